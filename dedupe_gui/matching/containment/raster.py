"""A photo decoded whole, with what is known of how its pixels were stored."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.model import Turn

Plane = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Raster:
    """All pixels of a photo as they are stored, not brought upright: the blocks of a JPEG lie on that grid."""

    luma: Plane
    """Shape (h, w), 0..255."""
    blue: Plane
    """Cb at half the size of the luma, shape (⌈h/2⌉, ⌈w/2⌉)."""
    red: Plane
    """Cr likewise."""
    upright: Turn
    """What brings it upright."""
    steps: NDArray[np.uint16] | None = None
    """A JPEG's luma quantisation table, shape (8, 8), row = vertical frequency; None for other formats."""
    colour_steps: NDArray[np.uint16] | None = None
    """The same of its colours."""
    is_palette: bool = False
    """Whether it had to do with 256 colours at most."""
    is_lossless: bool = False
    """Whether its format keeps every pixel as it was."""
    is_deep: bool = False
    """Whether the file holds more than the 8 bits a channel that are here."""
