"""Numbers, sizes, dates and lists of names as the chosen language writes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QLocale

from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.shown import in_units

SEPARATOR: Final = " · "


"""Between the parts of a line."""


NO_BREAK: Final = "\N{NO-BREAK SPACE}"
"""Between a number and its unit: a line never ends between them."""
MOST_NAMES: Final = 12


def number(value: int) -> str:
    """1234567 as 1,234,567 or 1.234.567, as the language has it."""
    return QLocale().toString(value)


def decimal(value: float, digits: int = 1) -> str:
    return QLocale().toString(float(value), "f", digits)


def size(size_bytes: int) -> str:
    """Three figures at most, in the decimal units that file managers and disk makers use."""
    value, digits, unit = in_units(size_bytes)
    return f"{decimal(value, digits)}{NO_BREAK}{unit}"


def clock(seconds: float) -> str:
    """A moment of a film, or its length: 0:07, 12:30, 1:02:03."""
    whole = round(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def date(moment: datetime) -> str:
    """As in 14 May 2024, 07:41:12; a moment with a zone in the computer's own."""
    local = moment.astimezone() if moment.tzinfo else moment
    stamp = QDateTime(local.year, local.month, local.day, local.hour, local.minute, local.second)
    return QLocale().toString(stamp, tr("d MMM yyyy, HH:mm:ss", "format of a date"))


def day(moment: datetime) -> str:
    """As in 14/05/2024, where there is little room."""
    local = moment.astimezone() if moment.tzinfo else moment
    return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)


def percent(share: int) -> str:
    return tr("{percent} %").format(percent=number(share))


def duration(seconds: float) -> str:
    """Remaining time, rounded as one would say it."""
    if seconds < 10:
        return tr("a few seconds")
    if seconds < 90:
        return tr("%Ln seconds", None, round(seconds / 10) * 10)
    if seconds < 90 * 60:
        return tr("%Ln minutes", None, round(seconds / 60))
    return tr("%Ln hours", None, round(seconds / 3600))


def photos(count: int, films: int = 0) -> str:
    """So many photos; films: how many of them are none but films."""
    if not films:
        return tr("%Ln photos", None, count)
    said = tr("%Ln films", None, films)
    if films == count:
        return said
    return tr("{photos} and {films}").format(photos=tr("%Ln photos", None, count - films), films=said)


def groups(count: int) -> str:
    return tr("%Ln groups", None, count)


def told(name: str, said: str) -> str:
    """What is said of something, with the colon that the language has."""
    return tr("{name}: {said}").format(name=name, said=said)


def join(parts: Iterable[str]) -> str:
    return SEPARATOR.join(part for part in parts if part)


def some_of(names: Sequence[str], *, most: int = MOST_NAMES, between: str = ", ") -> str:
    """The first names, and how many more there are: nobody reads a thousand."""
    said = between.join(names[:most])
    more = len(names) - most
    return tr("{names} and %Ln more", None, more).format(names=said) if more > 0 else said
