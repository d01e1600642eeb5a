"""Which folders were searched in the window, and which stores of other programs it was let into: one small file.

It stands apart from how the window looks, so that `forget` drops names of folders where there is no window.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote_from_bytes, unquote_to_bytes

from platformdirs import user_config_path

from dedupe_gui.databases import make_private_place
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.plain_file import content_of, written_whole

MOST_RECENT: Final = 8
_MOST_BYTES = 1_000_000
_NAME = "folders.json"


@dataclass(frozen=True, slots=True)
class SearchedFolder:
    path: Path
    is_protected: bool = False


Search = tuple[SearchedFolder, ...]
"""What was searched at once, in order of preference."""


def default_searched_folders_path() -> Path:
    """Return where the names are kept: with the user's settings."""
    return user_config_path("dedupe-gui", appauthor=False) / _NAME


class SearchedFolders:
    """The file is read at each question, since a command may have changed it meanwhile."""

    def __init__(self, path: Path) -> None:
        """path: need not be there."""
        self._path = path

    @classmethod
    def beside(cls, settings: Path) -> SearchedFolders:
        """Return the one that belongs to a file of settings."""
        return cls(settings.with_name(_NAME))

    @property
    def recent(self) -> tuple[Search, ...]:
        """The latest first. What can't be understood counts as not there."""
        return self._read()[0]

    @property
    def even_in(self) -> tuple[Path, ...]:
        return self._read()[1]

    def add(self, search: Sequence[SearchedFolder]) -> None:
        """Put a search first; the same one made before is listed once. Raises EnvironmentProblem."""
        recent, even_in = self._read()
        paths = [folder.path for folder in search]
        others = [earlier for earlier in recent if [folder.path for folder in earlier] != paths]
        self._write([tuple(search), *others][:MOST_RECENT], even_in)

    def let_into(self, stores: Iterable[Path]) -> None:
        """Keep the stores that are looked at. Raises EnvironmentProblem."""
        recent, even_in = self._read()
        if (chosen := tuple(stores)) != even_in:
            self._write(recent, chosen)

    def forget_below(self, folder: Path | None) -> int:
        """Drop the searches that a folder is part of and the stores in it, None for all; return how many searches.

        Raises EnvironmentProblem.
        """
        if not self._path.exists():
            return 0
        recent, even_in = self._read()
        kept = [search for search in recent if not any(_touches(one.path, folder) for one in search)]
        self._write(kept, tuple(store for store in even_in if not _touches(store, folder)))
        return len(recent) - len(kept)

    def _read(self) -> tuple[tuple[Search, ...], tuple[Path, ...]]:
        try:
            stored = json.loads(content_of(self._path, _MOST_BYTES))
            recent = tuple(
                tuple(SearchedFolder(_path(entry["path"]), bool(entry["protected"])) for entry in search)
                for search in stored["recent"][:MOST_RECENT]
            )
            return recent, tuple(map(_path, stored["even_in"]))
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return (), ()

    def _write(self, recent: Sequence[Search], even_in: Sequence[Path]) -> None:
        stored = {
            "recent": [[{"path": _text(one.path), "protected": one.is_protected} for one in each] for each in recent],
            "even_in": [_text(path) for path in even_in],
        }
        try:
            make_private_place(self._path)
            with written_whole(self._path) as file:
                file.write(json.dumps(stored).encode("ascii"))
        except OSError as problem:
            raise EnvironmentProblem(
                "The list of folders {path} can't be written: {why}. See who may write there.",
                path=self._path,
                why=problem.strerror or problem,
            ) from problem


def _touches(path: Path, folder: Path | None) -> bool:
    return folder is None or path.is_relative_to(folder) or folder.is_relative_to(path)


def _text(path: Path) -> str:
    """A path as plain text that keeps bytes which are no text."""
    return quote_from_bytes(os.fsencode(path))


def _path(text: str) -> Path:
    return Path(os.fsdecode(unquote_to_bytes(text)))
