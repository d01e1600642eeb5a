"""Which photos are nearly the same, told of each as soon as it is read: a BK-tree that grows with them (pybktree).

Only what is so near that it is a copy as a rule: a search among all that were read so far, at the distance of the
sliders, takes seconds in a large library and finds anew what it found before. `candidates` does that once, at the end.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np
import pybktree

from dedupe_gui.matching.candidates.hash_candidates import SIFT_PHASH256_BITS, Candidates
from dedupe_gui.matching.fingerprints.fingerprint import hash_distance
from dedupe_gui.model import MOST_BITS_TOLD, HashKind, Photo, Turn

RADIUS_BITS = 2
"""Of 182 pairs with the same bytes or pixels or saved again 168 have equal hashes, 13 differ by 2 bits, 1 by more; few
differ by 1, since pHashes have half of their bits set."""
NARROW_RADIUS_BITS = 1
WIDE_UP_TO = 10_000
"""So many hashes are asked within `RADIUS_BITS`, 0.07 ms a photo; 100,000 would take 0.6 ms. Within 1 bit it is 0.01,
where a scan over 100,000 hashes takes 0.08 ms (`benchmarks/pairs.py` prints the table)."""


class GrowingPairs:
    """Photos in the order in which they came, and the pairs that are found at once: upright, of one look."""

    def __init__(self, hash_kinds: Sequence[HashKind]) -> None:
        self._hash_kinds = tuple(hash_kinds)
        self._photos: list[Photo] = []
        self._pairs: list[tuple[int, int]] = []
        self._tree = pybktree.BKTree(_distance_bits)
        self._first_with: dict[int, int] = {}
        """All photos with equal hashes are tied to the first one: a crowd makes no crowd of pairs."""

    def __len__(self) -> int:
        return len(self._photos)

    def add(self, photo: Photo) -> None:
        """Tie a photo to those before it that are nearly the same. Flat pictures are near everything: they wait."""
        number = len(self._photos)
        self._photos.append(photo)
        mark = photo.fingerprint
        if mark.is_flat or photo.is_film:
            return
        radius = RADIUS_BITS if len(self._first_with) <= WIDE_UP_TO else NARROW_RADIUS_BITS
        for _, near in self._tree.find(mark.phash, radius):
            first = self._first_with[near]
            if _distance256_bits(self._photos[first], photo) <= SIFT_PHASH256_BITS:
                self._pairs.append((first, number))
        if self._first_with.setdefault(mark.phash, number) == number:
            self._tree.add(mark.phash)

    def so_far(self) -> tuple[tuple[Photo, ...], Candidates]:
        """Return the photos by their paths, as every list of photos is sorted, and the pairs of their positions."""
        order = sorted(range(len(self._photos)), key=lambda at: os.fsencode(self._photos[at].stamp.path_text))
        place = np.empty(len(order), np.int32)
        place[order] = np.arange(len(order), dtype=np.int32)
        ends = np.sort(place[np.array(self._pairs, np.int32).reshape(-1, 2)], axis=1)
        photos = tuple(self._photos[at] for at in order)
        bits = [
            min(
                hash_distance(photos[a].fingerprint, photos[b].fingerprint, self._hash_kinds, Turn.NONE), MOST_BITS_TOLD
            )
            for a, b in ends.tolist()
        ]
        no_turn = np.full(len(ends), Turn.NONE.code, np.uint8)
        return photos, Candidates(ends[:, 0], ends[:, 1], np.array(bits, np.uint8), no_turn)


def _distance_bits(first: int, second: int) -> int:
    return (first ^ second).bit_count()


def _distance256_bits(first: Photo, second: Photo) -> int:
    ends = (int.from_bytes(photo.fingerprint.phash256, "big") for photo in (first, second))
    return _distance_bits(*ends)
