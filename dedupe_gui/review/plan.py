"""What the user decided about each photo, with undo, and the rule that a group never loses its last photo. Pure.

A photo may be removed only as long as its group keeps the one that stood in for it when the user decided, see
`review.stand_in`.
"""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, takewhile
from pathlib import Path
from typing import Protocol

from dedupe_gui.errors import BugError
from dedupe_gui.model import (
    RELATIONS,
    SURE_RELATIONS,
    FileStamp,
    Group,
    KeepReason,
    Photo,
    Relation,
)
from dedupe_gui.review.columns import GroupColumns
from dedupe_gui.review.decisions import (
    UNDECIDED,
    Change,
    Decision,
    FolderShare,
    NotedDecision,
    Objection,
    Preview,
    Refusal,
    RelationShare,
    RemovalItem,
    Step,
    StepKind,
    Summary,
    Verdict,
)
from dedupe_gui.review.rejections import Rejection
from dedupe_gui.review.stand_in import KeptFacts, objection
from dedupe_gui.review.undo import UndoStack, carried_over

LossesOf = Callable[[int, int, Relation], tuple[KeepReason, ...]]
"""What the first photo has and the second, to which it has this relation, has not; `review.losses` has it."""


def _nothing_lost(_removed: int, _kept: int, _relation: Relation) -> tuple[KeepReason, ...]:
    return ()


class Holders(Protocol):
    """Who holds whom, whichever photo leads their group; `jobs.regroup.Regrouper` outside of tests."""

    def holders_of(self, photo: int) -> Sequence[int]:
        """Photos that hold one, perhaps itself among them, those that are rather kept first."""

    def relation_of(self, photo: int, other: int) -> Relation | None:
        """What two photos are to each other; None where neither is known to hold the other."""


class NobodyElse:
    """Nothing is known but what photos are to the one that leads their group."""

    def holders_of(self, photo: int) -> Sequence[int]:
        return (photo,)

    def relation_of(self, _photo: int, _other: int) -> Relation | None:
        return None


_NOBODY_ELSE = NobodyElse()


_EXAMPLES_PER_RELATION = 3


@dataclass(frozen=True, slots=True)
class _GroupVerdicts:
    """What the verdicts in one group come to."""

    removed: tuple[int, ...]
    """In the group's order."""
    is_decided: bool
    last: int | None
    """The photo that nobody has said anything about, and that stays because all others go."""


