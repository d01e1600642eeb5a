"""The remaining time is honest: nothing too early, and led by the last seconds."""

from __future__ import annotations

from dedupe_gui.jobs.pace import Pace


class Clock:
    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def test_nothing_is_guessed_from_the_first_moment() -> None:
    clock = Clock()
    pace = Pace(clock, total_cost=100)
    clock.now_s = 1.0
    pace.advance(count=10, cost=10)

    assert pace.remaining_s is None
    assert pace.per_s is None


def test_rate_and_remaining_time_follow_the_work() -> None:
    clock = Clock()
    pace = Pace(clock, total_cost=100)
    for second in range(1, 6):
        clock.now_s = float(second)
        pace.advance(count=2, cost=10)

    assert pace.per_s == 2
    assert pace.remaining_s == 5


def test_a_slow_start_is_forgotten() -> None:
    clock = Clock()
    pace = Pace(clock, total_cost=1000)
    clock.now_s = 100.0
    pace.advance(count=1, cost=1)
    for second in range(101, 140):
        clock.now_s = float(second)
        pace.advance(count=10, cost=10)

    assert pace.per_s == 10


def test_short_work_is_told_once_a_tenth_of_it_was_seen() -> None:
    clock = Clock()
    pace = Pace(clock, total_cost=100)
    told: list[tuple[float, float | None]] = []
    for step in range(1, 11):
        clock.now_s = step / 8
        pace.advance(count=1, cost=5)
        told.append((pace.done_cost, pace.remaining_s))

    assert [done for done, left_s in told if left_s is None] == [5, 10]
    assert told[2] == (15, (100 - 15) / 5 / 8)


def test_it_tells_ten_times_a_second_at_most() -> None:
    clock = Clock()
    pace = Pace(clock, total_cost=1000)
    told = 0
    for step in range(1000):
        clock.now_s = step / 1000
        told += pace.advance(count=1, cost=1)

    assert told <= 10
