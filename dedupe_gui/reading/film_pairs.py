"""Two films held against each other: decoded at the same moments, so that `matching.films.proof` can judge.

Where the one lies in the other is told first by their hashes, then to the frame by a few moments in which much moves.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.matching.films import proof as judging
from dedupe_gui.matching.films.copies import worth_of_rate
from dedupe_gui.matching.films.proof import Colours, Missing, Moment, Seen
from dedupe_gui.matching.films.search import SAME_LENGTH_S, SAME_LENGTH_SHARE, aligned
from dedupe_gui.matching.films.sound import STEP_S, TONES_STEPS, has_all_tones, is_heard, is_same_sound, was_mixed
from dedupe_gui.matching.films.track import FilmTrack
from dedupe_gui.matching.turning import turned_array
from dedupe_gui.model import (
    EvidenceKind,
    Finding,
    Held,
    Holding,
    Proof,
    Relation,
    Turn,
)
from dedupe_gui.reading.films import Around, Film, opened

Grey = NDArray[np.uint8]
Box = tuple[float, float, float, float]
Frame = Any
"""PyAV's."""

SPOT_STEP_S, SPOTS_LEAST, SPOTS_MOST = 0.5, 12, 240
KEY_FRAMES_FROM_S = 2.0
"""How densely the film that would go is looked at: twice a second, of two minutes and more 240 times."""
REFINED_AT = 6
REFINED_WITHIN_S, REFINED_STEP_S = 0.8, 0.02
REFINED_PX, REFINED_SHAPE = 64, (36, 64)
LENGTH_HELD_S = 0.15
"""A film may be longer than the one that holds it by this: four frames, which containers round away."""
EQUAL_PIXELS_SHARE = 0.98
RATE_HELD = 0.7
"""Of equally large films the one that holds another has at least so much of its rate, for what its codec is worth."""
FRAMES_HELD = 0.75
"""The one that holds another has at least so many of its frames a second: film shown as television has 24 of 25 or 30,
cameras leave some out in the dark; half of them is what is seen as jerky, or no slow motion any more."""
LITTLE = 0.5
"""Of the moments so many are the same in films that are called similar: other takes of a place where little moves."""
LEAST_WITHIN = 0.8
DIFFERENT_FROM_THE_START = 30
"""Moments, a quarter of a minute: films that begin alike in nothing for so long are no copies."""
BARS_SHARE = 0.02
OTHER_BLOCKS = 2
"""A label of a few letters takes so many blocks of 8 × 8 pixels at the least."""
DETAILED_AT = 5
HEARD_AT = 12
"""Moments of a second at which tones are held against each other: hearing all would take as long as all the rest."""


def prove_films(first: Path, second: Path, turn: Turn, tracks: tuple[bytes, bytes] = (b"", b"")) -> Proof:
    """Return what two films are to each other, and who holds whom. turn: makes the second look like the first.

    tracks: what was kept of both when they were read, packed. The relation is None for films that have nothing to do
    with each other. Raises UnreadablePhoto.
    """
    with opened(first) as one, opened(second) as other:
        if other.duration_s > one.duration_s:
            return _proof(_Two(other, one, turn.inverse(), tracks[::-1])).seen_from_second()
        return _proof(_Two(one, other, turn, tracks))


@dataclass(frozen=True, slots=True)
class MomentDetails:
    """What each of two frames at the same moment shows and the other does not, each at its own size."""

    long: Missing
    short: Missing
    other: NDArray[np.bool_]
    """Which blocks show something else, at the size of the smaller frame."""
    colours: Colours
    """Of the long film first."""


@dataclass(frozen=True, slots=True, eq=False)
class _Laid:
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


