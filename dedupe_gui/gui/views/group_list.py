"""The scrolling list of groups: which card, which photo, and what is done to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QDrag,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QStyleOptionViewItem, QToolTip

from dedupe_gui.gui.models.groups import CARD_ROLE, Card, GroupsModel
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.state.card_shapes import Shapes
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.state.settings import FIRST_PHOTO_PX
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts import path_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.threads.picture_loader import PictureLoader
from dedupe_gui.gui.views.card_delegate import CardDelegate, edge_for, picture_key, strip_key
from dedupe_gui.gui.views.card_layout import (
    LEAST_PHOTO_PX,
    MARGIN_PX,
    MOST_PHOTO_PX,
    Measures,
    badge_rect,
    card_rect,
    dense_badge_rect,
    dense_line_rect,
    dense_picture_rect,
    text_rect,
    tile_rect,
)
from dedupe_gui.model import THUMBNAIL_EDGE_PX, FileStamp

Index = QModelIndex | QPersistentModelIndex
ROWS_AHEAD = 3
"""Cards below the visible ones whose thumbnails are wanted too, after all visible ones."""
STEP_PX = 54
DRAGGED_PX = 128
WHEEL_STEP = 1.15
"""By how much a notch of the wheel with Ctrl changes the size of the photos."""


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
    """A virtual list of cards. The desk holds the place; this follows it and moves it.

    Cards have different heights, and there may be 20,000 of them: Qt's own layout would ask each for its size, so this
    one works all heights out at once (`card_layout`) and answers Qt's questions from them.
    """

    menu_wanted = Signal(object)  # MenuRequest
    opened = Signal(object)  # Spot, by a double click
    viewed = Signal(object)  # tuple[FileStamp, ...]: see `_looked_at`
    photo_px_changed = Signal(object)  # int

    def __init__(
        self, desk: ReviewDesk, model: GroupsModel, theme: Theme, thumbnails: PictureLoader, pictures: PictureLoader
    ) -> None:
        super().__init__()
        self._desk = desk
        self._thumbnails = thumbnails
        self._pictures = pictures
        self._tops: NDArray[np.int64] = np.zeros(1, np.int64)
        """Where each row begins, and where the last one ends."""
        self._measured = QSize()
        """The viewport as it was when `_tops` were worked out."""
        self._pressed: Spot | None = None
        """The photo that a drag would take along."""
        self._pressed_at = QPoint()
        self._shapes: Shapes | None = None
        """Of each row's card, until the groups change."""
        self.setAccessibleName(self.tr("Groups of copies"))
        self._delegate = CardDelegate(theme, thumbnails, pictures, Measures.of(FIRST_PHOTO_PX, self.font()), self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.setMinimumHeight(180)
        self._wish_timer = QTimer(self)
        self._wish_timer.setSingleShot(True)
        self._wish_timer.setInterval(0)
        self._wish_timer.timeout.connect(self._on_wish_timer_timeout)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        thumbnails.ready.connect(self._on_thumbnail_ready)
        pictures.ready.connect(self._on_thumbnail_ready)
        desk.place_changed.connect(self._on_desk_place_changed)
        desk.groups_changed.connect(self._on_desk_groups_changed)
        desk.verdicts_changed.connect(self._announce)
        theme.changed.connect(self._on_theme_changed)

    # --- sizes

    @property
    def photo_px(self) -> int:
        """The least height of a photo."""
        return self._delegate.measures.photo_px

    def set_photo_px(self, height_px: int) -> None:
        """Show photos as high as that, or higher where that fills a card."""
        height_px = min(max(height_px, LEAST_PHOTO_PX), MOST_PHOTO_PX)
        if height_px != self.photo_px:
            self._delegate.measures = replace(self._delegate.measures, photo_px=height_px)
            self._measure()
            self.photo_px_changed.emit(height_px)

    @property
    def rows_in_sight(self) -> int:
        """How many cards a screenful has from here on."""
        top = self.verticalScrollBar().value()
        first = int(np.searchsorted(self._tops, top, "left"))
        last = int(np.searchsorted(self._tops, top + self.viewport().height(), "right")) - 1
        return max(1, last - first)

    def _measure(self) -> None:
        """Work out where each card is, and keep the card in sight that is in sight now."""
        count = self.model().rowCount() if self.model() is not None else 0
        bar = self.verticalScrollBar()
        place = self._desk.place.row
        before = len(self._tops) - 1
        anchor = place if 0 <= place < before and self._is_in_sight(place) else -1
        at = int(self._tops[anchor]) - bar.value() if anchor >= 0 else 0
        if self._shapes is None or len(self._shapes) != count:
            self._shapes = self._desk.shapes()
        self._measured = self.viewport().size()
        self._delegate.measures = replace(self._delegate.measures, room_px=self._measured.height())
        heights = self._delegate.measures.heights(self._measured.width(), self._shapes)
        self._tops = np.concatenate((np.zeros(1, np.int64), np.cumsum(heights)))
        self.updateGeometries()
        if anchor >= 0 and anchor < count:
            bar.setValue(int(self._tops[anchor]) - at)
        self.viewport().update()
        self._wish_timer.start()

    def _is_in_sight(self, row: int) -> bool:
        top = self.verticalScrollBar().value()
        return bool(self._tops[row] < top + self.viewport().height() and self._tops[row + 1] > top)

    # --- what Qt asks of a view

    @override
    def doItemsLayout(self) -> None:
        super(QListView, self).doItemsLayout()
        self._measure()

    @override
    def updateGeometries(self) -> None:
        bar = self.verticalScrollBar()
        room = self.viewport().height()
        bar.setRange(0, max(0, int(self._tops[-1]) + MARGIN_PX - room))
        bar.setPageStep(max(1, room - STEP_PX))
        bar.setSingleStep(STEP_PX)

    @override
    def visualRect(self, index: Index) -> QRect:
        row = index.row()
        if not index.isValid() or row >= len(self._tops) - 1:
            return QRect()
        top, bottom = int(self._tops[row]), int(self._tops[row + 1])
        return QRect(0, top - self.verticalScrollBar().value(), self.viewport().width(), bottom - top)

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = int(np.searchsorted(self._tops, point.y() + self.verticalScrollBar().value(), "right")) - 1
        is_there = 0 <= row < len(self._tops) - 1 and 0 <= point.x() < self.viewport().width()
        return self.model().index(row, 0) if is_there else QModelIndex()

    @override
    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Show the card, or of one that is higher than the list the chosen photo."""
        rect = self.visualRect(index)
        if not index.isValid() or rect.isNull():
            return
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if hint is QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(bar.value() + rect.top())
            return
        if rect.height() > room and index.row() == self._desk.place.row:
            rect = self._member_rect(index, self._desk.place.member).adjusted(0, -40, 0, 12)
        if rect.top() < 0 or rect.height() > room:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() + MARGIN_PX > room:
            bar.setValue(bar.value() + rect.bottom() + MARGIN_PX - room)

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command)

    @override
    def visualRegionForSelection(self, _selection: object) -> QRegion:
        return QRegion(self.viewport().rect())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        area, offset = event.rect(), self.verticalScrollBar().value()
        first = max(0, int(np.searchsorted(self._tops, area.top() + offset, "right")) - 1)
        for row in range(first, len(self._tops) - 1):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            if option.rect.top() > area.bottom():
                break
            painter.setClipRect(area)
            self._delegate.paint(painter, option, index)

    # --- where the photos are

    def spot_at(self, point: QPoint) -> Spot | None:
        """The photo under a point of the viewport."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        card, measures = card_rect(self.visualRect(index)), self._delegate.measures
        shape = self._desk.shape(index.row())
        for member in range(shape.count):
            if member < shape.lined:
                line = dense_line_rect(card, measures, shape, member)
                if line.contains(point):
                    return Spot(index.row(), member, dense_badge_rect(line).contains(point))
                continue
            tile = tile_rect(card, measures, shape, member)
            if tile.united(text_rect(tile, measures, card, shape)).contains(point):
                return Spot(index.row(), member, badge_rect(tile, measures).contains(point))
        if shape.lined and dense_picture_rect(card, measures, shape).contains(point):
            return Spot(index.row(), 0, on_badge=False)
        return None

    def member_point(self, row: int, member: int) -> QPoint | None:
        """The middle of a photo in the viewport."""
        index = self.model().index(row, 0)
        return self._photo_rect(index, member).center() if index.isValid() else None

    def badge_point(self, row: int, member: int) -> QPoint | None:
        """Where a click changes the verdict of a photo."""
        index = self.model().index(row, 0)
        if not index.isValid():
            return None
        rect = self._photo_rect(index, member)
        return rect.topLeft() + QPoint(14, min(14, rect.height() // 2))

    def member_rects(self, row: int) -> list[QRect]:
        """Where in the viewport the photos of a row are, with what is said of them."""
        index = self.model().index(row, 0)
        return [self._member_rect(index, member) for member in range(self._desk.shape(row).count)]

    def _photo_rect(self, index: Index, member: int) -> QRect:
        card, shape = card_rect(self.visualRect(index)), self._desk.shape(index.row())
        if member < shape.lined:
            return dense_line_rect(card, self._delegate.measures, shape, member)
        return tile_rect(card, self._delegate.measures, shape, member)

    def _member_rect(self, index: Index, member: int) -> QRect:
        """A photo with its texts."""
        rect, shape = self._photo_rect(index, member), self._desk.shape(index.row())
        if member < shape.lined:
            return rect
        return rect.united(text_rect(rect, self._delegate.measures, card_rect(self.visualRect(index)), shape))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        spot = self.spot_at(event.position().toPoint())
        if spot is None:
            self._pressed = None
            index = self.indexAt(event.position().toPoint())
            if index.isValid() and index.row() != self._desk.place.row:
                self._desk.go_to(index.row(), 1)
            return
        self._desk.go_to(spot.row, spot.member)
        self._pressed = None if spot.on_badge else spot
        self._pressed_at = event.position().toPoint()
        if spot.on_badge and event.button() == Qt.MouseButton.LeftButton:
            self._desk.answer(spot.row, spot.member)

    def mime_of(self, spot: Spot) -> QMimeData:
        """A photo as other programs take it."""
        photo = self._desk.photo(self._desk.group(spot.row).members[spot.member].photo)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(photo.stamp.path_text)])
        return mime

    def _drag_out(self, spot: Spot) -> None:
        """Give a photo to another program. It may only be copied: what leaves the library goes by the clean-up."""
        self._pressed = None
        drag = QDrag(self)
        drag.setMimeData(self.mime_of(spot))
        card: Card = self.model().index(spot.row, 0).data(CARD_ROLE)
        tile = card.tiles[spot.member]
        picture = self._thumbnails.picture(picture_key(tile.photo, tile.member.turned))
        if isinstance(picture, QPixmap):
            drag.setPixmap(picture.scaled(DRAGGED_PX, DRAGGED_PX, Qt.AspectRatioMode.KeepAspectRatio))
        drag.exec(Qt.DropAction.CopyAction)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.set_photo_px(round(self.photo_px * WHEEL_STEP ** (event.angleDelta().y() / 120)))
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moved = event.position().toPoint() - self._pressed_at
        is_dragged = event.buttons() & Qt.MouseButton.LeftButton
        if is_dragged and self._pressed is not None and moved.manhattanLength() >= QApplication.startDragDistance():
            self._drag_out(self._pressed)
            return
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
                text = "\n".join((path_words.display(tile.photo.path), tile.line, tile.reason))
                QToolTip.showText(event.globalPos(), plain_tip(text), self)
                return True
        return super().viewportEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wish_timer.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport().size() != self._measured:
            self._measure()
        # The card that is compared stays in sight when the pane gets lower.
        current = self.currentIndex()
        if current.isValid():
            self.scrollTo(current)
        self._wish_timer.start()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.measures = Measures.of(self.photo_px, self.font())
            self._measure()

    def _on_desk_groups_changed(self) -> None:
        self._shapes = None
        self._measure()

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
        """Want the pictures of what is visible, then thumbnails of those a little further down."""
        count = len(self._tops) - 1
        if not count:
            return
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        first = max(0, int(np.searchsorted(self._tops, top, "right")) - 1)
        last = min(count, int(np.searchsorted(self._tops, bottom, "left")))
        self.viewed.emit(self._looked_at(first, last))
        if not self.isVisible():
            return
        ratio = self.devicePixelRatioF()
        thumbnails, pictures, strips = [], [], []
        seen = self.viewport().rect()
        for row in range(first, min(count, last + ROWS_AHEAD)):
            # No cards are asked for: those further down are made when they come into sight.
            index, shape, members = self.model().index(row, 0), self._desk.shape(row), self._desk.group(row).members
            for member, of_group in enumerate(members):
                if 0 < member < shape.lined:
                    continue  # the first one's picture is theirs
                photo, turned = self._desk.photo(of_group.photo), of_group.turned
                room = (
                    dense_picture_rect(card_rect(self.visualRect(index)), self._delegate.measures, shape)
                    if member < shape.lined
                    else self._photo_rect(index, member)
                )
                if not room.intersects(seen.adjusted(0, -room.height(), 0, seen.height())):
                    continue
                thumbnails.append(picture_key(photo, turned))
                edge = edge_for(room.size(), ratio)
                if edge > THUMBNAIL_EDGE_PX and room.intersects(seen):
                    pictures.append(picture_key(photo, turned, edge))
                if photo.is_film and room.intersects(seen):
                    strips.append(strip_key(photo, turned))
        self._thumbnails.want(thumbnails)
        self._pictures.want([*pictures, *strips])

    def _looked_at(self, first: int, last: int) -> tuple[FileStamp, ...]:
        """Return all photos of the groups that are looked at, now or soon: the present one, which is compared or fills
        the screen, though it may be out of sight here; those in sight; then those around, the nearest first.
        """
        count = len(self._tops) - 1
        around = chain.from_iterable((last + off, first - 1 - off) for off in range(last - first))
        rows = dict.fromkeys((self._desk.place.row, *range(first, last), *around))
        groups = (self._desk.group(row) for row in rows if 0 <= row < count)
        return tuple(self._desk.photo(member.photo).stamp for group in groups for member in group.members)
