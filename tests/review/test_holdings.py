from dedupe_gui.model import NOTHING_INSIDE, Inside, Part, PartKind
from dedupe_gui.review.holdings import (
    Irreplaceable,
    edits_beside,
    holding,
    holdings,
    holds_as_much,
    holds_as_much_inside,
)
from tests.photos import holding as holding_inside
from tests.review.build import stamp

PHOTO, RAW, FILM, NOTE = stamp("a.jpg"), stamp("a.CR2"), stamp("a.mov"), stamp("a.xmp")


def test_raw_and_film_are_told_by_their_suffix_in_any_case() -> None:
    assert holding("a/IMG.CR2") is Irreplaceable.RAW
    assert holding("a/IMG.mov") is Irreplaceable.FILM


def test_pictures_and_sidecars_hold_nothing_that_a_copy_lacks() -> None:
    assert holding("a.jpg") is None
    assert holding("a.xmp") is None
    assert holdings([PHOTO, RAW, FILM, NOTE]) == {Irreplaceable.RAW, Irreplaceable.FILM}


def test_an_edit_beside_the_original_is_held() -> None:
    assert holdings([PHOTO, stamp("a-edit.jpg")]) == {Irreplaceable.VERSION}


def test_a_bare_picture_never_holds_as_much_as_one_with_a_raw_film_or_edit() -> None:
    for extra in (RAW, FILM, stamp("a-edit.jpg")):
        assert not holds_as_much([PHOTO], [PHOTO, extra])
        assert holds_as_much([PHOTO, extra], [PHOTO, extra])
        assert holds_as_much([PHOTO, extra], [PHOTO])
    assert holds_as_much([PHOTO], [PHOTO, NOTE])


def test_another_edit_does_not_stand_in_for_an_edit() -> None:
    first, second = stamp("a-edit.jpg", size=10), stamp("b-edit.jpg", size=11)

    assert not holds_as_much([PHOTO, first], [PHOTO, second])


def test_a_raw_alone_is_not_replaced_by_a_picture() -> None:
    assert not holds_as_much([PHOTO], [RAW])


def test_a_raw_alone_is_replaced_by_one_of_its_size_only() -> None:
    assert holds_as_much([stamp("b.CR2")], [RAW])
    assert not holds_as_much([stamp("b.CR2", size=1001)], [RAW])
    assert holds_as_much([PHOTO, stamp("b.CR2")], [RAW])


def test_edits_are_told_by_suffix_and_size() -> None:
    assert edits_beside([PHOTO, NOTE, stamp("a.json"), RAW]) == {(".xmp", 1000): 1}


def test_only_the_very_film_replaces_a_film_inside_a_photo() -> None:
    film, other, nothing = holding_inside(b"film" * 4), holding_inside(b"reel" * 4), NOTHING_INSIDE

    assert holds_as_much_inside(kept=film, removed=film)
    assert holds_as_much_inside(kept=film, removed=nothing)
    assert not holds_as_much_inside(kept=nothing, removed=film)
    assert not holds_as_much_inside(kept=other, removed=film)


def test_a_further_picture_is_replaced_by_the_very_same_only() -> None:
    one, two = holding_inside(pictures=1), holding_inside(pictures=2)
    other = Inside((Part(PartKind.PICTURE, b"else" * 4),))

    assert holds_as_much_inside(kept=one, removed=one)
    assert not holds_as_much_inside(kept=NOTHING_INSIDE, removed=one)
    assert not holds_as_much_inside(kept=one, removed=two)
    assert not holds_as_much_inside(kept=other, removed=one)


def test_a_map_is_no_reason_to_refuse_whoever_wants_the_plain_picture() -> None:
    assert holds_as_much_inside(kept=NOTHING_INSIDE, removed=holding_inside(gain_maps=1))


def test_a_map_is_replaced_by_the_same_and_by_one_of_a_larger_copy() -> None:
    def maps(digest: bytes, pixels: int) -> Inside:
        return Inside((Part(PartKind.DEPTH_MAP, digest * 16, pixels),))

    assert not maps(b"a", 100).lost_with(maps(b"a", 100))
    assert not maps(b"a", 100).lost_with(maps(b"b", 400))
    assert maps(b"a", 100).lost_with(maps(b"b", 100))
    assert maps(b"a", 100).lost_with(NOTHING_INSIDE)


def test_what_lies_inside_is_held() -> None:
    assert holdings([PHOTO], holding_inside(b"film" * 4, pictures=1, gain_maps=1)) == {
        Irreplaceable.FILM,
        Irreplaceable.MORE_PICTURES,
        Irreplaceable.GAIN_MAP,
    }
