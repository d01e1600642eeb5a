"""Removal and undo, photo by photo, on a real disk."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import FileStamp, Relation
from dedupe_gui.removal import freedesktop, moves, remover
from dedupe_gui.removal.journal import JournalEntry
from dedupe_gui.removal.records import FileState, ReturnReason, StayReason
from dedupe_gui.removal.remover import settle
from dedupe_gui.removal.verify import is_same_content
from dedupe_gui.review.stand_in import is_same_file
from tests.reading.motion import film
from tests.reading.pictures import encoded, photo
from tests.removal.build import House, item, linux_only, mounted, reasons, stamp, write

pytestmark = linux_only


def pair(house: House, content: bytes = b"a photo") -> tuple[Path, Path]:
    """A copy and the photo that is kept."""
    return write(house.photos / "copy.jpg", content), write(house.photos / "kept.jpg", content)


def snapshot(folder: Path) -> dict[str, tuple[bytes, int, int]]:
    """Every file's content, time and permissions."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_mode)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


# --- removing


def test_a_removed_photo_is_gone_from_its_place_and_lies_in_the_trash(house: House) -> None:
    copy, kept = pair(house)
    before = stamp(copy)

    (outcome,) = house.remove(item(copy, kept))

    assert outcome.has_moved
    assert not copy.exists()
    assert kept.exists()
    place = outcome.photo.place
    assert place is not None
    assert place.path is not None
    assert stamp(place.path)[1:] == before[1:]


@pytest.mark.parametrize("what", ["size", "time", "replaced", "link", "folder"])
def test_a_photo_that_changed_since_the_scan_stays(house: House, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        freedesktop, "move_without_replacing", lambda *_: pytest.fail("it was moved, if only for a moment")
    )
    copy, kept = pair(house)
    planned = item(copy, kept)
    if what == "size":
        copy.write_bytes(b"a longer photo")
        os.utime(copy, ns=(planned.photo.mtime_ns, planned.photo.mtime_ns))
    elif what == "time":
        os.utime(copy, ns=(1, 1))
    elif what == "replaced":
        other = write(house.photos / "other", copy.read_bytes())
        os.utime(other, ns=(planned.photo.mtime_ns, planned.photo.mtime_ns))
        other.rename(copy)
    elif what == "link":
        copy.unlink()
        copy.symlink_to(kept)
    else:
        copy.unlink()
        copy.mkdir()

    (outcome,) = house.remove(planned)

    assert StayReason(outcome.photo.reason) in {StayReason.CHANGED, StayReason.VANISHED}
    assert os.path.lexists(copy)
    assert house.files_in_trash() == set()


def test_a_photo_that_vanished_is_reported(house: House) -> None:
    copy, kept = pair(house)
    planned = item(copy, kept)
    copy.unlink()

    assert reasons(house.remove(planned)) == ["vanished"]


def test_a_photo_stays_when_the_kept_one_vanished(house: House) -> None:
    copy, kept = pair(house)
    planned = item(copy, kept)
    kept.unlink()

    assert reasons(house.remove(planned)) == ["kept-vanished"]
    assert copy.exists()


def test_a_photo_stays_when_the_kept_one_became_a_link_to_it(house: House) -> None:
    copy, kept = pair(house)
    planned = item(copy, kept)
    kept.unlink()
    kept.symlink_to(copy)

    assert reasons(house.remove(planned)) == ["kept-vanished"]
    assert copy.exists()


def test_a_photo_stays_when_the_kept_one_changed(house: House) -> None:
    copy, kept = pair(house)
    planned = item(copy, kept)
    kept.write_bytes(b"another picture")

    assert reasons(house.remove(planned)) == ["kept-changed"]


def test_a_photo_stays_when_the_kept_one_does_not_open(tmp_path: Path) -> None:
    def refuse(path: Path) -> None:
        raise EnvironmentProblem(f"{path} is damaged")

    house = House(tmp_path, opens=refuse)
    copy, kept = pair(house)

    assert reasons(house.remove(item(copy, kept))) == ["kept-unreadable"]
    assert copy.exists()


