"""Whatever a name holds, a terminal obeys nothing and a line stays a line."""

from __future__ import annotations

import pytest

from dedupe_gui.shown import shown, shown_lines

CONTROLS = [*map(chr, (*range(0x20), *range(0x7F, 0xA0))), *"\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069\ufeff"]


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: f"{ord(control):x}")
def test_a_control_character_is_written_out(control: str) -> None:
    text = shown(f"a{control}b")

    assert text.isprintable()
    assert text.startswith("a\\")
    assert f"{ord(control):02x}" in text


def test_letters_of_all_languages_and_bytes_that_are_no_text_stay() -> None:
    assert shown("Zürich 東京 👩‍👩‍👧 é \udcff") == "Zürich 東京 👩‍👩‍👧 é \udcff"


def test_lines_of_our_own_stay_lines() -> None:
    assert shown_lines("a\nb\x1b[2J") == "a\nb\\x1b[2J"
