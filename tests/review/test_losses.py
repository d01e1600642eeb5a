from dataclasses import replace

import numpy as np
import pytest

from dedupe_gui.model import KeepReason, Photo, Relation
from dedupe_gui.review.losses import Losses
from dedupe_gui.review.origins import Origins
from tests.review.build import TAKEN, photo

KEPT = photo("/p/kept.jpg", quality=85)


def lost(removed: Photo, kept: Photo = KEPT, relation: Relation = Relation.COPY) -> tuple[KeepReason, ...]:
    return Losses([removed, kept], Origins.unknown(2), np.zeros(2, np.int64)).of(0, 1, relation)


def placed(one: Photo) -> Photo:
    return replace(one, facts=replace(one.facts, latitude_deg=48.1, longitude_deg=11.5))


@pytest.mark.parametrize(
    ("removed", "reasons"),
    [
        (photo("/p/a.jpg", width=4100, quality=85), (KeepReason.HAS_MORE_PIXELS,)),
        (photo("/p/a.jpg", width=4040, quality=85), ()),
        (photo("/p/a.jpg", quality=96), (KeepReason.HAS_BETTER_QUALITY,)),
        (photo("/p/a.jpg", quality=95), ()),
        (photo("/p/a.png", form="PNG"), (KeepReason.HAS_BETTER_QUALITY,)),
        (photo("/p/a.jpg", width=400, height=300, quality=99), ()),
        (photo("/p/a.jpg", quality=85, taken=TAKEN), (KeepReason.HAS_TIME_TAKEN,)),
        (placed(photo("/p/a.jpg", quality=85)), (KeepReason.HAS_PLACE_TAKEN,)),
        (photo("/p/a.jpg", quality=85, companions=("/p/a.xmp",)), (KeepReason.HAS_EDITS,)),
        (photo("/p/a.jpg", quality=85, companions=("/p/a.json",)), ()),
    ],
)
def test_what_the_kept_photo_has_not_would_be_lost(removed: Photo, reasons: tuple[KeepReason, ...]) -> None:
    assert lost(removed) == reasons


def test_sixteen_bits_a_channel_would_be_lost() -> None:
    flat = photo("/p/a.png", form="PNG")
    deep = replace(flat, facts=replace(flat.facts, is_deep=True))

    assert KeepReason.HAS_MORE_BITS in lost(deep, flat)
    assert lost(flat, deep) == ()


def test_the_better_photo_may_stay_for_the_worse() -> None:
    better = placed(photo("/p/b.jpg", width=5000, quality=98, taken=TAKEN, companions=("/p/b.xmp",)))

    assert lost(KEPT, better) == ()


def test_the_same_pixels_are_lost_in_no_format() -> None:
    assert lost(photo("/p/a.png", form="PNG"), relation=Relation.SAME_PIXELS) == ()
    assert lost(photo("/p/a.png", form="PNG", taken=TAKEN), relation=Relation.SAME_PIXELS) == (
        KeepReason.HAS_TIME_TAKEN,
    )


def test_the_quality_of_a_blurred_photo_is_no_loss() -> None:
    blurred, sharp = photo("/p/a.jpg", quality=98), KEPT

    assert Losses([blurred, sharp], Origins.unknown(2), np.array([30, 80])).of(0, 1, Relation.COPY) == ()


def test_what_the_blocks_of_a_badly_saved_photo_add_to_its_sharpness_costs_no_better_one() -> None:
    lossless, blocky = photo("/p/a.png", form="PNG"), photo("/p/b.jpg", quality=50)
    losses = Losses([lossless, blocky], Origins.unknown(2), np.array([70, 83]))

    assert losses.of(0, 1, Relation.COPY) == (KeepReason.HAS_BETTER_QUALITY,)


def test_a_frame_and_a_copy_saved_again_count_for_what_they_were_made_from() -> None:
    framed = photo("/p/a.jpg", width=5000, height=4000, quality=98)
    origins = Origins(np.array([4000 * 3000, 2**40]), np.array([84, 2**40]))

    assert Losses([framed, KEPT], origins, np.zeros(2, np.int64)).of(0, 1, Relation.COPY) == ()
