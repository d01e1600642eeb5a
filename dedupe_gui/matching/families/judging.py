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
from dedupe_gui.matching.families.spanning import Make, PairToSee, Relations, components, look_sparingly
from dedupe_gui.matching.looks.likeness import Look, PairOfLooks, prepare
from dedupe_gui.matching.looks.second_look import PairVerdict, compare, needs_pixel_proof
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

    @property
    def relation(self) -> Relation | None:
        return None if self.verdict is None else self.verdict.relation


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
    known = dict(portion.judged_before)

    def relations(pairs: Sequence[PairToSee]) -> Relations:
        judged = judge([(pair, look_of(pair.first), look_of(pair.second)) for pair in pairs])
        known.update(zip(pairs, judged, strict=True))
        return {each.pair: each.relation for each in judged}

    makes = {place: Make(seen.facts.pixels, seen.facts.format_name) for place, seen in portion.photos.items()}
    before = {pair: judged.relation for pair, judged in known.items()}
    seen = look_sparingly(portion.pairs, makes, portion.same_files, before, relations)
    needed = [known[pair] for pair in seen.needed]
    fresh = (judged for judged in needed if judged.pair not in portion.judged_before)
    inferred = (Judged(pair, INFERRED) for pair in seen.inferred)
    return PortionJudged((*needed, *inferred), tuple(fresh), len(portion.photos))


def judge(pairs: Sequence[tuple[PairToSee, Look, Look]]) -> list[Judged]:
    """Compare some pairs."""
    laid = [PairOfLooks(first, second, pair.turn, pair.distance_bits) for pair, first, second in pairs]
    return [
        Judged(pair, verdict, verdict is not None and needs_pixel_proof(looks, verdict))
        for (pair, _, _), looks, verdict in zip(pairs, laid, compare(laid), strict=True)
    ]


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
