"""A page of text at a size that shows its letters, packed for the way from a reading process to the scan."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.reading.decode import Source, full

_FASTEST = 1
"""zlib's level: 15 ms for a page of 2048 px, which it makes 5 to 20 times smaller."""


@dataclass(frozen=True, slots=True)
class PackedPage:
    """A grey picture, upright."""

    width_px: int
    height_px: int
    packed: bytes

    def greys(self) -> NDArray[np.uint8]:
        """Return the pixels, shape (height, width)."""
        return np.frombuffer(zlib.decompress(self.packed), np.uint8).reshape(self.height_px, self.width_px)


def packed_page(source: Source, *, max_edge_px: int) -> PackedPage:
    """Decode a page, its longest edge at most `max_edge_px`. Raises UnreadablePhoto."""
    picture = full(source, max_edge_px=max_edge_px).convert("L")
    return PackedPage(picture.width, picture.height, zlib.compress(picture.tobytes(), _FASTEST))
