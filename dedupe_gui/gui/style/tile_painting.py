"""How a thumbnail and the texts under it are painted, wherever photos are shown as tiles."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from dedupe_gui.gui.style.theme import Tokens
from dedupe_gui.gui.threads.picture_loader import Failure

SECONDARY_SHARE: Final = 11 / 13
"""Of the size of text."""
ROUND_PX: Final = 6
TRAIL: Final = " / "
"""Between the folders of a trail, as `path_words.trail` has it."""
ELLIPSIS: Final = "…"
WRAPPED: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
"""Of the reasons below a photo."""


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
    small.setPixelSize(max(9, round(QFontInfo(font).pixelSize() * SECONDARY_SHARE)))
    return small


def room_for(letters: int, font: QFont, least_px: int) -> int:
    """Width of a picture below which so many letters are to be read: with larger text more than it has usually."""
    return max(least_px, letters * QFontMetrics(font).averageCharWidth())


def paint_badge(
    painter: QPainter, x: int, y: int, word: str, colour: str, tokens: Tokens, small: QFont, *, filled: bool
) -> QRect:
    """Write a verdict on a photo: filled for what is decided, outlined for what is asked; return where it is."""
    bold = QFont(small)
    bold.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(bold)
    badge = QRect(x, y, metrics.horizontalAdvance(word) + 14, metrics.height() + 6)
    painter.setPen(QPen(QColor(colour), 1.5))
    painter.setBrush(QColor(colour if filled else tokens.panel))
    painter.drawRoundedRect(QRectF(badge), 5, 5)
    painter.setFont(bold)
    painter.setPen(QColor(tokens.on_verdict if filled else colour))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, word)
    return badge


def draw_elided(painter: QPainter, rect: QRect, text: str, mode: Qt.TextElideMode) -> None:
    """Draw one line, shortened where it does not fit."""
    shown = painter.fontMetrics().elidedText(text, mode, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def place_shortened(metrics: QFontMetrics, width_px: int, place: str) -> str:
    """A trail of folders that fits: folders in the middle go first, for the last one tells places apart."""
    first, *others = place.split(TRAIL)
    shown = place
    while len(others) > 1 and metrics.horizontalAdvance(shown) > width_px:
        del others[0]
        shown = TRAIL.join((first, ELLIPSIS, *others))
    if others and metrics.horizontalAdvance(shown) > width_px:
        shown = TRAIL.join((ELLIPSIS, others[-1]))
    # Qt rounds otherwise when it shortens, and cuts what has just enough room.
    fits = metrics.horizontalAdvance(shown) <= width_px
    return shown if fits else metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, width_px)


def draw_with_place(painter: QPainter, rect: QRect, before: str, place: str, after: str = "") -> None:
    """Draw one line with a place in it, which is what is shortened where the line does not fit."""
    shown = with_place_shortened(painter.fontMetrics(), rect.width(), before, place, after)
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def with_place_shortened(metrics: QFontMetrics, width_px: int, before: str, place: str, after: str = "") -> str:
    """A line that fits: the place is shortened, but the last folder stays whole where it has room; rather what stands
    behind the place is cut."""
    beside_px = metrics.horizontalAdvance(before)
    last_px = metrics.horizontalAdvance(TRAIL.join((ELLIPSIS, place.rpartition(TRAIL)[2])))
    least_px = min(last_px, (width_px - beside_px) * 3 // 4)
    room_px = max(width_px - beside_px - metrics.horizontalAdvance(after), least_px)
    short = place_shortened(metrics, room_px, place)
    return metrics.elidedText(f"{before}{short}{after}", Qt.TextElideMode.ElideRight, width_px)


def whole_phrases(reason: str, room: QRect, metrics: QFontMetrics) -> str:
    """As many of the phrases as fit, the weightiest first: half a phrase may say the contrary. One at least."""
    said = reason
    while ", " in said and metrics.boundingRect(room, WRAPPED, said).height() > room.height():
        said = said.rpartition(", ")[0]
    return said
