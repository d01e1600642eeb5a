"""The first half of a scan: find the photos, ask the catalogue, read what it does not know.

Whatever was read is in the catalogue within a second, so that a cancelled, killed or crashed scan goes on where it was.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.records import Remembered
from dedupe_gui.jobs.pace import Pace
from dedupe_gui.model import (
    FileStamp,
    FolderUnreadable,
    Photo,
    PhotoUnreadable,
    Progress,
    ReadPhoto,
    ScanEvent,
    ScanOptions,
    Stage,
    StageChanged,
    Unreadable,
)
from dedupe_gui.reading.units import Unit, group_units
from dedupe_gui.reading.walk import walk
from dedupe_gui.reading.workers import PhotoReader

COMMIT_EVERY_S = 1.0
"""A killed scan loses at most what was read in this time and the batches under way."""
COST_OF_A_FILE_BYTES = 200_000
"""Reading a photo costs as much as this many bytes besides its own size, for the guess of the remaining time."""


class Gathering:
    """The photos of a scan, found and read. Call `find`, then `read`; either may be left half-way by cancelling."""

    def __init__(
        self,
        options: ScanOptions,
        catalogue: Catalogue,
        reader: PhotoReader,
        *,
        token: CancelToken,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._options = options
        self._catalogue = catalogue
        self._reader = reader
        self._token = token
        self._clock = clock
        self._units: list[Unit] = []
        self._known: list[Remembered | Unreadable | None] = []
        self._photos: list[Photo] = []
        self.unreadable: list[Unreadable] = []

    @property
    def already_known(self) -> int:
        """How many photos the catalogue knew."""
        return sum(isinstance(known, Remembered) for known in self._known)

    def photos(self) -> tuple[Photo, ...]:
        """The photos read so far, sorted by the bytes of their paths."""
        return tuple(sorted(self._photos, key=lambda photo: os.fsencode(photo.stamp.path_text)))

    def find(self) -> Iterator[ScanEvent]:
        """Walk the folders and ask the catalogue about each file as it comes."""
        yield StageChanged(Stage.WALKING)
        pace = Pace(self._clock, total_cost=0)
        for found in walk(self._options.folders, exclude_patterns=self._options.exclude_patterns, token=self._token):
            if isinstance(found, FolderUnreadable):
                yield found
                continue
            units = group_units(found)
            self._units += units
            if pace.advance(count=len(units), cost=0):
                yield Progress(Stage.WALKING, pace.done, None)
        self._token.raise_if_cancelled()
        self._known = self._catalogue.known(
            [unit.lead for unit in self._units],
            hash_kinds=frozenset(self._options.hash_kinds),
            with_features=self._reader.wants_features,
        )

    def read(self) -> Iterator[ScanEvent]:
        """Read every photo that the catalogue does not know; what is read is remembered at once."""
        yield StageChanged(Stage.READING)
        unknown: dict[FileStamp, Unit] = {}
        for unit, known in zip(self._units, self._known, strict=True):
            if known is None:
                unknown[unit.lead] = unit
            elif isinstance(known, Unreadable):
                self.unreadable.append(known)
                yield PhotoUnreadable(known)
            else:
                self._photos.append(_known_photo(unit, known))
        yield from self._read_unknown(unknown)

    def _read_unknown(self, unknown: dict[FileStamp, Unit]) -> Iterator[ScanEvent]:
        pace = Pace(self._clock, total_cost=sum(map(_cost, unknown)))
        known = len(self._units) - len(unknown)
        total = len(self._units)
        yield Progress(Stage.READING, known, total, already_known=self.already_known)
        to_remember: list[ReadPhoto | Unreadable] = []
        committed_s = self._clock()
        try:
            for outcome in self._reader.read(unknown, self._token):
                to_remember.append(outcome)
                if isinstance(outcome, Unreadable):
                    self.unreadable.append(outcome)
                    yield PhotoUnreadable(outcome)
                else:
                    companions = unknown[outcome.stamp].companions
                    self._photos.append(Photo(outcome.stamp, outcome.facts, outcome.fingerprint, companions=companions))
                if pace.advance(count=1, cost=_cost(outcome.stamp)):
                    yield Progress(
                        Stage.READING,
                        known + pace.done,
                        total,
                        pace.per_s,
                        pace.remaining_s,
                        self.already_known,
                        outcome.stamp.path,
                    )
                if self._clock() - committed_s > COMMIT_EVERY_S:
                    self._remember(to_remember)
                    to_remember = []
                    committed_s = self._clock()
        finally:
            # Also when the user cancels or closes the generator: what was read stays read.
            self._remember(to_remember)

    def _remember(self, outcomes: list[ReadPhoto | Unreadable]) -> None:
        if outcomes:
            self._catalogue.remember(outcomes, with_features=self._reader.wants_features)


def _known_photo(unit: Unit, known: Remembered) -> Photo:
    return Photo(unit.lead, known.facts, known.fingerprint, known.content_digest, unit.companions)


def _cost(stamp: FileStamp) -> float:
    return stamp.size_bytes + COST_OF_A_FILE_BYTES
