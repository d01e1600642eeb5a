"""Matches of key points -> how many of them agree with each other, for each pair of photos.

A match is one number, so that matches sort by pair, way and points: pair << 17 | is mirrored << 16 | quarter turn << 14
| the first photo's point << 7 | the second's. What numbers pairs have is told by who packs them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.cancel import CancelToken
from dedupe_gui.matching.edits.features import ANGLES, LEVEL_FACTOR, Points

Ints = NDArray[np.int64]

NUMBER_BITS = 7
NUMBER_MASK = (1 << NUMBER_BITS) - 1
_WAY_BITS = 3
_POINTS_BITS = 2 * NUMBER_BITS
_PAIR_SHIFT = _WAY_BITS + _POINTS_BITS

_TURN_TOLERANCE = ANGLES * 20 // 360
"""How far a match may be from a quarter turn: a tilt of a few degrees and the points' own inaccuracy."""
_MOST_MATCHES_COMPARED = 24
"""Of one pair in one turn; more tell nothing new."""
_AGREEMENT_PX, _AGREEMENT_SHARE = 2.5, 0.08
"""How far a match may be from where another one says it is: pixels, and a share of the distance between the two."""


def is_near_quarter(turn: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Return which turns, of ANGLES, which are as many as a byte has values, are near a quarter turn."""
    near: NDArray[np.bool_] = (turn + np.uint8(_TURN_TOLERANCE)) % np.uint8(ANGLES // 4) <= 2 * _TURN_TOLERANCE
    return near


def packed_matches(
    pair: Ints, is_mirrored: NDArray[np.bool_], turn: NDArray[np.uint8], first_number: Ints, second_number: Ints
) -> Ints:
    """Return matches as numbers. turn: from the first to the second; the mirrored one is the first for it."""
    way = is_mirrored * 4 + ((turn + np.uint8(ANGLES // 8)) // np.uint8(ANGLES // 4)).astype(np.int64)
    code: Ints = pair << _PAIR_SHIFT | way << _POINTS_BITS | first_number << NUMBER_BITS | second_number
    return code


def pairs_of(codes: Ints) -> Ints:
    return codes >> _PAIR_SHIFT


def first_numbers(codes: Ints) -> Ints:
    """Return which point of the first photo each match is of."""
    return codes >> NUMBER_BITS & NUMBER_MASK


def second_numbers(codes: Ints) -> Ints:
    return codes & NUMBER_MASK


def distinct(codes: Ints) -> Ints:
    """Return matches sorted, each once; `codes` is sorted in place. A fifth of the time of NumPy's `unique`."""
    codes.sort()
    once: Ints = codes[np.concatenate([np.ones(min(1, len(codes)), np.bool_), codes[1:] != codes[:-1]])]
    return once


def in_sharing_pairs(codes: Ints, fewest: int) -> Ints:
    """Leave out the matches of pairs that have too few in one way; `codes` sorted. Of many, some are kept."""
    group = codes >> _POINTS_BITS
    start = np.flatnonzero(np.concatenate([np.ones(min(1, len(group)), np.bool_), group[1:] != group[:-1]]))
    size = np.diff(np.append(start, len(group)))
    enough = size >= fewest
    start, size = start[enough], size[enough]
    place = np.arange(size.sum()) - np.repeat(np.cumsum(size) - size, size)
    # An even sample over the first photo's points, which is how they are sorted.
    kept = place % np.repeat(np.maximum(size // _MOST_MATCHES_COMPARED, 1), size) == 0
    remaining: Ints = codes[np.repeat(start, size)[kept] + place[kept]]
    return remaining


def agreeing(
    codes: Ints, first: Points, second: Points, width_px: NDArray[np.int32], token: CancelToken
) -> NDArray[np.int32]:
    """Count, for each match, itself and the others of its pair and way that agree with it.

    codes: sorted. first, second: the points of each match, with the fields x, y and level. width_px: of the small
    picture that the first point lies in.
    """
    group = codes >> _POINTS_BITS
    way = group & ((1 << _WAY_BITS) - 1)
    first_number, second_number = first_numbers(codes), second_numbers(codes)
    is_mirrored, quarter = way >= 4, way & 3

    x, y = first["x"].astype(np.float32) / 256, first["y"].astype(np.float32) / 256
    x = np.where(is_mirrored, width_px - 1 - x, x)
    cosine, sine = np.array([1, 0, -1, 0])[quarter], np.array([0, 1, 0, -1])[quarter]
    x, y = cosine * x - sine * y, sine * x + cosine * y
    other_x, other_y = second["x"].astype(np.float32) / 256, second["y"].astype(np.float32) / 256
    steps = second["level"].astype(np.float32) - first["level"]

    votes = np.ones(len(codes), np.int32)
    here, step = np.arange(len(codes) - 1), 1
    while True:
        here = here[: np.searchsorted(here, len(codes) - step)]
        here = here[group[here] == group[here + step]]
        if not len(here):
            return votes
        token.raise_if_cancelled()
        there = here + step
        scale = np.float32(LEVEL_FACTOR) ** ((steps[here] + steps[there]) / 2)
        apart_x, apart_y = other_x[here] - other_x[there], other_y[here] - other_y[there]
        away = np.maximum(
            np.abs(apart_x - scale * (x[here] - x[there])), np.abs(apart_y - scale * (y[here] - y[there]))
        )
        distance = np.maximum(np.abs(apart_x), np.abs(apart_y))
        agree = away < _AGREEMENT_PX + _AGREEMENT_SHARE * distance
        agree &= (np.abs(steps[here] - steps[there]) <= 1) & (first_number[here] != first_number[there])
        agree &= second_number[here] != second_number[there]
        for side in (here, there):
            votes += np.bincount(side[agree], minlength=len(votes)).astype(np.int32)
        step += 1


def best_of_pairs(codes: Ints, votes: NDArray[np.int32], fewest: int) -> NDArray[np.intp]:
    """Return, in the order of pairs, the match of each that has most votes, where these are not fewer."""
    pair = pairs_of(codes)
    best = np.lexsort((-votes, pair))
    best = best[np.concatenate([[True], pair[best][1:] != pair[best][:-1]])] if len(best) else best
    return best[votes[best] >= fewest]
