"""The films of Live and motion photos, found again as films that stand alone.

Such a film stays a part of its photo: it is no film of its own, no file of its photo is suggested because of it, and
the one that stands alone is not suggested because a photo has it, since who lets photos go does not think of films. It
is said, and the user may decide. Those of a photo are as short as a breath, so where no film that stands alone is, no
photo is opened for its film.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.photo_store import PASSING_REASONS
from dedupe_gui.catalogue.proof_codec import ProvenPair
from dedupe_gui.catalogue.records import Remembered
from dedupe_gui.jobs.events import Progress, ScanEvent, Stage, StageChanged
from dedupe_gui.jobs.gather import is_outdated_film
from dedupe_gui.jobs.live import films_of
from dedupe_gui.jobs.pace import Pace
from dedupe_gui.matching.films.copies import seconds_of
from dedupe_gui.matching.films.search import find_ties
from dedupe_gui.matching.films.track import FilmTrack
from dedupe_gui.model import FileStamp, Photo, Proof, ReadPhoto, Relation, Unreadable
from dedupe_gui.reading.digest import content_digest
from dedupe_gui.reading.films.places import inside_of_file
from dedupe_gui.reading.formats import is_film_name
from dedupe_gui.reading.workers import PhotoReader

LONGEST_S = 10.0
"""Phones keep one to three seconds beside a photo; a film that was made of that is hardly longer."""
REMEMBER_EVERY_S = 1.0
AT_ONCE = 8

Proofs = Callable[[Iterable[ProvenPair]], Iterator[tuple[ProvenPair, Proof]]]


@dataclass(frozen=True, slots=True)
class _Part:
    """A photo's film."""

    photo: int
    stamp: FileStamp
    """Of its own file, or what stands for the film inside of the photo's file."""
    digest: bytes | None
    """Of its bytes, where the photo's own tells."""


@dataclass(frozen=True, slots=True)
class _Read:
    track: FilmTrack | None
    seconds: float


