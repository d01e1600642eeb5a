"""Photos one below the other, each with a thumbnail and two lines of text, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.style.tile_painting import fitted_rect
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader

Index = QModelIndex | QPersistentModelIndex
ICON_SIZE: Final = QSize(84, 56)


@dataclass(frozen=True, slots=True)
class PhotoLine:
    """One photo: its picture, its path, and what is to be said of it."""

    key: PictureKey
    title: str
    detail: str
    can_be_chosen: bool = False


class PhotoLinesModel(QAbstractListModel):
    """The lines for a list view; asks the loader for nothing by itself."""

    def __init__(self, lines: Sequence[PhotoLine], thumbnails: PictureLoader) -> None:
        super().__init__()
        self._lines = tuple(lines)
        self._thumbnails = thumbnails
        self._empty = QPixmap(ICON_SIZE)
        self._empty.fill(QColor(Qt.GlobalColor.transparent))

    def line(self, row: int) -> PhotoLine:
        return self._lines[row]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        chosen = Qt.ItemFlag.ItemIsSelectable if self._lines[index.row()].can_be_chosen else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren | chosen

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{line.title}\n{line.detail}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(line.title)
        if role == Qt.ItemDataRole.DecorationRole:
            picture = self._thumbnails.picture(line.key)
            return self._fitted(picture) if isinstance(picture, QPixmap) else self._empty
        return None

    def _fitted(self, picture: QPixmap) -> QPixmap:
        """The picture in the middle of a place as large as every other's, so that the texts begin below each other."""
        icon = QPixmap(self._empty)
        painter = QPainter(icon)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(fitted_rect(picture.size(), icon.rect()), picture)
        painter.end()
        return icon
