from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from dedupe_gui.model import SURE_RELATIONS, Group, KeepReason, Photo, Relation
from dedupe_gui.review.decisions import NotedDecision, Objection, StepKind, Verdict
from dedupe_gui.review.plan import Plan
from tests.photos import holding
from tests.review.build import group, photo, stamp

KEEP, REMOVE, UNDECIDED = Verdict.KEEP, Verdict.REMOVE, Verdict.UNDECIDED
COPY, SIMILAR, EDITED, IDENTICAL = Relation.COPY, Relation.SIMILAR, Relation.EDITED, Relation.IDENTICAL


def photos(count: int) -> list[Photo]:
    return [photo(f"/p/{at}.jpg", inode=at + 1, size=100 + at) for at in range(count)]


def plan_of(*groups: Group, count: int = 6, protected: Sequence[Path] = ()) -> Plan:
    return Plan(photos(count), groups, protected=protected)


def verdicts(plan: Plan, count: int) -> list[Verdict]:
    return [plan.verdict(at) for at in range(count)]


def test_a_motion_photo_is_not_given_up_for_its_bare_picture() -> None:
    moving, bare = photo("/p/0.jpg", inode=1, inside=holding(b"film" * 4)), photo("/p/1.jpg", inode=2)
    plan = Plan([moving, bare], [group((0, None), (1, Relation.SAME_PIXELS))])

    refusal = plan.mark(0, REMOVE)

    assert refusal is not None
    assert refusal.objection is Objection.KEPT_HOLDS_LESS
    assert plan.suggestion(0) == {0: KEEP, 1: REMOVE}


def test_of_two_motion_photos_with_other_films_neither_is_suggested() -> None:
    photos = [photo(f"/p/{at}.jpg", inode=1 + at, inside=holding(bytes([at]) * 16)) for at in range(2)]

    assert Plan(photos, [group((0, None), (1, Relation.SAME_PIXELS))]).suggestion(0) == {}


def test_a_photo_with_further_pictures_is_not_given_up_for_one_saved_again_without() -> None:
    photos = [photo("/p/0.jpg", inode=1), photo("/p/1.jpg", inode=2, inside=holding(pictures=1))]

    assert Plan(photos, [group((0, None), (1, COPY))]).suggestion(0) == {}


# --- single verdicts


def test_a_marked_photo_is_removed_in_favour_of_the_one_that_stays() -> None:
    plan = plan_of(group((0, None), (1, COPY), group_id="id"))

    assert plan.mark(1, REMOVE) is None

    (item,) = plan.to_remove()
    assert (item.photo.path, item.kept.path, item.relation, item.group_id) == (
        Path("/p/1.jpg"),
        Path("/p/0.jpg"),
        COPY,
        "id",
    )


def test_the_last_photo_of_a_group_cannot_be_marked() -> None:
    plan = plan_of(group((0, None), (1, COPY)))
    plan.mark(1, REMOVE)

    refusal = plan.mark(0, REMOVE)

    assert refusal is not None
    assert refusal.objection is Objection.KEPT_MARKED
    assert verdicts(plan, 2) == [KEEP, REMOVE]


def test_a_photo_that_another_removal_rests_upon_cannot_be_marked() -> None:
    with_raw = photo("/p/0.jpg", inode=1, companions=("/p/0.cr2",))
    also_raw = photo("/p/1.jpg", inode=2, companions=("/p/1.cr2",))
    bare = photo("/p/2.jpg", inode=3)
    plan = Plan([with_raw, also_raw, bare], [group((0, None), (1, COPY), (2, COPY))])
    assert plan.mark(1, REMOVE) is None

    refusal = plan.mark(0, REMOVE)

    assert refusal is not None
    assert refusal.objection is Objection.KEPT_HOLDS_LESS


def test_a_photo_without_group_cannot_be_marked() -> None:
    refusal = plan_of().mark(0, REMOVE)

    assert refusal is not None
    assert refusal.objection is Objection.NOT_IN_A_GROUP


