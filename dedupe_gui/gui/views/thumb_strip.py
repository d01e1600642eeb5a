"""A line of thumbnails with captions: as many as fit, and how many more there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.style.tile_painting import paint_thumbnail, room_for, small_font
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader

WIDTH_PX: Final = 130
HEIGHT_PX: Final = 90
CAPTION_LETTERS: Final = 14
GAP_PX: Final = 10
CAPTION_GAP_PX: Final = 4


@dataclass(frozen=True, slots=True)
class Example:
    """One photo of the strip."""

    key: PictureKey
    caption: str


class ThumbStrip(QWidget):
    """Asks the loader for what it shows."""

    def __init__(self, theme: Theme, thumbnails: PictureLoader) -> None:
        super().__init__()
        self._theme = theme
        self._thumbnails = thumbnails
        self._examples: tuple[Example, ...] = ()
        self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        thumbnails.ready.connect(self._on_thumbnail_ready)
        theme.changed.connect(self._on_thumbnail_ready)

    @property
    def examples(self) -> tuple[Example, ...]:
        return self._examples

    def show_examples(self, examples: Sequence[Example], total: int) -> None:
        """Show these, and say how many of `total` are not shown."""
        self._examples = tuple(examples)
        self._total = total
        self.setVisible(bool(examples))
        self.setAccessibleName(self.tr("Examples: {names}").format(names=", ".join(e.caption for e in examples)))
        self._thumbnails.want([example.key for example in self._shown()])
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(4 * (self._width_px + GAP_PX), HEIGHT_PX + CAPTION_GAP_PX + self.fontMetrics().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._thumbnails.want([example.key for example in self._shown()])

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(small_font(self.font()))
        shown, width = self._shown(), self._width_px
        for at, example in enumerate(shown):
            room = QRect(at * (width + GAP_PX), 0, width, HEIGHT_PX)
            picture = self._thumbnails.picture(example.key)
            paint_thumbnail(painter, room, picture, tokens)
            painter.setPen(QColor(tokens.muted))
            caption = example.caption
            if at == len(shown) - 1 and self._total > len(shown):
                caption = self.tr("and %Ln more", "", self._total - len(shown))
            text = painter.fontMetrics().elidedText(caption, Qt.TextElideMode.ElideMiddle, width)
            painter.drawText(QRect(room.left(), HEIGHT_PX + 2, width, self.height() - HEIGHT_PX - 2), text)

    @property
    def _width_px(self) -> int:
        return room_for(CAPTION_LETTERS, small_font(self.font()), WIDTH_PX)

    def _shown(self) -> tuple[Example, ...]:
        fitting = max(1, (self.width() + GAP_PX) // (self._width_px + GAP_PX))
        return self._examples[:fitting]

    def _on_thumbnail_ready(self, _key: object) -> None:
        self.update()
