"""What every source of candidates holds to, whatever it goes by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import combinations

import numpy as np
import pytest

from dedupe_gui.matching.candidates.growing import GrowingPairs
from dedupe_gui.matching.candidates.hash_candidates import Candidates, CandidateSource, find_candidates
from dedupe_gui.model import FilmFacts, Photo
from dedupe_gui.sets import DisjointSets
from tests.matching.candidates.test_hash_candidates import PHASH, pairs, photo


def all_pairs(photos: Sequence[Photo], /) -> Candidates:
    """A source of this test's own."""
    ends = [pair for pair in combinations(range(len(photos)), 2) if not any(photos[at].is_film for at in pair)]
    first, second = np.array(ends, np.int32).reshape(-1, 2).T
    none = np.zeros(len(ends), np.uint8)
    return Candidates(first, second, none, none)


SOURCES: dict[str, Callable[[], CandidateSource]] = {
    "hashes": lambda: partial(find_candidates, hash_kinds=PHASH, find_turned=False),
    "hashes, turned too": lambda: partial(find_candidates, hash_kinds=PHASH, find_turned=True),
    "a tree that grows": lambda: GrowingPairs(PHASH),
    "all pairs": lambda: all_pairs,
}


@pytest.fixture(params=SOURCES)
def source(request: pytest.FixtureRequest) -> CandidateSource:
    return SOURCES[request.param]()


def photos() -> list[Photo]:
    """Three times the same hash, two near ones, a crowd, strangers, and a film that has no hash to go by."""
    rng = np.random.default_rng(7)
    hashes = [0, 0, 0, 0b11, 0b1, *[2**40] * 70, *rng.integers(0, 2**64, 20, dtype=np.uint64).tolist()]
    found = [photo(at, value) for at, value in enumerate(hashes)]
    film = photo(len(found), 0)
    return [*found, replace(film, facts=replace(film.facts, film=FilmFacts(1000, "h264", 25.0, 1000, None, 1)))]


def test_pairs_are_in_order_each_once_and_of_two_photos(source: CandidateSource) -> None:
    several = photos()
    found = source(several)
    ends = list(zip(found.first.tolist(), found.second.tolist(), strict=True))
    assert ends == sorted(set(ends))
    assert all(0 <= first < second < len(several) for first, second in ends)


def test_columns_are_of_one_length_and_kind(source: CandidateSource) -> None:
    found = source(photos())
    assert {len(column) for column in (found.first, found.second, found.distance_bits, found.turn)} == {len(found)}
    assert [column.dtype for column in (found.first, found.second)] == [np.int32, np.int32]
    assert [column.dtype for column in (found.distance_bits, found.turn)] == [np.uint8, np.uint8]


def test_what_looks_the_same_is_tied_together(source: CandidateSource) -> None:
    sets = DisjointSets()
    for first, second in pairs(source(photos())):
        sets.join(first, second)
    assert len({sets.find(at) for at in (0, 1, 2)}) == 1
    assert len({sets.find(at) for at in range(5, 75)}) == 1


def test_films_are_left_to_their_own_search(source: CandidateSource) -> None:
    several = photos()
    assert len(several) - 1 not in {end for pair in pairs(source(several)) for end in pair}


def test_who_asks_twice_is_told_the_same(source: CandidateSource) -> None:
    first, second = source(photos()), source(photos())
    assert pairs(first) == pairs(second)
    assert first.distance_bits.tolist() == second.distance_bits.tolist()


@pytest.mark.parametrize("count", [0, 1])
def test_one_photo_makes_no_pair(source: CandidateSource, count: int) -> None:
    assert len(source(photos()[:count])) == 0
