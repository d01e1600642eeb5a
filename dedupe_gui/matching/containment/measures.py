"""Two photos laid over each other whole: block by block, what one shows that the other cannot have been the source of.

All is measured on the grid of 8 × 8 pixels on which the first photo is stored, in its cosine coefficients: a JPEG's own
pixels tell of each coefficient only in which interval of its quantisation step the value lay before it was saved (the
quantisation constraint set of the literature on JPEG restoration). Whatever lies within the interval needs no other
explanation than the saving. Photos are gone through in strips, so that the memory does not grow with them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

EDGE_PX = 8
_STRIP_BLOCKS = 4096
"""So many blocks of coefficients, 1 MB, stay in a core's cache from one step to the next."""
_ENERGIES = 7
"""The first row of `measure` that holds squared greys a block, not a pixel."""
_SAMPLED_STRIPS = 160
"""Of a large photo so many strips are looked at coefficient by coefficient."""


def _cosines() -> Floats:
    place = np.arange(EDGE_PX)
    rows = np.cos(np.outer(place, 2 * place + 1) * np.pi / (2 * EDGE_PX)) * np.sqrt(2 / EDGE_PX)
    rows[0] /= np.sqrt(2)
    return np.kron(rows, rows).T.astype(np.float32)


_COSINES = _cosines()
"""Pixels of a block, row by row, times this are its 64 coefficients (orthonormal, as in JPEG)."""
_FREQUENCY = np.add.outer(np.arange(EDGE_PX), np.arange(EDGE_PX)).ravel()
_SLOW = np.flatnonzero(_FREQUENCY < 2)
"""Mean and slope of a block: tones, no texture."""
_FINE = np.flatnonzero(_FREQUENCY >= 2)
MIDDLE_BAND = (_FREQUENCY >= 2) & (_FREQUENCY <= 4)
HIGH_BAND = (_FREQUENCY >= 5) & (_FREQUENCY <= 8)
_LOWEST = np.flatnonzero((_FREQUENCY >= 1) & (_FREQUENCY <= 3))
_COUNTED, _LEAST_COUNT = 24, 8
_NOISE_GREYS = 1.5
"""What rounding pixels, twice, leaves in a coefficient."""
STRONG_GREYS = (20.0, 10.0)
"""A coefficient so large shows an edge or a texture, no noise; in soft photos the smaller will do."""
_LEAST_STRONG = 100


def blocks_of(plane: Floats) -> Floats:
    """Return the blocks of a plane, shape (rows × columns, 64); a rim that fills no block is left out."""
    rows, columns = plane.shape[0] // EDGE_PX, plane.shape[1] // EDGE_PX
    cut = plane[: rows * EDGE_PX, : columns * EDGE_PX].reshape(rows, EDGE_PX, columns, EDGE_PX)
    return cut.swapaxes(1, 2).reshape(-1, EDGE_PX**2)


@dataclass(frozen=True, slots=True)
class Measures:
    """What comparing a photo with one that is laid over it yields; block arrays have shape (rows, columns)."""

    mean: Floats
    """By block: its mean, in greys."""
    mean_difference: Floats
    """By block: its mean less that of the other photo."""
    told: Floats
    """By block: how many coefficients are more than noise in one of the two."""
    outside_told: Floats
    """By block: how many of those lie outside of what saving explains."""
    shown: Floats
    """By block: how many coefficients are more than noise in the photo itself."""
    shown_other: Floats
    """By block: how many are in the other one."""
    unexplained: Floats
    """By block: how many of those are not even half explained by the other one. Rounding to any step, however coarse,
    leaves a coefficient at zero or within half of itself."""
    outside: Floats
    """By block: energy of what lies outside, in squared greys a pixel."""
    residual: Floats
    """By block: energy of the difference."""
    fine_residual: Floats
    """The same without means and slopes."""
    product: Floats
    """By block: product of the two, without means and slopes."""
    activity: Floats
    """By block: energy of the other photo without means and slopes."""
    own_activity: Floats
    """By block: the same of the photo itself."""
    told_product: Floats
    told_activity: Floats
    told_own_activity: Floats
    """The last three of the told coefficients alone."""
    middle_gain: float
    """How much of the other one's strong coefficients of middle frequency this one has; NaN where there are none."""
    high_gain: float
    foreknown: float
    """How well the other one knows this one's rounded coefficients: median of the difference by that of a uniform
    error, 1 for a source, far less for what was made from it; NaN where it tells nothing."""
    combed: float
    """How uneven the photo's own rounded coefficients are: 0 for what was saved once, about 1 for what was rounded to
    other steps before (the combs of double compression, Popescu and Farid 2004); NaN where there are too few."""


