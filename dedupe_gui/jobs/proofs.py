"""Proving the copies of a scan: which photo holds which, asked of all their pixels, in the background.

What to prove and what follows from it says `matching.containment.proof_rounds`; here the proofs are fetched, from the
catalogue or from the reading processes, those of the photos in view first. Each proof is remembered as soon as it is
there, so a scan that is interrupted goes on where it was, and the next one repeats none.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.photo_store import PASSING_REASONS
from dedupe_gui.catalogue.proof_codec import ProvenPair
from dedupe_gui.jobs.events import Progress, ScanEvent, Stage
from dedupe_gui.jobs.pace import Pace
from dedupe_gui.matching.containment import ALGORITHM, CANNOT_BE_TOLD
from dedupe_gui.matching.containment.proof_rounds import Ends, PairToProve, ProofPlan, Proofs
from dedupe_gui.matching.containment.proven_table import proven_table
from dedupe_gui.model import FileStamp, HashKind, PairTable, Photo, Proof, Relation, Unreadable
from dedupe_gui.reading import decode
from dedupe_gui.reading.file_pairs import FilePair, ProveOne
from dedupe_gui.reading.workers import PhotoReader

VERSION = (ALGORITHM << 8) | decode.ALGORITHM
"""What remembered proofs are void without."""
MOST_PIXELS = 250_000_000
"""Of two photos together. Beyond that a worker's memory may not hold them: 0.4 GB of planes and up to 0.8 GB to decode
the larger one. What is larger stays unproven."""
REMEMBER_EVERY_S = 1.0
_ASKED_AGAIN, _ASKED_AGAIN_OF_NO_COPY = 0.06, 1.0
"""How many more proofs a set of versions takes than it has versions: this share of it each time that it doubles, and so
many for each that is no copy after all. Bare copies take none, those of `benchmarks/make_library.py` as many again."""
_COST_OF_A_PROOF_PX = 50_000
"""A proof costs as much as so many pixels, and as both photos' own."""


class ProofMemory:
    """The proofs that the catalogue has, of photos or of films, and the fresh ones: each is there after a second."""

    def __init__(self, catalogue: Catalogue, version: int, clock: Callable[[], float]) -> None:
        """version: what remembered proofs are void without."""
        self._catalogue = catalogue
        self._version = version
        self._clock = clock
        self._fresh: list[tuple[ProvenPair, Proof]] = []
        self._remembered_s = clock()

    def known(self, pairs: Sequence[ProvenPair]) -> list[Proof | None]:
        return self._catalogue.proofs(pairs, version=self._version)

    def proof_of(self, pair: ProvenPair, outcome: Proof | Unreadable) -> Proof:
        """Return what a reading process told of a pair, and remember it unless it may tell more the next time."""
        proof = outcome if isinstance(outcome, Proof) else CANNOT_BE_TOLD
        if not is_passing(outcome):
            self._fresh.append((pair, proof))
            if self._clock() - self._remembered_s > REMEMBER_EVERY_S:
                self.flush()
        return proof

    def flush(self) -> None:
        """Remember what is not remembered yet."""
        if self._fresh:
            self._catalogue.remember_proofs(self._fresh, version=self._version)
        self._fresh = []
        self._remembered_s = self._clock()


def is_passing(outcome: Proof | Unreadable) -> bool:
    """Whether something could not be told that may be told the next time."""
    return isinstance(outcome, Unreadable) and outcome.reason in PASSING_REASONS


class InView:
    """Which photos are in view, so that they are proven first. Any thread may say so at any time."""

    def __init__(self) -> None:
        self._paths: frozenset[str] = frozenset()

    def show(self, stamps: Iterable[FileStamp]) -> None:
        """Say which photos are in view now, instead of those before."""
        self._paths = frozenset(stamp.path_text for stamp in stamps)

    @property
    def paths(self) -> frozenset[str]:
        """Of the photos in view. Another object whenever it changed."""
        return self._paths


def _lies_in(folders: Sequence[Path], photo: Photo) -> bool:
    return any(photo.path.is_relative_to(folder) for folder in folders)


def _edits_alone(pairs: PairTable) -> list[int]:
    """Return the photos that are edits of others and no copies: proven once, when the copies are."""
    of = {
        relation: np.union1d(
            pairs.first[pairs.relation == relation.rank], pairs.second[pairs.relation == relation.rank]
        )
        for relation in (Relation.COPY, Relation.EDITED)
    }
    return [int(at) for at in np.setdiff1d(of[Relation.EDITED], of[Relation.COPY])]


