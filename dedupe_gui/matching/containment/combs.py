"""Which of two photos was rounded more often, told by the combs that it leaves in their histograms.

Popescu and Farid 2004. Whatever was resized, sharpened, softened or denoised since has lost the combs that it had, and
coarser steps wipe them out, so most of what stands here is when combs tell nothing.
"""

from __future__ import annotations

import math
from functools import cached_property

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.foreknown import Foreknowledge, shows_a_past_beside
from dedupe_gui.matching.containment.noise import is_noisier
from dedupe_gui.matching.containment.pair import Beside, Both, Pair
from dedupe_gui.matching.containment.past import is_beyond_savings, is_one_past, was_rounded_from
from dedupe_gui.matching.containment.tones import are_tones_changed


class Combs:
    """What combs tell of two photos."""

    def __init__(self, pair: Pair, foreknown: Foreknowledge) -> None:
        self._pair = pair
        self._foreknown = foreknown

    def is_more_combed(self, one: Beside) -> bool:
        """Whether a photo was rounded more than once, on the same grid, and the other one was not."""
        if not _can_tell(one) or _may_have_lost_combs(one.opposite):
            return False
        is_from_past = _was_rounded_from_other(one)
        if is_from_past is not None:
            return is_from_past
        if _were_both_saved_often(one) or (shows_a_past_beside(one) and has_combs_of_other(one.opposite)):
            return False
        if one.is_finer and self._may_have_wiped_combs(one.opposite):
            return False
        # what was made brighter has combs by that, and is an edit
        return _has_more(one) and (are_tones_changed(one.pair) or self._is_saved_only(one))

    def _is_saved_only(self, one: Beside) -> bool:
        """Whether savings alone lie between a JPEG that was saved more than once and the other one.

        What was sharpened or softened since has lost its combs by that, and the first one is no later for its own.
        """
        mine, theirs = one.told, one.opposite.told
        if mine.outside_share <= thresholds.SAVED_FROM_IT:
            return True
        past, is_beyond = one.past, self.are_beyond_savings[one.at]
        if past is not None and (not is_beyond or is_one_past(past)):
            return not is_beyond
        # Saved often, or at steps that nothing shows: then either is as far off as its own steps do not bring it.
        is_far = (
            theirs.foreknown_apart >= thresholds.FAR_FROM_SAVED and not mine.foreknown_apart < thresholds.NEAR_SAVED
        )
        return is_far and mine.high_gain <= thresholds.SOFTENED_SINCE and not mine.new_share > thresholds.NEW_BY_SAVINGS

    @cached_property
    def are_beyond_savings(self) -> Both:
        """Whether neither a JPEG's steps nor those of the past that it shows explain how it differs."""
        return self._pair.ask(_is_beyond_savings)

    def _may_have_wiped_combs(self, one: Beside) -> bool:
        """Whether a coarser JPEG came from the finer one, or both from a third, so that its combs tell nothing."""
        told = one.told
        if self._foreknown.of(one) <= thresholds.FOREKNOWN_OF_SAVINGS or not has_combs_of_other(one):
            return False
        are_two_savings = told.beyond_both_share <= thresholds.BEYOND_BOTH
        return told.outside_share <= thresholds.SAVED_FROM_IT or (
            are_two_savings and told.foreknown_apart <= thresholds.FOREKNOWN_OF_A_THIRD
        )

    def was_saved_worse_between(self, one: Beside) -> bool:
        """Whether a finer JPEG comes from a coarser one by a saving that was worse than both, as combs suggest."""
        is_known = self._foreknown.of(one) <= thresholds.FOREKNOWN_OF_SAVINGS
        may_be = one.opposite.is_finer and one.opposite.told.combed > thresholds.COMBED
        return may_be and not is_known and not self._may_have_wiped_combs(one)


def has_combs_of_other(one: Beside) -> bool:
    """Whether a JPEG is combed as saving the other one with its steps leaves it; also if that tells nothing.

    What was saved out of the other one once is combed by that one's savings to the last tooth, however fine or coarse.
    It may have more, if it was saved out of that JPEG more than once; but what tells no steps, and lacks what explains
    them, is rather the later one.
    """
    at_least, by_combs = thresholds.COMBED_LESS
    more = one.told.combed - one.told.combed_if_from_other
    if one.pair.is_one_grid and one.opposite.tells_no_steps and more > thresholds.COMBED_BEFORE:
        return False
    return not (one.pair.are_jpegs_on_one_grid and -more > at_least + by_combs * one.told.combed_if_from_other)


def _can_tell(one: Beside) -> bool:
    """Whether combs that the other one has not may come of savings since."""
    if one.photo.is_lossless:
        return False  # what was a JPEG before is taken for that; other combs are those of a drawing
    if one.other.steps_before is not None:
        return False  # its combs come from somewhere else, and may be older than both
    return one.pair.is_one_grid and one.other.steps is not None and not math.isnan(one.opposite.told.combed)


def _may_have_lost_combs(one: Beside) -> bool:
    """Whether noise or blur may have wiped out a photo's combs."""
    if is_noisier(one) or one.told.high_gain < thresholds.EARLIER_HIGH:
        return True
    # a saving so bad would have lost more: noise was added to this one
    return (
        one.opposite.told.combed > thresholds.MUCH_COMBED
        and one.told.beyond_both_share > thresholds.BEYOND_BOTH
        and one.told.unexplained_share < thresholds.MUCH_LOST
    )


def _were_both_saved_often(one: Beside) -> bool:
    """Whether each saving wiped out some of what earlier ones left."""
    return one.photo.steps is not None and one.opposite.told.combed > thresholds.OFTEN_COMBED


def _was_rounded_from_other(one: Beside) -> bool | None:
    """Whether the past that a JPEG shows was saved out of the other one, however often that was; None if untold."""
    past = one.past
    if past is None or not one.pair.are_jpegs_on_one_grid or are_tones_changed(one.pair):
        return None
    return was_rounded_from(one.photo, one.other, past, one.opposite.past)


def _has_more(one: Beside) -> bool:
    theirs = one.opposite.told
    # A photo that was rounded twice itself and has less detail may have lost its combs with that: then the other one
    # shows something where it shows nothing.
    is_smoothed = (
        theirs.combed > thresholds.COMBED
        and theirs.high_gain < thresholds.UNSMOOTHED_HIGH
        and not one.told.new_share <= thresholds.NEW_BY_SAVINGS
    )
    more = thresholds.MORE_COMBED_OF_SMOOTHED if is_smoothed else thresholds.MORE_COMBED
    return one.told.combed > max(thresholds.COMBED, theirs.combed + more)


def _is_beyond_savings(one: Beside) -> bool:
    told = one.told
    may_be = one.pair.are_jpegs_on_one_grid and told.combed > thresholds.COMBED
    if not may_be or told.outside_share <= thresholds.SAVED_FROM_IT or one.past is None:
        return False
    return is_beyond_savings(one.photo, one.other, one.past)
