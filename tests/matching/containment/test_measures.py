"""What is measured where two photos lie over each other, beside the same numbers worked out block by block."""

from __future__ import annotations

import io
from typing import cast

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.blocks import COEFFICIENTS, EDGE_PX, Floats, Plane, allowance, flat_steps
from dedupe_gui.matching.containment.gaps import gap_on_blocks
from dedupe_gui.matching.containment.sample import Told, sample, told_by
from dedupe_gui.matching.containment.saved_again import misfits
from dedupe_gui.matching.containment.steps_shown import steps_shown, unclipped_sizes
from dedupe_gui.matching.containment.surface import surfaces
from dedupe_gui.reading.decode import raster
from tests.photos import photo_like

ALLOWED = allowance(None)
TEXTURED: Plane = np.asarray(photo_like(3).convert("L"), np.uint8)
BLURRED: Plane = np.asarray(cv2.GaussianBlur(TEXTURED, (0, 0), 2.0), np.uint8)


def blocks(plane: Plane) -> list[tuple[int, int, Floats]]:
    rows, columns = plane.shape[0] // EDGE_PX, plane.shape[1] // EDGE_PX
    return [
        (row, column, np.asarray(plane[8 * row : 8 * row + 8, 8 * column : 8 * column + 8], np.float32))
        for row in range(rows)
        for column in range(columns)
    ]


def told(own: Plane, other: Plane) -> Told:
    return told_by(sample(own, other, ALLOWED), None, None, is_as_rounded=True)


def on_steps(steps: NDArray[np.uint16], seed: int) -> Plane:
    """A photo of twelve blocks as it was decoded, but that no tone was rounded."""
    many = np.rint(np.random.default_rng(seed).normal(0, 4, (3, 4, 8, 8))) * steps
    return cast(Plane, np.block([[cv2.idct(one.astype(np.float32)) + 128 for one in row] for row in many]))


def test_what_was_decoded_from_steps_fits_them_whatever_they_are() -> None:
    for size in (3, 7, 16):
        steps = np.full((8, 8), size, np.uint16)
        fits, too, count = misfits(on_steps(steps, 1), on_steps(steps, 2), steps, ())
        assert max(fits, too) < 1e-5
        assert count == 12 * COEFFICIENTS
        assert misfits(on_steps(steps, 1), on_steps(steps, 2), steps + np.uint16(1), ())[0] > 0.1


