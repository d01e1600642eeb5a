"""What is known of one photo and not of another. One rule for all that can be known. Pure.

Something is lost with a photo unless one of the things known of the photo that stays says the same: the same keyword,
the same moment, the same place. What says the same depends on what it is and is told here, field by field.
"""

from __future__ import annotations

import math
import os
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from itertools import chain

from dedupe_gui.model import DIGEST_BYTES, Field, Knowledge, Known, Photo, PhotoFacts, Source
from dedupe_gui.review import xmp
from dedupe_gui.review.xmp import date_text
from dedupe_gui.review.xmp_notes import says_something

EARTH_M = 6_371_000
SAME_PLACE_M = 30.0
"""Programs round degrees to four or five digits, which are 11 or 1 m, and some keep whole seconds of arc: 31 m."""
_QUARTER_HOUR = timedelta(minutes=15)
_WIDEST_ZONES = timedelta(hours=14)
_TEXTS = frozenset({Field.TITLE, Field.CAPTION})
_NAMES = frozenset({Field.KEYWORD, Field.PERSON})
_SAID_BY: Mapping[Field, frozenset[Field]] = {
    **{field: frozenset({field}) for field in Field},
    # Which of its fields a program takes for a text or a name differs.
    **dict.fromkeys(_TEXTS, _TEXTS),
    **dict.fromkeys(_NAMES, _NAMES),
    Field.FAVOURITE: frozenset({Field.FAVOURITE, Field.RATING}),
    Field.SETTING: frozenset({Field.SETTING, Field.TAKEN}),
}
_OF_THE_FILE = frozenset({Field.HISTORY, Field.LIVE})
_MOST_STARS = "5"
_DATE_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)", re.ASCII)
"""IMG-20190512-WA0003.jpg, PXL_20220812_153341290.jpg, 2019-05-12 14.03.jpg."""
_DIGEST = re.compile(rf"(?:([\w-]+): )?[0-9a-f]{{{2 * DIGEST_BYTES}}}")
_LEAST_CUT_BYTES = 60
"""IPTC ends titles after 64 bytes and captions after 2,000; blanks at the cut are gone."""
_FRACTION, _ZONE = "SubSecTimeOriginal", "OffsetTimeOriginal"
"""What stands in a moment's own text, by EXIF's names."""
_PARTS_OF_MOMENT = re.compile(r".*T\d\d:\d\d:\d\d(?:\.(\d+))?([+-]\d\d:\d\d)?", re.ASCII)
_CUT_NAME_CHARS = 200
"""`PhotoFacts` has no longer names."""


def known_of(photo: Photo) -> Knowledge:
    """Return everything that is known of a photo: from its facts, its file, from beside it, and by its name."""
    return known_by(photo.facts, photo.beside or (), photo.stamp.path_text)


def known_by(facts: PhotoFacts, beside: Knowledge, path_text: str) -> Knowledge:
    """Return everything that a photo's file and those beside it say, and when it was taken by its name alone."""
    from_file = [
        (Field.TAKEN, facts.taken.isoformat() if facts.taken is not None else None),
        (Field.CAMERA, facts.camera),
        (
            Field.PLACE,
            None
            if facts.latitude_deg is None or facts.longitude_deg is None
            else f"{facts.latitude_deg:.6f},{facts.longitude_deg:.6f}",
        ),
    ]
    # The time with its zone, or with a doubt, is told by `known`.
    told = {fact.field for fact in facts.known if fact.source is Source.EXIF and not _is_date_alone(fact)}
    plain = (Known(field, value, Source.EXIF) for field, value in from_file if value and field not in told)
    known = (*plain, *facts.known, *beside)
    if facts.film is None:
        known = (*known, *_settings_of(facts, known))
    is_dated = any(fact.field is Field.TAKEN and not fact.is_doubtful for fact in known)
    return known if is_dated else (*known, *dated_by_name(path_text))


