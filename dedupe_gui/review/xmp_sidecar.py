"""An XMP sidecar with what only the removed photo knew: a new one, or merged into the one that is there. No disk.

What stands in a sidecar stays: values are added to lists, and written where nothing was said; nothing is replaced but
what says nothing (no stars, an empty caption). Names and prefixes are those of the standard.
Source: ISO 16684-1 (XMP); MWG Guidelines 2.0 (regions); IPTC Photo Metadata Standard 2023.1.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from xml.etree import ElementTree

from dedupe_gui.model import Field, Knowledge, Known
from dedupe_gui.review import xmp
from dedupe_gui.review.xmp import Element, NotXmp

_META = "adobe:ns:meta/"
_DIMENSIONS = "http://ns.adobe.com/xap/1.0/sType/Dimensions#"
_XML = "http://www.w3.org/XML/1998/namespace"
_PREFIXES = {
    _XML: "xml",
    _META: "x",
    xmp.RDF: "rdf",
    xmp.DC: "dc",
    xmp.XMP: "xmp",
    xmp.EXIF: "exif",
    xmp.TIFF: "tiff",
    xmp.AUX: "aux",
    xmp.PHOTOSHOP: "photoshop",
    xmp.LIGHTROOM: "lr",
    xmp.IPTC_CORE: "Iptc4xmpCore",
    xmp.IPTC_EXTENSION: "Iptc4xmpExt",
    xmp.MWG_REGIONS: "mwg-rs",
    xmp.AREA: "stArea",
    _DIMENSIONS: "stDim",
}
_HEAD = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_TAIL = '\n<?xpacket end="w"?>\n'

_SINGLE: Mapping[Field, tuple[str, str]] = {
    Field.RATING: (xmp.XMP, "Rating"),
    Field.LABEL: (xmp.XMP, "Label"),
    Field.CAMERA: (xmp.TIFF, "Model"),
    Field.LENS: (xmp.AUX, "Lens"),
    Field.CAMERA_NUMBER: (xmp.AUX, "SerialNumber"),
    Field.LENS_NUMBER: (xmp.AUX, "LensSerialNumber"),
    Field.SPOT: (xmp.IPTC_CORE, "Location"),
    Field.CITY: (xmp.PHOTOSHOP, "City"),
    Field.STATE: (xmp.PHOTOSHOP, "State"),
    Field.COUNTRY: (xmp.PHOTOSHOP, "Country"),
}
_LISTS: Mapping[Field, tuple[str, str, str]] = {
    Field.TITLE: (xmp.DC, "title", "Alt"),
    Field.CAPTION: (xmp.DC, "description", "Alt"),
    Field.COPYRIGHT: (xmp.DC, "rights", "Alt"),
    Field.CREATOR: (xmp.DC, "creator", "Seq"),
    Field.KEYWORD: (xmp.DC, "subject", "Bag"),
    Field.PERSON: (xmp.IPTC_EXTENSION, "PersonInImage", "Bag"),
}
_FAVOURITE_STARS = "5"
"""XMP knows no favourites; digiKam, Immich and others show them by their stars."""
_SAYS_NOTHING = frozenset({"", "0"})
_FINEST = 100_000
"""XMP writes numbers as fractions; cameras tell their shortest times as 1/32000."""


def with_knowledge(sidecar: bytes | None, carried: Knowledge, *, size_px: tuple[int, int] = (0, 0)) -> bytes:
    """Return the sidecar with these facts added; None for one that is not there yet.

    size_px: of the photo, which regions are told with. Raises NotXmp for a sidecar that cannot be understood.
    """
    prefixes = dict(_PREFIXES)
    if sidecar is None:
        root = ElementTree.Element(_name(_META, "xmpmeta"))
        packet = ElementTree.SubElement(root, _name(xmp.RDF, "RDF"))
        description = ElementTree.SubElement(packet, _name(xmp.RDF, "Description"), {_name(xmp.RDF, "about"): ""})
    else:
        root = _parsed(sidecar, prefixes)
        description = _description_of(root)
    writer = _Writer(root, description, size_px)
    for fact in sorted(carried, key=lambda fact: fact.field is Field.FAVOURITE):
        writer.add(fact)
    try:
        return (_HEAD + _serialised(root, prefixes) + _TAIL).encode()
    except RecursionError as problem:
        raise NotXmp("it is too deep") from problem


def _name(namespace: str, name: str) -> str:
    return f"{{{namespace}}}{name}"


def _parsed(sidecar: bytes, prefixes: dict[str, str]) -> Element:
    """Parse with the comments, and learn the prefixes that its program uses."""
    xmp.parse(sidecar)  # refuses entities and what is no XML
    target = _Builder(prefixes)
    parser = ElementTree.XMLParser(target=target)
    parser.feed(sidecar.strip(b" \t\r\n\0"))
    return parser.close()


class _Builder(ElementTree.TreeBuilder):
    """Keeps comments, and learns the prefixes."""

    def __init__(self, prefixes: dict[str, str]) -> None:
        super().__init__(insert_comments=True)
        self._prefixes = prefixes

    def start_ns(self, prefix: str, namespace: str) -> None:
        if prefix and prefix not in self._prefixes.values():
            self._prefixes.setdefault(namespace, prefix)


def _description_of(root: Element) -> Element:
    packet = root if root.tag == _name(xmp.RDF, "RDF") else root.find(f".//{_name(xmp.RDF, 'RDF')}")
    if packet is None:
        raise NotXmp("it has no RDF")
    found = packet.find(_name(xmp.RDF, "Description"))
    if found is None:
        return ElementTree.SubElement(packet, _name(xmp.RDF, "Description"), {_name(xmp.RDF, "about"): ""})
    return found


class _Writer:
    """Adds facts to a packet."""

    def __init__(self, root: Element, description: Element, size_px: tuple[int, int]) -> None:
        self._root = root
        self._description = description
        self._size_px = size_px

    def add(self, fact: Known) -> None:
        value = fact.value
        match fact.field:
            case Field.TAKEN:
                self._single(xmp.EXIF, "DateTimeOriginal", value)
                self._single(xmp.PHOTOSHOP, "DateCreated", value)
            case Field.PLACE:
                latitude, longitude = (float(part) for part in value.split(","))
                self._single(xmp.EXIF, "GPSLatitude", _degrees(latitude, "NS"))
                self._single(xmp.EXIF, "GPSLongitude", _degrees(longitude, "EW"))
            case Field.FAVOURITE:
                self._single(*_SINGLE[Field.RATING], _FAVOURITE_STARS)
            case Field.KEYWORD:
                if "|" in value:
                    self._listed(xmp.LIGHTROOM, "hierarchicalSubject", "Bag", value)
                self._listed(*_LISTS[Field.KEYWORD], value.rpartition("|")[2])
            case Field.FACE:
                self._face(value)
            case Field.SETTING:
                self._setting(*value.split(": ", 1))
            case field if field in _LISTS:
                self._listed(*_LISTS[field], value)
            case field if field in _SINGLE:
                self._single(*_SINGLE[field], value)

    def _nodes(self) -> Iterable[Element]:
        return self._root.iter(_name(xmp.RDF, "Description"))

    def _single(self, namespace: str, name: str, value: str) -> None:
        key = _name(namespace, name)
        for node in self._nodes():
            child = node.find(key)
            said = child.text if child is not None else node.get(key)
            if said is None and child is None:
                continue
            if (said or "").strip() not in _SAYS_NOTHING or (child is not None and len(child)):
                return
            if child is not None:
                child.text = value
            else:
                node.set(key, value)
            return
        ElementTree.SubElement(self._description, key).text = value

    def _listed(self, namespace: str, name: str, kind: str, value: str) -> None:
        listed = self._list(namespace, name, kind)
        items = listed.findall(_name(xmp.RDF, "li"))
        if value in [item.text for item in items]:
            return
        empty = next((item for item in items if not (item.text or "").strip() and not len(item)), None)
        item = empty if empty is not None else ElementTree.SubElement(listed, _name(xmp.RDF, "li"))
        item.text = value
        if kind == "Alt":
            # Of several texts in one language the first counts; a second one would be read by nobody.
            item.set(_name(_XML, "lang"), "x-default")

    def _list(self, namespace: str, name: str, kind: str) -> Element:
        key = _name(namespace, name)
        for node in self._nodes():
            if node.get(key) is not None:  # a text where a list should be: it becomes the first of it
                said = node.attrib.pop(key)
                listed = ElementTree.SubElement(ElementTree.SubElement(node, key), _name(xmp.RDF, kind))
                if said.strip():
                    ElementTree.SubElement(listed, _name(xmp.RDF, "li")).text = said
                return listed
            child = node.find(key)
            if child is not None:
                for known in ("Bag", "Seq", "Alt"):
                    found = child.find(_name(xmp.RDF, known))
                    if found is not None:
                        return found
                said, child.text = child.text or "", None
                listed = ElementTree.SubElement(child, _name(xmp.RDF, kind))
                if said.strip():
                    ElementTree.SubElement(listed, _name(xmp.RDF, "li")).text = said
                return listed
        return ElementTree.SubElement(ElementTree.SubElement(self._description, key), _name(xmp.RDF, kind))

    def _setting(self, name: str, value: str) -> None:
        if name == xmp.FLASH:
            if any(node.find(_name(xmp.EXIF, name)) is not None for node in self._nodes()):
                return
            resource = {_name(xmp.RDF, "parseType"): "Resource"}
            flash = ElementTree.SubElement(self._description, _name(xmp.EXIF, name), resource)
            ElementTree.SubElement(flash, _name(xmp.EXIF, "Fired")).text = str(bool(int(float(value)) & 1))
        elif name == "ISOSpeedRatings":
            self._listed(xmp.EXIF, name, "Seq", value)
        else:
            number = Fraction(value).limit_denominator(_FINEST)
            if name == "GPSAltitude":
                self._single(xmp.EXIF, xmp.ALTITUDE_BELOW_SEA, str(int(number < 0)))
            self._single(xmp.EXIF, name, f"{abs(number).numerator}/{number.denominator}")

    def _face(self, value: str) -> None:
        name, _, area = value.rpartition(" @ ")
        x, y, width, height = area.split(" ")
        regions = self._root.find(f".//{_name(xmp.MWG_REGIONS, 'RegionList')}/{_name(xmp.RDF, 'Bag')}")
        if regions is None:
            resource = {_name(xmp.RDF, "parseType"): "Resource"}
            all_regions = ElementTree.SubElement(self._description, _name(xmp.MWG_REGIONS, "Regions"), resource)
            size = {"w": str(self._size_px[0]), "h": str(self._size_px[1]), "unit": "pixel"}
            ElementTree.SubElement(
                all_regions,
                _name(xmp.MWG_REGIONS, "AppliedToDimensions"),
                {_name(_DIMENSIONS, part): text for part, text in size.items()},
            )
            listed = ElementTree.SubElement(all_regions, _name(xmp.MWG_REGIONS, "RegionList"))
            regions = ElementTree.SubElement(listed, _name(xmp.RDF, "Bag"))
        item = ElementTree.SubElement(regions, _name(xmp.RDF, "li"))
        told = {_name(xmp.MWG_REGIONS, "Name"): name, _name(xmp.MWG_REGIONS, "Type"): "Face"}
        region = ElementTree.SubElement(item, _name(xmp.RDF, "Description"), told)
        place = {"x": x, "y": y, "w": width, "h": height, "unit": "normalized"}
        ElementTree.SubElement(
            region, _name(xmp.MWG_REGIONS, "Area"), {_name(xmp.AREA, part): text for part, text in place.items()}
        )


def _degrees(degrees: float, sides: str) -> str:
    """48.1375 as 48,8.250000N."""
    whole = int(abs(degrees))
    minutes = (abs(degrees) - whole) * 60
    return f"{whole},{minutes:.6f}{sides[degrees < 0]}"


# --- as text


def _serialised(root: Element, prefixes: dict[str, str]) -> str:
    """Write the packet with its own prefixes: ElementTree's writer keeps them in a place of the whole program."""
    from xml.sax.saxutils import escape, quoteattr  # with it come urllib, http and email: 15 ms of every start

    used: dict[str, str] = {}

    def named(key: str) -> str:
        namespace, _, name = key.removeprefix("{").rpartition("}")
        if not namespace:
            return name
        if namespace not in prefixes:
            prefixes[namespace] = f"ns{len(prefixes)}"
        used[namespace] = prefixes[namespace]
        return f"{prefixes[namespace]}:{name}"

    def written(node: Element) -> str:
        kind: object = node.tag
        if kind is ElementTree.Comment:
            return f"<!--{node.text}-->"
        tag = named(str(node.tag))
        attributes = "".join(f" {named(key)}={quoteattr(value)}" for key, value in node.attrib.items())
        inside = escape(node.text or "") + "".join(written(child) + escape(child.tail or "") for child in node)
        marks = "\0" if node is root else ""
        return f"<{tag}{marks}{attributes}>{inside}</{tag}>" if inside else f"<{tag}{marks}{attributes}/>"

    body = written(root)
    declared = "".join(
        f" xmlns:{prefix}={quoteattr(namespace)}" for namespace, prefix in used.items() if namespace != _XML
    )
    return declared.join(body.split("\0", 1))
