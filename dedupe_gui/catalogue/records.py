"""How a photo's facts and fingerprint are kept: one compact run of bytes, cheap to compare and parsed only when asked.

A record begins with the file's stamp, so that "is this file unchanged?" is one comparison of bytes (0.1 µs) and the
rest, some 150 bytes, is not touched until somebody wants it. Layout, little-endian:

stamp     algorithm version uint16, size int64, mtime int64 (ns), device uint64, inode uint64
kind      uint8, see `Holds`; an unreadable file continues with its reason and detail as text
hashes    8 turned pHashes (64 bytes), 256-bit pHash (32 bytes), then 8 bytes for each further hash that `kind` names
facts     see `_pack_facts`; at their end, where there is any of it, how sharp it is
more      where the width says so: what the file holds inside and says of the photo, as JSON; then its length, uint32
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import IntFlag
from functools import lru_cache
from hashlib import blake2b
from typing import Any, NamedTuple

from dedupe_gui.catalogue.numbers import low_bits, signed
from dedupe_gui.databases import DamagedDatabase
from dedupe_gui.errors import BugError, EnvironmentProblem
from dedupe_gui.model import (
    NOTHING_INSIDE,
    CaptureTime,
    Exposure,
    Field,
    FileStamp,
    FilmFacts,
    Fingerprint,
    HashKind,
    Inside,
    Knowledge,
    Known,
    Part,
    PartKind,
    PhotoFacts,
    ReadPhoto,
    Source,
    Unreadable,
    UnreadableReason,
    Witness,
)


class Holds(IntFlag):
    """What a record tells of; a record serves a scan when it holds all that the scan wants."""

    AHASH = 1
    DHASH = 2
    WHASH = 4
    COLORHASH = 8
    FEATURES = 16
    """Local features were extracted, though there may have been none."""
    FLAT = 32
    MORE_FRAMES = 64
    UNREADABLE = 128


class _Has:
    """Which optional facts follow. Plain numbers, for the reason told at `UNREADABLE`."""

    TAKEN = 1
    EXPOSURE_TIME = 2
    F_NUMBER = 4
    ISO = 8
    FOCAL_LENGTH = 16
    PLACE = 32
    CAMERA = 64
    SOFTWARE = 128


_EXPOSURE = _Has.EXPOSURE_TIME | _Has.F_NUMBER | _Has.ISO | _Has.FOCAL_LENGTH

_HOLDS_OF_HASH = {
    HashKind.PHASH: Holds(0),
    HashKind.AHASH: Holds.AHASH,
    HashKind.DHASH: Holds.DHASH,
    HashKind.WHASH: Holds.WHASH,
    HashKind.COLORHASH: Holds.COLORHASH,
}

_STAMP = struct.Struct("<HqqQQ")
_TURNED_BYTES, _PHASH256_BYTES = 64, 32
KIND_AT = _STAMP.size
UNREADABLE = int(Holds.UNREADABLE)
"""As a plain number, as those below: `&` with an enum's member takes 0.8 µs, with a number 0.03."""
_HASH_FLAGS = tuple(int(flag) for flag in (Holds.AHASH, Holds.DHASH, Holds.WHASH, Holds.COLORHASH))
_HASHES, _FLAT, _MORE_FRAMES = sum(_HASH_FLAGS), int(Holds.FLAT), int(Holds.MORE_FRAMES)

_HASHES_AT = KIND_AT + 1
_MORE_HASHES_AT = _HASHES_AT + _TURNED_BYTES + _PHASH256_BYTES
TURNED_AT, MARKS_END = _HASHES_AT, _MORE_HASHES_AT
"""Where the hashes that every record has begin and end."""
_HASH = struct.Struct("<Q")
FURTHER_END = MARKS_END + len(_HASH_FLAGS) * _HASH.size
"""Where the hashes end of a record that has all."""
_FIXED_FACTS = struct.Struct("<IIBB")
_HAS_SHARPNESS = 128
"""Beside the quality, which is 100 at most: the sharpness is the last byte."""
_IS_DEEP = 127
"""In the place of the quality, which only JPEGs have, and those have 8 bits a channel."""
_HAS_MORE = 0x8000_0000
"""Beside the width: JSON follows at the end. What earlier versions saved in sessions has not this bit."""
_LENGTH = struct.Struct("<I")
_TAKEN = struct.Struct("<qB")
_NUMBER = struct.Struct("<d")
_ISO = struct.Struct("<q")
_BEGINNING_OF_TIME = datetime(1, 1, 1)  # noqa: DTZ001 (EXIF times have no zone)
_MICROSECOND = timedelta(microseconds=1)
_LONGEST_TEXT_BYTES = 255


