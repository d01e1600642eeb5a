"""Whether two photos have other tones or colours as a whole: brighter, recoloured, grey."""

from __future__ import annotations

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.pair import Beside, Pair, mean_shift_greys
from dedupe_gui.model import EvidenceKind


def are_tones_changed(pair: Pair) -> bool:
    """Whether one is brighter than saving makes it, all over or in some of its tones."""
    one, other = pair.sides
    of_coarse = thresholds.HELD_TONE_OF_COARSE * max(mean_shift_greys(photo.steps) for photo in pair.photos)
    is_page = one.told.is_clipped and other.told.is_clipped
    of_all = thresholds.HELD_TONE_OF_PAGES if is_page else thresholds.HELD_TONE
    if min(one.tone_greys, other.tone_greys) > max(of_all, of_coarse):
        return True
    if is_page or pair.has_palette:
        return False  # letters lose to the paper, and of few colours each is shifted by itself
    most = min(one.tones_off_most_greys, other.tones_off_most_greys)
    return most > max(thresholds.HELD_TONES_MOST, of_coarse)


def is_one_grey(pair: Pair) -> bool:
    """Whether one has hardly any colours and the other one has."""
    less, more = sorted(side.colours.spread_greys for side in pair.sides)
    return less < thresholds.GREY_COLOURS < more / 2


def is_made_grey(one: Beside) -> bool:
    """Whether a photo is grey where the other one has colours, which do not come back, but for a tint of all."""
    own, others = one.opposite.side.colours, one.side.colours  # a side tells of the other one's colours
    return own.spread_greys < thresholds.GREY_COLOURS < others.untinted_greys / 2


def colour_change(pair: Pair) -> EvidenceKind | None:
    """Return what was done to the colours of one."""
    if is_one_grey(pair):
        return EvidenceKind.MADE_GREY
    is_recoloured = _are_stronger(pair) or _are_shifted(pair) or all(pair.ask(_are_turned))
    return EvidenceKind.RECOLOURED if is_recoloured else None


def shift_of_coarse_greys(pair: Pair) -> float:
    """By how much saving may have shifted the mean colour of a place."""
    return max(mean_shift_greys(photo.colour_steps) for photo in pair.photos)


def _are_stronger(pair: Pair) -> bool:
    """Whether all colours of one are stronger by the same."""
    one, other = (side.colours for side in pair.sides)
    gain = min(abs(one.gain - 1), abs(other.gain - 1))
    is_coherent = min(abs(one.coherence), abs(other.coherence)) > thresholds.COLOUR_COHERENCE
    least_greys = thresholds.LEAST_COLOUR_GREYS[gain > thresholds.MUCH_COLOUR_GAIN]
    is_seen = gain * max(one.spread_greys, other.spread_greys) > least_greys
    return gain > thresholds.HELD_COLOUR_GAIN and is_coherent and is_seen


def _are_shifted(pair: Pair) -> bool:
    of_steps = shift_of_coarse_greys(pair)
    allowed = thresholds.HELD_COLOUR_SHIFT + of_steps / 4
    if _is_told_how_saved(pair):
        told = thresholds.COLOUR_SHIFT_OF_TOLD + of_steps / 4
        allowed = min(allowed, max(told, thresholds.COLOUR_SHIFT_BY_STEPS * of_steps))
    return min(side.colours.shift_greys for side in pair.sides) > allowed


def _is_told_how_saved(pair: Pair) -> bool:
    """Whether nothing but rounding to known steps may have moved colours: other formats shift them by themselves."""
    return not pair.has_palette and not any(one.tells_no_steps for one in pair.each)


def _are_turned(one: Beside) -> bool:
    """Whether colours differ over wide places by more than the noise of narrow ones leaves of itself there.

    So hues that were turned, or lights warmer and shadows colder, are told, which shift nothing on the whole.
    """
    if one.pair.has_palette:
        return False
    narrow, *_, wide = (place.overall_greys for place in one.side.coloured)
    of_steps = thresholds.TURNED_BY_STEPS * shift_of_coarse_greys(one.pair)
    most = max(thresholds.TURNED_LEAST_GREYS, thresholds.TURNED_TIMES_NARROW * narrow + of_steps)
    return wide > drift_times(one) * most


def drift_times(one: Beside) -> float:
    """How many times what one saving does to colours may be done by many: stored at half the size they drift each time.

    So they do where they vary, and where some are cut off, again each time.
    """
    less, more = sorted(side.told.combed for side in one.pair.sides)
    is_one_saved_often = more > max(thresholds.COMBED, less + thresholds.MORE_COMBED)
    do_vary = one.side.coloured[0].usual_greys >= thresholds.DRIFT_LEAST_USUAL
    may_drift = do_vary or any(photo.cut is not None for photo in one.pair.photos)
    return thresholds.DRIFT_TIMES if is_one_saved_often and may_drift else 1.0
