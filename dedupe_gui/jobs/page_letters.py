"""The letters of pages: decoded in a reading process as every file is, compared in others, remembered pair by pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

import numpy as np

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.judgements import SeenPair
from dedupe_gui.jobs.catalogue_version import algorithm_version
from dedupe_gui.jobs.second_looks import PORTION_MS, SecondLooks, open_thumbnail
from dedupe_gui.matching import thresholds
from dedupe_gui.matching.families.growing import places_of, portions
from dedupe_gui.matching.families.page_letters import laid_together
from dedupe_gui.matching.families.spanning import PairToSee, components
from dedupe_gui.matching.looks import pages
from dedupe_gui.matching.looks.pages import Greys
from dedupe_gui.model import FileStamp, Photo
from dedupe_gui.reading.page_picture import grey_page
from dedupe_gui.reading.workers import FULL_DECODES_AT_ONCE, PhotoReader

_INKS_AT_HAND = 4
"""By each process, 24 MB each."""
_PAIRS_AT_ONCE = 4
"""Compared by one process before it is asked again: 0.15 s."""
_SIFTED_AT_ONCE = 128
"""Pairs of thumbnails likewise: 0.1 s."""
LETTERS_VERSION = (pages.ALGORITHM << 16) | algorithm_version()
"""What remembered letters are void without: they depend on decoding too."""


def seen_pair(photos: Sequence[Photo], pair: PairToSee) -> SeenPair:
    """A pair as the catalogue knows it: by its files as they are."""
    return SeenPair(photos[pair.first].stamp, photos[pair.second].stamp, pair.turn, pair.distance_bits)


class PageLetters:
    """Where pages are laid side by side; `Letters` for the stage."""

    def __init__(
        self, photos: Sequence[Photo], reader: PhotoReader, looks: SecondLooks, catalogue: Catalogue, token: CancelToken
    ) -> None:
        self.is_lacking = False
        """Whether a page could not be read that may be readable the next time."""
        self._photos = photos
        self._reader = reader
        self._looks = looks
        self._catalogue = catalogue
        self._token = token

    def sifted(self, pairs: Sequence[PairToSee]) -> set[PairToSee]:
        """Return the pairs that are different pages even at the size of thumbnails."""

        def portion(part: Sequence[PairToSee]) -> _Thumbnails:
            places = places_of(part)
            jpegs = zip(places, self._catalogue.thumbnails([self._photos[at].stamp for at in places]), strict=True)
            return _Thumbnails(tuple(part), {at: jpeg for at, jpeg in jpegs if jpeg is not None})

        parts = portions(sorted(pairs, key=lambda pair: (pair.first, pair.second)), _SIFTED_AT_ONCE)
        answers = self._looks.each(_sift, map(portion, parts), PORTION_MS * len(parts), token=self._token)
        return {pair for answer in answers for pair in answer}

    def apart(self, pairs: Sequence[PairToSee], at_hand: dict[int, Greys]) -> Iterator[tuple[PairToSee, float]]:
        """Decode the pages whose letters nobody remembers, and lay them side by side."""
        told = self._remembered(pairs)
        unknown = [pair for pair in pairs if pair not in told]
        self._decode((at for at in places_of(unknown) if at not in at_hand), at_hand)
        unknown = [pair for pair in unknown if pair.first in at_hand and pair.second in at_hand]
        # one after another, pairs that share a page share the work on it
        trees = (sorted(tree, key=lambda pair: (pair.first, pair.second)) for tree in components(unknown))
        parts = [part for tree in trees for part in portions(tree, _PAIRS_AT_ONCE)]
        tasks = (_Pages(tuple(part), {at: at_hand[at] for at in places_of(part)}) for part in parts)
        answers = self._looks.each(_compare, tasks, PORTION_MS * len(parts), token=self._token)
        fresh = {
            pair: apart
            for part, answer in zip(parts, answers, strict=True)
            for pair, apart in zip(part, answer, strict=True)
        }
        self._remember(fresh)
        told |= fresh
        yield from ((pair, told[pair]) for pair in pairs if pair in told)

    def _remembered(self, pairs: Sequence[PairToSee]) -> dict[PairToSee, float]:
        known = self._catalogue.letters((seen_pair(self._photos, pair) for pair in pairs), version=LETTERS_VERSION)
        return {pair: apart for pair, apart in zip(pairs, known, strict=True) if apart is not None}

    def _remember(self, found: Mapping[PairToSee, float]) -> None:
        compared = ((seen_pair(self._photos, pair), apart) for pair, apart in found.items())
        self._catalogue.remember_letters(compared, version=LETTERS_VERSION)

    def _decode(self, positions: Iterable[int], pages_by_position: dict[int, Greys]) -> None:
        by_edge: defaultdict[int, dict[FileStamp, int]] = defaultdict(dict)
        for at in positions:
            facts = self._photos[at].facts
            by_edge[pages.page_edge_px(facts.width_px, facts.height_px)][self._photos[at].stamp] = at
        for edge, stamps in by_edge.items():
            decode = partial(grey_page, max_edge_px=edge)
            decoded = self._reader.run(decode, stamps, self._token, at_once=FULL_DECODES_AT_ONCE)
            for stamp, page in decoded:
                if isinstance(page, np.ndarray):
                    pages_by_position[stamps[stamp]] = page
                else:
                    self.is_lacking = True


@dataclass(frozen=True, slots=True)
class _Thumbnails:
    pairs: tuple[PairToSee, ...]
    jpegs: Mapping[int, bytes]


@dataclass(frozen=True, slots=True)
class _Pages:
    pairs: tuple[PairToSee, ...]
    greys: Mapping[int, Greys]


def _sift(task: _Thumbnails) -> list[PairToSee]:
    greys = lru_cache(None)(lambda at: np.asarray(open_thumbnail(task.jpegs[at]).convert("L"), np.uint8))
    apart = laid_together(greys, inks_at_hand=_SIFTED_AT_ONCE)
    seen = (pair for pair in task.pairs if pair.first in task.jpegs and pair.second in task.jpegs)
    return [pair for pair in seen if apart(pair) > thresholds.PAGE_LETTERS_SIFTED]


def _compare(task: _Pages) -> list[float]:
    apart = laid_together(task.greys.__getitem__, inks_at_hand=_INKS_AT_HAND)
    return [round(apart(pair), 4) for pair in task.pairs]
