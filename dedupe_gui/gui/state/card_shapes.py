"""What the layout of a card depends on: known without reading a photo or writing a word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

ASPECTS: Final = (0.7, 1.0, 1.5, 1.8, 2.2)
"""Width of a photo's room by its height, one for all photos of a card; each photo is as large as it fits into it."""
LINED_FROM: Final = 4
"""So many identical files beside another version have lines; fewer are seen at a glance as pictures."""
_ASPECTS: Final = np.array(ASPECTS)


@dataclass(frozen=True, slots=True)
class Shape:
    """How many photos of which shape a card shows."""

    count: int
    aspect: float
    """One of ASPECTS: that of the first photo."""
    lined: int
    """So many photos, from the first one on, are the same file: they show one picture and have a line each."""

    @property
    def tiled(self) -> int:
        """How many photos are shown each with its picture."""
        return self.count - self.lined


@dataclass(frozen=True, slots=True)
class Shapes:
    """The shapes of many cards, in columns."""

    counts: NDArray[np.int64]
    aspects: NDArray[np.float64]
    lined: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.counts)


def lined_of(counts: NDArray[np.int64], identical: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many photos of each card have lines.

    identical: how many of each group are the same file, the first one included; they come before its others.
    """
    return np.where((identical == counts) | (identical >= LINED_FROM), identical, 0)


def aspect_for(width_px: int, height_px: int) -> float:
    """Which of ASPECTS suits a photo best."""
    return float(aspects_for(np.array([width_px]), np.array([height_px]))[0])


def aspects_for(widths_px: NDArray[np.int64], heights_px: NDArray[np.int64]) -> NDArray[np.float64]:
    """Which of ASPECTS suits each of many photos best."""
    off = (np.maximum(widths_px, 1) / np.maximum(heights_px, 1))[:, None] / _ASPECTS
    chosen: NDArray[np.float64] = _ASPECTS[np.maximum(off, 1 / off).argmin(axis=1)]
    return chosen
