"""The ladder: what two photos are to each other, one rung after the other, each surer or finer than the last.

Equal digests prove identical files, the second look at thumbnails names every other relation, full decodes prove equal
pixels, pages have their letters compared, local features find crops and frames that no hash finds. What is proven of
copies afterwards stands in `proofs`. A scan climbs it with all its photos, who compares two photos or looks one up with
theirs: so everybody says the same of the same pair.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import combinations
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.judgements import DIFFERENT, Judgement, SeenPair
from dedupe_gui.catalogue.records import Remembered
from dedupe_gui.jobs.catalogue_version import algorithm_version
from dedupe_gui.jobs.events import Progress, ScanEvent, Stage
from dedupe_gui.jobs.pace import Pace
from dedupe_gui.jobs.page_letters import PageTools, compared_letters
from dedupe_gui.jobs.second_looks import (
    PORTION_MS,
    PORTION_PHOTOS,
    Judged,
    LookedAt,
    Portion,
    SecondLooks,
    judge_portion,
    open_thumbnail,
    portions_of,
)
from dedupe_gui.jobs.spilled import SpilledBins, SpilledRows
from dedupe_gui.matching.candidates.hash_candidates import Candidates, CandidateSource
from dedupe_gui.matching.edits.search import EditsProgress, Suspect, expected_ms, find_edits
from dedupe_gui.matching.families.growing import places_of
from dedupe_gui.matching.families.spanning import PairToSee, components
from dedupe_gui.matching.fingerprints.fingerprint import hash_distance
from dedupe_gui.matching.looks import second_look
from dedupe_gui.matching.looks.second_look import PairVerdict, proven_same_pixels
from dedupe_gui.model import (
    LOSSLESS_QUALITY,
    MOST_BITS_TOLD,
    TURNS,
    Evidence,
    EvidenceKind,
    FileStamp,
    Finding,
    HashKind,
    PairTable,
    Photo,
    ReadPhoto,
    Relation,
    Turn,
)
from dedupe_gui.reading.decode import pixel_digest
from dedupe_gui.reading.digest import content_digest
from dedupe_gui.reading.workers import FULL_DECODES_AT_ONCE, PhotoReader

JUDGING = (second_look.ALGORITHM << 16) | algorithm_version()
"""What remembered judgements are void without: they depend on thumbnails and hashes as well."""
SAME_BYTES = PairVerdict(Relation.IDENTICAL, Evidence((Finding(EvidenceKind.SAME_BYTES),), 1.0, 0.0), 0)

_FEATURES_AT_ONCE = 2000
"""Asked for and put away."""

_Outcome = TypeVar("_Outcome")
Asked = NDArray[np.bool_]
Features = Sequence[bytes]
"""Of each photo, packed; b"" for one that need not be searched for."""


class Rung(Protocol):
    """A stage of the ladder: takes what was said of pairs, and says what it makes of it.

    No pair is lost or said twice, and none becomes looser than it was; new ones may come.
    """

    def __call__(
        self, photos: Sequence[Photo], rows: Sequence[Judged], /
    ) -> Generator[ScanEvent, None, list[Judged]]: ...


class ChooseSuspects(Protocol):
    """Says which pairs may be crops or frames of one another."""

    def __call__(self, features: Features, /) -> Sequence[Suspect]: ...


@dataclass(frozen=True, slots=True)
class Edits:
    """How crops, frames and captions are searched for."""

    find_turned: bool = True
    suspects: ChooseSuspects | None = None
    """None: all photos that share key points, of copies only the best."""


class Ladder:
    """What was seen once is not looked at again when more photos have come."""

    def __init__(
        self,
        catalogue: Catalogue,
        reader: PhotoReader,
        looks: SecondLooks,
        *,
        token: CancelToken,
        hash_kinds: Sequence[HashKind] = (HashKind.PHASH,),
        guests: Iterable[ReadPhoto] = (),
        asked: Asked | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """guests: photos that were read just now and that the catalogue need not know.

        asked: shape (photos,). Where given, only pairs of a photo that is asked about and one that is not count.
        """
        self.has_known_photos = False
        """Whether the catalogue may know what an earlier scan said of pairs; asking costs 8 microseconds a pair."""
        self.is_lacking = False
        """Whether something could not be read that may be readable the next time; then the pairs are not remembered."""
        self._catalogue = catalogue
        self._reader = reader
        self._looks = looks
        self._token = token
        self._hash_kinds = hash_kinds
        self._asked = asked
        self._guests: Mapping[FileStamp, ReadPhoto] = {guest.stamp: guest for guest in guests}
        self._clock = clock
        self._pace = Pace(clock, total_cost=0)
        """Of one climb; costs are what the parts of it take on a usual machine, in milliseconds."""
        self._judged: dict[SeenPair, Judgement] = {}
        self._digests: dict[FileStamp, bytes] = {}

    def quick_look(self, photos: Sequence[Photo], source: CandidateSource) -> Generator[ScanEvent, None, PairTable]:
        """Name the candidates by what needs neither the reader, which is busy, nor all photos.

        Identical files count as copies where their digests are not known.
        """
        return table_of((yield from self.look(photos, source)))

    def climb(
        self, photos: Sequence[Photo], source: CandidateSource, edits: Edits | None
    ) -> Generator[ScanEvent, None, PairTable]:
        """Name the candidates and what local features find besides. edits: None leaves the latter out.

        photos: in the order of their paths, with the digests that `with_digests` fills in.
        """
        edits_ms = 0.0
        if edits is not None and edits.suspects is None:
            edits_ms = expected_ms(len(photos), self._looks.processes)
        rows = yield from self.look(photos, source, later_ms=edits_ms)
        for rung in self.rungs(edits):
            rows = yield from rung(photos, rows)
        return table_of(rows)

    def rungs(self, edits: Edits | None) -> tuple[Rung, ...]:
        """Return what comes after the looks, in order."""
        found = (self._with_proven_pixels, self._with_compared_letters)
        return found if edits is None else (*found, partial(self._with_edits, edits=edits))

    def look(
        self, photos: Sequence[Photo], source: CandidateSource, *, later_ms: float = 0.0
    ) -> Generator[ScanEvent, None, list[Judged]]:
        """Name identical files, and take the second look at the candidates. later_ms: about what comes after it."""
        self._pace = Pace(self._clock, total_cost=later_ms)
        identical = list(_identical(photos) if self._asked is None else _identical_between(photos, self._asked))
        return identical + (yield from self._look(photos, _pairs(source(photos)), identical))

    def _thumbnails(self, stamps: Sequence[FileStamp]) -> list[bytes | None]:
        return self._of_photos(stamps, self._catalogue.thumbnails, lambda guest: guest.thumbnail_jpeg)

    def _features(self, stamps: Sequence[FileStamp]) -> list[bytes | None]:
        return self._of_photos(stamps, self._catalogue.features, lambda guest: guest.features)

    def _of_photos(
        self,
        stamps: Sequence[FileStamp],
        ask: Callable[[Sequence[FileStamp]], list[bytes | None]],
        of_guest: Callable[[ReadPhoto], bytes],
    ) -> list[bytes | None]:
        if not self._guests:
            return ask(stamps)
        known = iter(ask([stamp for stamp in stamps if stamp not in self._guests]))
        return [of_guest(self._guests[stamp]) if stamp in self._guests else next(known) for stamp in stamps]

    def with_digests(self, photos: Sequence[Photo]) -> list[Photo]:
        """Fill in the digests of photos that may be identical: of one size, and alike in every bit of the hashes."""
        # sizes first, in an array: to hold all photos by all of it takes 0.3 KB each
        sizes = np.array([photo.stamp.size_bytes for photo in photos], np.int64)
        _, kind, many = np.unique(sizes, return_inverse=True, return_counts=True)
        by_look: dict[tuple[int, bytes, bytes], list[int]] = defaultdict(list)
        for position in np.flatnonzero(many[kind] > 1).tolist():
            photo = photos[position]
            mark = photo.fingerprint
            by_look[photo.stamp.size_bytes, mark.turned_phashes, mark.phash256].append(position)
        twins = [photos[at] for alike in by_look.values() if self._may_tell(alike) for at in alike]
        wanted = [p.stamp for p in twins if p.content_digest is None and p.stamp not in self._digests]
        fresh = {
            stamp: digest
            for stamp, digest in self._reader.run(content_digest, wanted, self._token)
            if isinstance(digest, bytes)
        }
        self._digests |= fresh
        self.is_lacking |= len(fresh) < len(wanted)
        self._catalogue.remember_digests(fresh.items())
        return [
            replace(photo, content_digest=self._digests[photo.stamp]) if photo.stamp in self._digests else photo
            for photo in photos
        ]

    def _may_tell(self, alike: Sequence[int]) -> bool:
        """Whether there is a pair that counts among these photos."""
        return len(alike) > 1 if self._asked is None else len({bool(self._asked[at]) for at in alike}) > 1

    def _look(
        self, photos: Sequence[Photo], pairs: Sequence[PairToSee], identical: Sequence[Judged]
    ) -> Generator[ScanEvent, None, list[Judged]]:
        """Take the second look where it tells something new."""
        parts = portions_of(pairs)
        total = sum(len(places_of(part)) for part in parts)
        photo_ms = PORTION_MS / PORTION_PHOTOS / self._looks.processes
        pace = self._pace
        pace.total_cost += total * photo_ms
        rows: list[Judged] = []
        portions = (self._portion(photos, part, identical) for part in parts)
        for outcome in self._looks.each(judge_portion, portions, PORTION_MS * len(parts), token=self._token):
            fresh = [(_seen_pair(photos, judged.pair), _judgement(judged)) for judged in outcome.fresh]
            self._judged.update(fresh)
            self._catalogue.remember_judgements(fresh, version=JUDGING)
            rows += [judged for judged in outcome.judged if judged.verdict is not None]
            if pace.advance(count=outcome.photos, cost=outcome.photos * photo_ms):
                yield Progress(Stage.COMPARING, pace.done, total, pace.per_s, pace.remaining_s)
        return rows

    def _portion(self, photos: Sequence[Photo], pairs: Sequence[PairToSee], identical: Sequence[Judged]) -> Portion:
        positions = places_of(pairs)
        thumbnails = self._thumbnails([photos[position].stamp for position in positions])
        seen = {
            position: LookedAt(thumbnail, photos[position].facts, photos[position].fingerprint)
            for position, thumbnail in zip(positions, thumbnails, strict=True)
            if thumbnail is not None
        }
        self.is_lacking |= len(seen) < len(positions)
        visible = tuple(pair for pair in pairs if pair.first in seen and pair.second in seen)
        same_files = tuple((row.pair.first, row.pair.second) for row in identical if row.pair.first in seen)
        return Portion(visible, seen, same_files, self._judged_before(photos, visible))

    def _judged_before(self, photos: Sequence[Photo], pairs: Sequence[PairToSee]) -> dict[PairToSee, Judged]:
        """What an earlier match or an earlier scan said of these pairs."""
        known = {pair: self._judged.get(_seen_pair(photos, pair)) for pair in pairs}
        if self.has_known_photos:
            open_pairs = [pair for pair, judgement in known.items() if judgement is None]
            asked = self._catalogue.judgements([_seen_pair(photos, pair) for pair in open_pairs], version=JUDGING)
            known |= dict(zip(open_pairs, asked, strict=True))
        return {pair: _judged(pair, judgement) for pair, judgement in known.items() if judgement is not None}

    def _with_edits(
        self, photos: Sequence[Photo], rows: Sequence[Judged], edits: Edits
    ) -> Generator[ScanEvent, None, list[Judged]]:
        """Find crops, frames, captions and tilts, which no hash finds."""
        is_leader = _leaders(photos, rows) if edits.suspects is None else np.ones(len(photos), np.bool_)
        with SpilledRows(self._catalogue.folder) as features:
            for start in range(0, len(photos), _FEATURES_AT_ONCE):
                some = range(start, min(start + _FEATURES_AT_ONCE, len(photos)))
                wanted = [photos[place].stamp for place in some if is_leader[place]]
                asked = iter(self._features(wanted))
                for place in some:
                    features.append((next(asked) if is_leader[place] else None) or b"")
            return (yield from self._with_edits_among(photos, features, rows, edits))

    def _with_edits_among(
        self, photos: Sequence[Photo], features: Features, rows: Sequence[Judged], edits: Edits
    ) -> Generator[ScanEvent, None, list[Judged]]:
        def thumbnails_of(positions: Sequence[int]) -> list[bytes | None]:
            return self._thumbnails([photos[position].stamp for position in positions])

        by_photos = {(row.pair.first, row.pair.second): row for row in rows}
        told = [(row.pair.first, row.pair.second, row.verdict.relation) for row in rows if row.verdict is not None]
        events = find_edits(
            photos,
            features,
            thumbnails_of,
            open_thumbnail,
            self._token,
            find_turned=edits.find_turned,
            copies=[(first, second) for first, second, relation in told if relation.carries_over],
            edits=[(first, second) for first, second, relation in told if relation is Relation.EDITED],
            suspects=None if edits.suspects is None else edits.suspects(features),
            run=partial(self._looks.each, token=self._token),
            processes=self._looks.processes,
            bins=partial(SpilledBins, self._catalogue.folder),
        )
        pace, before_ms = self._pace, self._pace.done_cost
        for found in events:
            if isinstance(found, EditsProgress):
                pace.total_cost = pace.done_cost + found.left_ms
                if pace.advance(count=0, cost=max(0.0, before_ms + found.spent_ms - pace.done_cost)):
                    yield Progress(Stage.COMPARING, found.done, found.total, None, pace.remaining_s)
                continue
            first, second = photos[found.first].fingerprint, photos[found.second].fingerprint
            bits = hash_distance(first, second, self._hash_kinds, found.turn)
            before = by_photos.get((found.first, found.second))
            if before is None or before.verdict is None or before.verdict.relation.rank > found.verdict.relation.rank:
                pair = PairToSee(found.first, found.second, found.turn, bits)
                by_photos[found.first, found.second] = Judged(pair, found.verdict)
        return list(by_photos.values())

    def _with_proven_pixels(
        self, photos: Sequence[Photo], rows: Sequence[Judged]
    ) -> Generator[ScanEvent, None, list[Judged]]:
        """Decode in full what may have the same pixels, and raise the relation where it is proven."""
        yield from ()  # it tells of no progress
        doubtful = [row.pair for row in rows if row.may_have_same_pixels]
        stamps = [photos[place].stamp for place in places_of(doubtful)]
        digests = {
            stamp: known.pixel_digest
            for stamp, known in zip(stamps, self._catalogue.known(stamps), strict=True)
            if isinstance(known, Remembered) and known.pixel_digest is not None
        }
        unknown = [stamp for stamp in stamps if stamp not in digests]
        fresh = {
            stamp: digest
            for stamp, digest in self._reader.run(pixel_digest, unknown, self._token, at_once=FULL_DECODES_AT_ONCE)
            if isinstance(digest, bytes)
        }
        self._catalogue.remember_pixel_digests(fresh.items())
        digests |= fresh
        self.is_lacking |= len(fresh) < len(unknown)

        def is_proven(row: Judged) -> bool:
            first, second = photos[row.pair.first].stamp, photos[row.pair.second].stamp
            return row.may_have_same_pixels and first in digests and digests[first] == digests.get(second)

        return [
            Judged(row.pair, proven_same_pixels(row.verdict)) if row.verdict and is_proven(row) else row for row in rows
        ]

    def _with_compared_letters(
        self, photos: Sequence[Photo], rows: Sequence[Judged]
    ) -> Generator[ScanEvent, None, list[Judged]]:
        desk = PageTools(self._reader, self._looks, self._catalogue, self._token)
        compared = yield from self._with_remaining(compared_letters(photos, rows, desk))
        self.is_lacking |= compared.is_lacking
        return list(compared.rows)

    def _with_remaining(self, steps: Generator[Progress, None, _Outcome]) -> Generator[ScanEvent, None, _Outcome]:
        """Let a rung that cannot tell how long it takes say what is left for the others."""
        while True:
            try:
                event = next(steps)
            except StopIteration as end:
                outcome: _Outcome = end.value
                return outcome
            yield replace(event, remaining_s=self._pace.remaining_s)


def _pairs(found: Candidates) -> list[PairToSee]:
    columns = (found.first.tolist(), found.second.tolist(), found.turn.tolist(), found.distance_bits.tolist())
    return [PairToSee(first, second, TURNS[turn], bits) for first, second, turn, bits in zip(*columns, strict=True)]


def _seen_pair(photos: Sequence[Photo], pair: PairToSee) -> SeenPair:
    return SeenPair(photos[pair.first].stamp, photos[pair.second].stamp, pair.turn, pair.distance_bits)


def _judgement(judged: Judged) -> Judgement:
    verdict = judged.verdict
    if verdict is None:
        return DIFFERENT
    return Judgement(verdict.relation, verdict.colour_distance, judged.may_have_same_pixels, verdict.evidence)


def _judged(pair: PairToSee, judgement: Judgement) -> Judged:
    if judgement.relation is None:
        return Judged(pair, None)
    verdict = PairVerdict(judgement.relation, judgement.evidence, judgement.colour_distance)
    return Judged(pair, verdict, judgement.may_have_same_pixels)


def _identical(photos: Sequence[Photo]) -> Iterator[Judged]:
    """Tie each photo to the first one with the same bytes."""
    first_with: dict[bytes, int] = {}
    for position, photo in enumerate(photos):
        if photo.content_digest is not None:
            first = first_with.setdefault(photo.content_digest, position)
            if first != position:
                yield Judged(PairToSee(first, position, Turn.NONE, 0), SAME_BYTES)


def _identical_between(photos: Sequence[Photo], asked: Asked) -> Iterator[Judged]:
    """Tie each photo that is asked about to every other one with the same bytes."""
    with_digest: dict[bytes, list[int]] = defaultdict(list)
    for position, photo in enumerate(photos):
        if photo.content_digest is not None:
            with_digest[photo.content_digest].append(position)
    for alike in with_digest.values():
        for first, second in combinations(alike, 2):
            if asked[first] != asked[second]:
                yield Judged(PairToSee(first, second, Turn.NONE, 0), SAME_BYTES)


def _leaders(photos: Sequence[Photo], rows: Sequence[Judged]) -> NDArray[np.bool_]:
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
    told = [(row.pair, row.verdict) for row in rows if row.verdict is not None]
    told.sort(key=lambda row: (row[0].first, row[0].second))
    return PairTable(
        first=np.array([pair.first for pair, _ in told], np.int32),
        second=np.array([pair.second for pair, _ in told], np.int32),
        distance_bits=np.array([min(pair.distance_bits, MOST_BITS_TOLD) for pair, _ in told], np.uint8),
        colour_distance=np.array([verdict.colour_distance for _, verdict in told], np.uint8),
        relation=np.array([verdict.relation.rank for _, verdict in told], np.uint8),
        turn=np.array([pair.turn.code for pair, _ in told], np.uint8),
        evidence=tuple(verdict.evidence for _, verdict in told),
    )
