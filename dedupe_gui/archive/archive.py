"""An archive of fingerprints of many libraries, connected or not: rows go in, near ones come out, exactly."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.archive import questions
from dedupe_gui.archive.address import ArchiveFolder, Place
from dedupe_gui.archive.engine import Engine, text
from dedupe_gui.archive.photo import HASH_FLAGS, ArchivedPhoto, Key, pack, unpack
from dedupe_gui.archive.questions import HASH_BITS, Targets
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import HashKind

MOST_ROWS = 500_000
"""So many rows may one question find; more are of no use to anybody, and take a gigabyte."""
KEYS_AT_ONCE = 20_000
NEAREST_SPARE = 8
"""So many more are asked for than are wanted, because some may have been replaced."""
Number = TypeVar("Number", np.uint64, np.uint32)
_KeyRow = tuple[bytes, bytes, bytes, bytes]


@dataclass(frozen=True, slots=True)
class LibrarySummary:
    """What an archive has of one library."""

    name: str
    photos: int
    size_bytes: int
    added_us: int
    """When a row was added last, microseconds since 1970."""
    with_hash: Mapping[HashKind, int]
    """How many of the photos have each hash."""


@dataclass(frozen=True, slots=True)
class HashCounts:
    """Hashes and how many photos have each."""

    hashes: Targets
    """uint64, shape (n, kinds), in ascending order."""
    counts: NDArray[np.uint32]
    """Shape (n,)."""


class Archive:
    """One archive, open. For one thread; everything raises EnvironmentProblem when it cannot be done."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._engine.close()

    def add(self, photos: Sequence[ArchivedPhoto]) -> None:
        """Put rows in; those with the same key and a lower version count no more."""
        self._engine.insert([pack(photo) for photo in photos])

    def take_out(self, photos: Sequence[ArchivedPhoto], *, version: int) -> None:
        """Let rows count no more, because their files are gone or hold other bytes now."""
        self.add([replace(photo, is_gone=True, version=max(version, photo.version + 1)) for photo in photos])

    def forget(self, library: str) -> int:
        """Delete everything of a library for good, what was replaced too; return how many photos that were."""
        name = _encoded(library)
        photos = next((one.photos for one in self.libraries() if one.name == library), 0)
        self._engine.delete(f"library = {text(name)}")
        return photos

    def libraries(self) -> tuple[LibrarySummary, ...]:
        """Return what the archive has, by name."""
        found = []
        for name, photos, size, newest, *having in self._engine.rows(questions.summary()):
            assert isinstance(name, bytes)
            with_hash = {kind: _whole(count) for kind, count in zip(HASH_FLAGS, having, strict=True)}
            found.append(
                LibrarySummary(
                    name.decode("utf-8", "backslashreplace"), _whole(photos), _whole(size), _whole(newest), with_hash
                )
            )
        return tuple(found)

    def folders(self, library: str) -> tuple[bytes, ...]:
        """Return the folders of which the library has, or had, photos."""
        return tuple(sorted(_folder(row[0]) for row in self._engine.rows(questions.folders(_encoded(library)))))

    def in_folders(self, library: str, folders: Sequence[bytes]) -> list[ArchivedPhoto]:
        """Return the photos directly in some folders of a library."""
        sql, asked = questions.rows_of_folders(_encoded(library), folders)
        return _newest(map(unpack, self._engine.rows(sql, asked)))

    def near(
        self, kinds: Sequence[HashKind], targets: Targets, radius: int, *, libraries: Sequence[str] = ()
    ) -> list[ArchivedPhoto]:
        """Return the photos within `radius` bits of any target, the distances of all kinds added; sorted by key.

        targets: uint64, shape (n, kinds). libraries: names; none for all.
        """
        kind, leading = _leading(kinds)
        column = np.unique(targets[:, leading])
        names = [_encoded(name) for name in libraries]
        counting = self._engine.counting
        found: set[_KeyRow] = set()
        if len(column) <= questions.OUTRIGHT:
            sql = questions.near_outright(kind, column, radius, counting, libraries=names)
            found.update(map(_key_row, self._engine.rows(sql)))
        else:
            for sql, asked in questions.near_by_band(
                kind, column, radius, counting, libraries=names, join_settings=self._engine.join_settings
            ):
                found.update(map(_key_row, self._engine.rows(sql, asked)))
                _refuse_too_many(found)
        _refuse_too_many(found)
        photos = self._photos(found, lambda photo: _has(photo, kinds) and photo.hashes[kind] is not None)
        return [photo for photo in photos if _distances(photo, kinds, targets).min() <= radius]

    def nearest(
        self, kinds: Sequence[HashKind], targets: Targets, count: int, *, libraries: Sequence[str] = ()
    ) -> list[ArchivedPhoto]:
        """Return the `count` photos nearest to any target, nearest first, then by key.

        targets: uint64, shape (n, kinds), n at least 1.
        """
        names = [_encoded(name) for name in libraries]
        asked_for = count + NEAREST_SPARE
        while True:
            sql = questions.nearest(kinds, targets.tolist(), asked_for, self._engine.counting, libraries=names)
            rows = self._engine.rows(sql)
            photos = self._photos({_key_row(row[:4]) for row in rows}, lambda photo: _has(photo, kinds))
            ranked = sorted(photos, key=lambda photo: (int(_distances(photo, kinds, targets).min()), _sort_key(photo)))
            if len(ranked) >= count or len(rows) < asked_for:
                return ranked[:count]
            asked_for *= 2

    def hash_counts(self, kinds: Sequence[HashKind], *, least: int, libraries: Sequence[str] = ()) -> HashCounts:
        """Return the hashes that at least `least` photos have."""
        names = [_encoded(name) for name in libraries]
        hashes, counts = [np.empty((0, len(kinds)), np.uint64)], [np.empty(0, np.uint32)]
        for part in self._engine.numbers(questions.hash_counts(kinds, least, libraries=names)):
            hashes.append(part[:, :-1].copy())  # not the part with it: of ten million hashes each column is 80 MB
            counts.append(part[:, -1].astype(np.uint32))
        found, count = _joined(hashes), _joined(counts)
        # The same answer in whatever order the engine counted.
        order = np.lexsort(tuple(found.T[::-1])).astype(np.uint32)
        return HashCounts(found[order], count[order])

    def with_hashes(
        self, kinds: Sequence[HashKind], hashes: Sequence[Sequence[int]], *, libraries: Sequence[str] = ()
    ) -> list[ArchivedPhoto]:
        """Return the photos that have one of these hashes, sorted by key."""
        names = [_encoded(name) for name in libraries]
        found: set[_KeyRow] = set()
        for first in range(0, len(hashes), KEYS_AT_ONCE):
            sql, asked = questions.keys_of_hashes(kinds, hashes[first : first + KEYS_AT_ONCE], libraries=names)
            found.update(map(_key_row, self._engine.rows(sql, asked)))
            _refuse_too_many(found)
        wanted = {tuple(each) for each in hashes}
        return self._photos(
            found, lambda photo: _has(photo, kinds) and tuple(photo.hashes[kind] for kind in kinds) in wanted
        )

    def everything(self, *, libraries: Sequence[str] = ()) -> Iterator[list[ArchivedPhoto]]:
        """Yield all photos, in parts."""
        names = [_encoded(name) for name in libraries]
        for block in self._engine.blocks(questions.everything(libraries=names)):
            yield [unpack(row) for row in block]

    def _photos(self, keys: set[_KeyRow], is_wanted: Callable[[ArchivedPhoto], bool]) -> list[ArchivedPhoto]:
        """Return the photos of these keys as they are now."""
        ordered = sorted(keys)
        found: list[ArchivedPhoto] = []
        for first in range(0, len(ordered), KEYS_AT_ONCE):
            sql, asked = questions.rows_of_keys(ordered[first : first + KEYS_AT_ONCE])
            found += _newest(map(unpack, self._engine.rows(sql, asked)))
        return [photo for photo in found if is_wanted(photo)]


