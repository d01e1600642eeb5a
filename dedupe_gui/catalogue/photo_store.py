"""The catalogue's tables and what is asked of them. Errors are SQLite's own; `catalogue.py` decides what they mean."""

from __future__ import annotations

import os
import secrets
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from sqlite3 import Connection

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.catalogue.database import WRONG_VALUES, Database
from dedupe_gui.catalogue.numbers import signed_inode
from dedupe_gui.catalogue.records import (
    FURTHER_END,
    KIND_AT,
    MARKS_END,
    NOTES_MARK,
    OUTCOME_MARK,
    PHOTOS_MARK,
    TURNED_AT,
    UNREADABLE,
    Holds,
    PackedStamp,
    Remembered,
    further_hash,
    holds,
    is_unreadable,
    pack_photo,
    pack_stamp,
    pack_unreadable,
    serve,
    unpack_stamp,
    with_stamp,
)
from dedupe_gui.catalogue.schema import HAS_CONTENT, NO_DIGEST, SCHEMA
from dedupe_gui.databases import DamagedDatabase
from dedupe_gui.model import FileStamp, HashKind, ReadPhoto, Unreadable, UnreadableReason

PASSING_REASONS = frozenset(
    {
        UnreadableReason.NO_PERMISSION,
        UnreadableReason.VANISHED,
        UnreadableReason.CHANGED_WHILE_READ,
        UnreadableReason.IO_ERROR,
    }
)
"""Outcomes that may be better next time without the file changing; they are not remembered."""

SEEN_STEP_DAYS = 30
"""An entry's "last seen" is renewed only when it is this old, so that a warm scan hardly writes."""

_ROWS_AT_ONCE = 2000
_NAMES_ASKED_SINGLY = 64
"""So few files of a folder are asked for by name (4 µs each); for more, all its rows are fetched (2 µs each)."""

_COARSE_TIME_NS = 10_000_000
"""The resolution of exFAT's file times (FAT's is 2 s). Linux numbers the files of both anew at every mount."""

_PHOTOS_KEY = -int.from_bytes(PHOTOS_MARK, "big")
"""Under which the judgements hold what is written anew whenever photos come, change or go. Not in a table of its own,
which would make the catalogue one of a newer version that earlier programs refuse."""

_Row = tuple[bytes, bytes | None, bytes | None, bytes, int]
"""Record, content digest, pixel digest, name, day last seen."""

_DIGESTS = f"nullif(content_digest, {NO_DIGEST}), nullif(pixel_digest, {NO_DIGEST})"
_PHOTO_COLUMNS = f"id, record, {_DIGESTS}"
_OF_PATH = "folder = (SELECT id FROM folder WHERE path = ?) AND name = ?"
_ENCODING, _ENCODING_ERRORS = sys.getfilesystemencoding(), sys.getfilesystemencodeerrors()


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """The entry of a file, perhaps kept under another name or for another mount of its disk."""

    photo_id: int
    remembered: Remembered
    is_same_disk: bool


@dataclass(frozen=True, slots=True)
class Answers:
    """What a store knows of some files, and what it should write down about them when it can."""

    entries: list[Remembered | Unreadable | None]
    """In the order of the question."""
    found_elsewhere: tuple[tuple[FileStamp, FoundEntry], ...]
    seen_after_long: tuple[tuple[bytes, bytes], ...]
    """Folder and name of entries that were last seen `SEEN_STEP_DAYS` ago."""


