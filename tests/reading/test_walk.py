"""Folders of every kind, made in a temporary folder."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import Cancelled, EnvironmentProblem
from dedupe_gui.model import FileStamp, FolderUnreadable, StoreKind, StoreMet
from dedupe_gui.reading import silent_drives
from dedupe_gui.reading import walk as module
from dedupe_gui.reading.stores import SENTENCES
from dedupe_gui.reading.walk import Listing, also_known_as, walk

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX files")


def touch(path: Path, content: bytes = b"x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def walked(
    *folders: Path, exclude: Sequence[str] = (), even_in: Sequence[Path] = ()
) -> list[Listing | FolderUnreadable | StoreMet]:
    return list(walk(folders, exclude_patterns=exclude, token=CancelToken(), even_in=even_in))


def photos(*folders: Path, exclude: Sequence[str] = ()) -> list[Path]:
    found = walked(*folders, exclude=exclude)
    return [stamp.path for listing in found if isinstance(listing, Listing) for stamp in listing.photos]


def problems(*folders: Path) -> list[FolderUnreadable]:
    return [found for found in walked(*folders) if isinstance(found, FolderUnreadable)]


def test_photos_are_found_below_a_folder_with_their_stamps(tmp_path: Path) -> None:
    first = touch(tmp_path / "a.JPG", b"1234")
    second = touch(tmp_path / "2024" / "b.heic")
    touch(tmp_path / "notes.txt")
    listings = walked(tmp_path)
    stamps = [stamp for listing in listings if isinstance(listing, Listing) for stamp in listing.photos]
    assert stamps == [FileStamp.of(path, path.stat()) for path in (first, second)]


@posix_only
def test_where_folders_have_no_descriptors_the_same_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.jpg", "a.mov", "2024/ä.heic", "2024/none.txt", "2024/05/b.jpg", "2024/not this/c.jpg"):
        touch(tmp_path / name)
    if sys.platform == "linux":
        touch(Path(os.fsdecode(os.fsencode(tmp_path) + b"/2024/\xff.jpg")))
    by_descriptors = walked(tmp_path, exclude=["not this/"])
    assert [one.folder.name for one in by_descriptors if isinstance(one, Listing)] == [tmp_path.name, "2024", "05"]
    monkeypatch.setattr(os, "supports_fd", frozenset())
    assert walked(tmp_path, exclude=["not this/"]) == by_descriptors


def test_companions_stand_beside_the_photos_of_their_folder(tmp_path: Path) -> None:
    touch(tmp_path / "a.jpg")
    touch(tmp_path / "a.MOV")
    touch(tmp_path / "a.jpg.xmp")
    touch(tmp_path / "only films" / "b.mp4")
    touch(tmp_path / "a.jpg.of-some-program")
    touch(tmp_path / "b.of-some-program")
    (tmp_path / "a.jpg.folder").mkdir()
    (listing, films) = (found for found in walked(tmp_path) if isinstance(found, Listing))
    assert [stamp.path.name for stamp in listing.companions] == ["a.MOV", "a.jpg.of-some-program", "a.jpg.xmp"]
    assert films.photos == ()


@pytest.mark.parametrize(
    "hidden",
    [
        ".hidden/a.jpg",
        ".a.jpg",
        ".trashed-99-a.jpg",
        "$RECYCLE.BIN/S-1/a.jpg",
        ".Trash-1000/files/a.jpg",
        "@Recycle/a.jpg",
        "#recycle/a.jpg",
        "System Volume Information/a.jpg",
        "@eaDir/a.jpg/thumb.jpg",
    ],
)
def test_hidden_and_trash_folders_are_not_entered(tmp_path: Path, hidden: str) -> None:
    touch(tmp_path / hidden)
    assert photos(tmp_path) == []


def test_a_hidden_folder_is_walked_when_the_user_names_it(tmp_path: Path) -> None:
    path = touch(tmp_path / ".private" / "a.jpg")
    assert photos(tmp_path / ".private") == [path]


@posix_only
def test_what_is_called_by_a_photos_stem_stands_beside_it_and_pages_and_programs_do_not(tmp_path: Path) -> None:
    names = ["IMG_1.JPG", "img_1.gpx", "IMG_1.pp3.bak", "a.mp4", "a.gpx", "Über.jpg", "U\u0308ber.xcf"]
    for name in (*names, "IMG_1.html", "IMG_1.exe", "IMG_1.pdf", "IMG_1.zip", "IMG_12.gpx", "notes.gpx", "no.xcf"):
        touch(tmp_path / name)
    (tmp_path / "IMG_1.folder").mkdir()
    (listing,) = walked(tmp_path)
    assert isinstance(listing, Listing)

    assert sorted(stamp.path.name for stamp in (*listing.photos, *listing.companions)) == sorted(names)
    gpx = tmp_path / "img_1.gpx"
    assert FileStamp.of(gpx, gpx.stat()) in listing.companions
    (listing,) = walked(tmp_path, exclude=["*.gpx"])
    assert isinstance(listing, Listing)
    assert not any(stamp.path.suffix == ".gpx" for stamp in listing.companions)


def test_links_are_not_followed_and_loops_do_not_matter(tmp_path: Path) -> None:
    path = touch(tmp_path / "real" / "a.jpg")
    (tmp_path / "b.jpg").symlink_to(path)
    (tmp_path / "folder").symlink_to(tmp_path / "real")
    (tmp_path / "real" / "loop").symlink_to(tmp_path)
    assert photos(tmp_path) == [path]


@posix_only
def test_a_link_is_followed_when_the_user_names_it(tmp_path: Path) -> None:
    touch(tmp_path / "real" / "a.jpg")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert photos(tmp_path / "link") == [tmp_path / "link" / "a.jpg"]
    assert photos(tmp_path / "real", tmp_path / "link") == [tmp_path / "real" / "a.jpg"]


@posix_only
@posix_only
def test_a_folder_is_known_by_the_name_that_each_root_gives_it(tmp_path: Path) -> None:
    safe = touch(tmp_path / "real" / "safe" / "deep" / "a.jpg").parents[1]
    (tmp_path / "around").symlink_to(tmp_path / "real")
    (tmp_path / "itself").symlink_to(safe)
    (tmp_path / "within").symlink_to(safe / "deep")
    roots = [tmp_path / name for name in ("around", "itself", "within", "real", "gone")]

    known = list(also_known_as(safe, roots))

    assert known == [tmp_path / "around" / "safe", tmp_path / "itself", tmp_path / "within"]
    assert list(also_known_as(tmp_path / "around" / "safe", [tmp_path / "real"])) == [safe]


def test_hard_links_to_one_file_count_once_by_their_first_name(tmp_path: Path) -> None:
    path = touch(tmp_path / "b" / "m.jpg")
    for other in ("b/z.jpg", "c.jpg", "a/a.jpg"):
        (tmp_path / other).parent.mkdir(exist_ok=True)
        os.link(path, tmp_path / other)
    assert photos(tmp_path) == [tmp_path / "c.jpg"]
    assert photos(tmp_path / "b", tmp_path) == [tmp_path / "b" / "m.jpg"]


def test_overlapping_and_repeated_folders_count_once(tmp_path: Path) -> None:
    touch(tmp_path / "a.jpg")
    touch(tmp_path / "inner" / "b.jpg")
    inner = tmp_path / "inner"
    assert photos(tmp_path, inner, tmp_path, tmp_path / "inner" / "..") == [tmp_path / "a.jpg", inner / "b.jpg"]
    assert photos(inner, tmp_path) == [inner / "b.jpg", tmp_path / "a.jpg"]


def test_the_order_is_that_of_the_names_whatever_the_disk_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("c/1.jpg", "a/2.jpg", "a/1.jpg", "b.jpg", "a.jpg"):
        touch(tmp_path / name)
    before = photos(tmp_path)
    entries_of = module.entries_of

    @contextmanager
    def turned_round(folder: str) -> Iterator[Iterator[os.DirEntry[str]]]:
        with entries_of(folder) as entries:
            yield reversed(list(entries))

    monkeypatch.setattr(module, "entries_of", turned_round)
    assert photos(tmp_path) == before
    assert [str(path.relative_to(tmp_path)) for path in before] == ["a.jpg", "b.jpg", "a/1.jpg", "a/2.jpg", "c/1.jpg"]


@posix_only
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_folder_without_permission_is_reported_and_the_rest_is_walked(tmp_path: Path) -> None:
    path = touch(tmp_path / "z.jpg")
    closed = touch(tmp_path / "closed" / "a.jpg").parent
    closed.chmod(0)
    try:
        found = walked(tmp_path)
    finally:
        closed.chmod(0o700)
    assert FolderUnreadable(closed, "Permission denied") in found
    assert photos(tmp_path / "closed") and path in photos(tmp_path)


def test_a_folder_that_refuses_is_reported_and_the_rest_is_walked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path / "closed" / "a.jpg")
    path = touch(tmp_path / "open" / "b.jpg")
    entries_of = module.entries_of

    def refusing(folder: str) -> object:
        if folder.endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return entries_of(folder)

    monkeypatch.setattr(module, "entries_of", refusing)
    found = walked(tmp_path)
    assert FolderUnreadable(tmp_path / "closed", "Permission denied") in found
    assert [one.photos[0].path for one in found if isinstance(one, Listing)] == [path]


def test_a_missing_folder_and_a_file_instead_of_a_folder_are_reported(tmp_path: Path) -> None:
    file = touch(tmp_path / "a.jpg")
    missing, no_folder = problems(tmp_path / "missing", file)
    assert missing.path == tmp_path / "missing"
    assert no_folder == FolderUnreadable(file, "This is a file, not a folder.")


def test_a_file_that_vanishes_while_its_folder_is_read_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, gone = touch(tmp_path / "a.jpg"), touch(tmp_path / "b.jpg")
    entries_of = module.entries_of

    @contextmanager
    def deleting(folder: str) -> Iterator[Iterator[os.DirEntry[str]]]:
        with entries_of(folder) as entries:
            found = list(entries)
            gone.unlink(missing_ok=True)
            yield iter(found)

    monkeypatch.setattr(module, "entries_of", deleting)
    assert photos(tmp_path) == [kept]


@posix_only
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS accepts UTF-8 only")
def test_names_need_not_be_text(tmp_path: Path) -> None:
    names = [b"caf\xe9.jpg", b"photo\nof\tme.jpg", b"x" * 251 + b".jpg", "𝒳é.jpg".encode()]
    for name in names:
        touch(Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)))
    assert sorted(os.fsencode(path.name) for path in photos(tmp_path)) == sorted(names)


@posix_only
def test_very_deep_trees_are_walked_as_far_as_the_system_goes(tmp_path: Path) -> None:
    before = os.open(".", os.O_RDONLY)
    os.chdir(tmp_path)
    try:
        for _ in range(60):
            Path("d" * 100).mkdir()
            os.chdir("d" * 100)
            Path("a.jpg").touch()
    finally:
        os.fchdir(before)
        os.close(before)
    found = walked(tmp_path)
    assert sum(isinstance(one, Listing) for one in found) > 30
    assert any(isinstance(one, FolderUnreadable) for one in found)


@posix_only
def test_pipes_and_sockets_are_no_photos(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "folder.jpg").mkdir()
    assert walked(tmp_path) == []


STORES = [
    ("My Photos.photoslibrary", "originals/0", None, StoreKind.APPLE),
    ("Old.migratedphotolibrary", "Masters/2010", None, StoreKind.APPLE),
    ("Photo Booth Library", "Pictures", None, StoreKind.APPLE),
    ("Bilder", "Originals/2006", "AlbumData.xml", StoreKind.APPLE),
    ("Catalog Previews.lrdata", "0/01", None, StoreKind.LIGHTROOM),
    ("Lightroom Library.lrlibrary", "abc/originals", None, StoreKind.LIGHTROOM),
    ("Work.cocatalog", "Originals/1", None, StoreKind.CAPTURE_ONE),
    ("CaptureOne", "Settings153", None, StoreKind.CAPTURE_ONE),
    ("upload", "some-user/ab/cd", ".immich", StoreKind.IMMICH),
    ("storage", "cache/thumbnails", ".ppstorage", StoreKind.PHOTOPRISM),
    ("data", "oma/files/Photos", ".ocdata", StoreKind.NEXTCLOUD),
    ("thumbs", "large", "CACHEDIR.TAG", StoreKind.THUMBNAILS),
    ("Backups.backupdb", "Mac/2024-01-01-101112/Pictures", None, StoreKind.BACKUP),
    ("2024-01-01-101112.backup", "Data/Pictures", None, StoreKind.BACKUP),
    ("2024-01-01-101112.interrupted", "Data/Pictures", None, StoreKind.BACKUP),
    ("weekly.0", "home/Pictures", None, StoreKind.BACKUP),
    (".git", "lfs/objects", None, StoreKind.BACKUP),
    (".picasaoriginals", "", None, StoreKind.PICASA),
    (".thumbnails", "large", None, StoreKind.THUMBNAILS),
    ("@eaDir", "IMG_1.jpg", None, StoreKind.THUMBNAILS),
    ("restic", "data/ab", "config index/ keys/ locks/ snapshots/", StoreKind.BACKUP),
    ("borg", "data/0", "README config hints.17 index.17 integrity.17", StoreKind.BACKUP),
    ("borg-2", "data/00/a1", "config/readme archives/ keys/ locks/", StoreKind.BACKUP),
    ("borg-2.1", "packs/00", "config/readme archives/ keys/ locks/", StoreKind.BACKUP),
    ("mirror", "Pictures/2019", "rdiff-backup-data/", StoreKind.BACKUP),
    ("immich", "upload/someone/ab", "library/ thumbs/ encoded-video/ profile/", StoreKind.IMMICH),
]


def store_with_a_photo(tmp_path: Path, name: str, inner: str, markers: str | None) -> Path:
    """markers: files beside the photo's folder, with a slash at their end folders."""
    store = tmp_path / "stores" / name
    touch(store / inner / "a.jpg")
    for marker in (markers or "").split():
        if marker.endswith("/"):
            (store / marker).mkdir()
        else:
            touch(store / marker)
    return store


