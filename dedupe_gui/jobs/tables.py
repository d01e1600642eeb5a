"""Rows as CSV that every program reads as the same rows, and no spreadsheet as formulas."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def to_csv(columns: Sequence[str], rows: Iterable[Sequence[str | int | float]]) -> str:
    """Return a table with its heads, one line a row; what is inside a field, a line break too, is quoted.

    A text that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP's "CSV Injection" advises.
    """
    table = io.StringIO()
    # Python before 3.13 quotes a line break only if it is part of the line's end, so both are, until they are written.
    writer = csv.writer(_Lines(table), lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_defused(field) if isinstance(field, str) else field for field in row])
    return table.getvalue()


def _defused(text: str) -> str:
    return f"'{text}" if text.startswith(_BEGINS_A_FORMULA) else text


class _Lines:
    """Takes whole lines from the writer and ends each with a line feed alone, as files on most systems have it."""

    def __init__(self, table: io.StringIO) -> None:
        self._table = table

    def write(self, line: str) -> int:
        return self._table.write(line.removesuffix("\r\n") + "\n")
