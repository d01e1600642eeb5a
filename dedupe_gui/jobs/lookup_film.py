"""What in the library is of one film with a given film: its copies, what it was cut out of, and its clips."""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from pathlib import Path

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.jobs.events import ScanEvent
from dedupe_gui.jobs.films import FilmMatching
from dedupe_gui.jobs.gather import Gathering, is_outdated_film
from dedupe_gui.jobs.library_index import is_there
from dedupe_gui.jobs.lookup import Match
from dedupe_gui.model import Photo, ReadPhoto, ScanOptions
from dedupe_gui.reading.workers import PhotoReader


def films_in(
    folders: Sequence[Path], catalogue: Catalogue, reader: PhotoReader, token: CancelToken
) -> Generator[ScanEvent, None, tuple[Photo, ...]]:
    """Find and read the films of some folders, not their photos; without folders all that the catalogue knows."""
    if not folders:
        known = (
            Photo(stamp, entry.facts, entry.fingerprint, entry.content_digest)
            for stamp, entry in catalogue.everything()
            if entry.facts.film is not None and not is_outdated_film(entry) and is_there(stamp)
        )
        return tuple(sorted(known, key=lambda film: os.fsencode(film.stamp.path_text)))
    gathering = Gathering(ScanOptions(tuple(folders), films=True), catalogue, reader, token=token)
    yield from gathering.find()
    yield from gathering.read_films()
    return gathering.films


def film_matches(query: ReadPhoto, films: Sequence[Photo], matching: FilmMatching) -> tuple[Match, ...]:
    """Return which films are of one film with the query, the surest first; itself is left out."""
    others = [film for film in films if film.stamp.file_identity != query.stamp.file_identity]
    rows = matching.tied_to(Photo(query.stamp, query.facts, query.fingerprint), others)
    found = [(row, others[row.second - 1]) for row in rows]
    found.sort(key=lambda tie: (tie[0].relation.rank, tie[0].distance_bits, os.fsencode(tie[1].stamp.path_text)))
    return tuple(Match(film, row.distance_bits, row.turn, row.relation, row.evidence, row.proof) for row, film in found)
