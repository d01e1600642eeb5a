"""Opens the window, or says in a sentence why it cannot. Loads Qt only when there is a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from dedupe_gui.errors import EnvironmentProblem, WrongArguments

QT_LIBRARIES = "libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libxcb-cursor0 fonts-dejavu-core"
"""Debian's names of what Qt needs and a bare system lacks."""


def open_window(names: Sequence[str]) -> int:
    """Open the window and return the exit status once it is closed.

    names: folders to scan, or a picture to look up, as file managers hand them over by *Open with*; of several pictures
    the first.
    """
    paths = [Path(os.path.abspath(name)) for name in names]  # noqa: PTH100 - without `..`
    for name, path in zip(names, paths, strict=True):
        if not os.path.exists(path):  # noqa: PTH110 - Path.exists() raises where a folder is closed to the user
            raise WrongArguments(f"There is no folder {name}. Check its name; dedupe-gui --help lists the commands.")
    if not _has_screen():
        raise EnvironmentProblem(
            "There is no screen to open a window on. Use `dedupe-gui scan FOLDER` to find copies here."
        )
    try:
        from dedupe_gui.gui.start.opening import main as window_main
    except ImportError as problem:
        raise EnvironmentProblem(
            f"The window cannot open, a system library is missing ({problem}). "
            f"On Debian and Ubuntu: sudo apt-get install {QT_LIBRARIES}"
        ) from problem
    folders = [path for path in paths if path.is_dir()]
    return window_main(folders, next((path for path in paths if path not in folders), None))


def check_window() -> str:
    """Start Qt without a screen and say which version it is; run in a process of its own by `--self-test`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from dedupe_gui.gui.start.opening import check

    return check()


def _has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    # A platform plugin named by hand (offscreen, vnc) needs neither.
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
