"""What the catalogue lives through: kills, full and read-only disks, damage, other programs and other versions."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from dedupe_gui.catalogue import database
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.default_file import default_catalogue_path
from dedupe_gui.catalogue.records import Remembered
from dedupe_gui.catalogue.sessions import Sessions, default_sessions_path
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import FileStamp, Fingerprint, PhotoFacts, ReadPhoto
from dedupe_gui.removal.journal import Journal, default_journal_path
from tests.first_starts import start_together

WRITER = """
import sys
from pathlib import Path
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.model import FileStamp, Fingerprint, PhotoFacts, ReadPhoto

{before}
with Catalogue.open(Path(sys.argv[1]), algorithm=1) as catalogue:
    for batch in range(int(sys.argv[2])):
        catalogue.remember(
            ReadPhoto(FileStamp(f"/p/{{batch}}-{{n}}.jpg", 10, n, 1, batch * 100 + n), PhotoFacts(4, 3, "JPEG"),
                      Fingerprint(bytes(64), bytes(32), False), bytes(10_000))
            for n in range(100)
        )
        print(batch, flush=True)
    known = catalogue.known([FileStamp(f"/p/0-{{n}}.jpg", 10, n, 1, n) for n in range(100)])
    print("known", sum(entry is not None for entry in known), *catalogue.notices(), flush=True)
