"""What runs inside a reading process: take files or pairs from the pipe, do the task, send back what came of each."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
import warnings
from collections.abc import Callable, MutableSequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar

from dedupe_gui.model import FileStamp, HashKind, ReadPhoto, Unreadable, UnreadableReason
from dedupe_gui.reading.changed import refuse_changed
from dedupe_gui.reading.decode import UnreadablePhoto
from dedupe_gui.reading.file_pairs import FilePair
from dedupe_gui.reading.formats import is_film_name
from dedupe_gui.reading.media import medium_of

Work = TypeVar("Work", FileStamp, FilePair)
"""A unit of work: one file, or two that are held against each other."""
Task = Callable[[Work], Any]
"""What is done to one unit. `Any`: only the caller of `PhotoReader.run` knows what its function returns."""

SEND_EVERY_S = 0.05
"""Results of small photos are sent together; no result waits longer for its batch to end."""
IDLE_AFTER_S = 0.05
"""Who waits longer for work gives back what its last photos took, so that the other processes can have it."""
FILM_PATIENCE = 5
"""An hour of 4K held against another one takes two minutes."""
ORPHAN_FACTOR = 3
"""An orphan ends when its pipe breaks, or, should its photo hang, after so many times the time limit."""


class Position:
    """Which unit of its work a worker is at, since when, and how long it worked, in memory that both processes see.

    Written by the worker alone. The clock is the system's monotonic one, which all processes share.
    """

    LENGTH = 3

    def __init__(self, cells: MutableSequence[float]) -> None:
        self._cells = cells
        self._worked_before_s = 0.0

    def begin(self) -> None:
        self._worked_before_s = time.process_time()
        self._cells[1] = time.monotonic()
        self._cells[0] += 1  # last, so that a new unit is never seen with the time of the one before

    def end(self) -> None:
        self._cells[1] = 0.0
        self._cells[2] += time.process_time() - self._worked_before_s

    @property
    def worked_s(self) -> float:
        """Processor time for units that it has ended."""
        return self._cells[2]

    @property
    def begun(self) -> int:
        """How many units this worker has begun."""
        return int(self._cells[0])

    @property
    def busy_since_s(self) -> float | None:
        """When it began its present unit, or None between two."""
        return self._cells[1] or None


@dataclass(frozen=True, slots=True)
class ReadOne:
    """The task of a scan: one decode, and everything that is made from it."""

    hash_kinds: frozenset[HashKind]
    want_features: bool

    def __call__(self, stamp: FileStamp) -> ReadPhoto:
        photo = medium_of(stamp.path_text).read(stamp, self.hash_kinds, want_features=self.want_features)
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


def serve(connection: Connection, position: Position, memory_limit_bytes: int, photo_timeout_s: float) -> None:
    """Do what comes through the pipe, in order, until the other end is closed. Sends lists of results, in order."""
    _settle_in(memory_limit_bytes)
    while True:
        try:
            if not connection.poll(IDLE_AFTER_S):
                _give_memory_back()
            task, units = connection.recv()
        except (EOFError, BrokenPipeError):  # the latter of `poll` on Windows
            return
        results: list[Any] = []
        sent_s = time.monotonic()
        for unit in units:
            position.begin()
            _set_alarm(ORPHAN_FACTOR * photo_timeout_s * patience_with(unit))
            results.append(_outcome(task, unit))
            position.end()
            # Whoever waits for a slow or paused reader of the results is not stuck in a photo.
            _set_alarm(0)
            if time.monotonic() - sent_s > SEND_EVERY_S:
                connection.send(results)
                results, sent_s = [], time.monotonic()
        del task  # with what it holds, which may be a whole photo
        if results:
            connection.send(results)


def files_of(unit: FileStamp | FilePair) -> tuple[FileStamp, ...]:
    """The files that a unit of work opens."""
    return (unit,) if isinstance(unit, FileStamp) else (unit.first, unit.second)


def patience_with(unit: FileStamp | FilePair) -> int:
    """How many times the limit of a photo a unit may take: once for each photo, more for films."""
    return sum(FILM_PATIENCE if is_film_name(stamp.path_text) else 1 for stamp in files_of(unit))


def _outcome(task: Task[Work], unit: Work) -> Any:
    stamp = files_of(unit)[-1]
    try:
        return task(unit)
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


def _give_memory_back() -> None:
    """Give the system what was freed: glibc keeps what photos of 20 megapixels took, 100 MB of it."""
    if sys.platform == "linux":
        with suppress(AttributeError):  # other C libraries keep none
            ctypes.CDLL(None).malloc_trim(0)


def _set_alarm(seconds: float) -> None:
    """Let the system end this process after so long, 0 for never; Windows has no such thing."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)
