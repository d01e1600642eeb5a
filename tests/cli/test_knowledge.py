"""Photos that know or hold more than their copies, from the scan to the trash and back, as the user runs it."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pillow_heif
import pytest
from PIL import Image
from PIL.ExifTags import IFD, Base

from dedupe_gui.cli.main import run
from dedupe_gui.model import Field, Knowledge, Known, Source
from dedupe_gui.reading.sidecar_notes import notes_in
from dedupe_gui.review.xmp_sidecar import with_knowledge
from tests.attributes import noted, writes_attributes
from tests.photos import photo_like
from tests.reading.motion import with_pictures
from tests.reading.pictures import encoded

pytestmark = pytest.mark.skipif(os.name != "posix", reason="looks into the trash of Linux desktops")

pillow_heif.register_heif_opener()
PICTURE = photo_like(18)
PACKET = with_knowledge(
    None,
    (
        Known(Field.RATING, "5", Source.XMP),
        Known(Field.KEYWORD, "Oma", Source.XMP),
        Known(Field.KEYWORD, "1962", Source.XMP),
        Known(Field.CAPTION, "Granny cuts the cake", Source.XMP),
    ),
)


def dedupe(*arguments: object) -> int:
    return run([str(argument) for argument in arguments], open_window=lambda _: 99, window_check=lambda: "")


@pytest.fixture
def scanned(tmp_path: Path) -> Callable[..., dict[str, dict[str, object]]]:
    """Scan the folder `photos`, the first of its folders protected where that is asked for; photos by name."""

    def scan(*, protect: str | None = None) -> dict[str, dict[str, object]]:
        options = [] if protect is None else ["--protect", tmp_path / "photos" / protect]
        report = tmp_path / "report.json"
        assert dedupe("scan", tmp_path / "photos", "--json", report, "--no-catalogue", "--workers", 1, *options) == 0
        groups = json.loads(report.read_text())["groups"]
        return {Path(p["path"]).relative_to(tmp_path / "photos").as_posix(): p for g in groups for p in g["photos"]}

    return scan


def jpeg(path: Path, **options: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.copy().save(path, "JPEG", quality=90, **options)
    return path


def dated(date: str) -> Image.Exif:
    exif = Image.Exif()
    exif[Base.Model] = "EOS"
    exif.get_ifd(IFD.Exif)[Base.DateTimeOriginal] = date
    return exif


def test_a_photo_with_stars_and_words_inside_is_left_to_the_user_and_they_are_told(
    tmp_path: Path, scanned: Callable[..., dict[str, dict[str, object]]], capsys: pytest.CaptureFixture[str]
) -> None:
    jpeg(tmp_path / "photos" / "1" / "bare.jpg")
    jpeg(tmp_path / "photos" / "2" / "tagged.jpg", xmp=PACKET)

    photos = scanned(protect="1")
    dedupe("clean", tmp_path / "report.json")

    assert photos["2/tagged.jpg"]["relation"] == "same-pixels"
    assert set(photos["2/tagged.jpg"]["reasons"]) == {"has-words", "has-keywords", "has-rating"}  # type: ignore[call-overload]
    said = capsys.readouterr().out
    assert "tagged.jpg has 5 stars" in said
    assert "the keywords Oma, 1962" in said
    assert "0 photos" in said


def test_carried_over_it_goes_and_undo_brings_all_back_byte_for_byte(
    tmp_path: Path, scanned: Callable[..., dict[str, dict[str, object]]], capsys: pytest.CaptureFixture[str]
) -> None:
    kept = jpeg(tmp_path / "photos" / "1" / "bare.jpg")
    jpeg(tmp_path / "photos" / "2" / "tagged.jpg", xmp=PACKET)
    before = {path: path.read_bytes() for path in (tmp_path / "photos").rglob("*.*")}
    scanned(protect="1")

    assert dedupe("clean", tmp_path / "report.json", "--carry-over") == 0
    assert "would be written to" in capsys.readouterr().out
    assert dedupe("clean", tmp_path / "report.json", "--carry-over", "--apply") == 0

    sidecar = kept.with_name("bare.jpg.xmp")
    known = {(fact.field, fact.value) for fact in notes_in(sidecar.read_bytes(), ".xmp")}
    assert {(Field.RATING, "5"), (Field.KEYWORD, "Oma"), (Field.CAPTION, "Granny cuts the cake")} < known
    assert not (tmp_path / "photos" / "2" / "tagged.jpg").exists()
    assert dedupe("undo", "--apply") == 0
    assert {path: path.read_bytes() for path in (tmp_path / "photos").rglob("*.*")} == before


@pytest.mark.parametrize("relation", ["identical", "same-pixels"])
def test_a_report_that_does_not_say_what_a_photo_knows_loses_nothing_of_it(
    tmp_path: Path,
    scanned: Callable[..., dict[str, dict[str, object]]],
    capsys: pytest.CaptureFixture[str],
    relation: str,
) -> None:
    jpeg(tmp_path / "photos" / "1" / "bare.jpg")
    if relation == "identical":
        tagged = jpeg(tmp_path / "photos" / "2" / "tagged.jpg")
        tagged.with_name("tagged.jpg.xmp").write_bytes(PACKET)
    else:
        tagged = jpeg(tmp_path / "photos" / "2" / "tagged.jpg", xmp=PACKET)
    scanned(protect="1")
    report = tmp_path / "report.json"
    content = json.loads(report.read_text())
    for photo in content["groups"][0]["photos"]:
        photo["reasons"] = []
    report.write_text(json.dumps(content))

    assert dedupe("clean", report, "--apply") == 1
    assert "which the report does not say (has rating, has keywords, has words)" in capsys.readouterr().err
    assert tagged.exists()
    assert dedupe("clean", report, "--carry-over", "--apply") == 0
    assert not tagged.exists()


def test_a_report_that_does_not_tell_of_a_gain_map_loses_none(
    tmp_path: Path, scanned: Callable[..., dict[str, dict[str, object]]], capsys: pytest.CaptureFixture[str]
) -> None:
    plain = jpeg(tmp_path / "photos" / "1" / "plain.jpg")
    shining = tmp_path / "photos" / "2" / "shining.jpg"
    shining.parent.mkdir()
    gain_map = PICTURE.resize((120, 80)).convert("L")
    shining.write_bytes(with_pictures(plain.read_bytes(), encoded(gain_map, "JPEG")))
    scanned(protect="1")
    report = tmp_path / "report.json"
    content = json.loads(report.read_text())
    for photo in content["groups"][0]["photos"]:
        photo["reasons"], photo["inside"] = [], []
    report.write_text(json.dumps(content))

    assert dedupe("clean", report, "--apply") == 1

    assert "has gain map" in capsys.readouterr().err
    assert shining.exists()


def test_what_became_of_what_was_carried_over_is_told(
    tmp_path: Path, scanned: Callable[..., dict[str, dict[str, object]]], capsys: pytest.CaptureFixture[str]
) -> None:
    kept = jpeg(tmp_path / "photos" / "1" / "bare.jpg")
    jpeg(tmp_path / "photos" / "2" / "tagged.jpg", xmp=PACKET)
    sidecar = kept.with_name("bare.jpg.xmp")
    scanned(protect="1")

    dedupe("clean", tmp_path / "report.json", "--carry-over", "--apply")
    assert "in 1 sidecar beside the kept photos. `dedupe-gui history 1` names them" in capsys.readouterr().out
    dedupe("history", "1")
    assert f"what a removed photo knew is in: {sidecar}" in capsys.readouterr().out.splitlines()
    (tmp_path / "photos" / "1").rename(tmp_path / "unplugged")
    dedupe("undo", "--apply")
    assert f"not taken back yet: {sidecar}: it cannot be reached now" in capsys.readouterr().err
    (tmp_path / "unplugged").rename(tmp_path / "photos" / "1")
    dedupe("history", "1")
    said = capsys.readouterr()
    assert f"{sidecar} is as it was before" in said.err
    assert f"as it was before: {sidecar}" in said.out.splitlines()
    assert not sidecar.exists()


def test_what_picasa_noted_in_the_folder_counts_also_right_before_the_removal(
    tmp_path: Path, scanned: Callable[..., dict[str, dict[str, object]]], capsys: pytest.CaptureFixture[str]
) -> None:
    kept = jpeg(tmp_path / "photos" / "1" / "a.jpg")
    gone = jpeg(tmp_path / "photos" / "2" / "a.jpg")
    notes = gone.with_name(".picasa.ini")

    scanned(protect="1")
    notes.write_text("[A.jpg]\nstar=yes\nkeywords=Oma\n")
    assert dedupe("clean", tmp_path / "report.json", "--apply") == 1
    assert "(has rating, has keywords)" in capsys.readouterr().err
    photos = scanned(protect="1")
    assert set(photos["2/a.jpg"]["reasons"]) >= {"has-rating", "has-keywords"}  # type: ignore[call-overload]
    assert dedupe("clean", tmp_path / "report.json", "--apply", "--carry-over", "--empty-folders") == 0

    assert not gone.exists()
    assert notes.exists()  # it tells of what may come back
    known = notes_in(kept.with_name("a.jpg.xmp").read_bytes(), ".xmp")
    assert {(fact.field, fact.value) for fact in known} == {(Field.RATING, "5"), (Field.KEYWORD, "Oma")}


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("descript.ion", "A.jpg Granny at the sea\n", "has-words"),
        ("Photo Details.csv", "imgName,fileChecksum,favorite\na.jpg,x,yes\n", "has-rating"),
    ],
)
def test_a_photo_stays_for_what_a_list_of_its_folder_says_and_goes_for_one_with_the_same(
    name: str, content: str, reason: str, tmp_path: Path, scanned: Callable[..., dict[str, dict[str, object]]]
) -> None:
    kept = jpeg(tmp_path / "photos" / "1" / "a.jpg")
    gone = jpeg(tmp_path / "photos" / "2" / "a.jpg")
    scanned(protect="1")
    gone.with_name(name).write_text(content)
    assert dedupe("clean", tmp_path / "report.json", "--apply") == 1
    assert reason in scanned(protect="1")["2/a.jpg"]["reasons"]  # type: ignore[operator]

    kept.with_name(name).write_text(content)
    assert reason not in scanned(protect="1")["2/a.jpg"]["reasons"]  # type: ignore[operator]
    assert dedupe("clean", tmp_path / "report.json", "--apply") == 0
    assert (gone.exists(), gone.with_name(name).exists()) == (False, True)


@pytest.mark.parametrize(
    ("work", "reason"),
    [
        ("NKSC_PARAM/A.JPG.nksc", "has-edits"),
        ("CaptureOne/Settings153/a.jpg.cos", "has-edits"),
        ("SILKYPIX_DS/a.jpg.9.spd", "has-edits"),
        ("Exposure Software/Exposure X7/a.jpg.exposurex7", "has-notes"),
        (".comments/a.jpg.xml", "has-notes"),
        ("sidecars/a.xmp", "has-keywords"),
    ],
)
def test_a_photo_with_work_in_a_folder_below_stays_and_goes_for_one_with_the_same(
    work: str, reason: str, tmp_path: Path, scanned: Callable[..., dict[str, dict[str, object]]]
) -> None:
    for name in ("1", "2"):
        jpeg(tmp_path / "photos" / name / "a.jpg")
    for name, of in (("2", work), ("2", "sidecars/a.png.xmp"), ("2", "sidecars/b.xmp"), ("2", "other/a.jpg.cos")):
        path = tmp_path / "photos" / name / of
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(PACKET)
    scanned(protect="1")
    assert dedupe("clean", tmp_path / "report.json", "--apply") in (0, 1)
    assert (tmp_path / "photos" / "2" / "a.jpg").exists()
    assert reason in scanned(protect="1")["2/a.jpg"]["reasons"]  # type: ignore[operator]

    same = tmp_path / "photos" / "1" / work
    same.parent.mkdir(parents=True, exist_ok=True)
    same.write_bytes(PACKET)
    assert reason not in scanned(protect="1")["2/a.jpg"]["reasons"]  # type: ignore[operator]
    assert dedupe("clean", tmp_path / "report.json", "--apply") == 0
    assert not (tmp_path / "photos" / "2" / "a.jpg").exists()


def test_notes_of_a_folder_that_cannot_be_read_may_say_anything(
    tmp_path: Path, scanned: Callable[..., dict[str, dict[str, object]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("1", "2"):
        jpeg(tmp_path / "photos" / name / "a.jpg")
    (tmp_path / "photos" / "2" / ".picasa.ini").write_text("[a.jpg]\n")
    monkeypatch.setattr("dedupe_gui.reading.folder_notes.read_folder", is_closed)

    assert "has-notes" in scanned(protect="1")["2/a.jpg"]["reasons"]  # type: ignore[operator]


def is_closed(path: Path) -> dict[str, Knowledge]:
    raise PermissionError(13, "no", str(path))


def test_a_second_scan_reads_no_folders_notes_unless_they_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("1", "2"):
        jpeg(tmp_path / "photos" / name / "a.jpg")
    notes = tmp_path / "photos" / "2" / ".picasa.ini"
    notes.write_text("[a.jpg]\nkeywords=Oma\n")

    def reasons() -> set[str]:
        report = tmp_path / "report.json"
        dedupe("scan", tmp_path / "photos", "--json", report, "--catalogue", tmp_path / "c.sqlite3", "--workers", 1)
        photos = json.loads(report.read_text())["groups"][0]["photos"]
        return {reason for photo in photos for reason in photo["reasons"]}

    first = reasons()
    with monkeypatch.context() as patched:
        patched.setattr("dedupe_gui.reading.folder_notes.read_folder", None)
        assert reasons() == first
    notes.unlink()
    assert first - reasons() == {"edits-beside", "no-edits-beside"}


def test_the_json_of_takeout_is_carried_over_and_goes_along(
    tmp_path: Path, scanned: Callable[..., dict[str, dict[str, object]]]
) -> None:
    jpeg(tmp_path / "photos" / "1" / "granny.jpg")
    beside = jpeg(tmp_path / "photos" / "2" / "granny.jpg").with_name("granny.jpg.json")
    beside.write_text(
        '{"description": "Granny", "photoTakenTime": {"timestamp": "-236000000"}, "favorited": true,'
        ' "geoData": {"latitude": 48.1, "longitude": 11.5}}'
    )

    photos = scanned()
    assert {"has-time-taken", "has-place-taken", "has-words"} <= set(photos["2/granny.jpg"]["reasons"])  # type: ignore[call-overload]
    dedupe("clean", tmp_path / "report.json", "--apply")
    assert beside.exists()
    dedupe("clean", tmp_path / "report.json", "--carry-over", "--apply")

    assert not beside.exists()
    sidecar = tmp_path / "photos" / "1" / "granny.jpg.xmp"
    assert {fact.field for fact in notes_in(sidecar.read_bytes(), ".xmp")} == {
        Field.TAKEN,
        Field.PLACE,
        Field.CAPTION,
        Field.RATING,
    }


def test_of_equal_pixels_the_one_with_a_plausible_date_stays_and_another_date_stays_too(
    tmp_path: Path, scanned: Callable[..., dict[str, dict[str, object]]]
) -> None:
    for name, date in {
        "a_reset": "2000:01:01 00:00:00",
        "b_right": "2019:08:01 12:00:00",
        "c_other": "2019:08:01 14:00:00",
        "d_zero": "0000:00:00 00:00:00",
        "e_future": "2099:01:01 00:00:00",
    }.items():
        jpeg(tmp_path / "photos" / f"{name}.jpg", exif=dated(date))

    photos = scanned()

    assert photos["b_right.jpg"]["relation"] == "keep"
    assert photos["c_other.jpg"]["reasons"][0] == "has-other-time"  # type: ignore[index]
    dedupe("clean", tmp_path / "report.json", "--apply")
    assert {path.name for path in (tmp_path / "photos").iterdir()} == {"b_right.jpg", "c_other.jpg"}


def test_two_heics_with_other_second_pictures_both_stay(
    tmp_path: Path, scanned: Callable[..., dict[str, dict[str, object]]]
) -> None:
    def heic(name: str, *seeds: int) -> None:
        file = pillow_heif.HeifFile()
        for seed in seeds:
            file.add_from_pillow(photo_like(seed))
        target = io.BytesIO()
        file.save(target, quality=80)
        (tmp_path / "photos" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "photos" / name).write_bytes(target.getvalue())

    heic("a.heic", 1)
    heic("ab.heic", 1, 2)
    heic("ac.heic", 1, 3)

    photos = scanned()
    dedupe("clean", tmp_path / "report.json", "--apply")

    assert {path.name for path in (tmp_path / "photos").iterdir()} == {"ab.heic", "ac.heic"}
    assert any("has-more-inside" in photo["reasons"] for photo in photos.values())  # type: ignore[operator]


@writes_attributes
def test_what_the_desktop_notes_counts_from_the_next_scan_on_and_when_a_report_is_carried_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing else of the file changes, so that the catalogue knows nothing of it."""
    kept, tagged = (jpeg(tmp_path / "photos" / name / "a.jpg") for name in ("1", "2"))

    def scan() -> dict[str, Any]:
        report = tmp_path / "report.json"
        where = ("--catalogue", tmp_path / "c.sqlite3", "--json", report, "--protect", kept.parent, "--workers", 1)
        dedupe("scan", tmp_path / "photos", *where)
        (group,) = json.loads(report.read_text())["groups"]
        return {photo["path"]: photo for photo in group["photos"]}

    scan()
    noted(tagged, **{"user.xdg.tags": "Anna", "user.baloo.rating": "10"})
    assert dedupe("clean", tmp_path / "report.json", "--apply") == 1
    assert "(has keywords, has rating)" in capsys.readouterr().err
    assert set(scan()[os.fspath(tagged)]["reasons"]) >= {"has-rating", "has-keywords"}
    assert tagged.exists()
    noted(kept, **{"user.xdg.tags": "Anna", "user.baloo.rating": "9"})
    assert not set(scan()[os.fspath(tagged)]["reasons"]) & {"has-rating", "has-keywords"}


