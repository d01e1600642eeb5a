from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.default_file import default_catalogue_path
from dedupe_gui.catalogue.records import Remembered
from dedupe_gui.model import FileStamp, HashKind, ReadPhoto, Unreadable, UnreadableReason

PhotoMaker = Callable[..., ReadPhoto]

TODAY = 739_000


def open_catalogue(path: Path | None, *, algorithm: int = 1, today: int = TODAY) -> Catalogue:
    return Catalogue.open(path, algorithm=algorithm, today=today)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "catalogue.sqlite"


@pytest.fixture
def catalogue(file: Path) -> Iterator[Catalogue]:
    with open_catalogue(file) as opened:
        yield opened
        assert opened.notices() == ()


def stamp_of(path: Path) -> FileStamp:
    return FileStamp.of(path, path.stat())


def set_mtime(path: Path, mtime_ns: int) -> None:
    os.utime(path, ns=(mtime_ns, mtime_ns))


def is_known(catalogue: Catalogue, stamp: FileStamp, **wanted: object) -> bool:
    (entry,) = catalogue.known([stamp], **wanted)  # type: ignore[arg-type]
    return entry is not None


def remembered(catalogue: Catalogue, stamp: FileStamp) -> Remembered:
    (entry,) = catalogue.known([stamp])
    assert isinstance(entry, Remembered)
    return entry


def test_what_was_read_is_known_unchanged_after_closing(file: Path, read_photo: PhotoMaker) -> None:
    photo = read_photo(thumbnail=b"\xff\xd8jpeg", features=b"orb")
    with open_catalogue(file) as first:
        first.remember([photo], with_features=True)
    with open_catalogue(file) as second:
        entry = remembered(second, photo.stamp)
        assert entry.facts == photo.facts
        assert entry.fingerprint == photo.fingerprint
        assert second.thumbnail(photo.stamp) == b"\xff\xd8jpeg"
        assert second.features([photo.stamp]) == [b"orb"]


def test_answers_come_in_the_order_of_the_question(catalogue: Catalogue, read_photo: PhotoMaker) -> None:
    photos = [read_photo(f"{folder}/{number}.jpg") for number in range(3) for folder in "ab"]
    catalogue.remember(photos[::2])
    known = catalogue.known([photo.stamp for photo in photos])
    assert [entry is not None for entry in known] == [True, False] * 3


@pytest.mark.parametrize("name", ["plain.jpg", "ü 漢字.jpg", b"not-text-\xff\xfe.jpg", "new\nline.jpg", "x" * 255])
def test_any_file_name_is_kept(catalogue: Catalogue, read_photo: PhotoMaker, name: str | bytes) -> None:
    photo = read_photo(name)
    catalogue.remember([photo])
    assert is_known(catalogue, photo.stamp)


def test_a_changed_file_is_unknown(catalogue: Catalogue, read_photo: PhotoMaker) -> None:
    photo = read_photo(content=b"before")
    catalogue.remember([photo])
    photo.stamp.path.write_bytes(b"after!")
    set_mtime(photo.stamp.path, photo.stamp.mtime_ns + 1)
    changed = stamp_of(photo.stamp.path)
    assert not is_known(catalogue, changed)
    assert catalogue.thumbnail(changed) is None


def test_a_file_replaced_by_one_of_equal_size_and_time_is_unknown(catalogue: Catalogue, read_photo: PhotoMaker) -> None:
    photo = read_photo(content=b"before")
    set_mtime(photo.stamp.path, 1_700_000_000_123_456_789)
    photo = replace(photo, stamp=stamp_of(photo.stamp.path))
    catalogue.remember([photo])
    other = photo.stamp.path.with_name("other")
    other.write_bytes(b"after!")
    set_mtime(other, photo.stamp.mtime_ns)
    other.replace(photo.stamp.path)
    assert not is_known(catalogue, stamp_of(photo.stamp.path))


