"""Reading photos in processes that may die: a decoder that crashes, hangs or eats memory costs that one photo.

A pool of our own, because none takes small photos in batches and still knows which photo of a batch hangs. pebble
limits the time of a task: with one photo a task, that costs the scan's own process 0.23 ms a photo, here it is 0.06;
with a batch a task, the whole batch has to be read again one by one and the same photo waited for twice. Here each
worker notes in shared memory which photo it is at and since when.

Windows and macOS have no limit of a process's memory that a program may set for itself, so there only the limits of the
format table stand between a photo and the memory.
"""

from __future__ import annotations

import ctypes
import math
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import FileStamp, HashKind, ReadPhoto, Unreadable, UnreadableReason
from dedupe_gui.reading.processes import available_cores, process_context, single_threaded_libraries
from dedupe_gui.reading.silence import SILENT, Disk, answers, disk_of
from dedupe_gui.reading.worker import OnPath, Position, ReadOne, Task, serve

BATCH_PHOTOS = 32
"""Small photos take a millisecond each; one message for each would cost a tenth of that again."""
FULL_DECODES_AT_ONCE = 2
"""Whole photos take a hundred times as long; batches of 32 would leave all workers but one idle."""
BATCH_PATH_CHARACTERS = 4_000
"""Two batches wait in a worker's pipe, which holds 8 KB on Windows; more would block both ends for good."""
BATCHES_AHEAD = 2
"""One in work, one waiting, so that a worker does not idle while the results are being stored."""
MEMORY_LIMIT_BYTES = 3 * 1024**3
"""A worker's own memory. 200 megapixels of HEIC take 1.9 GB, of PNG with transparency 1.6 GB; see `formats.LIMITS`."""
POLL_S = 0.05
"""How soon a cancel is obeyed and a time limit noticed."""
FAREWELL_S = 1.0
"""How long a killed process may take to be gone. One that waits for a dead share is left behind: the system ends it."""
STARTS_IN_VAIN = 5
"""So many workers in succession that die before their first photo mean that none will ever work."""


@dataclass(slots=True, eq=False)
class _Worker:
    process: BaseProcess
    connection: Connection
    position: Position
    batch_ends: deque[int] = field(default_factory=deque)
    """For each batch under way, how many files will have been answered when it is done."""
    pending: deque[FileStamp] = field(default_factory=deque)
    """Files handed out and not answered, in the order in which they are done."""
    handed_out: int = 0
    answered: int = 0

    @property
    def batches(self) -> int:
        """How many batches are under way."""
        while self.batch_ends and self.batch_ends[0] <= self.answered:
            self.batch_ends.popleft()
        return len(self.batch_ends)

    def hand_out(self, task: Task, stamps: Sequence[FileStamp]) -> None:
        self.pending.extend(stamps)
        self.handed_out += len(stamps)
        self.batch_ends.append(self.handed_out)
        with suppress(BrokenPipeError, ConnectionResetError):  # it died: reading from it will tell
            self.connection.send((task, stamps))

    def take_results(self) -> list[tuple[FileStamp, Any]]:
        """Return what it has sent. Raises EOFError or OSError when it is dead and has sent nothing more."""
        results = self.connection.recv()
        self.answered += len(results)
        return [(self.pending.popleft(), result) for result in results]

    def culprit(self) -> FileStamp | None:
        """Return the file it is at; None when it has answered all that it began."""
        place = self.position.begun - 1 - self.answered
        return self.pending[place] if 0 <= place < len(self.pending) else None


