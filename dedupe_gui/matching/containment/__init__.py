"""Who holds whom: could this photo have been made from that one? Asked of all their pixels, in both directions."""

from dedupe_gui.matching.containment.proof import prove
from dedupe_gui.matching.containment.raster import Raster

ALGORITHM = 1
"""To be raised when the same two photos would get another proof."""

__all__ = ["ALGORITHM", "Raster", "prove"]
