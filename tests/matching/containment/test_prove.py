"""Who holds whom, asked of whole pictures: what saving and resizing do is held, what somebody did is not."""

from __future__ import annotations

import dataclasses
import functools
import io
from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pillow_heif
import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, ImageDraw, ImageEnhance, ImageFilter, ImageFont

from dedupe_gui.matching.containment import Raster, prove, sample
from dedupe_gui.matching.containment.past import Shown, off_one_past
from dedupe_gui.matching.containment.raster import colour_fineness
from dedupe_gui.model import EvidenceKind, Held, MadeFrom, Proof, Relation, Turn
from dedupe_gui.reading.decode import raster
from tests.photos import photo_like

TURNED = {Turn.CLOCKWISE_90: Image.Transpose.ROTATE_270, Turn.MIRROR: Image.Transpose.FLIP_LEFT_RIGHT}


def grained(seed: int, *, grain: int = 0, greys: float = 1.5) -> Image.Image:
    """A picture with the noise of a sensor, so that it has what a photo has; another grain is another exposure."""
    picture = photo_like(seed)
    noise = np.random.default_rng((seed, grain)).normal(0, greys, (picture.height, picture.width, 1))
    return Image.fromarray(np.clip(np.rint(np.asarray(picture, np.float32) + noise), 0, 255).astype(np.uint8))


def jpeg(picture: Image.Image, quality: int = 92, **options: Any) -> bytes:
    return saved(picture, "JPEG", quality=quality, **options)


def saved(picture: Image.Image, format_name: str, **options: Any) -> bytes:
    file = io.BytesIO()
    fast = {"compress_level": 1} if format_name == "PNG" else {}
    picture.save(file, format_name, **fast | options)
    return file.getvalue()


def opened(content: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(content))
    picture.load()
    return picture.convert("RGB")


def lifted(picture: Image.Image, *, below: int, greys: float) -> Image.Image:
    """Brighten what is darker than a tone, by so many greys where it is black."""
    return picture.point([round(tone + greys * max(0.0, 1 - tone / below)) for tone in range(256)] * 3)


def scaled(picture: Image.Image, factor: float, kernel: Image.Resampling = Image.Resampling.LANCZOS) -> Image.Image:
    return picture.resize((round(picture.width * factor), round(picture.height * factor)), kernel)


def proof_of(version: bytes, original: bytes, turn: Turn = Turn.NONE) -> Proof:
    """The version first."""
    return prove(raster(version), raster(original), turn)


ORIGINAL = jpeg(grained(1))


@pytest.mark.parametrize("quality", [10, 30, 60, 85])
def test_what_was_saved_again_is_held_and_does_not_hold(quality: int) -> None:
    proof = proof_of(jpeg(opened(ORIGINAL), quality), ORIGINAL)
    assert proof.relation is Relation.COPY
    assert (proof.first.held, proof.second.held) == (Held.YES, Held.NO)


@pytest.mark.parametrize("factor", [0.25, 0.5, 0.8])
@pytest.mark.parametrize("kernel", [Image.Resampling.BOX, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS])
def test_what_was_made_smaller_is_held_and_does_not_hold(factor: float, kernel: Image.Resampling) -> None:
    proof = proof_of(jpeg(scaled(opened(ORIGINAL), factor, kernel), 85), ORIGINAL)
    assert proof.relation is Relation.COPY
    assert (proof.first.held, proof.second.held) == (Held.YES, Held.NO)
    assert proof.scale == pytest.approx(1 / factor, rel=0.02)


@pytest.mark.parametrize("factor", [1.25, 1.5, 2.0])
@pytest.mark.parametrize("kernel", [Image.Resampling.BILINEAR, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS])
def test_what_was_enlarged_shows_nothing_more(factor: float, kernel: Image.Resampling) -> None:
    proof = proof_of(jpeg(scaled(opened(ORIGINAL), factor, kernel), 95), ORIGINAL)
    assert proof.relation is Relation.COPY
    assert proof.first.held is Held.YES
    assert proof.made_from is not MadeFrom.SECOND_FROM_FIRST


@pytest.mark.parametrize("seed", [1, 3])
def test_what_was_enlarged_and_touched_up_does_not_hold_its_source(seed: int) -> None:
    original = jpeg(grained(seed))
    version = scaled(opened(original), 1.5).filter(ImageFilter.MedianFilter(3))
    proof = proof_of(jpeg(version, 95), original)
    assert (proof.first.held, proof.second.held) == (Held.NO, Held.NO)


@pytest.mark.parametrize("seed", [2, 3, 5])
def test_colours_that_coarse_steps_alone_have_shifted_are_no_edit(seed: int) -> None:
    original, version = saved(grained(seed), "PNG"), jpeg(grained(seed), 10)
    for proof in (proof_of(version, original), proof_of(original, version).seen_from_second()):
        assert proof.relation is Relation.COPY
        assert (proof.first.held, proof.second.held) == (Held.YES, Held.NO)


@pytest.mark.parametrize("quality", [50, 75])
@pytest.mark.parametrize("turn", [Turn.NONE, Turn.CLOCKWISE_90])
def test_what_was_a_jpeg_before_stands_beside_others_as_that_jpeg(quality: int, turn: Turn) -> None:
    """The coarse values of the first saving, of which the second one has its own, once told it for the later."""
    original = jpeg(grained(1), 80)
    shown = opened(original)
    version = jpeg(shown if turn is Turn.NONE else shown.transpose(TURNED[turn]), quality)

    proof, of_jpeg = (proof_of(version, one, turn) for one in (saved(shown, "PNG"), original))

    assert proof.relation == of_jpeg.relation
    assert (proof.first.held, proof.second.held) == (of_jpeg.first.held, of_jpeg.second.held)
    # how its colours were brought to full size, once or more often, the file does not tell
    assert proof.made_from in (of_jpeg.made_from, MadeFrom.UNTOLD)
    assert proof.made_from is not MadeFrom.SECOND_FROM_FIRST


@pytest.mark.parametrize("quality", [90, 95, 98])
def test_of_a_lossless_file_and_a_jpeg_that_were_one_jpeg_before_neither_is_told_for_the_later(quality: int) -> None:
    shown = opened(jpeg(grained(1), 80))
    finer = jpeg(shown, quality)
    for proof in (
        proof_of(finer, saved(shown, "PNG")),
        proof_of(saved(opened(jpeg(opened(finer), 95)), "PNG"), finer),
    ):
        assert proof.relation is Relation.COPY
        assert (proof.first.held, proof.second.held) == (Held.NO, Held.NO)


def test_a_jpeg_too_fine_to_tell_its_steps_is_not_held_by_a_lossless_file_that_may_come_from_it() -> None:
    original = jpeg(grained(1), 97)
    proof = proof_of(saved(opened(jpeg(opened(original), 93)), "PNG"), original)
    assert proof.second.held is not Held.YES or proof.made_from is MadeFrom.FIRST_FROM_SECOND


@pytest.mark.parametrize("format_name", ["PNG", "WEBP"])
@pytest.mark.parametrize("quality", [98, 100])
def test_a_lossless_original_does_not_go_for_the_fine_jpeg_that_was_made_of_it(quality: int, format_name: str) -> None:
    original = saved(grained(1), format_name, lossless=True)
    version = jpeg(grained(1), quality, subsampling=0)
    for proof in (proof_of(version, original), proof_of(original, version).seen_from_second()):
        assert proof.second.held is not Held.YES or proof.made_from is MadeFrom.FIRST_FROM_SECOND
        assert proof.relation is Relation.COPY


def goes_for(version: bytes, original: bytes) -> bool:
    """Whether the original would go, whichever of the two comes first."""
    proofs = proof_of(version, original), proof_of(original, version).seen_from_second()
    return any(
        proof.second.held is Held.YES
        and (proof.made_from is MadeFrom.SECOND_FROM_FIRST or proof.first.held is not Held.YES)
        for proof in proofs
    )


def saved_as(picture: Image.Image, *qualities: int) -> bytes:
    for quality in qualities:
        content = jpeg(picture, quality)
        picture = opened(content)
    return content


@pytest.mark.parametrize(
    ("past", "quality"), [((65, 90), 90), ((65, 95), 95), ((30, 80), 95), ((30, 80), 90), ((90,), 90), ((98,), 98)]
)
def test_a_lossless_original_that_lies_on_the_steps_of_its_version_does_not_go(
    past: tuple[int, ...], quality: int
) -> None:
    """It has them of what it was before."""
    shown = opened(saved_as(grained(3), *past))
    assert not goes_for(jpeg(shown, quality), saved(shown, "PNG"))


@pytest.mark.parametrize(("past", "quality"), [((65, 90), 60), ((65, 98), 60), ((75, 92), 90), ((85, 90), 85)])
def test_values_of_a_past_that_come_near_the_steps_of_a_version_make_no_original_go(
    past: tuple[int, ...], quality: int
) -> None:
    original = saved_as(grained(3), *past)
    version = jpeg(opened(original), quality)
    lossless_original, lossless_version = (saved(opened(each), "PNG") for each in (original, version))
    assert not goes_for(lossless_version, original)
    assert not goes_for(version, lossless_original)
    assert not goes_for(lossless_version, lossless_original)


