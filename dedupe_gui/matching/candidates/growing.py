"""Which photos are nearly the same, told of each as soon as it is read: a BK-tree that grows with them (pybktree).

Only what is so near that it is a copy as a rule: a search among all that were read so far, at the distance of the
sliders, takes seconds in a large library and finds again what it found before. `candidates` does that once, at the end.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pybktree

from dedupe_gui.matching.candidates.hash_candidates import SIFT_PHASH256_BITS, Candidates
from dedupe_gui.matching.fingerprints.fingerprint import hash_distance
from dedupe_gui.model import MOST_BITS_TOLD, FileStamp, HashKind, Photo, Turn

RADIUS_BITS = 2
"""Of 182 pairs with the same bytes or pixels or saved again 168 have equal hashes, 13 differ by 2 bits, 1 by more; few
differ by 1, since pHashes have half of their bits set."""
NARROW_RADIUS_BITS = 1
WIDE_UP_TO = 10_000
"""So many hashes are asked within `RADIUS_BITS`, 0.07 ms a photo; 100,000 would take 0.6 ms. Within 1 bit it is 0.01,
where a scan over 100,000 hashes takes 0.08 ms (`benchmarks/pairs.py` prints the table)."""


class GrowingPairs:
    """A source of candidates that is asked again whenever more photos have come, and then looks at those alone."""

    def __init__(self, hash_kinds: Sequence[HashKind]) -> None:
        """hash_kinds: by which distances are told; near is what is near by the pHash."""
        self._hash_kinds = tuple(hash_kinds)
        self._photos: list[Photo] = []
        self._number_of: dict[FileStamp, int] = {}
        self._pairs: list[tuple[int, int]] = []
        self._tree = pybktree.BKTree(_distance_bits)
        self._first_with: dict[int, int] = {}
        """All photos with equal hashes are tied to the first one: a crowd makes no crowd of pairs."""

    def __call__(self, photos: Sequence[Photo], /) -> Candidates:
        """Return the pairs of these photos, upright. Those that came before are among them."""
        place = np.empty(len(photos), np.int32)
        for at, photo in enumerate(photos):
            number = self._number_of.get(photo.stamp)
            place[self._add(photo) if number is None else number] = at
        ends = np.sort(place[np.array(self._pairs, np.int32).reshape(-1, 2)], axis=1)
        ends = ends[np.lexsort((ends[:, 1], ends[:, 0]))]
        marks = ((photos[first].fingerprint, photos[second].fingerprint) for first, second in ends.tolist())
        bits = [min(hash_distance(*pair, self._hash_kinds, Turn.NONE), MOST_BITS_TOLD) for pair in marks]
        no_turn = np.full(len(ends), Turn.NONE.code, np.uint8)
        return Candidates(ends[:, 0], ends[:, 1], np.array(bits, np.uint8), no_turn)

    def _add(self, photo: Photo) -> int:
        """Tie a photo to those before it that are nearly the same. Flat pictures are near everything: they wait."""
        number = self._number_of[photo.stamp] = len(self._photos)
        self._photos.append(photo)
        mark = photo.fingerprint
        if mark.is_flat or photo.is_film:
            return number
        radius = RADIUS_BITS if len(self._first_with) <= WIDE_UP_TO else NARROW_RADIUS_BITS
        for _, near in self._tree.find(mark.phash, radius):
            first = self._first_with[near]
            if _distance256_bits(self._photos[first], photo) <= SIFT_PHASH256_BITS:
                self._pairs.append((first, number))
        if self._first_with.setdefault(mark.phash, number) == number:
            self._tree.add(mark.phash)
        return number


def _distance_bits(first: int, second: int) -> int:
    return (first ^ second).bit_count()


def _distance256_bits(first: Photo, second: Photo) -> int:
    ends = (int.from_bytes(photo.fingerprint.phash256, "big") for photo in (first, second))
    return _distance_bits(*ends)
