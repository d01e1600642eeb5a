"""How a thumbnail and the texts under it are painted, wherever photos are shown as tiles."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPixmap

from dedupe_gui.gui.loader import Failure
from dedupe_gui.gui.theme import Tokens

SECONDARY_FONT_PX: Final = 11
ROUND_PX: Final = 6


def fitted_rect(size: QSize, room: QRect) -> QRect:
    """The whole picture, as large as it fits into the room, at its left: nothing is cropped that may tell two apart."""
    fitted = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    fitted = fitted.expandedTo(QSize(8, 8))
    return QRect(QPoint(room.left(), room.top() + (room.height() - fitted.height()) // 2), fitted)


def paint_thumbnail(
    painter: QPainter, room: QRect, picture: QPixmap | Failure | None, tokens: Tokens, *, opacity: float = 1.0
) -> QRect:
    """Paint the picture, why there is none, or a quiet place for it; return the frame that it fills."""
    if not isinstance(picture, QPixmap):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.chip))
        painter.drawRoundedRect(room, ROUND_PX, ROUND_PX)
        if isinstance(picture, Failure):
            painter.setPen(QColor(tokens.muted))
            inner = room.adjusted(8, 28, -8, -8)
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, picture.sentence)
        return room
    frame = fitted_rect(picture.size(), room)
    path = QPainterPath()
    path.addRoundedRect(QRectF(frame), ROUND_PX, ROUND_PX)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setOpacity(opacity)
    painter.drawPixmap(frame, picture)
    painter.restore()
    return frame


def small_font(font: QFont) -> QFont:
    """The same font in the size of secondary text."""
    small = QFont(font)
    small.setPixelSize(SECONDARY_FONT_PX)
    return small


def draw_elided(painter: QPainter, rect: QRect, text: str, mode: Qt.TextElideMode) -> None:
    """Draw one line, shortened where it does not fit."""
    shown = painter.fontMetrics().elidedText(text, mode, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
