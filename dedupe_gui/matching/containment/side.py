"""One direction of a comparison in numbers: what of a photo another one leaves unexplained, and where."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.fitting import Fitted, Kernel, left_by_filter, toned
from dedupe_gui.matching.containment.measures import (
    COEFFICIENTS,
    EDGE_PX,
    Floats,
    Sample,
    Surface,
    Told,
    allowance,
    block_means,
    kept_share,
    outside_of,
    quantile,
    sample,
    sampled_coefficients,
    surfaces,
    told_by,
)
from dedupe_gui.matching.containment.raster import Plane, Raster
from dedupe_gui.model import Region

_LEVELS = 15
"""Of activity, each twice as much as the one before, for which the usual difference is learnt from the photo."""
_USUAL_QUANTILE = 0.6
_LEAST_BLOCKS = 9
_UNNOTICED_GREYS = 0.7
_UNEXPLAINED_TIMES = 4.0
"""As energy: what was changed in one place differs by twice as much as what lies outside of its steps, at most."""
_RIM_EVERY = 4
"""Rows of blocks tell as much as all."""
_TONE_STEP_GREYS, _TONES_SHARE = 8, 0.05
_PLACE_BLOCKS, _WIDE_BLOCKS = 2, 8
"""16 and 64 px: what is looked at as one place."""
_COLOURS_TOLD_DENSITY = 0.02
_TINT_POWERS = 5
"""Of tones: a tint grows with them, until it is cut off at white."""
_BLENDED_GREYS = 16.0
_COLOURED_BLOCKS = (1, 2, 4)
"""16, 32 and 64 px, for colours come at half the size: over wider places the encoder's noise evens out."""
_DARK_GREYS = 16
"""Where it is darker, no colours are stored, so that none are lost."""


@dataclass(frozen=True, slots=True)
class WorstSpot:
    """Where something is at its worst, and how much it is there."""

    amount: float
    region: Region
    """On the photo as it is stored."""


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
class Side:
    """A photo held against another one that is laid over it."""

    told: Told
    colours: Colours
    left_by_filter: float
    """How much of the difference a filter would leave, see `fitting`; 1 of photos that are neither larger than the
    other one nor have stronger edges."""
    is_picked: bool
    """Whether the other one had to be made smaller by picking pixels: nobody does that, but it undoes enlarging."""
    residual_greys: float
    """Root mean square of the whole difference."""
    tone_greys: float
    """Root mean square of how far the photo's tones are from the other one's, tone by tone."""
    tones_off_most_greys: float
    """How far those are off that are farthest, among tones that a twentieth of the photo has."""
    stands_out: WorstSpot
    """How many times more the two differ than is usual for places as active as that one."""
    outside_worst: WorstSpot
    """Root mean square, over 32 px, of what lies outside of what saving explains."""
    shaded: WorstSpot
    """In greys, over 64 px, by how much it is lighter or darker than the tones alone would have it."""
    rim: WorstSpot
    """How many times the limit the last rows and columns differ, which are no whole blocks."""
    coloured: tuple[OffColour, ...]
    """Over each of `_COLOURED_BLOCKS`."""


def sides_of(first: Raster, second: Raster, over: tuple[Fitted, Fitted], *, is_one_grid: bool) -> tuple[Side, Side]:
    """Hold each of two photos against the other one.

    over: the other one for each, at its size and in its position. is_one_grid: whether the two are equally large and
    lie in one position, so that one difference tells both directions.
    """
    if is_one_grid and first.stored_luma is None and second.stored_luma is None:
        return _both(first, second, *over)
    return _side(first, over[0], second), _side(second, over[1], first)


def toned_sides_of(first: Raster, second: Raster, over: tuple[Fitted, Fitted]) -> tuple[Side, Side]:
    """The same after each one's tones were brought to those of the other."""
    toned_over = toned(first.luma, over[0]), toned(second.luma, over[1])
    return _side(first, toned_over[0], second), _side(second, toned_over[1], first)


def _side(photo: Raster, over: Fitted, other: Raster) -> Side:
    allowed = _allowed(photo.steps)
    (surface,) = surfaces(photo.luma, over.luma, allowed)
    # What was saved lies on its steps before anything is cut off; what it was saved from is what a program showed.
    stored = photo.luma if photo.stored_luma is None else photo.stored_luma
    other_steps = other.steps if photo.luma.shape == other.luma.shape else None
    is_enlarged = photo.luma.size > other.luma.size
    blocks, colours = sample(stored, over.luma, allowed), _ColourPlanes.of(photo, over, other)
    return _made(photo, over, surface, blocks, colours, other_steps, is_enlarged=is_enlarged)


