"""Worlds in which it is known who holds whom: photos that nobody draws, and proofs that tell the truth of them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from hypothesis import strategies as st

from dedupe_gui.matching.containment.proof_rounds import PairToProve, Proofs
from dedupe_gui.matching.containment.proven_table import proven_table
from dedupe_gui.model import (
    NO_EVIDENCE,
    TURNS,
    Evidence,
    EvidenceKind,
    Finding,
    Fingerprint,
    HashKind,
    Held,
    Holding,
    PairTable,
    Photo,
    Proof,
    Relation,
    Turn,
)
from tests.review.build import photo

Rows = Sequence[tuple[int, int, Relation]]


@dataclass(frozen=True, slots=True)
class Shot:
    """What a photo truly is."""

    moment: int = 0
    edit: int = 0
    detail: int = 1
    """Of photos of one moment and edit, the one with more detail holds the other."""
    is_readable: bool = True
    turn: Turn = Turn.NONE
    """What brings it into the position of all others."""


def photos_of(shots: Sequence[Shot], **facts: Any) -> list[Photo]:
    made = []
    for at, shot in enumerate(shots):
        # what is of one moment and edit looks most alike in small
        mark = Fingerprint(bytes(64), bytes([shot.moment, shot.edit, *bytes(30)]), is_flat=False)
        one = photo(f"/photos/{at:03}.jpg", width=100 * shot.detail, height=100, inode=at)
        made.append(replace(one, fingerprint=mark))
    return made


def table_of(rows: Rows, shots: Sequence[Shot], evidence: dict[tuple[int, int], Evidence] | None = None) -> PairTable:
    rows = sorted({(min(a, b), max(a, b)): (min(a, b), max(a, b), relation) for a, b, relation in rows}.values())
    if not rows:
        return PairTable.empty()
    zeros = np.zeros(len(rows), np.uint8)
    return PairTable(
        np.array([row[0] for row in rows], np.int32),
        np.array([row[1] for row in rows], np.int32),
        zeros,
        zeros,
        np.array([row[2].rank for row in rows], np.uint8),
        np.array([turn_of(shots, row[0], row[1]).code for row in rows], np.uint8),
        tuple((evidence or {}).get((row[0], row[1]), NO_EVIDENCE) for row in rows),
    )


def turn_of(shots: Sequence[Shot], first: int, second: int) -> Turn:
    return shots[second].turn.then(shots[first].turn.inverse())


def truth(shots: Sequence[Shot], first: int, second: int) -> Proof:
    one, other = shots[first], shots[second]
    if not (one.is_readable and other.is_readable):
        return Proof(None)
    if one.moment != other.moment:
        return Proof(Relation.SIMILAR, Holding(Held.NO), Holding(Held.NO))
    if one.edit != other.edit:
        changes = (Finding(EvidenceKind.BRIGHTNESS_CHANGED, 0.1),)
        return Proof(Relation.EDITED, Holding(Held.EXCEPT), Holding(Held.EXCEPT), changes=changes)
    return Proof(
        Relation.COPY,
        Holding(Held.YES if one.detail <= other.detail else Held.NO),
        Holding(Held.YES if other.detail <= one.detail else Held.NO),
    )


Say = Callable[[Sequence[Shot], int, int], Proof]


def prove(
    photos: Sequence[Photo], pairs: PairTable, shots: Sequence[Shot], *, seed: int = 0, say: Say = truth
) -> tuple[PairTable, list[PairToProve]]:
    """Prove everything, the plans answered in some order."""
    proofs = Proofs(photos, pairs, (HashKind.PHASH,))
    asked: list[PairToProve] = []
    for plans in (proofs.copies(), None):
        under_way = [(plan, next(plan.asking, None)) for plan in (proofs.edits() if plans is None else plans)]
        chance = random.Random(seed)
        while under_way := [(plan, wanted) for plan, wanted in under_way if wanted]:
            plan, wanted = under_way.pop(chance.randrange(len(under_way)))
            asked += wanted
            try:
                answer = plan.asking.send({pair.ends: say(shots, *pair.ends) for pair in wanted})
            except StopIteration:
                continue
            under_way.append((plan, answer))
    return proven_table(proofs), asked


worlds = st.lists(
    st.builds(
        Shot,
        moment=st.integers(0, 2),
        edit=st.integers(0, 1),
        detail=st.integers(1, 4),
        is_readable=st.integers(0, 9).map(bool),
        turn=st.sampled_from(TURNS),
    ),
    min_size=2,
    max_size=12,
)
