"""What a long search or clean-up does beyond its page: the title says how far it is, the computer stays awake, and who
is elsewhere meanwhile is told when it has ended."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from dedupe_gui.gui.flows.cleanup_flow import CleanUpFlow
from dedupe_gui.gui.flows.scan_flow import ScanFlow
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.system.awake import Awake
from dedupe_gui.gui.system.taskbar import PER_MILLE, NoTaskbar, Taskbar, taskbar_of_this_system
from dedupe_gui.gui.texts.plain import plain_note
from dedupe_gui.gui.views.main_window import MainWindow
from dedupe_gui.jobs.cleanup import CleanUpProgress
from dedupe_gui.jobs.whole_search import WholeSearch

SHOWN_MS: Final = 10_000
TITLE: Final = "Dedupe"


class LongWork(QObject):
    """Follows the two flows that may run for long."""

    def __init__(
        self,
        window: MainWindow,
        desk: ReviewDesk,
        scan: ScanFlow,
        clean_up: CleanUpFlow,
        awake: Awake | None = None,
        taskbar: Taskbar | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._scan = scan
        self._clean_up = clean_up
        # Without a screen nobody waits, and no computer falls asleep over it.
        has_screen = QGuiApplication.platformName() not in ("offscreen", "minimal")
        self._awake = awake or (Awake() if has_screen else None)
        self._has_screen = has_screen
        self._taskbar = taskbar
        """Made when it is needed first: it asks the system for what a short visit never uses."""
        self._tray: QSystemTrayIcon | None = None
        self._told: list[str] = []
        scan.started.connect(self._on_started)
        scan.progressed.connect(self._on_scan_progressed)
        scan.ended.connect(self._on_scan_ended)
        clean_up.progressed.connect(self._on_clean_up_progressed)
        clean_up.moving.connect(self._on_started)
        clean_up.runner.ended.connect(self._on_clean_up_ended)
        clean_up.moved.connect(self._on_clean_up_moved)

    @property
    def told(self) -> tuple[str, ...]:
        """What was told while the window was behind others."""
        return tuple(self._told)

    def close(self) -> None:
        """Let the computer sleep again."""
        if self._taskbar is not None:
            self._taskbar.show(None)
        if self._awake is not None:
            self._awake.stop()
        if self._tray is not None:
            self._tray.hide()

    def _on_started(self) -> None:
        if self._awake is not None:
            self._awake.start()

    def _on_scan_progressed(self, progress: object) -> None:
        assert isinstance(progress, WholeSearch)
        share = progress.share
        # The taskbar shows the title, on every system.
        self._window.setWindowTitle(
            TITLE if share is None else self.tr("{percent} % · {title}").format(percent=int(100 * share), title=TITLE)
        )
        self._show_in_taskbar(None if share is None else int(PER_MILLE * share))

    def _on_clean_up_progressed(self, progress: object) -> None:
        assert isinstance(progress, CleanUpProgress)
        self._show_in_taskbar(PER_MILLE * progress.done // progress.total if progress.total else None)

    def _show_in_taskbar(self, done: int | None) -> None:
        if self._taskbar is None:
            self._taskbar = taskbar_of_this_system(self._window.windowHandle()) if self._has_screen else NoTaskbar()
        self._taskbar.show(done)

    def _on_scan_ended(self) -> None:
        self._rest()
        found = self._desk.found.photos
        self._tell(
            self.tr("The search has ended: %Ln copies and similar photos were found.", "", found)
            if found
            else self.tr("The search has ended: no copies were found.")
        )

    def _on_clean_up_moved(self) -> None:
        self._tell(
            self.tr("The photos are back where they were.")
            if self._clean_up.is_putting_back
            else self.tr("The clean-up has ended.")
        )

    def _on_clean_up_ended(self) -> None:
        if not self._scan.is_running:
            self._rest()

    def _rest(self) -> None:
        self._window.setWindowTitle(TITLE)
        self._show_in_taskbar(None)
        if self._awake is not None and not self._clean_up.is_moving:
            self._awake.stop()

    def _tell(self, sentence: str) -> None:
        """Tell it where the system tells such things, unless the user looks at the window."""
        if self._window.isActiveWindow():
            return
        self._told.append(sentence)
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            if self._tray is None:
                self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
                self._tray.messageClicked.connect(self._on_message_clicked)
            self._tray.show()
            self._tray.showMessage(TITLE, plain_note(sentence), self._window.windowIcon(), SHOWN_MS)

    def _on_message_clicked(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
        if self._tray is not None:
            self._tray.hide()
