"""How films are tied together by the hashes of their frames, and what frames of two films tell. No disk."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.matching.films import proof, search
from dedupe_gui.matching.films.search import find_ties
from dedupe_gui.matching.films.track import FilmTrack, track_of, without_bars
from dedupe_gui.model import Relation, Turn
from tests.films import scene

Greys = NDArray[np.uint8]


def greys(seed: int, start_s: float, seconds: float, *, step_s: float = 0.5, take: int = 0) -> tuple[list[int], Greys]:
    times = np.arange(0, seconds, step_s)
    shown = scene(seed, take=take)
    frames = [np.asarray(shown(start_s + at).convert("L").resize((128, 96))) for at in times]
    return [round(1000 * at) for at in times], np.stack(frames)


def track(seed: int, start_s: float, seconds: float, take: int = 0) -> FilmTrack:
    return track_of(*greys(seed, start_s, seconds, take=take))


def test_a_clip_is_tied_to_its_film_with_its_place() -> None:
    (tie,) = find_ties([track(3, 0, 30), track(3, 12, 8), track(9, 0, 30)], [30, 8, 30], find_turned=True)
    assert (tie.first, tie.second, tie.turn) == (0, 1, Turn.NONE)
    assert tie.relation is Relation.EDITED
    assert abs(tie.offset_s - 12) <= 0.5


def test_films_that_share_a_beginning_alone_are_not_tied() -> None:
    def with_intro(seed: int) -> FilmTrack:
        times, frames = greys(seed, 0, 30)
        intro = greys(1, 0, 6)[1]
        return track_of(times, np.concatenate((intro, frames[len(intro) :])))

    assert find_ties([with_intro(3), with_intro(9)], [30, 30], find_turned=False) == []


def test_films_of_which_one_begins_as_the_other_ends_are_not_tied() -> None:
    times, other = greys(9, 0, 30)
    end = greys(3, 24, 6)[1]
    goes_on = track_of(times, np.concatenate((end, other[: len(other) - len(end)])))

    assert find_ties([track(3, 0, 30), goes_on], [30, 30], find_turned=False) == []


def test_black_frames_tie_nothing() -> None:
    black = track_of(list(range(0, 10_000, 500)), np.zeros((20, 96, 128), np.uint8))
    assert black.is_flat.all()
    assert find_ties([black, black], [10, 10], find_turned=True) == []


def test_bars_are_left_out_and_a_dark_film_is_not() -> None:
    frames = greys(3, 0, 4)[1]
    barred = np.pad(frames, ((0, 0), (16, 16), (0, 0)))
    assert without_bars(barred)[:2] == (16, 112)
    dark = np.full_like(frames, 8)
    assert without_bars(dark) == (0, 96, 0, 128)


def test_what_is_missing_in_fine_detail_is_told_from_what_a_codec_adds() -> None:
    chance = np.random.default_rng(5)
    frame = chance.normal(120, 12, (240, 320)).clip(0, 255).astype(np.uint8)
    picture = Image.fromarray(frame)
    blurred = np.asarray(picture.resize((160, 120), Image.Resampling.BOX).resize((320, 240), Image.Resampling.BICUBIC))
    noisy = (blurred + chance.normal(0, 3, blurred.shape)).clip(0, 255).astype(np.uint8)

    lost, added = proof.missing(frame, noisy), proof.missing(noisy, frame)

    assert lost.share > 0.5
    assert proof.is_shown(added, lost, is_smaller=False)
    assert not proof.is_shown(lost, added, is_smaller=False)
    assert proof.is_shown(proof.missing(frame, frame), proof.missing(frame, frame), is_smaller=False)


def test_other_letters_are_no_worse_letters() -> None:
    page = np.full((160, 320), 235, np.uint8)
    chance = np.random.default_rng(7)
    one, other = page.copy(), page.copy()
    one[40:120, 40:280] = np.where(chance.random((80, 240)) < 0.3, 30, 235)
    other[40:120, 40:280] = np.where(chance.random((80, 240)) < 0.3, 30, 235)
    assert proof.look(one, one)[0].sum() == 0
    assert proof.look(one, other)[0].mean() > 0.1


def test_in_a_frame_that_a_codec_spoiled_letters_tell_and_spoiled_leaves_do_not() -> None:
    chance = np.random.default_rng(3)
    frame = chance.normal(120, 14, (160, 320))
    spoiled = 0.6 * (frame - 120) + 120 + chance.normal(0, 4, frame.shape)
    leaves, other_leaves = (chance.normal(120, 8, (32, 64)) for _ in range(2))
    frame[:32, :64], spoiled[:32, :64] = leaves, other_leaves
    one, other = (each.clip(0, 255).astype(np.uint8) for each in (frame, spoiled))
    assert proof.moment(one, other).is_same
    clean = frame.copy()
    clean[:32, :64] = other_leaves
    assert not proof.moment(one, clean.clip(0, 255).astype(np.uint8)).is_same
    one[:32, :64], other[:32, :64] = (np.where(chance.random((32, 64)) < 0.5, 60, 180) for _ in range(2))
    assert not proof.moment(one, other).is_same


def test_films_that_have_nothing_but_what_a_crowd_has_are_tied_to_the_nearest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "CROWD_FILMS", 4)
    times, frames = greys(1, 0, 3)
    still = np.repeat(frames[:1], len(frames), axis=0)
    tracks = [track_of(times, still) for _ in range(12)]
    ties = find_ties(tracks, [3.0] * len(tracks), find_turned=False)
    assert {at for tie in ties for at in (tie.first, tie.second)} == set(range(len(tracks)))
    assert len(ties) <= 4 * len(tracks)


def recorded_screen(seconds: int) -> Greys:
    """Two frames a second of a window in which a line is written every second."""
    chance = np.random.default_rng(5)
    frame = np.full((96, 128), 230, np.uint8)
    frame[:, :30] = 60
    frame[:12] = 120
    frames = []
    for second in range(seconds):
        top = 14 + 2 * second
        frame[top : top + 2, 34 : 34 + int(chance.integers(20, 90))] = 20
        frames += [frame.copy(), frame.copy()]
    return np.stack(frames)


def test_a_slide_show_that_runs_faster_is_tied_at_its_speed() -> None:
    slides = [greys(seed, 0, 0.5)[1][0] for seed in range(10)]
    times = [500 * at for at in range(60)]
    whole = track_of(times, np.stack([slides[at // 6] for at in range(60)]))
    faster = track_of(times[:48], np.stack([slides[min(int(at * 1.25) // 6, 9)] for at in range(48)]))
    (tie,) = find_ties([whole, faster], [30.0, 24.0], find_turned=False)
    assert (tie.relation, tie.speed, tie.offset_s) == (Relation.EDITED, 1.25, 0.0)


def test_where_hardly_anything_moves_a_clip_lies_where_it_is_nearest_all_along() -> None:
    times, frames = [500 * at for at in range(60)], recorded_screen(30)
    whole, clip = track_of(times, frames), track_of(times[:20], frames[30:50])
    (tie,) = find_ties([whole, clip], [30.0, 10.0], find_turned=False)
    assert abs(tie.offset_s - 15) <= 0.5


def test_where_nothing_moves_a_clip_lies_where_it_sounds_alike() -> None:
    times, frames = [500 * at for at in range(60)], np.repeat(greys(3, 0, 0.5)[1], 60, axis=0)
    levels = np.random.default_rng(2).integers(60, 200, 600).astype(np.uint8)
    whole, clip = track_of(times, frames, levels), track_of(times[:20], frames[:20], levels[246:446])
    (tie,) = find_ties([whole, clip], [30.0, 10.0], find_turned=False)
    assert tie.offset_s == pytest.approx(12.3)
