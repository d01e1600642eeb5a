"""What is alike: all pairs of a scan in columns, and one pair that is asked about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import repeat
from operator import is_not
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.model.evidence import NO_EVIDENCE, Evidence
from dedupe_gui.model.photo import PhotoFacts
from dedupe_gui.model.proof import Proof
from dedupe_gui.model.relation import Relation
from dedupe_gui.model.turn import Turn

MOST_BITS_TOLD = 255
"""Crops may lie farther apart than a byte holds when several hashes are added; what counts is that it is far."""


class PairRow(NamedTuple):
    """One row of a `PairTable`; first < second."""

    first: int
    second: int
    distance_bits: int
    colour_distance: int
    relation: int
    """`Relation.rank`."""
    turn: int
    """`Turn.code`."""
    evidence: Evidence
    proof: Proof | None = None


@dataclass(frozen=True, slots=True)
class PairTable:
    """What is alike in a scan: one row a pair, in columns, so that a slider regroups without a Python loop.

    All columns have one length. `first` and `second` are positions in `ScanResult.photos`, first < second.
    """

    first: NDArray[np.int32]
    second: NDArray[np.int32]
    distance_bits: NDArray[np.uint8]
    """Hamming distance by the chosen hash at the pair's turn, 0..64 and more for sums."""
    colour_distance: NDArray[np.uint8]
    """Mean chroma difference of the two aligned thumbnails, 0..100; 0 for the same colours."""
    relation: NDArray[np.uint8]
    """`Relation.rank`."""
    turn: NDArray[np.uint8]
    """`Turn.code`: what must be done to `second` so that it looks like `first`."""
    evidence: tuple[Evidence, ...]
    proofs: tuple[Proof | None, ...] = ()
    """What holding the two against each other whole told; None where nobody did. Left out: nobody did for any."""

    def __post_init__(self) -> None:
        if not self.proofs:
            object.__setattr__(self, "proofs", (None,) * len(self.evidence))

    def __len__(self) -> int:
        return len(self.first)

    def where(self, is_kept: NDArray[np.bool_]) -> PairTable:
        """Return the rows for which a column of the same length is true."""
        rows = np.flatnonzero(is_kept).tolist()
        return PairTable(
            self.first[is_kept],
            self.second[is_kept],
            self.distance_bits[is_kept],
            self.colour_distance[is_kept],
            self.relation[is_kept],
            self.turn[is_kept],
            tuple(self.evidence[row] for row in rows),
            tuple(self.proofs[row] for row in rows),
        )

    def is_proven(self) -> NDArray[np.bool_]:
        """Which pairs were held against each other."""
        return np.fromiter(map(is_not, self.proofs, repeat(None)), np.bool_, len(self))

    def positions(self) -> NDArray[np.int32]:
        """The photos that are in a pair, in order."""
        is_there = np.zeros(max(self.first.max(initial=-1), self.second.max(initial=-1)) + 1, np.bool_)
        is_there[self.first] = is_there[self.second] = True
        return np.flatnonzero(is_there).astype(np.int32)

    def among(self, photos: Collection[int]) -> PairTable:
        """The pairs of which both photos are among these."""
        some = list(photos)
        return self.where(np.isin(self.first, some) & np.isin(self.second, some))

    @staticmethod
    def of(rows: Iterable[PairRow]) -> PairTable:
        """Put rows down in columns, in the order of their photos."""
        ordered = sorted(rows, key=lambda row: row[:2])
        if not ordered:
            return PairTable.empty()
        first, second, bits, colours, relations, turns, evidence, proofs = zip(*ordered, strict=True)
        return PairTable(
            np.array(first, np.int32),
            np.array(second, np.int32),
            np.minimum(bits, MOST_BITS_TOLD).astype(np.uint8),
            np.array(colours, np.uint8),
            np.array(relations, np.uint8),
            np.array(turns, np.uint8),
            evidence,
            proofs,
        )

    @staticmethod
    def empty() -> PairTable:
        ints, bytes_ = np.empty(0, np.int32), np.empty(0, np.uint8)
        return PairTable(ints, ints, bytes_, bytes_, bytes_, bytes_, ())


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two photos held against each other, as `compare` and the window's *Why?* show it."""

    distances_bits: Mapping[str, int] = field(default_factory=dict)
    """By hash: phash, phash256, ahash, dhash, whash, colorhash."""
    turn: Turn = Turn.NONE
    relation: Relation | None = None
    """None when the two are different photos."""
    evidence: Evidence = NO_EVIDENCE
    proof: Proof | None = None
    """Which of the two holds which; None where that was not asked, as of the same bytes and of different photos."""
    facts: tuple[PhotoFacts, PhotoFacts] | None = None
    """What the two files say, where both were read for it."""
