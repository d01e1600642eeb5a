"""An archive on a ClickHouse server, or spread over those of a cluster; from 18.16 on."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.archive import schema
from dedupe_gui.archive.address import Server
from dedupe_gui.archive.engine import JOIN_SETTING, Asked, Row, counting_of, text
from dedupe_gui.errors import BugError, EnvironmentProblem

CONNECT_TIMEOUT_S = 5
ANSWER_TIMEOUT_S = 3600
"""A server works on a question over a hundred million rows for minutes; one that is gone is noticed by its socket."""
LOOK_EVERY_S = 0.2
_BLOCK_ROWS = 65_536
_DISTRIBUTED = re.compile(r"Distributed\('?(\w+)'?, *'?(\w+)'?, *'?(\w+)'?")
# Codes of ClickHouse's src/Common/ErrorCodes.cpp
_NO_RIGHTS = frozenset({164, 291, 392, 497})
_NO_LOGIN = frozenset({192, 193, 194, 516})
_NO_ROOM = frozenset({241, 243, 252})
_NO_DATABASE = 81
_OURS = frozenset({46, 47, 62, 63, 115})
"""An unknown function, name or setting, or a mistake in the words: the server is of a version we do not know."""


class ServerEngine:
    """See `engine.Engine`."""

    def __init__(self, place: Server, *, create: bool) -> None:
        """create: make the database and its table when there is none.

        Raises EnvironmentProblem when the driver is not installed or the server is away, refuses, or has no archive.
        """
        self._place = place
        self._driver = _driver()
        self._client: Any = None  # Any: the driver has no types
        try:
            with self._in_plain_words():
                self._client = self._connect(place.host, place.port, database="default")
                if create:
                    self._create()
                if not self._client.execute(f"EXISTS TABLE {place.database}.{schema.TABLE}")[0][0]:
                    raise EnvironmentProblem("There is no archive at {place}. Check the address.", place=place)
                self._client.disconnect()
                self._client = self._connect(place.host, place.port, database=place.database)
                self._check_columns()
                functions = self._texts("SELECT name FROM system.functions")
                self._settings = frozenset(self._texts("SELECT name FROM system.settings"))
            self.counting = counting_of(functions, place)
            self.join_settings = f"SETTINGS {JOIN_SETTING} = 1" if JOIN_SETTING in self._settings else ""
        except BaseException:
            self.close()
            raise

    def rows(self, sql: str, asked: Asked | None = None) -> list[Row]:
        with self._in_plain_words():
            answer: list[Row] = self._client.execute(sql, external_tables=[_external(asked)] if asked else None)
            return answer

    def blocks(self, sql: str) -> Iterator[list[Row]]:
        with self._in_plain_words():
            rows = self._client.execute_iter(sql, settings={"max_block_size": _BLOCK_ROWS}, chunk_size=_BLOCK_ROWS)
            for block in rows:
                yield list(block)

    def numbers(self, sql: str) -> Iterator[NDArray[np.uint64]]:
        for block in self.blocks(sql):
            yield np.array(block, np.uint64)

    def insert(self, rows: Sequence[Row]) -> None:
        if not rows:
            return
        settings = {
            # Without it a cluster's first server says yes, and passes the rows on later.
            "insert_distributed_sync": 1,
            # Else a replicated table leaves out a batch that it has had before, also one that was deleted since.
            "insert_deduplicate": 0,
        }
        with self._in_plain_words():
            self._client.execute(
                f"INSERT INTO {schema.TABLE} ({schema.NAMES}) VALUES",
                [list(column) for column in zip(*rows, strict=True)],
                columnar=True,
                settings=settings,
            )

    def delete(self, condition: str) -> None:
        for client, table in self._tables():
            try:
                with self._in_plain_words():
                    if "mutations_sync" in self._settings:
                        client.execute(f"ALTER TABLE {table} DELETE WHERE {condition}", settings={"mutations_sync": 2})
                    else:
                        client.execute(f"ALTER TABLE {table} DELETE WHERE {condition}")
                        self._wait(client, table)
            finally:
                if client is not self._client:
                    client.disconnect()

    def close(self) -> None:
        if self._client is not None:
            self._client.disconnect()

    def _create(self) -> None:
        place = self._place
        self._client.execute(f"CREATE DATABASE IF NOT EXISTS {place.database}")
        if self._client.execute(f"EXISTS TABLE {place.database}.{schema.TABLE}")[0][0]:
            return
        if not place.cluster:
            self._create_rows(place.host, place.port, schema.TABLE)
            return
        nodes = self._nodes(place.cluster)
        if not nodes:
            raise EnvironmentProblem(
                "The server of {place} knows no such cluster. Its remote_servers name those that it knows.", place=place
            )
        distributed = schema.create_distributed(place.cluster, place.database)
        for host, port in nodes:
            self._create_rows(host, port, schema.LOCAL_TABLE)
            self._connected(host, port, distributed)
        self._connected(place.host, place.port, distributed)

    def _create_rows(self, host: str, port: int, table: str) -> None:
        """Make the table that holds rows on one of the servers; replicated where that one is set up for it."""
        macros = {row[0] for row in self._connected(host, port, "SELECT macro FROM system.macros")}
        has_keeper = self._connected(host, port, "EXISTS TABLE system.zookeeper")[0][0]
        is_replicated = bool(has_keeper) and {b"shard", b"replica"} <= macros
        self._connected(host, port, schema.create_table(table, is_replicated=is_replicated))

    def _connected(self, host: str, port: int, statement: str) -> list[Row]:
        """Carry out one statement in the archive's database on one of the servers."""
        client = self._connect(host, port, database="default")
        try:
            client.execute(f"CREATE DATABASE IF NOT EXISTS {self._place.database}")
            client.disconnect()
            client = self._connect(host, port, database=self._place.database)
            answer: list[Row] = client.execute(statement)
            return answer
        finally:
            client.disconnect()

    def _tables(self) -> Iterator[tuple[Any, str]]:
        """Yield a connection for each server that holds rows, and its table. Any: the driver has no types."""
        database = text(self._place.database.encode())
        (engine,) = self._texts(
            f"SELECT engine_full FROM system.tables WHERE database = {database} AND name = '{schema.TABLE}'"
        )
        spread = _DISTRIBUTED.match(engine)
        if spread is None:
            yield self._client, schema.TABLE
            return
        cluster, where, table = spread.groups()
        for host, port in self._nodes(cluster):
            yield self._connect(host, port, database=where), table

    def _nodes(self, cluster: str) -> list[tuple[str, int]]:
        rows = self._client.execute(
            f"SELECT host_name, port FROM system.clusters WHERE cluster = {text(cluster.encode())}"
            " ORDER BY shard_num, replica_num"
        )
        return [(host.decode(), port) for host, port in rows]

    def _check_columns(self) -> None:
        names = self._texts(
            f"SELECT name FROM system.columns WHERE database = {text(self._place.database.encode())}"
            f" AND table = '{schema.TABLE}'"
        )
        if {column.name for column in schema.COLUMNS} - set(names):
            raise EnvironmentProblem(
                "The table photos of {place} is no archive of this version of the program. Name another database.",
                place=self._place,
            )

    def _texts(self, sql: str) -> list[str]:
        return [row[0].decode() for row in self._client.execute(sql)]

    def _wait(self, client: Any, table: str) -> None:
        """Wait until what was deleted is gone; servers before 19.11 do that behind one's back."""
        unfinished = f"SELECT count() FROM system.mutations WHERE table = '{table}' AND is_done = 0"
        while client.execute(unfinished)[0][0]:
            time.sleep(LOOK_EVERY_S)

    def _connect(self, host: str, port: int, *, database: str) -> Any:
        client = self._driver.Client(
            host,
            port=port,
            database=database,
            user=self._place.user,
            password=self._place.password,
            secure=self._place.is_secure,
            connect_timeout=CONNECT_TIMEOUT_S,
            send_receive_timeout=CONNECT_TIMEOUT_S,
            client_name="dedupe-gui",
            settings={"strings_as_bytes": True},
        )
        # What listens there may be something else, that waits for more and never greets.
        connection = client.connection
        connection.connect()
        connection.send_receive_timeout = ANSWER_TIMEOUT_S
        connection.socket.settimeout(ANSWER_TIMEOUT_S)
        return client

    @contextmanager
    def _in_plain_words(self) -> Iterator[None]:
        errors: Any = self._driver.errors
        try:
            yield
        except errors.ServerException as problem:
            raise self._refusal(problem) from problem
        except (errors.Error, OSError, EOFError) as problem:
            raise EnvironmentProblem(
                "The archive's server {place} is away, or does not answer any more ({why}). What was added before is "
                "in it; when the server is there again, the same command goes on.",
                place=self._place,
                why=first_line(problem),
            ) from problem

    def _refusal(self, problem: Any) -> Exception:
        place, why, code = self._place, first_line(problem), problem.code
        if code in _NO_LOGIN:
            return EnvironmentProblem(
                "The server of {place} refuses the user or the password. The password may be in the variable "
                "CLICKHOUSE_PASSWORD.",
                place=place,
            )
        if code in _NO_RIGHTS:
            return EnvironmentProblem(
                "The server of {place} does not let {user} do that ({why}). Ask who runs it for the right.",
                place=place,
                user=place.user,
                why=why,
            )
        if code in _NO_ROOM:
            return EnvironmentProblem(
                "The server of {place} has no room for more ({why}). What was added before is in it; make room, and "
                "the same command goes on.",
                place=place,
                why=why,
            )
        if code == _NO_DATABASE:
            return EnvironmentProblem("There is no archive at {place}. Check the address.", place=place)
        if code in _OURS:
            return BugError(f"ClickHouse does not understand the program: {why}")
        return EnvironmentProblem("The server of {place} says: {why}.", place=place, why=why)


def first_line(problem: object) -> str:
    """What a ClickHouse or the system says went wrong, without its stack trace."""
    said = str(problem).partition("Stack trace")[0].replace("DB::Exception: ", "").strip().splitlines()
    return (" ".join(said) or type(problem).__name__).rstrip(". ")[:300]


def _external(asked: Asked) -> dict[str, Any]:
    names = [name for name, _ in asked.columns]
    return {
        "name": asked.name,
        "structure": list(asked.columns),
        "data": [dict(zip(names, row, strict=True)) for row in asked.rows],
    }


def _driver() -> ModuleType:
    try:
        import clickhouse_driver
    except ImportError as problem:
        raise EnvironmentProblem(
            "An archive on a server needs clickhouse-driver, which is not installed ({why}). Install it with: "
            'pip install "dedupe-gui[archive]"',
            why=problem,
        ) from problem
    assert isinstance(clickhouse_driver, ModuleType)
    # Where nobody logs, it prints a traceback for each server that is away, beside the exception.
    logging.getLogger(clickhouse_driver.__name__).addHandler(logging.NullHandler())
    return clickhouse_driver
