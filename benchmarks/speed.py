"""How fast a scan is, cold and warm, beside the czkawka wheel and a bare walk: `python benchmarks/speed.py FOLDER...`

Each program runs as a process of its own with an empty cache, in turn, so that both meet the machine in the same state.
The warm scan is measured inside the program (its report's `seconds`), beside a bare walk.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

CZKAWKA = """
import sys
from czkawka import ImageSimilarity
finder = ImageSimilarity()
finder.set_directories(sys.argv[1:])
finder.set_similarity(10)
print(len(finder.find_similar()))
"""
POLL_S = 0.05


@dataclass(frozen=True, slots=True)
class Run:
    seconds: float
    peak_mb: float
    output: str


def run(command: list[str], cache: Path) -> Run:
    """Run a command with its caches in `cache`; the peak is that of its whole process tree."""
    environment = {**os.environ, "HOME": str(cache), "XDG_CACHE_HOME": str(cache), "XDG_CONFIG_HOME": str(cache)}
    started_s = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    peaks = [0.0]
    watcher = threading.Thread(target=_watch, args=(process, peaks))
    watcher.start()
    output, _ = process.communicate()
    seconds = time.perf_counter() - started_s
    watcher.join()
    if process.returncode:
        sys.exit(f"{command[0]} ended with status {process.returncode}")
    return Run(seconds, max(peaks), output)


def _watch(process: subprocess.Popen[str], peaks: list[float]) -> None:
    while process.poll() is None:
        peaks.append(sum(_private_mb(pid) for pid in _tree(process.pid)))
        time.sleep(POLL_S)


def _tree(root: int) -> list[int]:
    """The process and its descendants; on systems without /proc nothing, so that the peak is shown as 0."""
    parents = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(status.parent.name)] = int(fields[1])
    found = [root]
    for parent in found:
        found += [pid for pid, its_parent in parents.items() if its_parent == parent]
    return found


def _private_mb(pid: int) -> float:
    """Proportional memory: pages shared by several processes count once in all."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1000
    except OSError:
        return 0.0
    return 0.0


def bare_walk(folders: list[str]) -> float:
    """Seconds to list every file and ask for its status."""
    started_s = time.perf_counter()
    pending = list(folders)
    while pending:
        with os.scandir(pending.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    pending.append(entry.path)
                else:
                    entry.stat(follow_symlinks=False)
    return time.perf_counter() - started_s


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--scan-options", default="", help="passed on to dedupe-gui scan, e.g. --no-edits")
    arguments = parser.parse_args()
    has_rival = importlib.util.find_spec("czkawka") is not None
    ours, rivals, warm, inside, walks = [], [], [], [], []
    photos = 0
    bare_walk(arguments.folders)
    for _ in range(arguments.rounds):
        with tempfile.TemporaryDirectory() as cache:
            catalogue = ["--catalogue", f"{cache}/catalogue.sqlite", "--json", "-", *arguments.scan_options.split()]
            command = [sys.executable, "-m", "dedupe_gui", "scan", *arguments.folders, *catalogue]
            ours.append(run(command, Path(cache)))
            report = json.loads(ours[-1].output)
            photos = report["photos"]
            walks.append(bare_walk(arguments.folders))
            warm.append(run(command, Path(cache)))
            seconds = json.loads(warm[-1].output)["seconds"]
            inside.append((seconds["walk"] + seconds["read"], seconds["total"]))
        if has_rival:
            with tempfile.TemporaryDirectory() as cache:
                rivals.append(run([sys.executable, "-c", CZKAWKA, *arguments.folders], Path(cache)))
    _print_table(photos, ours, rivals, warm, inside, walks)


def _print_table(
    photos: int,
    ours: list[Run],
    rivals: list[Run],
    warm: list[Run],
    inside: list[tuple[float, float]],
    walks: list[float],
) -> None:
    def median(values: list[float]) -> float:
        return statistics.median(values)

    cold_s = median([one.seconds for one in ours])
    print(f"{photos} photos, medians of {len(ours)} rounds")
    own_mb = median([one.peak_mb for one in ours])
    print(f"cold scan          {cold_s:8.2f} s  {photos / cold_s:8.0f} photos/s  {own_mb:6.0f} MB")
    if rivals:
        rival_s = median([one.seconds for one in rivals])
        peak_mb = median([one.peak_mb for one in rivals])
        print(f"czkawka wheel      {rival_s:8.2f} s  {photos / rival_s:8.0f} photos/s  {peak_mb:6.0f} MB")
        print(f"czkawka / cold scan{rival_s / cold_s:8.2f}")
    else:
        print("czkawka wheel: not installed (pip install czkawka)")
    walk_s = median(walks)
    known_s, total_s = median([one[0] for one in inside]), median([one[1] for one in inside])
    print(f"warm scan, command {median([one.seconds for one in warm]):8.2f} s")
    print(f"warm scan, inside  {total_s:8.3f} s  (walk and ask the catalogue {known_s:.3f} s, then match)")
    print(f"bare walk          {walk_s:8.3f} s")
    print(f"walk and ask / bare walk {known_s / walk_s:.2f}   warm scan / bare walk {total_s / walk_s:.2f}")


if __name__ == "__main__":
    main()
