"""What films sound like: how loud they are all along, in steps, which any codec leaves as it is. Pure."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

STEP_S = 0.05
SILENT = 0.002
"""Root mean square; noise of a microphone in a quiet room is ten times that."""
SAME_SOUND, SAME_LEVEL = 0.9, 1.5
LEAST_CHANGE = 1e-18
"""Below it is what rounding leaves of a sound that is the same all along."""
TONES_HZ = (300.0, 1000.0, 2000.0, 3000.0, 4000.0, 6000.0, 8000.0, 10_000.0)
"""The ends of the ranges of tones that are held against each other. What is above hardly anybody misses, and codecs
that nobody finds bad leave it out."""
TONES_STEPS = 20
"""How long each moment is at which tones are heard, a second."""
FAINT_SHARE = 1e-4
"""Of the power in all ranges: what is fainter is not heard beside them, and codecs leave it out."""
MISSING_TIMES = 6.0
"""A range is missing where it has so many times less power: 8 dB. Measured on eight kinds of sound, saved as AAC, MP3,
Opus and AC-3 at 64 to 320 kbit/s: 1.7 at most; at 16 to 32 kbit/s, or as through a telephone: 4,700 and more."""
MIXED_TIMES = 4.0
_MIXED_RANGES, _MIXED_STEPS, _MIXED_SHIFT, _MIXED_FAINT_SHARE = 3, 10, 4, 2e-3
"""Something was mixed in where in half a second a range has so many times more power, up to 3 kHz, which codecs keep.
Of the same eight kinds of sound at 16 to 320 kbit/s: 1.5 at most, drums 3.2 where they begin 30 ms later; beside a pure
tone MP2 adds 8e-4 of the power. A voice that is 10 dB fainter than the rest: 5 to 14 in hiss, rain and drums; in wind
2.6, in music, other voices and a noisy room 1.5, so there it is not told."""


class Loudness:
    """Takes in what a film sounds like piece by piece."""

    def __init__(self, duration_s: float) -> None:
        self._squares = np.zeros(int(duration_s / STEP_S) + 2, np.float64)
        self._counts = np.zeros_like(self._squares)

    def add(self, samples: NDArray[np.generic], count: int, begins_s: float, rate_hz: int) -> None:
        """samples: one row for each channel, or all in one row, channel by channel; `count` of each."""
        planes = _planes(samples, count)
        squares = np.einsum("cn,cn->n", planes, planes) / len(planes)
        first, last = (math.floor((begins_s + at / rate_hz) / STEP_S) for at in (0, count - 1))
        steps = np.arange(first, last + 1)
        starts = np.clip(np.ceil((steps * STEP_S - begins_s) * rate_hz), 0, count - 1).astype(np.int64)
        is_within = (steps >= 0) & (steps < len(self._squares))
        self._squares[steps[is_within]] += np.add.reduceat(squares, starts)[is_within]
        self._counts[steps[is_within]] += np.diff(starts, append=count)[is_within]

    def levels(self) -> NDArray[np.uint8]:
        """Return the root of the root mean square of each step, 0..255: finer where it is quiet, as ears are."""
        means = self._squares / np.maximum(self._counts, 1)
        return np.round(255 * np.minimum(means, 1.0) ** 0.25).astype(np.uint8)


def _planes(samples: NDArray[np.generic], count: int) -> NDArray[np.float32]:
    """Return one row for each channel, -1..1. samples: as `Loudness.add` takes them."""
    values = np.asarray(samples, np.float32)
    kind, half = samples.dtype.kind, 2.0 ** (8 * samples.dtype.itemsize - 1)
    if kind in "iu":
        values = (values - (half if kind == "u" else 0.0)) / half
    return values.reshape(count, -1).T if len(values) == 1 else values


def one_channel(samples: NDArray[np.generic], count: int) -> NDArray[np.float32]:
    """Return all channels together. samples, count: as `Loudness.add` takes them."""
    mixed: NDArray[np.float32] = _planes(samples, count).mean(axis=0)
    return mixed


def tones(samples: NDArray[np.float32], rate_hz: int) -> NDArray[np.float64]:
    """Return how strong each range of `TONES_HZ` is in each step, shape (TONES_STEPS, ranges).

    samples: one channel. What is no whole step is left out.
    """
    length = max(1, round(STEP_S * rate_hz))
    steps = min(len(samples) // length, TONES_STEPS)
    told = np.zeros((TONES_STEPS, len(TONES_HZ) - 1))
    if steps:
        windows = samples[: steps * length].reshape(steps, length) * np.hanning(length).astype(np.float32)
        power = np.abs(np.fft.rfft(windows, axis=1)) ** 2
        ends = np.searchsorted(np.fft.rfftfreq(length, 1 / rate_hz), TONES_HZ)
        told[:steps] = np.stack([power[:, start:end].sum(axis=1) for start, end in pairwise(ends.tolist())], axis=1)
    return told


def was_mixed(mine: NDArray[np.float64], others: NDArray[np.float64]) -> bool:
    """Whether at some moments one of two sounds has something that the other one has not: a voice, noise.

    Both: tones of the same moments, shape (moments, TONES_STEPS, ranges), however loud each is as a whole.
    """
    parts = [np.asarray(each[..., :_MIXED_RANGES], np.float64) for each in (mine, others)]
    if not all(part.any() for part in parts):
        return False
    one, other = (_half_seconds(part / part.sum() * part[..., 0].size) for part in parts)
    return _has_more(one, other) or _has_more(other, one)


def _half_seconds(steps: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the mean of all half seconds within each moment."""
    summed = np.cumsum(np.pad(steps, ((0, 0), (1, 0), (0, 0))), axis=1)
    means: NDArray[np.float64] = (summed[:, _MIXED_STEPS:] - summed[:, :-_MIXED_STEPS]) / _MIXED_STEPS
    return means


