"""What stands in the boxes of MP4 and MOV films and FFmpeg does not tell: marks of 360° films, and Windows' stars.

Source: ISO/IEC 14496-12, 4.2 (boxes), 8.5.2 (sample entries); github.com/google/spatial-media (a `uuid` box with XML,
or `st3d` and `sv3d`); Apple's HEVC Stereo Video (`vexu`); exiftool's documentation of Microsoft's `Xtra`. A film may
lie about all of it: boxes are gone through as deep as they are known, so many at most, and no large one is read.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from dedupe_gui.review import xmp

_MOST_BOXES = 2_000
_MOST_BYTES = 256_000
"""Of one box that is read."""
_MOST_PROPERTIES = 200
_FILE = b""
_ENTRIES = frozenset(
    {b"avc1", b"avc3", b"hvc1", b"hev1", b"mp4v", b"av01", b"vp08", b"vp09", b"apch", b"apcn", b"mjpa"}
)
_WITHIN = {
    _FILE: frozenset({b"moov"}),
    b"moov": frozenset({b"trak", b"udta"}),
    b"trak": frozenset({b"mdia", b"udta"}),
    b"mdia": frozenset({b"minf"}),
    b"minf": frozenset({b"stbl"}),
    b"stbl": frozenset({b"stsd"}),
    b"stsd": _ENTRIES,
}
"""Which boxes are looked into, by the box around them."""
_HEADS = {b"stsd": 8, **dict.fromkeys(_ENTRIES, 78)}
"""How many bytes there are before the boxes in one."""
_READ = frozenset({b"uuid", b"st3d", b"sv3d", b"vexu", b"Xtra"})
_SPHERICAL = bytes.fromhex("ffcc8263f8554a938814587a02521fdd")
_XML_TEXT = re.compile(rb">([^<>]*[^<>\s][^<>]*)<")
_TEXT, _NUMBER, _TIME = 8, 19, 21


def told_in(path: Path) -> dict[str, str]:
    """Return what is told, by names in small letters; nothing for files that are not made so. Raises OSError."""
    told: dict[str, str] = {}
    with path.open("rb") as file:
        for kind, begins, ends in islice(_boxes(file, _FILE, 0, file.seek(0, 2)), _MOST_BOXES):
            if kind not in _READ or ends - begins > _MOST_BYTES:
                continue
            file.seek(begins)
            content = file.read(ends - begins)
            with suppress(struct.error):
                told |= dict(_told(kind, content))
    return told


def _boxes(file: BinaryIO, around: bytes, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield the kind of each box and where what is in it begins and ends, each before the boxes within it."""
    while at + 8 <= end:
        file.seek(at)
        head = file.read(16)
        length, kind, begins = int.from_bytes(head[:4]), head[4:8], at + 8
        if length == 1:
            length, begins = int.from_bytes(head[8:16]), at + 16
        ends = at + length if length else end
        if not begins <= ends <= end:
            return
        yield kind, begins, ends
        if kind in _WITHIN.get(around, ()):
            yield from _boxes(file, kind, begins + _HEADS.get(kind, 0), ends)
            if around == _FILE:
                return  # what follows may be thousands of pieces
        at = ends


def _told(kind: bytes, content: bytes) -> Iterator[tuple[str, str]]:
    if kind == b"Xtra":
        yield from _properties(content)
    elif kind == b"uuid":
        if content.startswith(_SPHERICAL):
            yield "spherical", b", ".join(_XML_TEXT.findall(content)).decode("utf-8", "replace")
    elif kind == b"sv3d":  # without the name of the program that wrote it, which comes first
        yield "projection", xmp.digest_of(content[max(0, content.find(b"proj")) :])
    elif kind == b"st3d":
        yield "stereo", str(content[4]) if len(content) > 4 and content[4] else ""
    else:
        yield "spatial", xmp.digest_of(content)


def _properties(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield what Windows wrote: of each property its name and its values."""
    at = 0
    for _ in range(_MOST_PROPERTIES):
        if at + 12 > len(content):
            return
        length, name_length = struct.unpack_from(">II", content, at)
        name = content[at + 8 : at + 8 + name_length].decode("latin-1")
        place = at + 8 + name_length
        (count,) = struct.unpack_from(">I", content, place)
        place += 4
        values = []
        for _ in range(min(count, _MOST_PROPERTIES)):
            size, form = struct.unpack_from(">IH", content, place)
            values.append(_value(form, content[place + 6 : place + size]))
            place += max(6, size)
        yield name.lower(), ", ".join(filter(None, values))
        at += max(12, length)


def _value(form: int, content: bytes) -> str:
    if form == _TEXT:
        return content.decode("utf-16-le", "replace").rstrip("\0")
    if form in (_NUMBER, _TIME):
        return str(int.from_bytes(content, "little"))
    return xmp.digest_of(content)
