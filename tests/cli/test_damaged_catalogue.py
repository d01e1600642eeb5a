"""Flipped bits in a catalogue: every command that asks it tells of it in a sentence, or reads the photos again."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dedupe_gui.catalogue.default_file import default_catalogue_path
from dedupe_gui.catalogue.schema import SCHEMA
from dedupe_gui.cli.main import run
from tests.photos import photo_like

OTHER_TYPES = {"BLOB": ("5", "'text'", "x'00'"), "INTEGER": ("'text'", "x'00'", "1.5")}


def columns() -> Iterator[tuple[str, str, str]]:
    """Every column that may hold any type, and a value of another type than is written."""
    with closing(sqlite3.connect(":memory:")) as sound:
        for statement in SCHEMA.statements:
            sound.execute(statement)
        wanted = "SELECT t.name, c.name, c.type, c.pk FROM sqlite_master AS t, pragma_table_info(t.name) AS c"
        for table, column, kind, place_in_key in sound.execute(f"{wanted} WHERE t.type = 'table'").fetchall():
            for value in () if place_in_key else OTHER_TYPES[kind]:
                yield table, column, value


DAMAGE = [
    *(f"UPDATE OR IGNORE {table} SET {column} = {value}" for table, column, value in columns()),
    *(
        f"UPDATE sqlite_master SET sql = replace(sql, '{was}', '{becomes}')"
        for was, becomes in (
            ("PRIMARY KEY", "UNIQUE"),
            ("REFERENCES folder", "REFERENCES foldes"),
            ("BLOB NOT NULL", "BLOA NOT NULL"),
            ("size INTEGER", "sizf INTEGER"),
        )
    ),
]


def dedupe(*arguments: object) -> int:
    return run([str(argument) for argument in arguments], open_window=lambda _: 99, window_check=lambda: "")


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Photos, one of them twice, one a smaller copy."""
    folder = tmp_path_factory.mktemp("photos")
    for number in range(3):
        photo_like(number, width_px=240, height_px=160).save(folder / f"{number}.png")
    shutil.copyfile(folder / "0.png", folder / "twin.png")
    photo_like(1, width_px=240, height_px=160).resize((120, 80)).save(folder / "small.jpg", quality=90)
    (folder / "2.png.xmp").write_text("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")
    return folder


@pytest.fixture(scope="module")
def sound(scanned: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A catalogue and a report of the photos."""
    place = tmp_path_factory.mktemp("sound")
    catalogue, report = place / "sound.sqlite3", place / "report.json"
    assert dedupe("scan", scanned, "--catalogue", catalogue, "--json", report, "--workers", 1) == 0
    with closing(sqlite3.connect(catalogue)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return catalogue, report


@pytest.mark.parametrize("damage", DAMAGE)
def test_no_command_falls_over_a_damaged_catalogue(
    damage: str, scanned: Path, sound: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    catalogue, report = sound
    place = default_catalogue_path()
    place.parent.mkdir(parents=True, exist_ok=True)
    damaged = tmp_path / "damaged.sqlite3"
    shutil.copyfile(catalogue, damaged)
    with closing(sqlite3.connect(damaged)) as database, database:
        database.execute("PRAGMA writable_schema = ON")
        database.execute(damage)

    for command in (
        ("scan", scanned, "--workers", 1, "--json", tmp_path / "again.json"),
        ("lookup", scanned / "1.png"),
        ("clean", report),
        ("forget", scanned),
        ("forget", "--all"),
    ):
        for path in place.parent.glob(f"{place.name}*"):
            path.unlink()
        shutil.copyfile(damaged, place)
        capsys.readouterr()
        status = dedupe(*command)
        said = capsys.readouterr()
        assert status in (0, 1), (command[0], said.err)
        assert "in the program itself" not in said.err
        assert status == 0 or command[0] == "lookup" or "catalogue" in said.err, (command[0], said.err)
