"""From *Clean up* to the trash and back: checks, asks, moves, tells, and puts back."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.dialogs.photos_dialog import PhotosDialog
from dedupe_gui.gui.dialogs.run_dialog import RunDialog
from dedupe_gui.gui.flows.empty_folders_flow import CleanedUp
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.models.photo_lines import PhotoLine
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.system.open_trash import open_trash
from dedupe_gui.gui.texts import amounts, likeness_words, path_words, problem_words
from dedupe_gui.gui.threads.job_runner import Job, Runner
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.gui.threads.turns import Turns
from dedupe_gui.gui.views.cleanup_page import CleanUpPage, FolderSummary, HoldingChoice, Outcome, Question
from dedupe_gui.gui.views.example_pairs import rest_pair, spread
from dedupe_gui.gui.views.finished_page import FinishedPage, Gone, Left
from dedupe_gui.gui.views.stay_card import StayLine
from dedupe_gui.gui.views.thumb_strip import Example
from dedupe_gui.jobs.cleanup import Checked, CleanUpFinished, CleanUpProgress, PhotoHandled, VolumeReport
from dedupe_gui.model import RELATIONS, THUMBNAIL_EDGE_PX
from dedupe_gui.reading.formats import is_film_name
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.removal.journal import JournalEntry
from dedupe_gui.removal.records import FileState, PlaceKind, StayReason
from dedupe_gui.removal.remover import UnitOutcome
from dedupe_gui.removal.volumes import Volume
from dedupe_gui.review.decisions import RemovalItem
from dedupe_gui.review.totals import StockCount

MOST_EXAMPLES = 24
PHOTOS_AT_ONCE = 500
"""About a millisecond."""
MOVING = frozenset({"clean up", "put back"})
"""The names of the jobs that move photos."""
_PHOTO_IS_ANOTHER = frozenset({StayReason.VANISHED.value, StayReason.CHANGED.value})
_KEPT_IS_ANOTHER = frozenset(
    {StayReason.KEPT_VANISHED.value, StayReason.KEPT_CHANGED.value, StayReason.KEPT_UNREADABLE.value}
)


class CleanUpFlow(QObject):
    """One clean-up at a time."""

    shown = Signal()
    """The page has something to show: turn to it."""
    done = Signal()
    """A clean-up has ended: the finished page has something to show."""
    back_wanted = Signal()
    emptied = Signal(object)  # CleanedUp
    """Photos went: some of their folders may be empty now."""
    moving = Signal()
    """Photos begin to go or to come back."""
    progressed = Signal(object)  # CleanUpProgress
    moved = Signal()
    """Photos went or came back: the history has changed."""

    def __init__(
        self,
        use_cases: UseCases,
        desk: ReviewDesk,
        page: CleanUpPage,
        finished: FinishedPage,
        thumbnails: PictureLoader,
        messages: Messages,
    ) -> None:
        super().__init__(page)
        self._use_cases = use_cases
        self._desk = desk
        self._page = page
        self._finished = finished
        self._thumbnails = thumbnails
        self._messages = messages
        self._going: tuple[RemovalItem, ...] = ()
        """What would be moved as the question stands."""
        self._asked_about: tuple[RemovalItem, ...] = ()
        """What the user wants to be moved."""
        self._checked: Checked | None = None
        self._outcomes: list[UnitOutcome] = []
        self._went_before: tuple[UnitOutcome, ...] = ()
        """What had gone when the rest was tried again: one clean-up, told and put back as one."""
        self._holding: Mapping[Volume, Path] = {}
        self._is_putting_back = False
        self._is_wanted = False
        self._is_safe = False
        """Whether what may go without loss is asked about, whatever that is as the user chooses."""
        self._named: tuple[RemovalItem, ...] = ()
        """Of which those are asked about that may go without loss, as the user chooses."""
        self._has_offered = False
        """Whether to write down what only these photos know was offered."""
        self._awaits_safe = False
        self._awaits_left = False
        self._stock: StockCount | None = None
        self._turns = Turns(PHOTOS_AT_ONCE, self)
        self._turns.done.connect(self._on_turns_done)
        self.runner = Runner(self)
        self._has_last_word = False
        self._job = ""
        self._next: Callable[[], None] | None = None
        desk.outlook_ready.connect(self._on_desk_outlook_ready)
        self.runner.events_ready.connect(self._on_runner_events_ready)
        self.runner.ended.connect(self._on_runner_ended)
        self.runner.failed.connect(messages.show_error)
        self.runner.failed.connect(self._on_runner_failed)
        page.back_wanted.connect(self._on_page_back_wanted)
        page.holding_changed.connect(self._on_page_holding_changed)
        page.move_wanted.connect(self._on_page_move_wanted)
        page.stop_wanted.connect(self.cancel)
        finished.put_back_wanted.connect(self._on_finished_put_back_wanted)
        finished.retry_wanted.connect(self._on_finished_retry_wanted)
        finished.some_wanted.connect(self._on_finished_some_wanted)
        finished.trash_wanted.connect(self._on_finished_trash_wanted)
        finished.holding_wanted.connect(self._on_finished_holding_wanted)
        page.photos_wanted.connect(self._on_page_photos_wanted)
        page.carry_over_changed.connect(self._on_page_carry_over_changed)

    @property
    def is_running(self) -> bool:
        return self.runner.is_running

    def cancel(self) -> None:
        """Stop what runs, and forget what was to come after it."""
        self._next = None
        self.runner.cancel()

    @property
    def is_moving(self) -> bool:
        """Whether photos go or come back at this moment: then one stays and looks."""
        return self.runner.is_running and not self._has_last_word and self._job in MOVING

    @property
    def is_putting_back(self) -> bool:
        """Whether photos come back, or came back last."""
        return self._is_putting_back

    def begin(self) -> None:
        """Check what was chosen, then ask."""
        self._went_before = ()
        self._has_offered = False
        self._is_safe = False
        self._named = ()
        chosen = self._desk.to_remove()
        if chosen:
            self._check(chosen)

    def begin_with(self, items: object) -> None:
        """Check these, which may all go without loss, then ask; what else was chosen stays chosen."""
        assert isinstance(items, tuple)
        self._went_before = ()
        self._has_offered = False
        self._is_safe = False
        self._named = items
        if items:
            self._check(items)

    def begin_safe(self) -> None:
        """Check what may go without loss, then ask; what else was chosen stays chosen."""
        self._went_before = ()
        self._has_offered = False
        self._is_safe = True
        self._named = ()
        self._when_idle(self._count_safe)

    def _count_safe(self) -> None:
        """Have it counted what may go without loss as things stand, then check that."""
        self._checked = None
        self._is_wanted = True
        self._is_putting_back = False
        self._awaits_safe = True
        self._page.show_checking(None)
        self.shown.emit()
        self._desk.want_outlook()

    def _on_desk_outlook_ready(self) -> None:
        if self._awaits_safe:
            self._awaits_safe = False
            self._check(self._desk.safe_items())
        if self._awaits_left:
            self._awaits_left = False
            self._finished.show_left(self._left())

    def _on_turns_done(self) -> None:
        if self._stock is not None:
            self._finished.show_stock(self._stock.stock())
            self._stock = None

    def tell_recovered(self, outcomes: Sequence[UnitOutcome]) -> None:
        """Tell what became of photos that were being moved when the program ended suddenly."""
        if outcomes:
            self._messages.tell(
                self.tr(
                    "The last clean-up ended suddenly. %Ln photos were half moved and are settled now.",
                    "",
                    len(outcomes),
                ),
                self.tr("History shows what became of each, and can put them back."),
            )

    def put_back(self, entries: Sequence[JournalEntry]) -> None:
        """Put photos of an earlier clean-up back."""
        chosen = tuple(entries)
        if chosen:
            self._when_idle(lambda: self._put_back(chosen))

    def _put_back(self, chosen: tuple[JournalEntry, ...]) -> None:
        self._outcomes = []
        self._is_putting_back = True
        self._start(lambda token: self._use_cases.put_back(chosen, token), name="put back")
        self._page.show_moving(None, putting_back=True)
        self.shown.emit()

    def _check(self, items: Sequence[RemovalItem]) -> None:
        chosen = tuple(items)
        self._when_idle(lambda: self._check_now(chosen))

    def _check_now(self, chosen: tuple[RemovalItem, ...]) -> None:
        self._checked = None
        self._is_wanted = True
        self._asked_about = chosen
        self._is_putting_back = False
        names = self._desk.carry_over
        self._start(lambda token: self._use_cases.check(chosen, names, token), name="check")
        self._page.show_checking(None)
        self.shown.emit()

    def _start(self, job: Job, *, name: str) -> None:
        self._has_last_word = False
        self._job = name
        if name in MOVING:
            self.moving.emit()
        self.runner.start(job, name=name)

    def _when_idle(self, act: Callable[[], None]) -> None:
        """Do it now, or in a moment if the job has said its last word: a quick hand presses before its thread ends."""
        if not self.runner.is_running:
            act()
        elif self._has_last_word:
            self._next = act

    def _on_runner_ended(self) -> None:
        act, self._next = self._next, None
        if act is not None:
            act()

    def _on_runner_events_ready(self, events: object) -> None:
        assert isinstance(events, tuple)
        progress: CleanUpProgress | None = None
        for event in events:
            match event:
                case CleanUpProgress():
                    progress = event
                case PhotoHandled():
                    self._outcomes.append(event.outcome)
                case Checked() if self._is_wanted:
                    self._has_last_word = True
                    self._checked = event
                    self._page.show_question(self._question(event, _volumes_with_holding(event)))
                    self._desk.mark_unavailable(
                        _unavailable(
                            (back.reason.value, back.item.photo.path, back.item.kept.path) for back in event.held_back
                        )
                    )
                    progress = None
                case CleanUpFinished():
                    self._has_last_word = True
                    self._finish()
                    if not self._is_putting_back:
                        self._tell_emptied()
                    if event.stopped_by is not None:
                        self._messages.show_error(event.stopped_by)
                    progress = None
        if progress is None or not self._is_wanted:
            return
        if self._checked is None and not self._is_putting_back:
            self._page.show_checking(progress)
        elif self._outcomes:
            self._page.show_moving(progress, putting_back=self._is_putting_back)
            self.progressed.emit(progress)

    def _tell_emptied(self) -> None:
        went = (outcome.photo.stamp.path for outcome in self._outcomes if outcome.has_moved)
        roots = self._desk.result.options.folders if self._desk.result is not None else ()
        self.emptied.emit(CleanedUp(frozenset(path.parent for path in went), tuple(roots), self._holding))

    def _on_page_back_wanted(self) -> None:
        self._is_wanted = False
        self._awaits_safe = False
        self.cancel()
        self.back_wanted.emit()

    def _on_page_holding_changed(self, volumes: object) -> None:
        assert isinstance(volumes, frozenset)
        if self._checked is not None:
            self._page.change_question(self._question(self._checked, volumes))

    def _on_page_carry_over_changed(self, names: object) -> None:
        """What would be written is looked at before the question, as all else."""
        assert names is None or isinstance(names, SidecarNames)
        self._desk.set_carry_over(names)
        # What only a sidecar makes safe is not safe without one, and the other way round.
        if self._is_safe:
            self._when_idle(self._count_safe)
        elif self._named:
            self._check(self._desk.still_safe(self._named))
        else:
            self._check(self._asked_about)

    def _on_page_move_wanted(self, volumes: object) -> None:
        assert isinstance(volumes, frozenset)
        checked = self._checked
        if checked is not None:
            self._when_idle(lambda: self._move(checked, volumes))

    def _move(self, checked: Checked, volumes: frozenset[Volume]) -> None:
        going = [item for item, report in _on_volumes(checked) if _goes(report, volumes)]
        holding = {
            report.volume: report.holding_folder
            for report in checked.volumes
            if report.holding_folder is not None and report.volume in volumes
        }
        self._outcomes = list(self._went_before)
        self._is_putting_back = False
        self._holding = holding
        names = self._desk.carry_over
        self._start(lambda token: self._use_cases.clean_up(going, holding, names, token), name="clean up")
        self._page.show_moving(None, putting_back=False)
        self.shown.emit()

    def _on_finished_put_back_wanted(self) -> None:
        self.put_back(self._moved_entries())

    def _on_finished_some_wanted(self) -> None:
        dialog = RunDialog(self._moved_entries(), self._thumbnails, self._page.window())
        dialog.put_back_wanted.connect(self._on_some_chosen)
        dialog.open()

    def _on_some_chosen(self, entries: object) -> None:
        assert isinstance(entries, tuple)
        self.put_back(entries)

    def _on_finished_trash_wanted(self) -> None:
        if not open_trash():
            self._messages.tell(self.tr("The trash could not be opened. You find it in your file manager."))

    def _on_finished_holding_wanted(self) -> None:
        folder = _holding_folder(self._moved_entries())
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _moved_entries(self) -> tuple[JournalEntry, ...]:
        entries = (entry for outcome in self._outcomes for entry in outcome.entries)
        return tuple(entry for entry in entries if entry.state is FileState.REMOVED)

    def _on_finished_retry_wanted(self) -> None:
        stayed = {outcome.photo.stamp.path for outcome in self._outcomes if not outcome.has_moved}
        if self._checked is not None:
            self._went_before = tuple(outcome for outcome in self._outcomes if outcome.has_moved)
            self._check([item for item in self._checked.ready if item.photo.path in stayed])

    def _on_runner_failed(self, _error: object) -> None:
        """What went before the failure is gone from the table, and in the history, like all else."""
        self._settle_desk()
        self._outcomes = []
        self.moved.emit()
        self.back_wanted.emit()

    def _finish(self) -> None:
        stayed = [outcome for outcome in self._outcomes if not outcome.has_moved]
        moved = [outcome for outcome in self._outcomes if outcome.has_moved]
        self._settle_desk()
        stay = _stay_lines((outcome.photo.stamp.path, _why(outcome)) for outcome in stayed)
        if self._is_putting_back:
            title, sentence = self._put_back_words(moved)
            self._page.show_outcome(
                Outcome(title, sentence, self.tr("Not put back"), stay, len(stayed), _films_of(stayed))
            )
        else:
            self._finished.show_gone(self._gone(moved, stay, len(stayed)))
            self._finished.show_left(None)
            self._finished.show_stock(None)
            self._stock = self._desk.count_stock()
            if self._stock is not None:
                self._turns.start(self._stock)
            self._awaits_left = True
            self._desk.want_outlook()
            self.done.emit()
        self.moved.emit()

    def _left(self) -> Left:
        """What is left to decide, once the photos are off the table."""
        seen = self._desk.outlook
        assert seen is not None
        kinds = [
            amounts.told(name(share.relation), amounts.photos(share.photos, share.films))
            for name, shares in (
                (likeness_words.relation_name, seen.safe_shares),
                (likeness_words.rest_name, seen.rest_shares),
            )
            for share in shares
        ]
        examples = [rest_pair(self._desk, rest) for rest in spread(seen.rest, self._desk.relation_of_rest, 3)]
        groups = {rest.group for rest in seen.rest} | {removal.group for removal in seen.safe}
        return Left(
            len(groups),
            seen.rest_bytes + seen.safe_bytes,
            amounts.join(kinds),
            tuple(examples),
            has_safe=bool(seen.safe),
        )

    def _settle_desk(self) -> None:
        """Let the review show what became of the photos."""
        went = [outcome.photo.stamp.path for outcome in self._outcomes if outcome.has_moved]
        if self._is_putting_back:
            self._desk.bring_back(went)
            return
        self._desk.take_off(went)
        stayed = (outcome.photo for outcome in self._outcomes if not outcome.has_moved)
        self._desk.mark_unavailable(_unavailable((entry.reason, entry.stamp.path, entry.kept) for entry in stayed))

    def _gone(self, moved: Sequence[UnitOutcome], stay: tuple[StayLine, ...], not_moved: int) -> Gone:
        """What was gained, and how the rest is, in words."""
        entries = [entry for outcome in moved for entry in outcome.entries]
        went = {entry.stamp.path for entry in entries}
        ready = self._checked.ready if self._checked is not None else ()
        shared_bytes = sum(item.shared_bytes for item in ready if item.photo.path in went)
        held = [
            outcome
            for outcome in moved
            if any(e.place is not None and e.place.kind is PlaceKind.HOLDING for e in outcome.entries)
        ]
        in_trash = len(moved) - len(held)
        if not moved:
            figure, headline = "", self.tr("Nothing was moved")
            sentence = self.tr("All of them were left alone, for these reasons.")
        else:
            figure = amounts.size(sum(entry.stamp.size_bytes for entry in entries) - shared_bytes)
            headline = self.tr("of copies are out of your library")
            said = self.tr("{photos} moved.", "", len(moved)).format(photos=_media(moved))
            if not_moved:
                said = self.tr("{moved} of {photos} moved, %Ln stayed.", "", not_moved).format(
                    moved=amounts.number(len(moved)), photos=_media(self._outcomes)
                )
            sentence = f"{said} {self._when_free(in_trash > 0, bool(held))}"
        films, films_held = _films_of(moved), _films_of(held)
        return Gone(
            figure, headline, sentence, len(moved), in_trash, len(held), stay, not_moved, films - films_held, films_held
        )

    def _when_free(self, trash: bool, holding: bool) -> str:
        if trash and holding:
            return self.tr("The space is free once you empty the trash and throw away the folder “Removed photos”.")
        if holding:
            return self.tr("The space is free once you throw away the folder “Removed photos”.")
        return self.tr("The space is free once the trash is emptied.")

    def _put_back_words(self, moved: Sequence[UnitOutcome]) -> tuple[str, str]:
        again = self.tr("Once what stands in the way is gone, try again from History.")
        if not moved:
            return self.tr("Nothing was put back"), again
        in_review = self.tr("Those that are in a group are in the review again.")
        if len(moved) == len(self._outcomes):
            title = self.tr("{photos} are back where they were", "", len(moved))
            return title.format(photos=_media(moved)), in_review
        title = self.tr("%Ln of {photos} are back where they were", "", len(moved))
        return title.format(photos=_media(self._outcomes)), f"{in_review} {again}"

    def _question(self, checked: Checked, holding: frozenset[Volume]) -> Question:
        """holding: the volumes whose photos may go to a holding folder."""
        roots = self._desk.result.options.folders if self._desk.result is not None else ()
        protected = self._desk.result.options.protected_folders if self._desk.result is not None else ()
        on_volumes = _on_volumes(checked)
        going = self._going = tuple(item for item, report in on_volumes if _goes(report, holding))
        stuck = [(item, report) for item, report in on_volumes if not _goes(report, holding)]
        in_trash = any(report.obstacle is None for _, report in on_volumes)
        in_holding = any(report.volume in holding for _, report in on_volumes)
        lines = []
        for root in roots:
            in_root = [item for item in going if item.photo.path.is_relative_to(root)]
            lines += self._folder_lines(root, in_root, checked.volumes, is_protected=root in protected)
        stay = [(back.item.photo.path, problem_words.stay_reason(back.reason)) for back in checked.held_back]
        stay += [
            (item.photo.path, problem_words.stay_reason(report.obstacle or StayReason.NO_TRASH))
            for item, report in stuck
        ]
        return Question(
            photos=len(going),
            size=self._freed(sum(item.freed_bytes for item in going), trash=in_trash, holding=in_holding),
            all_to_trash=not in_holding,
            groups=len({item.group_id for item in going}),
            contents=self._contents(going),
            folders=tuple(lines),
            holding=tuple(
                HoldingChoice(report.volume, self._holding_sentence(report))
                for report in checked.volumes
                if _has_holding(report)
            ),
            stay=_stay_lines(stay),
            stay_count=len(stay),
            stay_films=sum(is_film_name(str(path)) for path, _reason in stay),
            examples=tuple(
                Example(PictureKey(item.photo, THUMBNAIL_EDGE_PX), path_words.display_name(item.photo.path))
                for item in going[:MOST_EXAMPLES]
            ),
            offers_carry_over=self._offers_to_carry_over(going, checked),
            carry_over=self._desk.carry_over,
            carried=len(checked.carried),
            losing=self._desk.knowing_more(going) if self._desk.carry_over is None else 0,
            films=sum(is_film_name(item.photo.path_text) for item in going),
        )

    def _offers_to_carry_over(self, going: Sequence[RemovalItem], checked: Checked) -> bool:
        """Whether to offer it, and from then on as long as this is asked about: what was ticked can be taken back."""
        self._has_offered = (
            self._has_offered
            or bool(checked.carried)
            or self._desk.knowing_more(going) > 0
            or (self._is_safe and self._desk.more_is_safe_with_notes())
        )
        return self._has_offered

    def _contents(self, going: Sequence[RemovalItem]) -> str:
        kinds = Counter(item.relation for item in going)
        parts = [
            amounts.told(likeness_words.relation_name(kind), amounts.number(kinds[kind]))
            for kind in RELATIONS
            if kinds[kind]
        ]
        along = sum(len(item.companions) for item in going)
        if along:
            parts.append(self.tr("%Ln files that belong to them go along", "", along))
        return amounts.join(parts)

    def _on_page_photos_wanted(self) -> None:
        lines = [
            PhotoLine(
                PictureKey(item.photo, THUMBNAIL_EDGE_PX),
                path_words.display(item.photo.path),
                amounts.join(
                    [
                        likeness_words.relation_name(item.relation),
                        amounts.size(item.size_bytes),
                        self.tr("stays: {kept}").format(kept=path_words.display(item.kept.path)),
                    ]
                ),
            )
            for item in self._going
        ]
        films = sum(is_film_name(item.photo.path_text) for item in self._going)
        title = self.tr("To be moved: {photos}").format(photos=amounts.photos(len(lines), films))
        PhotosDialog(title, lines, self._thumbnails, self._page.window()).open()

    def _folder_lines(
        self, root: Path, items: Sequence[RemovalItem], reports: Sequence[VolumeReport], *, is_protected: bool
    ) -> list[FolderSummary]:
        name = path_words.folder(root)
        if not items:
            everything = self.tr("everything here is kept") if is_protected else ""
            return [FolderSummary(name, self.tr("none", "no photos"), everything)]
        by_place: dict[str, list[RemovalItem]] = {}
        for item in items:
            by_place.setdefault(self._destination(_report_of(item, reports)), []).append(item)
        return [
            FolderSummary(
                name,
                amounts.join(
                    [
                        amounts.photos(len(some), sum(is_film_name(item.photo.path_text) for item in some)),
                        amounts.size(sum(item.size_bytes for item in some)),
                    ]
                ),
                place,
            )
            for place, some in by_place.items()
        ]

    def _destination(self, report: VolumeReport) -> str:
        if report.obstacle is None:
            return self.tr("to the system trash")
        assert report.holding_folder is not None
        return self.tr("to {folder}, as {reason}").format(
            folder=path_words.display(report.holding_folder), reason=problem_words.stay_reason(report.obstacle)
        )

    def _holding_sentence(self, report: VolumeReport) -> str:
        return self.tr("Move the %Ln photos on {disk} to the folder “Removed photos” there", "", report.photos).format(
            disk=path_words.folder(report.volume.top)
        )

    def _freed(self, size_bytes: int, *, trash: bool, holding: bool) -> str:
        """How much room there will be, and after what; removing alone frees nothing."""
        text = self.tr("{size} become free once the trash is emptied.")
        if holding and trash:
            text = self.tr("{size} become free once you empty the trash and throw away the folder “Removed photos”.")
        elif holding:
            text = self.tr("{size} become free once you throw away the folder “Removed photos”.")
        return text.format(size=amounts.size(size_bytes))


def _media(outcomes: Sequence[UnitOutcome]) -> str:
    return amounts.photos(len(outcomes), _films_of(outcomes))


def _films_of(outcomes: Sequence[UnitOutcome]) -> int:
    return sum(is_film_name(outcome.photo.stamp.path_text) for outcome in outcomes)


def _report_of(item: RemovalItem, reports: Sequence[VolumeReport]) -> VolumeReport:
    """The volume that a photo is on: the one with the longest mount point above it."""
    path = item.photo.path_text
    above = [report for report in reports if path.startswith(f"{os.fspath(report.volume.top).rstrip(os.sep)}{os.sep}")]
    return max(above or reports, key=lambda report: len(os.fspath(report.volume.top)))


def _on_volumes(checked: Checked) -> list[tuple[RemovalItem, VolumeReport]]:
    return [(item, _report_of(item, checked.volumes)) for item in checked.ready]


def _goes(report: VolumeReport, holding: frozenset[Volume]) -> bool:
    """Whether this volume's photos can go, if those of these volumes may go to a holding folder."""
    return report.obstacle is None or report.volume in holding