@dataclass(frozen=True, slots=True)
class StoredHashes:
    """The hashes of all photos of a store, each with its number and the stamp of its file."""

    ids: NDArray[np.int64]
    beginnings: NDArray[np.uint8]
    """The beginnings of the records, shape (n, MARKS_END)."""
    is_long_unseen: NDArray[np.bool_]
    """Which ones were last seen `SEEN_STEP_DAYS` ago, shape (n,)."""

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def stamps(self) -> NDArray[np.void]:
        """What tells each file in this state from all others, shape (n,)."""
        stamps = np.ascontiguousarray(self.beginnings[:, :KIND_AT])
        return stamps.view(f"V{KIND_AT}").ravel()

    @property
    def upright_phashes(self) -> NDArray[np.uint64]:
        """Shape (n,)."""
        return np.ascontiguousarray(self.beginnings[:, TURNED_AT : TURNED_AT + 8]).view("<u8")[:, 0]

    @property
    def phashes256(self) -> NDArray[np.uint8]:
        """Shape (n, 32)."""
        return self.beginnings[:, TURNED_AT + 64 : MARKS_END]

    @property
    def holds(self) -> NDArray[np.uint8]:
        """What is known of each, as `Holds`, shape (n,)."""
        return self.beginnings[:, KIND_AT]


