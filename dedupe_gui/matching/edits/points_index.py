"""The key points of a whole library, sorted so that those of some photos are found among them without reading them all.

A descriptor is four words of 32 bits, and each table sorts all points by one of them. A point of a query matches its
nearest neighbours in each table, as in the index over all pairs (`index`), and the matches of a photo count where they
agree on one scale, turn and place (`votes`). So a question takes about as long however many photos look alike.

All is kept in plain arrays, so that it can lie in a file and only what is asked for is read: 4 KB a photo.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.cancel import CancelToken
from dedupe_gui.matching.edits.features import ANGLES, JoinedPoints, Points, joined_points
from dedupe_gui.matching.edits.votes import (
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

_WORDS = 4
"""Of a descriptor; a table each. What a mirrored picture shows in a word is in the next but one of the other."""
_PREFIX_BITS = 22
"""That a match has in common with the query's point."""
_NEIGHBOURS = 8
"""On each side. Of 1,000 quarters of 503 photos, among 100,000 others, six find 812, eight 820, twelve 824 in a third
more time; twice as many tables with half as many each find 2 in 100 more in twice the room."""
_STEPS_AT_MOST = 64
"""To find so many among points that do not all count."""
FEWEST_VOTES = 2
"""Matches that agree with each other."""
_QUERIES_AT_ONCE = 64
"""Whose matches are held in memory, 1 MB each."""
_PLACE = np.dtype([("x", "<u2"), ("y", "<u2"), ("angle", "u1"), ("level", "u1")])
_POINT_MASK = np.uint64((1 << 32) - 1)


@dataclass(frozen=True, slots=True)
class Shared:
    """Which photos share key points with which queries; columns of one length, in the order of queries and photos."""

    query: Ints
    row: Ints
    votes: NDArray[np.int32]
    """Matches that agree with each other, FEWEST_VOTES and more."""

    def __len__(self) -> int:
        return len(self.row)


