"""Who holds whom of photos of two sizes: whatever they were saved as, and whatever made the one larger or smaller."""

from __future__ import annotations

import functools
import io
from collections.abc import Callable

import cv2
import numpy as np
import pillow_heif
import pytest
from PIL import Image, ImageDraw, ImageFilter

from dedupe_gui.matching.containment.fitting import Kernel, fitted
from dedupe_gui.model import Held, MadeFrom, Relation, Turn
from dedupe_gui.reading.decode import raster
from tests.matching.containment.test_prove import grained, jpeg, opened, proof_of, saved, scaled

Save = Callable[[Image.Image], bytes]
Change = Callable[[Image.Image], Image.Image]


def heic(picture: Image.Image, quality: int) -> bytes:
    file = io.BytesIO()
    pillow_heif.from_pillow(picture).save(file, quality=quality)
    return file.getvalue()


JPEG: Save = functools.partial(jpeg, quality=80)
WEBP: Save = functools.partial(saved, format_name="WEBP", quality=80)
AVIF: Save = functools.partial(saved, format_name="AVIF", quality=70, speed=9)
HEIC: Save = functools.partial(heic, quality=60)


@functools.cache
def portrait() -> Image.Image:
    """Two eyes in a face, with the noise of a sensor."""
    picture = grained(3).resize((960, 640), Image.Resampling.BICUBIC)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((280, 60, 680, 600), fill=(206, 172, 150))
    for left in (380, 530):
        draw.ellipse((left, 240, left + 50, 266), fill=(238, 236, 232))
        draw.ellipse((left + 13, 241, left + 37, 265), fill=(72, 52, 40))
    noise = np.random.default_rng(4).normal(0, 2, (320, 480, 1))
    tones = np.asarray(scaled(picture, 0.5), np.float32) + noise
    return Image.fromarray(np.clip(np.rint(tones), 0, 255).astype(np.uint8))


def half_closed(picture: Image.Image) -> Image.Image:
    """An eye that is closing while the shutter is open."""
    closed = picture.copy()
    ImageDraw.Draw(closed).ellipse((188, 118, 217, 135), fill=(200, 166, 144))
    ImageDraw.Draw(closed).line((190, 127, 215, 127), fill=(150, 118, 100), width=2)
    return Image.blend(picture, closed, 0.5)


def red_eyed(picture: Image.Image) -> Image.Image:
    red = picture.copy()
    ImageDraw.Draw(red).ellipse((197, 121, 208, 132), fill=(190, 40, 40))
    return red


def watermarked(picture: Image.Image) -> Image.Image:
    letters = Image.new("L", picture.size)
    ImageDraw.Draw(letters).text((316, 275), "(c) A. Smith", fill=153, font_size=10)
    marked = picture.copy()
    marked.paste((255, 255, 255), mask=letters)
    return marked


@pytest.mark.parametrize("save", [JPEG, WEBP, AVIF])
def test_what_was_made_smaller_is_held_whatever_it_was_saved_as(save: Save) -> None:
    original = jpeg(portrait())
    proof = proof_of(save(scaled(opened(original), 0.5)), original)
    assert (proof.relation, proof.first.held, proof.second.held) == (Relation.COPY, Held.YES, Held.NO)


@pytest.mark.parametrize("save", [WEBP, AVIF, HEIC])
@pytest.mark.parametrize("change", [half_closed, red_eyed, watermarked])
def test_what_was_changed_a_little_and_made_smaller_is_an_edit(save: Save, change: Change) -> None:
    original = jpeg(portrait())
    proof = proof_of(save(scaled(change(opened(original)), 0.5)), original)
    assert proof.relation is Relation.EDITED
    assert Held.YES not in (proof.first.held, proof.second.held)


@pytest.mark.parametrize("seed", [1, 2])
def test_a_soft_photo_made_smaller_without_loss_was_made_from_it(seed: int) -> None:
    original = jpeg(grained(seed, greys=2).filter(ImageFilter.GaussianBlur(0.7)))
    proof = proof_of(saved(scaled(opened(original), 0.5), "PNG"), original)
    assert (proof.relation, proof.first.held, proof.second.held) == (Relation.COPY, Held.YES, Held.NO)
    assert proof.made_from is MadeFrom.FIRST_FROM_SECOND


def enlarged(picture: Image.Image, kernel: int, factor: float) -> Image.Image:
    size = round(picture.width * factor), round(picture.height * factor)
    return Image.fromarray(cv2.resize(np.asarray(picture), size, interpolation=kernel))