@dataclass(slots=True)
class _PlanUnderWay:
    """A plan under way: what it asked for last."""

    plan: ProofPlan
    mean_cost_px: float
    """Of one of its proofs."""
    to_take: deque[PairToProve] = field(default_factory=deque)
    """Pairs that nobody works on yet."""
    unanswered: int = 0
    answered: int = 0
    """In all its rounds so far."""
    no_copies: int = 0
    """How many answers will call for further questions."""
    answers: dict[Ends, Proof] = field(default_factory=dict)

    @property
    def left(self) -> float:
        """How many answers it will still want, as far as can be told; none once it asks for nothing any more."""
        if not self.unanswered:
            return 0
        others = max(1, len(self.plan.photos) - 1)
        expected = others * (1 + _ASKED_AGAIN * math.log2(others)) + _ASKED_AGAIN_OF_NO_COPY * self.no_copies
        return max(self.unanswered, expected - self.answered)

    @property
    def left_px(self) -> float:
        """What these answers will cost."""
        return self.left * self.mean_cost_px


class Proving:
    """The proofs of one table of pairs. Iterate over `events`; `table` has what is proven so far."""

    def __init__(
        self,
        photos: Sequence[Photo],
        pairs: PairTable,
        catalogue: Catalogue,
        reader: PhotoReader,
        *,
        hash_kinds: Sequence[HashKind],
        protected_folders: Sequence[Path] = (),
        token: CancelToken,
        wanted: InView | None = None,
        task: ProveOne | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """task: another prover, in tests."""
        self.is_lacking = False
        """Whether something could not be told that may be told the next time."""
        self._photos = photos
        self._proofs = Proofs(photos, pairs, hash_kinds, stays=partial(_lies_in, protected_folders))
        self._memory = ProofMemory(catalogue, VERSION, clock)
        self._reader = reader
        self._token = token
        self._wanted = wanted or InView()
        self._task = task
        self._clock = clock
        self._waiting: dict[int, _PlanUnderWay] = {}
        """By number, in the order in which they are worked on: the rounds with pairs that nobody works on yet."""
        self._seen_paths: frozenset[str] = frozenset()
        self._asked_by: dict[FilePair, tuple[_PlanUnderWay, PairToProve]] = {}
        self._done = 0
        self._no_copies = 0
        self._left = self._left_px = 0.0
        """How many proofs are expected beside those that are done, and what they cost: one may call for others."""
        edits = _edits_alone(pairs)
        self._later, self._later_px = len(edits), sum(_COST_OF_A_PROOF_PX + 2 * photos[at].facts.pixels for at in edits)
        self._pace = Pace(clock, total_cost=0)
        self._are_copies_open = True

    def table(self) -> PairTable:
        """The pairs as far as they are proven."""
        return proven_table(self._proofs)

    def events(self) -> Iterator[ScanEvent]:
        """Prove everything; yields progress. Raises Cancelled, with all that was proven until then remembered."""
        try:
            yield from self._prove(self._proofs.copies())
            self._later, self._later_px, self._are_copies_open = 0, 0, False
            yield from self._prove(self._proofs.edits())
        finally:
            self._memory.flush()

    def _prove(self, plans: Sequence[ProofPlan]) -> Iterator[ScanEvent]:
        self._begin(plans)
        if not self._waiting:
            return
        pace = self._pace
        pace.done = self._done
        yield Progress(Stage.PROVING, self._done, round(self._total))
        for pair, outcome in self._reader.prove(self._take, self._token, task=self._task):
            self._note(pair, outcome)
            cost_px = _COST_OF_A_PROOF_PX + pair.pixels
            pace.total_cost = pace.done_cost + cost_px + self._left_px * self._asked_again + self._later_px
            if pace.advance(count=1, cost=cost_px):
                yield Progress(Stage.PROVING, self._done, round(self._total), pace.per_s, pace.remaining_s)
        yield Progress(Stage.PROVING, self._done, round(self._total))

    @property
    def _total(self) -> float:
        return self._done + self._left * self._asked_again + self._later

    @property
    def _asked_again(self) -> float:
        """So many proofs will be taken by each that is known to be left, if as many turn out to be no copies."""
        return 1 + _ASKED_AGAIN_OF_NO_COPY * self._no_copies / max(1, self._done) if self._are_copies_open else 1.0

    def _begin(self, plans: Sequence[ProofPlan]) -> None:
        """Let every plan say what it needs first, and answer all that is known already, however often they ask on."""
        rounds = [_PlanUnderWay(plan, self._mean_cost_px(plan)) for plan in plans]
        asking = [(a_round, next(a_round.plan.asking, ())) for a_round in rounds]
        while asking := [(a_round, pairs) for a_round, pairs in asking if pairs]:
            known = iter(self._known([pair for _, pairs in asking for pair in pairs]))
            told = [self._put_down(a_round, pairs, [next(known) for _ in pairs]) for a_round, pairs in asking]
            asking = [
                (a_round, self._next_of(a_round)) for (a_round, _), is_told in zip(asking, told, strict=True) if is_told
            ]
        self._waiting = {number: a_round for number, a_round in enumerate(rounds) if a_round.to_take}
        self._left = sum(a_round.left for a_round in rounds)
        self._left_px = sum(a_round.left_px for a_round in rounds)

    def _put_down(self, a_round: _PlanUnderWay, pairs: Sequence[PairToProve], proofs: Sequence[Proof | None]) -> bool:
        """Note what a plan asks for; returns whether all of it is known already."""
        a_round.answers = {}
        for pair, proof in zip(pairs, proofs, strict=True):
            if proof is None and self._pixels(pair) > MOST_PIXELS:
                proof = CANNOT_BE_TOLD
            if proof is None:
                a_round.to_take.append(pair)
            else:
                a_round.answers[pair.ends] = proof
        a_round.unanswered = len(a_round.to_take)
        a_round.answered += len(a_round.answers)
        self._done += len(a_round.answers)
        return not a_round.unanswered

    @staticmethod
    def _next_of(a_round: _PlanUnderWay) -> tuple[PairToProve, ...]:
        """Tell a plan what it asked for, and return what it asks next; nothing when it is done."""
        try:
            return a_round.plan.asking.send(a_round.answers)
        except StopIteration:
            return ()

    def _take(self) -> FilePair | None:
        """The next pair for a worker: of the photos in view first, else in the order of the plans."""
        number = self._next_number()
        if number is None:
            return None
        a_round = self._waiting[number]
        pair = a_round.to_take.popleft()
        if not a_round.to_take:
            del self._waiting[number]
        file_pair = self._file_pair(pair)
        self._asked_by[file_pair] = (a_round, pair)
        return file_pair

    def _next_number(self) -> int | None:
        paths = self._wanted.paths
        if paths is not self._seen_paths:
            self._seen_paths = paths
            in_view = [number for number, a_round in self._waiting.items() if self._is_in_view(a_round, paths)]
            self._waiting = {number: self._waiting[number] for number in dict.fromkeys((*in_view, *self._waiting))}
        return next(iter(self._waiting), None)

    def _is_in_view(self, a_round: _PlanUnderWay, paths: frozenset[str]) -> bool:
        return any(self._photos[at].stamp.path_text in paths for at in a_round.plan.photos)

    def _note(self, file_pair: FilePair, outcome: Proof | Unreadable) -> None:
        a_round, pair = self._asked_by.pop(file_pair)
        self.is_lacking |= is_passing(outcome)
        proof = self._memory.proof_of(self._proven_pair(pair), outcome)
        left, left_px = a_round.left, a_round.left_px
        try:
            self._put_answer(a_round, pair, proof)
        finally:
            self._left += a_round.left - left
            self._left_px += a_round.left_px - left_px

    def _put_answer(self, a_round: _PlanUnderWay, pair: PairToProve, proof: Proof) -> None:
        """Tell a plan what it asked for, and put down what it asks then."""
        a_round.answers[pair.ends] = proof
        a_round.unanswered -= 1
        a_round.answered += 1
        if self._are_copies_open and proof.relation is not Relation.COPY:
            a_round.no_copies += 1
            self._no_copies += 1
        self._done += 1
        while not a_round.unanswered:
            pairs = self._next_of(a_round)
            if not pairs:
                return
            if not self._put_down(a_round, pairs, self._known(pairs)):
                # What was begun is finished first, so that its group is settled soon.
                number = min(self._waiting, default=0) - 1
                self._waiting = {number: a_round, **self._waiting}

    def _known(self, pairs: Sequence[PairToProve]) -> list[Proof | None]:
        return self._memory.known([self._proven_pair(pair) for pair in pairs])

    def _mean_cost_px(self, plan: ProofPlan) -> float:
        """Of its proofs, most of which hold the largest photo against another one."""
        pixels = [self._photos[at].facts.pixels for at in plan.photos]
        largest = max(pixels)
        return _COST_OF_A_PROOF_PX + largest + (sum(pixels) - largest) / max(1, len(pixels) - 1)

    def _pixels(self, pair: PairToProve) -> int:
        return self._photos[pair.first].facts.pixels + self._photos[pair.second].facts.pixels

    def _proven_pair(self, pair: PairToProve) -> ProvenPair:
        first, second = self._photos[pair.first].stamp, self._photos[pair.second].stamp
        return ProvenPair(first, second, pair.turn, pair.on_first, pair.on_second)

    def _file_pair(self, pair: PairToProve) -> FilePair:
        return FilePair(*self._proven_pair(pair), pixels=self._pixels(pair))