def test_the_kept_photo_is_opened_once_however_many_copies_it_has(tmp_path: Path) -> None:
    opened: list[Path] = []
    house = House(tmp_path, opens=opened.append)
    kept = write(house.photos / "kept.jpg")
    copies = [write(house.photos / f"{at}.jpg") for at in range(5)]

    done = house.remove(*(item(copy, kept) for copy in copies))

    assert all(outcome.has_moved for outcome in done)
    assert sorted(opened) == sorted([kept, *copies])


def test_identical_photos_are_compared_byte_by_byte_again(house: House) -> None:
    copy, kept = (
        write(house.photos / "copy.jpg", b"x" * 300_000),
        write(house.photos / "kept.jpg", b"x" * 299_999 + b"y"),
    )

    assert reasons(house.remove(item(copy, kept, Relation.IDENTICAL))) == ["not-identical"]
    assert copy.exists()


def test_identical_photos_with_equal_bytes_go(house: House) -> None:
    copy, kept = pair(house, b"x" * 600_000)

    assert house.remove(item(copy, kept, Relation.IDENTICAL))[0].has_moved


def test_a_hard_link_to_the_kept_photo_stays(house: House) -> None:
    kept = write(house.photos / "kept.jpg")
    link = house.photos / "link.jpg"
    link.hardlink_to(kept)

    assert reasons(house.remove(item(link, kept))) == ["same-file"]
    assert link.exists()


def test_the_same_file_through_a_linked_folder_stays(house: House) -> None:
    kept = write(house.photos / "real" / "a.jpg")
    (house.photos / "alias").symlink_to(house.photos / "real")

    assert reasons(house.remove(item(house.photos / "alias" / "a.jpg", kept))) == ["same-file"]
    assert kept.exists()


def test_the_same_file_through_a_folder_mounted_twice_stays(house: House) -> None:
    kept = write(house.photos / "real" / "a.jpg")
    with mounted(house.photos / "again", "--bind", str(kept.parent)) as again:
        assert reasons(house.remove(item(again / "a.jpg", kept))) == ["same-file"]

    assert kept.exists()


def test_a_file_that_another_file_system_shows_as_well_stays(house: House) -> None:
    below, merged = house.photos / "below", house.photos / "merged"
    write(below / "a.jpg")
    for name in ("above", "work"):
        (house.photos / name).mkdir()
    layers = f"lowerdir={below},upperdir={house.photos / 'above'},workdir={house.photos / 'work'}"
    with mounted(merged, "-t", "overlay", "-o", layers, "overlay"):
        planned = item(below / "a.jpg", merged / "a.jpg", Relation.IDENTICAL)
        assert not is_same_file(planned.photo, planned.kept)

        assert reasons(house.remove(planned)) == ["same-file"]

    assert [path.name for path in below.iterdir()] == ["a.jpg"]


def test_a_copy_of_the_same_name_on_another_volume_goes(house: House) -> None:
    kept = write(house.photos / "kept" / "a.jpg")
    with mounted(house.photos / "stick") as stick:
        copy = write(stick / "a.jpg")

        assert reasons(house.remove(item(copy, kept, Relation.IDENTICAL))) == [""]

        assert not copy.exists()


