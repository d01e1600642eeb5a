"""Where everything is on a card, and how high each card is: out of counts alone, for all cards at once.

Photos are as high as the slider says or higher, so that each row of a card fills its width; photos that do not fit
into one row go into the next one. Identical files show one picture, and a line for each file; other versions follow
below them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics

from dedupe_gui.gui.state.card_shapes import Shape, Shapes
from dedupe_gui.gui.style.tile_painting import small_font

GAP_PX: Final = 12
ROW_GAP_PX: Final = 10
MARGIN_PX: Final = 12
PADDING_PX: Final = 13
LEAST_WIDTH_PX: Final = 150
"""Of a photo's room, so that its texts can be read."""
MOST_STRETCH: Final = 1.6
"""How much larger than asked for photos become to fill a card's width, at least."""
PAIR_STRETCH: Final = 2.4
PAIR_OF_ROOM: Final = 0.4
"""So much larger become two photos alone, where that leaves room for the next card: in parts of the list's height."""
TWO_ARE_WORTH: Final = 0.9
"""Two photos stand beside each other where they need not be smaller than that share of what is asked for."""
LEAST_PHOTO_PX: Final = 84
MOST_PHOTO_PX: Final = 420
REASON_LINE_HEIGHTS: Final = 36
"""A long reason in one line, in heights of that line: so many lines are kept for it as that needs, at least two."""
BESIDE_PICTURE_PX: Final = 14
LEAST_LINE_PX: Final = 340
"""Of what is said of one of several identical files, where they have more than one column."""
STRIP_FRAMES: Final = 8
"""Of a film, at most; fewer where they would be narrower than the least."""
LEAST_FRAMES: Final = 3
LEAST_FRAME_PX: Final = 40
STRIP_GAP_PX: Final = 4
STRIP_LINE_PX: Final = 1
"""Between two frames."""


@dataclass(frozen=True, slots=True)
class Tiles:
    """How the photos of one card are laid out."""

    columns: int
    width_px: int
    photo_px: int
    """Height of a photo's room."""
    text_px: int
    """Height of the texts below it."""

    @property
    def row_px(self) -> int:
        return self.photo_px + self.text_px + ROW_GAP_PX


