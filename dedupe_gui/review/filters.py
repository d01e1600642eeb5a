"""Which groups of a review are shown, and in which order."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from dedupe_gui.model import RELATIONS, Group, Photo, Relation


class Order(Enum):
    """How the groups are sorted."""

    SUREST_FIRST = "surest-first"
    MOST_SPACE_FIRST = "most-space-first"
    LARGEST_GROUP_FIRST = "largest-group-first"
    NEWEST_FIRST = "newest-first"
    BY_FOLDER = "by-folder"


@dataclass(frozen=True, slots=True)
class Filters:
    """Which groups are shown. A group passes when one of its photos does."""

    relations: frozenset[Relation] = frozenset(RELATIONS)
    text: str = ""
    folder: Path | None = None
    device: int | None = None
    """Only groups with a photo on this disk."""
    smallest_group: int = 2
    undecided_only: bool = False
    knowing_more_only: bool = False
    """Only groups in which a copy has something that the kept photo lacks."""
    films_only: bool = False
    rest_only: bool = False
    """Without the groups of which nothing is left to decide once what may go without loss is gone."""


def path_prefix(folder: Path) -> str:
    """Return what the paths of everything below a folder begin with; of a whole drive that is the drive itself."""
    return os.path.join(folder, "")  # noqa: PTH118 - a Path drops what is wanted here


def looks_at_photos(filters: Filters) -> bool:
    """Whether `passes` may say no to any group."""
    return bool(filters.text) or filters.folder is not None or filters.device is not None or filters.films_only


def passes(filters: Filters, group: Group, photos: Sequence[Photo]) -> bool:
    """Whether the group is shown by what its photos are and are called, and where they are."""
    if filters.device is not None and all(photos[m.photo].stamp.device != filters.device for m in group.members):
        return False
    if filters.films_only and not photos[group.keep.photo].is_film:
        return False
    if not filters.text and filters.folder is None:
        return True
    text = filters.text.casefold()
    prefix = path_prefix(filters.folder) if filters.folder is not None else ""
    paths = (photos[member.photo].stamp.path_text for member in group.members)
    return any(path.startswith(prefix) and (not text or text in path.casefold()) for path in paths)


def sort_key(order: Order, at: int, group: Group, gain_bytes: int, photos: Sequence[Photo]) -> tuple[int | str, ...]:
    """What the groups are sorted by; `at` is the group's position in the engine's own order, surest first."""
    match order:
        case Order.SUREST_FIRST:
            return (at,)
        case Order.MOST_SPACE_FIRST:
            return (-gain_bytes, at)
        case Order.LARGEST_GROUP_FIRST:
            return (-len(group.members), at)
        case Order.NEWEST_FIRST:
            return (-max(photos[member.photo].stamp.mtime_ns for member in group.members), at)
        case Order.BY_FOLDER:
            return (photos[group.keep.photo].stamp.path_text, at)
