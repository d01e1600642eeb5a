"""Folders and memory cards that were only checked against the library, and so are no part of it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from pathlib import Path

from dedupe_gui.catalogue.numbers import signed

KEY = signed(blake2b(digest_size=8, person=b"checked").digest())
"""The number under which they are kept."""
_APART = b"\0"
"""No path holds it."""

Noted = Mapping[Path, bool]
"""Whether what lies below a folder counts as a part of the library; what is noted of an inner folder goes first."""


def with_checked(noted: Noted, folder: Path, known: Iterable[Path]) -> Noted:
    """Return what is noted once a folder is checked. known: folders of photos that are known; what counted goes on."""
    counting = {each for each in known if each.is_relative_to(folder) and _counts(noted, each)}
    if folder in counting or not _counts(noted, folder):
        return noted
    outermost = {each for each in counting if counting.isdisjoint(each.parents)}
    return {**noted, folder: False, **dict.fromkeys(outermost, True)}


def with_scanned(noted: Noted, folders: Iterable[Path]) -> Noted:
    """Return what is noted once folders are scanned: they count, what is around them stays as it was."""
    for folder in folders:
        noted = {each: counts for each, counts in noted.items() if not each.is_relative_to(folder)}
        if not _counts(noted, folder):
            noted[folder] = True
    return noted


def _counts(noted: Noted, folder: Path) -> bool:
    return next((noted[each] for each in (folder, *folder.parents) if each in noted), True)


def outer_first(noted: Noted) -> list[tuple[bool, list[Path]]]:
    """Return what is noted, and of which folders: those of one depth together, so that none lies in another."""
    kinds = sorted({(len(each.parts), counts) for each, counts in noted.items()})
    return [
        (counts, [each for each, said in noted.items() if (len(each.parts), said) == (depth, counts)])
        for depth, counts in kinds
    ]


def pack_folders(noted: Noted) -> bytes:
    """Return those that do not count, and behind an empty one those within that do."""
    by_kind = ([os.fsencode(each) for each in sorted(noted) if noted[each] is counts] for counts in (False, True))
    return (_APART * 2).join(_APART.join(paths) for paths in by_kind)


def unpack_folders(packed: bytes) -> Noted:
    checked, _, counting = packed.partition(_APART * 2)
    return {
        Path(os.fsdecode(path)): counts
        for paths, counts in ((checked, False), (counting, True))
        for path in paths.split(_APART)
        if path
    }
