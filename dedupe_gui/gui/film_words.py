"""What is said of films alone: how long, how they are saved, with what sound."""

from __future__ import annotations

from dedupe_gui.gui.words import clock, decimal, tr
from dedupe_gui.model import FilmFacts


def length(film: FilmFacts) -> str:
    return clock(film.duration_ms / 1000)


def rate(film: FilmFacts) -> str:
    """How many pictures and how much data a second."""
    return tr("{pictures} fps, {megabits} Mbit/s").format(
        pictures=f"{film.frames_per_s:.3g}", megabits=decimal(film.bits_per_s / 1e6)
    )


def sound(film: FilmFacts) -> str:
    return film.sound.upper() if film.sound is not None else tr("none", "no sound")
