"""Folders that a clean-up leaves empty: which they are, and to the trash with them.

A folder is moved as a file is, whole and by a rename, so that nothing is lost should another program have put something
into it meanwhile: then it comes back. Undo makes the folders of photos again, so the journal need not know of them.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dedupe_gui.model import FileStamp
from dedupe_gui.removal.moves import move_without_replacing
from dedupe_gui.removal.records import RemovalPort, Stayed, StayReason, stay_reason

LEFT_BY_SYSTEMS = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
"""Lower case. What file managers leave in every folder that was looked at; it goes along. Picasa's notes do not:
they tell of photos that may come back."""


@dataclass(frozen=True, slots=True)
class FolderOutcome:
    """What became of one empty folder."""

    folder: Path
    reason: StayReason | None
    """Why it stayed; None when it went."""
    detail: str = ""


def left_empty(
    folders: Iterable[Path], roots: Collection[Path], *, going: Collection[str] = frozenset()
) -> tuple[Path, ...]:
    """Return those of the folders, and of those above them, in which nothing is left, the deepest first.

    roots: what was searched; neither these nor anything above them is ever named. going: paths of files that will have
    gone. Folders that cannot be looked into are not empty.
    """
    gone = set(going)
    found: list[Path] = []
    candidates = sorted(set(folders), key=lambda folder: len(folder.parts), reverse=True)
    while candidates:
        folder = candidates.pop(0)
        if folder in found or not _is_below(folder, roots) or not _is_empty(folder, gone):
            continue
        found.append(folder)
        gone.add(str(folder))
        candidates.append(folder.parent)
        candidates.sort(key=lambda other: len(other.parts), reverse=True)
    return tuple(found)


def remove_empty(
    folders: Iterable[Path], roots: Collection[Path], port_of: Callable[[Path], RemovalPort]
) -> Iterator[FolderOutcome]:
    """Move empty folders, deepest first, and tell what became of each."""
    for folder in folders:
        try:
            _remove(folder, roots, port_of)
        except Stayed as why:
            yield FolderOutcome(folder, why.reason, why.detail)
        except OSError as problem:
            yield FolderOutcome(folder, stay_reason(problem), str(problem))
        else:
            yield FolderOutcome(folder, None)


def _remove(folder: Path, roots: Collection[Path], port_of: Callable[[Path], RemovalPort]) -> None:
    if not _is_below(folder, roots) or not _is_empty(folder, frozenset()):
        raise Stayed(StayReason.CHANGED, str(folder))
    stamp = FileStamp.of(folder, folder.lstat())
    port = port_of(folder.parent)
    place = port.send(stamp, port.choose_place(stamp, frozenset()))
    if place.path is not None and not _is_empty(place.path, frozenset()):
        move_without_replacing(place.path, folder)
        raise Stayed(StayReason.CHANGED, str(folder))


def _is_below(folder: Path, roots: Collection[Path]) -> bool:
    return any(folder != root and folder.is_relative_to(root) for root in roots) and folder not in roots


def _is_empty(folder: Path, gone: Collection[str]) -> bool:
    try:
        if not stat.S_ISDIR(folder.lstat().st_mode) or os.path.ismount(folder):
            return False
        with os.scandir(folder) as entries:
            return all(
                entry.path in gone or (entry.name.lower() in LEFT_BY_SYSTEMS and entry.is_file(follow_symlinks=False))
                for entry in entries
            )
    except OSError:
        return False
