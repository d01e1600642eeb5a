"""Texts 40 % longer than English fit everywhere, in the smallest window that every page must work in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dedupe_gui.errors import BugError
from dedupe_gui.gui.dialogs.about_dialog import AboutDialog, LicencesDialog
from dedupe_gui.gui.dialogs.advanced_dialog import AdvancedDialog
from dedupe_gui.gui.dialogs.archive_dialog import ArchiveDialog
from dedupe_gui.gui.dialogs.forget_dialog import ForgetDialog
from dedupe_gui.gui.dialogs.help_window import HelpWindow
from dedupe_gui.gui.dialogs.keys_dialog import KeysDialog
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.dialogs.not_duplicates_dialog import NotDuplicatesDialog
from dedupe_gui.gui.dialogs.photos_dialog import PhotosDialog
from dedupe_gui.gui.dialogs.run_dialog import RunDialog
from dedupe_gui.gui.dialogs.suggestions_dialog import SuggestionsDialog
from dedupe_gui.gui.dialogs.unreadable_dialog import UnreadableDialog
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.state.search_choices import Advanced
from dedupe_gui.gui.texts.language import LANGUAGES, install_language
from dedupe_gui.gui.views.controls import ElidedButton, ElidedLabel
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.model import Unreadable, UnreadableReason
from tests.gui.start.test_program import removing  # noqa: F401 - a fixture

MakeProgram = Callable[[UseCases], Program]
LONGER = 1.4


def longer(text: str) -> str:
    """The text with letters of other languages, and so much longer; what is filled in and keys of menus stay."""
    if not text.strip():
        return text
    said = re.sub(r"(?<![{%&\w])([aeiou])(?![^{]*})", lambda found: f"{found[1]}\u0301", text)
    missing = round(len(text) * LONGER) - len(text)
    return f"{said} {('öäü' * missing)[: max(0, missing - 1)]}" if missing > 1 else said


class Pseudo(QTranslator):
    """A language that nobody speaks."""

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return longer(source)

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    install_language(qapp, "en")


def cut_off(window: QWidget) -> list[str]:
    """Which texts have less room than they need."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel | ElidedButton):
            continue
        if isinstance(widget, QScrollArea) and (inner := widget.widget()) is not None:
            needed, room = inner.minimumSizeHint().width(), widget.viewport().width()
            if needed > room and widget.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                found.append(f"{widget.objectName()} {room} px wide, needs {needed}")
        if isinstance(widget, QLabel) and widget.text():
            if widget.wordWrap():
                needed = widget.heightForWidth(widget.width())
                if needed > widget.height() + 1:
                    found.append(f"label {widget.height()} px high, needs {needed}: {widget.text()!r}")
            elif widget.sizeHint().width() > widget.width() + 1:
                found.append(f"label {widget.width()} px wide, needs {widget.sizeHint().width()}: {widget.text()!r}")
        if isinstance(widget, QPushButton | QCheckBox | QRadioButton) and widget.text():
            needed = widget.sizeHint().width()
            if needed > widget.width() + 1:
                found.append(f"button {widget.width()} px wide, needs {needed}: {widget.text()!r}")
        if isinstance(widget, QAbstractButton | QLabel) and (parent := widget.parentWidget()) is not None:
            right = widget.geometry().right()
            if right > parent.width() + 1:
                found.append(f"{widget.text()!r} reaches {right - parent.width()} px beyond its place")
    return found


@pytest.fixture
def program(
    pseudo: None,
    qtbot: QtBot,
    make_program: MakeProgram,
    removing: UseCases,  # noqa: F811
    library_folder: Path,
) -> Program:
    made = make_program(removing)
    made.window.resize(1100, 700)
    made.library.add([library_folder / "Sorted", library_folder / "Phone"])
    return made


def assert_fits(program: Program, what: str) -> None:
    QCoreApplication.processEvents()
    assert program.window.minimumSizeHint().width() <= 1100, what
    assert program.window.width() == 1100, what
    assert cut_off(program.window) == [], what


def test_longer_texts_are_longer() -> None:
    assert len(longer("Find copies")) == round(11 * LONGER)
    assert "{photos}" in longer("all {photos} here")
    assert "%Ln" in longer("%Ln photos of them")


