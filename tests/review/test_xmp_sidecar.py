"""Sidecars as other programs read them: exiftool and exiv2 from Debian, where they are installed."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_gui.model import Field, Known, Source
from dedupe_gui.review import xmp
from dedupe_gui.review.knowledge import lost
from dedupe_gui.review.xmp_sidecar import with_knowledge

KNOWN = tuple(
    Known(field, value, Source.TAKEOUT)
    for field, value in (
        (Field.TAKEN, "1962-07-10T12:26:40+00:00"),
        (Field.PLACE, "-48.137500,11.575000"),
        (Field.SPOT, "Marienplatz"),
        (Field.CITY, "München"),
        (Field.STATE, "Bayern"),
        (Field.COUNTRY, "Deutschland"),
        (Field.CAMERA, "Canon EOS 5D"),
        (Field.LENS, "EF 50mm"),
        (Field.CAMERA_NUMBER, "062024015252"),
        (Field.LENS_NUMBER, "000082f504"),
        (Field.RATING, "4"),
        (Field.LABEL, "Red"),
        (Field.TITLE, "Kuchen & <Torte>"),
        (Field.CAPTION, 'Oma "schneidet"\nan'),
        (Field.KEYWORD, "Feste"),
        (Field.KEYWORD, "Leute|Oma"),
        (Field.PERSON, "Oma"),
        (Field.FACE, "Oma @ 0.5000 0.4000 0.1000 0.2000"),
        (Field.CREATOR, "Opa"),
        (Field.COPYRIGHT, "wir"),
        (Field.SETTING, "ExposureTime: 0.02"),
        (Field.SETTING, "FNumber: 2.8"),
        (Field.SETTING, "ISOSpeedRatings: 200"),
        (Field.SETTING, "FocalLength: 35"),
        (Field.SETTING, "Flash: 1"),
        (Field.SETTING, "GPSAltitude: -12.5"),
        (Field.SETTING, "GPSImgDirection: 33"),
    )
)
LIGHTROOMS = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 7.0">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <!-- made by hand -->
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" xmlns:a="http://acme.example/"
    xmp:Rating="0" crs:Exposure2012="+0.50" a:mood="good">
   <dc:subject><rdf:Bag><rdf:li>1962</rdf:li></rdf:Bag></dc:subject>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
"""


def test_all_that_is_carried_over_is_read_again() -> None:
    assert lost(KNOWN, xmp.known_in(with_knowledge(None, KNOWN, size_px=(640, 480)), Source.XMP)) == ()


def test_what_was_there_stays_and_only_what_says_nothing_is_replaced() -> None:
    merged = with_knowledge(LIGHTROOMS, KNOWN)

    assert lost(KNOWN, xmp.known_in(merged, Source.XMP)) == ()
    for words in (b"made by hand", b'crs:Exposure2012="+0.50"', b'a:mood="good"', b"<rdf:li>1962</rdf:li>", b"xmptk"):
        assert words in merged
    assert merged.count(b"<dc:subject>") == 1
    assert b'xmp:Rating="4"' in merged


def test_writing_the_same_again_changes_nothing() -> None:
    once = with_knowledge(LIGHTROOMS, KNOWN[:-3])

    assert with_knowledge(once, tuple(fact for fact in KNOWN[:-3] if fact.field is not Field.FACE)) == once


texts = st.text(st.characters(categories=["L", "P", "S", "Z", "Cc", "Cs", "Cn", "Co"]), min_size=1, max_size=40)
plain = st.sampled_from(
    [Field.CAPTION, Field.KEYWORD, Field.PERSON, Field.TITLE, Field.CITY, Field.CREATOR, Field.LABEL]
)


@settings(deadline=None)
@given(st.dictionaries(plain, texts))
def test_whatever_is_said_comes_through_xml(said: dict[Field, str]) -> None:
    known = [fact for field, text in said.items() if (fact := xmp.known(field, text, Source.XMP))]

    merged = with_knowledge(with_knowledge(None, tuple(known[:2])), tuple(known[2:]))

    assert lost(tuple(known), xmp.known_in(merged, Source.XMP)) == ()


def with_program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


@pytest.mark.parametrize("there", [None, LIGHTROOMS], ids=["new", "merged"])
def test_exiftool_reads_every_value(tmp_path: Path, there: bytes | None) -> None:
    program = with_program("exiftool")
    sidecar = tmp_path / "a.jpg.xmp"
    sidecar.write_bytes(with_knowledge(there, KNOWN, size_px=(640, 480)))

    said = subprocess.run([program, "-j", "-n", "-struct", sidecar], capture_output=True, check=True).stdout
    (told,) = json.loads(said)

    assert "Warning" not in told
    assert told["DateTimeOriginal"] == "1962:07:10 12:26:40+00:00"
    assert told["GPSLatitude"] == pytest.approx(-48.1375)
    assert told["GPSLongitude"] == pytest.approx(11.575)
    assert (told["Location"], told["City"], told["State"]) == ("Marienplatz", "München", "Bayern")
    assert (told["Country"], told["Model"], told["Lens"]) == ("Deutschland", "Canon EOS 5D", "EF 50mm")
    assert (str(told["SerialNumber"]), told["LensSerialNumber"]) == ("062024015252", "000082f504")
    assert (told["Rating"], told["Label"], told["Title"]) == (4, "Red", "Kuchen & <Torte>")
    assert told["Description"] == 'Oma "schneidet"\nan'
    assert {"Feste", "Oma"} <= set(told["Subject"])
    assert told["HierarchicalSubject"] == ["Leute|Oma"]
    assert told["PersonInImage"] == ["Oma"]
    assert (told["Creator"], told["Rights"]) == (["Opa"], "wir")
    region = told["RegionInfo"]["RegionList"][0]
    assert (region["Name"], region["Area"]["X"], region["Area"]["H"]) == ("Oma", 0.5, 0.2)


@pytest.mark.parametrize("there", [None, LIGHTROOMS], ids=["new", "merged"])
def test_exiv2_reads_every_value(tmp_path: Path, there: bytes | None) -> None:
    program = with_program("exiv2")
    sidecar = tmp_path / "a.jpg.xmp"
    sidecar.write_bytes(with_knowledge(there, KNOWN, size_px=(640, 480)))

    done = subprocess.run([program, "-PXkv", sidecar], capture_output=True, text=True, check=True)
    lines = [line.partition(" ") for line in done.stdout.splitlines() if line.startswith("Xmp.")]

    assert done.stderr == ""
    said = {key: value.strip() for key, _, value in lines}
    assert said["Xmp.exif.DateTimeOriginal"] == "1962-07-10T12:26:40+00:00"
    assert said["Xmp.exif.GPSLatitude"] == "48,8.250000S"
    assert (said["Xmp.aux.SerialNumber"], said["Xmp.aux.LensSerialNumber"]) == ("062024015252", "000082f504")
    assert said["Xmp.xmp.Rating"] == "4"
    assert said["Xmp.photoshop.City"] == "München"
    assert {"Feste", "Oma"} <= set(said["Xmp.dc.subject"].split(", "))
    assert said["Xmp.iptcExt.PersonInImage"] == "Oma"
    assert said["Xmp.mwg-rs.Regions/mwg-rs:RegionList[1]/mwg-rs:Name"] == "Oma"
