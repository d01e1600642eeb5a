"""All photos' key points -> the pairs of photos that may show the same picture, without comparing all pairs.

Parts of each descriptor are sorted in several tables. Two points with the same part, whose turn is near a quarter turn,
match; a pair of photos becomes a candidate when enough of its matches agree on one scale, turn and place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.cancel import CancelToken
from dedupe_gui.matching.edits.features import ANGLES, DESCRIPTOR_BYTES, LEVEL_FACTOR, MAX_POINTS, Points, points_of

Ints = NDArray[np.int64]

_TABLES = (0, 2, 5, 7, 8, 10, 13, 15)
"""First byte of the part that each table sorts. What a mirrored picture shows at byte n is at n + 8 of the other, so a
table below 8 that holds the mirrored points too does for both."""
_FEWEST_KEY_BITS, _MOST_KEY_BITS = 18, 24
_LONGEST_RUN = 64
"""Points with one key beyond which the key is thought to be a texture, not a place."""
_MOST_MATCHES_PER_POINT = 8
"""In one table; runs are cut shorter until this holds, so that memory and time grow with the photos, never faster."""
_TURN_TOLERANCE = ANGLES * 20 // 360
"""How far a match may be from a quarter turn: a tilt of a few degrees and the points' own inaccuracy."""
_MOST_MATCHES_COMPARED = 24
"""Of one pair in one turn; more tell nothing new."""
_AGREEMENT_PX = 6.0
_AGREEMENT_SHARE = 0.12  # of the distance between two points: half a level of scale, and a tilt of 3 degrees
FEWEST_VOTES = 4


@dataclass(frozen=True, slots=True)
class Candidates:
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
class _Library:
    """The key points of all photos in one row each."""

    photos: int
    points: Points
    photo: NDArray[np.int32]
    number: NDArray[np.int32]
    """Which of its photo's points, 0..MAX_POINTS - 1."""
    width_px: NDArray[np.int32]
    """Of each photo's small picture."""


def candidates(features: Sequence[bytes], token: CancelToken | None = None) -> Candidates:
    """Return the pairs of photos whose packed features (see `extract`) may show the same picture, sorted.

    Empty features meet nothing. Raises Cancelled. Peak memory is about 10 KB a photo, at worst 45 KB.
    """
    library = _library(features)
    key_bits = min(max(len(library.points).bit_length(), _FEWEST_KEY_BITS), _MOST_KEY_BITS)
    matches: list[Ints] = []
    for first_byte in _TABLES:
        if token is not None:
            token.raise_if_cancelled()
        matches.append(_matches(library, first_byte, key_bits))
    return _agreeing(library, _in_sharing_pairs(np.unique(np.concatenate(matches))), token)


def _library(features: Sequence[bytes]) -> _Library:
    each = [points_of(packed) for packed in features]
    counts = np.array([len(points) for _, points in each], np.int32)
    starts = np.cumsum(counts) - counts
    return _Library(
        len(features),
        np.concatenate([points for _, points in each]) if each else points_of(b"")[1],
        np.repeat(np.arange(len(features), dtype=np.int32), counts),
        np.arange(counts.sum(), dtype=np.int32) - np.repeat(starts, counts).astype(np.int32),
        np.array([width for (width, _), _ in each], np.int32),
    )


def _keys(points: Points, first_byte: int, key_bits: int) -> NDArray[np.uint32]:
    part = np.take(points["descriptor"], range(first_byte, first_byte + 4), axis=1, mode="wrap")
    return np.ascontiguousarray(part).view(">u4")[:, 0].astype(np.uint32) >> np.uint32(32 - key_bits)


def _matches(library: _Library, first_byte: int, key_bits: int) -> Ints:
    """Return the matches of one table as numbers that sort by pair, mirrored, quarter turn and points; see `_code`."""
    points, count = library.points, len(library.points)
    keys, point = _keys(points, first_byte, key_bits), np.arange(count, dtype=np.int32)
    if first_byte < DESCRIPTOR_BYTES // 2:  # mirrored points are numbered after all others
        keys = np.concatenate([keys, _keys(points, first_byte + DESCRIPTOR_BYTES // 2, key_bits)])
        point = np.arange(2 * count, dtype=np.int32)
    order = np.argsort(keys, kind="stable").astype(np.int32)
    keys = keys[order]
    run_start = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]])) if len(keys) else np.empty(0, np.intp)
    run_length = np.diff(np.append(run_start, len(keys)))
    remaining = np.repeat(run_start + run_length, run_length) - np.arange(len(keys)) - 1  # of the run, after each
    remaining[np.repeat(run_length, run_length) > _longest_run(run_length, _MOST_MATCHES_PER_POINT * count)] = 0
    point = point[order]
    found = []
    here = np.flatnonzero(remaining)
    step = 1
    while len(here):
        found.append(_code(library, point[here], point[here + step]))
        step += 1
        here = here[remaining[here] >= step]
    return np.concatenate(found) if found else np.empty(0, np.int64)


