"""The strip that tells how far a scan is, above the groups that it has found already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from dedupe_gui.gui.texts import amounts, photo_words
from dedupe_gui.gui.views.controls import PartsLabel, button, label, leave_focus, row
from dedupe_gui.jobs.events import Stage

if TYPE_CHECKING:
    from dedupe_gui.jobs.whole_search import WholeSearch  # it takes all that a search needs along

TELLING_SHARE = 0.03
"""Before so much is read, nobody can tell how long the rest takes."""
PER_MILLE = 1000
"""A progress bar counts in 32-bit integers; bytes and large counts would overflow."""


class ScanStrip(QFrame):
    """How far the whole search is and how long it still takes, its present step, Pause and Cancel."""

    pause_wanted = Signal()
    resume_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._text = label("", "strong")
        self._remaining = PartsLabel("muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(260)
        self.bar.setAccessibleName(self.tr("How far the search is"))
        self.pause_button = button(self.tr("Pause"))
        self.pause_button.clicked.connect(self._on_pause_clicked)
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Stop here; what was found so far stays"))
        self.cancel_button.clicked.connect(self.cancel_wanted)
        leave_focus(self.pause_button, self.cancel_button)
        layout = row(self._text, self.bar, self._remaining, self.pause_button, self.cancel_button, spacing=12)
        layout.setStretchFactor(self._remaining, 1)
        layout.setContentsMargins(16, 8, 16, 8)
        self.setLayout(layout)
        self._is_paused = False

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def remaining(self) -> str:
        return self._remaining.text()

    def begin(self) -> None:
        """A scan has begun."""
        self._is_paused = False
        self.pause_button.setText(self.tr("Pause"))
        self.pause_button.setEnabled(True)
        self.cancel_button.setEnabled(True)
        self._text.setText(self.tr("Starting…"))
        self._remaining.setText("")
        self.bar.setRange(0, 0)
        self.show()

    def show_search(self, search: WholeSearch) -> None:
        """One bar and one time for the whole search, and beside them the present step."""
        self._text.setText(f"{photo_words.stage(search.stage)}…")
        if search.share is not None:
            self.bar.setRange(0, PER_MILLE)
            self.bar.setValue(min(PER_MILLE, int(search.share * PER_MILLE)))
        parts = []
        step = search.step
        is_early = step is not None and step.total and step.done < TELLING_SHARE * step.total
        if search.remaining_s is not None and not (is_early and search.stage is Stage.READING):
            parts.append(self.tr("{time} left in all").format(time=amounts.duration(search.remaining_s)))
        if step is not None and step.total:
            done, total = amounts.number(step.done), amounts.number(step.total)
            parts.append(self.tr("{done} of {total}").format(done=done, total=total))
            if step.already_known:
                parts.append(self.tr("%Ln already known", "photos", step.already_known))
            if step.photos_per_s and step.photos_per_s >= 1 and step.stage is Stage.READING:
                parts.append(self.tr("%Ln photos a second", "", round(step.photos_per_s)))
        elif step is not None:
            parts.append(amounts.photos(step.done))
        self._remaining.setText(amounts.join(parts))
        self.bar.setAccessibleDescription(self._remaining.text())

    def show_stopping(self) -> None:
        """The user cancelled; the job ends at its next step."""
        self._text.setText(self.tr("Stopping…"))
        self.pause_button.setEnabled(False)
        self.cancel_button.setEnabled(False)

    def _on_pause_clicked(self) -> None:
        self._is_paused = not self._is_paused
        self.pause_button.setText(self.tr("Go on") if self._is_paused else self.tr("Pause"))
        if self._is_paused:
            self._text.setText(self.tr("Paused"))
            self._remaining.setText(self.tr("what was found so far can be reviewed meanwhile"))
            self.pause_wanted.emit()
        else:
            self.resume_wanted.emit()
