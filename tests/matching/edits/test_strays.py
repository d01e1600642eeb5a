"""Versions that are tied to another version alone are held against the photo that the others are tied to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from dedupe_gui.matching.edits.strays import strays
from dedupe_gui.matching.families.growing import Families

Pairs = Iterable[tuple[int, int]]


def found(copies: Pairs, edits: Pairs, pixels: dict[int, int], *, same_exposure: Pairs = ()) -> list[tuple[int, int]]:
    families = Families([*copies, *edits, *same_exposure])
    return strays(families, copies, edits, pixels)


def test_a_crop_of_a_recoloured_version_is_held_against_the_original() -> None:
    original, again, recoloured, crop = range(4)
    pixels = {original: 100, recoloured: 100, crop: 50}
    assert found([(original, again)], [(original, recoloured), (recoloured, crop)], pixels) == [(original, crop)]


def test_the_photo_with_copies_is_held_against_whatever_is_looked_at_of_them() -> None:
    small, recoloured, crop, large = range(4)
    pixels = {recoloured: 100, crop: 50, large: 400}
    assert found([(small, large)], [(small, recoloured), (recoloured, crop)], pixels) == [(crop, large)]


def test_where_several_may_be_the_middle_all_of_them_are_held_against_what_they_lack() -> None:
    # a photo with its grey version, and a crop with its mirrored one: four in a row
    assert found([], [(0, 1), (0, 2), (2, 3)], dict.fromkeys(range(4), 100)) == [(0, 3), (1, 2)]


def test_an_edit_that_other_pairs_make_a_copy_does_not_count_twice_when_the_middle_is_chosen() -> None:
    original, nearly, cropped, recoloured, crop, frame = range(6)
    copies = [(original, nearly), (nearly, cropped)]
    edits = [(original, cropped), (original, frame), (recoloured, crop), (recoloured, frame)]
    edits += [(recoloured, more) for more in range(6, 10)]
    pixels = dict.fromkeys((original, recoloured, crop, frame, 6, 7, 8, 9), 100)
    assert found(copies, edits, pixels) == [(original, recoloured)]


def test_what_is_tied_to_the_middle_is_no_stray() -> None:
    assert found([], [(0, 1), (0, 2), (0, 3), (1, 2)], dict.fromkeys(range(4), 100)) == []


def test_a_photo_of_the_family_that_is_in_no_pair_is_a_stray() -> None:
    pixels = dict.fromkeys(range(4), 100)
    assert found([], [(0, 1), (0, 2)], pixels, same_exposure=[(2, 3)]) == [(0, 3)]


def test_a_photo_that_cannot_be_looked_at_is_passed_over() -> None:
    assert found([(0, 1)], [(0, 2), (2, 3)], {0: 100, 2: 100}) == []


def test_families_are_not_mixed() -> None:
    edits = [(0, 1), (0, 2), (0, 4), (2, 3), (10, 11), (10, 12), (10, 14), (12, 13)]
    pixels = {photo: 100 - photo for pair in edits for photo in pair}
    assert found([], edits, pixels) == [(0, 3), (10, 13)]


def test_a_stray_costs_few_looks_however_many_may_be_the_middle() -> None:
    ring = [(photo, (photo + 1) % 12) for photo in range(12)]
    held_against = Counter(photo for pair in found([], ring, dict.fromkeys(range(12), 100)) for photo in pair)
    assert sorted(held_against.values())[:-3] == [2, 2] + [3] * 7
