"""How much of each folder is elsewhere too, and what of a folder may go because another photo holds it. Pure.

What may go here is what `review.safe` calls safe, and nothing else; a photo goes only for one that stays.
"""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from dedupe_gui.model import Photo, Relation
from dedupe_gui.review.decisions import Verdict
from dedupe_gui.review.plan import Plan
from dedupe_gui.review.safe import is_safe

PAIRS_OF_A_GROUP = 16
"""Photos against photos, of four: larger groups count for more."""


class Elsewhere(Enum):
    """What there is of a folder's photo elsewhere."""

    HELD = "held"
    """A photo that stays shows all that it shows and knows all that it knows."""
    DIFFERS = "differs"
    """There is another version of it, which does not hold it, or nobody has proven that."""
    ONLY_HERE = "only-here"


SHARES = tuple(Elsewhere)


@dataclass(frozen=True, slots=True)
class FolderCount:
    """A folder with all that lies below it."""

    folder: Path
    photos: int
    held: int
    """Photos that a photo outside of this folder holds."""
    alike: int
    """Those, and photos of which a version that differs lies outside of this folder."""
    held_bytes: int

    @property
    def differ(self) -> int:
        return self.alike - self.held

    @property
    def only_here(self) -> int:
        return self.photos - self.alike


@dataclass(frozen=True, slots=True)
class GivenPhoto:
    """A photo of the folder that gives; photos are named by their position."""

    photo: int
    other: int | None
    """The one that stays for it, or another version of it."""
    share: Elsewhere
    may_go: bool
    """Whether it is to go with the others: it is held, and nobody decided that it stays."""


@dataclass(frozen=True, slots=True)
class FolderComparison:
    """What of one folder is in another one, or anywhere."""

    giver: Path
    holder: Path | None
    lines: tuple[GivenPhoto, ...]
    """Every photo of the giver, in the order of the scan."""

    def of(self, share: Elsewhere) -> tuple[GivenPhoto, ...]:
        return tuple(line for line in self.lines if line.share is share)

    @property
    def stays_for(self) -> dict[int, int]:
        """For each photo that may go the one that stays."""
        return {line.photo: line.other for line in self.lines if line.may_go and line.other is not None}


