"""The second look at many pairs: here for a few photos, in processes of their own for many."""

from __future__ import annotations

import io
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import lru_cache, partial
from types import TracebackType
from typing import Self, TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image, JpegImagePlugin

from dedupe_gui.cancel import CancelToken
from dedupe_gui.matching.families.spanning import Make, PairToSee, components, look_sparingly
from dedupe_gui.matching.looks.second_look import Look, PairVerdict, compare, needs_pixel_proof, prepare
from dedupe_gui.model import Evidence, EvidenceKind, Finding, Fingerprint, PhotoFacts, Relation
from dedupe_gui.reading.processes import available_cores, process_context, single_threaded_libraries

PORTION_PHOTOS = 64
"""So many photos make a process busy for some 0.1 s: little to lose by cancelling, little to gain by more."""
PORTION_MS = 100.0
LITTLE_WORK_MS = 500.0
"""Done sooner here than processes start: 0.1 s where the fork server runs already, 0.4 s otherwise."""
PORTIONS_AHEAD = 16
"""Handed out for each process: enough that none idles while another is at a large one, and 1 MB each."""
LOOKS_AT_HAND = 600
"""Pictures made ready, 170 KB each; those of one photo's copies follow each other."""

Task = TypeVar("Task")
Answer = TypeVar("Answer")

INFERRED = PairVerdict(Relation.COPY, Evidence((Finding(EvidenceKind.SAVED_AGAIN),)), 0)
"""Two copies of one third photo, which nobody compared with each other."""


@dataclass(frozen=True, slots=True)
class LookedAt:
    """What the second look needs of a photo."""

    thumbnail_jpeg: bytes
    facts: PhotoFacts
    fingerprint: Fingerprint

    def look(self) -> Look:
        """Decode the thumbnail, which is safe where a photo is not: this program wrote it."""
        return prepare(partial(open_thumbnail, self.thumbnail_jpeg), self.facts, self.fingerprint)


@dataclass(frozen=True, slots=True)
class Judged:
    """What is known of a pair; `verdict` is None for different photos."""

    pair: PairToSee
    verdict: PairVerdict | None
    may_have_same_pixels: bool = False


@dataclass(frozen=True, slots=True)
class Portion:
    """Pairs to judge, with all that is needed; they share no photo with those of another portion."""

    pairs: tuple[PairToSee, ...]
    photos: Mapping[int, LookedAt]
    same_files: tuple[tuple[int, int], ...]
    judged_before: Mapping[PairToSee, Judged]


@dataclass(frozen=True, slots=True)
class PortionJudged:
    """Each pair that something is known of, also those of `judged_before` that were needed."""

    judged: tuple[Judged, ...]
    fresh: tuple[Judged, ...]
    """Those of them that were looked at now."""
    photos: int
    """How many photos the portion had."""


class SecondLooks:
    """Looks at pairs. A context manager; processes start when there is much to look at."""

    def __init__(self, *, workers: int | None) -> None:
        self._workers = workers or available_cores()
        self._pool: ProcessPoolExecutor | None = None

    @property
    def processes(self) -> int:
        """How many look at once, when there is much to look at."""
        return self._workers

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def each(
        self,
        function: Callable[[Task], Answer],
        portions: Iterable[Task],
        work_ms: float,
        *,
        token: CancelToken,
    ) -> Iterator[Answer]:
        """Do a function of a module to each portion; yield the answers in order. Raises Cancelled.

        portions are taken from the iterable only as they are needed. work_ms: about what they, and what will follow
        them, take one process.
        """
        if self._pool is None and work_ms > LITTLE_WORK_MS:
            self._pool = ProcessPoolExecutor(self._workers, mp_context=process_context())
        under_way: deque[tuple[Future[Answer] | None, Task]] = deque()
        try:
            for portion in portions:
                token.raise_if_cancelled()
                under_way.append((self._submitted(function, portion), portion))
                if len(under_way) > (self._workers * PORTIONS_AHEAD if self._pool else 0):
                    yield self._answer(function, *under_way.popleft())
            while under_way:
                token.raise_if_cancelled()
                yield self._answer(function, *under_way.popleft())
        finally:
            for future, _ in under_way:
                if future is not None:
                    future.cancel()

    def _submitted(self, function: Callable[[Task], Answer], portion: Task) -> Future[Answer] | None:
        if self._pool is None:
            return None
        try:
            with single_threaded_libraries():  # it may start a process
                return self._pool.submit(function, portion)
        except BrokenProcessPool:
            self._pool = None
            return None

    def _answer(self, function: Callable[[Task], Answer], future: Future[Answer] | None, portion: Task) -> Answer:
        if future is not None:
            try:
                return future.result()
            except BrokenProcessPool:
                # A process was killed from outside, by the system for want of memory as a rule; here it is slower.
                self._pool = None
        return function(portion)


def portions_of(pairs: Sequence[PairToSee]) -> list[tuple[PairToSee, ...]]:
    """Put pairs together so that each photo is in one portion only; the largest portions first."""
    portions: list[tuple[PairToSee, ...]] = []
    gathered: list[PairToSee] = []
    for part in sorted(components(pairs), key=len, reverse=True):
        gathered += part
        if len(gathered) >= PORTION_PHOTOS:
            portions.append(tuple(gathered))
            gathered = []
    return [*portions, tuple(gathered)] if gathered else portions


def judge_portion(portion: Portion) -> PortionJudged:
    """Look at as few pairs as tell everything."""
    look_of = lru_cache(LOOKS_AT_HAND)(lambda position: portion.photos[position].look())
    known: dict[PairToSee, Judged] = {}
    fresh: list[Judged] = []

    def relation(pair: PairToSee) -> Relation | None:
        judged = portion.judged_before.get(pair)
        if judged is None:
            judged = judge(pair, look_of(pair.first), look_of(pair.second))
            fresh.append(judged)
        known[pair] = judged
        return judged.verdict.relation if judged.verdict else None

    makes = {place: Make(seen.facts.pixels, seen.facts.format_name) for place, seen in portion.photos.items()}
    inferred = look_sparingly(portion.pairs, makes, portion.same_files, relation)
    judged = (*known.values(), *(Judged(pair, INFERRED) for pair in inferred))
    return PortionJudged(judged, tuple(fresh), len(portion.photos))


def judge(pair: PairToSee, first: Look, second: Look) -> Judged:
    """Compare one pair."""
    verdict = compare(first, second, pair.turn, distance_bits=pair.distance_bits, same_bytes=False)
    may_be_same = verdict is not None and needs_pixel_proof(first, second, verdict, pair.turn)
    return Judged(pair, verdict, may_be_same)


def open_thumbnail(thumbnail_jpeg: bytes) -> Image.Image:
    """Return a thumbnail of the catalogue, not decoded yet, so that who needs less of it can say so."""
    # Not `Image.open`, which asks every format's plugin first.
    return JpegImagePlugin.JpegImageFile(io.BytesIO(thumbnail_jpeg))


def thumbnail_array(thumbnail_jpeg: bytes) -> NDArray[np.uint8]:
    """Return a thumbnail of the catalogue as pixels, RGB, shape (h, w, 3)."""
    return np.asarray(open_thumbnail(thumbnail_jpeg).convert("RGB"), np.uint8)
