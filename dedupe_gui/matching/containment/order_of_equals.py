"""Which of two JPEGs that hold each other was made from the other one: a hint will do, for either may go."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.foreknown import Foreknowledge
from dedupe_gui.matching.containment.order import made_from
from dedupe_gui.matching.containment.pair import Beside, Pair
from dedupe_gui.matching.containment.raster import stored_colours
from dedupe_gui.matching.containment.saved_again import Saved, found_again, misfits, unforetold
from dedupe_gui.model import MadeFrom


def order_by_steps(pair: Pair, foreknown: Foreknowledge) -> MadeFrom:
    """Does the finer one know what the coarser one was rounded to, or not?

    Where that is not clear, the more unevenly rounded one was saved more often. Of two with the same steps it is
    the one that lies nearer to them.
    """
    # Of former JPEGs what they show may be the steps of one saving here and of another one there.
    if not pair.are_jpegs or not pair.is_same_size:
        return MadeFrom.UNTOLD
    first, second = (photo.steps for photo in pair.photos)
    assert first is not None
    assert second is not None
    if np.array_equal(first, second):
        return _by_saving_again(pair)
    later = _later_of_two_steps(pair.each[0 if first.mean() > second.mean() else 1], foreknown)
    return MadeFrom.UNTOLD if later is None else _made(later)


def _made(later: Beside) -> MadeFrom:
    return made_from((later.at == 0, later.at == 1))


def _later_of_two_steps(coarser: Beside, foreknown: Foreknowledge) -> Beside | None:
    """Return the later one; None where that is not told."""
    finer = coarser.opposite
    if coarser.low_step >= thresholds.COARSE_STEP / 2:
        known, open_share = coarser.told.foreknown_apart, _unforetold(finer)
        if known <= thresholds.FOREKNOWN_WELL or open_share < thresholds.UNFORETOLD_LITTLE:
            return None if foreknown.know_by_themselves[finer.at] else finer
        is_clearly_coarser = coarser.low_step >= thresholds.CLEARLY_COARSER * finer.low_step
        if known >= 1 and is_clearly_coarser and not open_share < thresholds.UNFORETOLD_MUCH:
            return coarser  # of steps nearly as coarse, neither knows the other's
    combed, finer_combed = coarser.told.combed, finer.told.combed
    if not min(combed, finer_combed) < thresholds.COMBED:
        return None
    if combed > finer_combed + thresholds.LITTLE_MORE_COMBED:
        return coarser
    # a hint will not do for that: fine steps comb the tones of a drawing
    return finer if finer_combed > combed + thresholds.MORE_COMBED else None


def _unforetold(finer: Beside) -> float:
    """Return how much of the finer one the coarser one leaves open, by how much coarser it is; NaN if hardly."""
    photo, coarser = finer.photo, finer.other
    assert photo.steps is not None
    assert coarser.steps is not None
    times = float(coarser.steps.mean() / photo.steps.mean())
    if times < thresholds.UNFORETOLD_TIMES or not finer.pair.is_one_grid:
        return math.nan
    expected = min(times - 1, 1 / thresholds.UNFORETOLD_MUCH)  # where all is left open, that is much
    return unforetold(photo.luma, coarser.luma, photo.steps, coarser.steps) / expected


def _by_saving_again(pair: Pair) -> MadeFrom:
    """Of two that were saved with the same steps: saving the earlier one once more makes the later one.

    Where that is not so, as after a few savings, the later one lies nearer to what saving leaves as it is.
    """
    first, second = pair.photos
    assert first.steps is not None
    if not pair.is_one_grid or not first.is_as_rounded or not second.is_as_rounded:
        return MadeFrom.UNTOLD
    of_first, of_second = (sum(each) for each in zip(*_found_again(pair), strict=True))
    fewer, more = sorted((of_first, of_second))
    if more >= max(thresholds.FOUND_AGAIN_LEAST, thresholds.FOUND_AGAIN_TIMES * fewer):
        return MadeFrom.SECOND_FROM_FIRST if of_first == more else MadeFrom.FIRST_FROM_SECOND
    cut = [photo.cut for photo in pair.photos if photo.cut is not None]
    one, other, count = misfits(first.luma, second.luma, first.steps, cut)
    if not count or abs(math.log(one / other)) < thresholds.NEARER_TO_STEPS / math.sqrt(count):
        return MadeFrom.UNTOLD
    return MadeFrom.FIRST_FROM_SECOND if one < other else MadeFrom.SECOND_FROM_FIRST


def _found_again(pair: Pair) -> Iterator[tuple[int, int]]:
    """Yield by plane in how many blocks saving the first photo makes the second, and vice versa."""
    first, second = pair.photos
    assert first.steps is not None
    one, other = (Saved(each.luma, each.as_stored().luma) for each in pair.photos)
    yield found_again(one, other, first.steps, differ_greys=0)
    steps = first.colour_steps
    if steps is None or max(photo.colour_fineness_greys for photo in pair.photos) > 0:
        return  # stored at another size than they are here
    if second.colour_steps is not None and np.array_equal(steps, second.colour_steps):
        for planes in ((first.blue, second.blue), (first.red, second.red)):
            one, other = (Saved(plane, stored_colours(plane)) for plane in planes)
            yield found_again(one, other, steps, differ_greys=thresholds.FOUND_AGAIN_COLOUR_GREYS)
