"""What files say of their photos, from everywhere that programs write it, and what nobody said."""

from __future__ import annotations

import io
import struct
from datetime import datetime
from pathlib import Path

import brotli
import pillow_heif
import pillow_jxl  # noqa: F401 - registers its format with Pillow
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin
from PIL.ExifTags import GPS, IFD, Base
from PIL.TiffImagePlugin import IFDRational, ImageFileDirectory_v2

from dedupe_gui.model import Field, Known, Source
from dedupe_gui.reading import completeness
from dedupe_gui.reading.completeness import EXTENSION, IPTC_EXTENSION, XMP_EXTENSION
from dedupe_gui.reading.decode import decode
from dedupe_gui.reading.knowledge import is_doubtful
from dedupe_gui.reading.sidecar_notes import MOST_BYTES, notes_in, read_notes
from dedupe_gui.review import xmp
from dedupe_gui.review.knowledge import known_by, lost
from dedupe_gui.review.xmp_sidecar import with_knowledge
from tests.reading.motion import box, with_segment
from tests.reading.pictures import encoded, photo

pillow_heif.register_heif_opener()


def still() -> Image.Image:
    """Anew each time: Pillow writes what a save was told into the picture's own notes."""
    return photo(64, 48)


PACKET = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
 xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"
 xmp:Rating="5" xmp:Label="Red" photoshop:City="Ulm" exif:GPSLatitude="48,24.0N" exif:GPSLongitude="9,59.4E" {more}>
 <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Cake</rdf:li></rdf:Alt></dc:title>
 <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Granny cuts
the cake</rdf:li></rdf:Alt></dc:description>
 <dc:subject><rdf:Bag><rdf:li>Oma</rdf:li><rdf:li>1962</rdf:li></rdf:Bag></dc:subject>
 <lr:hierarchicalSubject><rdf:Bag><rdf:li>People|Oma</rdf:li></rdf:Bag></lr:hierarchicalSubject>
 <dc:creator><rdf:Seq><rdf:li>Opa</rdf:li></rdf:Seq></dc:creator>
 <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">ours</rdf:li></rdf:Alt></dc:rights>
 <exif:DateTimeOriginal>1962-05-01T10:11:12+01:00</exif:DateTimeOriginal>
 <mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>
  <rdf:li><rdf:Description mwg-rs:Name="Oma" mwg-rs:Type="Face">
   <mwg-rs:Area stArea:x="0.5" stArea:y="0.4" stArea:w="0.1" stArea:h="0.2" stArea:unit="normalized"/>
  </rdf:Description></rdf:li>
  <rdf:li rdf:parseType="Resource"><mwg-rs:Type>Face</mwg-rs:Type>
   <mwg-rs:Area stArea:x="0.1" stArea:y="0.1" stArea:w="0.1" stArea:h="0.1"/></rdf:li>
 </rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""

SPACES = {
    "xmp": xmp.XMP,
    "dc": xmp.DC,
    "exif": xmp.EXIF,
    "photoshop": xmp.PHOTOSHOP,
    "tiff": xmp.TIFF,
    "aux": xmp.AUX,
    "lr": xmp.LIGHTROOM,
    "crs": xmp.CAMERA_RAW,
    "xmpMM": xmp.MEDIA_MANAGEMENT,
    "iptcCore": xmp.IPTC_CORE,
    "iptcExt": xmp.IPTC_EXTENSION,
    "acdsee": xmp.ACDSEE,
    "MicrosoftPhoto": xmp.MICROSOFT,
    "mediapro": xmp.MEDIA_PRO,
    "expressionmedia": xmp.EXPRESSION_MEDIA,
    "album": "http://ns.adobe.com/album/1.0/",
    "mwg-kw": xmp.MWG_KEYWORDS,
    "mwg-rs": xmp.MWG_REGIONS,
    "digiKam": xmp.DIGIKAM,
    "GPano": "http://ns.google.com/photos/1.0/panorama/",
    "GCamera": "http://ns.google.com/photos/1.0/camera/",
    "GIMP": "http://www.gimp.org/xmp/",
    "apple": "http://ns.apple.com/HDRGainMap/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
}
SAID = {
    (Field.RATING, "5"),
    (Field.LABEL, "Red"),
    (Field.CITY, "Ulm"),
    (Field.PLACE, "48.400000,9.990000"),
    (Field.TITLE, "Cake"),
    (Field.CAPTION, "Granny cuts\nthe cake"),
    (Field.KEYWORD, "Oma"),
    (Field.KEYWORD, "1962"),
    (Field.KEYWORD, "People|Oma"),
    (Field.CREATOR, "Opa"),
    (Field.COPYRIGHT, "ours"),
    (Field.TAKEN, "1962-05-01T10:11:12+01:00"),
    (Field.PERSON, "Oma"),
    (Field.FACE, "Oma @ 0.5000 0.4000 0.1000 0.2000"),
}


def packet(more: str = "") -> bytes:
    return PACKET.replace("{more}", more).encode()


def said(content: bytes) -> set[tuple[Field, str]]:
    return {(fact.field, fact.value) for fact in decode(content).facts.known}


def properties(attributes: str = "", elements: str = "") -> bytes:
    """A packet of these alone."""
    spaces = " ".join(f'xmlns:{prefix}="{namespace}"' for prefix, namespace in SPACES.items())
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f"<rdf:Description {spaces} {attributes}>{elements}</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def pairs(known: tuple[Known, ...]) -> set[tuple[Field, str]]:
    return {(fact.field, fact.value) for fact in known}


def tagged(tags: dict[int, object], detail: dict[int, object] | None = None, form: str = "JPEG") -> bytes:
    exif = Image.Exif()
    for tag, value in tags.items():
        exif[tag] = value
    for tag, value in (detail or {}).items():
        exif.get_ifd(IFD.Exif)[tag] = value
    return encoded(still(), form, exif=exif)


