"""The last doubt about two pictures that seem to be copies: does one small place differ?

Two screens of one telephone, two versions of a photo of which one has a date printed into a corner: at 128 px, and
evened out over blocks, they are the same. Here thumbnails are compared at their own size, in two ways. In the square of
one letter, by how much of the ink there is another (`pages.letters_apart`): what is written on plain ground. And by how
far the place that differs most stands out from all others: encoders and scaling leave differences wherever there are
edges, a change is in one place.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.pages import LETTER_PX, common_shape, ink, letters_apart

Greys = NDArray[np.uint8]

PLACE_PX = 3
OTHERS_SHARE = 0.99
"""Of all places: what differs in more than a hundredth of a picture is seen without this look."""
NOISE_GREYS = 1.0


def agree_closely(first: Greys, second: Greys) -> bool:
    """Whether two pictures, laid over each other, agree in every small place. 1.2 ms for thumbnails.

    Too small ones, of which there is nothing closer to look at, agree.
    """
    shape = common_shape(first, second)
    if min(shape) < 2 * LETTER_PX:
        return True
    if letters_apart(ink(first, shape), ink(second, shape)) > thresholds.COPY_LETTERS:
        return False
    return stands_out(_resized(first, shape), _resized(second, shape)) <= thresholds.COPY_STANDS_OUT


def stands_out(first: Greys, second: Greys) -> float:
    """Return how many times more two pictures differ where they differ most than in nearly all other places.

    Both of one shape.
    """
    import cv2

    places = cv2.blur(cv2.absdiff(first, second).astype(np.float32), (PLACE_PX, PLACE_PX)).ravel()
    others = np.partition(places, int(OTHERS_SHARE * places.size))[int(OTHERS_SHARE * places.size)]
    return float(places.max() / (others + NOISE_GREYS))


def _resized(greys: Greys, shape: tuple[int, int]) -> Greys:
    if greys.shape == shape:
        return greys
    return np.asarray(Image.fromarray(greys).resize(shape[::-1], Image.Resampling.BICUBIC), np.uint8)
