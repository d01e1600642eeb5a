"""By folder: what of one folder is in another one, chosen and removed through the question that every clean-up asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.models.folder_lines import ICON_SIZE, FolderColumn
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.views.by_folder_page import SHARE_ROLE
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.model import FilmFacts, KeepReason, Relation, ScanResult
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.review.by_folder import Elsewhere
from dedupe_gui.review.decisions import Verdict
from tests.gui.conftest import FakeGrouper
from tests.gui.start.test_program import removing  # noqa: F401 - a fixture

MakeProgram = Callable[[UseCases], Program]
LEFT = Qt.MouseButton.LeftButton


def by_folder(qtbot: QtBot, program: Program, library_folder: Path) -> Program:
    program.window.resize(1440, 900)
    program.library.add([library_folder / "Sorted", library_folder / "Phone"])
    with qtbot.waitSignal(program.scan_flow.ended):
        program.scan_flow.start()
    qtbot.mouseClick(program.result_page.by_folder_button, LEFT)
    qtbot.waitUntil(program.by_folder_page.table.isVisible)
    assert "photos in Sorted have a copy" in program.by_folder_page.text  # of which most is elsewhere
    program.by_folder_page.tree.choose(library_folder / "Phone")
    return program


@pytest.fixture
def shown(qtbot: QtBot, make_program: MakeProgram, removing: UseCases, library_folder: Path) -> Program:  # noqa: F811
    """The page: phone-0 to phone-2 are held by Sorted, phone-3 is an edit, phone-4 another shot."""
    return by_folder(qtbot, make_program(removing), library_folder)


def names(program: Program) -> list[str]:
    lines = program.by_folder_page.lines
    return [lines.line(at).first.name for at in range(lines.rowCount())]


def test_a_folder_is_shown_in_three_parts(shown: Program, library_folder: Path) -> None:
    page = shown.by_folder_page
    assert shown.window.place is PageName.BY_FOLDER
    assert "3 of 5 photos in Phone have a copy that stays" in page.text
    assert [one.accessibleName() for share in Elsewhere if (one := page.shares[share]).isVisible()] == [
        "3 held by another photo",
        "1 differ",
        "1 without a copy",
    ]
    assert sorted(names(shown)) == ["phone-0.png", "phone-1.png", "phone-2.png"]
    tops = [page.tree.topLevelItem(at) for at in range(page.tree.topLevelItemCount())]
    assert [item.text(0) for item in tops if item is not None] == ["Phone", "Sorted"]
    assert page.remove_button.text() == "Remove all copies in this folder (3 photos)"


def test_of_a_folder_that_is_all_there_is_it_is_not_said_how_much_is_in_another_one(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult, library_folder: Path
) -> None:
    program = make_program(use_cases)
    program.desk.open(replace(result, options=replace(result.options, folders=(library_folder,))))
    program.way.go(PageName.BY_FOLDER)
    tree = program.by_folder_page.tree
    qtbot.waitUntil(lambda: tree.topLevelItemCount() > 0)
    top = tree.topLevelItem(0)
    assert top is not None
    phone = top.child(0)
    assert phone is not None
    assert top.data(0, SHARE_ROLE) is None
    assert phone.data(0, SHARE_ROLE) == 80
    assert "another folder" not in top.toolTip(0)
    assert "another folder" in phone.toolTip(0)


@pytest.mark.painted
def test_names_of_photos_have_the_room_that_the_other_columns_do_not_need(qtbot: QtBot, shown: Program) -> None:
    shown.window.resize(1024, 700)
    table = shown.by_folder_page.table
    qtbot.waitUntil(lambda: table.lines.rowCount() > 0)
    QApplication.processEvents()
    needed = max(map(table.fontMetrics().horizontalAdvance, ["How alike", *table.lines.said_alike()])) + 28
    assert table.columnWidth(FolderColumn.ALIKE) <= needed + 1


def test_what_another_folder_holds_goes_through_the_question_and_comes_back(
    qtbot: QtBot, shown: Program, library_folder: Path
) -> None:
    page = shown.by_folder_page
    page.tree.holder_chosen.emit(library_folder / "Sorted")
    assert "4 of 5 photos in Phone are also in Sorted." in page.text
    qtbot.mouseClick(page.remove_button, LEFT)
    asked = shown.clean_up_page
    qtbot.waitUntil(asked.move_button.isVisible)
    assert "Move 3 photos to the trash?" in asked.text
    asked.back_button.click()
    assert shown.window.place is PageName.BY_FOLDER
    page.remove_button.click()
    qtbot.waitUntil(lambda: shown.window.place is PageName.CLEAN_UP and asked.move_button.isVisible())
    asked.move_button.click()
    qtbot.waitUntil(lambda: shown.window.place is PageName.DONE)
    assert sorted(path.name for path in (library_folder / "Phone").iterdir()) == ["phone-3.png", "phone-4.png"]
    assert len(list((library_folder / "Sorted").iterdir())) == 6
    shown.way.go(PageName.BY_FOLDER)
    qtbot.waitUntil(lambda: "0 of 2 photos in Phone are also in Sorted" in page.text or "1 of 2" in page.text)
    assert not page.remove_button.isVisible()
    # Nothing is held any more: the first part that has photos is shown, and no empty table.
    page.anywhere_button.click()
    assert sorted(names(shown)) == ["phone-3.png"]


def test_in_a_narrow_window_names_and_the_promise_have_the_room(qtbot: QtBot, shown: Program) -> None:
    page = shown.by_folder_page
    assert not page.table.isColumnHidden(FolderColumn.TAKEN)
    shown.window.resize(960, 700)
    qtbot.waitUntil(lambda: page.table.isColumnHidden(FolderColumn.TAKEN))
    assert page.table.columnWidth(FolderColumn.GOES) > ICON_SIZE.width() + 100
    qtbot.waitUntil(lambda: page.remove_button.x() < page.width() // 8)
    shown.window.resize(1440, 900)
    qtbot.waitUntil(lambda: not page.table.isColumnHidden(FolderColumn.TAKEN))


def test_the_other_way_round_and_all_folders_again(shown: Program, library_folder: Path) -> None:
    page = shown.by_folder_page
    assert not page.swap_button.isVisible()
    page.tree.holder_chosen.emit(library_folder / "Sorted")
    page.swap_button.click()
    assert "photos in Sorted are also in Phone" in page.text
    chosen = page.tree.currentItem()
    assert chosen is not None
    assert chosen.text(0) == "Sorted"
    page.tree.holder_chosen.emit(library_folder / "Phone")
    page.anywhere_button.click()
    assert "photos in Sorted have a copy that stays" in page.text


def test_chosen_rows_alone_go_or_are_kept(qtbot: QtBot, shown: Program) -> None:
    page = shown.by_folder_page
    assert page.chosen_text == ""
    page.table.selectRow(0)
    page.table.selectionModel().select(
        page.lines.index(1, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    assert page.chosen_text.startswith("2 rows chosen · ")
    page.remove_chosen_button.click()
    qtbot.waitUntil(lambda: "Move 2 photos to the trash?" in shown.clean_up_page.text)
    shown.clean_up_page.back_button.click()

    kept = page.lines.line(0).photo
    page.table.selectRow(0)
    page.keep_button.click()

    qtbot.waitUntil(lambda: "(2 photos)" in page.remove_button.text())
    assert shown.desk.verdict(kept) is Verdict.KEEP
    assert "1 photo is held too" in page.text
    shown.desk.undo()
    qtbot.waitUntil(lambda: "(3 photos)" in page.remove_button.text())


def test_the_menu_is_for_all_chosen_rows(qtbot: QtBot, shown: Program) -> None:
    page = shown.by_folder_page
    page.table.selectAll()
    page.table.menu_wanted.emit(page.table.mapToGlobal(page.table.rect().center()))
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    texts = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    menu.close()
    assert texts == {"Remove only these": True, "Keep these": True, "Look at it in the review": False}


def test_columns_sort_and_the_chosen_row_stays_chosen(shown: Program) -> None:
    page = shown.by_folder_page
    QAbstractItemModelTester(page.lines)
    page.table.sortByColumn(FolderColumn.GOES, Qt.SortOrder.AscendingOrder)
    assert names(shown) == ["phone-0.png", "phone-1.png", "phone-2.png"]
    page.table.selectRow(0)
    page.table.sortByColumn(FolderColumn.GOES, Qt.SortOrder.DescendingOrder)
    assert names(shown) == ["phone-2.png", "phone-1.png", "phone-0.png"]
    assert [line.first.name for line in page.table.chosen()] == ["phone-0.png"]


def test_a_part_is_a_filter_and_a_row_leads_to_its_group(qtbot: QtBot, shown: Program) -> None:
    page = shown.by_folder_page
    qtbot.mouseClick(page.shares[Elsewhere.DIFFERS], LEFT)
    assert names(shown) == ["phone-3.png"]
    assert page.lines.index(0, FolderColumn.ALIKE).data() == "edited"
    page.table.setCurrentIndex(page.lines.index(0, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert shown.window.place is PageName.REVIEW
    group = shown.desk.current_group
    assert group is not None
    assert group.relation is Relation.EDITED


def test_the_whole_page_works_by_keys(qtbot: QtBot, shown: Program) -> None:
    page = shown.by_folder_page
    assert shown.window.focusWidget() is page.tree
    qtbot.keyClick(page.tree, Qt.Key.Key_Down)
    assert "photos in Sorted have a copy" in page.text
    qtbot.keyClick(page.tree, Qt.Key.Key_Up)
    QApplication.processEvents()
    assert "photos in Phone have a copy" in page.text


class Knowing(FakeGrouper):
    """Photo 0 alone has keywords."""

    def losses(self, removed: int, kept: int, relation: Relation) -> tuple[KeepReason, ...]:
        return (KeepReason.HAS_KEYWORDS,) if removed == 0 else ()


def test_what_only_a_sidecar_makes_safe_leaves_the_list_with_it(
    qtbot: QtBot,
    make_program: MakeProgram,
    removing: UseCases,  # noqa: F811
    grouper: FakeGrouper,
    library_folder: Path,
) -> None:
    program = make_program(replace(removing, make_grouper=lambda *_: Knowing(grouper.all_groups)))
    program.desk.set_carry_over(SidecarNames.FULL)
    by_folder(qtbot, program, library_folder)
    program.by_folder_page.remove_button.click()
    page = program.clean_up_page
    qtbot.waitUntil(lambda: "Move 3 photos" in page.text)
    page.carry_box.click()
    qtbot.waitUntil(lambda: "Move 2 photos" in page.text)
    page.carry_box.click()
    qtbot.waitUntil(lambda: "Move 3 photos" in page.text)


def test_what_the_user_chose_and_knows_more_is_named_before_it_goes_without_a_sidecar(
    qtbot: QtBot,
    make_program: MakeProgram,
    removing: UseCases,  # noqa: F811
    grouper: FakeGrouper,
    library_folder: Path,
) -> None:
    program = make_program(replace(removing, make_grouper=lambda *_: Knowing(grouper.all_groups)))
    program.library.add([library_folder / "Sorted", library_folder / "Phone"])
    with qtbot.waitSignal(program.scan_flow.ended):
        program.scan_flow.start()
    program.desk.mark(0, Verdict.REMOVE)
    program.clean_up_flow.begin()
    page = program.clean_up_page
    qtbot.waitUntil(lambda: "Move 1 photo" in page.text)
    assert page.carried_text == "1 of them knows something that the photos that stay do not. It goes with them."


@pytest.mark.parametrize("width_px", [1100, 1440, 2560])
def test_the_table_fits_into_its_room(qtbot: QtBot, shown: Program, width_px: int) -> None:
    shown.window.resize(width_px, 900)
    table = shown.by_folder_page.table
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    assert table.horizontalHeader().length() == table.viewport().width()


def test_films_of_a_folder_are_not_called_photos(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult
) -> None:
    told = FilmFacts(12_000, "h264", 29.97, 1_800_000, None, 1)
    phone = result.photos[0].path.parent
    at = [position for position, photo in enumerate(result.photos) if photo.path.parent == phone]
    photos = tuple(
        replace(photo, facts=replace(photo.facts, film=told)) if position == at[0] else photo
        for position, photo in enumerate(result.photos)
    )
    program = make_program(use_cases)
    program.desk.open(replace(result, photos=photos))
    program.way.go(PageName.BY_FOLDER)
    page = program.by_folder_page
    qtbot.waitUntil(lambda: page.tree.topLevelItemCount() > 0)
    page.tree.choose(phone)
    qtbot.waitUntil(lambda: f"{len(at) - 1} photos and 1 film in {phone.name}" in page.text)