@pytest.mark.parametrize("past", [(85, 92), (60, 90), (75, 95)])
@pytest.mark.parametrize("factor", [0.995, 0.998, 1.005])
def test_an_original_that_was_saved_twice_does_not_go_for_one_of_nearly_its_size(
    past: tuple[int, ...], factor: float
) -> None:
    """On another grid nothing is left of what both savings left in the original."""
    original = saved_as(grained(1), *past)
    for quality in (92, past[0], past[1]):
        assert not goes_for(jpeg(scaled(opened(original), factor), quality), original)


TOUCHED_UP = {
    "sharpened": lambda picture: picture.filter(ImageFilter.UnsharpMask(0.5, 40, 0)),
    "softened": lambda picture: picture.filter(ImageFilter.GaussianBlur(0.4)),
    "without specks": lambda picture: picture.filter(ImageFilter.MedianFilter(3)),
    "made smaller, and enlarged back": lambda picture: scaled(picture, 0.75).resize(picture.size),
}


@pytest.mark.parametrize("touch_up", TOUCHED_UP.values(), ids=list(TOUCHED_UP))
@pytest.mark.parametrize(
    ("past", "quality"), [((60, 90), 90), ((85, 92), 92), ((85, 90), 75), ((75, 95), 75), ((75, 95), 92)]
)
def test_an_original_that_was_saved_twice_does_not_go_for_what_was_touched_up_since(
    past: tuple[int, ...], quality: int, touch_up: Callable[[Image.Image], Image.Image]
) -> None:
    """That wiped out what both savings left, and its steps may be those that the original had before."""
    original = saved_as(grained(2), *past)
    assert not goes_for(jpeg(touch_up(opened(original)), quality), original)


@pytest.mark.parametrize(("format_name", "fineness"), [("HEIF", 80), ("WEBP", 85), ("AVIF", 75)])
@pytest.mark.parametrize("quality", [75, 92, 97])
def test_a_photo_that_tells_no_steps_does_not_go_for_a_jpeg_that_was_sharpened_out_of_it(
    format_name: str, fineness: int, quality: int
) -> None:
    pillow_heif.register_heif_opener()
    original = saved(grained(3), format_name, quality=fineness)
    for radius, percent in ((0.5, 40), (1, 30)):
        sharper = opened(original).filter(ImageFilter.UnsharpMask(radius, percent, 0))
        assert not goes_for(jpeg(sharper, quality), original)


@pytest.mark.parametrize("seed", [1, 2, 8])
@pytest.mark.parametrize(("past", "quality"), [((70, 90), 65), ((70, 95), 65), ((75, 92), 70), ((60, 90), 55)])
def test_an_original_that_was_saved_twice_does_not_go_for_one_with_steps_near_its_past(
    past: tuple[int, ...], quality: int, seed: int
) -> None:
    original = saved_as(grained(seed), *past)
    assert not goes_for(jpeg(opened(original), quality), original)


@pytest.mark.parametrize("seed", [1, 3, 5])
@pytest.mark.parametrize("format_name", ["JPEG", "PNG"])
def test_a_version_at_twice_the_steps_goes_for_its_original(format_name: str, seed: int) -> None:
    original = jpeg(grained(seed), 60)
    version = jpeg(opened(original), 30)
    if format_name == "PNG":
        version = saved(opened(version), "PNG")
    assert goes_for(original, version)
    assert not goes_for(version, original)


@pytest.mark.parametrize(("seed", "quality", "again"), [(5, 30, 50), (4, 30, 65), (3, 60, 75), (5, 60, 75)])
def test_a_jpeg_does_not_go_for_a_lossless_file_of_what_was_saved_out_of_it_finely(
    seed: int, quality: int, again: int
) -> None:
    original = jpeg(grained(seed), quality)
    assert not goes_for(saved(opened(jpeg(opened(original), again)), "PNG"), original)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(("quality", "again"), [(70, (82, 92)), (80, (86, 94)), (75, (85, 95))])
def test_an_original_does_not_go_for_what_was_saved_out_of_it_twice_and_finely(
    quality: int, again: tuple[int, int], seed: int
) -> None:
    """Saving that with the original's steps gives the original again; but it lies too near to have been rounded so."""
    original = jpeg(grained(seed), quality)
    assert not goes_for(saved_as(opened(original), *again), original)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(("greys", "past"), [(8, 70), (4, 85)])
def test_the_noise_of_many_savings_is_none_that_was_added(greys: float, past: int, seed: int) -> None:
    """It lies on smooth places as on others, but where the other one shows nothing it shows nothing either."""
    original = jpeg(grained(seed, greys=greys).convert("L").convert("RGB"), past)
    version = saved_as(opened(original), 90, 85, 88, 80, 86)
    proof = proof_of(version, original)
    assert proof.relation is Relation.COPY
    assert (proof.first.held, proof.second.held) == (Held.YES, Held.NO)
    assert proof.made_from is MadeFrom.FIRST_FROM_SECOND


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_an_original_without_the_combs_that_it_would_have_of_its_version_does_not_go(seed: int) -> None:
    """Saving the version, whose past was a little finer, gives all of it; but would have left combs."""
    original = jpeg(grained(seed, greys=8).convert("L").convert("RGB"), 78)
    version = saved_as(opened(original), 75, 90)
    assert not goes_for(version, original)
    assert goes_for(original, version)


@pytest.mark.parametrize("again", [(92, 80, 90, 85, 88, 84), (90, 85, 88, 80, 86)])
def test_colours_that_were_cut_off_at_each_of_many_savings_are_no_other_colours(again: tuple[int, ...]) -> None:
    picture, random = Image.new("RGB", (480, 320), (235, 235, 232)), np.random.default_rng(1)
    for _ in range(20):
        left, top = (int(random.integers(20, end)) for end in (440, 280))
        width = int(random.integers(6, 30))
        ImageDraw.Draw(picture).ellipse((left, top, left + width, top + width), fill=(255, 120, 0))
    soft = np.asarray(picture.filter(ImageFilter.GaussianBlur(1.5)), np.float32)
    noisy = np.clip(np.rint(soft + random.normal(0, 2, (320, 480, 1))), 0, 255).astype(np.uint8)
    original = jpeg(Image.fromarray(noisy), 85)
    proof = proof_of(saved_as(opened(original), *again), original)
    assert (proof.relation, proof.changes) == (Relation.COPY, ())
    assert proof.first.held is Held.YES


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("past", [(80,), (75,), (90, 80), (85, 70)])
@pytest.mark.parametrize("again", [(92, 85), (90, 85), (90, 85, 88, 80, 86)])
def test_softer_colours_tell_what_was_saved_out_of_the_other_one_however_often(
    past: tuple[int, ...], again: tuple[int, ...], seed: int
) -> None:
    """The greys do not: each of the two may have been rounded to what the other one shows."""
    original = saved_as(grained(seed), *past)
    version = saved_as(opened(original), *again)
    proof = proof_of(version, original)
    assert proof.relation is Relation.COPY
    assert proof.made_from is MadeFrom.FIRST_FROM_SECOND
    assert proof.first.held is Held.YES


@pytest.mark.parametrize("quality", [75, 92])
@pytest.mark.parametrize("radius", [3, 6])
def test_a_photo_whose_colours_are_softer_than_those_that_were_sharpened_out_of_it_does_not_go(
    radius: int, quality: int
) -> None:
    original = saved_as(grained(2), 85, 92)
    sharper = opened(original).filter(ImageFilter.UnsharpMask(radius, 30, 0))
    for halved in (0, 2):
        assert not goes_for(jpeg(sharper, quality, subsampling=halved), original)


STEPLESS = [("HEIF", 80), ("WEBP", 90), ("AVIF", 80)]


@pytest.mark.parametrize(("format_name", "fineness"), STEPLESS)
@pytest.mark.parametrize("qualities", [(85, 70), (92, 85), (88, 82), (90, 80, 70)])
def test_a_photo_that_tells_no_steps_does_not_go_for_a_jpeg_that_was_saved_out_of_it_more_than_once(
    format_name: str, fineness: int, qualities: tuple[int, ...]
) -> None:
    """As phones convert what they took, and messengers save it again."""
    pillow_heif.register_heif_opener()
    original = saved(grained(3), format_name, quality=fineness)
    assert not goes_for(saved_as(opened(original), *qualities), original)


@pytest.mark.parametrize("quality", [90, 95])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_heic_that_was_a_jpeg_before_does_not_go_for_a_jpeg_that_was_saved_out_of_it(seed: int, quality: int) -> None:
    """As in a library that was converted: it knows the steps of the JPEG that is gone, and so does the later one."""
    pillow_heif.register_heif_opener()
    heic = saved(opened(jpeg(grained(seed, greys=4), 80)), "HEIF", quality=80)
    assert not goes_for(jpeg(opened(heic), quality), heic)
    twice = saved_as(grained(seed, greys=4), 80, 95)
    assert goes_for(twice, saved(opened(twice), "HEIF", quality=80))


