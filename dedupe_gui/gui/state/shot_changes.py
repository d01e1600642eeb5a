"""Where the shots of a series differ from the one before, found in the pictures that are shown anyway."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.matching.groups.shot_change import Grey, changed_place
from dedupe_gui.model import THUMBNAIL_EDGE_PX, FileStamp

MOST_REMEMBERED: Final = 4000
"""Pairs: some hundred series; what is forgotten is found again in a millisecond."""


class ShotChanges:
    """Remembers the places; looked for once for each pair, when both pictures are there."""

    def __init__(self, thumbnails: PictureLoader) -> None:
        self._thumbnails = thumbnails
        self._places: dict[tuple[FileStamp, FileStamp], QRectF | None] = {}

    def place(self, before: FileStamp, shot: FileStamp) -> QRectF | None:
        """The place in the second one, as shares of its size; None where none stands out or it is not known yet."""
        pair = (before, shot)
        if pair in self._places:
            return self._places[pair]
        pictures = [self._thumbnails.picture(PictureKey(stamp, THUMBNAIL_EDGE_PX)) for stamp in pair]
        first, second = pictures
        if not isinstance(first, QPixmap) or not isinstance(second, QPixmap):
            return None
        if len(self._places) >= MOST_REMEMBERED:
            self._places.clear()
        is_alike = abs(first.width() * second.height() - second.width() * first.height()) < 2 * first.width()
        found = changed_place(_grey(first), _grey(second)) if is_alike else None
        self._places[pair] = QRectF(*found) if found is not None else None
        return self._places[pair]


def paint_place(painter: QPainter, frame: QRectF, place: QRectF) -> None:
    """A thin frame, dark and light, so that it is seen on every photo."""
    rect = QRectF(
        frame.left() + place.left() * frame.width(),
        frame.top() + place.top() * frame.height(),
        place.width() * frame.width(),
        place.height() * frame.height(),
    )
    rect = rect.intersected(frame.adjusted(4, 4, -4, -4))
    painter.save()
    painter.setBrush(QColor(0, 0, 0, 0))
    painter.setPen(QPen(QColor(0, 0, 0, 150), 3))
    painter.drawRoundedRect(rect, 3, 3)
    painter.setPen(QPen(QColor(255, 255, 255, 230), 1.2))
    painter.drawRoundedRect(rect, 3, 3)
    painter.restore()


def _grey(picture: QPixmap) -> Grey:
    image = picture.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].copy()
