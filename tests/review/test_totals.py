"""What a grouping found, in figures."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from dedupe_gui.model import (
    NO_EVIDENCE,
    SURE_RELATIONS,
    KeepReason,
    PairTable,
    Relation,
    ScanOptions,
    ScanResult,
    StageSeconds,
)
from dedupe_gui.review.columns import GroupColumns
from dedupe_gui.review.found_groups import PreparedResult
from dedupe_gui.review.plan import NobodyElse, Plan
from dedupe_gui.review.safe import outlook
from dedupe_gui.review.totals import Places, Totals
from tests.review.build import group, photo

IDENTICAL, PIXELS, COPY, EDITED, SIMILAR = Relation
PHOTOS = [photo(f"/p/{at}.jpg", size=1000, inode=at + 1) for at in range(6)]
GROUP = group((0, None), (1, IDENTICAL), (2, COPY), (3, COPY), (4, EDITED))
"""2 and 3 are the same file, which the leader does not hold."""
TWINS = [(0, 1), (2, 3)]


class Twins(NobodyElse):
    """Knows that 2 and 3 are the same file."""

    def holders_of(self, photo: int) -> tuple[int, ...]:
        return (2, 3) if photo in (2, 3) else (photo,)

    def relation_of(self, photo: int, other: int) -> Relation | None:
        return IDENTICAL if {photo, other} == {2, 3} else None


def shows_more(removed: int, kept: int, _relation: Relation) -> tuple[KeepReason, ...]:
    return (KeepReason.SHOWS_MORE,) if removed in (2, 3) and kept == 0 else ()


def knows_more(_removed: int, _kept: int, _relation: Relation) -> tuple[KeepReason, ...]:
    return (KeepReason.HAS_KEYWORDS,)


def prepared() -> PreparedResult:
    count = len(TWINS)
    pairs = PairTable(
        np.array([first for first, _ in TWINS], np.int32),
        np.array([second for _, second in TWINS], np.int32),
        np.zeros(count, np.uint8),
        np.zeros(count, np.uint8),
        np.full(count, IDENTICAL.rank, np.uint8),
        np.zeros(count, np.uint8),
        (NO_EVIDENCE,) * count,
    )
    result = ScanResult(ScanOptions((Path("/p"),)), tuple(PHOTOS), pairs, (), StageSeconds(0, 0, 0, 0))
    return PreparedResult.of(result, lambda _result, _rules: None, ())  # type: ignore[arg-type,return-value]


def test_which_photos_are_the_same_file_is_known_of_all() -> None:
    assert prepared().same_file.tolist() == [0, 0, 2, 2, 4, 5]


def test_a_library_in_one_folder_is_told_by_those_right_below_it() -> None:
    def places(*paths: str, folders: tuple[str, ...] = ("/p",)) -> Places:
        options = ScanOptions(tuple(map(Path, folders)))
        photos = tuple(photo(path) for path in paths)
        return Places.of(ScanResult(options, photos, PairTable.empty(), (), StageSeconds(0, 0, 0, 0)))

    seen = places("/p/a.jpg", "/p/DCIM/1/b.jpg", "/p/Backup/c.jpg", "/p/DCIM/d.jpg")
    assert seen.parts == (Path("/p"), Path("/p/Backup"), Path("/p/DCIM"))
    assert seen.part_of.tolist() == [0, 2, 1, 2]
    assert places("/p/a.jpg", "/p/b.jpg").parts == (Path("/p"),)
    assert places("/p/a.jpg", "/q/b.jpg", folders=("/p", "/q")).parts == (Path("/p"), Path("/q"))


def test_kinds_are_counted_as_what_may_go_whichever_photo_leads_the_group() -> None:
    found = prepared()
    totals = Totals.of(GroupColumns.of([GROUP]), found.sizes_bytes, found.same_file)
    counted = {share.relation: share.photos for share in totals.by_kind() if share.photos}
    assert counted == {IDENTICAL: 2, COPY: 1, EDITED: 1}

    plan = Plan(PHOTOS, [GROUP], losses=shows_more, holders=Twins())
    seen = outlook(plan, PHOTOS, same_file=found.same_file)
    assert [(one.photo, one.stays, one.relation) for one in seen.safe] == [(1, 0, IDENTICAL), (3, 2, IDENTICAL)]
    # What the result page says is what the review says, and what is chosen at once.
    of_both = [share for shares in (seen.safe_shares, seen.rest_shares) for share in shares]
    assert {one: sum(s.photos for s in of_both if s.relation is one) for one in counted} == counted
    assert plan.preview_all(SURE_RELATIONS).by_relation == seen.safe_shares

    neither = Plan(PHOTOS, [GROUP], losses=knows_more, holders=Twins())
    left = outlook(neither, PHOTOS, same_file=found.same_file)
    assert not left.safe
    assert {share.relation: share.photos for share in left.rest_shares} == counted
