"""What to look for, and what was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dedupe_gui.model.files import Unreadable
from dedupe_gui.model.pairs import PairTable
from dedupe_gui.model.photo import HashKind, Photo
from dedupe_gui.model.relation import RELATIONS, Relation

WIDEST_DISTANCE_BITS = 16
"""The sliders' right end, and the widest `--distance`."""


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
