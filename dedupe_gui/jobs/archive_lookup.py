"""What an archive has that is like what was just looked up in the library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dedupe_gui.archive.address import place_of
from dedupe_gui.archive.archive import open_archive
from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.archive_ask import Reach, ask
from dedupe_gui.jobs.compare import reader_of_everything
from dedupe_gui.jobs.looking_up import FolderLookedUp, LookedUp
from dedupe_gui.jobs.lookup import LOOKS_AT_MOST, HowMany, Match
from dedupe_gui.jobs.pairs_between import ComparisonTools
from dedupe_gui.model import WIDEST_DISTANCE_BITS, Photo, ReadPhoto
from dedupe_gui.steps import outcome_of


@dataclass(frozen=True, slots=True)
class Archived:
    """A photo that an archive has."""

    asked: Photo
    match: Match
    library: str
    is_there: bool
    """Whether its disk is connected and the file is still the one that was archived."""


@dataclass(frozen=True, slots=True)
class ArchiveAnswer:
    """What an archive has that is like what was looked up, or why it could not be asked."""

    photos: tuple[Archived, ...]
    """Nearest first; of a card the nearest one for each of its photos."""
    problem: EnvironmentProblem | None = None


def ask_archive(
    answer: LookedUp | FolderLookedUp, place: str, catalogue: Catalogue, token: CancelToken
) -> Iterator[ArchiveAnswer]:
    """Ask the archive at a place for what was just looked up; one event. An archive that is away is no failure."""
    try:
        yield ArchiveAnswer(_archived(answer, place, catalogue, token))
    except EnvironmentProblem as problem:
        yield ArchiveAnswer((), problem)


def _archived(
    answer: LookedUp | FolderLookedUp, place: str, catalogue: Catalogue, token: CancelToken
) -> tuple[Archived, ...]:
    if isinstance(answer, LookedUp):
        query = answer.query
        asked: tuple[Photo, ...] = (Photo(query.stamp, query.facts, query.fingerprint),)
        guests: tuple[ReadPhoto, ...] = (query,)
        wanted = HowMany(distance_bits=WIDEST_DISTANCE_BITS)
    else:
        asked, guests, wanted = tuple(entry.photo for entry in answer.photos), (), HowMany()
    with open_archive(place_of(place)) as archive, reader_of_everything() as reader:
        found = outcome_of(ask(asked, archive, ComparisonTools(catalogue, reader, token), wanted, guests=guests))
    several = LOOKS_AT_MOST if isinstance(answer, LookedUp) else 1
    return tuple(
        Archived(photo, one.match, one.library, one.reach is Reach.THERE)
        for photo, matches in zip(asked, found, strict=True)
        for one in matches[:several]
    )
