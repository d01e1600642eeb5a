from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import FileStamp, Relation
from dedupe_gui.removal.journal import Journal, JournalEntry, default_journal_path
from dedupe_gui.removal.records import Destination, FileState, PlaceKind
from tests.removal.build import mounted


def entry(run: int, unit: int, part: int = 0, state: FileState = FileState.INTENDED, size: int = 10) -> JournalEntry:
    stamp = FileStamp(f"/p/{unit}-{part}\udcff.jpg", size, 2**62, 2**64 - 1, 2**64 - 2)
    place = Destination(PlaceKind.TRASH, Path("/t/files/\udcfe"), Path("/t/info/\udcfe.trashinfo"))
    return JournalEntry(run, unit, part, stamp, Path("/p/kept.jpg"), Relation.COPY, place, state)


def test_entries_come_back_as_they_were_written_whatever_their_names_and_numbers(tmp_path: Path) -> None:
    with Journal(tmp_path / "j") as journal:
        run = journal.begin()
        written = journal.write([entry(run, 1), entry(run, 0, 1), entry(run, 0, 0)])

        assert journal.entries(run) == sorted(written, key=lambda e: (e.unit, e.part))


def test_a_changed_entry_replaces_the_old_one(tmp_path: Path) -> None:
    with Journal(tmp_path / "j") as journal:
        run = journal.begin()
        (written,) = journal.write([entry(run, 0)])
        changed = written.become(FileState.STAYED, "changed", "detail \udcff")
        journal.write([changed])

        (found,) = journal.entries(run)

    assert (found.state, found.reason, found.detail) == (FileState.STAYED, "changed", "detail ?")


def test_what_was_written_is_there_for_the_next_process(tmp_path: Path) -> None:
    with Journal(tmp_path / "j") as journal:
        run = journal.begin()
        journal.write([entry(run, 0)])

    with Journal(tmp_path / "j") as journal:
        assert len(journal.entries(run)) == 1
        assert journal.unfinished_runs() == [run]


def test_a_unit_with_one_unsettled_file_is_found_whole(tmp_path: Path) -> None:
    with Journal(tmp_path / "j") as journal:
        run = journal.begin()
        removed = FileState.REMOVED
        journal.write([entry(run, 0), entry(run, 0, 1, removed), entry(run, 1, 0, removed), entry(run, 1, 1, removed)])

        assert [(e.unit, e.part) for e in journal.unsettled()] == [(0, 0), (0, 1)]


def test_the_history_counts_photos_files_and_bytes_last_run_first(tmp_path: Path) -> None:
    with Journal(tmp_path / "j") as journal:
        first, second = journal.begin(), journal.begin()
        journal.write(
            [
                entry(first, 0, 0, FileState.REMOVED, size=5),
                entry(first, 0, 1, FileState.REMOVED, size=7),
                entry(first, 1, 0, FileState.RETURNED),
                entry(first, 2, 0, FileState.STAYED),
            ]
        )
        journal.finish(first)

        last, one = journal.history()

    assert (last.run, last.is_finished, last.photos_removed) == (second, False, 0)
    assert (one.photos_removed, one.files_removed, one.bytes_removed) == (1, 2, 12)
    assert (one.is_finished, one.photos_returned, one.photos_stayed) == (True, 1, 1)
    assert one.started_at.tzinfo is not None


def test_the_history_tells_films_from_photos_where_it_is_told_which_names_are_of_films(tmp_path: Path) -> None:
    def film(run: int, unit: int, state: FileState) -> JournalEntry:
        made = entry(run, unit, 0, state)
        return replace(made, stamp=made.stamp._replace(path_text=f"/p/{unit}.mp4"))

    with Journal(tmp_path / "j") as journal:
        run, empty = journal.begin(), journal.begin()
        states = (FileState.REMOVED, FileState.RETURNED, FileState.STAYED)
        journal.write([entry(run, 9, 0, FileState.REMOVED), *(film(run, at, state) for at, state in enumerate(states))])

        last, one = journal.history(lambda path: path.endswith(".mp4"))
        untold = journal.history()[1]

    assert (last.run, last.films_removed) == (empty, 0)
    assert (one.photos_removed, one.films_removed, one.films_returned, one.films_stayed) == (2, 1, 1, 1)
    assert (untold.photos_removed, untold.films_removed) == (2, 0)


