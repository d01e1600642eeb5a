"""How sharp a photo is, seen whole on a screen, and which photos are equally so.

The number comes out of the small picture that a scan makes anyway.

Blur takes away what changes from pixel to pixel and leaves what changes over two. So the number is the ratio of both,
where the picture has most contrast: there noise and the blocks of a badly saved JPEG weigh least, and brightness,
contrast and size leave a ratio alone. It is taken across and down, and the lower one counts: a shaken photo is sharp
along the way that the camera moved. Measured by `benchmarks/sharpness.py`.

The numbers of one photo saved twice differ a little. Rounding them to steps would not help: two beside a step's edge
would still be told apart. So each photo counts as sharp as the sharpest that it does not noticeably fall behind, first
of its copies, then of all that pairs tie it to. That is one number for each photo: an order that does not go in
circles, and the same whatever group the sliders put the photo into.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.grouping import components
from dedupe_gui.model import PairTable, Relation

NOTICEABLE = 12
"""Photos that differ by less are equally sharp. Saved again at any quality, resized to 250 px or more, made darker,
harder or grey, 99 in 100 versions differ by less, and so do frames of a burst from a steady hand. Blurred by 0.0015 of
the longest edge (6 px of 4000, 3 on a large screen) or shaken by 0.008, 9 in 10 lose as much or more."""

LEAST_EDGE_PX = 240
"""Of the longest edge: what a scan decodes at least. In a smaller picture a pixel is another part of the photo."""
TILE_PX = 16
STRONGEST_SHARE = 0.25
"""Of the tiles, by contrast. Fewer make the number depend on one edge, more let noise pass for detail."""
SOFTENING = 0.1
"""What a neighbouring pixel gives to a pixel where the decoder alone made the picture small, so that it is as soft as
one that was resized as well: without it one photo at two sizes differs by 25."""
SMOOTH, SHARP = -2.0, -0.8
"""Logarithm (base 2) of the ratio for a picture without any detail, which is 0, and for one sharper than 19 of 20
photos, which is 100."""
NOISE_GREYS = 0.5
"""Squared greys that rounding and encoding leave in a plain surface."""

Greys = NDArray[np.float32]
Ints = NDArray[np.int64]


def sharpness(grey: NDArray[np.uint8], *, is_resized: bool) -> int | None:
    """Return how sharp a photo is: about 80 as a rule, below 50 if visibly blurred; 1 to 255. None if it is too small.

    grey: uint8, shape (h, w), the whole photo at `LEAST_EDGE_PX` to 256 px. is_resized: whether a filter of ours made
    it so small, after the decoder left it larger. 0.07 ms.
    """
    rows, columns = grey.shape[0] // TILE_PX, grey.shape[1] // TILE_PX
    if max(grey.shape) < LEAST_EDGE_PX or not rows * columns:
        return None
    whole = grey[: rows * TILE_PX, : columns * TILE_PX].reshape(rows, TILE_PX, columns, TILE_PX)
    tiles = _strongest(whole.swapaxes(1, 2)).astype(np.float32)
    if not is_resized:
        tiles = _softened(_softened(tiles).swapaxes(1, 2))
    ratio = min(_ratio(tiles), _ratio(tiles.swapaxes(1, 2)))
    return min(max(round(100 * (ratio - SMOOTH) / (SHARP - SMOOTH)), 1), 255)


def _strongest(tiles: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return those with most contrast, told from every fourth pixel, of tiles of shape (rows, columns, 16, 16)."""
    some = tiles[:, :, ::2, ::2].astype(np.float32, order="C").reshape(tiles.shape[0] * tiles.shape[1], -1)
    contrast = np.einsum("kp,kp->k", some, some) - some.sum(axis=1) ** 2 / some.shape[1]
    count = max(1, round(STRONGEST_SHARE * len(contrast)))
    chosen = np.argpartition(contrast, -count)[-count:]
    return tiles[np.unravel_index(chosen, tiles.shape[:2])]


def _softened(tiles: Greys) -> Greys:
    return (1 - 2 * SOFTENING) * tiles[:, :, 1:-1] + SOFTENING * (tiles[:, :, 2:] + tiles[:, :, :-2])


def _ratio(tiles: Greys) -> float:
    """Return the logarithm (base 2) of how much of the change across two pixels there is across one."""
    across_one, across_two = tiles[:, :, 1:] - tiles[:, :, :-1], tiles[:, :, 2:] - tiles[:, :, :-2]
    fine = across_one[:, :, 1:] - across_one[:, :, :-1]
    coarse = across_two[:, :, 2:] - across_two[:, :, :-2]
    # In a plain surface both are noise; it shall count as smooth.
    fine_energy = float(np.vdot(fine, fine)) / fine.size + NOISE_GREYS
    coarse_energy = float(np.vdot(coarse, coarse)) / coarse.size + NOISE_GREYS * 2 ** (-2 * SMOOTH)
    return 0.5 * math.log2(fine_energy / coarse_energy)


def sharpness_levels(measured: Ints, pairs: PairTable) -> Ints:
    """Return how sharp each photo counts as: as measured, or more by less than `NOTICEABLE`, twice that for copies.

    measured: shape (photos,), 0 where unknown; such a photo counts as the sharpest that it is tied to.
    """
    first, second = pairs.first.astype(np.int64), pairs.second.astype(np.int64)
    copies = pairs.relation <= Relation.COPY.rank
    among_copies = _levelled(measured, components(len(measured), first[copies], second[copies]))
    return _levelled(among_copies, components(len(measured), first, second))


def _levelled(measured: Ints, family: Ints) -> Ints:
    sharpest = np.zeros(len(measured), np.int64)
    np.maximum.at(sharpest, family, measured)
    measured = np.where(measured == 0, sharpest[family], measured)
    order = np.lexsort((-measured, family))
    numbers, families = measured[order], family[order]
    levels = numbers.copy()
    left = np.arange(len(order))
    while len(left):
        starts = np.flatnonzero(np.diff(families[left], prepend=-1))
        leading = np.repeat(numbers[left[starts]], np.diff(starts, append=len(left)))
        is_level = numbers[left] > leading - NOTICEABLE
        levels[left[is_level]] = leading[is_level]
        left = left[~is_level]
    levelled = np.empty_like(levels)
    levelled[order] = levels
    return levelled
