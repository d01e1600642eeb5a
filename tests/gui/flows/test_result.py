"""The way from what was found to a cleaned library, by what the pages say and by clicks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from dedupe_gui.cancel import CancelToken
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.threads.picture_loader import PictureLoader
from dedupe_gui.gui.views.controls import ElidedButton
from dedupe_gui.gui.views.finished_page import FinishedPage, Gone, Left, Years
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.jobs.events import Finished, FoundSoFar, ScanEvent
from dedupe_gui.model import NO_EVIDENCE, Group, KeepReason, PairTable, Relation, ScanOptions, ScanResult
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.review import outlook_count
from dedupe_gui.review.totals import Stock
from tests.gui.conftest import FakeGrouper
from tests.gui.start.test_program import removing  # noqa: F401 - a fixture

MakeProgram = Callable[[UseCases], Program]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def found(qtbot: QtBot, make_program: MakeProgram, removing: UseCases, library_folder: Path) -> Program:  # noqa: F811
    """The page after a search: phone-0 to phone-2 and sorted-2 are safe, two groups are left."""
    program = make_program(removing)
    program.window.resize(1440, 900)
    program.library.add([library_folder / "Sorted", library_folder / "Phone"])
    with qtbot.waitSignal(program.scan_flow.ended):
        qtbot.mouseClick(program.start_page.scan_button, LEFT)
    return program


def test_the_page_says_what_can_go_and_what_is_left(found: Program) -> None:
    page = found.result_page
    assert found.window.place is PageName.RESULT
    assert "can be freed, and no picture is lost" in page.text
    assert "4 of your 11 photos have a copy that stays." in page.text
    assert page.clean_button.text().startswith("Clean the safe ones (4 photos, ")
    assert page.rest_button.text() == "Look through the rest (2 groups)"
    assert page.safe_kinds.tile(Relation.IDENTICAL).figure.startswith("1 photo · ")
    assert page.safe_kinds.tile(Relation.COPY).figure.startswith("3 photos · ")
    assert not page.safe_kinds.tile(Relation.SAME_PIXELS).isVisible()
    assert page.rest_kinds.tile(Relation.EDITED).isVisible()
    assert [pair.is_verdict for pair in page.safe_examples.pairs] == [True] * 3
    assert page.folder_lines == ("17 % · 1 photo", "60 % · 3 photos")
    assert found.window.focusWidget() is page.clean_button


def test_of_one_folder_those_below_it_are_told(
    qtbot: QtBot,
    make_program: MakeProgram,
    use_cases: UseCases,
    result: ScanResult,
    library_folder: Path,
) -> None:
    def scan(options: ScanOptions, _token: CancelToken) -> Iterator[ScanEvent]:
        yield Finished(replace(result, options=options))

    program = make_program(replace(use_cases, scan=scan))
    program.library.add([library_folder])
    with qtbot.waitSignal(program.scan_flow.ended):
        program.scan_flow.start()
    assert program.result_page.folder_lines == ("60 % · 3 photos", "17 % · 1 photo")


def test_four_clicks_lead_to_a_cleaned_library_and_one_more_back(
    qtbot: QtBot, found: Program, library_folder: Path
) -> None:
    """The first click, *Find copies*, has been made."""
    phone = library_folder / "Phone"
    qtbot.mouseClick(found.result_page.clean_button, LEFT)
    page = found.clean_up_page
    qtbot.waitUntil(page.move_button.isVisible)
    assert "Move 4 photos to the trash?" in page.text
    # "Until then" is until the trash is emptied, so nothing stands between the two.
    assert "once the trash is emptied. Until then you can put everything back" in page.text
    assert not found.desk.to_remove()  # the question decides nothing
    qtbot.mouseClick(page.move_button, LEFT)
    done = found.finished_page
    qtbot.waitUntil(lambda: found.window.place is PageName.DONE)
    assert "of copies are out of your library 4 photos moved." in done.text
    # Counted in turns, while the window answers already.
    qtbot.waitUntil(lambda: done.left_text == "Left to decide: 2 groups")
    qtbot.waitUntil(lambda: "Your library now: 7 photos" in done.library_text)
    assert not (phone / "phone-0.png").exists()
    assert found.window.focusWidget() is done.review_button
    qtbot.mouseClick(done.put_back_button, LEFT)
    qtbot.waitUntil(lambda: "back where" in page.text)
    assert (phone / "phone-0.png").exists()
    page.back_button.click()
    assert found.window.place is PageName.RESULT
    assert "4 of your 11 photos" in found.result_page.text


def test_going_back_from_the_question_leads_to_where_it_was_asked(qtbot: QtBot, found: Program) -> None:
    qtbot.mouseClick(found.result_page.see_button, LEFT)
    qtbot.waitUntil(found.clean_up_page.move_button.isVisible)
    found.clean_up_page.back_button.click()
    assert found.window.place is PageName.RESULT


def test_the_rest_is_looked_through_without_what_is_safe(qtbot: QtBot, found: Program) -> None:
    qtbot.mouseClick(found.result_page.rest_button, LEFT)
    assert found.window.place is PageName.REVIEW
    assert [found.desk.group(row).relation for row in range(found.desk.row_count)] == [
        Relation.EDITED,
        Relation.SIMILAR,
    ]


def test_a_kind_opens_the_review_with_it_alone(qtbot: QtBot, found: Program) -> None:
    qtbot.mouseClick(found.result_page.rest_kinds.tile(Relation.SIMILAR), LEFT)
    assert found.window.place is PageName.REVIEW
    assert found.desk.filters.relations == {Relation.SIMILAR}


def test_without_anything_safe_the_rest_is_the_way_on(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grouper = use_cases.make_grouper(None, ())  # type: ignore[arg-type]  # the made-up one asks for nothing
    monkeypatch.setattr(type(grouper), "losses", lambda *_: (KeepReason.HAS_TIME_TAKEN,))
    program = make_program(use_cases)
    program.library.add([library_folder])
    with qtbot.waitSignal(program.scan_flow.ended):
        program.scan_flow.start()
    page = program.result_page
    assert page.text.startswith("5 groups need your eye")
    assert not page.clean_button.isVisible()
    assert page.rest_button.property("role") == "primary"
    assert program.window.focusWidget() is page.rest_button


def test_while_photos_are_searched_the_number_is_the_one_so_far_and_nothing_goes(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult, library_folder: Path
) -> None:
    may_end = threading.Event()

    def scan(_options: ScanOptions, token: CancelToken) -> Iterator[ScanEvent]:
        zeros = np.zeros(1, np.uint8)
        ends = np.array([2], np.int32), np.array([8], np.int32)
        unproven = PairTable(*ends, zeros, zeros, zeros + Relation.COPY.rank, zeros, (NO_EVIDENCE,))
        yield FoundSoFar(replace(result, pairs=unproven, is_complete=False), frozenset({Relation.IDENTICAL}))
        while not may_end.wait(0.01):
            token.raise_if_cancelled()

    program = make_program(replace(use_cases, scan=scan))
    program.library.add([library_folder])
    program.scan_flow.start()
    page = program.result_page
    qtbot.waitUntil(lambda: "so far" in page.text)
    assert "2 photos that look like copies are still being checked." in page.text
    assert page.rest_kinds.tile(Relation.EDITED).figure.startswith("so far · ")
    assert page.safe_kinds.tile(Relation.IDENTICAL).figure.startswith("all found · ")
    assert not page.clean_button.isEnabled()
    assert page.safe_hint == "Possible once the search is done, or cancelled."
    assert page.rest_button.isEnabled()
    with qtbot.waitSignal(program.scan_flow.ended):
        may_end.set()
    assert page.clean_button.isEnabled()
    assert page.safe_hint.startswith("You see the list once more")
    qtbot.waitUntil(lambda: page.safe_kinds.tile(Relation.IDENTICAL).figure.startswith("1 photo · "))
    assert not page.rest_kinds.tile(Relation.EDITED).figure.startswith("so far")
    assert "being checked" not in page.text


def test_after_putting_back_from_history_the_trail_says_so_and_leads_back_there(qtbot: QtBot, found: Program) -> None:
    found.result_page.clean_button.click()
    qtbot.waitUntil(found.clean_up_page.move_button.isVisible)
    found.clean_up_page.move_button.click()
    qtbot.waitUntil(lambda: found.window.place is PageName.DONE)
    found.way.go(PageName.HISTORY)
    found.history_page.put_back_button(1).click()
    qtbot.waitUntil(lambda: "back where" in found.clean_up_page.text)
    assert found.window.place is PageName.PUT_BACK

    def crumbs() -> dict[str, bool]:
        """Those in sight, and whether they lead somewhere."""
        buttons = found.window.header.findChildren(ElidedButton)
        return {button.text(): button.isEnabled() for button in buttons if button.isVisible()}

    way_back = dict.fromkeys(("Folders", "What was found", "Review", "History"), True)
    qtbot.waitUntil(lambda: crumbs() == way_back | {"Put back": False})
    found.clean_up_page.back_button.click()
    assert found.window.place is PageName.HISTORY


@pytest.mark.painted
def test_no_button_of_the_header_takes_the_place_of_another_one(found: Program) -> None:
    """A second click in a hurry must not meet something else: *History* turned into *Paste*."""
    places: dict[str, QRect] = {}
    for place in PageName:
        found.way.go(place)
        found.window.grab()  # lays everything out
        header = found.window.header
        for button in (header.look_up_button, header.history_button, header.menu_button):
            rect = QRect(button.mapTo(found.window, QPoint()), button.size())
            assert places.setdefault(button.accessibleName(), rect) == rect, place
        others = [b for b in found.window.findChildren(QAbstractButton) if b.isVisible() and b.accessibleName()]
        for other in others:
            if other.accessibleName() not in places:
                rect = QRect(other.mapTo(found.window, QPoint()), other.size())
                assert not any(rect.intersects(fixed) for fixed in places.values()), other.accessibleName()


def test_a_large_library_is_counted_in_turns(qtbot: QtBot, found: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outlook_count, "COUNTED_AT_ONCE", 1)
    found.way.go(PageName.FOLDERS)
    found.desk.mark_unavailable([found.desk.photo(0).path])
    found.way.go(PageName.RESULT)
    page = found.result_page
    assert "Counting what can be freed" in page.text
    assert not page.clean_button.isVisible()
    qtbot.waitUntil(page.clean_button.isVisible)
    assert "3 of your 11 photos" in page.text


def test_a_key_while_photos_are_searched_presses_nothing(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    may_end = threading.Event()

    def scan(_options: ScanOptions, token: CancelToken) -> Iterator[ScanEvent]:
        while not may_end.wait(0.01):
            token.raise_if_cancelled()
        yield from ()

    program = make_program(replace(use_cases, scan=scan))
    program.library.add([library_folder])
    program.start_page.setFocus()
    program.scan_flow.start()
    focused = program.window.focusWidget()
    assert not isinstance(focused, QAbstractButton)
    with qtbot.waitSignal(program.scan_flow.ended):
        may_end.set()


def show_stock(program: Program) -> None:
    count = program.desk.count_stock()
    assert count is not None
    count.advance(1000)
    program.finished_page.show_stock(count.stock())


@pytest.mark.painted
def test_the_picture_of_the_library_is_as_high_as_its_rows(qtbot: QtBot, found: Program) -> None:
    show_stock(found)
    found.way.go(PageName.DONE)
    mosaic = found.finished_page.mosaic
    qtbot.waitUntil(lambda: mosaic.height() > 0)
    assert mosaic.keys
    found.finished_page.grab()
    picture = mosaic.grab().toImage()
    assert picture.pixelColor(5, picture.height() - 5) != found.theme.tokens.page


@pytest.mark.painted
def test_the_picture_of_the_library_leaves_room_for_the_ways_on(
    qtbot: QtBot, theme: Theme, loader: PictureLoader, result: ScanResult
) -> None:
    page = FinishedPage(theme, loader)
    qtbot.addWidget(page)
    page.resize(1366, 690)
    page.show()
    page.show_gone(Gone("47.8 MB", "is out of your library", "279 photos moved.", 279, 279, 0, (), 0))
    page.show_left(Left(98, 38_100_000, "copies to look at, edited", ()))
    photo = result.photos[0]
    page.show_stock(Stock(582, 861, 0, 0, 10**9, ((2016, 300), (2017, 282)), tuple((2016, photo) for _ in range(60))))
    QApplication.processEvents()

    def bottom() -> int:
        return page.review_button.mapTo(page, page.review_button.rect().bottomLeft()).y()

    small = page.mosaic.height()
    assert bottom() < page.height()
    page.empty_folders.show_folders([f"Pictures / {at}" for at in range(10)])
    QApplication.processEvents()
    page.show_left(Left(98, 38_100_000, "copies to look at, edited", ()))
    QApplication.processEvents()
    assert (page.mosaic.height(), bottom() < page.height()) == (small, True)

    page.resize(1366, 1100)
    QApplication.processEvents()
    assert page.mosaic.height() > small
    assert bottom() < page.height()


def test_the_year_that_was_chosen_stays_when_the_window_changes_its_size(qtbot: QtBot, found: Program) -> None:
    show_stock(found)
    found.way.go(PageName.DONE)
    page = found.finished_page
    everything = len(page.mosaic.keys)
    page.years.chosen.emit(1999)
    assert everything > 0
    assert page.mosaic.keys == []

    found.window.resize(1100, 700)
    QApplication.processEvents()

    assert page.mosaic.keys == []


@pytest.mark.painted
def test_more_years_than_there_is_room_for_are_shown_when_there_is_room(qtbot: QtBot, theme: Theme) -> None:
    years = Years(theme)
    qtbot.addWidget(years)
    years.resize(200, 60)
    chosen: list[object] = []
    years.chosen.connect(chosen.append)
    years.show_years([(year, 1) for year in range(1990, 2020)])

    qtbot.mouseClick(years, LEFT, pos=QPoint(3, 10))
    years.resize(4000, 60)
    qtbot.mouseClick(years, LEFT, pos=QPoint(3, 10))

    first, second = chosen
    assert isinstance(first, int)
    assert first > 2000
    assert second == 1990


def _are_whole(crumbs: list[ElidedButton]) -> bool:
    return all("…" not in crumb.text() for crumb in crumbs if crumb.isVisible())


@pytest.mark.painted
def test_the_trail_is_whole_where_there_is_room(qtbot: QtBot, found: Program) -> None:
    found.window.resize(1440, 900)
    for place in (PageName.BY_FOLDER, PageName.REVIEW, PageName.RESULT):
        found.way.go(place)
        crumbs = found.window.header.findChildren(ElidedButton)
        qtbot.waitUntil(partial(_are_whole, crumbs))


@pytest.mark.painted
def test_a_year_is_chosen_by_keyboard_and_escape_shows_all_again(qtbot: QtBot, theme: Theme) -> None:
    years = Years(theme)
    qtbot.addWidget(years)
    years.resize(400, 60)
    chosen: list[object] = []
    years.chosen.connect(chosen.append)
    years.show_years([(2018, 1), (2019, 2), (2020, 3)])
    assert years.focusPolicy() & Qt.FocusPolicy.TabFocus

    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Escape):
        qtbot.keyClick(years, key)

    assert chosen == [2020, 2019, 2018, 2018, 2020, None]


def test_what_is_left_is_counted_in_turns_too_and_the_focus_finds_its_button(
    qtbot: QtBot, found: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outlook_count, "COUNTED_AT_ONCE", 1)
    found.result_page.clean_button.click()
    qtbot.waitUntil(found.clean_up_page.move_button.isVisible)
    found.clean_up_page.move_button.click()
    qtbot.waitUntil(lambda: found.window.place is PageName.DONE)
    page = found.finished_page
    qtbot.waitUntil(page.review_button.isVisible)
    page.show_left(None)
    assert page.left_text == "Counting what is left…"
    assert not page.review_button.isVisible()
    page.setFocus()

    page.show_left(Left(2, 10, "", ()))

    assert page.left_text == "Left to decide: 2 groups"
    assert found.window.focusWidget() is page.review_button
    qtbot.waitUntil(lambda: "7 photos" in page.library_text)


class Knowing(FakeGrouper):
    """Photo 0 alone has keywords."""

    def losses(self, removed: int, kept: int, relation: Relation) -> tuple[KeepReason, ...]:
        return (KeepReason.HAS_KEYWORDS,) if removed == 0 else ()


@pytest.mark.parametrize("at_once", [2000, 1])
def test_what_is_safe_only_with_its_sidecar_is_on_the_list_only_with_it(
    qtbot: QtBot,
    make_program: MakeProgram,
    removing: UseCases,  # noqa: F811
    grouper: FakeGrouper,
    library_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    at_once: int,
) -> None:
    monkeypatch.setattr(outlook_count, "COUNTED_AT_ONCE", at_once)
    program = make_program(replace(removing, make_grouper=lambda *_: Knowing(grouper.all_groups)))
    program.library.add([library_folder / "Sorted", library_folder / "Phone"])
    with qtbot.waitSignal(program.scan_flow.ended):
        program.scan_flow.start()
    page = program.clean_up_page
    qtbot.waitUntil(program.result_page.clean_button.isVisible)
    program.result_page.clean_button.click()
    qtbot.waitUntil(lambda: "Move 3 photos" in page.text)

    assert page.carry_box.isVisible()
    page.carry_box.click()
    qtbot.waitUntil(lambda: "Move 4 photos" in page.text)
    assert page.carry_box.isVisible()
    page.carry_box.click()
    qtbot.waitUntil(lambda: "Move 3 photos" in page.text)

    page.move_button.click()
    qtbot.waitUntil(lambda: program.window.place is PageName.DONE)
    assert (library_folder / "Phone" / "phone-0.png").exists()


def test_when_only_sidecars_make_anything_safe_the_box_can_be_ticked_again(
    qtbot: QtBot,
    make_program: MakeProgram,
    removing: UseCases,  # noqa: F811
    groups: tuple[Group, ...],
    library_folder: Path,
) -> None:
    program = make_program(replace(removing, make_grouper=lambda *_: Knowing(groups[:1])))
    program.library.add([library_folder / "Sorted", library_folder / "Phone"])
    program.desk.set_carry_over(SidecarNames.FULL)
    with qtbot.waitSignal(program.scan_flow.ended):
        program.scan_flow.start()
    page = program.clean_up_page
    program.result_page.clean_button.click()
    qtbot.waitUntil(lambda: "Move 1 photo" in page.text)

    page.carry_box.click()

    qtbot.waitUntil(lambda: "Nothing can be moved" in page.text)
    assert not page.move_button.isEnabled()
    assert page.carry_box.isVisible()
    page.carry_box.click()
    qtbot.waitUntil(lambda: "Move 1 photo" in page.text)
