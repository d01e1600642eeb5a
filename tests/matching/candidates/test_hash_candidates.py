"""Which photos get a second look."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PIL import Image, ImageFilter, ImageOps

from dedupe_gui.matching.candidates.hash_candidates import CROWD, Candidates, find_candidates
from dedupe_gui.matching.fingerprints.fingerprint import fingerprint
from dedupe_gui.model import TURNS, FileStamp, Fingerprint, HashKind, Photo, PhotoFacts, Turn

PHASH = (HashKind.PHASH,)


def photo(number: int, phash: int, *, phash256: bytes = bytes(32), is_flat: bool = False, **hashes: int) -> Photo:
    """A photo whose other seven positions have hashes that are near nothing."""
    others = np.random.default_rng(number).integers(0, 2**64, 7, dtype=np.uint64)
    turned = np.concatenate((np.array([phash], np.uint64), others)).astype("<u8").tobytes()
    stamp = FileStamp(f"/p/{number:05}.jpg", 1000 + number, 0, 1, number)
    mark = Fingerprint(turned, phash256, is_flat=is_flat, **hashes)
    return Photo(stamp, PhotoFacts(40, 30, "JPEG"), mark)


def pairs(found: Candidates) -> set[tuple[int, int]]:
    return set(zip(found.first.tolist(), found.second.tolist(), strict=True))


def test_near_photos_are_candidates_with_their_distance() -> None:
    found = find_candidates([photo(0, 0), photo(1, 0b111), photo(2, 2**64 - 1)], PHASH, find_turned=False)
    assert pairs(found) == {(0, 1)}
    assert found.distance_bits.tolist() == [3]
    assert found.turn.tolist() == [Turn.NONE.code]


def test_candidates_whose_long_hashes_are_far_apart_are_dropped() -> None:
    photos = [photo(0, 0), photo(1, 0, phash256=b"\xff" * 16 + bytes(16))]
    assert len(find_candidates(photos, PHASH, find_turned=False)) == 0


def test_flat_photos_must_be_nearer() -> None:
    photos = [photo(0, 0, is_flat=True), photo(1, 0xFFFF >> 8, is_flat=True)]
    assert len(find_candidates(photos, PHASH, find_turned=False)) == 0
    assert len(find_candidates([photos[0], photo(2, 0b11, is_flat=True)], PHASH, find_turned=False)) == 1


def test_distances_of_several_hashes_are_added() -> None:
    photos = [
        photo(0, 0, ahash=0, dhash=0),
        photo(1, 2**64 - 1, ahash=0b11, dhash=0b111),
        photo(2, 0, ahash=0, dhash=2**21 - 1),
    ]
    found = find_candidates(photos, (HashKind.AHASH, HashKind.DHASH), find_turned=False)
    assert pairs(found) == {(0, 1)}
    assert found.distance_bits.tolist() == [5]


def test_the_64_bit_hash_finds_the_pairs_whichever_comes_first() -> None:
    photos = [photo(0, 0, ahash=0, colorhash=0), photo(1, 0, ahash=1, colorhash=1)]
    for kinds in ((HashKind.AHASH, HashKind.COLORHASH), (HashKind.COLORHASH, HashKind.AHASH)):
        assert find_candidates(photos, kinds, find_turned=False).distance_bits.tolist() == [2]


def test_photos_with_equal_hashes_are_all_compared_while_they_are_few() -> None:
    photos = [photo(0, 7)] * 5
    assert pairs(find_candidates(photos, PHASH, find_turned=True)) == set(combinations(range(5), 2))


def test_a_crowd_with_equal_hashes_is_tied_to_one_of_them() -> None:
    crowd = [photo(0, 7)] * (CROWD + 1)
    found = find_candidates([*crowd, photo(1, 6)], PHASH, find_turned=True)
    stranger = len(crowd)
    assert pairs(found) == {(0, n) for n in range(1, stranger + 1)}


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("copy_first", [False, True])
def test_a_turned_copy_is_found_with_the_turn_between_the_two(turn: Turn, copy_first: bool) -> None:
    noise = np.random.default_rng(8).integers(0, 256, (180, 240), dtype=np.uint8)
    original = ImageOps.autocontrast(Image.fromarray(noise).filter(ImageFilter.GaussianBlur(9))).convert("RGB")
    undone = turn.inverse()
    copy = ImageOps.mirror(original) if undone.is_mirrored else original
    copy = copy.rotate(-90 * undone.clockwise_quarters, expand=True)
    photos = [
        Photo(FileStamp(f"/p/{n}.png", n, 0, 1, n), PhotoFacts(*each.size, "PNG"), fingerprint(each, frozenset()))
        for n, each in enumerate([copy, original] if copy_first else [original, copy])
    ]
    found = find_candidates(photos, PHASH, find_turned=True)
    assert found.turn.tolist() == [undone.code if copy_first else turn.code]
    assert found.distance_bits[0] <= 2


def test_turned_copies_are_left_alone_when_not_asked_for() -> None:
    hashes = np.random.default_rng(5).integers(0, 2**64, 8, dtype=np.uint64)
    photos = [
        Photo(
            FileStamp(f"/p/{n}", n, 0, 1, n),
            PhotoFacts(4, 3, "PNG"),
            Fingerprint(each.tobytes(), bytes(32), is_flat=False),
        )
        for n, each in enumerate([hashes, hashes[[2, 3, 0, 1, 6, 7, 4, 5]]])
    ]
    assert len(find_candidates(photos, PHASH, find_turned=False)) == 0


def test_one_photo_and_none_have_no_candidates() -> None:
    assert len(find_candidates([], PHASH, find_turned=True)) == 0
    assert len(find_candidates([photo(0, 0)], PHASH, find_turned=True)) == 0
