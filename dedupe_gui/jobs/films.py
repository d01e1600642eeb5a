"""Films: which are alike, how, and who holds whom. The same rungs as for photos, climbed by looking at moments in time.

Equal digests prove identical files, equal streams the same film in another container. What hashes of frames tie
together is held against each other whole, in the reading processes, and is nothing to each other until that is done: so
two takes of one scene are never called copies, not even for a while. A proof is remembered as soon as it is there.
"""

from __future__ import annotations

import os
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.proof_codec import ProvenPair
from dedupe_gui.jobs.digests import Digests
from dedupe_gui.jobs.events import Progress, ScanEvent, Stage, StageChanged
from dedupe_gui.jobs.match import Matched
from dedupe_gui.jobs.pace import Pace
from dedupe_gui.jobs.proofs import ProofMemory
from dedupe_gui.matching.films import proof as judging
from dedupe_gui.matching.films import search
from dedupe_gui.matching.films.copies import (
    FilmPair,
    FilmRounds,
    FilmRow,
    FilmSets,
    film_table,
    identical_films,
    joined_tables,
    may_have_same_streams,
    of_twins,
    row_of,
    same_streams,
    seconds_of,
)
from dedupe_gui.matching.films.search import FilmTie, find_ties
from dedupe_gui.matching.films.track import FilmTrack
from dedupe_gui.model import (
    PROVEN_BY_THEMSELVES,
    RELATIONS,
    Evidence,
    EvidenceKind,
    FileStamp,
    Finding,
    PairTable,
    Photo,
    Proof,
    ReadPhoto,
    Relation,
    Turn,
)
from dedupe_gui.reading import films as reading
from dedupe_gui.reading.file_pairs import FilePair
from dedupe_gui.reading.films import streams_digest
from dedupe_gui.reading.workers import PhotoReader

VERSION = (reading.ALGORITHM << 20) | (search.ALGORITHM << 10) | judging.ALGORITHM
"""What remembered proofs are void without. None of photos has a number as high."""
AT_ONCE = 2
"""Films are read by the worker that is free: of a batch of 32 the last would wait for minutes."""


