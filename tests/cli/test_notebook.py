"""docs/notebooks/hashes.md: every command on the page runs, on small pictures."""

from __future__ import annotations

import runpy
import shlex
import sys
from pathlib import Path

import pytest

from dedupe_gui.jobs import fetch
from tests.commanding import Command
from tests.photos import photo_like, save

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "notebooks" / "hashes.md").read_text(encoding="utf-8")
COMMANDS = [line for line in PAGE.splitlines() if line.startswith(("dedupe-gui ", "python "))]


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Be in a folder that has what the page speaks of."""
    for seed in range(12):
        save(photo_like(seed, width_px=200, height_px=140), tmp_path / "PICTURES" / f"{seed}.png")
    one = save(photo_like(3, width_px=200, height_px=140), tmp_path / "PICTURES" / "one.jpg", quality=80)
    save(photo_like(1, width_px=128, height_px=128), tmp_path / "hopper.jpg")
    for name in ("hopper.bmp", "mine.jpg", "query.jpg"):
        save(photo_like(2, width_px=128, height_px=128), tmp_path / name)
    content = one.read_bytes()
    monkeypatch.setattr(fetch, "fetch_picture", lambda _url, **_options: content)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_page_has_commands_for_each_of_its_exercises() -> None:
    assert len(COMMANDS) >= 12
    assert len({tuple(shlex.split(line)[:2]) for line in COMMANDS}) >= 5


@pytest.mark.parametrize("line", [line for line in COMMANDS if line.startswith("dedupe-gui ")])
def test_a_command_of_the_page_does_what_it_says(command: Command, at_home: Path, line: str) -> None:
    said = command(*shlex.split(line)[1:])

    assert said.status == 0, said.err
    written = line.partition("--csv ")[2]
    assert (at_home / written).stat().st_size if written else said.out
    if "example.org" in line and "lookup" in line:
        assert "one.jpg" in said.out.splitlines()[0]


@pytest.mark.parametrize("line", [line for line in COMMANDS if line.startswith("python ")])
def test_the_nearest_ones_are_measured(
    at_home: Path, line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program, *arguments = shlex.split(line)[1:]
    monkeypatch.setattr(sys, "argv", [program, *arguments])

    runpy.run_path(str(ROOT / program), run_name="__main__")

    assert "NumPy, all of them" in capsys.readouterr().out
