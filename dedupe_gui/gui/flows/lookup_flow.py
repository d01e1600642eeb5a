"""Looks pictures and memory cards up, wherever they were dropped, pasted or chosen."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from dedupe_gui.cancel import CancelToken
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.dialogs.unreadable_dialog import UnreadableDialog
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.state.dropped import PastedPicture, WebAddress, folders_in, picture_in
from dedupe_gui.gui.state.search_choices import SearchChoices
from dedupe_gui.gui.state.settings import Settings
from dedupe_gui.gui.system.places import cards_folder, pictures_folder
from dedupe_gui.gui.texts import path_words
from dedupe_gui.gui.threads.job_runner import Job, Runner
from dedupe_gui.gui.views.lookup_page import LookUpPage
from dedupe_gui.jobs.archive_lookup import ArchiveAnswer
from dedupe_gui.jobs.card_copy import CopyProgress, PhotosCopied, copy_new
from dedupe_gui.jobs.events import Progress
from dedupe_gui.jobs.looking_up import FolderLookedUp, LookedUp, LookedUpSoFar, LookUpEvent
from dedupe_gui.jobs.web_address import is_web_address


class LookUpFlow(QObject):
    """One lookup at a time; a new one ends the one before."""

    shown = Signal()
    """The page has something to show: turn to it."""

    def __init__(
        self, use_cases: UseCases, settings: Settings, library: SearchChoices, page: LookUpPage, messages: Messages
    ) -> None:
        super().__init__(page)
        self._use_cases = use_cases
        self._settings = settings
        self._library = library
        self._page = page
        self._messages = messages
        self._next: tuple[Job, str] | None = None
        self._is_copying = False
        self._copy_next: tuple[FolderLookedUp, Path] | None = None
        self._card_place: Path | None = None
        self._picture_place: Path | None = None
        """Where the last one was chosen."""
        self._copy_place: Path | None = None
        self.runner = Runner(self)
        self.runner.events_ready.connect(self._on_runner_events_ready)
        self.runner.failed.connect(self._on_runner_failed)
        self.runner.cancelled.connect(self._on_runner_cancelled)
        self.runner.ended.connect(self._on_runner_ended)
        self.preparer = Runner(self)
        """Never at the same time as the other one: both use one reading process."""
        self.preparer.ended.connect(self._on_runner_ended)
        page.choose_wanted.connect(self._on_choose_wanted)
        page.choose_folder_wanted.connect(self.choose_folder)
        page.paste_wanted.connect(self.paste)
        page.address_wanted.connect(self._on_address_wanted)
        page.stop_wanted.connect(self.stop)
        page.unreadable_wanted.connect(self._on_unreadable_wanted)
        page.copy_wanted.connect(self._on_copy_wanted)

    def get_ready(self) -> None:
        """Prepare for a picture that is likely to come: one is dragged over the window, or the page was opened."""
        if not self._is_busy:
            folders = tuple(folder.path for folder in self._library.folders)
            self.preparer.start(lambda token: self._use_cases.get_ready_to_look_up(folders, token), name="get ready")

    @property
    def _is_busy(self) -> bool:
        return self.runner.is_running or self.preparer.is_running

    @property
    def is_copying(self) -> bool:
        """Whether photos of a card are being copied, or will be as soon as something else has stopped."""
        return self._is_copying or self._copy_next is not None

    def stop(self) -> None:
        """Stop what runs; what was copied is whole."""
        self._copy_next = None
        self.runner.cancel()

    def look_up(self, query: object) -> None:
        """Look up a file, a web address or an encoded picture."""
        assert isinstance(query, (Path, WebAddress, PastedPicture, bytes))
        folders = tuple(folder.path for folder in self._library.folders)
        if isinstance(query, Path):
            name = path_words.display_name(query)
        else:
            name = path_words.display(query.text) if isinstance(query, WebAddress) else self.tr("Pasted picture")
        archive = self._settings.archive
        self._start(
            lambda token: self._with_archive(self._use_cases.look_up(query, folders, token), archive, token), name
        )

    def look_up_folder(self, folder: Path) -> None:
        """Find out which photos of a folder are new."""
        folders = tuple(one.path for one in self._library.folders)
        archive = self._settings.archive
        self._start(
            lambda token: self._with_archive(self._use_cases.look_up_folder(folder, folders, token), archive, token),
            path_words.folder(folder),
        )

    def choose_folder(self) -> None:
        """Ask for a folder or memory card, and look its photos up."""
        title = self.tr("Choose a folder or memory card to look up")
        dialog = QFileDialog(self._page.window(), title, str(self._card_place or cards_folder()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._on_folder_selected)
        dialog.open()

    def paste(self) -> None:
        """Look up what is in the clipboard: a picture, a file or a web address."""
        mime = QGuiApplication.clipboard().mimeData()
        text = mime.text().strip()
        folders, picture = folders_in(mime), picture_in(mime)
        if folders:
            self.look_up_folder(folders[0])
        elif picture is not None:
            self.look_up(picture)
        elif text and os.path.isfile(text):  # noqa: PTH113 - Path.is_file() raises for a text that is too long
            self.look_up(Path(text))
        else:
            self._messages.tell(self.tr("There is no picture in the clipboard. Copy one first, then paste it here."))

    def _with_archive(
        self, events: Iterator[LookUpEvent], archive: str, token: CancelToken
    ) -> Iterator[LookUpEvent | ArchiveAnswer]:
        """Ask the archive after the library, whose answer is shown meanwhile."""
        for event in events:
            yield event
            if archive and isinstance(event, LookedUp | FolderLookedUp):
                yield from self._use_cases.ask_archive(event, archive, token)

    def copy_new(self, card: FolderLookedUp, folder: Path) -> None:
        """Copy what of a card the library lacks into a folder."""
        if self.runner.is_running:  # the archive is being asked still
            self.runner.cancel()
            self._copy_next = (card, folder)
            return
        self._is_copying = True
        self.runner.start(lambda token: copy_new(card, folder, token), name="copy")

    def _start(self, job: Job, name: str) -> None:
        if self.is_copying:
            self._messages.tell(self.tr("Photos are being copied. Look up another one when that is done or stopped."))
        elif self._is_busy:
            self._next = (job, name)
            self.runner.cancel()
            self.preparer.cancel()
        else:
            self._page.show_looking(name)
            self.runner.start(job, name="look up")
        self.shown.emit()

    def _on_runner_events_ready(self, events: object) -> None:
        assert isinstance(events, tuple)
        roots = tuple(folder.path for folder in self._library.folders)
        asks_archive = bool(self._settings.archive)
        for event in events:
            match event:
                case LookedUpSoFar():
                    self._page.show_answer(event.answer, roots)
                case LookedUp():
                    self._page.show_answer(event, roots, asks_archive=asks_archive)
                case FolderLookedUp():
                    self._page.show_card(event, roots, asks_archive=asks_archive)
                case ArchiveAnswer():
                    self._page.show_archive(event)
                case Progress() if event is events[-1]:
                    self._page.show_progress(event)
                case CopyProgress() if event is events[-1]:
                    self._page.show_copying(event)
                case PhotosCopied():
                    self._page.show_copied(event)

    def _on_runner_failed(self, error: object) -> None:
        assert isinstance(error, Exception)
        self._on_runner_cancelled()
        self._messages.show_error(error)

    def _on_runner_cancelled(self) -> None:
        if self._is_copying:
            self._page.stop_copying()
        elif self._copy_next is None:
            self._page.show_nothing()

    def _on_runner_ended(self) -> None:
        self._is_copying = False
        if self._copy_next is not None:
            (card, folder), self._copy_next = self._copy_next, None
            self.copy_new(card, folder)
        elif self._next is not None:
            (job, name), self._next = self._next, None
            self._start(job, name)

    def _on_address_wanted(self, text: object) -> None:
        assert isinstance(text, str)
        self.look_up(WebAddress(text if is_web_address(text) else f"https://{text}", is_typed=True))

    def _on_choose_wanted(self) -> None:
        beginning = self._picture_place or pictures_folder() or Path.home()
        dialog = QFileDialog(self._page.window(), self.tr("Choose a picture to look up"), str(beginning))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, file: str) -> None:
        self._picture_place = Path(file).parent
        self.look_up(Path(file))

    def _on_unreadable_wanted(self, problems: object) -> None:
        assert isinstance(problems, tuple)
        UnreadableDialog(problems, self._page.window()).open()

    def _on_copy_wanted(self, card: object) -> None:
        assert isinstance(card, FolderLookedUp)
        library = [folder.path for folder in self._library.folders if folder.path != card.folder]
        beginning = self._copy_place or next(iter(library), None) or pictures_folder() or Path.home()
        title = self.tr("Choose the folder to copy the photos into")
        dialog = QFileDialog(self._page.window(), title, str(beginning))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(partial(self._on_copy_folder_selected, card))
        dialog.open()

    def _on_copy_folder_selected(self, card: FolderLookedUp, folder: str) -> None:
        self._copy_place = Path(folder)
        self.copy_new(card, Path(folder))

    def _on_folder_selected(self, folder: str) -> None:
        self._card_place = Path(folder).parent
        self.look_up_folder(Path(folder))
