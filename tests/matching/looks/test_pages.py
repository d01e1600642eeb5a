"""Pages of text are told from photos, and by their letters from each other."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from dedupe_gui.matching.fingerprints.fingerprint import fingerprint
from dedupe_gui.matching.looks.likeness import prepare
from dedupe_gui.matching.looks.pages import (
    are_pages,
    common_shape,
    ink,
    is_readable,
    letters_apart,
    most_apart,
    page_edge_px,
)
from dedupe_gui.model import PhotoFacts
from tests.photos import photo_like

Picture = Image.Image
EDGE_PX = 1200


def table(*, cell: str = "1234.50", ink: str = "black", paper: str = "white") -> Picture:
    """A spreadsheet of which one number is given."""
    picture = Image.new("RGB", (EDGE_PX, 800), paper)
    draw = ImageDraw.Draw(picture)
    for row in range(24):
        for column in range(8):
            number = cell if (row, column) == (9, 4) else f"{(row * 7919 + column * 104729) % 99999 / 100:.2f}"
            draw.text((column * 150 + 20, row * 32 + 12), number, ink, font_size=18)
    return picture


def on_a_desk(page: Picture) -> Picture:
    desk = Image.new("RGB", (EDGE_PX + 300, 1000), "#5a4030")
    desk.paste(page.resize((EDGE_PX + 100, 860)), (100, 70))
    light = np.linspace(0.8, 1.0, desk.width)[None, :, None]
    noise = np.random.default_rng(1).normal(0, 4, (desk.height, desk.width, 3))
    return Image.fromarray((np.asarray(desk) * light + noise).clip(0, 255).astype(np.uint8))


def saved(picture: Picture, quality: int = 85, *, scale: float = 1.0, image_format: str = "JPEG") -> Picture:
    buffer = io.BytesIO()
    size = round(picture.width * scale), round(picture.height * scale)
    picture.resize(size, Image.Resampling.LANCZOS).save(buffer, image_format, quality=quality)
    return Image.open(buffer).convert("RGB")


def greys(picture: Picture) -> NDArray[np.uint8]:
    return np.asarray(picture.convert("L"))


def same_letters(first: NDArray[np.uint8], second: NDArray[np.uint8], longest_edge_px: int) -> bool | None:
    """None where one is too small to tell."""
    shape = common_shape(first, second)
    if letters_apart(ink(first, shape), ink(second, shape)) > most_apart(max(shape), longest_edge_px):
        return False
    return True if is_readable(max(shape), longest_edge_px) else None


def is_taken_for_a_page(picture: Picture) -> bool:
    small = picture.copy()
    small.thumbnail((256, 256), Image.Resampling.LANCZOS)
    look = prepare(lambda: small, PhotoFacts(*picture.size, "JPEG"), fingerprint(small, frozenset()))
    return are_pages([look.crispness], max(picture.size))


PAGES: dict[str, Callable[[], Picture]] = {
    "screenshot": table,
    "dark screenshot": lambda: table(ink="#e0e0e0", paper="#101418"),
    "yellowed": lambda: table(paper="#f4ead0"),
    "photographed": lambda: on_a_desk(table()),
    "saved badly": lambda: saved(table(), 30),
}


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES.keys())
def test_text_on_paper_or_on_a_screen_is_a_page(make: Callable[[], Picture]) -> None:
    assert is_taken_for_a_page(make())


@pytest.mark.parametrize("seed", range(8))
def test_a_photo_is_no_page(seed: int) -> None:
    assert not is_taken_for_a_page(photo_like(seed))


def test_a_white_wall_in_many_shades_behind_something_colourful_is_no_page() -> None:
    wall = np.asarray(Image.linear_gradient("L").resize((480, 320)), float)[..., None] * [0.2, 0.12, 0.0] + 190
    picture = Image.fromarray(wall.clip(0, 255).astype(np.uint8))
    picture.paste(photo_like(3).resize((200, 140)), (120, 90))
    assert not is_taken_for_a_page(picture.filter(ImageFilter.GaussianBlur(1)))


SAVED_AGAIN: dict[str, Callable[[Picture], Picture]] = {
    "quality 90": lambda p: saved(p, 90),
    "quality 50": lambda p: saved(p, 50),
    "WebP": lambda p: saved(p, 80, image_format="WEBP"),
    "three quarters": lambda p: saved(p, scale=0.75),
    "half the size": lambda p: saved(p, scale=0.5),
    "one and a half": lambda p: saved(p, scale=1.5),
}


@pytest.mark.parametrize("save", SAVED_AGAIN.values(), ids=SAVED_AGAIN.keys())
def test_a_page_saved_again_has_the_same_letters(save: Callable[[Picture], Picture]) -> None:
    again = save(table())
    assert same_letters(greys(table()), greys(again), max(EDGE_PX, again.width)) is True


@pytest.mark.parametrize("cell", ["1234.60", "1284.50", "1234.5", "7234.50", ""])
@pytest.mark.parametrize("save", list(SAVED_AGAIN.values())[:5], ids=list(SAVED_AGAIN)[:5])
def test_one_other_digit_is_seen(cell: str, save: Callable[[Picture], Picture]) -> None:
    assert same_letters(greys(table()), greys(save(table(cell=cell))), EDGE_PX) is False


def test_what_is_too_small_to_read_settles_nothing() -> None:
    assert same_letters(greys(table()), greys(saved(table(), scale=0.2)), EDGE_PX) is None


def test_photographed_pages_are_told_by_their_letters_too() -> None:
    page, other = on_a_desk(table()), on_a_desk(table(cell="1234.60"))
    assert same_letters(greys(page), greys(saved(page, 75)), page.width) is True
    assert same_letters(greys(page), greys(other), page.width) is False


def test_very_large_pages_are_decoded_at_half_their_size_or_more() -> None:
    assert [page_edge_px(edge, edge // 2) for edge in (800, 4000, 5000, 9000)] == [2048, 2048, 4096, 8192]
