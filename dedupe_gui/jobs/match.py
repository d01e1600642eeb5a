"""The second half of a scan: which photos are alike, how, and why.

Hashes find candidates, equal digests prove identical files, the second look at thumbnails names every other relation,
full decodes prove equal pixels, and local features find crops and frames that no hash finds.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.records import Remembered
from dedupe_gui.jobs.looking import Judged, PairToSee, SecondLooks, Seen
from dedupe_gui.jobs.pace import Pace
from dedupe_gui.matching.candidates import Candidates, find_candidates
from dedupe_gui.matching.second_look import PairVerdict, proven_same_pixels
from dedupe_gui.matching.spanning import SpanningLooks
from dedupe_gui.model import (
    TURNS,
    Evidence,
    EvidenceKind,
    FileStamp,
    Finding,
    PairTable,
    Photo,
    Progress,
    Relation,
    ScanEvent,
    ScanOptions,
    Stage,
    StageChanged,
    Turn,
)
from dedupe_gui.reading.decode import pixel_digest
from dedupe_gui.reading.digest import content_digest
from dedupe_gui.reading.workers import PhotoReader

SAME_BYTES = PairVerdict(Relation.IDENTICAL, Evidence((Finding(EvidenceKind.SAME_BYTES),), 1.0, 0.0), 0)


@dataclass(frozen=True, slots=True)
class Matched:
    """What `Matching.match` found."""

    photos: tuple[Photo, ...]
    """Those given, with the digests that were needed."""
    pairs: PairTable


@dataclass(frozen=True, slots=True)
class _Row:
    pair: PairToSee
    verdict: PairVerdict
    may_have_same_pixels: bool = False


class Matching:
    """Compares the photos of one scan; what was seen once is not looked at again when more photos have come."""

    def __init__(
        self,
        options: ScanOptions,
        catalogue: Catalogue,
        reader: PhotoReader,
        looks: SecondLooks,
        *,
        token: CancelToken,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._options = options
        self._catalogue = catalogue
        self._reader = reader
        self._looks = looks
        self._token = token
        self._clock = clock
        self._judged: dict[tuple[FileStamp, FileStamp], Judged] = {}
        self._digests: dict[FileStamp, bytes] = {}

    def match(self, photos: Sequence[Photo], *, is_final: bool) -> Generator[ScanEvent, None, Matched]:
        """Yield progress, return the pairs.

        Unless `is_final`, what needs the reader (which is busy then) or all photos at once is left out: digests, full
        decodes and local features. Identical files count as copies until then.
        """
        yield StageChanged(Stage.COMPARING)
        if is_final:
            photos = self._with_digests(photos)
        found = find_candidates(photos, self._options.hash_kinds, find_turned=self._options.find_turned)
        rows = list(_identical(photos))
        rows += yield from self._look(photos, found, rows)
        if is_final:
            rows = self._with_proven_pixels(photos, rows)
            if self._options.find_edits:
                rows += yield from self._edits(photos, rows)
        return Matched(tuple(photos), _table(rows))

    def _with_digests(self, photos: Sequence[Photo]) -> list[Photo]:
        """Fill in the digests of photos that may be identical: of one size, and alike in every bit of the hashes."""
        by_look: dict[tuple[int, bytes, bytes], list[Photo]] = defaultdict(list)
        for photo in photos:
            mark = photo.fingerprint
            by_look[photo.stamp.size_bytes, mark.turned_phashes, mark.phash256].append(photo)
        twins = [photo for alike in by_look.values() if len(alike) > 1 for photo in alike]
        wanted = [p.stamp for p in twins if p.content_digest is None and p.stamp not in self._digests]
        fresh = {
            stamp: digest
            for stamp, digest in self._reader.run(content_digest, wanted, self._token)
            if isinstance(digest, bytes)
        }
        self._digests |= fresh
        self._catalogue.remember_digests(fresh.items())
        return [
            replace(photo, content_digest=self._digests[photo.stamp]) if photo.stamp in self._digests else photo
            for photo in photos
        ]

    def _look(
        self, photos: Sequence[Photo], found: Candidates, identical: Sequence[_Row]
    ) -> Generator[ScanEvent, None, list[_Row]]:
        spanning = SpanningLooks(len(photos), found)
        spanning.join((row.pair.first, row.pair.second) for row in identical)
        rows: list[_Row] = []
        pace = Pace(self._clock, total_cost=0)
        while chosen := spanning.next_round():
            pairs = {
                row: PairToSee(
                    int(found.first[row]), int(found.second[row]), TURNS[found.turn[row]], int(found.distance_bits[row])
                )
                for row in chosen
            }
            yield from self._judge(photos, list(pairs.values()), pace)
            for row, pair in pairs.items():
                judged = self._judged.get(_key(photos, pair))
                verdict = judged.verdict if judged else None
                spanning.note(row, verdict.relation if verdict else None)
                if judged and verdict:
                    rows.append(_Row(pair, verdict, judged.may_have_same_pixels))
        return rows

    def _edits(self, photos: Sequence[Photo], rows: Sequence[_Row]) -> Generator[ScanEvent, None, list[_Row]]:
        """Find crops, frames, captions and tilts, which no hash finds."""
        yield from ()
        return []

    def _judge(self, photos: Sequence[Photo], pairs: Sequence[PairToSee], pace: Pace) -> Iterator[ScanEvent]:
        """Look at those pairs that were not looked at before."""
        new = [pair for pair in pairs if _key(photos, pair) not in self._judged]
        seen = self._seen(photos, new)
        visible = [pair for pair in new if pair.first in seen and pair.second in seen]
        for portion in self._looks.look_at(visible, seen, self._token):
            for judged in portion:
                self._judged[_key(photos, judged.pair)] = judged
            if pace.advance(count=len(portion), cost=0):
                yield Progress(Stage.COMPARING, pace.done, None, pace.per_s)

    def _seen(self, photos: Sequence[Photo], pairs: Sequence[PairToSee]) -> dict[int, Seen]:
        positions = sorted({position for pair in pairs for position in (pair.first, pair.second)})
        thumbnails = self._catalogue.thumbnails([photos[position].stamp for position in positions])
        return {
            position: Seen(thumbnail, photos[position].facts, photos[position].fingerprint)
            for position, thumbnail in zip(positions, thumbnails, strict=True)
            if thumbnail is not None
        }

    def _with_proven_pixels(self, photos: Sequence[Photo], rows: Sequence[_Row]) -> list[_Row]:
        """Decode in full what may have the same pixels, and raise the relation where it is proven."""
        doubtful = [row.pair for row in rows if row.may_have_same_pixels]
        stamps = sorted({photos[place].stamp for pair in doubtful for place in (pair.first, pair.second)})
        digests = {
            stamp: known.pixel_digest
            for stamp, known in zip(stamps, self._catalogue.known(stamps), strict=True)
            if isinstance(known, Remembered) and known.pixel_digest is not None
        }
        unknown = [stamp for stamp in stamps if stamp not in digests]
        fresh = {
            stamp: digest
            for stamp, digest in self._reader.run(pixel_digest, unknown, self._token)
            if isinstance(digest, bytes)
        }
        self._catalogue.remember_pixel_digests(fresh.items())
        digests |= fresh

        def is_proven(row: _Row) -> bool:
            first, second = _key(photos, row.pair)
            return row.may_have_same_pixels and first in digests and digests[first] == digests.get(second)

        return [replace(row, verdict=proven_same_pixels(row.verdict)) if is_proven(row) else row for row in rows]


def _key(photos: Sequence[Photo], pair: PairToSee) -> tuple[FileStamp, FileStamp]:
    return (photos[pair.first].stamp, photos[pair.second].stamp)


def _identical(photos: Sequence[Photo]) -> Iterator[_Row]:
    """Tie each photo to the first one with the same bytes."""
    first_with: dict[bytes, int] = {}
    for position, photo in enumerate(photos):
        if photo.content_digest is not None:
            first = first_with.setdefault(photo.content_digest, position)
            if first != position:
                yield _Row(PairToSee(first, position, Turn.NONE, 0), SAME_BYTES)


def _table(rows: Sequence[_Row]) -> PairTable:
    rows = sorted(rows, key=lambda row: (row.pair.first, row.pair.second))
    return PairTable(
        first=np.array([row.pair.first for row in rows], np.int32),
        second=np.array([row.pair.second for row in rows], np.int32),
        distance_bits=np.array([row.pair.distance_bits for row in rows], np.uint8),
        colour_distance=np.array([row.verdict.colour_distance for row in rows], np.uint8),
        relation=np.array([row.verdict.relation.rank for row in rows], np.uint8),
        turn=np.array([row.pair.turn.code for row in rows], np.uint8),
        evidence=tuple(row.verdict.evidence for row in rows),
    )
