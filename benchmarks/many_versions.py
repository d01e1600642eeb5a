"""Make a library of photos that each have three dozen versions as apps make them; judged by `benchmarks/accuracy.py`.

    python benchmarks/many_versions.py SOURCE OUT N [--seed N]

`OUT/<photo>/<photo>__<class>-<edit>.jpg`, as `benchmarks/make_library.py` names them, but of other kinds: screenshots
of a gallery or a post, filters, drawings, perspective, deep and recoloured crops, tiny copies. Versions of one photo
are so unlike each other here that many pairs of them show nothing in common: what a search loses by that shows in the
crops.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
from make_library import SUFFIXES, Picture, cropped, resized
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

ORIGINAL_EDGE_PX = 1600


def toned(curve: Callable[[int], float]) -> Callable[[Picture], Picture]:
    table = [max(0, min(255, round(curve(tone)))) for tone in range(256)]
    return lambda picture: picture.point(table * 3)


def gallery(paper: str, ink: str) -> Callable[[Picture], Picture]:
    """A screenshot of a telephone that shows the photo."""

    def taken(picture: Picture) -> Picture:
        screen = Image.new("RGB", (1080, 2340), paper)
        shown = picture.resize((1080, round(picture.height * 1080 / picture.width)), Image.Resampling.LANCZOS)
        shown = shown.crop((0, 0, 1080, min(shown.height, 1900)))
        screen.paste(shown, (0, (2340 - shown.height) // 2))
        draw = ImageDraw.Draw(screen)
        draw.text((40, 20), "12:47", fill=ink, font_size=28)
        draw.text((900, 20), "LTE 81%", fill=ink, font_size=28)
        for left in range(160, 1000, 220):
            draw.ellipse((left, 2180, left + 60, 2240), outline=ink, width=5)
        return screen

    return taken


def post(picture: Picture) -> Picture:
    screen = Image.new("RGB", (1080, 2000), "white")
    screen.paste(ImageOps.fit(picture, (1080, 1080)), (0, 300))
    draw = ImageDraw.Draw(screen)
    draw.text((60, 200), "user_name_1", fill="black", font_size=28)
    for line in range(8):
        draw.text((40, 1430 + 60 * line), f"some words of a caption, line {line}", fill="black", font_size=28)
    return screen


def graded(picture: Picture) -> Picture:
    red, green, blue = picture.split()
    channels = (
        red.point(lambda tone: min(255, int(tone * 1.15 + 10))),
        green.point(lambda tone: int(255 * (tone / 255) ** 0.85)),
        blue.point(lambda tone: int(tone * 0.75 + 25)),
    )
    return ImageEnhance.Contrast(Image.merge("RGB", channels)).enhance(0.8)


def vignetted(picture: Picture) -> Picture:
    y, x = np.mgrid[-1 : 1 : picture.height * 1j, -1 : 1 : picture.width * 1j]
    light = np.clip(1.15 - 0.6 * (x * x + y * y), 0.1, 1)
    return Image.fromarray((np.asarray(picture) * light[..., None]).astype(np.uint8))


def noisy(picture: Picture) -> Picture:
    noise = np.random.default_rng(1).normal(0, 25, (picture.height, picture.width, 3))
    return Image.fromarray((np.asarray(picture) + noise).clip(0, 255).astype(np.uint8))


def with_words(picture: Picture) -> Picture:
    made = picture.copy()
    draw = ImageDraw.Draw(made)
    for words, down in (("WHEN YOU SEE", 0.03), ("THE BOTTOM TEXT", 0.8)):
        place = (picture.width * 0.05, picture.height * down)
        draw.text(place, words, fill="white", stroke_width=4, stroke_fill="black", font_size=picture.width // 9)
    return made


def with_stickers(picture: Picture) -> Picture:
    made = picture.copy()
    width, height = picture.size
    for x, y, radius, colour in ((0.3, 0.4, 0.12, "yellow"), (0.7, 0.6, 0.15, "red"), (0.55, 0.2, 0.1, "cyan")):
        middle, reach = (width * x, height * y), width * radius
        box = (middle[0] - reach, middle[1] - reach, middle[0] + reach, middle[1] + reach)
        ImageDraw.Draw(made).ellipse(box, fill=colour)
    return made


def in_perspective(share: float) -> Callable[[Picture], Picture]:
    def changed(picture: Picture) -> Picture:
        width, height = picture.size
        across, down = share * width, share * height / 2
        corners = (across, down, 0, height, width, height - down, width - across, 0)
        return picture.transform(picture.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC)

    return changed


VERSIONS: dict[str, Callable[[Picture], Picture]] = {
    "screenshot-dark": gallery("black", "white"),
    "screenshot-light": gallery("white", "black"),
    "screenshot-post": post,
    "colour-grey": lambda picture: picture.convert("L").convert("RGB"),
    "colour-sepia": lambda picture: ImageOps.colorize(picture.convert("L"), "#2b1a0a", "#ffeacc"),
    "colour-grade": graded,
    "colour-vignette": vignetted,
    "colour-poster": lambda picture: ImageOps.posterize(picture, 3),
    "colour-solarized": lambda picture: ImageOps.solarize(picture, 160),
    "colour-negative": ImageOps.invert,
    "colour-dark": toned(lambda tone: tone * 0.45),
    "colour-bright": toned(lambda tone: tone * 0.6 + 110),
    "colour-stretched": lambda picture: ImageOps.autocontrast(picture, cutoff=5),
    "colour-pale": lambda picture: ImageEnhance.Color(picture).enhance(0.3),
    "colour-strong": lambda picture: ImageEnhance.Color(picture).enhance(3),
    "noise-25": noisy,
    "blur-6": lambda picture: picture.filter(ImageFilter.GaussianBlur(6)),
    "blur-12": lambda picture: picture.filter(ImageFilter.GaussianBlur(12)),
    "drawn-words": with_words,
    "drawn-stickers": with_stickers,
    "perspective-5": in_perspective(0.05),
    "perspective-12": in_perspective(0.12),
    "crop-square": lambda picture: ImageOps.fit(picture, (1000, 1000)),
    "crop-story": lambda picture: ImageOps.fit(picture, (607, 1080)),
    "crop-wide": lambda picture: ImageOps.fit(picture, (1280, 720)),
    "crop-tilted": lambda picture: cropped(0.1, 0.1, 0.1, 0.1)(picture.rotate(4, Image.Resampling.BICUBIC)),
    "crop-mirrored": lambda picture: ImageOps.mirror(cropped(0.05, 0.17, 0.2, 0.08)(picture)),
    "crop-grey": lambda picture: cropped(0.24, 0.09, 0.06, 0.21)(picture).convert("L").convert("RGB"),
    "crop-graded": lambda picture: graded(cropped(0.03, 0.27, 0.27, 0.03)(picture)),
    "crop-small": lambda picture: resized(cropped(0.12, 0.05, 0.13, 0.2)(picture), 320),
    "small-160": lambda picture: resized(picture, 160),
    "small-100": lambda picture: resized(picture, 100),
    "small-64": lambda picture: resized(picture, 64),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1, help="which photos are taken")
    arguments = parser.parse_args()
    photos = sorted(path for path in arguments.source.rglob("*") if path.suffix.lower() in SUFFIXES)
    random.Random(arguments.seed).shuffle(photos)
    for number, path in enumerate(photos[: arguments.count]):
        with Image.open(path) as opened:
            original = resized(opened.convert("RGB"), ORIGINAL_EDGE_PX)
        folder = arguments.out / f"{number:04}"
        folder.mkdir(parents=True, exist_ok=True)
        original.save(folder / f"{folder.name}__original.jpg", quality=93)
        for name, change in VERSIONS.items():
            change(original).save(folder / f"{folder.name}__{name}.jpg", quality=85)


if __name__ == "__main__":
    main()