def test_a_protected_photo_cannot_be_marked_and_a_mark_rests_while_protected() -> None:
    plan = plan_of(group((0, None), (1, COPY)), protected=[Path("/p")])
    refusal = plan.mark(1, REMOVE)
    assert refusal is not None
    assert refusal.objection is Objection.PROTECTED

    plan.protect([])
    assert plan.mark(1, REMOVE) is None
    plan.protect([Path("/p")])
    assert (plan.verdict(1), plan.to_remove()) == (UNDECIDED, ())
    plan.protect([Path("/q")])
    assert plan.verdict(1) is REMOVE


def test_a_vanished_photo_neither_stands_in_nor_is_removed() -> None:
    plan = plan_of(group((0, None), (1, COPY), (2, COPY)))
    plan.mark(1, REMOVE)
    plan.set_unavailable([Path("/p/0.jpg"), Path("/p/2.jpg")])

    assert plan.verdict(1) is UNDECIDED
    refusal = plan.mark(1, REMOVE)
    assert refusal is not None
    assert refusal.objection is Objection.KEPT_VANISHED
    refusal = plan.mark(0, REMOVE)
    assert refusal is not None
    assert refusal.objection is Objection.UNAVAILABLE


def test_a_hard_link_does_not_stand_in_but_another_photo_does() -> None:
    linked = [photo("/p/a.jpg", inode=5), photo("/p/b.jpg", inode=5), photo("/p/c.jpg", inode=6)]

    pair = Plan(linked, [group((0, None), (1, IDENTICAL))])
    refusal = pair.mark(1, REMOVE)
    assert refusal is not None
    assert refusal.objection is Objection.SAME_FILE

    three = Plan(linked, [group((0, None), (1, IDENTICAL), (2, COPY))])
    assert three.mark(1, REMOVE) is None
    assert three.to_remove()[0].kept.path == Path("/p/c.jpg")


def test_what_the_user_keeps_stands_in_before_the_suggested_one() -> None:
    plan = plan_of(group((0, None), (1, COPY), (2, EDITED)))
    plan.mark(2, KEEP)
    plan.mark(1, REMOVE)

    (item,) = plan.to_remove()

    assert (item.kept.path, item.relation) == (Path("/p/2.jpg"), EDITED)


# --- whole groups


def test_photos_of_several_groups_are_kept_in_one_step_and_what_was_to_go_for_others_still_goes() -> None:
    plan = plan_of(group((0, None), (1, COPY), (2, COPY)), group((3, None), (4, COPY)))
    plan.mark(1, REMOVE)

    plan.keep([2, 4, 5])

    assert verdicts(plan, 6) == [UNDECIDED, REMOVE, KEEP, UNDECIDED, KEEP, UNDECIDED]
    assert plan.marked(0) == {1: 0}
    assert plan.next_undo is not None
    assert plan.next_undo.kind is StepKind.MARKED
    plan.undo()
    assert verdicts(plan, 6) == [UNDECIDED, REMOVE, UNDECIDED, UNDECIDED, UNDECIDED, UNDECIDED]


def test_keeping_only_one_marks_all_others_even_similar_ones() -> None:
    plan = plan_of(group((0, None), (1, COPY), (2, SIMILAR)))

    assert plan.keep_only(0, [1]) == ()

    assert verdicts(plan, 3) == [REMOVE, KEEP, REMOVE]
    assert plan.is_decided(0)


def test_keeping_only_one_keeps_what_must_stay_and_says_so() -> None:
    library = [photo("/p/0.jpg", inode=1), photo("/safe/1.jpg", inode=2), photo("/p/2.jpg", inode=3)]
    plan = Plan(library, [group((0, None), (1, COPY), (2, COPY))], protected=[Path("/safe")])

    refused = plan.keep_only(0, [0])

    assert [(refusal.photo, refusal.objection) for refusal in refused] == [(1, Objection.PROTECTED)]
    assert verdicts(plan, 3) == [KEEP, KEEP, REMOVE]


