"""Two films held against each other: decoded at the same moments, so that `matching.films.proof` can judge."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from dedupe_gui.matching.films import proof as judging
from dedupe_gui.matching.films.copies import worth_of_rate
from dedupe_gui.matching.films.proof import Colours, Missing
from dedupe_gui.model import EvidenceKind, Finding, Held, Holding, Proof, Relation, Turn
from dedupe_gui.reading.films.film import Film
from dedupe_gui.reading.films.laying import LITTLE, Laid, have_one_length, lay
from dedupe_gui.reading.films.opening import opened
from dedupe_gui.reading.films.sounding import sound_of
from dedupe_gui.reading.films.streams import beside
from dedupe_gui.reading.films.two_films import TwoFilms

LENGTH_HELD_S = 0.15
"""A film may be longer than the one that holds it by this: four frames, which containers round away."""
EQUAL_PIXELS_SHARE = 0.98
RATE_HELD = 0.7
"""Of equally large films the one that holds another has at least so much of its rate, for what its codec is worth."""
FRAMES_HELD = 0.75
"""The one that holds another has at least so many of its frames a second: film shown as television has 24 of 25 or 30,
cameras leave some out in the dark; half of them is what is seen as jerky, or no slow motion any more."""


def prove_films(first: Path, second: Path, turn: Turn, tracks: tuple[bytes, bytes] = (b"", b"")) -> Proof:
    """Return what two films are to each other, and who holds whom. turn: makes the second look like the first.

    tracks: what was kept of both when they were read, packed. The relation is None for films that have nothing to do
    with each other. Raises UnreadablePhoto.
    """
    with opened(first) as one, opened(second) as other:
        if other.duration_s > one.duration_s:
            return _proof(TwoFilms(other, one, turn.inverse(), tracks[::-1])).seen_from_second()
        return _proof(TwoFilms(one, other, turn, tracks))


def _proof(two: TwoFilms) -> Proof:
    """What the shorter film is to the longer one; the first is the longer."""
    long, short = two.long, two.short
    laid = lay(two)
    if laid is None:
        return Proof(None, Holding(Held.NO), Holding(Held.NO))
    share, worst = 1 - laid.seen.share_same, float(np.median(laid.seen.worst_greys))
    if not laid.seen.are_one_film:
        relation = Relation.SIMILAR if laid.seen.share_same >= LITTLE else None
        return Proof(relation, Holding(Held.NO, share, worst), Holding(Held.NO, share, worst))
    worst = float(laid.seen.worst_greys.max())
    changes, sound_held, sound_holds = sound_of(two, laid)
    begins_s, ends_s = laid.offset_s, laid.offset_s + short.duration_s * laid.speed
    is_whole = have_one_length(long, short, laid.speed)
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


def _tones_changed(laid: Laid) -> list[Finding]:
    """Return what was done to the colours or the brightness of one of the films all along."""
    found = []
    colours = Colours.mean_of([each.colours for each in laid.details]).change if laid.details else None
    if colours is not None:
        found.append(Finding(colours))
    if abs(laid.seen.brighter_greys) > judging.BRIGHTER_GREYS:
        found.append(Finding(EvidenceKind.BRIGHTNESS_CHANGED, round(laid.seen.brighter_greys, 1)))
    return found


def _has_flashes(two: TwoFilms, laid: Laid) -> bool:
    """Whether some frame that was decoded on the way is not in the other film."""
    times_s, greys = two.long_moments.brightness()
    other_times_s, other_greys = two.short_moments.brightness()
    return judging.has_flashes(times_s, greys, other_times_s + laid.offset_s, other_greys)


def _has_all_besides(keeps: Film, goes: Film) -> bool:
    """Whether one film has as many pictures a second as another one, and all that lies beside pictures and sound."""
    return keeps.frames_per_s >= FRAMES_HELD * goes.frames_per_s and not beside(goes) - beside(keeps)


def _who_shows_as_much(two: TwoFilms, laid: Laid) -> tuple[bool, bool]:
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


def _rates(long: Film, short: Film, laid: Laid) -> tuple[float, float]:
    """Return what the rates of both are worth, of a longer film where the other one lies in it.

    The rate of a whole film says nothing of its part: of two films that were joined one may be calm.
    """
    begins_s = max(0.0, laid.offset_s)
    ends_s = min(long.duration_s, laid.offset_s + short.duration_s * laid.speed)
    rate, other_rate = long.index.bits_per_s(begins_s, ends_s), short.index.bits_per_s(0.0, short.duration_s)
    if rate is None or other_rate is None:
        rate, other_rate = float(long.bits_per_s), float(short.bits_per_s)
    return worth_of_rate(rate, long.codec), worth_of_rate(other_rate, short.codec)
