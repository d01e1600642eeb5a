"""The command line, called in this process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from dedupe_gui.cli.main import run


@dataclass(frozen=True, slots=True)
class Outcome:
    status: int
    out: str
    err: str


Command = Callable[..., Outcome]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command line in this process; whoever tries to open a window gets status 42."""

    def call(*arguments: object) -> Outcome:
        try:
            status = run([str(one) for one in arguments], open_window=lambda _: 42, window_check=lambda: "Qt")
        except SystemExit as end:
            status = int(end.code or 0)
        captured = capsys.readouterr()
        return Outcome(status, captured.out, captured.err)

    return call
