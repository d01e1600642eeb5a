"""The second half of a scan: which photos are alike, how, and why. Hashes find candidates, the `ladder` names them."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from functools import partial

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.pairs_codec import key_of_scan
from dedupe_gui.jobs.events import ScanEvent, Stage, StageChanged
from dedupe_gui.jobs.ladder import Edits, Ladder
from dedupe_gui.jobs.page_letters import LETTERS_VERSION
from dedupe_gui.jobs.second_looks import SecondLooks
from dedupe_gui.matching.candidates.growing import GrowingPairs
from dedupe_gui.matching.candidates.hash_candidates import find_candidates
from dedupe_gui.matching.looks import second_look
from dedupe_gui.model import PairTable, Photo, ScanOptions
from dedupe_gui.reading.workers import PhotoReader

ALGORITHM = 11
"""To be raised when candidates or their order change so that the same photos would get other pairs."""


@dataclass(frozen=True, slots=True)
class Matched:
    """What `Matching.match` found."""

    photos: Sequence[Photo]
    """Those given, with the digests that were needed."""
    pairs: PairTable


class Matching:
    """Compares the photos of one scan: each with those before it as it comes, and all when all are there."""

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
        self.remembered_as: int | None = None
        """The key under which the catalogue keeps the final pairs; None while it does not."""
        self._options = options
        self._catalogue = catalogue
        self._ladder = Ladder(catalogue, reader, looks, token=token, hash_kinds=options.hash_kinds, clock=clock)
        self._growing = GrowingPairs(options.hash_kinds)

    def match_meanwhile(self, photos: Sequence[Photo]) -> Generator[ScanEvent, None, Matched]:
        """Yield progress, return what is told of the photos so far by their hashes and thumbnails alone.

        The reader is busy, and what needs all photos at once is left to `match`. Identical files of which one was known
        before count as copies until then.
        """
        yield StageChanged(Stage.COMPARING)
        return Matched(photos, (yield from self._ladder.quick_look(photos, self._growing)))

    def match(self, photos: Sequence[Photo]) -> Generator[ScanEvent, None, Matched]:
        """Yield progress, return the pairs of all photos."""
        yield StageChanged(Stage.COMPARING)
        options = self._options
        photos = self._ladder.with_digests(photos)
        key = key_of_scan((photo.stamp for photo in photos), self.settings())
        known = self._catalogue.pairs_of_scan(key) if self._ladder.has_known_photos else None
        if known is not None:
            self.remembered_as = key
            return Matched(tuple(photos), known)
        by_hashes = partial(find_candidates, hash_kinds=options.hash_kinds, find_turned=options.find_turned)
        edits = Edits(options.find_turned) if options.find_edits else None
        pairs = yield from self._ladder.climb(photos, by_hashes, edits)
        if not self._ladder.is_lacking:
            self._catalogue.remember_pairs_of_scan(key, pairs)
            self.remembered_as = key
        return Matched(tuple(photos), pairs)

    def expect_known_photos(self) -> None:
        """The catalogue may know what an earlier scan said of pairs; asking costs 8 microseconds a pair."""
        self._ladder.has_known_photos = True

    def settings(self) -> str:
        """Everything besides the photos that the pairs depend on."""
        options = self._options
        kinds = "+".join(kind.value for kind in options.hash_kinds)
        versions = f"{ALGORITHM}/{second_look.ALGORITHM}/{LETTERS_VERSION}"
        return f"{versions} {kinds} turned={options.find_turned} edits={options.find_edits}"
