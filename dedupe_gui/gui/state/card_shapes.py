"""What the layout of a card depends on: known without reading a photo or writing a word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

ASPECTS: Final = (0.7, 1.0, 1.5, 1.8, 2.2)
"""Width of a photo's room by its height, one for all photos of a card; each photo is as large as it fits into it."""
_ASPECTS: Final = np.array(ASPECTS)


@dataclass(frozen=True, slots=True)
class Shape:
    """How many photos of which shape a card shows."""

    count: int
    aspect: float
    """One of ASPECTS: that of the first photo."""
    is_dense: bool
    """Whether it shows one picture and a line for each file."""


@dataclass(frozen=True, slots=True)
class Shapes:
    """The shapes of many cards, in columns."""

    counts: NDArray[np.int64]
    aspects: NDArray[np.float64]
    is_dense: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.counts)


def aspect_for(width_px: int, height_px: int) -> float:
    """Which of ASPECTS suits a photo best."""
    return float(aspects_for(np.array([width_px]), np.array([height_px]))[0])


def aspects_for(widths_px: NDArray[np.int64], heights_px: NDArray[np.int64]) -> NDArray[np.float64]:
    """Which of ASPECTS suits each of many photos best."""
    off = (np.maximum(widths_px, 1) / np.maximum(heights_px, 1))[:, None] / _ASPECTS
    chosen: NDArray[np.float64] = _ASPECTS[np.maximum(off, 1 / off).argmin(axis=1)]
    return chosen
