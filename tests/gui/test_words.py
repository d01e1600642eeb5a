"""The words of the window, where a table of texts does not say it all."""

from __future__ import annotations

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
