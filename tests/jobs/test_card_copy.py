"""The new photos of a card are copied: byte for byte, with names and dates, and never over anything."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import Cancelled, EnvironmentProblem
from dedupe_gui.jobs import card_copy
from dedupe_gui.jobs.card_copy import CopyProgress, NotCopied, PhotosCopied, copy_new
from dedupe_gui.jobs.looking_up import FolderLookedUp
from dedupe_gui.jobs.lookup import Match
from dedupe_gui.jobs.lookup_card import CardPhoto
from dedupe_gui.model import NO_EVIDENCE, FileStamp, Fingerprint, Photo, PhotoFacts, Relation, Turn
from dedupe_gui.removal.moves import move_without_replacing
from tests.attributes import noted, writes_attributes

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


def checked(photos: list[Photo], card: Path) -> FolderLookedUp:
    return FolderLookedUp(card, 0, tuple(CardPhoto(each, None) for each in photos))


def copied(photos: list[Photo], card: Path, folder: Path) -> PhotosCopied:
    *progress, answer = copy_new(checked(photos, card), folder, CancelToken())
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


def test_who_stops_it_has_whole_files_alone(card: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photos = [photo(card / f"IMG_{at}.JPG", b"one", card / f"IMG_{at}.CR2") for at in (1, 2)]
    token = CancelToken()
    events = copy_new(checked(photos, card), folder, token)
    next(events)
    next(events)
    token.cancel()

    synced: list[Path] = []
    monkeypatch.setattr(card_copy, "sync_folder", synced.append)
    with pytest.raises(Cancelled):
        list(events)

    assert synced == [folder]
    assert {path.name for path in folder.iterdir()} == {"IMG_1.JPG", "IMG_1.CR2"}


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


def test_what_only_a_link_onto_the_card_shows_in_the_folder_is_no_copy_of_it(card: Path, folder: Path) -> None:
    photos = [photo(card / f"DCIM/{number}CANON/IMG_1.JPG", bytes([number])) for number in (100, 101)]
    (folder / "100CANON").symlink_to(card / "DCIM/100CANON")

    answer = copied(photos, card, folder)

    assert (answer.copied, answer.already_there) == (1, 0)
    assert [left.path for left in answer.not_copied] == [photos[0].path]


def test_what_lies_there_under_the_name_of_what_was_checked_is_not_copied(card: Path, folder: Path) -> None:
    other_card, good = photo(card / "IMG_1.JPG", b"checked"), photo(card / "IMG_2.JPG", b"good")
    other_card.path.write_bytes(b"of another card")

    answer = copied([other_card, good], card, folder)

    assert [left.path for left in answer.not_copied] == [other_card.path]
    assert "checked" in answer.not_copied[0].why
    assert [path.name for path in folder.iterdir()] == ["IMG_2.JPG"]


def test_a_name_that_the_folder_cannot_have_costs_its_photo_alone(
    card: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def short_names(path: Path) -> bool:
        if path == folder / "LONG.JPG":
            raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG))
        return path.exists()

    monkeypatch.setattr(card_copy, "lies_there", short_names)
    photos = [photo(card / f"{name}.JPG", b"one") for name in ("LONG", "A")]

    answer = copied(photos, card, folder)

    assert (answer.copied, [left.path for left in answer.not_copied]) == (1, [photos[0].path])


def test_what_came_beside_a_photo_since_the_check_comes_along(card: Path, folder: Path) -> None:
    one = photo(card / "IMG_1.JPG", b"one")
    (card / "IMG_1.JPG.xmp").write_bytes(b"stars")

    assert copied([one], card, folder) == PhotosCopied(folder, 1, 0, ())
    assert (folder / "IMG_1.JPG.xmp").read_bytes() == b"stars"


def test_what_changes_while_the_rest_of_its_photo_is_written_is_not_what_was_checked(
    card: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = photo(card / "IMG_1.JPG", b"one", card / "IMG_1.xmp")
    write = card_copy._write

    def changing(stamp: FileStamp, file: BinaryIO, token: CancelToken) -> None:
        write(stamp, file, token)
        if stamp == one.companions[-1]:
            one.path.write_bytes(b"new.JPG")

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(card_copy, "_write", changing)
        answer = copied([one], card, folder)

    assert [left.path for left in answer.not_copied] == [one.path]
    assert not list(folder.iterdir())


def test_what_is_copied_already_needs_no_room(card: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photos = [photo(card / "IMG_1.JPG", b"one")]
    copied(photos, card, folder)
    monkeypatch.setattr(card_copy, "_free_bytes", lambda _: 0)
    assert copied(photos, card, folder) == PhotosCopied(folder, 0, 1, ())


def test_a_second_run_copies_nothing_and_goes_on_where_the_first_one_ended(card: Path, folder: Path) -> None:
    photos = [photo(card / f"DCIM/{number}CANON/IMG_1.JPG", bytes([number])) for number in (100, 101)]
    (folder / "101CANON").write_bytes(b"in the way")
    assert copied(photos, card, folder).copied == 1
    (folder / "101CANON").unlink()

    assert copied(photos, card, folder) == PhotosCopied(folder, 1, 1, ())
    assert copied(photos, card, folder) == PhotosCopied(folder, 0, 2, ())


def test_the_rest_of_a_card_goes_where_it_would_have_gone_with_what_the_library_has_by_now(
    card: Path, folder: Path
) -> None:
    photos = [photo(card / f"DCIM/{number}CANON/IMG_1.JPG", bytes([number])) for number in (100, 101)]
    held = CardPhoto(photos[0], Match(photos[0], 0, Turn.NONE, Relation.IDENTICAL, NO_EVIDENCE))
    assert held.is_held

    *_, answer = copy_new(FolderLookedUp(card, 1, (held, CardPhoto(photos[1], None))), folder, CancelToken())

    assert answer == PhotosCopied(folder, 1, 0, ())
    assert [path.relative_to(folder) for path in folder.rglob("*.JPG")] == [Path("101CANON/IMG_1.JPG")]


def test_of_two_programs_the_second_finds_what_the_first_has_just_put_there(
    card: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def after_another_program(source: Path, target: Path) -> None:
        target.write_bytes(b"one.JPG" if target.name == "IMG_1.JPG" else b"of another photo")
        move_without_replacing(source, target)

    monkeypatch.setattr(card_copy, "move_without_replacing", after_another_program)
    photos = [photo(card / f"IMG_{at}.JPG", b"one") for at in (1, 2)]

    assert copied(photos, card, folder) == PhotosCopied(folder, 0, 1, (NotCopied(photos[1].path, ""),))
    assert sorted(path.name for path in folder.iterdir()) == ["IMG_1.JPG", "IMG_2.JPG"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_of_a_photo_whose_second_file_cannot_be_copied_nothing_comes_until_all_of_it_can(
    card: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    photos = [photo(card / f"IMG_{at}.JPG", b"one", card / f"IMG_{at}.CR2") for at in (1, 2, 3)]
    write = card_copy._write

    def failing(stamp: FileStamp, file: BinaryIO, token: CancelToken) -> None:
        if stamp.path.name == "IMG_2.CR2":
            raise OSError(number, os.strerror(number))
        write(stamp, file, token)

    with monkeypatch.context() as worn:
        worn.setattr(card_copy, "_write", failing)
        answer = copied(photos, card, folder)

    left = photos[1:] if number == errno.ENOSPC else photos[1:2]
    assert answer.not_copied == tuple(NotCopied(each.path, os.strerror(number)) for each in left)
    assert not list(folder.glob("*IMG_2*"))
    assert copied(photos, card, folder) == PhotosCopied(folder, len(left), 3 - len(left), ())


def test_what_came_of_a_photo_whose_other_file_cannot_take_its_place_is_told(
    card: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(source: Path, target: Path) -> None:
        if target.suffix == ".JPG":
            raise OSError(errno.EIO, "worn")
        move_without_replacing(source, target)

    one = photo(card / "IMG_1.JPG", b"one", card / "IMG_1.CR2")
    with monkeypatch.context() as worn:
        worn.setattr(card_copy, "move_without_replacing", failing)
        answer = copied([one], card, folder)

    assert answer.not_copied == (NotCopied(one.path, "worn", (folder / "IMG_1.CR2",)),)
    assert [path.name for path in folder.iterdir()] == ["IMG_1.CR2"]
    assert copied([one], card, folder) == PhotosCopied(folder, 1, 0, ())


def test_a_file_has_its_date_before_its_name_and_the_folder_is_on_the_disk_at_the_end(
    card: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dates, synced = [], []

    def move(source: Path, target: Path) -> None:
        dates.append(source.stat().st_mtime_ns)
        move_without_replacing(source, target)

    monkeypatch.setattr(card_copy, "move_without_replacing", move)
    monkeypatch.setattr(card_copy, "sync_folder", lambda each: synced.append((each, len(dates))))

    copied([photo(card / f"{number}/IMG_1.JPG", b"one") for number in (100, 101)], card, folder)

    assert dates == [LONG_AGO_NS] * 2
    assert set(synced) == {(each, 2) for each in (folder, folder / "100", folder / "101")}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such thing")
def test_where_macos_can_be_told_to_nothing_that_is_read_again_comes_from_memory(
    card: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(fcntl, "F_NOCACHE", 48, raising=False)
    monkeypatch.setattr(fcntl, "fcntl", lambda _descriptor, command, value: asked.append((command, value)))

    copied([photo(card / "IMG_1.JPG", b"one")], card, folder)

    assert asked == [(48, 1)]


def test_work_on_a_photo_in_a_folder_below_comes_along(card: Path, folder: Path) -> None:
    one = photo(card / "DCIM/IMG_1.NEF", b"one")
    work = card / "DCIM/NKSC_PARAM/IMG_1.NEF.nksc"
    work.parent.mkdir()
    work.write_bytes(b"brighter")
    (work.parent / "IMG_2.NEF.nksc").write_bytes(b"of another photo")

    assert copied([one], card, folder) == PhotosCopied(folder, 1, 0, ())
    assert (folder / "NKSC_PARAM/IMG_1.NEF.nksc").read_bytes() == b"brighter"
    assert [path.name for path in (folder / "NKSC_PARAM").iterdir()] == ["IMG_1.NEF.nksc"]


def test_lists_of_whole_folders_are_told_of_until_they_are_there(card: Path, folder: Path) -> None:
    one = photo(card / "IMG_1.JPG", b"one")
    descriptions = card / "descript.ion"
    descriptions.write_bytes(b"IMG_1.JPG Granny")

    assert copied([one], card, folder).left_behind == (descriptions,)
    assert copied([one], card, folder).left_behind == (descriptions,)
    shutil.copy(descriptions, folder)
    assert copied([one], card, folder) == PhotosCopied(folder, 0, 1, ())


@writes_attributes
def test_what_the_desktop_notes_comes_along_or_is_told_not_to(
    card: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = [photo(card / f"IMG_{at}.JPG", b"one") for at in (1, 2)]
    for each in photos:
        noted(each.path, **{"user.xdg.tags": "Granny"})
    raw = photo(card / "IMG_3.JPG", b"one", card / "IMG_3.CR2")
    noted(raw.companions[0].path, **{"user.xdg.tags": "Granny"})

    keep = os.setxattr

    def keep_some(path: Path, name: str, content: bytes) -> None:
        if name not in kept:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        keep(path, name, content)

    noted(photos[0].path, **{"user.a.large": "1", "user.z.large": "2"})
    kept = {"user.xdg.tags"}
    monkeypatch.setattr(os, "setxattr", keep_some)
    assert copied(photos[:1], card, folder) == PhotosCopied(folder, 1, 0, ())
    assert os.getxattr(folder / "IMG_1.JPG", "user.xdg.tags") == b"Granny"
    kept.clear()
    assert copied(photos, card, folder) == PhotosCopied(folder, 1, 1, (), without_notes=(photos[1].path,))
    assert copied([raw], card, folder) == PhotosCopied(folder, 1, 0, (), without_notes=(raw.path,))
