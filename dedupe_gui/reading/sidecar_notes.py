"""What stands beside a photo: XMP sidecars and the JSON of Google Takeout, as facts; whatever else, by a digest.

Files from anywhere: what is too large or makes no sense is told by a digest too, so that it is not lost unseen.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from dedupe_gui.model import Field, Knowledge, Known, Source
from dedupe_gui.plain_file import content_of
from dedupe_gui.reading.digest import content_digest
from dedupe_gui.review import xmp
from dedupe_gui.review.holdings import is_work

MOST_BYTES = 4_000_000
_UNDERSTOOD = frozenset({".json", ".xmp"})
_OF_GOOGLE = frozenset(
    {
        *("photoTakenTime", "geoData", "geoDataExif", "description", "people", "favorited"),
        *("title", "url", "imageViews", "creationTime", "photoLastModifiedTime", "modificationTime", "appSource"),
        *("googlePhotosOrigin", "archived", "trashed", "inLockedFolder"),
    }
)
"""What is understood, and what Google writes for itself. Whatever else stands there is somebody's, as the comments in a
shared album, and so is what other programs write into a file of that name."""
_LEAST_OF_A_TIMESTAMP, _MOST_OF_A_TIMESTAMP = -4_544_208_000, 253_402_300_799
"""From the first photograph to the year 9999."""


def read_notes(path: Path) -> Knowledge:
    """Return what a sidecar says of its photo. Raises OSError."""
    content, suffix = content_of(path, MOST_BYTES), path.suffix.lower()
    if len(content) > MOST_BYTES:  # it is told from another one by all of it, not by how it begins
        return _told_by_digest(content_digest(path).hex(), suffix)
    return notes_in(content, suffix)


def unread_notes(place: str) -> Knowledge:
    """What cannot be read may say anything: no photo is taken for one of which nothing is noted. place: its path."""
    return (Known(Field.OTHER, xmp.digest_of(os.fsencode(place)), Source.SIDECAR),)


def notes_in(content: bytes, suffix: str) -> Knowledge:
    """suffix: `.json` for Takeout's, `.xmp`, or of what nothing here understands."""
    if not content.strip():
        return ()
    if suffix not in _UNDERSTOOD:
        return _told_by_digest(xmp.digest_of(content), suffix)
    try:
        return tuple(dict.fromkeys(_takeout(content))) if suffix == ".json" else xmp.known_in(content, Source.SIDECAR)
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return _told_by_digest(xmp.digest_of(content), suffix)


def _told_by_digest(digest: str, suffix: str) -> Knowledge:
    field = Field.DEVELOPED if is_work(suffix) and suffix not in _UNDERSTOOD else Field.OTHER
    return (Known(field, digest, Source.TAKEOUT if suffix == ".json" else Source.SIDECAR),)


def _takeout(content: bytes) -> Iterator[Known]:
    """Raises ValueError, TypeError or RecursionError for what Google never wrote."""
    told = json.loads(content)
    if not isinstance(told, dict):
        raise TypeError("no notes about a photo")
    seconds = int(_part(told, "photoTakenTime").get("timestamp") or 0)
    if seconds and _LEAST_OF_A_TIMESTAMP <= seconds <= _MOST_OF_A_TIMESTAMP:
        yield Known(Field.TAKEN, _moment(seconds), Source.TAKEOUT)
    for key in ("geoData", "geoDataExif"):
        latitude, longitude = (float(_part(told, key).get(side) or 0) for side in ("latitude", "longitude"))
        if (latitude or longitude) and abs(latitude) <= 90 and abs(longitude) <= 180:
            yield Known(Field.PLACE, xmp.place_text(latitude, longitude), Source.TAKEOUT)
            break
    if caption := xmp.known(Field.CAPTION, str(told.get("description") or ""), Source.TAKEOUT):
        yield caption
    people = told.get("people") or []
    for person in people if isinstance(people, list) else ():
        if isinstance(person, dict) and (
            name := xmp.known(Field.PERSON, str(person.get("name") or ""), Source.TAKEOUT)
        ):
            yield name
    if told.get("favorited") is True:
        yield Known(Field.FAVOURITE, "yes", Source.TAKEOUT)
    for key, value in told.items():
        if key not in _OF_GOOGLE:
            text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
            yield from xmp.note(key, text, Source.TAKEOUT)


def _part(told: dict[str, Any], key: str) -> dict[str, Any]:
    part = told.get(key)
    return part if isinstance(part, dict) else {}


def _moment(seconds: int) -> str:
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)).isoformat()
