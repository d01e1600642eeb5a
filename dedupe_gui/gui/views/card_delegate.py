"""Paints a group as a card: thumbnails at one height with the verdict written on them, facts and reason below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from dedupe_gui.gui.loader import PictureKey, PictureLoader
from dedupe_gui.gui.models.groups import CARD_ROLE, Card, Tile, verdict_word
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.theme import Theme, Tokens
from dedupe_gui.gui.views.tile_painting import draw_elided, paint_thumbnail, small_font
from dedupe_gui.gui.words import tr
from dedupe_gui.model import THUMBNAIL_EDGE_PX
from dedupe_gui.review.decisions import Verdict

THUMB_WIDTH_PX: Final = 160
THUMB_HEIGHT_PX: Final = 108
GAP_PX: Final = 10
MARGIN_PX: Final = 12
PADDING_PX: Final = 13
HEADER_PX: Final = 30
NAME_PX: Final = 20
LINE_PX: Final = 16
CARD_HEIGHT_PX: Final = PADDING_PX + HEADER_PX + THUMB_HEIGHT_PX + NAME_PX + 2 * LINE_PX + PADDING_PX
ROW_HEIGHT_PX: Final = CARD_HEIGHT_PX + MARGIN_PX
REMOVED_OPACITY: Final = 0.42
"""Paler, and still clear enough to recognise the photo."""
LOWEST_UNDER_BADGE_PX: Final = 60
"""A picture lower than this (a panorama) has its badge above it instead of on it."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Which tiles of a card fit, beginning where the focused one is seen."""

    first: int
    shown: int
    total: int

    @property
    def hidden_before(self) -> int:
        return self.first

    @property
    def hidden_after(self) -> int:
        return self.total - self.first - self.shown


