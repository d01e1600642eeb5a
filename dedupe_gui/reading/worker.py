"""What runs inside a reading process: take files from the pipe, do the task, send back what came of each."""

from __future__ import annotations

import os
import signal
import sys
import time
import warnings
from collections.abc import Callable, MutableSequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np

from dedupe_gui.matching.fingerprint import fingerprint
from dedupe_gui.model import FileStamp, HashKind, ReadPhoto, Unreadable, UnreadableReason
from dedupe_gui.reading.decode import UnreadablePhoto, decode, thumbnail_jpeg

Task = Callable[[FileStamp], Any]
"""What is done to one file. `Any`: only the caller of `PhotoReader.run` knows what its function returns."""

SEND_EVERY_S = 0.05
"""Results of small photos are sent together; no result waits longer for its batch to end."""
ORPHAN_FACTOR = 3
"""An orphan ends when its pipe breaks, or, should its photo hang, after so many times the time limit."""


class Position:
    """Which of its files a worker is at, and since when, in memory that both processes see.

    Written by the worker alone. The clock is the system's monotonic one, which all processes share.
    """

    LENGTH = 2

    def __init__(self, cells: MutableSequence[float]) -> None:
        self._cells = cells

    def begin(self) -> None:
        self._cells[1] = time.monotonic()
        self._cells[0] += 1  # last, so that a new file is never seen with the time of the one before

    def end(self) -> None:
        self._cells[1] = 0.0

    @property
    def begun(self) -> int:
        """How many files this worker has begun."""
        return int(self._cells[0])

    @property
    def busy_since_s(self) -> float | None:
        """When it began its present file, or None between two files."""
        return self._cells[1] or None


@dataclass(frozen=True, slots=True)
class ReadOne:
    """The task of a scan: one decode, and everything that is made from it."""

    hash_kinds: frozenset[HashKind]
    want_features: bool

    def __call__(self, stamp: FileStamp) -> ReadPhoto:
        decoded = decode(stamp.path)
        features = b""
        if self.want_features:
            from dedupe_gui.matching import edits  # OpenCV takes 0.2 s to import, and only features need it

            features = edits.extract(np.asarray(decoded.grey))
        photo = ReadPhoto(
            stamp,
            decoded.facts,
            fingerprint(decoded.picture, self.hash_kinds, grey=decoded.hash_grey),
            thumbnail_jpeg(decoded),
            features,
        )
        refuse_changed(stamp)
        return photo


@dataclass(frozen=True, slots=True)
class OnPath:
    """A task that wants the path only."""

    function: Callable[[Path], Any]

    def __call__(self, stamp: FileStamp) -> Any:
        result = self.function(stamp.path)
        refuse_changed(stamp)
        return result


def refuse_changed(stamp: FileStamp) -> None:
    """Raise UnreadablePhoto unless the file is still the one that was found: it may have been read half new."""
    try:
        status = stamp.path.stat()
    except FileNotFoundError:
        raise UnreadablePhoto(UnreadableReason.VANISHED, "the file was removed while it was read") from None
    if (status.st_size, status.st_mtime_ns) != (stamp.size_bytes, stamp.mtime_ns):
        raise UnreadablePhoto(UnreadableReason.CHANGED_WHILE_READ, "the file has changed since it was found")


def serve(connection: Connection, position: Position, memory_limit_bytes: int, photo_timeout_s: float) -> None:
    """Do what comes through the pipe, in order, until the other end is closed. Sends lists of results, in order."""
    _settle_in(memory_limit_bytes)
    while True:
        try:
            task, stamps = connection.recv()
        except EOFError:
            return
        results: list[Any] = []
        sent_s = time.monotonic()
        for stamp in stamps:
            position.begin()
            _set_alarm(ORPHAN_FACTOR * photo_timeout_s)
            results.append(_outcome(task, stamp))
            position.end()
            # Whoever waits for a slow or paused reader of the results is not stuck in a photo.
            _set_alarm(0)
            if time.monotonic() - sent_s > SEND_EVERY_S:
                connection.send(results)
                results, sent_s = [], time.monotonic()
        if results:
            connection.send(results)


def _outcome(task: Task, stamp: FileStamp) -> Any:
    try:
        return task(stamp)
    except UnreadablePhoto as problem:
        return Unreadable(stamp, problem.reason, problem.detail)
    except MemoryError:
        return Unreadable(stamp, UnreadableReason.OUT_OF_MEMORY, "it needs more memory than one photo may take")
    except BaseException as problem:  # noqa: BLE001  (the process's edge; a panic in Rust is no Exception)
        return Unreadable(stamp, UnreadableReason.DAMAGED, f"{type(problem).__name__}: {problem}")


def _settle_in(memory_limit_bytes: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the program decides what it means
    warnings.simplefilter("ignore")
    # libtiff and libpng complain there about files that are reported anyway.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    if sys.platform != "win32":
        import resource

        # Linux: what is really allocated, not the address space, of which libraries reserve a lot. macOS ignores it.
        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        limit = memory_limit_bytes if most == resource.RLIM_INFINITY else min(most, memory_limit_bytes)
        resource.setrlimit(resource.RLIMIT_DATA, (limit, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash must not fill the disk


def _set_alarm(seconds: float) -> None:
    """Let the system end this process after so long, 0 for never; Windows has no such thing."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)
