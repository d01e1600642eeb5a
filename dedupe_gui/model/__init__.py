"""The records that every floor of the program speaks of, parted by noun; all are imported from here. No disk, no clock.

A photo's way: `FileStamp` (found) -> `ReadPhoto` (read in a worker) -> `Photo` (part of a scan) -> `PairTable` and
`Evidence` (what is alike, and why) -> `Group` (what the user reviews).
"""

from __future__ import annotations

from dedupe_gui.model.evidence import NO_EVIDENCE, Evidence, EvidenceKind, Finding, Region
from dedupe_gui.model.files import TIMES_NS, FileStamp, FolderUnreadable, Unreadable, UnreadableReason, time_within
from dedupe_gui.model.group import CARRIABLE, LOSSES, Group, KeepReason, Member
from dedupe_gui.model.inside import NOTHING_INSIDE, Inside, Part, PartKind
from dedupe_gui.model.knowledge import Field, Knowledge, Known, Source
from dedupe_gui.model.pairs import MOST_BITS_TOLD, Comparison, PairRow, PairTable
from dedupe_gui.model.photo import (
    DIGEST_BYTES,
    LOSSLESS_FORMATS,
    LOSSLESS_QUALITY,
    THUMBNAIL_EDGE_PX,
    CaptureTime,
    Exposure,
    FilmFacts,
    Fingerprint,
    HashKind,
    Photo,
    PhotoFacts,
    ReadPhoto,
    Witness,
)
from dedupe_gui.model.proof import NOT_ASKED, Held, Holding, MadeFrom, Proof
from dedupe_gui.model.relation import PROVEN_BY_THEMSELVES, RELATIONS, SURE_RELATIONS, Relation
from dedupe_gui.model.scan import WIDEST_DISTANCE_BITS, ScanOptions, ScanResult, StageSeconds
from dedupe_gui.model.stores import StoreKind, StoreMet
from dedupe_gui.model.turn import TURNS, Turn

JsonValue = str | int | float | bool | None | list["JsonValue"] | dict[str, "JsonValue"]

__all__ = [
    "CARRIABLE",
    "DIGEST_BYTES",
    "LOSSES",
    "LOSSLESS_FORMATS",
    "LOSSLESS_QUALITY",
    "MOST_BITS_TOLD",
    "NOTHING_INSIDE",
    "NOT_ASKED",
    "NO_EVIDENCE",
    "PROVEN_BY_THEMSELVES",
    "RELATIONS",
    "SURE_RELATIONS",
    "THUMBNAIL_EDGE_PX",
    "TIMES_NS",
    "TURNS",
    "WIDEST_DISTANCE_BITS",
    "CaptureTime",
    "Comparison",
    "Evidence",
    "EvidenceKind",
    "Exposure",
    "Field",
    "FileStamp",
    "FilmFacts",
    "Finding",
    "Fingerprint",
    "FolderUnreadable",
    "Group",
    "HashKind",
    "Held",
    "Holding",
    "Inside",
    "JsonValue",
    "KeepReason",
    "Knowledge",
    "Known",
    "MadeFrom",
    "Member",
    "PairRow",
    "PairTable",
    "Part",
    "PartKind",
    "Photo",
    "PhotoFacts",
    "Proof",
    "ReadPhoto",
    "Region",
    "Relation",
    "ScanOptions",
    "ScanResult",
    "Source",
    "StageSeconds",
    "StoreKind",
    "StoreMet",
    "Turn",
    "Unreadable",
    "UnreadableReason",
    "Witness",
    "time_within",
]
