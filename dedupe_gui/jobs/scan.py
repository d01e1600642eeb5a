"""The scan: folders in, pairs of photos that are alike out, as a generator of events."""

from __future__ import annotations

import logging
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.outcome_codec import ScanOutcome
from dedupe_gui.catalogue.pairs_codec import key_of_scan
from dedupe_gui.errors import Cancelled
from dedupe_gui.garbage import no_garbage_collection
from dedupe_gui.jobs.catalogue_version import algorithm_version
from dedupe_gui.jobs.events import (
    Finished,
    FoundSoFar,
    PhotoUnreadable,
    Progress,
    ScanEvent,
    SpeedRemembered,
    Stage,
    StageChanged,
)
from dedupe_gui.jobs.films import FilmMatching, merged
from dedupe_gui.jobs.films_of_photos import FilmsOfPhotos
from dedupe_gui.jobs.gather import Gathering
from dedupe_gui.jobs.known_photos import KnownPhotos, stamps_of
from dedupe_gui.jobs.library_index import refresh_points
from dedupe_gui.jobs.match import Matched, Matching
from dedupe_gui.jobs.proofs import VERSION as PROOFS_VERSION
from dedupe_gui.jobs.proofs import InView, Proving
from dedupe_gui.jobs.second_looks import SecondLooks
from dedupe_gui.jobs.sidecars import NotesBeside
from dedupe_gui.model import (
    PROVEN_BY_THEMSELVES,
    RELATIONS,
    FolderUnreadable,
    PairTable,
    Photo,
    Relation,
    ScanOptions,
    ScanResult,
    StageSeconds,
)
from dedupe_gui.reading.file_pairs import ProveOne
from dedupe_gui.reading.formats import is_misnamed
from dedupe_gui.reading.walk import also_known_as
from dedupe_gui.reading.workers import PhotoReader

log = logging.getLogger(__name__)

FIRST_RESULT_AFTER_S = 1.0
"""A scan that is done sooner shows what it found at the end only."""
NEXT_RESULT_AFTER_S = 3.0
"""Sooner at first, when twice as much was read: the first photos tell little of how long it all takes."""
MATCHING_SHARE = 10
"""What was found is shown again in a running scan when reading took so many times as long as showing it did."""
PROVEN_AFTER_S = 2.0
"""What was proven meanwhile is shown every so often, and the rarer the longer it takes to put it together."""
SHOWN_S_A_PAIR = 20e-6
"""What grouping the photos again takes the window for each pair."""
_BY_BYTES = frozenset({Relation.IDENTICAL})
_BUT_OTHER_MOMENTS = frozenset(RELATIONS) - {Relation.SIMILAR}
FORGET_AFTER_DAYS = 366
"""A disk that was not plugged in for a year is read again."""


def open_catalogue(path: Path | None) -> Catalogue:
    """Open the catalogue at `path`, or one in memory. Raises EnvironmentProblem when it cannot be used."""
    return Catalogue.open(path, algorithm=algorithm_version())


