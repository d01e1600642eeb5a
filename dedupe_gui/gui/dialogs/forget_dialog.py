"""What is to be forgotten: a folder that was searched, or everything."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from dedupe_gui.gui.texts import path_words
from dedupe_gui.gui.views.controls import Dialog, button, column, label, lay_out, named, row

LEAST_WIDTH_PX = 460


class ForgetDialog(Dialog):
    """Says by `chosen` what was decided."""

    chosen = Signal(object)  # Path | None, None for everything

    def __init__(self, folders: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Forget"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(LEAST_WIDTH_PX)
        self.what = QComboBox()
        for folder in folders:
            self.what.addItem(path_words.display(folder), folder)
        self.what.addItem(self.tr("Everything"), None)
        self.forget_button = button(self.tr("Forget"))
        self.forget_button.clicked.connect(self._on_forget_clicked)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        cancel.setDefault(True)
        hint = label(
            self.tr(
                "Thumbnails, reviews and decisions about these photos are dropped, and the next search reads them "
                "anew. No photo is touched. What is in the trash stays in the history, so that it can be put back."
            ),
            "muted",
            wraps=True,
        )
        title = named(self.tr("What to forget"), self.what)
        layout = column(title, self.what, hint, 8, row(None, cancel, self.forget_button), spacing=10)
        lay_out(self, layout, 24, 20, 24, 16)

    def _on_forget_clicked(self) -> None:
        self.chosen.emit(self.what.currentData())
        self.accept()
