"""*Help* shows the guide without the network, *About* says what this is, and what a fault needs is copied."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dedupe_gui import project
from dedupe_gui.fault_log import keep_log
from dedupe_gui.gui.dialogs.about_dialog import AboutDialog, LicencesDialog
from dedupe_gui.gui.dialogs.help_window import PAGES, HelpWindow
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.flows.help_flow import MARKS
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.resources import resource
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.style.theme import Theme, ThemeChoice
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.version import __version__
from tests.gui.start.test_program import dialog, search

MakeProgram = Callable[[UseCases], Program]


def help_of(program: Program, qtbot: QtBot) -> HelpWindow:
    window = program.help_flow.help_window
    assert window is not None
    qtbot.waitUntil(window.isVisible)
    return window


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[HelpWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = HelpWindow(theme, parent)
    made.open_at("guide")
    made.show()
    yield made  # not returned: the parent would go


def test_every_page_of_the_contents_is_there_and_no_other() -> None:
    assert {path.stem for path in resource("help").glob("*.html")} == set(PAGES)


def test_every_place_of_the_window_has_its_part_of_the_guide() -> None:
    guide = (resource("help") / "guide.html").read_text("utf-8")
    assert set(MARKS) == set(PageName)
    for mark in MARKS.values():
        assert f'<a name="{mark}">' in guide, mark


def test_f1_opens_the_guide_at_the_page_that_one_is_at(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    program = make_program(use_cases)
    search(qtbot, program, library_folder)
    qtbot.keyClick(program.window, Qt.Key.Key_F1)

    window = help_of(program, qtbot)
    assert window.page == "guide"
    assert window.text.source().fragment() == MARKS[program.window.place]
    assert "Say where your photos are" in window.text.toPlainText()

    program.menu.help_wanted.emit()
    assert program.help_flow.help_window is window, "one window of it is enough"
    window.close()
    qtbot.waitUntil(lambda: program.help_flow.help_window is None)


def test_the_window_says_where_the_guide_speaks_another_language(
    qtbot: QtBot, theme: Theme, window: HelpWindow
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    foreign = HelpWindow(theme, parent, is_foreign=True)
    foreign.show()
    assert foreign.foreign.isVisible()
    assert not window.foreign.isVisible()


def test_links_lead_from_page_to_page_and_back(qtbot: QtBot, window: HelpWindow) -> None:
    window.text.anchorClicked.emit(QUrl("archive.html#what-a-row-is"))
    assert window.page == "archive"
    assert window.contents.currentRow() == PAGES.index("archive")
    window.back_button.click()
    assert window.page == "guide"
    assert window.contents.currentRow() == PAGES.index("guide")


def test_every_page_shows_its_pictures(window: HelpWindow) -> None:
    for page in PAGES:
        window.open_at(page)
        for name in re.findall(r'src="([^"]+)"', (resource("help") / f"{page}.html").read_text("utf-8")):
            picture = window.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
            assert picture is not None, name


@pytest.mark.parametrize(
    "address",
    ["https://example.org/cat.jpg", "file:///etc/passwd", "../styles/window.qss", "//example.org/share/a.jpg"],
)
def test_nothing_but_the_helps_own_files_is_loaded(window: HelpWindow, address: str) -> None:
    assert window.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address)) is None


def test_a_link_to_the_web_is_left_to_the_browser(qtbot: QtBot, window: HelpWindow) -> None:
    with qtbot.waitSignal(window.address_wanted) as asked:
        window.text.anchorClicked.emit(QUrl(f"{project.DOCS_URL}/safety.html"))
    assert asked.args == [f"{project.DOCS_URL}/safety.html"]
    assert window.page == "guide"


def test_what_is_looked_for_is_found_in_other_pages_too(qtbot: QtBot, window: HelpWindow) -> None:
    window.find_box.setText("schtasks")
    qtbot.keyClick(window.find_box, Qt.Key.Key_Return)
    assert window.page == "howto"
    assert window.text.textCursor().selectedText() == "schtasks"

    window.find_box.setText("no such word anywhere")
    qtbot.keyClick(window.find_box, Qt.Key.Key_Return)
    assert window.found_nothing.isVisible()
    assert window.page == "howto"


def test_the_help_follows_the_colours_of_the_window(window: HelpWindow, theme: Theme) -> None:
    window.text.verticalScrollBar().setValue(300)
    before = window.text.verticalScrollBar().value()
    theme.choose(ThemeChoice.DARK)
    assert theme.tokens.text in window.text.document().defaultStyleSheet()
    assert window.text.verticalScrollBar().value() == before


def test_about_says_version_addresses_and_licences(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    program = make_program(use_cases)
    program.menu.about_wanted.emit()
    about = dialog(qtbot, AboutDialog)
    assert isinstance(about, AboutDialog)
    assert program.messages.open_box is None, "no box with a warning sign"
    for link in about.addresses:
        link.click()
    assert opened == [project.HOME_URL, project.DOCS_URL, project.ISSUES_URL]

    about.copy_button.click()
    assert __version__ in QGuiApplication.clipboard().text()

    about.licences_button.click()
    licences = dialog(qtbot, LicencesDialog)
    assert isinstance(licences, LicencesDialog)
    assert "numpy" in licences.text.toPlainText().lower()
    licences.close()
    about.close()


def test_where_no_browser_opens_the_address_is_told(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    program = make_program(use_cases)
    program.menu.about_wanted.emit()
    about = dialog(qtbot, AboutDialog)
    assert isinstance(about, AboutDialog)
    about.addresses[0].click()
    box = program.messages.open_box
    assert box is not None
    assert project.HOME_URL in box.text().replace("\u200b", "")
    box.reject()
    about.close()


def test_what_a_fault_needs_is_copied_and_the_message_stays(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    messages = Messages(parent, theme)
    with keep_log("window"):
        messages.show_error(ZeroDivisionError("all is lost"))
    box = messages.open_box
    assert box is not None
    copy = next(button for button in box.findChildren(QPushButton) if button.text() == "Copy details")
    copy.click()

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Something went wrong in the program itself. No photo is lost.\nZeroDivisionError")
    assert f"dedupe-gui {__version__}" in copied
    assert "Shown to the user" in copied
    assert copy.text() == "Copied"
    assert messages.open_box is box
    box.reject()


def test_a_problem_that_the_user_can_mend_asks_for_no_report(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    messages = Messages(parent, theme)
    messages.tell("The folder is not there.")
    assert messages.open_box is not None
    assert "Copy details" not in {button.text() for button in messages.open_box.findChildren(QPushButton)}
