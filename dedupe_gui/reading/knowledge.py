"""What a file says of its photo, from all places where programs write it: EXIF, IPTC, XMP, texts of a PNG, comments.

Read while the file is open for its picture. What is told in several places the same way is told once; what cameras
and programs write into every file by themselves says nothing of the photo and is left out.
Source: CIPA DC-008 (Exif 3.0); IPTC IIM 4.2; ISO/IEC 15948, 11.3.4 (PNG texts); Windows' XP tags.
"""

from __future__ import annotations

import io
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from dedupe_gui.model import Field, Knowledge, Known, Source
from dedupe_gui.reading import completeness, layers, live, maker_notes, unread_parts
from dedupe_gui.reading.exif import MALFORMED, ExifFacts, degrees_in, directory_of, file_of, text_of, value_of
from dedupe_gui.review import xmp

# `Any` below: what files say is of any type.
_BRANDS = (
    r"(?:AGFA|AIPTEK|BENQ|CANON|CASIO|CONCORD|EPSON|FUJIFILM|HP|JENOPTIK|KODAK|KYOCERA|MEDION|(?:KONICA )?MINOLTA|NIKON"
    r"|OLYMPUS|PANASONIC|PENTAX|POLAROID|PRAKTICA|RICOH|ROLLEI|SAMSUNG|SANYO|SONY|TOSHIBA|TRAVELER|VIVITAR|YAKUMO)"
)
_SAMSUNG_MODEL = r"(?:(?:SAMSUNG|Samsung|VLUU|KENOX|Kenox|DIGIMAX|Digimax) )*(?:Cyber \d+|[A-Z]{1,3}\d{2,4}\w?)"
_OF_A_PROGRAM = (
    r"(?:The )?(?:GIMP|Inkscape|Krita|Paint\.NET|MyPaint|ImageMagick|GraphicsMagick|OpenJPEG|IrfanView|XnView|JPEGmini"
    r"|jpeg-recompress|TinyPNG|TinyJPG|Snapseed)"
)
WRITTEN_BY_ITSELF = re.compile(
    # cameras
    rf"(?:{_BRANDS} )?DIGITAL (?:STILL )?CAMERA|NOVATEK CAMERA|(?i:exif_jpeg_picture)|SONY DSC|SAMSUNG(?: CSC)?"
    rf"|KODAK (?:EASYSHARE )?[A-Z]{{0,2}}\d+ (?:ZOOM )?(?i:digital camera)"
    rf"|<?(?:SAMSUNG|Samsung|VLUU|KENOX|DIGIMAX|Digimax) {_SAMSUNG_MODEL}(?: ?[/,] *{_SAMSUNG_MODEL})*>?"
    r"|(?:IMG|DSC|DSCN|DSCF|PICT|IMGP|P\d{3})_?\d{4,5}(?:\.JPG)?|(?:[A-Z]:)?[\\/]?DCIM[\\/][\w.\\/-]+|default"
    # phones: how a scene was taken, and the settings of their filters
    r"|(?:hdrpl|[rm]?hdr|dav|mde|cof|oznor|nor|ptr|ptf|bty|edf|fbt|sdr|rptnb|rpt|rbt|btr|cuva){1,3}"
    r"(?:WO|PO|RO|DR|CO)?(?:_(?:soft|vivid))?"
    r"|(?:oplus|oppo|realme)_\d+|\{(?:\s*\"(?!.*(?i:prompt|caption|descri|title|text|comment|keyword))[\w-]+\"\s*:.*)?\}"
    r"|[\w ]*;? ?fileterIntensity: .*"
    # programs
    r"|CREATOR: (?:gd-jpeg v|XV Version |The GIMP)[^\n]*|LEAD Technologies Inc\. V[\d.]+\w*"
    r"|File written by Adobe Photoshop.? ?[\d.]+"
    rf"|(?:Created|Converted|Compressed|Optimized|Processed|Made) (?:with|by) {_OF_A_PROGRAM}"
    r"(?:,? (?:version )?[\d.]+| 0x[0-9a-f]+| on a Mac)*\.?"
    r"|Processed with VSCO(?:cam)? with \w+ preset|Processed By eBay with ImageMagick, [^\n]*"
    r"|Intel\(R\) JPEG Library, version \[?[\d.,]+\]?|Handmade Software, Inc\. Image Alchemy v[\d.]+|AppleMark"
    r"|(?:Kakadu|KDU)-v?[\d.]+|Lav[cf][\d.]*|libjpeg(?:-turbo)?(?: version)? [\d.]+\w*|ACD Systems Digital Imaging"
    r"|ImageGear Version: [\d.]+|U-?Lead Systems, Inc\.|GifBuilder [\d.]+ by Yves Piguet|File source: https?://\S+"
    # what is left where a text was not written
    r"|ASCII|UNICODE|binary comment|charset=\"?\w*\"?|[Uu]ntitled|[0-9a-f]{16,}",
    re.DOTALL,
)
"""Captions that nobody wrote: the whole of what a camera or program is known to write by itself where nobody did.

Whatever is not for certain one of these is a caption: a copy too many that stays costs nothing.
"""
_XP = {0x9C9B: Field.TITLE, 0x9C9C: Field.CAPTION, 0x9C9D: Field.CREATOR, 0x9C9E: Field.KEYWORD, 0x9C9F: Field.CAPTION}
_XP_SEPARATED = frozenset({Field.CREATOR, Field.KEYWORD})
_USER_COMMENT_CODES = {
    b"ASCII\0\0\0": "utf-8",
    b"UNICODE\0": "utf-16",
    b"JIS\0\0\0\0\0": "iso2022_jp",
    bytes(8): "utf-8",
}
_CAMERA_TAGS = {
    0xA430: Field.CREATOR,  # the camera's owner
    0xA436: Field.TITLE,
    0xA437: Field.CREATOR,
    0xA431: Field.CAMERA_NUMBER,
    0xC62F: Field.CAMERA_NUMBER,  # of a DNG
    0xA434: Field.LENS,
    0xA435: Field.LENS_NUMBER,
}
_OF_THE_CAMERA = frozenset({Field.LENS, Field.CAMERA_NUMBER, Field.LENS_NUMBER})
"""The makers' notes say it in words of their own, which would count as something else."""
_NOTES = {0x010D: "DocumentName", 0x011D: "PageName", 0x9213: "ImageHistory"}
_SETTINGS = {
    Base.Flash: "Flash",
    0x9400: "AmbientTemperature",
    0x9401: "Humidity",
    0x9402: "Pressure",
    0x9403: "WaterDepth",
}
_SETTINGS_OF_PLACE = {GPS.GPSAltitude: "GPSAltitude", GPS.GPSImgDirection: "GPSImgDirection"}
_BELOW_SEA = (1, b"\1")
_MOST_OF_A_SETTING = 100_000
"""Metres, degrees, ...; more is what a camera wrote that did not know it."""
_FILE_NAME = re.compile(r".*[/\\].*|.*\.\w{2,4}", re.DOTALL)
"""Programs write what a file is called, and people what is in it."""
_RATING, _RATING_PERCENT, _PERCENT_STARS = 0x4746, 0x4749, {1: "1", 25: "2", 50: "3", 75: "4", 99: "5"}
_IPTC = {
    (2, 5): Field.TITLE,
    (2, 105): Field.TITLE,
    (2, 120): Field.CAPTION,
    (2, 20): Field.KEYWORD,
    (2, 25): Field.KEYWORD,
    (2, 80): Field.CREATOR,
    (2, 116): Field.COPYRIGHT,
    (2, 92): Field.SPOT,
    (2, 90): Field.CITY,
    (2, 95): Field.STATE,
    (2, 101): Field.COUNTRY,
}
_IPTC_DATE, _IPTC_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)"), re.compile(r"(\d\d)(\d\d)(\d\d)([+-]\d{4})?")
_IPTC_NOTES = {
    (2, 10): "Urgency",
    (2, 15): "Category",
    (2, 40): "Instructions",
    (2, 85): "AuthorsPosition",
    (2, 110): "Credit",
    (2, 115): "Source",
    (2, 118): "Contact",
    (2, 122): "CaptionWriter",
}
"""By their names in XMP. Where a transmission is named (103) Facebook writes into every photo."""
_IPTC_CHARSET, _UTF8_ESCAPE = (1, 90), b"\x1b%G"
_PNG_TEXTS = {
    "title": Field.TITLE,
    "description": Field.CAPTION,
    "comment": Field.CAPTION,
    "author": Field.CREATOR,
    "copyright": Field.COPYRIGHT,
    "parameters": Field.OTHER,
    "prompt": Field.OTHER,
    "workflow": Field.OTHER,
}
"""The last three: from which words a picture was made."""
_PNG_PROFILE = "Raw profile type "
_PNG_TIME = "creation time"
_PNG_OF_PROGRAMS = re.compile(
    r"raw profile type .*|xml:com\.adobe\.xmp|xmp|software|signature"
    r"|(?:date|exif|png|jpeg|tiff|icc|photoshop|xmp|svg|pdf|ps|rdf|webp|heic|dng|gif|fx|filename|thumb:?):.*",
    re.IGNORECASE,
)
"""Names of texts that programs write for themselves; ImageMagick writes what it read elsewhere under such."""
_XMP_KEYS = ("xmp", "XML:com.adobe.xmp")
_EXTENDED = b"HasExtendedXMP"
_EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"
_EXTENSION_HEAD_BYTES = len(_EXTENSION) + 40
"""Then a digest, the length of the whole, and where this part belongs."""
_XMP_OF_GIF, _END_OF_PACKET = b"\x21\xff\x0bXMP DataXMP", b"<?xpacket end="
_TIFF_XMP, _TIFF_IPTC = 700, 33723
_BLOCK, _PSD_IPTC, _PSD_XMP = b"8BIM", 0x0404, 0x0424
_FIRST_PHOTOGRAPH = datetime(1826, 1, 1)  # noqa: DTZ001 (EXIF times have no zone)
_RESETS = frozenset({(1970, 1, 1), (1980, 1, 1), (1999, 1, 1), (2000, 1, 1), (2001, 1, 1)})
"""Days at which clocks begin that were never set; a photo of the year's first hour may be true, but nobody knows."""
_FIRST_HOURS = 1


