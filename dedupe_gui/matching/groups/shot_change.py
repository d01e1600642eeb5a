"""Where two shots of one thing differ most: somebody moved, blinked, walked in. For a frame around the place."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
EDGE_PX: Final = 96
"""What both are made before they are compared: a hand that shook is a pixel here."""
BLOCK_PX: Final = 8
LEAST_DIFFERENCE: Final = 14.0
"""Grey levels on average over a block; noise and the saving make 2 to 4 at this size."""
OUTSTANDING: Final = 2.5
"""Times the usual difference of the two: where all differs, no place is the one."""
USUAL_SPREAD: Final = 80.0
"""Grey levels between the darker and the lighter fifth of a photo."""
WIDEST_SHARE: Final = 0.6
"""Of the picture: a frame around most of it says nothing."""


def changed_place(first: Grey, second: Grey) -> tuple[float, float, float, float] | None:
    """Return x, y, width and height of the place in the second shot, as shares of its size; None where none stands out.

    first, second: uint8, grey, of one shape of picture, any size. A shift of the whole picture is taken out before.
    """
    import cv2  # a window starts without it

    still, moved = _levelled(first), _levelled(second)
    window = cv2.createHanningWindow((EDGE_PX, EDGE_PX), cv2.CV_32F)
    (right, down), _response = cv2.phaseCorrelate(still, moved, window)
    differences = [np.abs(still - moved)]
    if max(abs(right), abs(down)) < EDGE_PX / 6:
        matrix = np.array([[1, 0, right], [0, 1, down]], np.float32)
        shifted = cv2.warpAffine(still, matrix, (EDGE_PX, EDGE_PX), borderMode=cv2.BORDER_REPLICATE)
        differences.append(np.abs(np.asarray(shifted, np.float32) - moved))
    # What moved may look like a shift of the whole: the better explanation is the one that leaves less.
    apart = cv2.blur(min(differences, key=lambda one: float(np.median(one))), (3, 3))
    count = EDGE_PX // BLOCK_PX
    blocks = apart.reshape(count, BLOCK_PX, count, BLOCK_PX).mean(axis=(1, 3))
    limit = max(LEAST_DIFFERENCE, OUTSTANDING * float(np.median(blocks)))
    if blocks.max() < limit:
        return None
    mask = (blocks >= max(limit, float(blocks.max()) / 3)).astype(np.uint8)
    _count, labels = cv2.connectedComponents(mask, connectivity=8)
    place = labels == labels[np.unravel_index(int(blocks.argmax()), blocks.shape)]
    rows, columns = np.flatnonzero(place.any(axis=1)), np.flatnonzero(place.any(axis=0))
    width, height = (columns[-1] - columns[0] + 1) / count, (rows[-1] - rows[0] + 1) / count
    if width * height > WIDEST_SHARE:
        return None
    return float(columns[0] / count), float(rows[0] / count), float(width), float(height)


def _levelled(grey: Grey) -> NDArray[np.float32]:
    """Small, without the brightness and contrast of the whole; one place that changed has no say in them."""
    import cv2  # as above

    small = np.asarray(cv2.resize(grey, (EDGE_PX, EDGE_PX), interpolation=cv2.INTER_AREA), np.float32)
    low, middle, high = (float(level) for level in np.percentile(small, (20, 50, 80)))
    return (small - np.float32(middle)) * np.float32(USUAL_SPREAD / max(8.0, high - low))