@pytest.mark.parametrize(("name", "inner", "marker", "kind"), STORES)
def test_stores_of_other_programs_are_told_once_and_left_alone(
    tmp_path: Path, name: str, inner: str, marker: str | None, kind: StoreKind
) -> None:
    store = store_with_a_photo(tmp_path, name, inner, marker)
    assert walked(tmp_path / "stores") == [StoreMet(store, kind)]


@pytest.mark.parametrize(("name", "inner", "marker", "kind"), STORES)
def test_a_store_is_recognised_from_within_and_through_a_link(
    tmp_path: Path, name: str, inner: str, marker: str | None, kind: StoreKind
) -> None:
    store = store_with_a_photo(tmp_path, name, inner, marker)
    assert walked(store / inner) == [StoreMet(store, kind)]
    (tmp_path / "link").symlink_to(store / inner, target_is_directory=True)
    assert walked(tmp_path / "link") == [StoreMet(store.resolve(), kind)]


@pytest.mark.parametrize(("name", "inner", "marker", "kind"), STORES)
def test_the_user_may_have_a_store_looked_at_by_naming_it(
    tmp_path: Path, name: str, inner: str, marker: str | None, kind: StoreKind
) -> None:
    store = store_with_a_photo(tmp_path, name, inner, marker)
    expected = [store / inner / "a.jpg"]
    found = walked(tmp_path / "stores", even_in=[store])
    assert [stamp.path for one in found if isinstance(one, Listing) for stamp in one.photos] == expected
    found = walked(store / inner, even_in=[store / inner])
    assert [stamp.path for one in found if isinstance(one, Listing) for stamp in one.photos] == expected


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("My catalogue.lrcat", StoreKind.LIGHTROOM_CATALOGUE),
        ("Shooting.cosessiondb", StoreKind.CAPTURE_ONE_SESSION),
        ("digikam4.db", StoreKind.DIGIKAM),
        ("darktablerc", StoreKind.DARKTABLE),
    ],
)
def test_folders_that_a_program_manages_are_told_and_looked_at(tmp_path: Path, file: str, kind: StoreKind) -> None:
    photo = touch(tmp_path / "photos" / "a.jpg")
    touch(tmp_path / file)
    assert photos(tmp_path) == [photo]
    assert [one for one in walked(tmp_path) if isinstance(one, StoreMet)] == [StoreMet(tmp_path, kind)]
    assert [one for one in walked(tmp_path / "photos") if isinstance(one, StoreMet)] == [StoreMet(tmp_path, kind)]