def test_another_algorithm_makes_everything_unknown(file: Path, read_photo: PhotoMaker) -> None:
    photo = read_photo()
    with open_catalogue(file, algorithm=1) as old:
        old.remember([photo])
    with open_catalogue(file, algorithm=2) as new:
        assert not is_known(new, photo.stamp)
        assert new.thumbnail(photo.stamp) is None


def test_an_entry_without_the_wanted_hash_or_features_counts_as_unknown(
    catalogue: Catalogue, read_photo: PhotoMaker
) -> None:
    photo = read_photo()  # has a dhash, no ahash
    catalogue.remember([photo])
    assert is_known(catalogue, photo.stamp, hash_kinds=frozenset({HashKind.DHASH}))
    assert not is_known(catalogue, photo.stamp, hash_kinds=frozenset({HashKind.AHASH}))
    assert not is_known(catalogue, photo.stamp, with_features=True)
    assert catalogue.features([photo.stamp]) == [None]


def test_a_second_reading_for_another_hash_keeps_the_first_ones(catalogue: Catalogue, read_photo: PhotoMaker) -> None:
    photo = read_photo(features=b"orb")
    catalogue.remember([photo], with_features=True)
    again = replace(photo, fingerprint=replace(photo.fingerprint, ahash=7, dhash=None), features=b"")
    catalogue.remember([again], with_features=False)
    entry = remembered(catalogue, photo.stamp)
    assert (entry.fingerprint.ahash, entry.fingerprint.dhash) == (7, 2**64 - 1)
    assert catalogue.features([photo.stamp]) == [b"orb"]


def test_a_picture_without_features_is_not_asked_for_them_again(catalogue: Catalogue, read_photo: PhotoMaker) -> None:
    photo = read_photo(features=b"")
    catalogue.remember([photo], with_features=True)
    assert is_known(catalogue, photo.stamp, with_features=True)
    assert catalogue.features([photo.stamp]) == [b""]


def test_features_of_a_changed_file_are_gone(catalogue: Catalogue, read_photo: PhotoMaker) -> None:
    photo = read_photo(features=b"old")
    catalogue.remember([photo], with_features=True)
    changed = replace(photo, stamp=photo.stamp._replace(mtime_ns=photo.stamp.mtime_ns + 1))
    catalogue.remember([changed], with_features=False)
    assert catalogue.features([changed.stamp]) == [None]


def test_an_unreadable_file_is_remembered_until_it_changes(catalogue: Catalogue, read_photo: PhotoMaker) -> None:
    stamp = read_photo().stamp
    problem = Unreadable(stamp, UnreadableReason.DECODER_CRASHED, "exit status -11")
    catalogue.remember([problem])
    assert catalogue.known([stamp], with_features=True) == [problem]
    assert catalogue.known([stamp._replace(mtime_ns=stamp.mtime_ns + 1)]) == [None]


def test_an_outcome_that_may_pass_is_not_remembered(catalogue: Catalogue, read_photo: PhotoMaker) -> None:
    stamp = read_photo().stamp
    catalogue.remember([Unreadable(stamp, UnreadableReason.NO_PERMISSION, "Permission denied")])
    assert catalogue.known([stamp]) == [None]


def test_digests_stay_while_the_file_is_unchanged(catalogue: Catalogue, read_photo: PhotoMaker) -> None:
    photo = read_photo()
    catalogue.remember([photo])
    catalogue.remember_digests([(photo.stamp, b"c" * 16)])
    catalogue.remember_pixel_digests([(photo.stamp, b"p" * 16)])
    catalogue.remember([photo])
    entry = remembered(catalogue, photo.stamp)
    assert (entry.content_digest, entry.pixel_digest) == (b"c" * 16, b"p" * 16)

    changed = replace(photo, stamp=photo.stamp._replace(mtime_ns=photo.stamp.mtime_ns + 1))
    catalogue.remember([changed])
    entry = remembered(catalogue, changed.stamp)
    assert (entry.content_digest, entry.pixel_digest) == (None, None)


