"""`clean`, `history` and `undo`, run as the user does, on reports made of real files."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from dedupe_gui.cli.clean import warn_of_stay
from dedupe_gui.cli.main import run
from dedupe_gui.cli.output import readable_size
from dedupe_gui.model import FileStamp, Relation
from dedupe_gui.removal.journal import JournalEntry, default_journal_path
from dedupe_gui.removal.records import FileState
from dedupe_gui.removal.remover import UnitOutcome
from tests.photos import photo_like, save

pytestmark = pytest.mark.skipif(os.name != "posix", reason="looks into the trash of Linux desktops")


def picture(path: Path, colour: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (8, 8), (colour, 0, 0)).save(path)
    return path


def as_json(
    path: Path, relation: str, companions: Sequence[Path] = (), *, held: str | None = "yes"
) -> dict[str, object]:
    """held: by the kept photo, as a proof says; None for no proof."""

    def identity(file: Path) -> dict[str, object]:
        found = file.lstat()
        numbers = {"mtime_ns": found.st_mtime_ns, "device": found.st_dev, "inode": found.st_ino}
        return {"path": str(file), "bytes": found.st_size, **numbers}

    shown = {
        "relation": relation,
        "distance": 0,
        "turned": "none",
        "width": 8,
        "height": 8,
        "taken": None,
        "reasons": [],
    }
    if held is not None and relation in ("copy", "edited", "similar"):
        shown["proof"] = {"held": held, "holds_kept": "no", "share": 0, "worst": 0, "place": None, "made_from": None}
    return {**identity(path), **shown, "companions": [identity(companion) for companion in companions]}


def report(path: Path, *groups: Sequence[dict[str, object]], protect: Sequence[Path] = ()) -> Path:
    content = {
        "format": "dedupe-gui/1",
        "created": "2026-11-21T12:00:00Z",
        "folders": [str(path.parent)],
        "options": {"protect": [str(folder) for folder in protect]},
        "photos": 9,
        "bytes": 9,
        "unreadable": [],
        "groups": [
            {"id": f"g{at}", "relation": "copy", "keep": photos[0]["path"], "photos": list(photos)}
            for at, photos in enumerate(groups)
        ],
        "seconds": {"walk": 0, "read": 0, "match": 0, "total": 0},
    }
    path.write_text(json.dumps(content))
    return path


def dedupe(*arguments: object) -> int:
    return run([str(argument) for argument in arguments], open_window=lambda _: 99, window_check=lambda: "")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """kept.png, a copy of every relation, and the report about them."""
    kept = picture(tmp_path / "kept.png")
    relations = ("identical", "same-pixels", "copy", "edited", "similar")
    members = [as_json(picture(tmp_path / f"{relation}.png"), relation) for relation in relations]
    report(tmp_path / "report.json", [as_json(kept, "keep"), *members])
    return tmp_path


def left_in(folder: Path) -> set[str]:
    return {path.stem for path in folder.glob("*.png")}


def in_trash(home: Path) -> set[str]:
    folder = home / ".local/share/Trash/files"
    return {path.stem for path in folder.iterdir()} if folder.exists() else set()


ALL = {"kept", "identical", "same-pixels", "copy", "edited", "similar"}
SURE = {"identical", "same-pixels", "copy"}


def test_without_apply_clean_only_says_what_would_go(
    library: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dedupe("clean", library / "report.json") == 0

    said = capsys.readouterr().out
    assert left_in(library) == ALL
    assert in_trash(temporary_home) == set()
    assert all(str(library / f"{name}.png") in said for name in SURE)
    assert str(library / "edited.png") not in said
    assert "Nothing was moved. 3 photos" in said


@pytest.mark.parametrize("held", ["no", "unknown", None])
def test_what_the_kept_photo_is_not_proven_to_hold_stays(
    library: Path, temporary_home: Path, held: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    members = [as_json(library / f"{name}.png", name, held=held) for name in ("same-pixels", "copy", "edited")]
    report(library / "report.json", [as_json(library / "kept.png", "keep"), *members])

    assert dedupe("clean", library / "report.json", "--relations", "same-pixels,copy,edited", "--apply") == 0

    assert in_trash(temporary_home) == {"same-pixels"}
    sentence = "2 photos of the report stay, since it does not say whether the kept photos hold all"
    assert (sentence in capsys.readouterr().err) is (held is None)


def test_a_report_that_tells_of_some_of_a_group_is_not_called_silent(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    members = [as_json(library / "copy.png", "copy", held="no"), as_json(library / "similar.png", "copy", held=None)]
    report(library / "report.json", [as_json(library / "kept.png", "keep"), *members])

    assert dedupe("clean", library / "report.json") == 0

    assert "does not say whether" not in capsys.readouterr().err


def test_with_apply_clean_removes_only_the_sure_copies(library: Path, temporary_home: Path) -> None:
    assert dedupe("clean", library / "report.json", "--apply") == 0

    assert left_in(library) == ALL - SURE
    assert in_trash(temporary_home) == SURE
    assert len(list((temporary_home / ".local/share/Trash/info").glob("*.trashinfo"))) == 3


def test_only_the_relations_asked_for_go(library: Path, temporary_home: Path) -> None:
    assert dedupe("clean", library / "report.json", "--relations", "edited", "--apply") == 0

    assert in_trash(temporary_home) == {"edited"}


def test_what_changed_since_the_report_stays_by_name_and_the_rest_goes(
    library: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture(library / "copy.png", colour=9)
    (library / "identical.png").unlink()

    assert dedupe("clean", library / "report.json", "--apply") == 1

    said = capsys.readouterr()
    assert f"stays: {library / 'copy.png'}: the file changed since it was compared" in said.err
    assert f"stays: {library / 'identical.png'}: the file is not there any more" in said.err
    assert "Removed 1 photo" in said.out
    assert in_trash(temporary_home) == {"same-pixels"}


def test_nothing_goes_for_a_kept_photo_that_changed(
    library: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture(library / "kept.png", colour=9)

    assert dedupe("clean", library / "report.json", "--apply") == 1
    assert str(library / "kept.png") in capsys.readouterr().err
    assert left_in(library) == ALL


def test_a_drive_mounted_anew_with_another_device_number_is_the_same_drive(library: Path, temporary_home: Path) -> None:
    content = json.loads((library / "report.json").read_text())
    for photo in content["groups"][0]["photos"]:
        photo["device"] += 7
    (library / "report.json").write_text(json.dumps(content))

    assert dedupe("clean", library / "report.json", "--apply") == 0
    assert in_trash(temporary_home) == SURE
    assert dedupe("undo", "--apply") == 0
    assert left_in(library) == ALL


def test_a_report_goes_on_where_a_clean_up_was_stopped(
    library: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dedupe("clean", library / "report.json", "--relations", "identical", "--apply") == 0

    assert dedupe("clean", library / "report.json", "--apply") == 0

    assert "1 photo of the report was removed before" in capsys.readouterr().err
    assert in_trash(temporary_home) == SURE


def test_what_the_scan_protected_is_not_removed(tmp_path: Path, temporary_home: Path) -> None:
    kept, copy = picture(tmp_path / "kept.png"), picture(tmp_path / "safe" / "copy.png")
    written = report(tmp_path / "r.json", [as_json(kept, "keep"), as_json(copy, "copy")], protect=[copy.parent])

    assert dedupe("clean", written, "--apply") == 0

    assert copy.exists()


def test_a_photo_that_has_something_the_kept_one_lacks_is_not_removed(tmp_path: Path, temporary_home: Path) -> None:
    kept, copy = picture(tmp_path / "kept.png"), picture(tmp_path / "copy.png")
    larger = as_json(copy, "copy") | {"reasons": ["shows-more", "later-folder"]}

    assert dedupe("clean", report(tmp_path / "r.json", [as_json(kept, "keep"), larger]), "--apply") == 0

    assert copy.exists()


def test_a_photo_that_is_in_two_groups_of_a_report_goes_once(tmp_path: Path, temporary_home: Path) -> None:
    kept, other, copy = (picture(tmp_path / f"{name}.png") for name in ("kept", "other", "copy"))
    groups = [[as_json(first, "keep"), as_json(copy, "copy")] for first in (kept, other)]

    assert dedupe("clean", report(tmp_path / "r.json", *groups), "--apply") == 0
    assert left_in(tmp_path) == {"kept", "other"}


def test_files_that_belong_to_a_photo_go_and_come_back_with_it(tmp_path: Path, temporary_home: Path) -> None:
    kept, copy = picture(tmp_path / "kept.png"), picture(tmp_path / "copy.png")
    note = copy.with_suffix(".xmp")
    note.write_text("rating")
    same = kept.with_suffix(".xmp")
    same.write_text("rating")
    written = report(tmp_path / "r.json", [as_json(kept, "keep", [same]), as_json(copy, "copy", [note])])

    assert dedupe("clean", written, "--apply") == 0
    assert not note.exists()
    assert dedupe("undo", "--apply") == 0
    assert note.read_text() == "rating"


def test_a_damaged_kept_photo_keeps_its_copies(
    tmp_path: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kept.png").write_bytes(b"no picture")
    copy = picture(tmp_path / "copy.png")
    written = report(tmp_path / "r.json", [as_json(tmp_path / "kept.png", "keep"), as_json(copy, "copy")])

    assert dedupe("clean", written, "--apply") == 1

    assert copy.exists()
    assert "cannot be opened" in capsys.readouterr().err


def test_removed_photos_go_below_the_folder_asked_for(library: Path, temporary_home: Path) -> None:
    assert dedupe("clean", library / "report.json", "--to", library, "--apply") == 0

    held = (library / "Removed photos").rglob("*.png")
    assert {path.stem for path in held} == SURE
    assert in_trash(temporary_home) == set()


def test_undo_says_first_and_puts_back_with_apply(
    library: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dedupe("clean", library / "report.json", "--apply")

    assert dedupe("undo") == 0
    assert left_in(library) == ALL - SURE
    assert "would come back" in capsys.readouterr().out
    assert dedupe("undo", "1", "--apply") == 0
    assert left_in(library) == ALL
    assert in_trash(temporary_home) == set()


def test_undo_names_what_cannot_come_back(
    library: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dedupe("clean", library / "report.json", "--apply")
    (temporary_home / ".local/share/Trash/files/copy.png").unlink()
    picture(library / "identical.png", colour=7)

    assert dedupe("undo", "--apply") == 1

    complaint = capsys.readouterr().err
    assert f"{library / 'copy.png'}: it is no longer where it was put: the trash or the folder was emptied" in complaint
    assert f"{library / 'identical.png'}: another file is at its place now" in complaint
    assert (library / "same-pixels.png").exists()


def test_undo_with_nothing_to_undo_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert dedupe("undo") == 1
    assert capsys.readouterr().err == "dedupe-gui: There is no clean-up to undo.\n"


def test_history_tells_of_every_clean_up(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert dedupe("history") == 0
    assert "Nothing has been removed yet." in capsys.readouterr().out

    dedupe("clean", library / "report.json", "--apply")
    capsys.readouterr()

    assert dedupe("history") == 0
    line = capsys.readouterr().out
    assert line.split()[0] == "1"
    assert "3 removed" in line


@pytest.mark.parametrize("content", ["", "[]", '{"format": "other/1"}', "[" * 100_000])
def test_a_file_that_is_no_report_is_one_sentence(
    tmp_path: Path, content: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "r.json").write_text(content)

    assert dedupe("clean", tmp_path / "r.json") == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("path", ["copy.png", "x/../copy.png", "nul\0", "\ud800", "", None, 5])
def test_a_report_with_a_path_that_is_no_whole_one_is_refused(
    library: Path, path: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(library)
    content = json.loads((library / "report.json").read_text())
    photo = next(each for each in content["groups"][0]["photos"] if each["relation"] == "copy")
    photo["path"] = f"{library}/{path}" if path == "x/../copy.png" else path
    (library / "report.json").write_text(json.dumps(content))

    assert dedupe("clean", library / "report.json", "--apply") == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert left_in(library) == ALL


@pytest.mark.parametrize(
    "change",
    [
        {"options": {"protect": None}},
        {"options": {"protect": [5]}},
        {"options": {"protect": ["relative"]}},
        {"options": []},
        {"groups": [5]},
        {"photos": float("inf")},
    ],
    ids=str,
)
def test_a_report_edited_by_hand_is_one_sentence(
    library: Path, change: dict[str, object], capsys: pytest.CaptureFixture[str]
) -> None:
    content = json.loads((library / "report.json").read_text())
    (library / "report.json").write_text(json.dumps(content | change))

    assert dedupe("clean", library / "report.json", "--apply") == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert left_in(library) == ALL


def test_an_unknown_relation_is_a_wrong_argument(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        dedupe("clean", tmp_path / "r.json", "--relations", "nonsense")

    assert ended.value.code == 2


def edited(written: Path, **changes: Any) -> Path:
    """Change the report's only removable photo, as a hand would."""
    content = json.loads(written.read_text())
    photo = next(each for each in content["groups"][0]["photos"] if each["relation"] != "keep")
    photo.update(changes)
    written.write_text(json.dumps(content))
    return written


