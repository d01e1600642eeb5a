"""Whole evenings of accepted suggestions: whatever is accepted, undone and looked at anew, what held most stays."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from dedupe_gui.jobs.regroup import Regrouper
from dedupe_gui.matching.groups.grouping import GroupingView
from dedupe_gui.model import RELATIONS, Relation, ScanOptions, ScanResult, StageSeconds
from dedupe_gui.review.decisions import Verdict
from dedupe_gui.review.keeper import Rule
from dedupe_gui.review.plan import Plan
from tests.worlds import Shot, photos_of, prove, table_of, worlds

FOLDERS = (Path("/photos/first"), Path("/photos/second"))
TIES = [Relation.COPY, Relation.COPY, Relation.COPY, Relation.EDITED, Relation.SIMILAR]


class Evening(RuleBasedStateMachine):
    """Accepts, undoes, keeps by hand, moves sliders and reorders rules; nothing is marked for removal by hand."""

    @initialize(shots=worlds, chance=st.randoms(use_true_random=False))
    def search(self, shots: list[Shot], chance: random.Random) -> None:
        self.shots = shots
        rows = [(chance.randrange(second), second, chance.choice(TIES)) for second in range(1, len(shots))]
        # What the headers say of a photo has nothing to do with how much it shows.
        photos = []
        for at, photo in enumerate(photos_of(shots)):
            path = f"{FOLDERS[chance.randrange(2)]}/{at:03}.jpg"
            facts = replace(photo.facts, width_px=chance.randrange(1, 9) * 100, jpeg_quality=chance.randrange(50, 99))
            photos.append(replace(photo, facts=facts, stamp=photo.stamp._replace(path_text=path)))
        photos.sort(key=lambda photo: photo.stamp.path_text)
        self.shots = [shots[int(photo.path.stem)] for photo in photos]
        table, _ = prove(photos, table_of(rows, self.shots), self.shots)
        options = ScanOptions(FOLDERS)
        self.result = ScanResult(options, tuple(photos), table, (), StageSeconds(0, 0, 0, 0))
        self.regrouper = Regrouper(self.result)
        groups = self.regrouper.groups(GroupingView())
        self.plan = Plan(photos, groups, losses=self.regrouper.losses, holders=self.regrouper)

    @rule(pick=st.integers(0, 99))
    def accept(self, pick: int) -> None:
        if self.plan.groups:
            self.plan.accept(pick % len(self.plan.groups))

    @rule(relations=st.sets(st.sampled_from(RELATIONS), min_size=1))
    def accept_all(self, relations: set[Relation]) -> None:
        self.plan.accept_all(relations)

    @rule(pick=st.integers(0, 99))
    def keep_by_hand(self, pick: int) -> None:
        self.plan.mark(pick % len(self.shots), Verdict.KEEP)

    @rule()
    def undo(self) -> None:
        self.plan.undo()

    @rule()
    def redo(self) -> None:
        self.plan.redo()

    @rule(picks=st.sets(st.integers(0, 11), max_size=2))
    def lose_sight_of(self, picks: set[int]) -> None:
        photos = self.result.photos
        self.plan.set_unavailable([photos[pick % len(photos)].path for pick in picks])

    @rule(distance=st.sampled_from([0, 10, 64]), relations=st.sets(st.sampled_from(RELATIONS), min_size=1))
    def move_the_slider(self, distance: int, relations: set[Relation]) -> None:
        view = GroupingView(distance_bits=distance, relations=frozenset(relations))
        self.plan.regroup(self.regrouper.groups(view), self.regrouper.losses, self.regrouper)

    @rule(rules=st.permutations(list(Rule)).map(tuple))
    def suggest_by_other_rules(self, rules: tuple[Rule, ...]) -> None:
        self.regrouper = Regrouper(self.result, rules)
        self.plan.regroup(self.regrouper.groups(GroupingView()), self.regrouper.losses, self.regrouper)

    @invariant()
    def what_goes_is_held_by_what_stays(self) -> None:
        if not hasattr(self, "plan"):
            return
        items = self.plan.to_remove()
        gone = {item.photo.path for item in items}
        place_of = {photo.path: at for at, photo in enumerate(self.result.photos)}
        for item in items:
            one, other = self.shots[place_of[item.photo.path]], self.shots[place_of[item.kept.path]]
            assert item.kept.path not in gone
            assert (one.moment, one.edit) == (other.moment, other.edit)
            assert one.detail <= other.detail


Evening.TestCase.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
TestEvening = Evening.TestCase
