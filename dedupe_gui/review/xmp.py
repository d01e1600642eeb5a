"""XMP, Adobe's notes in and beside photos, as the facts of `model.Field`: packets in, facts out, no disk.

Packets are XML from anywhere: what declares entities or is larger than any program writes is not parsed.
Source: ISO 16684-1 (XMP); IPTC Photo Metadata Standard 2023.1; MWG Guidelines 2.0 (regions); Exif 3.0 for XMP.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from xml.etree import ElementTree

from dedupe_gui.model import DIGEST_BYTES, Field, Known, Source
from dedupe_gui.review.xmp_notes import is_note, says_something

MOST_PACKET_BYTES = 4_000_000
MOST_VALUES = 500
LONGEST_VALUE_CHARS = 2000

_XML = "http://www.w3.org/XML/1998/namespace"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
DC = "http://purl.org/dc/elements/1.1/"
XMP = "http://ns.adobe.com/xap/1.0/"
EXIF = "http://ns.adobe.com/exif/1.0/"
EXIF_EX = "http://cipa.jp/exif/1.0/"
TIFF = "http://ns.adobe.com/tiff/1.0/"
AUX = "http://ns.adobe.com/exif/1.0/aux/"
PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/"
LIGHTROOM = "http://ns.adobe.com/lightroom/1.0/"
CAMERA_RAW = "http://ns.adobe.com/camera-raw-settings/1.0/"
IPTC_CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
MWG_REGIONS = "http://www.metadataworkinggroup.com/schemas/regions/"
AREA = "http://ns.adobe.com/xmp/sType/Area#"
MICROSOFT = "http://ns.microsoft.com/photo/1.0/"
MICROSOFT_REGIONS = ("http://ns.microsoft.com/photo/1.2/", "http://ns.microsoft.com/photo/1.2/t/Region#")
DIGIKAM = "http://www.digikam.org/ns/1.0/"
DARKTABLE = "http://darktable.sf.net/"
MEDIA_MANAGEMENT = "http://ns.adobe.com/xap/1.0/mm/"
ACDSEE = "http://ns.acdsee.com/iptc/1.0/"
MEDIA_PRO = "http://ns.iview-multimedia.com/mediapro/1.0/"
EXPRESSION_MEDIA = "http://ns.microsoft.com/expressionmedia/1.0/"
MWG_KEYWORDS = "http://www.metadataworkinggroup.com/schemas/keywords/"
_SPELT_OTHERWISE = {"http://ns.microsoft.com/photo/1.0": MICROSOFT}
"""As exiftool writes it, and what uses that."""

_ENTITIES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_NO_TEXT = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
"""What XML cannot hold and nobody can read: a terminal's commands among it."""
_PADDED = b" \t\r\n\0"
PERCENT_STARS = {"1": "1", "25": "2", "50": "3", "75": "4", "99": "5"}
"""Windows counts stars in per cent."""

Element = ElementTree.Element


class NotXmp(ValueError):
    """What is not well-formed, or not XMP at all."""


@dataclass(frozen=True, slots=True)
class Property:
    """A property at the top of a packet."""

    namespace: str
    name: str
    text: str | None
    """None for one that is made of others."""
    element: Element | None

    def values(self) -> list[str]:
        """Return the text, or those of a list."""
        if self.element is None:
            return [self.text or ""]
        items = [
            item for kind in ("Bag", "Seq", "Alt") for item in self.element.findall(f"{{{RDF}}}{kind}/{{{RDF}}}li")
        ]
        return [item.text or "" for item in items] if items else [self.text or ""]


def parse(packet: bytes) -> Element:
    """Return the root of a packet. Raises NotXmp."""
    packet = _as_utf8(packet).strip(_PADDED)
    if len(packet) > MOST_PACKET_BYTES or b"\0" in packet or _ENTITIES.search(packet):
        raise NotXmp("the packet is too large, is not text, or declares entities")
    try:
        return ElementTree.fromstring(packet)
    except (ElementTree.ParseError, ValueError, LookupError, UnicodeError) as problem:
        raise NotXmp(str(problem)) from problem


