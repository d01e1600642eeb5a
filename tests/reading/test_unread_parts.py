"""What nothing here understands in a file, and what no more than tells of the file."""

from __future__ import annotations

import struct
import zlib

import pillow_heif
import pytest
from PIL import Image
from PIL.ExifTags import IFD

from dedupe_gui.model import Field, Source
from dedupe_gui.reading.decode import decode
from tests.reading.motion import box, film, google, samsung, with_pictures, with_segment
from tests.reading.pictures import encoded, photo

pillow_heif.register_heif_opener()

STILL = encoded(photo(320, 240), "JPEG", quality=90)
PROGRESSIVE = encoded(photo(640, 480).resize((3200, 2400)), "JPEG", quality=60, progressive=True)
CREDENTIALS = box(b"jumb", box(b"jumd", b"c2pa" + bytes(20)))
TRAILER = b"OMA" + bytes(range(256))


def notes(content: bytes) -> dict[str, str]:
    """By their names."""
    told = (fact for fact in decode(content).facts.known if fact.field is Field.OTHER and fact.source is not Source.XMP)
    return dict(fact.value.split(": ", 1) for fact in told)


@pytest.mark.parametrize("still", [STILL, PROGRESSIVE, with_segment(STILL, 0xE1, b"Exif\0\0" + STILL)])
def test_bytes_of_unknown_kind_behind_a_picture_are_noted_and_two_of_them_differ(still: bytes) -> None:
    one, other = notes(still + TRAILER), notes(still + TRAILER[::-1])

    assert list(one) == list(other) == ["BehindPicture"]
    assert one != other
    assert notes(still) == notes(still + bytes(3000)) == notes(still + b"\r\n") == {}


def test_films_and_listed_pictures_behind_a_picture_are_told_elsewhere() -> None:
    assert notes(STILL + film()) == notes(google(PROGRESSIVE, film())) == {}
    assert notes(with_pictures(STILL, STILL)) == {}
    assert notes(with_pictures(STILL, STILL) + TRAILER) == notes(STILL + TRAILER)
    assert list(notes(samsung(STILL, film()))) == ["BehindPicture"]  # what the phone noted around it


def test_segments_of_unknown_kind_are_noted() -> None:
    thermal = with_segment(STILL, 0xE1, b"FLIR\0\1\0\0" + bytes(range(200)))

    assert list(notes(thermal)) == ["AppSegments"]
    assert notes(thermal) != notes(with_segment(STILL, 0xE1, b"FLIR\0\1\0\0" + bytes(range(1, 201))))
    for usual in (b"ICC_PROFILE\0\1\1", b"Ducky\0\1", b"Adobe\0d", b"Photoshop 3.0\0", b"JFIF\0\1\2", bytes(40)):
        assert notes(with_segment(STILL, 0xEC, usual)) == {}


def test_content_credentials_are_noted_and_any_stand_for_any_other() -> None:
    png = encoded(photo(80, 60), "PNG")
    chunk = b"caBX" + CREDENTIALS
    png = png[:33] + struct.pack(">I", len(CREDENTIALS)) + chunk + struct.pack(">I", zlib.crc32(chunk)) + png[33:]
    kind = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
    heic = encoded(photo(320, 240), "HEIF", quality=80) + box(b"uuid", kind + CREDENTIALS)
    segments = [with_segment(STILL, 0xEB, b"JP\0\1\0\0\0\1" + CREDENTIALS + more) for more in (b"", b"others")]

    for content in (png, heic, *segments):
        assert notes(content) == {"C2PA": "content credentials"}


def test_where_a_photo_looks_and_what_its_place_is_called_are_noted() -> None:
    exif = Image.Exif()
    place = exif.get_ifd(IFD.GPSInfo)
    place |= {19: "N", 20: (48.0, 6.0, 0.0), 21: "E", 22: (11.0, 30.0, 0.0), 28: b"ASCII\0\0\0Bryggen"}
    exif[IFD.GPSInfo] = place

    told = notes(encoded(photo(80, 60), "JPEG", exif=exif))

    assert told == {"GPSAreaInformation": "Bryggen", "GPSDest": "48.1000,11.5000"}