def records(*told: tuple[int, int, bytes]) -> bytes:
    return b"".join(struct.pack(">BBBH", 0x1C, record, number, len(text)) + text for record, number, text in told)


def block(code: int, content: bytes) -> bytes:
    return b"8BIM" + struct.pack(">HHI", code, 0, len(content)) + content + b"\0" * (len(content) % 2)


def jpeg_with_iptc(*told: tuple[int, int, bytes]) -> bytes:
    return with_segment(encoded(still(), "JPEG"), 0xED, b"Photoshop 3.0\0" + block(0x0404, records(*told)))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF", "JXL"])
def test_xmp_is_read_in_every_format_that_holds_it(form: str) -> None:
    if form == "PNG":
        text = PngImagePlugin.PngInfo()
        text.add_itxt("XML:com.adobe.xmp", packet().decode())
        content = encoded(still(), "PNG", pnginfo=text)
    elif form == "TIFF":
        content = encoded(still(), "TIFF", tiffinfo={700: packet()})
    else:
        content = encoded(still(), form, xmp=packet())

    assert said(content) == SAID


def jpeg_xl(*added: bytes) -> bytes:
    plain = encoded(still(), "JXL")
    if not plain.startswith(b"\0\0\0\x0cJXL "):
        head = box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl \0\0\0\0jxl ")
        return head + b"".join(added) + box(b"jxlc", plain)
    return plain[:32] + b"".join(added) + plain[32:]


def test_what_jpeg_xl_packs_is_read() -> None:
    exif = tagged({Base.Model: "EOS", Base.Artist: "Oma"}, {Base.DateTimeOriginal: "2020:01:02 03:04:05"})
    tiff = Image.open(io.BytesIO(exif)).info["exif"].removeprefix(b"Exif\0\0")
    parts = {b"Exif": bytes(4) + tiff, b"xml ": packet()}

    facts = decode(jpeg_xl(*(box(b"brob", kind + brotli.compress(part)) for kind, part in parts.items()))).facts

    assert (facts.camera, facts.taken is not None) == ("EOS", True)
    assert pairs(facts.known) == SAID | {(Field.CREATOR, "Oma")}


PACKED = brotli.compress(b"<x/>" * 99)


@pytest.mark.parametrize("content", [b"1", b"nonsense", brotli.compress(bytes(40_000_000), quality=5), PACKED[:-4]])
def test_what_cannot_be_unpacked_in_jpeg_xl_is_no_hindrance(content: bytes) -> None:
    file = io.BytesIO(box(b"JXL ", b"\r\n\x87\n") + box(b"brob", b"xml " + content))

    with pytest.raises(ValueError, match="packed"):
        completeness.content_of(file, b"xml ")


def test_a_box_of_jpeg_xl_that_unpacks_to_more_than_any_program_writes_says_nothing() -> None:
    bomb = brotli.compress(bytes(40_000_000), quality=5)

    assert said(jpeg_xl(box(b"brob", b"xml " + bomb), box(b"brob", b"Exif" + bomb))) == set()


def test_the_part_of_xmp_that_did_not_fit_into_its_segment_is_read_in_any_order() -> None:
    rest = packet()
    told = b'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    told += b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    told += b'<rdf:Description xmlns:n="http://ns.adobe.com/xmp/note/" n:HasExtendedXMP="0"/></rdf:RDF></x:xmpmeta>'
    content = encoded(still(), "JPEG")
    for start in (0, 500, 1000):
        part = rest[start : start + 500] if start < 1000 else rest[start:]
        head = b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32 + struct.pack(">II", len(rest), start)
        content = with_segment(content, 0xE1, head + part)

    assert said(with_segment(content, 0xE1, told)) == SAID


def test_xmp_in_utf_16_is_read_and_what_makes_no_sense_is_told_by_a_digest() -> None:
    def of(content: bytes) -> set[tuple[Field, str]]:
        return said(with_segment(encoded(still(), "JPEG"), 0xE1, b"http://ns.adobe.com/xap/1.0/\0" + content))

    for encoding in ("utf-16-le", "utf-16-be", "utf-16"):
        assert of(packet().decode().encode(encoding)) == SAID
    (first,), (second,) = of(b"<x:xmpmeta>1"), of(b"<x:xmpmeta>2")
    assert first[0] is second[0] is Field.OTHER
    assert first != second
    assert of(b" ") == set()


def test_exif_of_a_jpeg_2000_is_read_and_a_time_among_the_tags_of_the_picture() -> None:
    exif = tagged({Base.Model: "EOS", Base.DateTimeOriginal: "2020:01:02 03:04:05"})
    tiff = Image.open(io.BytesIO(exif)).info["exif"].removeprefix(b"Exif\0\0")

    facts = decode(encoded(still(), "JPEG2000") + box(EXTENSION, b"JpgTiffExif->JP2" + tiff)).facts

    assert facts.camera == "EOS"
    assert facts.taken is not None
    assert facts.taken.isoformat() == "2020-01-02T03:04:05"


def test_xmp_of_a_gif_and_of_a_jpeg_2000_is_read() -> None:
    gif = encoded(still(), "GIF")
    trailer = bytes([1, *range(255, -1, -1), 0])
    head = gif[:13] + gif[13 : 13 + 3 * 2 ** ((gif[10] & 7) + 1)]
    extension = b"\x21\xff\x0bXMP DataXMP" + packet() + trailer
    jp2 = encoded(still(), "JPEG2000")

    assert said(head + extension + gif[len(head) :]) == SAID
    assert said(jp2 + box(EXTENSION, XMP_EXTENSION + packet())) == SAID


