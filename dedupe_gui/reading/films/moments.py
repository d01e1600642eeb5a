"""What a film shows at given moments: the frame, the one before and the one after, and how bright all between were."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.reading.films.converting import brightness
from dedupe_gui.reading.films.film import Film, Shot
from dedupe_gui.reading.films.sampling import END_MISSING_S

WORTH_SEEKING_S = 1.5
"""Decoding on from frame to frame takes less than looking for a key frame and decoding from there."""


@dataclass(frozen=True, slots=True, eq=False)
class Around:
    """What a film shows at one moment. `Any`: PyAV's frames."""

    film: Film
    before: Any
    here: Any
    after: Any

    def grey(self, frame: Any, edge_px: int) -> NDArray[np.uint8]:
        """Return one of the three in grey, upright, no larger than that. Valid until the next moment is asked for."""
        return self.film.converter.grey(frame, edge_px)

    def colours(self, frame: Any, edge_px: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Return what colours one of the three has, as `FrameConverter.colours` does."""
        return self.film.converter.colours(frame, edge_px)

    @property
    def time_s(self) -> float:
        return self.film.time_of(self.here)


class Moments:
    """Goes through a film from moment to moment, and remembers how bright each frame was that it came by."""

    def __init__(self, film: Film) -> None:
        self._film = film
        self._brightness: dict[float, float] = {}

    def around(self, times_s: Iterable[float]) -> Iterator[Around]:
        """Yield what is shown at each of these times, which must ascend; ends early where there are no more frames."""
        film = self._film
        frames: Iterator[Any] = iter(())
        before: Any = None
        here: Any = None
        after: Any = None
        for time_s in times_s:
            if here is None or (after is not None and _is_worth_seeking(film, film.time_of(here), time_s)):
                frames = self._with_brightness(film.decoded_from(time_s))
                before = here = next(frames, None)
                after = next(frames, None)
            while after is not None and film.time_of(after) <= time_s + 1e-4:
                before, here, after = here, after, next(frames, None)
            if here is None or (after is None and time_s > film.time_of(here) + END_MISSING_S):
                return
            yield Around(film, before, here, here if after is None else after)

    def shots_at(self, times_s: Sequence[float], edge_px: int) -> Iterator[Shot]:
        """Yield the frame shown at each of these times, as `around` does."""
        last: Any = None
        for moment in self.around(times_s):
            if last is None or moment.here is not last[0]:
                last = moment.here, self._film.shot(moment.here, edge_px)
            yield last[1]

    def brightness(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return when and how bright, 0..255, were all frames that were gone through, in order."""
        told = sorted(self._brightness.items())
        return np.array([time_s for time_s, _ in told]), np.array([grey for _, grey in told])

    def _with_brightness(self, frames: Iterator[Any]) -> Iterator[Any]:
        for frame in frames:
            if frame.format.is_planar:
                self._brightness[self._film.time_of(frame)] = brightness(frame)
            yield frame


def at_key_frames(film: Film, times_s: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return as many moments or fewer that are quick to decode: the key frames before these times."""
    if not film.index.has_all or not film.index.keys_s:
        return times_s
    keys = np.array(film.index.keys_s)
    chosen = keys[np.maximum(np.searchsorted(keys, times_s, side="right") - 1, 0)]
    return np.unique(np.maximum(chosen, 0.0)) + 0.5 / film.frames_per_s


def _is_worth_seeking(film: Film, here_s: float, there_s: float) -> bool:
    """Whether a key frame lies between that is nearer than the frame that was decoded last."""
    if there_s < here_s:
        return True
    if not film.index.has_all:
        return there_s - here_s > 10
    key_s = film.index.key_before(there_s)
    return key_s is not None and key_s - here_s > WORTH_SEEKING_S