def _both(first: Raster, second: Raster, over_first: Fitted, over_second: Fitted) -> tuple[Side, Side]:
    allowed = _allowed(first.steps), _allowed(second.steps)
    surface, seen_from_second = surfaces(first.luma, over_first.luma, *allowed)
    blocks = sample(first.luma, over_first.luma, allowed[0])
    colours = _ColourPlanes.of(first, over_first, second)
    return (
        _made(first, over_first, surface, blocks, colours, second.steps),
        _made(
            second, over_second, seen_from_second, blocks.seen_from_other(allowed[1]), colours.swapped(), first.steps
        ),
    )


def _made(
    photo: Raster,
    over: Fitted,
    surface: Surface,
    blocks: Sample,
    colours: _ColourPlanes,
    other_steps: NDArray[np.uint16] | None,
    *,
    is_enlarged: bool = False,
) -> Side:
    """other_steps: of the other photo, where its blocks lie on the photo's own. is_enlarged: whether it is smaller."""
    told = told_by(blocks, _known(photo.steps), _known(other_steps), is_as_rounded=photo.is_as_rounded)
    tones, tones_off_most = _tones(surface)
    differences = [own - other for own, other in zip(colours.means, colours.other_means, strict=True)]
    return Side(
        told=told,
        colours=_colours(photo, colours, differences, surface.mean - surface.mean_difference),
        left_by_filter=left_by_filter(photo.luma, over.luma) if is_enlarged or has_stronger_edges(told) else 1.0,
        is_picked=over.kernel is Kernel.NEAREST,
        residual_greys=math.sqrt(float(surface.residual.mean())),
        tone_greys=math.sqrt(float((tones**2).mean())),
        tones_off_most_greys=tones_off_most,
        stands_out=_worst(_standing_out(surface), _PLACE_BLOCKS),
        outside_worst=_worst(surface.outside, 2 * _PLACE_BLOCKS),
        shaded=_shaded(surface.mean_difference - tones),
        rim=_rim(photo.luma, over.luma),
        coloured=_coloured(differences, over, surface),
    )


def _known(steps: NDArray[np.uint16] | None) -> Floats | None:
    return None if steps is None else steps.ravel().astype(np.float32)


def _allowed(steps: NDArray[np.uint16] | None) -> Floats:
    return allowance(_known(steps))


@dataclass(frozen=True, slots=True)
class _ColourPlanes:
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
    def of(cls, photo: Raster, over: Fitted, other: Raster) -> _ColourPlanes:
        own, others = (photo.blue, photo.red), (over.blue, over.red)
        return cls(
            [block_means(plane) for plane in own],
            [block_means(plane) for plane in others],
            [sampled_coefficients(plane) for plane in own],
            [sampled_coefficients(plane) for plane in others],
            (_known(photo.colour_steps), _known(other.colour_steps)),
        )

    def swapped(self) -> _ColourPlanes:
        return _ColourPlanes(self.other_means, self.means, self.other_coefficients, self.coefficients, self.steps[::-1])


def has_stronger_edges(told: Told) -> bool:
    return told.middle_gain > thresholds.SHARPER_MIDDLE or told.high_gain > thresholds.SHARPER_HIGH


def _colours(photo: Raster, planes: _ColourPlanes, differences: Sequence[Floats], tones: Floats) -> Colours:
    """differences: by block. tones: the other one's, by blocks of half the size."""
    centred = [plane - plane.mean() for plane in planes.other_means]
    variance = sum(float((plane**2).mean()) for plane in centred)
    together = sum(float((one * other).mean()) for one, other in zip(centred, differences, strict=True))
    changed = sum(float(plane.var()) for plane in differences)
    allowed = _allowed(photo.colour_steps)
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


def _coloured(differences: Sequence[Floats], over: Fitted, surface: Surface) -> tuple[OffColour, ...]:
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
    for blocks in _COLOURED_BLOCKS:
        amounts = np.hypot(*(_mean_over(plane, blocks) for plane in own))
        usual = amounts[is_light] if is_light.any() else amounts.ravel()
        overall_greys = math.sqrt(float(np.square(amounts).mean()))
        found.append(OffColour(_place(amounts, blocks), quantile(usual, _USUAL_QUANTILE), overall_greys))
    return tuple(found)