def known_in(image: Image.Image, seen: ExifFacts) -> Knowledge:
    """Return what an opened picture says of the photo. Never raises: a photo is worth more than what is said of it."""
    info = image.info
    found: list[Known] = []
    found += _of_exif(seen)
    for read in (_of_iptc, _of_xmp, _of_texts):
        try:
            found += read(image, info)
        except MALFORMED:
            continue
    found += layers.notes_in(image)
    found += unread_parts.notes_in(image)
    return without_repetitions(found, seen)


def known_in_raw(exif: Image.Exif, seen: ExifFacts) -> Knowledge:
    """Return what the tags of a RAW or DNG say."""
    found = list(_of_exif(seen))
    packet, iptc = value_of(exif, _TIFF_XMP), value_of(exif, _TIFF_IPTC)
    if isinstance(packet, tuple):
        packet = bytes(part & 255 for part in packet if isinstance(part, int))
    try:
        if isinstance(packet, bytes):
            found += _of_packet(packet)
        if isinstance(iptc, bytes):
            found += _of_records(iptc)
    except MALFORMED:
        pass
    return without_repetitions(found, seen)


def without_repetitions(found: Iterable[Known], seen: ExifFacts) -> Knowledge:
    """Leave out what `PhotoFacts` tells anyway, and what another place says in the same words."""
    told = {
        Field.TAKEN: None if seen.taken is None else seen.taken.isoformat(),
        Field.CAMERA: seen.camera,
        Field.PLACE: None
        if seen.latitude_deg is None or seen.longitude_deg is None
        else xmp.place_text(seen.latitude_deg, seen.longitude_deg),
    }
    kept: dict[tuple[Field, str], Known] = {}
    for fact in found:
        if fact.is_doubtful or told.get(fact.field) != fact.value:
            kept.setdefault((fact.field, fact.value), fact)
    return tuple(list(kept.values())[: xmp.MOST_VALUES])