def test_a_users_folder_of_a_programs_name_is_no_store(tmp_path: Path) -> None:
    photo = touch(tmp_path / "CaptureOne" / "exported" / "a.jpg")
    assert walked(tmp_path)[-1] == Listing(photo.parent, (FileStamp.of(photo, photo.stat()),), ())


def test_a_users_project_is_no_backup(tmp_path: Path) -> None:
    for name in ("README", "config", "index.html", "notes.1", "keys/a", "snapshots/b", "archives/c"):
        touch(tmp_path / name)
    photo = touch(tmp_path / "data" / "a.jpg")
    touch(tmp_path / "weekly.0.jpg" / "b.txt")
    assert photos(tmp_path) == [photo]
    assert photos(tmp_path / "data") == [photo]


def test_photos_that_are_only_in_the_cloud_are_counted_and_left_alone(tmp_path: Path) -> None:
    here = touch(tmp_path / "a.jpg")
    for name in ("b.jpg.nextcloud", "c.jpg.owncloud", ".IMG_1.HEIC.icloud"):
        touch(tmp_path / "sub" / name)
    assert photos(tmp_path) == [here]
    assert [one for one in walked(tmp_path) if isinstance(one, StoreMet)] == [
        StoreMet(tmp_path, StoreKind.CLOUD, photos=3)
    ]


