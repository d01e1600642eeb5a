"""Series: in the order in which they were taken."""

from __future__ import annotations

from datetime import datetime, timedelta

from dedupe_gui.matching.groups.series import in_order_of_time, is_series, sharpest
from dedupe_gui.model import CaptureTime, EvidenceKind, Photo, Relation
from dedupe_gui.review.plan import Plan
from tests.review.build import group, photo

START = datetime(2024, 5, 1, 10)  # noqa: DTZ001 - cameras know no zone
SIMILAR = Relation.SIMILAR
SERIES = group((2, None), (0, SIMILAR), (1, SIMILAR))


def shots(*seconds: int | None, sharpness: tuple[int | None, ...] = (None, None, None)) -> list[Photo]:
    made = []
    for at, (second, sharp) in enumerate(zip(seconds, sharpness, strict=True)):
        taken = CaptureTime(START + timedelta(seconds=second), 0) if second is not None else None
        made.append(photo(f"/p/IMG_{8 + at}.jpg", taken=taken, sharpness=sharp, inode=at + 1))
    return made


def test_a_series_is_in_the_order_of_time_and_told_against_its_first_shot() -> None:
    photos = shots(4, 0, 2)

    ordered = in_order_of_time(SERIES, photos)

    assert [member.photo for member in ordered.members] == [1, 2, 0]
    assert [member.relation for member in ordered.members] == [None, SIMILAR, SIMILAR]
    assert [found.kind for found in ordered.members[2].evidence.findings] == [EvidenceKind.ANOTHER_MOMENT]
    assert ordered.members[2].evidence.findings[0].amount == 4.0
    assert ordered.group_id == SERIES.group_id
    assert is_series(ordered)


def test_without_times_the_numbers_of_the_camera_tell() -> None:
    assert [member.photo for member in in_order_of_time(SERIES, shots(5, None, 0)).members] == [0, 1, 2]


def test_numbers_of_one_width_tell_too() -> None:
    photos = [photo(f"/p/IMG_{number}.jpg", inode=number) for number in (17, 15, 16)]

    assert [member.photo for member in in_order_of_time(SERIES, photos).members] == [1, 2, 0]


def test_copies_beside_similar_shots_are_no_series() -> None:
    assert not is_series(group((0, None), (1, Relation.COPY), (2, SIMILAR)))


def test_the_sharpest_ones_are_marked_where_it_can_be_told() -> None:
    assert sharpest(SERIES, shots(0, 1, 2, sharpness=(100, 150, 145))) == {1, 2}
    assert sharpest(SERIES, shots(0, 1, 2, sharpness=(100, 105, 110))) == frozenset()
    assert sharpest(SERIES, shots(0, 1, 2)) == frozenset()


def test_no_shot_of_a_series_is_ever_suggested() -> None:
    photos = shots(4, 0, 2, sharpness=(10, 200, 20))
    plan = Plan(photos, [in_order_of_time(SERIES, photos)])

    assert plan.suggestion(0) == {}
    plan.accept_all()
    assert not plan.to_remove()
