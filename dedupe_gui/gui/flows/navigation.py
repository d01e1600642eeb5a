"""The one way through the window: which page comes when, what a drop means, and closing while something runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.flows.cleanup_flow import CleanUpFlow
from dedupe_gui.gui.flows.history_flow import HistoryFlow
from dedupe_gui.gui.flows.lookup_flow import LookUpFlow
from dedupe_gui.gui.flows.scan_flow import ScanFlow
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.state.search_choices import SearchChoices
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.gui.views.main_window import MainWindow


class Way(QObject):
    """Connects the pages with the flows."""

    close_ready = Signal()
    """Nothing runs any more and the user wants to go."""

    def __init__(
        self,
        window: MainWindow,
        library: SearchChoices,
        desk: ReviewDesk,
        scan: ScanFlow,
        clean_up: CleanUpFlow,
        history: HistoryFlow,
        look_up: LookUpFlow,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._desk = desk
        self._scan = scan
        self._clean_up = clean_up
        self._history = history
        self._look_up = look_up
        self._messages = messages
        self._is_closing = False
        self._came_from = PageName.REVIEW
        window.place_wanted.connect(self._on_window_place_wanted)
        window.setAcceptDrops(True)
        window.folders_dropped.connect(self._on_window_folders_dropped)
        window.drag_entered.connect(look_up.get_ready)
        window.picture_dropped.connect(look_up.look_up)
        window.paste_wanted.connect(look_up.paste)
        look_up.shown.connect(self._on_look_up_shown)
        window.close_wanted.connect(self.close)
        scan.started.connect(self._on_scan_started)
        scan.ended.connect(self._close_when_idle)
        clean_up.shown.connect(self._on_clean_up_shown)
        clean_up.done.connect(self._on_clean_up_done)
        clean_up.back_wanted.connect(self._on_clean_up_back_wanted)
        clean_up.runner.ended.connect(self._on_clean_up_ended)
        look_up.runner.ended.connect(self._close_when_idle)

    def go(self, place: PageName) -> None:
        """Turn to a page."""
        if place is PageName.HISTORY:
            self._history.refresh()
        if place is PageName.LOOK_UP:
            self._look_up.get_ready()
        self._window.show_place(place, self._reachable(place))

    def _reachable(self, place: PageName) -> tuple[PageName, ...]:
        """Where one can go from there."""
        reachable = [PageName.FOLDERS, PageName.HISTORY]
        if self._desk.result is not None or self._scan.is_running:
            reachable += [PageName.RESULT, PageName.BY_FOLDER, PageName.REVIEW]
        if place in (PageName.CLEAN_UP, PageName.PUT_BACK) and self._clean_up.is_moving:
            reachable = []
        return tuple(reachable)

    def close(self) -> None:
        """Close when nothing runs; ask first when something does. A second close hides the window meanwhile."""
        if self._is_closing:
            self._window.hide()
        elif not self.is_busy:
            self._is_closing = True
            self.close_ready.emit()
        elif self._messages.open_box is None:
            if self._clean_up.is_running:
                detail = self.tr("Photos are being moved. What was moved stays in History.")
            elif self._look_up.is_copying:
                detail = self.tr("Photos are being copied. Those that are there are whole; the others are not copied.")
            else:
                detail = self.tr("What was read so far is remembered, so the next search is quicker.")
            self._messages.ask(
                self.tr("Stop and close?"),
                detail,
                action=self.tr("Stop and close"),
                harmless=self.tr("Go on"),
                on_action=self._on_stop_chosen,
            )

    @property
    def is_busy(self) -> bool:
        """Whether a search or a clean-up runs, or photos are being copied."""
        return self._scan.is_running or self._clean_up.is_running or self._look_up.is_copying

    def _on_stop_chosen(self) -> None:
        self._is_closing = True
        if self._scan.is_running:
            self._scan.cancel()
        self._clean_up.cancel()
        self._look_up.stop()
        self._close_when_idle()

    def _close_when_idle(self) -> None:
        if self._is_closing and not self.is_busy:
            self.close_ready.emit()

    def _on_window_place_wanted(self, place: object) -> None:
        assert isinstance(place, PageName)
        self.go(place)

    def _on_window_folders_dropped(self, folders: object) -> None:
        assert isinstance(folders, tuple)
        if self._window.place is PageName.LOOK_UP:
            self._look_up.look_up_folder(folders[0])
            return
        self._library.add(path for path in folders if isinstance(path, Path))
        self.go(PageName.FOLDERS)

    def _on_look_up_shown(self) -> None:
        self.go(PageName.LOOK_UP)

    def _on_scan_started(self) -> None:
        self.go(PageName.RESULT)

    def _on_clean_up_shown(self) -> None:
        if self._window.place not in (PageName.CLEAN_UP, PageName.PUT_BACK):
            self._came_from = self._window.place
        self.go(PageName.PUT_BACK if self._clean_up.is_putting_back else PageName.CLEAN_UP)

    def _on_clean_up_ended(self) -> None:
        # What was shut while photos moved is open again, and what came back may be reviewed.
        self._window.show_trail(self._reachable(self._window.place))
        self._close_when_idle()

    def _on_clean_up_done(self) -> None:
        self.go(PageName.DONE)

    def _on_clean_up_back_wanted(self) -> None:
        """Back to where the clean-up was asked for; from what is done already on to what is left."""
        back = PageName.RESULT if self._came_from is PageName.DONE else self._came_from
        self.go(back if self._desk.result is not None else PageName.HISTORY)
