"""*Forget*: asks what, drops it in a thread, and says what was dropped."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dedupe_gui.gui.dialogs.forget_dialog import ForgetDialog
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.texts import amounts
from dedupe_gui.gui.threads.job_runner import Runner
from dedupe_gui.jobs.forgetting import Forgotten


class ForgetFlow(QObject):
    """One wish at a time."""

    beginning = Signal()
    """Before anything is dropped: who writes in the background is to rest."""
    forgotten = Signal()
    """Reviews, the history and the list of recent folders are others now."""

    def __init__(self, use_cases: UseCases, window: QWidget, messages: Messages) -> None:
        super().__init__(window)
        self._use_cases = use_cases
        self._window = window
        self._messages = messages
        self.runner = Runner(self)
        self.runner.events_ready.connect(self._on_runner_events_ready)
        self.runner.failed.connect(messages.show_error)

    def ask(self, folders: Sequence[Path]) -> None:
        """Ask which of these folders, or everything."""
        dialog = ForgetDialog(folders, self._window)
        dialog.chosen.connect(self.forget)
        dialog.open()

    def forget(self, folder: object) -> None:
        assert folder is None or isinstance(folder, Path)
        if self.runner.is_running:
            return
        self.beginning.emit()
        self.runner.start(lambda token: self._use_cases.forget(folder, token), name="forget")

    def _on_runner_events_ready(self, events: object) -> None:
        assert isinstance(events, tuple)
        gone = events[-1]
        assert isinstance(gone, Forgotten)
        self.forgotten.emit()
        told = [self.tr("Forgotten: what was known of {photos}.").format(photos=amounts.photos(gone.photos))]
        if gone.files_needed:
            needed = self.tr("%Ln removed files can still be put back and stay in the history.", "", gone.files_needed)
            told.append(needed)
        self._messages.tell(" ".join(told))
