"""The comparison's geometry: one frame for all photos, zoomed and moved together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.gui.views.canvas import EDGES_PX, Canvas, Mode, ShownPhoto, placed
from dedupe_gui.model import FileStamp, Region, Turn

pytestmark = pytest.mark.painted

WHOLE = QRectF(0, 0, 1, 1)


def coloured_picture(key: PictureKey) -> QImage:
    """Red for the first photo, blue for the second, an error for the broken one."""
    name = key.stamp.path.stem
    if name == "broken":
        raise EnvironmentProblem("The file is damaged.")
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("red" if name == "first" else "blue"))
    return image


def shown(name: str, place: QRectF = WHOLE) -> ShownPhoto:
    stamp = FileStamp(f"/photos/{name}.jpg", 1, 1, 1, 1)
    return ShownPhoto(stamp, Turn.NONE, QSize(4000, 2000), name, place)


@pytest.fixture
def loader(qapp: QApplication) -> Iterator[PictureLoader]:
    made = PictureLoader(coloured_picture, name="canvas", memory_limit_bytes=50_000_000)
    yield made
    made.close()


@pytest.fixture
def canvas(qtbot: QtBot, theme: Theme, loader: PictureLoader) -> Canvas:
    made = Canvas(theme, loader, loader)
    qtbot.addWidget(made)
    made.resize(808, 400)
    made.show()
    made.show_photos([shown("first"), shown("second")])
    return made


def colour_at(canvas: Canvas, x: int, y: int) -> str:
    """The colour of a point of the widget, at any scale of the screen."""
    picture = canvas.grab().toImage()
    ratio = picture.devicePixelRatio()
    return picture.pixelColor(round(x * ratio), round(y * ratio)).name()


def wait_for(qtbot: QtBot, canvas: Canvas, x: int, y: int, colour: str) -> None:
    qtbot.waitUntil(lambda: colour_at(canvas, x, y) == QColor(colour).name())


def test_side_by_side_shows_each_photo_in_its_half(qtbot: QtBot, canvas: Canvas) -> None:
    wait_for(qtbot, canvas, 200, 200, "red")
    wait_for(qtbot, canvas, 600, 200, "blue")


def test_pictures_are_asked_for_in_pixels_of_the_screen(qtbot: QtBot, theme: Theme) -> None:
    asked: list[int] = []

    def picture(key: PictureKey) -> QImage:
        asked.append(key.edge_px)
        return coloured_picture(key)

    loader = PictureLoader(picture, name="asked", memory_limit_bytes=50_000_000)
    try:
        made = Canvas(theme, loader, loader)
        qtbot.addWidget(made)
        made.resize(1210, 700)
        made.show()
        made.show_photos([shown("first"), shown("second")])
        qtbot.waitUntil(lambda: len(asked) == 2)
    finally:
        loader.close()

    half_px = (made.width() // 2) * made.devicePixelRatioF()
    assert set(asked) == {next(edge for edge in EDGES_PX if edge >= half_px - 10)}


def test_wipe_shows_one_photo_at_each_side_of_the_line_and_the_line_is_dragged(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.set_mode(Mode.WIPE)
    wait_for(qtbot, canvas, 100, 150, "red")
    wait_for(qtbot, canvas, 700, 150, "blue")
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(404, 200))
    qtbot.mouseMove(canvas, QPoint(200, 200))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert canvas.wipe == pytest.approx(200 / 808, abs=0.01)
    wait_for(qtbot, canvas, 300, 150, "blue")


def test_flicker_shows_one_after_the_other_in_the_same_place(qtbot: QtBot, canvas: Canvas) -> None:
    wait_for(qtbot, canvas, 600, 200, "blue")
    canvas.set_mode(Mode.FLICKER)
    assert colour_at(canvas, 404, 150) == QColor("red").name()
    qtbot.waitUntil(lambda: canvas.flicker_shows == 1)
    assert colour_at(canvas, 404, 150) == QColor("blue").name()
    canvas.set_mode(Mode.SIDE_BY_SIDE)


def test_difference_of_a_photo_with_itself_is_black(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.show_photos([shown("first"), shown("first")])
    canvas.set_mode(Mode.DIFFERENCE)
    wait_for(qtbot, canvas, 404, 150, "black")
    canvas.show_photos([shown("first"), shown("second")])
    qtbot.waitUntil(lambda: colour_at(canvas, 404, 150) == QColor("magenta").name())


def test_instead_of_a_black_picture_the_photo_is_shown_where_nothing_differs(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.show_photos([shown("first"), replace(shown("first"), same="the very same file")])
    canvas.set_mode(Mode.DIFFERENCE)
    wait_for(qtbot, canvas, 404, 150, "red")


def test_photo_that_cannot_be_shown_says_so_and_the_other_is_shown(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.show_photos([shown("first"), shown("broken")])
    wait_for(qtbot, canvas, 200, 200, "red")
    assert colour_at(canvas, 420, 20) == QColor("#111111").name()


def test_zoom_keeps_the_point_under_the_pointer_and_dragging_moves_both(qtbot: QtBot, canvas: Canvas) -> None:
    wheel = QWheelEvent(
        QPointF(100, 150),
        QPointF(100, 150),
        QPoint(),
        QPoint(0, 480),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it by position only
    )
    QApplication.sendEvent(canvas, wheel)
    zoomed = canvas.view
    assert zoomed.zoom > 2
    assert zoomed.x < 0.5
    assert zoomed.y < 0.5
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    qtbot.mouseMove(canvas, QPoint(260, 230))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(260, 230))
    assert canvas.view.x < zoomed.x
    assert canvas.view.y < zoomed.y
    canvas.fit()
    assert (canvas.view.zoom, canvas.view.x, canvas.view.y) == (1.0, 0.5, 0.5)


def test_one_to_one_shows_a_pixel_on_a_pixel_and_zoom_goes_beyond(canvas: Canvas) -> None:
    canvas.zoom_to_pixels()
    assert canvas.pixel_scale == pytest.approx(1.0)
    canvas.zoom_by(4)
    assert canvas.pixel_scale == pytest.approx(4.0)
    canvas.zoom_by(1 / 1000)
    assert canvas.view.zoom == 1.0


def test_zoom_stays_for_the_next_photo_of_the_group_and_ends_with_the_group(canvas: Canvas) -> None:
    canvas.zoom_by(3)
    canvas.show_photos([shown("first"), shown("third")])
    assert canvas.view.zoom == pytest.approx(3)
    canvas.show_photos([shown("other"), shown("third")])
    assert canvas.view.zoom == 1.0


def test_crop_lies_over_the_part_that_it_shows(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.show_photos([shown("first"), shown("second", placed(Region(0.5, 0, 1, 1), None))])
    canvas.set_mode(Mode.WIPE)
    wait_for(qtbot, canvas, 100, 150, "red")
    wait_for(qtbot, canvas, 700, 150, "blue")
    assert placed(Region(0.5, 0, 1, 1), None) == QRectF(0.5, 0, 0.5, 1)
    assert placed(None, Region(0.25, 0, 0.75, 1)) == QRectF(-0.5, 0, 2, 1)


def test_up_to_four_photos_share_the_room(qtbot: QtBot, canvas: Canvas, tmp_path: Path) -> None:
    canvas.show_photos([shown("first"), shown("b"), shown("c"), shown("d")])
    wait_for(qtbot, canvas, 200, 100, "red")
    for x, y in ((600, 100), (200, 300), (600, 300)):
        wait_for(qtbot, canvas, x, y, "blue")
    with qtbot.waitSignal(canvas.photo_clicked) as clicked:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(600, 300))
    assert clicked.args == [3]


def test_crop_is_outlined_on_the_larger_photo(qtbot: QtBot, canvas: Canvas) -> None:
    quarter = QRectF(0.25, 0.25, 0.5, 0.5)
    canvas.show_photos([shown("first"), replace(shown("second", quarter), is_part=True)])
    assert canvas.outline(0) == quarter
    assert canvas.outline(1) is None
    wait_for(qtbot, canvas, 200, 200, "red")
    # The left edge of the crop in the first one's cell: something else than the photo is painted there.
    assert colour_at(canvas, 100, 200) != QColor("red").name()


def test_photo_that_the_kept_one_is_a_part_of_is_outlined(canvas: Canvas) -> None:
    around = QRectF(-0.5, -0.5, 2, 2)
    canvas.show_photos([shown("first"), replace(shown("second", around), is_part=True)])
    assert canvas.outline(0) is None
    assert canvas.outline(1) == WHOLE


def test_squeezed_copy_is_no_part_and_has_no_outline(canvas: Canvas) -> None:
    canvas.show_photos([shown("first"), shown("second", QRectF(0, 0.1, 1, 0.8))])
    assert canvas.outline(0) is None


def test_click_chooses_a_photo_and_a_drag_does_not(qtbot: QtBot, canvas: Canvas) -> None:
    left = Qt.MouseButton.LeftButton
    canvas.zoom_to_pixels()
    with qtbot.assertNotEmitted(canvas.photo_clicked):
        qtbot.mousePress(canvas, left, pos=QPoint(600, 200))
        qtbot.mouseMove(canvas, QPoint(500, 200))
        qtbot.mouseRelease(canvas, left, pos=QPoint(500, 200))
    with qtbot.waitSignal(canvas.photo_clicked) as clicked:
        qtbot.mouseClick(canvas, left, pos=QPoint(600, 200))
    assert clicked.args == [1]


def test_four_photos_leave_no_cell_empty(qtbot: QtBot, canvas: Canvas) -> None:
    photos = [replace(shown(name), size_px=QSize(2230, 2000)) for name in ("first", "b", "c", "d")]
    canvas.resize(562, 330)
    canvas.show_photos(photos)
    with qtbot.waitSignal(canvas.photo_clicked) as clicked:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 250))
    assert clicked.args == [3]