class PhotoStore:
    """Facts, fingerprints, thumbnails, features and digests of photos, by file, in one database."""

    def __init__(self, path: Path | None, *, algorithm: int, today: int, read_only: bool = False) -> None:
        """today: day number, as `date.toordinal` counts."""
        self._database = Database(path, SCHEMA, read_only=read_only)
        self._algorithm = algorithm
        self._today = today

    @property
    def path(self) -> Path | None:
        return self._database.path

    @property
    def is_read_only(self) -> bool:
        return self._database.is_read_only

    def close(self) -> None:
        self._database.close()

    def known(self, stamps: Sequence[FileStamp], *, needs: int) -> Answers:
        """Look up many files: one query for each run of files of one folder. needs: `records.wanted`."""
        entries: list[Remembered | Unreadable | None] = []
        elsewhere: list[tuple[FileStamp, FoundEntry]] = []
        long_unseen: list[tuple[bytes, bytes]] = []
        seen_limit = self._today - SEEN_STEP_DAYS
        algorithm = self._algorithm
        readable_and_complete = needs | UNREADABLE
        folder_text: str | None = None
        folder_id: int | None = None
        is_asked_in_part = False
        folder = b""
        rows: dict[bytes, _Row] = {}
        places = [stamp[0].rpartition(os.sep) for stamp in stamps]
        asked_in = Counter([place[0] for place in places])
        with self._database.connection() as connection:
            for stamp, (stamp_folder, _, name_text) in zip(stamps, places, strict=True):
                if stamp_folder != folder_text:
                    folder_text, folder = stamp_folder, os.fsencode(stamp_folder)
                    is_asked_in_part = asked_in[folder_text] <= _NAMES_ASKED_SINGLY
                    folder_id = _known_folder_id(connection, folder)
                    rows = {} if is_asked_in_part else _rows_of(connection, folder_id)
                name = name_text.encode(_ENCODING, _ENCODING_ERRORS)
                row = _row_of(connection, folder_id, name) if is_asked_in_part else rows.get(name)
                if row is not None and row[0].startswith(pack_stamp(algorithm, stamp)):
                    record, content_digest, pixel_digest, _, seen_day = row
                    if seen_day < seen_limit:
                        long_unseen.append((folder, name))
                    remembered = Remembered(record, content_digest, pixel_digest)
                    if record[KIND_AT] & readable_and_complete == needs:
                        entries.append(remembered)
                        continue
                else:
                    found = self._find(connection, stamp)
                    if found is None:
                        entries.append(None)
                        continue
                    elsewhere.append((stamp, found))
                    remembered = found.remembered
                entries.append(serve(remembered, stamp, needs=needs))
        return Answers(entries, tuple(elsewhere), tuple(long_unseen))

    def write_down(self, answers: Answers) -> None:
        """Keep what looking up brought to light: new names of known files, and which entries are still in use."""
        if not answers.found_elsewhere and not answers.seen_after_long:
            return
        with self._database.transaction() as connection:
            for stamp, found in answers.found_elsewhere:
                self._bind(connection, stamp, found)
            self._note_change(connection)
            connection.executemany(
                f"UPDATE photo SET seen_day = ? WHERE {_OF_PATH}",
                [(self._today, folder, name) for folder, name in answers.seen_after_long],
            )

    def remember(self, batch: Iterable[ReadPhoto | Unreadable], *, with_features: bool) -> None:
        """Keep what was read, in one transaction; what a former reading of the same file adds is kept too."""
        with self._database.transaction() as connection:
            self._note_change(connection)
            for item in batch:
                if isinstance(item, Unreadable):
                    if item.reason not in PASSING_REASONS:
                        self._put(connection, item.stamp, pack_unreadable(self._algorithm, item))
                    continue
                photo, has_features = self._with_former_reading(connection, item, with_features=with_features)
                record = pack_photo(self._algorithm, photo, with_features=has_features)
                photo_id = self._put(connection, photo.stamp, record)
                connection.execute("INSERT OR REPLACE INTO thumbnail VALUES (?, ?)", (photo_id, photo.thumbnail_jpeg))
                if with_features and photo.features:
                    connection.execute("INSERT OR REPLACE INTO features VALUES (?, ?)", (photo_id, photo.features))
                elif with_features or not has_features:
                    connection.execute("DELETE FROM features WHERE photo = ?", (photo_id,))

    def thumbnails(self, stamps: Sequence[FileStamp]) -> list[bytes | None]:
        """Return each file's thumbnail (JPEG), None where there is none."""
        return self._blobs("SELECT jpeg FROM thumbnail WHERE photo = ?", stamps)

    def features(self, stamps: Sequence[FileStamp]) -> list[bytes | None]:
        """Return each file's packed local features; b"" where the picture has none, None where nobody looked."""
        with self._database.connection() as connection:
            answers: list[bytes | None] = []
            for stamp in stamps:
                found = self._find(connection, stamp)
                if found is None or not holds(found.remembered.record) & Holds.FEATURES:
                    answers.append(None)
                    continue
                row = connection.execute("SELECT packed FROM features WHERE photo = ?", (found.photo_id,)).fetchone()
                answers.append(_blob(row[0]) if row else b"")
            return answers

    def remember_content_digests(self, digests: Iterable[tuple[FileStamp, bytes]]) -> None:
        self._remember_digests("content_digest", digests)

    def remember_pixel_digests(self, digests: Iterable[tuple[FileStamp, bytes]]) -> None:
        self._remember_digests("pixel_digest", digests)

    def digest_sizes(self, sizes: Iterable[int]) -> set[int]:
        """Return those file sizes for which an entry with a content digest exists."""
        with self._database.connection() as connection:
            return {
                size
                for size in sizes
                if connection.execute(
                    f"SELECT 1 FROM photo WHERE size = ? AND {HAS_CONTENT} LIMIT 1", (size,)
                ).fetchone()
            }

    def of_content(self, stamp: FileStamp, content_digest: bytes) -> FoundEntry | None:
        """Return the entry of a file with the same bytes."""
        with self._database.connection() as connection:
            rows = connection.execute(
                f"SELECT {_PHOTO_COLUMNS} FROM photo WHERE substr(content_digest, 1, 8) = ?"
                f" AND {HAS_CONTENT} AND content_digest = ? AND size = ?",
                (content_digest[:8], content_digest, stamp.size_bytes),
            )
            for photo_id, record, *digests in rows:
                if unpack_stamp(record).algorithm == self._algorithm and not is_unreadable(record):
                    return FoundEntry(photo_id, Remembered(record, *digests), is_same_disk=False)
        return None

    def bind(self, stamp: FileStamp, found: FoundEntry) -> None:
        """Let a file have an entry with the same content."""
        with self._database.transaction() as connection:
            self._bind(connection, stamp, found)
            self._note_change(connection)

    def judgements(self, keys: Sequence[int]) -> list[bytes | None]:
        """Return what is kept under each key (`judgements.key_of`)."""
        answers: list[bytes | None] = []
        long_unseen: list[int] = []
        with self._database.connection() as connection:
            for key in keys:
                row = connection.execute("SELECT packed, seen_day FROM judgement WHERE key = ?", (key,)).fetchone()
                answers.append(_blob(row[0]) if row else None)
                if row and row[1] < self._today - SEEN_STEP_DAYS:
                    long_unseen.append(key)
        if long_unseen and not self.is_read_only:
            with self._database.transaction() as connection:
                connection.executemany(
                    "UPDATE judgement SET seen_day = ? WHERE key = ?", [(self._today, key) for key in long_unseen]
                )
        return answers

    def judged_lately(self, key: int) -> bytes | None:
        """Return what was put under a key in the last `SEEN_STEP_DAYS`."""
        with self._database.connection() as connection:
            row = connection.execute(
                "SELECT packed FROM judgement WHERE key = ? AND seen_day >= ?", (key, self._today - SEEN_STEP_DAYS)
            ).fetchone()
        return _blob(row[0]) if row else None

    def remember_judgements(self, judgements: Iterable[tuple[int, bytes]]) -> None:
        with self._database.transaction() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO judgement VALUES (?, ?, ?)",
                [(key, self._today, packed) for key, packed in judgements],
            )

    def change_judgement(self, key: int, change: Callable[[bytes | None], bytes]) -> None:
        """Put something else under a key, made of what is there; no other program writes meanwhile."""
        with self._database.transaction() as connection:
            row = connection.execute("SELECT packed FROM judgement WHERE key = ?", (key,)).fetchone()
            packed = change(_blob(row[0]) if row else None)
            connection.execute("INSERT OR REPLACE INTO judgement VALUES (?, ?, ?)", (key, self._today, packed))

    def forget_judgements(self, day: int) -> None:
        """Drop judgements that were last asked for on that day or before."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM judgement WHERE seen_day <= ?", (day,))

    def everything(self) -> Iterator[tuple[FileStamp, Remembered]]:
        """Yield every readable photo of this algorithm version; the database is not held between two of them."""
        last_id = 0
        while True:
            with self._database.connection() as connection:
                rows = connection.execute(
                    f"SELECT photo.id, folder.path, name, record, {_DIGESTS}"
                    " FROM photo JOIN folder ON folder.id = photo.folder WHERE photo.id > ? ORDER BY photo.id LIMIT ?",
                    (last_id, _ROWS_AT_ONCE),
                ).fetchall()
            if not rows:
                return
            if rows[-1][0] <= last_id:
                raise DamagedDatabase("its rows are not in order")  # and so would never end
            last_id = rows[-1][0]
            for row in rows:
                entry = self._entry(*row[1:])
                if entry is not None:
                    yield entry

    def _entry(
        self, folder: bytes, name: bytes, record: bytes, content_digest: bytes | None, pixel_digest: bytes | None
    ) -> tuple[FileStamp, Remembered] | None:
        packed = unpack_stamp(record)
        # a name with a slash: see `_bind`
        if packed.algorithm != self._algorithm or is_unreadable(record) or b"/" in name:
            return None
        path_text = os.fsdecode(folder) + os.sep + os.fsdecode(name)
        if "\0" in path_text:
            raise DamagedDatabase("a row holds a name that no file can have")
        return FileStamp(path_text, *packed[1:]), Remembered(record, content_digest, pixel_digest)

    def marks(self) -> StoredHashes:
        """Return the hashes of every readable photo of this algorithm version, in the order of their numbers.

        1 µs a photo, where `everything` takes 15.
        """
        with self._database.connection() as connection:
            rows = connection.execute(
                f"SELECT id, substr(record, 1, {MARKS_END}), seen_day < ? FROM photo"
                f" WHERE length(record) >= {MARKS_END} ORDER BY id",
                (self._today - SEEN_STEP_DAYS,),
            ).fetchall()
        ids = np.fromiter((row[0] for row in rows), np.int64, len(rows))
        beginnings = np.frombuffer(b"".join([row[1] for row in rows]), np.uint8).reshape(-1, MARKS_END)
        is_ours = beginnings[:, :2].copy().view("<u2")[:, 0] == self._algorithm
        is_ours &= (beginnings[:, KIND_AT] & UNREADABLE) == 0
        is_long_unseen = np.fromiter((row[2] for row in rows), np.bool_, len(rows))
        return StoredHashes(ids[is_ours], beginnings[is_ours], is_long_unseen[is_ours])

    def further_hashes(
        self, photo_ids: NDArray[np.int64], kind: HashKind
    ) -> tuple[NDArray[np.uint64], NDArray[np.bool_]]:
        """Return a hash that not every photo has, and which of the photos have it, both in their order.

        photo_ids: ascending.
        """
        with self._database.connection() as connection:
            rows = connection.execute(f"SELECT id, substr(record, 1, {FURTHER_END}) FROM photo ORDER BY id").fetchall()
        hash_of = {photo_id: further_hash(record, kind) for photo_id, record in rows}
        found = [hash_of.get(photo_id) for photo_id in photo_ids.tolist()]
        has_hash = np.array([each is not None for each in found], np.bool_)
        return np.array([each or 0 for each in found], np.uint64), has_hash

    def paths(self, photo_ids: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the `path_hash` of each photo, 0 for one that is gone. 0.8 µs a photo."""
        separator = os.sep.encode()
        with self._database.connection() as connection:
            folders = {number: path + separator for number, path in connection.execute("SELECT id, path FROM folder")}
            rows = connection.execute("SELECT id, folder, name FROM photo").fetchall()
        hash_of = {photo_id: hash(folders[folder] + name) for photo_id, folder, name in rows}
        return np.fromiter((hash_of.get(photo_id, 0) for photo_id in photo_ids.tolist()), np.int64, len(photo_ids))

    def state(self) -> bytes | None:
        """Return what is another one whenever photos came, changed or went, or were seen after long, 20 µs.

        Whichever program did it.
        """
        with self._database.connection() as connection:
            row = connection.execute("SELECT packed FROM judgement WHERE key = ?", (_PHOTOS_KEY,)).fetchone()
        return None if row is None else _blob(row[0])

    def _note_change(self, connection: Connection) -> None:
        packed = PHOTOS_MARK + secrets.token_bytes(8)
        connection.execute("INSERT OR REPLACE INTO judgement VALUES (?, ?, ?)", (_PHOTOS_KEY, self._today, packed))

    def entries(self, photo_ids: Sequence[int]) -> list[tuple[FileStamp, Remembered] | None]:
        """Return photos by their numbers; None for one that is gone or has no name any more."""
        answers: list[tuple[FileStamp, Remembered] | None] = []
        with self._database.connection() as connection:
            for photo_id in photo_ids:
                row = connection.execute(
                    f"SELECT folder.path, name, record, {_DIGESTS}"
                    " FROM photo JOIN folder ON folder.id = photo.folder WHERE photo.id = ?",
                    (photo_id,),
                ).fetchone()
                answers.append(self._entry(*row) if row is not None else None)
        return answers

    def features_of(self, photo_ids: Sequence[int]) -> list[bytes]:
        """Return the packed local features of photos by their numbers; empty where there are none."""
        with self._database.connection() as connection:
            rows = (
                connection.execute("SELECT packed FROM features WHERE photo = ?", (photo_id,)).fetchone()
                for photo_id in photo_ids
            )
            return [_blob(row[0]) if row is not None else b"" for row in rows]

    def forget(self, photo_ids: Sequence[int]) -> None:
        """Drop entries with everything that hangs on them, and give the room back to the disk."""
        with self._database.forgetting() as connection:
            connection.executemany("DELETE FROM photo WHERE id = ?", [(photo_id,) for photo_id in photo_ids])
            connection.execute("DELETE FROM folder WHERE id NOT IN (SELECT folder FROM photo)")
            self._note_change(connection)

    def forget_unnamed(self) -> None:
        """Drop what is kept under numbers that do not tell of which photos: what sidecars say, outcomes of whole scans.

        Notes that are still wanted are read again, which takes a thousandth of what reading a photo does; with its
        outcome a scan would take what is forgotten for known.
        """
        with self._database.forgetting() as connection:
            connection.executemany(
                "DELETE FROM judgement WHERE substr(packed, 1, ?) = ?",
                [(len(mark), memoryview(mark)) for mark in (NOTES_MARK, OUTCOME_MARK)],
            )

    def unseen_since(self, day: int) -> tuple[int, ...]:
        """Return the entries that were last seen on that day or before."""
        with self._database.connection() as connection:
            return tuple(row[0] for row in connection.execute("SELECT id FROM photo WHERE seen_day <= ?", (day,)))

    def folders(self) -> list[Path]:
        """Return the folders of all entries."""
        with self._database.connection() as connection:
            return [Path(os.fsdecode(path)) for (path,) in connection.execute("SELECT path FROM folder")]

    def below(self, folder: Path) -> tuple[int, ...]:
        """Return the entries of a folder and all below it."""
        with self._database.connection() as connection:
            return tuple(row[0] for row in connection.execute(_BELOW, _below_values(folder)))

    def of_files(self, stamps: Iterable[FileStamp]) -> tuple[int, ...]:
        """Return the entries of these files, under whatever name they are kept."""
        with self._database.connection() as connection:
            found = (self._find(connection, stamp) for stamp in stamps)
            return tuple(one.photo_id for one in found if one is not None)

    def forget_everything(self) -> None:
        """Drop all entries, and all that was found out by comparing."""
        with self._database.forgetting() as connection:
            for table in ("photo", "folder", "judgement"):
                connection.execute(f"DELETE FROM {table}")
            self._note_change(connection)

    def count(self) -> int:
        with self._database.connection() as connection:
            (entries,) = connection.execute("SELECT count(*) FROM photo").fetchone()
            return int(entries)

    def _find(self, connection: Connection, stamp: FileStamp) -> FoundEntry | None:
        """Return the entry of this file, under its present or a former name.

        Under the same path, size and time must be the same, and the inode unless the disk was mounted anew. Under
        another path, size, time and inode must be. Where the inode differs the digests are left out: what may lead to
        the removal of a file is proven again, what it looks like is not.
        """
        folder, name = _split(stamp)
        new = unpack_stamp(pack_stamp(self._algorithm, stamp))
        by_path = connection.execute(f"SELECT {_PHOTO_COLUMNS} FROM photo WHERE {_OF_PATH}", (folder, name)).fetchone()
        if by_path is not None:
            found = _match(new, by_path, any_inode=True)
            if found is not None:
                return found
        if not stamp.inode:
            return None
        by_identity = connection.execute(
            f"SELECT {_PHOTO_COLUMNS} FROM photo WHERE size = ? AND inode = ?",
            (stamp.size_bytes, signed_inode(stamp.inode)),
        )
        matches = (_match(new, row, any_inode=False) for row in by_identity)
        return next((found for found in matches if found is not None), None)

    def _with_former_reading(
        self, connection: Connection, photo: ReadPhoto, *, with_features: bool
    ) -> tuple[ReadPhoto, bool]:
        """Add the hashes that an earlier reading of the unchanged file took; say whether features are known then."""
        row = connection.execute(f"SELECT record FROM photo WHERE {_OF_PATH}", _split(photo.stamp)).fetchone()
        stamp = pack_stamp(self._algorithm, photo.stamp)
        with _reading_rows():
            if row is None or not row[0].startswith(stamp) or is_unreadable(row[0]):
                return photo, with_features
            old, known = Remembered(row[0], None, None).fingerprint, holds(row[0])
        new = photo.fingerprint
        fingerprint = replace(
            new,
            ahash=old.ahash if new.ahash is None else new.ahash,
            dhash=old.dhash if new.dhash is None else new.dhash,
            whash=old.whash if new.whash is None else new.whash,
            colorhash=old.colorhash if new.colorhash is None else new.colorhash,
        )
        return replace(photo, fingerprint=fingerprint), with_features or bool(known & Holds.FEATURES)

    def _bind(self, connection: Connection, stamp: FileStamp, found: FoundEntry) -> None:
        """Let a file have the entry that was found for it: a renamed file takes it along, a copy gets a copy.

        The entry of a file on another disk is copied even if that file is not there: its disk may be unplugged.
        """
        folder, name = _split(stamp)
        record = with_stamp(found.remembered.record, self._algorithm, stamp)
        present = connection.execute(f"SELECT id FROM photo WHERE {_OF_PATH}", (folder, name)).fetchone()
        if found.is_same_disk or present == (found.photo_id,):
            if present not in (None, (found.photo_id,)):
                # Not deleted: its own file may turn up under another name. No file name has a slash.
                connection.execute("UPDATE photo SET name = CAST('/' || id AS BLOB) WHERE id = ?", present)
            connection.execute(
                "UPDATE photo SET folder = ?, name = ?, inode = ?, seen_day = ?, record = ? WHERE id = ?",
                (_folder_id(connection, folder), name, signed_inode(stamp.inode), self._today, record, found.photo_id),
            )
            photo_id = found.photo_id
        else:
            photo_id = self._put(connection, stamp, record)
            connection.execute(
                "INSERT OR REPLACE INTO thumbnail SELECT ?, jpeg FROM thumbnail WHERE photo = ?",
                (photo_id, found.photo_id),
            )
            connection.execute(
                "INSERT OR REPLACE INTO features SELECT ?, packed FROM features WHERE photo = ?",
                (photo_id, found.photo_id),
            )
        connection.execute(
            f"UPDATE photo SET content_digest = ifnull(?, {NO_DIGEST}), pixel_digest = ifnull(?, {NO_DIGEST})"
            " WHERE id = ?",
            (found.remembered.content_digest, found.remembered.pixel_digest, photo_id),
        )

    def _put(self, connection: Connection, stamp: FileStamp, record: bytes) -> int:
        """Insert or replace a file's entry and return its number; digests stay when the file is unchanged."""
        folder, name = _split(stamp)
        unchanged = "substr(photo.record, 1, :stamp_bytes) = substr(excluded.record, 1, :stamp_bytes)"
        (photo_id,) = connection.execute(
            "INSERT INTO photo (folder, name, size, inode, seen_day, record, content_digest, pixel_digest)"
            f" VALUES (:folder, :name, :size, :inode, :seen_day, :record, {NO_DIGEST}, {NO_DIGEST})"
            " ON CONFLICT (folder, name) DO UPDATE SET size = excluded.size, inode = excluded.inode,"
            " seen_day = excluded.seen_day, record = excluded.record,"
            f" content_digest = iif({unchanged}, photo.content_digest, {NO_DIGEST}),"
            f" pixel_digest = iif({unchanged}, photo.pixel_digest, {NO_DIGEST}) RETURNING id",
            {
                "folder": _folder_id(connection, folder),
                "name": name,
                "size": stamp.size_bytes,
                "inode": signed_inode(stamp.inode),
                "seen_day": self._today,
                "record": record,
                "stamp_bytes": len(pack_stamp(self._algorithm, stamp)),
            },
        ).fetchone()
        return int(photo_id)

    def _blobs(self, query: str, stamps: Sequence[FileStamp]) -> list[bytes | None]:
        answers: list[bytes | None] = []
        with self._database.connection() as connection:
            for stamp in stamps:
                found = self._find(connection, stamp)
                row = connection.execute(query, (found.photo_id,)).fetchone() if found else None
                answers.append(_blob(row[0]) if row else None)
        return answers

    def _remember_digests(self, column: str, digests: Iterable[tuple[FileStamp, bytes]]) -> None:
        with self._database.transaction() as connection:
            for stamp, digest in digests:
                found = self._find(connection, stamp)
                if found is not None:
                    connection.execute(f"UPDATE photo SET {column} = ? WHERE id = ?", (digest, found.photo_id))


