"""Of photos of two sizes: whether one was made smaller, or the other one enlarged."""

from __future__ import annotations

import numpy as np

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.noise import is_noisier
from dedupe_gui.matching.containment.pair import Beside, Pair
from dedupe_gui.matching.containment.savings import is_spread_as_savings


def is_made_smaller(one: Beside) -> bool:
    """Whether a photo is what making the other one smaller, and saving that once, makes of it.

    What was enlarged and touched up does not come back so. What was only enlarged may; but then all of it is told.
    """
    larger, times = one.opposite, one.pair.times_larger
    if not one.is_smaller or one.told.outside_share > thresholds.SHRUNK_EXACTLY or one.side.is_picked:
        return False
    if larger.told.outside_share <= np.interp(times, thresholds.LARGER_TIMES, thresholds.LARGER_EXACTLY_OUTSIDE):
        return False
    if one.is_true_lossless:
        is_by_filter = larger.side.left_by_filter < thresholds.ENLARGED_EXACTLY_BY_FILTER
        return one.side.residual_greys <= thresholds.SHRUNK_GREYS and not is_by_filter
    return one.told.foreknown >= thresholds.SHRUNK_UNKNOWN


def may_be_enlarged(pair: Pair) -> bool:
    """Whether the larger one may be made of the smaller one: what was truly larger would show more."""
    return (
        _is_undone(pair)
        or _shows_little_more(pair.larger)
        or knows_blocks_of_smaller(pair.larger)
        or is_noisier(pair.larger)
    )


def knows_blocks_of_smaller(one: Beside) -> bool:
    """Whether a photo shows where the blocks of a smaller JPEG lie, so that it was enlarged from that one.

    Smoothed and sharpened since, it may differ from that by no more than what a true larger one loses by two savings.
    """
    smaller = one.opposite
    return smaller.is_smaller and smaller.side.gap_on_blocks <= thresholds.KNOWN_BLOCKS_GAP


def _is_undone(pair: Pair) -> bool:
    """Whether making the larger one smaller undoes what another kernel made of the smaller one."""
    smaller, larger = pair.smaller.side, pair.larger.side
    is_by_kernel = smaller.is_picked or larger.left_by_filter < thresholds.ENLARGED_BY_FILTER
    return is_by_kernel and larger.told.outside_share <= thresholds.ENLARGED_OUTSIDE


def _shows_little_more(larger: Beside) -> bool:
    """Whether the smaller one leaves less open than of a photo that was taken so much larger."""
    least = np.interp(larger.pair.times_larger, thresholds.LARGER_TIMES, thresholds.LARGER_OUTSIDE)
    return bool(larger.told.outside_share <= least)


def is_only_shrunk(one: Beside) -> bool:
    """Whether a smaller photo differs from the larger one, made as small, by no more than savings leave."""
    if one.photo.is_palette:
        return one.told.outside_share <= thresholds.SHRUNK_TO_PALETTE_OUTSIDE
    # Saving with fine steps takes nothing away: what is off then is another picture, or was saved badly before.
    is_fine = one.photo.steps is not None and one.low_step < thresholds.SHRUNK_FINE_STEP
    most = thresholds.SHRUNK_FINELY_OUTSIDE if is_fine else thresholds.SHRUNK_OUTSIDE
    is_little = one.told.outside_share <= most and is_spread_as_savings(one)
    return is_little or _is_only_softer(one)


def _is_only_softer(one: Beside) -> bool:
    """Whether a smaller photo, whose format tells no steps, has hardly anything of its own, nor stronger edges."""
    told = one.told
    return (
        one.tells_no_steps
        and one.side.outside_worst.amount <= thresholds.SHRUNK_WORST_UNTOLD
        and max(told.smooth_own_share, told.told_own_share) <= thresholds.SHRUNK_OWN
        and max(told.middle_gain, told.high_gain) <= thresholds.SHRUNK_GAIN
    )
