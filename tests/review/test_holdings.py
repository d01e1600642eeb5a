from dedupe_gui.review.holdings import Holding, holding, holdings


def test_raw_and_film_are_told_by_their_suffix_in_any_case() -> None:
    assert holding("a/IMG.CR2") is Holding.RAW
    assert holding("a/IMG.mov") is Holding.FILM


def test_pictures_and_sidecars_hold_nothing_that_a_copy_lacks() -> None:
    assert holding("a.jpg") is None
    assert holding("a.xmp") is None
    assert holdings(["a.jpg", "a.nef", "a.MOV"]) == {Holding.RAW, Holding.FILM}
