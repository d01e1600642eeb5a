"""What it takes to look pictures up among many known ones: `python benchmarks/lookups.py FOLDER [--photos N]`

FOLDER holds photos. A catalogue of so many simulated ones is made in a temporary folder: random hashes, and key points
drawn from those of the folder's photos with 30 % of the bits of each flipped. Every tenth photo of the folder is among
them as it is, so that there is something to find; copies and crops of those are looked up as the window does, from the
drop to the first result and to the whole answer, and one by the command.
With --card CARD, a folder of other photos, those are read and held against all of them, as a memory card is.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from io import BytesIO
from itertools import islice
from pathlib import Path

import numpy as np
from make_library import SUFFIXES, encoded
from PIL import Image

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.jobs.catalogue_version import algorithm_version
from dedupe_gui.jobs.compare import reader_of_everything
from dedupe_gui.jobs.events import Stage, StageChanged
from dedupe_gui.jobs.library_index import KeptIndex, refresh_points
from dedupe_gui.jobs.looking_up import FolderLookedUp, LookedUp, LookedUpSoFar, look_up, look_up_folder
from dedupe_gui.jobs.lookup import HowMany
from dedupe_gui.matching.edits.features import ALGORITHM, HEADER, MAX_POINTS, points_of
from dedupe_gui.model import FileStamp, Fingerprint, PhotoFacts, ReadPhoto
from dedupe_gui.reading.worker import ReadOne
from dedupe_gui.reading.workers import PhotoReader

BATCH_PHOTOS = 2000
QUERIES = 5
AS_THE_WINDOW = (HowMany(distance_bits=16), HowMany(nearest=9))


def simulated(real: list[ReadPhoto], folder: Path) -> Iterator[ReadPhoto]:
    """Yield photos that look like none of the real ones but have points like theirs; each has a file."""
    rng = np.random.default_rng(1)
    points = np.concatenate([points_of(photo.features)[1] for photo in real])
    noise = BytesIO()
    Image.effect_noise((256, 192), 30).convert("RGB").save(noise, "JPEG", quality=25)
    number = 0
    while True:
        path = folder / f"{number // 1000:04}" / f"{number:07}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        drawn = points[rng.integers(0, len(points), MAX_POINTS)].copy()
        drawn["descriptor"] ^= np.packbits(rng.random((MAX_POINTS, 128)) < 0.3, axis=1)
        features = HEADER.pack(ALGORITHM, MAX_POINTS, 256, 192) + drawn.tobytes()
        mark = Fingerprint(rng.bytes(64), rng.bytes(32), is_flat=False)
        yield ReadPhoto(
            FileStamp.of(path, path.stat()), PhotoFacts(4000, 3000, "JPEG"), mark, noise.getvalue(), features
        )
        number += 1


def milliseconds(values: list[float]) -> str:
    return f"{statistics.median(values) * 1000:.0f} ms"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--card", type=Path)
    options = parser.parse_args()
    paths = sorted(path for path in options.folder.resolve().rglob("*") if path.suffix.lower() in SUFFIXES)[::10]
    read_one = ReadOne(frozenset(), want_features=True)
    real = [read_one(FileStamp.of(path, path.stat())) for path in paths]
    with tempfile.TemporaryDirectory() as name:
        place = Path(name, "catalogue.sqlite")
        with Catalogue.open(place, algorithm=algorithm_version()) as catalogue, reader_of_everything() as reader:
            catalogue.remember(real, with_features=True)
            photos = simulated(real, Path(name, "photos"))
            for start in range(0, options.photos, BATCH_PHOTOS):
                batch = islice(photos, min(BATCH_PHOTOS, options.photos - start))
                catalogue.remember(batch, with_features=True)
            began_s = time.process_time()
            refresh_points(catalogue)
            print(f"{options.photos} photos; sorting their key points {time.process_time() - began_s:.1f} s, processor")
            index = KeptIndex(catalogue)
            for way in ("copy", "crop"):
                print_way(way, paths[:QUERIES], Path(name), catalogue, index, reader)
            query = Path(name, "crop0.jpg")
        command = [sys.executable, "-m", "dedupe_gui", "lookup", str(query), "--catalogue", str(place)]
        taken, used = [], []
        for _ in range(3):
            began_s, before_s = time.perf_counter(), processor_s()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            taken.append(time.perf_counter() - began_s)
            used.append(processor_s() - before_s)
        print(f"the command: {milliseconds(taken)} ({milliseconds(used)} of processor time)")
        if options.card is not None:
            print_card(place, options.card.resolve())


def print_way(
    way: str, paths: list[Path], folder: Path, catalogue: Catalogue, index: KeptIndex, reader: PhotoReader
) -> None:
    """Time one kind of version of some photos; the first one of all begins with nothing read."""
    firsts, wholes, working, found = [], [], [], 0
    for number, path in enumerate(paths):
        picture = Image.open(path).convert("RGB")
        width, height = picture.size
        if way == "crop":
            picture = picture.crop((width // 10, height // 10, width * 9 // 10, height * 8 // 10))
        query = folder / f"{way}{number}.jpg"
        query.write_bytes(encoded(picture, "JPEG", quality=90))
        began_s, before_s, first_s = time.perf_counter(), time.process_time(), None
        for event in look_up(
            str(query), (), catalogue, CancelToken(), AS_THE_WINDOW, results_meanwhile=True, index=index, reader=reader
        ):
            if first_s is None and isinstance(event, LookedUpSoFar | LookedUp):
                first_s = time.perf_counter() - began_s
        wholes.append(time.perf_counter() - began_s)
        working.append(time.process_time() - before_s)
        assert isinstance(event, LookedUp)
        assert first_s is not None
        firsts.append(first_s)
        found += any(match.photo.path == path and match.relation is not None for match in event.matches)
    print(
        f"{way}, from the drop: first result {milliseconds(firsts)} (the first of all {firsts[0] * 1000:.0f}), whole "
        f"{milliseconds(wholes)}, of this process's own time {milliseconds(working)}; found {found} of {len(paths)}"
    )


def print_card(catalogue: Path, card: Path) -> None:
    """Time by the clock, and in brackets the processor time of this process and of those that read and looked."""
    with Catalogue.open(catalogue, algorithm=algorithm_version()) as known:
        began_s, read_s, before_s = time.perf_counter(), 0.0, processor_s()
        for event in look_up_folder(card, (), known, CancelToken()):
            if isinstance(event, StageChanged) and event.stage is Stage.COMPARING:
                read_s = time.perf_counter() - began_s
        took_s = time.perf_counter() - began_s
    assert isinstance(event, FolderLookedUp)
    here = sum(photo.copy is not None for photo in event.photos)
    print(
        f"a card of {len(event.photos)} photos: {took_s:.1f} s ({processor_s() - before_s:.1f}), of them {read_s:.1f} "
        f"until all were read; {here} are here already"
    )


def processor_s() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


if __name__ == "__main__":
    main()
