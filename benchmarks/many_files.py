"""What a library of many real files costs to read and to remember: `python benchmarks/many_files.py FOLDER OUT N`

Fills OUT with N different JPEGs of 400 px, unless they are there already: each is laid together from turned and
resized pieces of three photos of FOLDER, in other tones, so that no two show the same. Then the program scans OUT as a
process of its own, with a new catalogue, and again. Printed are the program's own seconds, the photos read a second,
the memory of all its processes together, and the catalogue's bytes a photo.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from pathlib import Path

from make_library import SUFFIXES
from PIL import Image, ImageChops
from speed import adopt_orphans, run

EDGE_PX = 400
SOURCE_EDGE_PX = 1200
MOST_SOURCES = 300
"""As many fit into memory at 1200 px."""
FILES_A_FOLDER = 1000


@cache
def opened(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        picture.draft("RGB", (SOURCE_EDGE_PX, SOURCE_EDGE_PX))
        small = picture.convert("RGB")
        small.thumbnail((SOURCE_EDGE_PX, SOURCE_EDGE_PX))
        return small


def piece(rng: random.Random, sources: Sequence[Path], size: tuple[int, int]) -> Image.Image:
    source = opened(rng.choice(sources))
    scale = rng.uniform(0.5, min(source.size) / max(size))
    width, height = size[0] * scale, size[1] * scale
    left, top = rng.uniform(0, source.width - width), rng.uniform(0, source.height - height)
    turn = rng.choice((None, *Image.Transpose))
    cut = source.resize(size, Image.Resampling.BICUBIC, (left, top, left + width, top + height))
    cut = cut if turn is None else cut.transpose(turn).resize(size)
    tones = [tones_up_and_down(rng) for _ in range(3)]
    return cut.point([tone for table in tones for tone in table])


def tones_up_and_down(rng: random.Random) -> list[int]:
    """A table after which nothing of a picture is found again by its local features."""
    period, phase = rng.uniform(60, 160), rng.uniform(0, 160)
    return [round(255 * abs((tone + phase) / period % 2 - 1)) for tone in range(256)]


def make(out: Path, sources: Sequence[Path], number: int) -> None:
    path = out / f"{number // FILES_A_FOLDER:04}" / f"{number:07}.jpg"
    if path.exists():
        return
    rng = random.Random(number)  # so that the same files are made again
    size = rng.choice(((EDGE_PX, 300), (300, EDGE_PX), (EDGE_PX, EDGE_PX), (EDGE_PX, 267)))
    first, second, third = (piece(rng, sources, size) for _ in range(3))
    mixed = Image.composite(first, second, third.convert("L").point([0] * 128 + [255] * 128))
    if rng.random() < 0.3:
        mixed = ImageChops.multiply(mixed, third.point([128 + tone // 2 for tone in range(256)] * 3))
    path.parent.mkdir(parents=True, exist_ok=True)
    mixed.save(path, quality=rng.choice((80, 85, 90, 95)))


def main(folder: Path, out: Path, count: int, options: Sequence[str]) -> None:
    sources = tuple(path for path in sorted(folder.rglob("*")) if path.suffix.lower() in SUFFIXES)[:MOST_SOURCES]
    if not sources:
        sys.exit(f"No photos in {folder}.")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for _ in pool.map(partial(make, out, sources), range(count)):
            pass
    adopt_orphans()
    with tempfile.TemporaryDirectory(prefix="dedupe-many-files-") as name:
        cache_folder = Path(name)
        catalogue, report = cache_folder / "catalogue.db", cache_folder / "report.json"
        for title in ("first scan", "second scan"):
            command = [sys.executable, "-m", "dedupe_gui", "scan", str(out), *options]
            command += ["--catalogue", str(catalogue), "--json", str(report), "--overwrite"]
            measured = run(command, cache_folder)
            found = json.loads(report.read_text())
            photos = found["photos"]
            photos = photos if isinstance(photos, int) else len(photos)
            steps = ", ".join(f"{step} {seconds:.1f}" for step, seconds in found["seconds"].items())
            read_s = found["seconds"].get("read", 0.0)
            per_s = f", {photos / read_s:.0f} photos read a second" if read_s > 1 else ""
            print(f"{title}: {photos} photos in {measured.seconds:.1f} s ({steps}){per_s}", flush=True)
            print(
                f"  processor {measured.processor_s:.1f} s, memory of all processes {measured.peak_mb:.0f} MB at most"
            )
        size = sum(path.stat().st_size for path in cache_folder.rglob("catalogue.db*"))
        print(f"catalogue: {size / 1e6:.1f} MB, {size / photos:.0f} bytes a photo")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--no-edits", action="append_const", const="--no-edits", dest="options", default=[])
    parsed = parser.parse_args()
    main(parsed.folder, parsed.out, parsed.count, parsed.options)
