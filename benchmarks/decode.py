"""The cheapest sufficient decode of each format beside the full one: `python benchmarks/decode.py FOLDER...`

Takes the largest photos of the folders as they are, re-encoded in memory in every format that has a shortcut, and as
500-pixel JPEGs. Each is decoded whole and as a scan decodes it; printed are milliseconds on one core, and by how many
bits the hashes differ. One row shows OpenCV's scaled decode, the alternative for JPEGs.
"""

from __future__ import annotations

import argparse
import io
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.cancel import CancelToken
from dedupe_gui.matching.fingerprints.fingerprint import fingerprint
from dedupe_gui.model import Fingerprint
from dedupe_gui.reading.decode import DecodedPhoto, UnreadablePhoto, decode, full, thumbnail_jpeg
from dedupe_gui.reading.walk import Listing, walk

SMALL_EDGE_PX = 500


def largest(folders: Sequence[Path], count: int) -> list[bytes]:
    listings = [found for found in walk(folders, token=CancelToken()) if isinstance(found, Listing)]
    stamps = sorted((stamp for listing in listings for stamp in listing.photos), key=lambda stamp: -stamp.size_bytes)
    return [stamp.path.read_bytes() for stamp in stamps[:count]]


def as_jpeg(picture: Image.Image, *, progressive: bool = False) -> bytes:
    return encoded(picture, "JPEG", quality=90, progressive=progressive)


def as_small_jpeg(picture: Image.Image) -> bytes:
    small = picture.copy()
    small.thumbnail((SMALL_EDGE_PX, SMALL_EDGE_PX))
    return encoded(small, "JPEG", quality=85)


def as_heic(picture: Image.Image) -> bytes:
    heif = pillow_heif.from_pillow(picture)
    heif[0].info["thumbnails"] = [320]  # type: ignore[assignment]  # pillow-heif takes sizes here
    file = io.BytesIO()
    heif.save(file, quality=60)
    return file.getvalue()


def as_pyramid(picture: Image.Image) -> bytes:
    reduced = picture.reduce(8)
    reduced.encoderinfo = {"tiffinfo": {254: 1}}  # Pillow's way to give a page its own tags
    return encoded(picture, "TIFF", save_all=True, append_images=[reduced])


def encoded(picture: Image.Image, file_type: str, **options: Any) -> bytes:
    file = io.BytesIO()
    picture.save(file, file_type, **options)
    return file.getvalue()


def by_opencv(content: bytes) -> Image.Image:
    flags = cv2.IMREAD_REDUCED_COLOR_8 | cv2.IMREAD_IGNORE_ORIENTATION
    pixels = cv2.imdecode(np.frombuffer(content, np.uint8), flags)
    assert pixels is not None
    return Image.fromarray(pixels[:, :, ::-1])


Picture = Image.Image | NDArray[np.uint8]


def timed(task: Callable[[bytes], Picture], contents: Sequence[bytes]) -> tuple[float, list[Fingerprint]]:
    """Return milliseconds a photo, the better of two rounds, and the fingerprints."""
    best_s = min(_round(task, contents) for _ in range(2))
    return best_s / len(contents) * 1000, [fingerprint(task(content), frozenset()) for content in contents]


def _round(task: Callable[[bytes], Picture], contents: Sequence[bytes]) -> float:
    started_s = time.process_time()
    for content in contents:
        task(content)
    return time.process_time() - started_s


def bits(first: Sequence[Fingerprint], second: Sequence[Fingerprint]) -> str:
    short = [(a.phash ^ b.phash).bit_count() for a, b in zip(first, second, strict=True)]
    long = [
        (int.from_bytes(a.phash256) ^ int.from_bytes(b.phash256)).bit_count()
        for a, b in zip(first, second, strict=True)
    ]
    return f"{np.mean(short):6.2f} {max(short):4d}    {np.mean(long):6.2f} {max(long):4d}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--photos", type=int, default=8)
    arguments = parser.parse_args()
    as_they_are, pictures = [], []
    for content in largest(arguments.folders, 2 * arguments.photos):
        try:
            pictures.append(full(content))
        except UnreadablePhoto:
            continue
        as_they_are.append(content)
    as_they_are, pictures = as_they_are[: arguments.photos], pictures[: arguments.photos]
    megapixels = np.mean([picture.width * picture.height for picture in pictures]) / 1e6
    print(f"{len(pictures)} photos of {megapixels:.1f} megapixels on average; one core, decoding only")
    print(f"{'':32} {'full':>8} {'scan':>8} {'ratio':>6}    64 bits        256 bits")
    print(f"{'':32} {'ms':>8} {'ms':>8} {'':>6}    mean  most     mean  most")
    kinds: dict[str, list[bytes]] = {
        "as they are": as_they_are,
        "JPEG": [as_jpeg(picture) for picture in pictures],
        "JPEG, progressive": [as_jpeg(picture, progressive=True) for picture in pictures],
        "JPEG, 500 px": [as_small_jpeg(picture) for picture in pictures],
        "HEIC with thumbnail": [as_heic(picture) for picture in pictures],
        "TIFF pyramid": [as_pyramid(picture) for picture in pictures],
        "JPEG 2000": [encoded(picture, "JPEG2000", quality_layers=[20]) for picture in pictures],
        "PNG (no shortcut)": [encoded(picture, "PNG", compress_level=1) for picture in pictures],
        "WebP (no shortcut)": [encoded(picture, "WEBP", quality=80, method=0) for picture in pictures],
    }
    for kind, contents in kinds.items():
        whole_ms, whole = timed(full, contents)
        scan_ms, scanned = timed(lambda content: decode(content).hash_grey, contents)
        print(f"{kind:32} {whole_ms:8.2f} {scan_ms:8.2f} {whole_ms / scan_ms:6.1f}  {bits(whole, scanned)}")
        if kind == "JPEG":
            opencv_ms, opencv = timed(by_opencv, contents)
            print(
                f"{'  by OpenCV at 1/8':32} {'':8} {opencv_ms:8.2f} {whole_ms / opencv_ms:6.1f}  {bits(whole, opencv)}"
            )
    small = [decode(content) for content in kinds["JPEG, 500 px"]]
    tasks: dict[str, Callable[[DecodedPhoto], object]] = {
        "hashing": lambda photo: fingerprint(photo.hash_grey, frozenset()),
        "hashing the whole thumbnail": lambda photo: fingerprint(photo.picture, frozenset()),
        "thumbnail as JPEG": lambda photo: thumbnail_jpeg(photo),
    }
    for name, task in tasks.items():
        started_s = time.process_time()
        for _ in range(20):
            for photo in small:
                task(photo)
        each_ms = (time.process_time() - started_s) / 20 / len(small) * 1000
        print(f"{'of 500 px: ' + name:41} {each_ms:8.2f}")


if __name__ == "__main__":
    main()
