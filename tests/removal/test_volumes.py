from __future__ import annotations

import os
from pathlib import Path

import pytest

from dedupe_gui.removal.volumes import Volumes
from tests.removal.build import linux_only, mounted


def table(*lines: str) -> bytes:
    return "\n".join(lines).encode()


def test_the_innermost_mount_holds_a_folder(tmp_path: Path) -> None:
    inner = tmp_path / "a stick"
    inner.mkdir()
    escaped = str(inner).replace(" ", "\\040")
    volumes = Volumes(
        table(
            f"1 0 8:1 / {tmp_path} rw,relatime - ext4 /dev/vda rw",
            f"2 1 0:9 / {escaped} rw - nfs4 server:/photos rw",
        )
    )

    assert volumes.of(inner).top == inner
    assert volumes.of(inner).is_network
    assert volumes.of(tmp_path).top == tmp_path
    assert not volumes.of(tmp_path).is_network


@pytest.mark.parametrize("line", ["{} ro,relatime - ext4 /dev/vdb rw", "{} rw,relatime - ext4 /dev/vdb ro"])
def test_a_read_only_mount_is_known_by_either_of_its_options(tmp_path: Path, line: str) -> None:
    volumes = Volumes(table("1 0 8:1 / / rw - ext4 /dev/vda rw", "2 1 8:2 / " + line.format(tmp_path)))

    assert volumes.of(tmp_path).is_read_only


@pytest.mark.parametrize("kind", ["cifs", "nfs", "fuse.sshfs", "9p", "smb3"])
def test_network_shares_are_known_by_their_file_system(tmp_path: Path, kind: str) -> None:
    volumes = Volumes(table(f"1 0 0:9 / {tmp_path} rw - {kind} there rw"))

    assert volumes.of(tmp_path).is_network


def test_a_folder_reached_through_a_link_is_on_the_volume_it_really_lies_on(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    volumes = Volumes(table("1 0 8:1 / / rw - ext4 /dev/vda rw", f"2 1 8:2 / {tmp_path}/real rw - ext4 /dev/vdb rw"))

    assert volumes.of(tmp_path / "link") == volumes.of(tmp_path / "real")


def test_one_device_mounted_twice_is_two_volumes(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    volumes = Volumes(
        table(
            "1 0 8:1 / / rw - ext4 /dev/vda rw",
            f"2 1 8:1 /a {first} rw - ext4 /dev/vda rw",
            f"3 1 8:1 /b {second} rw - ext4 /dev/vda rw",
        )
    )

    assert first.stat().st_dev == second.stat().st_dev
    assert not volumes.are_one(first, second)
    assert volumes.are_one(first, first)


@linux_only
def test_the_systems_own_table_is_read(tmp_path: Path) -> None:
    with mounted(tmp_path / "stick") as stick:
        volumes = Volumes()

        assert volumes.of(stick).top == stick
        assert volumes.of(stick).device == stick.stat().st_dev
        assert not volumes.are_one(tmp_path, stick)


def test_without_a_mount_table_mount_points_are_asked_for(tmp_path: Path) -> None:
    top = Volumes(b"").of(tmp_path).top

    assert os.path.ismount(top)


def test_a_vanished_folder_raises(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Volumes().of(tmp_path / "gone")
