"""Who holds whom: could this photo have been made from that one? Asked of all their pixels, in both directions."""

from dedupe_gui.matching.containment.proof import ALGORITHM, prove
from dedupe_gui.matching.containment.raster import Raster
from dedupe_gui.matching.containment.verdict import CANNOT_BE_TOLD

__all__ = ["ALGORITHM", "CANNOT_BE_TOLD", "Raster", "prove"]
