"""A second look is taken at as few pairs as tell everything."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_gui.matching.families.spanning import PAIRS_AT_ONCE, Make, PairToSee, components, look_sparingly
from dedupe_gui.model import Relation, Turn

Verdicts = dict[tuple[int, int], Relation | None]


def pair(first: int, second: int, bits: int) -> PairToSee:
    return PairToSee(first, second, Turn.NONE, bits)


class Asked:
    """Looks at pairs, of which none is to be looked at twice."""

    def __init__(self, verdict: Callable[[int, int], Relation | None], *, at_once: int | None = None) -> None:
        """at_once: of the pairs that are asked for only the first few are looked at."""
        self.calls: list[list[PairToSee]] = []
        self.told: dict[PairToSee, Relation | None] = {}
        self._verdict = verdict
        self._at_once = at_once

    def __call__(self, pairs: Sequence[PairToSee]) -> dict[PairToSee, Relation | None]:
        fresh = {pair: self._verdict(pair.first, pair.second) for pair in pairs[: self._at_once]}
        assert not fresh.keys() & self.told.keys()
        self.calls.append(list(pairs))
        self.told |= fresh
        return fresh


def makes_of(pairs: Sequence[PairToSee]) -> dict[int, Make]:
    return {photo: Make(1, "JPEG") for pair in pairs for photo in (pair.first, pair.second)}


def look(
    pairs: list[PairToSee],
    verdict: Callable[[int, int], Relation | None],
    known_same: tuple[tuple[int, int], ...] = (),
    makes: Mapping[int, Make] | None = None,
) -> tuple[Verdicts, list[PairToSee]]:
    asked = Asked(verdict)
    needed, inferred = look_sparingly(pairs, makes or makes_of(pairs), known_same, {}, asked)
    return {(one.first, one.second): asked.told[one] for one in needed}, inferred


def labels(count: int, pairs: list[tuple[int, int]]) -> list[int]:
    label = list(range(count))
    for first, second in pairs:
        old, new = label[second], label[first]
        label = [new if one == old else one for one in label]
    return [label.index(one) for one in label]


def test_copies_of_one_photo_cost_one_look_less_than_there_are() -> None:
    seen, _ = look([pair(i, j, 2) for i, j in combinations(range(49), 2)], lambda *_: Relation.COPY)

    assert len(seen) == 48


def test_different_photos_are_all_looked_at() -> None:
    seen, inferred = look([pair(i, j, 10) for i, j in combinations(range(12), 2)], lambda *_: None)

    assert len(seen) == 66
    assert inferred == []


def test_identical_files_are_not_looked_at() -> None:
    seen, inferred = look([pair(0, 1, 0)], lambda *_: None, known_same=((0, 1),))

    assert not seen
    assert not inferred


def test_edits_of_one_photo_are_not_compared_with_each_other() -> None:
    pairs = [pair(i, j, 8) for i, j in combinations(range(10), 2)]

    seen, _ = look(pairs, lambda i, j: Relation.COPY if (i, j) == (0, 1) else Relation.EDITED)

    assert set(seen) == {(0, other) for other in range(1, 10)}


def test_copies_that_are_all_tied_to_one_edit_still_find_each_other() -> None:
    pairs = [pair(0, copy, 4) for copy in range(1, 8)] + [pair(i, j, 2) for i, j in combinations(range(1, 8), 2)]
    pairs.append(pair(0, 99, 16))  # so that the edit leads

    seen, _ = look(pairs, lambda i, _: Relation.EDITED if i == 0 else Relation.COPY)

    assert labels(8, [each for each, relation in seen.items() if relation is Relation.COPY])[1:] == [1] * 7


def test_two_edits_with_equal_hashes_are_compared_all_the_same() -> None:
    pairs = [pair(0, 3, 0), pair(0, 1, 8), pair(0, 2, 8), pair(1, 2, 0)]

    seen, _ = look(pairs, lambda i, j: Relation.EDITED if i == 0 and j != 3 else Relation.COPY)

    assert seen[1, 2] is Relation.COPY


def test_two_sets_of_copies_are_compared_a_few_times_before_they_count_as_different() -> None:
    pairs = [pair(i, j, 0 if (i < 5) == (j < 5) else 9) for i, j in combinations(range(10), 2)]

    seen, _ = look(pairs, lambda i, j: Relation.COPY if (i < 5) == (j < 5) else None)

    assert 3 <= sum(relation is None for relation in seen.values()) <= 5


def test_a_bad_copy_that_only_those_of_its_make_show_to_be_one_is_found_among_many_of_other_makes() -> None:
    original, bad = 5, 6
    makes = {number: Make(100 - number, "PNG") for number in range(5)}
    makes |= dict.fromkeys((original, bad), Make(1, "JPEG"))
    pairs = [pair(i, j, 0) for i, j in combinations(range(7), 2)]

    def verdict(i: int, j: int) -> Relation:
        return Relation.COPY if j != bad or i == original else Relation.SIMILAR

    seen, _ = look(pairs, verdict, makes=makes)

    assert seen[original, bad] is Relation.COPY


def test_a_copy_that_was_held_against_a_noisy_one_first_still_finds_the_others() -> None:
    large, noisy, original = range(3)
    makes = {large: Make(9, "JPEG"), noisy: Make(1, "JPEG"), original: Make(1, "JPEG")}
    pairs = [pair(i, j, 0) for i, j in combinations(range(3), 2)]

    seen, _ = look(pairs, lambda i, j: Relation.EDITED if (i, j) == (large, noisy) else Relation.COPY, makes=makes)

    assert seen[large, noisy] is Relation.EDITED
    assert seen[large, original] is Relation.COPY


def test_the_photo_with_most_candidates_is_compared_first() -> None:
    pairs = [pair(0, 1, 9), pair(1, 2, 9), pair(1, 3, 9), pair(2, 3, 9)]

    seen, _ = look(pairs, lambda *_: Relation.COPY)

    assert list(seen) == [(0, 1), (1, 2), (1, 3)]


def test_of_photos_with_equally_many_candidates_the_largest_is_compared_first_then_the_first() -> None:
    pairs = [pair(i, j, 9) for i, j in combinations(range(4), 2)]
    sizes = {0: 5, 1: 9, 2: 7, 3: 9}

    seen, _ = look(
        pairs, lambda *_: Relation.COPY, makes={photo: Make(pixels, "JPEG") for photo, pixels in sizes.items()}
    )

    assert list(seen) == [(0, 1), (1, 2), (1, 3)]


def test_a_leader_is_held_against_the_nearest_first() -> None:
    pairs = [pair(0, 1, 9), pair(0, 2, 3), pair(0, 3, 6)]

    seen, _ = look(pairs, lambda *_: Relation.COPY)

    assert list(seen) == [(0, 2), (0, 3), (0, 1)]


def test_components_share_no_photo() -> None:
    pairs = [pair(0, 1, 1), pair(5, 6, 1), pair(1, 2, 1)]

    assert components(pairs) == [[pairs[0], pairs[2]], [pairs[1]]]


def test_pairs_that_share_no_photo_are_looked_at_together() -> None:
    pairs = [pair(2 * i, 2 * i + 1, i % 2) for i in range(PAIRS_AT_ONCE)]
    asked = Asked(lambda *_: None)

    needed, _ = look_sparingly(pairs, makes_of(pairs), (), {}, asked)

    assert [set(call) for call in asked.calls] == [set(pairs)]
    assert set(needed) == set(pairs)


def test_what_one_photo_is_to_others_is_looked_at_together() -> None:
    pairs = [pair(0, other, other) for other in range(1, PAIRS_AT_ONCE + 1)]
    asked = Asked(lambda *_: Relation.COPY)

    look_sparingly(pairs, makes_of(pairs), (), {}, asked)

    assert asked.calls == [pairs]


def test_where_all_that_is_needed_was_looked_at_before_nothing_is_looked_at_ahead() -> None:
    pairs = [pair(i, j, 8) for i, j in combinations(range(10), 2)]
    first = Asked(lambda i, j: Relation.COPY if (i + j) % 3 else Relation.EDITED)
    needed, inferred = look_sparingly(pairs, makes_of(pairs), (), {}, first)
    told = {one: first.told[one] for one in needed}
    again = Asked(lambda *_: None)

    assert look_sparingly(pairs, makes_of(pairs), (), told, again) == (needed, inferred)
    assert again.calls == []


@settings(deadline=None, max_examples=200)
@given(st.data())
def test_looks_ahead_change_neither_what_is_needed_nor_its_order(data: st.DataObject) -> None:
    count = data.draw(st.integers(2, 9))
    relations = st.sampled_from([None, Relation.SIMILAR, Relation.EDITED, Relation.COPY, Relation.COPY])
    told = {(i, j): data.draw(relations) for i, j in combinations(range(count), 2) if data.draw(st.integers(0, 3))}
    pairs = [pair(i, j, data.draw(st.sampled_from([0, 0, 4, 9]))) for i, j in told]
    makes = {photo: Make(data.draw(st.integers(1, 2)), "JPEG") for photo in range(count)}
    together, one_by_one = (Asked(lambda i, j: told[i, j], at_once=at_once) for at_once in (None, 1))

    seen = look_sparingly(pairs, makes, (), {}, together)

    assert seen == look_sparingly(pairs, makes, (), {}, one_by_one)
    assert seen.needed == list(one_by_one.told)
    assert len(together.calls) <= len(one_by_one.calls)


@settings(deadline=None, max_examples=200)
@given(st.data())
def test_at_every_distance_looks_and_inferences_join_what_all_pairs_would(data: st.DataObject) -> None:
    count = data.draw(st.integers(2, 7))
    photo_of = data.draw(st.lists(st.integers(0, 2), min_size=count, max_size=count))
    pairs = [
        pair(i, j, data.draw(st.integers(0, 16))) for i, j in combinations(range(count), 2) if data.draw(st.booleans())
    ]
    looser = data.draw(st.sampled_from([None, Relation.SIMILAR]))

    def verdict(i: int, j: int) -> Relation | None:
        return Relation.COPY if photo_of[i] == photo_of[j] else looser

    seen, inferred = look(pairs, verdict)

    found_same = labels(count, [each for each, relation in seen.items() if relation is Relation.COPY])
    for limit in sorted({one.distance_bits for one in pairs}):
        near = {(one.first, one.second) for one in pairs if one.distance_bits <= limit}
        of_all = [each for each in near if found_same[each[0]] == found_same[each[1]]]
        told = [each for each, relation in seen.items() if relation is Relation.COPY]
        told += [(one.first, one.second) for one in inferred]
        assert labels(count, [each for each in told if each in near]) == labels(count, of_all)
