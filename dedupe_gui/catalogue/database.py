"""One SQLite file, several threads, and what can go wrong with it told apart.

Every thread gets a connection of its own, so that one may read while another writes (write-ahead log); a temporary
database exists once and is shared under a lock, because SQLite gives each connection a temporary database of its own.
"""

from __future__ import annotations

import glob
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path
from threading import RLock, local
from types import TracebackType
from typing import Self

from dedupe_gui.databases import (
    BUSY_TIMEOUT_S,
    Schema,
    forgetting,
    make_private_place,
    opening,
    prepare,
    transaction,
    version_of,
)
from dedupe_gui.errors import BugError, EnvironmentProblem

_PAGES_BEFORE_CHECKPOINT = 4000
"""32 MB of log: a checkpoint syncs the disk, and a fast scan writes some 15 MB of thumbnails a second."""

_TEMPORARY_IN_MEMORY_KIB = 512 * 1024
"""A temporary database moves to the disk only beyond this (some 50,000 thumbnails): the disk may be the full one."""


class Trouble(Enum):
    """What an SQLite error means for the program."""

    DAMAGED = "damaged"
    """The file's contents are not a sound database: set it aside and begin anew."""
    UNUSABLE = "unusable"
    """Full disk, read-only folder, another program that does not let go: go on without it."""
    OURS = "ours"
    """A wrong statement: a bug."""


_DAMAGED_CODES = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CONSTRAINT})
_UNUSABLE_CODES = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOLFS,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_READONLY,
    }
)


WRONG_VALUES = (ValueError, TypeError, AttributeError, LookupError, OverflowError, struct.error)
"""What our code meets in a row whose values this program never wrote: SQLite lets any column hold any type.

Values that come in may be met as the same: only who reads may take it for damage.
"""


_ONLY_BY_DAMAGE = "foreign key mismatch"
"""Our tables fit each other, and SQLite sees only when a row is written that they do not; it has no code of its own."""


def trouble_of(error: sqlite3.Error) -> Trouble:
    """Sort an error by its primary result code (the low byte; sqlite.org/rescode.html)."""
    # What the module itself finds has no code: text in the file that is none.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code in _DAMAGED_CODES or str(error).startswith(_ONLY_BY_DAMAGE):
        return Trouble.DAMAGED
    return Trouble.UNUSABLE if code in _UNUSABLE_CODES else Trouble.OURS


class Database:
    """Connections to one database file, or to a temporary one when `path` is None.

    Raises `EnvironmentProblem` when the file belongs to a newer version or to another program, and `sqlite3.Error`
    otherwise; `trouble_of` says what the latter means.
    """

    def __init__(self, path: Path | None, schema: Schema, *, read_only: bool = False) -> None:
        self.path = path
        self.is_read_only = read_only
        self._schema = schema
        self._own = local()
        self._lock = RLock()
        self._connections: list[sqlite3.Connection] = []
        self._shared = self._connect() if path is None else None
        try:
            with opening(), self.connection() as connection:
                self._prepare(connection)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close every thread's connection; no other thread may still be using one."""
        with self._lock:
            while self._connections:
                self._connections.pop().close()
        self._own = local()

    @contextmanager
    def connection(self) -> Iterator[sqlite3.Connection]:
        """Lend this thread's connection for reading."""
        if self._shared is not None:
            with self._lock:
                yield self._shared
            return
        connection: sqlite3.Connection | None = getattr(self._own, "connection", None)
        if connection is None:
            connection = self._own.connection = self._connect()
        yield connection

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Lend this thread's connection for writing; all or nothing is kept."""
        with self.connection() as connection, transaction(connection):
            yield connection

    @contextmanager
    def forgetting(self) -> Iterator[sqlite3.Connection]:
        """Lend this thread's connection for deleting for good: nothing of it is left in the file or in its log."""
        with self.connection() as connection, forgetting(connection):
            yield connection

    def _connect(self) -> sqlite3.Connection:
        if self.path is None:
            name = ""  # a temporary database: in memory while small, in the system's temporary folder beyond
        elif self.is_read_only:
            # immutable: a write-ahead log needs a file beside it, which a read-only folder does not allow
            name = f"{self.path.absolute().as_uri()}?mode=ro&immutable=1"
        else:
            name = self.path.absolute().as_uri()
        connection = sqlite3.connect(
            name, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False, uri=self.path is not None
        )
        with self._lock:
            self._connections.append(connection)
        connection.execute("PRAGMA foreign_keys = ON")
        # With a write-ahead log NORMAL cannot damage the file; only a power cut may cost the last commits.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(f"PRAGMA wal_autocheckpoint = {_PAGES_BEFORE_CHECKPOINT}")
        if self.path is None:
            connection.execute(f"PRAGMA cache_size = {-_TEMPORARY_IN_MEMORY_KIB}")
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        if self.is_read_only:
            if version_of(connection, self._schema, self.path) != self._schema.version:
                # Nobody may make the tables or bring them up to date here.
                raise sqlite3.OperationalError("it is of an older version and can't be changed")
        else:
            prepare(connection, self._schema, self.path, timeout_s=BUSY_TIMEOUT_S)


