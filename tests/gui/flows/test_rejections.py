"""*Not duplicates*: pairs that no longer count, today and in later searches, wherever the files move."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from dedupe_gui.catalogue.not_duplicates import NotDuplicatesList
from dedupe_gui.jobs.events import Finished, ScanEvent, Stage, StageChanged
from dedupe_gui.jobs.regroup import Regrouper
from dedupe_gui.jobs.rejections import filtered, remember, without_remembered
from dedupe_gui.matching.groups.grouping import GroupingView
from dedupe_gui.model import NO_EVIDENCE, PairTable, Relation, ScanResult
from dedupe_gui.reading.digest import content_digest
from dedupe_gui.review.rejections import Rejection, without_pairs


@pytest.fixture
def paired(result: ScanResult) -> ScanResult:
    """Photos 5, 6 and 7 (all different files) are alike, and so are 8 and 9."""
    rows = [(5, 6), (5, 7), (6, 7), (8, 9)]
    ints, zeros = np.array(rows, np.int32), np.zeros(len(rows), np.uint8)
    relation = np.full(len(rows), Relation.SIMILAR.rank, np.uint8)
    pairs = PairTable(ints[:, 0], ints[:, 1], zeros, zeros, relation, zeros, (NO_EVIDENCE,) * len(rows))
    return replace(result, pairs=pairs)


@pytest.fixture
def remembered() -> Iterator[NotDuplicatesList]:
    with NotDuplicatesList(None) as made:
        yield made


def rows(result: ScanResult) -> list[tuple[int, int]]:
    return list(zip(result.pairs.first.tolist(), result.pairs.second.tolist(), strict=True))


def paths(result: ScanResult, *positions: int) -> frozenset[str]:
    return frozenset(result.photos[position].stamp.path_text for position in positions)


def test_rejected_group_loses_its_pairs_and_others_stay(paired: ScanResult) -> None:
    left = without_pairs(paired, [Rejection((paths(paired, 5, 6, 7),))])
    assert rows(left) == [(8, 9)]
    assert len(left.pairs.evidence) == 1
    assert without_pairs(paired, []) is paired


def test_one_photo_that_is_none_of_the_others_leaves_the_others_together(paired: ScanResult) -> None:
    left = without_pairs(paired, [Rejection((paths(paired, 5, 7), paths(paired, 6, 7)))])
    assert rows(left) == [(5, 6), (8, 9)]


def test_later_search_leaves_them_apart_even_after_a_file_moved(
    paired: ScanResult, remembered: NotDuplicatesList, library_folder: Path
) -> None:
    numbers = remember(Rejection((paths(paired, 8, 9),)), paired.photos, remembered, content_digest)
    moved = library_folder / "Phone" / "elsewhere.png"
    Path(paired.photos[9].path).rename(moved)
    stamp = paired.photos[9].stamp._replace(path_text=str(moved))
    photos = tuple(
        replace(photo, stamp=stamp) if position == 9 else photo for position, photo in enumerate(paired.photos)
    )
    events: list[ScanEvent] = [StageChanged(Stage.GROUPING), Finished(replace(paired, photos=photos))]
    first, last = filtered(events, remembered, content_digest)
    assert first == events[0]
    assert isinstance(last, Finished)
    assert rows(last.result) == [(5, 6), (5, 7), (6, 7)]
    for number in numbers:
        remembered.forget(number)
    *_, last = filtered(events, remembered, content_digest)
    assert isinstance(last, Finished)
    assert len(rows(last.result)) == 4


def test_photo_that_cannot_be_read_any_more_is_no_reason_to_fail(
    paired: ScanResult, remembered: NotDuplicatesList
) -> None:
    remember(Rejection((paths(paired, 8, 9),)), paired.photos, remembered, content_digest)
    paired.photos[8].path.unlink()
    *_, last = filtered([Finished(paired)], remembered, content_digest)
    assert isinstance(last, Finished)
    assert (8, 9) in rows(last.result)


def test_photos_told_apart_do_not_come_back_together_by_a_third_one(paired: ScanResult) -> None:
    """Four of eight came straight back in the group of a photo that all of them are like."""
    rows = [(4, 5), (4, 6), (4, 7), (5, 6), (5, 7), (6, 7)]
    columns = np.array(rows, np.int32), np.zeros(len(rows), np.uint8)
    relation = np.full(len(rows), Relation.SIMILAR.rank, np.uint8)
    pairs = PairTable(
        columns[0][:, 0], columns[0][:, 1], columns[1], columns[1], relation, columns[1], (NO_EVIDENCE,) * len(rows)
    )
    result = replace(paired, pairs=pairs)
    left = without_pairs(result, [Rejection((paths(result, 5, 6, 7),))])
    groups = Regrouper(left).groups(GroupingView())
    apart = {5, 6, 7}
    assert all(len(apart & {member.photo for member in group.members}) <= 1 for group in groups)
    assert [len(group.members) for group in groups] == [2]


def test_files_with_the_same_bytes_stay_together_whatever_they_are_told_apart_from(paired: ScanResult) -> None:
    rows = [(4, 5), (4, 6), (5, 6)]
    columns = np.array(rows, np.int32), np.zeros(len(rows), np.uint8)
    relation = np.array([Relation.SIMILAR.rank, Relation.SIMILAR.rank, Relation.IDENTICAL.rank], np.uint8)
    pairs = PairTable(
        columns[0][:, 0], columns[0][:, 1], columns[1], columns[1], relation, columns[1], (NO_EVIDENCE,) * len(rows)
    )
    result = replace(paired, pairs=pairs)
    left = without_pairs(result, [Rejection((paths(result, 4, 5, 6),))])
    (group,) = Regrouper(left).groups(GroupingView())
    assert sorted(member.photo for member in group.members) == [5, 6]
    assert group.relation is Relation.IDENTICAL


def test_a_saved_result_loses_what_was_rejected_since(paired: ScanResult, remembered: NotDuplicatesList) -> None:
    remember(Rejection((paths(paired, 5, 6, 7),)), paired.photos, remembered, content_digest)
    left = without_remembered(paired, remembered, content_digest)
    assert rows(left) == [(8, 9)]
    assert [sorted(map(max, sets)) for sets in left.apart] == [[5, 6, 7]]


def test_files_whose_content_the_search_knows_are_not_read_again(
    paired: ScanResult, remembered: NotDuplicatesList
) -> None:
    photos = tuple(replace(photo, content_digest=content_digest(photo.path)) for photo in paired.photos)

    def read(path: Path) -> bytes:
        raise AssertionError(f"{path} is read")

    remember(Rejection((paths(paired, 8, 9),)), photos, remembered, read)
    assert rows(without_remembered(replace(paired, photos=photos), remembered, read)) == [(5, 6), (5, 7), (6, 7)]
