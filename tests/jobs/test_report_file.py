"""A report is written whole, and over nothing but an earlier report."""

from __future__ import annotations

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from dedupe_gui.errors import EnvironmentProblem, WrongArguments
from dedupe_gui.jobs.report import Report
from dedupe_gui.jobs.report_csv import to_csv, to_pairs_csv
from dedupe_gui.jobs.report_file import check_report_place, check_report_places, write_report
from dedupe_gui.jobs.report_html import to_html
from dedupe_gui.jobs.report_json import to_json
from dedupe_gui.model import StageSeconds

EMPTY = Report(datetime.now(UTC), (), {}, 0, 0, (), (), StageSeconds(0, 0, 0, 0))
KINDS = {
    "json": to_json(EMPTY),
    "csv": to_csv(EMPTY),
    "html": to_html(EMPTY, lambda _: None),
    "lookup.json": '{\n "format": "dedupe-gui-lookup/1",\n "matches": []}',
}


@pytest.mark.parametrize("kind", KINDS)
def test_an_earlier_report_is_replaced(tmp_path: Path, kind: str) -> None:
    place = tmp_path / f"report.{kind}"
    write_report(place, KINDS[kind], overwrite=False)
    write_report(place, KINDS[kind] + " ", overwrite=False)

    assert place.read_text(encoding="utf-8") == KINDS[kind] + " "
    assert [path.name for path in tmp_path.iterdir()] == [place.name]


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "TIFF", "WEBP", "GIF", "BMP", "AVIF"])
@pytest.mark.parametrize("overwrite", [False, True])
def test_a_picture_is_never_replaced(tmp_path: Path, format_name: str, *, overwrite: bool) -> None:
    photo = tmp_path / "only.json"
    Image.new("RGB", (8, 8)).save(photo, format_name)
    before = photo.read_bytes()

    with pytest.raises(EnvironmentProblem, match="is a picture"):
        write_report(photo, "{}", overwrite=overwrite)
    assert photo.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "content"), [("a", b"\0\0\0\x14ftypqt  "), ("a.MOV", b"film"), ("a.xmp", b"<x/>"), ("a.aae", b"x")]
)
def test_a_film_or_sidecar_is_never_replaced(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)

    with pytest.raises(EnvironmentProblem, match="belongs to a photo"):
        write_report(tmp_path / name, "{}", overwrite=True)
    assert (tmp_path / name).read_bytes() == content


@pytest.mark.skipif(os.name != "posix", reason="pipes with names")
def test_a_pipe_that_nobody_reads_is_one_sentence(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(EnvironmentProblem, match="pipe cannot be written"):
        write_report(tmp_path / "pipe", "{}", overwrite=False)


def test_a_picture_that_a_link_leads_to_is_not_replaced(tmp_path: Path) -> None:
    photo, link = tmp_path / "only.jpg", tmp_path / "report.json"
    Image.new("RGB", (8, 8)).save(photo)
    link.symlink_to(photo)

    with pytest.raises(EnvironmentProblem, match="is a picture"):
        write_report(link, "{}", overwrite=True)


@pytest.mark.parametrize("content", ["a note", '{"title": "IMG_1.jpg"}', "group\n", "<!doctype html>"])
def test_another_file_is_replaced_only_when_the_user_says_so(tmp_path: Path, content: str) -> None:
    file = tmp_path / "mine"
    file.write_text(content)

    with pytest.raises(EnvironmentProblem, match="is no report of this program"):
        write_report(file, "{}", overwrite=False)
    assert file.read_text() == content
    write_report(file, "{}", overwrite=True)
    assert file.read_text() == "{}"


def test_two_reports_of_one_name_are_refused(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)

    for other in (tmp_path / "r", tmp_path / "link" / "r", tmp_path / "R"):
        with pytest.raises(WrongArguments, match="Two reports"):
            check_report_places([tmp_path / "r", other], overwrite=False)
    check_report_places([tmp_path / "r", tmp_path / "s"], overwrite=False)
    check_report_places([Path(os.devnull), Path(os.devnull)], overwrite=False)


def test_a_pipe_takes_a_report_as_it_is(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_report(pipe, "text", overwrite=False)
        assert os.read(reader, 9) == b"text"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_the_earlier_report_stays_whole_when_the_new_one_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "r.json"
    write_report(place, KINDS["json"], overwrite=False)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentProblem, match="No space left"):
        write_report(place, "{}", overwrite=False)
    assert place.read_text() == KINDS["json"]
    assert [path.name for path in tmp_path.iterdir()] == ["r.json"]


def test_a_new_report_has_the_permissions_of_new_files_and_a_replaced_one_its_own(tmp_path: Path) -> None:
    place, other = tmp_path / "r.json", tmp_path / "other"
    other.touch()
    write_report(place, KINDS["json"], overwrite=False)
    assert place.stat().st_mode == other.stat().st_mode

    place.chmod(0o640)
    write_report(place, KINDS["json"], overwrite=False)
    assert stat.S_IMODE(place.stat().st_mode) == 0o640


@pytest.mark.parametrize("name", ["nowhere/r.json", "nul\0", "x" * 300, "file/below"])
def test_a_place_that_takes_no_file_is_one_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(EnvironmentProblem, match="cannot be written"):
        check_report_place(tmp_path / name, overwrite=False)


def test_a_table_of_pairs_is_known_again(tmp_path: Path) -> None:
    write_report(tmp_path / "pairs", to_pairs_csv(EMPTY), overwrite=False)
    write_report(tmp_path / "pairs", to_pairs_csv(EMPTY), overwrite=False)
