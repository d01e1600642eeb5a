"""*Not duplicates*: kept for later searches, listed, and taken back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.dialogs.not_duplicates_dialog import NotDuplicatesDialog
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.threads.job_runner import Runner
from dedupe_gui.gui.views.review_page import ReviewPage
from dedupe_gui.model import Relation
from dedupe_gui.review.rejections import Rejection

ToldApart = Mapping[Rejection, tuple[int, ...]]
"""What was remembered of each rejection: the numbers in the list, by which it is taken back."""


class RejectFlow(QObject):
    """Carries out one wish after the other in a thread: a photo's bytes are read to know it again when it has moved."""

    def __init__(self, use_cases: UseCases, desk: ReviewDesk, page: ReviewPage, messages: Messages) -> None:
        super().__init__(page)
        self._use_cases = use_cases
        self._desk = desk
        self._page = page
        self._messages = messages
        self._numbers: dict[Rejection, tuple[int, ...]] = {}
        self._to_remember: list[Rejection] = []
        self._now: Rejection | None = None
        self._is_taken_back = False
        """Whether the one that is being remembered was undone meanwhile."""
        self.runner = Runner(self)
        self.runner.events_ready.connect(self._on_runner_events_ready)
        self.runner.failed.connect(messages.show_error)
        self.runner.ended.connect(self._remember_next)
        page.not_duplicates_wanted.connect(self._on_not_duplicates_wanted)
        page.not_this_one_wanted.connect(self._on_not_this_one_wanted)
        desk.rejected.connect(self._on_desk_rejected)
        desk.rejection_undone.connect(self._on_desk_rejection_undone)

    def hand_over(self) -> ToldApart:
        """For another window's flow, which can take back then what was said in this one, instead of this flow."""
        handed, self._numbers = self._numbers, {}
        return handed

    def take_over(self, told_apart: ToldApart) -> None:
        self._numbers = dict(told_apart)

    def rest(self) -> None:
        """Remember what is not remembered yet, before the window or what it says comes to an end."""
        self.runner.finish()

    def show_list(self) -> None:
        """Show what was told apart so far."""
        try:
            dialog = NotDuplicatesDialog(self._use_cases.not_duplicates.entries(), self._page.window())
        except EnvironmentProblem as problem:
            self._messages.show_error(problem)
            return
        dialog.forget_wanted.connect(self._on_forget_wanted)
        dialog.open()

    def _on_not_duplicates_wanted(self, row: object) -> None:
        assert isinstance(row, int)
        if self._desk.group(row).relation is Relation.IDENTICAL:
            self._page.show_caution(
                self.tr("These files are the same, byte for byte. To keep both, press 1 and then Shift+2.")
            )
            return
        self._desk.reject(row)
        self._page.show_notice(self.tr("Remembered: not duplicates. Undo takes it back."))

    def _on_not_this_one_wanted(self, member: object) -> None:
        assert isinstance(member, int)
        self._desk.reject(self._desk.place.row, member)
        self._page.show_notice(self.tr("Remembered: this photo is none of the others. Undo takes it back."))

    def _on_desk_rejected(self, rejection: object) -> None:
        assert isinstance(rejection, Rejection)
        self._to_remember.append(rejection)
        if not self.runner.is_running:
            self._remember_next()

    def _remember_next(self) -> None:
        if not self._to_remember or self._desk.result is None:
            return
        rejection = self._now = self._to_remember.pop(0)
        self._is_taken_back = False
        photos = self._desk.result.photos

        def job(_token: CancelToken) -> Iterator[tuple[int, ...]]:
            yield self._use_cases.reject(rejection, photos)

        self.runner.start(job, name="not duplicates")

    def _on_runner_events_ready(self, events: object) -> None:
        assert isinstance(events, tuple)
        if self._is_taken_back:
            for number in events[-1]:
                self._forget(number)
        elif self._now is not None:
            self._numbers[self._now] = events[-1]

    def _on_desk_rejection_undone(self, rejection: object) -> None:
        assert isinstance(rejection, Rejection)
        if rejection in self._to_remember:
            self._to_remember.remove(rejection)
        elif rejection is self._now and rejection not in self._numbers:
            self._is_taken_back = True
        for number in self._numbers.pop(rejection, ()):
            self._forget(number)

    def _on_forget_wanted(self, number: object) -> None:
        assert isinstance(number, int)
        self._forget(number)

    def _forget(self, number: int) -> None:
        try:
            self._use_cases.not_duplicates.forget(number)
        except EnvironmentProblem as problem:
            self._messages.show_error(problem)
