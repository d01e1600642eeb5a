"""To which steps pixels were rounded before they were stored as they are, as far as they show it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.containment.blocks import (
    BLACK,
    COEFFICIENTS,
    COSINES,
    EDGE_PX,
    FREQUENCY,
    LEAST_TOLD,
    ROUNDING_GREYS,
    WHITE,
    Bools,
    Floats,
    Plane,
    are_clipped,
    sampled_blocks,
    sampled_places,
)

_LOW, _HIGH = np.flatnonzero((FREQUENCY >= 1) & (FREQUENCY <= 5)), np.flatnonzero(FREQUENCY > 5)
_STEPS_SHOWN = np.arange(2, 122, dtype=np.float32)
"""Finer ones are lost when pixels are rounded."""
_STEPS_TOLD_BY, _STEPS_TOLD_BY_MOST = 60, 500
"""So many coefficients of a frequency."""
OFF_STEPS = 0.19
"""Mean distance from the nearest multiple, by the step: a quarter for whatever was not rounded to it."""
LEAST_STEPS_SHOWN, _COVERED_STEP = 3, 3
_SHOWN_BETWEEN_GREYS = 0.75
"""What showing a JPEG in whole greys before it is saved again adds to a coefficient."""


def unclipped_sizes(plane: Plane) -> Floats:
    """Return the sizes of the coefficients of blocks from all over a plane, shape (blocks, 64).

    But not of those that reach black or white, nor of even ones.
    """
    pixels = sampled_blocks(plane)
    darkest, lightest = pixels.min(axis=1), pixels.max(axis=1)
    coefficients = pixels[(darkest > BLACK) & (lightest < WHITE) & (darkest < lightest)] @ COSINES
    return np.asarray(np.abs(coefficients), np.float32)


def steps_shown(
    sizes: Floats, *, low_only: bool = False, own: NDArray[np.uint16] | None = None
) -> NDArray[np.uint16] | None:
    """Return to which steps a plane was rounded before it was stored as it is; None if to none.

    Shape (8, 8), 0 where that is not told. What was a JPEG before has multiples of one step at each frequency (Fan and
    de Queiroz 2003). sizes: of `unclipped_sizes`. low_only: whether low frequencies will do. own: the steps that it is
    stored with, shape (8, 8); what lies on those anyway tells of no other saving.
    """
    found = np.zeros(COEFFICIENTS, np.uint16)
    for frequencies in (_LOW,) if low_only else (_LOW, _HIGH):
        for frequency in frequencies:
            off = _off_steps(sizes[:, frequency], _STEPS_SHOWN)
            if own is not None:
                times = own.ravel()[frequency] / _STEPS_SHOWN
                off[(times > 0.5) & (np.abs(times - np.rint(times)) <= OFF_STEPS)] = 1
            best = int(off.argmin())
            found[frequency] = _STEPS_SHOWN[best] if off[best] <= OFF_STEPS else 0
        if np.count_nonzero(found) < LEAST_STEPS_SHOWN:
            return None
    return found.reshape(EDGE_PX, EDGE_PX)


def off_steps(sizes: Floats, steps: NDArray[np.uint16]) -> float:
    """Return how far a plane's coefficients are from multiples of some steps, by the step: 0 to about a quarter.

    sizes: of `unclipped_sizes`. steps: shape (8, 8), 0 for frequencies that do not count. NaN where too few are told.
    """
    found = [
        float(_off_steps(sizes[:, at], steps.ravel()[at : at + 1].astype(np.float32))[0])
        for at in np.flatnonzero(steps)
    ]
    told = [off for off in found if off < 1]
    return float(np.mean(told)) if len(told) >= LEAST_STEPS_SHOWN else math.nan


def _off_steps(sizes: Floats, steps: Floats) -> Floats:
    """Return for each step how far such coefficients are from its multiples on average, by the step; 1 if untold."""
    sizes = sizes[sizes > ROUNDING_GREYS]
    sizes = sizes[:: 1 + len(sizes) // _STEPS_TOLD_BY_MOST]
    if np.count_nonzero(sizes > 2 * ROUNDING_GREYS) < _STEPS_TOLD_BY:
        return np.ones_like(steps)  # what is rounding alone is about two greys
    times = sizes / steps[:, None]
    whole = np.rint(times)
    times -= whole
    off = np.abs(times, out=times)
    off[whole == 0] = 0.5
    # Of fine steps rounding covers the first one; what is left lies evenly around the others.
    is_covered = steps <= _COVERED_STEP
    is_left = whole[is_covered] > 1
    off[is_covered] *= is_left
    counts = np.full(len(steps), len(sizes))
    counts[is_covered] = np.count_nonzero(is_left, axis=1)
    mean = off.sum(axis=1) / np.maximum(counts, 1)
    return np.asarray(np.where(counts < _STEPS_TOLD_BY, 1.0, mean), np.float32)


def beyond_savings(
    own: Plane, other: Plane, steps: NDArray[np.uint16], past: NDArray[np.uint16], left_out: Sequence[Bools]
) -> float:
    """Return how many of a photo's told coefficients lie where rounding the other one's to two kinds of steps has none.

    A share, of the frequencies whose former steps are known; NaN where too few are told. past: the former steps, shape
    (8, 8), 0 where unknown. left_out: blocks that are not as they were decoded.
    """
    mine, theirs = _whole_coefficients(own, other, left_out, known := np.flatnonzero(past))
    explained = (steps.ravel()[known].astype(np.float32) + past.ravel()[known]) / 2 + ROUNDING_GREYS
    told_count = int(np.count_nonzero(np.maximum(np.abs(mine), np.abs(theirs)) > explained))
    if told_count < LEAST_TOLD:
        return math.nan
    return int(np.count_nonzero(np.abs(mine - theirs) > explained)) / told_count


def apart_before(
    own: Plane, other: Plane, other_steps: NDArray[np.uint16], past: NDArray[np.uint16], left_out: Sequence[Bools]
) -> tuple[float, float]:
    """Return how many coefficients of what a photo was before lie where rounding the other one's to its steps has none.

    Shares of those that are not zero, of the frequencies whose former steps are known: first that, then how many it
    would be if the other one was saved out of this one, whose values lie anywhere within its steps then. NaN where too
    few are told. other_steps, past: shape (8, 8), of the latter 0 where unknown. left_out: as for `beyond_savings`.
    """
    known = np.flatnonzero(past)
    mine, theirs = _whole_coefficients(own, other, left_out, known)
    before, steps = (each.ravel()[known].astype(np.float32) for each in (past, other_steps))
    mine, theirs = np.rint(mine / before) * before, np.rint(theirs / steps) * steps
    told = (mine != 0) | (theirs != 0)
    told_count = int(np.count_nonzero(told))
    if told_count < LEAST_TOLD:
        return math.nan, math.nan
    apart = int(np.count_nonzero(told & (np.abs(mine - theirs) > before / 2 + _SHOWN_BETWEEN_GREYS)))
    anywhere = np.maximum(0, 1 - (before + 2 * _SHOWN_BETWEEN_GREYS) / steps)
    return apart / told_count, float((told @ anywhere).sum() / told_count)


def apart_from_rounded(own: Plane, other: Plane, past: NDArray[np.uint16], left_out: Sequence[Bools]) -> float:
    """Return how far another photo's coefficients are from what a photo's own were rounded to before, by the step.

    Times four: 1 where they lie anywhere within the steps, as those of what was rounded to them do. Told by what is not
    zero; NaN where too few are told. past: shape (8, 8), 0 where unknown. left_out: as for `beyond_savings`.
    """
    mine, theirs = _whole_coefficients(own, other, left_out, known := np.flatnonzero(past))
    before = past.ravel()[known].astype(np.float32)
    rounded = np.rint(mine / before) * before
    told = rounded != 0
    if np.count_nonzero(told) < LEAST_TOLD:
        return math.nan
    return 4 * float((np.abs(theirs - rounded) / before)[told].mean())


def _whole_coefficients(
    own: Plane, other: Plane, left_out: Sequence[Bools], frequencies: NDArray[np.intp]
) -> tuple[Floats, Floats]:
    """Return some coefficients of sampled blocks of two photos that are neither left out nor reach black or white."""
    pixels = [sampled_blocks(plane) for plane in (own, other)]
    whole = np.ones(len(pixels[0]), np.bool_)
    for blocks in left_out:
        whole &= ~blocks.ravel()[sampled_places(own)]
    for each in pixels:
        whole &= ~are_clipped(each)
    mine, theirs = (each[whole] @ COSINES[:, frequencies] for each in pixels)
    return mine, theirs
