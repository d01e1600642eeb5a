"""Pairs that are found as the photos come."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_gui.matching.candidates import growing
from dedupe_gui.matching.candidates.growing import GrowingPairs
from dedupe_gui.matching.candidates.hash_candidates import Candidates
from dedupe_gui.model import HashKind, Photo
from tests.matching.candidates.test_hash_candidates import PHASH, pairs, photo


def found(photos: list[Photo], kinds: tuple[HashKind, ...] = PHASH) -> Candidates:
    """What is told at the end when the photos came one by one."""
    source = GrowingPairs(kinds)
    for count in range(1, len(photos) + 1):
        told = source(photos[:count])
    return told if photos else source(photos)


@settings(deadline=None)
@given(st.lists(st.integers(0, 63) | st.integers(0, 2**64 - 1), max_size=30))
def test_each_photo_is_tied_to_the_first_with_each_hash_that_is_near(hashes: list[int]) -> None:
    expected = {
        (first, second)
        for second, one in enumerate(hashes)
        for first, other in enumerate(hashes[:second])
        if hashes.index(other) == first and (one ^ other).bit_count() <= growing.RADIUS_BITS
    }
    told = found([photo(at, value) for at, value in enumerate(hashes)])
    assert pairs(told) == expected
    ends = zip(told.first.tolist(), told.second.tolist(), strict=True)
    assert told.distance_bits.tolist() == [(hashes[a] ^ hashes[b]).bit_count() for a, b in ends]


def test_pairs_are_told_by_where_the_photos_are_now() -> None:
    early, late, between = photo(1, 5), photo(4, 5), photo(2, 2**64 - 1)
    source = GrowingPairs(PHASH)
    assert pairs(source([early, late])) == {(0, 1)}
    assert pairs(source([photo(0, 4), early, between, late])) == {(0, 1), (1, 3)}


def test_many_photos_are_asked_for_nearer_ones_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growing, "WIDE_UP_TO", 1)
    assert pairs(found([photo(0, 0), photo(1, 2**64 - 1), photo(2, 0b11), photo(3, 0b1)])) == {(0, 3), (2, 3)}


def test_flat_pictures_and_those_whose_long_hashes_differ_are_no_pair() -> None:
    other = photo(2, 0, phash256=b"\xff" * 16 + bytes(16))
    assert not pairs(found([photo(0, 0, is_flat=True), photo(1, 0), other, photo(3, 0, is_flat=True)]))


def test_the_distance_told_is_that_of_the_hashes_that_were_chosen() -> None:
    assert found([photo(0, 0, ahash=0b111), photo(1, 0, ahash=0)], (HashKind.AHASH,)).distance_bits.tolist() == [3]
