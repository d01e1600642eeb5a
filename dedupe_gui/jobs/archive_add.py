"""Put the photos of folders into an archive: what the catalogue knows is not decoded again, what is in it is left.

Goes folder by folder, so that its memory does not grow with the tree, and adds every few seconds, so that one that is
stopped goes on where it was. What was changed or is gone since the last time is replaced, and told.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dedupe_gui.archive.archive import Archive
from dedupe_gui.archive.photo import ArchivedPhoto, row_of
from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.records import Remembered
from dedupe_gui.jobs.catalogue_version import hash_version
from dedupe_gui.jobs.events import Progress, ScanEvent, Stage, StageChanged
from dedupe_gui.model import FileStamp, Fingerprint, FolderUnreadable, HashKind, PhotoFacts, ReadPhoto, Unreadable
from dedupe_gui.reading.digest import content_digest
from dedupe_gui.reading.units import group_units
from dedupe_gui.reading.walk import Listing, walk
from dedupe_gui.reading.workers import PhotoReader

PHOTOS_AT_ONCE = 4096
FOLDERS_AT_ONCE = 2000
ROWS_AT_ONCE = 8192
ADD_EVERY_S = 10.0
"""What was read and not added is remembered by the catalogue, so that at most this much has to be digested again."""
EVERY_HASH = frozenset(HashKind)
_PHASH_ONLY = frozenset({HashKind.PHASH})


@dataclass(frozen=True, slots=True)
class TreePart:
    """One of several parts of a tree, each for a machine: photos are dealt out by their path below the folder."""

    number: int
    """From 1 on."""
    of: int

    def has(self, path: bytes, root: bytes) -> bool:
        """Whether the photo at `path` below `root` belongs to this part; the folder may be mounted elsewhere."""
        return self.of == 1 or zlib.crc32(path[len(root) :].lstrip(os.sep.encode())) % self.of == self.number - 1


WHOLE = TreePart(1, 1)


@dataclass(slots=True)
class Added:
    """What came of it, so far."""

    added: int = 0
    unchanged: int = 0
    lacking_hashes: int = 0
    """Added with fewer hashes than there are, because the catalogue knows no more and nothing was decoded for them."""
    changed: list[str] = field(default_factory=list)
    """Paths of files that hold other bytes now, or were touched: their rows were replaced."""
    gone: list[str] = field(default_factory=list)
    """Paths of files that are there no more: their rows count no more."""
    unreadable: list[Unreadable] = field(default_factory=list)
    empty_folders: list[Path] = field(default_factory=list)
    """Folders given in which there is nothing now, of which the archive has photos: they were left in it."""


class Adding:
    """One run; `events` does it, `outcome` says at any time how far it came."""

    def __init__(
        self,
        folders: Sequence[Path],
        library: str,
        archive: Archive,
        catalogue: Catalogue,
        reader: PhotoReader,
        token: CancelToken,
        *,
        clock_us: Callable[[], int],
        share: TreePart = WHOLE,
        every_hash: bool = False,
    ) -> None:
        """reader: makes every hash. clock_us: microseconds since 1970. every_hash: decode photos for what lacks."""
        self._roots = [os.fsencode(os.path.abspath(folder)) for folder in folders]  # noqa: PTH100 - as the walk does
        self._folders = folders
        self._library = library
        self._archive = archive
        self._catalogue = catalogue
        self._reader = reader
        self._token = token
        self._clock_us = clock_us
        self._share = share
        self._every_hash = every_hash
        self._to_add: list[ArchivedPhoto] = []
        self._to_take_out: list[ArchivedPhoto] = []
        self._added_at_us = clock_us()
        self._walked: set[bytes] = set()
        self._closed: list[bytes] = []
        self._met = dict.fromkeys(self._roots, 0)
        self.outcome = Added()

    def events(self) -> Generator[ScanEvent, None, Added]:
        """Do it. Raises EnvironmentProblem when the archive cannot be reached; what was added before stays in it."""
        yield StageChanged(Stage.READING)
        waiting: list[Listing] = []
        for found in walk(self._folders, token=self._token):
            if not isinstance(found, Listing):
                if isinstance(found, FolderUnreadable):
                    self._closed.append(os.fsencode(found.path))
                yield found
                continue
            waiting.append(found)
            if sum(len(one.photos) for one in waiting) >= PHOTOS_AT_ONCE or len(waiting) >= FOLDERS_AT_ONCE:
                yield from self._take(waiting)
                waiting = []
        yield from self._take(waiting)
        self._take_out_gone_folders()
        self._flush()
        return self.outcome

    def _take(self, listings: Sequence[Listing]) -> Iterator[ScanEvent]:
        """Add what is new or changed in some folders."""
        if not listings:
            return
        folders = [os.fsencode(listing.folder) for listing in listings]
        self._walked.update(folders)
        in_archive = self._by_path(self._archive.in_folders(self._library, folders))
        to_do: dict[FileStamp, list[ArchivedPhoto]] = {}
        for listing in listings:
            root = self._root_of(os.fsencode(listing.folder))
            self._met[root] += len(listing.photos)
            for unit in group_units(listing):
                path = os.fsencode(unit.lead.path_text)
                if not self._share.has(path, root):
                    continue
                rows = in_archive.pop(path, [])
                if rows and self._is_current(rows[0], unit.lead):
                    self.outcome.unchanged += 1
                    self._to_take_out += rows[1:]
                else:
                    to_do[unit.lead] = rows
        self._gone(row for rows in in_archive.values() for row in rows)
        yield from self._add(to_do)

    def _add(self, to_do: dict[FileStamp, list[ArchivedPhoto]]) -> Iterator[ScanEvent]:
        wanted = EVERY_HASH if self._every_hash else _PHASH_ONLY
        stamps = list(to_do)
        known = dict(zip(stamps, self._catalogue.known(stamps, hash_kinds=wanted), strict=True))
        without_digest = [stamp for stamp, entry in known.items() if _needs_digest(entry)]
        digests: dict[FileStamp, bytes] = {}
        for stamp, digest in self._reader.run(content_digest, without_digest, self._token):
            if isinstance(digest, Unreadable):
                known[stamp] = digest
                continue
            digests[stamp] = digest
            if known[stamp] is None:
                known[stamp] = self._catalogue.recall(stamp, digest, hash_kinds=wanted)
            yield self._progress(stamp)
        to_read = [stamp for stamp, entry in known.items() if entry is None]
        for stamp, entry in known.items():
            if isinstance(entry, Remembered):
                digest = digests.get(stamp) or entry.content_digest
                assert digest is not None
                self._put(stamp, digest, entry.facts, entry.fingerprint, entry.pixel_digest, to_do[stamp])
                yield self._progress(stamp)
            elif isinstance(entry, Unreadable):
                self._unreadable(entry, to_do[stamp])
        read: list[ReadPhoto | Unreadable] = []
        try:
            for outcome in self._reader.read(to_read, self._token):
                read.append(outcome)
                if isinstance(outcome, Unreadable):
                    self._unreadable(outcome, to_do[outcome.stamp])
                else:
                    stamp = outcome.stamp
                    self._put(stamp, digests[stamp], outcome.facts, outcome.fingerprint, None, to_do[stamp])
                yield self._progress(outcome.stamp)
                if len(read) >= ROWS_AT_ONCE // 16:
                    self._catalogue.remember(read)
                    read = []
        finally:
            self._catalogue.remember(read)
            self._catalogue.remember_digests(digests.items())

    def _put(
        self,
        stamp: FileStamp,
        digest: bytes,
        facts: PhotoFacts,
        fingerprint: Fingerprint,
        pixel_digest: bytes | None,
        former: Sequence[ArchivedPhoto],
    ) -> None:
        version = max([self._clock_us(), *(row.version + 1 for row in former)])
        row = row_of(
            self._library,
            stamp,
            digest,
            facts,
            fingerprint,
            pixel_digest=pixel_digest,
            version=version,
            algorithm=hash_version(),
        )
        if former:
            self.outcome.changed.append(stamp.path_text)
        else:
            self.outcome.added += 1
        self.outcome.lacking_hashes += len(row.hashes) < len(HashKind)
        self._to_add.append(row)
        self._to_take_out += [one for one in former if one.key != row.key]
        self._flush_now_and_then()

    def _unreadable(self, problem: Unreadable, former: Sequence[ArchivedPhoto]) -> None:
        self.outcome.unreadable.append(problem)
        self._to_take_out += former  # what it was is there no more

    def _is_current(self, row: ArchivedPhoto, stamp: FileStamp) -> bool:
        return (row.size_bytes, row.mtime_ns, row.algorithm) == (stamp.size_bytes, stamp.mtime_ns, hash_version()) and (
            not self._every_hash or len(row.hashes) == len(HashKind)
        )

    def _by_path(self, rows: Sequence[ArchivedPhoto]) -> dict[bytes, list[ArchivedPhoto]]:
        """Return the rows of this part of the tree by path, the newest first."""
        found: dict[bytes, list[ArchivedPhoto]] = {}
        for row in rows:
            path = os.fsencode(row.path_text)
            if self._share.has(path, self._root_of(row.key.folder)):
                found.setdefault(path, []).append(row)
        for several in found.values():
            several.sort(key=lambda row: -row.version)
        return found

    def _gone(self, rows: Iterator[ArchivedPhoto] | Sequence[ArchivedPhoto]) -> None:
        for row in rows:
            self._to_take_out.append(row)
            self.outcome.gone.append(row.path_text)
            self._flush_now_and_then()

    def _take_out_gone_folders(self) -> None:
        """Take out what the archive has of folders that the walk did not meet any more."""
        gone = [folder for folder in self._archive.folders(self._library) if self._is_gone(folder)]
        for root in self._roots:
            left = [folder for folder in gone if _is_in(folder, root)]
            if left and not self._met[root]:
                # A disk that is not plugged in leaves an empty folder behind.
                self.outcome.empty_folders.append(Path(os.fsdecode(root)))
                gone = [folder for folder in gone if folder not in set(left)]
        for first in range(0, len(gone), FOLDERS_AT_ONCE):
            rows = self._archive.in_folders(self._library, gone[first : first + FOLDERS_AT_ONCE])
            self._gone([row for several in self._by_path(rows).values() for row in several])

    def _is_gone(self, folder: bytes) -> bool:
        return (
            folder not in self._walked
            and any(_is_in(folder, root) for root in self._roots)
            and not any(_is_in(folder, closed) for closed in self._closed)
        )

    def _root_of(self, folder: bytes) -> bytes:
        return max((root for root in self._roots if _is_in(folder, root)), key=len, default=self._roots[0])

    def _flush_now_and_then(self) -> None:
        is_late = self._clock_us() - self._added_at_us > ADD_EVERY_S * 1e6
        if len(self._to_add) + len(self._to_take_out) >= ROWS_AT_ONCE or is_late:
            self._flush()

    def _flush(self) -> None:
        """Add what waits: new rows first, so that a photo may for a moment be there twice and never not at all."""
        self._archive.add(self._to_add)
        self._to_add = []
        self._archive.take_out(self._to_take_out, version=self._clock_us())
        self._to_take_out = []
        self._added_at_us = self._clock_us()

    def _progress(self, stamp: FileStamp) -> Progress:
        done = self.outcome.added + len(self.outcome.changed) + self.outcome.unchanged
        return Progress(Stage.READING, done, None, already_known=self.outcome.unchanged, path=stamp.path)


def _needs_digest(entry: Remembered | Unreadable | None) -> bool:
    return entry is None or (isinstance(entry, Remembered) and entry.content_digest is None)


def _is_in(folder: bytes, root: bytes) -> bool:
    separator = os.sep.encode()
    return folder == root or folder.startswith(root.rstrip(separator) + separator)
