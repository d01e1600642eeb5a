"""The composition root: builds everything, passes it down, and ends it in order."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Final

import platformdirs
from PySide6.QtCore import qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QLabel

from dedupe_gui.api import CleanUpPlan, Dedupe
from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.default_file import default_catalogue_path
from dedupe_gui.catalogue.not_duplicates import NotDuplicatesList, default_not_duplicates_path
from dedupe_gui.catalogue.searched_folders import SearchedFolders
from dedupe_gui.catalogue.sessions import Sessions, changes_since, default_sessions_path
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.fault_log import default_log_path, keep_log
from dedupe_gui.gui.dialogs.messages import Messages, tell_before_the_window
from dedupe_gui.gui.flows.details import make_details
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.resources import resource
from dedupe_gui.gui.start.application import Application
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.start.shell import Shell
from dedupe_gui.gui.state.looking_up import look_up
from dedupe_gui.gui.state.settings import Settings
from dedupe_gui.gui.texts.language import install_language
from dedupe_gui.gui.threads.picture_fetching import picture_fetch, thumbnail_fetch
from dedupe_gui.jobs.archive_lookup import ask_archive
from dedupe_gui.jobs.cleanup import (
    look_for_removed,
    recover,
)
from dedupe_gui.jobs.compare import reader_of_everything
from dedupe_gui.jobs.forgetting import Forgotten, Memory, forget, forget_emptied
from dedupe_gui.jobs.photo_count import count_photos
from dedupe_gui.jobs.proofs import InView
from dedupe_gui.jobs.regroup import Regrouper
from dedupe_gui.jobs.rejections import remember, without_remembered
from dedupe_gui.jobs.scan import open_catalogue
from dedupe_gui.reading.digest import content_digest
from dedupe_gui.reading.workers import PhotoReader
from dedupe_gui.removal.empty_folders import left_empty
from dedupe_gui.removal.journal import Journal, JournalEntry, default_journal_path
from dedupe_gui.removal.remover import UnitOutcome
from dedupe_gui.shown import shown_lines
from dedupe_gui.version import __version__

log = logging.getLogger(__name__)

APPLICATION: Final = "dedupe-gui"
DESKTOP_ID: Final = "org.dedupe.Dedupe"
SWITCH_INTERVAL_S: Final = 0.001
"""How long a loading thread may go on while the window wants to paint. Python's 5 ms come several times in a frame: the
slowest one while scrolling took 90 ms by the clock, and 70 with this."""


@dataclass(frozen=True, slots=True)
class ProgramPaths:
    """Where the program keeps what it remembers."""

    settings: Path
    catalogue: Path | None
    """None: in memory only."""
    journal: Path
    not_duplicates: Path
    sessions: Path
    log: Path = field(default_factory=default_log_path)

    @staticmethod
    def of_user() -> ProgramPaths:
        return ProgramPaths(
            settings=platformdirs.user_config_path(APPLICATION, appauthor=False) / "window.ini",
            catalogue=default_catalogue_path(),
            journal=default_journal_path(),
            not_duplicates=default_not_duplicates_path(),
            sessions=default_sessions_path(),
        )


@dataclass(frozen=True, slots=True)
class LastingStores:
    """What outlives the program."""

    catalogue: Catalogue
    not_duplicates: NotDuplicatesList
    sessions: Sessions


@dataclass(frozen=True, slots=True)
class Readers:
    """Processes that open pictures, one set for each thread that wants some; they start with the first picture."""

    thumbnails: PhotoReader
    pictures: PhotoReader
    cards: PhotoReader
    details: PhotoReader


def real_use_cases(paths: ProgramPaths, remembered: LastingStores, readers: Readers) -> UseCases:
    """The floors below as they are. The jobs open the journal themselves: its connection belongs to one thread."""
    catalogue, told_apart = remembered.catalogue, remembered.not_duplicates
    dedupe = Dedupe(catalogue, told_apart, paths.journal)
    wanted = InView()

    def find_empty(folders: Collection[Path], roots: Sequence[Path], _token: CancelToken) -> Iterator[tuple[Path, ...]]:
        yield left_empty(folders, roots)

    def look_for_all(token: CancelToken) -> Iterator[object]:
        if paths.journal.exists():
            with Journal(paths.journal) as journal:
                forget_emptied(look_for_removed(journal, token), catalogue)
        yield None

    def forget_all(folder: Path | None, _token: CancelToken) -> Iterator[Forgotten]:
        with ExitStack() as opened:
            journal = opened.enter_context(Journal(paths.journal)) if paths.journal.exists() else None
            searched = SearchedFolders.beside(paths.settings)
            yield forget(folder, Memory(catalogue, told_apart, remembered.sessions, journal, searched, paths.log))

    def removed_paths() -> frozenset[Path]:
        if not paths.journal.exists():
            return frozenset()
        with Journal(paths.journal) as journal:
            return journal.removed_paths()

    def entries(run: int) -> Sequence[JournalEntry]:
        with Journal(paths.journal) as journal:
            return journal.entries(run)

    return UseCases(
        scan=lambda options, token: dedupe.find_copies(options, token, results_meanwhile=True, in_view=wanted),
        in_view=wanted.show,
        make_grouper=Regrouper,
        thumbnail=thumbnail_fetch(catalogue.thumbnail, picture_fetch(readers.thumbnails)),
        thumbnail_jpeg=catalogue.thumbnail,
        picture=picture_fetch(readers.pictures),
        card_picture=picture_fetch(readers.cards),
        details=partial(make_details, readers.details, catalogue=catalogue),
        check=lambda items, names, token: dedupe.check(CleanUpPlan(items, carry_over=names), token, workers=2),
        clean_up=lambda items, holding, names, token: dedupe.clean_up(
            CleanUpPlan(items, carry_over=names, holding=holding), token, ready=items
        ),
        count_photos=count_photos,
        left_empty=find_empty,
        remove_empty=lambda folders, roots, holding, _token: dedupe.remove_empty(
            folders, roots, CleanUpPlan((), holding=holding)
        ),
        put_back=dedupe.undo,
        look_up=lambda query, folders, token: look_up(query, folders, dedupe, token),
        look_up_folder=dedupe.look_up_folder,
        ask_archive=lambda answer, place, token: ask_archive(answer, place, catalogue, token),
        not_duplicates=told_apart,
        reject=lambda rejection, photos: remember(rejection, photos, told_apart, content_digest),
        told_apart=lambda result: without_remembered(result, told_apart, content_digest),
        sessions=remembered.sessions,
        changes_since=changes_since,
        history=dedupe.history,
        look_for_removed=look_for_all,
        forget=forget_all,
        removed_paths=removed_paths,
        entries=entries,
    )


def settle(journal_path: Path) -> tuple[UnitOutcome, ...]:
    """Finish what a sudden end of the program left half moved; nothing to do when nothing was ever cleaned up."""
    if not journal_path.exists():
        return ()
    with Journal(journal_path) as journal:
        return recover(journal)


def tell_at_start(program: Program, journal_path: Path, notices: Iterable[EnvironmentProblem | None]) -> None:
    """Tell what a sudden end of a clean-up left and how it was ended, and what is wrong with the program's own files.

    With a damaged journal photos can be looked at all the same, and none is removed.
    """
    try:
        program.clean_up_flow.tell_recovered(settle(journal_path))
        if journal_path.exists():
            program.history_flow.look()
    except EnvironmentProblem as problem:
        program.messages.show_error(problem)
    for notice in filter(None, notices):
        program.messages.show_error(notice)


def make_application(arguments: Sequence[str]) -> Application:
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    application = Application(list(arguments))
    application.setApplicationName("Dedupe")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(DESKTOP_ID)
    application.setWindowIcon(QIcon(str(resource("icons/dedupe.svg"))))
    # The style that the style sheet is drawn for; the system's own differ in what they let it change.
    application.setStyle("Fusion")
    return application


class _OfNames(logging.Formatter):
    """What goes to the terminal may hold names of files."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        return shown_lines(super().format(record))


