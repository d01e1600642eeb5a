"""Files in which programs keep what they know of all photos of a folder: they belong to it and go with no photo.

Picasa's notes (`picasa.py`); `descript.ion`, which file managers and viewers write (Total Commander, IrfanView,
XnView); and the `Photo Details.csv` of what Apple sends to who asks for a copy of iCloud.
Source: JP Software, "Using DESCRIPT.ION" (a technical note); what Apple's copies hold, which is described nowhere.
"""

from __future__ import annotations

import codecs
import csv
import os
import re
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from dedupe_gui.model import Field, FileStamp, Knowledge, Known, Source
from dedupe_gui.plain_file import content_of
from dedupe_gui.reading import picasa
from dedupe_gui.reading.names_in_notes import names_meant, text_of
from dedupe_gui.review import xmp

MOST_BYTES = 4_000_000
_DESCRIPTIONS = ("descript.ion", "DESCRIPT.ION", "Descript.ion")
_OF_APPLE = re.compile(r"Photo Details(?:-(\d{1,9}))?\.csv")
_LINE = re.compile(r'(?:"([^"]+)"|(\S+))\s+(.*)')
_END_OF_DESCRIPTION, _WITH_LINES = b"\x04", b"\xc2"
"""What follows is a program's own; by that mark Total Commander tells that `\\n` begins a new line."""
_APPLES_NAME, _IS_FAVOURITE_AT, _TAKEN_AT = 0, 2, 5
_APPLES_FIRST_COLUMNS = ["imgName", "fileChecksum", "favorite"]
_APPLES_MOMENT = re.compile(r"([A-Z][a-z]+) (\d\d?), ?(\d{4}) (\d\d?):(\d\d) ([AP])M GMT")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def notes_of_folder(folder: Path) -> tuple[FileStamp, ...]:
    """Return the stamps of a folder's notes. Raises OSError."""
    # Listed, for of several parts of one copy the first may be elsewhere.
    with os.scandir(folder) as entries:
        of_apple = {entry.name: int(match[1] or 0) for entry in entries if (match := _OF_APPLE.fullmatch(entry.name))}
    asked = (picasa.NAMES, _DESCRIPTIONS, *((name,) for name in sorted(of_apple, key=of_apple.__getitem__)))
    return tuple(stamp for names in asked if (stamp := _first_of(folder, names)) is not None)


def _first_of(folder: Path, names: Iterable[str]) -> FileStamp | None:
    for name in names:
        path = folder / name
        try:
            status = path.stat()
        except (FileNotFoundError, NotADirectoryError):
            continue
        if stat.S_ISREG(status.st_mode):
            return FileStamp.of(path, status)
    return None


def read_folder(path: Path) -> dict[str, Knowledge]:
    """Return what such a file says of each photo, by `name_in`. Raises OSError.

    One that is too large for what programs write says nothing.
    """
    content = content_of(path, MOST_BYTES)
    if len(content) > MOST_BYTES:
        return {}
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        content = content.decode("utf-16", "replace").encode()
    if path.name in picasa.NAMES:
        return picasa.said_in(content)
    return descriptions_in(content) if path.name in _DESCRIPTIONS else apples_details_in(content)


def descriptions_in(content: bytes) -> dict[str, Knowledge]:
    """Return what a `descript.ion` says of each photo, by `name_in`."""
    found: dict[str, Knowledge] = {}
    described = (line.partition(_END_OF_DESCRIPTION) for line in content.splitlines())
    lines = [(line, rest.startswith(_WITH_LINES)) for line, _, rest in described]
    told = b"\n".join(line for line, _ in lines)
    for text, (_, has_lines) in zip(text_of(told).split("\n"), lines, strict=False):
        match = _LINE.fullmatch(text.strip())
        if match is None:
            continue
        words = match[3].replace("\\n", "\n") if has_lines else match[3]
        if fact := xmp.known(Field.CAPTION, words, Source.SIDECAR):
            found |= dict.fromkeys(names_meant(match[1] or match[2], told), (fact,))
    return found


def apples_details_in(content: bytes) -> dict[str, Knowledge]:
    """Return which photos are favourites and when they were taken, by `name_in`."""
    found: dict[str, Knowledge] = {}
    first, *rows = [_columns(line) for line in text_of(content).splitlines()] or [[]]
    if first[: len(_APPLES_FIRST_COLUMNS)] != _APPLES_FIRST_COLUMNS:
        return {}
    for row in rows:
        if known := tuple(_of_apple(row)):
            for name in names_meant(row[_APPLES_NAME], content):
                found[name] = (*found.get(name, ()), *known)  # two photos of one name may be told of
    return found


def _columns(line: str) -> list[str]:
    """Return the columns of one line, none of a broken one. Each by itself: a quote left open ends with its line."""
    with suppress(csv.Error):
        return next(csv.reader([line]), [])
    return []


def _of_apple(row: list[str]) -> Iterator[Known]:
    if row[_IS_FAVOURITE_AT : _IS_FAVOURITE_AT + 1] == ["yes"]:
        yield Known(Field.FAVOURITE, "yes", Source.SIDECAR)
    # a moment without quotation marks is two columns
    match = _APPLES_MOMENT.search(",".join(row[_TAKEN_AT : _TAKEN_AT + 2]))
    if match is None or match[1] not in _MONTHS:
        return
    hour = int(match[4]) % 12 + (12 if match[6] == "P" else 0)
    with suppress(ValueError):
        moment = datetime(int(match[3]), _MONTHS.index(match[1]) + 1, int(match[2]), hour, int(match[5]), tzinfo=UTC)
        # to the minute, so that it is nothing beside any other date
        yield Known(Field.TAKEN, moment.isoformat(), Source.SIDECAR, is_doubtful=True)
