"""What the camera wrote beside the picture: when, with what, where. Whatever is not readable is left out.

Source: CIPA DC-008 (Exif 3.0). Only the tags of `PhotoFacts` are looked at.
"""

from __future__ import annotations

import io
import math
import re
import struct
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from dedupe_gui.model import CaptureTime, Exposure, Knowledge, Known
from dedupe_gui.reading import completeness
from dedupe_gui.review import xmp

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
_EXIF_EXTENSION = b"JpgTiffExif->JP2"
"""Of a JPEG 2000 into which exiftool, Adobe and others write EXIF."""
_MOST_FILE_BYTES = 64_000_000
_PART_OF_DATE = re.compile(r"(\d{4})(?:[:./-](\d\d|  )(?:[:./-](\d\d|  ))?)?(?:[ T][0:\s]*)?")
_ZONE = re.compile(r"[+-]\d\d:\d\d")


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
    size_px: tuple[int, int] | None = None
    """Width and height of the picture that the tags were written for."""
    has_maker_notes: bool = False
    zone: str = ""
    """Of `taken`, as "+02:00"; empty where it is not recorded."""
    partly_taken: str | None = None
    """The day, month or year, as `Known.value` has it, where no more of the date is recorded."""
    taken_by_satellites: datetime | None = None
    """When the satellites were heard by which the place is known; with its zone, UTC."""
    known: Knowledge = ()
    """What the tags say besides."""


NOTHING = ExifFacts()


TagReader = Callable[[Image.Exif], Iterable[Known]]


def read(source: Image.Image | Image.Exif, tags: TagReader = lambda _exif: ()) -> ExifFacts:
    """Return what EXIF tells; never raises, because a photo is worth more than what is written about it.

    tags: reads what is not looked at here.
    """
    try:
        exif = _exif_of(source) if isinstance(source, Image.Image) else source
        if not exif:
            return NOTHING
        orientation = exif.get(Base.Orientation, 1)
    except MALFORMED:
        return NOTHING
    detail, place = directory_of(exif, IFD.Exif), directory_of(exif, IFD.GPSInfo)
    taken = _taken(detail) or _taken(exif)  # some programs write it among the tags of the picture
    return ExifFacts(
        orientation=orientation if isinstance(orientation, int) and 1 <= orientation <= 8 else 1,
        taken=taken,
        camera=_camera(text_of(exif, Base.Make), text_of(exif, Base.Model)),
        exposure=_exposure(detail),
        latitude_deg=degrees_in(place, GPS.GPSLatitude, GPS.GPSLatitudeRef, negative="S", limit=90),
        longitude_deg=degrees_in(place, GPS.GPSLongitude, GPS.GPSLongitudeRef, negative="W", limit=180),
        software=text_of(exif, Base.Software),
        size_px=_size(detail),
        has_maker_notes=bool(detail.get(Base.MakerNote)),
        zone=_zone(detail),
        partly_taken=_partly_taken(detail, taken) or _partly_taken(exif, taken),
        taken_by_satellites=_taken_by_satellites(place),
        known=_known(exif, tags),
    )


def _size(detail: Mapping[int, Any]) -> tuple[int, int] | None:
    width, height = detail.get(Base.ExifImageWidth), detail.get(Base.ExifImageHeight)
    if isinstance(width, int) and isinstance(height, int) and min(width, height) > 0:
        return width, height
    return None


def _exif_of(image: Image.Image) -> Image.Exif:
    exif = image.getexif()
    if not exif and image.format == "JXL":
        # The plug-in does not unpack it. Before the TIFF stands how many bytes of something else come first.
        content = completeness.content_of(io.BytesIO(getattr(image, "fc", b"")), b"Exif") or b""
        exif.load(content[4 + int.from_bytes(content[:4]) :])
    elif not exif and image.format == "JPEG2000":
        exif.load(completeness.extension_of(file_of(image), _EXIF_EXTENSION) or b"")
    return exif


def file_of(image: Image.Image) -> io.BytesIO:
    """Return what an opened picture is read from; it goes on where it was."""
    file = getattr(image, "fp", None)
    if file is None:
        return io.BytesIO()
    at = file.tell()
    file.seek(0)
    content = io.BytesIO(file.read(_MOST_FILE_BYTES))
    file.seek(at)
    return content