class Plan:
    """The verdicts on the photos of one scan. Photos are named by their position in `photos`.

    A verdict belongs to the photo and outlives regrouping. What a photo's verdict comes to (`verdict`) also depends on
    its present group: REMOVE counts as UNDECIDED while the photo for which it was given is not there, or goes itself,
    until it is there again or the user decides something else in that group.
    """

    def __init__(
        self,
        photos: Sequence[Photo],
        groups: Sequence[Group],
        *,
        protected: Sequence[Path] = (),
        losses: LossesOf = _nothing_lost,
        holders: Holders = _NOBODY_ELSE,
        decisions: Mapping[Path, NotedDecision] | None = None,
    ) -> None:
        """decisions: from `noted`, to go on where an earlier session ended."""
        self._photos = photos
        self._groups: tuple[Group, ...] = ()
        self._columns = GroupColumns.of(())
        self._decisions: dict[int, Decision] = {}
        self._steps = UndoStack()
        self._rejections: list[Rejection] = []
        self._unavailable: frozenset[str] = frozenset()
        self._protected = tuple(protected)
        self._protection: dict[str, bool] = {}
        if decisions:
            position_of = {photo.stamp.path_text: position for position, photo in enumerate(photos)}
            for path, noted in decisions.items():
                if (photo := position_of.get(str(path))) is not None:
                    self._decisions[photo] = Decision(noted.verdict, position_of.get(str(noted.instead)))
        self.regroup(groups, losses, holders)

    @property
    def groups(self) -> tuple[Group, ...]:
        return self._groups

    @property
    def columns(self) -> GroupColumns:
        """The groups in columns."""
        return self._columns

    # --- what the groups are

    def regroup(
        self, groups: Sequence[Group], losses: LossesOf = _nothing_lost, holders: Holders = _NOBODY_ELSE
    ) -> None:
        """Take other groups of the same photos (a slider moved); verdicts and undo stay."""
        before = self._groups, self._columns
        self._groups = tuple(groups)
        self._columns = GroupColumns.of(self._groups, like=before)
        self._losses = losses
        self._holders = holders
        self._group_at = self._columns.group_of(len(self._photos))
        self._standings: dict[int, _GroupVerdicts] = {}
        self._ranks: dict[int, dict[int, int]] = {}

    def set_losses(self, losses: LossesOf) -> None:
        """Suggest by another rule about what is lost; verdicts stay."""
        self._losses = losses

    def replace_scan(
        self,
        photos: Sequence[Photo],
        groups: Sequence[Group],
        losses: LossesOf = _nothing_lost,
        holders: Holders = _NOBODY_ELSE,
    ) -> None:
        """Take the photos of a newer scan; verdicts and undo go over by path, those of vanished photos are dropped."""
        position_of = {photo.stamp.path_text: position for position, photo in enumerate(photos)}
        moved = {old: position_of.get(photo.stamp.path_text) for old, photo in enumerate(self._photos)}
        self._decisions = {
            new: carried_over(decision, moved)
            for old, decision in self._decisions.items()
            if (new := moved[old]) is not None
        }
        self._steps.carry_over(moved)
        self._photos = photos
        self.regroup(groups, losses, holders)

    def protect(self, folders: Sequence[Path]) -> None:
        """Let nothing below `folders` be removed; marks there rest until the protection ends."""
        self._protected = tuple(folders)
        self._protection.clear()
        self._standings.clear()

    def set_unavailable(self, paths: Collection[Path]) -> None:
        """Say which photos have vanished or cannot be opened any more."""
        self._unavailable = frozenset(map(str, paths))
        self._standings.clear()

    # --- verdicts

    def verdict(self, photo: int) -> Verdict:
        """Return what the verdict on the photo comes to in its present group: the one that is left stays."""
        at = self.group_of(photo)
        is_last = at is not None and self._standing(at).last == photo
        return Verdict.KEEP if is_last else self._own_verdict(photo)

    def is_protected(self, photo: int) -> bool:
        folder = _folder_text(self._photos[photo])
        if folder not in self._protection:
            self._protection[folder] = any(Path(folder).is_relative_to(protected) for protected in self._protected)
        return self._protection[folder]

    def is_available(self, photo: int) -> bool:
        return self._photos[photo].stamp.path_text not in self._unavailable

    def noted(self) -> dict[Path, NotedDecision]:
        """Return every decision as the user made it, for a session file."""
        paths = self._photos
        return {
            paths[photo].path: NotedDecision(
                decision.verdict, None if decision.instead is None else paths[decision.instead].path
            )
            for photo, decision in self._decisions.items()
        }

    def decisions(self) -> dict[FileStamp, FileStamp | None]:
        """Return what the verdicts come to, by the files as they were found.

        For a photo to be removed the one that stays for it, None for one that the user keeps.
        """
        decided: dict[FileStamp, FileStamp | None] = {}
        for photo, decision in self._decisions.items():
            verdict, stamp = self.verdict(photo), self._photos[photo].stamp
            if verdict is Verdict.KEEP:
                decided[stamp] = None
            elif verdict is Verdict.REMOVE and decision.instead is not None:
                decided[stamp] = self._photos[decision.instead].stamp
        return decided

    def forget(self, photos: Collection[int]) -> None:
        """Take back what was decided about these photos; it is no step of the user's."""
        self._store(dict.fromkeys(photos, UNDECIDED))

    def forget_with(self, photos: Collection[int]) -> None:
        """Do so, and for the others of their groups."""
        self.forget([m.photo for at in self._groups_of(photos) for m in self._groups[at].members])
        self.forget(photos)

    def take_up(self, earlier: Mapping[FileStamp, FileStamp | None]) -> dict[FileStamp, FileStamp | None]:
        """Let decisions of an earlier search hold for the same files, if undecided here; undo stays as it is.

        earlier: from `decisions`. Returns those that do not hold (yet): a photo is removed for the one that stayed for
        it then, or not at all.
        """
        position_of = {photo.stamp: position for position, photo in enumerate(self._photos)}
        left: dict[FileStamp, FileStamp | None] = {}
        taken_up: dict[int, Decision] = {}
        for stamp, kept in earlier.items():
            photo = position_of.get(stamp)
            instead = None if kept is None else position_of.get(kept)
            if photo is None or (kept is not None and not self.are_together(photo, instead)):
                left[stamp] = kept
            elif photo not in self._decisions:
                taken_up[photo] = Decision(Verdict.KEEP if kept is None else Verdict.REMOVE, instead)
        self._store(taken_up)
        return left

    def are_together(self, photo: int, other: int | None) -> bool:
        """Whether two photos are in one group at present."""
        group = self.group_of(photo)
        return group is not None and other is not None and self.group_of(other) == group

    def group_of(self, photo: int) -> int | None:
        """Return the photo's group, by position; None for none."""
        at = self._group_at.item(photo)
        return at if at >= 0 else None

    def kept_of(self, group: int) -> int:
        """Return the photo that the group's others are held against: the first one that stays and is there."""
        removed = self._standing(group).removed
        members = [member.photo for member in self._groups[group].members if member.photo not in removed]
        return min(members, key=lambda p: (not self.is_available(p), self._verdict_given(p) is not Verdict.KEEP))

    # --- what the user does

    def mark(self, photo: int, verdict: Verdict) -> Refusal | None:
        """Give one photo a verdict. A removal that must not be is refused and changes nothing."""
        at = self.group_of(photo)
        if at is None:
            return Refusal(photo, Objection.NOT_IN_A_GROUP)
        settled = self._settled(at)
        refused = self._set(at, settled, {photo: verdict})
        if refused:
            return refused[0]
        self._take_step(StepKind.MARKED, self._bound(at, settled))
        return None

    def keep(self, photos: Collection[int], kind: StepKind = StepKind.MARKED) -> None:
        """Keep these photos, of whichever groups, as one step."""
        wanted: defaultdict[int, list[int]] = defaultdict(list)
        for photo in photos:
            if (at := self.group_of(photo)) is not None:
                wanted[at].append(photo)
        bound: dict[int, Decision] = {}
        for at, some in sorted(wanted.items()):
            bound |= self._bound(at, self._settled(at) | dict.fromkeys(some, Verdict.KEEP))
        self._take_step(kind, bound)

    def keep_only(self, group: int, keep: Collection[int]) -> tuple[Refusal, ...]:
        """Keep these photos of the group and mark all others for removal; return those that must stay too."""
        settled = self._settled(group)
        members = [member.photo for member in self._groups[group].members]
        settled.update(dict.fromkeys(keep, Verdict.KEEP))
        refused = self._set(group, settled, {photo: Verdict.REMOVE for photo in members if photo not in keep})
        settled.update({refusal.photo: Verdict.KEEP for refusal in refused})
        self._take_step(StepKind.KEPT_ONLY, self._bound(group, settled))
        return refused

    def suggestion(self, group: int, relations: Collection[Relation] = SURE_RELATIONS) -> dict[int, Verdict]:
        """Return verdicts for the undecided photos of a group, for those that have a suggested one.

        The first photo that stays is kept; others go when their relation to it is among `relations`, they are not
        protected, it stands in for them and they have nothing that it has not. `similar` is never suggested, whatever
        `relations` says.
        """
        wanted = frozenset(relations) - {Relation.SIMILAR}
        settled = self._settled(group)
        kept = self.kept_of(group)
        if not self.is_available(kept):
            return {}
        suggested = {} if settled[kept] is Verdict.KEEP else {kept: Verdict.KEEP}
        settled |= suggested
        relying_on: defaultdict[int, set[int]] = defaultdict(set)
        for gone in self._standing(group).removed:
            stays = self._decisions[gone].instead
            if stays is not None:
                relying_on[stays].add(gone)
        removed, stay = _by_verdict(settled)
        for member in self._groups[group].members:
            photo = member.photo
            if settled[photo] is not Verdict.UNDECIDED:
                continue
            removed.add(photo)
            # What was to go because this photo stays needs another one that stands in for it as well.
            stand_ins = {
                gone: self._stand_in(gone, self._groups[group], removed, stay) for gone in (photo, *relying_on[photo])
            }
            if all(
                isinstance(other, int)
                and (relation := self.relation_between(gone, other)) in wanted
                and not self._losses(gone, other, relation)
                for gone, other in stand_ins.items()
            ):
                suggested[photo] = settled[photo] = Verdict.REMOVE
                for gone, other in stand_ins.items():
                    if isinstance(other, int):
                        relying_on[other].add(gone)
            else:
                removed.discard(photo)
        return suggested if Verdict.REMOVE in suggested.values() else {}

    def accept(self, group: int) -> None:
        """Take the suggestion for one group; what it leaves undecided is kept, for the user has looked at it."""
        # Who stays for whom is settled first: the suggestion is about photos that it keeps, not about those left open.
        decided = self._bound(group, self._settled(group) | self.suggestion(group))
        left = [photo for photo, decision in decided.items() if decision.verdict is Verdict.UNDECIDED]
        self._take_step(StepKind.ACCEPTED, decided | dict.fromkeys(left, Decision(Verdict.KEEP)))

    def accept_all(self, relations: Collection[Relation] = SURE_RELATIONS, groups: Iterable[int] | None = None) -> None:
        """Take the suggestions for these groups (None: all) as one step. Groups in which the user decided
        otherwise than would be suggested stay as they are."""
        bound = (
            self._bound(at, self._settled(at) | suggested).items()
            for at, suggested in self._suggestions(relations, groups)
        )
        self._take_step(StepKind.ACCEPTED_ALL, dict(chain.from_iterable(bound)))

    def preview_all(
        self, relations: Collection[Relation] = SURE_RELATIONS, groups: Iterable[int] | None = None
    ) -> Preview:
        """Return what `accept_all` would do."""
        marked: dict[Relation, list[int]] = {}
        touched = 0
        for at, suggested in self._suggestions(relations, groups):
            touched += 1
            bound = self._bound(at, self._settled(at) | suggested)
            for photo, verdict in suggested.items():
                if verdict is Verdict.REMOVE and (stays := bound[photo].instead) is not None:
                    marked.setdefault(self.relation_between(photo, stays), []).append(photo)
        shares = tuple(
            RelationShare(relation, len(some), self._size_of(some), sum(self._photos[photo].is_film for photo in some))
            for relation in RELATIONS
            if (some := marked.get(relation))
        )
        examples = (
            sorted(marked[share.relation], key=lambda photo: (-self._photos[photo].unit_bytes, photo))
            for share in shares
        )
        return Preview(
            touched,
            sum(share.photos for share in shares),
            sum(share.size_bytes for share in shares),
            shares,
            tuple(chain.from_iterable(largest[:_EXAMPLES_PER_RELATION] for largest in examples)),
        )

    def clear(self, groups: Iterable[int] | None = None) -> None:
        """Take back all verdicts in these groups (None: everywhere) as one step."""
        photos = (
            list(self._decisions)
            if groups is None
            else [member.photo for group in groups for member in self._groups[group].members]
        )
        self._take_step(StepKind.CLEARED, dict.fromkeys(photos, UNDECIDED))

    def reject(self, rejection: Rejection) -> None:
        """Tell photos apart as one step. The groups are the caller's: the next ones do without their pairs."""
        self._rejections.append(rejection)
        self._steps.take(Step(StepKind.REJECTED, (), rejection))

    @property
    def rejections(self) -> tuple[Rejection, ...]:
        """What was told apart and not taken back."""
        return tuple(self._rejections)

    # --- undo

    @property
    def next_undo(self) -> Step | None:
        return self._steps.next_undo

    @property
    def can_redo(self) -> bool:
        return self._steps.can_redo

    def undo(self) -> Step | None:
        """Take the last step back; return it, or None when there is none."""
        step = self._steps.undo()
        if step is not None:
            if step.rejection is not None:
                self._rejections.remove(step.rejection)
            self._store({change.photo: change.before for change in step.changes})
        return step

    def redo(self) -> Step | None:
        """Do again what was undone last; return it, or None when there is nothing."""
        step = self._steps.redo()
        if step is not None:
            if step.rejection is not None:
                self._rejections.append(step.rejection)
            self._store({change.photo: change.after for change in step.changes})
        return step

    def forget_steps(self) -> None:
        """Let what was decided until now stand: photos have gone by it."""
        self._steps.forget()

    # --- what comes of it

    def to_remove(self) -> tuple[RemovalItem, ...]:
        """Return all photos marked for removal with the photo that stays in the place of each, group by group."""
        return tuple(chain.from_iterable(self.items(self.marked(at)) for at in self._marked_groups()))

    def items(self, stays_for: Mapping[int, int]) -> tuple[RemovalItem, ...]:
        """Return these photos to be removed, each with the one that stays for it, which is of the same group."""
        items = []
        for photo, other in stays_for.items():
            gone, kept = self._photos[photo], self._photos[other]
            items.append(
                RemovalItem(
                    gone.stamp,
                    gone.companions,
                    kept.stamp,
                    kept.companions,
                    self.relation_between(photo, other),
                    self._groups[self._group_at.item(photo)].group_id,
                )
            )
        return tuple(items)

    def marked(self, group: int) -> dict[int, int]:
        """Return the photos of a group that are to be removed, in its order, each with the one that stays for it."""
        stays_for = {}
        for photo in self._standing(group).removed:
            other = self._decisions[photo].instead
            if other is None:
                raise BugError(f"{self._photos[photo].path} is to be removed without another one that stays.")
            stays_for[photo] = other
        return stays_for

    def marked_if_accepted(self, group: int) -> dict[int, int]:
        """Return what `marked` would say after `accept_all`; nothing is decided by that."""
        for at, suggested in self._suggestions(SURE_RELATIONS, (group,)):
            bound = self._bound(at, self._settled(at) | suggested)
            return {photo: decision.instead for photo, decision in bound.items() if decision.instead is not None}
        return self.marked(group)

    def losses(self, removed: int, kept: int) -> tuple[KeepReason, ...]:
        """Return what the one photo has and the other one of its group has not."""
        return self._losses(removed, kept, self.relation_between(removed, kept))

    def stands_in(self, other: int, photo: int) -> bool:
        """Whether the other one may stay in the photo's place as far as files go: it is there, is another file, and has
        the RAW, film or edit that the photo has."""
        return self._objection(photo, other, ()) is None

    def summary(self) -> Summary:
        photos = [self._photos[photo] for at in self._marked_groups() for photo in self._standing(at).removed]
        counts: Counter[str] = Counter()
        sizes: Counter[str] = Counter()
        for photo in photos:
            folder = _folder_text(photo)
            counts[folder] += 1
            sizes[folder] += photo.freed_bytes
        return Summary(
            photos=len(photos),
            files=sum(1 + len(photo.companions) for photo in photos),
            size_bytes=sizes.total(),
            groups=len(self._groups),
            by_folder=tuple(FolderShare(Path(folder), counts[folder], size) for folder, size in sizes.most_common()),
            films=sum(photo.is_film for photo in photos),
        )

    def decided(self) -> frozenset[int]:
        """Return the groups that are decided; looks at those that the user has been at."""
        return frozenset(at for at in self._groups_of(self._decisions) if self.is_decided(at))

    def groups_decided(self) -> int:
        """How many groups are decided, see `is_decided`."""
        return len(self.decided())

    def is_decided(self, group: int) -> bool:
        """Whether every photo of the group has a verdict; the last one of which all others go has one too."""
        return self._standing(group).is_decided

    def relation_between(self, first: int, second: int) -> Relation:
        """Return how two photos of one group are related: the looser of their relations to the group's kept one, unless
        one is known to hold the other."""
        known = self._holders.relation_of(first, second)
        if known is not None:
            return known
        at = self._group_at.item(first)
        if at not in self._ranks:  # for those who ask of all pairs of a large group
            members = self._groups[at].members
            self._ranks[at] = {m.photo: m.relation.rank for m in members if m.relation is not None}
        ranks = self._ranks[at]
        return RELATIONS[max(ranks[photo] for photo in (first, second) if photo in ranks)]

    # --- inside

    def _size_of(self, photos: Iterable[int]) -> int:
        return sum(self._photos[photo].freed_bytes for photo in photos)

    def _marked_groups(self) -> list[int]:
        marked = (photo for photo, decision in self._decisions.items() if decision.verdict is Verdict.REMOVE)
        return sorted(self._groups_of(marked))

    def _groups_of(self, photos: Iterable[int]) -> set[int]:
        return {at for photo in photos if (at := self.group_of(photo)) is not None}

    def _own_verdict(self, photo: int) -> Verdict:
        """What the user said of the photo itself, as far as it holds in its present group."""
        given = self._verdict_given(photo)
        if given is not Verdict.REMOVE:
            return given
        at = self.group_of(photo)
        return Verdict.UNDECIDED if at is None or photo not in self._standing(at).removed else Verdict.REMOVE

    def _verdict_given(self, photo: int) -> Verdict:
        return self._decisions.get(photo, UNDECIDED).verdict

    def _stand_in(self, photo: int, group: Group, removed: Collection[int], stay: Collection[int]) -> int | Objection:
        """Return who stays in the photo's place when `removed` go, or the objection that comes closest to none.

        stay: those of the group that the user keeps, in its order; a dictionary's keys, say, so that they are found.
        The one for which the photo was to be removed already, else what the user keeps, else the first of the group; of
        several that the user keeps, or of the others, rather one beside which nothing is lost. If something is lost
        beside all that the user keeps, rather one that holds the photo and comes before it: so the twin of an original
        may go, though an edit leads the group.
        """
        if self.is_protected(photo):
            return Objection.PROTECTED
        if not self.is_available(photo):
            return Objection.UNAVAILABLE
        before = self._decisions.get(photo, UNDECIDED).instead
        objections: list[Objection] = []

        def free(candidates: Iterable[int]) -> Iterator[int]:
            for other in candidates:
                found = self._objection(photo, other, removed)
                if found is None:
                    yield other
                else:
                    objections.append(found)

        if before is not None and self.are_together(photo, before) and any(True for _ in free((before,))):
            return before
        stays, loses = self._least_lossy(photo, free(other for other in stay if other not in (photo, before)))
        if loses:
            better = takewhile(lambda other: other != photo, self._holders.holders_of(photo))
            near = (other for other in better if other not in stay and self.are_together(photo, other))
            holder, loses = self._least_lossy(photo, free(near))
            stays = holder if stays is None or not loses else stays
        if stays is None:
            # These are looked at in none but a few cases: listing them for each of 1,000 photos takes a second.
            others = (m.photo for m in group.members if m.photo not in (photo, before) and m.photo not in stay)
            stays, _ = self._least_lossy(photo, free(others))
        return max(objections, key=_CLOSEST_LAST.index) if stays is None else stays

    def _least_lossy(self, photo: int, others: Iterable[int]) -> tuple[int | None, bool]:
        """Return the first beside which nothing of a photo is lost, else the first; and whether something is lost."""
        first = None
        for other in others:
            if not self._loses(photo, other):
                return other, False
            first = other if first is None else first
        return first, True

    def _loses(self, photo: int, other: int) -> bool:
        return bool(self._losses(photo, other, self.relation_between(photo, other)))

    def _objection(self, photo: int, other: int, removed: Collection[int]) -> Objection | None:
        gone, kept = self._photos[photo], self._photos[other]
        facts = KeptFacts(exists=self.is_available(other), is_marked=other in removed, inside=kept.facts.inside)
        return objection(gone.files, kept.files, facts, gone.facts.inside)

    def _standing(self, at: int) -> _GroupVerdicts:
        """Return what the verdicts of a group come to; found out once, until one of them changes."""
        if at not in self._standings:
            members = [member.photo for member in self._groups[at].members]
            marked = [photo for photo in members if self._verdict_given(photo) is Verdict.REMOVE]
            removed = {photo for photo in marked if self.is_available(photo) and not self.is_protected(photo)}
            # The better photo is given back first, and may then stay for the others.
            for photo in [p for p in marked if p in removed]:
                instead = self._decisions[photo].instead
                if instead is None or instead not in members or self._objection(photo, instead, removed):
                    removed.remove(photo)
            open_ones = [photo for photo in members if photo not in self._decisions]
            last = open_ones[0] if len(open_ones) == 1 and len(removed) == len(members) - 1 else None
            is_decided = len(removed) == len(marked) and (not open_ones or last is not None)
            self._standings[at] = _GroupVerdicts(tuple(p for p in marked if p in removed), is_decided, last)
        return self._standings[at]

    def _bound(self, at: int, settled: Mapping[int, Verdict]) -> dict[int, Decision]:
        """Return what the user decides now in a group, with the photo that each one to be removed goes for."""
        removed, stay = _by_verdict(settled)
        decided: dict[int, Decision] = {}
        for photo, verdict in settled.items():
            instead = self._stand_in(photo, self._groups[at], removed, stay) if photo in removed else None
            if isinstance(instead, Objection):
                raise BugError(f"{self._photos[photo].path} is to be removed without another one that stays.")
            decided[photo] = Decision(verdict, instead)
        return decided

    def _settled(self, at: int) -> dict[int, Verdict]:
        """What the verdicts of a group come to now; a step starts from these, so that no resting mark wakes by it."""
        return {member.photo: self._own_verdict(member.photo) for member in self._groups[at].members}

    def _set(self, at: int, settled: dict[int, Verdict], wished: Mapping[int, Verdict]) -> tuple[Refusal, ...]:
        """Put the wished verdicts into `settled` as far as the group allows; return what it does not."""
        settled.update(wished)
        refused = []
        for photo, verdict in wished.items():
            if verdict is not Verdict.REMOVE:
                continue
            found = self._stand_in(photo, self._groups[at], *_by_verdict(settled))
            if isinstance(found, Objection):
                settled[photo] = Verdict.UNDECIDED
                refused.append(Refusal(photo, found))
        removed, stay = _by_verdict(settled)
        bereft = [
            other for other in removed if isinstance(self._stand_in(other, self._groups[at], removed, stay), Objection)
        ]
        if bereft:
            # Marking one took away what another one rested on.
            return (*refused, *(Refusal(photo, Objection.KEPT_MARKED) for photo in wished if photo in removed))
        return tuple(refused)

    def _suggestions(
        self, relations: Collection[Relation], groups: Iterable[int] | None
    ) -> Iterable[tuple[int, dict[int, Verdict]]]:
        for at in range(len(self._groups)) if groups is None else groups:
            # Who decided about a group by hand is left alone there, unless that only says what would be suggested.
            members = self._groups[at].members
            is_touched = any(member.photo in self._decisions for member in members)
            if is_touched and self.verdict(members[0].photo) is not Verdict.KEEP:
                continue
            suggested = self.suggestion(at, relations)
            if suggested:
                yield at, suggested

    def _take_step(self, kind: StepKind, decisions: Mapping[int, Decision]) -> None:
        changes = tuple(
            Change(photo, before, after)
            for photo, after in decisions.items()
            if (before := self._decisions.get(photo, UNDECIDED)) != after
        )
        if not changes:
            return
        self._store({change.photo: change.after for change in changes})
        self._steps.take(Step(kind, changes))

    def _store(self, decisions: Mapping[int, Decision]) -> None:
        for photo, decision in decisions.items():
            if decision.verdict is Verdict.UNDECIDED:
                self._decisions.pop(photo, None)
            else:
                self._decisions[photo] = decision
            at = self.group_of(photo)
            if at is not None:
                self._standings.pop(at, None)


_CLOSEST_LAST = (
    Objection.KEPT_VANISHED,
    Objection.KEPT_UNREADABLE,
    Objection.KEPT_MARKED,
    Objection.SAME_FILE,
    Objection.KEPT_HOLDS_LESS,
)
"""Of several others that do not stand in, the one that is nearest to doing so tells the user most."""


def _by_verdict(verdicts: Mapping[int, Verdict]) -> tuple[set[int], dict[int, None]]:
    """Which photos go, and which ones the user keeps, these in the order of the group."""
    removed = {photo for photo, verdict in verdicts.items() if verdict is Verdict.REMOVE}
    return removed, {photo: None for photo, verdict in verdicts.items() if verdict is Verdict.KEEP}


def _folder_text(photo: Photo) -> str:
    return photo.stamp.path_text.rpartition(os.sep)[0] or os.sep
