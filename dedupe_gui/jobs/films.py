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
from dataclasses import dataclass, replace
from itertools import product

import numpy as np
from numpy.typing import NDArray

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
from dedupe_gui.matching.films.search import FilmTie, find_ties
from dedupe_gui.matching.films.track import FilmTrack
from dedupe_gui.model import Evidence, EvidenceKind, Finding, Held, PairTable, Photo, Proof, Relation, Turn
from dedupe_gui.reading import films as reading
from dedupe_gui.reading.file_pairs import FilePair
from dedupe_gui.reading.film_pairs import worth_of_rate
from dedupe_gui.reading.films import streams_digest
from dedupe_gui.reading.workers import PhotoReader

VERSION = (reading.ALGORITHM << 20) | (search.ALGORITHM << 10) | judging.ALGORITHM
"""What remembered proofs are void without. None of photos has a number as high."""
AT_ONCE = 2
"""Films are read by the worker that is free: of a batch of 32 the last would wait for minutes."""
HELD_AGAINST_MOST = 12
"""A film is held against so many others in vain at most, the likest first: of 100 clips of one stage each would be held
against each."""
STAND_INS = 3
"""A set of copies may be led by one that holds few of them: a saving with a wasteful codec has the highest rate. So
many others of it are held against those that nobody holds."""
ALIKE_BITS = 4
TWINS_TOLD = 8


@dataclass(frozen=True, slots=True)
class _Row:
    first: int
    second: int
    relation: Relation
    turn: Turn
    distance_bits: int
    evidence: Evidence
    proof: Proof | None = None


