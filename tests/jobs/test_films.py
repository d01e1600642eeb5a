"""Films on the way of the photos: found, compared, reported, cleaned up, and not read when nobody wants them."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs import gather
from dedupe_gui.jobs.cleanup import items_of_report
from dedupe_gui.jobs.compare import compare, read_photo, reader_of_everything
from dedupe_gui.jobs.events import Finished, FoundSoFar
from dedupe_gui.jobs.looking_up import LookedUp, look_up
from dedupe_gui.jobs.lookup import HowMany
from dedupe_gui.jobs.regroup import reported_groups
from dedupe_gui.jobs.report import Report, make_report
from dedupe_gui.jobs.report_json import read_report, to_json
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.model import (
    PROVEN_BY_THEMSELVES,
    RELATIONS,
    FileStamp,
    Held,
    ReadPhoto,
    Relation,
    ScanOptions,
    ScanResult,
    Unreadable,
)
from dedupe_gui.reading import films as reading
from dedupe_gui.reading.workers import PhotoReader
from tests.films import concatenated, film, remuxed, scene
from tests.photos import photo_like
from tests.reading.motion import google


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("library")
    one = film(folder / "one.mp4", scene(3), seconds=12, sound=True, crf=16)
    shutil.copy(one, folder / "one (1).mp4")
    remuxed(one, folder / "one.mkv")
    film(folder / "sent.3gp", scene(3), seconds=12, size=(176, 144), sound=True, crf=28)
    film(folder / "clip.mp4", scene(3), seconds=6, start_s=4.0, sound=True, crf=36)
    film(folder / "take two.mp4", scene(3, take=1), seconds=12, sound=True)
    film(folder / "other.mp4", scene(8), seconds=12)
    photo_like(5).save(folder / "photo.jpg", quality=90)
    photo_like(5).save(folder / "photo again.jpg", quality=60)
    scene(3)(4.0).save(folder / "still of one.jpg", quality=95)
    return folder


def scanned(folder: Path, catalogue: Path | None, *, films: bool = True) -> ScanResult:
    with open_catalogue(catalogue) as opened:
        events = list(scan(ScanOptions((folder,), workers=1, films=films), opened, token=CancelToken()))
    assert isinstance(events[-1], Finished)
    return events[-1].result


def report_of(result: ScanResult) -> Report:
    return make_report(result, reported_groups(result))


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("catalogue") / "catalogue.sqlite"


@pytest.fixture(scope="module")
def result(library: Path, catalogue: Path) -> ScanResult:
    return scanned(library, catalogue)


def test_films_are_grouped_by_what_they_are_to_each_other(result: ScanResult) -> None:
    groups = {group.keep.path.name: group for group in report_of(result).groups}
    (kept,) = [name for name in groups if name.startswith("one")]
    told = {photo.path.name: photo.relation for photo in groups[kept].photos[1:]}
    twin = "one (1).mp4" if kept == "one.mp4" else "one.mp4"
    assert told[twin] is Relation.IDENTICAL
    assert told["one.mkv"] is Relation.SAME_PIXELS
    assert told["sent.3gp"] is Relation.COPY
    assert told["clip.mp4"] is Relation.EDITED
    for name in ("take two.mp4", "other.mp4"):
        assert told.get(name, Relation.SIMILAR) is Relation.SIMILAR


def complete_meanwhile(folder: Path, catalogue: Path | None) -> list[frozenset[Relation]]:
    """What the events of a search say to be complete, step by step."""
    options = ScanOptions((folder,), workers=1, films=True)
    with open_catalogue(catalogue) as opened:
        events = list(scan(options, opened, token=CancelToken(), results_meanwhile=True))
    return list(dict.fromkeys(event.complete for event in events if isinstance(event, FoundSoFar)))


def test_no_kind_is_complete_before_the_films_are_compared(library: Path, result: ScanResult, catalogue: Path) -> None:
    assert complete_meanwhile(library, catalogue) == [frozenset(), PROVEN_BY_THEMSELVES]


def test_where_there_are_no_films_nobody_waits_for_them(tmp_path: Path) -> None:
    photo_like(5).save(tmp_path / "photo.jpg", quality=90)
    photo_like(5).save(tmp_path / "photo again.jpg", quality=60)

    assert complete_meanwhile(tmp_path, None)[-1] == frozenset(RELATIONS)


def test_a_photo_is_never_in_a_group_of_films(result: ScanResult) -> None:
    for group in report_of(result).groups:
        assert len({photo.film is None for photo in group.photos}) == 1
    assert any(group.keep.path.name == "photo.jpg" for group in report_of(result).groups)


def test_what_is_held_may_go_and_the_place_of_a_clip_is_told(result: ScanResult, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    file.write_text(to_json(report_of(result)))
    report = read_report(file)

    (group,) = [group for group in report.groups if group.keep.film is not None and "one" in group.keep.path.name]
    photos = {photo.path.name: photo for photo in group.photos}
    clip = photos["clip.mp4"]
    assert clip.proof is not None
    assert clip.proof.held is Held.YES
    cut = dict(finding.split(" ") for finding in clip.findings if finding.startswith("cut"))
    assert float(cut["cut-from"]) == pytest.approx(4.0, abs=0.2)
    going = {item.photo.path.name for item in items_of_report(report, {Relation.IDENTICAL, Relation.COPY})}
    assert "sent.3gp" in going
    assert not {"clip.mp4", "take two.mp4", "other.mp4"} & going


def test_a_second_scan_opens_no_film(
    result: ScanResult, library: Path, catalogue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(*_: object, **_options: object) -> object:
        raise AssertionError("something was opened")

    monkeypatch.setattr(PhotoReader, "_fill_up", nothing)
    again = scanned(library, catalogue)
    assert [group.group_id for group in report_of(again).groups] == [g.group_id for g in report_of(result).groups]
    assert again.already_known == len(again.photos)


def test_without_the_wish_no_film_is_read(library: Path) -> None:
    assert not any(photo.is_film for photo in scanned(library, None, films=False).photos)


def test_the_film_of_a_live_photo_stays_a_part_of_it(tmp_path: Path) -> None:
    photo_like(5).save(tmp_path / "IMG_1.jpg", quality=90)
    film(tmp_path / "IMG_1.mov", scene(3), seconds=2)
    film(tmp_path / "alone.mov", scene(4), seconds=2)
    found = {photo.path.name: [c.path.name for c in photo.companions] for photo in scanned(tmp_path, None).photos}
    assert found == {"IMG_1.jpg": ["IMG_1.mov"], "alone.mov": []}


def test_a_film_may_go_for_one_that_it_was_joined_into_as_a_clip_may(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3), seconds=6, crf=22)
    other = film(tmp_path / "other.mp4", scene(8), seconds=12, crf=22)
    concatenated(tmp_path / "joined.mp4", one, other)
    film(tmp_path / "sent.mp4", scene(8), seconds=12, size=(176, 144), crf=32)

    report = report_of(scanned(tmp_path, None))

    def going(*relations: Relation) -> dict[str, str]:
        return {item.photo.path.name: item.kept.path.name for item in items_of_report(report, relations)}

    assert going(*Relation) == dict.fromkeys(("one.mp4", "other.mp4", "sent.mp4"), "joined.mp4")
    assert not {"one.mp4", "other.mp4"} & set(going(Relation.IDENTICAL, Relation.SAME_PIXELS, Relation.COPY))


@pytest.fixture(scope="module")
def photos_with_films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Live Photo and a motion photo, each with a film that stands alone and was made of theirs, and another film."""
    folder = tmp_path_factory.mktemp("films of photos")
    photo_like(5).save(folder / "IMG_1.jpg", quality=90)
    photo_like(5).save(folder / "smaller.jpg", quality=60)
    film(folder / "IMG_1.mov", scene(3), seconds=3, crf=16)
    film(folder / "forwarded.mp4", scene(3), seconds=3, size=(176, 144), crf=28)
    shutil.copy(folder / "IMG_1.mov", folder / "same.mov")
    inner = film(folder / "inner.mp4", scene(6), seconds=3)
    film(folder / "saved.mp4", scene(6), seconds=3, crf=32)
    still = io.BytesIO()
    photo_like(9).save(still, "JPEG", quality=90)
    (folder / "MVIMG_2.jpg").write_bytes(google(still.getvalue(), inner.read_bytes()))
    film(folder / "other.mp4", scene(8), seconds=3)
    return folder


