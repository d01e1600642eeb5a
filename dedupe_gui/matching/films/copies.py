"""Films that are copies of each other: which pair is proven next, and what is told of it. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.films.search import FilmTie
from dedupe_gui.model import Evidence, EvidenceKind, Finding, Held, PairRow, PairTable, Photo, Proof, Relation, Turn

HELD_AGAINST_MOST = 12
"""A film is held in vain against so many others at most, the most alike first: of 100 clips of one stage each would be
held against each."""
_WORTH = {"hevc": 1.8, "vp9": 1.7, "av1": 2.0, "h264": 1.0, "vp8": 0.9, "mpeg4": 0.6, "mpeg2video": 0.4, "wmv3": 0.7}
"""Of a rate, by codec: what it takes H.264 to show as much."""
_LITTLE_WORTH = 0.4
STAND_INS = 3
"""A set of copies may be led by one that holds few of them: a saving with a wasteful codec has the highest rate. So
many others of it are held against those that nobody holds."""
ALIKE_BITS = 8
"""Of 256: films that are less apart are equally alike."""
SHAPE_SHARE = 0.03
TWINS_TOLD = 8


@dataclass(frozen=True, slots=True)
class FilmRow:
    """What is known of two films, by position."""

    first: int
    second: int
    relation: Relation
    turn: Turn
    distance_bits: int
    evidence: Evidence
    proof: Proof | None = None


@dataclass(frozen=True, slots=True)
class FilmPair:
    """Two films, by position, to be held against each other."""

    first: int
    second: int
    turn: Turn
    """What makes the second look like the first."""
    distance_bits: int = 0


class FilmSets:
    """Films that are copies of each other, each class with the one that most likely holds most as its leader."""

    def __init__(self, films: Sequence[Photo]) -> None:
        self._films = films
        self._leader = list(range(len(films)))
        self._to_leader = [Turn.NONE] * len(films)

    def leaders(self) -> list[int]:
        return sorted(set(self._leader))

    def led(self) -> set[int]:
        """The films that another one leads."""
        return {at for at, leader in enumerate(self._leader) if leader != at}

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

    def are_of_one_shape(self, first: int, second: int, turn: Turn) -> bool:
        """Whether the frames of two films are equally wide for their height; with bars around them they are not."""
        one, other = self._films[first].facts, self._films[second].facts
        width, height = (other.height_px, other.width_px) if turn.swaps_sides else (other.width_px, other.height_px)
        return abs(one.width_px * height / (one.height_px * width) - 1) < SHAPE_SHARE

    def promote(self, film: int) -> None:
        """Let a film lead its class: it holds more than its leader."""
        leader, back = self._leader[film], self._to_leader[film].inverse()
        for at, led_by in enumerate(self._leader):
            if led_by == leader:
                self._leader[at] = film
                self._to_leader[at] = self._to_leader[at].then(back)

    def not_held_against_leaders(self, told: set[tuple[int, int]], spoken_for: set[int]) -> list[FilmPair]:
        """Return copies not held against what leads their class now. spoken_for: those for whom others stand."""
        return [
            FilmPair(leader, at, self._to_leader[at])
            for at, leader in enumerate(self._leader)
            if leader != at and at not in spoken_for and (leader, at) not in told and (at, leader) not in told
        ]

    def not_held_by_any(self, told: set[tuple[int, int]], held: set[int], stood_in: set[int]) -> list[FilmPair]:
        """Return copies that nothing holds yet, beside the fittest of them. stood_in: those that were it, added to."""
        alone: defaultdict[int, list[int]] = defaultdict(list)
        for at, leader in enumerate(self._leader):
            if leader != at and at not in held:
                alone[leader].append(at)
        wanted: list[FilmPair] = []
        for members in alone.values():
            tries = STAND_INS - len(stood_in.intersection(members))
            while tries > 0 and (fresh := [at for at in members if at not in stood_in]) and len(members) > 1:
                tries -= 1
                stand_in = max(fresh, key=self.fitness)
                stood_in.add(stand_in)
                back = self._to_leader[stand_in].inverse()
                pairs = [
                    FilmPair(stand_in, at, self._to_leader[at].then(back))
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


class FilmRounds:
    """Which films are held against each other next, until every tie is told."""

    def __init__(self, ties: Sequence[FilmTie], sets: FilmSets) -> None:
        """sets: those of films known to be the same, which grow by what is noted."""
        self._ties = ties
        self._sets = sets
        self._told: set[tuple[int, int]] = set()
        self._fruitless: defaultdict[int, int] = defaultdict(int)
        """By film: against how many others it was held without finding anything."""
        self._spoken_for = sets.led()
        self._led: set[int] = set()
        self._held = set(self._spoken_for)
        self._stood_in: set[int] = set()

    def next_round(self) -> list[FilmPair]:
        """Return the pairs to prove now; nothing when all is told."""
        wanted = (
            _next_round(self._ties, self._sets, self._told, self._fruitless)
            or self._sets.not_held_against_leaders(self._told, self._spoken_for)
            or self._sets.not_held_by_any(self._told, self._held, self._stood_in)
        )
        self._told.update((pair.first, pair.second) for pair in wanted)
        return wanted

    def note(self, pair: FilmPair, proof: Proof) -> None:
        """Take in what a pair turned out to be."""
        if proof.relation is Relation.COPY:
            self._sets.join(pair.first, pair.second, pair.turn)
            ends = (pair.first, proof.first), (pair.second, proof.second)
            self._held.update(film for film, holding in ends if holding.held is Held.YES)
            holder = _holder(pair.first, pair.second, proof)
            if holder is not None and holder not in self._led and holder != self._sets.leader_of(holder):
                self._led.add(holder)
                self._sets.promote(holder)
        elif proof.relation is not Relation.EDITED:
            self._fruitless[pair.first] += 1
            self._fruitless[pair.second] += 1


def _holder(first: int, second: int, proof: Proof) -> int | None:
    """Return which of two films holds the other and is not held by it; None where neither does."""
    held = proof.first.held is Held.YES, proof.second.held is Held.YES
    return {(True, False): second, (False, True): first}.get(held)


def _next_round(
    ties: Sequence[FilmTie], sets: FilmSets, told: set[tuple[int, int]], fruitless: Mapping[int, int]
) -> list[FilmPair]:
    """Return pairs of leaders to prove next, the fitter first, with the turn and the distance.

    Each film is the less fit one of a single pair: what turns out a copy is not held against others of its kind.
    """
    best: dict[tuple[int, int], tuple[FilmTie, Turn]] = {}
    for tie in ties:
        first, second = sets.leader_of(tie.first), sets.leader_of(tie.second)
        turn = sets.to_leader(tie.second).inverse().then(tie.turn).then(sets.to_leader(tie.first))
        if sets.fitness(second) > sets.fitness(first):
            first, second, turn = second, first, turn.inverse()
        if first == second or (first, second) in told or (second, first) in told:
            continue
        if max(fruitless.get(first, 0), fruitless.get(second, 0)) >= HELD_AGAINST_MOST:
            continue
        known = best.get((first, second))
        if known is None or _looseness(tie) < _looseness(known[0]):
            best[first, second] = tie, turn
    chosen: list[FilmPair] = []
    taken: set[int] = set()

    def order_of(ends: tuple[int, int]) -> tuple[object, ...]:
        rank, apart_bits = _looseness(best[ends][0])
        # What has bars has the most pixels, and nothing is a copy of it.
        has_bars = not sets.are_of_one_shape(*ends, best[ends][1])
        # The most alike first: another take of a scene is not held against all versions of it, and a clip of a recorded
        # screen meets its own film before clips of others that are as long.
        return apart_bits // ALIKE_BITS, rank, has_bars, [-each for each in sets.fitness(ends[0])], apart_bits, ends[1]

    for first, second in sorted(best, key=order_of):
        if second not in taken:
            taken.add(second)
            tie, turn = best[first, second]
            chosen.append(FilmPair(first, second, turn, tie.distance_bits))
    return sorted(chosen, key=lambda pair: (pair.first, pair.second))


def _looseness(tie: FilmTie) -> tuple[int, int]:
    return tie.relation.rank, tie.apart_bits


def identical_films(films: Sequence[Photo], sets: FilmSets) -> Iterator[FilmRow]:
    """Tie each film to the first one with the same bytes, and join their sets."""
    first_with: dict[bytes, int] = {}
    for at, film in enumerate(films):
        if film.content_digest is None:
            continue
        first = first_with.setdefault(film.content_digest, at)
        if first != at:
            sets.join(first, at, Turn.NONE)
            evidence = Evidence((Finding(EvidenceKind.SAME_BYTES),), 1.0, 0.0)
            yield FilmRow(first, at, Relation.IDENTICAL, Turn.NONE, 0, evidence)


def of_twins(rows: Sequence[FilmRow]) -> Iterator[FilmRow]:
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


def may_have_same_streams(one: Photo, other: Photo, tie: FilmTie) -> bool:
    """Whether it is worth comparing their streams byte by byte."""
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


def seconds_of(film: Photo) -> float:
    """How long it is."""
    assert film.facts.film is not None
    return film.facts.film.duration_ms / 1000


def row_of(films: Sequence[Photo], pair: FilmPair, proof: Proof) -> FilmRow:
    """What a proof tells of a pair, the film whose path comes first as the first one."""
    first, second, turn = pair.first, pair.second, pair.turn
    if first > second:
        first, second, turn, proof = second, first, turn.inverse(), proof.seen_from_second()
    assert proof.relation is not None
    evidence = evidence_of(films[first], films[second], turn, proof)
    return FilmRow(first, second, proof.relation, turn, pair.distance_bits, evidence, proof)


def same_streams(films: Sequence[Photo], tie: FilmTie) -> FilmRow:
    """What is told of two films with the same streams, perhaps in different containers."""
    findings = (Finding(EvidenceKind.SAME_PIXELS), *_formats(films[tie.first], films[tie.second]))
    return FilmRow(tie.first, tie.second, Relation.SAME_PIXELS, Turn.NONE, 0, Evidence(findings))


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


def film_table(rows: Sequence[FilmRow]) -> PairTable:
    """Put down in columns what is known of films; of several rows of a pair the last one counts."""
    unique = {(row.first, row.second): row for row in rows}
    return PairTable.of(
        PairRow(row.first, row.second, row.distance_bits, 0, row.relation.rank, row.turn.code, row.evidence, row.proof)
        for row in unique.values()
    )


def joined_tables(tables: Sequence[tuple[PairTable, NDArray[np.int32]]]) -> PairTable:
    """Return several tables as one, in the order of its pairs. With each: where its photos are then, by position."""
    ends = np.concatenate([place[table.first] for table, place in tables])
    others = np.concatenate([place[table.second] for table, place in tables])
    first, second = np.minimum(ends, others), np.maximum(ends, others)
    order = np.lexsort((second, first))
    evidence = [each for table, _ in tables for each in table.evidence]
    proofs = [each for table, _ in tables for each in table.proofs]

    def joined(columns: Iterable[NDArray[np.uint8]]) -> NDArray[np.uint8]:
        return np.concatenate(list(columns))[order]

    return PairTable(
        first[order].astype(np.int32),
        second[order].astype(np.int32),
        joined(table.distance_bits for table, _ in tables),
        joined(table.colour_distance for table, _ in tables),
        joined(table.relation for table, _ in tables),
        joined(table.turn for table, _ in tables),
        tuple(evidence[row] for row in order.tolist()),
        tuple(proofs[row] for row in order.tolist()),
    )


def worth_of_rate(bits_per_s: float, codec: str) -> float:
    """Return what a rate is worth in one of H.264 that shows as much."""
    return bits_per_s * _WORTH.get(codec, _LITTLE_WORTH)
