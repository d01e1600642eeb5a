"""Damage that SQLite does not see: values, columns and versions that this program never wrote."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest

from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.judgements import unpack
from dedupe_gui.catalogue.not_duplicates import MarkedPhoto, NotDuplicatesList
from dedupe_gui.catalogue.sessions import Sessions
from dedupe_gui.errors import BugError, EnvironmentProblem
from dedupe_gui.model import (
    FileStamp,
    Fingerprint,
    PairTable,
    PhotoFacts,
    ReadPhoto,
    ScanOptions,
    ScanResult,
    StageSeconds,
)
from dedupe_gui.removal.journal import Journal

STAMP = FileStamp("/p/a.jpg", 10, 5, 1, 1)


def make_catalogue(path: Path) -> None:
    photo = ReadPhoto(STAMP, PhotoFacts(4, 3, "JPEG"), Fingerprint(bytes(64), bytes(32), is_flat=False), b"thumb")
    with Catalogue.open(path, algorithm=1) as catalogue:
        catalogue.remember([photo])


def read_catalogue(path: Path) -> object:
    with Catalogue.open(path, algorithm=1) as catalogue:
        return [entry.facts for _, entry in catalogue.everything()], catalogue.known([STAMP])


def make_sessions(path: Path) -> None:
    with Sessions(path) as sessions:
        sessions.begin(ScanResult(ScanOptions((Path("/p"),)), (), PairTable.empty(), (), StageSeconds(0, 0, 0, 0)))


def read_sessions(path: Path) -> object:
    with Sessions(path) as sessions:
        return [sessions.load(review.session_id) for review in sessions.recent()]


def make_decisions(path: Path) -> None:
    with NotDuplicatesList(path) as decisions:
        decisions.remember([MarkedPhoto(Path("/p/a"), 1, bytes(32)), MarkedPhoto(Path("/p/b"), 2, bytes(32))])


def read_decisions(path: Path) -> object:
    with NotDuplicatesList(path) as decisions:
        decisions.remember([MarkedPhoto(Path("/p/c"), 3, bytes(32))])
        return decisions.entries(), decisions.apart([bytes(32)])


def make_journal(path: Path) -> None:
    with Journal(path) as journal:
        journal.finish(journal.begin())


def read_journal(path: Path) -> object:
    with Journal(path) as journal:
        return journal.history()


KINDS = {
    "catalogue": (make_catalogue, read_catalogue),
    "sessions": (make_sessions, read_sessions),
    "decisions": (make_decisions, read_decisions),
    "journal": (make_journal, read_journal),
}
DAMAGE = [
    ("catalogue", "UPDATE photo SET record = substr(record, 1, 100)"),
    ("catalogue", "UPDATE photo SET record = x''"),
    ("catalogue", "ALTER TABLE photo RENAME COLUMN record TO recors"),
    ("sessions", "UPDATE session SET saved_at = '2026-11-2\x15'"),
    ("sessions", "UPDATE session SET folders = '{'"),
    ("sessions", "UPDATE session SET folders = '[5]'"),
    ("sessions", "UPDATE session SET result = x'504b0304'"),
    ("sessions", "UPDATE session SET view = '['"),
    ("sessions", "PRAGMA user_version = 1"),
    ("sessions", "PRAGMA user_version = -1"),
    ("decisions", "UPDATE decision SET decided_at = 'yesterday'"),
    ("decisions", "UPDATE decision SET decided_at = CAST(x'32ff' AS TEXT)"),
    ("sessions", "UPDATE session SET folders = CAST(x'5b22ff225d' AS TEXT)"),
    ("decisions", "ALTER TABLE photo RENAME TO phot"),
    ("decisions", "UPDATE photo SET path = 5"),
    ("decisions", "UPDATE photo SET decision = 'x' WHERE rowid = 1"),
    ("journal", "UPDATE run SET started_at_utc = ''"),
    ("journal", "ALTER TABLE file RENAME COLUMN state TO stat"),
]


@pytest.mark.parametrize(("kind", "statement"), DAMAGE)
def test_damage_is_told_in_a_sentence(tmp_path: Path, kind: str, statement: str) -> None:
    path = tmp_path / "own.sqlite"
    make: Callable[[Path], None]
    make, read = KINDS[kind]
    make(path)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement)

    try:
        read(path)
    except EnvironmentProblem as problem:
        assert len(str(problem)) > 20
    else:
        assert list(tmp_path.glob("*.damaged-1")), "neither told nor set aside"


@pytest.mark.parametrize("statement", ["UPDATE photo SET record = 5", "UPDATE photo SET record = x'00'"])
def test_a_row_that_nobody_wrote_is_damage_also_for_who_writes(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "own.sqlite"
    make_catalogue(path)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement)

    make_catalogue(path)

    with Catalogue.open(path, algorithm=1) as catalogue:
        assert catalogue.known([STAMP]) != [None]


@pytest.mark.parametrize("statement", ["UPDATE photo SET name = 5", "UPDATE folder SET path = 'text'"])
def test_a_place_that_nobody_wrote_is_damage_for_who_compares_places(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "own.sqlite"
    make_catalogue(path)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement)

    with Catalogue.open(path, algorithm=1) as catalogue:
        (shelf,) = catalogue.shelves()
        assert shelf.paths().tolist() == [0]
        assert catalogue.notices()

    assert list(tmp_path.glob("*.damaged-1"))


IMPOSSIBLE = STAMP._replace(size_bytes=2**70)


def test_what_is_asked_or_told_wrongly_is_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "own.sqlite"
    make_catalogue(path)
    photo = ReadPhoto(IMPOSSIBLE, PhotoFacts(4, 3, "JPEG"), Fingerprint(bytes(64), bytes(32), is_flat=False), b"")

    with Catalogue.open(path, algorithm=1) as catalogue:
        for wrong in (lambda: catalogue.known([IMPOSSIBLE]), lambda: catalogue.remember([photo])):
            with pytest.raises(BugError):
                wrong()
        assert catalogue.known([STAMP]) != [None]
        assert catalogue.notices() == ()

    assert [each.name for each in tmp_path.glob("*.damaged*")] == []


def test_tables_that_do_not_fit_each_other_are_damage(tmp_path: Path) -> None:
    path = tmp_path / "own.sqlite"
    make_decisions(path)
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            "PRAGMA writable_schema = ON;"
            "UPDATE sqlite_schema SET sql = replace(sql, 'decision(id)', 'decision(ix)') WHERE name = 'photo'"
        )

    with pytest.raises(EnvironmentProblem, match="is damaged"):
        read_decisions(path)


def test_a_list_that_is_damaged_while_it_is_open_is_called_damaged(tmp_path: Path) -> None:
    path = tmp_path / "own.sqlite"
    make_decisions(path)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page_bytes,) = database.execute("PRAGMA page_size").fetchone()
        (page,) = database.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'decision'").fetchone()

    with NotDuplicatesList(path) as decisions:
        with path.open("r+b") as file:
            file.seek((page - 1) * page_bytes)
            file.write(b"\x99" * page_bytes)
        with pytest.raises(EnvironmentProblem) as told:
            decisions.entries()

    assert "is damaged" in str(told.value)


@pytest.mark.parametrize("packed", [b"[", b"5", b"[]", b"[99,0,0,[]]", b"[0,0,0,5]", b"[" * 5000])
def test_a_damaged_judgement_is_taken_anew(packed: bytes) -> None:
    assert unpack(packed) is None


def test_rows_that_are_out_of_order_come_to_an_end(tmp_path: Path) -> None:
    """The number of the last row is flipped to that of the first: who goes on after it meets the same rows again."""
    path = tmp_path / "own.sqlite"
    stamps = [FileStamp(f"/p/{name}.jpg", 10, 5, 1, 1) for name in "abc"]
    with Catalogue.open(path, algorithm=1) as catalogue:
        facts, fingerprint = PhotoFacts(4, 3, "JPEG"), Fingerprint(bytes(64), bytes(32), is_flat=False)
        catalogue.remember([ReadPhoto(stamp, facts, fingerprint, b"thumb") for stamp in stamps])
    with closing(sqlite3.connect(path)) as database:
        (page,) = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'photo'").fetchone()
        (page_bytes,) = database.execute("PRAGMA page_size").fetchone()
    content = bytearray(path.read_bytes())
    start = (page - 1) * page_bytes
    assert content[start : start + 5] == b"\x0d\0\0\0\3", "a leaf with three rows and no room between them"
    last_cell = start + int.from_bytes(content[start + 12 : start + 14], "big")
    number = last_cell + (2 if content[last_cell] & 0x80 else 1)  # after the length, of one or two bytes
    assert content[number] == 3
    content[number] = 1
    path.write_bytes(content)

    with Catalogue.open(path, algorithm=1) as catalogue:
        found = list(islice(catalogue.everything(), 10))

    assert len(found) <= 3
