"""The trash of Linux desktops, after the freedesktop.org Trash specification 1.0.

Own code instead of Send2Trash, for what stands between its lines: when a rename fails it copies into the home trash and
deletes; it does not reserve a name in the trash, so that a file trashed by another program in the same moment is
replaced; it refuses files that are read-only themselves, as photos from CDs are, although the folder decides; and it
reads where the trash is when it is imported (Send2Trash 2.2, plat_other.py).
"""

from __future__ import annotations

import os
import stat
from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

from dedupe_gui.errors import BugError
from dedupe_gui.model import FileStamp
from dedupe_gui.removal.moves import lies_there, move_without_replacing
from dedupe_gui.removal.records import Destination, PlaceKind, Stayed, StayReason, stay_reason
from dedupe_gui.removal.volumes import Volumes

_INFO_SUFFIX = ".trashinfo"
_LONGEST_NAME_BYTES = 255
_OF_THE_VOLUME = frozenset({StayReason.VOLUME_FULL, StayReason.READ_ONLY})


class FreedesktopTrash:
    """One trash folder and the files of the volume that it serves."""

    def __init__(self, folder: Path, relative_to: Path | None) -> None:
        """relative_to: the volume's top for its own trash; None for the home trash, which keeps absolute paths."""
        self._files, self._info = folder / "files", folder / "info"
        self._relative_to = relative_to
        self._last_number: dict[str, int] = {}

    @property
    def files_folder(self) -> Path:
        return self._files

    def prepare(self) -> None:
        """Make the trash's folders, for this user alone, as the specification asks. Raises OSError."""
        for folder in (self._files.parent, self._files, self._info):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def choose_place(self, stamp: FileStamp, taken: Collection[Path]) -> Destination:
        wished = stamp.path.name
        number = self._last_number.get(wished, 0)
        while True:
            name = numbered(wished, number, reserve_bytes=len(_INFO_SUFFIX))
            path, info = self._files / name, self._info / f"{name}{_INFO_SUFFIX}"
            # A trash with a thousand files of one name is not searched through again for each.
            self._last_number[wished] = number
            if path not in taken and not lies_there(info) and not lies_there(path):
                return Destination(PlaceKind.TRASH, path, info)
            number += 1

    def send(self, stamp: FileStamp, place: Destination) -> Destination:
        if place.path is None or place.info is None:
            raise BugError("A freedesktop trash needs to be told where the file goes.")
        try:
            self._reserve_and_move(stamp, place.path, place.info)
        except FileNotFoundError:
            # The user may have thrown the whole trash folder away meanwhile.
            self.prepare()
            self._reserve_and_move(stamp, place.path, place.info)
        return place

    def _reserve_and_move(self, stamp: FileStamp, path: Path, note: Path) -> None:
        # The specification's lock: whoever creates the info file has the name.
        with note.open("xb") as info:
            try:
                info.write(trashinfo(self._recorded_path(stamp.path)))
                info.flush()
                move_without_replacing(stamp.path, path)
            except BaseException:
                note.unlink()
                raise

    def _recorded_path(self, path: Path) -> bytes:
        if self._relative_to is not None:
            path = (path.parent.resolve() / path.name).relative_to(self._relative_to)
        return os.fsencode(path)


def trashinfo(recorded_path: bytes) -> bytes:
    """Return the content of an info file: the path percent-encoded byte by byte, the time local, both in ASCII."""
    now = datetime.now(UTC).astimezone().strftime("%Y-%m-%dT%H:%M:%S")
    return f"[Trash Info]\nPath={quote(recorded_path)}\nDeletionDate={now}\n".encode("ascii")


def recorded_path(info: bytes) -> bytes | None:
    """Return the path that an info file records, decoded; None when it records none."""
    for line in info.splitlines():
        key, found, value = line.partition(b"=")
        if found and key.strip() == b"Path":
            return unquote_to_bytes(value.strip())
    return None


def numbered(name: str, number: int, *, reserve_bytes: int = 0) -> str:
    """Return "name", "name 2", "name 3" before the suffix, cut so that a suffix of `reserve_bytes` still fits."""
    suffix, stem = os.fsencode(Path(name).suffix), os.fsencode(Path(name).stem)
    extra = b"" if number == 0 else b" %d" % (number + 1)
    room = _LONGEST_NAME_BYTES - reserve_bytes - len(suffix) - len(extra)
    return os.fsdecode(stem[: max(room, 1)] + extra + suffix)


def home_trash() -> Path:
    """Return the user's home trash, as the environment says now.

    In a Flatpak XDG_DATA_HOME is the program's own folder, which no desktop shows as trash and which an uninstallation
    may delete. The desktop's own is in HOST_XDG_DATA_HOME, where it is not the usual one.
    """
    configured = Path(os.environ.get("HOST_XDG_DATA_HOME" if "FLATPAK_ID" in os.environ else "XDG_DATA_HOME", ""))
    return (configured if configured.is_absolute() else Path.home() / ".local" / "share") / "Trash"


def trash_for(folder: Path, volumes: Volumes, home: Path) -> FreedesktopTrash:
    """Return the trash that files of this folder go to by a rename, with its folders made.

    home: the home trash. Raises Stayed when there is none: a network share, a read-only volume, no permission, full.
    """
    volume = volumes.of(folder)
    if volume.is_read_only:
        raise Stayed(StayReason.READ_ONLY)
    if volumes.are_one(folder, _nearest_existing(home)):
        trash = FreedesktopTrash(home, relative_to=None)
    elif volume.is_network:
        raise Stayed(StayReason.NETWORK_SHARE)
    else:
        trash = FreedesktopTrash(_volume_trash(volume.top), relative_to=volume.top)
    try:
        trash.prepare()
    except OSError as problem:
        reason = stay_reason(problem)
        raise Stayed(reason if reason in _OF_THE_VOLUME else StayReason.NO_TRASH, str(problem)) from problem
    if not volumes.are_one(folder, trash.files_folder):
        raise Stayed(StayReason.NO_TRASH, f"{trash.files_folder} is on another volume")
    return trash


def _volume_trash(top: Path) -> Path:
    """Return $topdir/.Trash/$uid where an administrator made a sound .Trash, else $topdir/.Trash-$uid."""
    uid = os.getuid()
    for folder in (top / ".Trash" / str(uid), top / f".Trash-{uid}"):
        if folder.parent != top and not _is_sound_shared_trash(folder.parent):
            continue
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
        except OSError:
            continue
        if not folder.is_symlink():
            return folder
    raise Stayed(StayReason.NO_TRASH, f"{top} has no trash, and none can be made")


def _is_sound_shared_trash(folder: Path) -> bool:
    """Whether it is a real folder with the sticky bit, as the specification demands."""
    if not lies_there(folder):
        return False
    mode = folder.lstat().st_mode
    return stat.S_ISDIR(mode) and bool(mode & stat.S_ISVTX)


def _nearest_existing(folder: Path) -> Path:
    return next(f for f in (folder, *folder.parents) if f.exists())
