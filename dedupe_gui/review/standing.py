"""Where each photo stands among those that were held against it whole: who holds it, and what it was made from. Pure.

A photo that is held by another one and does not hold that one shows less. Of photos that hold each other, the one that
others were made from came first. Both are numbers for each photo, so that they can stand among the rules.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.model import (
    PROVEN_BY_THEMSELVES,
    RELATIONS,
    Held,
    Holding,
    KeepReason,
    MadeFrom,
    PairTable,
    Photo,
    Proof,
    Relation,
)


class Holders(Protocol):
    """Who holds whom; `matching.containment.closure` has it."""

    def held_by(self, photo: int, keeper: int) -> Held:
        """Whether `keeper` holds all of `photo`."""

    def proof_of(self, photo: int, keeper: int) -> Proof | None:
        """What holding the two against each other told, the photo as the first."""


class NothingProven:
    """Of photos that were not held against each other."""

    def held_by(self, photo: int, keeper: int) -> Held:
        return Held.YES if photo == keeper else Held.UNKNOWN

    def proof_of(self, _photo: int, _keeper: int) -> Proof | None:
        return None


@dataclass(frozen=True, slots=True)
class Standing:
    """What the proofs of a scan tell; photos are named by their position."""

    holders: Holders
    held_by: NDArray[np.int64]
    """How many photos hold each photo and are not held by it, shape (photos,)."""
    made_from: NDArray[np.int64]
    """How many photos each photo was made from, directly or by others."""
    sources: Mapping[int, frozenset[int]]
    """For each photo that was made from others: all of them."""

    @staticmethod
    def unknown(count: int) -> Standing:
        return Standing(NothingProven(), np.zeros(count, np.int64), np.zeros(count, np.int64), {})

    def was_made_from(self, photo: int, source: int) -> bool:
        return source in self.sources.get(photo, ())

    def proof_of(self, photo: int, kept: int) -> Proof | None:
        """Return what holding two against each other told, or what follows for them from proofs of others."""
        proof = self.holders.proof_of(photo, kept)
        held, holds = self.holders.held_by(photo, kept), self.holders.held_by(kept, photo)
        if proof is not None or held is holds is Held.UNKNOWN:
            return proof
        made_from = MadeFrom.UNTOLD
        if kept in self.sources.get(photo, ()):
            made_from = MadeFrom.FIRST_FROM_SECOND
        elif photo in self.sources.get(kept, ()):
            made_from = MadeFrom.SECOND_FROM_FIRST
        return Proof(Relation.COPY, Holding(held), Holding(holds), made_from)

    def shown_only(self, removed: int, kept: int, photos: Sequence[Photo]) -> tuple[KeepReason, ...]:
        """Return why a photo may not be suggested for removal while another one stays, by what the two show.

        For photos that are not of the same pixels. What is held may go, but not the original for a version of it, nor
        what may be it.
        """
        held = self.holders.held_by(removed, kept)
        if held is Held.UNKNOWN:
            return (KeepReason.NOT_PROVEN,)
        if held is not Held.YES:
            return (KeepReason.DIFFERS if held is Held.EXCEPT else KeepReason.SHOWS_MORE,)
        if removed in self.sources.get(kept, ()):
            return (KeepReason.IS_ORIGINAL,)
        if kept not in self.sources.get(removed, ()) and self._may_be_original(removed, kept, photos):
            return (KeepReason.MAY_BE_ORIGINAL,)
        return ()

    def _may_be_original(self, removed: int, kept: int, photos: Sequence[Photo]) -> bool:
        """Whether nothing tells which of two that hold each other came first, though one was converted or enlarged."""
        if self.holders.held_by(kept, removed) is not Held.YES:
            return False
        gone, stays = photos[removed].facts, photos[kept].facts
        if gone.format_name == stays.format_name and gone.pixels == stays.pixels:
            return False
        return gone.camera is not None or stays.camera is None


_LOSSY_FORMATS = frozenset({"JPEG", "MPO", "HEIF", "HEIC", "AVIF"})
_LOSSLESS_FORMATS = frozenset({"PNG", "TIFF", "BMP", "PPM", "TGA"})


def standing_of(photos: Sequence[Photo], pairs: PairTable, holders: Holders) -> Standing:
    """Return what the proofs of a table tell of its photos. holders: what follows from them for any two."""
    count = len(photos)
    speaker = list(range(count))
    """For each photo the first one with the same pixels, which stands for all of them."""
    held_ways: defaultdict[int, set[int]] = defaultdict(set)
    made_ways: defaultdict[int, set[int]] = defaultdict(set)
    columns = zip(pairs.first.tolist(), pairs.second.tolist(), pairs.relation.tolist(), pairs.proofs, strict=True)
    rows = sorted(columns, key=lambda row: row[:2])
    for first, second, rank, _ in rows:
        if RELATIONS[rank] in PROVEN_BY_THEMSELVES:
            speaker[second] = speaker[first]
            # What a lossy format holds to the last bit was saved out of it: it would not come out of another so.
            for lossless, lossy in ((first, second), (second, first)):
                formats = photos[lossless].facts.format_name, photos[lossy].facts.format_name
                if formats[0] in _LOSSLESS_FORMATS and formats[1] in _LOSSY_FORMATS:
                    made_ways[lossless].add(lossy)
    for first, second, _, proof in rows:
        if proof is None:
            continue
        if proof.first.held is Held.YES:
            held_ways[speaker[first]].add(speaker[second])
        if proof.second.held is Held.YES:
            held_ways[speaker[second]].add(speaker[first])
        if proof.made_from is MadeFrom.FIRST_FROM_SECOND:
            made_ways[first].add(second)
        elif proof.made_from is MadeFrom.SECOND_FROM_FIRST:
            made_ways[second].add(first)
    held_by = np.zeros(count, np.int64)
    for photo in held_ways:
        # What was proven of two counts before what follows from others.
        held_by[photo] = sum(
            holders.held_by(photo, above) is Held.YES and holders.held_by(above, photo) is not Held.YES
            for above in _reached(held_ways, photo)
        )
    held_by = held_by[speaker]
    sources = {photo: _reached(made_ways, photo) for photo in made_ways}
    made_from = np.zeros(count, np.int64)
    for photo, found in sources.items():
        # What goes in a circle tells nothing.
        made_from[photo] = sum(photo not in sources.get(source, ()) for source in found)
    return Standing(holders, held_by, made_from, sources)


def _reached(ways: Mapping[int, Iterable[int]], start: int) -> frozenset[int]:
    """Return all that ways lead to from a photo, without the photo itself."""
    reached, waiting = {start}, [start]
    while waiting:
        fresh = set(ways.get(waiting.pop(), ())) - reached
        reached |= fresh
        waiting += fresh
    return frozenset(reached - {start})
