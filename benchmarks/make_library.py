"""Make a labelled library: N photos of a folder, each in some fifty versions; which one stands in the file's name.

    python benchmarks/make_library.py SOURCE OUT N [--half even|odd] [--edge PX]

`OUT/<photo>/<photo>__<class>-<edit>.<ext>`; the original is `__original`. `benchmarks/accuracy.py OUT` reads the names.
Photos are taken evenly from the folder and everything below it; `--half` takes only every second one, so that what was
tuned on one half can be measured on the other. `--edge` is the longest edge of the originals, 500 px unless told.
"""

from __future__ import annotations

import argparse
import io
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pillow_heif
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

Picture = Image.Image

SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".heic", ".avif", ".tif", ".tiff"}


@dataclass(frozen=True, slots=True)
class Edit:
    """One way to make a version of a photo."""

    kind: str
    """resaved, resized, format, recoloured, watermarked, cropped, framed, tilted or turned."""
    name: str
    suffix: str
    encode: Callable[[Picture], bytes]


def encoded(picture: Picture, image_format: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, image_format, **options)
    return buffer.getvalue()


def jpeg(change: Callable[[Picture], Picture]) -> Callable[[Picture], bytes]:
    """Encode the changed picture as most programs save: JPEG at quality 90."""
    return lambda picture: encoded(change(picture), "JPEG", quality=90)


def resized(picture: Picture, edge_px: int) -> Picture:
    scale = edge_px / max(picture.size)
    return picture.resize(
        (max(1, round(picture.width * scale)), max(1, round(picture.height * scale))), Image.Resampling.LANCZOS
    )


def scaled(factor: float) -> Callable[[Picture], Picture]:
    return lambda picture: resized(picture, round(max(picture.size) * factor))


def cropped(left: float, top: float, right: float, bottom: float) -> Callable[[Picture], Picture]:
    """Cut these shares of the edges off."""

    def crop(picture: Picture) -> Picture:
        width, height = picture.size
        return picture.crop(
            (round(width * left), round(height * top), round(width * (1 - right)), round(height * (1 - bottom)))
        )

    return crop


def all_round(share: float) -> Callable[[Picture], Picture]:
    """Crop so that `share` of each side's length is gone, unevenly as hands do it."""
    return cropped(share * 0.6, share * 0.3, share * 0.4, share * 0.7)


def framed(share: float, colour: str) -> Callable[[Picture], Picture]:
    return lambda picture: ImageOps.expand(picture, round(max(picture.size) * share), colour)


