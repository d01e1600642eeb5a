"""Forget: what is remembered of a folder or of everything, and of photos that are gone for good."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from threading import Thread

from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.not_duplicates import NotDuplicatesList
from dedupe_gui.catalogue.searched_folders import SearchedFolders
from dedupe_gui.catalogue.sessions import Sessions
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.fault_log import default_log_path, forget_log
from dedupe_gui.jobs.cleanup import look_for_removed
from dedupe_gui.reading.silent_drives import ANSWER_WITHIN_S
from dedupe_gui.removal.journal import Journal, JournalEntry
from dedupe_gui.removal.records import FileState


@dataclass(frozen=True, slots=True)
class Memory:
    """All that remembers photos; None for what there is not."""

    catalogue: Catalogue
    not_duplicates: NotDuplicatesList
    sessions: Sessions
    journal: Journal | None
    searched: SearchedFolders | None
    log: Path = field(default_factory=default_log_path)
    """It may name files that could not be read or removed, and goes whole whatever is forgotten."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was dropped."""

    photos: int
    reviews: int
    decisions: int
    """*Not duplicates*."""
    files_needed: int
    """In the trash or a holding folder: they stay in the list of clean-ups, so that they can be put back."""


def forget(folder: Path | None, memory: Memory) -> Forgotten:
    """Drop what is remembered of a folder and all below it, and the log; None for everything. No photo is touched.

    folder: whole, whether it is there or not; what was searched through a link is found by the folder's own name, and
    the other way round. Raises EnvironmentProblem while a clean-up is running, and then nothing is dropped; or when a
    file cannot be written, and then what is in the others is dropped all the same.
    """
    names = (None,) if folder is None else _names_of(folder, memory)
    journal, catalogue = memory.journal, memory.catalogue
    files_needed = 0 if journal is None else sum(map(journal.forget_below, names))
    steps: tuple[Callable[[Path | None], int], ...] = (
        lambda name: catalogue.forget_everything() if name is None else catalogue.forget_below(name),
        memory.sessions.forget_below,
        memory.not_duplicates.forget_below,
        lambda name: memory.searched.forget_below(name) if memory.searched is not None else 0,
    )
    dropped: list[int] = []
    problems: list[EnvironmentProblem] = []
    try:
        forget_log(memory.log)
    except EnvironmentProblem as problem:
        problems.append(problem)
    for step in steps:
        try:
            dropped.append(sum(map(step, names)))
        except EnvironmentProblem as problem:
            problems.append(problem)
    if problems:
        raise problems[0]
    photos, reviews, decisions, _ = dropped
    return Forgotten(photos, reviews, decisions, files_needed)


def _names_of(folder: Path, memory: Memory) -> tuple[Path, ...]:
    """Return the folder and under what other names something of it is remembered; not what a silent drive knows."""
    found: list[tuple[Path, ...]] = []
    known = _folders_known(memory)
    looking = Thread(target=lambda: found.append(also_named(folder, known)), name="names of a folder", daemon=True)
    looking.start()
    looking.join(ANSWER_WITHIN_S)
    return found[0] if found else (folder,)


def _folders_known(memory: Memory) -> set[Path]:
    known = set(memory.catalogue.folders())
    known.update(*(review.folders for review in memory.sessions.recent(limit=-1)))  # SQLite: no limit
    known.update(photo.path.parent for entry in memory.not_duplicates.entries() for photo in entry.photos)
    if memory.journal is not None:
        known.update(memory.journal.folders())
    if memory.searched is not None:
        known.update(memory.searched.even_in, (one.path for search in memory.searched.recent for one in search))
    return known


def also_named(folder: Path, known: Iterable[Path]) -> tuple[Path, ...]:
    """Return the folder and those of the known ones that are it, or lie in it, by other names: the outermost ones."""
    real = cache(_real)
    names = [folder]
    for each in sorted(known):
        outermost = None
        for path in (each, *each.parents):
            if not real(path).is_relative_to(real(folder)):
                break
            outermost = path
        if outermost is not None and not any(outermost.is_relative_to(name) for name in names):
            names.append(outermost)
    return tuple(names)


def _real(path: Path) -> Path:
    try:
        return Path(os.path.realpath(path))
    except ValueError:  # a damaged catalogue may hold a name that no file can have
        return path


def forget_emptied(emptied: Iterable[JournalEntry], catalogue: Catalogue) -> int:
    """Drop the thumbnails and the rest of removed photos that nobody can put back any more; return how many.

    Those that lie at their place again were put back by hand, as the file manager does it.
    """
    stamps = [entry.stamp for entry in emptied if not os.path.lexists(entry.stamp.path_text)]
    return catalogue.forget_files(stamps) if stamps else 0


def forget_emptied_since(journal_path: Path, catalogue: Catalogue) -> int:
    """Look whether a trash was emptied, and drop what is known of those photos; return how many.

    A list of clean-ups that cannot be read is told of by who cleans up.
    """
    if not journal_path.exists():
        return 0
    try:
        with Journal(journal_path) as journal:
            return forget_emptied(look_for_removed(journal), catalogue)
    except EnvironmentProblem:
        return 0


def forget_what_cannot_come_back(run: int, journal: Journal, catalogue: Catalogue) -> int:
    """Drop what is known of photos of a clean-up that went where only the system finds them; return how many."""
    gone = (entry for entry in journal.entries(run) if entry.state is FileState.REMOVED)
    return forget_emptied([entry for entry in gone if entry.place is None or entry.place.path is None], catalogue)
