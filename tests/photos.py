"""Pictures that look like photos enough for hashes and features, made from a seed."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageFilter

from dedupe_gui.model import Inside, Part, PartKind


def photo_like(seed: int, *, width_px: int = 480, height_px: int = 320) -> Image.Image:
    """Overlapping soft patches and some hard-edged ones; different for each seed, never symmetric."""
    return _drawn(seed, width_px, height_px).copy()


@functools.lru_cache(maxsize=64)  # 30 MB; most tests ask for one of a few pictures
def _drawn(seed: int, width_px: int, height_px: int) -> Image.Image:
    random = np.random.default_rng(seed)
    canvas = Image.fromarray(random.integers(0, 255, (9, 13, 3), np.uint8)).resize(
        (width_px, height_px), Image.Resampling.BICUBIC
    )
    for _ in range(60):
        size = random.integers(8, width_px // 5, 2)
        colour = tuple(random.integers(0, 255, 3).tolist())
        patch = Image.new("RGB", (int(size[0]), int(size[1])), colour)
        canvas.paste(patch, (int(random.integers(0, width_px - 8)), int(random.integers(0, height_px - 8))))
    return canvas.filter(ImageFilter.GaussianBlur(0.8))


def save(picture: Image.Image, path: Path, **options: Any) -> Path:
    """Save, making the folder when needed, and return the path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".png":  # to make it small costs more than most of what is then asked of it
        options = {"compress_level": 1} | options
    picture.save(path, **options)
    return path


def holding(film: bytes | None = None, *, pictures: int = 0, gain_maps: int = 0) -> Inside:
    """What lies inside a file: a film of this digest, further pictures, gain maps; each with a digest of its own."""
    films = [] if film is None else [Part(PartKind.FILM, film)]
    further = [Part(PartKind.PICTURE, bytes([1 + number]) * 16) for number in range(pictures)]
    maps = [Part(PartKind.GAIN_MAP, bytes([128 + number]) * 16, 100) for number in range(gain_maps)]
    return Inside.of([*films, *further, *maps])
