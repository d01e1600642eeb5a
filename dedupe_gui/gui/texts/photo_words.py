"""What is told of one photo: its facts, its kind, and how far its reading is."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from dedupe_gui.gui.texts.amounts import clock, decimal, join, percent, size
from dedupe_gui.gui.texts.codec_names import codec
from dedupe_gui.gui.texts.path_words import display
from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.jobs.events import Stage
from dedupe_gui.model import Exposure, Inside, PartKind, Photo, PhotoFacts
from dedupe_gui.reading.formats import is_misnamed, suffix_of


def dimensions(facts: PhotoFacts) -> str:
    return f"{facts.width_px} × {facts.height_px}"


def stage(code: Stage) -> str:
    return {
        Stage.WALKING: tr("Looking for photos"),
        Stage.READING: tr("Reading photos"),
        Stage.COMPARING: tr("Comparing photos"),
        Stage.PROVING: tr("Checking the copies"),
        Stage.GROUPING: tr("Putting groups together"),
    }[code]


COORDINATE_DIGITS: Final = 4


"""About ten metres: enough to know the place."""


def photo_line(photo: Photo, place: str) -> str:
    """Size in pixels, in bytes and where it is, for the line under a thumbnail."""
    film = photo.facts.film
    length = "" if film is None else clock(film.duration_ms / 1000)
    return join([length, dimensions(photo.facts), size(photo.unit_bytes), place])


def exposure(facts: PhotoFacts) -> str:
    shot: Exposure | None = facts.exposure
    parts = [display(facts.camera or "")]
    if shot is not None and shot.focal_length_mm:
        parts.append(f"{decimal(shot.focal_length_mm, 0)} mm")
    return ", ".join(part for part in parts if part)


def place(latitude_deg: float, longitude_deg: float) -> str:
    """Latitude and longitude; a name would need a map or the network."""
    north = tr("N", "north") if latitude_deg >= 0 else tr("S", "south")
    east = tr("E", "east") if longitude_deg >= 0 else tr("W", "west")
    latitude = decimal(abs(latitude_deg), COORDINATE_DIGITS)
    longitude = decimal(abs(longitude_deg), COORDINATE_DIGITS)
    return f"{latitude}° {north}, {longitude}° {east}"


def sharpness(measured: int) -> str:
    """How sharp a photo is; what has more than 100 % is sharper than nearly all photos."""
    return percent(measured)


def inside(held: Inside) -> list[str]:
    """What a photo's file holds besides the picture."""
    kinds = [part.kind for part in held.parts]
    said = {
        PartKind.FILM: tr("a film inside the file"),
        PartKind.PICTURE: tr("%Ln further pictures inside the file", None, kinds.count(PartKind.PICTURE)),
        PartKind.SECOND_EYE: tr("the picture for the other eye"),
        PartKind.RAW: tr("the RAW it was made from"),
        PartKind.GAIN_MAP: tr("HDR data inside the file"),
        PartKind.DEPTH_MAP: tr("depth data inside the file"),
        PartKind.MATTE: tr("mattes for portrait light"),
    }
    return [phrase for kind, phrase in said.items() if kind in kinds]


def file_kind(photo: Photo) -> str:
    facts = photo.facts
    kind = display(facts.format_name)
    if facts.film is not None:
        kind = f"{kind} ({codec(facts.film)})"
    if facts.jpeg_quality is not None:
        kind = tr("{format}, quality {quality}").format(format=kind, quality=facts.jpeg_quality)
    if is_misnamed(photo.stamp.path_text, facts.format_name):
        kind = tr("{kind}, but named .{suffix}").format(kind=kind, suffix=display(Path(suffix_of(photo.path.name))))
    return kind