def test_a_name_that_is_the_only_date_is_left_to_the_user_or_carried_over(
    tmp_path: Path, scanned: Callable[..., dict[str, dict[str, object]]]
) -> None:
    kept = jpeg(tmp_path / "photos" / "1" / "a.jpg")
    dated = jpeg(tmp_path / "photos" / "2" / "IMG-20190512-WA0003.jpg")

    photos = scanned(protect="1")
    assert "has-time-taken" in photos["2/IMG-20190512-WA0003.jpg"]["reasons"]  # type: ignore[operator]
    dedupe("clean", tmp_path / "report.json", "--apply")
    assert dated.exists()
    assert dedupe("clean", tmp_path / "report.json", "--apply", "--carry-over", "--empty-folders") == 0

    assert not dated.exists()
    known = notes_in(kept.with_name("a.jpg.xmp").read_bytes(), ".xmp")
    assert {(fact.field, fact.value) for fact in known} == {(Field.TAKEN, "2019-05-12")}


@writes_attributes
def test_of_identical_photos_the_tagged_one_is_kept(
    tmp_path: Path, scanned: Callable[..., dict[str, dict[str, object]]]
) -> None:
    for name in ("1", "2", "3"):
        jpeg(tmp_path / "photos" / name / "a.jpg")
    noted(tmp_path / "photos" / "2" / "a.jpg", **{"user.xdg.tags": "Anna"})

    assert [name for name, photo in scanned().items() if photo["relation"] == "keep"] == ["2/a.jpg"]


