"""All pairs of 64-bit hashes within a Hamming radius: exact, in NumPy alone.

The pigeonhole does it (Norouzi, Punjani, Fleet, "Fast search in Hamming space with multi-index hashing", 2012): cut the
64 bits into chunks and share the radius among them; two hashes within the radius agree within its share in at least one
chunk. So for every chunk the hashes are sorted by it, every pattern of at most that many bits is tried as a difference,
and what meets is checked on all 64 bits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from math import comb
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Pairs = tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.uint8]]
Hashes = NDArray[np.uint64]
Positions = NDArray[np.signedinteger[Any]]

WIDEST_RADIUS = 16
CHUNK_COUNTS = (2, 3, 4, 5, 6, 7, 8)
LOOKUP_NS, CHECK_NS, BRUTE_NS, TABLE_NS = 5.0, 9.0, 2.0, 12.0
"""What one looked-up pattern, one met pair, one pair compared outright and one entry of a chunk's table cost; only
their ratios matter. Tables count: a chunk of 22 bits has four million entries, which is more than 3,000 photos take."""
OUTRIGHT_PAIRS = 1 << 12
"""So few are compared outright before anything is weighed, which takes 1 ms: look-ups ask 13 times about 60 photos."""
ROWS_PER_BLOCK = 1 << 15
"""Hashes looked up at a time, so that the arrays in between stay in the processor's cache."""
PAIRS_PER_BLOCK = 1 << 21
"""Pairs held at a time while they are checked; bounds the memory when many hashes share a chunk."""


def near_pairs(hashes: ArrayLike, radius: int) -> Pairs:
    """Return every pair of positions whose hashes differ in at most `radius` bits, each once.

    hashes: uint64, shape (n,). radius: 0..16 bits.
    Returns first (int32), second (int32), distance (uint8), first < second, in no special order.
    Exact. Equal hashes are compared once, however many there are. Raises ValueError for other shapes or radii.
    """
    distinct, groups = _distinct(_checked(hashes, radius))
    blocks = [groups.pairs_within()]
    for left, right, distance in _join(distinct, distinct, radius, is_self=True):
        first, second, bits = groups.expand(left, groups, right, distance)
        blocks.append((np.minimum(first, second), np.maximum(first, second), bits))
    return _joined(blocks)


def cross_pairs(left: ArrayLike, right: ArrayLike, radius: int) -> Pairs:
    """Return every pair of a position in `left` and one in `right` whose hashes differ in at most `radius` bits.

    left, right: uint64, shapes (n,) and (m,). radius: 0..16 bits. Returns as `near_pairs` does.
    """
    left_distinct, left_groups = _distinct(_checked(left, radius))
    right_distinct, right_groups = _distinct(_checked(right, radius))
    return _joined(
        [
            left_groups.expand(a, right_groups, b, distance)
            for a, b, distance in _join(left_distinct, right_distinct, radius, is_self=False)
        ]
    )


@dataclass(frozen=True, slots=True)
class _EqualGroups:
    """The positions of each distinct hash: those of the k-th stand in `order[starts[k]:starts[k + 1]]`."""

    order: NDArray[np.int32]
    starts: NDArray[np.int32]

    def sizes(self, groups: Positions) -> Positions:
        return self.starts[groups + 1] - self.starts[groups]

    def pairs_within(self) -> Pairs:
        """Every pair of positions that share a hash."""
        several = np.flatnonzero(np.diff(self.starts) > 1)
        group, row = _ranges(several, self.starts[several], self.sizes(several))
        left, right = _ranges(row, row + 1, self.starts[group + 1] - row - 1)
        return _sorted_pair(self.order[left], self.order[right], np.zeros(len(left), np.uint8))

    def expand(self, mine: Positions, other: _EqualGroups, its: Positions, distance: NDArray[np.uint8]) -> Pairs:
        """Turn pairs of distinct hashes into pairs of positions."""
        my_sizes, its_sizes = self.sizes(mine), other.sizes(its)
        if not np.any(my_sizes > 1) and not np.any(its_sizes > 1):
            return self.order[self.starts[mine]], other.order[other.starts[its]], distance
        pair, my_row = _ranges(np.arange(len(mine)), self.starts[mine], my_sizes)
        which, its_row = _ranges(np.arange(len(pair)), other.starts[its[pair]], its_sizes[pair])
        return self.order[my_row[which]], other.order[its_row], distance[pair[which]]


def _checked(hashes: ArrayLike, radius: int) -> Hashes:
    checked = np.asarray(hashes, dtype=np.uint64)
    if checked.ndim != 1:
        raise ValueError(f"hashes must have one dimension, not {checked.ndim}")
    if not 0 <= radius <= WIDEST_RADIUS:
        raise ValueError(f"radius must be 0..{WIDEST_RADIUS}, not {radius}")
    return checked