@pytest.mark.parametrize("step", [1, -1])
def test_iptc_that_a_tiff_calls_numbers_is_read_whole(step: int) -> None:
    told = {5: b"Cake", 25: b"Oma", 90: b"Ulm"}
    content = records(*((2, number, text) for number, text in told.items()))
    content += bytes(-len(content) % 4)
    swapped = b"".join(content[at : at + 4][::step] for at in range(0, len(content), 4))
    tags = ImageFileDirectory_v2()
    tags[65000] = struct.unpack(f"<{len(swapped) // 4}I", swapped)
    tags.tagtype[65000] = 4  # for tag 33723 Pillow writes one number alone

    content = encoded(still(), "TIFF", tiffinfo=tags)

    known = said(content.replace(struct.pack("<HH", 65000, 4), struct.pack("<HH", 33723, 4)))
    assert known == {(Field.TITLE, "Cake"), (Field.KEYWORD, "Oma"), (Field.CITY, "Ulm")}


def test_a_comment_without_a_mark_of_its_alphabet_is_read() -> None:
    assert (Field.CAPTION, "Granny at the sea") in said(tagged({}, {Base.UserComment: b"Granny at the sea"}))
    assert said(tagged({}, {Base.UserComment: b"\x01\x02\xff binary"})) == set()


def test_what_an_editor_did_to_an_export_is_done_and_what_is_still_to_be_done_counts() -> None:
    def fields(more: str) -> list[Field]:
        return [fact.field for fact in xmp.known_in(packet(more), Source.XMP) if fact.field is Field.DEVELOPED]

    assert fields('crs:HasSettings="True" crs:Exposure2012="+0.50"') == [Field.DEVELOPED]
    assert fields('crs:HasSettings="True" crs:AlreadyApplied="True" crs:Exposure2012="+0.50"') == []
    assert fields("") == []


def test_what_is_not_understood_is_told_as_it_is_written() -> None:
    strange = packet('xmlns:acme="http://acme.example/" acme:mood="good"')

    for source in (Source.SIDECAR, Source.XMP):
        assert pairs(xmp.known_in(strange, source)) == SAID | {(Field.OTHER, "mood: good")}
    assert pairs(notes_in(packet(), ".xmp")) == SAID


LIST = "<rdf:{0}><rdf:li>{1}</rdf:li></rdf:{0}>"
TREE = """<mwg-kw:Keywords rdf:parseType="Resource"><mwg-kw:Hierarchy><rdf:Bag>
<rdf:li rdf:parseType="Resource"><mwg-kw:Keyword>Family</mwg-kw:Keyword><mwg-kw:Children><rdf:Bag>
<rdf:li rdf:parseType="Resource"><mwg-kw:Keyword>Anna</mwg-kw:Keyword></rdf:li>
<rdf:li rdf:parseType="Resource"><mwg-kw:Keyword>Paul</mwg-kw:Keyword></rdf:li>
</rdf:Bag></mwg-kw:Children></rdf:li></rdf:Bag></mwg-kw:Hierarchy></mwg-kw:Keywords>"""
EVENT = {(Field.OTHER, "Event: Wedding"), (Field.OTHER, "Notes: Page 3")}
CATEGORIES = (
    "&lt;Categories>&lt;Category Assigned='0'>People&lt;Category Assigned='1'>Anna&lt;/Category>&lt;/Category>"
    "&lt;/Categories>"
)
SHOWN = """<iptcExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource"><iptcExt:City>Bergen</iptcExt:City>
<iptcExt:CountryName>Norway</iptcExt:CountryName></rdf:li></rdf:Bag></iptcExt:LocationShown>"""
REGION = """<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag><rdf:li>
<rdf:Description mwg-rs:Description="Grandma holding Max" mwg-rs:Type="Pet"/></rdf:li></rdf:Bag></mwg-rs:RegionList>
</mwg-rs:Regions>"""


@pytest.mark.parametrize(
    ("attributes", "elements", "told"),
    [
        ('photoshop:Instructions="Do not publish"', "", {(Field.OTHER, "Instructions: Do not publish")}),
        ('xmp:Nickname="Christmas 84"', "", {(Field.TITLE, "Christmas 84")}),
        (
            'acdsee:caption="Anna at the lake" acdsee:rating="3"',
            "",
            {(Field.CAPTION, "Anna at the lake"), (Field.RATING, "3")},
        ),
        (f'acdsee:categories="{CATEGORIES}"', "", {(Field.KEYWORD, "People|Anna")}),
        ('digiKam:PickLabel="3"', "", {(Field.OTHER, "PickLabel: 3")}),
        (
            'GPano:ProjectionType="equirectangular" GPano:FullPanoWidthPixels="9"',
            "",
            {(Field.OTHER, "ProjectionType: equirectangular")},
        ),
        (
            "",
            f"<dc:source>{'Album of grandma, page 12'}</dc:source>",
            {(Field.OTHER, "source: Album of grandma, page 12")},
        ),
        ("", f"<iptcExt:Event>{LIST.format('Alt', 'Wedding')}</iptcExt:Event>", {(Field.OTHER, "Event: Wedding")}),
        ("", SHOWN, {(Field.OTHER, "LocationShown: City: Bergen, CountryName: Norway")}),
        (
            "",
            f"<expressionmedia:People>{LIST.format('Bag', 'Anna')}</expressionmedia:People>",
            {(Field.PERSON, "Anna")},
        ),
        ('expressionmedia:Event="Wedding" album:Notes="Page 3"', "", EVENT),
        ("", f"<mediapro:People>{LIST.format('Bag', 'Anna')}</mediapro:People>", {(Field.PERSON, "Anna")}),
        (
            "",
            f"<iptcCore:AltTextAccessibility>{LIST.format('Alt', 'Four candles')}</iptcCore:AltTextAccessibility>",
            {(Field.CAPTION, "Four candles")},
        ),
        ("", TREE, {(Field.KEYWORD, "Family|Anna"), (Field.KEYWORD, "Family|Paul")}),
        ("", REGION, {(Field.OTHER, "Region: Grandma holding Max")}),
    ],
)
def test_notes_of_every_program_are_told(attributes: str, elements: str, told: set[tuple[Field, str]]) -> None:
    for source in (Source.XMP, Source.SIDECAR):
        assert pairs(xmp.known_in(properties(attributes, elements), source)) == told


