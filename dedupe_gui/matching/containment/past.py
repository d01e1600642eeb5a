"""What photos were before they were stored as they are: JPEGs whose steps their pixels still show."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.blocks import Floats
from dedupe_gui.matching.containment.fitting import laid_over
from dedupe_gui.matching.containment.raster import Raster
from dedupe_gui.matching.containment.steps_shown import (
    LEAST_STEPS_SHOWN,
    OFF_STEPS,
    apart_before,
    apart_from_rounded,
    beyond_savings,
    off_steps,
    steps_shown,
    unclipped_sizes,
)
from dedupe_gui.model import Turn

_CUT_OFF_GREYS = 16
"""So near to black or white, colours at half the size leave it open whether a channel was cut off."""
_OF_ONE_PAST = 6
"""Frequencies whose former steps are told: of one past 8 to 20, of several that lie over each other 3 or 4."""
_FLAT_SHARE = 0.5
_LOW_FREQUENCIES, _LIKE_SHARE = 4, 0.8
"""Both ways; and how many of the steps differ by 1 at most where nothing tells which was saved from which."""


@dataclass(frozen=True)
class Shown:
    """What a photo's pixels show of how it was saved before. Not slotted: what is needed is worked out once."""

    photo: Raster

    @cached_property
    def sizes(self) -> Floats:
        """Of its coefficients, see `unclipped_sizes`."""
        return unclipped_sizes(self.photo.luma)

    @cached_property
    def steps(self) -> NDArray[np.uint16] | None:
        """To which steps they were rounded, those of the format itself among them; see `steps_shown`."""
        return steps_shown(self.sizes, low_only=True)

    @cached_property
    def past(self) -> NDArray[np.uint16] | None:
        """The coarser steps that a JPEG was rounded to before, as far as it shows them; None where it shows none.

        Shape (8, 8), 0 where that is not told.
        """
        own = self.photo.steps
        if self.steps is None or own is None:
            return None
        past = np.where(self.steps <= own + 1, 0, self.steps)  # seen through its own steps are coarser ones alone
        return past if np.count_nonzero(past) >= LEAST_STEPS_SHOWN else None


def as_jpegs(first: Raster, second: Raster, turn: Turn) -> tuple[Raster, Raster]:
    """Take lossless files that were JPEGs before for those.

    But not beside the JPEG whose very pixels one shows, whose steps are forgotten then; nor beside what may be the same
    JPEG, where they are kept. turn: as for `prove`.
    """
    if first.steps_before is None and second.steps_before is None:
        return first, second
    over = laid_over(first, second, turn)
    if first.luma.shape == over.luma.shape:
        if show_the_same(first, over):
            return replace(first, steps_before=None), replace(second, steps_before=None)
        if _may_be_one(first, over) or _may_be_one(over, first):
            return first, second
    return first.as_jpeg(), second.as_jpeg()


