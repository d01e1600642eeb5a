"""A second look is taken at as few pairs as tell everything."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_gui.matching.candidates import Candidates
from dedupe_gui.matching.spanning import SpanningLooks
from dedupe_gui.model import Relation

Pair = tuple[int, int]


def candidates(pairs: list[tuple[int, int, int]]) -> Candidates:
    columns = np.array(pairs, np.int32).reshape(-1, 3)
    return Candidates(columns[:, 0], columns[:, 1], columns[:, 2].astype(np.uint8), np.zeros(len(columns), np.uint8))


def look_at_all(
    count: int, found: Candidates, judge: Callable[[int, int], Relation | None]
) -> dict[Pair, Relation | None]:
    spanning = SpanningLooks(count, found)
    seen: dict[Pair, Relation | None] = {}
    while rows := spanning.next_round():
        for row in rows:
            first, second = int(found.first[row]), int(found.second[row])
            assert (first, second) not in seen
            seen[first, second] = judge(first, second)
            spanning.note(row, seen[first, second])
    return seen


def components(count: int, pairs: list[Pair]) -> list[int]:
    label = list(range(count))
    for first, second in pairs:
        old, new = label[second], label[first]
        label = [new if one == old else one for one in label]
    return [label.index(one) for one in label]


def test_copies_of_one_photo_cost_one_look_less_than_there_are() -> None:
    found = candidates([(i, j, 2) for i, j in combinations(range(49), 2)])

    assert len(look_at_all(49, found, lambda *_: Relation.COPY)) == 48


def test_different_photos_are_all_looked_at() -> None:
    found = candidates([(i, j, 10) for i, j in combinations(range(12), 2)])

    assert len(look_at_all(12, found, lambda *_: None)) == 66


def test_identical_files_are_not_looked_at() -> None:
    found = candidates([(0, 1, 0)])
    spanning = SpanningLooks(2, found)
    spanning.join([(0, 1)])

    assert spanning.next_round() == []


def test_two_sets_of_copies_are_compared_a_few_times_before_they_count_as_different() -> None:
    pairs = [(i, j, 0 if (i < 5) == (j < 5) else 9) for i, j in combinations(range(10), 2)]

    seen = look_at_all(10, candidates(pairs), lambda i, j: Relation.COPY if (i < 5) == (j < 5) else None)

    assert sum(relation is None for relation in seen.values()) == 3


@settings(deadline=None, max_examples=100)
@given(st.data())
def test_at_every_distance_the_looks_join_what_all_pairs_would(data: st.DataObject) -> None:
    count = data.draw(st.integers(2, 7))
    photo_of = data.draw(st.lists(st.integers(0, 2), min_size=count, max_size=count))
    every = [(i, j, data.draw(st.integers(0, 16))) for i, j in combinations(range(count), 2)]
    same = {(i, j): photo_of[i] == photo_of[j] for i, j, _ in every}
    bits = {(i, j): distance for i, j, distance in every}
    distances = sorted(set(bits.values()))

    seen = look_at_all(count, candidates(every), lambda i, j: Relation.COPY if same[i, j] else None)

    for limit in distances:
        of_all = [pair for pair, is_same in same.items() if is_same and bits[pair] <= limit]
        of_seen = [pair for pair, relation in seen.items() if relation is not None and bits[pair] <= limit]
        assert components(count, of_seen) == components(count, of_all)


def test_edits_of_a_photo_with_copies_are_not_compared_with_each_other() -> None:
    copies = range(4)
    found = candidates([(i, j, 0 if j in copies else 6) for i, j in combinations(range(24), 2)])

    seen = look_at_all(24, found, lambda i, j: Relation.COPY if j in copies else Relation.EDITED)

    assert not any(i not in copies for i, _ in seen)


def test_looks_between_two_sets_are_remembered_when_sets_join() -> None:
    same = {(0, 1), (2, 3)}
    pairs = [(0, 2, 4), (0, 3, 4), (1, 2, 4), (0, 1, 6), (2, 3, 6), (1, 3, 8)]

    seen = look_at_all(4, candidates(pairs), lambda i, j: Relation.COPY if (i, j) in same else Relation.SIMILAR)

    assert (1, 3) not in seen
