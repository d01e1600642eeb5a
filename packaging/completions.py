"""Write the completions of the shells out of the command line's own parsers: `python packaging/completions.py`.

resources/desktop/completions/ holds them, because a wheel is built without what the program needs. After a change of
an option run this; tests/packaging/test_completions.py fails when they are not what this writes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import shtab

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from dedupe_gui.cli.main import build_parser  # noqa: E402
from dedupe_gui.cli.summaries import SUMMARIES  # noqa: E402

FOLDER = ROOT / "resources" / "desktop" / "completions"
FILE_NAMES: Mapping[str, str] = {"bash": "dedupe-gui", "zsh": "_dedupe-gui", "fish": "dedupe-gui.fish"}
"""By shell, as each looks for them."""

_COMPLETED = {"FOLDER": shtab.DIRECTORY, "FILE": shtab.FILE, "IMAGE": shtab.FILE, "REPORT": shtab.FILE}
"""By the beginnings of what help pages call a value."""


def completions() -> dict[str, str]:
    """Return the text of each file by its name."""
    parser = build_parser(*SUMMARIES)
    for action in _actions(parser):
        called = action.metavar or ""
        for beginning, completed in _COMPLETED.items():
            if isinstance(called, str) and called.startswith(beginning):
                action.complete = completed  # type: ignore[attr-defined] # shtab asks for it
    return {name: shtab.complete(parser, shell=shell) for shell, name in FILE_NAMES.items()}


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from _actions(inner)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in completions().items():
        (FOLDER / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
