"""Which films are held against which, with proofs that are told in advance."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, cast

import numpy as np
import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.jobs.films import FilmMatching
from dedupe_gui.jobs.proofs import REMEMBER_EVERY_S
from dedupe_gui.jobs.scan import open_catalogue
from dedupe_gui.matching.containment.closure import who_holds
from dedupe_gui.matching.films.track import FilmTrack, track_of
from dedupe_gui.model import (
    FileStamp,
    FilmFacts,
    Held,
    Holding,
    Photo,
    PhotoFacts,
    Proof,
    ReadPhoto,
    Relation,
)
from dedupe_gui.reading.file_pairs import FilePair
from dedupe_gui.reading.films import streams_digest
from dedupe_gui.reading.workers import PhotoReader
from tests.films import scene

RATES = {"wasteful.webm": 9_000_000, "wasteful.wmv": 8_000_000, "original.mp4": 2_000_000, "sent.mp4": 500_000}
SENT_BY_ALL = {f"sent {number}.mp4": 400_000 - number for number in range(6)}


class Prover:
    """Stands for the reading processes."""

    def __init__(self, holds: Callable[[str, str], bool]) -> None:
        """holds: whether the first named film holds the second."""
        self._holds = holds
        self.proven: list[tuple[str, str]] = []
        self.rounds = 0
        self.digested: list[str] = []
        """Whose streams were read."""

    def run(
        self, task: object, stamps: Sequence[FileStamp], _token: object, **_options: object
    ) -> Iterator[tuple[object, object]]:
        if task is streams_digest:
            self.digested += [stamp.path.name for stamp in stamps]
        return iter(())

    def prove(self, next_pair: Callable[[], FilePair | None], _token: object) -> Iterator[tuple[FilePair, Proof]]:
        self.rounds += 1
        while (pair := next_pair()) is not None:
            names = pair.first.path.name, pair.second.path.name
            self.proven.append(names)
            one, other = (
                Holding(Held.YES if self._holds(*ends) else Held.NO, 0.0, 0.0) for ends in (names[::-1], names)
            )
            yield pair, Proof(Relation.COPY, one, other)


def films(rates: dict[str, int], track: FilmTrack) -> list[Photo]:
    return [
        Photo(
            FileStamp(f"/films/{name}", rate, 0, 0, number),
            PhotoFacts(1920, 1080, "MP4", film=FilmFacts(12_000, "h264", 25.0, rate, None, 1)),
            track.as_fingerprint(),
        )
        for number, (name, rate) in enumerate(sorted(rates.items()))
    ]


def matched(rates: dict[str, int], holds: Callable[[str, str], bool]) -> tuple[set[str], list[tuple[str, str]]]:
    """Return the films that another one holds, and what was held against each other."""
    prover = Prover(holds)
    matching = matching_of(rates, prover)
    holders = who_holds(matching.found.pairs)
    names = [film.path.name for film in matching.found.photos]
    held = {
        name
        for at, name in enumerate(names)
        if any(holders.held_by(at, other) is Held.YES for other in range(len(names)) if other != at)
    }
    return held, prover.proven


def matching_of(
    rates: dict[str, int],
    prover: Prover,
    clock: Callable[[], float] = time.monotonic,
    other: Callable[[Photo], Photo] = lambda film: film,
) -> FilmMatching:
    """other: what the last film is otherwise."""
    greys = [np.asarray(scene(3)(second).convert("L").resize((128, 96))) for second in range(12)]
    track = track_of([1000 * second for second in range(12)], np.stack(greys))
    *several, last = films(rates, track)
    several.append(other(last))
    with open_catalogue(None) as catalogue:
        catalogue.remember(
            [ReadPhoto(film.stamp, film.facts, film.fingerprint, b"", track.pack()) for film in several],
            with_features=True,
        )
        matching = FilmMatching(
            catalogue, cast(PhotoReader, prover), find_turned=False, token=CancelToken(), clock=clock
        )
        list(matching.match(several))
    return matching


def test_what_the_original_holds_is_found_though_wasteful_savings_lead_the_set() -> None:
    held, _ = matched(RATES | SENT_BY_ALL, lambda one, other: one == "original.mp4" and other.startswith("sent"))

    assert held == {"sent.mp4", *SENT_BY_ALL}


def test_a_set_whose_leader_holds_all_costs_a_proof_a_film() -> None:
    held, proven = matched(RATES | SENT_BY_ALL, lambda one, _other: one == "wasteful.webm")

    assert len(proven) == len(held) == len(RATES | SENT_BY_ALL) - 1


def test_films_that_hold_nothing_are_not_all_held_against_each_other() -> None:
    many = {f"{number}.mp4": 1_000_000 + number for number in range(30)}

    _, proven = matched(many, lambda _one, _other: False)

    assert len(proven) < 4 * len(many)


@pytest.mark.parametrize(("seconds_between", "is_kept_at_once"), [(0.0, False), (REMEMBER_EVERY_S, True)])
def test_proofs_are_kept_at_the_end_of_a_round_and_before_when_it_takes_long(
    monkeypatch: pytest.MonkeyPatch, seconds_between: float, is_kept_at_once: bool
) -> None:
    kept: list[int] = []
    monkeypatch.setattr(Catalogue, "remember_proofs", lambda _self, fresh, **_options: kept.append(len(fresh)))
    ticks = itertools.count()
    prover = Prover(lambda one, _other: one == "wasteful.webm")

    matching_of(RATES | SENT_BY_ALL, prover, lambda: 1000.0 + seconds_between * next(ticks))

    assert sum(kept) == len(prover.proven)
    assert (len(kept) > prover.rounds) is is_kept_at_once


def otherwise(**told: Any) -> Callable[[Photo], Photo]:
    """Of a film, what its facts tell otherwise. `Any`: each of its own type."""

    def changed(film: Photo) -> Photo:
        assert film.facts.film is not None
        return replace(film, facts=replace(film.facts, film=replace(film.facts.film, **told)))

    return changed


@pytest.mark.parametrize(
    ("other", "are_read"),
    [
        (lambda film: film, True),
        (otherwise(codec="hevc"), False),
        (otherwise(sound="aac"), False),
        (lambda film: replace(film, facts=replace(film.facts, width_px=1280, height_px=720)), False),
    ],
    ids=["alike", "another codec", "with sound", "another size"],
)
def test_streams_are_read_only_where_they_may_be_the_same(other: Callable[[Photo], Photo], are_read: bool) -> None:
    prover = Prover(lambda _one, _other: False)
    matching_of({"a.mp4": 2_000_000, "b.mkv": 2_000_100}, prover, other=other)
    assert prover.digested == (["a.mp4", "b.mkv"] if are_read else [])