def test_everything_readable_can_be_gone_through(catalogue: Catalogue, read_photo: PhotoMaker, file: Path) -> None:
    photos = [read_photo(f"{number % 7}/{number}.jpg") for number in range(20)]
    catalogue.remember(photos)
    catalogue.remember([Unreadable(photos[3].stamp, UnreadableReason.DAMAGED, "")])
    everything = dict(catalogue.everything())
    assert set(everything) == {photo.stamp for photo in photos} - {photos[3].stamp}
    assert everything[photos[0].stamp].facts == photos[0].facts
    with open_catalogue(file, algorithm=2) as new:
        assert list(new.everything()) == []


class TestMovedFiles:
    def test_a_renamed_file_is_known_with_all_that_hangs_on_it(
        self, catalogue: Catalogue, read_photo: PhotoMaker, tmp_path: Path
    ) -> None:
        photo = read_photo(features=b"orb")
        catalogue.remember([photo], with_features=True)
        catalogue.remember_digests([(photo.stamp, b"c" * 16)])
        target = tmp_path / "elsewhere" / "b.jpg"
        target.parent.mkdir()
        moved = stamp_of(photo.stamp.path.rename(target))
        assert remembered(catalogue, moved).content_digest == b"c" * 16
        assert catalogue.thumbnail(moved) == b"thumb"
        assert catalogue.features([moved]) == [b"orb"]
        assert catalogue.count() == 1

    def test_a_file_moved_onto_a_known_one_takes_its_place(self, catalogue: Catalogue, read_photo: PhotoMaker) -> None:
        old, new = read_photo("old.jpg"), read_photo("new.jpg", content=b"newer")
        catalogue.remember([old, new])
        moved = stamp_of(new.stamp.path.replace(old.stamp.path))
        assert is_known(catalogue, moved)

    def test_two_files_that_swap_names_are_both_known(self, catalogue: Catalogue, read_photo: PhotoMaker) -> None:
        first, second = read_photo("1.jpg", thumbnail=b"one"), read_photo("2.jpg", content=b"two", thumbnail=b"two")
        catalogue.remember([first, second])
        aside = first.stamp.path.rename(first.stamp.path.with_name("3.jpg"))
        second.stamp.path.rename(first.stamp.path)
        aside.rename(second.stamp.path)
        stamps = [stamp_of(first.stamp.path), stamp_of(second.stamp.path)]
        for _ in range(2):
            assert all(catalogue.known(stamps))
            assert catalogue.thumbnails(stamps) == [b"two", b"one"]

    def test_a_disk_mounted_anew_under_another_device_number_is_known(
        self, catalogue: Catalogue, read_photo: PhotoMaker
    ) -> None:
        photo = read_photo()
        catalogue.remember([photo])
        catalogue.remember_digests([(photo.stamp, b"c" * 16)])
        elsewhere = photo.stamp._replace(device=photo.stamp.device + 1)
        assert remembered(catalogue, elsewhere).content_digest == b"c" * 16

    def test_a_card_that_numbers_its_files_anew_is_known_but_its_digests_are_not_trusted(
        self, catalogue: Catalogue, read_photo: PhotoMaker
    ) -> None:
        photo = read_photo()
        photo = replace(photo, stamp=photo.stamp._replace(mtime_ns=1_700_000_002_000_000_000))
        catalogue.remember([photo])
        catalogue.remember_digests([(photo.stamp, b"c" * 16)])
        anew = photo.stamp._replace(inode=photo.stamp.inode + 1)
        assert remembered(catalogue, anew).content_digest is None

    def test_a_copy_on_another_disk_is_recognised_by_its_content(
        self, catalogue: Catalogue, read_photo: PhotoMaker
    ) -> None:
        photo = read_photo(features=b"orb")
        catalogue.remember([photo], with_features=True)
        catalogue.remember_digests([(photo.stamp, b"c" * 16)])
        copy = FileStamp("/media/stick/x.jpg", photo.stamp.size_bytes, 5, 99, 7)
        assert not is_known(catalogue, copy)
        assert catalogue.digest_sizes([copy.size_bytes, 10**9]) == {copy.size_bytes}
        assert catalogue.recall(copy, b"d" * 16) is None
        assert catalogue.recall(copy, b"c" * 16, hash_kinds=frozenset({HashKind.AHASH})) is None
        entry = catalogue.recall(copy, b"c" * 16)
        assert entry is not None
        assert entry.fingerprint == photo.fingerprint
        assert remembered(catalogue, copy).content_digest == b"c" * 16
        assert catalogue.thumbnails([copy, photo.stamp]) == [b"thumb", b"thumb"]
        assert catalogue.features([copy]) == [b"orb"]
        assert is_known(catalogue, photo.stamp), "its disk may be unplugged; the entry stays"


