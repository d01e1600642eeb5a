"""Which photos are worth a second look: pairs whose hashes are near, in one of the eight positions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.candidates.near_pairs import cross_pairs, near_pairs
from dedupe_gui.matching.fingerprints.fingerprint import hash_of
from dedupe_gui.matching.turning import turned_phash256
from dedupe_gui.model import TURNS, WIDEST_DISTANCE_BITS, HashKind, Photo, Turn

Ints = NDArray[np.int32]
Hashes = NDArray[np.uint64]

AFFORDABLE_RADIUS = ((60_000, WIDEST_DISTANCE_BITS), (300_000, 12))
"""The widest radius for libraries of so many photos: 2 and 10 s of one core; the sliders' effect ends there then."""
RADIUS_BEYOND = 10
COLOURHASH_RADIUS = 4
"""colorhash alone puts a third of all pairs within 10 of its 42 bits."""
TURNED_RADIUS = 8
"""Turned copies are 2 bits off as a rule, 8 if recoloured as well; six more searches must not cost six times more."""
SIFT_PHASH256_BITS = 80
"""Candidates by 64 bits whose 256 bits differ more are dropped. Copies and recoloured edits: 56 at most. Of the pairs
of garments within 16 bits 97 % go, each of which would cost 0.3 ms."""
TURNED_SIFT_PHASH256_BITS = 72
TURNED_HANDICAP_BITS = 4
"""Nearly symmetric pictures are near their mirrored selves: a turn must be nearer by more than this to be believed."""
FLAT_RADIUS = 6
"""Hashes of pictures without structure are mostly noise; true copies of them are still that near."""
CROWD = 64
"""So many photos with equal hashes are each compared with one of them instead of each with each."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs of positions with first < second, in order; all columns of one length."""

    first: Ints
    second: Ints
    distance_bits: NDArray[np.uint8]
    """By the chosen hashes, `second` turned."""
    turn: NDArray[np.uint8]
    """`Turn.code`: what must be done to `second` so that it looks like `first`."""

    def __len__(self) -> int:
        return len(self.first)


class CandidateSource(Protocol):
    """Says which photos are worth a second look: the hashes of all photos, or a tree that grows while they come."""

    def __call__(self, photos: Sequence[Photo], /) -> Candidates:
        """Return pairs of them; what is the same to the byte is tied together, be it by others. Films are not asked."""


def find_candidates(
    photos: Sequence[Photo],
    hash_kinds: Sequence[HashKind],
    *,
    find_turned: bool,
    asked: NDArray[np.bool_] | None = None,
) -> Candidates:
    """Return all pairs within the widest radius that is affordable, each once, in its nearest position.

    hash_kinds: the first of 64 bits finds the pairs, the distances of all are added. Turned copies are found by the
    pHash alone, whatever was chosen. Of crowds with equal hashes each photo is paired with the first of its crowd only,
    so that 5,000 white pages make 5,000 pairs and not 12 million.
    asked: shape (n,). Where given, only pairs of a photo that is asked about and one that is not, and no crowds.
    """
    if len(photos) < 2:
        return _ordered([], len(photos))
    marks = _HashColumns(photos)
    if asked is None:
        leaders, crowd_pairs = _crowds(photos, marks)
        found = [crowd_pairs]
    else:
        leaders, found = np.arange(len(photos), dtype=np.int32), []
    # What films look like, their frames tell: `matching.films`.
    leaders = leaders[~marks.is_film[leaders]]
    found.extend(_upright(photos, marks, leaders, hash_kinds, asked))
    if find_turned:
        found.extend(_turned(marks, leaders, asked))
    return _ordered(found, len(photos))


class _HashColumns:
    """The pHashes of all photos in arrays."""

    def __init__(self, photos: Sequence[Photo]) -> None:
        prints = [photo.fingerprint for photo in photos]
        self.turned = np.frombuffer(b"".join(mark.turned_phashes for mark in prints), "<u8").reshape(-1, len(TURNS))
        self.phash256 = np.frombuffer(b"".join(mark.phash256 for mark in prints), np.uint8).reshape(-1, 32)
        self.is_flat = np.array([mark.is_flat for mark in prints])
        self.is_film = np.array([photo.is_film for photo in photos])


def _crowds(photos: Sequence[Photo], marks: _HashColumns) -> tuple[Ints, Candidates]:
    """Return the photos to compare with each other, and the pairs that tie the rest to one of these."""
    whole = np.ascontiguousarray(np.concatenate((marks.turned.view(np.uint8), marks.phash256), axis=1))
    _, crowd, sizes = np.unique(whole.view(f"V{whole.shape[1]}").ravel(), return_inverse=True, return_counts=True)
    leader_of: dict[tuple[int, bytes | None], int] = {}
    is_leader = np.ones(len(photos), bool)
    firsts, seconds = [], []
    for position in np.flatnonzero((sizes[crowd] > CROWD) & ~marks.is_film).tolist():
        place = int(crowd[position])
        first = leader_of.setdefault((place, None), position)
        same_file = leader_of.setdefault((place, photos[position].content_digest), position)
        if first != position:
            is_leader[position] = False
            firsts.append(same_file if same_file != position else first)
            seconds.append(position)
    leaders = np.flatnonzero(is_leader).astype(np.int32)
    return leaders, _candidates(np.array(firsts, np.int32), np.array(seconds, np.int32), 0, Turn.NONE)