@pytest.mark.parametrize("name", ["notes.txt", "notes.jpg"])
@pytest.mark.parametrize("place", ["elsewhere", "library"])
def test_a_report_sends_no_file_to_the_trash_that_is_no_photo_of_its_folders(
    tmp_path: Path, temporary_home: Path, name: str, place: str
) -> None:
    kept = picture(tmp_path / "library" / "kept.png")
    notes = tmp_path / place / name
    notes.parent.mkdir(exist_ok=True)
    notes.write_text("what nobody wrote down elsewhere")
    written = report(tmp_path / "library" / "r.json", [as_json(kept, "keep"), as_json(notes, "copy")])

    assert dedupe("clean", written, "--apply") == 1

    assert notes.exists()
    assert in_trash(temporary_home) == set()


def test_a_photo_that_a_link_in_the_reports_folder_leads_to_stays(tmp_path: Path, temporary_home: Path) -> None:
    kept = picture(tmp_path / "library" / "kept.png")
    other = picture(tmp_path / "elsewhere" / "other.png")
    (tmp_path / "library" / "link").symlink_to(other.parent)
    linked = tmp_path / "library" / "link" / "other.png"
    written = report(tmp_path / "library" / "r.json", [as_json(kept, "keep"), as_json(linked, "identical")])

    assert dedupe("clean", written, "--apply") == 1

    assert other.exists()


