"""The records that every floor of the program speaks of. No disk, no clock, no Qt.

A photo's way: `FileStamp` (found) -> `ReadPhoto` (read in a worker) -> `Photo` (part of a scan) -> `PairTable` and
`Evidence` (what is alike, and why) -> `Group` (what the user reviews).
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum, Flag, auto
from itertools import repeat
from operator import is_not
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

JsonValue = str | int | float | bool | None | list["JsonValue"] | dict[str, "JsonValue"]


class HashKind(Enum):
    """The perceptual hashes of imagehash that the user may choose from."""

    PHASH = "phash"
    AHASH = "ahash"
    DHASH = "dhash"
    WHASH = "whash"
    COLORHASH = "colorhash"


class Relation(Enum):
    """How a photo is related to the kept one, from sure to loose; the values are those of the report."""

    IDENTICAL = "identical"
    SAME_PIXELS = "same-pixels"
    COPY = "copy"
    EDITED = "edited"
    SIMILAR = "similar"

    def __init__(self, _value: str) -> None:
        self.rank = len(type(self).__members__)
        """0 for the surest; also the code that `PairTable.relation` holds."""

    @property
    def carries_over(self) -> bool:
        """Whether A-B and B-C of this kind make A and C the same photo."""
        return self in SURE_RELATIONS


RELATIONS: tuple[Relation, ...] = tuple(Relation)
SURE_RELATIONS: frozenset[Relation] = frozenset({Relation.IDENTICAL, Relation.SAME_PIXELS, Relation.COPY})
PROVEN_BY_THEMSELVES: frozenset[Relation] = frozenset({Relation.IDENTICAL, Relation.SAME_PIXELS})
"""What needs no proof that either photo holds the other."""


class Turn(Enum):
    """One of the 8 positions of a picture: mirrored left-right or not, *then* turned clockwise by quarters.

    As a photo's `turned` it is what must be done to the photo so that it looks like the kept one.
    """

    NONE = "none"
    CLOCKWISE_90 = "90"
    CLOCKWISE_180 = "180"
    CLOCKWISE_270 = "270"
    MIRROR = "mirror"
    MIRROR_90 = "mirror90"
    MIRROR_180 = "mirror180"
    MIRROR_270 = "mirror270"

    __hash__ = object.__hash__  # Enum's own is written in Python, and pairs are looked up by their turns too

    @property
    def code(self) -> int:
        """Position in `TURNS`; also the code that `PairTable.turn` holds."""
        return TURNS.index(self)

    @property
    def is_mirrored(self) -> bool:
        return self.code >= 4

    @property
    def clockwise_quarters(self) -> int:
        """Quarter turns clockwise, 0..3, applied after the mirroring."""
        return self.code % 4

    @property
    def swaps_sides(self) -> bool:
        """Whether width and height change places."""
        return self.clockwise_quarters % 2 == 1

    def inverse(self) -> Turn:
        """The turn that undoes this one."""
        return self if self.is_mirrored else TURNS[-self.clockwise_quarters % 4]

    def then(self, following: Turn) -> Turn:
        """The single turn that does what this one and afterwards `following` do."""
        quarters = -self.clockwise_quarters if following.is_mirrored else self.clockwise_quarters
        mirrored = self.is_mirrored != following.is_mirrored
        return TURNS[(quarters + following.clockwise_quarters) % 4 + (4 if mirrored else 0)]


TURNS: tuple[Turn, ...] = tuple(Turn)


TIMES_NS = range(-(2**63), 2**63)
"""The file times that are told apart: 1677 to 2262. Disks can hold later ones (ext4 up to 2446)."""


def time_within(mtime_ns: int) -> int:
    """Return the nearest file time that can be kept in 64 bits."""
    return mtime_ns if mtime_ns in TIMES_NS else min(max(mtime_ns, TIMES_NS.start), TIMES_NS.stop - 1)


class FileStamp(NamedTuple):
    """A file as it was when it was looked at; equal stamps mean an unchanged file.

    A tuple that holds the path as text, not a dataclass with a `Path`: a library of 100,000 unchanged photos is walked
    in 0.3 s, and making the paths and dataclasses would add as much again (2.3 and 0.6 microseconds a file).
    """

    path_text: str
    """Absolute; bytes that are not text are kept by surrogateescape."""
    size_bytes: int
    mtime_ns: int
    """Since 1970, within `TIMES_NS`; what is beyond counts as its end: no database holds more than 64 bits."""
    device: int
    inode: int

    @property
    def path(self) -> Path:
        return Path(self.path_text)

    @property
    def file_identity(self) -> tuple[int, int]:
        """Equal for two names of one file (hard links, aliases)."""
        return (self.device, self.inode)

    @staticmethod
    def of(path: Path, status: os.stat_result) -> FileStamp:
        return FileStamp(str(path), status.st_size, time_within(status.st_mtime_ns), status.st_dev, status.st_ino)

    def is_as_now(self, status: os.stat_result) -> bool:
        """Whether the file still has the size and the time that it had."""
        return (status.st_size, time_within(status.st_mtime_ns)) == (self.size_bytes, self.mtime_ns)

    @property
    def modified(self) -> datetime:
        """In UTC. By addition: some systems tell no date from a number below zero, of before 1970."""
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=self.mtime_ns // 1000)


class UnreadableReason(Enum):
    """Why a file could not be read as a photo; the values are those of the report."""

    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    NOT_A_PICTURE = "not-a-picture"
    UNSUPPORTED = "unsupported"
    TOO_LARGE = "too-large"
    TIMED_OUT = "timed-out"
    DECODER_CRASHED = "decoder-crashed"
    OUT_OF_MEMORY = "out-of-memory"
    NO_PERMISSION = "no-permission"
    VANISHED = "vanished"
    CHANGED_WHILE_READ = "changed-while-read"
    IO_ERROR = "io-error"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file or folder that could not be read, and why. `detail` is the decoder's or system's own words."""

    stamp: FileStamp
    reason: UnreadableReason
    detail: str

    def __str__(self) -> str:
        """Why, and what to do, for the command line. The window has its own words for the reason."""
        return f"{self.detail}. Look at it in another program."

    @property
    def path(self) -> Path:
        return self.stamp.path


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