@pytest.mark.parametrize("seed", [1, 3])
@pytest.mark.parametrize(("format_name", "fineness"), [("HEIF", 20), ("HEIF", 80), ("AVIF", 50)])
def test_a_version_that_tells_no_steps_goes_however_badly_it_was_saved(
    seed: int, format_name: str, fineness: int
) -> None:
    pillow_heif.register_heif_opener()
    original = jpeg(grained(seed), 95)
    version = saved(opened(original), format_name, quality=fineness)
    assert goes_for(original, version)
    assert not goes_for(version, original)


MOVED_A_LITTLE = {
    "shifted": lambda x, y: (x + 0.4, y + 0.2),
    "straightened by 0.1 degrees": lambda x, y: (x + 0.0017 * y, y - 0.0017 * x),
    "lens corrected": lambda x, y: tuple(each * (1 + 0.003 * (x * x + y * y) / 90_000) for each in (x, y)),
}


@pytest.mark.parametrize(("format_name", "fineness"), STEPLESS)
@pytest.mark.parametrize("move", MOVED_A_LITTLE.values(), ids=list(MOVED_A_LITTLE))
def test_a_photo_that_tells_no_steps_does_not_go_for_a_jpeg_that_was_moved_by_part_of_a_pixel(
    format_name: str, fineness: int, move: Callable[[Any, Any], tuple[Any, Any]]
) -> None:
    pillow_heif.register_heif_opener()
    original = saved(grained(3), format_name, quality=fineness)
    pixels = np.asarray(opened(original))
    height, width = pixels.shape[:2]
    down, across = np.mgrid[:height, :width].astype(np.float32)
    x, y = move(across - width / 2, down - height / 2)
    there = np.stack((x + width / 2, y + height / 2), axis=-1).astype(np.float32)
    moved = cv2.remap(pixels, there[..., 0], there[..., 1], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    assert not goes_for(jpeg(Image.fromarray(np.asarray(moved, np.uint8)), 92), original)


@pytest.mark.parametrize("greys", [2.5, 4])
def test_a_photo_that_tells_no_steps_does_not_go_for_another_moment_from_the_tripod(greys: float) -> None:
    pillow_heif.register_heif_opener()
    original = saved(grained(3, grain=1, greys=greys), "HEIF", quality=80)
    assert not goes_for(jpeg(grained(3, grain=2, greys=greys), 92), original)


@pytest.mark.parametrize("factor", [1.5, 2, 3])
@pytest.mark.parametrize(("format_name", "fineness"), [("JPEG", 85), ("JPEG", 95), *STEPLESS])
def test_an_original_does_not_go_for_an_enlargement_with_grain(format_name: str, fineness: int, factor: float) -> None:
    """The enlargement shows more, and all that the original does; but nothing of it is detail."""
    pillow_heif.register_heif_opener()
    original = saved(grained(3), format_name, quality=fineness)
    larger = np.asarray(scaled(opened(original), factor, Image.Resampling.BICUBIC), np.float32)
    grain = np.random.default_rng(3).normal(0, 4, (*larger.shape[:2], 1))
    version = Image.fromarray(np.clip(np.rint(larger + grain), 0, 255).astype(np.uint8))
    assert not goes_for(jpeg(version, 92), original)


RETOUCHED = {
    "one place a little brighter": lambda picture: picture.paste(
        picture.crop((210, 150, 226, 158)).point(lambda tone: tone + 12), (210, 150)
    ),
    "number plate covered": lambda picture: ImageDraw.Draw(picture).rectangle((200, 140, 236, 152), fill=(60, 60, 60)),
    "sharpened in one place": lambda picture: picture.paste(
        picture.crop((180, 120, 260, 180)).filter(ImageFilter.UnsharpMask(1.5, 150, 0)), (180, 120)
    ),
}


@pytest.mark.parametrize("retouch", RETOUCHED.values(), ids=list(RETOUCHED))
@pytest.mark.parametrize("factor", [0.5, 0.8])
def test_what_was_retouched_and_then_made_smaller_does_not_go(
    factor: float, retouch: Callable[[Image.Image], object]
) -> None:
    original = jpeg(grained(3), 95)
    version = opened(original)
    retouch(version)
    assert proof_of(jpeg(scaled(version, factor), 85), original).first.held is not Held.YES


@pytest.mark.parametrize("box", [(150, 313, 200, 317), (472, 100, 477, 140)], ids=["below", "right"])
@pytest.mark.parametrize("factor", [1.0, 0.7])
def test_what_lies_beyond_the_last_whole_block_is_looked_at(factor: float, box: tuple[int, int, int, int]) -> None:
    """As the foot of a date, in a picture whose edges are no multiple of 8 px."""
    original = jpeg(grained(3).crop((0, 0, 477, 317)), 95)
    plain = opened(original)
    dark = plain.copy()
    ImageDraw.Draw(dark).rectangle(box, fill=(255, 255, 255))
    proofs = [proof_of(jpeg(scaled(each, factor), 85), original) for each in (plain, dark)]
    assert [proof.first.held is Held.YES for proof in proofs] == [True, False]


@pytest.mark.parametrize("how", ["INTER_AREA", "INTER_LINEAR", "INTER_CUBIC"])
@pytest.mark.parametrize("factor", [0.37, 0.5, 0.7])
def test_what_was_made_smaller_without_softening_is_held(factor: float, how: str) -> None:
    """As OpenCV does it, and much that is built on that."""
    size = round(opened(ORIGINAL).width * factor), round(opened(ORIGINAL).height * factor)
    smaller = cv2.resize(np.asarray(opened(ORIGINAL)), size, interpolation=getattr(cv2, how))
    assert proof_of(jpeg(Image.fromarray(smaller), 85), ORIGINAL).first.held is Held.YES


@pytest.mark.parametrize("quality", [88, 95])
def test_lights_made_warmer_and_shadows_colder_are_other_colours(quality: int) -> None:
    """Which shifts no colour on the whole, nor makes any stronger."""
    original = jpeg(grained(1), 90)
    pixels = np.asarray(opened(original), np.float32)
    tones = pixels.mean(axis=2)
    by = (tones - tones.mean())[..., None] / 128 * np.array([14, 0, -14])
    version = jpeg(Image.fromarray(np.clip(np.rint(pixels + by), 0, 255).astype(np.uint8)), quality)
    assert EvidenceKind.RECOLOURED in {change.kind for change in proof_of(version, original).changes}


def test_a_spot_in_a_coarser_version_is_not_held_for_being_small() -> None:
    """Of the whole photo it is next to nothing."""
    original = jpeg(grained(1), 95)
    spotted = opened(original)
    at = 210, 150
    darker = tuple(max(0, tone - 20) for tone in tones_at(spotted, at))
    ImageDraw.Draw(spotted).ellipse((at[0] - 4, at[1] - 4, at[0] + 4, at[1] + 4), fill=darker)
    assert proof_of(jpeg(spotted, 75), original).first.held is not Held.YES


@pytest.mark.parametrize("again", [(50, 95), (60, 92)])
def test_a_small_digit_does_not_hide_in_what_was_saved_badly_and_then_well(again: tuple[int, ...]) -> None:
    original = jpeg(grained(3), 92)
    signed = opened(original)
    ImageDraw.Draw(signed).text((151, 83), "7", fill=(255, 255, 255), font=ImageFont.load_default(size=9))
    assert not goes_for(original, saved_as(signed, *again))


def test_a_small_digit_is_told_also_where_the_version_is_not_known_to_be_later() -> None:
    """What a coarser JPEG lost counts beside a finer one, whichever came first; a mark is no loss there either."""
    vivid = ImageEnhance.Contrast(ImageEnhance.Color(grained(1)).enhance(3)).enhance(1.5)
    original = jpeg(vivid, 95)
    signed = opened(original)
    ImageDraw.Draw(signed).text((250, 260), "7", fill=(255, 255, 255), font=ImageFont.load_default(size=9))
    assert not goes_for(original, jpeg(signed, 75))
    assert goes_for(original, jpeg(opened(original), 75))


@pytest.mark.parametrize("again", [(75,), (70, 85), (90, 60)])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_spot_does_not_hide_among_what_savings_leave_all_over(seed: int, again: tuple[int, ...]) -> None:
    original = jpeg(grained(seed, greys=8), 95)
    spotted = opened(original)
    at = 210, 150
    darker = tuple(max(0, tone - 60) for tone in tones_at(spotted, at))
    ImageDraw.Draw(spotted).ellipse((at[0] - 5, at[1] - 5, at[0] + 5, at[1] + 5), fill=darker)
    assert not goes_for(original, saved_as(spotted, *again))
    assert goes_for(original, saved_as(opened(original), *again))


def tones_at(picture: Image.Image, at: tuple[int, int]) -> tuple[int, ...]:
    tones = picture.getpixel(at)
    assert isinstance(tones, tuple)
    return tuple(int(tone) for tone in tones)


@pytest.mark.parametrize("finer", [90, 95, 98])
def test_an_original_that_was_a_coarser_jpeg_before_is_not_taken_for_the_later_one(finer: int) -> None:
    """Its own coarse values are no sign that it was made from the version, which has them from it."""
    original = jpeg(opened(jpeg(grained(2), 75)), finer)
    proof = proof_of(jpeg(opened(original), 85), original)
    assert proof.first.held is Held.YES
    assert proof.made_from is MadeFrom.FIRST_FROM_SECOND or proof.second.held is not Held.YES


def test_how_far_two_are_from_one_past_is_the_same_in_either_order() -> None:
    """Each shows other steps of that past, by which the other one of the two is the farther."""
    shown = opened(jpeg(grained(1), 50))
    one, other = Shown(raster(jpeg(shown, 90))), Shown(raster(jpeg(shown, 88)))
    off = off_one_past(one, other)
    assert off is not None
    assert off_one_past(other, one) == off[::-1]


@pytest.mark.parametrize("seed", [1, 7])
def test_steps_finer_than_those_it_was_saved_with_tell_no_past(seed: int) -> None:
    """What lies on multiples of 24 lies on those of 3: beside its coarse version an original was the farther one."""
    original = jpeg(grained(seed, greys=4), 95)
    version = jpeg(opened(original), 50)
    assert off_one_past(Shown(raster(original)), Shown(raster(version))) is None
    assert proof_of(version, original).made_from is not MadeFrom.SECOND_FROM_FIRST


@pytest.mark.parametrize(("seed", "quality", "brighter"), [(0, 60, 0.94), (2, 75, 1.1), (7, 60, 0.94)])
def test_a_brightened_version_is_no_source_of_its_original(seed: int, quality: int, brighter: float) -> None:
    """Its coefficients lie on multiples too, of steps that nobody saved with."""
    original = jpeg(grained(seed, greys=5 if brighter > 1 else 1.5), quality)
    version = jpeg(ImageEnhance.Brightness(opened(original)).enhance(brighter), 92)
    proof = proof_of(version, original)
    assert proof.relation is Relation.EDITED
    assert proof.made_from is not MadeFrom.SECOND_FROM_FIRST


@pytest.mark.parametrize("seed", [1, 2])
def test_a_brightened_version_is_known_for_the_later_one(seed: int) -> None:
    """It leads no group then. More than savings lies between, but that is no reason to doubt what tells it."""
    original = jpeg(grained(seed), 80)
    version = jpeg(ImageEnhance.Brightness(opened(original)).enhance(1.1), 92)
    assert proof_of(version, original).made_from is MadeFrom.FIRST_FROM_SECOND


@pytest.mark.parametrize("format_name", ["PNG", "TIFF"])
def test_a_lossless_copy_of_a_jpeg_holds_the_same_and_is_known_for_later(format_name: str) -> None:
    proof = proof_of(saved(opened(ORIGINAL), format_name), ORIGINAL)
    assert (proof.first.held, proof.second.held) == (Held.YES, Held.YES)
    assert proof.made_from is MadeFrom.FIRST_FROM_SECOND


def test_a_jpeg_that_was_saved_badly_and_then_well_is_the_later_one() -> None:
    proof = proof_of(jpeg(opened(jpeg(opened(ORIGINAL), 30)), 95), ORIGINAL)
    assert (proof.first.held, proof.second.held) == (Held.YES, Held.NO)
    assert proof.made_from is MadeFrom.FIRST_FROM_SECOND


@pytest.mark.parametrize(("seed", "greys", "before"), [(4, 1.0, 90), (4, 2.0, 90), (5, 2.0, 90), (5, 2.0, 95)])
def test_a_past_tells_what_it_was_saved_from_however_often_that_was_saved(seed: int, greys: float, before: int) -> None:
    original = saved_as(grained(seed, greys=greys), before, 80 if before == 90 else 81)
    version = saved_as(opened(original), 30, 95)
    assert goes_for(original, version)
    assert not goes_for(version, original)


@pytest.mark.parametrize("seed", [2, 3, 4])
def test_an_original_with_a_coarser_past_does_not_go_for_knowing_steps_of_which_those_are_multiples(seed: int) -> None:
    original = saved_as(grained(seed, greys=5), 40, 85)
    assert not goes_for(saved_as(opened(original), 70), original)


def steps_of(content: bytes) -> dict[int, list[int]]:
    found = Image.open(io.BytesIO(content)).quantization  # type: ignore[attr-defined]
    return {number: list(steps) for number, steps in found.items()}


@pytest.mark.parametrize("quality", [50, 75, 85, 92])
def test_of_two_with_the_same_steps_the_one_nearer_to_them_is_the_later_one(quality: int) -> None:
    harsh = ImageEnhance.Contrast(ImageEnhance.Color(grained(1)).enhance(0.2)).enhance(3)
    original = jpeg(harsh, quality)
    version = jpeg(opened(original), quality)
    proof, seen_otherwise = proof_of(version, original), proof_of(original, version)
    assert (proof.first.held, proof.second.held) == (Held.YES, Held.YES)
    assert proof.made_from is MadeFrom.FIRST_FROM_SECOND
    assert seen_otherwise.made_from is MadeFrom.SECOND_FROM_FIRST


@pytest.mark.parametrize("quality", [60, 75, 85])
def test_where_colours_alone_were_changed_by_saving_nobody_is_told_for_the_source(quality: int) -> None:
    planes = grained(3, greys=3).convert("YCbCr").split()
    even = Image.new("L", planes[0].size, 128)
    original = jpeg(Image.merge("YCbCr", (even, planes[0].point(lambda tone: 64 + tone // 2), planes[2])), quality)
    assert proof_of(jpeg(opened(original), quality), original).made_from is not MadeFrom.SECOND_FROM_FIRST


def test_blocks_whose_colours_were_cut_off_do_not_tell_which_one_was_saved_again() -> None:
    original = with_colours_that_no_screen_has(grained(1))
    assert proof_of(jpeg(opened(original), 96), original).made_from is not MadeFrom.SECOND_FROM_FIRST


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("quality", [70, 80, 92])
def test_of_two_with_the_same_steps_the_one_that_comes_out_of_the_other_again_is_the_later_one(
    seed: int, quality: int
) -> None:
    """Also where hardly anything changed, as in the rows that fill up the last blocks."""
    original = jpeg(grained(seed).crop((0, 0, 477, 317)), quality)
    proof = proof_of(jpeg(opened(original), quality), original)
    assert (proof.first.held, proof.second.held) == (Held.YES, Held.YES)
    assert proof.made_from is MadeFrom.FIRST_FROM_SECOND


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("finer", [0, 1])
def test_steps_of_colours_at_another_size_tell_nobody_for_the_source(seed: int, finer: int) -> None:
    """finer: the version's subsampling; the original's colours are at half the size, and its steps are the same."""
    original = jpeg(grained(seed), 75)
    proof = proof_of(jpeg(opened(original), qtables=steps_of(original), subsampling=finer), original)
    assert proof.first.held is Held.YES
    assert proof.made_from is MadeFrom.FIRST_FROM_SECOND


@pytest.mark.parametrize(("fine", "coarse"), [(95, 60), (92, 70), (80, 50), (50, 30)])
@pytest.mark.parametrize("is_coloured", [True, False])
def test_of_a_bare_sky_nothing_tells_that_the_finer_one_was_saved_from_the_coarser(
    fine: int, coarse: int, is_coloured: bool
) -> None:
    """Hardly a coefficient is left to tell it."""
    down, across = np.linspace(0, 1, 320)[:, None, None], np.linspace(0, 1, 480)[None, :, None]
    lightest = np.array([90, 140, 200] if is_coloured else [60, 60, 60])
    sky = Image.fromarray(np.rint(lightest + 40 * down + (10 if is_coloured else 100) * across).astype(np.uint8))
    original = jpeg(sky, fine)
    assert proof_of(jpeg(opened(original), coarse), original).made_from is not MadeFrom.SECOND_FROM_FIRST


@pytest.mark.parametrize(("first", "last"), [(80, 60), (85, 75)])
def test_an_original_that_was_saved_twice_itself_is_not_taken_for_made_from_its_coarser_version(
    first: int, last: int
) -> None:
    """Coarser steps wipe out the combs that the original has."""
    original = jpeg(opened(jpeg(grained(1), first)), 95)
    proof = proof_of(jpeg(opened(original), last), original)
    assert proof.first.held is Held.YES
    assert proof.made_from is not MadeFrom.SECOND_FROM_FIRST


@pytest.mark.parametrize(("coarser", "finer"), [(80, 90), (85, 95), (60, 95)])
def test_the_coarser_of_two_savings_may_go_for_the_finer_one_and_never_the_other_way(coarser: int, finer: int) -> None:
    for seed in range(3):
        picture = grained(seed, greys=2)
        proof = proof_of(jpeg(picture, coarser), jpeg(picture, finer))
        assert (proof.relation, proof.first.held, proof.second.held) == (Relation.COPY, Held.YES, Held.NO)
        assert proof.made_from is not MadeFrom.SECOND_FROM_FIRST


@pytest.mark.parametrize("finer", [False, True])
def test_steps_that_are_the_same_but_for_fine_detail_tell_nobody_for_a_source(finer: bool) -> None:
    usual = steps_of(jpeg(photo_like(1), 85))
    own = {
        number: [*steps[:21], *(max(1, round(step * 0.7)) for step in steps[21:])] for number, steps in usual.items()
    }
    first, second = (own, usual) if finer else (usual, own)
    original = jpeg(grained(1), qtables=first)
    version = jpeg(opened(original), qtables=second)
    for proof in (proof_of(version, original), proof_of(original, version).seen_from_second()):
        assert proof.relation is Relation.COPY
        assert proof.first.held is Held.YES
        assert proof.made_from is not MadeFrom.SECOND_FROM_FIRST


@pytest.mark.parametrize(("format_name", "options"), [("WEBP", {"quality": 60}), ("AVIF", {"quality": 50})])
def test_what_was_converted_badly_is_held_by_a_jpeg_that_was_saved_twice_itself(
    format_name: str, options: dict[str, int]
) -> None:
    original = jpeg(opened(jpeg(grained(3, greys=2.5), 78)), 84)
    proof = proof_of(saved(opened(original), format_name, **options), original)
    assert proof.relation is Relation.COPY
    assert (proof.first.held, proof.second.held) == (Held.YES, Held.NO)


def with_colours_that_no_screen_has(picture: Image.Image) -> bytes:
    """As some cameras save them: a lamp, redder than red is."""
    planes = [np.asarray(plane).copy() for plane in picture.convert("YCbCr").split()]
    lamp = np.s_[100:160, 200:260]
    planes[0][lamp], planes[1][lamp], planes[2][lamp] = 120, 100, 240
    return jpeg(Image.merge("YCbCr", [Image.fromarray(plane) for plane in planes]), 96)


@pytest.mark.parametrize("quality", [60, 85, 95])
def test_colours_that_every_program_cuts_off_are_not_missed_in_what_was_saved_again(quality: int) -> None:
    original = with_colours_that_no_screen_has(grained(1))
    proof = proof_of(jpeg(opened(original), quality), original)
    assert proof.relation is Relation.COPY
    assert proof.first.held is Held.YES
    assert proof.made_from is not MadeFrom.SECOND_FROM_FIRST


@pytest.mark.parametrize("quality", [30, 60])
@pytest.mark.parametrize("stripe_px", [3, 5])
def test_stripes_of_colours_that_no_screen_has_are_no_others_once_saved_again(stripe_px: int, quality: int) -> None:
    """Halved colours bring black ones beyond what screens show, and cutting that off moves all the same way."""
    pixels = np.asarray(grained(1)).copy()
    rows, columns = np.mgrid[30:300, 50:400]
    is_light = (rows + np.abs(columns % 16 - 8)) // stripe_px % 2 == 0
    noise = np.random.default_rng(1).normal(0, 3, (*rows.shape, 1))
    dress = np.where(is_light[..., None], (0, 190, 200), (10, 10, 20)) + noise
    pixels[30:300, 50:400] = np.clip(dress, 0, 255)
    original = jpeg(Image.fromarray(pixels), 75)
    proof = proof_of(jpeg(opened(original), quality), original)
    assert (proof.relation, proof.changes) == (Relation.COPY, ())
    assert proof.second.held is Held.NO


@pytest.mark.parametrize("quality", [40, 50, 60, 75])
@pytest.mark.parametrize("reds", [40, 250])
def test_of_two_savings_of_one_picture_the_finer_one_holds_the_coarser_one(reds: int, quality: int) -> None:
    """Coarse steps bring strong colours beyond what screens show, and what is cut off there lies on no steps."""
    picture = grained(1)
    ImageDraw.Draw(picture).rectangle((40, 40, 160, 200), fill=(reds, 8, 8))
    ImageDraw.Draw(picture).text((60, 90), "SHAMPOO", fill=(255, 255, 255), font=ImageFont.load_default(size=22))

    proof = proof_of(jpeg(picture, quality), jpeg(picture, 95))

    assert proof.relation is Relation.COPY
    assert (proof.first.held, proof.second.held) == (Held.YES, Held.NO)


def test_a_photo_is_not_held_by_its_256_colours() -> None:
    proof = proof_of(saved(opened(ORIGINAL).quantize(256), "PNG"), ORIGINAL)
    assert proof.second.held is not Held.YES


@pytest.mark.parametrize("quality", [60, 85, 95])
def test_what_was_drawn_in_256_colours_does_not_go_for_a_jpeg_of_it(quality: int) -> None:
    drawn = saved(grained(3).quantize(64), "PNG")
    proof = proof_of(jpeg(opened(drawn), quality), drawn)
    assert proof.second.held is not Held.YES


@pytest.mark.parametrize("format_name", ["PNG", "GIF"])
def test_what_was_drawn_in_dots_on_black_does_not_go_for_a_jpeg_of_it(format_name: str) -> None:
    """Of what is black or white all over the decoder cuts off so much that steps explain less of it."""
    drawn = ImageEnhance.Brightness(photo_like(2).filter(ImageFilter.GaussianBlur(10))).enhance(0.15).convert("P")
    assert not goes_for(jpeg(drawn.convert("RGB"), 70), saved(drawn, format_name))


@pytest.mark.parametrize("quality", [80, 92])
def test_what_was_made_of_a_jpeg_in_256_colours_is_held_by_it(quality: int) -> None:
    original = jpeg(grained(3, greys=12), quality)
    proof = proof_of(saved(opened(original).quantize(256), "PNG"), original)
    assert (proof.first.held, proof.second.held) == (Held.YES, Held.NO)


def test_more_than_eight_bits_are_not_held_by_eight() -> None:
    content = saved(opened(ORIGINAL), "PNG")
    first = raster(content)
    deep = Raster(first.luma, first.blue, first.red, first.upright, is_deep=True)
    proof = prove(deep, first, Turn.NONE)
    assert (proof.first.held, proof.second.held) == (Held.NO, Held.YES)


def test_bits_that_were_put_to_the_pixels_of_a_jpeg_are_no_reason_to_let_it_go() -> None:
    original = raster(jpeg(grained(1), 99))
    shown = raster(saved(opened(jpeg(grained(1), 99)), "TIFF"))
    padded = dataclasses.replace(shown, is_deep=True)
    proof = prove(padded, original, Turn.NONE)
    assert proof.second.held is not Held.YES or proof.made_from is MadeFrom.FIRST_FROM_SECOND


@pytest.mark.parametrize(("turn", "transpose"), TURNED.items())
def test_a_turned_copy_is_held(turn: Turn, transpose: Image.Transpose) -> None:
    """turn: what must be done to the original so that it looks like the version."""
    proof = proof_of(jpeg(opened(ORIGINAL).transpose(transpose), 85), ORIGINAL, turn)
    assert proof.relation is Relation.COPY
    assert proof.first.held is Held.YES


def test_orientation_is_obeyed_before_anything_is_compared() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    stored = jpeg(opened(ORIGINAL).transpose(Image.Transpose.ROTATE_90), 85, exif=exif.tobytes())
    proof = proof_of(stored, ORIGINAL)
    assert proof.relation is Relation.COPY
    assert proof.first.held is Held.YES


def stamped(picture: Image.Image) -> Image.Image:
    changed = picture.copy()
    ImageDraw.Draw(changed).text((360, 290), "12 05 2004", fill=(255, 170, 40))
    return changed


def painted_over(picture: Image.Image) -> Image.Image:
    changed = picture.copy()
    spot = changed.crop((200, 100, 214, 114)).transpose(Image.Transpose.ROTATE_180)
    changed.paste(ImageEnhance.Brightness(spot).enhance(0.6), (200, 100))
    return changed


def red_made_blue(picture: Image.Image) -> Image.Image:
    changed = picture.copy()
    patch = changed.crop((80, 80, 140, 140)).convert("HSV")
    hue, saturation, value = patch.split()
    turned = Image.merge("HSV", (hue.point([(at + 128) % 256 for at in range(256)]), saturation, value))
    changed.paste(turned.convert("RGB"), (80, 80))
    return changed


@pytest.mark.parametrize("change", [stamped, painted_over, red_made_blue])
@pytest.mark.parametrize("quality", [75, 95])
def test_what_differs_in_one_place_is_held_by_neither_and_the_place_is_told(change: object, quality: int) -> None:
    assert callable(change)
    proof = proof_of(jpeg(change(opened(ORIGINAL)), quality), ORIGINAL)
    assert proof.relation is Relation.EDITED
    assert proof.first.held is Held.EXCEPT
    assert proof.second.held is Held.EXCEPT
    assert proof.first.place is not None


def in_other_colours(patch: Image.Image) -> Image.Image:
    hue, saturation, value = patch.convert("HSV").split()
    turned = Image.merge("HSV", (hue.point([(at + 128) % 256 for at in range(256)]), saturation, value))
    return turned.convert("RGB")


CHANGES = {
    "darker": lambda patch: ImageEnhance.Brightness(patch).enhance(0.7),
    "lighter": lambda patch: ImageEnhance.Brightness(patch).enhance(1.35),
    "other colours": in_other_colours,
}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(sorted(CHANGES)),
    st.integers(12, 60),
    st.floats(0, 1),
    st.floats(0, 1),
    st.sampled_from([75, 85, 95]),
)
def test_whatever_is_changed_in_one_place_that_can_be_seen_is_held_by_neither(
    name: str, edge_px: int, x: float, y: float, quality: int
) -> None:
    changed = opened(ORIGINAL).copy()
    left, top = round(x * (changed.width - edge_px)), round(y * (changed.height - edge_px))
    box = (left, top, left + edge_px, top + edge_px)
    patch = changed.crop(box)
    other = CHANGES[name](patch)
    assume(np.abs(np.asarray(other, int) - np.asarray(patch, int)).mean() > 6)
    changed.paste(other, box)
    proof = proof_of(jpeg(changed, quality), ORIGINAL)
    assert proof.first.held is not Held.YES
    assert proof.second.held is not Held.YES


@functools.cache
def garment() -> Image.Image:
    """A pale shirt on a plain blanket."""
    picture = Image.new("RGB", (480, 320), (196, 190, 182))
    ImageDraw.Draw(picture).rounded_rectangle((130, 60, 350, 290), 40, (222, 224, 231))
    noise = np.random.default_rng(9).normal(0, 1.5, (320, 480, 1))
    return Image.fromarray(np.clip(np.rint(np.asarray(picture, np.float32) + noise), 0, 255).astype(np.uint8))


def with_a_thing_in_other_colours(picture: Image.Image, edge_px: int, blue: int, red: int) -> Image.Image:
    """blue, red: by how many greys Cb and Cr are other ones."""
    place = Image.new("L", picture.size)
    ImageDraw.Draw(place).ellipse((200, 100, 200 + edge_px, 100 + edge_px), fill=255)
    luma, *colours = picture.convert("YCbCr").split()
    moved = [plane.point([tone + by for tone in range(256)]) for plane, by in zip(colours, (blue, red), strict=True)]
    return Image.composite(Image.merge("YCbCr", (luma, *moved)).convert("RGB"), picture, place)


SAVED_IN = {
    "q75": lambda picture: jpeg(picture, 75),
    "q90": lambda picture: jpeg(picture, 90),
    "q95 4:4:4": lambda picture: jpeg(picture, 95, subsampling=0),
    "PNG": lambda picture: saved(picture, "PNG"),
    "WebP": lambda picture: saved(picture, "WEBP", quality=80),
    "shrunk": lambda picture: jpeg(scaled(picture, 0.75), 90),
}


@pytest.mark.parametrize("name", SAVED_IN)
@pytest.mark.parametrize(("edge_px", "blue", "red"), [(120, -4, 4), (120, 0, -5), (64, 8, -5), (32, -16, 12)])
@pytest.mark.parametrize("is_plain", [True, False])
def test_a_thing_in_other_colours_is_held_by_neither_however_pale_it_is(
    name: str, edge_px: int, blue: int, red: int, is_plain: bool
) -> None:
    original = jpeg(garment() if is_plain else grained(1), 88)
    proof = proof_of(SAVED_IN[name](with_a_thing_in_other_colours(opened(original), edge_px, blue, red)), original)
    assert proof.relation is Relation.EDITED
    assert Held.YES not in (proof.first.held, proof.second.held)
    assert proof.first.place is not None


@pytest.mark.parametrize("name", SAVED_IN)
@pytest.mark.parametrize("is_plain", [True, False])
def test_colours_that_saving_alone_moved_are_no_other_colours(name: str, is_plain: bool) -> None:
    original = jpeg(garment() if is_plain else grained(1), 88)
    proof = proof_of(SAVED_IN[name](opened(original)), original)
    assert (proof.relation, proof.changes) == (Relation.COPY, ())


@pytest.mark.parametrize("quality", [75, 92])
@pytest.mark.parametrize("strength", [0.9, 1.1])
def test_colours_that_are_a_tenth_weaker_or_stronger_are_other_colours(strength: float, quality: int) -> None:
    original = jpeg(grained(1), 90)
    version = jpeg(ImageEnhance.Color(opened(original)).enhance(strength), quality)
    assert EvidenceKind.RECOLOURED in {change.kind for change in proof_of(version, original).changes}


@pytest.mark.parametrize("save", [lambda picture: jpeg(picture, 75), lambda picture: saved(picture, "PNG")])
@pytest.mark.parametrize("edge_px", [320, 480])
def test_colours_that_are_shifted_by_little_are_other_colours(
    save: Callable[[Image.Image], bytes], edge_px: int
) -> None:
    """Blue by four in a hundred, also made smaller: what saves to known steps, or without loss, shifts none."""
    original = jpeg(grained(1), 90)
    blue = opened(original).split()[2].point(lambda value: round(value * 1.04))
    version = Image.merge("RGB", (*opened(original).split()[:2], blue))
    version.thumbnail((edge_px, edge_px))
    proof = proof_of(save(version), original)
    assert EvidenceKind.RECOLOURED in {change.kind for change in proof.changes}
    assert proof_of(save(opened(original)), original).changes == ()


@pytest.mark.parametrize("quality", [60, 75, 92])
def test_colours_of_a_drawing_that_rounding_moved_all_the_same_way_are_no_other_colours(quality: int) -> None:
    drawing = Image.new("RGB", (480, 320), "white")
    ImageDraw.Draw(drawing).rectangle((60, 40, 200, 280), fill=(180, 30, 40))
    ImageDraw.Draw(drawing).rectangle((260, 40, 400, 280), fill=(30, 120, 200))
    for original in (jpeg(drawing, 94), saved(drawing, "PNG")):
        assert proof_of(jpeg(opened(original), quality), original).relation is Relation.COPY


@pytest.mark.parametrize("options", [{"quality": 20}, {"quality": 40}, {"quality": 60, "subsampling": 2}])
def test_coarse_colours_are_no_other_colours(options: dict[str, int]) -> None:
    """On a sky of many tones, which coarse steps make few of."""
    across = np.linspace(0, 1, 480)[None, :, None] * np.array([40, 10, -30]) + np.array([90, 120, 200])
    sky = np.repeat(across, 320, axis=0) + np.random.default_rng(2).normal(0, 1, (320, 480, 1))
    original = jpeg(Image.fromarray(np.clip(np.rint(sky), 0, 255).astype(np.uint8)), 95)
    proof = proof_of(jpeg(opened(original), **options), original)
    assert proof.relation is Relation.COPY
    assert proof.first.held is Held.YES


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (lambda picture: ImageEnhance.Brightness(picture).enhance(1.1), EvidenceKind.BRIGHTNESS_CHANGED),
        (lambda picture: ImageEnhance.Brightness(picture).enhance(0.93), EvidenceKind.BRIGHTNESS_CHANGED),
        (lambda picture: ImageEnhance.Color(picture).enhance(1.3), EvidenceKind.RECOLOURED),
        (lambda picture: picture.convert("L").convert("RGB"), EvidenceKind.MADE_GREY),
        (lambda picture: picture.filter(ImageFilter.UnsharpMask(2, 120, 2)), EvidenceKind.SHARPENED_OR_BLURRED),
        (lambda picture: picture.filter(ImageFilter.GaussianBlur(1.5)), EvidenceKind.SHARPENED_OR_BLURRED),
        (lambda picture: picture.filter(ImageFilter.UnsharpMask(0.5, 80, 0)), EvidenceKind.SHARPENED_OR_BLURRED),
        (lambda picture: picture.filter(ImageFilter.GaussianBlur(0.45)), EvidenceKind.SHARPENED_OR_BLURRED),
        (lambda picture: lifted(picture, below=80, greys=4), EvidenceKind.BRIGHTNESS_CHANGED),
    ],
)
def test_what_was_changed_as_a_whole_is_an_edit_and_named(change: object, kind: EvidenceKind) -> None:
    assert callable(change)
    proof = proof_of(jpeg(change(opened(ORIGINAL)), 92), ORIGINAL)
    assert proof.relation is Relation.EDITED
    assert kind in {finding.kind for finding in proof.changes}
    assert Held.YES not in (proof.first.held, proof.second.held)


@pytest.mark.parametrize("is_marked", [False, True])
def test_of_a_photo_made_grey_a_part_was_changed_only_where_its_greys_are_others(is_marked: bool) -> None:
    grey = opened(ORIGINAL).convert("L")
    if is_marked:
        grey.paste(255, (100, 100, 130, 112))
    kinds = {finding.kind for finding in proof_of(jpeg(grey.convert("RGB"), 92), ORIGINAL).changes}
    assert kinds == {EvidenceKind.MADE_GREY, *([EvidenceKind.PART_DIFFERS] if is_marked else [])}


@pytest.mark.parametrize(("before", "between", "quality"), [(75, 60, 90), (75, 70, 60), (92, 80, 85), (92, 40, 80)])
@pytest.mark.parametrize("seed", [1, 3])
def test_what_coarse_steps_made_larger_is_not_sharper(seed: int, before: int, between: int, quality: int) -> None:
    original = jpeg(grained(seed), before)
    version = jpeg(opened(jpeg(opened(original), between)), quality)
    assert proof_of(version, original).relation is Relation.COPY


def test_the_size_the_tones_and_the_edges_that_were_fitted_are_told_from_either_side() -> None:
    sharper = scaled(opened(ORIGINAL), 0.5).filter(ImageFilter.UnsharpMask(1, 200))
    brighter = ImageEnhance.Brightness(opened(ORIGINAL)).enhance(1.15)

    proof = proof_of(jpeg(sharper, 95), ORIGINAL)
    of_tones = proof_of(jpeg(brighter, 95), ORIGINAL)

    assert proof.scale == pytest.approx(2, rel=0.02)
    assert proof.edges is not None
    assert proof.edges > 1.2
    assert proof.seen_from_second().edges == pytest.approx(1 / proof.edges)
    assert of_tones.tone_greys is not None
    assert of_tones.tone_greys > 5
    assert of_tones.seen_from_second().tone_greys == of_tones.tone_greys


def test_a_grey_version_was_made_from_the_coloured_one() -> None:
    proof = proof_of(jpeg(opened(ORIGINAL).convert("L").convert("RGB"), 92), ORIGINAL)
    assert proof.made_from is MadeFrom.FIRST_FROM_SECOND


@pytest.mark.parametrize("tint", [(1.08, 1.0, 0.9), (1.35, 1.2, 0.93)])
def test_a_tinted_version_is_no_source_of_the_grey_original(tint: tuple[float, float, float]) -> None:
    """Its colours follow from the tones; those of what lost them do not."""
    grey = grained(2).convert("L").convert("RGB")
    rows = [value for place, share in enumerate(tint) for value in (*(share * (at == place) for at in range(3)), 0)]
    proof = proof_of(jpeg(grey.convert("RGB", tuple(rows))), jpeg(grey))
    assert proof.relation is Relation.EDITED
    assert proof.made_from is not MadeFrom.SECOND_FROM_FIRST


@pytest.mark.parametrize("greys", [2.0, 4.0])
@pytest.mark.parametrize("quality", [85, 95])
def test_two_exposures_of_one_thing_are_never_held(greys: float, quality: int) -> None:
    one, other = (jpeg(grained(3, grain=grain, greys=greys), quality) for grain in (1, 2))
    proof = proof_of(one, other)
    assert Held.YES not in (proof.first.held, proof.second.held)


def exposed(grain: int, *, light: float = 1.0) -> bytes:
    """A scene without anything so bright that more light makes it white, with the noise of one exposure."""
    scene = np.asarray(photo_like(3), np.float32) * 0.45 + 30
    noise = np.random.default_rng(grain).normal(0, 3, (*scene.shape[:2], 1))
    return saved(Image.fromarray(np.rint((scene + noise) * light).astype(np.uint8)), "PNG")


def test_a_bracket_is_another_exposure_and_a_photo_made_brighter_is_an_edit() -> None:
    bracket = proof_of(exposed(2, light=1.15), exposed(1))
    edit = proof_of(exposed(1, light=1.15), exposed(1))

    assert bracket.relation is Relation.SIMILAR
    assert EvidenceKind.ANOTHER_EXPOSURE in {finding.kind for finding in bracket.changes}
    assert edit.relation is Relation.EDITED
    assert EvidenceKind.ANOTHER_EXPOSURE not in {finding.kind for finding in edit.changes}


def test_the_order_of_the_two_changes_nothing() -> None:
    for version in (jpeg(opened(ORIGINAL), 60), jpeg(scaled(opened(ORIGINAL), 0.5)), jpeg(stamped(opened(ORIGINAL)))):
        one, other = raster(version), raster(ORIGINAL)
        forth, back = prove(one, other, Turn.NONE), prove(other, one, Turn.NONE).seen_from_second()
        assert (forth.relation, forth.first, forth.second) == (back.relation, back.first, back.second)
        assert forth.made_from is back.made_from


def test_colours_that_no_screen_shows_are_known_of_a_turned_photo_too() -> None:
    vivid = ImageEnhance.Contrast(ImageEnhance.Color(opened(ORIGINAL)).enhance(3)).enhance(2)
    original = jpeg(vivid, 92)
    assert raster(original).stored is not None
    turned = opened(original).transpose(Image.Transpose.ROTATE_180)
    shares = []
    for version, turn in ((opened(original), Turn.NONE), (turned, Turn.CLOCKWISE_180)):
        for one, other in ((jpeg(version, 85), original), (original, jpeg(version, 85))):
            proof = prove(raster(one), raster(other), turn)
            shares.append((proof.first.share, proof.second.share))
    assert shares[:2] == [pytest.approx(each, abs=0.002) for each in shares[2:]]


def test_pictures_too_small_to_tell_are_left_open() -> None:
    small = raster(saved(scaled(opened(ORIGINAL), 0.1), "PNG"))
    assert prove(small, small, Turn.NONE).relation is None


STEPS = st.one_of(
    st.sampled_from([70, 80, 85, 90, 95]).map(lambda quality: ("save", quality)),
    st.sampled_from([0.5, 0.6, 0.75, 0.9]).map(lambda factor: ("shrink", factor)),
    st.just(("convert", 0)),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 3), st.lists(STEPS, min_size=1, max_size=3))
@example(1, [("shrink", 0.6), ("save", 70), ("shrink", 0.9)])
def test_a_version_made_by_shrinking_and_saving_never_holds_what_its_source_does_not(
    seed: int, steps: list[tuple[str, float]]
) -> None:
    """And the source is never held by a version of which it cannot be known to be the later one."""
    original = jpeg(grained(seed), 93)
    content, size = original, opened(original).size
    for kind, amount in steps:
        picture = opened(content)
        if kind == "shrink" and min(picture.size) * amount >= 100:
            content = saved(scaled(picture, amount), "PNG")
        elif kind == "save":
            content = jpeg(picture, int(amount))
        else:
            content = saved(picture, "PNG")
    proof = proof_of(content, original)
    assert proof.relation is Relation.COPY
    is_smaller = opened(content).size != size
    if is_smaller:
        assert proof.second.held is not Held.YES
    if proof.second.held is Held.YES:
        assert proof.made_from is not MadeFrom.SECOND_FROM_FIRST
        assert proof.first.held is Held.YES or proof.made_from is MadeFrom.FIRST_FROM_SECOND


@functools.cache
def lock_screen(hour: str, message: str) -> Image.Image:
    """A telephone's screen over a wallpaper."""
    page = photo_like(31, width_px=1080, height_px=2340)
    draw = ImageDraw.Draw(page)
    draw.text((540, 420), hour, "white", font_size=200, anchor="mt")
    draw.rounded_rectangle((40, 1500, 1040, 1740), 40, "#f0f0f0")
    draw.text((80, 1620), message, "black", font_size=44)
    return page


@pytest.mark.parametrize(
    "other",
    [("10:42", "Are you coming?"), ("10:47", "Are you coming?"), ("10:41", "Call me when done")],
)
def test_screens_that_differ_in_a_line_of_text_do_not_hold_each_other(other: tuple[str, str]) -> None:
    proof = proof_of(jpeg(lock_screen(*other), 80), lossless_screen())

    assert proof.relation not in (Relation.COPY, None)
    assert Held.YES not in (proof.first.held, proof.second.held)


@pytest.mark.parametrize(("factor", "quality"), [(1.0, 75), (1.0, 30), (0.5, 75), (0.5, 30)])
@pytest.mark.parametrize("turn", [Turn.NONE, Turn.CLOCKWISE_90])
def test_a_screen_saved_again_is_a_copy_and_holds_less(factor: float, quality: int, turn: Turn) -> None:
    version = scaled(lock_screen("10:41", "Are you coming?"), factor)
    if turn is not Turn.NONE:
        version = version.transpose(TURNED[turn])

    proof = proof_of(jpeg(version, quality), lossless_screen(), turn)

    assert proof.relation is Relation.COPY
    assert proof.second.held is not Held.YES


@functools.cache
def lossless_screen() -> bytes:
    return saved(lock_screen("10:41", "Are you coming?"), "PNG")


@functools.cache
def with_note(code: str) -> Image.Image:
    """A photo with a small note in a white frame, whose edges are stronger than its letters."""
    picture = photo_like(32, width_px=1080, height_px=2340)
    draw = ImageDraw.Draw(picture)
    draw.rounded_rectangle((60, 1900, 700, 2010), 20, "white")
    draw.text((90, 1930), code, "black", font_size=40)
    return picture


@pytest.mark.parametrize("quality", [None, 90, 60, 30])
def test_a_code_that_differs_beside_strong_edges_is_seen(quality: int | None) -> None:
    """quality: None for two lossless pictures."""
    one, other = with_note("Your code: 471 902"), with_note("Your code: 471 903")

    if quality is None:
        proof = proof_of(saved(other, "PNG"), saved(one, "PNG"))
    else:
        proof = proof_of(jpeg(other, quality), jpeg(one, 90))

    assert proof.relation is Relation.EDITED
    assert proof.first.place is not None


@pytest.mark.parametrize("format_name", ["PNG", "TIFF", "WEBP"])
def test_no_original_is_held_by_a_version_with_noise_added(format_name: str) -> None:
    """It would be lost for the noise: a lossless file lost nothing, so that what lacks the noise is no poor version."""
    original = opened(ORIGINAL)
    noise = np.random.default_rng(5).normal(0, 8, (original.height, original.width, 3))
    noisy = Image.fromarray(np.clip(np.asarray(original, np.float32) + noise, 0, 255).astype(np.uint8))
    lossless = {"lossless": True} if format_name == "WEBP" else {}

    proof = proof_of(saved(original, format_name, **lossless), jpeg(noisy, 90))

    assert proof.first.held is not Held.YES


@pytest.mark.parametrize("seed", range(3))
def test_an_original_that_was_saved_twice_is_not_taken_for_made_from_a_version_with_noise_added(seed: int) -> None:
    """The noise wiped out the combs that the original has."""
    original = jpeg(opened(jpeg(grained(seed, greys=3), 70)), 92)
    noise = np.random.default_rng(5).normal(0, 3, (*np.asarray(opened(original)).shape[:2], 3))
    noisy = Image.fromarray(np.clip(np.asarray(opened(original), np.float32) + noise, 0, 255).astype(np.uint8))

    proof = proof_of(jpeg(noisy, 75), original)

    assert proof.second.held is not Held.YES
    assert proof.made_from is not MadeFrom.SECOND_FROM_FIRST


def test_a_bad_heic_is_held_by_its_jpeg_and_does_not_hold_it() -> None:
    pillow_heif.register_heif_opener()

    proof = proof_of(saved(opened(ORIGINAL), "HEIF", quality=20), ORIGINAL)

    assert (proof.first.held, proof.second.held) == (Held.YES, Held.NO)


def with_fine_colours(picture: Image.Image) -> Image.Image:
    """Red and blue lines of one pixel, of the same lightness."""
    painted = picture.copy()
    lines = ImageDraw.Draw(painted)
    for row in range(120, 180):
        lines.line([(200, row), (280, row)], fill=(200, 40, 40) if row % 2 else (70, 70, 255))
    return painted


@pytest.mark.parametrize("quality", [80, 95])
def test_colours_stored_in_full_are_not_held_where_they_were_halved(quality: int) -> None:
    original = jpeg(with_fine_colours(grained(3)), 95, subsampling=0)
    proof = proof_of(jpeg(opened(original), quality, subsampling=2), original)
    assert (proof.first.held, proof.second.held) == (Held.YES, Held.NO)


@pytest.mark.parametrize(
    ("format_name", "options"),
    [("JPEG", {"quality": 90, "subsampling": 0}), ("HEIF", {"quality": 90, "chroma": 444})],
)
def test_halved_colours_are_held_and_hold_what_was_saved_of_them_in_full(
    format_name: str, options: dict[str, object]
) -> None:
    pillow_heif.register_heif_opener()
    original = jpeg(with_fine_colours(grained(3)), 92, subsampling=2)
    proof = proof_of(saved(opened(original), format_name, **options), original)
    assert proof.relation is Relation.COPY
    assert proof.first.held is Held.YES


def display_p3() -> bytes:
    """A profile with the primaries of Display P3 (SMPTE EG 432-1, D65 brought to D50) and the curve of sRGB."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    primaries = {
        b"rXYZ": (0.51512, 0.24120, -0.00105),
        b"gXYZ": (0.29198, 0.69225, 0.04189),
        b"bXYZ": (0.15710, 0.06657, 0.78407),
    }
    for tag, values in primaries.items():
        entry = profile.index(tag, 128)
        at = int.from_bytes(profile[entry + 4 : entry + 8], "big") + 8
        profile[at : at + 12] = b"".join(round(value * 65536).to_bytes(4, "big", signed=True) for value in values)
    return bytes(profile).replace(b"s\0R\0G\0B", b"o\0w\0n\0P").replace(b"sRGB", b"ownP")


def renamed_srgb() -> bytes:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile.replace(b"s\0R\0G\0B", b"t\0i\0n\0y").replace(b"sRGB", b"tiny")


def test_a_photo_with_more_colours_than_srgb_is_not_held_by_one_without() -> None:
    vivid = ImageEnhance.Color(grained(4)).enhance(2.5)
    wide = saved(vivid, "PNG", icc_profile=display_p3())
    srgb = ImageCms.profileToProfile(opened(wide), io.BytesIO(display_p3()), ImageCms.createProfile("sRGB"))
    assert srgb is not None
    srgb.info.pop("icc_profile", None)
    proof = proof_of(saved(srgb, "PNG"), wide)
    assert (proof.first.held, proof.second.held) == (Held.YES, Held.NO)


@pytest.mark.parametrize("quality", [85, 90, 95])
def test_an_original_does_not_go_for_what_was_converted_to_a_profile_with_more_colours(quality: int) -> None:
    """Which has none of them, and whose pixels lie on no steps that would tell where it came from."""
    original = jpeg(grained(3), 90)
    version = ImageCms.profileToProfile(opened(original), ImageCms.createProfile("sRGB"), io.BytesIO(display_p3()))
    assert version is not None
    assert not goes_for(jpeg(version, quality, icc_profile=display_p3()), original)


def test_colours_that_were_rounded_by_the_table_of_luma_are_told_by_it() -> None:
    """As of JPEGs with one table for all, which some encoders write."""
    table = [16] * 64
    one = raster(saved(grained(3), "JPEG", qtables=[table]))
    assert one.colour_steps is not None
    assert one.colour_steps.tolist() == np.reshape(table, (8, 8)).tolist()
    assert raster(jpeg(grained(3).convert("L"))).colour_steps is None


@pytest.mark.parametrize("quality", [70, 85])
def test_srgb_under_another_name_is_srgb(quality: int) -> None:
    original = jpeg(grained(3), 92)
    version = jpeg(opened(original), quality, icc_profile=renamed_srgb())
    assert goes_for(original, version)
    assert not goes_for(version, original)


@pytest.mark.parametrize("shape", [(32, 192), (192, 32)])
def test_fine_colours_count_where_they_are_most_however_long_the_picture_is(shape: tuple[int, int]) -> None:
    colour = np.full(shape, 128, np.uint8)
    colour[:16:2, :16] = 160  # stripes that half the size cannot hold, in one place of 16 px
    halved = colour.reshape(shape[0] // 2, 2, shape[1] // 2, 2).mean(axis=(1, 3)).astype(np.uint8)

    whole = colour_fineness(colour, halved)
    in_that_place = colour_fineness(colour[:16, :16], halved[:8, :8])

    assert in_that_place > 10
    assert whole == pytest.approx(in_that_place, rel=0.2)


def page(size: tuple[int, int], text_px: int, number: str = "48213") -> Image.Image:
    """A page of text, black on white, nothing but its lines on it."""
    paper = Image.new("L", size, 255)
    pen, face = ImageDraw.Draw(paper), ImageFont.load_default(text_px)
    words = "".join(map(chr, np.random.default_rng(3).integers(97, 123, size[0] // text_px * 2)))
    for row in range(3, size[1] // (2 * text_px) - 3):
        text = f"invoice {number} of 12 May" if row == 10 else words[row % 7 :]
        pen.text((3 * text_px, 2 * row * text_px), text, fill=20, font=face)
    return paper.convert("RGB")


@pytest.mark.parametrize(("size", "text_px"), [((1240, 1754), 22), ((2480, 3508), 40)])
def test_a_page_holds_its_smaller_version_and_is_neither_held_nor_taken_for_the_later_one(
    size: tuple[int, int], text_px: int
) -> None:
    whole = page(size, text_px)
    for original in (jpeg(whole, 85), saved(whole, "PNG")):
        smaller = jpeg(scaled(opened(original), 2 / 3), 80)
        proof = proof_of(smaller, original)
        assert proof.relation is Relation.COPY
        assert (proof.first.held, proof.second.held) == (Held.YES, Held.NO)
        assert proof.made_from is not MadeFrom.SECOND_FROM_FIRST


@pytest.mark.parametrize("suffix", ["JPEG", "PNG"])
def test_a_page_saved_again_is_held_and_one_with_another_digit_is_not(suffix: str) -> None:
    one, other = (page((1240, 1754), 22, number) for number in ("48213", "48218"))
    original = jpeg(one, 88) if suffix == "JPEG" else saved(one, suffix)
    again = proof_of(jpeg(opened(original), 70), original)
    assert (again.first.held, again.second.held) == (Held.YES, Held.NO)
    assert again.made_from is not MadeFrom.SECOND_FROM_FIRST
    another = proof_of(jpeg(other, 70), original)
    assert Held.YES not in (another.first.held, another.second.held)


def test_a_page_that_was_saved_badly_and_then_well_is_the_later_one() -> None:
    original = jpeg(page((1240, 1754), 22), 70)
    proof = proof_of(jpeg(opened(original), 95), original)
    assert proof.made_from is MadeFrom.FIRST_FROM_SECOND


def test_of_two_neither_goes_where_one_is_stored_in_inks() -> None:
    """Inks tell more than screens show, and cannot show all that screens do."""
    for quality in (80, 90, 97):
        proof = proof_of(saved(opened(ORIGINAL).convert("CMYK"), "JPEG", quality=quality), ORIGINAL)
        assert proof.relation is Relation.COPY
        assert Held.YES not in (proof.first.held, proof.second.held)


def test_combs_of_its_own_make_no_photo_later_than_one_that_knows_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A camera's own way to round may look like a second rounding; what a version knows of its source does not lie."""
    original = raster(jpeg(grained(1, greys=3), 75))
    version = raster(jpeg(opened(jpeg(grained(1, greys=3), 75)), 96))
    combed = iter([0.05, 0.05, 0.9, 0.9])  # of each, and what saving the other one would leave of it
    monkeypatch.setattr(sample, "_combed", lambda *_: next(combed))
    proof = prove(version, original, Turn.NONE)
    assert proof.made_from is MadeFrom.FIRST_FROM_SECOND
    assert proof.first.held is Held.YES
