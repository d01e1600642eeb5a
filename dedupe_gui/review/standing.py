"""Where each photo stands among those that were held against it whole: who holds it, and what it was made from. Pure.

A photo that is held by another one and does not hold that one shows less. Of photos that hold each other, the one that
others were made from came first. Both are numbers for each photo, so that they can stand among the rules.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.model import (
    LOSSLESS_FORMATS,
    Held,
    Holding,
    KeepReason,
    MadeFrom,
    PairTable,
    Photo,
    Proof,
    Relation,
    Witness,
)
from dedupe_gui.sets import reached


class WhoHolds(Protocol):
    """Who holds whom; `matching.containment.closure` has it."""

    def set_of(self, photo: int) -> int:
        """The first photo with the same pixels, which stands for all of them."""

    def held_by(self, photo: int, keeper: int) -> Held:
        """Whether `keeper` holds all of `photo`."""

    def holding_more(self, photo: int) -> int:
        """How many sets of the same pixels hold a photo and are not held by it."""

    def holders_of(self, photo: int) -> list[int]:
        """The sets of the same pixels that hold a photo, its own among them."""

    def relation_of(self, photo: int, other: int) -> Relation | None:
        """What two photos are to each other; None where neither is proven to hold the other."""

    def proof_of(self, photo: int, keeper: int) -> Proof | None:
        """What holding the two against each other told, the photo as the first."""


class NothingProven:
    """Of photos that were not held against each other."""

    def set_of(self, photo: int) -> int:
        return photo

    def held_by(self, photo: int, keeper: int) -> Held:
        return Held.YES if photo == keeper else Held.UNKNOWN

    def holding_more(self, _photo: int) -> int:
        return 0

    def holders_of(self, photo: int) -> list[int]:
        return [photo]

    def relation_of(self, _photo: int, _other: int) -> Relation | None:
        return None

    def proof_of(self, _photo: int, _keeper: int) -> Proof | None:
        return None


@dataclass(frozen=True, slots=True)
class Standing:
    """What the proofs of a scan tell; photos are named by their position."""

    holders: WhoHolds
    held_by: NDArray[np.int64]
    """By how many others each photo is held and does not hold them, shape (photos,)."""
    made_from: NDArray[np.int64]
    """How many photos each photo was made from, directly or by others."""
    led_to: NDArray[np.int64]
    """How many photos were made from each photo."""
    sources: Mapping[int, frozenset[int]]
    """For each set of the same pixels that was made from others: all of them. Sets are named by `WhoHolds.set_of`."""
    saved_out: frozenset[int]
    """Photos in a lossless format whose pixels lie in a lossy one as well: saved out of that."""
    alike: Mapping[int, Sequence[int]] = field(default_factory=dict)
    """By set of the same pixels, the photos in it, where there is anything to tell of them."""

    @staticmethod
    def unknown(count: int) -> Standing:
        nothing = np.zeros(count, np.int64)
        return Standing(NothingProven(), nothing, nothing, nothing, {}, frozenset())

    def of(self, among: NDArray[np.int32]) -> Standing:
        """Return the same with the numbers of some photos only."""
        return replace(self, held_by=self.held_by[among], made_from=self.made_from[among], led_to=self.led_to[among])

    def holders_of(self, photo: int) -> list[int]:
        """Return the photos that hold one, itself among them."""
        return [at for one in self.holders.holders_of(photo) for at in self.alike.get(one, (one,))]

    def was_made_from(self, photo: int, source: int) -> bool:
        one, other = self.holders.set_of(photo), self.holders.set_of(source)
        if one == other:
            return photo in self.saved_out and source not in self.saved_out
        return other in self.sources.get(one, ())

    def proof_of(self, photo: int, kept: int) -> Proof | None:
        """Return what holding two against each other told, or what follows for them from proofs of others."""
        held, holds = self.holders.held_by(photo, kept), self.holders.held_by(kept, photo)
        proof = self.holders.proof_of(photo, kept)
        if proof is not None:
            first, second = replace(proof.first, held=held), replace(proof.second, held=holds)
            return replace(proof, first=first, second=second)
        if held is holds is Held.UNKNOWN:
            return None
        made_from = MadeFrom.UNTOLD
        if self.was_made_from(photo, kept):
            made_from = MadeFrom.FIRST_FROM_SECOND
        elif self.was_made_from(kept, photo):
            made_from = MadeFrom.SECOND_FROM_FIRST
        return Proof(Relation.COPY, Holding(held), Holding(holds), made_from)

    def shown_only(self, removed: int, kept: int, photos: Sequence[Photo]) -> tuple[KeepReason, ...]:
        """Return why a photo may not be suggested for removal while another one stays, by what the two show.

        What is held may go, but not the original for a version of it, nor what may be it.
        """
        if self.was_made_from(kept, removed):
            original: tuple[KeepReason, ...] = (KeepReason.IS_ORIGINAL,)
        elif not self.was_made_from(removed, kept) and self._may_be_original(removed, kept, photos):
            original = (KeepReason.MAY_BE_ORIGINAL,)
        else:
            original = ()
        held = self.holders.held_by(removed, kept)
        if held is Held.UNKNOWN:
            return (KeepReason.NOT_PROVEN,)
        if held is not Held.YES:
            return (KeepReason.DIFFERS if held is Held.EXCEPT else KeepReason.SHOWS_MORE,)
        return original

    def _may_be_original(self, removed: int, kept: int, photos: Sequence[Photo]) -> bool:
        """Whether nothing tells which of two that hold each other came first, though one was converted or enlarged.

        Of two that were saved alike, without loss or with steps so near that neither knows the other's, the older one
        is rather it, and the one that alone has the camera's data. Of films nothing but that tells.
        """
        if self.holders.set_of(kept) == self.holders.set_of(removed):
            return False
        if self.holders.held_by(kept, removed) is not Held.YES:
            return False
        gone, stays = photos[removed].facts, photos[kept].facts
        if Witness.OTHER_SIZE in stays.witnesses and Witness.OTHER_SIZE not in gone.witnesses:
            return True  # whose EXIF speaks of another size was made of a picture of that one
        if gone.film is None and gone.format_name == stays.format_name and gone.pixels == stays.pixels:
            is_older = photos[kept].stamp.mtime_ns < photos[removed].stamp.mtime_ns
            has_own_steps = [Witness.OWN_STEPS in each.witnesses for each in (gone, stays)]
            if gone.camera is not None and has_own_steps == [True, False]:
                return True  # a program saved the other one
            may_hide = _may_hide_which_was_first(gone.jpeg_quality, stays.jpeg_quality)
            if is_older or not (may_hide or gone.format_name in _MAY_BE_LOSSLESS):
                return False
        return gone.camera is not None or stays.camera is None


def _may_hide_which_was_first(gone: int | None, stays: int | None) -> bool:
    """Whether two JPEG qualities stand for steps so near that most values are rounded to the same ones."""
    if gone is None or stays is None:
        return False
    steps = [5000 / max(1, each) if each < 50 else max(_FINEST_STEPS, 200 - 2 * each) for each in (gone, stays)]
    return max(steps) <= (_NEAR_FINER_STEPS if steps[1] < steps[0] else _NEAR_STEPS) * min(steps)


_NEAR_STEPS, _NEAR_FINER_STEPS, _FINEST_STEPS = 1.3, 1.55, 8
"""Times; as libjpeg makes steps of a quality. Above 96 most are 1, for nothing is stored more finely. What was saved a
little more finely than its original is not told for the later one in 10 of 24 photos at 1.43 times (90 to 93), in 12 of
48 at 1.5 (94 to 96 or 97), and in none of 96 at 1.6 and more (92 or 90 to 95, 88 to 93)."""
_MAY_BE_LOSSLESS = LOSSLESS_FORMATS | {"WEBP", "JXL"}
_LOSSY_FORMATS = frozenset({"JPEG", "MPO", "HEIF", "HEIC", "AVIF"})


def standing_of(photos: Sequence[Photo], pairs: PairTable, holders: WhoHolds) -> Standing:
    """Return what the proofs of a table tell of its photos. holders: what follows from them for any two."""
    tells = (pairs.relation <= Relation.SAME_PIXELS.rank) | pairs.is_proven()
    rows = np.flatnonzero(tells)
    alike: defaultdict[int, list[int]] = defaultdict(list)
    """By set of the same pixels, the photos of which pairs tell something; most photos of a library are in none."""
    for photo in np.unique(np.concatenate((pairs.first[rows], pairs.second[rows]))).tolist():
        alike[holders.set_of(photo)].append(photo)
    ways: defaultdict[int, set[int]] = defaultdict(set)
    for row in rows.tolist():
        proof = pairs.proofs[row]
        if proof is None or proof.made_from is MadeFrom.UNTOLD:
            continue
        one, other = holders.set_of(int(pairs.first[row])), holders.set_of(int(pairs.second[row]))
        if proof.made_from is MadeFrom.FIRST_FROM_SECOND:
            ways[one].add(other)
        elif proof.made_from is MadeFrom.SECOND_FROM_FIRST:
            ways[other].add(one)
    sources = {one: reached(ways, one) - {one} for one in ways}
    held_by, made_from, led_to = np.zeros((3, len(photos)), np.int64)
    saved_out: set[int] = set()
    for one, members in alike.items():
        held_by[members] = holders.holding_more(one)
        # What goes in a circle tells nothing.
        earlier = [other for other in sources.get(one, ()) if one not in sources.get(other, ())]
        if earlier:
            made_from[members] = sum(len(alike[other]) for other in earlier)
        for other in earlier:
            led_to[alike[other]] += len(members)
        if len(members) == 1:
            continue
        # What a lossy format holds to the last bit was saved out of it: it would not come out of another so.
        lossy = [at for at in members if photos[at].facts.format_name in _LOSSY_FORMATS]
        lossless = [at for at in members if photos[at].facts.format_name in LOSSLESS_FORMATS] if lossy else []
        if lossless:
            made_from[lossless] += len(lossy)
            led_to[lossy] += len(lossless)
            saved_out.update(lossless)
    return Standing(holders, held_by, made_from, led_to, sources, frozenset(saved_out), alike)
