"""What lists of a whole folder say of its photos."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe_gui.model import Field, Known, Source
from dedupe_gui.reading.folder_notes import (
    MOST_BYTES,
    apples_details_in,
    descriptions_in,
    notes_of_folder,
    read_folder,
)
from dedupe_gui.reading.names_in_notes import name_in

PICASA = b"[img_1.jpg]\nstar=yes\n"
DESCRIPTIONS = b'IMG_1.JPG Granny at the sea\r\n"Summer 62.jpg"  On the beach\x04JX\r\nempty.jpg\r\n'
APPLES = b"""imgName,fileChecksum,favorite,hidden,deleted,originalCreationDate,viewCount,importDate
IMG_1.JPG,Ab+/c=,yes,no,no,"Saturday March 6,2021 12:05 AM GMT",3,"Sunday March 7,2021 9:00 AM GMT"
IMG_2.HEIC,x,no,no,no,Monday December 31,2018 4:30 PM GMT,0,
IMG_3.HEIC,x,no,no,no,Sunday June 31,2018 4:30 PM GMT,0,
"""
MANY = {".picasa.ini": PICASA, "descript.ion": DESCRIPTIONS, "Photo Details.csv": APPLES, "Photo Details-1.csv": APPLES}


def caption(text: str) -> tuple[Known, ...]:
    return (Known(Field.CAPTION, text, Source.SIDECAR),)


def test_descriptions_are_captions_without_what_programs_add() -> None:
    assert descriptions_in(DESCRIPTIONS) == {
        "img_1.jpg": caption("Granny at the sea"),
        "summer 62.jpg": caption("On the beach"),
    }


def test_descriptions_have_lines_where_their_program_says_so() -> None:
    content = "K\u00f6ln.jpg At the\\nRhine".encode() + b"\x04\xc2\na.jpg C:\\new"
    assert descriptions_in(content) == {
        name_in("k\u00f6ln.jpg"): caption("At the\nRhine"),
        "a.jpg": caption("C:\\new"),
    }


def test_descriptions_in_an_old_alphabet_mean_the_name_in_that_or_as_it_is() -> None:
    said = descriptions_in(b"K\xf6ln.jpg Dom\n")
    assert set(said) == {name_in("K\u00f6ln.jpg"), name_in(os.fsdecode(b"K\xf6ln.jpg"))}


def test_apples_details_tell_favourites_and_moments_that_count_where_no_other_is_known() -> None:
    first = Known(Field.TAKEN, "2021-03-06T00:05:00+00:00", Source.SIDECAR, is_doubtful=True)
    second = Known(Field.TAKEN, "2018-12-31T16:30:00+00:00", Source.SIDECAR, is_doubtful=True)
    assert apples_details_in(APPLES) == {
        "img_1.jpg": (Known(Field.FAVOURITE, "yes", Source.SIDECAR), first),
        "img_2.heic": (second,),
    }
    assert apples_details_in(b"name,size\n" + APPLES) == {}


@pytest.mark.parametrize("name", [".picasa.ini", "Picasa.ini", "descript.ion", "DESCRIPT.ION", *MANY])
def test_the_notes_of_a_folder_are_found(tmp_path: Path, name: str) -> None:
    assert notes_of_folder(tmp_path) == ()
    (tmp_path / name).write_bytes(MANY.get(name, DESCRIPTIONS if name.endswith(".ION") else PICASA))

    (notes,) = notes_of_folder(tmp_path)

    assert "img_1.jpg" in read_folder(notes.path)


def test_all_notes_of_a_folder_are_found(tmp_path: Path) -> None:
    for name, content in MANY.items():
        (tmp_path / name).write_bytes(content)
    assert [notes.path.name for notes in notes_of_folder(tmp_path)] == list(MANY)


def test_parts_of_a_copy_of_icloud_are_found_without_the_ones_before(tmp_path: Path) -> None:
    for number in (10, 2):
        (tmp_path / f"Photo Details-{number}.csv").write_bytes(APPLES)
    assert [notes.path.name for notes in notes_of_folder(tmp_path)] == ["Photo Details-2.csv", "Photo Details-10.csv"]


@pytest.mark.parametrize("broken", [b"x" * 200_000 + b",y,yes\n", b'IMG_9.JPG,"y,yes\n'])
def test_a_broken_row_costs_itself_alone(broken: bytes) -> None:
    first, rows = APPLES.split(b"\n", 1)
    assert apples_details_in(first + b"\n" + broken + rows) == apples_details_in(APPLES)


@pytest.mark.skipif(os.name != "posix", reason="pipes with names")
@pytest.mark.parametrize("name", MANY)
def test_a_pipe_says_nothing(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / name)

    assert notes_of_folder(tmp_path) == ()


@pytest.mark.parametrize("name", MANY)
def test_what_is_too_large_says_nothing(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(MANY[name] + b"x" * MOST_BYTES)

    assert read_folder(tmp_path / name) == {}


@given(st.binary() | st.text(alphabet='a". \n\\,\x04\xc2\r\0', max_size=200).map(str.encode))
def test_nonsense_is_no_hindrance(content: bytes) -> None:
    descriptions_in(content)
    apples_details_in(b"imgName,fileChecksum,favorite\n" + content)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_descriptions_in_unicode_are_read(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "descript.ion").write_bytes("IMG_1.JPG Größe\r\n".encode(encoding))
    assert read_folder(tmp_path / "descript.ion")["img_1.jpg"] == caption("Größe")


def test_of_two_photos_of_one_name_all_is_told() -> None:
    again = b'IMG_1.JPG,y,no,no,no,"Sunday March 7,2021 9:00 AM GMT",0,\n'
    assert Known(Field.FAVOURITE, "yes", Source.SIDECAR) in apples_details_in(APPLES + again)["img_1.jpg"]
