"""Counting in turns: what looks at every group or photo goes on between the window's events and keeps none waiting."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal


class Count(Protocol):
    """What can be counted so much at a time; `review.safe.Survey` is one."""

    @property
    def is_done(self) -> bool: ...

    def advance(self, count: int, /) -> None: ...


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
