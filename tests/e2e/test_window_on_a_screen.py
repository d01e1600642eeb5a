"""The real program on a virtual screen, driven by keys or by mouse: search, accept, clean up, put back, quit.

Needs Xvfb and xdotool, which only Linux has; elsewhere the window's own tests say the same without a screen.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import PySide6
import pytest

from tests.photos import photo_like


def missing() -> str:
    """What a window on a virtual screen lacks here."""
    programs = [name for name in ("Xvfb", "xdotool", "ldd") if not shutil.which(name)]
    if programs:
        return f"not installed: {', '.join(programs)}"
    plugin = Path(PySide6.__path__[0], "Qt", "plugins", "platforms", "libqxcb.so")
    linked = subprocess.run(["ldd", plugin], capture_output=True, text=True, check=False).stdout
    return ", ".join(line.strip() for line in linked.splitlines() if "not found" in line)


pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(missing()), reason=missing() or "all is there")]
ROOT = Path(__file__).parents[2]
PATIENCE_S = 60
"""A busy machine takes its time; nothing is asserted about speed."""
A_WHILE_S = 8
"""Whoever sees nothing come of a key or a click for so long presses once more."""


def wait_until(condition: Callable[[], bool], what: str, *, every_s: float = 0.03) -> None:
    """Look at the outside world until the condition holds."""
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end, f"still waiting for: {what}"
        time.sleep(every_s)


def does_become_true(condition: Callable[[], bool]) -> bool:
    """Whether it holds within a few seconds."""
    end = time.monotonic() + A_WHILE_S
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.03)
    return True


@pytest.fixture
def screen() -> Iterator[str]:
    """A virtual screen of its own; its name.

    -noreset: else it starts anew whenever nobody is connected, which is so between two calls of xdotool.
    """
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "2880x1800x24", "-nolisten", "tcp", "-noreset"],
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
    photo = photo_like(7, width_px=800, height_px=600)
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

    def enter(self) -> None:
        """Give the window the keys: no window manager does it."""
        wait_until(lambda: self.window() != "", "the window", every_s=0.15)  # each look is a program of its own
        self._xdotool("windowfocus", "--sync", self.window())

    def press(self, *keys: str) -> None:
        self.enter()
        for key in keys:
            self._xdotool("key", "--delay", "20", key)

    def press_until(self, condition: Callable[[], bool], what: str, *keys: str) -> None:
        """Press the keys, and again every few seconds, until the condition holds."""

        def pressed() -> bool:
            self.press(*keys)
            return does_become_true(condition)

        wait_until(pressed, what)

    def tab_to(self, name: str, eye: Watcher) -> None:
        """Press Tab until what is called so has the focus and keeps it."""

        def is_there() -> bool:
            before = eye.focus
            if before != name:
                self.press("Tab")
                does_become_true(lambda: eye.focus != before)
            time.sleep(0.2)  # a few looks: the window may have moved the focus by itself
            return eye.focus == name

        wait_until(is_there, f"the focus on {name!r}")

    def click(self, place: list[int]) -> None:
        self._xdotool("mousemove", "--sync", str(place[0]), str(place[1]))
        self._xdotool("click", "1")

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
        wait_until(lambda: hand.window() != "", "the message", every_s=0.15)
        hand.press_until(lambda: program.poll() is not None, "the program's end", "Return")
        assert program.returncode == 1
        assert program.stderr is not None
        assert "sessions.sqlite is a database of another program" in program.stderr.read()
    finally:
        if program.poll() is None:
            program.kill()
        program.wait()


class Watcher:
    """What a person sees in the program's window."""

    def __init__(self, said: Path) -> None:
        self._said = said

    @property
    def _now(self) -> dict[str, Any]:
        return dict(json.loads(self._said.read_text(encoding="utf-8"))) if self._said.exists() else {}

    @property
    def text(self) -> str:
        return "\n".join(self._now.get("texts", ()))

    @property
    def focus(self) -> str:
        return str(self._now.get("focus", ""))

    @property
    def buttons(self) -> dict[str, list[int]]:
        return dict(self._now.get("buttons", {}))

    def wait_for_focus(self, beginning: str) -> None:
        try:
            wait_until(lambda: self.focus.startswith(beginning), f"the focus on {beginning!r}")
        except AssertionError as problem:
            raise AssertionError(f"{problem}; it is on {self.focus!r} and the screen says: {self.text}") from problem

    def wait_for_button(self, beginning: str) -> None:
        """Wait until such a button is in sight, can be pressed, and moves no more."""

        def is_still() -> bool:
            before = self.places_of(beginning)
            time.sleep(0.2)  # a few looks
            return bool(before) and before == self.places_of(beginning)

        wait_until(is_still, f"the button {beginning!r}")

    def places_of(self, beginning: str) -> list[list[int]]:
        return [place for name, place in self.buttons.items() if name.startswith(beginning) and place[2]]

    def says(self, *parts: str) -> bool:
        return all(part in self.text for part in parts)

    def wait_for_text(self, *parts: str) -> None:
        self.wait(lambda: self.says(*parts), *parts)

    def wait(self, condition: Callable[[], bool], *parts: str) -> None:
        """Wait for a condition after which these texts are there."""
        try:
            wait_until(condition, f"{parts} on the screen")
        except AssertionError as problem:
            raise AssertionError(f"{problem}; it says: {self.text}") from problem