def enlarged_softly(picture: Image.Image) -> Image.Image:
    return scaled(picture, 1.25, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(0.5))


ENLARGED: list[Change] = [
    functools.partial(enlarged, kernel=cv2.INTER_AREA, factor=1.5),
    functools.partial(enlarged, kernel=cv2.INTER_NEAREST, factor=1.25),
    functools.partial(enlarged, kernel=cv2.INTER_NEAREST, factor=1.5),
    enlarged_softly,
]


@pytest.mark.parametrize("enlarge", ENLARGED)
def test_the_original_is_not_held_by_its_enlargement_unless_that_is_told_to_come_from_it(enlarge: Change) -> None:
    original = jpeg(grained(1))
    proof = proof_of(jpeg(enlarge(opened(original)), 95), original)
    assert proof.made_from is not MadeFrom.SECOND_FROM_FIRST
    assert proof.second.held is not Held.YES or proof.made_from is MadeFrom.FIRST_FROM_SECOND


def enlarged_smoothly(picture: Image.Image) -> Image.Image:
    """As programs enlarge that put in what they deem likely: without the traces of a saving, and with crisp edges."""
    pixels = np.asarray(scaled(picture, 2))
    smooth = cv2.fastNlMeansDenoisingColored(pixels, None, 4, 4, 5, 11)
    return Image.fromarray(smooth).filter(ImageFilter.UnsharpMask(1, 120, 0))


@pytest.mark.parametrize(("seed", "quality", "greys"), [(1, 70, 1.5), (2, 50, 1.5), (3, 70, 3), (1, 50, 3)])
def test_a_poor_original_is_not_held_by_what_was_enlarged_smoothed_and_sharpened(
    seed: int, quality: int, greys: float
) -> None:
    original = jpeg(grained(seed, greys=greys), quality)
    version = enlarged_smoothly(opened(original))
    turned = proof_of(original, jpeg(version.transpose(Image.Transpose.ROTATE_90), 92), Turn.CLOCKWISE_90)
    for proof in (proof_of(original, jpeg(version, 92)), turned):
        assert (proof.relation, proof.first.held, proof.second.held) == (Relation.COPY, Held.NO, Held.NO)
        assert proof.made_from is MadeFrom.SECOND_FROM_FIRST


@pytest.mark.parametrize("quality", [92, 95, 98])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nor_is_a_soft_original_that_was_saved_finely(seed: int, quality: int) -> None:
    """Its steps leave no gaps that tell its blocks; but what is made smaller and saved so hardly differs."""
    original = jpeg(grained(seed, greys=0.7).filter(ImageFilter.GaussianBlur(1)), quality)
    proof = proof_of(original, jpeg(enlarged_smoothly(opened(original)), 92))
    assert proof.first.held is not Held.YES
    larger = jpeg(grained(seed), quality)
    assert proof_of(jpeg(scaled(opened(larger), 0.6), quality), larger).first.held is Held.YES


@pytest.mark.parametrize("quality", [50, 70])
@pytest.mark.parametrize("factor", [0.5, 2 / 3, 0.8])
def test_a_smoothed_and_sharpened_photo_holds_what_is_a_poor_version_of_it(factor: float, quality: int) -> None:
    """It knows nothing of the version's blocks, however soft it is and however poorly it was saved."""
    original = jpeg(enlarged_smoothly(grained(2, greys=3)), 75)
    version = scaled(opened(original), factor)
    for content in (jpeg(version, quality), jpeg(opened(jpeg(version, 80)), quality)):
        proof = proof_of(content, original)
        assert (proof.relation, proof.first.held) == (Relation.COPY, Held.YES)
        assert proof.made_from is not MadeFrom.SECOND_FROM_FIRST


def test_a_photo_whose_pixels_were_repeated_is_no_source_of_what_it_was_made_from() -> None:
    """The rounded values of its blocks are foreknown wherever pixels are alike."""
    original = saved(grained(1), "WEBP", quality=80)
    proof = proof_of(jpeg(enlarged(opened(original), cv2.INTER_NEAREST, 3), 95), original)
    assert proof.second.held is not Held.YES


