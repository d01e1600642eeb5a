"""Pictures that the tests of reading make for themselves."""

from __future__ import annotations

import io
import struct
from typing import Any

import numpy as np
from PIL import Image, TiffImagePlugin


def photo(width: int = 640, height: int = 480, *, seed: int = 0) -> Image.Image:
    """Return an RGB picture with structure at all scales, as a photo has, and no symmetry."""
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


def raw_negative(picture: Image.Image, *, orientation: int = 1) -> bytes:
    """Return the picture as an uncompressed camera RAW without a preview (DNG 1.4, Bayer pattern RGGB)."""
    pixels = np.asarray(picture).astype(np.uint16) * 257
    mosaic = pixels[:, :, 1].copy()
    mosaic[0::2, 0::2], mosaic[1::2, 1::2] = pixels[0::2, 0::2, 0], pixels[1::2, 1::2, 2]
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    for tag, field_type, value in (
        (254, 4, 0),
        (262, 3, 32803),  # colour filter array
        (271, 2, "Maker"),
        (272, 2, "Model X"),
        (274, 3, orientation),
        (33421, 3, (2, 2)),
        (33422, 1, bytes((0, 1, 1, 2))),
        (50706, 1, bytes((1, 4, 0, 0))),
        (50708, 2, "Maker Model X"),
        (50717, 4, 65535),
        (50721, 10, tuple(TiffImagePlugin.IFDRational(each, 10000) for each in XYZ_TO_SRGB)),
        (50728, 5, (TiffImagePlugin.IFDRational(1, 1),) * 3),
        (50778, 3, 21),
    ):
        tags.tagtype[tag] = field_type
        tags[tag] = value
    return encoded(Image.fromarray(mosaic), "TIFF", tiffinfo=tags)


XYZ_TO_SRGB = (32406, -15372, -4986, -9689, 18758, 415, 557, -2040, 10570)
"""Times 10,000 (IEC 61966-2-1)."""


def photoshop(picture: Image.Image) -> bytes:
    """Return the picture as a Photoshop file without layers, not compressed (File Formats Specification, 2019)."""
    header = b"8BPS" + struct.pack(">H6xHIIHH", 1, 3, picture.height, picture.width, 8, 3)
    no_palette_no_resources_no_layers = struct.pack(">III", 0, 0, 0)
    planes = np.asarray(picture).transpose(2, 0, 1).tobytes()
    return header + no_palette_no_resources_no_layers + struct.pack(">H", 0) + planes


def difference(first: Image.Image, second: Image.Image) -> float:
    """Return the mean absolute difference of two pictures of one size, 0..255."""
    return float(np.abs(np.asarray(first, int) - np.asarray(second, int)).mean())
