"""What every way to remove a file holds to, wherever the file goes."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

import pytest

from dedupe_gui.model import FileStamp
from dedupe_gui.removal.freedesktop import FreedesktopTrash
from dedupe_gui.removal.holding import HoldingFolder
from dedupe_gui.removal.records import Destination, PlaceKind, RemovalPort
from dedupe_gui.removal.system_trash import SystemTrash
from tests.removal.build import House, item, linux_only, stamp, write


@dataclass(frozen=True, slots=True)
class Drawer:
    """A port of this test's own: one folder, files by their numbers."""

    folder: Path

    def choose_place(self, stamp: FileStamp, taken: Collection[Path]) -> Destination:
        free = (self.folder / str(number) for number in range(1000))
        return Destination(PlaceKind.HOLDING, next(each for each in free if each not in taken and not each.exists()))

    def send(self, stamp: FileStamp, place: Destination) -> Destination:
        assert place.path is not None
        self.folder.mkdir(exist_ok=True)
        os.link(stamp.path, place.path)  # raises where something is
        stamp.path.unlink()
        return place


def of_the_system(base: Path) -> SystemTrash:
    """One that does as macOS does: another name where one is taken."""

    def send(path: Path) -> None:
        there = sum(each.name.endswith(path.name) for each in base.iterdir())
        path.rename(base / f"{there or ''}{path.name}")

    base.mkdir()
    return SystemTrash(send, base)


PORTS: dict[str, Callable[[Path], RemovalPort]] = {
    "the trash of freedesktop": lambda base: FreedesktopTrash(base / "Trash", None),
    "a volume's own trash": lambda base: FreedesktopTrash(base / ".Trash-1000", base),
    "a holding folder": lambda base: HoldingFolder(base / "Removed photos", base),
    "the bin of the system": lambda base: of_the_system(base / "bin"),
    "one of this test": lambda base: Drawer(base / "drawer"),
}


@pytest.fixture(params=[pytest.param(name, marks=linux_only if "trash" in name else ()) for name in PORTS])
def port(request: pytest.FixtureRequest, tmp_path: Path) -> RemovalPort:
    return PORTS[request.param](tmp_path)


def all_files(base: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in base.rglob("*") if path.is_file()}


def test_choosing_a_place_touches_nothing(port: RemovalPort, tmp_path: Path) -> None:
    photo = stamp(write(tmp_path / "photos" / "a.jpg"))
    before = sorted(tmp_path.rglob("*"))
    port.choose_place(photo, set())
    assert sorted(tmp_path.rglob("*")) == before


def test_what_is_spoken_for_is_not_chosen(port: RemovalPort, tmp_path: Path) -> None:
    photo = stamp(write(tmp_path / "photos" / "a.jpg"))
    taken: set[Path] = set()
    for _ in range(3):
        place = port.choose_place(photo, taken)
        assert place.path not in taken
        if place.path is not None:
            taken.add(place.path)


def test_the_file_lies_whole_where_it_is_said_to_lie(port: RemovalPort, tmp_path: Path) -> None:
    photo = stamp(write(tmp_path / "photos" / "a.jpg", b"content"))
    place = port.send(photo, port.choose_place(photo, set()))
    assert not photo.path.exists()
    assert place.path is not None
    assert place.path.read_bytes() == b"content"


def test_two_files_of_one_name_are_both_kept(port: RemovalPort, tmp_path: Path) -> None:
    for folder in ("one", "other"):
        photo = stamp(write(tmp_path / folder / "a.jpg", folder.encode()))
        port.send(photo, port.choose_place(photo, set()))
    assert {b"one", b"other"} <= set(all_files(tmp_path).values())


def test_a_place_that_was_taken_meanwhile_is_not_replaced(port: RemovalPort, tmp_path: Path) -> None:
    photo = stamp(write(tmp_path / "photos" / "a.jpg", b"ours"))
    place = port.choose_place(photo, set())
    if place.path is None:
        pytest.skip("the system chooses")
    write(place.path, b"theirs")
    with pytest.raises(FileExistsError):
        port.send(photo, place)
    assert (photo.path.read_bytes(), place.path.read_bytes()) == (b"ours", b"theirs")


def test_a_file_that_is_gone_leaves_nothing_behind(port: RemovalPort, tmp_path: Path) -> None:
    photo = stamp(write(tmp_path / "photos" / "a.jpg"))
    place = port.choose_place(photo, set())
    photo.path.unlink()
    with pytest.raises(OSError, match=r"a\.jpg"):
        port.send(photo, place)
    assert all_files(tmp_path) == {}


def test_what_a_clean_up_removed_by_it_comes_back(port: RemovalPort, house: House) -> None:
    house.tools = type(house.tools)(house.tools.opens, lambda folder, volumes: port, knows=house.tools.knows)
    copy, kept = write(house.photos / "copy.jpg", b"content"), write(house.photos / "kept.jpg")
    (outcome,) = house.remove(item(copy, kept))
    assert outcome.has_moved
    assert not copy.exists()
    assert house.undo()[0].has_moved
    assert copy.read_bytes() == b"content"
