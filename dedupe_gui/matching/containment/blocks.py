"""Planes in blocks of 8 × 8 px and their cosine coefficients, as JPEG stores them.

A JPEG's own pixels tell of each coefficient only in which interval of its quantisation step the value lay before it was
saved (the quantisation constraint set of the literature on JPEG restoration). Whatever lies within the interval needs
no other explanation than the saving.

What is told of a whole photo is told by blocks from all over it, `SAMPLED_BLOCKS` at most.
"""

from __future__ import annotations

import math
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.uint8]
Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

EDGE_PX = 8
COEFFICIENTS = EDGE_PX**2
SAMPLED_BLOCKS = 8_000
"""0.5 megapixels: a larger photo tells nothing more of how it was saved."""
_GOLDEN_SHARE = (math.sqrt(5) - 1) / 2
"""Steps of it never come to the same place, and each next one falls into the widest gap."""


def _waves() -> Floats:
    place = np.arange(EDGE_PX)
    rows = np.cos(np.outer(place, 2 * place + 1) * np.pi / (2 * EDGE_PX)) * np.sqrt(2 / EDGE_PX)
    rows[0] /= np.sqrt(2)
    return np.asarray(rows, np.float32)


WAVES = _waves()
"""Shape (8 frequencies, 8 pixels), orthonormal, as in JPEG."""
COSINES = np.kron(WAVES, WAVES).T.copy()
"""Pixels of a block, row by row, times this are its 64 coefficients."""
FREQUENCY = np.add.outer(np.arange(EDGE_PX), np.arange(EDGE_PX)).ravel()
SLOW = np.flatnonzero(FREQUENCY < 2)
"""Mean and slope of a block: tones, no texture."""
MIDDLE = 128 * EDGE_PX
"""By which JPEG stores less of each block's mean."""
LEAST_TOLD = 200
ROUNDING_GREYS = 1.5
"""What rounding pixels to whole greys, twice, leaves in a coefficient."""
BLACK, WHITE = 1, 254
"""Greys, beyond which a block counts as clipped."""
_STRIP_ROWS = 32
"""Rows of blocks at a time, for as floats a large photo takes four times its room."""
_STEP_OF_OTHERS = 2.0
"""Formats that do not tell their steps are taken to have saved as finely as a JPEG at 98."""


def allowance(steps: Floats | None) -> Floats:
    """Return by how much each of 64 coefficients may have been moved by saving. steps: None if unknown."""
    half_step = np.full(COEFFICIENTS, _STEP_OF_OTHERS / 2, np.float32) if steps is None else steps / 2
    return np.asarray(half_step + ROUNDING_GREYS, np.float32)


def flat_steps(steps: NDArray[np.uint16] | None) -> Floats | None:
    """Return a quantisation table as one step for each of 64 coefficients, in the order of `COSINES`."""
    return None if steps is None else steps.ravel().astype(np.float32)


def means_of_blocks(plane: Floats) -> Floats:
    import cv2  # see `raster.py`

    size = plane.shape[1] // EDGE_PX, plane.shape[0] // EDGE_PX
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.float32)


def block_means(plane: Plane | Floats) -> Floats:
    """Return the means of the blocks of a plane, shape (rows, columns)."""
    rows, columns = plane.shape[0] // EDGE_PX, plane.shape[1] // EDGE_PX
    return means_of_blocks(np.asarray(plane[: rows * EDGE_PX, : columns * EDGE_PX], np.float32))


def block_spread(plane: Plane) -> Floats:
    """Return the standard deviations of the blocks of a plane, in greys, shape (rows, columns)."""
    rows, columns = plane.shape[0] // EDGE_PX, plane.shape[1] // EDGE_PX
    spread = np.empty((rows, columns), np.float32)
    for top in range(0, rows, _STRIP_ROWS):
        part = slice(top, min(rows, top + _STRIP_ROWS))
        pixels = plane[part.start * EDGE_PX : part.stop * EDGE_PX].astype(np.float32)
        spread[part] = np.sqrt(np.maximum(block_means(pixels * pixels) - block_means(pixels) ** 2, 0))
    return spread


def in_blocks(whole: NDArray[Any]) -> NDArray[Any]:
    rows, columns = whole.shape[0] // EDGE_PX, whole.shape[1] // EDGE_PX
    blocks: NDArray[Any] = whole.reshape(rows, EDGE_PX, columns, EDGE_PX).swapaxes(1, 2)
    return blocks


def sampled_places(plane: Plane) -> slice | NDArray[np.intp]:
    """Which blocks are looked at, counted row by row: all of a small photo, of a large one some from all over.

    They lie in no pattern, which could fall between the lines of a page.
    """
    count = (plane.shape[0] // EDGE_PX) * (plane.shape[1] // EDGE_PX)
    return slice(None) if count <= SAMPLED_BLOCKS else _places(count)


@cache
def _places(count: int) -> NDArray[np.intp]:
    return np.unique((np.arange(SAMPLED_BLOCKS) * _GOLDEN_SHARE % 1 * count).astype(np.intp))


def sampled_blocks(plane: Plane) -> Floats:
    """Return those blocks, shape (blocks, 64)."""
    rows, columns = plane.shape[0] // EDGE_PX, plane.shape[1] // EDGE_PX
    cut = in_blocks(plane[: rows * EDGE_PX, : columns * EDGE_PX])
    places = sampled_places(plane)
    taken = cut if isinstance(places, slice) else cut[np.divmod(places, columns)]
    return np.asarray(taken.reshape(-1, COEFFICIENTS), np.float32)


def are_clipped(pixels: Floats) -> Bools:
    """Return which blocks, shape (blocks, 64), reach black or white: there the decoder cut off what was saved."""
    is_cut = (pixels <= BLACK) | (pixels >= WHITE)
    # Eight at once: a quarter of the time of finding the least and the greatest.
    return np.asarray(is_cut.view(np.uint64).any(axis=1))


def sampled_coefficients(plane: Plane) -> Floats:
    """Return the coefficients of blocks from all over a plane but means and slopes, shape (blocks, 64)."""
    coefficients = sampled_blocks(plane) @ COSINES
    coefficients[:, SLOW] = 0
    return np.asarray(coefficients, np.float32)


def inner_coefficients(tile: Plane) -> Floats:
    """Return the coefficients of a tile's blocks but those at its rim, shape (blocks, 64).

    tile: whole blocks, three of them in a row at least.
    """
    pixels = in_blocks(tile)[1:-1, 1:-1].reshape(-1, COEFFICIENTS)
    return np.asarray(pixels.astype(np.float32) @ COSINES, np.float32)


def quantile(values: Floats, share: float) -> float:
    """Return the value nearest to a quantile of some; `np.quantile` takes ten times as long of a few hundred."""
    place = round(share * (len(values) - 1))
    return float(np.partition(values, place)[place])
