"""Families are looked at by rounds of trees: no look turns out needless, and what looks told spares others."""

from __future__ import annotations

import random
from dataclasses import dataclass

from dedupe_gui.matching.families.growing import LOOKS_BETWEEN_TWO, Families


@dataclass(frozen=True, slots=True)
class Couple:
    first: int
    second: int


def couples(count: int) -> list[Couple]:
    return [Couple(first, second) for first in range(count) for second in range(first + 1, count)]


def test_a_round_sees_no_pair_that_another_of_it_may_make_needless() -> None:
    this_round = Families(()).next_round(couples(3))
    assert this_round.to_see == [Couple(0, 1), Couple(0, 2)]
    assert this_round.later == [Couple(1, 2)]


def test_pairs_of_one_family_are_not_seen() -> None:
    families = Families([(0, 1)])
    families.join(Couple(1, 2))
    this_round = families.next_round(couples(4))
    assert families.are_one(Couple(0, 2))
    assert this_round.to_see == [Couple(0, 3)]
    assert this_round.later == [Couple(1, 3), Couple(2, 3)]


def test_fruitless_looks_settle_two_families_when_they_are_enough_or_one_is_certain() -> None:
    families = Families([(0, 1), (2, 3)])
    for _ in range(LOOKS_BETWEEN_TWO - 1):
        families.note_fruitless(Couple(0, 3))
    assert families.next_round([Couple(1, 2)]).to_see == [Couple(1, 2)]
    families.note_fruitless(Couple(0, 2))
    families.note_fruitless(Couple(0, 4), is_certain=True)
    this_round = families.next_round([Couple(1, 2), Couple(1, 4), Couple(2, 4)])
    assert this_round.apart == [Couple(1, 2), Couple(1, 4)]
    assert this_round.to_see == [Couple(2, 4)]


def test_a_family_that_grows_remembers_fruitless_looks_whatever_its_name() -> None:
    for newcomer in (0, 9):  # by its lowest position a family is named
        families = Families([(1, 2), (5, 6)])
        families.note_fruitless(Couple(2, 6), is_certain=True)
        families.join(Couple(*sorted((2, newcomer))))
        families.join(Couple(*sorted((6, newcomer + 3))))
        assert families.next_round([Couple(1, 5)]).apart == [Couple(1, 5)]


def test_of_two_families_that_become_one_the_looks_of_the_more_looked_at_count() -> None:
    for settled in ((0, 9), (5, 9)):  # by its lowest position a family is named, and the other's looks come to it
        families = Families([(0, 1), (5, 6)])
        families.note_fruitless(Couple(1, 9))
        families.note_fruitless(Couple(6, 9))
        families.note_fruitless(Couple(*settled), is_certain=True)

        families.join(Couple(1, 5))

        assert families.next_round([Couple(0, 9)]).apart == [Couple(0, 9)]


def test_what_is_found_does_not_depend_on_the_positions_of_the_photos() -> None:
    for seed in range(60):
        chance = random.Random(seed)
        order = chance.sample(couples(14), 91)
        hits = {pair for pair in order if pair.first % 3 == pair.second % 3 and chance.random() < 0.35}
        answers = []
        for place_of in (list(range(14)), chance.sample(range(14), 14)):
            moved = {Couple(*sorted((place_of[pair.first], place_of[pair.second]))): pair for pair in order}
            families, waiting = Families(()), list(moved)
            while waiting:
                this_round = families.next_round(waiting)
                waiting = this_round.later
                for pair in this_round.to_see:
                    if moved[pair] in hits:
                        families.join(pair)
                    else:
                        families.note_fruitless(pair)
            answers.append({pair for place, pair in moved.items() if families.are_one(place)})
        assert answers[0] == answers[1]


def test_all_photos_of_one_original_are_joined_by_one_look_each() -> None:
    original_of = random.Random(1).choices(range(4), k=40)
    families = Families(())
    waiting, found = couples(40), 0
    while waiting:
        this_round = families.next_round(waiting)
        waiting = this_round.later
        for pair in this_round.to_see:
            if original_of[pair.first] == original_of[pair.second]:
                families.join(pair)
                found += 1
            else:
                families.note_fruitless(pair)
    assert found == 40 - 4
    assert all(families.are_one(pair) == (original_of[pair.first] == original_of[pair.second]) for pair in couples(40))
