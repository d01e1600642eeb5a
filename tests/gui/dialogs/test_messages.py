"""Messages are read to their end."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.dialogs.messages import Messages, tell_before_the_window
from dedupe_gui.gui.style.theme import Theme


def test_a_long_sentence_is_wrapped_and_not_cut_off(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    messages = Messages(window, theme)

    messages.tell("The web site cannot be reached. " * 4)

    box = messages.open_box
    assert box is not None
    qtbot.waitUntil(box.isVisible)
    label = box.findChild(QLabel, "qt_msgbox_label")
    assert isinstance(label, QLabel)
    assert label.wordWrap()
    # On a screen wider than this one Qt would take a least width for all that the sentence needs, and not wrap.
    assert label.minimumWidth() == 0


def test_what_keeps_the_window_from_opening_is_told_and_waited_for(qtbot: QtBot) -> None:
    seen = []

    def read_and_close() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            seen.append(box.text().replace("\u200b", ""))
            box.accept()

    timer = QTimer()
    timer.timeout.connect(read_and_close)
    timer.start(10)
    tell_before_the_window(EnvironmentProblem("{path} is a database of another program. Name another file.", path="/a"))

    assert seen == ["/a is a database of another program. Name another file."]


def test_a_fault_of_the_program_promises_nothing_that_a_clean_up_may_have_made_untrue(
    qtbot: QtBot, theme: Theme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    messages = Messages(window, theme)

    messages.show_error(ValueError("x"))

    assert messages.open_box is not None
    assert "No photo is lost" in messages.open_box.text()
    assert "ValueError: x" in messages.open_box.informativeText()


def test_icons_are_drawn_in_the_colours_of_the_window(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    messages = Messages(window, theme)
    messages.tell("Something.", "And why.")
    assert messages.open_box is not None
    picture = messages.open_box.iconPixmap().toImage()
    colours = {
        picture.pixelColor(x, y).name().upper()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert colours == {theme.tokens.caution}
