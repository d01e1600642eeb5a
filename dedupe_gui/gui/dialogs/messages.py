"""The only place that puts a message in front of the user. `Messages` never waits: answers come by callback."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from dedupe_gui.errors import BugError, EnvironmentProblem
from dedupe_gui.fault_log import details
from dedupe_gui.gui.style.icons import icon
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts.path_words import breakable
from dedupe_gui.gui.texts.problem_words import in_words

log = logging.getLogger(__name__)

ICON_PX: Final = 40
_DRAWINGS: Final = {
    QMessageBox.Icon.Information: ("information", "accent"),
    QMessageBox.Icon.Question: ("question", "accent"),
    QMessageBox.Icon.Warning: ("warning", "caution"),
}
"""The drawing and the colour of each kind: Qt's own icons are those of another style."""


class Messages(QObject):
    """Message boxes of one window, opened without a loop of their own."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._open: QMessageBox | None = None

    @property
    def open_box(self) -> QMessageBox | None:
        """The box in front of the user, if there is one."""
        return self._open

    def show_error(self, error: Exception) -> None:
        """Say what failed: the sentence of an EnvironmentProblem, an apology for anything else."""
        if isinstance(error, EnvironmentProblem):
            self.tell(in_words(error))
            return
        log.error("Shown to the user: %r", error)
        detail = str(error) if isinstance(error, BugError) else f"{type(error).__name__}: {error}"
        sentence = self.tr("Something went wrong in the program itself. No photo is lost.")
        box = self._box(QMessageBox.Icon.Warning, sentence, detail)
        copy = box.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()  # a box closes at any button; this one leaves it open
        copy.clicked.connect(partial(self._copy, copy, f"{sentence}\n{detail}"))
        box.addButton(QMessageBox.StandardButton.Ok)
        box.open()

    def tell(self, sentence: str, detail: str = "") -> None:
        box = self._box(QMessageBox.Icon.Warning if detail else QMessageBox.Icon.Information, sentence, detail)
        box.addButton(QMessageBox.StandardButton.Ok)
        box.open()

    def ask(
        self, question: str, detail: str, *, action: str, harmless: str, on_action: Callable[[], None]
    ) -> QPushButton:
        """Ask before something is done; the harmless answer is the default. Return the button that does it."""
        box = self._box(QMessageBox.Icon.Question, question, detail)
        act = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(harmless, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        act.clicked.connect(on_action)
        box.open()
        return act

    def _copy(self, button: QPushButton, what_happened: str) -> None:
        QGuiApplication.clipboard().setText(details(what_happened))
        button.setText(self.tr("Copied"))

    def _box(self, kind: QMessageBox.Icon, sentence: str, detail: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)  # before the text: see gui/texts/plain.py
        drawing, colour = _DRAWINGS[kind]
        ratio = self._window.devicePixelRatioF()
        picture = icon(drawing, getattr(self._theme.tokens, colour)).pixmap(QSize(ICON_PX, ICON_PX), ratio)
        box.setIconPixmap(picture)
        box.setWindowTitle("Dedupe")
        # A path has no place to break a line at, and a box that is too narrow for it hides all that follows.
        box.setText(breakable(sentence))
        box.setInformativeText(breakable(detail))
        box.finished.connect(self._on_box_finished)
        self._open = box
        return box

    def _on_box_finished(self, _result: int) -> None:
        box = self.sender()
        if box is self._open:
            self._open = None
        box.deleteLater()


def tell_before_the_window(error: Exception) -> None:
    """Say why there will be no window, and wait until it is read: the program ends after it.

    Who started it from a menu sees no standard error.
    """
    if isinstance(error, EnvironmentProblem):
        text = in_words(error)
    else:
        sentence = QCoreApplication.translate(
            "Messages", "Something went wrong in the program itself. No photo is lost."
        )
        text = f"{sentence}\n\n{type(error).__name__}: {error}"
    box = QMessageBox(QMessageBox.Icon.Critical, "Dedupe", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(breakable(text))
    box.exec()
