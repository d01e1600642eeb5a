"""Who holds whom, also of photos that were not held against each other: what holds a holder holds what it holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, partial

import numpy as np

from dedupe_gui.model import Held, PairTable, Proof, Relation
from dedupe_gui.sets import DisjointSets, reached


def who_holds(pairs: PairTable) -> Holders:
    """Gather what the proofs of a table tell. Photos with the same pixels hold each other."""
    same, same_bytes = DisjointSets(), DisjointSets()
    for relation, sets in ((Relation.SAME_PIXELS, (same,)), (Relation.IDENTICAL, (same, same_bytes))):
        joined = pairs.relation == relation.rank
        for first, second in zip(pairs.first[joined].tolist(), pairs.second[joined].tolist(), strict=True):
            for each in sets:
                each.join(first, second)
    told: dict[tuple[int, int], Held] = {}
    proofs: dict[tuple[int, int], Proof] = {}
    for row in np.flatnonzero(pairs.is_proven()).tolist():
        proof = pairs.proofs[row]
        assert proof is not None
        one, other = same.find(int(pairs.first[row])), same.find(int(pairs.second[row]))
        for held, pair in ((proof.first.held, (one, other)), (proof.second.held, (other, one))):
            # Of photos with the same pixels a few may be proven each: what speaks against holding counts most.
            told[pair] = max(held, told.get(pair, Held.UNKNOWN), key=_GRAVITY.index)
        proofs.setdefault((one, other), proof)
    return Holders(same, told, proofs, same_bytes)


def unproven_copies(pairs: PairTable) -> frozenset[int]:
    """Return the photos that look like copies of others and were not held against any."""
    is_asked = pairs.is_proven()
    is_copy = pairs.relation == Relation.COPY.rank
    copies, asked = (np.concatenate((pairs.first[rows], pairs.second[rows])) for rows in (is_copy, is_asked))
    return frozenset(np.setdiff1d(copies, asked).tolist())


_GRAVITY = (Held.UNKNOWN, Held.YES, Held.EXCEPT, Held.NO)


class Holders:
    """What is known of who holds whom, by the photos' positions."""

    def __init__(
        self,
        same: DisjointSets,
        told: Mapping[tuple[int, int], Held],
        proofs: Mapping[tuple[int, int], Proof],
        same_bytes: DisjointSets,
    ) -> None:
        """told, proofs: of two sets of the same pixels, whether the first is held by the second, and a proof."""
        self._same = same
        self._same_bytes = same_bytes
        self._told = told
        self._proofs = proofs
        # The frames of a burst may all hold one and be held by it: they are one step of every chain.
        self._level = DisjointSets()
        for (photo, holder), held in told.items():
            if held is told.get((holder, photo)) is Held.YES:
                self._level.join(photo, holder)
        self._holders: defaultdict[int, set[int]] = defaultdict(set)
        self._held: defaultdict[int, set[int]] = defaultdict(set)
        self._against: defaultdict[int, list[tuple[int, Held]]] = defaultdict(list)
        """By level: which levels do not hold something in it."""
        self._holders_of_one: defaultdict[int, set[int]] = defaultdict(set)
        self._in_level: defaultdict[int, set[int]] = defaultdict(set)
        for (photo, holder), held in told.items():
            low, high = self._level.find(photo), self._level.find(holder)
            self._in_level[low].add(photo)
            self._in_level[high].add(holder)
            if held is Held.YES:
                self._holders_of_one[photo].add(holder)
                self._holders[low].add(high)
                self._held[high].add(low)
            elif held is not Held.UNKNOWN:
                self._against[low].append((high, held))
        self._above = cache(partial(reached, self._holders))
        self._below = cache(partial(reached, self._held))

    def set_of(self, photo: int) -> int:
        """Return the first photo with the same pixels, which stands for all of them."""
        return self._same.find(photo)

    def held_by(self, photo: int, keeper: int) -> Held:
        """Return whether `keeper` holds all of `photo`.

        What was proven of the two counts first. Else it does not where that would contradict a proof: something that
        the photo holds is not held by something that holds the keeper. Else it does where a chain of proven holders
        leads from one to the other.
        """
        one, other = self._same.find(photo), self._same.find(keeper)
        if one == other:
            return Held.YES
        direct = self._told.get((one, other), Held.UNKNOWN)
        if direct is not Held.UNKNOWN:
            return direct
        low, high = self._level.find(one), self._level.find(other)
        below, above = self._below(low), self._above(high)
        against = (held for at in below for near, held in self._against.get(at, ()) if near in above)
        return max(against, key=_GRAVITY.index, default=Held.YES if high in self._above(low) else Held.UNKNOWN)

    def holding_more(self, photo: int) -> int:
        """Return how many sets of the same pixels hold a photo and are not held by it."""
        one = self._same.find(photo)
        low = self._level.find(one)
        return sum(self.held_by(other, one) is not Held.YES for other in self._holding(one, self._above(low) - {low}))

    def holders_of(self, photo: int) -> list[int]:
        """Return the sets of the same pixels that hold a photo, its own among them."""
        one = self._same.find(photo)
        return self._holding(one, self._above(self._level.find(one)))

    def _holding(self, one: int, levels: Iterable[int]) -> list[int]:
        """Return which sets hold one: of those that were held against it, and of these levels."""
        of_levels = (other for level in levels for other in self._in_level[level])
        candidates = {one, *self._holders_of_one.get(one, ()), *of_levels}
        return sorted(other for other in candidates if self.held_by(one, other) is Held.YES)

    def relation_of(self, photo: int, other: int) -> Relation | None:
        """Return what two photos are to each other; None where neither is proven to hold the other."""
        if self._same_bytes.find(photo) == self._same_bytes.find(other):
            return Relation.IDENTICAL
        if self._same.find(photo) == self._same.find(other):
            return Relation.SAME_PIXELS
        if Held.YES not in (self.held_by(photo, other), self.held_by(other, photo)):
            return None
        proof = self.proof_of(photo, other)
        return Relation.COPY if proof is None else proof.relation

    def proof_of(self, photo: int, keeper: int) -> Proof | None:
        """Return the proof of these two, or of two with the same pixels, as the photo sees it; None for none."""
        one, other = self._same.find(photo), self._same.find(keeper)
        proof = self._proofs.get((one, other))
        if proof is None:
            proof = self._proofs.get((other, one))
            return proof and proof.seen_from_second()
        return proof