# --- EXIF


def _of_exif(seen: ExifFacts) -> Iterator[Known]:
    """What `exif.read` found besides its own fields."""
    is_dated = False
    if seen.taken is not None:
        doubtful = is_doubtful(seen.taken.moment)
        is_dated = not doubtful
        if doubtful or seen.zone:
            yield Known(Field.TAKEN, seen.taken.isoformat() + seen.zone, Source.EXIF, is_doubtful=doubtful)
    by_satellites = seen.taken_by_satellites
    if by_satellites is not None and not is_dated and not is_doubtful(by_satellites.replace(tzinfo=None)):
        yield Known(Field.TAKEN, by_satellites.isoformat(), Source.EXIF)
    if seen.partly_taken:
        yield Known(Field.TAKEN, seen.partly_taken, Source.EXIF)
    yield from seen.known


def is_doubtful(moment: datetime, now: datetime | None = None) -> bool:
    """Whether a photo can hardly be of then: before photography, in the future, or when clocks begin.

    moment, now: without a zone. now: the present by default.
    """
    latest = (now or datetime.now(UTC).replace(tzinfo=None)) + timedelta(days=1)
    if not _FIRST_PHOTOGRAPH <= moment <= latest:
        return True
    return (moment.year, moment.month, moment.day) in _RESETS and moment.hour < _FIRST_HOURS


