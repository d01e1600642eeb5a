"""Close at any moment, go on tomorrow: what was found and decided is saved as it happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.sessions import Changes, Session, SessionSummary
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.flows.earlier_reviews import offer_reviews
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.state.search_choices import ChosenFolder, SearchChoices
from dedupe_gui.gui.threads.job_runner import Runner
from dedupe_gui.gui.views.review_page import ReviewPage
from dedupe_gui.gui.views.start_page import StartPage
from dedupe_gui.model import ScanResult
from dedupe_gui.review.decisions import NotedDecision, changed_since
from dedupe_gui.review.desk_view import removed_then, restore, view_of
from dedupe_gui.review.found_groups import PreparedResult

SAVE_DELAY_MS: Final = 1500
"""After the last decision: one write for a quick series of keys."""


@dataclass(frozen=True, slots=True)
class OpenedSession:
    """A session as it was read in its thread, and what happened to its photos since."""

    number: int
    session: Session
    prepared: PreparedResult
    """Of the session's result."""
    changes: Changes
    removed: frozenset[Path]
    """Where photos were that clean-ups removed, of any session."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What has been written: the session's number, what it is a session of, and the decisions that are in it now."""

    number: int
    result: ScanResult
    decisions: dict[Path, NotedDecision]


@dataclass(frozen=True, slots=True)
class NotBegun:
    """What lies on the table without a session: it gets one once anything else is decided in it."""

    result: ScanResult
    decisions: dict[Path, NotedDecision]


@dataclass(frozen=True, slots=True)
class SavedSession:
    """Which session lies on the table, if it has one."""

    saved: Saved | None
    not_begun: NotBegun | None


