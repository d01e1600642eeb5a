"""Paints a group as a card: photos with the verdict written on them, facts and reasons below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from dedupe_gui.gui.models.groups import CARD_ROLE, Card, Tile, verdict_word
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.state.shot_changes import ShotChanges, paint_place
from dedupe_gui.gui.style.theme import Theme, Tokens
from dedupe_gui.gui.style.tile_painting import (
    WRAPPED,
    draw_elided,
    draw_with_place,
    fitted_rect,
    paint_badge,
    paint_thumbnail,
    small_font,
    whole_phrases,
)
from dedupe_gui.gui.texts.amounts import SEPARATOR
from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.gui.views.card_layout import (
    MARGIN_PX,
    PADDING_PX,
    STRIP_FRAMES,
    STRIP_LINE_PX,
    Measures,
    card_rect,
    dense_line_rect,
    dense_picture_rect,
    film_rects,
    text_rect,
    tile_rect,
)
from dedupe_gui.gui.views.filters_panel import kind_colour
from dedupe_gui.model import THUMBNAIL_EDGE_PX, Photo, Turn
from dedupe_gui.review.decisions import Verdict

LOWEST_UNDER_BADGE_PX: Final = 60
"""A picture lower than this (a panorama) has its badge above it instead of on it."""
EDGE_PX: Final = 3
ROOM_FOR_BOTH_PX: Final = 150
"""Width of a photo that has the verdict and the number at its top; on others the number is below."""
STRIP_EDGE_PX: Final = 160
"""Of a film's frame in the strip below its picture."""
EDGES_PX: Final = (THUMBNAIL_EDGE_PX, 512, 1024)
"""Longest edges that pictures on cards are asked for."""


def picture_key(photo: Photo, turned: Turn, edge_px: int = THUMBNAIL_EDGE_PX) -> PictureKey:
    return PictureKey(photo.stamp, edge_px, turned)


def strip_key(film: Photo, turned: Turn) -> PictureKey:
    """The frames of a film that are shown below its picture."""
    return PictureKey(film.stamp, STRIP_EDGE_PX, turned, frames=STRIP_FRAMES)


def _aspect(tile: Tile) -> float:
    facts = tile.photo.facts
    aspect = facts.width_px / max(1, facts.height_px)
    return 1 / aspect if tile.member.turned.swaps_sides else aspect


def edge_for(room: QSize, ratio: float) -> int:
    """The longest edge that fills a room on a screen of so many device pixels to one."""
    needed = max(room.width(), room.height()) * ratio
    return next((edge for edge in EDGES_PX if edge >= needed), EDGES_PX[-1])