def test_the_suggestion_takes_sure_copies_and_never_similar_ones() -> None:
    plan = plan_of(group((0, None), (1, IDENTICAL), (2, COPY), (3, EDITED), (4, SIMILAR)))

    assert plan.suggestion(0) == {0: KEEP, 1: REMOVE, 2: REMOVE}
    assert plan.suggestion(0, [IDENTICAL]) == {0: KEEP, 1: REMOVE}
    assert plan.suggestion(0, list(Relation)) == {0: KEEP, 1: REMOVE, 2: REMOVE, 3: REMOVE}
    assert plan.suggestion(0, [SIMILAR]) == {}


def test_accepting_a_group_decides_every_photo_in_it() -> None:
    plan = plan_of(group((0, None), (1, COPY), (2, SIMILAR)))

    plan.accept(0)

    assert verdicts(plan, 3) == [KEEP, REMOVE, KEEP]
    assert plan.groups_decided() == 1


def test_accepting_respects_what_the_user_already_decided() -> None:
    plan = plan_of(group((0, None), (1, COPY), (2, COPY)))
    plan.mark(1, KEEP)
    plan.mark(0, REMOVE)

    plan.accept(0)

    assert verdicts(plan, 3) == [REMOVE, KEEP, REMOVE]


def test_accepting_all_leaves_groups_that_the_user_touched_and_is_one_step() -> None:
    plan = plan_of(group((0, None), (1, COPY)), group((2, None), (3, COPY)), group((4, None), (5, SIMILAR)))
    plan.mark(3, KEEP)

    plan.accept_all()

    assert verdicts(plan, 6) == [KEEP, REMOVE, UNDECIDED, KEEP, UNDECIDED, UNDECIDED]
    step = plan.undo()
    assert step is not None
    assert step.kind is StepKind.ACCEPTED_ALL
    assert verdicts(plan, 6) == [UNDECIDED, UNDECIDED, UNDECIDED, KEEP, UNDECIDED, UNDECIDED]


def test_the_preview_says_what_accepting_all_then_does() -> None:
    plan = plan_of(group((0, None), (1, COPY), (2, IDENTICAL)), group((3, None), (4, SIMILAR)))

    preview = plan.preview_all()
    plan.accept_all()

    summary = plan.summary()
    assert (preview.groups, preview.photos, preview.size_bytes) == (1, 2, 101 + 102)
    assert (summary.photos, summary.size_bytes) == (preview.photos, preview.size_bytes)
    assert [(share.relation, share.photos) for share in preview.by_relation] == [(IDENTICAL, 1), (COPY, 1)]
    assert preview.examples == (2, 1)


def test_clearing_takes_all_verdicts_back_in_one_step() -> None:
    plan = plan_of(group((0, None), (1, COPY)), group((2, None), (3, COPY)))
    plan.accept_all()

    plan.clear([0])
    assert verdicts(plan, 4) == [UNDECIDED, UNDECIDED, KEEP, REMOVE]
    plan.clear()
    assert verdicts(plan, 4) == [UNDECIDED] * 4
    plan.undo()
    plan.undo()
    assert verdicts(plan, 4) == [KEEP, REMOVE, KEEP, REMOVE]


def test_the_summary_counts_photos_files_bytes_and_folders() -> None:
    library = [
        photo("/p/0.jpg", inode=1, companions=("/p/0.cr2",)),
        photo("/a/1.jpg", inode=2, size=500, companions=("/a/1.cr2",)),
        photo("/b/2.jpg", inode=3, size=70),
    ]
    plan = Plan(library, [group((0, None), (1, COPY), (2, COPY))])
    plan.accept(0)

    summary = plan.summary()

    assert (summary.photos, summary.files, summary.size_bytes) == (2, 3, 580)
    assert [(share.folder, share.photos, share.size_bytes) for share in summary.by_folder] == [
        (Path("/a"), 1, 510),
        (Path("/b"), 1, 70),
    ]


