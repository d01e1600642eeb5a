"""The archive's one table, the same on every engine: the oldest server that is spoken to is ClickHouse 18.16."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    kind: str
    """Its type in ClickHouse."""


COLUMNS: Final = tuple(
    Column(*words)
    for words in (
        ("library", "String"),
        ("folder", "String"),
        ("name", "String"),
        ("digest", "FixedString(16)"),
        ("version", "UInt64"),
        ("gone", "UInt8"),
        ("size", "UInt64"),
        ("mtime_ns", "Int64"),
        ("algorithm", "UInt64"),
        ("pixel_digest", "FixedString(16)"),
        ("hashes", "UInt8"),
        ("is_flat", "UInt8"),
        ("phash", "UInt64"),
        ("ahash", "UInt64"),
        ("dhash", "UInt64"),
        ("whash", "UInt64"),
        ("colorhash", "UInt64"),
        ("phash256_0", "UInt64"),
        ("phash256_1", "UInt64"),
        ("phash256_2", "UInt64"),
        ("phash256_3", "UInt64"),
        ("width", "UInt32"),
        ("height", "UInt32"),
        ("format", "String"),
        ("taken", "String"),
        ("latitude", "Nullable(Float64)"),
        ("longitude", "Nullable(Float64)"),
    )
)
KEY: Final = ("library", "folder", "name", "digest")
NAMES: Final = ", ".join(column.name for column in COLUMNS)
KEY_NAMES: Final = ", ".join(KEY)
TABLE: Final = "photos"
LOCAL_TABLE: Final = "photos_local"
"""On each server of a cluster; `photos` then asks them all."""
SHARDING: Final = "cityHash64(digest)"
"""The same bytes always lie on the same server, whatever the library; every server gets as many rows as the others."""
GRANULE_ROWS: Final = 1024
"""Rows read for one that is wanted by its key. ClickHouse's 8192 are eight times as many, and the marks of 100 million
rows take only some megabytes."""


def create_table(name: str, *, is_replicated: bool) -> str:
    """Return the statement for the table that holds rows."""
    columns = ",\n    ".join(f"{column.name} {column.kind}" for column in COLUMNS)
    engine = "ReplacingMergeTree(version)"
    if is_replicated:
        engine = (
            "ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/{database}/" + name + "', '{replica}', version)"
        )
    return (
        f"CREATE TABLE IF NOT EXISTS {name} (\n    {columns}\n) ENGINE = {engine}\n"
        f"ORDER BY ({KEY_NAMES})\nSETTINGS index_granularity = {GRANULE_ROWS}"
    )


def create_distributed(cluster: str, database: str) -> str:
    """Return the statement for the table that asks all servers of a cluster. The names are checked (`place`)."""
    return (
        f"CREATE TABLE IF NOT EXISTS {TABLE} AS {LOCAL_TABLE}\n"
        f"ENGINE = Distributed({cluster}, {database}, {LOCAL_TABLE}, {SHARDING})"
    )
