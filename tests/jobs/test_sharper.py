"""The sharper photo is suggested where the difference can be seen; hardly sharper ones are as good as each other."""

from __future__ import annotations

import random
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe_gui.jobs.regroup import judge_result
from dedupe_gui.matching.fingerprints.sharpness import NOTICEABLE
from dedupe_gui.matching.groups.noticeable import levels
from dedupe_gui.model import (
    Evidence,
    EvidenceKind,
    Finding,
    KeepReason,
    Photo,
    Relation,
    ScanOptions,
    ScanResult,
    StageSeconds,
)
from dedupe_gui.review.keeper import BEST_PHOTO, PRESETS, Preference, Rule
from tests.review.build import TAKEN, photo
from tests.review.test_origins import Pair, part, table

SHARP, BLURRED = 80, 40
ALIKE = Evidence((Finding(EvidenceKind.DETAIL_DIFFERS),))
BLURRED_OR_SHARPENED = Evidence((Finding(EvidenceKind.SHARPENED_OR_BLURRED, 0.5),))
SHARPER_FIRST = (Rule.SHARPER, *(rule for rule in BEST_PHOTO if rule is not Rule.SHARPER))


def judged(
    *photos: Photo,
    rules: tuple[Rule, ...] = BEST_PHOTO,
    relation: Relation = Relation.EDITED,
    pairs: tuple[Pair, ...] | None = None,
) -> Preference:
    """Judge photos of which each is paired with the next."""
    in_row = tuple(Pair(at, at + 1, relation, BLURRED_OR_SHARPENED) for at in range(len(photos) - 1))
    found = table(*(in_row if pairs is None else pairs))
    return judge_result(ScanResult(ScanOptions(()), photos, found, (), StageSeconds(0, 0, 0, 0)), rules)


def suggested(*photos: Photo, **options: Any) -> Photo:
    return photos[int(np.argmin(judged(*photos, **options).ranks))]


def sharpness_levels(sharpness: list[int], *pairs: tuple[int, int], relation: Relation = Relation.SIMILAR) -> list[int]:
    tied = table(*(Pair(first, second, relation, ALIKE) for first, second in pairs))
    found: list[int] = levels(np.array(sharpness), tied, NOTICEABLE).tolist()
    return found


def test_the_sharp_frame_of_a_burst_is_kept_and_both_reasons_are_said() -> None:
    shaken = photo("/a/1.jpg", camera="Canon", taken=TAKEN, sharpness=BLURRED, quality=96)
    sharp = photo("/a/2.jpg", camera="Canon", taken=TAKEN, sharpness=SHARP, quality=90)

    judgement = judged(shaken, sharp, relation=Relation.SIMILAR)

    assert judgement.ranks.tolist() == [1, 0]
    kept, lost = judgement.reasons(1, [0])
    assert KeepReason.SHARPER in kept
    assert KeepReason.LESS_SHARP in lost


def test_a_blurred_version_of_the_same_size_loses_although_it_was_saved_better_and_first() -> None:
    sharp = photo("/b/x.jpg", sharpness=SHARP, quality=80, mtime=2)
    blurred = photo("/a/x.jpg", sharpness=BLURRED, quality=98, size=9000, mtime=1)

    for preset in PRESETS:
        if Rule.DEEPER_PATH not in preset:
            assert suggested(blurred, sharp, rules=preset) is sharp


@pytest.mark.parametrize(
    "sharpened",
    [
        photo("/a/x.jpg", camera="Canon", taken=TAKEN, sharpness=110, quality=98, software="Adobe Photoshop 2025"),
        photo("/a/x.jpg", sharpness=110, quality=98),
        photo("/a/x-edited.jpg", camera="Canon", taken=TAKEN, sharpness=110, quality=98),
        photo("/a/x.jpg", camera="Canon", taken=TAKEN, sharpness=110, width=2000, height=1500),
        photo("/a/x.jpg", camera="Canon", taken=TAKEN, sharpness=110, form="WEBP"),
    ],
    ids=["by a named editor", "without camera", "named edited", "smaller", "other format"],
)
def test_what_an_editor_sharpened_does_not_beat_what_came_from_the_camera(sharpened: Photo) -> None:
    original = photo("/b/x.jpg", camera="Canon", taken=TAKEN, sharpness=SHARP, quality=92)

    assert suggested(sharpened, original) is original


def test_what_nobody_would_notice_leaves_it_to_the_next_rule() -> None:
    better_saved = photo("/a/1.jpg", sharpness=SHARP, quality=95)
    hardly_sharper = photo("/a/2.jpg", sharpness=SHARP + NOTICEABLE - 1, quality=80)

    judgement = judged(better_saved, hardly_sharper)

    assert judgement.ranks.tolist() == [0, 1]
    assert judgement.reasons(0, [1]) == ((KeepReason.LESS_COMPRESSED,), (KeepReason.MORE_COMPRESSED,))


