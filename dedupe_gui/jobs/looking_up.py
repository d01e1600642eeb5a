"""*Do I already have this?* for one picture or for a whole folder, from the file to the answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.compare import read_photo, reader_of_everything
from dedupe_gui.jobs.events import ScanEvent
from dedupe_gui.jobs.films import FilmMatching
from dedupe_gui.jobs.gather import Gathering
from dedupe_gui.jobs.library_index import KeptIndex
from dedupe_gui.jobs.lookup import (
    HowMany,
    Match,
    as_file,
    library_in,
    lookup_at_first_sight,
    lookup_in_ways,
)
from dedupe_gui.jobs.lookup_card import CardPhoto, check_card
from dedupe_gui.jobs.lookup_film import film_matches, films_in
from dedupe_gui.jobs.pairs_between import ComparisonTools
from dedupe_gui.jobs.web_address import is_web_address
from dedupe_gui.model import FileStamp, FolderUnreadable, HashKind, Photo, ReadPhoto, ScanOptions, Unreadable
from dedupe_gui.reading.workers import PhotoReader

_PHASH = (HashKind.PHASH,)


@dataclass(frozen=True, slots=True)
class LookedUp:
    """What in the library is like one picture; the last event of `look_up`."""

    query: ReadPhoto
    name: str
    """The file's name, or where the picture came from."""
    searched: int
    """How many photos were looked through, or films for a film."""
    lists: tuple[tuple[Match, ...], ...]
    """For each way in which it was asked how much is wanted; nearest first."""
    left_out: int = 0
    """How many photos are remembered without the hashes that were asked for."""

    @property
    def matches(self) -> tuple[Match, ...]:
        """The first list."""
        return self.lists[0]


@dataclass(frozen=True, slots=True)
class LookedUpSoFar:
    """That the library has one picture, as what is nearest shows at first sight; `LookedUp` follows."""

    answer: LookedUp


@dataclass(frozen=True, slots=True)
class FolderLookedUp:
    """Which photos of a folder the library has; the last event of `look_up_folder`."""

    folder: Path
    searched: int
    photos: tuple[CardPhoto, ...]
    unreadable: tuple[Unreadable, ...] = ()
    """Files of the folder of which nobody knows whether the library has them."""
    films: tuple[FileStamp, ...] = ()
    """Films of the folder that belong to none of its photos: nobody has looked whether the library has them."""
    closed_folders: tuple[FolderUnreadable, ...] = ()
    """Those below it, or itself, of which nobody knows what is in them."""


LookUpEvent = ScanEvent | LookedUpSoFar | LookedUp | FolderLookedUp


def look_up(
    query: str | bytes,
    folders: Sequence[Path],
    catalogue: Catalogue,
    token: CancelToken,
    wanted: Sequence[HowMany],
    *,
    name: str = "",
    typed_by_user: bool = True,
    results_meanwhile: bool = False,
    index: KeptIndex | None = None,
    reader: PhotoReader | None = None,
) -> Iterator[LookUpEvent]:
    """Find what is like a file, a picture at a web address, or an encoded picture.

    folders: the library; empty for all that the catalogue knows. wanted: one or more, all by the same hashes.
    name: what to call a picture without a file. typed_by_user: see `jobs.fetch.fetch_picture`.
    results_meanwhile: also yield `LookedUpSoFar`. index, reader: what stays open between questions; the reader as
    `reader_of_everything` makes it.
    A film is looked up among films, and whatever is of one film with it is listed, however far.
    Raises EnvironmentProblem when it cannot be read, Cancelled.
    """
    kinds = wanted[0].hash_kinds
    with ExitStack() as opened:
        if reader is None:
            reader = opened.enter_context(reader_of_everything())
        reader.ask_disks_again()
        path = opened.enter_context(as_file(query, typed_by_user=typed_by_user, token=token))
        place = query if isinstance(query, str) else ""
        index = index or KeptIndex(catalogue)
        with ThreadPoolExecutor(1) as beside:
            beside.submit(index.prepare, folders)  # what goes wrong there is met again where it is needed
            photo = read_photo(path, reader, token, name=place if is_web_address(place) else name)
        if photo.facts.film is not None:
            films = yield from films_in(folders, catalogue, reader, token)
            matches = film_matches(photo, films, FilmMatching(catalogue, reader, guests=(photo,), token=token))
            yield LookedUp(photo, _name(place) or name, len(films), tuple(matches[: way.nearest] for way in wanted))
            return
        tools = ComparisonTools(catalogue, reader, token)
        if results_meanwhile and kinds == _PHASH:
            # Also where files of these folders may be unknown yet: to look for them takes a second for 100,000.
            known = index.now(folders)
            if (first := lookup_at_first_sight(photo, known, tools, wanted)) is not None:
                yield LookedUpSoFar(LookedUp(photo, _name(place) or name, len(known), first))
        if folders:
            photos = yield from library_in(folders, catalogue, reader, token, hash_kinds=kinds, index=index)
            library = index.of(photos)
        else:
            library = index.now()
        lists = lookup_in_ways(photo, library, tools, wanted)
        left_out = library.without_hashes(kinds)
        yield LookedUp(photo, _name(place) or name, len(library) - left_out, lists, left_out)


def get_ready(index: KeptIndex, folders: Sequence[Path], reader: PhotoReader, token: CancelToken) -> Iterator[None]:
    """Do what the first question would wait for: start a reading process, and read the hashes of all known photos.

    In steps of 0.2 s among 100,000 photos, between which a question may come. Reads no photo, sorts no key points.
    """
    with suppress(EnvironmentProblem):  # whoever asks a question is told
        reader.start()
        yield None
        if not token.is_cancelled:
            index.prepare(folders)
            yield None
        if not token.is_cancelled:
            index.now(folders)


def look_up_folder(
    folder: Path,
    folders: Sequence[Path],
    catalogue: Catalogue,
    token: CancelToken,
    *,
    index: KeptIndex | None = None,
) -> Iterator[LookUpEvent]:
    """Find out which photos of a folder are in the library already. folders, index: as for `look_up`."""
    index = index or KeptIndex(catalogue)
    with PhotoReader(hash_kinds=frozenset(_PHASH), want_features=True) as reader:
        photos: Sequence[Photo] = ()
        if folders:
            photos = yield from library_in(folders, catalogue, reader, token, index=index)
        catalogue.note_checked(folder)
        gathering = Gathering(ScanOptions(folders=(folder,), hash_kinds=_PHASH), catalogue, reader, token=token)
        closed = []
        for event in gathering.find():
            if isinstance(event, FolderUnreadable):
                closed.append(event)
            yield event
        yield from gathering.read()
        card, tools = gathering.photos(), ComparisonTools(catalogue, reader, token)
        library = index.of(photos, without=folder) if folders else index.now(without=folder)
        answers = yield from check_card(card, library, tools)
        unreadable, films = tuple(gathering.unreadable), gathering.lone_films()
        yield FolderLookedUp(folder, len(library), answers, unreadable, films, tuple(closed))


def _name(place: str) -> str:
    """Return the last part of a path or a web address."""
    return place.rsplit("/", 1)[-1].split("?")[0] if is_web_address(place) else Path(place).name
