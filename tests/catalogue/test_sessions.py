from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from dedupe_gui.catalogue.result_codec import decode, encode
from dedupe_gui.catalogue.sessions import MOST_KEPT, Sessions, changes_since, default_sessions_path
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import (
    Evidence,
    EvidenceKind,
    FileStamp,
    Finding,
    Fingerprint,
    HashKind,
    PairTable,
    Photo,
    PhotoFacts,
    Region,
    Relation,
    ScanOptions,
    ScanResult,
    StageSeconds,
    Unreadable,
    UnreadableReason,
)
from dedupe_gui.review.decisions import NotedDecision, Verdict


def photo(path: Path, *, content: bytes = b"bytes") -> Photo:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    sidecar = FileStamp(f"{path}.xmp", 3, 4, 5, 6)
    fingerprint = Fingerprint(os.urandom(64), os.urandom(32), is_flat=True, colorhash=42)
    return Photo(FileStamp.of(path, path.stat()), PhotoFacts(4, 3, "PNG"), fingerprint, b"d" * 16, (sidecar,))


@pytest.fixture
def result(tmp_path: Path) -> ScanResult:
    folder = tmp_path / "photos"
    names = ["a.jpg", os.fsdecode(b"not-text-\xff.jpg"), "c\n.jpg"]
    photos = tuple(photo(folder / name) for name in names)
    evidence = Evidence(
        findings=(Finding(EvidenceKind.CROPPED, 0.62), Finding(EvidenceKind.MIRRORED)),
        weakest_block=float(np.float32(0.25)),
        differs_most=Region(0.0, 0.25, 0.5, 1.0),
        overlap_on_second=Region(0.1, 0.2, 0.3, 0.4),
        inliers=np.int64(31),  # type: ignore[arg-type]  # what NumPy code may hand over
    )
    return ScanResult(
        options=ScanOptions(
            (folder,),
            hash_kinds=(HashKind.AHASH, HashKind.COLORHASH),
            relations=frozenset({Relation.COPY}),
            protected_folders=(folder,),
            exclude_patterns=("*.tmp",),
            across=True,
        ),
        is_hearsay=True,
        photos=(*photos[:2], replace(photos[2], content_digest=None, companions=())),
        pairs=PairTable(
            np.array([0, 0], np.int32),
            np.array([1, 2], np.int32),
            np.array([1, 254], np.uint8),
            np.array([2, 253], np.uint8),
            np.array([3, 252], np.uint8),
            np.array([4, 251], np.uint8),
            (evidence, Evidence()),
        ),
        unreadable=(Unreadable(photos[0].stamp, UnreadableReason.TRUNCATED, "cut off"),),
        seconds=StageSeconds(0.1, 0.2, 0.3, 0.6),
        already_known=2,
    )


@pytest.fixture
def sessions(tmp_path: Path) -> Iterator[Sessions]:
    with Sessions(tmp_path / "sessions.sqlite") as opened:
        yield opened


def test_a_result_comes_back_as_it_was(result: ScanResult) -> None:
    again = decode(encode(result))
    assert again.options == result.options
    assert again.photos == result.photos
    assert again.unreadable == result.unreadable
    assert again.seconds == result.seconds
    assert (again.already_known, again.is_complete) == (2, True)
    assert again.pairs.evidence == result.pairs.evidence
    for name in ("first", "second", "distance_bits", "colour_distance", "relation", "turn"):
        column, expected = getattr(again.pairs, name), getattr(result.pairs, name)
        assert (column.dtype, column.tolist()) == (expected.dtype, expected.tolist())


def test_an_empty_result_comes_back(result: ScanResult) -> None:
    empty = replace(result, photos=(), pairs=PairTable.empty(), unreadable=())
    assert decode(encode(empty)).photos == ()


@pytest.mark.parametrize("cut", [0, 10, -10])
def test_a_damaged_result_is_told_in_a_sentence(result: ScanResult, cut: int) -> None:
    with pytest.raises(EnvironmentProblem, match="damaged"):
        decode(encode(result)[:cut])


