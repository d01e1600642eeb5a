"""Folders that a clean-up leaves empty."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedupe_gui.removal import empty_folders
from dedupe_gui.removal.empty_folders import left_empty, remove_empty
from dedupe_gui.removal.ports import Ports
from dedupe_gui.removal.records import StayReason
from dedupe_gui.removal.volumes import Volumes
from tests.removal.build import House, item, linux_only, write

pytestmark = linux_only


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """a/b/c, of which c is empty, and what a file manager left in b."""
    (tmp_path / "a" / "b" / "c").mkdir(parents=True)
    write(tmp_path / "a" / "b" / ".DS_Store")
    write(tmp_path / "other" / "photo.jpg")
    return tmp_path


def ports(house: House) -> Ports:
    return Ports(Volumes(), house.tools.trash, {}, None)


def test_folders_above_an_empty_one_are_empty_too_up_to_what_was_searched(root: Path) -> None:
    assert left_empty([root / "a" / "b" / "c"], [root]) == (root / "a" / "b" / "c", root / "a" / "b", root / "a")
    assert left_empty([root / "a" / "b" / "c"], [root / "a" / "b"]) == (root / "a" / "b" / "c",)
    assert left_empty([root / "a" / "b" / "c"], [root / "a" / "b" / "c"]) == ()
    assert left_empty([root / "a" / "b" / "c"], []) == ()


def test_a_folder_with_anything_in_it_is_not_empty(root: Path) -> None:
    (root / "a" / "b" / "c" / ".hidden").touch()

    assert left_empty([root / "a" / "b" / "c", root / "other"], [root]) == ()


def test_picasas_notes_keep_their_folder(root: Path) -> None:
    (root / "a" / "b" / ".picasa.ini").touch()

    assert left_empty([root / "a" / "b" / "c"], [root]) == (root / "a" / "b" / "c",)


def test_what_will_be_gone_does_not_count(root: Path) -> None:
    photo = root / "other" / "photo.jpg"

    assert left_empty([photo.parent], [root], going={str(photo)}) == (photo.parent,)


@pytest.mark.parametrize("name", ["link", "nowhere", "file"])
def test_a_link_and_what_is_no_folder_are_never_named(root: Path, name: str) -> None:
    (root / "link").symlink_to(root / "a" / "b" / "c")
    (root / "file").touch()

    assert left_empty([root / name], [root]) == ()


def test_empty_folders_go_to_the_trash_and_undo_makes_them_again(tmp_path: Path) -> None:
    house = House(tmp_path)
    kept, copy = write(house.photos / "kept.jpg"), write(house.photos / "deep" / "down" / "copy.jpg")
    house.remove(item(copy, kept))
    empty = left_empty([copy.parent], [house.photos])

    outcomes = list(remove_empty(empty, [house.photos], ports(house).of))

    assert [outcome.reason for outcome in outcomes] == [None, None]
    assert not (house.photos / "deep").exists()
    assert {"deep", "down"} <= house.files_in_trash()
    house.undo()
    assert copy.exists()


def test_a_folder_that_is_filled_meanwhile_stays_with_what_is_in_it(tmp_path: Path) -> None:
    house = House(tmp_path)
    (house.photos / "empty").mkdir(parents=True)
    empty = left_empty([house.photos / "empty"], [house.photos])
    write(house.photos / "empty" / "new.jpg")

    (outcome,) = remove_empty(empty, [house.photos], ports(house).of)

    assert outcome.reason is StayReason.CHANGED
    assert (house.photos / "empty" / "new.jpg").exists()


def test_a_folder_that_is_filled_in_the_last_moment_comes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    house = House(tmp_path)
    folder = house.photos / "empty"
    folder.mkdir(parents=True)
    looked: list[Path] = []
    really = empty_folders._is_empty

    def is_empty(asked: Path, gone: frozenset[str]) -> bool:
        is_so = really(asked, gone)
        if not looked:
            write(folder / "new.jpg")
        looked.append(asked)
        return is_so

    monkeypatch.setattr(empty_folders, "_is_empty", is_empty)
    (outcome,) = remove_empty([folder], [house.photos], ports(house).of)

    assert outcome.reason is StayReason.CHANGED
    assert (folder / "new.jpg").exists()


def test_a_folder_outside_of_what_was_searched_is_not_moved(tmp_path: Path) -> None:
    house = House(tmp_path)
    (tmp_path / "elsewhere").mkdir()

    (outcome,) = remove_empty([tmp_path / "elsewhere"], [house.photos], ports(house).of)

    assert outcome.reason is StayReason.CHANGED
    assert (tmp_path / "elsewhere").exists()
