"""`clean`, `history` and `undo`, run as the user does, on reports made of real files."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image

from dedupe_gui.cli.main import run

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


def test_with_apply_clean_removes_only_the_sure_copies(library: Path, temporary_home: Path) -> None:
    assert dedupe("clean", library / "report.json", "--apply") == 0

    assert left_in(library) == ALL - SURE
    assert in_trash(temporary_home) == SURE
    assert len(list((temporary_home / ".local/share/Trash/info").glob("*.trashinfo"))) == 3


def test_only_the_relations_asked_for_go(library: Path, temporary_home: Path) -> None:
    assert dedupe("clean", library / "report.json", "--relations", "edited", "--apply") == 0

    assert in_trash(temporary_home) == {"edited"}


def test_a_stale_report_is_refused_with_the_names_of_what_changed(
    library: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture(library / "copy.png", colour=9)
    (library / "identical.png").unlink()

    assert dedupe("clean", library / "report.json", "--apply") == 1

    complaint = capsys.readouterr().err
    assert str(library / "copy.png") in complaint
    assert str(library / "identical.png") in complaint
    assert "out of date: 2 of its photos changed" in complaint
    assert in_trash(temporary_home) == set()


def test_a_report_whose_kept_photo_changed_is_refused(
    library: Path, temporary_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture(library / "kept.png", colour=9)

    assert dedupe("clean", library / "report.json") == 1
    assert str(library / "kept.png") in capsys.readouterr().err


def test_what_the_scan_protected_is_not_removed(tmp_path: Path, temporary_home: Path) -> None:
    kept, copy = picture(tmp_path / "kept.png"), picture(tmp_path / "safe" / "copy.png")
    written = report(tmp_path / "r.json", [as_json(kept, "keep"), as_json(copy, "copy")], protect=[copy.parent])

    assert dedupe("clean", written, "--apply") == 0

    assert copy.exists()


def test_a_photo_that_has_something_the_kept_one_lacks_is_not_removed(tmp_path: Path, temporary_home: Path) -> None:
    kept, copy = picture(tmp_path / "kept.png"), picture(tmp_path / "copy.png")
    larger = as_json(copy, "copy") | {"reasons": ["has-more-pixels", "later-folder"]}

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
    written = report(tmp_path / "r.json", [as_json(kept, "keep"), as_json(copy, "copy", [note])])

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