@dataclass(frozen=True, slots=True)
class Lines:
    """How the lines of one card's identical files are laid out, one column after the other."""

    rows: int
    width_px: int
    all_px: int
    """Height of all of them and of their picture, with the gap below."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes that hold for all cards: by the user's slider and the system's font."""

    photo_px: int
    text_line_px: int
    small_line_px: int
    room_px: int = 1 << 20
    """Height of the list: a photo and what is said of it are never higher than that."""

    @staticmethod
    def of(photo_px: int, font: QFont) -> Measures:
        return Measures(photo_px, QFontMetrics(font).height(), QFontMetrics(small_font(font)).height())

    @property
    def header_px(self) -> int:
        return self.text_line_px + 14

    @property
    def line_px(self) -> int:
        """Height of what is said of one of several identical files: its name, and below that where it is."""
        return self.text_line_px + self.small_line_px + 9

    def tiles(self, card_width_px: int, count: int, aspect: float) -> Tiles:
        """Lay out so many photos on a card of this width. aspect: one of ASPECTS."""
        inner = max(60, card_width_px - 2 * PADDING_PX)
        most_px = max(LEAST_PHOTO_PX, self.room_px - 2 * (MARGIN_PX + PADDING_PX) - self.header_px - self._text_px(2))
        photo_px = min(self.photo_px, most_px)
        least = min(inner, max(LEAST_WIDTH_PX, round(photo_px * aspect)))
        fitting = max(1, (inner + GAP_PX) // (least + GAP_PX))
        if fitting == 1 and inner >= 2 * TWO_ARE_WORTH * least + GAP_PX:
            fitting = 2
        columns = min(fitting, count)
        most_stretch = MOST_STRETCH
        if count == columns == 2:
            most_stretch = max(MOST_STRETCH, min(PAIR_STRETCH, PAIR_OF_ROOM * self.room_px / photo_px))
        # Rows of a large card have as many photos each as fill it; few photos grow, but not without end.
        width = min((inner - GAP_PX * (columns - 1)) // columns, round(least * most_stretch))
        lines = max(2, -(-REASON_LINE_HEIGHTS * self.small_line_px // width))
        return Tiles(
            columns,
            width,
            min(round(width / aspect), round(photo_px * most_stretch), most_px),
            self._text_px(lines),
        )

    def dense_picture(self, card_width_px: int, aspect: float) -> tuple[int, int]:
        """Width and height of the one picture of a card of identical files."""
        height = min(self.photo_px, max(LEAST_PHOTO_PX, self.room_px - 2 * (MARGIN_PX + PADDING_PX) - self.header_px))
        width = min(round(height * aspect), max(60, card_width_px * 2 // 5))
        return width, round(width / aspect)

    def _text_px(self, lines: int) -> int:
        """Height of what is said of a photo: its name, a line of facts, a reason of so many lines."""
        return self.text_line_px + (1 + lines) * self.small_line_px + 6

    def heights(self, width_px: int, shapes: Shapes) -> NDArray[np.int64]:
        """Return how high each row of the list is, with the margin above its card."""
        card_width = width_px - 2 * MARGIN_PX
        # One number for all three: unique rows of a table take ten times as long.
        kinds = (shapes.counts << 32) + (shapes.lined << 8) + np.rint(shapes.aspects * 10).astype(np.int64)
        different, inverse = np.unique(kinds, return_inverse=True)
        shown = (Shape(each >> 32, (each & 0xFF) / 10, (each >> 8) & 0xFFFFFF) for each in different.tolist())
        high = np.array([self._inside_px(card_width, shape) for shape in shown], np.int64)[inverse]
        return high + self.header_px + 2 * PADDING_PX + MARGIN_PX

    def lines(self, card_width_px: int, shape: Shape) -> Lines:
        """Lay out what is said of a card's identical files: in columns where the card has room for several."""
        picture = QSize(*self.dense_picture(card_width_px, shape.aspect))
        width = card_width_px - 2 * PADDING_PX - picture.width() - BESIDE_PICTURE_PX
        beside = max(1, picture.height() // self.line_px)
        columns = min(max(1, (width + GAP_PX) // (LEAST_LINE_PX + GAP_PX)), -(-shape.lined // beside))
        rows = -(-shape.lined // columns)
        width = (width + GAP_PX) // columns - GAP_PX
        return Lines(rows, width, max(picture.height(), rows * self.line_px) + ROW_GAP_PX)

    def _inside_px(self, card_width: int, shape: Shape) -> int:
        above = self.lines(card_width, shape).all_px if shape.lined else 0
        if not shape.tiled:
            return above - ROW_GAP_PX
        tiles = self.tiles(card_width, shape.tiled, shape.aspect)
        return above + -(-shape.tiled // tiles.columns) * tiles.row_px - ROW_GAP_PX


def card_rect(row_rect: QRect) -> QRect:
    """The card in its row of the list."""
    return row_rect.adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, 0)


def tile_rect(card: QRect, measures: Measures, shape: Shape, member: int) -> QRect:
    """The room of a photo that has no line, without the texts below it."""
    tiles = measures.tiles(card.width(), shape.tiled, shape.aspect)
    row, column = divmod(member - shape.lined, tiles.columns)
    above = measures.lines(card.width(), shape).all_px if shape.lined else 0
    return QRect(
        card.left() + PADDING_PX + column * (tiles.width_px + GAP_PX),
        card.top() + PADDING_PX + measures.header_px + above + row * tiles.row_px,
        tiles.width_px,
        tiles.photo_px,
    )


def film_rects(room: QRect, aspect: float) -> tuple[QRect, QRect, int]:
    """Part the room of a film: its picture, the strip of frames below that is as wide, and how many frames that has.

    aspect: of a frame as it is shown. Where frames could not be told from each other the strip is empty.
    """
    height, gap = room.height(), STRIP_GAP_PX
    count = min(STRIP_FRAMES, int(min(room.width(), 0.8 * height * aspect) // LEAST_FRAME_PX))
    if count < LEAST_FRAMES:
        return room, QRect(), 0
    width = min(room.width(), round((height - gap) * aspect * count / (count + 1)))
    high, low = round(width / aspect), round((width - STRIP_LINE_PX * (count - 1)) / count / aspect)
    top = room.top() + max(0, height - high - gap - low) // 2
    return QRect(room.left(), top, width, high), QRect(room.left(), top + high + gap, width, low), count


def text_rect(tile: QRect, measures: Measures, card: QRect, shape: Shape) -> QRect:
    """The room of the texts below a photo."""
    text_px = measures.tiles(card.width(), shape.tiled, shape.aspect).text_px
    return QRect(tile.left(), tile.bottom() + 4, tile.width(), text_px - 4)


def dense_picture_rect(card: QRect, measures: Measures, shape: Shape) -> QRect:
    """The one picture of a card's identical files."""
    corner = card.topLeft() + QPoint(PADDING_PX, PADDING_PX + measures.header_px)
    return QRect(corner, QSize(*measures.dense_picture(card.width(), shape.aspect)))


def dense_line_rect(card: QRect, measures: Measures, shape: Shape, member: int) -> QRect:
    """The line of one of the identical files."""
    picture = dense_picture_rect(card, measures, shape)
    lines = measures.lines(card.width(), shape)
    column, row = divmod(member, lines.rows)
    left = picture.right() + BESIDE_PICTURE_PX + column * (lines.width_px + GAP_PX)
    return QRect(left, picture.top() + row * measures.line_px, lines.width_px, measures.line_px)


def badge_rect(tile: QRect, measures: Measures) -> QRect:
    """Where a click changes the verdict of a photo."""
    return QRect(tile.topLeft(), tile.topLeft() + QPoint(104, measures.small_line_px + 28))


def dense_badge_rect(line: QRect) -> QRect:
    return QRect(line.left(), line.top(), min(110, line.width() // 3), line.height())
