"""What is said of films alone: how long, how they are saved, with what sound."""

from __future__ import annotations

from collections.abc import Sequence

from dedupe_gui.gui.texts.amounts import clock, decimal, photos, size
from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.model import FilmFacts, Photo


def length(film: FilmFacts) -> str:
    return clock(film.duration_ms / 1000)


def rate(film: FilmFacts) -> str:
    """How many pictures and how much data a second."""
    return tr("{pictures} fps, {megabits} Mbit/s").format(
        pictures=f"{film.frames_per_s:.3g}", megabits=decimal(film.bits_per_s / 1e6)
    )


def among(photos: Sequence[Photo]) -> str:
    """How many of these are films, and how large those are; "" for none."""
    films = [photo for photo in photos if photo.is_film]
    if not films:
        return ""
    size_text = size(sum(film.unit_bytes for film in films))
    return tr("%Ln of them are films, {size}.", None, len(films)).format(size=size_text)


def count(films: int) -> str:
    return photos(films, films)


def sound(film: FilmFacts) -> str:
    return film.sound.upper() if film.sound is not None else tr("none", "no sound")
