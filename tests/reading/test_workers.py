"""Reading in processes, with decoders planted that crash, hang and allocate."""

from __future__ import annotations

import os
import platform
import random
import signal
import sys
import threading
import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.cli.sample import raw_negative
from dedupe_gui.errors import Cancelled, EnvironmentProblem
from dedupe_gui.matching.fingerprints.fingerprint import fingerprint
from dedupe_gui.model import FileStamp, HashKind, ReadPhoto, Unreadable, UnreadableReason
from dedupe_gui.reading import workers
from dedupe_gui.reading.decode import decode, full, pixel_digest, thumbnail_jpeg
from dedupe_gui.reading.silent_drives import answers
from dedupe_gui.reading.workers import PhotoReader
from tests.reading.pictures import encoded, photo

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals and limits")
HOUR_S = 3600.0
WORKS_S = 0.05


def stamps(folder: Path, count: int, *, name: str = "{}.jpg") -> list[FileStamp]:
    paths = [folder / name.format(number) for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(encoded(photo(64, 48, seed=number % 7), "JPEG"))
    return [FileStamp.of(path, path.stat()) for path in paths]


# Planted decoders. They run in the worker, so they are functions of this module.


def crash(path: Path) -> str:
    if "bad" in path.name:
        os.kill(os.getpid(), signal.SIGSEGV)
    return path.name


def work_and_wait(path: Path) -> None:
    """Work until so much processor time is spent, and wait as if for a disk."""
    began_s = time.process_time()
    while time.process_time() - began_s < WORKS_S:
        pass
    time.sleep(0.2)


def die(path: Path) -> str:
    os._exit(3)


_KEPT: list[bytearray] = []


def litter(path: Path) -> str:
    """Free 200 MB that a C library keeps for what may come: what is still needed lies behind it."""
    blocks = [bytearray(100_000) for _ in range(2000)]
    _KEPT.append(bytearray(100_000))
    del blocks
    return path.name


def hang(path: Path) -> str:
    if "bad" in path.name:
        time.sleep(HOUR_S)
    return path.name


def hang_deaf(path: Path) -> str:
    """Hang in a way that no polite request ends."""
    if "bad" in path.name:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_IGN)
        time.sleep(HOUR_S)
    return path.name


def allocate(path: Path) -> int:
    return len(bytearray(1 << 30)) if "bad" in path.name else 0


def change(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"more")


def complain(path: Path) -> None:
    raise ValueError("no such luck")


def threads_of_libraries(path: Path) -> str | None:
    return os.environ.get("OMP_NUM_THREADS")


def pages_asked_for(path: Path) -> int:
    """Return how many pages of memory a dozen pictures cost that are made and dropped one after the other."""
    import resource

    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(12):
        planes = [bytearray(1 << 20) for _ in range(4)]
        del planes
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before


