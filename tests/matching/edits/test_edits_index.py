"""Candidates: every pair that shares a picture, bounded work whatever the pictures are."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageOps

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import Cancelled
from dedupe_gui.matching.edits.features import extract
from dedupe_gui.matching.edits.index import FEWEST_VOTES, HeldBins, PointCandidates, Portions, candidates
from tests.matching.edits.scenes import cropped, features_of, saved_again, scene


def test_a_photo_meets_its_crop_with_the_most_votes() -> None:
    pictures = [scene(seed) for seed in range(8)]
    pictures.append(saved_again(cropped(pictures[3], 0.1, 0.1, 0.85, 0.9)))
    found = candidates([features_of(picture) for picture in pictures])

    best = int(found.votes.argmax())

    assert (found.first[best], found.second[best]) == (3, 8)
    assert found.votes.min() >= FEWEST_VOTES
    assert np.delete(found.votes, best).max(initial=0) < found.votes[best] / 2


@pytest.mark.parametrize("mirrored_comes_first", [False, True])
def test_a_mirrored_copy_is_met_in_either_order(mirrored_comes_first: bool) -> None:
    pictures = [scene(1), ImageOps.mirror(scene(1))]
    if mirrored_comes_first:
        pictures.reverse()
    found = candidates([features_of(picture) for picture in pictures])

    assert (found.first.tolist(), found.second.tolist()) == ([0], [1])


def test_pairs_come_in_order_and_once() -> None:
    pictures = [scene(seed % 3) for seed in range(9)]
    found = candidates([features_of(picture) for picture in pictures])
    pairs = list(zip(found.first.tolist(), found.second.tolist(), strict=True))

    assert pairs == sorted(set(pairs))
    assert all(first < second for first, second in pairs)
    assert {pair for pair in np.ndindex(9, 9) if pair[0] < pair[1] and (pair[1] - pair[0]) % 3 == 0} <= set(pairs)


@pytest.mark.parametrize("portions", [Portions(3, 150, 100), Portions(5, 1000, 20), Portions(2, 60, 100_000)])
def test_the_answer_is_the_same_in_portions_of_any_size(portions: Portions) -> None:
    pictures = [scene(seed % 9) for seed in range(18)]
    pictures += [saved_again(cropped(scene(seed), 0.1, 0.05, 0.9, 0.95)) for seed in range(6)]
    pictures += [ImageOps.mirror(scene(2)), ImageOps.mirror(scene(2)).rotate(90, expand=True)]
    features = [b"", *(features_of(picture) for picture in pictures), b""]
    numbers = set()

    class NotedBins(HeldBins):
        def put(self, number: int, values: NDArray[np.int64], /) -> None:
            numbers.add(number)
            super().put(number, values)

    whole = candidates(features)
    parted = candidates(features, portions=portions, bins=NotedBins)

    assert len(numbers) > 8
    assert len(whole) > 24
    for column in ("first", "second", "votes"):
        assert getattr(parted, column).tolist() == getattr(whole, column).tolist()


@pytest.mark.parametrize("seed", range(4))
def test_in_whichever_order_photos_come_the_same_pairs_are_met(seed: int) -> None:
    pictures = [scene(number) for number in range(6)]
    pictures += [saved_again(cropped(picture, 0.1, 0.05, 0.9, 0.95)) for picture in pictures]
    pictures += [ImageOps.mirror(picture) for picture in pictures[:3]]
    # so much alike that most keys are equal, and more points agree than are compared
    pictures += [picture.rotate(90, expand=True) for picture in pictures[:2]]
    features = [features_of(picture) for picture in pictures]
    order = np.random.default_rng(seed).permutation(len(features))
    as_they_are, otherwise = candidates(features), candidates([features[place] for place in order.tolist()])

    def told(
        first: NDArray[np.signedinteger], second: NDArray[np.signedinteger], found: PointCandidates
    ) -> list[tuple[int, ...]]:
        rows = zip(np.minimum(first, second), np.maximum(first, second), found.votes, strict=True)
        return sorted(tuple(map(int, row)) for row in rows)

    assert told(order[otherwise.first], order[otherwise.second], otherwise) == told(
        as_they_are.first, as_they_are.second, as_they_are
    )


@pytest.mark.parametrize("features", [[], [b""], [b"", b"", b""]])
def test_photos_without_points_meet_nothing(features: list[bytes]) -> None:
    assert len(candidates(features)) == 0


def test_one_photo_among_empty_ones_meets_nothing() -> None:
    assert len(candidates([b"", features_of(scene(1)), b""])) == 0


def test_repeating_textures_do_not_explode() -> None:
    board = np.kron(np.indices((24, 32)).sum(axis=0) % 2 * 255, np.ones((8, 8))).astype(np.uint8)
    features = [extract(np.roll(board, shift, axis=1)) for shift in range(16)] * 30
    found = candidates(features)

    assert len(found) <= 4 * 8 * len(features)


def test_a_cancelled_token_stops_it() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        candidates([features_of(scene(1)), features_of(Image.new("RGB", (10, 10)))], token)
