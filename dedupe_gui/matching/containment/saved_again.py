"""Of two JPEGs on one grid: which one saving makes of the other, block by block."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.containment.blocks import (
    COEFFICIENTS,
    COSINES,
    EDGE_PX,
    LEAST_TOLD,
    MIDDLE,
    SAMPLED_BLOCKS,
    SLOW,
    Bools,
    Floats,
    Plane,
    are_clipped,
    in_blocks,
    sampled_blocks,
    sampled_places,
)

_OFF_BY_ROUNDING = math.sqrt(1 / 12)
"""Greys, by which rounding to whole ones moves a coefficient."""
_FOUND_AGAIN = 0.25
"""Of the energy by which two blocks differ: less is left where saving the one makes the other."""


def misfits(one: Plane, other: Plane, steps: NDArray[np.uint16], left_out: Sequence[Bools]) -> tuple[float, float, int]:
    """Return how far two photos' coefficients are from multiples of the same steps, in the blocks where the two differ.

    Mean squares, in greys, and of how many coefficients. Each time that a photo is decoded to whole greys and saved
    with the same steps again, it comes nearer to what stays as it is (Huang, Huang and Shi 2010). left_out: blocks
    that are not as they were decoded.
    """
    known = steps.ravel().astype(np.float32)
    pixels = [sampled_blocks(plane) for plane in (one, other)]
    counted = (pixels[0] != pixels[1]).any(axis=1)
    for blocks in left_out:
        counted &= ~blocks.ravel()[sampled_places(one)]
    found = []
    for each in pixels:
        taken = each[counted]
        coefficients = taken @ COSINES
        coefficients[:, 0] -= MIDDLE  # as JPEG stores them, so that the mean lies on its grid too
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
    pixels = [sampled_blocks(plane) for plane in (own, other)]
    whole = ~(are_clipped(pixels[0]) | are_clipped(pixels[1]))
    known, other_known = (each.ravel().astype(np.float32) for each in (steps, other_steps))
    mine, theirs = (np.asarray(blocks[whole] @ COSINES, np.float32) for blocks in pixels)
    theirs = np.rint(theirs / other_known) * other_known
    mine = np.rint(mine / known)
    told = (mine != 0) | (theirs != 0)
    told[:, SLOW] = False
    told_count = int(np.count_nonzero(told))
    if told_count < LEAST_TOLD:
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
    places = places[:: 1 + len(places) // SAMPLED_BLOCKS]
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
    coefficients = pixels @ COSINES
    coefficients[:, 0] -= MIDDLE
    coefficients = np.rint(coefficients / steps) * steps
    coefficients[:, 0] += MIDDLE
    return np.asarray(np.clip(coefficients @ COSINES.T, 0, 255), np.float32)


def _taken(plane: Plane | Floats, places: NDArray[np.intp], mode: Literal["edge", "constant"] = "edge") -> Floats:
    """Return some blocks of a plane, shape (blocks, 64)."""
    blocks = _blocks_of(plane, mode)
    return np.asarray(blocks[np.divmod(places, blocks.shape[1])].reshape(-1, COEFFICIENTS), np.float32)


def _blocks_of(plane: Plane | Floats, mode: Literal["edge", "constant"]) -> NDArray[Any]:
    """Return all blocks, shape (rows, columns, 8, 8); those at the rim are filled up, as encoders do."""
    height, width = plane.shape
    return in_blocks(np.pad(plane, ((0, -height % EDGE_PX), (0, -width % EDGE_PX)), mode))