def _as_utf8(packet: bytes) -> bytes:
    """Return a packet in UTF-16, which few write, as all others are: only so entities are seen. Raises NotXmp."""
    if b"\0" not in packet[:4]:
        return packet
    encoding = "utf-16-be" if packet[:1] in (b"\0", b"\xfe") else "utf-16-le"
    try:
        return packet.decode(encoding).lstrip("\ufeff").encode()
    except UnicodeError as problem:
        raise NotXmp(str(problem)) from problem


def properties(root: Element) -> Iterator[Property]:
    """Yield the properties of the photo, in their order."""
    for description in root.iter(f"{{{RDF}}}RDF"):
        for node in description.findall(f"{{{RDF}}}Description"):
            for key, text in node.attrib.items():
                namespace, name = _split(key)
                if namespace not in (RDF, ""):
                    yield Property(namespace, name, text, None)
            for child in node:
                namespace, name = _split(str(child.tag))
                yield Property(namespace, name, child.text, child)


def _split(key: str) -> tuple[str, str]:
    namespace, _, name = key.removeprefix("{").rpartition("}")
    return _SPELT_OTHERWISE.get(namespace, namespace), name


def known_in(packet: bytes, source: Source) -> tuple[Known, ...]:
    """Return what the packet says of the photo. Raises NotXmp for what is no XMP.

    What is not understood is told as it is written, but for what programs note for themselves: `xmp_notes`.
    """
    root = parse(packet)
    try:
        return _known_in(root, source)
    except RecursionError as problem:
        raise NotXmp("it is too deep") from problem


def _known_in(root: Element, source: Source) -> tuple[Known, ...]:
    found = list(properties(root))
    if not found and root.find(f".//{{{RDF}}}RDF") is None:
        raise NotXmp("it has no RDF")
    known = [*_plain(found, source), *_places(found, source), *_dates(found, source), *_faces(found, source)]
    known += [*_trees(found, source), *_developed(found, source), *_notes(found, source)]
    known += _settings(found, source)
    return tuple(dict.fromkeys(known[:MOST_VALUES]))


def known(field: Field, value: str, source: Source) -> Known | None:
    """Return the fact, its text cut to a sane length; None for no text."""
    text = _NO_TEXT.sub(" ", value.replace("\r\n", "\n").replace("\r", "\n"))
    text = text.strip() if field is Field.CAPTION else " ".join(text.split())
    text = text.encode("utf-8", "replace").decode("utf-8")
    if (field in _NUMBERS and _NO_NUMBER.fullmatch(text)) or (field is Field.CAPTION and _NO_CAPTION.fullmatch(text)):
        return None
    if len(text) > LONGEST_VALUE_CHARS:
        text = f"{text[:LONGEST_VALUE_CHARS]}… {digest_of(text.encode())}"
    return Known(field, text, source) if text else None


def digest_of(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=DIGEST_BYTES).hexdigest()


