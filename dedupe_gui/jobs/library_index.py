"""All photos that the catalogue knows, ready to be asked which are like a picture. Made once and asked many times.

Hashes are read from the catalogue as they are, 1 µs a photo, and kept from one question to the next until photos come
or go (`KeptIndex`); no photo is made of them until it is among those that are like the picture. Key points lie sorted
in files beside the catalogue; what came since is sorted by the first who asks, once. Whoever looks only in some
folders, or for the photos of a memory card, asks the same index and leaves out what does not count.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue, Shelf
from dedupe_gui.catalogue.checked_folders import outer_first
from dedupe_gui.catalogue.photo_store import StoredHashes, path_hash
from dedupe_gui.catalogue.points_file import KeptPoints
from dedupe_gui.catalogue.records import KIND_AT, MARKS_END, Remembered, pack_photo, pack_stamp
from dedupe_gui.garbage import no_garbage_collection
from dedupe_gui.jobs.catalogue_version import algorithm_version
from dedupe_gui.jobs.known_photos import photo_of, stamps_of
from dedupe_gui.matching.candidates.hash_candidates import SIFT_PHASH256_BITS
from dedupe_gui.matching.edits.points_index import PointsIndex
from dedupe_gui.matching.edits.search import PAIRS_OUTRIGHT
from dedupe_gui.matching.fingerprints.fingerprint import hash_of
from dedupe_gui.matching.turning import turned_phash256
from dedupe_gui.model import TURNS, WIDEST_DISTANCE_BITS, FileStamp, HashKind, Photo, ReadPhoto
from dedupe_gui.reading.processes import available_cores

SORTED_MEANWHILE_PHOTOS = 100
"""So many photos whose points are in no file are sorted at each question (50 µs each); more are put into the files."""
FILE_PHOTOS = 25_000
"""In one file: 0.3 GB of memory while it is made."""
_KEEPS_FILES_MAPPED = sys.platform != "win32"
"""Windows neither replaces nor removes a file that somebody has mapped, and forgetting removes them."""
MOST_FILES = 8
"""So many files more than that have all of them made again: each is asked by itself."""
OTHERS_AT_MOST = 8
"""Where photos that count are fewer than one of so many, an index of these alone is made (15 ms for 1,000 of 100,000):
those next to a point would nearly all be others."""


@dataclass(frozen=True, slots=True)
class Near:
    """Photos of a library by the distance of their hashes, nearest first; columns of one length."""

    position: NDArray[np.int64]
    turn: NDArray[np.int64]
    """`Turn.code`: what must be done to the photo so that it looks like the query."""
    distance_bits: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.position)


@dataclass(frozen=True, slots=True)
class Sharing:
    """A photo of the library, by position, that shares key points with a query."""

    position: int
    votes: int
    """Matches of points that agree with each other."""


class _Contents:
    """What the catalogue knew when it was asked. Any thread may ask."""

    def __init__(self, shelves: Sequence[Shelf]) -> None:
        self.shelves = shelves
        self.starts: list[int] = np.cumsum([0, *(len(shelf.marks) for shelf in self.shelves)]).tolist()
        upright = [shelf.marks.upright_phashes for shelf in self.shelves]
        self.upright_phashes = np.concatenate([np.empty(0, np.uint64), *upright])
        self._lock = Lock()
        self._points: list[tuple[int, _Sorted]] | None = None
        self._paths: list[tuple[NDArray[np.int64], NDArray[np.int64]]] | None = None

    def __len__(self) -> int:
        return self.starts[-1]

    def points(self) -> list[tuple[int, _Sorted]]:
        """Return the sorted key points, each with the position at which its shelf begins."""
        with self._lock:
            points = self._points
            if points is None:
                points = [
                    (start, part)
                    for start, shelf in zip(self.starts, self.shelves, strict=False)
                    for part in _sorted_points(shelf)
                ]
                if _KEEPS_FILES_MAPPED:
                    self._points = points
            return points

    def below(self, folders: Sequence[Path]) -> NDArray[np.bool_]:
        """Return which photos lie in some folders and below them, shape (photos,)."""
        numbers = ([each for folder in folders for each in shelf.below(folder)] for shelf in self.shelves)
        found = [
            np.isin(shelf.marks.ids, np.array(below, np.int64))
            for shelf, below in zip(self.shelves, numbers, strict=True)
        ]
        return np.concatenate([np.empty(0, np.bool_), *found])

    def paths(self) -> list[tuple[NDArray[np.int64], NDArray[np.int64]]]:
        """Return for each shelf the hashes of its paths, ascending, and the place of the photo that each belongs to."""
        with self._lock:
            if self._paths is None:
                unsorted = [shelf.paths() for shelf in self.shelves]
                orders = [np.argsort(paths) for paths in unsorted]
                self._paths = [(paths[order], order) for paths, order in zip(unsorted, orders, strict=True)]
            return self._paths

    def positions_of(self, files: Sequence[FileStamp]) -> NDArray[np.int64]:
        """Return where photos are that are known by their names and as their files are; -1 for any other."""
        algorithm = algorithm_version()
        wanted = np.fromiter(map(path_hash, files), np.int64, len(files))
        stamps = np.frombuffer(b"".join([pack_stamp(algorithm, stamp) for stamp in files]), f"V{KIND_AT}")
        positions = np.full(len(files), -1)
        for start, shelf, (paths, order) in reversed(list(zip(self.starts, self.shelves, self.paths(), strict=False))):
            if len(paths):
                rows = np.minimum(np.searchsorted(paths, wanted), len(paths) - 1)
                places = order[rows]
                is_it = (paths[rows] == wanted) & (shelf.marks.stamps[places] == stamps)
                positions[is_it] = start + places[is_it]
        return positions

    def serve(self, needs: int) -> NDArray[np.bool_]:
        """Return of which photos all is known that is needed, and was asked for lately, shape (photos,)."""
        serving = [(shelf.marks.holds & needs == needs) & ~shelf.marks.is_long_unseen for shelf in self.shelves]
        return np.concatenate([np.empty(0, np.bool_), *serving])

    def phashes256(self, positions: NDArray[np.int64]) -> NDArray[np.uint8]:
        """Return the 256-bit hashes of some photos, shape (n, 32)."""
        found = np.empty((len(positions), 32), np.uint8)
        for start, shelf in zip(self.starts, self.shelves, strict=False):
            is_here = (positions >= start) & (positions < start + len(shelf.marks))
            found[is_here] = shelf.marks.phashes256[positions[is_here] - start]
        return found

    def hashes(self, kind: HashKind) -> tuple[NDArray[np.uint64], NDArray[np.bool_]]:
        """Return a hash of all photos, and which of them have it."""
        if kind is HashKind.PHASH:
            return self.upright_phashes, np.ones(len(self), np.bool_)
        hashes, has_hash = zip(
            (np.empty(0, np.uint64), np.empty(0, np.bool_)),
            *(shelf.further_hashes(kind) for shelf in self.shelves),
            strict=True,
        )
        return np.concatenate(hashes), np.concatenate(has_hash)


class KeptIndex:
    """The index of a catalogue from one question to the next: read again when photos came, changed or went.

    Any thread may ask. 0.2 KB of memory a photo.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._lock = Lock()
        self._state: object = None
        self._contents: _Contents | None = None
        self._selected: tuple[object, NDArray[np.bool_]] | None = None
        """What was last chosen of the contents, and what for."""
        self._located: tuple[object, NDArray[np.int64]] | None = None
        """Likewise where in the contents the files are that are asked for, until the question is put."""

    @no_garbage_collection()
    def prepare(self, folders: Sequence[Path]) -> None:
        """Read ahead what a question takes from the catalogue. folders: as for `now`; looked into, they need more."""
        with self._lock:
            contents = self._contents_now()
        if folders:
            contents.paths()

    def now(self, folders: Sequence[Path] = (), *, without: Path | None = None) -> LibraryIndex:
        """Return all that the catalogue knows now, for one question.

        folders: only what lies below one of them; all when left out, but for what was only checked, as a card is.
        without: but not what lies below this one.
        """
        with self._lock:
            contents = self._contents_now()
            checked = {} if folders else self._catalogue.checked_folders()
            if not folders and without is None and not checked:
                return LibraryIndex(contents)
            wanted = (contents, tuple(folders), without, checked)
            if self._selected is None or self._selected[0] != wanted:
                counts = contents.below(folders) if folders else np.ones(len(contents), np.bool_)
                for are_counted, of_one_depth in outer_first(checked):
                    counts[contents.below(of_one_depth)] = are_counted
                if without is not None:
                    counts &= ~contents.below([without])
                self._selected = (wanted, counts)
            return LibraryIndex(contents, self._selected[1])

    def knows(self, files: Sequence[FileStamp], needs: int) -> NDArray[np.bool_]:
        """Return of which files nothing need be asked or read, shape (files,). needs: `records.wanted`.

        Of one that was renamed or last seen long ago the catalogue wants to be asked, so that it takes note.
        """
        with self._lock:
            contents, positions = self._located_now(files)
        known = positions >= 0
        known[known] = contents.serve(needs)[positions[known]]
        return known

    def of(self, photos: Sequence[Photo], *, without: Path | None = None) -> LibraryIndex:
        """Return those photos of it that somebody has at hand, who has just read them. without: see `now`."""
        files = list(stamps_of(photos))
        with self._lock:
            contents, positions = self._located_now(files)
            self._located = None  # 0.3 KB a file
        numbers = np.arange(len(files))
        if without is not None:
            below = os.path.join(without, "")  # noqa: PTH118 - stamps hold text
            numbers = np.flatnonzero([not stamp.path_text.startswith(below) for stamp in files])
        if (positions[numbers] < 0).any():  # a catalogue that cannot be written, and knows them otherwise
            return LibraryIndex.of([photos[number] for number in numbers.tolist()], self._catalogue)
        number_of = np.full(len(contents), -1)
        number_of[positions[numbers]] = numbers
        return LibraryIndex(contents, number_of >= 0, (photos, number_of))

    def _located_now(self, files: Sequence[FileStamp]) -> tuple[_Contents, NDArray[np.int64]]:
        contents = self._contents_now()
        asked = (contents, files)
        if self._located is None or self._located[0] != asked:
            self._located = (asked, contents.positions_of(files))
        return contents, self._located[1]

    def _contents_now(self) -> _Contents:
        state = self._catalogue.state()  # before what it tells of: what changes meanwhile is read the next time
        if self._contents is None or state != self._state:
            self._contents = self._selected = self._located = None  # first, so that memory never holds both
            self._contents = _Contents(self._catalogue.shelves())
            self._state = state
        return self._contents


