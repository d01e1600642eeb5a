"""Which of two photos the other one holds: what shows nothing that the other one does not show."""

from __future__ import annotations

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.combs import has_combs_of_other
from dedupe_gui.matching.containment.lost import has_lost
from dedupe_gui.matching.containment.order import Order
from dedupe_gui.matching.containment.pair import NEITHER, Beside, Both, Pair
from dedupe_gui.matching.containment.past import may_be_from, show_the_same
from dedupe_gui.matching.containment.raster import fineness_once_decoded
from dedupe_gui.matching.containment.resized import is_made_smaller, may_be_enlarged
from dedupe_gui.matching.containment.savings import are_greys_explained, is_explained, is_marked


def are_held(pair: Pair, order: Order) -> Both:
    """Whether the first photo is held by the second, and the second by the first."""
    if order.is_of_one_past:
        return NEITHER
    first, second = pair.photos
    if first.is_as_rounded != second.is_as_rounded:
        return NEITHER  # inks tell more than can be seen here, and show less
    is_shown = _are_shown(pair, order)
    is_converted = pair.ask(lambda one: _may_be_converted(one, order))
    if all(is_shown) and any(is_converted):
        return NEITHER  # the lossless file may be the original just as well
    return pair.ask(
        lambda one: (
            is_shown[one.at]
            and not is_converted[one.opposite.at]
            and not _has_finer_values(one, order)
            and not _may_be_before_profile(one, order)
            and not _may_be_drawn(one, order)
        )
    )


def _are_shown(pair: Pair, order: Order) -> Both:
    """Whether all that is looked at here of a photo is shown by the other one."""
    strict = pair.ask(lambda one: _comes_of_one_saving(one, order))
    shown = [
        strict[one.at] or (has_lost(one, order) and (order.is_later[one.at] or not strict[one.opposite.at]))
        for one in pair.each
    ]
    if all(shown):
        shown = [not _is_poorer(one) or order.is_later[one.at] or one.photo.steps is None for one in pair.each]
    if not pair.is_same_size and not shown[pair.larger.at] and _may_be_source_of_enlargement(pair, order):
        shown[pair.smaller.at] = False
    for one in pair.each:
        if not shown[one.at] and not order.is_later[one.opposite.at] and _is_explained_but_for_colours(one):
            shown[one.opposite.at] = False  # saved in between at steps that nothing tells, or the source: nobody knows
    return shown[0], shown[1]


def _comes_of_one_saving(one: Beside, order: Order) -> bool:
    """Whether saving the other one as this one was saved explains all of it, and nothing speaks against that."""
    return (
        is_explained(one)
        and not is_marked(one)
        and has_combs_of_other(one)
        and not order.combs.was_saved_worse_between(one)
        and not order.combs.are_beyond_savings[one.at]
        and not _is_known_to_elder(one, order)
    )


def _is_poorer(one: Beside) -> bool:
    """Whether something was lost of the other one, though saving may do that."""
    return one.told.outside_share > max(thresholds.HELD_SAME, 4 * one.opposite.told.outside_share)


def _may_be_source_of_enlargement(pair: Pair, order: Order) -> bool:
    """Whether the smaller one may be what the larger one was enlarged from, and touched up since, most likely."""
    smaller = pair.smaller
    return may_be_enlarged(pair) and not (order.is_later[smaller.at] and is_made_smaller(smaller))


def _is_explained_but_for_colours(one: Beside) -> bool:
    """Whether a photo whose format tells no steps differs from the other one, as large, in colours at most."""
    return one.pair.is_same_size and one.photo.steps is None and are_greys_explained(one)


def _may_be_converted(one: Beside, order: Order) -> bool:
    """Whether a lossless file may be what a program made of a JPEG's pixels, though nothing tells the later one.

    More bits may be zeros that it put to them; combs may be those of steps too fine to be told, or of a drawing.
    """
    photo, other, pair = one.photo, one.other, one.pair
    if other.steps is None or not photo.is_lossless or not pair.is_same_size or any(order.is_later):
        return False
    if photo.is_deep:
        return not pair.is_one_grid or show_the_same(photo, other)
    return one.told.combed > thresholds.COMBED or one.opposite.low_step < thresholds.FINE_STEP


def _is_known_to_elder(one: Beside, order: Order) -> bool:
    """Whether the other JPEG knows a photo's values and yet may be older: rounding it once leaves no such trace."""
    is_asked = one.pair.is_one_grid and one.photo.steps_before is None and one.other.steps is not None
    if not is_asked or any(order.is_later):
        return False
    if one.told.foreknown_apart <= thresholds.FOREKNOWN_OF_SAVINGS:
        return True
    return one.opposite.is_finer and (_lies_too_near(one) or _may_be_from_other(one.opposite))


def _lies_too_near(one: Beside) -> bool:
    """Whether a photo is off the other one's values by less than rounding once leaves."""
    at_most, at_least, by_fineness = thresholds.OFF_ONCE
    return one.told.off_steps < min(at_most, at_least - by_fineness / one.low_step)


def _may_be_from_other(one: Beside) -> bool:
    """Whether what a photo was before may be what saving the other one made."""
    return one.past is not None and may_be_from(one.photo, one.other, one.past)


def _may_be_before_profile(one: Beside, order: Order) -> bool:
    """Whether a photo may be what the other one was converted from, to or within a colour profile.

    What was rounded lies on no steps then, so that nothing tells which came first; but colours that sRGB has not
    do not come of it. Within a profile the one that was saved more finely is rather the original.
    """
    photo, other = one.photo, one.other
    if not one.pair.is_same_size or order.is_later[one.at] or not (photo.is_converted or other.is_converted):
        return False
    if photo.is_converted and other.is_converted:
        return one.low_step <= one.opposite.low_step
    return not other.is_wide


def _has_finer_values(one: Beside, order: Order) -> bool:
    """Whether a photo stores what is not looked at here more finely: its depth, its colours.

    What was made from the other one has no more of them, however it was stored.
    """
    photo, other = one.photo, one.other
    if order.is_later[one.at]:
        return False
    if (photo.is_deep and not other.is_deep) or (photo.is_wide and not other.is_wide):
        return True
    if not one.pair.is_same_size or photo.is_palette:
        return False
    limit = photo.colour_fineness_greys - thresholds.HELD_COLOUR_FINENESS
    return other.colour_fineness_greys < limit and fineness_once_decoded(other) < limit


def _may_be_drawn(one: Beside, order: Order) -> bool:
    """Whether a photo may have been drawn in so few colours, and the other one saved of it."""
    if not one.photo.is_palette or one.other.is_palette or order.is_later[one.at]:
        return False
    told = one.opposite.told
    limit = thresholds.HELD_CLIPPED_OUTSIDE if told.is_clipped else thresholds.SAVED_OF_PALETTE
    return told.outside_share <= limit
