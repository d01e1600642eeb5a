"""Whether a photo knows to what the other one's coefficients were rounded, for then it was made from that one."""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.pair import NEITHER, Beside, Both, Pair
from dedupe_gui.matching.containment.past import is_one_past, is_past_beside, shows_more_of_a_past
from dedupe_gui.matching.containment.savings import is_explained
from dedupe_gui.matching.containment.tones import are_tones_changed


class Foreknowledge:
    """What each of two photos knows of the other one's steps."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair

    def betrays_its_source(self, one: Beside) -> bool:
        """Whether a photo was made from the other one, for it knows to what that one's coefficients were rounded."""
        known, knows = self.of(one.opposite), one.told.foreknown_apart
        if one.photo.steps is not None and one.opposite.told.foreknown_mostly > thresholds.FOREKNOWN_MOSTLY:
            return False  # by chance: its steps are half of those
        return known <= _limit(one) and (math.isnan(knows) or knows > _clearly_more(known))

    def of(self, one: Beside) -> float:
        """Return how well the other photo knows this one's rounded coefficients; NaN where that tells nothing."""
        known = one.told.foreknown_apart
        return math.nan if known <= thresholds.FOREKNOWN and self.know_by_themselves[one.opposite.at] else known

    @cached_property
    def know_by_themselves(self) -> Both:
        """Whether a photo's values may lie near the other one's steps because of what it was before, not of that one.

        A file without loss, or drawn in few colours, of which saving makes the other one may lie on its steps. And
        values on few multiples of coarse steps come near many others; but what came from the other one shows none that
        it does not. Of two JPEGs, one that was saved with the other one's steps before knows them by that; but where
        saving it explains all that differs, one goes all the same. Not asked of what shows the very pixels of the other
        one, and was saved out of it or is no different.
        """
        pair = self._pair
        if pair.show_the_same:
            return NEITHER
        if pair.is_same_size and pair.are_jpegs:
            return pair.ask(_had_the_others_steps)
        return pair.ask(lambda one: _may_be_source(one) or _shows_more_of_a_past(one))


def shows_a_past_beside(one: Beside) -> bool:
    """Whether a JPEG was rounded before to others than the other one's steps, so near that it knows most of those."""
    past, steps = one.past, one.other.steps
    return past is not None and steps is not None and one.pair.is_one_grid and is_past_beside(one.shown, past, steps)


def _limit(one: Beside) -> float:
    """The median error, by that of a uniform one, through which a photo tells that it knows the other one."""
    other = one.opposite
    limit = thresholds.FOREKNOWN_WELL if other.told.is_clipped else thresholds.FOREKNOWN
    if other.told.beyond_both_share <= thresholds.BEYOND_BOTH:
        limit = min(limit, thresholds.FOREKNOWN_OF_SAVINGS)
    if one.pair.are_jpegs_on_one_grid:
        limit = min(limit, thresholds.FOREKNOWN_BY_STEPS + one.low_step / other.low_step)
    return limit


def _clearly_more(foreknown: float) -> float:
    """Beyond which error the other direction tells a source: where each knows the other well, twice as much."""
    both_known = min(thresholds.FOREKNOWN_BOTH * foreknown, thresholds.FOREKNOWN)
    return max(thresholds.FOREKNOWN_RATIO * foreknown, both_known)


def _may_be_source(one: Beside) -> bool:
    """Whether saving a file without loss, or drawn in few colours, makes the other one."""
    return (one.photo.is_lossless or one.photo.is_palette) and one.pair.is_same_size and is_explained(one.opposite)


def _shows_more_of_a_past(one: Beside) -> bool:
    return one.pair.is_one_grid and shows_more_of_a_past(one.shown, one.opposite.shown)


def _had_the_others_steps(one: Beside) -> bool:
    """Whether a JPEG that knows what the other one was rounded to differs by more than saving explains.

    On one grid either one's saving may do that.
    """
    if are_tones_changed(one.pair):
        return False  # that explains it
    if _shows_a_coarser_past(one) or shows_a_past_beside(one):
        return True
    is_explained_there = one.pair.is_one_grid and one.opposite.told.outside_share <= thresholds.SAVED_FROM_IT
    return one.told.outside_share > thresholds.SAVED_FROM_IT and not is_explained_there


def _shows_a_coarser_past(one: Beside) -> bool:
    """Whether a JPEG was rounded to coarser steps than the other one's before, many of whose multiples lie on those."""
    past, steps = one.past, one.other.steps
    if past is None or steps is None or not one.pair.is_one_grid:
        return False
    return is_one_past(np.where(past >= thresholds.COARSER_PAST * steps, past, 0))