class _Two:
    """A film and one that is no longer."""

    def __init__(self, long: Film, short: Film, turn: Turn, tracks: tuple[bytes, bytes]) -> None:
        """turn: makes the short one look like the long one. tracks: what was kept of both, packed; b"" for nothing."""
        self.long, self.short, self.turn = long, short, turn
        self._packed = tracks
        self._long_box, self._short_box = long.content_box(), short.content_box()

    @cached_property
    def tracks(self) -> tuple[FilmTrack, FilmTrack]:
        """What both are known by; what was not kept is made again."""
        long, short = self._packed
        return (
            FilmTrack.unpack(long) or self.long.track()[0],
            FilmTrack.unpack(short) or self.short.track()[0],
        )

    def levels(self) -> tuple[list[NDArray[np.uint8]], list[NDArray[np.uint8]]]:
        """How loud each sound of both is all along; long films and further sounds are heard only now."""
        long, short = self.tracks
        return _sounds_of(self.long, long.levels), _sounds_of(self.short, short.levels)

    @property
    def has_bars(self) -> tuple[bool, bool]:
        return _has_bars(self._long_box), _has_bars(self._short_box)

    @property
    def long_pixels(self) -> float:
        """Between its bars."""
        return _pixels(self.long, self._long_box)

    @property
    def short_pixels(self) -> float:
        return _pixels(self.short, self._short_box)

    def of_short(self, grey: Grey) -> Grey:
        """Return what a frame of the short film shows, without bars, as the long one shows it."""
        return turned_array(_cropped(grey, self._short_box), self.turn)

    def of_long(self, grey: Grey, shape: tuple[int, ...]) -> Grey:
        return _fitted(_cropped(grey, self._long_box), shape)

    def moment(self, shorts: Around, short_frame: Frame, longs: Around, long_frame: Frame) -> Moment:
        """Hold a frame of each against the other."""
        frame = self.of_short(shorts.grey(short_frame, judging.LOOKED_AT_PX))
        return judging.moment(frame, self.of_long(longs.grey(long_frame, judging.LOOKED_AT_PX), frame.shape))

    def details(self, longs: Around, shorts: Around) -> MomentDetails:
        small = self.of_short(shorts.grey(shorts.here, judging.LOOKED_AT_PX))

        def apart(frame: Frame) -> float:
            grey = longs.grey(frame, judging.LOOKED_AT_PX)
            return judging.difference(small, self.of_long(grey, small.shape))

        same = min((longs.here, longs.before, longs.after), key=apart)
        one = _cropped(longs.grey(same, max(self.long.width, self.long.height)), self._long_box)
        other = self.of_short(shorts.grey(shorts.here, max(self.short.width, self.short.height)))
        other_as_one, one_as_other = (
            _fitted(other, one.shape, Image.Resampling.LANCZOS),
            _fitted(one, other.shape, Image.Resampling.LANCZOS),
        )
        two_small = (one, other_as_one) if one.size <= other.size else (one_as_other, other)
        return MomentDetails(
            judging.missing(one, other_as_one),
            judging.missing(other, one_as_other),
            judging.other_in_detail(*two_small),
            self._colours(longs, same, shorts),
        )

    def _colours(self, longs: Around, long_frame: Frame, shorts: Around) -> Colours:
        of_short = [self.of_short(plane) for plane in shorts.colours(shorts.here, judging.COLOURS_PX)]
        of_long = longs.colours(long_frame, judging.COLOURS_PX)
        return judging.colours([self.of_long(plane, of_short[0].shape) for plane in of_long], of_short)


