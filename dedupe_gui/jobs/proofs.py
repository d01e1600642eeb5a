"""Proving the copies of a scan: which photo holds which, asked of all their pixels, in the background.

What to prove and what follows from it says `matching.containment.proof_rounds`; here the proofs are fetched, from the
catalogue or from the reading processes, those of the photos in view first. Each proof is remembered as soon as it is
there, so a scan that is interrupted goes on where it was, and the next one repeats none.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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
from dedupe_gui.jobs.proofs_to_come import COST_OF_A_PROOF_PX, ProofsToCome, asked_again
from dedupe_gui.matching.containment import ALGORITHM, CANNOT_BE_TOLD
from dedupe_gui.matching.containment.proof_rounds import Ends, PairToProve, ProofPlan, Proofs
from dedupe_gui.matching.containment.proven_table import proven_table
from dedupe_gui.model import FileStamp, HashKind, PairTable, Photo, Proof, Unreadable
from dedupe_gui.reading import decode
from dedupe_gui.reading.file_pairs import FilePair, ProveOne
from dedupe_gui.reading.workers import PhotoReader

VERSION = (ALGORITHM << 8) | decode.ALGORITHM
"""What remembered proofs are void without."""
MOST_PIXELS = 250_000_000
"""Of two photos together. Beyond that a worker's memory may not hold them: 0.4 GB of planes and up to 0.8 GB to decode
the larger one. What is larger stays unproven."""
REMEMBER_EVERY_S = 1.0
TELLING_S = 2.0
"""Proving that takes less does not tell how fast this machine proves: processes wait for each other at its end."""


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
    """Which photos are in view or near, so that they are proven first. Any thread may say so at any time."""

    def __init__(self) -> None:
        self._places: Mapping[str, int] = {}

    def show(self, stamps: Iterable[FileStamp]) -> None:
        """Say which photos are in view now, instead of those before: what is looked at first, then the nearest."""
        paths = dict.fromkeys(stamp.path_text for stamp in stamps)
        self._places = {path: place for place, path in enumerate(paths)}

    @property
    def places(self) -> Mapping[str, int]:
        """Of the photos in view and near, by path: 0 for the nearest. Another object whenever it changed."""
        return self._places


def _lies_in(folders: Sequence[Path], photo: Photo) -> bool:
    return any(photo.path.is_relative_to(folder) for folder in folders)


@dataclass(slots=True)
class _PlanUnderWay:
    """A plan under way: what it asked for last."""

    plan: ProofPlan
    number: int
    """Among those that are proven at a time."""
    to_take: deque[PairToProve] = field(default_factory=deque)
    """Pairs that nobody works on yet."""
    unanswered: int = 0
    answers: dict[Ends, Proof] = field(default_factory=dict)


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
        self._whole_edits: int | None = None
        """How many proofs of edits are to come that may call them copies; None before they are asked for."""
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
        self._seen: Mapping[str, int] | None = None
        """After which view those are in order."""
        self._asked_by: dict[FilePair, tuple[_PlanUnderWay, PairToProve]] = {}
        self._done = 0
        self._to_come = ProofsToCome.none()
        """Of the plans under way."""
        self._later = ProofsToCome.none()
        """Of the edits, while copies are proven."""
        self._pace = Pace(clock, total_cost=0)
        self._waited_s = 0.0

    @property
    def px_s(self) -> float | None:
        """How many seconds a proof took for each pixel that it cost; None where there were too few to tell.

        Only waiting for proofs counts: whoever asks for the events may rest.
        """
        is_known = self._waited_s > TELLING_S and self._pace.done_cost
        return self._waited_s / self._pace.done_cost if is_known else None

    def table(self) -> PairTable:
        """The pairs as far as they are proven."""
        return proven_table(self._proofs)

    @property
    def are_copies_told(self) -> bool:
        """Whether all copies are known, though edits are still to be proven."""
        return self._whole_edits == 0

    def events(self) -> Iterator[ScanEvent]:
        """Prove everything; yields progress. Raises Cancelled, with all that was proven until then remembered."""
        try:
            copies = self._proofs.copies()
            self._begin(copies, are_copies=True)
            if self._waiting:  # else there is nothing to tell
                self._later = self._expected(self._proofs.edits_if_all_are_copies(copies), are_copies=False)
            yield from self._prove()
            self._later = ProofsToCome.none()
            self._begin(self._proofs.edits(), are_copies=False)
            to_take = [pair for a_round in self._waiting.values() for pair in a_round.to_take]
            self._whole_edits = sum(not pair.is_of_part for pair in to_take)
            yield from self._prove()
        finally:
            self._memory.flush()

    def _prove(self) -> Iterator[ScanEvent]:
        if not self._waiting:
            return
        self._pace.done = self._done
        yield self._progress()
        asked_s = self._clock()
        for pair, outcome in self._reader.prove(self._take, self._token, task=self._task):
            self._waited_s += self._clock() - asked_s
            self._note(pair, outcome)
            if self._pace.advance(count=1, cost=COST_OF_A_PROOF_PX + pair.pixels):
                yield self._progress()
            asked_s = self._clock()
        yield self._progress()

    def _progress(self) -> Progress:
        pace = self._pace
        to_come = (self._to_come, self._later)
        pace.total_cost = pace.done_cost + sum(float(each.left_px.sum()) for each in to_come)
        total = round(self._done + sum(float(each.left.sum()) for each in to_come))
        return Progress(Stage.PROVING, self._done, total, pace.per_s, pace.remaining_s)

    def _expected(self, plans: Sequence[ProofPlan], *, are_copies: bool) -> ProofsToCome:
        """are_copies: whether these plans ask on when they have their first proofs."""
        photos, speaker = self._photos, self._proofs.speaker
        stars = [[photos[at].facts.pixels for at in {speaker[at] for at in plan.photos}] for plan in plans]
        have_sizes = np.array([are_copies and min(star) < max(star) for star in stars], np.bool_)
        return ProofsToCome(
            np.array([len(star) - 1 for star in stars], np.float64),
            np.array([COST_OF_A_PROOF_PX + max(star) + _mean(star) for star in stars], np.float64),
            np.array([COST_OF_A_PROOF_PX + 2 * _mean(star) for star in stars], np.float64),
            asked_again(have_sizes),
        )

    def _begin(self, plans: Sequence[ProofPlan], *, are_copies: bool) -> None:
        """Let every plan say what it needs first, and answer all that is known already, however often they ask on."""
        self._to_come = self._expected(plans, are_copies=are_copies)
        rounds = [_PlanUnderWay(plan, number) for number, plan in enumerate(plans)]
        asking = [(a_round, next(a_round.plan.asking, ())) for a_round in rounds]
        for a_round, pairs in asking:
            self._to_come.is_done[a_round.number] = not pairs
        while asking := [(a_round, pairs) for a_round, pairs in asking if pairs]:
            known = iter(self._known([pair for _, pairs in asking for pair in pairs]))
            told = [self._put_down(a_round, pairs, [next(known) for _ in pairs]) for a_round, pairs in asking]
            asking = [
                (a_round, self._next_of(a_round)) for (a_round, _), is_told in zip(asking, told, strict=True) if is_told
            ]
        self._waiting = {number: a_round for number, a_round in enumerate(rounds) if a_round.to_take}
        self._seen = None

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
        self._to_come.unanswered[a_round.number] = a_round.unanswered
        self._to_come.answered[a_round.number] += len(a_round.answers)
        self._done += len(a_round.answers)
        return not a_round.unanswered

    def _next_of(self, a_round: _PlanUnderWay) -> tuple[PairToProve, ...]:
        """Tell a plan what it asked for, and return what it asks next; nothing when it is done."""
        try:
            return a_round.plan.asking.send(a_round.answers)
        except StopIteration:
            self._to_come.is_done[a_round.number] = True
            return ()

    def _take(self) -> FilePair | None:
        """The next pair for a worker: of the photos nearest to the view first, else in the order of the plans."""
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
        places = self._wanted.places
        if places is not self._seen:
            self._seen = places
            near = {number: place for number in self._waiting if (place := self._place_in_view(number, places)) >= 0}
            first = sorted(near, key=near.__getitem__)
            self._waiting = {number: self._waiting[number] for number in dict.fromkeys((*first, *self._waiting))}
        return next(iter(self._waiting), None)

    def _place_in_view(self, number: int, places: Mapping[str, int]) -> int:
        """Return how near a plan's nearest photo is; -1 when none is in view."""
        paths = (self._photos[at].stamp.path_text for at in self._waiting[number].plan.photos)
        return min((places[path] for path in paths if path in places), default=-1)

    def _note(self, file_pair: FilePair, outcome: Proof | Unreadable) -> None:
        a_round, pair = self._asked_by.pop(file_pair)
        self.is_lacking |= is_passing(outcome)
        proof = self._memory.proof_of(self._proven_pair(pair), outcome)
        a_round.answers[pair.ends] = proof
        a_round.unanswered -= 1
        if self._whole_edits is not None:
            self._whole_edits -= not pair.is_of_part
        self._to_come.unanswered[a_round.number] -= 1
        self._to_come.answered[a_round.number] += 1
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

    def _pixels(self, pair: PairToProve) -> int:
        return self._photos[pair.first].facts.pixels + self._photos[pair.second].facts.pixels

    def _proven_pair(self, pair: PairToProve) -> ProvenPair:
        first, second = self._photos[pair.first].stamp, self._photos[pair.second].stamp
        return ProvenPair(first, second, pair.turn, pair.on_first, pair.on_second)

    def _file_pair(self, pair: PairToProve) -> FilePair:
        return FilePair(*self._proven_pair(pair), pixels=self._pixels(pair))


def _mean(pixels: Sequence[int]) -> float:
    return sum(pixels) / len(pixels)
