"""Pairs of photos as examples: which one stays and which one goes, or what is to be decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.style.theme import Theme, Tokens
from dedupe_gui.gui.style.tile_painting import ROUND_PX, paint_badge, small_font
from dedupe_gui.gui.texts import likeness_words
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.model import THUMBNAIL_EDGE_PX
from dedupe_gui.review.safe import Rest

One = TypeVar("One")
LEAST_HEIGHT_PX: Final = 112
MOST_HEIGHT_PX: Final = 200
ASPECT: Final = 0.42
"""Height of a pair by its width."""
GAP_PX: Final = 10
BETWEEN_PX: Final = 2
WIDEST_PX: Final = 480


@dataclass(frozen=True, slots=True)
class ExamplePair:
    """Two photos of a group, and what is to be said of them."""

    first: PictureKey
    second: PictureKey
    caption: str
    is_verdict: bool
    """Whether the first one stays and the second one goes; otherwise nothing is chosen."""


def rest_pair(desk: ReviewDesk, rest: Rest) -> ExamplePair:
    """What is to be decided in a group: the photo that stays there, and the first of the others."""
    relation = desk.relation_of_rest(rest)
    return ExamplePair(
        PictureKey(desk.photo(rest.kept).stamp, THUMBNAIL_EDGE_PX),
        PictureKey(desk.photo(rest.others[0]).stamp, THUMBNAIL_EDGE_PX),
        likeness_words.rest_name(relation),
        is_verdict=False,
    )


class ExamplePairs(QWidget):
    """Shows as many as there are, at one height; who shows it asks the loader for `keys`."""

    def __init__(self, theme: Theme, thumbnails: PictureLoader) -> None:
        super().__init__()
        self._theme = theme
        self._thumbnails = thumbnails
        self._pairs: tuple[ExamplePair, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        thumbnails.ready.connect(self._on_changed)
        theme.changed.connect(self._on_changed)

    @property
    def pairs(self) -> tuple[ExamplePair, ...]:
        return self._pairs

    @property
    def keys(self) -> list[PictureKey]:
        return [key for pair in self._pairs for key in (pair.first, pair.second)]

    def show_pairs(self, pairs: Sequence[ExamplePair]) -> None:
        self._pairs = tuple(pairs)
        self.setVisible(bool(pairs))
        self.updateGeometry()  # fewer pairs are larger ones
        self.setAccessibleName(self.tr("Examples: {names}").format(names="; ".join(pair.caption for pair in pairs)))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self._height_px() + 4 + QFontMetrics(small_font(self.font())).height())

    def _pair_width_px(self) -> int:
        count = max(1, len(self._pairs))
        return min((self.width() - GAP_PX * (count - 1)) // count, WIDEST_PX)

    def _height_px(self) -> int:
        return min(max(LEAST_HEIGHT_PX, round(self._pair_width_px() * ASPECT)), MOST_HEIGHT_PX)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._pairs:
            return
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        small = small_font(self.font())
        width, height = self._pair_width_px(), self._height_px()
        for at, pair in enumerate(self._pairs):
            left = at * (width + GAP_PX)
            half = (width - BETWEEN_PX) // 2
            first = QRect(left, 0, half, height)
            second = QRect(left + half + BETWEEN_PX, 0, width - half - BETWEEN_PX, height)
            self._paint_photo(painter, first, pair.first, tokens)
            self._paint_photo(painter, second, pair.second, tokens)
            if pair.is_verdict:
                painter.setPen(QPen(QColor(tokens.remove), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(second).adjusted(1, 1, -1, -1), ROUND_PX, ROUND_PX)
                for room, word, colour in (
                    (first, self.tr("✓ stays"), tokens.keep),
                    (second, self.tr("✕ goes"), tokens.remove),
                ):
                    corner = room.bottomLeft()
                    paint_badge(painter, corner.x() + 5, corner.y() - 25, word, colour, tokens, small, filled=True)
            painter.setFont(small)
            painter.setPen(QColor(tokens.muted))
            caption = painter.fontMetrics().elidedText(pair.caption, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, height + 3, width, self.height() - height - 3), caption)

    def _paint_photo(self, painter: QPainter, room: QRect, key: PictureKey, tokens: Tokens) -> None:
        paint_filling(painter, room, self._thumbnails.picture(key), tokens)

    def _on_changed(self, _key: object) -> None:
        self.update()


def paint_filling(painter: QPainter, room: QRect, picture: object, tokens: Tokens) -> None:
    """Paint the middle of a picture so that it fills the room: for a look, not to be compared."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(room), ROUND_PX, ROUND_PX)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.fillRect(room, QColor(tokens.chip))
    if isinstance(picture, QPixmap) and picture.width() and picture.height():
        scale = max(room.width() / picture.width(), room.height() / picture.height())
        width, height = room.width() / scale, room.height() / scale
        part = QRectF((picture.width() - width) / 2, (picture.height() - height) / 2, width, height)
        painter.drawPixmap(QRectF(room), picture, part)
    painter.restore()


def body_width_px(page_width_px: int) -> int:
    """How wide the middle of a page may be: on a large screen wider, and still short enough to be read."""
    return max(1160, min(1800, round(page_width_px * 0.7)))


def spread(some: Sequence[One], kind_of: Callable[[One], object], most: int) -> list[One]:
    """At most so many of them, one of each kind first, each group's photos once."""
    kinds: dict[object, One] = {}
    for one in some:
        kinds.setdefault(kind_of(one), one)
    chosen = list(kinds.values())[:most]
    for one in some:
        if len(chosen) >= most:
            break
        if one not in chosen:
            chosen.append(one)
    return chosen
