"""Names of photos as notes on a whole folder tell them, in whatever alphabet these were written."""

from __future__ import annotations

import os
import unicodedata


def name_in(name: str) -> str:
    """Return a photo's name as the notes are asked for it: in one spelling, without regard to case."""
    return unicodedata.normalize("NFC", name).casefold()


def names_meant(name: str, content: bytes) -> set[str]:
    """Return the names that a photo may have: of notes in an old alphabet also the bytes as they are."""
    meant = {name_in(name)}
    if not _is_utf8(content):
        meant.add(name_in(os.fsdecode(name.encode("latin-1"))))
    return meant


def text_of(content: bytes) -> str:
    return content.decode("utf-8-sig" if _is_utf8(content) else "latin-1")


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