def test_stars_and_keywords_of_windows_are_read_as_exiftool_writes_them_too() -> None:
    """Its namespace has no slash at its end."""
    words = f"<MicrosoftPhoto:LastKeywordXMP>{LIST.format('Bag', 'Bergen')}</MicrosoftPhoto:LastKeywordXMP>"
    as_windows = properties('MicrosoftPhoto:Rating="75"', words)
    as_exiftool = as_windows.replace(xmp.MICROSOFT.encode(), xmp.MICROSOFT.removesuffix("/").encode())
    for content in (as_windows, as_exiftool):
        told = {(Field.RATING, "4"), (Field.KEYWORD, "Bergen")}
        assert pairs(xmp.known_in(content, Source.XMP)) == told


def test_what_programs_note_for_themselves_says_nothing_of_a_photo() -> None:
    """As Photoshop, Lightroom, GIMP, digiKam, ACDSee, phones and Facebook write it into every file."""
    attributes = """xmp:CreatorTool="Adobe Photoshop 24" xmp:ModifyDate="2020-01-01" xmp:MetadataDate="2020-01-01"
     xmpMM:DocumentID="xmp.did:1" dc:format="image/jpeg" dc:Format="image/jpeg"
     photoshop:ColorMode="3" photoshop:ICCProfile="sRGB"
     photoshop:Instructions="FBMD23000969010000c2" exif:PixelXDimension="100" tiff:Orientation="1"
     Iptc4xmpCore:Scene="" aux:LensID="1" GIMP:API="2.0" crs:AlreadyApplied="True" crs:Version="15"
     lr:privateRTKInfo="x"
     digiKam:PickLabel="0" digiKam:ColorLabel="0" acdsee:tagged="False" acdsee:rating="0" acdsee:caption=""
     acdsee:categories="" GCamera:HdrPlusMakernote="abc" GPano:CroppedAreaLeftPixels="0" apple:HDRGainMapVersion="65536"
     xmpRights:Marked="True" iptcExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
     """.replace("Iptc4xmpCore", "iptcCore")
    history = f"<photoshop:DocumentAncestors>{LIST.format('Bag', '0815')}</photoshop:DocumentAncestors>"

    assert xmp.known_in(properties(attributes, history), Source.XMP) == ()


def test_a_note_says_the_same_in_iptc_and_in_xmp() -> None:
    told = {(Field.OTHER, "Instructions: Do not publish"), (Field.KEYWORD, "Family")}
    listed = f"<photoshop:SupplementalCategories>{LIST.format('Bag', 'Family')}</photoshop:SupplementalCategories>"

    assert said(jpeg_with_iptc((2, 40, b"Do not publish"), (2, 20, b"Family"))) == told
    assert pairs(xmp.known_in(properties('photoshop:Instructions="Do not publish"', listed), Source.XMP)) == told
    assert said(jpeg_with_iptc((2, 40, b"FBMD23000969010000c2"), (2, 103, b"V4gVZ2pqzDyYoBdH0iXQ"))) == set()


@pytest.mark.parametrize(
    ("tag", "words", "told"),
    [
        (0x010D, "Wedding Anna and Paul", "DocumentName: Wedding Anna and Paul"),
        (0x011D, "Wedding Anna", "PageName: Wedding Anna"),
        (0x9213, "scanned from album", "ImageHistory: scanned from album"),
        (0x010D, "/home/anna/scan 1", None),
        (0x010D, "scan0001.tif", None),
    ],
)
def test_what_exif_tells_of_a_document_counts_but_for_a_file_name(tag: int, words: str, told: str | None) -> None:
    assert said(tagged({tag: words})) == (set() if told is None else {(Field.OTHER, told)})


