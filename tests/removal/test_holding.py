from __future__ import annotations

from pathlib import Path

import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.reading.walk import Listing, walk
from dedupe_gui.removal.holding import HoldingFolder, base_for_holding, holding_folder
from dedupe_gui.removal.volumes import Volumes
from tests.removal.build import DAY, linux_only, mounted, stamp, write


def test_removed_files_keep_their_folders_names(tmp_path: Path) -> None:
    photo = write(tmp_path / "2024" / "May" / "a.jpg", b"content")
    port = HoldingFolder(holding_folder(tmp_path, DAY), tmp_path)

    place = port.send(stamp(photo), port.choose_place(stamp(photo), set()))

    assert place.path == tmp_path / "Removed photos" / "2026-11-21" / "2024" / "May" / "a.jpg"
    assert place.path.read_bytes() == b"content"


def test_a_file_that_is_there_already_is_not_replaced(tmp_path: Path) -> None:
    port = HoldingFolder(tmp_path / "held", tmp_path)
    theirs = write(tmp_path / "held" / "p" / "a.jpg", b"theirs")
    photo = stamp(write(tmp_path / "p" / "a.jpg", b"ours"))

    place = port.choose_place(photo, {tmp_path / "held" / "p" / "a 2.jpg"})

    assert place.path == tmp_path / "held" / "p" / "a 3.jpg"
    assert theirs.read_bytes() == b"theirs"


def test_a_place_taken_in_the_last_moment_is_not_replaced(tmp_path: Path) -> None:
    port = HoldingFolder(tmp_path / "held", tmp_path)
    photo = stamp(write(tmp_path / "p" / "a.jpg", b"ours"))
    place = port.choose_place(photo, set())
    theirs = write(tmp_path / "held" / "p" / "a.jpg", b"theirs")

    with pytest.raises(FileExistsError):
        port.send(photo, place)

    assert (photo.path.read_bytes(), theirs.read_bytes()) == (b"ours", b"theirs")


@linux_only
def test_the_offer_is_at_the_top_of_the_photos_own_volume(tmp_path: Path) -> None:
    with mounted(tmp_path / "stick") as stick:
        folders = [write(stick / "DCIM" / name / "a.jpg").parent for name in ("1", "2")]

        assert base_for_holding(folders, Volumes()) == stick


@linux_only
def test_no_offer_where_nothing_can_be_written(tmp_path: Path) -> None:
    with mounted(tmp_path / "cd", "-t", "tmpfs", "-o", "ro", "tmpfs") as cd:
        assert base_for_holding([cd], Volumes()) is None


def test_a_scan_does_not_find_removed_photos_again(tmp_path: Path) -> None:
    photo = write(tmp_path / "a.jpg")
    port = HoldingFolder(holding_folder(tmp_path, DAY), tmp_path)
    port.send(stamp(photo), port.choose_place(stamp(photo), set()))

    listings = [found for found in walk([tmp_path], token=CancelToken()) if isinstance(found, Listing)]

    assert [listing.photos for listing in listings if listing.photos] == []