def test_as_the_first_rule_it_goes_before_size_camera_and_quality() -> None:
    sharp = photo("/b/x.jpg", width=2000, height=1500, sharpness=SHARP)
    blurred = photo("/a/x.jpg", camera="Canon", taken=TAKEN, sharpness=SHARP - NOTICEABLE, quality=98)

    assert suggested(blurred, sharp) is blurred
    assert suggested(blurred, sharp, rules=SHARPER_FIRST) is sharp


@given(st.lists(st.integers(1, 255), min_size=2, max_size=12), st.randoms(use_true_random=False))
def test_as_the_first_rule_a_blurred_version_never_beats_a_sharp_one(
    measured: list[int], chance: random.Random
) -> None:
    photos = [
        photo(
            f"/{chance.random()}.jpg", sharpness=sharpness, width=chance.randrange(300, 9000), mtime=chance.randrange(9)
        )
        for sharpness in measured
    ]
    relations = (Relation.COPY, Relation.EDITED, Relation.SIMILAR)
    pairs = tuple(Pair(at, at + 1, chance.choice(relations), ALIKE) for at in range(len(photos) - 1))

    kept = suggested(*photos, rules=SHARPER_FIRST, pairs=pairs)

    # behind the sharpest copy that it may stand for, which is not noticeably behind the sharpest of all
    assert kept.facts.sharpness is not None
    assert kept.facts.sharpness > max(measured) - 2 * NOTICEABLE


@given(st.lists(st.integers(0, 255), min_size=2, max_size=12))
def test_levels_keep_the_order_and_what_is_noticeably_sharper_than_all_others_stays_so(measured: list[int]) -> None:
    found = sharpness_levels(measured, *pairwise(range(len(measured))))
    known = sorted((sharpness, level) for sharpness, level in zip(measured, found, strict=True) if sharpness)

    assert [level for _, level in known] == sorted(level for _, level in known)
    assert all(level - sharpness in range(NOTICEABLE) for sharpness, level in known)
    assert all(level == max(measured) for sharpness, level in zip(measured, found, strict=True) if not sharpness)


def test_all_that_hardly_falls_behind_the_sharpest_is_level_with_it_and_no_more() -> None:
    frames = [100, 100 - NOTICEABLE + 1, 100 - NOTICEABLE, 100 - 2 * NOTICEABLE + 1, 20]

    found = sharpness_levels(frames, *pairwise(range(5)))

    assert found == [100, 100, 100 - NOTICEABLE, 100 - NOTICEABLE, 20]


def test_copies_stay_level_whatever_look_alikes_they_have() -> None:
    copies, look_alike = [80, 76], 80 + NOTICEABLE - 2
    pairs = [
        Pair(0, 1, Relation.COPY, ALIKE),
        Pair(1, 2, Relation.SIMILAR, ALIKE),
    ]

    found = levels(np.array([*copies, look_alike]), table(*pairs), NOTICEABLE).tolist()

    assert found[0] == found[1]


def test_a_photo_that_nothing_ties_to_another_is_not_held_against_it() -> None:
    assert sharpness_levels([90, 85, 30], (1, 2)) == [90, 85, 30]


def test_a_frame_with_its_sharp_rim_makes_no_photo_sharper_and_a_crop_none_less_sharp() -> None:
    original = photo("/b/x.jpg", sharpness=BLURRED)
    framed = photo("/a/x.jpg", sharpness=SHARP, mtime=9)
    crop = photo("/c/x.jpg", sharpness=10, width=2000)
    pairs = (
        Pair(0, 1, Relation.EDITED, part(EvidenceKind.FRAMED)),
        Pair(1, 2, Relation.EDITED, part(EvidenceKind.CROPPED)),
    )

    judgement = judged(framed, original, crop, rules=SHARPER_FIRST, pairs=pairs)

    assert judgement.ranks[1] == 0
    reasons = judgement.reasons(1, [0, 2])
    assert all(KeepReason.SHARPER not in why and KeepReason.LESS_SHARP not in why for why in reasons)


def test_of_a_photo_that_was_not_measured_nothing_is_claimed() -> None:
    unknown, sharp = photo("/a/thumbnail.jpg", quality=95), photo("/b/x.jpg", sharpness=SHARP, quality=80)

    judgement = judged(unknown, sharp)

    assert judgement.ranks.tolist() == [0, 1]
    assert judgement.reasons(0, [1]) == ((KeepReason.LESS_COMPRESSED,), (KeepReason.MORE_COMPRESSED,))


def test_the_order_of_the_files_changes_nothing() -> None:
    photos = [photo(f"/{at}.jpg", sharpness=sharpness) for at, sharpness in enumerate((50, 61, 72, 83, 0, 40))]
    kept = [suggested(*photos), suggested(*reversed(photos))]

    assert kept[0] is kept[1]
