"""Which photos of a card are shown, however many there are."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize

from dedupe_gui.gui.views.card_delegate import GAP_PX, PADDING_PX, THUMB_WIDTH_PX, Layout, tile_layout
from dedupe_gui.gui.views.tile_painting import fitted_rect

THREE_WIDE = 2 * PADDING_PX + 3 * THUMB_WIDTH_PX + 2 * GAP_PX


def test_all_photos_are_shown_while_they_fit() -> None:
    assert tile_layout(THREE_WIDE, 3, 2) == Layout(0, 3, 3)
    assert tile_layout(THREE_WIDE - 1, 3, 0).shown == 2


def test_focused_one_of_sixty_photos_is_always_shown() -> None:
    for focused in range(60):
        layout = tile_layout(THREE_WIDE, 60, focused)
        assert layout.first <= focused < layout.first + layout.shown
        assert layout.hidden_before + layout.shown + layout.hidden_after == 60


def test_card_narrower_than_a_photo_shows_one() -> None:
    assert tile_layout(10, 5, 3) == Layout(3, 1, 5)


def test_panorama_is_shown_whole_and_never_vanishes() -> None:
    room = QRect(0, 0, 160, 108)
    assert fitted_rect(QSize(1000, 100), room) == QRect(0, 46, 160, 16)
    assert fitted_rect(QSize(10_000, 10), room).height() >= 8
    assert fitted_rect(QSize(100, 200), room).height() == 108
