"""One window with everything that belongs to it: pages, flows, threads, settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from dedupe_gui.gui.dialogs.advanced_dialog import AdvancedDialog
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.flows.archive_flow import ArchiveFlow
from dedupe_gui.gui.flows.by_folder_flow import ByFolderFlow
from dedupe_gui.gui.flows.cleanup_flow import CleanUpFlow
from dedupe_gui.gui.flows.empty_folders_flow import EmptyFoldersFlow
from dedupe_gui.gui.flows.forget_flow import ForgetFlow
from dedupe_gui.gui.flows.help_flow import HelpFlow
from dedupe_gui.gui.flows.history_flow import HistoryFlow
from dedupe_gui.gui.flows.long_work import LongWork
from dedupe_gui.gui.flows.lookup_flow import LookUpFlow
from dedupe_gui.gui.flows.navigation import Way
from dedupe_gui.gui.flows.reject_flow import RejectFlow, ToldApart
from dedupe_gui.gui.flows.report_flow import ReportFlow
from dedupe_gui.gui.flows.review_flow import ReviewFlow
from dedupe_gui.gui.flows.scan_flow import ScanFlow
from dedupe_gui.gui.flows.session_flow import SavedSession, SessionFlow
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.start.front import Front
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.state.search_choices import Advanced, SearchChoices
from dedupe_gui.gui.state.settings import Settings
from dedupe_gui.gui.style.theme import ThemeChoice
from dedupe_gui.gui.system.places import pictures_folder
from dedupe_gui.gui.threads.picture_loader import PictureLoader
from dedupe_gui.gui.views.by_folder_page import ByFolderPage
from dedupe_gui.gui.views.cleanup_page import CleanUpPage
from dedupe_gui.gui.views.finished_page import FinishedPage
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.gui.views.history_page import HistoryPage
from dedupe_gui.gui.views.lookup_page import LookUpPage
from dedupe_gui.gui.views.result_page import ResultPage
from dedupe_gui.gui.views.review_page import ReviewPage
from dedupe_gui.review.filters import Filters

THUMBNAIL_MEMORY_BYTES: Final = 120_000_000
"""About 600 thumbnails of 256 px: many screenfuls, and little beside what Qt itself takes."""
PICTURE_MEMORY_BYTES: Final = 240_000_000
"""Two photos of 24 megapixels whole, with what is needed to go to the next group and back at once."""


@dataclass(frozen=True, slots=True)
class KeptOverWindows:
    """What is the same in another window."""

    library: SearchChoices
    desk: ReviewDesk
    session: SavedSession
    told_apart: ToldApart
    place: PageName


class Program(QObject):
    """Everything of one window, alive as long as the window is."""

    language_due = Signal()
    """The user chose another language and nothing runs any more: the window is to be built again."""

    def __init__(
        self,
        application: QApplication,
        use_cases: UseCases,
        settings: Settings,
        kept: KeptOverWindows | None = None,
        front: Front | None = None,
    ) -> None:
        """kept: from `hand_over`, to go on where another window ended. front: what is seen of this one already."""
        super().__init__(application)
        self._settings = settings
        self._use_cases = use_cases
        self._is_closed = False
        self._front = front or Front(application, settings, kept.library if kept is not None else None)
        self.theme, self.library, self.menu = self._front.theme, self._front.library, self._front.menu
        self.start_page, self.window = self._front.start_page, self._front.window
        self.first_start = self._front.first_start
        self.theme.setParent(self)  # one that outlives its window would go on applying what was chosen there
        self.theme.take_off()
        self.thumbnails = PictureLoader(
            use_cases.thumbnail, name="thumbnails", memory_limit_bytes=THUMBNAIL_MEMORY_BYTES
        )
        self.pictures = PictureLoader(use_cases.picture, name="pictures", memory_limit_bytes=PICTURE_MEMORY_BYTES)
        self.card_pictures = PictureLoader(
            use_cases.card_picture, name="card pictures", memory_limit_bytes=THUMBNAIL_MEMORY_BYTES
        )
        self.desk = kept.desk if kept is not None else ReviewDesk(use_cases.make_grouper)
        self.library.setParent(self)
        self.desk.set_rules(settings.rules)
        self._is_language_due = False
        self.result_page = ResultPage(self.desk, self.theme, self.thumbnails)
        self.by_folder_page = ByFolderPage(self.theme, self.thumbnails)
        self.review_page = ReviewPage(self.desk, self.theme, self.thumbnails, self.pictures, self.card_pictures)
        self.clean_up_page = CleanUpPage(self.theme, self.thumbnails)
        self.finished_page = FinishedPage(self.theme, self.thumbnails)
        self.look_up_page = LookUpPage(self.theme, self.thumbnails)
        self.history_page = HistoryPage()
        self.window.add_pages(
            {
                PageName.RESULT: self.result_page,
                PageName.BY_FOLDER: self.by_folder_page,
                PageName.REVIEW: self.review_page,
                PageName.CLEAN_UP: self.clean_up_page,
                PageName.DONE: self.finished_page,
                PageName.PUT_BACK: self.clean_up_page,
                PageName.LOOK_UP: self.look_up_page,
                PageName.HISTORY: self.history_page,
            }
        )
        self.messages = Messages(self.window, self.theme)
        self.scan_flow = ScanFlow(
            use_cases,
            self.library,
            self.desk,
            self.review_page,
            self.result_page,
            self.window.strip,
            self.thumbnails,
            self.messages,
        )
        self.review_flow = ReviewFlow(
            use_cases, self.desk, self.review_page, self.thumbnails, self.theme, settings, self.messages
        )
        self.clean_up_flow = CleanUpFlow(
            use_cases, self.desk, self.clean_up_page, self.finished_page, self.thumbnails, self.messages
        )
        self.by_folder_flow = ByFolderFlow(self.desk, self.by_folder_page)
        self.history_flow = HistoryFlow(
            use_cases, self.history_page, self.clean_up_flow, self.thumbnails, self.messages
        )
        self.reject_flow = RejectFlow(use_cases, self.desk, self.review_page, self.messages)
        self.session_flow = SessionFlow(
            use_cases, self.library, self.desk, self.start_page, self.review_page, self.messages
        )
        self.look_up_flow = LookUpFlow(use_cases, settings, self.library, self.look_up_page, self.messages)
        self.report_flow = ReportFlow(use_cases, self.desk, self.review_page, self.messages)
        self.empty_folders_flow = EmptyFoldersFlow(use_cases, self.finished_page.empty_folders, self.messages)
        self.archive_flow = ArchiveFlow(settings, self.window, self.messages)
        self.forget_flow = ForgetFlow(use_cases, self.window, self.messages)
        self.help_flow = HelpFlow(settings, self.theme, self.window, self.messages)
        self.way = Way(
            self.window,
            self.library,
            self.desk,
            self.scan_flow,
            self.clean_up_flow,
            self.history_flow,
            self.look_up_flow,
            self.messages,
        )
        self.long_work = LongWork(self.window, self.desk, self.scan_flow, self.clean_up_flow)
        self.theme.put_on()
        self._connect()
        self._restore_layout()
        if kept is not None:
            self._go_on(kept)

    def open(self, folders: Sequence[Path], picture: Path | None = None) -> None:
        """Show the window, with these folders on the list; a picture is looked up at once."""
        self.library.add(folders)
        self.session_flow.offer()
        self._front.open()
        self.first_start.count(self._use_cases.count_photos)
        if picture is not None:
            self.look_up_flow.look_up(picture)

    def hand_over(self) -> KeptOverWindows:
        """Stop everything, and return what another window goes on with; this one is to be closed then."""
        place = self.window.place
        session = self.session_flow.hand_over()
        self._stop()
        self.library.setParent(None)
        return KeptOverWindows(self.library, self.desk, session, self.reject_flow.hand_over(), place)

    def _go_on(self, kept: KeptOverWindows) -> None:
        self.session_flow.take_over(kept.session)
        self.reject_flow.take_over(kept.told_apart)
        self.desk.tell_all()
        if self.desk.result is not None:
            self.start_page.show_found()
        # What a clean-up said last is gone with its window; what came of it is on these pages.
        gone = {PageName.CLEAN_UP: PageName.REVIEW, PageName.DONE: PageName.RESULT, PageName.PUT_BACK: PageName.HISTORY}
        place = gone.get(kept.place, kept.place)
        is_there = self.desk.result is not None or place not in (PageName.RESULT, PageName.BY_FOLDER, PageName.REVIEW)
        self.way.go(place if is_there else PageName.FOLDERS)

    def close(self) -> None:
        """Stop every thread and write the settings. Nothing of the program may be used afterwards."""
        if self._is_closed:
            return
        self._stop()
        self.window.close()
        # A window that is hidden while the work stops is not the last one to be closed.
        QCoreApplication.quit()

    def _stop(self) -> None:
        self._is_closed = True
        self.window.allow_close()
        self._keep_layout()
        self._settings.save()
        self.session_flow.save_now()
        self.reject_flow.rest()
        for flow in (
            self.scan_flow,
            self.review_flow,
            self.clean_up_flow,
            self.reject_flow,
            self.look_up_flow,
            self.report_flow,
            self.history_flow,
            self.forget_flow,
            self.empty_folders_flow,
            self.first_start,
        ):
            flow.runner.close()
        self.look_up_flow.preparer.close()
        self.long_work.close()
        self.thumbnails.close()
        self.pictures.close()
        self.card_pictures.close()

    def _connect(self) -> None:
        for zone in (self.start_page.drop_zone, self.look_up_page.drop_zone):
            self.window.drag_entered.connect(zone.light_up)
            self.window.drag_left.connect(zone.go_out)
        self.start_page.add_wanted.connect(self._on_add_wanted)
        self.start_page.scan_wanted.connect(self.scan_flow.start)
        self.first_start.search_wanted.connect(self.scan_flow.start)
        self.start_page.advanced_wanted.connect(self._on_advanced_wanted)
        self.start_page.recent_wanted.connect(self._on_recent_wanted)
        self.review_page.folders_wanted.connect(self._on_folders_wanted)
        self.review_page.clean_up_wanted.connect(self.clean_up_flow.begin)
        self.result_page.clean_safe_wanted.connect(self.clean_up_flow.begin_safe)
        self.result_page.review_wanted.connect(self._on_review_wanted)
        self.result_page.films_wanted.connect(self._on_films_wanted)
        self.result_page.search_wanted.connect(self.scan_flow.start)
        self.result_page.folders_wanted.connect(self._on_folders_wanted)
        self.result_page.unreadable_wanted.connect(self.review_page.unreadable_wanted)
        self.result_page.by_folder_wanted.connect(self._on_by_folder_wanted)
        self.by_folder_flow.removal_wanted.connect(self.clean_up_flow.begin_with)
        self.by_folder_flow.review_wanted.connect(self._on_photo_review_wanted)
        self.by_folder_page.open_wanted.connect(self.review_flow.open_photo)
        self.by_folder_page.folder_wanted.connect(self.review_flow.show_photo_in_folder)
        self.by_folder_page.path_wanted.connect(self.review_flow.copy_path)
        self.finished_page.review_wanted.connect(self._on_rest_wanted)
        self.finished_page.found_wanted.connect(self._on_found_wanted)
        self.finished_page.folders_wanted.connect(self._on_folders_wanted)
        self.start_page.found_wanted.connect(self._on_found_wanted)
        self.scan_flow.started.connect(self._on_scan_started)
        self.way.close_ready.connect(self.close)
        self.scan_flow.ended.connect(self._change_language)
        self.clean_up_flow.runner.ended.connect(self._change_language)
        self.look_up_flow.runner.ended.connect(self._change_language)
        self.look_up_page.photo_open_wanted.connect(self.review_flow.open_photo)
        self.look_up_page.photo_folder_wanted.connect(self.review_flow.show_photo_in_folder)
        self.look_up_page.photo_path_wanted.connect(self.review_flow.copy_path)
        self.start_page.card_wanted.connect(self.look_up_flow.choose_folder)
        self.scan_flow.ended.connect(self.session_flow.begin)
        self.scan_flow.ended.connect(self._on_scan_ended)
        self.session_flow.opened.connect(self._on_session_opened)
        self.menu.not_duplicates_wanted.connect(self.reject_flow.show_list)
        self.menu.no_decisions_wanted.connect(self.desk.clear_all)
        self.report_flow.opened.connect(self.session_flow.begin_when_decided)
        self.report_flow.opened.connect(self._on_session_opened)
        self.menu.save_report_wanted.connect(self.report_flow.choose_where_to_save)
        self.menu.open_report_wanted.connect(self.report_flow.choose_what_to_open)
        self.menu.history_wanted.connect(self._on_history_wanted)
        self.clean_up_flow.emptied.connect(self.empty_folders_flow.look)
        self.menu.archive_wanted.connect(self.archive_flow.ask)
        self.menu.forget_wanted.connect(self._on_forget_wanted)
        self.forget_flow.beginning.connect(self.session_flow.rest)
        self.forget_flow.beginning.connect(self.reject_flow.rest)
        self.forget_flow.forgotten.connect(self._on_forgotten)
        self.menu.keys_wanted.connect(self.review_flow.show_keys)
        self.menu.quit_wanted.connect(self.way.close)
        self.menu.help_wanted.connect(self.help_flow.show_help)
        self.menu.about_wanted.connect(self.help_flow.show_about)
        self.menu.theme_chosen.connect(self._on_theme_chosen)
        self.menu.language_chosen.connect(self._on_language_chosen)

    def _on_add_wanted(self) -> None:
        folders = self.library.folders
        beside = folders[-1].path.parent if folders else pictures_folder()
        dialog = QFileDialog(self.window, self.tr("Add a folder of photos"), str(beside or Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._on_folder_selected)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_folder_selected(self, folder: str) -> None:
        self.library.add([Path(folder)])

    def _on_advanced_wanted(self) -> None:
        dialog = AdvancedDialog(self.library.choices.advanced, self.window)
        dialog.chosen.connect(self._on_advanced_chosen)
        dialog.open()

    def _on_advanced_chosen(self, advanced: object) -> None:
        assert isinstance(advanced, Advanced)
        self.library.set_advanced(advanced)

    def _on_recent_wanted(self, position: object) -> None:
        assert isinstance(position, int)
        choices = self.library.choices
        self.library.set_choices(replace(choices, folders=self._settings.recent[position]))

    def _on_folders_wanted(self) -> None:
        self.way.go(PageName.FOLDERS)

    def _on_review_wanted(self, relations: object) -> None:
        """Look through these kinds, or with none named through all that is left to decide."""
        assert isinstance(relations, frozenset)
        self.desk.set_filters(Filters(relations=relations) if relations else Filters(rest_only=True))
        self.way.go(PageName.REVIEW)

    def _on_films_wanted(self) -> None:
        self.desk.set_filters(Filters(films_only=True))
        self.way.go(PageName.REVIEW)

    def _on_by_folder_wanted(self) -> None:
        self.way.go(PageName.BY_FOLDER)

    def _on_photo_review_wanted(self, photo: object) -> None:
        """Show a photo's group whatever is hidden at the moment."""
        assert isinstance(photo, Path)
        self.desk.set_filters(Filters())
        self.desk.go_to_photo(photo)
        self.way.go(PageName.REVIEW)

    def _on_rest_wanted(self) -> None:
        self._on_review_wanted(frozenset())

    def _on_found_wanted(self) -> None:
        self.way.go(PageName.RESULT)

    def _on_session_opened(self) -> None:
        self.start_page.show_found()
        self.way.go(PageName.REVIEW)

    def _on_history_wanted(self) -> None:
        self.way.go(PageName.HISTORY)

    def _on_scan_started(self) -> None:
        self._settings.choices = self.library.choices
        self._settings.add_recent(self.library.folders)
        self._settings.save()
        self._front.show_recent()
        self.start_page.show_searching(is_searching=True)
        self.result_page.set_scanning(True)

    def _on_scan_ended(self) -> None:
        self.start_page.show_searching(is_searching=False)
        self.result_page.set_scanning(False)

    def _on_forget_wanted(self) -> None:
        present = [folder.path for folder in self.library.folders]
        recent = [folder.path for library in self._settings.recent for folder in library]
        self.forget_flow.ask(tuple(dict.fromkeys((*present, *recent))))

    def _on_forgotten(self) -> None:
        self._front.show_recent()
        self.session_flow.forget_present()
        self.history_flow.refresh()

    def _on_theme_chosen(self, choice: object) -> None:
        assert isinstance(choice, ThemeChoice)
        self.theme.choose(choice)
        self._settings.theme = choice

    def _on_language_chosen(self, code: object) -> None:
        assert isinstance(code, str)
        self._settings.language = code
        self._is_language_due = True
        if self.way.is_busy:
            self.messages.tell(
                self.tr("The language changes as soon as the search, the clean-up or the copying has ended.")
            )
        else:
            self._change_language()

    def _change_language(self) -> None:
        """Once nothing runs, and not from within what a widget of this window has said."""
        if self._is_language_due and not self.way.is_busy and not self._is_closed:
            self._is_language_due = False
            QTimer.singleShot(0, self, self.language_due.emit)

    def _restore_layout(self) -> None:
        self.review_page.list.set_photo_px(self._settings.photo_px)
        for splitter in self.review_page.splitters:
            state = self._settings.layout(splitter.objectName())
            if not state.isEmpty():
                splitter.restoreState(state)

    def _keep_layout(self) -> None:
        self._settings.photo_px = self.review_page.list.photo_px
        self._settings.set_layout("window", self.window.keep_geometry())
        for splitter in self.review_page.splitters:
            self._settings.set_layout(splitter.objectName(), splitter.saveState())
