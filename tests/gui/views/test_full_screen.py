"""The whole screen: two photos, the group below, all of it by keys and by mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.threads.picture_loader import PictureLoader
from dedupe_gui.gui.views.canvas import Mode
from dedupe_gui.gui.views.full_screen import FullScreen
from dedupe_gui.gui.views.review_page import ReviewPage
from dedupe_gui.review.decisions import Verdict

pytestmark = pytest.mark.painted

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, desk: ReviewDesk, theme: Theme, loader: PictureLoader) -> Iterator[ReviewPage]:
    theme.take_off()  # as the program does while it builds
    made = ReviewPage(desk, theme, loader, loader, loader)
    theme.put_on()
    qtbot.addWidget(made)
    made.resize(1440, 840)
    made.show()
    made.list.setFocus()
    yield made
    made.full_screen.close()


@pytest.fixture
def screen(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> FullScreen:
    """Open on the second group, of three photos."""
    desk.go_to(1, 1)
    qtbot.keyClick(page.list, Key.Key_F11)
    qtbot.waitUntil(page.full_screen.isVisible)
    return page.full_screen


def test_f11_shows_the_group_and_escape_returns_to_its_card(
    qtbot: QtBot, page: ReviewPage, screen: FullScreen, desk: ReviewDesk
) -> None:
    assert "3 copies" in screen.text
    assert "group 2 of 5" in screen.text
    assert screen.panes[0].text.startswith("1  sorted-1.png")
    assert screen.panes[1].text.startswith("2  phone-1.png")
    assert page.compare.canvas.window() is screen
    qtbot.keyClick(screen, Key.Key_Escape)
    assert not screen.isVisible()
    assert page.compare.canvas.window() is page
    assert page.compare.canvas.isVisible()
    assert page.window().focusWidget() is page.list
    assert desk.place.row == 1


def test_a_double_click_on_a_photo_opens_it(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    middle = page.list.member_point(1, 2)
    assert middle is not None
    qtbot.mouseDClick(page.list.viewport(), LEFT, pos=middle)
    qtbot.waitUntil(page.full_screen.isVisible)
    assert (desk.place.row, desk.place.member) == (1, 2)


def test_everything_is_decided_by_keys(qtbot: QtBot, screen: FullScreen, desk: ReviewDesk) -> None:
    qtbot.keyClick(screen, Key.Key_Right)
    assert screen.panes[1].text.startswith("3  sorted-2.png")
    qtbot.keyClick(screen, Key.Key_X)
    assert desk.verdict(7) is Verdict.REMOVE
    assert screen.panes[1].remove_button.property("role") == "chosen-remove"
    qtbot.keyClick(screen, Key.Key_Z)
    assert desk.verdict(7) is Verdict.UNDECIDED
    qtbot.keyClick(screen, Key.Key_2)
    assert [desk.verdict(photo) for photo in (6, 1, 7)] == [Verdict.REMOVE, Verdict.KEEP, Verdict.REMOVE]
    qtbot.keyClick(screen, Key.Key_Return)
    assert desk.place.row == 2
    assert "group 3 of 5" in screen.text
    qtbot.keyClick(screen, Key.Key_Up)
    assert desk.place.row == 1


def test_buttons_keep_and_remove_and_the_strip_goes_to_a_photo(
    qtbot: QtBot, screen: FullScreen, desk: ReviewDesk
) -> None:
    qtbot.mouseClick(screen.panes[1].remove_button, LEFT)
    assert desk.verdict(1) is Verdict.REMOVE
    qtbot.mouseClick(screen.panes[0].keep_button, LEFT)
    assert desk.verdict(6) is Verdict.KEEP
    screen.strip.resize(2 * screen.strip.sizeHint().width(), screen.strip.height())  # small screens show fewer
    qtbot.mouseClick(screen.strip, LEFT, pos=screen.strip.photo_rect(2).center())
    assert desk.place.member == 2
    assert screen.panes[1].text.startswith("3  ")


def test_ways_to_compare_are_the_same_as_in_the_review(qtbot: QtBot, page: ReviewPage, screen: FullScreen) -> None:
    qtbot.keyClick(screen, Key.Key_W)
    assert page.compare.canvas.mode is Mode.WIPE
    assert screen.modes.position == page.compare.modes.position == 1
    qtbot.mouseClick(screen.modes.segment(3), LEFT)
    assert page.compare.canvas.mode is Mode.DIFFERENCE
    assert page.compare.modes.position == 3


def test_a_group_of_many_photos_keeps_the_chosen_one_in_sight(screen: FullScreen, desk: ReviewDesk) -> None:
    screen.resize(900, 600)
    for member in range(3):
        desk.go_to(1, member)
        assert screen.strip.rect().contains(screen.strip.photo_rect(member).center())


def test_what_a_key_could_not_do_is_said_there_too(qtbot: QtBot, page: ReviewPage, screen: FullScreen) -> None:
    qtbot.keyClick(screen, Key.Key_2)
    assert not screen.notice
    qtbot.keyClick(screen, Key.Key_X)  # the only one that stays
    qtbot.waitUntil(lambda: bool(screen.notice))
    assert screen.notice == page.notice
    qtbot.keyClick(screen, Key.Key_Z)
    assert not screen.notice
