"""The whole search: all photos' features -> pairs that are edited versions of one photo, or other shots of a scene."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PIL import Image

from dedupe_gui.cancel import CancelToken
from dedupe_gui.matching.edits.features import unpack
from dedupe_gui.matching.edits.index import candidates
from dedupe_gui.matching.edits.overlap import Picture
from dedupe_gui.matching.edits.proof import look
from dedupe_gui.matching.edits.transform import verify
from dedupe_gui.matching.second_look import PairVerdict
from dedupe_gui.model import Photo, Turn

_REPORT_EVERY = 200
_MOST_FAILURES = 3
"""Pairs of two families that were looked at in vain, after which they are taken for two exposures."""
_REMEMBERED = 512
"""Pictures and unpacked features kept at hand: 100 MB at most. Pairs of one larger photo follow each other."""


@dataclass(frozen=True, slots=True)
class FoundEdit:
    """Two photos, by position, first < second, and how they are related."""

    first: int
    second: int
    turn: Turn
    """What must be done to the second so that it looks like the first, a tilt apart."""
    verdict: PairVerdict


@dataclass(frozen=True, slots=True)
class EditsProgress:
    """How many candidate pairs were looked at, of how many."""

    done: int
    total: int


def find_edits(
    photos: Sequence[Photo],
    features: Sequence[bytes],
    thumbnail_of: Callable[[int], Image.Image | None],
    token: CancelToken,
    *,
    related: Iterable[tuple[int, int]] = (),
) -> Iterator[FoundEdit | EditsProgress]:
    """Yield pairs related by an edit of its geometry, each once, and how far the search is.

    features: packed, one for each photo; b"" for those that need not be looked at, such as copies of a better one.
    thumbnail_of: the small picture of a photo by position, None when it is gone; asked only for pairs whose key points
    agree on one transform. related: pairs, by position, known to be one exposure (edited or surer); they are not looked
    at again. Of the versions of one photo each is tied to the largest that it agrees with, not to all others. The
    answer depends on neither time nor the order of work. Raises Cancelled.
    """
    found = candidates(features, token)
    votes = found.votes.astype(np.int64)
    shared = np.bincount(found.first, votes, len(photos)) + np.bincount(found.second, votes, len(photos))
    size = np.array([photo.facts.pixels for photo in photos], np.int64)
    rank = np.empty(len(photos), np.int64)
    rank[np.lexsort((np.arange(len(photos)), -shared, -size))] = np.arange(len(photos))
    centre = np.minimum(rank[found.first], rank[found.second])
    order = np.lexsort((found.second, found.first, -votes, centre))
    unpacked = lru_cache(_REMEMBERED)(lambda position: unpack(features[position]))

    @lru_cache(_REMEMBERED)
    def picture(position: int) -> Picture | None:
        thumbnail = thumbnail_of(position)
        return None if thumbnail is None else np.asarray(thumbnail.convert("RGB"), np.uint8)

    families = _Families(len(photos), related)
    for done, row in enumerate(order.tolist()):
        token.raise_if_cancelled()
        if done % _REPORT_EVERY == 0:
            yield EditsProgress(done, len(order))
        first, second = int(found.first[row]), int(found.second[row])
        if not families.is_worth_a_look(first, second):
            continue
        found_edit = None
        # Symmetric things agree with their mirror image, sometimes by more points than with themselves.
        for mirrored in (bool(found.is_mirrored[row]), not found.is_mirrored[row]):
            transform = verify(unpacked(first), unpacked(second), mirrored=mirrored)
            pictures = (None, None) if transform is None else (picture(first), picture(second))
            if transform is None or pictures[0] is None or pictures[1] is None:
                continue
            looked = look((photos[first], pictures[0]), (photos[second], pictures[1]), transform)
            if looked.verdict is not None and (found_edit is None or looked.is_same_exposure):
                found_edit = FoundEdit(first, second, transform.turn, looked.verdict)
            if looked.is_same_exposure:
                families.join(first, second)
                break
        else:
            families.note_failure(first, second)
        if found_edit is not None:
            yield found_edit
    yield EditsProgress(len(order), len(order))


class _Families:
    """Which photos are known to be one exposure, so that the versions of one photo need not all be compared."""

    def __init__(self, count: int, related: Iterable[tuple[int, int]]) -> None:
        self._leader = list(range(count))
        self._failures: Counter[tuple[int, int]] = Counter()
        for first, second in related:
            self.join(first, second)

    def is_worth_a_look(self, first: int, second: int) -> bool:
        one, other = self._family(first), self._family(second)
        return one != other and self._failures[min(one, other), max(one, other)] < _MOST_FAILURES

    def join(self, first: int, second: int) -> None:
        self._leader[self._family(first)] = self._family(second)

    def note_failure(self, first: int, second: int) -> None:
        one, other = self._family(first), self._family(second)
        self._failures[min(one, other), max(one, other)] += 1

    def _family(self, photo: int) -> int:
        while self._leader[photo] != photo:
            self._leader[photo] = self._leader[self._leader[photo]]
            photo = self._leader[photo]
        return photo
