"""One question to many hashes: which lie within a radius, or which k are nearest."""

from __future__ import annotations

import numpy as np
import pybktree
from numpy.typing import ArrayLike, NDArray

Matches = tuple[NDArray[np.int32], NDArray[np.uint8]]

TREE_RADIUS_BITS = 1
"""Up to here the BK-tree beats a scan: 0.01 and 0.08 ms a query at radius 0 and 1 among 100,000 hashes against 0.12 ms;
at radius 2 it takes 0.5 ms already, at radius 8 52 ms (`benchmarks/pairs.py` prints the table)."""
TREE_MIN_HASHES = 50_000
"""Below this a scan takes 0.05 ms or less, whatever the radius."""
TREE_PAYS_AFTER = 0.1
"""Queries per hash before the tree pays: growing it takes 5 µs a hash, and each query by it saves about 50 µs."""


class RadiusIndex:
    """Answers exactly, nearest first, equally near ones by position.

    A scan of all hashes answers, until so many narrow queries came that a BK-tree (pybktree) pays for its growing.
    """

    def __init__(self, hashes: ArrayLike) -> None:
        """hashes: uint64, shape (n,). Raises ValueError for other shapes."""
        self._hashes: NDArray[np.uint64] = np.asarray(hashes, dtype=np.uint64)
        if self._hashes.ndim != 1:
            raise ValueError(f"hashes must have one dimension, not {self._hashes.ndim}")
        self._narrow_queries = 0
        self._tree: pybktree.BKTree | None = None
        self._order: NDArray[np.int32] = np.empty(0, np.int32)
        self._in_order: NDArray[np.uint64] = self._hashes[:0]

    def __len__(self) -> int:
        return len(self._hashes)

    def within(self, hash_value: int, radius: int) -> Matches:
        """Return the positions (int32) of all hashes within `radius` bits, and their distances (uint8)."""
        if radius < 0:
            raise ValueError(f"radius must not be negative: {radius}")
        if radius <= TREE_RADIUS_BITS and len(self) >= TREE_MIN_HASHES:
            self._narrow_queries += 1
            if self._narrow_queries > TREE_PAYS_AFTER * len(self):
                return self._within_by_tree(int(hash_value), radius)
        distance = self._distances(hash_value)
        positions = np.flatnonzero(distance <= radius).astype(np.int32)
        return _nearest_first(positions, distance[positions])

    def nearest(self, hash_value: int, k: int) -> Matches:
        """Return the positions (int32) of the k nearest hashes (all, if fewer), and their distances (uint8)."""
        if k < 0:
            raise ValueError(f"k must not be negative: {k}")
        distance = self._distances(hash_value)
        if k < len(distance):
            within_bits = int(np.searchsorted(np.cumsum(np.bincount(distance, minlength=65)), k))
            positions = np.flatnonzero(distance <= within_bits).astype(np.int32)
        else:
            positions = np.arange(len(distance), dtype=np.int32)
        positions, distance = _nearest_first(positions, distance[positions])
        return positions[:k], distance[:k]

    def _distances(self, hash_value: int) -> NDArray[np.uint8]:
        distances: NDArray[np.uint8] = np.bitwise_count(self._hashes ^ np.uint64(hash_value))
        return distances

    def _within_by_tree(self, hash_value: int, radius: int) -> Matches:
        if self._tree is None:
            self._order = np.argsort(self._hashes, kind="stable").astype(np.int32)
            self._in_order = self._hashes[self._order]
            # equal hashes share a node: pybktree would hang each below the last one, a chain as long as they are many
            self._tree = pybktree.BKTree(_distance_bits, np.unique(self._hashes).tolist())
        runs, distances = [np.empty(0, np.int32)], [np.empty(0, np.uint8)]
        for bits, found in self._tree.find(hash_value, radius):
            wanted = np.uint64(found)
            start, end = np.searchsorted(self._in_order, wanted), np.searchsorted(self._in_order, wanted, side="right")
            runs.append(self._order[start:end])
            distances.append(np.full(end - start, bits, np.uint8))
        return _nearest_first(np.concatenate(runs), np.concatenate(distances))


def _distance_bits(first: int, second: int) -> int:
    return (first ^ second).bit_count()


def _nearest_first(positions: NDArray[np.int32], distances: NDArray[np.uint8]) -> Matches:
    order = np.lexsort((positions, distances))
    return positions[order], distances[order]
