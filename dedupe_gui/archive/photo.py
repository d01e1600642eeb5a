"""One photo as an archive keeps it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from dedupe_gui.model import DIGEST_BYTES, CaptureTime, FileStamp, Fingerprint, HashKind, PhotoFacts

NO_DIGEST = bytes(DIGEST_BYTES)
HASH_FLAGS: Mapping[HashKind, int] = {
    HashKind.PHASH: 1,
    HashKind.AHASH: 2,
    HashKind.DHASH: 4,
    HashKind.WHASH: 8,
    HashKind.COLORHASH: 16,
}
"""Which hashes a row has; kept in archives."""
_WORD = (1 << 64) - 1

Value = bytes | int | float | None


@dataclass(frozen=True, slots=True)
class Key:
    """What tells rows apart: a file of a library with these bytes. Of rows with equal keys the newest counts."""

    library: bytes
    """A name, UTF-8."""
    folder: bytes
    """Absolute path as the system encodes it."""
    name: bytes
    digest: bytes
    """16-byte BLAKE2b of the file's bytes."""


@dataclass(frozen=True, slots=True)
class ArchivedPhoto:
    """A row: where the photo was, what its file is, what it looks like."""

    key: Key
    version: int
    """Microseconds since 1970 when it was added; of rows with the same key the highest one counts."""
    is_gone: bool
    """Whether the file is there no more: the row stands for that, until nobody remembers the older one."""
    size_bytes: int
    mtime_ns: int
    algorithm: int
    """Of the fingerprint; rows of another one are added anew."""
    pixel_digest: bytes
    """Zeros where it is not known."""
    hashes: Mapping[HashKind, int]
    """At least the pHash, of the upright picture."""
    phash256: bytes
    is_flat: bool
    width_px: int
    height_px: int
    format_name: str
    taken: str
    """ISO 8601 without a zone; "" where it is not known."""
    latitude_deg: float | None
    longitude_deg: float | None

    @property
    def library(self) -> str:
        return self.key.library.decode("utf-8", "backslashreplace")

    @property
    def path_text(self) -> str:
        return os.fsdecode(self.key.folder + os.sep.encode() + self.key.name)


def row_of(
    library: str,
    stamp: FileStamp,
    digest: bytes,
    facts: PhotoFacts,
    fingerprint: Fingerprint,
    *,
    pixel_digest: bytes | None,
    version: int,
    algorithm: int,
) -> ArchivedPhoto:
    """Return the row of a photo that was read."""
    values = {
        HashKind.PHASH: fingerprint.phash,
        HashKind.AHASH: fingerprint.ahash,
        HashKind.DHASH: fingerprint.dhash,
        HashKind.WHASH: fingerprint.whash,
        HashKind.COLORHASH: fingerprint.colorhash,
    }
    return ArchivedPhoto(
        key=key_of(library, stamp, digest),
        version=version,
        is_gone=False,
        size_bytes=stamp.size_bytes,
        mtime_ns=stamp.mtime_ns,
        algorithm=algorithm,
        pixel_digest=pixel_digest or NO_DIGEST,
        hashes={kind: value for kind, value in values.items() if value is not None},
        phash256=fingerprint.phash256,
        is_flat=fingerprint.is_flat,
        width_px=facts.width_px,
        height_px=facts.height_px,
        format_name=facts.format_name,
        taken=_moment(facts.taken),
        latitude_deg=facts.latitude_deg,
        longitude_deg=facts.longitude_deg,
    )


def key_of(library: str, stamp: FileStamp, digest: bytes) -> Key:
    folder, _, name = os.fsencode(stamp.path_text).rpartition(os.sep.encode())
    return Key(library.encode("utf-8", "surrogatepass"), folder, name, digest)


def pack(photo: ArchivedPhoto) -> tuple[Value, ...]:
    """Return the row in the order of `schema.COLUMNS`."""
    whole = int.from_bytes(photo.phash256, "big")
    return (
        photo.key.library,
        photo.key.folder,
        photo.key.name,
        photo.key.digest,
        photo.version,
        int(photo.is_gone),
        photo.size_bytes,
        photo.mtime_ns,
        photo.algorithm,
        photo.pixel_digest,
        sum(HASH_FLAGS[kind] for kind in photo.hashes),
        int(photo.is_flat),
        *(photo.hashes.get(kind, 0) for kind in HASH_FLAGS),
        *(whole >> (192 - 64 * part) & _WORD for part in range(4)),
        photo.width_px,
        photo.height_px,
        photo.format_name.encode(),
        photo.taken.encode(),
        photo.latitude_deg,
        photo.longitude_deg,
    )


def unpack(row: Sequence[Value]) -> ArchivedPhoto:
    """Return the photo of a row. Raises ValueError for one that nobody wrote so."""
    try:
        library, folder, name, digest, version, gone, size, mtime, algorithm, pixels, flags, flat, *rest = row
        phash, ahash, dhash, whash, colorhash, *words = rest[:9]
        width, height, format_name, taken, latitude, longitude = rest[9:]
        by_kind = zip(HASH_FLAGS, (phash, ahash, dhash, whash, colorhash), strict=True)
        return ArchivedPhoto(
            key=Key(_bytes(library), _bytes(folder), _bytes(name), _bytes(digest)),
            version=_int(version),
            is_gone=bool(gone),
            size_bytes=_int(size),
            mtime_ns=_int(mtime),
            algorithm=_int(algorithm),
            pixel_digest=_bytes(pixels),
            hashes={kind: _int(value) for kind, value in by_kind if _int(flags) & HASH_FLAGS[kind]},
            phash256=b"".join(_int(word).to_bytes(8, "big") for word in words),
            is_flat=bool(flat),
            width_px=_int(width),
            height_px=_int(height),
            format_name=_bytes(format_name).decode("utf-8", "replace"),
            taken=_bytes(taken).decode("utf-8", "replace"),
            latitude_deg=None if latitude is None else float(latitude),
            longitude_deg=None if longitude is None else float(longitude),
        )
    except (TypeError, OverflowError) as error:
        raise ValueError(f"a row of the archive is not as it was written: {error}") from error


def _bytes(value: Value) -> bytes:
    if not isinstance(value, bytes):
        raise TypeError(f"bytes are expected, not {type(value).__name__}")
    return value


def _int(value: Value) -> int:
    if not isinstance(value, int):
        raise TypeError(f"a whole number is expected, not {type(value).__name__}")
    return value


def _moment(taken: CaptureTime | datetime | None) -> str:
    return taken.isoformat() if taken else ""
