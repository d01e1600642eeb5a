"""The command line as others run it: output, exit status, one-sentence errors."""

from __future__ import annotations

import csv
import errno
import json
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import IO

import imagehash
import pytest
from PIL import Image

from dedupe_gui.catalogue.not_duplicates import MarkedPhoto, NotDuplicatesList, default_not_duplicates_path
from dedupe_gui.cli import main as cli_main
from dedupe_gui.jobs import card_copy, fetch, gather
from dedupe_gui.reading import walk as walk_module
from dedupe_gui.reading.digest import content_digest
from dedupe_gui.reading.walk import walk
from dedupe_gui.removal.moves import move_without_replacing
from dedupe_gui.version import __version__
from tests.commanding import Command
from tests.photos import photo_like, save


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    for seed in range(3):
        save(photo_like(seed), folder / f"{seed}.png")
        save(photo_like(seed).resize((240, 160)), folder / "small" / f"{seed}.jpg", quality=80)
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    return folder


def test_a_scan_writes_every_report_and_a_summary(command: Command, library: Path, tmp_path: Path) -> None:
    outcome = command(
        "scan", library, "--json", tmp_path / "r.json", "--csv", tmp_path / "r.csv", "--html", tmp_path / "r.html"
    )

    assert outcome.status == 0
    assert "3 groups" in outcome.out
    assert "1 file could not be read" in outcome.out
    report = json.loads((tmp_path / "r.json").read_text())
    assert report["photos"] == 6
    assert len(report["groups"]) == 3
    assert len(list(csv.reader((tmp_path / "r.csv").open()))) == 7
    assert (tmp_path / "r.html").read_text().count("data:image/jpeg") == 6


def test_a_share_that_does_not_answer_is_named_and_the_rest_is_scanned(
    command: Command, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (library / "zzz share").mkdir()
    released, entries_of = threading.Event(), walk_module.entries_of

    def silent(folder: str) -> object:
        if folder.endswith("share"):
            released.wait(20)
        return entries_of(folder)

    monkeypatch.setattr(walk_module, "entries_of", silent)
    monkeypatch.setattr(gather, "walk", partial(walk, folder_timeout_s=0.3))
    outcome = command("scan", library)
    released.set()

    assert outcome.status == 0
    assert (
        f"the folder {library / 'zzz share'} was left out: The drive or share it is on does not answer" in outcome.err
    )
    assert "3 groups" in outcome.out


def test_a_damaged_catalogue_is_told_and_does_not_stop_a_scan(command: Command, library: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "catalogue.sqlite"
    damaged.write_bytes(b"no database at all" * 500)

    outcome = command("scan", library, "--catalogue", damaged)

    assert outcome.status == 0
    assert "3 groups" in outcome.out
    assert "dedupe-gui: " in outcome.err
    assert str(damaged) in outcome.err


def test_json_on_standard_output_is_alone_there(command: Command, library: Path) -> None:
    outcome = command("scan", library, "--json", "-")

    assert json.loads(outcome.out)["format"] == "dedupe-gui/1"
    assert "3 groups" in outcome.err


def test_options_choose_what_is_reported(command: Command, library: Path) -> None:
    def groups(*options: str) -> int:
        return len(json.loads(command("scan", library, "--no-catalogue", "--json", "-", *options).out)["groups"])

    assert groups("--relations", "identical") == 0
    assert groups("--min-group", "3") == 0
    assert groups("--exclude", "small/") == 0
    assert groups("--hash", "dhash+ahash") == 3
    assert groups("--hash", "phash+ahash+dhash+whash+colorhash", "--distance", "16") == 3


def test_what_the_window_was_told_is_no_duplicate_is_not_reported(command: Command, library: Path) -> None:
    pair = [library / "0.png", library / "small" / "0.jpg"]
    with NotDuplicatesList(default_not_duplicates_path()) as told_apart:
        told_apart.remember([MarkedPhoto(path, path.stat().st_size, content_digest(path)) for path in pair])

    groups = json.loads(command("scan", library, "--json", "-").out)["groups"]

    assert sorted(Path(group["keep"]).stem for group in groups) == ["1", "2"]


def test_a_protected_folder_is_what_is_kept(command: Command, library: Path) -> None:
    outcome = command("scan", library, "--protect", library / "small", "--json", "-")

    for group in json.loads(outcome.out)["groups"]:
        assert Path(group["keep"]).parent.name == "small"
        assert "protected-folder" in group["photos"][0]["reasons"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["scan", "/no/such/folder"], "no folder /no/such/folder"),
        (["scan"], "FOLDER"),
        (["scan", ""], "no folder"),
        (["scan", ".", "--distance", "17"], "17 is not a whole number from 0 to 16"),
        (["scan", ".", "--hash", "sha"], "sha is no hash"),
        (["scan", ".", "--hash", "phash+phash"], "named twice"),
        (["scan", ".", "--relations", "twins"], "twins is no relation"),
        (["scan", ".", "--min-group", "1"], "at least 2"),
        (["scan", ".", "--workers", "0"], "at least 1"),
        (["scan", ".", "--photo-timeout", "0"], "above 0"),
        (["scan", ".", "--json", "-", "--csv", "-"], "Only one report"),
        (["scan", "x" * 300], "cannot be looked at"),
        (["hash", "/no/such.jpg"], "no file /no/such.jpg"),
        (["hash", "x" * 300], "cannot be looked at"),
        (["--nonsense"], "unrecognized arguments: --nonsense"),
        (["--self"], "COMMAND is missing"),
    ],
)
def test_wrong_arguments_are_one_sentence_and_status_2(command: Command, arguments: Sequence[str], words: str) -> None:
    outcome = command(*arguments)

    assert outcome.status == 2
    assert words in outcome.err
    assert len(outcome.err.strip().splitlines()) == 1


