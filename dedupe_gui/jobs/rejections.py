"""Photos that the user called "not duplicates": their pairs no longer count, today and in later searches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.catalogue.not_duplicates import MarkedPhoto, NotDuplicatesList
from dedupe_gui.model import Finished, FoundSoFar, Photo, ScanEvent, ScanResult

DigestOf = Callable[[Path], bytes]


@dataclass(frozen=True, slots=True, eq=False)
class Rejection:
    """One *not duplicates*: in each set no photo is a copy of another one. Paths as text."""

    sets: tuple[frozenset[str], ...]


def without_pairs(result: ScanResult, rejections: Iterable[Rejection]) -> ScanResult:
    """The result without the pairs that were rejected."""
    rejected = np.zeros(len(result.pairs), np.bool_)
    position_of: dict[str, int] = {}
    for rejection in rejections:
        if not position_of:
            position_of = {photo.stamp.path_text: position for position, photo in enumerate(result.photos)}
        for paths in rejection.sets:
            positions = [position_of[path] for path in paths if path in position_of]
            rejected |= np.isin(result.pairs.first, positions) & np.isin(result.pairs.second, positions)
    return without_rows(result, rejected)


def without_rows(result: ScanResult, rejected: NDArray[np.bool_]) -> ScanResult:
    """The result without some rows of its pair table. rejected: shape (pairs,)."""
    if not rejected.any():
        return result
    return replace(result, pairs=result.pairs.where(~rejected))


def filtered(events: Iterable[ScanEvent], remembered: NotDuplicatesList, digest_of: DigestOf) -> Iterator[ScanEvent]:
    """A scan's events without what the user rejected in earlier searches."""
    sizes = remembered.sizes()
    digests: dict[Path, bytes | None] = {}
    for event in events:
        if sizes and isinstance(event, (FoundSoFar, Finished)):
            of_photos = [_digest(photo, sizes, digests, digest_of) for photo in event.result.photos]
            rejected = remembered.rejected(of_photos, event.result.pairs)
            yield replace(event, result=without_rows(event.result, rejected))
        else:
            yield event


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
