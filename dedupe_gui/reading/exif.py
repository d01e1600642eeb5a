"""What the camera wrote beside the picture: when, with what, where. Whatever is not readable is left out.

Source: CIPA DC-008 (Exif 3.0). Only the tags of `PhotoFacts` are looked at.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from dedupe_gui.model import CaptureTime, Exposure

# `Any` below: an EXIF value is whatever type the file says, and files say anything.
MALFORMED = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    SyntaxError,
    EOFError,
    OSError,
    OverflowError,
    ZeroDivisionError,
    RecursionError,
    struct.error,
)
"""What reading malformed metadata raises, as fuzzing found."""


@dataclass(frozen=True, slots=True)
class ExifFacts:
    """The part of `PhotoFacts` that EXIF tells."""

    orientation: int = 1
    taken: CaptureTime | None = None
    camera: str | None = None
    exposure: Exposure | None = None
    latitude_deg: float | None = None
    longitude_deg: float | None = None
    software: str | None = None


NOTHING = ExifFacts()


def read(source: Image.Image | Image.Exif) -> ExifFacts:
    """Return what EXIF tells; never raises, because a photo is worth more than what is written about it."""
    try:
        exif = source.getexif() if isinstance(source, Image.Image) else source
        if not exif:
            return NOTHING
        orientation = exif.get(Base.Orientation, 1)
    except MALFORMED:
        return NOTHING
    detail, place = _directory(exif, IFD.Exif), _directory(exif, IFD.GPSInfo)
    return ExifFacts(
        orientation=orientation if isinstance(orientation, int) and 1 <= orientation <= 8 else 1,
        taken=_taken(detail),
        camera=_camera(_text(exif, Base.Make), _text(exif, Base.Model)),
        exposure=_exposure(detail),
        latitude_deg=_degrees(place, GPS.GPSLatitude, GPS.GPSLatitudeRef, negative="S", limit=90),
        longitude_deg=_degrees(place, GPS.GPSLongitude, GPS.GPSLongitudeRef, negative="W", limit=180),
        software=_text(exif, Base.Software),
    )


def _directory(exif: Image.Exif, tag: IFD) -> Mapping[int, Any]:
    try:
        return exif.get_ifd(tag) if tag in exif else {}
    except MALFORMED:
        return {}


def _value(tags: Image.Exif | Mapping[int, Any], tag: int) -> Any:
    try:
        return tags.get(tag)
    except MALFORMED:
        return None


def _text(tags: Image.Exif | Mapping[int, Any], tag: int) -> str | None:
    value = _value(tags, tag)
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return None
    # Pillow gives Latin-1; a lone surrogate or a NUL must not reach the database.
    text = value.split("\0")[0].encode("utf-8", "replace").decode("utf-8").strip()
    return text[:200] or None


def _number(tags: Mapping[int, Any], tag: int) -> float | None:
    value = _value(tags, tag)
    if isinstance(value, tuple) and value:
        value = value[0]
    try:
        number = float(value)
    except MALFORMED:
        return None
    return number if math.isfinite(number) and number > 0 else None


def _camera(make: str | None, model: str | None) -> str | None:
    """`Canon` and `Canon EOS 5D` give `Canon EOS 5D`."""
    if make is None or model is None:
        return model or make
    return model if model.lower().startswith(make.split()[0].lower()) else f"{make} {model}"


def _taken(detail: Mapping[int, Any]) -> CaptureTime | None:
    for time_tag, fraction_tag in (
        (Base.DateTimeOriginal, Base.SubsecTimeOriginal),
        (Base.DateTimeDigitized, Base.SubsecTimeDigitized),
    ):
        text = _text(detail, time_tag)
        if text is None:
            continue
        try:
            moment = datetime.strptime(text[:19], "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007  (EXIF knows no zone)
        except ValueError:
            continue
        fraction = _text(detail, fraction_tag) or ""
        digits = fraction[:6] if fraction.isascii() and fraction.isdigit() else ""
        return CaptureTime(moment.replace(microsecond=int(f"{digits:0<6}")), len(digits))
    return None


def _exposure(detail: Mapping[int, Any]) -> Exposure | None:
    iso = _number(detail, Base.ISOSpeedRatings)
    exposure = Exposure(
        time_s=_number(detail, Base.ExposureTime),
        f_number=_number(detail, Base.FNumber),
        iso=None if iso is None else int(iso),
        focal_length_mm=_number(detail, Base.FocalLength),
    )
    return None if exposure == Exposure(None, None, None, None) else exposure


def _degrees(place: Mapping[int, Any], tag: int, side_tag: int, *, negative: str, limit: int) -> float | None:
    value = _value(place, tag)
    try:
        degrees, minutes, seconds = (float(part) for part in value)
    except MALFORMED:
        return None
    total = degrees + minutes / 60 + seconds / 3600
    if not math.isfinite(total) or abs(total) > limit or (degrees == minutes == seconds == 0):
        return None
    return -total if (_text(place, side_tag) or "").upper() == negative else total
