"""The photos of one past clean-up, and putting some of them back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from dedupe_gui.gui.models.photo_lines import PhotoLine
from dedupe_gui.gui.texts import path_words, problem_words
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.gui.views.controls import Dialog, button, column, label, lay_out, row
from dedupe_gui.gui.views.photo_list import PhotoList
from dedupe_gui.model import THUMBNAIL_EDGE_PX
from dedupe_gui.removal.journal import JournalEntry
from dedupe_gui.removal.records import FileState, PlaceKind, ReturnReason


class RunDialog(Dialog):
    """One line a photo: what became of it. Chosen ones can be put back."""

    put_back_wanted = Signal(object)  # tuple[JournalEntry, ...]

    def __init__(self, entries: Sequence[JournalEntry], thumbnails: PictureLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Photos of this clean-up"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries = tuple(entries)
        self._photos = tuple(entry for entry in entries if entry.part == 0)
        self.list = PhotoList([self._line(entry) for entry in self._photos], thumbnails, self.windowTitle())
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.put_back_button = button(self.tr("Put back the chosen ones"))
        self.put_back_button.setEnabled(False)
        self.put_back_button.clicked.connect(self._on_put_back_clicked)
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        close.setDefault(True)
        hint = label(self.tr("Choose photos to put only those back."), "muted")
        lay_out(self, column(hint, self.list, row(None, self.put_back_button, close), spacing=12), 20, 16, 20, 16)

    def sizeHint(self) -> QSize:
        return QSize(760, 480)

    def _line(self, entry: JournalEntry) -> PhotoLine:
        stamp = entry.stamp
        is_removed = entry.state is FileState.REMOVED
        if is_removed and entry.place is not None and entry.place.path is not None:
            stamp = stamp._replace(path_text=str(entry.place.path))  # where it can be looked at now
        return PhotoLine(
            PictureKey(stamp, THUMBNAIL_EDGE_PX),
            path_words.display(entry.stamp.path),
            self._state(entry),
            can_be_chosen=is_removed and entry.reason != ReturnReason.TRASH_EMPTIED.value,
        )

    def _state(self, entry: JournalEntry) -> str:
        return {
            FileState.REMOVED: self._where(entry),
            FileState.RETURNED: self.tr("put back"),
            FileState.STAYED: self.tr("stayed: {reason}").format(reason=problem_words.journal_reason(entry.reason)),
            FileState.MISSING: self.tr("neither here nor where it was to go"),
            FileState.INTENDED: self.tr("the program ended while moving it"),
            FileState.RETURNING: self.tr("the program ended while putting it back"),
        }[entry.state]

    def _where(self, entry: JournalEntry) -> str:
        if entry.reason == ReturnReason.TRASH_EMPTIED.value:
            return problem_words.journal_reason(entry.reason)
        kept = path_words.display(entry.kept)
        if entry.place is None or entry.place.path is None or entry.place.kind is not PlaceKind.HOLDING:
            return self.tr("in the trash; its copy is {kept}").format(kept=kept)
        folder = path_words.display(entry.place.path.parent)
        return self.tr("in {folder}; its copy is {kept}").format(folder=folder, kept=kept)

    def _on_selection_changed(self) -> None:
        self.put_back_button.setEnabled(bool(self.list.chosen_rows()))

    def _on_put_back_clicked(self) -> None:
        units = {self._photos[row].unit for row in self.list.chosen_rows()}
        chosen = (e for e in self._entries if e.unit in units and e.state is FileState.REMOVED)
        self.put_back_wanted.emit(tuple(chosen))
        self.accept()
