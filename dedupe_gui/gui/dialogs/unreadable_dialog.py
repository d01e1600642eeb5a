"""The files that could not be read, why, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from dedupe_gui.gui.texts import path_words, problem_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.views.controls import Dialog, button, column, label, lay_out, row
from dedupe_gui.model import Unreadable


class UnreadableDialog(Dialog):
    """One entry a file: its path, the reason in words, the decoder's own words in the tool tip."""

    def __init__(self, problems: Sequence[Unreadable], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files that could not be read"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget()
        self.list.setProperty("role", "panel")
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for problem in problems:
            item = QListWidgetItem(f"{path_words.display(problem.path)}\n{problem_words.unreadable(problem.reason)}")
            item.setToolTip(plain_tip(path_words.display(problem.detail)))
            self.list.addItem(item)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        hint = label(self.tr("They were left alone, and nothing was compared with them."), "muted", wraps=True)
        lay_out(self, column(hint, self.list, row(None, close), spacing=12), 20, 16, 20, 16)

    def sizeHint(self) -> QSize:
        return QSize(720, 460)