def test_a_click_into_the_first_page_waits_for_the_program_behind_it(
    screen: str, environment: dict[str, str], tmp_path: Path
) -> None:
    said, loaded = tmp_path / "seen.json", tmp_path / "loaded"
    environment |= {"LC_ALL": "C.UTF-8", "HELD": str(loaded)}
    program = subprocess.Popen([sys.executable, "-m", "tests.e2e.watched", said], cwd=ROOT, env=environment)
    hand, eye = Hand(screen), Watcher(said)
    try:
        eye.wait_for_button("Add folder")
        hand.click(eye.places_of("Add folder")[0])
        time.sleep(0.3)
        assert not eye.places_of("Cancel"), "nobody is there yet to ask for a folder"

        loaded.touch()

        eye.wait_for_button("Cancel")
    finally:
        program.kill()
        program.wait()


class Library:
    """The photos of the test, and what becomes of them."""

    def __init__(self, folder: Path, trash: Path) -> None:
        self.folder = folder
        self._trash = trash
        self._copies = [folder / "Phone" / "mountain (1).jpg", folder / "Phone" / "small.jpg"]
        self._contents = [path.read_bytes() for path in self._copies]

    def is_cleaned(self) -> bool:
        return not any(path.exists() for path in self._copies)

    def assert_cleaned(self) -> None:
        assert self.is_cleaned()
        assert (self.folder / "mountain.jpg").exists()
        assert {path.name for path in (self._trash / "files").iterdir()} == {path.name for path in self._copies}
        assert len(list((self._trash / "info").glob("*.trashinfo"))) == 2

    def assert_whole(self) -> None:
        assert [path.read_bytes() for path in self._copies] == self._contents


@dataclass(frozen=True)
class Words:
    """What the window says on this way, in one language."""

    offer: str
    find_there: str
    find: str
    freed: str
    clean: str
    back: str
    ask: str
    move: str
    gone: str
    left: str
    put_back: str
    are_back: str
    library: str


ENGLISH = Words(
    offer="Your folder Pictures has 3 photos.",
    find_there="Find copies in Pictures",
    find="Find copies",
    freed="can be freed, and no picture is lost",
    clean="Clean the safe ones (2 photos, ",
    back="Back",
    ask="Move 2 photos to the trash?",
    move="Move 2 photos",
    gone="2 photos moved.",
    left="Nothing is left to decide",
    put_back="Put back",
    are_back="2 photos are back where they were",
    library="Your library now: 1 photo",
)
GERMAN = Words(
    offer="In deinem Ordner Pictures sind 3 Fotos.",
    find_there="Kopien in Pictures finden",
    find="Kopien finden",
    freed="können frei werden, ohne dass ein Bild verloren geht",
    clean="Die sicheren aufräumen (2 Fotos, ",
    back="Zurück",
    ask="2 Fotos in den Papierkorb verschieben?",
    move="2 Fotos verschieben",
    gone="2 Fotos verschoben.",
    left="Es ist nichts mehr zu entscheiden",
    put_back="Zurücklegen",
    are_back="2 Fotos sind wieder an ihrem Platz",
    library="Deine Sammlung jetzt: 1 Foto",
)


