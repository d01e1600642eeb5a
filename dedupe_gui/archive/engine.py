"""What an archive needs of the database behind it, whether it is in this process or on a server."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.archive.photo import Value
from dedupe_gui.errors import EnvironmentProblem

Row = Sequence[Value]
JOIN_SETTING = "analyzer_compatibility_join_using_top_level_identifier"
"""Lets a JOIN go by an expression that is named in the list of columns, as all servers did until 24.3."""


class Counting(Enum):
    """How the bits are counted in which two 64-bit numbers differ; the best that an engine has."""

    HAMMING = ("bitHammingDistance", "bitHammingDistance({a}, {b})")
    COUNT = ("bitCount", "bitCount(bitXor({a}, {b}))")
    """chdb-core-lite."""
    MASK = ("bitmaskToArray", "length(bitmaskToArray(bitXor({a}, {b})))")
    """ClickHouse 18, ten times as long."""

    def __init__(self, function: str, expression: str) -> None:
        self.function = function
        self._expression = expression

    def of(self, a: str, b: str) -> str:
        return self._expression.format(a=a, b=b)


@dataclass(frozen=True, slots=True)
class Asked:
    """A small table that goes with a question, so that no text from outside is ever part of the SQL."""

    name: str
    columns: tuple[tuple[str, str], ...]
    """Name and type of each."""
    rows: Sequence[Row]


class Engine(Protocol):
    """One connection, for one thread. Everything raises EnvironmentProblem with a sentence when it cannot be done."""

    counting: Counting
    join_settings: str
    """What is added to a question that joins; "" or "SETTINGS ...". """

    def rows(self, sql: str, asked: Asked | None = None) -> list[Row]:
        """Return what a question yields; texts as bytes."""

    def blocks(self, sql: str) -> Iterator[list[Row]]:
        """Yield what a question yields in parts, for answers that do not fit into memory."""

    def numbers(self, sql: str) -> Iterator[NDArray[np.uint64]]:
        """Yield the answer of a question for 64-bit numbers in parts, each of shape (rows, columns)."""

    def insert(self, rows: Sequence[Row]) -> None:
        """Add rows of `schema.COLUMNS` to the table; all of them are there when it returns."""

    def delete(self, condition: str) -> None:
        """Delete rows for good, on every server."""

    def close(self) -> None: ...


def counting_of(functions: Sequence[str], place: object) -> Counting:
    """Return the best that is offered. Raises EnvironmentProblem when nothing is."""
    for counting in Counting:
        if counting.function in functions:
            return counting
    raise EnvironmentProblem(
        "The server of {place} has no function that counts bits, so it cannot compare hashes. Update ClickHouse.",
        place=place,
    )


def text(value: bytes) -> str:
    """Return an expression for a text, whatever bytes it holds: nothing in it can end the expression."""
    return f"unhex('{value.hex()}')"
