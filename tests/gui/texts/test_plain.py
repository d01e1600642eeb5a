"""Nothing from outside is laid out as a page: every label, box, tool tip and list shows it as it is."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

import dedupe_gui.gui
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.dialogs.photos_dialog import PhotosDialog
from dedupe_gui.gui.dialogs.unreadable_dialog import UnreadableDialog
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.models.facts import FactsModel, facts
from dedupe_gui.gui.models.photo_lines import PhotoLine
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts.path_words import display
from dedupe_gui.gui.texts.plain import plain_note, plain_tip
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.model import (
    PairTable,
    Photo,
    ScanOptions,
    ScanResult,
    StageSeconds,
    Unreadable,
    UnreadableReason,
)
from tests.gui.conftest import photo_of

MARKUP = '<img src="file:dev-zero"><b>bold\n\x1b[31m\u202ered'
"""Without a slash, so that it may be a file's name; with control characters, as those may have."""
WINDOW = sorted(Path(dedupe_gui.gui.__path__[0]).rglob("*.py"))


@pytest.fixture
def library_folder(tmp_path: Path) -> Path:
    """The made-up library in folders and files whose names are markup."""
    for folder, count in (("Sorted", 6), ("Phone", 5)):
        place = tmp_path / f"{folder} {MARKUP}"
        place.mkdir()
        for number in range(count):
            Image.new("RGB", (60, 40), (number * 20, 90, 160)).save(place / f"{folder.lower()}-{number}{MARKUP}.png")
    return tmp_path


@pytest.fixture
def result(library_folder: Path) -> ScanResult:
    photos = tuple(hostile(photo_of(path)) for path in sorted(library_folder.rglob("*.png")))
    folders = tuple(sorted(library_folder.iterdir(), reverse=True))
    unreadable = (Unreadable(photos[0].stamp, UnreadableReason.DAMAGED, MARKUP),)
    return ScanResult(ScanOptions(folders), photos, PairTable.empty(), unreadable, StageSeconds(0, 0, 0, 0))


def hostile(photo: Photo) -> Photo:
    return replace(photo, facts=replace(photo.facts, camera=MARKUP, software=MARKUP, format_name=MARKUP))


def indexes(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    above = parent or QModelIndex()
    for row in range(model.rowCount(above)):
        columns = model.columnCount(above) if isinstance(model, QAbstractTableModel) else 1  # private in lists
        for column in range(columns):
            index = model.index(row, column, above)
            yield index
            yield from indexes(model, index)


def is_laid_out(tip: object) -> bool:
    """Whether Qt would take a tag out of this text for one to obey."""
    return isinstance(tip, str) and Qt.mightBeRichText(tip) and ("<img" in tip or "<b>" in tip)


def faults(widgets: list[QWidget]) -> list[str]:
    """What in these widgets would show text as a page."""
    found = []
    for widget in widgets:
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText and "<" in widget.text():
            found.append(f"label {widget.text()!r}")
        if is_laid_out(widget.toolTip()):
            found.append(f"tool tip {widget.toolTip()!r}")
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            tips = (index.data(Qt.ItemDataRole.ToolTipRole) for index in indexes(widget.model()))
            found += [f"tool tip of a list {tip!r}" for tip in tips if is_laid_out(tip)]
    return found


def test_no_text_of_the_window_is_laid_out_whatever_the_names_and_cameras_are(
    make_program: Callable[[UseCases], Program],
    use_cases: UseCases,
    library_folder: Path,
    result: ScanResult,
    qtbot: QtBot,
    loader: PictureLoader,
) -> None:
    program = make_program(use_cases)
    program.open(sorted(library_folder.iterdir(), reverse=True))
    program.scan_flow.start()
    qtbot.waitUntil(lambda: program.desk.row_count > 0)
    program.messages.show_error(EnvironmentProblem("{path} cannot be read.", path=f"/p/{MARKUP}"))
    box = program.messages.open_box
    assert box is not None
    line = PhotoLine(PictureKey(result.photos[0].stamp, 60), MARKUP, MARKUP)
    dialogs = (
        PhotosDialog(MARKUP, [line], loader, program.window),
        UnreadableDialog(result.unreadable, program.window),
    )
    for dialog in dialogs:
        dialog.show()

    everywhere = QApplication.allWidgets()
    texts = [widget.text() for widget in everywhere if isinstance(widget, QLabel)]

    assert sum("<img" in text for text in texts) > 3, "the test shows no markup at all"
    assert faults(everywhere) == []
    assert not [text for text in texts if "\x1b" in text or "\u202e" in text]
    box.reject()


def test_a_walk_over_all_tool_tips_finds_one_that_would_be_laid_out(qtbot: QtBot) -> None:
    widget = QLabel(MARKUP)
    qtbot.addWidget(widget)
    widget.setToolTip(MARKUP)

    assert len(faults([widget])) == 2


def test_the_facts_of_a_photo_are_no_page(result: ScanResult) -> None:
    model = FactsModel()
    model.show(facts(result.photos[:2], ()))

    tips = [index.data(Qt.ItemDataRole.ToolTipRole) for index in indexes(model)]
    assert any("&lt;img" in str(tip) for tip in tips)
    assert not any(map(is_laid_out, tips))


def test_a_message_is_plain_before_its_text_is_set(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    messages = Messages(window, theme)

    messages.tell(MARKUP, MARKUP)

    box = messages.open_box
    assert box is not None
    assert box.textFormat() is Qt.TextFormat.PlainText
    box.reject()


@pytest.mark.parametrize("text", ["plain", "a < b", "two\nlines", ""])
def test_a_tip_without_markup_stays_as_it_is(text: str) -> None:
    assert plain_tip(text) == text


def test_a_tip_with_markup_shows_it() -> None:
    assert plain_tip("<b>\nx") == "<qt>&lt;b&gt;<br>x</qt>"


@pytest.mark.parametrize("module", WINDOW, ids=lambda path: path.name)
def test_labels_boxes_and_tool_tips_are_made_where_they_are_made_plain(module: Path) -> None:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        if called == "QLabel":
            assert module.name in ("controls.py", "opening.py"), f"line {node.lineno}: use controls.label"
        if called == "QMessageBox":
            assert module.name == "messages.py", f"line {node.lineno}: use Messages"
        if called.endswith(".showMessage"):
            assert ast.unparse(node.args[1]).startswith("plain_note("), f"line {node.lineno}: use plain_note(...)"
        if called.endswith((".setToolTip", "QToolTip.showText")):
            shown = [argument for argument in node.args if "event" not in ast.unparse(argument)]
            assert is_safe(shown[0]), f"line {node.lineno}: put it into plain_tip(...)"


def test_a_notification_has_nothing_that_a_desktop_could_lay_out() -> None:
    assert plain_note("<b>one & two</b>") == "‹b>one ＆ two‹/b>"


def is_safe(text: ast.expr) -> bool:
    if isinstance(text, ast.IfExp):
        return is_safe(text.body) and is_safe(text.orelse)
    if isinstance(text, ast.Call):
        called = ast.unparse(text.func)
        return called == "plain_tip" or (called == "self.tr" and isinstance(text.args[0], ast.Constant))
    return isinstance(text, ast.Constant)


def test_names_with_control_characters_forge_no_lines_on_the_screen() -> None:
    assert display("a\n\x1b[31mb\u202egpj.exe") == "a\\x0a\\x1b[31mb\\u202egpj.exe"
