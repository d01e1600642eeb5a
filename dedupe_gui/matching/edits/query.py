"""One photo's key points against those of a library: which of them may be crops or versions of it, or it of them.

One photo is asked about, so its points are compared with all others outright: 20,000 photos take half a second, where
the index over all pairs (`index`) would take longer to build.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.edits.features import DESCRIPTOR_BYTES, mirrored_descriptors, points_of

NEAR_SHARE = 0.16
"""Of a descriptor's bits; two pictures of one point differ in a tenth, of different ones in half."""
FEWEST_POINTS = 4
"""Points of the query that a photo must share; a crop to 60 % shares ten and more."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A photo of the library, by position, that shares points with the query."""

    position: int
    is_mirrored: bool
    """Whether the query must be mirrored for it."""
    points: int


def shared_points(query: bytes, library: Sequence[bytes], *, most: int) -> list[Hit]:
    """Return up to `most` photos that share key points with the query, those that share most first.

    query, library: packed features (`extract`); empty ones share nothing.
    """
    wanted = points_of(query)[1]["descriptor"]
    each = [np.ascontiguousarray(points_of(packed)[1]["descriptor"]).view(np.uint64) for packed in library]
    return shared_among(wanted, each)[:most]


def shared_among(wanted: NDArray[np.uint8], library: Sequence[NDArray[np.uint64]]) -> list[Hit]:
    """Return the photos that share key points with the query, by position, those that share most first.

    wanted: the query's descriptors, shape (n, DESCRIPTOR_BYTES). library: those of each photo, shape (m, 2).
    """
    counts = np.array([len(words) for words in library], np.int64)
    if not len(wanted) or not counts.sum():
        return []
    photo = np.repeat(np.arange(len(library)), counts)
    # Each half in a row of its own: half the time.
    halves = np.ascontiguousarray(np.concatenate(library).T)
    hits = []
    for is_mirrored, descriptors in ((False, wanted), (True, mirrored_descriptors(wanted))):
        shared = np.zeros(len(library), np.int64)
        for descriptor in np.ascontiguousarray(descriptors).view(np.uint64):
            bits = np.bitwise_count(halves[0] ^ descriptor[0])
            bits += np.bitwise_count(halves[1] ^ descriptor[1])
            shared[np.unique(photo[np.flatnonzero(bits <= NEAR_SHARE * 8 * DESCRIPTOR_BYTES)])] += 1
        hits += [
            Hit(place, is_mirrored, int(shared[place])) for place in np.flatnonzero(shared >= FEWEST_POINTS).tolist()
        ]
    return sorted(hits, key=lambda hit: (-hit.points, hit.position, hit.is_mirrored))
