"""The scan as a whole, on small libraries made for each test."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageFilter

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.result_codec import decode, encode
from dedupe_gui.jobs.cleanup import items_of_report
from dedupe_gui.jobs.events import Finished, FoundSoFar, Progress, ScanEvent, Stage, StageChanged
from dedupe_gui.jobs.known_photos import KnownPhotos
from dedupe_gui.jobs.regroup import reported_groups
from dedupe_gui.jobs.report import make_report
from dedupe_gui.jobs.report_json import to_json
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.jobs.second_looks import SecondLooks
from dedupe_gui.jobs.whole_search import WholeSearch
from dedupe_gui.matching.families import judging
from dedupe_gui.model import (
    PROVEN_BY_THEMSELVES,
    SURE_RELATIONS,
    FileStamp,
    Group,
    KeepReason,
    ReadPhoto,
    Relation,
    ScanOptions,
    ScanResult,
    Turn,
    Unreadable,
    UnreadableReason,
)
from dedupe_gui.reading.workers import PhotoReader
from tests.matching.edits.scenes import cropped, recoloured, scene
from tests.photos import photo_like, save
from tests.reading.motion import film, google
from tests.reading.pictures import encoded


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


def run(library: Path, catalogue: Catalogue, **options: Any) -> tuple[Finished, list[ScanEvent]]:
    scan_options = ScanOptions((library,), **{"workers": 1, **options})
    events = list(scan(scan_options, catalogue, token=CancelToken()))
    assert isinstance(events[-1], Finished)
    return events[-1], events


def names(group: Group, result: ScanResult) -> list[str]:
    return [result.photos[member.photo].path.name for member in group.members]


def relations(finished: Finished) -> dict[str, Relation | None]:
    return {
        finished.result.photos[member.photo].path.name: member.relation
        for group in reported_groups(finished.result)
        for member in group.members
    }


def test_how_far_reading_is_is_told_on_the_way(library: Path, catalogue: Catalogue) -> None:
    for seed in range(4):
        save(photo_like(seed, width_px=120, height_px=80), library / f"{seed}.png")
    seconds = itertools.count()
    options = ScanOptions((library,), workers=1)

    events = list(scan(options, catalogue, token=CancelToken(), clock=lambda: float(next(seconds))))

    reading = [event for event in events if isinstance(event, Progress) and event.stage is Stage.READING]
    assert [event.done for event in reading] == [0, 1, 2, 3, 4, 4]
    assert {event.path.parent for event in reading if event.path} == {library}
    worked_s = [event.worked_s for event in reading]
    assert worked_s == sorted(worked_s)
    assert worked_s[0] < worked_s[-1]


def test_how_long_proving_takes_follows_from_how_fast_it_goes(library: Path, catalogue: Catalogue) -> None:
    for seed in range(8):
        save(photo_like(seed), library / f"{seed}.png")
        save(photo_like(seed), library / f"{seed}.jpg", quality=70)
    seconds = itertools.count()
    options = ScanOptions((library,), workers=1)

    events = list(scan(options, catalogue, token=CancelToken(), clock=lambda: float(next(seconds))))

    told = [
        (event.photos_per_s * event.remaining_s, event.total - event.done)
        for event in events
        if isinstance(event, Progress) and event.stage is Stage.PROVING and event.total is not None
        if event.photos_per_s is not None and event.remaining_s is not None
    ]
    assert len(told) > 3
    assert [product for product, _ in told] == pytest.approx([left for _, left in told])


def test_copies_are_found_and_named_and_strangers_left_alone(library: Path, catalogue: Catalogue) -> None:
    picture = photo_like(1, width_px=640, height_px=420)
    original = save(picture, library / "original.png")
    shutil.copy(original, library / "twin.png")
    save(picture, library / "same.bmp")
    save(picture.resize((320, 210)), library / "b" / "small.jpg", quality=80)
    save(picture.transpose(Image.Transpose.ROTATE_90), library / "turned.jpg", quality=90)
    save(photo_like(2), library / "stranger.jpg")

    finished, _ = run(library, catalogue)

    (group,) = reported_groups(finished.result)
    assert relations(finished) == {
        "original.png": None,
        "twin.png": Relation.IDENTICAL,
        "same.bmp": Relation.SAME_PIXELS,
        "small.jpg": Relation.COPY,
        "turned.jpg": Relation.COPY,
    }
    turned = {finished.result.photos[member.photo].path.name: member.turned for member in group.members}
    assert turned["turned.jpg"] is Turn.CLOCKWISE_90
    assert turned["small.jpg"] is Turn.NONE


def test_a_photo_larger_than_the_one_to_keep_is_not_suggested_for_removal(library: Path, catalogue: Catalogue) -> None:
    picture = photo_like(1, width_px=640, height_px=420)
    save(picture, library / "large.jpg", quality=90)
    save(picture.resize((400, 262)), library / "safe" / "small.jpg", quality=90)
    save(picture.resize((320, 210)), library / "smaller.jpg", quality=90)

    result = run(library, catalogue, protected_folders=(library / "safe",))[0].result
    (group,) = reported_groups(result)
    items = items_of_report(make_report(result, [group]), SURE_RELATIONS)

    assert names(group, result)[0] == "small.jpg"
    assert {member.reasons[0] for member in group.members[1:]} == {KeepReason.SHOWS_MORE, KeepReason.HOLDS_LESS}
    assert [item.photo.path.name for item in items] == ["smaller.jpg"]


def test_the_sharp_photo_is_kept_and_not_its_blurred_version_of_better_quality(
    library: Path, catalogue: Catalogue
) -> None:
    picture = photo_like(1, width_px=640, height_px=420)
    save(picture.filter(ImageFilter.GaussianBlur(2)), library / "a.jpg", quality=97)
    save(picture, library / "b.jpg", quality=85)

    (group,) = reported_groups(run(library, catalogue)[0].result)
    again, _ = run(library, catalogue)

    assert [member.reasons for member in group.members] == [
        (KeepReason.SHARPER,),
        (KeepReason.DIFFERS, KeepReason.LESS_SHARP),
    ]
    assert names(group, again.result) == ["b.jpg", "a.jpg"]
    assert again.result.already_known == 2
    assert reported_groups(again.result) == (group,)


def test_all_exif_orientations_are_one_group(library: Path, catalogue: Catalogue) -> None:
    upright = photo_like(3)
    undone = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    for orientation, transpose in undone.items():
        exif = Image.Exif()
        exif[0x0112] = orientation
        stored = upright if transpose is None else upright.transpose(transpose)
        save(stored, library / f"{orientation}.jpg", quality=92, exif=exif)

    finished, _ = run(library, catalogue)

    (group,) = reported_groups(finished.result)
    assert len(group.members) == 8
    assert {member.turned for member in group.members} == {Turn.NONE}
    assert all(member.relation in (None, Relation.SAME_PIXELS, Relation.COPY) for member in group.members)


def test_a_second_scan_opens_no_unchanged_photo(
    library: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in range(4):
        save(photo_like(seed), library / f"{seed}.jpg")
    save(photo_like(0), library / "copy.png")
    first, _ = run(library, catalogue)
    save(photo_like(9), library / "3.jpg")
    opened: list[str] = []
    read = PhotoReader.read

    def watched(self: PhotoReader, stamps: object, token: CancelToken) -> object:
        wanted = list(stamps)  # type: ignore[call-overload]
        opened.extend(Path(stamp.path_text).name for stamp in wanted)
        return read(self, wanted, token)

    monkeypatch.setattr(PhotoReader, "read", watched)
    second, _ = run(library, catalogue)

    assert opened == ["3.jpg"]
    assert second.result.already_known == 4
    assert [group.group_id for group in reported_groups(second.result)] == [
        group.group_id for group in reported_groups(first.result)
    ]


def test_a_copy_of_a_photo_whose_digest_is_known_is_not_opened(
    library: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may have come to another disk, or from there."""
    original = save(photo_like(1), library / "a.png")
    shutil.copy(original, library / "b.png")
    run(library, catalogue)
    shutil.copy(original, library / "elsewhere.png")
    same_size = bytearray(original.read_bytes())
    same_size[-20] ^= 1
    (library / "other.png").write_bytes(same_size)
    opened: list[str] = []
    read = PhotoReader.read

    def watched(self: PhotoReader, stamps: Iterable[FileStamp], token: CancelToken) -> object:
        opened.extend(stamp.path.name for stamp in stamps)
        return read(self, stamps, token)

    monkeypatch.setattr(PhotoReader, "read", watched)
    finished, _ = run(library, catalogue)

    assert opened == ["other.png"]
    assert finished.result.already_known == 3
    (group,) = reported_groups(finished.result)
    assert names(group, finished.result) == ["a.png", "b.png", "elsewhere.png"]
    assert group.relation is Relation.IDENTICAL