# --- undo and regrouping


def test_undo_and_redo_go_step_by_step_and_a_new_step_ends_the_redo() -> None:
    plan = plan_of(group((0, None), (1, COPY), (2, COPY)))
    plan.mark(1, REMOVE)
    plan.mark(2, REMOVE)

    plan.undo()
    assert verdicts(plan, 3) == [UNDECIDED, REMOVE, UNDECIDED]
    plan.redo()
    assert verdicts(plan, 3) == [KEEP, REMOVE, REMOVE]
    plan.undo()
    plan.mark(0, KEEP)
    assert plan.redo() is None


def test_with_nothing_done_there_is_nothing_to_undo() -> None:
    plan = plan_of(group((0, None), (1, COPY)))

    assert plan.undo() is None
    assert plan.next_undo is None


def test_a_step_that_changes_nothing_is_no_step() -> None:
    plan = plan_of(group((0, None), (1, COPY)))

    plan.mark(1, UNDECIDED)

    assert plan.next_undo is None


def test_verdicts_rest_while_a_photo_has_no_group_and_come_back_with_it() -> None:
    wide = group((0, None), (1, COPY))
    plan = plan_of(wide)
    plan.mark(1, REMOVE)

    plan.regroup([])
    assert (plan.verdict(1), plan.to_remove()) == (UNDECIDED, ())
    plan.regroup([wide])
    assert len(plan.to_remove()) == 1


def test_a_removal_rests_when_the_photo_it_was_decided_for_is_not_in_the_group_any_more() -> None:
    plan = plan_of(group((0, None), (1, COPY), (2, COPY)))
    plan.keep_only(0, [0])

    plan.regroup([group((1, None), (2, COPY))])

    assert (verdicts(plan, 3), plan.to_remove()) == ([KEEP, UNDECIDED, UNDECIDED], ())
    plan.regroup([group((0, None), (1, COPY), (2, COPY))])
    assert verdicts(plan, 3) == [KEEP, REMOVE, REMOVE]


def test_a_removal_rests_when_the_photo_it_was_decided_for_vanished_and_only_a_similar_one_is_left() -> None:
    plan = plan_of(group((0, None), (1, IDENTICAL), (2, SIMILAR)))
    plan.mark(1, REMOVE)

    plan.set_unavailable([Path("/p/0.jpg")])

    assert (plan.verdict(1), plan.to_remove()) == (UNDECIDED, ())
    plan.set_unavailable([])
    assert [(item.photo.path, item.kept.path) for item in plan.to_remove()] == [(Path("/p/1.jpg"), Path("/p/0.jpg"))]


def test_what_was_removed_for_a_photo_goes_for_the_one_that_the_user_keeps_in_its_place() -> None:
    plan = plan_of(group((0, None), (1, COPY), (2, COPY)))
    plan.mark(1, REMOVE)

    plan.keep_only(0, [2])

    assert [item.kept.path for item in plan.to_remove()] == [Path("/p/2.jpg"), Path("/p/2.jpg")]
    plan.undo()
    assert [item.kept.path for item in plan.to_remove()] == [Path("/p/0.jpg")]


def test_a_photo_that_has_something_the_kept_one_lacks_is_not_suggested_but_can_be_marked() -> None:
    def losses(removed: int, _kept: int, _relation: Relation) -> tuple[KeepReason, ...]:
        return (KeepReason.SHOWS_MORE,) if removed == 1 else ()

    plan = Plan(photos(3), [group((0, None), (1, COPY), (2, COPY))], losses=losses)

    assert plan.suggestion(0) == {0: KEEP, 2: REMOVE}
    assert plan.mark(1, REMOVE) is None
    assert plan.verdict(1) is REMOVE


