"""docs/archive.md shows the statements that the program makes."""

from __future__ import annotations

from pathlib import Path

from dedupe_gui.archive import schema

PAGE = " ".join((Path(__file__).parents[2] / "docs" / "archive.md").read_text(encoding="utf-8").split())


def as_on_the_page(statement: str) -> str:
    return " ".join(statement.replace("IF NOT EXISTS ", "").split())


def test_the_page_shows_the_tables_as_they_are_made() -> None:
    local = as_on_the_page(schema.create_table(schema.LOCAL_TABLE, is_replicated=True))
    spread = as_on_the_page(schema.create_distributed("NAME", "pictures"))

    assert local.replace("TABLE photos", "TABLE pictures.photos").replace("( ", "(").replace(" )", ")") in PAGE.replace(
        "( ", "("
    ).replace(" )", ")")
    assert spread.replace("photos AS photos", "pictures.photos AS pictures.photos") in PAGE
