"""The ladder: what two photos are to each other, one rung after the other, each surer or finer than the last.

Equal digests prove identical files, the second look at thumbnails names every other relation, full decodes prove equal
pixels, pages have their letters compared, local features find crops and frames that no hash finds. What is proven of
copies afterwards stands in `proofs`. A scan climbs it with all its photos, who compares two photos or looks one up with
theirs: so everybody says the same of the same pair.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

import numpy as np

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.judgements import DIFFERENT, Judgement, SeenPair
from dedupe_gui.jobs.catalogue_version import algorithm_version
from dedupe_gui.jobs.digests import Digests
from dedupe_gui.jobs.events import Progress, ScanEvent, Stage
from dedupe_gui.jobs.pace import Pace
from dedupe_gui.jobs.page_letters import PageLetters, seen_pair
from dedupe_gui.jobs.second_looks import PORTION_MS, SecondLooks, open_thumbnail
from dedupe_gui.jobs.spilled import SpilledBins, SpilledRows
from dedupe_gui.matching.candidates.hash_candidates import CandidateSource
from dedupe_gui.matching.edits.search import Suspect, expected_looks_ms, expected_ms, find_edits
from dedupe_gui.matching.families.growing import PairsDone, places_of
from dedupe_gui.matching.families.judging import (
    PORTION_PHOTOS,
    Asked,
    Judged,
    LookedAt,
    Portion,
    identical_between,
    identical_pairs,
    judge_portion,
    leaders_of,
    pairs_to_see,
    portions_of,
    table_of,
)
from dedupe_gui.matching.families.page_letters import compared_letters
from dedupe_gui.matching.families.spanning import PairToSee
from dedupe_gui.matching.fingerprints.fingerprint import hash_distance
from dedupe_gui.matching.looks import second_look
from dedupe_gui.matching.looks.second_look import PairVerdict, proven_same_pixels
from dedupe_gui.matching.thresholds import WIDE_DISTANCE_BITS
from dedupe_gui.model import (
    FileStamp,
    HashKind,
    PairTable,
    Photo,
    ReadPhoto,
    Relation,
)
from dedupe_gui.reading.decode import pixel_digest
from dedupe_gui.reading.workers import FULL_DECODES_AT_ONCE, PhotoReader
from dedupe_gui.steps import retold

JUDGING = (second_look.ALGORITHM << 16) | algorithm_version()
"""What remembered judgements are void without: they depend on thumbnails and hashes as well."""

JUDGE = partial(judge_portion, open_thumbnail=open_thumbnail)

_FEATURES_AT_ONCE = 2000
"""Asked for and put away."""

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
            self._looks.expect(expected_looks_ms(len(photos)))  # they start while the tables are made here
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
        identical = list(identical_pairs(photos) if self._asked is None else identical_between(photos, self._asked))
        return identical + (yield from self._look(photos, pairs_to_see(source(photos)), identical))

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
        fresh = Digests(self._catalogue, self._reader, self._token).of_content(wanted)
        self._digests |= fresh
        self.is_lacking |= len(fresh) < len(wanted)
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
        for outcome in self._looks.each(JUDGE, portions, PORTION_MS * len(parts), token=self._token):
            fresh = [(seen_pair(photos, judged.pair), _judgement(judged)) for judged in outcome.fresh]
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
        known = {pair: self._judged.get(seen_pair(photos, pair)) for pair in pairs}
        if self.has_known_photos:
            open_pairs = [pair for pair, judgement in known.items() if judgement is None]
            asked = self._catalogue.judgements([seen_pair(photos, pair) for pair in open_pairs], version=JUDGING)
            known |= dict(zip(open_pairs, asked, strict=True))
        return {pair: _judged(pair, judgement) for pair, judgement in known.items() if judgement is not None}

    def _with_edits(
        self, photos: Sequence[Photo], rows: Sequence[Judged], edits: Edits
    ) -> Generator[ScanEvent, None, list[Judged]]:
        """Find crops, frames, captions and tilts, which no hash finds."""
        is_leader = leaders_of(photos, rows) if edits.suspects is None else np.ones(len(photos), np.bool_)
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
        told = [(row.pair, row.verdict.relation) for row in rows if row.verdict is not None]
        events = find_edits(
            photos,
            features,
            thumbnails_of,
            open_thumbnail,
            self._token,
            find_turned=edits.find_turned,
            copies=[(pair.first, pair.second) for pair, relation in told if relation.carries_over],
            # Farther ones no slider shows as it stands at first; key points tie them however far apart hashes are.
            edits=[
                (pair.first, pair.second)
                for pair, relation in told
                if relation is Relation.EDITED and pair.distance_bits <= WIDE_DISTANCE_BITS
            ],
            suspects=None if edits.suspects is None else edits.suspects(features),
            run=partial(self._looks.each, token=self._token),
            processes=self._looks.processes,
            bins=partial(SpilledBins, self._catalogue.folder),
        )
        pace, before_ms = self._pace, self._pace.done_cost
        for found in events:
            if isinstance(found, PairsDone):
                pace.total_cost = pace.done_cost + found.left_ms
                if pace.advance(count=0, cost=max(0.0, before_ms + found.spent_ms - pace.done_cost)):
                    yield Progress(Stage.COMPARING, found.done, found.total, None, pace.remaining_s)
                continue
            first, second = photos[found.first].fingerprint, photos[found.second].fingerprint
            bits = hash_distance(first, second, self._hash_kinds, found.turn)
            before = by_photos.get((found.first, found.second))
            was = None if before is None or before.verdict is None else before.verdict.relation
            now = found.verdict.relation
            if was is None or was.rank > now.rank or was is now is Relation.EDITED:
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
        reader = Digests(self._catalogue, self._reader, self._token, at_once=FULL_DECODES_AT_ONCE)
        digests = reader.of_pixels(stamps, pixel_digest)
        self.is_lacking |= len(digests) < len(stamps)

        def is_proven(row: Judged) -> bool:
            first, second = photos[row.pair.first].stamp, photos[row.pair.second].stamp
            return row.may_have_same_pixels and first in digests and digests[first] == digests.get(second)

        return [
            Judged(row.pair, proven_same_pixels(row.verdict)) if row.verdict and is_proven(row) else row for row in rows
        ]

    def _with_compared_letters(
        self, photos: Sequence[Photo], rows: Sequence[Judged]
    ) -> Generator[ScanEvent, None, list[Judged]]:
        letters = PageLetters(photos, self._reader, self._looks, self._catalogue, self._token)

        def told(pairs: PairsDone) -> Progress:
            # It cannot tell how long it takes itself: what is left is what the other rungs take.
            return Progress(Stage.COMPARING, pairs.done, pairs.total, None, self._pace.remaining_s)

        named = yield from retold(compared_letters(photos, rows, letters), told)
        self.is_lacking |= letters.is_lacking
        return named


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
