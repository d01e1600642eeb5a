"""What removal speaks of: places, reasons, outcomes."""

from __future__ import annotations

import errno
from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from dedupe_gui.model import FileStamp


class PlaceKind(Enum):
    """Where removed files go."""

    TRASH = "trash"
    """A freedesktop trash: every file is found again and put back."""
    HOLDING = "holding"
    """A folder `Removed photos/<date>` on the same volume."""
    SYSTEM_TRASH = "system-trash"
    """The recycle bin of Windows or the Trash of macOS, by Send2Trash, which does not say where a file went."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where one removed file goes, decided before it moves."""

    kind: PlaceKind
    path: Path | None
    """None when the system chooses (SYSTEM_TRASH)."""
    info: Path | None = None
    """The `.trashinfo` beside a file in a freedesktop trash."""


class StayReason(Enum):
    """Why a file was not removed."""

    VANISHED = "vanished"
    CHANGED = "changed"
    """Size, time, device or inode are not those that were compared."""
    KEPT_VANISHED = "kept-vanished"
    KEPT_CHANGED = "kept-changed"
    KEPT_UNREADABLE = "kept-unreadable"
    KEPT_MARKED = "kept-marked"
    KEPT_HOLDS_LESS = "kept-holds-less"
    KEPT_IN_TRASH = "kept-in-trash"
    """The photo that is to stay is itself among removed ones, where it will not stay for long."""
    SAME_FILE = "same-file"
    NOT_A_PHOTO = "not-a-photo"
    """It does not begin as one, or as a file that belongs to one."""
    LOOSER_RELATION = "looser-relation"
    """Compared anew, it is not as much like the one that is to stay as the report says."""
    NOT_HELD = "not-held"
    """Compared anew, it is not proven that the one that is to stay holds all that it shows."""
    HAS_MORE = "has-more"
    """Looked at anew, it knows or holds something that the one that is to stay lacks, which the report does not say."""
    NOT_IDENTICAL = "not-identical"
    """Was compared as identical, but the bytes differ now."""
    UNREADABLE = "unreadable"
    """The bytes could not be read for the last comparison."""
    NO_PERMISSION = "no-permission"
    READ_ONLY = "read-only"
    NO_TRASH = "no-trash"
    NETWORK_SHARE = "network-share"
    VOLUME_FULL = "volume-full"
    OTHER_VOLUME = "other-volume"
    """The folder chosen for removed photos is on another volume; files are never copied and deleted."""
    NOTE_FAILED = "note-failed"
    """What only this photo knows could not be written beside the one that stays."""
    PART_FAILED = "part-failed"
    """Another file that belongs to the photo could not be removed, so the photo was put back."""
    SYSTEM_REFUSED = "system-refused"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"
    """The program ended before it came to this file."""


class ReturnReason(Enum):
    """Why a removed file was not put back."""

    TRASH_EMPTIED = "trash-emptied"
    DRIVE_ABSENT = "drive-absent"
    """Neither the folder that it was in nor the one that it was put into is there."""
    CHANGED = "changed-in-trash"
    """Another file lies where it was put."""
    OCCUPIED = "occupied"
    """Another file is at its old place now."""
    NO_PERMISSION = "no-permission"
    ONLY_BY_SYSTEM = "only-by-system"
    """It lies in the system's trash and can be put back from there by hand."""
    SYSTEM_REFUSED = "system-refused"
    CANCELLED = "cancelled"


class FileState(Enum):
    """Where a file of a clean-up is, as far as the journal knows."""

    INTENDED = "intended"
    """About to be removed; after a sudden end the disk tells what became of it."""
    REMOVED = "removed"
    STAYED = "stayed"
    RETURNING = "returning"
    """About to be put back."""
    RETURNED = "returned"
    MISSING = "missing"
    """After a sudden end neither at its old place nor where it was to go."""


class Stayed(Exception):
    """Raised inside removal when a photo must stay."""

    def __init__(self, reason: StayReason, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


_STAY_REASONS = {
    errno.ENOSPC: StayReason.VOLUME_FULL,
    errno.EDQUOT: StayReason.VOLUME_FULL,
    errno.EACCES: StayReason.NO_PERMISSION,
    errno.EPERM: StayReason.NO_PERMISSION,
    errno.EROFS: StayReason.READ_ONLY,
    errno.ENOENT: StayReason.VANISHED,
    errno.EXDEV: StayReason.OTHER_VOLUME,
}


def stay_reason(problem: OSError) -> StayReason:
    """Return what the system's error means for the file that was to be removed."""
    return _STAY_REASONS.get(problem.errno or 0, StayReason.SYSTEM_REFUSED)


class RemovalPort(Protocol):
    """A way to remove files of one volume so that they can come back."""

    def choose_place(self, stamp: FileStamp, taken: Collection[Path]) -> Destination:
        """Return where the file would go; touches nothing. taken: paths that are spoken for."""

    def send(self, stamp: FileStamp, place: Destination) -> Destination:
        """Move the file there; return where it went. Raises OSError, and then the file is where it was.

        FileExistsError: the place was taken meanwhile; choose again.
        """