def _proof(two: _Two) -> Proof:
    """What the shorter film is to the longer one; the first is the longer."""
    long, short = two.long, two.short
    laid = _laid(two)
    if laid is None:
        return Proof(None, Holding(Held.NO), Holding(Held.NO))
    share, worst = 1 - laid.seen.share_same, float(np.median(laid.seen.worst_greys))
    if not laid.seen.are_one_film:
        relation = Relation.SIMILAR if laid.seen.share_same >= LITTLE else None
        return Proof(relation, Holding(Held.NO, share, worst), Holding(Held.NO, share, worst))
    worst = float(laid.seen.worst_greys.max())
    changes, sound_held, sound_holds = _sound(two, laid)
    begins_s, ends_s = laid.offset_s, laid.offset_s + short.duration_s * laid.speed
    is_whole = _is_whole(long, short, laid.speed)
    if laid.speed != 1.0:
        changes.append(Finding(EvidenceKind.SPEED_CHANGED, round(laid.speed, 3)))
    if not is_whole:
        changes.append(Finding(EvidenceKind.CUT_FROM, round(max(0.0, begins_s), 2)))
        changes.append(Finding(EvidenceKind.CUT_TO, round(min(ends_s, long.duration_s), 2)))
    if two.has_bars[0] != two.has_bars[1]:
        changes.append(Finding(EvidenceKind.LETTERBOXED))
    differs_for_good = laid.seen.differs_for_good or laid.shows_other_details
    if differs_for_good:
        changes.append(Finding(EvidenceKind.PART_DIFFERS))
    tones_changed = _tones_changed(laid)
    changes += tones_changed
    is_copy = {change.kind for change in changes} <= {EvidenceKind.SOUND_MISSING}
    is_unchanged = not differs_for_good and not tones_changed and laid.speed == 1.0 and not _has_flashes(two, laid)
    is_all_same = bool(laid.seen.is_same.all()) and is_unchanged
    long_shows, short_shows = _who_shows_as_much(two, laid)
    short_held = is_all_same and sound_held and long_shows and _has_all_besides(long, short)
    long_held = (
        is_all_same
        and is_whole
        and long.duration_s <= short.duration_s + LENGTH_HELD_S
        and sound_holds
        and short_shows
        and _has_all_besides(short, long)
    )
    return Proof(
        Relation.COPY if is_copy else Relation.EDITED,
        Holding(Held.YES if long_held else Held.NO, share, worst),
        Holding(Held.YES if short_held else Held.NO, share, worst),
        scale=float(np.sqrt(short.width * short.height / (long.width * long.height))),
        changes=tuple(changes),
    )


def _tones_changed(laid: _Laid) -> list[Finding]:
    """Return what was done to the colours or the brightness of one of the films all along."""
    found = []
    colours = Colours.mean_of([each.colours for each in laid.details]).change if laid.details else None
    if colours is not None:
        found.append(Finding(colours))
    if abs(laid.seen.brighter_greys) > judging.BRIGHTER_GREYS:
        found.append(Finding(EvidenceKind.BRIGHTNESS_CHANGED, round(laid.seen.brighter_greys, 1)))
    return found


def _has_flashes(two: _Two, laid: _Laid) -> bool:
    """Whether some frame that was decoded on the way is not in the other film."""
    times_s, greys = two.long.brightness()
    other_times_s, other_greys = two.short.brightness()
    return judging.has_flashes(times_s, greys, other_times_s + laid.offset_s, other_greys)


def _is_whole(long: Film, short: Film, speed: float) -> bool:
    most_apart_s = max(SAME_LENGTH_S, SAME_LENGTH_SHARE * long.duration_s)
    return abs(long.duration_s - short.duration_s * speed) <= most_apart_s


def _has_all_besides(keeps: Film, goes: Film) -> bool:
    """Whether one film has as many pictures a second as another one, and all that lies beside pictures and sound."""
    return keeps.frames_per_s >= FRAMES_HELD * goes.frames_per_s and not goes.beside() - keeps.beside()


# --- in time


def _laid(two: _Two) -> _Laid | None:
    """Lay the short film on the long one in all ways that are likely, and return the first that fits, or the best."""
    best: _Laid | None = None
    for offset_s, speed, is_refined in _ways(two):
        laid = _tried(two, offset_s, speed, is_refined=is_refined)
        if laid is None:
            continue
        if laid.seen.are_one_film:
            return laid
        if best is None or laid.seen.share_same > best.seen.share_same:
            best = laid
    return best


def _ways(two: _Two) -> Iterator[tuple[float, float, bool]]:
    """Yield offsets in seconds, speeds, and whether to look for the very frame.

    First that both begin together, where they are equally long, then what hashes tell.
    """
    long, short = two.long, two.short
    is_whole = _is_whole(long, short, 1.0)
    if is_whole:
        yield 0.0, 1.0, False
    tie = aligned(0, 1, two.turn, two.tracks, [long.duration_s, short.duration_s])
    if tie is not None:
        yield tie.offset_s, tie.speed, True
    elif is_whole:
        yield 0.0, 1.0, True


