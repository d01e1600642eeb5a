"""Small libraries on a real disk, and everything that removal needs to work on them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs.cleanup import (
    Checked,
    CleanUpEvent,
    CleanUpFinished,
    PhotoHandled,
    RemovalTools,
    check,
    clean_up,
    entries_to_put_back,
    put_back,
)
from dedupe_gui.model import Field, FileStamp, Knowledge, Known, PhotoFacts, Relation, Source
from dedupe_gui.reading.sidecar_notes import read_notes
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.removal.journal import Journal, JournalEntry
from dedupe_gui.removal.ports import trash_of_this_system
from dedupe_gui.removal.remover import UnitOutcome
from dedupe_gui.removal.verify import OpenCheck
from dedupe_gui.removal.volumes import Volume
from dedupe_gui.review.decisions import RemovalItem

DAY = date(2026, 11, 21)

linux_only = pytest.mark.skipif(
    os.name != "posix" or os.uname().sysname != "Linux", reason="the trash of Linux desktops"
)


def stamp(path: Path) -> FileStamp:
    return FileStamp.of(path, path.lstat())


def write(path: Path, content: bytes = b"a photo") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def item(
    photo: Path,
    kept: Path,
    relation: Relation = Relation.COPY,
    companions: Sequence[Path] = (),
    kept_companions: Sequence[Path] = (),
) -> RemovalItem:
    return RemovalItem(
        stamp(photo), tuple(map(stamp, companions)), stamp(kept), tuple(map(stamp, kept_companions)), relation, "group"
    )


def opens_like_a_file(path: Path) -> None:
    path.open("rb").close()


def knows_by_name(photo: Path, beside: Sequence[Path]) -> tuple[PhotoFacts, Knowledge]:
    """Photos here are no pictures: what is not to be kept knows its own name as a keyword."""
    named = () if photo.stem.startswith(("kept", "0-")) else (Known(Field.KEYWORD, photo.stem, Source.XMP),)
    notes = (fact for path in beside if path.suffix == ".xmp" for fact in read_notes(path))
    return PhotoFacts(640, 480, "JPEG"), (*named, *notes)


class House:
    """A temporary home with a trash, a journal and photos."""

    def __init__(self, base: Path, opens: OpenCheck = opens_like_a_file) -> None:
        self.photos = base / "photos"
        self.trash = base / "data" / "Trash"
        self.journal = Journal(base / "data" / "journal.sqlite3")
        self.tools = RemovalTools(opens, trash_of_this_system(self.trash), knows=knows_by_name, today=lambda: DAY)
        self.token = CancelToken()

    def check(self, items: Sequence[RemovalItem], to: Path | None = None) -> Checked:
        last = list(check(items, self.tools, self.token, to=to))[-1]
        assert isinstance(last, Checked)
        return last

    def remove(
        self,
        *items: RemovalItem,
        to: Path | None = None,
        holding: dict[Volume, Path] | None = None,
        carry_over: SidecarNames | None = None,
    ) -> list[UnitOutcome]:
        events = clean_up(items, self.journal, self.tools, self.token, to=to, holding=holding, carry_over=carry_over)
        return outcomes(list(events))

    def undo(self, run: int | None = None, entries: Sequence[JournalEntry] | None = None) -> list[UnitOutcome]:
        chosen = entries_to_put_back(self.journal, run) if entries is None else entries
        return outcomes(list(put_back(chosen, self.journal, self.tools, self.token)))

    def files_in_trash(self) -> set[str]:
        folder = self.trash / "files"
        return {path.name for path in folder.iterdir()} if folder.exists() else set()

    def notes_in_trash(self) -> set[str]:
        folder = self.trash / "info"
        return {path.name for path in folder.iterdir()} if folder.exists() else set()


def outcomes(events: Sequence[CleanUpEvent]) -> list[UnitOutcome]:
    assert isinstance(events[-1], CleanUpFinished)
    return [event.outcome for event in events if isinstance(event, PhotoHandled)]


def reasons(done: Sequence[UnitOutcome]) -> list[str]:
    return [outcome.photo.reason for outcome in done]


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[Path]:
    """Mount a file system of memory on `folder`; skips the test where that is not allowed."""
    folder.mkdir(parents=True, exist_ok=True)
    command = ["mount", *(options or ("-t", "tmpfs", "-o", "size=4m", "tmpfs")), str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as problem:
        pytest.skip(f"mount cannot be run here: {problem}")
    if done.returncode != 0:
        pytest.skip(f"mounting is not allowed here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)
