"""What only the removed photo knew, written beside the kept one, and taken back: nothing lost, nothing half-written."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dedupe_gui.jobs.cleanup import Checked, check
from dedupe_gui.model import Field, Knowledge, Known, PhotoFacts, Relation, Source, time_within
from dedupe_gui.reading.sidecar_notes import notes_in, read_notes
from dedupe_gui.removal import carry
from dedupe_gui.removal.carry import KnownOnDisk, SidecarNames
from dedupe_gui.removal.journal import Journal, NoteState
from dedupe_gui.removal.records import StayReason
from dedupe_gui.removal.remover import settle
from dedupe_gui.review import xmp
from dedupe_gui.review.xmp_sidecar import with_knowledge
from tests.removal.build import House, item, linux_only, reasons, stamp, write

pytestmark = linux_only

FULL = SidecarNames.FULL


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def keywords(sidecar: Path) -> set[str]:
    return {fact.value for fact in notes_in(sidecar.read_bytes(), ".xmp") if fact.field is Field.KEYWORD}


def files(house: House) -> dict[str, tuple[bytes, int, int]]:
    return {
        str(path.relative_to(house.photos)): (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_mode)
        for path in house.photos.rglob("*")
        if path.is_file()
    }


def test_what_only_the_removed_photo_knows_is_written_beside_the_kept_one_and_undo_takes_it_back(house: House) -> None:
    kept, gone = write(house.photos / "kept.jpg"), write(house.photos / "x" / "oma.jpg")
    before = files(house)

    (outcome,) = house.remove(item(gone, kept), carry_over=FULL)

    assert outcome.has_moved
    assert keywords(house.photos / "kept.jpg.xmp") == {"oma"}
    house.undo()
    assert files(house) == before
    assert [note.state for note in house.journal.notes(1)] == [NoteState.RETURNED]


def test_nothing_is_written_unless_it_is_wanted_or_where_the_kept_one_knows_as_much(house: House) -> None:
    kept = write(house.photos / "kept.jpg")

    house.remove(item(write(house.photos / "oma.jpg"), kept))
    house.remove(item(write(house.photos / "kept 2.jpg"), kept), carry_over=FULL)

    assert set(files(house)) == {"kept.jpg"}


def test_a_sidecar_that_is_there_is_merged_with_and_comes_back_byte_for_byte(house: House) -> None:
    kept, gone = write(house.photos / "kept.jpg"), write(house.photos / "x" / "oma.jpg")
    there = with_knowledge(None, (Known(Field.KEYWORD, "1962", Source.XMP), Known(Field.RATING, "3", Source.XMP)))
    sidecar = write(house.photos / "kept.xmp", there.replace(b'"adobe', b"  'adobe").replace(b'meta/"', b"meta/'"))
    sidecar.chmod(0o640)
    os.utime(sidecar, ns=(1, 1_500_000_000_123_456_789))
    before = files(house)

    house.remove(item(gone, kept, kept_companions=[sidecar]), carry_over=FULL)

    assert keywords(sidecar) == {"1962", "oma"}
    assert sidecar.stat().st_mode & 0o777 == 0o640
    assert set(files(house)) == {"kept.jpg", "kept.xmp"}
    house.undo()
    assert files(house) == before


def test_several_photos_tell_one_sidecar_and_go_back_in_any_order(house: House) -> None:
    kept = write(house.photos / "kept.jpg")
    gone = [write(house.photos / "x" / f"{name}.jpg") for name in ("oma", "opa", "cake")]
    before = files(house)

    house.remove(*(item(photo, kept) for photo in gone), carry_over=FULL)

    sidecar = house.photos / "kept.jpg.xmp"
    assert keywords(sidecar) == {"oma", "opa", "cake"}
    entries = house.journal.entries(1)
    house.undo(entries=[entry for entry in entries if entry.stamp.path.stem == "oma"])
    assert sidecar.exists()  # the others are still told there
    house.undo()
    assert files(house) == before


def test_what_the_user_changed_in_the_sidecar_is_left_as_it_is(house: House) -> None:
    kept, gone = write(house.photos / "kept.jpg"), write(house.photos / "oma.jpg")
    house.remove(item(gone, kept), carry_over=FULL)
    sidecar = house.photos / "kept.jpg.xmp"
    sidecar.write_bytes(sidecar.read_bytes() + b"<!-- mine -->")

    house.undo()

    assert sidecar.read_bytes().endswith(b"<!-- mine -->")
    assert gone.exists()
    assert [note.state for note in house.journal.notes(1)] == [NoteState.LEFT]


@pytest.mark.parametrize("content", [b"edit 1", b"<x/>", b"<unfinished", b"x" * (carry.MOST_SIDECAR_BYTES + 1)])
def test_a_photo_stays_when_the_sidecar_beside_the_kept_one_cannot_be_understood(house: House, content: bytes) -> None:
    kept, gone = write(house.photos / "kept.jpg"), write(house.photos / "oma.jpg")
    sidecar = write(house.photos / "kept.jpg.xmp", content)

    done = house.remove(item(gone, kept, kept_companions=[sidecar]), carry_over=FULL)

    assert reasons(done) == [StayReason.NOTE_FAILED.value]
    assert sidecar.read_bytes() == content
    assert gone.exists()


@pytest.mark.parametrize("kind", ["pipe", "link", "link to nowhere", "folder", "device"])
def test_a_photo_stays_when_the_sidecar_is_no_plain_file(house: House, kind: str) -> None:
    kept, gone = write(house.photos / "kept.jpg"), write(house.photos / "oma.jpg")
    sidecar = house.photos / "kept.jpg.xmp"
    target = house.photos.parent / "another.xmp"
    match kind:
        case "pipe":
            os.mkfifo(sidecar)
        case "folder":
            sidecar.mkdir()
        case "device":
            sidecar.symlink_to("/dev/zero")
        case _:
            sidecar.symlink_to(target)
    if kind == "link":
        target.write_bytes(with_knowledge(None, ()))
    before = sidecar.lstat()

    done = house.remove(item(gone, kept), carry_over=FULL)

    assert reasons(done) == [StayReason.NOTE_FAILED.value]
    assert gone.exists()
    after = sidecar.lstat()
    assert (after.st_ino, after.st_mode, after.st_mtime_ns) == (before.st_ino, before.st_mode, before.st_mtime_ns)
    assert target.exists() is (kind == "link")


def test_a_photo_that_stays_takes_its_note_back(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    kept, gone = write(house.photos / "kept.jpg"), write(house.photos / "oma.jpg")
    before = files(house)

    def refuses(*_: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr("dedupe_gui.removal.freedesktop.move_without_replacing", refuses)
    done = house.remove(item(gone, kept), carry_over=FULL)

    assert reasons(done) == [StayReason.NO_PERMISSION.value]
    assert files(house) == before


def test_a_full_disk_writes_no_half_sidecar(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    kept, gone = write(house.photos / "kept.jpg"), write(house.photos / "oma.jpg")
    before = files(house)

    class FullDisk:
        """The system, but for what is to be on the disk for certain; the journal's own disk has room."""

        def __getattr__(self, name: str) -> object:
            return getattr(os, name)

        def fsync(self, _descriptor: int) -> None:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(carry, "os", FullDisk())
    done = house.remove(item(gone, kept), carry_over=FULL)

    assert reasons(done) == [StayReason.VOLUME_FULL.value]
    assert files(house) == before


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_sudden_end_around_the_writing_is_settled(house: House, monkeypatch: pytest.MonkeyPatch, moment: str) -> None:
    class SuddenEndError(BaseException):
        pass

    kept, gone = write(house.photos / "kept.jpg"), write(house.photos / "oma.jpg")
    before = files(house)
    put = carry._put

    def ends(*arguments: object) -> None:
        if moment == "after":
            put(*arguments)  # type: ignore[arg-type]  # passed on as they came
        raise SuddenEndError

    monkeypatch.setattr(carry, "_put", ends)
    with pytest.raises(SuddenEndError):
        house.remove(item(gone, kept), carry_over=FULL)
    monkeypatch.setattr(carry, "_put", put)
    settle(house.journal)

    assert files(house) == before
    assert house.journal.notes_to_settle() == []


