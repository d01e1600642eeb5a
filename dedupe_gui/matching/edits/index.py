"""All photos' key points -> the pairs of photos that may show the same picture, without comparing all pairs.

Descriptors are sorted in several tables, each from another byte on. Two points that are neighbours in a table and whose
turn is near a quarter turn match; a pair of photos becomes a candidate when enough of its matches agree on one scale,
turn and place.

A million photos have 200 million points in each table and billions of matches. Neither are ever in memory at once:
points that could match lie in one bin of a table, matches of one pair in one bin of matches, and one bin is worked on
at a time. How large the bins are changes nothing of the answer, nor does the order of the photos: within, they are
numbered by what their features are.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from types import TracebackType
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.cancel import CancelToken
from dedupe_gui.matching.edits.features import ANGLES, DESCRIPTOR_BYTES, MAX_POINTS, joined_points
from dedupe_gui.matching.edits.votes import (
    NUMBER_BITS,
    NUMBER_MASK,
    Ints,
    agreeing,
    best_of_pairs,
    distinct,
    first_numbers,
    in_sharing_pairs,
    is_near_quarter,
    packed_matches,
    pairs_of,
    second_numbers,
)
from dedupe_gui.steps import outcome_of

_ANGLE_BITS = 8
_PHOTO_SHIFT = NUMBER_BITS + _ANGLE_BITS

_TABLES = (0, 2, 5, 7, 8, 10, 13, 15)
"""First byte of the part that each table sorts. What a mirrored picture shows at byte n is at n + 8 of the other, so a
table below 8 that holds the mirrored points too does for both."""
_KEY_BITS = 22
_NEIGHBOURS = 4
"""A point matches so many that follow it in a table and share at least so many first bits. Neighbours share as many
bits as there are points to tell apart (M. Bawa et al., "LSH Forest", 2005). Keys of a fixed length, the commonest left
out, lost 20 % of the edits among 20,000 photos of common textures; this loses 5 %."""
_KEY_SHIFT = np.uint64(64 - _KEY_BITS)
FEWEST_VOTES = 4
"""Matches that agree with each other. Three of them, agreeing a little closer, find 2 more of 1,008 edits and three
times as many pairs of different photos, each of which costs 0.3 ms."""


@dataclass(frozen=True, slots=True)
class PointCandidates:
    """Pairs of photos that share key points; all columns have one length, first < second, each pair once."""

    first: NDArray[np.int32]
    second: NDArray[np.int32]
    votes: NDArray[np.uint8]
    """Matches that agree with each other, FEWEST_VOTES and more."""

    def __len__(self) -> int:
        return len(self.first)


class Bins(Protocol):
    """Keeps numbers apart by bin until somebody takes them, perhaps not in memory."""

    def put(self, number: int, values: Ints, /) -> None:
        """Add to the end of a bin; values: any shape, whole rows of 8 bytes."""

    def take(self, number: int, /) -> Ints:
        """Return all that was put into a bin, in that order, in one row; it is empty then."""


class HeldBins:
    """Bins in memory."""

    def __init__(self) -> None:
        self._held: dict[int, list[Ints]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.clear()

    def put(self, number: int, values: Ints, /) -> None:
        self._held.setdefault(number, []).append(values.reshape(-1))

    def take(self, number: int, /) -> Ints:
        return np.concatenate([np.empty(0, np.int64), *self._held.pop(number, [])])


OpenBins = Callable[[], AbstractContextManager[Bins]]


@dataclass(frozen=True, slots=True)
class Portions:
    """How much is worked on at once."""

    photos: int = 4096
    points: int = 1 << 17
    """Of one table, 150 bytes each."""
    matches: int = 1 << 20
    """60 bytes each, 300 where all are of pairs that share many."""


def candidates(
    features: Sequence[bytes],
    token: CancelToken | None = None,
    *,
    bins: OpenBins = HeldBins,
    portions: Portions = Portions(),
) -> PointCandidates:
    """Return what `candidates_by_steps` returns, without telling how far it is."""
    steps = candidates_by_steps(features, token or CancelToken(), bins=bins, portions=portions)
    return outcome_of(steps)


def candidates_by_steps(
    features: Sequence[bytes],
    token: CancelToken,
    *,
    bins: OpenBins = HeldBins,
    portions: Portions = Portions(),
) -> Generator[float, None, PointCandidates]:
    """Yield which share is done, 0..1, and return the pairs of photos whose packed features may show the same picture.

    features: see `extract`. The pairs are sorted.
    Empty features meet nothing. bins: where lies what is not worked on, some 3 KB a photo for points and 17 for
    matches. Raises Cancelled. Time grows with the number of photos, whatever they show; beside the bins 0.2 GB are in
    memory. `benchmarks/edits.py --growth` measures both.
    """
    by_content = _by_content(features)
    ranks = _ranks(by_content)
    whole = _tagged(features, ranks) if len(features) <= portions.photos else None
    library = _Library(features, ranks, portions, token, whole)
    match_bins = _MatchBins(len(features), portions)
    found = []
    with bins() as matches:
        done, parts = 0, len(_TABLES) * library.part_count
        for first_byte in _TABLES:
            with bins() as points:
                for table in library.table_parts(first_byte, points):
                    codes = _matches(table, len(features))
                    _put_apart(codes, match_bins.of(codes), match_bins.count, matches.put)
                    done += 1
                    yield _TABLES_SHARE * min(1.0, done / parts)
        for number in range(match_bins.count):
            codes = in_sharing_pairs(distinct(matches.take(number)), FEWEST_VOTES)
            found.append(_agreeing(features, by_content, codes, token))
            yield _TABLES_SHARE + (1 - _TABLES_SHARE) * (number + 1) / match_bins.count
    columns = ("first", "second", "votes")
    one, other, votes = (np.concatenate([getattr(each, column) for each in found]) for column in columns)
    first, second = np.minimum(one, other), np.maximum(one, other)
    order = np.lexsort((second, first))
    return PointCandidates(first[order], second[order], votes[order])


def _by_content(features: Sequence[bytes]) -> Ints:
    """Return the photos, by position, in the order of a digest of their features. 3 µs a photo."""
    digests = (int.from_bytes(blake2b(packed, digest_size=8).digest(), "little") for packed in features)
    return np.argsort(np.fromiter(digests, np.uint64, len(features)), kind="stable").astype(np.int64)


def _ranks(by_content: Ints) -> Ints:
    """Return for each photo its place in an order."""
    ranks = np.empty_like(by_content)
    ranks[by_content] = np.arange(len(by_content))
    return ranks


_TABLES_SHARE = 0.75
"""Of the time, that the tables take: 0.7 among 20,000 photos, 0.8 among a thousand."""
_MATCHES_A_PHOTO = 2200
"""Of a large library; in a small one points have no neighbour that is near enough."""


class _MatchBins:
    """Which bin the matches of a pair lie in: the first photo tells, so that bins come in the order of pairs."""

    def __init__(self, photos: int, portions: Portions) -> None:
        self.count = 1 + photos * _MATCHES_A_PHOTO // portions.matches
        self._photos = max(photos, 1)
        # Of two of n photos, by chance, the first one is among the first x in a share of 1 - (1 - x/n)².
        before = 1 - (1 - np.arange(photos) / self._photos) ** 2
        self._of_photo = (before * self.count).astype(np.uint16)

    def of(self, codes: Ints) -> NDArray[np.uint16]:
        bins: NDArray[np.uint16] = self._of_photo[pairs_of(codes) // self._photos]
        return bins


def _put_apart(rows: Ints, bins: NDArray[np.uint16], count: int, put: Callable[[int, Ints], None]) -> None:
    """Put rows into their bins, in the order in which they are."""
    if count == 1:
        put(0, rows)
        return
    order = np.argsort(bins, kind="stable")  # of 16 bits a radix sort
    cuts = np.cumsum(np.bincount(bins, minlength=count))[:-1]
    for number, part in enumerate(np.split(rows[order], cuts)):
        if len(part):
            put(number, part)


@dataclass(frozen=True, slots=True)
class _TablePart:
    """Points in the order of a table, of which no other part holds a neighbour; columns of one length."""

    prefix: NDArray[np.uint32]
    """The bits that matches must have in common."""
    photo: Ints
    number: Ints
    """Within the photo."""
    angle: NDArray[np.uint8]
    is_mirrored: NDArray[np.bool_]


def _put_from(bins: Bins, first: int, number: int, rows: Ints) -> None:
    bins.put(first + number, rows)


@dataclass(frozen=True, slots=True)
class _Library:
    """All photos' points, asked for some photos at a time."""

    features: Sequence[bytes]
    ranks: Ints
    """Under which number each photo goes."""
    portions: Portions
    token: CancelToken
    whole: _TaggedPoints | None
    """The points of all photos where these are one portion, so that they are put together once for all tables."""

    def table_parts(self, first_byte: int, bins: Bins) -> Iterator[_TablePart]:
        """Sort the points of all photos by one part of their descriptors."""
        sides = (False, True) if first_byte < DESCRIPTOR_BYTES // 2 else (False,)
        bounds = self._key_bounds(first_byte)
        parts = len(bounds) + 1
        for start in range(0, len(self.features), self.portions.photos):
            self.token.raise_if_cancelled()
            end = start + self.portions.photos
            points = self.whole or _tagged(self.features[start:end], self.ranks[start:end])
            for is_mirrored in sides:
                keys = points.keys(first_byte, is_mirrored=is_mirrored)
                rows = np.stack([keys.view(np.int64), points.tag], axis=1)
                where = np.searchsorted(bounds, keys, side="right").astype(np.uint16)
                _put_apart(rows, where, parts, partial(_put_from, bins, is_mirrored * parts))
        for number in range(parts):
            self.token.raise_if_cancelled()
            each = [bins.take(side * parts + number).reshape(-1, 2) for side in sides]
            yield _in_order_of_keys(np.concatenate(each), len(each[0]))

    @property
    def part_count(self) -> int:
        """How many parts a table has, at most."""
        return 1 + len(self.features) * MAX_POINTS // self.portions.points

    def _key_bounds(self, first_byte: int) -> NDArray[np.uint64]:
        """Return the keys at which another bin of points begins: those that part a sample of them evenly.

        Only what differs in the first bits may be parted.
        """
        bins = self.part_count
        if bins == 1:
            return np.empty(0, np.uint64)
        every = 1 + len(self.features) // self.portions.photos
        sample = _tagged(self.features[::every], self.ranks[::every])
        keys = np.sort(sample.keys(first_byte, is_mirrored=False))
        places = np.arange(1, bins if len(keys) else 1) * len(keys) // bins
        bounds: NDArray[np.uint64] = np.unique(keys[places] >> _KEY_SHIFT) << _KEY_SHIFT
        return bounds


