"""The composition root: builds everything, passes it down, and ends it in order."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import TracebackType

from dedupe_gui.api import CleanUpPlan, Dedupe
from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.default_file import default_catalogue_path
from dedupe_gui.catalogue.not_duplicates import NotDuplicatesList, default_not_duplicates_path
from dedupe_gui.catalogue.searched_folders import SearchedFolders
from dedupe_gui.catalogue.sessions import Sessions, changes_since, default_sessions_path
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.fault_log import default_log_path
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.flows.details import make_details
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.start.application import Application
from dedupe_gui.gui.start.front import Front
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.start.shell import Shell
from dedupe_gui.gui.state.looking_up import look_up
from dedupe_gui.gui.state.settings import Settings, default_settings_path
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

log = logging.getLogger(__name__)


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
            settings=default_settings_path(),
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
    looked_up: PhotoReader


def real_use_cases(paths: ProgramPaths, remembered: LastingStores, readers: Readers) -> UseCases:
    """The floors below as they are. The jobs open the journal themselves: its connection belongs to one thread."""
    catalogue, told_apart = remembered.catalogue, remembered.not_duplicates
    dedupe = Dedupe(catalogue, told_apart, paths.journal, reader=readers.looked_up)
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
        get_ready_to_look_up=dedupe.get_ready_to_look_up,
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


def run(application: Application, settings: Settings, sessions: Sessions, front: Front, picture: Path | None) -> int:
    """Put the program behind what is seen of it, and return the exit status when the window is closed."""
    paths = ProgramPaths.of_user()
    with (
        open_catalogue(paths.catalogue) as catalogue,
        NotDuplicatesList(paths.not_duplicates) as not_duplicates,
        PhotoReader(workers=1) as for_thumbnails,
        PhotoReader(workers=1) as for_pictures,
        PhotoReader(workers=1) as for_cards,
        reader_of_everything(workers=1) as for_details,
        reader_of_everything(workers=1) as for_looked_up,
    ):
        remembered = LastingStores(catalogue, not_duplicates, sessions)
        readers = Readers(for_thumbnails, for_pictures, for_cards, for_details, for_looked_up)
        shell = Shell(application, real_use_cases(paths, remembered, readers), settings, _catch_errors, front)
        shell.open((), picture)
        tell_at_start(shell.program, paths.journal, (*catalogue.notices(), not_duplicates.notice, sessions.notice))
        return application.exec()


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
