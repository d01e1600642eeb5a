"""The photos of one group in a row, with what becomes of each, and where the groups before and after begin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from dedupe_gui.gui.models.groups import Tile, make_card, verdict_word
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.state.shot_changes import ShotChanges, paint_place
from dedupe_gui.gui.style.theme import DARK
from dedupe_gui.gui.style.tile_painting import draw_elided, paint_thumbnail, room_for, small_font
from dedupe_gui.gui.texts import amounts
from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.model import THUMBNAIL_EDGE_PX
from dedupe_gui.review.decisions import Verdict

PHOTO: Final = QSize(150, 100)
NEIGHBOUR: Final = QSize(96, 64)
VERDICT_LETTERS: Final = 14
"""Of a photo's number and verdict in the longest language."""
GAP_PX: Final = 14
MARGIN_PX: Final = 14
NEIGHBOUR_OPACITY: Final = 0.45
"""Dim: they are not of this group."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The first photo of the group before or after."""

    row: int
    key: PictureKey


class FilmStrip(QWidget):
    """Follows the desk; a click goes to the photo, or to the group beside."""

    def __init__(self, desk: ReviewDesk, thumbnails: PictureLoader) -> None:
        super().__init__()
        self._desk = desk
        self._thumbnails = thumbnails
        self._tiles: tuple[Tile, ...] = ()
        self._is_series = False
        self._changes = ShotChanges(thumbnails)
        self._neighbours: tuple[Neighbour | None, Neighbour | None] = (None, None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Photos of the group"))
        thumbnails.ready.connect(self._on_thumbnail_ready)

    def refresh(self) -> None:
        """Show the desk's present group."""
        desk, row = self._desk, self._desk.place.row
        card = make_card(desk, row) if row >= 0 else None
        self._tiles, self._is_series = (card.tiles, card.is_series) if card is not None else ((), False)
        self._neighbours = (self._neighbour(row - 1), self._neighbour(row + 1))
        neighbours = [neighbour.key for neighbour in self._neighbours if neighbour is not None]
        self._thumbnails.want([*map(_key, self._tiles), *neighbours])
        self.update()

    def _neighbour(self, row: int) -> Neighbour | None:
        if not 0 <= row < self._desk.row_count:
            return None
        photo = self._desk.photo(self._desk.group(row).members[0].photo)
        return Neighbour(row, PictureKey(photo.stamp, THUMBNAIL_EDGE_PX))

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, PHOTO.height() + 2 * MARGIN_PX + 6 + QFontMetrics(small_font(self.font())).height())

    def photo_rect(self, member: int) -> QRect:
        """Where a photo is. The row is in the middle; of a long one the chosen photo is."""
        count = len(self._tiles)
        photo = QSize(room_for(VERDICT_LETTERS, self.font(), PHOTO.width()), PHOTO.height())
        step, ends = photo.width() + GAP_PX, self._ends_px
        room = self.width() - 2 * ends
        whole = count * step - GAP_PX
        if whole <= room:
            left = (self.width() - whole) // 2
        else:
            middle = self.width() // 2 - self._desk.place.member * step - photo.width() // 2
            left = min(ends, max(middle, self.width() - ends - whole))
        return QRect(QPoint(left + member * step, MARGIN_PX), photo)

    @property
    def _ends_px(self) -> int:
        """What the neighbour at one end takes, with its text."""
        return NEIGHBOUR.width() + 3 * GAP_PX + QFontMetrics(small_font(self.font())).horizontalAdvance("0" * 12)

    def _neighbour_rect(self, *, is_next: bool) -> QRect:
        middle = MARGIN_PX + (PHOTO.height() - NEIGHBOUR.height()) // 2
        count = len(self._tiles)
        text = QFontMetrics(small_font(self.font())).horizontalAdvance("0" * 12)
        if is_next:
            left = min(
                self.photo_rect(count - 1).right() + 3 * GAP_PX, self.width() - text - NEIGHBOUR.width() - GAP_PX
            )
        else:
            left = max(self.photo_rect(0).left() - 3 * GAP_PX - NEIGHBOUR.width(), text + GAP_PX)
        return QRect(QPoint(left, middle), NEIGHBOUR)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(self.rect().adjusted(self._ends_px - GAP_PX, 0, GAP_PX - self._ends_px, 0))
        for member, tile in enumerate(self._tiles):
            self._paint_tile(painter, self.photo_rect(member), tile, member)
        painter.setClipping(False)
        small = small_font(self.font())
        painter.setFont(small)
        for neighbour, is_next in zip(self._neighbours, (False, True), strict=True):
            if neighbour is None:
                continue
            room = self._neighbour_rect(is_next=is_next)
            picture = self._thumbnails.picture(neighbour.key)
            paint_thumbnail(painter, room, picture, DARK, opacity=NEIGHBOUR_OPACITY)
            painter.setPen(QColor(DARK.muted))
            number = amounts.number(neighbour.row + 1)
            text = self.tr("group {number} ›") if is_next else self.tr("‹ group {number}")
            beside = QRect(room.right() + 8, room.top(), 200, room.height())
            align = Qt.AlignmentFlag.AlignLeft
            if not is_next:
                beside = QRect(room.left() - 208, room.top(), 200, room.height())
                align = Qt.AlignmentFlag.AlignRight
            painter.drawText(beside, align | Qt.AlignmentFlag.AlignVCenter, text.format(number=number))

    def _paint_tile(self, painter: QPainter, room: QRect, tile: Tile, member: int) -> None:
        picture = self._thumbnails.picture(_key(tile))
        frame = paint_thumbnail(painter, room, picture if isinstance(picture, QPixmap) else None, DARK)
        frame = room if not isinstance(picture, QPixmap) else frame
        place = (
            self._changes.place(self._tiles[member - 1].photo.stamp, tile.photo.stamp)
            if self._is_series and member
            else None
        )
        if place is not None:
            paint_place(painter, QRectF(frame), place)
        shown = tile.shown_verdict
        colour = {Verdict.KEEP: DARK.keep, Verdict.REMOVE: DARK.remove}.get(shown, DARK.control_line)
        is_asked = tile.verdict is Verdict.UNDECIDED
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), 2.5, Qt.PenStyle.DashLine if is_asked else Qt.PenStyle.SolidLine))
        painter.drawRoundedRect(QRectF(frame).adjusted(1, 1, -1, -1), 5, 5)
        if member == self._desk.place.member:
            painter.setPen(QPen(QColor(DARK.accent), 2))
            painter.drawRoundedRect(QRectF(frame).adjusted(-4, -4, 4, 4), 8, 8)
        bold = QFont(small_font(self.font()))
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(colour if shown is not Verdict.UNDECIDED else DARK.muted))
        sign = {Verdict.KEEP: "✓ ", Verdict.REMOVE: "✕ "}.get(shown, "")
        word = verdict_word(tile) or tr("Not decided")
        said = f"{member + 1}  {sign}{word}"
        if self._is_series and tile.reason:
            said = f"{said} · {tile.reason}"
        below = QRect(room.left(), room.bottom() + 6, room.width(), self.height() - room.bottom() - 6)
        draw_elided(painter, below, said, Qt.TextElideMode.ElideRight)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        for neighbour, is_next in zip(self._neighbours, (False, True), strict=True):
            if neighbour is not None and self._neighbour_rect(is_next=is_next).contains(at):
                self._desk.go_to(neighbour.row, 1)
                return
        for member in range(len(self._tiles)):
            is_shown = self._ends_px - GAP_PX <= at.x() <= self.width() - self._ends_px + GAP_PX
            if is_shown and self.photo_rect(member).contains(at):
                self._desk.go_to(self._desk.place.row, member)
                return

    def _on_thumbnail_ready(self, _key: object) -> None:
        self.update()


def _key(tile: Tile) -> PictureKey:
    return PictureKey(tile.photo.stamp, THUMBNAIL_EDGE_PX, tile.member.turned)
