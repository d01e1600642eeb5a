"""What remembering costs: `python benchmarks/catalogue.py FOLDER` (any folder with many files; none is opened), or
`python benchmarks/catalogue.py --growth N...`


Prints microseconds a file for a bare walk (os.scandir and stat), for the program's own walk, for a walk and a question
about every file, and for a whole scan in which nothing has changed: of photos of which none, and of which one of six,
has a copy, without and with the groups of those. And the catalogue's bytes a photo with both digests, thumbnails and
features apart. With --growth: the memory of the command's process that scans so many simulated photos, all of them
known but never compared, and then a second time; and by how much it grew with each photo.
"""

from __future__ import annotations

import gc
import io
import multiprocessing
import os
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import islice
from math import inf
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.__main__ import main as program
from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs.events import Finished
from dedupe_gui.jobs.regroup import reported_groups
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.matching.edits.features import ALGORITHM, HEADER, MAX_POINTS, points_of
from dedupe_gui.model import (
    DIGEST_BYTES,
    CaptureTime,
    Exposure,
    FileStamp,
    Fingerprint,
    PhotoFacts,
    ReadPhoto,
    ScanOptions,
)
from dedupe_gui.reading.walk import Listing, walk

ROUNDS = 5
FACTS = PhotoFacts(
    4000,
    3000,
    "JPEG",
    CaptureTime(datetime(2024, 5, 1, 10, 11, 12), 2),  # noqa: DTZ001 (EXIF times have no zone)
    "Canon EOS 5D Mark III",
    Exposure(1 / 60, 2.8, 100, 50.0),
    48.1,
    11.5,
    "Adobe Lightroom",
    90,
    sharpness=80,
)


def bare_walk(folder: str) -> int:
    files, folders = 0, [folder]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                else:
                    entry.stat(follow_symlinks=False)
                    files += 1
    return files


def stamps(folder: str) -> Iterator[tuple[FileStamp, ...]]:
    """Yield each folder's files."""
    for found in walk([Path(folder)], token=CancelToken()):
        if isinstance(found, Listing):
            yield found.photos


def fill(path: Path, folder: str, *, copies: bool) -> None:
    """Remember every file as a photo of noise; with copies, every sixth as that of the file before it."""
    noise = np.random.default_rng(1)
    read = None
    with open_catalogue(path) as catalogue:
        for found in stamps(folder):
            batch = []
            for number, stamp in enumerate(found):
                if read is None or not copies or number % 6:
                    picture = noise.integers(0, 256, (6, 8, 3), np.uint8)
                    mark = Fingerprint(noise.bytes(64), noise.bytes(32), is_flat=False)
                    read = ReadPhoto(stamp, FACTS, mark, thumbnail(picture) if copies else b"")
                batch.append(replace(read, stamp=stamp))
            catalogue.remember(batch, with_features=True)
            for remember in (catalogue.remember_digests, catalogue.remember_pixel_digests):
                remember((photo.stamp, noise.bytes(DIGEST_BYTES)) for photo in batch)


def thumbnail(pixels: NDArray[np.uint8]) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels).resize((256, 192), Image.Resampling.BICUBIC).save(file, "JPEG")
    return file.getvalue()


def bytes_a_photo(path: Path, photos: int) -> float:
    with closing(sqlite3.connect(path)) as database:
        query = "SELECT sum(pgsize) FROM dbstat WHERE name NOT IN ('thumbnail', 'features')"
        return float(database.execute(query).fetchone()[0]) / photos


def scan_again(path: Path, folder: str) -> Finished:
    with open_catalogue(path) as catalogue:
        *_, finished = scan(ScanOptions((Path(folder),)), catalogue, token=CancelToken())
    assert isinstance(finished, Finished)
    return finished


def seconds(action: Callable[[], object]) -> float:
    """Return the time that it takes, without that for dropping what it returns."""
    gc.collect()
    started_s = time.perf_counter()
    kept = action()
    took_s = time.perf_counter() - started_s
    del kept
    return took_s


