"""Whole reviews at the desk: whatever is decided, undone, filtered and looked for again, nothing is lost by it."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from dedupe_gui.catalogue.sessions import Sessions
from dedupe_gui.jobs.regroup import Regrouper
from dedupe_gui.matching.groups.grouping import GroupingView
from dedupe_gui.model import RELATIONS, JsonValue, Photo, Relation, ScanOptions, ScanResult, StageSeconds
from dedupe_gui.review.decisions import NotedDecision, RemovalItem, StepKind, Verdict
from dedupe_gui.review.desk import Changed, Desk, DeskEvent, ToldApart
from dedupe_gui.review.desk_view import restore, view_of
from dedupe_gui.review.filters import Filters, Order
from dedupe_gui.review.keeper import Rule
from dedupe_gui.review.rejections import Rejection
from tests.worlds import Shot, photos_of, prove, table_of, worlds

FOLDERS = (Path("/photos/first"), Path("/photos/second"))
TIES = [Relation.IDENTICAL, *[Relation.COPY] * 3, Relation.EDITED, Relation.SIMILAR]
EVERYTHING = Filters()
some_filters = st.builds(
    Filters,
    relations=st.frozensets(st.sampled_from(RELATIONS), min_size=1),
    text=st.sampled_from(["", "1", "SECOND", "nowhere"]),
    folder=st.sampled_from([None, *FOLDERS]),
    smallest_group=st.sampled_from([2, 3]),
    undecided_only=st.booleans(),
    knowing_more_only=st.booleans(),
    rest_only=st.booleans(),
)


class HeardDesk(Desk):
    """Notes what it tells."""

    def __init__(self) -> None:
        super().__init__(Regrouper)
        self.heard: list[DeskEvent] = []

    def _tell(self, event: DeskEvent) -> None:
        self.heard.append(event)


@dataclass(frozen=True)
class Decided:
    """All that the user said so far."""

    noted: Mapping[Path, NotedDecision]
    rejections: tuple[Rejection, ...]
    to_remove: tuple[RemovalItem, ...]
    groups: tuple[tuple[int, ...], ...]

    @staticmethod
    def at(desk: Desk) -> Decided:
        groups = tuple(tuple(member.photo for member in group.members) for group in desk.plan.groups)
        return Decided(desk.plan.noted(), desk.plan.rejections, desk.to_remove(), groups)


class Review(RuleBasedStateMachine):
    """Does at a desk what users do, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = HeardDesk()
        self.before: list[Decided] = []
        """How things stood before each act that can be taken back."""
        self.after: list[Decided] = []
        """How they stood after each act that was taken back."""
        self.sessions = Sessions(None)

    def teardown(self) -> None:
        self.sessions.close()

    @initialize(shots=worlds, chance=st.randoms(use_true_random=False))
    def search(self, shots: list[Shot], chance: random.Random) -> None:
        rows = []
        for second in range(1, len(shots)):
            first = chance.randrange(second)
            tie = chance.choice(TIES)
            same = replace(shots[first], turn=shots[second].turn)
            if tie is Relation.IDENTICAL:
                shots = [*shots[:second], same, *shots[second + 1 :]]
            rows.append((first, second, tie))
        photos = [self._somewhere(photo, at, chance) for at, photo in enumerate(photos_of(shots))]
        self.shots = {photo.path: shots[at] for at, photo in enumerate(photos)}
        table, _ = prove(photos, table_of(rows, shots), shots)
        self.result = ScanResult(ScanOptions(FOLDERS), tuple(photos), table, (), StageSeconds(0, 0, 0, 0))
        self.desk.open(self.result)

    @staticmethod
    def _somewhere(photo: Photo, at: int, chance: random.Random) -> Photo:
        """What the headers say of a photo has nothing to do with how much it shows."""
        facts = replace(photo.facts, width_px=chance.randrange(1, 9) * 100, jpeg_quality=chance.randrange(50, 99))
        path = f"{FOLDERS[chance.randrange(2)]}/{at:03}.jpg"
        return replace(photo, facts=facts, stamp=photo.stamp._replace(path_text=path))

    def act(self, what: Callable[[], object]) -> None:
        before, step = Decided.at(self.desk), self.desk.plan.next_undo
        what()
        if self.desk.plan.next_undo is not step:
            self.before.append(before)
            self.after.clear()
            assert not self.desk.can_redo
        else:
            assert Decided.at(self.desk) == before

    def row(self, pick: int) -> int:
        return pick % self.desk.row_count

    def show_anew(self) -> None:
        """What is decided stays in sight until the filters are asked again."""
        filters = self.desk.filters
        self.desk.set_filters(EVERYTHING)
        self.desk.set_filters(filters)

    def has_rows(self) -> bool:
        return self.desk.row_count > 0

    # --- what is decided

    @precondition(has_rows)
    @rule(pick=st.integers(0, 99))
    def accept(self, pick: int) -> None:
        self.act(lambda: self.desk.accept(self.row(pick)))

    @rule(relations=st.sets(st.sampled_from(RELATIONS), min_size=1))
    def accept_all(self, relations: set[Relation]) -> None:
        preview = self.desk.preview(relations)
        marked = len(self.desk.to_remove())
        self.act(lambda: self.desk.accept_all(relations))
        assert len(self.desk.to_remove()) == marked + preview.photos

    @rule(pick=st.integers(0, 99), verdict=st.sampled_from(Verdict))
    def mark(self, pick: int, verdict: Verdict) -> None:
        self.act(lambda: self.desk.mark(pick % len(self.result.photos), verdict))

    @precondition(has_rows)
    @rule(pick=st.integers(0, 99), members=st.sets(st.integers(0, 4), min_size=1))
    def keep_only(self, pick: int, members: set[int]) -> None:
        self.act(lambda: self.desk.keep_only(self.row(pick), members))

    @precondition(has_rows)
    @rule(pick=st.integers(0, 99), member=st.none() | st.integers(0, 99))
    def tell_apart(self, pick: int, member: int | None) -> None:
        row = self.row(pick)
        count = len(self.desk.group(row).members)
        self.act(lambda: self.desk.reject(row, None if member is None else member % count))
        step = self.desk.plan.next_undo
        assert step is not None
        assert step.kind is StepKind.REJECTED
        assert self.desk.heard[-1] == ToldApart(self.desk.plan.rejections[-1])

    @precondition(has_rows)
    @rule(pick=st.integers(0, 99))
    def clear_group(self, pick: int) -> None:
        self.act(lambda: self.desk.clear_group(self.row(pick)))

    @rule()
    def clear_all(self) -> None:
        self.act(self.desk.clear_all)
        assert not self.desk.to_remove()

    @rule()
    def undo(self) -> None:
        assert self.desk.can_undo == bool(self.before)
        now = Decided.at(self.desk)
        self.desk.undo()
        if self.before:
            self.after.append(now)
        assert Decided.at(self.desk) == (self.before.pop() if self.before else now)

    @rule()
    def redo(self) -> None:
        assert self.desk.can_redo == bool(self.after)
        now = Decided.at(self.desk)
        self.desk.redo()
        if self.after:
            self.before.append(now)
        assert Decided.at(self.desk) == (self.after.pop() if self.after else now)

    # --- how it is looked at

    @rule(filters=some_filters)
    def filter(self, filters: Filters) -> None:
        now, everything = Decided.at(self.desk), sorted(group.group_id for group in self.desk.plan.groups)
        self.desk.set_filters(filters)
        assert Decided.at(self.desk) == now
        assert set(self.desk.group_ids()) <= set(everything)
        self.desk.set_filters(EVERYTHING)
        assert sorted(self.desk.group_ids()) == everything
        self.desk.set_filters(filters)

    @rule(order=st.sampled_from(Order))
    def sort(self, order: Order) -> None:
        self.show_anew()
        now, shown = Decided.at(self.desk), sorted(self.desk.group_ids())
        self.desk.set_order(order)
        assert Decided.at(self.desk) == now
        assert sorted(self.desk.group_ids()) == shown

    @rule(row=st.integers(-1, 5), member=st.integers(-1, 5))
    def go(self, row: int, member: int) -> None:
        self.desk.go_to(row, member)

    @rule(distance=st.sampled_from([0, 10, 64]), relations=st.sets(st.sampled_from(RELATIONS), min_size=1))
    def look_by_another_slider(self, distance: int, relations: set[Relation]) -> None:
        """Verdicts may rest meanwhile; all hold again at the old place."""
        now, view = Decided.at(self.desk), self.desk.view
        self.desk.set_view(GroupingView(distance_bits=distance, relations=frozenset(relations)))
        assert self.desk.plan.noted() == now.noted
        self.desk.set_view(view)
        assert Decided.at(self.desk) == now

    @rule(rules=st.permutations(list(Rule)).map(tuple))
    def suggest_by_other_rules(self, rules: tuple[Rule, ...]) -> None:
        noted = self.desk.plan.noted()
        self.desk.set_rules(rules)
        assert self.desk.plan.noted() == noted
        self._forget_acts_of_the_model()

    # --- what comes from outside

    @rule()
    def search_again(self) -> None:
        """What was decided holds in the new search as well; what was told apart is the list's, which is not here."""
        removed = {item.photo.path: item.kept.path for item in self.desk.to_remove()}
        told_apart, gone = self.desk.plan.rejections, self.desk.has_cleaned_up
        self.desk.begin_search()
        assert self.desk.row_count == 0
        assert not self.desk.can_undo
        self.desk.update(replace(self.result, is_complete=False), goes_on=True)
        self.desk.update(self.result)
        self.desk.end_search()
        if not told_apart and not gone:  # these change which groups there are
            assert {item.photo.path: item.kept.path for item in self.desk.to_remove()} == removed
        self._forget_acts_of_the_model()
        self.before.clear()

    @rule()
    def clean_up_and_put_back(self) -> None:
        gone = [item.photo.path for item in self.desk.to_remove()]
        self.desk.take_off(gone)
        if not gone:
            return
        assert not self.desk.can_undo
        assert not set(gone) & {self.desk.photo(m.photo).path for g in self.desk.plan.groups for m in g.members}
        self.desk.bring_back(gone)
        assert all(path not in self.desk.plan.noted() for path in gone)
        self._forget_acts_of_the_model()
        self.before.clear()

    @rule()
    def close_and_go_on_tomorrow(self) -> None:
        """A session that is written and read again is the same review."""
        desk = self.desk
        self.show_anew()
        number = self.sessions.begin(self.result)
        view: dict[str, JsonValue] = view_of(desk)
        self.sessions.save_decisions(number, desk.plan.noted())
        self.sessions.save_view(number, view)
        session = self.sessions.load(number)
        again = Desk(Regrouper)
        again.set_rules(desk.rules)
        again.open(self.result, session.decisions)
        restore(again, session.view)
        assert again.plan.noted() == desk.plan.noted()
        assert (again.filters, again.order, again.view) == (desk.filters, desk.order, desk.view)
        if not desk.plan.rejections and not desk.has_cleaned_up:
            assert again.to_remove() == desk.to_remove()
            assert again.group_ids() == desk.group_ids()
            assert view_of(again) == view

    def _forget_acts_of_the_model(self) -> None:
        """Groups changed by something else than an act: what an undo comes to is no longer what it was."""
        while self.desk.can_undo:
            self.desk.undo()
        while self.desk.can_redo:
            self.desk.redo()
        self.desk.plan.forget_steps()
        self.before.clear()
        self.after.clear()

    # --- what always holds

    @invariant()
    def every_removal_names_a_photo_that_stays(self) -> None:
        gone = {item.photo.path for item in self.desk.to_remove()}
        for item in self.desk.to_remove():
            assert item.kept.path not in gone
        for group in self.desk.plan.groups:
            assert any(self.desk.photo(member.photo).path not in gone for member in group.members)

    @invariant()
    def nothing_that_one_photo_alone_holds_is_proposed(self) -> None:
        self.desk.want_outlook()
        assert self.desk.heard[-1:] in ([Changed.OUTLOOK], []) or not self.desk.result
        for item in self.desk.safe_items():
            one, other = self.shots[item.photo.path], self.shots[item.kept.path]
            assert (one.moment, one.edit) == (other.moment, other.edit)
            assert one.detail <= other.detail
        for row in range(self.desk.row_count):
            group = self.desk.group(row)
            proposed = {photo for photo, said in self.desk.suggestion(row).items() if said is Verdict.REMOVE}
            staying = [
                self.shots[self.desk.photo(member.photo).path]
                for member in group.members
                if member.photo not in proposed and self.desk.verdict(member.photo) is not Verdict.REMOVE
            ]
            for photo in proposed:
                one = self.shots[self.desk.photo(photo).path]
                assert any(
                    (one.moment, one.edit) == (other.moment, other.edit) and one.detail <= other.detail
                    for other in staying
                )

    @invariant()
    def what_was_told_apart_is_in_no_group_together(self) -> None:
        pairs = self.desk.result.pairs if self.desk.result is not None else None
        same = set()
        if pairs is not None:
            of_one_file = pairs.relation == Relation.IDENTICAL.rank
            same = set(zip(pairs.first[of_one_file].tolist(), pairs.second[of_one_file].tolist(), strict=True))
        for rejection in self.desk.plan.rejections:
            for paths in rejection.sets:
                for group in self.desk.plan.groups:
                    told = [m.photo for m in group.members if self.desk.photo(m.photo).stamp.path_text in paths]
                    assert not told or len(told) == 1 or _are_joined(told, same)

    @invariant()
    def the_user_is_somewhere(self) -> None:
        row, member = self.desk.place.row, self.desk.place.member
        if self.desk.row_count:
            assert 0 <= row < self.desk.row_count
            assert 0 <= member < len(self.desk.group(row).members)
        else:
            assert self.desk.current_group is None


def _are_joined(photos: list[int], pairs: set[tuple[int, int]]) -> bool:
    reached = {photos[0]}
    while more := {b for a, b in pairs | {(b, a) for a, b in pairs} if a in reached} - reached:
        reached |= more
    return reached >= set(photos)


Review.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
TestReview = Review.TestCase