def of_tags(exif: Image.Exif) -> Iterator[Known]:
    """Yield what the tags say besides time, place and camera."""
    detail = directory_of(exif, IFD.Exif)
    for tag, field in (
        (Base.ImageDescription, Field.CAPTION),
        (Base.Artist, Field.CREATOR),
        (Base.Copyright, Field.COPYRIGHT),
    ):
        if tag in exif:
            text = _decoded(value_of(exif, tag))
            yield from _caption(text) if field is Field.CAPTION else _said(field, text)
    told = set()
    for camera_tag, field in _CAMERA_TAGS.items():
        for tags in (detail, exif):  # some programs write it among the tags of the picture
            if camera_tag in tags:
                told.add(field)
                yield from _said(field, text_of(tags, camera_tag) or "")
                break
    with suppress(*MALFORMED):
        for field, text in maker_notes.said_by_camera(exif, detail):
            if field not in told or field not in _OF_THE_CAMERA:
                yield from _said(field, text)
    if name := live.of_still(value_of(detail, Base.MakerNote) if Base.MakerNote in detail else None):
        yield Known(Field.LIVE, name, Source.EXIF)
    if Base.UserComment in detail:
        yield from _caption(_user_comment(value_of(detail, Base.UserComment)))
    for xp_tag, field in _XP.items():
        if xp_tag in exif:
            text = _utf16(value_of(exif, xp_tag))
            for part in text.split(";") if field in _XP_SEPARATED else (text,):
                yield from _said(field, part)
    for note_tag, name in _NOTES.items():
        text = next((_decoded(value_of(tags, note_tag)) for tags in (exif, detail) if note_tag in tags), "")
        if not _FILE_NAME.fullmatch(text):
            yield from xmp.note(name, text, Source.EXIF)
    place = directory_of(exif, IFD.GPSInfo)
    yield from _of_place(place)
    yield from _of_settings(detail, place)
    stars = _stars(exif)
    if stars is not None:
        yield Known(Field.RATING, stars, Source.EXIF)


