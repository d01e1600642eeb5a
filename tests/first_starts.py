"""Two programs that start at the same moment on a machine where nothing is remembered yet, many times."""

from __future__ import annotations

import multiprocessing
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.not_duplicates import NotDuplicatesList
from dedupe_gui.catalogue.sessions import Sessions
from dedupe_gui.removal.journal import Journal

WAIT_AT_MOST_S = 120


def start_together(folder: Path, rounds: int) -> list[str]:
    """Return what went wrong, a line each. Each round has a fresh folder below `folder`."""
    context = multiprocessing.get_context("spawn")
    gate, told = context.Barrier(2), context.Queue()
    programs = [context.Process(target=_start, args=(folder, rounds, gate, told.put)) for _ in range(2)]
    for program in programs:
        program.start()
    problems: list[str] = []
    for _ in programs:
        problems += told.get(timeout=WAIT_AT_MOST_S)  # one that died tells nothing
    for program in programs:
        program.join()
    return problems


def _start(folder: Path, rounds: int, gate: Barrier, tell: Any) -> None:
    problems: list[str] = []
    for number in range(rounds):
        place = folder / str(number) / "dedupe-gui"
        gate.wait(60)
        try:
            with (
                Catalogue.open(place / "catalogue.sqlite", algorithm=1) as catalogue,
                NotDuplicatesList(place / "not-duplicates.sqlite") as told_apart,
                Sessions(place / "sessions.sqlite") as sessions,
                Journal(place / "journal.sqlite") as journal,
            ):
                catalogue.forget_older_than(9)
                problems += map(str, (*catalogue.notices(), *filter(None, (told_apart.notice, sessions.notice))))
                journal.history()
                if number % 2:  # a clean-up of one of them, which the other one waits for
                    with journal.exclusively():
                        journal.finish(journal.begin())
        except Exception as problem:  # noqa: BLE001 - whatever it is, it is what is looked for
            problems.append(f"{number}: {type(problem).__name__}: {problem}")
    assert callable(tell)
    tell(problems)
