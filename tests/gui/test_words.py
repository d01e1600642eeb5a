"""The words of the window, where a table of texts does not say it all."""

from __future__ import annotations

from pathlib import Path

from dedupe_gui.gui import words
from dedupe_gui.model import Evidence, EvidenceKind, Finding, Member, Relation, Turn


def test_a_page_whose_text_is_too_small_is_not_called_another_shot() -> None:
    evidence = Evidence((Finding(EvidenceKind.TEXT_TOO_SMALL), Finding(EvidenceKind.RESIZED, 0.3)))
    sentence = words.why(Member(1, Relation.SIMILAR, 2, Turn.NONE, evidence))
    assert "too small to compare" in sentence
    assert "Another shot" not in sentence


def test_why_does_not_say_the_same_thing_twice() -> None:
    found = (Finding(EvidenceKind.SAVED_AGAIN), Finding(EvidenceKind.RESIZED))
    copy = Member(1, Relation.COPY, 2, Turn.NONE, Evidence(found))
    assert words.why(copy).startswith("The same photo, saved again. What differs: other size.")
    same = Member(1, Relation.IDENTICAL, 0, Turn.NONE, Evidence((Finding(EvidenceKind.SAME_BYTES),)))
    assert words.why(same) == "The very same file, byte for byte."


def test_folders_of_one_name_are_told_apart_by_those_above() -> None:
    paths = [Path("/photos/2023/DCIM"), Path("/photos/2024/DCIM"), Path("/Phone"), Path("/disk/Phone"), Path("/")]

    names = words.told_apart([*paths, *paths])

    assert list(names.values()) == ["2023 / DCIM", "2024 / DCIM", str(Path("/Phone")), "disk / Phone", str(Path("/"))]