def test_a_second_scan_knows_what_sidecars_say_without_opening_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jpeg(tmp_path / "photos" / "1" / "a.jpg")
    jpeg(tmp_path / "photos" / "2" / "a.jpg").with_name("a.jpg.xmp").write_bytes(PACKET)
    reports = [tmp_path / f"{number}.json" for number in range(2)]
    for report in reports:
        dedupe("scan", tmp_path / "photos", "--json", report, "--catalogue", tmp_path / "c.sqlite3", "--workers", 1)
        monkeypatch.setattr("dedupe_gui.reading.sidecar_notes.read_notes", None)
        monkeypatch.setattr("dedupe_gui.jobs.sidecars.read_notes", None)

    first, second = (json.loads(report.read_text())["groups"] for report in reports)

    assert second == first
    assert first[0]["keep"].endswith("2/a.jpg")


def test_a_store_of_another_program_is_told_with_what_to_do(
    tmp_path: Path, scanned: Callable[..., dict[str, dict[str, object]]], capsys: pytest.CaptureFixture[str]
) -> None:
    jpeg(tmp_path / "photos" / "a.jpg")
    jpeg(tmp_path / "photos" / "Library.photoslibrary" / "originals" / "a.jpg")

    assert scanned() == {}

    said = capsys.readouterr().err
    assert "an Apple photo library. Export its photos" in said
    assert "--even-in" in said
