"""All photos that the catalogue knows, ready to be asked which are like a picture. Made once and asked many times.

Hashes are read from the catalogue as they are, 1 µs a photo, and kept from one question to the next until photos come
or go (`KeptIndex`); no photo is made of them until it is among those that are like the picture. Key points lie sorted
in a file beside the catalogue; what came to the catalogue since is sorted when it is asked, and the file is made again,
when there is much of it.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.catalogue.catalogue import Catalogue, Shelf
from dedupe_gui.catalogue.photo_store import StoredHashes
from dedupe_gui.catalogue.points_file import KeptPoints
from dedupe_gui.catalogue.records import Remembered
from dedupe_gui.jobs.catalogue_version import algorithm_version
from dedupe_gui.jobs.known_photos import photo_of
from dedupe_gui.matching.edits.points_index import PointsIndex, likeliest
from dedupe_gui.matching.edits.query import Hit, shared_points
from dedupe_gui.matching.fingerprints.fingerprint import hash_of
from dedupe_gui.model import TURNS, FileStamp, HashKind, Photo, ReadPhoto

SORTED_MEANWHILE_SHARE, SORTED_MEANWHILE_PHOTOS = 0.1, 1000
"""So many photos whose points are not in the file are sorted at each question (60 µs each); more are worth a file. A
scan leaves no more than the second number, whatever their share."""


FILE_PHOTOS = 25_000
"""In one file: 200 MB of memory while it is made."""
_KEEPS_FILES_MAPPED = sys.platform != "win32"
"""Windows neither replaces nor removes a file that somebody has mapped, and forgetting removes them."""
MOST_FILES = 8
"""So many files more than that have all of them made again: each is asked by itself."""


@dataclass(frozen=True, slots=True)
class Near:
    """Photos of a library by the distance of their hashes, nearest first; columns of one length."""

    position: NDArray[np.int64]
    turn: NDArray[np.int64]
    """`Turn.code`: what must be done to the photo so that it looks like the query."""
    distance_bits: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.position)


class Library(Protocol):
    """Photos that can be asked which of them are like one."""

    def near(self, query: ReadPhoto) -> Near:
        """Return all photos, each in its nearest position."""

    def sharing_points(self, features: bytes) -> list[Hit]:
        """Return the photos of which the query may be a part, or that may be parts of it; the likeliest first."""

    def photos(self, positions: Sequence[int]) -> list[Photo | None]:
        """Return photos, None for each that is not where it was any more."""


class GivenPhotos:
    """A library of photos that somebody has at hand."""

    def __init__(
        self, photos: Sequence[Photo], catalogue: Catalogue, hash_kinds: Sequence[HashKind] = (HashKind.PHASH,)
    ) -> None:
        """hash_kinds: by which `near` tells, their distances added; each photo has them. Only the pHash is turned."""
        self._photos = photos
        self._catalogue = catalogue
        self._hash_kinds = tuple(hash_kinds)

    def near(self, query: ReadPhoto) -> Near:
        if self._hash_kinds != (HashKind.PHASH,):
            total = np.zeros(len(self._photos), np.int64)
            for kind in self._hash_kinds:
                column = np.array([hash_of(photo.fingerprint, kind) for photo in self._photos], np.uint64)
                total += np.bitwise_count(column ^ np.uint64(hash_of(query.fingerprint, kind)))
            order = np.argsort(total, kind="stable")
            return Near(order, np.zeros(len(order), np.int64), total[order])
        return _near(query, np.array([photo.fingerprint.phash for photo in self._photos], np.uint64))

    def sharing_points(self, features: bytes) -> list[Hit]:
        packed = self._catalogue.features([photo.stamp for photo in self._photos])
        return shared_points(features, [each or b"" for each in packed], most=len(packed))

    def photos(self, positions: Sequence[int]) -> list[Photo | None]:
        return [self._photos[position] for position in positions]


class _Contents:
    """What the catalogue knew when it was asked. Any thread may ask."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.shelves = catalogue.shelves()
        self.starts: list[int] = np.cumsum([0, *(len(shelf.marks) for shelf in self.shelves)]).tolist()
        upright = [shelf.marks.turned_phashes[:, 0] for shelf in self.shelves]
        self.upright_phashes = np.concatenate([np.empty(0, np.uint64), *upright])
        self._lock = Lock()
        self._points: list[tuple[int, _Sorted]] | None = None

    def points(self) -> list[tuple[int, _Sorted]]:
        """Return the sorted key points, each with the position at which its shelf begins."""
        with self._lock:
            points = self._points
            if points is None:
                points = [
                    (start, part)
                    for start, shelf in zip(self.starts, self.shelves, strict=False)
                    for part in _sorted_points(shelf, meanwhile_share=SORTED_MEANWHILE_SHARE)
                ]
                if _KEEPS_FILES_MAPPED:
                    self._points = points
            return points


