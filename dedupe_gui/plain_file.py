"""Reads small files of which nobody knows what lies there by now."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

_NOT_WAITING = getattr(os, "O_NONBLOCK", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def content_of(path: Path, most_bytes: int, *, follows_links: bool = True) -> bytes:
    """Return what is in a file; of one that is larger than `most_bytes` one byte more than these.

    Raises OSError, also for a pipe, which would never open, a device, which would never end, and, unless
    `follows_links`, for a link.
    """
    flags_besides = _NOT_WAITING | (0 if follows_links else _NO_LINK)
    if not follows_links and path.is_symlink():  # where the system has no flag for it
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    with open(path, "rb", opener=lambda name, flags: os.open(name, flags | flags_besides)) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "it is no file", str(path))
        return file.read(most_bytes + 1)
