"""Frames of a film for looking at: one in all its pixels, or a strip of some from all over the film."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from dedupe_gui.model import UnreadableReason
from dedupe_gui.reading.decode import UnreadablePhoto
from dedupe_gui.reading.films.film import Film
from dedupe_gui.reading.films.opening import opened
from dedupe_gui.reading.films.sampling import FRAMES_PIXELS

STRIP_PIXELS = 6 * FRAMES_PIXELS
"""So many pixels are decoded for a strip at most. It is made when it is seen, and only of films without key frames that
takes long."""


def picture(path: Path, *, max_edge_px: int | None = None, moment_ms: int | None = None) -> Image.Image:
    """Return a frame of a film for looking at: RGB, upright. Raises UnreadablePhoto.

    moment_ms: when; None for the frame that stands for the film.
    """
    with opened(path) as film:
        shown = _picture_at(film, film.poster_s if moment_ms is None else moment_ms / 1000)
    if max_edge_px is not None:
        shown.thumbnail((max_edge_px, max_edge_px))
    return shown


def strip(path: Path, *, count: int, max_edge_px: int) -> Image.Image:
    """Return frames from all over a film side by side, RGB, upright, as many as asked for and all of one size.

    Raises UnreadablePhoto.
    """
    with opened(path) as film:
        wanted_s = ((np.arange(count) + 0.5) / count * film.duration_s).tolist()
        found = (film.frame_near(time_s, STRIP_PIXELS // count) for time_s in wanted_s)
        frames = [film.converter.picture(frame, max_edge_px) for frame in found if frame is not None]
        if len(frames) < count:
            raise UnreadablePhoto(UnreadableReason.DAMAGED, "not all frames can be decoded", name=path.name)
    width, height = frames[0].size
    joined = Image.new("RGB", (count * width, height))
    for place, frame in enumerate(frames):
        joined.paste(frame.resize((width, height)), (place * width, 0))
    return joined


def _picture_at(film: Film, time_s: float) -> Image.Image:
    """Return the frame shown at a time, in all its pixels."""
    last = None
    for frame in film.decoded_from(time_s):
        if last is not None and film.time_of(frame) > time_s:
            break
        last = frame
    if last is None:
        raise UnreadablePhoto(UnreadableReason.DAMAGED, "the frame cannot be decoded", name=film.path.name)
    return film.converter.picture(last, None)