class KeptIndex:
    """The index of a catalogue from one question to the next: read again when photos came, changed or went.

    Any thread may ask. 0.2 KB of memory a photo.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._lock = Lock()
        self._state: object = None
        self._contents: _Contents | None = None

    def now(self, folders: Sequence[Path] = (), *, without: Path | None = None) -> LibraryIndex:
        """Return all that the catalogue knows now, for one question.

        folders: only what lies below one of them; all when left out. without: but not what lies below this one.
        """
        with self._lock:
            state = self._catalogue.state()  # before what it tells of: what changes meanwhile is read the next time
            if self._contents is None or state != self._state:
                self._contents = None  # first, so that memory never holds both
                self._contents = _Contents(self._catalogue)
                self._state = state
            return LibraryIndex(self._catalogue, self._contents, folders, without)


class LibraryIndex:
    """All that the catalogue knew when it was asked. For one thread, and one question: it asks the disk once."""

    def __init__(
        self,
        catalogue: Catalogue,
        contents: _Contents | None = None,
        folders: Sequence[Path] = (),
        without: Path | None = None,
    ) -> None:
        """contents: what `KeptIndex` has of the catalogue already. folders, without: see there."""
        self._folders = tuple(folders)
        self._without = without
        self._contents = contents or _Contents(catalogue)
        self._shelves = self._contents.shelves
        self._starts = self._contents.starts
        self._made: dict[int, Photo | None] = {}
        self._near: dict[bytes, Near] = {}

    def __len__(self) -> int:
        return self._starts[-1]

    def near(self, query: ReadPhoto) -> Near:
        marks = query.fingerprint.turned_phashes
        if marks not in self._near:
            self._near[marks] = _near(query, self._contents.upright_phashes)
        return self._near[marks]

    def sharing_points(self, features: bytes) -> list[Hit]:
        sorted_points = self._contents.points()
        met = [np.where(part.places >= 0, part.index.met(features), 0) for _, part in sorted_points]
        ends = np.cumsum([0, *map(len, met)])
        chosen = likeliest(np.concatenate([np.empty(0, np.int64), *met]))
        hits: list[Hit] = []
        for (start, part), first, end in zip(sorted_points, ends, ends[1:], strict=False):
            rows = chosen[(chosen >= first) & (chosen < end)] - first
            found = part.index.compared(features, rows)
            hits += [replace(hit, position=start + int(part.places[hit.position])) for hit in found]
        return sorted(hits, key=lambda hit: (-hit.points, hit.position, hit.is_mirrored))

    def photos(self, positions: Sequence[int]) -> list[Photo | None]:
        unknown = [at for at in positions if at not in self._made]
        for start, shelf in zip(self._starts, self._shelves, strict=False):
            here = [at for at in unknown if start <= at < start + len(shelf.marks)]
            found = shelf.entries(shelf.marks.ids[np.array(here, np.intp) - start].tolist())
            for at, entry in zip(here, found or [None] * len(here), strict=True):
                is_wanted = entry is not None and self._is_wanted(*entry)
                self._made[at] = photo_of(*entry, ()) if entry is not None and is_wanted else None
        return [self._made[at] for at in positions]

    def _is_wanted(self, stamp: FileStamp, known: Remembered) -> bool:
        if self._folders and not any(stamp.path.is_relative_to(folder) for folder in self._folders):
            return False
        if self._without is not None and stamp.path.is_relative_to(self._without):
            return False
        return known.facts.film is None and is_there(stamp)


def refresh_points(catalogue: Catalogue) -> None:
    """Sort the key points of all that came to the catalogue, where it is worth a file; a scan does so at its end."""
    for shelf in catalogue.shelves():
        _sorted_points(shelf, meanwhile_share=0.0)


def is_there(stamp: FileStamp) -> bool:
    """Whether a file is where it was, and as it was."""
    try:
        return FileStamp.of(stamp.path, stamp.path.stat())[1:3] == stamp[1:3]
    except OSError:
        # Gone, on a drive that is not plugged in, or in a folder that is closed to us.
        return False


def _near(query: ReadPhoto, upright: NDArray[np.uint64]) -> Near:
    turned = np.frombuffer(query.fingerprint.turned_phashes, "<u8")
    nearest = np.full(len(upright), np.iinfo(np.uint16).max, np.uint16)
    for turn in TURNS:
        # A photo turned looks like the query when it looks like the query turned back.
        bits = np.bitwise_count(upright ^ turned[turn.inverse().code])
        np.minimum(nearest, bits.astype(np.uint16) * len(TURNS) + turn.code, out=nearest)
    bits, code = np.divmod(nearest, len(TURNS))
    order = np.argsort(bits, kind="stable")  # of 8 bits a radix sort
    return Near(order, code[order].astype(np.int64), bits[order].astype(np.int64))


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The key points of some photos of a shelf."""

    index: PointsIndex
    places: NDArray[np.int64]
    """For each row of the index which photo of the shelf it is; -1 for one that is another one now, or gone."""


