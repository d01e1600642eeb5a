"""`forget`, and what is forgotten by itself: afterwards nothing of the photos is in any file of the program."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Collection
from pathlib import Path

import pytest

from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.default_file import default_catalogue_path
from dedupe_gui.catalogue.not_duplicates import MarkedPhoto, NotDuplicatesList, default_not_duplicates_path
from dedupe_gui.catalogue.searched_folders import SearchedFolder, SearchedFolders, default_searched_folders_path
from dedupe_gui.catalogue.sessions import Sessions, default_sessions_path
from dedupe_gui.cli.main import run
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.fault_log import default_log_path
from dedupe_gui.jobs import cleanup, forgetting
from dedupe_gui.jobs.scan import open_catalogue
from dedupe_gui.model import Field, FileStamp, Known, PairTable, ScanOptions, ScanResult, Source, StageSeconds
from dedupe_gui.removal.journal import Journal, default_journal_path
from dedupe_gui.removal.records import Destination, PlaceKind
from dedupe_gui.review.xmp_sidecar import with_knowledge
from tests.photos import photo_like, save

pytestmark = pytest.mark.skipif(os.name != "posix", reason="looks into the trash of Linux desktops")


def dedupe(*arguments: object) -> int:
    return run([str(argument) for argument in arguments], open_window=lambda _: 99, window_check=lambda: "")


def anywhere(home: Path, text: str) -> list[str]:
    """The program's own files that hold these bytes."""
    assert len(text) > 6, "a megabyte of random bytes, as the journal's reserve is, holds each short word now and then"
    own = (path for path in home.rglob("*") if path.is_file() and "dedupe-gui" in path.parts)
    return [path.name for path in own if text.encode() in path.read_bytes()]


@pytest.fixture
def library(tmp_path: Path, temporary_home: Path) -> Path:
    """Two folders that were searched; a review and a decision about the first; a clean-up in it."""
    for folder in ("secretplace", "other"):
        save(photo_like(1, width_px=240, height_px=160), tmp_path / folder / f"{folder}-a.png")
        save(photo_like(1, width_px=240, height_px=160), tmp_path / folder / f"{folder}-b.png")
        assert dedupe("scan", tmp_path / folder, "--json", tmp_path / f"{folder}.json") == 0
    secret = tmp_path / "secretplace"
    result = ScanResult(ScanOptions((secret,)), (), PairTable.empty(), (), StageSeconds(0, 0, 0, 0))
    with Sessions(default_sessions_path()) as sessions:
        sessions.begin(result)
    with NotDuplicatesList(default_not_duplicates_path()) as told_apart:
        told_apart.remember([MarkedPhoto(secret / f"secretplace-{at}.png", at, bytes(32)) for at in range(2)])
    return tmp_path


def known() -> set[str]:
    with open_catalogue(default_catalogue_path()) as catalogue:
        return {stamp.path.parent.name for stamp, _ in catalogue.everything()}


