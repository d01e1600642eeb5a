"""Decode a photo whole, to be held against another one pixel by pixel (`matching.containment`)."""

from __future__ import annotations

from dedupe_gui.matching.containment import Raster
from dedupe_gui.reading.decode import Source


def whole(source: Source) -> Raster:
    """Return all pixels of a photo, not brought upright. Raises UnreadablePhoto, as `decode.decode` does."""
    raise NotImplementedError(source)