def test_a_report_that_cannot_be_written_fails_with_a_sentence(command: Command, library: Path) -> None:
    outcome = command("scan", library, "--json", "/no/such/folder/report.json")

    assert outcome.status == 1
    assert "/no/such/folder/report.json cannot be written" in outcome.err
    assert len(outcome.err.strip().splitlines()) == 1


def test_a_report_that_cannot_be_written_is_told_before_anything_is_read(
    command: Command, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dedupe_gui.api.scan", lambda *_, **__: pytest.fail("it was scanned"))

    assert "cannot be written" in command("scan", library, "--csv", "/no/such/folder/report.csv").err
    assert "cannot be written" in command("scan", library, "--html", tmp_path).err
    assert "cannot be written" in command("scan", library, "--json", "").err


@pytest.mark.parametrize("width_px", [200, 1999])
def test_hashes_are_printed_as_imagehash_prints_them(command: Command, width_px: int, tmp_path: Path) -> None:
    path = save(photo_like(5, width_px=width_px, height_px=width_px * 3 // 4), tmp_path / "picture.jpg")
    picture = Image.open(path)

    (hashes,) = json.loads(command("hash", path, "--json", "-").out)["images"]

    assert hashes["path"] == str(path)
    assert hashes["phash"] == str(imagehash.phash(picture))
    assert hashes["phash256"] == str(imagehash.phash(picture, hash_size=16))
    assert hashes["ahash"] == str(imagehash.average_hash(picture))
    assert hashes["dhash"] == str(imagehash.dhash(picture))
    assert hashes["whash"] == str(imagehash.whash(picture))
    assert hashes["colorhash"] == str(imagehash.colorhash(picture))
    assert str(imagehash.phash(picture)) in command("hash", path).out


def test_an_unreadable_picture_fails_hash_with_a_sentence(command: Command, library: Path) -> None:
    outcome = command("hash", library / "broken.jpg")

    assert outcome.status == 1
    assert "broken.jpg" in outcome.err
    assert "in the program itself" not in outcome.err


def test_compare_tells_relation_turn_and_distances(command: Command, tmp_path: Path) -> None:
    picture = photo_like(6)
    first = save(picture, tmp_path / "a.png")
    second = save(picture.transpose(Image.Transpose.ROTATE_90), tmp_path / "b.jpg", quality=90)

    content = json.loads(command("compare", first, second, "--json", "-").out)

    assert (content["relation"], content["turned"]) == ("copy", "90")
    assert set(content["distances"]) == {"phash", "phash256", "ahash", "dhash", "whash", "colorhash"}
    assert "relation   copy" in command("compare", first, second).out


def test_compare_says_which_of_two_copies_holds_the_other(command: Command, tmp_path: Path) -> None:
    picture = photo_like(6)
    first = save(picture, tmp_path / "a.png")
    second = save(picture.resize((240, 160)), tmp_path / "b.jpg", quality=90)

    proof = json.loads(command("compare", first, second, "--json", "-").out)["proof"]
    said = command("compare", first, second).out

    assert {"first_held_by_second", "second_held_by_first", "made_from", "changes"} <= set(proof)
    assert proof["scale"] == 0.5
    assert proof["tone_greys"] < 1
    assert 0.5 < proof["edges"] < 2
    assert "fitted     the second is 0.50 times as large along an edge, its tones are" in said
    assert "the first " in said
    assert "the second " in said
    assert json.loads(command("compare", first, first, "--json", "-").out)["proof"] is None


def test_a_scan_says_how_many_copies_are_proven(command: Command, tmp_path: Path) -> None:
    picture = photo_like(6)
    save(picture, tmp_path / "library" / "a.png")
    save(picture.resize((240, 160)), tmp_path / "library" / "b.jpg", quality=90)

    proven = command("scan", tmp_path / "library", "--json", tmp_path / "a.json").out
    unproven = command("scan", tmp_path / "library", "--no-proofs", "--json", tmp_path / "b.json").out

    assert "of 1 photo saved again" in proven
    assert "No copy was proven (--no-proofs)" in unproven
    (with_proof,), (without,) = (
        json.loads((tmp_path / name).read_text())["groups"][0]["photos"][1:] for name in ("a.json", "b.json")
    )
    assert set(with_proof["proof"]) == {"held", "holds_kept", "share", "worst", "place", "made_from"}
    assert "proof" not in without


def test_compare_finds_a_crop_as_a_scan_does(command: Command, tmp_path: Path) -> None:
    whole = photo_like(7, width_px=900, height_px=600)
    first = save(whole, tmp_path / "whole.jpg", quality=92)
    second = save(whole.crop((150, 90, 780, 560)), tmp_path / "crop.jpg", quality=85)

    content = json.loads(command("compare", first, second, "--json", "-").out)

    assert content["relation"] == "edited"
    assert content["evidence"]["overlap_on_first"] is not None


def test_compare_calls_strangers_different(command: Command, tmp_path: Path) -> None:
    first, second = (save(photo_like(seed), tmp_path / f"{seed}.jpg") for seed in (1, 2))

    assert json.loads(command("compare", first, second, "--json", "-").out)["relation"] is None
    assert "different photos" in command("compare", first, second).out


def test_lookup_ranks_what_is_like_a_picture(command: Command, library: Path, tmp_path: Path) -> None:
    query = save(photo_like(1).transpose(Image.Transpose.FLIP_LEFT_RIGHT), tmp_path / "query.jpg", quality=85)

    content = json.loads(command("lookup", query, "--in", library, "--json", "-").out)

    assert content["format"] == "dedupe-gui-lookup/1"
    assert content["query"] == str(query)
    assert {Path(match["path"]).stem for match in content["matches"]} == {"1"}
    assert {match["turned"] for match in content["matches"]} == {"mirror"}
    distances = [match["distance"] for match in content["matches"]]
    assert distances == sorted(distances)


def test_lookup_finds_the_photo_that_a_crop_was_made_from(command: Command, library: Path, tmp_path: Path) -> None:
    save(photo_like(7, width_px=900, height_px=600), library / "whole.jpg", quality=92)
    cropped = photo_like(7, width_px=900, height_px=600).crop((150, 90, 780, 560))
    query = save(cropped, tmp_path / "query.jpg", quality=85)

    (match,) = json.loads(command("lookup", query, "--in", library, "--json", "-").out)["matches"]

    assert Path(match["path"]).name == "whole.jpg"
    assert match["relation"] == "edited"
    assert match["evidence"]["overlap_on_second"] is not None


def test_lookup_without_folders_asks_everything_that_was_scanned(
    command: Command, library: Path, tmp_path: Path
) -> None:
    query = save(photo_like(2), tmp_path / "query.jpg")
    command("scan", library)

    assert "2.png" in command("lookup", query).out
    assert len(json.loads(command("lookup", query, "--nearest", "5", "--json", "-").out)["matches"]) == 5


def test_lookup_calls_the_nearest_stranger_no_relation(command: Command, library: Path, tmp_path: Path) -> None:
    query = save(photo_like(7), tmp_path / "query.jpg")

    matches = json.loads(command("lookup", query, "--in", library, "--nearest", "6", "--json", "-").out)["matches"]

    assert min(match["distance"] for match in matches) > 16
    assert {match["relation"] for match in matches} == {None}


def test_what_a_card_has_and_the_library_only_smaller_or_nobody_can_read_is_told(
    command: Command, library: Path, tmp_path: Path
) -> None:
    card = tmp_path / "card"
    photo = save(photo_like(77, width_px=960, height_px=640), card / "77.jpg", quality=92)
    with Image.open(photo) as image:
        save(image.resize((480, 320)), library / "small.jpg", quality=75)
    (card / "broken.jpg").write_bytes(photo.read_bytes()[:3000])
    (card / "MVI_1.MP4").write_bytes(b"a film of nobody's photo")

    outcome = command("lookup", card, "--in", library)
    answer = json.loads(command("lookup", card, "--in", library, "--json", "-").out)

    assert "1 photo here only as another version" in outcome.out
    assert "0 photos here already" in outcome.out
    assert "broken.jpg" in outcome.err
    assert [(Path(one["path"]).name, one["held"]) for one in answer["here"]] == [("77.jpg", False)]
    assert [Path(one["path"]).name for one in answer["unreadable"]] == ["broken.jpg"]
    assert "1 film of the folder not checked" in outcome.err
    assert "MVI_1.MP4" in outcome.err
    assert [Path(one["path"]).name for one in answer["films_not_checked"]] == ["MVI_1.MP4"]


def test_what_the_library_lacks_of_a_card_is_copied_and_nothing_replaced(
    command: Command, library: Path, tmp_path: Path
) -> None:
    card, into = tmp_path / "card", tmp_path / "into"
    for folder in (card, into):
        folder.mkdir()
    photo_like(1).save(card / "had.png")
    for name in ("new.png", "other.png"):
        photo_like(40 + len(name)).save(card / name)
    (into / "other.png").write_bytes(b"something else")
    outcome = command("lookup", card, "--in", library, "--copy-new-to", into)
    assert outcome.status == 1
    assert "1 photo copied" in outcome.err
    assert f"{card / 'other.png'}  another file has its name" in outcome.err
    assert {path.name: path.read_bytes() for path in into.iterdir()} == {
        "new.png": (card / "new.png").read_bytes(),
        "other.png": b"something else",
    }
    (into / "other.png").unlink()
    assert command("lookup", card, "--in", library, "--copy-new-to", into).status == 0
    assert (into / "other.png").read_bytes() == (card / "other.png").read_bytes()
    again = command("lookup", card, "--in", library, "--copy-new-to", into)
    assert (again.status, "Nothing to copy: 2 photos there already" in again.err) == (0, True)
    again = command("lookup", card, "--in", library, into, "--copy-new-to", into)
    assert (again.status, "Nothing to copy: no photo is new" in again.err) == (0, True)
    assert command("lookup", card / "new.png", "--copy-new-to", into).status == 2


def test_what_of_a_card_is_not_copied_is_told_also_where_the_answer_is_json(
    command: Command, library: Path, tmp_path: Path
) -> None:
    card, into = tmp_path / "card", tmp_path / "into"
    for folder in (card, into):
        folder.mkdir()
    photo_like(45).save(card / "new.png")
    (card / "broken.jpg").write_bytes(b"\xff\xd8\xff")
    (card / "MVI_1.MP4").write_bytes(b"a film of nobody's photo")
    (card / "descript.ion").write_text("new.png Granny")

    outcome = command("lookup", card, "--in", library, "--copy-new-to", into, "--json", tmp_path / "answer.json")

    assert outcome.status == 1
    assert "broken.jpg" in outcome.err
    assert "1 film of the folder not checked" in outcome.err
    assert f"Not copied along, and may say something of these photos:\n  {card / 'descript.ion'}" in outcome.err
    assert [path.name for path in into.iterdir()] == ["new.png"]

    for unchecked in ("descript.ion", "broken.jpg", "MVI_1.MP4"):  # a script may clear the card at status 0
        assert command("lookup", card, "--in", library, "--copy-new-to", into).status == 1
        (card / unchecked).unlink()
    assert command("lookup", card, "--in", library, "--copy-new-to", into).status == 0


def test_what_came_of_a_photo_without_the_rest_is_told(
    command: Command, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def worn(source: Path, target: Path) -> None:
        if target.suffix == ".png":
            raise OSError(errno.EIO, "worn")
        move_without_replacing(source, target)

    card, into = tmp_path / "card", tmp_path / "into"
    for folder in (card, into):
        folder.mkdir()
    photo_like(45).save(card / "new.png")
    (card / "new.png.xmp").write_text("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")
    monkeypatch.setattr(card_copy, "move_without_replacing", worn)

    outcome = command("lookup", card, "--in", library, "--copy-new-to", into)

    assert outcome.status == 1
    assert f"{card / 'new.png'}  worn\n    of it there, without the rest: {into / 'new.png.xmp'}" in outcome.err


def test_lookup_of_an_address_without_a_picture_names_the_address(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "fetch_picture", lambda _url, **_options: b"no picture")

    outcome = command("lookup", "https://example.org/cat.jpg")

    assert outcome.status == 1
    assert outcome.err == (
        "dedupe-gui: https://example.org/cat.jpg cannot be read as a photo: its content is no picture of a known "
        "format. Look at it in another program.\n"
    )


def test_lookup_of_a_name_that_the_system_refuses_is_one_sentence(command: Command) -> None:
    outcome = command("lookup", "x" * 300)

    assert outcome.status == 1
    assert outcome.err.startswith("dedupe-gui: There is no file xxx")


@pytest.mark.parametrize("command_line", [["history"], ["--version"], ["--help"], ["scan", ".", "--no-catalogue"]])
def test_output_that_nobody_reads_is_no_traceback(command_line: list[str], tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "wb") as nobody:  # noqa: PTH123 - a descriptor
        outcome = _program(command_line, tmp_path, stdout=nobody)

    assert outcome.stderr == b""
    assert outcome.returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("command_line", [["history"], ["scan", ".", "--no-catalogue", "--json", "-"]])
def test_a_full_disk_under_standard_output_is_one_sentence(command_line: list[str], tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        outcome = _program(command_line, tmp_path, stdout=full)

    assert outcome.returncode == 1
    assert b"No space left on device" in outcome.stderr.splitlines()[-1]
    assert b"Traceback" not in outcome.stderr
    assert b"in the program itself" not in outcome.stderr


@pytest.mark.skipif(os.name == "nt", reason="a shell of POSIX closes the stream")
def test_a_closed_standard_error_leaves_standard_output_alone(library: Path, tmp_path: Path) -> None:
    shell = ["sh", "-c", '"$@" 2>&-', "sh", sys.executable, "-m", "dedupe_gui"]
    outcome = subprocess.run(
        [*shell, "scan", str(library), "--no-catalogue", "--json", "-"], capture_output=True, check=False
    )

    assert outcome.returncode == 0
    assert json.loads(outcome.stdout)["format"] == "dedupe-gui/1"


def _program(command_line: list[str], folder: Path, *, stdout: IO[bytes]) -> subprocess.CompletedProcess[bytes]:
    """Run the program with a buffered standard output, as it is for users."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "", "PYTHONPATH": str(Path(__file__).parents[2])}
    return subprocess.run(
        [sys.executable, "-m", "dedupe_gui", *command_line],
        stdout=stdout,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=environment,
        check=False,
    )


def test_a_folder_opens_the_window(command: Command, tmp_path: Path) -> None:
    assert command(tmp_path).status == 42
    assert command().status == 42


def test_version(command: Command) -> None:
    assert command("--version").out.strip() == f"dedupe-gui {__version__}"


def test_no_command_loads_qt(library: Path) -> None:
    program = (
        "import sys; from dedupe_gui.__main__ import main; status = main(sys.argv[1:]);"
        "sys.exit(status or any(name.startswith('PySide6') for name in sys.modules))"
    )

    outcome = subprocess.run(
        [sys.executable, "-c", program, "scan", str(library), "--no-catalogue"], capture_output=True, check=False
    )

    assert outcome.returncode == 0, outcome.stderr


def test_processes_start_before_the_command_is_loaded_where_photos_will_be_read(
    command: Command, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []
    monkeypatch.setattr(cli_main, "start_server", lambda: started.append("server"))
    place = ("--catalogue", tmp_path / "catalogue.sqlite")
    assert command("scan", library, *place).status == 0
    assert len(started) == 1, "a first scan reads every photo"
    assert command("scan", library, *place).status == 0
    assert len(started) == 1, "a scan of what is remembered may have nothing to read"
    assert command("hash", library / "0.png").status == 0
    assert len(started) == 2
    assert command("scan", library, "--catalogue").status == 2
    assert command("--version").status == 0
    assert len(started) == 2


def test_a_word_about_the_program_loads_no_command(tmp_path: Path) -> None:
    lines = "import sys, dedupe_gui.cli.main; print(*{'numpy', 'PIL', 'sqlite3', 'tqdm'} & set(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", lines], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == ""


def test_a_scan_loads_nothing_that_its_first_work_does_not_need() -> None:
    needless = "{'cv2', 'http.client', 'email', 'xml.sax', 'importlib.metadata', 'scipy', 'tqdm', 'av'}"
    lines = f"import sys, dedupe_gui.cli.scan; print(*{needless} & set(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", lines], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == ""


@pytest.mark.skipif(sys.platform != "linux", reason="counts threads where Linux tells them")
def test_numpy_starts_no_threads_that_would_spin_for_nothing() -> None:
    lines = (
        "import os; from dedupe_gui.__main__ import main; main(['--licences']);"
        "import numpy; print(len(os.listdir('/proc/self/task')))"
    )
    # Without what these tests themselves ask of such libraries: OpenBLAS heeds more than one name.
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    loaded = subprocess.run([sys.executable, "-c", lines], capture_output=True, text=True, check=True, env=environment)
    assert loaded.stdout.splitlines()[-1] == "1"


@pytest.mark.parametrize("option", ["--json", "--csv", "--html"])
@pytest.mark.parametrize("more", [[], ["--overwrite"]])
def test_a_report_replaces_no_photo(command: Command, library: Path, option: str, more: list[str]) -> None:
    photo = next(library.rglob("*.jpg"))
    before = photo.read_bytes()

    outcome = command("scan", library, option, photo, *more)

    assert outcome.status == 1
    assert "is a picture" in outcome.err
    assert photo.read_bytes() == before


def test_other_commands_replace_no_photo_either(command: Command, library: Path) -> None:
    photo = next(library.rglob("*.jpg"))
    before = photo.read_bytes()

    for asked in (["lookup", photo, "--in", library], ["hash", photo], ["compare", photo, photo]):
        assert command(*asked, "--json", photo).status == 1
    assert photo.read_bytes() == before


def test_two_reports_of_one_name_are_wrong_arguments(command: Command, library: Path, tmp_path: Path) -> None:
    outcome = command("scan", library, "--json", tmp_path / "r", "--csv", tmp_path / "r")

    assert outcome.status == 2
    assert not (tmp_path / "r").exists()


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_names_with_control_characters_reach_no_terminal(command: Command, tmp_path: Path) -> None:
    """Scan, look-up, comparison, hashes, errors and wrong arguments: all that prints names."""
    folder = tmp_path / "lib\x1b[31mrary\nforged line"
    evil = folder / "a\x1b]0;title\x07\r\nforged: 9 photos\x9b1m.png"
    save(photo_like(1), evil)
    save(photo_like(1), folder / "b\u202egpj.png")
    (folder / "broken\x1b.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")

    said = [
        command("scan", folder),
        command("scan", folder, "--json", tmp_path / "r\x1b" / "r.json"),
        command("scan", folder / "not\x1bthere"),
        command("lookup", evil, "--in", folder),
        command("lookup", folder / "no\x1bne"),
        command("compare", evil, folder / "b\u202egpj.png"),
        command("hash", evil),
        command("clean", folder / "no\x1b report"),
        command("scan", "--relations", "\x1b[31m", folder),
    ]

    for outcome in said:
        assert all(line.isprintable() for line in (outcome.out + outcome.err).split("\n"))
    assert all("forged" not in line[:8] for outcome in said for line in outcome.out.split("\n"))


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_a_carriage_return_makes_no_row(command: Command, tmp_path: Path) -> None:
    save(photo_like(1), tmp_path / "lib" / "a\rb.png")
    save(photo_like(1), tmp_path / "lib" / "c\nd.png")

    command("scan", tmp_path / "lib", "--csv", tmp_path / "r.csv", "--pairs-csv", tmp_path / "p.csv")

    with (tmp_path / "r.csv").open(newline="", encoding="utf-8") as file:
        assert [Path(row[2]).name for row in csv.reader(file)] == ["path", "a\rb.png", "c\nd.png"]
    with (tmp_path / "p.csv").open(newline="", encoding="utf-8") as file:
        heads, pair = csv.DictReader(file).fieldnames, None
        file.seek(0)
        (pair,) = csv.DictReader(file)
    assert heads is not None
    assert (pair["relation"], Path(pair["first"]).name, Path(pair["second"]).name) == (
        "identical",
        "a\rb.png",
        "c\nd.png",
    )


def test_only_copies_across_the_folders_are_wanted(command: Command, tmp_path: Path) -> None:
    """The one of the first folder stays, its copy in the same folder is not spoken of."""
    for name in ("first/a.png", "first/b.png", "second/c.png"):
        save(photo_like(1), tmp_path / name)
    for name in ("first/d.png", "first/e.png"):
        save(photo_like(2), tmp_path / name)

    folders = (tmp_path / "first", tmp_path / "second")
    found = json.loads(command("scan", *folders, "--across", "--json", "-").out)
    all_of_them = json.loads(command("scan", *folders, "--json", "-").out)

    assert [[Path(photo["path"]).name for photo in group["photos"]] for group in found["groups"]] == [
        ["a.png", "c.png"]
    ]
    assert found["options"]["across"] is True
    assert sorted(len(group["photos"]) for group in all_of_them["groups"]) == [2, 3]
    assert command("scan", folders[0], "--across").status == 2


def test_a_version_in_the_first_folder_stays_for_its_original_only_if_folders_decide(
    command: Command, tmp_path: Path
) -> None:
    original = save(photo_like(1), tmp_path / "dump" / "a.jpg", quality=90)
    version = tmp_path / "sorted" / "a.tif"
    version.parent.mkdir()
    with Image.open(original) as picture:
        picture.resize((picture.width * 2, picture.height * 2), Image.Resampling.NEAREST).save(version)
    folders, report = (version.parent, original.parent), tmp_path / "report.json"

    def outcome(*options: str) -> tuple[str, str]:
        command("scan", *folders, *options, "--json", report, "--overwrite")
        (group,) = json.loads(report.read_text())["groups"]
        return Path(group["keep"]).name, command("clean", report).out

    assert outcome()[0] == "a.jpg"
    keep, told = outcome("--folders-decide")
    assert keep == "a.tif"
    assert str(original) in told
    assert command("scan", folders[0], "--folders-decide").status == 2


def test_the_photos_without_a_copy_are_listed(command: Command, tmp_path: Path) -> None:
    for seed, name in ((1, "a.png"), (1, "b.png"), (2, "only.png")):
        save(photo_like(seed), tmp_path / "library" / name)

    rows = list(csv.reader(command("scan", tmp_path / "library", "--without-copy", "-").out.splitlines()))

    assert rows[0] == ["path", "bytes", "modified"]
    assert [Path(row[0]).name for row in rows[1:]] == ["only.png"]


def test_a_smaller_version_and_an_edit_are_no_copies_of_a_photo(command: Command, tmp_path: Path) -> None:
    """Who gives a disk away by this list loses what is not on it."""
    for seed in (1, 2):
        save(photo_like(seed, width_px=960, height_px=640), tmp_path / f"old/{seed}.jpg", quality=92)
    with Image.open(tmp_path / "old/1.jpg") as image:
        save(image.resize((480, 320)), tmp_path / "new/1 small.jpg", quality=75)
    with Image.open(tmp_path / "old/2.jpg") as image:
        edited = image.copy()
        edited.paste((200, 30, 30), (100, 100, 420, 330))
        save(edited, tmp_path / "new/2 edited.jpg", quality=92)

    told = command("scan", tmp_path / "old", tmp_path / "new", "--across", "--without-copy", "-").out

    names = [Path(row[0]).name for row in list(csv.reader(told.splitlines()))[1:]]
    assert names == ["2 edited.jpg", "1.jpg", "2.jpg"]


def test_how_much_of_each_folder_is_elsewhere_too_is_told_and_reported(command: Command, tmp_path: Path) -> None:
    for seed, name in ((1, "old/in/a.png"), (1, "sorted/a.png"), (2, "old/only.png"), (3, "sorted/b.png")):
        save(photo_like(seed), tmp_path / name)
    old, ordered = tmp_path / "old", tmp_path / "sorted"

    told = command("scan", old, ordered, "--by-folder").out
    report = json.loads(command("scan", old, ordered, "--by-folder", "--json", "-").out)
    without = json.loads(command("scan", old, ordered, "--json", "-").out)

    (line,) = (line for line in told.splitlines() if f"  {old / 'in'} " in line)
    assert line.split()[:4] == ["1", "1", "0", "0"]
    assert "(100 % elsewhere, " in line
    counts = {Path(one["folder"]).name: one for one in report["by_folder"]}
    assert list(counts) == ["old", "in", "sorted"]
    assert {key: counts["old"][key] for key in ("photos", "held_elsewhere", "differ", "only_here")} == {
        "photos": 2,
        "held_elsewhere": 1,
        "differ": 0,
        "only_here": 1,
    }
    assert counts["old"]["held_bytes"] > 0
    assert "by_folder" not in without
