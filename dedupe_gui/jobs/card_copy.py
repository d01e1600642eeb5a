"""Copies the new photos of a memory card into a folder: the files as they are, with their names and dates.

Nothing is moved and nothing replaced. Each file is written beside its place, read again from the disk and held against
the one on the card before it takes its place, so that whoever formats the card afterwards has what was there.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Final

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import FileStamp, Photo
from dedupe_gui.plain_file import written_whole
from dedupe_gui.removal.moves import lies_there, move_without_replacing

_CHUNK_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class CopyProgress:
    """How many of the photos are done with."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class NotCopied:
    """A photo that is on the card alone still. why: the system's words; "" where another file has its name."""

    path: Path
    why: str


@dataclass(frozen=True, slots=True)
class PhotosCopied:
    """What became of them; the last event."""

    folder: Path
    copied: int
    already_there: int
    """How many lay there already, byte for byte."""
    not_copied: tuple[NotCopied, ...]


CopyEvent = CopyProgress | PhotosCopied


def copy_photos(photos: Sequence[Photo], card: Path, folder: Path, token: CancelToken) -> Iterator[CopyEvent]:
    """Copy photos of a card, each with what belongs to it, into `folder`.

    Where they lie in several folders of the card, these are made there too: two of them may have a photo of one name.
    A photo of which a file has the name of another one in `folder`, or is not the one that was checked, is left out as
    a whole. Raises Cancelled, and EnvironmentProblem where there cannot be room or `folder` is on the card.
    """
    if _is_on_card(folder, card):
        raise EnvironmentProblem("{folder} is on the card itself. Choose a folder elsewhere.", folder=folder)
    files = {stamp.path: stamp.size_bytes for photo in photos for stamp in photo.files}
    above = Path(os.path.commonpath([path.parent for path in files])) if files else card
    _check_room(folder, sum(size for path, size in files.items() if not lies_there(folder / path.relative_to(above))))
    copied, already_there, left = 0, 0, []
    for done, photo in enumerate(photos):
        yield CopyProgress(done, len(photos))
        pairs = [(stamp, folder / stamp.path.relative_to(above)) for stamp in photo.files]
        try:
            for stamp, _ in pairs:
                _check_same(stamp, stamp.path.stat())
            missing = [(stamp, place) for stamp, place in pairs if not _is_there(stamp.path, place, token)]
            for stamp, place in missing:
                _copy(stamp, place, folder, token)
        except FileExistsError:
            left.append(NotCopied(photo.path, ""))
        except OSError as problem:
            left.append(NotCopied(photo.path, problem.strerror or str(problem)))
            if problem.errno in (errno.ENOSPC, errno.EDQUOT):
                left += [NotCopied(other.path, problem.strerror or "") for other in photos[done + 1 :]]
                break
        else:
            copied, already_there = copied + bool(missing), already_there + (not missing)
    yield PhotosCopied(folder, copied, already_there, tuple(left))


def _is_on_card(folder: Path, card: Path) -> bool:
    """Whether a folder goes where the card goes: it lies below it, by whatever name, or elsewhere on its disk.

    A folder on the disk of the user's own files is no card, so that there only what lies below counts.
    """
    try:
        if any(each.samefile(card) for each in (folder.resolve(), *folder.resolve().parents)):
            return True
        disk = card.stat().st_dev
        return folder.stat().st_dev == disk != Path.home().stat().st_dev
    except OSError:
        return folder.resolve().is_relative_to(card.resolve())


def _check_same(stamp: FileStamp, status: os.stat_result) -> None:
    """Raise OSError for another file than the one that was checked: under the same name another card may lie."""
    if FileStamp.of(stamp.path, status)[1:3] != stamp[1:3]:
        raise OSError(errno.EIO, "it is not the file that was checked", stamp.path_text)


def _check_room(folder: Path, needed_bytes: int) -> None:
    try:
        free_bytes = _free_bytes(folder)
    except OSError as problem:
        why = problem.strerror or str(problem)
        raise EnvironmentProblem("{folder} cannot be opened: {why}.", folder=folder, why=why) from problem
    if free_bytes < needed_bytes:
        raise EnvironmentProblem(
            "There is not enough room in {folder}. Choose a folder on another disk.", folder=folder
        )


def _free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def _is_there(source: Path, place: Path, token: CancelToken) -> bool:
    """Whether the very same file lies at the place. Raises FileExistsError where another one does, OSError."""
    if not lies_there(place):
        return False
    there = place.lstat()
    if stat.S_ISREG(there.st_mode) and there.st_size == source.stat().st_size:
        with source.open("rb") as one, place.open("rb") as other:
            while one_chunk := one.read(_CHUNK_BYTES):
                token.raise_if_cancelled()
                if one_chunk != other.read(_CHUNK_BYTES):
                    break
            else:
                return True
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place))


def _copy(stamp: FileStamp, place: Path, folder: Path, token: CancelToken) -> None:
    """Write a file that was not there. Raises OSError, FileExistsError where something took the place meanwhile."""
    source = stamp.path
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.parent.stat().st_dev != folder.stat().st_dev:
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV), str(place))  # a link, perhaps onto the card
    status = source.stat()
    mode = stat.S_IMODE(status.st_mode) & 0o666 | stat.S_IRUSR | stat.S_IWUSR
    with written_whole(place, mode=mode, move=move_without_replacing) as file, source.open("rb") as original:
        _check_same(stamp, os.fstat(original.fileno()))
        digest, read_bytes = blake2b(), 0
        while chunk := original.read(_CHUNK_BYTES):
            token.raise_if_cancelled()
            digest.update(chunk)
            read_bytes += len(chunk)
            file.write(chunk)
        file.flush()
        if read_bytes != stamp.size_bytes:
            raise OSError(errno.EIO, "it ends too early", str(source))
        if _digest_on_disk(file.fileno(), token) != digest.digest():
            raise OSError(errno.EIO, "it reads otherwise than it was written", str(place))
    os.utime(place, ns=(status.st_atime_ns, status.st_mtime_ns))


def _digest_on_disk(descriptor: int, token: CancelToken) -> bytes:
    """Of what was written, as the disk gives it back: what the system remembers of it is dropped where it can be."""
    os.fsync(descriptor)
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    os.lseek(descriptor, 0, os.SEEK_SET)
    digest = blake2b()
    while chunk := os.read(descriptor, _CHUNK_BYTES):
        token.raise_if_cancelled()
        digest.update(chunk)
    return digest.digest()
