"""Where the archive is: a folder, or a server's address."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from dedupe_gui.gui.views.controls import Dialog, button, column, label, lay_out, named, row

LEAST_WIDTH_PX = 520


class ArchiveDialog(Dialog):
    """Says by `chosen` what was decided."""

    chosen = Signal(object)  # str, "" for none

    def __init__(self, place: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Archive"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(LEAST_WIDTH_PX)
        self.place = QLineEdit(place)
        self.place.setPlaceholderText(self.tr("a folder, or clickhouse://host/database"))
        choose = button(self.tr("Choose folder…"))
        choose.clicked.connect(self._on_choose_clicked)
        self.use_button = button(self.tr("Use"))
        self.use_button.clicked.connect(self._on_use_clicked)
        self.use_button.setDefault(True)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        hint = label(
            self.tr(
                "An archive knows what the photos of many libraries look like, also of disks that are not connected. "
                "When a picture is looked up, it is asked as well. It is made and filled on the command line, with "
                "“dedupe-gui archive add”. Leave the line empty to ask none."
            ),
            "muted",
            wraps=True,
        )
        title = named(self.tr("Where the archive is"), self.place)
        layout = column(title, row(self.place, choose), hint, 8, row(None, cancel, self.use_button), spacing=10)
        lay_out(self, layout, 24, 20, 24, 16)

    def _on_choose_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the folder of an archive"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.place.setText)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_use_clicked(self) -> None:
        self.chosen.emit(self.place.text().strip())
        self.accept()
