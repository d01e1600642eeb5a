"""What a grouping found, in figures: by kind, by folder, by disk."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from operator import attrgetter
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.model import RELATIONS, Photo, Relation, ScanResult
from dedupe_gui.review.columns import KEPT, GroupColumns
from dedupe_gui.review.filters import path_prefix


@dataclass(frozen=True, slots=True)
class KindShare:
    """How many photos of one kind there are beside those that stay, and what removing them would free."""

    relation: Relation
    photos: int
    gain_bytes: int


@dataclass(frozen=True, slots=True)
class FolderTally:
    folder: Path
    photos: int
    """Photos below it that are in some group, and not the first ones there."""
    is_protected: bool


@dataclass(frozen=True, slots=True)
class Places:
    """Where the photos of a scan lie; worked out once for each result."""

    folders: tuple[Path, ...] = ()
    protected: tuple[Path, ...] = ()
    folder_of: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    """For each photo the position of its folder in `folders`; -1 for none."""
    is_film: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, np.bool_))
    """For each photo."""
    parts: tuple[Path, ...] = ()
    """The folders by which the library is told: the scanned ones, or of one alone those right below it."""
    part_of: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    """For each photo the position of its folder in `parts`; -1 for none."""
    disks: tuple[tuple[int, Path], ...] = ()
    """The devices, each with a folder that shows which one it is."""

    @staticmethod
    def of(result: ScanResult) -> Places:
        roots = result.options.folders
        paths = [photo.stamp.path_text for photo in result.photos]
        folder_of = np.full(len(paths), -1)
        for at, prefix in reversed([*enumerate(map(path_prefix, roots))]):  # the first one that a photo is in counts
            folder_of[np.array([path.startswith(prefix) for path in paths], np.bool_)] = at
        # Backwards, so that the first photo of each remains.
        devices = dict(
            zip(map(attrgetter("stamp.device"), reversed(result.photos)), range(len(paths) - 1, -1, -1), strict=True)
        )
        disks = (
            (device, roots[folder_of[at]] if folder_of[at] >= 0 else result.photos[at].path.parent)
            for device, at in devices.items()
        )
        by_folder = tuple(sorted(disks, key=lambda entry: entry[1]))
        is_film = np.array([photo.is_film for photo in result.photos], np.bool_)
        parts, part_of = _below(roots[0], paths) if len(roots) == 1 else (roots, folder_of)
        if len(parts) == 1:
            parts, part_of = roots, folder_of
        return Places(roots, result.options.protected_folders, folder_of, is_film, parts, part_of, by_folder)

    def folder_with(self, photo: int) -> Path | None:
        """The scanned folder that a photo lies in, by the photo's position; None for none."""
        at = int(self.folder_of[photo])
        return self.folders[at] if at >= 0 else None


def _below(root: Path, paths: Sequence[str]) -> tuple[tuple[Path, ...], NDArray[np.int64]]:
    """The folders right below one, itself for photos that lie in it, and for each photo the position of its own."""
    start = len(path_prefix(root))
    names = [path[start:].partition(os.sep) for path in paths]
    folders = [name if separator else "" for name, separator, _ in names]
    place = {name: at for at, name in enumerate(sorted(set(folders)))}
    return tuple(root / name for name in place), np.array([place[name] for name in folders], np.int64)


MOST_OF_A_YEAR: Final = 24
"""Photos of one year that are kept ready to be shown."""
NO_YEAR: Final = 0


@dataclass(frozen=True, slots=True)
class Stock:
    """The library as it is now."""

    photos: int
    photos_before: int
    films: int
    """How many of the photos are none but films."""
    films_before: int
    size_bytes: int
    by_year: tuple[tuple[int, int], ...]
    """Year and number of photos, in order; without those whose year nobody knows."""
    some: tuple[tuple[int, Photo], ...]
    """Some photos of each year, in turns: so a few of them show all years. NO_YEAR where nobody knows it."""


