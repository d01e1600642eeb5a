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
from dedupe_gui.model import Relation, ScanResult

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
PROVING_BYTES, PROVING_A_PIXEL_BYTES = 100_000, 2.1
"""Proving a pair costs as much as reading so many bytes, and so many more for each pixel of both, which are decoded
whole: 10 ms where reading a photo of 500 px takes 2, half a second for 12 megapixels."""
PROVEN_AGAIN = 0.45
"""So many more proofs are taken by each pair beyond a version's first one: its edits, and what they were made from."""


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
        self._reading_s = 0.0
        """How long reading took, or takes in all as it seems now."""
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
        self._guess()

    def _begin(self, stage: Stage) -> None:
        if stage is self._stage or (stage is Stage.COMPARING and not self._has_read_all):
            return
        if stage is Stage.READING and self._stage is Stage.COMPARING:
            return  # what was alike among all photos was shown: nothing is read any more
        if self._stage is Stage.READING:
            self._reading_s = self._clock() - self._stage_began_s
        if self._stage is Stage.PROVING and stage is Stage.READING:  # the films, each of which is proven at once
            self._comparing_by_reading, self._proving_by_reading, self._has_read_all = 0.0, 1.0, False
        self._stage, self._stage_began_s, self._step = stage, self._clock(), None

    def note_found(self, result: ScanResult) -> None:
        """What was found so far tells how long comparing, and proving the copies, will take."""
        photos, pairs = max(1, len(result.photos)), result.pairs
        # What was found among the first few photos says little of the others.
        known = 1.0
        if self._stage is Stage.READING and self._step is not None and self._step.total:
            known = min(1.0, len(result.photos) / (TELLING_SHARE * self._step.total))
        self._is_anything_known |= known >= LEAST_KNOWN
        reading_bytes = COST_OF_A_FILE_BYTES + sum(stamp.size_bytes for stamp in stamps_of(result.photos)) / photos
        relatives = len(np.union1d(pairs.first, pairs.second)) / photos
        comparing = (COMPARING_BYTES + COMPARING_A_RELATIVE_BYTES * relatives) / reading_bytes
        proving = _bytes_of_proving(result) / photos / reading_bytes
        self._comparing_by_reading = known * comparing + (1 - known) * COMPARING_BY_READING
        self._proving_by_reading = known * proving + (1 - known) * PROVING_BY_READING

    def _guess(self) -> None:
        elapsed_s = self._clock() - self._stage_began_s
        told_s = self._step.remaining_s if self._step is not None else None
        proving_s = self._reading_s * self._proving_by_reading if self._proves else 0.0
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
                self._remaining_s = told_s + self._reading_s * later
            case Stage.COMPARING:
                self._remaining_s = (max(0.0, comparing_s - elapsed_s) if told_s is None else told_s) + proving_s
            case Stage.PROVING:
                self._remaining_s = max(0.0, proving_s - elapsed_s) if told_s is None else told_s
            case Stage.GROUPING:
                self._remaining_s = 0.0
        done_s = self._clock() - self._began_s
        if self._remaining_s is not None and done_s:
            self._share = max(self._share, done_s / (done_s + self._remaining_s))
        if self._proves and not self._is_anything_known and self._stage in (Stage.READING, Stage.COMPARING):
            self._remaining_s = None


def _bytes_of_proving(result: ScanResult) -> float:
    """Return how many bytes could be read in the time that the proofs of what was found take."""
    pairs = result.pairs
    # whose pixels a photo before it has is spoken for by that one
    spoken_for = pairs.second[np.isin(pairs.relation, [Relation.IDENTICAL.rank, Relation.SAME_PIXELS.rank])]
    to_prove = np.isin(pairs.relation, [Relation.COPY.rank, Relation.EDITED.rank])
    to_prove &= ~(np.isin(pairs.first, spoken_for) | np.isin(pairs.second, spoken_for))
    first, second = pairs.first[to_prove], pairs.second[to_prove]
    versions, row_of, count = np.unique(second, return_inverse=True, return_counts=True)
    pixels_of = {at: result.photos[at].facts.pixels for at in np.union1d(first, second).tolist()}
    pixels = np.array([pixels_of[at] for at in versions.tolist()], np.float64)
    largest = pixels.copy()
    np.maximum.at(largest, row_of, [pixels_of[at] for at in first.tolist()])
    each = PROVING_BYTES + PROVING_A_PIXEL_BYTES * (pixels + largest)
    return float((each * (1 + PROVEN_AGAIN * (count - 1))).sum())