def _known(exif: Image.Exif, tags: TagReader) -> Knowledge:
    try:
        return tuple(tags(exif))
    except MALFORMED:
        return ()


def _zone(detail: Mapping[int, Any]) -> str:
    text = text_of(detail, Base.OffsetTimeOriginal) or text_of(detail, Base.OffsetTimeDigitized) or ""
    return text if _ZONE.fullmatch(text) else ""


def directory_of(exif: Image.Exif, tag: IFD) -> Mapping[int, Any]:
    try:
        return exif.get_ifd(tag) if tag in exif else {}
    except MALFORMED:
        return {}


def value_of(tags: Image.Exif | Mapping[int, Any], tag: int) -> Any:
    try:
        return tags.get(tag)
    except MALFORMED:
        return None


def text_of(tags: Image.Exif | Mapping[int, Any], tag: int) -> str | None:
    value = value_of(tags, tag)
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return None
    # Pillow gives Latin-1; a lone surrogate or a NUL must not reach the database.
    text = value.split("\0")[0].encode("utf-8", "replace").decode("utf-8").strip()
    return text[:200] or None


def _number(tags: Mapping[int, Any], tag: int) -> float | None:
    value = value_of(tags, tag)
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


def _taken(detail: Image.Exif | Mapping[int, Any]) -> CaptureTime | None:
    for time_tag, fraction_tag in (
        (Base.DateTimeOriginal, Base.SubsecTimeOriginal),
        (Base.DateTimeDigitized, Base.SubsecTimeDigitized),
    ):
        text = text_of(detail, time_tag)
        if text is None:
            continue
        try:
            moment = datetime.strptime(text[:19], "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007  (EXIF knows no zone)
        except ValueError:
            continue
        fraction = text_of(detail, fraction_tag) or ""
        digits = fraction[:6] if fraction.isascii() and fraction.isdigit() else ""
        return CaptureTime(moment.replace(microsecond=int(f"{digits:0<6}")), len(digits))
    return None


def _taken_by_satellites(place: Mapping[int, Any]) -> datetime | None:
    try:
        year, month, day = (int(part) for part in (text_of(place, GPS.GPSDateStamp) or "").split(":"))
        hours, minutes, seconds = (float(part) for part in value_of(place, GPS.GPSTimeStamp))
        return datetime(year, month, day, int(hours), int(minutes), int(seconds), tzinfo=UTC)
    except MALFORMED:
        return None


def _partly_taken(detail: Image.Exif | Mapping[int, Any], taken: CaptureTime | None) -> str | None:
    """What is not known of a date is zeros or blanks, or left out."""
    match = _PART_OF_DATE.fullmatch(text_of(detail, Base.DateTimeOriginal) or "")
    date = None if match is None else xmp.date_text(*(int((part or "0").strip() or 0) for part in match.groups()))
    return None if date is None or (taken is not None and taken.isoformat().startswith(date)) else date


def _exposure(detail: Mapping[int, Any]) -> Exposure | None:
    iso = _number(detail, Base.ISOSpeedRatings)
    exposure = Exposure(
        time_s=_number(detail, Base.ExposureTime),
        f_number=_number(detail, Base.FNumber),
        iso=None if iso is None else int(iso),
        focal_length_mm=_number(detail, Base.FocalLength),
    )
    return None if exposure == Exposure(None, None, None, None) else exposure


def degrees_in(place: Mapping[int, Any], tag: int, side_tag: int, *, negative: str, limit: int) -> float | None:
    """Return a latitude or longitude among the tags of a place; None for what is none, and for zeros."""
    value = value_of(place, tag)
    try:
        degrees, minutes, seconds = (float(part) for part in value)
    except MALFORMED:
        return None
    total = degrees + minutes / 60 + seconds / 3600
    if not math.isfinite(total) or abs(total) > limit or (degrees == minutes == seconds == 0):
        return None
    return -total if (text_of(place, side_tag) or "").upper() == negative else total
