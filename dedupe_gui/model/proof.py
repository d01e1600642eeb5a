"""Who holds whom of two photos, told by all their pixels."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from dedupe_gui.model.evidence import Finding, Region
from dedupe_gui.model.relation import Relation


class Held(Enum):
    """Whether one photo shows anything that another one does not show."""

    YES = "yes"
    """Nothing: the other one could have been its source."""
    EXCEPT = "except"
    """All but what differs in named places, or was changed in a named way."""
    NO = "no"
    UNKNOWN = "unknown"
    """It was not asked, or one of the files could not be decoded whole."""


class MadeFrom(Enum):
    """Which of two photos was made from the other, as the pixels of the later one betray."""

    FIRST_FROM_SECOND = "first-from-second"
    SECOND_FROM_FIRST = "second-from-first"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True)
class Holding:
    """How far one photo is held by another one."""

    held: Held
    share: float | None = None
    """Of what it shows that the other one cannot have been the source of, 0..1; None where the two were not held
    against each other and others tell who holds whom."""
    worst: float | None = None
    """Root mean square, in greys, of what sticks out at the worst place; None likewise."""
    place: Region | None = None
    """Where that is, on the photo asked about; None where nothing sticks out."""


NOT_ASKED = Holding(Held.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Proof:
    """What comparing two photos whole, pixel by pixel, tells of them: who holds whom."""

    relation: Relation | None
    """What the two are to each other by their pixels: COPY, EDITED or SIMILAR; None where that could not be told."""
    first: Holding = NOT_ASKED
    """Of the first photo, held by the second."""
    second: Holding = NOT_ASKED
    """Of the second photo, held by the first."""
    made_from: MadeFrom = MadeFrom.UNTOLD
    scale: float = 1.0
    """Edge of the second photo by that of the first, where both show the same."""
    changes: tuple[Finding, ...] = ()
    """What has to be done to one to get the other, besides saving it again at another size; worst first."""
    tone_greys: float | None = None
    """By how much the tones of the two differ, tone by tone, root mean square; None where they were not compared."""
    edges: float | None = None
    """How many times as strong the first photo's edges are as the second's; None where neither has enough of them."""

    def seen_from_second(self) -> Proof:
        """Return the same proof with the two photos in the other order."""
        made_from = {
            MadeFrom.FIRST_FROM_SECOND: MadeFrom.SECOND_FROM_FIRST,
            MadeFrom.SECOND_FROM_FIRST: MadeFrom.FIRST_FROM_SECOND,
        }.get(self.made_from, MadeFrom.UNTOLD)
        edges = 1 / self.edges if self.edges else None
        return Proof(
            self.relation, self.second, self.first, made_from, 1 / self.scale, self.changes, self.tone_greys, edges
        )
