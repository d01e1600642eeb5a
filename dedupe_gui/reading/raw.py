"""Camera RAW by LibRaw: the preview that the camera embedded, else a quick development at half size.

A preview shows the photo as the camera developed it, in a tenth of the time; that is what other programs show, too.
Source of how Fuji's and Canon's files are built: exiftool's FujiFilm.pm; github.com/lclevy/canon_cr3.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, cast

import numpy as np
from PIL import Image
from PIL.ExifTags import IFD

from dedupe_gui.matching.turning import turned_picture
from dedupe_gui.model import Turn
from dedupe_gui.reading import completeness

if TYPE_CHECKING:
    import rawpy

_ASPECT_TOLERANCE = 0.04
"""Previews are cropped by some pixels, or rounded to multiples of 8 or 16."""
_MARKS = frozenset({b"II*\0", b"MM\0*", b"IIRO", b"IIRS", b"MMOR", b"IIU\0"})
"""Those of TIFF, Olympus and Panasonic."""
_FUJI = b"FUJIFILMCCD-RAW "
_FUJIS_JPEG_AT, _FUJIS_HEAD_BYTES = 84, 92
_MOST_JPEG_BYTES = 64_000_000
_CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
_CANONS_DIRECTORIES = {b"CMT2": IFD.Exif, b"CMT4": IFD.GPSInfo}
_XMP_TAG = 700
_TURNS = {3: Turn.CLOCKWISE_180, 5: Turn.CLOCKWISE_270, 6: Turn.CLOCKWISE_90}
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
    """Return the EXIF of a RAW, with the XMP among its tags as in a TIFF; empty where it is kept in no known way.

    Most RAWs are built like a TIFF, some with a mark of their own; Fuji's have a JPEG within, Canon's latest are boxes.
    """
    file.seek(0)
    head = file.read(_FUJIS_HEAD_BYTES)
    if head[:4] in _MARKS:
        exif = Image.Exif()
        exif.load_from_fp(cast(BinaryIO, _MarkedAsTiff(file, head[:2])))  # no more of a file is asked for
        return exif
    if head.startswith(_FUJI):
        return _of_jpeg(file, *struct.unpack_from(">II", head, _FUJIS_JPEG_AT))
    if head[4:12] == b"ftypcrx ":
        return _of_boxes(file)
    return Image.Exif()


class _MarkedAsTiff:
    """A file whose first four bytes are a TIFF's: Olympus and Panasonic write others before the same directories."""

    def __init__(self, file: BinaryIO, order: bytes) -> None:
        self._file = file
        self._mark = b"II*\0" if order == b"II" else b"MM\0*"
        self.seek(0)

    def read(self, size: int = -1) -> bytes:
        at = self._file.tell()
        return self._mark[at : at + max(size, 0)] + self._file.read(size)[len(self._mark[at : at + max(size, 0)]) :]

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()


def _of_jpeg(file: BinaryIO, start: int, length: int) -> Image.Exif:
    file.seek(start)
    content = file.read(min(length, _MOST_JPEG_BYTES))
    exif = Image.Exif()
    with suppress(OSError, SyntaxError), Image.open(io.BytesIO(content), formats=("JPEG",)) as image:
        exif = image.getexif()
        _add_xmp(exif, image.info.get("xmp"))
    return exif


def _of_boxes(file: BinaryIO) -> Image.Exif:
    """CR3: the directories of EXIF are TIFFs of their own, in a box of Canon's within the head of the film."""
    exif = Image.Exif()
    for kind, start, length in completeness.each(file):
        if kind == b"moov" and length <= completeness.MOST_UNPACKED_BYTES:
            file.seek(start)
            head = file.read(length)
            for inner, at, end in completeness.children(head, 8, len(head)):
                if inner == completeness.EXTENSION and head[at : at + 16] == _CANON:
                    _add_directories(exif, head, at + 16, end)
    _add_xmp(exif, completeness.extension_of(file, completeness.XMP_EXTENSION))
    return exif


def _add_directories(exif: Image.Exif, head: bytes, start: int, end: int) -> None:
    for kind, at, stop in completeness.children(head, start, end):
        if kind == b"CMT1":
            exif.load(head[at:stop])
        elif kind in _CANONS_DIRECTORIES:
            directory = Image.Exif()
            directory.load(head[at:stop])
            tag = _CANONS_DIRECTORIES[kind]
            exif.get_ifd(tag).update(dict(directory))
            exif[tag] = 0  # told to be there


def _add_xmp(exif: Image.Exif, packet: object) -> None:
    if isinstance(packet, bytes) and packet:
        exif[_XMP_TAG] = packet


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
    is_turned_already = negative.flip in (5, 6) and not _has_shape(image.size, negative.size)
    return image if is_turned_already else turned_picture(image, _TURNS.get(negative.flip, Turn.NONE))


def developed(negative: Negative, least_edge_px: int | None) -> Image.Image:
    """Return the photo developed with the camera's white balance, upright; at half size unless the whole is wanted."""
    pixels = negative.libraw.postprocess(use_camera_wb=True, half_size=least_edge_px is not None, output_bps=8)
    return Image.fromarray(pixels)