def set_aside(path: Path) -> Path:
    """Rename a damaged database and its log; return the new name. Raises OSError."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    path.rename(aside)
    for ending in ("-wal", "-shm"):
        log = path.with_name(path.name + ending)
        if log.exists():
            log.rename(aside.with_name(aside.name + ending))
    return aside


def files_set_aside(path: Path) -> tuple[Path, ...]:
    """Return what `set_aside` made of this database, with the logs."""
    return tuple(path.parent.glob(f"{glob.escape(path.name)}.damaged-*"))


def delete_set_aside(path: Path) -> None:
    """Delete what `set_aside` made of this database: nothing can be deleted from inside it any more."""
    for aside in files_set_aside(path):
        with suppress(OSError):  # it has no names that can be read any more
            aside.unlink()


class KeptDatabase:
    """A database of what the user decided, which unlike the catalogue can't be made again by reading photos.

    So trouble is never passed over in silence: every method that meets it raises `EnvironmentProblem`. Only a damaged
    file is set aside on opening, because the program must start; `notice` says so.
    """

    def __init__(self, path: Path | None, schema: Schema) -> None:
        self.notice: EnvironmentProblem | None = None
        with self._in_plain_words(path), _as_written(path):
            if path is not None:
                make_private_place(path)
            try:
                self._database = Database(path, schema)
            except sqlite3.Error as error:
                if path is None or trouble_of(error) is not Trouble.DAMAGED:
                    raise
                aside = set_aside(path)
                self.notice = EnvironmentProblem(
                    "{path} was damaged ({why}). It was set aside as {aside} and begun anew.",
                    path=path,
                    why=error,
                    aside=aside.name,
                )
                self._database = Database(path, schema)

    def close(self) -> None:
        self._database.close()

    def delete_set_aside(self) -> None:
        """Delete what earlier trouble left of this database."""
        if self._database.path is not None:
            delete_set_aside(self._database.path)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        path = self._database.path
        with self._in_plain_words(path), _as_written(path), self._database.connection() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection in a transaction."""
        with self._in_plain_words(self._database.path), self._database.transaction() as connection:
            yield connection

    @contextmanager
    def forgetting(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection in a transaction that deletes for good."""
        with self._in_plain_words(self._database.path), self._database.forgetting() as connection:
            yield connection

    @staticmethod
    @contextmanager
    def _in_plain_words(path: Path | None) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            trouble = trouble_of(error)
            if trouble is Trouble.OURS:
                raise BugError(f"{path} was asked wrongly: {error}") from error
            if trouble is Trouble.DAMAGED:
                raise EnvironmentProblem(
                    "{path} is damaged ({why}). Move the file away to begin anew.", path=path, why=error
                ) from error
            raise EnvironmentProblem(
                "{path} can't be used ({why}). Free some space, or see who may write there.", path=path, why=error
            ) from error
        except OSError as error:
            raise EnvironmentProblem(
                "{path} can't be used ({why}). See who may write there.", path=path, why=error
            ) from error


@contextmanager
def _as_written(path: Path | None) -> Iterator[None]:
    """Around reading: tell of values in a row that this program never wrote."""
    try:
        yield
    except WRONG_VALUES as error:
        raise EnvironmentProblem(
            "{path} holds what this program never writes ({why}). Move the file away to begin anew.",
            path=path,
            why=error,
        ) from error


class KeptList:
    """A list of what the user decided, in a `KeptDatabase` of its own."""

    def __init__(self, path: Path | None, schema: Schema) -> None:
        self._database = KeptDatabase(path, schema)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._database.close()

    @property
    def notice(self) -> EnvironmentProblem | None:
        """What went wrong on opening and was got over, for the user to know."""
        return self._database.notice
