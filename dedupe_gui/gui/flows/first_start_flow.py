"""The first start: offers the user's own folder of pictures, with how many there are, while nothing is chosen yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from dedupe_gui.cancel import CancelToken
from dedupe_gui.gui.state.search_choices import SearchChoices
from dedupe_gui.gui.threads.job_runner import Runner
from dedupe_gui.gui.views.start_page import StartPage


class FirstStart(QObject):
    """Counts in a thread; an offer that is taken or no longer needed goes."""

    search_wanted = Signal()

    def __init__(self, library: SearchChoices, page: StartPage) -> None:
        super().__init__(page)
        self._library = library
        self._page = page
        self._folder: Path | None = None
        self.runner = Runner(self)
        self.runner.events_ready.connect(self._on_runner_events_ready)
        self.runner.ended.connect(self._on_runner_ended)
        self._photos = 0
        page.pictures_wanted.connect(self._on_pictures_wanted)
        library.changed.connect(self._on_library_changed)

    def offer(self, searched_before: Sequence[object], folder: Path | None) -> None:
        """Tell who has never searched what will happen, and offer this folder; None where there is none.

        How many photos it has is told after `count`.
        """
        if searched_before or self._library.folders or self.runner.is_running:
            return
        if folder is None:
            self._page.explain_first_start()
            return
        self._folder, self._photos = folder, 0
        self._page.show_first_start(folder, None)

    def count(self, count_photos: Callable[[Path, CancelToken], Iterator[int]]) -> None:
        """Count the photos of the folder that is offered, if there is one."""
        folder = self._folder
        if folder is not None and not self._library.folders and not self.runner.is_running:
            self.runner.start(lambda token: count_photos(folder, token), name="count photos")

    def _on_runner_events_ready(self, events: object) -> None:
        assert isinstance(events, tuple)
        self._photos = events[-1]

    def _on_runner_ended(self) -> None:
        if self._folder is not None and not self._library.folders:
            self._page.show_first_start(self._folder, self._photos)

    def _on_pictures_wanted(self) -> None:
        if self._folder is not None:
            self._library.add([self._folder])
            self.search_wanted.emit()

    def _on_library_changed(self) -> None:
        if self._library.folders:
            self.runner.cancel()
            self._page.hide_first_start()
