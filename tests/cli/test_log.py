"""What the command line writes to the log, and what it says when the program itself is at fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedupe_gui.cli import forget
from dedupe_gui.fault_log import default_log_path
from tests.commanding import Command
from tests.photos import photo_like, save


def test_a_command_leaves_numbers_and_no_names_of_photos(command: Command, tmp_path: Path) -> None:
    for name in ("aunt.png", "again.png"):
        save(photo_like(1), tmp_path / "secret" / name)
    assert command("scan", tmp_path / "secret").status == 0
    written = default_log_path().read_text("utf-8")
    assert "2 photos" in written
    assert "secret" not in written
    assert "aunt" not in written


def test_a_fault_of_the_program_is_a_sentence_and_its_traceback_is_in_the_log(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_parsed: object) -> int:
        raise ZeroDivisionError("all is lost")

    monkeypatch.setattr(forget, "_run", broken)
    outcome = command("forget", "--all")
    assert outcome.status == 1
    assert outcome.err.count("\n") == 1
    assert "ZeroDivisionError: all is lost" in outcome.err
    assert str(default_log_path()) in outcome.err
    assert "Traceback" in default_log_path().read_text("utf-8")


def test_what_the_user_was_told_is_in_the_log(command: Command, tmp_path: Path) -> None:
    assert command("clean", tmp_path / "none.json").status == 1
    assert "none.json" in default_log_path().read_text("utf-8")
