from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from configparser import RawConfigParser
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedupe_gui.removal.freedesktop import (
    FreedesktopTrash,
    home_trash,
    numbered,
    recorded_path,
    trash_for,
    trashinfo,
)
from dedupe_gui.removal.records import PlaceKind, Stayed, StayReason
from dedupe_gui.removal.volumes import Volumes
from tests.removal.build import linux_only, mounted, stamp, write

pytestmark = linux_only


@pytest.fixture
def trash(tmp_path: Path) -> FreedesktopTrash:
    made = FreedesktopTrash(tmp_path / "Trash", relative_to=None)
    made.prepare()
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    with mounted(tmp_path / "stick") as folder:
        yield folder


def send(trash: FreedesktopTrash, path: Path) -> Path:
    found = stamp(path)
    place = trash.send(found, trash.choose_place(found, set()))
    assert place.path is not None
    return place.path


def note_of(trashed: Path) -> bytes:
    return (trashed.parent.parent / "info" / f"{trashed.name}.trashinfo").read_bytes()


def test_a_file_lies_in_files_and_its_note_in_info(trash: FreedesktopTrash, tmp_path: Path) -> None:
    photo = write(tmp_path / "my photos" / "über 100%.jpg", b"content")

    trashed = send(trash, photo)

    assert trashed == tmp_path / "Trash" / "files" / "über 100%.jpg"
    assert trashed.read_bytes() == b"content"
    note = RawConfigParser()
    note.read_string(note_of(trashed).decode("ascii"))
    assert unquote(note["Trash Info"]["path"]) == str(photo)
    age = datetime.now() - datetime.fromisoformat(note["Trash Info"]["deletiondate"])  # noqa: DTZ005 - local by the spec
    assert timedelta(seconds=-2) < age < timedelta(minutes=1)


def test_the_trash_is_for_its_user_alone(trash: FreedesktopTrash, tmp_path: Path) -> None:
    for folder in ("Trash", "Trash/files", "Trash/info"):
        assert stat.S_IMODE((tmp_path / folder).stat().st_mode) == 0o700


@given(st.binary(min_size=1, max_size=60).filter(lambda raw: b"\n" not in raw and b"\0" not in raw))
def test_any_file_name_comes_back_from_its_note_byte_for_byte(raw: bytes) -> None:
    note = trashinfo(raw)

    assert note.isascii()
    assert recorded_path(note) == raw


