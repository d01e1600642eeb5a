"""What every clean-up was about to do and did, on disk: intent before, outcome after, for recovery, history and undo.

SQLite, in the user's data folder. Every `write` is one transaction, synced to the disk before it returns.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from platformdirs import user_data_path

from dedupe_gui.databases import BUSY_TIMEOUT_S, Schema, forgetting, make_private_place, opening, prepare, transaction
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import FileStamp, Relation
from dedupe_gui.removal.records import Destination, FileState, PlaceKind

_NOTES = (
    """CREATE TABLE note (             -- what was written beside a kept photo
        note INTEGER PRIMARY KEY,
        run INTEGER NOT NULL REFERENCES run,
        unit INTEGER NOT NULL,      -- the removed photo that knew it
        path BLOB NOT NULL,
        before BLOB,                -- what was in the sidecar; NULL when there was none
        mode INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
        after BLOB NOT NULL,
        state TEXT NOT NULL, detail TEXT NOT NULL)""",
    "CREATE INDEX note_of_unit ON note (run, unit)",
    "CREATE INDEX open_notes ON note (state) WHERE state IN ('intended', 'written', 'returning')",
)
"""Since version 2."""

_SCHEMA = Schema(
    application_id=0,  # of all journals that there are
    version=2,
    statements=(
        """CREATE TABLE run (
            run INTEGER PRIMARY KEY,
            started_at_utc TEXT NOT NULL,
            is_finished INTEGER NOT NULL DEFAULT 0)""",
        """CREATE TABLE file (
            file INTEGER PRIMARY KEY,
            run INTEGER NOT NULL REFERENCES run,
            unit INTEGER NOT NULL,      -- the photo that the file belongs to, numbered within the run
            part INTEGER NOT NULL,      -- 0 is the photo itself
            path BLOB NOT NULL, size_bytes INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
            device TEXT NOT NULL, inode TEXT NOT NULL,
            kept_path BLOB NOT NULL, relation TEXT NOT NULL,
            place_kind TEXT, place_path BLOB, info_path BLOB,
            state TEXT NOT NULL,
            reason TEXT NOT NULL, detail TEXT NOT NULL)""",
        "CREATE INDEX file_of_run ON file (run, unit, part)",
        "CREATE INDEX unsettled ON file (state) WHERE state IN ('intended', 'returning')",
        *_NOTES,
    ),
    upgrades=(_NOTES,),
)

_Written = TypeVar("_Written")

_RESERVE_BYTES = 1 << 20
"""Kept beside the journal from the first clean-up on, and given up when the disk is full: room for what became of
the last photos, and for their way back. The log of a change takes some 400 bytes a file."""
_LOCK_TIMEOUT_S = 2.0
"""A look at the trash, or a first clean-up of one photo, holds the lock for some milliseconds, on a busy machine for
a second; other clean-ups for as long as they take."""
_PAGES_BEFORE_CHECKPOINT = 100
"""The log begins anew so often, and so stays below 0.8 MB, which the reserve has room for."""


class NoteState(Enum):
    """How far a note is, as far as the journal knows."""

    INTENDED = "intended"
    WRITTEN = "written"
    STAYED = "stayed"
    """Was not written after all."""
    RETURNING = "returning"
    """The sidecar is about to become what it was."""
    RETURNED = "returned"
    LEFT = "left"
    """Somebody has changed the sidecar since; it stays as it is."""


@dataclass(frozen=True, slots=True)
class Note:
    """What was written into a sidecar for one photo of a clean-up."""

    run: int
    unit: int
    sidecar: Path
    before: bytes | None
    """None when there was no sidecar."""
    mode: int
    """Permissions of the sidecar, or of the photo where there was none."""
    mtime_ns: int
    after: bytes
    state: NoteState
    detail: str = ""
    number: int | None = None
    """The row; None until it is written."""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One file of a clean-up."""

    run: int
    unit: int
    part: int
    stamp: FileStamp
    kept: Path
    relation: Relation
    place: Destination | None
    """None for a file that stayed before a place was chosen."""
    state: FileState
    reason: str = ""
    """The value of a StayReason or ReturnReason, or empty."""
    detail: str = ""
    number: int | None = None
    """The row; None until it is written."""

    def become(self, state: FileState, reason: str = "", detail: str = "") -> JournalEntry:
        return replace(self, state=state, reason=reason, detail=detail)


