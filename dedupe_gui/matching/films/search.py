"""Which films may be of one film, told by the hashes of their frames: candidates, and how the two lie in time.

A frame of one film that is near one of another makes the two candidates. Then all their frames are held against each
other: pairs of near frames vote for how far the one lies behind the other, and the runs of frames that agree tell
whether one is the other, or a part of it. That is no proof: `proof` looks at the films themselves.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.candidates.near_pairs import cross_pairs, near_pairs
from dedupe_gui.matching.films.sound import STEP_S, is_heard, is_same_sound
from dedupe_gui.matching.films.track import FilmTrack
from dedupe_gui.matching.turning import turned_phash256
from dedupe_gui.model import TURNS, Relation, Turn

ALGORITHM = 8
"""To be raised when the same films would get other pairs."""
SEARCH_RADIUS, TURNED_SEARCH_RADIUS = 10, 8
"""In bits of 64. Frames saved again differ in 4 as a rule, key frames that lie half a second apart in 10."""
FRAMES_SEARCHED = 24
"""Of each film so many frames that differ from each other are searched for; all of them count afterwards."""
DIFFERS_BITS = 6
CROWD_FILMS = 100
"""A frame that so many films have is a common beginning, and says nothing."""
NEAR_BITS = 72
"""Of 256: frames saved again differ in 40 at most, half a second of a calm film in 60."""
LEAST_AGREEING = 0.25
"""Of the frames that both should have in common; they are not the same ones where key frames lie elsewhere. With half
of them 9 of 168 versions of made films were not tied to their original, nor 3 of 4 that were joined with another one;
with a quarter all are, and 2 % more pairs are held against each other. Measured on films of two seeds."""
LEAST_COVERED = 0.8
"""Of the shorter film: what shares less with another is no part of it. Key frames may lie seconds apart."""
SAME_LENGTH_S, SAME_LENGTH_SHARE = 0.5, 0.02
NEARER_BITS = 3
"""Of 256, on average: a clip of a recorded screen lies 1 to 7 from where it was cut, and more from anywhere else."""
PLACES_HEARD, SAME_PLACE_STEPS = 5, 4
TOGETHER_S = 0.3
"""Frames that lie no farther apart are of the same moment, as far as key frames allow."""
SLOWEST, FASTEST = 0.4, 2.5


@dataclass(frozen=True, slots=True)
class FilmTie:
    """Two films by position, first < second, that may be of one film."""

    first: int
    second: int
    turn: Turn
    """What must be done to the second so that it looks like the first."""
    relation: Relation
    distance_bits: int
    """Of 64, median of the frames that agree."""
    offset_s: float
    """How far behind the first one's beginning the second begins, roughly; negative where it begins before."""
    speed: float = 1.0
    """How much faster than the first one the second one runs."""
    apart_bits: int = 0
    """Of 256, mean of all frames at the same moments. A film's own versions are 1 to 7 apart, another show of most of
    the same slides 40, another recording of the same screen 27; by single frames that agree all of these are equal."""


def find_ties(
    tracks: Sequence[FilmTrack | None],
    durations_s: Sequence[float],
    *,
    find_turned: bool,
    asked: NDArray[np.bool_] | None = None,
) -> list[FilmTie]:
    """Return what may be of one film, in order. asked: see `hash_candidates.find_candidates`."""
    found = (
        aligned(first, second, turn, tracks, durations_s)
        for first, second, turn in _candidates(tracks, find_turned=find_turned, asked=asked)
    )
    best: dict[tuple[int, int], FilmTie] = {}
    for tie in found:
        if tie is None:
            continue
        known = best.get((tie.first, tie.second))
        if known is None or _looseness(tie) < _looseness(known):
            best[tie.first, tie.second] = tie
    return [best[ends] for ends in sorted(best)]


def _looseness(tie: FilmTie) -> tuple[int, int, int]:
    return tie.relation.rank, tie.distance_bits + 4 * (tie.turn is not Turn.NONE), tie.turn.code


