"""Whether two photos differ in one place, and where most: by more than saving does anywhere."""

from __future__ import annotations

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.pair import Beside, Pair
from dedupe_gui.matching.containment.savings import is_explained
from dedupe_gui.matching.containment.spots import WorstSpot
from dedupe_gui.matching.containment.tones import are_tones_changed, drift_times, is_one_grey, shift_of_coarse_greys


def differ_in_place(pair: Pair) -> bool:
    """Whether two photos differ in one place; of two sizes the larger one differs wherever it shows more."""
    return any(pair.ask(differs_in_place)) if pair.is_same_size else differs_in_place(pair.smaller)


def differs_in_place(one: Beside) -> bool:
    return worst_excess(one).amount > 1


def worst_excess(one: Beside) -> WorstSpot:
    """Return how many times the limit of what saving does is exceeded at the worst place, and where."""
    side, pair = one.side, one.pair
    # Colours that are gone, or that other tones have shifted, are so everywhere, not in a place.
    is_whole = are_tones_changed(pair) or is_one_grey(pair)
    of_colours = () if is_whole else (place.worst for place in side.coloured)
    found = zip((side.rim, side.stands_out, side.shaded, *of_colours), _limits(one), strict=False)
    return max((WorstSpot(spot.amount / limit, spot.region) for spot, limit in found), key=lambda spot: spot.amount)


def _limits(one: Beside) -> list[float]:
    """Return how much the rim may differ, a place stand out, be shaded, be of another colour over 16, 32, 64 px."""
    share = _share_of_limits(one)
    if one.pair.has_palette:
        shares = (share, share, share, 1.0, 1.0)  # colours over larger places are told by less than can be seen
        of_places = [limit * of_it for limit, of_it in zip(thresholds.HELD_IN_PALETTE, shares, strict=True)]
        return [thresholds.RIM_OF_PALETTE, *of_places]
    shaded = thresholds.HELD_SHADED + shift_of_coarse_greys(one.pair) / 2
    return [1.0, share * thresholds.HELD_STANDS_OUT, share * shaded, *_limits_of_colours(one, share)]


def _limits_of_colours(one: Beside, share: float) -> list[float]:
    """share: of the limit over the smallest places."""
    narrow, coarse_greys = one.side.coloured[0], shift_of_coarse_greys(one.pair)
    is_noisy = narrow.usual_greys >= thresholds.COLOURS_NOISY
    times = drift_times(one)
    limits = []
    shares = (share, 1.0, 1.0)  # as above
    for place, (least, flat, most), of_it in zip(one.side.coloured, thresholds.HELD_COLOURED, shares, strict=True):
        usual = least + thresholds.COLOURED_TIMES_USUAL * place.usual_greys if is_noisy else flat + coarse_greys
        of_most = of_it if of_it == 1 else thresholds.SHRUNK_NOISY_COLOURS
        limits.append(times * min(of_most * (most + coarse_greys), of_it * usual))
    return limits


def _share_of_limits(one: Beside) -> float:
    """Of earlier savings less is left in what was made clearly smaller."""
    is_shrunk = one.is_smaller and one.pair.times_larger >= thresholds.CLEARLY_SMALLER
    return thresholds.SHRUNK_EXCESS if is_shrunk and not is_explained(one.opposite) else 1.0
