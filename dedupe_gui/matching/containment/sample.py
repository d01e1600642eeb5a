"""What two photos are like beside each other, told by the coefficients of blocks from all over them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from dedupe_gui.matching.containment.blocks import (
    COEFFICIENTS,
    COSINES,
    FREQUENCY,
    LEAST_TOLD,
    ROUNDING_GREYS,
    SLOW,
    Bools,
    Floats,
    Plane,
    allowance,
    are_clipped,
    quantile,
    sampled_blocks,
)

_MIDDLE_BAND = (FREQUENCY >= 2) & (FREQUENCY <= 4)
_HIGH_BAND = (FREQUENCY >= 5) & (FREQUENCY <= 8)
_LOWEST = np.flatnonzero((FREQUENCY >= 1) & (FREQUENCY <= 3))
_COUNTED, _LEAST_COUNT = 24, 8
_STRONG_GREYS = (20.0, 10.0)
"""A coefficient so large shows an edge or a texture, no noise; in soft photos the smaller will do."""
_LEAST_STRONG = 100
_COARSE = 4
_NOT_FINEST, _MOST = 2, 0.98
_BEYOND_ROUNDING = 3
"""Steps, half of which is more than rounding to whole greys, and to colours, moves a coefficient."""
_APART = 1.3
"""Times: steps that differ by less round most coefficients to nearly the same values."""
_LEAST_UNCLIPPED = 0.2
_LEAST_OF_SMOOTH, _LEAST_FINE = 0.3, 50
"""Coefficients that are more than noise: of a smooth block on average, and of all of them."""
_SMOOTH_SHARE = 0.4
"""Of the blocks, the least active ones: there noise is not drowned by texture."""


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
    edges: Floats | None = None
    """The photo's coefficients by which the strength of its edges is told; None for `own`."""

    def with_edges_of(self, shown: Sample) -> Sample:
        """Return the same, with how strong edges are told by other blocks of the photo, from the same places."""
        return replace(self, edges=shown.own)

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
    pixels = [sampled_blocks(plane) for plane in (own, other)]
    own_clipped, other_clipped = (are_clipped(blocks) for blocks in pixels)
    mine, theirs = (blocks @ COSINES for blocks in pixels)
    lowest = mine[:, _LOWEST], theirs[:, _LOWEST]
    mine[:, SLOW] = 0
    theirs[:, SLOW] = 0
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
    new_share: float
    """Of the photo's coefficients that are not rounded to nothing: of how many the other one's are. Whatever is nothing
    stays so however often it is saved, so that saving alone leaves hardly any. NaN where one of the two tells no steps,
    or too few are told."""
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
    foreknown_mostly: float
    """The same as `foreknown_apart` of three coefficients in four: every second multiple of steps half as coarse lies
    on the photo's own whichever came first, but no others do."""
    off_steps: float
    """By how many of its steps the photo's rounded coefficients are off the other one's in 98 of 100: one half where it
    was saved from that, one where that was done twice; NaN where it tells nothing."""
    combed: float
    """How uneven the photo's own rounded coefficients are: 0 for what was saved once, about 1 for what was rounded to
    other steps before (the combs of double compression, Popescu and Farid 2004); NaN where there are too few."""
    combed_if_from_other: float
    """The same of what saving the other one with the photo's steps makes: what came of that has no less."""


def told_by(blocks: Sample, steps: Floats | None, other_steps: Floats | None, *, is_as_rounded: bool) -> Told:
    """Return what a sample tells.

    steps, other_steps: of the quantisation of the two, shape (64,), None if unknown. is_as_rounded: whether the photo's
    coefficients lie on its steps.
    """
    mine, theirs = blocks.own, blocks.other
    allowed = allowance(steps)
    of_either = np.maximum(allowed, allowance(other_steps))
    own_steps = steps if is_as_rounded else None
    difference = mine - theirs
    size, their_size, off = np.abs(mine), np.abs(theirs), np.abs(difference)
    is_shown = size > allowed
    is_told = np.asarray(is_shown | (their_size > allowed), np.float32)
    is_unexplained = is_shown & (off > 0.5 * size + ROUNDING_GREYS)
    told_counts = is_told @ np.ones(COEFFICIENTS, np.float32)
    counted, is_clipped = _counted(blocks, told_counts)
    told_count = max(1.0, float(told_counts[counted].sum()))
    counted_size, counted_their_size, counted_off = (each[counted] for each in (size, their_size, off))
    energies = _Energies.of(mine, theirs)
    smooth = energies.smooth()
    told_own_share, fine_likeness = _told_in_smooth(mine, theirs, is_told, told_counts, smooth)
    gains = _Gains(mine if blocks.edges is None else blocks.edges, theirs, their_size)
    known, known_apart, known_mostly = _foreknown(counted_size, counted_off, own_steps, other_steps)
    shown, their_shown = (int(np.count_nonzero(each > of_either)) for each in (size, their_size))
    beyond_both = math.nan
    if steps is not None and other_steps is not None:
        beyond_both = float(np.count_nonzero(counted_off > allowed + other_steps / 2))
    return Told(
        outside_share=float(np.count_nonzero(blocks.outside[counted]) / told_count),
        beyond_both_share=beyond_both / told_count,
        is_clipped=is_clipped,
        unexplained_share=float(np.count_nonzero(is_unexplained) / max(1, int(np.count_nonzero(is_shown)))),
        new_share=_new_share(counted_size, counted_their_size, own_steps, other_steps),
        shown_ratio=shown / max(1, their_shown),
        own_share=energies.own_share(),
        smooth_own_share=energies.own_share(smooth),
        told_own_share=told_own_share,
        evenness=_evenness(difference, smooth),
        fine_likeness=fine_likeness,
        middle_gain=gains.of(_MIDDLE_BAND),
        high_gain=gains.of(_HIGH_BAND),
        foreknown=known,
        foreknown_apart=known_apart,
        foreknown_mostly=known_mostly,
        off_steps=_off_most(counted_size, counted_off, own_steps),
        combed=_combed(blocks.own_lowest, steps) if is_as_rounded else math.nan,
        combed_if_from_other=math.nan if own_steps is None else _combed(blocks.other_lowest, own_steps),
    )


