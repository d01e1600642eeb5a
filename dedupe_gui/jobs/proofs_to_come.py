"""How many proofs a search will take, and what they cost, as far as can be told before they are there.

Each set of copies is proven in stars: every member once against the one that most likely holds most, and again where
another one turns out to hold more, or where a member is no copy after all (`matching.containment.proof_rounds`). How
often that is differs from library to library, so that it is learned from the sets that are done. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Self

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.model import PairTable, Photo, Relation

COST_OF_A_PROOF_PX = 1_250_000
"""A proof costs as much as so many pixels, and as both photos' own: pairs of 0.3, 1.9, 7.7 and 17 million pixels took
0.12, 0.25, 0.71 and 1.25 seconds of one core (a JPEG beside one of quality 70, and beside a smaller one)."""
ASKED_AGAIN = 0.35
"""Each time that a set of photos of several sizes doubles so many more proofs are taken by each member, as long as no
set is done: 2 to 3.5 by each in sets of 22 to 36, 1.7 to 2.2 in sets of 4 to 8, one in pairs
(`benchmarks/make_library.py` with the odd half, with all of its versions and with bare copies only, and
`many_versions.py`). Savings of one size take one each: the largest one is no enlargement."""
SURE_OF_IT = 30.0
"""That counts as much as what two sets of seven took, once they are done."""
PROVEN_OF_EDITS = 0.8
"""Proofs for each edit that stands alone: 0.7 to 0.8 (the same libraries). None is asked of what is in a frame."""
COPIES_BY_POINTS, EDITS_BY_POINTS = 1.5, 2.0
"""So many times as many proofs of copies, where there are edits among them, and of edits there will be once key points
are compared as by what hashes find: 1.5 to 1.8 and 1.8 to 2.1 (the same libraries)."""

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Places = NDArray[np.int64]


@dataclass(slots=True)
class ProofsToCome:
    """Those of sets of photos, each around one of them; arrays of shape (sets,)."""

    others: Floats
    """Members beside the leader."""
    first_px: Floats
    """What a member's first proof costs on average."""
    again_px: Floats
    """And each that is asked of it again."""
    asked_again: Floats
    """How many more each member takes each time that the set doubles, as long as none of its kind is done."""
    answered: Floats = field(init=False)
    unanswered: Floats = field(init=False)
    """Asked for and not there yet."""
    is_done: Bools = field(init=False)

    def __post_init__(self) -> None:
        self.answered, self.unanswered = np.zeros_like(self.others), np.zeros_like(self.others)
        self.is_done = np.zeros(len(self.others), np.bool_)

    @classmethod
    def none(cls) -> Self:
        return cls(*np.zeros((4, 0)))

    @property
    def left(self) -> Floats:
        """How many proofs each set will still take."""
        doublings = self.others * np.log2(np.maximum(1, self.others))
        again = self.asked_again.copy()
        for guess in np.unique(again).tolist():
            alike = self.asked_again == guess
            done = alike & self.is_done
            seen = float((self.answered[done] - self.others[done]).sum())
            again[alike] = (guess * SURE_OF_IT + max(0.0, seen)) / (SURE_OF_IT + float(doublings[done].sum()))
        left = np.maximum(self.unanswered, self.others + again * doublings - self.answered)
        left[self.is_done] = 0
        return left

    @property
    def left_px(self) -> Floats:
        """What those that are left cost."""
        left = self.left
        again = np.minimum(left, np.maximum(0, left + self.answered - self.others))
        return (left - again) * self.first_px + again * self.again_px


def asked_again(have_sizes: Bools) -> Floats:
    """Return what is guessed of sets. have_sizes: whether their photos are of several sizes."""
    return np.where(have_sizes, ASKED_AGAIN, 0.0)


def expected_px(photos: Sequence[Photo], pairs: PairTable, *, are_points_compared: bool) -> float:
    """Return what all proofs of a table cost. Takes no Python loop but one over the photos that are in pairs.

    are_points_compared: whether crops and frames were searched for, or will not be.
    """
    at = np.unique(np.concatenate((pairs.first, pairs.second)))
    first, second = np.searchsorted(at, pairs.first), np.searchsorted(at, pairs.second)
    pixels = np.array([photos[place].facts.pixels for place in at.tolist()], np.float64)
    speaker = _joined(len(at), first, second, pairs.relation <= Relation.SAME_PIXELS.rank)
    leader = _joined(len(at), first, second, pairs.relation <= Relation.COPY.rank)
    speaks = speaker == np.arange(len(at))
    are_edits = pairs.relation == Relation.EDITED.rank
    is_edited = np.zeros(len(at), np.bool_)
    is_edited[first[are_edits]] = is_edited[second[are_edits]] = True
    members = np.bincount(leader[speaks], minlength=len(at)).astype(np.float64)
    largest, summed = np.zeros_like(pixels), np.zeros_like(pixels)
    np.maximum.at(largest, leader, pixels)
    np.add.at(summed, leader[speaks], pixels[speaks])
    is_set = members > 1
    mean = summed[is_set] / members[is_set]
    have_edits = np.bincount(leader[is_edited], minlength=len(at))[is_set] > 0
    stands_alone = is_edited & speaks & ~is_set[leader]
    copies = ProofsToCome(
        members[is_set] - 1,
        COST_OF_A_PROOF_PX + largest[is_set] + mean,
        COST_OF_A_PROOF_PX + 2 * mean,
        asked_again(mean < largest[is_set]),
    )
    copies_px = copies.left_px
    edits_px = PROVEN_OF_EDITS * float((COST_OF_A_PROOF_PX + 2 * pixels[stands_alone]).sum())
    if not are_points_compared:
        copies_px = np.where(have_edits, COPIES_BY_POINTS * copies_px, copies_px)
        edits_px *= EDITS_BY_POINTS
    return float(copies_px.sum()) + edits_px


def _joined(photos: int, first: Places, second: Places, are_tied: Bools) -> Places:
    """Return for each photo the first one that ties join it to, itself where there is none; shape (photos,)."""
    first, second = first[are_tied], second[are_tied]
    leader = np.arange(photos)
    while True:
        nearest = np.minimum(leader[first], leader[second])
        joined = leader.copy()
        np.minimum.at(joined, leader[first], nearest)
        np.minimum.at(joined, leader[second], nearest)
        joined = joined[joined]
        if np.array_equal(joined, leader):
            return leader
        leader = joined
