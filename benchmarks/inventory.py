"""What the inventory of photos costs a scan: `python benchmarks/inventory.py FOLDER... [--rounds N] [--most N]`

The inventory is all that a photo's file knows and holds besides its picture. Every photo is read as a scan reads it,
in turn with the inventory and with it left out, and the process's own CPU time is added up, so that other programs on
the machine do not count. Of all rounds the quicker reading of each photo counts. Printed by suffix and in all, with and
without the search for crops, which takes most of a reading. Ends with status 1 above 5 %.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from dedupe_gui.cancel import CancelToken
from dedupe_gui.model import NOTHING_INSIDE, FileStamp, HashKind
from dedupe_gui.reading import decode, knowledge
from dedupe_gui.reading.decode import UnreadablePhoto
from dedupe_gui.reading.walk import Listing, walk
from dedupe_gui.reading.worker import ReadOne

AIM_SHARE = 0.05


@contextmanager
def left_out() -> Iterator[None]:
    """Time, place and camera are read, as they were before there was an inventory; nothing else is."""
    with (
        mock.patch.object(decode, "look_inside", lambda _file, _opener: NOTHING_INSIDE),
        mock.patch.object(knowledge, "of_tags", lambda _exif: ()),
        mock.patch.object(knowledge, "known_in", lambda _image, _seen: ()),
        mock.patch.object(knowledge, "known_in_raw", lambda _exif, _seen: ()),
    ):
        yield


def seconds_for(task: ReadOne, stamp: FileStamp) -> float:
    began_s = time.process_time()
    task(stamp)
    return time.process_time() - began_s


def photos(folders: Sequence[Path], most: int) -> list[FileStamp]:
    found = [stamp for part in walk(folders, token=CancelToken()) if isinstance(part, Listing) for stamp in part.photos]
    step = max(len(found) // most, 1)
    readable = []
    for stamp in found[::step]:
        try:
            decode.decode(stamp.path)
        except UnreadablePhoto:
            continue
        readable.append(stamp)
    return readable


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--most", type=int, default=400, help="photos, evenly out of the folders")
    options = parser.parse_args()
    chosen = photos(options.folders, options.most)
    worst = 0.0
    for title, task in (
        ("with the search for crops", ReadOne(frozenset({HashKind.PHASH}), want_features=True)),
        ("without", ReadOne(frozenset({HashKind.PHASH}), want_features=False)),
    ):
        whole: dict[FileStamp, float] = defaultdict(lambda: float("inf"))
        bare: dict[FileStamp, float] = defaultdict(lambda: float("inf"))
        for _ in range(options.rounds):
            for stamp in chosen:
                whole[stamp] = min(whole[stamp], seconds_for(task, stamp))
                with left_out():
                    bare[stamp] = min(bare[stamp], seconds_for(task, stamp))
        print(f"\n{title}\n{'':8}{'photos':>8}{'ms a photo':>12}{'inventory':>12}")
        by_suffix: dict[str, list[FileStamp]] = defaultdict(list)
        for stamp in chosen:
            by_suffix[stamp.path.suffix.lower()].append(stamp)
        for suffix, stamps in (*sorted(by_suffix.items()), ("all", chosen)):
            taken_s, bare_s = (sum(times[stamp] for stamp in stamps) for times in (whole, bare))
            share = taken_s / bare_s - 1
            print(f"{suffix:8}{len(stamps):>8}{1000 * taken_s / len(stamps):>12.2f}{share:>12.1%}")
        worst = max(worst, share)
    return 1 if worst > AIM_SHARE else 0


if __name__ == "__main__":
    sys.exit(main())
