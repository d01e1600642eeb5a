"""What makes a photo more or less sharp in the program's eyes: `python benchmarks/sharpness.py FOLDER [--photos N]`

Makes versions of some photos, reads them as a scan does, and prints by how much each one's sharpness differs from the
photo's own, and how many count as less sharp or as sharper. Resized, re-encoded and retoned ones should not; blurred
and shaken ones should be less sharp; noise should make none sharper.
"""

from __future__ import annotations

import argparse
import io
import random
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from dedupe_gui.cancel import CancelToken
from dedupe_gui.matching.fingerprints.sharpness import NOTICEABLE, sharpness
from dedupe_gui.reading.decode import DecodedPhoto, UnreadablePhoto, decode
from dedupe_gui.reading.walk import Listing, walk

EDGE_PX = 3000
"""Larger photos are brought down to this, for the benchmark's own sake."""

Change = Callable[[Image.Image], Image.Image]


def resized(picture: Image.Image, *, edge_px: int, resampling: Image.Resampling) -> Image.Image:
    scale = edge_px / max(picture.size)
    return picture.resize((round(picture.width * scale), round(picture.height * scale)), resampling)


def enlarged(picture: Image.Image, *, from_px: int) -> Image.Image:
    small = resized(picture, edge_px=from_px, resampling=Image.Resampling.LANCZOS)
    return small.resize(picture.size, Image.Resampling.BICUBIC)


def blurred(picture: Image.Image, *, share: float) -> Image.Image:
    """share: of the longest edge, the standard deviation."""
    return Image.fromarray(cv2.GaussianBlur(np.asarray(picture), (0, 0), share * max(picture.size)))


def shaken(picture: Image.Image, *, share: float, quarters: int) -> Image.Image:
    """share: of the longest edge, the way. quarters: of a right angle by which the way is turned, halved."""
    way_px = max(3, round(share * max(picture.size)) | 1)
    angle = quarters * np.pi / 4
    kernel = np.zeros((way_px, way_px), np.float32)
    for step in np.linspace(-(way_px // 2), way_px // 2, 4 * way_px):
        row, column = way_px // 2 + step * np.sin(angle), way_px // 2 + step * np.cos(angle)
        kernel[round(row), round(column)] = 1
    return Image.fromarray(cv2.filter2D(np.asarray(picture), -1, kernel / kernel.sum()))


def noisy(picture: Image.Image, *, greys: float) -> Image.Image:
    pixels = np.asarray(picture, np.float32)
    noise = np.random.default_rng(0).normal(0, greys, pixels.shape)
    return Image.fromarray(np.clip(pixels + noise, 0, 255).astype(np.uint8))


def darkened(picture: Image.Image) -> Image.Image:
    return picture.point(lambda value: int(value * 0.6))


def encoded(picture: Image.Image, file_type: str = "JPEG", **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, file_type, **({"quality": 92} | options))
    return file.getvalue()


def changes() -> Mapping[str, Change]:
    made: dict[str, Change] = {"darker": darkened, "grey": lambda picture: picture.convert("L").convert("RGB")}
    for factor in (0.7, 1.35):
        made[f"contrast × {factor}"] = lambda picture, factor=factor: ImageEnhance.Contrast(picture).enhance(factor)  # type: ignore[misc]
    for edge_px in (2000, 1600, 1000, 640, 500, 400, 320, 256):
        made[f"{edge_px} px"] = partial(resized, edge_px=edge_px, resampling=Image.Resampling.LANCZOS)
    made["150 %"] = lambda picture: resized(
        picture, edge_px=max(picture.size) * 3 // 2, resampling=Image.Resampling.BICUBIC
    )
    for greys in (8, 20):
        made[f"noise {greys}"] = partial(noisy, greys=greys)
    for share in (0.0005, 0.001, 0.0015, 0.002, 0.004):
        made[f"blurred {share}"] = partial(blurred, share=share)
    for share in (0.005, 0.008, 0.015):
        for quarters in (0, 1):
            made[f"shaken {share} {45 * quarters}°"] = partial(shaken, share=share, quarters=quarters)
    for from_px in (320, 200, 128):
        made[f"enlarged from {from_px} px"] = partial(enlarged, from_px=from_px)
    for greys in (8, 20):
        made[f"blurred 0.004, noise {greys}"] = lambda picture, greys=greys: noisy(  # type: ignore[misc]
            blurred(picture, share=0.004), greys=greys
        )
    for share in (0.0005, 0.002):
        made[f"sharpened {share}"] = lambda picture, share=share: picture.filter(  # type: ignore[misc]
            ImageFilter.UnsharpMask(share * max(picture.size), 120, 2)
        )
    return made


def measured(content: bytes) -> int | None:
    return decode(content).facts.sharpness


def versions(picture: Image.Image) -> Mapping[str, bytes]:
    made = {f"quality {quality}": encoded(picture, quality=quality) for quality in (75, 50, 30, 10)}
    made |= {"png": encoded(picture, "PNG"), "webp": encoded(picture, "WEBP", quality=70)}
    return made | {name: encoded(change(picture)) for name, change in changes().items()}


def chosen(folder: Path, count: int) -> list[Image.Image]:
    found = [listing for listing in walk([folder], token=CancelToken()) if isinstance(listing, Listing)]
    paths = sorted(stamp.path for listing in found for stamp in listing.photos)
    pictures: list[Image.Image] = []
    for path in random.Random(1).sample(paths, len(paths)):
        try:
            decode(path)
        except UnreadablePhoto:
            continue
        picture = Image.open(path).convert("RGB")
        edge_px = max(picture.size)
        pictures.append(
            resized(picture, edge_px=EDGE_PX, resampling=Image.Resampling.LANCZOS) if edge_px > EDGE_PX else picture
        )
        if len(pictures) == count:
            break
    return pictures


def milliseconds(photo: DecodedPhoto) -> float:
    grey = np.asarray(photo.grey)
    began = time.perf_counter()
    for _ in range(100):
        sharpness(grey, is_resized=True)
    return (time.perf_counter() - began) * 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--photos", type=int, default=30)
    arguments = parser.parse_args()
    differences: dict[str, list[int]] = {}
    own: list[int] = []
    pictures = chosen(arguments.folder, arguments.photos)
    for picture in pictures:
        original = measured(encoded(picture, quality=95))
        if original is None:
            continue
        own.append(original)
        for name, content in versions(picture).items():
            sharp = measured(content)
            if sharp is not None:
                differences.setdefault(name, []).append(sharp - original)
    shares = np.percentile(own, [5, 50, 95]).round().astype(int).tolist()
    print(f"{len(own)} photos, sharpness {shares[1]} ({shares[0]} to {shares[2]})")
    print(f"{'version':26} {'5 %':>5} {'middle':>7} {'95 %':>5}  less sharp  sharper")
    for name, found in differences.items():
        low, middle, high = np.percentile(found, [5, 50, 95]).round().astype(int).tolist()
        less = np.mean(np.array(found) <= -NOTICEABLE)
        more = np.mean(np.array(found) >= NOTICEABLE)
        print(f"{name:26} {low:5} {middle:7} {high:5}  {less:10.0%}  {more:7.0%}")
    print(f"{milliseconds(decode(encoded(pictures[0]))):.3f} ms a photo")


if __name__ == "__main__":
    main()
