"""Counting in turns: what looks at every group or photo goes on between the window's events and keeps none waiting."""

from __future__ import annotations

from collections.abc import Generator
from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

TURN_MS: Final = 6
"""So long is counted before the window has its turn again: half of what a frame may take."""
PAUSE_MS: Final = 30
"""Before the first turn: while a slider moves, each move begins the count anew, and none of them is waited for."""

One = TypeVar("One")


class Count(Protocol):
    """What can be counted so much at a time; `review.safe.Survey` is one."""

    @property
    def is_done(self) -> bool: ...

    def advance(self, count: int, /) -> None: ...


class InPortions(Generic[One]):
    """A count that is a generator: a portion a turn, however many are asked for."""

    def __init__(self, portions: Generator[None, None, One]) -> None:
        self._portions = portions
        self.found: One | None = None
        """What the last portion brought."""
        self._is_done = False

    @property
    def is_done(self) -> bool:
        return self._is_done

    def advance(self, _count: int, /) -> None:
        try:
            next(self._portions)
        except StopIteration as end:
            self.found, self._is_done = end.value, True


class Turns(QObject):
    """One count at a time. All in the GUI thread."""

    done = Signal()
    """What was started is counted; never emitted from within `start`."""

    def __init__(self, at_once: int, parent: QObject | None = None) -> None:
        """at_once: how much is counted before the clock is looked at; a millisecond's worth or less."""
        super().__init__(parent)
        self._at_once = at_once
        self._count: Count | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_running(self) -> bool:
        return self._count is not None

    def start(self, count: Count) -> None:
        """Count this; what was being counted is dropped."""
        self._count = count
        self._timer.start(PAUSE_MS)

    def stop(self) -> None:
        self._count = None
        self._timer.stop()

    def _on_timer_timeout(self) -> None:
        if self._count is None:
            return
        self._timer.setInterval(0)
        began = QElapsedTimer()
        began.start()
        while not self._count.is_done and began.elapsed() < TURN_MS:
            self._count.advance(self._at_once)
        if self._count.is_done:
            self.stop()
            self.done.emit()
