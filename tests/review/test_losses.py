from dataclasses import replace

import numpy as np
import pytest

from dedupe_gui.model import NO_EVIDENCE, Held, Holding, KeepReason, MadeFrom, PairTable, Photo, Proof, Relation
from dedupe_gui.review.losses import Losses
from dedupe_gui.review.standing import standing_of
from tests.review.build import TAKEN, photo

KEPT = photo("/p/kept.jpg", quality=85)


HELD = Proof(Relation.COPY, first=Holding(Held.YES), second=Holding(Held.NO))


def lost(
    removed: Photo, kept: Photo = KEPT, relation: Relation = Relation.COPY, proof: Proof | None = HELD
) -> tuple[KeepReason, ...]:
    pair = [np.array([number]) for number in (0, 1, 0, 0, relation.rank, 0)]
    table = PairTable(*pair, evidence=(NO_EVIDENCE,), proofs=(proof,))
    return Losses([removed, kept], standing_of([removed, kept], table)).of(0, 1, relation)


def placed(one: Photo) -> Photo:
    return replace(one, facts=replace(one.facts, latitude_deg=48.1, longitude_deg=11.5))


@pytest.mark.parametrize(
    ("removed", "reasons"),
    [
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


@pytest.mark.parametrize(
    ("proof", "reasons"),
    [
        (HELD, ()),
        (None, (KeepReason.NOT_PROVEN,)),
        (HELD.seen_from_second(), (KeepReason.SHOWS_MORE,)),
        (Proof(Relation.COPY, Holding(Held.EXCEPT), Holding(Held.YES)), (KeepReason.SHOWS_MORE,)),
        (replace(HELD, made_from=MadeFrom.SECOND_FROM_FIRST), (KeepReason.IS_ORIGINAL,)),
    ],
)
def test_what_is_not_proven_to_be_held_would_be_lost(proof: Proof | None, reasons: tuple[KeepReason, ...]) -> None:
    assert lost(photo("/p/a.jpg", width=400, height=300, quality=99), proof=proof) == reasons
    assert lost(photo("/p/a.jpg"), relation=Relation.IDENTICAL, proof=None) == ()
