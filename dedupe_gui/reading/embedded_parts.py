"""What a photo's file holds besides the picture: films, further pictures, gain and depth maps. No decoding.

Phones append the film to the JPEG (Google's MicroVideo and MotionPhoto, Samsung's MotionPhoto_Data) or put it into a
box of the HEIC. What is told of it in the metadata is often wrong after an edit, so the film itself is looked for. A
plain photo costs a walk over its markers and a look at its last two bytes: 25 microseconds.

Source: developer.android.com/media/platform/motion-photo-format; CIPA DC-007 (MPF); ISO/IEC 14496-12, 4.2 (boxes);
developer.android.com/media/platform/hdr-image-format and dynamic-depth (Container:Directory); DNG 1.7 (tag 50828).
"""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from dedupe_gui.model import DIGEST_BYTES, NOTHING_INSIDE, Inside, Part, PartKind
from dedupe_gui.reading import completeness, heif_items, jpeg
from dedupe_gui.reading.formats import SNIFFED_BYTES, Opener, sniff, suffix_of

_END_OF_IMAGE = b"\xff\xd9"
_START_OF_IMAGE = b"\xff\xd8"
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
_DISPARITY, _MULTI_ANGLE, _GAIN_MAP = 0x020002, 0x020003, 0x050000
_KIND_OF_TYPE = {
    _DISPARITY: PartKind.SECOND_EYE,
    _MULTI_ANGLE: PartKind.PICTURE,
    _GAIN_MAP: PartKind.GAIN_MAP,
}
_HEAD_OF_MAP_BYTES = 65_536
_MAP_WORDS = (
    (re.compile(rb"matte|semantic", re.IGNORECASE), PartKind.MATTE),
    (re.compile(rb"hdrgainmap|hdrgm|21496"), PartKind.GAIN_MAP),
    (re.compile(rb"disparity|depth", re.IGNORECASE), PartKind.DEPTH_MAP),
)
"""What the notes in a further picture say that it is."""
_EXTENDED_XMP = b"http://ns.adobe.com/xmp/extension/\0"
_EXTENDED_HEAD_BYTES = len(_EXTENDED_XMP) + 40
_IN_EXTENDED_XMP = {b"GDepth:Mime": PartKind.DEPTH_MAP, b"GImage:Mime": PartKind.PICTURE}
"""Google's first format: the map stands in the notes themselves, in their extension, and so does the picture as it was
before the background was blurred, or the one for the other eye."""
_CONTAINED = re.compile(rb"<[\w:]*Item\b[^>]*>")
_OF_CONTAINED = re.compile(rb'Item:(Semantic|Length|Padding)\s*=\s*["\']([^"\']*)')
_ORIGINAL_RAW_FILE = 0xC68C
_LONGEST_IFD = 1000


def inside_of(path: Path) -> Inside:
    """Return what the file holds besides its picture; nothing for formats that are not known to. Raises OSError."""
    with path.open("rb") as file:
        found = sniff(file.read(SNIFFED_BYTES), suffix_of(path.name))
        return NOTHING_INSIDE if found is None else look_inside(file, found.opener)


def film_in(path: Path) -> bytes | None:
    """Return the film of a motion photo, or of a file that is one; None where there is none. Raises OSError."""
    with path.open("rb") as file:
        found = sniff(file.read(SNIFFED_BYTES), suffix_of(path.name))
        if found is not None and found.opener is Opener.JPEG:
            file.seek(max((start + length for _, start, length in _segments(file)), default=2))
        elif found is not None:
            file.seek(next(_films_in_boxes(file), file.seek(0, 2)))
        else:
            file.seek(0)
        content = file.read()
    place = _film_place(content)
    return None if place is None else content[place]


def look_inside(file: BinaryIO, opener: Opener) -> Inside:
    """Return what an open file of this kind holds besides its picture. Leaves it at any place. Raises OSError."""
    if opener is Opener.JPEG:
        return _inside_jpeg(file)
    if opener in (Opener.HEIF, Opener.AVIF):
        return _inside_boxes(file, is_sequence_a_film=opener is Opener.HEIF)
    if opener is Opener.RAW:
        return _inside_raw(file)
    if opener is Opener.JXL:
        gain_map = completeness.content_of(file, b"jhgm")
        return NOTHING_INSIDE if gain_map is None else Inside((Part(PartKind.GAIN_MAP, _digest(gain_map)),))
    return NOTHING_INSIDE


