"""The composition root: builds everything, passes it down, and ends it in order."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final

import platformdirs
from PySide6.QtCore import qVersion
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication, QLabel

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue, default_catalogue_path
from dedupe_gui.gui.details import make_details
from dedupe_gui.gui.engine import Engine
from dedupe_gui.gui.fetching import full_picture
from dedupe_gui.gui.language import install_language
from dedupe_gui.gui.messages import Messages
from dedupe_gui.gui.program import Program
from dedupe_gui.gui.resources import resource
from dedupe_gui.gui.settings import Settings
from dedupe_gui.jobs.cleanup import CleanUpEvent, clean_up, put_back, tools_of_this_system
from dedupe_gui.jobs.cleanup import check as check_photos
from dedupe_gui.jobs.compare import compare
from dedupe_gui.jobs.regroup import Regrouper
from dedupe_gui.jobs.scan import scan
from dedupe_gui.matching import edits, fingerprint
from dedupe_gui.reading import decode
from dedupe_gui.removal.journal import Journal, JournalEntry, Run, default_journal_path
from dedupe_gui.removal.volumes import Volume
from dedupe_gui.review.decisions import RemovalItem
from dedupe_gui.version import __version__

log = logging.getLogger(__name__)

APPLICATION: Final = "dedupe-gui"
TEXT_PX: Final = 13


@dataclass(frozen=True, slots=True)
class Paths:
    """Where the program keeps what it remembers."""

    settings: Path
    catalogue: Path | None
    """None: in memory only."""
    journal: Path

    @staticmethod
    def of_user() -> Paths:
        return Paths(
            settings=platformdirs.user_config_path(APPLICATION) / "window.ini",
            catalogue=default_catalogue_path(),
            journal=default_journal_path(),
        )


def real_engine(paths: Paths, catalogue: Catalogue) -> Engine:
    """The floors below as they are. The jobs open the journal themselves: its connection belongs to one thread."""
    tools = tools_of_this_system(decode.opens)

    def remove(
        items: Sequence[RemovalItem], holding: Mapping[Volume, Path], token: CancelToken
    ) -> Iterator[CleanUpEvent]:
        with Journal(paths.journal) as journal:
            yield from clean_up(items, journal, tools, token, holding=holding)

    def bring_back(entries: Sequence[JournalEntry], token: CancelToken) -> Iterator[CleanUpEvent]:
        with Journal(paths.journal) as journal:
            yield from put_back(entries, journal, tools, token)

    def history() -> tuple[Run, ...]:
        with Journal(paths.journal) as journal:
            return journal.history()

    def entries(run: int) -> Sequence[JournalEntry]:
        with Journal(paths.journal) as journal:
            return journal.entries(run)

    return Engine(
        scan=lambda options, token: scan(options, catalogue, token=token),
        make_grouper=Regrouper,
        thumbnail_of=catalogue.thumbnail,
        picture=full_picture,
        details=lambda first, second, turn: make_details(compare, first, second, turn),
        check=lambda items, token: check_photos(items, tools, token),
        clean_up=remove,
        put_back=bring_back,
        history=history,
        entries=entries,
    )


def make_application(arguments: Sequence[str]) -> QApplication:
    application = QApplication(list(arguments))
    application.setApplicationName("Dedupe")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(APPLICATION)
    application.setWindowIcon(QIcon(str(resource("icons/dedupe.svg"))))
    # The style that the style sheet is drawn for; the system's own differ in what they let it change.
    application.setStyle("Fusion")
    font = QFont(application.font())
    font.setPixelSize(TEXT_PX)
    application.setFont(font)
    return application


def main(folders: Sequence[Path], paths: Paths | None = None) -> int:
    """Open the window and return the exit status when it is closed."""
    paths = paths or Paths.of_user()
    application = make_application(sys.argv[:1])
    settings = Settings(paths.settings)
    install_language(application, settings.language)
    catalogue = Catalogue.open(paths.catalogue, algorithm=fingerprint.ALGORITHM * 256 + edits.ALGORITHM)
    program = Program(application, real_engine(paths, catalogue), settings)
    sys.excepthook = _excepthook(program.messages)
    program.open([Path(folder) for folder in folders])
    status = application.exec()
    catalogue.close()
    return status


def check() -> str:
    """Make a widget without a screen and return which Qt did it, for the self-test."""
    application = QApplication.instance() or QApplication(["check", "-platform", "offscreen"])
    widget = QLabel("check")
    widget.show()
    application.processEvents()
    widget.close()
    return f"Qt {qVersion()}"


def _excepthook(messages: Messages) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Errors in slots, which run in the GUI thread: logged, and told to the user. Jobs deliver theirs themselves."""

    def hook(_kind: type[BaseException], error: BaseException, _traceback: TracebackType | None) -> None:
        log.error("Unexpected error", exc_info=error)
        if isinstance(error, Exception):
            messages.show_error(error)

    return hook
