"""What cameras note of a photo in a form of their makers' own, so far as it is somebody's knowledge of the photo.

The lens and the serial numbers where EXIF itself does not tell them, the owner's name, stars that were given in the
camera, and the words that Panasonic's cameras put down of children and journeys. How the camera was set is not read:
that says nothing of the photo. Apple's name for a Live Photo is read in `live`.
Source: exiftool's Canon.pm, Nikon.pm, Panasonic.pm and FujiFilm.pm.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PIL import Image
from PIL.ExifTags import Base

from dedupe_gui.model import Field

_MOST_ENTRIES = 300
_MOST_VALUE_BYTES = 256
_MOST_EXIF_BYTES = 1 << 20
_ASCII, _RATIONAL, _LONG = 2, 5, 4
_BYTES_OF_TYPE = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1}
_CANON_TEXTS = {0x0095: Field.LENS, 0x0009: Field.CREATOR}
_PANASONIC_TEXTS = {
    0x0065: Field.TITLE,
    0x0066: Field.PERSON,
    0x0067: Field.SPOT,
    0x0069: Field.COUNTRY,
    0x006B: Field.STATE,
    0x006D: Field.CITY,
    0x006F: Field.SPOT,
    0x0052: Field.LENS_NUMBER,
}
_CANONS_NUMBER, _NIKONS_NUMBER, _NIKONS_LENS, _FUJIS_RATING = 0x000C, 0x001D, 0x0084, 0x1431
_PANASONICS_FILLER = b"\0- "
_LEAST_FOCAL_LENGTH_MM, _MOST_FOCAL_LENGTH_MM = 1, 5000


@dataclass(frozen=True, slots=True)
class _Entry:
    type: int
    content: bytes


def said_by_camera(exif: Image.Exif, detail: Mapping[int, Any]) -> Iterator[tuple[Field, str]]:
    """Yield field and text of what the maker's notes say. detail: EXIF's own directory.

    Raises one of `exif.MALFORMED` for notes that make no sense.
    """
    note = detail.get(Base.MakerNote)
    if not isinstance(note, bytes):
        return
    if note.startswith(b"Nikon\0\2"):
        yield from _of_nikon(note)
    elif note.startswith(b"Panasonic\0\0\0"):
        entries = _entries(note, 12, exif.endian or "<", _place_in_exif(exif, note))
        yield from ((field, _text(entries[tag].content)) for tag, field in _PANASONIC_TEXTS.items() if tag in entries)
    elif str(exif.get(Base.Make, "")).lower().startswith("canon"):
        entries = _entries(note, 0, exif.endian or "<", _place_in_exif(exif, note))
        yield from ((field, _text(entries[tag].content)) for tag, field in _CANON_TEXTS.items() if tag in entries)
        if (number := entries.get(_CANONS_NUMBER)) is not None and number.type == _LONG:
            yield Field.CAMERA_NUMBER, str(int.from_bytes(number.content, "little" if exif.endian == "<" else "big"))
    elif note.startswith(b"FUJIFILM"):
        yield from _of_fuji(note)


def _of_nikon(note: bytes) -> Iterator[tuple[Field, str]]:
    """Nikon's notes hold a TIFF of their own, and of the lens its two focal lengths and f-numbers."""
    tiff = note[10:]
    order = "<" if tiff[:2] == b"II" else ">"
    (directory,) = struct.unpack_from(order + "I", tiff, 4)
    entries = _entries(tiff, directory, order, 0)
    if (number := entries.get(_NIKONS_NUMBER)) is not None:
        yield Field.CAMERA_NUMBER, _text(number.content)
    entry = entries.get(_NIKONS_LENS)
    if entry is None or entry.type != _RATIONAL or len(entry.content) != 32:
        return
    parts = struct.unpack(order + "8I", entry.content)
    shortest, longest, wide, narrow = (parts[at] / parts[at + 1] for at in range(0, 8, 2))
    if _LEAST_FOCAL_LENGTH_MM <= shortest <= longest <= _MOST_FOCAL_LENGTH_MM:
        yield Field.LENS, f"{_span(shortest, longest)}mm f/{_span(wide, narrow)}"


def _of_fuji(note: bytes) -> Iterator[tuple[Field, str]]:
    (directory,) = struct.unpack_from("<I", note, 8)
    entry = _entries(note, directory, "<", 0).get(_FUJIS_RATING)
    if entry is not None and entry.type == _LONG and 1 <= (stars := int.from_bytes(entry.content, "little")) <= 5:
        yield Field.RATING, str(stars)


def _span(first: float, last: float) -> str:
    return f"{first:g}" if first == last else f"{first:g}-{last:g}"


def _text(content: bytes) -> str:
    """Return a text that somebody typed in; "" for what is none, as where an editor has moved the notes."""
    text = content.split(b"\0")[0].strip(_PANASONICS_FILLER).decode("utf-8", "replace")
    return text if text.isprintable() and "\ufffd" not in text else ""


def _entries(content: bytes, at: int, order: str, place: int) -> dict[int, _Entry]:
    """Return the entries of a directory by their tags. place: where `content` begins in what its offsets count from."""
    found: dict[int, _Entry] = {}
    (count,) = struct.unpack_from(order + "H", content, at)
    for number in range(min(count, _MOST_ENTRIES)):
        start = at + 2 + 12 * number
        tag, kind, values = struct.unpack_from(order + "HHI", content, start)
        size_bytes = _BYTES_OF_TYPE.get(kind, 0) * values
        if not 0 < size_bytes <= _MOST_VALUE_BYTES:
            continue
        begins = start + 8
        if size_bytes > 4:
            (offset,) = struct.unpack_from(order + "I", content, begins)
            begins = offset - place
        if begins >= 0:
            found[tag] = _Entry(kind, content[begins : begins + size_bytes])
    return found


def _place_in_exif(exif: Image.Exif, note: bytes) -> int:
    """Return where the notes begin in EXIF, from whose beginning their offsets count."""
    file = getattr(exif, "fp", None)
    if file is None:
        return 0
    at = file.tell()
    try:
        file.seek(0)
        return int(max(file.read(_MOST_EXIF_BYTES).find(note), 0))
    finally:
        file.seek(at)
