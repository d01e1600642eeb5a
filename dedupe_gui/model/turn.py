"""The eight positions of a picture."""

from __future__ import annotations

from enum import Enum


class Turn(Enum):
    """One of the 8 positions of a picture: mirrored left-right or not, *then* turned clockwise by quarters.

    As a photo's `turned` it is what must be done to the photo so that it looks like the kept one.
    """

    NONE = "none"
    CLOCKWISE_90 = "90"
    CLOCKWISE_180 = "180"
    CLOCKWISE_270 = "270"
    MIRROR = "mirror"
    MIRROR_90 = "mirror90"
    MIRROR_180 = "mirror180"
    MIRROR_270 = "mirror270"

    __hash__ = object.__hash__  # Enum's own is written in Python, and pairs are looked up by their turns too

    @property
    def code(self) -> int:
        """Position in `TURNS`; also the code that `PairTable.turn` holds."""
        return TURNS.index(self)

    @property
    def is_mirrored(self) -> bool:
        return self.code >= 4

    @property
    def clockwise_quarters(self) -> int:
        """Quarter turns clockwise, 0..3, applied after the mirroring."""
        return self.code % 4

    @property
    def swaps_sides(self) -> bool:
        """Whether width and height change places."""
        return self.clockwise_quarters % 2 == 1

    def inverse(self) -> Turn:
        """The turn that undoes this one."""
        return self if self.is_mirrored else TURNS[-self.clockwise_quarters % 4]

    def then(self, following: Turn) -> Turn:
        """The single turn that does what this one and afterwards `following` do."""
        quarters = -self.clockwise_quarters if following.is_mirrored else self.clockwise_quarters
        mirrored = self.is_mirrored != following.is_mirrored
        return TURNS[(quarters + following.clockwise_quarters) % 4 + (4 if mirrored else 0)]


TURNS: tuple[Turn, ...] = tuple(Turn)
