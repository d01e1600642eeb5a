"""All photos' key points -> the pairs of photos that may show the same picture, without comparing all pairs.

Descriptors are sorted in several tables, each from another byte on. Two points that are neighbours in a table and whose
turn is near a quarter turn match; a pair of photos becomes a candidate when enough of its matches agree on one scale,
turn and place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.cancel import CancelToken
from dedupe_gui.matching.edits.features import ANGLES, DESCRIPTOR_BYTES, LEVEL_FACTOR, Points, points_of

Ints = NDArray[np.int64]

_NUMBER_BITS, _WAY_BITS, _ANGLE_BITS = 7, 3, 8
_NUMBER_MASK = (1 << _NUMBER_BITS) - 1
_IS_MIRRORED = 1 << (_NUMBER_BITS + _ANGLE_BITS)
_PAIR_SHIFT = _WAY_BITS + 2 * _NUMBER_BITS
_PHOTO_SHIFT = _NUMBER_BITS + _ANGLE_BITS + 1

_TABLES = (0, 2, 5, 7, 8, 10, 13, 15)
"""First byte of the part that each table sorts. What a mirrored picture shows at byte n is at n + 8 of the other, so a
table below 8 that holds the mirrored points too does for both."""
_KEY_BITS = 22
_NEIGHBOURS = 4
"""A point matches so many that follow it in a table and share at least so many first bits. Neighbours share as many
bits as there are points to tell apart (M. Bawa et al., "LSH Forest", 2005). Keys of a fixed length, the commonest left
out, lost 20 % of the edits among 20,000 photos of common textures; this loses 5 %."""
_PORTIONS = 8
_TURN_TOLERANCE = ANGLES * 20 // 360
"""How far a match may be from a quarter turn: a tilt of a few degrees and the points' own inaccuracy."""
_MOST_MATCHES_COMPARED = 24
"""Of one pair in one turn; more tell nothing new."""
_AGREEMENT_PX, _AGREEMENT_SHARE = 2.5, 0.08
"""How far a match may be from where another one says it is: pixels, and a share of the distance between the two."""
FEWEST_VOTES = 4
"""Matches that agree with each other. Three of them, agreeing a little closer, find 2 more of 1,008 edits and three
times as many pairs of different photos, each of which costs 0.3 ms."""


@dataclass(frozen=True, slots=True)
class PointCandidates:
    """Pairs of photos that share key points; all columns have one length, first < second, each pair once."""

    first: NDArray[np.int32]
    second: NDArray[np.int32]
    is_mirrored: NDArray[np.bool_]
    """Whether the first photo must be mirrored for it."""
    votes: NDArray[np.uint8]
    """Matches that agree with each other, FEWEST_VOTES and more."""

    def __len__(self) -> int:
        return len(self.first)


@dataclass(frozen=True, slots=True)
class _AllKeyPoints:
    """The key points of all photos in one row each."""

    photos: int
    points: Points
    tag: Ints
    """photo << 16 | is mirrored << 15 | number within the photo << 8 | angle: all that a match needs, in one place."""
    width_px: NDArray[np.int32]
    """Of each photo's small picture."""
    start: NDArray[np.int64]
    """Where each photo's points begin."""


def candidates(features: Sequence[bytes], token: CancelToken | None = None) -> PointCandidates:
    """Return the pairs of photos whose packed features (see `extract`) may show the same picture, sorted.

    Empty features meet nothing. Raises Cancelled. Time and memory grow with the number of photos, whatever they show:
    0.7 ms and some 33 KB a photo; `benchmarks/edits.py` measures both.
    """
    library = _library(features)
    matches: list[Ints] = []
    for first_byte in _TABLES:
        if token is not None:
            token.raise_if_cancelled()
        matches.append(_matches(library, first_byte))
    # In portions, so that sorting needs no second copy of them all.
    sharing = [_in_sharing_pairs(_distinct(matches, portion)) for portion in range(_PORTIONS)]
    matches.clear()
    return _agreeing(library, np.sort(np.concatenate(sharing)), token)


