"""Camera RAW by LibRaw: the preview that the camera embedded, else a quick development at half size.

A preview shows the photo as the camera developed it, in a tenth of the time; that is what other programs show, too.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    import rawpy

_ASPECT_TOLERANCE = 0.04
"""Previews are cropped by some pixels, or rounded to multiples of 8 or 16."""
_TURNS = {3: Image.Transpose.ROTATE_180, 5: Image.Transpose.ROTATE_90, 6: Image.Transpose.ROTATE_270}
"""LibRaw's `flip` -> what brings the picture upright."""


@dataclass(frozen=True, slots=True)
class Negative:
    """An opened RAW file; nothing of its pixels is unpacked yet."""

    libraw: rawpy.RawPy
    size: tuple[int, int]
    """As on the sensor."""
    flip: int

    @property
    def upright_size(self) -> tuple[int, int]:
        return (self.size[1], self.size[0]) if self.flip in (5, 6) else self.size


@contextmanager
def opened(file: BinaryIO) -> Iterator[Negative]:
    """Open a RAW file. LibRaw's complaints become OSError or NotImplementedError."""
    import rawpy  # 60 ms and 20 MB that only a RAW needs

    try:
        with rawpy.imread(file) as libraw:
            sizes = libraw.sizes
            yield Negative(libraw, (sizes.width, sizes.height), sizes.flip)
    except (rawpy.LibRawFileUnsupportedError, rawpy.NotSupportedError) as problem:
        raise NotImplementedError(_words(problem)) from problem
    except rawpy.LibRawUnsufficientMemoryError as problem:
        raise MemoryError(_words(problem)) from problem
    except rawpy.LibRawError as problem:
        raise ValueError(_words(problem)) from problem


def _words(problem: Exception) -> str:
    said = problem.args[0] if problem.args else problem
    return said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)


def metadata(file: BinaryIO) -> Image.Exif:
    """Return the EXIF of a RAW that is built like a TIFF, as most are; empty for the others."""
    exif = Image.Exif()
    file.seek(0)
    if file.read(4) in (b"II*\0", b"MM\0*"):
        file.seek(0)
        exif.load_from_fp(file)
    return exif


def preview(negative: Negative, least_edge_px: int | None) -> bytes | Image.Image | None:
    """Return the embedded preview, a JPEG file or an upright picture, if it shows the whole photo large enough."""
    import rawpy

    if least_edge_px is None:
        return None
    try:
        thumbnail = negative.libraw.extract_thumb()
    except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError):
        return None
    if thumbnail.format == rawpy.ThumbFormat.BITMAP:
        bitmap = Image.fromarray(np.asarray(thumbnail.data))
        return upright(bitmap, negative) if _is_sufficient(bitmap, negative, least_edge_px) else None
    content = bytes(thumbnail.data)
    with Image.open(io.BytesIO(content), formats=("JPEG",)) as image:
        return content if _is_sufficient(image, negative, least_edge_px) else None


def _is_sufficient(image: Image.Image, negative: Negative, least_edge_px: int) -> bool:
    return max(image.size) >= least_edge_px and (
        _has_shape(image.size, negative.size) or _has_shape(image.size, negative.upright_size)
    )


def _has_shape(size: tuple[int, int], other: tuple[int, int]) -> bool:
    return abs(size[0] / size[1] * other[1] / other[0] - 1) <= _ASPECT_TOLERANCE


def upright(image: Image.Image, negative: Negative) -> Image.Image:
    """Turn a preview as the photo is turned, unless the camera did so before it wrote the preview."""
    turned = _TURNS.get(negative.flip)
    is_turned_already = negative.flip in (5, 6) and not _has_shape(image.size, negative.size)
    return image if turned is None or is_turned_already else image.transpose(turned)


def developed(negative: Negative, least_edge_px: int | None) -> Image.Image:
    """Return the photo developed with the camera's white balance, upright; at half size unless the whole is wanted."""
    pixels = negative.libraw.postprocess(use_camera_wb=True, half_size=least_edge_px is not None, output_bps=8)
    return Image.fromarray(pixels)