class CardDelegate(QStyledItemDelegate):
    """Looks pictures up and paints; the list asks for those that are missing."""

    def __init__(
        self, theme: Theme, thumbnails: PictureLoader, pictures: PictureLoader, measures: Measures, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails
        self._pictures = pictures
        self._changes = ShotChanges(thumbnails)
        self.measures = measures
        self.current_row = -1
        self.focused_member = 0
        self.hovered: tuple[int, int] | None = None
        """Row and member under the mouse."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160 + 2 * (PADDING_PX + MARGIN_PX), self.measures.photo_px)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card: Card | None = index.data(CARD_ROLE)
        if card is None:
            return
        tokens = self._theme.tokens
        is_current = index.row() == self.current_row
        rect = card_rect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(tokens.accent if is_current else tokens.line), 2 if is_current else 1))
        painter.setBrush(QColor(tokens.panel))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        self._paint_header(painter, rect, card, tokens, option.font)
        focused = self.focused_member if is_current else -1
        if card.shape.lined:
            self._paint_lines(painter, rect, card, tokens, option.font, index.row(), focused)
        clip = painter.clipBoundingRect() if painter.hasClipping() else QRectF(option.rect)
        for member, tile in enumerate(card.tiles[card.shape.lined :], card.shape.lined):
            room = tile_rect(rect, self.measures, card.shape, member)
            texts = text_rect(room, self.measures, rect, card.shape)
            if not clip.intersects(QRectF(room.united(texts))):
                continue
            is_hovered = self.hovered == (index.row(), member)
            before = card.tiles[member - 1] if card.is_series and member else None
            self._paint_photo(
                painter, room, tile, member, option.font, is_focused=member == focused, is_hovered=is_hovered
            )
            if before is not None:
                self._paint_change(painter, room, before, tile)
            self._paint_texts(painter, texts, tile, tokens, option.font)
        painter.restore()

    def _paint_header(self, painter: QPainter, rect: QRect, card: Card, tokens: Tokens, font: QFont) -> None:
        height = self.measures.text_line_px
        line = QRect(rect.left() + PADDING_PX, rect.top() + PADDING_PX, rect.width() - 2 * PADDING_PX, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(kind_colour(card.relation, tokens)))
        painter.drawEllipse(QPoint(line.left() + 4, line.center().y() + 1), 4, 4)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        room = line.adjusted(16, 0, 0, 0)
        for text, used, colour in (
            (card.title, bold, tokens.text),
            (card.chip, font, tokens.muted),
        ):
            painter.setFont(used)
            painter.setPen(QColor(colour))
            draw_elided(painter, room, text, Qt.TextElideMode.ElideRight)
            room.setLeft(room.left() + QFontMetrics(used).horizontalAdvance(text) + 10)
        painter.setPen(QColor(tokens.keep if card.is_decided else tokens.muted))
        gain = f"✓ {card.gain}" if card.is_decided else card.gain
        painter.drawText(
            room,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            QFontMetrics(font).elidedText(gain, Qt.TextElideMode.ElideRight, max(0, room.width())),
        )

    def picture(self, tile: Tile, room: QSize, ratio: float) -> object:
        """The picture at the size that fills the room, else the best one that is there."""
        wanted = edge_for(room, ratio)
        for edge in (wanted, *reversed(EDGES_PX)):
            loader = self._thumbnails if edge == THUMBNAIL_EDGE_PX else self._pictures
            found = loader.picture(picture_key(tile.photo, tile.member.turned, edge))
            if isinstance(found, QPixmap) or (edge == THUMBNAIL_EDGE_PX and found is not None):
                return found
        return None

    def _paint_photo(
        self,
        painter: QPainter,
        room: QRect,
        tile: Tile,
        member: int,
        font: QFont,
        *,
        is_focused: bool,
        is_hovered: bool,
    ) -> None:
        tokens = self._theme.tokens
        ratio = painter.device().devicePixelRatioF()
        room, strip, count = film_rects(room, _aspect(tile)) if tile.photo.is_film else (room, QRect(), 0)
        frame = paint_thumbnail(painter, room, self.picture(tile, room.size(), ratio), tokens)  # type: ignore[arg-type]
        self._paint_strip(painter, strip, tile, count)
        colour = {Verdict.KEEP: tokens.keep, Verdict.REMOVE: tokens.remove}.get(tile.shown_verdict)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if colour is not None:
            is_asked = tile.verdict is Verdict.UNDECIDED
            painter.setPen(QPen(QColor(colour), EDGE_PX, Qt.PenStyle.DashLine if is_asked else Qt.PenStyle.SolidLine))
            painter.drawRoundedRect(QRectF(frame).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        if is_focused:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(frame).adjusted(-3, -3, 3, 3), 8, 8)
        is_high = frame.height() >= LOWEST_UNDER_BADGE_PX
        corner = frame.topLeft() if is_high else room.topLeft()
        small = small_font(font)
        word = verdict_word(tile) or (tr("Remove?") if is_hovered else "")
        if word:
            self._paint_verdict(painter, corner + QPoint(7, 7), tile, word, small)
        if tile.marks:
            _paint_marks(painter, frame if is_high else room, tile.marks, tokens, font)
        if is_high:
            _paint_number(painter, frame, member + 1, small, tokens)

    def _paint_strip(self, painter: QPainter, room: QRect, tile: Tile, count: int) -> None:
        """Paint so many of a film's frames in order of time, once they are there."""
        strip = self._pictures.picture(strip_key(tile.photo, tile.member.turned))
        if not count or not isinstance(strip, QPixmap):
            return
        width = strip.width() / STRIP_FRAMES
        each = (room.width() - STRIP_LINE_PX * (count - 1)) / count
        for place in range(count):
            shown = (2 * place + 1) * STRIP_FRAMES // (2 * count)
            where = QRectF(room.left() + place * (each + STRIP_LINE_PX), room.top(), each, room.height())
            painter.drawPixmap(where, strip, QRectF(shown * width, 0, width, strip.height()))

    def _paint_change(self, painter: QPainter, room: QRect, before: Tile, tile: Tile) -> None:
        """Frame the place in which a shot differs most from the one before."""
        place = self._changes.place(before.photo.stamp, tile.photo.stamp)
        picture = self._thumbnails.picture(picture_key(tile.photo, tile.member.turned))
        if place is not None and isinstance(picture, QPixmap):
            paint_place(painter, QRectF(fitted_rect(picture.size(), room)), place)

    def _paint_verdict(self, painter: QPainter, at: QPoint, tile: Tile, word: str, small: QFont) -> None:
        tokens = self._theme.tokens
        colour = tokens.keep if tile.shown_verdict is Verdict.KEEP else tokens.remove
        if not tile.is_available:
            colour = tokens.caution
        elif tile.shown_verdict is Verdict.KEEP:
            word = f"✓ {word}"
        else:
            word = f"✕ {word}"
        paint_badge(painter, at.x(), at.y(), word, colour, tokens, small, filled=tile.verdict is not Verdict.UNDECIDED)

    def _paint_texts(self, painter: QPainter, room: QRect, tile: Tile, tokens: Tokens, font: QFont) -> None:
        text_px, small_px = self.measures.text_line_px, self.measures.small_line_px
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        draw_elided(
            painter, QRect(room.left(), room.top(), room.width(), text_px), tile.name, Qt.TextElideMode.ElideMiddle
        )
        painter.setFont(small_font(font))
        painter.setPen(QColor(tokens.muted))
        line = QRect(room.left(), room.top() + text_px, room.width(), small_px)
        facts, separator, place = tile.line.rpartition(SEPARATOR)
        draw_with_place(painter, line, facts + separator, place)
        # Green is a reason to keep; what the user keeps against the suggestion stays just a fact.
        is_reason_to_keep = tile.is_sharpest or (tile.shown_verdict is Verdict.KEEP and tile.member.relation is None)
        painter.setPen(QColor(tokens.keep if is_reason_to_keep else tokens.text))
        reason = QRect(line.left(), line.bottom() + 1, line.width(), room.bottom() - line.bottom())
        painter.drawText(reason, WRAPPED, whole_phrases(tile.reason, reason, painter.fontMetrics()))

    def _paint_lines(
        self, painter: QPainter, rect: QRect, card: Card, tokens: Tokens, font: QFont, row: int, focused: int
    ) -> None:
        """Identical files: the picture once, and for each file what becomes of it and where it is."""
        picture = dense_picture_rect(rect, self.measures, card.shape)
        top_px = picture.top()
        ratio = painter.device().devicePixelRatioF()
        first = card.tiles[0]
        picture, strip, count = film_rects(picture, _aspect(first)) if first.photo.is_film else (picture, QRect(), 0)
        paint_thumbnail(painter, picture, self.picture(first, picture.size(), ratio), tokens)  # type: ignore[arg-type]
        self._paint_strip(painter, strip, first, count)
        small = small_font(font)
        for member, tile in enumerate(card.tiles[: card.shape.lined]):
            line = dense_line_rect(rect, self.measures, card.shape, member)
            if line.top() > top_px:
                painter.setPen(QColor(tokens.line))
                painter.drawLine(line.topLeft(), line.topRight())
            if member == focused:
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.setBrush(QColor(tokens.tint))
                painter.drawRoundedRect(QRectF(line).adjusted(-5, 1, 5, 0), 5, 5)
            word = verdict_word(tile) or (tr("Remove?") if self.hovered == (row, member) else tr("Not decided"))
            is_keep = tile.shown_verdict is Verdict.KEEP
            colour = tokens.keep if is_keep else tokens.remove if tile.shown_verdict is Verdict.REMOVE else tokens.muted
            if not tile.is_available:
                colour = tokens.caution
            elif tile.shown_verdict is not Verdict.UNDECIDED:
                word = f"✓ {word}" if is_keep else f"✕ {word}"
            bold = QFont(font)
            bold.setWeight(QFont.Weight.DemiBold)
            painter.setFont(bold)
            painter.setPen(QColor(colour))
            top = QRect(line.left(), line.top() + 4, line.width(), self.measures.text_line_px)
            draw_elided(painter, top, word, Qt.TextElideMode.ElideRight)
            used = QFontMetrics(bold).horizontalAdvance(word) + 12
            painter.setFont(font)
            painter.setPen(QColor(tokens.text))
            draw_elided(painter, top.adjusted(used, 0, 0, 0), tile.name, Qt.TextElideMode.ElideMiddle)
            painter.setFont(small)
            painter.setPen(QColor(tokens.muted))
            below = QRect(line.left(), top.bottom() + 1, line.width(), self.measures.small_line_px)
            signs = "".join(f"{mark}  " for mark in tile.marks)
            draw_with_place(painter, below, signs, tile.where, f"{SEPARATOR}{tile.reason}" if tile.reason else "")


def _paint_number(painter: QPainter, frame: QRect, number: int, small: QFont, tokens: Tokens) -> None:
    """The number of the key that keeps this photo."""
    if number > 9:
        return
    metrics = QFontMetrics(small)
    box = QRect(0, 0, metrics.horizontalAdvance("0") + 12, metrics.height() + 3)
    if frame.width() >= ROOM_FOR_BOTH_PX:
        box.moveTopRight(frame.topRight() + QPoint(-6, 7))
    else:
        box.moveBottomRight(frame.bottomRight() - QPoint(6, 6))
    ground = QColor(tokens.surround)
    ground.setAlpha(200)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(small)
    painter.setPen(QColor(tokens.on_surround))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


def _paint_marks(painter: QPainter, frame: QRect, marks: tuple[str, ...], tokens: Tokens, font: QFont) -> None:
    """The signs for film, RAW, edits and stars, in the lower left corner of the photo."""
    small = small_font(font)
    small.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(small)
    painter.setFont(small)
    left = frame.left() + 6
    for mark in marks:
        tab = QRect(0, 0, metrics.horizontalAdvance(mark) + 10, metrics.height() + 3)
        tab.moveBottomLeft(QPoint(left, frame.bottom() - 6))
        if tab.right() > frame.right() - 3:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surround))
        painter.drawRoundedRect(QRectF(tab), 4, 4)
        painter.setPen(QColor(tokens.on_surround))
        painter.drawText(tab, Qt.AlignmentFlag.AlignCenter, mark)
        left = tab.right() + 4