def _library(features: Sequence[bytes]) -> _AllKeyPoints:
    each = [points_of(packed) for packed in features]
    counts = np.array([len(points) for _, points in each], np.int64)
    start = np.cumsum(counts) - counts
    points = np.concatenate([points_of(b"")[1], *(points for _, points in each)])
    number = np.arange(len(points)) - np.repeat(start, counts)
    photo = np.repeat(np.arange(len(features)), counts)
    tag = photo << _PHOTO_SHIFT | number << _ANGLE_BITS | points["angle"].astype(np.int64)
    return _AllKeyPoints(len(features), points, tag, np.array([width for (width, _), _ in each], np.int32), start)


def _keys(points: Points, first_byte: int) -> NDArray[np.uint64]:
    part = np.take(points["descriptor"], range(first_byte, first_byte + 8), axis=1, mode="wrap")
    return np.ascontiguousarray(part).view(">u8")[:, 0].astype(np.uint64)


def _matches(library: _AllKeyPoints, first_byte: int) -> Ints:
    """Return the matches of one table; see `_code`."""
    keys, tag = _keys(library.points, first_byte), library.tag
    if first_byte < DESCRIPTOR_BYTES // 2:
        keys = np.concatenate([keys, _keys(library.points, first_byte + DESCRIPTOR_BYTES // 2)])
        angle = (ANGLES // 2 - tag) % ANGLES
        tag = np.concatenate([tag, tag - tag % ANGLES + angle + _IS_MIRRORED])
    order = np.argsort(keys, kind="stable")  # the same on every processor, equal keys in the order of the photos
    keys, tag = keys[order], tag[order]
    found = [np.empty(0, np.int64)]
    for distance in range(1, _NEIGHBOURS + 1):
        near = np.flatnonzero((keys[:-distance] ^ keys[distance:]) >> np.uint64(64 - _KEY_BITS) == 0)
        found.append(_code(library.photos, tag[near], tag[near + distance]))
    return np.concatenate(found)


def _code(photos: int, one: Ints, other: Ints) -> Ints:
    """Return possible matches, of two tags each, as numbers that sort by pair of photos, way and points.

    (first × photos + second photo) << 17 | is mirrored << 16 | quarter turn << 14 | first's point << 7 | second's.
    Those far from every quarter turn, within one photo, or of two mirrored points are left out.
    """
    is_mirrored, is_other_mirrored = one & _IS_MIRRORED != 0, other & _IS_MIRRORED != 0
    swap = one >> _PHOTO_SHIFT > other >> _PHOTO_SHIFT
    # From the first to the second; from the mirrored one to the other, whichever is first, which is the same turn.
    turn = np.where(np.where(is_mirrored | is_other_mirrored, is_other_mirrored, swap), one - other, other - one)
    turn = (turn + ANGLES // 8) % ANGLES
    keep = np.abs(turn % (ANGLES // 4) - ANGLES // 8) <= _TURN_TOLERANCE
    keep &= (one >> _PHOTO_SHIFT != other >> _PHOTO_SHIFT) & ~(is_mirrored & is_other_mirrored)
    one, other, swap, turn = one[keep], other[keep], swap[keep], turn[keep]
    mirrored = (one | other) & _IS_MIRRORED != 0
    first, second = np.where(swap, other, one), np.where(swap, one, other)
    way = mirrored * 4 + turn // (ANGLES // 4)
    points = (first >> _ANGLE_BITS & _NUMBER_MASK) << _NUMBER_BITS | (second >> _ANGLE_BITS & _NUMBER_MASK)
    pair = (first >> _PHOTO_SHIFT) * photos + (second >> _PHOTO_SHIFT)
    code: Ints = pair << _PAIR_SHIFT | way << 2 * _NUMBER_BITS | points
    return code


def _distinct(matches: Sequence[Ints], portion: int) -> Ints:
    """Return the matches of one portion of all pairs, from all tables, sorted, each once."""
    codes = np.concatenate([table[table >> _PAIR_SHIFT & (_PORTIONS - 1) == portion] for table in matches])
    codes.sort()
    distinct: Ints = codes[np.concatenate([np.ones(min(1, len(codes)), np.bool_), codes[1:] != codes[:-1]])]
    return distinct


def _in_sharing_pairs(codes: Ints) -> Ints:
    """Leave out the matches of pairs that have too few in one way; `codes` sorted. Of many, some are kept."""
    group = codes >> 2 * _NUMBER_BITS
    start = np.flatnonzero(np.concatenate([np.ones(min(1, len(group)), np.bool_), group[1:] != group[:-1]]))
    size = np.diff(np.append(start, len(group)))
    enough = size >= FEWEST_VOTES
    start, size = start[enough], size[enough]
    place = np.arange(size.sum()) - np.repeat(np.cumsum(size) - size, size)
    # An even sample over the first photo's points, which is how they are sorted.
    kept = place % np.repeat(np.maximum(size // _MOST_MATCHES_COMPARED, 1), size) == 0
    remaining: Ints = codes[np.repeat(start, size)[kept] + place[kept]]
    return remaining


def _agreeing(library: _AllKeyPoints, codes: Ints, token: CancelToken | None) -> PointCandidates:
    """Count, for each match, the others of its pair and way that agree with it; keep each pair's best."""
    group = codes >> 2 * _NUMBER_BITS
    pair, way = group >> _WAY_BITS, group & 7
    first_photo, second_photo = np.divmod(pair, max(library.photos, 1))
    first = library.start[first_photo] + (codes >> _NUMBER_BITS & _NUMBER_MASK)
    second = library.start[second_photo] + (codes & _NUMBER_MASK)
    is_mirrored, quarter = way >= 4, way & 3

    place = library.points
    x, y = place["x"][first].astype(np.float32) / 256, place["y"][first].astype(np.float32) / 256
    x = np.where(is_mirrored, library.width_px[first_photo] - 1 - x, x)
    cosine, sine = np.array([1, 0, -1, 0])[quarter], np.array([0, 1, 0, -1])[quarter]
    x, y = cosine * x - sine * y, sine * x + cosine * y
    other_x, other_y = place["x"][second].astype(np.float32) / 256, place["y"][second].astype(np.float32) / 256
    steps = place["level"][second].astype(np.float32) - place["level"][first]

    votes = np.ones(len(codes), np.int32)
    here, step = np.arange(len(codes) - 1), 1
    while True:
        here = here[: np.searchsorted(here, len(codes) - step)]
        here = here[group[here] == group[here + step]]
        if not len(here):
            break
        if token is not None:
            token.raise_if_cancelled()
        there = here + step
        scale = np.float32(LEVEL_FACTOR) ** ((steps[here] + steps[there]) / 2)
        apart_x, apart_y = other_x[here] - other_x[there], other_y[here] - other_y[there]
        away = np.maximum(
            np.abs(apart_x - scale * (x[here] - x[there])), np.abs(apart_y - scale * (y[here] - y[there]))
        )
        distance = np.maximum(np.abs(apart_x), np.abs(apart_y))
        agree = away < _AGREEMENT_PX + _AGREEMENT_SHARE * distance
        agree &= (np.abs(steps[here] - steps[there]) <= 1) & (first[here] != first[there])
        agree &= second[here] != second[there]
        for side in (here, there):
            votes += np.bincount(side[agree], minlength=len(votes)).astype(np.int32)
        step += 1

    best = np.lexsort((-votes, pair))
    best = best[np.concatenate([[True], pair[best][1:] != pair[best][:-1]])] if len(best) else best
    best = best[votes[best] >= FEWEST_VOTES]
    return PointCandidates(
        first_photo[best].astype(np.int32),
        second_photo[best].astype(np.int32),
        is_mirrored[best],
        np.minimum(votes[best], 255).astype(np.uint8),
    )
