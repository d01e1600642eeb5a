"""How fast a scan is, cold and warm, beside the czkawka wheel and a bare walk: `python benchmarks/speed.py FOLDER...`

Each program runs as a process of its own with an empty cache, in turn, so that all meet the machine in the same state:
a scan with everything on, one with `--no-edits`, czkawka (`pip install -e '.[rivals]'`). Printed are medians by the
clock and of processor time, which a busy machine stretches less, each with its ratio to czkawka's: above 1 is faster.
The warm scan is measured inside the program (its report's `seconds`), beside a bare walk.
"""

from __future__ import annotations

import argparse
import ctypes
import importlib.util
import json
import os
import resource
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
    processor_s: float
    """Of the whole process tree; without the descendants that ended as orphans where the system cannot tell (macOS)."""
    peak_mb: float
    output: str


def run(command: list[str], cache: Path) -> Run:
    """Run a command with its caches in `cache`; the peak is that of its whole process tree."""
    own = dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(cache))
    environment = {**os.environ, **own}
    started_s, before_s = time.perf_counter(), _descendants_s()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    peaks = [0.0]
    watcher = threading.Thread(target=_watch, args=(process, peaks))
    watcher.start()
    output, _ = process.communicate()
    seconds = time.perf_counter() - started_s
    watcher.join()
    if process.returncode:
        sys.exit(f"{command[0]} ended with status {process.returncode}")
    _wait_for_orphans()
    return Run(seconds, _descendants_s() - before_s, max(peaks), output)


def adopt_orphans() -> None:
    """Become the parent of whatever outlives its own (Linux): a fork server's processes count only so."""
    if sys.platform == "linux":
        set_child_subreaper = 36  # linux/prctl.h
        ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0)


def _wait_for_orphans() -> None:
    try:
        while True:
            os.waitpid(-1, 0)
    except ChildProcessError:
        return


def _descendants_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


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
    if not has_rival:
        print("czkawka is not installed: pip install -e '.[rivals]'")
    adopt_orphans()
    bare_walk(arguments.folders)
    runs: dict[str, list[Run]] = {name: [] for name in ("everything", "--no-edits", "czkawka", "warm")}
    inside, walks = [], []
    photos = 0
    options = arguments.scan_options.split()
    for _ in range(arguments.rounds):
        for name, more in (("everything", []), ("--no-edits", ["--no-edits"])):
            with tempfile.TemporaryDirectory() as cache:
                command = [sys.executable, "-m", "dedupe_gui", "scan", *arguments.folders, *options, *more]
                command += ["--catalogue", f"{cache}/catalogue.sqlite", "--json", "-"]
                runs[name].append(run(command, Path(cache)))
                if name == "everything":
                    photos = json.loads(runs[name][-1].output)["photos"]
                    walks.append(bare_walk(arguments.folders))
                    runs["warm"].append(run(command, Path(cache)))
                    seconds = json.loads(runs["warm"][-1].output)["seconds"]
                    inside.append((seconds["walk"] + seconds["read"], seconds["total"]))
        if has_rival:
            with tempfile.TemporaryDirectory() as cache:
                rival = [sys.executable, "-c", CZKAWKA, *arguments.folders]
                runs["czkawka"].append(run(rival, Path(cache)))
    print_table(photos, runs)
    print_warm(runs["warm"], inside, walks)


def print_table(photos: int, runs: dict[str, list[Run]]) -> None:
    print(f"{photos} photos, medians of {len(runs['everything'])} rounds")
    print(f"{'':12}{'clock':>10}{'czkawka /':>11}{'processor':>12}{'czkawka /':>11}{'memory':>10}")
    rivals = runs["czkawka"]
    for name in ("everything", "--no-edits", "czkawka"):
        if not runs[name]:
            continue
        clock_s, processor_s, peak_mb = (
            statistics.median(each)
            for each in zip(*((r.seconds, r.processor_s, r.peak_mb) for r in runs[name]), strict=True)
        )
        ratios = ("", "")
        if rivals:
            ratios = (
                f"{statistics.median(r.seconds for r in rivals) / clock_s:.2f}",
                f"{statistics.median(r.processor_s for r in rivals) / processor_s:.2f}",
            )
        print(f"{name:12}{clock_s:8.2f} s{ratios[0]:>11}{processor_s:10.2f} s{ratios[1]:>11}{peak_mb:7.0f} MB")


def print_warm(warm: list[Run], inside: list[tuple[float, float]], walks: list[float]) -> None:
    walk_s = statistics.median(walks)
    known_s, total_s = (statistics.median(each) for each in zip(*inside, strict=True))
    print(f"warm scan, command {statistics.median(one.seconds for one in warm):8.2f} s")
    print(f"warm scan, inside  {total_s:8.3f} s  (walk and ask the catalogue {known_s:.3f} s, then match)")
    print(f"bare walk          {walk_s:8.3f} s")
    print(f"walk and ask / bare walk {known_s / walk_s:.2f}   warm scan / bare walk {total_s / walk_s:.2f}")


if __name__ == "__main__":
    main()
