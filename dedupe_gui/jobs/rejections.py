"""Photos that the user called "not duplicates" are left apart in later searches too, wherever their files move."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from dedupe_gui.catalogue.not_duplicates import MarkedPhoto, NotDuplicatesList
from dedupe_gui.jobs.events import Finished, FoundSoFar, ScanEvent
from dedupe_gui.model import Photo, ScanResult
from dedupe_gui.review.rejections import Rejection, without_rows

DigestOf = Callable[[Path], bytes]


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
