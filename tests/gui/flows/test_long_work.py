"""A long search: how far it is in the title, the computer awake, and a word to who is elsewhere."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dedupe_gui.cancel import CancelToken
from dedupe_gui.gui.flows.long_work import LongWork
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.system.awake import Awake, command
from dedupe_gui.gui.system.taskbar import taskbar_of_this_system
from dedupe_gui.jobs.cleanup import CleanUpProgress
from dedupe_gui.jobs.events import Finished, Progress, ScanEvent, Stage
from dedupe_gui.model import ScanOptions, ScanResult

MakeProgram = Callable[[UseCases], Program]


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
    use_cases: UseCases,
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

    program = make_program(replace(use_cases, scan=scan))
    awake = NoAwake()
    work = LongWork(program.window, program.desk, program.scan_flow, program.clean_up_flow, awake)
    monkeypatch.setattr(program.window, "isActiveWindow", lambda: is_in_front)
    program.library.add([library_folder])
    program.scan_flow.start()
    qtbot.waitUntil(lambda: program.window.windowTitle() == "17 % · Dedupe")  # what follows is guessed
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


class Noted:
    """A taskbar that notes what it was told."""

    def __init__(self) -> None:
        self.told: list[int | None] = []

    def show(self, done: int | None) -> None:
        self.told.append(done)


def test_the_taskbar_shows_how_far_a_search_is_and_nothing_afterwards(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    program = make_program(use_cases)
    taskbar = Noted()
    LongWork(program.window, program.desk, program.scan_flow, program.clean_up_flow, NoAwake(), taskbar)
    program.library.add([library_folder])
    with qtbot.waitSignal(program.scan_flow.ended):
        program.scan_flow.start()
    program.clean_up_flow.progressed.emit(CleanUpProgress(1, 4))

    search, *after = taskbar.told
    assert search is not None
    assert 0 <= search < 1000  # a search that has just begun may be at nothing of a thousand
    assert after == [None, 250]


def test_a_system_without_a_taskbar_for_it_is_left_alone() -> None:
    for platform in ("win32", "plan9"):
        taskbar_of_this_system(None, platform).show(500)


def test_the_dock_of_macos_shows_percents_on_the_programs_picture(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[int] = []
    monkeypatch.setattr(QApplication, "setBadgeNumber", lambda _self, number: told.append(number))
    dock = taskbar_of_this_system(None, "darwin")
    dock.show(454)
    dock.show(None)
    assert told == [45, 0]


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="no D-Bus here")
def test_the_entry_of_the_program_in_a_dock_is_told_by_dbus(tmp_path: Path) -> None:
    script = tmp_path / "tell.py"
    script.write_text(
        "import subprocess\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from dedupe_gui.gui.system.taskbar import LauncherEntry\n"
        "application = QCoreApplication([])\n"
        "monitor = subprocess.Popen(['dbus-monitor', \"member='Update'\"], stdout=subprocess.PIPE, text=True)\n"
        "monitor.stdout.readline()\n"  # that it listens
        "entry = LauncherEntry()\n"
        "entry.show(250)\n"
        "for line in monitor.stdout:\n"
        "    print(line, end='')\n"
        "    if 'boolean true' in line:\n"
        "        break\n"
        "monitor.terminate()\n"
    )
    said = subprocess.run(
        ["dbus-run-session", "--", sys.executable, script],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        cwd=Path(__file__).parents[3],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    ).stdout
    assert "com.canonical.Unity.LauncherEntry" in said
    assert "application://org.dedupe.Dedupe.desktop" in said
    assert "double 0.25" in said
    assert "boolean true" in said