def wanted(hash_kinds: frozenset[HashKind], *, with_features: bool) -> int:
    """Return what a record must hold to serve a scan, as `Holds`."""
    needs = Holds.FEATURES if with_features else Holds(0)
    for kind in hash_kinds:
        needs |= _HOLDS_OF_HASH[kind]
    return int(needs)


def pack_stamp(algorithm: int, stamp: FileStamp) -> bytes:
    """Return the bytes that begin the record of this file in this state."""
    _, size_bytes, mtime_ns, device, inode = stamp
    return _STAMP.pack(algorithm, size_bytes, mtime_ns, device, low_bits(inode))


class PackedStamp(NamedTuple):
    """The stamp that a record was made for."""

    algorithm: int
    size_bytes: int
    mtime_ns: int
    device: int
    inode: int


def unpack_stamp(record: bytes) -> PackedStamp:
    """Raises DamagedDatabase for a record that is cut off."""
    try:
        return PackedStamp._make(_STAMP.unpack_from(record))
    except struct.error as error:
        raise DamagedDatabase("a record is cut off") from error


def with_stamp(record: bytes, algorithm: int, stamp: FileStamp) -> bytes:
    """Return the same record for the same file under another name, device or inode."""
    return pack_stamp(algorithm, stamp) + record[_STAMP.size :]


def pack_unreadable(algorithm: int, problem: Unreadable) -> bytes:
    text = f"{problem.reason.value}\n{problem.detail[:_LONGEST_TEXT_BYTES]}"
    return pack_stamp(algorithm, problem.stamp) + bytes([Holds.UNREADABLE]) + text.encode("utf-8", "replace")


def pack_photo(algorithm: int, photo: ReadPhoto, *, with_features: bool) -> bytes:
    """Return a photo's record. Raises `BugError` for a fingerprint of another shape than `Fingerprint` promises."""
    fingerprint = photo.fingerprint
    if len(fingerprint.turned_phashes) != _TURNED_BYTES or len(fingerprint.phash256) != _PHASH256_BYTES:
        raise BugError(f"The fingerprint of {photo.stamp.path_text} has a wrong length.")
    holds = (Holds.FLAT if fingerprint.is_flat else Holds(0)) | (Holds.FEATURES if with_features else Holds(0))
    if photo.facts.has_more_frames:
        holds |= Holds.MORE_FRAMES
    further = b""
    for flag, value in (
        (Holds.AHASH, fingerprint.ahash),
        (Holds.DHASH, fingerprint.dhash),
        (Holds.WHASH, fingerprint.whash),
        (Holds.COLORHASH, fingerprint.colorhash),
    ):
        if value is not None:
            holds |= flag
            further += _HASH.pack(value)
    return b"".join(
        (
            pack_stamp(algorithm, photo.stamp),
            bytes([holds]),
            fingerprint.turned_phashes,
            fingerprint.phash256,
            further,
            _pack_facts(photo.facts),
        )
    )


def unpack_unreadable(record: bytes, stamp: FileStamp) -> Unreadable:
    reason, _, detail = record[_HASHES_AT:].decode("utf-8").partition("\n")
    return Unreadable(stamp, UnreadableReason(reason), detail)


def holds(record: bytes) -> int:
    """Return what the record tells of, as `Holds`."""
    return record[KIND_AT]