def vanishing_with_the_move(house: House, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the kept photo go as soon as a file moves, as when both names are of one file."""
    real = moves.move_without_replacing

    def move(source: Path, target: Path) -> None:
        real(source, target)
        kept.unlink(missing_ok=True)

    monkeypatch.setattr(freedesktop, "move_without_replacing", move)


def test_a_unit_comes_back_when_the_kept_photo_vanished_as_it_went(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, kept = pair(house)
    note = write(house.photos / "copy.xmp")
    planned = item(copy, kept, companions=[note])
    vanishing_with_the_move(house, kept, monkeypatch)

    (outcome,) = house.remove(planned)

    assert [(entry.state, entry.reason) for entry in outcome.entries] == [(FileState.STAYED, "kept-vanished")] * 2
    assert copy.exists()
    assert note.exists()
    assert house.files_in_trash() == house.notes_in_trash() == set()


def test_a_unit_comes_back_when_the_kept_units_raw_vanished_as_it_went(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, kept = pair(house)
    raw, kept_raw = write(house.photos / "copy.cr2"), write(house.photos / "kept.cr2")
    planned = item(copy, kept, companions=[raw], kept_companions=[kept_raw])
    vanishing_with_the_move(house, kept_raw, monkeypatch)

    assert reasons(house.remove(planned)) == ["kept-vanished"]
    assert raw.exists()


def test_a_photo_that_went_for_one_that_is_gone_comes_home_after_a_sudden_end(house: House) -> None:
    copy, kept = pair(house)
    planned = item(copy, kept)
    (outcome,) = house.remove(planned)
    house.journal.write([outcome.photo.become(FileState.INTENDED)])
    kept.unlink()

    (settled,) = settle(house.journal)

    assert (settled.photo.state, settled.photo.reason) == (FileState.STAYED, "kept-vanished")
    assert copy.exists()


def test_two_windows_with_journals_of_their_own_do_not_remove_each_others_kept_photo(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = pair(house)
    other = House(tmp_path / "other")
    there, back = item(first, second), item(second, first)
    real = moves.move_without_replacing
    done: list[str] = []

    def move(source: Path, target: Path) -> None:
        if source == first and not done:
            done.append("")
            done[0] = reasons(other.remove(back))[0]
        real(source, target)

    monkeypatch.setattr(freedesktop, "move_without_replacing", move)

    assert (reasons(house.remove(there)), done) == (["kept-vanished"], [""])
    assert first.exists()


def test_another_file_that_went_in_the_last_moment_and_has_no_place_to_come_back_to_is_in_the_trash_and_told(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, kept = pair(house)
    planned = item(copy, kept)
    real = moves.move_without_replacing

    def move(source: Path, target: Path) -> None:
        source.write_bytes(b"somebody else's")
        real(source, target)
        source.write_bytes(b"and again")

    monkeypatch.setattr(freedesktop, "move_without_replacing", move)

    (outcome,) = house.remove(planned)

    assert (outcome.photo.state, outcome.photo.reason) == (FileState.REMOVED, "changed")
    assert copy.read_bytes() == b"and again"
    assert outcome.photo.place is not None
    assert outcome.photo.place.path is not None
    assert outcome.photo.place.path.read_bytes() == b"somebody else's"


def test_two_photos_that_name_each_other_as_kept_both_stay(house: House) -> None:
    first, second = pair(house)

    assert reasons(house.remove(item(first, second), item(second, first))) == ["kept-marked", "kept-marked"]
    assert first.exists()
    assert second.exists()


def test_a_raw_stays_when_the_kept_unit_has_none(house: House) -> None:
    copy, kept = pair(house)
    raw = write(house.photos / "copy.cr2", b"negative")

    assert reasons(house.remove(item(copy, kept, companions=[raw]))) == ["kept-holds-less"]
    assert raw.exists()


def test_a_raw_stays_when_the_kept_units_raw_vanished_since_the_scan(house: House) -> None:
    copy, kept = pair(house)
    raw, kept_raw = write(house.photos / "copy.cr2"), write(house.photos / "kept.cr2")
    planned = item(copy, kept, companions=[raw], kept_companions=[kept_raw])
    kept_raw.unlink()

    assert reasons(house.remove(planned)) == ["kept-holds-less"]
    assert raw.exists()


def test_a_raw_stays_when_the_kept_units_raw_of_the_same_size_is_another_one(house: House) -> None:
    copy, kept = pair(house)
    raw, kept_raw = write(house.photos / "copy.cr2", b"negative"), write(house.photos / "kept.cr2", b"another!")
    planned = item(copy, kept, companions=[raw], kept_companions=[kept_raw])

    assert reasons(house.remove(planned)) == ["kept-holds-less"]
    assert raw.exists()


def test_a_raw_alone_stays_when_the_raw_that_would_remain_is_another_one(house: House) -> None:
    raw, kept = write(house.photos / "a.cr2", b"negative"), write(house.photos / "b.cr2", b"another!")
    larger = write(house.photos / "c.cr2", b"a larger one")

    assert reasons(house.remove(item(raw, kept, Relation.SAME_PIXELS))) == ["kept-holds-less"]
    assert reasons(house.remove(item(raw, larger, Relation.SAME_PIXELS))) == ["kept-holds-less"]
    assert raw.exists()


def test_a_raw_alone_goes_for_the_very_same_beside_the_kept_photo(house: House) -> None:
    raw, kept = write(house.photos / "a.cr2", b"negative"), write(house.photos / "b.jpg")
    same = write(house.photos / "b.cr2", b"negative")

    assert reasons(house.remove(item(raw, kept, kept_companions=[same]))) == [""]


@pytest.mark.parametrize("suffix", [".xmp", ".aae", ".txt"])
def test_edits_that_were_taken_for_the_same_and_are_not_stay(house: House, suffix: str) -> None:
    copy, kept = pair(house)
    edits, kept_edits = (
        write(house.photos / f"copy{suffix}", b"5 stars"),
        write(house.photos / f"kept{suffix}", b"1 stars"),
    )

    assert reasons(house.remove(item(copy, kept, companions=[edits], kept_companions=[kept_edits]))) == [
        "kept-holds-less"
    ]
    assert edits.exists()


def test_a_raw_stays_when_the_kept_units_raw_goes_with_another_photo(house: House) -> None:
    copy, kept = pair(house)
    raw, kept_raw = write(house.photos / "copy.cr2"), write(house.photos / "kept.cr2")
    third, fourth = write(house.photos / "third.jpg"), write(house.photos / "fourth.jpg")
    fourth_raw = write(house.photos / "fourth.cr2")
    first = item(copy, kept, companions=[raw], kept_companions=[kept_raw])
    second = item(third, fourth, companions=[kept_raw], kept_companions=[fourth_raw])

    assert reasons(house.remove(first, second)) == ["kept-marked", ""]
    assert raw.exists()


def test_a_motion_photo_stays_when_the_kept_one_has_no_film_or_another_one(house: House) -> None:
    still = encoded(photo(64, 48), "JPEG")
    moving, bare = write(house.photos / "moving.jpg", still + film()), write(house.photos / "bare.jpg", still)
    other = write(house.photos / "other.jpg", still + film(1))

    assert reasons(house.remove(item(moving, bare), item(moving, other))) == ["kept-holds-less"] * 2
    assert [held.reason.value for held in house.check([item(moving, bare)]).held_back] == ["kept-holds-less"]
    assert moving.exists()


def test_a_motion_photo_goes_for_one_with_the_same_film(house: House) -> None:
    still = encoded(photo(64, 48), "JPEG")
    copy, kept = write(house.photos / "copy.jpg", still + film()), write(house.photos / "kept.jpg", still + film())

    assert reasons(house.remove(item(copy, kept))) == [""]


def test_a_folder_that_may_not_be_written_keeps_its_photos(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    copy, kept = pair(house)
    # Root may write everywhere, so the system's answer is replaced.
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != copy.parent)

    assert reasons(house.remove(item(copy, kept))) == ["no-permission"]
    assert copy.exists()


def test_a_cancelled_clean_up_reports_what_went_and_what_stayed(house: House) -> None:
    kept = write(house.photos / "kept.jpg")
    copies = [write(house.photos / f"{at}.jpg") for at in range(3)]
    house.tools = type(house.tools)(lambda path: house.token.cancel(), house.tools.trash)

    done = house.remove(*(item(copy, kept) for copy in copies))

    assert [outcome.photo.state for outcome in done] == [FileState.REMOVED, FileState.STAYED, FileState.STAYED]
    assert reasons(done)[1:] == ["cancelled", "cancelled"]
    assert [copy.exists() for copy in copies] == [False, True, True]


def test_more_photos_than_one_batch_all_go(house: House) -> None:
    kept = write(house.photos / "kept.jpg")
    copies = [write(house.photos / str(at) / "same name.jpg") for at in range(150)]

    done = house.remove(*(item(copy, kept) for copy in copies))

    assert all(outcome.has_moved for outcome in done)
    assert len(house.files_in_trash()) == len(house.notes_in_trash()) == 150


# --- units


def test_a_unit_goes_whole_and_comes_back_whole(house: House) -> None:
    copy, kept = pair(house)
    beside = [write(house.photos / name) for name in ("copy.cr2", "copy.xmp")]
    kept_raw = write(house.photos / "kept.cr2")
    before = snapshot(house.photos)

    (outcome,) = house.remove(item(copy, kept, companions=beside, kept_companions=[kept_raw]))
    assert outcome.has_moved
    assert house.files_in_trash() == {"copy.jpg", "copy.cr2", "copy.xmp"}

    (returned,) = house.undo()
    assert returned.has_moved
    assert snapshot(house.photos) == before


def test_a_unit_of_which_one_file_cannot_go_stays_whole(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    copy, kept = pair(house)
    beside = [write(house.photos / name) for name in ("copy.xmp", "copy.aae")]
    before = snapshot(house.photos)
    real = moves.move_without_replacing

    def fail_for_the_photo(source: Path, target: Path) -> None:
        if source == copy:
            raise PermissionError(1, "not permitted")
        real(source, target)

    monkeypatch.setattr(freedesktop, "move_without_replacing", fail_for_the_photo)

    (outcome,) = house.remove(item(copy, kept, companions=beside))

    assert [entry.reason for entry in outcome.entries] == ["no-permission", "part-failed", "part-failed"]
    assert snapshot(house.photos) == before
    assert house.files_in_trash() == house.notes_in_trash() == set()


def test_a_companion_that_changed_keeps_the_whole_unit(house: House) -> None:
    copy, kept = pair(house)
    sidecar = write(house.photos / "copy.xmp")
    planned = item(copy, kept, companions=[sidecar])
    sidecar.write_bytes(b"rated since")

    assert reasons(house.remove(planned)) == ["changed"]
    assert copy.exists()


# --- faults of the system


def test_a_name_that_another_program_takes_in_between_leads_to_another_name(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, kept = pair(house)
    real = freedesktop.FreedesktopTrash.send

    def be_late(self: freedesktop.FreedesktopTrash, found: object, place: object) -> object:
        monkeypatch.setattr(freedesktop.FreedesktopTrash, "send", real)
        write(house.trash / "info" / "copy.jpg.trashinfo", b"theirs")
        return real(self, found, place)  # type: ignore[arg-type]

    monkeypatch.setattr(freedesktop.FreedesktopTrash, "send", be_late)

    (outcome,) = house.remove(item(copy, kept))

    assert outcome.has_moved
    assert house.files_in_trash() == {"copy 2.jpg"}
    assert house.undo()[0].has_moved
    assert (house.trash / "info" / "copy.jpg.trashinfo").read_bytes() == b"theirs"


@pytest.mark.parametrize(
    ("number", "reason"), [(28, "volume-full"), (13, "no-permission"), (30, "read-only"), (18, "other-volume")]
)
def test_what_the_system_refuses_stays_with_its_reason(
    house: House, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    copy, kept = pair(house)

    def fail(source: Path, target: Path) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(freedesktop, "move_without_replacing", fail)

    assert reasons(house.remove(item(copy, kept))) == [reason]
    assert copy.read_bytes() == b"a photo"
    assert house.notes_in_trash() == set()


def test_a_file_swapped_between_the_last_look_and_the_move_goes_back(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, kept = pair(house)
    real = moves.move_without_replacing

    def swap(source: Path, target: Path) -> None:
        source.unlink()
        source.write_bytes(b"somebody else's new picture")
        real(source, target)

    monkeypatch.setattr(freedesktop, "move_without_replacing", swap)

    assert reasons(house.remove(item(copy, kept))) == ["changed"]
    assert copy.read_bytes() == b"somebody else's new picture"
    assert house.files_in_trash() == house.notes_in_trash() == set()


def test_a_move_that_did_nothing_is_not_believed(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    copy, kept = pair(house)
    monkeypatch.setattr(freedesktop, "move_without_replacing", lambda source, target: None)

    assert reasons(house.remove(item(copy, kept))) == ["system-refused"]
    assert copy.exists()


def test_a_disk_that_fails_right_after_the_move_leaves_the_photo_to_the_next_start(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, kept = pair(house)
    sidecar = write(house.photos / "copy.xmp")
    planned = item(copy, kept, companions=[sidecar])
    with monkeypatch.context() as broken:
        broken.setattr(remover, "is_same_content", fails_for(copy))
        (outcome,) = house.remove(planned)

    assert [entry.state for entry in outcome.entries] == [FileState.INTENDED, FileState.REMOVED]
    (settled,) = settle(house.journal)
    assert settled.has_moved
    assert house.undo()[0].has_moved
    assert copy.exists()


def fails_for(photo: Path) -> Callable[[Path, FileStamp], bool]:
    def look(path: Path, expected: FileStamp) -> bool:
        if path == photo:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        return is_same_content(path, expected)

    return look


# --- putting back


def test_undo_restores_place_bytes_time_and_permissions(house: House) -> None:
    copy, kept = pair(house)
    copy.chmod(0o604)
    os.utime(copy, ns=(5, 1_111_111_111_222_333_444))
    before = snapshot(house.photos)
    house.remove(item(copy, kept))

    (outcome,) = house.undo()

    assert outcome.has_moved
    assert snapshot(house.photos) == before
    assert house.files_in_trash() == house.notes_in_trash() == set()


def test_undo_makes_vanished_folders_again(house: House) -> None:
    copy, kept = write(house.photos / "2024" / "May" / "copy.jpg"), write(house.photos / "kept.jpg")
    house.remove(item(copy, kept))
    copy.parent.rmdir()
    copy.parent.parent.rmdir()

    assert house.undo()[0].has_moved
    assert copy.exists()


def test_undo_never_replaces_a_file_that_is_there_now(house: House) -> None:
    copy, kept = pair(house)
    house.remove(item(copy, kept))
    copy.write_bytes(b"a new one")

    (outcome,) = house.undo()

    assert outcome.photo.reason == ReturnReason.OCCUPIED.value
    assert not outcome.has_moved
    assert copy.read_bytes() == b"a new one"
    assert house.files_in_trash() == {"copy.jpg"}


def test_undo_asks_for_the_drive_that_is_not_plugged_in(house: House, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    copy, kept = write(drive / "photos" / "copy.jpg"), write(drive / "photos" / "kept.jpg")
    house.remove(item(copy, kept), to=drive)
    drive.rename(tmp_path / "unplugged")

    assert reasons(house.undo()) == [ReturnReason.DRIVE_ABSENT.value]
    (tmp_path / "unplugged").rename(drive)
    assert house.undo()[0].has_moved
    assert copy.exists()


def test_undo_does_not_take_a_copy_that_came_to_lie_in_the_emptied_trash(house: House) -> None:
    first, kept = write(house.photos / "a" / "copy.jpg"), write(house.photos / "kept.jpg")
    second = write(house.photos / "b" / "copy.jpg")
    for path in (first, second):
        os.utime(path, ns=(5, 1_111_111_111_222_333_444))
    house.remove(item(first, kept))
    (house.trash / "files" / "copy.jpg").unlink()
    (house.trash / "info" / "copy.jpg.trashinfo").unlink()
    house.remove(item(second, kept))

    assert reasons(house.undo(1)) == [ReturnReason.CHANGED.value]
    assert reasons(house.undo(2)) == [""]
    assert (first.exists(), second.exists()) == (False, True)


def test_a_photo_that_the_user_put_back_by_hand_counts_as_back(house: House) -> None:
    copy, kept = pair(house)
    sidecar = write(house.photos / "copy.xmp")
    house.remove(item(copy, kept, companions=[sidecar]))
    (house.trash / "files" / "copy.jpg").rename(copy)

    (outcome,) = house.undo()

    assert outcome.has_moved
    assert sidecar.exists()
    assert house.journal.history()[0].files_removed == 0


def test_what_another_window_put_back_meanwhile_is_not_put_back_again(house: House) -> None:
    copy, kept = pair(house)
    house.remove(item(copy, kept))
    seen_before = house.journal.entries(1)
    house.undo()
    copy.write_bytes(b"edited since")

    assert house.undo(entries=seen_before) == []
    assert house.journal.entries(1)[0].state is FileState.RETURNED


def test_undo_leaves_a_unit_whole_when_one_of_its_places_is_taken(house: House) -> None:
    copy, kept = pair(house)
    sidecar = write(house.photos / "copy.xmp")
    house.remove(item(copy, kept, companions=[sidecar]))
    sidecar.write_bytes(b"new")

    (outcome,) = house.undo()

    assert [entry.reason for entry in outcome.entries] == ["occupied", "occupied"]
    assert house.files_in_trash() == {"copy.jpg", "copy.xmp"}


def test_undo_reports_every_file_of_an_emptied_trash(house: House) -> None:
    kept = write(house.photos / "kept.jpg")
    copies = [write(house.photos / f"{at}.jpg") for at in range(3)]
    house.remove(*(item(copy, kept) for copy in copies))
    for name in ("0.jpg", "2.jpg"):
        (house.trash / "files" / name).unlink()

    done = house.undo()

    assert reasons(done) == ["trash-emptied", "", "trash-emptied"]
    assert [copy.exists() for copy in copies] == [False, True, False]


def test_undo_does_not_bring_another_file_that_lies_there_now(house: House) -> None:
    copy, kept = pair(house)
    house.remove(item(copy, kept))
    (house.trash / "files" / "copy.jpg").unlink()
    write(house.trash / "files" / "copy.jpg", b"something trashed later by another program")

    assert reasons(house.undo()) == ["changed-in-trash"]
    assert not copy.exists()


def test_undo_reports_an_old_folder_that_is_a_file_now(house: House) -> None:
    copy, kept = write(house.photos / "x" / "copy.jpg"), write(house.photos / "kept.jpg")
    house.remove(item(copy, kept))
    copy.parent.rmdir()
    write(copy.parent, b"a file")

    assert house.undo()[0].photo.state is FileState.REMOVED
    assert house.files_in_trash() == {"copy.jpg"}


def test_one_photo_of_a_clean_up_can_be_put_back(house: House) -> None:
    kept = write(house.photos / "kept.jpg")
    copies = [write(house.photos / f"{at}.jpg") for at in range(3)]
    house.remove(*(item(copy, kept) for copy in copies))
    (run,) = house.journal.history()
    chosen = [entry for entry in house.journal.entries(run.run) if entry.stamp.path == copies[1]]

    house.undo(entries=chosen)

    assert [copy.exists() for copy in copies] == [False, True, False]
    (run,) = house.journal.history()
    assert (run.photos_removed, run.photos_returned) == (2, 1)


def test_a_cancelled_undo_leaves_the_rest_in_the_trash(house: House) -> None:
    copy, kept = pair(house)
    house.remove(item(copy, kept))
    house.token.cancel()

    assert reasons(house.undo()) == ["cancelled"]
    assert house.files_in_trash() == {"copy.jpg"}


# --- after a sudden end


def interrupted(house: House, *, moved: int, of: int) -> list[Path]:
    """A unit of which the program moved only the last `moved` files before it died."""
    copy, kept = pair(house)
    files = [copy, *(write(house.photos / f"copy.{suffix}") for suffix in ("xmp", "aae")[: of - 1])]

    class DiesError(BaseException):
        pass

    sent: list[JournalEntry] = []
    real = remover._send

    def die(entry: JournalEntry, *others: object) -> JournalEntry:
        if len(sent) == moved:
            raise DiesError
        sent.append(entry)
        return real(entry, *others)  # type: ignore[arg-type]

    remover._send = die  # type: ignore[assignment]
    try:
        with pytest.raises(DiesError):
            house.remove(item(copy, kept, companions=files[1:]))
    finally:
        remover._send = real
    return files


@pytest.mark.parametrize("moved", [0, 1, 2])
def test_a_unit_that_was_interrupted_comes_home_whole(house: House, moved: int) -> None:
    files = interrupted(house, moved=moved, of=3)

    (outcome,) = settle(house.journal)

    assert [entry.state for entry in outcome.entries] == [FileState.STAYED] * 3
    assert all(path.exists() for path in files)
    assert house.files_in_trash() == house.notes_in_trash() == set()
    assert settle(house.journal) == []
    assert house.journal.unfinished_runs() == []


@pytest.mark.parametrize("returned", [1, 2])
def test_a_unit_of_which_undo_brought_back_a_part_comes_back_whole(
    house: House, monkeypatch: pytest.MonkeyPatch, returned: int
) -> None:
    copy, kept = pair(house)
    files = [copy, *(write(house.photos / f"copy.{suffix}") for suffix in ("xmp", "aae"))]
    house.remove(item(copy, kept, companions=files[1:]))

    class DiesError(BaseException):
        pass

    back: list[JournalEntry] = []
    real = remover._return_file

    def die(entry: JournalEntry) -> JournalEntry:
        if len(back) == returned:
            raise DiesError
        back.append(entry)
        return real(entry)

    with monkeypatch.context() as patched, pytest.raises(DiesError):
        patched.setattr(remover, "_return_file", die)
        house.undo()

    (outcome,) = settle(house.journal)

    assert [entry.state for entry in outcome.entries] == [FileState.RETURNED] * 3
    assert all(path.exists() for path in files)
    assert house.files_in_trash() == house.notes_in_trash() == set()


def test_a_note_left_by_a_sudden_end_is_taken_away(house: House) -> None:
    (copy,) = interrupted(house, moved=0, of=1)
    write(house.trash / "info" / "copy.jpg.trashinfo", freedesktop.trashinfo(os.fsencode(copy)))

    settle(house.journal)

    assert house.notes_in_trash() == set()


def test_another_programs_note_of_that_name_is_left_alone(house: House) -> None:
    interrupted(house, moved=0, of=1)
    write(house.trash / "info" / "copy.jpg.trashinfo", freedesktop.trashinfo(b"/elsewhere/other.jpg"))

    settle(house.journal)

    assert house.notes_in_trash() == {"copy.jpg.trashinfo"}


def test_a_file_that_is_nowhere_after_a_sudden_end_is_called_missing(house: House) -> None:
    (copy,) = interrupted(house, moved=0, of=1)
    copy.unlink()

    (outcome,) = settle(house.journal)

    assert outcome.photo.state is FileState.MISSING


def test_a_drive_mounted_anew_between_removal_and_undo_is_the_same_drive(tmp_path: Path) -> None:
    house = House(tmp_path)
    kept, copy, by_hand = (write(house.photos / f"{name}.jpg") for name in ("kept", "copy", "by hand"))
    house.remove(item(copy, kept), item(by_hand, kept))
    (house.trash / "files" / "by hand.jpg").rename(by_hand)
    with closing(sqlite3.connect(house.journal.path)) as database, database:
        database.execute("UPDATE file SET device = '99'")

    house.undo()

    assert [entry.state for entry in house.journal.entries(1)] == [FileState.RETURNED] * 2
    assert copy.exists()
