"""Two photos laid over each other whole: block by block, what one shows that the other cannot have been the source of.

All is measured on the grid of 8 × 8 pixels on which the first photo is stored, in its cosine coefficients: a JPEG's own
pixels tell of each coefficient only in which interval of its quantisation step the value lay before it was saved (the
quantisation constraint set of the literature on JPEG restoration). Whatever lies within the interval needs no other
explanation than the saving.

Where two photos differ is looked for in every block (`Surface`), in strips that stay in a core's cache. What the whole
photo is like is told by blocks from all over it (`Sample`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.uint8]
Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

EDGE_PX = 8
COEFFICIENTS = EDGE_PX**2
_STRIP_BLOCKS = 2048
"""So many blocks of coefficients, 0.5 MB, stay in a core's cache from one step to the next."""
_SAMPLED_BLOCKS = 8_000
"""0.5 megapixels: a larger photo tells nothing more of how it was saved."""


def _waves() -> Floats:
    place = np.arange(EDGE_PX)
    rows = np.cos(np.outer(place, 2 * place + 1) * np.pi / (2 * EDGE_PX)) * np.sqrt(2 / EDGE_PX)
    rows[0] /= np.sqrt(2)
    return np.asarray(rows, np.float32)


_WAVES = _waves()
"""Shape (8 frequencies, 8 pixels), orthonormal, as in JPEG."""
_COSINES = np.kron(_WAVES, _WAVES).T.copy()
"""Pixels of a block, row by row, times this are its 64 coefficients."""
_FREQUENCY = np.add.outer(np.arange(EDGE_PX), np.arange(EDGE_PX)).ravel()
_SLOW = np.flatnonzero(_FREQUENCY < 2)
"""Mean and slope of a block: tones, no texture."""
_MIDDLE_BAND = (_FREQUENCY >= 2) & (_FREQUENCY <= 4)
_HIGH_BAND = (_FREQUENCY >= 5) & (_FREQUENCY <= 8)
_LOWEST = np.flatnonzero((_FREQUENCY >= 1) & (_FREQUENCY <= 3))
_LOW, _HIGH = np.flatnonzero((_FREQUENCY >= 1) & (_FREQUENCY <= 5)), np.flatnonzero(_FREQUENCY > 5)
_COUNTED, _LEAST_COUNT = 24, 8
_ROUNDING_GREYS = 1.5
"""What rounding pixels to whole greys, twice, leaves in a coefficient."""
_STEP_OF_OTHERS = 2.0
"""Formats that do not tell their steps are taken to have saved as finely as a JPEG at 98."""
_STRONG_GREYS = (20.0, 10.0)
"""A coefficient so large shows an edge or a texture, no noise; in soft photos the smaller will do."""
_LEAST_STRONG = 100
_LEAST_TOLD = 200
_GOLDEN_SHARE = (math.sqrt(5) - 1) / 2
"""Steps of it never come to the same place, and each next one falls into the widest gap."""
_COARSE_DETAIL = np.array([2, 2 * EDGE_PX, EDGE_PX + 2, 2 * EDGE_PX + 1])
"""Coefficients with one wave in a block, one way."""
_KEPT_STEPS, _STEP_OF_OTHER_COLOURS, _LEAST_COLOUR_STEP = 1.5, 4.0, 3.0
_LEAST_KEPT, _SURELY = 30, 3.0
"""Coefficients, and standard errors."""
_OFF_BY_ROUNDING = math.sqrt(1 / 12)
"""Greys, by which rounding to whole ones moves a coefficient."""
_MIDDLE = 128 * EDGE_PX
"""By which JPEG stores less of each block's mean."""
_FOUND_AGAIN = 0.25
"""Of the energy by which two blocks differ: less is left where saving the one makes the other."""
_COARSE = 4
_NOT_FINEST, _MOST = 2, 0.98
_SHOWN_BETWEEN_GREYS = 0.75
"""What showing a JPEG in whole greys before it is saved again adds to a coefficient."""
_APART = 1.3
"""Times: steps that differ by less round most coefficients to nearly the same values."""
_LEAST_UNCLIPPED = 0.2
_SMOOTH_SHARE = 0.4
"""Of the blocks, the least active ones: there noise is not drowned by texture."""
_STEPS_SHOWN = np.arange(2, 122, dtype=np.float32)
"""Finer ones are lost when pixels are rounded."""
_STEPS_TOLD_BY, _STEPS_TOLD_BY_MOST = 60, 500
"""So many coefficients of a frequency."""
OFF_STEPS = 0.19
"""Mean distance from the nearest multiple, by the step: a quarter for whatever was not rounded to it."""
LEAST_STEPS_SHOWN, _COVERED_STEP = 3, 3


