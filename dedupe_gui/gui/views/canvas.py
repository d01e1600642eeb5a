"""Two photos or more in one frame of reference: side by side, wiped, flickering or as their difference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.style.tile_painting import small_font
from dedupe_gui.gui.threads.picture_loader import Failure, PictureKey, PictureLoader
from dedupe_gui.model import THUMBNAIL_EDGE_PX, FileStamp, Region, Turn

EDGES_PX: Final = (THUMBNAIL_EDGE_PX, 1024, 2048, 4096, 1 << 16)
"""Sizes that are asked for, so that a little zooming does not load it again; the last one is the whole picture."""
FLICKER_MS: Final = 600
"""Slow enough to be safe for people whom flashing harms (three a second is the limit), fast enough to see a change."""
ZOOM_STEP: Final = 1.25
MOST_ZOOM: Final = 64.0
DIFFERENCE_GAIN: Final = 4
"""Differences are brightened this much: a re-saved JPEG differs by less than 10 of 255 almost everywhere."""
GAP_PX: Final = 8
EDGE_PX: Final = 3
OUTLINED_BELOW: Final = 0.98
"""Share of a photo above which the outline of what both show would only frame it."""
ROWS_COUNT_LESS: Final = 0.8
"""Rows must show the photos a quarter larger to be worth it."""


class Mode(Enum):
    SIDE_BY_SIDE = "side-by-side"
    WIPE = "wipe"
    FLICKER = "flicker"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class ShownPhoto:
    """One photo in the comparison. The first one's upright frame is the frame of reference for all."""

    stamp: FileStamp
    turn: Turn
    """What must be done to it so that it looks like the first."""
    size_px: QSize
    """Of the whole picture after `turn`."""
    caption: str
    place: QRectF
    """Where the whole picture lies in the first one's frame, which is (0, 0, 1, 1)."""
    edge_colour: str = ""
    """Of the line around it that says what becomes of it; "" for none."""
    is_part: bool = False
    """Whether it is known that this one and the first one share only a part, such as a crop does."""
    moment_ms: int | None = None
    """Which moment of a film is shown."""
    same: str = ""
    """What is said instead of a black picture where it is known that nothing differs from the first one."""
    differs: QRectF | None = None
    """Where it differs from the first one, in the first one's frame; None where nothing is known of that."""


def placed(on_first: Region | None, on_second: Region | None) -> QRectF:
    """Where the second photo lies in the first one's frame, from the parts that they share."""
    first = on_first or Region(0, 0, 1, 1)
    second = on_second or Region(0, 0, 1, 1)
    scale_x = (first.right - first.left) / max(1e-6, second.right - second.left)
    scale_y = (first.bottom - first.top) / max(1e-6, second.bottom - second.top)
    return QRectF(first.left - second.left * scale_x, first.top - second.top * scale_y, scale_x, scale_y)


@dataclass(frozen=True, slots=True)
class ViewPoint:
    """Zoom as a multiple of fitting, and the point of the frame of reference in the middle of the view."""

    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5


