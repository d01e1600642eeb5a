"""Pictures of equal hash, or within a radius of one, as the field counts them: a cluster has a centre and no chains."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.candidates.near_pairs import near_pairs

Hashes = NDArray[np.uint64]
Sizes = NDArray[np.intp] | NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Cluster:
    """A hash, and the rows that are equal to it or near it."""

    centre: tuple[int, ...]
    """The hash in the middle, one number a kind."""
    rows: tuple[int, ...]
    """Nearest first, then in the order given."""
    distances_bits: tuple[int, ...]
    """Of each row from the centre, added over the kinds."""


def clusters(hashes: Hashes, *, radius: int, least: int) -> list[Cluster]:
    """Return the clusters of at least `least` rows, largest first; of equally large ones that with the lower hash.

    hashes: uint64, shape (n, kinds), kinds at least 1. radius: 0..16 bits, of the distances added over the kinds.
    The largest cluster takes its rows, the next largest is counted without them, and so on; so each row is in one
    cluster at most, and no row is farther than `radius` from its centre.
    """
    distinct, which = np.unique(hashes, axis=0, return_inverse=True)
    which = which.ravel()
    sizes = np.bincount(which, minlength=len(distinct))
    stars = stars_of(distinct, sizes, radius=radius, least=least)
    order = np.argsort(which, kind="stable")
    starts = np.concatenate(([0], np.cumsum(sizes)))
    found = []
    for centre, near, bits in stars:
        rows = [order[starts[one] : starts[one + 1]].tolist() for one in (centre, *near)]
        distances = [bit for one, bit in zip((centre, *near), (0, *bits), strict=True) for _ in range(int(sizes[one]))]
        flat = sorted(zip(distances, (row for some in rows for row in some), strict=True))
        found.append(
            Cluster(tuple(map(int, distinct[centre])), tuple(row for _, row in flat), tuple(bits for bits, _ in flat))
        )
    return sorted(found, key=lambda cluster: (-len(cluster.rows), cluster.centre))


def stars_of(
    distinct: Hashes, sizes: Sizes, *, radius: int, least: int
) -> Iterator[tuple[int, Sequence[int], Sequence[int]]]:
    """Yield the same clusters of distinct hashes of which so many rows each are known: centre, neighbours, distances.

    distinct: uint64, shape (n, kinds). sizes: shape (n,). In no special order.
    """
    return _stars(sizes, *_near(distinct, radius), least=least) if radius else _equal(sizes, least)


def _equal(sizes: Sizes, least: int) -> Iterator[tuple[int, Sequence[int], Sequence[int]]]:
    for centre in np.flatnonzero(sizes >= least).tolist():
        yield centre, (), ()


def _near(distinct: Hashes, radius: int) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int64]]:
    """Return the pairs of distinct hashes within the radius, and their distances."""
    first, second, _ = near_pairs(distinct[:, 0], radius)
    bits = np.bitwise_count(distinct[first] ^ distinct[second]).sum(axis=1).astype(np.int64)
    kept = bits <= radius
    return first[kept], second[kept], bits[kept]


def _stars(
    sizes: Sizes,
    first: NDArray[np.int32],
    second: NDArray[np.int32],
    bits: NDArray[np.int64],
    *,
    least: int,
) -> Iterator[tuple[int, list[int], list[int]]]:
    """Yield centres with their neighbours, largest first; each distinct hash is used once."""
    # Of millions of hashes most are alone.
    chosen = np.unique(np.concatenate((first, second, np.flatnonzero(sizes >= least))))
    sizes = sizes[chosen].astype(np.intp)
    left, right = np.searchsorted(chosen, first), np.searchsorted(chosen, second)
    ends, others = np.concatenate((left, right)), np.concatenate((right, left))
    distances = np.concatenate((bits, bits))
    order = np.lexsort((others, ends))
    ends, others, distances = ends[order], others[order], distances[order]
    starts = np.searchsorted(ends, np.arange(len(sizes) + 1))
    reach = sizes + np.bincount(ends, weights=sizes[others], minlength=len(sizes)).astype(np.int64)
    is_free = np.ones(len(sizes), bool)
    # Sizes only shrink, so one that is still the largest when it is counted again is the largest of all.
    heap = [(-int(reach[one]), one) for one in np.flatnonzero(reach >= least).tolist()]
    heapq.heapify(heap)
    while heap:
        size, centre = heapq.heappop(heap)
        if not is_free[centre]:
            continue
        around = slice(starts[centre], starts[centre + 1])
        near = others[around][is_free[others[around]]]
        present = int(sizes[centre] + sizes[near].sum())
        if present < least:
            continue
        if present < -size:
            heapq.heappush(heap, (-present, centre))
            continue
        is_free[centre] = False
        is_free[near] = False
        yield int(chosen[centre]), chosen[near].tolist(), distances[around][np.isin(others[around], near)].tolist()