class StockCount:
    """Counts the library as it is now; so many photos at a time."""

    def __init__(self, photos: Sequence[Photo], removed: Collection[str]) -> None:
        """removed: the paths of the photos that are gone, as text."""
        self._photos = photos
        self._removed = frozenset(removed)
        self._at = 0
        self._films = self._films_before = 0
        self._size_bytes = 0
        self._of_year: dict[int, list[Photo]] = {}

    @property
    def is_done(self) -> bool:
        return self._at >= len(self._photos)

    def advance(self, photos: int, /) -> None:
        """Look at so many more photos; 100,000 take about 0.2 s."""
        for photo in self._photos[self._at : self._at + photos]:
            self._films_before += photo.is_film
            if photo.stamp.path_text not in self._removed:
                taken = photo.facts.taken
                self._of_year.setdefault(taken.moment.year if taken is not None else NO_YEAR, []).append(photo)
                self._films += photo.is_film
                self._size_bytes += photo.unit_bytes
        self._at += photos

    def stock(self) -> Stock:
        """What was counted so far."""
        of_year = self._of_year
        chosen = [
            [(year, photo) for photo in some[:: max(1, len(some) // MOST_OF_A_YEAR)][:MOST_OF_A_YEAR]]
            for year, some in sorted(of_year.items(), reverse=True)
        ]
        in_turns = (one for turn in zip_longest(*chosen) for one in turn if one is not None)
        return Stock(
            sum(map(len, of_year.values())),
            len(self._photos),
            self._films,
            self._films_before,
            self._size_bytes,
            tuple((year, len(some)) for year, some in sorted(of_year.items()) if year != NO_YEAR),
            tuple(in_turns),
        )


@dataclass(frozen=True, slots=True)
class Totals:
    """One grouping before the filters; the columns are parallel to the groups.

    Photos are counted, never groups: those beside the first one of each group, which are what may go. A photo counts as
    what it is to that one, but of those that are the same file all but one count as identical, whichever photo leads
    their group: each of them goes for another one.
    """

    columns: GroupColumns
    kinds: NDArray[np.int64]
    """Of which kinds photos are in the group: the sum of 1 << `Relation.rank`."""
    gains_bytes: NDArray[np.int64]
    """What is freed when only the kept photo of the group stays, and its similar shots."""
    counts: Sequence[int]
    """How many photos of each kind there are, by rank."""
    sizes_bytes: Sequence[int]
    """What removing all of them would free, by rank."""

    @staticmethod
    def of(columns: GroupColumns, sizes_bytes: NDArray[np.int64], same_file: NDArray[np.int64] | None = None) -> Totals:
        """sizes_bytes: of each photo with what belongs to it, by its position. same_file: a name for each photo's file,
        less than the number of photos."""
        sizes, ranks = sizes_bytes[columns.photos], columns.ranks.copy()
        if same_file is not None:
            ranks[_again(columns, same_file)] = Relation.IDENTICAL.rank
        may_go = (ranks != KEPT) & (ranks != Relation.SIMILAR.rank)
        of_kind = [ranks == relation.rank for relation in RELATIONS]
        return Totals(
            columns,
            replace(columns, ranks=ranks).kinds(),
            columns.over_groups(np.add, np.where(may_go, sizes, 0)),
            [int(np.count_nonzero(each)) for each in of_kind],
            [int(sizes[each].sum()) for each in of_kind],
        )

    @property
    def photos(self) -> int:
        return sum(self.counts)

    def by_kind(self) -> tuple[KindShare, ...]:
        return tuple(map(KindShare, RELATIONS, self.counts, self.sizes_bytes))

    def by_folder(self, places: Places) -> tuple[FolderTally, ...]:
        """The scanned folders in the user's order, with how many photos of each may go."""
        may_go = self.columns.photos[self.columns.ranks != KEPT]
        counts = np.bincount(places.folder_of[may_go] + 1, minlength=len(places.folders) + 1)[1:].tolist()
        return tuple(
            FolderTally(folder, count, folder in places.protected)
            for folder, count in zip(places.folders, counts, strict=True)
        )


def _again(columns: GroupColumns, same_file: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return which members are the same file as one before them in their group."""
    names = same_file[columns.photos]
    several = np.flatnonzero(np.bincount(same_file, minlength=1)[names] > 1)
    _, first = np.unique(columns.groups[several] * len(same_file) + names[several], return_index=True)
    return np.delete(several, first)


NOTHING_FOUND: Final = Totals.of(GroupColumns.of(()), np.zeros(0, np.int64))
