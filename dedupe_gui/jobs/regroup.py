"""Groups out of a scan's result, for any position of the sliders and any order of the rules; reads no file."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.garbage import no_garbage_collection
from dedupe_gui.matching.containment.closure import who_holds
from dedupe_gui.matching.fingerprints.sharpness import NOTICEABLE
from dedupe_gui.matching.groups.grouping import GroupingView, KnownPairs, build_groups
from dedupe_gui.matching.groups.noticeable import levels
from dedupe_gui.matching.groups.told_apart import keep_apart
from dedupe_gui.model import LOSSES, SURE_RELATIONS, Group, KeepReason, PairTable, Relation, ScanResult
from dedupe_gui.review.keeper import BEST_PHOTO, Preference, Rule, judge
from dedupe_gui.review.losses import EQUAL_PIXELS_SHARE
from dedupe_gui.review.origins import Origins, origins_of
from dedupe_gui.review.plan import Plan
from dedupe_gui.review.safe import safe_removals
from dedupe_gui.review.standing import standing_of


def judge_result(result: ScanResult, rules: Sequence[Rule]) -> Preference:
    """Order the photos of a scan by the user's rules, with all that their pairs tell of them."""
    origins = origins_of(result.photos, result.pairs)
    return judge(
        result.photos,
        rules,
        folders=result.options.folders,
        protected=result.options.protected_folders,
        origins=origins,
        standing=standing_of(result.photos, result.pairs, who_holds(result.pairs)),
        resolution=levels(_measured_resolution(result, origins), result.pairs, _EQUAL_RESOLUTION),
        sharpness=levels(_measured_sharpness(result, origins), result.pairs, NOTICEABLE),
        # Photos in no pair come into no group; a scan in which nothing has changed does not even load them.
        among=result.pairs.positions(),
    )


_RESOLUTION_STEPS = 1000
"""For each doubling of the pixels."""
_EQUAL_RESOLUTION = round(-_RESOLUTION_STEPS * math.log2(EQUAL_PIXELS_SHARE))


def _measured_resolution(result: ScanResult, origins: Origins) -> NDArray[np.int64]:
    """Return the logarithm of the pixels that each photo in pairs counts for, 0 for all others."""
    in_pairs = result.pairs.positions()
    measured = np.zeros(len(result.photos), np.int64)
    pixels = np.array([result.photos[position].facts.pixels for position in in_pairs.tolist()], np.int64)
    counted = np.minimum(pixels, origins.pixels_at_most[in_pairs])
    measured[in_pairs] = np.rint(_RESOLUTION_STEPS * np.log2(np.maximum(counted, 1)))
    return measured


def _measured_sharpness(result: ScanResult, origins: Origins) -> NDArray[np.int64]:
    """Return it for the photos in pairs, 0 where it is unknown or tells nothing."""
    in_pairs = result.pairs.positions()
    measured = np.zeros(len(result.photos), np.int64)
    measured[in_pairs] = [result.photos[position].facts.sharpness or 0 for position in in_pairs.tolist()]
    measured[origins.is_version] = 0  # a frame's rim is sharp whatever it surrounds, and a crop is another picture
    return measured


@no_garbage_collection()
def reported_groups(result: ScanResult, rules: Sequence[Rule] = BEST_PHOTO) -> tuple[Group, ...]:
    """The groups that a report of a scan has, with the reasons, at the options' distance."""
    regrouper = Regrouper(result, rules)
    groups = regrouper.groups(GroupingView.of(result.options))
    plan = regrouper.plan(groups)
    return tuple(_held_within(regrouper.explain(group), at, plan) for at, group in enumerate(groups))


