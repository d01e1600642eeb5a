"""After a clean-up: tells on its page which folders are empty now, and moves them too if the user says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.texts import path_words
from dedupe_gui.gui.threads.job_runner import Runner
from dedupe_gui.gui.views.empty_folders_card import EmptyFoldersCard
from dedupe_gui.removal.empty_folders import FolderOutcome
from dedupe_gui.removal.volumes import Volume


@dataclass(frozen=True, slots=True)
class CleanedUp:
    """Where photos went from, what was searched, and where those of volumes without trash go."""

    folders: frozenset[Path]
    roots: tuple[Path, ...]
    holding: Mapping[Volume, Path]


class EmptyFoldersFlow(QObject):
    """One clean-up's folders at a time."""

    def __init__(self, use_cases: UseCases, card: EmptyFoldersCard, messages: Messages) -> None:
        super().__init__(card)
        self._use_cases = use_cases
        self._card = card
        self._done: CleanedUp | None = None
        self._empty: tuple[Path, ...] = ()
        self._outcomes: list[FolderOutcome] = []
        self.runner = Runner(self)
        self.runner.events_ready.connect(self._on_runner_events_ready)
        self.runner.failed.connect(messages.show_error)
        self.runner.ended.connect(self._tell)
        card.remove_wanted.connect(self._remove)

    def look(self, done: object) -> None:
        """Look in a thread which of these folders are empty now, and offer to move them."""
        assert isinstance(done, CleanedUp)
        if self.runner.is_running or not done.folders:
            return
        self._done, self._empty, self._outcomes = done, (), []
        self.runner.start(
            lambda token: self._use_cases.left_empty(done.folders, done.roots, token), name="empty folders"
        )

    def _on_runner_events_ready(self, events: object) -> None:
        assert isinstance(events, tuple)
        for event in events:
            if isinstance(event, FolderOutcome):
                self._outcomes.append(event)
            else:
                self._empty = event

    def _tell(self) -> None:
        if self._outcomes:
            stayed = self._names([outcome.folder for outcome in self._outcomes if outcome.reason is not None])
            self._card.show_removed(len(self._outcomes) - len(stayed), stayed)
            self._outcomes = []
        elif self._empty:
            self._card.show_folders(self._names(self._empty))

    def _names(self, folders: Sequence[Path]) -> list[str]:
        """In order, each from the folder on that was searched."""
        roots = self._done.roots if self._done is not None else ()
        return [path_words.trail(folder, roots) for folder in sorted(folders)]

    def _remove(self) -> None:
        done, empty = self._done, self._empty
        if done is None or not empty or self.runner.is_running:
            return
        self._empty = ()
        self.runner.start(
            lambda token: self._use_cases.remove_empty(empty, done.roots, done.holding, token),
            name="remove empty folders",
        )
