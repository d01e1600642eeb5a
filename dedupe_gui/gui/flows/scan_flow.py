"""From *Find copies* to groups on the table: runs the scan and brings what it tells to the pages."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from dedupe_gui.cancel import CancelToken
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.state.search_choices import SearchChoices
from dedupe_gui.gui.texts import knowledge_words, path_words
from dedupe_gui.gui.threads.job_runner import Runner
from dedupe_gui.gui.threads.picture_loader import PictureLoader
from dedupe_gui.gui.views.result_page import ResultPage
from dedupe_gui.gui.views.review_page import ReviewPage
from dedupe_gui.gui.views.scan_strip import ScanStrip
from dedupe_gui.jobs.events import Finished, FoundSoFar, Progress, ScanEvent, SpeedRemembered, StageChanged
from dedupe_gui.jobs.whole_search import WholeSearch
from dedupe_gui.model import RELATIONS, FolderUnreadable, Relation, StoreMet
from dedupe_gui.review.found_groups import PreparedResult


@dataclass(frozen=True, slots=True)
class FoundGroups:
    """A result of the search, prepared for the desk in the search's own thread: the window never waits for that."""

    prepared: PreparedResult
    complete: frozenset[Relation]
    """The kinds of which everything is found."""
    goes_on: bool
    """Whether the search is still under way."""


class ScanFlow(QObject):
    """One scan at a time. What was found stays on the table when it is cancelled or fails."""

    started = Signal()
    progressed = Signal(object)  # WholeSearch
    ended = Signal()

    def __init__(
        self,
        use_cases: UseCases,
        library: SearchChoices,
        desk: ReviewDesk,
        page: ReviewPage,
        result_page: ResultPage,
        strip: ScanStrip,
        thumbnails: PictureLoader,
        messages: Messages,
    ) -> None:
        super().__init__(page)
        self._use_cases = use_cases
        self._library = library
        self._desk = desk
        self._page = page
        self._result_page = result_page
        self._strip = strip
        self._thumbnails = thumbnails
        self._messages = messages
        self._closed_folders: list[FolderUnreadable] = []
        self._stores: list[StoreMet] = []
        self._was_stopped = False
        self._whole = WholeSearch(time.monotonic)
        self.runner = Runner(self)
        self.runner.events_ready.connect(self._on_runner_events_ready)
        self.runner.failed.connect(messages.show_error)
        self.runner.cancelled.connect(self._on_runner_cancelled)
        self.runner.ended.connect(self._on_runner_ended)
        page.list.viewed.connect(self._on_list_viewed)
        strip.pause_wanted.connect(self._on_pause_wanted)
        strip.resume_wanted.connect(self._on_resume_wanted)
        strip.cancel_wanted.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        return self.runner.is_running

    def start(self) -> None:
        """Begin a new search in the chosen folders; does nothing while one runs."""
        if self.runner.is_running or not self._library.folders:
            return
        options = self._library.choices.options
        self._desk.begin_search()
        self._thumbnails.forget()
        self._closed_folders.clear()
        self._stores.clear()
        self._was_stopped = False
        prepare = self._desk.preparing()

        def job(token: CancelToken) -> Iterator[ScanEvent | FoundGroups]:
            for event in self._use_cases.scan(options, token):
                match event:
                    case FoundSoFar(result, complete):
                        yield FoundGroups(prepare(result), complete, goes_on=True)
                    case Finished(result):
                        yield FoundGroups(prepare(result), frozenset(RELATIONS), goes_on=False)
                    case _:
                        yield event

        self.runner.start(job, name="scan")
        self._whole = WholeSearch(time.monotonic, proves=options.prove)
        self._strip.begin()
        self._result_page.show_caution("")
        self._page.set_scanning(True)
        self.started.emit()

    def cancel(self) -> None:
        self._strip.show_stopping()
        self.runner.cancel()

    def _on_list_viewed(self, stamps: object) -> None:
        assert isinstance(stamps, tuple)
        self._use_cases.in_view(stamps)

    def _on_runner_events_ready(self, events: object) -> None:
        """Show how far it is and the last result of a batch; those before are out of date already."""
        assert isinstance(events, tuple)
        found: FoundGroups | None = None
        has_moved = False
        for event in events:
            match event:
                case SpeedRemembered():
                    self._whole.note(event)
                case Progress() | StageChanged():
                    self._whole.note(event)
                    has_moved = True
                case FoundGroups():
                    found = event
                case FolderUnreadable():
                    self._closed_folders.append(event)
                case StoreMet():
                    self._stores.append(event)
        if found is not None:
            self._whole.note_found(found.prepared.result)
            self._desk.update(found.prepared, goes_on=found.goes_on, complete=found.complete)
            if not found.goes_on:
                # A search that is cancelled ends like any other, with what it found until then.
                self._was_stopped = not found.prepared.result.is_complete
        if has_moved and not self.runner.is_paused:
            self._strip.show_search(self._whole)
            self.progressed.emit(self._whole)

    def _on_pause_wanted(self) -> None:
        self._whole.rest()
        self.runner.pause()

    def _on_resume_wanted(self) -> None:
        self._whole.go_on()
        self.runner.resume()

    def _on_runner_cancelled(self) -> None:
        self._was_stopped = True

    def _on_runner_ended(self) -> None:
        self._desk.end_search()
        self._strip.hide()
        self._page.set_scanning(False)
        if self._desk.taken_up:
            self._page.show_notice(
                self.tr("%Ln of your earlier decisions hold: their photos have not changed.", "", self._desk.taken_up)
            )
        if caution := " ".join(self._cautions()):  # wherever the user is looking at what was found
            self._page.show_caution(caution)
            self._result_page.show_caution(caution)
        self.ended.emit()

    def _cautions(self) -> Iterator[str]:
        if self._was_stopped and self._desk.row_count:
            yield self.tr("The search was stopped: not all photos were compared.")
        if self._closed_folders:
            count = len(self._closed_folders)
            first = path_words.display(self._closed_folders[0].path)
            yield self.tr("%Ln folders could not be opened, such as {folder}.", "", count).format(folder=first)
        if self._stores:
            yield knowledge_words.store(self._stores)
