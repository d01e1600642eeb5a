"""Which candidate pairs need a second look at all: of 49 copies of a photo 48 pairs, not 1,176.

Sure relations carry over, so a pair whose photos are already joined has nothing to add. Pairs are taken nearest first,
as in Kruskal's minimum spanning forest: what is joined within a slider's distance by all pairs is joined within it by
the chosen ones too. Two edits of a photo with copies need hardly be compared either: both are tied to the photo.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import numpy as np

from dedupe_gui.matching.candidates import Candidates
from dedupe_gui.model import Relation

LIKELY_COPY_BITS = 4
"""Pairs this near are expected to be copies; those that their joining would spare wait for the outcome."""
TWIN_BITS = 0
"""Pairs this near get a look even if both are tied to one photo, since two edits may be copies of each other. At 2 bits
it would take a third more looks in a library of edits."""
LOOKS_BETWEEN_TWO = 3
"""So many pairs of two sets of copies are looked at before the sets count as different, or edited, or alike: the first
may be a bad copy of either."""


class SpanningLooks:
    """Hands out the pairs in rounds: `join` what is known, then `next_round` and `note` until there are none."""

    def __init__(self, photo_count: int, candidates: Candidates) -> None:
        self._first = candidates.first.tolist()
        self._second = candidates.second.tolist()
        self._bits = candidates.distance_bits.tolist()
        order = np.lexsort((candidates.turn, candidates.distance_bits))
        levels = np.flatnonzero(np.diff(candidates.distance_bits[order])) + 1
        self._levels = [level.tolist() for level in np.split(order, levels)][::-1]
        """Rows still open, those of one distance together, the nearest last."""
        self._joined = _Sets(photo_count)
        self._looks: defaultdict[int, dict[int, int]] = defaultdict(dict)
        """By set and other set: how many looks did not find the two to be one photo. Kept for both directions."""
        self._ties: defaultdict[int, set[int]] = defaultdict(set)
        """By set: those that a look found to be edits of it, it of them, or other shots."""

    def join(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Note photos that are known to be the same, such as identical files."""
        for first, second in pairs:
            self._join(first, second)

    def next_round(self) -> list[int]:
        """Return the rows of the candidates to look at now; empty when nothing is left to learn.

        All of them have one distance: a pair that waits must not be spared by one that is farther apart.
        """
        while self._levels:
            chosen, waiting = self._choose(self._levels.pop())
            if waiting:
                self._levels.append(waiting)
            if chosen:
                return chosen
        return []

    def note(self, row: int, relation: Relation | None) -> None:
        """Tell what a look at a row's pair said; None for different photos."""
        first, second = self._first[row], self._second[row]
        if relation is not None and relation.carries_over:
            self._join(first, second)
            return
        one, other = self._joined.find(first), self._joined.find(second)
        if relation is not None:
            self._ties[one].add(other)
            self._ties[other].add(one)
        self._looks[one][other] = self._looks[other][one] = self._looks[one].get(other, 0) + 1

    def _choose(self, rows: list[int]) -> tuple[list[int], list[int]]:
        """Return which rows to look at now, and which to think of again afterwards."""
        chosen: list[int] = []
        waiting: list[int] = []
        expected = self._joined.copy()
        busy: set[int] = set()
        for row in self._largest_sets_first(rows):
            first, second = self._first[row], self._second[row]
            if self._is_settled(first, second, self._bits[row]):
                continue
            one, other = expected.find(first), expected.find(second)
            smaller = min(one, other, key=lambda each: (expected.sizes[each], -each))
            if one == other or smaller in busy:
                waiting.append(row)
                continue
            chosen.append(row)
            if self._bits[row] <= LIKELY_COPY_BITS:
                expected.join(first, second)
            else:
                busy.add(smaller)  # whether it is an edit of the larger set decides about its other pairs
        return chosen, waiting

    def _largest_sets_first(self, rows: list[int]) -> list[int]:
        sizes, find = self._joined.sizes, self._joined.find
        return sorted(rows, key=lambda row: -max(sizes[find(self._first[row])], sizes[find(self._second[row])]))

    def _is_settled(self, first: int, second: int, bits: int) -> bool:
        one, other = self._joined.find(first), self._joined.find(second)
        if one == other or self._looks[one].get(other, 0) >= LOOKS_BETWEEN_TWO:
            return True
        if bits <= TWIN_BITS and other not in self._looks[one]:
            return False
        largest = max(self._joined.sizes[one], self._joined.sizes[other])
        return any(self._joined.sizes[photo] > largest for photo in self._ties[one] & self._ties[other])

    def _join(self, first: int, second: int) -> None:
        """Join two sets, and let what is known of either count for both."""
        one, other = self._joined.find(first), self._joined.find(second)
        if one == other:
            return
        self._joined.join(one, other)
        whole = self._joined.find(one)
        part = other if whole == one else one
        for near, looks in self._looks.pop(part, {}).items():
            del self._looks[near][part]
            if near != whole:
                self._looks[whole][near] = self._looks[near][whole] = self._looks[whole].get(near, 0) + looks
        for near in self._ties.pop(part, set()):
            self._ties[near].remove(part)
            if near != whole:
                self._ties[whole].add(near)
                self._ties[near].add(whole)


class _Sets:
    """Disjoint sets of positions, each named by its lowest member."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))
        self.sizes = [1] * count
        """By a set's name: how many it has."""

    def copy(self) -> _Sets:
        twin = _Sets(0)
        twin._above, twin.sizes = self._above.copy(), self.sizes.copy()
        return twin

    def find(self, position: int) -> int:
        above = self._above
        while above[position] != position:
            above[position] = above[above[position]]
            position = above[position]
        return position

    def join(self, first: int, second: int) -> None:
        one, other = sorted((self.find(first), self.find(second)))
        if one != other:
            self._above[other] = one
            self.sizes[one] += self.sizes[other]
