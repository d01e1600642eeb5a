"""What is told of pairs, in portions."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import partial

import numpy as np
import pytest
from PIL import Image

from dedupe_gui.jobs.second_looks import open_thumbnail
from dedupe_gui.matching.families import judging
from dedupe_gui.matching.families.judging import LookedAt, Portion, judge_portion
from dedupe_gui.matching.families.spanning import PAIRS_AT_ONCE, PairToSee
from dedupe_gui.matching.fingerprints.fingerprint import fingerprint
from dedupe_gui.matching.looks.likeness import PairOfLooks
from dedupe_gui.matching.looks.second_look import PairVerdict, compare
from dedupe_gui.model import PhotoFacts, Relation, Turn

JUDGE = partial(judge_portion, open_thumbnail=open_thumbnail)


def seen(number: int, quality: int) -> LookedAt:
    """A photo of its own for each number, saved with this quality."""
    noise = np.random.default_rng(number).integers(0, 256, (24, 36, 3), np.uint8)
    picture = Image.fromarray(noise).resize((240, 160), Image.Resampling.BICUBIC)
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=quality)
    return LookedAt(buffer.getvalue(), PhotoFacts(240, 160, "JPEG"), fingerprint(picture, frozenset()))


def couples(count: int) -> Portion:
    """So many photos, each saved twice."""
    photos = {place: seen(place // 2, 95 - place % 2 * 15) for place in range(2 * count)}
    pairs = tuple(PairToSee(place, place + 1, Turn.NONE, 0) for place in range(0, 2 * count, 2))
    return Portion(pairs, photos, (), {})


def test_photos_that_have_nothing_to_do_with_each_other_are_compared_in_one_stack(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stacks = []

    def counted(pairs: Sequence[PairOfLooks]) -> list[PairVerdict | None]:
        stacks.append(len(pairs))
        return compare(pairs)

    monkeypatch.setattr(judging, "compare", counted)

    judged = JUDGE(couples(PAIRS_AT_ONCE))

    assert stacks == [PAIRS_AT_ONCE]
    assert [each.relation for each in judged.fresh] == [Relation.COPY] * PAIRS_AT_ONCE


def test_only_what_was_needed_is_told_and_only_what_was_not_known_is_fresh() -> None:
    portion = couples(3)
    known, *others = JUDGE(portion).judged
    again = Portion(portion.pairs, portion.photos, (), {known.pair: known})

    judged = JUDGE(again)

    assert judged.judged == (known, *others)
    assert judged.fresh == tuple(others)
