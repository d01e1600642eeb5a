"""Everything that is known of one photo now, by its file and those beside it, without decoding it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from dedupe_gui.model import Knowledge, PhotoFacts
from dedupe_gui.reading.attributes import notes_of_desktop
from dedupe_gui.reading.folder_notes import notes_of_folder, read_folder
from dedupe_gui.reading.media import medium_of
from dedupe_gui.reading.names_in_notes import name_in
from dedupe_gui.reading.sidecar_notes import read_notes, unread_notes
from dedupe_gui.reading.work_below import work_below, work_on
from dedupe_gui.review.holdings import is_read
from dedupe_gui.review.knowledge import known_by


def known_on_disk(photo: Path, beside: Sequence[Path]) -> tuple[PhotoFacts, Knowledge]:
    """Return what a photo's header tells, and all that is known of it, also by the notes of its folder.

    beside: files that belong to it; those that say nothing in a form that can be read are passed over. Raises
    UnreadablePhoto or OSError.
    """
    facts = medium_of(photo.name).header_facts(photo)
    return facts, known_by(facts, notes_on_disk(photo, beside), os.fspath(photo))


def notes_on_disk(photo: Path, beside: Sequence[Path]) -> Knowledge:
    """Return what the files beside a photo, its folder's notes and the desktop's say of it. Raises OSError."""
    notes = [fact for path in beside if is_read(path.name) for fact in read_notes(path)]
    below = work_below(os.fspath(photo.parent))
    work = work_on([path.name for path in (photo, *beside)], below)
    notes += [fact for stamp in work for fact in read_notes(stamp.path)]
    notes += [fact for folder in below.closed for fact in unread_notes(folder)]
    for of_folder in notes_of_folder(photo.parent):
        said = read_folder(of_folder.path)
        notes += [fact for path in (photo, *beside) for fact in said.get(name_in(path.name), ())]
    notes += notes_of_desktop(os.fspath(photo))
    return tuple(dict.fromkeys(notes))
