"""A list of photos with thumbnails, loaded for the lines that are seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from dedupe_gui.gui.models.photo_lines import ICON_SIZE, PhotoLine, PhotoLinesModel
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.threads.picture_loader import PictureLoader


class PhotoList(QListView):
    """Shows the lines and asks the loader for those that are visible."""

    def __init__(self, lines: Sequence[PhotoLine], thumbnails: PictureLoader, name: str) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.lines = PhotoLinesModel(lines, thumbnails)
        self.lines.setParent(self)
        self.setModel(self.lines)
        self.setProperty("role", "panel")
        self.setAccessibleName(name)
        self.setIconSize(ICON_SIZE)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalScrollBar().valueChanged.connect(self._want)
        thumbnails.ready.connect(self._on_thumbnail_ready)

    def chosen_rows(self) -> tuple[int, ...]:
        return tuple(sorted(index.row() for index in self.selectionModel().selectedIndexes()))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._want()

    def _want(self) -> None:
        count = self.lines.rowCount()
        first = self.indexAt(self.viewport().rect().topLeft()).row()
        last = self.indexAt(self.viewport().rect().bottomLeft()).row()
        rows = range(max(first, 0), (last if last >= 0 else count - 1) + 1)
        self._thumbnails.want([self.lines.line(row).key for row in rows])

    def _on_thumbnail_ready(self, _key: object) -> None:
        self.viewport().update()
