"""Where on a photo something is at its worst."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dedupe_gui.matching.containment.blocks import Floats
from dedupe_gui.model import Region

USUAL_QUANTILE = 0.6
"""Of places: so many differ by no more than is usual."""


@dataclass(frozen=True, slots=True)
class WorstSpot:
    """Where something is at its worst, and how much it is there."""

    amount: float
    region: Region
    """On the photo as it is stored."""


def worst_spot(energy: Floats, blocks: int) -> WorstSpot:
    return spot_of(_over(energy, blocks), blocks)


def _over(energy: Floats, blocks: int) -> Floats:
    """Return for each block the root mean square over so many blocks both ways."""
    return np.asarray(np.sqrt(np.maximum(mean_over(energy, blocks), 0)), np.float32)  # a running mean may end below


def mean_over(amounts: Floats, blocks: int) -> Floats:
    import cv2  # see `raster.py`

    size = min(blocks, amounts.shape[1]), min(blocks, amounts.shape[0])
    return np.asarray(cv2.blur(amounts, size, borderType=cv2.BORDER_REFLECT), np.float32)


def spot_of(amounts: Floats, blocks: int) -> WorstSpot:
    rows, columns = amounts.shape
    row, column = (int(at) - blocks // 2 for at in np.unravel_index(int(amounts.argmax()), amounts.shape))
    return WorstSpot(
        float(amounts.max()),
        Region(
            max(0.0, column / columns),
            max(0.0, row / rows),
            min(1.0, (column + blocks) / columns),
            min(1.0, (row + blocks) / rows),
        ),
    )