def allowance(steps: Floats | None) -> Floats:
    """Return by how much each of 64 coefficients may have been moved by saving. steps: None if unknown."""
    half_step = np.full(COEFFICIENTS, _STEP_OF_OTHERS / 2, np.float32) if steps is None else steps / 2
    return np.asarray(half_step + _ROUNDING_GREYS, np.float32)


@dataclass(frozen=True, slots=True)
class Surface:
    """Each block of a photo beside that of another one; shape (rows, columns), energies in squared greys a pixel."""

    mean: Floats
    """In greys."""
    mean_difference: Floats
    """The photo's mean less that of the other one."""
    residual: Floats
    """Energy of the difference."""
    activity: Floats
    """Variance of the other one."""
    outside: Floats
    """Energy of what lies outside of what saving explains."""


def surfaces(own: Plane, other: Plane, *allowed: Floats) -> tuple[Surface, ...]:
    """Lay `other`, fitted to the size of `own`, over it.

    allowed: by how much each of 64 coefficients may differ, so that saving explains it: of the photo, and of the other
    one where that is to be told as well, as it sees the photo.
    """
    rows, columns = own.shape[0] // EDGE_PX, own.shape[1] // EDGE_PX
    width = columns * EDGE_PX
    means = np.empty((2, rows, columns), np.float32)
    residual = np.empty((rows, columns), np.float32)
    activity, outside = np.empty((2, len(allowed), rows, columns), np.float32)
    allowances = [np.tile(one.reshape(EDGE_PX, EDGE_PX), columns) for one in allowed]
    height = max(1, _STRIP_BLOCKS // max(1, columns))
    for top in range(0, rows, height):
        part = slice(top, min(rows, top + height))
        lines = slice(part.start * EDGE_PX, part.stop * EDGE_PX)
        mine, theirs = (plane[lines, :width].astype(np.float32) for plane in (own, other))
        difference = mine - theirs
        means[0, part], means[1, part] = _means(mine), _means(theirs)
        residual[part] = _means(difference * difference)
        # the first direction asks how active the other photo is, the second how active this one is
        for number, pixels in enumerate((theirs, mine)[: len(allowed)]):
            activity[number, part] = _means(pixels * pixels) - means[1 - number, part] ** 2
        coefficients = _in_place(difference)
        np.abs(coefficients, out=coefficients)
        for number, explained in enumerate(allowances):
            beyond = coefficients - explained
            np.maximum(beyond, 0, out=beyond)
            beyond *= beyond
            outside[number, part] = _means(beyond.reshape(-1, width))
    np.maximum(activity, 0, out=activity)
    difference = means[0] - means[1]
    return tuple(
        Surface(means[number], (difference, -difference)[number], residual, activity[number], outside[number])
        for number in range(len(allowed))
    )


def _in_place(strip: Floats) -> Floats:
    """Return the coefficients of whole rows of blocks, each block's where its pixels are; shape (rows, 8, width)."""
    across = strip.reshape(-1, EDGE_PX) @ _WAVES.T
    return np.asarray(_WAVES @ across.reshape(-1, EDGE_PX, strip.shape[1]), np.float32)


def _means(plane: Floats) -> Floats:
    import cv2  # see `raster.py`

    size = plane.shape[1] // EDGE_PX, plane.shape[0] // EDGE_PX
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.float32)


def block_means(plane: Plane | Floats) -> Floats:
    """Return the means of the blocks of a plane, shape (rows, columns)."""
    rows, columns = plane.shape[0] // EDGE_PX, plane.shape[1] // EDGE_PX
    return _means(np.asarray(plane[: rows * EDGE_PX, : columns * EDGE_PX], np.float32))


def block_spread(plane: Plane) -> Floats:
    """Return the standard deviations of the blocks of a plane, in greys, shape (rows, columns)."""
    pixels = plane.astype(np.float32)
    return np.asarray(np.sqrt(np.maximum(block_means(pixels * pixels) - block_means(pixels) ** 2, 0)), np.float32)