class SessionFlow(QObject):
    """Saves after each scan and each decision; brings earlier reviews back."""

    opened = Signal()

    def __init__(
        self,
        use_cases: UseCases,
        library: SearchChoices,
        desk: ReviewDesk,
        start_page: StartPage,
        review_page: ReviewPage,
        messages: Messages,
    ) -> None:
        super().__init__(review_page)
        self._use_cases = use_cases
        self._library = library
        self._desk = desk
        self._start_page = start_page
        self._review_page = review_page
        self._saved: Saved | None = None
        self._not_begun: NotBegun | None = None
        self._is_due = False
        self._is_closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_DELAY_MS)
        self._timer.timeout.connect(self._save)
        self.runner = Runner(self)
        self.runner.events_ready.connect(self._on_runner_events_ready)
        self.runner.failed.connect(messages.show_error)
        self.runner.ended.connect(self._on_runner_ended)
        start_page.session_wanted.connect(self._on_session_wanted)
        desk.verdicts_changed.connect(self._on_desk_verdicts_changed)

    def offer(self) -> None:
        """Offer the last reviews on the start page, but for the one that lies on the table."""
        present = self._present
        number = present.number if present is not None else None
        offer_reviews(self._use_cases.sessions, self._start_page, but_for=number)

    def begin(self) -> None:
        """A search has ended: its result is a new session, unless there is nothing to go on with.

        Then the review that it took the place of is offered again.
        """
        if self._is_closed:
            return
        if self._desk.group_count:
            self._save()
        else:
            self.offer()

    def begin_when_decided(self) -> None:
        """A report was opened: a look at it must not take the place of the review that is gone on with."""
        self._set_not_begun()

    def rest(self) -> None:
        """Write what is not written yet, so that nothing is under way while sessions are dropped."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()
        self.runner.finish()

    def forget_present(self) -> None:
        """If its session was dropped, what lies on the table is one of its own again once something is decided."""
        if self._saved is not None and not self._use_cases.sessions.has(self._saved.number):
            self._timer.stop()
            self._saved = None
            self._set_not_begun()
        self.offer()

    def _set_not_begun(self) -> None:
        result = self._desk.result
        self._not_begun = NotBegun(result, self._desk.plan.noted()) if result is not None else None

    def hand_over(self) -> SavedSession:
        """What another window's flow goes on with; this one saves no more after its `save_now`."""
        return SavedSession(self._saved, self._not_begun)

    def take_over(self, session: SavedSession) -> None:
        self._saved, self._not_begun = session.saved, session.not_begun

    def save_now(self) -> None:
        """Write what is not written yet, for the end of the program; also what was decided while a search ran."""
        self._timer.stop()
        self.runner.close()
        self._is_closed = True
        if self._present is not None or self._has_decisions_of_its_own:
            for _saved in self._saving()(CancelToken()):
                pass

    @property
    def _present(self) -> Saved | None:
        """The session of what lies on the table; None when that has none (yet)."""
        is_present = self._saved is not None and self._saved.result is self._desk.result
        return self._saved if is_present else None

    @property
    def _is_not_begun(self) -> bool:
        return self._not_begun is not None and self._desk.result is self._not_begun.result

    @property
    def _has_decisions_of_its_own(self) -> bool:
        """Whether anything was decided in what lies on the table, since it was put there or since it was forgotten."""
        before = self._not_begun.decisions if self._not_begun is not None and self._is_not_begun else {}
        return self._desk.result is not None and self._desk.plan.noted() != before

    def _save(self) -> None:
        if self._desk.result is None:
            return
        if self.runner.is_running:
            self._is_due = True
            return
        self.runner.start(self._saving(), name="save session")

    def _saving(self) -> Callable[[CancelToken], Iterator[Saved]]:
        """The job that writes the present state; it takes copies along, for the desk goes on changing."""
        result, decisions, saved = self._desk.result, self._desk.plan.noted(), self._present
        assert result is not None
        changed = changed_since(saved.decisions, decisions) if saved is not None else decisions
        view = view_of(self._desk)

        def job(_token: CancelToken) -> Iterator[Saved]:
            number = saved.number if saved is not None else self._use_cases.sessions.begin(result)
            if changed:
                self._use_cases.sessions.save_decisions(number, changed)
            self._use_cases.sessions.save_view(number, view)
            yield Saved(number, result, decisions)

        return job

    def _on_desk_verdicts_changed(self) -> None:
        if self._present is not None or (self._is_not_begun and self._has_decisions_of_its_own):
            self._timer.start()

    def _on_session_wanted(self, review: object) -> None:
        assert isinstance(review, SessionSummary)
        if self.runner.is_running:
            return

        prepare = self._desk.preparing()

        def job(_token: CancelToken) -> Iterator[OpenedSession]:
            session = self._use_cases.sessions.load(review.session_id)
            result = self._use_cases.told_apart(session.result)
            changes = self._use_cases.changes_since(result)
            yield OpenedSession(
                review.session_id, replace(session, result=result), prepare(result), changes, self._removed()
            )

        self.runner.start(job, name="open session")

    def _removed(self) -> frozenset[Path]:
        try:
            return self._use_cases.removed_paths()
        except EnvironmentProblem:
            return frozenset()  # a damaged journal was told at the start

    def _on_runner_events_ready(self, events: object) -> None:
        assert isinstance(events, tuple)
        for event in events:
            if isinstance(event, Saved):
                is_new = self._saved is None or self._saved.number != event.number
                self._saved = event
                if is_new:
                    self.offer()
                if self._present is not None and self._desk.plan.noted() != event.decisions:
                    self._timer.start()  # decided while this was being written
            elif isinstance(event, OpenedSession):
                self._show(event)

    def _on_runner_ended(self) -> None:
        if self._is_due:
            self._is_due = False
            self._save()

    def _show(self, opened: OpenedSession) -> None:
        result = opened.session.result
        options = result.options
        folders = tuple(ChosenFolder(path, path in options.protected_folders) for path in options.folders)
        self._library.set_choices(replace(self._library.choices, folders=folders))
        decisions = dict(opened.session.decisions)
        self._saved = Saved(opened.number, result, decisions)
        self._desk.open(opened.prepared, decisions)
        vanished = {result.photos[position].path for position in opened.changes.vanished}
        changed = {result.photos[position].path for position in opened.changes.changed}
        gone = (vanished - opened.removed) | changed
        there = range(len(result.photos))
        then = {result.photos[position].path for position in removed_then(opened.session.view) if position in there}
        returned = then - vanished - changed
        self._desk.take_off((vanished & opened.removed) | returned)
        self._desk.bring_back(returned)
        self._desk.mark_unavailable(gone)
        restore(self._desk, opened.session.view)
        self.offer()
        self.opened.emit()
        self._review_page.show_gone(len(gone))