def _tones(surface: Surface) -> tuple[Floats, float]:
    """Return by block by how much photos differ on average where the other one has that block's tone; and the most of
    any three neighbouring tones that are in a twentieth of the blocks.
    """
    theirs = surface.mean - surface.mean_difference
    tone = np.clip(theirs / _TONE_STEP_GREYS, 0, 255 // _TONE_STEP_GREYS).astype(np.intp)
    count = np.bincount(tone.ravel())
    total = np.bincount(tone.ravel(), surface.mean_difference.ravel())
    counts, totals = (np.convolve(each, np.ones(3)) for each in (count, total))
    off = np.abs(totals / np.maximum(counts, 1))[counts >= _TONES_SHARE * tone.size]
    return np.asarray((total / np.maximum(count, 1))[tone], np.float32), float(off.max())


def _standing_out(surface: Surface) -> Floats:
    """Return by block the square of how many times more it differs than blocks as active as it usually do.

    What saving explains is no difference, however little the rest of the photo has of it.
    """
    difference = np.sqrt(surface.residual)
    unexplained = np.sqrt(np.minimum(surface.residual, _UNEXPLAINED_TIMES * surface.outside))
    level = np.minimum(np.log2(surface.activity + 1), _LEVELS - 1).astype(np.intp)
    usual = np.full(_LEVELS, np.nan)
    for number in range(_LEVELS):
        of_level = difference[level == number]
        if len(of_level) >= _LEAST_BLOCKS:
            usual[number] = quantile(of_level, _USUAL_QUANTILE)
    known = np.flatnonzero(~np.isnan(usual))
    if not len(known):
        return np.zeros_like(difference)
    usual = np.maximum.accumulate(np.interp(np.arange(_LEVELS), known, usual[known]))
    return np.asarray((unexplained / (usual[level] + _UNNOTICED_GREYS)) ** 2, np.float32)


def _worst(energy: Floats, blocks: int) -> WorstSpot:
    return _place(_over(energy, blocks), blocks)


def _over(energy: Floats, blocks: int) -> Floats:
    """Return for each block the root mean square over so many blocks both ways."""
    return np.asarray(np.sqrt(np.maximum(_mean_over(energy, blocks), 0)), np.float32)  # a running mean may end below


def _mean_over(amounts: Floats, blocks: int) -> Floats:
    import cv2  # see `raster.py`

    size = min(blocks, amounts.shape[1]), min(blocks, amounts.shape[0])
    return np.asarray(cv2.blur(amounts, size, borderType=cv2.BORDER_REFLECT), np.float32)


def _shaded(differences: Floats) -> WorstSpot:
    return _place(np.abs(_mean_over(differences, _WIDE_BLOCKS)), _WIDE_BLOCKS)


def _rim(own: Plane, other: Plane) -> WorstSpot:
    """Look at what lies beyond the last whole block, against as much at the end of blocks all over."""
    height, width = own.shape
    below, across = _beyond_blocks(own, other), _beyond_blocks(own.T, other.T)
    if below[0] >= across[0]:
        share, at = below
        place = Region(at * EDGE_PX / width, height // EDGE_PX * EDGE_PX / height, (at + 1) * EDGE_PX / width, 1.0)
    else:
        share, at = across
        place = Region(width // EDGE_PX * EDGE_PX / width, at * EDGE_PX / height, 1.0, (at + 1) * EDGE_PX / height)
    return WorstSpot(share, place)


def _beyond_blocks(own: Plane, other: Plane) -> tuple[float, int]:
    """Return how many times the limit the last rows differ where they do most, and at which block that is."""
    whole, rows = own.shape[0] // EDGE_PX, own.shape[0] % EDGE_PX
    if not rows:
        return 0.0, 0
    ends = (np.arange(0, whole, _RIM_EVERY)[:, None] * EDGE_PX + EDGE_PX - rows + np.arange(rows)).ravel()
    columns = own.shape[1] // EDGE_PX * EDGE_PX
    rim, inside = (
        np.abs(difference.reshape(-1, rows, columns // EDGE_PX, EDGE_PX).mean(axis=(1, 3)))
        for difference in (
            np.asarray(own[places, :columns], np.float32) - other[places, :columns]
            for places in (slice(whole * EDGE_PX, None), ends)
        )
    )
    limit = max(thresholds.HELD_RIM, thresholds.RIM_TIMES_INSIDE * float(inside.max()))
    return float(rim.max()) / limit, int(rim.argmax())


def _place(amounts: Floats, blocks: int) -> WorstSpot:
    rows, columns = amounts.shape
    row, column = (int(at) - blocks // 2 for at in np.unravel_index(int(amounts.argmax()), amounts.shape))
    return WorstSpot(
        float(amounts.max()),
        Region(
            max(0.0, column / columns),
            max(0.0, row / rows),
            min(1.0, (column + blocks) / columns),
            min(1.0, (row + blocks) / rows),
        ),
    )
