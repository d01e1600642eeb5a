"""Whether what differs is noise: added to one photo, or each photo's own, as of two exposures."""

from __future__ import annotations

import math

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.pair import Beside, Pair
from dedupe_gui.matching.containment.savings import is_explained
from dedupe_gui.matching.containment.side import Side


def is_noisier(one: Beside) -> bool:
    """Whether all that differs is a photo's own, and lies on smooth places as on others, as noise does.

    All that counts is looked at too: of little noise in a photo full of detail most is lost in the coarse steps.
    """
    told = one.told
    off = min(abs(told.own_share - 1), abs(told.told_own_share - 1))
    is_own = max(off, abs(told.smooth_own_share - 1)) < thresholds.NOISE_OWN
    return is_own and told.evenness > thresholds.NOISE_EVENNESS


def is_clearly_noisier(one: Beside) -> bool:
    """The same of noise that nothing else explains: what was only saved shows nothing new."""
    is_explained_by_savings = one.pair.are_jpegs_on_one_grid and one.told.new_share <= thresholds.NEW_BY_SAVINGS
    return is_noisier(one) and one.told.outside_share > thresholds.NOISE_OUTSIDE and not is_explained_by_savings


def has_noise_added(one: Beside) -> bool:
    return (
        one.pair.is_same_size
        # A JPEG that was saved once cannot have lost more than its steps tell, so that it is the other one's.
        and one.other.steps is not None
        and not is_explained(one.opposite)
        and not one.photo.is_palette  # it scatters its few colours
        and is_clearly_noisier(one)
        and one.side.residual_greys > thresholds.NOISE_GREYS
        and not one.told.combed > thresholds.COMBED
    )


def has_each_noise_of_its_own(pair: Pair) -> bool:
    """Whether each has as much of its own as the other one, in smooth places too."""
    return all(pair.ask(_has_one_half))


def _has_one_half(one: Beside) -> bool:
    """Whether half of the difference is a photo's own."""
    told = one.told
    return (
        _is_one_half(told.own_share, thresholds.EXPOSURE_OWN)
        and _is_one_half(told.smooth_own_share, thresholds.EXPOSURE_SMOOTH_OWN)
        and (math.isnan(told.told_own_share) or _is_one_half(told.told_own_share, thresholds.EXPOSURE_TOLD_OWN))
        and told.outside_share > thresholds.HELD_OUTSIDE
    )


def _is_one_half(share: float, within: float) -> bool:
    return abs(share - 0.5) < within


def is_noise_another(pair: Pair) -> bool:
    """Whether what is more than noise in smooth places is another one, so far as anything is."""
    likeness = [side.told.fine_likeness for side in pair.sides if not math.isnan(side.told.fine_likeness)]
    return bool(likeness) and min(likeness) < thresholds.EXPOSURE_LIKENESS


def was_exposed_otherwise(evened: Side) -> bool:
    """Whether a photo of other tones has another noise, so that it was exposed otherwise and not brightened later.

    evened: once the other one's tones were brought to those of the photo.
    """
    return (
        evened.told.fine_likeness < thresholds.BRACKET_LIKENESS
        and evened.told.outside_share > thresholds.BRACKET_OUTSIDE
        and _is_one_half(evened.told.smooth_own_share, thresholds.BRACKET_OWN)
    )
