"""What the window remembers from one day to the next, in text files in the user's configuration folder."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

from dedupe_gui.catalogue.searched_folders import SearchedFolder, SearchedFolders
from dedupe_gui.databases import make_private_place
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.state.search_choices import Advanced, Choices, ChosenFolder, Search
from dedupe_gui.gui.style.theme import ThemeChoice
from dedupe_gui.model import HashKind
from dedupe_gui.review.keeper import BEST_PHOTO, Rule

FIRST_PHOTO_PX: Final = 132
"""A size at which most faces are known, and two or three groups are on the screen."""


def default_settings_path() -> Path:
    """Return where the window's settings are: in the user's configuration folder."""
    return platformdirs.user_config_path("dedupe-gui", appauthor=False) / "window.ini"


class Settings:
    """Typed access to the file. A value that can't be understood counts as not set: an old version may have set it."""

    def __init__(self, path: Path) -> None:
        with suppress(OSError):  # in a folder that can only be read the window opens all the same
            make_private_place(path)  # it names the folders that were searched
        self._file = QSettings(os.fspath(path), QSettings.Format.IniFormat)
        self._folders = SearchedFolders.beside(path)
        self._file.remove("search/recent")  # names of folders that earlier versions kept here, which nothing forgot

    def save(self) -> None:
        """Write what changed; Qt also does so now and then."""
        self._file.sync()

    # --- looks

    @property
    def theme(self) -> ThemeChoice:
        stored = self._text("looks/theme")
        return ThemeChoice(stored) if stored in {choice.value for choice in ThemeChoice} else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._file.setValue("looks/theme", choice.value)

    @property
    def language(self) -> str:
        """A language code such as "de"; "" for the system's."""
        return self._text("looks/language")

    @language.setter
    def language(self, code: str) -> None:
        self._file.setValue("looks/language", code)

    @property
    def photo_px(self) -> int:
        """How high photos are on the cards at least."""
        stored = self._text("layout/photo-height")
        return int(stored) if stored.isdecimal() else FIRST_PHOTO_PX

    @photo_px.setter
    def photo_px(self, height_px: int) -> None:
        self._file.setValue("layout/photo-height", str(height_px))

    def layout(self, name: str) -> QByteArray:
        """The stored geometry or splitter state; empty when there is none."""
        stored = self._file.value(f"layout/{name}")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def set_layout(self, name: str, state: QByteArray) -> None:
        self._file.setValue(f"layout/{name}", state)

    # --- what to search

    @property
    def choices(self) -> Choices:
        """The start page as it was left, without the folders: those are offered as searched before."""
        stored = self._text("search/kind")
        search = Search(stored) if stored in {kind.value for kind in Search} else Search.EDITED
        return Choices(search=search, films=self._text("search/films") == "yes", advanced=self._advanced())

    @choices.setter
    def choices(self, choices: Choices) -> None:
        advanced = choices.advanced
        self._file.setValue("search/kind", choices.search.value)
        self._file.setValue("search/films", "yes" if choices.films else "no")
        self._file.setValue(
            "search/advanced",
            json.dumps(
                {
                    "hashes": [kind.value for kind in advanced.hash_kinds],
                    "distance": advanced.distance_bits,
                    "turned": advanced.find_turned,
                    "edits": advanced.find_edits,
                    "min_group": advanced.min_group,
                    "across": advanced.across,
                    "exclude": list(advanced.exclude_patterns),
                    "workers": advanced.workers,
                    "timeout_s": advanced.photo_timeout_s,
                }
            ),
        )
        with suppress(EnvironmentProblem):
            self._folders.let_into(advanced.even_in)

    def _advanced(self) -> Advanced:
        try:
            stored = json.loads(self._text("search/advanced") or "{}")
            default = Advanced()
            return Advanced(
                hash_kinds=tuple(HashKind(kind) for kind in stored.get("hashes", ["phash"])),
                distance_bits=int(stored.get("distance", default.distance_bits)),
                find_turned=bool(stored.get("turned", default.find_turned)),
                find_edits=bool(stored.get("edits", default.find_edits)),
                across=bool(stored.get("across", default.across)),
                min_group=int(stored.get("min_group", default.min_group)),
                exclude_patterns=tuple(str(pattern) for pattern in stored.get("exclude", ())),
                workers=int(stored["workers"]) if stored.get("workers") else None,
                photo_timeout_s=float(stored.get("timeout_s", default.photo_timeout_s)),
                even_in=self._folders.even_in,
            )
        except (ValueError, TypeError, AttributeError):
            return Advanced()

    @property
    def recent(self) -> tuple[tuple[ChosenFolder, ...], ...]:
        """The folders of earlier searches, the latest first."""
        return tuple(
            tuple(ChosenFolder(one.path, one.is_protected) for one in search) for search in self._folders.recent
        )

    def add_recent(self, folders: Sequence[ChosenFolder]) -> None:
        """Put these folders first; the same ones searched before are listed once."""
        with suppress(EnvironmentProblem):  # the search itself goes on
            self._folders.add([SearchedFolder(folder.path, folder.is_protected) for folder in folders])

    @property
    def archive(self) -> str:
        """Where the archive is that pictures are looked up in as well; "" for none. Never with a password."""
        return self._text("search/archive")

    @archive.setter
    def archive(self, place: str) -> None:
        self._file.setValue("search/archive", place)

    # --- which photo to keep

    @property
    def rules(self) -> tuple[Rule, ...]:
        known = {rule.value: rule for rule in Rule}
        stored = tuple(known[name] for name in self._text("review/rules").split(",") if name in known)
        return stored or BEST_PHOTO

    @rules.setter
    def rules(self, rules: Iterable[Rule]) -> None:
        self._file.setValue("review/rules", ",".join(rule.value for rule in rules))

    def _text(self, key: str) -> str:
        stored = self._file.value(key, "")
        return stored if isinstance(stored, str) else ",".join(stored) if isinstance(stored, list) else ""
