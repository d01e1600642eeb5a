"""What is known of a photo and why one stays, in the words of reports and of the command line: in English."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from dedupe_gui.model import LOSSES, Field, KeepReason, Known, UnreadableReason
from dedupe_gui.review.knowledge import note_in_words

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
    Field.CAMERA_NUMBER: "the camera's serial number",
    Field.LENS_NUMBER: "the lens's serial number",
    Field.SETTING: "the setting",
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
_WITHOUT_VALUE = frozenset({Field.DEVELOPED, Field.HISTORY})

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


UNREADABLE_IN_WORDS = {
    UnreadableReason.TRUNCATED: "cut off",
    UnreadableReason.DAMAGED: "damaged",
    UnreadableReason.NOT_A_PICTURE: "no picture",
    UnreadableReason.UNSUPPORTED: "of a kind that is not supported",
    UnreadableReason.TOO_LARGE: "too large",
    UnreadableReason.TIMED_OUT: "took too long to read",
    UnreadableReason.DECODER_CRASHED: "brought its decoder down",
    UnreadableReason.OUT_OF_MEMORY: "needs more memory than there is",
    UnreadableReason.NO_PERMISSION: "may not be read",
    UnreadableReason.VANISHED: "vanished meanwhile",
    UnreadableReason.CHANGED_WHILE_READ: "changed while it was read",
    UnreadableReason.IO_ERROR: "could not be read from its disk",
}


def reasons_in_words(reasons: Iterable[str], only_here: Iterable[Known]) -> str:
    """Return "smaller, later folder; has 5 stars": what speaks for it, then what the kept one has not.

    reasons: values of `KeepReason`; others, of a report that somebody edited, are passed over.
    """
    known = [KeepReason(reason) for reason in reasons if reason in _REASONS]
    plain = ", ".join(reason.value.replace("-", " ") for reason in known if reason not in LOSSES)
    only_here = tuple(only_here)
    told_by_value = {KeepReason.HAS_EDITS} if any(fact.field is Field.DEVELOPED for fact in only_here) else set()
    lacking = [words for reason, words in LOSSES_IN_WORDS.items() if reason in known and reason not in told_by_value]
    if told := in_words(only_here):
        lacking.append(f"has {told}")
    else:  # a report of an earlier version told no values
        codes = [reason for reason in known if reason in LOSSES and reason not in LOSSES_IN_WORDS]
        lacking += [reason.value.replace("-", " ") for reason in codes]
    return "; ".join(part for part in (plain, " and ".join(lacking)) if part)


_REASONS = frozenset(reason.value for reason in KeepReason)


def in_words(known: Iterable[Known]) -> str:
    """Return "5 stars, the keywords Oma, 1962, the city Ulm"."""
    by_field: dict[Field, list[str]] = {}
    for fact in known:
        values = by_field.setdefault(fact.field, [])
        value = note_in_words(fact) if fact.field is Field.OTHER else fact.value
        if value and fact.field not in _WITHOUT_VALUE:
            values.append(_short(value))
    return ", ".join(_field_in_words(field, values) for field, values in by_field.items())


def _field_in_words(field: Field, values: list[str]) -> str:
    if field is Field.RATING:
        return "the mark rejected" if values == ["-1"] else f"{values[0]} {'star' if values[0] == '1' else 'stars'}"
    if field is Field.FAVOURITE:
        return "the mark favourite"
    if not values:
        return _SINGULAR[field]
    if field is Field.OTHER:
        return f"the notes {', '.join(values)}"
    name = _SINGULAR[field]
    if len(values) > 1:
        name = "the people" if field is Field.PERSON else f"{name}s"
    return f"{name} {', '.join(values)}"


def _short(value: str) -> str:
    value = " ".join(value.split())
    return value if len(value) <= LONGEST_VALUE_CHARS else f"{value[: LONGEST_VALUE_CHARS - 1]}…"


def readable_path(path: Path) -> str:
    """A path for the eyes: bytes that are not text are shown as a replacement mark."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
