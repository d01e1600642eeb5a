"""What lies on the table during the review: the groups that pass the filters, the verdicts, and where the user is.

Everything the review page shows is asked of here, and everything the user does there arrives here.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from dedupe_gui.gui.state.card_shapes import Shape, Shapes, aspect_for, aspects_for
from dedupe_gui.gui.state.group_filters import (
    Filters,
    FolderTally,
    Order,
    looks_at_photos,
    passes,
    path_prefix,
    sort_key,
)
from dedupe_gui.gui.state.totals import NOTHING_FOUND, Places, StockCount, Totals
from dedupe_gui.gui.system.memory import give_back
from dedupe_gui.gui.threads.turns import Turns
from dedupe_gui.jobs.garbage import no_garbage_collection
from dedupe_gui.jobs.regroup import GroupingView
from dedupe_gui.jobs.rejections import Rejection, without_pairs
from dedupe_gui.matching.containment.closure import unproven_copies
from dedupe_gui.matching.groups.series import in_order_of_time, is_series, sharpest
from dedupe_gui.model import (
    CARRIABLE,
    RELATIONS,
    SURE_RELATIONS,
    FileStamp,
    Group,
    KeepReason,
    Photo,
    Relation,
    ScanResult,
)
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.review.by_folder import FolderSurvey
from dedupe_gui.review.decisions import NotedDecision, Preview, Refusal, RemovalItem, StepKind, Summary, Verdict
from dedupe_gui.review.keeper import BEST_PHOTO, Rule
from dedupe_gui.review.plan import Plan
from dedupe_gui.review.safe import PHOTOS_OF_A_GROUP, Outlook, Rest, Survey, is_safe

ONLY_IDENTICAL: Final = 1 << Relation.IDENTICAL.rank
"""As `Totals.kinds` has it."""
COUNTED_AT_ONCE: Final = 2000
"""Groups of the usual size; more of them are counted in turns, so that the window answers meanwhile."""
EXPLAINED_AT_HAND: Final = 256
"""Groups; more than are on the screen."""
GROUPS_A_TURN: Final = 150
"""About 15 ms."""


class Grouper(Protocol):
    """Groups of one result under one order of rules; `jobs.regroup.Regrouper` outside of tests."""

    def groups(self, view: GroupingView) -> tuple[Group, ...]: ...

    def explain(self, group: Group) -> Group: ...

    def losses(self, removed: int, kept: int, relation: Relation) -> tuple[KeepReason, ...]: ...


MakeGrouper = Callable[[ScanResult, Sequence[Rule]], Grouper]


@dataclass(frozen=True, slots=True)
class PreparedResult:
    """A result, and what follows from it whatever the user decides: of a large one that takes a second to work out."""

    result: ScanResult
    rules: tuple[Rule, ...]
    rejections: tuple[Rejection, ...]
    grouper: Grouper
    places: Places
    sizes_bytes: NDArray[np.int64]
    """What each photo's removal would free with what belongs to it: nothing in a protected folder."""

    @staticmethod
    def of(
        result: ScanResult, make_grouper: MakeGrouper, rules: Sequence[Rule], rejections: Sequence[Rejection] = ()
    ) -> PreparedResult:
        """Work it out, in any thread. rejections: what was told apart in the review under way."""
        protected = tuple(map(path_prefix, result.options.protected_folders))
        photos = result.photos
        sizes = (0 if photo.stamp.path_text.startswith(protected) else photo.freed_bytes for photo in photos)
        return PreparedResult(
            result,
            tuple(rules),
            tuple(rejections),
            make_grouper(without_pairs(result, rejections), rules),
            Places.of(result),
            np.fromiter(sizes, np.int64, len(photos)),
        )


@dataclass(frozen=True, slots=True)
class UserPosition:
    """Where the user is: the group's row in the list, and the photo among its members."""

    row: int = -1
    member: int = 0


@dataclass(frozen=True, slots=True)
class ShownGroups:
    """The groups that pass the filters, in figures."""

    photos: int
    """Beside the first one of each group."""
    gain_bytes: int
    """What is freed when only those stay, and similar shots."""


