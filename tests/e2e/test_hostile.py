"""The scripts that try to break the program, in small: nothing gets through."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name != "posix", reason="forks, and looks into Linux's trash")]


def carried_out(script: str, *arguments: object) -> str:
    ended = subprocess.run(
        [sys.executable, BENCHMARKS / script, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def test_a_few_edited_reports_kills_servers_and_first_starts(tmp_path: Path) -> None:
    # each kind once or twice: `tests/removal` kills a hundred times
    few = ("--reports", 8, "--kills", 2, "--carrying", 2, "--servers", 4, "--starts", 4)

    said = carried_out("hostile.py", tmp_path / "scratch", *few)

    assert said.count("0 got through") == 5


def test_a_round_of_damaged_files(tmp_path: Path) -> None:
    from tests.photos import photo_like, save

    for number, suffix in enumerate(("png", "jpg", "webp", "tif", "gif")):
        save(photo_like(number, width_px=64, height_px=48), tmp_path / "photos" / f"{number}.{suffix}")

    assert "THROUGH" not in carried_out("fuzz.py", tmp_path / "photos", tmp_path / "scratch", "--minutes", 0.01)
