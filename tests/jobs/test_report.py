"""The report keeps its contract and survives the way to disk and back."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.report import Report, make_report
from dedupe_gui.jobs.report_csv import CSV_COLUMNS, to_csv
from dedupe_gui.jobs.report_html import to_html
from dedupe_gui.jobs.report_json import read_report, to_json
from dedupe_gui.jobs.report_words import in_words
from dedupe_gui.model import (
    CaptureTime,
    Evidence,
    EvidenceKind,
    Field,
    FileStamp,
    Finding,
    Fingerprint,
    Group,
    Held,
    Holding,
    KeepReason,
    Known,
    MadeFrom,
    Member,
    PairTable,
    Photo,
    PhotoFacts,
    Proof,
    Region,
    Relation,
    ScanOptions,
    ScanResult,
    Source,
    StageSeconds,
    Turn,
    Unreadable,
    UnreadableReason,
)
from tests.photos import holding

UNDECODABLE = Path(os.fsdecode(b"/photos/caf\xe9 \xff.jpg"))


def photo(path: Path, *, size_bytes: int = 100, companions: tuple[FileStamp, ...] = ()) -> Photo:
    taken = CaptureTime(datetime(2024, 5, 1, 10, 11, 12, 340000), subsecond_digits=2)  # noqa: DTZ001 - EXIF has no zone
    return Photo(
        stamp=FileStamp(str(path), size_bytes, mtime_ns=7, device=1, inode=size_bytes),
        facts=PhotoFacts(4000, 3000, "JPEG", taken=taken, inside=holding(b"film" * 4, pictures=1)),
        fingerprint=Fingerprint(bytes(64), bytes(32), is_flat=False),
        companions=companions,
    )


@pytest.fixture
def report() -> Report:
    film = FileStamp("/photos/a.mov", 9, 1, 1, 5)
    photos = (photo(Path("/photos/a.jpg"), companions=(film,)), photo(UNDECODABLE, size_bytes=50))
    evidence = Evidence(findings=(Finding(EvidenceKind.CROPPED, 0.62),))
    held = Holding(Held.YES, 0.001, 0.3, Region(0.25, 0.5, 0.5, 1.0))
    proof = Proof(Relation.COPY, Holding(Held.EXCEPT), held, MadeFrom.SECOND_FROM_FIRST)
    group = Group(
        "8f3a",
        (
            Member(0, None, 0, Turn.NONE, Evidence(), (KeepReason.LARGEST, KeepReason.CAMERA_METADATA)),
            Member(1, Relation.COPY, 2, Turn.CLOCKWISE_90, evidence, (KeepReason.SMALLER,), proof.seen_from_second()),
        ),
    )
    broken = Unreadable(FileStamp("/photos/x.jpg", 3, 1, 1, 9), UnreadableReason.TRUNCATED, "cut <off>")
    zero, one = np.zeros(1, np.uint8), np.ones(1, np.int32)
    pairs = PairTable(0 * one, one, zero, zero, zero + Relation.COPY.rank, zero, (evidence,), (proof,))
    result = ScanResult(ScanOptions((Path("/photos"),)), photos, pairs, (broken,), StageSeconds(0.1, 3.2, 0.2, 3.6))
    return make_report(result, [group], created=datetime(2026, 11, 21, 12, tzinfo=UTC))


def test_a_proof_is_told_of_every_photo_but_the_kept_one(report: Report) -> None:
    (group,) = json.loads(to_json(report))["groups"]
    kept, other = group["photos"]

    assert "proof" not in kept
    assert other["proof"] == {
        "held": "yes",
        "holds_kept": "no",
        "share": 0.001,
        "worst": 0.3,
        "place": [0.25, 0.5, 0.25, 0.5],
        "made_from": "/photos/a.jpg",
    }
    assert to_csv(report).splitlines()[2].endswith("yes,no,/photos/a.jpg,,")
    assert "the kept photo holds all that it shows" in to_html(report, lambda _: None)


def test_json_has_every_field_of_the_contract(report: Report) -> None:
    content = json.loads(to_json(report))

    assert content["format"] == "dedupe-gui/1"
    assert content["created"] == "2026-11-21T12:00:00Z"
    assert content["folders"] == ["/photos"]
    assert content["options"]["distance"] == 10
    assert content["options"]["hash"] == "phash"
    assert content["options"]["turned"] is True
    assert (content["photos"], content["bytes"]) == (2, 150)
    assert content["unreadable"] == [{"path": "/photos/x.jpg", "reason": "truncated", "detail": "cut <off>"}]
    (group,) = content["groups"]
    assert (group["id"], group["relation"], group["keep"]) == ("8f3a", "copy", "/photos/a.jpg")
    kept, copy = group["photos"]
    assert kept["relation"] == "keep"
    assert kept["taken"] == "2024-05-01T10:11:12.34"
    assert kept["reasons"] == ["largest", "camera-metadata"]
    assert (kept["width"], kept["height"], kept["bytes"]) == (4000, 3000, 100)
    assert (copy["relation"], copy["distance"], copy["turned"]) == ("copy", 2, "90")
    assert content["seconds"] == {"walk": 0.1, "read": 3.2, "match": 0.2, "prove": 0, "total": 3.6}


def test_json_comes_back_as_the_same_report(report: Report, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    file.write_text(to_json(report), encoding="utf-8")

    assert read_report(file) == report


def test_a_name_that_is_not_text_keeps_its_bytes(report: Report) -> None:
    path = json.loads(to_json(report))["groups"][0]["photos"][1]["path"]

    assert os.fsencode(path) == os.fsencode(UNDECODABLE)


def test_csv_has_one_line_a_photo(report: Report) -> None:
    header, kept, copy = to_csv(report).splitlines()

    assert header.split(",") == list(CSV_COLUMNS)
    assert kept.startswith("8f3a,keep,/photos/a.jpg,0,none,4000,3000,100,2024-05-01T10:11:12.34,")
    assert "copy" in copy


def test_what_only_a_copy_has_is_told_in_words_and_values(report: Report) -> None:
    (group,) = report.groups
    known = (
        Known(Field.RATING, "5", Source.XMP),
        Known(Field.KEYWORD, "Oma", Source.XMP),
        Known(Field.KEYWORD, "<b>1962", Source.XMP),
        Known(Field.DEVELOPED, "0" * 32, Source.XMP),
    )
    reasons = ("smaller", "has-rating", "has-keywords", "has-edits", "has-gain-map", "of-a-later-version")
    copy = replace(group.photos[1], only_here=known, reasons=reasons)
    told = replace(report, groups=(replace(group, photos=(group.keep, copy)),))

    page, row = to_html(told, lambda _: None), to_csv(told).splitlines()[2]

    assert "smaller; has an HDR gain map and has 5 stars, the keywords Oma, &lt;b&gt;1962, edits<" in page
    assert "x.jpg: cut off, cut &lt;off&gt;" in page
    assert row.endswith(',"5 stars, the keywords Oma, <b>1962, edits",')


def test_a_note_is_told_by_its_words_where_it_has_some() -> None:
    event, digest = Known(Field.OTHER, "Event: Wedding", Source.XMP), Known(Field.OTHER, "0" * 32, Source.SIDECAR)
    layers = Known(Field.OTHER, "Layers: " + "0" * 32, Source.TEXT)

    assert in_words((event, digest, layers)) == "the notes Event: Wedding, Layers"
    assert in_words((digest,)) == "other notes"


def test_html_shows_thumbnails_and_escapes_text(report: Report) -> None:
    page = to_html(report, lambda stamp: b"jpeg" if stamp.path.name == "a.jpg" else None)

    assert page.count("<img") == 1
    assert "cut &lt;off&gt;" in page
    assert page.encode("utf-8")


@pytest.mark.parametrize("content", ["", "[]", '{"format": "other/1"}', '{"format": "dedupe-gui/1"}'])
def test_a_file_that_is_no_report_is_refused_in_a_sentence(content: str, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    file.write_text(content, encoding="utf-8")

    with pytest.raises(EnvironmentProblem, match=r"report\.json"):
        read_report(file)


def test_a_group_that_keeps_two_photos_is_refused(report: Report, tmp_path: Path) -> None:
    content = json.loads(to_json(report))
    content["groups"][0]["photos"][1]["relation"] = "keep"
    file = tmp_path / "report.json"
    file.write_text(json.dumps(content), encoding="utf-8")

    with pytest.raises(EnvironmentProblem, match="keeps two"):
        read_report(file)
