"""What savings explain: whether rounding a photo as it was rounded accounts for all by which it differs."""

from __future__ import annotations

import math

import numpy as np

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.pair import Beside


def is_explained(one: Beside) -> bool:
    """Whether saving a photo as it was saved explains all of it."""
    return are_greys_explained(one) and not _has_colours_outside(one)


def are_greys_explained(one: Beside) -> bool:
    """The same of its greys alone."""
    is_reduced = one.other.is_palette and not one.photo.is_palette
    if is_reduced and one.side.residual_greys > thresholds.HELD_BY_PALETTE:
        return False
    is_spread = is_spread_as_savings(one) if may_be_shrunk(one) else is_worst_of_one_saving(one)
    return is_spread and _outside(one) <= _most_outside(one)


def _outside(one: Beside) -> float:
    """The share outside of what saving explains, weighed with how the errors lie within that.

    What was rounded once has errors that are spread evenly; what came otherwise is more often near the edge.
    """
    told = one.told
    is_weighed = one.pair.is_same_size and one.photo.steps is not None and not math.isnan(told.foreknown)
    return told.outside_share * (max(1.0, told.foreknown) if is_weighed else 1.0)


def _most_outside(one: Beside) -> float:
    """Return how much of a photo may lie outside of what saving explains."""
    if one.photo.steps is None:
        return thresholds.HELD_OUTSIDE
    if one.told.is_clipped:
        return thresholds.HELD_CLIPPED_OUTSIDE
    is_coarse = one.pair.is_same_size and one.low_step >= thresholds.COARSE_STEP
    return thresholds.HELD_COARSE_OUTSIDE if is_coarse else thresholds.HELD_OUTSIDE


def _has_colours_outside(one: Beside) -> bool:
    colours = one.side.colours
    return (
        colours.outside_share > thresholds.HELD_COLOURS_OUTSIDE
        and colours.outside_greys > thresholds.HELD_COLOURS_GREYS
    )


def is_worst_of_one_saving(one: Beside) -> bool:
    """Whether what lies outside is nowhere more than one saving leaves, which takes away the same everywhere."""
    return one.side.outside_worst.amount <= thresholds.HELD_WORST


def is_spread_as_savings(one: Beside) -> bool:
    """Whether what lies outside of a smaller photo's saving lies all over: an edit is one place, or all edges."""
    at_least, by_share = thresholds.SHRUNK_WORST
    return one.side.outside_worst.amount <= at_least + by_share * one.told.outside_share


def is_marked(one: Beside) -> bool:
    """Whether a place of a JPEG stands out of what savings leave of the other one: they leave as much of all detail.

    So small signs and spots are told that coarse steps nearly cover.
    """
    is_told = one.pair.is_same_size and one.photo.steps is not None and not one.told.is_clipped
    greys, times_usual = one.side.outside_worst.amount, one.side.stands_out.amount
    most = float(np.interp(greys, thresholds.MARKED_GREYS, thresholds.MARKED_TIMES))
    return is_told and times_usual > most and greys * (times_usual - thresholds.MARKED_BEYOND) > thresholds.MARKED


def may_be_shrunk(one: Beside) -> bool:
    """Whether a photo may be the other one made smaller, in as many colours as it had."""
    return one.is_smaller and not one.photo.is_palette
