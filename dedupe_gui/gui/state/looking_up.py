"""*Do I already have this?* for one picture or for a whole memory card, as jobs."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from dedupe_gui.archive.address import place_of
from dedupe_gui.archive.archive import open_archive
from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.state.picture_bytes import encoded
from dedupe_gui.gui.texts.path_words import display
from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.jobs.archive_ask import Reach, ask
from dedupe_gui.jobs.compare import read_photo, reader_of_everything
from dedupe_gui.jobs.library_index import LibraryIndex
from dedupe_gui.jobs.lookup import LOOKS_AT_MOST, HowMany, Match, as_file, library_in, library_of, lookup
from dedupe_gui.jobs.lookup_card import CardPhoto, check_card
from dedupe_gui.jobs.pairs_between import ComparisonTools, outcome_of
from dedupe_gui.model import WIDEST_DISTANCE_BITS, HashKind, Photo, ReadPhoto, ScanEvent
from dedupe_gui.reading.workers import PhotoReader

NEAREST = 9


@dataclass(frozen=True, slots=True)
class WebAddress:
    """Where a picture is on the web."""

    text: str
    is_typed: bool = False
    """One that was dropped from a page must not reach into the user's own network."""


@dataclass(frozen=True, slots=True)
class PastedPicture:
    """A picture without a file. It is encoded in the look-up's thread: of 12,000² pixels that takes seconds."""

    image: QImage


Query = Path | WebAddress | bytes | PastedPicture
"""A file, a web address, an encoded picture, or a bare one."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What in the library is like one picture."""

    query: ReadPhoto
    name: str
    """The file's name, or where it came from."""
    searched: int
    """How many photos were looked through."""
    within: tuple[Match, ...]
    """All within the widest distance, so that the slider asks nobody."""
    nearest: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class CardAnswer:
    """Which photos of a folder the library has."""

    folder: Path
    searched: int
    photos: tuple[CardPhoto, ...]


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


LookUpEvent = ScanEvent | Answer | CardAnswer


def look_up(query: Query, folders: Sequence[Path], catalogue: Catalogue, token: CancelToken) -> Iterator[LookUpEvent]:
    """Find what is like a file, a web address or picture data; the last event is the `Answer`.

    folders: the library; empty for all that the catalogue knows.
    """
    is_typed = isinstance(query, WebAddress) and query.is_typed
    with reader_of_everything() as reader, as_file(_source(query), typed_by_user=is_typed, token=token) as path:
        photo = read_photo(path, reader, token, name=_source_name(query))
        library: Sequence[Photo] | LibraryIndex = LibraryIndex(catalogue)
        if folders:
            library = yield from library_in(folders, catalogue, reader, token)
        desk = ComparisonTools(catalogue, reader, token)
        within = lookup(photo, library, desk, HowMany(distance_bits=WIDEST_DISTANCE_BITS))
        nearest = lookup(photo, library, desk, HowMany(nearest=NEAREST))
        yield Answer(photo, _name(query), len(library), within, nearest)


def look_up_folder(
    folder: Path, folders: Sequence[Path], catalogue: Catalogue, token: CancelToken
) -> Iterator[LookUpEvent]:
    """Find out which photos of a folder are in the library already; the last event is the `CardAnswer`."""
    with PhotoReader(hash_kinds=frozenset({HashKind.PHASH}), want_features=True) as reader:
        library = yield from _library(folders, catalogue, reader, token)
        library = tuple(photo for photo in library if not photo.path.is_relative_to(folder))
        card = yield from library_in([folder], catalogue, reader, token)
        answers = yield from check_card(card, library, ComparisonTools(catalogue, reader, token))
        yield CardAnswer(folder, len(library), answers)


def ask_archive(
    answer: Answer | CardAnswer, place: str, catalogue: Catalogue, token: CancelToken
) -> Iterator[ArchiveAnswer]:
    """Ask the archive at a place for what was just looked up; one event. An archive that is away is no failure."""
    try:
        yield ArchiveAnswer(_archived(answer, place, catalogue, token))
    except EnvironmentProblem as problem:
        yield ArchiveAnswer((), problem)


def _archived(
    answer: Answer | CardAnswer, place: str, catalogue: Catalogue, token: CancelToken
) -> tuple[Archived, ...]:
    if isinstance(answer, Answer):
        query = answer.query
        asked: tuple[Photo, ...] = (Photo(query.stamp, query.facts, query.fingerprint),)
        guests: tuple[ReadPhoto, ...] = (query,)
        wanted = HowMany(distance_bits=WIDEST_DISTANCE_BITS)
    else:
        asked, guests, wanted = tuple(entry.photo for entry in answer.photos), (), HowMany()
    with open_archive(place_of(place)) as archive, reader_of_everything() as reader:
        found = outcome_of(ask(asked, archive, ComparisonTools(catalogue, reader, token), wanted, guests=guests))
    several = LOOKS_AT_MOST if isinstance(answer, Answer) else 1
    return tuple(
        Archived(photo, one.match, one.library, one.reach is Reach.THERE)
        for photo, matches in zip(asked, found, strict=True)
        for one in matches[:several]
    )


def _library(
    folders: Sequence[Path], catalogue: Catalogue, reader: PhotoReader, token: CancelToken
) -> Generator[ScanEvent, None, tuple[Photo, ...]]:
    if folders:
        return (yield from library_in(folders, catalogue, reader, token))
    return library_of(catalogue)


def _source(query: Query) -> str | bytes:
    match query:
        case WebAddress():
            return query.text
        case PastedPicture():
            return encoded(query.image)
        case Path():
            return str(query)
        case _:
            return query


def _source_name(query: Query) -> str:
    """Where the picture came from, when that is no file."""
    if isinstance(query, Path):
        return ""
    return query.text if isinstance(query, WebAddress) else tr("The pasted picture")


def _name(query: Query) -> str:
    if isinstance(query, Path):
        return display(query.name)
    return display(query.text.rsplit("/", 1)[-1].split("?")[0]) if isinstance(query, WebAddress) else ""
