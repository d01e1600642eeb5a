"""One question to many hashes, answered as brute force would."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_gui.matching import RadiusIndex

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


def test_hashes_of_two_dimensions_are_refused() -> None:
    with pytest.raises(ValueError, match="one dimension"):
        RadiusIndex(np.zeros((2, 2), np.uint64))