_BELOW = (
    "SELECT photo.id FROM photo JOIN folder ON folder.id = photo.folder"
    " WHERE folder.path = ? OR substr(folder.path, 1, ?) = ?"
)


def _below_values(folder: Path) -> tuple[bytes, int, bytes]:
    path = os.fsencode(folder)
    beginning = path if path.endswith(os.sep.encode()) else path + os.sep.encode()
    return path, len(beginning), beginning


def _match(
    new: PackedStamp, row: tuple[int, bytes, bytes | None, bytes | None], *, any_inode: bool
) -> FoundEntry | None:
    """Return the entry of a row, None when it is another file's, or another state's, than the stamp's."""
    photo_id, record, content_digest, pixel_digest = row
    with _reading_rows():
        old = unpack_stamp(record)
    if (old.algorithm, old.size_bytes, old.mtime_ns) != (new.algorithm, new.size_bytes, new.mtime_ns):
        return None
    is_same_disk = old.device == new.device
    if old.inode == new.inode:
        return FoundEntry(photo_id, Remembered(record, content_digest, pixel_digest), is_same_disk)
    if any_inode and _inode_may_change(old, is_same_disk=is_same_disk):
        return FoundEntry(photo_id, Remembered(record, None, None), is_same_disk)
    return None


@contextmanager
def _reading_rows() -> Iterator[None]:
    """Raise DamagedDatabase for what nobody wrote, so that nobody takes it for a fault of what is being written."""
    try:
        yield
    except WRONG_VALUES as error:
        raise DamagedDatabase(f"a row holds what was never written: {error}") from error