@pytest.mark.parametrize(
    ("words", "language", "scale", "is_first_start"),
    [(ENGLISH, "en_US.UTF-8", 1, True), (ENGLISH, "en_US.UTF-8", 2, False), (GERMAN, "de_DE.UTF-8", 1, False)],
    ids=["english-from-the-first-start", "at-scale-2", "german"],
)
def test_to_the_trash_and_back_by_keys_alone(
    screen: str,
    environment: dict[str, str],
    library: Path,
    temporary_home: Path,
    words: Words,
    language: str,
    scale: int,
    is_first_start: bool,
) -> None:
    """From the first start, where the window offers the Pictures folder, or from a folder that it is opened with."""
    data = temporary_home / ".local" / "share"
    pictures = library.rename(temporary_home / "Pictures")
    photos = Library(pictures, data / "Trash")
    said = temporary_home / "seen.json"
    environment |= {"LC_ALL": language, "LANGUAGE": language, "QT_SCALE_FACTOR": str(scale)}
    arguments = [said] if is_first_start else [said, pictures]
    program = subprocess.Popen([sys.executable, "-m", "tests.e2e.watched", *arguments], cwd=ROOT, env=environment)
    hand, eye = Hand(screen), Watcher(said)
    try:
        hand.enter()
        if is_first_start:
            eye.wait_for_text(words.offer)
            hand.tab_to(words.find_there, eye)
        else:
            eye.wait_for_focus("StartPage")  # where Return presses the button below
            assert words.find in eye.buttons
        hand.press("Return")
        eye.wait_for_focus(words.clean)
        eye.wait_for_text(words.freed)
        assert count(data / "dedupe-gui" / "sessions.sqlite", "SELECT count(*) FROM session") == 1
        hand.press("Return")
        eye.wait_for_focus(words.back)  # the harmless one
        eye.wait_for_text(words.ask)
        assert not photos.is_cleaned()
        hand.press("Tab")
        eye.wait_for_focus(words.move)
        hand.press("space")
        eye.wait_for_text(words.gone, words.left, words.library)
        photos.assert_cleaned()
        journal = data / "dedupe-gui" / "clean-ups.sqlite3"
        assert count(journal, "SELECT count(*) FROM run WHERE is_finished") == 1
        hand.press("Tab")
        eye.wait_for_focus(words.put_back)
        hand.press("space")
        eye.wait_for_text(words.are_back)
        photos.assert_whole()
        hand.press("ctrl+q")
        wait_until(lambda: program.poll() is not None, "the program's end")
        assert program.returncode == 0
    finally:
        if program.poll() is None:
            program.kill()
        program.wait()


@pytest.mark.parametrize(
    ("words", "language", "scale"),
    [(ENGLISH, "en_US.UTF-8", 1), (GERMAN, "de_DE.UTF-8", 2)],
    ids=["english", "german-at-scale-2"],
)
def test_from_the_first_start_to_a_cleaned_library_and_back_by_mouse(
    screen: str,
    environment: dict[str, str],
    library: Path,
    temporary_home: Path,
    words: Words,
    language: str,
    scale: int,
) -> None:
    data = temporary_home / ".local" / "share"
    pictures = library.rename(temporary_home / "Pictures")
    photos = Library(pictures, data / "Trash")
    said = temporary_home / "seen.json"
    environment |= {"LC_ALL": language, "LANGUAGE": language, "QT_SCALE_FACTOR": str(scale)}
    program = subprocess.Popen([sys.executable, "-m", "tests.e2e.watched", said], cwd=ROOT, env=environment)
    hand, eye = Hand(screen), Watcher(said)

    def click(beginning: str, *then_said: str) -> None:
        """Press a button, and again while it is there and nothing comes of it: a busy window may lose a click."""
        eye.wait_for_button(beginning)

        def has_led_on() -> bool:
            for place in eye.places_of(beginning)[:1]:
                hand.click(place)
            return does_become_true(lambda: eye.says(*then_said))

        eye.wait(has_led_on, *then_said)

    try:
        hand.enter()
        eye.wait_for_text(words.offer)
        click(words.find_there, words.freed)
        click(words.clean, words.ask)
        assert not photos.is_cleaned()
        click(words.move, words.gone, words.left, words.library)
        photos.assert_cleaned()
        click(words.put_back, words.are_back)
        photos.assert_whole()
        hand.press("ctrl+q")
        wait_until(lambda: program.poll() is not None, "the program's end")
        assert program.returncode == 0
    finally:
        if program.poll() is None:
            program.kill()
        program.wait()
