"""What a film says of itself, by the names that phones, programs and containers use -> time, camera, place, notes.

`told` is all of it, by names in small letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime

from dedupe_gui.model import CaptureTime, Field, Knowledge, Known, Source
from dedupe_gui.reading.knowledge import WRITTEN_BY_ITSELF
from dedupe_gui.review import xmp

_FIELDS = {
    **dict.fromkeys(("title", "com.apple.quicktime.title", "com.apple.quicktime.displayname"), Field.TITLE),
    **dict.fromkeys(("comment", "description", "synopsis"), Field.CAPTION),
    **dict.fromkeys(("com.apple.quicktime.description", "com.apple.quicktime.comment"), Field.CAPTION),
    **dict.fromkeys(("artist", "author", "com.apple.quicktime.author", "com.apple.quicktime.artist"), Field.CREATOR),
    **dict.fromkeys(("copyright", "com.apple.quicktime.copyright"), Field.COPYRIGHT),
    **dict.fromkeys(("keywords", "com.apple.quicktime.keywords"), Field.KEYWORD),
    **dict.fromkeys(("com.apple.quicktime.rating.user", "wm/shareduserrating"), Field.RATING),
    "com.apple.quicktime.location.name": Field.SPOT,
    "com.apple.quicktime.content.identifier": Field.LIVE,
}
_NO_NOTE = re.compile(
    # what is told by fields of its own
    r"creation_time|date|date_recorded|location|make|model"
    # phones, which write more with each year; of Apple's names people fill in a few
    r"|com\.apple\.(?!quicktime\.(?:album|collection\.user|director|genre|information|performer|producer|publisher)$).*"
    r"|com\.(?!apple\.).*|firmware|timecode|hw|te_is_reencode|aigc_info|(?:max|bit)rate"
    # containers and encoders
    r"|(?:major|compatible)_brands?|minor_version|encoder(?:[-_]options)?|encod(?:ed_by|ing_tool)|handler_name|vendor_id"
    r"|language|software|duration(?:-\w+)?|(?:bps|number_of_\w+|source_id|_statistics_\w+)(?:-\w+)?|variant_bitrate"
    r"|wmfsdk\w+|isvbr|deviceconformancetemplate|wm/(?:encodingtime|wmadrc\w+|wmcontentid|mediaclass\w+|parentalrating)"
    r"|hd_video|media_type|gapless_playback|itun\w+|purchase_date|account_\w+|sort_\w+|track|disc|compilation"
)
"""Names of what cameras and programs write into films by themselves."""
_COMMENTED_BY_ITSELF = (WRITTEN_BY_ITSELF, re.compile(r"vid:\w+|lr_[\w-]+|DE=.*|www\.\S+|https?://\S+"))
"""Comments that nobody wrote: of TikTok, DJI, and whoever offered the film."""
_OF_CAMERAS = ("com.apple.quicktime.make", "com.apple.quicktime.model", "com.android.version", "make", "model")
_PLACE = re.compile(r"([+-]\d+(?:\.\d+)?)([+-]\d+(?:\.\d+)?)")


def taken(told: Mapping[str, str]) -> CaptureTime | None:
    """When it was filmed, by the clock of the place where it is told."""
    moment = _moment(told)
    return None if moment is None else CaptureTime(moment.replace(tzinfo=None), 0)


def _moment(told: Mapping[str, str]) -> datetime | None:
    """With the zone of the place where the phone wrote it, else in universal time, as films are told to keep it."""
    for name in ("com.apple.quicktime.creationdate", "date_recorded", "creation_time", "date"):
        with suppress(ValueError):
            moment = datetime.fromisoformat(told.get(name, ""))
            if moment.year > 1970:
                return moment.replace(microsecond=0)
    return None


def camera(told: Mapping[str, str]) -> str | None:
    """The camera's make and model."""
    make = told.get("com.apple.quicktime.make") or told.get("make") or told.get("com.android.manufacturer") or ""
    model = told.get("com.apple.quicktime.model") or told.get("model") or told.get("com.android.model") or ""
    return " ".join(part for part in (make.strip(), model.strip()) if part) or None


def as_said(said: str) -> str:
    """FFmpeg 9 tells what stands in a film twice as "one;one"."""
    first, *others = said.split(";")
    return _text(first if others and set(others) == {first} else said)


def _text(said: str) -> str:
    """What a film says of itself, which need not be text: bytes that are none become the mark for that."""
    return said.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def place(told: Mapping[str, str]) -> tuple[float, float] | None:
    """Latitude and longitude in degrees."""
    text = told.get("com.apple.quicktime.location.iso6709") or told.get("location") or told.get("location-eng") or ""
    found = _PLACE.match(text)
    if found is None:
        return None
    latitude, longitude = float(found[1]), float(found[2])
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def known(told: Mapping[str, str]) -> Knowledge:
    """All that is noted, and the time with its zone.

    The time is in doubt where no camera signed the film: programs write there when they saved it.
    """
    found = []
    moment = _moment(told)
    if moment is not None:
        is_signed = any(told.get(name) for name in _OF_CAMERAS)
        moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
        found.append(Known(Field.TAKEN, moment.isoformat(), Source.EXIF, is_doubtful=not is_signed))
    for name, text in told.items():
        field = _FIELDS.get(name)
        if name == "xmp":
            found += _of_packet(text)
        elif field is Field.RATING:
            found += filter(None, [xmp.known(field, xmp.PERCENT_STARS.get(text, text), Source.EXIF)])
        elif name == "location":  # where, and perhaps what it is called there
            found += filter(None, [xmp.known(Field.SPOT, text.partition("/")[2], Source.EXIF)])
        elif told.get(name.rpartition("-")[0]) == text:  # once more for one language
            continue
        elif field is None:
            if not _NO_NOTE.fullmatch(name):
                found += xmp.note(name.removeprefix("com.apple.quicktime."), text, Source.EXIF)
        elif field is not Field.CAPTION or not any(each.fullmatch(text) for each in _COMMENTED_BY_ITSELF):
            found += filter(None, [xmp.known(field, text, Source.EXIF)])
    return tuple(dict.fromkeys(found))


def _of_packet(packet: str) -> Iterator[Known]:
    """What the XMP of a film says; what is not understood is told by its content, so that it is not lost unseen."""
    content = packet.encode("utf-8", "replace")
    try:
        yield from xmp.known_in(content, Source.XMP)
    except xmp.NotXmp:
        yield Known(Field.OTHER, xmp.digest_of(content), Source.XMP)
