"""What the window tells before anything is asked of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.start import app
from dedupe_gui.gui.start.program import Program
from dedupe_gui.model import FileStamp, Relation
from dedupe_gui.removal.journal import Journal, JournalEntry
from dedupe_gui.removal.records import Destination, FileState, PlaceKind
from tests.gui.conftest import MakeProgram


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sentences that were shown."""
    sentences: list[str] = []
    monkeypatch.setattr(Messages, "tell", lambda _self, sentence, _detail="": sentences.append(sentence))
    return sentences


@pytest.fixture
def program(make_program: MakeProgram, use_cases: UseCases) -> Program:
    return make_program(use_cases)


def test_what_a_sudden_end_left_half_moved_is_told(program: Program, tmp_path: Path, told: list[str]) -> None:
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"a photo")
    with Journal(tmp_path / "journal") as journal:
        place = Destination(PlaceKind.TRASH, tmp_path / "Trash" / "files" / "a.jpg")
        stamp = FileStamp.of(photo, photo.lstat())
        intended = JournalEntry(journal.begin(), 0, 0, stamp, photo, Relation.COPY, place, FileState.INTENDED)
        journal.write([intended])

    app.tell_at_start(program, tmp_path / "journal", ())

    assert told == ["The last clean-up ended suddenly. 1 photo was half moved and is settled now."]


def test_with_a_damaged_journal_the_window_opens_and_says_so(program: Program, tmp_path: Path, told: list[str]) -> None:
    (tmp_path / "journal").write_bytes(b"no database " * 1000)

    app.tell_at_start(program, tmp_path / "journal", ())

    assert len(told) == 1
    assert "journal" in told[0]


def test_what_was_emptied_from_the_trash_is_looked_for_at_once(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, tmp_path: Path
) -> None:
    looked: list[bool] = []

    def look(_token: CancelToken) -> Iterator[object]:
        looked.append(True)
        yield None

    program = make_program(replace(use_cases, look_for_removed=look))
    app.tell_at_start(program, tmp_path / "journal", ())
    assert looked == [], "nothing was ever removed"
    with Journal(tmp_path / "journal"):
        pass

    app.tell_at_start(program, tmp_path / "journal", ())

    qtbot.waitUntil(lambda: looked == [True])


def test_what_is_wrong_with_the_programs_own_files_is_told(program: Program, tmp_path: Path, told: list[str]) -> None:
    notice = EnvironmentProblem("The file {path} was damaged.", path="x")

    app.tell_at_start(program, tmp_path / "journal", (None, notice))

    assert told == ["The file x was damaged."]


def test_the_dialog_for_a_folder_opens_at_the_pictures_and_then_beside_what_was_chosen(
    program: Program, temporary_home: Path
) -> None:
    """Not where the program happens to have been started, which for an installed one is its own folder."""

    def opened_at() -> Path:
        program.start_page.add_wanted.emit()
        (dialog,) = program.window.findChildren(QFileDialog)
        place = Path(dialog.directory().absolutePath())
        dialog.reject()
        shiboken6.delete(dialog)
        return place

    assert opened_at() == temporary_home
    (temporary_home / "Pictures").mkdir()
    assert opened_at() == temporary_home / "Pictures"
    (temporary_home / "Disk" / "Camera").mkdir(parents=True)
    program.library.add([temporary_home / "Disk" / "Camera"])
    assert opened_at() == temporary_home / "Disk"