class ReviewDesk(QObject):
    """The review's state. Rows are positions in the filtered list, `at` positions in `plan.groups`."""

    groups_changed = Signal()
    verdicts_changed = Signal()
    place_changed = Signal()
    refused = Signal(object)  # Objection
    rejected = Signal(object)  # Rejection: the user said that photos are not duplicates
    rejection_undone = Signal(object)  # Rejection
    outlook_ready = Signal()
    """What `want_outlook` asked for can be asked of `outlook`."""

    def __init__(self, make_grouper: MakeGrouper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_grouper = make_grouper
        self._grouper: Grouper | None = None
        self._explained: dict[str, tuple[Group, Grouper, Group]] = {}
        """By id: groups as they were when they were explained, by whom, and what came of it."""
        self._rules: tuple[Rule, ...] = BEST_PHOTO
        self._carry_over: SidecarNames | None = None
        self._sizes: NDArray[np.int64] = np.zeros(0, np.int64)
        """In bytes, see `PreparedResult`."""
        self._result: ScanResult | None = None
        self._plan = Plan((), ())
        self._view = GroupingView()
        self._filters = Filters()
        self._order = Order.SUREST_FIRST
        self._rows: list[int] = []
        self._series: dict[str, tuple[Group, Group]] = {}
        """By id: series as they were found, and in the order of time."""
        self._found = NOTHING_FOUND
        self._places = Places()
        self._row_of_group: NDArray[np.int64] = np.zeros(0, np.int64)
        """In which row each group is shown, -1 for none."""
        self._place = UserPosition()
        self._has_moved = False
        self._rejections: list[Rejection] = []
        self._removed: frozenset[Path] = frozenset()
        self._is_searching = False
        self._complete: frozenset[Relation] = frozenset()
        """See `complete`."""
        self._to_prove: frozenset[int] = frozenset()
        """The photos that the running search has yet to prove, by position."""
        self._unavailable: frozenset[Path] = frozenset()
        self._earlier: dict[FileStamp, FileStamp | None] = {}
        """What was decided before the present search and does not hold in it (yet), see `Plan.decisions`."""
        self._taken_up = 0
        self._acts: list[Rejection | None] = []
        """What the user did, to be undone from the end: None is a step of the plan."""
        self._undone_acts: list[Rejection | None] = []
        self._outlook: Outlook | None = None
        self._survey: Survey | None = None
        """What finds the outlook out; it is under way while `_turns` runs."""
        self._is_outlook_wanted = False
        self._turns = Turns(GROUPS_A_TURN, self)
        self._turns.done.connect(self._on_turns_done)
        self._left_before: frozenset[str] = frozenset()
        """Which photos were left to decide when that was last known: what is shown as such until it is known anew."""
        self._folder_shares: tuple[FolderTally, ...] = ()
        self._aspects: NDArray[np.float64] = np.zeros(0)
        """Of the first photos of groups, as a card needs them; 0 where nobody asked yet."""
        # Before all others: who hears that something has changed may ask for the outlook.
        self.verdicts_changed.connect(self._on_verdicts_changed)

    # --- what there is

    @property
    def result(self) -> ScanResult | None:
        return self._result

    @property
    def plan(self) -> Plan:
        return self._plan

    @property
    def view(self) -> GroupingView:
        return self._view

    @property
    def filters(self) -> Filters:
        return self._filters

    @property
    def order(self) -> Order:
        return self._order

    @property
    def place(self) -> UserPosition:
        return self._place

    @property
    def row_count(self) -> int:
        return len(self._rows)

    @property
    def group_count(self) -> int:
        """Groups before the filters."""
        return len(self._plan.groups)

    def group(self, row: int) -> Group:
        return self._plan.groups[self._rows[row]]

    def explained(self, row: int) -> Group:
        """The group with the reasons why each photo is suggested for keeping or removal."""
        group, grouper = self.group(row), self._grouper
        if grouper is None:
            return group
        known = self._explained.get(group.group_id)
        if known is None or known[0] is not group or known[1] is not grouper:
            if len(self._explained) >= EXPLAINED_AT_HAND:
                self._explained.clear()
            known = self._explained[group.group_id] = (group, grouper, grouper.explain(group))
        return known[2]

    def group_ids(self) -> list[str]:
        """Of all rows."""
        groups = self._plan.groups
        return [groups[at].group_id for at in self._rows]

    def at(self, row: int) -> int:
        return self._rows[row]

    def gain_bytes(self, row: int) -> int:
        """What is freed when only the kept photo of the group stays."""
        return int(self._found.gains_bytes[self._rows[row]])

    def photo(self, position: int) -> Photo:
        assert self._result is not None
        return self._result.photos[position]

    def shape(self, row: int) -> Shape:
        """What the layout of this row's card depends on."""
        at = self._rows[row]
        members = self._plan.groups[at].members
        is_dense = self._found.kinds[at].item() == ONLY_IDENTICAL
        return Shape(len(members), self._aspect(members[0].photo), is_dense)

    def shapes(self) -> Shapes:
        """The shapes of all rows, in columns."""
        columns, rows = self._found.columns, np.array(self._rows, np.int64)
        kept = columns.kept[rows]
        new = kept[self._aspects[kept] == 0]
        if len(new):
            facts = [self.photo(photo).facts for photo in new.tolist()]
            widths, heights = ([getattr(each, edge) for each in facts] for edge in ("width_px", "height_px"))
            self._aspects[new] = aspects_for(np.array(widths), np.array(heights))
        return Shapes(columns.counts[rows], self._aspects[kept], self._found.kinds[rows] == ONLY_IDENTICAL)

    def _aspect(self, photo: int) -> float:
        if not self._aspects[photo]:
            facts = self.photo(photo).facts
            self._aspects[photo] = aspect_for(facts.width_px, facts.height_px)
        return float(self._aspects[photo])

    @property
    def current_group(self) -> Group | None:
        """The chosen group, with its reasons and what was proven of its photos."""
        return self.explained(self._place.row) if 0 <= self._place.row < len(self._rows) else None

    @property
    def found(self) -> Totals:
        """What was found, before the filters."""
        return self._found

    def shown(self) -> ShownGroups:
        """What of it passes the filters."""
        found, rows = self._found, np.array(self._rows, np.int64)
        return ShownGroups(int((found.columns.counts[rows] - 1).sum()), int(found.gains_bytes[rows].sum()))

    @property
    def folder_shares(self) -> tuple[FolderTally, ...]:
        """How many photos of each folder were found."""
        return self._folder_shares

    @property
    def places(self) -> Places:
        """Where the photos lie."""
        return self._places

    @property
    def photo_count(self) -> int:
        """Photos of the search that are still at their places as far as this review knows."""
        return 0 if self._result is None else len(self._result.photos) - len(self._removed)

    @property
    def taken_up(self) -> int:
        """How many decisions from before the present search hold in it."""
        return self._taken_up

    @property
    def all_decided(self) -> bool:
        """Whether no group waits for the user; looks at every group."""
        return self._plan.groups_decided() == len(self._plan.groups)

    @property
    def has_cleaned_up(self) -> bool:
        """Whether photos were moved away since the search."""
        return bool(self._removed)

    def summary(self) -> Summary:
        return self._plan.summary()

    def to_remove(self) -> tuple[RemovalItem, ...]:
        return self._as_told(self._plan.to_remove())

    def _as_told(self, items: tuple[RemovalItem, ...]) -> tuple[RemovalItem, ...]:
        is_hearsay = self._result is not None and self._result.is_hearsay
        return tuple(replace(item, is_hearsay=is_hearsay) for item in items)

    @property
    def outlook(self) -> Outlook | None:
        """What may go without loss, and what is left to decide; None until that is counted, see `want_outlook`."""
        return self._outlook

    def want_outlook(self) -> None:
        """Have the outlook counted and `outlook_ready` emitted: before this returns where there are few groups."""
        self._is_outlook_wanted = True
        if self._outlook is None and not self._turns.is_running:
            self._count()
        self._tell_outlook()

    def _tell_outlook(self) -> None:
        if self._outlook is not None and self._is_outlook_wanted:
            self._is_outlook_wanted = False
            self.outlook_ready.emit()

    def _count(self) -> None:
        """Count from the beginning; many groups in turns."""
        self._survey = Survey(self._plan, self._result.photos if self._result is not None else (), self._to_prove)
        if self._plan.columns.counts.sum() > COUNTED_AT_ONCE * PHOTOS_OF_A_GROUP:
            self._turns.start(self._survey)
            return
        self._turns.stop()
        while not self._survey.is_done:
            self._survey.advance(COUNTED_AT_ONCE)
        self._outlook = self._survey.outlook()

    def _on_turns_done(self) -> None:
        assert self._survey is not None
        self._outlook = self._survey.outlook()
        if self._filters.rest_only:
            self._refresh(self._anchor() if self._has_moved else None)
        self._tell_outlook()

    def _on_verdicts_changed(self) -> None:
        """What was counted, or is being counted, is out of date."""
        self._outlook = None
        if self._turns.is_running:
            self._count()

    def _left_groups(self) -> Collection[int]:
        """The groups that are left to decide; those that were so before until that is counted."""
        photos = self._result.photos if self._result is not None else ()
        if self._outlook is None and not self._turns.is_running:
            self._count()
        if self._outlook is None:
            before = self._left_before
            return frozenset(
                at
                for at, group in enumerate(self._plan.groups)
                if any(photos[member.photo].stamp.path_text in before for member in group.members)
            )
        rest = self._outlook.rest
        self._left_before = frozenset(photos[at].stamp.path_text for one in rest for at in (one.kept, *one.others))
        return frozenset(one.group for one in rest)

    def relation_of_rest(self, rest: Rest) -> Relation:
        """How the photo that stays in a group and the first of the others are to each other."""
        return self._plan.relation_between(rest.others[0], rest.kept)

    def count_stock(self) -> StockCount | None:
        """What counts the library without what was moved away."""
        return StockCount(self._result.photos, set(map(str, self._removed))) if self._result is not None else None

    def safe_items(self) -> tuple[RemovalItem, ...]:
        """What may go without loss, to be moved away; nothing is decided by that. Nothing until it is counted."""
        return self.items_for(self._outlook.stays_for) if self._outlook is not None else ()

    def folder_survey(self) -> FolderSurvey:
        """What finds out how much of each folder is elsewhere too."""
        return FolderSurvey(self._plan, self._result.photos if self._result is not None else (), self._to_prove)

    def items_for(self, stays_for: Mapping[int, int]) -> tuple[RemovalItem, ...]:
        """These photos to be moved away, each with the one that stays for it; nothing is decided by that."""
        return self._as_told(self._plan.items(stays_for))

    def still_safe(self, items: Sequence[RemovalItem]) -> tuple[RemovalItem, ...]:
        """Those of these that may go without loss as things stand."""
        return tuple(item for item, pair in self._pairs_of(items) if is_safe(self._plan, *pair))

    def knowing_more(self, items: Sequence[RemovalItem]) -> int:
        """How many of these know something that the photo that stays for them does not."""
        return sum(any(loss in CARRIABLE for loss in self.between(*pair)[1]) for _item, pair in self._pairs_of(items))

    def _pairs_of(self, items: Sequence[RemovalItem]) -> list[tuple[RemovalItem, tuple[int, int]]]:
        """The items whose two photos are in a group (still), with their positions."""
        wanted = {stamp.path_text for item in items for stamp in (item.photo, item.kept)}
        photos = self._result.photos if self._result is not None else ()
        at = {photo.stamp.path_text: at for at, photo in enumerate(photos) if photo.stamp.path_text in wanted}
        pairs = [(item, (at.get(item.photo.path_text), at.get(item.kept.path_text))) for item in items]
        return [
            (item, (gone, kept))
            for item, (gone, kept) in pairs
            if gone is not None and kept is not None and self._plan.are_together(gone, kept)
        ]

    def between(self, photo: int, other: int) -> tuple[Relation, tuple[KeepReason, ...]]:
        """How two photos of a group are to each other, and what the first one has that the other one lacks."""
        relation = self._plan.relation_between(photo, other)
        return relation, self._all_losses(photo, other, relation)

    def tell_all(self) -> None:
        """Say that everything has changed, for a new window."""
        self.groups_changed.emit()
        self.verdicts_changed.emit()
        self.place_changed.emit()

    # --- new results

    def preparing(self) -> Callable[[ScanResult], PreparedResult]:
        """What prepares a result for `open` and `update`, by the present rules; to be called in another thread."""
        make_grouper, rules = self._make_grouper, self._rules
        return lambda result: PreparedResult.of(result, make_grouper, rules)

    @no_garbage_collection()
    def open(self, result: ScanResult | PreparedResult, decisions: Mapping[Path, NotedDecision] | None = None) -> None:
        """Begin a review of its own; what was decided before is forgotten."""
        self._earlier, self._taken_up = {}, 0
        self._begin(result, decisions)
        self._refresh(None)

    def _begin(self, found: ScanResult | PreparedResult, decisions: Mapping[Path, NotedDecision] | None) -> None:
        self._forget_acts()
        result = self._take(found)
        self._view = GroupingView.of(result.options)
        self._plan = Plan(
            result.photos,
            self._grouped(),
            protected=result.options.protected_folders,
            losses=self._losses,
            decisions=decisions,
        )
        self._place = UserPosition()

    @no_garbage_collection()
    def update(
        self,
        found: ScanResult | PreparedResult,
        *,
        goes_on: bool = False,
        complete: frozenset[Relation] = frozenset(RELATIONS),
    ) -> None:
        """Take the first or a later result of a search; verdicts and the user's place stay.

        goes_on: whether the search is still under way, so that copies that nobody proved will be. complete: the kinds
        of which everything is found.
        """
        self._complete = complete
        result = found.result if isinstance(found, PreparedResult) else found
        self._to_prove = unproven_copies(result.pairs) if goes_on and result.options.prove else frozenset()
        anchor = None
        if self._result is None:
            self._begin(found, None)
        else:
            # Until the user has gone somewhere, the list stays at its top, whatever is found above.
            before = {self.photo(photo).stamp.path_text for photo in self._anchor()} if self._has_moved else set()
            anchor = frozenset(at for at, photo in enumerate(result.photos) if photo.stamp.path_text in before)
            self._take(found)
            self._plan.replace_scan(result.photos, self._grouped(), self._losses)
        if self._earlier:
            left = self._plan.take_up(self._earlier)
            self._taken_up += len(self._earlier) - len(left)
            self._earlier = left
        self._refresh(anchor)

    @property
    def complete(self) -> frozenset[Relation] | None:
        """The kinds of which the search has found everything; None while none is under way."""
        return self._complete if self._is_searching else None

    def begin_search(self) -> None:
        """Clear the table for a new search, which tells by `update` what it finds."""
        self._is_searching, self._complete = True, frozenset()
        self.close()

    def end_search(self) -> None:
        """The search ended, perhaps before its time: nothing more will be proven."""
        if self._is_searching:
            self._is_searching = False
            self.groups_changed.emit()
        if self._to_prove:
            self._to_prove = frozenset()
            self.verdicts_changed.emit()

    def sharpest(self, row: int) -> frozenset[int]:
        """The photos of a series that are the sharpest, by position; nothing of other groups."""
        group = self.group(row)
        return sharpest(group, self._result.photos) if self._result is not None and is_series(group) else frozenset()

    def is_being_checked(self, row: int) -> bool:
        """Whether the search has yet to prove a copy of this group."""
        return any(member.photo in self._to_prove for member in self.group(row).members)

    def close(self) -> None:
        """Clear the table for a new search. What was decided on files that it finds again holds there too."""
        decided = self._plan.decisions().items()
        self._earlier |= {stamp: kept for stamp, kept in decided if stamp.path not in self._removed}
        self._taken_up = 0
        self._result = None
        self._grouper = None
        self._places = Places()
        self._plan = Plan((), ())
        self._place = UserPosition()
        self._outlook = None
        self._forget_acts()
        self._refresh(None)

    @no_garbage_collection()
    def set_view(self, view: GroupingView) -> None:
        """Regroup, as the sliders say."""
        if view == self._view:
            return
        self._view = view
        if self._result is None:
            return
        anchor = self._anchor()
        self._plan.regroup(self._grouped(), self._losses)
        self._refresh(anchor)

    @no_garbage_collection()
    def set_rules(self, rules: Sequence[Rule]) -> None:
        """Suggest by other rules, the weightiest first."""
        if tuple(rules) == self._rules:
            return
        self._rules = tuple(rules)
        if self._result is None:
            return
        anchor = self._anchor()
        assert self._result is not None
        self._take(self._result)
        self._plan.regroup(self._grouped(), self._losses)
        self._refresh(anchor)

    @property
    def rules(self) -> tuple[Rule, ...]:
        return self._rules

    @property
    def carry_over(self) -> SidecarNames | None:
        """Whether, and into sidecars of which names, what only a removed photo knows is written."""
        return self._carry_over

    def set_carry_over(self, names: SidecarNames | None) -> None:
        """Suggest also what will be written down beside the kept photo, or do not."""
        was_wanted, self._carry_over = self._carry_over is not None, names
        if was_wanted != (names is not None):
            self._plan.set_losses(self._losses)
            self.verdicts_changed.emit()

    def set_filters(self, filters: Filters) -> None:
        """Show other groups: the present one where it is among them, else the first; of a name its photo."""
        if filters == self._filters:
            return
        has_other_text = filters.text != self._filters.text
        self._filters = filters
        anchor = self._anchor()
        self._place = UserPosition(-1, self._place.member)
        self._refresh(anchor)
        if has_other_text and filters.text and self._rows:
            self.go_to(self._place.row, self._default_member(self._place.row))

    def set_order(self, order: Order) -> None:
        if order is not self._order:
            self._order = order
            self._refresh(self._anchor())

    def mark_unavailable(self, paths: Collection[Path]) -> None:
        """Photos that vanished or changed since the search: they stay as they are, and nothing is held against them."""
        if paths:
            self._unavailable |= frozenset(paths)
            self._plan.set_unavailable(self._unavailable | self._removed)
            self.verdicts_changed.emit()

    def take_off(self, removed: Collection[Path]) -> None:
        """Take photos that were moved away off the table."""
        if not removed:
            return
        self._unavailable -= frozenset(removed)  # whatever was said of them before: they were there, as they were found
        # A clean-up is taken back by putting photos back; to undo decisions about photos that are gone shows nothing.
        self._plan.forget_steps()
        self._acts, self._undone_acts = [], []
        self._set_removed(self._removed | frozenset(removed))

    def bring_back(self, returned: Collection[Path]) -> None:
        """Photos that were taken off the table are where they were again, and the user decides about them anew."""
        if self._result is not None:
            back = frozenset(returned) & self._removed
            self._plan.forget([at for at, photo in enumerate(self._result.photos) if photo.path in back])
        self._set_removed(self._removed - frozenset(returned))

    # --- where the user is

    def go_to(self, row: int, member: int = 0) -> None:
        """Choose a group and one of its photos; beyond the ends it stays at the end."""
        if not self._rows:
            place = UserPosition()
        else:
            row = min(max(row, 0), len(self._rows) - 1)
            place = UserPosition(row, min(max(member, 0), len(self.group(row).members) - 1))
        self._has_moved = True
        if place != self._place:
            self._place = place
            self.place_changed.emit()

    def go_to_photo(self, path: Path | None) -> None:
        """Choose a photo wherever it is shown; the first group where it is not."""
        for row in range(self.row_count) if path is not None else ():
            for at, member in enumerate(self.group(row).members):
                if self.photo(member.photo).path == path:
                    self.go_to(row, at)
                    return
        self.go_to(0, self._default_member(0))

    def step(self, rows: int) -> None:
        """Go so many groups down, or up."""
        if self._rows:
            self.go_to(self._place.row + rows, self._default_member(self._place.row + rows))

    def step_member(self, members: int) -> None:
        self.go_to(self._place.row, self._place.member + members)

    def go_to_next_undecided(self) -> bool:
        """Go to the next group that has an undecided photo, from the top again after the end; False when none has."""
        count = len(self._rows)
        for away in range(1, count + 1):
            row = (self._place.row + away) % count
            if not self._plan.is_decided(self._rows[row]):
                self.go_to(row, self._default_member(row))
                return True
        return False

    # --- what the user decides

    def verdict(self, position: int) -> Verdict:
        return self._plan.verdict(position)

    def suggestion(self, row: int) -> dict[int, Verdict]:
        """What Enter would do to the undecided photos of a group, by photo."""
        return self._plan.suggestion(self._rows[row])

    def kept(self, row: int) -> int:
        """The photo that stays whatever Enter does to the group's others."""
        return self._plan.kept_of(self._rows[row])

    def mark(self, position: int, verdict: Verdict) -> None:
        with self._plan_step():
            refusal = self._plan.mark(position, verdict)
        self._report(refusal)

    def toggle(self, position: int) -> None:
        """Remove the photo, or keep it when it was to be removed."""
        is_marked = self._plan.verdict(position) is Verdict.REMOVE
        self.mark(position, Verdict.KEEP if is_marked else Verdict.REMOVE)

    def answer(self, row: int, member: int) -> None:
        """Say yes to what the badge of a photo asks, or turn round what it says."""
        photo = self.group(row).members[member].photo
        if self._plan.verdict(photo) is Verdict.UNDECIDED and photo == self.kept(row):
            self.mark(photo, Verdict.KEEP)
        else:
            self.toggle(photo)

    def keep(self, positions: Collection[int]) -> None:
        """Keep these photos, of whichever groups."""
        with self._plan_step():
            self._plan.keep(positions)
        self.verdicts_changed.emit()

    def keep_only(self, row: int, members: Collection[int]) -> None:
        """Keep these members of the group (positions among its members), remove the others."""
        group = self.group(row)
        keep = {group.members[member].photo for member in members if member < len(group.members)}
        if keep:
            with self._plan_step():
                refusals = self._plan.keep_only(self._rows[row], keep)
            self._report(refusals[0] if refusals else None)

    def keep_all(self, row: int) -> None:
        self.keep([member.photo for member in self.group(row).members])

    def keep_kept(self, row: int) -> None:
        """Remove the others of the group; nothing where none is to be kept yet."""
        group = self.group(row)
        self.keep_only(row, [at for at, m in enumerate(group.members) if self.verdict(m.photo) is Verdict.KEEP])

    def accept(self, row: int) -> None:
        with self._plan_step():
            self._plan.accept(self._rows[row])
        self.verdicts_changed.emit()

    def preview(self, relations: Collection[Relation] = SURE_RELATIONS) -> Preview:
        """What `accept_all` would do to the groups that are shown."""
        return self._plan.preview_all(relations, self._rows)

    def accept_all(self, relations: Collection[Relation] = SURE_RELATIONS) -> None:
        """Accept the suggestions for all groups that are shown."""
        with self._plan_step():
            self._plan.accept_all(relations, self._rows)
        self.verdicts_changed.emit()

    def clear_group(self, row: int) -> None:
        with self._plan_step():
            self._plan.clear([self._rows[row]])
        self.verdicts_changed.emit()

    def clear_all(self) -> None:
        """Take back all decisions on the groups there are, those not shown included."""
        with self._plan_step():
            self._plan.clear()
        self.verdicts_changed.emit()

    def reject(self, row: int, member: int | None = None) -> None:
        """Say that the photos of a group are not duplicates; with `member`, that this one is none of the others."""
        group = self.group(row)
        paths = [self.photo(one.photo).stamp.path_text for one in group.members]
        if member is None:
            sets: tuple[frozenset[str], ...] = (frozenset(paths),)
        else:
            sets = tuple(frozenset({paths[member], other}) for other in paths if other != paths[member])
        rejection = Rejection(sets)
        self._acts.append(rejection)
        self._undone_acts.clear()
        self._set_rejections([*self._rejections, rejection])
        self.rejected.emit(rejection)

    @property
    def can_undo(self) -> bool:
        return bool(self._acts)

    @property
    def next_undo(self) -> StepKind | Rejection | None:
        """What *Undo* would take back."""
        if not self._acts:
            return None
        step = self._plan.next_undo
        return self._acts[-1] or (None if step is None else step.kind)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone_acts)

    def undo(self) -> None:
        """Take back what the user did last, a decision or a *not duplicates*."""
        while self._acts:
            act = self._acts.pop()
            if act is None and (step := self._plan.undo()) is None:
                continue  # a step whose photos have all vanished since
            self._undone_acts.append(act)
            if act is None:
                assert step is not None
                self._after_step(step.changes[0].photo)
            else:
                self._set_rejections([other for other in self._rejections if other is not act])
                self.rejection_undone.emit(act)
            return

    def redo(self) -> None:
        while self._undone_acts:
            act = self._undone_acts.pop()
            if act is None and (step := self._plan.redo()) is None:
                continue
            self._acts.append(act)
            if act is None:
                assert step is not None
                self._after_step(step.changes[0].photo)
            else:
                self._set_rejections([*self._rejections, act])
                self.rejected.emit(act)
            return

    # --- inside

    @contextmanager
    def _plan_step(self) -> Iterator[None]:
        """Note for the undo whether the plan took a step in between."""
        before = self._plan.next_undo
        yield
        if self._plan.next_undo is not before:
            self._acts.append(None)
            self._undone_acts.clear()

    def _forget_acts(self) -> None:
        self._rejections = []
        self._removed = frozenset()
        self._unavailable = frozenset()
        self._has_moved = False
        self._acts = []
        self._undone_acts = []

    @no_garbage_collection()
    def _set_rejections(self, rejections: list[Rejection]) -> None:
        anchor = self._anchor()
        self._rejections = rejections
        assert self._result is not None
        self._take(self._result)
        self._plan.regroup(self._grouped(), self._losses)
        self._refresh(anchor)

    def _take(self, found: ScanResult | PreparedResult) -> ScanResult:
        """Work with this result, by the present rules and rejections; return it."""
        is_due = (self._rules, tuple(self._rejections))
        if not isinstance(found, PreparedResult):
            found = PreparedResult.of(found, self._make_grouper, *is_due)
        elif (found.rules, found.rejections) != is_due:  # something was decided meanwhile
            found = PreparedResult.of(found.result, self._make_grouper, *is_due)
        self._result, self._grouper = found.result, found.grouper
        self._places, self._sizes = found.places, found.sizes_bytes
        self._aspects = np.zeros(len(found.result.photos))
        self._found = NOTHING_FOUND
        return found.result

    def _report(self, refusal: Refusal | None) -> None:
        if refusal is not None:
            self.refused.emit(refusal.objection)
        self.verdicts_changed.emit()

    def _after_step(self, position: int) -> None:
        """Show the group that the step was about, where it passes the filters."""
        self.verdicts_changed.emit()
        row = self._row_with(position)
        if row >= 0:
            self.go_to(row, self._default_member(row))

    def _default_member(self, row: int) -> int:
        """The second photo: the one to be judged against the kept one; when a name is looked for, the first of it."""
        text = self._filters.text.casefold()
        if not text or not self._rows:
            return 1
        members = self.group(min(max(row, 0), len(self._rows) - 1)).members
        named = (at for at, m in enumerate(members) if text in self.photo(m.photo).stamp.path_text.casefold())
        return next(named, 1)

    def _losses(self, removed: int, kept: int, relation: Relation) -> tuple[KeepReason, ...]:
        """What stands against a suggestion: not what will be written down beside the kept photo."""
        lost = self._all_losses(removed, kept, relation)
        return lost if self._carry_over is None else tuple(reason for reason in lost if reason not in CARRIABLE)

    def _all_losses(self, removed: int, kept: int, relation: Relation) -> tuple[KeepReason, ...]:
        return () if self._grouper is None else self._grouper.losses(removed, kept, relation)

    def _knows_more(self, group: Group) -> bool:
        """Whether one of the group's copies has something that the kept photo lacks."""
        return any(
            self._all_losses(member.photo, group.keep.photo, member.relation)
            for member in group.members[1:]
            if member.relation is not None and member.relation is not Relation.SIMILAR
        )

    def _grouped(self) -> tuple[Group, ...]:
        assert self._result is not None
        assert self._grouper is not None
        self._outlook = None
        found = self._grouper.groups(self._view)
        if self._removed:
            found = tuple(left for group in found if (left := self._without_removed(group)) is not None)
        series, self._series = self._series, {}
        return tuple(self._ordered(group, series) if is_series(group) else group for group in found)

    def _ordered(self, group: Group, before: Mapping[str, tuple[Group, Group]]) -> Group:
        """A series in the order of time; before: those of the last grouping, most of which a slider leaves alone."""
        assert self._result is not None
        known = before.get(group.group_id)
        if known is None or (known[0] is not group and known[0].members != group.members):
            known = group, in_order_of_time(group, self._result.photos)
        self._series[group.group_id] = known
        return known[1]

    def _without_removed(self, group: Group) -> Group | None:
        """What is left of a group; nothing where it was held together by a photo that is gone."""
        assert self._result is not None
        photos = self._result.photos
        members = tuple(m for m in group.members if photos[m.photo].path not in self._removed)
        is_held = members[:1] == group.members[:1] or is_series(group)
        return Group(group.group_id, members) if is_held and len(members) > 1 else None

    @no_garbage_collection()
    def _set_removed(self, removed: frozenset[Path]) -> None:
        if self._result is None:
            return
        anchor = self._anchor()
        self._removed = removed
        self._plan.set_unavailable(self._unavailable | removed)
        self._plan.regroup(self._grouped(), self._losses)
        self._refresh(anchor)

    def _anchor(self) -> frozenset[int]:
        """The photos of the present group, to find the user's place again."""
        is_there = 0 <= self._place.row < len(self._rows)
        return frozenset(member.photo for member in self.group(self._place.row).members) if is_there else frozenset()

    def _refresh(self, anchor: frozenset[int] | None) -> None:
        """Derive rows anew and find the place again: the group with the anchor's photos, else the same row."""
        groups, filters = self._plan.groups, self._filters
        if self._found.columns is not self._plan.columns:
            if self._turns.is_running:
                self._count()
            self._found = Totals.of(self._plan.columns, self._sizes)
            self._folder_shares = self._found.by_folder(self._places)
        self._rows = rows = self._passing(filters)
        self._row_of_group = np.full(len(groups), -1)
        self._row_of_group[rows] = np.arange(len(rows))
        row = min(self._place.row, len(rows) - 1)
        if anchor:
            row = min((at for photo in anchor if (at := self._row_with(photo)) >= 0), default=row)
        if rows and row < 0:
            row = 0
        focused = min(self._place.member, len(self.group(row).members) - 1) if row >= 0 else 0
        self._place = UserPosition(row, focused or min(1, len(rows)))
        self.groups_changed.emit()
        self.place_changed.emit()
        self._tell_outlook()
        # The photos and groups of a large library are some million objects that stay: looking through them for cycles
        # again and again held up the scrolling by half a second at a time.
        gc.freeze()
        give_back()

    def _passing(self, filters: Filters) -> list[int]:
        """The groups that are shown, in their order."""
        photos = self._result.photos if self._result is not None else ()
        groups, found = self._plan.groups, self._found
        wanted = sum(1 << relation.rank for relation in filters.relations)
        shown = (found.kinds & wanted != 0) & (found.columns.counts >= filters.smallest_group)
        if filters.undecided_only:
            shown[list(self._plan.decided())] = False
        if filters.rest_only:
            is_left = np.zeros(len(groups), np.bool_)
            is_left[list(self._left_groups())] = True
            shown &= is_left
        rows: list[int] = np.flatnonzero(shown).tolist()
        if looks_at_photos(filters):
            rows = [at for at in rows if passes(filters, groups[at], photos)]
        if filters.knowing_more_only:
            rows = [at for at in rows if self._knows_more(groups[at])]
        if self._order is not Order.SUREST_FIRST:  # the order in which they come
            gains = found.gains_bytes.tolist()
            rows.sort(key=lambda at: sort_key(self._order, at, groups[at], gains[at], photos))
        return rows

    def _row_with(self, photo: int) -> int:
        """The row in which a photo is shown, by its position; -1 for none."""
        at = self._plan.group_of(photo)
        return -1 if at is None else self._row_of_group[at].item()
