"""Photos that the user called "not duplicates" in a review: their pairs no longer count. Pure.

Later searches are told by `jobs.rejections`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.model import Relation, ScanResult


@dataclass(frozen=True, slots=True, eq=False)
class Rejection:
    """One *not duplicates*: in each set no photo is a copy of another one. Paths as text."""

    sets: tuple[frozenset[str], ...]


def without_pairs(result: ScanResult, rejections: Iterable[Rejection]) -> ScanResult:
    """The result with these photos told apart; what has the same bytes stays together nevertheless."""
    rejected = np.zeros(len(result.pairs), np.bool_)
    apart = list(result.apart)
    position_of: dict[str, int] = {}
    is_identical = result.pairs.relation == Relation.IDENTICAL.rank
    for rejection in rejections:
        if not position_of:
            position_of = {photo.stamp.path_text: position for position, photo in enumerate(result.photos)}
        for paths in rejection.sets:
            positions = sorted(position_of[path] for path in paths if path in position_of)
            among = np.isin(result.pairs.first, positions) & np.isin(result.pairs.second, positions)
            rejected |= among & ~is_identical
            same = np.flatnonzero(among & is_identical)
            apart.append(_joined(positions, result.pairs.first[same].tolist(), result.pairs.second[same].tolist()))
    return without_rows(result, rejected, tuple(apart))


def _joined(positions: Sequence[int], first: Sequence[int], second: Sequence[int]) -> tuple[frozenset[int], ...]:
    """The positions, those of each pair in one set."""
    set_of = {position: frozenset({position}) for position in positions}
    for one, other in zip(first, second, strict=True):
        both = set_of[one] | set_of[other]
        set_of.update(dict.fromkeys(both, both))
    return tuple(dict.fromkeys(set_of.values()))


def without_rows(
    result: ScanResult, rejected: NDArray[np.bool_], apart: tuple[tuple[frozenset[int], ...], ...]
) -> ScanResult:
    """The result without some rows of its pair table. rejected: shape (pairs,). apart: as in `ScanResult`."""
    if apart != result.apart:
        result = replace(result, apart=apart)
    return replace(result, pairs=result.pairs.where(~rejected)) if rejected.any() else result
