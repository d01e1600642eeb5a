"""What may go without a look, and what is left to decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from dedupe_gui.model import Group, KeepReason, Photo, Relation
from dedupe_gui.review.decisions import Verdict
from dedupe_gui.review.plan import Plan
from dedupe_gui.review.safe import Survey, outlook
from tests.review.build import group, photo

IDENTICAL, PIXELS, COPY, EDITED, SIMILAR = Relation


@pytest.fixture
def photos() -> Sequence[Photo]:
    return [photo(f"/photos/{at:02}.jpg", size=1000 + at, inode=at + 1) for at in range(12)]


@pytest.fixture
def groups() -> tuple[Group, ...]:
    return (
        group((0, None), (1, IDENTICAL)),
        group((2, None), (3, PIXELS), (4, EDITED)),
        group((5, None), (6, COPY)),
        group((7, None), (8, SIMILAR), (9, SIMILAR)),
        group((10, None), (11, COPY)),
    )


def losses(removed: int, _kept: int, _relation: Relation) -> tuple[KeepReason, ...]:
    return (KeepReason.HAS_TIME_TAKEN,) if removed == 11 else ()


@pytest.fixture
def plan(photos: Sequence[Photo], groups: tuple[Group, ...]) -> Plan:
    return Plan(photos, groups, losses=losses)


def test_safe_is_what_shows_and_knows_nothing_more_and_the_rest_is_the_users(
    plan: Plan, photos: Sequence[Photo]
) -> None:
    seen = outlook(plan, photos)
    assert [(s.photo, s.stays, s.relation) for s in seen.safe] == [(1, 0, IDENTICAL), (3, 2, PIXELS), (6, 5, COPY)]
    assert [share.photos for share in seen.safe_shares] == [1, 1, 1]
    assert seen.safe_bytes == 1001 + 1003 + 1006
    assert [(rest.kept, rest.others) for rest in seen.rest] == [(2, (4,)), (7, (8, 9)), (10, (11,))]
    assert [(share.relation, share.photos) for share in seen.rest_shares] == [(COPY, 1), (EDITED, 1), (SIMILAR, 2)]
    assert not plan.to_remove()


def test_what_the_user_chose_is_counted_where_it_is_safe_and_what_was_kept_is_not_asked_again(
    plan: Plan, photos: Sequence[Photo]
) -> None:
    before = outlook(plan, photos).stays_for
    plan.accept_all()
    assert outlook(plan, photos).stays_for == before
    plan.mark(8, Verdict.REMOVE)
    assert 8 not in outlook(plan, photos).stays_for
    plan.keep_only(0, {0, 1})
    plan.accept(3)
    seen = outlook(plan, photos)
    assert 1 not in seen.stays_for
    assert 3 not in [rest.group for rest in seen.rest]


def test_nothing_of_a_protected_folder_is_safe_to_go_or_left_to_decide(
    photos: Sequence[Photo], groups: tuple[Group, ...]
) -> None:
    plan = Plan(photos, groups, protected=[Path("/photos")], losses=losses)
    seen = outlook(plan, photos)
    assert not seen.safe
    assert not seen.rest


def test_what_would_be_moved_names_what_stays_for_it(plan: Plan, photos: Sequence[Photo]) -> None:
    items = plan.items(outlook(plan, photos).stays_for)
    assert [(item.photo.path.name, item.kept.path.name) for item in items] == [
        ("01.jpg", "00.jpg"),
        ("03.jpg", "02.jpg"),
        ("06.jpg", "05.jpg"),
    ]


def test_nothing_is_said_of_a_group_of_which_something_is_still_being_proven(
    plan: Plan, photos: Sequence[Photo]
) -> None:
    seen = outlook(plan, photos, unsettled={6, 8})
    assert 6 not in seen.stays_for
    assert [rest.kept for rest in seen.rest] == [2, 10]


def test_files_that_are_the_same_count_also_while_others_of_their_group_are_being_proven(
    photos: Sequence[Photo],
) -> None:
    read = Plan(photos, (group((0, None), (1, IDENTICAL)),))
    compared = Plan(photos, (group((2, None), (0, COPY), (1, COPY)), group((3, None), (4, IDENTICAL), (5, COPY))))

    assert set(outlook(read, photos).stays_for) == {1}
    assert set(outlook(compared, photos, unsettled={5}).stays_for) == {0, 1, 4}


def test_what_has_a_name_elsewhere_frees_nothing(photos: Sequence[Photo], groups: tuple[Group, ...]) -> None:
    linked = [replace(one, shared_bytes=one.unit_bytes) if at == 3 else one for at, one in enumerate(photos)]
    plan = Plan(linked, groups, losses=losses)

    assert outlook(plan, linked).safe_bytes == 1001 + 1006
    plan.accept_all()
    assert plan.summary().size_bytes == outlook(plan, linked).safe_bytes


def test_large_groups_count_for_more_than_one_in_a_turn() -> None:
    photos = [photo(f"/photos/{at:05}.jpg", size=7, inode=at + 1) for at in range(3000)]
    groups = tuple(
        group((start, None), *((at, Relation.IDENTICAL) for at in range(start + 1, start + 1000)))
        for start in range(0, 3000, 1000)
    )
    survey = Survey(Plan(photos, groups), photos)
    survey.advance(150)
    assert not survey.is_done
    assert len(survey.outlook().safe) == 999
    while not survey.is_done:
        survey.advance(150)
    assert len(survey.outlook().safe) == 3 * 999