class FilmMatching:
    """Compares the films of one scan."""

    def __init__(
        self,
        catalogue: Catalogue,
        reader: PhotoReader,
        *,
        find_turned: bool = True,
        prove: bool = True,
        token: CancelToken,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """prove: whether what only looks alike is held against each other; without, only bytes and streams count."""
        self.found = Matched((), PairTable.empty())
        """What is known so far."""
        self._catalogue = catalogue
        self._reader = reader
        self._digests = Digests(catalogue, reader, token, at_once=AT_ONCE)
        self._find_turned = find_turned
        self._prove = prove
        self._token = token
        self._clock = clock

    def match(self, films: Sequence[Photo]) -> Iterator[ScanEvent]:
        """Yield progress; `found` has the films with the digests that were needed, and their pairs.

        films: in the order of their paths. Raises Cancelled, with all that was proven until then remembered.
        """
        yield StageChanged(Stage.COMPARING)
        films = self._with_digests(films)
        classes = _Classes(films)
        rows = list(_identical(films, classes))
        tracks: list[FilmTrack | None] = [None] * len(films)
        leaders = classes.leaders()
        packed = self._catalogue.features([films[at].stamp for at in leaders])
        for at, track in zip(leaders, packed, strict=True):
            tracks[at] = FilmTrack.unpack(track or b"")
        ties = find_ties(tracks, [_seconds(film) for film in films], find_turned=self._find_turned)
        rows += self._same_streams(films, ties, classes)
        if self._prove:
            yield StageChanged(Stage.PROVING)
            yield from self._proven(films, ties, classes, rows)
        self._note(films, rows)

    def _note(self, films: Sequence[Photo], rows: Sequence[_Row]) -> None:
        self.found = Matched(tuple(films), _table([*rows, *_of_twins(rows)]))

    def _with_digests(self, films: Sequence[Photo]) -> list[Photo]:
        """Fill in the digests of films that may be identical: of one size, and alike in all frames."""
        alike: defaultdict[tuple[int, bytes], list[Photo]] = defaultdict(list)
        for film in films:
            alike[film.stamp.size_bytes, film.fingerprint.phash256].append(film)
        twins = [film for some in alike.values() if len(some) > 1 for film in some]
        fresh = self._digests.of_content([film.stamp for film in twins if film.content_digest is None])
        return [replace(film, content_digest=fresh.get(film.stamp, film.content_digest)) for film in films]

    def _same_streams(self, films: Sequence[Photo], ties: Sequence[FilmTie], classes: _Classes) -> Iterator[_Row]:
        likely = [tie for tie in ties if _may_have_same_streams(films[tie.first], films[tie.second], tie)]
        stamps = list(dict.fromkeys(films[at].stamp for tie in likely for at in (tie.first, tie.second)))
        digests = self._digests.of_pixels(stamps, streams_digest)
        for tie in likely:
            one, other = (digests.get(films[at].stamp) for at in (tie.first, tie.second))
            if one is not None and one == other:
                classes.join(tie.first, tie.second, Turn.NONE)
                findings = (Finding(EvidenceKind.SAME_PIXELS), *_formats(films[tie.first], films[tie.second]))
                yield _Row(tie.first, tie.second, Relation.SAME_PIXELS, Turn.NONE, 0, Evidence(findings))

    def _proven(
        self, films: Sequence[Photo], ties: Sequence[FilmTie], classes: _Classes, rows: list[_Row]
    ) -> Iterator[ScanEvent]:
        """Hold the likeliest films against each other, round by round, until every tie is told, and add to the rows."""
        self._note(films, rows)
        told: set[tuple[int, int]] = set()
        in_vain: defaultdict[int, int] = defaultdict(int)
        pace = Pace(self._clock, total_cost=0)
        spoken_for = {at for at in range(len(films)) if classes.leader_of(at) != at}
        led = set[int]()
        held = set(spoken_for)
        stood_in = set[int]()
        while wanted := (
            _next_round(ties, classes, told, in_vain)
            or classes.not_held_against_leaders(told, spoken_for)
            or classes.not_held_by_any(told, held, stood_in)
        ):
            told.update((first, second) for first, second, _, _ in wanted)
            pairs = {
                ProvenPair(films[first].stamp, films[second].stamp, turn): (first, second, turn, bits)
                for first, second, turn, bits in wanted
            }
            pace.total_cost += len(pairs)
            for pair, proof in self.proofs(pairs):
                first, second, turn, bits = pairs[pair]
                if proof.relation is Relation.COPY:
                    classes.join(first, second, turn)
                    ends = (first, proof.first), (second, proof.second)
                    held.update(film for film, holding in ends if holding.held is Held.YES)
                    holder = _holder(first, second, proof)
                    if holder is not None and holder not in led and holder != classes.leader_of(holder):
                        led.add(holder)
                        classes.promote(holder)
                elif proof.relation is not Relation.EDITED:
                    in_vain[first] += 1
                    in_vain[second] += 1
                if proof.relation is not None:
                    rows.append(_row(films, first, second, turn, bits, proof))
                    self._note(films, rows)
                if pace.advance(count=1, cost=1):
                    yield Progress(Stage.PROVING, pace.done, int(pace.total_cost), pace.per_s, pace.remaining_s)

    def proofs(self, pairs: Iterable[ProvenPair]) -> Iterator[tuple[ProvenPair, Proof]]:
        """Yield pairs with what is remembered of them, then with what holding them against each other tells."""
        wanted = list(pairs)
        memory = ProofMemory(self._catalogue, VERSION, self._clock)
        known = memory.known(wanted)
        yield from ((pair, proof) for pair, proof in zip(wanted, known, strict=True) if proof is not None)
        open_pairs = {
            FilePair(pair.first, pair.second, pair.turn): pair
            for pair, proof in zip(wanted, known, strict=True)
            if proof is None
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
    across = _table([_Row(at, count + film, Relation.SIMILAR, Turn.NONE, 0, between) for at, film in of_photos])
    tables = photos.pairs, films.pairs, across
    ends = place[np.concatenate((photos.pairs.first, films.pairs.first + count, across.first))]
    other_ends = place[np.concatenate((photos.pairs.second, films.pairs.second + count, across.second))]
    first, second = np.minimum(ends, other_ends), np.maximum(ends, other_ends)
    rows = np.lexsort((second, first))
    evidence = [each for table in tables for each in table.evidence]
    proofs = [each for table in tables for each in table.proofs]

    def joined(name: str) -> NDArray[np.uint8]:
        column: NDArray[np.uint8] = np.concatenate([getattr(table, name) for table in tables])[rows]
        return column

    pairs = PairTable(
        first[rows].astype(np.int32),
        second[rows].astype(np.int32),
        joined("distance_bits"),
        joined("colour_distance"),
        joined("relation"),
        joined("turn"),
        tuple(evidence[row] for row in rows.tolist()),
        tuple(proofs[row] for row in rows.tolist()),
    )
    return Matched(tuple(everything[at] for at in order), pairs)


class _Classes:
    """Films that are copies of each other, each class with the one that most likely holds most as its leader."""

    def __init__(self, films: Sequence[Photo]) -> None:
        self._films = films
        self._leader = list(range(len(films)))
        self._to_leader = [Turn.NONE] * len(films)

    def leaders(self) -> list[int]:
        return sorted(set(self._leader))

    def leader_of(self, film: int) -> int:
        return self._leader[film]

    def to_leader(self, film: int) -> Turn:
        """What makes a film look like its leader."""
        return self._to_leader[film]

    def fitness(self, film: int) -> tuple[float, ...]:
        facts = self._films[film].facts
        assert facts.film is not None
        rate = worth_of_rate(facts.film.bits_per_s, facts.film.codec)
        return (facts.pixels, facts.film.duration_ms // 200, facts.camera is not None, rate, -film)

    def promote(self, film: int) -> None:
        """Let a film lead its class: it holds more than its leader."""
        leader, back = self._leader[film], self._to_leader[film].inverse()
        for at, led_by in enumerate(self._leader):
            if led_by == leader:
                self._leader[at] = film
                self._to_leader[at] = self._to_leader[at].then(back)

    def not_held_against_leaders(
        self, told: set[tuple[int, int]], spoken_for: set[int]
    ) -> list[tuple[int, int, Turn, int]]:
        """Return copies not held against what leads their class now. spoken_for: those for whom others stand."""
        return [
            (leader, at, self._to_leader[at], 0)
            for at, leader in enumerate(self._leader)
            if leader != at and at not in spoken_for and (leader, at) not in told and (at, leader) not in told
        ]

    def not_held_by_any(
        self, told: set[tuple[int, int]], held: set[int], stood_in: set[int]
    ) -> list[tuple[int, int, Turn, int]]:
        """Return copies that nothing holds yet, beside the fittest of them. stood_in: those that were it, added to."""
        alone: defaultdict[int, list[int]] = defaultdict(list)
        for at, leader in enumerate(self._leader):
            if leader != at and at not in held:
                alone[leader].append(at)
        wanted: list[tuple[int, int, Turn, int]] = []
        for members in alone.values():
            tries = STAND_INS - len(stood_in.intersection(members))
            while tries > 0 and (fresh := [at for at in members if at not in stood_in]) and len(members) > 1:
                tries -= 1
                stand_in = max(fresh, key=self.fitness)
                stood_in.add(stand_in)
                back = self._to_leader[stand_in].inverse()
                pairs = [
                    (stand_in, at, self._to_leader[at].then(back), 0)
                    for at in members
                    if at != stand_in and (stand_in, at) not in told and (at, stand_in) not in told
                ]
                wanted += pairs
                if pairs:
                    break
        return wanted

    def join(self, first: int, second: int, turn: Turn) -> None:
        """turn: what makes the second look like the first."""
        one, other = self._leader[first], self._leader[second]
        if one == other:
            return
        between = self._to_leader[second].inverse().then(turn).then(self._to_leader[first])
        if self.fitness(other) > self.fitness(one):
            one, other, between = other, one, between.inverse()
        for film, leader in enumerate(self._leader):
            if leader == other:
                self._leader[film] = one
                self._to_leader[film] = self._to_leader[film].then(between)


def _holder(first: int, second: int, proof: Proof) -> int | None:
    """Return which of two films holds the other and is not held by it; None where neither does."""
    held = proof.first.held is Held.YES, proof.second.held is Held.YES
    return {(True, False): second, (False, True): first}.get(held)


def _next_round(
    ties: Sequence[FilmTie], classes: _Classes, told: set[tuple[int, int]], in_vain: Mapping[int, int]
) -> list[tuple[int, int, Turn, int]]:
    """Return pairs of leaders to prove next, the fitter first, with the turn and the distance.

    Each film is the less fit one of a single pair: what turns out a copy is not held against others of its kind.
    """
    best: dict[tuple[int, int], tuple[int, Turn, int]] = {}
    for tie in ties:
        first, second = classes.leader_of(tie.first), classes.leader_of(tie.second)
        turn = classes.to_leader(tie.second).inverse().then(tie.turn).then(classes.to_leader(tie.first))
        if classes.fitness(second) > classes.fitness(first):
            first, second, turn = second, first, turn.inverse()
        if first == second or (first, second) in told or (second, first) in told:
            continue
        if max(in_vain.get(first, 0), in_vain.get(second, 0)) >= HELD_AGAINST_MOST:
            continue
        order = (tie.relation.rank, turn, tie.distance_bits)
        if (first, second) not in best or (order[0], order[2]) < (best[first, second][0], best[first, second][2]):
            best[first, second] = order
    chosen: list[tuple[int, int, Turn, int]] = []
    taken: set[int] = set()

    def order_of(ends: tuple[int, int]) -> tuple[object, ...]:
        rank, _, bits = best[ends]
        # The likest first: another take of a scene is not held against all versions of it.
        return rank, bits // ALIKE_BITS, [-each for each in classes.fitness(ends[0])], bits, ends[1]

    for first, second in sorted(best, key=order_of):
        if second not in taken:
            taken.add(second)
            _, turn, bits = best[first, second]
            chosen.append((first, second, turn, bits))
    return sorted(chosen, key=lambda pair: pair[:2])


def _identical(films: Sequence[Photo], classes: _Classes) -> Iterator[_Row]:
    first_with: dict[bytes, int] = {}
    for at, film in enumerate(films):
        if film.content_digest is None:
            continue
        first = first_with.setdefault(film.content_digest, at)
        if first != at:
            classes.join(first, at, Turn.NONE)
            evidence = Evidence((Finding(EvidenceKind.SAME_BYTES),), 1.0, 0.0)
            yield _Row(first, at, Relation.IDENTICAL, Turn.NONE, 0, evidence)


def _of_twins(rows: Sequence[_Row]) -> Iterator[_Row]:
    """Say of films with the same bytes what was proven of one of them, so that whichever is kept has it told."""
    twins: defaultdict[int, list[int]] = defaultdict(list)
    for row in rows:
        if row.relation is Relation.IDENTICAL:
            twins[row.first].append(row.second)
    for row in rows:
        if row.relation is Relation.IDENTICAL:
            continue
        ends = product([row.first, *twins[row.first]][:TWINS_TOLD], [row.second, *twins[row.second]][:TWINS_TOLD])
        for first, second in ends:
            if (first, second) == (row.first, row.second):
                continue
            if first < second:
                yield replace(row, first=first, second=second)
            else:
                proof = row.proof and row.proof.seen_from_second()
                yield replace(row, first=second, second=first, turn=row.turn.inverse(), proof=proof)


def _may_have_same_streams(one: Photo, other: Photo, tie: FilmTie) -> bool:
    film, second = one.facts.film, other.facts.film
    assert film is not None
    assert second is not None
    return (
        tie.relation is Relation.COPY
        and tie.turn is Turn.NONE
        and film.codec == second.codec
        and film.sound == second.sound
        and one.facts.pixels == other.facts.pixels
    )


def _seconds(film: Photo) -> float:
    assert film.facts.film is not None
    return film.facts.film.duration_ms / 1000


def _row(films: Sequence[Photo], first: int, second: int, turn: Turn, bits: int, proof: Proof) -> _Row:
    if first > second:
        first, second, turn, proof = second, first, turn.inverse(), proof.seen_from_second()
    assert proof.relation is not None
    return _Row(first, second, proof.relation, turn, bits, evidence_of(films[first], films[second], turn, proof), proof)


def evidence_of(first: Photo, second: Photo, turn: Turn, proof: Proof) -> Evidence:
    """Return why two films got their relation: what the proof found first, then what their facts tell."""
    if proof.relation is Relation.SIMILAR:
        return Evidence((Finding(EvidenceKind.DETAIL_DIFFERS),))
    findings = list(proof.changes)
    if turn is not Turn.NONE:
        findings.append(Finding(EvidenceKind.MIRRORED if turn.is_mirrored else EvidenceKind.TURNED))
    if abs(proof.scale - 1) > 0.01:
        findings.append(Finding(EvidenceKind.RESIZED, round(min(proof.scale, 1 / proof.scale), 3)))
    findings += _formats(first, second)
    return Evidence((*findings, Finding(EvidenceKind.SAVED_AGAIN)))


def _formats(first: Photo, second: Photo) -> list[Finding]:
    return [Finding(EvidenceKind.OTHER_FORMAT)] if first.facts.format_name != second.facts.format_name else []


def _table(rows: Sequence[_Row]) -> PairTable:
    unique = {(row.first, row.second): row for row in rows}
    rows = [unique[ends] for ends in sorted(unique)]
    if not rows:
        return PairTable.empty()
    return PairTable(
        np.array([row.first for row in rows], np.int32),
        np.array([row.second for row in rows], np.int32),
        np.array([row.distance_bits for row in rows], np.uint8),
        np.zeros(len(rows), np.uint8),
        np.array([row.relation.rank for row in rows], np.uint8),
        np.array([row.turn.code for row in rows], np.uint8),
        tuple(row.evidence for row in rows),
        tuple(row.proof for row in rows),
    )