def test_what_is_remembered_of_a_folder_is_forgotten_for_good(
    library: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert len(anywhere(temporary_home, "secretplace")) == 3

    assert dedupe("forget", library / "secretplace") == 0

    assert "Forgotten: 2 photos, 1 review, 1 decision. No photo was touched." in capsys.readouterr().out
    assert anywhere(temporary_home, "secretplace") == []
    assert known() == {"other"}
    assert len(list((library / "secretplace").iterdir())) == 2


def test_a_folder_that_is_gone_and_one_that_only_begins_like_it_are_told_apart(library: Path) -> None:
    (library / "secretplace").rename(library / "gone")
    assert dedupe("forget", library / "secret") == 0
    assert known() == {"secretplace", "other"}

    assert dedupe("forget", library / "secretplace") == 0

    assert known() == {"other"}


def test_a_folder_is_forgotten_with_all_below_it_and_nothing_beside_it(tmp_path: Path, temporary_home: Path) -> None:
    folders = ("album", "album/below", "album2", "albu", "al", "other/album")
    for folder in folders:
        for name in ("a", "b"):
            save(photo_like(1), tmp_path / folder / f"{name}.png")
        report = tmp_path / "report.json"
        dedupe("scan", tmp_path / folder, "--json", report)
        dedupe("clean", report, "--apply")
        dedupe("undo", "--apply")
        with Sessions(default_sessions_path()) as sessions:
            options = ScanOptions((tmp_path / folder,))
            sessions.begin(ScanResult(options, (), PairTable.empty(), (), StageSeconds(0, 0, 0, 0)))
        with NotDuplicatesList(default_not_duplicates_path()) as told_apart:
            told_apart.remember([MarkedPhoto(tmp_path / folder / f"{at}.png", at, bytes(32)) for at in range(2)])

    assert dedupe("forget", tmp_path / "album") == 0

    left = {"album2", "albu", "al", "other/album"}
    with open_catalogue(default_catalogue_path()) as catalogue:
        known_folders = {stamp.path.parent for stamp, _ in catalogue.everything()}
    with Sessions(default_sessions_path()) as sessions:
        reviewed = {folder for review in sessions.recent() for folder in review.folders}
    with NotDuplicatesList(default_not_duplicates_path()) as told_apart:
        decided = {photo.path.parent for entry in told_apart.entries() for photo in entry.photos}
    with Journal(default_journal_path()) as journal:
        removed = {entry.stamp.path.parent for run in journal.history() for entry in journal.entries(run.run)}
    for found in (known_folders, reviewed, decided, removed):
        assert {path.relative_to(tmp_path).as_posix() for path in found} == left


def test_files_that_were_set_aside_as_damaged_are_forgotten_too(library: Path, temporary_home: Path) -> None:
    asides = []
    for path in (default_catalogue_path(), default_sessions_path(), default_not_duplicates_path()):
        aside = path.with_name(f"{path.name}.damaged-1")
        aside.write_bytes(b"secretplace" if path.exists() else b"")
        asides.append(aside)
    default_sessions_path().unlink()  # begun anew only when it is needed

    assert dedupe("forget", "--all") == 0

    assert [aside for aside in asides if aside.exists()] == []
    assert anywhere(temporary_home, "secretplace") == []


def test_what_one_file_cannot_forget_the_others_forget_nevertheless(
    library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuses(*_: object) -> int:
        raise EnvironmentProblem("The catalogue can't be written.")

    monkeypatch.setattr(Catalogue, "forget_below", refuses)

    assert dedupe("forget", library / "secretplace") == 1

    assert "can't be written" in capsys.readouterr().err
    with Sessions(default_sessions_path()) as sessions:
        assert sessions.recent() == ()


def test_nothing_is_forgotten_while_a_clean_up_runs(
    library: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dedupe_gui.removal.journal._LOCK_TIMEOUT_S", 0.1)
    dedupe("clean", library / "secretplace.json", "--apply")
    with Journal(default_journal_path()) as journal, journal.exclusively():
        assert dedupe("forget", "--all") == 1

    assert "clean-up" in capsys.readouterr().err
    assert known() == {"secretplace", "other"}
    with Sessions(default_sessions_path()) as sessions:
        assert len(sessions.recent()) == 1


def test_everything_is_forgotten(library: Path, temporary_home: Path) -> None:
    assert dedupe("forget", "--all") == 0

    assert known() == set()
    assert anywhere(temporary_home, "secretplace") == anywhere(temporary_home, "other-a") == []


def test_what_sidecars_say_is_forgotten_with_the_folder_and_with_the_clean_up(
    tmp_path: Path, temporary_home: Path
) -> None:
    folder = tmp_path / "family"
    for name in ("a", "b"):
        save(photo_like(1), folder / f"{name}.png")
        written = with_knowledge(None, (Known(Field.KEYWORD, f"Wilhelmine-{name}", Source.XMP),))
        (folder / f"{name}.png.xmp").write_bytes(written)
    report = tmp_path / "report.json"
    assert dedupe("scan", folder, "--json", report) == 0
    assert dedupe("clean", report, "--carry-over", "--apply") == 0
    assert "clean-ups.sqlite3" in {name.removesuffix("-wal") for name in anywhere(temporary_home, "Wilhelmine")}
    assert dedupe("undo", "--apply") == 0

    assert dedupe("forget", folder) == 0

    assert anywhere(temporary_home, "Wilhelmine") == []
    assert sorted(path.name for path in folder.iterdir()) == ["a.png", "a.png.xmp", "b.png", "b.png.xmp"]


def test_what_is_in_the_trash_stays_in_the_history_and_comes_back(
    library: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dedupe("clean", library / "secretplace.json", "--apply") == 0
    gone = next(name for name in ("a", "b") if not (library / "secretplace" / f"secretplace-{name}.png").exists())

    assert dedupe("forget", "--all") == 0
    assert "1 removed file can still be put back" in capsys.readouterr().out
    assert dedupe("undo", "--apply") == 0
    assert (library / "secretplace" / f"secretplace-{gone}.png").exists()

    assert dedupe("forget", "--all") == 0
    assert anywhere(temporary_home, "secretplace") == []


def test_a_thumbnail_goes_with_the_photo_once_the_trash_is_emptied(library: Path, temporary_home: Path) -> None:
    dedupe("clean", library / "secretplace.json", "--apply")
    (removed,) = (temporary_home / ".local/share/Trash/files").iterdir()
    with open_catalogue(default_catalogue_path()) as catalogue:
        assert catalogue.count() == 4, "the history shows it while it can come back"
    removed.unlink()

    dedupe("history")

    with open_catalogue(default_catalogue_path()) as catalogue:
        assert catalogue.count() == 3
    assert [name for name in anywhere(temporary_home, removed.name) if name.startswith("catalogue")] == []


def test_what_is_forgotten_is_read_again_also_where_no_photo_has_a_copy(
    tmp_path: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A scan of the very same files takes over what the last one made of them; not when that was forgotten."""
    for seed in (1, 2):
        save(photo_like(seed), tmp_path / "photos" / f"{seed}.png")
    dedupe("scan", tmp_path / "photos")
    dedupe("forget", tmp_path / "photos")
    capsys.readouterr()

    dedupe("scan", tmp_path / "photos")

    assert "already known" not in capsys.readouterr().out
    with open_catalogue(default_catalogue_path()) as catalogue:
        assert catalogue.count() == 2


@pytest.mark.parametrize("what", ["secretplace", "--all"])
def test_the_log_goes_with_what_is_forgotten(library: Path, what: str) -> None:
    assert dedupe("clean", library / "secretplace" / "none.json") == 1
    assert "secretplace" in default_log_path().read_text("utf-8")
    assert dedupe("forget", what if what.startswith("-") else library / what) == 0
    assert not default_log_path().exists()


@pytest.mark.parametrize("searched_by_the_link", [True, False])
def test_a_folder_is_forgotten_by_a_link_to_it_and_a_link_by_its_folder(
    tmp_path: Path, temporary_home: Path, *, searched_by_the_link: bool
) -> None:
    for name in ("a", "b"):
        save(photo_like(1), tmp_path / "library" / "deepest-below" / f"{name}.png")
    save(photo_like(2), tmp_path / "other" / "c.png")
    (tmp_path / "entrance").symlink_to(tmp_path / "library", target_is_directory=True)
    names = (tmp_path / "entrance", tmp_path / "library")
    searched, forgotten = names if searched_by_the_link else names[::-1]
    report = tmp_path / "report.json"
    for folder in (tmp_path / "other", searched):
        assert dedupe("scan", folder, "--json", report, "--overwrite") == 0
    dedupe("clean", report, "--apply")
    dedupe("undo", "--apply")
    with Sessions(default_sessions_path()) as sessions:
        sessions.begin(ScanResult(ScanOptions((searched,)), (), PairTable.empty(), (), StageSeconds(0, 0, 0, 0)))
    SearchedFolders(default_searched_folders_path()).add([SearchedFolder(searched)])
    with NotDuplicatesList(default_not_duplicates_path()) as told_apart:
        told_apart.remember([MarkedPhoto(searched / f"{at}.png", at, bytes(32)) for at in range(2)])

    assert dedupe("forget", forgotten / "deepest-below") == 0

    assert known() == {"other"}
    assert anywhere(temporary_home, "deepest-below") == []
    assert dedupe("forget", forgotten) == 0
    assert anywhere(temporary_home, searched.name) == []


def test_the_windows_list_of_searched_folders_is_forgotten_without_the_window(tmp_path: Path) -> None:
    searched = SearchedFolders(default_searched_folders_path())
    for name in ("secretplace", "other"):
        searched.add([SearchedFolder(tmp_path / name)])
    searched.let_into([tmp_path / "secretplace" / "x.photoslibrary"])

    assert dedupe("forget", tmp_path / "secretplace") == 0

    assert searched.recent == ((SearchedFolder(tmp_path / "other"),),)
    assert searched.even_in == ()
    assert "secretplace" not in default_searched_folders_path().read_text()
    assert dedupe("forget", "--all") == 0
    assert searched.recent == ()


def test_a_folder_whose_drive_does_not_answer_is_forgotten_by_the_name_that_was_given(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forgetting, "ANSWER_WITHIN_S", 0.05)
    monkeypatch.setattr(forgetting, "also_named", lambda *_: threading.Event().wait(5))

    assert dedupe("forget", library / "secretplace") == 0

    assert known() == {"other"}


@pytest.mark.parametrize("command", ["scan", "clean"])
def test_what_was_emptied_from_the_trash_is_forgotten_by_the_next_command(
    library: Path, temporary_home: Path, command: str
) -> None:
    dedupe("clean", library / "secretplace.json", "--apply")
    (removed,) = (temporary_home / ".local/share/Trash/files").iterdir()
    removed.unlink()

    dedupe(*{"scan": ("scan", library / "other"), "clean": ("clean", library / "other.json")}[command])

    with open_catalogue(default_catalogue_path()) as catalogue:
        assert catalogue.count() == 3
    assert [name for name in anywhere(temporary_home, removed.name) if name.startswith("catalogue")] == []


def test_what_only_the_system_can_bring_back_is_forgotten_at_once(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows: undo has no use for it."""
    bin_of_the_system = library / "bin"
    bin_of_the_system.mkdir()

    class SystemsBin:
        def choose_place(self, _stamp: FileStamp, _taken: Collection[Path]) -> Destination:
            return Destination(PlaceKind.SYSTEM_TRASH, None)

        def send(self, stamp: FileStamp, place: Destination) -> Destination:
            stamp.path.rename(bin_of_the_system / stamp.path.name)
            return place

    def trash_for(_folder: Path, _volumes: object) -> SystemsBin:
        return SystemsBin()

    monkeypatch.setattr(cleanup, "trash_of_this_system", lambda _home: trash_for)

    assert dedupe("clean", library / "secretplace.json", "--apply") == 0

    assert len(list(bin_of_the_system.iterdir())) == 1
    with open_catalogue(default_catalogue_path()) as catalogue:
        assert catalogue.count() == 3


def test_forget_wants_to_know_what(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert dedupe("forget") == 2
    assert dedupe("forget", tmp_path, "--all") == 2
    assert "FOLDER" in capsys.readouterr().err


def test_a_report_is_no_place_that_forget_touches(library: Path) -> None:
    before = json.loads((library / "other.json").read_text())

    dedupe("forget", "--all")

    assert json.loads((library / "other.json").read_text()) == before
