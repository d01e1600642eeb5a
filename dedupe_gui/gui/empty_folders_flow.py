"""After a clean-up: tells which folders are empty now, and moves them too if the user says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dedupe_gui.gui import words
from dedupe_gui.gui.engine import Engine
from dedupe_gui.gui.messages import Messages
from dedupe_gui.gui.runner import Runner
from dedupe_gui.removal.empty_folders import FolderOutcome
from dedupe_gui.removal.volumes import Volume

MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class CleanedUp:
    """Where photos went from, what was searched, and where those of volumes without trash go."""

    folders: frozenset[Path]
    roots: tuple[Path, ...]
    holding: Mapping[Volume, Path]


class EmptyFoldersFlow(QObject):
    """One clean-up's folders at a time."""

    def __init__(self, engine: Engine, window: QWidget, messages: Messages) -> None:
        super().__init__(window)
        self._engine = engine
        self._messages = messages
        self._done: CleanedUp | None = None
        self._empty: tuple[Path, ...] = ()
        self.runner = Runner(self)
        self.runner.events_ready.connect(self._on_runner_events_ready)
        self.runner.failed.connect(messages.show_error)
        self.runner.ended.connect(self._ask)

    def look(self, done: object) -> None:
        """Look in a thread which of these folders are empty now, and ask what to do with them."""
        assert isinstance(done, CleanedUp)
        if self.runner.is_running or not done.folders:
            return
        self._done, self._empty = done, ()
        self.runner.start(lambda token: self._engine.left_empty(done.folders, done.roots, token), name="empty folders")

    def _on_runner_events_ready(self, events: object) -> None:
        assert isinstance(events, tuple)
        for event in events:
            if isinstance(event, FolderOutcome):
                self._empty = ()
                if event.reason is not None:
                    self._messages.tell(self.tr("{folder} was left alone.").format(folder=words.display(event.folder)))
            else:
                self._empty = event

    def _ask(self) -> None:
        if not self._empty:
            return
        names = [words.display(folder) for folder in self._empty[:MOST_NAMED]]
        names += ["…"] if len(self._empty) > MOST_NAMED else []
        self._messages.ask(
            self.tr("%n folders are empty now.", "", len(self._empty)),
            "\n".join(names),
            action=self.tr("Remove as well"),
            harmless=self.tr("Leave"),
            on_action=self._remove,
        )

    def _remove(self) -> None:
        done, empty = self._done, self._empty
        self._empty = ()
        if done is not None and empty and not self.runner.is_running:
            self.runner.start(
                lambda token: self._engine.remove_empty(empty, done.roots, done.holding, token),
                name="remove empty folders",
            )
