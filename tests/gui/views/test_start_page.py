"""The first page: folders on, off, in order, protected; what to look for."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFont
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from dedupe_gui.catalogue.sessions import SessionSummary
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.state.dropped import WebAddress
from dedupe_gui.gui.state.search_choices import Search, SearchChoices
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.views.main_window import MainWindow
from dedupe_gui.gui.views.start_page import StartPage
from dedupe_gui.model import Relation
from tests.gui.conftest import MakeProgram


@pytest.fixture
def library(qtbot: QtBot) -> SearchChoices:
    return SearchChoices()


@pytest.fixture
def page(qtbot: QtBot, library: SearchChoices, theme: Theme) -> StartPage:
    made = StartPage(library, theme)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def names(page: StartPage) -> list[str]:
    return [folder_row.path.name for folder_row in page.folder_rows.rows]


def test_nothing_can_be_searched_before_a_folder_is_added(
    page: StartPage, library: SearchChoices, tmp_path: Path
) -> None:
    assert not page.scan_button.isEnabled()
    library.add([tmp_path])
    assert page.scan_button.isEnabled()


def test_folder_inside_another_one_is_listed_once(library: SearchChoices, page: StartPage, tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    library.add([tmp_path / "inner"])
    library.add([tmp_path, tmp_path / "inner"])
    assert names(page) == [tmp_path.name]


def test_a_folder_where_everything_is_kept_stays_so_when_one_around_it_is_added(
    library: SearchChoices, page: StartPage, tmp_path: Path
) -> None:
    for name in ("safe", "other"):
        (tmp_path / name).mkdir()
        library.add([tmp_path / name])
    library.protect(tmp_path / "safe", protected=True)

    library.add([tmp_path])

    assert names(page) == ["safe", tmp_path.name]
    assert library.choices.options.protected_folders == (tmp_path / "safe",)


def review_of(number: int, *folders: str) -> SessionSummary:
    saved_at = datetime(2024, 5, 14, 12, tzinfo=UTC)
    return SessionSummary(number, saved_at, tuple(map(Path, folders)), 10, verdicts=6, groups=224, groups_decided=3)


def test_earlier_reviews_are_offered_below_the_last_one(qtbot: QtBot, page: StartPage) -> None:
    reviews = [review_of(number, f"Pictures {number}") for number in (3, 2, 1)]
    page.show_sessions(reviews)

    assert "Pictures 3" in page.session_button.text()
    folders = [action.text().partition(",")[0] for action in page.earlier_menu.actions()]
    assert folders == ["Pictures 2", "Pictures 1"]
    with qtbot.waitSignal(page.session_wanted) as wanted:
        page.earlier_menu.actions()[1].trigger()
    assert wanted.args == [reviews[2]]


def test_a_review_to_go_on_with_is_the_first_thing_offered_until_there_is_something_to_search(
    qtbot: QtBot, page: StartPage, library: SearchChoices, tmp_path: Path
) -> None:
    assert page.session_button.property("role") != "primary"
    page.show_sessions([review_of(1, "Pictures")])
    assert page.session_button.property("role") == "primary"
    with qtbot.waitSignal(page.session_wanted):
        qtbot.keyClick(page, Qt.Key.Key_Return)

    page.show_searching(is_searching=True)
    assert page.session_button.property("role") != "primary"
    page.show_searching(is_searching=False)
    assert page.session_button.property("role") == "primary"
    library.add([tmp_path])
    assert page.session_button.property("role") != "primary"
    with qtbot.waitSignal(page.scan_wanted):
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_order_changes_by_keyboard_and_the_first_is_preferred(
    qtbot: QtBot, page: StartPage, library: SearchChoices, tmp_path: Path
) -> None:
    for name in "abc":
        (tmp_path / name).mkdir()
    library.add([tmp_path / "a", tmp_path / "b", tmp_path / "c"])
    qtbot.keyClick(page.folder_rows.rows[2], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(page) == ["a", "c", "b"]
    qtbot.keyClick(page.folder_rows.rows[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert library.choices.options.folders == (tmp_path / "c", tmp_path / "a", tmp_path / "b")


def test_protected_folder_and_removed_folder(
    qtbot: QtBot, page: StartPage, library: SearchChoices, tmp_path: Path
) -> None:
    library.add([tmp_path])
    page.folder_rows.rows[0].policy.setCurrentIndex(1)
    assert library.choices.options.protected_folders == (tmp_path,)
    qtbot.mouseClick(page.folder_rows.rows[0].remove_button, Qt.MouseButton.LeftButton)
    assert library.folders == ()


def test_vanished_folder_is_said_to_be_missing(page: StartPage, library: SearchChoices, tmp_path: Path) -> None:
    library.add([tmp_path / "unplugged"])
    assert "not there at the moment" in page.folder_rows.rows[0].accessibleName()


def test_three_plain_choices(qtbot: QtBot, page: StartPage, library: SearchChoices) -> None:
    assert library.choices.search is Search.EDITED
    qtbot.mouseClick(page.choice(Search.SIMILAR), Qt.MouseButton.LeftButton)
    assert Relation.SIMILAR in library.choices.options.relations
    page.choice(Search.EXACT).radio.click()
    assert library.choices.options.relations == {Relation.IDENTICAL, Relation.SAME_PIXELS}
    checked = [search for search in Search if page.choice(search).radio.isChecked()]
    assert checked == [Search.EXACT]


def test_tab_reaches_what_is_chosen_and_not_the_first_choice(
    qtbot: QtBot, page: StartPage, library: SearchChoices
) -> None:
    page.drop_zone.add_button.setFocus()
    qtbot.keyClick(page.drop_zone.add_button, Qt.Key.Key_Tab)
    assert page.choice(library.choices.search).radio.hasFocus()
    library.look_for(Search.SIMILAR)
    page.drop_zone.add_button.setFocus()
    qtbot.keyClick(page.drop_zone.add_button, Qt.Key.Key_Tab)
    assert page.choice(Search.SIMILAR).radio.hasFocus()
    qtbot.keyClick(page.choice(Search.SIMILAR).radio, Qt.Key.Key_Left)
    assert library.choices.search is Search.EDITED


def test_recent_libraries_are_offered(qtbot: QtBot, page: StartPage, tmp_path: Path) -> None:
    page.show_recent([[tmp_path / "Sorted", tmp_path / "Phone"]])
    entry = next(b for b in page.findChildren(type(page.scan_button)) if b.text() == "Sorted, Phone")
    with qtbot.waitSignal(page.recent_wanted) as wanted:
        qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    assert wanted.args == [0]


def drop(window: MainWindow, *urls: QUrl) -> None:
    mime = QMimeData()
    mime.setUrls(list(urls))
    event = QDropEvent(
        QPointF(QPoint(200, 200)),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_dropped_folders_and_dropped_picture_are_told_apart(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    window = MainWindow(StartPage(SearchChoices(), theme), QMenu())
    qtbot.addWidget(window)
    window.allow_close()
    picture = tmp_path / "a.jpg"
    picture.write_bytes(b"picture")
    with qtbot.waitSignal(window.folders_dropped) as dropped:
        drop(window, QUrl.fromLocalFile(str(tmp_path)))
    assert dropped.args == [(tmp_path,)]
    with qtbot.waitSignal(window.picture_dropped) as dropped:
        drop(window, QUrl.fromLocalFile(str(picture)))
    assert dropped.args == [picture]
    with qtbot.waitSignal(window.picture_dropped) as dropped:
        drop(window, QUrl("https://example.org/cat.jpg"))
    assert dropped.args == [WebAddress("https://example.org/cat.jpg")]


def test_drop_zones_are_lit_only_while_something_hangs_over_the_window(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, tmp_path: Path
) -> None:
    program = make_program(use_cases)
    window = program.window
    zones = (program.start_page.drop_zone, program.look_up_page.drop_zone)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    enter = QDragEnterEvent(
        QPoint(200, 200), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    for end in (lambda: window.dragLeaveEvent(QDragLeaveEvent()), lambda: drop(window, *mime.urls())):
        window.dragEnterEvent(enter)
        assert all(zone.property("hovered") for zone in zones)
        end()
        assert not any(zone.property("hovered") for zone in zones)


@pytest.mark.painted
def test_nothing_takes_the_place_of_add_folder_when_there_is_a_folder(
    qtbot: QtBot, page: StartPage, library: SearchChoices, tmp_path: Path
) -> None:
    """The second click of somebody in a hurry started a check of a memory card."""
    page.resize(900, 700)
    zone = page.drop_zone
    before = zone.add_button.geometry()
    assert (zone.card_button.isVisible(), zone.card_button.isEnabled()) == (True, False)
    assert zone.card_button.toolTip() == "Add the folders with your photos first"
    library.add([tmp_path])
    page.grab()
    assert zone.card_button.isEnabled()
    assert zone.add_button.geometry() == before
    assert not zone.card_button.geometry().intersects(before)


@pytest.mark.painted
def test_the_way_on_is_in_sight_however_many_folders_there_are(
    page: StartPage, library: SearchChoices, tmp_path: Path
) -> None:
    page.resize(900, 600)
    library.add(tmp_path / str(number) for number in range(20))
    page.grab()
    assert page.scan_button.visibleRegion().boundingRect() == page.scan_button.rect()


def test_a_folder_beneath_one_that_is_there_is_told_of(page: StartPage, library: SearchChoices, tmp_path: Path) -> None:
    library.add([tmp_path])
    assert page.notice == ""
    library.add([tmp_path / "inside"])
    assert "inside is inside" in page.notice
    library.add([tmp_path])
    assert "is on the list already" in page.notice
    library.remove(tmp_path)
    library.add([tmp_path / "inside", tmp_path])
    assert [folder.path for folder in library.folders] == [tmp_path]
    assert "it is searched with it" in page.notice
    library.add([tmp_path.parent / "elsewhere"])
    assert page.notice == ""


@pytest.mark.painted
def test_the_review_to_go_on_with_is_never_cut_off_at_both_ends(page: StartPage) -> None:
    page.resize(900, 600)
    names = [f"A folder with a long name {number}" for number in range(12)]
    page.show_sessions([review_of(1, *names)])
    page.grab()
    button = page.session_button
    assert ", ".join(names) in button.accessibleName()
    assert button.text().startswith("Go on with the review of A folder")
    assert "14 May 2024" in button.text()
    assert button.text().endswith("3 of 224 groups decided")
    assert "…" in button.text()
    assert button.fontMetrics().horizontalAdvance(button.text()) < button.width()


@pytest.mark.painted
def test_no_title_of_what_can_be_found_is_cut_however_large_the_text_is(
    qapp: QApplication, page: StartPage, library: SearchChoices
) -> None:
    before = QFont(qapp.font())
    larger = QFont(before)
    larger.setPixelSize(28)
    radios = [page.choice(search).radio for search in Search]
    assert len({radio.mapTo(page, QPoint()).y() for radio in radios}) == 1
    qapp.setFont(larger)
    try:
        page.resize(1110, 700)
        for _ in range(3):
            qapp.processEvents()
        assert all(radio.width() >= radio.sizeHint().width() for radio in radios)
    finally:
        qapp.setFont(before)