def test_broken_files_are_listed_with_their_reason(library: Path, catalogue: Catalogue) -> None:
    whole = save(photo_like(1), library / "whole.jpg").read_bytes()
    (library / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    (library / "text.jpg").write_text("hello")
    (library / "empty.png").write_bytes(b"")

    finished, _ = run(library, catalogue)

    reasons = {problem.path.name: problem.reason for problem in finished.result.unreadable}
    assert reasons == {
        "cut.jpg": UnreadableReason.TRUNCATED,
        "text.jpg": UnreadableReason.NOT_A_PICTURE,
        "empty.png": UnreadableReason.TRUNCATED,
    }
    assert len(finished.result.photos) == 1


def test_files_with_more_pages_or_frames_are_never_called_copies(library: Path, catalogue: Catalogue) -> None:
    cover = photo_like(1)
    save(cover, library / "first.tif", save_all=True, append_images=[photo_like(2)])
    save(cover, library / "second.tif", save_all=True, append_images=[photo_like(3)])
    save(cover, library / "film.webp", save_all=True, append_images=[photo_like(4)])
    save(cover, library / "still.png")

    finished, _ = run(library, catalogue)

    assert all(relation in (None, Relation.SIMILAR) for relation in relations(finished).values())


def test_frames_of_an_interval_camera_are_not_copies(library: Path, catalogue: Catalogue) -> None:
    for hour in (12, 13):
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9003] = f"2024:05:01 {hour}:00:00"
        save(photo_like(1), library / f"{hour}.jpg", quality=90 + hour % 2, exif=exif)

    finished, _ = run(library, catalogue)

    assert set(relations(finished).values()) <= {None, Relation.SIMILAR}


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("names", ["abcde", "edcba", "bdace"])
def test_a_crop_of_a_recoloured_version_is_in_the_group_of_the_original(
    library: Path, catalogue: Catalogue, seed: int, names: str
) -> None:
    original = scene(seed)
    edit = recoloured(original).resize((720, 540), Image.Resampling.LANCZOS)
    again = original.resize((240, 180)), original.resize((400, 300))
    pictures = original, *again, edit, cropped(edit, 0.1, 0.1, 0.8, 0.9)
    for name, picture in zip(names, pictures, strict=True):
        save(picture, library / f"{name}.jpg", quality=90)

    finished, _ = run(library, catalogue)

    (group,) = reported_groups(finished.result)
    assert len(group.members) == 5
    assert relations(finished)[f"{names[4]}.jpg"] is Relation.EDITED


