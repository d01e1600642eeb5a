"""A blurred photo is told from a sharp one, and nothing else makes a difference that anybody would notice."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageEnhance, ImageFilter

from dedupe_gui.matching.fingerprints.sharpness import NOTICEABLE, sharpness
from dedupe_gui.reading.decode import decode
from tests.photos import photo_like
from tests.reading.pictures import encoded

EDGE_PX = 900
Change = Callable[[Image.Image], Image.Image]


@cache
def scene(seed: int = 1) -> Image.Image:
    return photo_like(seed, width_px=EDGE_PX, height_px=600)


def measured(picture: Image.Image, *, quality: int = 90, file_type: str = "JPEG") -> int:
    found = decode(encoded(picture, file_type, quality=quality)).facts.sharpness
    assert found is not None
    return found


def blurred(picture: Image.Image, *, share: float = 0.002) -> Image.Image:
    return picture.filter(ImageFilter.GaussianBlur(share * max(picture.size)))


def shaken(picture: Image.Image, *, way_px: int, downwards: bool) -> Image.Image:
    pixels = np.asarray(picture, np.float32)
    steps = [np.roll(pixels, step, axis=0 if downwards else 1) for step in range(way_px)]
    return Image.fromarray(np.mean(steps, axis=0).astype(np.uint8))


def noisy(picture: Image.Image, *, greys: float) -> Image.Image:
    pixels = np.asarray(picture, np.float32)
    noise = np.random.default_rng(1).normal(0, greys, pixels.shape)
    return Image.fromarray(np.clip(pixels + noise, 0, 255).astype(np.uint8))


def enlarged(picture: Image.Image) -> Image.Image:
    return picture.resize((160, 107)).resize(picture.size, Image.Resampling.BICUBIC)


@pytest.mark.parametrize(
    "spoil",
    [
        blurred,
        enlarged,
        lambda picture: shaken(picture, way_px=12, downwards=False),
        lambda picture: shaken(picture, way_px=12, downwards=True),
        lambda picture: noisy(blurred(picture, share=0.004), greys=8),
        lambda picture: ImageEnhance.Contrast(blurred(picture)).enhance(1.4),
        lambda picture: blurred(picture).resize((600, 400)),
    ],
)
@pytest.mark.parametrize("seed", [1, 2])
def test_blurred_shaken_or_enlarged_is_less_sharp(spoil: Change, seed: int) -> None:
    assert measured(spoil(scene(seed))) <= measured(scene(seed)) - NOTICEABLE


def test_a_blurred_photo_saved_badly_is_not_sharp_for_the_blocks_that_it_shows() -> None:
    assert measured(blurred(scene(), share=0.004), quality=10) <= measured(scene()) - NOTICEABLE


@pytest.mark.parametrize(
    "change",
    [
        lambda picture: picture.point(lambda value: int(value * 0.6)),
        lambda picture: ImageEnhance.Contrast(picture).enhance(0.7),
        lambda picture: picture.convert("L").convert("RGB"),
        lambda picture: picture.transpose(Image.Transpose.ROTATE_90),
        lambda picture: picture.resize((1350, 900), Image.Resampling.BICUBIC),
        lambda picture: picture.resize((600, 400), Image.Resampling.LANCZOS),
        lambda picture: picture.resize((500, 333), Image.Resampling.LANCZOS),
        lambda picture: picture.resize((252, 168), Image.Resampling.LANCZOS),
        lambda picture: noisy(picture, greys=8),
        lambda picture: blurred(picture, share=0.0003),
    ],
)
@pytest.mark.parametrize("seed", [1, 2])
def test_tones_size_position_and_some_noise_make_no_noticeable_difference(change: Change, seed: int) -> None:
    assert abs(measured(change(scene(seed))) - measured(scene(seed))) < NOTICEABLE


@pytest.mark.parametrize(("file_type", "quality"), [("JPEG", 10), ("JPEG", 40), ("PNG", 90), ("WEBP", 60)])
def test_neither_format_nor_quality_make_a_noticeable_difference(file_type: str, quality: int) -> None:
    assert abs(measured(scene(), file_type=file_type, quality=quality) - measured(scene())) < NOTICEABLE


@pytest.mark.parametrize("edge_px", [509, 1023, 2046])
def test_a_photo_that_its_note_turns_is_as_sharp_as_it_lies(edge_px: int) -> None:
    """At these sizes the JPEG decoder's small picture ends within a pixel, and is resized before it is turned."""
    picture = scene().resize((edge_px, edge_px * 2 // 3), Image.Resampling.LANCZOS)
    turned = Image.Exif()
    turned[ExifTags.Base.Orientation] = 6
    found = decode(encoded(picture, "JPEG", quality=90, exif=turned)).facts.sharpness
    assert found == measured(picture)


def test_a_picture_without_any_detail_is_not_sharp() -> None:
    assert measured(Image.new("RGB", (EDGE_PX, 600), "grey")) < 10


@pytest.mark.parametrize("size", [(200, 150), (256, 12), (1, 1)])
def test_of_a_picture_too_small_nothing_is_said(size: tuple[int, int]) -> None:
    assert sharpness(np.zeros(size[::-1], np.uint8), is_resized=False) is None
    assert decode(encoded(Image.new("RGB", size), "PNG")).facts.sharpness is None
