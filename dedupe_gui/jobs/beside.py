"""What stands beside those photos that may go: their sidecars, read once and remembered."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.model import FileStamp, Knowledge, Photo
from dedupe_gui.reading.notes import read_notes
from dedupe_gui.reading.workers import PhotoReader
from dedupe_gui.review.holdings import READ_SUFFIXES

NOTES_AT_ONCE = 64


class NotesBeside:
    """Reads sidecars through the catalogue; a scan in which nothing has changed opens none."""

    def __init__(self, catalogue: Catalogue, reader: PhotoReader, token: CancelToken) -> None:
        self._catalogue = catalogue
        self._reader = reader
        self._token = token

    def of(self, photos: Mapping[int, Photo]) -> dict[int, Knowledge]:
        """Return what stands beside each of these photos, for those that have sidecars which can all be read.

        photos: by any number. Raises Cancelled.
        """
        asked = {position: notes for position, photo in photos.items() if (notes := notes_of(photo.companions))}
        known = self._read({stamp for notes in asked.values() for stamp in notes})
        return {
            position: tuple(dict.fromkeys(fact for stamp in notes for fact in known[stamp]))
            for position, notes in asked.items()
            if all(stamp in known for stamp in notes)
        }

    def _read(self, stamps: Iterable[FileStamp]) -> dict[FileStamp, Knowledge]:
        wanted = sorted(stamps)
        answers = zip(wanted, self._catalogue.notes(wanted), strict=True)
        known = {stamp: notes for stamp, notes in answers if notes is not None}
        unknown = [stamp for stamp in wanted if stamp not in known]
        fresh = {
            stamp: notes
            for stamp, notes in self._reader.run(read_notes, unknown, self._token, at_once=NOTES_AT_ONCE)
            if isinstance(notes, tuple)
        }
        self._catalogue.remember_notes(fresh.items())
        return known | fresh


def notes_of(companions: Sequence[FileStamp]) -> tuple[FileStamp, ...]:
    """Return those of a photo's companions whose content says something of it."""
    return tuple(stamp for stamp in companions if os.path.splitext(stamp.path_text)[1].lower() in READ_SUFFIXES)  # noqa: PTH122
