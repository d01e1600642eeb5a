"""Which properties of XMP are somebody's notes on a photo, though nothing here understands them, and which a program's.

Programs, cameras and phones write much for themselves: what they did, with what, and how to go on. A copy that an
editor saved has all of that, and is worth no more for it. Whatever is not known for such is somebody's.
Source: the tables of exiftool 13 (Image::ExifTool::XMP), and what each program writes into a photo that was exported.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from dedupe_gui.model import Source

_SOMEBODYS: Mapping[str, frozenset[str]] = {
    "http://ns.adobe.com/exif/1.0/": frozenset({"GPSAreaInformation", "GPSDestLatitude", "GPSDestLongitude"}),
    "http://ns.adobe.com/photoshop/1.0/": frozenset(
        {
            *("Instructions", "Category", "CaptionWriter", "Credit", "Source", "TransmissionReference", "Urgency"),
            "AuthorsPosition",
        }
    ),
    "http://ns.adobe.com/xap/1.0/": frozenset({"Identifier"}),
    "http://ns.adobe.com/xap/1.0/rights/": frozenset({"UsageTerms", "WebStatement", "Owner"}),
    "http://ns.adobe.com/xmp/1.0/DynamicMedia/": frozenset(
        {"album", "comment", "good", "logComment", "pick", "scene", "shotLocation", "shotName"}
    ),
    "http://ns.adobe.com/album/1.0/": frozenset({"Notes"}),
    "http://ns.microsoft.com/expressionmedia/1.0/": frozenset({"Event"}),
    # A sphere that does not say so is a distorted picture; how it was cut says nothing more.
    "http://ns.google.com/photos/1.0/panorama/": frozenset({"ProjectionType"}),
}
"""Of namespaces in which programs note the rest for themselves."""
_OF_PROGRAMS: Mapping[str, frozenset[str]] = {
    "http://purl.org/dc/elements/1.1/": frozenset({"Format", "date", "format", "language", "type"}),
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": frozenset({"DigitalSourceType", "DigitalSourceFileType"}),
    "http://ns.useplus.org/ldf/xmp/1.0/": frozenset({"Version"}),
    "http://www.digikam.org/ns/1.0/": frozenset({"CaptionsDateTimeStamps", "ImageHistory", "ImageUniqueID"}),
    "http://ns.acdsee.com/iptc/1.0/": frozenset({"datetime", "dpp", "editor", "rpp", "snapshots", "tagged"}),
    "http://ns.camerabits.com/photomechanic/1.0/": frozenset({"PMVersion", "Prefs", "TimeZone"}),
}
"""Of namespaces in which people note the rest. GIMP writes `Format` with a capital."""
_NAMESPACES_OF_FILES = (
    "http://www.w3.org/",
    "http://ns.adobe.com/exif/1.0/",
    "http://cipa.jp/exif/",
    "http://ns.adobe.com/tiff/1.0/",
    "http://ns.adobe.com/xap/1.0/mm/",
    "http://ns.adobe.com/xap/1.0/sType/",
    "http://ns.adobe.com/xmp/note/",
    "http://ns.adobe.com/lightroom/1.0/",
    "http://ns.adobe.com/camera-raw-settings/1.0/",
    "http://darktable.sf.net/",
)
"""They tell of the file, also beside it; or are understood, as is how a photo is to be developed."""
_NAMESPACES_OF_PROGRAMS = re.compile(
    r"adobe:ns:|https?://(?:[\w-]+\.)*(?:adobe|google|microsoft|apple|samsung|xiaomi|huawei|hihonor|oppo|oplus|oneplus"
    r"|realme|vivo|sony|nikon|canon|fujifilm|panasonic|leica-camera|dji|gopro|flir|pix4d|c2pa|gimp|inkscape|exiftool"
    r"|rawtherapee|dxo|skylum|on1|phaseone|captureone|serif|topazlabs)\.(?:com|org|net|ca)/"
    r"|http://www\.digikam\.org/ns/kipi/"
)
"""In a photo. In a sidecar they hold somebody's work, which one program alone understands."""
_SAYS_NOTHING = re.compile(r"[\s!-/:-@\[-`{-~]*|0(?:\.0+)?|false|none|FBMD[0-9a-f]+", re.IGNORECASE)
"""The last is what Facebook writes into every photo."""


def is_note(namespace: str, name: str, source: Source) -> bool:
    """Whether a property that nothing understands tells something of the photo."""
    if namespace in _SOMEBODYS:
        return name in _SOMEBODYS[namespace]
    if namespace.startswith(_NAMESPACES_OF_FILES):
        return False
    if source is Source.SIDECAR and not namespace.startswith("http://purl.org/dc/"):
        return True
    return name not in _OF_PROGRAMS.get(namespace, ()) and not _NAMESPACES_OF_PROGRAMS.match(namespace)


def says_something(text: str) -> bool:
    return _SAYS_NOTHING.fullmatch(text.strip()) is None
