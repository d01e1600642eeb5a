"""What a photo's file holds besides the picture: the film of a motion photo, gain and depth maps. No decoding.

Phones append the film to the JPEG (Google's MicroVideo and MotionPhoto, Samsung's MotionPhoto_Data) or put it into a
box of the HEIC. What is told of it in the metadata is often wrong after an edit, so the film itself is looked for. A
plain photo costs a walk over its markers and a look at its last two bytes: 25 microseconds.

Source: developer.android.com/media/platform/motion-photo-format; CIPA DC-007 (MPF); ISO/IEC 14496-12, 4.2 (boxes).
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from dedupe_gui.model import NOTHING_INSIDE, Inside
from dedupe_gui.reading import boxes
from dedupe_gui.reading.formats import SNIFFED_BYTES, Opener, sniff, suffix_of

FILM_DIGEST_BYTES = 16
_END_OF_IMAGE = b"\xff\xd9"
_START_OF_SCAN = 0xDA
_APP1, _APP2 = 0xE1, 0xE2
_TOLD_IN_XMP = (b"MotionPhoto", b"MicroVideo")
_FILM_CONTENT = frozenset({b"moov", b"moof", b"mdat"})
_BOXES_OF_FILMS = _FILM_CONTENT | frozenset(
    {b"ftyp", b"free", b"skip", b"wide", b"uuid", b"udta", b"meta", b"pdin", b"sidx", b"styp", b"mfra"}
)
"""At the top of a film; anything else behind it is the phone's own (Samsung notes there when the photo was taken)."""
_LONGEST_FTYP_BYTES = 512
_MPF = b"MPF\0"
_MP_ENTRY = 0xB002
_PREVIEW_TYPES = frozenset(range(0x010000, 0x020000))
"""Large thumbnails of any size: the picture once more, smaller."""


def inside_of(path: Path) -> Inside:
    """Return what the file holds besides its picture; nothing for formats that are not known to. Raises OSError."""
    with path.open("rb") as file:
        found = sniff(file.read(SNIFFED_BYTES), suffix_of(path.name))
        return NOTHING_INSIDE if found is None else look_inside(file, found.opener)


def look_inside(file: BinaryIO, opener: Opener) -> Inside:
    """Return what an open file of this kind holds besides its picture. Leaves it at any place. Raises OSError."""
    if opener is Opener.JPEG:
        return _inside_jpeg(file)
    if opener in (Opener.HEIF, Opener.AVIF):
        return _inside_boxes(file, is_sequence_a_film=opener is Opener.HEIF)
    return NOTHING_INSIDE


# --- JPEG


def _inside_jpeg(file: BinaryIO) -> Inside:
    pictures, is_film_told = 0, False
    size_bytes = file.seek(0, 2)
    first_scan = 2
    for marker, start, length in _segments(file):
        first_scan = start + length
        if marker == _APP1:
            notes = file.read(length)
            is_film_told = is_film_told or any(word in notes for word in _TOLD_IN_XMP)
        elif marker == _APP2 and file.read(len(_MPF)) == _MPF:
            pictures = _listed_pictures(file, start + len(_MPF), length - len(_MPF), size_bytes)
    file.seek(max(size_bytes - len(_END_OF_IMAGE), 0))
    # One film in 65,536 ends like a picture by chance; phones that write no XMP end their files otherwise.
    if file.read() == _END_OF_IMAGE and not is_film_told:
        return Inside(None, pictures) if pictures else NOTHING_INSIDE
    file.seek(first_scan)
    return Inside(_film_digest(file.read()), pictures)


def _segments(file: BinaryIO) -> Iterator[tuple[int, int, int]]:
    """Yield marker, offset and length of what each segment before the first scan holds, with the file at it."""
    at = 2
    while True:
        file.seek(at)
        head = file.read(4)
        if len(head) < 4 or head[0] != 0xFF:
            return
        if head[1] == 0xFF:  # a fill byte
            at += 1
            continue
        length = int.from_bytes(head[2:])
        if head[1] == _START_OF_SCAN or length < 2:
            return
        yield head[1], at + 4, length - 2
        at += 2 + length


def _listed_pictures(file: BinaryIO, start: int, length: int, size_bytes: int) -> int:
    """Count the pictures that the multi-picture index lists and the file has, without the first and without previews.

    start: offset of the index's own TIFF header, from which the offsets of the pictures count.
    """
    index = file.read(length)
    order = ">" if index[:2] == b"MM" else "<"
    with suppress(struct.error):  # an index that is cut off lists nothing
        (directory,) = struct.unpack_from(order + "I", index, 4)
        (count,) = struct.unpack_from(order + "H", index, directory)
        for place in range(count):
            tag, _, bytes_used, offset = struct.unpack_from(order + "HHII", index, directory + 2 + 12 * place)
            if tag == _MP_ENTRY:
                entries = struct.iter_unpack(order + "IIII", index[offset : offset + bytes_used // 16 * 16])
                return sum(_is_held(file, start, size_bytes, entry) for entry in list(entries)[1:])
    return 0


def _is_held(file: BinaryIO, start: int, size_bytes: int, entry: tuple[int, ...]) -> bool:
    attributes, picture_bytes, offset, _ = entry
    if attributes & 0xFF_FFFF in _PREVIEW_TYPES or start + offset + picture_bytes > size_bytes:
        return False
    file.seek(start + offset)
    return file.read(2) == b"\xff\xd8"


def _film_digest(content: bytes) -> bytes | None:
    at = content.find(b"ftyp")
    while at >= 0:
        end = _end_of_film(content, at - 4)
        if end is not None:
            return _digest(content[at - 4 : end])
        at = content.find(b"ftyp", at + 4)
    return None


def _end_of_film(content: bytes, start: int) -> int | None:
    """Return where the film that begins here ends, None when none does. One that is cut off ends with the file."""
    if start < 0 or not 8 < int.from_bytes(content[start : start + 4]) <= _LONGEST_FTYP_BYTES:
        return None
    at, kinds = start, set()
    while at < len(content) and (kind := content[at + 4 : at + 8]) in _BOXES_OF_FILMS:
        length = int.from_bytes(content[at : at + 4])
        if length == 1:
            length = int.from_bytes(content[at + 8 : at + 16])
        if 0 < length < 8:
            break
        kinds.add(kind)
        at = min(at + length, len(content)) if length else len(content)
    return at if kinds & _FILM_CONTENT else None


def _digest(film: bytes) -> bytes:
    return hashlib.blake2b(film, digest_size=FILM_DIGEST_BYTES).digest()


# --- HEIF and AVIF


def _inside_boxes(file: BinaryIO, *, is_sequence_a_film: bool) -> Inside:
    for kind, start, length in boxes.each(file):
        if kind == b"mpvd" or (kind == b"ftyp" and start > 0):
            file.seek(start)
            film = file.read()
            return Inside(_film_digest(film) or _digest(film))
        if kind == b"moov" and is_sequence_a_film:
            file.seek(start)
            return Inside(_digest(file.read(length)))
    return NOTHING_INSIDE
