"""What the user reviews: photos that belong together, and why which is suggested."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from dedupe_gui.model.evidence import Evidence
from dedupe_gui.model.proof import Proof
from dedupe_gui.model.relation import RELATIONS, Relation
from dedupe_gui.model.turn import Turn


class KeepReason(Enum):
    """Why a photo is suggested for keeping, for removal or for neither; the user interface turns each into words."""

    IN_PROTECTED_FOLDER = "protected-folder"
    IN_PREFERRED_FOLDER = "preferred-folder"
    IN_LATER_FOLDER = "later-folder"
    LARGEST = "largest"
    SMALLER = "smaller"
    CAMERA_METADATA = "camera-metadata"
    NO_CAMERA_METADATA = "no-camera-metadata"
    PREFERRED_FORMAT = "preferred-format"
    OTHER_FORMAT = "other-format"
    UNEDITED = "unedited"
    EDITED = "edited"
    SHARPER = "sharper"
    LESS_SHARP = "less-sharp"
    LESS_COMPRESSED = "less-compressed"
    MORE_COMPRESSED = "more-compressed"
    MORE_BYTES = "more-bytes"
    FEWER_BYTES = "fewer-bytes"
    OLDER = "older"
    NEWER = "newer"
    HAS_COMPANIONS = "has-companions"
    LACKS_COMPANIONS = "lacks-companions"
    COPY_NAME = "copy-name"
    PLAIN_NAME = "plain-name"
    IN_NAMED_FOLDER = "named-folder"
    """In a folder that somebody gave a name."""
    IN_UNNAMED_FOLDER = "unnamed-folder"
    SHORTER_PATH = "shorter-path"
    LONGER_PATH = "longer-path"
    FIRST_BY_NAME = "first-by-name"
    SAME_AS_KEPT = "same-as-kept"
    EDITS_BESIDE = "edits-beside"
    NO_EDITS_BESIDE = "no-edits-beside"
    HOLDS_MOST = "holds-most"
    HOLDS_LESS = "holds-less"
    MADE_FIRST = "made-first"
    MADE_LATER = "made-later"
    SHOWS_NOTHING_MORE = "shows-nothing-more"
    HELD_BY_ANOTHER = "held-by-another"
    """What the kept photo lacks another photo of the group has, with all else: it may go for that one."""
    SHOWS_MORE = "shows-more"
    DIFFERS = "differs"
    IS_ORIGINAL = "is-original"
    MAY_BE_ORIGINAL = "may-be-original"
    NOT_PROVEN = "not-proven"
    HAS_TIME_TAKEN = "has-time-taken"
    HAS_PLACE_TAKEN = "has-place-taken"
    HAS_EDITS = "has-edits"
    HAS_GAIN_MAP = "has-gain-map"
    HAS_DEPTH_MAP = "has-depth-map"
    HAS_MORE_INSIDE = "has-more-inside"
    HAS_TRANSPARENCY = "has-transparency"
    HAS_MORE_BITS = "has-more-bits"
    HAS_OTHER_TIME = "has-other-time"
    HAS_OTHER_PLACE = "has-other-place"
    HAS_PLACE_NAME = "has-place-name"
    HAS_CAMERA = "has-camera"
    HAS_RATING = "has-rating"
    HAS_LABEL = "has-label"
    HAS_WORDS = "has-words"
    """A title or a caption."""
    HAS_OTHER_WORDS = "has-other-words"
    HAS_KEYWORDS = "has-keywords"
    HAS_PEOPLE = "has-people"
    HAS_FACES = "has-faces"
    HAS_RIGHTS = "has-rights"
    """Who made it, and whose it is."""
    HAS_NOTES = "has-notes"


CARRIABLE: frozenset[KeepReason] = frozenset(
    {
        KeepReason.HAS_TIME_TAKEN,
        KeepReason.HAS_PLACE_TAKEN,
        KeepReason.HAS_PLACE_NAME,
        KeepReason.HAS_RATING,
        KeepReason.HAS_LABEL,
        KeepReason.HAS_WORDS,
        KeepReason.HAS_KEYWORDS,
        KeepReason.HAS_PEOPLE,
        KeepReason.HAS_RIGHTS,
        KeepReason.HAS_CAMERA,
    }
)
"""What can be written down beside the kept photo, so that it is not lost."""
LOSSES: frozenset[KeepReason] = CARRIABLE | {
    KeepReason.SHOWS_MORE,
    KeepReason.DIFFERS,
    KeepReason.IS_ORIGINAL,
    KeepReason.MAY_BE_ORIGINAL,
    KeepReason.NOT_PROVEN,
    KeepReason.HAS_EDITS,
    KeepReason.HAS_GAIN_MAP,
    KeepReason.HAS_DEPTH_MAP,
    KeepReason.HAS_MORE_INSIDE,
    KeepReason.HAS_TRANSPARENCY,
    KeepReason.HAS_MORE_BITS,
    KeepReason.HAS_OTHER_TIME,
    KeepReason.HAS_OTHER_PLACE,
    KeepReason.HAS_OTHER_WORDS,
    KeepReason.HAS_FACES,
    KeepReason.HAS_NOTES,
}
"""What a photo has and the kept one has not: such a photo is not suggested for removal."""


class Member(NamedTuple):
    """One photo of a group, seen from the group's kept photo.

    A tuple, not a dataclass: a large review has 100,000 of them, which are made before anything is shown.
    """

    photo: int
    """Position in `ScanResult.photos`."""
    relation: Relation | None
    """None for the kept photo itself."""
    distance_bits: int
    turned: Turn
    """What must be done to this photo so that it looks like the kept one."""
    evidence: Evidence
    """Towards the kept photo, regions with the kept photo as the first."""
    reasons: tuple[KeepReason, ...] = ()
    proof: Proof | None = None
    """Of this photo, as the first, and the kept one; None where none was asked for."""
    held_by: int | None = None
    """The photo of the group that holds it and is better, where beside the kept one something is lost; in a report
    the one for which it may go."""
    held_as: Relation | None = None
    """In a report: its relation to that photo."""


class Group(NamedTuple):
    """Photos that belong together; the suggested keeper first, then from sure to loose.

    A tuple, as its members are: a move of a slider makes thousands of them.
    """

    group_id: str
    """Depends on the contents only: the same after a rename or in another order."""
    members: tuple[Member, ...]

    @property
    def keep(self) -> Member:
        return self.members[0]

    @property
    def relation(self) -> Relation:
        """The loosest relation in the group."""
        return RELATIONS[max(member.relation.rank for member in self.members if member.relation)]
