"""Whether a photo is the other one with less: saved so that its own steps do not tell it."""

from __future__ import annotations

import numpy as np

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.noise import is_clearly_noisier, is_noisier
from dedupe_gui.matching.containment.order import Order
from dedupe_gui.matching.containment.pair import Beside
from dedupe_gui.matching.containment.places import differs_in_place
from dedupe_gui.matching.containment.resized import is_only_shrunk
from dedupe_gui.matching.containment.savings import (
    is_marked,
    is_spread_as_savings,
    is_worst_of_one_saving,
    may_be_shrunk,
)


def has_lost(one: Beside, order: Order) -> bool:
    """Whether a photo is the other one with less."""
    if one.told.unexplained_share > thresholds.LOST_UNEXPLAINED and one.told.own_share > thresholds.LOST_OWN:
        return False
    is_reduced = one.other.is_palette and not one.photo.is_palette
    if differs_in_place(one) or is_marked(one) or is_reduced or order.may_be_before_jpeg[one.at]:
        return False
    if order.is_later[one.at] and _is_what_savings_left(one, order):
        return True
    if order.is_surely_saved[one.at]:
        return False
    if not one.pair.is_same_size:
        return one.is_smaller and is_only_shrunk(one)
    if one.photo.steps is not None:
        finer = one.opposite
        return is_worst_of_one_saving(one) and finer.is_finer and _was_saved_once(finer)
    if one.is_true_lossless or is_noisier(one.opposite):
        # A lossless file lost nothing, and one without the other's noise may be what that was added to.
        return False
    if one.other.steps is not None and not one.photo.is_palette and _may_be_saved_from(one):
        return False
    return _has_little_of_its_own(one)


def _has_little_of_its_own(one: Beside) -> bool:
    own_share = one.told.own_share
    if one.other.steps is not None and one.opposite.told.combed < thresholds.COMBED:
        # A JPEG that was saved once, and not from this one, is no later than it.
        return own_share <= (thresholds.LOST_OWN if one.photo.is_palette else thresholds.LOST_OWN_BESIDE_JPEG)
    return own_share <= thresholds.ONLY_LOST_OWN and one.told.shown_ratio <= thresholds.ONLY_LOST_SHOWN


def _is_what_savings_left(one: Beside, order: Order) -> bool:
    """Whether a photo that was made from the other one differs by no more than savings take away."""
    if one.side.outside_worst.amount > _worst_of_savings_greys(one, is_sure=order.is_surely_saved[one.at]):
        return False  # whatever tells it for later: saving leaves so much in one place of noise alone
    if one.tells_no_steps:
        if one.pair.is_same_size and one.opposite.told.off_steps > thresholds.OFF_KNOWN:
            return False  # what knows the steps of so few was not made of those by saving
    elif may_be_shrunk(one) and not is_spread_as_savings(one):
        return False  # retouched in one place before it was made smaller
    if is_clearly_noisier(one):
        return False  # noise was added
    # A drawing without noise has combs of its own; saved out of the other one it would have little of its own.
    lost_nothing = one.pair.is_same_size and one.is_true_lossless
    return not (lost_nothing and one.told.own_share > thresholds.LOST_OWN)


def _worst_of_savings_greys(one: Beside, *, is_sure: bool) -> float:
    """Return how much of a later photo savings leave unexplained at its worst place, by the share of all."""
    told, is_same_size = one.told, one.pair.is_same_size
    is_smoothed = is_sure and is_same_size and told.smooth_own_share < thresholds.LATER_SMOOTHED
    times = thresholds.LATER_WORST_OF_SMOOTHED if is_smoothed else 1.0
    if is_same_size and one.photo.steps is not None:
        return times * float(np.interp(told.outside_share, thresholds.LATER_OUTSIDE, thresholds.LATER_WORST))
    return times * thresholds.LATER_WORST[-1] if is_sure else thresholds.HELD_WORST


def _may_be_saved_from(one: Beside) -> bool:
    """Whether the other one, a JPEG, may have been touched up and saved from a photo of another format.

    Saved once, its own steps tell nearly all of it, or it shows too little that this one has not; saved twice, it
    is off by two steps at most. A format that takes away much in one place, or leaves edges weaker, takes away much
    all over, and more nowhere than its saving leaves, unless it leaves little of anything.
    """
    mine, theirs = one.side, one.opposite.told
    at_least, by_fineness, at_most = thresholds.OFF_TWICE
    # rounding to greys counts in fine steps
    off_twice = min(at_most, at_least + by_fineness / one.opposite.low_step)
    is_moved = mine.outside_worst.amount > thresholds.LOST_WORST and mine.told.shown_ratio > thresholds.LOST_SHOWN
    if theirs.off_steps <= off_twice or is_moved:
        return True
    is_sharper = theirs.middle_gain > thresholds.LOST_EDGES[0] or theirs.high_gain > thresholds.LOST_EDGES[1]
    is_touched_up = is_sharper or not is_worst_of_one_saving(one)
    least = thresholds.LOST_LEAST_IF_MUCH if is_touched_up else thresholds.LOST_LEAST
    return theirs.outside_share <= thresholds.HELD_OUTSIDE or theirs.unexplained_share <= least


def _was_saved_once(finer: Beside) -> bool:
    """Whether all that a coarser JPEG shows may come from a source that the finer one shows at least as well.

    Where two were saved out of one photo, what the finer one was rounded by is no loss of the coarser one.
    """
    return finer.opposite.told.beyond_both_share <= thresholds.BEYOND_BOTH and finer.told.combed < thresholds.COMBED