@dataclass(frozen=True, slots=True)
class Sample:
    """Blocks from all over two photos, in coefficients: means and slopes are left out."""

    own: Floats
    """Shape (blocks, 64)."""
    other: Floats
    outside: Bools
    """Which coefficients lie outside of what saving explains."""
    own_clipped: Bools
    """Shape (blocks,): which blocks of the photo reach black or white, where the decoder cut off what was saved."""
    other_clipped: Bools
    own_lowest: Floats
    """The coefficients of `_LOWEST` frequencies, slopes among them, shape (blocks, 9)."""
    other_lowest: Floats

    def seen_from_other(self, allowed: Floats) -> Sample:
        """Return the same with the two in the other order."""
        outside = np.abs(self.own - self.other) > allowed
        return Sample(
            self.other,
            self.own,
            outside,
            self.other_clipped,
            self.own_clipped,
            self.other_lowest,
            self.own_lowest,
        )


def sample(own: Plane, other: Plane, allowed: Floats) -> Sample:
    """Take blocks from all over the photos, laid over each other as for `surfaces`."""
    pixels = [_sampled_blocks(plane) for plane in (own, other)]
    own_clipped, other_clipped = ((blocks.min(axis=1) <= 1) | (blocks.max(axis=1) >= 254) for blocks in pixels)
    mine, theirs = (blocks @ _COSINES for blocks in pixels)
    lowest = mine[:, _LOWEST], theirs[:, _LOWEST]
    mine[:, _SLOW] = 0
    theirs[:, _SLOW] = 0
    return Sample(mine, theirs, np.abs(mine - theirs) > allowed, own_clipped, other_clipped, *lowest)


@dataclass(frozen=True, slots=True)
class Told:
    """What the coefficients of a sample tell of a photo beside another one."""

    outside_share: float
    """Of the coefficients that are more than noise: how many lie where saving alone cannot have brought them.

    Clipped blocks, whose coefficients the decoder moved, are left out: what differs in those alone still stands out.
    """
    beyond_both_share: float
    """The same beside two savings: how many lie where neither the photo's own steps nor the other one's explain it; NaN
    where one of the two tells no steps."""
    is_clipped: bool
    """Whether hardly anything lies in blocks without black and white, as on pages: all count then."""
    unexplained_share: float
    """Of the photo's own coefficients: how many the other one does not explain by half. Rounding to any step, however
    coarse, leaves a coefficient at zero or within half of itself."""
    shown_ratio: float
    """How many coefficients are more than noise of either in the photo, by how many in the other one."""
    own_share: float
    """How much of the difference is the photo's own: 0 when it only lost something, 1 when it has something added,
    one half, from both sides, for two exposures of the same thing."""
    smooth_own_share: float
    told_own_share: float
    """The same in smooth places, and there of what is more than noise; NaN where hardly anything is."""
    evenness: float
    """How large the difference is in smooth places by how large it is everywhere: about 1 for noise, whatever it lies
    on, less where it is detail that was lost."""
    fine_likeness: float
    """Correlation of what is more than noise in smooth places; NaN where nothing is."""
    middle_gain: float
    high_gain: float
    """How strong the other one's edges and textures come back, by frequency; NaN where there are none."""
    foreknown: float
    """How well the other one knows this one's rounded coefficients: median of the difference by that of a uniform
    error, 1 for a source, far less for what was made from it; NaN where it tells nothing."""
    foreknown_apart: float
    """The same of coefficients that the other one did not round to nearly the same steps: of those, each knows the
    other's, whichever came first. `foreknown` where the other one tells no steps."""
    off_steps: float
    """By how many of its steps the photo's rounded coefficients are off the other one's in 98 of 100: one half where it
    was saved from that, one where that was done twice; NaN where it tells nothing."""
    combed: float
    """How uneven the photo's own rounded coefficients are: 0 for what was saved once, about 1 for what was rounded to
    other steps before (the combs of double compression, Popescu and Farid 2004); NaN where there are too few."""


