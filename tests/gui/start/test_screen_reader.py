"""What a screen reader finds in the window: walks the same tree of interfaces that the system's reader walks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.dialogs.about_dialog import AboutDialog, LicencesDialog
from dedupe_gui.gui.dialogs.advanced_dialog import AdvancedDialog
from dedupe_gui.gui.dialogs.help_window import HelpWindow
from dedupe_gui.gui.dialogs.keys_dialog import KeysDialog
from dedupe_gui.gui.dialogs.not_duplicates_dialog import NotDuplicatesDialog
from dedupe_gui.gui.dialogs.suggestions_dialog import SuggestionsDialog
from dedupe_gui.gui.dialogs.unreadable_dialog import UnreadableDialog
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.state.search_choices import Advanced, Search
from dedupe_gui.gui.views.canvas import Mode
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.model import Relation
from dedupe_gui.review.decisions import Verdict

MakeProgram = Callable[[UseCases], Program]
Role = QAccessible.Role

ACTED_UPON = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.Slider,
    Role.EditableText,
    Role.SpinBox,
    Role.List,
    Role.ListItem,
    Role.Table,
    Role.ProgressBar,
}


def interfaces(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """All that is on the screen of a widget, itself first."""
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        interface = waiting.pop()
        if interface is None or not interface.isValid() or interface.state().invisible:
            continue
        yield interface
        waiting += [interface.child(at) for at in range(interface.childCount())]


def name_of(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name).strip()


def nameless(widget: QWidget) -> list[str]:
    """What can be acted upon or takes the focus, and has no name; lists to choose from whose purpose is not said."""
    labelled = {label.buddy() for label in widget.findChildren(QLabel)}
    found = []
    for interface in interfaces(widget):
        is_control = interface.role() in ACTED_UPON or interface.state().focusable
        if is_control and not name_of(interface):
            found.append(f"{interface.role().name} {interface.object()}")
        box = interface.object()
        if isinstance(box, QComboBox) and box not in labelled and not box.accessibleDescription():
            found.append(f"no purpose: {box.currentText()}")
    return found


def by_name(widget: QWidget, part: str) -> QAccessibleInterface:
    return next(interface for interface in interfaces(widget) if part in name_of(interface))


@pytest.fixture
def program(qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path) -> Program:
    """With its review on the table."""
    made = make_program(use_cases)
    made.window.resize(1440, 900)
    made.library.add([library_folder / "Sorted", library_folder / "Phone"])
    with qtbot.waitSignal(made.scan_flow.ended):
        made.start_page.scan_button.click()
    made.way.go(PageName.REVIEW)
    return made


def test_every_control_of_every_page_has_a_name(program: Program) -> None:
    for place in PageName:
        program.way.go(place)
        assert program.window.isVisible()
        assert len(list(interfaces(program.window))) > 10, place
        assert nameless(program.window) == [], place


def test_every_control_of_every_dialog_has_a_name(qtbot: QtBot, program: Program) -> None:
    dialogs = (
        SuggestionsDialog(program.desk, program.theme, program.thumbnails, program.window),
        AdvancedDialog(Advanced(), program.window),
        KeysDialog(program.window),
        AboutDialog(program.window),
        LicencesDialog("terms", program.window),
        HelpWindow(program.theme, program.window),
        NotDuplicatesDialog([], program.window),
        UnreadableDialog([], program.window),
    )
    for dialog in dialogs:
        dialog.open()
        qtbot.waitUntil(dialog.isVisible)
        assert dialog.windowTitle(), dialog
        assert nameless(dialog) == [], dialog
        dialog.reject()


def test_a_group_is_read_with_the_verdict_and_the_reason_of_each_photo(program: Program) -> None:
    program.desk.accept(1)
    item = by_name(program.review_page.list, "sorted-1.png")
    assert item.role() is Role.ListItem
    text = name_of(item)
    assert text.startswith("3 copies, saved again")
    assert "sorted-1.png, Keep, largest" in text
    assert "phone-1.png, Remove, smaller" in text


def test_a_filter_is_a_check_box_that_can_be_pressed(program: Program) -> None:
    row = by_name(program.review_page.filters, "Edited versions")
    assert row.role() is Role.CheckBox
    assert not row.state().checked
    actions = row.actionInterface()
    actions.doAction(actions.actionNames()[0])
    assert program.desk.filters.relations == {Relation.EDITED}
    assert by_name(program.review_page.filters, "Edited versions").state().checked


def test_one_of_several_is_a_radio_button(program: Program) -> None:
    assert by_name(program.review_page.compare, "Wipe").role() is Role.RadioButton
    program.way.go(PageName.FOLDERS)
    assert by_name(program.start_page, "Exact copies").role() is Role.RadioButton


def test_every_control_of_the_review_is_reached_by_tab(qtbot: QtBot, program: Program) -> None:
    page = program.review_page
    page.list.setFocus()
    reached: list[QWidget] = []
    for _ in range(80):
        widget = program.window.focusWidget()
        if widget is None or (reached and widget is reached[0]):
            break
        reached.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    folder_row = page.filters.folder_row(program.library.folders[0].path)
    wanted = [
        page.find_box,
        page.filters.colour.slider,
        folder_row,
        page.filters.order,
        page.filters.kind_row(Relation.COPY),
        page.filters.distance.slider,
    ]
    wanted += [page.compare.zoom_in, page.compare.facts_table, page.suggest_button, program.window.header.menu_button]
    assert [widget for widget in wanted if widget not in reached] == []
    order = [reached.index(widget) for widget in (page.filters.colour.slider, folder_row, page.filters.order)]
    assert order == sorted(order)


def test_one_of_several_is_chosen_by_a_screen_reader_too(program: Program) -> None:
    wipe = by_name(program.review_page.compare, "Wipe").actionInterface()
    wipe.doAction(wipe.actionNames()[0])
    assert program.review_page.compare.canvas.mode is Mode.WIPE
    program.way.go(PageName.FOLDERS)
    exact = by_name(program.start_page, "Exact copies").actionInterface()
    exact.doAction(exact.actionNames()[0])
    assert program.library.choices.search is Search.EXACT


def test_folders_come_before_what_to_find_by_tab(qtbot: QtBot, program: Program) -> None:
    program.way.go(PageName.FOLDERS)
    page = program.start_page
    reached: list[QWidget | None] = [page.drop_zone.add_button]
    page.drop_zone.add_button.setFocus()
    for _ in range(9):
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
        reached.append(program.window.focusWidget())
    rows = page.folder_rows.rows
    assert reached[2:8] == [part for row in rows for part in (row, row.policy, row.remove_button)]


def test_a_click_on_a_button_leaves_the_keys_with_the_list(qtbot: QtBot, program: Program) -> None:
    page = program.review_page
    page.list.setFocus()
    qtbot.mouseClick(page.compare.modes.segment(1), Qt.MouseButton.LeftButton)
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert program.desk.verdict(5) is Verdict.KEEP
