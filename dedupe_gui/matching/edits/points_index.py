"""The key points of a whole library, sorted so that a single photo's are found among them without reading them all.

Each table sorts all points by 16 bits of their descriptors. A point of the query is compared with those that have all
16 in common: one in 760 of all, and of the true matches 27 in 100. The photos that share most such points are then
compared with the query outright (`query.shared_points`), which has the say: a crop that shares 20 points is met in five
of them.

All is kept in plain arrays, so that it can lie in a file and only what is asked for is read: 4 KB a photo.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.edits.features import DESCRIPTOR_BYTES, mirrored_descriptors, points_of
from dedupe_gui.matching.edits.query import NEAR_SHARE, Hit, shared_among

TABLES = (
    (11, 23, 38, 42, 50, 54, 70, 85, 87, 105, 107, 114, 115, 118, 122, 124),
    (6, 7, 9, 39, 41, 43, 51, 58, 60, 71, 73, 75, 88, 102, 106, 120),
    (16, 21, 23, 29, 50, 54, 56, 61, 87, 93, 101, 103, 106, 114, 118, 125),
    (2, 7, 11, 24, 37, 38, 42, 43, 58, 60, 74, 102, 107, 115, 122, 124),
)
"""By which bits of a descriptor each table sorts: chosen among those that are set most evenly so that they tell most
beside each other (56,000 points of 443 photos). Any 16 neighbouring bits part points as badly as 7 of these do: half of
all bits are set in a quarter or three quarters of all points, and neighbours go together."""
MOST_COMPARED = 500
"""Photos that are compared with the query outright; 0.1 s."""
_KEYS = 1 << 16
_POINTS_AT_ONCE = 1 << 16
_WHOLE = np.dtype(np.complex128)
"""A whole descriptor as one element, 16 bytes that are never counted with: picking rows of two takes twice as long."""
_QUERY_AT_ONCE = 128
"""Points of the query that are looked up at once: what they meet is held in memory."""


@dataclass(frozen=True, slots=True)
class PointsIndex:
    """Arrays alone, which may be mapped from a file. Rows are photos."""

    starts: NDArray[np.int64]
    """Where each photo's points begin, shape (photos + 1,)."""
    words: NDArray[np.uint64]
    """All descriptors, shape (points, 2)."""
    order: NDArray[np.uint32]
    """For each table the points sorted by its 16 bits, shape (tables, points)."""
    buckets: NDArray[np.int64]
    """Where in `order` each value of these bits begins, shape (tables, 65,537)."""

    def __len__(self) -> int:
        return len(self.starts) - 1

    @classmethod
    def of(cls, library: Sequence[bytes]) -> PointsIndex:
        """Sort the points of packed features (`extract`), a row each; empty ones have none. 60 µs a photo."""
        each = [points_of(packed)[1]["descriptor"] for packed in library]
        starts = np.cumsum([0, *map(len, each)], dtype=np.int64)
        descriptors = np.concatenate([np.empty((0, DESCRIPTOR_BYTES), np.uint8), *each])
        order = np.empty((len(TABLES), len(descriptors)), np.uint32)
        buckets = np.zeros((len(TABLES), _KEYS + 1), np.int64)
        for table, keys in enumerate(_keys(descriptors)):
            order[table] = np.argsort(keys, kind="stable")  # of 16 bits a radix sort
            np.cumsum(np.bincount(keys, minlength=_KEYS), out=buckets[table, 1:])
        return cls(starts, descriptors.view(np.uint64), order, buckets)

    def shared_points(self, query: bytes) -> list[Hit]:
        """Return photos that share key points with the query, by row; those that share most first."""
        return self.compared(query, likeliest(self.met(query)))

    def met(self, query: bytes) -> NDArray[np.int64]:
        """Return near how many of the query's points, mirrored or not, each photo has one, as the tables tell."""
        wanted = points_of(query)[1]["descriptor"]
        met = np.zeros(len(self), np.int64)
        for descriptors in (wanted, mirrored_descriptors(wanted)):
            shared = np.zeros(len(self), np.int64)
            for start in range(0, len(descriptors), _QUERY_AT_ONCE):
                rows = self._rows_near(descriptors[start : start + _QUERY_AT_ONCE])
                shared += np.bincount(rows, minlength=len(self))
            np.maximum(met, shared, out=met)
        return met

    def compared(self, query: bytes, rows: NDArray[np.int64]) -> list[Hit]:
        """Compare the photos of some rows with the query outright; those that share most first."""
        each = [self.words[self.starts[row] : self.starts[row + 1]] for row in rows.tolist()]
        hits = shared_among(points_of(query)[1]["descriptor"], each)
        return [Hit(int(rows[hit.position]), hit.is_mirrored, hit.points) for hit in hits]

    def _rows_near(self, descriptors: NDArray[np.uint8]) -> NDArray[np.int64]:
        """Return the photos that have a point near each of some, each once for each of these."""
        wanted = np.ascontiguousarray(descriptors).view(_WHOLE)[:, 0]
        words = self.words.view(_WHOLE)[:, 0]
        found = [np.empty(0, np.int64)]
        for table, keys in enumerate(_keys(descriptors)):
            probes = keys.astype(np.intp)
            begin = self.buckets[table][probes]
            size = self.buckets[table][probes + 1] - begin
            which = np.repeat(np.arange(len(probes)), size)
            points = self.order[table][np.arange(len(which)) + np.repeat(begin - np.cumsum(size) + size, size)]
            apart = words.take(points).view(np.uint64) ^ wanted.take(which).view(np.uint64)
            halves = np.bitwise_count(apart)
            is_near = np.flatnonzero(halves[::2] + halves[1::2] <= NEAR_SHARE * 8 * DESCRIPTOR_BYTES)
            rows = np.searchsorted(self.starts, points[is_near], side="right") - 1
            found.append(which[is_near] * len(self) + rows)
        return np.unique(np.concatenate(found)) % max(len(self), 1)


def likeliest(met: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return, in order, which photos to compare outright. met: see `PointsIndex.met`, of one index or several."""
    rows = np.flatnonzero(met)
    return np.sort(rows[np.argsort(-met[rows], kind="stable")[:MOST_COMPARED]])


def _keys(descriptors: NDArray[np.uint8]) -> list[NDArray[np.uint16]]:
    """Return for each table the 16 bits of each descriptor that it sorts by, shape (points,)."""
    keys = [np.empty(len(descriptors), np.uint16) for _ in TABLES]
    for start in range(0, len(descriptors), _POINTS_AT_ONCE):
        bits = np.unpackbits(descriptors[start : start + _POINTS_AT_ONCE], axis=1)
        for table, places in zip(keys, TABLES, strict=True):
            packed = np.ascontiguousarray(np.packbits(np.ascontiguousarray(bits[:, places]), axis=1))
            table[start : start + len(packed)] = packed.view(np.uint16).ravel()
    return keys
