"""A long search: how far it is in the title, the computer awake, and a word to who is elsewhere."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dedupe_gui.cancel import CancelToken
from dedupe_gui.gui.awake import Awake, command
from dedupe_gui.gui.engine import Engine
from dedupe_gui.gui.long_work import LongWork
from dedupe_gui.gui.program import Program
from dedupe_gui.model import Finished, Progress, ScanEvent, ScanOptions, ScanResult, Stage

MakeProgram = Callable[[Engine], Program]


class NoAwake(Awake):
    """Notes what is asked for, and leaves the computer alone."""

    def start(self) -> None:
        self._is_on = True

    def stop(self) -> None:
        self._is_on = False


@pytest.mark.parametrize("is_in_front", [True, False])
def test_a_search_says_how_far_it_is_and_that_it_has_ended(
    qtbot: QtBot,
    make_program: MakeProgram,
    engine: Engine,
    result: ScanResult,
    library_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_in_front: bool,
) -> None:
    may_end = threading.Event()

    def scan(_options: ScanOptions, token: CancelToken) -> Iterator[ScanEvent]:
        while not may_end.wait(0.01):
            token.raise_if_cancelled()
            yield Progress(Stage.READING, 340, 1000)
        yield Finished(result)

    program = make_program(replace(engine, scan=scan))
    awake = NoAwake()
    work = LongWork(program.window, program.desk, program.scan_flow, program.clean_up_flow, awake)
    monkeypatch.setattr(program.window, "isActiveWindow", lambda: is_in_front)
    program.library.add([library_folder])
    program.scan_flow.start()
    qtbot.waitUntil(lambda: program.window.windowTitle() == "34 % · Dedupe")
    assert awake.is_on
    with qtbot.waitSignal(program.scan_flow.ended):
        may_end.set()
    assert program.window.windowTitle() == "Dedupe"
    assert not awake.is_on
    sentence = "The search has ended: 6 copies and similar photos were found."
    assert work.told == (() if is_in_front else (sentence,))


def test_every_system_is_kept_awake_by_its_own_means() -> None:
    assert command("darwin", 7) == ("caffeinate", "-i", "-w", "7")
    assert command("linux", 7)[:2] == ("systemd-inhibit", "--what=idle:sleep")
    assert command("plan9", 7) == ()


def test_staying_awake_ends_and_may_be_asked_for_twice() -> None:
    awake = Awake()
    awake.start()
    awake.start()
    assert awake.is_on
    awake.stop()
    awake.stop()
    assert not awake.is_on
