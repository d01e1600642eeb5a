"""Whether a photo that is kept stands in for one that goes, as far as files go. Pure.

It is said here and nowhere else: the plan asks when the user decides, and whoever removes asks again, with what the
disk says at that moment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from dedupe_gui.model import NOTHING_INSIDE, FileStamp, Inside
from dedupe_gui.review.decisions import Objection
from dedupe_gui.review.holdings import holds_as_much, holds_as_much_inside


@dataclass(frozen=True, slots=True)
class KeptFacts:
    """What is known of a photo that is to stay."""

    exists: bool = True
    opens: bool = True
    is_marked: bool = False
    inside: Inside = NOTHING_INSIDE


def objection(
    removed: Sequence[FileStamp], kept: Sequence[FileStamp], facts: KeptFacts, inside: Inside = NOTHING_INSIDE
) -> Objection | None:
    """Return why the kept photo does not stand in for the removed one, or None when it does.

    removed, kept: the photo, then the files that belong to it. inside: of the removed photo's own file.

    The RAW rule: a photo that holds a RAW (a film beside it or inside, an edit) goes only when the kept one holds one
    too. A JPEG copied elsewhere never costs the RAW beside its original.
    """
    if not facts.exists:
        return Objection.KEPT_VANISHED
    if facts.is_marked:
        return Objection.KEPT_MARKED
    if any(is_same_file(gone, stays) for gone, stays in product(removed, kept)):
        return Objection.SAME_FILE
    if not facts.opens:
        return Objection.KEPT_UNREADABLE
    if not (holds_as_much(kept, removed) and holds_as_much_inside(facts.inside, inside)):
        return Objection.KEPT_HOLDS_LESS
    return None


def is_same_file(first: FileStamp, second: FileStamp) -> bool:
    """Whether two stamps are of one file: one path, a hard link, a link to it, an alias, a folder mounted twice."""
    # Inode 0 is what file systems without inodes report, for every file.
    return first.path_text == second.path_text or (first.inode != 0 and first.file_identity == second.file_identity)
