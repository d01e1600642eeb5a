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
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, Self

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import FileStamp, HashKind, Proof, ReadPhoto, Unreadable, UnreadableReason
from dedupe_gui.reading.file_pairs import FilePair, ProveOne
from dedupe_gui.reading.processes import available_cores, process_context, worker_environment
from dedupe_gui.reading.silent_drives import SILENT, Disk, answers, disk_of
from dedupe_gui.reading.worker import OnPath, Position, ReadOne, Task, Work, files_of, patience_with, serve

BATCH_PHOTOS = 32
"""Small photos take a millisecond each; one message for each would cost a tenth of that again."""
FULL_DECODES_AT_ONCE = 2
"""Whole photos take a hundred times as long; batches of 32 would leave all workers but one idle."""
PAIRS_AT_ONCE = 6
"""Pairs that share their first photo, which is decoded once for them; more would leave other workers idle."""
BATCH_PATH_CHARACTERS = 4_000
"""Two batches wait in a worker's pipe, which holds 8 KB on Windows; more would block both ends for good."""
BATCHES_AHEAD = 2
"""One in work, one waiting, so that a worker does not idle while the results are being stored."""
MEMORY_LIMIT_BYTES = 3 * 1024**3
"""A worker's own memory. 200 megapixels of HEIC take 1.9 GB, of PNG with transparency 1.6 GB; see `formats.LIMITS`."""
PAIRS_MEMORY_BYTES = 340_000_000
"""What all workers together may take for pairs: two of 12 megapixels each. A single pair may take more, when no other
worker has one. Reading took its part of that before, so a scan takes less than 300 MB more than without proofs."""
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
    """For each batch under way, how many units will have been answered when it is done."""
    pending: deque[Any] = field(default_factory=deque)
    """Units of work handed out and not answered, in the order in which they are done. `Any`: files or pairs."""
    handed_out: int = 0
    answered: int = 0

    @property
    def batches(self) -> int:
        """How many batches are under way."""
        while self.batch_ends and self.batch_ends[0] <= self.answered:
            self.batch_ends.popleft()
        return len(self.batch_ends)

    @property
    def memory_bytes(self) -> int:
        """The most that one of its pairs takes."""
        return _memory_bytes(self.pending)

    def hand_out(self, task: Task[Work], units: Sequence[Work]) -> None:
        self.pending.extend(units)
        self.handed_out += len(units)
        self.batch_ends.append(self.handed_out)
        with suppress(BrokenPipeError, ConnectionResetError):  # it died: reading from it will tell
            self.connection.send((task, units))

    def take_results(self) -> list[tuple[Any, Any]]:
        """Return what it has sent. Raises EOFError or OSError when it is dead and has sent nothing more."""
        results = self.connection.recv()
        self.answered += len(results)
        return [(self.pending.popleft(), result) for result in results]

    def culprit(self) -> Any:
        """Return the unit it is at; None when it has answered all that it began."""
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
        self._buried_worked_s = 0.0

    @property
    def worked_s(self) -> float:
        """Processor time for all work until now, spread over the workers: without waiting for disks or one another."""
        return (self._buried_worked_s + sum(worker.position.worked_s for worker in self._workers)) / self._count

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

    def start(self) -> None:
        """Start the processes that are missing now, not with the first photo. Raises EnvironmentProblem."""
        self._fill_up()

    def ask_disks_again(self) -> None:
        """Give disks another chance that did not answer; for a reader that stays open from one job to the next."""
        self._silent_disks.clear()

    def read(self, stamps: Iterable[FileStamp], token: CancelToken) -> Iterator[ReadPhoto | Unreadable]:
        """Read each photo once; yield what came of it as soon as it is there, in any order.

        stamps are taken from the iterable only as they are needed. Raises Cancelled within a tenth of a second.
        """
        for _, outcome in self._each(self._read_one, stamps, token):
            yield outcome

    def read_films(self, stamps: Iterable[FileStamp], token: CancelToken) -> Iterator[ReadPhoto | Unreadable]:
        """Do the same to films, of which a worker has two at a time: each takes as long as a batch of photos."""
        for _, outcome in self._each(self._read_one, stamps, token, FULL_DECODES_AT_ONCE):
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

    def prove(
        self, take: Callable[[], FilePair | None], token: CancelToken, *, task: ProveOne | None = None
    ) -> Iterator[tuple[FilePair, Proof | Unreadable]]:
        """Ask of each pair who holds whom; yield it with the proof, or with why there is none.

        take: called whenever a worker could do more; the next pair, those with the same first photo after each other;
        None for none now. It ends when `take` has none although every answer was given. Each pair has twice the time
        limit of a photo. task: another prover, in tests.
        """
        return self._work(task or ProveOne(), take, token, PAIRS_AT_ONCE)

    def _each(
        self, task: Task[FileStamp], stamps: Iterable[FileStamp], token: CancelToken, at_once: int = BATCH_PHOTOS
    ) -> Iterator[tuple[FileStamp, Any]]:
        files = iter(stamps)
        return self._work(task, lambda: next(files, None), token, at_once)

    def _work(
        self, task: Task[Work], take: Callable[[], Work | None], token: CancelToken, at_once: int
    ) -> Iterator[tuple[Work, Any]]:
        first = take()
        if first is None:
            return  # a scan of unchanged photos starts no process
        waiting = _Waiting(take, self._silent_disks, at_once)
        waiting.put_back((first,))
        try:
            while True:
                token.raise_if_cancelled()
                self._fill_up()
                self._hand_out(task, waiting)
                yield from ((unit, _silent(files_of(unit)[-1])) for unit in waiting.passed_over())
                if not any(worker.pending for worker in self._workers) and waiting.is_empty():
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
                with worker_environment():
                    process.start()
            except (OSError, EOFError) as problem:  # no memory, too many processes, a sandbox that forbids them
                raise _no_processes(f" ({problem})") from problem
            theirs.close()
            self._workers.append(_Worker(process, ours, Position(cells)))

    def _hand_out(self, task: Task[Work], waiting: _Waiting[Work]) -> None:
        for ahead in range(BATCHES_AHEAD):
            for worker in self._workers:
                if worker.batches <= ahead and (batch := waiting.next_batch()):
                    if not self._has_room(worker, batch):
                        waiting.put_back(batch)
                        return
                    worker.hand_out(task, batch)

    def _has_room(self, worker: _Worker, batch: Sequence[FileStamp | FilePair]) -> bool:
        """Whether there is memory for one more worker with pairs as large as these."""
        elsewhere = sum(other.memory_bytes for other in self._workers if other is not worker)
        here = max(worker.memory_bytes, _memory_bytes(batch))
        return not elsewhere or elsewhere + here <= PAIRS_MEMORY_BYTES

    def _with_news(self) -> list[_Worker]:
        busy = [worker for worker in self._workers if worker.pending]
        ready = wait([worker.connection for worker in busy], POLL_S)
        return [worker for worker in busy if worker.connection in ready]

    def _overdue(self) -> list[_Worker]:
        now_s = time.monotonic()
        return [worker for worker in self._workers if now_s > self._time_is_up_at_s(worker)]

    def _time_is_up_at_s(self, worker: _Worker) -> float:
        began_s, unit = worker.position.busy_since_s, worker.culprit()
        return math.inf if began_s is None else began_s + self._photo_timeout_s * (patience_with(unit) if unit else 1)

    def _collect(self, worker: _Worker, waiting: _Waiting[Work]) -> Iterator[tuple[Work, Any]]:
        try:
            results = worker.take_results()
        except (EOFError, OSError):
            yield from self._end(worker, waiting, is_overdue=False)
        else:
            self._starts_in_vain = 0
            yield from results

    def _end(self, worker: _Worker, waiting: _Waiting[Work], *, is_overdue: bool) -> Iterator[tuple[Work, Any]]:
        """Bury a worker: yield what it had sent and what came of the unit it was at; its other units wait again."""
        if not is_overdue:
            worker.process.join(FAREWELL_S)  # so that it has its exit status
        exit_status = worker.process.exitcode
        worker.process.kill()
        last_results: list[tuple[Work, Any]] = []
        with suppress(EOFError, OSError):
            while worker.connection.poll():
                last_results += worker.take_results()
        culprit: Work | None = worker.culprit()
        if worker.position.begun == 0:
            self._starts_in_vain += 1
        waiting.put_back([unit for unit in worker.pending if unit is not culprit])
        self._remove(worker)
        yield from last_results
        if culprit is None:
            return
        files = files_of(culprit)
        silent = [file for file in files if not answers(file.path)] if is_overdue else []
        if silent:
            self._silent_disks.update(disk_of(file.device, file.path_text) for file in silent)
            yield culprit, _silent(silent[0])
        else:
            reason, detail = self._verdict(exit_status, is_overdue=is_overdue)
            yield culprit, Unreadable(files[-1], reason, detail)

    def _verdict(self, exit_status: int | None, *, is_overdue: bool) -> tuple[UnreadableReason, str]:
        if is_overdue:
            return UnreadableReason.TIMED_OUT, f"its decoder did not finish within {self._photo_timeout_s:g} seconds"
        if sys.platform != "win32" and exit_status == -signal.SIGKILL:
            return UnreadableReason.OUT_OF_MEMORY, "the system stopped its decoder, most likely for want of memory"
        return UnreadableReason.DECODER_CRASHED, f"its decoder crashed ({_status_in_words(exit_status)})"

    def _remove(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        self._buried_worked_s += worker.position.worked_s
        worker.process.kill()
        worker.process.join(FAREWELL_S)
        worker.connection.close()


def _silent(stamp: FileStamp) -> Unreadable:
    """Not "timed out", which would be remembered: the file may be sound, and the disk there the next time."""
    return Unreadable(stamp, UnreadableReason.IO_ERROR, SILENT)


class _Waiting(Generic[Work]):
    """Work that no worker has yet: first what comes back from a dead one, then the caller's."""

    def __init__(self, take: Callable[[], Work | None], silent_disks: set[Disk], at_once: int) -> None:
        """silent_disks: may grow; files on them are not handed out any more. at_once: the most units of one batch."""
        self._at_once = at_once
        self._take: Callable[[], Work | None] = take
        self._silent_disks = silent_disks
        self._returned: deque[Work] = deque()
        self._passed_over: list[Work] = []

    def passed_over(self) -> list[Work]:
        """Return the units on silent disks that were met since the last question."""
        passed_over, self._passed_over = self._passed_over, []
        return passed_over

    def is_empty(self) -> bool:
        """Whether nothing waits that was taken from the caller already."""
        return not self._returned

    def put_back(self, units: Sequence[Work]) -> None:
        """Let units wait again, before all others and in their order."""
        self._returned.extendleft(reversed(units))

    def next_batch(self) -> tuple[Work, ...]:
        """Return the next units for one worker, none when there are no more now."""
        batch: list[Work] = []
        characters = 0
        while len(batch) < self._at_once and characters < BATCH_PATH_CHARACTERS:
            unit = self._returned.popleft() if self._returned else self._take()
            if unit is None:
                break
            files = files_of(unit)
            if self._silent_disks and any(disk_of(file.device, file.path_text) in self._silent_disks for file in files):
                self._passed_over.append(unit)
                continue
            if batch and not _belong_together(batch[0], unit):
                self._returned.appendleft(unit)
                break
            batch.append(unit)
            characters += sum(len(file.path_text) for file in files)
        return tuple(batch)


def _belong_together(one: FileStamp | FilePair, other: FileStamp | FilePair) -> bool:
    """Whether a worker may get both at once: any files, but of pairs those that share their first photo."""
    return not isinstance(one, FilePair) or (isinstance(other, FilePair) and one.first == other.first)


def _memory_bytes(units: Iterable[FileStamp | FilePair]) -> int:
    return max((unit.memory_bytes for unit in units if isinstance(unit, FilePair)), default=0)


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
