"""The records of a review: verdicts, objections, steps, and what is handed on to be removed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from dedupe_gui.model import FileStamp, Relation
from dedupe_gui.review.rejections import Rejection


class Verdict(Enum):
    """What is to become of a photo."""

    KEEP = "keep"
    REMOVE = "remove"
    UNDECIDED = "undecided"
    """Stays, but nobody has said so yet."""


class Objection(Enum):
    """Why a photo must stay; the user interface turns each into a sentence."""

    NOT_IN_A_GROUP = "not-in-a-group"
    PROTECTED = "protected"
    UNAVAILABLE = "unavailable"
    """The photo itself is gone or cannot be read any more."""
    KEPT_VANISHED = "kept-vanished"
    KEPT_UNREADABLE = "kept-unreadable"
    KEPT_MARKED = "kept-marked"
    """All others of the group are marked for removal."""
    SAME_FILE = "same-file"
    """The one that would stay is this very file under another name."""
    KEPT_HOLDS_LESS = "kept-holds-less"
    """The RAW, the film or the edit beside this photo would be lost, or what lies inside its file."""


@dataclass(frozen=True, slots=True)
class RemovalItem:
    """One photo to remove, and the photo that stays in its place, both as they were when they were compared."""

    photo: FileStamp
    companions: tuple[FileStamp, ...]
    kept: FileStamp
    kept_companions: tuple[FileStamp, ...]
    relation: Relation
    """Of the two to each other; for `identical` the bytes of both are compared again before the removal."""
    group_id: str
    is_hearsay: bool = False
    """Whether a report says so, which anybody may have edited, and not this program's own search: then the two are
    compared again before the removal, unless their bytes are."""
    shared_bytes: int = 0
    """Of its files those that have another name elsewhere (hard links): they take as much room as before."""

    @property
    def files(self) -> tuple[FileStamp, ...]:
        """The photo and all that goes with it."""
        return (self.photo, *self.companions)

    @property
    def size_bytes(self) -> int:
        return sum(stamp.size_bytes for stamp in self.files)

    @property
    def freed_bytes(self) -> int:
        """How much room there will be once they are gone for good."""
        return self.size_bytes - self.shared_bytes


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user decided about a photo. Photos are named by their position among those of the scan."""

    verdict: Verdict
    instead: int | None = None
    """Of a photo to be removed the one that stays in its place, as the user saw it. No other one takes its place by
    itself: the slider may bring together what nobody has compared."""


UNDECIDED = Decision(Verdict.UNDECIDED)


@dataclass(frozen=True, slots=True)
class NotedDecision:
    """A decision to be remembered beyond the scan, by the photos' paths."""

    verdict: Verdict
    instead: Path | None = None


def changed_since(before: Mapping[Path, NotedDecision], now: Mapping[Path, NotedDecision]) -> dict[Path, NotedDecision]:
    """Return what was decided otherwise since; UNDECIDED is what was taken back."""
    changed = {path: decision for path, decision in now.items() if before.get(path) != decision}
    return changed | {path: NotedDecision(Verdict.UNDECIDED) for path in before if path not in now}


@dataclass(frozen=True, slots=True)
class Refusal:
    """A photo that was not marked for removal, and why."""

    photo: int
    objection: Objection


class StepKind(Enum):
    """What one step of the user was, for the words beside *Undo*."""

    MARKED = "marked"
    KEPT_ONLY = "kept-only"
    KEPT_WHOLE = "kept-whole"
    """All photos of all groups that were shown."""
    ACCEPTED = "accepted"
    ACCEPTED_ALL = "accepted-all"
    CLEARED = "cleared"
    REJECTED = "rejected"
    """*Not duplicates*."""


@dataclass(frozen=True, slots=True)
class Change:
    photo: int
    before: Decision
    after: Decision


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that the user did, however many photos it touched."""

    kind: StepKind
    changes: tuple[Change, ...]
    rejection: Rejection | None = None
    """Of REJECTED: what was told apart."""


@dataclass(frozen=True, slots=True)
class RelationShare:
    relation: Relation
    photos: int
    size_bytes: int
    films: int = 0
    """How many of the photos are films."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What *Accept all suggestions* would do."""

    groups: int
    photos: int
    size_bytes: int
    by_relation: tuple[RelationShare, ...]
    examples: tuple[int, ...]
    """Positions of some photos that would be marked, the largest ones of each relation."""


@dataclass(frozen=True, slots=True)
class WholeGroups:
    """The groups that *Keep all shown* would keep whole: undecided ones of which no photo is to go."""

    group_ids: frozenset[str]
    photos: int
    films: int
    """How many of the photos are films."""


@dataclass(frozen=True, slots=True)
class FolderShare:
    folder: Path
    photos: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What is chosen so far."""

    photos: int
    files: int
    """Photos and what goes with them."""
    size_bytes: int
    groups: int
    by_folder: tuple[FolderShare, ...]
    """By the folder the photos lie in, most bytes first."""
    films: int = 0
    """How many of the photos are films."""
