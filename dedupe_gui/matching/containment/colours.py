"""How the colours of a photo differ from those of another one that is laid over it, as a whole and in places."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from dedupe_gui.matching.containment.blocks import (
    COEFFICIENTS,
    EDGE_PX,
    Floats,
    allowance,
    block_means,
    flat_steps,
    quantile,
    sampled_coefficients,
)
from dedupe_gui.matching.containment.fitting import Fitted
from dedupe_gui.matching.containment.raster import Raster
from dedupe_gui.matching.containment.spots import USUAL_QUANTILE, WorstSpot, mean_over, spot_of
from dedupe_gui.matching.containment.surface import Surface

_COARSE_DETAIL = np.array([2, 2 * EDGE_PX, EDGE_PX + 2, 2 * EDGE_PX + 1])
"""Coefficients with one wave in a block, one way."""
_KEPT_STEPS, _STEP_OF_OTHER_COLOURS, _LEAST_COLOUR_STEP = 1.5, 4.0, 3.0
_LEAST_KEPT, _SURELY = 30, 3.0
"""Coefficients, and standard errors."""
_COLOURS_TOLD_DENSITY = 0.02
_TINT_POWERS = 5
"""Of tones: a tint grows with them, until it is cut off at white."""
_BLENDED_GREYS = 16.0
COLOURED_BLOCKS = (1, 2, 4)
"""16, 32 and 64 px, for colours come at half the size: over wider places the encoder's noise evens out."""
_DARK_GREYS = 16
"""Where it is darker, no colours are stored, so that none are lost."""


@dataclass(frozen=True, slots=True)
class OffColour:
    """By how much the mean colour of a place is another one, with the shift of the whole picture taken off."""

    worst: WorstSpot
    """In greys."""
    usual_greys: float
    """The same at most places that are not dark."""
    overall_greys: float
    """Root mean square of the same."""


@dataclass(frozen=True, slots=True)
class Colours:
    """How the colours of a photo differ from the other one's, as a whole."""

    shift_greys: float
    """Of the mean colour."""
    gain: float
    """How many times more colourful the photo is."""
    coherence: float
    """Correlation of the difference with the colours: 1 where all are stronger or weaker by the same."""
    spread_greys: float
    """Root mean square of the other photo's colours about their mean."""
    untinted_greys: float
    """The same about what its tones tell of them: nothing is left of a grey picture that was tinted."""
    outside_share: float
    """As `Told.outside_share`; NaN where there is hardly any colour."""
    outside_greys: float
    """Root mean square of what lies outside."""
    kept_at_least: float
    """How strong its coarse detail is by that of the other one, `gain` taken off; NaN where that is not told."""
    kept_at_most: float


@dataclass(frozen=True, slots=True)
class ColourPlanes:
    """Blue and red of a photo beside those of another one, laid over it."""

    means: Sequence[Floats]
    """By block."""
    other_means: Sequence[Floats]
    coefficients: Sequence[Floats]
    """Of blocks from all over."""
    other_coefficients: Sequence[Floats]
    steps: tuple[Floats | None, Floats | None]
    """Of the photo and of the other one."""

    @classmethod
    def of(cls, photo: Raster, over: Fitted, other: Raster) -> ColourPlanes:
        own, others = (photo.blue, photo.red), (over.blue, over.red)
        return cls(
            [block_means(plane) for plane in own],
            [block_means(plane) for plane in others],
            [sampled_coefficients(plane) for plane in own],
            [sampled_coefficients(plane) for plane in others],
            (flat_steps(photo.colour_steps), flat_steps(other.colour_steps)),
        )

    def with_means_of(self, photo: Raster) -> ColourPlanes:
        return replace(self, means=[block_means(plane) for plane in (photo.blue, photo.red)])

    def swapped(self) -> ColourPlanes:
        return ColourPlanes(self.other_means, self.means, self.other_coefficients, self.coefficients, self.steps[::-1])


def colours_of(photo: Raster, planes: ColourPlanes, differences: Sequence[Floats], tones: Floats) -> Colours:
    """differences: by block. tones: the other one's, by blocks of half the size."""
    centred = [plane - plane.mean() for plane in planes.other_means]
    variance = sum(float((plane**2).mean()) for plane in centred)
    together = sum(float((one * other).mean()) for one, other in zip(centred, differences, strict=True))
    changed = sum(float(plane.var()) for plane in differences)
    allowed = allowance(flat_steps(photo.colour_steps))
    of_planes = [
        outside_of(own, other, allowed)
        for own, other in zip(planes.coefficients, planes.other_coefficients, strict=True)
    ]
    outside, told, count = (
        sum(each) for each in zip(*((one.outside, one.told, one.coefficients) for one in of_planes), strict=True)
    )
    energy = sum(one.energy for one in of_planes)
    gain = 1 + together / (variance + 1)
    at_least, at_most = kept_share(planes.coefficients, planes.other_coefficients, *planes.steps)
    return Colours(
        shift_greys=math.hypot(*(float(plane.mean()) for plane in differences)),
        gain=gain,
        coherence=together / math.sqrt(variance * changed + 1e-9),
        spread_greys=math.sqrt(variance),
        untinted_greys=_untinted(centred, tones),
        outside_share=outside / told if told * COEFFICIENTS >= _COLOURS_TOLD_DENSITY * count else math.nan,
        outside_greys=math.sqrt(energy / max(1, count)),
        kept_at_least=at_least / gain,
        kept_at_most=at_most / gain,
    )