def with_a_bad_one(folder: Path, count: int = 100) -> tuple[list[FileStamp], FileStamp]:
    good = stamps(folder, count)
    (bad,) = stamps(folder, 1, name="bad{}.jpg")
    return [*good[: count // 2], bad, *good[count // 2 :]], bad


def outcomes(reader: PhotoReader, function: Any, files: list[FileStamp]) -> dict[FileStamp, Any]:
    found = list(reader.run(function, files, CancelToken()))
    assert len(found) == len(files)
    return dict(found)


def test_every_photo_is_read_once_with_all_that_one_decode_yields(tmp_path: Path) -> None:
    files = stamps(tmp_path, 75)
    kinds = frozenset({HashKind.DHASH})
    with PhotoReader(workers=2, hash_kinds=kinds, want_features=True) as reader:
        read = list(reader.read(iter(files), CancelToken()))
    assert sorted(one.stamp for one in read) == sorted(files)
    for one in read[:5]:
        assert isinstance(one, ReadPhoto)
        here = decode(one.stamp.path)
        assert one.facts == here.facts
        assert one.fingerprint == fingerprint(here.picture, kinds, grey=here.hash_grey)
        assert one.thumbnail_jpeg == thumbnail_jpeg(here)
        assert one.features


def test_results_do_not_depend_on_the_number_of_workers(tmp_path: Path) -> None:
    files = stamps(tmp_path, 40)
    results = []
    for count in (1, 3):
        with PhotoReader(workers=count) as reader:
            results.append({one.stamp: one for one in reader.read(files, CancelToken())})
    assert results[0] == results[1]


def test_unreadable_files_come_back_with_their_reason(tmp_path: Path) -> None:
    (cut,) = stamps(tmp_path, 1)
    cut.path.write_bytes(cut.path.read_bytes()[:300])
    cut = FileStamp.of(cut.path, cut.path.stat())
    gone = FileStamp(str(tmp_path / "gone.jpg"), 1, 1, 1, 1)
    with PhotoReader(workers=1) as reader:
        read = list(reader.read([cut, gone], CancelToken()))
    reasons = {one.stamp: one.reason for one in read if isinstance(one, Unreadable)}
    assert reasons == {cut: UnreadableReason.TRUNCATED, gone: UnreadableReason.VANISHED}


def test_a_file_that_changed_since_it_was_found_or_while_it_is_read_is_not_taken(tmp_path: Path) -> None:
    before, during = stamps(tmp_path, 2)
    before.path.write_bytes(encoded(photo(32, 32), "JPEG"))
    with PhotoReader(workers=1) as reader:
        (one,) = reader.read([before], CancelToken())
        (other,) = outcomes(reader, change, [during]).values()
    for result in (one, other):
        assert isinstance(result, Unreadable)
        assert result.reason is UnreadableReason.CHANGED_WHILE_READ


@posix_only
def test_work_is_counted_without_waiting_and_also_of_workers_that_are_gone(tmp_path: Path) -> None:
    files = stamps(tmp_path, 3)
    with PhotoReader(workers=2) as reader:
        assert reader.worked_s == 0
        assert len(list(reader.run(work_and_wait, files, CancelToken(), at_once=1))) == 3
        worked_s = reader.worked_s
        assert 3 * WORKS_S / 2 <= worked_s < (3 * WORKS_S + 0.3) / 2
        assert len(list(reader.run(crash, stamps(tmp_path, 1, name="bad{}"), CancelToken()))) == 1
        assert reader.worked_s >= worked_s


@posix_only
def test_a_decoder_that_crashes_costs_only_its_photo(tmp_path: Path) -> None:
    files, bad = with_a_bad_one(tmp_path)
    with PhotoReader(workers=2) as reader:
        found = outcomes(reader, crash, files)
    problem = found.pop(bad)
    assert problem == Unreadable(bad, UnreadableReason.DECODER_CRASHED, "its decoder crashed (SIGSEGV)")
    assert all(name == stamp.path.name for stamp, name in found.items())


def test_photos_that_all_crash_are_all_named(tmp_path: Path) -> None:
    files = stamps(tmp_path, 12)
    with PhotoReader(workers=2) as reader:
        found = outcomes(reader, die, files)
    assert {problem.reason for problem in found.values()} == {UnreadableReason.DECODER_CRASHED}


@pytest.mark.parametrize("planted", [hang, hang_deaf])
def test_a_decoder_that_hangs_costs_only_its_photo(tmp_path: Path, planted: Any) -> None:
    files, bad = with_a_bad_one(tmp_path)
    with PhotoReader(workers=2, photo_timeout_s=1.5) as reader:
        found = outcomes(reader, planted, files)
    problem = found.pop(bad)
    assert problem.reason is UnreadableReason.TIMED_OUT
    assert "1.5 seconds" in problem.detail
    assert all(name == stamp.path.name for stamp, name in found.items())


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a program limit its memory")
def test_a_share_that_stops_answering_while_photos_are_read_is_waited_for_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (bad,) = stamps(tmp_path, 1, name="bad{}.jpg")
    share = [stamp._replace(device=77) for stamp in (bad, *stamps(tmp_path, 200, name="share{}.jpg"))]
    here = stamps(tmp_path, 20, name="here{}.jpg")
    monkeypatch.setattr(workers, "answers", lambda path: path != bad.path)
    with PhotoReader(workers=1, photo_timeout_s=1.0) as reader:
        found = outcomes(reader, hang, [*share, *here])
        assert isinstance(outcomes(reader, hang, share[1:2])[share[1]], Unreadable)
        reader.ask_disks_again()
        assert outcomes(reader, hang, share[1:2]) == {share[1]: share[1].path.name}
    silent = [stamp for stamp, outcome in found.items() if isinstance(outcome, Unreadable)]
    assert set(silent) == set(share)
    assert {found[stamp].reason for stamp in silent} == {UnreadableReason.IO_ERROR}, "which is not remembered"
    assert "does not answer" in found[bad._replace(device=77)].detail
    assert all(found[stamp] == stamp.path.name for stamp in here)


@posix_only
def test_a_file_answers_when_it_can_be_read_or_is_refused_and_not_when_nothing_comes(tmp_path: Path) -> None:
    (photo_file,) = stamps(tmp_path, 1)
    os.mkfifo(tmp_path / "pipe")
    assert answers(photo_file.path)
    assert answers(tmp_path / "not there")
    assert not answers(tmp_path / "pipe", within_s=0.1)
    (tmp_path / "pipe").open("wb").close()  # lets the thread go


def test_a_decoder_that_eats_memory_costs_only_its_photo(tmp_path: Path) -> None:
    files, bad = with_a_bad_one(tmp_path)
    with PhotoReader(workers=2, memory_limit_bytes=600 << 20) as reader:
        found = outcomes(reader, allocate, files)
    assert found.pop(bad).reason is UnreadableReason.OUT_OF_MEMORY
    assert set(found.values()) == {0}


def test_what_nobody_foresaw_is_reported_with_its_words(tmp_path: Path) -> None:
    (file,) = stamps(tmp_path, 1)
    with PhotoReader(workers=1) as reader:
        assert outcomes(reader, complain, [file])[file].detail == "ValueError: no such luck"


def test_other_work_runs_in_the_same_processes(tmp_path: Path) -> None:
    files = stamps(tmp_path, 3)
    with PhotoReader(workers=1) as reader:
        assert set(outcomes(reader, pixel_digest, files).values()) == {pixel_digest(one.path) for one in files}
        pictures = outcomes(reader, partial(full, max_edge_px=32), files)
        assert {picture.size for picture in pictures.values()} == {(32, 24)}
        assert set(outcomes(reader, threads_of_libraries, files).values()) == {"1"}


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="others manage their memory otherwise")
def test_memory_that_one_photo_took_serves_for_the_next_one(tmp_path: Path) -> None:
    with PhotoReader(workers=1) as reader:
        (pages,) = outcomes(reader, pages_asked_for, stamps(tmp_path, 1)).values()
    assert pages < 2 * (4 << 20) // os.sysconf("SC_PAGESIZE")


def test_cancelling_stops_at_once_and_the_reader_can_be_used_again(tmp_path: Path) -> None:
    files, bad = with_a_bad_one(tmp_path, 10)
    token = CancelToken()
    threading.Timer(0.5, token.cancel).start()
    with PhotoReader(workers=2, photo_timeout_s=HOUR_S) as reader:
        with pytest.raises(Cancelled):
            list(reader.run(hang, files, token))
        assert outcomes(reader, hang, [file for file in files if file is not bad])


def test_who_stops_listening_leaves_no_work_behind(tmp_path: Path) -> None:
    files = stamps(tmp_path, 100)
    with PhotoReader(workers=2) as reader:
        reading = reader.read(files, CancelToken())
        first = next(reading)
        reading.close()  # type: ignore[attr-defined]  # a generator, though its type does not say so
        assert isinstance(first, ReadPhoto)
        assert len(list(reader.read(files, CancelToken()))) == 100


def test_files_are_taken_only_as_they_are_needed(tmp_path: Path) -> None:
    files = stamps(tmp_path, 3)
    taken = 0

    def endless() -> Any:
        nonlocal taken
        while True:
            taken += 1
            yield files[taken % 3]

    with PhotoReader(workers=1) as reader:
        reading = reader.read(endless(), CancelToken())
        for _ in range(50):
            next(reading)
    assert taken <= 50 + 2 * workers.BATCHES_AHEAD * workers.BATCH_PHOTOS


def test_nothing_to_read_starts_no_process(tmp_path: Path) -> None:
    with PhotoReader(workers=2) as reader:
        assert list(reader.read([], CancelToken())) == []


def test_workers_that_never_work_are_an_error_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "serve", os._exit)  # dies of its arguments before the first photo
    with PhotoReader(workers=1) as reader, pytest.raises(EnvironmentProblem, match="--self-test"):
        list(reader.read(stamps(tmp_path, 1), CancelToken()))