def _counted(blocks: Sample, told_counts: Floats) -> tuple[Bools, bool]:
    """Return which blocks count, and whether all do because hardly any is without black and white.

    What the decoder cut off is nearer to the other one than saving left it.
    """
    whole = ~blocks.own_clipped
    is_clipped = bool(told_counts[whole].sum() < _LEAST_UNCLIPPED * told_counts.sum())
    return (np.ones_like(whole) if is_clipped else whole), is_clipped


@dataclass(frozen=True, slots=True)
class _Energies:
    """Of each block of two photos, in squared greys; shape (blocks,)."""

    own: Floats
    other: Floats
    product: Floats

    @staticmethod
    def of(mine: Floats, theirs: Floats) -> _Energies:
        pairs = (mine, mine), (theirs, theirs), (mine, theirs)
        return _Energies(*(np.einsum("nk,nk->n", one, other) for one, other in pairs))

    def smooth(self) -> Bools:
        """Which blocks are smooth."""
        activity = self.own + self.other
        return np.asarray(activity <= quantile(activity, _SMOOTH_SHARE))

    def own_share(self, blocks: Bools | None = None) -> float:
        """blocks: which of them; None for all."""
        energies = self.own, self.other, self.product
        return _own_share(*((each if blocks is None else each[blocks]).sum() for each in energies))


def _told_in_smooth(
    mine: Floats, theirs: Floats, is_told: Floats, told_counts: Floats, smooth: Bools
) -> tuple[float, float]:
    """Return `Told.told_own_share` and `Told.fine_likeness`. is_told: 1 where a coefficient is more than noise."""
    smooth_told = is_told[smooth]
    my_told, their_told = (each[smooth] * smooth_told for each in (mine, theirs))
    pairs = (my_told, my_told), (their_told, their_told), (my_told, their_told)
    own, other, product = (float(np.vdot(one, another)) for one, another in pairs)
    count = int(told_counts[smooth].sum())
    own_share = _own_share(own, other, product) if count >= _LEAST_OF_SMOOTH * np.count_nonzero(smooth) else math.nan
    likeness = product / math.sqrt(own * other + 1e-9) if count >= _LEAST_FINE else math.nan
    return own_share, likeness


def _evenness(difference: Floats, smooth: Bools) -> float:
    energy = np.einsum("nk,nk->n", difference, difference)
    return math.sqrt(float(energy[smooth].mean()) / (float(energy.mean()) + 1e-9))


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


def _foreknown(
    size: Floats, off: Floats, steps: Floats | None, other_steps: Floats | None
) -> tuple[float, float, float]:
    """Return `Told.foreknown`, `Told.foreknown_apart` and `Told.foreknown_mostly`.

    size, off: of each coefficient and of its difference.
    """
    if steps is None:
        return math.nan, math.nan, math.nan
    is_coarse = steps >= _COARSE
    told = np.flatnonzero(size > np.where(is_coarse, 0.75 * steps, np.inf))
    frequency = told % COEFFICIENTS
    errors = np.asarray(off.take(told) * (4 / steps).take(frequency), np.float32)
    known = _median(errors)
    if other_steps is None:
        return known, known, _most(errors)
    is_apart = np.maximum(steps, other_steps) >= _APART * np.minimum(steps, other_steps)
    if not (is_apart & is_coarse).any():
        return known, math.nan, math.nan
    apart = errors if is_apart[is_coarse].all() else errors[is_apart.take(frequency)]
    return known, _median(apart), _most(apart)


def _new_share(size: Floats, their_size: Floats, steps: Floats | None, other_steps: Floats | None) -> float:
    """Return `Told.new_share`. size, their_size: of each coefficient of the photo and of the other one."""
    if steps is None or other_steps is None:
        return math.nan
    shown = size > np.where(steps >= _BEYOND_ROUNDING, steps / 2, np.inf)
    count = int(np.count_nonzero(shown))
    return int(np.count_nonzero(shown & (their_size < other_steps / 2))) / count if count >= LEAST_TOLD else math.nan


def _off_most(size: Floats, off: Floats, steps: Floats | None) -> float:
    """Return `Told.off_steps`. size, off: of each coefficient and of its difference."""
    if steps is None:
        return math.nan
    told = np.flatnonzero(size > np.where(steps >= _NOT_FINEST, 0.75 * steps, np.inf))
    errors = off.take(told) / steps.take(told % COEFFICIENTS)
    return quantile(errors, _MOST) if len(errors) >= LEAST_TOLD else math.nan


def _median(errors: Floats) -> float:
    return quantile(errors, 0.5) if len(errors) >= LEAST_TOLD else math.nan


def _most(errors: Floats) -> float:
    return quantile(errors, 0.75) if len(errors) >= LEAST_TOLD else math.nan


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
        if of_frequency.sum() < LEAST_TOLD or np.count_nonzero(enough) < 3:
            continue
        off = np.abs(inner - around)[enough].sum() - math.sqrt(2 / math.pi) * np.sqrt(expected[enough]).sum()
        found.append(off / max(1.0, inner[enough].sum()))
    return float(np.median(found)) if found else math.nan
