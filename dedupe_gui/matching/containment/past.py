"""What photos were before they were stored as they are: JPEGs whose steps their pixels still show."""

from __future__ import annotations

import numpy as np

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.fitting import laid_over
from dedupe_gui.matching.containment.measures import OFF_STEPS, off_steps, steps_shown
from dedupe_gui.matching.containment.raster import Raster
from dedupe_gui.model import Turn

_LOW_FREQUENCIES, _LIKE_SHARE = 4, 0.8
"""Both ways; and how many of the steps differ by 1 at most where nothing tells which was saved from which."""


def as_jpegs(first: Raster, second: Raster, turn: Turn) -> tuple[Raster, Raster]:
    """Take lossless files that were JPEGs before for those; but not beside what may be the same JPEG.

    turn: as for `prove`.
    """
    if first.steps_before is None and second.steps_before is None:
        return first, second
    over = laid_over(first, second, turn)
    if show_the_same(first, over) or _have_like_steps(first, over):
        return first, second
    pairs = (first, over), (over, first)
    if any(one.steps_before is not None and _shows_steps_of(other, one) for one, other in pairs):
        return first, second
    return first.as_jpeg(), second.as_jpeg()


def show_the_same(photo: Raster, other: Raster) -> bool:
    """Whether two photos that lie on one grid have the same pixels but for what decoding rounds."""
    if photo.luma.shape != other.luma.shape:
        return False
    off = np.maximum(photo.luma, other.luma) - np.minimum(photo.luma, other.luma)
    return bool(np.count_nonzero(off > 1) <= thresholds.SAME_PIXELS_OFF * off.size)


def _have_like_steps(photo: Raster, other: Raster) -> bool:
    steps = [each.steps if each.steps_before is None else each.steps_before.steps for each in (photo, other)]
    if steps[0] is None or steps[1] is None:
        return False
    low = np.s_[:_LOW_FREQUENCIES, :_LOW_FREQUENCIES]
    off = np.abs(steps[0][low].astype(int) - steps[1][low])
    return bool(np.count_nonzero(off <= 1) >= _LIKE_SHARE * off.size)


def _shows_steps_of(photo: Raster, other: Raster) -> bool:
    """Whether a photo that lies on one grid with another one still shows that one's steps.

    Other lossy formats may, if they saved finely; but nothing that came of those shows steps as clearly as before.
    """
    if photo.luma.shape != other.luma.shape or (photo.steps is None and not photo.is_lossless):
        return False
    shown = steps_shown(other.luma, low_only=True)
    return shown is not None and off_steps(photo.luma, shown) <= OFF_STEPS


def off_one_past(photo: Raster, other: Raster) -> tuple[float, float] | None:
    """Return how far each of two photos that lie on one grid is from the steps of the JPEG that both were before.

    By the step. Each further saving brings a photo farther from them; but rounding to red, green and blue does so too,
    and saving finely may take that back. None where they do not show that they were one.
    """
    if photo.luma.shape != other.luma.shape:
        return None
    for each in (photo, other):
        past = steps_shown(each.luma, low_only=True)
        if past is None:
            continue
        for steps in (photo.steps, other.steps):
            if steps is not None:
                past[(steps > 1) & (past % steps == 0)] = 0  # whatever was rounded to these lies on those too
        off = off_steps(photo.luma, past), off_steps(other.luma, past)
        if max(off) <= OFF_STEPS:
            return off
    return None