_NUMBERS = frozenset({Field.CAMERA_NUMBER, Field.LENS_NUMBER})
_NO_NUMBER = re.compile(r"[\W0_]*|n/a|none|unknown", re.IGNORECASE)
"""What cameras write that do not know it."""
_NO_CAPTION = re.compile(r"([!-/:-@\[-`{-~])\1*")
"""One mark, once or over and over: a field that had to be filled."""
_PLAIN: Mapping[tuple[str, str], Field] = {
    (DC, "title"): Field.TITLE,
    (PHOTOSHOP, "Headline"): Field.TITLE,
    (DC, "description"): Field.CAPTION,
    (TIFF, "ImageDescription"): Field.CAPTION,
    (EXIF, "UserComment"): Field.CAPTION,
    (DC, "subject"): Field.KEYWORD,
    (LIGHTROOM, "hierarchicalSubject"): Field.KEYWORD,
    (DIGIKAM, "TagsList"): Field.KEYWORD,
    (MICROSOFT, "LastKeywordXMP"): Field.KEYWORD,
    (MICROSOFT, "LastKeywordIPTC"): Field.KEYWORD,
    (PHOTOSHOP, "SupplementalCategories"): Field.KEYWORD,
    (MEDIA_PRO, "CatalogSets"): Field.KEYWORD,
    (MEDIA_PRO, "People"): Field.PERSON,
    (EXPRESSION_MEDIA, "CatalogSets"): Field.KEYWORD,
    (EXPRESSION_MEDIA, "People"): Field.PERSON,
    (ACDSEE, "keywords"): Field.KEYWORD,
    (ACDSEE, "caption"): Field.CAPTION,
    (ACDSEE, "notes"): Field.CAPTION,
    (ACDSEE, "author"): Field.CREATOR,
    (IPTC_CORE, "AltTextAccessibility"): Field.CAPTION,
    (IPTC_CORE, "ExtDescrAccessibility"): Field.CAPTION,
    (XMP, "Nickname"): Field.TITLE,
    (DC, "creator"): Field.CREATOR,
    (TIFF, "Artist"): Field.CREATOR,
    (DC, "rights"): Field.COPYRIGHT,
    (TIFF, "Copyright"): Field.COPYRIGHT,
    (XMP, "Label"): Field.LABEL,
    (DIGIKAM, "ColorLabel"): Field.LABEL,
    (IPTC_CORE, "Location"): Field.SPOT,
    (PHOTOSHOP, "City"): Field.CITY,
    (PHOTOSHOP, "State"): Field.STATE,
    (PHOTOSHOP, "Country"): Field.COUNTRY,
    (IPTC_EXTENSION, "PersonInImage"): Field.PERSON,
    (AUX, "Lens"): Field.LENS,
    (EXIF_EX, "LensModel"): Field.LENS,
    (AUX, "SerialNumber"): Field.CAMERA_NUMBER,
    (EXIF_EX, "BodySerialNumber"): Field.CAMERA_NUMBER,
    (AUX, "LensSerialNumber"): Field.LENS_NUMBER,
    (EXIF_EX, "LensSerialNumber"): Field.LENS_NUMBER,
    (AUX, "OwnerName"): Field.CREATOR,
    (EXIF_EX, "CameraOwnerName"): Field.CREATOR,
    (MEDIA_MANAGEMENT, "History"): Field.HISTORY,
}
_RATINGS = frozenset({(XMP, "Rating"), (MICROSOFT, "Rating"), (ACDSEE, "rating")})
_CATEGORIES, _KEYWORD_TREE = (ACDSEE, "categories"), (MWG_KEYWORDS, "Keywords")
_UNDERSTOOD = frozenset(
    {*_PLAIN, *_RATINGS, _CATEGORIES, _KEYWORD_TREE, (MWG_REGIONS, "Regions"), (MICROSOFT_REGIONS[0], "RegionInfo")}
)


def _plain(found: Iterable[Property], source: Source) -> Iterator[Known]:
    for prop in found:
        field = _PLAIN.get((prop.namespace, prop.name))
        values = prop.values()
        if field is Field.HISTORY:
            yield Known(field, str(len(values)), source)
            continue
        if (prop.namespace, prop.name) == (DIGIKAM, "ColorLabel") and values == ["0"]:
            continue
        for value in values if field is not None else ():
            if field is Field.KEYWORD and prop.namespace in (DIGIKAM, MICROSOFT):
                value = value.replace("/", "|")
            if field is not None and (fact := known(field, value, source)):
                yield fact
        if (prop.namespace, prop.name) in _RATINGS and (stars := _stars(prop)):
            yield Known(Field.RATING, stars, source)
    models = {
        prop.name: prop.values()[0] for prop in found if prop.namespace == TIFF and prop.name in ("Make", "Model")
    }
    if models and (fact := known(Field.CAMERA, camera(models.get("Make"), models.get("Model")) or "", source)):
        yield fact


def camera(make: str | None, model: str | None) -> str | None:
    """`Canon` and `Canon EOS 5D` give `Canon EOS 5D`."""
    if not make or not model:
        return model or make
    return model if model.lower().startswith(make.split()[0].lower()) else f"{make} {model}"


