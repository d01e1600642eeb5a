"""Which pairs must be looked at next, when families of photos grow together by what the looks find.

A look costs much and processes take many at a time, so pairs are taken by rounds: those of one round join families to
trees, so that none of them turns out to have been needless when the others are answered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from dedupe_gui.sets import DisjointSets

LOOKS_BETWEEN_TWO = 3
"""So many looks between two families that find nothing sure settle it: the first may be at a bad copy of either."""
_PAIRS_A_ROUND = 4096


class Pair(Protocol):
    """Two photos by position."""

    @property
    def first(self) -> int: ...

    @property
    def second(self) -> int: ...


AnyPair = TypeVar("AnyPair", bound=Pair)
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class PairsDone:
    """How many pairs a search is done with, of how many; before they are known, how many photos of how many."""

    done: int
    total: int
    spent_ms: float = 0.0
    """About what it took until now on a usual machine."""
    left_ms: float = 0.0
    """And what it will still take, where that can be told."""


@dataclass(frozen=True, slots=True)
class Round(Generic[AnyPair]):
    """What becomes of pairs that wait for a look. Those of one family are left out: they have nothing to tell."""

    to_see: list[AnyPair]
    later: list[AnyPair]
    """To be asked about again when `to_see` are answered."""
    apart: list[AnyPair]
    """In no need of a look: others told their families apart."""


def places_of(pairs: Iterable[Pair]) -> list[int]:
    """Return the photos of some pairs, each once, in order."""
    return sorted({place for pair in pairs for place in (pair.first, pair.second)})


def portions(items: Sequence[Item], size: int) -> list[Sequence[Item]]:
    """Cut what a process does at a time; the last one is smaller."""
    return [items[start : start + size] for start in range(0, len(items), size)]


class Families:
    """Which photos are known to belong together, and how many looks between families found nothing."""

    def __init__(self, related: Iterable[tuple[int, int]], *, looks_between_two: int = LOOKS_BETWEEN_TWO) -> None:
        """related: pairs that are known to belong together. looks_between_two: so many that find nothing settle it."""
        self._looks_between_two = looks_between_two
        self._sets = DisjointSets()
        self._find = self._sets.find
        self._fruitless: defaultdict[int, dict[int, int]] = defaultdict(dict)
        """By family and other family: how many looks found nothing. Kept for both directions."""
        for first, second in related:
            self._sets.join(first, second)

    def name_of(self, photo: int) -> int:
        """Return the family that a photo is in, by its lowest position."""
        return self._sets.find(photo)

    def are_one(self, pair: Pair) -> bool:
        one, other = self.names_of(pair)
        return one == other

    def next_round(self, waiting: Sequence[AnyPair]) -> Round[AnyPair]:
        """Sort the pairs that wait, in their order: earlier ones are seen first."""
        now: Round[AnyPair] = Round([], [], [])
        trees = DisjointSets()
        for place, pair in enumerate(waiting):
            if len(now.to_see) == _PAIRS_A_ROUND:
                now.later.extend(waiting[place:])
                break
            one, other = self.names_of(pair)
            if one == other:
                continue
            if self.fruitless_looks(one, other) >= self._looks_between_two:
                now.apart.append(pair)
            else:
                (now.to_see if trees.join(one, other) else now.later).append(pair)
        return now

    def size_of(self, name: int) -> int:
        """Return how many photos a family has."""
        return self._sets.size_of(name)

    def rounds(self, waiting: Sequence[AnyPair]) -> Iterator[Round[AnyPair]]:
        """Yield rounds until no pair waits; the families are told what each found before the next is asked for."""
        while waiting:
            this_round = self.next_round(waiting)
            yield this_round
            waiting = this_round.later

    def join(self, pair: Pair) -> tuple[int, int] | None:
        """Make one family of two, with as many fruitless looks as the one that had more of them.

        Had only one of them its looks remembered, positions would decide which, and so what is found; added up, looks
        at two bad copies would settle what nobody looked at three times. Returns the name of the whole, and the one
        that is no longer a name; None where they were one before.
        """
        whole, part = self.names_of(pair)
        if not self._sets.join(whole, part):
            return None
        for near, looks in self._fruitless.pop(part, {}).items():
            del self._fruitless[near][part]
            if near != whole:
                self._note_looks(whole, near, max(looks, self.fruitless_looks(whole, near)))
        return whole, part

    def note_fruitless(self, pair: Pair, *, is_certain: bool = False) -> None:
        """Count a look that found nothing. is_certain: no other pair of the two families can find anything."""
        one, other = self.names_of(pair)
        looks = self._looks_between_two if is_certain else 1
        self._note_looks(one, other, self.fruitless_looks(one, other) + looks)

    def fruitless_looks(self, one: int, other: int) -> int:
        """Return how many looks between two families found nothing."""
        return self._fruitless.get(one, {}).get(other, 0)

    def _note_looks(self, one: int, other: int, looks: int) -> None:
        self._fruitless[one][other] = self._fruitless[other][one] = looks

    def names_of(self, pair: Pair) -> tuple[int, int]:
        """Return the families of a pair's photos, the lower name first."""
        one, other = self._find(pair.first), self._find(pair.second)
        return (one, other) if one < other else (other, one)
