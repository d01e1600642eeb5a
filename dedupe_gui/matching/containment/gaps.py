"""Whether pixels know where a JPEG's blocks lie: rounding to zero leaves gaps there, and none in blocks laid elsewhere.

What a JPEG was made from never knew its blocks, however soft it is and however it was saved itself; patterns that
repeat with the blocks alone look as if. What was made from a JPEG does, even once it was enlarged, smoothed and
sharpened.
"""

from __future__ import annotations

import math

import numpy as np

from dedupe_gui.matching.containment.blocks import (
    COSINES,
    EDGE_PX,
    LEAST_TOLD,
    SLOW,
    Floats,
    Plane,
    are_clipped,
    sampled_blocks,
)
from dedupe_gui.matching.containment.sample import Sample

_ELSEWHERE_PX = (4, 4), (3, 5)
"""Down and right."""
_GAP = 0.2, 0.6
"""Of a step: below one half coefficients are rounded to zero, and what smooths and sharpens moves them a little."""
_LEAST_GREYS = 1.0
"""Nearer to zero lies what rounding to whole greys leaves."""


def gap_on_blocks(blocks: Sample, other: Plane, times_larger: float, steps: Floats | None) -> float:
    """Return how many of another photo's coefficients lie in a JPEG's gaps, by how many do in blocks laid elsewhere.

    1 of what never knew the JPEG's blocks, 0 of that itself. other: at the JPEG's size and in its position.
    times_larger: how many times larger its edges were. steps: of the JPEG, shape (64,), None if it tells none. NaN
    then, and where too few lie there.
    """
    if steps is None:
        return math.nan
    on_blocks = blocks.other[~blocks.other_clipped]
    elsewhere = _whole_coefficients(other, *_elsewhere_px(EDGE_PX / times_larger))
    count = _count_in_gaps(elsewhere, steps)
    if count < LEAST_TOLD or not len(on_blocks):
        return math.nan
    return _count_in_gaps(on_blocks, steps) / len(on_blocks) * len(elsewhere) / count


def _elsewhere_px(edge_px: float) -> tuple[int, int]:
    """Return where blocks lie that miss the JPEG's own, but on which the other photo's own fall as on those.

    So what those left in it counts on both alike. edge_px: of them, once that photo is as small as the JPEG.
    """

    def missed_px(place: tuple[int, int]) -> float:
        misses = [(count * edge_px - place[0] + EDGE_PX / 2) % EDGE_PX - EDGE_PX / 2 for count in (-2, -1, 1, 2)]
        return min(map(abs, misses))

    return min(_ELSEWHERE_PX, key=missed_px)


def _whole_coefficients(plane: Plane, down_px: int, right_px: int) -> Floats:
    """Return the coefficients of blocks laid elsewhere, but of those that reach black or white."""
    blocks = sampled_blocks(plane[down_px:, right_px:])
    return np.asarray(blocks[~are_clipped(blocks)] @ COSINES, np.float32)


def _count_in_gaps(coefficients: Floats, steps: Floats) -> int:
    least, most = _GAP
    lower = np.maximum(least * steps, _LEAST_GREYS)
    lower[SLOW] = np.inf
    sizes = np.abs(coefficients)
    return int(np.count_nonzero((sizes > lower) & (sizes < most * steps)))
