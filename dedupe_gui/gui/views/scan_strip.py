"""The strip that tells how far a scan is, above the groups that it has found already."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from dedupe_gui.gui.texts import amounts, photo_words
from dedupe_gui.gui.views.controls import button, label, leave_focus, row
from dedupe_gui.jobs.events import Progress, StageChanged

PER_MILLE = 1000
"""A progress bar counts in 32-bit integers; bytes and large counts would overflow."""


class ScanStrip(QFrame):
    """Stage, bar, honest remaining time, Pause and Cancel."""

    pause_wanted = Signal()
    resume_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._text = label("", "strong")
        self._remaining = label("", "muted")
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
        layout = row(self._text, self.bar, self._remaining, None, self.pause_button, self.cancel_button, spacing=12)
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

    def show_stage(self, event: StageChanged) -> None:
        self._text.setText(f"{photo_words.stage(event.stage)}…")
        self._remaining.setText("")
        self.bar.setRange(0, 0)

    def show_progress(self, progress: Progress) -> None:
        self._text.setText(f"{photo_words.stage(progress.stage)}…")
        done = amounts.number(progress.done)
        if not progress.total:
            self.bar.setRange(0, 0)
            self._remaining.setText(amounts.photos(progress.done))
            return
        self.bar.setRange(0, PER_MILLE)
        self.bar.setValue(min(PER_MILLE, progress.done * PER_MILLE // progress.total))
        parts = [self.tr("{done} of {total}").format(done=done, total=amounts.number(progress.total))]
        if progress.already_known:
            parts.append(self.tr("%n already known", "photos", progress.already_known))
        if progress.remaining_s is not None:
            parts.append(self.tr("{time} left").format(time=amounts.duration(progress.remaining_s)))
        if progress.photos_per_s:
            parts.append(self.tr("%n photos a second", "", round(progress.photos_per_s)))
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
