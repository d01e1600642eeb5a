"""Drives and shares that stop answering: a question to them may never come back, and nothing can take it back."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path

ANSWER_WITHIN_S = 5.0
"""A sleeping disk spins up in less, and a decoder has waited for half a minute before anybody asks."""

SILENT = "The drive or share it is on does not answer. The scan goes on elsewhere."

Disk = int | str


def disk_of(device: int, path_text: str) -> Disk:
    """Return what tells one drive from another; listing a folder of Windows yields no device numbers."""
    return device or os.path.splitdrive(path_text)[0]


def answers(path: Path, *, within_s: float = ANSWER_WITHIN_S) -> bool:
    """Whether a file can be opened and read from, or refused, in time."""
    has_answered = threading.Event()
    # A daemon, because nothing can end a thread that waits for a dead share.
    threading.Thread(target=_read_a_byte, args=(path, has_answered), name="knock", daemon=True).start()
    return has_answered.wait(within_s)


def _read_a_byte(path: Path, has_answered: threading.Event) -> None:
    """A refusal is an answer, too."""
    try:
        with suppress(OSError), path.open("rb") as file:
            file.read(1)
    finally:
        has_answered.set()
