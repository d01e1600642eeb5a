"""What holding two large photos against each other takes of memory, by the pixel."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

import cv2
import numpy as np
import pytest

from dedupe_gui.matching.containment.blocks import block_spread
from dedupe_gui.matching.containment.fitting import fitted
from dedupe_gui.matching.containment.raster import Raster, colour_fineness, fineness_once_decoded
from dedupe_gui.model import Turn

SIZE_PX = (2000, 1500)


def raster(width: int, height: int) -> Raster:
    noise = np.random.default_rng(1).integers(0, 256, (height // 4, width // 4), dtype=np.uint8)
    luma, blue = (np.asarray(cv2.resize(noise, (width // by, height // by)), np.uint8) for by in (1, 2))
    return Raster(luma, blue, blue, Turn.NONE)


LARGER = raster(3000, 2250)


def bytes_a_pixel(action: Callable[[], object]) -> float:
    """Return the most that NumPy had for it at a time."""
    action()  # once, so that nothing is left to be loaded
    tracemalloc.start()
    try:
        action()
        return tracemalloc.get_traced_memory()[1] / (SIZE_PX[0] * SIZE_PX[1])
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("most", "action"),
    [
        (9.0, lambda photo: colour_fineness(photo.luma, photo.blue)),
        (13.0, fineness_once_decoded),
        (3.0, lambda photo: block_spread(photo.luma)),
        (3.0, lambda photo: fitted(photo, LARGER)),
    ],
    ids=["fineness", "fineness once decoded", "spread", "fitted"],
)
def test_no_step_takes_much_more_than_its_planes(most: float, action: Callable[[Raster], object]) -> None:
    photo = raster(*SIZE_PX)

    assert bytes_a_pixel(lambda: action(photo)) < most
