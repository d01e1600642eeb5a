"""The desk: filters, order and place, and that they survive what changes under them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.model import Group, Held, Holding, Proof, Relation, ScanResult
from dedupe_gui.review.decisions import Objection, Verdict
from dedupe_gui.review.desk import UserPosition
from dedupe_gui.review.filters import Order
from tests.gui.conftest import FakeGrouper


def shown(desk: ReviewDesk) -> str:
    return "".join(desk.group(row).group_id for row in range(desk.row_count))


def test_filters_by_kind_text_folder_size_and_what_is_left_to_decide(desk: ReviewDesk, result: ScanResult) -> None:
    everything = desk.filters
    desk.set_filters(replace(everything, relations=frozenset({Relation.EDITED, Relation.SIMILAR})))
    assert shown(desk) == "de"
    desk.set_filters(replace(everything, text="PHONE-2"))
    assert shown(desk) == "c"
    desk.set_filters(replace(everything, smallest_group=3))
    assert shown(desk) == "b"
    desk.set_filters(replace(everything, folder=result.options.folders[1], text="sorted"))
    assert shown(desk) == ""
    desk.set_filters(everything)
    desk.accept(0)
    desk.set_filters(replace(everything, undecided_only=True))
    assert shown(desk) == "bcde"


def test_orders(desk: ReviewDesk) -> None:
    desk.set_order(Order.LARGEST_GROUP_FIRST)
    assert shown(desk)[0] == "b"
    desk.set_order(Order.MOST_SPACE_FIRST)
    assert desk.gain_bytes(0) == max(desk.gain_bytes(row) for row in range(5))
    desk.set_order(Order.BY_FOLDER)
    assert shown(desk) == "eabcd"  # by the first photo; that of the series is on the phone


def test_place_follows_its_group_when_others_come_or_go(desk: ReviewDesk) -> None:
    desk.go_to(3, 1)
    desk.set_filters(replace(desk.filters, relations=frozenset({Relation.EDITED})))
    assert desk.place.row == 0
    desk.set_filters(replace(desk.filters, relations=frozenset(Relation)))
    assert desk.place.row == 3


def test_verdicts_outlive_slider_and_newer_results(desk: ReviewDesk, result: ScanResult) -> None:
    desk.accept(1)
    desk.set_view(replace(desk.view, distance_bits=0))
    assert desk.summary().photos == 0
    desk.set_view(replace(desk.view, distance_bits=10))
    assert desk.summary().photos == 2
    desk.update(replace(result, is_complete=True))
    assert desk.verdict(1) is Verdict.REMOVE


def test_decisions_hold_in_a_later_search_for_photos_that_have_not_changed(
    desk: ReviewDesk, result: ScanResult, grouper: Any, groups: tuple[Group, ...]
) -> None:
    desk.accept(1)
    kept, removed, other = (desk.group(1).members[member].photo for member in range(3))
    assert (desk.verdict(kept), desk.verdict(removed)) == (Verdict.KEEP, Verdict.REMOVE)
    changed = replace(result.photos[other], stamp=result.photos[other].stamp._replace(mtime_ns=1))
    photos = tuple(changed if at == other else photo for at, photo in enumerate(result.photos))

    desk.close()
    grouper.all_groups = ()
    desk.update(replace(result, photos=photos[:1], is_complete=False))
    grouper.all_groups = groups
    desk.update(replace(result, photos=photos))

    assert (desk.verdict(kept), desk.verdict(removed)) == (Verdict.KEEP, Verdict.REMOVE)
    assert desk.verdict(other) is Verdict.UNDECIDED
    assert desk.taken_up == 2
    assert not desk.can_undo


def test_a_photo_is_not_removed_in_a_later_search_for_another_than_the_user_saw(
    desk: ReviewDesk, result: ScanResult, grouper: Any, groups: tuple[Group, ...]
) -> None:
    desk.accept(0)
    ((removed, kept),) = ((item.photo.path, item.kept.path) for item in desk.to_remove())
    photos = tuple(photo for photo in result.photos if photo.path != kept)
    position_of = {photo.path: at for at, photo in enumerate(photos)}
    group = groups[0]
    stranger = next(at for at, photo in enumerate(photos) if photo.path != removed)
    keep, other = group.members
    members = (keep._replace(photo=stranger), other._replace(photo=position_of[removed]))

    desk.close()
    grouper.all_groups = (group._replace(members=members),)
    desk.update(replace(result, photos=photos))

    assert desk.verdict(position_of[removed]) is Verdict.UNDECIDED
    assert not desk.to_remove()
    desk.close()
    grouper.all_groups = groups
    desk.update(result)
    assert [item.photo.path for item in desk.to_remove()] == [removed]


def test_photos_that_were_moved_away_come_back_undecided(desk: ReviewDesk, result: ScanResult) -> None:
    desk.accept(0)
    (gone,) = (item.photo.path for item in desk.to_remove())
    desk.take_off([gone])

    desk.close()
    desk.update(result)

    assert not desk.to_remove()


def test_what_another_review_decided_does_not_come_back_in_a_search(desk: ReviewDesk, result: ScanResult) -> None:
    desk.accept(0)
    desk.close()
    desk.open(result)
    desk.close()
    desk.update(result)
    assert not desk.to_remove()


def test_decisions_outlive_several_searches_and_are_counted_for_each(
    desk: ReviewDesk, result: ScanResult, grouper: Any, groups: tuple[Group, ...]
) -> None:
    desk.accept(0)
    (item,) = desk.to_remove()

    desk.close()
    assert desk.result is None
    assert desk.group_count == 0
    assert desk.place == UserPosition()
    assert not desk.can_undo
    grouper.all_groups = ()
    desk.update(replace(result, photos=result.photos[:0]))  # of other folders, say
    assert desk.taken_up == 0
    desk.close()
    grouper.all_groups = groups
    desk.update(result)
    assert desk.taken_up == 2
    desk.close()
    assert desk.taken_up == 0
    desk.update(result)

    assert [again.photo.path for again in desk.to_remove()] == [item.photo.path]
    assert desk.taken_up == 2


def test_what_was_decided_last_is_what_holds_in_the_next_search(desk: ReviewDesk, result: ScanResult) -> None:
    desk.accept(0)
    (removed,) = (item.photo.path for item in desk.to_remove())
    at = next(at for at, photo in enumerate(result.photos) if photo.path == removed)
    desk.close()
    desk.update(result)
    desk.mark(at, Verdict.KEEP)

    desk.close()
    desk.update(result)

    assert desk.verdict(at) is Verdict.KEEP


def test_all_decisions_can_be_taken_back_and_that_undone(desk: ReviewDesk) -> None:
    desk.accept(0)
    desk.accept(1)
    desk.clear_all()
    assert not desk.to_remove()
    desk.undo()
    assert len(desk.to_remove()) == 3


def test_last_photo_of_a_group_cannot_be_marked(qtbot: QtBot, desk: ReviewDesk) -> None:
    desk.mark(0, Verdict.REMOVE)
    with qtbot.waitSignal(desk.refused) as refusal:
        desk.mark(5, Verdict.REMOVE)
    assert refusal.args == [Objection.KEPT_MARKED]
    assert desk.verdict(5) is not Verdict.REMOVE


def test_removed_photos_leave_the_table_and_groups_of_one_vanish(desk: ReviewDesk) -> None:
    desk.accept(0)
    gone = [item.photo.path for item in desk.to_remove()]
    desk.take_off(gone)
    assert shown(desk) == "bcde"
    assert desk.summary().photos == 0


def test_where_the_last_group_was_cleaned_up_the_user_is_at_the_one_before(desk: ReviewDesk) -> None:
    desk.go_to(4, 1)
    desk.mark(desk.group(4).members[1].photo, Verdict.REMOVE)
    desk.take_off([item.photo.path for item in desk.to_remove()])
    assert shown(desk) == "abcd"
    assert desk.place.row == 3


def test_undo_goes_to_the_group_that_it_concerns(desk: ReviewDesk) -> None:
    desk.accept(0)
    desk.go_to(4)
    desk.undo()
    assert desk.place.row == 0
    assert desk.summary().photos == 0
    desk.redo()
    assert desk.summary().photos == 1


def test_next_undecided_wraps_round_and_ends(desk: ReviewDesk) -> None:
    for row in (0, 1, 2, 4):
        desk.accept(row)
    desk.go_to(4)
    assert desk.go_to_next_undecided()
    assert desk.place.row == 3
    desk.accept(3)
    assert not desk.go_to_next_undecided()


def test_removed_photos_stay_away_when_the_slider_moves_and_return_when_put_back(desk: ReviewDesk) -> None:
    desk.accept(0)
    gone = [item.photo.path for item in desk.to_remove()]
    desk.take_off(gone)
    desk.set_view(replace(desk.view, distance_bits=12))
    assert shown(desk) == "bcde"
    desk.bring_back(gone)
    assert shown(desk) == "abcde"
    assert not desk.to_remove()


def test_keeper_moved_away_does_not_leave_a_group_without_its_reference(desk: ReviewDesk, result: ScanResult) -> None:
    desk.take_off([result.photos[6].path])
    assert "b" not in shown(desk)


def test_a_whole_drive_can_be_the_folder(desk: ReviewDesk, result: ScanResult) -> None:
    drive = Path(result.photos[0].path.anchor)
    whole = replace(result.options, folders=(drive,), protected_folders=())
    desk.open(replace(result, options=whole))

    assert desk.places.folder_with(0) == drive
    desk.set_filters(replace(desk.filters, folder=drive))
    assert desk.row_count == desk.group_count


def test_filter_by_disk(desk: ReviewDesk, result: ScanResult) -> None:
    photos = [
        replace(photo, stamp=photo.stamp._replace(device=99)) if position in (3, 9) else photo
        for position, photo in enumerate(result.photos)
    ]
    desk.open(replace(result, photos=tuple(photos)))
    assert len(desk.places.disks) == 2
    desk.set_filters(replace(desk.filters, device=99))
    assert shown(desk) == "d"


def test_list_stays_at_its_top_while_groups_are_found_unless_the_user_went_on(
    desk: ReviewDesk, result: ScanResult, grouper: Any, groups: tuple[Group, ...]
) -> None:
    grouper.all_groups = groups[2:]
    desk.open(result)
    grouper.all_groups = groups[1:]
    desk.update(result)
    assert (desk.place.row, shown(desk)[0]) == (0, "b")
    desk.go_to(1, 1)
    grouper.all_groups = groups
    desk.update(result)
    assert desk.group(desk.place.row).group_id == "c"


def test_other_filters_begin_at_the_top_unless_the_present_group_stays(desk: ReviewDesk) -> None:
    desk.go_to(4, 1)
    desk.set_filters(replace(desk.filters, relations=frozenset({Relation.COPY})))
    assert (shown(desk), desk.place.row) == ("bc", 0)
    desk.go_to(1, 1)
    desk.set_filters(replace(desk.filters, relations=frozenset({Relation.COPY, Relation.EDITED})))
    assert (shown(desk), desk.place.row) == ("bcd", 1)


def test_a_name_that_is_looked_for_is_the_chosen_photo(desk: ReviewDesk) -> None:
    desk.set_filters(replace(desk.filters, text="sorted-2"))
    assert (shown(desk), desk.place.member) == ("b", 2)
    desk.set_filters(replace(desk.filters, text="sorted"))
    desk.step(1)
    assert desk.place.member == 0


def test_a_photo_is_gone_to_wherever_it_is_shown(desk: ReviewDesk, result: ScanResult) -> None:
    desk.go_to_photo(result.photos[7].path)
    assert (desk.place.row, desk.place.member) == (1, 2)
    desk.set_filters(replace(desk.filters, relations=frozenset({Relation.EDITED})))
    desk.go_to_photo(result.photos[7].path)
    assert desk.place.row == 0


def test_all_that_is_shown_is_kept_whole_in_one_step_but_for_groups_that_lose_a_photo(desk: ReviewDesk) -> None:
    desk.accept(2)
    desk.mark(desk.group(1).members[1].photo, Verdict.REMOVE)  # of three
    desk.keep_all(4)
    desk.set_filters(replace(desk.filters, relations=frozenset(Relation) - {Relation.IDENTICAL}))
    before = desk.plan.noted()

    whole = desk.whole_groups()
    assert (whole.group_ids, whole.photos, whole.films) == (frozenset("d"), 2, 0)
    desk.set_filters(replace(desk.filters, relations=frozenset(Relation)))
    assert desk.whole_groups().group_ids == frozenset("ad")
    desk.keep_whole(whole.group_ids)

    assert [desk.verdict(member.photo) for member in desk.group(3).members] == [Verdict.KEEP, Verdict.KEEP]
    assert desk.verdict(desk.group(0).members[0].photo) is Verdict.UNDECIDED
    assert len(desk.plan.noted()) == len(before) + 2
    desk.undo()
    assert desk.plan.noted() == before


def test_what_is_decided_otherwise_while_the_question_stands_is_not_kept_whole(desk: ReviewDesk) -> None:
    whole = desk.whole_groups()
    desk.accept(0)
    chosen = desk.to_remove()

    desk.keep_whole(whole.group_ids)

    assert desk.to_remove() == chosen
    assert desk.all_decided


def test_a_photo_that_was_put_back_while_its_review_was_closed_is_undecided(
    desk: ReviewDesk, result: ScanResult
) -> None:
    desk.accept(0)
    (gone,) = (item.photo.path for item in desk.to_remove())
    desk.take_off([gone])

    desk.open(result, desk.plan.noted())

    assert desk.plan.groups_decided() == 0
    assert not desk.to_remove()


def test_groups_with_photos_that_were_put_back_are_undecided(desk: ReviewDesk, qtbot: QtBot) -> None:
    desk.accept(0)
    desk.accept(1)
    gone = [item.photo.path for item in desk.to_remove()]
    desk.keep_all(4)
    desk.take_off(gone)

    with qtbot.waitSignal(desk.verdicts_changed):
        desk.bring_back(gone)

    assert desk.plan.groups_decided() == 1
    assert {desk.verdict(member.photo) for row in (0, 1) for member in desk.group(row).members} == {Verdict.UNDECIDED}
    desk.set_filters(replace(desk.filters, undecided_only=True))
    assert shown(desk) == "abcd"


def test_what_was_put_back_is_suggested_again(desk: ReviewDesk) -> None:
    everything = desk.preview().photos
    desk.accept_all()
    gone = [item.photo.path for item in desk.to_remove()]
    desk.take_off(gone)
    desk.bring_back(gone)
    assert desk.preview().photos == everything
    desk.accept_all()
    assert sorted(item.photo.path for item in desk.to_remove()) == sorted(gone)


def test_protected_photos_promise_no_gain(desk: ReviewDesk, result: ScanResult) -> None:
    assert desk.gain_bytes(0) > 0
    options = replace(result.options, protected_folders=(result.options.folders[1],))
    desk.open(replace(result, options=options))
    assert desk.gain_bytes(0) == 0


class Proving(FakeGrouper):
    """Knows of each photo that the first of its group holds it."""

    def explain(self, group: Group) -> Group:
        proof = Proof(Relation.COPY, Holding(Held.YES), Holding(Held.NO))
        return group._replace(members=tuple(member._replace(proof=proof) for member in group.members))


def test_the_chosen_group_comes_with_what_was_proven_of_it_found_out_once(
    desk: ReviewDesk, grouper: FakeGrouper
) -> None:
    """The comparison says which of two photos shows more; groups as they are listed do not know it."""
    result = desk.result
    assert result is not None
    made = ReviewDesk(lambda _result, _rules: Proving(grouper.all_groups))
    made.open(result)

    chosen = made.current_group

    assert chosen is not None
    assert chosen.members[1].proof is not None
    assert made.current_group is chosen
    assert made.group(made.place.row).members[1].proof is None
