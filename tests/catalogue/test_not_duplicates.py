from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from dedupe_gui.catalogue.not_duplicates import MarkedPhoto, NotDuplicatesList, default_not_duplicates_path
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import Evidence, PairTable

A, B, C = (
    MarkedPhoto(Path(f"/p/{name}.jpg"), size, name.encode() * 32) for name, size in (("a", 1), ("b", 2), ("c", 3))
)


def pairs(*rows: tuple[int, int]) -> PairTable:
    first, second = np.array(rows, np.int32).reshape(-1, 2).T
    zeros = np.zeros(len(rows), np.uint8)
    table = PairTable.empty()
    return replace(
        table,
        first=first,
        second=second,
        distance_bits=zeros,
        colour_distance=zeros,
        relation=zeros,
        turn=zeros,
        evidence=(Evidence(),) * len(rows),
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "not-duplicates.sqlite"


@pytest.fixture
def decisions(file: Path) -> Iterator[NotDuplicatesList]:
    with NotDuplicatesList(file) as opened:
        yield opened


def rejected(decisions: NotDuplicatesList, digests: list[bytes | None], *rows: tuple[int, int]) -> list[bool]:
    answer: list[bool] = decisions.rejected(digests, pairs(*rows)).tolist()
    return answer


def test_a_marked_pair_is_rejected_wherever_the_files_are(decisions: NotDuplicatesList, file: Path) -> None:
    decisions.remember([A, B])
    with NotDuplicatesList(file) as tomorrow:
        digests = [None, B.content_digest, A.content_digest, C.content_digest]
        assert rejected(tomorrow, digests, (1, 2), (1, 3), (2, 3), (0, 1)) == [True, False, False, False]


def test_all_pairs_of_a_marked_group_are_rejected_but_not_those_with_a_new_photo(decisions: NotDuplicatesList) -> None:
    decisions.remember([A, B, C])
    digests = [A.content_digest, B.content_digest, C.content_digest, b"new" + bytes(29)]
    assert rejected(decisions, list(digests), (0, 1), (0, 2), (1, 2), (0, 3)) == [True, True, True, False]


def test_photos_of_different_decisions_are_not_rejected(decisions: NotDuplicatesList) -> None:
    decisions.remember([A, B])
    decisions.remember([B, C])
    assert rejected(decisions, [A.content_digest, C.content_digest], (0, 1)) == [False]


def test_two_files_with_the_same_bytes_stay_copies(decisions: NotDuplicatesList) -> None:
    decisions.remember([A, B])
    assert rejected(decisions, [A.content_digest, A.content_digest, B.content_digest], (0, 1), (0, 2)) == [False, True]


def test_a_decision_can_be_seen_and_taken_back(decisions: NotDuplicatesList) -> None:
    first = decisions.remember([A, B])
    second = decisions.remember([B, C])
    assert [(entry.decision_id, entry.photos) for entry in decisions.entries()] == [(second, (B, C)), (first, (A, B))]
    assert decisions.sizes() == {1, 2, 3}
    decisions.forget(first)
    assert rejected(decisions, [A.content_digest, B.content_digest], (0, 1)) == [False]
    assert decisions.sizes() == {2, 3}


def test_a_damaged_file_is_set_aside_with_a_notice(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"garbage " * 2000)
    with NotDuplicatesList(file) as decisions:
        assert decisions.notice is not None
        assert "not-duplicates.sqlite.damaged-1" in str(decisions.notice)
        decisions.remember([A, B])


def test_a_folder_that_can_not_be_made_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(EnvironmentProblem, match=r"not-duplicates\.sqlite can't be used"):
        NotDuplicatesList(tmp_path / "file" / "not-duplicates.sqlite")


def test_decisions_lie_with_the_users_data(temporary_home: Path) -> None:
    assert default_not_duplicates_path().is_relative_to(temporary_home)
