"""Many versions of one photo in one group: whichever leads it, the original stays, and of its twins all but one go."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs.cleanup import items_of_report
from dedupe_gui.jobs.events import Finished
from dedupe_gui.jobs.regroup import Regrouper, reported_groups
from dedupe_gui.jobs.report import Report, ReportedHolder, make_report
from dedupe_gui.jobs.report_json import read_report, to_json
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.matching.groups.grouping import GroupingView
from dedupe_gui.model import (
    NO_EVIDENCE,
    SURE_RELATIONS,
    Field,
    Held,
    Holding,
    KeepReason,
    Known,
    MadeFrom,
    PairRow,
    PairTable,
    Proof,
    Relation,
    ScanOptions,
    ScanResult,
    Source,
    StageSeconds,
    Turn,
)
from dedupe_gui.review.keeper import MOST_HOLDERS
from dedupe_gui.review.plan import Plan
from dedupe_gui.review.safe import safe_removals
from tests.photos import photo_like, save
from tests.review.build import photo
from tests.worlds import Shot, table_of


def with_noise(picture: Image.Image, greys: float) -> Image.Image:
    pixels = np.asarray(picture, np.float32)
    noise = np.random.default_rng(7).normal(0, greys, pixels.shape)
    return Image.fromarray(np.clip(np.rint(pixels + noise), 0, 255).astype(np.uint8))


@pytest.fixture
def report(tmp_path: Path) -> Report:
    """Of an original, its twin, versions of it and an edit that shows most detail."""
    library = tmp_path / "library"
    library.mkdir()
    original = save(with_noise(photo_like(1), 2), library / "original.jpg", quality=80)
    picture = Image.open(original)
    (library / "twin.jpg").write_bytes(original.read_bytes())
    save(with_noise(picture, 8), library / "noisy.jpg", quality=92)
    save(picture, library / "poor.jpg", quality=50)
    save(picture, library / "same.png")
    save(picture.resize((240, 160)), library / "small.jpg", quality=85)
    with open_catalogue(None) as catalogue:
        *_, finished = scan(ScanOptions((library,), workers=1), catalogue, token=CancelToken())
    assert isinstance(finished, Finished)
    return make_report(finished.result, reported_groups(finished.result))


def test_an_edit_beside_them_does_not_stop_the_copies_of_an_original(report: Report) -> None:
    (group,) = report.groups
    items = items_of_report(report, SURE_RELATIONS)
    going = {item.photo.path.name for item in items}

    assert group.keep.path.name in {"original.jpg", "twin.jpg"}
    assert {"poor.jpg", "same.png", "small.jpg"} < going
    assert len(going & {"original.jpg", "twin.jpg"}) == 1
    assert "noisy.jpg" not in going
    assert not going & {item.kept.path.name for item in items}


def test_across_folders_nothing_goes_for_a_photo_of_its_own_folder(tmp_path: Path) -> None:
    library, card = tmp_path / "library", tmp_path / "card"
    library.mkdir()
    card.mkdir()
    original = save(with_noise(photo_like(1), 2), card / "original.jpg", quality=80)
    (card / "twin.jpg").write_bytes(original.read_bytes())
    save(Image.open(original), library / "poor.jpg", quality=50)
    options = ScanOptions((library, card), workers=1, protected_folders=(library,))
    going = []
    for across in (False, True):
        with open_catalogue(None) as catalogue:
            *_, finished = scan(replace(options, across=across), catalogue, token=CancelToken())
        assert isinstance(finished, Finished)
        told = make_report(finished.result, reported_groups(finished.result))
        going.append(len(items_of_report(told, SURE_RELATIONS)))
    assert going == [1, 0]


def test_a_report_says_which_photo_holds_one_that_the_kept_one_does_not_hold(tmp_path: Path) -> None:
    """The edit leads, since there is more of it."""
    paths = [tmp_path / name for name in ("edit.jpg", "edit 2.jpg", "edit 3.jpg", "one.jpg", "twin.jpg")]
    photos = tuple(photo(str(path), inode=1 + at, sharpness=9 if at < 3 else 1) for at, path in enumerate(paths))
    rows = [_tied(0, 1, "twin"), _tied(0, 2, "twin"), _tied(0, 3, "edit"), _tied(0, 4, "edit"), _tied(3, 4, "twin")]
    result = ScanResult(ScanOptions((tmp_path,)), photos, PairTable.of(rows), (), StageSeconds(0, 0, 0, 0))
    (tmp_path / "report.json").write_text(to_json(make_report(result, reported_groups(result))))
    regrouper = Regrouper(result)
    explained = regrouper.explain(regrouper.groups(GroupingView())[0])
    assert [(m.photo, m.held_by) for m in explained.members if KeepReason.HELD_BY_ANOTHER in m.reasons] == [(4, 3)]

    told = read_report(tmp_path / "report.json")

    (group,) = told.groups
    assert group.keep.path == paths[0]
    assert [photo.held_by for photo in group.photos if photo.held_by] == [ReportedHolder(paths[3], Relation.IDENTICAL)]
    going = {item.photo.path: item.kept.path for item in items_of_report(told, SURE_RELATIONS)}
    assert going == {paths[1]: paths[0], paths[2]: paths[0], paths[4]: paths[3]}
    assert items_of_report(told, [Relation.COPY]) == ()


def test_what_an_edited_report_says_to_stay_for_one_another_stays(report: Report) -> None:
    """Nothing goes for a photo that goes itself, however a report is edited."""
    (group,) = report.groups
    kept, *others = group.photos
    edited = tuple(
        replace(photo, relation=Relation.EDITED, held_by=ReportedHolder(others[at - 1].path, Relation.COPY))
        for at, photo in enumerate(others)
    )
    circle = replace(report, groups=(replace(group, photos=(kept, *edited)),))

    assert items_of_report(circle, SURE_RELATIONS) == ()


@given(
    order=st.permutations(range(7)),
    kinds=st.lists(st.sampled_from(["twin", "saved", "edit"]), min_size=6, max_size=6),
    sizes=st.lists(st.integers(1, 4), min_size=7, max_size=7),
    chance=st.randoms(use_true_random=False),
)
@settings(max_examples=150, deadline=None)
def test_in_every_pile_the_original_stays_and_of_its_twins_one(
    order: Sequence[int], kinds: Sequence[str], sizes: Sequence[int], chance: random.Random
) -> None:
    """Of an original, its twins, savings that it is known to have been made into, and edits of which nothing is."""
    what = ["original", *kinds]
    place = {number: at for at, number in enumerate(order)}
    photos = [
        photo(f"/p/{at}.jpg", width=100 * sizes[number], height=100, inode=at + 1, sharpness=chance.randrange(90))
        for at, number in enumerate(order)
    ]
    rows = [_tied(place[0], place[number], kind) for number, kind in enumerate(what) if number]
    pairs = PairTable.of(rows)
    result = ScanResult(ScanOptions((Path("/p"),)), tuple(photos), pairs, (), StageSeconds(0, 0, 0, 0))
    regrouper = Regrouper(result)
    plan = regrouper.plan(regrouper.groups(GroupingView()))

    gone = {removal.photo for at in range(len(plan.groups)) for removal in safe_removals(plan, at)}

    alike = {place[number] for number, kind in enumerate(what) if kind in ("original", "twin")}
    assert len(alike - gone) == 1
    assert gone - alike == {place[number] for number, kind in enumerate(what) if kind == "saved"}


def _tied(original: int, other: int, kind: str) -> PairRow:
    relation = {"twin": Relation.IDENTICAL, "saved": Relation.COPY, "edit": Relation.EDITED}[kind]
    proof = {
        "twin": None,
        "saved": Proof(relation, Holding(Held.NO), Holding(Held.YES), MadeFrom.SECOND_FROM_FIRST),
        "edit": Proof(relation, Holding(Held.EXCEPT), Holding(Held.EXCEPT)),
    }[kind]
    first, second = sorted((original, other))
    if first != original and proof is not None:
        proof = proof.seen_from_second()
    return PairRow(first, second, 0, 0, relation.rank, Turn.NONE.code, NO_EVIDENCE, proof)


def test_of_many_files_that_each_know_something_else_not_all_are_asked_for_each() -> None:
    count = 120
    photos = [photo(f"/p/{at:03}.jpg") for at in range(count)]
    photos = [
        replace(one, facts=replace(one.facts, known=(Known(Field.KEYWORD, f"word {at}", Source.XMP),)))
        for at, one in enumerate(photos)
    ]
    pairs = table_of([(0, at, Relation.IDENTICAL) for at in range(1, count)], [Shot()] * count)
    options = ScanOptions((Path("/p"),))
    regrouper = Regrouper(ScanResult(options, tuple(photos), pairs, (), StageSeconds(0, 0, 0, 0)))
    asked = 0

    def losses(removed: int, kept: int, relation: Relation) -> tuple[KeepReason, ...]:
        nonlocal asked
        asked += 1
        return regrouper.losses(removed, kept, relation)

    (group,) = regrouper.groups(GroupingView())
    plan = Plan(photos, [group], losses=losses, holders=regrouper)
    assert safe_removals(plan, 0) == ()
    assert asked <= 3 * MOST_HOLDERS * count
