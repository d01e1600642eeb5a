"""The note in a thumbnail that says how much of its frame shows something."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from dedupe_gui.matching.fingerprints.shown_area import as_note, noted_extent


def saved(**options: bytes) -> Image.Image:
    file = io.BytesIO()
    Image.new("RGB", (250, 167)).save(file, "JPEG", **options)
    return Image.open(file)


def test_what_was_noted_is_read_again() -> None:
    assert noted_extent(saved(comment=as_note((249.5, 166.75)))) == (249.5, 166.75)


@pytest.mark.parametrize("comment", [b"", b"holiday 1 2", b"extent"])
def test_without_a_note_the_whole_frame_counts(comment: bytes) -> None:
    assert noted_extent(saved(comment=comment)) == (250, 167)
    assert noted_extent(saved()) == (250, 167)