class Field(Enum):
    """What can be known of a photo. The values are kept in catalogues and reports."""

    TAKEN = "taken"
    PLACE = "place"
    SPOT = "spot"
    """The name of a place, from the smallest to the largest: this, then the three that follow."""
    CITY = "city"
    STATE = "state"
    COUNTRY = "country"
    CAMERA = "camera"
    LENS = "lens"
    CAMERA_NUMBER = "camera-number"
    """Which of its kind it is: its serial number, as is the lens's."""
    LENS_NUMBER = "lens-number"
    RATING = "rating"
    FAVOURITE = "favourite"
    LABEL = "label"
    TITLE = "title"
    CAPTION = "caption"
    KEYWORD = "keyword"
    PERSON = "person"
    FACE = "face"
    """Whose face is where: the name, then the middle and the size of the place in fractions of the picture."""
    CREATOR = "creator"
    COPYRIGHT = "copyright"
    DEVELOPED = "developed"
    """How somebody wants the photo to be shown, in a form that one program alone understands: a digest of it."""
    OTHER = "other"
    """Something else that was written down about the photo: a digest of it, or its beginning."""
    LIVE = "live"
    """Apple's name for one Live Photo, which its still and its film share; of the file as well."""
    HISTORY = "history"
    """How this very file came about; it says nothing of the photo and is no loss."""


class Source(Enum):
    """Where something that is known of a photo stands."""

    EXIF = "exif"
    IPTC = "iptc"
    XMP = "xmp"
    TEXT = "text"
    """Of a PNG, or the comment of a JPEG or GIF."""
    SIDECAR = "sidecar"
    TAKEOUT = "takeout"
    NAME = "name"
    """Of the file."""