def test_a_file_name_that_is_not_text_goes_to_the_trash(trash: FreedesktopTrash, tmp_path: Path) -> None:
    photo = write(Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.jpg")))

    trashed = send(trash, photo)

    assert os.fsencode(trashed.name) == b"\xff\xfe.jpg"
    assert recorded_path(note_of(trashed)) == os.fsencode(photo)


def test_a_note_without_path_records_none() -> None:
    assert recorded_path(b"[Trash Info]\n") is None
    assert recorded_path(b"") is None


def test_files_of_one_name_get_numbers_and_none_is_replaced(trash: FreedesktopTrash, tmp_path: Path) -> None:
    contents = [bytes([at]) for at in range(5)]

    trashed = [send(trash, write(tmp_path / str(at) / "a.jpg", content)) for at, content in enumerate(contents)]

    assert [path.name for path in trashed] == ["a.jpg", "a 2.jpg", "a 3.jpg", "a 4.jpg", "a 5.jpg"]
    assert [path.read_bytes() for path in trashed] == contents


@pytest.mark.parametrize("leftover", ["files/a.jpg", "info/a.jpg.trashinfo"])
def test_half_of_another_programs_entry_is_respected(trash: FreedesktopTrash, tmp_path: Path, leftover: str) -> None:
    theirs = write(tmp_path / "Trash" / leftover, b"theirs")

    trashed = send(trash, write(tmp_path / "a.jpg", b"ours"))

    assert trashed.name == "a 2.jpg"
    assert theirs.read_bytes() == b"theirs"


def test_a_name_taken_in_the_last_moment_is_not_replaced(trash: FreedesktopTrash, tmp_path: Path) -> None:
    photo = stamp(write(tmp_path / "a.jpg", b"ours"))
    place = trash.choose_place(photo, set())
    theirs = write(tmp_path / "Trash" / "info" / "a.jpg.trashinfo", b"theirs")

    with pytest.raises(FileExistsError):
        trash.send(photo, place)

    assert theirs.read_bytes() == b"theirs"
    assert photo.path.read_bytes() == b"ours"


def test_a_failed_move_leaves_no_note_behind(trash: FreedesktopTrash, tmp_path: Path) -> None:
    photo = stamp(write(tmp_path / "a.jpg"))
    place = trash.choose_place(photo, set())
    theirs = write(tmp_path / "Trash" / "files" / "a.jpg", b"theirs")

    with pytest.raises(FileExistsError):
        trash.send(photo, place)

    assert theirs.read_bytes() == b"theirs"
    assert list((tmp_path / "Trash" / "info").iterdir()) == []


def test_a_trash_thrown_away_meanwhile_is_made_again(trash: FreedesktopTrash, tmp_path: Path) -> None:
    photo = stamp(write(tmp_path / "a.jpg", b"ours"))
    place = trash.choose_place(photo, set())
    for folder in ("files", "info", "."):
        (tmp_path / "Trash" / folder).rmdir()

    trash.send(photo, place)

    assert (tmp_path / "Trash" / "files" / "a.jpg").read_bytes() == b"ours"


@pytest.mark.parametrize("name", ["x" * 251 + ".jpg", "ü" * 125 + ".jpg"])
def test_the_longest_file_names_still_fit_with_their_note(trash: FreedesktopTrash, tmp_path: Path, name: str) -> None:
    first, second = (send(trash, write(tmp_path / folder / name)) for folder in ("1", "2"))

    assert first != second
    assert first.suffix == second.suffix == ".jpg"


def test_numbers_stand_before_the_suffix() -> None:
    assert numbered("a.b.jpg", 0) == "a.b.jpg"
    assert numbered("a.b.jpg", 1) == "a.b 2.jpg"
    assert numbered("noend", 2) == "noend 3"


def test_the_home_trash_is_where_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/somewhere")
    assert home_trash() == Path("/somewhere/Trash")
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert home_trash() == Path.home() / ".local/share/Trash"


def test_a_flatpak_uses_the_desktops_trash_and_not_its_own_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLATPAK_ID", "org.dedupe.Dedupe")
    monkeypatch.setenv("XDG_DATA_HOME", str(Path.home() / ".var/app/org.dedupe.Dedupe/data"))
    monkeypatch.delenv("HOST_XDG_DATA_HOME", raising=False)
    assert home_trash() == Path.home() / ".local/share/Trash"
    monkeypatch.setenv("HOST_XDG_DATA_HOME", "/somewhere")
    assert home_trash() == Path("/somewhere/Trash")


def test_files_of_the_homes_volume_go_to_the_home_trash(tmp_path: Path) -> None:
    home = tmp_path / "data" / "Trash"

    assert trash_for(tmp_path, Volumes(), home).files_folder == home / "files"


def test_files_of_another_volume_go_to_that_volumes_own_trash(tmp_path: Path, stick: Path) -> None:
    photo = write(stick / "DCIM" / "a b.jpg", b"content")

    trashed = send(trash_for(photo.parent, Volumes(), tmp_path / "Trash"), photo)

    assert trashed == stick / f".Trash-{os.getuid()}" / "files" / "a b.jpg"
    assert recorded_path(note_of(trashed)) == b"DCIM/a b.jpg"
    assert not (tmp_path / "Trash").exists()


def test_a_shared_trash_with_the_sticky_bit_is_used(tmp_path: Path, stick: Path) -> None:
    (stick / ".Trash").mkdir()
    (stick / ".Trash").chmod(0o1777)

    found = trash_for(stick, Volumes(), tmp_path / "Trash")

    assert found.files_folder == stick / ".Trash" / str(os.getuid()) / "files"


def test_a_shared_trash_without_the_sticky_bit_is_not_used(tmp_path: Path, stick: Path) -> None:
    (stick / ".Trash").mkdir(mode=0o777)

    assert trash_for(stick, Volumes(), tmp_path / "Trash").files_folder.parent.name == f".Trash-{os.getuid()}"


def test_a_shared_trash_that_is_a_link_is_not_used(tmp_path: Path, stick: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere").chmod(0o1777)
    (stick / ".Trash").symlink_to(tmp_path / "elsewhere")

    assert trash_for(stick, Volumes(), tmp_path / "Trash").files_folder.is_relative_to(stick / f".Trash-{os.getuid()}")


def test_a_trash_folder_that_is_a_link_to_elsewhere_is_refused(tmp_path: Path, stick: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (stick / f".Trash-{os.getuid()}").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(Stayed) as why:
        trash_for(stick, Volumes(), tmp_path / "Trash")

    assert why.value.reason is StayReason.NO_TRASH


def test_a_volume_on_which_no_trash_can_be_made_is_refused(tmp_path: Path, stick: Path) -> None:
    write(stick / f".Trash-{os.getuid()}", b"a file, not a folder")

    with pytest.raises(Stayed) as why:
        trash_for(stick, Volumes(), tmp_path / "Trash")

    assert why.value.reason is StayReason.NO_TRASH


def test_a_network_share_is_refused_rather_than_copied_home(tmp_path: Path, stick: Path) -> None:
    table = f"1 0 8:1 / / rw - ext4 /dev/vda rw\n2 1 0:9 / {stick} rw - cifs //nas/photos rw"

    with pytest.raises(Stayed) as why:
        trash_for(stick, Volumes(table.encode()), tmp_path / "Trash")

    assert why.value.reason is StayReason.NETWORK_SHARE
    assert list(stick.iterdir()) == []


def test_a_read_only_volume_is_refused(tmp_path: Path) -> None:
    with mounted(tmp_path / "cd", "-t", "tmpfs", "-o", "ro", "tmpfs") as cd, pytest.raises(Stayed) as why:
        trash_for(cd, Volumes(), tmp_path / "Trash")

    assert why.value.reason is StayReason.READ_ONLY


def test_a_folder_mounted_twice_does_not_get_a_trash_it_would_have_to_copy_to(tmp_path: Path) -> None:
    real = write(tmp_path / "real" / "a.jpg").parent
    with mounted(tmp_path / "again", "--bind", str(real)) as again:
        found = trash_for(again, Volumes(), tmp_path / "Trash")

        assert again.stat().st_dev == tmp_path.stat().st_dev
        assert found.files_folder.is_relative_to(again)
        assert send(found, again / "a.jpg").read_bytes() == b"a photo"


def test_the_place_says_that_it_is_a_trash(trash: FreedesktopTrash, tmp_path: Path) -> None:
    assert trash.choose_place(stamp(write(tmp_path / "a.jpg")), set()).kind is PlaceKind.TRASH
