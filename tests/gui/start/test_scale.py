"""The window holds on a screen of double density too, where a logical pixel is four of the screen's.

What paints, measures or loads pictures is marked so and tried again; what keys do, names of controls and rows of models
have no density.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

SCALE = "QT_SCALE_FACTOR"


@pytest.mark.slow
@pytest.mark.skipif(SCALE in os.environ, reason="this run has a scale of its own")
def test_the_window_holds_at_scale_two() -> None:
    tests = Path(__file__).parents[1]
    painting = (tests / "views", tests / "threads" / "test_picture_loader.py", tests / "flows" / "test_result.py")
    # In one order: the run around this one has another one where no commit is judged.
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:randomly"]
    command += ["-m", "painted"]
    command += [*map(str, painting), __file__]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    done = subprocess.run(
        command,
        cwd=tests.parents[1],
        env={**environment, SCALE: "2"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]


@pytest.mark.painted
@pytest.mark.skipif(os.environ.get(SCALE) != "2", reason="said by the run at scale two")
def test_the_scale_is_the_one_that_was_asked_for(qapp: object) -> None:
    assert QGuiApplication.primaryScreen().devicePixelRatio() == 2
