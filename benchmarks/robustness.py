"""What becomes of good and broken files: `python benchmarks/robustness.py FOLDER... [--all]`

Every photo in the folders is read as a scan reads it, in killable processes; with --all every file, whatever its name.
Prints how many were read and refused, by reason, each refusal with its detail, the slowest photos, the peak memory, and
the exit status of `dedupe-gui scan` on the same folders. Ends with status 1 when a refusal has no words or the scan
failed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from dedupe_gui.cancel import CancelToken
from dedupe_gui.model import FileStamp, FolderUnreadable, Unreadable
from dedupe_gui.reading.decode import UnreadablePhoto, decode
from dedupe_gui.reading.walk import Listing, walk
from dedupe_gui.reading.workers import PhotoReader

SLOWEST_SHOWN = 5


def measured(path: Path) -> tuple[str, str, float, int]:
    """Decode in a worker; return why it was refused ("" for read), its words, seconds, and the peak memory in KB."""
    import resource

    started_s = time.perf_counter()
    reason = detail = ""
    try:
        decode(path)
    except UnreadablePhoto as problem:
        reason, detail = problem.reason.value, problem.detail
    return reason, detail, time.perf_counter() - started_s, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def every_file(folders: list[Path]) -> Iterator[FileStamp]:
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.is_symlink():
                yield FileStamp.of(path, path.stat())


def candidates(folders: list[Path]) -> Iterator[FileStamp]:
    for found in walk(folders, token=CancelToken()):
        if isinstance(found, FolderUnreadable):
            print(f"folder not read: {found.path}: {found.detail}")
        elif isinstance(found, Listing):
            yield from found.photos


def exit_status_of_scan(folders: list[Path]) -> tuple[int, int]:
    """Return the scan's own exit status and how many photos its report calls unreadable."""
    command = [sys.executable, "-m", "dedupe_gui", "scan", *map(str, folders), "--no-catalogue", "--json", "-"]
    ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return ended.returncode, len(json.loads(ended.stdout)["unreadable"]) if ended.returncode == 0 else -1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--all", action="store_true", help="also files whose names do not end like a picture's")
    parser.add_argument("--photo-timeout", type=float, default=30.0)
    arguments = parser.parse_args()

    refused: dict[str, list[tuple[Path, str]]] = defaultdict(list)
    times: list[tuple[float, Path]] = []
    peak_kb = 0
    stamps = every_file(arguments.folders) if arguments.all else candidates(arguments.folders)
    started_s = time.perf_counter()
    with PhotoReader(photo_timeout_s=arguments.photo_timeout) as reader:
        for stamp, outcome in reader.run(measured, stamps, CancelToken()):
            if isinstance(outcome, Unreadable):
                refused[outcome.reason.value].append((stamp.path, outcome.detail))
                times.append((arguments.photo_timeout if outcome.reason.value == "timed-out" else 0.0, stamp.path))
                continue
            reason, detail, seconds, memory_kb = outcome
            times.append((seconds, stamp.path))
            peak_kb = max(peak_kb, memory_kb)
            if reason:
                refused[reason].append((stamp.path, detail))
    total_s = time.perf_counter() - started_s

    count = sum(map(len, refused.values()))
    print(f"{len(times)} files: {len(times) - count} read, {count} refused, in {total_s:.1f} s")
    for reason, problems in sorted(refused.items()):
        print(f"\n{reason}: {len(problems)}")
        for path, detail in sorted(problems):
            print(f"  {path}: {detail}")
    print("\nslowest")
    for seconds, path in sorted(times, reverse=True)[:SLOWEST_SHOWN]:
        print(f"  {seconds:6.2f} s  {path}")
    print(f"peak memory of a reading process {peak_kb / 1024:.0f} MB")
    status, unreadable = exit_status_of_scan(arguments.folders)
    print(f"exit status of the scan {status}, {unreadable} unreadable in its report")
    unexplained = [path for problems in refused.values() for path, detail in problems if not detail]
    crashed = len(refused["decoder-crashed"]) + len(refused["timed-out"]) + len(refused["out-of-memory"])
    print(f"timed out, crashed or out of memory: {crashed}; refused without a reason: {len(unexplained)}")
    return 1 if unexplained or status else 0


if __name__ == "__main__":
    sys.exit(main())
