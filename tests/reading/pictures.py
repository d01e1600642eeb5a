"""Pictures that the tests of reading make for themselves."""

from __future__ import annotations

import functools
import io
from typing import Any

import numpy as np
from PIL import Image


def photo(width: int = 640, height: int = 480, *, seed: int = 0) -> Image.Image:
    """Return an RGB picture with structure at all scales, as a photo has, and no symmetry."""
    return _drawn(width, height, seed).copy()


@functools.lru_cache(maxsize=64)
def _drawn(width: int, height: int, seed: int) -> Image.Image:
    random = np.random.default_rng(seed)
    layers = np.zeros((height, width, 3))
    for cells in (3, 6, 12, 24):
        coarse = Image.fromarray(random.integers(0, 256, (cells, cells, 3), np.uint8))
        layers += np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC), float) / cells
    layers -= layers.min()
    return Image.fromarray((layers * (255 / layers.max())).astype(np.uint8))


def encoded(picture: Image.Image, file_type: str, **options: Any) -> bytes:
    """Return the picture as a file of the type that Pillow calls so. `Any`: the encoders' own options."""
    file = io.BytesIO()
    picture.save(file, file_type, **options)
    return file.getvalue()


def difference(first: Image.Image, second: Image.Image) -> float:
    """Return the mean absolute difference of two pictures of one size, 0..255."""
    return float(np.abs(np.asarray(first, int) - np.asarray(second, int)).mean())
