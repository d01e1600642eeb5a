"""A CSV is the same rows for whoever reads it, whatever is in the fields."""

from __future__ import annotations

import csv
import io

import pytest

from dedupe_gui.jobs.tables import to_csv

CONTROLS = [chr(code) for code in (*range(1, 0x20), 0x7F, 0x85, 0x2028, 0x202E)]


@pytest.mark.parametrize("inside", [*CONTROLS, ",", '"', ";", "\r\n", "\n\n", " "])
def test_no_field_makes_a_row_of_its_own(inside: str) -> None:
    name = f"/photos/a{inside}b.jpg"

    text = to_csv(("group", "path"), [("g", name), ("h", "/photos/c.jpg")])

    assert list(csv.reader(io.StringIO(text, newline=""))) == [["group", "path"], ["g", name], ["h", "/photos/c.jpg"]]


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_a_formula_is_defused(formula: str) -> None:
    (_, (field, number)) = csv.reader(io.StringIO(to_csv(("a", "b"), [(formula, -1)]), newline=""))

    assert (field, number) == (f"'{formula}", "-1")


def test_lines_end_in_a_line_feed() -> None:
    assert to_csv(("a", "b"), [("c", 1)]) == "a,b\nc,1\n"