def test_the_sidecar_of_a_raw_is_named_as_lightroom_wants_it_if_the_user_says_so(house: House) -> None:
    jpeg, raw = write(house.photos / "kept.jpg"), write(house.photos / "kept.CR2")
    plain = write(house.photos / "kept 2.jpg")

    house.remove(item(write(house.photos / "oma.jpg"), jpeg, kept_companions=[raw]), carry_over=SidecarNames.LIGHTROOM)
    house.remove(item(write(house.photos / "opa.jpg"), plain), carry_over=SidecarNames.LIGHTROOM)

    assert {name for name in files(house) if name.endswith(".xmp")} == {"kept.xmp", "kept 2.jpg.xmp"}


def test_another_photos_sidecar_of_the_same_stem_is_left_alone(house: House) -> None:
    kept, raw = write(house.photos / "kept.png"), write(house.photos / "kept.CR2")
    of_the_raw = write(house.photos / "kept.xmp", with_knowledge(None, (Known(Field.CITY, "Ulm", Source.XMP),)))
    before = of_the_raw.read_bytes()

    for names, gone in ((FULL, "oma"), (SidecarNames.LIGHTROOM, "opa")):
        house.remove(item(write(house.photos / f"{gone}.jpg"), kept), carry_over=names)

    assert raw.exists()
    assert of_the_raw.read_bytes() == before
    assert keywords(house.photos / "kept.png.xmp") == {"oma", "opa"}