@posix_only
def test_workers_end_when_their_pipe_is_closed(tmp_path: Path) -> None:
    (file,) = stamps(tmp_path, 1)
    with PhotoReader(workers=1) as reader:
        (pid,) = outcomes(reader, own_pid, [file]).values()
        os.kill(pid, 0)
    deadline_s = time.monotonic() + 10
    while time.monotonic() < deadline_s:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    pytest.fail("the worker lives on after its pipe was closed")


def own_pid(path: Path) -> int:
    return os.getpid()


def test_mutated_raws_are_read_or_refused_and_the_rest_goes_on(tmp_path: Path) -> None:
    """In the worker, for nobody promises that LibRaw never crashes; the other formats' mutants are decoded in place."""
    seed, noise = raw_negative(photo(40, 30)), random.Random(1)
    files = []
    for number in range(40):
        content = bytearray(seed)
        for _ in range(noise.randrange(6)):
            content[noise.randrange(len(content))] = noise.randrange(256)
        path = tmp_path / f"{number}.dng"
        path.write_bytes(content[: len(content) - noise.choice((0, 0, 50, len(content) // 2))])
        files.append(FileStamp.of(path, path.stat()))
    (whole,) = stamps(tmp_path, 1, name="whole{}.jpg")
    with PhotoReader(workers=2, photo_timeout_s=5.0) as reader:
        read = {outcome.stamp: outcome for outcome in reader.read([*files, whole], CancelToken())}
    assert read.keys() == {*files, whole}
    assert isinstance(read[whole], ReadPhoto)
    assert all(outcome.detail for outcome in read.values() if isinstance(outcome, Unreadable))


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_process_that_waits_gives_back_what_it_freed(tmp_path: Path) -> None:
    def own_mb(pid: int) -> float:
        return int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

    with PhotoReader(workers=1) as reader:
        assert [name for _, name in reader.run(litter, stamps(tmp_path, 1), CancelToken())] == ["0.jpg"]
        pid = reader._workers[0].process.pid
        assert pid is not None
        patience_s = time.monotonic() + 10
        while own_mb(pid) > 150 and time.monotonic() < patience_s:
            time.sleep(0.05)
        assert own_mb(pid) <= 150
