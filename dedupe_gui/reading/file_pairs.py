"""Two files held against each other, as a unit of work for the reading processes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from dedupe_gui.matching.containment import Raster, prove
from dedupe_gui.model import FileStamp, Proof, Region, Turn
from dedupe_gui.reading.changed import refuse_changed
from dedupe_gui.reading.decode import Source
from dedupe_gui.reading.formats import is_film_name
from dedupe_gui.reading.whole_picture import whole

BYTES_A_PIXEL = 7
"""What a pair takes of memory for each pixel of both photos: decoding one to RGB, the planes of both, and what is
compared at a time. Two photos of 12 megapixels took 105 to 145 MB, two of 24 took 255 to 270."""


@dataclass(frozen=True, slots=True)
class FilePair:
    """Two photos to be proven. Pairs that share their first one are worked on one after another: it is decoded once."""

    first: FileStamp
    second: FileStamp
    turn: Turn = Turn.NONE
    """What must be done to the upright second photo so that it looks like the upright first."""
    on_first: Region | None = None
    """About which part of the upright first photo the second one shows, where it was cut out of it."""
    on_second: Region | None = None
    """Likewise; one of the two at most."""
    pixels: int = 0
    """Of both photos together."""
    tracks: tuple[bytes, bytes] = (b"", b"")
    """What was kept of two films when they were read, packed, so that it is not made again."""

    @property
    def memory_bytes(self) -> int:
        return BYTES_A_PIXEL * self.pixels


Decode = Callable[[Source], Raster]


class Prover(Protocol):
    """As `matching.containment.prove`."""

    def __call__(
        self,
        first: Raster,
        second: Raster,
        turn: Turn,
        *,
        on_first: Region | None = None,
        on_second: Region | None = None,
    ) -> Proof: ...


@dataclass(slots=True)
class ProveOne:
    """The task: who holds whom? Never more than two photos are in memory.

    A worker gets one with each batch, so that what it holds of the first photo goes with the batch.
    """

    decode: Decode = whole
    prove: Prover = prove
    _first: tuple[FileStamp, Raster] | None = field(default=None, init=False)

    def __call__(self, pair: FilePair) -> Proof:
        if is_film_name(pair.first.path_text):
            from dedupe_gui.reading.films.pairs import prove_films  # 8 ms, and few have films

            proof = prove_films(pair.first.path, pair.second.path, pair.turn, pair.tracks)
            for stamp in (pair.first, pair.second):
                refuse_changed(stamp)
            return proof
        if self._first is None or self._first[0] != pair.first:
            self._first = None  # before the next is decoded, so that there are never three
            self._first = (pair.first, self.decode(pair.first.path))
        second = self.decode(pair.second.path)
        proof = self.prove(self._first[1], second, pair.turn, on_first=pair.on_first, on_second=pair.on_second)
        for stamp in (pair.first, pair.second):
            refuse_changed(stamp)
        return proof
