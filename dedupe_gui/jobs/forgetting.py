"""Forget: what is remembered of a folder or of everything, and of photos that are gone for good."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.not_duplicates import NotDuplicatesList
from dedupe_gui.catalogue.sessions import Sessions
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.fault_log import default_log_path, forget_log
from dedupe_gui.removal.journal import Journal, JournalEntry


@dataclass(frozen=True, slots=True)
class Memory:
    """All that remembers photos; None for what there is not."""

    catalogue: Catalogue
    not_duplicates: NotDuplicatesList
    sessions: Sessions
    journal: Journal | None
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

    folder: whole, whether it is there or not. Raises EnvironmentProblem while a clean-up is running, and then nothing
    is dropped; or when a file cannot be written, and then what is in the others is dropped all the same.
    """
    files_needed = 0 if memory.journal is None else memory.journal.forget_below(folder)
    catalogue = memory.catalogue
    steps: tuple[Callable[[], int], ...] = (
        lambda: catalogue.forget_everything() if folder is None else catalogue.forget_below(folder),
        lambda: memory.sessions.forget_below(folder),
        lambda: memory.not_duplicates.forget_below(folder),
    )
    dropped: list[int] = []
    problems: list[EnvironmentProblem] = []
    try:
        forget_log(memory.log)
    except EnvironmentProblem as problem:
        problems.append(problem)
    for step in steps:
        try:
            dropped.append(step())
        except EnvironmentProblem as problem:
            problems.append(problem)
    if problems:
        raise problems[0]
    photos, reviews, decisions = dropped
    return Forgotten(photos, reviews, decisions, files_needed)


def forget_emptied(emptied: Iterable[JournalEntry], catalogue: Catalogue) -> int:
    """Drop the thumbnails and the rest of removed photos that nobody can put back any more; return how many."""
    stamps = [entry.stamp for entry in emptied]
    return catalogue.forget_files(stamps) if stamps else 0