def _sorted_points(shelf: Shelf, *, meanwhile_share: float) -> list[_Sorted]:
    """Return what the shelf's files hold, and what is missing in them; fills the last file or makes others of much."""
    marks, kept = shelf.marks, list(shelf.kept_points(algorithm_version()))
    # No name is left that would keep a file mapped: Windows replaces none that is.
    parts = [
        _Sorted(PointsIndex(each.starts, each.words, each.order, each.buckets), _places_of(each, marks))
        for each in kept
    ]
    rows = stale = 0
    missing = np.ones(len(marks), np.bool_)
    for places in [part.places for part in parts]:
        missing[places[places >= 0]] = False
        rows, stale = rows + len(places), stale + int((places < 0).sum())
    if stale > max(SORTED_MEANWHILE_PHOTOS, rows / 2) or len(kept) > MOST_FILES + len(marks) // FILE_PHOTOS:
        kept, parts, missing = [], [], np.ones(len(marks), np.bool_)
        shelf.drop_points()
    is_worth_a_file = not kept or missing.sum() > max(SORTED_MEANWHILE_PHOTOS, meanwhile_share * len(marks))
    if kept and is_worth_a_file and len(kept[-1].ids) < FILE_PHOTOS:
        kept.pop()
        places = parts.pop().places
        missing[places[places >= 0]] = True
    unsorted = np.flatnonzero(missing)
    for number, start in enumerate(range(0, len(unsorted), FILE_PHOTOS), len(kept)):
        some = unsorted[start : start + FILE_PHOTOS]
        ids = marks.ids[some]
        index = PointsIndex.of(shelf.features(ids.tolist()))
        if len(index) < len(some):  # the catalogue is in trouble
            return parts
        parts.append(_Sorted(index, some))
        if is_worth_a_file:
            points = KeptPoints(ids, marks.stamps[some], index.starts, index.words, index.order, index.buckets)
            shelf.keep_points(number, algorithm_version(), points)
    return parts


def _places_of(kept: KeptPoints, marks: StoredHashes) -> NDArray[np.int64]:
    """Return for each row of the file where the same photo, in the same state, is in the shelf; -1 for none."""
    if not len(marks):
        return np.full(len(kept.ids), -1)
    places = np.minimum(np.searchsorted(marks.ids, kept.ids), len(marks) - 1)
    is_same = (marks.ids[places] == kept.ids) & (marks.stamps[places] == kept.stamps)
    return np.where(is_same, places, -1)