def _stars(prop: Property) -> str | None:
    text = (prop.values() or [""])[0].strip()
    if prop.namespace == MICROSOFT:
        return PERCENT_STARS.get(text)
    try:
        stars = round(float(text))
    except (ValueError, OverflowError):
        return None
    return str(stars) if stars in (-1, 1, 2, 3, 4, 5) else None


def _places(found: Iterable[Property], source: Source) -> Iterator[Known]:
    told = {prop.name: prop.values()[0] for prop in found if prop.namespace == EXIF and prop.name.startswith("GPSL")}
    latitude, longitude = degrees(told.get("GPSLatitude", ""), "NS"), degrees(told.get("GPSLongitude", ""), "EW")
    if latitude is not None and longitude is not None and (latitude or longitude):
        yield Known(Field.PLACE, place_text(latitude, longitude), source)


def place_text(latitude_deg: float, longitude_deg: float) -> str:
    return f"{latitude_deg:.6f},{longitude_deg:.6f}"


_DEGREES = re.compile(r"(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?(?:,(\d+(?:\.\d+)?))?([NSEW])", re.IGNORECASE)


def degrees(text: str, sides: str) -> float | None:
    """Read 48,8.25N or 48,8,15N as 48.1375."""
    match = _DEGREES.fullmatch(text.strip())
    if match is None or match[4].upper() not in sides:
        return None
    total = float(match[1]) + float(match[2] or 0) / 60 + float(match[3] or 0) / 3600
    limit = 90 if "N" in sides else 180
    if total > limit:
        return None
    return -total if match[4].upper() in "SW" else total


_MOMENT = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|(?:GMT|UTC)?[+-]\d\d:?\d\d)?"
    r"|(\d{4})(?:-(\d\d)(?:-(\d\d))?)?"
)
_DAY_CHARS = len("2019-08-01")
_FIRST_YEAR, _LAST_YEAR = 1826, 2100
"""From the first photograph to what nobody writes but by mistake."""
_MONTHS, _LONGEST_MONTH_DAYS = 12, 31
_WHEN_SAVED = ((XMP, "ModifyDate"), (XMP, "MetadataDate"))


def _dates(found: Iterable[Property], source: Source) -> Iterator[Known]:
    told = {(prop.namespace, prop.name): prop.values()[0] for prop in found if prop.namespace in (EXIF, PHOTOSHOP, XMP)}
    taken = [told.get((EXIF, "DateTimeOriginal")), told.get((PHOTOSHOP, "DateCreated"))]
    created = told.get((XMP, "CreateDate"))
    if not any(taken) and source is Source.SIDECAR:
        taken.append(created)
    for text in taken:
        if text is not None and (moment := moment_text(text)):
            yield Known(Field.TAKEN, moment, source)
    # Of a file it may be when a program made it, as it is for certain where that is when it was saved.
    moment = None if any(taken) or created is None else moment_text(created)
    if moment and not any(told.get(key, "").startswith(moment[:_DAY_CHARS]) for key in _WHEN_SAVED):
        yield Known(Field.TAKEN, moment, source, is_doubtful=True)


def moment_text(text: str) -> str | None:
    """Return the moment as `Known.value` has it, or the day, month or year alone; None for what is none."""
    match = _MOMENT.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, zone, *date = match.groups()
    if year is None:
        return date_text(*(int(part or 0) for part in date))
    if int(year) == 0:
        return None
    zone = "+00:00" if zone == "Z" else (zone or "").removeprefix("GMT").removeprefix("UTC")
    if len(zone) == 5:
        zone = f"{zone[:3]}:{zone[3:]}"
    digits = f".{fraction[:6]}" if fraction else ""
    return f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{digits}{zone}"


