"""The sheet of keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from dedupe_gui.gui.views.controls import Dialog, button, column, label, lay_out, row
from dedupe_gui.gui.views.review_keys import sheet


class KeysDialog(Dialog):
    """All keys of the review, by what they are for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        moving, deciding, comparing = (_section(heading, keys) for heading, keys in sheet())
        left = column(moving, 14, comparing, None, spacing=0)
        sections = row(left, column(deciding, None, spacing=0), spacing=32)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        lay_out(self, column(sections, 12, row(None, close)), 24, 20, 24, 16)


def _section(heading: str, keys: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(6)
    grid.addWidget(label(heading, "section"), 0, 0, 1, 2)
    for line, (key, meaning) in enumerate(keys, start=1):
        grid.addWidget(label(key, "strong"), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(meaning), line, 1)
    grid.setColumnStretch(1, 1)
    return grid
