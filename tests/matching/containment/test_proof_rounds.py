"""Which pairs are proven and what that makes of the table, in worlds where it is known who holds whom."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_gui.matching.containment.closure import who_holds
from dedupe_gui.matching.containment.proof_rounds import ProofPlan, Proofs
from dedupe_gui.matching.containment.verdict import CANNOT_BE_TOLD
from dedupe_gui.matching.turning import turned_region
from dedupe_gui.model import (
    RELATIONS,
    TURNS,
    Evidence,
    EvidenceKind,
    Finding,
    HashKind,
    Held,
    Holding,
    MadeFrom,
    PairTable,
    Proof,
    Region,
    Relation,
    Turn,
)
from tests.worlds import Shot, photos_of, prove, table_of, truth, turn_of, worlds


def relations(pairs: PairTable) -> dict[tuple[int, int], Relation]:
    columns = zip(pairs.first.tolist(), pairs.second.tolist(), pairs.relation.tolist(), strict=True)
    return {(first, second): RELATIONS[rank] for first, second, rank in columns}


def star(count: int, relation: Relation = Relation.COPY) -> list[tuple[int, int, Relation]]:
    return [(0, at, relation) for at in range(1, count)]


def test_copies_are_proven_against_the_one_that_most_likely_holds_most() -> None:
    shots = [Shot(detail=1), Shot(detail=3), Shot(detail=2)]
    pairs, asked = prove(photos_of(shots), table_of(star(3), shots), shots)

    assert {pair.ends for pair in asked} == {(1, 0), (1, 2)}
    assert relations(pairs) == {(0, 1): Relation.COPY, (0, 2): Relation.COPY, (1, 2): Relation.COPY}
    holders = who_holds(pairs)
    assert holders.held_by(0, 1) is Held.YES
    assert holders.held_by(1, 0) is Held.NO
    assert holders.held_by(2, 0) is Held.UNKNOWN


def test_what_is_no_copy_after_all_gets_the_name_that_the_proof_gives_it() -> None:
    shots = [Shot(detail=5), Shot(edit=1), Shot(moment=1), Shot()]
    pairs, _ = prove(photos_of(shots), table_of(star(4), shots), shots)

    assert relations(pairs)[0, 1] is Relation.EDITED
    assert relations(pairs)[0, 2] is Relation.SIMILAR
    assert relations(pairs)[0, 3] is Relation.COPY
    assert pairs.evidence[0].findings[0].kind is EvidenceKind.BRIGHTNESS_CHANGED


def test_copies_of_what_is_no_copy_find_each_other() -> None:
    shots = [Shot(detail=9), Shot(moment=1, detail=5), Shot(moment=1, detail=2), Shot(moment=2, detail=4)]
    pairs, _ = prove(photos_of(shots), table_of(star(4), shots), shots)

    assert relations(pairs)[1, 2] is Relation.COPY
    assert relations(pairs)[0, 1] is relations(pairs)[0, 2] is relations(pairs)[0, 3] is Relation.SIMILAR


def test_a_burst_that_looks_alike_is_not_proven_each_against_each() -> None:
    shots = [Shot(moment=at, detail=100 - at) for at in range(40)] + [Shot(moment=33)]
    pairs, asked = prove(photos_of(shots), table_of(star(41), shots), shots)

    assert len(asked) < 6 * len(shots)
    copies = [ends for ends, relation in relations(pairs).items() if relation is Relation.COPY]
    assert copies == [(33, 40)]


def test_of_photos_with_the_same_pixels_one_is_proven() -> None:
    shots = [Shot(detail=2), Shot(detail=2), Shot(detail=1), Shot(detail=1)]
    rows = [(0, 1, Relation.SAME_PIXELS), (2, 3, Relation.IDENTICAL), (1, 2, Relation.COPY)]
    pairs, asked = prove(photos_of(shots), table_of(rows, shots), shots)

    assert len(asked) == 1
    holders = who_holds(pairs)
    assert {(a, b): holders.held_by(a, b) for a in (2, 3) for b in (0, 1)} == dict.fromkeys(
        [(2, 0), (2, 1), (3, 0), (3, 1)], Held.YES
    )
    assert holders.held_by(0, 1) is holders.held_by(1, 0) is Held.YES
    assert holders.held_by(0, 3) is Held.NO


def test_an_enlarged_version_does_not_lead_once_its_source_is_known() -> None:
    shots = [Shot(detail=4), Shot(detail=2), Shot(detail=1)]

    def made(first: int, second: int) -> Proof:
        held = Holding(Held.YES)
        if (first, second) == (0, 1):
            return Proof(Relation.COPY, held, held, MadeFrom.FIRST_FROM_SECOND)
        return Proof(Relation.COPY, Holding(Held.NO), held)

    proofs = Proofs(photos_of(shots), table_of(star(3), shots), (HashKind.PHASH,))
    (plan,) = proofs.copies()
    first = next(plan.asking)
    second = plan.asking.send({pair.ends: made(*pair.ends) for pair in first})

    assert [pair.ends for pair in first] == [(0, 1), (0, 2)]
    assert [pair.ends for pair in second] == [(1, 2)]


def test_what_a_leader_was_made_from_comes_before_what_only_holds_more() -> None:
    """0 is enlarged from 2; 1 is larger than that and holds more than 0."""
    shots = [Shot(detail=4), Shot(detail=3), Shot(detail=2)]

    def made(first: int, second: int) -> Proof:
        yes, no = Holding(Held.YES), Holding(Held.NO)
        return {
            (0, 1): Proof(Relation.COPY, yes, no),
            (0, 2): Proof(Relation.COPY, yes, yes, MadeFrom.FIRST_FROM_SECOND),
        }[first, second]

    (plan,) = Proofs(photos_of(shots), table_of(star(3), shots), (HashKind.PHASH,)).copies()
    first = next(plan.asking)
    second = plan.asking.send({pair.ends: made(*pair.ends) for pair in first})

    assert [pair.ends for pair in second] == [(2, 1)]


def test_what_stays_anyway_is_asked_whether_it_holds_the_others() -> None:
    shots = [Shot(detail=9), Shot(detail=5), Shot(detail=2)]
    proofs = Proofs(
        photos_of(shots),
        table_of(star(3), shots),
        (HashKind.PHASH,),
        stays=lambda photo: photo.path.name == "001.jpg",
    )
    (plan,) = proofs.copies()
    first = next(plan.asking)
    second = plan.asking.send({pair.ends: truth(shots, *pair.ends) for pair in first})

    assert [pair.ends for pair in first] == [(0, 1), (0, 2)]
    assert [pair.ends for pair in second] == [(1, 2)]


def test_a_photo_that_cannot_be_decoded_whole_stays_an_unproven_copy_and_the_others_are_proven() -> None:
    shots = [Shot(detail=9, is_readable=False), Shot(detail=3), Shot(detail=2)]
    pairs, _ = prove(photos_of(shots), table_of(star(3), shots), shots)

    assert set(relations(pairs).values()) == {Relation.COPY}
    holders = who_holds(pairs)
    assert holders.held_by(2, 1) is Held.YES
    assert holders.held_by(1, 0) is Held.UNKNOWN


def test_turned_copies_are_proven_in_their_position() -> None:
    turns = [Turn.NONE, Turn.CLOCKWISE_90, Turn.MIRROR, Turn.MIRROR_270]
    shots = [Shot(turn=turn, detail=4 if at == 3 else 1) for at, turn in enumerate(turns)]
    pairs, asked = prove(photos_of(shots), table_of(star(4), shots), shots)

    assert [pair.first for pair in asked] == [3, 3, 3]
    assert all(pair.turn is turn_of(shots, *pair.ends) for pair in asked)
    for first, second, turn in zip(pairs.first.tolist(), pairs.second.tolist(), pairs.turn.tolist(), strict=True):
        assert TURNS[turn] is turn_of(shots, first, second)


def test_an_edit_is_proven_once_towards_the_leader_of_what_it_was_made_from() -> None:
    original, copy, edit, small_edit = Shot(detail=4), Shot(detail=3), Shot(edit=1, detail=2), Shot(edit=1, detail=1)
    shots = [copy, edit, original, small_edit]
    rows = [
        (0, 2, Relation.COPY),
        (1, 3, Relation.COPY),
        (0, 1, Relation.EDITED),
        (0, 3, Relation.EDITED),
    ]
    evidence = {(0, 1): Evidence(inliers=50), (0, 3): Evidence(inliers=20)}
    pairs, asked = prove(photos_of(shots), table_of(rows, shots, evidence), shots)

    assert {pair.ends for pair in asked} == {(2, 0), (1, 3), (2, 1)}
    assert relations(pairs)[1, 2] is Relation.EDITED
    row = list(relations(pairs)).index((1, 2))
    assert pairs.evidence[row].inliers == 50
    assert pairs.proofs[row] == truth(shots, 1, 2)


CROPPED, FRAMED = Finding(EvidenceKind.CROPPED, 0.4), Finding(EvidenceKind.FRAMED, 0.1)


def test_edits_are_counted_before_any_copy_is_proven_and_nothing_is_kept_of_it() -> None:
    shots = [Shot(detail=9), Shot(detail=5), Shot(edit=1, detail=3), Shot(edit=1, detail=2), Shot(edit=2)]
    rows = [(0, 1, Relation.COPY), (2, 3, Relation.COPY)]
    rows += [(0, 2, Relation.EDITED), (1, 3, Relation.EDITED), (0, 3, Relation.EDITED), (1, 4, Relation.EDITED)]
    photos, table = photos_of(shots), table_of(rows, shots)
    counting, plain = (Proofs(photos, table, (HashKind.PHASH,)) for _ in range(2))
    plans = counting.copies()
    counted = [plan.photos for plan in counting.edits_if_all_are_copies(plans)]

    def asked(proofs: Proofs, copies: Sequence[ProofPlan]) -> list[frozenset[int]]:
        for plan in copies:
            pairs = next(plan.asking, ())
            while pairs:
                try:
                    pairs = plan.asking.send({pair.ends: truth(shots, *pair.ends) for pair in pairs})
                except StopIteration:
                    pairs = ()
        return [plan.photos for plan in proofs.edits()]

    assert counted == [frozenset({0, 2, 4})]
    assert counted == asked(counting, plans) == asked(plain, plain.copies())
    assert counting.edit_rows == plain.edit_rows


def test_a_crop_is_proven_against_the_leader_and_its_part_is_told_as_that_lies() -> None:
    turned = Turn.CLOCKWISE_90
    shots = [Shot(detail=1), Shot(detail=5, turn=turned), Shot(edit=1)]
    region = Region(0.1, 0.2, 0.6, 0.9)
    rows = [(0, 1, Relation.COPY), (0, 2, Relation.EDITED)]
    evidence = Evidence((CROPPED,), overlap_on_first=region, inliers=30)
    pairs, asked = prove(photos_of(shots), table_of(rows, shots, {(0, 2): evidence}), shots)

    assert [(pair.ends, pair.on_first, pair.on_second) for pair in asked] == [
        ((1, 0), None, None),
        ((1, 2), turned_region(region, turn_of(shots, 1, 0)), None),
    ]
    row = list(relations(pairs)).index((1, 2))
    assert pairs.evidence[row].overlap_on_first == turned_region(region, turn_of(shots, 1, 0))


@pytest.mark.parametrize("findings", [(), (CROPPED, FRAMED)])
def test_what_was_not_only_cut_out_is_tied_to_the_leader_without_being_decoded(findings: tuple[Finding, ...]) -> None:
    turned = Turn.CLOCKWISE_90
    shots = [Shot(detail=1), Shot(detail=5, turn=turned), Shot(edit=1)]
    region = Region(0.1, 0.2, 0.6, 0.9)
    rows = [(0, 1, Relation.COPY), (0, 2, Relation.EDITED)]
    evidence = Evidence(findings, overlap_on_first=region, inliers=30)
    pairs, asked = prove(photos_of(shots), table_of(rows, shots, {(0, 2): evidence}), shots)

    assert [pair.ends for pair in asked] == [(1, 0)]
    row = list(relations(pairs)).index((1, 2))
    assert relations(pairs)[1, 2] is Relation.EDITED
    assert pairs.proofs[row] == CANNOT_BE_TOLD
    assert TURNS[pairs.turn[row]] is turn_of(shots, 1, 2)
    assert pairs.evidence[row].overlap_on_first == turned_region(region, turn_of(shots, 1, 0))


def test_similar_photos_are_never_proven() -> None:
    shots = [Shot(), Shot(moment=1)]
    pairs, asked = prove(photos_of(shots), table_of(star(2, Relation.SIMILAR), shots), shots)

    assert asked == []
    assert pairs.proofs == (None,)


@settings(deadline=None)
@given(worlds, st.randoms(use_true_random=False), st.integers(0, 99))
def test_proofs_do_not_depend_on_the_order_of_answers_and_leave_no_copy_unproven(
    shots: list[Shot], chance: random.Random, seed: int
) -> None:
    rows = []
    for second in range(1, len(shots)):
        relation = chance.choice([Relation.COPY, Relation.COPY, Relation.EDITED, Relation.SIMILAR])
        rows.append((chance.randrange(second), second, relation))
    photos, table = photos_of(shots), table_of(rows, shots)

    pairs, asked = prove(photos, table, shots)

    again, _ = prove(photos, table, shots, seed=seed)
    assert relations(again) == relations(pairs)
    assert again.proofs == pairs.proofs
    assert len({frozenset(pair.ends) for pair in asked}) == len(asked)
    holders = who_holds(pairs)
    # beside some that can't be decoded a pair of copies may be left unproven, and stays what looks call it
    are_all_readable = all(shot.is_readable for shot in shots)
    for (first, second), relation in relations(pairs).items():
        one, other = shots[first], shots[second]
        if relation is Relation.COPY and are_all_readable:
            assert (one.moment, one.edit) == (other.moment, other.edit)
        for photo_at, keeper_at in ((first, second), (second, first)):
            if holders.held_by(photo_at, keeper_at) is Held.YES:
                assert truth(shots, photo_at, keeper_at).first.held is Held.YES
    # who looked like a copy of something and can be decoded has its place in a proven class
    readable = [at for at, shot in enumerate(shots) if shot.is_readable]
    for at in readable:
        assert all(
            truth(shots, at, other).relation is relations(pairs)[min(at, other), max(at, other)]
            for other in readable
            if (min(at, other), max(at, other)) in {tuple(sorted(pair.ends)) for pair in asked}
        )


def test_what_is_too_unlike_an_enlargement_is_held_against_its_source() -> None:
    """0 is enlarged from 1; 2 is 1 saved badly, which nobody would take for 0 saved badly."""
    shots = [Shot(detail=1), Shot(detail=1), Shot(detail=1)]
    photos = photos_of(shots)
    photos[0] = replace(photos[0], facts=replace(photos[0].facts, width_px=300))

    def say(_shots: Sequence[Shot], first: int, second: int) -> Proof:
        ends = {first, second}
        if ends == {0, 2}:
            changes = (Finding(EvidenceKind.SHARPENED_OR_BLURRED),)
            return Proof(Relation.EDITED, Holding(Held.EXCEPT), Holding(Held.EXCEPT), changes=changes)
        less, more = Holding(Held.YES), Holding(Held.NO)
        return Proof(Relation.COPY, *((more, less) if first == 1 else (less, more)))

    rows = [(0, 1, Relation.COPY), (0, 2, Relation.COPY), (1, 2, Relation.COPY)]

    table, _ = prove(photos, table_of(rows, shots), shots, say=say)

    assert relations(table)[1, 2] is Relation.COPY
    assert who_holds(table).held_by(2, 1) is Held.YES


def test_what_looks_like_a_copy_of_an_edit_goes_over_to_the_original_that_holds_it() -> None:
    """0 is 1 made larger and sharpened; 2 is 1 saved badly, which has no more of 0 than its look."""
    shots = [Shot(detail=3), Shot(detail=2), Shot(detail=1)]

    def say(_shots: Sequence[Shot], first: int, second: int) -> Proof:
        if {first, second} == {0, 1}:
            changes = (Finding(EvidenceKind.SHARPENED_OR_BLURRED),)
            return Proof(Relation.EDITED, Holding(Held.EXCEPT), Holding(Held.EXCEPT), changes=changes)
        if {first, second} == {0, 2}:
            return Proof(Relation.COPY, Holding(Held.NO), Holding(Held.NO))
        less, more = Holding(Held.YES), Holding(Held.NO)
        return Proof(Relation.COPY, *((more, less) if first == 1 else (less, more)))

    table, _ = prove(photos_of(shots), table_of(star(3), shots), shots, say=say)

    assert relations(table)[1, 2] is Relation.COPY
    assert who_holds(table).held_by(2, 1) is Held.YES


def test_what_a_leader_does_not_hold_is_held_against_what_the_leader_was_made_from() -> None:
    """0 is 1 with 16 bits; 2 is 1 saved badly, which only the steps of 1 tell."""
    shots = [Shot(detail=3), Shot(detail=2), Shot(detail=1)]

    def say(_shots: Sequence[Shot], first: int, second: int) -> Proof:
        if {first, second} == {0, 2}:
            return Proof(Relation.COPY, Holding(Held.NO), Holding(Held.NO))
        made_from = MadeFrom.FIRST_FROM_SECOND if 0 in (first, second) else MadeFrom.SECOND_FROM_FIRST
        proof = Proof(Relation.COPY, Holding(Held.NO), Holding(Held.YES), made_from)
        return proof if first < second else proof.seen_from_second()

    table, _ = prove(photos_of(shots), table_of(star(3), shots), shots, say=say)

    assert who_holds(table).held_by(2, 1) is Held.YES


def test_those_that_no_leader_holds_are_held_against_each_other() -> None:
    """1 and 2 were saved out of 0 in ways of their own; 2 out of 1 would look the same."""
    shots = [Shot(detail=3), Shot(detail=2), Shot(detail=1)]

    def say(_shots: Sequence[Shot], first: int, second: int) -> Proof:
        if 0 in (first, second):
            return Proof(Relation.COPY, Holding(Held.NO), Holding(Held.NO))
        proof = Proof(Relation.COPY, Holding(Held.NO), Holding(Held.YES))
        return proof if first < second else proof.seen_from_second()

    table, _ = prove(photos_of(shots), table_of(star(3), shots), shots, say=say)

    assert who_holds(table).held_by(2, 1) is Held.YES


def test_of_the_same_pixels_the_jpeg_is_proven_for_its_steps_tell_what_was_made_from_it() -> None:
    shots = [Shot(detail=2), Shot(detail=2), Shot(detail=1)]
    photos = photos_of(shots)
    photos[1] = replace(photos[1], facts=replace(photos[1].facts, jpeg_quality=85))
    rows = [(0, 1, Relation.SAME_PIXELS), (0, 2, Relation.COPY)]

    _, asked = prove(photos, table_of(rows, shots), shots)

    assert [pair.ends for pair in asked] == [(1, 2)]


def test_an_edit_of_what_turns_out_to_be_an_edit_is_tied_to_the_original() -> None:
    """1 looked like a copy of 0; nothing but 1 looks like an edit of 2."""
    shots = [Shot(detail=3), Shot(edit=1, detail=2), Shot(edit=2, detail=1)]
    rows = [(0, 1, Relation.COPY), (1, 2, Relation.EDITED)]

    table, asked = prove(photos_of(shots), table_of(rows, shots), shots)

    assert relations(table) == dict.fromkeys([(0, 1), (0, 2), (1, 2)], Relation.EDITED)
    assert [pair.ends for pair in asked] == [(0, 1), (0, 2)]