def date_text(year: int, month: int, day: int) -> str | None:
    """Return a date as `Known.value` has it, as far as it is known; 0 for what is not. None for no date."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR or month > _MONTHS:
        return None
    if not month:
        return f"{year:04}"
    return f"{year:04}-{month:02}-{day:02}" if 0 < day <= _LONGEST_MONTH_DAYS else f"{year:04}-{month:02}"


SETTINGS_IN_NUMBERS = frozenset(
    {"ExposureTime", "FNumber", "ISOSpeedRatings", "FocalLength", "GPSAltitude", "GPSImgDirection"}
)
FLASH, ALTITUDE_BELOW_SEA = "Flash", "GPSAltitudeRef"
_NUMBER = re.compile(r"-?\d{1,9}(?:\.\d{1,9}|/\d{1,9})?", re.ASCII)


def _settings(found: Iterable[Property], source: Source) -> Iterator[Known]:
    told = {prop.name: prop for prop in found if prop.namespace in (EXIF, EXIF_EX)}
    is_below = ALTITUDE_BELOW_SEA in told and told[ALTITUDE_BELOW_SEA].values()[0] == "1"
    for name, prop in told.items():
        name = "ISOSpeedRatings" if name == "PhotographicSensitivity" else name
        text = prop.values()[0].strip()
        if name in SETTINGS_IN_NUMBERS and _NUMBER.fullmatch(text):
            yield setting(name, f"-{text}" if is_below and name == "GPSAltitude" else text, source)
        elif name == FLASH and prop.element is not None:
            yield setting(name, str(int((_of(prop.element, EXIF, "Fired") or "").lower() == "true")), source)


def setting(name: str, text: str, source: Source) -> Known:
    return Known(Field.SETTING, f"{name}: {text}", source)


def _faces(found: Iterable[Property], source: Source) -> Iterator[Known]:
    for prop in found:
        if prop.element is None:
            continue
        if (prop.namespace, prop.name) == (MWG_REGIONS, "Regions"):
            for item in prop.element.iter(f"{{{RDF}}}li"):
                yield from _face(_of(item, MWG_REGIONS, "Name"), _area(item), source)
                yield from note("Region", _of(item, MWG_REGIONS, "Description") or "", source)
        elif (prop.namespace, prop.name) == (MICROSOFT_REGIONS[0], "RegionInfo"):
            for item in prop.element.iter(f"{{{RDF}}}li"):
                name, rectangle = (_of(item, MICROSOFT_REGIONS[1], part) for part in ("PersonDisplayName", "Rectangle"))
                yield from _face(name, _from_corner(rectangle), source)


def _face(name: str | None, area: tuple[float, ...] | None, source: Source) -> Iterator[Known]:
    """A face without a name is what a camera saw, and it sees it again."""
    if not name or (fact := known(Field.PERSON, name, source)) is None:
        return
    yield fact
    if area is not None:
        yield Known(Field.FACE, face_text(fact.value, area), source)


def face_text(name: str, area: Iterable[float]) -> str:
    return f"{name} @ {' '.join(f'{part:.4f}' for part in area)}"


def _of(item: Element, namespace: str, name: str) -> str | None:
    """A part of a structure, however it is written."""
    for node in (item, *item.findall(f"{{{RDF}}}Description")):
        if (text := node.get(f"{{{namespace}}}{name}")) is not None:
            return text
        if (child := node.find(f"{{{namespace}}}{name}")) is not None:
            return child.text
    return None


def _area(item: Element) -> tuple[float, ...] | None:
    """The middle and the size."""
    for node in (item, *item.findall(f"{{{RDF}}}Description")):
        area = node.find(f"{{{MWG_REGIONS}}}Area")
        if area is not None:
            return _numbers(_of(area, AREA, part) for part in ("x", "y", "w", "h"))
    return None


def _from_corner(rectangle: str | None) -> tuple[float, ...] | None:
    numbers = _numbers((rectangle or "").split(","))
    if numbers is None or len(numbers) != 4:
        return None
    left, top, width, height = numbers
    return left + width / 2, top + height / 2, width, height


def _numbers(texts: Iterable[str | None]) -> tuple[float, ...] | None:
    try:
        return tuple(float(text or "") for text in texts)
    except ValueError:
        return None


def _trees(found: Iterable[Property], source: Source) -> Iterator[Known]:
    """Keywords that programs keep as trees: each with what it is below."""
    paths: list[tuple[str, ...]] = []
    for prop in found:
        if (prop.namespace, prop.name) == _KEYWORD_TREE and prop.element is not None:
            paths += _leaves(prop.element.find(f".//{{{MWG_KEYWORDS}}}Hierarchy"), ())
        elif (prop.namespace, prop.name) == _CATEGORIES and says_something(text := prop.values()[0]):
            try:
                paths += _assigned(parse(text.encode("utf-8", "replace")), ())
            except NotXmp:
                yield from note(prop.name, text, source)
    for path in paths:
        if fact := known(Field.KEYWORD, "|".join(path), source):
            yield fact


def _leaves(listed: Element | None, above: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The keywords of the Metadata Working Group."""
    for item in () if listed is None else listed.findall(f"*/{{{RDF}}}li"):
        path = (*above, (_of(item, MWG_KEYWORDS, "Keyword") or "").strip())
        children = item.find(f".//{{{MWG_KEYWORDS}}}Children")
        below = list(_leaves(children, path))
        yield from below or [path]


