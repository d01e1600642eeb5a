"""What the review page asks for that is not a decision: details, dialogs, and the photos in other programs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.dialogs.keys_dialog import KeysDialog
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.dialogs.suggestions_dialog import SuggestionsDialog
from dedupe_gui.gui.dialogs.unreadable_dialog import UnreadableDialog
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.state.settings import Settings
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.system.show_in_folder import show_in_folder
from dedupe_gui.gui.texts import amounts, path_words, problem_words
from dedupe_gui.gui.threads.job_runner import Runner
from dedupe_gui.gui.threads.picture_loader import PictureLoader
from dedupe_gui.gui.views.compare_view import DetailsRequest
from dedupe_gui.gui.views.review_page import ReviewPage
from dedupe_gui.gui.views.why_panel import Details
from dedupe_gui.model import Photo
from dedupe_gui.review.decisions import WholeGroups


class ReviewFlow(QObject):
    """Answers the page's wishes."""

    def __init__(
        self,
        use_cases: UseCases,
        desk: ReviewDesk,
        page: ReviewPage,
        thumbnails: PictureLoader,
        theme: Theme,
        settings: Settings,
        messages: Messages,
    ) -> None:
        super().__init__(page)
        self._use_cases = use_cases
        self._desk = desk
        self._page = page
        self._thumbnails = thumbnails
        self._theme = theme
        self._settings = settings
        self._messages = messages
        self._waiting: DetailsRequest | None = None
        self.runner = Runner(self)
        self.runner.events_ready.connect(self._on_runner_events_ready)
        self.runner.failed.connect(self._on_runner_failed)
        self.runner.ended.connect(self._on_runner_ended)
        page.compare.details_wanted.connect(self._on_details_wanted)
        page.keys_wanted.connect(self.show_keys)
        page.suggestions_wanted.connect(self._on_suggestions_wanted)
        page.keep_shown_wanted.connect(self._on_keep_shown_wanted)
        page.unreadable_wanted.connect(self._on_unreadable_wanted)
        page.photo_open_wanted.connect(self.open_photo)
        page.photo_folder_wanted.connect(self.show_photo_in_folder)
        page.photo_path_wanted.connect(self.copy_path)

    def show_keys(self) -> None:
        KeysDialog(self._window).open()

    @property
    def _window(self) -> QWidget:
        """What the user looks at: a dialog of the window behind the full screen would stay unseen."""
        return self._page.full_screen if self._page.full_screen.isVisible() else self._page.window()

    def _on_details_wanted(self, request: object) -> None:
        """Look closely at the pair; a request that is overtaken by the next one is dropped."""
        assert isinstance(request, DetailsRequest)
        self._waiting = request
        if not self.runner.is_running:
            self._look()

    def _look(self) -> None:
        request, self._waiting = self._waiting, None
        if request is None:
            return

        def job(_token: CancelToken) -> Iterator[Details]:
            yield self._use_cases.details(request)

        self.runner.start(job, name="details")

    def _on_runner_events_ready(self, events: object) -> None:
        assert isinstance(events, tuple)
        if self._waiting is None:
            self._page.compare.why.show_details(events[-1])

    def _on_runner_failed(self, error: object) -> None:
        if isinstance(error, EnvironmentProblem):
            self._page.compare.why.show_problem(problem_words.in_words(error))
        elif isinstance(error, Exception):
            self._messages.show_error(error)

    def _on_runner_ended(self) -> None:
        self._look()

    def _on_suggestions_wanted(self) -> None:
        dialog = SuggestionsDialog(self._desk, self._theme, self._thumbnails, self._window)
        dialog.accepted.connect(self._on_rules_chosen)
        dialog.rules_chosen.connect(self._on_rules_chosen)
        dialog.open()

    def _on_keep_shown_wanted(self) -> None:
        whole = self._desk.whole_groups()
        if not whole.group_ids:
            self._page.show_notice(self.tr("All groups that are shown are decided."))
            return
        stay = self.tr("{photos} stay. Undo takes it all back in one step.").format(
            photos=amounts.photos(whole.photos, whole.films)
        )
        alone = self.tr("Groups of which you chose a photo to remove stay as they are.")
        self._messages.ask(
            self.tr("Keep all photos of %Ln groups?", "", len(whole.group_ids)),
            f"{stay} {alone}",
            action=self.tr("Keep them all"),
            harmless=self.tr("Cancel"),
            on_action=partial(self._keep_shown, whole),
        )

    def _keep_shown(self, whole: WholeGroups) -> None:
        self._desk.keep_whole(whole.group_ids)
        kept = self.tr("%Ln groups are kept whole. Undo takes it back.", "", len(whole.group_ids))
        self._page.show_notice(kept)

    def _on_rules_chosen(self) -> None:
        self._settings.rules = self._desk.rules

    def _on_unreadable_wanted(self) -> None:
        if self._desk.result is not None:
            UnreadableDialog(self._desk.result.unreadable, self._window).open()

    def open_photo(self, photo: object) -> None:
        assert isinstance(photo, Photo)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(photo.stamp.path_text)):
            name = path_words.display(photo.path)
            self._messages.tell(self.tr("No program opens {name}. Choose one in your file manager.").format(name=name))

    def show_photo_in_folder(self, photo: object) -> None:
        assert isinstance(photo, Photo)
        show_in_folder(photo.path)

    def copy_path(self, photo: object) -> None:
        assert isinstance(photo, Photo)
        QGuiApplication.clipboard().setText(path_words.display(photo.path))
