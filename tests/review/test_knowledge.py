"""What one photo knows and another one does not: what says the same, and what does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_gui.model import CARRIABLE, CaptureTime, Exposure, Field, KeepReason, Known, Photo, Relation, Source
from dedupe_gui.review.knowledge import known_of, lost
from dedupe_gui.review.losses import held_only, known_only
from tests.photos import holding
from tests.review.build import photo

XMP = Source.XMP


def says(field: Field, value: str, source: Source = XMP, *, doubtful: bool = False) -> Known:
    return Known(field, value, source, doubtful)


def knowing(*known: Known, beside: tuple[Known, ...] | None = None, name: str = "/p/a.jpg") -> Photo:
    one = photo(name)
    return replace(one, facts=replace(one.facts, known=known), beside=beside)


@pytest.mark.parametrize(
    ("field", "gone", "stays"),
    [
        (Field.KEYWORD, "Oma", "oma"),
        (Field.KEYWORD, "Oma", "People|Oma"),
        (Field.KEYWORD, "Caf\u00e9", "Cafe\u0301"),
        (Field.CAPTION, "Granny cuts", "Granny cuts  the cake"),
        (Field.TAKEN, "2019-08-01T12:00:00", "2019-08-01T12:00:00.34"),
        (Field.TAKEN, "2019-08-01T12:00:00", "2019-08-01T12:00:00+02:00"),
        (Field.TAKEN, "2019-08-01T12:00:00+02:00", "2019-08-01T10:00:00+00:00"),
        (Field.TAKEN, "1984", "1984-07-12T12:00:00"),
        (Field.TAKEN, "1984-07", "1984-07-12"),
        (Field.TAKEN, "1984-07-12", "1984-07-12T12:00:00+02:00"),
        (Field.PLACE, "48.100000,11.500000", "48.100100,11.500100"),
        (Field.PLACE, "10.000000,180.000000", "10.000000,-179.999999"),
        (Field.CAMERA, "Canon EOS 5D", "EOS 5D"),
        (Field.CAMERA, "EOS 5D", "Canon EOS 5D"),
        (Field.CAPTION, 30 * "ab " + "granny cu", 30 * "ab " + "granny cuts the cake"),
        (Field.CAPTION, "Oma", "Opa, Oma."),
        (Field.RATING, "5", "5"),
    ],
)
def test_what_says_the_same_is_not_lost(field: Field, gone: str, stays: str) -> None:
    assert lost((says(field, gone),), (says(field, stays, Source.IPTC),)) == ()


@pytest.mark.parametrize(
    ("field", "gone", "stays"),
    [
        (Field.KEYWORD, "People|Oma", "Oma"),
        (Field.CAPTION, "Granny cuts the cake", "Granny"),
        (Field.CAPTION, "Art", "Party"),
        (Field.CAMERA, "Canon EOS 5", "Canon EOS 5D"),
        (Field.CAMERA, "Canon EOS 5D", "Canon"),
        (Field.TAKEN, "2019-08-01T12:00:00+02:00", "2019-08-01T12:00:00+09:00"),
        (Field.TAKEN, "2019-08-01T12:00:00", "2019-08-01T14:00:00"),
        (Field.TAKEN, "2019-08-01T12:00:00+02:00", "2019-08-01T12:30:00+02:00"),
        (Field.TAKEN, "1984-07-12T12:00:00", "1984-07-12"),
        (Field.TAKEN, "1984-07-12", "1984"),
        (Field.TAKEN, "1984", "2015-03-04T10:11:12"),
        (Field.PLACE, "48.100000,11.500000", "48.101000,11.500000"),
        (Field.RATING, "5", "3"),
        (Field.CAMERA_NUMBER, "1200", "12"),
    ],
)
def test_what_says_something_else_is_lost(field: Field, gone: str, stays: str) -> None:
    fact = says(field, gone)

    assert lost((fact,), (says(field, stays),)) == (fact,)
    assert lost((fact,), ()) == (fact,)


def test_a_service_that_counts_in_utc_agrees_with_a_clock_in_some_zone() -> None:
    utc = says(Field.TAKEN, "2019-08-01T10:00:00+00:00", Source.TAKEOUT)

    assert not lost((utc,), (says(Field.TAKEN, "2019-08-01T12:00:00", Source.EXIF),))
    assert lost((utc,), (says(Field.TAKEN, "2019-08-01T12:07:00", Source.EXIF),))
    assert lost((utc,), (says(Field.TAKEN, "2019-08-02T12:00:00", Source.EXIF),))


def test_a_name_is_known_as_a_keyword_too_and_a_title_as_a_caption() -> None:
    assert not lost((says(Field.PERSON, "Oma"),), (says(Field.KEYWORD, "Oma"),))
    assert not lost((says(Field.TITLE, "Cake"),), (says(Field.CAPTION, "Cake"),))


def test_a_date_that_can_hardly_be_true_is_lost_only_where_there_is_no_other() -> None:
    reset = says(Field.TAKEN, "2000-01-01T00:00:00", doubtful=True)

    assert not lost((reset,), (says(Field.TAKEN, "2019-08-01T12:00:00"),))
    assert lost((reset,), ())
    assert lost((says(Field.TAKEN, "2019-08-01T12:00:00"),), (reset,))


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("IMG-20190512-WA0003.jpg", "2019-05-12"),
        ("PXL_20220812_153341290.jpg", "2022-08-12"),
        ("2019-05-12 14.03.jpg", "2019-05-12"),
        ("20190512.jpg", "2019-05-12"),
        ("IMG_20191312_1.jpg", None),
        ("IMG_120190512.jpg", None),
        ("2019-0512.jpg", None),
        ("DSC_0001.jpg", None),
    ],
)
def test_a_name_tells_the_day_where_nothing_else_does(name: str, date: str | None) -> None:
    known = known_of(photo(f"/p/20180101/{name}"))

    assert [(fact.field, fact.value, fact.is_doubtful) for fact in known] == (
        [] if date is None else [(Field.TAKEN, date, True)]
    )


def test_the_day_in_a_name_counts_only_where_the_kept_photo_has_no_date() -> None:
    by_name, undated = photo("/p/IMG-20190512-WA0003.jpg"), photo("/p/a.jpg")
    dated = knowing(says(Field.TAKEN, "2015-03-04T10:11:12"))

    for relation in (Relation.IDENTICAL, Relation.COPY):
        assert known_only(by_name, undated, relation) == [KeepReason.HAS_TIME_TAKEN]
    assert known_only(by_name, dated, Relation.COPY) == []
    assert known_only(undated, by_name, Relation.COPY) == []


def test_the_day_in_a_name_counts_beside_a_clock_that_was_never_set() -> None:
    reset = says(Field.TAKEN, "2000-01-01T00:00:00", Source.EXIF, doubtful=True)
    named = knowing(reset, name="/p/IMG_20190512_101112.jpg")

    assert known_only(named, knowing(reset), Relation.IDENTICAL) == [KeepReason.HAS_OTHER_TIME]
    assert known_only(knowing(reset), named, Relation.IDENTICAL) == []
    assert known_only(named, knowing(reset, name="/p/2019-05-12.jpg"), Relation.IDENTICAL) == []


@pytest.mark.parametrize("source", [Source.NAME, Source.XMP])
def test_a_date_can_be_carried_over_to_a_photo_whose_own_is_a_guess(source: Source) -> None:
    guess = says(Field.TAKEN, "2019-05-12", source, doubtful=True)

    assert known_only(knowing(says(Field.TAKEN, "2015-03-04T10:11:12")), knowing(guess), Relation.COPY) == [
        KeepReason.HAS_TIME_TAKEN
    ]


def test_how_a_file_came_about_says_nothing_of_the_photo() -> None:
    assert lost((says(Field.HISTORY, "12"),), ()) == ()


values = st.sampled_from(["Oma", "oma", "1962", "5", "2019-08-01T12:00:00", "48.100000,11.500000"])
knowledge = st.lists(st.builds(Known, st.sampled_from(Field), values, st.sampled_from(Source)), max_size=6).map(tuple)


@settings(deadline=None)
@given(knowledge, knowledge)
def test_nothing_is_lost_for_one_that_knows_as_much(known: tuple[Known, ...], more: tuple[Known, ...]) -> None:
    assert lost(known, (*known, *more)) == ()
    assert set(lost(known, more)) <= set(known)


def test_time_place_and_camera_of_the_facts_are_known_once() -> None:
    taken = CaptureTime(datetime(2019, 8, 1, 12), 0)  # noqa: DTZ001
    one = photo("/p/a.jpg")
    facts = replace(one.facts, taken=taken, camera="Canon", latitude_deg=48.1, longitude_deg=11.5)
    zoned = says(Field.TAKEN, "2019-08-01T12:00:00+02:00", Source.EXIF)

    assert [fact.value for fact in known_of(replace(one, facts=facts))] == [
        "2019-08-01T12:00:00",
        "Canon",
        "48.100000,11.500000",
    ]
    known = known_of(replace(one, facts=replace(facts, known=(zoned,))))
    assert [fact for fact in known if fact.field is Field.TAKEN] == [zoned]


@pytest.mark.parametrize(
    ("fact", "instead", "reason"),
    [
        (says(Field.TAKEN, "2019-08-01T12:00:00"), None, KeepReason.HAS_TIME_TAKEN),
        (says(Field.TAKEN, "2019-08-01T12:00:00"), "2018-08-01T12:00:00", KeepReason.HAS_OTHER_TIME),
        (says(Field.PLACE, "48.1,11.5"), None, KeepReason.HAS_PLACE_TAKEN),
        (says(Field.PLACE, "48.1,11.5"), "1.0,1.0", KeepReason.HAS_OTHER_PLACE),
        (says(Field.CITY, "Ulm"), None, KeepReason.HAS_PLACE_NAME),
        (says(Field.RATING, "5"), None, KeepReason.HAS_RATING),
        (says(Field.RATING, "5"), "4", KeepReason.HAS_NOTES),
        (says(Field.CAPTION, "Cake"), None, KeepReason.HAS_WORDS),
        (says(Field.CAPTION, "Cake"), "Tart", KeepReason.HAS_OTHER_WORDS),
        (says(Field.KEYWORD, "Oma"), "Opa", KeepReason.HAS_KEYWORDS),
        (says(Field.PERSON, "Oma"), None, KeepReason.HAS_PEOPLE),
        (says(Field.CREATOR, "Oma"), None, KeepReason.HAS_RIGHTS),
        (says(Field.LENS, "50 mm"), None, KeepReason.HAS_CAMERA),
        (says(Field.CAMERA_NUMBER, "12"), None, KeepReason.HAS_CAMERA),
        (says(Field.LENS_NUMBER, "12"), "13", KeepReason.HAS_NOTES),
        (says(Field.DEVELOPED, "abc"), None, KeepReason.HAS_EDITS),
        (says(Field.OTHER, "abc"), None, KeepReason.HAS_NOTES),
        (says(Field.SETTING, "GPSAltitude: 431"), None, KeepReason.HAS_PLACE_TAKEN),
        (says(Field.SETTING, "Flash: 1"), "FNumber: 2", KeepReason.HAS_CAMERA),
        (says(Field.SETTING, "Humidity: 40"), None, KeepReason.HAS_NOTES),
    ],
)
def test_each_kind_of_knowledge_is_a_reason_to_stay(fact: Known, instead: str | None, reason: KeepReason) -> None:
    kept = knowing(*(() if instead is None else (says(fact.field, instead),)))

    assert known_only(knowing(fact), kept, Relation.IDENTICAL) == [reason]
    assert known_only(knowing(beside=(fact,)), kept, Relation.IDENTICAL) == [reason]


def taken(value: str, exposure: Exposure | None = None, source: Source = Source.EXIF) -> Photo:
    one = knowing(says(Field.TAKEN, value, source))
    return replace(one, facts=replace(one.facts, exposure=exposure))


MOMENT = "2019-08-01T12:00:00"


@pytest.mark.parametrize(
    ("gone", "stays", "reasons"),
    [
        (taken(MOMENT + "+02:00"), taken(MOMENT), [KeepReason.HAS_NOTES]),
        (taken(MOMENT + ".25"), taken(MOMENT), [KeepReason.HAS_NOTES]),
        (taken(MOMENT, Exposure(0.02, 2.8, 200, 35)), taken(MOMENT), [KeepReason.HAS_CAMERA]),
        (
            taken(MOMENT, Exposure(0.02, 2.8, 200, 35)),
            taken(MOMENT, Exposure(0.02, 2.8, None, 35)),
            [KeepReason.HAS_CAMERA],
        ),
        # what is rounded, repeated, says nothing, or was written by a program of itself
        (taken(MOMENT, Exposure(0.02, 2.8, 200, 35)), taken(MOMENT, Exposure(1 / 49, 2.81, 199, 35.2)), []),
        (taken(MOMENT + ".254+02:00"), taken(MOMENT + ".25+02:00", source=XMP), []),
        (taken(MOMENT + ".00"), taken(MOMENT), []),
        (taken(MOMENT + "+02:00", source=XMP), taken(MOMENT), []),
        (taken("2019-08-01T10:00:00+00:00", source=Source.TAKEOUT), taken(MOMENT), []),
        # the moment is lost, and with it these
        (taken(MOMENT + ".25+02:00"), knowing(), [KeepReason.HAS_TIME_TAKEN]),
        (knowing(says(Field.SETTING, "Flash: 0")), knowing(), []),
    ],
)
def test_how_a_photo_was_taken_is_lost_where_the_kept_one_knows_nothing_of_it(
    gone: Photo, stays: Photo, reasons: list[KeepReason]
) -> None:
    assert known_only(gone, stays, Relation.COPY) == reasons


def test_every_field_has_its_reason_and_what_cannot_be_carried_over_comes_first() -> None:
    everything = knowing(*(says(field, "x") for field in Field))

    reasons = known_only(everything, knowing(), Relation.IDENTICAL)

    carried = [reason in CARRIABLE for reason in reasons]
    assert carried == sorted(carried)
    assert len(reasons) > 10


def test_where_a_face_is_says_nothing_of_a_copy_that_may_be_turned() -> None:
    face = knowing(says(Field.FACE, "Oma @ 0.5 0.5 0.1 0.1"))

    assert known_only(face, knowing(), Relation.COPY) == []
    assert known_only(face, knowing(), Relation.SAME_PIXELS) == [KeepReason.HAS_FACES]


@pytest.mark.parametrize(
    ("held", "reason"),
    [
        ({"inside": holding(gain_maps=1)}, KeepReason.HAS_GAIN_MAP),
        ({"inside": holding(pictures=1)}, KeepReason.HAS_MORE_INSIDE),
        ({"has_more_frames": True}, KeepReason.HAS_MORE_INSIDE),
        ({"has_transparency": True}, KeepReason.HAS_TRANSPARENCY),
        ({"is_deep": True}, KeepReason.HAS_MORE_BITS),
    ],
)
def test_what_a_file_holds_besides_is_a_reason_to_stay(held: dict[str, object], reason: KeepReason) -> None:
    plain = photo("/p/a.jpg")
    more = replace(plain, facts=replace(plain.facts, **held))  # type: ignore[arg-type]  # each of its own type

    assert held_only(more, plain, Relation.COPY) == [reason]
    assert held_only(plain, more, Relation.COPY) == []
    if reason is not KeepReason.HAS_MORE_INSIDE:
        assert held_only(more, more, Relation.COPY) == []


def test_a_sidecar_that_was_read_is_told_by_its_content_and_not_by_its_size() -> None:
    with_xmp = photo("/p/a.jpg", companions=("/p/a.xmp", "/p/a.pp3"))

    assert held_only(with_xmp, knowing(), Relation.COPY) == [KeepReason.HAS_EDITS]
    only_xmp = photo("/p/a.jpg", companions=("/p/a.xmp",))
    assert held_only(replace(only_xmp, beside=()), knowing(), Relation.COPY) == []
    assert held_only(only_xmp, knowing(), Relation.COPY) == [KeepReason.HAS_EDITS]