def measure(own: NDArray[np.uint8], other: Floats, allowed: Floats, *, steps: Floats | None) -> Measures:
    """Lay `other`, fitted to the size and tones of `own`, over it.

    allowed: by how much each of 64 coefficients may differ. steps: of the quantisation, shape (64,), None if unknown.
    """
    rows, columns = own.shape[0] // EDGE_PX, own.shape[1] // EDGE_PX
    found = np.empty((16, rows * columns), np.float32)
    gains = _Gains()
    foreknown = _Foreknown(steps)
    comb = _Comb(steps)
    strips = list(_strips(rows, columns))
    every = max(1, len(strips) // _SAMPLED_STRIPS)
    for number, (top, bottom) in enumerate(strips):
        lines = slice(top * EDGE_PX, bottom * EDGE_PX)
        mine = own[lines].astype(np.float32)
        difference = blocks_of(mine - other[lines]) @ _COSINES
        coefficients = blocks_of(mine) @ _COSINES
        part = found[:, top * columns : bottom * columns]
        part[0] = coefficients[:, 0] / EDGE_PX
        part[1] = difference[:, 0] / EDGE_PX
        outside = np.abs(difference) - allowed
        np.maximum(outside, 0, out=outside)
        part[7] = np.einsum("nk,nk->n", outside, outside)
        part[8] = np.einsum("nk,nk->n", difference, difference)
        if number % every == 0:
            comb.add(coefficients)
        coefficients[:, _SLOW] = 0
        difference[:, _SLOW] = 0
        theirs = coefficients - difference
        is_shown, is_theirs = np.abs(coefficients) > allowed, np.abs(theirs) > allowed
        is_told = is_shown | is_theirs
        part[2] = np.count_nonzero(is_told, axis=1)
        part[3] = np.count_nonzero(outside[:, _FINE], axis=1)
        part[4] = np.count_nonzero(is_shown, axis=1)
        part[5] = np.count_nonzero(is_theirs, axis=1)
        is_shown &= np.abs(difference) > 0.5 * np.abs(coefficients) + _NOISE_GREYS
        part[6] = np.count_nonzero(is_shown, axis=1)
        part[9] = np.einsum("nk,nk->n", difference, difference)
        part[10] = np.einsum("nk,nk->n", theirs, coefficients)
        part[11] = np.einsum("nk,nk->n", theirs, theirs)
        part[12] = np.einsum("nk,nk->n", coefficients, coefficients)
        if number % every == 0:
            gains.add(coefficients, theirs)
            foreknown.add(coefficients, difference)
        theirs *= is_told
        coefficients *= is_told
        part[13] = np.einsum("nk,nk->n", theirs, coefficients)
        part[14] = np.einsum("nk,nk->n", theirs, theirs)
        part[15] = np.einsum("nk,nk->n", coefficients, coefficients)
    found[_ENERGIES:] /= EDGE_PX**2
    planes = found.reshape(-1, rows, columns)
    return Measures(
        mean=planes[0],
        mean_difference=planes[1],
        told=planes[2],
        outside_told=planes[3],
        shown=planes[4],
        shown_other=planes[5],
        unexplained=planes[6],
        outside=planes[7],
        residual=planes[8],
        fine_residual=planes[9],
        product=planes[10],
        activity=planes[11],
        own_activity=planes[12],
        told_product=planes[13],
        told_activity=planes[14],
        told_own_activity=planes[15],
        middle_gain=gains.of(MIDDLE_BAND),
        high_gain=gains.of(HIGH_BAND),
        foreknown=foreknown.ratio(),
        combed=comb.unevenness(),
    )


def _strips(rows: int, columns: int) -> Iterator[tuple[int, int]]:
    """Yield the first and the last row of blocks, exclusive, of each strip."""
    height = max(1, _STRIP_BLOCKS // max(1, columns))
    for top in range(0, rows, height):
        yield top, min(rows, top + height)


class _Gains:
    """How strong coefficients of the other photo come back in this one."""

    def __init__(self) -> None:
        self._sums = np.zeros((len(STRONG_GREYS), 3, EDGE_PX**2))

    def add(self, mine: Floats, theirs: Floats) -> None:
        for sums, limit in zip(self._sums, STRONG_GREYS, strict=True):
            strong = np.abs(theirs) > limit
            sums[0] += np.einsum("nk,nk,nk->k", mine, theirs, strong)
            sums[1] += np.einsum("nk,nk,nk->k", theirs, theirs, strong)
            sums[2] += strong.sum(axis=0)

    def of(self, band: NDArray[np.bool_]) -> float:
        for product, square, count in self._sums:
            if count[band].sum() >= _LEAST_STRONG:
                return float(product[band].sum() / max(1.0, square[band].sum()))
        return math.nan


class _Foreknown:
    """How well the other photo knows what this one's coefficients were rounded to."""

    def __init__(self, steps: Floats | None) -> None:
        self._steps = steps
        self._errors: list[Floats] = []

    def add(self, mine: Floats, difference: Floats) -> None:
        if self._steps is None:
            return
        told = (np.abs(mine) > 0.75 * self._steps) & (self._steps >= 4)
        self._errors.append(np.asarray((np.abs(difference) / (self._steps / 4))[told], np.float32))

    def ratio(self) -> float:
        errors = np.concatenate(self._errors) if self._errors else np.empty(0, np.float32)
        return float(np.median(errors)) if len(errors) >= 200 else float("nan")


class _Comb:
    """Counts of the photo's coefficients, in steps, at the lowest frequencies."""

    def __init__(self, steps: Floats | None) -> None:
        self._steps = np.ones(EDGE_PX**2, np.float32) if steps is None else steps
        self._counts = np.zeros((len(_LOWEST), _COUNTED + 2))

    def add(self, mine: Floats) -> None:
        rounded = np.minimum(np.abs(np.rint(mine[:, _LOWEST] / self._steps[_LOWEST])), _COUNTED + 1).astype(np.intp)
        for row in range(len(_LOWEST)):
            self._counts[row] += np.bincount(rounded[:, row], minlength=_COUNTED + 2)

    def unevenness(self) -> float:
        """Median over the frequencies of how far counts are from the mean of their neighbours, less what is chance."""
        found = []
        for counts in self._counts[:, 1:-1]:
            inner, around = counts[1:-1], (counts[:-2] + counts[2:]) / 2
            expected = inner + around / 2
            enough = expected > _LEAST_COUNT
            if counts.sum() < 200 or np.count_nonzero(enough) < 3:
                continue
            off = np.abs(inner - around)[enough].sum() - math.sqrt(2 / math.pi) * np.sqrt(expected[enough]).sum()
            found.append(off / max(1.0, inner[enough].sum()))
        return float(np.median(found)) if found else math.nan
