"""What the desktop notes of a file beside its content."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dedupe_gui.model import Field
from dedupe_gui.reading.attributes import notes_of_desktop
from tests.attributes import noted, writes_attributes

pytestmark = writes_attributes


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("user.xdg.tags", "Anna,Family/Paul, ,", {(Field.KEYWORD, "Anna"), (Field.KEYWORD, "Family|Paul")}),
        ("user.baloo.rating", "10", {(Field.RATING, "5")}),
        ("user.baloo.rating", "7", {(Field.RATING, "4")}),
        ("user.baloo.rating", "0", set()),
        ("user.baloo.rating", "many", set()),
        ("user.xdg.comment", "Anna at the lake", {(Field.CAPTION, "Anna at the lake")}),
        ("user.xdg.origin.url", "https://example.org/a.jpg", set()),
    ],
)
def test_tags_stars_and_words_of_the_desktop_are_read(
    tmp_path: Path, name: str, content: str, told: set[tuple[Field, str]]
) -> None:
    file = noted(tmp_path / "a.jpg", **{name: content})

    assert {(fact.field, fact.value) for fact in notes_of_desktop(os.fspath(file))} == told


def test_where_nothing_can_be_read_nothing_is_noted(tmp_path: Path) -> None:
    assert notes_of_desktop(os.fspath(tmp_path / "gone.jpg")) == ()
