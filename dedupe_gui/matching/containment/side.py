"""One direction of a comparison in numbers: what of a photo another one leaves unexplained, and where."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.fitting import Fitted, fitted, left_by_filter, toned
from dedupe_gui.matching.containment.measures import EDGE_PX, Floats, Measures, measure
from dedupe_gui.matching.containment.raster import Raster
from dedupe_gui.model import Region

_ROUNDING_GREYS = 1.5
"""What rounding pixels to whole greys, twice, leaves in a coefficient."""
_STEP_OF_OTHERS = 2.0
"""Formats that do not tell their steps are taken to have saved as finely as a JPEG at 98."""
_SMOOTH_SHARE = 0.4
"""Of the blocks, the least active ones: there noise is not drowned by texture."""
_LEVELS = 15
"""Of activity, each twice as much as the one before, for which the usual difference is learnt from the photo."""
_USUAL_QUANTILE = 0.6
_LEAST_BLOCKS = 9
_UNNOTICED_GREYS = 0.7
_TONE_STEP_GREYS = 8
_PLACE_BLOCKS, _WIDE_BLOCKS = 2, 8
"""16 and 64 px: what is looked at as one place."""
_NO_NUMBER = float("nan")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is at its worst, and how much it is there."""

    amount: float
    region: Region
    """On the photo as it is stored."""


@dataclass(frozen=True, slots=True)
class Side:
    """A photo held against another one that is laid over it."""

    outside_share: float
    """Of the coefficients that are more than noise: how many lie where saving alone cannot have brought them."""
    colour_outside_share: float
    """The same of both colour planes; NaN where there is hardly any colour."""
    unexplained_share: float
    """Of the photo's own coefficients: how many the other one does not explain by half."""
    shown_ratio: float
    """How many coefficients are more than noise in the photo, by how many in the other one."""
    own_share: float
    """How much of the difference is the photo's own: 0 when it only lost something, 1 when it has something added,
    one half, from both sides, for two exposures of the same thing."""
    smooth_own_share: float
    told_own_share: float
    """The same in smooth places, and there of what is more than noise; NaN where nothing is."""
    fine_likeness: float
    """Correlation of what is more than noise in smooth places; NaN where nothing is."""
    middle_gain: float
    high_gain: float
    """How strong the other one's edges and textures come back, by frequency; NaN where there are none."""
    foreknown: float
    """See `Measures.foreknown`."""
    left_by_filter: float
    """How much of the difference a filter would leave, see `fitting`; 1 where the edges are no stronger."""
    combed: float
    """See `Measures.combed`."""
    residual_greys: float
    """Root mean square of the whole difference."""
    tone_greys: float
    """Root mean square of how far the photo's tones are from the other one's, tone by tone."""
    stands_out: Place
    """How many times more the two differ than is usual for places as active as that one."""
    outside_worst: Place
    """Root mean square, over 32 px, of what lies outside of what saving explains."""
    shaded: Place
    """In greys, over 64 px, by how much it is lighter or darker than the tones alone would have it."""
    coloured: Place
    """In greys, over 16 px, by how much the colours are others."""
    colour_shift: float
    """Of the mean colour, in greys."""
    colour_gain: float
    """How many times more colourful the photo is."""
    colour_coherence: float
    """Correlation of the colours' difference with the colours: 1 where all are stronger or weaker by the same."""
    colour_outside_worst: float
    """Root mean square, over 16 px, of what lies outside in the worse of the colour planes."""
    colour_spread: float
    """Root mean square of the other photo's colours about their mean."""


def side_of(photo: Raster, other: Raster) -> Side:
    """Hold a photo against another one in the same position, at the photo's own size."""
    return _Laid(photo, fitted(photo, other)).side()


def toned_side_of(photo: Raster, other: Raster) -> Side:
    """The same after the other one's tones were brought to those of the photo."""
    return _Laid(photo, toned(photo.luma, fitted(photo, other))).side()


class _Laid:
    def __init__(self, photo: Raster, over: Fitted) -> None:
        self._left_by_filter = partial(left_by_filter, photo.luma, over.luma)
        self._luma = _measured(photo.luma, over.luma, photo.steps)
        self._blue = _measured(photo.blue, over.blue, photo.colour_steps)
        self._red = _measured(photo.red, over.red, photo.colour_steps)

    def side(self) -> Side:
        luma, colours = self._luma, (self._blue, self._red)
        activity = luma.activity + luma.own_activity
        smooth = activity <= np.quantile(activity, _SMOOTH_SHARE)
        everywhere = np.ones_like(smooth)
        tones = _tones(luma)
        colour_told = sum(_sum(plane.told) for plane in colours)
        shift, gain, coherence, spread = self._colours()
        return Side(
            outside_share=_share(luma.outside_told, luma.told),
            colour_outside_share=(
                sum(_sum(plane.outside_told) for plane in colours) / colour_told
                if colour_told >= 0.02 * self._blue.told.size
                else _NO_NUMBER
            ),
            unexplained_share=_share(luma.unexplained, luma.shown),
            shown_ratio=_sum(luma.shown) / max(1.0, _sum(luma.shown_other)),
            own_share=_own_share(luma, everywhere),
            smooth_own_share=_own_share(luma, smooth),
            told_own_share=_told_own_share(luma, smooth),
            fine_likeness=_fine_likeness(luma, smooth),
            middle_gain=luma.middle_gain,
            high_gain=luma.high_gain,
            foreknown=luma.foreknown,
            left_by_filter=self._left_by_filter() if _has_stronger_edges(luma) else 1.0,
            combed=luma.combed,
            residual_greys=math.sqrt(float(luma.residual.mean())),
            tone_greys=math.sqrt(float((tones**2).mean())),
            stands_out=_worst(_standing_out(luma), _PLACE_BLOCKS),
            outside_worst=_worst(luma.outside, 2 * _PLACE_BLOCKS),
            shaded=_shaded(luma.mean_difference - tones),
            coloured=_worst(self._blue.mean_difference**2 + self._red.mean_difference**2, _PLACE_BLOCKS),
            colour_shift=shift,
            colour_gain=gain,
            colour_coherence=coherence,
            colour_outside_worst=max(_worst(plane.outside, _PLACE_BLOCKS).amount for plane in colours),
            colour_spread=spread,
        )

    def _colours(self) -> tuple[float, float, float, float]:
        differences = [plane.mean_difference for plane in (self._blue, self._red)]
        theirs = [plane.mean - plane.mean_difference for plane in (self._blue, self._red)]
        centred = [plane - plane.mean() for plane in theirs]
        variance = sum(float((plane**2).mean()) for plane in centred)
        together = sum(float((one * other).mean()) for one, other in zip(centred, differences, strict=True))
        shift = math.hypot(*(float(plane.mean()) for plane in differences))
        changed = sum(float(plane.var()) for plane in differences)
        coherence = together / math.sqrt(variance * changed + 1e-9)
        return shift, 1 + together / (variance + 1), coherence, math.sqrt(variance)


