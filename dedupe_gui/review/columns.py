"""A grouping in columns: what is asked of all groups at once is answered by NumPy, not group by group. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, repeat
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.model import RELATIONS, Group, Relation

KEPT = -1
"""In place of a relation's rank."""


@dataclass(frozen=True)
class GroupColumns:
    """The members of all groups, one group after the other; the kept one of each comes first."""

    starts: NDArray[np.int64]
    """Where each group begins, and where the last one ends; shape (groups + 1,)."""
    photos: NDArray[np.int64]
    """The members' photos, by position."""
    ranks: NDArray[np.int8]
    """`Relation.rank` of each member to the kept photo, KEPT for that itself."""

    @staticmethod
    def of(groups: Sequence[Group], like: tuple[Sequence[Group], GroupColumns] | None = None) -> GroupColumns:
        """like: other groups and their columns; what is the same group there is taken from them, five times as fast."""
        known_groups, known = like or ((), GroupColumns._by_members(()))
        place_of = dict(zip(map(id, known_groups), range(len(known_groups)), strict=True))
        at = np.fromiter(map(place_of.get, map(id, groups), repeat(-1)), np.int64, len(groups))
        new = GroupColumns._by_members([groups[place] for place in np.flatnonzero(at < 0).tolist()])
        # The known ones and behind them the new ones, of which those that are wanted are taken in their order.
        at[at < 0] = len(known) + np.arange(len(new))
        counts = np.concatenate((known.counts, new.counts))[at]
        first = np.concatenate((known.starts[:-1], new.starts[:-1] + known.starts[-1]))[at]
        starts = np.concatenate((np.zeros(1, np.int64), np.cumsum(counts)))
        rows = np.arange(starts[-1]) + np.repeat(first - starts[:-1], counts)
        return GroupColumns(
            starts,
            np.concatenate((known.photos, new.photos))[rows],
            np.concatenate((known.ranks, new.ranks))[rows],
        )

    @staticmethod
    def _by_members(groups: Sequence[Group]) -> GroupColumns:
        # By identity: an enumeration's own hash is a Python function.
        rank_of = {id(relation): relation.rank for relation in RELATIONS} | {id(None): KEPT}
        of_groups = list(map(attrgetter("members"), groups))
        counts = np.fromiter(map(len, of_groups), np.int64, len(groups))
        members = list(chain.from_iterable(of_groups))
        ranks = map(rank_of.__getitem__, map(id, map(attrgetter("relation"), members)))
        return GroupColumns(
            np.concatenate((np.zeros(1, np.int64), np.cumsum(counts))),
            np.fromiter(map(attrgetter("photo"), members), np.int64, len(members)),
            np.fromiter(ranks, np.int8, len(members)),
        )

    def __len__(self) -> int:
        """How many groups there are."""
        return len(self.starts) - 1

    @cached_property
    def counts(self) -> NDArray[np.int64]:
        """How many members each group has."""
        return np.diff(self.starts)

    @cached_property
    def groups(self) -> NDArray[np.int64]:
        """Of each member its group, by position."""
        return np.repeat(np.arange(len(self)), self.counts)

    @cached_property
    def identical(self) -> NDArray[np.int64]:
        """How many members of each group are the same file as its kept photo, that one included."""
        return self.over_groups(np.add, (self.ranks <= Relation.IDENTICAL.rank).astype(np.int64))

    @property
    def kept(self) -> NDArray[np.int64]:
        """The kept photo of each group."""
        return self.photos[self.starts[:-1]]

    def group_of(self, photos: int) -> NDArray[np.int64]:
        """Return for each of so many photos its group, -1 for none."""
        found = np.full(photos, -1)
        found[self.photos] = self.groups
        return found

    def kinds(self) -> NDArray[np.int64]:
        """Return of which kinds photos are in each group: the sum of 1 << rank."""
        bits = np.where(self.ranks == KEPT, 0, 1 << self.ranks.astype(np.int64))
        return self.over_groups(np.bitwise_or, bits)

    def over_groups(self, operation: np.ufunc, of_members: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return for each group what the operation makes of its members' numbers."""
        if not len(self):
            return np.zeros(0, np.int64)
        reduced: NDArray[np.int64] = operation.reduceat(of_members, self.starts[:-1])
        return reduced
