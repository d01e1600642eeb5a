"""Who holds whom, also of photos that were not held against each other: what holds a holder holds what it holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache, partial

import numpy as np

from dedupe_gui.model import PROVEN_BY_THEMSELVES, Held, PairTable, Proof, Relation
from dedupe_gui.sets import DisjointSets, reached


def who_holds(pairs: PairTable) -> Holders:
    """Gather what the proofs of a table tell. Photos with the same pixels hold each other."""
    same = DisjointSets()
    joined = np.isin(pairs.relation, [relation.rank for relation in PROVEN_BY_THEMSELVES])
    for first, second in zip(pairs.first[joined].tolist(), pairs.second[joined].tolist(), strict=True):
        same.join(first, second)
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
    return Holders(same, told, proofs)


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
        self, same: DisjointSets, told: Mapping[tuple[int, int], Held], proofs: Mapping[tuple[int, int], Proof]
    ) -> None:
        """told, proofs: of two sets of the same pixels, whether the first is held by the second, and a proof."""
        self._same = same
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
        higher = (other for level in self._above(low) - {low} for other in self._in_level[level])
        candidates = self._holders_of_one.get(one, set()).union(higher)
        return sum(
            self.held_by(one, other) is Held.YES and self.held_by(other, one) is not Held.YES for other in candidates
        )

    def proof_of(self, photo: int, keeper: int) -> Proof | None:
        """Return the proof of these two, or of two with the same pixels, as the photo sees it; None for none."""
        one, other = self._same.find(photo), self._same.find(keeper)
        proof = self._proofs.get((one, other))
        if proof is None:
            proof = self._proofs.get((other, one))
            return proof and proof.seen_from_second()
        return proof