@pytest.mark.parametrize(
    "content", [b"edit 1", b"<x/>", b"<a>", b"\xff\xfe", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>']
)
def test_what_is_no_xmp_is_told_by_a_digest_and_two_of_them_differ(content: bytes) -> None:
    (fact,) = notes_in(content, ".xmp")

    assert fact.field is Field.OTHER
    assert notes_in(content + b" ", ".xmp") != (fact,)


@pytest.mark.parametrize("suffix", [".xmp", ".json", ".spd", ".xcf"])
def test_a_sidecar_that_is_too_large_to_be_understood_is_told_by_all_of_it(tmp_path: Path, suffix: str) -> None:
    for name in ("mine", "same", "other"):
        (tmp_path / f"{name}{suffix}").write_bytes(b" " * MOST_BYTES + name.replace("same", "mine").encode())
    mine, same, other = (read_notes(tmp_path / f"{name}{suffix}") for name in ("mine", "same", "other"))

    assert lost(mine, other) == mine
    assert lost(mine, same) == ()


def test_entities_are_not_expanded() -> None:
    bomb = b'<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><r>&b;</r>'

    for encoded_bomb in (bomb, bomb.decode().encode("utf-16")):
        with pytest.raises(xmp.NotXmp):
            xmp.parse(encoded_bomb)


def test_a_packet_of_a_hundred_thousand_levels_is_read_and_never_written() -> None:
    deep = packet().replace(b"<dc:title>", b"<a>" * 100_000 + b"</a>" * 100_000 + b"<dc:title>")

    assert pairs(notes_in(deep, ".xmp")) >= {(Field.KEYWORD, "Oma"), (Field.RATING, "5")}
    with pytest.raises(xmp.NotXmp):
        with_knowledge(deep, ())


def test_exif_tells_words_stars_lens_and_zone() -> None:
    content = tagged(
        {
            Base.ImageDescription: "Granny cuts the cake",
            Base.Artist: "Opa",
            Base.Copyright: "ours",
            0x4746: 4,
            0x9C9B: "Titel".encode("utf-16-le"),
            0x9C9E: "Oma;1962".encode("utf-16-le"),
        },
        {
            0xA430: "Tante Hilde",
            0xA431: "062024015252",
            0xA434: "EF 50mm f/1.8",
            0xA435: "000082f504",
            Base.UserComment: b"ASCII\0\0\0cut at three",
            Base.DateTimeOriginal: "2019:08:01 12:00:00",
            Base.OffsetTimeOriginal: "+02:00",
            Base.Flash: 1,
            0x9400: IFDRational(-25, 2),
        },
    )

    assert said(content) == {
        (Field.CAPTION, "Granny cuts the cake"),
        (Field.CAPTION, "cut at three"),
        (Field.TITLE, "Titel"),
        (Field.KEYWORD, "Oma"),
        (Field.KEYWORD, "1962"),
        (Field.CREATOR, "Opa"),
        (Field.COPYRIGHT, "ours"),
        (Field.RATING, "4"),
        (Field.CREATOR, "Tante Hilde"),
        (Field.CAMERA_NUMBER, "062024015252"),
        (Field.LENS, "EF 50mm f/1.8"),
        (Field.LENS_NUMBER, "000082f504"),
        (Field.TAKEN, "2019-08-01T12:00:00+02:00"),
        (Field.SETTING, "Flash: 1"),
        (Field.SETTING, "AmbientTemperature: -12.5"),
    }


def test_exif_tells_how_high_and_which_way_the_camera_looked() -> None:
    def settings(**told: object) -> set[str]:
        exif = Image.Exif()
        exif.get_ifd(IFD.GPSInfo).update({GPS[name]: value for name, value in told.items()})
        return {value for field, value in said(encoded(still(), "JPEG", exif=exif)) if field is Field.SETTING}

    assert settings(GPSAltitude=IFDRational(431, 1), GPSImgDirection=IFDRational(67, 2)) == {
        "GPSAltitude: 431",
        "GPSImgDirection: 33.5",
    }
    assert settings(GPSAltitude=IFDRational(25, 2), GPSAltitudeRef=b"\1") == {"GPSAltitude: -12.5"}
    assert settings(GPSAltitude=IFDRational(0, 0), GPSImgDirection=IFDRational(1 << 31, 1)) == set()


@pytest.mark.parametrize("number", ["", "0000000000", "-------", "n/a", "   "])
def test_a_number_that_the_camera_does_not_know_is_none(number: str) -> None:
    assert said(tagged({}, {0xA431: number, 0xA435: number})) == set()


def test_xmp_tells_the_serial_numbers_by_both_its_names() -> None:
    old = ("aux:SerialNumber", "aux:LensSerialNumber", "aux:OwnerName")
    new = ("exifEX:BodySerialNumber", "exifEX:LensSerialNumber", "exifEX:CameraOwnerName")
    for camera, lens, owner in (old, new):
        properties = f'{camera}="62024015252" {lens}="82f504" {owner}="Hilde"'
        content = (
            '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
            '<rdf:Description xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" '
            f'xmlns:exifEX="http://cipa.jp/exif/1.0/" {properties}/></rdf:RDF></x:xmpmeta>'
        )
        assert {(fact.field, fact.value) for fact in xmp.known_in(content.encode(), Source.XMP)} == {
            (Field.CAMERA_NUMBER, "62024015252"),
            (Field.LENS_NUMBER, "82f504"),
            (Field.CREATOR, "Hilde"),
        }


@pytest.mark.parametrize(
    "words",
    [
        "SONY DSC",
        "OLYMPUS DIGITAL CAMERA         ",
        "KONICA MINOLTA DIGITAL CAMERA",
        "KODAK EASYSHARE C813 ZOOM DIGITAL CAMERA",
        "NOVATEK CAMERA",
        "SAMSUNG CSC",
        "SAMSUNG DIGITAL CAMERA",
        "<Digimax S500 / Kenox S500 / Digimax Cyber 530>",
        "SAMSUNG ES70, ES71 / VLUU ES70, ES71 / SAMSUNG SL600",
        "DCIM\\100MEDIA\\DJI_0001.JPG",
        "DSC00006",
        "Exif_JPEG_PICTURE",
        "dav_soft",
        "rhdr",
        "oznorWO",
        "oplus_32",
        '{"sensor_type":"rear","mirror":false}',
        "CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90\n",
        "CREATOR: XV Version 3.10a  Rev: 12/29/94  Quality = 75, Smoothing = 0",
        "File written by Adobe Photoshop\xa8 4.0",
        "LEAD Technologies Inc. V1.01",
        "Lavc58.54.100",
        "Created with GIMP on a Mac",
        "Created by OpenJPEG version 2.0.0",
        "Optimized by JPEGmini 3.9.0.0 0x7f5b2a1d",
        "Processed with VSCO with hb2 preset",
        "AppleMark\n",
        "File source: http://commons.wikimedia.org/wiki/File:Bill_Murray.jpg",
        "   ",
        "{}",
        "-",
        "...",
    ],
)
def test_what_cameras_and_programs_write_into_every_photo_is_no_caption(words: str) -> None:
    assert said(tagged({Base.ImageDescription: words.encode()})) == set()
    assert said(encoded(still(), "JPEG", comment=words.encode())) == set()


@pytest.mark.parametrize(
    "words",
    [
        *("Norway", "Nora", "Norbert", "Nordsee", "David", "Davos", "Rhodos", "Rhein", "Coffee", "Default", "HDR"),
        *("1984", "2003", "20190801", "<3 Anna", "\u2764\ufe0f", ":-)", "!?", "A", "Screenshot", "{Anna}"),
        *("Samsung Christmas party 2019", "Samsung 2019", "Max with his first digital camera", "OPAS DIGITAL CAMERA"),
        *("Bread made with Grandma", "Letter written by Opa 1944", "Photo by Karl, copyright Karl Meyer", "sdr\u00e4"),
        *("Created with GIMP by Anna", "The old copyright office, Bonn", "Decompression chamber, navy 1962", "Kodak"),
        *('{"prompt": "a cat"}', "<anna>", "NIKON CAMERA"),
    ],
)
def test_what_may_be_somebodys_words_is_a_caption(words: str) -> None:
    told = {(Field.CAPTION, words)}
    png = PngImagePlugin.PngInfo()
    png.add_itxt("Description", words)

    assert said(tagged({Base.ImageDescription: words.encode()})) == told
    assert said(encoded(still(), "JPEG", comment=words.encode())) == told
    assert said(encoded(still(), "PNG", pnginfo=png)) == told
    assert said(jpeg_with_iptc((1, 90, b"\x1b%G"), (2, 120, words.encode()))) == told
    assert said(tagged({0x9C9C: words.encode("utf-16-le")})) == told


def test_what_a_camera_writes_where_only_people_do_is_a_caption() -> None:
    assert said(tagged({0x9C9C: "SONY DSC".encode("utf-16-le")})) == {(Field.CAPTION, "SONY DSC")}
    assert said(jpeg_with_iptc((2, 120, b"AppleMark"))) == {(Field.CAPTION, "AppleMark")}


def test_iptc_is_read_in_both_its_alphabets() -> None:
    fields = ((2, 5, "Ömas Kuchen"), (2, 25, "Oma"), (2, 25, "1962"), (2, 90, "Ulm"), (2, 80, "Opa"))
    expected = {
        (Field.TITLE, "Ömas Kuchen"),
        (Field.KEYWORD, "Oma"),
        (Field.KEYWORD, "1962"),
        (Field.CITY, "Ulm"),
        (Field.CREATOR, "Opa"),
        (Field.TAKEN, "1962-05-01T10:11:12+01:00"),
    }
    date = ((2, 55, b"19620501"), (2, 60, b"101112+0100"))

    utf8 = jpeg_with_iptc((1, 90, b"\x1b%G"), *((r, n, text.encode()) for r, n, text in fields), *date)
    latin = jpeg_with_iptc(*((r, n, text.encode("latin-1")) for r, n, text in fields), *date)

    assert said(utf8) == expected
    assert said(latin) == expected


@pytest.mark.parametrize(
    "words", [b"Anna", b"Anna at the lake", 28 * b"a", 28 * b"Anna at the lake in 1984. ", b"ab" * 30]
)
@pytest.mark.parametrize(
    ("name", "head"), [("iptc", "IPTC profile"), ("iptc", "iptc"), ("8bim", "8bim"), ("iptc", "bare")]
)
def test_iptc_of_a_png_is_read_whoever_wrote_it_and_however_long_it_is(name: str, head: str, words: bytes) -> None:
    told = records((2, 120, words), (2, 25, b"Anna"))
    content = told if head == "bare" else block(0x03ED, bytes(16)) + block(0x0404, told)
    rows = [content.hex()[at : at + 72] for at in range(0, 2 * len(content), 72)]
    text = PngImagePlugin.PngInfo()
    text.add_text(f"Raw profile type {name}", "\n".join(["", head, f"{len(content):8}", *rows, ""]), zip=True)

    assert said(encoded(still(), "PNG", pnginfo=text)) == {
        (Field.CAPTION, words.decode().strip()),
        (Field.KEYWORD, "Anna"),
    }


def test_iptc_of_a_jpeg_2000_is_read() -> None:
    iptc = box(EXTENSION, IPTC_EXTENSION + records((2, 120, b"Anna")))

    assert said(encoded(still(), "JPEG2000") + iptc) == {(Field.CAPTION, "Anna")}


@pytest.mark.parametrize("flood", ["\n", " ", "ab\n", "\n 9"])
def test_a_flood_of_lines_in_a_png_is_no_hindrance(flood: str) -> None:
    """A pattern over all of it went through every way to part the lines: years for a text that packs to a kilobyte."""
    text = PngImagePlugin.PngInfo()
    text.add_text("Raw profile type iptc", flood * 200_000 + "z", zip=True)

    assert said(encoded(still(), "PNG", pnginfo=text)) == set()


@settings(deadline=None)
@given(st.binary(max_size=60))
def test_nonsense_of_a_png_is_no_hindrance(junk: bytes) -> None:
    text = PngImagePlugin.PngInfo()
    text.add_text("Raw profile type iptc", f"\niptc\n 99\n{(b'8BIM' + junk).hex()}")
    text.add_text("Raw profile type 8bim", junk.decode("latin-1").replace("\0", ""))

    decode(encoded(still(), "PNG", pnginfo=text))


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("1984:07:12", "1984-07-12"),
        ("1984:07:12   :  :  ", "1984-07-12"),
        ("1984:07:00 00:00:00", "1984-07"),
        ("1984:07", "1984-07"),
        ("1984:  :     :  :  ", "1984"),
        ("1984:00:00 00:00:00", "1984"),
        ("1984", "1984"),
        ("0000:00:00 00:00:00", None),
        ("1984:13:00 00:00:00", None),
        ("0", None),
    ],
)
def test_a_day_month_or_year_alone_is_a_date(written: str, told: str | None) -> None:
    expected = set() if told is None else {(Field.TAKEN, told)}

    assert said(tagged({}, {Base.DateTimeOriginal: written})) == expected