def _assigned(category: Element, above: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """ACDSee's categories."""
    path = above if category.tag == "Categories" else (*above, (category.text or "").strip())
    if path and category.get("Assigned") == "1":
        yield path
    for child in category:
        yield from _assigned(child, path)


def _developed(found: Iterable[Property], source: Source) -> Iterator[Known]:
    """What a program wants the photo to look like."""
    settings = [prop for prop in found if prop.namespace in (CAMERA_RAW, DARKTABLE)]
    told = {prop.name: prop.text or "" for prop in settings if prop.namespace == CAMERA_RAW}
    # An exported JPEG tells how it was developed; that is done, and seen in it.
    is_done = told.get("AlreadyApplied", "").lower() == "true"
    has_settings = told.get("HasSettings", "").lower() == "true" or any(
        (prop.namespace, prop.name) == (DARKTABLE, "history") and prop.element is not None and len(prop.values()) > 0
        for prop in settings
    )
    if settings and not is_done and (has_settings or source is Source.SIDECAR):
        yield Known(Field.DEVELOPED, _digest_of(settings), source)


def _notes(found: Iterable[Property], source: Source) -> Iterator[Known]:
    """What somebody noted that nothing here understands."""
    for prop in found:
        if (prop.namespace, prop.name) not in _UNDERSTOOD and is_note(prop.namespace, prop.name, source):
            yield from note(prop.name, _told_by(prop), source)


def note(name: str, text: str, source: Source) -> Iterator[Known]:
    """Yield a note with the name of its place, the same wherever it stands; none where it says nothing."""
    if says_something(text) and (fact := known(Field.OTHER, f"{name}: {text}", source)):
        yield fact


def _told_by(prop: Property) -> str:
    """All texts of a property, those of its parts with their names; none where they say nothing."""
    if prop.element is None:
        return prop.text or ""
    told = []
    for node in prop.element.iter():
        _, name = _split(str(node.tag))
        told.append(("" if node is prop.element or name == "li" else name, node.text or ""))
        for key, text in node.attrib.items():
            namespace, name = _split(key)
            if namespace not in (RDF, _XML, "") or name == "resource":
                told.append((name, text))
    if not any(says_something(text) for _, text in told):
        return ""
    return ", ".join(f"{name}: {text.strip()}" if name else text.strip() for name, text in told if text.strip())


def _digest_of(found: Iterable[Property]) -> str:
    def text(prop: Property) -> str:
        if prop.element is None:
            return prop.text or ""
        alone = copy(prop.element)
        alone.tail = None  # what a damaged packet has behind it is no part of it
        return ElementTree.canonicalize(ElementTree.tostring(alone, encoding="unicode"), strip_text=True)

    return digest_of("\n".join(sorted(f"{prop.namespace} {prop.name} {text(prop)}" for prop in found)).encode())
