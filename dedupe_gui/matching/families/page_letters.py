"""Pages that look the same in small: which of them are named by their letters, and in which order. Pure.

Only what thumbnails take for copies comes here. Most pages of one form differ at the size of thumbnails already, where
nothing has to be opened. Of the others few are held at a time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Protocol

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.families.growing import Families, PairsDone, places_of
from dedupe_gui.matching.families.judging import Judged
from dedupe_gui.matching.families.spanning import PairToSee, components
from dedupe_gui.matching.looks.pages import (
    Greys,
    Ink,
    common_shape,
    ink,
    is_readable,
    letters_apart,
    most_apart,
    page_edge_px,
)
from dedupe_gui.matching.looks.second_look import needs_page_proof, with_letters, without_page_proof
from dedupe_gui.matching.turning import turned_array
from dedupe_gui.model import PROVEN_BY_THEMSELVES, Photo, Relation, Turn

PAGES_AT_HAND = 32
"""3 MB each as a rule."""


class Letters(Protocol):
    """Where pages are laid side by side."""

    def sifted(self, pairs: Sequence[PairToSee], /) -> set[PairToSee]:
        """Return the pairs that are different pages even at the size of thumbnails."""
        ...

    def apart(self, pairs: Sequence[PairToSee], at_hand: dict[int, Greys], /) -> Iterator[tuple[PairToSee, float]]:
        """Yield how far apart the letters of each pair are, in order; those that cannot be read any more are left out.

        at_hand: pages decoded so far; those that are needed now are added.
        """
        ...


def compared_letters(
    photos: Sequence[Photo], rows: Sequence[Judged], letters: Letters
) -> Generator[PairsDone, None, list[Judged]]:
    """Name the pairs of pages among the rows by their letters; all others, and what is too small, stay as they are."""
    known_pages = set(places_of(row.pair for row in rows if row.verdict is not None and needs_page_proof(row.verdict)))
    if not known_pages:
        return list(rows)
    rows = [_in_doubt(row, known_pages) for row in rows]
    doubtful = {row.pair: row for row in rows if row.verdict is not None and needs_page_proof(row.verdict)}
    families = Families(
        (row.pair.first, row.pair.second)
        for row in rows
        if row.verdict is not None and row.verdict.relation in PROVEN_BY_THEMSELVES
    )
    apart = letters.sifted(list(doubtful))
    readable = [pair for pair in doubtful if pair not in apart and is_readable(*_edges_px(photos, pair))]
    yield PairsDone(0, len(readable))
    done = 0
    for batch in _batches(readable, {pair: _difference(row) for pair, row in doubtful.items()}):
        pages_at_hand: dict[int, Greys] = {}
        for this_round in families.rounds(batch):
            apart.update(this_round.apart)
            for pair, distance in letters.apart(this_round.to_see, pages_at_hand):
                if distance <= most_apart(*_edges_px(photos, pair)):
                    families.join(pair)
                else:
                    apart.add(pair)
                    # Letters that are clearly others settle it; the first that differ a little may be a bad copy's.
                    families.note_fruitless(pair, is_certain=distance > thresholds.PAGE_LETTERS_SIFTED)
            yield PairsDone(done + len(batch) - len(this_round.later), len(readable))
        done += len(batch)

    def named(row: Judged) -> Judged:
        # A bad copy of a good copy is a copy, whatever its own letters say.
        are_same = families.are_one(row.pair)
        if row.verdict is None or row.pair not in doubtful or not (are_same or row.pair in apart):
            return row
        return replace(row, verdict=with_letters(row.verdict, are_same=are_same))

    return [named(row) for row in rows]


def laid_together(greys: Callable[[int], Greys], *, inks_at_hand: int) -> Callable[[PairToSee], float]:
    """Return what tells how far apart the letters of a pair are; the ink of pages is found once."""

    @lru_cache(inks_at_hand)
    def ink_of(at: int, turn: Turn, shape: tuple[int, int]) -> Ink:
        return ink(turned_array(greys(at), turn), shape)

    def apart(pair: PairToSee) -> float:
        second = turned_array(greys(pair.second), pair.turn)
        shape = common_shape(greys(pair.first), second)
        return letters_apart(ink_of(pair.first, Turn.NONE, shape), ink_of(pair.second, pair.turn, shape))

    return apart


def _edges_px(photos: Sequence[Photo], pair: PairToSee) -> tuple[int, int]:
    """Return the edge at which a pair is compared, and the longest one of the two."""
    sizes = [(photos[at].facts.width_px, photos[at].facts.height_px) for at in (pair.first, pair.second)]
    return min(min(max(size), page_edge_px(*size)) for size in sizes), max(map(max, sizes))


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
