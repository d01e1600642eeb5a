"""One direction of a comparison in numbers: what of a photo another one leaves unexplained, and where."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.blocks import EDGE_PX, Floats, Plane, allowance, block_means, flat_steps, quantile
from dedupe_gui.matching.containment.colours import ColourPlanes, Colours, OffColour, colours_of, off_colours
from dedupe_gui.matching.containment.fitting import Fitted, Kernel, left_by_filter, toned
from dedupe_gui.matching.containment.gaps import gap_on_blocks
from dedupe_gui.matching.containment.raster import Raster
from dedupe_gui.matching.containment.sample import Sample, Told, sample, told_by
from dedupe_gui.matching.containment.spots import USUAL_QUANTILE, WorstSpot, mean_over, spot_of, worst_spot
from dedupe_gui.matching.containment.surface import Surface, surfaces
from dedupe_gui.model import Region

_LEVELS = 15
"""Of activity, each twice as much as the one before, for which the usual difference is learnt from the photo."""
_LEAST_BLOCKS = 9
_UNNOTICED_GREYS = 0.7
_UNEXPLAINED_TIMES = 4.0
"""As energy: what was changed in one place differs by twice as much as what lies outside of its steps, at most."""
_RIM_EVERY = 4
"""Rows of blocks tell as much as all."""
_TONE_STEP_GREYS, _TONES_SHARE = 8, 0.05
_PLACE_BLOCKS, _WIDE_BLOCKS = 2, 8
"""16 and 64 px: what is looked at as one place."""


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
    gap_on_blocks: float
    """Whether the other one, where it is larger, knows the photo's blocks, see `gaps`; NaN where nothing tells."""
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
    """Over each of `colours.COLOURED_BLOCKS`."""


def sides_of(first: Raster, second: Raster, over: tuple[Fitted, Fitted], *, is_one_grid: bool) -> tuple[Side, Side]:
    """Hold each of two photos against the other one.

    over: the other one for each, at its size and in its position. is_one_grid: whether the two are equally large and
    lie in one position, so that one difference tells both directions.
    """
    if is_one_grid and first.stored is None and second.stored is None:
        return _both(first, second, *over)
    return _side(first, over[0], second), _side(second, over[1], first)


def toned_sides_of(first: Raster, second: Raster, over: tuple[Fitted, Fitted]) -> tuple[Side, Side]:
    """The same after each one's tones were brought to those of the other."""
    toned_over = toned(first.luma, over[0]), toned(second.luma, over[1])
    return _side(first, toned_over[0], second), _side(second, toned_over[1], first)


def _side(photo: Raster, over: Fitted, other: Raster) -> Side:
    # What was saved lies on its steps before anything is cut off; what it was saved from is what a program showed.
    stored = photo.as_stored()
    allowed = allowance(flat_steps(photo.steps))
    (surface,) = surfaces(photo.luma, over.luma, allowed)
    other_steps = other.steps if photo.luma.shape == other.luma.shape else None
    blocks, colours = sample(stored.luma, over.luma, allowed), ColourPlanes.of(photo, over, other)
    if stored is not photo and _is_nearer(stored, photo, over):
        surface, colours = surface.with_means(block_means(stored.luma)), colours.with_means_of(stored)
    elif stored is not photo:
        blocks = blocks.with_edges_of(sample(photo.luma, over.luma, allowed))
    times_larger = math.sqrt(other.luma.size / photo.luma.size)
    return _made(photo, over, surface, blocks, colours, other_steps, times_larger)


def _is_nearer(stored: Raster, photo: Raster, over: Fitted) -> bool:
    """Whether what a photo stores is nearer to another one than what is shown of it, as that of its saving is.

    Cutting colours off takes the noise of one side away, and so moves them wherever there are such.
    """
    off = [
        sum(
            float(np.square(block_means(own) - block_means(other)).mean())
            for own, other in ((each.luma, over.luma), (each.blue, over.blue), (each.red, over.red))
        )
        for each in (stored, photo)
    ]
    return off[0] < off[1]


def _both(first: Raster, second: Raster, over_first: Fitted, over_second: Fitted) -> tuple[Side, Side]:
    allowed = allowance(flat_steps(first.steps)), allowance(flat_steps(second.steps))
    surface, seen_from_second = surfaces(first.luma, over_first.luma, *allowed)
    blocks = sample(first.luma, over_first.luma, allowed[0])
    seen = blocks.seen_from_other(allowed[1])
    colours = ColourPlanes.of(first, over_first, second)
    return (
        _made(first, over_first, surface, blocks, colours, second.steps),
        _made(second, over_second, seen_from_second, seen, colours.swapped(), first.steps),
    )


def _made(
    photo: Raster,
    over: Fitted,
    surface: Surface,
    blocks: Sample,
    colours: ColourPlanes,
    other_steps: NDArray[np.uint16] | None,
    times_larger: float = 1.0,
) -> Side:
    """other_steps, times_larger: of the other photo: the former where its blocks lie on the photo's own."""
    steps = flat_steps(photo.steps)
    told = told_by(blocks, steps, flat_steps(other_steps), is_as_rounded=photo.is_as_rounded)
    tones, tones_off_most = _tones(surface)
    differences = [own - other for own, other in zip(colours.means, colours.other_means, strict=True)]
    return Side(
        told=told,
        colours=colours_of(photo, colours, differences, surface.mean - surface.mean_difference),
        left_by_filter=left_by_filter(photo.luma, over.luma) if times_larger < 1 or has_stronger_edges(told) else 1.0,
        is_picked=over.kernel is Kernel.NEAREST,
        gap_on_blocks=gap_on_blocks(blocks, over.luma, times_larger, steps) if times_larger > 1 else math.nan,
        residual_greys=math.sqrt(float(surface.residual.mean())),
        tone_greys=math.sqrt(float((tones**2).mean())),
        tones_off_most_greys=tones_off_most,
        stands_out=worst_spot(_standing_out(surface), _PLACE_BLOCKS),
        outside_worst=worst_spot(surface.outside, 2 * _PLACE_BLOCKS),
        shaded=_shaded(surface.mean_difference - tones),
        rim=_rim(photo.luma, over.luma),
        coloured=off_colours(differences, over, surface),
    )


def has_stronger_edges(told: Told) -> bool:
    return told.middle_gain > thresholds.SHARPER_MIDDLE or told.high_gain > thresholds.SHARPER_HIGH


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
            usual[number] = quantile(of_level, USUAL_QUANTILE)
    known = np.flatnonzero(~np.isnan(usual))
    if not len(known):
        return np.zeros_like(difference)
    usual = np.maximum.accumulate(np.interp(np.arange(_LEVELS), known, usual[known]))
    return np.asarray((unexplained / (usual[level] + _UNNOTICED_GREYS)) ** 2, np.float32)


def _shaded(differences: Floats) -> WorstSpot:
    return spot_of(np.abs(mean_over(differences, _WIDE_BLOCKS)), _WIDE_BLOCKS)


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