def _settings_of(facts: PhotoFacts, known: Knowledge) -> Iterator[Known]:
    """What the file's facts tell of how the photo was taken.

    Zones and fractions of a second are EXIF's alone: into XMP and IPTC programs write the zone that they run in.
    """
    shot = facts.exposure
    if shot is not None:
        parts = (
            ("ExposureTime", shot.time_s),
            ("FNumber", shot.f_number),
            ("ISOSpeedRatings", shot.iso),
            ("FocalLength", shot.focal_length_mm),
        )
        yield from (xmp.setting(name, f"{value:.9g}", Source.EXIF) for name, value in parts if value is not None)
    for fact in known:
        if fact.field is Field.TAKEN and fact.source is Source.EXIF and not fact.is_doubtful:
            for name, text in _parts_of_moment(fact).items():
                yield xmp.setting(name, text, Source.EXIF)


def _parts_of_moment(fact: Known) -> dict[str, str]:
    """Return fraction and zone by EXIF's names, as far as they say something; services count in UTC wherever it was."""
    match = _PARTS_OF_MOMENT.fullmatch(fact.value)
    if match is None or fact.source is Source.TAKEOUT:
        return {}
    fraction, zone = match.groups("")
    told = {_FRACTION: fraction if fraction.strip("0") else "", _ZONE: zone}
    return {name: text for name, text in told.items() if text}


def dated_by_name(path_text: str) -> Knowledge:
    """Return the day in a file's name, as phones, messengers and people write it; a name is easily wrong."""
    match = _DATE_IN_NAME.search(path_text, path_text.rfind(os.sep) + 1)
    date = None if match is None else date_text(int(match[1]), int(match[3]), int(match[4]))
    return () if date is None else (Known(Field.TAKEN, date, Source.NAME, is_doubtful=True),)


def lost(gone: Knowledge, stays: Knowledge) -> Knowledge:
    """Return what is known of the photo that would go and of the one that stays is not."""
    return tuple(fact for fact in gone if _counts(fact, stays) and not is_known(fact, stays))


def is_known(fact: Known, stays: Knowledge) -> bool:
    """Whether something known of the photo that stays says the same."""
    says_the_same = _SAYS_THE_SAME.get(fact.field, _is_same_text)
    return any(other.field in _SAID_BY[fact.field] and says_the_same(fact, other) for other in stays)


def _counts(fact: Known, stays: Knowledge) -> bool:
    """What can hardly be true counts only where nothing else is known, or a clock that was never set tells all."""
    if fact.field in _OF_THE_FILE:
        return False
    if fact.field is Field.SETTING:
        name, _, text = fact.value.partition(": ")
        # With no moment at all it is the moment that is lost, and it is told with these.
        has_moment = any(other.field is Field.TAKEN and not _is_date_alone(other) for other in stays)
        return has_moment if name in (_FRACTION, _ZONE) else says_something(text)
    others = [other for other in stays if other.field is fact.field]
    if not fact.is_doubtful or not others:
        return True
    return fact.source is Source.NAME and all(
        other.is_doubtful and other.source is Source.EXIF and other.value[:4] != fact.value[:4] for other in others
    )


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def _is_same_text(fact: Known, other: Known) -> bool:
    return _folded(fact.value) == _folded(other.value)


def _is_contained(fact: Known, other: Known) -> bool:
    """IPTC cuts captions, and programs put one text behind the other."""
    mine, others = _folded(fact.value), _folded(other.value)
    if len(mine.encode()) >= _LEAST_CUT_BYTES and others.startswith(mine):
        return True
    return re.search(rf"(?<!\w){re.escape(mine)}(?!\w)", others) is not None


def _is_same_name(fact: Known, other: Known) -> bool:
    """ "People|Oma" says "Oma" as well."""
    mine, others = _folded(fact.value), _folded(other.value)
    return mine == others or others.endswith("|" + mine)


def _is_same_camera(fact: Known, other: Known) -> bool:
    """Some tell the maker, some do not; the 5D is not the 5."""
    mine, others = (_folded(each.value)[:_CUT_NAME_CHARS].split() for each in (fact, other))
    return set(mine) <= set(others) or (len(others) > 0 and mine[-len(others) :] == others)


