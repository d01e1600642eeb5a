"""Live Photos whose still and film are called differently, joined by the name that Apple gave to both."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import Field, FileStamp, Knowledge
from dedupe_gui.reading.inventory import known_on_disk
from dedupe_gui.reading.live import film_notes
from dedupe_gui.reading.units import orphan_films
from dedupe_gui.reading.walk import Listing
from dedupe_gui.reading.workers import PhotoReader
from dedupe_gui.review.holdings import Irreplaceable, holding

FILMS_AT_ONCE = 32
Companions = dict[FileStamp, tuple[FileStamp, ...]]
"""The files that belong to each photo of a folder."""


class LiveFilms:
    """Films are opened only in folders with a Live Photo whose film has not been found by its name, and once."""

    def __init__(self, catalogue: Catalogue, reader: PhotoReader | None, token: CancelToken) -> None:
        """reader: None where only what is remembered of films counts."""
        self._catalogue = catalogue
        self._reader = reader
        self._token = token

    def joined(
        self, listing: Listing, units: Mapping[FileStamp, tuple[FileStamp, ...]], known: Mapping[FileStamp, Knowledge]
    ) -> Companions:
        """Return what belongs to those photos that get a film so, with the film.

        units: all photos of the folder with what belongs to them by name. known: what the photos' files say.
        """
        waiting = {name: lead for lead in sorted(known, reverse=True) if (name := live_name(known[lead]))}
        films = orphan_films(listing, units) if waiting else ()
        found: dict[FileStamp, list[FileStamp]] = {}
        for film, told in self._told(films).items():
            lead = waiting.get(live_name(told) or "")
            if lead is not None and not films_of(units[lead]):
                found.setdefault(lead, []).append(film)
        return {lead: tuple(sorted((*units[lead], *more))) for lead, more in found.items()}

    def _told(self, films: Sequence[FileStamp]) -> dict[FileStamp, Knowledge]:
        if not films:
            return {}
        answers = zip(films, self._catalogue.notes(films), strict=True)
        told = {film: notes for film, notes in answers if notes is not None}
        if self._reader is None:
            return told
        unknown = [film for film in films if film not in told]
        fresh = {
            film: notes
            for film, notes in self._reader.run(film_notes, unknown, self._token, at_once=FILMS_AT_ONCE)
            if isinstance(notes, tuple)
        }
        self._catalogue.remember_notes(fresh.items())
        return told | fresh


def films_of(companions: Iterable[FileStamp]) -> tuple[FileStamp, ...]:
    """Return the films among a photo's companions."""
    return tuple(stamp for stamp in companions if holding(stamp.path_text) is Irreplaceable.FILM)


def live_name(known: Knowledge) -> str | None:
    """Return Apple's name for a Live Photo, where it is one."""
    return next((fact.value for fact in known if fact.field is Field.LIVE), None)


def is_live_photo(still: FileStamp, film: FileStamp) -> bool:
    """Whether Apple wrote one name into both, for who was told so by a report.

    True where that cannot be told any more because one of them is gone or changed: then the removal holds both back.
    """
    try:
        if not (_is_as_it_was(still) and _is_as_it_was(film)):
            return True
        _, known = known_on_disk(still.path, ())
        name = live_name(known)
        return name is not None and name == live_name(film_notes(film.path))
    except (EnvironmentProblem, OSError):
        return False


def _is_as_it_was(stamp: FileStamp) -> bool:
    try:
        now = stamp.path.stat()
    except FileNotFoundError:
        return False
    return stamp.is_as_now(now)


def folder_of(stamp: FileStamp) -> str:
    return os.path.dirname(stamp.path_text)  # noqa: PTH120 - stamps hold text