def test_accepting_lets_nothing_go_for_a_photo_that_stays_only_because_nobody_decided_about_it() -> None:
    """2 comes before 3 in the group and stays; nothing was said of whether it holds 3."""

    def losses(removed: int, kept: int, _relation: Relation) -> tuple[KeepReason, ...]:
        return () if removed == 3 and kept in (0, 1) else (KeepReason.SHOWS_MORE,)

    plan = Plan(photos(4), [group((0, None), (2, COPY), (1, COPY), (3, COPY))], losses=losses)
    plan.mark(0, REMOVE)
    plan.mark(1, KEEP)

    plan.accept(0)

    assert verdicts(plan, 4) == [REMOVE, KEEP, KEEP, REMOVE]
    assert {item.photo.path: item.kept.path for item in plan.to_remove()}[Path("/p/3.jpg")] == Path("/p/1.jpg")


def test_of_several_photos_that_the_user_keeps_the_one_that_holds_all_stands_in() -> None:
    def losses(_removed: int, kept: int, _relation: Relation) -> tuple[KeepReason, ...]:
        return () if kept == 1 else (KeepReason.SHOWS_MORE,)

    plan = Plan(photos(3), [group((0, None), (1, COPY), (2, COPY))], losses=losses)
    plan.mark(0, KEEP)
    plan.mark(1, KEEP)

    assert plan.suggestion(0) == {2: REMOVE}
    plan.accept(0)
    assert plan.marked(0) == {2: 1}


def test_what_is_forgotten_is_undecided_and_no_step_of_the_user() -> None:
    plan = plan_of(group((0, None), (1, COPY)), group((2, None), (3, COPY), group_id="other"))
    plan.accept(1)
    plan.accept(0)
    step = plan.next_undo

    plan.forget_with([1])

    assert (verdicts(plan, 4), plan.next_undo) == ([UNDECIDED, UNDECIDED, KEEP, REMOVE], step)


def test_a_resting_mark_does_not_wake_by_another_decision_in_its_group() -> None:
    plan = plan_of(group((0, None), (1, COPY), (2, COPY)))
    plan.keep_only(0, [0])
    plan.regroup([group((1, None), (2, COPY))])

    plan.mark(2, KEEP)

    assert plan.verdict(1) is UNDECIDED


def test_verdicts_and_undo_follow_the_photos_into_a_newer_scan() -> None:
    plan = plan_of(group((0, None), (1, COPY)), count=2)
    plan.mark(1, REMOVE)
    newer = [photo("/a/new.jpg", inode=9), *photos(2)]

    plan.replace_scan(newer, [group((1, None), (2, COPY))])

    assert verdicts(plan, 3) == [UNDECIDED, KEEP, REMOVE]
    plan.undo()
    assert verdicts(plan, 3) == [UNDECIDED] * 3


def test_steps_about_photos_that_are_gone_are_forgotten() -> None:
    plan = plan_of(group((0, None), (1, COPY)), count=2)
    plan.mark(1, REMOVE)

    plan.replace_scan([photo("/p/0.jpg", inode=1)], [])

    assert plan.next_undo is None


def test_a_plan_goes_on_from_the_verdicts_of_an_earlier_session() -> None:
    one = group((0, None), (1, COPY))
    plan = plan_of(one)
    plan.accept(0)

    again = Plan(photos(6), [one], decisions=plan.noted())

    assert verdicts(again, 2) == [KEEP, REMOVE]
    again.regroup([group((1, None), (2, COPY))])
    assert again.verdict(1) is UNDECIDED


# --- decisions over time


def test_of_two_photos_that_are_to_go_for_each_other_the_better_one_stays() -> None:
    """As a session file may say of photos that were in other groups when they were decided about."""
    paths = [one.path for one in photos(3)]
    noted = {paths[0]: NotedDecision(REMOVE, paths[1]), paths[1]: NotedDecision(REMOVE, paths[0])}

    plan = Plan(photos(3), [group((0, None), (1, COPY), (2, COPY))], decisions=noted)

    assert verdicts(plan, 3) == [UNDECIDED, REMOVE, UNDECIDED]
    assert plan.marked(0) == {1: 0}


