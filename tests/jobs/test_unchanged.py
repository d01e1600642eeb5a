"""Scans of folders in which nothing has changed: the same answer, for hardly more than the walk."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs import report as reports
from dedupe_gui.jobs.catalogue_version import algorithm_version
from dedupe_gui.jobs.known_photos import KnownPhotos
from dedupe_gui.jobs.regroup import reported_groups
from dedupe_gui.jobs.scan import FORGET_AFTER_DAYS, scan
from dedupe_gui.model import FileStamp, Finished, PhotoUnreadable, Progress, ScanEvent, ScanOptions, Stage, StageChanged
from tests.photos import photo_like, save

TODAY = 739_000


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Two copies with a sidecar, six photos without a copy, one file that is no photo."""
    folder = tmp_path / "library"
    save(photo_like(0), folder / "a.png")
    save(photo_like(0).resize((240, 160)), folder / "b" / "a.jpg")
    (folder / "b" / "a.xmp").write_text("<xmp/>")
    for seed in range(1, 7):
        save(photo_like(seed), folder / f"a-{seed}.jpg")
    (folder / "text.jpg").write_text("hello")
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.sqlite"


class Asked(Catalogue):
    """A catalogue that counts the files it is asked about."""

    files = 0

    def known(self, stamps: Sequence[FileStamp], **wanted: Any) -> list[Any]:
        self.files += len(stamps)
        return super().known(stamps, **wanted)


def run(library: Path, file: Path, *, today: int = TODAY, **choices: Any) -> tuple[Finished, list[ScanEvent], int]:
    with Asked.open(file, algorithm=algorithm_version(), today=today) as catalogue:
        events = list(scan(ScanOptions((library,), workers=1), catalogue, token=CancelToken(), **choices))
        finished = events[-1]
        assert isinstance(finished, Finished)
        list(finished.result.photos)  # while the catalogue is open
        return finished, events, catalogue.files


def report_of(finished: Finished) -> object:
    told = json.loads(reports.to_json(reports.make_report(finished.result, reported_groups(finished.result))))
    return {key: told[key] for key in ("photos", "bytes", "unreadable", "groups")}


def test_what_was_not_met_for_more_than_a_year_is_forgotten(library: Path, file: Path) -> None:
    run(library, file)
    (library / "a-6.jpg").unlink()

    run(library, file, today=TODAY + FORGET_AFTER_DAYS - 1)
    with Asked.open(file, algorithm=algorithm_version(), today=TODAY) as catalogue:
        before = catalogue.count()
    save(photo_like(7), library / "a-7.jpg")
    run(library, file, today=TODAY + FORGET_AFTER_DAYS + 1)

    with Asked.open(file, algorithm=algorithm_version(), today=TODAY) as catalogue:
        assert (before, catalogue.count()) == (9, 9)


def test_the_answer_is_the_same_and_only_photos_in_groups_are_asked_for(library: Path, file: Path) -> None:
    cold, _, _ = run(library, file)
    with Asked.open(file, algorithm=algorithm_version(), today=TODAY) as catalogue:
        warm = list(scan(ScanOptions((library,), workers=1), catalogue, token=CancelToken()))[-1]
        assert isinstance(warm, Finished)
        assert catalogue.files == 3, "two copies and the unreadable file"
        assert report_of(warm) == report_of(cold)
        assert isinstance(warm.result.photos, KnownPhotos)
        assert catalogue.files == 3, "a report looks at no other photo either"
        assert warm.result.photos == cold.result.photos
    assert (reported_groups(warm.result), warm.result.already_known) == (reported_groups(cold.result), 8)
    assert [len(photo.companions) for photo in warm.result.photos] == [0] * 7 + [1]


def test_the_events_are_those_of_any_scan(library: Path, file: Path) -> None:
    run(library, file)
    _, events, _ = run(library, file)
    assert [event.stage for event in events if isinstance(event, StageChanged)] == list(Stage)
    assert [event.problem.path.name for event in events if isinstance(event, PhotoUnreadable)] == ["text.jpg"]
    (reading,) = [event for event in events if isinstance(event, Progress) and event.stage is Stage.READING]
    assert (reading.done, reading.total, reading.already_known) == (9, 9, 8)


