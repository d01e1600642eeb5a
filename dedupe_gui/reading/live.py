"""Apple's name for one Live Photo: in the notes of its still and in the head of its film, whatever they are called.

Source: QuickTime File Format (metadata keys, `com.apple.quicktime.content.identifier`); the maker's notes as exiftool
documents them (Apple tag 0x0011).
"""

from __future__ import annotations

import os
import re
import struct
from contextlib import suppress
from pathlib import Path

from dedupe_gui.model import Field, Knowledge, Known, Source

_APPLES_NOTES = b"Apple iOS\0"
_DIRECTORY_AT = 14
_CONTENT_IDENTIFIER = 0x0011
_KEY = b"com.apple.quicktime.content.identifier"
_UUID = re.compile(rb"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_MOST_HEAD_BYTES = 32_000_000
"""The head of a film of an hour is some megabytes."""


def of_still(notes: object) -> str | None:
    """Return the name that an iPhone's own notes in EXIF tell."""
    if not isinstance(notes, bytes) or not notes.startswith(_APPLES_NOTES):
        return None
    order = "<" if notes[12:14] == b"II" else ">"
    with suppress(struct.error):
        (count,) = struct.unpack_from(order + "H", notes, _DIRECTORY_AT)
        for place in range(min(count, 200)):
            tag, _, length, offset = struct.unpack_from(order + "HHII", notes, _DIRECTORY_AT + 2 + 12 * place)
            if tag == _CONTENT_IDENTIFIER and (found := _UUID.match(notes[offset : offset + length])):
                return found[0].decode().upper()
    return None


def film_notes(path: Path) -> Knowledge:
    """Return the name that a film tells; nothing for one that is of no Live Photo. Raises OSError."""
    with path.open("rb") as file:
        size_bytes = file.seek(0, os.SEEK_END)
        start = 0
        while start < size_bytes:  # what its boxes say may be more than any file can have
            file.seek(start)
            head = file.read(16)
            if len(head) < 8:
                break
            length = int.from_bytes(head[:4])
            if length == 1:
                length = int.from_bytes(head[8:16])
            if head[4:8] == b"moov" and length <= _MOST_HEAD_BYTES:
                file.seek(start)
                return _in_head(file.read(length))
            if length < 8:
                break
            start += length
    return ()


def _in_head(moov: bytes) -> Knowledge:
    at = moov.find(_KEY)
    found = _UUID.search(moov, at + len(_KEY)) if at >= 0 else None
    return (Known(Field.LIVE, found[0].decode().upper(), Source.EXIF),) if found else ()