def test_sidecars_of_both_that_differ_are_no_hindrance_once_one_says_all(house: House) -> None:
    kept, gone = write(house.photos / "kept.jpg"), write(house.photos / "x" / "oma.jpg")
    beside_gone = write(gone.with_suffix(".xmp"), with_knowledge(None, (Known(Field.RATING, "5", Source.XMP),)))
    beside_kept = write(kept.with_suffix(".xmp"), with_knowledge(None, (Known(Field.CITY, "Ulm", Source.XMP),)))
    chosen = item(gone, kept, Relation.COPY, [beside_gone], [beside_kept])

    (outcome,) = house.remove(chosen, carry_over=FULL)

    assert outcome.has_moved
    assert {fact.field for fact in notes_in(beside_kept.read_bytes(), ".xmp")} == {
        Field.RATING,
        Field.CITY,
        Field.KEYWORD,
    }


def test_other_dates_and_stars_are_not_written_over(house: House) -> None:
    kept, gone = write(house.photos / "kept.jpg"), write(house.photos / "x" / "oma.jpg")
    stars = (Known(Field.RATING, "5", Source.XMP), Known(Field.TAKEN, "2019-08-01T12:00:00", Source.XMP))
    beside_kept = write(
        kept.with_suffix(".xmp"),
        with_knowledge(
            None, (Known(Field.RATING, "2", Source.XMP), Known(Field.TAKEN, "1999-08-01T12:00:00", Source.XMP))
        ),
    )
    house.tools = replace(
        house.tools,
        knows=lambda photo, beside: (
            PhotoFacts(6, 4, "JPEG"),
            stars if photo == gone else notes_in(beside_kept.read_bytes(), ".xmp"),
        ),
    )

    house.remove(item(gone, kept, kept_companions=[beside_kept]), carry_over=FULL)

    assert b"2019" not in beside_kept.read_bytes()
    assert (Field.RATING, "2") in {(fact.field, fact.value) for fact in notes_in(beside_kept.read_bytes(), ".xmp")}


CONTRADICTIONS = {
    Field.CAPTION: ("Granny", "Grandpa"),
    Field.RATING: ("3", "5"),
    Field.TAKEN: ("1962-05-01T10:00:00", "1963-05-01T10:00:00"),
    Field.PLACE: ("48.000000,9.000000", "47.000000,9.000000"),
    Field.CITY: ("Ulm", "Bonn"),
    Field.LABEL: ("Red", "Blue"),
}


def knowing(field: Field, kept: Path) -> KnownOnDisk:
    """What the first and the second photo that go know; the kept one what stands beside it."""

    def knows(photo: Path, beside: Sequence[Path]) -> tuple[PhotoFacts, Knowledge]:
        if photo != kept:
            value = CONTRADICTIONS[field][photo.stem == "second"]
            return PhotoFacts(640, 480, "JPEG"), (Known(field, value, Source.XMP),)
        return PhotoFacts(640, 480, "JPEG"), tuple(fact for path in beside for fact in read_notes(path))

    return knows


@pytest.mark.parametrize("field", CONTRADICTIONS)
@pytest.mark.parametrize("at_once", [True, False])
def test_what_two_removed_photos_say_differently_is_not_lost_with_the_second(
    house: House, field: Field, *, at_once: bool
) -> None:
    kept = write(house.photos / "kept.jpg")
    first, second = (write(house.photos / "x" / f"{name}.jpg") for name in ("first", "second"))
    house.tools = replace(house.tools, knows=knowing(field, kept))
    before = files(house)
    items = [item(first, kept), item(second, kept)]

    (*_, checked) = check(items, house.tools, house.token, carry_over=FULL)
    assert isinstance(checked, Checked)
    assert [(held.item.photo.path, held.reason) for held in checked.held_back] == [(second, StayReason.NOTE_FAILED)]
    for chosen in [items] if at_once else [items[:1], items[1:]]:
        house.remove(*chosen, carry_over=FULL)

    assert not first.exists()
    assert second.exists()
    house.undo(1)
    assert files(house) == before


