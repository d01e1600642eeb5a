"""Messages are read to their end."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.messages import Messages
from dedupe_gui.gui.theme import Theme


def test_a_long_sentence_is_wrapped_and_not_cut_off(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    messages = Messages(window)

    messages.tell("The web site cannot be reached. " * 4)

    box = messages.open_box
    assert box is not None
    qtbot.waitUntil(box.isVisible)
    label = box.findChild(QLabel, "qt_msgbox_label")
    assert isinstance(label, QLabel)
    assert label.wordWrap()
    # On a screen wider than this one Qt would take a least width for all that the sentence needs, and not wrap.
    assert label.minimumWidth() == 0
