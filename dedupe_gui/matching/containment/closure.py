"""Who holds whom, also of photos that were not held against each other: what holds a holder holds what it holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache, partial

import numpy as np

from dedupe_gui.model import PROVEN_BY_THEMSELVES, RELATIONS, Held, PairTable, Proof, Relation
from dedupe_gui.sets import DisjointSets


def who_holds(pairs: PairTable) -> Holders:
    """Gather what the proofs of a table tell. Photos with the same pixels hold each other."""
    same = DisjointSets()
    columns = zip(pairs.first.tolist(), pairs.second.tolist(), pairs.relation.tolist(), strict=True)
    ends = [(first, second, RELATIONS[rank]) for first, second, rank in columns]
    for first, second, relation in ends:
        if relation in PROVEN_BY_THEMSELVES:
            same.join(first, second)
    told: dict[tuple[int, int], Held] = {}
    proofs: dict[tuple[int, int], Proof] = {}
    for (first, second, _), proof in zip(ends, pairs.proofs, strict=True):
        if proof is not None:
            one, other = same.find(first), same.find(second)
            for held, pair in ((proof.first.held, (one, other)), (proof.second.held, (other, one))):
                # Of photos with the same pixels a few may be proven each: what speaks against holding counts most.
                told[pair] = max(held, told.get(pair, Held.UNKNOWN), key=_GRAVITY.index)
            proofs.setdefault((one, other), proof)
    return Holders(same, told, proofs)


def unproven_copies(pairs: PairTable) -> frozenset[int]:
    """Return the photos that look like copies of others and were not held against any."""
    is_asked = np.fromiter((proof is not None for proof in pairs.proofs), bool, len(pairs))
    is_copy = pairs.relation == Relation.COPY.rank
    copies, asked = (np.concatenate((pairs.first[rows], pairs.second[rows])) for rows in (is_copy, is_asked))
    return frozenset(np.setdiff1d(copies, asked).tolist())


_KEPT_AT_HAND = 64
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
        self._holders: defaultdict[int, list[int]] = defaultdict(list)
        self._held: defaultdict[int, list[int]] = defaultdict(list)
        self._against: defaultdict[int, list[tuple[int, Held]]] = defaultdict(list)
        for (photo, holder), held in told.items():
            if held is Held.YES:
                self._holders[photo].append(holder)
                self._held[holder].append(photo)
            elif held is not Held.UNKNOWN:
                self._against[photo].append((holder, held))
        # the photos of a group are asked about one kept photo
        self._above = lru_cache(_KEPT_AT_HAND)(partial(_reached, self._holders))
        self._below = lru_cache(_KEPT_AT_HAND)(partial(_reached, self._held))

    def held_by(self, photo: int, keeper: int) -> Held:
        """Return whether `keeper` holds all of `photo`.

        What was proven of the two counts first. Else it does where a chain of proven holders leads from one to the
        other. It does not where that would contradict a proof: something that the photo holds is not held by something
        that holds the keeper.
        """
        one, other = self._same.find(photo), self._same.find(keeper)
        if one == other:
            return Held.YES
        direct = self._told.get((one, other), Held.UNKNOWN)
        if direct is not Held.UNKNOWN:
            return direct
        if one in self._below(other):
            return Held.YES
        holders_of_keeper, below = self._above(other), self._below(one)
        against = (held for at in below for near, held in self._against.get(at, ()) if near in holders_of_keeper)
        return max(against, key=_GRAVITY.index, default=Held.UNKNOWN)

    def proof_of(self, photo: int, keeper: int) -> Proof | None:
        """Return the proof of these two, or of two with the same pixels, as the photo sees it; None for none."""
        one, other = self._same.find(photo), self._same.find(keeper)
        proof = self._proofs.get((one, other))
        if proof is None:
            proof = self._proofs.get((other, one))
            return proof and proof.seen_from_second()
        return proof


def _reached(ways: Mapping[int, list[int]], start: int) -> frozenset[int]:
    """Return a photo and all that ways lead to from it."""
    reached, waiting = {start}, [start]
    while waiting:
        for near in ways.get(waiting.pop(), ()):
            if near not in reached:
                reached.add(near)
                waiting.append(near)
    return frozenset(reached)
