"""Which candidate pairs need a second look at all: of 49 copies of a photo 48 pairs, not 1,176.

Sure relations carry over, so a pair whose photos are already joined has nothing to add. Pairs are taken nearest first,
as in Kruskal's minimum spanning forest: what is joined within a slider's distance by all pairs is joined within it by
the chosen ones too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import numpy as np

from dedupe_gui.matching.candidates import Candidates
from dedupe_gui.model import Relation

LIKELY_COPY_BITS = 4
"""Pairs this near are expected to be copies; those that their joining would spare wait for the outcome."""
LOOKS_BETWEEN_TWO = 3
"""So many pairs are looked at between two sets of copies before they count as different or merely alike: the first may be
a bad copy of either."""


class SpanningLooks:
    """Hands out the pairs to look at in rounds. Use: `join` what is known, then `next_round` and `note` until it is empty."""

    def __init__(self, photo_count: int, candidates: Candidates) -> None:
        self._first = candidates.first.tolist()
        self._second = candidates.second.tolist()
        self._bits = candidates.distance_bits.tolist()
        order = np.lexsort((candidates.turn, candidates.distance_bits))
        levels = np.flatnonzero(np.diff(candidates.distance_bits[order])) + 1
        self._levels = [level.tolist() for level in np.split(order, levels)][::-1]
        """Rows still open, those of one distance together, the nearest last."""
        self._joined = _Sets(photo_count)
        self._looks: Counter[tuple[int, int]] = Counter()

    def join(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Note photos that are known to be the same, such as identical files."""
        for first, second in pairs:
            self._joined.join(first, second)

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

    def _choose(self, rows: list[int]) -> tuple[list[int], list[int]]:
        """Return which rows to look at now, and which to think of again afterwards."""
        chosen: list[int] = []
        waiting: list[int] = []
        expected = self._joined.copy()
        in_this_round: set[tuple[int, int]] = set()
        for row in rows:
            first, second = self._first[row], self._second[row]
            sets = self._sets_of(first, second)
            if sets[0] == sets[1] or self._looks[sets] >= LOOKS_BETWEEN_TWO:
                continue
            one, other = expected.find(first), expected.find(second)
            between = (one, other) if one < other else (other, one)
            if one == other or between in in_this_round:
                waiting.append(row)
                continue
            chosen.append(row)
            in_this_round.add(between)
            if self._bits[row] <= LIKELY_COPY_BITS:
                expected.join(first, second)
        return chosen, waiting

    def note(self, row: int, relation: Relation | None) -> None:
        """Tell what a look at a row's pair said; None for different photos."""
        first, second = self._first[row], self._second[row]
        if relation is not None and relation.carries_over:
            self._joined.join(first, second)
        else:
            self._looks[self._sets_of(first, second)] += 1

    def _sets_of(self, first: int, second: int) -> tuple[int, int]:
        one, other = self._joined.find(first), self._joined.find(second)
        return (one, other) if one < other else (other, one)


class _Sets:
    """Disjoint sets of positions, each named by its lowest member."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def copy(self) -> _Sets:
        twin = _Sets(0)
        twin._above = self._above.copy()
        return twin

    def find(self, position: int) -> int:
        above = self._above
        while above[position] != position:
            above[position] = above[above[position]]
            position = above[position]
        return position

    def join(self, first: int, second: int) -> None:
        one, other = self.find(first), self.find(second)
        self._above[max(one, other)] = min(one, other)