def told_by(blocks: Sample, steps: Floats | None, other_steps: Floats | None, *, is_as_rounded: bool) -> Told:
    """Return what a sample tells.

    steps, other_steps: of the quantisation of the two, shape (64,), None if unknown. is_as_rounded: whether the photo's
    coefficients lie on its steps.
    """
    mine, theirs = blocks.own, blocks.other
    allowed = allowance(steps)
    of_either = np.maximum(allowed, allowance(other_steps))
    difference = mine - theirs
    size, their_size, off = np.abs(mine), np.abs(theirs), np.abs(difference)
    is_shown = size > allowed
    is_told = np.asarray(is_shown | (their_size > allowed), np.float32)
    is_unexplained = is_shown & (off > 0.5 * size + _ROUNDING_GREYS)
    energies = [np.einsum("nk,nk->n", one, other) for one, other in ((mine, mine), (theirs, theirs), (mine, theirs))]
    own_energy, other_energy, product = energies
    activity = own_energy + other_energy
    smooth = activity <= quantile(activity, _SMOOTH_SHARE)
    told_counts = is_told @ np.ones(COEFFICIENTS, np.float32)
    my_told, their_told = (each[smooth] * is_told[smooth] for each in (mine, theirs))
    pairs = (my_told, my_told), (their_told, their_told), (my_told, their_told)
    told = [float(np.vdot(one, other)) for one, other in pairs]
    told_in_smooth = int(told_counts[smooth].sum())
    shown, gains = int(np.count_nonzero(is_shown)), _Gains(mine, theirs, their_size)
    whole = ~blocks.own_clipped  # what the decoder cut off is nearer to the other one than saving left it
    is_clipped = bool(told_counts[whole].sum() < _LEAST_UNCLIPPED * told_counts.sum())
    if is_clipped:
        whole = np.ones_like(whole)
    known, known_apart = _foreknown(size[whole], off[whole], steps if is_as_rounded else None, other_steps)
    shown_by = [int(np.count_nonzero(each > of_either)) for each in (size, their_size)]
    told_count = max(1.0, float(told_counts[whole].sum()))
    of_both = (
        math.nan if steps is None or other_steps is None else np.count_nonzero(off[whole] > allowed + other_steps / 2)
    )
    return Told(
        outside_share=float(np.count_nonzero(blocks.outside[whole]) / told_count),
        beyond_both_share=float(of_both / told_count),
        is_clipped=is_clipped,
        unexplained_share=float(np.count_nonzero(is_unexplained) / max(1, shown)),
        shown_ratio=shown_by[0] / max(1, shown_by[1]),
        own_share=_own_share(own_energy.sum(), other_energy.sum(), product.sum()),
        smooth_own_share=_own_share(own_energy[smooth].sum(), other_energy[smooth].sum(), product[smooth].sum()),
        told_own_share=_own_share(*told) if told_in_smooth >= 0.3 * np.count_nonzero(smooth) else math.nan,
        evenness=_evenness(difference, smooth),
        fine_likeness=told[2] / math.sqrt(told[0] * told[1] + 1e-9) if told_in_smooth >= 50 else math.nan,
        middle_gain=gains.of(_MIDDLE_BAND),
        high_gain=gains.of(_HIGH_BAND),
        foreknown=known,
        foreknown_apart=known_apart,
        off_steps=_off_most(size[whole], off[whole], steps if is_as_rounded else None),
        combed=_combed(blocks.own_lowest, steps) if is_as_rounded else math.nan,
    )


def _evenness(difference: Floats, smooth: Bools) -> float:
    energy = np.einsum("nk,nk->n", difference, difference)
    return math.sqrt(float(energy[smooth].mean()) / (float(energy.mean()) + 1e-9))


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


def sampled_coefficients(plane: Plane) -> Floats:
    """Return the coefficients of blocks from all over a plane but means and slopes, shape (blocks, 64)."""
    coefficients = _sampled_blocks(plane) @ _COSINES
    coefficients[:, _SLOW] = 0
    return np.asarray(coefficients, np.float32)


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


def inner_coefficients(tile: Plane) -> Floats:
    """Return the coefficients of a tile's blocks but those at its rim, shape (blocks, 64).

    tile: whole blocks, three of them in a row at least.
    """
    pixels = _in_blocks(tile)[1:-1, 1:-1].reshape(-1, COEFFICIENTS)
    return np.asarray(pixels.astype(np.float32) @ _COSINES, np.float32)


