"""`dedupe-gui archive`, in a folder: add, change, ask, forget, carry to another one."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from dedupe_gui.cancel import CancelToken
from dedupe_gui.model import FileStamp, ReadPhoto
from dedupe_gui.reading.workers import PhotoReader
from tests.commanding import Command
from tests.photos import photo_like, save

pytest.importorskip("chdb", reason="chdb comes with dedupe-gui[archive]")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    for seed in range(3):
        save(photo_like(seed), folder / f"{seed}.png")
        save(photo_like(seed).resize((240, 160)), folder / "small" / f"{seed}.jpg", quality=80)
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    return folder


@pytest.fixture
def add(command: Command, library: Path, tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """Add the library to the archive and return what was done."""

    def call(*options: object) -> dict[str, Any]:
        outcome = command(
            "archive", "add", library, "--to", tmp_path / "archive", "--library", "mine", "--json", "-", *options
        )
        assert outcome.status == 0, outcome.err
        told: dict[str, Any] = json.loads(outcome.out)
        return told

    return call


@pytest.fixture
def ask(command: Command, tmp_path: Path) -> Callable[..., dict[str, Any]]:
    def call(*arguments: object) -> dict[str, Any]:
        outcome = command("archive", "ask", *arguments, "--in", tmp_path / "archive", "--json", "-")
        assert outcome.status == 0, outcome.err
        told: dict[str, Any] = json.loads(outcome.out)
        return told

    return call


def test_five_commands_lead_from_nothing_to_an_answer(command: Command, library: Path, tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    query = save(photo_like(1).rotate(90, expand=True).resize((160, 240)), tmp_path / "query.png")

    added = command("archive", "add", library, "--to", archive, "--library", "mine")
    there = command("archive", "ask", query, "--in", archive)
    shutil.move(library, tmp_path / "drawer")
    away = command("archive", "ask", query, "--in", archive)
    listed = command("archive", "libraries", "--in", archive)

    assert added.out.startswith("6 added, 0 replaced because they changed, 0 taken out because they are gone, 0 unch")
    assert "unreadable  " in added.out
    first = there.out.splitlines()[0]
    assert "copy" in first
    assert "1.png" in first or "1.jpg" in first
    assert first.endswith("[mine]")
    assert "candidate" in away.out
    assert away.out.count("not connected") == 2
    assert "copy" not in away.out
    assert "6 photos" in listed.out
    assert listed.out.splitlines()[0].endswith("mine")


def test_adding_again_replaces_what_changed_and_takes_out_what_is_gone(
    add: Callable[..., dict[str, Any]], ask: Callable[..., dict[str, Any]], library: Path, tmp_path: Path
) -> None:
    add()
    assert {name: add()[name] for name in ("added", "unchanged", "changed", "gone")} == {
        "added": 0,
        "unchanged": 6,
        "changed": [],
        "gone": [],
    }
    save(photo_like(77), library / "0.png")
    (library / "1.png").unlink()
    shutil.rmtree(library / "small")
    save(photo_like(8), library / "new.png")

    again = add()

    assert (again["added"], again["unchanged"]) == (1, 1)
    assert again["changed"] == [str(library / "0.png")]
    assert {Path(path).name for path in again["gone"]} == {"1.png", "0.jpg", "1.jpg", "2.jpg"}
    old, new = save(photo_like(1), tmp_path / "old.png"), save(photo_like(77), tmp_path / "changed.png")
    assert ask(old)["matches"] == []
    assert [match["relation"] for match in ask(new)["matches"]] == ["identical"]
    assert add()["unchanged"] == 3


def test_an_empty_folder_is_a_disk_that_is_away_and_takes_nothing_out(
    add: Callable[..., dict[str, Any]], ask: Callable[..., dict[str, Any]], library: Path, tmp_path: Path
) -> None:
    add()
    shutil.move(library, tmp_path / "drawer")
    library.mkdir()

    outcome = add()

    assert outcome["gone"] == []
    assert outcome["left_in_empty_folders"] == [str(library)]
    assert len(ask(tmp_path / "drawer" / "1.png")["matches"]) == 2


def test_what_a_scan_has_read_is_not_decoded_again(
    command: Command,
    add: Callable[..., dict[str, Any]],
    ask: Callable[..., dict[str, Any]],
    library: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    command("scan", library)

    def read_nothing(_self: PhotoReader, stamps: Iterable[FileStamp], _token: CancelToken) -> Iterator[ReadPhoto]:
        assert not list(stamps)
        return iter(())

    monkeypatch.setattr(PhotoReader, "read", read_nothing)

    outcome = add()

    assert (outcome["added"], outcome["without_all_hashes"]) == (6, 6)
    monkeypatch.undo()
    assert add("--all-hashes")["changed"]
    assert [match["distance"] for match in ask(library / "0.png", "--hash", "whash", "--nearest", 2)["matches"]] != []


def test_a_card_is_asked_in_one_question_and_its_own_rows_are_left_out(
    add: Callable[..., dict[str, Any]], ask: Callable[..., dict[str, Any]], library: Path, tmp_path: Path
) -> None:
    add()
    card = tmp_path / "card"
    for seed in (2, 30, 31):
        save(photo_like(seed).transpose(Image.Transpose.FLIP_LEFT_RIGHT), card / f"{seed}.png")

    photos = {Path(one["path"]).name: one["matches"] for one in ask(card)["photos"]}
    own = {Path(one["path"]).name: one["matches"] for one in ask(library / "small", "--nearest", 2)["photos"]}

    assert [len(photos[name]) for name in ("2.png", "30.png", "31.png")] == [2, 0, 0]
    assert {match["turned"] for match in photos["2.png"]} == {"mirror"}
    assert {match["relation"] for match in photos["2.png"]} == {"copy"}
    assert {match["library"] for match in photos["2.png"]} == {"mine"}
    assert Path(own["1.jpg"][0]["path"]).name == "1.png"


def test_nearest_is_ranked_by_any_hash(
    add: Callable[..., dict[str, Any]], ask: Callable[..., dict[str, Any]], tmp_path: Path
) -> None:
    add()
    query = save(photo_like(2).resize((200, 133)), tmp_path / "query.png")

    for kinds in ("phash", "whash", "ahash+colorhash", "dhash"):
        matches = ask(query, "--hash", kinds, "--nearest", 3)["matches"]
        distances = [match["distance"] for match in matches]
        assert len(matches) == 3
        assert distances == sorted(distances)
        assert {Path(match["path"]).stem for match in matches[:2]} == {"2"}


def test_parts_of_a_tree_make_the_whole(add: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    parts = [add("--part", f"{number}/3")["added"] for number in (1, 2, 3)]

    assert sum(parts) == 6
    assert add()["unchanged"] == 6


def test_clusters_are_listed_largest_first(
    command: Command, add: Callable[..., dict[str, Any]], library: Path, tmp_path: Path
) -> None:
    for number in range(3):
        shutil.copy(library / "2.png", library / f"again-{number}.png")
    add()

    found = json.loads(command("archive", "clusters", "--in", tmp_path / "archive", "--json", "-").out)
    near = command("archive", "clusters", "--in", tmp_path / "archive", "--distance", 6, "--most", 1, "--hash", "dhash")

    assert found["clusters"][0]["count"] >= 4
    assert found["total"] == len(found["clusters"])
    assert near.out.startswith("5 pictures  dhash ")
    assert "these are the 1 largest" in near.out


def test_an_exported_archive_is_imported_into_another(
    command: Command,
    add: Callable[..., dict[str, Any]],
    ask: Callable[..., dict[str, Any]],
    library: Path,
    tmp_path: Path,
) -> None:
    add()
    file, other = tmp_path / "all.parquet", tmp_path / "other"

    assert "6 photos written" in command("archive", "export", file, "--in", tmp_path / "archive").out
    assert "6 photos put into" in command("archive", "import", file, "--to", other).out
    assert "6 photos put into" in command("archive", "import", file, "--to", other).out

    query = library / "1.png"
    answer = json.loads(command("archive", "ask", query, "--in", other, "--json", "-").out)
    assert answer["matches"] == ask(query)["matches"]
    assert "6 photos" in command("archive", "libraries", "--in", other).out
    again = command("archive", "export", file, "--in", tmp_path / "archive")
    assert again.status == 1
    assert "--overwrite" in again.err
    (tmp_path / "no.parquet").write_bytes(b"PAR1 nothing")
    assert "is no archive that was exported" in command("archive", "import", tmp_path / "no.parquet", "--to", other).err


def test_a_forgotten_library_is_gone(command: Command, add: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    add()
    archive = tmp_path / "archive"

    assert "Forgotten: 6 photos of mine" in command("archive", "forget", "mine", "--in", archive).out
    assert "no library mine" in command("archive", "forget", "mine", "--in", archive).err
    assert "0 photos in 0 libraries" in command("archive", "libraries", "--in", archive).out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["libraries", "--in", "nowhere"], "There is no archive in "),
        (["libraries", "--in", "."], "There is no archive in "),
        (["add", "library", "--to", "library/archive", "--library", "x"], "Put the archive beside the photos"),
        (["add", "library", "--to", "taken", "--library", "x"], "is no archive, and there is something in it"),
        (["add", "library", "--to", "archive", "--library", " "], "a library needs a name"),
        (["add", "library", "--to", "archive", "--library", "x", "--part", "4/3"], "4/3 is no part such as 3/16"),
        (["ask", "no.jpg", "--in", "archive"], "There is no"),
        (["clusters", "--in", "https://x/y"], "other addresses are not understood"),
        (["clusters"], "required"),
        ([], "required"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    command: Command,
    library: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    save(photo_like(1), tmp_path / "taken" / "photo.png")

    outcome = command("archive", *arguments)

    assert outcome.status in (1, 2)
    assert sentence in outcome.err
    assert len(outcome.err.splitlines()) == 1
    assert "in the program itself" not in outcome.err


def test_names_that_a_terminal_would_obey_are_written_out(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "f"
    evil = os.fsdecode(b"a\x1b[31m\xff'\".png")
    save(photo_like(1), folder / evil)
    archive = tmp_path / "archive"
    name = "b\x1b]0;x\x07 'b"

    said = [
        command("archive", "add", folder, "--to", archive, "--library", name),
        command("archive", "ask", save(photo_like(1), tmp_path / "q.png"), "--in", archive),
        command("archive", "libraries", "--in", archive),
        command("archive", "clusters", "--in", archive),
        command("archive", "forget", name, "--in", archive),
        command("archive", "forget", name, "--in", archive),
    ]

    assert [outcome.status for outcome in said] == [0, 0, 0, 0, 0, 1]
    assert all("\x1b" not in outcome.out + outcome.err for outcome in said)
    assert "a\\x1b[31m" in said[1].out


def test_an_archive_in_use_is_told(command: Command, library: Path, tmp_path: Path) -> None:
    from dedupe_gui.archive.address import place_of
    from dedupe_gui.archive.archive import open_archive

    with open_archive(place_of(str(tmp_path / "archive")), create=True):
        outcome = command("archive", "libraries", "--in", tmp_path / "archive")

    assert outcome.status == 1
    assert "is in use by another program" in outcome.err


def test_the_archive_costs_other_commands_nothing(command: Command, tmp_path: Path) -> None:
    """The engine and what comes with it are loaded by whoever opens an archive, and by nobody else."""
    import subprocess
    import sys

    program = (
        "import sys; from dedupe_gui.cli.main import build_parser; build_parser(''); build_parser('archive');"
        "print([name for name in ('chdb', 'pyarrow', 'pandas', 'clickhouse_driver') if name in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True).stdout.strip() == "[]"
