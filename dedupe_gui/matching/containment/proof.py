"""Two photos decoded whole -> who holds whom."""

from __future__ import annotations

from dedupe_gui.matching.containment.raster import Raster
from dedupe_gui.model import Proof, Region, Turn


def prove(
    first: Raster, second: Raster, turn: Turn, *, on_first: Region | None = None, on_second: Region | None = None
) -> Proof:
    """Say who holds whom.

    turn: what must be done to the upright `second` so that it looks like the upright `first`. on_first, on_second: the
    part of each that the other one shows, where one is a crop of the other; the whole otherwise.
    """
    del first, second, turn, on_first, on_second
    return Proof(None)
