"""The photos of a scan in which nothing has changed, each asked of the catalogue only when it is needed.

Making 100,000 of them takes seven times as long as walking to their files. A scan needs to know of those alone that
have a copy, and whoever groups them is the first to look at them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import overload

from dedupe_gui.catalogue.records import Remembered
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import FileStamp, Knowledge, Photo, Unreadable

Ask = Callable[[Sequence[FileStamp]], Sequence[Remembered | Unreadable | None]]
CompanionsOf = Callable[[FileStamp], tuple[FileStamp, ...]]


class KnownPhotos(Sequence[Photo]):
    """Equal to any sequence of the same photos. For one thread; raises EnvironmentProblem when the catalogue forgot."""

    def __init__(
        self,
        stamps: Sequence[FileStamp],
        ask: Ask,
        *,
        accompanied: Collection[int],
        companions_of: CompanionsOf,
        linked: Collection[FileStamp] = frozenset(),
    ) -> None:
        """accompanied: the positions for which `companions_of` has an answer. linked: files with further names."""
        self.stamps = stamps
        self._ask = ask
        self._accompanied = accompanied
        self._companions_of = companions_of
        self._linked = linked
        self._photos: list[Photo | Remembered | None] = [None] * len(stamps)
        """What is made of each so far: asked for, and looked at."""

    def load(self, positions: Iterable[int]) -> bool:
        """Ask for many photos at once; False when the catalogue does not know one of them."""
        missing = [position for position in positions if self._photos[position] is None]
        for position, known in zip(missing, self._ask([self.stamps[p] for p in missing]), strict=True):
            if not isinstance(known, Remembered):
                return False
            self._photos[position] = known
        return True

    def note(self, beside: Mapping[int, Knowledge]) -> None:
        """Say what stands beside some of the photos."""
        for position, known in beside.items():
            self._photos[position] = replace(self[position], beside=known)

    def __len__(self) -> int:
        return len(self.stamps)

    @overload
    def __getitem__(self, index: int) -> Photo: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Photo]: ...
    def __getitem__(self, index: int | slice) -> Photo | Sequence[Photo]:
        if isinstance(index, slice):
            return [self[position] for position in range(len(self))[index]]
        photo = self._photos[index]
        if not isinstance(photo, Photo):
            position = index % len(self)
            photo = self._photos[position] = self._made(position)
        return photo

    def _made(self, position: int) -> Photo:
        stamp = self.stamps[position]
        if self._photos[position] is None and not self.load((position,)):
            raise EnvironmentProblem(
                "What was known of {path} is gone from the catalogue. Scan the folders again.", path=stamp.path
            )
        known = self._photos[position]
        assert isinstance(known, Remembered)
        companions = self._companions_of(stamp) if position in self._accompanied else ()
        return photo_of(stamp, known, companions, self._linked)

    def __iter__(self) -> Iterator[Photo]:
        self.load(range(len(self)))
        return (self[position] for position in range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(Photo.__eq__, self, other))

    __hash__ = None  # type: ignore[assignment]  # as other sequences that may still change inside


def stamps_of(photos: Sequence[Photo]) -> Iterable[FileStamp]:
    """Return the photos' files without asking for the photos."""
    return photos.stamps if isinstance(photos, KnownPhotos) else (photo.stamp for photo in photos)


def photo_of(
    stamp: FileStamp,
    known: Remembered,
    companions: tuple[FileStamp, ...] = (),
    linked: Collection[FileStamp] = frozenset(),
) -> Photo:
    """linked: the files that have further names."""
    shared_bytes = bytes_of_linked((stamp, *companions), linked)
    return Photo(stamp, known.facts, known.fingerprint, known.content_digest, companions, None, shared_bytes)


def bytes_of_linked(files: Iterable[FileStamp], linked: Collection[FileStamp]) -> int:
    return sum(stamp.size_bytes for stamp in files if stamp in linked) if linked else 0