class FilmsOfPhotos:
    """Looks for the films of one scan's photos among the films that stand alone."""

    def __init__(
        self,
        catalogue: Catalogue,
        reader: PhotoReader,
        proofs: Proofs | None,
        *,
        find_turned: bool,
        token: CancelToken,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """proofs: holds films against each other; None where only equal bytes count."""
        self.found: frozenset[tuple[int, int]] = frozenset()
        """Positions of a photo and of a film that shows what the photo's own film shows."""
        self._catalogue = catalogue
        self._reader = reader
        self._proofs = proofs
        self._find_turned = find_turned
        self._token = token
        self._clock = clock

    def look(self, photos: Sequence[Photo], films: Sequence[Photo]) -> Iterator[ScanEvent]:
        """Yield progress; then `found` has the pairs. films: those that stand alone."""
        short = [at for at, film in enumerate(films) if seconds_of(film) <= LONGEST_S]
        parts = list(_parts(photos)) if short else []
        if not parts:
            return
        alone = {at: films[at] for at in short}
        read: dict[FileStamp, _Read] = {}
        if self._proofs is not None:
            yield StageChanged(Stage.READING)
            yield from self._read([part.stamp for part in parts], read)
        self.found = self._identical(parts, alone)
        if self._proofs is not None:
            yield StageChanged(Stage.PROVING)
            yield from self._proven(parts, read, alone, self._proofs)

    def _identical(self, parts: Sequence[_Part], films: dict[int, Photo]) -> frozenset[tuple[int, int]]:
        """Return which photos have the very bytes of a film."""
        sizes = {film.stamp.size_bytes for film in films.values()}
        untold = [part.stamp for part in parts if part.digest is None and part.stamp.size_bytes in sizes]
        has_inner = any(part.digest is not None for part in parts)
        of_parts = {stamp.size_bytes for stamp in untold}
        wanted = [film.stamp for film in films.values() if has_inner or film.stamp.size_bytes in of_parts]
        digests = self._digests([*untold, *wanted])
        films_with: defaultdict[bytes, list[int]] = defaultdict(list)
        for at, film in films.items():
            if (digest := digests.get(film.stamp)) is not None:
                films_with[digest].append(at)
        return frozenset(
            (part.photo, at)
            for part in parts
            for at in films_with.get(part.digest or digests.get(part.stamp) or b"", ())
        )

    def _digests(self, stamps: Sequence[FileStamp]) -> dict[FileStamp, bytes]:
        known = zip(stamps, self._catalogue.known(stamps), strict=True)
        digests = {
            stamp: entry.content_digest
            for stamp, entry in known
            if isinstance(entry, Remembered) and entry.content_digest is not None
        }
        unknown = [stamp for stamp in stamps if stamp not in digests]
        fresh = {
            stamp: digest
            for stamp, digest in self._reader.run(content_digest, unknown, self._token, at_once=AT_ONCE)
            if isinstance(digest, bytes)
        }
        self._catalogue.remember_digests(fresh.items())
        return digests | fresh

    def _read(self, stamps: Sequence[FileStamp], into: dict[FileStamp, _Read]) -> Iterator[ScanEvent]:
        """Read the photos' films as others are, those that the catalogue does not know; what cannot be read is none."""
        known = dict(zip(stamps, self._catalogue.known(stamps, with_features=True), strict=True))
        unknown = [stamp for stamp, entry in known.items() if entry is None or is_outdated_film(entry)]
        fresh: list[ReadPhoto | Unreadable] = []
        pace = Pace(self._clock, total_cost=len(unknown))
        remembered_s = self._clock()
        try:
            for outcome in self._reader.read_films(unknown, self._token):
                if isinstance(outcome, ReadPhoto) or outcome.reason not in PASSING_REASONS:
                    fresh.append(outcome)
                if self._clock() - remembered_s > REMEMBER_EVERY_S:
                    self._catalogue.remember(fresh, with_features=True)
                    fresh, remembered_s = [], self._clock()
                if pace.advance(count=1, cost=1):
                    yield Progress(Stage.READING, pace.done, len(unknown), pace.per_s, pace.remaining_s)
        finally:
            self._catalogue.remember(fresh, with_features=True)
        entries = self._catalogue.known(stamps, with_features=True)
        tracks = self._catalogue.features(stamps)
        for stamp, entry, track in zip(stamps, entries, tracks, strict=True):
            if isinstance(entry, Remembered) and entry.facts.film is not None:
                into[stamp] = _Read(FilmTrack.unpack(track or b""), entry.facts.film.duration_ms / 1000)

    def _proven(
        self, parts: Sequence[_Part], read: dict[FileStamp, _Read], films: dict[int, Photo], proofs: Proofs
    ) -> Iterator[ScanEvent]:
        owners = [part for part in parts if part.stamp in read]
        alone = list(films)
        packed = self._catalogue.features([films[at].stamp for at in alone])
        tracks = [*(FilmTrack.unpack(track or b"") for track in packed), *(read[part.stamp].track for part in owners)]
        seconds = [*(seconds_of(films[at]) for at in alone), *(read[part.stamp].seconds for part in owners)]
        is_part = np.arange(len(tracks)) >= len(alone)
        pairs: dict[ProvenPair, list[tuple[int, int]]] = {}
        for tie in find_ties(tracks, seconds, find_turned=self._find_turned, asked=is_part):
            at, part = alone[tie.first], owners[tie.second - len(alone)]
            if (part.photo, at) not in self.found:
                pairs.setdefault(ProvenPair(films[at].stamp, part.stamp, tie.turn), []).append((part.photo, at))
        pace = Pace(self._clock, total_cost=len(pairs))
        for pair, proof in proofs(pairs):
            if proof.relation in (Relation.COPY, Relation.EDITED):
                self.found |= frozenset(pairs[pair])
            if pace.advance(count=1, cost=1):
                yield Progress(Stage.PROVING, pace.done, len(pairs), pace.per_s, pace.remaining_s)


def _parts(photos: Sequence[Photo]) -> Iterator[_Part]:
    for at, photo in enumerate(photos):
        for stamp in films_of(photo.companions):
            yield _Part(at, stamp if is_film_name(stamp.path_text) else inside_of_file(stamp), None)
        digest = photo.facts.inside.film_digest
        if digest is not None:
            yield _Part(at, inside_of_file(photo.stamp), digest)
