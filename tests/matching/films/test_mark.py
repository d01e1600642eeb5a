"""What is laid over a film for good, as a label or a clock, and what only passes by."""

from __future__ import annotations

import numpy as np

from dedupe_gui.matching.films.proof import Moment, mark_of

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