class Canvas(QWidget):
    """Draws the comparison; pans by dragging, zooms at the pointer, and asks for sharper pictures when needed."""

    zoom_changed = Signal()
    photo_clicked = Signal(object)  # int, the position among the shown photos

    def __init__(self, theme: Theme, pictures: PictureLoader, thumbnails: PictureLoader) -> None:
        super().__init__()
        self._theme = theme
        self._pictures = pictures
        self._thumbnails = thumbnails
        self._photos: tuple[ShownPhoto, ...] = ()
        self._mode = Mode.SIDE_BY_SIDE
        self._view = ViewPoint()
        self._wipe = 0.5
        self._flicker_shows = 0
        self._pressed_at = QPointF()
        self._dragged_from: QPointF | None = None
        self._is_wiping = False
        self.has_captions = True
        """Whether photos side by side have their names on them."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 160)
        self.setAccessibleName(self.tr("Photos compared"))
        self._flicker_timer = QTimer(self)
        self._flicker_timer.setInterval(FLICKER_MS)
        self._flicker_timer.timeout.connect(self._on_flicker_timer_timeout)
        pictures.ready.connect(self._on_picture_ready)
        thumbnails.ready.connect(self._on_picture_ready)

    # --- what is shown

    @property
    def photos(self) -> tuple[ShownPhoto, ...]:
        return self._photos

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def view(self) -> ViewPoint:
        return self._view

    @property
    def flicker_shows(self) -> int:
        """Which photo the flicker shows at this moment."""
        return self._flicker_shows

    @property
    def wipe(self) -> float:
        """How much of the first photo the wipe shows, 0..1."""
        return self._wipe

    def show_photos(self, photos: Sequence[ShownPhoto]) -> None:
        """Show these, the reference first; zoom and place stay when the reference does."""
        is_other = not self._photos or not photos or photos[0].stamp != self._photos[0].stamp
        self._photos = tuple(photos)
        if is_other:
            self._view = ViewPoint()
            self.zoom_changed.emit()
        self._flicker_shows = 0
        self._want()
        self.update()

    def set_mode(self, mode: Mode) -> None:
        self._mode = mode
        self._flicker_shows = 0
        if mode is Mode.FLICKER:
            self._flicker_timer.start()
        else:
            self._flicker_timer.stop()
        self._want()
        self.update()

    # --- zoom and place

    def fit(self) -> None:
        self._set_view(ViewPoint())

    def zoom_to_pixels(self) -> None:
        """One pixel of the reference on one of the screen."""
        self._set_view(replace(self._view, zoom=self._zoom_of_pixels()))

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom in or out; the point `at` of the widget stays where it is."""
        zoom = min(max(self._view.zoom * factor, 1.0), max(MOST_ZOOM, self._zoom_of_pixels()))
        if at is None or not self._photos:
            self._set_view(replace(self._view, zoom=zoom))
            return
        cell = self._cell_at(at)
        before = self._frame(cell)
        fraction = QPointF((at.x() - before.x()) / before.width(), (at.y() - before.y()) / before.height())
        self._view = replace(self._view, zoom=zoom)
        after = self._frame(cell)
        moved_x = at.x() - (after.x() + fraction.x() * after.width())
        moved_y = at.y() - (after.y() + fraction.y() * after.height())
        self._pan(moved_x, moved_y, after)

    def _pan(self, dx: float, dy: float, frame: QRectF) -> None:
        self._set_view(replace(self._view, x=self._view.x - dx / frame.width(), y=self._view.y - dy / frame.height()))

    def _set_view(self, view: ViewPoint) -> None:
        if view.zoom <= 1.0:
            view = ViewPoint()
        self._view = replace(view, x=min(max(view.x, 0.0), 1.0), y=min(max(view.y, 0.0), 1.0))
        self._want()
        self.update()
        self.zoom_changed.emit()

    def _zoom_of_pixels(self) -> float:
        if not self._photos:
            return 1.0
        fitted = self._fitted(self._cells()[0])
        return self._photos[0].size_px.width() / max(1.0, fitted.width() * self.devicePixelRatioF())

    @property
    def pixel_scale(self) -> float:
        """How many pixels of the screen one pixel of the reference takes; 1.0 is 1:1."""
        return self._view.zoom / self._zoom_of_pixels() if self._photos else 1.0

    # --- geometry

    def _cells(self) -> list[QRect]:
        """The part of the widget that each photo has: its own one side by side, else all."""
        whole = self.rect()
        if self._mode is not Mode.SIDE_BY_SIDE or len(self._photos) < 2:
            return [whole] * max(1, len(self._photos))
        count = len(self._photos)
        # Side by side is easier on the eye, unless rows show the photos much larger, as they do with panoramas.
        # Of equal ones that with the fewest empty cells: four photos in two rows of two.
        columns = max(
            range(count, 0, -1),
            key=lambda columns: (
                self._fitted_width(columns, count) * (1 if columns == count else ROWS_COUNT_LESS),
                -(-count % columns),
            ),
        )
        width, height = self._cell_size(columns, count)
        return [
            QRect((at % columns) * (width + GAP_PX), (at // columns) * (height + GAP_PX), width, height)
            for at in range(count)
        ]

    def _cell_size(self, columns: int, count: int) -> tuple[int, int]:
        """Width and height of a cell when so many photos stand in so many columns."""
        rows = -(-count // columns)
        return (
            max(1, (self.width() - GAP_PX * (columns - 1)) // columns),
            max(1, (self.height() - GAP_PX * (rows - 1)) // rows),
        )

    def _fitted_width(self, columns: int, count: int) -> float:
        """How wide the reference is shown in so many columns."""
        width, height = self._cell_size(columns, count)
        reference = self._photos[0].size_px
        return min(width, height * reference.width() / max(1, reference.height()))

    def _cell_at(self, point: QPointF) -> QRect:
        cells = self._cells()
        return next((cell for cell in cells if cell.contains(point.toPoint())), cells[0])

    def _fitted(self, cell: QRect) -> QSizeF:
        return QSizeF(self._photos[0].size_px).scaled(QSizeF(cell.size()), Qt.AspectRatioMode.KeepAspectRatio)

    def _frame(self, cell: QRect) -> QRectF:
        """Where the reference's whole frame lies on the widget for this cell."""
        fitted = self._fitted(cell)
        width, height = fitted.width() * self._view.zoom, fitted.height() * self._view.zoom
        return QRectF(
            cell.x() + cell.width() / 2 - self._view.x * width,
            cell.y() + cell.height() / 2 - self._view.y * height,
            width,
            height,
        )

    def _target(self, shown: ShownPhoto, cell: QRect) -> QRectF:
        return self._on_widget(shown.place, cell)

    def _on_widget(self, part: QRectF, cell: QRect) -> QRectF:
        """A part of the first photo's frame, which is (0, 0, 1, 1), in this cell of the widget."""
        frame = self._frame(cell)
        return QRectF(
            frame.x() + part.x() * frame.width(),
            frame.y() + part.y() * frame.height(),
            part.width() * frame.width(),
            part.height() * frame.height(),
        )

    def outline(self, position: int) -> QRectF | None:
        """The part of this photo that the other one of two shows, or where they differ; None for neither.

        In the first one's frame.
        """
        if len(self._photos) != 2:
            return None
        if not self._photos[1].is_part:
            return self._photos[1].differs
        whole = self._photos[position].place
        part = whole.intersected(self._photos[1 - position].place)
        share = part.width() * part.height() / max(1e-6, whole.width() * whole.height())
        return part if 0 < share < OUTLINED_BELOW else None

    # --- pictures

    def _edge_px(self, shown: ShownPhoto, cell: QRect) -> int:
        target = self._target(shown, cell)
        needed = max(target.width(), target.height()) * self.devicePixelRatioF()
        return next(edge for edge in EDGES_PX if edge >= min(needed, EDGES_PX[-1]))

    def _want(self) -> None:
        if not self._photos or self.width() < 2:
            return
        keys = [
            PictureKey(shown.stamp, self._edge_px(shown, cell), shown.turn, shown.moment_ms)
            for shown, cell in zip(self._photos, self._cells(), strict=False)
        ]
        self._pictures.want(keys)

    def _best_picture(self, shown: ShownPhoto, cell: QRect) -> QPixmap | Failure | None:
        """The picture at the size that is needed, or the best one that is there already."""
        wanted = self._edge_px(shown, cell)
        found = self._pictures.picture(PictureKey(shown.stamp, wanted, shown.turn, shown.moment_ms))
        if found is not None:
            return found
        for edge in reversed(EDGES_PX):
            other = self._pictures.picture(PictureKey(shown.stamp, edge, shown.turn, shown.moment_ms))
            if isinstance(other, QPixmap):
                return other
        thumbnail = self._thumbnails.picture(PictureKey(shown.stamp, THUMBNAIL_EDGE_PX, shown.turn))
        return thumbnail if isinstance(thumbnail, QPixmap) else None

    # --- painting

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Beyond four times its size a photo is looked at for its pixels.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.pixel_scale < 4)
        if not self._photos:
            self._paint_surround(painter, self.rect())
            return
        cells = self._cells()
        match self._mode:
            case Mode.SIDE_BY_SIDE:
                for position, (shown, cell) in enumerate(zip(self._photos, cells, strict=True)):
                    self._paint_surround(painter, cell)
                    self._paint_photo(painter, shown, cell, cell)
                    outline = self.outline(position)
                    if outline is not None:
                        self._paint_outline(painter, outline, cell)
                    if shown.edge_colour:
                        self._paint_edge(painter, shown, cell)
                    if self.has_captions:
                        self._paint_caption(painter, shown.caption, cell)
            case Mode.FLICKER:
                shown = self._photos[self._flicker_shows % len(self._photos)]
                self._paint_surround(painter, cells[0])
                self._paint_photo(painter, shown, cells[0], cells[0])
                self._paint_caption(painter, shown.caption, cells[0])
            case Mode.WIPE:
                self._paint_wipe(painter, cells[0])
            case Mode.DIFFERENCE:
                self._paint_difference(painter, cells[0])

    def _paint_surround(self, painter: QPainter, cell: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.surround))
        painter.drawRoundedRect(cell, 6, 6)

    def _paint_photo(self, painter: QPainter, shown: ShownPhoto, cell: QRect, clip: QRect) -> None:
        picture = self._best_picture(shown, cell)
        painter.save()
        painter.setClipRect(clip)
        if isinstance(picture, QPixmap):
            painter.drawPixmap(self._target(shown, cell), picture, QRectF(picture.rect()))
        else:
            painter.setPen(QColor(self._theme.tokens.on_surround))
            sentence = picture.sentence if isinstance(picture, Failure) else self.tr("Loading…")
            room = cell.adjusted(16, 16, -16, -40)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, sentence)
        painter.restore()

    def _paint_edge(self, painter: QPainter, shown: ShownPhoto, cell: QRect) -> None:
        painter.save()
        painter.setClipRect(cell)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(shown.edge_colour), EDGE_PX))
        inner = QRectF(cell).intersected(self._target(shown, cell)).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(inner, 4, 4)
        painter.restore()

    def _paint_outline(self, painter: QPainter, part: QRectF, cell: QRect) -> None:
        painter.save()
        painter.setClipRect(cell)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = self._on_widget(part, cell)
        # Light on dark: seen on every photo.
        for colour, width_px, style in (
            (self._theme.tokens.surround, 4, Qt.PenStyle.SolidLine),
            (self._theme.tokens.on_surround, 2, Qt.PenStyle.DashLine),
        ):
            painter.setPen(QPen(QColor(colour), width_px, style))
            painter.drawRect(frame)
        painter.restore()

    def _paint_caption(self, painter: QPainter, text: str, cell: QRect, *, at_right: bool = False) -> None:
        painter.setFont(small_font(self.font()))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, cell.width() - 36)
        width = metrics.horizontalAdvance(shown) + 14
        left = cell.right() - 8 - width if at_right else cell.left() + 8
        height = metrics.height() + 7
        box = QRect(left, cell.bottom() - 8 - height, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        background = QColor(self._theme.tokens.surround)
        background.setAlpha(215)
        painter.setBrush(background)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(self._theme.tokens.on_surround))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_wipe(self, painter: QPainter, cell: QRect) -> None:
        first, second = self._photos[0], self._photos[-1]
        edge = cell.left() + round(cell.width() * self._wipe)
        self._paint_surround(painter, cell)
        self._paint_photo(painter, first, cell, QRect(cell.left(), cell.top(), edge - cell.left(), cell.height()))
        self._paint_photo(painter, second, cell, QRect(edge, cell.top(), cell.right() - edge + 1, cell.height()))
        painter.setPen(QPen(QColor(self._theme.tokens.on_surround), 2))
        painter.drawLine(edge, cell.top(), edge, cell.bottom())
        painter.setBrush(QColor(self._theme.tokens.surround))
        middle = QPoint(edge, cell.center().y())
        painter.drawEllipse(middle, 14, 14)
        painter.drawText(QRect(middle.x() - 14, middle.y() - 14, 28, 28), Qt.AlignmentFlag.AlignCenter, "‹ ›")
        half = QRect(cell.left(), cell.top(), cell.width() // 2, cell.height())
        self._paint_caption(painter, first.caption, half)
        self._paint_caption(painter, second.caption, half.translated(cell.width() // 2, 0), at_right=True)

    def _paint_difference(self, painter: QPainter, cell: QRect) -> None:
        first, second = self._photos[0], self._photos[-1]
        if second.same:
            self._paint_surround(painter, cell)
            self._paint_photo(painter, first, cell, cell)
            self._paint_caption(painter, second.same, cell)
            return
        ratio = self.devicePixelRatioF()
        layers = []
        for shown in (first, second):
            layer = QImage(cell.size() * ratio, QImage.Format.Format_RGB32)
            layer.setDevicePixelRatio(ratio)
            layer.fill(QColor("black"))
            on_layer = QPainter(layer)
            on_layer.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            picture = self._best_picture(shown, cell)
            if isinstance(picture, QPixmap):
                shared = self._target(first, cell).intersected(self._target(second, cell))
                on_layer.setClipRect(shared)
                on_layer.drawPixmap(self._target(shown, cell), picture, QRectF(picture.rect()))
            on_layer.end()
            layers.append(layer)
        on_first = QPainter(layers[0])
        on_first.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        on_first.drawImage(0, 0, layers[1])
        on_first.end()
        gain = 1
        while gain < DIFFERENCE_GAIN:
            brighter = QPainter(layers[0])
            brighter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
            brighter.drawImage(0, 0, layers[0].copy())
            brighter.end()
            gain *= 2
        painter.drawImage(cell.topLeft(), layers[0])
        self._paint_caption(painter, self.tr("What differs, brightened. Black is the same."), cell)

    # --- mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        self._is_wiping = self._mode is Mode.WIPE and abs(at.x() - self.width() * self._wipe) < 24
        self._pressed_at = self._dragged_from = at

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is None or not self._photos:
            return
        at = event.position()
        if self._is_wiping:
            self._wipe = min(max(at.x() / max(1, self.width()), 0.0), 1.0)
            self.update()
        elif self._view.zoom > 1.0:
            moved = at - self._dragged_from
            self._pan(moved.x(), moved.y(), self._frame(self._cells()[0]))
        self._dragged_from = at

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None
        self._is_wiping = False
        moved = event.position() - self._pressed_at
        # What was dragged to see another part of it is not chosen by that.
        if self._mode is not Mode.SIDE_BY_SIDE or moved.manhattanLength() >= QApplication.startDragDistance():
            return
        for position, cell in enumerate(self._cells()[: len(self._photos)]):
            if cell.contains(event.position().toPoint()):
                self.photo_clicked.emit(position)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_by(ZOOM_STEP**steps, event.position())
        event.accept()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._want()

    def _on_flicker_timer_timeout(self) -> None:
        self._flicker_shows = (self._flicker_shows + 1) % max(1, len(self._photos))
        self.update()

    def _on_picture_ready(self, _key: object) -> None:
        self.update()
