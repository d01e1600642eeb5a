"""Clusters of hashes: a centre, its neighbours within a radius, the largest first, nothing twice."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_gui.matching.candidates.clusters import clusters

SMALL_HASHES = st.lists(st.integers(0, 255), max_size=40)


def column(*hashes: int) -> np.ndarray:
    return np.array(hashes, np.uint64).reshape(-1, 1)


def test_equal_hashes_are_one_cluster_and_the_largest_comes_first() -> None:
    found = clusters(column(5, 9, 5, 9, 9, 1), radius=0, least=2)

    assert [(one.centre, one.rows) for one in found] == [((9,), (1, 3, 4)), ((5,), (0, 2))]


def test_a_radius_takes_neighbours_but_no_chains() -> None:
    found = clusters(column(0b0000, 0b0001, 0b0011, 0b0111), radius=1, least=2)

    assert [(one.centre, one.rows, one.distances_bits) for one in found] == [((0b0001,), (1, 0, 2), (0, 1, 1))]


def test_the_distances_of_two_hashes_are_added() -> None:
    hashes = np.array([[0, 0], [1, 1], [1, 3]], np.uint64)

    assert clusters(hashes, radius=2, least=3)[0].rows == (1, 2, 0)
    assert [one.rows for one in clusters(hashes, radius=1, least=2)] == [(1, 2)]


@settings(deadline=None, max_examples=60)
@given(SMALL_HASHES, st.integers(0, 4), st.integers(2, 4))
def test_every_cluster_is_as_brute_force_says(hashes: list[int], radius: int, least: int) -> None:
    found = clusters(column(*hashes), radius=radius, least=least)

    free = dict(enumerate(hashes))
    for one in found:
        around = {row for row, value in free.items() if (value ^ one.centre[0]).bit_count() <= radius}
        best = max(sum((v ^ c).bit_count() <= radius for v in free.values()) for c in set(free.values()))
        assert set(one.rows) == around
        assert len(one.rows) == best
        assert one.centre[0] in free.values()
        assert one.distances_bits == tuple((hashes[row] ^ one.centre[0]).bit_count() for row in one.rows)
        free = {row: value for row, value in free.items() if row not in around}
    assert all(sum((v ^ c).bit_count() <= radius for v in free.values()) < least for c in free.values())
