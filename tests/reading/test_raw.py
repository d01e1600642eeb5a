"""What RAWs say of their photos, which each maker keeps in another place. The files here have no pixels."""

from __future__ import annotations

import io
import json
import struct
import subprocess
from pathlib import Path

import pytest
from PIL import Image
from PIL.ExifTags import GPS, Base
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from dedupe_gui.model import Field
from dedupe_gui.reading import exif, knowledge, raw
from dedupe_gui.reading.completeness import EXTENSION, XMP_EXTENSION
from tests.reading.motion import box, with_segment
from tests.reading.pictures import encoded, photo
from tests.reading.test_knowledge import SAID, packet
from tests.review.test_xmp_sidecar import with_program

CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")


def known(content: bytes) -> set[tuple[Field, str]]:
    tags = raw.metadata(io.BytesIO(content))
    return {(fact.field, fact.value) for fact in knowledge.known_in_raw(tags, exif.read(tags, knowledge.of_tags))}


def tiff(tags: dict[int, object]) -> bytes:
    made = Image.Exif()
    for tag, value in tags.items():
        made[tag] = value
    return made.tobytes().removeprefix(b"Exif\0\0")


def cr3(*, xmp: bytes = b"") -> bytes:
    directories = box(b"CMT1", tiff({Base.Make: "Canon", Base.Model: "Canon EOS M50", Base.Artist: "Oma"}))
    directories += box(b"CMT2", tiff({Base.DateTimeOriginal: "2018:02:21 12:08:56", Base.LensModel: "EF-M15"}))
    place = {GPS.GPSLatitudeRef: "N", GPS.GPSLatitude: (48.0, 24.0, 0.0)}
    place |= {GPS.GPSLongitudeRef: "E", GPS.GPSLongitude: (9.0, 59.4, 0.0)}
    directories += box(b"CMT4", tiff(place))  # type: ignore[arg-type]  # numbers of GPS as of any directory
    whole = box(b"ftyp", b"crx \0\0\0\1crx isom") + box(b"moov", box(b"uuid", CANON + directories))
    return whole + (box(EXTENSION, XMP_EXTENSION + xmp) if xmp else b"")


def test_a_cr3_tells_what_its_boxes_hold() -> None:
    tags = raw.metadata(io.BytesIO(cr3()))
    seen = exif.read(tags, knowledge.of_tags)

    assert seen.taken is not None
    assert (seen.taken.isoformat(), seen.camera) == ("2018-02-21T12:08:56", "Canon EOS M50")
    assert (seen.latitude_deg, seen.longitude_deg) == (48.4, pytest.approx(9.99))
    assert known(cr3()) == {(Field.CREATOR, "Oma"), (Field.LENS, "EF-M15")}


def test_the_xmp_of_a_cr3_is_read() -> None:
    of_exif = {(Field.PLACE, "48.400000,9.990000")}  # told already

    assert known(cr3(xmp=packet())) >= SAID - of_exif


def raf() -> bytes:
    picture = with_segment(encoded(photo(64, 48), "JPEG"), 0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet())
    return b"FUJIFILMCCD-RAW ".ljust(84, b"\0") + struct.pack(">II", 92, len(picture)) + picture


def test_a_raf_tells_what_the_jpeg_in_it_says() -> None:
    assert known(raf()) == SAID


def test_exiftool_reads_the_same_in_these_made_files(tmp_path: Path) -> None:
    """A reader of another hand: what is built here is built as cameras build it."""
    program = with_program("exiftool")
    for name, content in (("a.cr3", cr3(xmp=packet())), ("a.raf", raf())):
        (tmp_path / name).write_bytes(content)
    said = subprocess.run([program, "-j", "-n", "-a", "-G1", tmp_path], capture_output=True, check=True).stdout
    canon, fuji = sorted(json.loads(said), key=lambda told: str(told["SourceFile"]))

    assert (canon["IFD0:Make"], canon["IFD0:Artist"], canon["ExifIFD:LensModel"]) == ("Canon", "Oma", "EF-M15")
    assert canon["ExifIFD:DateTimeOriginal"] == "2018:02:21 12:08:56"
    assert canon["GPS:GPSLatitude"] == pytest.approx(48.4)
    for told in (canon, fuji):
        assert (told["XMP-dc:Title"], told["XMP-xmp:Rating"], told["XMP-photoshop:City"]) == ("Cake", 5, "Ulm")


@pytest.mark.parametrize("mark", [b"IIRO", b"IIRS", b"IIU\0", b"MMOR"])
def test_olympus_and_panasonic_are_read_as_the_tiffs_that_they_are(mark: bytes) -> None:
    head = b"II*\0\x08\0\0\0" if mark.startswith(b"II") else b"MM\0*\0\0\0\x08"
    tags = ImageFileDirectory_v2(head)
    tags[Base.Make], tags[Base.Artist] = "OLYMPUS", "Oma"

    assert known(mark + head[4:] + tags.tobytes(8)) == {(Field.CREATOR, "Oma")}


@pytest.mark.parametrize("cut", [0, 3, 40, 90, 200])
def test_what_is_cut_off_says_less(cut: int) -> None:
    whole = cr3(xmp=packet())

    left = known(whole[: len(whole) - cut if cut else 0])

    # Of the XMP that makes no sense any more a digest is told.
    assert {fact for fact in left if fact[0] is not Field.OTHER} <= known(whole)
