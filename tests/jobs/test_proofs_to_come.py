"""How many proofs a search will take: by sets, by what sets that are done took, by what is still searched for."""

from __future__ import annotations

import math
from itertools import product

import numpy as np
import pytest

from dedupe_gui.jobs.proofs_to_come import (
    ASKED_AGAIN,
    COPIES_BY_POINTS,
    COST_OF_A_PROOF_PX,
    EDITS_BY_POINTS,
    PROVEN_OF_EDITS,
    ProofsToCome,
    asked_again,
    expected_px,
)
from dedupe_gui.model import Relation
from tests.review.build import photo
from tests.worlds import Shot, table_of

Row = tuple[int, int, Relation]


def sets(*others: int, have_sizes: bool = True) -> ProofsToCome:
    again = asked_again(np.full(len(others), have_sizes))
    return ProofsToCome(np.array(others, np.float64), np.full(len(others), 2e6), np.full(len(others), 1e6), again)


def test_who_is_asked_again_is_held_against_smaller_photos_than_the_largest() -> None:
    to_come = sets(8)
    assert to_come.left_px[0] == pytest.approx(8 * 2e6 + 8 * ASKED_AGAIN * 3 * 1e6)
    to_come.answered[0] = 6
    assert to_come.left_px[0] == pytest.approx(2 * 2e6 + 8 * ASKED_AGAIN * 3 * 1e6)
    to_come.answered[0], to_come.unanswered[0] = 20, 5
    assert to_come.left_px[0] == 5e6


def proofs_of(count: int, rows: list[Row], *, are_points_compared: bool = True) -> float:
    """How many are expected where only the first photo is larger, and hardly so."""
    photos = [photo(f"/p/{number:03}", width=1000, height=1000 - bool(number)) for number in range(count)]
    table = table_of(rows, [Shot()] * count)
    expected = expected_px(photos, table, are_points_compared=are_points_compared)
    return expected / (COST_OF_A_PROOF_PX + 2_000_000)


def test_a_pair_takes_one_proof_and_a_large_set_takes_several_for_each_of_its_members() -> None:
    assert sets(1, 1).left.tolist() == [1, 1]
    assert sets(32).left[0] == pytest.approx(32 * (1 + ASKED_AGAIN * 5))
    assert sets(32, have_sizes=False).left[0] == 32


def test_what_the_sets_that_are_done_took_is_expected_of_the_others() -> None:
    for each_took, have_sizes in product((1, 4), (True, False)):
        to_come = sets(*[32] * 10, have_sizes=have_sizes)
        to_come.answered[:5] = 32 * each_took
        to_come.is_done[:5] = True
        assert to_come.left[:5].tolist() == [0] * 5
        assert to_come.left[5:] == pytest.approx(32 * each_took, rel=0.15)


def test_what_is_asked_for_is_left_however_much_was_answered() -> None:
    to_come = sets(8)
    to_come.answered[0], to_come.unanswered[0] = 100, 7
    assert to_come.left.tolist() == [7]


def test_a_table_is_counted_by_its_sets_and_by_the_edits_that_stand_alone() -> None:
    copies: list[Row] = [(0, at, Relation.COPY) for at in range(1, 9)]
    assert proofs_of(10, copies) == pytest.approx(8 * (1 + ASKED_AGAIN * 3), rel=0.01)
    chain: list[Row] = [(at, at + 1, Relation.COPY) for at in range(8)]
    assert proofs_of(10, chain) == pytest.approx(proofs_of(10, copies))
    with_an_edit = proofs_of(10, [*copies, (0, 9, Relation.EDITED)])
    assert with_an_edit == pytest.approx(proofs_of(10, copies) + PROVEN_OF_EDITS, rel=0.01)
    assert proofs_of(10, [*copies, (0, 9, Relation.SIMILAR)]) == proofs_of(10, copies)


def test_whoever_has_the_same_pixels_as_another_one_is_counted_with_it() -> None:
    rows: list[Row] = [(0, 1, Relation.COPY), *((1, at, Relation.SAME_PIXELS) for at in range(2, 9))]
    assert proofs_of(9, rows) == pytest.approx(1, rel=0.01)


def test_beside_edits_more_is_expected_while_crops_are_still_searched_for() -> None:
    copies: list[Row] = [(0, 1, Relation.COPY), (2, 3, Relation.COPY)]
    edits: list[Row] = [(0, 4, Relation.EDITED)]
    assert proofs_of(6, copies, are_points_compared=False) == proofs_of(6, copies)
    found = proofs_of(6, [*copies, *edits], are_points_compared=False)
    # of the copies those alone that have an edit
    assert found == pytest.approx(COPIES_BY_POINTS + 1 + EDITS_BY_POINTS * PROVEN_OF_EDITS, rel=0.01)


def test_nothing_is_expected_of_nothing() -> None:
    assert proofs_of(2, []) == 0
    assert ProofsToCome.none().left_px.sum() == 0
    assert math.isfinite(proofs_of(2, [(0, 1, Relation.EDITED)], are_points_compared=False))
