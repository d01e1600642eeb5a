"""How sharp a photo is, seen whole on a screen.

The number comes out of the small picture that a scan makes anyway.

Blur takes away what changes from pixel to pixel and leaves what changes over two. So the number is the ratio of both,
where the picture has most contrast: there noise and the blocks of a badly saved JPEG weigh least, and brightness,
contrast and size leave a ratio alone. It is taken across and down, and the lower one counts: a shaken photo is sharp
along the way that the camera moved. Measured by `benchmarks/sharpness.py`.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

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


def sharpness(grey: NDArray[np.uint8], *, is_resized: bool) -> int | None:
    """Return how sharp a photo is: about 80 as a rule, below 50 if visibly blurred; 1 to 255. None if it is too small.

    grey: uint8, shape (h, w), the whole photo at `LEAST_EDGE_PX` to 256 px. is_resized: whether a filter of ours made
    it so small, after the decoder left it larger. 0.07 ms.
    """
    rows, columns = grey.shape[0] // TILE_PX, grey.shape[1] // TILE_PX
    if max(grey.shape) < LEAST_EDGE_PX or not rows * columns:
        return None
    whole = grey[: rows * TILE_PX, : columns * TILE_PX].reshape(rows, TILE_PX, columns, TILE_PX)
    # The axis along which is looked comes first, so that pixels of all tiles are taken from each other in one go.
    across = _strongest(whole.swapaxes(1, 2)).transpose(2, 0, 1).astype(np.float32, order="C")
    if not is_resized:
        across = _softened(across)
    down = np.ascontiguousarray(across.swapaxes(0, 2))
    if not is_resized:
        down = _softened(down)
        across = np.ascontiguousarray(down.swapaxes(0, 2))
    ratio = min(_ratio(across), _ratio(down))
    return min(max(round(100 * (ratio - SMOOTH) / (SHARP - SMOOTH)), 1), 255)


def _strongest(tiles: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return those with most contrast, told from every fourth pixel, of tiles of shape (rows, columns, 16, 16)."""
    some = tiles[:, :, ::2, ::2].astype(np.float32, order="C").reshape(tiles.shape[0] * tiles.shape[1], -1)
    contrast = np.einsum("kp,kp->k", some, some) - some.sum(axis=1) ** 2 / some.shape[1]
    count = max(1, round(STRONGEST_SHARE * len(contrast)))
    chosen = np.argpartition(contrast, -count)[-count:]
    return tiles[np.unravel_index(chosen, tiles.shape[:2])]


def _softened(tiles: Greys) -> Greys:
    return (1 - 2 * SOFTENING) * tiles[1:-1] + SOFTENING * (tiles[2:] + tiles[:-2])


def _ratio(tiles: Greys) -> float:
    """Return the logarithm (base 2) of how much of the change over two pixels, along the first axis, is over one."""
    over_one, over_two = tiles[1:] - tiles[:-1], tiles[2:] - tiles[:-2]
    fine = over_one[1:] - over_one[:-1]
    coarse = over_two[2:] - over_two[:-2]
    # In a plain surface both are noise; it shall count as smooth.
    fine_energy = float(np.vdot(fine, fine)) / fine.size + NOISE_GREYS
    coarse_energy = float(np.vdot(coarse, coarse)) / coarse.size + NOISE_GREYS * 2 ** (-2 * SMOOTH)
    return 0.5 * math.log2(fine_energy / coarse_energy)