def _own_share(own: float, other: float, product: float) -> float:
    return float((own - product) / (own + other - 2 * product + 1e-6))


class _Gains:
    """How strong coefficients of the other photo come back in this one."""

    def __init__(self, mine: Floats, theirs: Floats, their_size: Floats) -> None:
        self._mine, self._theirs, self._their_size = mine, theirs, their_size
        self._of_strong = cache(self._sums)

    def _sums(self, limit_greys: float) -> tuple[Floats, Floats, Floats]:
        """By frequency, of all coefficients so strong: products, squares and how many there are."""
        strong = np.asarray(self._their_size > limit_greys, np.float32)
        theirs = self._theirs * strong
        product, square = (np.einsum("nk,nk->k", one, theirs) for one in (self._mine, self._theirs))
        return product, square, np.ones(len(strong), np.float32) @ strong

    def of(self, band: Bools) -> float:
        for limit in _STRONG_GREYS:
            product, square, count = self._of_strong(limit)
            if count[band].sum() >= _LEAST_STRONG:
                return float(product[band].sum() / max(1.0, float(square[band].sum())))
        return math.nan


def _foreknown(size: Floats, off: Floats, steps: Floats | None, other_steps: Floats | None) -> tuple[float, float]:
    """Return `Told.foreknown` and `Told.foreknown_apart`. size, off: of each coefficient and of its difference."""
    if steps is None:
        return math.nan, math.nan
    is_coarse = steps >= _COARSE
    errors = np.asarray(off * (4 / steps), np.float32)
    told = size > np.where(is_coarse, 0.75 * steps, np.inf)
    known = _median(errors[told])
    if other_steps is None:
        return known, known
    is_apart = np.maximum(steps, other_steps) >= _APART * np.minimum(steps, other_steps)
    if not (is_apart & is_coarse).any():
        return known, math.nan
    return known, known if is_apart[is_coarse].all() else _median(errors[told & is_apart])


def _off_most(size: Floats, off: Floats, steps: Floats | None) -> float:
    """Return `Told.off_steps`. size, off: of each coefficient and of its difference."""
    if steps is None:
        return math.nan
    told = size > np.where(steps >= _NOT_FINEST, 0.75 * steps, np.inf)
    errors = np.asarray(off / steps, np.float32)[told]
    return quantile(errors, _MOST) if len(errors) >= _LEAST_TOLD else math.nan


def _median(errors: Floats) -> float:
    return quantile(errors, 0.5) if len(errors) >= _LEAST_TOLD else math.nan


def quantile(values: Floats, share: float) -> float:
    """Return the value nearest to a quantile of some; `np.quantile` takes ten times as long of a few hundred."""
    place = round(share * (len(values) - 1))
    return float(np.partition(values, place)[place])


def _combed(lowest: Floats, steps: Floats | None) -> float:
    """Median over low frequencies of how far counts are from the mean of their neighbours, less what is chance."""
    lowest_steps = np.ones(len(_LOWEST), np.float32) if steps is None else steps[_LOWEST]
    counts = np.empty((len(_LOWEST), _COUNTED + 2))
    rounded = np.rint(np.abs(lowest) / lowest_steps)
    places = np.minimum(rounded, _COUNTED + 1).astype(np.intp)
    for row in range(len(_LOWEST)):
        counts[row] = np.bincount(places[:, row], minlength=_COUNTED + 2)
    found = []
    for of_frequency in counts[:, 1:-1]:
        inner, around = of_frequency[1:-1], (of_frequency[:-2] + of_frequency[2:]) / 2
        expected = inner + around / 2
        enough = expected > _LEAST_COUNT
        if of_frequency.sum() < _LEAST_TOLD or np.count_nonzero(enough) < 3:
            continue
        off = np.abs(inner - around)[enough].sum() - math.sqrt(2 / math.pi) * np.sqrt(expected[enough]).sum()
        found.append(off / max(1.0, inner[enough].sum()))
    return float(np.median(found)) if found else math.nan


def unclipped_sizes(plane: Plane) -> Floats:
    """Return the sizes of the coefficients of blocks from all over a plane, shape (blocks, 64).

    But not of those that reach black or white, nor of even ones.
    """
    pixels = _sampled_blocks(plane)
    darkest, lightest = pixels.min(axis=1), pixels.max(axis=1)
    coefficients = pixels[(darkest > 1) & (lightest < 254) & (darkest < lightest)] @ _COSINES
    return np.asarray(np.abs(coefficients), np.float32)


