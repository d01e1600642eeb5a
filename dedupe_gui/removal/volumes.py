"""Which volume a folder lies on, and what kind it is."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_MOUNT_TABLE = Path("/proc/self/mountinfo")
_NETWORK_FILE_SYSTEMS = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afpfs", "afs", "ncpfs", "9p", "ceph", "glusterfs", "webdav"),
        *("fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs", "davfs", "fuse.s3fs", "fuse.glusterfs"),
    }
)
_ESCAPED = re.compile(rb"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Volume:
    """A mounted file system. Files move within one at once, and between two only by copying."""

    top: Path
    """The mount point."""
    device: int
    is_network: bool
    is_read_only: bool


class Volumes:
    """The volumes as mounted when this was made. Asks the system once for each folder."""

    def __init__(self, mount_table: bytes | None = None) -> None:
        """mount_table: in the form of /proc/self/mountinfo; None to read the system's, where it has one."""
        if mount_table is None:
            mount_table = _MOUNT_TABLE.read_bytes() if _MOUNT_TABLE.exists() else b""
        self._mounts = dict(_parse(mount_table.splitlines()))
        self._known: dict[Path, Volume] = {}

    def of(self, folder: Path) -> Volume:
        """Return the volume of a folder. Raises OSError when the folder is gone."""
        if folder not in self._known:
            real = folder.resolve(strict=True)
            top = self._top(real)
            kind, is_read_only = self._mounts.get(top, ("", False))
            is_network = kind in _NETWORK_FILE_SYSTEMS or _is_windows_share(top)
            self._known[folder] = Volume(top, real.stat().st_dev, is_network, is_read_only)
        return self._known[folder]

    def are_one(self, first_folder: Path, second_folder: Path) -> bool:
        """Whether a file can be renamed from one folder into the other.

        Equal devices are not enough, for a folder mounted twice (EXDEV between its two places); nor is an equal mount,
        for the subvolumes of btrfs.
        """
        first, second = self.of(first_folder), self.of(second_folder)
        return first.top == second.top and first.device == second.device

    def _top(self, folder: Path) -> Path:
        return next((f for f in (folder, *folder.parents) if f in self._mounts or f.is_mount()), Path(folder.anchor))


def _parse(lines: Iterable[bytes]) -> Iterable[tuple[Path, tuple[str, bool]]]:
    """Yield mount point, file system type and whether it is read-only. Format: proc_pid_mountinfo(5)."""
    for line in lines:
        fields, _, rest = line.partition(b" - ")
        top = _ESCAPED.sub(lambda match: bytes([int(match[1], 8)]), fields.split()[4])
        options = {*fields.split()[5].split(b","), *rest.split()[-1].split(b",")}
        yield Path(os.fsdecode(top)), (os.fsdecode(rest.split()[0]), b"ro" in options)


def _is_windows_share(top: Path) -> bool:
    if sys.platform == "win32":
        drive_fixed = 3  # neither a share nor a stick: only there the recycle bin keeps what it is given
        return str(top).startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(str(top)) != drive_fixed
    return False
