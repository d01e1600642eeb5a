"""The real process, killed without warning at a hundred random instants."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dedupe_gui.jobs.cleanup import recover
from dedupe_gui.model import Field, Known, Source
from dedupe_gui.reading.sidecar_notes import notes_in
from dedupe_gui.removal.journal import JournalEntry
from dedupe_gui.removal.records import FileState
from dedupe_gui.review.xmp_sidecar import with_knowledge
from tests.removal.build import House, linux_only, write

PHOTOS = 30
KILLS = 100
CARRYING_KILLS = 16

pytestmark = [linux_only, pytest.mark.slow]


class Driver:
    """The process to be killed, as a person at another terminal would kill it."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.removal.kill_driver"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )

    def run(self, command: str, base: Path, *, kill_after_s: float | None = None) -> tuple[str, float]:
        """Carry out a command, or kill it on the way; return "done" or "killed", and the seconds it took."""
        self._say(f"{command} {base}")
        child = int(self._answer())
        started = time.perf_counter()
        if kill_after_s is not None:
            time.sleep(kill_after_s)
            os.kill(child, signal.SIGKILL)
        self._say("wait")
        return self._answer(), time.perf_counter() - started

    def _say(self, words: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{words}\n")
        self._process.stdin.flush()

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()


@pytest.fixture
def driver() -> Iterator[Driver]:
    made = Driver()
    yield made
    made.close()


def make_library(photos: Path) -> None:
    content = b"the same photo " * 100
    write(photos / "kept.jpg", content)
    for at in range(PHOTOS):
        photo = write(photos / str(at % 3) / f"{at}{'.mp4' if at % 5 == 0 else '.jpg'}", content)
        os.utime(photo, ns=(at, 1_600_000_000_000_000_000 + at))
        photo.chmod(0o600 + at % 8)
        if at % 4 == 0:
            write(photo.with_suffix(".xmp"), f"about {at}".encode())


def state_of(photos: Path) -> dict[str, tuple[bytes, int, int]]:
    return {
        str(path.relative_to(photos)): (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_mode)
        for path in photos.rglob("*")
        if path.is_file()
    }


def inodes(base: Path) -> dict[int, list[Path]]:
    """Where each file of the library lies, wherever it went: a rename keeps the inode."""
    found: dict[int, list[Path]] = {}
    for path in base.rglob("*"):
        if path.is_file() and path.suffix in {".jpg", ".mp4", ".xmp"}:
            found.setdefault(path.stat().st_ino, []).append(path)
    return found


def test_killed_while_knowledge_is_carried_over_no_sidecar_is_half_written(driver: Driver, tmp_path: Path) -> None:
    chance = random.Random(20261129)
    make_library(tmp_path / "whole" / "photos")
    _, seconds = driver.run("carry", tmp_path / "whole")
    half_told = 0
    for round_ in range(CARRYING_KILLS):
        base = tmp_path / str(round_)
        photos = base / "photos"
        make_library(photos)
        sidecar = photos / "kept.jpg.xmp"
        if round_ % 2:
            write(sidecar, with_knowledge(None, (Known(Field.CITY, "Ulm", Source.XMP),)))
        before = state_of(photos)
        command = ("carry", "undo")[round_ // 2 % 2]
        if command == "undo":
            driver.run("carry", base)

        driver.run(command, base, kill_after_s=chance.uniform(0, seconds * 1.1))

        told = told_in(sidecar)
        half_told += 0 < len(told) < PHOTOS
        house = House(base)
        recover(house.journal)
        gone = {entry.stamp.path.stem for run in house.journal.history() for entry in removed(house, run.run)}
        assert told_in(sidecar) == gone
        assert not list(photos.rglob(".dedupe-*"))
        for run in house.journal.history():
            house.undo(run.run)
        assert state_of(photos) == before
        house.journal.close()
    assert half_told > 0


def told_in(sidecar: Path) -> set[str]:
    """The photos that a sidecar tells of; it is XMP as a whole at every instant."""
    if not sidecar.exists():
        return set()
    known = notes_in(sidecar.read_bytes(), ".xmp")
    assert all(fact.field in (Field.KEYWORD, Field.CITY) for fact in known)
    return {fact.value for fact in known if fact.field is Field.KEYWORD}


def removed(house: House, run: int) -> list[JournalEntry]:
    return [e for e in house.journal.entries(run) if e.part == 0 and e.state is FileState.REMOVED]


def test_killed_at_a_hundred_instants_no_photo_is_lost_and_undo_restores_all(driver: Driver, tmp_path: Path) -> None:
    chance = random.Random(20261121)
    make_library(tmp_path / "whole" / "photos")
    _, seconds = driver.run("remove", tmp_path / "whole")
    half_done = 0
    for round_ in range(KILLS):
        base = tmp_path / str(round_)
        photos = base / "photos"
        make_library(photos)
        before, files = state_of(photos), set(inodes(base))
        command = ("remove", "hold", "undo")[round_ % 3]
        if command == "undo":
            driver.run("remove" if round_ % 2 else "hold", base)

        driver.run(command, base, kill_after_s=chance.uniform(0, seconds * 1.1))

        now = inodes(base)
        assert set(now) == files
        assert all(len(paths) == 1 for paths in now.values())
        half_done += 1 < sum(paths[0].is_relative_to(photos) for paths in now.values()) < len(files)

        house = House(base)
        recover(house.journal)
        now = inodes(base)
        assert set(now) == files
        assert all(len(paths) == 1 for paths in now.values())
        assert house.journal.unsettled() == []
        for run in house.journal.history():
            assert run.is_finished
            entries = house.journal.entries(run.run)
            assert not {entry.state for entry in entries} & {FileState.MISSING, FileState.INTENDED}
            house.undo(run.run)
        assert state_of(photos) == before
        assert house.notes_in_trash() == house.files_in_trash() == set()
        house.journal.close()
    assert half_done > 0
