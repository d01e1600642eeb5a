"""What lies on the table during the review: groups that pass the filters, verdicts, and where the user is. Pure.

Everything that a review shows is asked of here, and everything that the user does there arrives here.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.garbage import no_garbage_collection
from dedupe_gui.matching.containment.closure import unproven_copies
from dedupe_gui.matching.groups.grouping import GroupingView
from dedupe_gui.matching.groups.series import is_series, sharpest
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
from dedupe_gui.review.by_folder import FolderSurvey
from dedupe_gui.review.decisions import (
    NotedDecision,
    Objection,
    Preview,
    Refusal,
    RemovalItem,
    Step,
    StepKind,
    Summary,
    Verdict,
    WholeGroups,
)
from dedupe_gui.review.filters import Filters, Order, looks_at_photos, passes, sort_key
from dedupe_gui.review.found_groups import FoundGroups, MakeGrouper, PreparedResult
from dedupe_gui.review.keeper import BEST_PHOTO, Rule
from dedupe_gui.review.outlook_count import CountsInTurns, OutlookCount
from dedupe_gui.review.plan import Plan
from dedupe_gui.review.rejections import Rejection
from dedupe_gui.review.safe import Outlook, Rest, Survey, is_safe
from dedupe_gui.review.totals import NOTHING_FOUND, FolderTally, Places, StockCount, Totals


class Changed(Enum):
    """What has changed on the desk."""

    GROUPS = auto()
    VERDICTS = auto()
    PLACE = auto()
    OUTLOOK = auto()
    """What `want_outlook` asked for can be asked of `outlook`."""


@dataclass(frozen=True, slots=True)
class ToldApart:
    """The user said that photos are not duplicates, or took that back."""

    rejection: Rejection
    is_undone: bool = False


DeskEvent = Changed | ToldApart | Objection
"""An objection is why what the user wanted was refused."""


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


class Desk:
    """The review's state. Rows are positions in the filtered list, `at` positions in `plan.groups`."""

    def __init__(self, make_grouper: MakeGrouper, turns: CountsInTurns | None = None) -> None:
        """turns: what counts many groups; at once without."""
        self._make_grouper = make_grouper
        self._source: FoundGroups | None = None
        self._rules: tuple[Rule, ...] = BEST_PHOTO
        self._carries_over = False
        self._plan = Plan((), ())
        self._view = GroupingView()
        self._filters = Filters()
        self._forgotten: tuple[Filters, Step | None] | None = None
        """Filters, and the last step that could be taken back when they were forgotten."""
        self._order = Order.SUREST_FIRST
        self._rows: list[int] = []
        self._found = NOTHING_FOUND
        self._row_of_group: NDArray[np.int64] = np.zeros(0, np.int64)
        """In which row each group is shown, -1 for none."""
        self._place = UserPosition()
        self._has_moved = False
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
        self._count = OutlookCount(turns)
        self._is_outlook_wanted = False
        self._folder_shares: tuple[FolderTally, ...] = ()

    def _tell(self, event: DeskEvent) -> None:
        """Called whenever something has changed; whoever shows the desk makes it heard."""

    # --- what there is

    @property
    def result(self) -> ScanResult | None:
        return None if self._source is None else self._source.prepared.result

    @property
    def photos(self) -> Sequence[Photo]:
        return () if self._source is None else self._source.photos

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
        group = self.group(row)
        return group if self._source is None else self._source.explained(group)

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
        return self.photos[position]

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
        return Places() if self._source is None else self._source.prepared.places

    @property
    def photo_count(self) -> int:
        """Photos of the search that are still at their places as far as this review knows."""
        return 0 if self._source is None else len(self.photos) - len(self._removed)

    @property
    def film_count(self) -> int:
        """How many of those are films."""
        films = np.flatnonzero(self.places.is_film).tolist()
        return sum(self.photo(at).path not in self._removed for at in films)

    @property
    def taken_up(self) -> int:
        """How many decisions from before the present search hold in it."""
        return self._taken_up

    @property
    def shown_decided(self) -> int:
        """How many of the groups that are shown are decided."""
        return int(np.count_nonzero(self._row_of_group[list(self._plan.decided())] >= 0))

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
        is_hearsay = self.result is not None and self.result.is_hearsay
        return tuple(replace(item, is_hearsay=is_hearsay) for item in items)

    @property
    def outlook(self) -> Outlook | None:
        """What may go without loss, and what is left to decide; None until that is counted, see `want_outlook`."""
        return self._count.outlook

    def want_outlook(self) -> None:
        """Have the outlook counted and `Changed.OUTLOOK` told: before this returns where there are few groups."""
        self._is_outlook_wanted = True
        if self.outlook is None and not self._count.is_running:
            self._count_anew()
        self._tell_outlook()

    def _tell_outlook(self) -> None:
        if self.outlook is not None and self._is_outlook_wanted:
            self._is_outlook_wanted = False
            self._tell(Changed.OUTLOOK)

    def _count_anew(self) -> None:
        same_file = None if self._source is None else self._source.prepared.same_file
        self._count.begin(Survey(self._plan, self.photos, self._to_prove, same_file))

    def finish_count(self) -> None:
        """All is counted of what was counted in turns."""
        self._count.finish()
        if self._filters.rest_only:
            self._refresh(self._anchor() if self._has_moved else None)
        self._tell_outlook()

    def _tell_verdicts(self) -> None:
        """What was counted, or is being counted, is out of date."""
        self._count.expire()
        if self._count.is_running:
            self._count_anew()
        self._tell(Changed.VERDICTS)

    def _left_groups(self) -> Collection[int]:
        """The groups that are left to decide; those that were so before until that is counted."""
        if self.outlook is None and not self._count.is_running:
            self._count_anew()
        return self._count.left_groups(self._plan.groups, self.photos)

    def relation_of_rest(self, rest: Rest) -> Relation:
        """How the photo that stays in a group and the first of the others are to each other."""
        return self._plan.relation_between(rest.others[0], rest.kept)

    def count_stock(self) -> StockCount | None:
        """What counts the library without what was moved away."""
        return StockCount(self.photos, set(map(str, self._removed))) if self._source is not None else None

    def safe_items(self) -> tuple[RemovalItem, ...]:
        """What may go without loss, to be moved away; nothing is decided by that. Nothing until it is counted."""
        return self.items_for(self.outlook.stays_for) if self.outlook is not None else ()

    def folder_survey(self) -> FolderSurvey:
        """What finds out how much of each folder is elsewhere too."""
        return FolderSurvey(self._plan, self.photos, self._to_prove)

    def items_for(self, stays_for: Mapping[int, int]) -> tuple[RemovalItem, ...]:
        """These photos to be moved away, each with the one that stays for it; nothing is decided by that."""
        return self._as_told(self._plan.items(stays_for))

    def still_safe(self, items: Sequence[RemovalItem]) -> tuple[RemovalItem, ...]:
        """Those of these that may go without loss as things stand."""
        return tuple(item for item, pair in self._pairs_of(items) if is_safe(self._plan, *pair))

    def knowing_more(self, items: Sequence[RemovalItem]) -> int:
        """How many of these know something that the photo that stays for them does not."""
        return sum(any(loss in CARRIABLE for loss in self.between(*pair)[1]) for _item, pair in self._pairs_of(items))

    def more_is_safe_with_notes(self) -> bool:
        """Whether more might go without loss if what it alone knows were written down beside the photo that stays.

        False until the outlook is counted.
        """
        rest = self.outlook.rest if self.outlook is not None else ()
        return any(self._loses_notes_alone(photo, one.kept) for one in rest for photo in one.others)

    def _loses_notes_alone(self, photo: int, kept: int) -> bool:
        relation = self._plan.relation_between(photo, kept)
        if relation not in SURE_RELATIONS:
            return False
        lost = self._all_losses(photo, kept, relation)
        return bool(lost) and CARRIABLE.issuperset(lost)

    def _pairs_of(self, items: Sequence[RemovalItem]) -> list[tuple[RemovalItem, tuple[int, int]]]:
        """The items whose two photos are in a group (still), with their positions."""
        wanted = {stamp.path_text for item in items for stamp in (item.photo, item.kept)}
        at = {photo.stamp.path_text: at for at, photo in enumerate(self.photos) if photo.stamp.path_text in wanted}
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
        self._tell(Changed.GROUPS)
        self._tell_verdicts()
        self._tell(Changed.PLACE)

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
        self._clear()
        result = self._take(found)
        self._view = GroupingView.of(result.options)
        self._plan = Plan(
            result.photos,
            self._grouped(),
            protected=result.options.protected_folders,
            losses=self._losses,
            holders=self._source_there.holders,
            decisions=decisions,
        )

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
        if self._source is None:
            self._begin(found, None)
        else:
            # Until the user has gone somewhere, the list stays at its top, whatever is found above.
            before = {self.photo(photo).stamp.path_text for photo in self._anchor()} if self._has_moved else set()
            anchor = frozenset(at for at, photo in enumerate(result.photos) if photo.stamp.path_text in before)
            self._take(found)
            self._plan.replace_scan(result.photos, self._grouped(), self._losses, self._source_there.holders)
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
            self._tell(Changed.GROUPS)
        if self._to_prove:
            self._to_prove = frozenset()
            self._tell_verdicts()

    def sharpest(self, row: int) -> frozenset[int]:
        """The photos of a series that are the sharpest, by position; nothing of other groups."""
        group = self.group(row)
        return sharpest(group, self.photos) if is_series(group) else frozenset()

    @property
    def being_checked_count(self) -> int:
        """How many photos look like copies that the search has yet to prove."""
        return len(self._to_prove)

    def is_being_checked(self, row: int) -> bool:
        """Whether the search has yet to prove a copy of this group."""
        return any(member.photo in self._to_prove for member in self.group(row).members)

    def close(self) -> None:
        """Clear the table for a new search. What was decided on files that it finds again holds there too."""
        decided = self._plan.decisions().items()
        self._earlier |= {stamp: kept for stamp, kept in decided if stamp.path not in self._removed}
        self._taken_up = 0
        self._count.expire()
        self._clear()
        self._refresh(None)

    def _clear(self) -> None:
        self._source = None
        self._plan = Plan((), ())
        self._place = UserPosition()
        self._has_moved = False
        self._forgotten = None
        self._removed = self._unavailable = frozenset()

    def set_view(self, view: GroupingView) -> None:
        """Regroup, as the sliders say."""
        if view == self._view:
            return
        self._view = view
        if self._source is not None:
            self._regroup()

    def set_rules(self, rules: Sequence[Rule]) -> None:
        """Suggest by other rules, the weightiest first."""
        if tuple(rules) == self._rules:
            return
        self._rules = tuple(rules)
        self._prepare_anew()

    @property
    def rules(self) -> tuple[Rule, ...]:
        return self._rules

    def set_carrying_over(self, *, wanted: bool) -> None:
        """Suggest also what is lost but for notes that will be written down beside the kept photo, or do not."""
        if wanted != self._carries_over:
            self._carries_over = wanted
            self._plan.set_losses(self._losses)
            self._tell_verdicts()

    def set_filters(self, filters: Filters) -> None:
        """Show other groups: the present one where it is among them, else the first; of a name its photo."""
        if filters != self._filters:
            self._forgotten = None
            self._filter(filters)

    def _filter(self, filters: Filters) -> None:
        has_other_text = filters.text != self._filters.text
        self._filters = filters
        anchor = self._anchor()
        self._place = UserPosition(-1, self._place.member)
        self._refresh(anchor)
        if has_other_text and filters.text and self._rows:
            self.go_to(self._place.row, self._default_member(self._place.row))

    def forget_filters(self) -> None:
        """Show all groups again; `undo` brings the filters back until something else is done."""
        if self._filters != Filters():
            self._forgotten = (self._filters, self._plan.next_undo)
            self._filter(Filters())

    @property
    def can_bring_filters_back(self) -> bool:
        """Whether what was done last is that the filters were forgotten."""
        return self._forgotten is not None and self._forgotten[1] is self._plan.next_undo

    def set_order(self, order: Order) -> None:
        if order is not self._order:
            self._order = order
            self._refresh(self._anchor())

    def mark_unavailable(self, paths: Collection[Path]) -> None:
        """Photos that vanished or changed since the search: they stay as they are, and nothing is held against them."""
        if paths:
            self._unavailable |= frozenset(paths)
            self._plan.set_unavailable(self._unavailable | self._removed)
            self._tell_verdicts()

    def take_off(self, removed: Collection[Path]) -> None:
        """Take photos that were moved away off the table."""
        if not removed:
            return
        self._unavailable -= frozenset(removed)  # whatever was said of them before: they were there, as they were found
        # A clean-up is taken back by putting photos back; to undo decisions about photos that are gone shows nothing.
        self._plan.forget_steps()
        gone = frozenset(removed)
        # Whoever puts one back while this review is closed finds it undecided here.
        self._plan.forget(self._positions(gone))
        self._set_removed(self._removed | gone)

    def bring_back(self, returned: Collection[Path]) -> None:
        """Photos that were taken off the table are where they were again, and their groups are undecided.

        What was kept in those was kept beside photos that were to go.
        """
        back = frozenset(returned) & self._removed
        self._set_removed(self._removed - back, back)
        self._tell_verdicts()

    def removed_positions(self) -> list[int]:
        """The photos that are taken off the table, by their positions."""
        return self._positions(self._removed) if self._removed else []

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
            self._tell(Changed.PLACE)

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
        self._report(self._plan.mark(position, verdict))

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
        self._plan.keep(positions)
        self._tell_verdicts()

    def keep_only(self, row: int, members: Collection[int]) -> None:
        """Keep these members of the group (positions among its members), remove the others."""
        group = self.group(row)
        keep = {group.members[member].photo for member in members if member < len(group.members)}
        if keep:
            refusals = self._plan.keep_only(self._rows[row], keep)
            self._report(refusals[0] if refusals else None)

    def keep_all(self, row: int) -> None:
        self.keep([member.photo for member in self.group(row).members])

    def whole_groups(self) -> WholeGroups:
        """What `keep_whole` would keep of what is shown."""
        plan = self._plan
        shown = (at for at in self._rows if not plan.is_decided(at) and not plan.marked(at))
        groups = [plan.groups[at] for at in shown]
        photos = [self.photo(member.photo) for group in groups for member in group.members]
        return WholeGroups(
            frozenset(group.group_id for group in groups), len(photos), sum(photo.is_film for photo in photos)
        )

    def keep_whole(self, group_ids: Collection[str]) -> None:
        """Keep all photos of these groups as one step, as far as they are shown and `whole_groups` has them still."""
        wanted = self.whole_groups().group_ids & frozenset(group_ids)
        groups = [self._plan.groups[at] for at in self._rows]
        photos = [member.photo for group in groups if group.group_id in wanted for member in group.members]
        self._plan.keep(photos, StepKind.KEPT_WHOLE)
        self._tell_verdicts()

    def keep_kept(self, row: int) -> None:
        """Remove the others of the group; nothing where none is to be kept yet."""
        group = self.group(row)
        self.keep_only(row, [at for at, m in enumerate(group.members) if self.verdict(m.photo) is Verdict.KEEP])

    def accept(self, row: int) -> None:
        self._plan.accept(self._rows[row])
        self._tell_verdicts()

    def preview(self, relations: Collection[Relation] = SURE_RELATIONS) -> Preview:
        """What `accept_all` would do to the groups that are shown."""
        return self._plan.preview_all(relations, self._rows)

    def accept_all(self, relations: Collection[Relation] = SURE_RELATIONS) -> None:
        """Accept the suggestions for all groups that are shown."""
        self._plan.accept_all(relations, self._rows)
        self._tell_verdicts()

    def clear_group(self, row: int) -> None:
        self._plan.clear([self._rows[row]])
        self._tell_verdicts()

    def clear_all(self) -> None:
        """Take back all decisions on the groups there are, those not shown included."""
        self._plan.clear()
        self._tell_verdicts()

    def reject(self, row: int, member: int | None = None) -> None:
        """Say that the photos of a group are not duplicates; with `member`, that this one is none of the others."""
        group = self.group(row)
        paths = [self.photo(one.photo).stamp.path_text for one in group.members]
        if member is None:
            sets: tuple[frozenset[str], ...] = (frozenset(paths),)
        else:
            sets = tuple(frozenset({paths[member], other}) for other in paths if other != paths[member])
        rejection = Rejection(sets)
        self._plan.reject(rejection)
        self._prepare_anew()
        self._tell(ToldApart(rejection))

    @property
    def can_undo(self) -> bool:
        return self.can_bring_filters_back or self._plan.next_undo is not None

    @property
    def can_redo(self) -> bool:
        return self._plan.can_redo

    def undo(self) -> None:
        """Take back what the user did last, a decision or a *not duplicates*, or that the filters were forgotten."""
        if self._forgotten is not None and self.can_bring_filters_back:
            self.set_filters(self._forgotten[0])
            return
        self._after(self._plan.undo(), is_undone=True)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._after(self._plan.redo(), is_undone=False)

    # --- inside

    @no_garbage_collection()
    def _prepare_anew(self) -> None:
        """Rules or what was told apart have changed: order, group and show the same result again."""
        if self.result is not None:
            self._take(self.result)
            self._regroup()

    @no_garbage_collection()
    def _regroup(self, returned: frozenset[Path] = frozenset()) -> None:
        """returned: photos that are back; their groups are undecided."""
        anchor = self._anchor()
        self._plan.regroup(self._grouped(), self._losses, self._source_there.holders)
        if returned:
            self._plan.forget_with(self._positions(returned))
        self._refresh(anchor)

    def _positions(self, paths: Collection[Path]) -> list[int]:
        """Of the photos with these paths, by their texts: making 100,000 paths would hold the window up."""
        texts = {os.fspath(path) for path in paths}
        return [at for at, photo in enumerate(self.photos) if photo.stamp.path_text in texts]

    def _take(self, found: ScanResult | PreparedResult) -> ScanResult:
        """Work with this result, by the present rules and rejections; return it."""
        is_due = (self._rules, self._plan.rejections)
        if not isinstance(found, PreparedResult):
            found = PreparedResult.of(found, self._make_grouper, *is_due)
        elif (found.rules, found.rejections) != is_due:  # something was decided meanwhile
            found = PreparedResult.of(found.result, self._make_grouper, *is_due)
        self._source = FoundGroups(found) if self._source is None else self._source.following(found)
        self._found = NOTHING_FOUND
        return found.result

    def _grouped(self) -> tuple[Group, ...]:
        self._count.expire()
        return self._source_there.groups(self._view, self._removed)

    @property
    def _source_there(self) -> FoundGroups:
        assert self._source is not None
        return self._source

    def _report(self, refusal: Refusal | None) -> None:
        if refusal is not None:
            self._tell(refusal.objection)
        self._tell_verdicts()

    def _after(self, step: Step | None, *, is_undone: bool) -> None:
        """Show what the step was about: its group, where that passes the filters."""
        if step is None:
            return
        if step.rejection is not None:
            self._prepare_anew()
            self._tell(ToldApart(step.rejection, is_undone))
            return
        self._tell_verdicts()
        row = self._row_with(step.changes[0].photo)
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
        return tuple(reason for reason in lost if reason not in CARRIABLE) if self._carries_over else lost

    def _all_losses(self, removed: int, kept: int, relation: Relation) -> tuple[KeepReason, ...]:
        return () if self._source is None else self._source.losses(removed, kept, relation)

    def _knows_more(self, group: Group) -> bool:
        """Whether one of the group's copies has something that the kept photo lacks."""
        return any(
            self._all_losses(member.photo, group.keep.photo, member.relation)
            for member in group.members[1:]
            if member.relation is not None and member.relation is not Relation.SIMILAR
        )

    def _set_removed(self, removed: frozenset[Path], returned: frozenset[Path] = frozenset()) -> None:
        if self._source is not None:
            self._removed = removed
            self._plan.set_unavailable(self._unavailable | removed)
            self._regroup(returned)

    def _anchor(self) -> frozenset[int]:
        """The photos of the present group, to find the user's place again."""
        is_there = 0 <= self._place.row < len(self._rows)
        return frozenset(member.photo for member in self.group(self._place.row).members) if is_there else frozenset()

    def _refresh(self, anchor: frozenset[int] | None) -> None:
        """Derive the rows again and find the place again: the group with the anchor's photos, else the same row."""
        if self._found.columns is not self._plan.columns:
            if self._count.is_running:
                self._count_anew()
            prepared = None if self._source is None else self._source.prepared
            sizes = np.zeros(0, np.int64) if prepared is None else prepared.sizes_bytes
            same_file = None if prepared is None else prepared.same_file
            self._found = Totals.of(self._plan.columns, sizes, same_file)
            self._folder_shares = self._found.by_folder(self.places)
        self._rows = rows = self._passing(self._filters)
        self._row_of_group = np.full(self.group_count, -1)
        self._row_of_group[rows] = np.arange(len(rows))
        row = min(self._place.row, len(rows) - 1)
        if anchor:
            row = min((at for photo in anchor if (at := self._row_with(photo)) >= 0), default=row)
        if rows and row < 0:
            row = 0
        focused = min(self._place.member, len(self.group(row).members) - 1) if row >= 0 else 0
        self._place = UserPosition(row, focused or min(1, len(rows)))
        self._tell(Changed.GROUPS)
        self._tell(Changed.PLACE)
        self._tell_outlook()

    def _passing(self, filters: Filters) -> list[int]:
        """The groups that are shown, in their order."""
        photos, groups, found = self.photos, self._plan.groups, self._found
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