@dataclass(frozen=True, slots=True)
class Known:
    """One thing that is known of a photo. Several of one field are several keywords, or sources that disagree."""

    field: Field
    value: str
    """TAKEN: ISO 8601, with a zone where it is known; the day, month or year alone where no more is. PLACE: degrees as
    "48.137000,11.575000". RATING: 1 to 5, -1 for rejected. Other fields: the text as it is written."""
    source: Source
    is_doubtful: bool = False
    """Whether it can hardly be true: the date of a camera that was never set, or of the future."""


Knowledge = tuple[Known, ...]


class PartKind(Enum):
    """What a file may hold besides its picture. The values are kept in catalogues and reports."""

    FILM = "film"
    PICTURE = "picture"
    """A further picture: of a burst, of other exposures, of another page or layer."""
    SECOND_EYE = "second-eye"
    RAW = "raw"
    """The negative that the file was made from."""
    GAIN_MAP = "gain-map"
    DEPTH_MAP = "depth-map"
    MATTE = "matte"
    """Where people, hair, skin or the sky are, for portrait light."""

    @property
    def is_map(self) -> bool:
        """Whether it was made from the picture, so that one of a larger copy of the picture stands in for it."""
        return self in _MAPS


_MAPS = frozenset({PartKind.GAIN_MAP, PartKind.DEPTH_MAP, PartKind.MATTE})


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a file holds besides its picture."""

    kind: PartKind
    digest: bytes
    """16-byte BLAKE2b of its bytes in the file."""
    pixels: int = 0
    """How many it has; 0 where that says nothing."""

    def stands_in_for(self, other: Part) -> bool:
        """Whether nothing is lost when this one stays and `other` goes."""
        if self.kind is not other.kind:
            return False
        return self.digest == other.digest or (self.kind.is_map and self.pixels > other.pixels)


@dataclass(frozen=True, slots=True)
class Inside:
    """What a file holds besides its picture, and a copy of the picture does not."""

    parts: tuple[Part, ...] = ()
    """Sorted by kind and digest."""

    @staticmethod
    def of(parts: Iterable[Part]) -> Inside:
        return Inside(tuple(sorted(parts, key=lambda part: (part.kind.value, part.digest, part.pixels))))

    @property
    def film_digest(self) -> bytes | None:
        """Of the film behind the picture, of a motion photo."""
        return next((part.digest for part in self.parts if part.kind is PartKind.FILM), None)

    @property
    def more_pictures(self) -> int:
        """How many further pictures there are: a gain map (HDR), a depth map, the other eye. Previews do not count."""
        return sum(part.kind not in (PartKind.FILM, PartKind.RAW) for part in self.parts)

    def lost_with(self, kept: Inside) -> tuple[Part, ...]:
        """Return the parts that would be gone when this file goes and one that holds `kept` stays."""
        return tuple(part for part in self.parts if not any(other.stands_in_for(part) for other in kept.parts))

    def has_another_film_than(self, other: Inside) -> bool:
        """Whether both hold a film, and not the same one: two moments, although the still may be the same."""
        return len({self.film_digest, other.film_digest, None}) == 3


NOTHING_INSIDE = Inside()
LOSSLESS_QUALITY = 100
"""What a photo counts as that no quality tells of, beside JPEGs of 1 to 100."""
LOSSLESS_FORMATS = frozenset({"PNG", "TIFF", "BMP", "PPM", "TGA", "PSD"})
"""Names of formats that keep every pixel as it was. A GIF keeps 256 colours, a RAW more than a picture shows."""


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


THUMBNAIL_EDGE_PX = 256
DIGEST_BYTES = 16
"""Of content and pixel digests. Among a billion files two different ones share theirs with a probability of 1e-21."""


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


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a picture, in fractions (0..1) of its width and height, origin at the top left."""

    left: float
    top: float
    right: float
    bottom: float