def simulated(folder: Path, count: int) -> Iterator[ReadPhoto]:
    """Yield photos of noise with as many key points as there may be, each with a file, 1,000 in a folder."""
    noise = np.random.default_rng(1)
    head = HEADER.pack(ALGORITHM, MAX_POINTS, 256, 192)
    for number in range(count):
        path = folder / f"{number // 1000:04}" / f"IMG_{number:07}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        mark = Fingerprint(noise.bytes(64), noise.bytes(32), is_flat=False)
        features = head + noise.bytes(MAX_POINTS * points_of(b"")[1].itemsize)
        yield ReadPhoto(FileStamp.of(path, path.stat()), FACTS, mark, b"\0" * 8000, features)


def print_growth(sizes: Sequence[int]) -> None:
    earlier: tuple[int, int, int] | None = None
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            place, folder = Path(name, "catalogue.sqlite"), Path(name, "photos")
            with open_catalogue(place) as catalogue:
                photos = simulated(folder, size)
                while batch := tuple(islice(photos, 1000)):
                    catalogue.remember(batch, with_features=True)
            command = ["scan", str(folder), "--catalogue", str(place), "--json", str(Path(name, "report.json"))]
            peaks = []
            for again in ((), ("--overwrite",)):
                process = multiprocessing.get_context("spawn").Process(target=run_and_tell, args=([*command, *again],))
                process.start()
                process.join()
                peaks.append(int(Path(name, "report.json.peak").read_text("ascii")))
        print(f"{size:8} photos: peak {peaks[0]} KB when they are compared, {peaks[1]} KB when all is known", end="")
        if earlier is not None:
            more = size - earlier[0]
            print(
                f"; {(peaks[0] - earlier[1]) / more:.2f} and {(peaks[1] - earlier[2]) / more:.2f} KB more a photo",
                end="",
            )
        print(flush=True)
        earlier = size, peaks[0], peaks[1]


def run_and_tell(command: list[str]) -> None:
    """Run a command as the program would, and leave the peak of its memory beside its report."""
    program(command)
    unit = 1024 if sys.platform == "darwin" else 1
    peak_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // unit
    Path(command[command.index("--json") + 1] + ".peak").write_text(str(peak_kb), "ascii")


def main() -> None:
    if sys.argv[1] == "--growth":
        print_growth([int(size) for size in sys.argv[2:]])
        return
    folder = str(Path(sys.argv[1]).resolve())
    files = bare_walk(folder)
    actions: dict[str, Callable[[], object]] = {
        "bare walk": lambda: bare_walk(folder),
        "own walk": lambda: list(stamps(folder)),
    }
    with tempfile.TemporaryDirectory() as name:
        for what, copies in (("no copies", False), ("1 of 6 a copy", True)):
            path = Path(name, f"{what}.sqlite")
            fill(path, folder, copies=copies)
            if not copies:
                size_bytes = bytes_a_photo(path, files)
                catalogue = open_catalogue(path)
                actions["all asked for"] = lambda: [catalogue.known(found) for found in stamps(folder)]  # noqa: B023
            groups = len(reported_groups(scan_again(path, folder).result))
            actions[f"scan, {what}"] = partial(scan_again, path, folder)
        actions["and its groups"] = lambda: reported_groups(scan_again(path, folder).result)
        best_s = dict.fromkeys(actions, inf)
        # in turn, so that all meet the machine in the same state
        for _ in range(ROUNDS):
            for what, action in actions.items():
                best_s[what] = min(best_s[what], seconds(action))
        catalogue.close()
    for what, each_s in best_s.items():
        times = each_s / best_s["bare walk"]
        print(f"{what:20} {each_s / files * 1e6:6.2f} µs a file  {times:5.2f} times the bare walk")
    print(f"{size_bytes:.0f} bytes a photo ({files} photos with both digests, without thumbnails and features)")
    print(f"{groups} groups among those of which 1 of 6 is a copy")


if __name__ == "__main__":
    main()
