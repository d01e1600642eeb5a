"""The recycle bin of Windows and the Trash of macOS, by Send2Trash.

Send2Trash deletes for good on Windows where the bin takes nothing (shares, sticks, old API without pywin32), so only
fixed drives with pywin32 are trusted; on macOS only the home's volume. Everything else goes to a holding folder.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection
from importlib.util import find_spec
from pathlib import Path

from dedupe_gui.model import FileStamp
from dedupe_gui.removal.records import Destination, PlaceKind, Stayed, StayReason
from dedupe_gui.removal.verify import is_same_content
from dedupe_gui.removal.volumes import Volumes


class SystemTrash:
    """A trash that only the system knows the inside of."""

    def __init__(self, send2trash: Callable[[Path], object], looked_for_in: Path | None) -> None:
        """looked_for_in: the folder in which the system puts trashed files, where it can be read (macOS)."""
        self._send2trash = send2trash
        self._looked_for_in = looked_for_in

    def choose_place(self, stamp: FileStamp, taken: Collection[Path]) -> Destination:
        return Destination(PlaceKind.SYSTEM_TRASH, None)

    def send(self, stamp: FileStamp, place: Destination) -> Destination:
        self._send2trash(stamp.path)
        return Destination(PlaceKind.SYSTEM_TRASH, self._find(stamp))

    def _find(self, stamp: FileStamp) -> Path | None:
        """Return where the file is now: a file keeps its inode in the trash, but not always its name."""
        if self._looked_for_in is None:
            return None
        wished = self._looked_for_in / stamp.path.name
        try:
            if is_same_content(wished, stamp):
                return wished
            with os.scandir(self._looked_for_in) as entries:
                there = {entry.inode(): Path(entry.path) for entry in entries}
        except OSError:
            return None  # macOS lets only programs with "Full Disk Access" look into the Trash
        return there.get(stamp.inode)


def system_trash_for(folder: Path, volumes: Volumes) -> SystemTrash:
    """Return the system's trash for files of this folder. Raises Stayed where it cannot be trusted to keep them."""
    volume = volumes.of(folder)
    if volume.is_network:
        raise Stayed(StayReason.NETWORK_SHARE)
    if sys.platform == "darwin":
        if volume.device != Path.home().stat().st_dev:
            raise Stayed(StayReason.NO_TRASH)
        looked_for_in = Path.home() / ".Trash"
    elif find_spec("pythoncom") is None:
        raise Stayed(StayReason.NO_TRASH, "pywin32 is not installed")
    else:
        looked_for_in = None
    from send2trash import send2trash  # picks its system on import, so it is not loaded where it is not used

    return SystemTrash(send2trash, looked_for_in)
