"""Photos that the user called "not duplicates": their pairs no longer count, today and in later searches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.catalogue.not_duplicates import MarkedPhoto, NotDuplicatesList
from dedupe_gui.jobs.events import Finished, FoundSoFar, ScanEvent
from dedupe_gui.model import Photo, Relation, ScanResult

DigestOf = Callable[[Path], bytes]


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


def filtered(events: Iterable[ScanEvent], remembered: NotDuplicatesList, digest_of: DigestOf) -> Iterator[ScanEvent]:
    """A scan's events without what the user rejected in earlier searches."""
    digests: dict[Path, bytes | None] = {}
    for event in events:
        if isinstance(event, (FoundSoFar, Finished)):
            yield replace(event, result=without_remembered(event.result, remembered, digest_of, digests))
        else:
            yield event


def without_remembered(
    result: ScanResult,
    remembered: NotDuplicatesList,
    digest_of: DigestOf,
    digests: dict[Path, bytes | None] | None = None,
) -> ScanResult:
    """A result, of a search or saved, without what the user rejected. digests: what was read before, filled here."""
    sizes = remembered.sizes()
    if not sizes:
        return result
    known = {} if digests is None else digests
    of_photos = [_digest(photo, sizes, known, digest_of) for photo in result.photos]
    return without_rows(result, remembered.rejected(of_photos, result.pairs), remembered.apart(of_photos))


def remember(
    rejection: Rejection, photos: Sequence[Photo], remembered: NotDuplicatesList, digest_of: DigestOf
) -> tuple[int, ...]:
    """Keep the decision for later searches; return the numbers that take it back. Raises EnvironmentProblem."""
    by_path = {photo.stamp.path_text: photo for photo in photos}
    marked = {}
    for path in {path for paths in rejection.sets for path in paths}:
        photo = by_path[path]
        digest = photo.content_digest or digest_of(photo.path)
        marked[path] = MarkedPhoto(photo.path, photo.stamp.size_bytes, digest)
    return tuple(remembered.remember([marked[path] for path in sorted(paths)]) for paths in rejection.sets)


def _digest(photo: Photo, sizes: frozenset[int], known: dict[Path, bytes | None], digest_of: DigestOf) -> bytes | None:
    """The photo's digest where its size occurs among the rejected ones; None also when it can't be read any more."""
    if photo.stamp.size_bytes not in sizes:
        return None
    if photo.content_digest is not None:
        return photo.content_digest
    if photo.path not in known:
        try:
            known[photo.path] = digest_of(photo.path)
        except OSError:
            known[photo.path] = None
    return known[photo.path]
