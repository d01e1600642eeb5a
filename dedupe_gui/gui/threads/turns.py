"""Counting in turns: what looks at every group or photo goes on between the window's events and keeps none waiting."""

from __future__ import annotations

from collections.abc import Generator
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

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

    def __init__(self, a_turn: int, parent: QObject | None = None) -> None:
        """a_turn: how much is counted before the window has its turn again."""
        super().__init__(parent)
        self._a_turn = a_turn
        self._count: Count | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_running(self) -> bool:
        return self._count is not None

    def start(self, count: Count) -> None:
        """Count this; what was being counted is dropped."""
        self._count = count
        self._timer.start()

    def stop(self) -> None:
        self._count = None
        self._timer.stop()

    def _on_timer_timeout(self) -> None:
        if self._count is None:
            return
        self._count.advance(self._a_turn)
        if self._count.is_done:
            self.stop()
            self.done.emit()
