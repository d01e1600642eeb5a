"""Files as they were found, and those that could not be read."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import NamedTuple

TIMES_NS = range(-(2**63), 2**63)
"""The file times that are told apart: 1677 to 2262. Disks can hold later ones (ext4 up to 2446)."""


def time_within(mtime_ns: int) -> int:
    """Return the nearest file time that can be kept in 64 bits."""
    return mtime_ns if mtime_ns in TIMES_NS else min(max(mtime_ns, TIMES_NS.start), TIMES_NS.stop - 1)


class FileStamp(NamedTuple):
    """A file as it was when it was looked at; equal stamps mean an unchanged file.

    A tuple that holds the path as text, not a dataclass with a `Path`: a library of 100,000 unchanged photos is walked
    in 0.3 s, and making the paths and dataclasses would add as much again (2.3 and 0.6 microseconds a file).
    """

    path_text: str
    """Absolute; bytes that are not text are kept by surrogateescape."""
    size_bytes: int
    mtime_ns: int
    """Since 1970, within `TIMES_NS`; what is beyond counts as its end: no database holds more than 64 bits."""
    device: int
    inode: int

    @property
    def path(self) -> Path:
        return Path(self.path_text)

    @property
    def file_identity(self) -> tuple[int, int]:
        """Equal for two names of one file (hard links, aliases)."""
        return (self.device, self.inode)

    @staticmethod
    def of(path: Path, status: os.stat_result) -> FileStamp:
        return FileStamp(str(path), status.st_size, time_within(status.st_mtime_ns), status.st_dev, status.st_ino)

    def is_as_now(self, status: os.stat_result) -> bool:
        """Whether the file still has the size and the time that it had."""
        return (status.st_size, time_within(status.st_mtime_ns)) == (self.size_bytes, self.mtime_ns)

    @property
    def modified(self) -> datetime:
        """In UTC. By addition: some systems tell no date from a number below zero, of before 1970."""
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=self.mtime_ns // 1000)


class UnreadableReason(Enum):
    """Why a file could not be read as a photo; the values are those of the report."""

    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    NOT_A_PICTURE = "not-a-picture"
    UNSUPPORTED = "unsupported"
    TOO_LARGE = "too-large"
    TIMED_OUT = "timed-out"
    DECODER_CRASHED = "decoder-crashed"
    OUT_OF_MEMORY = "out-of-memory"
    NO_PERMISSION = "no-permission"
    VANISHED = "vanished"
    CHANGED_WHILE_READ = "changed-while-read"
    IO_ERROR = "io-error"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file or folder that could not be read, and why. `detail` is the decoder's or system's own words."""

    stamp: FileStamp
    reason: UnreadableReason
    detail: str

    def __str__(self) -> str:
        """Why, and what to do, for the command line. The window has its own words for the reason."""
        return f"{self.detail}. Look at it in another program."

    @property
    def path(self) -> Path:
        return self.stamp.path


@dataclass(frozen=True, slots=True)
class FolderUnreadable:
    """A folder that could not be entered, or stopped answering; the scan goes on elsewhere."""

    path: Path
    detail: str
