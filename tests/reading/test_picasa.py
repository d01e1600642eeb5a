"""What Picasa noted of a folder's photos."""

from __future__ import annotations

import os

from hypothesis import given
from hypothesis import strategies as st

from dedupe_gui.model import Field, Known, Source
from dedupe_gui.reading.names_in_notes import name_in
from dedupe_gui.reading.picasa import said_in

NOTES = """\ufeff[Picasa]
name=Holidays
[Contacts2]
8e62398ebda8c1a5=Oma Hilde;;
[.album:6f0a]
name=Best of 1962
[IMG_1.JPG]
star=yes
caption=Granny = at the sea
keywords=sea,Ulm
faces=rect64(3f845bcb59418507),8e62398ebda8c1a5;rect64(1),ffffffffffffffff
geotag=48.1,11.5
albums=6f0a,unknown
rotate=rotate(0)
backuphash=1234
[img_2.jpg]
filters=crop64=1,30;enhance=1;
[Ko\u0308ln.jpg]
star=yes
[img_3.jpg]
geotag=nan,7
hidden=yes
"""


def values(known: tuple[Known, ...]) -> set[tuple[Field, str]]:
    return {(fact.field, fact.value) for fact in known}


def test_stars_words_people_places_albums_and_edits_are_read() -> None:
    said = said_in(NOTES.encode())

    assert values(said["img_1.jpg"]) == {
        (Field.FAVOURITE, "yes"),
        (Field.CAPTION, "Granny = at the sea"),
        (Field.KEYWORD, "sea"),
        (Field.KEYWORD, "Ulm"),
        (Field.PERSON, "Oma Hilde"),
        (Field.PLACE, "48.100000,11.500000"),
        (Field.OTHER, "album: Best of 1962"),
    }
    assert [fact.field for fact in said["img_2.jpg"]] == [Field.DEVELOPED]
    assert said[name_in("K\u00d6LN.jpg")] == (Known(Field.FAVOURITE, "yes", Source.SIDECAR),)
    assert "img_3.jpg" not in said


def test_notes_in_an_old_alphabet_mean_the_name_in_that_or_as_it_is() -> None:
    said = said_in(b"[K\xf6ln.jpg]\nstar=yes\n")

    assert set(said) == {name_in("K\u00f6ln.jpg"), name_in(os.fsdecode(b"K\xf6ln.jpg"))}


@given(st.binary() | st.text(alphabet="[]=\n,;()starface0.", max_size=200).map(str.encode))
def test_nonsense_is_no_hindrance(content: bytes) -> None:
    said_in(content)
