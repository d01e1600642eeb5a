"""The photos of a folder as a table: what goes, what stays for it, how the two are to each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.style.tile_painting import fitted_rect
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.model import Photo

Index = QModelIndex | QPersistentModelIndex
ICON_SIZE: Final = QSize(84, 56)
EDGE_PX: Final = 2


class FolderColumn(IntEnum):
    """In the order in which they stand."""

    GOES = 0
    STAYS = 1
    ALIKE = 2
    TAKEN = 3
    FREES = 4


@dataclass(frozen=True, slots=True)
class TablePhoto:
    """A photo in the table."""

    photo: Photo
    key: PictureKey
    name: str
    place: str
    path: str


@dataclass(frozen=True, slots=True)
class FolderTreeRow:
    """One line of the table. photo, other: positions among the photos of the scan."""

    photo: int
    other: int | None
    first: TablePhoto
    second: TablePhoto | None
    alike: str
    taken: str
    taken_order: str
    frees: str
    size_bytes: int
    goes: bool


class FolderLinesModel(QAbstractTableModel):
    """Rows that sort by every column; asks the loader for nothing by itself."""

    def __init__(self, thumbnails: PictureLoader) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._rows: list[FolderTreeRow] = []
        self._titles: tuple[str, ...] = ("",) * len(FolderColumn)
        self._edges = ("#000000", "#000000")
        self._sorted: tuple[int, Qt.SortOrder] = (FolderColumn.FREES, Qt.SortOrder.DescendingOrder)

    def show(self, rows: Sequence[FolderTreeRow], titles: Sequence[str]) -> None:
        """Show other rows, in the order chosen before. titles: of the columns."""
        self.beginResetModel()
        self._rows = list(rows)
        self._titles = tuple(titles)
        self._sort()
        self.endResetModel()

    def set_edges(self, goes: str, stays: str) -> None:
        """The colours around what goes and what stays."""
        self._edges = (goes, stays)

    def line(self, row: int) -> FolderTreeRow:
        return self._rows[row]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(FolderColumn)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def said_alike(self) -> set[str]:
        """All that is said in the column of how alike two photos are."""
        return {row.alike for row in self._rows}

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        chosen = self.persistentIndexList()  # what is chosen is among them from now on
        rows = [self._rows[index.row()] for index in chosen]
        self._sorted = (column, order)
        self._sort()
        place_of = {row.photo: at for at, row in enumerate(self._rows)}
        moved = [self.index(place_of[row.photo], index.column()) for row, index in zip(rows, chosen, strict=True)]
        self.changePersistentIndexList(chosen, moved)
        self.layoutChanged.emit()

    def _sort(self) -> None:
        column, order = self._sorted
        keys: dict[int, Callable[[FolderTreeRow], str | int]] = {
            FolderColumn.GOES: lambda row: row.first.path.casefold(),
            FolderColumn.STAYS: lambda row: row.second.path.casefold() if row.second is not None else "",
            FolderColumn.ALIKE: lambda row: row.alike,
            FolderColumn.TAKEN: lambda row: row.taken_order,
            FolderColumn.FREES: lambda row: row.size_bytes,
        }
        self._rows.sort(key=lambda row: row.first.path)
        self._rows.sort(key=keys[column], reverse=order is Qt.SortOrder.DescendingOrder)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        photo = {FolderColumn.GOES: row.first, FolderColumn.STAYS: row.second}.get(FolderColumn(column))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == FolderColumn.FREES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            said = {FolderColumn.ALIKE: row.alike, FolderColumn.TAKEN: row.taken, FolderColumn.FREES: row.frees}
            return f"{photo.name}\n{photo.place}" if photo is not None else said.get(FolderColumn(column), "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(photo.path if photo is not None else row.alike if column == FolderColumn.ALIKE else "")
        if role == Qt.ItemDataRole.DecorationRole and photo is not None:
            edge = ("" if not row.goes else self._edges[0]) if column == FolderColumn.GOES else self._edges[1]
            return self._framed(self._thumbnails.picture(photo.key), edge if row.goes else "")
        return None

    def _framed(self, picture: object, edge: str) -> QIcon:
        """The whole picture in a place as large as every other's, with the edge of what becomes of it."""
        icon = QPixmap(ICON_SIZE)
        icon.fill(QColor(Qt.GlobalColor.transparent))
        if isinstance(picture, QPixmap):
            painter = QPainter(icon)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            room = icon.rect().adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)
            frame: QRect = fitted_rect(picture.size(), room)
            painter.drawPixmap(frame, picture)
            if edge:
                painter.setPen(QPen(QColor(edge), EDGE_PX))
                painter.drawRect(frame)
            painter.end()
        made = QIcon(icon)
        # A chosen row's pictures are judged too: no tint over them.
        made.addPixmap(icon, QIcon.Mode.Selected)
        return made
