"""Photos to look through before they are moved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from dedupe_gui.gui.models.photo_lines import PhotoLine
from dedupe_gui.gui.threads.picture_loader import PictureLoader
from dedupe_gui.gui.views.controls import Dialog, button, column, lay_out, row
from dedupe_gui.gui.views.photo_list import PhotoList


class PhotosDialog(Dialog):
    """All of them with what stays in the place of each."""

    def __init__(self, title: str, lines: Sequence[PhotoLine], thumbnails: PictureLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = PhotoList(lines, thumbnails, title)
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        close.setDefault(True)
        lay_out(self, column(self.list, row(None, close), spacing=12), 20, 16, 20, 16)

    def sizeHint(self) -> QSize:
        return QSize(820, 560)
