"""What two pictures are to each other, judged on pictures whose truth is known."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

from dedupe_gui.matching.fingerprints.fingerprint import fingerprint
from dedupe_gui.matching.looks.likeness import Look, PairOfLooks, prepare
from dedupe_gui.matching.looks.second_look import (
    PairVerdict,
    compare,
    needs_page_proof,
    needs_pixel_proof,
    proven_same_pixels,
    with_letters,
)
from dedupe_gui.model import TURNS, CaptureTime, EvidenceKind, Exposure, PhotoFacts, Relation, Turn
from tests.photos import holding

Picture = Image.Image
NOON = datetime(2024, 5, 1, 12, 0, 0)  # noqa: DTZ001 - EXIF times have no zone


def scene(seed: int, size: tuple[int, int] = (512, 384)) -> Picture:
    """A colourful picture with structure at every scale, as photos have."""
    rng = np.random.default_rng(seed)
    layers = np.zeros((size[1], size[0], 3))
    for cells, strength in ((4, 90), (16, 50), (64, 30), (170, 18)):
        noise = rng.normal(0, strength, (cells, cells, 3)).clip(-127, 127)
        layer = Image.fromarray((noise + 128).astype(np.uint8)).resize(size, Image.Resampling.BICUBIC)
        layers += np.asarray(layer, float) - 128
    return Image.fromarray((layers + 128).clip(0, 255).astype(np.uint8))


def saved(picture: Picture, quality: int = 85, image_format: str = "JPEG") -> Picture:
    buffer = io.BytesIO()
    picture.save(buffer, image_format, quality=quality)
    return Image.open(buffer).convert("RGB")


def look(picture: Picture, facts: PhotoFacts | None = None) -> Look:
    """Prepare a picture as a scan does: from a JPEG thumbnail that was not decoded yet."""
    small = picture.copy()
    small.thumbnail((256, 256), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    small.save(buffer, "JPEG", quality=85)
    facts = facts or PhotoFacts(*picture.size, "JPEG")
    return prepare(lambda: Image.open(buffer), facts, fingerprint(small, frozenset()))


def compared(first: Look, second: Look, turn: Turn = Turn.NONE, *, distance_bits: int = 0) -> PairVerdict | None:
    (verdict,) = compare([PairOfLooks(first, second, turn, distance_bits)])
    return verdict


def judged(first: Picture, second: Picture, turn: Turn = Turn.NONE, *, distance_bits: int = 2) -> PairVerdict | None:
    return compared(look(first), look(second), turn, distance_bits=distance_bits)


def relation(verdict: PairVerdict | None) -> Relation | None:
    return verdict.relation if verdict else None


def kinds(verdict: PairVerdict | None) -> set[EvidenceKind]:
    assert verdict is not None
    return {finding.kind for finding in verdict.evidence.findings}


def with_text(picture: Picture) -> Picture:
    marked = picture.copy()
    ImageDraw.Draw(marked).text((picture.width // 2, picture.height * 3 // 4), "(c) ana", "white", font_size=40)
    return marked


def turned(picture: Picture, turn: Turn) -> Picture:
    mirrored = ImageOps.mirror(picture) if turn.is_mirrored else picture
    return mirrored.rotate(-90 * turn.clockwise_quarters, expand=True)


def with_clarity(picture: Picture) -> Picture:
    """As programs do it: each place darker or brighter than its surroundings gets more so."""
    pixels, around = (np.asarray(each, float) for each in (picture, picture.filter(ImageFilter.GaussianBlur(20))))
    return Image.fromarray((pixels + 0.8 * (pixels - around)).clip(0, 255).astype(np.uint8))


def with_brighter_shadows(picture: Picture) -> Picture:
    pixels, around = (np.asarray(each, float) for each in (picture, picture.filter(ImageFilter.GaussianBlur(12))))
    return Image.fromarray((pixels * (2.2 - around / 128).clip(0.9, 2.2)).clip(0, 255).astype(np.uint8))


SAVED_AGAIN: dict[str, Callable[[Picture], Picture]] = {
    "quality 90": lambda p: saved(p, 90),
    "quality 30": lambda p: saved(p, 30),
    "WebP": lambda p: saved(p, 80, "WEBP"),
    "smaller": lambda p: saved(p.resize((320, 240), Image.Resampling.LANCZOS)),
    "odd size": lambda p: saved(p.resize((301, 226), Image.Resampling.LANCZOS)),
    "thumbnail": lambda p: saved(p.resize((160, 120), Image.Resampling.LANCZOS)),
    "larger": lambda p: saved(p.resize((768, 576), Image.Resampling.LANCZOS)),
    "little blurred": lambda p: p.filter(ImageFilter.GaussianBlur(1)),
}
EDITS: dict[str, Callable[[Picture], Picture]] = {
    "brighter": lambda p: ImageEnhance.Brightness(p).enhance(1.35),
    "grey": lambda p: p.convert("L").convert("RGB"),
    "sepia": lambda p: ImageOps.colorize(p.convert("L"), "#201008", "#fff0d0"),
    "clarity": with_clarity,
    "shadows": with_brighter_shadows,
    "watermarked": with_text,
    "squeezed": lambda p: p.resize((400, 384), Image.Resampling.LANCZOS),
}


@pytest.mark.parametrize("save", SAVED_AGAIN.values(), ids=SAVED_AGAIN.keys())
@pytest.mark.parametrize("seed", [1, 2])
def test_a_photo_saved_again_is_a_copy(save: Callable[[Picture], Picture], seed: int) -> None:
    picture = scene(seed)
    assert relation(judged(picture, save(picture))) is Relation.COPY


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
@pytest.mark.parametrize("seed", [1, 4])
def test_a_changed_photo_is_an_edit(edit: Callable[[Picture], Picture], seed: int) -> None:
    picture = scene(seed)
    assert relation(judged(picture, saved(edit(picture)))) is Relation.EDITED


@pytest.mark.parametrize("turn", TURNS)
def test_a_turned_copy_is_a_copy_in_its_own_position_alone(turn: Turn) -> None:
    picture = scene(3)
    copy = saved(turned(picture, turn.inverse()))
    assert relation(judged(picture, copy, turn)) is Relation.COPY
    for other in TURNS:
        if other is not turn and other.swaps_sides == turn.swaps_sides:
            assert relation(judged(picture, copy, other, distance_bits=10)) in (None, Relation.SIMILAR)


def test_different_photos_are_nothing_to_each_other() -> None:
    assert judged(scene(1), scene(2)) is None


def test_the_same_frame_around_different_photos_does_not_make_them_one() -> None:
    first, second = (ImageOps.expand(scene(seed), 60, "black") for seed in (1, 2))
    assert relation(judged(first, second)) in (None, Relation.SIMILAR)


def test_a_shot_with_the_camera_moved_a_little_is_not_a_copy() -> None:
    picture = scene(4, (600, 450))
    first, second = picture.crop((0, 0, 512, 384)), picture.crop((9, 5, 521, 389))
    assert relation(judged(first, second)) in (None, Relation.SIMILAR)


def test_a_shot_with_the_focus_elsewhere_is_similar() -> None:
    picture = scene(5)
    blurred = picture.filter(ImageFilter.GaussianBlur(5))
    left = Image.composite(picture, blurred, Image.linear_gradient("L").rotate(90).resize(picture.size))
    right = Image.composite(blurred, picture, Image.linear_gradient("L").rotate(90).resize(picture.size))
    assert relation(judged(left, right)) is Relation.SIMILAR


def test_a_moved_object_is_not_a_copy() -> None:
    first, second = scene(6), scene(6)
    ImageDraw.Draw(first).ellipse((100, 100, 150, 150), "red")
    ImageDraw.Draw(second).ellipse((300, 200, 350, 250), "red")
    verdict = judged(first, second)
    assert relation(verdict) is not Relation.COPY
    assert verdict is not None
    assert verdict.evidence.differs_most is not None


def test_the_evidence_says_where_a_text_was_put() -> None:
    verdict = judged(scene(7), with_text(scene(7)))
    assert verdict is not None
    region = verdict.evidence.differs_most
    assert region is not None
    assert region.left >= 0.4
    assert 0.65 <= region.top <= region.bottom <= 0.95
    assert EvidenceKind.PART_DIFFERS in kinds(verdict)


def test_a_grey_version_has_other_colours_and_a_copy_has_not() -> None:
    picture = scene(8)
    grey, copy = judged(picture, picture.convert("L").convert("RGB")), judged(picture, saved(picture, 90))
    assert grey is not None
    assert copy is not None
    assert EvidenceKind.MADE_GREY in kinds(grey)
    assert copy.colour_distance <= 2
    assert grey.colour_distance >= 15


def taken(moment: datetime, digits: int = 3) -> PhotoFacts:
    return PhotoFacts(512, 384, "JPEG", CaptureTime(moment, digits), "Camera", Exposure(0.01, 2.8, 100, 35.0))


@pytest.mark.parametrize("apart", [timedelta(milliseconds=200), timedelta(seconds=1), timedelta(days=3, seconds=7)])
def test_two_captures_are_similar_however_alike_they_look(apart: timedelta) -> None:
    picture = scene(9)
    first, second = look(picture, taken(NOON)), look(saved(picture, 90), taken(NOON + apart))
    verdict = compared(first, second)
    assert relation(verdict) is Relation.SIMILAR
    assert EvidenceKind.ANOTHER_MOMENT in kinds(verdict)


@pytest.mark.parametrize(
    ("apart", "expected"),
    [
        (timedelta(0), Relation.COPY),
        (timedelta(hours=2), Relation.SIMILAR),
        (timedelta(minutes=-345), Relation.SIMILAR),
    ],
)
def test_captures_whole_hours_apart_are_two_until_their_pixels_prove_otherwise(
    apart: timedelta, expected: Relation
) -> None:
    picture = scene(9)
    first, second = look(picture, taken(NOON)), look(saved(picture, 90), taken(NOON + apart))
    verdict = compared(first, second)
    assert relation(verdict) is expected


def test_a_fraction_of_a_second_that_only_one_recorded_says_nothing() -> None:
    picture = scene(9)
    first, second = look(picture, taken(NOON, 0)), look(picture, taken(NOON + timedelta(milliseconds=500)))
    assert relation(compared(first, second)) is Relation.COPY


def test_a_bracket_is_similar() -> None:
    picture = scene(9)
    darker = PhotoFacts(512, 384, "JPEG", exposure=Exposure(0.02, 2.8, 100, 35.0))
    second = look(ImageEnhance.Brightness(picture).enhance(0.95), darker)
    verdict = compared(look(picture, taken(NOON)), second)
    assert relation(verdict) is Relation.SIMILAR
    assert EvidenceKind.ANOTHER_EXPOSURE in kinds(verdict)


def test_flat_pictures_are_never_copies_by_their_looks() -> None:
    white, nearly = Image.new("RGB", (300, 200), "white"), Image.new("RGB", (300, 200), "#fdfdfd")
    assert relation(judged(white, nearly)) is Relation.SIMILAR
    assert judged(white, Image.new("RGB", (300, 200), "black")) is None


def test_different_icons_are_not_copies() -> None:
    first, second = Image.new("RGB", (32, 32), "white"), Image.new("RGB", (32, 32), "white")
    ImageDraw.Draw(first).line((4, 4, 28, 28), "black", 3)
    ImageDraw.Draw(second).line((4, 4, 28, 26), "black", 3)
    assert relation(judged(first, second)) is not Relation.COPY


def test_only_pictures_of_one_size_that_look_equal_are_worth_a_full_decode() -> None:
    picture = scene(10)
    plain, png = look(picture), look(picture, PhotoFacts(512, 384, "PNG"))
    worse = look(saved(picture, 30))
    smaller = look(picture, PhotoFacts(256, 192, "JPEG"))
    answers = []
    for other in (png, worse, smaller):
        verdict = compared(plain, other)
        assert verdict is not None
        answers.append(needs_pixel_proof(PairOfLooks(plain, other, Turn.NONE), verdict))
    assert answers == [True, False, False]


def test_a_proven_pair_has_the_same_pixels_and_was_not_saved_again() -> None:
    picture = scene(10)
    verdict = judged(picture, picture)
    assert verdict is not None
    proven = proven_same_pixels(verdict)
    assert proven.relation is Relation.SAME_PIXELS
    assert EvidenceKind.SAME_PIXELS in kinds(proven)
    assert EvidenceKind.SAVED_AGAIN not in kinds(proven)


def test_photos_with_other_films_inside_are_another_moment() -> None:
    picture = scene(12)
    facts = [replace(PhotoFacts(*picture.size, "JPEG"), inside=holding(film * 16)) for film in (b"a", b"b")]

    def of(first: PhotoFacts, second: PhotoFacts) -> Relation | None:
        looks = look(picture, first), look(picture, second)
        return relation(compared(*looks))

    assert of(facts[0], facts[0]) is Relation.COPY
    assert of(facts[0], facts[1]) is Relation.SIMILAR


def test_preparing_decodes_nothing_differently_for_pictures_already_in_memory() -> None:
    picture = scene(11, (256, 171))
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=85)
    facts, mark = PhotoFacts(256, 171, "JPEG"), fingerprint(picture, frozenset())
    drafted = prepare(lambda: Image.open(buffer), facts, mark)
    loaded = prepare(lambda: Image.open(buffer).convert("RGB"), facts, mark)
    verdict = compared(drafted, loaded)
    assert relation(verdict) is Relation.COPY


def page(*, last_price: str = "3.45") -> Picture:
    """A receipt."""
    paper = Image.new("RGB", (600, 900), "white")
    draw = ImageDraw.Draw(paper)
    for row in range(20):
        price = last_price if row == 12 else f"{row * 37 % 10}.{row * 53 % 90 + 10}"
        draw.text((40, 40 + row * 40), f"{row} x something good", "black", font_size=22)
        draw.text((500, 40 + row * 40), price, "black", font_size=22)
    return paper


@pytest.mark.parametrize("other", [page(), page(last_price="8.45")], ids=["same", "another price"])
def test_pages_that_look_the_same_in_small_are_only_similar_until_their_letters_are_compared(other: Picture) -> None:
    verdict = judged(page(), saved(other, 80))
    assert verdict is not None
    assert verdict.relation is Relation.SIMILAR
    assert needs_page_proof(verdict)
    assert EvidenceKind.TEXT_TOO_SMALL in kinds(verdict)
    assert EvidenceKind.SAVED_AGAIN not in kinds(verdict)


def test_letters_settle_what_two_pages_are() -> None:
    copy, grey = judged(page(), saved(page(), 80)), judged(page(), ImageEnhance.Brightness(page()).enhance(0.85))
    assert copy is not None
    assert grey is not None
    assert relation(with_letters(copy, are_same=True)) is Relation.COPY
    assert relation(with_letters(grey, are_same=True)) is Relation.EDITED
    other = with_letters(copy, are_same=False)
    assert other.relation is Relation.SIMILAR
    assert EvidenceKind.DETAIL_DIFFERS in kinds(other)
    assert not needs_page_proof(other)


def test_pairs_are_to_each_other_what_they_are_alone_whatever_else_is_looked_at_and_in_which_order() -> None:
    original, mirrored = look(scene(1)), look(saved(ImageOps.mirror(scene(1))))
    white, receipt = look(Image.new("RGB", (300, 200), "white")), look(page())
    pairs = [PairOfLooks(original, look(saved(edit(scene(1)))), Turn.NONE, 2) for edit in EDITS.values()]
    pairs += [PairOfLooks(original, mirrored, turn, 10) for turn in (Turn.NONE, Turn.MIRROR)]
    pairs += [PairOfLooks(white, other, Turn.NONE, 2) for other in (white, original, receipt)]
    pairs.append(PairOfLooks(receipt, look(saved(page(), 80)), Turn.NONE, 0))

    alone = [verdict for pair in pairs for verdict in compare([pair])]

    assert compare(pairs) == alone
    assert compare(pairs[::-1]) == alone[::-1]
    assert {relation(verdict) for verdict in alone} == {Relation.COPY, Relation.EDITED, Relation.SIMILAR, None}
    assert compare([]) == []


def test_a_similar_shot_of_which_most_is_alike_differs_in_detail_and_one_that_is_another_view_looks_alike() -> None:
    def shot(picture: Picture, second: int) -> Look:
        return look(picture, PhotoFacts(512, 384, "JPEG", taken=CaptureTime(NOON + timedelta(seconds=second), 0)))

    def said_of(picture: Picture) -> set[EvidenceKind]:
        verdict = compared(shot(scene(1), 0), shot(picture, 1), distance_bits=2)
        assert relation(verdict) is Relation.SIMILAR
        return kinds(verdict) & {EvidenceKind.DETAIL_DIFFERS, EvidenceKind.LOOKS_ALIKE}

    replaced = scene(1)
    replaced.paste(scene(5).crop((0, 0, 200, 150)), (150, 100))

    assert said_of(Image.blend(scene(1), scene(2), 0.35)) == {EvidenceKind.DETAIL_DIFFERS}
    assert said_of(replaced) == {EvidenceKind.DETAIL_DIFFERS}  # one part is another one, the rest is the same
    assert said_of(scene(2)) == {EvidenceKind.LOOKS_ALIKE}


def test_tones_rise_with_the_greys_that_they_are_of() -> None:
    seen = look(scene(1))
    tones = seen.tones.tone[np.argsort(seen.coarse, axis=None)]
    assert (np.diff(tones) >= 0).all()
    assert len(np.unique(tones)) > 8
