"""Which films are held against each other: every set of copies is found, and no pair is asked for twice."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dedupe_gui.matching.films.copies import HELD_AGAINST_MOST, FilmRounds, FilmSets
from dedupe_gui.matching.films.search import FilmTie
from dedupe_gui.model import FilmFacts, Held, Holding, Photo, Proof, Relation, Turn
from tests.review.build import photo


def film(at: int, rate: int) -> Photo:
    made = photo(f"/films/{at:02}.mp4", width=1920, height=1080, form="MP4")
    return replace(made, facts=replace(made.facts, film=FilmFacts(12_000, "h264", 25.0, rate, None, 1)))


@given(
    # of which scene it is, and the rate, by which nobody can tell which film holds most
    films=st.lists(st.tuples(st.integers(0, 3), st.integers(1, 9)), min_size=2, max_size=HELD_AGAINST_MOST),
    turns=st.randoms(use_true_random=False),
)
def test_films_of_one_scene_are_joined_and_each_pair_is_proven_once(
    films: list[tuple[int, int]], turns: random.Random
) -> None:
    position = [list(Turn)[turns.randrange(8)] for _ in films]
    ties = [
        FilmTie(first, second, position[second].inverse().then(position[first]), Relation.COPY, 0, 0.0)
        for first in range(len(films))
        for second in range(first + 1, len(films))
    ]
    sets = FilmSets([film(at, rate) for at, (_scene, rate) in enumerate(films)])
    rounds = FilmRounds(ties, sets)
    asked: list[frozenset[int]] = []

    while wanted := rounds.next_round():
        for pair in wanted:
            asked.append(frozenset((pair.first, pair.second)))
            is_same = films[pair.first][0] == films[pair.second][0]
            assert not is_same or pair.turn is position[pair.second].inverse().then(position[pair.first])
            held = Holding(Held.YES), Holding(Held.NO)
            rounds.note(pair, Proof(Relation.COPY, *held) if is_same else Proof(Relation.SIMILAR))

    assert len(set(asked)) == len(asked)
    leaders = {at: sets.leader_of(at) for at in range(len(films))}
    for first, (scene, _rate) in enumerate(films):
        for second, (other, _other_rate) in enumerate(films):
            assert (leaders[first] == leaders[second]) == (scene == other)


def test_a_film_is_held_against_its_own_kind_before_another_show_of_the_same_slides() -> None:
    """By the frames that agree all are equally alike."""
    count, scenes = 40, 2
    ties = [
        FilmTie(
            *(first, second, Turn.NONE, Relation.COPY, 0, 0.0),
            apart_bits=3 if first % scenes == second % scenes else 40,
        )
        for first in range(count)
        for second in range(first + 1, count)
    ]
    rounds = FilmRounds(ties, FilmSets([film(at, rate=9 - at % 5) for at in range(count)]))
    in_vain = 0
    while wanted := rounds.next_round():
        for pair in wanted:
            is_same = pair.first % scenes == pair.second % scenes
            in_vain += not is_same
            held = Holding(Held.YES), Holding(Held.NO)
            rounds.note(pair, Proof(Relation.COPY, *held) if is_same else Proof(Relation.SIMILAR))
    assert in_vain < 5  # of 400 pairs of both shows


def test_a_clip_meets_the_film_that_it_was_cut_out_of_before_clips_of_others() -> None:
    """Recordings of one screen are all alike, and clips of them are equally long."""
    others = 3 * HELD_AGAINST_MOST
    film_at, clip = others, others + 1
    ties = [FilmTie(at, clip, Turn.NONE, Relation.COPY, 0, 0.0, 1.0, 18) for at in range(others)]
    ties.append(FilmTie(film_at, clip, Turn.NONE, Relation.EDITED, 0, 5.0, 1.0, 3))
    rounds = FilmRounds(ties, FilmSets([film(at, 1) for at in range(others + 2)]))
    asked = set()
    while wanted := rounds.next_round():
        for pair in wanted:
            asked.add(frozenset((pair.first, pair.second)))
            rounds.note(pair, Proof(None))
    assert frozenset((film_at, clip)) in asked
