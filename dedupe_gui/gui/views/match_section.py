"""A card of found photos with a heading; as high as what it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dedupe_gui.gui.models.matches import TILE_ROLE, MatchesModel, MatchTile
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.style.tile_painting import draw_elided, paint_thumbnail, room_for, small_font
from dedupe_gui.gui.threads.picture_loader import Failure, PictureLoader
from dedupe_gui.gui.views.controls import column, label, lay_out, row
from dedupe_gui.model import Photo

THUMB_WIDTH_PX: Final = 160
THUMB_HEIGHT_PX: Final = 108
NAME_LETTERS: Final = 16


def tile_size(font: QFont, *, with_reason: bool = True) -> QSize:
    """Of a photo with its name, a line of facts and, with a reason, three for what differs."""
    name_px, line_px = QFontMetrics(font).height() + 4, QFontMetrics(small_font(font)).height() + 3
    return QSize(
        room_for(NAME_LETTERS, font, THUMB_WIDTH_PX) + 10,
        THUMB_HEIGHT_PX + name_px + (4 if with_reason else 1) * line_px + 8,
    )


@dataclass(frozen=True, slots=True)
class TileMenuRequest:
    """Of which photo a menu is wanted, and where on the screen."""

    photo: Photo
    point: QPoint


class MatchSection(QFrame):
    """Hidden while it has nothing to show."""

    activated = Signal(object)  # Photo
    menu_wanted = Signal(object)  # TileMenuRequest

    def __init__(self, title: str, hint: str, theme: Theme, thumbnails: PictureLoader) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._model = MatchesModel(self)
        self._thumbnails = thumbnails
        self._list = _TileList()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_TileDelegate(theme, thumbnails, self._list))
        self._list.setAccessibleName(title)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._on_context_menu_requested)
        self._list.activated.connect(self._on_list_activated)
        self._count = label("", "muted")
        self._title = label(title, "strong")
        heading = row(self._title, label(hint, "small"), None, self._count)
        lay_out(self, column(heading, self._list, spacing=6), 12, 10, 12, 8)
        thumbnails.ready.connect(self._on_thumbnail_ready)
        self.hide()

    @property
    def tiles(self) -> tuple[MatchTile, ...]:
        return self._model.tiles

    @property
    def title(self) -> str:
        return self._title.text()

    def set_title(self, title: str) -> None:
        """Call it something else, as what is in it is no photo."""
        self._title.setText(title)
        self._list.setAccessibleName(title)

    def show_tiles(self, tiles: Sequence[MatchTile], count_text: str) -> None:
        self._model.show(tiles)
        self._count.setText(count_text)
        self.setVisible(bool(tiles))
        self._list.fit()

    def _on_list_activated(self, index: QModelIndex) -> None:
        self.activated.emit(index.data(TILE_ROLE).photo)

    def _on_context_menu_requested(self, point: object) -> None:
        assert isinstance(point, QPoint)
        index = self._list.indexAt(point)
        if index.isValid():
            self.menu_wanted.emit(
                TileMenuRequest(index.data(TILE_ROLE).photo, self._list.viewport().mapToGlobal(point))
            )

    def _on_thumbnail_ready(self, _key: object) -> None:
        self._list.viewport().update()


class _TileList(QListView):
    """Wraps its tiles and never scrolls by itself: the page scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("background: transparent;")

    @property
    def tile_size(self) -> QSize:
        """Without room for reasons where no tile has one."""
        model = self.model()
        with_reason = isinstance(model, MatchesModel) and any(tile.reason for tile in model.tiles)
        return tile_size(self.font(), with_reason=with_reason)

    def fit(self) -> None:
        tile = self.tile_size
        across = max(1, (self.viewport().width() - 1) // tile.width())
        rows = -(-self.model().rowCount() // across) if self.model() is not None else 0
        self.setFixedHeight(max(1, rows) * tile.height() + 4)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class _TileDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, thumbnails: PictureLoader, parent: _TileList) -> None:
        super().__init__(parent)
        self._list = parent
        self._theme = theme
        self._thumbnails = thumbnails

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self._list.tile_size

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tile: MatchTile = index.data(TILE_ROLE)
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRect(option.rect.left() + 2, option.rect.top() + 3, option.rect.width() - 10, THUMB_HEIGHT_PX)
        picture = self._thumbnails.picture(tile.key)
        if tile.away and isinstance(picture, Failure):
            picture = Failure(tile.away)
        painter.setFont(option.font)
        frame = paint_thumbnail(painter, room, picture, tokens)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(-1, -1, 1, 1), 6, 6)
        text = QRect(room.left(), room.bottom() + 2, room.width(), QFontMetrics(option.font).height() + 4)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.text))
        draw_elided(painter, text, tile.name, Qt.TextElideMode.ElideMiddle)
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(tokens.muted))
        line_px = painter.fontMetrics().height() + 3
        text = QRect(room.left(), text.bottom(), room.width(), line_px)
        draw_elided(painter, text, tile.line, Qt.TextElideMode.ElideMiddle)  # the last folder says most
        painter.setPen(QColor(tokens.text))
        reason = QRect(text.left(), text.top() + line_px - 1, text.width(), 3 * painter.fontMetrics().lineSpacing() + 1)
        painter.drawText(reason, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, tile.reason)
        painter.restore()