def test_only_one_process_removes_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dedupe_gui.removal.journal._LOCK_TIMEOUT_S", 0.1)
    with Journal(tmp_path / "j") as one, Journal(tmp_path / "j") as other:
        with one.exclusively(), pytest.raises(EnvironmentProblem, match="Another clean-up"), other.exclusively():
            pytest.fail("two clean-ups at once")
        with other.exclusively():
            assert other.history() == ()


def test_a_lock_that_is_no_database_is_said(tmp_path: Path) -> None:
    (tmp_path / "j.lock").write_bytes(b"something else entirely, and longer than a header" * 20)

    with (
        Journal(tmp_path / "j") as journal,
        pytest.raises(EnvironmentProblem, match="cannot be written"),
        journal.exclusively(),
    ):
        pytest.fail("nobody can know whether another clean-up runs")


def test_a_journal_that_cannot_grow_is_one_sentence_and_keeps_what_it_has(tmp_path: Path) -> None:
    small = mounted(tmp_path / "small", "-t", "tmpfs", "-o", "size=1300k", "tmpfs")
    with small as folder, Journal(folder / "j") as journal:
        run = journal.begin()
        (written,) = journal.write([entry(run, 0, 0, FileState.INTENDED)])
        with pytest.raises(EnvironmentProblem, match="cannot be written"):
            journal.write(entry(run, at, 0, FileState.INTENDED) for at in range(1, 5000))
        assert journal.entries(run) == [written]


def test_a_journal_that_is_no_database_is_said_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "j").write_bytes(b"something else entirely, and longer than a header" * 20)

    with pytest.raises(EnvironmentProblem, match="cannot be written"):
        Journal(tmp_path / "j")

    assert (tmp_path / "j").read_bytes().startswith(b"something else")


def test_a_journal_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    Journal(tmp_path / "j").close()
    database = sqlite3.connect(tmp_path / "j")
    database.execute("PRAGMA user_version = 99")
    database.close()

    with pytest.raises(EnvironmentProblem, match="newer version"):
        Journal(tmp_path / "j")


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(EnvironmentProblem, match="cannot be written"):
        Journal(tmp_path / "file" / "j")


def test_the_journal_lies_with_the_users_data_not_with_the_caches() -> None:
    assert "cache" not in os.fspath(default_journal_path()).lower().replace(str(Path.home()).lower(), "")
    assert default_journal_path().is_relative_to(Path.home())


def test_a_journal_that_holds_what_the_program_never_writes_is_told_in_a_sentence(tmp_path: Path) -> None:
    with Journal(tmp_path / "j") as journal:
        run = journal.begin()
        journal.write([entry(run, 0)])
        with closing(sqlite3.connect(tmp_path / "j")) as database, database:
            database.execute("UPDATE file SET relation = 'cousin'")

        with pytest.raises(EnvironmentProblem, match="cannot be read"):
            journal.entries(run)


def test_a_journal_that_is_damaged_inside_is_told_in_a_sentence(tmp_path: Path) -> None:
    with Journal(tmp_path / "j") as journal:
        journal.write([entry(journal.begin(), unit) for unit in range(2000)])
    content = bytearray((tmp_path / "j").read_bytes())
    content[4096 * 2 :] = b"\xff" * (len(content) - 4096 * 2)
    (tmp_path / "j").write_bytes(content)

    with pytest.raises(EnvironmentProblem), Journal(tmp_path / "j") as journal:
        journal.history()
        journal.entries(1)
