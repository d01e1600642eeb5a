"""The new photos of a card are copied: byte for byte, with names and dates, and never over anything."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import Cancelled, EnvironmentProblem
from dedupe_gui.jobs import card_copy
from dedupe_gui.jobs.card_copy import CopyProgress, NotCopied, PhotosCopied, copy_photos
from dedupe_gui.model import FileStamp, Fingerprint, Photo, PhotoFacts

LONG_AGO_NS = 1_234_567_890_120_000_000


def photo(path: Path, content: bytes, *companions: Path) -> Photo:
    for each in (path, *companions):
        each.parent.mkdir(parents=True, exist_ok=True)
        each.write_bytes(content + os.fsencode(each.suffix))
        os.utime(each, ns=(LONG_AGO_NS, LONG_AGO_NS))
    stamps = [FileStamp.of(each, each.stat()) for each in (path, *companions)]
    mark = Fingerprint(bytes(64), bytes(32), is_flat=False)
    return Photo(stamps[0], PhotoFacts(3, 2, "JPEG"), mark, companions=tuple(stamps[1:]))


@pytest.fixture
def card(tmp_path: Path) -> Path:
    return tmp_path / "card"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "library"
    made.mkdir()
    return made


def copied(photos: list[Photo], card: Path, folder: Path) -> PhotosCopied:
    *progress, answer = copy_photos(photos, card, folder, CancelToken())
    assert [event.done for event in progress if isinstance(event, CopyProgress)] == list(range(len(progress)))
    assert isinstance(answer, PhotosCopied)
    return answer


def test_photos_come_with_what_belongs_to_them_and_keep_their_names_and_dates(card: Path, folder: Path) -> None:
    dcim = card / "DCIM/100CANON"
    photos = [photo(dcim / "IMG_1.JPG", b"one", dcim / "IMG_1.CR2"), photo(dcim / "IMG_2.JPG", b"two")]

    assert copied(photos, card, folder) == PhotosCopied(folder, 2, 0, ())

    names = {path.name: path for path in folder.iterdir()}
    assert set(names) == {"IMG_1.JPG", "IMG_1.CR2", "IMG_2.JPG"}
    for name, path in names.items():
        assert path.read_bytes() == (dcim / name).read_bytes()
        assert path.stat().st_mtime_ns == LONG_AGO_NS
    assert (dcim / "IMG_1.JPG").exists()


def test_photos_of_one_name_in_two_folders_of_the_card_both_come(card: Path, folder: Path) -> None:
    photos = [photo(card / f"DCIM/{number}CANON/IMG_1.JPG", bytes([number])) for number in (100, 101)]

    assert copied(photos, card, folder).copied == 2

    assert (folder / "100CANON/IMG_1.JPG").read_bytes() == b"\x64.JPG"
    assert (folder / "101CANON/IMG_1.JPG").read_bytes() == b"\x65.JPG"


def test_nothing_that_is_there_is_written_over(card: Path, folder: Path) -> None:
    first = photo(card / "IMG_1.JPG", b"new", card / "IMG_1.CR2")
    same = photo(card / "IMG_2.JPG", b"same")
    (folder / "IMG_1.JPG").write_bytes(b"old.JPG")
    (folder / "IMG_2.JPG").write_bytes(b"same.JPG")

    assert copied([first, same], card, folder) == PhotosCopied(folder, 0, 1, (NotCopied(first.path, ""),))

    assert (folder / "IMG_1.JPG").read_bytes() == b"old.JPG"
    assert sorted(path.name for path in folder.iterdir()) == ["IMG_1.JPG", "IMG_2.JPG"]


def test_a_link_to_nowhere_is_left_as_it_is(card: Path, folder: Path) -> None:
    (folder / "IMG_1.JPG").symlink_to(folder / "nowhere.jpg")
    one = photo(card / "IMG_1.JPG", b"new")

    assert copied([one], card, folder).not_copied == (NotCopied(one.path, ""),)
    assert not (folder / "nowhere.jpg").exists()


def test_what_the_disk_gives_back_otherwise_is_not_kept(
    card: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card_copy, "_digest_on_disk", lambda _descriptor, _token: b"other")
    one = photo(card / "IMG_1.JPG", b"new")

    (left,) = copied([one], card, folder).not_copied

    assert (left.path, list(folder.iterdir())) == (one.path, [])
    assert "reads otherwise" in left.why


def test_a_photo_that_vanished_from_the_card_is_told_and_the_others_come(card: Path, folder: Path) -> None:
    photos = [photo(card / "IMG_1.JPG", b"one"), photo(card / "IMG_2.JPG", b"two")]
    photos[0].path.unlink()

    answer = copied(photos, card, folder)

    assert (answer.copied, [left.path for left in answer.not_copied]) == (1, [photos[0].path])
    assert [path.name for path in folder.iterdir()] == ["IMG_2.JPG"]


def test_who_stops_it_has_whole_files_alone(card: Path, folder: Path) -> None:
    photos = [photo(card / f"IMG_{at}.JPG", b"one") for at in (1, 2)]
    token = CancelToken()
    events = copy_photos(photos, card, folder, token)
    next(events)
    next(events)
    token.cancel()

    with pytest.raises(Cancelled):
        list(events)

    assert [path.name for path in folder.iterdir()] == ["IMG_1.JPG"]


def test_a_folder_on_the_card_or_without_room_is_told_before_anything_is_written(
    card: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = photo(card / "IMG_1.JPG", b"one")
    (card / "copies").mkdir()
    with pytest.raises(EnvironmentProblem, match="on the card itself"):
        copied([one], card, card / "copies")
    monkeypatch.setattr(card_copy, "_free_bytes", lambda _folder: 1)
    with pytest.raises(EnvironmentProblem, match="not enough room"):
        copied([one], card, folder)


def test_a_folder_elsewhere_on_the_disk_of_the_card_goes_with_it(
    card: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = Path("/dev")
    if not elsewhere.is_dir() or elsewhere.stat().st_dev == folder.stat().st_dev:
        pytest.skip("no second disk is known here")
    new = photo(card / "DCIM/IMG_1.JPG", b"new")
    monkeypatch.setattr(Path, "home", lambda: elsewhere)
    with pytest.raises(EnvironmentProblem, match="on the card"):
        copied([new], card / "DCIM", folder)
    assert not list(folder.iterdir())


def test_what_lies_there_under_the_name_of_what_was_checked_is_not_copied(card: Path, folder: Path) -> None:
    other_card, good = photo(card / "IMG_1.JPG", b"checked"), photo(card / "IMG_2.JPG", b"good")
    other_card.path.write_bytes(b"of another card")

    answer = copied([other_card, good], card, folder)

    assert [left.path for left in answer.not_copied] == [other_card.path]
    assert "checked" in answer.not_copied[0].why
    assert [path.name for path in folder.iterdir()] == ["IMG_2.JPG"]


def test_what_is_copied_already_needs_no_room(card: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photos = [photo(card / "IMG_1.JPG", b"one")]
    copied(photos, card, folder)
    monkeypatch.setattr(card_copy, "_free_bytes", lambda _: 0)
    assert copied(photos, card, folder) == PhotosCopied(folder, 0, 1, ())