@pytest.fixture(scope="module")
def result_with_films(photos_with_films: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[ScanResult, Path]:
    catalogue = tmp_path_factory.mktemp("catalogue of photos") / "catalogue.sqlite"
    return scanned(photos_with_films, catalogue), catalogue


def ties(result: ScanResult) -> set[tuple[str, str, Relation]]:
    names = [photo.path.name for photo in result.photos]
    pairs = result.pairs
    told = set()
    for first, second, rank in zip(pairs.first.tolist(), pairs.second.tolist(), pairs.relation.tolist(), strict=True):
        one, other = sorted((names[first], names[second]))
        told.add((one, other, RELATIONS[rank]))
    return told


def test_films_of_photos_are_found_as_films_that_stand_alone(result_with_films: tuple[ScanResult, Path]) -> None:
    found = ties(result_with_films[0])
    with_photos = {tie for tie in found if any("IMG_" in name for name in tie[:2]) and "smaller.jpg" not in tie}
    assert with_photos == {
        ("IMG_1.jpg", "forwarded.mp4", Relation.SIMILAR),
        ("IMG_1.jpg", "same.mov", Relation.SIMILAR),
        ("MVIMG_2.jpg", "inner.mp4", Relation.SIMILAR),
        ("MVIMG_2.jpg", "saved.mp4", Relation.SIMILAR),
    }


def test_nothing_is_suggested_because_a_photo_has_a_film(result_with_films: tuple[ScanResult, Path]) -> None:
    report = report_of(result_with_films[0])
    going = {item.photo.path.name: item.kept.path.name for item in items_of_report(report, set(Relation))}
    films_of = {"forwarded.mp4", "same.mov", "inner.mp4", "saved.mp4"}
    assert going["smaller.jpg"] == "IMG_1.jpg"  # as without the films
    assert going["forwarded.mp4"] == "same.mov"
    assert not {"IMG_1.jpg", "MVIMG_2.jpg"} & set(going)
    assert all(kept in films_of for name, kept in going.items() if name in films_of)


def test_a_second_scan_opens_no_photo_for_its_film(
    result_with_films: tuple[ScanResult, Path], photos_with_films: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(*_: object, **_options: object) -> object:
        raise AssertionError("something was opened")

    result, catalogue = result_with_films
    monkeypatch.setattr(PhotoReader, "_fill_up", nothing)
    assert ties(scanned(photos_with_films, catalogue)) == ties(result)


def test_films_that_an_earlier_version_read_are_read_anew(
    result_with_films: tuple[ScanResult, Path], photos_with_films: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result, catalogue = result_with_films
    asked: list[str] = []

    def noted(reader: PhotoReader, stamps: Iterable[FileStamp], token: CancelToken) -> Iterator[ReadPhoto | Unreadable]:
        some = list(stamps)
        asked.extend(stamp.path.name for stamp in some)
        return read_films(reader, some, token)

    read_films = PhotoReader.read_films
    monkeypatch.setattr(PhotoReader, "read_films", noted)
    monkeypatch.setattr(gather, "READING", reading.ALGORITHM + 1)
    assert ties(scanned(photos_with_films, catalogue)) == ties(result)
    alone = {"forwarded.mp4", "same.mov", "inner.mp4", "saved.mp4", "other.mp4"}
    assert set(asked) == {*alone, "IMG_1.mov", "film.mp4"}


def test_a_sidecar_goes_with_its_film(tmp_path: Path) -> None:
    film(tmp_path / "a.mp4", scene(4), seconds=2)
    (tmp_path / "a.mp4.xmp").write_text("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")
    (photo,) = scanned(tmp_path, None).photos
    assert [companion.path.name for companion in photo.companions] == ["a.mp4.xmp"]


@pytest.mark.parametrize("beside", ["a.srt", "a.de.SRT", "a.mp4.vtt", "a.en-gb.forced.ass"])
def test_what_belongs_to_films_alone_goes_with_its_film_and_not_with_a_poster(tmp_path: Path, beside: str) -> None:
    film(tmp_path / "a.mp4", scene(4), seconds=2)
    photo_like(5).save(tmp_path / "a.png")
    (tmp_path / beside).write_text("what somebody says")

    found = scanned(tmp_path, None).photos

    companions = {photo.path.name: [companion.path.name for companion in photo.companions] for photo in found}
    assert companions == {"a.mp4": [beside], "a.png": []}


def test_a_film_with_subtitles_beside_it_does_not_go_for_one_without(tmp_path: Path) -> None:
    film(tmp_path / "one/a.mp4", scene(4), seconds=4, crf=34, gop=250)
    film(tmp_path / "two/b.mp4", scene(4), seconds=4, crf=16)
    assert [item.photo.path.name for item in items_of_report(report_of(scanned(tmp_path, None)), RELATIONS)]

    (tmp_path / "one/a.srt").write_text("what somebody says")

    assert not list(items_of_report(report_of(scanned(tmp_path, None)), RELATIONS))


@pytest.mark.parametrize("is_remembered", [True, False])
def test_a_film_is_looked_up_among_films(
    library: Path, catalogue: Path, result: ScanResult, tmp_path: Path, *, is_remembered: bool
) -> None:
    query = tmp_path / "sent again.mp4"
    film(query, scene(3), seconds=12, sound=True, crf=24)
    with open_catalogue(catalogue if is_remembered else None) as opened:
        *_, answer = look_up(
            str(query),
            () if is_remembered else (library,),
            opened,
            CancelToken(),
            (HowMany(), HowMany(nearest=1)),
            name="The pasted picture",
        )
        assert isinstance(answer, LookedUp)
        assert answer.name == "sent again.mp4"
        assert answer.searched == sum(photo.is_film for photo in result.photos)
        found = {match.photo.path.name: match.relation for match in answer.matches}
        assert set(found) == {"one.mp4", "one (1).mp4", "one.mkv", "sent.3gp", "clip.mp4"}
        assert all(relation is Relation.COPY for name, relation in found.items() if name != "clip.mp4")
        assert found["clip.mp4"] is Relation.EDITED
        assert len(answer.lists[1]) == 1
        *_, itself = look_up(str(library / "one.mp4"), (library,), opened, CancelToken(), (HowMany(),))
        assert query not in {stamp.path for stamp, _ in opened.everything()}, "what is asked about is not the library's"
    assert isinstance(itself, LookedUp)
    told = {match.photo.path.name: match.relation for match in itself.matches}
    assert told["one (1).mp4"] is Relation.IDENTICAL
    assert told["one.mkv"] is Relation.SAME_PIXELS
    assert len(itself.matches) == len(told) == 4


def test_films_that_are_compared_do_not_become_the_librarys(library: Path, tmp_path: Path) -> None:
    with open_catalogue(tmp_path / "of_nothing.sqlite") as opened, reader_of_everything(workers=1) as reader:
        films = library / "sent.3gp", library / "one.mp4"
        told = compare(*films, reader=reader, token=CancelToken(), catalogue=opened)
        assert told.relation is Relation.COPY
        assert list(opened.everything()) == []


def test_compare_says_the_same_of_two_films_as_a_scan(library: Path) -> None:
    with reader_of_everything(workers=1) as reader:
        told = compare(library / "sent.3gp", library / "one.mp4", reader=reader, token=CancelToken())
        with pytest.raises(EnvironmentProblem, match="is a film"):
            compare(library / "photo.jpg", library / "one.mp4", reader=reader, token=CancelToken())
    assert told.relation is Relation.COPY
    assert told.proof is not None
    assert told.proof.first.held is Held.YES
    assert told.proof.second.held is Held.NO


def test_a_film_that_cannot_be_read_is_called_a_film(tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no film")
    with (
        reader_of_everything(workers=1) as reader,
        pytest.raises(EnvironmentProblem, match=r"broken\.mp4 cannot be read as a film: "),
    ):
        read_photo(broken, reader, CancelToken())
