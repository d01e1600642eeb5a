"""The real program on a virtual screen, driven from outside by keys alone: search, accept, clean up, put back, quit.

Needs Xvfb and xdotool, which only Linux has; elsewhere the window's own tests say the same without a screen.
"""

from __future__ import annotations

import itertools
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="Xvfb and xdotool are not installed"
    ),
]
PATIENCE_S = 90
"""A busy machine takes its time; nothing is asserted about speed."""


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Look at the outside world until the condition holds."""
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end, f"still waiting for: {what}"
        time.sleep(0.1)


@pytest.fixture
def screen() -> Iterator[str]:
    """A virtual screen of its own; its name."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as numbers:
        number = numbers.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A photo with enough structure, its copy in another folder, and a smaller one."""
    rng = np.random.default_rng(7)
    coarse = Image.fromarray(rng.integers(0, 255, (12, 16, 3)).astype(np.uint8))
    photo = coarse.resize((800, 600), Image.Resampling.BICUBIC)
    folder = tmp_path / "Pictures"
    (folder / "Phone").mkdir(parents=True)
    photo.save(folder / "mountain.jpg", quality=92)
    shutil.copy(folder / "mountain.jpg", folder / "Phone" / "mountain (1).jpg")
    photo.resize((400, 300)).save(folder / "Phone" / "small.jpg", quality=80)
    return folder


class Hand:
    """Presses keys in the program's window as a person would."""

    def __init__(self, screen: str) -> None:
        self._environment = {**os.environ, "DISPLAY": screen}

    def window(self) -> str:
        found = self._xdotool("search", "--onlyvisible", "--name", "^Dedupe$")
        return found.split()[-1] if found else ""

    def press(self, *keys: str) -> None:
        self._xdotool("windowfocus", "--sync", self.window())
        for key in keys:
            self._xdotool("key", "--delay", "80", key)

    def press_until(self, condition: Callable[[], bool], what: str, *keys: str) -> None:
        """Press the keys, and again every few seconds, until the condition holds."""

        def pressed() -> bool:
            self.press(*keys)
            for _ in range(50):
                if condition():
                    return True
                time.sleep(0.1)
            return False

        wait_until(pressed, what)

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self._environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()


def count(database: Path, query: str) -> int:
    """What the query counts; 0 while there is no such file or table yet."""
    if not database.exists():
        return 0
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        try:
            return int(connection.execute(query).fetchone()[0])
        except sqlite3.OperationalError:
            return 0


@pytest.fixture
def environment(screen: str, temporary_home: Path) -> dict[str, str]:
    """What the program sees: the virtual screen and a home of its own."""
    data = str(temporary_home / ".local" / "share")
    there = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "XDG_DATA_HOME": data}
    there.pop("WAYLAND_DISPLAY", None)
    return there


def test_what_keeps_the_window_from_opening_is_said_on_the_screen(
    screen: str, environment: dict[str, str], temporary_home: Path
) -> None:
    sessions = temporary_home / ".local" / "share" / "dedupe-gui" / "sessions.sqlite"
    sessions.parent.mkdir(parents=True)
    with closing(sqlite3.connect(sessions)) as of_another_program:
        of_another_program.execute("CREATE TABLE recipe (name)")
    program = subprocess.Popen([sys.executable, "-m", "dedupe_gui"], env=environment, stderr=subprocess.PIPE, text=True)
    hand = Hand(screen)
    try:
        wait_until(lambda: hand.window() != "", "the message")
        hand.press_until(lambda: program.poll() is not None, "the program's end", "Return")
        assert program.returncode == 1
        assert program.stderr is not None
        assert "sessions.sqlite is a database of another program" in program.stderr.read()
    finally:
        if program.poll() is None:
            program.kill()
        program.wait()


def test_from_a_folder_to_the_trash_and_back_by_keys_alone(
    screen: str, environment: dict[str, str], library: Path, temporary_home: Path
) -> None:
    data = temporary_home / ".local" / "share"
    trash = data / "Trash"
    copies = [library / "Phone" / "mountain (1).jpg", library / "Phone" / "small.jpg"]
    contents = [path.read_bytes() for path in copies]
    program = subprocess.Popen([sys.executable, "-m", "dedupe_gui", str(library)], env=environment)
    hand = Hand(screen)
    try:
        wait_until(lambda: hand.window() != "", "the window")
        sessions = data / "dedupe-gui" / "sessions.sqlite"
        # Return finds copies; on the page that follows the focus is on *Clean the safe ones*. A key that comes before
        # the window listens is pressed again.
        hand.press_until(
            lambda: count(sessions, "SELECT count(*) FROM session") == 1, "the end of the search", "Return"
        )
        journal = data / "dedupe-gui" / "clean-ups.sqlite3"
        attempts = itertools.cycle((True, False))
        wait_until(lambda: _moved(hand, copies, is_asked=not next(attempts)), "the copies to be gone")
        assert (library / "mountain.jpg").exists()
        assert {path.name for path in (trash / "files").iterdir()} == {"mountain (1).jpg", "small.jpg"}
        assert len(list((trash / "info").glob("*.trashinfo"))) == 2
        wait_until(lambda: count(journal, "SELECT count(*) FROM run WHERE is_finished") == 1, "the journal's last word")
        time.sleep(1)
        hand.press("Tab", "Return")  # Put back what was moved
        wait_until(lambda: all(path.exists() for path in copies), "the copies to be back")
        assert [path.read_bytes() for path in copies] == contents
        hand.press("ctrl+q")
        wait_until(lambda: program.poll() is not None, "the program's end")
        assert program.returncode == 0
    finally:
        if program.poll() is None:
            program.kill()
        program.wait()


def _moved(hand: Hand, copies: list[Path], *, is_asked: bool) -> bool:
    """Ask for the clean-up, unless the question is there already, and confirm it by the button after the harmless one.

    The check before the question leaves no trace outside: what is tried too early is tried again the other way.
    """
    if not is_asked:
        hand.press("Return")
        time.sleep(1.5)
    hand.press("Tab", "Return")
    for _ in range(50):
        if not any(path.exists() for path in copies):
            return True
        time.sleep(0.1)
    return False