def test_a_journal_of_an_earlier_version_learns_of_notes(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    with Journal(path) as journal:
        journal._database.execute("DROP TABLE note")
        journal._database.execute("PRAGMA user_version = 1")
    with Journal(path) as journal:
        assert journal.notes(1) == []


@pytest.mark.parametrize("year", ["1950", "2400"])
def test_file_times_that_few_systems_know_are_no_hindrance(house: House, year: str) -> None:
    kept, gone = write(house.photos / "kept.jpg"), write(house.photos / "x" / "oma.jpg")
    sidecar = write(house.photos / "kept.xmp", with_knowledge(None, (Known(Field.CITY, "Ulm", Source.XMP),)))
    time_ns = int((datetime(int(year), 5, 5, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()) * 10**9
    for path in (kept, gone, sidecar):
        os.utime(path, ns=(time_ns, time_ns))
    before = {path: path.read_bytes() for path in (kept, gone, sidecar)}

    (outcome,) = house.remove(item(gone, kept, kept_companions=[sidecar]), carry_over=FULL)

    assert outcome.has_moved
    assert keywords(sidecar) == {"oma"}
    house.undo()
    assert {path: path.read_bytes() for path in before} == before
    assert gone.stat().st_mtime_ns == time_ns
    assert sidecar.stat().st_mtime_ns == time_within(time_ns)


def test_the_note_of_a_drive_that_is_not_plugged_in_waits_for_it(house: House) -> None:
    kept, gone = write(house.photos / "drive" / "kept.jpg"), write(house.photos / "oma.jpg")
    house.remove(item(gone, kept), carry_over=FULL)
    (house.photos / "drive").rename(house.photos / "unplugged")

    house.undo()
    assert [note.state for note in house.journal.notes(1)] == [NoteState.WRITTEN]
    assert house.journal.forget_below(None) == 0
    (house.photos / "unplugged").rename(house.photos / "drive")
    settle(house.journal)

    assert [note.state for note in house.journal.notes(1)] == [NoteState.RETURNED]
    assert not (house.photos / "drive" / "kept.jpg.xmp").exists()
    house.journal.forget_below(None)
    assert house.journal.notes(1) == []


def test_a_clean_up_looks_at_no_notes_but_its_own(house: House) -> None:
    kept = write(house.photos / "kept.jpg")
    other = write(house.photos / "other" / "kept.jpg")
    gone = write(house.photos / "oma.jpg")
    house.remove(item(gone, other), carry_over=FULL)
    (house.trash / "files" / "oma.jpg").rename(gone)  # by hand

    house.remove(item(write(house.photos / "opa.jpg"), kept), carry_over=FULL)

    assert keywords(house.photos / "other" / "kept.jpg.xmp") == {"oma"}  # the history's look tells that it is back
    assert house.journal.notes_to_settle() == []


def test_what_is_checked_says_what_would_be_written(house: House) -> None:
    kept, gone = write(house.photos / "kept.jpg"), write(house.photos / "oma.jpg")
    before = files(house)

    (*_, checked) = check([item(gone, kept)], house.tools, house.token, carry_over=FULL)

    assert isinstance(checked, Checked)
    ((carried),) = checked.carried
    assert (carried.sidecar.name, [fact.value for fact in carried.known]) == ("kept.jpg.xmp", ["oma"])
    assert files(house) == before


def test_stamps_of_the_kept_ones_sidecar_may_be_those_of_before_another_photos_note(house: House) -> None:
    kept = write(house.photos / "kept.jpg")
    sidecar = write(kept.with_suffix(".xmp"), with_knowledge(None, (Known(Field.CITY, "Ulm", Source.XMP),)))
    gone = [write(house.photos / "x" / f"{name}.jpg") for name in ("oma", "opa")]
    chosen = [item(photo, kept, kept_companions=[sidecar]) for photo in gone]
    assert stamp(sidecar) == chosen[1].kept_companions[0]

    assert all(outcome.has_moved for outcome in house.remove(*chosen, carry_over=FULL))

    assert keywords(sidecar) == {"oma", "opa"}
    assert xmp.parse(sidecar.read_bytes()) is not None
