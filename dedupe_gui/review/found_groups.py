"""A result's groups as they lie on the desk: without what is gone, with series in the order of time. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.groups.grouping import GroupingView
from dedupe_gui.matching.groups.series import in_order_of_time, is_series, series_among
from dedupe_gui.model import Group, KeepReason, Photo, Relation, ScanResult
from dedupe_gui.review.filters import path_prefix
from dedupe_gui.review.keeper import Rule
from dedupe_gui.review.plan import Holders
from dedupe_gui.review.rejections import Rejection, without_pairs
from dedupe_gui.review.totals import Places
from dedupe_gui.sets import DisjointSets

EXPLAINED_AT_HAND: Final = 256
"""Groups; more than are on the screen."""


class Grouper(Holders, Protocol):
    """Groups of one result under one order of rules; `jobs.regroup.Regrouper` outside of tests."""

    def groups(self, view: GroupingView) -> tuple[Group, ...]: ...

    def explain(self, group: Group) -> Group: ...

    def losses(self, removed: int, kept: int, relation: Relation) -> tuple[KeepReason, ...]: ...


MakeGrouper = Callable[[ScanResult, Sequence[Rule]], Grouper]


@dataclass(frozen=True, slots=True)
class PreparedResult:
    """A result, and what follows from it whatever the user decides: half a second's work for a large one."""

    result: ScanResult
    rules: tuple[Rule, ...]
    rejections: tuple[Rejection, ...]
    grouper: Grouper
    places: Places
    sizes_bytes: NDArray[np.int64]
    """What each photo's removal would free with what belongs to it: nothing in a protected folder."""
    same_file: NDArray[np.int64]
    """For each photo the lowest position of those that are the same file; its own for one of which there is one."""

    @staticmethod
    def of(
        result: ScanResult, make_grouper: MakeGrouper, rules: Sequence[Rule], rejections: Sequence[Rejection] = ()
    ) -> PreparedResult:
        """Work it out, in any thread. rejections: what was told apart in the review under way."""
        protected = tuple(map(path_prefix, result.options.protected_folders))
        photos = result.photos
        sizes = np.fromiter(map(attrgetter("stamp.size_bytes"), photos), np.int64, len(photos))
        for at, photo in enumerate(photos):
            if photo.companions or photo.shared_bytes:
                sizes[at] = photo.freed_bytes
        if protected:
            sizes[[photo.stamp.path_text.startswith(protected) for photo in photos]] = 0
        return PreparedResult(
            result,
            tuple(rules),
            tuple(rejections),
            make_grouper(without_pairs(result, rejections), rules),
            Places.of(result),
            sizes,
            _same_file(result),
        )


def _same_file(result: ScanResult) -> NDArray[np.int64]:
    sets, pairs = DisjointSets(), result.pairs
    identical = pairs.relation == Relation.IDENTICAL.rank
    for first, second in zip(pairs.first[identical].tolist(), pairs.second[identical].tolist(), strict=True):
        sets.join(first, second)
    names = np.arange(len(result.photos))
    for photo in np.unique([pairs.first[identical], pairs.second[identical]]).tolist():
        names[photo] = sets.find(photo)
    return names


class FoundGroups:
    """Groups what was prepared. Groups that a slider leaves alone stay the same objects."""

    def __init__(self, prepared: PreparedResult, series: Mapping[str, tuple[Group, Group]] | None = None) -> None:
        """series: by id, as they were found, and in the order of time."""
        self.prepared = prepared
        self._explained: dict[str, tuple[Group, Group]] = {}
        """By id: groups as they were when they were explained, and what came of it."""
        self._series = dict(series or {})

    def following(self, prepared: PreparedResult) -> FoundGroups:
        """What was found later, or is ordered by other rules; most series come again."""
        return FoundGroups(prepared, self._series)

    @property
    def photos(self) -> Sequence[Photo]:
        return self.prepared.result.photos

    def groups(self, view: GroupingView, removed: Collection[Path]) -> tuple[Group, ...]:
        """The groups in this view. removed: photos that were moved away."""
        found = self.prepared.grouper.groups(view)
        if removed:
            found = tuple(left for group in found if (left := self._without(removed, group)) is not None)
        before, self._series = self._series, {}
        ordered = list(found)
        for at in series_among(found):
            group = found[at]
            known = before.get(group.group_id)
            if known is None or (known[0] is not group and known[0].members != group.members):
                known = group, in_order_of_time(group, self.photos)
            self._series[group.group_id] = known
            ordered[at] = known[1]
        return tuple(ordered)

    def explained(self, group: Group) -> Group:
        """The group with the reasons why each photo is suggested for keeping or removal."""
        known = self._explained.get(group.group_id)
        if known is None or known[0] is not group:
            if len(self._explained) >= EXPLAINED_AT_HAND:
                self._explained.clear()
            known = self._explained[group.group_id] = (group, self.prepared.grouper.explain(group))
        return known[1]

    def losses(self, removed: int, kept: int, relation: Relation) -> tuple[KeepReason, ...]:
        """What the first photo has and the second, to which it has this relation, has not."""
        return self.prepared.grouper.losses(removed, kept, relation)

    @property
    def holders(self) -> Holders:
        """Who holds whom, whichever photo leads their group."""
        return self.prepared.grouper

    def _without(self, removed: Collection[Path], group: Group) -> Group | None:
        """What is left of a group; nothing where it was held together by a photo that is gone."""
        members = tuple(m for m in group.members if self.photos[m.photo].path not in removed)
        is_held = members[:1] == group.members[:1] or is_series(group)
        return Group(group.group_id, members) if is_held and len(members) > 1 else None
