"""Where two photos differ: every block of the one beside that of the other, laid over it.

Measured in strips that stay in a core's cache.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from dedupe_gui.matching.containment.blocks import EDGE_PX, WAVES, Floats, Plane, means_of_blocks

_STRIP_BLOCKS = 2048
"""So many blocks of coefficients, 0.5 MB, stay in a core's cache from one step to the next."""


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

    def with_means(self, means: Floats) -> Surface:
        """Return the same with other means of the photo's blocks."""
        return replace(self, mean=means, mean_difference=means - (self.mean - self.mean_difference))


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
        means[0, part], means[1, part] = means_of_blocks(mine), means_of_blocks(theirs)
        residual[part] = means_of_blocks(difference * difference)
        # the first direction asks how active the other photo is, the second how active this one is
        for number, pixels in enumerate((theirs, mine)[: len(allowed)]):
            activity[number, part] = means_of_blocks(pixels * pixels) - means[1 - number, part] ** 2
        coefficients = _in_place(difference)
        np.abs(coefficients, out=coefficients)
        for number, explained in enumerate(allowances):
            beyond = coefficients - explained
            np.maximum(beyond, 0, out=beyond)
            beyond *= beyond
            outside[number, part] = means_of_blocks(beyond.reshape(-1, width))
    np.maximum(activity, 0, out=activity)
    difference = means[0] - means[1]
    return tuple(
        Surface(means[number], (difference, -difference)[number], residual, activity[number], outside[number])
        for number in range(len(allowed))
    )


def _in_place(strip: Floats) -> Floats:
    """Return the coefficients of whole rows of blocks, each block's where its pixels are; shape (rows, 8, width)."""
    across = strip.reshape(-1, EDGE_PX) @ WAVES.T
    return np.asarray(WAVES @ across.reshape(-1, EDGE_PX, strip.shape[1]), np.float32)