@dataclass(frozen=True, slots=True)
class PointsIndex:
    """Arrays alone, which may be mapped from a file. Rows are photos."""

    starts: NDArray[np.int64]
    """Where each photo's points begin, shape (photos + 1,)."""
    places: NDArray[np.uint8]
    """Where each point lies in its picture, shape (points, 6)."""
    tables: NDArray[np.uint64]
    """For each word of the descriptors all points in its order: word << 32 | point, shape (4, points)."""

    def __len__(self) -> int:
        return len(self.starts) - 1

    @classmethod
    def of(cls, library: Sequence[bytes]) -> Self:
        """Sort the points of packed features (`extract`), a row each; empty ones have none. 50 µs a photo."""
        joined = joined_points(library)
        places = np.empty(len(joined.points), _PLACE)
        for name in _PLACE.names or ():
            places[name] = joined.points[name]
        tables = _words(joined.points).T.astype(np.uint64) << np.uint64(32) | np.arange(len(places), dtype=np.uint64)
        tables.sort(axis=1)
        return cls(joined.start, places.view(np.uint8).reshape(-1, _PLACE.itemsize), tables)

    def kept(self, is_kept: NDArray[np.bool_]) -> Self:
        """Return the index of some of its photos, with nothing left of the others. is_kept: shape (photos,)."""
        counts = np.diff(self.starts)
        is_point_kept = np.repeat(is_kept, counts)
        number = np.cumsum(is_point_kept, dtype=np.uint64) - np.uint64(1)
        tables = np.empty((_WORDS, int(is_point_kept.sum())), np.uint64)
        for table, ours in zip(self.tables, tables, strict=True):
            some = table[is_point_kept[table & _POINT_MASK]]
            ours[:] = some & ~_POINT_MASK | number[some & _POINT_MASK]
        starts = np.cumsum([0, *counts[is_kept].tolist()], dtype=np.int64)
        return type(self)(starts, self.places[is_point_kept], tables)

    def joined(self, later: PointsIndex) -> Self:
        """Return the index of its photos and of others behind them."""
        points = len(self.places)
        tables = np.concatenate([self.tables, later.tables + np.uint64(points)], axis=1)
        tables.sort(axis=1)
        starts = np.concatenate([self.starts, later.starts[1:] + points])
        return type(self)(starts, np.concatenate([self.places, later.places]), tables)

    def shared_points(
        self,
        queries: Sequence[bytes],
        token: CancelToken | None = None,
        *,
        counts: NDArray[np.bool_] | None = None,
    ) -> Shared:
        """Return which photos share key points with queries, which are packed features. Raises Cancelled.

        counts: shape (photos,), which photos do; all when left out. 3 ms a query among 100,000 photos.
        """
        token = token or CancelToken()
        found = [Shared(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.int32))]
        for start in range(0, len(queries), _QUERIES_AT_ONCE):
            token.raise_if_cancelled()
            some = joined_points(queries[start : start + _QUERIES_AT_ONCE])
            shared = self._shared_with(some, counts, token)
            found.append(Shared(shared.query + start, shared.row, shared.votes))
        query, row, votes = (np.concatenate([getattr(each, name) for each in found]) for name in Shared.__slots__)
        return Shared(query, row, votes)

    def _shared_with(self, queries: JoinedPoints, counts: NDArray[np.bool_] | None, token: CancelToken) -> Shared:
        matches = [np.empty(0, np.int64), *self._matches(queries, counts)]
        codes = in_sharing_pairs(distinct(np.concatenate(matches)), FEWEST_VOTES)
        query, row = np.divmod(pairs_of(codes), max(len(self), 1))
        first = queries.points[queries.start[query] + first_numbers(codes)]
        second = self._places_at(self.starts[row] + second_numbers(codes))
        votes = agreeing(codes, first, second, queries.width_px[query], token)
        best = best_of_pairs(codes, votes, FEWEST_VOTES)
        return Shared(query[best], row[best], votes[best])

    def _places_at(self, points: Ints) -> Points:
        return np.ascontiguousarray(self.places[points]).view(_PLACE)[:, 0]

    def _matches(self, queries: JoinedPoints, counts: NDArray[np.bool_] | None) -> Iterator[Ints]:
        """Yield possible matches, packed; the query is the first photo, and the mirrored one. Some come twice."""
        words = _words(queries.points)
        query = np.repeat(np.arange(len(queries.start) - 1), np.diff(queries.start))
        number = np.arange(len(query)) - queries.start[query]
        for is_mirrored in (False, True):
            angle = queries.points["angle"]
            angle = np.uint8(ANGLES // 2) - angle if is_mirrored else angle
            for table in range(_WORDS):
                keys = words[:, (table + _WORDS // 2 * is_mirrored) % _WORDS]
                one, point = self._neighbours(table, keys, counts)
                turn = self._places_at(point)["angle"] - angle[one]
                kept = np.flatnonzero(is_near_quarter(turn))
                one, point, turn = one[kept], point[kept], turn[kept]
                row = np.searchsorted(self.starts, point, side="right") - 1
                pair = query[one] * len(self) + row
                mirrored = np.full(len(one), is_mirrored)
                yield packed_matches(pair, mirrored, turn, number[one], point - self.starts[row])

    def _neighbours(self, table: int, keys: NDArray[np.uint32], counts: NDArray[np.bool_] | None) -> tuple[Ints, Ints]:
        """Return the points that are next to keys in a table: which key it is, and which point; columns."""
        rows = self.tables[table]
        order = np.argsort(keys, kind="stable")  # so that what is read together lies together
        begin = np.searchsorted(rows, keys[order].astype(np.uint64) << np.uint64(32))
        shift = np.uint64(64 - _PREFIX_BITS)
        prefix = keys[order].astype(np.uint64) << np.uint64(32) >> shift
        found_keys, found_points = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
        for at, step in ((begin, 1), (begin - 1, -1)):
            which, left = np.arange(len(order)), np.full(len(order), _NEIGHBOURS)
            for _ in range(_NEIGHBOURS if counts is None else _STEPS_AT_MOST):
                is_inside = (at >= 0) & (at < len(rows))
                which, at = which[is_inside], at[is_inside]
                met = rows[at]
                is_near = met >> shift == prefix[which]
                which, at = which[is_near], at[is_near] + step
                point = (met[is_near] & _POINT_MASK).astype(np.int64)
                wanted = slice(None)
                if counts is not None:
                    wanted = counts[np.searchsorted(self.starts, point, side="right") - 1]
                    left[which] -= wanted
                found_keys.append(order[which[wanted]])
                found_points.append(point[wanted])
                if counts is not None:
                    goes_on = left[which] > 0
                    which, at = which[goes_on], at[goes_on]
                if not len(which):
                    break
        return np.concatenate(found_keys), np.concatenate(found_points)


def _words(points: Points) -> NDArray[np.uint32]:
    """Return the words of descriptors, shape (points, 4), first bits highest."""
    return np.ascontiguousarray(points["descriptor"]).view(">u4").astype(np.uint32)
