"""Groups without chains and without scattering, the same whatever the order of the photos."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_gui.matching.groups.grouping import KnownPairs, build_groups
from dedupe_gui.model import (
    NO_EVIDENCE,
    RELATIONS,
    TURNS,
    Evidence,
    FileStamp,
    Fingerprint,
    Group,
    PairTable,
    Photo,
    PhotoFacts,
    Region,
    Relation,
    Turn,
)
from tests.photos import holding

Row = tuple[int, int, Relation, int, int, Turn]
ALL = frozenset(Relation)


def moving(number: int, film: bytes) -> Photo:
    made = photo(number)
    return replace(made, facts=replace(made.facts, inside=holding(film)))


def photo(number: int) -> Photo:
    stamp = FileStamp(f"/photos/{number:04}.jpg", 1000 + number, 0, 1, number)
    hashes = np.random.default_rng(number).integers(0, 2**64, 8, dtype=np.uint64)
    mark = Fingerprint(hashes.astype("<u8").tobytes(), bytes([number % 256] * 32), is_flat=False)
    return Photo(stamp, PhotoFacts(40, 30, "JPEG"), mark)


def row(first: int, second: int, relation: Relation, distance: int = 0, colour: int = 0, turn: Turn = Turn.NONE) -> Row:
    return first, second, relation, distance, colour, turn


def table(rows: Sequence[Row], evidence: Sequence[Evidence] | None = None) -> PairTable:
    return PairTable(
        np.array([r[0] for r in rows], np.int32),
        np.array([r[1] for r in rows], np.int32),
        np.array([r[3] for r in rows], np.uint8),
        np.array([r[4] for r in rows], np.uint8),
        np.array([r[2].rank for r in rows], np.uint8),
        np.array([r[5].code for r in rows], np.uint8),
        tuple(evidence) if evidence else (NO_EVIDENCE,) * len(rows),
    )


def groups_of(
    count: int,
    pairs: PairTable,
    *,
    preference: Sequence[int] | None = None,
    distance: int = 16,
    colour: int = 100,
    relations: frozenset[Relation] = ALL,
    min_group: int = 2,
    known: KnownPairs | None = None,
) -> tuple[Group, ...]:
    return build_groups(
        [photo(number) for number in range(count)],
        pairs,
        preference=preference or range(count),
        distance_bits=distance,
        colour_distance=colour,
        relations=relations,
        min_group=min_group,
        known=known,
    )


def shape(groups: Sequence[Group]) -> list[list[tuple[int, str]]]:
    """Photos and relations, keep first."""
    return [[(m.photo, m.relation.value if m.relation else "keep") for m in group.members] for group in groups]


def test_copies_of_copies_stay_together() -> None:
    pairs = table([row(0, 1, Relation.COPY, 2), row(1, 2, Relation.SAME_PIXELS), row(2, 3, Relation.IDENTICAL)])
    (group,) = groups_of(4, pairs)
    assert {member.photo for member in group.members} == {0, 1, 2, 3}
    assert group.relation is Relation.COPY


def test_similar_photos_do_not_chain() -> None:
    pairs = table([row(0, 1, Relation.SIMILAR, 5), row(1, 2, Relation.SIMILAR, 5), row(2, 3, Relation.SIMILAR, 5)])
    assert shape(groups_of(4, pairs)) == [[(1, "keep"), (0, "similar"), (2, "similar")]]


def test_of_two_photos_the_preferred_is_kept() -> None:
    pairs = table([row(0, 1, Relation.COPY)])
    assert shape(groups_of(2, pairs, preference=[1, 0])) == [[(1, "keep"), (0, "copy")]]


def test_edits_of_one_photo_gather_around_it_rather_than_around_a_preferred_edit() -> None:
    framed_is_largest = [1, 0, 2, 3]
    pairs = table([row(0, 1, Relation.EDITED), row(0, 2, Relation.EDITED), row(0, 3, Relation.EDITED)])
    groups = groups_of(4, pairs, preference=framed_is_largest)
    assert shape(groups) == [[(0, "keep"), (1, "edited"), (2, "edited"), (3, "edited")]]


def test_an_edit_of_a_copy_is_an_edit_of_the_kept_photo() -> None:
    pairs = table([row(0, 1, Relation.COPY, 1), row(1, 2, Relation.EDITED, 3)])
    (group,) = groups_of(3, pairs)
    assert shape([group]) == [[(0, "keep"), (1, "copy"), (2, "edited")]]
    assert group.members[2].distance_bits == (photo(0).fingerprint.phash ^ photo(2).fingerprint.phash).bit_count()


def test_a_similar_photo_with_copies_of_its_own_keeps_its_own_group() -> None:
    pairs = table([row(0, 1, Relation.COPY), row(2, 3, Relation.COPY), row(0, 2, Relation.SIMILAR, 4)])
    assert shape(groups_of(4, pairs)) == [[(0, "keep"), (1, "copy")], [(2, "keep"), (3, "copy")]]


def test_a_photo_similar_to_a_copy_is_similar_to_the_kept_photo() -> None:
    pairs = table([row(0, 1, Relation.COPY), row(1, 2, Relation.SIMILAR)])
    assert shape(groups_of(3, pairs)) == [[(0, "keep"), (1, "copy"), (2, "similar")]]


def test_a_photo_similar_to_an_edit_is_not_tied_to_the_kept_photo() -> None:
    pairs = table([row(0, 1, Relation.EDITED), row(1, 2, Relation.SIMILAR)])
    assert shape(groups_of(3, pairs)) == [[(0, "keep"), (1, "edited")]]


def test_pairs_beyond_the_sliders_do_not_join_but_identical_files_always_do() -> None:
    pairs = table([row(0, 1, Relation.COPY, 7), row(2, 3, Relation.COPY, 1, 40), row(4, 5, Relation.IDENTICAL, 0, 0)])
    assert shape(groups_of(6, pairs, distance=6, colour=30)) == [[(4, "keep"), (5, "identical")]]
    assert len(groups_of(6, pairs, distance=7, colour=40)) == 3


def test_what_local_features_tie_stays_at_any_shape_distance() -> None:
    pairs = table([row(0, 1, Relation.EDITED, 30)], [Evidence(inliers=80)])
    assert shape(groups_of(2, pairs, distance=0)) == [[(0, "keep"), (1, "edited")]]


def test_relations_not_wanted_do_not_join() -> None:
    pairs = table([row(0, 1, Relation.COPY), row(0, 2, Relation.EDITED)])
    assert shape(groups_of(3, pairs, relations=frozenset({Relation.COPY}))) == [[(0, "keep"), (1, "copy")]]


def test_groups_smaller_than_wanted_are_left_out() -> None:
    pairs = table([row(0, 1, Relation.COPY), row(2, 3, Relation.COPY), row(3, 4, Relation.COPY)])
    assert [len(group.members) for group in groups_of(5, pairs, min_group=3)] == [3]


def test_sure_and_small_groups_come_first() -> None:
    pairs = table(
        [
            row(0, 1, Relation.SIMILAR),
            row(2, 3, Relation.COPY),
            row(2, 4, Relation.COPY),
            row(5, 6, Relation.COPY),
            row(7, 8, Relation.IDENTICAL),
        ]
    )
    assert [group.keep.photo for group in groups_of(9, pairs)] == [7, 5, 2, 0]


@pytest.mark.parametrize("turn", TURNS)
def test_a_members_turn_makes_it_look_like_the_kept_photo(turn: Turn) -> None:
    pairs = table([row(0, 1, Relation.COPY, turn=turn)])
    assert groups_of(2, pairs)[0].members[1].turned is turn
    assert groups_of(2, pairs, preference=[1, 0])[0].members[1].turned is turn.inverse()


@pytest.mark.parametrize("one", TURNS)
@pytest.mark.parametrize("two", TURNS)
def test_turns_add_up_along_the_way_to_the_kept_photo(one: Turn, two: Turn) -> None:
    pairs = table([row(0, 1, Relation.COPY, turn=one), row(1, 2, Relation.COPY, turn=two)])
    (group,) = groups_of(3, pairs)
    assert {member.photo: member.turned for member in group.members}[2] is two.then(one)


def test_evidence_is_seen_from_the_kept_photo() -> None:
    evidence = Evidence(
        differs_most=Region(0.1, 0.2, 0.3, 0.4), overlap_on_first=Region(0, 0, 0.5, 1), overlap_on_second=None
    )
    pairs = table([row(0, 1, Relation.EDITED, turn=Turn.CLOCKWISE_90)], [evidence])
    assert groups_of(2, pairs)[0].members[1].evidence == evidence
    seen = groups_of(2, pairs, preference=[1, 0])[0].members[1].evidence
    assert seen.overlap_on_second == evidence.overlap_on_first
    assert seen.differs_most is not None
    # turned back by 90 degrees the left edge becomes the bottom
    corners = (seen.differs_most.left, seen.differs_most.top, seen.differs_most.right, seen.differs_most.bottom)
    assert corners == pytest.approx((0.2, 0.7, 0.4, 0.9))


def test_no_pairs_make_no_groups() -> None:
    assert groups_of(3, PairTable.empty()) == ()


@st.composite
def pair_tables(draw: st.DrawFn) -> tuple[int, list[Row]]:
    count = draw(st.integers(2, 14))
    couples = draw(
        st.lists(
            st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(lambda two: two[0] < two[1]),
            unique=True,
            max_size=30,
        )
    )
    return count, [
        row(
            first,
            second,
            draw(st.sampled_from(RELATIONS)),
            draw(st.integers(0, 16)),
            draw(st.integers(0, 100)),
            draw(st.sampled_from(TURNS)),
        )
        for first, second in couples
    ]


@settings(deadline=None, max_examples=200)
@given(pair_tables(), st.randoms(use_true_random=False))
def test_groups_do_not_depend_on_the_order_of_the_photos(drawn: tuple[int, list[Row]], random: object) -> None:
    count, rows = drawn
    order = np.random.default_rng(random.getrandbits(32)).permutation(count)  # type: ignore[attr-defined]
    place = np.argsort(order).tolist()
    moved = [
        row(place[a], place[b], relation, bits, colour, turn)
        if place[a] < place[b]
        else row(place[b], place[a], relation, bits, colour, turn.inverse())
        for a, b, relation, bits, colour, turn in rows
    ]
    options = {"distance_bits": 12, "colour_distance": 80, "relations": ALL, "min_group": 2}
    straight = build_groups([photo(n) for n in range(count)], table(rows), preference=range(count), **options)  # type: ignore[arg-type]
    shuffled = build_groups([photo(n) for n in order.tolist()], table(moved[::-1]), preference=order, **options)  # type: ignore[arg-type]
    by_id = {group.group_id: group for group in shuffled}
    assert {group.group_id for group in straight} == by_id.keys()
    for left in straight:
        right = by_id[left.group_id]
        assert [m.photo for m in left.members] == [order[m.photo] for m in right.members]
        assert [(m.relation, m.distance_bits, m.turned) for m in left.members] == [
            (m.relation, m.distance_bits, m.turned) for m in right.members
        ]


@settings(deadline=None, max_examples=200)
@given(pair_tables(), st.lists(st.integers(0, 16), min_size=2, max_size=5))
def test_groups_do_not_depend_on_where_the_slider_was_before(drawn: tuple[int, list[Row]], moves: list[int]) -> None:
    count, rows = drawn
    pairs = table(rows)
    known = KnownPairs([photo(number) for number in range(count)], pairs)
    for distance in moves:
        assert groups_of(count, pairs, distance=distance, known=known) == groups_of(count, pairs, distance=distance)


@settings(deadline=None, max_examples=200)
@given(pair_tables())
def test_no_photo_is_in_two_groups_and_sure_pairs_are_never_parted(drawn: tuple[int, list[Row]]) -> None:
    count, rows = drawn
    groups = groups_of(count, table(rows), distance=12, colour=80)
    members = [member.photo for group in groups for member in group.members]
    assert len(members) == len(set(members))
    group_of = {member.photo: group.group_id for group in groups for member in group.members}
    for first, second, relation, bits, colour, _ in rows:
        if relation is Relation.IDENTICAL or (relation.carries_over and bits <= 12 and colour <= 80):
            assert group_of[first] == group_of[second]


@settings(deadline=None, max_examples=200)
@given(pair_tables())
def test_every_similar_member_makes_a_pair_with_the_kept_photo_or_a_copy_of_it(drawn: tuple[int, list[Row]]) -> None:
    count, rows = drawn
    couples = {frozenset(r[:2]) for r in rows if r[2] is Relation.SIMILAR}
    for group in groups_of(count, table(rows)):
        core = {group.keep.photo}
        for _ in range(count):
            core |= {photo for r in rows if r[2].carries_over and core & set(r[:2]) for photo in r[:2]}
        for member in group.members[1:]:
            if member.relation is Relation.SIMILAR:
                assert any(frozenset((photo, member.photo)) in couples for photo in core)


def test_a_bare_copy_makes_no_copies_of_two_motion_photos_with_other_films() -> None:
    photos = [moving(0, b"first film, 1234"), photo(1), moving(2, b"other film, 1234"), moving(3, b"first film, 1234")]
    pairs = table([row(0, 1, Relation.COPY), row(1, 2, Relation.COPY), row(0, 3, Relation.COPY)])

    (group,) = build_groups(
        photos, pairs, preference=range(4), distance_bits=16, colour_distance=100, relations=ALL, min_group=2
    )

    assert {member.photo: member.relation for member in group.members} == {
        0: None,
        1: Relation.COPY,
        2: Relation.SIMILAR,
        3: Relation.COPY,
    }
