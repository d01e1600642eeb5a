"""Groups in columns say what the groups say."""

from __future__ import annotations

import numpy as np

from dedupe_gui.model import NO_EVIDENCE, Group, Member, Relation, Turn
from dedupe_gui.review.columns import KEPT, GroupColumns


def group(name: str, *members: tuple[int, Relation | None]) -> Group:
    return Group(name, tuple(Member(photo, relation, 0, Turn.NONE, NO_EVIDENCE) for photo, relation in members))


GROUPS = (
    group("a", (4, None), (0, Relation.IDENTICAL)),
    group("b", (1, None), (5, Relation.COPY), (2, Relation.SIMILAR)),
)


def test_columns_have_every_member_in_the_order_of_the_groups() -> None:
    columns = GroupColumns.of(GROUPS)
    assert columns.photos.tolist() == [4, 0, 1, 5, 2]
    assert columns.ranks.tolist() == [KEPT, Relation.IDENTICAL.rank, KEPT, Relation.COPY.rank, Relation.SIMILAR.rank]
    assert columns.counts.tolist() == [2, 3]
    assert columns.kept.tolist() == [4, 1]
    assert columns.group_of(6).tolist() == [0, 1, 1, -1, 0, 1]


def test_kinds_of_a_group_are_those_of_its_members_without_the_kept_one() -> None:
    kinds = GroupColumns.of(GROUPS).kinds().tolist()
    assert kinds == [1 << Relation.IDENTICAL.rank, 1 << Relation.COPY.rank | 1 << Relation.SIMILAR.rank]


def test_numbers_of_members_are_added_up_group_by_group() -> None:
    columns = GroupColumns.of(GROUPS)
    assert columns.over_groups(np.add, np.arange(5)).tolist() == [1, 9]


def test_no_groups_are_no_columns() -> None:
    columns = GroupColumns.of(())
    assert len(columns) == 0
    assert columns.kinds().tolist() == []
    assert columns.group_of(2).tolist() == [-1, -1]