class EvidenceKind(Enum):
    """What speaks for or against two photos being the same; the user interface turns each into a sentence."""

    SAME_BYTES = "same-bytes"
    SAME_PIXELS = "same-pixels"
    SAVED_AGAIN = "saved-again"
    RESIZED = "resized"
    OTHER_FORMAT = "other-format"
    TURNED = "turned"
    MIRRORED = "mirrored"
    RECOLOURED = "recoloured"
    BRIGHTNESS_CHANGED = "brightness-changed"
    MADE_GREY = "made-grey"
    SHARPENED_OR_BLURRED = "sharpened-or-blurred"
    PART_DIFFERS = "part-differs"
    CROPPED = "cropped"
    FRAMED = "framed"
    CAPTIONED = "captioned"
    LETTERBOXED = "letterboxed"
    TILTED = "tilted"
    SQUEEZED = "squeezed"
    ANOTHER_MOMENT = "another-moment"
    ANOTHER_EXPOSURE = "another-exposure"
    ANOTHER_CAMERA = "another-camera"
    DETAIL_DIFFERS = "detail-differs"
    LOOKS_ALIKE = "looks-alike"
    TEXT_TOO_SMALL = "text-too-small"
    CUT_FROM = "cut-from"
    """Second of the longer film at which the shorter one begins."""
    CUT_TO = "cut-to"
    SOUND_MISSING = "sound-missing"
    SOUND_DIFFERS = "sound-differs"
    SPEED_CHANGED = "speed-changed"
    FILM_OF_PHOTO = "film-of-photo"
    """A film shows what the film of a Live or motion photo shows."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One piece of evidence with its size, e.g. CROPPED 0.62 (of the area left) or ANOTHER_MOMENT 3.0 (seconds)."""

    kind: EvidenceKind
    amount: float | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why two photos got their relation. Scores are None where they were not taken."""

    findings: tuple[Finding, ...] = ()
    """Most telling first."""
    weakest_block: float | None = None
    """5 % quantile of the block correlations, -1..1; 1 means that every part matches."""
    difference: float | None = None
    """Mean absolute difference of the aligned luma, 0..255."""
    differs_most: Region | None = None
    """Where the two differ most, on the first photo."""
    overlap_on_first: Region | None = None
    """The part of the first photo that the second one shows (crops); None when it is the whole."""
    overlap_on_second: Region | None = None
    inliers: int | None = None
    """Local features that agree on one geometric transform."""


class Held(Enum):
    """Whether one photo shows anything that another one does not show."""

    YES = "yes"
    """Nothing: the other one could have been its source."""
    EXCEPT = "except"
    """All but what differs in named places, or was changed in a named way."""
    NO = "no"
    UNKNOWN = "unknown"
    """It was not asked, or one of the files could not be decoded whole."""


class MadeFrom(Enum):
    """Which of two photos was made from the other, as the pixels of the later one betray."""

    FIRST_FROM_SECOND = "first-from-second"
    SECOND_FROM_FIRST = "second-from-first"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True)
class Holding:
    """How far one photo is held by another one."""

    held: Held
    share: float | None = None
    """Of what it shows that the other one cannot have been the source of, 0..1; None where the two were not held
    against each other and others tell who holds whom."""
    worst: float | None = None
    """Root mean square, in greys, of what sticks out at the worst place; None likewise."""
    place: Region | None = None
    """Where that is, on the photo asked about; None where nothing sticks out."""


NOT_ASKED = Holding(Held.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Proof:
    """What comparing two photos whole, pixel by pixel, tells of them: who holds whom."""

    relation: Relation | None
    """What the two are to each other by their pixels: COPY, EDITED or SIMILAR; None where that could not be told."""
    first: Holding = NOT_ASKED
    """Of the first photo, held by the second."""
    second: Holding = NOT_ASKED
    """Of the second photo, held by the first."""
    made_from: MadeFrom = MadeFrom.UNTOLD
    scale: float = 1.0
    """Edge of the second photo by that of the first, where both show the same."""
    changes: tuple[Finding, ...] = ()
    """What has to be done to one to get the other, besides saving it again at another size; worst first."""
    tone_greys: float | None = None
    """By how much the tones of the two differ, tone by tone, root mean square; None where they were not compared."""
    edges: float | None = None
    """How many times as strong the first photo's edges are as the second's; None where neither has enough of them."""

    def seen_from_second(self) -> Proof:
        """Return the same proof with the two photos in the other order."""
        made_from = {
            MadeFrom.FIRST_FROM_SECOND: MadeFrom.SECOND_FROM_FIRST,
            MadeFrom.SECOND_FROM_FIRST: MadeFrom.FIRST_FROM_SECOND,
        }.get(self.made_from, MadeFrom.UNTOLD)
        edges = 1 / self.edges if self.edges else None
        return Proof(
            self.relation, self.second, self.first, made_from, 1 / self.scale, self.changes, self.tone_greys, edges
        )


MOST_BITS_TOLD = 255
"""Crops may lie farther apart than a byte holds when several hashes are added; what counts is that it is far."""


class PairRow(NamedTuple):
    """One row of a `PairTable`; first < second."""

    first: int
    second: int
    distance_bits: int
    colour_distance: int
    relation: int
    """`Relation.rank`."""
    turn: int
    """`Turn.code`."""
    evidence: Evidence
    proof: Proof | None = None


@dataclass(frozen=True, slots=True)
class PairTable:
    """What is alike in a scan: one row a pair, in columns, so that a slider regroups without a Python loop.

    All columns have one length. `first` and `second` are positions in `ScanResult.photos`, first < second.
    """

    first: NDArray[np.int32]
    second: NDArray[np.int32]
    distance_bits: NDArray[np.uint8]
    """Hamming distance by the chosen hash at the pair's turn, 0..64 and more for sums."""
    colour_distance: NDArray[np.uint8]
    """Mean chroma difference of the two aligned thumbnails, 0..100; 0 for the same colours."""
    relation: NDArray[np.uint8]
    """`Relation.rank`."""
    turn: NDArray[np.uint8]
    """`Turn.code`: what must be done to `second` so that it looks like `first`."""
    evidence: tuple[Evidence, ...]
    proofs: tuple[Proof | None, ...] = ()
    """What holding the two against each other whole told; None where nobody did. Left out: nobody did for any."""

    def __post_init__(self) -> None:
        if not self.proofs:
            object.__setattr__(self, "proofs", (None,) * len(self.evidence))

    def __len__(self) -> int:
        return len(self.first)

    def where(self, is_kept: NDArray[np.bool_]) -> PairTable:
        """Return the rows for which a column of the same length is true."""
        rows = np.flatnonzero(is_kept).tolist()
        return PairTable(
            self.first[is_kept],
            self.second[is_kept],
            self.distance_bits[is_kept],
            self.colour_distance[is_kept],
            self.relation[is_kept],
            self.turn[is_kept],
            tuple(self.evidence[row] for row in rows),
            tuple(self.proofs[row] for row in rows),
        )

    def is_proven(self) -> NDArray[np.bool_]:
        """Which pairs were held against each other."""
        return np.fromiter(map(is_not, self.proofs, repeat(None)), np.bool_, len(self))

    def positions(self) -> NDArray[np.int32]:
        """The photos that are in a pair, in order."""
        is_there = np.zeros(max(self.first.max(initial=-1), self.second.max(initial=-1)) + 1, np.bool_)
        is_there[self.first] = is_there[self.second] = True
        return np.flatnonzero(is_there).astype(np.int32)

    def among(self, photos: Collection[int]) -> PairTable:
        """The pairs of which both photos are among these."""
        some = list(photos)
        return self.where(np.isin(self.first, some) & np.isin(self.second, some))

    @staticmethod
    def of(rows: Iterable[PairRow]) -> PairTable:
        """Put rows down in columns, in the order of their photos."""
        ordered = sorted(rows, key=lambda row: row[:2])
        if not ordered:
            return PairTable.empty()
        first, second, bits, colours, relations, turns, evidence, proofs = zip(*ordered, strict=True)
        return PairTable(
            np.array(first, np.int32),
            np.array(second, np.int32),
            np.minimum(bits, MOST_BITS_TOLD).astype(np.uint8),
            np.array(colours, np.uint8),
            np.array(relations, np.uint8),
            np.array(turns, np.uint8),
            evidence,
            proofs,
        )

    @staticmethod
    def empty() -> PairTable:
        ints, bytes_ = np.empty(0, np.int32), np.empty(0, np.uint8)
        return PairTable(ints, ints, bytes_, bytes_, bytes_, bytes_, ())


