"""One question to many hashes, answered as brute force would."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_gui.matching import RadiusIndex
from dedupe_gui.matching.candidates import radius_index

hash_values = st.one_of(st.integers(0, 2**64 - 1), st.integers(0, 15))


def ranked(values: list[int], wanted: int) -> list[tuple[int, int]]:
    """(distance, position) of all, nearest first."""
    return sorted(((value ^ wanted).bit_count(), position) for position, value in enumerate(values))


@settings(deadline=None)
@given(st.lists(hash_values, max_size=60), hash_values, st.integers(0, 64))
def test_within_equals_brute_force(values: list[int], wanted: int, radius: int) -> None:
    positions, distances = RadiusIndex(values).within(wanted, radius)
    assert list(zip(distances.tolist(), positions.tolist(), strict=True)) == [
        (bits, position) for bits, position in ranked(values, wanted) if bits <= radius
    ]


@settings(deadline=None)
@given(st.lists(hash_values, max_size=60), hash_values, st.integers(0, 70))
def test_nearest_equals_brute_force(values: list[int], wanted: int, k: int) -> None:
    positions, distances = RadiusIndex(values).nearest(wanted, k)
    assert list(zip(distances.tolist(), positions.tolist(), strict=True)) == ranked(values, wanted)[:k]


@settings(deadline=None)
@given(st.lists(hash_values, min_size=1, max_size=60), hash_values, st.integers(0, 3))
def test_the_tree_answers_as_the_scan_does(values: list[int], wanted: int, radius: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(radius_index, "TREE_MIN_HASHES", 1)
        patch.setattr(radius_index, "TREE_PAYS_AFTER", 0.0)
        patch.setattr(radius_index, "TREE_RADIUS_BITS", 3)
        by_tree = RadiusIndex(values).within(wanted, radius)
    by_scan = RadiusIndex(values).within(wanted, radius)
    assert [column.dtype for column in by_tree] == [column.dtype for column in by_scan]
    assert [column.tolist() for column in by_tree] == [column.tolist() for column in by_scan]


def test_many_narrow_queries_grow_a_tree_that_answers_the_same() -> None:
    hashes = np.random.default_rng(4).integers(0, 2**64, radius_index.TREE_MIN_HASHES, dtype=np.uint64)
    index = RadiusIndex(hashes)
    wanted = int(hashes[123]) ^ 1
    answers = {(tuple(p.tolist()), tuple(d.tolist())) for p, d in (index.within(wanted, 1) for _ in range(5100))}
    assert answers == {((123,), (1,))}


def test_hashes_of_two_dimensions_are_refused() -> None:
    with pytest.raises(ValueError, match="one dimension"):
        RadiusIndex(np.zeros((2, 2), np.uint64))
