"""How fast an archive of millions of hashes is, and what it takes; beside NumPy's scan, DuckDB and faiss.

    python benchmarks/archive.py FOLDER [--millions 10] [--queries 1000] [--without-rivals]

FOLDER: where the archives are made, with 1.5 GB of room for each 10 million; what it makes there it removes again. The
hashes are synthetic: random ones, of which each hundredth has four more within 6 bits. DuckDB and faiss are measured
where they are installed (pip install duckdb faiss-cpu); how each compares with NumPy's exact answer is told.
Processor time is told beside time by the clock, for other programs may be running.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.archive import schema
from dedupe_gui.archive.address import place_of
from dedupe_gui.archive.archive import Archive, open_archive
from dedupe_gui.archive.photo import NO_DIGEST, ArchivedPhoto, Key
from dedupe_gui.jobs.archive_add import ROWS_AT_ONCE
from dedupe_gui.jobs.archive_clusters import clusters_in
from dedupe_gui.model import HashKind

RADIUS = 8
TURNS = 8
BATCH = 100_000
PHASH = (HashKind.PHASH,)
Hashes = NDArray[np.uint64]
Answer = TypeVar("Answer")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--millions", type=float, default=10)
    parser.add_argument("--queries", type=int, default=1000)
    parser.add_argument("--without-rivals", action="store_true")
    parser.add_argument("--only", help=argparse.SUPPRESS)  # one contestant, in a process of its own for its memory
    parsed = parser.parse_args()
    count = int(parsed.millions * 1e6)
    if parsed.only:
        CONTESTANTS[parsed.only](parsed.folder, count, parsed.queries)
        return
    print(f"{count:,} hashes; one photo and a card of {parsed.queries:,}, {TURNS} turns each, within {RADIUS} bits\n")
    print(f"{'':<22} {'clock':>9} {'processor':>10} {'memory':>9}")
    for name in CONTESTANTS:
        if name in ("fill", "archive", "clusters") or not parsed.without_rivals:
            subprocess.run(
                [
                    *(sys.executable, __file__, str(parsed.folder), "--only", name),
                    *("--millions", str(parsed.millions), "--queries", str(parsed.queries)),
                ],
                check=False,
            )


def hashes_of(count: int) -> Hashes:
    """Return random hashes; after each hundredth come four that differ from it in up to 6 bits."""
    random = np.random.default_rng(2024)
    hashes = random.integers(0, 1 << 64, count, dtype=np.uint64, endpoint=False)
    heads = np.arange(0, count - 5, 100)
    for member in range(1, 5):
        flips = random.integers(0, 64, (len(heads), 6), dtype=np.uint64)
        hashes[heads + member] = hashes[heads] ^ np.bitwise_xor.reduce(np.uint64(1) << flips, axis=1)
    return hashes


def targets_of(hashes: Hashes, queries: int) -> Hashes:
    """Return the hashes that a card is asked by, shape (queries, 8): half its photos are like one that is known."""
    random = np.random.default_rng(7)
    targets = random.integers(0, 1 << 64, (queries, TURNS), dtype=np.uint64, endpoint=False)
    known = random.integers(0, len(hashes), queries // 2)
    targets[: queries // 2, 0] = hashes[known] ^ np.uint64(0b101)
    return targets


def scan(hashes: Hashes, targets: Hashes) -> set[int]:
    """Return the positions within the radius of any target, by comparing each with each."""
    found = [np.flatnonzero(np.bitwise_count(hashes ^ target) <= RADIUS) for target in targets.ravel()]
    return set(np.concatenate(found).tolist())


def measured(name: str, work: Callable[[], Answer]) -> Answer:
    clock_s, processor_s = time.perf_counter(), time.process_time()
    answer = work()
    clock_s, processor_s = time.perf_counter() - clock_s, time.process_time() - processor_s
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:<22} {clock_s:>8.2f}s {processor_s:>9.2f}s {peak_mb:>6,.0f} MB", flush=True)
    return answer


def exactness(found: set[int], true: set[int]) -> None:
    missed, wrong = len(true - found), len(found - true)
    print(f"{'':<22} {'exact' if not missed and not wrong else f'{missed} of {len(true)} missed, {wrong} wrong'}")


def rows_of(hashes: Hashes, first: int) -> Iterator[ArchivedPhoto]:
    for number, phash in enumerate(hashes.tolist(), first):
        digest = number.to_bytes(8, "big") * 2
        yield ArchivedPhoto(
            key=Key(b"synthetic", b"/photos/%06d" % (number // 1000), b"IMG_%09d.jpg" % number, digest),
            version=1,
            is_gone=False,
            size_bytes=3_000_000 + number % 1_000_003,
            mtime_ns=1_600_000_000_000_000_000 + number * 1_000_003,
            algorithm=1,
            pixel_digest=NO_DIGEST,
            hashes={kind: phash * (2 * at + 1) & 0xFFFF_FFFF_FFFF_FFFF for at, kind in enumerate(HashKind)},
            phash256=phash.to_bytes(8, "big") * 4,
            is_flat=False,
            width_px=4000,
            height_px=3000,
            format_name="JPEG",
            taken="2024-05-01T10:11:12",
            latitude_deg=None,
            longitude_deg=None,
        )


def archive_filled(folder: Path, count: int, _queries: int) -> None:
    hashes = hashes_of(count)
    place = folder / "archive"
    shutil.rmtree(place, ignore_errors=True)
    few = list(rows_of(hashes[:BATCH], 0))
    with open_archive(place_of(str(place)), create=True) as archive:
        measured(f"archive: add {BATCH:,}", lambda: add_in_batches(archive, few))
    measured(f"engine: add {count:,}", lambda: fill(place, hashes))
    size = sum(file.stat().st_size for file in place.rglob("*") if file.is_file() and not file.is_symlink())
    print(f"{'':<22} {size / 1e6:,.0f} MB on disk, {size / count:,.0f} bytes a photo")


def archive_asked(folder: Path, count: int, queries: int) -> None:
    hashes = hashes_of(count)
    targets = targets_of(hashes, queries)
    place = folder / "archive"
    with open_archive(place_of(str(place))) as archive:

        def near(few: Hashes) -> set[int]:
            photos = archive.near(PHASH, few.reshape(-1, 1), RADIUS)
            return {int.from_bytes(photo.key.digest[:8], "big") for photo in photos}

        near(targets[:1])  # the first question reads the column from the disk
        one = measured("archive: one photo", lambda: near(targets[1:2]))
        measured("archive: nine nearest", lambda: archive.nearest(PHASH, targets[-1:].reshape(-1, 1), 9))
        card = measured(f"archive: {queries:,} photos", lambda: near(targets))
        exactness(one, scan(hashes, targets[1:2]))
        compared = max(1, round(20 * 10_000_000 / max(count, 10_000_000)))  # each with each takes minutes
        sample = targets[:: max(1, queries // compared)]
        true = scan(hashes, sample)
        exactness(card & true, true)
        measured("archive: libraries", archive.libraries)


def archive_clusters(folder: Path, _count: int, _queries: int) -> None:
    place = folder / "archive"
    with open_archive(place_of(str(place))) as archive:
        measured("archive: equal hashes", lambda: clusters_in(archive, PHASH, radius=0, least=2, most=1000))
        found = measured("archive: within 4 bits", lambda: clusters_in(archive, PHASH, radius=4, least=3, most=1000))
        print(f"{'':<22} {found.total:,} clusters of three or more")
    shutil.rmtree(place)


def add_in_batches(archive: Archive, photos: list[ArchivedPhoto]) -> None:
    """Add as the program does."""
    for first in range(0, len(photos), ROWS_AT_ONCE):
        archive.add(photos[first : first + ROWS_AT_ONCE])


def fill(place: Path, hashes: Hashes) -> None:
    """Let the engine make the same rows out of their hashes, which takes minutes where the program takes an hour."""
    import pyarrow
    from chdb import session

    engine = session.Session(str(place / "data"))
    engine.query("SET max_threads = 1")
    for first in range(0, len(hashes), 10 * BATCH):
        numbers = np.arange(first, min(first + 10 * BATCH, len(hashes)), dtype=np.uint64)
        digests = pyarrow.py_buffer(np.repeat(numbers.astype(">u8"), 2).tobytes())
        given = pyarrow.table(
            {
                "at": numbers,
                "phash": hashes[first : first + 10 * BATCH],
                "digest": pyarrow.FixedSizeBinaryArray.from_buffers(pyarrow.binary(16), len(numbers), [None, digests]),
            }
        )
        assert given.num_rows
        engine.query(
            f"INSERT INTO dedupe.photos ({schema.NAMES}) SELECT 'synthetic', "
            "concat('/photos/', leftPad(toString(intDiv(at, 1000)), 6, '0')), "
            "concat('IMG_', leftPad(toString(at), 9, '0'), '.jpg'), digest, 1, 0, 3000000 + at % 1000003, "
            "1600000000000000000 + at * 1000003, 1, '', 31, 0, phash, phash * 3, phash * 5, phash * 7, phash * 9, "
            "phash, phash, phash, phash, 4000, 3000, 'JPEG', '2024-05-01T10:11:12', NULL, NULL FROM Python(given)"
        )
    engine.close()


def numpy_scan(_folder: Path, count: int, queries: int) -> None:
    hashes = hashes_of(count)
    targets = targets_of(hashes, queries)
    measured("NumPy: one photo", lambda: scan(hashes, targets[1:2]))
    few = max(1, queries // 50)
    measured(f"NumPy: {few} photos", lambda: scan(hashes, targets[:few]))


def duckdb_scan(folder: Path, count: int, queries: int) -> None:
    import duckdb
    import pyarrow

    hashes = hashes_of(count)
    targets = targets_of(hashes, queries)
    file = folder / "rival.duckdb"
    file.unlink(missing_ok=True)
    table = duckdb.connect(str(file))
    table.register("given", pyarrow.table({"place": np.arange(count), "phash": hashes}))
    measured("DuckDB: add", lambda: table.execute("CREATE TABLE photos AS SELECT * FROM given"))

    def near(few: Hashes) -> set[int]:
        table.register("asked", pyarrow.table({"hash": few.ravel()}))
        sql = f"SELECT DISTINCT place FROM photos, asked WHERE bit_count(xor(phash, hash)) <= {RADIUS}"
        return {place for (place,) in table.execute(sql).fetchall()}

    one = measured("DuckDB: one photo", lambda: near(targets[1:2]))
    exactness(one, scan(hashes, targets[1:2]))
    few = max(1, queries // 50)
    measured(f"DuckDB: {few} photos", lambda: near(targets[:few]))
    table.close()
    file.unlink()


def faiss_index(_folder: Path, count: int, queries: int) -> None:
    import faiss

    hashes = hashes_of(count)
    targets = targets_of(hashes, queries)
    index = faiss.IndexBinaryFlat(64)
    measured("faiss flat: add", lambda: index.add(hashes.view(np.uint8).reshape(-1, 8)))

    def near(few: Hashes) -> set[int]:
        _, _, found = index.range_search(few.ravel().view(np.uint8).reshape(-1, 8), RADIUS + 1)
        return set(found.tolist())

    one = measured("faiss flat: one photo", lambda: near(targets[1:2]))
    exactness(one, scan(hashes, targets[1:2]))
    few = max(1, queries // 50)
    measured(f"faiss flat: {few} photos", lambda: near(targets[:few]))


CONTESTANTS: dict[str, Callable[[Path, int, int], None]] = {
    "fill": archive_filled,
    "archive": archive_asked,
    "clusters": archive_clusters,
    "numpy": numpy_scan,
    "duckdb": duckdb_scan,
    "faiss": faiss_index,
}

if __name__ == "__main__":
    main()
