"""The first half of a scan: find the photos, ask the catalogue, read what it does not know.

Whatever was read is in the catalogue within a second, so that a cancelled, killed or crashed scan goes on where it was.
"""

from __future__ import annotations

import os
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.outcome_codec import ScanOutcome, WalkDigest
from dedupe_gui.catalogue.photo_store import PASSING_REASONS
from dedupe_gui.catalogue.records import Remembered, wanted
from dedupe_gui.garbage import no_garbage_collection
from dedupe_gui.jobs.events import PhotoUnreadable, Progress, ScanEvent, Stage, StageChanged
from dedupe_gui.jobs.known_photos import KnownPhotos, bytes_of_linked, photo_of
from dedupe_gui.jobs.live import Companions, LiveFilms, folder_of, live_name
from dedupe_gui.jobs.pace import Pace
from dedupe_gui.model import FileStamp, Photo, ReadPhoto, ScanOptions, Unreadable
from dedupe_gui.reading.digest import content_digest, ends_digest
from dedupe_gui.reading.films import ALGORITHM as READING
from dedupe_gui.reading.formats import is_film_name, suffix_of
from dedupe_gui.reading.units import Unit, film_units, group_units, orphan_films
from dedupe_gui.reading.walk import Listing, walk
from dedupe_gui.reading.workers import PhotoReader

Knows = Callable[[Sequence[FileStamp], int], NDArray[np.bool_]]
"""Of which files nothing need be asked or read that is needed (`records.wanted`), shape (files,)."""
Read = Callable[[Iterable[FileStamp], CancelToken], Iterator[ReadPhoto | Unreadable]]
COMMIT_EVERY_S = 1.0
"""A killed scan loses at most what was read in this time and the batches under way."""
COST_OF_A_FILE_BYTES = 200_000
"""Reading a photo costs as much as this many bytes besides its own size, for the guess of the remaining time."""