def _measured(own: NDArray[np.uint8], other: Floats, steps: NDArray[np.uint16] | None) -> Measures:
    known = None if steps is None else steps.ravel().astype(np.float32)
    half_step = np.full(EDGE_PX**2, _STEP_OF_OTHERS / 2, np.float32) if known is None else known / 2
    return measure(own, other, np.asarray(half_step + _ROUNDING_GREYS, np.float32), steps=known)


def _has_stronger_edges(luma: Measures) -> bool:
    return luma.middle_gain > thresholds.SHARPER_MIDDLE or luma.high_gain > thresholds.SHARPER_HIGH


def _sum(blocks: Floats, where: NDArray[np.bool_] | None = None) -> float:
    return float(blocks.sum(dtype=np.float64) if where is None else blocks[where].sum(dtype=np.float64))


def _share(part: Floats, whole: Floats) -> float:
    return _sum(part) / max(1.0, _sum(whole))


def _own_share(luma: Measures, where: NDArray[np.bool_]) -> float:
    own = _sum(luma.own_activity, where) - _sum(luma.product, where)
    return own / (_sum(luma.fine_residual, where) + 1e-6)


def _told_own_share(luma: Measures, where: NDArray[np.bool_]) -> float:
    own, other = _sum(luma.told_own_activity, where), _sum(luma.told_activity, where)
    product = _sum(luma.told_product, where)
    if _sum(luma.told, where) < 0.3 * np.count_nonzero(where):
        return _NO_NUMBER
    return (own - product) / (own + other - 2 * product + 1e-6)


def _fine_likeness(luma: Measures, where: NDArray[np.bool_]) -> float:
    if _sum(luma.told, where) < 50:
        return _NO_NUMBER
    own, other = _sum(luma.told_own_activity, where), _sum(luma.told_activity, where)
    return _sum(luma.told_product, where) / math.sqrt(own * other + 1e-9)


def _tones(luma: Measures) -> Floats:
    """Return by block by how much photos differ on average where the other one has that block's tone."""
    tone = np.clip((luma.mean - luma.mean_difference) / _TONE_STEP_GREYS, 0, 255 // _TONE_STEP_GREYS).astype(np.intp)
    count = np.bincount(tone.ravel())
    total = np.bincount(tone.ravel(), luma.mean_difference.ravel())
    return np.asarray((total / np.maximum(count, 1))[tone], np.float32)


def _standing_out(luma: Measures) -> Floats:
    """Return by block the square of how many times more it differs than blocks as active as it usually do."""
    difference = np.sqrt(luma.residual)
    level = np.minimum(np.log2(luma.activity + 1), _LEVELS - 1).astype(np.intp)
    usual = np.full(_LEVELS, np.nan)
    for number in range(_LEVELS):
        of_level = difference[level == number]
        if len(of_level) >= _LEAST_BLOCKS:
            usual[number] = np.quantile(of_level, _USUAL_QUANTILE)
    known = np.flatnonzero(~np.isnan(usual))
    if not len(known):
        return np.zeros_like(difference)
    usual = np.maximum.accumulate(np.interp(np.arange(_LEVELS), known, usual[known]))
    return np.asarray((difference / (usual[level] + _UNNOTICED_GREYS)) ** 2, np.float32)


def _worst(energy: Floats, blocks: int) -> Place:
    means = cv2.blur(
        energy, (min(blocks, energy.shape[1]), min(blocks, energy.shape[0])), borderType=cv2.BORDER_REFLECT
    )
    return _place(np.sqrt(means), blocks)


def _shaded(differences: Floats) -> Place:
    size = min(_WIDE_BLOCKS, differences.shape[1]), min(_WIDE_BLOCKS, differences.shape[0])
    return _place(np.abs(cv2.blur(differences, size, borderType=cv2.BORDER_REFLECT)), _WIDE_BLOCKS)


def _place(amounts: NDArray[np.floating], blocks: int) -> Place:
    rows, columns = amounts.shape
    row, column = (int(at) for at in np.unravel_index(int(amounts.argmax()), amounts.shape))
    return Place(
        float(amounts[row, column]),
        Region(
            max(0.0, (column - blocks / 2) / columns),
            max(0.0, (row - blocks / 2) / rows),
            min(1.0, (column + blocks / 2) / columns),
            min(1.0, (row + blocks / 2) / rows),
        ),
    )