def steps_shown(
    sizes: Floats, *, low_only: bool = False, own: NDArray[np.uint16] | None = None
) -> NDArray[np.uint16] | None:
    """Return to which steps a plane was rounded before it was stored as it is; None if to none.

    Shape (8, 8), 0 where that is not told. What was a JPEG before has multiples of one step at each frequency (Fan and
    de Queiroz 2003). sizes: of `unclipped_sizes`. low_only: whether low frequencies will do. own: the steps that it is
    stored with, shape (8, 8); what lies on those anyway tells of no other saving.
    """
    found = np.zeros(COEFFICIENTS, np.uint16)
    for frequencies in (_LOW,) if low_only else (_LOW, _HIGH):
        for frequency in frequencies:
            off = _off_steps(sizes[:, frequency], _STEPS_SHOWN)
            if own is not None:
                times = own.ravel()[frequency] / _STEPS_SHOWN
                off[(times > 0.5) & (np.abs(times - np.rint(times)) <= OFF_STEPS)] = 1
            best = int(off.argmin())
            found[frequency] = _STEPS_SHOWN[best] if off[best] <= OFF_STEPS else 0
        if np.count_nonzero(found) < LEAST_STEPS_SHOWN:
            return None
    return found.reshape(EDGE_PX, EDGE_PX)


def off_steps(sizes: Floats, steps: NDArray[np.uint16]) -> float:
    """Return how far a plane's coefficients are from multiples of some steps, by the step: 0 to about a quarter.

    sizes: of `unclipped_sizes`. steps: shape (8, 8), 0 for frequencies that do not count. NaN where too few are told.
    """
    found = [
        float(_off_steps(sizes[:, at], steps.ravel()[at : at + 1].astype(np.float32))[0])
        for at in np.flatnonzero(steps)
    ]
    told = [off for off in found if off < 1]
    return float(np.mean(told)) if len(told) >= LEAST_STEPS_SHOWN else math.nan


