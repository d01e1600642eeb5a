"""The history page: what was cleaned up, and putting it back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.dialogs.run_dialog import RunDialog
from dedupe_gui.gui.flows.cleanup_flow import CleanUpFlow
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.threads.job_runner import Runner
from dedupe_gui.gui.threads.picture_loader import PictureLoader
from dedupe_gui.gui.views.history_page import HistoryPage
from dedupe_gui.removal.records import FileState


class HistoryFlow(QObject):
    """Reads the journal when the page is shown and after each clean-up."""

    def __init__(
        self,
        use_cases: UseCases,
        page: HistoryPage,
        clean_up: CleanUpFlow,
        thumbnails: PictureLoader,
        messages: Messages,
    ) -> None:
        super().__init__(page)
        self._use_cases = use_cases
        self._page = page
        self._clean_up = clean_up
        self._thumbnails = thumbnails
        self._messages = messages
        page.put_back_wanted.connect(self._on_put_back_wanted)
        page.files_wanted.connect(self._on_files_wanted)
        clean_up.moved.connect(self.refresh)
        self.runner = Runner(self)
        self.runner.ended.connect(self._show)
        self.runner.failed.connect(messages.show_error)

    def refresh(self) -> None:
        """Show what the journal says, and look in a thread, for a disk may be silent, whether it is still so."""
        self._show()
        self.look()

    def look(self) -> None:
        """Look whether what was removed is still there; what was emptied from the trash is forgotten then."""
        if not self.runner.is_running:
            self.runner.start(self._use_cases.look_for_removed, name="look for removed photos")

    def _show(self) -> None:
        try:
            self._page.show_runs(self._use_cases.history())
        except EnvironmentProblem as problem:
            self._messages.show_error(problem)

    def _on_put_back_wanted(self, run: object) -> None:
        assert isinstance(run, int)
        removed = [entry for entry in self._use_cases.entries(run) if entry.state is FileState.REMOVED]
        self._clean_up.put_back(removed)

    def _on_files_wanted(self, run: object) -> None:
        assert isinstance(run, int)
        dialog = RunDialog(self._use_cases.entries(run), self._thumbnails, self._page.window())
        dialog.put_back_wanted.connect(self._on_some_wanted)
        dialog.open()

    def _on_some_wanted(self, entries: object) -> None:
        assert isinstance(entries, tuple)
        self._clean_up.put_back(entries)