class PhotoReader:
    """A pool of reading processes; a context manager. They start at once, so that they are ready after the walk.

    One thread at a time uses it. On Linux the processes come from a fork server, elsewhere each is a new program; never
    are they forked from a program that may run Qt.
    """

    def __init__(
        self,
        *,
        workers: int | None = None,
        photo_timeout_s: float = 30.0,
        memory_limit_bytes: int = MEMORY_LIMIT_BYTES,
        hash_kinds: frozenset[HashKind] = frozenset(),
        want_features: bool = False,
    ) -> None:
        self._count = workers or available_cores()
        self._photo_timeout_s = photo_timeout_s
        self._memory_limit_bytes = memory_limit_bytes
        self._read_one = ReadOne(hash_kinds, want_features)
        self._context = process_context()  # `Any`, see there
        self._workers: list[_Worker] = []
        self._silent_disks: set[Disk] = set()
        self._starts_in_vain = 0

    @property
    def wants_features(self) -> bool:
        """Whether what is read has local features."""
        return self._read_one.want_features

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.connection.close()  # an idle worker ends by itself at that
        for worker in self._workers:
            if worker.pending:
                worker.process.kill()
            worker.process.join(FAREWELL_S)
            worker.process.kill()
        self._workers.clear()

    def read(self, stamps: Iterable[FileStamp], token: CancelToken) -> Iterator[ReadPhoto | Unreadable]:
        """Read each photo once; yield what came of it as soon as it is there, in any order.

        stamps are taken from the iterable only as they are needed. Raises Cancelled within a tenth of a second.
        """
        for _, outcome in self._each(self._read_one, stamps, token):
            yield outcome

    def run(
        self,
        function: Callable[[Path], Any],
        stamps: Iterable[FileStamp],
        token: CancelToken,
        *,
        at_once: int = BATCH_PHOTOS,
    ) -> Iterator[tuple[FileStamp, Any]]:
        """Do something else to each file under the same protection; yield its stamp with the result or an Unreadable.

        function: of a module, or a `functools.partial` of one, as `decode.pixel_digest` or
        `partial(decode.full, max_edge_px=2000)`. at_once: how many files a worker gets at a time; few where each takes
        long. `Any`: whatever it returns.
        """
        return self._each(OnPath(function), stamps, token, at_once)

    def _each(
        self, task: Task, stamps: Iterable[FileStamp], token: CancelToken, at_once: int = BATCH_PHOTOS
    ) -> Iterator[tuple[FileStamp, Any]]:
        files = iter(stamps)
        first = next(files, None)
        if first is None:
            return  # a scan of unchanged photos starts no process
        waiting = _Waiting(chain((first,), files), self._silent_disks, at_once)
        try:
            while True:
                token.raise_if_cancelled()
                self._fill_up()
                self._hand_out(task, waiting)
                yield from ((stamp, _silent(stamp)) for stamp in waiting.passed_over())
                if not any(worker.pending for worker in self._workers):
                    return
                for worker in self._with_news():
                    yield from self._collect(worker, waiting)
                for worker in self._overdue():
                    yield from self._end(worker, waiting, is_overdue=True)
        finally:
            # Cancelled, or the caller wants no more: what is under way is of no use to anybody.
            for worker in [worker for worker in self._workers if worker.pending]:
                self._remove(worker)

    def _fill_up(self) -> None:
        while len(self._workers) < self._count:
            if self._starts_in_vain >= STARTS_IN_VAIN:
                raise _no_processes()
            ours, theirs = self._context.Pipe()
            cells = self._context.RawArray(ctypes.c_double, Position.LENGTH)
            process = self._context.Process(
                target=serve,
                args=(theirs, Position(cells), self._memory_limit_bytes, self._photo_timeout_s),
                name="reader",
                daemon=True,
            )
            try:
                with single_threaded_libraries():
                    process.start()
            except (OSError, EOFError) as problem:  # no memory, too many processes, a sandbox that forbids them
                raise _no_processes(f" ({problem})") from problem
            theirs.close()
            self._workers.append(_Worker(process, ours, Position(cells)))

    def _hand_out(self, task: Task, waiting: _Waiting) -> None:
        for ahead in range(BATCHES_AHEAD):
            for worker in self._workers:
                if worker.batches <= ahead and (batch := waiting.next_batch()):
                    worker.hand_out(task, batch)

    def _with_news(self) -> list[_Worker]:
        busy = [worker for worker in self._workers if worker.pending]
        ready = wait([worker.connection for worker in busy], POLL_S)
        return [worker for worker in busy if worker.connection in ready]

    def _overdue(self) -> list[_Worker]:
        latest_s = time.monotonic() - self._photo_timeout_s
        return [worker for worker in self._workers if (worker.position.busy_since_s or math.inf) < latest_s]

    def _collect(self, worker: _Worker, waiting: _Waiting) -> Iterator[tuple[FileStamp, Any]]:
        try:
            results = worker.take_results()
        except (EOFError, OSError):
            yield from self._end(worker, waiting, is_overdue=False)
        else:
            self._starts_in_vain = 0
            yield from results

    def _end(self, worker: _Worker, waiting: _Waiting, *, is_overdue: bool) -> Iterator[tuple[FileStamp, Any]]:
        """Bury a worker: yield what it had sent and what came of the file it was at; its other files wait again."""
        if not is_overdue:
            worker.process.join(FAREWELL_S)  # so that it has its exit status
        exit_status = worker.process.exitcode
        worker.process.kill()
        last_results: list[tuple[FileStamp, Any]] = []
        with suppress(EOFError, OSError):
            while worker.connection.poll():
                last_results += worker.take_results()
        culprit = worker.culprit()
        if worker.position.begun == 0:
            self._starts_in_vain += 1
        waiting.put_back(stamp for stamp in worker.pending if stamp is not culprit)
        self._remove(worker)
        yield from last_results
        if culprit is not None and is_overdue and not answers(culprit.path):
            self._silent_disks.add(disk_of(culprit.device, culprit.path_text))
            yield culprit, _silent(culprit)
        elif culprit is not None:
            reason, detail = self._verdict(exit_status, is_overdue=is_overdue)
            yield culprit, Unreadable(culprit, reason, detail)

    def _verdict(self, exit_status: int | None, *, is_overdue: bool) -> tuple[UnreadableReason, str]:
        if is_overdue:
            return UnreadableReason.TIMED_OUT, f"its decoder did not finish within {self._photo_timeout_s:g} seconds"
        if sys.platform != "win32" and exit_status == -signal.SIGKILL:
            return UnreadableReason.OUT_OF_MEMORY, "the system stopped its decoder, most likely for want of memory"
        return UnreadableReason.DECODER_CRASHED, f"its decoder crashed ({_status_in_words(exit_status)})"

    def _remove(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        worker.process.kill()
        worker.process.join(FAREWELL_S)
        worker.connection.close()


def _silent(stamp: FileStamp) -> Unreadable:
    """Not "timed out", which would be remembered: the file may be sound, and the disk there the next time."""
    return Unreadable(stamp, UnreadableReason.IO_ERROR, SILENT)


class _Waiting:
    """Files that no worker has yet: first those that come back from a dead one, then the caller's."""

    def __init__(self, stamps: Iterator[FileStamp], silent_disks: set[Disk], at_once: int) -> None:
        """silent_disks: may grow; files on them are not handed out any more. at_once: the most files of one batch."""
        self._at_once = at_once
        self._stamps = stamps
        self._silent_disks = silent_disks
        self._returned: deque[FileStamp] = deque()
        self._passed_over: list[FileStamp] = []

    def passed_over(self) -> list[FileStamp]:
        """Return the files on silent disks that were met since the last question."""
        passed_over, self._passed_over = self._passed_over, []
        return passed_over

    def put_back(self, stamps: Iterable[FileStamp]) -> None:
        self._returned.extend(stamps)

    def next_batch(self) -> tuple[FileStamp, ...]:
        """Return the next files for one worker, none when there are no more."""
        batch: list[FileStamp] = []
        characters = 0
        while len(batch) < self._at_once and characters < BATCH_PATH_CHARACTERS:
            stamp = self._returned.popleft() if self._returned else next(self._stamps, None)
            if stamp is None:
                break
            if self._silent_disks and disk_of(stamp.device, stamp.path_text) in self._silent_disks:
                self._passed_over.append(stamp)
                continue
            batch.append(stamp)
            characters += len(stamp.path_text)
        return tuple(batch)


def _status_in_words(exit_status: int | None) -> str:
    if exit_status is not None and exit_status < 0:
        with suppress(ValueError):
            return signal.Signals(-exit_status).name
    return f"exit status {exit_status}"


def _no_processes(why: str = "") -> EnvironmentProblem:
    return EnvironmentProblem(
        "The processes that read photos do not start. "
        "Run `dedupe-gui --self-test` to see what is missing, or install the program again.{why}",
        why=why,
    )
