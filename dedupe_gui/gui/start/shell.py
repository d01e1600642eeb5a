"""Keeps one window open, and opens it anew in another language with everything that lies on the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.start.application import Application
from dedupe_gui.gui.start.front import Front
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.state.settings import Settings
from dedupe_gui.gui.texts.language import install_language


class Shell(QObject):
    """Holds the program as it is now. Texts are made where widgets are: for other texts there are other widgets."""

    def __init__(
        self,
        application: Application,
        use_cases: UseCases,
        settings: Settings,
        on_messages: Callable[[Messages], None] = lambda _messages: None,
        front: Front | None = None,
    ) -> None:
        """on_messages: told of each window's message boxes, for errors that nobody catches. front: of the first window,
        where it is seen already."""
        super().__init__(application)
        self._application = application
        self._use_cases = use_cases
        self._settings = settings
        self._on_messages = on_messages
        self.program = self._take(Program(application, use_cases, settings, front=front))
        application.aboutToQuit.connect(self.close)
        application.folders_opened.connect(self._on_folders_opened)
        application.picture_opened.connect(self._on_picture_opened)
        application.hand_out()

    def open(self, folders: Sequence[Path], picture: Path | None = None) -> None:
        self.program.open(folders, picture)

    def close(self) -> None:
        self.program.close()

    def _take(self, program: Program) -> Program:
        program.language_due.connect(self._on_language_due)
        self._on_messages(program.messages)
        return program

    def _on_language_due(self) -> None:
        """Build the window again: the old one stops first, for both ask the same processes for pictures."""
        old = self.program
        kept = old.hand_over()
        install_language(self._application, self._settings.language)
        self.program = self._take(Program(self._application, self._use_cases, self._settings, kept))
        self.program.open(())
        old.window.close()
        old.window.deleteLater()
        old.deleteLater()

    def _on_folders_opened(self, folders: object) -> None:
        self.program.window.folders_dropped.emit(folders)

    def _on_picture_opened(self, picture: object) -> None:
        self.program.window.picture_dropped.emit(picture)
