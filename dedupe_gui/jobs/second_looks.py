"""Where pairs are looked at: here a few, many in processes of their own."""

from __future__ import annotations

import io
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import Self, TypeVar

from PIL import Image, JpegImagePlugin

from dedupe_gui.cancel import CancelToken
from dedupe_gui.reading.processes import available_cores, process_context, worker_environment

PORTION_MS = 100.0
"""What a portion takes one process: little to lose by cancelling, little to gain by more."""
LITTLE_WORK_MS = 500.0
"""Done sooner here than processes start: 0.1 s where the fork server runs already, 0.4 s otherwise."""
PORTIONS_AHEAD = 16
"""Handed out for each process: enough that none idles while another is at a large one, and 1 MB each."""

Task = TypeVar("Task")
Answer = TypeVar("Answer")


class SecondLooks:
    """Looks at pairs. A context manager; processes start when there is much to look at."""

    def __init__(self, *, workers: int | None) -> None:
        self._workers = workers or available_cores()
        self._pool: ProcessPoolExecutor | None = None

    @property
    def processes(self) -> int:
        """How many look at once, when there is much to look at."""
        return self._workers

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def expect(self, work_ms: float) -> None:
        """Let processes start, where there will be so much to do that they are worth it, before there is.

        work_ms: about what it will take one process.
        """
        if self._pool is None and work_ms > LITTLE_WORK_MS:
            self._pool = ProcessPoolExecutor(self._workers, mp_context=process_context())
            for _ in range(self._workers):
                self._submitted(_begin, None)

    def each(
        self,
        function: Callable[[Task], Answer],
        portions: Iterable[Task],
        work_ms: float,
        *,
        token: CancelToken,
    ) -> Iterator[Answer]:
        """Do a function of a module to each portion; yield the answers in order. Raises Cancelled.

        portions are taken from the iterable only as they are needed. work_ms: about what they, and what will follow
        them, take one process.
        """
        self.expect(work_ms)
        under_way: deque[tuple[Future[Answer] | None, Task]] = deque()
        try:
            for portion in portions:
                token.raise_if_cancelled()
                under_way.append((self._submitted(function, portion), portion))
                if len(under_way) > (self._workers * PORTIONS_AHEAD if self._pool else 0):
                    yield self._answer(function, *under_way.popleft())
            while under_way:
                token.raise_if_cancelled()
                yield self._answer(function, *under_way.popleft())
        finally:
            for future, _ in under_way:
                if future is not None:
                    future.cancel()

    def _submitted(self, function: Callable[[Task], Answer], portion: Task) -> Future[Answer] | None:
        if self._pool is None:
            return None
        try:
            with worker_environment():  # it may start a process
                return self._pool.submit(function, portion)
        except BrokenProcessPool:
            self._pool = None
            return None

    def _answer(self, function: Callable[[Task], Answer], future: Future[Answer] | None, portion: Task) -> Answer:
        if future is not None:
            try:
                return future.result()
            except BrokenProcessPool:
                # A process was killed from outside, by the system for want of memory as a rule; here it is slower.
                self._pool = None
        return function(portion)


def _begin(_: None) -> None:
    """Do nothing: a process starts for it."""


def open_thumbnail(thumbnail_jpeg: bytes) -> Image.Image:
    """Return a thumbnail of the catalogue, not decoded yet, so that who needs less of it can say so."""
    # Not `Image.open`, which asks every format's plugin first.
    return JpegImagePlugin.JpegImageFile(io.BytesIO(thumbnail_jpeg))