def _distinct(hashes: Hashes) -> tuple[Hashes, _EqualGroups]:
    order = np.argsort(hashes, kind="stable").astype(np.int32)
    in_order = hashes[order]
    is_start = np.ones(len(hashes), bool)
    is_start[1:] = in_order[1:] != in_order[:-1]
    distinct = in_order if is_start.all() else in_order[is_start]
    starts = np.empty(len(distinct) + 1, np.int32)  # as all positions: of ten million hashes each 8 bytes count
    starts[:-1] = np.flatnonzero(is_start)
    starts[-1] = len(hashes)
    return distinct, _EqualGroups(order, starts)


def _sorted_pair(first: NDArray[np.int32], second: NDArray[np.int32], distance: NDArray[np.uint8]) -> Pairs:
    return np.minimum(first, second), np.maximum(first, second), distance


def _joined(blocks: list[Pairs]) -> Pairs:
    if not blocks:
        return np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.uint8)
    first, second, distance = zip(*blocks, strict=True)
    blocks.clear()  # several gigabytes of answer must not be held twice
    return np.concatenate(first), np.concatenate(second), np.concatenate(distance)


def _ranges(labels: Positions, starts: Positions, sizes: Positions) -> tuple[Positions, Positions]:
    """Return each label as often as its size says, beside the numbers from its start upwards."""
    ends = np.cumsum(sizes)
    total = int(ends[-1]) if len(ends) else 0
    return np.repeat(labels, sizes), np.arange(total) + np.repeat(starts - ends + sizes, sizes)


def _join(
    left: Hashes, right: Hashes, radius: int, *, is_self: bool
) -> Iterator[tuple[Positions, Positions, NDArray[np.uint8]]]:
    """Yield the pairs of distinct hashes within the radius in blocks; with `is_self` each pair once."""
    if not len(left) or not len(right) or (is_self and radius == 0):
        return
    plan = None
    if len(left) * len(right) > OUTRIGHT_PAIRS:
        left_bits, right_bits = _balanced(left, right)
        plan = _cheapest_plan(left_bits, right_bits, radius)
    if plan is None:
        yield from _brute_force(left, right, radius, is_self=is_self)
        return
    for number in range(len(plan)):
        for a, b in _meeting(left_bits, right_bits, plan[number], is_self=is_self):
            different = left_bits[a] ^ right_bits[b]
            distance = np.bitwise_count(different)
            near = np.flatnonzero(distance <= radius)
            different = different[near]
            is_new = np.ones(len(near), bool)  # a pair that meets in several chunks counts in the first alone
            for earlier in plan[:number]:
                is_new &= np.bitwise_count(different & earlier.mask) > earlier.radius
            kept = near[is_new]
            yield a[kept], b[kept], distance[kept]


