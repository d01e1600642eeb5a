"""How far a whole search is, and how long it will still take: one number for all steps. Pure but for the clock.

Each step tells its own progress. What the later ones will take is guessed from the first one that takes long, reading,
and from what was found until then; whatever a step says of itself counts more than the guess.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from dedupe_gui.jobs.events import Progress, SpeedRemembered, Stage, StageChanged
from dedupe_gui.jobs.gather import COST_OF_A_FILE_BYTES
from dedupe_gui.jobs.known_photos import stamps_of
from dedupe_gui.jobs.proofs_to_come import expected_px
from dedupe_gui.model import PairTable, Relation, ScanResult

COMPARING_BYTES, COMPARING_A_RELATIVE_BYTES = 80_000, 240_000
"""Comparing a photo costs as much as reading so many bytes, and one that is like another one so many more: 0.4 seconds
for each of reading photos of 500 px, 1.2 where each has many versions, 0.1 for large ones."""
PROVING_A_PIXEL_BYTES = 1.2
"""Proving takes as long as processors need to read so many bytes for each pixel that it costs (`proofs_to_come`), while
nobody knows how fast this machine proves: 1.1 to 1.3 where 4 to 20 photos of 500 to 1600 px have 22 to 60 versions each
(`benchmarks/make_library.py`, `many_versions.py`)."""
USUAL_BYTE_S = 10e-9
"""What reading a byte takes the processors of a usual machine, where nothing was read: 8 to 11 ns."""
TELLING_SHARE = 0.1
"""No time is told before so much of the photos tells what there is among them. Files that are the same to the byte are
no sample: they are read first, and one of them for all."""
READING_SHARE = 0.5
"""How much of the whole reading is taken for until then."""
TOLD_FULLY_AFTER = 0.3
"""What proving tells of its time counts the more the more proofs there are, fully after this share of them; until then
so does what was guessed before. It begins with small sets, whose photos may be of another size."""


@dataclass(frozen=True, slots=True)
class _Expected:
    """What all photos of a search take, as far as what was found tells."""

    reading_bytes: float
    """What reading all of them costs, and comparing them in the same measure."""
    comparing_bytes: float
    proving_px: float


class WholeSearch:
    """Follows the events of one search."""

    def __init__(self, clock: Callable[[], float], *, proves: bool = True) -> None:
        """clock: seconds. proves: whether copies are proven at its end."""
        self._clock = clock
        self._proves = proves
        self._began_s = clock()
        self._stage = Stage.WALKING
        self._stage_began_s = self._began_s
        self._has_read_all = False
        self._has_proven = False
        """What was found says nothing more once proofs are counted."""
        self._is_alike_told = False
        """What hashes tell of all photos; until then that is compared, and key points later."""
        self._are_films = False
        """They are read when the photos are proven, each is proven at once, which takes as long again."""
        self._fresh = 1.0
        """The share of the photos that nobody knew before."""
        self._reading_films_s = 0.0
        """How long that took, or takes in all as it seems now."""
        self._first_read: tuple[float, float] | None = None
        """When the first photos came, and the processor time until then: before, processes start."""
        self._reading_work_s = 0.0
        """Processor time that reading took, or takes in all: waiting for a disk says nothing of what comes later."""
        self._expected: _Expected | None = None
        self._remembered_px_s: float | None = None
        self._rests_since_s: float | None = None
        self._step: Progress | None = None
        self._remaining_s: float | None = None
        self._share = 0.0

    @property
    def stage(self) -> Stage:
        """The present step; what is compared while photos are still read is a part of reading them."""
        return self._stage

    @property
    def step(self) -> Progress | None:
        """How far the present step is, as it told last."""
        return self._step

    @property
    def share(self) -> float | None:
        """How much is done, 0..1, and never less than before; None until that can be told."""
        return self._share or None

    @property
    def remaining_s(self) -> float | None:
        """How long all steps that are left take; None until it can be told honestly."""
        return self._remaining_s

    def rest(self) -> None:
        """The search is paused: that time does not count."""
        self._rests_since_s = self._clock()

    def go_on(self) -> None:
        if self._rests_since_s is not None:
            rested_s, self._rests_since_s = self._clock() - self._rests_since_s, None
            self._began_s += rested_s
            self._stage_began_s += rested_s
            if self._first_read is not None:
                self._first_read = (self._first_read[0] + rested_s, self._first_read[1])

    def note(self, event: StageChanged | Progress | SpeedRemembered) -> None:
        """Take an event of the search, in their order."""
        match event:
            case SpeedRemembered():
                self._remembered_px_s = event.proof_px_s
            case StageChanged():
                self._begin(event.stage)
            case Progress():
                self._begin(event.stage)
                if event.stage is self._stage:
                    self._step = event
                if event.stage is Stage.READING and event.total is not None:
                    self._note_read(event, event.total)
                self._has_proven |= event.stage is Stage.PROVING
        self._guess()

    def _note_read(self, step: Progress, total: int) -> None:
        now_s = self._clock()
        self._has_read_all = step.done >= total
        if not self._are_films:
            self._fresh = 1 - step.already_known / total if total else 0.0
        if self._stage is not Stage.READING or step.done <= step.already_known:
            return
        if self._first_read is None:
            self._first_read = (now_s, step.worked_s)
        first_read_s, worked_before_s = self._first_read
        if self._has_read_all:
            self._reading_work_s = step.worked_s
        elif step.remaining_s is not None and now_s > first_read_s:
            work_a_second = (step.worked_s - worked_before_s) / (now_s - first_read_s)
            self._reading_work_s = step.worked_s + work_a_second * step.remaining_s

    def _begin(self, stage: Stage) -> None:
        if stage is self._stage or (stage is Stage.COMPARING and not self._has_read_all):
            return
        if stage is Stage.READING and self._stage is Stage.COMPARING:
            return  # what was alike among all photos was shown: nothing is read any more
        if self._stage is Stage.PROVING and stage is Stage.READING:
            self._are_films, self._has_read_all = True, False
        self._stage, self._stage_began_s, self._step = stage, self._clock(), None

    def note_found(self, result: ScanResult) -> None:
        """What was found so far tells how long comparing, and proving the copies, will take."""
        if self._has_proven:
            return
        self._is_alike_told = self._stage is Stage.COMPARING
        photos, pairs = len(result.photos), result.pairs
        spared = _spared(pairs)
        total = photos
        if self._stage is Stage.READING and self._step is not None and self._step.total:
            total = self._step.total
        told, telling = total - spared, photos - spared
        if not telling or telling < TELLING_SHARE * told:
            return
        size_bytes = COST_OF_A_FILE_BYTES + sum(stamp.size_bytes for stamp in stamps_of(result.photos)) / photos
        relatives = len(np.union1d(pairs.first, pairs.second))
        are_points_compared = self._stage is Stage.PROVING or not result.options.find_edits
        proving_px = expected_px(result.photos, pairs, are_points_compared=are_points_compared)
        scale = told / telling
        self._expected = _Expected(
            reading_bytes=told * size_bytes,
            comparing_bytes=total * COMPARING_BYTES + scale * relatives * COMPARING_A_RELATIVE_BYTES,
            proving_px=scale * proving_px,
        )

    def _guess(self) -> None:
        if self._stage is Stage.GROUPING:
            self._remaining_s = 0.0
        elif self._are_films:
            self._guess_films()
        elif self._expected is not None:
            self._remaining_s = self._guess_photos(self._expected)
        done_s = self._clock() - self._began_s
        if self._remaining_s is not None and done_s:
            self._share = max(self._share, done_s / (done_s + self._remaining_s))
        elif self._stage is Stage.READING and self._step is not None and self._step.total:
            self._share = max(self._share, READING_SHARE * self._step.done / self._step.total)

    def _guess_films(self) -> None:
        told_s, elapsed_s = self._told_s, self._clock() - self._stage_began_s
        if self._stage is Stage.PROVING:
            self._remaining_s = max(0.0, self._reading_films_s - elapsed_s) if told_s is None else told_s
        elif told_s is not None:
            self._reading_films_s = elapsed_s + told_s
            self._remaining_s = told_s + self._reading_films_s

    @property
    def _told_s(self) -> float | None:
        """What the present step says of itself."""
        return self._step.remaining_s if self._step is not None else None

    def _guess_photos(self, expected: _Expected) -> float | None:
        """What is left of everything but the films; what was told last where nothing more can be told."""
        step, told_s, elapsed_s = self._step, self._told_s, self._clock() - self._stage_began_s
        fresh, byte_s = self._fresh, USUAL_BYTE_S
        if self._reading_work_s and fresh:
            byte_s = self._reading_work_s / (fresh * expected.reading_bytes)
        proof_px_s = self._remembered_px_s or PROVING_A_PIXEL_BYTES * byte_s
        proving_s = expected.proving_px * proof_px_s if self._proves else 0.0
        if self._stage is Stage.PROVING:
            done = step.done / step.total if step is not None and step.total else 0.0
            weight = 0.0 if told_s is None else min(1.0, done / TOLD_FULLY_AFTER)
            return weight * (told_s or 0.0) + (1 - weight) * (1 - done) * proving_s
        comparing_s = fresh * expected.comparing_bytes * byte_s
        if self._stage is Stage.READING:
            return self._remaining_s if told_s is None else told_s + comparing_s + fresh * proving_s
        comparing_s = max(0.0, comparing_s - elapsed_s)
        if told_s is not None:
            # What was alike is told before all is compared, which says nothing of how long that takes.
            comparing_s = told_s if self._is_alike_told else max(told_s, comparing_s)
        return comparing_s + fresh * proving_s


def _spared(pairs: PairTable) -> int:
    """Return how many photos are the same file as one before them."""
    return len(np.unique(pairs.second[pairs.relation == Relation.IDENTICAL.rank]))