def test_of_equally_large_copies_the_best_is_held_against_a_crop(library: Path, catalogue: Catalogue) -> None:
    original = scene(3)
    save(original, library / "a.jpg", quality=30)
    save(original, library / "b.jpg", quality=95)
    save(original, library / "c.jpg", quality=60)
    save(cropped(original, 0.1, 0.1, 0.8, 0.9), library / "crop.jpg", quality=90)

    finished, _ = run(library, catalogue)

    names = [photo.path.name for photo in finished.result.photos]
    pairs = finished.result.pairs
    couples = {(names[one], names[other]) for one, other in zip(pairs.first, pairs.second, strict=True)}
    assert {one for one, other in couples if other == "crop.jpg"} == {"b.jpg"}


def test_hard_links_count_as_one_photo(library: Path, catalogue: Catalogue) -> None:
    os.link(save(photo_like(1), library / "a.jpg"), library / "b.jpg")

    finished, _ = run(library, catalogue)

    assert [photo.path.name for photo in finished.result.photos] == ["a.jpg"]
    assert reported_groups(finished.result) == ()


def test_what_has_a_name_elsewhere_frees_nothing_in_each_scan_and_in_a_saved_review(
    library: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    photos = [save(photo_like(1), library / name) for name in ("a.jpg", "b.jpg")]
    raw = library / "b.cr2"
    raw.write_bytes(b"no picture, but it belongs to b")
    (tmp_path / "elsewhere").mkdir()
    os.link(photos[1], tmp_path / "elsewhere" / "other name.jpg")
    os.link(raw, tmp_path / "elsewhere" / "other name.cr2")

    results = [run(library, catalogue)[0].result for _ in range(3)]  # read, known, taken over from the last scan
    results.append(decode(encode(results[0])))

    for result in results:
        a, b = result.photos
        assert a.freed_bytes == a.unit_bytes == photos[0].stat().st_size
        assert b.freed_bytes == 0


def test_reading_is_told_to_its_end_and_comparing_begins_then(library: Path, catalogue: Catalogue) -> None:
    for seed in range(4):
        save(photo_like(seed), library / f"{seed}.jpg")
    whole = WholeSearch(time.monotonic)
    stages = []
    for event in scan(ScanOptions((library,), workers=1), catalogue, token=CancelToken()):
        if isinstance(event, Progress | StageChanged):
            whole.note(event)
            stages.append(whole.stage)

    assert list(dict.fromkeys(stages)) == list(Stage)


def test_cancelling_keeps_what_was_read(library: Path, catalogue: Catalogue) -> None:
    for seed in range(6):
        save(photo_like(seed), library / f"{seed}.jpg")
    token = CancelToken()
    last: ScanEvent | None = None
    for last in scan(ScanOptions((library,), workers=1), catalogue, token=token):
        if isinstance(last, Progress) and last.stage is Stage.READING and last.done:
            token.cancel()

    assert isinstance(last, Finished)
    assert not last.result.is_complete
    again, _ = run(library, catalogue)
    assert again.result.already_known > 0
    assert len(again.result.photos) == 6


def test_nothing_is_shown_before_anything_was_read(
    library: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in range(6):
        save(photo_like(seed), library / f"{seed}.jpg")
    monkeypatch.setattr("dedupe_gui.jobs.scan.FIRST_RESULT_AFTER_S", 0.0)
    events = scan(ScanOptions((library,), workers=1), catalogue, token=CancelToken(), results_meanwhile=True)

    shown = [event.result.photos for event in events if isinstance(event, FoundSoFar)]
    assert shown
    assert all(shown)


def test_groups_come_while_reading_goes_on_when_they_are_asked_for(
    library: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in range(6):
        save(photo_like(seed % 3), library / f"{seed}.jpg", quality=70 + seed)
    run(library, catalogue)  # these are there at once when more are read
    for seed in range(6, 9):
        save(photo_like(seed % 3), library / f"{seed}.jpg", quality=70 + seed)
    monkeypatch.setattr("dedupe_gui.jobs.scan.FIRST_RESULT_AFTER_S", 0.0)
    options = ScanOptions((library,), workers=1, find_edits=False)

    events = list(scan(options, catalogue, token=CancelToken(), results_meanwhile=True))

    meanwhile = [event for event in events if isinstance(event, FoundSoFar)]
    first = meanwhile[0].result
    assert not first.is_complete
    groups = reported_groups(first)
    assert {frozenset(names(group, first)) for group in groups} == {
        frozenset({"0.jpg", "3.jpg"}),
        frozenset({"1.jpg", "4.jpg"}),
        frozenset({"2.jpg", "5.jpg"}),
    }
    assert meanwhile[-1].complete >= PROVEN_BY_THEMSELVES
    assert isinstance(events[-1], Finished)
    assert [len(group.members) for group in reported_groups(events[-1].result)] == [3, 3, 3]


def test_showing_groups_while_reading_goes_on_costs_nothing_of_what_is_remembered(
    library: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Photos that were read but not committed have no thumbnail yet, and must not be taken for unreadable."""
    for seed in range(9):
        save(photo_like(seed % 3), library / f"{seed}.jpg", quality=70 + seed)
    monkeypatch.setattr("dedupe_gui.jobs.scan.FIRST_RESULT_AFTER_S", 0.0)
    monkeypatch.setattr("dedupe_gui.jobs.pace.UPDATE_S", 0.0)
    options = ScanOptions((library,), workers=1, find_edits=False)

    list(scan(options, catalogue, token=CancelToken(), results_meanwhile=True))

    again, _ = run(library, catalogue, find_edits=False)
    assert isinstance(again.result.photos, KnownPhotos), "the scan before left its outcome"


def test_identical_files_are_all_found_before_other_photos_are_read(
    library: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in range(40):
        save(photo_like(seed), library / f"{seed:02}.jpg")
    shutil.copy(library / "39.jpg", library / "a copy.jpg")
    shutil.copy(library / "39.jpg", library / "of another name.jpeg")
    monkeypatch.setattr("dedupe_gui.jobs.scan.FIRST_RESULT_AFTER_S", 0.0)
    monkeypatch.setattr("dedupe_gui.jobs.scan.NEXT_RESULT_AFTER_S", 0.0)
    monkeypatch.setattr("dedupe_gui.jobs.scan.MATCHING_SHARE", 0.0)
    monkeypatch.setattr("dedupe_gui.jobs.gather.COMMIT_EVERY_S", 0.0)
    monkeypatch.setattr("dedupe_gui.jobs.pace.UPDATE_S", 0.0)
    options = ScanOptions((library,), workers=1, find_edits=False)

    events = list(scan(options, catalogue, token=CancelToken(), results_meanwhile=True))

    meanwhile = [event for event in events if isinstance(event, FoundSoFar)]
    told = next(event for event in meanwhile if Relation.IDENTICAL in event.complete)
    assert len(told.result.photos) < 42
    assert (told.result.pairs.relation == Relation.IDENTICAL.rank).sum() == 2
    assert Relation.COPY not in told.complete


class SteadyClock:
    """Goes on by a second for each photo that is read, and stands still otherwise."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now_s = 0.0
        really = PhotoReader.read

        def read(reader: PhotoReader, stamps: Iterable[FileStamp], token: CancelToken) -> Iterator[Any]:
            for outcome in really(reader, stamps, token):
                self.now_s += 1
                yield outcome

        monkeypatch.setattr(PhotoReader, "read", read)
        monkeypatch.setattr("dedupe_gui.jobs.gather.COMMIT_EVERY_S", 0.0)

    def __call__(self) -> float:
        return self.now_s


def test_files_that_are_spared_make_reading_no_faster(
    library: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = SteadyClock(monkeypatch)
    for seed in range(10):
        save(photo_like(seed, width_px=120, height_px=80), library / f"{seed}.jpg")
    for number in range(30):
        shutil.copy(library / "0.jpg", library / f"twin-{number}.jpg")
    told = [
        clock.now_s + event.remaining_s
        for event in scan(ScanOptions((library,), workers=1), catalogue, token=CancelToken(), clock=clock)
        if isinstance(event, Progress) and event.stage is Stage.READING and event.remaining_s is not None
    ]
    assert len(told) > 5
    assert told == pytest.approx([10] * len(told), abs=0.5)


def test_what_was_found_is_shown_again_when_twice_as_much_was_read_and_later_every_few_seconds(
    library: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = SteadyClock(monkeypatch)
    for seed in range(12):
        save(photo_like(seed, width_px=120, height_px=80), library / f"{seed}.jpg")
    options = ScanOptions((library,), workers=1, prove=False)
    events = scan(options, catalogue, token=CancelToken(), results_meanwhile=True, clock=clock)

    shown_s = [clock.now_s for event in events if isinstance(event, FoundSoFar)]
    assert shown_s[:4] == [2, 5, 9, 12]


def test_what_is_known_of_edits_is_not_told_to_who_does_not_ask_for_them(library: Path, catalogue: Catalogue) -> None:
    picture = scene(3)
    save(picture, library / "a.jpg")
    save(cropped(picture, 0.1, 0.1, 0.7, 0.75), library / "b.jpg")
    assert len(reported_groups(run(library, catalogue)[0].result)) == 1

    assert reported_groups(run(library, catalogue, find_edits=False)[0].result) == ()


def test_a_scan_of_an_empty_folder_finds_nothing(library: Path, catalogue: Catalogue) -> None:
    library.mkdir()

    finished, events = run(library, catalogue)

    assert reported_groups(finished.result) == ()
    assert finished.result.photos == ()
    stages = [event.stage for event in events if isinstance(event, StageChanged)]
    assert stages == list(Stage)


def test_a_scan_of_the_same_photos_looks_at_no_pair_again(
    library: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(photo_like(1), library / "a.png")
    save(photo_like(1).resize((240, 160)), library / "b.jpg")
    first, _ = run(library, catalogue)
    monkeypatch.setattr(SecondLooks, "each", lambda *_, **__: pytest.fail("looked again"))

    second, _ = run(library, catalogue)

    assert reported_groups(second.result) == reported_groups(first.result)


def test_a_joining_photo_does_not_void_what_was_judged(
    library: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(photo_like(1), library / "a.png")
    save(photo_like(1).resize((240, 160)), library / "b.jpg")
    run(library, catalogue)
    save(photo_like(2), library / "c.jpg")
    monkeypatch.setattr(judging, "judge", lambda *_: pytest.fail("looked again"))

    finished, _ = run(library, catalogue)

    assert [len(group.members) for group in reported_groups(finished.result)] == [2]


@pytest.mark.parametrize("workers", [1, 3])
def test_the_report_does_not_depend_on_workers_or_a_warm_catalogue(
    library: Path, catalogue: Catalogue, workers: int
) -> None:
    for seed in range(5):
        picture = photo_like(seed)
        save(picture, library / f"{seed}.png")
        save(picture.resize((240, 160)), library / f"small-{seed}.jpg", quality=75)
        save(picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT), library / f"mirrored-{seed}.jpg")

    def groups(of: Catalogue, workers: int | None) -> object:
        finished, _ = run(library, of, workers=workers)
        report = make_report(finished.result, reported_groups(finished.result))
        return json.loads(to_json(report))["groups"]

    with open_catalogue(None) as fresh:
        cold = groups(fresh, workers)
    groups(catalogue, 2)

    assert groups(catalogue, None) == cold
    assert len(cold) == 5  # type: ignore[arg-type]


def test_an_unreadable_catalogue_does_not_stop_a_scan(library: Path, tmp_path: Path) -> None:
    save(photo_like(1), library / "a.jpg")
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_bytes(b"SQLite format 3\0" + os.urandom(5000))

    with open_catalogue(damaged) as catalogue:
        finished, _ = run(library, catalogue)

    assert len(finished.result.photos) == 1


def test_a_motion_photo_is_kept_before_its_bare_picture_and_two_films_are_no_copies(
    library: Path, catalogue: Catalogue
) -> None:
    library.mkdir()
    stills = [encoded(photo_like(seed), "JPEG", quality=90) for seed in range(2)]
    (library / "a bare.jpg").write_bytes(stills[0])
    (library / "moving.jpg").write_bytes(google(stills[0], film()))
    (library / "one film.jpg").write_bytes(stills[1] + film(1))
    (library / "other film.jpg").write_bytes(stills[1] + film(2))
    (library / "still.jpg").write_bytes(stills[1])  # the same picture as both films'

    for _ in range(2):  # the second time out of the catalogue
        finished, _ = run(library, catalogue)
        assert relations(finished) == {
            "moving.jpg": None,
            "a bare.jpg": Relation.SAME_PIXELS,
            "one film.jpg": None,
            "still.jpg": Relation.SAME_PIXELS,
            "other film.jpg": Relation.SIMILAR,
        }

    written = json.loads(to_json(make_report(finished.result, reported_groups(finished.result))))
    kept, other = written["groups"][0]["photos"]
    assert kept["reasons"][0] == "has-companions"
    assert len(bytes.fromhex(kept["film_inside"])) == 16
    assert other["film_inside"] is None


@pytest.mark.skipif(os.name != "posix", reason="makes links")
def test_a_protected_folder_is_protected_by_whatever_name_the_walk_finds_it(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    save(photo_like(1), tmp_path / "real" / "safe" / "a.png")
    save(photo_like(1).resize((600, 400)), tmp_path / "real" / "larger.png")
    (tmp_path / "link").symlink_to(tmp_path / "real")

    finished, _ = run(tmp_path / "link", catalogue, protected_folders=(tmp_path / "real" / "safe",))

    (group,) = reported_groups(finished.result)
    assert names(group, finished.result)[0] == "a.png"
    assert group.keep.reasons[0] is KeepReason.IN_PROTECTED_FOLDER
    assert make_report(finished.result, reported_groups(finished.result)).options["protect"] == [
        str(tmp_path / "real" / "safe"),
        str(tmp_path / "link" / "safe"),
    ]


def test_identical_files_are_read_once_and_found_first(
    tmp_path: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(4):
        photo_like(number).save(folder / f"{number}.png")
    for number in range(3):
        shutil.copy(folder / "2.png", folder / f"twin-{number}.png")
    read: list[str] = []
    really = PhotoReader.read

    def counted(self: PhotoReader, stamps: Iterable[FileStamp], token: CancelToken) -> Iterator[ReadPhoto | Unreadable]:
        for stamp in (asked := list(stamps)):
            read.append(stamp.path.name)
        return really(self, asked, token)

    monkeypatch.setattr(PhotoReader, "read", counted)
    *_, last = scan(ScanOptions((folder,)), catalogue, token=CancelToken())
    assert isinstance(last, Finished)
    assert sorted(read) == ["0.png", "1.png", "2.png", "3.png"]
    assert read[0] == "2.png"
    assert len(last.result.photos) == 7
    identical = last.result.pairs.relation == Relation.IDENTICAL.rank
    assert identical.sum() == 3
    assert all(catalogue.thumbnail(photo.stamp) for photo in last.result.photos)


def test_a_damaged_file_and_its_twins_are_each_reported(tmp_path: Path, catalogue: Catalogue) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.jpg").write_bytes(b"\xff\xd8\xff" + b"broken" * 100)
    photo_like(1).save(folder / "sound.jpg")
    *_, last = scan(ScanOptions((folder,)), catalogue, token=CancelToken())
    assert isinstance(last, Finished)
    assert len(last.result.unreadable) == 3
    assert len(last.result.photos) == 1
