"""A move that never replaces a file that is there."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

_AT_FDCWD = -100
_RENAME_NOREPLACE = 1
_RENAME_EXCL = 4  # renamex_np of macOS
_NOT_OFFERED = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP})


def lies_there(path: Path) -> bool:
    """Whether there is anything at this path, a broken link too. Raises OSError when that cannot be told."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def move_without_replacing(source: Path, target: Path) -> None:
    """Rename `source` to `target` within one volume; bytes, times and permissions stay as they are.

    Raises FileExistsError when there is something at `target`, OSError with EXDEV when it is on another volume; the
    source is then untouched. A plain rename replaces an existing target on every system but Windows.
    """
    if _RENAME is None or not _RENAME(os.fsencode(source), os.fsencode(target)):
        # Network and FUSE file systems without the exclusive rename: look first; the gap is some microseconds.
        if os.name != "nt" and lies_there(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
        source.rename(target)


def _exclusive_rename() -> Callable[[bytes, bytes], bool] | None:
    """Return the system's exclusive rename: True when done, False when the file system has none, else OSError."""
    if sys.platform == "linux":
        call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)  # glibc 2.28, musl 1.2.6
        before, after = (_AT_FDCWD,), _RENAME_NOREPLACE
    elif sys.platform == "darwin":
        call = getattr(ctypes.CDLL(None, use_errno=True), "renamex_np", None)
        before, after = (), _RENAME_EXCL
    else:
        return None
    if call is None:
        return None

    def rename(source: bytes, target: bytes) -> bool:
        if call(*before, source, *before, target, after) == 0:
            return True
        number = ctypes.get_errno()
        if number in _NOT_OFFERED:
            return False
        raise OSError(number, os.strerror(number), os.fsdecode(source), None, os.fsdecode(target))

    return rename


_RENAME = _exclusive_rename()