def test_a_scan_tells_when_it_was_scanned_and_the_year_of_the_photo() -> None:
    scan = decode(tagged({}, {Base.DateTimeOriginal: "1984", Base.DateTimeDigitized: "2015:03:04 10:11:12"}))

    told = pairs(known_by(scan.facts, (), "/p/scan.jpg"))

    assert told == {(Field.TAKEN, "1984"), (Field.TAKEN, "2015-03-04T10:11:12")}


@pytest.mark.parametrize(
    ("date", "told"),
    [(b"19840712", "1984-07-12"), (b"19840700", "1984-07"), (b"19840000", "1984"), (b"00000000", None)],
)
def test_a_date_of_iptc_without_a_time_is_a_date(date: bytes, told: str | None) -> None:
    assert said(jpeg_with_iptc((2, 55, date))) == (set() if told is None else {(Field.TAKEN, told)})


@pytest.mark.parametrize("told", ["1984-07-12", "1984-07", "1984"])
@pytest.mark.parametrize("name", ["exif:DateTimeOriginal", "photoshop:DateCreated", "xmp:CreateDate"])
def test_a_date_of_xmp_without_a_time_is_a_date(name: str, told: str) -> None:
    for source in (Source.XMP, Source.SIDECAR):
        assert (Field.TAKEN, told) in pairs(xmp.known_in(properties(f'{name}="{told}"'), source))


