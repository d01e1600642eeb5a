from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import Cancelled, EnvironmentProblem
from dedupe_gui.jobs.cleanup import (
    Checked,
    CleanUpFinished,
    CleanUpProgress,
    PhotoHandled,
    check,
    clean_up,
    entries_to_put_back,
    look_for_removed,
    put_back,
    recover,
)
from dedupe_gui.model import Comparison, FileStamp, Held, Holding, Knowledge, PhotoFacts, Proof, Relation
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.removal.freedesktop import trash_for
from dedupe_gui.removal.journal import Journal, JournalEntry
from dedupe_gui.removal.records import Destination, FileState, PlaceKind, StayReason
from dedupe_gui.removal.volumes import Volumes
from tests.removal.build import DAY, House, item, linux_only, mounted, reasons, write

pytestmark = linux_only


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.journal.close()


def copies(house: House, count: int) -> tuple[Path, list[Path]]:
    return write(house.photos / "kept.jpg"), [write(house.photos / f"{at}.jpg", b"x" * 10) for at in range(count)]


# --- what is told before


def test_a_check_tells_photos_files_and_bytes_of_each_volume_and_moves_nothing(house: House) -> None:
    kept, (copy,) = copies(house, 1)
    sidecar = write(house.photos / "0.xmp", b"y" * 5)

    checked = house.check([item(copy, kept, companions=[sidecar])])

    (volume,) = checked.volumes
    assert (volume.photos, volume.files, volume.size_bytes, volume.obstacle) == (1, 2, 15, None)
    assert copy.exists()
    assert house.files_in_trash() == set()


def test_a_check_tells_what_stays_and_why(house: House) -> None:
    kept, (changed, gone, good) = copies(house, 3)
    planned = [item(copy, kept) for copy in (changed, gone, good)]
    changed.write_bytes(b"edited")
    gone.unlink()

    checked = house.check(planned)

    assert [(held.item.photo.path, held.reason) for held in checked.held_back] == [
        (changed, StayReason.CHANGED),
        (gone, StayReason.VANISHED),
    ]
    assert [ready.photo.path for ready in checked.ready] == [good]


HELD, NOT_HELD = (Proof(Relation.COPY, Holding(held)) for held in (Held.YES, Held.NO))


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (Comparison(relation=Relation.IDENTICAL), None),
        (Comparison(relation=Relation.COPY, proof=HELD), None),
        (Comparison(relation=Relation.COPY, proof=NOT_HELD), StayReason.NOT_HELD),
        (Comparison(relation=Relation.COPY), StayReason.NOT_HELD),
        (Comparison(relation=Relation.COPY, proof=NOT_HELD.seen_from_second()), StayReason.NOT_HELD),
        (Comparison(relation=Relation.EDITED, proof=HELD), StayReason.LOOSER_RELATION),
        (Comparison(), StayReason.LOOSER_RELATION),
    ],
)
def test_what_a_report_says_of_a_copy_is_proven_anew(
    house: House, found: Comparison, reason: StayReason | None
) -> None:
    kept, (copy,) = copies(house, 1)

    def knows_nothing(_photo: Path, _beside: Sequence[Path]) -> tuple[PhotoFacts, Knowledge]:
        return PhotoFacts(640, 480, "JPEG"), ()

    house.tools = replace(house.tools, compares=lambda _removed, _kept: found, knows=knows_nothing)

    checked = house.check([replace(item(copy, kept, Relation.COPY), is_hearsay=True)])

    assert [held.reason for held in checked.held_back] == ([] if reason is None else [reason])
    assert len(checked.ready) == (reason is None)


@pytest.mark.parametrize("carry_over", [None, SidecarNames.FULL])
@pytest.mark.parametrize("relation", [Relation.SAME_PIXELS, Relation.COPY])
def test_what_a_report_does_not_say_that_a_photo_knows_is_looked_for(
    house: House, relation: Relation, carry_over: SidecarNames | None
) -> None:
    kept, (copy,) = copies(house, 1)  # which knows its name
    house.tools = replace(house.tools, compares=lambda _removed, _kept: Comparison(relation=relation, proof=HELD))
    planned = [item(copy, kept, relation)]

    (*_, by_report) = check([replace(planned[0], is_hearsay=True)], house.tools, house.token, carry_over=carry_over)
    (*_, seen) = check(planned, house.tools, house.token, carry_over=carry_over)

    assert isinstance(by_report, Checked)
    assert isinstance(seen, Checked)
    assert [held.reason for held in by_report.held_back] == ([] if carry_over else [StayReason.HAS_MORE])
    assert len(seen.ready) == 1, "what the user has seen they may decide"


