"""Reviews to go on with tomorrow: the scan's result, the user's verdicts, and where the user was.

The result is written once a scan; a verdict is one small row, so that every change is saved as it is made.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_data_path

from dedupe_gui.catalogue.database import KeptList
from dedupe_gui.catalogue.result_codec import decode, encode
from dedupe_gui.databases import Schema
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import FileStamp, JsonValue, ScanResult
from dedupe_gui.review.decisions import NotedDecision, Verdict

_SCHEMA = Schema(
    application_id=0x44645365,  # "DdSe"
    version=2,
    statements=(
        """CREATE TABLE session (
            id INTEGER PRIMARY KEY, saved_at TEXT NOT NULL, folders TEXT NOT NULL, photos INTEGER NOT NULL,
            view TEXT NOT NULL, result BLOB NOT NULL)""",
        """CREATE TABLE verdict (
            session INTEGER NOT NULL REFERENCES session(id) ON DELETE CASCADE, path BLOB NOT NULL,
            verdict TEXT NOT NULL, instead BLOB, PRIMARY KEY (session, path)) WITHOUT ROWID""",
    ),
    upgrades=(("ALTER TABLE verdict ADD COLUMN instead BLOB",),),
)

MOST_KEPT = 10
"""Reviews. One of 100,000 photos takes some 20 MB."""


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """What the start page shows of a session."""

    session_id: int
    saved_at: datetime
    folders: tuple[Path, ...]
    photos: int
    verdicts: int
    groups: int = 0
    """0 where nobody knows: an older version saved it."""
    groups_decided: int = 0


@dataclass(frozen=True, slots=True)
class Session:
    """A review as it was left."""

    result: ScanResult
    decisions: Mapping[Path, NotedDecision]
    view: Mapping[str, JsonValue]
    """Whatever the window wants back: position, sliders, filters."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What happened to a session's photos since; positions in `ScanResult.photos`."""

    changed: frozenset[int]
    """Another size, time or file: what was found out no longer holds."""
    vanished: frozenset[int]
    """Removed, moved, or on a disk that is not there."""


def default_sessions_path() -> Path:
    """Return where sessions are kept: with the user's data."""
    return user_data_path("dedupe-gui", appauthor=False) / "sessions.sqlite"


