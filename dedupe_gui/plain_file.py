"""Reads small files of which nobody knows what lies there by now, and writes files whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkstemp
from typing import BinaryIO, Literal

_NOT_WAITING = getattr(os, "O_NONBLOCK", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def open_without_waiting(path: Path, mode: Literal["rb", "wb"], flags_besides: int = 0) -> BinaryIO:
    """Open a file, or a pipe, which would not open else before somebody opens its other end. Raises OSError."""
    return open(path, mode, opener=lambda name, flags: os.open(name, flags | _NOT_WAITING | flags_besides))


def content_of(path: Path, most_bytes: int, *, follows_links: bool = True) -> bytes:
    """Return what is in a file; of one that is larger than `most_bytes` one byte more than these.

    Raises OSError, also for a pipe, which would never open, a device, which would never end, and, unless
    `follows_links`, for a link.
    """
    flags_besides = 0 if follows_links else _NO_LINK
    if not follows_links and path.is_symlink():  # where the system has no flag for it
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    with open_without_waiting(path, "rb", flags_besides) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "it is no file", str(path))
        return file.read(most_bytes + 1)


def sync_folder(folder: Path) -> None:
    """Let the names in a folder be on the disk, where a folder can be synced: Windows opens none."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def written_whole(
    place: Path,
    *,
    prefix: str = ".dedupe-",
    mode: int = 0o600,
    is_synced: bool = True,
    move: Callable[[Path, Path], object] = Path.replace,
) -> Iterator[BinaryIO]:
    """Give a file that takes its place at the end of the block; where the block fails, what was there stays.

    prefix: of its name beside the place until then. is_synced: whether it must be on the disk before it is moved; a
    cache need not. move: how it takes its place. Raises OSError.
    """
    descriptor, name = mkstemp(prefix=prefix, suffix=".part", dir=place.parent)
    beside = Path(name)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor
            yield file
            file.flush()
            if is_synced:
                os.fsync(descriptor)
        beside.chmod(mode)
        move(beside, place)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
