"""What proofs cost: beside reading, in a library where one photo in five has a copy, and of a pair of large photos.

    python benchmarks/proofs.py FOLDER N [--edge PX] [--workers N] [--memory]

Takes N photos of the folder and makes a version of every fourth (saved again, made smaller or larger, converted in
turn), so that one file in five is a copy. Scans them with an empty catalogue and prints how long reading and proving
took and what one is by the other. Then proves two photos of 12 megapixels, and one beside its version of 8, and prints
seconds of one core with decoding. `--edge` brings the photos to one size first, as those of a camera have.
`--memory` prints instead the peak of a scan's processes without and with proofs, of three photos of 12, 24 and 54
megapixels, each as a JPEG, a smaller JPEG and a PNG (Linux).
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
import time
from pathlib import Path

from keeper import originals
from PIL import Image
from speed import run
from versions_of import WAYS

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs.events import Finished
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.matching.containment import prove
from dedupe_gui.model import ScanOptions, Turn
from dedupe_gui.reading.processes import process_context, worker_environment
from dedupe_gui.reading.whole_picture import whole

TURNS = ("q85", "half bicubic", "messenger", "png", "enlarged 1.5", "q60", "heic q90", "0.8 bilinear")
EVERY = 4
LARGE_PX = (4000, 3000)
PAIRS = {"12 beside 12 megapixels": (4000, 3000), "12 beside 8 megapixels": (3264, 2448)}
TIMES = 7
SIZES_PX = ((4000, 3000), (6000, 4000), (9000, 6000))
OF_EACH_SIZE = 3


def make_library(folder: Path, photos: list[tuple[str, bytes]]) -> int:
    """Write photos and versions, and return how many versions."""
    made = 0
    for number, (_, content) in enumerate(photos):
        (folder / f"{number:05}.jpg").write_bytes(content)
        if number % EVERY == 0:
            way = WAYS[TURNS[made % len(TURNS)]]
            version = way.make(Image.open(io.BytesIO(content)).convert("RGB"), content)
            (folder / f"{number:05} again.{way.suffix}").write_bytes(version)
            made += 1
    return made


def print_library(photos: list[tuple[str, bytes]], workers: int | None) -> None:
    with tempfile.TemporaryDirectory(prefix="dedupe-proofs-") as root, open_catalogue(None) as catalogue:
        made = make_library(Path(root), photos)
        *_, last = scan(ScanOptions((Path(root),), workers=workers), catalogue, token=CancelToken())
        assert isinstance(last, Finished)
        seconds = last.result.seconds
        proven = int(last.result.pairs.is_proven().sum())
    print(f"{len(photos) + made} photos, {made} of them copies, {proven} pairs proven")
    print(f"read {seconds.read:.2f} s, matched {seconds.match:.2f} s, proven {seconds.prove:.2f} s", end=": ")
    print(f"proofs took {seconds.prove / seconds.read:.2f} times as long as reading")


def make_pair(size: tuple[int, int], photo: Image.Image, first: Path, second: Path) -> None:
    photo.resize(LARGE_PX, Image.Resampling.LANCZOS).save(first, quality=94)
    with Image.open(first) as opened:
        opened.resize(size, Image.Resampling.LANCZOS).save(second, quality=85)


def print_pair(name: str, first: Path, second: Path) -> None:
    """To be run in a process of its own, whose libraries keep to one core as those of a reading process do."""
    taken = []
    for _ in range(TIMES):
        begun = time.process_time()
        prove(whole(first), whole(second), Turn.NONE)
        taken.append(time.process_time() - begun)
    print(f"{name}: {sorted(taken)[TIMES // 2]:.2f} s of one core, at best {min(taken):.2f}")


def print_memory(photos: list[tuple[str, bytes]], workers: int | None) -> None:
    options = [] if workers is None else ["--workers", str(workers)]
    for width, height in SIZES_PX:
        with tempfile.TemporaryDirectory(prefix="dedupe-proofs-") as root:
            folder, cache = Path(root) / "photos", Path(root) / "cache"
            folder.mkdir()
            cache.mkdir()
            for number, (_, content) in enumerate(photos[:OF_EACH_SIZE]):
                photo = Image.open(io.BytesIO(content)).convert("RGB").resize((width, height), Image.Resampling.BICUBIC)
                photo.save(folder / f"{number}.jpg", quality=93)
                photo.save(folder / f"{number}.png", compress_level=1)
                photo.resize((width * 2 // 3, height * 2 // 3)).save(folder / f"{number} smaller.jpg", quality=85)
            command = [sys.executable, "-m", "dedupe_gui", "scan", str(folder), "--no-catalogue", *options]
            without, proven = (run([*command, *more], cache).peak_mb for more in (["--no-proofs"], []))
        megapixels = width * height // 1_000_000
        print(f"{megapixels} megapixels: {without:.0f} MB without proofs, {proven:.0f} with", end=", ")
        print(f"{proven - without:+.0f} MB", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--edge", type=int)
    parser.add_argument("--workers", type=int)
    parser.add_argument("--memory", action="store_true")
    parsed = parser.parse_args()
    photos = originals(parsed.folder, parsed.count, None, parsed.edge)
    if parsed.memory:
        print_memory(photos, parsed.workers)
        return
    print_library(photos, parsed.workers)
    _, largest = max(photos, key=lambda photo: len(photo[1]))
    with tempfile.TemporaryDirectory(prefix="dedupe-proofs-") as root:
        pair = Path(root) / "first.jpg", Path(root) / "second.jpg"
        for name, size in PAIRS.items():
            make_pair(size, Image.open(io.BytesIO(largest)).convert("RGB"), *pair)
            with worker_environment():
                process = process_context().Process(target=print_pair, args=(name, *pair))
                process.start()
            process.join()


if __name__ == "__main__":
    main()
