"""What two photos are to each other."""

from __future__ import annotations

from enum import Enum


class Relation(Enum):
    """How a photo is related to the kept one, from sure to loose; the values are those of the report."""

    IDENTICAL = "identical"
    SAME_PIXELS = "same-pixels"
    COPY = "copy"
    EDITED = "edited"
    SIMILAR = "similar"

    def __init__(self, _value: str) -> None:
        self.rank = len(type(self).__members__)
        """0 for the surest; also the code that `PairTable.relation` holds."""

    @property
    def carries_over(self) -> bool:
        """Whether A-B and B-C of this kind make A and C the same photo."""
        return self in SURE_RELATIONS


RELATIONS: tuple[Relation, ...] = tuple(Relation)
SURE_RELATIONS: frozenset[Relation] = frozenset({Relation.IDENTICAL, Relation.SAME_PIXELS, Relation.COPY})
PROVEN_BY_THEMSELVES: frozenset[Relation] = frozenset({Relation.IDENTICAL, Relation.SAME_PIXELS})
"""What needs no proof that either photo holds the other."""