def _has_holding(report: VolumeReport) -> bool:
    return report.obstacle is not None and report.holding_folder is not None


def _volumes_with_holding(checked: Checked) -> frozenset[Volume]:
    return frozenset(report.volume for report in checked.volumes if _has_holding(report))


def _unavailable(stayed: Iterable[tuple[str, Path, Path]]) -> tuple[Path, ...]:
    """Which photos are not as the search found them: by the reason why one stayed, it or the one kept for it."""
    return tuple(
        photo if reason in _PHOTO_IS_ANOTHER else kept
        for reason, photo, kept in stayed
        if reason in _PHOTO_IS_ANOTHER or reason in _KEPT_IS_ANOTHER
    )


def _holding_folder(entries: Iterable[JournalEntry]) -> Path | None:
    places = (entry.place for entry in entries)
    return next(
        (p.path.parent for p in places if p is not None and p.kind is PlaceKind.HOLDING and p.path is not None), None
    )


def _why(outcome: UnitOutcome) -> str:
    """Why a photo did not move, in words."""
    reasons = [entry.reason for entry in outcome.entries if entry.reason]
    return problem_words.journal_reason(reasons[0]) if reasons else outcome.photo.detail


def _stay_lines(stayed: Iterable[tuple[Path, str]]) -> tuple[StayLine, ...]:
    """Photos by reason, in the order in which the reasons first came."""
    by_reason: dict[str, list[str]] = {}
    for path, reason in stayed:
        by_reason.setdefault(reason, []).append(path_words.display_name(path))
    return tuple(StayLine(tuple(names), reason) for reason, names in by_reason.items())