def test_the_window_gets_every_photo_at_once(library: Path, file: Path) -> None:
    cold, _, _ = run(library, file)
    warm, _, _ = run(library, file, results_meanwhile=True)
    assert isinstance(warm.result.photos, tuple)
    assert warm.result.photos == cold.result.photos


@pytest.mark.parametrize("name", ["a.jpg", "text.jpg"])
def test_a_forgotten_file_is_read_again(library: Path, file: Path, name: str) -> None:
    cold, _, _ = run(library, file)
    with closing(sqlite3.connect(file)) as other, other:
        other.execute("DELETE FROM photo WHERE name = ?", (name.encode(),))
    again, _, _ = run(library, file)
    assert report_of(again) == report_of(cold)
    assert again.result.already_known == (7 if name == "a.jpg" else 8)


def test_a_photo_that_is_forgotten_after_the_scan_says_so(library: Path, file: Path) -> None:
    run(library, file)
    with Catalogue.open(file, algorithm=algorithm_version(), today=TODAY) as catalogue:
        warm = list(scan(ScanOptions((library,), workers=1), catalogue, token=CancelToken()))[-1]
        assert isinstance(warm, Finished)
        with closing(sqlite3.connect(file)) as other, other:
            other.execute("DELETE FROM photo")
        with pytest.raises(EnvironmentProblem, match="Scan the folders again"):
            warm.result.photos[1]


@pytest.mark.parametrize("change", ["touched", "renamed", "new", "gone", "sidecar"])
def test_any_change_is_noticed(library: Path, file: Path, change: str) -> None:
    run(library, file)
    match change:
        case "touched":
            save(photo_like(8), library / "a-1.jpg")
        case "renamed":
            (library / "a-1.jpg").rename(library / "c.jpg")
        case "new":
            save(photo_like(0), library / "c.png")
        case "gone":
            (library / "b" / "a.jpg").unlink()
        case "sidecar":
            (library / "a-1.xmp").write_text("<xmp/>")
    warm, _, asked = run(library, file)
    with Catalogue.open(None, algorithm=algorithm_version()) as nothing_known:
        cold = list(scan(ScanOptions((library,), workers=1), nothing_known, token=CancelToken()))[-1]
        assert isinstance(cold, Finished)
    assert asked >= len(cold.result.photos)
    assert report_of(warm) == report_of(cold)
    assert warm.result.photos == cold.result.photos


def test_entries_of_folders_that_never_change_do_not_grow_old(library: Path, file: Path, tmp_path: Path) -> None:
    def scan_of(folder: Path, day: int) -> Finished:
        with Catalogue.open(file, algorithm=algorithm_version(), today=TODAY + day) as catalogue:
            finished = list(scan(ScanOptions((folder,), workers=1), catalogue, token=CancelToken()))[-1]
            assert isinstance(finished, Finished)
            return finished

    for day in range(0, 800, 20):
        scan_of(library, day)
    save(photo_like(9), tmp_path / "elsewhere" / "x.jpg")
    scan_of(tmp_path / "elsewhere", 800)  # drops what was not seen for a year
    save(photo_like(9), library / "new.jpg")
    assert scan_of(library, 800).result.already_known == 8


def test_a_name_that_contradicts_the_content_is_noted_cold_and_warm(library: Path, file: Path) -> None:
    save(photo_like(11), library / "z.png").rename(library / "z.jpg")
    save(photo_like(0), library / "c.png").rename(library / "c.jpg")
    cold, _, _ = run(library, file)
    warm, _, _ = run(library, file)
    for finished in (cold, warm):
        told = json.loads(reports.to_json(reports.make_report(finished.result, reported_groups(finished.result))))
        assert told["misnamed"] == [
            {"path": str(library / "c.jpg"), "format": "PNG"},
            {"path": str(library / "z.jpg"), "format": "PNG"},
        ]
        notes = {Path(photo["path"]).name: photo["notes"] for group in told["groups"] for photo in group["photos"]}
        assert notes == {"a.png": [], "a.jpg": [], "c.jpg": ["suffix-of-another-format"]}