def tile_layout(width_px: int, total: int, focused: int) -> Layout:
    """A card `width_px` wide with `total` photos of which `focused` must be seen."""
    inner = width_px - 2 * PADDING_PX
    fitting = max(1, (inner + GAP_PX) // (THUMB_WIDTH_PX + GAP_PX))
    if total <= fitting:
        return Layout(0, total, total)
    # The kept photo stays in sight as long as the focused one does too.
    first = 0 if focused < fitting else min(focused - fitting + 1, total - fitting)
    return Layout(first, fitting, total)


def card_rect(row_rect: QRect) -> QRect:
    return QRect(
        row_rect.left() + MARGIN_PX, row_rect.top() + MARGIN_PX, row_rect.width() - 2 * MARGIN_PX, CARD_HEIGHT_PX
    )


def tile_rect(card: QRect, slot: int) -> QRect:
    """Where the thumbnail in this place of the card is."""
    left = card.left() + PADDING_PX + slot * (THUMB_WIDTH_PX + GAP_PX)
    return QRect(left, card.top() + PADDING_PX + HEADER_PX, THUMB_WIDTH_PX, THUMB_HEIGHT_PX)


def more_rect(tile: QRect, *, at_right: bool) -> QRect:
    """The tab on the outermost tile that says how many photos are beyond it; a click goes there."""
    tab = QRect(0, 0, 52, 26)
    tab.moveCenter(QPoint(tile.right() - 22 if at_right else tile.left() + 22, tile.center().y()))
    return tab


def badge_rect(tile: QRect) -> QRect:
    """Where a click changes the verdict."""
    return QRect(tile.left(), tile.top(), 96, 46)


def thumbnail_key(tile: Tile) -> PictureKey:
    return PictureKey(tile.photo.stamp, THUMBNAIL_EDGE_PX, tile.member.turned)


class CardDelegate(QStyledItemDelegate):
    """Looks pictures up and paints; the list asks for those that are missing."""

    def __init__(self, theme: Theme, thumbnails: PictureLoader, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails
        self.current_row = -1
        self.focused_member = 0
        self.hovered: tuple[int, int] | None = None
        """Row and member under the mouse."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(THUMB_WIDTH_PX + 2 * (PADDING_PX + MARGIN_PX), ROW_HEIGHT_PX)

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
        layout = tile_layout(rect.width(), len(card.tiles), self.focused_member if is_current else 0)
        for slot in range(layout.shown):
            member = layout.first + slot
            is_focused = is_current and member == self.focused_member
            is_hovered = self.hovered == (index.row(), member)
            self._paint_tile(
                painter,
                tile_rect(rect, slot),
                card.tiles[member],
                tokens,
                option.font,
                is_focused=is_focused,
                is_hovered=is_hovered,
            )
        if layout.hidden_after:
            _paint_more(painter, tile_rect(rect, layout.shown - 1), f"+{layout.hidden_after} ›", tokens, at_right=True)
        if layout.hidden_before:
            _paint_more(painter, tile_rect(rect, 0), f"‹ {layout.hidden_before}", tokens, at_right=False)
        painter.restore()

    def _paint_header(self, painter: QPainter, rect: QRect, card: Card, tokens: Tokens, font: QFont) -> None:
        line = QRect(rect.left() + PADDING_PX, rect.top() + PADDING_PX - 2, rect.width() - 2 * PADDING_PX, 22)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(tokens.text))
        small = small_font(font)
        chip_width = QFontMetrics(small).horizontalAdvance(card.chip) + 16
        title = QFontMetrics(bold).elidedText(card.title, Qt.TextElideMode.ElideRight, line.width() - chip_width - 10)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        left = line.left() + QFontMetrics(bold).horizontalAdvance(title) + 10
        chip = QRect(left, line.top(), chip_width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.chip))
        painter.drawRoundedRect(chip, 10, 10)
        painter.setFont(small)
        painter.setPen(QColor(tokens.text))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, card.chip)
        painter.setFont(font)
        painter.setPen(QColor(tokens.keep if card.is_decided else tokens.muted))
        gain = f"✓ {card.gain}" if card.is_decided else card.gain
        room = line.adjusted(chip.right() + 10 - line.left(), 0, 0, 0)
        painter.drawText(
            room,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            QFontMetrics(font).elidedText(gain, Qt.TextElideMode.ElideRight, room.width()),
        )

    def _paint_tile(
        self,
        painter: QPainter,
        rect: QRect,
        tile: Tile,
        tokens: Tokens,
        font: QFont,
        *,
        is_focused: bool,
        is_hovered: bool,
    ) -> None:
        shown = tile.shown_verdict
        opacity = REMOVED_OPACITY if shown is Verdict.REMOVE else 1.0
        frame = paint_thumbnail(painter, rect, self._thumbnails.picture(thumbnail_key(tile)), tokens, opacity=opacity)
        if shown is Verdict.KEEP or is_focused:
            colour = tokens.accent if is_focused else tokens.keep
            painter.setPen(QPen(QColor(colour), 2.5 if is_focused else 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(frame).adjusted(-1, -1, 1, 1), 6, 6)
        corner = frame.topLeft() if frame.height() >= LOWEST_UNDER_BADGE_PX else rect.topLeft()
        _paint_badge(painter, corner, tile, tokens, font, is_hovered=is_hovered)
        if tile.marks:
            _paint_marks(painter, frame if frame.height() >= LOWEST_UNDER_BADGE_PX else rect, tile.marks, tokens, font)
        text = QRect(rect.left(), rect.bottom() + 2, rect.width(), NAME_PX)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        draw_elided(painter, text, tile.name, Qt.TextElideMode.ElideMiddle)
        painter.setFont(small_font(font))
        painter.setPen(QColor(tokens.muted))
        text = QRect(rect.left(), text.bottom(), rect.width(), LINE_PX)
        draw_elided(painter, text, tile.line, Qt.TextElideMode.ElideRight)
        # Green is a reason to keep; what the user keeps against the suggestion stays just a fact.
        is_reason_to_keep = shown is Verdict.KEEP and tile.member.relation is None
        painter.setPen(QColor(tokens.keep if is_reason_to_keep else tokens.text))
        draw_elided(painter, text.translated(0, LINE_PX - 1), tile.reason, Qt.TextElideMode.ElideRight)


def _paint_badge(
    painter: QPainter, corner: QPoint, tile: Tile, tokens: Tokens, font: QFont, *, is_hovered: bool
) -> None:
    word = verdict_word(tile)
    if not word and not is_hovered:
        return
    bold = small_font(font)
    bold.setWeight(QFont.Weight.DemiBold)
    colour = QColor(tokens.keep if tile.shown_verdict is Verdict.KEEP else tokens.remove)
    if not tile.is_available:
        colour = QColor(tokens.caution)
    is_suggestion = tile.verdict is Verdict.UNDECIDED
    if not word:
        word = tr("Remove?")
    badge = QRect(corner.x() + 6, corner.y() + 6, QFontMetrics(bold).horizontalAdvance(word) + 16, 19)
    painter.setPen(QPen(colour, 1.5) if is_suggestion else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.panel) if is_suggestion else colour)
    painter.drawRoundedRect(QRectF(badge), 9.5, 9.5)
    painter.setFont(bold)
    painter.setPen(colour if is_suggestion else QColor(tokens.on_verdict))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, word)


def _paint_marks(painter: QPainter, frame: QRect, marks: tuple[str, ...], tokens: Tokens, font: QFont) -> None:
    """The signs for film, RAW, edits and stars, in the lower left corner of the photo."""
    small = small_font(font)
    small.setWeight(QFont.Weight.DemiBold)
    painter.setFont(small)
    left = frame.left() + 5
    for mark in marks:
        tab = QRect(left, frame.bottom() - 21, QFontMetrics(small).horizontalAdvance(mark) + 10, 17)
        if tab.right() > frame.right() - 3:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surround))
        painter.drawRoundedRect(QRectF(tab), 4, 4)
        painter.setPen(QColor(tokens.on_surround))
        painter.drawText(tab, Qt.AlignmentFlag.AlignCenter, mark)
        left = tab.right() + 4


def _paint_more(painter: QPainter, tile: QRect, text: str, tokens: Tokens, *, at_right: bool) -> None:
    tab = more_rect(tile, at_right=at_right)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.surround))
    painter.drawRoundedRect(tab, 13, 13)
    painter.setPen(QColor(tokens.on_surround))
    painter.drawText(tab, Qt.AlignmentFlag.AlignCenter, text)