@pytest.mark.parametrize("name", ["notes.txt", "other.xmp", "other.png"])
def test_a_file_that_does_not_belong_to_a_photo_does_not_go_with_it(
    tmp_path: Path, temporary_home: Path, name: str
) -> None:
    kept, copy, notes = picture(tmp_path / "kept.png"), picture(tmp_path / "copy.png"), tmp_path / name
    notes.write_text("notes")
    written = report(tmp_path / "r.json", [as_json(kept, "keep"), as_json(copy, "copy", [notes])])

    assert dedupe("clean", written, "--apply") == 1

    assert notes.exists()
    assert copy.exists()


def test_a_photo_that_is_no_copy_whatever_the_report_says_stays(
    tmp_path: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept, other = tmp_path / "kept.png", tmp_path / "other.png"
    save(photo_like(1), kept)
    save(photo_like(2), other)
    for relation in ("identical", "same-pixels", "copy", "edited"):
        written = report(tmp_path / "r.json", [as_json(kept, "keep"), as_json(other, relation)])

        assert dedupe("clean", written, "--relations", relation, "--apply") == 1

        assert other.exists()
        assert str(other) in capsys.readouterr().err


def test_a_copy_that_is_one_goes(tmp_path: Path, temporary_home: Path) -> None:
    kept, copy = tmp_path / "kept.png", tmp_path / "copy.jpg"
    save(photo_like(1), kept)
    save(photo_like(1).resize((240, 160)), copy, quality=85)
    written = report(tmp_path / "r.json", [as_json(kept, "keep"), as_json(copy, "copy")])

    assert dedupe("clean", written, "--apply") == 0

    assert not copy.exists()


@pytest.mark.parametrize("state", FileState)
@pytest.mark.parametrize("reason", ["", "changed", "trash-emptied", "of a later version"])
def test_every_file_of_a_photo_that_did_not_go_whole_is_named_with_its_reason(
    state: FileState, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    entries = tuple(
        JournalEntry(1, 0, part, FileStamp(f"/p/{part}.jpg", 1, 1, 1, 1), Path("/p/k.jpg"), Relation.COPY, None, become)
        for part, become in enumerate((FileState.REMOVED, state))
    )

    warn_of_stay(UnitOutcome((entries[0], entries[1].become(state, reason))))

    said = capsys.readouterr().err.splitlines()
    assert ["/p/0.jpg" in said[0], "/p/1.jpg" in said[1]] == [True, True]
    assert all(line.split(": ")[2] for line in said)


def empty_trash(home: Path) -> None:
    for path in (home / ".local/share/Trash/files").iterdir():
        path.unlink()


def test_a_clean_up_whose_trash_was_emptied_is_told_and_the_one_before_is_next(
    library: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dedupe("clean", library / "report.json", "--relations", "identical", "--apply")
    kept_in_trash = temporary_home / "aside"
    (temporary_home / ".local/share/Trash/files/identical.png").rename(kept_in_trash)
    dedupe("clean", library / "report.json", "--relations", "copy", "--apply")
    empty_trash(temporary_home)
    kept_in_trash.rename(temporary_home / ".local/share/Trash/files/identical.png")
    capsys.readouterr()

    dedupe("history")
    last, first = capsys.readouterr().out.splitlines()
    assert "1 emptied from the trash" in last
    assert "0 B can be put back" in last
    assert "1 removed" in first
    dedupe("history", "2")
    assert f"emptied from the trash: {library / 'copy.png'}" in capsys.readouterr().out
    assert dedupe("undo", "--apply") == 0
    assert "1 photo of clean-up 2 cannot come back" in capsys.readouterr().err
    assert (library / "identical.png").exists()
    assert dedupe("undo") == 1
    assert "was emptied from the trash" in capsys.readouterr().err
    assert dedupe("undo", "2", "--apply") == 1
    assert f"not put back: {library / 'copy.png'}: it is no longer where it was put" in capsys.readouterr().err


def test_a_trash_that_comes_back_can_be_undone_again(library: Path, temporary_home: Path) -> None:
    dedupe("clean", library / "report.json", "--apply")
    trash = temporary_home / ".local/share/Trash"
    trash.rename(temporary_home / "aside")
    trash.mkdir()
    assert dedupe("undo") == 1
    trash.rmdir()
    (temporary_home / "aside").rename(trash)

    assert dedupe("undo", "--apply") == 0

    assert left_in(library) == ALL


@pytest.mark.parametrize("seconds", [-631_152_000, 13_580_265_600])
def test_files_of_1950_and_of_2400_are_found_removed_and_put_back(
    tmp_path: Path, temporary_home: Path, seconds: int
) -> None:
    """No database keeps the nanoseconds of 2400, and Windows tells no date of before 1970."""
    photos = [
        save(photo_like(seed), tmp_path / "p" / name) for name, seed in {"a.png": 1, "b.png": 1, "c.png": 2}.items()
    ]
    for photo in photos:
        os.utime(photo, (seconds, seconds))
    for _ in range(2):
        assert dedupe("scan", tmp_path / "p", "--json", tmp_path / "r.json", "--without-copy", tmp_path / "w.csv") == 0
    assert str(photos[2]) in (tmp_path / "w.csv").read_text()

    assert dedupe("clean", tmp_path / "r.json", "--apply") == 0
    assert [photo.exists() for photo in photos].count(False) == 1
    assert dedupe("undo", "--apply") == 0

    assert [photo.stat().st_mtime for photo in photos] == [seconds] * 3


def test_history_lists_the_files_of_one_clean_up(
    library: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture(library / "same-pixels.png", colour=9)
    dedupe("clean", library / "report.json", "--apply")
    dedupe("undo", "--apply")
    capsys.readouterr()

    assert dedupe("history", "1") == 0
    listed = capsys.readouterr().out.splitlines()
    assert f"put back: {library / 'copy.png'} (stays for it: {library / 'kept.png'})" in listed
    assert dedupe("history", "7") == 1


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_a_report_that_windows_saved_again_is_read(library: Path, temporary_home: Path, encoding: str) -> None:
    written = library / "report.json"
    written.write_bytes(written.read_text().encode(encoding))

    assert dedupe("clean", written, "--apply") == 0

    assert in_trash(temporary_home) == SURE


@pytest.mark.parametrize("name", ["/dev/zero", "/dev/null", "pipe", "folder"])
def test_what_does_not_end_is_no_report(tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()

    assert dedupe("clean", tmp_path / name) == 1

    assert capsys.readouterr().err.count("\n") == 1


def test_a_photo_with_another_hard_link_frees_nothing(
    tmp_path: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept, copy, linked = (tmp_path / f"{name}.png" for name in ("kept", "copy", "linked"))
    for path in (kept, copy, linked):
        save(photo_like(1), path)
    (tmp_path / "backup").mkdir()
    (tmp_path / "backup" / "other name.png").hardlink_to(linked)
    written = report(tmp_path / "r.json", [as_json(kept, "keep"), as_json(copy, "copy"), as_json(linked, "copy")])

    assert dedupe("clean", written) == 0

    said = capsys.readouterr().out.splitlines()[-1]
    assert f"2 photos, {readable_size(copy.stat().st_size)}, would go" in said


def test_folders_left_empty_are_told_and_go_when_the_user_says_so(
    tmp_path: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept, copy = picture(tmp_path / "kept.png"), picture(tmp_path / "backup" / "2024" / "copy.png")
    written = report(tmp_path / "r.json", [as_json(kept, "keep"), as_json(copy, "identical")])

    dedupe("clean", written)
    assert f"would be left empty: {tmp_path / 'backup'}" in capsys.readouterr().out.splitlines()
    dedupe("clean", written, "--apply")
    assert f"empty now: {tmp_path / 'backup' / '2024'}" in capsys.readouterr().out.splitlines()
    assert copy.parent.exists()
    dedupe("undo", "--apply")

    assert dedupe("clean", written, "--apply", "--empty-folders") == 0

    assert not (tmp_path / "backup").exists()
    assert dedupe("undo", "--apply") == 0
    assert copy.exists()


def test_a_report_goes_on_after_a_kill(library: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The last photos had gone, and nobody had written so yet."""
    dedupe("clean", library / "report.json", "--relations", "identical,copy", "--apply")
    with closing(sqlite3.connect(default_journal_path())) as journal, journal:
        journal.execute("UPDATE file SET state = 'intended'")
        journal.execute("UPDATE run SET is_finished = 0")
    capsys.readouterr()

    assert dedupe("clean", library / "report.json", "--apply") == 0

    assert "2 photos of the report were removed before" in capsys.readouterr().err
    assert in_trash(temporary_home) == SURE
