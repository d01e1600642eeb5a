"""What a grouping found, in figures: by kind, by folder, by disk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Final

from dedupe_gui.gui.state.group_filters import FolderTally, KindShare, path_prefix
from dedupe_gui.model import RELATIONS, Group, Photo, Relation, ScanResult


@dataclass(frozen=True, slots=True)
class Places:
    """Where the photos of a scan lie; worked out once for each result."""

    folders: tuple[Path, ...] = ()
    protected: tuple[Path, ...] = ()
    folder_of: Sequence[int] = ()
    """For each photo the position of its folder in `folders`; -1 for none."""
    disks: tuple[tuple[int, Path], ...] = ()
    """The devices, each with a folder that shows which one it is."""

    @staticmethod
    def of(result: ScanResult) -> Places:
        roots = result.options.folders
        prefixes = [path_prefix(root) for root in roots]
        folder_of = [
            next((at for at, prefix in enumerate(prefixes) if photo.stamp.path_text.startswith(prefix)), -1)
            for photo in result.photos
        ]
        disks: dict[int, Path] = {}
        for photo, at in zip(result.photos, folder_of, strict=True):
            if photo.stamp.device not in disks:
                disks[photo.stamp.device] = roots[at] if at >= 0 else photo.path.parent
        by_folder = tuple(sorted(disks.items(), key=lambda entry: entry[1]))
        return Places(roots, result.options.protected_folders, folder_of, by_folder)

    def folder_with(self, photo: int) -> Path | None:
        """The scanned folder that a photo lies in, by the photo's position; None for none."""
        at = self.folder_of[photo]
        return self.folders[at] if at >= 0 else None


MOST_OF_A_YEAR: Final = 24
"""Photos of one year that are kept ready to be shown."""
NO_YEAR: Final = 0


@dataclass(frozen=True, slots=True)
class Stock:
    """The library as it is now."""

    photos: int
    photos_before: int
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
        self._size_bytes = 0
        self._of_year: dict[int, list[Photo]] = {}

    @property
    def is_done(self) -> bool:
        return self._at >= len(self._photos)

    def advance(self, photos: int, /) -> None:
        """Look at so many more photos; 100,000 take about 0.2 s."""
        for photo in self._photos[self._at : self._at + photos]:
            if photo.stamp.path_text not in self._removed:
                taken = photo.facts.taken
                self._of_year.setdefault(taken.moment.year if taken is not None else NO_YEAR, []).append(photo)
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
            self._size_bytes,
            tuple((year, len(some)) for year, some in sorted(of_year.items()) if year != NO_YEAR),
            tuple(in_turns),
        )


@dataclass(frozen=True, slots=True)
class Totals:
    """One grouping before the filters; the columns are parallel to the groups.

    Photos are counted, never groups: those beside the first one of each group, which are what may go.
    """

    groups: Sequence[Group]
    kinds: Sequence[int]
    """Of which kinds photos are in the group: the sum of 1 << `Relation.rank`."""
    gains_bytes: Sequence[int]
    """What is freed when only the kept photo of the group stays, and its similar shots."""
    counts: Sequence[int]
    """How many photos of each kind there are, by rank."""
    sizes_bytes: Sequence[int]
    """What removing all of them would free, by rank."""

    @staticmethod
    def of(groups: Sequence[Group], sizes_bytes: Sequence[int]) -> Totals:
        """sizes_bytes: of each photo with what belongs to it, by its position."""
        rank_of = {relation: relation.rank for relation in RELATIONS}
        similar = Relation.SIMILAR.rank
        kinds, gains = [0] * len(groups), [0] * len(groups)
        counts, sizes = [0] * len(RELATIONS), [0] * len(RELATIONS)
        for at, group in enumerate(groups):
            mask = gain = 0
            for member in group.members:
                if member.relation is None:
                    continue
                rank = rank_of[member.relation]
                size = sizes_bytes[member.photo]
                mask |= 1 << rank
                counts[rank] += 1
                sizes[rank] += size
                if rank != similar:
                    gain += size
            kinds[at], gains[at] = mask, gain
        return Totals(groups, kinds, gains, counts, sizes)

    @property
    def photos(self) -> int:
        return sum(self.counts)

    def by_kind(self) -> tuple[KindShare, ...]:
        return tuple(map(KindShare, RELATIONS, self.counts, self.sizes_bytes))

    def by_folder(self, places: Places) -> tuple[FolderTally, ...]:
        """The scanned folders in the user's order, with how many photos of each may go."""
        counts = Counter(places.folder_of[member.photo] for group in self.groups for member in group.members[1:])
        return tuple(
            FolderTally(folder, counts[at], folder in places.protected) for at, folder in enumerate(places.folders)
        )


NOTHING_FOUND: Final = Totals((), (), (), (0,) * len(RELATIONS), (0,) * len(RELATIONS))
