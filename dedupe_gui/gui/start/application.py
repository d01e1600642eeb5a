"""Qt's application, and what macOS hands to it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from dedupe_gui.gui.overriding import override


class Application(QApplication):
    """Tells which photos and folders are opened with the program: on macOS by an event, at the start as well as later.

    Elsewhere they are arguments of the command line.
    """

    folders_opened = Signal(object)  # tuple[Path, ...]
    picture_opened = Signal(object)  # Path

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        # One style sheet stays, whatever `Theme` takes off. With the last one Qt (6.11) deletes its list of styled
        # widgets, which was told when one of them goes. Those that were never shown keep the mark that they are on it,
        # come onto the next list without its being told, and a later style sheet is put on what is long freed.
        self._always_styled = QWidget()
        self._always_styled.setStyleSheet("QWidget {}")

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            path = Path(event.file())
            if path.is_dir():
                self.folders_opened.emit((path,))
            else:
                self.picture_opened.emit(path)
            return True
        return super().event(event)