def _of_place(place: Mapping[int, Any]) -> Iterator[Known]:
    """What somebody wrote besides where the camera was: what the place is called, and where it is that is seen."""
    yield from xmp.note("GPSAreaInformation", _user_comment(value_of(place, GPS.GPSAreaInformation)), Source.EXIF)
    latitude = degrees_in(place, GPS.GPSDestLatitude, GPS.GPSDestLatitudeRef, negative="S", limit=90)
    longitude = degrees_in(place, GPS.GPSDestLongitude, GPS.GPSDestLongitudeRef, negative="W", limit=180)
    if latitude is not None and longitude is not None:
        yield from xmp.note("GPSDest", f"{latitude:.4f},{longitude:.4f}", Source.EXIF)


def _of_settings(detail: Mapping[int, Any], place: Mapping[int, Any]) -> Iterator[Known]:
    """How the photo was taken, besides the exposure, which `PhotoFacts` has."""
    for tags, names in ((detail, _SETTINGS), (place, _SETTINGS_OF_PLACE)):
        for tag, name in names.items():
            try:
                number = float(value_of(tags, tag))
            except MALFORMED:
                continue
            if name == "GPSAltitude" and value_of(place, GPS.GPSAltitudeRef) in _BELOW_SEA:
                number = -number
            if math.isfinite(number) and abs(number) < _MOST_OF_A_SETTING:
                yield xmp.setting(name, f"{number:.9g}", Source.EXIF)


def _said(field: Field, text: str, source: Source = Source.EXIF) -> Iterator[Known]:
    if fact := xmp.known(field, text, source):
        yield fact


def _caption(text: str, source: Source = Source.EXIF) -> Iterator[Known]:
    """From where cameras and programs write too, who leave the fields of other notes to people."""
    if not WRITTEN_BY_ITSELF.fullmatch(text.strip(" \t\r\n\0")):
        yield from _said(Field.CAPTION, text, source)


def _decoded(value: Any) -> str:
    """EXIF's texts are ASCII; who writes others writes UTF-8, which Pillow reads as Latin-1."""
    if isinstance(value, bytes):
        return _as_text(value)
    if not isinstance(value, str):
        return ""
    try:
        return _as_text(value.encode("latin-1")).split("\0")[0]
    except UnicodeEncodeError:
        return value


