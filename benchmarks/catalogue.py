"""What remembering costs: `python benchmarks/catalogue.py FOLDER` (any folder with many files; none is opened).

Prints microseconds a file for a bare walk (os.scandir and stat), for a walk that makes stamps, and for a walk that asks
a catalogue that knows every file; and the catalogue's bytes a photo, thumbnails and features apart.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.model import CaptureTime, Exposure, FileStamp, Fingerprint, PhotoFacts, ReadPhoto

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


def stamps(folder: str) -> Iterator[list[FileStamp]]:
    """Yield each folder's files."""
    folders = [folder]
    while folders:
        found = []
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                else:
                    status = entry.stat(follow_symlinks=False)
                    found.append(
                        FileStamp(entry.path, status.st_size, status.st_mtime_ns, status.st_dev, status.st_ino)
                    )
        yield found


def best_s(action: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        gc.collect()
        start = time.perf_counter()
        kept = action()
        times.append(time.perf_counter() - start)
        del kept
    return min(times)


def main() -> None:
    folder = str(Path(sys.argv[1]).resolve())
    files = bare_walk(folder)
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "catalogue.sqlite")
        with Catalogue.open(path, algorithm=1) as catalogue:
            for found in stamps(folder):
                catalogue.remember(
                    ReadPhoto(stamp, FACTS, Fingerprint(os.urandom(64), os.urandom(32), is_flat=False), b"")
                    for stamp in found
                )
        size_bytes = path.stat().st_size
        gc.disable()
        with Catalogue.open(path, algorithm=1) as catalogue:
            bare = best_s(lambda: bare_walk(folder))
            walked = best_s(lambda: list(stamps(folder)))
            asked = best_s(lambda: [catalogue.known(found) for found in stamps(folder)])
    for what, seconds in (("bare walk", bare), ("with stamps", walked), ("all known", asked)):
        print(f"{what:12} {seconds / files * 1e6:6.2f} µs a file  {seconds / bare:5.2f} times the bare walk")
    print(f"{size_bytes / files:.0f} bytes a photo ({files} photos, without thumbnails and features)")


if __name__ == "__main__":
    main()
