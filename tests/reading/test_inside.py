"""What a file holds besides its picture: films of motion photos, gain maps; and what only looks like it."""

from __future__ import annotations

import io
from pathlib import Path

import pillow_heif
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe_gui.model import NOTHING_INSIDE, Inside
from dedupe_gui.reading.decode import decode
from dedupe_gui.reading.formats import Opener
from dedupe_gui.reading.inside import inside_of, look_inside
from tests.reading.motion import box, film, google, samsung, with_pictures
from tests.reading.pictures import encoded, photo

pillow_heif.register_heif_opener()

STILL = encoded(photo(320, 240), "JPEG", quality=90)
PROGRESSIVE = encoded(photo(3200, 2400), "JPEG", quality=60, progressive=True)
HEIC = encoded(photo(320, 240), "HEIF", quality=80)
AVIF = encoded(photo(320, 240), "AVIF", quality=80)


def inside(content: bytes) -> Inside:
    return decode(content).facts.inside


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
    assert inside(motion) == Inside(digest(film()))


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

    assert inside(with_pictures(STILL, gain_map)) == Inside(None, 1)
    assert inside(with_pictures(STILL, gain_map, gain_map)) == Inside(None, 2)
    assert inside(with_pictures(STILL, gain_map, kind=0x010002)) == NOTHING_INSIDE


def test_a_picture_that_is_listed_but_was_cut_away_does_not_count() -> None:
    gain_map = encoded(photo(80, 60).convert("L"), "JPEG")
    whole = with_pictures(STILL, gain_map)

    assert inside(whole[: -len(gain_map)]) == NOTHING_INSIDE


def test_a_gain_map_and_a_film_are_both_found() -> None:
    gain_map = encoded(photo(80, 60).convert("L"), "JPEG")

    assert inside(with_pictures(STILL, gain_map) + film()) == Inside(digest(film()), 1)


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