def open_archive(place: Place, *, create: bool = False) -> Archive:
    """Open the archive at a place; the libraries that it takes are loaded now, and not with the program.

    Raises EnvironmentProblem when there is none, it cannot be reached, or what it takes is not installed.
    """
    if isinstance(place, ArchiveFolder):
        from dedupe_gui.archive.embedded import EmbeddedEngine

        return Archive(EmbeddedEngine(place, create=create))
    from dedupe_gui.archive.server import ServerEngine

    return Archive(ServerEngine(place, create=create))


def _newest(rows: Iterable[ArchivedPhoto]) -> list[ArchivedPhoto]:
    """Keep the newest row of each key, unless it says that the photo is gone; sorted by key."""
    newest: dict[Key, ArchivedPhoto] = {}
    for row in rows:
        if row.key not in newest or newest[row.key].version < row.version:
            newest[row.key] = row
    return sorted((row for row in newest.values() if not row.is_gone), key=_sort_key)


def _sort_key(photo: ArchivedPhoto) -> _KeyRow:
    return photo.key.library, photo.key.folder, photo.key.name, photo.key.digest


def _leading(kinds: Sequence[HashKind]) -> tuple[HashKind, int]:
    """Return the kind that finds candidates, and its place: the first of the longest."""
    position = max(range(len(kinds)), key=lambda at: (HASH_BITS[kinds[at]], -at))
    return kinds[position], position


def _has(photo: ArchivedPhoto, kinds: Sequence[HashKind]) -> bool:
    return all(kind in photo.hashes for kind in kinds)


def _distances(photo: ArchivedPhoto, kinds: Sequence[HashKind], targets: Targets) -> Targets:
    own = np.array([photo.hashes[kind] for kind in kinds], np.uint64)
    total: Targets = np.bitwise_count(targets ^ own).sum(axis=1, dtype=np.uint64)
    return total


def _refuse_too_many(found: set[_KeyRow]) -> None:
    if len(found) > MOST_ROWS:
        raise EnvironmentProblem(
            "More than {most} photos of the archive are as near as that. Ask for a smaller distance or another hash.",
            most=f"{MOST_ROWS:,}",
        )


def _joined(parts: list[NDArray[Number]]) -> NDArray[Number]:
    joined = np.concatenate(parts)
    parts.clear()
    return joined


def _encoded(library: str) -> bytes:
    return library.encode("utf-8", "surrogatepass")


def _key_row(row: Sequence[object]) -> _KeyRow:
    library, folder, name, digest = row[:4]
    assert isinstance(library, bytes)
    assert isinstance(folder, bytes)
    assert isinstance(name, bytes)
    assert isinstance(digest, bytes)
    return library, folder, name, digest


def _folder(value: object) -> bytes:
    assert isinstance(value, bytes)
    return value


def _whole(value: object) -> int:
    assert isinstance(value, int)
    return value