class KeepReason(Enum):
    """Why a photo is suggested for keeping, for removal or for neither; the user interface turns each into words."""

    IN_PROTECTED_FOLDER = "protected-folder"
    IN_PREFERRED_FOLDER = "preferred-folder"
    IN_LATER_FOLDER = "later-folder"
    LARGEST = "largest"
    SMALLER = "smaller"
    CAMERA_METADATA = "camera-metadata"
    NO_CAMERA_METADATA = "no-camera-metadata"
    PREFERRED_FORMAT = "preferred-format"
    OTHER_FORMAT = "other-format"
    UNEDITED = "unedited"
    EDITED = "edited"
    SHARPER = "sharper"
    LESS_SHARP = "less-sharp"
    LESS_COMPRESSED = "less-compressed"
    MORE_COMPRESSED = "more-compressed"
    MORE_BYTES = "more-bytes"
    FEWER_BYTES = "fewer-bytes"
    OLDER = "older"
    NEWER = "newer"
    HAS_COMPANIONS = "has-companions"
    LACKS_COMPANIONS = "lacks-companions"
    COPY_NAME = "copy-name"
    PLAIN_NAME = "plain-name"
    IN_NAMED_FOLDER = "named-folder"
    """In a folder that somebody gave a name."""
    IN_UNNAMED_FOLDER = "unnamed-folder"
    SHORTER_PATH = "shorter-path"
    LONGER_PATH = "longer-path"
    FIRST_BY_NAME = "first-by-name"
    SAME_AS_KEPT = "same-as-kept"
    EDITS_BESIDE = "edits-beside"
    NO_EDITS_BESIDE = "no-edits-beside"
    HOLDS_MOST = "holds-most"
    HOLDS_LESS = "holds-less"
    MADE_FIRST = "made-first"
    MADE_LATER = "made-later"
    SHOWS_NOTHING_MORE = "shows-nothing-more"
    HELD_BY_ANOTHER = "held-by-another"
    """What the kept photo lacks another photo of the group has, with all else: it may go for that one."""
    SHOWS_MORE = "shows-more"
    DIFFERS = "differs"
    IS_ORIGINAL = "is-original"
    MAY_BE_ORIGINAL = "may-be-original"
    NOT_PROVEN = "not-proven"
    HAS_TIME_TAKEN = "has-time-taken"
    HAS_PLACE_TAKEN = "has-place-taken"
    HAS_EDITS = "has-edits"
    HAS_GAIN_MAP = "has-gain-map"
    HAS_DEPTH_MAP = "has-depth-map"
    HAS_MORE_INSIDE = "has-more-inside"
    HAS_TRANSPARENCY = "has-transparency"
    HAS_MORE_BITS = "has-more-bits"
    HAS_OTHER_TIME = "has-other-time"
    HAS_OTHER_PLACE = "has-other-place"
    HAS_PLACE_NAME = "has-place-name"
    HAS_CAMERA = "has-camera"
    HAS_RATING = "has-rating"
    HAS_LABEL = "has-label"
    HAS_WORDS = "has-words"
    """A title or a caption."""
    HAS_OTHER_WORDS = "has-other-words"
    HAS_KEYWORDS = "has-keywords"
    HAS_PEOPLE = "has-people"
    HAS_FACES = "has-faces"
    HAS_RIGHTS = "has-rights"
    """Who made it, and whose it is."""
    HAS_NOTES = "has-notes"


