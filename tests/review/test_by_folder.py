"""How much of each folder is elsewhere, and what of it may go: never a photo that is not held by one that stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dedupe_gui.model import Group, KeepReason, Photo, Relation
from dedupe_gui.review.by_folder import Elsewhere, FolderSurvey
from dedupe_gui.review.decisions import Verdict
from dedupe_gui.review.plan import Plan
from dedupe_gui.review.safe import is_safe
from tests.review.build import group, photo

IDENTICAL, PIXELS, COPY, EDITED, SIMILAR = Relation
OLD, SORTED = Path("/p/Old"), Path("/p/Sorted")
NAMES = (
    "/p/Sorted/2019/a.jpg",  # 0
    "/p/Old/DCIM/a.jpg",  # 1: the same as 0
    "/p/Sorted/2019/b.jpg",  # 2
    "/p/Old/DCIM/b.jpg",  # 3: knows more than 2
    "/p/Old/c.jpg",  # 4
    "/p/Old/DCIM/c.jpg",  # 5: the same as 4
    "/p/Sorted/d.jpg",  # 6
    "/p/Old/d.jpg",  # 7: an edit of 6
    "/p/Old/e.jpg",  # 8: in no group
    "/p/Sorted/f.jpg",  # 9
    "/p/Old/f.jpg",  # 10: another shot
)
PHOTOS = [photo(name, size=1000 + at, inode=at + 1) for at, name in enumerate(NAMES)]
GROUPS = (
    group((0, None), (1, IDENTICAL)),
    group((2, None), (3, COPY)),
    group((4, None), (5, IDENTICAL)),
    group((6, None), (7, EDITED)),
    group((9, None), (10, SIMILAR)),
)


def losses(removed: int, _kept: int, _relation: Relation) -> tuple[KeepReason, ...]:
    return (KeepReason.HAS_KEYWORDS,) if removed == 3 else ()


def surveyed(plan: Plan, photos: Sequence[Photo] = PHOTOS, unsettled: Sequence[int] = ()) -> FolderSurvey:
    survey = FolderSurvey(plan, photos, unsettled)
    while not survey.is_done:
        survey.advance(2)
    return survey


def made(**options: Any) -> Plan:
    return Plan(PHOTOS, GROUPS, losses=losses, **options)


def test_every_folder_counts_what_lies_outside_of_it_too() -> None:
    counts = surveyed(made()).counts([OLD, SORTED])

    assert list(counts) == [OLD, OLD / "DCIM", SORTED, SORTED / "2019"]
    said = {path.name: (one.photos, one.held, one.differ, one.only_here) for path, one in counts.items()}
    # 5 is in Old too, but outside of DCIM; 4 is not outside of Old.
    assert said == {"Old": (7, 1, 2, 4), "DCIM": (3, 2, 1, 0), "Sorted": (4, 2, 1, 1), "2019": (2, 2, 0, 0)}
    assert counts[OLD].held_bytes == 1001


def test_what_of_a_folder_is_in_another_one_goes_for_it_and_all_else_stays() -> None:
    seen = surveyed(made()).compare(OLD, SORTED)

    assert seen.stays_for == {1: 0}
    assert [line.photo for line in seen.of(Elsewhere.DIFFERS)] == [3, 7]
    assert [line.photo for line in seen.of(Elsewhere.ONLY_HERE)] == [4, 5, 8, 10]


def test_all_copies_of_a_folder_go_also_for_its_own_photos_that_stay() -> None:
    assert surveyed(made()).compare(OLD).stays_for == {1: 0, 5: 4}
    assert surveyed(made()).compare(OLD / "DCIM").stays_for == {1: 0, 5: 4}
    assert surveyed(made()).compare(SORTED).stays_for == {0: 1, 2: 3}


def test_what_stays_for_a_copy_in_the_same_folder_is_not_said_to_differ() -> None:
    seen = surveyed(made()).compare(OLD)
    shares = {line.photo: line.share for line in seen.lines}

    assert shares[5] is Elsewhere.HELD
    assert shares[4] is Elsewhere.STAYS
    assert [line.other for line in seen.of(Elsewhere.STAYS)] == [5]
    assert {at for at, share in shares.items() if share is Elsewhere.DIFFERS} == {3, 7}
    assert not surveyed(made()).compare(OLD, OLD / "DCIM").of(Elsewhere.STAYS)


def test_a_large_group_is_looked_at_in_turns_and_comes_to_the_same() -> None:
    slowly = FolderSurvey(made(), PHOTOS)
    while not slowly.is_done:
        slowly.advance(1)
    assert slowly.counts([OLD, SORTED]) == surveyed(made()).counts([OLD, SORTED])
    assert slowly.compare(OLD) == surveyed(made()).compare(OLD)

    names = [f"/photos/{at:04}.jpg" for at in range(1000)]
    photos = [replace(PHOTOS[0], stamp=PHOTOS[0].stamp._replace(path_text=name, inode=0)) for name in names]
    large = group((0, None), *((at, IDENTICAL) for at in range(1, 1000)))
    survey = FolderSurvey(Plan(photos, (large,)), photos)
    survey.advance(1)
    assert not survey.is_done


def test_a_folder_within_the_other_one_counts_as_its_own() -> None:
    assert surveyed(made()).compare(OLD, OLD / "DCIM").stays_for == {4: 5}
    assert surveyed(made()).compare(OLD / "DCIM", OLD).stays_for == {5: 4}


def test_what_was_decided_holds_here_too() -> None:
    plan = made()
    plan.mark(1, Verdict.KEEP)
    assert surveyed(plan).compare(OLD, SORTED).stays_for == {}
    assert [line.photo for line in surveyed(plan).compare(OLD, SORTED).of(Elsewhere.HELD)] == [1]

    plan = made()
    plan.mark(0, Verdict.REMOVE)
    assert surveyed(plan).compare(OLD, SORTED).stays_for == {}, "0 is to go, so it stays for nobody"


def test_what_stays_for_one_that_is_to_go_does_not_go_itself() -> None:
    plan = Plan(PHOTOS, (group((0, None), (1, IDENTICAL), (2, IDENTICAL)),))
    plan.keep_only(0, [1])
    plan.mark(2, Verdict.UNDECIDED)
    plan.mark(1, Verdict.UNDECIDED)

    assert surveyed(plan).compare(OLD, SORTED).stays_for == {}


def test_protected_photos_vanished_ones_and_those_being_proven_stay() -> None:
    assert surveyed(made(protected=[OLD])).compare(OLD, SORTED).stays_for == {}
    plan = made()
    plan.set_unavailable([Path(NAMES[0])])
    assert surveyed(plan).compare(OLD, SORTED).stays_for == {}
    assert surveyed(made(), unsettled=[1]).compare(OLD, SORTED).stays_for == {}


def test_a_hard_link_of_a_photo_does_not_stand_in_for_it() -> None:
    linked = [photo("/p/Old/a.jpg", inode=7), photo("/p/Sorted/a.jpg", inode=7)]
    plan = Plan(linked, (group((1, None), (0, IDENTICAL)),))

    assert surveyed(plan, linked).compare(OLD, SORTED).stays_for == {}


FOLDERS = ("/p/A", "/p/A/x", "/p/B", "/p/B/y", "/p/C")


@st.composite
def libraries(draw: st.DrawFn) -> tuple[list[Photo], tuple[Group, ...], frozenset[tuple[int, int]]]:
    count = draw(st.integers(2, 12))
    photos = [photo(f"{draw(st.sampled_from(FOLDERS))}/{at}.jpg", inode=at + 1) for at in range(count)]
    relation = st.sampled_from(tuple(Relation))
    groups, at = [], 0
    while at + 1 < count:
        size = min(draw(st.integers(2, 5)), count - at)
        if size > 1:
            groups.append(group((at, None), *((other, draw(relation)) for other in range(at + 1, at + size))))
        at += size
    lossy = draw(st.frozensets(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=30))
    return photos, tuple(groups), lossy


@given(
    libraries(),
    st.sampled_from(FOLDERS),
    st.sampled_from((None, *FOLDERS)),
    st.lists(st.tuples(st.integers(0, 11), st.sampled_from((Verdict.KEEP, Verdict.REMOVE))), max_size=6),
)
def test_whatever_goes_is_held_by_one_that_stays(
    library: tuple[list[Photo], tuple[Group, ...], frozenset[tuple[int, int]]],
    giver: str,
    holder: str | None,
    decided: list[tuple[int, Verdict]],
) -> None:
    photos, groups, lossy = library
    plan = Plan(photos, groups, losses=lambda a, b, _r: (KeepReason.HAS_KEYWORDS,) if (a, b) in lossy else ())
    for at, verdict in decided:
        if at < len(photos):
            plan.mark(at, verdict)
    pending = {gone: stays for at in range(len(groups)) for gone, stays in plan.marked(at).items()}

    seen = surveyed(plan, photos).compare(Path(giver), Path(holder) if holder else None)

    going = seen.stays_for
    assert {line.photo for line in seen.lines} <= {
        at for at, one in enumerate(photos) if one.path.is_relative_to(giver)
    }
    for gone, stays in going.items():
        assert is_safe(plan, gone, stays)
        assert stays not in going
        assert stays not in pending
        assert plan.verdict(gone) is not Verdict.KEEP
        if holder is not None:
            assert photos[stays].path.is_relative_to(holder)
    assert not set(pending.values()) & set(going), "what the user's removals rely on stays"


def test_large_folders_are_counted_and_compared_in_portions() -> None:
    """The window has its turn between them; what comes out is the same."""
    count = 60_000
    photos = [photo(f"/p/{'Old' if at % 2 else 'Sorted'}/{at:06}.jpg", size=at, inode=at + 1) for at in range(count)]
    groups = tuple(group((at, None), (at + 1, IDENTICAL)) for at in range(0, 2000, 2))
    survey = surveyed(Plan(photos, groups), photos)
    for portions, outcome in (
        (survey.counting([OLD, SORTED]), survey.counts([OLD, SORTED])),
        (survey.comparing(OLD, SORTED), survey.compare(OLD, SORTED)),
    ):
        steps = 0
        while True:
            try:
                next(portions)
            except StopIteration as end:
                assert end.value == outcome
                break
            steps += 1
        assert steps >= 3


def test_a_folder_of_hundreds_of_copies_of_one_photo_is_compared_in_portions() -> None:
    photos = [photo(f"/p/Old/{at:06}.jpg", size=7, inode=at + 1) for at in range(400)]
    survey = surveyed(Plan(photos, (group((0, None), *((at, IDENTICAL) for at in range(1, 400))),)), photos)
    assert sum(1 for _ in survey.comparing(OLD)) > 20
    assert len(survey.compare(OLD).stays_for) == 399
