"""What a film sounds like: how loud each sound is all along, and which tones there are at some moments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.films.sound import STEP_S, TONES_STEPS, Loudness, one_channel
from dedupe_gui.matching.films.sound import tones as tones_of
from dedupe_gui.reading.films.film import Film, begin_anew, decoded

HEARD_AT_ONCE_S = 5.0


def loudness(film: Film, track: int = 0) -> NDArray[np.uint8]:
    """Return how loud one of the sounds is all along, see `matching.films.sound`; empty where there is none."""
    from av import AudioFifo

    if track >= len(film.sounds):
        return np.empty(0, np.uint8)
    sound = film.sounds[track]
    film.container.seek(0)
    begin_anew(sound.codec_context)
    heard = Loudness(film.duration_s)
    waiting, begins_s, ends_s = AudioFifo(), 0.0, 0.0

    def hear() -> None:
        nonlocal waiting
        if (some := waiting.read()) is not None:
            heard.add(some.to_ndarray(), some.samples, begins_s - film.start_s, some.sample_rate)
        waiting = AudioFifo()

    with _alone(film, sound):
        for packet in film.container.demux(sound):
            for frame in decoded(packet):
                if frame.time is None:
                    continue
                if abs(frame.time - ends_s) > STEP_S / 2 or ends_s - begins_s > HEARD_AT_ONCE_S:
                    hear()
                    begins_s = frame.time
                ends_s = frame.time + frame.samples / frame.sample_rate
                frame.pts = None
                waiting.write(frame)
    hear()
    return heard.levels()


def tones(film: Film, times_s: Iterable[float]) -> NDArray[np.float64]:
    """Return how strong each range of tones of the first sound is at some moments, see `sound.was_mixed`."""
    sound = film.sounds[0]
    with _alone(film, sound):
        return np.stack([_tones_at(film, sound, time_s + film.start_s) for time_s in times_s])


def _tones_at(film: Film, sound: Any, begins_s: float) -> NDArray[np.float64]:
    """begins_s: by the file's own clock."""
    # Without an index seeking is a guess, and may end behind the time.
    sought_s = begins_s if film.index.has_all else begins_s - 2.0
    film.container.seek(max(0, round(sought_s / sound.time_base)), stream=sound)
    begin_anew(sound.codec_context)
    heard: list[NDArray[np.float32]] = []
    for frame in (frame for packet in film.container.demux(sound) for frame in decoded(packet)):
        early = 0 if heard or frame.time is None else round((begins_s - frame.time) * frame.sample_rate)
        if early < frame.samples:
            heard.append(one_channel(frame.to_ndarray(), frame.samples)[max(0, early) :])
        if sum(map(len, heard)) >= (TONES_STEPS + 1) * STEP_S * frame.sample_rate:
            break
    return tones_of(np.concatenate(heard or [np.empty(0, np.float32)]), sound.codec_context.sample_rate)


@contextmanager
def _alone(film: Film, stream: Any) -> Iterator[None]:
    """Let what lies between one stream's packets not be read."""
    from av.stream import Discard

    others = [other for other in film.container.streams if other is not stream]
    for other in others:
        other.discard = Discard.all
    try:
        yield
    finally:
        for other in others:
            other.discard = Discard.default
