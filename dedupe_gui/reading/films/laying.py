"""Where a shorter film lies in a longer one, and what is seen then.

Told first by their hashes, then to the frame by a few moments in which much moves.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.films import proof as judging
from dedupe_gui.matching.films.proof import Moment, Seen
from dedupe_gui.matching.films.search import SAME_LENGTH_S, SAME_LENGTH_SHARE, aligned
from dedupe_gui.reading.films.film import Film
from dedupe_gui.reading.films.moments import Around, at_key_frames
from dedupe_gui.reading.films.two_films import MomentDetails, TwoFilms, fitted

SPOT_STEP_S, SPOTS_LEAST, SPOTS_MOST = 0.5, 12, 240
"""How densely the film that would go is looked at: twice a second, of two minutes and more 240 times."""
KEY_FRAMES_FROM_S = 2.0
"""Where those moments are farther apart than this, they are moved to key frames, which are quick to decode."""
REFINED_AT = 6
REFINED_WITHIN_S, REFINED_STEP_S = 0.8, 0.02
REFINED_PX, REFINED_SHAPE = 64, (36, 64)
LITTLE = 0.5
"""Of the moments so many are the same in films that are called similar: other takes of a place where little moves."""
LEAST_WITHIN = 0.8
DIFFERENT_FROM_THE_START = 30
"""Moments, a quarter of a minute: films that begin alike in nothing for so long are no copies."""
OTHER_BLOCKS = 2
"""A label of a few letters takes so many blocks of 8 × 8 pixels at the least."""
DETAILED_AT = 5


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """How a shorter film was laid on a longer one, and what was seen."""

    offset_s: float
    speed: float
    seen: Seen
    details: tuple[MomentDetails, ...]

    @property
    def shows_other_details(self) -> bool:
        """Whether one small place shows something else at each moment that was looked at closely."""
        if not self.details:
            return False
        return int(np.logical_and.reduce([each.other for each in self.details]).sum()) >= OTHER_BLOCKS


def lay(two: TwoFilms) -> Laid | None:
    """Lay the short film on the long one in all ways that are likely, and return the first that fits, or the best."""
    best: Laid | None = None
    for offset_s, speed, is_refined in _ways(two):
        laid = _tried(two, offset_s, speed, is_refined=is_refined)
        if laid is None:
            continue
        if laid.seen.are_one_film:
            return laid
        if best is None or laid.seen.share_same > best.seen.share_same:
            best = laid
    return best


def _ways(two: TwoFilms) -> Iterator[tuple[float, float, bool]]:
    """Yield offsets in seconds, speeds, and whether to look for the very frame.

    First that both begin together, where they are equally long, then what hashes tell.
    """
    long, short = two.long, two.short
    is_whole = have_one_length(long, short, 1.0)
    if is_whole:
        yield 0.0, 1.0, False
    tie = aligned(0, 1, two.turn, two.tracks, [long.duration_s, short.duration_s])
    if tie is not None:
        yield tie.offset_s, tie.speed, True
    elif is_whole:
        yield 0.0, 1.0, True


def _tried(two: TwoFilms, offset_s: float, speed: float, *, is_refined: bool) -> Laid | None:
    """Lay the short film on the long one so; None where it does not lie within."""
    long, short = two.long, two.short
    last_s = max(short.duration_s - 1 / short.frames_per_s, 0.0)
    count = int(np.clip(short.duration_s / SPOT_STEP_S, SPOTS_LEAST, SPOTS_MOST))
    spots = np.linspace(0.0, last_s, count)
    if short.duration_s > count * KEY_FRAMES_FROM_S:  # a long film
        spots = at_key_frames(short, spots)
        count = len(spots)
    at = spots * speed + offset_s
    if float(((at > -0.3) & (at < long.duration_s + 0.3)).mean()) < LEAST_WITHIN:
        return None
    if is_refined:
        offset_s = _refined(two, spots, offset_s, speed)
    detailed = set(np.linspace(0.1 * count, 0.9 * count, DETAILED_AT).astype(int).tolist())
    moments: list[Moment] = []
    details: list[MomentDetails] = []
    # A frame begins at its time, so half a frame later the same one is shown; a refined offset lies there already.
    later_s = offset_s + (0.0 if is_refined else 0.5 / long.frames_per_s)
    long_end_s = max(0.0, long.duration_s - 0.5 / long.frames_per_s)
    shown: deque[Around] = deque(maxlen=1)  # a frame of a large film takes megabytes

    def moments_of_long() -> Iterator[float]:
        for each in two.short_moments.around(spots.tolist()):
            shown.append(each)
            yield float(np.clip(each.time_s * speed + later_s, 0.0, long_end_s))

    for place, longs in enumerate(two.long_moments.around(moments_of_long())):
        shorts = shown[-1]
        found = two.moment(shorts, shorts.here, longs, longs.here)
        if not found.is_same:
            # Frame rates differ, so the frame before or after may be the one.
            around = [(shorts.here, longs.before), (shorts.here, longs.after)]
            around += [(shorts.before, longs.here), (shorts.after, longs.here)]
            found = min(
                (found, *(two.moment(shorts, one, longs, other) for one, other in around)),
                key=lambda each: each.apart,
            )
        moments.append(found)
        if place in detailed:
            details.append(two.details(longs, shorts))
        different = judging.count_different(moments)
        if different > (1 - LITTLE) * count or (different == len(moments) and different >= DIFFERENT_FROM_THE_START):
            break  # nothing that follows could make them one film
    if len(moments) < 2:
        return None
    seen = judging.seen(moments)
    return Laid(offset_s, speed, seen.and_missing(count - len(moments)), tuple(details))


def _refined(two: TwoFilms, spots_s: NDArray[np.float64], offset_s: float, speed: float) -> float:
    """Return the offset to the frame, told by the moments in which most moves."""
    some = spots_s[np.unique(np.linspace(0, len(spots_s) - 1, 4 * REFINED_AT).astype(int))]
    shots = list(two.short_moments.shots_at(some.tolist(), REFINED_PX))
    small = [fitted(two.of_short(shot.grey), REFINED_SHAPE) for shot in shots]
    steps = np.array([judging.difference(one, other) for one, other in pairwise(small)])
    moving = np.argsort(-steps, kind="stable")[:REFINED_AT]
    # Before the step and after it: a slide that comes is told by the one that goes, and lies still meanwhile.
    chosen = np.unique(np.concatenate((moving, moving + 1))).tolist()
    deltas = np.arange(-REFINED_WITHIN_S, REFINED_WITHIN_S + 1e-6, REFINED_STEP_S)
    costs = np.zeros(len(deltas))
    told = 0
    for place in chosen:
        at_s = shots[place].time_s * speed + offset_s
        window = np.clip(at_s + deltas, 0.0, two.long.duration_s)
        greys = [shot.grey for shot in two.long_moments.shots_at(window.tolist(), REFINED_PX)]
        if len(greys) < len(deltas):
            continue
        costs += [judging.difference(small[place], two.of_long(grey, REFINED_SHAPE)) for grey in greys]
        told += 1
    if not told or costs.min() > 0.9 * costs[len(costs) // 2]:
        return offset_s
    lowest = np.flatnonzero(costs <= costs.min() + 0.02 * told)
    middle = lowest[np.argsort(np.abs(deltas[lowest] - np.median(deltas[lowest])), kind="stable")[0]]
    return offset_s + float(deltas[middle])


def have_one_length(long: Film, short: Film, speed: float) -> bool:
    most_apart_s = max(SAME_LENGTH_S, SAME_LENGTH_SHARE * long.duration_s)
    return abs(long.duration_s - short.duration_s * speed) <= most_apart_s
