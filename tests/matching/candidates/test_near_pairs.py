"""Every pair within the radius, each once, whatever the hashes look like."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from dedupe_gui.matching.candidates.near_pairs import cross_pairs, near_pairs

Triples = NDArray[np.int64]
"""A row each: both positions and the distance, in order."""


def triples(pairs: tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.uint8]]) -> Triples:
    rows = np.stack([column.astype(np.int64) for column in pairs], axis=1)
    return rows[np.lexsort(rows.T[::-1])]


def brute_force(left: NDArray[np.uint64], right: NDArray[np.uint64], radius: int) -> Triples:
    distance = np.bitwise_count(left[:, None] ^ right[None])
    a, b = np.nonzero(distance <= radius)
    return triples((a.astype(np.int32), b.astype(np.int32), distance[a, b]))


def self_brute_force(hashes: NDArray[np.uint64], radius: int) -> Triples:
    rows = brute_force(hashes, hashes, radius)
    return rows[rows[:, 0] < rows[:, 1]]


def random_hashes(seed: int, count: int) -> NDArray[np.uint64]:
    return np.random.default_rng(seed).integers(0, 2**64, count, dtype=np.uint64)


def clustered_hashes(seed: int, count: int, *, clusters: int, flips: int) -> NDArray[np.uint64]:
    """Hashes that lie up to `flips` bits from one of a few centres, as series and flat pictures do."""
    rng = np.random.default_rng(seed)
    hashes = random_hashes(seed, clusters)[rng.integers(0, clusters, count)]
    for _ in range(flips):
        hashes ^= np.uint64(1) << rng.integers(0, 64, count).astype(np.uint64)
    return hashes


few_values = st.lists(
    st.one_of(st.integers(0, 2**64 - 1), st.integers(0, 7), st.sampled_from([2**63, 2**64 - 1, 2**32, 0])), max_size=60
)


@settings(deadline=None, max_examples=150)
@given(few_values, st.integers(0, 16))
def test_near_pairs_equal_brute_force(values: list[int], radius: int) -> None:
    hashes = np.array(values, dtype=np.uint64)
    np.testing.assert_array_equal(triples(near_pairs(hashes, radius)), self_brute_force(hashes, radius))


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 2**32), st.integers(1, 400), st.integers(0, 6), st.integers(0, 16))
def test_near_pairs_of_many_clustered_hashes_equal_brute_force(
    seed: int, clusters: int, flips: int, radius: int
) -> None:
    hashes = clustered_hashes(seed, 1000, clusters=clusters, flips=flips)
    np.testing.assert_array_equal(triples(near_pairs(hashes, radius)), self_brute_force(hashes, radius))


@pytest.mark.parametrize("radius", [1, 4, 8])
@pytest.mark.parametrize("flips", [3, 12])
def test_hashes_too_many_for_brute_force_give_the_same_pairs(radius: int, flips: int) -> None:
    hashes = clustered_hashes(radius, 6000, clusters=700, flips=flips)
    np.testing.assert_array_equal(triples(near_pairs(hashes, radius)), self_brute_force(hashes, radius))


def test_hashes_that_differ_in_few_bits_only_give_the_same_pairs() -> None:
    hashes = np.random.default_rng(3).permutation(np.arange(5000, dtype=np.uint64)) << np.uint64(25)
    np.testing.assert_array_equal(triples(near_pairs(hashes, 3)), self_brute_force(hashes, 3))


def test_thousands_of_equal_hashes_pair_each_with_each() -> None:
    hashes = np.concatenate((np.full(3000, 2**64 - 1, np.uint64), random_hashes(1, 50_000)))
    first, second, distance = near_pairs(np.random.default_rng(2).permutation(hashes), 6)
    assert np.count_nonzero(distance == 0) == 3000 * 2999 // 2
    assert np.all(first < second)


@settings(deadline=None, max_examples=60)
@given(few_values, few_values, st.integers(0, 16))
def test_cross_pairs_equal_brute_force(left: list[int], right: list[int], radius: int) -> None:
    left_hashes, right_hashes = np.array(left, dtype=np.uint64), np.array(right, dtype=np.uint64)
    np.testing.assert_array_equal(
        triples(cross_pairs(left_hashes, right_hashes, radius)), brute_force(left_hashes, right_hashes, radius)
    )


def test_cross_pairs_of_many_hashes_equal_brute_force() -> None:
    hashes = clustered_hashes(9, 9000, clusters=900, flips=3)
    left, right = hashes[:4000], hashes[4000:]
    np.testing.assert_array_equal(triples(cross_pairs(left, right, 6)), brute_force(left, right, 6))


def test_pairs_come_in_the_promised_types() -> None:
    for pairs in (
        near_pairs(random_hashes(0, 10), 16),
        near_pairs([], 3),
        near_pairs([5, 4], 1),
        cross_pairs([1], [1], 0),
    ):
        assert [column.dtype for column in pairs] == [np.int32, np.int32, np.uint8]


@pytest.mark.parametrize("radius", [-1, 17])
def test_a_radius_out_of_range_is_refused(radius: int) -> None:
    with pytest.raises(ValueError, match=r"0\.\.16"):
        near_pairs([1, 2], radius)
