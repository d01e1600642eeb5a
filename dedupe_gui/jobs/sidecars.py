"""What stands beside those photos that may go: their sidecars and their folders' notes, read once and remembered."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.model import FileStamp, Knowledge, Photo
from dedupe_gui.reading import folder_notes
from dedupe_gui.reading.attributes import notes_of_desktop
from dedupe_gui.reading.names_in_notes import name_in
from dedupe_gui.reading.sidecar_notes import read_notes, unread_notes
from dedupe_gui.reading.work_below import WorkBelow, work_below, work_on
from dedupe_gui.reading.workers import PhotoReader
from dedupe_gui.review.holdings import is_read

NOTES_AT_ONCE = 64
_Said = TypeVar("_Said", Knowledge, dict[str, Knowledge])


class NotesBeside:
    """Reads notes through the catalogue; a scan in which nothing has changed opens none."""

    def __init__(self, catalogue: Catalogue, reader: PhotoReader, token: CancelToken) -> None:
        self._catalogue = catalogue
        self._reader = reader
        self._token = token

    def of(self, photos: Mapping[int, Photo]) -> dict[int, Knowledge]:
        """Return what stands beside each of these photos, for those that have notes.

        Of notes that cannot be read it is known that there are some, which nobody else has. The desktop's are asked for
        anew each time: nothing tells that they changed.

        photos: by any number. Raises Cancelled.
        """
        notes_of_folders = _notes_of_folders(photos.values())
        below = {folder: work_below(folder + os.sep) for folder in {_folder_of(photo) for photo in photos.values()}}
        sidecars = {
            position: (*notes_of(photo.companions), *_work_on(photo, below[_folder_of(photo)]))
            for position, photo in photos.items()
        }
        has_any = bool(notes_of_folders)
        entries = {p: _entries_of(photo, notes_of_folders) if has_any else () for p, photo in photos.items()}
        known = self._sidecars({stamp for stamps in sidecars.values() for stamp in stamps})
        if has_any:
            known |= self._entries({stamp for stamps in entries.values() for stamp in stamps}, notes_of_folders)
        asked = {position: (*sidecars[position], *entries[position]) for position in photos}
        others = {
            position: (*notes_of_desktop(photo.stamp.path_text), *_unread_below(below[_folder_of(photo)]))
            for position, photo in photos.items()
        }
        return {
            position: tuple(dict.fromkeys((*(fact for stamp in stamps for fact in known[stamp]), *others[position])))
            for position, stamps in asked.items()
            if stamps or others[position]
        }

    def _sidecars(self, stamps: Iterable[FileStamp]) -> dict[FileStamp, Knowledge]:
        known, unknown = self._remembered(stamps)
        fresh = self._read(read_notes, unknown, tuple)
        self._catalogue.remember_notes(fresh.items())
        return known | fresh | {stamp: unread_notes(stamp.path_text) for stamp in unknown if stamp not in fresh}

    def _entries(
        self, stamps: Iterable[FileStamp], notes_of_folders: Mapping[str, tuple[FileStamp, ...]]
    ) -> dict[FileStamp, Knowledge]:
        """Return what folders' notes say of single photos. stamps: of `_entries_of`."""
        known, unknown = self._remembered(stamps)
        by_path = {stamp.path_text: stamp for stamps in notes_of_folders.values() for stamp in stamps}
        asked = {stamp: os.path.split(stamp.path_text) for stamp in unknown}
        wanted = sorted({by_path[notes] for notes, _ in asked.values()})
        told = {stamp.path_text: said for stamp, said in self._read(folder_notes.read_folder, wanted, dict).items()}
        fresh = {stamp: told[notes].get(name, ()) for stamp, (notes, name) in asked.items() if notes in told}
        self._catalogue.remember_notes(fresh.items())
        unread = {stamp: unread_notes(notes) for stamp, (notes, _) in asked.items() if notes not in told}
        return known | fresh | unread

    def _remembered(self, stamps: Iterable[FileStamp]) -> tuple[dict[FileStamp, Knowledge], list[FileStamp]]:
        wanted = sorted(stamps)
        answers = zip(wanted, self._catalogue.notes(wanted), strict=True)
        known = {stamp: notes for stamp, notes in answers if notes is not None}
        return known, [stamp for stamp in wanted if stamp not in known]

    def _read(
        self, read: Callable[[Path], _Said], stamps: Iterable[FileStamp], kind: type[_Said]
    ) -> dict[FileStamp, _Said]:
        answers = self._reader.run(read, stamps, self._token, at_once=NOTES_AT_ONCE)
        return {stamp: said for stamp, said in answers if isinstance(said, kind)}


def notes_of(companions: Sequence[FileStamp]) -> tuple[FileStamp, ...]:
    """Return those of a photo's companions whose content says something of it."""
    return tuple(stamp for stamp in companions if is_read(stamp.path_text))


def _notes_of_folders(photos: Iterable[Photo]) -> dict[str, tuple[FileStamp, ...]]:
    """Return the notes of those of the photos' folders that have some."""
    found: dict[str, tuple[FileStamp, ...]] = {}
    for folder in {_folder_of(photo) for photo in photos}:
        with suppress(OSError):  # a folder that vanished meanwhile says nothing
            notes = folder_notes.notes_of_folder(Path(folder + os.sep))  # of a disk's top only the sign is left
            if notes:
                found[folder] = notes
    return found


def _entries_of(photo: Photo, notes_of_folders: Mapping[str, tuple[FileStamp, ...]]) -> tuple[FileStamp, ...]:
    """Return a stamp for what the folder's notes say of each of the photo's files: below the notes, as in a folder."""
    notes = notes_of_folders.get(_folder_of(photo), ())
    names = [name_in(os.path.split(stamp.path_text)[1]) for stamp in photo.files] if notes else []
    return tuple(
        stamp._replace(path_text=os.path.join(stamp.path_text, name))  # noqa: PTH118
        for stamp in notes
        for name in names
    )


def _work_on(photo: Photo, below: WorkBelow) -> tuple[FileStamp, ...]:
    return work_on([os.path.split(stamp.path_text)[1] for stamp in photo.files], below) if below.by_name else ()


def _unread_below(below: WorkBelow) -> Knowledge:
    return tuple(fact for folder in below.closed for fact in unread_notes(folder))


def _folder_of(photo: Photo) -> str:
    return photo.stamp.path_text.rpartition(os.sep)[0]  # a tenth of the time that os.path takes
