"""`dedupe-gui --self-test`: does everything that the program needs work on this machine?

Each check runs for real: pictures are written and read back by worker processes, a file goes to a trash in a temporary
folder, Qt starts in a process of its own (a missing system library would otherwise end this one).
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dedupe_gui.cli.output import say
from dedupe_gui.version import __version__


@dataclass(frozen=True, slots=True)
class Check:
    """`perform` returns what it found, or raises with a sentence that says what is wrong."""

    name: str
    perform: Callable[[Path], str]


def run() -> int:
    """Print a line for each check; 0 when all pass, 1 otherwise."""
    failures = 0
    with tempfile.TemporaryDirectory(prefix="dedupe-self-test-") as folder:
        for check in CHECKS:
            try:
                say(f"works   {check.name}: {check.perform(Path(folder))}")
            except Exception as problem:  # noqa: BLE001 - the edge: every failure becomes a line of this report
                failures += 1
                say(f"FAILS   {check.name}: {type(problem).__name__}: {problem}")
    say(f"dedupe-gui {__version__}: " + ("everything works here." if not failures else f"{failures} checks failed."))
    return 1 if failures else 0