def test_a_group_with_a_mark_that_rests_is_not_decided_until_it_wakes() -> None:
    plan = plan_of(group((0, None), (1, COPY)))
    plan.keep_only(0, [0])
    assert plan.is_decided(0)

    plan.set_unavailable([Path("/p/0.jpg")])
    assert not plan.is_decided(0)
    assert plan.groups_decided() == 0

    plan.set_unavailable([])
    assert plan.is_decided(0)
    assert plan.groups_decided() == 1


def test_a_group_is_decided_once_all_photos_but_one_are_to_go() -> None:
    plan = plan_of(group((0, None), (1, COPY)), group((2, None), (3, COPY), (4, SIMILAR), group_id="three"))
    plan.mark(1, REMOVE)
    plan.mark(4, REMOVE)

    assert verdicts(plan, 5) == [KEEP, REMOVE, UNDECIDED, UNDECIDED, REMOVE]
    assert plan.decided() == {0}

    plan.mark(2, REMOVE)
    assert verdicts(plan, 5) == [KEEP, REMOVE, REMOVE, KEEP, REMOVE]
    assert plan.groups_decided() == 2


def test_the_last_one_stays_only_as_long_as_the_others_are_to_go() -> None:
    plan = plan_of(group((0, None), (1, COPY)))
    plan.mark(1, REMOVE)
    plan.mark(1, KEEP)

    assert verdicts(plan, 2) == [UNDECIDED, KEEP]
    assert not plan.is_decided(0)

    plan.mark(1, REMOVE)
    plan.regroup([group((0, None), (1, COPY), (2, COPY))])
    assert verdicts(plan, 3) == [UNDECIDED, REMOVE, UNDECIDED]
    assert not plan.is_decided(0)


def test_a_removal_rests_while_the_group_has_lost_the_photo_that_stays_for_it() -> None:
    plan = plan_of(group((0, None), (1, COPY), (2, COPY)))
    plan.mark(2, REMOVE)

    plan.regroup([group((1, None), (2, COPY))])
    assert plan.verdict(2) is UNDECIDED

    plan.regroup([group((0, None), (2, COPY))])
    assert plan.marked(0) == {2: 0}


def test_what_stays_is_rather_a_photo_that_is_there_than_one_that_is_kept_rather_than_the_first() -> None:
    plan = plan_of(group((0, None), (1, COPY), (2, COPY)))
    assert plan.kept_of(0) == 0

    plan.mark(2, KEEP)
    assert plan.kept_of(0) == 2

    plan.set_unavailable([Path("/p/2.jpg")])
    assert plan.kept_of(0) == 0

    plan.set_unavailable([Path("/p/0.jpg")])
    assert plan.kept_of(0) == 2

    plan.set_unavailable([])
    plan.clear()
    plan.mark(0, REMOVE)
    assert plan.kept_of(0) == 1


def test_decisions_of_an_earlier_search_hold_for_the_same_files_in_the_same_company() -> None:
    earlier = plan_of(group((0, None), (1, COPY), (2, COPY)), group((3, None), (4, COPY)))
    earlier.keep_only(0, [0])
    earlier.mark(4, REMOVE)
    now = plan_of(group((0, None), (1, COPY)), group((2, None), (3, SIMILAR)))
    stamps = [one.stamp for one in photos(6)]

    left = now.take_up(earlier.decisions())

    assert verdicts(now, 6) == [KEEP, REMOVE, UNDECIDED, UNDECIDED, UNDECIDED, UNDECIDED]
    assert now.marked(0) == {1: 0}
    assert left == {stamps[2]: stamps[0], stamps[4]: stamps[3]}
    assert now.next_undo is None


def test_a_kept_photo_stays_kept_in_a_later_search_whatever_its_company() -> None:
    stamps = [one.stamp for one in photos(2)]
    now = plan_of(group((0, None), (2, COPY)))

    assert now.take_up({stamps[0]: None, stamps[1]: None}) == {}

    assert verdicts(now, 2) == [KEEP, KEEP]


