"""Chooses, folder by folder, the way in which files are removed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from dedupe_gui.removal.freedesktop import trash_for
from dedupe_gui.removal.holding import HoldingFolder
from dedupe_gui.removal.records import RemovalPort, Stayed, StayReason, stay_reason
from dedupe_gui.removal.system_trash import system_trash_for
from dedupe_gui.removal.volumes import Volume, Volumes

_ROOM_FOR_NOTES_BYTES = 64 * 1024
"""Below this a freedesktop trash cannot be trusted to take even its notes."""

TrashFor = Callable[[Path, Volumes], RemovalPort]
"""Finds the trash for files of a folder. Raises Stayed when there is none."""


def trash_of_this_system(home_trash: Path) -> TrashFor:
    """Return how trash is found on this system. home_trash: of the freedesktop kind."""
    if sys.platform in {"darwin", "win32"}:
        return system_trash_for
    return lambda folder, volumes: trash_for(folder, volumes, home_trash)


class Ports:
    """The ports of one clean-up. Asks once for each folder."""

    def __init__(self, volumes: Volumes, trash: TrashFor, holding: Mapping[Volume, Path], to: Path | None) -> None:
        """holding: the day's holding folder for those volumes whose files shall not go to the trash.
        to: one holding folder for all files instead; those of other volumes stay.
        """
        self._volumes = volumes
        self._trash = trash
        self._holding = holding
        self._to = to
        self._known: dict[Path, RemovalPort | Stayed] = {}

    def of(self, folder: Path) -> RemovalPort:
        """Return the way to remove files of this folder. Raises Stayed when there is none."""
        if folder not in self._known:
            try:
                self._known[folder] = self._find(folder)
            except Stayed as why:
                self._known[folder] = why
            except OSError as problem:
                self._known[folder] = Stayed(stay_reason(problem), str(problem))
        port = self._known[folder]
        if isinstance(port, Stayed):
            raise port
        return port

    def _find(self, folder: Path) -> RemovalPort:
        volume = self._volumes.of(folder)
        if volume.is_read_only:
            raise Stayed(StayReason.READ_ONLY)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise Stayed(StayReason.NO_PERMISSION, str(folder))
        holding = self._to or self._holding.get(volume)
        if holding is None:
            if _is_full(folder):
                raise Stayed(StayReason.VOLUME_FULL)
            return self._trash(folder, self._volumes)
        if not self._volumes.are_one(folder, next(f for f in (holding, *holding.parents) if f.exists())):
            raise Stayed(StayReason.OTHER_VOLUME, str(holding))
        return HoldingFolder(holding, volume.top)


def _is_full(folder: Path) -> bool:
    if sys.platform == "win32":
        return False  # its bin renames within the drive
    status = os.statvfs(folder)
    has_no_files_left = status.f_files > 0 and status.f_favail == 0
    return has_no_files_left or status.f_bavail * status.f_frsize < _ROOM_FOR_NOTES_BYTES
