"""A photo or film: what its file tells, what it is found by, and its place in a scan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, Flag, auto
from pathlib import Path

from dedupe_gui.model.files import FileStamp
from dedupe_gui.model.inside import NOTHING_INSIDE, Inside
from dedupe_gui.model.knowledge import Knowledge

THUMBNAIL_EDGE_PX = 256
DIGEST_BYTES = 16
"""Of content and pixel digests. Among a billion files two different ones share theirs with a probability of 1e-21."""
LOSSLESS_QUALITY = 100
"""What a photo counts as that no quality tells of, beside JPEGs of 1 to 100."""
LOSSLESS_FORMATS = frozenset({"PNG", "TIFF", "BMP", "PPM", "TGA", "PSD"})
"""Names of formats that keep every pixel as it was. A GIF keeps 256 colours, a RAW more than a picture shows."""


class HashKind(Enum):
    """The perceptual hashes of imagehash that the user may choose from."""

    PHASH = "phash"
    AHASH = "ahash"
    DHASH = "dhash"
    WHASH = "whash"
    COLORHASH = "colorhash"


@dataclass(frozen=True, slots=True)
class CaptureTime:
    """When the camera says it took the photo: local time without a zone, as EXIF keeps it."""

    moment: datetime
    subsecond_digits: int
    """How many digits of the second's fraction were recorded; 0 means that the fraction is unknown."""

    def isoformat(self) -> str:
        whole = self.moment.replace(microsecond=0).isoformat()
        if not self.subsecond_digits:
            return whole
        return f"{whole}.{self.moment.microsecond:06d}"[: len(whole) + 1 + self.subsecond_digits]


@dataclass(frozen=True, slots=True)
class Exposure:
    """How the camera took the photo; each part None when not recorded."""

    time_s: float | None
    f_number: float | None
    iso: int | None
    focal_length_mm: float | None


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """What is told of a film alone, beside what is told of every photo."""

    duration_ms: int
    codec: str
    """Of the pictures, as FFmpeg calls it: h264, hevc, ..."""
    frames_per_s: float
    bits_per_s: int
    """Of the whole file."""
    sound: str | None
    """The codec of the sound; None where there is none."""
    reading: int
    """By which version of the reading this was found out: `reading.films.ALGORITHM`."""


class Witness(Flag):
    """What a file's header says of whether it is as the camera saved it."""

    NONE = 0
    MAKER_NOTES = auto()
    """The camera's own notes are in it."""
    OWN_STEPS = auto()
    """A JPEG that was saved with other steps than those of libjpeg, which most programs use."""
    OTHER_SIZE = auto()
    """EXIF speaks of a picture of another size."""


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What a photo's file tells, apart from what it shows."""

    width_px: int
    """After EXIF orientation, as the photo is seen."""
    height_px: int
    format_name: str
    """Told by content, never by extension: JPEG, PNG, HEIF, ..."""
    taken: CaptureTime | None = None
    camera: str | None = None
    exposure: Exposure | None = None
    latitude_deg: float | None = None
    longitude_deg: float | None = None
    software: str | None = None
    jpeg_quality: int | None = None
    """Estimated from the quantisation tables, 1..100; None for other formats."""
    has_more_frames: bool = False
    """Whether pages or frames follow the one that is looked at, so that equal first frames prove no copy."""
    inside: Inside = NOTHING_INSIDE
    sharpness: int | None = None
    """How sharp the picture looks as a whole, see `matching.fingerprints.sharpness`; None where that can't be told."""
    is_deep: bool = False
    """Whether the file holds more than 8 bits a channel."""
    has_transparency: bool = False
    """Whether parts of the picture let through what is behind it."""
    known: Knowledge = ()
    """What the file says of the photo besides the time, camera and place above, which are told here only where there
    is more to say of them than those can: a zone, a doubt, another source that disagrees."""
    witnesses: Witness = Witness.NONE
    film: FilmFacts | None = None
    """None for a photo. What is said of films goes by the same records, so that they go the same way."""

    @property
    def pixels(self) -> int:
        return self.width_px * self.height_px


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The perceptual hashes of one photo, made from one small upright picture.

    Bits are in the order in which imagehash prints them, first bit highest.
    """

    turned_phashes: bytes
    """8 times the 64-bit pHash, uint64 little-endian, of the picture after each of `TURNS`."""
    phash256: bytes
    """The 256-bit pHash (hash_size 16) of the upright picture, 32 bytes, first bit highest in the first byte."""
    is_flat: bool
    """Whether the picture has too little structure for its hashes to mean anything (night, white page, gradient)."""
    ahash: int | None = None
    dhash: int | None = None
    whash: int | None = None
    colorhash: int | None = None

    @property
    def phash(self) -> int:
        """The 64-bit pHash of the upright picture."""
        return int.from_bytes(self.turned_phashes[:8], "little")


@dataclass(frozen=True, slots=True)
class ReadPhoto:
    """All that one decode of one photo yields; what the catalogue remembers."""

    stamp: FileStamp
    facts: PhotoFacts
    fingerprint: Fingerprint
    thumbnail_jpeg: bytes
    """Upright, RGB, longest edge `THUMBNAIL_EDGE_PX` or less."""
    features: bytes = b""
    """Packed local features (`matching.edits`), of a film its frames (`matching.films`); empty when they were not asked
    for."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo in a scan."""

    stamp: FileStamp
    facts: PhotoFacts
    fingerprint: Fingerprint
    content_digest: bytes | None = None
    """16-byte BLAKE2b of the file's bytes; None when no other file has its size."""
    companions: tuple[FileStamp, ...] = ()
    """Files that belong to it and go where it goes: the RAW beside a JPEG, a Live Photo's film, sidecars."""
    beside: Knowledge | None = None
    """What the sidecars among the companions say of it; None where nobody has read them."""
    shared_bytes: int = 0
    """Of those of its files that have another name somewhere (a hard link), so that removing them frees nothing."""

    @property
    def path(self) -> Path:
        return self.stamp.path

    @property
    def is_film(self) -> bool:
        return self.facts.film is not None

    @property
    def files(self) -> tuple[FileStamp, ...]:
        """The photo and everything that belongs to it."""
        return (self.stamp, *self.companions)

    @property
    def unit_bytes(self) -> int:
        alone = self.stamp.size_bytes
        return alone + sum(stamp.size_bytes for stamp in self.companions) if self.companions else alone

    @property
    def freed_bytes(self) -> int:
        """How much more room there is without it."""
        return self.unit_bytes - self.shared_bytes