def _tried(two: _Two, offset_s: float, speed: float, *, is_refined: bool) -> _Laid | None:
    """Lay the short film on the long one so; None where it does not lie within."""
    long, short = two.long, two.short
    last_s = max(short.duration_s - 1 / short.frames_per_s, 0.0)
    count = int(np.clip(short.duration_s / SPOT_STEP_S, SPOTS_LEAST, SPOTS_MOST))
    spots = np.linspace(0.0, last_s, count)
    if short.duration_s > count * KEY_FRAMES_FROM_S:  # a long film
        spots = short.at_key_frames(spots)
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
        for each in short.around(spots.tolist()):
            shown.append(each)
            yield float(np.clip(each.time_s * speed + later_s, 0.0, long_end_s))

    for place, longs in enumerate(long.around(moments_of_long())):
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
    return _Laid(offset_s, speed, seen.and_missing(count - len(moments)), tuple(details))


def _refined(two: _Two, spots_s: NDArray[np.float64], offset_s: float, speed: float) -> float:
    """Return the offset to the frame, told by the moments in which most moves."""
    some = spots_s[np.unique(np.linspace(0, len(spots_s) - 1, 4 * REFINED_AT).astype(int))]
    shots = list(two.short.shots_at(some.tolist(), REFINED_PX))
    small = [_fitted(two.of_short(shot.grey), REFINED_SHAPE) for shot in shots]
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
        greys = [shot.grey for shot in two.long.shots_at(window.tolist(), REFINED_PX)]
        if len(greys) < len(deltas):
            continue
        costs += [judging.difference(small[place], two.of_long(grey, REFINED_SHAPE)) for grey in greys]
        told += 1
    if not told or costs.min() > 0.9 * costs[len(costs) // 2]:
        return offset_s
    lowest = np.flatnonzero(costs <= costs.min() + 0.02 * told)
    middle = lowest[np.argsort(np.abs(deltas[lowest] - np.median(deltas[lowest])), kind="stable")[0]]
    return offset_s + float(deltas[middle])


# --- in detail


def _cropped(grey: Grey, box: Box) -> Grey:
    top, bottom, left, right = box
    height, width = grey.shape
    return grey[round(top * height) : round(bottom * height), round(left * width) : round(right * width)]


def _pixels(film: Film, box: Box) -> float:
    """How many pixels lie between the bars."""
    top, bottom, left, right = box
    return float(film.width * film.height * (bottom - top) * (right - left))


def _has_bars(box: Box) -> bool:
    top, bottom, left, right = box
    return min(bottom - top, right - left) < 1 - BARS_SHARE


def _fitted(grey: Grey, shape: tuple[int, ...], by: Image.Resampling | None = None) -> Grey:
    """Return a frame at another size, (h, w). by: the filter; None for a quick one."""
    if grey.shape == shape:
        return grey
    picture = Image.fromarray(np.ascontiguousarray(grey))
    shrinks = grey.shape[0] >= shape[0] and grey.shape[1] >= shape[1]
    quick = Image.Resampling.BOX if shrinks else Image.Resampling.BILINEAR
    return np.asarray(picture.resize((shape[1], shape[0]), quick if by is None else by))


def _who_shows_as_much(two: _Two, laid: _Laid) -> tuple[bool, bool]:
    """Return whether the long film shows all fine detail of the short one, and the other way round."""
    if not laid.details:
        return False, False
    long = Missing.sum_of([each.long for each in laid.details])
    short = Missing.sum_of([each.short for each in laid.details])
    long_shows = judging.is_shown(short, long, is_smaller=two.short_pixels < EQUAL_PIXELS_SHARE * two.long_pixels)
    short_shows = judging.is_shown(long, short, is_smaller=two.long_pixels < EQUAL_PIXELS_SHARE * two.short_pixels)
    if min(two.long_pixels, two.short_pixels) >= EQUAL_PIXELS_SHARE * max(two.long_pixels, two.short_pixels):
        # What was saved at a lower rate shows less, also where that can hardly be measured.
        rate, other_rate = _rates(two.long, two.short, laid)
        long_shows &= rate >= RATE_HELD * other_rate
        short_shows &= other_rate >= RATE_HELD * rate
        # Or was saved first: then the finer one shows nothing more, and both hold each other.
        if long_shows and rate > other_rate:
            short_shows = judging.may_have_come_first(short, long)
        elif short_shows and other_rate > rate:
            long_shows = judging.may_have_come_first(long, short)
    elif judging.may_be_enlarged(long if two.long_pixels > two.short_pixels else short):
        return False, False  # the smaller one is the original then, and may be the better one
    return long_shows, short_shows


def _rates(long: Film, short: Film, laid: _Laid) -> tuple[float, float]:
    """Return what the rates of both are worth, of a longer film where the other one lies in it.

    The rate of a whole film says nothing of its part: of two films that were joined one may be calm.
    """
    begins_s = max(0.0, laid.offset_s)
    ends_s = min(long.duration_s, laid.offset_s + short.duration_s * laid.speed)
    rate, other_rate = long.picture_bits_per_s(begins_s, ends_s), short.picture_bits_per_s(0.0, short.duration_s)
    if rate is None or other_rate is None:
        rate, other_rate = float(long.bits_per_s), float(short.bits_per_s)
    return worth_of_rate(rate, long.codec), worth_of_rate(other_rate, short.codec)


# --- in sound


def _sound(two: _Two, laid: _Laid) -> tuple[list[Finding], bool, bool]:
    """Return what differs in sound, whether the long film has all sound of the short one, and the other way round."""
    if laid.speed != 1.0:
        return [], False, False
    sounds, others = two.levels()
    start = max(0, round(laid.offset_s / STEP_S))
    count = round(two.short.duration_s / STEP_S)
    mine = [each for each in sounds if is_heard(each[start : start + count])]
    short = [each for each in others if is_heard(each)]
    if not mine or not short:
        return [Finding(EvidenceKind.SOUND_MISSING)] if mine or short else [], not short, not mine
    is_same = np.array([[is_same_sound(one, other, start) for other in short] for one in mine])
    if not is_same.any():
        return [Finding(EvidenceKind.SOUND_DIFFERS)], False, False
    if is_same[0, 0]:
        moments = np.linspace(0.1, 0.9, HEARD_AT) * max(0.0, two.short.duration_s - TONES_STEPS * STEP_S)
        long, other = two.long.tones(moments + max(0.0, laid.offset_s)), two.short.tones(moments)
        if was_mixed(long, other):
            return [Finding(EvidenceKind.SOUND_DIFFERS)], False, False
        has, short_has = has_all_tones(long, other), has_all_tones(other, long)
    else:
        has = short_has = False
    long_fine, short_fine = _who_sounds_as_fine(two)
    return (
        [],
        bool(is_same.any(axis=0).all()) and has and long_fine,
        bool(is_same.any(axis=1).all()) and short_has and short_fine,
    )


def _who_sounds_as_fine(two: _Two) -> tuple[bool, bool]:
    """Return whether the first sound of the long film has the channels and the rate of the other, and the reverse."""
    mine, others = two.long.sounds[0].codec_context, two.short.sounds[0].codec_context
    return (
        mine.channels >= others.channels and mine.sample_rate >= 0.9 * others.sample_rate,
        others.channels >= mine.channels and others.sample_rate >= 0.9 * mine.sample_rate,
    )


def _sounds_of(film: Film, first: NDArray[np.uint8] | None) -> list[NDArray[np.uint8]]:
    """Return how loud each sound is. first: that of the first one, where it was kept."""
    known = [] if first is None else [first]
    return known + [film.loudness(track) for track in range(len(known), len(film.sounds))]
