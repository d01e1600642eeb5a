"""The runner: every event arrives, in order, and a job can be stopped at any moment."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import BugError, EnvironmentProblem
from dedupe_gui.gui.threads import job_runner
from dedupe_gui.gui.threads.job_runner import MOST_EVENTS_A_TICK, TICK_MS, Runner


@pytest.fixture
def runner(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Runner]:
    monkeypatch.setattr(job_runner, "TICK_MS", TICK_MS)  # as it is outside tests
    made = Runner()
    yield made
    made.close()


def endless(token: CancelToken) -> Iterator[object]:
    number = 0
    while True:
        token.raise_if_cancelled()
        yield number
        number += 1


def unhurried(token: CancelToken) -> Iterator[object]:
    """No faster than a window can show it, even one that other programs hold up."""
    for number in endless(token):
        threading.Event().wait(0.001)
        yield number


def test_20000_events_arrive_in_order_and_in_few_batches(qtbot: QtBot, runner: Runner) -> None:
    batches: list[tuple[int, ...]] = []
    runner.events_ready.connect(batches.append)
    with qtbot.waitSignal(runner.ended, timeout=20_000):
        runner.start(lambda _token: iter(range(20_000)), name="numbers")
    assert [number for batch in batches for number in batch] == list(range(20_000))
    assert max(map(len, batches)) <= MOST_EVENTS_A_TICK
    assert len(batches) < 1_000


def test_20000_signals_with_objects_do_no_harm(qtbot: QtBot, runner: Runner) -> None:
    """PySide6 6.12.0 loses a reference at every emit on Python 3.11 and aborts after some hundred."""
    seen: list[object] = []
    runner.events_ready.connect(seen.append)
    for _ in range(20_000):
        runner.events_ready.emit((True, None, 5_000_000_000))
    assert len(seen) == 20_000
    assert seen[-1] == (True, None, 5_000_000_000)


def test_cancelled_job_stops_and_says_so(qtbot: QtBot, runner: Runner) -> None:
    with qtbot.waitSignal(runner.events_ready):
        runner.start(unhurried, name="endless")
    with qtbot.waitSignals([runner.cancelled, runner.ended], order="strict"):
        runner.cancel()
    assert not runner.is_running


def test_failure_is_delivered_and_the_job_has_ended(
    qtbot: QtBot, runner: Runner, caplog: pytest.LogCaptureFixture
) -> None:
    def failing(_token: CancelToken) -> Iterator[object]:
        yield "first"
        raise EnvironmentProblem("The disk is gone. Plug it in again.")

    events: list[object] = []
    errors: list[Exception] = []
    runner.events_ready.connect(events.append)
    runner.failed.connect(errors.append)
    with qtbot.waitSignal(runner.ended):
        runner.start(failing, name="failing")
    assert events == [("first",)]
    assert str(errors[0]) == "The disk is gone. Plug it in again."
    assert [record.exc_info for record in caplog.records] == [None]


def test_paused_job_rests_until_it_is_resumed(qtbot: QtBot, runner: Runner) -> None:
    seen: list[object] = []
    runner.events_ready.connect(seen.append)
    runner.start(unhurried, name="unhurried")
    qtbot.waitUntil(lambda: bool(seen))
    runner.pause()
    assert runner.is_paused
    # The job is at most one event ahead of the pause, so the queue runs dry.
    with qtbot.assertNotEmitted(runner.ended):
        qtbot.waitUntil(lambda: _is_quiet(qtbot, runner), timeout=10_000)
    runner.resume()
    with qtbot.waitSignal(runner.events_ready):
        pass


def _is_quiet(qtbot: QtBot, runner: Runner) -> bool:
    with qtbot.waitSignal(runner.events_ready, timeout=200, raising=False) as wait:
        pass
    return not wait.signal_triggered


def test_second_job_is_refused_while_one_runs(qtbot: QtBot, runner: Runner) -> None:
    runner.start(endless, name="first")
    with pytest.raises(BugError, match="first still ran"):
        runner.start(endless, name="second")


def test_close_leaves_no_thread(qtbot: QtBot) -> None:
    runner = Runner()
    runner.start(endless, name="to be closed")
    runner.close()
    assert "to be closed" not in {thread.name for thread in threading.enumerate()}
