"""What a file holds besides its picture: films of motion photos, gain maps; and what only looks like it."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pillow_heif
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe_gui.model import NOTHING_INSIDE, Inside, PartKind
from dedupe_gui.reading.decode import decode
from dedupe_gui.reading.embedded_parts import inside_of, look_inside
from dedupe_gui.reading.formats import Opener
from tests.photos import holding
from tests.reading.motion import box, film, google, samsung, with_pictures, with_segment
from tests.reading.pictures import encoded, photo

pillow_heif.register_heif_opener()

STILL = encoded(photo(320, 240), "JPEG", quality=90)
PROGRESSIVE = encoded(photo(640, 480).resize((3200, 2400)), "JPEG", quality=60, progressive=True)
HEIC = encoded(photo(320, 240), "HEIF", quality=80)
AVIF = encoded(photo(320, 240), "AVIF", quality=80)


def inside(content: bytes) -> Inside:
    return decode(content).facts.inside


def kinds(content: bytes) -> list[PartKind]:
    return [part.kind for part in inside(content).parts]


def digest(appended: bytes) -> bytes:
    found = inside(STILL + appended).film_digest
    assert found is not None
    return found


@pytest.mark.parametrize("plain", [STILL, PROGRESSIVE, HEIC, AVIF], ids=["JPEG", "progressive", "HEIC", "AVIF"])
def test_a_plain_photo_holds_nothing_more(plain: bytes) -> None:
    assert inside(plain) == NOTHING_INSIDE


@pytest.mark.parametrize(
    "motion",
    [
        google(STILL, film()),
        google(STILL, film(), word="MicroVideo"),
        google(PROGRESSIVE, film()),
        samsung(STILL, film()),
        STILL + film(),
        HEIC + box(b"mpvd", film()),
        HEIC + film(),
        AVIF + box(b"mpvd", film()),
    ],
    ids=["Google", "Google before 2020", "progressive", "Samsung", "bare", "HEIC", "HEIC, appended", "AVIF"],
)
def test_the_film_of_a_motion_photo_is_found_and_is_the_same_in_every_file(motion: bytes) -> None:
    assert inside(motion) == holding(digest(film()))


def test_another_film_has_another_digest() -> None:
    assert digest(film(1)) != digest(film(2))


def test_a_film_that_is_cut_off_is_still_a_film() -> None:
    assert inside(STILL + film()[:-100]).film_digest is not None


def test_a_film_that_ends_like_a_picture_is_found_by_what_the_phone_wrote() -> None:
    assert inside(google(STILL, film() + box(b"free", b"\xff\xd9"))).film_digest is not None


def test_a_file_that_lost_its_film_holds_none_whatever_it_says() -> None:
    assert inside(google(STILL, b"")) == NOTHING_INSIDE


@pytest.mark.parametrize("tail", [b"\0" * 4096, b"ftyp", b"some ftypmp42 text", box(b"ftyp", b"mp42" * 3)])
def test_other_bytes_behind_a_picture_are_no_film(tail: bytes) -> None:
    assert inside(STILL + tail) == NOTHING_INSIDE


def test_a_gain_map_counts_and_a_preview_does_not() -> None:
    gain_map = encoded(photo(80, 60).convert("L"), "JPEG")

    assert kinds(with_pictures(STILL, gain_map)) == [PartKind.GAIN_MAP]
    assert kinds(with_pictures(STILL, gain_map, gain_map)) == [PartKind.GAIN_MAP] * 2
    assert inside(with_pictures(STILL, gain_map, kind=0x010002)) == NOTHING_INSIDE


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        (b"hdrgm:Version", PartKind.GAIN_MAP),
        (b"HDRGainMap:HDRGainMapVersion", PartKind.GAIN_MAP),
        (b'apdi:AuxiliaryImageType="disparity"', PartKind.DEPTH_MAP),
        (b"portraiteffectsmatte", PartKind.MATTE),
    ],
)
def test_a_further_picture_says_itself_what_it_is(note: bytes, kind: PartKind) -> None:
    assert kinds(with_pictures(STILL, with_segment(encoded(photo(80, 60), "JPEG"), 0xE1, note))) == [kind]


@pytest.mark.parametrize(("type_", "kind"), [(0x020002, PartKind.SECOND_EYE), (0x020003, PartKind.PICTURE)])
def test_the_index_tells_the_other_eye_from_another_view(type_: int, kind: PartKind) -> None:
    assert kinds(with_pictures(STILL, encoded(photo(80, 60), "JPEG"), kind=type_)) == [kind]


def test_a_depth_map_that_the_notes_alone_list_is_found() -> None:
    depth = encoded(photo(80, 60).convert("L"), "JPEG")
    notes = f"""http://ns.adobe.com/xap/1.0/\0<Container:Item Item:Semantic="Primary" Item:Length="0"/>
    <Container:Item Item:Semantic="Depth" Item:Length="{len(depth)}"/>"""

    assert kinds(with_segment(STILL, 0xE1, notes.encode()) + depth) == [PartKind.DEPTH_MAP]


def test_a_depth_map_in_the_notes_themselves_is_found() -> None:
    extension = b"http://ns.adobe.com/xmp/extension/\0" + bytes(40) + b"GDepth:Data="

    told = with_segment(STILL, 0xE1, b"http://ns.adobe.com/xap/1.0/\0 GDepth:Mime='image/png'")
    assert kinds(with_segment(told, 0xE1, extension)) == [PartKind.DEPTH_MAP]


def test_the_picture_before_its_blur_or_for_the_other_eye_in_the_notes_is_found() -> None:
    extension = b"http://ns.adobe.com/xmp/extension/\0" + bytes(40) + b"GImage:Data="

    told = with_segment(STILL, 0xE1, b"http://ns.adobe.com/xap/1.0/\0 GImage:Mime='image/jpeg'")
    assert kinds(with_segment(told, 0xE1, extension)) == [PartKind.PICTURE]
    assert kinds(told) == []


def test_the_gain_map_of_a_jpeg_xl_is_found() -> None:
    content = box(b"JXL ", b"\r\n\x87\n") + box(b"jxlc", b"\xff\x0a") + box(b"jhgm", b"map")

    found = look_inside(io.BytesIO(content), Opener.JXL)

    assert [part.kind for part in found.parts] == [PartKind.GAIN_MAP]


def test_the_raw_that_a_dng_was_made_from_is_found() -> None:
    entry = struct.pack("<HHII", 0xC68C, 7, 5, 26)
    content = b"II*\0" + struct.pack("<IH", 8, 1) + entry + bytes(4) + b"bytes"

    found = look_inside(io.BytesIO(content), Opener.RAW)

    assert [part.kind for part in found.parts] == [PartKind.RAW]
    assert look_inside(io.BytesIO(content.replace(b"bytes", b"other")), Opener.RAW) != found


def test_further_pictures_and_maps_of_a_heic_are_told_by_their_content() -> None:
    def heic(*seeds: int) -> Inside:
        file = pillow_heif.HeifFile()
        for seed in seeds:
            file.add_from_pillow(photo(64, 48, seed=seed))
        target = io.BytesIO()
        file.save(target, quality=80)
        return inside(target.getvalue())

    assert heic(1) == NOTHING_INSIDE
    assert [part.kind for part in heic(1, 2).parts] == [PartKind.PICTURE]
    assert heic(1, 2) != heic(1, 3)
    assert heic(1, 2).parts[0].pixels == 64 * 64  # libheif fills up to whole blocks
    assert not heic(1, 2).lost_with(heic(1, 2, 3))
    assert heic(1, 2).lost_with(heic(1, 3))


def test_a_picture_that_is_listed_but_was_cut_away_does_not_count() -> None:
    gain_map = encoded(photo(80, 60).convert("L"), "JPEG")
    whole = with_pictures(STILL, gain_map)

    assert inside(whole[: -len(gain_map)]) == NOTHING_INSIDE


def test_a_gain_map_and_a_film_are_both_found() -> None:
    gain_map = encoded(photo(80, 60).convert("L"), "JPEG")

    assert inside(with_pictures(STILL, gain_map) + film()).film_digest == digest(film())
    assert kinds(with_pictures(STILL, gain_map) + film()) == [PartKind.FILM, PartKind.GAIN_MAP]


@given(st.binary(max_size=200), st.integers(0, 400))
def test_damaged_tails_and_heads_are_looked_at_without_an_error(tail: bytes, cut: int) -> None:
    whole = with_pictures(STILL, STILL)
    for content in (whole[:cut], STILL + film()[:cut] + tail, whole[:20] + tail + whole[20:], HEIC[:cut] + tail):
        for opener in (Opener.JPEG, Opener.HEIF, Opener.PNG):
            look_inside(io.BytesIO(content), opener)


def test_a_file_on_disk_is_told_by_its_content(tmp_path: Path) -> None:
    (tmp_path / "a.heic").write_bytes(STILL + film())  # some phones name them so
    (tmp_path / "b.jpg").write_bytes(b"no picture")

    assert inside_of(tmp_path / "a.heic").film_digest == digest(film())
    assert inside_of(tmp_path / "b.jpg") == NOTHING_INSIDE
