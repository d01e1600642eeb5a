"""How photos are laid out on a card, however many there are and whatever their shape."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from dedupe_gui.gui.state.card_shapes import ASPECTS, Shape, Shapes, aspect_for, lined_of
from dedupe_gui.gui.style.tile_painting import (
    fitted_rect,
    place_shortened,
    small_font,
    whole_phrases,
    with_place_shortened,
)
from dedupe_gui.gui.texts import keeping_words
from dedupe_gui.gui.texts.language import install_language
from dedupe_gui.gui.views.card_layout import (
    MARGIN_PX,
    PADDING_PX,
    Measures,
    card_rect,
    dense_line_rect,
    dense_picture_rect,
    film_rects,
    text_rect,
    tile_rect,
)

pytestmark = pytest.mark.painted

LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pl", "pt_BR", "ja", "zh_CN")
WRAPPED = Qt.TextFlag.TextWordWrap
MEASURES = Measures(photo_px=132, text_line_px=16, small_line_px=13)


def height(width_px: int, shape: Shape, measures: Measures = MEASURES) -> int:
    columns = np.array([shape.count]), np.array([shape.aspect]), np.array([shape.lined])
    return int(measures.heights(width_px, Shapes(*columns))[0])


@pytest.mark.parametrize("count", [2, 3, 5, 9, 41])
@pytest.mark.parametrize("aspect", ASPECTS)
@pytest.mark.parametrize("width_px", [240, 540, 1100, 2000])
@pytest.mark.parametrize("photo_px", [84, 132, 420])
def test_every_photo_has_its_place_on_the_card_and_none_covers_another(
    count: int, aspect: float, width_px: int, photo_px: int
) -> None:
    shape, measures = Shape(count, aspect, lined=0), Measures(photo_px, 16, 13)
    card = card_rect(QRect(0, 0, width_px, height(width_px, shape, measures)))
    rooms = []
    for member in range(count):
        tile = tile_rect(card, measures, shape, member)
        room = tile.united(text_rect(tile, measures, card, shape))
        assert card.adjusted(0, 0, 0, -PADDING_PX + 1).contains(room)
        rooms.append(room)
    assert not any(one.intersects(other) for at, one in enumerate(rooms) for other in rooms[:at])


@pytest.mark.parametrize("aspect", [16 / 9, 4 / 3, 9 / 16])
@pytest.mark.parametrize("room", [QRect(10, 20, 320, 180), QRect(0, 0, 240, 240), QRect(5, 5, 700, 420)])
def test_a_film_has_its_picture_and_a_strip_below_that_is_as_wide(room: QRect, aspect: float) -> None:
    picture, strip, count = film_rects(room, aspect)
    if not count:  # a high film in a low room
        assert (picture, aspect < 1) == (room, True)
        return
    assert room.contains(picture)
    assert room.contains(strip)
    assert (strip.left(), strip.width()) == (picture.left(), picture.width())
    assert strip.top() > picture.bottom()
    assert picture.width() / picture.height() == pytest.approx(aspect, rel=0.03)
    assert strip.width() / count / strip.height() == pytest.approx(aspect, rel=0.1)


def test_where_frames_could_not_be_told_apart_there_is_no_strip() -> None:
    assert film_rects(QRect(0, 0, 100, 60), 16 / 9) == (QRect(0, 0, 100, 60), QRect(), 0)


def test_two_photos_fill_the_width_of_their_card() -> None:
    shape = Shape(2, 1.5, lined=0)
    card = card_rect(QRect(0, 0, 560, height(560, shape)))
    last = tile_rect(card, MEASURES, shape, 1)
    assert card.right() - last.right() <= PADDING_PX + 1


def test_two_photos_fill_a_wide_card_where_the_list_is_high_and_leave_room_for_the_next_one_where_it_is_low() -> None:
    wide = 2 * 2 * 150 * 1.5 + 2 * PADDING_PX + 12
    high, low = (Measures(150, 16, 13, room_px).tiles(round(wide), 2, 1.5) for room_px in (1000, 500))
    assert 2 * high.width_px + 12 == pytest.approx(wide - 2 * PADDING_PX, abs=2)
    assert low.photo_px <= 1.6 * 150


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("points", [9.0, 18.0])
def test_there_is_room_for_reasons_as_long_as_they_get(qapp: QApplication, language: str, points: float) -> None:
    """Of any reason with one of middling length beside it: two of the longest never go together."""
    install_language(qapp, language)
    font = QFont(qapp.font())
    font.setPointSizeF(points)
    measures, metrics = Measures.of(132, font), QFontMetrics(small_font(font))
    said = sorted((keeping_words.reason(code) for code in keeping_words.REASONS), key=len)
    middle = said[len(said) // 2]
    for width_px in (360, 540, 1100):
        room = measures.tiles(width_px, 8, 1.5)
        lines = (room.text_px - measures.text_line_px - 6) // measures.small_line_px - 1
        for reason in said:
            text = f"{reason}, {middle}"
            high = metrics.boundingRect(QRect(0, 0, room.width_px, 9999), WRAPPED, text).height()
            # Where the letters come from another font a line is higher than this font's.
            assert high <= lines * metrics.boundingRect(QRect(0, 0, 9999, 9999), WRAPPED, text).height(), (text, room)
    install_language(qapp, "en")


def test_reasons_that_do_not_fit_lose_whole_phrases_and_no_letters(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    said = "a part was changed, brighter or darker, other colours, sharpened or blurred, lower quality"
    two_lines = QRect(0, 0, metrics.horizontalAdvance(said) * 45 // 100, 2 * metrics.lineSpacing())
    shown = whole_phrases(said, two_lines, metrics)
    assert shown == "a part was changed, brighter or darker, other colours, sharpened or blurred"
    assert whole_phrases(said, QRect(0, 0, 1, 1), metrics) == "a part was changed"
    assert whole_phrases(said, QRect(0, 0, 9999, 99), metrics) == said


def test_photos_become_larger_with_the_slider_and_with_it_the_card() -> None:
    shape = Shape(3, 1.5, lined=0)
    small, large = Measures(100, 16, 13), Measures(300, 16, 13)
    card = QRect(0, 0, 1000, 600)
    assert tile_rect(card, large, shape, 0).height() > tile_rect(card, small, shape, 0).height()
    assert height(1000, shape, large) > height(1000, shape, small)


def test_identical_files_take_one_line_each() -> None:
    shape = Shape(20, 1.5, lined=20)
    card = card_rect(QRect(0, 0, 560, height(560, shape)))
    last = dense_line_rect(card, MEASURES, shape, 19)
    assert card.contains(last)
    assert height(560, shape) < height(560, Shape(20, 1.5, lined=0)) / 2
    assert height(560, Shape(2, 1.5, lined=2)) == MARGIN_PX + 2 * PADDING_PX + MEASURES.header_px + 132


@pytest.mark.parametrize("lined", [4, 32])
@pytest.mark.parametrize("width_px", [300, 560, 1400])
def test_other_versions_of_identical_files_have_their_places_below_the_lines(lined: int, width_px: int) -> None:
    shape = Shape(lined + 3, 1.5, lined)
    card = card_rect(QRect(0, 0, width_px, height(width_px, shape)))
    rooms = [dense_picture_rect(card, MEASURES, shape)]
    rooms += [dense_line_rect(card, MEASURES, shape, member) for member in range(lined)]
    for member in range(lined, shape.count):
        tile = tile_rect(card, MEASURES, shape, member)
        rooms.append(tile.united(text_rect(tile, MEASURES, card, shape)))
    assert all(card.adjusted(0, 0, 0, -PADDING_PX + 1).contains(room) for room in rooms)
    assert not any(one.intersects(other) for at, one in enumerate(rooms) for other in rooms[:at])
    assert height(width_px, shape) < height(width_px, Shape(shape.count, 1.5, lined=0))


def test_a_few_identical_files_beside_another_version_are_seen_as_pictures() -> None:
    counts, identical = np.array([2, 3, 33, 33]), np.array([2, 2, 32, 1])
    assert lined_of(counts, identical).tolist() == [2, 0, 32, 0]


def test_shapes_of_photos() -> None:
    assert aspect_for(4000, 3000) == 1.5
    assert aspect_for(3000, 4000) == 0.7
    assert aspect_for(12_000, 1000) == 2.2
    assert aspect_for(0, 0) == 1.0


def test_panorama_is_shown_whole_and_never_vanishes() -> None:
    room = QRect(0, 0, 160, 108)
    assert fitted_rect(QSize(1000, 100), room) == QRect(0, 46, 160, 16)
    assert fitted_rect(QSize(10_000, 10), room).height() >= 8
    assert fitted_rect(QSize(100, 200), room).height() == 108


def test_a_line_that_is_too_long_loses_letters_of_the_folder_and_never_the_size_or_the_reason(
    qapp: QApplication,
) -> None:
    metrics = QFontMetrics(small_font(qapp.font()))
    before, place, after = "768 × 512 · 159 kB · ", "Exports for the family album", " · shows nothing more"
    whole = metrics.horizontalAdvance(before + place + after)
    assert with_place_shortened(metrics, whole + 1, before, place, after) == before + place + after
    least_px = metrics.horizontalAdvance(before) + 4 * metrics.horizontalAdvance(after) + 4
    for width_px in range(least_px, whole - 1):
        shown = with_place_shortened(metrics, width_px, before, place, after)
        assert shown.startswith(f"{before}E")
        assert shown.endswith(f"m{after}")
        assert "…" in shown
        assert metrics.horizontalAdvance(shown) <= width_px
    # Of two files that are the same the folder is what tells them apart: rather the reason is cut.
    trail = "Pictures / Backup 2019 / 2015"
    shown = with_place_shortened(metrics, metrics.horizontalAdvance("… / 2015 · shows no"), "", trail, after)
    assert shown.startswith("… / 2015 · ")
    least = with_place_shortened(metrics, metrics.horizontalAdvance("768 × 512 ·…"), before, place)
    assert least.startswith("768 × 512")
    assert least.endswith("…")


def test_of_a_trail_that_is_too_long_the_folders_in_the_middle_go_first(qapp: QApplication) -> None:
    metrics = QFontMetrics(small_font(qapp.font()))
    trail = "Pictures / Backup 2019 / Old phone / 2015"
    width = metrics.horizontalAdvance
    assert place_shortened(metrics, width(trail), trail) == trail
    assert place_shortened(metrics, width(trail) - 1, trail) == "Pictures / … / Old phone / 2015"
    assert place_shortened(metrics, width("Pictures / … / 2015"), trail) == "Pictures / … / 2015"
    assert place_shortened(metrics, width("Pictures / … / 20"), trail) == "… / 2015"