def _has_more(mine: NDArray[np.float64], others: NDArray[np.float64]) -> bool:
    """Whether a range is far stronger in one sound than in the other one a little earlier, then, and a little later."""
    count = mine.shape[1] - 2 * _MIXED_SHIFT
    most = np.max([others[:, start : start + count] for start in range(2 * _MIXED_SHIFT + 1)], axis=0)
    here = mine[:, _MIXED_SHIFT : _MIXED_SHIFT + count]
    return bool(((here > _MIXED_FAINT_SHARE) & (here > MIXED_TIMES * most)).any())


def has_all_tones(mine: NDArray[np.float64], others: NDArray[np.float64]) -> bool:
    """Whether a sound has all ranges of tones that another one of the same has, however loud each is as a whole.

    Both: as `was_mixed` takes them.
    """
    loud, other_loud = float(mine.sum()), float(others.sum())
    if not other_loud or not loud:
        return not other_loud
    shares, other_shares = mine.sum(axis=(0, 1)) / loud, others.sum(axis=(0, 1)) / other_loud
    return not bool(((other_shares > FAINT_SHARE) & (other_shares > MISSING_TIMES * shares)).any())


def is_heard(levels: NDArray[np.uint8]) -> bool:
    """Whether there is anything but silence."""
    return bool(len(levels)) and float(_loudness(levels).max()) > SILENT


def is_same_sound(long: NDArray[np.uint8], short: NDArray[np.uint8], start: int) -> bool:
    """Whether one film sounds from some step on as another one does, but for how loud it is as a whole."""
    loud, other = (_loudness(levels).astype(np.float64) for levels in (long, short))
    best = 0.0
    for shift in range(-4, 5):
        at = start + shift
        mine = loud[max(at, 0) : max(at, 0) + len(other)]
        others = other[max(-at, 0) :]
        length = min(len(mine), len(others)) - 2  # the last steps are not whole
        if length < 4:
            continue
        one, two = mine[:length], others[:length]
        levels = sorted((float(one.mean()), float(two.mean())))
        if levels[1] > SAME_LEVEL * max(levels[0], 1e-6):
            continue
        apart = float(np.abs(one - two).mean()) / max(levels[1], 1e-6)
        if apart < 0.1:
            return True
        best = max(best, _correlation(one, two))
    return best >= SAME_SOUND


def _correlation(one: NDArray[np.float64], two: NDArray[np.float64]) -> float:
    """Pearson's, 0 where either does not change: a tenth of the time that `np.corrcoef` takes for so short rows."""
    one, two = one - one.mean(), two - two.mean()
    changes = float(one @ one) * float(two @ two)
    return float(one @ two) / math.sqrt(changes) if changes > LEAST_CHANGE else 0.0


def _loudness(levels: NDArray[np.uint8]) -> NDArray[np.float32]:
    return np.square(levels.astype(np.float32) / 255)