def _longest_run(run_length: NDArray[np.intp], most_matches: int) -> int:
    """Return how long a run may be so that all that are no longer give `most_matches` or fewer."""
    runs = np.bincount(np.minimum(run_length, _LONGEST_RUN + 1), minlength=_LONGEST_RUN + 2)[: _LONGEST_RUN + 1]
    length = np.arange(_LONGEST_RUN + 1)
    matches = np.cumsum(runs * (length * (length - 1) // 2))
    return int(np.searchsorted(matches, most_matches, side="right")) - 1


def _code(library: _Library, one: NDArray[np.int32], other: NDArray[np.int32]) -> Ints:
    """Return possible matches of points as ((first × photos + second) × 2 + mirrored) × 4 + quarter, × points twice.

    Those within one photo, of two mirrored points, or far from every quarter turn are left out.
    """
    count = len(library.points)
    one_mirrored, other_mirrored = one >= count, other >= count
    keep = ~(one_mirrored & other_mirrored)
    one, other = one[keep] % max(count, 1), other[keep] % max(count, 1)
    mirrored = (one_mirrored | other_mirrored)[keep]
    swap = library.photo[one] > library.photo[other]
    first, second = np.where(swap, other, one), np.where(swap, one, other)
    angle = library.points["angle"]
    first_angle = angle[first].astype(np.int32)
    turn = angle[second] - np.where(mirrored, ANGLES // 2 - first_angle, first_angle)
    turn = (turn + ANGLES // 8) % ANGLES
    quarter = turn // (ANGLES // 4)
    keep = np.abs(turn % (ANGLES // 4) - ANGLES // 8) <= _TURN_TOLERANCE
    keep &= library.photo[first] != library.photo[second]
    first, second, mirrored, quarter = first[keep], second[keep], mirrored[keep], quarter[keep]
    pair = library.photo[first].astype(np.int64) * library.photos + library.photo[second]
    group = (pair * 2 + mirrored) * 4 + quarter
    codes: Ints = (group * MAX_POINTS + library.number[first]) * MAX_POINTS + library.number[second]
    return codes


def _in_sharing_pairs(codes: Ints) -> Ints:
    """Leave out the matches of groups that have too few; `codes` sorted. At most some of each group are kept."""
    group = codes // MAX_POINTS**2
    start = np.flatnonzero(np.concatenate([[True], group[1:] != group[:-1]])) if len(group) else np.empty(0, np.intp)
    size = np.diff(np.append(start, len(group)))
    place = np.arange(len(group)) - np.repeat(start, size)
    # Of many matches an even sample over the first photo's points, which is how they are sorted.
    thinning = np.maximum(size // _MOST_MATCHES_COMPARED, 1)
    kept = (place % np.repeat(thinning, size) == 0) & np.repeat(size >= FEWEST_VOTES, size)
    remaining: Ints = codes[kept]
    return remaining


def _agreeing(library: _Library, codes: Ints, token: CancelToken | None) -> Candidates:
    """Count, for each match, the others of its group that agree with it; keep each pair's best group."""
    group, points = np.divmod(codes, MAX_POINTS**2)
    first_number, second_number = np.divmod(points, MAX_POINTS)
    pair, way = np.divmod(group, 8)
    first_photo, second_photo = np.divmod(pair, max(library.photos, 1))
    starts = np.searchsorted(library.photo, np.arange(library.photos))
    first, second = starts[first_photo] + first_number, starts[second_photo] + second_number
    is_mirrored, quarter = way >= 4, way % 4

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
        votes += np.bincount(here[agree], minlength=len(votes)).astype(np.int32)
        votes += np.bincount(there[agree], minlength=len(votes)).astype(np.int32)
        step += 1

    best = np.lexsort((-votes, pair))
    best = best[np.concatenate([[True], pair[best][1:] != pair[best][:-1]])] if len(best) else best
    best = best[votes[best] >= FEWEST_VOTES]
    return Candidates(
        first_photo[best].astype(np.int32),
        second_photo[best].astype(np.int32),
        is_mirrored[best],
        np.minimum(votes[best], 255).astype(np.uint8),
    )
