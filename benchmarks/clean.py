"""How fast removal is: 10,000 small photos to the trash and back, beside plain renames of the same files.

python benchmarks/clean.py [FOLDER] [--photos N] [--bytes N]

FOLDER (default: a temporary one) should lie on a local disk. Removal checks both photos, compares the bytes of all of
them with the kept one, writes the journal and proves every move.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs.cleanup import (
    Checked,
    CleanUpFinished,
    RemovalTools,
    check,
    clean_up,
    entries_to_put_back,
    put_back,
)
from dedupe_gui.model import FileStamp, Relation
from dedupe_gui.removal.journal import Journal
from dedupe_gui.removal.ports import trash_of_this_system
from dedupe_gui.review.decisions import RemovalItem

_JPEG_HEAD = b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(9) + b"\xff\xda\0\x0c"
"""So that it is looked through for a film as a photo is."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--photos", type=int, default=10_000)
    parser.add_argument("--bytes", type=int, default=100_000, help="size of each photo")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as temporary:
        measure(Path(temporary), options.photos, options.bytes)


def measure(base: Path, count: int, size_bytes: int) -> None:
    items = make_library(base / "photos", count, size_bytes)
    tools = RemovalTools(opens=lambda path: path.open("rb").close(), trash=trash_of_this_system(base / "Trash"))
    print(f"{count} photos of {size_bytes} bytes in {base}")
    plain = base / "plain"
    plain.mkdir()
    there = [(str(item.photo.path), str(plain / f"{at}.jpg")) for at, item in enumerate(items)]
    tell("os.rename, there", count, timed(lambda: rename_all(there)))
    tell("os.rename, back", count, timed(lambda: rename_all([(target, source) for source, target in there])))
    with Journal(base / "journal.sqlite3") as journal:
        token = CancelToken()
        tell("check", count, timed(lambda: expect_all(list(check(items, tools, token)), count)))
        tell("to the trash", count, timed(lambda: expect_all(list(clean_up(items, journal, tools, token)), count)))
        entries = entries_to_put_back(journal, None)
        tell("put back", count, timed(lambda: expect_all(list(put_back(entries, journal, tools, token)), count)))


def make_library(folder: Path, count: int, size_bytes: int) -> list[RemovalItem]:
    """Return one photo with `count` identical copies in folders of a hundred."""
    content = _JPEG_HEAD + os.urandom(size_bytes) + b"\xff\xd9"
    kept = folder / "kept.jpg"
    copies = [folder / f"{at // 100:04}" / f"IMG_{at:05}.jpg" for at in range(count)]
    for path in [kept, *copies]:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    stamp = FileStamp.of(kept, kept.lstat())
    return [RemovalItem(FileStamp.of(p, p.lstat()), (), stamp, (), Relation.IDENTICAL, "g") for p in copies]


def rename_all(moves: list[tuple[str, str]]) -> None:
    for source, target in moves:
        os.rename(source, target)  # noqa: PTH104 - the bare call is what is measured


def expect_all(events: list[object], count: int) -> None:
    last = events[-1]
    done = len(last.ready) if isinstance(last, Checked) else last.moved if isinstance(last, CleanUpFinished) else 0
    if done != count:
        raise SystemExit(f"only {done} of {count}: {last}")


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def tell(what: str, count: int, seconds: float) -> None:
    print(f"{what:>18}: {count / seconds:9,.0f} photos/s")


if __name__ == "__main__":
    main()