def _is_same_number(fact: Known, other: Known) -> bool:
    """Some write a number with as many zeros as it has places."""
    mine, others = (_folded(each.value).lstrip("0") for each in (fact, other))
    return mine == others


def _is_same_place(fact: Known, other: Known) -> bool:
    mine, others = degrees_of(fact.value), degrees_of(other.value)
    if mine is None or others is None:
        return fact.value == other.value
    (latitude, longitude), (other_latitude, other_longitude) = mine, others
    north_m = math.radians(latitude - other_latitude) * EARTH_M
    apart_deg = (longitude - other_longitude + 180) % 360 - 180
    east_m = math.radians(apart_deg) * EARTH_M * math.cos(math.radians(latitude))
    return math.hypot(north_m, east_m) <= SAME_PLACE_M


def degrees_of(value: str) -> tuple[float, float] | None:
    """Return latitude and longitude of a `Field.PLACE`; None for what is none."""
    try:
        latitude, longitude = (float(part) for part in value.split(","))
    except ValueError:
        return None
    return latitude, longitude


def _is_date_alone(fact: Known) -> bool:
    """Whether a day, month or year is known, and no time."""
    return fact.field is Field.TAKEN and "T" not in fact.value


def moment_of(value: str) -> datetime | None:
    """Return the moment of a `Field.TAKEN`, with or without a zone; None for what is none, as a day alone."""
    if "T" not in value:
        return None
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return None


def _is_same_moment(fact: Known, other: Known) -> bool:
    """To the second, and a day, month or year as far as it goes.

    A clock without a zone and a service that counts in UTC agree when a zone can explain it.
    """
    if _is_date_alone(fact):
        return other.value.startswith(fact.value)
    mine, others = moment_of(fact.value), moment_of(other.value)
    if mine is None or others is None:
        return fact.value == other.value
    mine, others = mine.replace(microsecond=0), others.replace(microsecond=0)
    if mine.tzinfo is not None and others.tzinfo is not None:
        return mine == others
    if mine.replace(tzinfo=None) == others.replace(tzinfo=None):
        return True
    if Source.TAKEOUT not in (fact.source, other.source):
        return False
    apart = abs(mine.replace(tzinfo=None) - others.replace(tzinfo=None))
    return apart <= _WIDEST_ZONES and apart % _QUARTER_HOUR == timedelta()


def _is_set(fact: Known, other: Known) -> bool:
    """Programs round these, and cameras tell some of them in several ways."""
    name = fact.value.partition(": ")[0]
    return name in _parts_of_moment(other) if other.field is Field.TAKEN else name == other.value.partition(": ")[0]


def _is_favourite(_fact: Known, other: Known) -> bool:
    return other.field is Field.FAVOURITE or other.value == _MOST_STARS


_SAYS_THE_SAME: Mapping[Field, Callable[[Known, Known], bool]] = {
    Field.TAKEN: _is_same_moment,
    Field.PLACE: _is_same_place,
    Field.CAMERA: _is_same_camera,
    Field.LENS: _is_same_camera,
    **dict.fromkeys((Field.CAMERA_NUMBER, Field.LENS_NUMBER), _is_same_number),
    Field.SETTING: _is_set,
    Field.TITLE: _is_contained,
    Field.CAPTION: _is_contained,
    Field.FAVOURITE: _is_favourite,
    Field.KEYWORD: _is_same_name,
    Field.PERSON: _is_same_name,
}


def note_in_words(fact: Known) -> str:
    """Return what else is noted of a photo as it can be shown: of what is told by a digest its name, or ""."""
    match = _DIGEST.fullmatch(fact.value)
    return fact.value if match is None else match[1] or ""


def first(known: Knowledge, field: Field) -> Known | None:
    """Return what is said first of a field, rather something that can be true."""
    of_field = [fact for fact in known if fact.field is field]
    return min(of_field, key=lambda fact: fact.is_doubtful, default=None)


def fields_of(*all_known: Knowledge) -> tuple[Field, ...]:
    """Return the fields of which any of these knows something, in the order of `Field`."""
    told = {fact.field for fact in chain.from_iterable(all_known)}
    return tuple(field for field in Field if field in told)