def _off_steps(sizes: Floats, steps: Floats) -> Floats:
    """Return for each step how far such coefficients are from its multiples on average, by the step; 1 if untold."""
    sizes = sizes[sizes > _ROUNDING_GREYS]
    sizes = sizes[:: 1 + len(sizes) // _STEPS_TOLD_BY_MOST]
    if np.count_nonzero(sizes > 2 * _ROUNDING_GREYS) < _STEPS_TOLD_BY:
        return np.ones_like(steps)  # what is rounding alone is about two greys
    column = steps[:, None]
    times = np.rint(sizes / column)
    off = np.where(times == 0, 0.5, np.abs(sizes / column - times))
    # Of fine steps rounding covers the first one; what is left lies evenly around the others.
    counted = (times > 1) | (column > _COVERED_STEP)
    counts = np.count_nonzero(counted, axis=1)
    mean = (off * counted).sum(axis=1) / np.maximum(counts, 1)
    return np.asarray(np.where(counts < _STEPS_TOLD_BY, 1.0, mean), np.float32)


def beyond_savings(
    own: Plane, other: Plane, steps: NDArray[np.uint16], past: NDArray[np.uint16], left_out: Sequence[Bools]
) -> float:
    """Return how many of a photo's told coefficients lie where rounding the other one's to two kinds of steps has none.

    A share, of the frequencies whose former steps are known; NaN where too few are told. past: the former steps, shape
    (8, 8), 0 where unknown. left_out: blocks that are not as they were decoded.
    """
    mine, theirs = _whole_coefficients(own, other, left_out, known := np.flatnonzero(past))
    explained = (steps.ravel()[known].astype(np.float32) + past.ravel()[known]) / 2 + _ROUNDING_GREYS
    told_count = int(np.count_nonzero(np.maximum(np.abs(mine), np.abs(theirs)) > explained))
    if told_count < _LEAST_TOLD:
        return math.nan
    return int(np.count_nonzero(np.abs(mine - theirs) > explained)) / told_count


def apart_before(
    own: Plane, other: Plane, other_steps: NDArray[np.uint16], past: NDArray[np.uint16], left_out: Sequence[Bools]
) -> tuple[float, float]:
    """Return how many coefficients of what a photo was before lie where rounding the other one's to its steps has none.

    Shares of those that are not zero, of the frequencies whose former steps are known: first that, then how many it
    would be if the other one was saved out of this one, whose values lie anywhere within its steps then. NaN where too
    few are told. other_steps, past: shape (8, 8), of the latter 0 where unknown. left_out: as for `beyond_savings`.
    """
    known = np.flatnonzero(past)
    mine, theirs = _whole_coefficients(own, other, left_out, known)
    before, steps = (each.ravel()[known].astype(np.float32) for each in (past, other_steps))
    mine, theirs = np.rint(mine / before) * before, np.rint(theirs / steps) * steps
    told = (mine != 0) | (theirs != 0)
    told_count = int(np.count_nonzero(told))
    if told_count < _LEAST_TOLD:
        return math.nan, math.nan
    apart = int(np.count_nonzero(told & (np.abs(mine - theirs) > before / 2 + _SHOWN_BETWEEN_GREYS)))
    anywhere = np.maximum(0, 1 - (before + 2 * _SHOWN_BETWEEN_GREYS) / steps)
    return apart / told_count, float((told @ anywhere).sum() / told_count)


def _whole_coefficients(
    own: Plane, other: Plane, left_out: Sequence[Bools], frequencies: NDArray[np.intp]
) -> tuple[Floats, Floats]:
    """Return some coefficients of sampled blocks of two photos that are neither left out nor reach black or white."""
    pixels = [_sampled_blocks(plane) for plane in (own, other)]
    whole = np.ones(len(pixels[0]), np.bool_)
    for blocks in left_out:
        whole &= ~blocks.ravel()[_sampled_places(own)]
    for each in pixels:
        whole &= (each.min(axis=1) > 1) & (each.max(axis=1) < 254)
    mine, theirs = (each[whole] @ _COSINES[:, frequencies] for each in pixels)
    return mine, theirs


def misfits(one: Plane, other: Plane, steps: NDArray[np.uint16], left_out: Sequence[Bools]) -> tuple[float, float, int]:
    """Return how far two photos' coefficients are from multiples of the same steps, in the blocks where the two differ.

    Mean squares, in greys, and of how many coefficients. Each time that a photo is decoded to whole greys and saved
    with the same steps again, it comes nearer to what stays as it is (Huang, Huang and Shi 2010). left_out: blocks
    that are not as they were decoded.
    """
    known = steps.ravel().astype(np.float32)
    pixels = [_sampled_blocks(plane) for plane in (one, other)]
    counted = (pixels[0] != pixels[1]).any(axis=1)
    for blocks in left_out:
        counted &= ~blocks.ravel()[_sampled_places(one)]
    found = []
    for each in pixels:
        taken = each[counted]
        coefficients = taken @ _COSINES
        coefficients[:, 0] -= _MIDDLE  # as JPEG stores them, so that the mean lies on its grid too
        off = coefficients - np.rint(coefficients / known) * known
        off[taken.max(axis=1) == taken.min(axis=1)] = _OFF_BY_ROUNDING  # of one tone a block fits any steps
        found.append(float(np.vdot(off, off)) / max(1, off.size))
    return found[0], found[1], COEFFICIENTS * int(np.count_nonzero(counted))


def unforetold(own: Plane, other: Plane, steps: NDArray[np.uint16], other_steps: NDArray[np.uint16]) -> float:
    """Return how many of a photo's coefficients are others than rounding the other one's to its steps makes; NaN where
    too few are told, as of a sky or a page.

    Hardly any where it was saved from that, however finely: each coarse value then has one of the finer ones, of which
    a photo that was there before has all.
    """
    pixels = [_sampled_blocks(plane) for plane in (own, other)]
    clipped = [(blocks.min(axis=1) <= 1) | (blocks.max(axis=1) >= 254) for blocks in pixels]
    whole = ~(clipped[0] | clipped[1])
    known, other_known = (each.ravel().astype(np.float32) for each in (steps, other_steps))
    mine, theirs = (np.asarray(blocks[whole] @ _COSINES, np.float32) for blocks in pixels)
    theirs = np.rint(theirs / other_known) * other_known
    mine = np.rint(mine / known)
    told = (mine != 0) | (theirs != 0)
    told[:, _SLOW] = False
    told_count = int(np.count_nonzero(told))
    if told_count < _LEAST_TOLD:
        return math.nan
    return int(np.count_nonzero(told & (np.rint(theirs / known) != mine))) / told_count


@dataclass(frozen=True, slots=True)
class Saved:
    """A plane of a photo, as it is shown and as it was stored: colours that no screen shows are cut off in between."""

    shown: Plane
    stored: Plane | Floats


def found_again(first: Saved, second: Saved, steps: NDArray[np.uint16], *, differ_greys: int) -> tuple[int, int]:
    """Return in how many blocks saving what the first one shows with these steps makes the second one, and vice versa.

    Looked at are blocks in which the two differ by more than so much. What was made from the other one is found again
    in many of them; what it was made from, in none.
    """
    off = np.maximum(first.shown, second.shown) - np.minimum(first.shown, second.shown)
    places = np.flatnonzero((_blocks_of(off, mode="constant") > differ_greys).any(axis=(2, 3)))
    places = places[:: 1 + len(places) // _SAMPLED_BLOCKS]
    inside = _taken(np.ones_like(off), places, mode="constant")
    stored = [_taken(one.stored, places) for one in (first, second)]
    apart = np.einsum("nk,nk->n", (stored[0] - stored[1]) ** 2, inside)
    found = []
    for one, other in ((first, stored[1]), (second, stored[0])):
        left = _saved(_taken(one.shown, places), steps.ravel().astype(np.float32)) - other
        found.append(int(np.count_nonzero(np.einsum("nk,nk->n", left**2, inside) < _FOUND_AGAIN * apart)))
    return found[0], found[1]


def _saved(pixels: Floats, steps: Floats) -> Floats:
    """Return what saving makes of blocks of pixels."""
    coefficients = pixels @ _COSINES
    coefficients[:, 0] -= _MIDDLE
    coefficients = np.rint(coefficients / steps) * steps
    coefficients[:, 0] += _MIDDLE
    return np.asarray(np.clip(coefficients @ _COSINES.T, 0, 255), np.float32)


def _taken(plane: Plane | Floats, places: NDArray[np.intp], mode: Literal["edge", "constant"] = "edge") -> Floats:
    """Return some blocks of a plane, shape (blocks, 64)."""
    blocks = _blocks_of(plane, mode)
    return np.asarray(blocks[np.divmod(places, blocks.shape[1])].reshape(-1, COEFFICIENTS), np.float32)


def _blocks_of(plane: Plane | Floats, mode: Literal["edge", "constant"]) -> NDArray[Any]:
    """Return all blocks, shape (rows, columns, 8, 8); those at the rim are filled up, as encoders do."""
    height, width = plane.shape
    return _in_blocks(np.pad(plane, ((0, -height % EDGE_PX), (0, -width % EDGE_PX)), mode))


def _in_blocks(whole: NDArray[Any]) -> NDArray[Any]:
    rows, columns = whole.shape[0] // EDGE_PX, whole.shape[1] // EDGE_PX
    blocks: NDArray[Any] = whole.reshape(rows, EDGE_PX, columns, EDGE_PX).swapaxes(1, 2)
    return blocks


def _sampled_places(plane: Plane) -> slice | NDArray[np.intp]:
    """Which blocks are looked at, counted row by row: all of a small photo, of a large one some from all over.

    They lie in no pattern, which could fall between the lines of a page.
    """
    count = (plane.shape[0] // EDGE_PX) * (plane.shape[1] // EDGE_PX)
    return slice(None) if count <= _SAMPLED_BLOCKS else _places(count)


@cache
def _places(count: int) -> NDArray[np.intp]:
    return np.unique((np.arange(_SAMPLED_BLOCKS) * _GOLDEN_SHARE % 1 * count).astype(np.intp))


def _sampled_blocks(plane: Plane) -> Floats:
    """Return those blocks, shape (blocks, 64)."""
    rows, columns = plane.shape[0] // EDGE_PX, plane.shape[1] // EDGE_PX
    cut = _in_blocks(plane[: rows * EDGE_PX, : columns * EDGE_PX])
    places = _sampled_places(plane)
    taken = cut if isinstance(places, slice) else cut[np.divmod(places, columns)]
    return np.asarray(taken.reshape(-1, COEFFICIENTS), np.float32)
