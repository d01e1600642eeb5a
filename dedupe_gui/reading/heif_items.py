"""The pictures and maps that a HEIF or AVIF file holds besides its first picture: told by its index, without decoding.

Source: ISO/IEC 23008-12 (HEIF: items, references, properties, groups), ISO/IEC 14496-12, 8.11 (meta box).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from dedupe_gui.model import DIGEST_BYTES, Part, PartKind
from dedupe_gui.reading import completeness

_MOST_INDEX_BYTES = 16_000_000
_MOST_ITEMS = 20_000
_PICTURES = frozenset({b"hvc1", b"av01", b"grid", b"iden", b"iovl", b"jpeg", b"j2k1", b"vvc1", b"avc1", b"unci"})
_TONE_MAPPED = b"tmap"
"""Made of a picture and its gain map; shown instead of the picture where the screen is bright enough."""
_AUXILIARY = (
    (b"gainmap", PartKind.GAIN_MAP),
    (b"auxid:2", PartKind.DEPTH_MAP),
    (b"depth", PartKind.DEPTH_MAP),
    (b"disparity", PartKind.DEPTH_MAP),
    (b"auxid:1", None),
    (b"alpha", None),
)
"""What the type of an auxiliary picture contains. Transparency is told by the decoder."""


@dataclass(slots=True)
class _Item:
    kind: bytes = b""
    is_hidden: bool = False
    extents: list[tuple[int, int]] = field(default_factory=list)
    """Offset in the file and length."""
    pixels: int = 0
    auxiliary_type: bytes = b""


@dataclass(slots=True)
class _Index:
    primary: int = 0
    items: dict[int, _Item] = field(default_factory=dict)
    references: list[tuple[bytes, int, tuple[int, ...]]] = field(default_factory=list)
    """Kind, from, to."""
    stereo: set[int] = field(default_factory=set)
    pyramid: set[int] = field(default_factory=set)
    """Pictures that show the same in several sizes."""

    def item(self, number: int) -> _Item:
        if number not in self.items:
            if len(self.items) >= _MOST_ITEMS:
                raise ValueError("too many items")
            self.items[number] = _Item()
        return self.items[number]

    def targets(self, kind: bytes, source: int) -> tuple[int, ...]:
        return next((to for found, start, to in self.references if found == kind and start == source), ())


def parts_in(file: BinaryIO) -> Iterator[Part]:
    """Yield what the file holds besides its first picture. Raises struct.error, ValueError or OSError for nonsense."""
    index = _read_index(file)
    if index is None:
        return
    for number, kind in _further(index):
        yield Part(kind, _digest(file, index, number), index.items[number].pixels)


def _further(index: _Index) -> Iterator[tuple[int, PartKind]]:
    thumbnails = {start for kind, start, _ in index.references if kind == b"thmb"}
    auxiliary = {start for kind, start, _ in index.references if kind == b"auxl"}
    gain_maps = {
        to[1]
        for kind, start, to in index.references
        if kind == b"dimg" and len(to) > 1 and start in index.items and index.items[start].kind == _TONE_MAPPED
    }
    inputs = {number for kind, _, to in index.references if kind == b"dimg" for number in to}
    for number, item in index.items.items():
        if number in gain_maps:
            yield number, PartKind.GAIN_MAP
        elif number in auxiliary:
            kind = _kind_of_auxiliary(item.auxiliary_type)
            if kind is not None:
                yield number, kind
        elif (
            item.kind in _PICTURES
            and number != index.primary
            and not item.is_hidden
            and number not in thumbnails
            and number not in inputs
            and not {number, index.primary} <= index.pyramid
        ):
            is_eye = number in index.stereo and index.primary in index.stereo
            yield number, PartKind.SECOND_EYE if is_eye else PartKind.PICTURE


def _kind_of_auxiliary(type_: bytes) -> PartKind | None:
    for word, kind in _AUXILIARY:
        if word in type_.lower():
            return kind
    return PartKind.MATTE


def _digest(file: BinaryIO, index: _Index, number: int) -> bytes:
    digest = hashlib.blake2b(digest_size=DIGEST_BYTES)
    for part in (*index.targets(b"dimg", number), number):
        item = index.items.get(part)
        for start, length in item.extents if item is not None else ():
            file.seek(start)
            digest.update(file.read(length))
    return digest.digest()


# --- the index


def _read_index(file: BinaryIO) -> _Index | None:
    for kind, start, length in completeness.each(file):
        if kind == b"meta" and length <= _MOST_INDEX_BYTES:
            file.seek(start)
            content = file.read(length)
            return _index_of(content, start)
    return None


def _index_of(meta: bytes, start: int) -> _Index:
    index = _Index()
    found = {kind: (at, end) for kind, at, end in completeness.children(meta, 12, len(meta))}
    if b"pitm" in found:
        at, _ = found[b"pitm"]
        index.primary = _number(meta, at + 4, 2 if meta[at] == 0 else 4)
    for kind, read in (
        (b"iinf", _read_kinds),
        (b"iref", _read_references),
        (b"iprp", _read_properties),
        (b"grpl", _read_groups),
    ):
        if kind in found:
            read(meta, *found[kind], index)
    if b"iloc" in found:
        idat_at = start + found[b"idat"][0] if b"idat" in found else None
        _read_places(meta, *found[b"iloc"], index, idat_at)
    return index


def _number(content: bytes, at: int, size: int) -> int:
    if at + size > len(content):
        raise ValueError("cut off")
    return int.from_bytes(content[at : at + size])


def _read_kinds(meta: bytes, at: int, end: int, index: _Index) -> None:
    for kind, start, _ in completeness.children(meta, at + (6 if meta[at] == 0 else 8), end):
        if kind == b"infe" and meta[start] >= 2:
            size = 2 if meta[start] == 2 else 4
            item = index.item(_number(meta, start + 4, size))
            item.is_hidden = bool(meta[start + 3] & 1)
            item.kind = meta[start + 6 + size : start + 10 + size]


def _read_references(meta: bytes, at: int, end: int, index: _Index) -> None:
    size = 2 if meta[at] == 0 else 4
    for kind, start, _ in completeness.children(meta, at + 4, end):
        count = _number(meta, start + size, 2)
        to = tuple(_number(meta, start + size + 2 + size * place, size) for place in range(count))
        index.references.append((kind, _number(meta, start, size), to))


def _read_properties(meta: bytes, at: int, end: int, index: _Index) -> None:
    within = list(completeness.children(meta, at, end))
    properties = [
        found for kind, start, stop in within if kind == b"ipco" for found in completeness.children(meta, start, stop)
    ]
    for kind, start, _ in within:
        if kind == b"ipma":
            for number, place in _associations(meta, start):
                if 0 < place <= len(properties):
                    _take_property(meta, *properties[place - 1], index.item(number))


def _associations(meta: bytes, at: int) -> Iterator[tuple[int, int]]:
    size = 2 if meta[at] == 0 else 4
    is_wide = bool(meta[at + 3] & 1)
    count, at = _number(meta, at + 4, 4), at + 8
    for _ in range(min(count, _MOST_ITEMS)):
        number, together = _number(meta, at, size), _number(meta, at + size, 1)
        at += size + 1
        for _ in range(together):
            yield number, _number(meta, at, 2) & 0x7FFF if is_wide else _number(meta, at, 1) & 0x7F
            at += 2 if is_wide else 1


def _take_property(meta: bytes, kind: bytes, at: int, end: int, item: _Item) -> None:
    if kind == b"ispe":
        item.pixels = _number(meta, at + 4, 4) * _number(meta, at + 8, 4)
    elif kind == b"auxC":
        item.auxiliary_type = meta[at + 4 : end].split(b"\0")[0]


def _read_groups(meta: bytes, at: int, end: int, index: _Index) -> None:
    members_of = {b"ster": index.stereo, b"pymd": index.pyramid}
    for kind, start, _ in completeness.children(meta, at, end):
        if kind in members_of:
            count = _number(meta, start + 8, 4)
            members_of[kind].update(_number(meta, start + 12 + 4 * place, 4) for place in range(min(count, 64)))


def _read_places(meta: bytes, at: int, _end: int, index: _Index, idat_at: int | None) -> None:
    version = meta[at]
    offset_size, length_size = meta[at + 4] >> 4, meta[at + 4] & 15
    base_size, index_size = meta[at + 5] >> 4, meta[at + 5] & 15 if version in (1, 2) else 0
    id_size = 2 if version < 2 else 4
    count, at = _number(meta, at + 6, id_size), at + 6 + id_size
    for _ in range(min(count, _MOST_ITEMS)):
        item, at = index.item(_number(meta, at, id_size)), at + id_size
        method = 0
        if version in (1, 2):
            method, at = _number(meta, at, 2) & 15, at + 2
        base, extents = _number(meta, at + 2, base_size), _number(meta, at + 2 + base_size, 2)
        at += 4 + base_size
        for _ in range(extents):
            offset = _number(meta, at + index_size, offset_size)
            length = _number(meta, at + index_size + offset_size, length_size)
            at += index_size + offset_size + length_size
            item.extents.extend(_in_file(base + offset, length, method, idat_at))


def _in_file(offset: int, length: int, method: int, idat_at: int | None) -> Iterable[tuple[int, int]]:
    if method == 0:
        return ((offset, length),)
    if method == 1 and idat_at is not None:
        return ((idat_at + offset, length),)
    return ()
