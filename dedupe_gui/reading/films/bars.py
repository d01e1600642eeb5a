"""Black bars around what a film shows: where they are, and frames without them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.films.track import without_bars
from dedupe_gui.reading.films.film import Film
from dedupe_gui.reading.films.sampling import HASH_EDGE_PX

Box = tuple[float, float, float, float]
"""Top, bottom, left and right of what is between the bars, upright, as shares of height and width."""
LOOKED_FOR_AT = 8
BARS_SHARE = 0.02


def content_box(film: Film) -> Box:
    """Return top, bottom, left and right of what is between black bars, upright, as shares of height and width."""
    greys = []
    for time_s in np.linspace(0.02, 0.95, LOOKED_FOR_AT) * film.duration_s:
        film.seek(float(time_s))
        frame = film.first_key()
        if frame is not None:
            greys.append(film.shot(frame, 2 * HASH_EDGE_PX).grey)
    if not greys:
        return 0.0, 1.0, 0.0, 1.0
    top, bottom, left, right = without_bars(np.stack(greys))
    height, width = greys[0].shape
    return top / height, bottom / height, left / width, right / width


def cropped(grey: NDArray[np.uint8], box: Box) -> NDArray[np.uint8]:
    top, bottom, left, right = box
    height, width = grey.shape
    return grey[round(top * height) : round(bottom * height), round(left * width) : round(right * width)]


def pixels_between(film: Film, box: Box) -> float:
    """How many pixels lie between the bars."""
    top, bottom, left, right = box
    return float(film.width * film.height * (bottom - top) * (right - left))


def has_bars(box: Box) -> bool:
    top, bottom, left, right = box
    return min(bottom - top, right - left) < 1 - BARS_SHARE
