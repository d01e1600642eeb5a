"""Fingerprints in, groups out. NumPy and imagehash; no disk, no clock, no Qt."""

from dedupe_gui.matching.candidates.near_pairs import near_pairs
from dedupe_gui.matching.candidates.radius_index import RadiusIndex

__all__ = ["RadiusIndex", "near_pairs"]