def _held_within(group: Group, at: int, plan: Plan) -> Group:
    """Return the group with what may go for a photo of it that holds it, where that is not plain of the kept one."""
    if all(member.relation in SURE_RELATIONS and LOSSES.isdisjoint(member.reasons) for member in group.members[1:]):
        return group
    as_told = {(member.photo, group.keep.photo, member.relation) for member in group.members}
    found = {
        safe.photo: safe for safe in safe_removals(plan, at) if (safe.photo, safe.stays, safe.relation) not in as_told
    }
    held = ((safe.stays, safe.relation) if (safe := found.get(m.photo)) else (None, None) for m in group.members)
    members = (
        member._replace(held_by=by, held_as=relation)
        for member, (by, relation) in zip(group.members, held, strict=True)
    )
    return Group(group.group_id, tuple(members))


def _across(groups: Sequence[Group], result: ScanResult, min_group: int) -> tuple[Group, ...]:
    """Leave out of each group what lies in the same one of the folders as the kept photo; then sort them again."""
    kept = [
        Group(group.group_id, (group.keep, *others))
        for group in groups
        if (others := [m for m in group.members[1:] if not _are_of_one_folder(m.photo, group.keep.photo, result)])
        and 1 + len(others) >= min_group
    ]
    return tuple(sorted(kept, key=lambda group: (group.relation.rank, len(group.members))))


def _are_of_one_folder(one: int, other: int, result: ScanResult) -> bool:
    """Whether two photos, by position, lie in the same one of the folders; the innermost around each counts."""
    homes = [
        max(
            (folder for folder in result.options.folders if result.photos[photo].path.is_relative_to(folder)),
            key=lambda folder: len(folder.parts),
            default=None,
        )
        for photo in (one, other)
    ]
    return homes[0] == homes[1]


class Regrouper:
    """One scan's result under one order of rules; keep it as long as both stay."""

    @no_garbage_collection()
    def __init__(self, result: ScanResult, rules: Sequence[Rule] = BEST_PHOTO) -> None:
        self._result = result
        self._known = KnownPairs(result.photos, result.pairs)
        self._judgement = judge_result(result, rules)

    @no_garbage_collection()
    def groups(self, view: GroupingView) -> tuple[Group, ...]:
        """The groups in the report's order, without reasons: `explain` has those, since few groups are looked at."""
        found = keep_apart(
            self._build(view, self._result.pairs, self._known),
            self._result.apart,
            smallest=view.min_group,
            key_of=lambda photo: int(self._known.keys[photo]),
            regroup=lambda photos: self._build(view, self._result.pairs.among(photos), None),
        )
        return _across(found, self._result, view.min_group) if self._result.options.across else found

    def _build(self, view: GroupingView, pairs: PairTable, known: KnownPairs | None) -> tuple[Group, ...]:
        return build_groups(
            self._result.photos,
            pairs,
            preference=self._judgement.ranks,
            distance_bits=view.distance_bits,
            colour_distance=view.colour_distance,
            relations=view.relations,
            min_group=view.min_group,
            hash_kinds=self._result.options.hash_kinds,
            known=known,
        )

    def losses(self, removed: int, kept: int, relation: Relation) -> tuple[KeepReason, ...]:
        """What one photo has and another, to which it has this relation, has not."""
        return self._judgement.losses.of(removed, kept, relation)

    def plan(self, groups: Sequence[Group]) -> Plan:
        """What may go of these groups, with nothing decided yet."""
        protected = self._result.options.protected_folders
        return Plan(self._result.photos, groups, protected=protected, losses=self.losses, holders=self)

    def holders_of(self, photo: int) -> Sequence[int]:
        """Photos that hold one, perhaps itself among them, those that are rather kept first.

        Of a search across folders none of its own folder: what is twice there is left alone.
        """
        holders = self._judgement.holders_of(photo)
        if not self._result.options.across:
            return holders
        return [at for at in holders if at == photo or not _are_of_one_folder(at, photo, self._result)]

    def relation_of(self, photo: int, other: int) -> Relation | None:
        """What two photos are to each other; None where neither is proven to hold the other."""
        return self._judgement.losses.relation_of(photo, other)

    def explain(self, group: Group) -> Group:
        """The group with the reasons why its photos are kept or not."""
        return self._judgement.explain(group)
