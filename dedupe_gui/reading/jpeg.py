"""What of a JPEG file has to be read, and how strongly it was compressed. Markers only, no decoding.

Source: ITU-T T.81, annexes B (markers), G (progressive scans) and K (the tables that quality figures scale).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.containment.raster import StepsBefore

CHUNK_BYTES = 262_144
"""The DC scans of a 15-megapixel photo take 200 KB, and most files of 500 pixels are smaller as a whole."""
END_OF_IMAGE = b"\xff\xd9"
_START_OF_SCAN = 0xDA
_PROGRESSIVE = 0xC2
_FRAMES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
_NEXT_MARKER = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
"""Within entropy-coded data FF is followed by 00, or by D0..D7 for a restart."""
_BLANK_TAIL_BYTES = 64
"""A card that dies while it writes leaves zeros or ones; no JPEG's data ends in so many of them."""


@dataclass(frozen=True, slots=True)
class JpegBytes:
    """The bytes of a file that a decoder needs."""

    content: bytes
    has_blank_end: bool
    """The picture's data goes over into nothing: the file has its full length, but was never written to its end."""


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before the first scan."""

    frame: int
    longest_edge_px: int
    components: int
    first_scan: int
    """Offset of the first start-of-scan marker."""


def read(file: BinaryIO, size_bytes: int, *, least_edge_px: int | None) -> JpegBytes:
    """Read what is needed to decode a JPEG at the scale that gives its longest edge at least `least_edge_px`.

    Of a progressive file whose eighth is large enough that is the part up to the end of its DC scans: 8 % of a
    15-megapixel photo, decoded in a third of the time, with a pHash 0.2 bits away on average.
    least_edge_px: None for the whole file.
    """
    content = file.read(min(size_bytes, CHUNK_BYTES))
    head = _head(content)
    if (
        head is not None
        and head.frame == _PROGRESSIVE
        and least_edge_px is not None
        and head.longest_edge_px >= 8 * least_edge_px
    ):
        end: int | None
        while (end := _end_of_dc_scans(content, head)) is None and (more := file.read(len(content))):
            content += more
        # Without the end marker in its place the file may be cut off, which only the whole decode can tell.
        if end is not None and _ends_properly(file, content, size_bytes):
            return JpegBytes(content[:end] + END_OF_IMAGE, has_blank_end=False)
    if len(content) < size_bytes:
        content += file.read()
    return JpegBytes(content, has_blank_end=head is not None and _has_blank_end(content, head))


_COLOURS = {"RGB": "RGB", "L": "GRAY"}


def pixels_at(content: bytes, mode: str, size: tuple[int, int]) -> NDArray[np.uint8] | None:
    """Decode a JPEG to RGB pixels of this size, which is its own, a half, a quarter or an eighth of it.

    mode: Pillow's for what is stored. Returns shape (h, w, 3), the very pixels that Pillow makes of it in 0.8 of the
    time; None where there is anything out of the ordinary in the file: Pillow knows what can be shown of it all the
    same, and says what is wrong.
    """
    if not content or mode not in _COLOURS:
        return None
    import simplejpeg

    try:
        decoded = simplejpeg.decode_jpeg(content, _COLOURS[mode], min_width=size[0], min_height=size[1])
    except ValueError:
        return None
    if decoded.shape[1::-1] != size:
        return None
    return np.repeat(decoded, 3, axis=2) if decoded.shape[2] == 1 else np.asarray(decoded, np.uint8)


def comment(text: bytes) -> bytes:
    """Return the segment that holds a comment."""
    return b"\xff\xfe" + (len(text) + 2).to_bytes(2) + text


def pixels(content: bytes) -> int:
    """Return how many pixels a JPEG has, by its header; 0 for what is none."""
    at = 2
    while at + 10 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker in _FRAMES:
            return int.from_bytes(content[at + 5 : at + 7]) * int.from_bytes(content[at + 7 : at + 9])
        if marker == _START_OF_SCAN:
            break
        at += 1 if marker == 0xFF else 2 + int.from_bytes(content[at + 2 : at + 4])
    return 0


def _ends_properly(file: BinaryIO, content: bytes, size_bytes: int) -> bool:
    if len(content) >= size_bytes:
        return content.endswith(END_OF_IMAGE)
    position = file.tell()
    file.seek(size_bytes - len(END_OF_IMAGE))
    tail = file.read()
    file.seek(position)
    return tail == END_OF_IMAGE


def _has_blank_end(content: bytes, head: _Head) -> bool:
    tail = content[-_BLANK_TAIL_BYTES:]
    blank = tail.count(b"\0") == len(tail) or tail.count(b"\xff") == len(tail)
    return blank and content.rfind(END_OF_IMAGE, head.first_scan) < 0


def _head(content: bytes) -> _Head | None:
    """Return what stands before the first scan, or None when it is not all there or makes no sense."""
    frame = width = height = components = 0
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if marker == _START_OF_SCAN:
            return _Head(frame, max(width, height), components, at) if frame else None
        if marker in _FRAMES and at + 10 <= len(content):
            frame, components = marker, content[at + 9]
            height = int.from_bytes(content[at + 5 : at + 7])
            width = int.from_bytes(content[at + 7 : at + 9])
        at += 2 + int.from_bytes(content[at + 2 : at + 4])
    return None


def _end_of_dc_scans(content: bytes, head: _Head) -> int | None:
    """Return where the first scan begins that is not needed for the DC of every component; None if further down."""
    seen: set[int] = set()
    at = head.first_scan
    while at + 5 <= len(content):
        marker = content[at + 1]
        if marker == END_OF_IMAGE[1]:
            return at
        after = at + 2 + int.from_bytes(content[at + 2 : at + 4])
        if marker == _START_OF_SCAN:
            if len(seen) == head.components:
                return at
            count = content[at + 4]
            if after > len(content) or after < at + 8 + 2 * count:
                return None
            if content[after - 3] == 0:  # spectral selection starts at 0: this scan has the DC
                seen.update(content[at + 5 : at + 5 + 2 * count : 2])
            found = _NEXT_MARKER.search(content, after)
            if found is None:
                return None
            after = found.start()
        at = after
    return None


# fmt: off
_LUMINANCE = (
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55,
    14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
    18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92,
    49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
)
# fmt: on
_CHROMINANCE_LOW = ((17, 18, 24, 47), (18, 21, 26, 66), (24, 26, 56, 99), (47, 66, 99, 99))
_FAR_FROM_USUAL = 3
_CHROMINANCE = np.pad(_CHROMINANCE_LOW, (0, 4), constant_values=99)


@cache
def _luminance(quality: int) -> tuple[int, ...]:
    percent = 5000 // quality if quality < 50 else 200 - 2 * quality
    return tuple(min(255, max(1, (step * percent + 50) // 100)) for step in _LUMINANCE)


_LUMINANCE_SUM_AT = tuple(sum(_luminance(quality)) for quality in range(100, 0, -1))
"""Sum of the luminance table that libjpeg makes for each quality, 100 first (annex K.1, scaled)."""


def quality(tables: Mapping[int, Sequence[int]]) -> int | None:
    """Estimate the quality setting, 1..100, from the quantisation tables; exact for libjpeg's own. None without tables.

    Cameras use tables of their own; theirs get the quality at which libjpeg's steps are as large on the whole.
    """
    steps = tables.get(0)
    if not steps:
        return None
    total = sum(steps)
    place = min(bisect_left(_LUMINANCE_SUM_AT, total), len(_LUMINANCE_SUM_AT) - 1)
    if place and total - _LUMINANCE_SUM_AT[place - 1] < _LUMINANCE_SUM_AT[place] - total:
        place -= 1
    return 100 - place


def has_own_steps(tables: Mapping[int, Sequence[int]]) -> bool:
    """Whether a JPEG's luminance table is none that libjpeg makes for any quality."""
    found = quality(tables)
    return found is not None and tuple(tables[0]) != _luminance(found)