class TestForgetting:
    def test_only_what_was_not_seen_for_long_is_forgotten(self, file: Path, read_photo: PhotoMaker) -> None:
        seen, unseen = read_photo("seen.jpg"), read_photo("unseen.jpg", content=b"other", features=b"orb")
        with open_catalogue(file, today=TODAY) as then:
            then.remember([seen, unseen], with_features=True)
        with open_catalogue(file, today=TODAY + 200) as later:
            later.known([seen.stamp])
        with open_catalogue(file, today=TODAY + 400) as now:
            assert now.forget_older_than(300) == 1
            assert is_known(now, seen.stamp)
            assert not is_known(now, unseen.stamp)
            assert now.thumbnail(unseen.stamp) is None


def test_without_a_file_everything_works_until_the_end(read_photo: PhotoMaker) -> None:
    photo = read_photo()
    with open_catalogue(None) as catalogue:
        catalogue.remember([photo])
        with ThreadPoolExecutor(4) as threads:
            assert list(threads.map(catalogue.thumbnail, [photo.stamp] * 8)) == [b"thumb"] * 8
    with open_catalogue(None) as another:
        assert not is_known(another, photo.stamp)


def test_threads_read_while_one_writes(catalogue: Catalogue, read_photo: PhotoMaker) -> None:
    photo = read_photo()
    catalogue.remember([photo])
    others = [replace(photo, stamp=photo.stamp._replace(path_text=f"/p/{i}.jpg", inode=10**6 + i)) for i in range(2000)]

    def write(batch: list[ReadPhoto]) -> None:
        catalogue.remember(batch)

    with ThreadPoolExecutor(4) as threads:
        writing = threads.map(write, [others[i::10] for i in range(10)])
        assert set(threads.map(catalogue.thumbnail, [photo.stamp] * 200)) == {b"thumb"}
        list(writing)
    assert catalogue.count() == 2001


def test_a_photo_takes_at_most_400_bytes(file: Path, read_photo: PhotoMaker) -> None:
    """A page more or less apart this is what an entry takes among a million, with both digests."""
    photo = read_photo(thumbnail=b"")
    many = [
        replace(
            photo,
            stamp=FileStamp(
                f"/home/somebody/Pictures/2024/05 folder {i // 500}/IMG_{i:06}.JPG",
                3 * 10**6 + i * 37,
                i,
                66306,
                10**7 + i,
            ),
        )
        for i in range(10_000)
    ]
    with open_catalogue(file) as catalogue:
        catalogue.remember(many, with_features=True)
        catalogue.remember_digests([(photo.stamp, os.urandom(16)) for photo in many])
        catalogue.remember_pixel_digests([(photo.stamp, os.urandom(16)) for photo in many])
    assert file.stat().st_size / len(many) <= 400


def test_the_catalogue_lies_in_the_users_cache_folder(temporary_home: Path) -> None:
    assert default_catalogue_path().is_relative_to(temporary_home)
