"""Copies the new photos of a memory card into a folder: the files as they are, with their names and dates.

Nothing is moved and nothing replaced. Each file is written beside its place, read again from the disk and held against
the one on the card before it takes its place, so that whoever formats the card afterwards has what was there. A photo
and what belongs to it take their places together, once all of it is written.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO, Final

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.looking_up import FolderLookedUp
from dedupe_gui.jobs.lookup_card import companions_beside
from dedupe_gui.model import FileStamp, Photo
from dedupe_gui.plain_file import sync_folder, written_whole
from dedupe_gui.reading.attributes import notes_of_desktop
from dedupe_gui.reading.folder_notes import notes_of_folder
from dedupe_gui.reading.work_below import WorkBelow, work_below, work_on
from dedupe_gui.removal.moves import lies_there, move_without_replacing

if sys.platform != "win32":
    import fcntl

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
    there: tuple[Path, ...] = ()
    """Those of its files that took their places before another one could not."""


@dataclass(frozen=True, slots=True)
class PhotosCopied:
    """What became of them; the last event."""

    folder: Path
    copied: int
    already_there: int
    """How many lay there already, byte for byte."""
    not_copied: tuple[NotCopied, ...]
    left_behind: tuple[Path, ...] = ()
    """Lists of whole folders, and folders of programs that cannot be opened: they may say something of these photos."""
    without_notes: tuple[Path, ...] = ()
    """Photos of which, or of a file of which, the desktop notes something that is not noted of the copy."""


CopyEvent = CopyProgress | PhotosCopied


def copy_new(card: FolderLookedUp, folder: Path, token: CancelToken) -> Iterator[CopyEvent]:
    """Copy the photos of a card that the library does not hold, each with what belongs to it, into `folder`.

    Where the card has photos in several folders, these are made there too: two of them may have a photo of one name.
    Work on them in folders of programs below comes along. A photo of which a file has the name of another one in
    `folder`, is not the one that was checked or cannot be copied, is left out as a whole. Raises Cancelled, and
    EnvironmentProblem where there cannot be room or `folder` is on the card.
    """
    if _is_on_card(folder, card.folder):
        raise EnvironmentProblem("{folder} is on the card itself. Choose a folder elsewhere.", folder=folder)
    photos = [one.photo for one in card.photos if not one.is_held]
    below = {parent: work_below(str(parent)) for parent in {photo.path.parent for photo in photos}}
    beside = companions_beside(photos, token)  # also what a program wrote there since the check
    units = [_unit(photo, beside.get(photo.stamp.path_text, ()), below[photo.path.parent]) for photo in photos]
    files = {stamp.path: stamp.size_bytes for unit in units for stamp in unit}
    # Of all photos, so that whoever goes on later, when the library holds some of them, finds the same places.
    parents = {stamp.path.parent for one in card.photos for stamp in one.photo.files}
    above = Path(os.path.commonpath(parents)) if parents else card.folder
    places = {path: folder / path.relative_to(above) for path in files}
    _check_room(folder, sum(size for path, size in files.items() if not _may_lie_there(places[path])))
    there: list[tuple[FileStamp, ...]] = []
    copied = 0
    left: list[NotCopied] = []
    try:
        for done, (photo, unit) in enumerate(zip(photos, units, strict=True)):
            yield CopyProgress(done, len(photos))
            put: list[Path] = []
            try:
                pairs = [(stamp, places[stamp.path]) for stamp in unit]
                for stamp, place in pairs:
                    _check_same(stamp, stamp.path.stat())
                    _check_elsewhere(place, card.folder)
                _copy_together([(stamp, at) for stamp, at in pairs if not _is_there(stamp.path, at, token)], put, token)
            except FileExistsError:
                left.append(NotCopied(photo.path, "", tuple(put)))
            except OSError as problem:
                left.append(NotCopied(photo.path, problem.strerror or str(problem), tuple(put)))
                if problem.errno in (errno.ENOSPC, errno.EDQUOT):
                    left += [NotCopied(other.path, problem.strerror or "") for other in photos[done + 1 :]]
                    break
            else:
                there.append(unit)
                copied += bool(put)
    finally:  # also for whoever stops it, and closes the disk then
        for each in {each for place in places.values() for each in place.parents if each.is_relative_to(folder)}:
            sync_folder(each)
    yield PhotosCopied(
        folder,
        copied,
        len(there) - copied,
        tuple(left),
        tuple(_left_behind({unit[0].path.parent for unit in there}, below, folder, above, token)),
        tuple(unit[0].path for unit in there if any(_lacks_notes(each.path, places[each.path]) for each in unit)),
    )


def _unit(photo: Photo, beside: Iterable[FileStamp], below: WorkBelow) -> tuple[FileStamp, ...]:
    """Return the photo, what belongs to it as it was checked, and what does so by now."""
    checked = {stamp.path_text for stamp in photo.files}
    files = (*photo.files, *(stamp for stamp in beside if stamp.path_text not in checked))
    return (*files, *work_on([stamp.path.name for stamp in files], below))


def _left_behind(
    parents: Collection[Path], below: Mapping[Path, WorkBelow], folder: Path, above: Path, token: CancelToken
) -> Iterator[Path]:
    """Yield what belongs to all photos of a folder, so that it goes with none, but for what lies there already."""
    for parent in sorted(parents):
        yield from map(Path, below[parent].closed)
        with suppress(OSError):
            lists = [stamp.path for stamp in notes_of_folder(parent)]
            yield from (path for path in lists if not _came_along(path, folder / path.relative_to(above), token))


def _came_along(notes: Path, place: Path, token: CancelToken) -> bool:
    with suppress(OSError):
        return _is_same(notes, place, token)
    return False


def _lacks_notes(original: Path, copy: Path) -> bool:
    return not set(notes_of_desktop(str(original))) <= set(notes_of_desktop(str(copy)))


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
    if not stamp.is_as_now(status):
        raise OSError(errno.EIO, "it is not the file that was checked", stamp.path_text)


def _check_elsewhere(place: Path, card: Path) -> None:
    """Raise OSError for a place below a link onto the card, where the original itself would pass for its copy."""
    if _is_on_card(next(each for each in place.parents if each.exists()), card):
        raise OSError(errno.EXDEV, "its folder there is a link onto the card", str(place))


def _may_lie_there(place: Path) -> bool:
    try:
        return lies_there(place)
    except OSError:  # told when its turn comes
        return True


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
    if _is_same(source, place, token):
        return True
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place))


def _is_same(source: Path, place: Path, token: CancelToken) -> bool:
    """Whether there is a file at the place that is the same byte for byte. Raises OSError."""
    if not lies_there(place):
        return False
    there = place.lstat()
    if not stat.S_ISREG(there.st_mode) or there.st_size != source.stat().st_size:
        return False
    with source.open("rb") as one, place.open("rb") as other:
        while one_chunk := one.read(_CHUNK_BYTES):
            token.raise_if_cancelled()
            if one_chunk != other.read(_CHUNK_BYTES):
                return False
    return True


def _copy_together(missing: Sequence[tuple[FileStamp, Path]], put: list[Path], token: CancelToken) -> None:
    """Write files that were not there; when all are written they take their places, the photo itself as the last.

    put: takes those that did. Raises OSError, FileExistsError where another file took a place meanwhile.
    """
    with ExitStack() as written:
        for stamp, place in missing:
            place.parent.mkdir(parents=True, exist_ok=True)
            mode = stat.S_IMODE(stamp.path.stat().st_mode) & 0o666 | stat.S_IRUSR | stat.S_IWUSR
            move = partial(_take_place, stamp, put)
            _write(stamp, written.enter_context(written_whole(place, mode=mode, move=move)), token)
        for stamp, _ in missing:  # what changed while the others were written would be there half old, half new
            _check_same(stamp, stamp.path.stat())


def _write(stamp: FileStamp, file: BinaryIO, token: CancelToken) -> None:
    """Write a file of the card, and see what the disk has of it. Raises OSError."""
    _remember_nothing_of(file.fileno())
    with stamp.path.open("rb") as original:
        _check_same(stamp, os.fstat(original.fileno()))
        digest, read_bytes = blake2b(), 0
        while chunk := original.read(_CHUNK_BYTES):
            token.raise_if_cancelled()
            digest.update(chunk)
            read_bytes += len(chunk)
            file.write(chunk)
    file.flush()
    if read_bytes != stamp.size_bytes:
        raise OSError(errno.EIO, "it ends too early", stamp.path_text)
    if _digest_on_disk(file.fileno(), token) != digest.digest():
        raise OSError(errno.EIO, "it reads otherwise than it was written", stamp.path_text)


def _take_place(stamp: FileStamp, put: list[Path], written: Path, place: Path) -> None:
    """Move what is written to its place, with the date and the attributes of the original."""
    _copy_attributes(stamp.path, written)
    os.utime(written, ns=(stamp.mtime_ns, stamp.mtime_ns))
    try:
        move_without_replacing(written, place)
    except FileExistsError:
        if not _is_there(stamp.path, place, CancelToken()):  # not half of a unit, whoever stops it
            raise
        written.unlink()
    else:
        put.append(place)


def _copy_attributes(source: Path, target: Path) -> None:
    """Copy what the desktop and programs note outside of the file, as far as the disk keeps it."""
    if sys.platform == "linux":
        with suppress(OSError):
            for name in os.listxattr(source):
                if name.startswith("user."):
                    with suppress(OSError):  # one that has no room must not cost the others
                        os.setxattr(target, name, os.getxattr(source, name))


def _remember_nothing_of(descriptor: int) -> None:
    """Let macOS keep nothing in memory of what is written from now on, so that it is read from the disk."""
    if sys.platform != "win32" and hasattr(fcntl, "F_NOCACHE"):
        with suppress(OSError):  # a disk that has no such thing
            fcntl.fcntl(descriptor, fcntl.F_NOCACHE, 1)


def _digest_on_disk(descriptor: int, token: CancelToken) -> bytes:
    """Of what was written, as the disk gives it back: what Linux remembers of it is dropped. Windows offers nothing."""
    os.fsync(descriptor)
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    os.lseek(descriptor, 0, os.SEEK_SET)
    digest = blake2b()
    while chunk := os.read(descriptor, _CHUNK_BYTES):
        token.raise_if_cancelled()
        digest.update(chunk)
    return digest.digest()
