"""Photos that the user called "not duplicates" of each other, remembered by content.

The key is the digest of a file's bytes together with its size: it survives moving, renaming and new versions of the
program, and only files whose size occurs here need to be digested in a scan.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from platformdirs import user_data_path

from dedupe_gui.catalogue.database import KeptList
from dedupe_gui.databases import Schema
from dedupe_gui.model import PairTable

_SCHEMA = Schema(
    application_id=0x44644E64,  # "DdNd"
    version=1,
    statements=(
        "CREATE TABLE decision (id INTEGER PRIMARY KEY, decided_at TEXT NOT NULL)",
        """CREATE TABLE photo (
            decision INTEGER NOT NULL REFERENCES decision(id) ON DELETE CASCADE,
            content_digest BLOB NOT NULL, size INTEGER NOT NULL, path BLOB NOT NULL)""",
        "CREATE INDEX photo_decision ON photo (decision)",
    ),
)


@dataclass(frozen=True, slots=True)
class MarkedPhoto:
    """One of the photos that were told apart."""

    path: Path
    """Where it was then; only for the user to recognise it."""
    size_bytes: int
    content_digest: bytes
    """32-byte BLAKE2b of the file's bytes."""


@dataclass(frozen=True, slots=True)
class NotDuplicates:
    """One decision: none of these photos is a copy of another of them."""

    decision_id: int
    decided_at: datetime
    photos: tuple[MarkedPhoto, ...]


def default_not_duplicates_path() -> Path:
    """Return where the decisions are kept: with the user's data, not in the cache, which may be emptied any time."""
    return user_data_path("dedupe-gui", appauthor=False) / "not-duplicates.sqlite"


class NotDuplicatesList(KeptList):
    """All such decisions. Every method raises `EnvironmentProblem` when the file can't be read or written."""

    def __init__(self, path: Path | None) -> None:
        """path: None remembers until the program ends."""
        super().__init__(path, _SCHEMA)

    def remember(self, photos: Sequence[MarkedPhoto]) -> int:
        """Keep that these two or more photos are different ones; return the decision's number."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with self._database.writing() as connection:
            (decision_id,) = connection.execute(
                "INSERT INTO decision (decided_at) VALUES (?) RETURNING id", (now,)
            ).fetchone()
            connection.executemany(
                "INSERT INTO photo VALUES (?, ?, ?, ?)",
                [(decision_id, photo.content_digest, photo.size_bytes, os.fsencode(photo.path)) for photo in photos],
            )
        return int(decision_id)

    def forget(self, decision_id: int) -> None:
        """Take a decision back."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM decision WHERE id = ?", (decision_id,))

    def forget_below(self, folder: Path | None) -> int:
        """Drop the decisions about photos of a folder, None for all; return how many."""
        chosen = [
            entry.decision_id
            for entry in self.entries()
            if folder is None or any(photo.path.is_relative_to(folder) for photo in entry.photos)
        ]
        with self._database.forgetting() as connection:
            connection.executemany("DELETE FROM decision WHERE id = ?", [(number,) for number in chosen])
        if folder is None:
            self._database.delete_set_aside()
        return len(chosen)

    def entries(self) -> tuple[NotDuplicates, ...]:
        """Return all decisions, the latest first."""
        photos: dict[int, list[MarkedPhoto]] = {}
        with self._database.reading() as connection:
            for decision_id, digest, size_bytes, path in connection.execute(
                "SELECT decision, content_digest, size, path FROM photo ORDER BY rowid"
            ):
                photos.setdefault(decision_id, []).append(MarkedPhoto(Path(os.fsdecode(path)), size_bytes, digest))
            decisions = connection.execute("SELECT id, decided_at FROM decision ORDER BY id DESC").fetchall()
            return tuple(
                NotDuplicates(decision_id, datetime.fromisoformat(decided_at), tuple(photos.get(decision_id, ())))
                for decision_id, decided_at in decisions
            )

    def sizes(self) -> frozenset[int]:
        """Return the file sizes in bytes that occur; only photos of such a size need a digest for `rejected`."""
        with self._database.reading() as connection:
            return frozenset(size for (size,) in connection.execute("SELECT DISTINCT size FROM photo"))

    def apart(self, content_digests: Sequence[bytes | None]) -> tuple[tuple[frozenset[int], ...], ...]:
        """Return for each decision that is about several of these photos their positions, see `ScanResult.apart`.

        content_digests: as for `rejected`.
        """
        positions_of: dict[bytes, list[int]] = {}
        for position, digest in enumerate(content_digests):
            if digest is not None:
                positions_of.setdefault(digest, []).append(position)
        decisions: dict[int, dict[bytes, frozenset[int]]] = {}
        with self._database.reading() as connection:
            for digest, decision_id in connection.execute("SELECT content_digest, decision FROM photo"):
                if digest in positions_of:
                    decisions.setdefault(decision_id, {})[digest] = frozenset(positions_of[digest])
            return tuple(tuple(sets.values()) for _id, sets in sorted(decisions.items()) if len(sets) > 1)

    def rejected(self, content_digests: Sequence[bytes | None], pairs: PairTable) -> NDArray[np.bool_]:
        """Return, for each row of the pair table, whether the user called the two different photos.

        content_digests: by the photo's position; None for photos whose size is not in `sizes`.
        """
        rejected = np.zeros(len(pairs), np.bool_)
        with self._database.reading() as connection:
            decisions_of: dict[bytes, set[int]] = {}
            for digest, decision_id in connection.execute("SELECT content_digest, decision FROM photo"):
                decisions_of.setdefault(digest, set()).add(decision_id)
        marked = [decisions_of.get(digest, set()) if digest else set() for digest in content_digests]
        is_marked = np.fromiter(map(bool, marked), np.bool_, len(marked))
        for row in np.flatnonzero(is_marked[pairs.first] & is_marked[pairs.second]):
            first, second = pairs.first[row], pairs.second[row]
            same_bytes = content_digests[first] == content_digests[second]
            rejected[row] = not same_bytes and not marked[first].isdisjoint(marked[second])
        return rejected