"""


def start_writer(file: Path, *, batches: int, before: str = "") -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER.format(before=before), str(file), str(batches)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def open_catalogue(path: Path) -> Catalogue:
    return Catalogue.open(path, algorithm=1)


def photo(name: str = "a.jpg", *, inode: int = 1, thumbnail: bytes = b"thumb") -> ReadPhoto:
    stamp = FileStamp(f"/p/{name}", 10, 5, 1, inode)
    return ReadPhoto(stamp, PhotoFacts(4, 3, "JPEG"), Fingerprint(bytes(64), bytes(32), is_flat=False), thumbnail)


def knows(catalogue: Catalogue, asked: ReadPhoto) -> bool:
    return catalogue.known([asked.stamp]) != [None]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.sqlite"


@contextmanager
def without_permission_to_write(folder: Path) -> Iterator[None]:
    """Take the right to write away, from root too: root acts as another user meanwhile."""
    is_root = os.geteuid() == 0
    for path in (folder, *folder.iterdir()):
        path.chmod(0o555 if path.is_dir() else 0o444)
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        folder.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_every_batch_outlives_a_kill(file: Path) -> None:
    with start_writer(file, batches=10_000) as writer:
        assert writer.stdout is not None
        last = [int(writer.stdout.readline()) for _ in range(20)][-1]
        writer.send_signal(signal.SIGKILL)
    with open_catalogue(file) as catalogue:
        stamps = [FileStamp(f"/p/{b}-{n}.jpg", 10, n, 1, b * 100 + n) for b in range(last + 1) for n in range(100)]
        assert None not in catalogue.known(stamps)
        assert None not in catalogue.thumbnails(stamps)
        assert catalogue.notices() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
def test_a_full_disk_does_not_stop_a_scan(file: Path) -> None:
    limit = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, 3_000_000))"
    )
    with start_writer(file, batches=12, before=limit) as writer:
        assert writer.stdout is not None
        *_, closing_line = writer.stdout
    assert writer.returncode == 0
    assert closing_line.startswith("known 100 The catalogue ")
    assert "can't be written" in closing_line
    with open_catalogue(file) as catalogue:  # some space was freed
        assert catalogue.notices() == ()
        catalogue.remember([photo()])
        assert knows(catalogue, photo())


def test_entries_read_before_the_disk_was_full_are_still_known(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, after = photo("before.jpg", inode=1), photo("after.jpg", inode=2)
    with open_catalogue(file) as catalogue:
        catalogue.remember([before])
        with closing(sqlite3.connect(file)) as another:
            pages = another.execute("PRAGMA page_count").fetchone()[0]
        with catalogue._stores[0]._database.connection() as connection:
            connection.execute(f"PRAGMA max_page_count = {pages}")
        catalogue.remember([replace(after, thumbnail_jpeg=bytes(200_000))])
        assert len(catalogue.notices()) == 1
        assert [entry is not None for entry in catalogue.known([before.stamp, after.stamp])] == [True, True]
        assert catalogue.thumbnails([before.stamp, after.stamp]) == [b"thumb", bytes(200_000)]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_read_only_folder_is_read_and_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "catalogue.sqlite"
        with open_catalogue(file) as catalogue:
            catalogue.remember([photo("old.jpg", inode=1)])
        with without_permission_to_write(folder), open_catalogue(file) as catalogue:
            assert len(catalogue.notices()) == 1
            assert knows(catalogue, photo("old.jpg", inode=1))
            assert catalogue.thumbnail(photo("old.jpg", inode=1).stamp) == b"thumb"
            catalogue.remember([photo("new.jpg", inode=2)])
            assert knows(catalogue, photo("new.jpg", inode=2))
            renamed = photo("renamed.jpg", inode=1).stamp
            assert catalogue.known([renamed]) != [None]
            assert catalogue.thumbnail(renamed) == b"thumb"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_catalogue_that_can_not_be_written_does_not_say_that_it_has_forgotten() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with open_catalogue(folder / "catalogue.sqlite") as catalogue:
            catalogue.remember([photo("old.jpg", inode=1)])
        with without_permission_to_write(folder), open_catalogue(folder / "catalogue.sqlite") as catalogue:
            for forget in (catalogue.forget_everything, lambda: catalogue.forget_below(Path("/p"))):
                with pytest.raises(EnvironmentProblem, match="forgets nothing"):
                    forget()


def test_a_folder_that_can_not_be_made_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with open_catalogue(tmp_path / "file" / "catalogue.sqlite") as catalogue:
        catalogue.remember([photo()])
        assert knows(catalogue, photo())
        assert len(catalogue.notices()) == 1


@pytest.mark.parametrize("garbage", [b"garbage " * 2000, b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_file_of_garbage_is_set_aside_and_rebuilt(file: Path, garbage: bytes) -> None:
    file.write_bytes(garbage)
    with open_catalogue(file) as catalogue:
        (notice,) = catalogue.notices()
        assert str(file) in str(notice)
        assert "catalogue.sqlite.damaged-1" in str(notice)
        catalogue.remember([photo()])
    assert file.with_name("catalogue.sqlite.damaged-1").read_bytes() == garbage
    with open_catalogue(file) as catalogue:
        assert knows(catalogue, photo())
        assert catalogue.notices() == ()


def test_damage_that_shows_only_later_is_survived(file: Path) -> None:
    with open_catalogue(file) as catalogue:
        catalogue.remember(photo(f"{n}.jpg", inode=n, thumbnail=bytes(5000)) for n in range(1, 200))
    sound = file.read_bytes()
    file.write_bytes(sound[:8192] + b"\x99" * (len(sound) - 8192))
    with open_catalogue(file) as catalogue:
        assert not knows(catalogue, photo("1.jpg", inode=1))
        assert "damaged" in str(catalogue.notices()[0])
        catalogue.remember([photo("1.jpg", inode=1)])
        assert knows(catalogue, photo("1.jpg", inode=1))
    with open_catalogue(file) as catalogue:
        assert knows(catalogue, photo("1.jpg", inode=1))


def test_a_cut_off_file_is_survived(file: Path) -> None:
    with open_catalogue(file) as catalogue:
        catalogue.remember(photo(f"{n}.jpg", inode=n, thumbnail=bytes(5000)) for n in range(1, 200))
    os.truncate(file, file.stat().st_size // 2)
    with open_catalogue(file) as catalogue:
        catalogue.known([photo(f"{n}.jpg", inode=n).stamp for n in range(1, 200)])
        catalogue.thumbnails([photo(f"{n}.jpg", inode=n).stamp for n in range(1, 200)])
        catalogue.remember(photo(f"{n}.jpg", inode=n) for n in range(1, 200))
        assert knows(catalogue, photo("150.jpg", inode=150))


def test_a_newer_versions_catalogue_is_refused_and_left_alone(file: Path) -> None:
    open_catalogue(file).close()
    with closing(sqlite3.connect(file)) as newer:
        newer.execute("PRAGMA user_version = 99")
    before = file.read_bytes()
    with pytest.raises(EnvironmentProblem, match=r"newer version"):
        open_catalogue(file)
    assert file.read_bytes() == before


def test_another_programs_database_is_refused_and_left_alone(file: Path) -> None:
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE songs (title TEXT)")
    before = file.read_bytes()
    with pytest.raises(EnvironmentProblem, match="another program"):
        open_catalogue(file)
    assert file.read_bytes() == before


def test_a_photo_named_by_mistake_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "holiday.jpg"
    path.write_bytes(b"\xff\xd8\xff" * 3000)
    with pytest.raises(EnvironmentProblem, match="not a catalogue"):
        open_catalogue(path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["holiday.jpg"]


def test_two_programs_write_at_once(file: Path) -> None:
    with ThreadPoolExecutor(2) as threads:

        def write(first: int) -> None:
            with open_catalogue(file) as catalogue:
                for n in range(first, 200, 2):
                    catalogue.remember([photo(f"{n}.jpg", inode=n)])
                assert catalogue.notices() == ()

        list(threads.map(write, [1, 2]))
    with open_catalogue(file) as catalogue:
        assert None not in catalogue.known([photo(f"{n}.jpg", inode=n).stamp for n in range(1, 200)])


def test_a_program_that_never_lets_go_does_not_stop_another(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.05)
    with open_catalogue(file) as catalogue, closing(sqlite3.connect(file)) as other:
        catalogue.remember([photo("1.jpg", inode=1)])
        other.execute("BEGIN IMMEDIATE")
        catalogue.remember([photo("2.jpg", inode=2)])
        assert None not in catalogue.known([photo("1.jpg", inode=1).stamp, photo("2.jpg", inode=2).stamp])
        assert "locked" in str(catalogue.notices()[0])


def test_a_failed_batch_leaves_no_half(file: Path) -> None:
    def broken() -> Iterator[ReadPhoto]:
        yield photo("1.jpg", inode=1)
        raise KeyboardInterrupt

    make: Callable[[], Iterator[ReadPhoto]] = broken
    with open_catalogue(file) as catalogue:
        with pytest.raises(KeyboardInterrupt):
            catalogue.remember(make())
        assert not knows(catalogue, photo("1.jpg", inode=1))
        catalogue.remember([photo("2.jpg", inode=2)])
        assert knows(catalogue, photo("2.jpg", inode=2))


def test_a_catalogue_of_the_first_version_is_brought_up_to_date_and_nothing_is_read_again(file: Path) -> None:
    with open_catalogue(file) as catalogue:
        catalogue.remember([photo()])
    with closing(sqlite3.connect(file, isolation_level=None)) as old:
        # version 1 had digests of 32 bytes, or none
        old.execute("DROP INDEX photo_content")
        old.execute("UPDATE photo SET content_digest = ?, pixel_digest = NULL", (b"c" * 32,))
        old.execute(
            "CREATE INDEX photo_content ON photo (substr(content_digest, 1, 8)) WHERE content_digest IS NOT NULL"
        )
        old.execute("PRAGMA user_version = 1")
    with open_catalogue(file) as catalogue:
        assert catalogue.notices() == ()
        (entry,) = catalogue.known([photo().stamp])
        assert isinstance(entry, Remembered)
        assert (entry.content_digest, entry.pixel_digest) == (None, None)
        assert catalogue.thumbnail(photo().stamp) == b"thumb"
        catalogue.remember_digests([(photo().stamp, b"c" * 16)])
        assert catalogue.digest_sizes([10]) == {10}
    with closing(sqlite3.connect(file)) as current:
        assert current.execute("PRAGMA user_version").fetchone() == (2,)


def test_two_programs_start_at_once_where_nothing_is_remembered_yet(tmp_path: Path) -> None:
    assert start_together(tmp_path, rounds=60) == []


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_what_is_remembered_is_for_this_user_alone(tmp_path: Path) -> None:
    """Also what an older version wrote for everybody to read."""
    caches, own = default_catalogue_path().parent, default_sessions_path().parent
    with open_catalogue(default_catalogue_path()) as catalogue:
        catalogue.remember([photo()])
        for path in caches.iterdir():
            path.chmod(0o644)
    for folder in (caches, own):
        folder.mkdir(exist_ok=True, parents=True)
        folder.chmod(0o755)

    with (
        open_catalogue(default_catalogue_path()) as catalogue,
        Sessions(default_sessions_path()) as sessions,
        Journal(default_journal_path()) as journal,
        journal.exclusively(),
    ):
        catalogue.remember([photo()])
        journal.begin()
        sessions.recent()
        places = {*caches.parents[0].glob("dedupe-gui"), *caches.iterdir(), own, *own.iterdir()}
        modes = {str(path): path.stat().st_mode & 0o777 for path in places}

    assert set(modes.values()) == {0o600, 0o700}
    assert list(modes.values()).count(0o700) == len({caches, own})
    assert len(modes) > 8


def test_a_folder_that_the_user_named_keeps_its_permissions(tmp_path: Path) -> None:
    """Also one that happens to be called like the program."""
    folder = tmp_path / "dedupe-gui"
    folder.mkdir()
    folder.chmod(0o755)

    open_catalogue(folder / "mine.sqlite").close()

    assert folder.stat().st_mode & 0o777 == 0o755
