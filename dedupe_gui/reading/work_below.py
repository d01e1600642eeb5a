"""Work on photos that programs keep in folders below those of the photos: NKSC_PARAM/IMG_1.NEF.nksc.

It tells of the photo beside the folder, as what lies beside the photo does, but stays where it is.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from dedupe_gui.model import FileStamp
from dedupe_gui.reading.formats import PHOTO_SUFFIXES, as_read, suffix_of
from dedupe_gui.review.holdings import RAW_SUFFIXES

_FOLDERS = frozenset(
    {
        *("nksc_param", "captureone", "silkypix_ds", "exposure software"),
        *("sidecars", "sidecar", "xmp", ".xmp", ".darktable", ".digikam", ".comments"),
    }
)
"""Of Nikon NX Studio, Capture One, SILKYPIX, Exposure; and what programs and people call a folder of sidecars."""
_CACHE = "cache"
"""Capture One's small pictures, which it makes again."""
_LEVELS = 2
"""CaptureOne/Settings153/IMG_1.jpg.cos, Exposure Software/Exposure X7/IMG_1.jpg.exposurex7."""
_RAW = frozenset(suffix.removeprefix(".") for suffix in RAW_SUFFIXES)


@dataclass(frozen=True, slots=True)
class WorkBelow:
    """What lies in the folders of programs below a folder of photos."""

    by_name: Mapping[str, Sequence[FileStamp]]
    """By the whole name or the stem of the photo, as read."""
    closed: tuple[str, ...]
    """Those of these folders that could not be read, which may hold work on any of the photos."""


def work_below(folder: str) -> WorkBelow:
    """Return what lies in the folders of programs below this one."""
    found: dict[str, list[FileStamp]] = defaultdict(list)
    closed = []
    for below in _subfolders(folder):
        if os.path.basename(below).lower() in _FOLDERS:  # noqa: PTH119 - stamps hold text
            try:
                for stamp in _files_in(below, _LEVELS):
                    for name in _photos_told(stamp):
                        found[name].append(stamp)
            except FileNotFoundError:  # what vanished meanwhile says nothing
                continue
            except OSError:
                closed.append(below)
    return WorkBelow(found, tuple(sorted(closed)))


def work_on(files: Sequence[str], below: WorkBelow) -> tuple[FileStamp, ...]:
    """Return the work on a photo. files: the names of the photo and of what belongs to it."""
    names = {as_read(name) for name in files if suffix_of(name) in PHOTO_SUFFIXES}
    names |= {name.rpartition(".")[0] for name in names}
    return tuple(sorted({stamp for name in names for stamp in below.by_name.get(name, ())}))


def _subfolders(folder: str) -> Iterator[str]:
    with suppress(OSError), os.scandir(folder or os.sep) as entries:
        for entry in entries:
            # Names first: asking what each of the photos is would cost more than all the rest.
            if "." not in entry.name[1:] and entry.is_dir(follow_symlinks=False):
                yield entry.path


def _files_in(folder: str, levels: int) -> Iterator[FileStamp]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_file(follow_symlinks=False):
                if suffix_of(entry.name) not in PHOTO_SUFFIXES:
                    status = os.lstat(entry.path)  # Windows leaves the inode out of an entry's
                    yield FileStamp.of(Path(entry.path), status)
            elif levels > 1 and entry.is_dir(follow_symlinks=False) and not entry.name.lower().startswith(_CACHE):
                yield from _files_in(entry.path, levels - 1)


def _photos_told(stamp: FileStamp) -> Iterator[str]:
    """Yield img_1.jpg for IMG_1.jpg.9.spd; of what tells of a RAW the stem too, as the JPEG beside it has it."""
    name = as_read(os.path.basename(stamp.path_text)).rpartition(".")[0]  # noqa: PTH119
    while name:
        yield name
        if suffix_of(name) in PHOTO_SUFFIXES - _RAW:
            return
        name = name.rpartition(".")[0]
