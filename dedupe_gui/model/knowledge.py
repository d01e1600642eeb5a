"""What is known of a photo besides what it shows, and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Field(Enum):
    """What can be known of a photo. The values are kept in catalogues and reports."""

    TAKEN = "taken"
    PLACE = "place"
    SPOT = "spot"
    """The name of a place, from the smallest to the largest: this, then the three that follow."""
    CITY = "city"
    STATE = "state"
    COUNTRY = "country"
    CAMERA = "camera"
    LENS = "lens"
    CAMERA_NUMBER = "camera-number"
    """Which of its kind it is: its serial number, as is the lens's."""
    LENS_NUMBER = "lens-number"
    SETTING = "setting"
    """How the photo was taken, besides: EXIF's name for it, a colon, the value. Only that it is known is compared."""
    RATING = "rating"
    FAVOURITE = "favourite"
    LABEL = "label"
    TITLE = "title"
    CAPTION = "caption"
    KEYWORD = "keyword"
    PERSON = "person"
    FACE = "face"
    """Whose face is where: the name, then the middle and the size of the place in fractions of the picture."""
    CREATOR = "creator"
    COPYRIGHT = "copyright"
    DEVELOPED = "developed"
    """How somebody wants the photo to be shown, in a form that one program alone understands: a digest of it."""
    OTHER = "other"
    """Something else that was written down about the photo: a digest of it, or its beginning."""
    LIVE = "live"
    """Apple's name for one Live Photo, which its still and its film share; of the file as well."""
    HISTORY = "history"
    """How this very file came about; it says nothing of the photo and is no loss."""


class Source(Enum):
    """Where something that is known of a photo stands."""

    EXIF = "exif"
    IPTC = "iptc"
    XMP = "xmp"
    TEXT = "text"
    """Of a PNG, or the comment of a JPEG or GIF."""
    SIDECAR = "sidecar"
    TAKEOUT = "takeout"
    NAME = "name"
    """Of the file."""


@dataclass(frozen=True, slots=True)
class Known:
    """One thing that is known of a photo. Several of one field are several keywords, or sources that disagree."""

    field: Field
    value: str
    """TAKEN: ISO 8601, with a zone where it is known; the day, month or year alone where no more is. PLACE: degrees as
    "48.137000,11.575000". RATING: 1 to 5, -1 for rejected. Other fields: the text as it is written."""
    source: Source
    is_doubtful: bool = False
    """Whether it can hardly be true: the date of a camera that was never set, or of the future."""


Knowledge = tuple[Known, ...]