def test_decisions_about_files_that_changed_or_are_not_found_yet_wait() -> None:
    stamps = [one.stamp for one in photos(2)]
    changed, missing = stamps[0]._replace(mtime_ns=7), stamp("/elsewhere.jpg")
    earlier = {changed: None, missing: None, stamps[1]: changed}
    now = plan_of(group((0, None), (1, COPY)))

    assert now.take_up(earlier) == earlier

    assert verdicts(now, 2) == [UNDECIDED, UNDECIDED]


def test_what_was_decided_here_is_not_overruled_by_an_earlier_search_and_not_waited_for() -> None:
    stamps = [one.stamp for one in photos(2)]
    now = plan_of(group((0, None), (1, COPY)))
    now.mark(1, KEEP)

    assert now.take_up({stamps[1]: stamps[0]}) == {}

    assert now.verdict(1) is KEEP


def test_a_suggestion_takes_away_no_photo_that_stays_for_one_marked_by_hand() -> None:
    linked = [photo(f"/p/{at}.jpg", inode=5 if at else 1) for at in range(3)]
    plan = Plan(linked, [group((0, None), (1, COPY), (2, IDENTICAL))])
    plan.mark(2, REMOVE)
    plan.mark(1, KEEP)

    plan.accept(0)

    assert verdicts(plan, 3) == [KEEP, KEEP, REMOVE]


# --- whatever the user does

PHOTOS = 8
LIBRARY = [
    photo(
        f"/{'safe' if at == 7 else 'p'}/{at}.jpg",
        inode=5 if at in {1, 2} else 10 + at,
        companions=(f"/p/{at}.cr2",) if at in {3, 4} else (),
    )
    for at in range(PHOTOS)
]
positions = st.integers(0, PHOTOS - 1)


@st.composite
def groupings(draw: st.DrawFn) -> tuple[Group, ...]:
    order = draw(st.permutations(range(PHOTOS)))
    groups = []
    start = 0
    while start < PHOTOS:
        size = draw(st.integers(1, 4))
        chosen = order[start : start + size]
        start += size
        if len(chosen) > 1:
            relations = [draw(st.sampled_from(list(Relation))) for _ in chosen[1:]]
            groups.append(group((chosen[0], None), *zip(chosen[1:], relations, strict=True)))
    return tuple(groups)


