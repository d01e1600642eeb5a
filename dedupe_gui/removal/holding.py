"""A folder `Removed photos/<date>` on the photos' own volume, for volumes that have no trash."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from datetime import date
from pathlib import Path

from dedupe_gui.errors import BugError
from dedupe_gui.model import FileStamp
from dedupe_gui.removal.freedesktop import numbered
from dedupe_gui.removal.moves import lies_there, move_without_replacing
from dedupe_gui.removal.records import Destination, PlaceKind
from dedupe_gui.removal.volumes import Volumes

HOLDING_FOLDER_NAME = "Removed photos"
"""Walks do not enter folders of this name: a removed copy must not be found as a copy again."""


class HoldingFolder:
    """Keeps removed files under their old folders' names, so that a person finds them without this program."""

    def __init__(self, folder: Path, below: Path) -> None:
        """folder: the day's holding folder. below: the folder that old paths are told from (the volume's top)."""
        self._folder = folder
        self._below = below

    def choose_place(self, stamp: FileStamp, taken: Collection[Path]) -> Destination:
        folder = self._folder / self._old_folder(stamp.path.parent)
        number = 0
        while (path := folder / numbered(stamp.path.name, number)) in taken or lies_there(path):
            number += 1
        return Destination(PlaceKind.HOLDING, path)

    def send(self, stamp: FileStamp, place: Destination) -> Destination:
        if place.path is None:
            raise BugError("A holding folder needs to be told where the file goes.")
        place.path.parent.mkdir(parents=True, exist_ok=True)
        move_without_replacing(stamp.path, place.path)
        return place

    def _old_folder(self, folder: Path) -> Path:
        real = folder.resolve()
        return real.relative_to(self._below if real.is_relative_to(self._below) else real.anchor)


def holding_folder(base: Path, day: date) -> Path:
    """Return the day's holding folder in `base`; makes nothing."""
    return base / HOLDING_FOLDER_NAME / day.isoformat()


def base_for_holding(folders: Iterable[Path], volumes: Volumes) -> Path | None:
    """Return the highest folder above all of these, on their volume, in which this user may make a folder."""
    real = sorted({folder.resolve() for folder in folders})
    common = Path(os.path.commonpath(real))
    volume = volumes.of(real[0])
    above = [f for f in (*reversed(common.parents), common) if f.is_relative_to(volume.top)]
    # Within a mount, btrfs subvolumes are devices of their own.
    return next((f for f in above if volumes.are_one(f, real[0]) and os.access(f, os.W_OK | os.X_OK)), None)