def _candidates(
    tracks: Sequence[FilmTrack | None], *, find_turned: bool, asked: NDArray[np.bool_] | None
) -> Iterator[tuple[int, int, Turn]]:
    chosen = [(at, track, _telling(track)) for at, track in enumerate(tracks) if track is not None and len(track)]
    if len(chosen) < 2:
        return
    owner = np.concatenate([np.full(len(rows), at) for at, _, rows in chosen])
    hashes = np.concatenate([track.turned_phashes[rows] for _, track, rows in chosen])
    seen: set[tuple[int, int, int]] = set()
    for turn in TURNS if find_turned else TURNS[:1]:
        if turn is Turn.NONE:
            left, right, bits = near_pairs(np.ascontiguousarray(hashes[:, 0]), SEARCH_RADIUS)
        else:
            left, right, bits = cross_pairs(
                np.ascontiguousarray(hashes[:, 0]), np.ascontiguousarray(hashes[:, turn.code]), TURNED_SEARCH_RADIUS
            )
        films_with = np.zeros(len(owner), np.int64)
        one, other = owner[left], owner[right]
        between = one != other
        left, right, bits, one, other = left[between], right[between], bits[between], one[between], other[between]
        for ends, films in ((left, other), (right, one)):
            pairs = np.unique(ends.astype(np.int64) * len(tracks) + films)
            np.add.at(films_with, pairs // len(tracks), 1)
        tells = (films_with[left] <= CROWD_FILMS) & (films_with[right] <= CROWD_FILMS)
        tells |= _of_the_crowded(owner, films_with, left, right, bits)
        for first, second in np.unique(np.stack((one[tells], other[tells]), axis=1), axis=0).tolist():
            turned = turn if first < second else turn.inverse()
            ends_ = (min(first, second), max(first, second), turned.code)
            if ends_ in seen or (asked is not None and asked[first] == asked[second]):
                continue
            seen.add(ends_)
            yield ends_[0], ends_[1], turned


def _of_the_crowded(
    owner: NDArray[np.int64],
    films_with: NDArray[np.int64],
    left: NDArray[np.integer],
    right: NDArray[np.integer],
    bits: NDArray[np.integer],
) -> NDArray[np.bool_]:
    """Return which pairs of frames tell of films that have nothing but what a crowd has: the nearest of each film.

    owner, films_with: for each frame its film, and how many other films have it. Pairs of frames: shape (n,).
    """
    tells = np.zeros(len(left), bool)
    for film in np.setdiff1d(owner, owner[films_with <= CROWD_FILMS]).tolist():
        rows = np.flatnonzero(owner == film)
        row = rows[films_with[rows].argmin()]
        pairs = np.flatnonzero((left == row) | (right == row))
        tells[pairs[np.argsort(bits[pairs], kind="stable")[:CROWD_FILMS]]] = True
    return tells


def _telling(track: FilmTrack) -> NDArray[np.int64]:
    """Return frames of a film that are worth searching for: not black, each unlike the one before."""
    rows: list[int] = []
    for row in np.flatnonzero(~track.is_flat).tolist():
        if not rows or int(track.turned_phashes[row, 0] ^ track.turned_phashes[rows[-1], 0]).bit_count() > DIFFERS_BITS:
            rows.append(row)
    some = np.array(rows, np.int64)
    return some[np.unique(np.linspace(0, len(some) - 1, FRAMES_SEARCHED).astype(int))] if len(some) else some


def aligned(
    first: int, second: int, turn: Turn, tracks: Sequence[FilmTrack | None], durations_s: Sequence[float]
) -> FilmTie | None:
    """Return how two films lie in time, None when no run of frames is the same in both."""
    one, other = tracks[first], tracks[second]
    assert one is not None
    assert other is not None
    apart = _apart(one, other, turn)
    near = (apart <= NEAR_BITS) & ~one.is_flat[:, None] & ~other.is_flat[None]
    if not near.any():
        return None
    length, other_length = durations_s[first], durations_s[second]
    ratio = length / max(other_length, 0.04)
    is_likely_faster = SLOWEST < ratio < FASTEST and abs(ratio - 1) > 0.03
    best: tuple[tuple[float, float, float, int], float] | None = None
    for tried in (1.0, ratio) if is_likely_faster else (1.0,):
        found = _agreeing(one, other, turn, apart, near, length, other_length, tried)
        if found is None or found[0] < LEAST_AGREEING:
            continue
        bits_apart = _apart_together(apart, one.times_ms / 1000, other.times_ms / 1000 * tried + found[1])
        # Slides lie still, so that some frames of a faster film agree at any speed.
        if best is None or bits_apart < best[1] - NEARER_BITS:
            best = found, bits_apart
    if best is None:
        return None
    (_, offset_s, speed, bits), apart_bits = best[0], int(best[1])
    if speed != 1.0:
        return FilmTie(first, second, turn, Relation.EDITED, bits, offset_s, speed, apart_bits)
    shared_s = min(length, offset_s + other_length) - max(0.0, offset_s)
    if shared_s < LEAST_COVERED * min(length, other_length):
        return None
    is_whole = abs(length - other_length) <= max(SAME_LENGTH_S, SAME_LENGTH_SHARE * max(length, other_length))
    relation = Relation.COPY if is_whole else Relation.EDITED
    return FilmTie(first, second, turn, relation, bits, offset_s, 1.0, apart_bits)


def _apart(one: FilmTrack, other: FilmTrack, turn: Turn) -> NDArray[np.int64]:
    """Return how many of 256 bits are different between the frames of two films, shape (n, m)."""
    hashes = other.phash256 if turn is Turn.NONE else turned_phash256(other.phash256, turn)
    left, right = one.phash256.view(np.uint64), np.ascontiguousarray(hashes).view(np.uint64)
    bits: NDArray[np.int64] = np.bitwise_count(left[:, None] ^ right[None]).sum(axis=2, dtype=np.int64)
    return bits


def _apart_together(apart: NDArray[np.int64], times: NDArray[np.float64], others: NDArray[np.float64]) -> float:
    """Return how many bits frames of the same moments are apart, on average; all of them where there are none.

    apart: shape (n, m). times: of the n and the m frames, in s, on one clock, in order.
    """
    after = (
        np.searchsorted(times, others).clip(1, max(1, len(times) - 1)) if len(times) > 1 else np.zeros(len(others), int)
    )
    before = np.maximum(after - 1, 0)
    nearest = np.where(np.abs(times[before] - others) <= np.abs(times[after] - others), before, after)
    together = np.abs(times[nearest] - others) <= TOGETHER_S
    return float(apart[nearest, np.arange(len(others))][together].mean()) if together.any() else 256.0


def _agreeing(
    one: FilmTrack,
    other: FilmTrack,
    turn: Turn,
    apart: NDArray[np.int64],
    near: NDArray[np.bool_],
    length_s: float,
    other_length_s: float,
    speed: float,
) -> tuple[float, float, float, int] | None:
    """Return the share of frames that agree on the best offset, the offset in s, the speed, and the median distance."""
    times, others = one.times_ms / 1000, other.times_ms / 1000 * speed
    rows, columns = np.nonzero(near)
    offsets = times[rows] - others[columns]
    tolerance = _tolerance_s(times, others)
    best: tuple[float, float, float, int] | None = None
    best_apart, is_heard_there = 256.0, False
    likely = _likely_offsets(offsets, tolerance, length_s - other_length_s * speed)
    by_sound = _offsets_by_sound(one, other) if speed == 1.0 else []
    for offset in [*likely, *by_sound]:
        agrees = np.abs(offsets - offset) <= tolerance
        # What should be in both: the frames of either that lie inside the other.
        in_one = ~one.is_flat & (times >= offset - 1e-6) & (times <= offset + other_length_s * speed)
        in_other = ~other.is_flat & (others + offset >= -1e-6) & (others + offset <= length_s)
        least = min(int(in_one.sum()), int(in_other.sum()))
        if not least:
            continue
        matched = min(len(np.unique(rows[agrees])), len(np.unique(columns[agrees])))
        share = min(1.0, matched / least)
        bits_apart = _apart_together(apart, times, others + offset)
        # Where hardly anything moves most offsets agree: the true one is nearer all along, or where it sounds the same.
        margin = NEARER_BITS if offset in by_sound and not is_heard_there else -NEARER_BITS
        is_nearer = best is not None and share > best[0] - 0.05 and bits_apart < best_apart + margin
        if best is None or share > best[0] + 0.05 or is_nearer:
            best_apart, is_heard_there = bits_apart, offset in by_sound
            middle = float(np.median(offsets[agrees])) if agrees.any() else float(offset)
            # Key frames lie half a second apart; sound tells it to a twentieth.
            heard = min(by_sound, key=lambda place: abs(place - middle), default=math.inf)
            middle = heard if abs(heard - middle) <= tolerance else middle
            marks = one.turned_phashes[rows[agrees], 0] ^ other.turned_phashes[columns[agrees], turn.code]
            bits = int(np.median(np.bitwise_count(marks))) if agrees.any() else 64
            best = (share, middle if abs(offset) > tolerance else 0.0, speed, bits)
    return best


def _tolerance_s(times: NDArray[np.float64], others: NDArray[np.float64]) -> float:
    steps = [float(np.median(np.diff(each))) for each in (times, others) if len(each) > 1]
    return min(max(steps, default=0.25) / 2 + 0.15, 1.2)


def _likely_offsets(offsets: NDArray[np.float64], tolerance: float, at_the_end: float) -> list[float]:
    """Return offsets to try: both begin together, both end together, then those that most pairs of frames vote for."""
    bins = np.round(offsets / tolerance).astype(np.int64)
    values, counts = np.unique(bins, return_counts=True)
    order = np.lexsort((np.abs(values), -counts))[:8]
    return [0.0, at_the_end, *(values[order] * tolerance).tolist()]


def _offsets_by_sound(one: FilmTrack, other: FilmTrack) -> list[float]:
    """Return where in the one film it sounds like the other one, in s: music does at every bar."""
    if one.levels is None or other.levels is None or not (is_heard(one.levels) and is_heard(other.levels)):
        return []
    mine, theirs = (levels - levels.mean(dtype=np.float64) for levels in (one.levels, other.levels))
    size = len(mine) + len(theirs)
    alike = np.fft.irfft(np.fft.rfft(mine, size) * np.fft.rfft(theirs, size).conj(), size)
    places: list[int] = []
    for at in np.argsort(-alike)[: PLACES_HEARD * 2 * SAME_PLACE_STEPS].tolist():
        place = at if at < len(mine) else at - size
        if len(places) < PLACES_HEARD and all(abs(place - known) > SAME_PLACE_STEPS for known in places):
            places.append(place)
    return [place * STEP_S for place in places if is_same_sound(one.levels, other.levels, place)]
