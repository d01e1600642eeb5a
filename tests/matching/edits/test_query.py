"""One photo's key points against a library's."""

from __future__ import annotations

import numpy as np
from PIL import Image

from dedupe_gui.matching.edits import extract
from dedupe_gui.matching.edits.query import shared_points
from tests.photos import photo_like


def features(picture: Image.Image) -> bytes:
    return extract(np.asarray(picture.convert("L").resize((256, 171))))


def test_a_crop_meets_its_photo_before_all_others() -> None:
    library = [features(photo_like(seed)) for seed in range(8)]
    crop = photo_like(3).crop((60, 40, 420, 280))

    hits = shared_points(features(crop), library, most=5)

    assert hits[0].position == 3
    assert not hits[0].is_mirrored


def test_a_mirrored_photo_is_met_as_mirrored() -> None:
    mirrored = photo_like(2).transpose(Image.Transpose.FLIP_LEFT_RIGHT)

    hits = shared_points(features(mirrored), [features(photo_like(2))], most=5)

    assert hits[0].is_mirrored


def test_no_more_hits_than_asked_for() -> None:
    library = [features(photo_like(1)) for _ in range(6)]

    assert len(shared_points(library[0], library, most=4)) == 4


def test_pictures_without_points_meet_nothing() -> None:
    blank = features(Image.new("RGB", (256, 171), "white"))

    assert shared_points(blank, [features(photo_like(1))], most=5) == []
    assert shared_points(features(photo_like(1)), [blank, b""], most=5) == []