def _as_text(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _utf16(value: Any) -> str:
    if isinstance(value, tuple):
        value = bytes(part & 255 for part in value if isinstance(part, int))
    return value.decode("utf-16-le", "ignore").rstrip("\0") if isinstance(value, bytes) else ""


def _user_comment(value: Any) -> str:
    if isinstance(value, str):
        value = value.encode("latin-1", "replace")
    if not isinstance(value, bytes):
        return ""
    encoding = _USER_COMMENT_CODES.get(value[:8])
    if encoding is None:  # some write the text alone
        text = value.rstrip(b"\0 ").decode("utf-8", "replace")
        return "" if "\ufffd" in text or not text.isprintable() else text
    if encoding == "utf-16" and not value[8:].startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16-be" if value[8:9] == b"\0" else "utf-16-le"
    text = value[8:].decode(encoding, "ignore").rstrip("\0 ")
    return "" if "\0" in text or (not text.isprintable() and "\n" not in text) else text


def _stars(exif: Image.Exif) -> str | None:
    rating = value_of(exif, _RATING)
    if isinstance(rating, int) and 1 <= rating <= 5:
        return str(rating)
    percent = value_of(exif, _RATING_PERCENT)
    return _PERCENT_STARS.get(percent) if isinstance(percent, int) else None


# --- IPTC


def _of_iptc(image: Image.Image, info: Mapping[Any, Any]) -> Iterator[Known]:
    records = info.get("photoshop")
    content: Any = None
    if isinstance(records, dict):
        content = records.get(_PSD_IPTC)
    elif image.format == "TIFF":
        content = _records_of_tiff(getattr(image, "tag_v2", None))
    elif image.format == "PSD":
        content = next((data for code, _, data in getattr(image, "resources", ()) if code == _PSD_IPTC), None)
    elif image.format == "JPEG2000":
        content = completeness.extension_of(file_of(image), completeness.IPTC_EXTENSION)
    else:
        packed = next((info[key] for kind in ("iptc", "8bim") if (key := _PNG_PROFILE + kind) in info), None)
        content = _block(_profile(packed) or b"", _PSD_IPTC)
    if isinstance(content, bytes) and content:
        yield from _of_records(content)


def _block(content: bytes, code: int) -> bytes | None:
    """Return one of Photoshop's blocks; what is none of them is the records themselves, as some programs write them."""
    if not content.startswith(_BLOCK):
        return content
    at = 0
    while content.startswith(_BLOCK, at):
        name_bytes = content[at + 6] + 1  # with its length, and even
        at_size = at + 6 + name_bytes + name_bytes % 2
        size, start = int.from_bytes(content[at_size : at_size + 4]), at_size + 4
        if int.from_bytes(content[at + 4 : at + 6]) == code:
            return content[start : start + size]
        at = start + size + size % 2
    return None


def _records_of_tiff(directory: Any) -> bytes | None:
    """Programs call them numbers of four bytes, of which Pillow gives the first alone; its own reader takes them so."""
    content = getattr(directory, "_tagdata", {}).get(_TIFF_IPTC)
    if not isinstance(content, bytes) or content[:1] == b"\x1c":
        return content if isinstance(content, bytes) else None
    # Some write each number in the order of the file.
    return b"".join(content[at : at + 4][::-1] for at in range(0, len(content), 4))


def _of_records(content: bytes) -> Iterator[Known]:
    found = list(_records(content))
    is_utf8 = dict(found).get(_IPTC_CHARSET) == _UTF8_ESCAPE
    for key, value in found:
        if key in _IPTC or key in _IPTC_NOTES:
            text = value.decode("utf-8", "replace") if is_utf8 else _as_text(value)
            yield from (
                _said(_IPTC[key], text, Source.IPTC) if key in _IPTC else xmp.note(_IPTC_NOTES[key], text, Source.IPTC)
            )
    moment = _iptc_moment(dict(found))
    if moment:
        yield Known(Field.TAKEN, moment, Source.IPTC)


def _records(content: bytes) -> Iterator[tuple[tuple[int, int], bytes]]:
    at = 0
    while at + 5 <= len(content) and content[at] == 0x1C:
        length, head = int.from_bytes(content[at + 3 : at + 5]), 5
        if length & 0x8000:
            size = length & 0x7FFF
            if size > 4:
                return
            length, head = int.from_bytes(content[at + 5 : at + 5 + size]), 5 + size
        yield (content[at + 1], content[at + 2]), content[at + head : at + head + length]
        at += head + length


def _iptc_moment(told: Mapping[tuple[int, int], bytes]) -> str | None:
    """Return the moment, or the day, month or year alone: what is not known is zeros, and often has no time."""
    date, time = (told.get(key, b"").decode("ascii", "replace").strip() for key in ((2, 55), (2, 60)))
    match = _IPTC_DATE.fullmatch(date)
    if match is None:
        return None
    year, month, day = match.groups()
    clock = _IPTC_TIME.fullmatch(time)
    if clock is None or "00" in (month, day):
        return xmp.date_text(int(year), int(month), int(day))
    hour, minute, second, zone = clock.groups()
    return xmp.moment_text(f"{year}-{month}-{day}T{hour}:{minute}:{second}{zone or ''}")


# --- XMP


def _of_xmp(image: Image.Image, info: Mapping[Any, Any]) -> Iterator[Known]:
    packet = next((info[key] for key in _XMP_KEYS if info.get(key)), None)
    if packet is None and image.format == "TIFF":
        packet = getattr(image, "tag_v2", {}).get(_TIFF_XMP)
    if packet is None and image.format == "GIF":
        packet = _packet_of_gif(image)
    if packet is None and image.format == "JPEG2000":
        packet = completeness.extension_of(file_of(image), completeness.XMP_EXTENSION)
    if packet is None and image.format == "PSD":
        packet = next((data for code, _, data in getattr(image, "resources", ()) if code == _PSD_XMP), None)
    if packet is None and image.format == "JXL":
        packet = completeness.content_of(io.BytesIO(getattr(image, "fc", b"")), b"xml ")
    if packet is None and _PNG_PROFILE + "xmp" in info:
        packet = _profile(info[_PNG_PROFILE + "xmp"])
    if isinstance(packet, str):
        packet = packet.encode("utf-8", "surrogateescape")
    if isinstance(packet, bytes):
        yield from _of_packet(packet)
        if _EXTENDED in packet:
            yield from xmp.known_in(_extension(getattr(image, "applist", ())), Source.XMP)


def _of_packet(packet: bytes) -> Iterator[Known]:
    """What is not understood is told by its content, so that it is not lost unseen."""
    try:
        yield from xmp.known_in(packet, Source.XMP)
    except xmp.NotXmp:
        if packet.strip(b" \t\r\n\0"):
            yield Known(Field.OTHER, xmp.digest_of(packet), Source.XMP)


def _extension(segments: Iterable[tuple[str, bytes]]) -> bytes:
    """Return what of the XMP did not fit into the segment of a JPEG and stands in further ones, in any order."""
    parts: list[tuple[int, bytes]] = []
    for _, content in segments:
        if content.startswith(_EXTENSION) and len(content) > _EXTENSION_HEAD_BYTES:
            offset = int.from_bytes(content[_EXTENSION_HEAD_BYTES - 4 : _EXTENSION_HEAD_BYTES])
            parts.append((offset, content[_EXTENSION_HEAD_BYTES:]))
    return b"".join(content for _, content in sorted(parts))


def _packet_of_gif(image: Image.Image) -> bytes | None:
    """XMP stands in a GIF as one text, followed by 257 bytes that lead who reads it in blocks to its end."""
    content = file_of(image).read()
    start = content.find(_XMP_OF_GIF)
    end = content.find(_END_OF_PACKET, start)
    if start < 0 or end < 0:
        return None
    return content[start + len(_XMP_OF_GIF) : content.find(b">", end) + 1]


# --- texts


def _of_texts(image: Image.Image, info: Mapping[Any, Any]) -> Iterator[Known]:
    comment = info.get("comment")
    if isinstance(comment, bytes):
        comment = _as_text(comment)
    if image.format not in ("JPEG", "MPO", "GIF") or not isinstance(comment, str):
        comment = ""
    yield from _caption(comment, Source.TEXT)
    if image.format == "PNG":
        for key, value in info.items():
            name = str(key).lower()
            field = _PNG_TEXTS.get(name)
            if not isinstance(value, str):
                continue
            if field is Field.OTHER:
                yield Known(field, f"{key}: {xmp.digest_of(value.encode('utf-8', 'replace'))}", Source.TEXT)
            elif field is None and name == _PNG_TIME:
                if moment := xmp.moment_text(value):  # of the file as often as of the photo
                    yield Known(Field.TAKEN, moment, Source.TEXT, is_doubtful=True)
            elif field is None:
                yield from () if _PNG_OF_PROGRAMS.fullmatch(name) else xmp.note(str(key), value, Source.TEXT)
            else:
                yield from _caption(value, Source.TEXT) if field is Field.CAPTION else _said(field, value, Source.TEXT)


def _profile(text: Any) -> bytes | None:
    """Other notes in a PNG: a line with a name, one with a length in bytes, then these in hexadecimal.

    The name is what is kept, in ImageMagick's words ("iptc") or exiftool's ("IPTC profile").
    """
    _name, _, rest = str(text).lstrip().partition("\n")
    length_bytes, _, packed = rest.lstrip().partition("\n")
    try:
        return bytes.fromhex(packed)[: int(length_bytes)]
    except ValueError:
        return None