def further_hash(record: bytes, kind: HashKind) -> int | None:
    """Return a hash that not every record has. record: the beginning is enough, up to FURTHER_END."""
    kinds, flag = record[KIND_AT], int(_HOLDS_OF_HASH[kind])
    if kinds & UNREADABLE or not kinds & flag:
        return None
    before = sum(kinds & each != 0 for each in _HASH_FLAGS[: _HASH_FLAGS.index(flag)])
    value: int = _HASH.unpack_from(record, _MORE_HASHES_AT + before * _HASH.size)[0]
    return value


def is_unreadable(record: bytes) -> bool:
    return record[KIND_AT] & UNREADABLE != 0


class Remembered(NamedTuple):
    """What the catalogue knows of an unchanged photo; `facts` and `fingerprint` are parsed at each call.

    A tuple because 100,000 of them are made in a warm scan (0.2 µs each; a frozen dataclass takes 0.6).
    """

    record: bytes
    content_digest: bytes | None
    """16-byte BLAKE2b of the file's bytes, if it was ever needed."""
    pixel_digest: bytes | None

    @property
    def fingerprint(self) -> Fingerprint:
        kinds = self.record[KIND_AT]
        position = _MORE_HASHES_AT
        further: list[int | None] = []
        if kinds & _HASHES:
            for flag in _HASH_FLAGS:
                if kinds & flag:
                    further.append(_HASH.unpack_from(self.record, position)[0])
                    position += _HASH.size
                else:
                    further.append(None)
        turned_end = _HASHES_AT + _TURNED_BYTES
        return Fingerprint(
            self.record[_HASHES_AT:turned_end],
            self.record[turned_end:_MORE_HASHES_AT],
            bool(kinds & _FLAT),
            *further,
        )

    @property
    def facts(self) -> PhotoFacts:
        kinds = self.record[KIND_AT]
        facts_at = _MORE_HASHES_AT + _HASH.size * (kinds & _HASHES).bit_count()
        try:
            return _unpack_facts(self.record, facts_at, has_more_frames=bool(kinds & _MORE_FRAMES))
        except (struct.error, LookupError, ValueError, TypeError, OverflowError) as error:
            raise EnvironmentProblem(
                "The catalogue is damaged inside ({why}). Forget everything, or name another file: then photos are "
                "read once more, nothing else is lost.",
                why=error,
            ) from error


def serve(remembered: Remembered, stamp: FileStamp, *, needs: int) -> Remembered | Unreadable | None:
    """Return the answer for a scan: None when the record lacks something that is wanted."""
    if is_unreadable(remembered.record):
        try:
            return unpack_unreadable(remembered.record, stamp)
        except ValueError:  # damaged: it is read again
            return None
    return remembered if holds(remembered.record) & needs == needs else None


def _pack_text(text: str) -> bytes:
    encoded = text.encode("utf-8", "replace")
    if len(encoded) > _LONGEST_TEXT_BYTES:
        encoded = encoded[:_LONGEST_TEXT_BYTES].decode("utf-8", "ignore").encode("utf-8")  # no half character
    return bytes([len(encoded)]) + encoded


