"""The photos that were told apart, and taking that back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from dedupe_gui.catalogue.not_duplicates import NotDuplicates
from dedupe_gui.gui.texts import amounts, path_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.views.controls import Dialog, button, column, label, lay_out, row

NUMBER_ROLE: Final = Qt.ItemDataRole.UserRole
MOST_NAMES: Final = 6
"""Of a large group; its tool tip has them all."""


class NotDuplicatesDialog(Dialog):
    """One entry a decision."""

    forget_wanted = Signal(object)  # int, the decision's number

    def __init__(self, entries: Sequence[NotDuplicates], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Not duplicates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget()
        self.list.setProperty("role", "panel")
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for entry in entries:
            names = ", ".join(path_words.display_name(photo.path) for photo in entry.photos[:MOST_NAMES])
            names += ", …" if len(entry.photos) > MOST_NAMES else ""
            item = QListWidgetItem(f"{names}\n{amounts.date(entry.decided_at)}")
            item.setToolTip(plain_tip("\n".join(path_words.display(photo.path) for photo in entry.photos)))
            item.setData(NUMBER_ROLE, entry.decision_id)
            self.list.addItem(item)
        self.list.itemSelectionChanged.connect(self._on_selection_changed)
        self.forget_button = button(self.tr("Take back"))
        self.forget_button.setEnabled(False)
        self.forget_button.clicked.connect(self._on_forget_clicked)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        hint = label(
            self.tr("These photos are not shown together. What you take back comes again with the next search.")
            if entries
            else self.tr("Nothing yet. Press N in the review when photos of a group are no copies of each other."),
            "muted",
            wraps=True,
        )
        lay_out(self, column(hint, self.list, row(None, self.forget_button, close), spacing=12), 20, 16, 20, 16)

    def sizeHint(self) -> QSize:
        return QSize(640, 420)

    def _on_selection_changed(self) -> None:
        self.forget_button.setEnabled(bool(self.list.selectedItems()))

    def _on_forget_clicked(self) -> None:
        for item in self.list.selectedItems():
            self.forget_wanted.emit(item.data(NUMBER_ROLE))
            self.list.takeItem(self.list.row(item))