def test_a_review_goes_on_tomorrow(tmp_path: Path, result: ScanResult) -> None:
    a, b, c = (photo.path for photo in result.photos)
    with Sessions(tmp_path / "sessions.sqlite") as today:
        session_id = today.begin(result)
        keep, undecided = NotedDecision(Verdict.KEEP), NotedDecision(Verdict.UNDECIDED)
        today.save_decisions(
            session_id, {a: keep, b: NotedDecision(Verdict.REMOVE, a), c: NotedDecision(Verdict.REMOVE, a)}
        )
        today.save_decisions(session_id, {c: undecided, a: NotedDecision(Verdict.REMOVE, c)})
        today.save_view(session_id, {"group": 7, "filters": ["copy"]})
    with Sessions(tmp_path / "sessions.sqlite") as tomorrow:
        session = tomorrow.load(session_id)
    assert session.result.photos == result.photos
    assert session.decisions == {a: NotedDecision(Verdict.REMOVE, c), b: NotedDecision(Verdict.REMOVE, a)}
    assert session.view == {"group": 7, "filters": ["copy"]}


def test_the_session_saved_last_comes_first(sessions: Sessions, result: ScanResult) -> None:
    elsewhere = replace(result.options, folders=(result.photos[0].path.parent / "other",))
    first = sessions.begin(replace(result, options=elsewhere))
    second = sessions.begin(replace(result, photos=()))
    assert [summary.session_id for summary in sessions.recent()] == [second, first]
    (summary,) = sessions.recent(limit=1)
    assert (summary.photos, summary.folders, summary.verdicts) == (0, result.options.folders, 0)


def test_a_review_says_how_many_of_its_groups_were_decided_where_that_is_known(
    sessions: Sessions, result: ScanResult
) -> None:
    session = sessions.begin(result)
    (saved_before,) = sessions.recent()
    sessions.save_view(session, {"groups": 224, "decided": 3})
    (saved_now,) = sessions.recent()

    assert (saved_before.groups, saved_before.groups_decided) == (0, 0)
    assert (saved_now.groups, saved_now.groups_decided) == (224, 3)


def test_a_session_takes_the_place_of_one_of_the_same_folders_in_which_nothing_was_decided(
    sessions: Sessions, result: ScanResult
) -> None:
    path = result.photos[0].path
    decided, idle = sessions.begin(result), sessions.begin(result)
    sessions.save_decisions(idle, {path: NotedDecision(Verdict.KEEP)})
    elsewhere = sessions.begin(replace(result, options=replace(result.options, folders=(path.parent / "other",))))
    idle = sessions.begin(result)

    latest = sessions.begin(result)

    assert {summary.session_id for summary in sessions.recent()} == {latest, elsewhere, decided + 1}
    for gone in (decided, idle):
        with pytest.raises(EnvironmentProblem, match="gone"):
            sessions.load(gone)
        with pytest.raises(EnvironmentProblem, match="gone"):
            sessions.save_decisions(gone, {path: NotedDecision(Verdict.KEEP)})


def test_only_the_latest_sessions_are_kept(sessions: Sessions, result: ScanResult) -> None:
    numbers = []
    for _ in range(MOST_KEPT + 2):
        numbers.append(sessions.begin(result))
        sessions.save_decisions(numbers[-1], {result.photos[0].path: NotedDecision(Verdict.KEEP)})

    assert [summary.session_id for summary in sessions.recent(100)] == numbers[: -MOST_KEPT - 1 : -1]


def test_sessions_of_an_earlier_version_are_gone_on_with_and_their_removals_rest(
    tmp_path: Path, result: ScanResult
) -> None:
    path = tmp_path / "sessions.sqlite"
    photo = result.photos[0].path
    with Sessions(path) as sessions:
        number = sessions.begin(result)
        sessions.save_decisions(number, {photo: NotedDecision(Verdict.REMOVE, photo)})
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("ALTER TABLE verdict DROP COLUMN instead")
        database.execute("PRAGMA user_version = 1")

    with Sessions(path) as sessions:
        assert sessions.load(number).decisions == {photo: NotedDecision(Verdict.REMOVE, None)}


def test_changed_and_vanished_photos_are_told(result: ScanResult) -> None:
    assert changes_since(result).changed == frozenset()
    result.photos[0].path.write_bytes(b"another")
    result.photos[2].path.unlink()
    changes = changes_since(result)
    assert (changes.changed, changes.vanished) == ({0}, {2})


def test_sessions_lie_with_the_users_data(temporary_home: Path) -> None:
    assert default_sessions_path().is_relative_to(temporary_home)