def by_mitchell(picture: Image.Image, factor: float) -> Image.Image:
    """As ImageMagick enlarges: with the cubic kernel whose B and C are a third."""
    pixels = np.asarray(picture, np.float64)
    for axis in (0, 1):
        size = round(pixels.shape[axis] * factor)
        places = (np.arange(size) + 0.5) * pixels.shape[axis] / size - 0.5
        taps = np.floor(places).astype(int) + np.arange(-1, 3)[:, None]
        away = abs(places - taps)
        near, far = (
            (7 * away**3 - 12 * away**2 + 16 / 3) / 6,
            (-7 / 3 * away**3 + 12 * away**2 - 20 * away + 32 / 3) / 6,
        )
        weights = np.where(away < 1, near, np.where(away < 2, far, 0))
        taken = np.take(pixels, taps.clip(0, pixels.shape[axis] - 1), axis)
        pixels = np.moveaxis(
            np.einsum("ts,ts...->s...", weights, np.moveaxis(taken, (axis, axis + 1), (0, 1))), 0, axis
        )
    return Image.fromarray(np.clip(np.rint(pixels), 0, 255).astype(np.uint8))


@pytest.mark.parametrize(
    ("kernel", "enlarge"),
    [
        (Kernel.MITCHELL, by_mitchell),
        (Kernel.BICUBIC, functools.partial(scaled, kernel=Image.Resampling.BICUBIC)),
        (Kernel.BILINEAR, functools.partial(scaled, kernel=Image.Resampling.BILINEAR)),
    ],
)
@pytest.mark.parametrize("factor", [1.3, 1.5, 2.0])
def test_what_was_enlarged_shows_nothing_more_whatever_kernel_did_it(
    kernel: Kernel, enlarge: Callable[[Image.Image, float], Image.Image], factor: float
) -> None:
    original = jpeg(grained(1, greys=8), 90)
    version = jpeg(enlarge(opened(original), factor), 95)
    assert fitted(raster(version), raster(original)).kernel is kernel
    proof = proof_of(version, original)
    assert proof.relation is Relation.COPY
    assert proof.first.held is Held.YES
    assert proof.made_from is not MadeFrom.SECOND_FROM_FIRST


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_was_halved_and_enlarged_again_is_a_copy_and_what_was_blurred_none(seed: int) -> None:
    original = jpeg(crisp(seed), 90)
    picture = opened(original)
    again = proof_of(jpeg(scaled(scaled(picture, 0.5), 2.0), 92), original)
    assert (again.relation, again.changes) == (Relation.COPY, ())
    assert again.second.held is not Held.YES
    for soften in (ImageFilter.GaussianBlur(0.8), ImageFilter.GaussianBlur(1.5), ImageFilter.MedianFilter(3)):
        proof = proof_of(jpeg(picture.filter(soften), 92), original)
        assert proof.relation is Relation.EDITED


def crisp(seed: int) -> Image.Image:
    """Lines as thin as can be over a picture, so that softening it takes detail and not only noise."""
    picture = grained(seed, greys=3)
    draw = ImageDraw.Draw(picture)
    generator = np.random.default_rng(seed)
    for x0, y0, x1, y1, grey in generator.integers(0, [480, 320, 480, 320, 256], (60, 5)).tolist():
        draw.line((x0, y0, x1, y1), fill=(grey, grey, grey))
    return picture


@pytest.mark.parametrize("ink", [(20, 20, 20), (200, 30, 30)])
@pytest.mark.parametrize("quality", [25, 40, 75])
def test_a_spot_painted_on_what_was_enlarged_again_is_not_held(quality: int, ink: tuple[int, int, int]) -> None:
    original = jpeg(crisp(1), 90)
    again = scaled(scaled(opened(original), 0.5), 2.0)
    ImageDraw.Draw(again).ellipse((220, 150, 228, 158), fill=ink)
    assert proof_of(jpeg(again, quality), original).first.held is not Held.YES


@pytest.mark.parametrize(("ink", "edge_px", "quality"), [((120, 120, 120), 10, 90), ((200, 30, 30), 12, 75)])
def test_a_spot_on_a_picture_without_detail_is_an_edit(ink: tuple[int, int, int], edge_px: int, quality: int) -> None:
    """Nothing tells how sharp it is, so that it was not enlarged again either."""
    down, across = np.mgrid[0:240, 0:320][..., None] / 320
    sky = Image.fromarray(np.rint(np.array([90, 140, 200]) + 40 * down + 15 * across).astype(np.uint8))
    ImageDraw.Draw(sky).ellipse((60, 60, 200, 160), fill=(170, 170, 150))
    painted = sky.copy()
    ImageDraw.Draw(painted).ellipse((240, 180, 240 + edge_px, 180 + edge_px), fill=ink)
    proof = proof_of(jpeg(painted, quality), jpeg(sky, 90))
    assert proof.relation is not Relation.COPY
    assert proof.first.held is not Held.YES
