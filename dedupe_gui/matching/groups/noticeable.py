"""Which photos are equally sharp or equally large, where their numbers differ by nothing that anybody would notice.

The numbers of one photo saved twice differ a little. Rounding them to steps would not help: two beside a step's edge
would still be told apart. So each photo counts for as much as the best that it does not noticeably fall behind, first
of its copies, then of all that pairs tie it to. That is one number for each photo: an order that does not go in
circles, and the same whatever group the sliders put the photo into.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.groups.grouping import components
from dedupe_gui.model import PairTable, Relation

Ints = NDArray[np.int64]


def levels(measured: Ints, pairs: PairTable, noticeable: int) -> Ints:
    """Return what each photo counts for: as measured, or more by less than `noticeable`, twice that for copies.

    measured: shape (photos,), 0 where unknown; such a photo counts for as much as the best that it is tied to.
    """
    first, second = pairs.first.astype(np.int64), pairs.second.astype(np.int64)
    copies = pairs.relation <= Relation.COPY.rank
    among_copies = _levelled(measured, components(len(measured), first[copies], second[copies]), noticeable)
    return _levelled(among_copies, components(len(measured), first, second), noticeable)


def _levelled(measured: Ints, family: Ints, noticeable: int) -> Ints:
    best = np.zeros(len(measured), np.int64)
    np.maximum.at(best, family, measured)
    measured = np.where(measured == 0, best[family], measured)
    order = np.lexsort((-measured, family))
    numbers, families = measured[order], family[order]
    levels = numbers.copy()
    left = np.arange(len(order))
    while len(left):
        starts = np.flatnonzero(np.diff(families[left], prepend=-1))
        leading = np.repeat(numbers[left[starts]], np.diff(starts, append=len(left)))
        is_level = numbers[left] > leading - noticeable
        levels[left[is_level]] = leading[is_level]
        left = left[~is_level]
    levelled = np.empty_like(levels)
    levelled[order] = levels
    return levelled