@pytest.mark.parametrize("attributes", [{"st_file_attributes": 0x400000}, {"st_flags": 0x40000000}])
def test_a_file_that_would_be_downloaded_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, attributes: dict[str, int]
) -> None:
    """As Windows and macOS say it."""
    touch(tmp_path / "a.jpg")
    monkeypatch.setattr(module, "_FILES_HAVE_ATTRIBUTES", True)
    is_only_in_cloud = module._is_only_in_cloud
    told = cast(os.stat_result, SimpleNamespace(**attributes))
    monkeypatch.setattr(module, "_is_only_in_cloud", lambda _status: is_only_in_cloud(told))
    assert walked(tmp_path) == [StoreMet(tmp_path, StoreKind.CLOUD, photos=1)]
    assert isinstance(walked(tmp_path, even_in=[tmp_path])[0], Listing)


def test_there_is_a_sentence_about_every_kind_of_store() -> None:
    assert set(SENTENCES) == set(StoreKind)


def test_excluded_paths_follow_gitignore(tmp_path: Path) -> None:
    kept = touch(tmp_path / "2024" / "a.jpg")
    for name in ("2024/a.thumb.jpg", "cache/b.jpg", "2024/cache/c.jpg", "old/d.jpg"):
        touch(tmp_path / name)
    exclude = ["cache/", "*.thumb.*", "/old"]
    assert photos(tmp_path, exclude=exclude) == [kept]
    assert photos(tmp_path, exclude=["*.jpg", "!a.jpg"]) == [kept]


