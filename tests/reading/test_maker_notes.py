"""What cameras note in a form of their makers' own."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.ExifTags import IFD, Base

from dedupe_gui.model import Field, Known
from dedupe_gui.reading import exif, knowledge

ASCII, LONG, RATIONAL = 2, 4, 5


def directory(entries: dict[int, tuple[int, bytes]], *, values_at: int, order: str = "<") -> bytes:
    """A directory of TIFF with its values behind it. values_at: from where their offsets count, at its beginning."""
    head, tail = struct.pack(order + "H", len(entries)), b""
    values_at += 2 + 12 * len(entries) + 4
    for tag, (kind, content) in entries.items():
        count = len(content) // {ASCII: 1, LONG: 4, RATIONAL: 8}[kind]
        head += struct.pack(order + "HHI", tag, kind, count)
        head += content.ljust(4, b"\0") if len(content) <= 4 else struct.pack(order + "I", values_at + len(tail))
        tail += content if len(content) > 4 else b""
    return head + bytes(4) + tail


def photo_with(note: bytes, *, make: str, lens: str = "") -> Image.Exif:
    tags = Image.Exif()
    tags[Base.Make] = make
    tags.get_ifd(IFD.Exif)[Base.MakerNote] = note
    if lens:
        tags.get_ifd(IFD.Exif)[Base.LensModel] = lens
    read = Image.Exif()
    read.load(tags.tobytes())
    return read


def known(tags: Image.Exif) -> set[tuple[Field, str]]:
    return {(fact.field, fact.value) for fact in exif.read(tags, knowledge.of_tags).known}


def noted_from_the_beginning_of_exif(start: bytes, entries: dict[int, tuple[int, bytes]], make: str) -> Image.Exif:
    """Canon and Panasonic count offsets from where EXIF begins, which only the whole tells."""
    note = start + directory(entries, values_at=0, order=">")
    draft = photo_with(note, make=make)
    draft.fp.seek(0)
    place = draft.fp.read().find(note)
    return photo_with(start + directory(entries, values_at=place + len(start), order=">"), make=make)


def test_canon_tells_the_lens_and_the_owner() -> None:
    entries = {0x0095: (ASCII, b"EF16-35mm f/2.8L II USM\0"), 0x0009: (ASCII, b"Hilde Meier\0")}
    entries[0x000C] = (LONG, struct.pack(">I", 620101234))

    tags = noted_from_the_beginning_of_exif(b"", entries, "Canon")

    assert known(tags) == {
        (Field.LENS, "EF16-35mm f/2.8L II USM"),
        (Field.CREATOR, "Hilde Meier"),
        (Field.CAMERA_NUMBER, "620101234"),
    }


def test_panasonic_tells_of_children_and_journeys_and_its_filling_says_nothing() -> None:
    texts = {
        0x0066: b"Hilde\0\0\0",
        0x006D: b"Ulm\0\0\0\0\0",
        0x0069: b"---\0\0\0\0\0",
        0x0065: b"\0" * 8,
        0x0052: b"XJ1EC1234\0",
    }
    entries = {tag: (ASCII, text) for tag, text in texts.items()}

    tags = noted_from_the_beginning_of_exif(b"Panasonic\0\0\0", entries, "Panasonic")

    assert known(tags) == {(Field.PERSON, "Hilde"), (Field.CITY, "Ulm"), (Field.LENS_NUMBER, "XJ1EC1234")}


@pytest.mark.parametrize(
    ("numbers", "lens"),
    [((18, 70, 3.5, 4.5), "18-70mm f/3.5-4.5"), ((50, 50, 1.8, 1.8), "50mm f/1.8"), ((0, 0, 0, 0), None)],
)
def test_nikon_tells_the_lens_by_its_numbers(numbers: tuple[float, ...], lens: str | None) -> None:
    parts = b"".join(struct.pack(">II", round(number * 10), 10) for number in numbers)
    note = b"Nikon\0\2\x10\0\0" + struct.pack(">2sHI", b"MM", 42, 8)
    note += directory({0x001D: (ASCII, b"3035706\0"), 0x0084: (RATIONAL, parts)}, values_at=8, order=">")

    told = {(Field.CAMERA_NUMBER, "3035706")} | ({(Field.LENS, lens)} if lens else set())
    assert known(photo_with(note, make="NIKON CORPORATION")) == told


def test_what_exif_itself_says_of_the_lens_is_said_alone() -> None:
    entries = {0x0095: (ASCII, b"EF1\0")}
    assert known(photo_with(directory(entries, values_at=0, order=">"), make="Canon")) == {(Field.LENS, "EF1")}

    tags = photo_with(directory(entries, values_at=0, order=">"), make="Canon", lens="EF16-35mm")

    assert known(tags) == {(Field.LENS, "EF16-35mm")}


def test_stars_that_were_given_in_a_fuji_are_read() -> None:
    note = b"FUJIFILM" + struct.pack("<I", 12) + directory({0x1431: (LONG, struct.pack("<I", 4))}, values_at=12)

    assert known(photo_with(note, make="FUJIFILM")) == {(Field.RATING, "4")}


STARTS = [b"", b"Nikon\0\2\x10\0\0MM\0*\0\0\0\x08", b"Panasonic\0\0\0", b"FUJIFILM"]


@given(st.sampled_from(STARTS), st.binary(max_size=60))
def test_nonsense_says_nothing_and_is_no_hindrance(start: bytes, junk: bytes) -> None:
    tags = photo_with(start + junk, make="Canon")

    assert all(isinstance(fact, Known) for fact in exif.read(tags, knowledge.of_tags).known)
