"""How every database of this program is opened: for this user alone, by two programs at once, and never another's.

The catalogue, the lists of what the user decided and the journal of clean-ups are SQLite files with a write-ahead log.
Two programs that start at the same moment on a fresh machine both find no database; one makes it, the other waits.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path, user_log_path

from dedupe_gui.errors import EnvironmentProblem

BUSY_TIMEOUT_S = 10.0
"""How long a second program waits for the first one's batch; a batch takes some 20 ms."""

_BETWEEN_ATTEMPTS_S = 0.01
_PASSING_CODES = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL})
_PAGE_BYTES = 8192
_ENDINGS = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Schema:
    """What a database of ours looks like."""

    application_id: int
    """Stored in the file's header, so that somebody else's database is never written to."""
    version: int
    statements: tuple[str, ...]
    """Make a database of this version."""
    upgrades: tuple[tuple[str, ...], ...] = ()
    """What makes version 2 of version 1, 3 of 2, and so on."""


class DamagedDatabase(sqlite3.DatabaseError):
    """A sound file whose tables are not ours, although its header says so."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


@contextmanager
def opening() -> Iterator[None]:
    """Take for damage what our statements, which are right for our tables, meet in a file that is being opened.

    A flipped bit shows as a missing table, an unknown format, or a message of SQLite that is no text.
    """
    try:
        yield
    except UnicodeDecodeError as error:
        raise DamagedDatabase("it holds text that is none") from error
    except sqlite3.OperationalError as error:
        if _code(error) == sqlite3.SQLITE_ERROR:
            raise DamagedDatabase(str(error)) from error
        raise


def _code(error: sqlite3.Error) -> int:
    """SQLite's primary code; what the module itself raises has none."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF


def make_private_place(path: Path) -> None:
    """Make the file's folder and the file, readable by this user alone; take from others what an older version gave.

    What is in them tells of every photo. A folder or file that the user named is left as it is once it is there.
    Raises OSError.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    if sys.platform != "win32" and path.parent in _own_folders():
        _take_from_others(path.parent)
        for ending in _ENDINGS:
            _take_from_others(path.with_name(path.name + ending))


def _own_folders() -> tuple[Path, ...]:
    """The program's own, where nobody else keeps anything: for caches, data, settings and the log."""
    return tuple(
        folder("dedupe-gui", appauthor=False)
        for folder in (user_cache_path, user_data_path, user_config_path, user_log_path)
    )


def _take_from_others(path: Path) -> None:
    try:
        status = path.stat()
        if status.st_mode & 0o077 and status.st_uid == os.geteuid():
            path.chmod(status.st_mode & 0o7700)
    except OSError:
        return  # not there, or on a disk that can only be read: then nobody asked for more


def prepare(connection: sqlite3.Connection, schema: Schema, path: Path | None, *, timeout_s: float) -> None:
    """Make the tables, or bring them up to date, whoever else does the same at this moment.

    connection: in autocommit mode. SQLite waits for locks by itself, except while a database is made or its log is
    taken up, where it answers "locked" at once: then it is tried again until `timeout_s` is over.
    Raises EnvironmentProblem for a file that is not ours to write to, sqlite3.Error for other trouble.
    """
    deadline_s = time.monotonic() + timeout_s
    while True:
        try:
            return _prepare_once(connection, schema, path)
        except sqlite3.OperationalError as error:
            if _code(error) not in _PASSING_CODES or time.monotonic() > deadline_s:
                raise
        time.sleep(_BETWEEN_ATTEMPTS_S)


def _prepare_once(connection: sqlite3.Connection, schema: Schema, path: Path | None) -> None:
    version = version_of(connection, schema, path)
    if not version:
        connection.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
    connection.execute("PRAGMA journal_mode = WAL")
    if version == schema.version:
        _check_tables(connection, schema)
        return
    with transaction(connection):
        version = _version(connection, schema, path)  # asked again: another program may have started at the same time
        if version == schema.version:
            return
        upgrades = schema.upgrades[version - 1 :] if version else (schema.statements,)
        for statement in chain.from_iterable(upgrades):
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {schema.application_id}")
        connection.execute(f"PRAGMA user_version = {schema.version}")


def _check_tables(connection: sqlite3.Connection, schema: Schema) -> None:
    """Raise DamagedDatabase where a table, a column or its type or key is missing: flipped bits show as that."""
    with closing(sqlite3.connect(":memory:")) as sound:
        for statement in schema.statements:
            sound.execute(statement)
        wanted = _columns(sound)
    missing = wanted - _columns(connection)
    if missing:
        raise DamagedDatabase(f"it has no {' '.join(map(str, min(missing)))}")


def _columns(connection: sqlite3.Connection) -> set[tuple[str, str, str, int]]:
    """Table, column, type, and place in the primary key or 0: without its key, a table cannot be referred to."""
    return set(
        connection.execute(
            "SELECT t.name, c.name, c.type, c.pk FROM sqlite_master AS t, pragma_table_info(t.name) AS c"
            " WHERE t.type = 'table'"
        )
    )


def version_of(connection: sqlite3.Connection, schema: Schema, path: Path | None) -> int:
    """Return the version of the tables, 0 before they are made.

    Raises EnvironmentProblem for a file that is not ours to write to.
    """
    with transaction(connection, "DEFERRED"):  # three questions, one answer
        return _version(connection, schema, path)


def _version(connection: sqlite3.Connection, schema: Schema, path: Path | None) -> int:
    (application_id,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application_id == schema.application_id and (version or not tables):
        if version > schema.version or version < 0:
            raise EnvironmentProblem(
                "{path} was written by a newer version of this program. Update the program, or name another file.",
                path=path,
            )
        return int(version)
    if application_id or version or tables:
        raise EnvironmentProblem("{path} is a database of another program. Name another file.", path=path)
    return 0


@contextmanager
def transaction(connection: sqlite3.Connection, kind: str = "IMMEDIATE") -> Iterator[None]:
    """Keep all that is written, or nothing. connection: in autocommit mode. Raises sqlite3.Error."""
    connection.execute(f"BEGIN {kind}")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk may already have rolled back by itself
            connection.execute("ROLLBACK")
        raise


@contextmanager
def forgetting(connection: sqlite3.Connection) -> Iterator[None]:
    """A transaction that deletes for good: nothing of it is left in the file or in its log. Raises sqlite3.Error."""
    connection.execute("PRAGMA secure_delete = ON").fetchall()
    try:
        with transaction(connection):
            yield
        connection.execute("PRAGMA incremental_vacuum").fetchall()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.execute("PRAGMA secure_delete = OFF").fetchall()
