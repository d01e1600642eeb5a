"""Who holds whom: could this photo have been made from that one? Asked of all their pixels, in both directions."""

from dedupe_gui.matching.containment.proof import ALGORITHM, CANNOT_BE_TOLD, prove
from dedupe_gui.matching.containment.raster import Raster

__all__ = ["ALGORITHM", "CANNOT_BE_TOLD", "Raster", "prove"]
