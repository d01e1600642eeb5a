"""What some photos are to others: the same ladder and the same proofs as in a scan, for the pairs between the two.

For who compares two photos, looks one up, or checks a memory card.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.jobs.events import ScanEvent
from dedupe_gui.jobs.ladder import Edits, Features, Ladder
from dedupe_gui.jobs.proofs import Proving
from dedupe_gui.jobs.second_looks import SecondLooks
from dedupe_gui.matching.candidates.hash_candidates import find_candidates
from dedupe_gui.matching.edits.search import Suspect, suspects_among
from dedupe_gui.matching.families.judging import Asked
from dedupe_gui.matching.turning import seen_from_second
from dedupe_gui.model import RELATIONS, TURNS, Evidence, HashKind, PairTable, Photo, Proof, ReadPhoto, Relation, Turn
from dedupe_gui.reading.file_pairs import ProveOne
from dedupe_gui.reading.workers import PhotoReader

_HASHES = (HashKind.PHASH,)


@dataclass(frozen=True, slots=True)
class ComparisonTools:
    """With what photos are compared."""

    catalogue: Catalogue
    reader: PhotoReader
    token: CancelToken
    prover: ProveOne | None = None
    """Another one, in tests."""


@dataclass(frozen=True, slots=True)
class Tie:
    """What another photo is to one that was asked about."""

    photo: Photo
    distance_bits: int
    turned: Turn
    """What must be done to it so that it looks like the one asked about."""
    relation: Relation
    evidence: Evidence
    """With the one asked about as the first photo."""
    proof: Proof | None
    """Likewise."""


def ties_between(
    asked: Sequence[Photo],
    others: Sequence[Photo],
    tools: ComparisonTools,
    *,
    guests: Iterable[ReadPhoto] = (),
    to_see: Sequence[Collection[int]] | None = None,
    at_first_sight: bool = False,
) -> Generator[ScanEvent, None, list[list[Tie]]]:
    """Return for each photo that is asked about what others are to it, surest and nearest first.

    guests: photos that were read just now and that the catalogue need not know. to_see: for each photo that is asked
    about which of the others, by position, may share key points with it; all when left out. at_first_sight: what hashes
    and thumbnails tell, without opening a photo: finds no crops and proves nothing.
    """
    entries = [(photo, at) for at, photo in enumerate(asked)]
    entries += [(photo, -1 - at) for at, photo in enumerate(others)]
    # The ladder tells first and second photo apart, a scan by their paths.
    entries.sort(key=lambda entry: os.fsencode(entry[0].stamp.path_text))
    is_asked = np.array([at >= 0 for _, at in entries], np.bool_)
    photos: Sequence[Photo] = [photo for photo, _ in entries]
    with SecondLooks(workers=None) as looks:
        ladder = Ladder(
            tools.catalogue, tools.reader, looks, token=tools.token, hash_kinds=_HASHES, guests=guests, asked=is_asked
        )
        ladder.has_known_photos = True
        by_hashes = partial(find_candidates, hash_kinds=_HASHES, find_turned=True, asked=is_asked)
        if at_first_sight:
            pairs = yield from ladder.quick_look(photos, by_hashes)
        else:
            photos = ladder.with_digests(photos)
            to_see = [range(len(others))] * len(asked) if to_see is None else to_see
            edits = Edits(suspects=partial(_suspects, photos, _pairs_to_see(entries, to_see)))
            pairs = yield from ladder.climb(photos, by_hashes, edits)
    if not at_first_sight:
        proving = Proving(
            photos, pairs, tools.catalogue, tools.reader, hash_kinds=_HASHES, token=tools.token, task=tools.prover
        )
        yield from proving.events()
        pairs = proving.table()
    ties: list[list[Tie]] = [[] for _ in asked]
    for at, tie in _ties(photos, is_asked, pairs):
        ties[entries[at][1]].append(tie)
    for of_one in ties:
        of_one.sort(key=lambda tie: (tie.relation.rank, tie.distance_bits, os.fsencode(tie.photo.stamp.path_text)))
    return ties


def _pairs_to_see(entries: Sequence[tuple[Photo, int]], to_see: Sequence[Collection[int]]) -> list[tuple[int, int]]:
    """Return the places of each photo that is asked about and of those of the others that count for it.

    entries: photos in their places, with the number of one that is asked about, or -1 less that of another one.
    """
    place_of = {number: place for place, (_, number) in enumerate(entries)}
    return [(place_of[at], place_of[-1 - other]) for at, others in enumerate(to_see) for other in others]


def _suspects(photos: Sequence[Photo], pairs: Sequence[tuple[int, int]], features: Features) -> list[Suspect]:
    return suspects_among(photos, features, pairs)


def _ties(photos: Sequence[Photo], is_asked: Asked, pairs: PairTable) -> Iterator[tuple[int, Tie]]:
    """Yield the position of each photo asked about, with what another one is to it."""
    columns = (pairs.first, pairs.second, pairs.distance_bits, pairs.relation, pairs.turn)
    numbers = zip(*(column.tolist() for column in columns), strict=True)
    for (first, second, bits, rank, code), evidence, proof in zip(numbers, pairs.evidence, pairs.proofs, strict=True):
        if is_asked[first] == is_asked[second]:
            continue  # two others, of which one was proven to stand for the other
        turn = TURNS[code]
        if is_asked[first]:
            yield first, Tie(photos[second], bits, turn, RELATIONS[rank], evidence, proof)
        else:
            evidence = seen_from_second(evidence, turn.inverse())
            proof = proof and proof.seen_from_second()
            yield second, Tie(photos[first], bits, turn.inverse(), RELATIONS[rank], evidence, proof)
