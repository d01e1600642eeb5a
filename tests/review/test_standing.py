"""Who stands where, out of what was proven of pairs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from dedupe_gui.matching.containment.closure import who_holds
from dedupe_gui.model import NO_EVIDENCE, Held, Holding, KeepReason, MadeFrom, PairTable, Photo, Proof, Relation
from dedupe_gui.review.keeper import BEST_PHOTO, MY_FOLDERS_FIRST, judge
from dedupe_gui.review.standing import Standing, standing_of
from tests.review.build import photo

PHOTOS = [photo(f"/p/{name}.jpg") for name in "abcd"]


def proof(
    first: Held, second: Held, made_from: MadeFrom = MadeFrom.UNTOLD, relation: Relation = Relation.COPY
) -> Proof:
    return Proof(relation, Holding(first), Holding(second), made_from)


def table(*rows: tuple[int, int, Relation, Proof | None]) -> PairTable:
    zeros = np.zeros(len(rows), np.uint8)
    return PairTable(
        np.array([row[0] for row in rows], np.int32),
        np.array([row[1] for row in rows], np.int32),
        zeros,
        zeros,
        np.array([row[2].rank for row in rows], np.uint8),
        zeros,
        (NO_EVIDENCE,) * len(rows),
        tuple(row[3] for row in rows),
    )


def standing(pairs: PairTable, photos: list[Photo] = PHOTOS) -> Standing:
    return standing_of(photos, pairs, who_holds(pairs))


def test_a_photo_that_is_held_and_does_not_hold_stands_lower_also_by_others() -> None:
    less = proof(Held.NO, Held.YES)  # the second is held by the first

    found = standing(table((0, 1, Relation.COPY, less), (1, 2, Relation.COPY, less)))

    assert found.held_by.tolist() == [0, 1, 2, 0]


def test_photos_that_hold_each_other_stand_alike_and_the_one_made_first_comes_first() -> None:
    same = proof(Held.YES, Held.YES, MadeFrom.FIRST_FROM_SECOND)

    found = standing(table((0, 1, Relation.COPY, same)))

    assert found.held_by.tolist() == [0, 0, 0, 0]
    assert found.made_from.tolist() == [1, 0, 0, 0]
    assert found.led_to.tolist() == [0, 1, 0, 0]
    assert found.sources[0] == frozenset({1})


def test_of_the_same_pixels_the_lossy_file_came_first() -> None:
    png, jpeg = photo("/p/a.png", form="PNG"), photo("/p/b.jpg")

    found = standing(table((0, 1, Relation.SAME_PIXELS, None)), [png, jpeg])

    assert found.made_from.tolist() == [1, 0]
    assert found.led_to.tolist() == [0, 1]


def test_what_holds_of_a_photo_holds_of_all_with_its_pixels_in_whatever_order() -> None:
    """0 and 2 have the same pixels, as 1 and 2, and one proof names 2 alone."""
    same = (0, 2, Relation.SAME_PIXELS, None), (1, 2, Relation.SAME_PIXELS, None)
    found = standing(table(*same, (2, 3, Relation.COPY, proof(Held.YES, Held.NO))))
    assert found.held_by.tolist() == [1, 1, 1, 0]


def test_the_original_is_not_suggested_for_a_byte_copy_of_its_version_either() -> None:
    """0 is the original, 1 its version, 2 the version's copy, in the folder that the user prefers."""
    photos = [photo("/b/original.jpg"), photo("/b/version.jpg"), photo("/a/version.jpg")]
    equal = proof(Held.YES, Held.YES, MadeFrom.SECOND_FROM_FIRST)
    pairs = table((0, 1, Relation.COPY, equal), (0, 2, Relation.COPY, None), (1, 2, Relation.IDENTICAL, None))
    found = standing(pairs, photos)

    judgement = judge(photos, MY_FOLDERS_FIRST, folders=[Path("/a")], standing=found)

    assert judgement.ranks.tolist()[2] == 0
    assert found.made_from.tolist() == [0, 1, 1]
    assert judgement.losses.of(0, 2, Relation.COPY) == (KeepReason.IS_ORIGINAL,)
    assert judgement.losses.of(2, 0, Relation.COPY) == ()


