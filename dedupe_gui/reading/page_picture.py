"""A page of text at a size that shows its letters."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.reading.decode import Source, full


def grey_page(source: Source, *, max_edge_px: int) -> NDArray[np.uint8]:
    """Decode a page, upright, its longest edge at most `max_edge_px`; shape (h, w). Raises UnreadablePhoto.

    Not packed for its way to other processes: zlib would take twice as long as decoding photographed pages.
    """
    return np.asarray(full(source, max_edge_px=max_edge_px).convert("L"), np.uint8)