class LibraryIndex:
    """Photos that can be asked which of them are like others. For one thread, and one question: it asks the disk once.

    Positions are those of all that the catalogue knows, of which not all need count.
    """

    def __init__(
        self,
        contents: _Contents,
        counts: NDArray[np.bool_] | None = None,
        at_hand: tuple[Sequence[Photo], NDArray[np.int64]] | None = None,
    ) -> None:
        """Use `KeptIndex` or `of`. counts: which photos do; all when left out.

        at_hand: photos, and for each position which of them is there; where all that count are at hand.
        """
        self._contents = contents
        self._counts = counts if counts is not None and not counts.all() else None
        self._at_hand = at_hand
        self._made: dict[int, Photo | None] = {}

    @classmethod
    def of(cls, photos: Sequence[Photo], catalogue: Catalogue) -> LibraryIndex:
        """Return an index of photos that somebody has at hand; the catalogue knows their key points."""
        return cls(_Contents((_shelf_of(photos, catalogue),)), None, (photos, np.arange(len(photos))))

    def __len__(self) -> int:
        return len(self._contents) if self._counts is None else int(self._counts.sum())

    def without_hashes(self, hash_kinds: Sequence[HashKind]) -> int:
        """Return how many of the photos lack one of these hashes."""
        if tuple(hash_kinds) == (HashKind.PHASH,):
            return 0
        has_all = np.all([self._contents.hashes(kind)[1] for kind in hash_kinds], axis=0)
        return int((~has_all if self._counts is None else self._counts & ~has_all).sum())

    @property
    def is_at_hand(self) -> bool:
        """Whether all is known of its photos that a scan knows, such as what lies beside them."""
        return self._at_hand is not None

    def near(self, query: ReadPhoto, hash_kinds: Sequence[HashKind] = (HashKind.PHASH,)) -> Near:
        """Return all photos that have these hashes, by their distances added, each in its nearest position.

        Only the pHash alone is turned.
        """
        contents, counts = self._contents, self._counts
        if tuple(hash_kinds) == (HashKind.PHASH,):
            rows = np.arange(len(contents)) if counts is None else np.flatnonzero(counts)
            bits, code = _nearest(query, contents.upright_phashes if counts is None else contents.upright_phashes[rows])
        else:
            total, has_all = np.zeros(len(contents), np.int64), np.ones(len(contents), np.bool_)
            for kind in hash_kinds:
                hashes, has_hash = contents.hashes(kind)
                total += np.bitwise_count(hashes ^ np.uint64(hash_of(query.fingerprint, kind)))
                has_all &= has_hash
            rows = np.flatnonzero(has_all if counts is None else has_all & counts)
            bits, code = total[rows].astype(np.uint16), np.zeros(len(rows), np.uint16)
        order = np.argsort(bits, kind="stable")  # of 16 bits a radix sort
        return Near(rows[order], code[order].astype(np.int64), bits[order].astype(np.int64))

    def alike(self, query: ReadPhoto) -> list[int]:
        """Return the photos of which hashes tell that they may be copies, nearest first: a superset of the candidates.

        The ladder takes no others for candidates (`hash_candidates`): what differs by more in all positions is none.
        """
        bits, _ = _nearest(query, self._contents.upright_phashes)
        is_near = bits <= WIDEST_DISTANCE_BITS
        positions = np.flatnonzero(is_near if self._counts is None else is_near & self._counts)
        theirs = self._contents.phashes256(positions)
        mine = np.frombuffer(query.fingerprint.phash256, np.uint8)
        apart = [np.bitwise_count(turned_phash256(theirs, turn) ^ mine).sum(axis=1, dtype=np.int64) for turn in TURNS]
        kept = positions[np.min(apart, axis=0) <= SIFT_PHASH256_BITS]
        nearest: list[int] = kept[np.argsort(bits[kept], kind="stable")].tolist()
        return nearest

    def sharing_points(self, queries: Sequence[bytes], token: CancelToken | None = None) -> list[list[Sharing]]:
        """Return for each of some packed features the photos that share key points with it, the likeliest first.

        Of which it may be a part, or which may be parts of it. All where pairs are few. Raises Cancelled.
        """
        if len(self) * len(queries) <= PAIRS_OUTRIGHT:
            everything = range(len(self._contents)) if self._counts is None else np.flatnonzero(self._counts).tolist()
            return [[Sharing(position, PAIRS_OUTRIGHT) for position in everything] for _ in queries]
        found: list[list[Sharing]] = [[] for _ in queries]
        with ThreadPoolExecutor(available_cores()) as pool:  # NumPy works on several parts at a time
            for shared in pool.map(partial(self._sharing_in, queries, token), self._contents.points()):
                for query, position, votes in shared:
                    found[query].append(Sharing(position, votes))
        return [sorted(each, key=lambda one: (-one.votes, one.position)) for each in found]

    def _sharing_in(
        self, queries: Sequence[bytes], token: CancelToken | None, some: tuple[int, _Sorted]
    ) -> list[tuple[int, int, int]]:
        """Return for photos that share points with a query: which query, the position, votes. some: see `points`."""
        start, part = some
        counts = part.places >= 0
        if self._counts is not None:
            counts &= self._counts[start + part.places]
        index, places = part.index, part.places
        if counts.sum() * OTHERS_AT_MOST < len(counts):
            index, places, counts = index.kept(counts), places[counts], counts[counts]
        shared = index.shared_points(queries, token, counts=None if counts.all() else counts)
        columns = (shared.query, start + places[shared.row], shared.votes)
        return list(zip(*(column.tolist() for column in columns), strict=True))

    def photos(self, positions: Sequence[int]) -> list[Photo | None]:
        """Return photos, None for each that is not where it was any more."""
        if self._at_hand is not None:
            photos, number_of = self._at_hand
            return [photos[number] for number in number_of[np.array(positions, np.intp)].tolist()]
        unknown = [at for at in positions if at not in self._made]
        if unknown:
            contents = self._contents
            for start, shelf in zip(contents.starts, contents.shelves, strict=False):
                here = [at for at in unknown if start <= at < start + len(shelf.marks)]
                found = shelf.entries(shelf.marks.ids[np.array(here, np.intp) - start].tolist())
                for at, entry in zip(here, found or [None] * len(here), strict=True):
                    self._made[at] = photo_of(*entry, ()) if entry is not None and _is_wanted(*entry) else None
        return [self._made[at] for at in positions]


