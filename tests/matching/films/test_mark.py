"""What is laid over a film for good, as a label or a clock, and what only passes by; and what flashes up."""

from __future__ import annotations

import numpy as np
import pytest

from dedupe_gui.matching.films.proof import Moment, has_flashes, mark_of

GRID = (9, 16)


def moment(*differing: tuple[int, int]) -> Moment:
    differs = np.zeros(GRID, np.bool_)
    for place in differing:
        differs[place] = True
    means = np.zeros(GRID, np.float32)
    return Moment(differs, 0.0, means, means)


def test_a_mark_is_what_differs_most_of_the_time_with_what_touches_it() -> None:
    label, passing = (3, 4), (7, 12)

    mark = mark_of([moment(label), moment(label, passing), moment(label), moment()])

    wanted = np.zeros(GRID, np.bool_)
    wanted[2:5, 3:6] = True
    assert mark is not None
    np.testing.assert_array_equal(mark, wanted)


def test_in_a_corner_a_mark_ends_with_the_picture() -> None:
    mark = mark_of([moment((0, 0), (8, 15))])

    assert mark is not None
    assert mark.shape == GRID
    assert mark.sum() == 8


def test_what_never_stays_or_covers_too_much_is_no_mark() -> None:
    assert mark_of([moment((1, 1)), moment((1, 1)), moment(), moment(), moment()]) is None
    assert mark_of([moment(*np.ndindex(GRID))]) is None


@pytest.mark.parametrize(("frames", "flashes"), [(0, False), (1, True), (8, True)])
def test_a_frame_far_brighter_or_darker_than_the_other_film_then_is_seen(frames: int, flashes: bool) -> None:
    """Also where the other one has bars and half as many frames, and both begin black."""
    times_s = np.arange(300) / 30
    greys = np.where(times_s < 3, 16.0, 120 + 40 * np.sin(times_s))
    other = 0.75 * greys + 4
    greys[200 : 200 + frames] = 16.0

    assert has_flashes(times_s, greys, times_s[::2] + 0.01, other[::2]) is flashes
    assert has_flashes(times_s[::2] + 0.01, other[::2], times_s, greys) is flashes


def test_what_is_not_gone_through_on_both_sides_of_a_moment_tells_nothing() -> None:
    times_s, greys = np.arange(60) / 30, np.full(60, 100.0)
    flashing = np.where(np.arange(60) == 30, 250.0, 100.0)

    assert has_flashes(times_s, flashing, times_s, greys)
    assert not has_flashes(times_s, flashing, times_s[:30], greys[:30])