def main(folders: Sequence[Path], picture: Path | None = None, paths: ProgramPaths | None = None) -> int:
    """Open the window, look up the picture if there is one, and return the exit status when the window is closed."""
    # Qt's loop gives Python no turn to see Ctrl-C; the system's own way ends the program, and the journal stands that.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_OfNames())
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
    paths = paths or ProgramPaths.of_user()
    with keep_log(f"window, Qt {qVersion()}", paths.log):
        application = make_application(sys.argv[:1])
        settings = Settings(paths.settings)
        install_language(application, settings.language)
        try:
            return _run(application, settings, paths, folders, picture)
        except EnvironmentProblem as problem:
            log.warning("%s", problem)
            tell_before_the_window(problem)
            raise


def _run(
    application: Application, settings: Settings, paths: ProgramPaths, folders: Sequence[Path], picture: Path | None
) -> int:
    with (
        open_catalogue(paths.catalogue) as catalogue,
        NotDuplicatesList(paths.not_duplicates) as not_duplicates,
        Sessions(paths.sessions) as sessions,
        PhotoReader(workers=1) as for_thumbnails,
        PhotoReader(workers=1) as for_pictures,
        PhotoReader(workers=1) as for_cards,
        reader_of_everything(workers=1) as for_details,
    ):
        remembered = LastingStores(catalogue, not_duplicates, sessions)
        readers = Readers(for_thumbnails, for_pictures, for_cards, for_details)
        shell = Shell(application, real_use_cases(paths, remembered, readers), settings, _catch_errors)
        shell.open(folders, picture)
        tell_at_start(shell.program, paths.journal, (*catalogue.notices(), not_duplicates.notice, sessions.notice))
        return application.exec()


def check() -> str:
    """Make a widget without a screen and return which Qt did it, for the self-test."""
    application = QApplication.instance() or QApplication(["check", "-platform", "offscreen"])
    widget = QLabel("check")
    widget.show()
    application.processEvents()
    widget.close()
    return f"Qt {qVersion()}"


def _catch_errors(messages: Messages) -> None:
    """Tell errors that nobody catches by this window from now on."""
    sys.excepthook = _excepthook(messages)


def _excepthook(messages: Messages) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Errors in slots, which run in the GUI thread: logged, and told to the user. Jobs deliver theirs themselves."""

    def hook(_kind: type[BaseException], error: BaseException, _traceback: TracebackType | None) -> None:
        log.error("Unexpected error", exc_info=error)
        if isinstance(error, Exception):
            messages.show_error(error)

    return hook
