"""A photo that is kept stands in for one that goes only if it is there, is another file, and holds as much."""

from __future__ import annotations

from dedupe_gui.review.decisions import Objection
from dedupe_gui.review.stand_in import KeptFacts, objection
from tests.review.build import stamp


def test_the_kept_photo_must_exist_open_and_not_be_marked() -> None:
    gone, kept = [stamp("/a.jpg", inode=1)], [stamp("/b.jpg", inode=2)]

    assert objection(gone, kept, KeptFacts()) is None
    assert objection(gone, kept, KeptFacts(exists=False)) is Objection.KEPT_VANISHED
    assert objection(gone, kept, KeptFacts(opens=False)) is Objection.KEPT_UNREADABLE
    assert objection(gone, kept, KeptFacts(is_marked=True)) is Objection.KEPT_MARKED


def test_the_kept_photo_must_not_be_the_removed_file_under_another_name() -> None:
    linked = objection([stamp("/a.jpg", inode=7)], [stamp("/b.jpg", inode=7)], KeptFacts())

    assert linked is Objection.SAME_FILE


def test_a_file_that_belongs_to_the_kept_photo_is_not_taken_away_with_the_removed_one() -> None:
    shared = stamp("/a.xmp", inode=3)

    found = objection([stamp("/a.png", inode=1), shared], [stamp("/a.jpg", inode=2), shared], KeptFacts())

    assert found is Objection.SAME_FILE


def test_inode_zero_says_nothing_about_being_the_same_file() -> None:
    assert objection([stamp("/a.jpg", inode=0)], [stamp("/b.jpg", inode=0)], KeptFacts()) is None


def test_a_raw_is_not_removed_for_a_copy_of_its_jpeg() -> None:
    with_raw = [stamp("/a.jpg"), stamp("/a.cr2")]

    assert objection(with_raw, [stamp("/b.jpg")], KeptFacts()) is Objection.KEPT_HOLDS_LESS
    assert objection(with_raw, [stamp("/b.jpg"), stamp("/b.CR2")], KeptFacts()) is None
    assert objection([stamp("/b.jpg")], with_raw, KeptFacts()) is None


def test_a_live_photos_film_is_not_removed_for_a_copy_of_its_picture() -> None:
    live = [stamp("/a.heic"), stamp("/a.mov")]

    assert objection(live, [stamp("/b.heic")], KeptFacts()) is Objection.KEPT_HOLDS_LESS
