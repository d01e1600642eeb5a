"""What is told of pairs: candidates are looked at as sparingly as families allow, in portions for processes. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.matching.candidates.hash_candidates import Candidates
from dedupe_gui.matching.families.growing import places_of
from dedupe_gui.matching.families.spanning import Make, PairToSee, components, look_sparingly
from dedupe_gui.matching.looks.second_look import Look, PairVerdict, compare, needs_pixel_proof, prepare
from dedupe_gui.model import (
    LOSSLESS_QUALITY,
    TURNS,
    Evidence,
    EvidenceKind,
    Finding,
    Fingerprint,
    PairRow,
    PairTable,
    Photo,
    PhotoFacts,
    Relation,
    Turn,
)

PORTION_PHOTOS = 64
"""So many photos make a process busy for some 0.1 s: little to lose by cancelling, little to gain by more."""
LOOKS_AT_HAND = 600
"""Pictures made ready, 170 KB each; those of one photo's copies follow each other."""
SAME_BYTES = PairVerdict(Relation.IDENTICAL, Evidence((Finding(EvidenceKind.SAME_BYTES),), 1.0, 0.0), 0)
INFERRED = PairVerdict(Relation.COPY, Evidence((Finding(EvidenceKind.SAVED_AGAIN),)), 0)
"""Two copies of one third photo, which nobody compared with each other."""

Asked = NDArray[np.bool_]
"""Shape (photos,): which ones are asked about."""
OpenThumbnail = Callable[[bytes], Image.Image]


@dataclass(frozen=True, slots=True)
class LookedAt:
    """What the second look needs of a photo."""

    thumbnail_jpeg: bytes
    facts: PhotoFacts
    fingerprint: Fingerprint

    def look(self, open_thumbnail: OpenThumbnail) -> Look:
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


def judge_portion(portion: Portion, *, open_thumbnail: OpenThumbnail) -> PortionJudged:
    """Look at as few pairs as tell everything."""
    look_of = lru_cache(LOOKS_AT_HAND)(lambda position: portion.photos[position].look(open_thumbnail))
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


def pairs_to_see(found: Candidates) -> list[PairToSee]:
    """The candidates one by one."""
    columns = (found.first.tolist(), found.second.tolist(), found.turn.tolist(), found.distance_bits.tolist())
    return [PairToSee(first, second, TURNS[turn], bits) for first, second, turn, bits in zip(*columns, strict=True)]


def identical_pairs(photos: Sequence[Photo]) -> Iterator[Judged]:
    """Tie each photo to the first one with the same bytes."""
    first_with: dict[bytes, int] = {}
    for position, photo in enumerate(photos):
        if photo.content_digest is not None:
            first = first_with.setdefault(photo.content_digest, position)
            if first != position:
                yield Judged(PairToSee(first, position, Turn.NONE, 0), SAME_BYTES)


def identical_between(photos: Sequence[Photo], asked: Asked) -> Iterator[Judged]:
    """Tie each photo that is asked about to every other one with the same bytes."""
    with_digest: dict[bytes, list[int]] = defaultdict(list)
    for position, photo in enumerate(photos):
        if photo.content_digest is not None:
            with_digest[photo.content_digest].append(position)
    for alike in with_digest.values():
        for first, second in combinations(alike, 2):
            if asked[first] != asked[second]:
                yield Judged(PairToSee(first, second, Turn.NONE, 0), SAME_BYTES)


def leaders_of(photos: Sequence[Photo], rows: Sequence[Judged]) -> NDArray[np.bool_]:
    """Say of each photo whether it is the best of its copies, as all photos without copies are."""
    sure = [row.pair for row in rows if row.verdict is not None and row.verdict.relation.carries_over]
    leaders = np.ones(len(photos), np.bool_)
    for part in components(sure):
        copies = places_of(part)
        leaders[copies] = False
        leaders[max(copies, key=lambda position: (*_fitness(photos[position]), -position))] = True
    return leaders


def _fitness(photo: Photo) -> tuple[int, int, int]:
    """How well a photo can speak for its copies: one saved worse than they may be too unlike a crop of them.

    Of the crops of `benchmarks/many_versions.py`, 49 % were found with the first of the largest copies, 78 % with the
    best of them.
    """
    quality = photo.facts.jpeg_quality
    return photo.facts.pixels, LOSSLESS_QUALITY if quality is None else quality, photo.stamp.size_bytes


def table_of(rows: Sequence[Judged]) -> PairTable:
    """Put down in columns what was told of pairs."""
    told = ((row.pair, row.verdict) for row in rows if row.verdict is not None)
    return PairTable.of(
        PairRow(
            pair.first,
            pair.second,
            pair.distance_bits,
            verdict.colour_distance,
            verdict.relation.rank,
            pair.turn.code,
            verdict.evidence,
        )
        for pair, verdict in told
    )
