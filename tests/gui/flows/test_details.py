"""The map of differences lies exactly over what the two photos share."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage

from dedupe_gui.gui.flows.details import heat_map, shared_part
from dedupe_gui.gui.threads.picture_fetching import as_qimage
from dedupe_gui.gui.threads.picture_loader import turned_image
from dedupe_gui.matching.turning import turned_picture
from dedupe_gui.model import TURNS, Region, Turn


def picture() -> Image.Image:
    y, x = np.mgrid[0:120, 0:180]
    return Image.fromarray(np.stack([x, y * 2, (x * y) % 256], axis=2).astype(np.uint8))


def glow(heat: QImage, x: int, y: int) -> int:
    """How much redder than grey a point is."""
    return heat.pixelColor(x, y).red() - heat.pixelColor(x, y).blue()


def test_nothing_glows_where_nothing_differs() -> None:
    heat = heat_map(picture(), picture())
    assert max(glow(heat, x, y) for x in range(0, 180, 9) for y in range(0, 120, 9)) == 0


def test_what_differs_glows_and_the_rest_does_not() -> None:
    changed = np.array(picture())
    changed[40:80, 100:140] = 255
    heat = heat_map(picture(), Image.fromarray(changed))
    assert glow(heat, 120, 60) > 200
    assert glow(heat, 20, 20) == 0


def test_shared_part_of_a_crop_is_the_crop() -> None:
    whole = picture()
    crop = whole.crop((45, 30, 135, 90))
    part = shared_part(whole, Region(0.25, 0.25, 0.75, 0.75))
    assert np.array_equal(np.asarray(part), np.asarray(shared_part(crop, None)))


@pytest.mark.parametrize("turn", TURNS)
def test_pillow_and_qt_turn_alike(turn: Turn) -> None:
    by_qt = turned_image(as_qimage(picture()), turn)
    by_pillow = as_qimage(turned_picture(picture(), turn))
    assert by_qt.size() == by_pillow.size()
    for x, y in ((0, 0), (by_qt.width() - 1, 0), (3, by_qt.height() - 2)):
        assert by_qt.pixelColor(x, y) == by_pillow.pixelColor(x, y)


def test_picture_with_an_odd_width_keeps_its_rows() -> None:
    """Qt expects rows at multiples of four bytes unless it is told otherwise."""
    odd = picture().crop((0, 0, 5, 4))
    column = np.asarray(odd)[:, 4].tolist()
    image = as_qimage(odd)
    colours = [image.pixelColor(4, y) for y in range(4)]
    assert [[colour.red(), colour.green(), colour.blue()] for colour in colours] == column
