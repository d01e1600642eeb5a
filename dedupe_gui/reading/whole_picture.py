"""Decode a photo whole, to be held against another one pixel by pixel (`matching.containment`)."""

from dedupe_gui.reading.decode import raster as whole

__all__ = ["whole"]
