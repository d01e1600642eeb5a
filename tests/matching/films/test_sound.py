"""How loud films are all along: from samples of any kind, and whether two sound the same. No disk."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from dedupe_gui.matching.films.sound import STEP_S, TONES_STEPS, Loudness, is_heard, is_same_sound, was_mixed

RATE_HZ = 8_000


def wave(seconds: float, seed: int, begins_s: float = 0.0) -> NDArray[np.float32]:
    t = np.arange(int(seconds * RATE_HZ)) / RATE_HZ + begins_s
    value: NDArray[np.float32] = (0.4 * np.sin(2 * np.pi * 330 * t) * np.sin((1.3 + seed) * t) ** 2).astype(np.float32)
    return value


def levels(samples: NDArray[np.generic], seconds: float, *, begins_s: float = 0.0) -> NDArray[np.uint8]:
    count = samples.shape[1] if len(samples) > 1 else round(seconds * RATE_HZ)
    loudness = Loudness(begins_s + seconds)
    loudness.add(samples, count, begins_s, RATE_HZ)
    return loudness.levels()


def test_samples_of_all_kinds_are_equally_loud() -> None:
    mono = wave(4, 0)
    plain = levels(mono[None], 4).astype(int)
    for other in (
        np.stack((mono, mono)),
        np.repeat(mono, 2)[None],  # interleaved
        np.round(mono * 32767).astype(np.int16)[None],
        np.round(mono * 2**31 * 0.999).astype(np.int32)[None],
        np.round(mono * 127 + 128).astype(np.uint8)[None],
    ):
        assert np.abs(levels(other, 4).astype(int) - plain).max() <= 12, other.dtype
    assert levels(np.full((1, 800), 128, np.uint8), 0.1).max() == 0


def test_what_sounds_before_the_beginning_or_after_the_end_counts_for_nothing() -> None:
    loudness = Loudness(1.0)
    loudness.add(wave(4, 0)[None], 4 * RATE_HZ, -1.0, RATE_HZ)
    assert len(loudness.levels()) == round(1 / STEP_S) + 2


def test_silence_is_not_heard() -> None:
    assert not is_heard(np.empty(0, np.uint8))
    assert not is_heard(levels(0.001 * wave(4, 0)[None], 4))
    assert is_heard(levels(wave(4, 0)[None], 4))


@pytest.mark.parametrize("begins_s", [0.0, 3.1])
def test_a_part_sounds_as_its_film_at_its_place_and_nowhere_else(begins_s: float) -> None:
    film, part = levels(wave(12, 0)[None], 12), levels(0.9 * wave(5, 0, begins_s)[None], 5)
    assert is_same_sound(film, part, round(begins_s / STEP_S))
    assert not is_same_sound(film, part, round((begins_s + 1.2) / STEP_S))
    assert not is_same_sound(film, levels(wave(5, 1, begins_s)[None], 5), round(begins_s / STEP_S))


@pytest.mark.parametrize(("times", "steps", "is_mixed"), [(6.0, 10, True), (1.5, 10, False), (6.0, 1, False)])
def test_what_was_mixed_in_for_half_a_second_is_told(times: float, steps: int, is_mixed: bool) -> None:
    one = np.random.default_rng(4).uniform(0.8, 1.2, (12, TONES_STEPS, 7)) * np.geomspace(1, 1e-3, 7)
    other = 3 * one
    other[5, 4 : 4 + steps, 1] *= times

    assert was_mixed(one, other) is was_mixed(other, one) is is_mixed


def test_a_sound_a_little_later_that_lost_its_high_tones_has_nothing_mixed_in() -> None:
    steps = np.random.default_rng(4).uniform(0, 1, (12, TONES_STEPS + 1, 7)) ** 4
    later = steps[:, 1:].copy()
    later[..., 3:] = 0

    assert not was_mixed(steps[:, :-1], later)
    assert not was_mixed(np.zeros_like(later), later)