def _pack_facts(facts: PhotoFacts) -> bytes:
    """Fixed part (width, height, JPEG quality, which optional facts follow), format, then the optional facts."""
    has = 0
    optional: list[bytes] = []
    if facts.taken is not None:
        has |= _Has.TAKEN
        optional.append(
            _TAKEN.pack((facts.taken.moment - _BEGINNING_OF_TIME) // _MICROSECOND, facts.taken.subsecond_digits)
        )
    exposure = facts.exposure or _UNKNOWN_EXPOSURE
    if exposure.time_s is not None:
        has |= _Has.EXPOSURE_TIME
        optional.append(_NUMBER.pack(exposure.time_s))
    if exposure.f_number is not None:
        has |= _Has.F_NUMBER
        optional.append(_NUMBER.pack(exposure.f_number))
    if exposure.iso is not None:
        has |= _Has.ISO
        optional.append(_ISO.pack(exposure.iso))
    if exposure.focal_length_mm is not None:
        has |= _Has.FOCAL_LENGTH
        optional.append(_NUMBER.pack(exposure.focal_length_mm))
    if facts.latitude_deg is not None and facts.longitude_deg is not None:
        has |= _Has.PLACE
        optional.append(_NUMBER.pack(facts.latitude_deg) + _NUMBER.pack(facts.longitude_deg))
    if facts.camera is not None:
        has |= _Has.CAMERA
        optional.append(_pack_text(facts.camera))
    if facts.software is not None:
        has |= _Has.SOFTWARE
        optional.append(_pack_text(facts.software))
    quality = _IS_DEEP if facts.is_deep else facts.jpeg_quality or 0
    if facts.sharpness is not None:
        quality |= _HAS_SHARPNESS
        optional.append(bytes([facts.sharpness]))
    width_px = facts.width_px
    if more := _pack_more(facts):
        width_px |= _HAS_MORE
        optional.append(more + _LENGTH.pack(len(more)))
    fixed = _FIXED_FACTS.pack(width_px, facts.height_px, quality, has)
    return b"".join((fixed, _pack_text(facts.format_name), *optional))


def _pack_more(facts: PhotoFacts) -> bytes:
    more: dict[str, object] = {}
    if facts.known:
        more["known"] = pack_known(facts.known)
    if facts.inside != NOTHING_INSIDE:
        more["inside"] = [[part.kind.value, part.digest.hex(), part.pixels] for part in facts.inside.parts]
    if facts.has_transparency:
        more["transparent"] = True
    if facts.witnesses:
        more["witnesses"] = facts.witnesses.value
    if facts.film is not None:
        film = facts.film
        more["film"] = [
            film.duration_ms, film.codec, film.frames_per_s, film.bits_per_s, film.sound, film.reading,
        ]  # fmt: skip
    return json.dumps(more, separators=(",", ":")).encode() if more else b""


def pack_known(known: Knowledge) -> list[list[object]]:
    """Return what is known as JSON can say it, for records, sessions and reports."""
    return [[fact.field.value, fact.value, fact.source.value, int(fact.is_doubtful)] for fact in known]


def unpack_known(packed: Iterable[Sequence[Any]]) -> Knowledge:
    """Raises ValueError or TypeError for what `pack_known` never wrote."""
    return tuple(
        Known(Field(field), str(value), Source(source), is_doubtful=bool(doubtful))
        for field, value, source, doubtful in packed
    )


_UNKNOWN_EXPOSURE = Exposure(None, None, None, None)


def _layout(has: int) -> struct.Struct:
    """Return how the numbers lie that follow the format's name."""
    parts = (
        (_Has.TAKEN, "qB"),
        (_Has.EXPOSURE_TIME, "d"),
        (_Has.F_NUMBER, "d"),
        (_Has.ISO, "q"),
        (_Has.FOCAL_LENGTH, "d"),
        (_Has.PLACE, "dd"),
    )
    return struct.Struct("<" + "".join(types for flag, types in parts if has & flag))


_LAYOUTS = tuple(map(_layout, range(_Has.CAMERA)))
"""By the flags of numbers: taking all at once takes half as long as one by one."""


def _text_at(record: bytes, position: int) -> tuple[str, int]:
    """Return the text and where it ends."""
    start = position + 1
    end = start + record[position]
    return _text(record[start:end]), end


@lru_cache(1024)
def _text(encoded: bytes) -> str:
    """Return one text for all photos that have it: formats, cameras and programs take 190 bytes a photo otherwise."""
    return encoded.decode("utf-8", "replace")


@lru_cache(8192)
def _exposure(time_s: float | None, f_number: float | None, iso: int | None, focal_length_mm: float | None) -> Exposure:
    """Return one record for all photos that were exposed so: 190 bytes a photo otherwise."""
    return Exposure(time_s, f_number, iso, focal_length_mm)


def _unpack_facts(record: bytes, position: int, *, has_more_frames: bool) -> PhotoFacts:
    packed_width, height_px, packed_quality, has = _FIXED_FACTS.unpack_from(record, position)
    quality = packed_quality & ~_HAS_SHARPNESS
    format_name, position = _text_at(record, position + _FIXED_FACTS.size)
    layout = _LAYOUTS[has & (_Has.CAMERA - 1)]
    numbers = iter(layout.unpack_from(record, position))
    position += layout.size
    taken = None
    if has & _Has.TAKEN:
        taken = CaptureTime(_BEGINNING_OF_TIME + next(numbers) * _MICROSECOND, next(numbers))
    exposure = None
    if has & _EXPOSURE:
        exposure = _exposure(
            next(numbers) if has & _Has.EXPOSURE_TIME else None,
            next(numbers) if has & _Has.F_NUMBER else None,
            next(numbers) if has & _Has.ISO else None,
            next(numbers) if has & _Has.FOCAL_LENGTH else None,
        )
    latitude_deg, longitude_deg = (next(numbers), next(numbers)) if has & _Has.PLACE else (None, None)
    camera = software = None
    if has & _Has.CAMERA:
        camera, position = _text_at(record, position)
    if has & _Has.SOFTWARE:
        software, position = _text_at(record, position)
    end, sharpness = len(record), None
    more: dict[str, Any] = {}
    if packed_width & _HAS_MORE:
        end -= _LENGTH.size
        (length,) = _LENGTH.unpack_from(record, end)
        more = json.loads(record[end - length : end])
        end -= length
    if packed_quality & _HAS_SHARPNESS:
        end -= 1
        sharpness = record[end]
    return PhotoFacts(
        packed_width & ~_HAS_MORE,
        height_px,
        format_name,
        taken,
        latitude_deg=latitude_deg,
        longitude_deg=longitude_deg,
        camera=camera,
        software=software,
        exposure=exposure,
        jpeg_quality=quality if 0 < quality < _IS_DEEP else None,
        inside=_unpack_inside(more["inside"]) if "inside" in more else _unpack_old_inside(record[position:end]),
        has_more_frames=has_more_frames,
        sharpness=sharpness,
        is_deep=quality == _IS_DEEP,
        has_transparency="transparent" in more,
        known=unpack_known(more.get("known", ())),
        witnesses=Witness(more.get("witnesses", 0)),
        film=FilmFacts(*more["film"]) if "film" in more else None,
    )


def _unpack_inside(packed: Iterable[Sequence[Any]]) -> Inside:
    return Inside(tuple(Part(PartKind(kind), bytes.fromhex(digest), pixels) for kind, digest, pixels in packed))


def _unpack_old_inside(packed: bytes) -> Inside:
    """Of sessions that an earlier version saved: how many pictures, then the film's digest."""
    if not packed:
        return NOTHING_INSIDE
    pictures = [Part(PartKind.PICTURE, bytes([number])) for number in range(packed[0])]
    films = [Part(PartKind.FILM, packed[1:])] if len(packed) > 1 else []
    return Inside.of([*pictures, *films])


def key_of_notes(algorithm: int, stamp: FileStamp) -> int:
    """Return the number under which is kept what a sidecar in this state says, signed as SQLite wants it."""
    digest = blake2b(b"notes " + pack_stamp(algorithm, stamp) + os.fsencode(stamp.path_text), digest_size=8)
    return signed(digest.digest())


NOTES_MARK = b"notes "
OUTCOME_MARK = b"outcome "
PHOTOS_MARK = b"photos "
"""Begin what is kept of a sidecar and of a scan, told by that from judgements when something is to be forgotten."""


def pack_notes(known: Knowledge) -> bytes:
    """Return what a sidecar says of its photo as bytes."""
    return NOTES_MARK + json.dumps(pack_known(known), separators=(",", ":")).encode()


def unpack_notes(packed: bytes) -> Knowledge | None:
    """Return what `pack_notes` packed, None for damaged notes: the sidecar is read again."""
    try:
        return unpack_known(json.loads(packed.removeprefix(NOTES_MARK)))
    except (ValueError, TypeError, RecursionError):
        return None
