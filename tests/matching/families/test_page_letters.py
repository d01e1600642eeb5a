"""Pages are named by their letters, whatever is asked for and in whichever order, without decoding any here."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dedupe_gui.matching.families.growing import PairsDone
from dedupe_gui.matching.families.judging import Judged
from dedupe_gui.matching.families.page_letters import PAGES_AT_HAND, compared_letters
from dedupe_gui.matching.families.spanning import PairToSee
from dedupe_gui.matching.looks.pages import Greys
from dedupe_gui.matching.looks.second_look import PairVerdict
from dedupe_gui.model import Evidence, EvidenceKind, Finding, Relation, Turn
from dedupe_gui.steps import outcome_of
from tests.review.build import photo

ALIKE_IN_SMALL = PairVerdict(Relation.SIMILAR, Evidence((Finding(EvidenceKind.TEXT_TOO_SMALL),)), 0)
PAGES = [photo(f"/pages/{at:02}.jpg", width=1500, height=2000) for at in range(2 * PAGES_AT_HAND)]


class ToldLetters:
    """Knows what stands on each page."""

    def __init__(self, texts: Sequence[int], *, sifts: bool) -> None:
        self._texts = texts
        self._sifts = sifts
        self.asked: list[PairToSee] = []
        self.most_at_hand = 0

    def sifted(self, pairs: Sequence[PairToSee]) -> set[PairToSee]:
        return {pair for pair in pairs if self._sifts and not self._are_same(pair)}

    def apart(self, pairs: Sequence[PairToSee], at_hand: dict[int, Greys]) -> Iterator[tuple[PairToSee, float]]:
        for pair in pairs:
            at_hand.update(dict.fromkeys((pair.first, pair.second), np.zeros((1, 1), np.uint8)))
            self.asked.append(pair)
            yield pair, 0.0 if self._are_same(pair) else 0.9
        self.most_at_hand = max(self.most_at_hand, len(at_hand))

    def _are_same(self, pair: PairToSee) -> bool:
        return self._texts[pair.first] == self._texts[pair.second]


@given(
    texts=st.lists(st.integers(0, 4), min_size=2, max_size=len(PAGES)),
    sifts=st.booleans(),
    chance=st.randoms(use_true_random=False),
)
def test_pages_are_copies_exactly_where_their_text_is_the_same(
    texts: list[int], chance: random.Random, *, sifts: bool
) -> None:
    pairs = [PairToSee(first, second, Turn.NONE, 0) for first, second in combinations(range(len(texts)), 2)]
    chance.shuffle(pairs)
    rows = [Judged(pair, ALIKE_IN_SMALL) for pair in pairs]
    letters = ToldLetters(texts, sifts=sifts)
    told: list[PairsDone] = []

    named = outcome_of(compared_letters(PAGES[: len(texts)], rows, letters), told.append)

    assert [row.pair for row in named] == pairs
    for row in named:
        assert row.verdict is not None
        is_same = texts[row.pair.first] == texts[row.pair.second]
        assert row.verdict.relation is (Relation.COPY if is_same else Relation.SIMILAR)
    assert len(set(letters.asked)) == len(letters.asked)
    assert letters.most_at_hand <= PAGES_AT_HAND
    assert [each.done for each in told] == sorted(each.done for each in told)
    if sifts:
        assert len(letters.asked) == len(texts) - len(set(texts)), "what is joined already is not asked again"


def test_what_is_no_page_stays_as_it_is() -> None:
    copy = Judged(PairToSee(0, 1, Turn.NONE, 0), PairVerdict(Relation.COPY, Evidence(), 0))
    letters = ToldLetters([0, 1], sifts=False)

    assert outcome_of(compared_letters(PAGES[:2], [copy], letters)) == [copy]
    assert not letters.asked


def test_pages_too_small_to_be_read_stay_similar() -> None:
    small = [photo(f"/pages/{at}.jpg", width=150, height=200) for at in range(2)]
    row = Judged(PairToSee(0, 1, Turn.NONE, 0), ALIKE_IN_SMALL)

    assert outcome_of(compared_letters(small, [row], ToldLetters([0, 0], sifts=False))) == [row]