def _untinted(colours: list[Floats], tones: Floats) -> float:
    """Return the root mean square of colours about the smooth curve over tones that comes nearest to them."""
    import cv2  # see `raster.py`

    rows, columns = colours[0].shape
    tone = cv2.resize(tones, (columns, rows), interpolation=cv2.INTER_AREA).ravel().astype(np.float64) / 255
    powers = np.vander(tone, _TINT_POWERS)
    values = np.stack([plane.ravel() for plane in colours], axis=1)
    fit, *_ = np.linalg.lstsq(powers, values, rcond=None)
    return float(np.linalg.norm(values - powers @ fit) / math.sqrt(tone.size))


def off_colours(differences: Sequence[Floats], over: Fitted, surface: Surface) -> tuple[OffColour, ...]:
    """Look for places of other colours; less where strong colours meet, which sizes blend."""
    import cv2  # see `raster.py`

    planes = (plane.astype(np.float32) for plane in (over.blue, over.red))
    variety = sum(block_means(plane * plane) - block_means(plane) ** 2 for plane in planes)
    around = np.maximum(cv2.blur(np.asarray(variety, np.float32), (3, 3), borderType=cv2.BORDER_REFLECT), 0)
    weight = np.asarray(1 / np.sqrt(1 + around / _BLENDED_GREYS**2), np.float32)
    own = [(plane - np.float32(np.median(plane))) * weight for plane in differences]
    rows, columns = around.shape
    is_light = cv2.resize(surface.mean, (columns, rows), interpolation=cv2.INTER_AREA) >= _DARK_GREYS
    found = []
    for blocks in COLOURED_BLOCKS:
        amounts = np.hypot(*(mean_over(plane, blocks) for plane in own))
        usual = amounts[is_light] if is_light.any() else amounts.ravel()
        overall_greys = math.sqrt(float(np.square(amounts).mean()))
        found.append(OffColour(spot_of(amounts, blocks), quantile(usual, USUAL_QUANTILE), overall_greys))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Outside:
    """How many coefficients of a plane of colours lie outside of what saving explains."""

    outside: int
    told: int
    """How many are more than noise."""
    energy: float
    """Sum of squares of what lies outside."""
    coefficients: int


def outside_of(mine: Floats, theirs: Floats, allowed: Floats) -> Outside:
    """Look at the coefficients of two planes, laid over each other."""
    beyond = np.abs(mine - theirs) - allowed
    outside = int(np.count_nonzero(beyond > 0))
    np.maximum(beyond, 0, out=beyond)
    told = np.maximum(np.abs(mine), np.abs(theirs)) > allowed
    return Outside(outside, int(np.count_nonzero(told)), float(np.vdot(beyond, beyond)), beyond.size)


def kept_share(
    mine: Sequence[Floats], theirs: Sequence[Floats], steps: Floats | None, others: Floats | None
) -> tuple[float, float]:
    """Return how strong the coarse detail of a photo's colours is at least and at most, by that of another photo's.

    Told by coefficients that were rounded by little, taken of either photo alike; NaN where too few are there. mine,
    theirs: of each plane, as of `sampled_coefficients`, on one grid. steps, others: their colours' steps, shape (64,);
    None if unknown.
    """
    untold = np.full(COEFFICIENTS, _STEP_OF_OTHER_COLOURS, np.float32)
    coarser = np.maximum(untold if steps is None else steps, untold if others is None else others)
    least = _KEPT_STEPS * np.maximum(coarser, _LEAST_COLOUR_STEP)[_COARSE_DETAIL]
    own, other = (np.concatenate([plane[:, _COARSE_DETAIL] for plane in planes]) for planes in (mine, theirs))
    told = np.abs(own + other) > 2 * least
    own, other = own[told], other[told]
    if len(own) < _LEAST_KEPT:
        return math.nan, math.nan
    energy = float(np.vdot(other, other))
    share = float(np.vdot(own, other)) / energy
    left = own - share * other
    by_chance = _SURELY * math.sqrt(float(np.vdot(left, left)) / len(own) / energy)
    return share - by_chance, share + by_chance