class FilmMatching:
    """Compares the films of one scan."""

    def __init__(
        self,
        catalogue: Catalogue,
        reader: PhotoReader,
        *,
        find_turned: bool = True,
        prove: bool = True,
        guests: Iterable[ReadPhoto] = (),
        token: CancelToken,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """prove: whether what only looks alike is held against each other; without, only bytes and streams count.

        guests: films that were read just now and that the catalogue need not know: what is remembered is the library.
        """
        self.found = Matched((), PairTable.empty())
        """What is known so far."""
        self.complete: frozenset[Relation] = frozenset()
        """The kinds of which all is known."""
        self._catalogue = catalogue
        self._reader = reader
        self._digests = Digests(catalogue, reader, token, at_once=AT_ONCE)
        self._find_turned = find_turned
        self._prove = prove
        self._guests: Mapping[FileStamp, ReadPhoto] = {guest.stamp: guest for guest in guests}
        self._token = token
        self._clock = clock

    def match(self, films: Sequence[Photo]) -> Iterator[ScanEvent]:
        """Yield progress; `found` has the films with the digests that were needed, and their pairs.

        films: in the order of their paths. Raises Cancelled, with all that was proven until then remembered.
        """
        yield StageChanged(Stage.COMPARING)
        films = self._with_digests(films)
        sets = FilmSets(films)
        rows = list(identical_films(films, sets))
        tracks: list[FilmTrack | None] = [None] * len(films)
        leaders = sets.leaders()
        for at, track in zip(leaders, self._tracks([films[at] for at in leaders]), strict=True):
            tracks[at] = track
        ties = find_ties(tracks, [seconds_of(film) for film in films], find_turned=self._find_turned)
        rows += self._same_streams(films, ties, sets)
        self._note(films, rows)
        self.complete = PROVEN_BY_THEMSELVES
        if self._prove:
            yield StageChanged(Stage.PROVING)
            yield from self._proven(films, ties, sets, rows)
            self._note(films, rows)
        self.complete = frozenset(RELATIONS)

    def tied_to(self, query: Photo, films: Sequence[Photo]) -> Iterator[FilmRow]:
        """Yield what films are to one whose frames are known: it is the first of each row, at 0."""
        films = self._with_digests([query, *films])
        sets = FilmSets(films)
        rows = [row for row in identical_films(films, sets) if row.first == 0]
        ties = find_ties(
            self._tracks(films),
            [seconds_of(film) for film in films],
            find_turned=self._find_turned,
            asked=np.arange(len(films)) == 0,
        )
        told = {row.second for row in rows}
        rows += self._same_streams(films, [tie for tie in ties if tie.second not in told], sets)
        yield from rows
        told |= {row.second for row in rows}
        pairs = {
            ProvenPair(query.stamp, films[tie.second].stamp, tie.turn): FilmPair(
                0, tie.second, tie.turn, tie.distance_bits
            )
            for tie in ties
            if tie.second not in told
        }
        for pair, proof in self.proofs(pairs):
            if proof.relation is not None:
                yield row_of(films, pairs[pair], proof)

    def _tracks(self, films: Sequence[Photo]) -> list[FilmTrack | None]:
        return [FilmTrack.unpack(track) for track in self._frames([film.stamp for film in films])]

    def _frames(self, stamps: Sequence[FileStamp]) -> list[bytes]:
        """Return what was kept of the frames when the films were read; nothing where nobody knows them."""
        known = zip(stamps, self._catalogue.features(stamps), strict=True)
        return [self._guests[stamp].features if stamp in self._guests else track or b"" for stamp, track in known]

    def _note(self, films: Sequence[Photo], rows: Sequence[FilmRow]) -> None:
        self.found = Matched(tuple(films), film_table([*rows, *of_twins(rows)]))

    def _with_digests(self, films: Sequence[Photo]) -> list[Photo]:
        """Fill in the digests of films that may be identical: of one size, and alike in all frames."""
        alike: defaultdict[tuple[int, bytes], list[Photo]] = defaultdict(list)
        for film in films:
            alike[film.stamp.size_bytes, film.fingerprint.phash256].append(film)
        twins = [film for some in alike.values() if len(some) > 1 for film in some]
        fresh = self._digests.of_content([film.stamp for film in twins if film.content_digest is None])
        return [replace(film, content_digest=fresh.get(film.stamp, film.content_digest)) for film in films]

    def _same_streams(self, films: Sequence[Photo], ties: Sequence[FilmTie], sets: FilmSets) -> Iterator[FilmRow]:
        likely = [tie for tie in ties if may_have_same_streams(films[tie.first], films[tie.second], tie)]
        stamps = list(dict.fromkeys(films[at].stamp for tie in likely for at in (tie.first, tie.second)))
        digests = self._digests.of_pixels(stamps, streams_digest)
        for tie in likely:
            one, other = (digests.get(films[at].stamp) for at in (tie.first, tie.second))
            if one is not None and one == other:
                sets.join(tie.first, tie.second, Turn.NONE)
                yield same_streams(films, tie)

    def _proven(
        self, films: Sequence[Photo], ties: Sequence[FilmTie], sets: FilmSets, rows: list[FilmRow]
    ) -> Iterator[ScanEvent]:
        """Hold the likeliest films against each other, round by round, until every tie is told, and add to the rows."""
        rounds = FilmRounds(ties, sets)
        pace = Pace(self._clock, total_cost=0)
        while wanted := rounds.next_round():
            pairs = {ProvenPair(films[one.first].stamp, films[one.second].stamp, one.turn): one for one in wanted}
            pace.total_cost += len(pairs)
            for pair, proof in self.proofs(pairs):
                rounds.note(pairs[pair], proof)
                if proof.relation is not None:
                    rows.append(row_of(films, pairs[pair], proof))
                    self._note(films, rows)
                if pace.advance(count=1, cost=1):
                    yield Progress(Stage.PROVING, pace.done, int(pace.total_cost), pace.per_s, pace.remaining_s)

    def proofs(self, pairs: Iterable[ProvenPair]) -> Iterator[tuple[ProvenPair, Proof]]:
        """Yield pairs with what is remembered of them, then with what holding them against each other tells."""
        wanted = list(pairs)
        memory = ProofMemory(self._catalogue, VERSION, self._clock)
        known = memory.known(wanted)
        yield from ((pair, proof) for pair, proof in zip(wanted, known, strict=True) if proof is not None)
        unproven = [pair for pair, proof in zip(wanted, known, strict=True) if proof is None]
        tracks = (self._frames([pair.first for pair in unproven]), self._frames([pair.second for pair in unproven]))
        open_pairs = {
            FilePair(pair.first, pair.second, pair.turn, tracks=both): pair
            for pair, both in zip(unproven, zip(*tracks, strict=True), strict=True)
        }
        waiting = iter(open_pairs)
        try:
            for file_pair, outcome in self._reader.prove(lambda: next(waiting, None), self._token):
                pair = open_pairs[file_pair]
                yield pair, memory.proof_of(pair, outcome)
        finally:
            memory.flush()


def merged(photos: Matched, films: Matched, of_photos: Iterable[tuple[int, int]] = ()) -> Matched:
    """Return the photos and films of a scan as one, in the order of their paths.

    of_photos: positions of a photo and of a film that shows what the photo's own film shows. They are another moment
    of each other, of which nothing is ever suggested.
    """
    if not films.photos:
        return photos
    everything = [*photos.photos, *films.photos]
    order = sorted(range(len(everything)), key=lambda at: os.fsencode(everything[at].stamp.path_text))
    place = np.empty(len(order), np.int32)
    place[order] = np.arange(len(order), dtype=np.int32)
    count = len(photos.photos)
    between = Evidence((Finding(EvidenceKind.FILM_OF_PHOTO),))
    across = film_table([FilmRow(at, count + film, Relation.SIMILAR, Turn.NONE, 0, between) for at, film in of_photos])
    pairs = joined_tables([(photos.pairs, place), (films.pairs, place[count:]), (across, place)])
    return Matched(tuple(everything[at] for at in order), pairs)