def _brute_force(
    left: Hashes, right: Hashes, radius: int, *, is_self: bool
) -> Iterator[tuple[Positions, Positions, NDArray[np.uint8]]]:
    rows = max(1, PAIRS_PER_BLOCK // len(right))
    for top in range(0, len(left), rows):
        skipped = top if is_self else 0
        distance = np.bitwise_count(left[top : top + rows, None] ^ right[None, skipped:])
        a, b = np.nonzero(distance <= radius)
        if is_self:
            a, b = a[b > a], b[b > a]
        yield a + top, b + skipped, distance[a, b]


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Some neighbouring bits of a hash, and how many of them may differ."""

    shift: int
    width: int
    radius: int

    @property
    def mask(self) -> np.uint64:
        return np.uint64(((1 << self.width) - 1) << self.shift)

    def of(self, hashes: Hashes) -> NDArray[np.int32]:
        bits = hashes & self.mask
        bits >>= np.uint64(self.shift)
        return bits.astype(np.int32)

    def patterns(self) -> list[int]:
        """Every difference of at most `radius` bits."""
        return [
            sum(1 << bit for bit in bits)
            for count in range(self.radius + 1)
            for bits in combinations(range(self.width), count)
        ]

    def pattern_count(self) -> int:
        return sum(comb(self.width, count) for count in range(self.radius + 1))


def _chunks(count: int, radius: int) -> list[_Chunk]:
    """Cut 64 bits into `count` chunks. Their radii add up to radius - count + 1, the least that misses nothing."""
    shares = radius - count + 1
    chunks: list[_Chunk] = []
    shift = 0
    for number in range(count):
        width = (64 - shift) // (count - number)
        share = (shares - sum(chunk.radius for chunk in chunks) + count - number - 1) // (count - number)
        chunks.append(_Chunk(shift, width, share))
        shift += width
    return chunks


def _cheapest_plan(left: Hashes, right: Hashes, radius: int) -> list[_Chunk] | None:
    """Choose the number of chunks by what these very hashes would cost; None when comparing outright is cheaper."""
    best, best_ns = None, len(left) * len(right) * BRUTE_NS / (2 if left is right else 1)
    for count in CHUNK_COUNTS:
        if count > radius + 1:
            break
        plan = _chunks(count, radius)
        tables_ns = sum(1 << chunk.width for chunk in plan) * TABLE_NS
        lookups_ns = sum(chunk.pattern_count() for chunk in plan) * len(left) * LOOKUP_NS
        if tables_ns + lookups_ns > best_ns or plan[0].width > 24:
            continue
        cost_ns = tables_ns * (2 if left is right else 1)
        for chunk in plan:
            met = float(_bucket_sizes(chunk, left) @ _bucket_sizes(chunk, right))
            cost_ns += chunk.pattern_count() * (len(left) * LOOKUP_NS + met * CHECK_NS)
        if left is right:
            cost_ns /= 2
        if cost_ns < best_ns:
            best, best_ns = plan, cost_ns
    return best


def _bucket_sizes(chunk: _Chunk, hashes: Hashes) -> NDArray[np.float64]:
    return np.bincount(chunk.of(hashes), minlength=1 << chunk.width).astype(np.float64)


def _balanced(left: Hashes, right: Hashes) -> tuple[Hashes, Hashes]:
    """Deal the bits out so that every chunk gets its share of those that tell hashes apart.

    Distances do not mind. Without it hashes that differ in few of the bits (the first of all pHash bits is always set,
    series of one scene share most) crowd in the chunks without those bits.
    """
    share = np.array([np.count_nonzero(right & np.uint64(1 << bit)) for bit in range(64)]) / len(right)
    spread = share * (1 - share)
    if spread.min() > 0.8 * spread.max():
        return left, right
    ranked = np.argsort(-spread, kind="stable")
    target = np.argsort(np.arange(64) * 29 % 64)  # neighbours in rank land far apart
    dealt_right = _permuted(right, ranked, target)
    return (dealt_right if left is right else _permuted(left, ranked, target)), dealt_right


def _permuted(hashes: Hashes, source: Sequence[int] | Positions, target: Sequence[int] | Positions) -> Hashes:
    permuted = np.zeros_like(hashes)
    for from_bit, to_bit in zip(source, target, strict=True):
        permuted |= ((hashes >> np.uint64(from_bit)) & np.uint64(1)) << np.uint64(to_bit)
    return permuted


def _meeting(left: Hashes, right: Hashes, chunk: _Chunk, *, is_self: bool) -> Iterator[tuple[Positions, Positions]]:
    """Yield positions of hashes that agree in the chunk within its radius, in blocks; with `is_self` each pair once."""
    right_order, right_values = _in_order(chunk.of(right))
    bucket = np.zeros((1 << chunk.width) + 1, np.int32)
    np.cumsum(np.bincount(right_values, minlength=1 << chunk.width), out=bucket[1:])
    starts, sizes = bucket[:-1], np.diff(bucket)
    left_order, left_values = (right_order, right_values) if is_self else _in_order(chunk.of(left))
    del right_values
    patterns = np.array(chunk.patterns(), np.int32)
    for top in range(0, len(left_order), ROWS_PER_BLOCK):
        values = left_values[top : top + ROWS_PER_BLOCK]
        lefts: list[Positions] = []
        rights: list[Positions] = []
        held = 0
        for pattern in patterns:
            wanted = values ^ pattern
            count = sizes[wanted]
            if is_self and pattern:
                count[wanted < values] = 0
            rows = np.flatnonzero(count)
            if not len(rows):
                continue
            begin, size = starts[wanted[rows]].astype(np.int64), count[rows].astype(np.int64)
            if is_self and not pattern:  # of one bucket only what follows in it
                size -= rows + top + 1 - begin
                begin = rows + top + 1
            for part in _parts(size):
                a, b = _ranges(rows[part] + top, begin[part], size[part])
                lefts.append(left_order[a])
                rights.append(right_order[b])
                held += len(a)
                if held >= PAIRS_PER_BLOCK:
                    yield np.concatenate(lefts), np.concatenate(rights)
                    lefts, rights, held = [], [], 0
        if held:
            yield np.concatenate(lefts), np.concatenate(rights)


def _in_order(values: NDArray[np.int32]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Return the positions of values in their order, and the values so."""
    order = np.argsort(values, kind="stable").astype(np.int32)
    return order, values[order]


def _parts(sizes: Positions) -> list[slice]:
    """Cut rows into runs whose sizes add up to `PAIRS_PER_BLOCK` or little more."""
    ends = np.cumsum(sizes)
    if ends[-1] <= PAIRS_PER_BLOCK:
        return [slice(0, len(sizes))]
    cuts = np.searchsorted(ends, np.arange(PAIRS_PER_BLOCK, ends[-1], PAIRS_PER_BLOCK))
    edges = np.unique(np.concatenate(([0], cuts + 1, [len(sizes)])))
    return [slice(int(a), int(b)) for a, b in pairwise(edges)]