def test_every_page_holds_texts_that_are_longer(qtbot: QtBot, program: Program) -> None:
    assert "öäü" in program.start_page.scan_button.text()
    program.start_page.show_first_start(Path("/home/me/Pictures"), 4213)
    assert_fits(program, "start")
    with qtbot.waitSignal(program.scan_flow.ended):
        program.scan_flow.start()
    assert_fits(program, "result")
    for place in (PageName.BY_FOLDER, PageName.REVIEW, PageName.LOOK_UP, PageName.HISTORY):
        program.way.go(place)
        if place is PageName.BY_FOLDER:
            qtbot.waitUntil(program.by_folder_page.table.isVisible)
            program.by_folder_page.table.selectRow(0)
        assert_fits(program, place.value)
    program.way.go(PageName.RESULT)
    program.result_page.clean_button.click()
    qtbot.waitUntil(program.clean_up_page.move_button.isVisible)
    assert_fits(program, "question")
    program.clean_up_page.move_button.click()
    qtbot.waitUntil(lambda: program.window.place is PageName.DONE)
    qtbot.waitUntil(program.finished_page.review_button.isVisible)
    assert_fits(program, "finished")
    program.finished_page.put_back_button.click()
    qtbot.waitUntil(lambda: program.window.place is PageName.PUT_BACK and program.clean_up_page.back_button.isVisible())
    assert_fits(program, "put back")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_dialog_holds_its_texts_in_every_language(qtbot: QtBot, qapp: QApplication, language: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    install_language(qapp, language)
    dialogs: tuple[QDialog, ...] = (
        AdvancedDialog(Advanced(), window),
        KeysDialog(window),
        AboutDialog(window),
        ForgetDialog((Path("/photos"),), window),
        ArchiveDialog("", window),
        NotDuplicatesDialog([], window),
    )
    for dialog in dialogs:
        dialog.show()
        QCoreApplication.processEvents()
        assert cut_off(dialog) == [], type(dialog).__name__
        dialog.close()
    install_language(qapp, "en")


def test_every_dialog_holds_texts_that_are_longer(qtbot: QtBot, program: Program) -> None:
    with qtbot.waitSignal(program.scan_flow.ended):
        program.scan_flow.start()
    window = program.window
    with_rules = SuggestionsDialog(program.desk, program.theme, program.thumbnails, window)
    with_rules.change_button.click()
    dialogs: tuple[QDialog, ...] = (
        with_rules,
        AdvancedDialog(Advanced(), window),
        KeysDialog(window),
        AboutDialog(window),
        LicencesDialog("terms", window),
        HelpWindow(program.theme, window, is_foreign=True),
        ForgetDialog((Path("/photos"),), window),
        SuggestionsDialog(program.desk, program.theme, program.thumbnails, window),
        NotDuplicatesDialog([], window),
        UnreadableDialog([Unreadable(program.desk.photo(0).stamp, UnreadableReason.DAMAGED, "cut off")], window),
        ArchiveDialog("clickhouse://a-host-somewhere/and-its-database", window),
        PhotosDialog("Photos", [], program.thumbnails, window),
        RunDialog([], program.thumbnails, window),
    )
    for dialog in dialogs:
        dialog.show()
        QCoreApplication.processEvents()
        assert cut_off(dialog) == [], type(dialog).__name__
        assert dialog.width() <= 1100, type(dialog).__name__
        assert dialog.height() <= 700, type(dialog).__name__
        dialog.close()
    messages = Messages(window, program.theme)
    for tell in (
        lambda: messages.tell(longer("A photo could not be moved."), longer("It is in use by another program. " * 3)),
        lambda: messages.show_error(BugError("a reason")),
        lambda: messages.ask(
            *map(longer, ("Stop and close?", "Photos are being moved. What was moved stays in History.")),
            action=longer("Stop and close"),
            harmless=longer("Go on"),
            on_action=window.update,
        ),
    ):
        tell()
        QCoreApplication.processEvents()
        box = messages.open_box
        assert box is not None
        assert cut_off(box) == []
        assert box.width() <= 1100
        box.close()


@pytest.mark.parametrize("photo", [0, 1, 2])
def test_the_whole_screen_holds_texts_that_are_longer(qtbot: QtBot, program: Program, photo: int) -> None:
    with qtbot.waitSignal(program.scan_flow.ended):
        program.scan_flow.start()
    program.way.go(PageName.REVIEW)
    desk, screen = program.desk, program.review_page.full_screen
    desk.go_to(1, photo)
    screen.open_on()
    screen.showNormal()
    screen.resize(1100, 700)
    QCoreApplication.processEvents()
    assert screen.minimumSizeHint().width() <= 1100
    assert cut_off(screen) == []
    desk.accept(1)
    QCoreApplication.processEvents()
    assert cut_off(screen) == []
    screen.close()


def test_a_review_with_its_panes_open_holds_texts_that_are_longer(qtbot: QtBot, program: Program) -> None:
    with qtbot.waitSignal(program.scan_flow.ended):
        program.scan_flow.start()
    program.way.go(PageName.REVIEW)
    page = program.review_page
    page.filters_button.click()
    page.line.open_button.click()
    page.compare.why.details_button.click()
    assert_fits(program, "review, all open")
