"""What version 0.1.0 wrote and how it was called still works: `tests/data/make_version_0_1_0.py` made the files."""

from __future__ import annotations

import json
import os
import sqlite3
import tarfile
from contextlib import closing
from pathlib import Path

import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.default_file import default_catalogue_path
from dedupe_gui.catalogue.not_duplicates import NotDuplicatesList, default_not_duplicates_path
from dedupe_gui.catalogue.sessions import Sessions, default_sessions_path
from dedupe_gui.jobs.events import Finished
from dedupe_gui.jobs.regroup import reported_groups
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.model import ScanOptions
from dedupe_gui.review.decisions import NotedDecision, Verdict
from tests.commanding import Command
from tests.data.make_version_0_1_0 import LENGTH
from tests.data.make_version_0_1_0 import ROOT as BEFORE

DATA = Path(__file__).parent.parent / "data"
OPTIONS = json.loads((DATA / "commands_0_1_0.json").read_text())
pytestmark = pytest.mark.skipif(os.name != "posix", reason="it was a home of Linux")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home and the photos of version 0.1.0, as after a move to another disk of another machine."""
    root = tmp_path / ("n" * (LENGTH - len(str(tmp_path)) - 1))
    with tarfile.open(DATA / "version_0_1_0.tar.xz") as tar:
        # Debian 12's Python has no filters yet, and those after it want one
        tar.extraction_filter = getattr(tarfile, "data_filter", lambda member, _: member)
        tar.extractall(root)
    # sessions are archives with checksums; the others are moved with a name of the same length
    for file in root.rglob("*"):
        if file.is_file() and file.name != "sessions.sqlite":
            status, content = file.stat(), file.read_bytes()
            moved = content.replace(os.fsencode(BEFORE), os.fsencode(root))
            if moved != content:
                file.write_bytes(moved)
                os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    for variable, folder in {
        "HOME": "",
        "XDG_CACHE_HOME": ".cache",
        "XDG_DATA_HOME": ".local/share",
        "XDG_CONFIG_HOME": ".config",
    }.items():
        monkeypatch.setenv(variable, str(root / "home" / folder))
    return root


@pytest.mark.parametrize("name", OPTIONS)
def test_every_command_still_has_every_option(name: str, command: Command) -> None:
    told = command(*name.split(), "--help")

    assert told.status == 0
    assert [
        option for option in OPTIONS[name] if option not in told.out.replace(",", " ").replace("]", " ").split()
    ] == []


def test_the_catalogue_is_taken_up_without_a_notice(root: Path) -> None:
    """It saves a scan all reading, as long as photos are read as they were then."""
    with open_catalogue(default_catalogue_path()) as catalogue:
        *_, finished = scan(ScanOptions((root / "photos",)), catalogue, token=CancelToken())
        assert catalogue.notices() == ()

    assert isinstance(finished, Finished)
    result = finished.result
    assert len(result.photos) == 4
    assert result.already_known in (0, 4)
    (group,) = reported_groups(result)
    assert [result.photos[member.photo].path.name for member in group.members] == ["2.jpg", "2-again.jpg"]


def test_a_session_comes_back_with_its_groups_decisions_and_view(root: Path) -> None:
    with Sessions(default_sessions_path()) as sessions:
        (summary,) = sessions.recent()
        session = sessions.load(summary.session_id)

    kept, gone = BEFORE / "photos" / "2.jpg", BEFORE / "photos" / "2-again.jpg"
    assert summary.folders == (BEFORE / "photos",)
    assert session.decisions == {kept: NotedDecision(Verdict.KEEP), gone: NotedDecision(Verdict.REMOVE, kept)}
    assert session.view["distance"] == 8
    result = session.result
    named = [[result.photos[member.photo].path.name for member in group.members] for group in reported_groups(result)]
    assert sorted(named) == [["1.jpg", "1-again.jpg"], ["2.jpg", "2-again.jpg"]]


def test_what_was_told_apart_stays_apart(root: Path) -> None:
    with NotDuplicatesList(default_not_duplicates_path()) as told_apart:
        (decision,) = told_apart.entries()

    assert [photo.path for photo in decision.photos] == [root / "photos" / "2.jpg", root / "photos" / "3.jpg"]


def test_the_journal_lists_the_clean_up_and_undo_puts_its_photo_back(root: Path, command: Command) -> None:
    assert "1 removed" in command("history").out
    trashed = root / "home/.local/share/Trash/files/1-again.jpg"
    content = trashed.read_bytes()
    with closing(sqlite3.connect(root / "home/.local/share/dedupe-gui/clean-ups.sqlite3")) as journal:
        # unpacking gives files other numbers, which a move to the trash does not
        journal.execute("UPDATE file SET inode = ?", (str(trashed.stat().st_ino),))
        journal.commit()

    outcome = command("undo", "--apply")

    assert outcome.status == 0, outcome.err
    assert (root / "photos" / "1-again.jpg").read_bytes() == content
    assert not trashed.exists()


def test_a_report_is_cleaned_up_by(root: Path, command: Command) -> None:
    report = json.loads((root / "report.json").read_text())
    for photo in (photo for group in report["groups"] for photo in group["photos"] if Path(photo["path"]).exists()):
        photo["inode"] = Path(photo["path"]).stat().st_ino  # unpacked, as above
    (root / "report.json").write_text(json.dumps(report))

    outcome = command("clean", root / "report.json", "--apply")

    assert outcome.status == 0, outcome.err
    assert {path.name for path in (root / "photos").iterdir()} == {"1.jpg", "2.jpg", "3.jpg"}
    assert (root / "home/.local/share/Trash/files/2-again.jpg").exists()


def test_reports_and_tables_are_written_as_before(root: Path, command: Command) -> None:
    """More may be in them, nothing less."""
    (root / "home/.local/share/Trash/files/1-again.jpg").rename(root / "photos" / "1-again.jpg")
    written = {kind: root / f"new.{kind}" for kind in ("json", "csv", "html")}

    outcome = command("scan", root / "photos", *(part for kind in written for part in (f"--{kind}", written[kind])))

    assert outcome.status == 0, outcome.err
    before = {kind: (root / f"report.{kind}").read_text() for kind in written}
    now = {kind: path.read_text() for kind, path in written.items()}
    assert lacking(json.loads(before["json"]), json.loads(now["json"])) == []
    assert now["csv"].splitlines()[0].startswith(before["csv"].splitlines()[0])
    assert now["html"].count("data:image/jpeg") == before["html"].count("data:image/jpeg")
    hashes = command("hash", root / "photos", "--csv", "-").out
    assert sorted(hashes.splitlines()) == sorted((root / "hashes.csv").read_text().splitlines())


def lacking(before: object, now: object, place: str = "") -> list[str]:
    """What a report said and does not say any more; times of the scan, and how closely proofs measure, aside."""
    if isinstance(before, dict) and isinstance(now, dict):
        kept = before.keys() - {"created", "device", "inode", "seconds", "share", "worst", "tone_greys", "edges"}
        return [problem for key in sorted(kept) for problem in lacking(before[key], now.get(key), f"{place}.{key}")]
    if isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        return [
            one
            for at, (old, new) in enumerate(zip(before, now, strict=True))
            for one in lacking(old, new, f"{place}[{at}]")
        ]
    return [] if before == now else [f"{place}: {before!r}, now {now!r}"]