def test_the_jpeg_is_not_suggested_for_the_png_that_was_saved_out_of_it() -> None:
    photos = [photo("/a/a.png", form="PNG"), photo("/b/b.jpg")]
    found = standing(table((0, 1, Relation.SAME_PIXELS, None)), photos)

    judgement = judge(photos, MY_FOLDERS_FIRST, folders=[Path("/a")], standing=found)

    assert judgement.ranks.tolist() == [0, 1]
    assert judgement.losses.of(1, 0, Relation.SAME_PIXELS) == (KeepReason.IS_ORIGINAL,)
    assert judgement.losses.of(0, 1, Relation.SAME_PIXELS) == ()


def test_a_version_of_what_was_saved_out_of_a_photo_came_after_both() -> None:
    photos = [photo("/p/a.jpg"), photo("/p/a.png", form="PNG"), photo("/p/c.jpg")]
    less = proof(Held.YES, Held.YES, MadeFrom.SECOND_FROM_FIRST)
    found = standing(table((0, 1, Relation.SAME_PIXELS, None), (1, 2, Relation.COPY, less)), photos)
    assert found.made_from.tolist() == [0, 1, 2]


def test_what_follows_from_others_is_told_like_a_proof() -> None:
    less = proof(Held.NO, Held.YES, MadeFrom.SECOND_FROM_FIRST)

    found = standing(table((0, 1, Relation.COPY, less), (1, 2, Relation.COPY, less))).proof_of(2, 0)

    assert found is not None
    assert (found.first.held, found.made_from) == (Held.YES, MadeFrom.FIRST_FROM_SECOND)
    assert standing(table((0, 1, Relation.COPY, less))).proof_of(3, 0) is None


def test_what_goes_in_a_circle_tells_nothing() -> None:
    later = proof(Held.YES, Held.YES, MadeFrom.FIRST_FROM_SECOND)
    earlier = proof(Held.YES, Held.YES, MadeFrom.SECOND_FROM_FIRST)

    found = standing(table((0, 1, Relation.COPY, later), (0, 2, Relation.COPY, earlier), (1, 2, Relation.COPY, later)))

    assert found.made_from.tolist() == [0, 0, 0, 0]


def test_no_rule_of_the_user_puts_a_photo_first_that_holds_less() -> None:
    """Whatever lies in the preferred folder, larger, from a camera."""
    photos = [photo("/first/a.jpg", width=9000, camera="Canon"), photo("/second/b.jpg", width=10)]
    less = proof(Held.YES, Held.NO)
    found = standing(table((0, 1, Relation.COPY, less)), photos)

    for rules in (BEST_PHOTO, MY_FOLDERS_FIRST):
        ranks = judge(photos, rules, folders=[Path("/first"), Path("/second")], standing=found).ranks
        assert ranks.tolist() == [1, 0]


def test_among_photos_that_hold_the_same_the_folder_decides_where_the_user_wants_it() -> None:
    photos = [photo("/first/version.jpg"), photo("/second/original.jpg")]
    same = proof(Held.YES, Held.YES, MadeFrom.FIRST_FROM_SECOND)
    found = standing(table((0, 1, Relation.COPY, same)), photos)
    folders = [Path("/first"), Path("/second")]

    assert judge(photos, BEST_PHOTO, folders=folders, standing=found).ranks.tolist() == [1, 0]
    in_folders = judge(photos, MY_FOLDERS_FIRST, folders=folders, standing=found)
    assert in_folders.ranks.tolist() == [0, 1]
    # The rule is obeyed, and nothing is suggested that it would cost.
    assert in_folders.losses.of(1, 0, Relation.COPY)


def test_a_protected_photo_stays_first_although_it_holds_less() -> None:
    photos = [photo("/safe/small.jpg"), photo("/p/large.jpg")]
    found = standing(table((0, 1, Relation.COPY, proof(Held.YES, Held.NO))), photos)

    judgement = judge(photos, protected=[Path("/safe")], standing=found)

    assert judgement.ranks.tolist() == [0, 1]
    assert judgement.losses.of(1, 0, Relation.COPY)


def test_photos_of_which_nothing_is_known_are_ordered_by_the_rules_alone() -> None:
    photos = [replace(one) for one in PHOTOS]

    assert judge(photos).ranks.tolist() == judge(photos, standing=Standing.unknown(4)).ranks.tolist()
