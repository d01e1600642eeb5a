"""A few frames from all over a film: what it is known by, and the picture that stands for it.

Key frames are decoded and little else; a film of which all frames take less than `FRAMES_PIXELS` is decoded whole,
since short films may have a single key frame.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.matching.films.track import FilmTrack, track_of
from dedupe_gui.model import THUMBNAIL_EDGE_PX, UnreadableReason
from dedupe_gui.reading.decode import UnreadablePhoto
from dedupe_gui.reading.films.film import NEAR_S, Film, Shot, seconds
from dedupe_gui.reading.films.hearing import loudness

SAMPLES_LEAST, SAMPLES_MOST = 60, 300
LEAST_STEP_S, USUAL_STEP_S = 0.25, 1.0
FRAMES_PIXELS = 250_000_000
"""So many pixels are decoded besides key frames at most, a quarter of a second of one core. Films whose frames have no
more than that in all are decoded from beginning to end."""
HASH_EDGE_PX = 128
POSTER_CONTRAST = 10
HEARD_MOST_S = 1200.0
"""What a longer film sounds like is not kept: it would be read from beginning to end for that. Proofs hear it then."""
LEAST_DECODED_SHARE = 0.8
"""A film of which fewer of the frames that were looked for can be decoded is damaged."""
END_MISSING_S = 2.0
END_MISSING_SHARE = 0.05


def track(film: Film) -> tuple[FilmTrack, Image.Image]:
    """Return what a film is known by, and the picture that stands for it. Raises UnreadablePhoto."""
    from av.error import FFmpegError

    _refuse_cut_off(film)
    shots, picture = _samples(film)
    levels = None
    if film.duration_s <= HEARD_MOST_S:
        # Damaged sound makes no film unreadable: it is not kept, and proofs that ask for it can tell nothing.
        with suppress(FFmpegError, OSError, ValueError, RuntimeError):
            levels = loudness(film)
    greys = np.stack([shot.grey for shot in shots])
    return track_of([round(1000 * shot.time_s) for shot in shots], greys, levels), picture


def _refuse_cut_off(film: Film) -> None:
    """Raise UnreadablePhoto for a film whose end is missing."""
    if film.index.end_byte > film.size_bytes:
        detail = f"the file ends after {film.size_bytes:,} of {film.index.end_byte:,} bytes"
        raise UnreadablePhoto(UnreadableReason.TRUNCATED, detail, name=film.path.name)
    if film.index.has_all:
        return
    film.seek(max(0.0, film.duration_s - 10))
    last_s = max(
        (
            seconds(packet.pts, packet.time_base) or 0.0
            for packet in film.container.demux(film.stream)
            if packet.pts is not None
        ),
        default=0.0,
    )
    film.seek(0.0)
    missing_s = film.duration_s - (last_s - film.start_s)
    if missing_s > max(END_MISSING_S, END_MISSING_SHARE * film.duration_s):
        detail = f"{missing_s:.0f} of {film.duration_s:.0f} seconds are missing at its end"
        raise UnreadablePhoto(UnreadableReason.TRUNCATED, detail, name=film.path.name)


def _samples(film: Film) -> tuple[list[Shot], Image.Image]:
    """Return frames from all over the film, in order, and the picture that stands for it.

    Raises UnreadablePhoto for a film that can hardly be decoded.
    """
    step_s = _step_s(film.duration_s)
    wanted_s = np.arange(0.0, max(film.duration_s - step_s / 4, step_s / 2), step_s)
    if film.duration_s * film.frames_per_s <= _frames_afforded(film):
        frames = _nearest_of_all(film, wanted_s)
    else:
        wanted_s = _key_times(film, wanted_s, step_s)
        frames = _key_frames(film, wanted_s, step_s)
    film.context.skip_frame = "NONREF"  # half of the frames, which no other is made of: any near one will do
    shots: list[Shot] = []
    best: Image.Image | None = None
    nearest_s = math.inf
    for frame in frames:
        shots.append(film.shot(frame, HASH_EDGE_PX))
        apart_s = abs(shots[-1].time_s - film.poster_s)
        if best is None or (apart_s < nearest_s and shots[-1].grey.std() > POSTER_CONTRAST):
            best, nearest_s = film.converter.picture(frame, THUMBNAIL_EDGE_PX), apart_s
    frame = None
    if nearest_s > NEAR_S and _frames_before(film, film.poster_s) <= _frames_afforded(film) // 4:
        frame = film.frame_near(film.poster_s, FRAMES_PIXELS // 4)
    film.context.skip_frame = "DEFAULT"
    if frame is not None:
        # Versions of one film have their key frames elsewhere, and should not be shown by other moments for that.
        poster = film.converter.picture(frame, THUMBNAIL_EDGE_PX)
        is_seen = np.asarray(poster.convert("L")).std() > POSTER_CONTRAST
        best = poster if is_seen and abs(film.time_of(frame) - film.poster_s) < nearest_s else best
    least = min(LEAST_DECODED_SHARE * len(wanted_s), len(wanted_s) - 1) if film.index.has_all else 0
    if best is None or len(shots) < least:
        detail = f"only {len(shots)} of {len(wanted_s)} pictures that were looked for can be decoded"
        raise UnreadablePhoto(UnreadableReason.DAMAGED, detail, name=film.path.name)
    return shots, best


def _step_s(duration_s: float) -> float:
    if duration_s <= SAMPLES_LEAST * USUAL_STEP_S:
        return max(LEAST_STEP_S, duration_s / SAMPLES_LEAST)
    return max(USUAL_STEP_S, duration_s / SAMPLES_MOST)


def _nearest_of_all(film: Film, wanted_s: NDArray[np.float64]) -> Iterator[Any]:
    """Decode all frames, and yield those nearest to the wanted times."""
    at = 0
    for frame in film.decoded_from(0.0):
        time_s = film.time_of(frame)
        if at < len(wanted_s) and time_s >= wanted_s[at] - 0.5 / film.frames_per_s:
            yield frame
            at = int(np.searchsorted(wanted_s, time_s + 0.5 / film.frames_per_s))


def _key_times(film: Film, wanted_s: NDArray[np.float64], step_s: float) -> NDArray[np.float64]:
    """Return when the key frames nearest before the wanted times are; those times where no frames are listed."""
    keys = np.array(film.index.keys_s) if film.index.has_all else wanted_s
    return np.asarray(
        keys[np.unique(np.maximum(np.searchsorted(keys, wanted_s + step_s / 2, side="right") - 1, 0))], np.float64
    )


def _key_frames(film: Film, keys_s: NDArray[np.float64], step_s: float) -> Iterator[Any]:
    """Yield the key frames at some times; where they are rare, some frames after each as well."""
    frames_each = _frames_afforded(film) // len(keys_s)
    more = 0
    if film.index.has_all and film.duration_s / len(keys_s) > 1.6 * step_s:
        more = int(min(frames_each / film.frames_per_s, film.duration_s / len(keys_s) - step_s) / step_s)
    last_s = -1.0
    for key_s in keys_s.tolist():
        film.seek(key_s + 0.5 / film.frames_per_s)
        if more:
            frames = film.decoded_at([key_s + step_s * number for number in range(more + 1)])
        else:
            first = film.first_key()
            frames = iter(() if first is None else (first,))
        for frame in frames:
            if film.time_of(frame) > last_s:
                last_s = film.time_of(frame)
                yield frame


def _frames_afforded(film: Film) -> int:
    """How many frames may be gone through. Where frames are sorted, about half are passed over undecoded."""
    pixels = FRAMES_PIXELS * (2 if film.context.has_b_frames else 1)
    return int(pixels / (film.width * film.height))


def _frames_before(film: Film, time_s: float) -> float:
    """How many frames lie between a key frame and a time, as far as the file lists its key frames."""
    key_s = film.index.key_before(time_s) if film.index.has_all else None
    return 0.0 if key_s is None else (time_s - key_s) * film.frames_per_s