def test_a_senseless_pattern_is_an_error_with_its_text(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="pattern"):
        photos(tmp_path, exclude=["!"])


class SilentShare:
    """`entries_of` that does not come back for folders of a certain name until it is released."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._entries_of = module.entries_of
        self.released = threading.Event()

    def __call__(self, folder: str) -> object:
        if Path(folder).name == self._name:
            self.released.wait(20)
        return self._entries_of(folder)


def test_a_share_that_does_not_answer_is_reported_and_the_scan_goes_on_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path / "share" / "a.jpg")
    touch(tmp_path / "share2" / "b.jpg")
    share = SilentShare("share")
    monkeypatch.setattr(module, "entries_of", share)
    try:
        found = list(walk([tmp_path], token=CancelToken(), folder_timeout_s=0.2))
    finally:
        share.released.set()
    assert found == [
        FolderUnreadable(tmp_path / "share", silent_drives.SILENT),
        FolderUnreadable(tmp_path / "share2", module.PASSED_OVER),
    ]


def test_folders_before_a_silent_share_are_found_and_the_share_is_asked_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The share is met while looking ahead, from the folder before it."""
    found_here = [touch(tmp_path / "before" / name) for name in ("a.jpg", "below/b.jpg")]
    touch(tmp_path / "share" / "c.jpg")
    share = SilentShare("share")
    asked: list[str] = []

    def entries_of(folder: str) -> object:
        asked.append(Path(folder).name)
        return share(folder)

    monkeypatch.setattr(module, "entries_of", entries_of)
    try:
        found = list(walk([tmp_path], token=CancelToken(), folder_timeout_s=0.2))
    finally:
        share.released.set()
    assert [stamp.path for one in found if isinstance(one, Listing) for stamp in one.photos] == found_here
    assert [one for one in found if isinstance(one, FolderUnreadable)] == [
        FolderUnreadable(tmp_path / "share", silent_drives.SILENT)
    ]
    assert asked.count("share") == 1


def test_cancelling_does_not_wait_for_a_silent_share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path / "share" / "a.jpg")
    share = SilentShare("share")
    monkeypatch.setattr(module, "entries_of", share)
    token = CancelToken()
    threading.Timer(0.2, token.cancel).start()
    try:
        with pytest.raises(Cancelled):
            list(walk([tmp_path], token=token, folder_timeout_s=3600))
    finally:
        share.released.set()


def test_a_cancelled_walk_stops_at_the_next_folder(tmp_path: Path) -> None:
    touch(tmp_path / "a.jpg")
    touch(tmp_path / "b" / "b.jpg")
    token = CancelToken()
    found = walk([tmp_path], token=token)
    next(found)
    token.cancel()
    with pytest.raises(Cancelled):
        next(found)


def test_the_thread_of_a_walk_ends_with_it(tmp_path: Path) -> None:
    touch(tmp_path / "a.jpg")
    threads = set(threading.enumerate())
    walked(tmp_path)
    for thread in set(threading.enumerate()) - threads:
        thread.join(5)
        assert not thread.is_alive()
