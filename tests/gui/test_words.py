"""Sentences of the window that no page's test reads."""

from __future__ import annotations

from dedupe_gui.gui import words
from dedupe_gui.model import Evidence, EvidenceKind, Finding, Member, Relation, Turn


def test_a_page_whose_text_is_too_small_is_not_called_another_shot() -> None:
    evidence = Evidence((Finding(EvidenceKind.TEXT_TOO_SMALL), Finding(EvidenceKind.RESIZED, 0.3)))
    sentence = words.why(Member(1, Relation.SIMILAR, 2, Turn.NONE, evidence))
    assert "too small to compare" in sentence
    assert "Another shot" not in sentence