class AnEveningOfReviewing(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.plan = Plan(LIBRARY, [group((0, None), (1, COPY), (2, IDENTICAL))], protected=[Path("/safe")])
        self.unavailable: set[int] = set()

    @rule(at=positions, verdict=st.sampled_from(list(Verdict)))
    def mark(self, at: int, verdict: Verdict) -> None:
        before = verdicts(self.plan, PHOTOS)
        if self.plan.mark(at, verdict):
            assert verdicts(self.plan, PHOTOS) == before
        else:
            at_group = self.plan.group_of(at)
            is_last = verdict is UNDECIDED and at_group is not None and self.plan.is_decided(at_group)
            assert self.plan.verdict(at) is (KEEP if is_last else verdict)

    @rule(at=positions, choice=positions)
    def keep_only(self, at: int, choice: int) -> None:
        if self.plan.groups:
            which = at % len(self.plan.groups)
            members = self.plan.groups[which].members
            self.plan.keep_only(which, [members[choice % len(members)].photo])
            assert self.plan.is_decided(which)

    @rule(at=positions)
    def accept(self, at: int) -> None:
        if self.plan.groups:
            self.plan.accept(at % len(self.plan.groups))

    @rule()
    def accept_all(self) -> None:
        similar_before = self.removed_as_similar()
        self.plan.accept_all(list(Relation))
        assert self.removed_as_similar() <= similar_before

    @rule()
    def clear(self) -> None:
        self.plan.clear()

    @rule(groups=groupings())
    def move_the_slider_there_and_back(self, groups: tuple[Group, ...]) -> None:
        here, before = self.plan.groups, verdicts(self.plan, PHOTOS)
        self.plan.regroup(groups)
        self.check()
        self.plan.regroup(here)
        assert verdicts(self.plan, PHOTOS) == before

    @rule(groups=groupings())
    def move_the_slider(self, groups: tuple[Group, ...]) -> None:
        self.plan.regroup(groups)

    @rule(at=positions)
    def a_file_vanishes(self, at: int) -> None:
        self.unavailable = {at}
        self.plan.set_unavailable([LIBRARY[at].path])

    @rule()
    def undo_and_redo(self) -> None:
        before = verdicts(self.plan, PHOTOS)
        if self.plan.undo():
            self.check()
            self.plan.redo()
        assert verdicts(self.plan, PHOTOS) == before

    @rule()
    def undo(self) -> None:
        self.plan.undo()

    @rule()
    def another_search_of_the_same_files(self) -> None:
        before, said = verdicts(self.plan, PHOTOS), self.plan.decisions()
        again = Plan(LIBRARY, self.plan.groups, protected=[Path("/safe")])
        again.set_unavailable([LIBRARY[at].path for at in self.unavailable])
        assert again.take_up(said) == {}
        assert verdicts(again, PHOTOS) == before
        assert again.to_remove() == self.plan.to_remove()

    @rule()
    def another_session(self) -> None:
        again = Plan(LIBRARY, self.plan.groups, protected=[Path("/safe")], decisions=self.plan.noted())
        again.set_unavailable([LIBRARY[at].path for at in self.unavailable])
        assert again.noted() == self.plan.noted()
        assert verdicts(again, PHOTOS) == verdicts(self.plan, PHOTOS)

    def removed_as_similar(self) -> set[Path]:
        return {item.photo.path for item in self.plan.to_remove() if item.relation is SIMILAR}

    @invariant()
    def check(self) -> None:
        items = self.plan.to_remove()
        removed = {item.photo.path for item in items}
        assert removed == {LIBRARY[at].path for at in range(PHOTOS) if self.plan.verdict(at) is REMOVE}
        assert Path("/safe/7.jpg") not in removed
        gone = {LIBRARY[at].path for at in self.unavailable}
        for item in items:
            assert item.kept.path not in removed | gone
            assert item.photo.path not in gone
            assert item.kept.file_identity != item.photo.file_identity
            assert bool(item.kept_companions) or not item.companions
        for found in self.plan.groups:
            assert any(LIBRARY[member.photo].path not in removed for member in found.members)


TestAnEveningOfReviewing = AnEveningOfReviewing.TestCase
TestAnEveningOfReviewing.settings = settings(deadline=None, max_examples=60, stateful_step_count=25)


@settings(deadline=None, max_examples=200)
@given(groupings())
def test_the_default_suggestion_marks_only_sure_copies(groups: tuple[Group, ...]) -> None:
    plan = Plan(LIBRARY, groups)

    plan.accept_all()

    assert {item.relation for item in plan.to_remove()} <= SURE_RELATIONS


def test_a_photo_that_stands_in_for_another_is_not_suggested_away_from_under_it() -> None:
    # 1 and 2 are two names of one file, so only 5 stands in for 1; an edit must not take its place
    plan = Plan(LIBRARY, [group((2, None), (1, IDENTICAL), (5, IDENTICAL), (4, EDITED))])

    plan.accept_all()

    assert [(item.photo.path, item.kept.path) for item in plan.to_remove()] == [(LIBRARY[1].path, LIBRARY[5].path)]


@pytest.mark.parametrize("protected", ["/p", "/p/"])
def test_protection_holds_with_or_without_a_slash_at_the_end(protected: str) -> None:
    plan = plan_of(group((0, None), (1, COPY)), protected=[Path(protected)])

    plan.accept_all()

    assert plan.to_remove() == ()
