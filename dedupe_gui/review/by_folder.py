"""How much of each folder is elsewhere too, and what of a folder may go because another photo holds it. Pure.

What may go here is what `review.safe` calls safe, and nothing else; a photo goes only for one that stays.
"""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Collection, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TypeVar

from dedupe_gui.model import Photo, Relation
from dedupe_gui.review.decisions import Verdict
from dedupe_gui.review.filters import path_prefix
from dedupe_gui.review.plan import Plan
from dedupe_gui.review.safe import is_safe
from dedupe_gui.steps import outcome_of

LOOKS_A_PORTION = 20_000
"""Of what is found out in portions: paths and photos that are looked at in one of them, some 10 ms."""
PAIRS_OF_A_GROUP = 16
"""Photos against photos, of four: larger groups count for more."""


One = TypeVar("One")
Portions = Generator[None, None, One]
"""What is found out in portions: whoever asks may do other things between them, and the last one brings it."""


class Elsewhere(Enum):
    """What there is of a folder's photo elsewhere."""

    HELD = "held"
    """A photo that stays shows all that it shows and knows all that it knows."""
    STAYS = "stays"
    """All its other versions are in this folder too, and held: it is what stays for them."""
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
        """What `counting` finds out, at once."""
        return outcome_of(self.counting(roots))

    def counting(self, roots: Sequence[Path]) -> Portions[dict[Path, FolderCount]]:
        """Count these folders and all below them that have photos, each folder after the one that it lies in."""
        root_texts = [os.fspath(root) for root in roots]
        folders: list[str] = []
        ways: dict[str, tuple[str, ...]] = {}
        photos: Counter[str] = Counter()
        held: Counter[str] = Counter()
        held_bytes: Counter[str] = Counter()
        alike: Counter[str] = Counter()
        for at, photo in enumerate(self._photos):
            folder = photo.stamp.path_text.rpartition(os.sep)[0] or os.sep
            folders.append(folder)
            if folder not in ways:
                ways[folder] = _way(folder, root_texts)
            if self._plan.is_available(at):
                for above in ways[folder]:
                    photos[above] += 1
            if at % (LOOKS_A_PORTION // 2) == 0:
                yield
        looks = 0
        for counter, others_of in ((held, self._held), (alike, self._alike)):
            for at, others in others_of.items():
                for above in ways[folders[at]]:
                    if any(above not in ways[folders[other]] for other in others):
                        counter[above] += 1
                        if counter is held:
                            held_bytes[above] += self._photos[at].freed_bytes
                    looks += 1 + len(others)
                if looks > LOOKS_A_PORTION:
                    looks = 0
                    yield
        in_order = sorted(photos, key=lambda text: Path(text).parts)
        return {
            Path(text): FolderCount(Path(text), photos[text], held[text], alike[text], held_bytes[text])
            for text in in_order
        }

    def compare(self, giver: Path, holder: Path | None = None) -> FolderComparison:
        """What `comparing` finds out, at once."""
        return outcome_of(self.comparing(giver, holder))

    def comparing(self, giver: Path, holder: Path | None = None) -> Portions[FolderComparison]:
        """Find out what of the giver is in the holder; None: what of it may go at all, for a photo anywhere that stays.

        Where one of the two lies in the other, its photos count as its own.
        """
        plan = self._plan
        gives, holds = path_prefix(giver), path_prefix(holder) if holder is not None else ""
        is_holder_within = holds.startswith(gives) and holds != gives
        giving: set[int] = set()
        holding: set[int] = set()
        for at, photo in enumerate(self._photos):
            text = photo.stamp.path_text
            is_held = holder is not None and text.startswith(holds)
            if text.startswith(gives) and not (is_holder_within and is_held) and plan.is_available(at):
                giving.add(at)
            elif is_held:
                holding.add(at)
            if at % LOOKS_A_PORTION == 0:
                yield
        needed: set[int] = set()
        for group in range(len(plan.groups)):
            needed.update(plan.marked(group).values())
            if group % (LOOKS_A_PORTION // 10) == 0:
                yield
        going: set[int] = set()
        lines: dict[int, GivenPhoto] = {}
        looks = 0
        for at in self._in_order(giving):
            alike, held = self._alike.get(at, ()), self._held.get(at, ())
            looks += 4 + len(alike) + 4 * len(held)
            if looks > LOOKS_A_PORTION:
                looks = 0
                yield
            others = [other for other in alike if holder is None or other in holding]
            holders = [
                other
                for other in held
                if (holder is None or other in holding)
                and other not in going
                and plan.verdict(other) is not Verdict.REMOVE
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
        held_here = {at for at, line in lines.items() if line.share is Elsewhere.HELD}
        for at, line in lines.items():
            # Of two that are the same the one that stays does not differ from the other.
            if line.share is Elsewhere.DIFFERS and held_here.issuperset(self._alike[at]):
                lines[at] = replace(line, share=Elsewhere.STAYS)
        return FolderComparison(giver, holder, tuple(lines[at] for at in sorted(lines)))

    def _in_order(self, giving: Collection[int]) -> Iterator[int]:
        """The better photos of each group first, then those in no group."""
        left = set(giving)
        for group in self._plan.groups:
            for member in group.members:
                if member.photo in giving:
                    left.discard(member.photo)
                    yield member.photo
        yield from sorted(left)


def _way(folder: str, roots: Sequence[str]) -> tuple[str, ...]:
    """The folder and those above it, up to the root that it lies in; nothing for one that lies in none."""
    root = next((root for root in roots if f"{folder}{os.sep}".startswith(path_prefix(Path(root)))), None)
    if root is None:
        return ()
    way = [folder]
    while way[-1] != root and (above := os.path.dirname(way[-1])) != way[-1]:  # noqa: PTH120
        way.append(above)
    return tuple(way)
