"""Where a part was cut out of a photo, found to the pixel, and what was done to it besides."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageEnhance, ImageOps

from dedupe_gui.matching.containment import CANNOT_BE_TOLD, Raster, prove
from dedupe_gui.matching.containment.placing import part_shown
from dedupe_gui.matching.turning import turned_region
from dedupe_gui.model import EvidenceKind, Held, MadeFrom, Region, Relation, Turn
from dedupe_gui.reading.decode import raster
from tests.matching.containment.test_prove import grained, jpeg, opened, saved, saved_as, scaled

ORIGINAL = jpeg(grained(1))
WHOLE = raster(ORIGINAL)
LEFT, TOP, WIDTH, HEIGHT = 101, 57, 273, 181
TURNS = {
    Turn.NONE: None,
    Turn.CLOCKWISE_90: Image.Transpose.ROTATE_270,
    Turn.CLOCKWISE_180: Image.Transpose.ROTATE_180,
    Turn.MIRROR: Image.Transpose.FLIP_LEFT_RIGHT,
}
"""What was done to the part after it was cut out."""


def part(left: int = LEFT, top: int = TOP, width: int = WIDTH, height: int = HEIGHT) -> Image.Image:
    return opened(ORIGINAL).crop((left, top, left + width, top + height))


def about(left: int = LEFT, top: int = TOP, width: int = WIDTH, height: int = HEIGHT) -> Region:
    """As small pictures tell it: a pixel of 256 beside the truth."""
    high, wide = WHOLE.luma.shape
    off = 1 / 256
    return Region(left / wide + off, top / high - off, (left + width) / wide - off, (top + height) / high + off)


def place_of(cut: Raster, region: Region, turn: Turn = Turn.NONE) -> tuple[int, ...] | None:
    """Left, top, right and bottom on the original, in its pixels."""
    found = part_shown(WHOLE, cut, region, turn)
    high, wide = WHOLE.luma.shape
    if found is None:
        return None
    edges = (found.region.left * wide, found.region.top * high, found.region.right * wide, found.region.bottom * high)
    return tuple(round(edge) for edge in edges)


@pytest.mark.parametrize(("left", "top"), [(101, 57), (96, 56), (0, 0), (206, 138)])
def test_a_part_lies_where_it_was_cut_out_to_the_pixel(left: int, top: int) -> None:
    cut = raster(jpeg(part(left, top), 85))
    assert place_of(cut, about(left, top)) == (left, top, left + WIDTH, top + HEIGHT)


@pytest.mark.parametrize("factor", [0.5, 0.8, 1.4])
def test_a_part_that_was_resized_lies_where_it_was_cut_out(factor: float) -> None:
    cut = raster(jpeg(scaled(part(), factor), 90))
    place = place_of(cut, about())
    assert place is not None
    assert np.abs(np.subtract(place, (LEFT, TOP, LEFT + WIDTH, TOP + HEIGHT))).max() <= 1


@pytest.mark.parametrize("turn", TURNS)
def test_a_part_that_was_turned_is_the_part_and_nothing_else(turn: Turn) -> None:
    transposed = TURNS[turn]
    cut = part() if transposed is None else part().transpose(transposed)
    proof = prove(WHOLE, raster(jpeg(cut, 88)), turn.inverse(), on_first=about())

    assert proof.relation is Relation.EDITED
    assert (proof.first.held, proof.second.held) == (Held.NO, Held.EXCEPT)
    assert proof.made_from is MadeFrom.SECOND_FROM_FIRST
    assert [change.kind for change in proof.changes] == [EvidenceKind.CROPPED]
    assert proof.changes[0].amount == pytest.approx(WIDTH * HEIGHT / WHOLE.luma.size, abs=0.002)


def test_what_a_whole_photo_was_before_tells_nothing_of_its_part() -> None:
    """A lossless file that was a JPEG: the part's blocks lie on another grid."""
    whole = raster(saved(opened(jpeg(grained(1), 75)), "PNG"))
    assert whole.steps_before is not None
    found = part_shown(whole, raster(jpeg(part(), 85)), about(), Turn.NONE)
    assert found is not None
    assert found.raster.steps_before is None


