"""Pages that look the same in small: their letters are compared at a size that shows them.

Only what thumbnails take for copies comes here. Each page is decoded once more, in a reading process as every file is,
and few are held at a time.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs.looking import Judged
from dedupe_gui.matching import thresholds
from dedupe_gui.matching.pages import Greys, letters_apart, page_edge_px, same_letters
from dedupe_gui.matching.second_look import needs_page_proof, with_letters
from dedupe_gui.matching.spanning import LOOKS_BETWEEN_TWO, PairToSee, components
from dedupe_gui.matching.turning import turned_array
from dedupe_gui.model import FileStamp, Photo
from dedupe_gui.reading.pages import PackedPage, packed_page
from dedupe_gui.reading.workers import PhotoReader

PAGES_AT_HAND = 48
"""Packed, 1 MB each as a rule, 3 MB at most for those of 2048 px."""
UNPACKED_AT_HAND = 6
"""3 MB each."""
SIFT_EDGE_PX = 512
"""Pages of one form mostly differ at this size already, in 5 ms a pair; packed it takes 50 KB, unpacked 200 KB."""
SIFTED_AT_HAND = 96


@dataclass(frozen=True, slots=True)
class Compared:
    """The rows in their order, and whether a page could not be read that may be readable the next time."""

    rows: tuple[Judged, ...]
    is_lacking: bool


def compared_letters(
    photos: Sequence[Photo], rows: Sequence[Judged], reader: PhotoReader, token: CancelToken
) -> Compared:
    """Name the pairs of pages among the rows by their letters; all others, and what is too small, stay as they are."""
    table = _Table(photos, rows, reader, token)
    doubtful = [place for place, row in enumerate(rows) if row.verdict is not None and needs_page_proof(row.verdict)]
    for batch in table.batches(table.sifted(doubtful)):
        table.compare(batch)
    table.carry_over(doubtful)
    return Compared(tuple(table.judged), table.is_lacking)


class _Table:
    """Where pages are laid side by side; what follows from other pairs is not compared again."""

    def __init__(
        self, photos: Sequence[Photo], rows: Sequence[Judged], reader: PhotoReader, token: CancelToken
    ) -> None:
        self.judged = list(rows)
        self.is_lacking = False
        self._rows = rows
        self._photos = photos
        self._reader = reader
        self._token = token
        self._set_of: dict[int, frozenset[int]] = {}
        """Photos proven to be one page, by photo; those that have no copies are left out."""
        self._failures: Counter[frozenset[frozenset[int]]] = Counter()

    def sifted(self, places: Sequence[int]) -> list[int]:
        """Name most pairs of different pages, at a size that costs little.

        Returns the others, those that share pages together, of these the most alike first.
        """
        asked = {at for place in places for at in _ends(self.judged[place])}
        pages = self._pages(asked, edge_px=SIFT_EDGE_PX)
        sure = (row.pair for row in self._rows if row.verdict is not None and row.verdict.relation.carries_over)
        for part in components(sure) if asked else ():
            whole = frozenset(at for pair in part for at in (pair.first, pair.second) if at in asked)
            self._set_of.update(dict.fromkeys(whole, whole))
        left: dict[PairToSee, int] = {}
        for place in places:
            self._token.raise_if_cancelled()
            couple = pages.couple(self.judged[place])
            if couple is not None and letters_apart(*couple) > thresholds.PAGE_LETTERS_SIFTED:
                self._name(place, are_same=False)
            else:
                left[self.judged[place].pair] = place
        order: list[int] = []
        for part in components(left):
            places_of_part = [left[pair] for pair in part]
            order += sorted(places_of_part, key=lambda place: (self._difference(place), *_ends(self.judged[place])))
        return order

    def batches(self, places: Iterable[int]) -> Iterator[list[int]]:
        """Yield so many pairs at a time that their pages can be held; to be compared before the next are asked for."""
        batch: list[int] = []
        at_hand: set[int] = set()
        for place in places:
            ends = set(_ends(self.judged[place])) if self._known(place) is None else set[int]()
            if batch and len(at_hand | ends) > PAGES_AT_HAND:
                yield batch
                batch, at_hand = [], set()
            batch.append(place)
            at_hand |= ends
        if batch:
            yield batch

    def compare(self, places: Sequence[int]) -> None:
        """Compare the letters of so many pairs as can be held."""
        wanted = (at for place in places if self._known(place) is None for at in _ends(self.judged[place]))
        pages = self._pages(wanted, edge_px=None)
        for place in places:
            self._token.raise_if_cancelled()
            row = self.judged[place]
            are_same = self._known(place)
            couple = pages.couple(row) if are_same is None else None
            if couple is not None:
                are_same = same_letters(*couple, _larger_edge_px(self._photos, row))
                self._note(row, are_same=are_same)
            if are_same is not None:
                self._name(place, are_same=are_same)

    def carry_over(self, places: Iterable[int]) -> None:
        """Name copies what other pairs prove to be one page, whatever became of this pair: a bad copy of a good one."""
        for place in places:
            if len(self._sets(self.judged[place])) == 1:
                self._name(place, are_same=True)

    def _pages(self, positions: Iterable[int], *, edge_px: int | None) -> _Pages:
        """Decode pages; those that cannot be read any more are left out. edge_px: None for the size of each."""
        by_edge: defaultdict[int, dict[FileStamp, int]] = defaultdict(dict)
        for at in sorted(set(positions)):
            facts = self._photos[at].facts
            by_edge[edge_px or page_edge_px(facts.width_px, facts.height_px)][self._photos[at].stamp] = at
        pages: dict[int, PackedPage] = {}
        for edge, stamps in by_edge.items():
            for stamp, page in self._reader.run(partial(packed_page, max_edge_px=edge), stamps, self._token):
                if isinstance(page, PackedPage):
                    pages[stamps[stamp]] = page
                else:
                    self.is_lacking = True
        return _Pages(pages, UNPACKED_AT_HAND if edge_px is None else SIFTED_AT_HAND)

    def _name(self, place: int, *, are_same: bool) -> None:
        row = self._rows[place]
        if row.verdict is not None:
            self.judged[place] = replace(row, verdict=with_letters(row.verdict, are_same=are_same))

    def _difference(self, place: int) -> float:
        verdict = self.judged[place].verdict
        return (verdict and verdict.evidence.difference) or 0.0

    def _sets(self, row: Judged) -> frozenset[frozenset[int]]:
        return frozenset(self._set_of.get(at, frozenset({at})) for at in _ends(row))

    def _known(self, place: int) -> bool | None:
        sets = self._sets(self.judged[place])
        if len(sets) == 1:
            return True
        return False if self._failures[sets] >= LOOKS_BETWEEN_TWO else None

    def _note(self, row: Judged, *, are_same: bool | None) -> None:
        sets = self._sets(row)
        if are_same:
            whole = frozenset[int]().union(*sets)
            self._set_of.update(dict.fromkeys(whole, whole))
        elif are_same is not None:
            self._failures[sets] += 1


class _Pages:
    """Decoded pages by position."""

    def __init__(self, packed: Mapping[int, PackedPage], at_hand: int) -> None:
        self._packed = packed
        self._greys = lru_cache(at_hand)(lambda at: packed[at].greys())

    def couple(self, row: Judged) -> tuple[Greys, Greys] | None:
        """Return both pages of a pair, the second turned as the first; None when one was not read."""
        first, second = _ends(row)
        if first not in self._packed or second not in self._packed:
            return None
        return self._greys(first), turned_array(self._greys(second), row.pair.turn)


def _ends(row: Judged) -> tuple[int, int]:
    return row.pair.first, row.pair.second


def _larger_edge_px(photos: Sequence[Photo], row: Judged) -> int:
    return max(side for at in _ends(row) for side in (photos[at].facts.width_px, photos[at].facts.height_px))