def scan(
    options: ScanOptions,
    catalogue: Catalogue,
    *,
    token: CancelToken,
    results_meanwhile: bool = False,
    wanted: InView | None = None,
    prover: ProveOne | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[ScanEvent]:
    """Find, read, compare and prove the photos of the folders; the last event is `Finished`.

    results_meanwhile: also yield `FoundSoFar` now and then while photos are read, which takes a tenth of the time, then
    before anything is proven, and now and then while that is done. wanted: says which photos to prove first. prover:
    another one, in tests.
    A cancelled scan ends with `Finished` as well: with what was found so far, `is_complete` False.
    Raises EnvironmentProblem when nothing can be scanned at all.
    """
    reader = PhotoReader(
        workers=options.workers,
        photo_timeout_s=options.photo_timeout_s,
        hash_kinds=frozenset(options.hash_kinds),
        want_features=options.find_edits,
    )
    with reader, SecondLooks(workers=options.workers) as looks:
        gathering = Gathering(options, catalogue, reader, token=token, clock=clock)
        matching = Matching(options, catalogue, reader, looks, token=token, clock=clock)

        def proving(matched: Matched) -> Proving:
            return Proving(
                matched.photos,
                matched.pairs,
                catalogue,
                reader,
                hash_kinds=options.hash_kinds,
                protected_folders=the_scan.protected_folders,
                token=token,
                wanted=wanted,
                task=prover,
                clock=clock,
            )

        beside = NotesBeside(catalogue, reader, token)
        films = FilmMatching(
            catalogue, reader, find_turned=options.find_turned, prove=options.prove, token=token, clock=clock
        )
        of_photos = FilmsOfPhotos(
            catalogue,
            reader,
            films.proofs if options.prove else None,
            find_turned=options.find_turned,
            token=token,
            clock=clock,
        )
        the_scan = _Scan(options, catalogue, gathering, matching, films, of_photos, beside, proving, clock)
        yield from the_scan.events(results_meanwhile=results_meanwhile)


class _Scan:
    """One scan under way."""

    def __init__(
        self,
        options: ScanOptions,
        catalogue: Catalogue,
        gathering: Gathering,
        matching: Matching,
        films: FilmMatching,
        films_of_photos: FilmsOfPhotos,
        beside: NotesBeside,
        proving: Callable[[Matched], Proving],
        clock: Callable[[], float],
    ) -> None:
        self._options = options
        self._catalogue = catalogue
        self._gathering = gathering
        self._matching = matching
        self._films = films
        self._films_of_photos = films_of_photos
        self._beside = beside
        self._proving = proving
        self._clock = clock
        self._started_s = clock()
        self._latest = Matched((), PairTable.empty())
        self._misnamed: tuple[int, ...] = ()
        self._outcome: ScanOutcome | None = None
        """What the next scan of the same files can begin with, when there is such a thing."""
        self._is_proven = not options.prove
        self._complete: frozenset[Relation] = frozenset()
        """The kinds of which everything is found."""

    @property
    def protected_folders(self) -> tuple[Path, ...]:
        """By every name that the walk gave them."""
        return self._options.protected_folders

    def events(self, *, results_meanwhile: bool) -> Iterator[ScanEvent]:
        found_s = read_s = self._started_s
        matched_s: float | None = None
        is_complete = True
        self._catalogue.note_scanned(self._options.folders)
        proof_px_s = self._catalogue.proof_speed(version=PROOFS_VERSION)
        if proof_px_s is not None:
            yield SpeedRemembered(proof_px_s)
        try:
            with no_garbage_collection():
                yield from self._find()
                # Who asked for results meanwhile will look at every photo.
                repeated = self._repeated(with_all_photos=results_meanwhile)
            found_s = read_s = self._clock()
            if repeated is not None:
                yield from self._tell_repeated()
                self._latest = repeated
            else:
                yield from self._read() if results_meanwhile else self._gathering.read()
                read_s = self._clock()
                if self._gathering.already_known:
                    self._matching.expect_known_photos()
                self._latest = yield from self._matching.match(self._gathering.photos())
                self._misnamed = misnamed(self._latest.photos)
                self._remember()
                if self._options.find_edits:  # also where all is known, of a scan that was stopped
                    refresh_points(self._catalogue)  # for who looks up a picture next
            self._latest = self._with_notes(self._latest)
            self._note_complete(PROVEN_BY_THEMSELVES)
            matched_s = self._clock()
            if self._options.prove:
                yield StageChanged(Stage.PROVING)
            if not self._is_proven:
                yield from self._prove(results_meanwhile=results_meanwhile)
            self._note_complete(frozenset(RELATIONS))
            if self._options.films:
                yield from self._add_films(results_meanwhile=results_meanwhile)
        except Cancelled:
            # What was found until now is worth showing; nothing more is looked for.
            is_complete = False
        yield StageChanged(Stage.GROUPING)
        ended_s = self._clock()
        matched_s = ended_s if matched_s is None else matched_s
        seconds = StageSeconds(
            walk=found_s - self._started_s,
            read=read_s - found_s,
            match=matched_s - read_s,
            total=ended_s - self._started_s,
            prove=ended_s - matched_s,
        )
        result = self._result(seconds, is_complete=is_complete)
        log.info(
            "Scan of %d folders: %d photos (%d known), unreadable %s, %d pairs, complete %s, %s",
            *(len(self._options.folders), len(result.photos), result.already_known),
            dict(Counter(problem.reason.value for problem in result.unreadable)),
            *(len(result.pairs), is_complete, seconds),
        )
        yield Finished(result)

    def _repeated(self, *, with_all_photos: bool) -> Matched | None:
        """Return what an earlier scan of these very files found, if nothing of it was forgotten."""
        for is_proven in (True, False) if self._options.prove else (False,):
            outcome = self._catalogue.outcome_of_scan(self._gathering.key(self._settings(is_proven=is_proven)))
            pairs = self._catalogue.pairs_of_scan(outcome.pairs_key) if outcome is not None else None
            photos = self._gathering.recall(outcome) if outcome is not None and pairs is not None else None
            if outcome is None or pairs is None or photos is None:
                continue
            wrongly_named = tuple(outcome.misnamed.tolist())
            needed = range(len(photos)) if with_all_photos else {*pairs.positions().tolist(), *wrongly_named}
            if not photos.load(needed):
                continue
            self._misnamed = wrongly_named
            self._outcome = outcome
            self._is_proven = is_proven or not self._options.prove
            return Matched(tuple(photos) if with_all_photos else photos, pairs)
        return None

    def _settings(self, *, is_proven: bool) -> str:
        """Everything besides the photos that the pairs depend on."""
        if not is_proven:
            return f"{self._matching.settings()} proofs=None"
        protected = sorted(map(os.fspath, self.protected_folders))
        return f"{self._matching.settings()} proofs={PROOFS_VERSION} protected={protected!a}"

    def _with_notes(self, matched: Matched) -> Matched:
        """Read what stands beside those photos that have a copy: nobody looks at the others'."""
        photos = matched.photos
        in_pairs = {p: photos[p] for p in matched.pairs.positions().tolist()}
        beside = self._beside.of(in_pairs)
        if not beside:
            return matched
        if isinstance(photos, KnownPhotos):
            photos.note(beside)
            return matched
        noted = (replace(photo, beside=beside[p]) if p in beside else photo for p, photo in enumerate(photos))
        return Matched(tuple(noted), matched.pairs)

    def _tell_repeated(self) -> Iterator[ScanEvent]:
        """The events of reading and comparing when there is nothing to read and to compare."""
        yield StageChanged(Stage.READING)
        yield from map(PhotoUnreadable, self._gathering.unreadable)
        known = self._gathering.already_known
        total = known + len(self._gathering.unreadable)
        yield Progress(Stage.READING, total, total, already_known=known)
        yield StageChanged(Stage.COMPARING)

    def _remember(self) -> None:
        """Keep the outcome for the next scan of the same files, and drop what no scan asks for any more."""
        pairs_key = self._matching.remembered_as
        self._outcome = self._gathering.outcome(pairs_key, self._misnamed) if pairs_key is not None else None
        if self._outcome is not None:
            key = self._gathering.key(self._settings(is_proven=False))
            self._catalogue.remember_outcome_of_scan(key, self._outcome)
        self._catalogue.forget_older_than(FORGET_AFTER_DAYS)

    def _prove(self, *, results_meanwhile: bool) -> Iterator[ScanEvent]:
        """Prove the pairs, and show now and then what was proven until then."""
        if results_meanwhile:
            yield self._meanwhile()
        proving = self._proving(self._latest)
        photos = self._latest.photos
        next_result_s = self._clock() + PROVEN_AFTER_S
        try:
            for event in proving.events():
                yield event
                before = self._complete
                if proving.are_copies_told:
                    self._note_complete(PROVEN_BY_THEMSELVES | {Relation.COPY})
                if results_meanwhile and (self._complete != before or self._clock() > next_result_s):
                    began_s = self._clock()
                    self._latest = Matched(photos, proving.table())
                    yield self._meanwhile()
                    took_s = self._clock() - began_s + SHOWN_S_A_PAIR * len(self._latest.pairs)
                    next_result_s = self._clock() + max(PROVEN_AFTER_S, MATCHING_SHARE * took_s)
        finally:
            self._latest = Matched(photos, proving.table())
        self._is_proven = True
        if proving.px_s is not None:
            self._catalogue.remember_proof_speed(proving.px_s, version=PROOFS_VERSION)
        if self._outcome is not None and not proving.is_lacking:
            settings = self._settings(is_proven=True)
            pairs_key = key_of_scan(stamps_of(photos), settings)
            self._catalogue.remember_pairs_of_scan(pairs_key, self._latest.pairs)
            outcome = replace(self._outcome, pairs_key=pairs_key)
            self._catalogue.remember_outcome_of_scan(self._gathering.key(settings), outcome)

    def _add_films(self, *, results_meanwhile: bool) -> Iterator[ScanEvent]:
        """Read and compare the films when all is known of the photos, which never wait for them."""
        if results_meanwhile:
            yield self._meanwhile()
        yield from self._gathering.read_films()
        films = self._gathering.films
        if not films:
            return
        photos = self._latest
        self._take(photos, Matched(films, PairTable.empty()))
        next_result_s = self._clock() + PROVEN_AFTER_S
        try:
            for event in self._films.match(films):
                yield event
                has_news = self._films.complete != self._complete
                if results_meanwhile and (has_news or self._clock() > next_result_s):
                    self._complete = self._films.complete
                    self._take(photos, self._films.found)
                    yield self._meanwhile()
                    next_result_s = self._clock() + MATCHING_SHARE * PROVEN_AFTER_S
            for event in self._films_of_photos.look(photos.photos, self._films.found.photos):
                yield event
                if results_meanwhile and self._complete != _BUT_OTHER_MOMENTS:
                    self._complete = _BUT_OTHER_MOMENTS
                    self._take(photos, self._films.found)
                    yield self._meanwhile()
        finally:
            self._take(photos, self._with_notes(self._films.found))

    def _take(self, photos: Matched, films: Matched) -> None:
        self._latest = merged(photos, films, self._films_of_photos.found)
        self._misnamed = misnamed(self._latest.photos)

    def _find(self) -> Iterator[ScanEvent]:
        """Find the photos, and by which names those in protected folders go: protection is told by the path."""
        silent = set()
        for event in self._gathering.find():
            if isinstance(event, FolderUnreadable):
                silent.add(event.path)
            yield event
        roots = [root for root in self._options.folders if root not in silent]
        protected = self._options.protected_folders
        names = (also_known_as(folder, roots) for folder in protected if folder not in silent)
        protected = tuple(dict.fromkeys((*protected, *chain.from_iterable(names))))
        self._options = replace(self._options, protected_folders=protected)

    def _read(self) -> Iterator[ScanEvent]:
        """Read, and show which of the photos that came are alike: soon at first, rarer the longer showing takes."""
        reading_since_s = self._clock()
        next_result_s = reading_since_s + FIRST_RESULT_AFTER_S
        for event in self._gathering.read():
            yield event
            if isinstance(event, Progress) and self._clock() > next_result_s and self._gathering.has_photos:
                began_s = self._clock()
                yield from self._show_alike()
                yield StageChanged(Stage.READING)
                took_s, reads_s = self._clock() - began_s, began_s - reading_since_s
                next_result_s = self._clock() + max(min(NEXT_RESULT_AFTER_S, reads_s), MATCHING_SHARE * took_s)
        if self._gathering.already_known < len(self._gathering.photos()):
            # Nobody waits for the crops to see the copies; and how many there are tells how long the rest takes.
            yield from self._show_alike()

    def _show_alike(self) -> Iterator[ScanEvent]:
        self._latest = yield from self._matching.match_meanwhile(self._gathering.photos())
        if self._gathering.knows_identical and not (self._options.films and self._gathering.may_have_films):
            self._complete = _BY_BYTES
        yield self._meanwhile()

    def _note_complete(self, of_photos: frozenset[Relation]) -> None:
        """of_photos: of which kinds all photos are found. Films come last, and may be of any kind."""
        awaits_films = self._options.films and self._gathering.has_films
        self._complete = frozenset() if awaits_films else of_photos

    def _meanwhile(self) -> FoundSoFar:
        seconds = StageSeconds(0.0, 0.0, 0.0, self._clock() - self._started_s)
        return FoundSoFar(self._result(seconds, is_complete=False), self._complete)

    def _result(self, seconds: StageSeconds, *, is_complete: bool) -> ScanResult:
        return ScanResult(
            self._options,
            self._latest.photos,
            self._latest.pairs,
            tuple(sorted(self._gathering.unreadable, key=lambda problem: os.fsencode(problem.stamp.path_text))),
            seconds,
            self._gathering.already_known,
            self._misnamed,
            is_complete=is_complete,
        )


def misnamed(photos: Sequence[Photo]) -> tuple[int, ...]:
    """Return the positions of the photos whose names end in the suffix of another format."""
    return tuple(
        position for position, photo in enumerate(photos) if is_misnamed(photo.stamp.path_text, photo.facts.format_name)
    )