CARRIABLE: frozenset[KeepReason] = frozenset(
    {
        KeepReason.HAS_TIME_TAKEN,
        KeepReason.HAS_PLACE_TAKEN,
        KeepReason.HAS_PLACE_NAME,
        KeepReason.HAS_RATING,
        KeepReason.HAS_LABEL,
        KeepReason.HAS_WORDS,
        KeepReason.HAS_KEYWORDS,
        KeepReason.HAS_PEOPLE,
        KeepReason.HAS_RIGHTS,
        KeepReason.HAS_CAMERA,
    }
)
"""What can be written down beside the kept photo, so that it is not lost."""
LOSSES: frozenset[KeepReason] = CARRIABLE | {
    KeepReason.SHOWS_MORE,
    KeepReason.DIFFERS,
    KeepReason.IS_ORIGINAL,
    KeepReason.MAY_BE_ORIGINAL,
    KeepReason.NOT_PROVEN,
    KeepReason.HAS_EDITS,
    KeepReason.HAS_GAIN_MAP,
    KeepReason.HAS_DEPTH_MAP,
    KeepReason.HAS_MORE_INSIDE,
    KeepReason.HAS_TRANSPARENCY,
    KeepReason.HAS_MORE_BITS,
    KeepReason.HAS_OTHER_TIME,
    KeepReason.HAS_OTHER_PLACE,
    KeepReason.HAS_OTHER_WORDS,
    KeepReason.HAS_FACES,
    KeepReason.HAS_NOTES,
}
"""What a photo has and the kept one has not: such a photo is not suggested for removal."""


