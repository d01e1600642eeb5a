"""The second look at many pairs: here for a few photos, in processes of their own for many."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import lru_cache
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.cancel import CancelToken
from dedupe_gui.matching.second_look import Look, PairVerdict, compare, needs_pixel_proof, prepare
from dedupe_gui.matching.spanning import PairToSee, components, look_sparingly
from dedupe_gui.model import Evidence, EvidenceKind, Finding, Fingerprint, PhotoFacts, Relation
from dedupe_gui.reading.workers import available_cores, process_context

PORTION_PHOTOS = 64
"""So many photos make a process busy for some 0.1 s: little to lose by cancelling, little to gain by more."""
LOOK_HERE_PHOTOS = 200
"""Up to so many photos are compared sooner here than processes start (0.4 s)."""
LOOKS_AT_HAND = 600
"""Pictures made ready, 170 KB each; those of one photo's copies follow each other."""

INFERRED = PairVerdict(Relation.COPY, Evidence((Finding(EvidenceKind.SAVED_AGAIN),)), 0)
"""Two copies of one third photo, which nobody compared with each other."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the second look needs of a photo."""

    thumbnail_jpeg: bytes
    facts: PhotoFacts
    fingerprint: Fingerprint

    def look(self) -> Look:
        """Decode the thumbnail, which is safe where a photo is not: this program wrote it."""
        return prepare(open_thumbnail(self.thumbnail_jpeg), self.facts, self.fingerprint)


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
    photos: Mapping[int, Seen]
    same_files: tuple[tuple[int, int], ...]
    judged_before: Mapping[PairToSee, Judged]


@dataclass(frozen=True, slots=True)
class PortionJudged:
    """Each pair that something is known of, also those of `judged_before` that were needed."""

    judged: tuple[Judged, ...]
    fresh: tuple[Judged, ...]
    """Those of them that were looked at now."""


class SecondLooks:
    """Looks at pairs. A context manager; processes start when there is much to look at."""

    def __init__(self, *, workers: int | None) -> None:
        self._workers = workers or available_cores()
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def judge_all(self, portions: Sequence[Portion], token: CancelToken) -> Iterator[PortionJudged]:
        """Yield what came of each portion, in any order. Raises Cancelled."""
        if self._pool is None and sum(len(portion.photos) for portion in portions) <= LOOK_HERE_PHOTOS:
            for portion in portions:
                token.raise_if_cancelled()
                yield judge_portion(portion)
            return
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self._workers, mp_context=process_context())
        futures = [self._pool.submit(judge_portion, portion) for portion in portions]
        try:
            for future in as_completed(futures):
                token.raise_if_cancelled()
                yield self._outcome(future, portions[futures.index(future)])
        finally:
            for future in futures:
                future.cancel()

    def _outcome(self, future: Future[PortionJudged], portion: Portion) -> PortionJudged:
        try:
            return future.result()
        except BrokenProcessPool:
            # A process was killed from outside, by the system for want of memory as a rule: go on here, more slowly.
            self._pool = None
            return judge_portion(portion)


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

    pixels = {position: seen.facts.pixels for position, seen in portion.photos.items()}
    inferred = look_sparingly(portion.pairs, pixels, portion.same_files, relation)
    return PortionJudged((*known.values(), *(Judged(pair, INFERRED) for pair in inferred)), tuple(fresh))


def judge(pair: PairToSee, first: Look, second: Look, *, same_bytes: bool = False) -> Judged:
    """Compare one pair."""
    verdict = compare(first, second, pair.turn, distance_bits=pair.distance_bits, same_bytes=same_bytes)
    may_be_same = not same_bytes and verdict is not None and needs_pixel_proof(first, second, verdict, pair.turn)
    return Judged(pair, verdict, may_be_same)


def open_thumbnail(thumbnail_jpeg: bytes) -> Image.Image:
    """Return a thumbnail of the catalogue, not decoded yet, so that who needs less of it can say so."""
    return Image.open(io.BytesIO(thumbnail_jpeg))


def thumbnail_array(thumbnail_jpeg: bytes) -> NDArray[np.uint8]:
    """Return a thumbnail of the catalogue as pixels, RGB, shape (h, w, 3)."""
    return np.asarray(open_thumbnail(thumbnail_jpeg).convert("RGB"), np.uint8)
