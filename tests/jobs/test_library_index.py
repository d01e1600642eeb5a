"""All that the catalogue knows is asked at once, and a look-up says the same of it as of photos at hand."""

from __future__ import annotations

import gc
import shutil
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from weakref import ReferenceType, ref

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageOps

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue, Shelf
from dedupe_gui.catalogue.photo_store import SEEN_STEP_DAYS, PhotoStore, StoredHashes
from dedupe_gui.catalogue.points_file import KeptPoints, PointsFiles
from dedupe_gui.jobs import gather, known_photos, library_index
from dedupe_gui.jobs.catalogue_version import algorithm_version
from dedupe_gui.jobs.compare import read_photo, reader_of_everything
from dedupe_gui.jobs.library_index import KeptIndex, LibraryIndex, Sharing, refresh_points
from dedupe_gui.jobs.looking_up import FolderLookedUp, LookedUp, LookedUpSoFar, get_ready, look_up, look_up_folder
from dedupe_gui.jobs.lookup import HowMany, Match, library_in, lookup, lookup_in_ways
from dedupe_gui.jobs.pairs_between import ComparisonTools
from dedupe_gui.jobs.scan import scan
from dedupe_gui.matching.candidates.hash_candidates import find_candidates
from dedupe_gui.matching.edits import extract
from dedupe_gui.matching.edits.points_index import PointsIndex
from dedupe_gui.matching.fingerprints.fingerprint import hash_of
from dedupe_gui.model import FileStamp, HashKind, Photo, ReadPhoto, Relation, ScanOptions
from dedupe_gui.reading.decode import decode
from dedupe_gui.reading.workers import PhotoReader
from dedupe_gui.steps import outcome_of
from tests.photos import photo_like
from tests.provers import SMALL
from tests.reading.pictures import encoded

PHOTOS = 6
TODAY = 739_000


