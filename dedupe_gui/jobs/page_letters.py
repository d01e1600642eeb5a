"""Pages that look the same in small: their letters are compared at a size that shows them.

Only what thumbnails take for copies comes here. Most pages of one form differ at the size of thumbnails already, where
nothing has to be opened. The others are decoded once more, in a reading process as every file is, and few are held at a
time. What was found is remembered pair by pair.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial

import numpy as np

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.judgements import SeenPair
from dedupe_gui.jobs.catalogue_version import algorithm_version
from dedupe_gui.jobs.events import Progress, Stage
from dedupe_gui.jobs.second_looks import PORTION_MS, Judged, SecondLooks, open_thumbnail
from dedupe_gui.matching import thresholds
from dedupe_gui.matching.families.growing import Families, places_of, portions
from dedupe_gui.matching.families.spanning import PairToSee, components
from dedupe_gui.matching.looks import pages
from dedupe_gui.matching.looks.pages import Greys, Ink, common_shape, ink, is_readable, letters_apart, most_apart
from dedupe_gui.matching.looks.second_look import needs_page_proof, with_letters, without_page_proof
from dedupe_gui.matching.turning import turned_array
from dedupe_gui.model import FileStamp, Photo, Relation, Turn
from dedupe_gui.reading.page_picture import grey_page
from dedupe_gui.reading.workers import FULL_DECODES_AT_ONCE, PhotoReader

PAGES_AT_HAND = 32
"""3 MB each as a rule."""
_INKS_AT_HAND = 4
"""By each process, 24 MB each."""
_PAIRS_AT_ONCE = 4
"""Compared by one process before it is asked again: 0.15 s."""
_SIFTED_AT_ONCE = 128
"""Pairs of thumbnails likewise: 0.1 s."""
_PROVEN = (Relation.IDENTICAL, Relation.SAME_PIXELS)
LETTERS_VERSION = (pages.ALGORITHM << 16) | algorithm_version()
"""What remembered letters are void without: they depend on decoding too."""


@dataclass(frozen=True, slots=True)
class PageTools:
    """Where pages come from, where they are compared, and who remembers it."""

    reader: PhotoReader
    looks: SecondLooks
    catalogue: Catalogue | None
    """None: pages are neither sifted nor remembered."""
    token: CancelToken


@dataclass(frozen=True, slots=True)
class Compared:
    """The rows in their order, and whether a page could not be read that may be readable the next time."""

    rows: tuple[Judged, ...]
    is_lacking: bool


def compared_letters(
    photos: Sequence[Photo], rows: Sequence[Judged], desk: PageTools
) -> Generator[Progress, None, Compared]:
    """Name the pairs of pages among the rows by their letters; all others, and what is too small, stay as they are."""
    known_pages = set(places_of(row.pair for row in rows if row.verdict is not None and needs_page_proof(row.verdict)))
    if not known_pages:
        return Compared(tuple(rows), is_lacking=False)
    rows = [_in_doubt(row, known_pages) for row in rows]
    doubtful = {row.pair: row for row in rows if row.verdict is not None and needs_page_proof(row.verdict)}
    families = Families(
        (row.pair.first, row.pair.second) for row in rows if row.verdict is not None and row.verdict.relation in _PROVEN
    )
    table = _Table(photos, desk)
    apart = table.sifted(list(doubtful))
    readable = [pair for pair in doubtful if pair not in apart and table.is_readable(pair)]
    yield Progress(Stage.COMPARING, 0, len(readable))
    done = 0
    for batch in _batches(readable, {pair: _difference(row) for pair, row in doubtful.items()}):
        pages_at_hand: dict[int, Greys] = {}
        for this_round in families.rounds(batch):
            apart.update(this_round.apart)
            for pair, letters in table.letters_apart(this_round.to_see, pages_at_hand):
                if letters <= table.most_apart(pair):
                    families.join(pair)
                else:
                    apart.add(pair)
                    # Letters that are clearly others settle it; the first that differ a little may be a bad copy's.
                    families.note_in_vain(pair, is_certain=letters > thresholds.PAGE_LETTERS_SIFTED)
            yield Progress(Stage.COMPARING, done + len(batch) - len(this_round.later), len(readable))
        done += len(batch)

    def named(row: Judged) -> Judged:
        # A bad copy of a good copy is a copy, whatever its own letters say.
        are_same = families.are_one(row.pair)
        if row.verdict is None or row.pair not in doubtful or not (are_same or row.pair in apart):
            return row
        return replace(row, verdict=with_letters(row.verdict, are_same=are_same))

    return Compared(tuple(named(row) for row in rows), table.is_lacking)


class _Table:
    """Where pages are laid side by side."""

    def __init__(self, photos: Sequence[Photo], desk: PageTools) -> None:
        self.is_lacking = False
        self._photos = photos
        self._desk = desk

    def sifted(self, pairs: Sequence[PairToSee]) -> set[PairToSee]:
        """Return the pairs that are different pages even at the size of thumbnails."""
        catalogue = self._desk.catalogue
        if catalogue is None:
            return set()

        def portion(part: Sequence[PairToSee]) -> _Thumbnails:
            places = places_of(part)
            jpegs = zip(places, catalogue.thumbnails([self._photos[at].stamp for at in places]), strict=True)
            return _Thumbnails(tuple(part), {at: jpeg for at, jpeg in jpegs if jpeg is not None})

        parts = portions(sorted(pairs, key=lambda pair: (pair.first, pair.second)), _SIFTED_AT_ONCE)
        answers = self._desk.looks.each(_sift, map(portion, parts), PORTION_MS * len(parts), token=self._desk.token)
        return {pair for answer in answers for pair in answer}

    def is_readable(self, pair: PairToSee) -> bool:
        return is_readable(self._smaller_px(pair), self._larger_px(pair))

    def most_apart(self, pair: PairToSee) -> float:
        return most_apart(self._smaller_px(pair), self._larger_px(pair))

    def letters_apart(self, pairs: Sequence[PairToSee], at_hand: dict[int, Greys]) -> Iterator[tuple[PairToSee, float]]:
        """Yield how far apart the letters of each pair are, in order; those that cannot be read any more are left out.

        at_hand: pages decoded so far; those that are needed now are added.
        """
        told = self._remembered(pairs)
        unknown = [pair for pair in pairs if pair not in told]
        self._decode((at for at in places_of(unknown) if at not in at_hand), at_hand)
        unknown = [pair for pair in unknown if pair.first in at_hand and pair.second in at_hand]
        # one after another, pairs that share a page share the work on it
        trees = (sorted(tree, key=lambda pair: (pair.first, pair.second)) for tree in components(unknown))
        parts = [part for tree in trees for part in portions(tree, _PAIRS_AT_ONCE)]
        tasks = (_Pages(tuple(part), {at: at_hand[at] for at in places_of(part)}) for part in parts)
        answers = self._desk.looks.each(_compare, tasks, PORTION_MS * len(parts), token=self._desk.token)
        fresh = {
            pair: apart
            for part, answer in zip(parts, answers, strict=True)
            for pair, apart in zip(part, answer, strict=True)
        }
        self._remember(fresh)
        told |= fresh
        yield from ((pair, told[pair]) for pair in pairs if pair in told)

    def _remembered(self, pairs: Sequence[PairToSee]) -> dict[PairToSee, float]:
        if self._desk.catalogue is None:
            return {}
        known = self._desk.catalogue.letters(map(self._seen_pair, pairs), version=LETTERS_VERSION)
        return {pair: apart for pair, apart in zip(pairs, known, strict=True) if apart is not None}

    def _remember(self, found: Mapping[PairToSee, float]) -> None:
        if self._desk.catalogue is not None:
            compared = ((self._seen_pair(pair), apart) for pair, apart in found.items())
            self._desk.catalogue.remember_letters(compared, version=LETTERS_VERSION)

    def _seen_pair(self, pair: PairToSee) -> SeenPair:
        return SeenPair(self._photos[pair.first].stamp, self._photos[pair.second].stamp, pair.turn, pair.distance_bits)

    def _decode(self, positions: Iterable[int], pages_by_position: dict[int, Greys]) -> None:
        by_edge: defaultdict[int, dict[FileStamp, int]] = defaultdict(dict)
        for at in positions:
            facts = self._photos[at].facts
            by_edge[pages.page_edge_px(facts.width_px, facts.height_px)][self._photos[at].stamp] = at
        for edge, stamps in by_edge.items():
            decode = partial(grey_page, max_edge_px=edge)
            decoded = self._desk.reader.run(decode, stamps, self._desk.token, at_once=FULL_DECODES_AT_ONCE)
            for stamp, page in decoded:
                if isinstance(page, np.ndarray):
                    pages_by_position[stamps[stamp]] = page
                else:
                    self.is_lacking = True

    def _smaller_px(self, pair: PairToSee) -> int:
        """The edge at which a pair is compared."""
        facts = [self._photos[at].facts for at in (pair.first, pair.second)]
        return min(
            min(max(one.width_px, one.height_px), pages.page_edge_px(one.width_px, one.height_px)) for one in facts
        )

    def _larger_px(self, pair: PairToSee) -> int:
        facts = [self._photos[at].facts for at in (pair.first, pair.second)]
        return max(max(one.width_px, one.height_px) for one in facts)


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
    apart = _laid_together(greys, inks_at_hand=_SIFTED_AT_ONCE)
    seen = (pair for pair in task.pairs if pair.first in task.jpegs and pair.second in task.jpegs)
    return [pair for pair in seen if apart(pair) > thresholds.PAGE_LETTERS_SIFTED]


def _compare(task: _Pages) -> list[float]:
    apart = _laid_together(task.greys.__getitem__, inks_at_hand=_INKS_AT_HAND)
    return [round(apart(pair), 4) for pair in task.pairs]


def _laid_together(greys: Callable[[int], Greys], *, inks_at_hand: int) -> Callable[[PairToSee], float]:
    """Return what tells how far apart the letters of a pair are; the ink of pages is found once."""

    @lru_cache(inks_at_hand)
    def ink_of(at: int, turn: Turn, shape: tuple[int, int]) -> Ink:
        return ink(turned_array(greys(at), turn), shape)

    def apart(pair: PairToSee) -> float:
        second = turned_array(greys(pair.second), pair.turn)
        shape = common_shape(greys(pair.first), second)
        return letters_apart(ink_of(pair.first, Turn.NONE, shape), ink_of(pair.second, pair.turn, shape))

    return apart


def _batches(pairs: Sequence[PairToSee], differences: Mapping[PairToSee, float]) -> Iterator[list[PairToSee]]:
    """Yield so many pairs at a time that their pages can be held, the most alike first.

    Sets of pages that are too many to be held are gone through by blocks, so that each decoded page serves many pairs.
    """
    batch: list[PairToSee] = []
    at_hand: set[int] = set()
    for block in _blocks(pairs):
        ends = set(places_of(block))
        if batch and len(at_hand | ends) > PAGES_AT_HAND:
            yield batch
            batch, at_hand = [], set()
        batch += sorted(block, key=lambda pair: (differences[pair], pair.first, pair.second))
        at_hand |= ends
    if batch:
        yield batch


def _blocks(pairs: Sequence[PairToSee]) -> Iterator[list[PairToSee]]:
    half = PAGES_AT_HAND // 2
    for part in components(pairs):
        rank = {at: place for place, at in enumerate(places_of(part))}
        if len(rank) <= PAGES_AT_HAND:
            yield part
            continue
        blocks: defaultdict[tuple[int, ...], list[PairToSee]] = defaultdict(list)
        for pair in part:
            blocks[tuple(sorted((rank[pair.first] // half, rank[pair.second] // half)))].append(pair)
        yield from (blocks[key] for key in sorted(blocks))


def _in_doubt(row: Judged, known_pages: Collection[int]) -> Judged:
    """Doubt copies and edits of two pages that are so small that only beside a larger one they are taken for pages.

    Photographed tables at 15 and 30 % would be copies of each other, whatever stands in them.
    """
    if row.verdict is None or row.verdict.relation not in (Relation.COPY, Relation.EDITED):
        return row
    if row.pair.first not in known_pages or row.pair.second not in known_pages:
        return row
    return replace(row, verdict=without_page_proof(row.verdict))


def _difference(row: Judged) -> float:
    return (row.verdict and row.verdict.evidence.difference) or 0.0
