"""Saves what is on the table as a report, and opens one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.sessions import Changes
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.system.places import documents_folder
from dedupe_gui.gui.texts import path_words
from dedupe_gui.gui.threads.job_runner import Runner
from dedupe_gui.gui.views.review_page import ReviewPage
from dedupe_gui.jobs.reopening import result_of
from dedupe_gui.jobs.report import make_report
from dedupe_gui.jobs.report_csv import to_csv, to_csv_of_photos_without_copy, to_pairs_csv
from dedupe_gui.jobs.report_file import check_report_place, write_report
from dedupe_gui.jobs.report_html import to_html
from dedupe_gui.jobs.report_json import read_report, to_json
from dedupe_gui.model import Group, ScanResult
from dedupe_gui.review.found_groups import PreparedResult


@dataclass(frozen=True, slots=True)
class Written:
    path: Path


@dataclass(frozen=True, slots=True)
class Read:
    """A report's groups, and what happened to their photos since."""

    prepared: PreparedResult
    changes: Changes


class ReportFlow(QObject):
    """JSON to go on with, CSV for a spreadsheet, HTML with thumbnails to look at."""

    opened = Signal()

    def __init__(self, use_cases: UseCases, desk: ReviewDesk, page: ReviewPage, messages: Messages) -> None:
        super().__init__(page)
        self._use_cases = use_cases
        self._desk = desk
        self._page = page
        self._messages = messages
        self._place: Path | None = None
        """Where the last one was saved or opened."""
        self.runner = Runner(self)
        self.runner.events_ready.connect(self._on_runner_events_ready)
        self.runner.failed.connect(messages.show_error)

    def choose_where_to_save(self) -> None:
        if self._desk.result is None:
            self._messages.tell(self.tr("There is nothing to save yet. Find copies first."))
            return
        dialog = QFileDialog(self._page.window(), self.tr("Save a report"), str(self._place or documents_folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [
                self.tr("Page with pictures (*.html)"),
                self.tr("Table (*.csv)"),
                self.tr("Table with one row a pair (*.pairs.csv)"),
                self.tr("Table of the photos without a copy (*.without-copy.csv)"),
                self.tr("Report to open again (*.json)"),
            ]
        )
        dialog.selectFile("dedupe.html")
        dialog.setDefaultSuffix("html")
        dialog.filterSelected.connect(partial(_use_ending_of, dialog))
        dialog.fileSelected.connect(self._on_save_selected)
        dialog.open()

    def choose_what_to_open(self) -> None:
        dialog = QFileDialog(self._page.window(), self.tr("Open a report"), str(self._place or documents_folder()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Reports (*.json)"))
        dialog.fileSelected.connect(self._on_open_selected)
        dialog.open()

    def save(self, path: Path) -> None:
        """Write the groups that are shown; the ending tells the kind."""
        result = self._desk.result
        if result is None or self.runner.is_running:
            return
        groups = [self._desk.explained(row) for row in range(self._desk.row_count)]

        def job(_token: CancelToken) -> Iterator[Written]:
            # The file dialog has asked already whether what is there may go.
            check_report_place(path, overwrite=True)
            write_report(path, self._text(result, groups, path), overwrite=True)
            yield Written(path)

        self.runner.start(job, name="save report")

    def open(self, path: Path) -> None:
        """Put a report's groups on the table."""
        if self.runner.is_running:
            return

        prepare = self._desk.preparing()

        def job(_token: CancelToken) -> Iterator[Read]:
            result = self._use_cases.told_apart(result_of(read_report(path)))
            yield Read(prepare(result), self._use_cases.changes_since(result))

        self.runner.start(job, name="open report")

    def _text(self, result: ScanResult, groups: Sequence[Group], path: Path) -> str:
        report = make_report(result, groups)
        match [suffix.lower() for suffix in path.suffixes[-2:]]:
            case [*_, ".pairs", ".csv"]:
                return to_pairs_csv(report)
            case [*_, ".without-copy", ".csv"]:
                return to_csv_of_photos_without_copy(result, groups)
            case [*_, ".csv"]:
                return to_csv(report)
            case [*_, ".json"]:
                return to_json(report)
            case _:
                return to_html(report, self._use_cases.thumbnail_jpeg)

    def _on_runner_events_ready(self, events: object) -> None:
        assert isinstance(events, tuple)
        for event in events:
            if isinstance(event, Read):
                gone = event.changes.changed | event.changes.vanished
                photos = event.prepared.result.photos
                self._desk.open(event.prepared)
                self._desk.mark_unavailable([photos[position].path for position in gone])
                self.opened.emit()
                self._page.show_gone(len(gone))
            elif isinstance(event, Written):
                self._page.show_notice(self.tr("Saved as {name}.").format(name=path_words.display_name(event.path)))

    def _on_save_selected(self, file: str) -> None:
        self._place = Path(file).parent
        self.save(Path(file))

    def _on_open_selected(self, file: str) -> None:
        self._place = Path(file).parent
        self.open(Path(file))


def _use_ending_of(dialog: QFileDialog, kind: str) -> None:
    """A name that is typed without an ending gets that of the kind, such as "Table (*.csv)"."""
    dialog.setDefaultSuffix(kind.rpartition("*.")[2].rstrip(")"))
