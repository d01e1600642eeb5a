"""How the window opens: first what is seen, then all that it takes to do something."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QThread, qVersion
from PySide6.QtWidgets import QApplication, QLabel

from dedupe_gui.catalogue.sessions import Sessions, default_sessions_path
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.fault_log import keep_log
from dedupe_gui.gui.flows.earlier_reviews import offer_reviews
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.start.application import Application, make_application
from dedupe_gui.gui.start.front import Front
from dedupe_gui.gui.state.settings import Settings, default_settings_path
from dedupe_gui.gui.texts.language import install_language
from dedupe_gui.shown import shown_lines

log = logging.getLogger(__name__)

PAINTING: Final = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
"""What the user does meanwhile waits in Qt's queue until there is somebody to do it."""
SHOWING_MS: Final = 200
"""So long the system may take to give the window its place before the loading begins: usually 20."""
LOADED_IN_TURNS: Final = (
    *("dedupe_gui.catalogue.catalogue", "dedupe_gui.reading.decode", "dedupe_gui.jobs.scan", "dedupe_gui.api"),
    *("dedupe_gui.gui.flows.cleanup_flow", "dedupe_gui.gui.start.program"),
)
"""What `app` takes along, in parts of 80 ms or less: between them the window is painted."""


class _OfNames(logging.Formatter):
    """What goes to the terminal may hold names of files."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        return shown_lines(super().format(record))


def main(folders: Sequence[Path], picture: Path | None = None) -> int:
    """Open the window, look up the picture if there is one, and return the exit status when the window is closed."""
    # Qt's loop gives Python no turn to see Ctrl-C; the system's own way ends the program, and the journal stands that.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_OfNames())
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
    with keep_log(f"window, Qt {qVersion()}"):
        application = make_application(sys.argv[:1])
        settings = Settings(default_settings_path())
        install_language(application, settings.language)
        front = Front(application, settings)
        try:
            with Sessions(default_sessions_path()) as sessions:
                front.library.add(folders)
                if picture is None:  # with one the page of folders is not what is seen first
                    offer_reviews(sessions, front.start_page)
                    front.open()
                    _paint(application, front)
                for module in LOADED_IN_TURNS:
                    import_module(module)
                    application.processEvents(PAINTING)
                # Only now, for the reason that `LOADED_IN_TURNS` is there.
                from dedupe_gui.gui.start.app import run

                # NumPy has read it; a photo editor that is opened from here need not obey it.
                os.environ.pop("OPENBLAS_NUM_THREADS", None)
                return run(application, settings, sessions, front, picture)
        except Exception as error:
            from dedupe_gui.gui.dialogs.messages import tell_before_the_window  # takes a part of the program along

            if isinstance(error, EnvironmentProblem):
                log.warning("%s", error)
            else:
                log.exception("Unexpected error")
            for window in application.topLevelWidgets():  # `front` may long have given way to one in another language
                window.hide()
            tell_before_the_window(error)
            raise


def _paint(application: Application, front: Front) -> None:
    """Have the window painted once, as soon as it has its place on the screen."""
    place, most = front.window.windowHandle(), QDeadlineTimer(SHOWING_MS)
    application.processEvents(PAINTING)
    while not place.isExposed() and not most.hasExpired():
        QThread.msleep(1)  # Qt does not wait for events where the waiting has an end
        application.processEvents(PAINTING)
    application.processEvents(PAINTING)  # what painting has left to be done


def check() -> str:
    """Make a widget without a screen and return which Qt did it, for the self-test.

    Loads all that the window takes: a part may have been left out when the program was packed.
    """
    import_module("dedupe_gui.gui.start.app")
    application = QApplication.instance() or QApplication(["check", "-platform", "offscreen"])
    widget = QLabel("check")
    widget.show()
    application.processEvents()
    widget.close()
    return f"Qt {qVersion()}"
