"""How far a whole search is, and how long it will still take: one number for all steps. Pure but for the clock.

Each step tells its own progress. What the later ones will take is guessed from the first one that takes long, reading,
and from what was found until then; whatever a step says of itself counts more than the guess.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from dedupe_gui.jobs.events import Progress, Stage, StageChanged
from dedupe_gui.jobs.gather import COST_OF_A_FILE_BYTES
from dedupe_gui.jobs.known_photos import stamps_of
from dedupe_gui.jobs.proofs_to_come import expected_px
from dedupe_gui.model import ScanResult

COMPARING_BY_READING = 0.4
"""Seconds of comparing for each second of reading, while nobody knows how large the photos are."""
COMPARING_BYTES, COMPARING_A_RELATIVE_BYTES = 80_000, 240_000
"""Comparing a photo costs as much as reading so many bytes, and one that is like another one so many more: 0.4 seconds
for each of reading photos of 500 px, 1.2 where each has many versions, 0.1 for large ones."""
PROVING_BY_READING = 0.4
"""The same of proving, while nobody knows how many copies there are."""
TELLING_SHARE = 0.2
"""Of the photos, among which what was found tells of all."""
LEAST_KNOWN = 0.5
"""How far what was found must tell before a time is told at all."""
PROVING_A_PIXEL_BYTES = 0.8
"""Proving takes as long as reading so many bytes for each pixel that it costs (`proofs_to_come`): 0.7 where 20 photos
of 500 px have 22 versions each (`benchmarks/make_library.py`, odd half), 1.0 where 12 of 1600 px have 34
(`many_versions.py`) and where few photos among many that are cheap to read have 60."""
TOLD_FULLY_AFTER = 0.3
"""What proving tells of its time counts the more the more proofs there are, fully after this share of them; until then
so does what was guessed before. It begins with small sets, whose photos may be of another size."""


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
        self._is_anything_known = False
        """Of what was found: proving it takes no time, or ten times as long as reading."""
        self._has_proven = False
        """What was found says nothing more once proofs are counted."""
        self._reading_s = 0.0
        """How long reading took, or takes in all as it seems now."""
        self._first_read: tuple[float, int] | None = None
        """When the first photos came, and how many they were: before, processes start."""
        self._pure_reading_s: float | None = None
        """How long reading would take, had it begun with its first photo."""
        self._comparing_by_reading = COMPARING_BY_READING
        self._proving_by_reading = PROVING_BY_READING
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

    def note(self, event: StageChanged | Progress) -> None:
        """Take an event of the search, in their order."""
        match event:
            case StageChanged():
                self._begin(event.stage)
            case Progress():
                self._begin(event.stage)
                if event.stage is self._stage:
                    self._step = event
                if event.stage is Stage.READING and event.total is not None:
                    self._has_read_all = event.done >= event.total
                    self._note_read(event.done, event.total, event.already_known)
                self._has_proven |= event.stage is Stage.PROVING
        self._guess()

    def _note_read(self, done: int, total: int, known: int) -> None:
        now_s = self._clock()
        if done > known and self._first_read is None:
            self._first_read = (now_s, done)
        elif self._first_read is not None and done > self._first_read[1] and self._stage is Stage.READING:
            since_s, before = now_s - self._first_read[0], self._first_read[1]
            self._pure_reading_s = since_s / (done - before) * (total - known)

    def _begin(self, stage: Stage) -> None:
        if stage is self._stage or (stage is Stage.COMPARING and not self._has_read_all):
            return
        if stage is Stage.READING and self._stage is Stage.COMPARING:
            return  # what was alike among all photos was shown: nothing is read any more
        if self._stage is Stage.READING:
            self._reading_s = self._clock() - self._stage_began_s
        if self._stage is Stage.PROVING and stage is Stage.READING:  # the films, each of which is proven at once
            self._comparing_by_reading, self._proving_by_reading, self._has_read_all = 0.0, 1.0, False
            self._first_read = self._pure_reading_s = None
        self._stage, self._stage_began_s, self._step = stage, self._clock(), None

    def note_found(self, result: ScanResult) -> None:
        """What was found so far tells how long comparing, and proving the copies, will take."""
        if self._has_proven:
            return
        photos, pairs = max(1, len(result.photos)), result.pairs
        # What was found among the first few photos says little of the others.
        known = 1.0
        if self._stage is Stage.READING and self._step is not None and self._step.total:
            known = min(1.0, len(result.photos) / (TELLING_SHARE * self._step.total))
        self._is_anything_known |= known >= LEAST_KNOWN
        reading_bytes = COST_OF_A_FILE_BYTES + sum(stamp.size_bytes for stamp in stamps_of(result.photos)) / photos
        relatives = len(np.union1d(pairs.first, pairs.second)) / photos
        comparing = (COMPARING_BYTES + COMPARING_A_RELATIVE_BYTES * relatives) / reading_bytes
        are_points_compared = self._stage is Stage.PROVING or not result.options.find_edits
        proving_px = expected_px(result.photos, pairs, are_points_compared=are_points_compared)
        proving = PROVING_A_PIXEL_BYTES * proving_px / photos / reading_bytes
        self._comparing_by_reading = known * comparing + (1 - known) * COMPARING_BY_READING
        self._proving_by_reading = known * proving + (1 - known) * PROVING_BY_READING

    def _guess(self) -> None:
        elapsed_s = self._clock() - self._stage_began_s
        told_s = self._step.remaining_s if self._step is not None else None
        pure_reading_s = self._reading_s if self._pure_reading_s is None else self._pure_reading_s
        proving_s = pure_reading_s * self._proving_by_reading if self._proves else 0.0
        comparing_s = self._reading_s * self._comparing_by_reading
        match self._stage:
            case Stage.WALKING:
                return
            case Stage.READING:
                later = self._comparing_by_reading + (self._proving_by_reading if self._proves else 0.0)
                if told_s is None:
                    read = self._step.done / self._step.total if self._step is not None and self._step.total else 0.0
                    self._share = max(self._share, read / (1 + later))
                    return
                self._reading_s = elapsed_s + told_s
                self._remaining_s = told_s + self._reading_s * self._comparing_by_reading + proving_s
            case Stage.COMPARING:
                self._remaining_s = (max(0.0, comparing_s - elapsed_s) if told_s is None else told_s) + proving_s
            case Stage.PROVING:
                self._remaining_s = max(0.0, proving_s - elapsed_s)
                if told_s is not None and self._step is not None and self._step.total:
                    weight = min(1.0, self._step.done / self._step.total / TOLD_FULLY_AFTER)
                    self._remaining_s = weight * told_s + (1 - weight) * self._remaining_s
            case Stage.GROUPING:
                self._remaining_s = 0.0
        done_s = self._clock() - self._began_s
        if self._remaining_s is not None and done_s:
            self._share = max(self._share, done_s / (done_s + self._remaining_s))
        if self._proves and not self._is_anything_known and self._stage in (Stage.READING, Stage.COMPARING):
            self._remaining_s = None