def _is_wanted(stamp: FileStamp, known: Remembered) -> bool:
    return known.facts.film is None and is_there(stamp)


def _shelf_of(photos: Sequence[Photo], catalogue: Catalogue) -> Shelf:
    """Return a shelf of photos at hand, by their place among them."""
    begun = [
        pack_photo(
            algorithm_version(), ReadPhoto(photo.stamp, photo.facts, photo.fingerprint, b""), with_features=True
        )[:MARKS_END]
        for photo in photos
    ]
    beginnings = np.frombuffer(b"".join(begun), np.uint8).reshape(-1, MARKS_END)

    def features(places: Sequence[int]) -> list[bytes]:
        return [packed or b"" for packed in catalogue.features([photos[place].stamp for place in places])]

    def further(kind: HashKind) -> tuple[NDArray[np.uint64], NDArray[np.bool_]]:
        values = [hash_of(photo.fingerprint, kind) for photo in photos]
        return np.array(values, np.uint64), np.ones(len(photos), np.bool_)

    marks = StoredHashes(np.arange(len(photos)), beginnings, np.zeros(len(photos), np.bool_))
    return Shelf(marks, None, lambda _: [], features, further, lambda _: (), lambda: np.zeros(len(photos), np.int64))


def refresh_points(catalogue: Catalogue) -> None:
    """Put the key points of all that came to the catalogue into its files; a scan does so at its end."""
    for shelf in catalogue.shelves():
        _sorted_points(shelf, is_scan=True)