@dataclass(frozen=True, slots=True)
class _TaggedPoints:
    """Points of some photos."""

    twice: NDArray[np.uint8]
    """Their descriptors, each two times, so that a part may begin anywhere; shape (n, 2 × DESCRIPTOR_BYTES)."""
    tag: Ints
    """photo << 15 | number within the photo << 8 | angle: all else that a match needs."""

    def keys(self, first_byte: int, *, is_mirrored: bool) -> NDArray[np.uint64]:
        start = (first_byte + DESCRIPTOR_BYTES // 2 * is_mirrored) % DESCRIPTOR_BYTES
        part = np.ascontiguousarray(self.twice[:, start : start + 8])
        return part.view(">u8")[:, 0].astype(np.uint64)


def _tagged(features: Sequence[bytes], numbers: Ints) -> _TaggedPoints:
    """Return the points of photos, each of which goes under a number."""
    joined = joined_points(features)
    counts = np.diff(joined.start)
    number = np.arange(len(joined.points)) - np.repeat(joined.start[:-1], counts)
    photo = np.repeat(numbers, counts)
    tag = photo << _PHOTO_SHIFT | number << _ANGLE_BITS | joined.points["angle"].astype(np.int64)
    return _TaggedPoints(np.concatenate([joined.points["descriptor"]] * 2, axis=1), tag)


def _in_order_of_keys(rows: Ints, upright: int) -> _TablePart:
    """Sort the points of one bin. rows: their keys and tags, shape (n, 2), first the `upright` ones, then mirrored."""
    keys = np.ascontiguousarray(rows[:, 0]).view(np.uint64)
    order = _stable_order(keys)
    # Equal keys are in the order in which the photos came, which must not tell.
    in_order = keys[order]
    is_same = np.zeros(len(keys) + 1, np.bool_)
    np.equal(in_order[1:], in_order[:-1], out=is_same[1:-1])
    in_run = np.flatnonzero(is_same[1:] | is_same[:-1])
    some = order[in_run]
    order[in_run] = some[np.lexsort((rows[some, 1], some >= upright, in_order[in_run]))]
    tag, is_mirrored = rows[order, 1], order >= upright
    return _TablePart(
        (in_order >> _KEY_SHIFT).astype(np.uint32),
        tag >> _PHOTO_SHIFT,
        tag >> _ANGLE_BITS & NUMBER_MASK,
        (np.where(is_mirrored, ANGLES // 2 - tag, tag) % ANGLES).astype(np.uint8),
        is_mirrored,
    )


def _stable_order(keys: NDArray[np.uint64]) -> NDArray[np.intp]:
    """Return the order of numbers, equal ones as they were: the same on every processor.

    By 16 bits at a time, for which NumPy has a radix sort: half the time of sorting by all 64.
    """
    quarters = np.ascontiguousarray(keys, "<u8").view("<u2").reshape(-1, 4)
    order = np.argsort(quarters[:, 0], kind="stable")
    for number in range(1, 4):
        order = order[np.argsort(quarters[order, number], kind="stable")]
    return order


def _matches(table: _TablePart, photos: int) -> Ints:
    """Return the possible matches among neighbours, packed; a pair is the first photo × photos + the second.

    Those far from every quarter turn, within one photo, or of two mirrored points are left out.
    """
    found = [np.empty(0, np.int64)]
    for distance in range(1, min(_NEIGHBOURS, len(table.prefix) - 1) + 1):
        here, there = slice(-distance), slice(distance, None)
        keep = is_near_quarter(table.angle[there] - table.angle[here])
        keep &= (table.prefix[here] == table.prefix[there]) & (table.photo[here] != table.photo[there])
        keep &= ~(table.is_mirrored[here] & table.is_mirrored[there])
        kept = np.flatnonzero(keep)
        found.append(_codes(table, kept, kept + distance, photos))
    return np.concatenate(found)


def _codes(table: _TablePart, one: NDArray[np.intp], other: NDArray[np.intp], photos: int) -> Ints:
    swap = table.photo[one] > table.photo[other]
    is_other_mirrored = table.is_mirrored[other]
    mirrored = table.is_mirrored[one] | is_other_mirrored
    # From the first to the second; from the mirrored one to the other, whichever is first, which is the same turn.
    turn = table.angle[other] - table.angle[one]
    turn = np.where(np.where(mirrored, is_other_mirrored, swap), np.uint8(0) - turn, turn)
    first, second = np.where(swap, other, one), np.where(swap, one, other)
    pair = table.photo[first] * photos + table.photo[second]
    return packed_matches(pair, mirrored, turn, table.number[first], table.number[second])


def _agreeing(features: Sequence[bytes], by_content: Ints, codes: Ints, token: CancelToken) -> PointCandidates:
    """Count, for each match, the others of its pair and way that agree with it; keep each pair's best.

    by_content: the position of each photo by its number.
    """
    first_photo, second_photo = np.divmod(pairs_of(codes), max(len(features), 1))
    is_met = np.zeros(len(features), np.bool_)
    is_met[first_photo] = is_met[second_photo] = True
    photos, row_of = np.flatnonzero(is_met), np.cumsum(is_met) - 1
    first_row, second_row = row_of[first_photo], row_of[second_photo]
    library = joined_points([features[place] for place in by_content[photos].tolist()])
    first = library.start[first_row] + first_numbers(codes)
    second = library.start[second_row] + second_numbers(codes)
    votes = agreeing(codes, library.points[first], library.points[second], library.width_px[first_row], token)
    best = best_of_pairs(codes, votes, FEWEST_VOTES)
    return PointCandidates(
        by_content[first_photo[best]].astype(np.int32),
        by_content[second_photo[best]].astype(np.int32),
        np.minimum(votes[best], 255).astype(np.uint8),
    )
