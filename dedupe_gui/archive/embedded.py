"""An archive in a folder: ClickHouse's own engine in this process (chdb), one program at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.archive import schema
from dedupe_gui.archive.address import ArchiveFolder
from dedupe_gui.archive.engine import JOIN_SETTING, Asked, Row, counting_of
from dedupe_gui.errors import BugError, EnvironmentProblem

MARK = "dedupe-archive"
"""A file that says that the folder is an archive, and that is locked while one is open."""
CONTENT = b"dedupe-gui-archive/1\n"
_DATABASE = "dedupe"
_SETTINGS = (
    "output_format_arrow_string_as_string = 0",  # texts come as bytes, for names of files are bytes
    "output_format_arrow_fixed_string_as_fixed_byte_array = 1",
    "max_threads = 1",
)
"""One thread: with several, chdb-core-lite 26.5 now and then waits for itself for ever when many rows are grouped or
joined, once in ten questions on a busy machine."""
_BLOCK_ROWS = 65_536


class EmbeddedEngine:
    """See `engine.Engine`."""

    def __init__(self, place: ArchiveFolder, *, create: bool) -> None:
        """create: make the archive when there is none.

        Raises EnvironmentProblem when chdb is not installed, when the folder holds something else, or is in use.
        """
        self._place = place
        self._chdb = _chdb()
        self._lock: BinaryIO | None = _locked(place.path, create=create)
        self._session: Any = None  # Any: chdb has no types
        try:
            self._session = self._open_session()
            self._run(f"CREATE DATABASE IF NOT EXISTS {_DATABASE} ENGINE = Atomic")
            self._run(f"USE {_DATABASE}")
            for setting in _SETTINGS:
                self._run(f"SET {setting}")
            self._run(schema.create_table(schema.TABLE, is_replicated=False))
            self.counting = counting_of(
                [_text(row[0]) for row in self.rows("SELECT name FROM system.functions")], place
            )
            self.join_settings = f"SETTINGS {JOIN_SETTING} = 1"
        except BaseException:
            self.close()
            raise

    def rows(self, sql: str, asked: Asked | None = None) -> list[Row]:
        if asked is None:
            return _rows(self._ask(sql))
        columns = ", ".join(f"{name} {kind}" for name, kind in asked.columns)
        self._run(f"CREATE TEMPORARY TABLE {asked.name} ({columns}) ENGINE = Memory")
        try:
            self._fill(asked.name, asked.columns, asked.rows)
            return _rows(self._ask(sql))
        finally:
            self._run(f"DROP TEMPORARY TABLE {asked.name}")

    def blocks(self, sql: str) -> Iterator[list[Row]]:
        yield from map(_rows, self._batches(sql))

    def numbers(self, sql: str) -> Iterator[NDArray[np.uint64]]:
        for batch in self._batches(sql):
            yield np.stack([column.to_numpy().astype(np.uint64, copy=False) for column in batch.columns], axis=1)

    def insert(self, rows: Sequence[Row]) -> None:
        columns = tuple((column.name, column.kind) for column in schema.COLUMNS)
        self._fill(schema.TABLE, columns, rows)

    def delete(self, condition: str) -> None:
        self._run(f"ALTER TABLE {schema.TABLE} DELETE WHERE {condition} SETTINGS mutations_sync = 2")

    def close(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _open_session(self) -> Any:  # Any: chdb has no types
        try:
            return self._chdb.Session(str(self._place.path / "data"))
        except RuntimeError as problem:
            raise EnvironmentProblem(
                "The archive {place} cannot be opened: {why}. Choose another place.",
                place=self._place,
                why=first_line(problem),
            ) from problem

    def _fill(self, table: str, columns: Sequence[tuple[str, str]], rows: Sequence[Row]) -> None:
        import pyarrow

        if not rows:
            return
        arrays = {
            name: pyarrow.array(values, _arrow_type(pyarrow, kind))
            for (name, kind), values in zip(columns, zip(*rows, strict=True), strict=True)
        }
        given = pyarrow.table(arrays)  # noqa: F841 - chdb finds it by its name
        names = ", ".join(arrays)
        with _in_plain_words(self._place):
            self._session.query(f"INSERT INTO {table} ({names}) SELECT {names} FROM Python(given)")

    def _batches(self, sql: str) -> Iterator[Any]:  # Any: pyarrow has no types
        with _in_plain_words(self._place), self._session.send_query(sql, "Arrow") as stream:
            yield from stream.record_batch(rows_per_batch=_BLOCK_ROWS)

    def _ask(self, sql: str) -> Any:  # Any: pyarrow has no types
        """Return the answer as an Arrow table.

        Not by its own "ArrowTable": with FINAL and half a million rows chdb-core-lite 26.5 waits for itself for ever.
        """
        import pyarrow

        with _in_plain_words(self._place):
            answer = self._session.query(sql, "Arrow").bytes()
        return pyarrow.ipc.open_file(pyarrow.BufferReader(answer)).read_all() if answer else pyarrow.table({})

    def _run(self, sql: str) -> None:
        with _in_plain_words(self._place):
            self._session.query(sql)


class _in_plain_words:  # noqa: N801 - reads as a function, like contextlib's own
    """Turns chdb's errors into sentences. A class, because a generator's frame would hide `Python(given)` from chdb."""

    def __init__(self, place: ArchiveFolder) -> None:
        self._place = place

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, problem: BaseException | None, trace: object) -> None:
        if not isinstance(problem, RuntimeError):
            return
        why = first_line(problem)
        if any(name in why for name in ("UNKNOWN_FUNCTION", "SYNTAX_ERROR", "UNKNOWN_IDENTIFIER", "UNKNOWN_TABLE")):
            raise BugError(f"The archive was asked wrongly: {problem}") from problem
        raise EnvironmentProblem(
            "The archive {place} cannot go on: {why}. What was added before is in it; the same command goes on there.",
            place=self._place,
            why=why,
        ) from problem


def first_line(problem: object) -> str:
    """What a ClickHouse says went wrong, without its stack trace and the rest of the question."""
    said = str(problem).partition("Stack trace")[0].strip().splitlines()
    return (said[0] if said else type(problem).__name__).rstrip(". ")[:300]


def _chdb() -> ModuleType:
    try:
        import pyarrow  # noqa: F401 - what chdb speaks
        from chdb import session
    except ImportError as problem:
        raise EnvironmentProblem(
            "An archive in a folder needs chdb, which is not installed ({why}). Install it with: "
            'pip install "dedupe-gui[archive]"; for Windows there is none, there an archive is on a server.',
            why=problem,
        ) from problem
    assert isinstance(session, ModuleType)
    return session


def _locked(folder: Path, *, create: bool) -> BinaryIO:
    """Return the locked mark of the archive in a folder. Closing it ends the lock, as the program's end does."""
    import fcntl  # chdb has no wheel for Windows, which has no fcntl

    mark = folder / MARK
    try:
        if not mark.exists():
            _check_free(folder, create=create)
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            mark.write_bytes(CONTENT)
        file = mark.open("rb+")
    except OSError as problem:
        raise EnvironmentProblem(
            "The archive {place} cannot be opened: {why}. Choose another place.", place=folder, why=problem.strerror
        ) from problem
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        content = file.read(len(CONTENT))
    except OSError as problem:
        file.close()
        raise EnvironmentProblem(
            "The archive {place} is in use by another program. Try again when that has ended.", place=folder
        ) from problem
    if content != CONTENT:
        file.close()
        raise EnvironmentProblem("The archive {place} is of another version of this program. Update it.", place=folder)
    return file


def _check_free(folder: Path, *, create: bool) -> None:
    if not create:
        raise EnvironmentProblem("There is no archive in {place}. Check its name.", place=folder)
    if folder.is_dir() and any(os.scandir(folder)):
        raise EnvironmentProblem(
            "{place} is no archive, and there is something in it. Name a new or an empty folder.", place=folder
        )


def _arrow_type(pyarrow: Any, kind: str) -> Any:  # Any: pyarrow has no types
    if kind.startswith(("String", "FixedString")):
        return pyarrow.binary()
    return {
        "UInt8": pyarrow.uint8(),
        "UInt32": pyarrow.uint32(),
        "UInt64": pyarrow.uint64(),
        "Int64": pyarrow.int64(),
        "Nullable(Float64)": pyarrow.float64(),
    }[kind]


def _rows(table: Any) -> list[Row]:
    columns = [column.to_pylist() for column in table.columns]
    return list(zip(*columns, strict=True))


def _text(value: object) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)
