from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from dedupe_gui.removal import moves
from dedupe_gui.removal.moves import lies_there, move_without_replacing
from tests.removal.build import linux_only, mounted, write


def test_a_move_keeps_bytes_time_and_permissions(tmp_path: Path) -> None:
    source = write(tmp_path / "a.jpg", b"content")
    source.chmod(0o640)
    os.utime(source, ns=(1, 1_234_567_890_123_456_789))
    before = source.stat()

    move_without_replacing(source, tmp_path / "b.jpg")

    after = (tmp_path / "b.jpg").stat()
    assert not source.exists()
    assert (after.st_mtime_ns, after.st_mode, after.st_ino) == (before.st_mtime_ns, before.st_mode, before.st_ino)


@pytest.mark.parametrize("has_exclusive_rename", [True, False])
def test_a_move_never_replaces_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_exclusive_rename: bool
) -> None:
    if not has_exclusive_rename:
        monkeypatch.setattr(moves, "_RENAME", None)
    source, target = write(tmp_path / "a.jpg", b"mine"), write(tmp_path / "b.jpg", b"theirs")

    with pytest.raises(FileExistsError):
        move_without_replacing(source, target)

    assert (source.read_bytes(), target.read_bytes()) == (b"mine", b"theirs")


@pytest.mark.parametrize("has_exclusive_rename", [True, False])
def test_a_move_never_replaces_a_broken_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_exclusive_rename: bool
) -> None:
    if not has_exclusive_rename:
        monkeypatch.setattr(moves, "_RENAME", None)
    source, target = write(tmp_path / "a.jpg"), tmp_path / "link.jpg"
    target.symlink_to(tmp_path / "nowhere")

    with pytest.raises(FileExistsError):
        move_without_replacing(source, target)

    assert source.exists()
    assert target.is_symlink()


def test_a_file_system_without_exclusive_rename_gets_a_plain_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moves, "_RENAME", lambda source, target: False)
    source = write(tmp_path / "a.jpg", b"mine")

    move_without_replacing(source, tmp_path / "b.jpg")

    assert (tmp_path / "b.jpg").read_bytes() == b"mine"


def test_two_names_of_one_file_are_not_taken_for_a_successful_move(tmp_path: Path) -> None:
    source = write(tmp_path / "a.jpg")
    (tmp_path / "b.jpg").hardlink_to(source)

    with pytest.raises(FileExistsError):
        move_without_replacing(source, tmp_path / "b.jpg")


@linux_only
def test_a_move_to_another_volume_fails_and_copies_nothing(tmp_path: Path) -> None:
    source = write(tmp_path / "a.jpg")
    with mounted(tmp_path / "stick") as stick:
        with pytest.raises(OSError, match="cross-device") as problem:
            move_without_replacing(source, stick / "a.jpg")

        assert problem.value.errno == errno.EXDEV
        assert source.exists()
        assert list(stick.iterdir()) == []


def test_a_missing_file_says_so_and_a_broken_link_is_there(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("nowhere")

    assert lies_there(tmp_path / "link")
    assert not lies_there(tmp_path / "nothing")
    assert not lies_there(write(tmp_path / "file") / "below")