def _upright(
    photos: Sequence[Photo],
    marks: _HashColumns,
    leaders: Ints,
    hash_kinds: Sequence[HashKind],
    asked: NDArray[np.bool_] | None,
) -> Iterator[Candidates]:
    by_kind = {
        kind: np.array([hash_of(photos[place].fingerprint, kind) for place in leaders.tolist()], np.uint64)
        for kind in hash_kinds
    }
    finder = next((kind for kind in hash_kinds if kind is not HashKind.COLORHASH), HashKind.COLORHASH)
    radius = next((bits for most, bits in AFFORDABLE_RADIUS if len(leaders) <= most), RADIUS_BEYOND)
    if finder is HashKind.COLORHASH:
        radius = COLOURHASH_RADIUS
    hashes = by_kind[finder]
    if asked is None:
        left, right, _ = near_pairs(hashes, radius)
    else:
        left, right = _between(hashes, hashes, asked, ~asked, radius)
        left, right = np.minimum(left, right), np.maximum(left, right)
    distance = sum(np.bitwise_count(each[left] ^ each[right]).astype(np.int64) for each in by_kind.values())
    first, second = leaders[left], leaders[right]
    distance256 = np.bitwise_count(marks.phash256[first] ^ marks.phash256[second]).sum(axis=1)
    limit = np.where(marks.is_flat[first] & marks.is_flat[second], FLAT_RADIUS, radius)
    kept = (distance <= limit) & (distance256 <= SIFT_PHASH256_BITS)
    yield _candidates(first[kept], second[kept], distance[kept], Turn.NONE)


def _between(
    left_hashes: Hashes, right_hashes: Hashes, one: NDArray[np.bool_], other: NDArray[np.bool_], radius: int
) -> tuple[Ints, Ints]:
    """Return the near pairs of a left hash of the `one` photos and a right hash of the `other`, by position."""
    left, right, _ = cross_pairs(left_hashes[one], right_hashes[other], radius)
    return (
        np.flatnonzero(one)[left].astype(np.int32, copy=False),
        np.flatnonzero(other)[right].astype(np.int32, copy=False),
    )


def _turned(marks: _HashColumns, leaders: Ints, asked: NDArray[np.bool_] | None) -> Iterator[Candidates]:
    """Pairs in which one photo has the other's hash after a turn. Flat pictures look the same in every position."""
    structured = leaders[~marks.is_flat[leaders]]
    hashes = marks.turned[structured]
    for turn in TURNS[1:]:
        if turn is Turn.CLOCKWISE_270:
            continue  # its pairs are those of 90, seen from the other photo
        if asked is None:
            left, right, distance = cross_pairs(hashes[:, 0], hashes[:, turn.code], TURNED_RADIUS)
        else:
            is_asked = asked[structured]
            ahead = _between(hashes[:, 0], hashes[:, turn.code], is_asked, ~is_asked, TURNED_RADIUS)
            behind = _between(hashes[:, 0], hashes[:, turn.code], ~is_asked, is_asked, TURNED_RADIUS)
            left, right = (np.concatenate(ends) for ends in zip(ahead, behind, strict=True))
            distance = np.bitwise_count(hashes[left, 0] ^ hashes[right, turn.code])
        first, second = structured[left], structured[right]
        kept = first != second if turn is Turn.CLOCKWISE_90 else first < second
        first, second, distance = first[kept], second[kept], distance[kept]
        distance256 = np.bitwise_count(marks.phash256[first] ^ turned_phash256(marks.phash256[second], turn)).sum(
            axis=1
        )
        kept = distance256 <= TURNED_SIFT_PHASH256_BITS
        first, second, distance = first[kept], second[kept], distance[kept]
        in_order = first < second
        yield _candidates(first[in_order], second[in_order], distance[in_order], turn)
        yield _candidates(second[~in_order], first[~in_order], distance[~in_order], turn.inverse())


def _candidates(first: Ints, second: Ints, distance: NDArray[np.integer] | int, turn: Turn) -> Candidates:
    bits = np.broadcast_to(np.asarray(distance, np.uint8), first.shape)
    return Candidates(first, second, bits, np.full(len(first), turn.code, np.uint8))


def _ordered(found: Sequence[Candidates], count: int) -> Candidates:
    """Join all pairs, in order, each in its nearest position."""
    if not found:
        empty = np.empty(0, np.int32)
        return _candidates(empty, empty, 0, Turn.NONE)
    first = np.concatenate([part.first for part in found])
    second = np.concatenate([part.second for part in found])
    distance = np.concatenate([part.distance_bits for part in found])
    turn = np.concatenate([part.turn for part in found])
    pair = first.astype(np.int64) * count + second
    order = np.lexsort((turn, distance + TURNED_HANDICAP_BITS * (turn > 0), pair))
    pair = pair[order]
    kept = order[np.concatenate(([True], pair[1:] != pair[:-1]))] if len(pair) else order
    return Candidates(first[kept], second[kept], distance[kept], turn[kept])