# --- JPEG


def behind_picture(file: BinaryIO) -> bytes:
    """Return what stands behind the picture of a JPEG, without films, and without the pictures that follow at once.

    A file that ends as a picture does is taken to be nothing but pictures. Leaves it at any place. Raises OSError.
    """
    size_bytes = file.seek(0, 2)
    file.seek(max(size_bytes - len(_END_OF_IMAGE), 0))
    if file.read() == _END_OF_IMAGE:
        return b""
    file.seek(max((start + length for _, start, length in _segments(file)), default=2))
    content = file.read()
    end = content.find(_END_OF_IMAGE)
    if end < 0:
        return b""
    rest = content[end + len(_END_OF_IMAGE) :]
    if (place := _film_place(rest)) is not None:
        rest = rest[: place.start] + rest[place.stop :]
    if rest.lstrip(b"\0").startswith(_START_OF_IMAGE):
        rest = rest[rest.rfind(_END_OF_IMAGE) + len(_END_OF_IMAGE) :]
    return rest


def _inside_jpeg(file: BinaryIO) -> Inside:
    parts: list[Part] = []
    notes = b""
    extension: hashlib.blake2b | None = None
    size_bytes = file.seek(0, 2)
    first_scan = 2
    for marker, start, length in _segments(file):
        first_scan = start + length
        if marker == _APP1:
            found = file.read(length)
            if found.startswith(_EXTENDED_XMP):
                extension = extension or hashlib.blake2b(digest_size=DIGEST_BYTES)
                extension.update(found[_EXTENDED_HEAD_BYTES:])
            else:
                notes += found
        elif marker == _APP2 and file.read(len(_MPF)) == _MPF:
            parts += _listed_pictures(file, start + len(_MPF), length - len(_MPF), size_bytes)
    if extension is not None:
        parts += (Part(kind, extension.digest()) for word, kind in _IN_EXTENDED_XMP.items() if word in notes)
    parts += _contained_maps(file, notes, size_bytes, {part.digest for part in parts})
    file.seek(max(size_bytes - len(_END_OF_IMAGE), 0))
    # One film in 65,536 ends like a picture by chance; phones that write no XMP end their files otherwise.
    if file.read() != _END_OF_IMAGE or any(word in notes for word in _TOLD_IN_XMP):
        file.seek(first_scan)
        film = _film_digest(file.read())
        if film is not None:
            parts.append(Part(PartKind.FILM, film))
    return Inside.of(parts) if parts else NOTHING_INSIDE


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