class Member(NamedTuple):
    """One photo of a group, seen from the group's kept photo.

    A tuple, not a dataclass: a large review has 100,000 of them, which are made before anything is shown.
    """

    photo: int
    """Position in `ScanResult.photos`."""
    relation: Relation | None
    """None for the kept photo itself."""
    distance_bits: int
    turned: Turn
    """What must be done to this photo so that it looks like the kept one."""
    evidence: Evidence
    """Towards the kept photo, regions with the kept photo as the first."""
    reasons: tuple[KeepReason, ...] = ()
    proof: Proof | None = None
    """Of this photo, as the first, and the kept one; None where none was asked for."""
    held_by: int | None = None
    """The photo of the group that holds it and is better, where beside the kept one something is lost; in a report
    the one for which it may go."""
    held_as: Relation | None = None
    """In a report: its relation to that photo."""


class Group(NamedTuple):
    """Photos that belong together; the suggested keeper first, then from sure to loose.

    A tuple, as its members are: a move of a slider makes thousands of them.
    """

    group_id: str
    """Depends on the contents only: the same after a rename or in another order."""
    members: tuple[Member, ...]

    @property
    def keep(self) -> Member:
        return self.members[0]

    @property
    def relation(self) -> Relation:
        """The loosest relation in the group."""
        return RELATIONS[max(member.relation.rank for member in self.members if member.relation)]


@dataclass(frozen=True, slots=True)
class ScanOptions:
    """What to scan and what to look for."""

    folders: tuple[Path, ...]
    """In order of preference: of equally good copies the one in the earlier folder is kept."""
    distance_bits: int = 10
    hash_kinds: tuple[HashKind, ...] = (HashKind.PHASH,)
    relations: frozenset[Relation] = frozenset(RELATIONS)
    find_turned: bool = True
    find_edits: bool = True
    min_group: int = 2
    across: bool = False
    """Whether only copies in another of the folders than the kept photo's are wanted."""
    protected_folders: tuple[Path, ...] = ()
    exclude_patterns: tuple[str, ...] = ()
    workers: int | None = None
    """None: as many as there are cores."""
    photo_timeout_s: float = 30.0
    even_in: tuple[Path, ...] = ()
    """Stores of other programs, or folders in them, that the user wants looked at nevertheless."""
    films: bool = False
    """Whether films that belong to no photo are read and compared as well, after the photos."""
    prove: bool = True
    """Whether copies are held against each other whole. Without it only bytes and pixels prove anything."""


