"""The second look at many pairs: here for a few, in processes of their own for many."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from PIL import Image

from dedupe_gui.cancel import CancelToken
from dedupe_gui.matching.second_look import Look, PairVerdict, compare, needs_pixel_proof, prepare
from dedupe_gui.model import Fingerprint, PhotoFacts, Turn
from dedupe_gui.reading.workers import available_cores, process_context

PORTION_PAIRS = 64
"""So many pairs make a process busy for some 0.1 s: little to lose by cancelling, little to gain by more."""
LOOK_HERE_PAIRS = 400
"""Up to so many pairs are seen sooner here than processes start (0.4 s)."""


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
class PairToSee:
    """Two photos by position, and what the hashes say of them."""

    first: int
    second: int
    turn: Turn
    distance_bits: int


@dataclass(frozen=True, slots=True)
class Judged:
    """What the second look said of a pair; `verdict` is None for different photos."""

    pair: PairToSee
    verdict: PairVerdict | None
    may_have_same_pixels: bool


@dataclass(frozen=True, slots=True)
class _Portion:
    photos: Mapping[int, Seen]
    pairs: tuple[PairToSee, ...]


class SecondLooks:
    """Looks at pairs. A context manager; processes start when the pairs have become many."""

    def __init__(self, *, workers: int | None) -> None:
        self._workers = workers or available_cores()
        self._pool: ProcessPoolExecutor | None = None
        self._looked = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def look_at(
        self, pairs: Sequence[PairToSee], photos: Mapping[int, Seen], token: CancelToken
    ) -> Iterator[tuple[Judged, ...]]:
        """Yield what was seen, portion by portion in the order of `pairs`. Raises Cancelled."""
        portions = (
            _portion(pairs[start : start + PORTION_PAIRS], photos) for start in range(0, len(pairs), PORTION_PAIRS)
        )
        self._looked += len(pairs)
        if self._pool is None and self._looked > LOOK_HERE_PAIRS:
            self._pool = ProcessPoolExecutor(self._workers, mp_context=process_context())
        judged = map(look_at_portion, portions) if self._pool is None else self._pool.map(look_at_portion, portions)
        for portion in judged:
            token.raise_if_cancelled()
            yield portion


def look_at_portion(portion: _Portion) -> tuple[Judged, ...]:
    """Decode the thumbnails and compare each pair."""
    looks = {position: seen.look() for position, seen in portion.photos.items()}
    return tuple(judge(pair, looks[pair.first], looks[pair.second]) for pair in portion.pairs)


def judge(pair: PairToSee, first: Look, second: Look, *, same_bytes: bool = False) -> Judged:
    """Compare one pair."""
    verdict = compare(first, second, pair.turn, distance_bits=pair.distance_bits, same_bytes=same_bytes)
    may_be_same = not same_bytes and verdict is not None and needs_pixel_proof(first, second, verdict, pair.turn)
    return Judged(pair, verdict, may_be_same)


def open_thumbnail(thumbnail_jpeg: bytes) -> Image.Image:
    """Return a thumbnail of the catalogue, not decoded yet, so that who needs less of it can say so."""
    return Image.open(io.BytesIO(thumbnail_jpeg))


def _portion(pairs: Sequence[PairToSee], photos: Mapping[int, Seen]) -> _Portion:
    positions = sorted({position for pair in pairs for position in (pair.first, pair.second)})
    return _Portion({position: photos[position] for position in positions}, tuple(pairs))
