"""The scrolling list of groups: which card, which photo, and what is done to it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip

from dedupe_gui.gui import words
from dedupe_gui.gui.desk import Desk
from dedupe_gui.gui.loader import PictureLoader
from dedupe_gui.gui.models.groups import CARD_ROLE, Card, GroupsModel
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.plain import plain_tip
from dedupe_gui.gui.theme import Theme
from dedupe_gui.gui.views.card_delegate import (
    MARGIN_PX,
    ROW_HEIGHT_PX,
    CardDelegate,
    Layout,
    badge_rect,
    card_rect,
    more_rect,
    thumbnail_key,
    tile_layout,
    tile_rect,
)

ROWS_AHEAD = 3
"""Cards below the visible ones whose thumbnails are wanted too, after all visible ones."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A photo of a card, and whether its verdict badge was meant."""

    row: int
    member: int
    on_badge: bool


@dataclass(frozen=True, slots=True)
class MenuRequest:
    """Where on the screen a photo's menu is wanted."""

    spot: Spot
    point: QPoint


class GroupList(QListView):
    """A virtual list of cards of one height. The desk holds the place; this follows it and moves it."""

    menu_wanted = Signal(object)  # MenuRequest
    opened = Signal(object)  # Spot, by a double click
    viewed = Signal(object)  # tuple[FileStamp, ...], of all photos of the groups in sight

    def __init__(self, desk: Desk, model: GroupsModel, theme: Theme, thumbnails: PictureLoader) -> None:
        super().__init__()
        self._desk = desk
        self._thumbnails = thumbnails
        self.setAccessibleName(self.tr("Groups of copies"))
        self.setModel(model)
        self._delegate = CardDelegate(theme, thumbnails, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT_PX // 4)
        self.setMouseTracking(True)
        self.setMinimumHeight(ROW_HEIGHT_PX + MARGIN_PX)
        self._wish_timer = QTimer(self)
        self._wish_timer.setSingleShot(True)
        self._wish_timer.setInterval(0)
        self._wish_timer.timeout.connect(self._on_wish_timer_timeout)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        thumbnails.ready.connect(self._on_thumbnail_ready)
        desk.place_changed.connect(self._on_desk_place_changed)
        desk.groups_changed.connect(self._on_scrolled)
        desk.verdicts_changed.connect(self._announce)
        theme.changed.connect(self._on_theme_changed)

    def spot_at(self, point: QPoint) -> Spot | None:
        """The photo under a point of the viewport."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        card = card_rect(self.visualRect(index))
        for slot, member in self._slots(index):
            tile = tile_rect(card, slot)
            if tile.adjusted(0, 0, 0, 56).contains(point):
                return Spot(index.row(), member, badge_rect(tile).contains(point))
        return None

    def member_point(self, row: int, member: int) -> QPoint | None:
        """The middle of a photo's thumbnail in the viewport; None while it is not shown."""
        index = self.model().index(row, 0)
        card = card_rect(self.visualRect(index))
        for slot, shown in self._slots(index):
            if shown == member:
                return tile_rect(card, slot).center()
        return None

    def beyond(self, point: QPoint) -> tuple[int, int] | None:
        """Row and member that a click on a card's tab leads to: a cardful further on, or back."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        card = card_rect(self.visualRect(index))
        layout = self._layout(index)
        if layout.hidden_after and more_rect(tile_rect(card, layout.shown - 1), at_right=True).contains(point):
            return index.row(), min(layout.first + 2 * layout.shown, layout.total) - 1
        if layout.hidden_before and more_rect(tile_rect(card, 0), at_right=False).contains(point):
            return index.row(), max(layout.first - 1, 0)
        return None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        beyond = self.beyond(event.position().toPoint())
        if beyond is not None and event.button() == Qt.MouseButton.LeftButton:
            self._desk.go_to(*beyond)
            return
        spot = self.spot_at(event.position().toPoint())
        if spot is None:
            super().mousePressEvent(event)
            index = self.indexAt(event.position().toPoint())
            if index.isValid() and index.row() != self._desk.place.row:
                self._desk.go_to(index.row(), 1)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._desk.go_to(spot.row, spot.member)
        if spot.on_badge and event.button() == Qt.MouseButton.LeftButton:
            self._desk.answer(spot.row, spot.member)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position().toPoint())
        hovered = (spot.row, spot.member) if spot is not None else None
        if hovered != self._delegate.hovered:
            self._delegate.hovered = hovered
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position().toPoint())
        if spot is not None and not spot.on_badge:
            self.opened.emit(spot)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self._desk.place
        point: QPoint | None = event.pos()
        spot = self.spot_at(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard and place.row >= 0:
            spot, point = Spot(place.row, place.member, on_badge=False), self.member_point(place.row, place.member)
        elif spot is None and (index := self.indexAt(event.pos())).isValid():
            # Beside its photos a card means the one that is chosen, else the first one to be judged.
            is_present = index.row() == place.row
            spot = Spot(index.row(), place.member if is_present else 1, on_badge=False)
        if spot is not None and point is not None:
            self._desk.go_to(spot.row, spot.member)
            self.menu_wanted.emit(MenuRequest(spot, self.viewport().mapToGlobal(point)))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._delegate.hovered = None
        self.viewport().update()
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The page decides what keys do: Qt's own would move without the desk, or search for a typed letter.
        event.ignore()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = self.spot_at(event.pos())
            if spot is not None:
                card: Card = self.model().index(spot.row, 0).data(CARD_ROLE)
                tile = card.tiles[spot.member]
                text = "\n".join((words.display(tile.photo.path), tile.line, tile.reason))
                QToolTip.showText(event.globalPos(), plain_tip(text), self)
                return True
        return super().viewportEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The card that is compared stays in sight when the pane gets lower.
        current = self.currentIndex()
        if current.isValid():
            self.scrollTo(current)
        self._wish_timer.start()

    def _layout(self, index: QModelIndex) -> Layout:
        width = card_rect(self.visualRect(index)).width()
        total = len(self._desk.group(index.row()).members)
        return tile_layout(width, total, self._desk.place.member if index.row() == self._desk.place.row else 0)

    def _slots(self, index: QModelIndex) -> list[tuple[int, int]]:
        """The places of a card with the member in each."""
        layout = self._layout(index)
        return [(slot, layout.first + slot) for slot in range(layout.shown)]

    def _on_desk_place_changed(self) -> None:
        place = self._desk.place
        self._delegate.current_row = place.row
        self._delegate.focused_member = place.member
        index = self.model().index(place.row, 0)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        elif index.isValid():
            self.scrollTo(index)
            self._announce()
        self.viewport().update()
        self._wish_timer.start()

    def _announce(self) -> None:
        """Tell a screen reader of the photo that was turned to or decided; of a new group it hears by itself."""
        index = self.currentIndex()
        if QAccessible.isActive() and index.isValid() and self.hasFocus():
            card: Card = index.data(CARD_ROLE)
            member = min(self._delegate.focused_member, len(card.tiles) - 1)
            text = self.tr("Photo {position} of {count}: {photo}").format(
                position=member + 1, count=len(card.tiles), photo=card.tiles[member].sentence
            )
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _on_scrolled(self) -> None:
        self._wish_timer.start()

    def _on_theme_changed(self, _tokens: object) -> None:
        self.viewport().update()

    def _on_thumbnail_ready(self, _key: object) -> None:
        self.viewport().update()

    def _on_wish_timer_timeout(self) -> None:
        """Want the thumbnails of what is visible, then those a little further down."""
        count = self.model().rowCount()
        if not count:
            return
        top = max(0, self.verticalScrollBar().value() // ROW_HEIGHT_PX)
        bottom = top + self.viewport().height() // ROW_HEIGHT_PX + 1
        wanted, in_sight = [], []
        for row in range(top, min(count, bottom + 1 + ROWS_AHEAD)):
            index = self.model().index(row, 0)
            card: Card = index.data(CARD_ROLE)
            wanted += [thumbnail_key(card.tiles[member]) for _slot, member in self._slots(index)]
            if row <= bottom:
                in_sight += [tile.photo.stamp for tile in card.tiles]
        self._thumbnails.want(wanted)
        self.viewed.emit(tuple(in_sight))
