"""Which photos may go without loss and without a look, and what is left for the user to decide. Pure.

This is the one place that says what *safe* means: the number on the result page, its button, its examples and the
clean-up that follows are all made of `safe_removals`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.model import RELATIONS, SURE_RELATIONS, Photo, Relation
from dedupe_gui.review.decisions import RelationShare
from dedupe_gui.review.plan import Plan

PHOTOS_OF_A_GROUP = 6
"""As many as most groups have at the most; larger groups count for more."""


@dataclass(frozen=True, slots=True)
class SafeRemoval:
    """A photo that may go, and the one of its group that stays for it; by position."""

    group: int
    photo: int
    stays: int
    relation: Relation
    """Of the two to each other."""


@dataclass(frozen=True, slots=True)
class Rest:
    """A group that needs the user's eye: the photo that stays there, and those that the user may remove."""

    group: int
    kept: int
    others: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What was found, before the review: what may go at once, and what is left then."""

    safe: tuple[SafeRemoval, ...]
    safe_shares: tuple[RelationShare, ...]
    """By the relation to the photo that stays, surest first."""
    rest: tuple[Rest, ...]
    rest_shares: tuple[RelationShare, ...]
    """The photos that the user may remove; sure relations are copies that have something the kept one lacks."""

    @property
    def safe_bytes(self) -> int:
        return sum(share.size_bytes for share in self.safe_shares)

    @property
    def rest_bytes(self) -> int:
        return sum(share.size_bytes for share in self.rest_shares)

    @property
    def stays_for(self) -> dict[int, int]:
        """For each photo that may go the one that stays."""
        return {removal.photo: removal.stays for removal in self.safe}


NO_OUTLOOK = Outlook((), (), (), ())


def is_safe(plan: Plan, photo: int, stays: int) -> bool:
    """Whether the photo may go for the other one although nobody looks: it shows nothing and knows nothing more."""
    return plan.relation_between(photo, stays) in SURE_RELATIONS and not plan.losses(photo, stays)


def safe_removals(plan: Plan, group: int) -> tuple[SafeRemoval, ...]:
    """Return which photos of a group may go: those that are suggested or chosen already, as far as they are safe."""
    return tuple(
        SafeRemoval(group, photo, stays, plan.relation_between(photo, stays))
        for photo, stays in plan.marked_if_accepted(group).items()
        if is_safe(plan, photo, stays)
    )


class Survey:
    """Finds out what may go without loss, and the groups that are left to decide; so many groups at a time."""

    def __init__(
        self,
        plan: Plan,
        photos: Sequence[Photo],
        unsettled: Collection[int] = (),
        same_file: NDArray[np.int64] | None = None,
    ) -> None:
        """unsettled: photos of which something is still being proven; nothing but files that are the same counts in
        their groups yet. same_file: a name for each photo's file, each its own where nothing is known of that."""
        self._plan = plan
        self._photos = photos
        self._unsettled = frozenset(unsettled)
        self._same_file = np.arange(len(photos)) if same_file is None else same_file
        self._at = 0
        self._safe: list[SafeRemoval] = []
        self._rest: list[Rest] = []
        self._left: defaultdict[Relation, list[int]] = defaultdict(list)

    @property
    def photo_count(self) -> int:
        """In all groups."""
        return int(self._plan.columns.counts.sum())

    @property
    def is_done(self) -> bool:
        return self._at >= len(self._plan.groups)

    def advance(self, groups: int) -> None:
        """Look at so many more groups, or at as many photos as those have usually; 20,000 groups take 2 s."""
        left = groups * PHOTOS_OF_A_GROUP
        while left > 0 and not self.is_done:
            self._look_at(self._at)
            left -= len(self._plan.groups[self._at].members)
            self._at += 1

    def outlook(self) -> Outlook:
        """What was found out so far."""
        by_relation: defaultdict[Relation, list[int]] = defaultdict(list)
        for removal in self._safe:
            by_relation[removal.relation].append(removal.photo)
        return Outlook(
            tuple(self._safe),
            _shares(by_relation, self._photos),
            tuple(self._rest),
            _shares(self._left, self._photos),
        )

    def _look_at(self, at: int) -> None:
        plan, group = self._plan, self._plan.groups[at]
        removals = safe_removals(plan, at)
        if self._unsettled and any(member.photo in self._unsettled for member in group.members):
            # These go whatever is proven of the others: a number that was told while photos were read never falls.
            self._safe += [removal for removal in removals if removal.relation is Relation.IDENTICAL]
            return
        self._safe += removals
        if plan.is_decided(at):
            return
        gone = {removal.photo for removal in removals}
        stay = [member.photo for member in group.members if member.photo not in gone]
        kept = next((photo for photo in stay if plan.is_available(photo)), stay[0])
        others = tuple(p for p in stay if p != kept and plan.is_available(p) and not plan.is_protected(p))
        if others:
            self._rest.append(Rest(at, kept, others))
            # As `Totals` counts: of those that are the same file all but one are identical, whoever stays.
            seen = {self._same_file[kept]}
            for photo in others:
                is_again = self._same_file[photo] in seen
                self._left[Relation.IDENTICAL if is_again else plan.relation_between(photo, kept)].append(photo)
                seen.add(self._same_file[photo])


def outlook(
    plan: Plan,
    photos: Sequence[Photo],
    unsettled: Collection[int] = (),
    same_file: NDArray[np.int64] | None = None,
) -> Outlook:
    """What may go without loss, and the groups that are left to decide."""
    survey = Survey(plan, photos, unsettled, same_file)
    while not survey.is_done:
        survey.advance(len(plan.groups))
    return survey.outlook()


def _shares(by_relation: defaultdict[Relation, list[int]], photos: Sequence[Photo]) -> tuple[RelationShare, ...]:
    return tuple(
        RelationShare(
            relation,
            len(some),
            sum(photos[photo].freed_bytes for photo in some),
            sum(photos[photo].is_film for photo in some),
        )
        for relation in RELATIONS
        if (some := by_relation.get(relation))
    )
