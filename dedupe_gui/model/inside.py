"""What a file holds besides its picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class PartKind(Enum):
    """What a file may hold besides its picture. The values are kept in catalogues and reports."""

    FILM = "film"
    PICTURE = "picture"
    """A further picture: of a burst, of other exposures, of another page or layer."""
    SECOND_EYE = "second-eye"
    RAW = "raw"
    """The negative that the file was made from."""
    GAIN_MAP = "gain-map"
    DEPTH_MAP = "depth-map"
    MATTE = "matte"
    """Where people, hair, skin or the sky are, for portrait light."""

    @property
    def is_map(self) -> bool:
        """Whether it was made from the picture, so that one of a larger copy of the picture stands in for it."""
        return self in _MAPS


_MAPS = frozenset({PartKind.GAIN_MAP, PartKind.DEPTH_MAP, PartKind.MATTE})


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a file holds besides its picture."""

    kind: PartKind
    digest: bytes
    """16-byte BLAKE2b of its bytes in the file."""
    pixels: int = 0
    """How many it has; 0 where that says nothing."""

    def stands_in_for(self, other: Part) -> bool:
        """Whether nothing is lost when this one stays and `other` goes."""
        if self.kind is not other.kind:
            return False
        return self.digest == other.digest or (self.kind.is_map and self.pixels > other.pixels)


@dataclass(frozen=True, slots=True)
class Inside:
    """What a file holds besides its picture, and a copy of the picture does not."""

    parts: tuple[Part, ...] = ()
    """Sorted by kind and digest."""

    @staticmethod
    def of(parts: Iterable[Part]) -> Inside:
        return Inside(tuple(sorted(parts, key=lambda part: (part.kind.value, part.digest, part.pixels))))

    @property
    def film_digest(self) -> bytes | None:
        """Of the film behind the picture, of a motion photo."""
        return next((part.digest for part in self.parts if part.kind is PartKind.FILM), None)

    @property
    def more_pictures(self) -> int:
        """How many further pictures there are: a gain map (HDR), a depth map, the other eye. Previews do not count."""
        return sum(part.kind not in (PartKind.FILM, PartKind.RAW) for part in self.parts)

    def lost_with(self, kept: Inside) -> tuple[Part, ...]:
        """Return the parts that would be gone when this file goes and one that holds `kept` stays."""
        return tuple(part for part in self.parts if not any(other.stands_in_for(part) for other in kept.parts))

    def has_another_film_than(self, other: Inside) -> bool:
        """Whether both hold a film, and not the same one: two moments, although the still may be the same."""
        return len({self.film_digest, other.film_digest, None}) == 3


NOTHING_INSIDE = Inside()
