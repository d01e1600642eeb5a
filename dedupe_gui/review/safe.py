"""Which photos may go without loss and without a look, and what is left for the user to decide. Pure.

This is the one place that says what *safe* means: the number on the result page, its button, its examples and the
clean-up that follows are all made of `safe_removals`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from dedupe_gui.model import RELATIONS, SURE_RELATIONS, Photo, Relation
from dedupe_gui.review.decisions import RelationShare
from dedupe_gui.review.plan import Plan


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


def outlook(plan: Plan, photos: Sequence[Photo]) -> Outlook:
    """Return what may go without loss, and the groups that are left to decide."""
    safe: list[SafeRemoval] = []
    rest: list[Rest] = []
    left: defaultdict[Relation, list[int]] = defaultdict(list)
    for at, group in enumerate(plan.groups):
        removals = safe_removals(plan, at)
        safe += removals
        if plan.is_decided(at):
            continue
        gone = {removal.photo for removal in removals}
        stay = [member.photo for member in group.members if member.photo not in gone]
        kept = min(stay, key=lambda photo: (not plan.is_available(photo), stay.index(photo)))
        others = tuple(p for p in stay if p != kept and plan.is_available(p) and not plan.is_protected(p))
        if others:
            rest.append(Rest(at, kept, others))
            for photo in others:
                left[plan.relation_between(photo, kept)].append(photo)
    by_relation: defaultdict[Relation, list[int]] = defaultdict(list)
    for removal in safe:
        by_relation[removal.relation].append(removal.photo)
    return Outlook(tuple(safe), _shares(by_relation, photos), tuple(rest), _shares(left, photos))


def _shares(by_relation: defaultdict[Relation, list[int]], photos: Sequence[Photo]) -> tuple[RelationShare, ...]:
    return tuple(
        RelationShare(relation, len(some), sum(photos[photo].unit_bytes for photo in some))
        for relation in RELATIONS
        if (some := by_relation.get(relation))
    )
