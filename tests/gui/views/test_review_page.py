"""The review by keyboard alone and by mouse alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.models.groups import Card, make_card
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts import amounts
from dedupe_gui.gui.threads.picture_loader import PictureLoader
from dedupe_gui.gui.views.canvas import Mode
from dedupe_gui.gui.views.card_layout import card_rect
from dedupe_gui.gui.views.compare_view import MODES
from dedupe_gui.gui.views.group_list import Spot
from dedupe_gui.gui.views.review_page import ReviewPage
from dedupe_gui.model import Group, Region, Relation, ScanResult
from dedupe_gui.review.decisions import Verdict
from dedupe_gui.review.filters import Filters
from tests.gui.conftest import FakeGrouper, group_of

Key = Qt.Key


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
    qtbot.waitUntil(lambda: True)


def press(qtbot: QtBot, page: ReviewPage, *keys: Qt.Key, shift: bool = False, control: bool = False) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    if shift:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    if control:
        modifiers |= Qt.KeyboardModifier.ControlModifier
    for key in keys:
        qtbot.keyClick(page.list, key, modifiers)


def test_a_click_on_the_details_leaves_enter_to_the_list(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    qtbot.mouseClick(page.compare.why.details_button, Qt.MouseButton.LeftButton)
    assert page.compare.why.is_open
    assert page.list.hasFocus()


def test_enter_accepts_the_suggestion_and_goes_on(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    press(qtbot, page, Key.Key_Return)
    assert (desk.verdict(5), desk.verdict(0)) == (Verdict.KEEP, Verdict.REMOVE)
    assert desk.place.row == 1
    qtbot.waitUntil(lambda: page.chosen_text.startswith("1 photo chosen"))


def test_arrows_and_letters_move_between_groups_and_photos(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    press(qtbot, page, Key.Key_Down, Key.Key_J, Key.Key_J, Key.Key_Up)
    assert desk.place.row == 2
    press(qtbot, page, Key.Key_K)
    assert desk.place.row == 1
    press(qtbot, page, Key.Key_Right)
    assert desk.place.member == 2
    press(qtbot, page, Key.Key_Left, Key.Key_Left, Key.Key_Left)
    assert desk.place.member == 0
    press(qtbot, page, Key.Key_End)
    assert desk.place.row == 4
    press(qtbot, page, Key.Key_Home)
    assert desk.place.row == 0


def test_digit_keeps_that_photo_and_shift_digit_keeps_it_too(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    press(qtbot, page, Key.Key_Down, Key.Key_2)
    assert [desk.verdict(photo) for photo in (6, 1, 7)] == [Verdict.REMOVE, Verdict.KEEP, Verdict.REMOVE]
    press(qtbot, page, Key.Key_3, shift=True)
    assert desk.verdict(7) is Verdict.KEEP


def test_x_toggles_the_focused_photo_and_the_last_one_stays(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    press(qtbot, page, Key.Key_X)
    assert desk.verdict(0) is Verdict.REMOVE
    press(qtbot, page, Key.Key_Left, Key.Key_X)
    assert desk.verdict(5) is not Verdict.REMOVE
    press(qtbot, page, Key.Key_Right, Key.Key_X)
    assert desk.verdict(0) is Verdict.KEEP


def test_only_what_did_not_go_as_asked_is_told_in_the_colour_of_a_caution(qtbot: QtBot, page: ReviewPage) -> None:
    def tones() -> set[object]:
        """Here and on the full screen."""
        return {
            text.property("tone") for text in page.findChildren(QLabel) if text.text() and text.text() == page.notice
        }

    page.show_notice("Saved.")
    assert tones() == {""}
    press(qtbot, page, Key.Key_X, Key.Key_Left, Key.Key_X)  # the last one of the group stays
    qtbot.waitUntil(lambda: tones() == {"caution"})
    press(qtbot, page, Key.Key_2)
    assert page.notice == ""


def test_z_undoes_and_shift_z_redoes(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    press(qtbot, page, Key.Key_Return)
    press(qtbot, page, Key.Key_Z)
    assert desk.summary().photos == 0
    press(qtbot, page, Key.Key_Z, shift=True)
    assert desk.summary().photos == 1
    press(qtbot, page, Key.Key_Z, control=True)
    assert desk.summary().photos == 0
    press(qtbot, page, Key.Key_Y, control=True)
    assert desk.summary().photos == 1


def test_keys_choose_how_to_compare_and_zoom(qtbot: QtBot, page: ReviewPage) -> None:
    canvas = page.compare.canvas
    press(qtbot, page, Key.Key_Space)
    assert canvas.mode is Mode.FLICKER
    qtbot.waitUntil(lambda: canvas.flicker_shows == 1)
    press(qtbot, page, Key.Key_W)
    assert canvas.mode is Mode.WIPE
    press(qtbot, page, Key.Key_D)
    assert canvas.mode is Mode.DIFFERENCE
    press(qtbot, page, Key.Key_D)
    assert canvas.mode is Mode.SIDE_BY_SIDE
    press(qtbot, page, Key.Key_Plus, Key.Key_Plus)
    assert canvas.view.zoom > 1.5
    press(qtbot, page, Key.Key_Minus, Key.Key_0)
    assert canvas.view.zoom == 1.0


def test_question_mark_and_slash(qtbot: QtBot, page: ReviewPage) -> None:
    with qtbot.waitSignal(page.keys_wanted):
        press(qtbot, page, Key.Key_Question, shift=True)
    page.find_box.setParent(page)
    page.find_box.show()
    press(qtbot, page, Key.Key_Slash)
    qtbot.waitUntil(lambda: page.find_box.hasFocus())


def test_n_asks_for_not_duplicates_of_the_present_group(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    desk.go_to(2, 1)
    with qtbot.waitSignal(page.not_duplicates_wanted) as wanted:
        press(qtbot, page, Key.Key_N)
    assert wanted.args == [2]


def test_typing_into_the_find_box_filters_and_is_no_command(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    qtbot.keyClicks(page.find_box, "phone-3")
    qtbot.waitUntil(lambda: desk.row_count == 1)
    assert desk.summary().photos == 0
    page.find_box.setText("nothing is called this")
    qtbot.waitUntil(lambda: desk.row_count == 0)
    assert "No group passes the filters" in page.empty.text
    qtbot.mouseClick(page.empty.action, Qt.MouseButton.LeftButton)
    assert desk.row_count == 5


@pytest.mark.painted
def test_click_chooses_a_photo_and_its_badge_changes_the_verdict(
    qtbot: QtBot, page: ReviewPage, desk: ReviewDesk
) -> None:
    middle = page.list.member_point(1, 2)
    assert middle is not None
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=middle + QPoint(0, 30))
    assert (desk.place.row, desk.place.member) == (1, 2)
    assert desk.verdict(7) is Verdict.UNDECIDED
    corner = page.list.badge_point(1, 2)
    assert corner is not None
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert desk.verdict(7) is Verdict.REMOVE
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert desk.verdict(7) is Verdict.KEEP


@pytest.mark.painted
def test_a_click_on_what_a_badge_asks_says_yes(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    kept, removed = (desk.group(1).members[member].photo for member in (0, 1))
    for member in (0, 1):
        corner = page.list.badge_point(1, member)
        assert corner is not None
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=corner)

    assert (desk.verdict(kept), desk.verdict(removed)) == (Verdict.KEEP, Verdict.REMOVE)


def test_what_is_chosen_at_the_left_by_mouse_takes_no_keys_from_the_list(
    qtbot: QtBot, page: ReviewPage, desk: ReviewDesk
) -> None:
    page.list.setFocus()
    for control in (page.filters.order, page.filters.smallest, page.filters.distance.slider):
        assert control.focusPolicy() is Qt.FocusPolicy.TabFocus
    before = page.filters.order.currentIndex()
    qtbot.mouseClick(page.filters.distance.slider, Qt.MouseButton.LeftButton)
    QApplication.sendEvent(
        page.filters.order,
        QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(0, 0),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - Qt's own
        ),
    )
    assert page.filters.order.currentIndex() == before
    assert page.list.hasFocus()


def test_the_header_says_how_many_groups_are_shown_and_the_footer_how_far_one_is(
    qtbot: QtBot, page: ReviewPage, desk: ReviewDesk
) -> None:
    said: list[str] = []
    page.summary_changed.connect(said.append)
    desk.set_filters(replace(desk.filters, text="phone-0"))
    assert "1 group · 1 of 6 photos shown" in said[-1]
    desk.accept(0)
    qtbot.waitUntil(lambda: "shown: 1 of 1 group decided" in page.chosen_text)


def test_undo_says_what_it_would_take_back_and_ends_with_a_clean_up(page: ReviewPage, desk: ReviewDesk) -> None:
    assert not page.undo_button.isEnabled()
    desk.accept(0)
    assert page.undo_button.toolTip() == "Take back the accepted suggestion"

    desk.take_off([item.photo.path for item in desk.to_remove()])

    assert not page.undo_button.isEnabled()
    assert page.undo_button.toolTip() == "There is nothing to take back"


@pytest.mark.parametrize(("is_there", "says"), [(True, "no photos in these folders"), (False, "Plug in its disk")])
def test_a_search_that_found_no_photos_is_not_one_without_copies(
    page: ReviewPage,
    desk: ReviewDesk,
    grouper: FakeGrouper,
    result: ScanResult,
    tmp_path: Path,
    *,
    is_there: bool,
    says: str,
) -> None:
    folder = tmp_path / "stick"
    if is_there:
        folder.mkdir()
    grouper.all_groups = ()
    desk.open(replace(result, photos=(), options=replace(result.options, folders=(folder,))))

    assert "No photos were found" in page.empty.text
    assert says in page.empty.text


def test_context_menu_offers_every_decision(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    entries = page.context_menu(Spot(1, 1, on_badge=False)).actions()
    actions = {entry.text().partition("\t")[0]: entry for entry in entries}
    assert {"Open", "Show in folder", "Copy path", "These are not duplicates"} <= set(actions)
    actions["Keep only this photo"].trigger()
    assert [desk.verdict(photo) for photo in (6, 1, 7)] == [Verdict.REMOVE, Verdict.KEEP, Verdict.REMOVE]
    actions["Take back the decisions of this group"].trigger()
    assert desk.verdict(1) is Verdict.UNDECIDED
    with qtbot.waitSignal(page.photo_path_wanted) as wanted:
        actions["Copy path"].trigger()
    assert wanted.args[0].path.name == "phone-1.png"


def test_the_menu_names_the_keys_that_do_the_same(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    def keys() -> dict[str, str]:
        entries = page.context_menu(Spot(1, 1, on_badge=False)).actions()
        return {text: key for text, tab, key in (entry.text().partition("\t") for entry in entries) if tab}

    assert keys() == {
        "Keep only this photo": "S",
        "Remove the others, keep what is marked Keep": "R",
        "Keep all photos of the group": "A",
        "Keep all groups shown…": "Shift+A",
        "Remove this photo": "X",
        "Accept the suggestion": "Enter",
        "These are not duplicates": "N",
        "Open": "O",
    }
    desk.mark(1, Verdict.REMOVE)
    assert keys()["Keep this photo too"] == "X"
    assert "Remove this photo" not in keys()


def test_kind_filter_shows_counts_and_filters(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    copies = page.filters.kind_row(Relation.COPY)
    assert copies.figure.startswith("3 · ")
    assert page.filters.kind_row(Relation.SIMILAR).figure == "1"
    qtbot.mouseClick(copies, Qt.MouseButton.LeftButton)
    assert desk.row_count == 2
    assert copies.is_chosen
    qtbot.keyClick(copies, Key.Key_Space)
    assert desk.row_count == 5


def test_distance_slider_regroups_at_once_and_says_what_it_means(
    qtbot: QtBot, page: ReviewPage, desk: ReviewDesk
) -> None:
    page.filters.distance.slider.setValue(0)
    qtbot.waitUntil(lambda: desk.row_count == 1)
    assert "The same at a glance" in page.filters.distance.slider.accessibleDescription()
    page.filters.distance.slider.setValue(16)
    qtbot.waitUntil(lambda: desk.row_count == 5)
    page.filters.colour.slider.setValue(0)
    qtbot.waitUntil(lambda: desk.view.colour_distance == 0)


def test_folder_filter(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    assert desk.result is not None
    folder = desk.result.options.folders[1]
    qtbot.mouseClick(page.filters.folder_row(folder), Qt.MouseButton.LeftButton)
    assert desk.filters.folder == folder
    qtbot.mouseClick(page.filters.folder_row(folder), Qt.MouseButton.LeftButton)
    assert desk.filters.folder is None


@pytest.mark.painted
def test_on_a_narrow_page_the_comparison_is_one_line_until_it_is_wanted(
    qtbot: QtBot, page: ReviewPage, desk: ReviewDesk
) -> None:
    _outer, inner = page.splitters
    assert inner.orientation() is Qt.Orientation.Horizontal
    assert page.compare.isVisible()
    assert not page.line.isVisible()
    page.resize(1100, 600)
    assert inner.orientation() is Qt.Orientation.Vertical
    assert not page.compare.isVisible()
    assert page.line.height() < 60
    desk.go_to(1, 1)
    assert page.line.text.startswith("2  phone-1.png: The same photo, saved again.")
    qtbot.mouseClick(page.line.open_button, Qt.MouseButton.LeftButton)
    assert page.compare.isVisible()
    qtbot.mouseClick(page.line.open_button, Qt.MouseButton.LeftButton)
    assert not page.compare.isVisible()
    press(qtbot, page, Key.Key_W)
    assert page.compare.isVisible()
    assert page.compare.canvas.mode is Mode.WIPE
    page.resize(1440, 840)
    assert page.compare.isVisible()
    assert not page.line.isVisible()


@pytest.mark.painted
def test_panes_kept_of_a_wide_window_are_wide_again_whatever_the_window_was_between(
    qtbot: QtBot, desk: ReviewDesk, theme: Theme, loader: PictureLoader
) -> None:
    """Restoring them turns the splitter without a word; the comparison stayed as a small window has it."""
    first, second = (ReviewPage(desk, theme, loader, loader, loader) for _ in range(2))
    for page in (first, second):
        qtbot.addWidget(page)
    first.resize(1440, 840)
    first.show()
    second.resize(800, 600)
    second.show()
    _outer, inner = first.splitters
    assert inner.saveState().isEmpty()
    inner.moveSplitter(500, 1)
    for kept, restored in zip(first.splitters, second.splitters, strict=True):
        restored.restoreState(kept.saveState())
    second.resize(1440, 840)
    facts, canvas = second.compare.facts_table, second.compare.canvas
    qtbot.waitUntil(lambda: facts.mapTo(second, QPoint()).y() > canvas.mapTo(second, QPoint()).y())


def test_on_a_narrow_page_the_filters_are_behind_a_button(qtbot: QtBot, page: ReviewPage) -> None:
    assert page.filters_button.isHidden()
    page.resize(1100, 600)
    assert not page.filters.isVisible()
    assert not page.filters_button.isHidden()
    page.filters_button.click()
    assert page.filters.isVisible()
    page.filters_button.click()
    assert not page.filters.isVisible()
    page.resize(1440, 840)
    assert page.filters.isVisible()


@pytest.mark.painted
def test_of_the_keys_in_the_bar_the_way_to_all_of_them_stays_longest(
    qtbot: QtBot, page: ReviewPage, desk: ReviewDesk
) -> None:
    desk.accept(0)
    qtbot.waitUntil(lambda: page.chosen_text.startswith("1 photo chosen"))
    keys = [each for each in page.findChildren(QLabel) if each.property("role") == "key" and not each.isHidden()]
    shown = []
    for width_px in range(1400, 600, -50):
        page.resize(width_px, 600)
        shown.append({each.text() for each in keys if each.isVisible()})
    assert len(shown[0]) == 5
    assert {"?"} in shown
    assert all("?" in some for some in shown if some)


def test_the_difference_of_identical_files_is_not_offered(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    offered = page.compare.modes.segment(MODES.index(Mode.DIFFERENCE))
    assert not offered.isEnabled()
    assert "byte for byte" in offered.toolTip()
    page.full_screen.open_on()
    assert not page.full_screen.modes.segment(MODES.index(Mode.DIFFERENCE)).isEnabled()
    page.full_screen.close()
    press(qtbot, page, Key.Key_D)
    assert page.compare.canvas.photos[1].same.startswith("The very same file, byte for byte")
    desk.go_to(1, 1)
    assert offered.isEnabled()
    assert page.compare.canvas.photos[1].same == ""


@pytest.mark.painted
@pytest.mark.parametrize("size", [(1100, 600), (1440, 800), (2560, 1300)])
def test_the_largest_photo_fits_into_the_list_with_what_is_said_of_it(
    qtbot: QtBot, page: ReviewPage, desk: ReviewDesk, size: tuple[int, int]
) -> None:
    page.resize(*size)
    page.size_slider.setValue(page.size_slider.maximum())
    rect = page.list.visualRect(page.list.model().index(1, 0))
    rooms = page.list.member_rects(1)
    assert all(room.height() + (rooms[0].top() - rect.top()) <= page.list.viewport().height() for room in rooms)


@pytest.mark.painted
def test_a_photo_that_would_go_is_shown_as_it_is(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    """By edge and label it is told, never bleached: who cannot see a photo cannot judge it."""
    desk.go_to(1, 1)
    at = page.list.member_point(1, 1)
    assert at is not None

    def colour() -> int:
        return page.list.viewport().grab().toImage().pixel(at)

    qtbot.waitUntil(lambda: colour() == 0xFF808080)
    press(qtbot, page, Key.Key_X)
    assert desk.verdict(desk.group(1).members[1].photo) is Verdict.REMOVE
    assert colour() == 0xFF808080


@pytest.mark.painted
def test_cards_are_made_when_they_come_into_sight(
    page: ReviewPage, desk: ReviewDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []

    def counted(desk: ReviewDesk, row: int) -> Card:
        made.append(row)
        return make_card(desk, row)

    page.size_slider.setValue(page.size_slider.maximum())
    QApplication.processEvents()
    monkeypatch.setattr("dedupe_gui.gui.models.groups.make_card", counted)
    desk.verdicts_changed.emit()  # all cards are made anew
    page.list.viewport().repaint()
    QApplication.processEvents()  # what is wanted of the rows below

    shown, model = page.list.viewport().rect(), page.list.model()
    assert set(made) == {
        row for row in range(model.rowCount()) if page.list.visualRect(model.index(row, 0)).intersects(shown)
    }
    assert len(set(made)) < model.rowCount()


def test_the_line_between_list_and_comparison_stays_where_the_user_put_it(page: ReviewPage) -> None:
    _outer, inner = page.splitters
    inner.moveSplitter(400, 1)
    share = inner.sizes()[0] / sum(inner.sizes())
    page.resize(2560, 1300)
    assert inner.sizes()[0] / sum(inner.sizes()) == pytest.approx(share, abs=0.02)


@pytest.mark.painted
def test_on_a_wide_screen_two_wide_photos_of_the_largest_size_stand_side_by_side(page: ReviewPage) -> None:
    page.resize(2560, 1300)
    page.size_slider.setValue(page.size_slider.maximum())
    first, second, *_ = page.list.member_rects(1)
    assert first.top() == second.top()
    assert second.left() > first.right()


def test_comparison_shows_the_group_against_its_first_photo(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    desk.go_to(1, 2)
    assert [member.photo for member in page.compare.compared()] == [6, 7]
    page.compare.all_button.click()
    assert [member.photo for member in page.compare.compared()] == [6, 1, 7]
    assert "saved again" in page.compare.why.sentence
    with qtbot.waitSignal(page.compare.details_wanted):
        page.compare.why.details_button.click()


def test_the_menu_key_opens_the_menu_of_the_chosen_photo(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    desk.go_to(1, 1)
    at = page.list.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, page.list.mapToGlobal(at))
    with qtbot.waitSignal(page.list.menu_wanted) as wanted:
        QApplication.sendEvent(page.list, event)
    assert (wanted.args[0].spot.row, wanted.args[0].spot.member) == (1, 1)


@pytest.mark.painted
def test_a_group_of_many_photos_wraps_and_the_chosen_one_is_scrolled_to(
    page: ReviewPage, desk: ReviewDesk, grouper: FakeGrouper, result: ScanResult
) -> None:
    grouper.all_groups = (group_of("a", Relation.COPY, range(11)),)
    desk.update(result)
    page.list.set_photo_px(300)
    for member in (10, 0, 5):
        desk.go_to(0, member)
        middle = page.list.member_point(0, member)
        assert middle is not None
        assert page.list.viewport().rect().contains(middle)


def test_identical_files_are_shown_once_with_a_line_for_each(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    shape = desk.shape(0)
    assert shape.lined == shape.count == 2
    line = page.list.member_point(0, 1)
    badge = page.list.badge_point(0, 1)
    assert line is not None
    assert badge is not None
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=line)
    assert (desk.place.row, desk.place.member) == (0, 1)
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=badge)
    assert desk.verdict(0) is Verdict.REMOVE


@pytest.mark.painted
def test_identical_files_have_lines_beside_another_version_too(
    qtbot: QtBot, page: ReviewPage, desk: ReviewDesk, grouper: FakeGrouper, result: ScanResult
) -> None:
    same, other = group_of("a", Relation.IDENTICAL, range(5)), group_of("b", Relation.COPY, (0, 5, 6))
    grouper.all_groups = (Group("a", (*same.members, *other.members[1:])),)
    desk.update(result)
    shape = desk.shape(0)
    assert (shape.lined, shape.tiled) == (5, 2)
    for member in range(7):
        desk.go_to(0, 0)
        desk.go_to(0, member)  # scrolls there
        point = page.list.member_point(0, member)
        assert point is not None
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert desk.place.member == member
    badge = page.list.badge_point(0, 6)
    assert badge is not None
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=badge)
    assert desk.verdict(6) is Verdict.REMOVE
    page.list.viewport().grab()


@pytest.mark.painted
def test_the_slider_and_the_wheel_with_ctrl_change_the_size_of_the_photos(page: ReviewPage, desk: ReviewDesk) -> None:
    second = page.list.model().index(1, 0)
    before = page.list.visualRect(second).height()
    page.size_slider.setValue(300)
    assert page.list.photo_px == 300
    assert page.list.visualRect(second).height() > before
    at = QPointF(page.list.viewport().rect().center())
    event = QWheelEvent(
        at,
        page.list.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own
    )
    QApplication.sendEvent(page.list.viewport(), event)
    assert page.list.photo_px < 300
    assert page.size_slider.value() == page.list.photo_px


@pytest.mark.painted
def test_the_chosen_card_stays_where_it_is_when_photos_change_their_size(page: ReviewPage, desk: ReviewDesk) -> None:
    desk.go_to(3, 1)
    index = page.list.model().index(3, 0)
    top = page.list.visualRect(index).top()
    page.size_slider.setValue(200)
    assert abs(page.list.visualRect(index).top() - top) <= page.list.viewport().height() // 2
    assert page.list.viewport().rect().intersects(page.list.visualRect(index))


def test_escape_shows_everything_again_wherever_the_focus_is(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    page.find_box.setText("phone-3")
    qtbot.waitUntil(lambda: desk.row_count == 1)
    page.list.setFocus()
    press(qtbot, page, Key.Key_Escape)
    assert (desk.row_count, page.find_box.text()) == (5, "")
    desk.set_filters(Filters(relations=frozenset({Relation.EDITED})))
    press(qtbot, page, Key.Key_Escape)
    assert desk.row_count == 5


def test_undo_brings_back_the_filters_that_escape_took_away(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    desk.accept(0)
    only_edited = Filters(relations=frozenset({Relation.EDITED}))
    desk.set_filters(only_edited)
    press(qtbot, page, Key.Key_Escape)
    assert page.notice == "All groups are shown. Undo (Z) brings the filters back."
    assert page.undo_button.isEnabled()
    press(qtbot, page, Key.Key_Z)
    assert desk.filters == only_edited
    press(qtbot, page, Key.Key_Z)
    assert (desk.filters, desk.can_undo) == (only_edited, False)


def test_after_a_decision_undo_takes_that_back_and_then_brings_back_the_filters(
    qtbot: QtBot, page: ReviewPage, desk: ReviewDesk
) -> None:
    only_edited = Filters(relations=frozenset({Relation.EDITED}))
    desk.set_filters(only_edited)
    press(qtbot, page, Key.Key_Escape)
    desk.accept(0)
    press(qtbot, page, Key.Key_Z)
    assert (desk.filters, desk.plan.next_undo) == (Filters(), None)
    press(qtbot, page, Key.Key_Z)
    assert desk.filters == only_edited


def test_filters_that_were_chosen_after_escape_stay(page: ReviewPage, desk: ReviewDesk) -> None:
    desk.set_filters(Filters(undecided_only=True))
    desk.forget_filters()
    desk.set_filters(Filters(relations=frozenset({Relation.EDITED})))
    assert not desk.can_undo


def test_what_is_hidden_is_said_above_the_list_and_shown_again_by_a_click(
    qtbot: QtBot, page: ReviewPage, desk: ReviewDesk
) -> None:
    assert not page.chips.isVisible()
    desk.set_filters(Filters(relations=frozenset({Relation.EDITED}), undecided_only=True))
    only, undecided = page.chips.chips
    assert only.text().startswith("only edited")
    qtbot.mouseClick(only, Qt.MouseButton.LeftButton)
    assert desk.filters == Filters(undecided_only=True)
    assert len(page.chips.chips) == 1
    assert undecided not in page.chips.chips


@pytest.mark.parametrize(
    "on",
    [
        Filters(relations=frozenset({Relation.EDITED})),
        Filters(text="phone"),
        Filters(folder=Path("phone")),
        Filters(device=7),
        Filters(smallest_group=3),
        Filters(undecided_only=True),
        Filters(knowing_more_only=True),
        Filters(films_only=True),
        Filters(rest_only=True),
    ],
)
def test_every_filter_says_what_it_hides(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk, on: Filters) -> None:
    desk.set_filters(on)
    (chip,) = page.chips.chips
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert desk.filters == Filters()


@pytest.mark.painted
def test_many_filters_make_the_window_no_wider(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    page.resize(1100, 700)
    before = page.minimumSizeHint().width()
    relations = frozenset({Relation.COPY, Relation.EDITED, Relation.SIMILAR})
    folder = Path("phone dump of the year before last")
    desk.set_filters(Filters(relations, "phone", folder, None, 3, undecided_only=True, knowing_more_only=True))
    qtbot.waitUntil(lambda: len(page.chips.chips) == 6)
    assert page.minimumSizeHint().width() == before
    assert all(chip.text().endswith("✕") for chip in page.chips.chips)


def test_no_filter_is_forgotten_above() -> None:
    assert len(fields(Filters)) == 9  # one more needs its line in the list above


def test_space_that_could_be_freed_is_that_of_what_is_shown(page: ReviewPage, desk: ReviewDesk) -> None:
    said: list[str] = []
    page.summary_changed.connect(said.append)
    desk.set_filters(Filters(text="phone-0"))
    assert amounts.size(desk.gain_bytes(0)) in said[-1]
    assert desk.shown().gain_bytes == desk.gain_bytes(0)
    desk.set_filters(Filters(relations=frozenset({Relation.SIMILAR})))
    assert "could be freed" not in said[-1]


def test_the_footer_counts_what_is_shown(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    desk.accept(0)
    desk.accept(3)
    qtbot.waitUntil(lambda: "2 of 5 groups decided" in page.chosen_text)
    assert "shown" not in page.chosen_text
    desk.set_filters(Filters(relations=frozenset({Relation.EDITED, Relation.SIMILAR})))
    qtbot.waitUntil(lambda: "shown: 1 of 2 groups decided" in page.chosen_text)
    desk.set_filters(Filters(relations=frozenset({Relation.SIMILAR})))
    qtbot.waitUntil(lambda: "shown: 0 of 1 group decided" in page.chosen_text)


def test_all_that_is_shown_is_asked_for_beside_the_filters_by_key_and_in_the_menu(
    qtbot: QtBot, page: ReviewPage, desk: ReviewDesk
) -> None:
    assert not page.chips.keep_button.isVisible()
    desk.set_filters(Filters(relations=frozenset({Relation.EDITED})))
    with qtbot.waitSignal(page.keep_shown_wanted):
        qtbot.mouseClick(page.chips.keep_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.keep_shown_wanted):
        qtbot.keyClick(page.list, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    menu = page.context_menu(Spot(0, 0, on_badge=False))
    with qtbot.waitSignal(page.keep_shown_wanted):
        next(action for action in menu.actions() if action.text().startswith("Keep all groups shown…")).trigger()


def test_when_all_is_decided_the_empty_list_says_so(page: ReviewPage, desk: ReviewDesk) -> None:
    for row in range(desk.row_count):
        desk.accept(row)
    desk.set_filters(Filters(undecided_only=True))
    assert "All groups are decided" in page.empty.text


def test_when_all_copies_are_gone_the_empty_list_says_so(page: ReviewPage, desk: ReviewDesk) -> None:
    desk.take_off([desk.photo(member.photo).path for row in range(5) for member in desk.group(row).members[1:]])
    assert "No copies are left" in page.empty.text


@pytest.mark.painted
def test_no_button_of_the_comparison_is_cut_off(page: ReviewPage, desk: ReviewDesk) -> None:
    desk.go_to(1, 1)
    for width in (page.compare.minimumWidth(), 900):
        page.compare.setFixedWidth(width)
        QApplication.processEvents()
        for button in page.compare.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_escape_gives_up_looking_for_a_name(qtbot: QtBot, page: ReviewPage, desk: ReviewDesk) -> None:
    page.find_box.setParent(page)
    page.find_box.show()
    press(qtbot, page, Key.Key_Slash)
    qtbot.keyClicks(page.find_box, "phone-3")
    qtbot.waitUntil(lambda: desk.row_count == 1)
    qtbot.keyClick(page.find_box, Key.Key_Escape)
    assert desk.row_count == 5
    assert page.list.hasFocus()


def test_first_photo_chosen_is_still_compared_with_the_one_before(page: ReviewPage, desk: ReviewDesk) -> None:
    desk.go_to(1, 2)
    desk.go_to(1, 0)
    assert [member.photo for member in page.compare.compared()] == [6, 7]
    desk.go_to(2, 0)
    assert [member.photo for member in page.compare.compared()] == [8, 2]


def test_show_all_shows_all_photos_of_the_group(
    page: ReviewPage, desk: ReviewDesk, grouper: FakeGrouper, result: ScanResult
) -> None:
    grouper.all_groups = (group_of("a", Relation.COPY, range(11)),)
    desk.update(result)
    page.compare.all_button.click()
    desk.go_to(0, 5)
    assert page.compare.all_button.text() == "Show all 11"
    assert [member.photo for member in page.compare.compared()] == list(range(11))
    # Two can be wiped, not eleven.
    page.compare.choose_mode(Mode.WIPE)
    desk.go_to(0, 5)
    assert [member.photo for member in page.compare.compared()] == [0, 5]


@pytest.mark.painted
def test_crop_is_known_for_a_part(
    page: ReviewPage, desk: ReviewDesk, grouper: FakeGrouper, groups: tuple[Group, ...], result: ScanResult
) -> None:
    kept, crop = groups[3].members
    evidence = replace(crop.evidence, overlap_on_first=Region(0.2, 0.2, 0.8, 0.8))
    grouper.all_groups = (groups[3]._replace(members=(kept, crop._replace(evidence=evidence))),)
    desk.update(result)
    outline = page.compare.canvas.outline(0)
    assert outline is not None
    assert outline.width() == pytest.approx(0.6)


def test_protection_is_said_anew_after_another_search_in_the_same_folders(
    page: ReviewPage, desk: ReviewDesk, result: ScanResult
) -> None:
    folder = result.options.folders[1]
    hint = "everything here is kept"
    for protected in ((folder,), ()):
        desk.open(replace(result, options=replace(result.options, protected_folders=protected)))
        assert (page.filters.folder_row(folder).accessibleDescription() == hint) is bool(protected)


@pytest.mark.painted
def test_menu_of_a_card_opens_beside_its_photos_too(qtbot: QtBot, page: ReviewPage) -> None:
    card = card_rect(page.list.visualRect(page.list.model().index(1, 0)))
    at = card.topRight() + QPoint(-20, 10)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, page.list.mapToGlobal(at))
    with qtbot.waitSignal(page.list.menu_wanted) as wanted:
        QApplication.sendEvent(page.list.viewport(), event)
    assert (wanted.args[0].spot.row, wanted.args[0].spot.member) == (1, 1)


@pytest.mark.painted
def test_with_text_twice_as_large_nothing_is_cut_off(qapp: QApplication, page: ReviewPage, desk: ReviewDesk) -> None:
    before = QFont(qapp.font())
    larger = QFont(before)
    larger.setPixelSize(30)
    qapp.setFont(larger)
    try:
        desk.accept(1)
        page.line.open_button.click()
        for _ in range(3):  # styles, then layouts, then what follows from them
            qapp.processEvents()
        for made in page.findChildren(QPushButton):
            if made.isVisibleTo(page) and made.isVisible():
                assert made.width() >= made.minimumSizeHint().width(), made.text()
                assert made.height() >= made.sizeHint().height(), made.text()
        _outer, inner = page.splitters
        assert inner.orientation() is Qt.Orientation.Vertical
        assert page.filters.minimumWidth() > 400
    finally:
        qapp.setFont(before)


def test_a_photo_is_dragged_out_as_a_file_to_be_copied(page: ReviewPage, desk: ReviewDesk) -> None:
    mime = page.list.mime_of(Spot(1, 2, on_badge=False))
    (url,) = mime.urls()
    assert Path(url.toLocalFile()) == desk.photo(7).path