@pytest.fixture
def catalogue_place(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "catalogue.sqlite"


@pytest.fixture
def catalogue(catalogue_place: Path) -> Iterator[Catalogue]:
    with Catalogue.open(catalogue_place, algorithm=algorithm_version()) as catalogue:
        yield catalogue


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    for number in range(PHOTOS):
        photo_like(number).save(folder / f"{number}.jpg", quality=92)
    return folder


@pytest.fixture
def crop(tmp_path: Path, reader: PhotoReader) -> ReadPhoto:
    picture = photo_like(2)
    width, height = picture.size
    part = picture.crop((width // 8, height // 8, width * 7 // 8, height * 6 // 8))
    part.save(tmp_path / "crop.png")
    return read_photo(tmp_path / "crop.png", reader, CancelToken())


def read(library: Path, catalogue: Catalogue) -> None:
    list(scan(ScanOptions((library,)), catalogue, token=CancelToken(), prover=SMALL))


def asked(query: ReadPhoto, catalogue: Catalogue, reader: PhotoReader, wanted: HowMany) -> tuple[Match, ...]:
    return lookup(query, KeptIndex(catalogue).now(), ComparisonTools(catalogue, reader, CancelToken(), SMALL), wanted)


def likeliest(index: LibraryIndex, features: bytes) -> str:
    (shared,) = index.sharing_points([features])
    (photo,) = index.photos([shared[0].position])
    assert photo is not None
    return photo.path.name


@pytest.fixture
def by_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the tables be asked where so few photos would all be held against the query."""
    monkeypatch.setattr(library_index, "PAIRS_OUTRIGHT", 0)


def points_files(catalogue_place: Path) -> list[Path]:
    return sorted(catalogue_place.parent.glob("*.points-*"))


@pytest.mark.parametrize("wanted", [HowMany(), HowMany(distance_bits=16), HowMany(nearest=4)])
def test_what_is_known_answers_as_photos_at_hand_do(
    library: Path, catalogue: Catalogue, reader: PhotoReader, crop: ReadPhoto, wanted: HowMany
) -> None:
    read(library, catalogue)
    photos = outcome_of(library_in([library], catalogue, reader, CancelToken()))
    at_hand = lookup(
        crop, LibraryIndex.of(photos, catalogue), ComparisonTools(catalogue, reader, CancelToken(), SMALL), wanted
    )
    known = asked(crop, catalogue, reader, wanted)
    without_digest = [replace(match, photo=replace(match.photo, content_digest=None)) for match in known]
    assert without_digest == [replace(match, photo=replace(match.photo, content_digest=None)) for match in at_hand]
    assert "2.jpg" in {match.photo.path.name for match in known if match.relation is not None}


def test_asked_in_two_ways_every_photo_is_looked_at_once(
    library: Path, catalogue: Catalogue, reader: PhotoReader, crop: ReadPhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(library, catalogue)
    ways = (HowMany(distance_bits=16), HowMany(nearest=4))
    apart = tuple(asked(crop, catalogue, reader, way) for way in ways)
    searches: list[bytes] = []
    index = KeptIndex(catalogue).now()
    sharing = index.sharing_points

    def noted(queries: Sequence[bytes], token: CancelToken) -> list[list[Sharing]]:
        searches.extend(queries)
        return sharing(queries, token)

    monkeypatch.setattr(index, "sharing_points", noted)
    desk = ComparisonTools(catalogue, reader, CancelToken(), SMALL)

    assert lookup_in_ways(crop, index, desk, ways) == apart
    assert len(searches) == 1


@pytest.mark.usefixtures("by_tables")
def test_a_scan_sorts_the_key_points_for_the_next_look_up(
    library: Path, catalogue: Catalogue, catalogue_place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(library, catalogue)
    (place,) = points_files(catalogue_place)
    assert sys.platform == "win32" or place.stat().st_mode & 0o077 == 0
    monkeypatch.setattr(PointsIndex, "of", lambda _library: pytest.fail("they are sorted already"))
    query = extract(decode(library / "3.jpg").grey)
    index = KeptIndex(catalogue).now()
    assert likeliest(index, query) == "3.jpg"


@pytest.mark.usefixtures("by_tables")
def test_photos_that_came_later_are_found_beside_those_in_the_file(
    library: Path, catalogue: Catalogue, catalogue_place: Path, reader: PhotoReader, crop: ReadPhoto
) -> None:
    held_back = library / "2.jpg"
    content = held_back.read_bytes()
    held_back.unlink()
    read(library, catalogue)
    held_back.write_bytes(content)
    read(library, catalogue)
    assert len(points_files(catalogue_place)) == 1
    assert [match.photo.path.name for match in asked(crop, catalogue, reader, HowMany())] == ["2.jpg"]


@pytest.mark.usefixtures("by_tables")
def test_a_photo_that_changed_is_not_found_by_what_it_showed_before(
    library: Path, catalogue: Catalogue, reader: PhotoReader, crop: ReadPhoto
) -> None:
    read(library, catalogue)
    photo_like(40).save(library / "2.jpg", quality=90)
    read(library, catalogue)
    assert asked(crop, catalogue, reader, HowMany()) == ()


def test_a_photo_that_is_gone_does_not_take_the_place_of_one_that_is_there(
    library: Path, catalogue: Catalogue, reader: PhotoReader, crop: ReadPhoto
) -> None:
    read(library, catalogue)
    gone = asked(crop, catalogue, reader, HowMany(nearest=2))[0].photo.path
    gone.unlink()
    found = asked(crop, catalogue, reader, HowMany(nearest=PHOTOS - 1))
    assert {match.photo.path for match in found} == set(library.iterdir())


@pytest.mark.usefixtures("by_tables")
def test_a_scan_fills_the_last_file_before_it_begins_another(
    library: Path, catalogue: Catalogue, catalogue_place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where what came is little beside all that is known: each look-up would sort it again."""
    monkeypatch.setattr(library_index, "SORTED_MEANWHILE_PHOTOS", 0)
    monkeypatch.setattr(library_index, "FILE_PHOTOS", PHOTOS + PHOTOS // 2)
    seen = []
    for number in range(3):
        read(library, catalogue)
        seen.append(len(points_files(catalogue_place)))
        for more in range(PHOTOS):
            photo_like(50 + 10 * number + more).save(library / f"{number}-{more}.jpg")
    read(library, catalogue)
    assert [*seen, len(points_files(catalogue_place))] == [1, 2, 2, 3]
    monkeypatch.setattr(PointsIndex, "of", lambda _library: pytest.fail("they are sorted already"))
    index = KeptIndex(catalogue).now()
    for name in ("3.jpg", "0-1.jpg", "2-2.jpg"):
        assert likeliest(index, extract(decode(library / name).grey)) == name


@pytest.mark.usefixtures("by_tables")
def test_the_likeliest_photos_are_those_of_all_files(
    library: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_index, "FILE_PHOTOS", 2)
    read(library, catalogue)
    index = KeptIndex(catalogue).now()
    for name in ("1.jpg", "4.jpg"):
        assert likeliest(index, extract(decode(library / name).grey)) == name


@pytest.mark.usefixtures("by_tables")
def test_many_small_files_become_few(
    library: Path, catalogue: Catalogue, catalogue_place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_index, "FILE_PHOTOS", 2)
    read(library, catalogue)
    assert len(points_files(catalogue_place)) == PHOTOS // 2
    monkeypatch.setattr(library_index, "FILE_PHOTOS", 25_000)
    monkeypatch.setattr(library_index, "MOST_FILES", 1)
    index = KeptIndex(catalogue).now()
    assert likeliest(index, extract(decode(library / "3.jpg").grey)) == "3.jpg"
    refresh_points(catalogue)
    assert len(points_files(catalogue_place)) == 1


def test_a_scan_holds_the_sorted_points_of_one_file_at_a_time(
    library: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    alive: list[int] = []
    sort = PointsIndex.of

    def sorting(features: Sequence[bytes]) -> PointsIndex:
        alive.append(sum(isinstance(each, PointsIndex) for each in gc.get_objects()))
        return sort(features)

    monkeypatch.setattr(library_index, "FILE_PHOTOS", 2)
    monkeypatch.setattr(PointsIndex, "of", sorting)
    read(library, catalogue)
    assert len(alive) > 2
    assert set(alive) == {0}


@pytest.mark.parametrize("most_files", [0, 100])
def test_no_file_is_in_use_that_is_replaced(
    library: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch, most_files: int
) -> None:
    """Windows replaces and removes none that is mapped: where all are made anew, and where the last one is filled."""
    monkeypatch.setattr(library_index, "FILE_PHOTOS", 4)
    read(library, catalogue)
    monkeypatch.setattr(library_index, "FILE_PHOTOS", 25_000)
    monkeypatch.setattr(library_index, "MOST_FILES", most_files)
    monkeypatch.setattr(library_index, "SORTED_MEANWHILE_PHOTOS", 0)
    photo_like(50).save(library / "new.jpg")
    mapped: list[tuple[int, ReferenceType[NDArray[np.uint64]]]] = []
    replaced = []
    kept_points, keep_points, drop_points = Shelf.kept_points, Shelf.keep_points, Shelf.drop_points

    def noted(shelf: Shelf, version: int) -> Iterator[KeptPoints]:
        for number, points in enumerate(kept_points(shelf, version)):
            mapped.append((number, ref(points.tables)))
            yield points

    def in_use(number: int) -> bool:
        return any(tables() is not None for at, tables in mapped if at >= number)

    def keep(shelf: Shelf, number: int, version: int, points: KeptPoints) -> None:
        replaced.append(in_use(number))
        keep_points(shelf, number, version, points)

    def drop(shelf: Shelf) -> None:
        replaced.append(in_use(0))
        drop_points(shelf)

    monkeypatch.setattr(Shelf, "kept_points", noted)
    monkeypatch.setattr(Shelf, "keep_points", keep)
    monkeypatch.setattr(Shelf, "drop_points", drop)
    read(library, catalogue)

    assert mapped
    assert replaced
    assert not any(replaced)


def test_forgetting_leaves_no_key_points(library: Path, catalogue: Catalogue, catalogue_place: Path) -> None:
    read(library, catalogue)
    catalogue.forget_below(library)
    assert points_files(catalogue_place) == []
    photo_like(60).save(library / "new.jpg")
    read(library, catalogue)
    assert points_files(catalogue_place) != []
    catalogue.forget_everything()
    assert points_files(catalogue_place) == []


@pytest.mark.parametrize("damage", [b"", b"{}", b"{" * 5000, b'{"format": 1}'])
@pytest.mark.usefixtures("by_tables")
def test_a_damaged_file_is_made_anew(
    library: Path, catalogue: Catalogue, catalogue_place: Path, reader: PhotoReader, crop: ReadPhoto, damage: bytes
) -> None:
    read(library, catalogue)
    (place,) = points_files(catalogue_place)
    place.write_bytes(damage)
    assert [match.photo.path.name for match in asked(crop, catalogue, reader, HowMany())] == ["2.jpg"]
    assert place.stat().st_size > 5000


def test_photos_share_most_points_with_themselves_and_their_crops_mirrored_or_not() -> None:
    pictures = [photo_like(seed) for seed in range(12)]
    index = PointsIndex.of([extract(grey_of(picture)) for picture in pictures])
    crops = [picture.crop((20, 10, picture.width - 30, picture.height - 40)) for picture in pictures]
    for queries in (pictures, crops, [ImageOps.mirror(crop) for crop in crops]):
        shared = index.shared_points([extract(grey_of(picture)) for picture in queries])
        for number in range(12):
            rows, votes = shared.row[shared.query == number], shared.votes[shared.query == number]
            assert rows[np.argmax(votes)] == number


def test_what_is_asked_at_once_is_answered_as_one_by_one() -> None:
    features = [extract(grey_of(photo_like(seed))) for seed in range(9)]
    index = PointsIndex.of(features[:6])
    at_once = index.shared_points(features)
    for number, one in enumerate(features):
        alone = index.shared_points([one])
        is_its = at_once.query == number
        assert alone.row.tolist() == at_once.row[is_its].tolist()
        assert alone.votes.tolist() == at_once.votes[is_its].tolist()


def test_photos_that_do_not_count_are_not_found_and_hide_no_other() -> None:
    features = [extract(grey_of(photo_like(seed))) for seed in range(4)]
    # so many of one photo that none of another one would be next to a point of it
    library = [features[0]] * 40 + features
    counts = np.arange(len(library)) >= 40
    found = PointsIndex.of(library).shared_points(features, counts=counts)
    assert set(found.row.tolist()) == set(range(40, 44))
    for number in range(4):
        rows, votes = found.row[found.query == number], found.votes[found.query == number]
        assert rows[np.argmax(votes)] == 40 + number


def test_an_index_of_some_photos_is_what_it_would_be_if_there_were_no_others() -> None:
    features = [extract(grey_of(photo_like(seed))) for seed in range(7)] + [b""]
    index = PointsIndex.of(features[:4]).joined(PointsIndex.of(features[4:]))
    assert_same(index, PointsIndex.of(features))
    is_kept = np.arange(8) % 3 != 1
    assert_same(
        index.kept(is_kept), PointsIndex.of([each for each, kept in zip(features, is_kept, strict=True) if kept])
    )


def assert_same(one: PointsIndex, other: PointsIndex) -> None:
    for name in ("starts", "places", "tables"):
        assert np.array_equal(getattr(one, name), getattr(other, name))


def test_an_empty_library_shares_nothing() -> None:
    some = extract(grey_of(photo_like(1)))
    assert len(PointsIndex.of([]).shared_points([some])) == 0
    assert len(PointsIndex.of([b""]).shared_points([some])) == 0
    assert len(PointsIndex.of([some]).shared_points([])) == 0
    assert len(PointsIndex.of([some]).shared_points([b""])) == 0


def grey_of(picture: Image.Image) -> NDArray[np.uint8]:
    return decode(encoded(picture, "PNG")).grey


@dataclass
class Reads:
    """How often what the index keeps is read."""

    hashes: int = 0
    points: int = 0
    paths: int = 0


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Reads:
    counted = Reads()
    marks, kept, paths = PhotoStore.marks, PointsFiles.kept, PhotoStore.paths

    def counted_marks(store: PhotoStore) -> StoredHashes:
        counted.hashes += 1
        return marks(store)

    def counted_kept(files: PointsFiles, version: int) -> Iterator[KeptPoints]:
        counted.points += 1
        return kept(files, version)

    def counted_paths(store: PhotoStore, photo_ids: NDArray[np.int64]) -> NDArray[np.int64]:
        counted.paths += 1
        return paths(store, photo_ids)

    monkeypatch.setattr(PhotoStore, "marks", counted_marks)
    monkeypatch.setattr(PhotoStore, "paths", counted_paths)
    monkeypatch.setattr(PointsFiles, "kept", counted_kept)
    return counted


def names_of(matches: Sequence[Match]) -> list[str]:
    return [match.photo.path.name for match in matches if match.relation is not None]


@pytest.mark.skipif(sys.platform == "win32", reason="key points are mapped for each question there")
@pytest.mark.usefixtures("by_tables")
def test_nothing_is_read_again_for_the_next_question(
    library: Path, catalogue: Catalogue, reader: PhotoReader, crop: ReadPhoto, reads: Reads
) -> None:
    read(library, catalogue)
    before = replace(reads)
    index, tools = KeptIndex(catalogue), ComparisonTools(catalogue, reader, CancelToken(), SMALL)
    for _ in range(3):
        # what looking finds out is written into the catalogue, and is no reason to read the photos again
        assert names_of(lookup(crop, index.now(), tools, HowMany())) == ["2.jpg"]
    assert (reads.hashes - before.hashes, reads.points - before.points) == (1, 1)


@pytest.mark.usefixtures("by_tables")
def test_a_kept_index_knows_what_came_and_what_went(
    library: Path, catalogue: Catalogue, catalogue_place: Path, reader: PhotoReader, crop: ReadPhoto
) -> None:
    held_back = library / "2.jpg"
    content = held_back.read_bytes()
    held_back.unlink()
    read(library, catalogue)
    index, tools = KeptIndex(catalogue), ComparisonTools(catalogue, reader, CancelToken(), SMALL)
    assert lookup(crop, index.now(), tools, HowMany()) == ()
    held_back.write_bytes(content)
    with Catalogue.open(catalogue_place, algorithm=algorithm_version()) as of_another_program:
        read(library, of_another_program)
    assert names_of(lookup(crop, index.now(), tools, HowMany())) == ["2.jpg"]
    held_back.rename(library / "renamed.jpg")
    read(library, catalogue)
    assert names_of(lookup(crop, index.now(), tools, HowMany())) == ["renamed.jpg"]
    catalogue.forget_below(library)
    assert len(index.now()) == 0
    read(library, catalogue)
    assert len(index.now()) == PHOTOS
    catalogue.forget_everything()
    assert len(index.now()) == 0


def test_a_kept_index_tells_of_no_file_that_is_gone(library: Path, catalogue: Catalogue) -> None:
    read(library, catalogue)
    index = KeptIndex(catalogue)
    assert all(index.now().photos(range(PHOTOS)))
    (library / "2.jpg").unlink()
    there = [photo.path.name for photo in index.now().photos(range(PHOTOS)) if photo is not None]
    assert sorted(there) == ["0.jpg", "1.jpg", "3.jpg", "4.jpg", "5.jpg"]


@pytest.mark.parametrize("in_folder", [False, True])
def test_the_first_result_waits_for_neither_points_nor_proofs_nor_folders(
    library: Path, tmp_path: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch, *, in_folder: bool
) -> None:
    read(library, catalogue)
    copy = tmp_path / "copy.jpg"
    photo_like(4).save(copy, quality=70)
    searched: list[object] = []
    sharing = LibraryIndex.sharing_points

    def noted(index: LibraryIndex, queries: Sequence[bytes], token: CancelToken) -> list[list[Sharing]]:
        searched.extend(queries)
        return sharing(index, queries, token)

    monkeypatch.setattr(LibraryIndex, "sharing_points", noted)
    folders = (library,) if in_folder else ()
    events = look_up(str(copy), folders, catalogue, CancelToken(), (HowMany(),), results_meanwhile=True)
    first = next(events)
    assert isinstance(first, LookedUpSoFar)
    assert [(match.photo.path.name, match.proof) for match in first.answer.matches] == [("4.jpg", None)]
    assert not searched
    *_, last = events
    assert isinstance(last, LookedUp)
    assert [match.photo.path.name for match in last.matches] == ["4.jpg"]
    assert last.matches[0].proof is not None


def test_what_lies_in_no_folder_that_is_looked_in_is_no_first_result(
    library: Path, tmp_path: Path, catalogue: Catalogue
) -> None:
    read(library, catalogue)
    copy, elsewhere = tmp_path / "copy.jpg", tmp_path / "elsewhere"
    photo_like(4).save(copy, quality=70)
    elsewhere.mkdir()
    events = look_up(str(copy), (elsewhere,), catalogue, CancelToken(), (HowMany(),), results_meanwhile=True)
    assert not [event for event in events if isinstance(event, LookedUpSoFar)]


@pytest.mark.usefixtures("by_tables")
def test_a_card_is_held_against_the_index(library: Path, tmp_path: Path, catalogue: Catalogue, reads: Reads) -> None:
    read(library, catalogue)
    card = tmp_path / "card"
    card.mkdir()
    photo_like(4).save(card / "copy.jpg", quality=70)
    photo_like(80).save(card / "new.jpg")
    picture = photo_like(1)
    picture.crop((60, 40, picture.width - 40, picture.height)).save(card / "crop.png")

    def checked(index: KeptIndex, *folders: Path) -> dict[str, tuple[str, Relation | None] | None]:
        *_, answer = look_up_folder(card, folders, catalogue, CancelToken(), index=index)
        assert isinstance(answer, FolderLookedUp)
        assert answer.searched == PHOTOS
        return {
            one.photo.path.name: None if one.copy is None else (one.copy.photo.path.name, one.copy.relation)
            for one in answer.photos
        }

    index = KeptIndex(catalogue)
    told = checked(index)
    assert told == {
        "copy.jpg": ("4.jpg", Relation.COPY),
        "crop.png": ("1.jpg", Relation.EDITED),
        "new.jpg": None,
    }
    before = replace(reads)
    assert checked(index) == told
    assert checked(index, library) == told
    assert reads == replace(before, paths=before.paths + 1), "nothing of the library is read again"


def test_who_got_ready_reads_nothing_of_the_library_for_the_first_result(
    library: Path, tmp_path: Path, catalogue: Catalogue, reads: Reads
) -> None:
    read(library, catalogue)
    copy = tmp_path / "copy.jpg"
    photo_like(4).save(copy, quality=70)
    index = KeptIndex(catalogue)
    with reader_of_everything(workers=1) as reader:
        before = replace(reads)
        list(get_ready(index, (library,), reader, CancelToken()))
        ready = replace(reads)
        answer = next(
            look_up(
                str(copy),
                (library,),
                catalogue,
                CancelToken(),
                (HowMany(),),
                results_meanwhile=True,
                index=index,
                reader=reader,
            )
        )
    assert isinstance(answer, LookedUpSoFar)
    assert (ready.hashes - before.hashes, ready.points - before.points, ready.paths - before.paths) == (1, 0, 1)
    assert reads == ready


def test_getting_ready_ends_where_a_question_has_come(library: Path, catalogue: Catalogue, reads: Reads) -> None:
    read(library, catalogue)
    before, token = replace(reads), CancelToken()
    with reader_of_everything(workers=1) as reader:
        for _ in get_ready(KeptIndex(catalogue), (), reader, token):
            token.cancel()
    assert reads == before


def test_only_what_was_forgotten_is_taken_out_of_the_key_points(
    library: Path, catalogue: Catalogue, catalogue_place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_index, "PAIRS_OUTRIGHT", 0)
    monkeypatch.setattr(library_index, "FILE_PHOTOS", 4)
    sub = library / "sub"
    sub.mkdir()
    photo_like(70).save(sub / "other.jpg")
    read(library, catalogue)
    files = points_files(catalogue_place)
    before = sum(place.stat().st_size for place in files)
    query = extract(decode(sub / "other.jpg").grey)
    catalogue.forget_below(sub)
    monkeypatch.setattr(PointsIndex, "of", lambda _library: pytest.fail("the others are sorted already"))
    assert points_files(catalogue_place) == files
    assert sum(place.stat().st_size for place in files) < before
    index = KeptIndex(catalogue).now()
    assert likeliest(index, extract(decode(library / "3.jpg").grey)) == "3.jpg"
    found = [index.photos([each.position])[0] for each in index.sharing_points([query])[0]]
    assert not [photo for photo in found if photo is None or photo.path.parent == sub]


@pytest.mark.usefixtures("by_tables")
def test_a_look_up_in_folders_asks_the_index_and_counts_what_lies_there_alone(
    library: Path, tmp_path: Path, catalogue: Catalogue, reads: Reads, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    picture = photo_like(2)
    picture.save(elsewhere / "twin.jpg", quality=90)
    picture.crop((60, 40, picture.width - 40, picture.height)).save(tmp_path / "crop.png")
    read(library, catalogue)
    read(elsewhere, catalogue)
    index = KeptIndex(catalogue)
    list(index.now().sharing_points([b""]))
    before = replace(reads)
    monkeypatch.setattr(PointsIndex, "of", lambda _library: pytest.fail("all are sorted already"))

    def found(*folders: Path) -> set[str]:
        *_, last = look_up(str(tmp_path / "crop.png"), folders, catalogue, CancelToken(), (HowMany(),), index=index)
        assert isinstance(last, LookedUp)
        return set(names_of(last.matches))

    assert found() == {"2.jpg", "twin.jpg"}
    assert found(library) == {"2.jpg"}
    assert found(elsewhere) == {"twin.jpg"}
    assert reads == replace(before, paths=before.paths + 1)


@dataclass
class Asked:
    """Of which files the catalogue is asked what it knows, and of which ones photos are made."""

    files: list[str]
    made: list[str]


@pytest.fixture
def asked_of(monkeypatch: pytest.MonkeyPatch) -> Asked:
    noted = Asked([], [])
    known, made = Catalogue.known, known_photos.photo_of

    def noted_known(catalogue: Catalogue, stamps: Sequence[FileStamp], **wanted: Any) -> list[Any]:
        noted.files += [stamp.path.name for stamp in stamps]
        return known(catalogue, stamps, **wanted)

    def noted_made(stamp: FileStamp, *parts: Any) -> Photo:
        noted.made.append(stamp.path.name)
        return made(stamp, *parts)

    monkeypatch.setattr(Catalogue, "known", noted_known)
    for module in (known_photos, gather, library_index):
        monkeypatch.setattr(module, "photo_of", noted_made)
    return noted


@pytest.fixture
def without_points(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let hashes alone choose the candidates: of so few photos nearly all share some points."""
    monkeypatch.setattr(LibraryIndex, "sharing_points", lambda _index, queries, _token: [[] for _ in queries])


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Of 4.jpg."""
    photo_like(4).save(tmp_path / "copy.jpg", quality=70)
    return tmp_path / "copy.jpg"


def found_in(library: Path, query: Path, catalogue: Catalogue, index: KeptIndex | None = None) -> list[str]:
    *_, last = look_up(str(query), (library,), catalogue, CancelToken(), (HowMany(),), index=index)
    assert isinstance(last, LookedUp)
    return names_of(last.matches)


@pytest.mark.usefixtures("without_points")
def test_in_unchanged_folders_the_candidates_alone_are_asked_for_and_made(
    library: Path,
    copy: Path,
    catalogue: Catalogue,
    asked_of: Asked,
    reads: Reads,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read(library, catalogue)
    monkeypatch.setattr(library_index, "is_there", lambda _: pytest.fail("the walk has looked at every file"))
    before = replace(reads)
    asked_of.files.clear()
    asked_of.made.clear()
    index = KeptIndex(catalogue)
    for _ in range(3):
        assert found_in(library, copy, catalogue, index) == ["4.jpg"]
    assert asked_of == Asked(["4.jpg"] * 3, ["4.jpg"] * 3)
    assert (reads.hashes - before.hashes, reads.paths - before.paths) == (1, 1)


@pytest.mark.usefixtures("without_points")
def test_what_changed_came_went_or_was_renamed_in_a_folder_is_seen(
    library: Path, copy: Path, catalogue: Catalogue, asked_of: Asked
) -> None:
    read(library, catalogue)
    index = KeptIndex(catalogue)

    def asked_and_found() -> tuple[list[str], list[str]]:
        asked_of.files.clear()
        found = found_in(library, copy, catalogue, index)
        return sorted(set(asked_of.files)), found

    assert asked_and_found() == (["4.jpg"], ["4.jpg"])
    photo_like(4).save(library / "came.jpg", quality=80)
    assert asked_and_found() == (["4.jpg", "came.jpg"], ["4.jpg", "came.jpg"])
    photo_like(90).save(library / "4.jpg", quality=92)
    assert asked_and_found() == (["4.jpg", "came.jpg"], ["came.jpg"])
    (library / "came.jpg").rename(library / "renamed.jpg")
    assert asked_and_found() == (["renamed.jpg"], ["renamed.jpg"])
    assert [photo.path.name for photo in index.now().photos(range(PHOTOS + 1)) if photo].count("renamed.jpg") == 1
    (library / "renamed.jpg").unlink()
    assert asked_and_found() == ([], [])
    photo_like(4).save(library / "1.jpg", quality=80)
    assert asked_and_found() == (["1.jpg"], ["1.jpg"])


def test_what_was_last_seen_long_ago_is_asked_for_once_so_that_it_does_not_go_by_age(
    library: Path, copy: Path, catalogue_place: Path, asked_of: Asked
) -> None:
    with Catalogue.open(catalogue_place, algorithm=algorithm_version(), today=TODAY) as catalogue:
        read(library, catalogue)
    with Catalogue.open(catalogue_place, algorithm=algorithm_version(), today=TODAY + SEEN_STEP_DAYS + 1) as catalogue:
        index = KeptIndex(catalogue)
        asked_of.files.clear()
        assert found_in(library, copy, catalogue, index) == ["4.jpg"]
        assert set(asked_of.files) == {f"{at}.jpg" for at in range(PHOTOS)}
        assert catalogue.forget_older_than(SEEN_STEP_DAYS) == 0
        files = [photo.stamp for photo in index.now().photos(range(PHOTOS)) if photo]
        assert index.knows(files, 0).all()


@pytest.mark.parametrize("is_known_elsewhere", [False, True])
def test_a_catalogue_that_cannot_be_written_answers_for_folders_too(
    library: Path, copy: Path, catalogue_place: Path, monkeypatch: pytest.MonkeyPatch, *, is_known_elsewhere: bool
) -> None:
    with Catalogue.open(catalogue_place, algorithm=algorithm_version()) as catalogue:
        read(library, catalogue)
    with closing(sqlite3.connect(catalogue_place)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if is_known_elsewhere:
        (library / "4.jpg").rename(library / "renamed.jpg")
    writing = PhotoStore.__init__

    def refused(store: PhotoStore, path: Path | None, **choices: Any) -> None:
        if path is not None and not choices.get("read_only"):
            raise sqlite3.OperationalError("attempt to write a readonly database")
        writing(store, path, **choices)

    monkeypatch.setattr(PhotoStore, "__init__", refused)
    with Catalogue.open(catalogue_place, algorithm=algorithm_version()) as catalogue:
        assert catalogue.notices()
        assert found_in(library, copy, catalogue) == ["renamed.jpg" if is_known_elsewhere else "4.jpg"]


def test_files_that_nothing_but_their_names_tells_apart_are_found_by_these(
    library: Path, catalogue: Catalogue, reader: PhotoReader, crop: ReadPhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a disk that numbers no files, where all were written at one time and are of one size."""
    photos = outcome_of(library_in([library], catalogue, reader, CancelToken()))
    alike = [replace(photo, stamp=photo.stamp._replace(size_bytes=1, mtime_ns=1, inode=0)) for photo in photos]
    catalogue.remember([ReadPhoto(photo.stamp, photo.facts, photo.fingerprint, b"") for photo in alike])
    index = KeptIndex(catalogue)
    assert index.knows([photo.stamp for photo in alike], 0).all()
    monkeypatch.setattr(LibraryIndex, "of", lambda *_: pytest.fail("the catalogue knows them all"))
    near = index.of(alike).near(crop).position.tolist()
    assert sorted(photo.path.name for photo in index.of(alike).photos(near) if photo) == sorted(
        photo.path.name for photo in photos
    )


@pytest.mark.parametrize("kinds", [(HashKind.DHASH,), (HashKind.DHASH, HashKind.PHASH), (HashKind.WHASH,)])
def test_other_hashes_are_asked_of_the_index_too(
    library: Path, catalogue: Catalogue, kinds: tuple[HashKind, ...]
) -> None:
    list(scan(ScanOptions((library,), hash_kinds=kinds), catalogue, token=CancelToken(), prover=SMALL))
    photo_like(50).save(library / "without.jpg")
    read(library, catalogue)
    with PhotoReader(workers=1, hash_kinds=frozenset(kinds), want_features=True) as reader:
        query = read_photo(library / "3.jpg", reader, CancelToken())
    index = KeptIndex(catalogue).now()
    near = index.near(query, kinds)
    names = [photo and photo.path.name for photo in index.photos(near.position.tolist())]
    photos = [photo for photo in index.photos(range(len(index))) if photo and photo.path.name != "without.jpg"]
    bits = {
        photo.path.name: sum(
            (hash_of(photo.fingerprint, kind) ^ hash_of(query.fingerprint, kind)).bit_count() for kind in kinds
        )
        for photo in photos
    }
    assert names[0] == "3.jpg"
    assert dict(zip(names, near.distance_bits.tolist(), strict=True)) == bits
    assert index.without_hashes(kinds) == 1


def test_hashes_choose_every_pair_that_the_ladder_would_look_at(library: Path, catalogue: Catalogue) -> None:
    for number, turn in enumerate(Image.Transpose):
        photo_like(number % PHOTOS).transpose(turn).save(library / f"turned-{number}.jpg", quality=80)
    read(library, catalogue)
    index = KeptIndex(catalogue).now()
    positions = range(len(index))
    photos = [photo for photo in index.photos(positions) if photo is not None]
    pairs = find_candidates(photos, (HashKind.PHASH,), find_turned=True)
    assert len(pairs) >= len(Image.Transpose)
    alike = [index.alike(ReadPhoto(photo.stamp, photo.facts, photo.fingerprint, b"")) for photo in photos]
    for first, second in zip(pairs.first.tolist(), pairs.second.tolist(), strict=True):
        assert second in alike[first]
        assert first in alike[second]


def test_a_scan_sorts_what_one_that_was_stopped_has_read(
    library: Path, catalogue: Catalogue, catalogue_place: Path, reader: PhotoReader
) -> None:
    outcome_of(library_in([library], catalogue, reader, CancelToken()))
    assert points_files(catalogue_place) == []
    read(library, catalogue)
    assert len(points_files(catalogue_place)) == 1


def test_photos_that_nothing_but_their_names_tells_apart_are_all_looked_through(
    library: Path, catalogue: Catalogue, reader: PhotoReader, crop: ReadPhoto
) -> None:
    """As on a disk that numbers no files, where two were written at one time and are of one size."""
    photos = outcome_of(library_in([library], catalogue, reader, CancelToken()))
    alike = [replace(photo, stamp=photo.stamp._replace(size_bytes=1, mtime_ns=1, inode=0)) for photo in photos]
    index = KeptIndex(catalogue).of(alike)
    assert len(index) == PHOTOS
    near = index.near(crop).position.tolist()
    assert sorted(photo.path.name for photo in index.photos(near) if photo) == [f"{at}.jpg" for at in range(PHOTOS)]


def test_what_was_only_checked_is_no_part_of_the_library(library: Path, tmp_path: Path, catalogue: Catalogue) -> None:
    """Else two cards that are held against each other would each be told to hold nothing new."""
    read(library, catalogue)
    cards = [tmp_path / "card", tmp_path / "other card"]
    for card in cards:
        card.mkdir()
        photo_like(4).save(card / "copy.jpg", quality=70)
        photo_like(80).save(card / "new.jpg")

    def new_on(card: Path, *folders: Path) -> list[str]:
        *_, answer = look_up_folder(card, folders, catalogue, CancelToken())
        assert isinstance(answer, FolderLookedUp)
        return [one.photo.path.name for one in answer.photos if not one.is_held]

    def is_known(picture: Path) -> bool:
        *_, answer = look_up(str(picture), (), catalogue, CancelToken(), (HowMany(),))
        assert isinstance(answer, LookedUp)
        return bool(answer.matches)

    wanted = tmp_path / "wanted.jpg"
    photo_like(80).save(wanted, quality=80)
    for card in (*cards, *cards):
        assert new_on(card) == ["new.jpg"]
        assert not is_known(wanted)
    assert new_on(cards[1], cards[0]) == [], "who names a folder means it"
    read(cards[0], catalogue)
    assert new_on(cards[1]) == []
    assert is_known(wanted)


@pytest.mark.parametrize("is_scanned_first", [False, True])
def test_of_a_checked_card_the_part_that_is_scanned_alone_counts(
    tmp_path: Path, catalogue: Catalogue, is_scanned_first: bool
) -> None:
    card, other_card = tmp_path / "card", tmp_path / "other card"
    for number in (100, 101):
        (card / str(number)).mkdir(parents=True)
        photo_like(number).save(card / str(number) / f"{number}.jpg")
    shutil.copytree(card, other_card)
    if is_scanned_first:
        read(card / "100", catalogue)
    list(look_up_folder(card, (), catalogue, CancelToken()))
    if not is_scanned_first:
        read(card / "100", catalogue)
    for _ in range(2):
        *_, answer = look_up_folder(other_card, (), catalogue, CancelToken())
        assert isinstance(answer, FolderLookedUp)
        assert {one.photo.path.name for one in answer.photos if not one.is_held} == {"101.jpg"}
        list(look_up_folder(card, (), catalogue, CancelToken()))
    read(card, catalogue)
    *_, answer = look_up_folder(other_card, (), catalogue, CancelToken())
    assert isinstance(answer, FolderLookedUp)
    assert all(one.is_held for one in answer.photos)


def test_what_was_scanned_stays_part_of_the_library_when_it_is_checked(
    library: Path, tmp_path: Path, catalogue: Catalogue
) -> None:
    read(library, catalogue)
    list(look_up_folder(library, (), catalogue, CancelToken()))
    copy = tmp_path / "copy.jpg"
    photo_like(4).save(copy, quality=70)
    *_, answer = look_up(str(copy), (), catalogue, CancelToken(), (HowMany(),))
    assert isinstance(answer, LookedUp)
    assert [match.photo.path.name for match in answer.matches] == ["4.jpg"]