def test_when_a_file_was_made_is_a_doubtful_date_and_none_where_that_is_when_it_was_saved() -> None:
    made = 'xmp:CreateDate="2019-08-01T12:00:00"'

    (fact,) = xmp.known_in(properties(f'{made} xmp:ModifyDate="2020-01-01T12:00:00"'), Source.XMP)
    assert (fact.field, fact.is_doubtful) == (Field.TAKEN, True)
    assert xmp.known_in(properties(f'{made} xmp:ModifyDate="2019-08-01T12:01:00"'), Source.XMP) == ()
    assert len(xmp.known_in(properties(f'{made} photoshop:DateCreated="2018-01-01"'), Source.XMP)) == 1


def test_texts_of_a_png_and_the_comment_of_a_jpeg_are_read() -> None:
    text = PngImagePlugin.PngInfo()
    for key, value in {"Title": "Cake", "Author": "Opa", "Comment": "Created with GIMP", "parameters": "a cat"}.items():
        text.add_text(key, value)

    found = said(encoded(still(), "PNG", pnginfo=text))

    assert {(Field.TITLE, "Cake"), (Field.CREATOR, "Opa")} < found
    assert [field for field, _ in found].count(Field.OTHER) == 1
    assert len(found) == 3
    assert said(encoded(still(), "JPEG", comment="Granny cuts the cake")) == {(Field.CAPTION, "Granny cuts the cake")}
    assert said(encoded(still(), "JPEG", comment="CREATOR: gd-jpeg v1.0")) == set()


def png_with(texts: dict[str, str]) -> bytes:
    text = PngImagePlugin.PngInfo()
    for key, value in texts.items():
        text.add_itxt(key, value)
    return encoded(still(), "PNG", pnginfo=text)


def test_whatever_else_is_written_in_a_png_is_told_but_for_what_programs_write_for_themselves() -> None:
    told = {"Source": "Album of grandma", "Keywords": "Oma, 1962", "Who": "סבתא"}

    assert said(png_with(told)) == {(Field.OTHER, f"{key}: {value}") for key, value in told.items()}
    assert (
        said(
            png_with(
                {
                    "Software": "gnome-screenshot",
                    "date:create": "2020-01-01T00:00:00+00:00",
                    "exif:Make": "Canon",
                    "Thumb::URI": "file:///a.jpg",
                    "Raw profile type exif": "nothing",
                }
            )
        )
        == set()
    )


def test_when_a_png_was_made_counts_where_nothing_tells_when_it_was_taken() -> None:
    (fact,) = decode(png_with({"Creation Time": "1962-07-01T10:00:00"})).facts.known
    assert (fact.field, fact.value, fact.is_doubtful) == (Field.TAKEN, "1962-07-01T10:00:00", True)
    assert said(png_with({"Creation Time": "yesterday"})) == set()


def test_title_and_photographer_of_exif_3_are_read() -> None:
    assert said(tagged({}, {0xA436: "Granny laughs", 0xA437: "Opa Karl"})) == {
        (Field.TITLE, "Granny laughs"),
        (Field.CREATOR, "Opa Karl"),
    }


def test_what_is_said_twice_is_told_once() -> None:
    content = with_segment(
        tagged({Base.ImageDescription: "Granny cuts\nthe cake"}), 0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet()
    )

    assert len([fact for fact in decode(content).facts.known if fact.field is Field.CAPTION]) == 1


@pytest.mark.parametrize(
    ("moment", "doubtful"),
    [
        (datetime(2000, 1, 1, 0, 0), True),  # noqa: DTZ001 (EXIF times have no zone)
        (datetime(2000, 1, 1, 15, 0), False),  # noqa: DTZ001
        (datetime(1970, 1, 1, 0, 0), True),  # noqa: DTZ001
        (datetime(1200, 1, 1, 0, 0), True),  # noqa: DTZ001
        (datetime(2019, 8, 1, 12, 0), False),  # noqa: DTZ001
        (datetime(2099, 1, 1, 0, 0), True),  # noqa: DTZ001
    ],
)
def test_dates_that_can_hardly_be_true(moment: datetime, doubtful: bool) -> None:
    assert is_doubtful(moment, now=datetime(2026, 1, 1)) is doubtful  # noqa: DTZ001


