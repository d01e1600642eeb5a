"""Qt's application, and what macOS hands to it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.resources import resource
from dedupe_gui.version import __version__

DESKTOP_ID: Final = "org.dedupe.Dedupe"
SWITCH_INTERVAL_S: Final = 0.001
"""How long a loading thread may go on while the window wants to paint. Python's 5 ms come several times in a frame: the
slowest one while scrolling took 90 ms by the clock, and 70 with this."""


class Application(QApplication):
    """Tells which photos and folders are opened with the program: on macOS by an event, at the start as well as later.

    Elsewhere they are arguments of the command line.
    """

    folders_opened = Signal(object)  # tuple[Path, ...]
    picture_opened = Signal(object)  # Path

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._waiting: list[Path] | None = []
        # One style sheet stays, whatever `Theme` takes off. With the last one Qt (6.11) deletes its list of styled
        # widgets, which was told when one of them goes. Those that were never shown keep the mark that they are on it,
        # come onto the next list without its being told, and a later style sheet is put on what is long freed.
        self._always_styled = QWidget()
        self._always_styled.setStyleSheet("QWidget {}")

    def hand_out(self) -> None:
        """Tell what was opened so far, and from now on at once: somebody listens."""
        waiting, self._waiting = self._waiting or [], None
        for path in waiting:
            self._tell(path)

    def _tell(self, path: Path) -> None:
        if self._waiting is not None:
            self._waiting.append(path)
        elif path.is_dir():
            self.folders_opened.emit((path,))
        else:
            self.picture_opened.emit(path)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._tell(Path(event.file()))
            return True
        return super().event(event)


def make_application(arguments: Sequence[str]) -> Application:
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    application = Application(arguments)
    application.setApplicationName("Dedupe")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(DESKTOP_ID)
    application.setWindowIcon(QIcon(str(resource("icons/dedupe.svg"))))
    # The style that the style sheet is drawn for; the system's own differ in what they let it change.
    application.setStyle("Fusion")
    return application