def show_the_same(photo: Raster, other: Raster) -> bool:
    """Whether two photos that lie on one grid have the same pixels but for what decoding rounds.

    Rounding red, green and blue moves no grey by more than 1, unless one of them was cut off at black or white.
    """
    import cv2  # see `raster.py`

    is_off = cv2.absdiff(photo.luma, other.luma) > 1
    if np.count_nonzero(is_off) > thresholds.SAME_PIXELS_OFF * is_off.size:
        return False
    rows, columns = np.nonzero(is_off)
    grey = photo.luma[rows, columns].astype(np.float32)
    blue, red = (plane[rows // 2, columns // 2].astype(np.float32) - 128 for plane in (photo.blue, photo.red))
    channels = np.stack((grey + 1.402 * red, grey - 0.344 * blue - 0.714 * red, grey + 1.772 * blue))
    is_inside = (channels > _CUT_OFF_GREYS).all(axis=0) & (channels < 255 - _CUT_OFF_GREYS).all(axis=0)
    return bool(np.count_nonzero(is_inside) <= thresholds.SAME_PIXELS_OFF_INSIDE * is_off.size)


def _may_be_one(photo: Raster, other: Raster) -> bool:
    """Whether another photo on the grid of what was a JPEG before has about its steps, or still shows them.

    Other lossy formats may, if they saved finely; but nothing that came of those shows steps as clearly as before.
    """
    if photo.steps_before is None or (other.steps is None and not other.is_lossless):
        return False
    if other.steps_ever is not None:
        low = np.s_[:_LOW_FREQUENCIES, :_LOW_FREQUENCIES]
        off = np.abs(photo.steps_before.steps[low].astype(int) - other.steps_ever[low])
        if np.count_nonzero(off <= 1) >= _LIKE_SHARE * off.size:
            return True
    shown = steps_shown(unclipped_sizes(photo.luma), low_only=True)
    return shown is not None and off_steps(unclipped_sizes(other.luma), shown) <= OFF_STEPS


def off_one_past(first: Shown, second: Shown) -> tuple[float, float] | None:
    """Return how far each of two photos that lie on one grid is from the steps of the JPEG that both were before.

    By the step. Each further saving brings a photo farther from them; but rounding to red, green and blue does so too,
    and saving finely may take that back. None where they do not show that they were one.
    """
    found = []
    for each in (first, second):
        past = each.steps if each.photo.steps is None else each.past
        if past is None:
            continue
        for steps in (first.photo.steps, second.photo.steps):
            if steps is not None:
                past = np.where((steps > 1) & (past % steps == 0), 0, past)  # what was rounded to these lies on those
        off = off_steps(first.sizes, past), off_steps(second.sizes, past)
        if all(one <= OFF_STEPS for one in off):  # NaN is not
            found.append(off)
    return min(found, key=max, default=None)  # by the past that both show best, whichever comes first


def shows_a_past_as_well(photo: Shown, jpeg: Shown) -> bool:
    """Whether a photo that tells no steps lies about as near as a JPEG to those of what both were before.

    The two lie on one grid. It was not made from the JPEG then, for each saving brings a photo farther from them; but
    the JPEG, whose own steps are finer, may have been saved out of it.
    """
    steps = jpeg.photo.steps
    assert steps is not None
    for each in (photo, jpeg):
        if each.steps is None or _is_flat(each.steps):
            continue
        is_of_jpeg = (each.steps <= steps + 1) | ((steps > 1) & (each.steps % steps == 0))
        past = np.where(is_of_jpeg, 0, each.steps)
        off_photo, off_jpeg = off_steps(photo.sizes, past), off_steps(jpeg.sizes, past)
        if off_jpeg <= thresholds.OFF_ONE_PAST and off_photo < thresholds.OFF_IF_LATER * off_jpeg:
            return True
    return False


def _is_flat(steps: NDArray[np.uint16]) -> bool:
    """Whether most steps are the same, as those of AVIF and HEIC are and those of a JPEG are not."""
    counts = np.bincount(steps[steps > 0])
    return bool(counts.max() >= _FLAT_SHARE * counts.sum())


def is_one_past(past: NDArray[np.uint16]) -> bool:
    """Whether steps that are shown are those of one saving, and not what several left."""
    return int(np.count_nonzero(past)) >= _OF_ONE_PAST


def is_past_beside(shown: Shown, past: NDArray[np.uint16], steps: NDArray[np.uint16]) -> bool:
    """Whether a past that a photo shows has steps near others, and its values lie on its own and not on those.

    past: as of `Shown`. steps: the others, shape (8, 8).
    """
    is_near = (past > 0) & (np.maximum(past, steps) < thresholds.PAST_BESIDE * np.minimum(past, steps))
    off_own, off_others = (off_steps(shown.sizes, np.where(is_near, each, 0)) for each in (past, steps))
    return off_others - off_own > thresholds.OFF_STEPS_BESIDE  # NaN is not


def is_beyond_savings(photo: Raster, other: Raster, past: NDArray[np.uint16]) -> bool:
    """Whether saving with the steps of its past, and with its own, does not make a JPEG out of one on its grid."""
    assert photo.steps is not None
    cut = [one.cut for one in (photo, other) if one.cut is not None]
    return beyond_savings(photo.luma, other.luma, photo.steps, past, cut) > thresholds.BEYOND_PAST


def may_be_from(photo: Raster, other: Raster, past: NDArray[np.uint16]) -> bool:
    """Whether what a JPEG was before is what saving another one on its grid makes, rather than what that one came from.

    Of two savings after each other the first one rounds to finer steps than the original has.
    """
    assert other.steps is not None
    cut = [one.cut for one in (photo, other) if one.cut is not None]
    apart, if_source = apart_before(photo.luma, other.luma, other.steps, past, cut)
    return if_source >= thresholds.APART_IF_SOURCE and apart <= thresholds.APART_BEFORE * if_source


def was_rounded_from(
    photo: Raster, other: Raster, past: NDArray[np.uint16], others: NDArray[np.uint16] | None
) -> bool | None:
    """Whether rounding another photo on its grid to the past that a JPEG shows makes what that one was.

    What came from there instead lies near its multiples: no farther than its own steps, a filter or an enlargement
    moved it. None where the past is not so coarse that this can be told. others: the other one's past, as of `Shown`.
    """
    assert other.steps is not None
    finest = other.steps if others is None else np.maximum(other.steps, others)
    past = np.where(past >= thresholds.COARSE_PAST * finest, past, 0)
    if not is_one_past(past):
        return None
    cut = [one.cut for one in (photo, other) if one.cut is not None]
    apart = apart_from_rounded(photo.luma, other.luma, past, cut)
    return (
        None if math.isnan(apart) else apart >= thresholds.APART_FROM_PAST and not is_beyond_savings(photo, other, past)
    )


def shows_more_of_a_past(shown: Shown, others: Shown) -> bool:
    """Whether a photo lies clearly nearer to the steps of a past that it shows than another one that lies on its grid.

    It was not made from that one then: what saving and rounding took away does not come back.
    """
    photo = shown.photo
    if photo.steps is None and not photo.is_lossless:
        return False  # what it shows may be the steps of its own format
    own = photo.steps if photo.steps_before is None else None
    past = steps_shown(shown.sizes, low_only=True, own=own)
    if past is None:
        return False
    return off_steps(others.sizes, past) > off_steps(shown.sizes, past) + thresholds.FARTHER_FROM_PAST