def test_a_doubtful_date_is_told_as_such() -> None:
    (fact,) = decode(tagged({}, {Base.DateTimeOriginal: "2000:01:01 00:00:00"})).facts.known

    assert (fact.field, fact.is_doubtful) == (Field.TAKEN, True)


@pytest.mark.parametrize(
    ("by_clock", "told"),
    [("2000:01:01 00:00:00", True), (None, True), ("2019:08:01 14:00:00", False), ("2019:08:02 09:00:00", False)],
)
def test_satellites_tell_the_time_where_the_clock_was_never_set(by_clock: str | None, told: bool) -> None:
    image, exif = still(), Image.Exif()
    exif.get_ifd(IFD.GPSInfo).update({GPS.GPSDateStamp: "2019:08:01", GPS.GPSTimeStamp: (12.0, 30.0, 1.0)})
    if by_clock is not None:
        exif.get_ifd(IFD.Exif)[Base.DateTimeOriginal] = by_clock
    known = decode(encoded(image, "JPEG", exif=exif.tobytes())).facts.known

    assert (Known(Field.TAKEN, "2019-08-01T12:30:01+00:00", Source.EXIF) in known) is told


@pytest.mark.parametrize(
    ("suffix", "field"),
    [(".pp3", Field.DEVELOPED), (".aae", Field.DEVELOPED), (".txt", Field.OTHER), (".abc", Field.OTHER)],
)
def test_what_nothing_understands_beside_a_photo_is_told_by_its_content(suffix: str, field: Field) -> None:
    (fact,) = notes_in(b"exposure=1", suffix)

    assert fact.field is field
    assert notes_in(b"exposure=1", suffix) == (fact,)
    assert notes_in(b"exposure=2", suffix) != (fact,)
    assert notes_in(b" \n", suffix) == ()


def test_the_json_of_google_takeout_is_read() -> None:
    content = b"""{"title": "granny.jpg", "description": "Granny 1962", "photoTakenTime": {"timestamp": "-236000000"},
    "geoData": {"latitude": 48.1, "longitude": 11.5}, "people": [{"name": "Oma"}], "favorited": true}"""

    assert pairs(notes_in(content, ".json")) == {
        (Field.TAKEN, "1962-07-10T12:26:40+00:00"),
        (Field.PLACE, "48.100000,11.500000"),
        (Field.CAPTION, "Granny 1962"),
        (Field.PERSON, "Oma"),
        (Field.FAVOURITE, "yes"),
    }
    assert notes_in(b'{"geoData": {"latitude": 0.0, "longitude": 0.0}, "photoTakenTime": {}}', ".json") == ()
    assert [fact.field for fact in notes_in(b"[" * 100_000, ".json")] == [Field.OTHER]


def test_what_else_stands_in_json_beside_a_photo_is_told() -> None:
    of_google = b"""{"title": "granny.jpg", "imageViews": "3", "creationTime": {"timestamp": "1500000000"},
    "googlePhotosOrigin": {"mobileUpload": {}}, "url": "https://photos.google.com/photo/1",
    "sharedAlbumComments": [{"text": "How she laughs!"}]}"""

    assert pairs(notes_in(of_google, ".json")) == {(Field.OTHER, 'sharedAlbumComments: [{"text": "How she laughs!"}]')}
    assert pairs(notes_in('{"tags": ["Oma", "祖母"], "rating": 5}'.encode(), ".json")) == {
        (Field.OTHER, 'tags: ["Oma", "祖母"]'),
        (Field.OTHER, "rating: 5"),
    }


def test_transparency_counts_only_where_something_lets_through() -> None:
    opaque, clear = still().convert("RGBA"), still().convert("RGBA")
    clear.putpixel((1, 1), (0, 0, 0, 0))

    assert not decode(encoded(opaque, "PNG")).facts.has_transparency
    assert decode(encoded(clear, "PNG")).facts.has_transparency
    assert decode(encoded(clear, "WEBP", lossless=True)).facts.has_transparency
    assert not decode(encoded(still(), "JPEG")).facts.has_transparency


@settings(deadline=None)
@given(st.binary(max_size=300), st.integers(0, len(PACKET)))
def test_nonsense_is_read_without_an_error(junk: bytes, cut: int) -> None:
    for content in (junk, packet()[:cut] + junk, packet()[:cut] + junk + packet()[cut:]):
        for suffix in (".xmp", ".json"):
            notes_in(content, suffix)
    decode(jpeg_with_iptc((2, 25, junk), (2, 55, junk[:8]), (2, 60, junk[8:])))
    decode(with_segment(encoded(still(), "JPEG"), 0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet()[:cut] + junk))


def test_very_long_words_are_cut_and_stay_apart() -> None:
    one, other = (xmp.known(Field.CAPTION, "x" * 5000 + end, Source.XMP) for end in ("a", "b"))

    assert one is not None
    assert other is not None
    assert one.value != other.value
    assert len(one.value) < 2100


def test_a_picture_that_says_nothing_knows_nothing() -> None:
    target = io.BytesIO()
    still().save(target, "JPEG")

    assert decode(target.getvalue()).facts.known == ()


def test_text_behind_a_note_is_no_part_of_it() -> None:
    """As a damaged sidecar has it: the note is read and no reader falls over it."""
    note = '<x:own xmlns:x="http://example.org/own/"><rdf:Bag><rdf:li>a</rdf:li></rdf:Bag></x:own>'
    whole = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="">{}</rdf:Description></rdf:RDF></x:xmpmeta>'
    )
    clean, damaged = (xmp.known_in(whole.format(text).encode(), Source.SIDECAR) for text in (note, f"{note}\nx<y/>z"))
    assert [fact.field for fact in clean] == [Field.OTHER]
    assert [fact.field for fact in damaged] == [Field.OTHER]
