"""Pairs that are found as the photos come."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_gui.matching.candidates import growing
from dedupe_gui.matching.candidates.growing import GrowingPairs
from dedupe_gui.model import HashKind, Photo
from tests.matching.candidates.test_hash_candidates import PHASH, pairs, photo


def grown(photos: list[Photo], kinds: tuple[HashKind, ...] = PHASH) -> GrowingPairs:
    growing = GrowingPairs(kinds)
    for each in photos:
        growing.add(each)
    return growing


@settings(deadline=None)
@given(st.lists(st.integers(0, 63) | st.integers(0, 2**64 - 1), max_size=30))
def test_each_photo_is_tied_to_the_first_with_each_hash_that_is_near(hashes: list[int]) -> None:
    expected = {
        (first, second)
        for second, one in enumerate(hashes)
        for first, other in enumerate(hashes[:second])
        if hashes.index(other) == first and (one ^ other).bit_count() <= growing.RADIUS_BITS
    }
    photos, found = grown([photo(at, value) for at, value in enumerate(hashes)]).so_far()
    assert pairs(found) == expected
    assert found.distance_bits.tolist() == [
        (photos[a].fingerprint.phash ^ photos[b].fingerprint.phash).bit_count()
        for a, b in zip(found.first.tolist(), found.second.tolist(), strict=True)
    ]


def test_photos_are_sorted_by_their_paths_whenever_they_came() -> None:
    photos, found = grown([photo(3, 5), photo(1, 2**63), photo(2, 5)]).so_far()
    assert [each.path.name for each in photos] == ["00001.jpg", "00002.jpg", "00003.jpg"]
    assert pairs(found) == {(1, 2)}


def test_many_photos_are_asked_for_nearer_ones_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growing, "WIDE_UP_TO", 1)
    found = grown([photo(0, 0), photo(1, 2**64 - 1), photo(2, 0b11), photo(3, 0b1)]).so_far()[1]
    assert pairs(found) == {(0, 3), (2, 3)}


def test_flat_pictures_and_those_whose_long_hashes_differ_are_no_pair() -> None:
    other = photo(2, 0, phash256=b"\xff" * 16 + bytes(16))
    assert pairs(grown([photo(0, 0, is_flat=True), photo(1, 0), other, photo(3, 0, is_flat=True)]).so_far()[1]) == set()


def test_the_distance_told_is_that_of_the_hashes_that_were_chosen() -> None:
    found = grown([photo(0, 0, ahash=0b111), photo(1, 0, ahash=0)], (HashKind.AHASH,)).so_far()[1]
    assert found.distance_bits.tolist() == [3]


def test_nothing_is_told_of_no_photos() -> None:
    photos, found = grown([]).so_far()
    assert (photos, len(found)) == ((), 0)