def filled_up(steps: NDArray[np.uint16]) -> StepsBefore:
    """Fill a luminance table up of which only some steps are known, the others 0; shape (8, 8).

    Those, and the steps of colours, are taken to be as much coarser than annex K's as the known ones.
    """
    usual, is_known = np.reshape(_LUMINANCE, (8, 8)), steps > 0
    times = float(np.median(steps[is_known] / usual[is_known]))
    is_known &= steps * _FAR_FROM_USUAL >= usual * times
    of_greys, of_colours = (np.clip(np.rint(each * times), 1, 255).astype(np.uint16) for each in (usual, _CHROMINANCE))
    return StepsBefore(np.where(is_known, steps, of_greys), of_colours)


def steps_of(
    tables: Mapping[int, Sequence[int]], layers: Sequence[tuple[int, int, int, int]]
) -> tuple[NDArray[np.uint16] | None, NDArray[np.uint16] | None]:
    """Return the steps of luma and of colours. layers: for each its number, samplings and table, as Pillow has them.

    Some encoders write one table for all.
    """
    numbers = [layer[3] for layer in layers] or [0, 1]
    return steps(tables, numbers[0]), steps(tables, numbers[1]) if len(numbers) > 1 else None


def steps(tables: Mapping[int, Sequence[int]], number: int) -> NDArray[np.uint16] | None:
    """Return the quantisation steps of a table (0: luma, 1: colours), shape (8, 8), row = vertical frequency, or None.

    Pillow gives them in the order of rows, not of the zigzag, since its version 8.3.
    """
    table = tables.get(number)
    if table is None or len(table) != 64:
        return None
    return np.array(table, np.uint16).reshape(8, 8)


def has_halved_colours(layers: Sequence[tuple[int, int, int, int]]) -> bool:
    """Whether colours are stored at half the size both ways. layers: for each its number and samplings, as Pillow has.

    False for no layers: what is no JPEG.
    """
    if not layers:
        return False
    across, down = layers[0][1:3]
    return all(layer[1] * 2 == across and layer[2] * 2 == down for layer in layers[1:])
