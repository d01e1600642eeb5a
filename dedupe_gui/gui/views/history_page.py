"""Past clean-ups, and the way back from each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from dedupe_gui.gui.texts import amounts
from dedupe_gui.gui.views.controls import Page, button, card, clear, column, label, lay_out, row, scrolled
from dedupe_gui.removal.journal import Run

WIDTH_PX: Final = 860
MOST_SHOWN: Final = 200


class HistoryPage(Page):
    """One row a clean-up: when, how many, and *Put back* where something can come back."""

    put_back_wanted = Signal(object)  # int, the run
    files_wanted = Signal(object)  # int, the run: which photos it was

    def __init__(self) -> None:
        super().__init__()
        self._hint = label("", "muted", wraps=True)
        self._runs = card()
        self._column = column(spacing=0)
        lay_out(self._runs, self._column, 1, 1, 1, 1)
        self._buttons: dict[int, QPushButton] = {}
        self._sentences: list[str] = []
        body = QWidget()
        body.setMaximumWidth(WIDTH_PX)
        body.setLayout(column(label(self.tr("What was cleaned up"), "title"), self._hint, self._runs, None, spacing=14))
        self.setLayout(column(scrolled(body, top_px=32), spacing=0))
        self.show_runs(())

    @property
    def sentences(self) -> tuple[str, ...]:
        """What the rows say, the last clean-up first."""
        return tuple(self._sentences)

    def put_back_button(self, run: int) -> QPushButton:
        return self._buttons[run]

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show the clean-ups, the last one first."""
        clear(self._column)
        self._buttons = {}
        self._sentences = []
        self._runs.setVisible(bool(runs))
        self._hint.setText(
            self.tr(
                "Photos come back to exactly where they were, as long as the trash is not emptied and no folder "
                "“Removed photos” is thrown away."
            )
            if runs
            else self.tr("Nothing was cleaned up yet. Whatever you remove is listed here and can be put back.")
        )
        for position, run in enumerate(runs[:MOST_SHOWN]):
            self._column.addWidget(self._row(run, is_last=position == min(len(runs), MOST_SHOWN) - 1))

    def _row(self, run: Run, *, is_last: bool) -> QFrame:
        sentence = self._sentence(run)
        self._sentences.append(sentence)
        line = QFrame()
        line.setProperty("role", "row")
        line.setProperty("last", is_last)
        files = button(self.tr("Show photos"), "link", name=self.tr("Show the photos of this clean-up"))
        files.clicked.connect(partial(self._on_files_clicked, run.run))
        put_back = button(self.tr("Put back"), name=self.tr("Put back {sentence}").format(sentence=sentence))
        put_back.setEnabled(run.photos_removed > 0)
        put_back.clicked.connect(partial(self._on_put_back_clicked, run.run))
        self._buttons[run.run] = put_back
        texts = column(label(amounts.date(run.started_at), "strong"), label(sentence, "small", wraps=True), spacing=1)
        layout = row(texts, None, files, put_back, spacing=12)
        layout.setStretch(0, 1)
        lay_out(line, layout, 16, 10, 12, 10)
        return line

    def _sentence(self, run: Run) -> str:
        parts = []
        if run.photos_removed:
            photos = self.tr("%Ln photos removed", "", run.photos_removed)
            removed = _told(photos, self.tr("removed: {photos}"), run.photos_removed, run.films_removed)
            parts.append(f"{removed}, {amounts.size(run.bytes_removed)}")
        if run.photos_returned:
            photos = self.tr("%Ln photos put back", "", run.photos_returned)
            parts.append(_told(photos, self.tr("put back: {photos}"), run.photos_returned, run.films_returned))
        if run.photos_emptied:
            photos = self.tr("%Ln photos emptied from the trash", "", run.photos_emptied)
            both = self.tr("emptied from the trash: {photos}")
            parts.append(_told(photos, both, run.photos_emptied, run.films_emptied))
        if run.photos_stayed:
            photos = self.tr("%Ln photos stayed", "", run.photos_stayed)
            parts.append(_told(photos, self.tr("stayed: {photos}"), run.photos_stayed, run.films_stayed))
        if not run.is_finished:
            parts.append(self.tr("ended early"))
        return amounts.join(parts) or self.tr("nothing moved")

    def _on_put_back_clicked(self, run: int) -> None:
        self.put_back_wanted.emit(run)

    def _on_files_clicked(self, run: int) -> None:
        self.files_wanted.emit(run)


def _told(photos: str, both: str, count: int, films: int) -> str:
    """What became of photos, or of photos and films. both: the sentence that has a place for them."""
    return both.format(photos=amounts.photos(count, films)) if films else photos