@dataclass(frozen=True, slots=True)
class Run:
    """One clean-up, as the history shows it."""

    run: int
    started_at: datetime
    """In UTC."""
    is_finished: bool
    """False after a sudden end that nothing has recovered from yet."""
    photos_removed: int
    """That are in the trash or holding folder as far as this program knows."""
    files_removed: int
    bytes_removed: int
    photos_returned: int
    photos_stayed: int
    photos_emptied: int = 0
    """That went and are gone from the trash or holding folder; not counted as removed."""
    films_removed: int = 0
    """How many of the photos above are films: those of `photos_removed`, and so on."""
    films_returned: int = 0
    films_stayed: int = 0
    films_emptied: int = 0


def default_journal_path() -> Path:
    """Return where the journal is kept: in the user's data folder, for it is no cache."""
    return user_data_path("dedupe-gui", appauthor=False) / "clean-ups.sqlite3"


class AnotherCleanUp(EnvironmentProblem):
    """Another process removes or puts back at the moment."""


class Journal:
    """The journal file. One process at a time removes or puts back; others may read."""

    def __init__(self, path: Path) -> None:
        """Open or make it. Raises EnvironmentProblem when it cannot be written: nothing is removed without it."""
        self.path = path
        self.is_full = False
        """Whether the last change was not written because there is no room."""
        self._held: dict[int | None, tuple[JournalEntry, JournalEntry]] = {}
        """By row: what is written of a file, and what it is now."""
        try:
            make_private_place(path)
            self._database = _connect(path)
            try:
                self._open()
            except sqlite3.OperationalError as problem:
                if problem.sqlite_errorcode & 0xFF not in _NO_ROOM:
                    raise
                # The log's index cannot be made on a full disk. It is not needed by the only one who looks.
                self._database.close()
                self._database = _connect(path)
                self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
                self._open()
        except (OSError, sqlite3.Error) as problem:
            raise _cannot_be_written(path, problem) from problem

    def _open(self) -> None:
        with opening():
            self._prepare()

    def _prepare(self) -> None:
        prepare(self._database, _SCHEMA, self.path, timeout_s=BUSY_TIMEOUT_S)
        self._database.execute("PRAGMA synchronous = FULL")
        self._database.execute(f"PRAGMA wal_autocheckpoint = {_PAGES_BEFORE_CHECKPOINT}")

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def exclusively(self) -> Iterator[None]:
        """Be the only one that moves files. Raises EnvironmentProblem while another process is.

        The lock is a transaction in a file beside the journal: the system ends it with the process, however it dies.
        """
        path = self.path.with_name(self.path.name + ".lock")
        try:
            make_private_place(path)
            lock = sqlite3.connect(path, isolation_level=None, timeout=_LOCK_TIMEOUT_S)
        except (OSError, sqlite3.Error) as problem:
            raise _cannot_be_written(path, problem) from problem
        try:
            lock.execute("PRAGMA journal_mode = MEMORY")  # nothing is ever written, so that it needs no room
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as problem:
            lock.close()
            if getattr(problem, "sqlite_errorcode", None) != sqlite3.SQLITE_BUSY:
                raise _cannot_be_written(path, problem) from problem
            raise AnotherCleanUp(
                "Another clean-up is running in another window. Wait until it has finished, then try again."
            ) from problem
        try:
            yield
        finally:
            lock.close()

    # --- writing

    def begin(self) -> int:
        """Start a clean-up; return its number."""
        self._reserve()
        started = datetime.now(UTC).isoformat(timespec="seconds")
        with self._transaction():
            row = self._database.execute("INSERT INTO run (started_at_utc) VALUES (?)", (started,))
        return row.lastrowid or 0

    def finish(self, run: int) -> None:
        def write() -> None:
            with self._transaction():
                self._database.execute("UPDATE run SET is_finished = 1 WHERE run = ?", (run,))

        self._with_reserve(write)

    def write(self, entries: Iterable[JournalEntry]) -> list[JournalEntry]:
        """Write entries, new ones and changed ones, in one transaction; return them with their numbers.

        On a full disk changed ones get the room that was reserved for them, new ones are refused.
        """
        wanted = list(entries)
        if any(entry.number is None for entry in wanted):
            return self._write(wanted)
        return self._with_reserve(lambda: self._write(wanted))

    def _with_reserve(self, write: Callable[[], _Written]) -> _Written:
        try:
            return write()
        except EnvironmentProblem:
            if not self._give_up_reserve():
                raise
            return write()

    def _write(self, entries: Iterable[JournalEntry]) -> list[JournalEntry]:
        written = []
        with self._transaction():
            for entry in entries:
                if entry.number is None:
                    number = self._database.execute(_INSERT, _row(entry)).lastrowid
                    written.append(replace(entry, number=number))
                else:
                    self._database.execute(_UPDATE, (*_changeable(entry), entry.number))
                    written.append(entry)
        for entry in written:
            self._held.pop(entry.number, None)
        return written

    def hold(self, entries: Iterable[JournalEntry]) -> None:
        """Tell of changed entries from now on though they cannot be written: on a full disk, until this is closed."""
        now = {entry.number: entry for entry in entries}
        for before in self.removed():
            if before.number in now:
                self._held[before.number] = before, now[before.number]

    @property
    def _reserve_path(self) -> Path:
        return self.path.with_name(self.path.name + ".reserve")

    def _reserve(self) -> None:
        """Take the room for what will have to be written whatever happens. Raises EnvironmentProblem."""
        try:
            if self._reserve_path.exists() and self._reserve_path.stat().st_size < _RESERVE_BYTES:
                self._give_up_reserve()  # cut off by a sudden end
            # Written, not only claimed: a file with holes takes no room.
            with self._reserve_path.open("xb") as file:
                self._reserve_path.chmod(0o600)
                file.write(os.urandom(_RESERVE_BYTES))
                os.fsync(file.fileno())
        except FileExistsError:
            return  # from an earlier clean-up
        except OSError as problem:
            self._give_up_reserve()
            raise _cannot_be_written(self._reserve_path, problem) from problem

    def _give_up_reserve(self) -> bool:
        """Return whether there was one."""
        try:
            self._reserve_path.unlink()
        except OSError:
            return False
        return True

    def forget_below(self, folder: Path | None) -> int:
        """Drop what is known of files of a folder, None for all; return how many files must stay listed.

        Those are in the trash or on their way: without the list nothing could put them back. Nor could anything take
        back a note whose photo has come back while the note's drive was not plugged in. Raises AnotherCleanUp while
        one runs, EnvironmentProblem when it cannot be written.
        """
        beginning = b"" if folder is None else os.fsencode(folder / "_")[:-1]
        is_below = "(substr(path, 1, :length) = :beginning OR substr(kept_path, 1, :length) = :beginning)"
        values = {"length": len(beginning), "beginning": beginning}
        is_needed = f"({_THERE} OR state = 'intended')"
        with self.exclusively(), self._writing(), forgetting(self._database):
            # Before the files: without them, nothing tells a photo that came back from one that is gone for good.
            self._database.execute(
                f"DELETE FROM note WHERE NOT ({_OPEN} AND NOT {_HAS_GONE}) AND NOT EXISTS (SELECT 1 FROM file"
                " WHERE file.run = note.run AND file.unit = note.unit"
                f" AND NOT ({is_below} AND NOT {is_needed}))",
                values,
            )
            self._database.execute(f"DELETE FROM file WHERE {is_below} AND NOT {is_needed}", values)
            # A later clean-up must not get the number under which a note waits.
            self._database.execute(
                "DELETE FROM run WHERE is_finished"
                " AND run NOT IN (SELECT run FROM file) AND run NOT IN (SELECT run FROM note)"
            )
        with self._reading():
            (needed,) = self._database.execute(f"SELECT count(*) FROM file WHERE {is_below}", values).fetchone()
        return int(needed)

    # --- reading

    def entries(self, run: int) -> list[JournalEntry]:
        """Return all files of a clean-up, photo by photo."""
        return self._select("WHERE run = ? ORDER BY unit, part", (run,))

    def folders(self) -> frozenset[Path]:
        """Return the folders of all files that are listed, removed and kept."""
        with self._reading():
            rows = self._database.execute("SELECT path FROM file UNION SELECT kept_path FROM file")
            return frozenset(Path(os.fsdecode(path)).parent for (path,) in rows if path)

    def removed_paths(self) -> frozenset[Path]:
        """Return where the photos were that are removed and not put back, of all clean-ups."""
        with self._reading():
            rows = self._database.execute("SELECT path FROM file WHERE part = 0 AND state = 'removed'")
            return frozenset(Path(os.fsdecode(path)) for (path,) in rows)

    def removed(self) -> list[JournalEntry]:
        """Return all files that went and did not come back, of all clean-ups."""
        removed = self._select("WHERE state = 'removed' ORDER BY run, unit, part", ())
        return [entry for entry in removed if entry.state is FileState.REMOVED]

    def unsettled(self) -> list[JournalEntry]:
        """Return the files of all photos of which a sudden end left one between two places."""
        return self._select(
            "WHERE (run, unit) IN (SELECT run, unit FROM file WHERE state IN ('intended', 'returning')) "
            "ORDER BY run, unit, part",
            (),
        )

    def unfinished_runs(self) -> list[int]:
        with self._reading():
            return [run for (run,) in self._database.execute("SELECT run FROM run WHERE NOT is_finished ORDER BY run")]

    def history(self, is_film: Callable[[str], bool] | None = None) -> tuple[Run, ...]:
        """Return all clean-ups, the last one first. is_film: tells films by their names; without it none is counted."""

        def is_film_path(path: bytes | None) -> bool:
            return path is not None and is_film is not None and is_film(os.fsdecode(path))

        with self._reading():
            self._database.create_function("is_film", 1, is_film_path, deterministic=True)
            rows = self._database.execute(
                "SELECT run, started_at_utc, is_finished,"
                f" SUM(part = 0 AND {_THERE}), SUM({_THERE}), SUM(CASE WHEN {_THERE} THEN size_bytes ELSE 0 END),"
                " SUM(part = 0 AND state = 'returned'), SUM(part = 0 AND state = 'stayed'),"
                f" SUM(part = 0 AND state = 'removed' AND NOT {_THERE}),"
                f" SUM(part = 0 AND {_THERE} AND is_film(path)),"
                " SUM(part = 0 AND state = 'returned' AND is_film(path)),"
                " SUM(part = 0 AND state = 'stayed' AND is_film(path)),"
                f" SUM(part = 0 AND state = 'removed' AND NOT {_THERE} AND is_film(path))"
                " FROM run LEFT JOIN file USING (run) GROUP BY run ORDER BY run DESC"
            )
            return tuple(
                Run(run, datetime.fromisoformat(started), bool(finished), *self._counted(run, counts, is_film_path))
                for run, started, finished, *counts in rows
            )

    def _counted(
        self, run: int, written: Sequence[int | None], is_film_path: Callable[[bytes | None], bool]
    ) -> list[int]:
        """Return a clean-up's counts, in the order of `Run`, with what could not be written."""
        counts = [count or 0 for count in written]
        for before, now in self._held.values():
            if before.run == run:
                is_film = is_film_path(os.fsencode(before.stamp.path_text))
                shares = zip(counts, _share(before, is_film=is_film), _share(now, is_film=is_film), strict=True)
                counts = [count - was + is_now for count, was, is_now in shares]
        return counts

    # --- notes beside kept photos

    def write_note(self, note: Note) -> Note:
        """Write a note, a new one or a changed one, in one transaction; return it with its number.

        On a full disk it is as with `write`: a changed one gets room, a new one is refused.
        """
        if note.number is None:
            return self._write_note(note)
        return self._with_reserve(lambda: self._write_note(note))

    def _write_note(self, note: Note) -> Note:
        with self._transaction():
            if note.number is not None:
                self._database.execute(
                    "UPDATE note SET state = ?, detail = ? WHERE note = ?", (note.state.value, note.detail, note.number)
                )
                return note
            number = self._database.execute(
                "INSERT INTO note (run, unit, path, before, mode, mtime_ns, after, state, detail)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(note.run, note.unit, os.fsencode(note.sidecar), note.before, note.mode, note.mtime_ns),
                    *(note.after, note.state.value, note.detail),
                ),
            ).lastrowid
            return replace(note, number=number)

    def notes(self, run: int) -> list[Note]:
        """Return the notes of a clean-up, in the order in which they were written."""
        return self._select_notes("WHERE run = ? ORDER BY note", (run,))

    def notes_to_settle(self, run: int | None = None, units: range | None = None) -> list[tuple[Note, bool]]:
        """Return the notes that may not be as they must, the last one first, and whether their photo has gone.

        Those are written half, and those written for a photo that did not go; all others, however many, are not read.
        run, units: look only at these photos' notes; None for all.
        """
        condition = f"WHERE {_OPEN} AND (state <> 'written' OR NOT {_HAS_GONE})"
        values: tuple[int, ...] = ()
        if run is not None:
            condition, values = f"{condition} AND run = ?", (run,)
        if units is not None:
            condition, values = f"{condition} AND unit >= ? AND unit < ?", (*values, units.start, units.stop)
        notes = self._select_notes(f"{condition} ORDER BY note DESC", values)
        with self._reading():
            return [(note, self._has_gone(note)) for note in notes]

    def _has_gone(self, note: Note) -> bool:
        row = self._database.execute(f"SELECT {_HAS_GONE} FROM note WHERE note = ?", (note.number,)).fetchone()
        return bool(row == (1,))

    def notes_in(self, sidecar: Path) -> list[Note]:
        """Return the notes that are or may be in a sidecar, in the order in which they were written."""
        return self._select_notes(f"WHERE {_OPEN} AND path = ? ORDER BY note", (os.fsencode(sidecar),))

    def has_later_note(self, note: Note) -> bool:
        """Whether something was written into the same sidecar afterwards, and is there still."""
        with self._reading():
            row = self._database.execute(
                f"SELECT 1 FROM note WHERE path = ? AND note > ? AND {_OPEN}",
                (os.fsencode(note.sidecar), note.number),
            ).fetchone()
            return row is not None

    def _select_notes(self, condition: str, values: Sequence[object]) -> list[Note]:
        columns = "run, unit, path, before, mode, mtime_ns, after, state, detail, note"
        with self._reading():
            return [_note(row) for row in self._database.execute(f"SELECT {columns} FROM note {condition}", values)]

    def _select(self, condition: str, values: Sequence[object]) -> list[JournalEntry]:
        columns = "file, run, unit, part, path, size_bytes, mtime_ns, device, inode, kept_path, relation"
        columns += ", place_kind, place_path, info_path, state, reason, detail"
        with self._reading():
            written = self._database.execute(f"SELECT {columns} FROM file {condition}", values)
            entries = [_entry(row) for row in written]
        return [self._held[entry.number][1] if entry.number in self._held else entry for entry in entries]

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Raise EnvironmentProblem for a file that is damaged, or holds what this program never writes."""
        try:
            yield
        except (sqlite3.Error, ValueError, TypeError, LookupError, OverflowError) as problem:
            raise EnvironmentProblem(
                "The list of past clean-ups {path} cannot be read ({why}), and without it nothing is removed. "
                "Move the file away to begin a new list; what was removed is still in the trash.",
                path=self.path,
                why=problem,
            ) from problem

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All or nothing, on the disk at the end. Raises EnvironmentProblem when it cannot be written."""
        with self._writing(), transaction(self._database):
            yield

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Raise EnvironmentProblem when it cannot be written, and note whether that is for want of room."""
        try:
            yield
        except sqlite3.Error as problem:
            # What the module itself finds has no code.
            self.is_full = getattr(problem, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF in _NO_ROOM
            raise _cannot_be_written(self.path, problem) from problem


_THERE = "(state IN ('removed', 'returning') AND reason <> 'trash-emptied')"
"""Of a file: whether it is where it was put, as far as this program knows."""


def _share(entry: JournalEntry, *, is_film: bool) -> tuple[int, ...]:
    """Return what a file adds to the counts of `Run`, in their order; as `_THERE` and `Journal.history` have it."""
    is_photo = entry.part == 0
    is_there = entry.state in (FileState.REMOVED, FileState.RETURNING) and entry.reason != "trash-emptied"
    removed, emptied = is_photo and is_there, is_photo and entry.state is FileState.REMOVED and not is_there
    returned, stayed = is_photo and entry.state is FileState.RETURNED, is_photo and entry.state is FileState.STAYED
    films = [is_film and each for each in (removed, returned, stayed, emptied)]
    return removed, is_there, entry.stamp.size_bytes if is_there else 0, returned, stayed, emptied, *films


_OPEN = "state IN ('intended', 'written', 'returning')"
"""Of a note: whether it is or may be in its sidecar."""

_HAS_GONE = (
    "EXISTS (SELECT 1 FROM file WHERE file.run = note.run AND file.unit = note.unit"
    " AND file.state IN ('removed', 'intended', 'returning', 'missing'))"
)
"""Of a note: whether its photo, or a file of it, is not at its place as far as this program knows."""


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)


_NO_ROOM = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN})


def _cannot_be_written(path: Path, problem: Exception) -> EnvironmentProblem:
    return EnvironmentProblem(
        "The list of past clean-ups {path} cannot be written ({why}), and without it nothing is removed. "
        "Check the folder's permissions and free space; a damaged file can be moved away.",
        path=path,
        why=problem,
    )


_INSERT = (
    "INSERT INTO file (run, unit, part, path, size_bytes, mtime_ns, device, inode, kept_path, relation,"
    " place_kind, place_path, info_path, state, reason, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_UPDATE = (
    "UPDATE file SET place_kind = ?, place_path = ?, info_path = ?, state = ?, reason = ?, detail = ? WHERE file = ?"
)


def _row(entry: JournalEntry) -> tuple[object, ...]:
    stamp = entry.stamp
    return (
        *(entry.run, entry.unit, entry.part, os.fsencode(stamp.path_text), stamp.size_bytes, stamp.mtime_ns),
        # As text: SQLite's integers end at 2**63, device and inode numbers at 2**64.
        *(str(stamp.device), str(stamp.inode), os.fsencode(entry.kept), entry.relation.value),
        *_changeable(entry),
    )


def _changeable(entry: JournalEntry) -> tuple[object, ...]:
    place = entry.place
    return (
        None if place is None else place.kind.value,
        None if place is None or place.path is None else os.fsencode(place.path),
        None if place is None or place.info is None else os.fsencode(place.info),
        entry.state.value,
        entry.reason,
        entry.detail.encode("utf-8", "replace").decode(),
    )


def _entry(row: tuple[Any, ...]) -> JournalEntry:  # Any: what a column holds is said by the schema
    number, run, unit, part, path, size, mtime, device, inode, kept, relation, kind, place, info, state, *words = row
    return JournalEntry(
        run=run,
        unit=unit,
        part=part,
        stamp=FileStamp(os.fsdecode(path), size, mtime, int(device), int(inode)),
        kept=Path(os.fsdecode(kept)),
        relation=Relation(relation),
        place=None if kind is None else Destination(PlaceKind(kind), _path(place), _path(info)),
        state=FileState(state),
        reason=words[0],
        detail=words[1],
        number=number,
    )


def _note(row: tuple[Any, ...]) -> Note:  # Any: as in `_entry`
    run, unit, path, before, mode, mtime_ns, after, state, detail, number = row
    return Note(run, unit, Path(os.fsdecode(path)), before, mode, mtime_ns, after, NoteState(state), detail, number)


def _path(raw: bytes | None) -> Path | None:
    return None if raw is None else Path(os.fsdecode(raw))