@pytest.mark.parametrize("past", [(85,), (80, 92), (70, 95)])
@pytest.mark.parametrize("quality", [75, 92])
@pytest.mark.parametrize("left", [LEFT, 96])
def test_a_photo_is_not_made_from_a_part_of_it_whatever_its_past(
    past: tuple[int, ...], quality: int, left: int
) -> None:
    original = saved_as(grained(3, greys=4), *past)
    cut = opened(original).crop((left, 56, left + WIDTH, 56 + HEIGHT))
    proof = prove(raster(original), raster(jpeg(cut, quality)), Turn.NONE, on_first=about(left, 56))
    assert proof.relation is Relation.EDITED
    assert proof.made_from is not MadeFrom.FIRST_FROM_SECOND


@pytest.mark.parametrize("quality", [75, 92])
def test_a_frame_may_be_put_around_a_photo(quality: int) -> None:
    picture = opened(jpeg(grained(3), 85))
    framed = ImageOps.expand(picture, 24, "white")
    wide, high = framed.size
    region = Region(24 / wide, 24 / high, 1 - 24 / wide, 1 - 24 / high)
    proof = prove(raster(jpeg(framed, quality)), raster(jpeg(grained(3), 85)), Turn.NONE, on_first=region)
    assert proof.made_from is MadeFrom.FIRST_FROM_SECOND


def test_it_says_the_same_with_the_part_first() -> None:
    cut = raster(jpeg(part().transpose(Image.Transpose.ROTATE_270), 88))
    there = prove(WHOLE, cut, Turn.CLOCKWISE_90.inverse(), on_first=about())
    assert prove(cut, WHOLE, Turn.CLOCKWISE_90, on_second=about()) == there.seen_from_second()


def test_a_part_that_shows_finer_detail_than_the_whole_is_not_held() -> None:
    """Cut out of the large original, held against a small version of it."""
    small = raster(jpeg(scaled(opened(ORIGINAL), 0.5), 85))
    proof = prove(small, raster(saved(part(), "PNG")), Turn.NONE, on_first=about())
    assert (proof.relation, proof.first.held, proof.second.held) == (Relation.EDITED, Held.NO, Held.NO)
    assert proof.made_from is MadeFrom.UNTOLD


def test_what_was_done_to_a_part_besides_is_named() -> None:
    brighter = raster(jpeg(ImageEnhance.Brightness(part()).enhance(1.15), 90))
    kinds = {change.kind for change in prove(WHOLE, brighter, Turn.NONE, on_first=about()).changes}
    assert {EvidenceKind.CROPPED, EvidenceKind.BRIGHTNESS_CHANGED} <= kinds


@pytest.mark.parametrize("turn", TURNS)
def test_a_place_painted_over_is_marked_on_both(turn: Turn) -> None:
    painted = part()
    painted.paste((220, 30, 30), (90, 60, 120, 84))
    transposed = TURNS[turn]
    cut = painted if transposed is None else painted.transpose(transposed)
    proof = prove(WHOLE, raster(jpeg(cut, 90)), turn.inverse(), on_first=about())

    assert EvidenceKind.PART_DIFFERS in {change.kind for change in proof.changes}
    assert proof.first.place is not None
    assert proof.second.place is not None
    high, wide = WHOLE.luma.shape
    assert _covers(proof.first.place, (LEFT + 105) / wide, (TOP + 72) / high)
    seen = turned_region(Region(105 / WIDTH, 72 / HEIGHT, 105 / WIDTH, 72 / HEIGHT), turn)
    assert _covers(proof.second.place, seen.left, seen.top)


def _covers(place: Region, x: float, y: float) -> bool:
    return place.left <= x <= place.right and place.top <= y <= place.bottom


def test_what_is_no_part_is_not_told() -> None:
    stranger = raster(jpeg(grained(2).crop((LEFT, TOP, LEFT + WIDTH, TOP + HEIGHT))))
    assert prove(WHOLE, stranger, Turn.NONE, on_first=about()) == CANNOT_BE_TOLD


def test_a_tiny_part_is_not_told() -> None:
    assert prove(WHOLE, raster(jpeg(part(width=40, height=30))), Turn.NONE, on_first=about(width=40, height=30)) == (
        CANNOT_BE_TOLD
    )
