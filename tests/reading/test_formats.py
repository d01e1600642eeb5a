"""The table of formats, and the page that is made of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedupe_gui.reading import formats
from dedupe_gui.reading.formats import COMPANION_SUFFIXES, FORMATS, PHOTO_SUFFIXES, sniff
from dedupe_gui.review.holdings import PICTURE_SUFFIXES, RAW_SUFFIXES

PAGE = Path(__file__).parents[2] / "docs" / "formats.md"


def test_the_page_says_what_the_table_says() -> None:
    assert PAGE.read_text("utf-8") == formats.as_markdown(), (
        "run: python -m dedupe_gui.reading.formats > docs/formats.md"
    )


def test_each_suffix_belongs_to_one_format_and_companions_to_none() -> None:
    suffixes = [suffix for format_ in FORMATS for suffix in format_.suffixes]
    assert len(suffixes) == len(set(suffixes)) == len(PHOTO_SUFFIXES)
    assert not PHOTO_SUFFIXES & COMPANION_SUFFIXES
    assert {f".{suffix}" for suffix in PHOTO_SUFFIXES} == PICTURE_SUFFIXES | RAW_SUFFIXES


@pytest.mark.parametrize(
    ("head", "suffix", "name"),
    [
        (b"II*\0\x08\0\0\0", "tif", "TIFF"),
        (b"MM\0*\0\0\0\x08", "nef", "RAW"),
        (b"II*\0\x10\0\0\0CR\2\0", "jpg", "RAW"),
        (b"\0\0\0\x18ftypcrx \0\0\0\1crx isom", "cr3", "RAW"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "jpg", "HEIF"),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", "heic", "AVIF"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "heic", "HEIF"),
        (b"\xff\xd8\xff\xe1", "png", "JPEG"),
    ],
)
def test_content_decides_what_a_file_is(head: bytes, suffix: str, name: str) -> None:
    found = sniff(head, suffix)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "head", [b"", b"\0", b"%PDF-1.7", b"\0\0\0\x18ftypqt  \0\0\0\0qt  mp42", b"GI", b"RIFF\0\0\0\0WAVE"]
)
def test_other_files_are_no_pictures(head: bytes) -> None:
    assert sniff(head, "jpg") is None


@pytest.mark.parametrize(
    ("path", "name", "is_so"),
    [
        ("/a/x.jpg", "PNG", True),
        ("/a/x.JPG", "HEIF", True),
        ("/a/x.JPEG", "JPEG", False),
        ("/a/x.mpo", "JPEG", False),
        ("/a/x.nef", "RAW", False),
        ("/a/x.jpg", "RAW", True),
    ],
)
def test_a_suffix_that_contradicts_the_content_is_noticed(path: str, name: str, is_so: bool) -> None:
    assert formats.is_misnamed(path, name) is is_so
