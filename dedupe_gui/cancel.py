"""How a job learns that it should stop."""

from __future__ import annotations

from threading import Event

from dedupe_gui.errors import Cancelled


class CancelToken:
    """A flag that any thread may raise and a job looks at between two steps."""

    def __init__(self) -> None:
        self._event = Event()

    def cancel(self) -> None:
        self._event.set()

    @property
    def is_cancelled(self) -> bool:
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Raise `Cancelled` once `cancel` was called."""
        if self._event.is_set():
            raise Cancelled("The work was cancelled.")
