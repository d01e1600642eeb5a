"""What it takes to look pictures up among many known ones: `python benchmarks/lookups.py FOLDER [--photos N]`

FOLDER holds photos. A catalogue of so many simulated ones is made in a temporary folder: random hashes, and key points
drawn from those of the folder's photos with 30 % of the bits of each flipped. Every tenth photo of the folder is among
them as it is, so that there is something to find; copies and crops of those are looked up as the window does, from the
drop to the first result and to the whole answer, among all that is known and in the library's folders, and one by the
command. The first drop comes after the window got ready for it. Last a card is held against all of them: --card N small
photos, cut out of the folder's, of which a tenth are in the library. Figures that have a limit tell it.
"""

from __future__ import annotations

import argparse
import resource
import shutil
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
from dedupe_gui.jobs.looking_up import FolderLookedUp, LookedUp, LookedUpSoFar, get_ready, look_up, look_up_folder
from dedupe_gui.jobs.lookup import HowMany
from dedupe_gui.matching.edits.features import ALGORITHM, HEADER, MAX_POINTS, points_of
from dedupe_gui.model import FileStamp, Fingerprint, PhotoFacts, ReadPhoto
from dedupe_gui.reading.worker import ReadOne
from dedupe_gui.reading.workers import PhotoReader

BATCH_PHOTOS = 2000
QUERIES = 5
AS_THE_WINDOW = (HowMany(distance_bits=16), HowMany(nearest=9))
CARD_EDGE_PX = 480
FIRST_RESULT_LIMIT_MS, COMMAND_LIMIT_MS, CARD_LIMIT_S = 150, 1500, 20
"""For 100,000 known photos, and a card of 1,000."""


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
    parser.add_argument("--card", type=int, default=1000, metavar="N")
    options = parser.parse_args()
    every = sorted(path for path in options.folder.resolve().rglob("*") if path.suffix.lower() in SUFFIXES)
    read_one = ReadOne(frozenset(), want_features=True)
    with tempfile.TemporaryDirectory() as name:
        library = Path(name, "photos")
        (library / "real").mkdir(parents=True)
        paths = [library / "real" / f"{number}-{path.name}" for number, path in enumerate(every[::10])]
        for path, source in zip(paths, every[::10], strict=True):
            shutil.copy(source, path)
        real = [read_one(FileStamp.of(path, path.stat())) for path in paths]
        place = Path(name, "catalogue.sqlite")
        with Catalogue.open(place, algorithm=algorithm_version()) as catalogue, reader_of_everything() as reader:
            catalogue.remember(real, with_features=True)
            photos = simulated(real, library)
            for start in range(0, options.photos, BATCH_PHOTOS):
                batch = islice(photos, min(BATCH_PHOTOS, options.photos - start))
                catalogue.remember(batch, with_features=True)
            began_s = time.process_time()
            refresh_points(catalogue)
            print(f"{options.photos} photos; sorting their key points {time.process_time() - began_s:.1f} s, processor")
            index, folders = KeptIndex(catalogue), (library,)
            began_s, before_s = time.perf_counter(), time.process_time()
            list(get_ready(index, folders, reader, CancelToken()))
            took_s, used_s = time.perf_counter() - began_s, time.process_time() - before_s
            print(f"getting ready: {took_s * 1000:.0f} ms, of this process's own time {used_s * 1000:.0f} ms")
            for some in ((), folders):
                for way in ("copy", "crop"):
                    print_way(way, paths[:QUERIES], Path(name), some, catalogue, index, reader)
            query = Path(name, "crop0.jpg")
        print_command([str(query), "--catalogue", str(place)])
        print_command([str(query), "--catalogue", str(place), "--in", *map(str, folders)])
        if options.card:
            card = Path(name, "card")
            make_card(every, card, options.card)
            print_card(place, card, ())
            with Catalogue.open(place, algorithm=algorithm_version()) as catalogue:
                catalogue.forget_below(card)
            print_card(place, card, folders)


def print_command(arguments: list[str]) -> None:
    taken, used = [], []
    for _ in range(3):
        began_s, before_s = time.perf_counter(), processor_s()
        command = [sys.executable, "-m", "dedupe_gui", "lookup", *arguments]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        taken.append(time.perf_counter() - began_s)
        used.append(processor_s() - before_s)
    where = " --in" if "--in" in arguments else ""
    print(
        f"the command{where}: {milliseconds(taken)}, limit {COMMAND_LIMIT_MS} ({milliseconds(used)} of processor time)"
    )


def make_card(paths: list[Path], card: Path, count: int) -> None:
    """Write small photos: quarters of those of some files."""
    card.mkdir()
    places = ((part, path) for part in range(4) for path in paths)
    for number, (part, path) in enumerate(islice(places, count)):
        picture = Image.open(path).convert("RGB")
        width, height = picture.size
        left, top = part % 2 * width // 2, part // 2 * height // 2
        quarter = picture.crop((left, top, left + width // 2, top + height // 2))
        quarter.thumbnail((CARD_EDGE_PX, CARD_EDGE_PX))
        (card / f"{number:04}.jpg").write_bytes(encoded(quarter, "JPEG", quality=88))


def print_way(
    way: str,
    paths: list[Path],
    folder: Path,
    library: tuple[Path, ...],
    catalogue: Catalogue,
    index: KeptIndex,
    reader: PhotoReader,
) -> None:
    """Time one kind of version of some photos."""
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
            str(query),
            library,
            catalogue,
            CancelToken(),
            AS_THE_WINDOW,
            results_meanwhile=True,
            index=index,
            reader=reader,
        ):
            if first_s is None and isinstance(event, LookedUpSoFar | LookedUp):
                first_s = time.perf_counter() - began_s
        wholes.append(time.perf_counter() - began_s)
        working.append(time.process_time() - before_s)
        assert isinstance(event, LookedUp)
        assert first_s is not None
        firsts.append(first_s)
        found += any(match.photo.path == path and match.relation is not None for match in event.matches)
    where = " in folders" if library else ""
    limit = f", limit {FIRST_RESULT_LIMIT_MS}" if way == "copy" else ""
    print(
        f"{way}{where}, from the drop: first result {milliseconds(firsts)} (the first {firsts[0] * 1000:.0f}{limit}), "
        f"whole {milliseconds(wholes)}, of this process's own time {milliseconds(working)}; "
        f"found {found} of {len(paths)}"
    )


def print_card(catalogue: Path, card: Path, folders: tuple[Path, ...]) -> None:
    """Time by the clock, and in brackets the processor time of this process and of those that read and looked."""
    with Catalogue.open(catalogue, algorithm=algorithm_version()) as known:
        began_s, read_s, before_s = time.perf_counter(), 0.0, processor_s()
        for event in look_up_folder(card, folders, known, CancelToken()):
            if isinstance(event, StageChanged) and event.stage is Stage.COMPARING:
                read_s = time.perf_counter() - began_s
        took_s = time.perf_counter() - began_s
    assert isinstance(event, FolderLookedUp)
    here = sum(photo.copy is not None for photo in event.photos)
    print(
        f"a card of {len(event.photos)} photos{' in folders' if folders else ''}: {took_s:.1f} s, limit {CARD_LIMIT_S} "
        f"({processor_s() - before_s:.1f}), of them {read_s:.1f} until all were read; {here} are here already"
    )


def processor_s() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


if __name__ == "__main__":
    main()