class FolderSurvey:
    """Finds out which photos are elsewhere too; so many groups at a time."""

    def __init__(self, plan: Plan, photos: Sequence[Photo], unsettled: Collection[int] = ()) -> None:
        """unsettled: photos of which something is still being proven; nothing is said to be held of their groups."""
        self._plan = plan
        self._photos = photos
        self._unsettled = frozenset(unsettled)
        self._at = 0
        self._member = 0
        """Where in the present group: one of a thousand photos is not looked at in one turn."""
        self._held: defaultdict[int, list[int]] = defaultdict(list)
        self._alike: defaultdict[int, list[int]] = defaultdict(list)

    @property
    def is_done(self) -> bool:
        return self._at >= len(self._plan.groups)

    def advance(self, groups: int, /) -> None:
        """Look at so many more groups, or at as many pairs of photos as those have usually."""
        pairs = groups * PAIRS_OF_A_GROUP
        while pairs > 0 and not self.is_done:
            members = [member.photo for member in self._plan.groups[self._at].members]
            there = [photo for photo in members if self._plan.is_available(photo)]
            while pairs > 0 and self._member < len(there):
                self._look_at(there[self._member], there)
                self._member += 1
                pairs -= len(there)
            if self._member >= len(there):
                self._at, self._member = self._at + 1, 0

    def _look_at(self, photo: int, members: Sequence[int]) -> None:
        is_settled = self._unsettled.isdisjoint(members)
        for other in members:
            if other == photo or self._plan.relation_between(photo, other) is Relation.SIMILAR:
                continue
            self._alike[photo].append(other)
            if is_settled and self._plan.stands_in(other, photo) and is_safe(self._plan, photo, other):
                self._held[photo].append(other)

    def counts(self, roots: Sequence[Path]) -> dict[Path, FolderCount]:
        """These folders and all below them that have photos, each folder after the one that it lies in."""
        folders = [os.path.dirname(photo.stamp.path_text) for photo in self._photos]  # noqa: PTH120 - 100,000 of them
        ways = {folder: _way(folder, [os.fspath(root) for root in roots]) for folder in set(folders)}
        gone = {at for at in range(len(self._photos)) if not self._plan.is_available(at)}
        photos: Counter[str] = Counter()
        held: Counter[str] = Counter()
        held_bytes: Counter[str] = Counter()
        alike: Counter[str] = Counter()
        for at, folder in enumerate(folders):
            if at not in gone:
                for above in ways[folder]:
                    photos[above] += 1
        for counter, others_of in ((held, self._held), (alike, self._alike)):
            for at, others in others_of.items():
                for above in ways[folders[at]]:
                    if any(above not in ways[folders[other]] for other in others):
                        counter[above] += 1
                        if counter is held:
                            held_bytes[above] += self._photos[at].unit_bytes
        in_order = sorted(photos, key=lambda text: Path(text).parts)
        return {
            Path(text): FolderCount(Path(text), photos[text], held[text], alike[text], held_bytes[text])
            for text in in_order
        }

    def compare(self, giver: Path, holder: Path | None = None) -> FolderComparison:
        """What of the giver is in the holder; None: what of it may go at all, for a photo anywhere that stays.

        Where one of the two lies in the other, its photos count as its own.
        """
        plan = self._plan
        gives, holds = _below(giver), _below(holder) if holder is not None else ""
        is_holder_within = holds.startswith(gives) and holds != gives
        texts = [photo.stamp.path_text for photo in self._photos]
        giving = {
            at
            for at, text in enumerate(texts)
            if text.startswith(gives) and not (is_holder_within and text.startswith(holds)) and plan.is_available(at)
        }
        needed = {stays for group in range(len(plan.groups)) for stays in plan.marked(group).values()}
        going: set[int] = set()
        lines = {}
        for at in self._in_order(giving):
            others = [
                other
                for other in self._alike.get(at, ())
                if (holder is None or texts[other].startswith(holds)) and (holder is None or other not in giving)
            ]
            holders = [
                other
                for other in self._held.get(at, ())
                if other in others and other not in going and plan.verdict(other) is not Verdict.REMOVE
            ]
            # One that nobody thinks of removing comes first.
            holders.sort(key=lambda other: other in giving)
            # Among the giver's own photos only those stay that were looked at before: the better ones of their group.
            stays = next((other for other in holders if other not in giving or other in lines), None)
            is_free = not plan.is_protected(at) and plan.verdict(at) is not Verdict.KEEP and at not in needed
            share = Elsewhere.HELD if stays is not None else Elsewhere.DIFFERS if others else Elsewhere.ONLY_HERE
            other = stays if stays is not None else others[0] if others else None
            lines[at] = GivenPhoto(at, other, share, may_go=stays is not None and is_free)
            if lines[at].may_go:
                going.add(at)
        return FolderComparison(giver, holder, tuple(lines[at] for at in sorted(lines)))

    def _in_order(self, giving: Collection[int]) -> Iterator[int]:
        """The better photos of each group first, then those in no group."""
        grouped = [member.photo for group in self._plan.groups for member in group.members if member.photo in giving]
        yield from grouped
        yield from sorted(set(giving) - set(grouped))


def _below(folder: Path) -> str:
    """What the paths of everything below a folder begin with; of a whole drive that is the drive itself."""
    return os.path.join(folder, "")  # noqa: PTH118 - a Path drops what is wanted here


def _way(folder: str, roots: Sequence[str]) -> tuple[str, ...]:
    """The folder and those above it, up to the root that it lies in; nothing for one that lies in none."""
    root = next((root for root in roots if f"{folder}{os.sep}".startswith(_below(Path(root)))), None)
    if root is None:
        return ()
    way = [folder]
    while way[-1] != root and (above := os.path.dirname(way[-1])) != way[-1]:  # noqa: PTH120
        way.append(above)
    return tuple(way)
