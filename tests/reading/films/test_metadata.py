"""What somebody said of a film is known, and what phones and programs write by themselves is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedupe_gui.model import Field
from tests.films import film, read, scene


def test_a_time_that_no_camera_signed_is_in_doubt(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4", scene(3), seconds=1, told={"creation_time": "2024-05-01T10:11:12.000000Z"})

    (taken,) = read(path).facts.known

    assert taken.is_doubtful


@pytest.mark.parametrize(("name", "suffix"), [("DATE", "mkv"), ("Creation_Time", "mkv"), ("DATE_RECORDED", "webm")])
def test_names_of_what_a_film_says_may_be_in_capitals(tmp_path: Path, name: str, suffix: str) -> None:
    codec = "libvpx" if suffix == "webm" else "libx264"
    path = film(tmp_path / f"a.{suffix}", scene(3), seconds=1, codec=codec, told={name: "2024-05-01T10:11:12"})

    seen = read(path).facts

    assert seen.taken is not None
    assert seen.taken.moment.isoformat() == "2024-05-01T10:11:12"
    assert [fact.field for fact in seen.known] == [Field.TAKEN]


def known(path: Path) -> set[tuple[Field, str]]:
    return {(fact.field, fact.value) for fact in read(path).facts.known}


def test_whatever_somebody_wrote_into_a_film_is_known_and_what_programs_write_is_not(tmp_path: Path) -> None:
    told = {
        "com.apple.quicktime.rating.user": "5",
        "com.apple.quicktime.location.name": "Garden",
        "com.apple.quicktime.album": "Summer 2019",
        "com.apple.quicktime.live-photo.vitality-score": "0.9",
        "com.android.version": "14",
        "genre": "Family",
        "synopsis": "Anna laughs",
        "comment": "vid:v0d00fg10000",
    }
    path = film(tmp_path / "a.mp4", scene(3), seconds=1, told=told)

    assert known(path) == {
        (Field.RATING, "5"),
        (Field.SPOT, "Garden"),
        (Field.OTHER, "album: Summer 2019"),
        (Field.OTHER, "genre: Family"),
        (Field.CAPTION, "Anna laughs"),
    }


def test_chapters_are_known_and_the_one_for_the_whole_film_is_not(tmp_path: Path) -> None:
    some = film(tmp_path / "some.mkv", scene(3), seconds=2, chapters=((0.0, "Church"), (1.0, "Party")))
    one = film(tmp_path / "one.mkv", scene(3), seconds=2, chapters=((0.0, "Chapter 1"),))

    assert known(some) == {(Field.OTHER, "Chapters: 0 s Church, 1 s Party")}
    assert not known(one)


XMP_OF_MP4 = bytes.fromhex("BE7ACFCB97A942E89C71999491E3AFAC")


@pytest.mark.parametrize(
    ("packet", "field"),
    [
        (
            (
                b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmp:Rating="4" '
                b'xmlns:xmp="http://ns.adobe.com/xap/1.0/"/></rdf:RDF>'
            ),
            Field.RATING,
        ),
        (b"something else", Field.OTHER),
    ],
    ids=["stars", "no XMP"],
)
def test_xmp_in_a_film_is_read(tmp_path: Path, packet: bytes, field: Field) -> None:
    path = film(tmp_path / "a.mp4", scene(3), seconds=1)
    box = XMP_OF_MP4 + packet
    with path.open("ab") as file:
        file.write((len(box) + 8).to_bytes(4, "big") + b"uuid" + box)

    assert [fact.field for fact in read(path).facts.known] == [field]


def test_a_time_that_ffmpeg_tells_twice_in_one_is_one(tmp_path: Path) -> None:
    when = "2024-05-01T10:11:12"
    path = film(tmp_path / "a.mp4", scene(3), seconds=1, told={"com.apple.quicktime.creationdate": f"{when};{when}"})
    taken = read(path).facts.taken
    assert taken is not None
    assert taken.moment.isoformat() == when


def test_what_a_film_says_of_itself_need_not_be_text(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4", scene(3), seconds=1, told={"com.apple.quicktime.software": "Fohn 3 Editor"})
    content = path.read_bytes()
    assert b"Fohn 3" in content
    path.write_bytes(content.replace(b"Fohn 3", b"F\xf6hn 3"))  # as Latin-1 has it

    assert read(path).facts.software == "F\ufffdhn 3 Editor"