def _listed_pictures(file: BinaryIO, start: int, length: int, size_bytes: int) -> Iterator[Part]:
    """Yield the pictures that the multi-picture index lists and the file has, without the first and without previews.

    start: offset of the index's own TIFF header, from which the offsets of the pictures count.
    """
    index = file.read(length)
    order = ">" if index[:2] == b"MM" else "<"
    entries: list[tuple[int, ...]] = []
    with suppress(struct.error):  # an index that is cut off lists nothing
        (directory,) = struct.unpack_from(order + "I", index, 4)
        (count,) = struct.unpack_from(order + "H", index, directory)
        for place in range(count):
            tag, _, bytes_used, offset = struct.unpack_from(order + "HHII", index, directory + 2 + 12 * place)
            if tag == _MP_ENTRY:
                entries = list(struct.iter_unpack(order + "IIII", index[offset : offset + bytes_used // 16 * 16]))
    for attributes, picture_bytes, offset, _ in entries[1:]:
        type_ = attributes & 0xFF_FFFF
        if type_ in _PREVIEW_TYPES or start + offset + picture_bytes > size_bytes:
            continue
        if picture := _picture_at(file, start + offset, picture_bytes):
            yield _as_part(picture, _KIND_OF_TYPE.get(type_))


def _contained_maps(file: BinaryIO, notes: bytes, size_bytes: int, known: set[bytes]) -> Iterator[Part]:
    """Yield the maps that the notes list behind the picture, and that no other index lists."""
    listed = [dict(_OF_CONTAINED.findall(item)) for item in _CONTAINED.findall(notes)]
    end = size_bytes
    for item in reversed(listed):
        semantic = item.get(b"Semantic", b"")
        length, padding = (
            int(text) if (text := item.get(key, b"")).isdigit() else 0 for key in (b"Length", b"Padding")
        )
        start = end - length - padding
        if semantic == b"Primary" or start <= 0:
            return
        kind = next((kind for words, kind in _MAP_WORDS if words.search(semantic)), None)
        kind = PartKind.GAIN_MAP if semantic == b"GainMap" else kind
        if kind is not None and (picture := _picture_at(file, start, length)):
            part = _as_part(picture, kind)
            if part.digest not in known:
                yield part
        end = start


def _picture_at(file: BinaryIO, start: int, length: int) -> bytes | None:
    file.seek(start)
    picture = file.read(length)
    return picture if picture.startswith(_START_OF_IMAGE) else None


def _as_part(picture: bytes, kind: PartKind | None) -> Part:
    """kind: None where the index does not say. A further picture that calls itself nothing in a JPEG is a gain map."""
    if kind is None:
        head = picture[:_HEAD_OF_MAP_BYTES]
        kind = next((told for words, told in _MAP_WORDS if words.search(head)), PartKind.GAIN_MAP)
    return Part(kind, _digest(picture), jpeg.pixels(picture))


def _film_digest(content: bytes) -> bytes | None:
    place = _film_place(content)
    return None if place is None else _digest(content[place])


def _film_place(content: bytes) -> slice | None:
    at = content.find(b"ftyp")
    while at >= 0:
        end = _end_of_film(content, at - 4)
        if end is not None:
            return slice(at - 4, end)
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


def _digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=DIGEST_BYTES).digest()


# --- HEIF and AVIF


def _is_film_box(kind: bytes, start: int) -> bool:
    return kind == b"mpvd" or (kind == b"ftyp" and start > 0)


def _films_in_boxes(file: BinaryIO) -> Iterator[int]:
    """Yield where in the file boxes with a film begin."""
    return (start for kind, start, _ in completeness.each(file) if _is_film_box(kind, start))


def _inside_boxes(file: BinaryIO, *, is_sequence_a_film: bool) -> Inside:
    parts: list[Part] = []
    for kind, start, length in completeness.each(file):
        if _is_film_box(kind, start):
            file.seek(start)
            film = file.read()
            parts.append(Part(PartKind.FILM, _film_digest(film) or _digest(film)))
            break
        if kind == b"moov" and is_sequence_a_film:
            file.seek(start)
            parts.append(Part(PartKind.FILM, _digest(file.read(length))))
            break
    with suppress(struct.error, ValueError, IndexError):  # an index that makes no sense lists nothing
        parts += heif_items.parts_in(file)
    return Inside.of(parts) if parts else NOTHING_INSIDE


# --- RAW


def _inside_raw(file: BinaryIO) -> Inside:
    """A DNG may hold, whole, the camera's own file that it was made from."""
    file.seek(0)
    head = file.read(8)
    if head[:4] not in (b"II*\0", b"MM\0*"):
        return NOTHING_INSIDE
    order = "<" if head[:2] == b"II" else ">"
    with suppress(struct.error):
        file.seek(*struct.unpack_from(order + "I", head, 4))
        (count,) = struct.unpack(order + "H", file.read(2))
        directory = file.read(12 * min(count, _LONGEST_IFD))
        for tag, _, length, offset in struct.iter_unpack(order + "HHII", directory[: len(directory) // 12 * 12]):
            if tag == _ORIGINAL_RAW_FILE:
                file.seek(offset)
                return Inside((Part(PartKind.RAW, _digest(file.read(length))),))
    return NOTHING_INSIDE