class Sessions(KeptList):
    """All saved reviews. Every method raises `EnvironmentProblem` when the file can't be read or written."""

    def __init__(self, path: Path | None) -> None:
        """path: None remembers until the program ends."""
        super().__init__(path, _SCHEMA)

    def begin(self, result: ScanResult) -> int:
        """Save a new session without decisions; return its number.

        It takes the place of those of the same folders in which nothing was decided, and of the oldest beyond
        `MOST_KEPT`.
        """
        folders = _folders_text(result)
        with self._database.writing() as connection:
            (session_id,) = connection.execute(
                "INSERT INTO session (saved_at, folders, photos, view, result) VALUES (?, ?, ?, '{}', ?) RETURNING id",
                (_now(), folders, len(result.photos), encode(result)),
            ).fetchone()
            connection.execute(
                "DELETE FROM session WHERE folders = ? AND id != ? AND id NOT IN (SELECT session FROM verdict)",
                (folders, session_id),
            )
            connection.execute(
                "DELETE FROM session WHERE id NOT IN (SELECT id FROM session ORDER BY saved_at DESC, id DESC LIMIT ?)",
                (MOST_KEPT,),
            )
        with self._database.reading() as connection:
            connection.execute("PRAGMA incremental_vacuum").fetchall()
        return int(session_id)

    def save_decisions(self, session_id: int, decisions: Mapping[Path, NotedDecision]) -> None:
        """Save these photos' decisions; others stay as they are. UNDECIDED takes a decision back."""
        decided = [
            (session_id, os.fsencode(path), noted.verdict.value, noted.instead and os.fsencode(noted.instead))
            for path, noted in decisions.items()
            if noted.verdict is not Verdict.UNDECIDED
        ]
        undecided = [
            (session_id, os.fsencode(path)) for path, noted in decisions.items() if noted.verdict is Verdict.UNDECIDED
        ]
        with self._database.writing() as connection:
            if connection.execute("SELECT 1 FROM session WHERE id = ?", (session_id,)).fetchone() is None:
                # newer ones of another window took its place
                raise EnvironmentProblem("This session is gone. Scan the folders again.")
            connection.executemany(
                "INSERT OR REPLACE INTO verdict (session, path, verdict, instead) VALUES (?, ?, ?, ?)", decided
            )
            connection.executemany("DELETE FROM verdict WHERE session = ? AND path = ?", undecided)
            connection.execute("UPDATE session SET saved_at = ? WHERE id = ?", (_now(), session_id))

    def save_view(self, session_id: int, view: Mapping[str, JsonValue]) -> None:
        """Save where the user is."""
        with self._database.writing() as connection:
            connection.execute("UPDATE session SET view = ? WHERE id = ?", (json.dumps(dict(view)), session_id))

    def recent(self, limit: int = 10) -> tuple[SessionSummary, ...]:
        """Return the sessions that were saved last, the latest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT id, saved_at, folders, photos, view,"
                " (SELECT count(*) FROM verdict WHERE session = session.id)"
                " FROM session ORDER BY saved_at DESC, id DESC LIMIT ?",
                (limit,),
            ).fetchall()
            return tuple(
                SessionSummary(
                    session_id,
                    datetime.fromisoformat(saved_at),
                    tuple(map(Path, json.loads(folders))),
                    photos,
                    verdicts,
                    *_progress(json.loads(view)),
                )
                for session_id, saved_at, folders, photos, view, verdicts in rows
            )

    def forget_below(self, folder: Path | None) -> int:
        """Drop the reviews that a folder has photos in, None for all; return how many."""
        chosen = [
            review.session_id
            for review in self.recent(limit=-1)  # SQLite: no limit
            if folder is None or any(folder.is_relative_to(own) or own.is_relative_to(folder) for own in review.folders)
        ]
        with self._database.forgetting() as connection:
            connection.executemany("DELETE FROM session WHERE id = ?", [(number,) for number in chosen])
        if folder is None:
            self._database.delete_set_aside()
        return len(chosen)

    def has(self, session_id: int) -> bool:
        """Whether there is such a session (still)."""
        with self._database.reading() as connection:
            return connection.execute("SELECT 1 FROM session WHERE id = ?", (session_id,)).fetchone() is not None

    def load(self, session_id: int) -> Session:
        """Return a session as it was left. Raises `EnvironmentProblem` also for one of a newer version."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT result, view FROM session WHERE id = ?", (session_id,)).fetchone()
            verdicts = connection.execute(
                "SELECT path, verdict, instead FROM verdict WHERE session = ?", (session_id,)
            ).fetchall()
            if row is None:
                raise EnvironmentProblem("This session is gone. Scan the folders again.")
            result, view = row
            return Session(
                decode(result),
                {
                    Path(os.fsdecode(path)): NotedDecision(
                        Verdict(verdict), None if instead is None else Path(os.fsdecode(instead))
                    )
                    for path, verdict, instead in verdicts
                },
                json.loads(view),
            )


def changes_since(result: ScanResult) -> Changes:
    """Look at every photo of a loaded result again; nothing is opened."""
    changed: set[int] = set()
    vanished: set[int] = set()
    for position, photo in enumerate(result.photos):
        try:
            now = FileStamp.of(photo.path, os.lstat(photo.stamp.path_text))
        except OSError:
            vanished.add(position)
            continue
        # the device number may be another after the disk was mounted anew
        if now._replace(device=photo.stamp.device) != photo.stamp:
            changed.add(position)
    return Changes(frozenset(changed), frozenset(vanished))


def _progress(view: Mapping[str, JsonValue]) -> tuple[int, int]:
    """How many groups there were when the review was saved, and how many of them were decided."""
    groups, decided = view.get("groups"), view.get("decided")
    return (groups, decided) if isinstance(groups, int) and isinstance(decided, int) else (0, 0)


def _folders_text(result: ScanResult) -> str:
    return json.dumps([str(folder) for folder in result.options.folders])


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
