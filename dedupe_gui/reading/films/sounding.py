"""Two films held against each other by their sound."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.films.sound import STEP_S, TONES_STEPS, has_all_tones, is_heard, is_same_sound, was_mixed
from dedupe_gui.model import EvidenceKind, Finding
from dedupe_gui.reading.films.film import Film
from dedupe_gui.reading.films.hearing import loudness, tones
from dedupe_gui.reading.films.laying import Laid
from dedupe_gui.reading.films.two_films import TwoFilms

HEARD_AT = 12
"""Moments of a second at which tones are held against each other: hearing all would take as long as all the rest."""


def sound_of(two: TwoFilms, laid: Laid) -> tuple[list[Finding], bool, bool]:
    """Return what differs in sound, whether the long film has all sound of the short one, and the other way round."""
    if laid.speed != 1.0:
        return [], False, False
    kept, short_kept = two.tracks
    sounds, others = _sounds_of(two.long, kept.levels), _sounds_of(two.short, short_kept.levels)
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
        long, other = tones(two.long, moments + max(0.0, laid.offset_s)), tones(two.short, moments)
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


def _who_sounds_as_fine(two: TwoFilms) -> tuple[bool, bool]:
    """Return whether the first sound of the long film has the channels and the rate of the other, and the reverse."""
    mine, others = two.long.sounds[0].codec_context, two.short.sounds[0].codec_context
    return (
        mine.channels >= others.channels and mine.sample_rate >= 0.9 * others.sample_rate,
        others.channels >= mine.channels and others.sample_rate >= 0.9 * mine.sample_rate,
    )


def _sounds_of(film: Film, first: NDArray[np.uint8] | None) -> list[NDArray[np.uint8]]:
    """Return how loud each sound of a film is all along; long films and further sounds are heard only now.

    first: that of the first one, where it was kept.
    """
    known = [] if first is None else [first]
    return known + [loudness(film, track) for track in range(len(known), len(film.sounds))]
