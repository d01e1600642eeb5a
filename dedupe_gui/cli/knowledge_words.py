"""What is known of a photo, in the command line's words."""

from __future__ import annotations

from collections.abc import Iterable

from dedupe_gui.model import Field, KeepReason, Known

LONGEST_VALUE_CHARS = 80

_SINGULAR = {
    Field.TAKEN: "the date",
    Field.PLACE: "the place",
    Field.SPOT: "the place's name",
    Field.CITY: "the city",
    Field.STATE: "the state",
    Field.COUNTRY: "the country",
    Field.CAMERA: "the camera",
    Field.LENS: "the lens",
    Field.LABEL: "the label",
    Field.TITLE: "the title",
    Field.CAPTION: "the caption",
    Field.KEYWORD: "the keyword",
    Field.PERSON: "the person",
    Field.FACE: "the face",
    Field.CREATOR: "the author",
    Field.COPYRIGHT: "the copyright",
    Field.DEVELOPED: "edits",
    Field.OTHER: "other notes",
    Field.LIVE: "its name as a Live Photo",
    Field.HISTORY: "its history",
}
_WITHOUT_VALUE = frozenset({Field.DEVELOPED, Field.OTHER, Field.HISTORY})

LOSSES_IN_WORDS = {
    KeepReason.SHOWS_MORE: "shows what the kept one does not",
    KeepReason.DIFFERS: "differs from the kept one",
    KeepReason.IS_ORIGINAL: "is what the kept one was made from",
    KeepReason.MAY_BE_ORIGINAL: "may be the original",
    KeepReason.NOT_PROVEN: "was not checked whole",
    KeepReason.HAS_EDITS: "has edits",
    KeepReason.HAS_GAIN_MAP: "has an HDR gain map",
    KeepReason.HAS_DEPTH_MAP: "has a depth map",
    KeepReason.HAS_MORE_INSIDE: "holds further pictures",
    KeepReason.HAS_TRANSPARENCY: "has transparency",
    KeepReason.HAS_MORE_BITS: "has more than 8 bits a channel",
}
"""What is not told by a value."""


def in_words(known: Iterable[Known]) -> str:
    """Return "5 stars, the keywords Oma, 1962, the city Ulm"."""
    by_field: dict[Field, list[str]] = {}
    for fact in known:
        by_field.setdefault(fact.field, []).append(_short(fact.value))
    return ", ".join(_field_in_words(field, values) for field, values in by_field.items())


def _field_in_words(field: Field, values: list[str]) -> str:
    if field is Field.RATING:
        return "the mark rejected" if values == ["-1"] else f"{values[0]} {'star' if values[0] == '1' else 'stars'}"
    if field is Field.FAVOURITE:
        return "the mark favourite"
    if field in _WITHOUT_VALUE:
        return _SINGULAR[field]
    name = _SINGULAR[field]
    if len(values) > 1:
        name = "the people" if field is Field.PERSON else f"{name}s"
    return f"{name} {', '.join(values)}"


def _short(value: str) -> str:
    value = " ".join(value.split())
    return value if len(value) <= LONGEST_VALUE_CHARS else f"{value[: LONGEST_VALUE_CHARS - 1]}…"
