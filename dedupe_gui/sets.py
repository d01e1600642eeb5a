"""Sets of numbers that are joined, and what ways between numbers lead to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


class DisjointSets:
    """Sets of numbers that share no member (union-find); each number is a set of its own at first.

    Each is named by its lowest member, so that names do not depend on the order of joining.
    """

    def __init__(self) -> None:
        self._above: dict[int, int] = {}
        self._sizes: dict[int, int] = {}

    def size_of(self, name: int) -> int:
        """Return how many members the set of this name has."""
        return self._sizes.get(name, 1)

    def find(self, member: int) -> int:
        """Return the name of the set that a number is in."""
        above = self._above
        name = above.get(member)
        if name is None:
            return member
        higher = above.get(name)
        if higher is None:
            return name
        name = higher
        while (higher := above.get(name)) is not None:
            name = higher
        while (higher := above.get(member, member)) != name:
            above[member], member = name, higher
        return name

    def join(self, first: int, second: int) -> bool:
        """Make one set of two. Returns whether they were apart."""
        one, other = sorted((self.find(first), self.find(second)))
        if one == other:
            return False
        self._above[other] = one
        self._sizes[one] = self.size_of(one) + self.size_of(other)
        return True


def reached(ways: Mapping[int, Iterable[int]], start: int) -> frozenset[int]:
    """Return a number and all that ways lead to from it."""
    found, waiting = {start}, [start]
    while waiting:
        fresh = set(ways.get(waiting.pop(), ())) - found
        found |= fresh
        waiting += fresh
    return frozenset(found)