@pytest.mark.parametrize("quality", [40, 60, 80])
@pytest.mark.parametrize("factor", [1.25, 1.5, 2.0, 3.0])
def test_what_was_enlarged_knows_the_blocks_of_its_source_and_a_true_larger_photo_those_of_none(
    quality: int, factor: float
) -> None:
    noise = np.random.default_rng(3).normal(0, 2, (640, 960))
    scene = cv2.resize(TEXTURED, (960, 640), interpolation=cv2.INTER_CUBIC) + noise
    larger: Plane = cv2.GaussianBlur(np.clip(np.rint(scene), 0, 255).astype(np.uint8), (0, 0), 0.7).astype(np.uint8)
    width, height = round(960 / factor), round(640 / factor)
    smaller = np.asarray(cv2.resize(larger, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
    file = io.BytesIO()
    Image.fromarray(smaller).save(file, "JPEG", quality=quality)
    jpeg = raster(file.getvalue())
    enlarged = cv2.resize(jpeg.luma, (960, 640), interpolation=cv2.INTER_CUBIC)
    cleaned = np.asarray(cv2.bilateralFilter(enlarged, 7, 20, 5), np.uint8)
    steps = flat_steps(jpeg.steps)
    from_source, from_enlargement = (
        gap_on_blocks(sample(jpeg.luma, over, allowance(steps)), over, factor, steps)
        for over in (
            np.asarray(cv2.resize(each, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
            for each in (larger, cleaned)
        )
    )
    assert from_source > 0.94
    assert from_enlargement < 0.7


def test_nothing_is_known_of_blocks_that_no_steps_tell() -> None:
    assert np.isnan(gap_on_blocks(sample(TEXTURED, BLURRED, ALLOWED), BLURRED, 2.0, None))
    flat = np.full_like(TEXTURED, 128)
    steps = np.full(COEFFICIENTS, 16, np.float32)
    assert np.isnan(gap_on_blocks(sample(TEXTURED, flat, ALLOWED), flat, 2.0, steps))


def test_the_steps_of_a_jpeg_are_found_in_its_pixels_and_none_where_it_was_none() -> None:
    picture = photo_like(3)
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=75)
    with Image.open(file) as saved:
        steps = np.reshape(saved.quantization[0], (8, 8))  # type: ignore[attr-defined]
        pixels = np.asarray(saved.convert("RGB").convert("L"))

    found = steps_shown(unclipped_sizes(pixels))

    assert found is not None
    told = found > 0
    assert np.count_nonzero(told) >= 10
    assert np.array_equal(found[told], steps[told])
    assert steps_shown(unclipped_sizes(TEXTURED)) is None
    assert steps_shown(unclipped_sizes(pixels[:, 3:])) is None  # on another grid nothing shows them


def test_each_block_of_a_tall_photo_is_measured_as_if_it_were_alone() -> None:
    """More blocks than are worked on at a time, and a rim that fills none."""
    rng = np.random.default_rng(1)
    own = rng.integers(0, 256, (8 * 90 + 5, 8 * 50 + 3), np.uint8)
    other = np.clip(own + rng.normal(0, 9, own.shape), 0, 255).astype(np.uint8)
    strict, lenient = ALLOWED, np.linspace(0, 40, COEFFICIENTS, dtype=np.float32)

    found, seen_from_other = surfaces(own, other, strict, lenient)

    assert found.mean.shape == (90, 50)
    for (row, column, mine), (_, _, theirs) in zip(blocks(own), blocks(other), strict=True):
        place = row, column
        apart = np.abs(cv2.dct(mine - theirs)).ravel()
        assert found.mean[place] == pytest.approx(mine.mean(), rel=1e-4)
        assert seen_from_other.mean[place] == pytest.approx(theirs.mean(), rel=1e-4)
        assert found.mean_difference[place] == pytest.approx(mine.mean() - theirs.mean(), abs=1e-3)
        assert seen_from_other.mean_difference[place] == -found.mean_difference[place]
        assert found.residual[place] == pytest.approx((apart**2).mean(), rel=1e-3)
        assert found.activity[place] == pytest.approx(theirs.var(), rel=1e-3)
        assert seen_from_other.activity[place] == pytest.approx(mine.var(), rel=1e-3)
        for allowed, energies in ((strict, found.outside), (lenient, seen_from_other.outside)):
            beyond = np.maximum(apart - allowed, 0)
            assert energies[place] == pytest.approx((beyond**2).mean(), rel=1e-3, abs=1e-2)


def test_a_sample_has_the_coefficients_of_its_blocks_but_for_means_and_slopes() -> None:
    taken = sample(TEXTURED, BLURRED, ALLOWED)

    for (_, _, mine), (_, _, theirs), own, other, outside in zip(
        blocks(TEXTURED), blocks(BLURRED), taken.own, taken.other, taken.outside, strict=True
    ):
        for plane, coefficients in ((mine, own), (theirs, other)):
            expected = cv2.dct(plane)
            expected[0, 0] = expected[0, 1] = expected[1, 0] = 0
            assert coefficients == pytest.approx(expected.ravel(), abs=1e-2)
        assert np.array_equal(outside, np.abs(own - other) > ALLOWED)


def test_of_a_large_photo_some_blocks_from_all_over_are_taken_in_no_pattern() -> None:
    """A page whose lines of text are as far apart as the blocks that would be taken in rows."""
    own = np.full((8 * 500, 8 * 100), 255, np.uint8)
    own[:: 8 * 25, ::2] = 0

    taken = sample(own, own, ALLOWED)

    assert 6_000 <= len(taken.own) <= 8_000
    assert len(taken.own) == len(taken.own_clipped) == len(taken.other_clipped)
    assert not taken.outside.any()
    assert np.count_nonzero(np.abs(taken.own).max(axis=1) > 2) == pytest.approx(len(taken.own) / 25, rel=0.2)


@pytest.mark.parametrize("shape", [(864, 1152), (1152, 864), (1024, 1024), (3000, 4000), (1440, 1080)])
def test_of_any_shape_enough_blocks_are_taken(shape: tuple[int, int]) -> None:
    plane = np.zeros(shape, np.uint8)
    assert len(sample(plane, plane, ALLOWED).own) > 7_000


def test_blocks_that_reach_black_or_white_are_told_of_either_photo() -> None:
    own = np.full((8, 40), 128, np.uint8)
    own[3, 3], own[3, 11], own[3, 19] = 1, 254, 2
    other = np.full((8, 40), 128, np.uint8)
    other[0, 25], other[0, 33] = 0, 255

    taken = sample(own, other, ALLOWED)

    assert taken.own_clipped.tolist() == [True, True, False, False, False]
    assert taken.other_clipped.tolist() == [False, False, False, True, True]


def test_shares_are_shares_whichever_photo_shows_more() -> None:
    for own, other in ((TEXTURED, BLURRED), (BLURRED, TEXTURED), (TEXTURED, np.full_like(TEXTURED, 128))):
        found = told(own, other)
        assert 0 < found.outside_share <= 1
        assert 0 <= found.unexplained_share <= 1


def test_what_was_blurred_shows_less_and_has_nothing_of_its_own() -> None:
    of_blurred, of_sharp = told(BLURRED, TEXTURED), told(TEXTURED, BLURRED)

    assert of_blurred.shown_ratio == pytest.approx(1 / of_sharp.shown_ratio)
    assert of_blurred.shown_ratio < 0.9
    assert of_blurred.own_share < 0.2
    assert of_sharp.own_share > 0.8
    assert of_blurred.high_gain < of_blurred.middle_gain < 0.9


def test_two_exposures_have_each_one_half_of_the_difference() -> None:
    rng = np.random.default_rng(5)
    one, other = (np.clip(TEXTURED + rng.normal(0, 4, TEXTURED.shape), 0, 255).astype(np.uint8) for _ in range(2))

    found = told(one, other)

    assert found.own_share == pytest.approx(0.5, abs=0.05)
    assert found.smooth_own_share == pytest.approx(0.5, abs=0.05)
    assert found.evenness == pytest.approx(1, abs=0.1)


def test_a_photo_beside_itself_differs_in_nothing() -> None:
    found = told(TEXTURED, TEXTURED)

    assert (found.outside_share, found.unexplained_share, found.shown_ratio) == (0, 0, 1)
    assert found.fine_likeness == pytest.approx(1)
    assert (found.middle_gain, found.high_gain) == pytest.approx((1, 1))


def told_of_jpegs(version: bytes, original: bytes) -> Told:
    """What the version tells beside the original, on one grid."""
    photo, other = (raster(content) for content in (version, original))
    steps, other_steps = (flat_steps(each.steps) for each in (photo, other))
    taken = sample(photo.luma, other.luma, allowance(steps))
    return told_by(taken, steps, other_steps, is_as_rounded=True)


def resaved(content: bytes, *qualities: int) -> bytes:
    for quality in qualities:
        file = io.BytesIO()
        Image.open(io.BytesIO(content)).convert("L").save(file, "JPEG", quality=quality)
        content = file.getvalue()
    return content


def test_what_was_only_saved_shows_nothing_where_the_other_one_shows_nothing() -> None:
    file = io.BytesIO()
    Image.fromarray(TEXTURED).save(file, "JPEG", quality=75)
    original = file.getvalue()
    noisy = np.asarray(Image.open(io.BytesIO(original)), np.float32)
    noisy = np.clip(noisy + np.random.default_rng(1).normal(0, 2, noisy.shape), 0, 255).astype(np.uint8)
    with_noise = io.BytesIO()
    Image.fromarray(noisy).save(with_noise, "JPEG", quality=86)

    assert told_of_jpegs(resaved(original, 90, 85, 88, 80, 86), original).new_share < thresholds.NEW_BY_SAVINGS
    assert told_of_jpegs(with_noise.getvalue(), original).new_share > 0.05


@pytest.mark.parametrize("past", [(60, 92), (80, 90), (90, 85, 88, 80, 86)])
def test_what_was_saved_once_out_of_the_other_one_is_combed_by_that(past: tuple[int, ...]) -> None:
    file = io.BytesIO()
    Image.fromarray(TEXTURED).save(file, "PNG")
    original = resaved(file.getvalue(), *past)
    for quality in (60, 75, 82):
        found = told_of_jpegs(resaved(original, quality), original)
        assert found.combed == pytest.approx(found.combed_if_from_other, abs=0.1)