def test_a_check_ends_with_all_progress_told_and_can_be_cancelled(house: House) -> None:
    kept, (copy,) = copies(house, 1)
    events = list(check([item(copy, kept)], house.tools, house.token))
    assert CleanUpProgress(1, 1) in events

    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        list(check([item(copy, kept)], house.tools, token))


def test_a_folder_without_permission_is_told_before_anything_moves(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, (copy,) = copies(house, 1)
    monkeypatch.setattr(os, "access", lambda path, mode: False)

    (held,) = house.check([item(copy, kept)]).held_back

    assert held.reason is StayReason.NO_PERMISSION


def test_nothing_to_do_is_nothing_done(house: House) -> None:
    assert house.check([]).volumes == ()
    assert house.remove() == []


# --- volumes without trash


def on_a_stick(house: House, stick: Path) -> tuple[Path, Path]:
    return write(stick / "DCIM" / "copy.jpg"), write(stick / "DCIM" / "kept.jpg")


def with_table(house: House, *lines: str) -> None:
    """Let removal see these mounts beside the root."""
    table = "\n".join(["1 0 8:1 / / rw - ext4 /dev/vda rw", *lines]).encode()
    house.tools = type(house.tools)(
        house.tools.opens,
        lambda folder, volumes: trash_for(folder, volumes, house.trash),
        volumes=lambda: Volumes(table),
        today=lambda: DAY,
    )


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    with mounted(tmp_path / "stick") as folder:
        yield folder


def test_a_stick_has_a_trash_of_its_own_and_gives_back_from_it(house: House, stick: Path) -> None:
    copy, kept = on_a_stick(house, stick)

    assert house.check([item(copy, kept)]).volumes[0].obstacle is None
    (outcome,) = house.remove(item(copy, kept))

    assert outcome.photo.place is not None
    assert outcome.photo.place.path == stick / f".Trash-{os.getuid()}" / "files" / "copy.jpg"
    assert house.undo()[0].has_moved
    assert copy.exists()


def test_a_network_share_is_told_with_the_offer_of_a_holding_folder_on_it(house: House, stick: Path) -> None:
    with_table(house, f"2 1 0:9 / {stick} rw - cifs //nas/photos rw")
    copy, kept = on_a_stick(house, stick)

    (volume,) = house.check([item(copy, kept)]).volumes

    assert volume.obstacle is StayReason.NETWORK_SHARE
    assert volume.holding_folder == stick / "Removed photos" / "2026-11-21"
    assert not volume.holding_folder.exists()


def test_without_the_users_yes_photos_of_such_a_volume_stay(house: House, stick: Path) -> None:
    with_table(house, f"2 1 0:9 / {stick} rw - cifs //nas/photos rw")
    copy, kept = on_a_stick(house, stick)

    assert reasons(house.remove(item(copy, kept))) == ["network-share"]
    assert copy.exists()


def test_an_accepted_holding_folder_takes_the_photos_and_gives_them_back(house: House, stick: Path) -> None:
    with_table(house, f"2 1 0:9 / {stick} rw - cifs //nas/photos rw")
    copy, kept = on_a_stick(house, stick)
    (volume,) = house.check([item(copy, kept)]).volumes
    assert volume.holding_folder is not None

    (outcome,) = house.remove(item(copy, kept), holding={volume.volume: volume.holding_folder})

    assert outcome.has_moved
    held = stick / "Removed photos" / "2026-11-21" / "DCIM" / "copy.jpg"
    assert held.read_bytes() == b"a photo"
    assert house.undo()[0].has_moved
    assert copy.read_bytes() == b"a photo"
    assert not held.exists()


def test_a_volume_that_takes_no_trash_is_told(house: House, stick: Path) -> None:
    write(stick / f".Trash-{os.getuid()}", b"in the way")
    copy, kept = on_a_stick(house, stick)

    (volume,) = house.check([item(copy, kept)]).volumes

    assert volume.obstacle is StayReason.NO_TRASH
    assert volume.holding_folder is not None


def test_a_full_volume_is_told(house: House, stick: Path) -> None:
    copy, kept = on_a_stick(house, stick)
    planned = item(copy, kept)
    fill(stick)

    (volume,) = house.check([planned]).volumes

    assert volume.obstacle is StayReason.VOLUME_FULL
    assert reasons(house.remove(planned)) == ["volume-full"]
    assert copy.exists()


def test_a_read_only_volume_is_told_without_an_offer(house: House, stick: Path) -> None:
    copy, kept = on_a_stick(house, stick)
    with_table(house, f"2 1 0:9 / {stick} ro - tmpfs tmpfs ro")

    (volume,) = house.check([item(copy, kept)]).volumes

    assert (volume.obstacle, volume.holding_folder) == (StayReason.READ_ONLY, None)


def test_a_folder_for_removed_photos_on_another_volume_is_refused_and_nothing_is_copied(
    house: House, stick: Path
) -> None:
    kept, (copy,) = copies(house, 1)

    (volume,) = house.check([item(copy, kept)], to=stick).volumes
    assert volume.obstacle is StayReason.OTHER_VOLUME
    assert reasons(house.remove(item(copy, kept), to=stick)) == ["other-volume"]

    assert copy.exists()
    assert list(stick.iterdir()) == []


def test_a_folder_for_removed_photos_on_the_same_volume_is_used_instead_of_the_trash(house: House) -> None:
    kept, (copy,) = copies(house, 1)

    (outcome,) = house.remove(item(copy, kept), to=house.photos.parent)

    assert outcome.has_moved
    assert house.files_in_trash() == set()
    assert outcome.photo.place is not None
    assert outcome.photo.place.path is not None
    assert outcome.photo.place.path.is_relative_to(house.photos.parent / "Removed photos" / "2026-11-21")


# --- history, undo, recovery


def test_events_end_with_the_count_of_what_went(house: House) -> None:
    kept, (copy, gone) = copies(house, 2)
    planned = [item(copy, kept), item(gone, kept)]
    gone.unlink()

    events = list(clean_up(planned, house.journal, house.tools, house.token))

    assert sum(isinstance(event, PhotoHandled) for event in events) == 2
    assert CleanUpProgress(2, 2) in events
    last = events[-1]
    assert isinstance(last, CleanUpFinished)
    assert (last.moved, last.not_moved, last.moved_bytes, last.was_cancelled) == (1, 1, 10, False)


def test_undo_without_a_number_takes_the_last_clean_up_of_which_something_can_come_back(house: House) -> None:
    kept, (first, second) = copies(house, 2)
    house.remove(item(first, kept))
    house.remove(item(second, kept))

    house.undo()
    assert (first.exists(), second.exists()) == (False, True)
    house.undo()
    assert (first.exists(), second.exists()) == (True, True)
    with pytest.raises(EnvironmentProblem, match="no clean-up to undo"):
        house.undo()


def test_undo_of_an_unknown_clean_up_is_said(house: House) -> None:
    with pytest.raises(EnvironmentProblem, match="no clean-up number 7"):
        entries_to_put_back(house.journal, 7)


def test_putting_nothing_back_ends_as_well(house: House) -> None:
    (last,) = [e for e in put_back([], house.journal, house.tools, house.token) if isinstance(e, CleanUpFinished)]

    assert last.moved == 0


def test_a_clean_up_goes_on_being_undoable_after_a_restart(house: House, tmp_path: Path) -> None:
    kept, (copy,) = copies(house, 1)
    house.remove(item(copy, kept))
    house.journal.close()

    restarted = House(tmp_path)

    assert [run.photos_removed for run in restarted.journal.history()] == [1]
    assert restarted.undo()[0].has_moved
    assert copy.exists()
    restarted.journal.close()


def test_a_job_that_nobody_finishes_is_settled_at_the_next_start(house: House) -> None:
    kept, (first, second) = copies(house, 2)
    job = clean_up([item(first, kept), item(second, kept)], house.journal, house.tools, house.token)
    next(job)
    job.close()  # type: ignore[attr-defined]  # it is a generator

    (outcome,) = recover(house.journal)

    assert outcome.photo.stamp.path == second
    assert (first.exists(), second.exists()) == (False, True)
    assert recover(house.journal) == ()
    assert house.undo()[0].has_moved


def test_a_clean_up_settles_what_a_sudden_end_left_before_it_begins(house: House) -> None:
    kept, (first, second, third) = copies(house, 3)
    job = clean_up([item(first, kept), item(second, kept)], house.journal, house.tools, house.token)
    next(job)
    job.close()  # type: ignore[attr-defined]  # it is a generator

    house.remove(item(third, kept))

    assert house.journal.unsettled() == []
    assert [run.is_finished for run in house.journal.history()] == [True, True]


def test_recovery_leaves_a_clean_up_alone_that_another_process_is_doing(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dedupe_gui.removal.journal._LOCK_TIMEOUT_S", 0.1)
    kept, (first, second) = copies(house, 2)
    job = clean_up([item(first, kept), item(second, kept)], house.journal, house.tools, house.token)
    next(job)

    other = House(tmp_path)
    assert recover(other.journal) == ()
    with pytest.raises(EnvironmentProblem, match="Another clean-up"):
        other.remove(item(second, kept))
    other.journal.close()

    assert [type(event) for event in job][-1] is CleanUpFinished
    assert not second.exists()


def test_without_a_journal_nothing_is_removed(house: House) -> None:
    kept, (copy,) = copies(house, 1)
    house.journal.close()

    with pytest.raises(Exception, match="closed"):
        house.remove(item(copy, kept, Relation.COPY))

    assert copy.exists()


@pytest.mark.parametrize(
    "folder", [".local/share/Trash/files", ".Trash-1000/files", "$RECYCLE.BIN/S-1-5", "Removed photos/2026-11-21"]
)
def test_a_photo_stays_when_the_kept_one_lies_in_a_trash(house: House, folder: str) -> None:
    copy, kept = write(house.photos / "copy.jpg"), write(house.photos / folder / "kept.jpg")

    checked = house.check([item(copy, kept)])

    assert [held.reason for held in checked.held_back] == [StayReason.KEPT_IN_TRASH]
    assert checked.ready == ()


def test_a_photo_stays_when_the_kept_one_lies_in_a_trash_that_a_link_leads_to(house: House) -> None:
    write(house.trash / "files" / "kept.jpg")
    (house.photos / "old").parent.mkdir(parents=True, exist_ok=True)
    (house.photos / "old").symlink_to(house.trash / "files")
    copy = write(house.photos / "copy.jpg")
    planned = item(copy, house.photos / "old" / "kept.jpg")

    assert reasons(house.remove(planned)) == ["kept-in-trash"]
    assert [held.reason for held in house.check([planned]).held_back] == [StayReason.KEPT_IN_TRASH]


def test_recovery_does_not_pass_over_a_damaged_journal(house: House) -> None:
    run = house.journal.begin()
    photo = FileStamp("/p/a.jpg", 1, 1, 1, 1)
    place = Destination(PlaceKind.TRASH, Path("/t/files/a.jpg"))
    house.journal.write([JournalEntry(run, 0, 0, photo, Path("/p/b.jpg"), Relation.COPY, place, FileState.INTENDED)])
    with closing(sqlite3.connect(house.journal.path)) as database, database:
        database.execute("UPDATE file SET relation = 'cousin'")

    with pytest.raises(EnvironmentProblem, match="cannot be read"):
        recover(house.journal)


def test_a_folder_that_is_merely_called_trash_is_none(house: House) -> None:
    copy, kept = write(house.photos / "copy.jpg"), write(house.photos / "Trash" / "2024" / "kept.jpg")

    assert len(house.check([item(copy, kept)]).ready) == 1


# --- a full disk


def test_a_journal_whose_disk_fills_tells_how_many_went_and_lets_them_come_back(tmp_path: Path) -> None:
    """The journal's disk alone: photos and trash have room."""
    house = House(tmp_path)
    kept, some = copies(house, 400)
    house.journal.close()
    with mounted(tmp_path / "small", "-t", "tmpfs", "-o", "size=1300k", "tmpfs") as small:
        house.journal = Journal(small / "journal.sqlite3")
        events = []
        for event in clean_up([item(copy, kept) for copy in some], house.journal, house.tools, house.token):
            events.append(event)
            if isinstance(event, PhotoHandled) and len(events) == 70:
                fill(small)
        last = events[-1]
        assert isinstance(last, CleanUpFinished)
        gone = sum(not copy.exists() for copy in some)
        assert 64 <= gone == last.moved < 400
        assert last.not_moved == 400 - gone
        assert "cannot be written" in str(last.stopped_by)
        house.journal.close()
        fill(small)

        with Journal(small / "journal.sqlite3") as journal:
            assert recover(journal) == ()
            (run,) = journal.history()
            assert run.photos_removed == gone
            back = list(put_back(entries_to_put_back(journal, None), journal, house.tools, house.token))
            assert isinstance(back[-1], CleanUpFinished)
            assert back[-1].moved == gone
        with Journal(small / "journal.sqlite3") as journal:  # of the photos' return nothing could be written
            look_for_removed(journal)
            (run,) = journal.history()
            assert (run.photos_removed, run.files_removed, run.bytes_removed) == (0, 0, 0)
            assert run.photos_returned == gone
            assert journal.removed() == []
            with pytest.raises(EnvironmentProblem, match="no clean-up to undo"):
                entries_to_put_back(journal, None)
        assert all(copy.exists() for copy in some)


def fill(folder: Path) -> None:
    """Take all room that is left."""
    number = len(list(folder.iterdir()))
    with suppress(OSError), (folder / f"full-{number}").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(512))
