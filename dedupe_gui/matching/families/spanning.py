"""Which candidate pairs need a second look at all: of 49 copies of a photo 48 pairs, not 1,176.

Sure relations carry over, so a pair whose photos are joined already has nothing to add, and two edits of one photo need
hardly be compared. The photo with most candidates is compared first: as a rule that is the original, and one look each
tells what everything near it is. Looks are cheaper by stacks, so each that is needed is taken together with those that
are likely to be needed next.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from dedupe_gui.matching.families.growing import LOOKS_BETWEEN_TWO, Families
from dedupe_gui.model import Relation, Turn
from dedupe_gui.sets import DisjointSets

TWIN_BITS = 0
"""Pairs this near get a look even when both are tied to the same photo: two edits may be copies of each other. At 2
bits a library of edits would take half as many looks again, since recolouring leaves the hash as it is."""
PAIRS_AT_ONCE, PAIRS_AHEAD = 8, 64
"""So many are looked at together, found among so many that come next in order. Of versions of ten photos as
`benchmarks/make_library.py` makes them 1.5 % of the looks are needless, as `many_versions.py` does, 10 %; with 16 at
once it is 5 and 13 %, and nothing is gained."""
LOOKS_BETWEEN_TWINS = 2
"""So many looks at twins before one that found an edit settles it: a copy was perhaps held against a noisy one."""


class PairToSee(NamedTuple):
    """Two photos by position, and what the hashes say of them.

    A tuple because sets of 60 versions are asked for their pairs so often that hashing them took as long as the looks.
    """

    first: int
    second: int
    turn: Turn
    distance_bits: int


class Make(NamedTuple):
    """How a photo is stored: of those of one make, the small pictures were made in one way."""

    pixels: int
    format_name: str


Relations = Mapping[PairToSee, Relation | None]
"""What looks told of pairs; None for different photos."""
Judge = Callable[[Sequence[PairToSee]], Relations]
"""Takes the second look at some pairs."""


class Seen(NamedTuple):
    """What the looks at some pairs told."""

    needed: list[PairToSee]
    """Those that had to be looked at, in order."""
    inferred: list[PairToSee]
    """Those that follow from them: copies nobody looked at."""


def components(pairs: Iterable[PairToSee]) -> list[list[PairToSee]]:
    """Split pairs into sets that share no photo, in the order of their first pairs."""
    sets = DisjointSets()
    pairs = list(pairs)
    for pair in pairs:
        sets.join(pair.first, pair.second)
    parts: defaultdict[int, list[PairToSee]] = defaultdict(list)
    for pair in pairs:
        parts[sets.find(pair.first)].append(pair)
    return list(parts.values())


def look_sparingly(
    pairs: Sequence[PairToSee],
    makes: Mapping[int, Make],
    known_same: Iterable[tuple[int, int]],
    told_before: Relations,
    judge: Judge,
) -> Seen:
    """Have as few pairs judged as tell everything, and find those that follow from them.

    Of these only what a slider needs is returned: what all pairs of copies join within any distance, the needed and the
    inferred ones join within it too. Looks are taken ahead of need, but what is needed, and in which order, is as if
    each was taken when its turn came. makes: by photo; of photos with equally many candidates the larger one leads.
    known_same: photos that need no look, such as identical files. told_before: of pairs that were looked at before.
    """
    told = dict(told_before)
    looks = _Looks(known_same)
    rows_of: defaultdict[int, list[PairToSee]] = defaultdict(list)
    for pair in sorted(pairs, key=lambda pair: pair.distance_bits):
        rows_of[pair.first].append(pair)
        rows_of[pair.second].append(pair)
    leaders = sorted(rows_of, key=lambda photo: (-len(rows_of[photo]), -makes[photo].pixels, photo))
    # Twins first, so that sets of copies are whole before they are compared with each other; and first of all those of
    # one make, since a bad copy is surest known by them.
    waiting = [
        pair
        for farthest_bits, is_any_make in ((TWIN_BITS, False), (TWIN_BITS, True), (math.inf, True))
        for leader in leaders
        for pair in rows_of[leader]
        if pair.distance_bits <= farthest_bits and (is_any_make or makes[pair.first] == makes[pair.second])
    ]
    for place, pair in enumerate(waiting):
        if not looks.is_needed(pair):
            continue
        if pair not in told:
            told |= judge(looks.likely_needed(waiting[place : place + PAIRS_AHEAD], told))
        looks.note(pair, told[pair])
    return Seen(list(looks.seen), looks.inferred(pairs))


class _Looks:
    """What the looks so far told."""

    def __init__(self, known_same: Iterable[tuple[int, int]]) -> None:
        self.seen: dict[PairToSee, Relation | None] = {}
        self._known_same = list(known_same)
        self._copies = Families(self._known_same)
        self._edits: defaultdict[int, set[int]] = defaultdict(set)
        """By family of copies: the families that it is an edit of, or that are edits of it."""
        self._tied: defaultdict[int, set[int]] = defaultdict(set)
        """By family: those that looks found to be edits or other shots."""

    def is_needed(self, pair: PairToSee) -> bool:
        return pair not in self.seen and not self._is_settled(pair)

    def likely_needed(self, pairs: Sequence[PairToSee], told: Relations) -> list[PairToSee]:
        """Return the first of these pairs, which is needed, and those that still are if it tells nothing of them.

        They join families to trees, so that none is needless because others find copies.
        """
        found: list[PairToSee] = []
        trees = DisjointSets()
        for pair in pairs:
            if pair not in told and self.is_needed(pair) and trees.join(*self._copies.names_of(pair)):
                found.append(pair)
                if len(found) == PAIRS_AT_ONCE:
                    break
        return found

    def _is_settled(self, pair: PairToSee) -> bool:
        one, other = self._copies.names_of(pair)
        looks = self._copies.fruitless_looks(one, other)
        if one == other or looks >= LOOKS_BETWEEN_TWO:
            return True
        if pair.distance_bits <= TWIN_BITS and looks < LOOKS_BETWEEN_TWINS:
            return False
        if other in self._edits[one]:
            return True
        # Only a photo with more copies speaks for them: copies that are tied to one edit must still find each other.
        size_of = self._copies.size_of
        largest = max(size_of(one), size_of(other))
        return any(size_of(third) > largest for third in self._tied[one] & self._tied[other])

    def note(self, pair: PairToSee, relation: Relation | None) -> None:
        self.seen[pair] = relation
        if relation is not None and relation.carries_over:
            self._join(pair)
            return
        self._copies.note_fruitless(pair)
        ends = self._copies.names_of(pair)
        if relation is not None:
            _tie(self._tied, *ends)
        if relation is Relation.EDITED:
            _tie(self._edits, *ends)

    def inferred(self, pairs: Sequence[PairToSee]) -> list[PairToSee]:
        """Return the edges of a minimum spanning forest (Kruskal's) over each set of copies that nobody looked at."""
        forest = DisjointSets()
        for first, second in self._known_same:
            forest.join(first, second)
        found = []
        for pair in sorted(pairs, key=lambda pair: (pair.distance_bits, pair not in self.seen)):
            relation = self.seen.get(pair)
            is_copy = relation.carries_over if relation is not None else self._are_same(pair)
            if is_copy and forest.join(pair.first, pair.second) and pair not in self.seen:
                found.append(pair)
        return found

    def _are_same(self, pair: PairToSee) -> bool:
        return pair not in self.seen and self._copies.are_one(pair)

    def _join(self, pair: PairToSee) -> None:
        """Join two families, and let the ties of either count for both."""
        joined = self._copies.join(pair)
        if joined is None:
            return
        whole, part = joined
        for ties in (self._edits, self._tied):
            for near in ties.pop(part, set()):
                ties[near].discard(part)
                if near != whole:
                    _tie(ties, whole, near)


def _tie(ties: defaultdict[int, set[int]], one: int, other: int) -> None:
    ties[one].add(other)
    ties[other].add(one)