def captioned(picture: Picture) -> Picture:
    strip = max(24, picture.height // 10)
    canvas = Image.new("RGB", (picture.width, picture.height + strip), "white")
    canvas.paste(picture)
    ImageDraw.Draw(canvas).text((8, picture.height + strip // 4), "Summer holidays, day 3 (c) us", fill="black")
    return canvas


def letterboxed(picture: Picture) -> Picture:
    bar = picture.height // 8
    return ImageOps.expand(picture, (0, bar, 0, bar), "black")


def tilted(degrees: float) -> Callable[[Picture], Picture]:
    """Turn by some degrees and crop the corners away."""

    def tilt(picture: Picture) -> Picture:
        margin = np.sin(np.radians(degrees))
        rotated = picture.rotate(degrees, Image.Resampling.BICUBIC)
        return cropped(margin / 2, margin / 2, margin / 2, margin / 2)(rotated)

    return tilt


def squeezed(factor: float) -> Callable[[Picture], Picture]:
    return lambda picture: picture.resize(
        (max(1, round(picture.width * factor)), picture.height), Image.Resampling.LANCZOS
    )


def noisy(picture: Picture) -> Picture:
    noise = np.random.default_rng(7).normal(0, 12, (picture.height, picture.width, 3))
    return Image.fromarray((np.asarray(picture) + noise).clip(0, 255).astype(np.uint8))


def warmer(picture: Picture) -> Picture:
    red, green, blue = picture.split()
    return Image.merge("RGB", (red.point(lambda v: min(255, int(v * 1.15))), green, blue.point(lambda v: int(v * 0.8))))


def sepia(picture: Picture) -> Picture:
    return ImageOps.colorize(picture.convert("L"), "#201008", "#fff0d0")


def gamma(exponent: float) -> Callable[[Picture], Picture]:
    return lambda picture: picture.point(lambda value: round(255 * (value / 255) ** exponent))


def watermarked_corner(picture: Picture) -> Picture:
    marked = picture.copy()
    size = max(12, picture.width // 18)
    place = (picture.width - size * 6, picture.height - int(size * 1.6))
    ImageDraw.Draw(marked).text(place, "(c) ana 2024", fill="white", font_size=size)
    return marked


def watermarked_across(picture: Picture) -> Picture:
    layer = Image.new("L", picture.size, 0)
    size = max(14, picture.width // 8)
    ImageDraw.Draw(layer).text(
        (picture.width // 10, picture.height // 2 - size // 2), "PREVIEW", fill=90, font_size=size
    )
    return Image.composite(Image.new("RGB", picture.size, "white"), picture, layer)


def dated(picture: Picture) -> Picture:
    marked = picture.copy()
    size = max(10, picture.width // 30)
    ImageDraw.Draw(marked).text((size, picture.height - size * 2), "2024-05-01 10:11", fill="#ff9020", font_size=size)
    return marked


def exif_turned(picture: Picture) -> bytes:
    """Store the picture on its side, with the EXIF tag that brings it upright."""
    exif = Image.Exif()
    exif[0x0112] = 6
    return encoded(picture.transpose(Image.Transpose.ROTATE_90), "JPEG", quality=90, exif=exif)


def transposed(method: Image.Transpose) -> Callable[[Picture], bytes]:
    return jpeg(lambda picture: picture.transpose(method))


def edits() -> Iterator[Edit]:
    for quality in (10, 20, 30, 50, 70, 80, 90):
        yield Edit("resaved", f"q{quality}", ".jpg", lambda p, q=quality: encoded(p, "JPEG", quality=q))  # type: ignore[misc]
    yield Edit("resaved", "progressive", ".jpg", lambda p: encoded(p, "JPEG", quality=85, progressive=True))
    yield Edit("resaved", "exif-turned", ".jpg", exif_turned)
    for edge_px in (160, 240, 320, 400):
        yield Edit("resized", f"{edge_px}px", ".jpg", jpeg(lambda p, e=edge_px: resized(p, e)))  # type: ignore[misc]
    yield Edit("resized", "75percent", ".jpg", jpeg(scaled(0.75)))
    yield Edit("resized", "150percent", ".jpg", jpeg(scaled(1.5)))
    yield Edit("format", "png", ".png", lambda p: encoded(p, "PNG"))
    yield Edit("format", "webp", ".webp", lambda p: encoded(p, "WEBP", quality=80))
    yield Edit("format", "heic", ".heic", lambda p: encoded(p, "HEIF", quality=70))
    yield Edit("format", "avif", ".avif", lambda p: encoded(p, "AVIF", quality=60))
    yield Edit("format", "tiff", ".tif", lambda p: encoded(p, "TIFF", compression="tiff_lzw"))
    yield Edit("format", "gif", ".gif", lambda p: encoded(p.quantize(256), "GIF"))
    for name, change in {
        "grey": lambda p: p.convert("L").convert("RGB"),
        "brighter": lambda p: ImageEnhance.Brightness(p).enhance(1.3),
        "darker": lambda p: ImageEnhance.Brightness(p).enhance(0.65),
        "contrast": lambda p: ImageEnhance.Contrast(p).enhance(1.4),
        "pale": lambda p: ImageEnhance.Contrast(p).enhance(0.6),
        "saturated": lambda p: ImageEnhance.Color(p).enhance(1.8),
        "gamma": gamma(0.65),
        "autocontrast": lambda p: ImageOps.autocontrast(p, cutoff=1),
        "equalised": ImageOps.equalize,
        "warm": warmer,
        "sepia": sepia,
        "blurred": lambda p: p.filter(ImageFilter.GaussianBlur(max(p.size) / 400)),
        "sharpened": lambda p: p.filter(ImageFilter.UnsharpMask(2, 150, 2)),
        "noisy": noisy,
    }.items():
        yield Edit("recoloured", name, ".jpg", jpeg(change))
    for name, change in {"corner": watermarked_corner, "across": watermarked_across, "dated": dated}.items():
        yield Edit("watermarked", name, ".jpg", jpeg(change))
    for percent in (2, 5, 10, 20, 40):
        yield Edit("cropped", f"{percent}percent", ".jpg", jpeg(all_round(percent / 100)))
    yield Edit("cropped", "left15", ".jpg", jpeg(cropped(0.15, 0, 0, 0)))
    for name, change in {
        "3": framed(0.03, "white"),
        "10": framed(0.1, "black"),
        "caption": captioned,
        "letterbox": letterboxed,
    }.items():
        yield Edit("framed", name, ".jpg", jpeg(change))
    for degrees in (1, 3):
        yield Edit("tilted", f"{degrees}deg", ".jpg", jpeg(tilted(degrees)))
    for percent in (90, 75):
        yield Edit("squeezed", f"{percent}percent", ".jpg", jpeg(squeezed(percent / 100)))
    for name, method in {
        "90": Image.Transpose.ROTATE_270,
        "180": Image.Transpose.ROTATE_180,
        "270": Image.Transpose.ROTATE_90,
        "mirror": Image.Transpose.FLIP_LEFT_RIGHT,
        "mirror180": Image.Transpose.FLIP_TOP_BOTTOM,
        "mirror270": Image.Transpose.TRANSPOSE,
        "mirror90": Image.Transpose.TRANSVERSE,
    }.items():
        yield Edit("turned", name, ".jpg", transposed(method))


def chosen(source: Path, count: int, half: str | None) -> list[Path]:
    """Return `count` photos spread evenly over the folder, of the even or odd ones only if asked."""
    photos = sorted(path for path in source.rglob("*") if path.suffix.lower() in SUFFIXES)
    if half:
        photos = photos[0 if half == "even" else 1 :: 2]
    if len(photos) <= count:
        return photos
    return [photos[round(place)] for place in np.linspace(0, len(photos) - 1, count)]


def make_versions(photo: Path, folder: Path, edge_px: int) -> int:
    """Write all versions of one photo and return how many."""
    pillow_heif.register_heif_opener()
    with Image.open(photo) as opened:
        opened.draft("RGB", (edge_px, edge_px))
        picture = resized(ImageOps.exif_transpose(opened).convert("RGB"), edge_px)
    stem = folder.name
    folder.mkdir(parents=True, exist_ok=True)
    original = encoded(picture, "JPEG", quality=95)
    (folder / f"{stem}__original.jpg").write_bytes(original)
    picture = Image.open(io.BytesIO(original)).convert("RGB")
    made = 1
    for edit in edits():
        (folder / f"{stem}__{edit.kind}-{edit.name}{edit.suffix}").write_bytes(edit.encode(picture))
        made += 1
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("n", type=int)
    parser.add_argument("--half", choices=["even", "odd"])
    parser.add_argument("--edge", type=int, default=500)
    arguments = parser.parse_args()
    photos = chosen(arguments.source, arguments.n, arguments.half)
    folders = [
        arguments.out / f"{number:03}-{photo.stem[:24].replace('__', '_')}" for number, photo in enumerate(photos)
    ]
    with ProcessPoolExecutor() as pool:
        made = sum(pool.map(make_versions, photos, folders, [arguments.edge] * len(photos)))
    print(f"{made} files of {len(photos)} photos in {arguments.out}")


if __name__ == "__main__":
    main()
