"""The port for Windows and macOS, with a system made for the test."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from dedupe_gui.removal import system_trash
from dedupe_gui.removal.records import Destination, FileState, PlaceKind, ReturnReason, Stayed, StayReason
from dedupe_gui.removal.system_trash import SystemTrash, system_trash_for
from dedupe_gui.removal.volumes import Volumes
from tests.removal.build import House, item, stamp, write


def use(house: House, trash: SystemTrash) -> None:
    house.tools = type(house.tools)(house.tools.opens, lambda folder, volumes: trash)


def mover(folder: Path, name: str | None = None) -> SystemTrash:
    folder.mkdir()
    return SystemTrash(lambda path: path.rename(folder / (name or path.name)), folder)


@pytest.mark.parametrize("name", [None, "another name.jpg"])
def test_a_file_found_again_in_the_systems_trash_can_be_put_back(
    house: House, tmp_path: Path, name: str | None
) -> None:
    use(house, mover(tmp_path / "system", name))
    copy, kept = write(house.photos / "copy.jpg", b"content"), write(house.photos / "kept.jpg")

    (outcome,) = house.remove(item(copy, kept))

    assert outcome.has_moved
    assert not copy.exists()
    assert house.undo()[0].has_moved
    assert copy.read_bytes() == b"content"


def test_what_only_the_system_can_find_is_reported_so(house: House, tmp_path: Path) -> None:
    (tmp_path / "system").mkdir()
    use(house, SystemTrash(lambda path: path.rename(tmp_path / "system" / "hidden"), None))
    copy, kept = write(house.photos / "copy.jpg"), write(house.photos / "kept.jpg")
    house.remove(item(copy, kept))

    (outcome,) = house.undo()

    assert (outcome.photo.state, outcome.photo.reason) == (FileState.REMOVED, ReturnReason.ONLY_BY_SYSTEM.value)


def test_a_system_that_reports_success_and_does_nothing_is_not_believed(house: House) -> None:
    use(house, SystemTrash(lambda path: None, None))
    copy, kept = write(house.photos / "copy.jpg"), write(house.photos / "kept.jpg")

    (outcome,) = house.remove(item(copy, kept))

    assert outcome.photo.reason == StayReason.SYSTEM_REFUSED.value


def test_a_trash_that_may_not_be_looked_into_still_takes_files(tmp_path: Path) -> None:
    photo = stamp(write(tmp_path / "a.jpg"))
    port = SystemTrash(lambda path: path.unlink(), tmp_path / "nothing here")

    assert port.send(photo, port.choose_place(photo, set())) == Destination(PlaceKind.SYSTEM_TRASH, None)


@pytest.mark.parametrize(
    ("platform", "pywin32", "reason"),
    [("win32", None, StayReason.NO_TRASH), ("win32", object(), None), ("darwin", None, None)],
)
def test_only_what_the_system_keeps_for_certain_is_given_to_its_trash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, pywin32: object, reason: StayReason | None
) -> None:
    volumes = Volumes()
    volumes.of(tmp_path)  # asked for while the system is still itself
    monkeypatch.setitem(sys.modules, "send2trash", SimpleNamespace(send2trash=print))
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(system_trash, "find_spec", lambda name: pywin32)

    if reason is None:
        assert isinstance(system_trash_for(tmp_path, volumes), SystemTrash)
    else:
        with pytest.raises(Stayed) as why:
            system_trash_for(tmp_path, volumes)
        assert why.value.reason is reason


def test_a_share_is_never_given_to_the_systems_trash(tmp_path: Path) -> None:
    volumes = Volumes(f"1 0 0:9 / {tmp_path} rw - cifs //nas/photos rw".encode())

    with pytest.raises(Stayed) as why:
        system_trash_for(tmp_path, volumes)

    assert why.value.reason is StayReason.NETWORK_SHARE