def is_there(stamp: FileStamp) -> bool:
    """Whether a file is where it was, and as it was."""
    try:
        return FileStamp.of(stamp.path, stamp.path.stat())[1:3] == stamp[1:3]
    except OSError:
        # Gone, on a drive that is not plugged in, or in a folder that is closed to us.
        return False


def _nearest(query: ReadPhoto, upright: NDArray[np.uint64]) -> tuple[NDArray[np.uint16], NDArray[np.uint16]]:
    """Return by how many bits each pHash differs in its nearest position, and the code of what turns it so."""
    turned = np.frombuffer(query.fingerprint.turned_phashes, "<u8")
    nearest = np.full(len(upright), np.iinfo(np.uint16).max, np.uint16)
    for turn in TURNS:
        # A photo turned looks like the query when it looks like the query turned back.
        bits = np.bitwise_count(upright ^ turned[turn.inverse().code])
        np.minimum(nearest, bits.astype(np.uint16) * len(TURNS) + turn.code, out=nearest)
    return np.divmod(nearest, np.uint16(len(TURNS)))


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The key points of some photos of a shelf."""

    index: PointsIndex
    places: NDArray[np.int64]
    """For each row of the index which photo of the shelf it is; -1 for one that is another one now, or gone."""


def _sorted_points(shelf: Shelf, *, is_scan: bool = False) -> list[_Sorted]:
    """Return what the shelf's files hold, and what is missing in them; a scan, which asks for nothing, what they held.

    Much of that goes into the files: the last one is filled first. Where most of them is out of date, or they are many
    and small, a scan makes them anew.
    """
    marks, kept = shelf.marks, list(shelf.kept_points(algorithm_version()))
    # No name is left that would keep a file mapped: Windows replaces none that is.
    parts = [_Sorted(each.index, _places_of(each, marks)) for each in kept]
    rows = stale = 0
    missing = np.ones(len(marks), np.bool_)
    for places in [part.places for part in parts]:
        missing[places[places >= 0]] = False
        rows, stale = rows + len(places), stale + int((places < 0).sum())
    is_outdated = stale > max(SORTED_MEANWHILE_PHOTOS, rows / 2) or len(kept) > MOST_FILES + len(marks) // FILE_PHOTOS
    if is_scan and is_outdated:
        kept, parts, missing = [], [], np.ones(len(marks), np.bool_)
        shelf.drop_points()
    unsorted = np.flatnonzero(missing)
    is_worth_a_file = not kept or len(unsorted) > SORTED_MEANWHILE_PHOTOS
    number = len(kept)
    beginning: _Sorted | None = None
    if kept and is_worth_a_file and len(kept[-1].ids) < FILE_PHOTOS:
        number -= 1
        kept.pop()
        last = parts.pop()
        is_ours = last.places >= 0
        beginning = _Sorted(last.index.kept(is_ours), last.places[is_ours])
        del last
    while len(unsorted) or beginning is not None:
        room = FILE_PHOTOS - (0 if beginning is None else len(beginning.places))
        some, unsorted = unsorted[:room], unsorted[room:]
        index = PointsIndex.of(shelf.features(marks.ids[some].tolist()))
        if len(index) < len(some):  # the catalogue is in trouble
            return parts
        if beginning is not None:
            index, some, beginning = beginning.index.joined(index), np.concatenate([beginning.places, some]), None
        if is_worth_a_file:
            shelf.keep_points(number, algorithm_version(), KeptPoints.of(marks.ids[some], marks.stamps[some], index))
            number += 1
        if not is_scan:
            parts.append(_Sorted(index, some))
        del index  # 4 KB a photo, of which a scan holds those of one file at a time
    return parts


def _places_of(kept: KeptPoints, marks: StoredHashes) -> NDArray[np.int64]:
    """Return for each row of the file where the same photo, in the same state, is in the shelf; -1 for none."""
    if not len(marks):
        return np.full(len(kept.ids), -1)
    places = np.minimum(np.searchsorted(marks.ids, kept.ids), len(marks) - 1)
    is_same = (marks.ids[places] == kept.ids) & (marks.stamps[places] == kept.stamps)
    return np.where(is_same, places, -1)