def path_hash(stamp: FileStamp) -> int:
    """Return what tells a file's path from others in this process alone."""
    return hash(stamp[0].encode(_ENCODING, _ENCODING_ERRORS))


def check_stamp(stamp: FileStamp) -> None:
    """Raise one of WRONG_VALUES for a stamp that can't be looked up."""
    _split(stamp)
    pack_stamp(0, stamp)


def _blob(value: object) -> bytes:
    """Raises DamagedDatabase for what is none: it would leave the catalogue and do harm elsewhere."""
    if type(value) is not bytes:
        raise DamagedDatabase("a row holds another type than was written")
    return value


def _rows_of(connection: Connection, folder_id: int | None) -> dict[bytes, _Row]:
    """Return a folder's entries by file name."""
    rows = connection.execute(
        f"SELECT record, {_DIGESTS}, name, seen_day FROM photo WHERE folder = ?",
        (folder_id,),
    )
    return {row[3]: row for row in rows}


def _row_of(connection: Connection, folder_id: int | None, name: bytes) -> _Row | None:
    row: _Row | None = connection.execute(
        f"SELECT record, {_DIGESTS}, name, seen_day FROM photo WHERE folder = ? AND name = ?", (folder_id, name)
    ).fetchone()
    return row


def _known_folder_id(connection: Connection, folder: bytes) -> int | None:
    row = connection.execute("SELECT id FROM folder WHERE path = ?", (folder,)).fetchone()
    return row[0] if row else None


def _folder_id(connection: Connection, folder: bytes) -> int:
    known = _known_folder_id(connection, folder)
    if known is not None:
        return known
    (new,) = connection.execute("INSERT INTO folder (path) VALUES (?) RETURNING id", (folder,)).fetchone()
    return int(new)


def _split(stamp: FileStamp) -> tuple[bytes, bytes]:
    folder, _, name = stamp.path_text.rpartition(os.sep)
    return os.fsencode(folder), os.fsencode(name)


def _inode_may_change(old: PackedStamp, *, is_same_disk: bool) -> bool:
    return not is_same_disk or old.mtime_ns % _COARSE_TIME_NS == 0
