"""Runs one job at a time in a thread of its own and hands its events to the GUI thread in batches.

The thread fills a queue and a timer empties it: one queued signal for each of 50,000 events cost 5.2 µs apiece and held
up the window, batches of 200 cost 0.1 µs.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import BugError, Cancelled, EnvironmentProblem

log = logging.getLogger(__name__)

TICK_MS: Final = 40
MOST_EVENTS_A_TICK: Final = 2000
"""So that a flood of events never keeps the window from painting."""

Job = Callable[[CancelToken], Iterator[object]]
"""Called in the worker thread, so that whatever it opens belongs to that thread."""


@dataclass(frozen=True, slots=True)
class _Ended:
    error: Exception | None


class Runner(QObject):
    """Pumps a job's events into the window. All signals are emitted in the GUI thread, in the order of the events."""

    events_ready = Signal(object)  # tuple[object, ...]
    failed = Signal(object)  # Exception
    cancelled = Signal()
    ended = Signal()  # always the last, after failed or cancelled too

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[object] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._token = CancelToken()
        self._may_run = threading.Event()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_running(self) -> bool:
        return self._thread is not None

    @property
    def is_paused(self) -> bool:
        return self.is_running and not self._may_run.is_set()

    def start(self, job: Job, *, name: str) -> None:
        """Start `job`; `name` is the thread's. Raises BugError while another one runs."""
        if self._thread is not None:
            raise BugError(f"Job {name} was started while {self._thread.name} still ran.")
        self._token = CancelToken()
        self._may_run.set()
        self._thread = threading.Thread(target=_pump, name=name, args=(job, self._token, self._may_run, self._queue))
        self._thread.start()
        self._timer.start()

    def cancel(self) -> None:
        """Ask the job to stop; `ended` tells when it did."""
        self._token.cancel()
        self._may_run.set()

    def pause(self) -> None:
        """Let the job rest after its present event, until `resume` or `cancel`."""
        self._may_run.clear()

    def resume(self) -> None:
        self._may_run.set()

    def finish(self) -> None:
        """Wait for the job, and for those that are started when it ends, and deliver all that they have to say."""
        self.resume()
        while self._thread is not None:
            self._thread.join()
            self._on_timer_timeout()

    def close(self) -> None:
        """Cancel, wait for the thread and drop what it still had to say. For the end of the program."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._timer.stop()

    def _on_timer_timeout(self) -> None:
        events: list[object] = []
        while len(events) < MOST_EVENTS_A_TICK:
            try:
                event = self._queue.get_nowait()
            except Empty:
                break
            if isinstance(event, _Ended):
                self._deliver(events)
                self._finish(event)
                return
            events.append(event)
        self._deliver(events)

    def _deliver(self, events: list[object]) -> None:
        if events:
            self.events_ready.emit(tuple(events))

    def _finish(self, end: _Ended) -> None:
        if self._thread is not None:
            self._thread.join()
        self._thread = None
        self._timer.stop()
        if isinstance(end.error, Cancelled):
            self.cancelled.emit()
        elif end.error is not None:
            self.failed.emit(end.error)
        self.ended.emit()


def _pump(job: Job, token: CancelToken, may_run: threading.Event, queue: SimpleQueue[object]) -> None:
    error: Exception | None = None
    try:
        for event in job(token):
            queue.put(event)
            may_run.wait()
    except Cancelled as cancelled:
        error = cancelled
    except EnvironmentProblem as problem:
        log.warning("Job %s failed: %s", threading.current_thread().name, problem)
        error = problem
    except Exception as problem:
        log.exception("Job %s failed", threading.current_thread().name)
        error = problem
    queue.put(_Ended(error))
