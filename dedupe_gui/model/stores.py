"""Folders that belong to other programs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class StoreKind(Enum):
    """Folders that belong to another program."""

    APPLE = "apple"
    LIGHTROOM = "lightroom"
    CAPTURE_ONE = "capture-one"
    IMMICH = "immich"
    PHOTOPRISM = "photoprism"
    NEXTCLOUD = "nextcloud"
    PICASA = "picasa"
    THUMBNAILS = "thumbnails"
    BACKUP = "backup"
    LIGHTROOM_CATALOGUE = "lightroom-catalogue"
    CAPTURE_ONE_SESSION = "capture-one-session"
    DIGIKAM = "digikam"
    DARKTABLE = "darktable"
    CLOUD = "cloud"
    """Photos of which only the names are on this computer."""

    @property
    def is_looked_at(self) -> bool:
        """Whether the photos lie there as the user put them, and are compared like others."""
        return self in _LOOKED_AT


_LOOKED_AT = frozenset(
    {StoreKind.LIGHTROOM_CATALOGUE, StoreKind.CAPTURE_ONE_SESSION, StoreKind.DIGIKAM, StoreKind.DARKTABLE}
)


@dataclass(frozen=True, slots=True)
class StoreMet:
    """A folder that belongs to another program, so that it was left alone; or is managed by one, which is told."""

    path: Path
    kind: StoreKind
    photos: int = 0
    """How many are only in the cloud; 0 for other kinds, which nobody has counted."""