class Gathering:
    """The photos of a scan, found and read. Call `find`, then `recall` or `read`.

    Cancelling may leave any of them half-way.
    """

    def __init__(
        self,
        options: ScanOptions,
        catalogue: Catalogue,
        reader: PhotoReader,
        *,
        token: CancelToken,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._options = options
        self._hash_kinds = frozenset(options.hash_kinds)
        self._catalogue = catalogue
        self._reader = reader
        self._token = token
        self._clock = clock
        self._listings: list[Listing] = []
        self._linked: set[FileStamp] = set()
        self._units: list[Unit] = []
        self._known: list[Remembered | Unreadable | None] = []
        self._photos: list[Photo] = []
        self._digests: dict[FileStamp, bytes] = {}
        """Of the files that are the same to the byte as another one: they are known to be identical at once."""
        self._twins_to_come: set[FileStamp] | None = None
        """Files that are the same to the byte as another one, and have not been read yet; None before that is known."""
        self.already_known = 0
        """How many photos the catalogue knew."""
        self.unreadable: list[Unreadable] = []
        self.films: tuple[Photo, ...] = ()
        """Those that belong to no photo, sorted as the photos; filled by `read_films`."""

    @property
    def knows_identical(self) -> bool:
        """Whether all files with the same bytes are among the photos read so far.

        Those of them that an earlier search has read are told from new ones when all are read.
        """
        return not self.already_known and self._twins_to_come is not None and not self._twins_to_come

    @property
    def may_have_films(self) -> bool:
        """Whether there is any film, though it may belong to a photo."""
        return any(map(_may_have_films, self._listings))

    @property
    def has_films(self) -> bool:
        """Whether there are films that belong to no photo. Known after `read` or `recall`."""
        return bool(self._units_of_films)

    @cached_property
    def _units_of_films(self) -> list[Unit]:
        return [unit for listing in self._listings for unit in self._film_units(listing)]

    @property
    def has_photos(self) -> bool:
        """Whether any photo was read or remembered yet; what was read is there after a second."""
        return bool(self._photos)

    def photos(self) -> tuple[Photo, ...]:
        """The photos read so far and remembered, sorted by the bytes of their paths."""
        return tuple(sorted(self._photos, key=lambda photo: os.fsencode(photo.stamp.path_text)))

    def find(self) -> Iterator[ScanEvent]:
        """Walk the folders."""
        yield StageChanged(Stage.WALKING)
        pace = Pace(self._clock, total_cost=0)
        options = self._options
        for found in walk(
            options.folders, exclude_patterns=options.exclude_patterns, even_in=options.even_in, token=self._token
        ):
            if not isinstance(found, Listing):
                yield found
                continue
            self._listings.append(found)
            self._linked |= found.linked
            if pace.advance(count=len(found.photos), cost=0):
                yield Progress(Stage.WALKING, pace.done, None)
        self._token.raise_if_cancelled()

    def key(self, settings: str) -> int:
        """Return the number under which the catalogue keeps the outcome of a scan of these very files."""
        return self._walked.key(settings)

    @cached_property
    def _walked(self) -> WalkDigest:
        digest = WalkDigest()
        for listing in self._listings:
            digest.add(listing.photos)
            digest.add(listing.companions)
        return digest

    def outcome(self, pairs_key: int, misnamed: Sequence[int]) -> ScanOutcome | None:
        """Return what became of the files, None when another scan may read more of them although none changes."""
        if any(problem.reason in PASSING_REASONS for problem in self.unreadable):
            return None
        position_of = {stamp: position for position, stamp in enumerate(self._walked_photos())}
        photos = self.photos()
        return ScanOutcome(
            leads=np.array([position_of[photo.stamp] for photo in photos], np.int32),
            accompanied=np.array([i for i, photo in enumerate(photos) if photo.companions], np.int32),
            misnamed=np.array(misnamed, np.int32),
            unreadable=np.array([position_of[problem.stamp] for problem in self.unreadable], np.int32),
            pairs_key=pairs_key,
        )

    def recall(self, outcome: ScanOutcome) -> KnownPhotos | None:
        """Take the photos of an earlier scan of these very files; None when the catalogue has forgotten something."""
        walked = self._walked_photos()
        unreadable = self._ask([walked[position] for position in outcome.unreadable.tolist()])
        if not all(isinstance(problem, Unreadable) for problem in unreadable):
            return None
        self.unreadable = [problem for problem in unreadable if isinstance(problem, Unreadable)]
        self.already_known = len(outcome.leads)
        return KnownPhotos(
            [walked[position] for position in outcome.leads.tolist()],
            self._ask,
            accompanied=frozenset(outcome.accompanied.tolist()),
            companions_of=_Companions(self._listings, self._live_films).of,
            linked=self._linked,
        )

    def _live_films(self, listing: Listing, units: Companions) -> Companions:
        """As an earlier scan of these very files has found them."""
        leads = list(units)
        answers = zip(leads, self._ask(leads), strict=True)
        known = {stamp: entry.facts.known for stamp, entry in answers if isinstance(entry, Remembered)}
        return LiveFilms(self._catalogue, None, self._token).joined(listing, units, known)

    def _walked_photos(self) -> list[FileStamp]:
        return [stamp for listing in self._listings for stamp in listing.photos]

    def _ask(self, stamps: Sequence[FileStamp]) -> list[Remembered | Unreadable | None]:
        return self._catalogue.known(stamps, hash_kinds=self._hash_kinds, with_features=self._reader.wants_features)

    def _ask_for_all(self, units: Sequence[Unit]) -> None:
        self._units = list(units)
        self._known = self._ask([unit.lead for unit in self._units])

    def _recognise_by_content(self) -> None:
        """Digest the unknown files that have the size of a file with a known digest: the same file on another disk."""
        unknown = {self._units[i].lead: i for i, known in enumerate(self._known) if known is None}
        sizes = self._catalogue.digest_sizes({stamp.size_bytes for stamp in unknown})
        alike = [stamp for stamp in unknown if stamp.size_bytes in sizes]
        for stamp, digest in self._reader.run(content_digest, alike, self._token):
            if isinstance(digest, bytes):
                self._known[unknown[stamp]] = self._recall(stamp, digest)

    def read(self) -> Iterator[ScanEvent]:
        """Ask the catalogue about each photo and read what it does not know; what is read is remembered at once."""
        self.unreadable = []
        self.already_known = 0
        with no_garbage_collection():
            self._ask_for_all(self._units_of_photos())
        yield StageChanged(Stage.READING)
        yield from self._read_units(self._reader.read)
        self._join_live_films()

    def read_new(self, knows: Knows) -> Generator[ScanEvent, None, KnownPhotos]:
        """Do the same for those that are not known; return all photos, each made only when somebody looks at it."""
        with no_garbage_collection():
            units = sorted(self._units_of_photos(), key=_in_order_of_paths)
            leads = [unit.lead for unit in units]
            known = knows(leads, wanted(self._hash_kinds, with_features=self._reader.wants_features))
            self._ask_for_all([units[at] for at in np.flatnonzero(~known).tolist()])
            del units
        yield StageChanged(Stage.READING)
        yield from self._read_units(self._reader.read)
        unreadable = {problem.stamp for problem in self.unreadable}
        stamps = [lead for lead in leads if lead not in unreadable] if unreadable else leads
        return KnownPhotos(
            stamps,
            self._ask,
            accompanied=range(len(stamps)),
            companions_of=_Companions(self._listings, self._live_films).of,
            linked=self._linked,
        )

    def _units_of_photos(self) -> list[Unit]:
        return [unit for listing in self._listings for unit in group_units(listing)]

    def read_films(self) -> Iterator[ScanEvent]:
        """Do the same for the films that belong to no photo, after `read` or `recall`; then `films` has them."""
        self._photos = []
        self._ask_for_all(self._units_of_films)
        self._known = [None if is_outdated_film(known) else known for known in self._known]
        if self._units:
            yield StageChanged(Stage.READING)
            yield from self._read_units(self._reader.read_films)
        self.films = self.photos()

    def lone_films(self) -> tuple[FileStamp, ...]:
        """Return the films that belong to no photo, as `find` has found them; none of them is read."""
        return tuple(unit.lead for listing in self._listings for unit in self._film_units(listing))

    def _film_units(self, listing: Listing) -> list[Unit]:
        if not _may_have_films(listing):
            return []
        units = dict(group_units(listing))
        if orphan_films(listing, units):
            units |= self._live_films(listing, units)
        return film_units(listing, {stamp for companions in units.values() for stamp in companions})

    def _read_units(self, read: Read) -> Iterator[ScanEvent]:
        self._recognise_by_content()
        self.already_known += sum(isinstance(known, Remembered) for known in self._known)
        unknown: dict[FileStamp, Unit] = {}
        for at, (unit, known) in enumerate(zip(self._units, self._known, strict=True)):
            self._known[at] = None  # 0.4 KB, of which the photo is made
            if known is None:
                unknown[unit.lead] = unit
            elif isinstance(known, Unreadable):
                self.unreadable.append(known)
                yield PhotoUnreadable(known)
            else:
                self._photos.append(photo_of(unit.lead, known, unit.companions, self._linked))
        total, self._units, self._known = len(self._units), [], []
        yield from self._read_unknown(unknown, total, read)

    def _join_live_films(self) -> None:
        """Give those Live Photos their films whose names do not tell that they belong together."""
        live = LiveFilms(self._catalogue, self._reader, self._token)
        position_of = {p.stamp: at for at, p in enumerate(self._photos) if live_name(p.facts.known)}
        if not position_of:
            return
        folders = {folder_of(stamp) for stamp in position_of}
        for listing in self._listings:
            if str(listing.folder) not in folders:
                continue
            units = dict(group_units(listing))
            known = {s: self._photos[position_of[s]].facts.known for s in units if s in position_of}
            for stamp, companions in live.joined(listing, units, known).items():
                at = position_of[stamp]
                shared_bytes = bytes_of_linked((stamp, *companions), self._linked)
                self._photos[at] = replace(self._photos[at], companions=companions, shared_bytes=shared_bytes)

    def _twins(self, unknown: Iterable[FileStamp]) -> dict[FileStamp, _Twins]:
        """Find the files that are the same to the byte, by the first of each: one of them is read, for all.

        Told by size, then by both ends, then by everything. Files whose names end otherwise may be read otherwise: of
        each ending one is read.
        """
        told: list[_Alike] = [(stamp, (stamp.size_bytes,)) for stamp in unknown]
        for digest_of in (ends_digest, content_digest):
            kind_of = dict(_with_company(told))
            digests = self._reader.run(digest_of, list(kind_of), self._token)
            told = [(stamp, (*kind_of[stamp], digest)) for stamp, digest in digests if isinstance(digest, bytes)]
        by_content: defaultdict[tuple[object, ...], list[FileStamp]] = defaultdict(list)
        for stamp, kind in _with_company(told):
            by_content[suffix_of(stamp.path_text), *kind].append(stamp)
        twins = {}
        for kind, stamps in by_content.items():
            first, *others = sorted(stamps, key=lambda stamp: os.fsencode(stamp.path_text))
            digest = kind[-1]
            assert isinstance(digest, bytes)
            twins[first] = _Twins(digest, tuple(others))
        return twins

    def _read_unknown(self, unknown: dict[FileStamp, Unit], total: int, read: Read) -> Iterator[ScanEvent]:
        pace = Pace(self._clock, total_cost=0)
        known = total - len(unknown)
        yield Progress(Stage.READING, known, total, already_known=self.already_known)
        worked_before_s = self._reader.worked_s
        twins = self._twins(unknown)
        self._digests = {stamp: one.digest for lead, one in twins.items() for stamp in (lead, *one.others)}
        spared = {stamp for of_one in twins.values() for stamp in of_one.others}
        self._twins_to_come = {*twins, *spared}
        pace.total_cost = sum(_cost(stamp) for stamp in unknown if stamp not in spared)
        # Those first, so that what is identical is known soon.
        first = [*twins, *(stamp for stamp in unknown if stamp not in twins and stamp not in spared)]
        to_remember: list[ReadPhoto | Unreadable] = []
        committed_s = self._clock()
        while first:
            to_follow: list[FileStamp] = []
            """Twins of what turned out not to serve for them."""
            try:
                for outcome in read(first, self._token):
                    to_remember.append(outcome)
                    if isinstance(outcome, Unreadable):
                        self.unreadable.append(outcome)
                        yield PhotoUnreadable(outcome)
                    if pace.advance(count=1, cost=_cost(outcome.stamp)):
                        yield Progress(
                            Stage.READING,
                            known + pace.done,
                            total,
                            pace.per_s,
                            pace.remaining_s,
                            self.already_known,
                            outcome.stamp.path,
                            self._reader.worked_s - worked_before_s,
                        )
                    if self._clock() - committed_s > COMMIT_EVERY_S:
                        to_follow += self._remember(to_remember, twins, unknown, pace)
                        to_remember = []
                        committed_s = self._clock()
            finally:
                # Also when the user cancels or closes the generator: what was read stays read.
                to_follow += self._remember(to_remember, twins, unknown, pace)
                to_remember = []
            pace.total_cost += sum(map(_cost, to_follow))
            first = to_follow
        worked_s = self._reader.worked_s - worked_before_s
        yield Progress(Stage.READING, total, total, already_known=self.already_known, worked_s=worked_s)

    def _photo(self, read: ReadPhoto, companions: tuple[FileStamp, ...]) -> Photo:
        shared_bytes = bytes_of_linked((read.stamp, *companions), self._linked)
        return Photo(
            read.stamp, read.facts, read.fingerprint, self._digests.get(read.stamp), companions, None, shared_bytes
        )

    def _arrived(self, stamp: FileStamp) -> None:
        if self._twins_to_come:
            self._twins_to_come.discard(stamp)

    def _remember(
        self,
        outcomes: list[ReadPhoto | Unreadable],
        twins: dict[FileStamp, _Twins],
        unknown: dict[FileStamp, Unit],
        pace: Pace,
    ) -> list[FileStamp]:
        """Keep what was read, also for the twins; return those that must be read themselves."""
        if not outcomes:
            return []
        read = [outcome for outcome in outcomes if isinstance(outcome, ReadPhoto)]
        films = [outcome for outcome in read if outcome.facts.film is not None]
        if films:  # by their frames they are found, whatever is looked for
            self._catalogue.remember(films, with_features=True)
        others = [o for o in outcomes if isinstance(o, Unreadable) or o.facts.film is None]
        self._catalogue.remember(others, with_features=self._reader.wants_features)
        self._photos += (self._photo(each, unknown[each.stamp].companions) for each in read)
        for outcome in outcomes:
            self._arrived(outcome.stamp)
        of_these = {outcome.stamp: twins[outcome.stamp] for outcome in outcomes if outcome.stamp in twins}
        self._catalogue.remember_digests([(stamp, of_one.digest) for stamp, of_one in of_these.items()])
        to_read = []
        for of_one in of_these.values():
            for stamp in of_one.others:
                entry = self._recall(stamp, of_one.digest)
                if entry is None:
                    to_read.append(stamp)
                else:
                    self._arrived(stamp)
                    photo = photo_of(stamp, entry, unknown[stamp].companions, self._linked)
                    self._photos.append(replace(photo, content_digest=of_one.digest))
                    pace.advance(count=1, cost=0)
        return to_read

    def _recall(self, stamp: FileStamp, digest: bytes) -> Remembered | None:
        known = self._catalogue.recall(
            stamp,
            digest,
            hash_kinds=self._hash_kinds,
            with_features=self._reader.wants_features,
        )
        return None if is_film_name(stamp.path_text) and is_outdated_film(known) else known


@dataclass(frozen=True, slots=True)
class _Twins:
    """Files with the same bytes as another one."""

    digest: bytes
    others: tuple[FileStamp, ...]


_Alike = tuple[FileStamp, tuple[object, ...]]
"""A file, and all that is known to be the same in files like it."""


def _with_company(told: Sequence[_Alike]) -> Iterator[_Alike]:
    """Yield those that are not the only one of their kind."""
    many = Counter(kind for _, kind in told)
    return ((stamp, kind) for stamp, kind in told if many[kind] > 1)


def is_outdated_film(known: Remembered | Unreadable | None) -> bool:
    """Whether a film was read by another version of the program."""
    if not isinstance(known, Remembered):
        return False
    film = known.facts.film
    return film is None or film.reading != READING


def _may_have_films(listing: Listing) -> bool:
    return bool(listing.films) or any(is_film_name(stamp.path_text) for stamp in listing.companions)


class _Companions:
    """The files that belong to photos, joined for those folders alone that somebody asks about."""

    def __init__(self, listings: Sequence[Listing], live_films: Callable[[Listing, Companions], Companions]) -> None:
        self._listings = listings
        self._live_films = live_films
        self._listing_of: dict[str, Listing] = {}
        self._found: dict[str, dict[FileStamp, tuple[FileStamp, ...]]] = {}

    def of(self, lead: FileStamp) -> tuple[FileStamp, ...]:
        folder = os.path.dirname(lead.path_text)  # noqa: PTH120 - stamps hold text
        if not self._listing_of:
            self._listing_of = {str(listing.folder): listing for listing in self._listings}
        if folder not in self._found:
            listing = self._listing_of[folder]
            units = dict(group_units(listing))
            self._found[folder] = units | (self._live_films(listing, units) if orphan_films(listing, units) else {})
        return self._found[folder][lead]


def _in_order_of_paths(unit: Unit) -> bytes:
    return os.fsencode(unit.lead.path_text)


def _cost(stamp: FileStamp) -> float:
    return stamp.size_bytes + COST_OF_A_FILE_BYTES
