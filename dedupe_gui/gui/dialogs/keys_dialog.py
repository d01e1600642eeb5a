"""The sheet of keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from dedupe_gui.gui.review_keys import sheet
from dedupe_gui.gui.views.parts import button, column, label, lay_out, row


class KeysDialog(QDialog):
    """All keys of the review, by what they are for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        line = 0
        for heading, keys in sheet():
            if line:
                grid.setRowMinimumHeight(line, 10)
                line += 1
            grid.addWidget(label(heading, "section"), line, 0, 1, 2)
            line += 1
            for key, meaning in keys:
                grid.addWidget(label(key, "strong"), line, 0)
                grid.addWidget(label(meaning), line, 1)
                line += 1
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        lay_out(self, column(grid, 12, row(None, close)), 24, 20, 24, 16)