@dataclass(frozen=True, slots=True)
class StageSeconds:
    """Wall-clock time that each step took."""

    walk: float
    read: float
    match: float
    total: float
    prove: float = 0.0


@dataclass(frozen=True, slots=True)
class ScanResult:
    """All that a scan found out; everything the window and the report show is derived from it."""

    options: ScanOptions
    photos: Sequence[Photo]
    """Sorted by path bytes."""
    pairs: PairTable
    """At the widest distance that the slider allows, whatever the options' distance."""
    unreadable: tuple[Unreadable, ...]
    seconds: StageSeconds
    already_known: int = 0
    """How many photos the catalogue knew, so that they were not opened."""
    misnamed: tuple[int, ...] = ()
    """Positions of the photos whose names end in the suffix of another format than they are."""
    is_complete: bool = True
    """False for the intermediate results of a scan that goes on or was cancelled."""
    is_hearsay: bool = False
    """Whether a report says all this; see `RemovalItem`."""
    apart: tuple[tuple[frozenset[int], ...], ...] = ()
    """What the user told apart: for each decision the positions of its photos, files with the same bytes together.
    Photos of two of these sets never come into one group, whatever third photo ties them."""


@dataclass(frozen=True, slots=True)
class FolderUnreadable:
    """A folder that could not be entered, or stopped answering; the scan goes on elsewhere."""

    path: Path
    detail: str


class StoreKind(Enum):
    """Folders that belong to another program."""

    APPLE = "apple"
    LIGHTROOM = "lightroom"
    CAPTURE_ONE = "capture-one"
    IMMICH = "immich"
    PHOTOPRISM = "photoprism"
    NEXTCLOUD = "nextcloud"
    PICASA = "picasa"
    THUMBNAILS = "thumbnails"
    BACKUP = "backup"
    LIGHTROOM_CATALOGUE = "lightroom-catalogue"
    CAPTURE_ONE_SESSION = "capture-one-session"
    DIGIKAM = "digikam"
    DARKTABLE = "darktable"
    CLOUD = "cloud"
    """Photos of which only the names are on this computer."""

    @property
    def is_looked_at(self) -> bool:
        """Whether the photos lie there as the user put them, and are compared like others."""
        return self in _LOOKED_AT


_LOOKED_AT = frozenset(
    {StoreKind.LIGHTROOM_CATALOGUE, StoreKind.CAPTURE_ONE_SESSION, StoreKind.DIGIKAM, StoreKind.DARKTABLE}
)


@dataclass(frozen=True, slots=True)
class StoreMet:
    """A folder that belongs to another program, so that it was left alone; or is managed by one, which is told."""

    path: Path
    kind: StoreKind
    photos: int = 0
    """How many are only in the cloud; 0 for other kinds, which nobody has counted."""


WIDEST_DISTANCE_BITS = 16
"""The sliders' right end, and the widest `--distance`."""

NO_EVIDENCE = Evidence()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two photos held against each other, as `compare` and the window's *Why?* show it."""

    distances_bits: Mapping[str, int] = field(default_factory=dict)
    """By hash: phash, phash256, ahash, dhash, whash, colorhash."""
    turn: Turn = Turn.NONE
    relation: Relation | None = None
    """None when the two are different photos."""
    evidence: Evidence = NO_EVIDENCE
    proof: Proof | None = None
    """Which of the two holds which; None where that was not asked, as of the same bytes and of different photos."""
    facts: tuple[PhotoFacts, PhotoFacts] | None = None
    """What the two files say, where both were read for it."""
