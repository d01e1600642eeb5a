"""What the user wants searched: folders in order of preference, and what to look for."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from dedupe_gui.model import RELATIONS, HashKind, Relation, ScanOptions


class Search(Enum):
    """What to look for, in three plain choices."""

    EXACT = "exact"
    EDITED = "edited"
    SIMILAR = "similar"

    @property
    def relations(self) -> frozenset[Relation]:
        last = {Search.EXACT: Relation.SAME_PIXELS, Search.EDITED: Relation.EDITED, Search.SIMILAR: Relation.SIMILAR}
        return frozenset(RELATIONS[: last[self].rank + 1])


@dataclass(frozen=True, slots=True)
class ChosenFolder:
    path: Path
    is_protected: bool = False
    """Everything here is kept."""


@dataclass(frozen=True, slots=True)
class Advanced:
    """Everything that most people never need."""

    hash_kinds: tuple[HashKind, ...] = (HashKind.PHASH,)
    distance_bits: int = 10
    find_turned: bool = True
    find_edits: bool = True
    min_group: int = 2
    across: bool = False
    exclude_patterns: tuple[str, ...] = ()
    workers: int | None = None
    photo_timeout_s: float = 30.0
    even_in: tuple[Path, ...] = ()
    """Stores of other programs that are looked at nevertheless."""


@dataclass(frozen=True, slots=True)
class Choices:
    """One filled-in start page."""

    folders: tuple[ChosenFolder, ...] = ()
    search: Search = Search.EDITED
    films: bool = False
    """Whether films are searched as well."""
    advanced: Advanced = field(default_factory=Advanced)

    @property
    def options(self) -> ScanOptions:
        advanced = self.advanced
        return ScanOptions(
            folders=tuple(folder.path for folder in self.folders),
            protected_folders=tuple(folder.path for folder in self.folders if folder.is_protected),
            relations=self.search.relations,
            distance_bits=advanced.distance_bits,
            hash_kinds=advanced.hash_kinds,
            find_turned=advanced.find_turned,
            find_edits=advanced.find_edits and self.search is not Search.EXACT,
            min_group=advanced.min_group,
            across=advanced.across and len(self.folders) > 1,
            exclude_patterns=advanced.exclude_patterns,
            workers=advanced.workers,
            photo_timeout_s=advanced.photo_timeout_s,
            even_in=advanced.even_in,
            films=self.films,
        )


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A folder that is not on the list, because it is searched with another one."""

    path: Path
    inside: Path
    """The one that is on the list; the same one for a folder that was there already."""


class SearchChoices(QObject):
    """The choices as they change. The start page shows them and calls here."""

    changed = Signal()
    left_out = Signal(object)  # tuple[LeftOut, ...]: what the last `add` did not put on the list; empty for nothing

    def __init__(self, choices: Choices | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices or Choices()

    @property
    def choices(self) -> Choices:
        return self._choices

    @property
    def folders(self) -> tuple[ChosenFolder, ...]:
        return self._choices.folders

    def set_choices(self, choices: Choices) -> None:
        if choices != self._choices:
            self._choices = choices
            self.changed.emit()

    def add(self, paths: Iterable[Path]) -> None:
        """Append folders that are not there yet, neither themselves nor inside another one.

        Those inside a new one go into it, except where everything is kept: that is a promise.
        """
        folders = list(self.folders)
        left_out: list[LeftOut] = []
        for path in paths:
            path = Path(os.path.abspath(path))  # noqa: PTH100 - without `..`; links stay, as the walk leaves them
            around = next((folder.path for folder in folders if path.is_relative_to(folder.path)), None)
            if around is not None:
                left_out.append(LeftOut(path, around))
                continue
            inside = [f for f in folders if not f.is_protected and f.path.is_relative_to(path)]
            left_out += [LeftOut(folder.path, path) for folder in inside]
            folders = [*(f for f in folders if f not in inside), ChosenFolder(path)]
        self.set_choices(replace(self._choices, folders=tuple(folders)))
        self.left_out.emit(tuple(left_out))

    def remove(self, path: Path) -> None:
        self.set_choices(
            replace(self._choices, folders=tuple(folder for folder in self.folders if folder.path != path))
        )

    def move(self, path: Path, to: int) -> None:
        """Put the folder at position `to`; beyond the ends it stays at the end."""
        moved = next(folder for folder in self.folders if folder.path == path)
        others = [folder for folder in self.folders if folder.path != path]
        others.insert(min(max(to, 0), len(others)), moved)
        self.set_choices(replace(self._choices, folders=tuple(others)))

    def protect(self, path: Path, *, protected: bool) -> None:
        self.set_choices(
            replace(
                self._choices,
                folders=tuple(
                    replace(folder, is_protected=protected) if folder.path == path else folder
                    for folder in self.folders
                ),
            )
        )

    def look_for(self, search: Search) -> None:
        self.set_choices(replace(self._choices, search=search))

    def search_films(self, *, wanted: bool) -> None:
        self.set_choices(replace(self._choices, films=wanted))

    def set_advanced(self, advanced: Advanced) -> None:
        self.set_choices(replace(self._choices, advanced=advanced))
