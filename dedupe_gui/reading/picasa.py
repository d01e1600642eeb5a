"""`.picasa.ini`, in which Picasa kept what it knew of the photos of a folder: one file for all of them.

It belongs to the folder and never goes with a photo. Stars, captions, keywords, people, places, albums and what was
done to a photo without saving it stand there, under the photo's name; people and albums have sections of their own.
Source: what Picasa 3.9 wrote; no description was ever published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from dedupe_gui.model import Field, Knowledge, Known, Source
from dedupe_gui.reading.names_in_notes import names_meant, text_of
from dedupe_gui.review import xmp

NAMES = (".picasa.ini", "Picasa.ini")
"""The second one by the first versions."""
_SECTION = re.compile(r"\[(.*)\]\s*")
_ALBUM = ".album:"
_CONTACTS = frozenset({"contacts", "contacts2"})
_FACE = re.compile(r"rect64\([0-9a-f]*\),([0-9a-f]+)", re.IGNORECASE)
_EDITS = ("filters", "crop", "redeye", "rotate", "text")
_NOT_TURNED = "rotate(0)"
_Sections = dict[str, dict[str, str]]


def said_in(content: bytes) -> dict[str, Knowledge]:
    """Return what these notes say of each photo, by `name_in`."""
    sections = _sections(content)
    people: dict[str, str] = {}
    albums: dict[str, str] = {}
    for name, entries in sections.items():
        if name.lower() in _CONTACTS:
            people |= {number.lower(): told.split(";")[0] for number, told in entries.items()}
        elif name.lower().startswith(_ALBUM):
            albums[name[len(_ALBUM) :].lower()] = entries.get("name", "")
    found: dict[str, Knowledge] = {}
    for name, entries in sections.items():
        if (
            name.lower() not in _CONTACTS
            and not name.startswith(".")
            and (known := tuple(_of(entries, people, albums)))
        ):
            found |= dict.fromkeys(names_meant(name, content), known)
    return found


def _sections(content: bytes) -> _Sections:
    sections: _Sections = {}
    entries: dict[str, str] = {}
    for line in text_of(content).splitlines():
        if begins := _SECTION.fullmatch(line.strip()):
            entries = sections.setdefault(begins[1], {})
            continue
        key, is_entry, value = line.partition("=")
        if is_entry:
            entries[key.strip().lower()] = value.strip()
    return sections


def _of(entries: Mapping[str, str], people: Mapping[str, str], albums: Mapping[str, str]) -> Iterator[Known]:
    if entries.get("star", "").lower() == "yes":
        yield Known(Field.FAVOURITE, "yes", Source.SIDECAR)
    told = [(Field.CAPTION, entries.get("caption", ""))]
    told += [(Field.KEYWORD, keyword) for keyword in entries.get("keywords", "").split(",")]
    told += [(Field.PERSON, people.get(number.lower(), "")) for number in _FACE.findall(entries.get("faces", ""))]
    numbers = entries.get("albums", "").lower().split(",")
    told += [(Field.OTHER, f"album: {name}") for number in numbers if (name := albums.get(number.strip()))]
    for field, text in told:
        if fact := xmp.known(field, text, Source.SIDECAR):
            yield fact
    if place := _place(entries.get("geotag", "")):
        yield Known(Field.PLACE, place, Source.SIDECAR)
    edits = [f"{key}={value}" for key in _EDITS if (value := entries.get(key)) and value != _NOT_TURNED]
    if edits:
        yield Known(Field.DEVELOPED, xmp.digest_of("\n".join(edits).encode()), Source.SIDECAR)


def _place(told: str) -> str | None:
    try:
        latitude, longitude = (float(part) for part in told.split(","))
    except ValueError:
        return None
    is_on_earth = abs(latitude) <= 90 and abs(longitude) <= 180  # not a number is neither
    return xmp.place_text(latitude, longitude) if is_on_earth and (latitude or longitude) else None
