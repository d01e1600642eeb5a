"""Who holds whom, derived from proofs of other pairs."""

from __future__ import annotations

import numpy as np

from dedupe_gui.matching.containment.closure import who_holds
from dedupe_gui.model import NO_EVIDENCE, Held, Holding, PairTable, Proof, Relation

Row = tuple[int, int, Relation, Proof | None]


def table(*rows: Row) -> PairTable:
    zeros = np.zeros(len(rows), np.uint8)
    return PairTable(
        np.array([row[0] for row in rows], np.int32),
        np.array([row[1] for row in rows], np.int32),
        zeros,
        zeros,
        np.array([row[2].rank for row in rows], np.uint8),
        zeros,
        (NO_EVIDENCE,) * len(rows),
        tuple(row[3] for row in rows),
    )


def copy(first: int, second: int, first_held: Held, second_held: Held) -> Row:
    return first, second, Relation.COPY, Proof(Relation.COPY, Holding(first_held), Holding(second_held))


def test_what_holds_a_holder_holds_what_it_holds() -> None:
    holders = who_holds(table(copy(0, 1, Held.YES, Held.NO), copy(1, 2, Held.YES, Held.NO)))
    assert holders.held_by(0, 2) is Held.YES
    assert holders.held_by(2, 1) is Held.NO


def test_what_would_contradict_a_proof_is_not_held() -> None:
    # 1 is the same as 0 in every respect, and 0 is not held by 2: so 1 is not either
    holders = who_holds(table(copy(0, 1, Held.YES, Held.YES), copy(0, 2, Held.NO, Held.YES)))
    assert holders.held_by(1, 2) is Held.NO
    assert holders.held_by(2, 1) is Held.YES


def test_nothing_follows_from_two_photos_that_are_held_by_a_third() -> None:
    holders = who_holds(table(copy(0, 2, Held.YES, Held.NO), copy(1, 2, Held.YES, Held.NO)))
    assert holders.held_by(0, 1) is Held.UNKNOWN


def test_same_bytes_and_same_pixels_hold_each_other_and_for_each_other() -> None:
    holders = who_holds(
        table((0, 1, Relation.SAME_PIXELS, None), copy(1, 2, Held.YES, Held.EXCEPT), (2, 3, Relation.IDENTICAL, None))
    )
    assert holders.held_by(0, 1) is holders.held_by(1, 0) is Held.YES
    assert holders.held_by(0, 3) is Held.YES
    assert holders.held_by(3, 0) is Held.EXCEPT


def test_what_was_not_proven_is_unknown_and_what_was_speaks_for_itself() -> None:
    unproven = who_holds(table((0, 1, Relation.COPY, None), (1, 2, Relation.COPY, Proof(None))))
    assert unproven.held_by(0, 1) is unproven.held_by(2, 1) is unproven.held_by(0, 2) is Held.UNKNOWN

    # the proof of the two themselves counts before any way over others
    direct = who_holds(
        table(copy(0, 1, Held.YES, Held.NO), copy(0, 2, Held.EXCEPT, Held.NO), copy(1, 2, Held.YES, Held.NO))
    )
    assert direct.held_by(0, 2) is Held.EXCEPT


def test_the_proof_of_two_is_given_as_either_sees_it() -> None:
    holders = who_holds(table(copy(0, 1, Held.YES, Held.NO)))
    seen_from_first, seen_from_second = holders.proof_of(0, 1), holders.proof_of(1, 0)
    assert seen_from_first is not None
    assert seen_from_second is not None
    assert seen_from_first.first.held is seen_from_second.second.held is Held.YES
    assert holders.proof_of(0, 2) is None


def test_a_chain_that_contradicts_a_proof_holds_nothing() -> None:
    # 0 is held by 1, 1 by 2, 2 by 3; but 0 is not held by 3: so nothing that holds 0 is held by 3
    chain = copy(0, 1, Held.YES, Held.NO), copy(1, 2, Held.YES, Held.NO), copy(2, 3, Held.YES, Held.NO)
    assert who_holds(table(*chain)).held_by(1, 3) is Held.YES
    assert who_holds(table(*chain, copy(0, 3, Held.NO, Held.NO))).held_by(1, 3) is Held.NO


def test_how_many_hold_more_is_told_once_for_all_that_hold_each_other() -> None:
    # 0, 1 and 2 hold each other, 3 holds one of them
    equal = copy(0, 1, Held.YES, Held.YES), copy(1, 2, Held.YES, Held.YES)
    holders = who_holds(table(*equal, copy(2, 3, Held.YES, Held.NO)))
    assert [holders.holding_more(photo) for photo in range(4)] == [1, 1, 1, 0]


def test_photos_that_all_hold_each_other_are_one_step_of_every_chain() -> None:
    frames = 1500  # each with each would be two millions
    rows = (copy(0, frame, Held.YES, Held.YES) for frame in range(1, frames))
    holders = who_holds(table(*rows, copy(frames - 1, frames, Held.YES, Held.NO)))
    assert {holders.holding_more(frame) for frame in range(frames)} == {1}
    assert holders.held_by(1, frames) is holders.held_by(1, 2) is Held.YES
