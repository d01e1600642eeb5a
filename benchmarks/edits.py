"""How well crops, frames, captions, bars and tilts are found by local features, and at what price.

    python benchmarks/edits.py FOLDER [--half even|odd] [--growth N...]

FOLDER holds different photos. Every second one gets edits, each edit as it is, saved again at half size and quality 60,
and some mirrored as well; the search runs over originals, one kind of edit, and all other photos of the folder. Printed
are the shares of edits found and named `edited`, the findings, the pairs of different photos by relation, and what a
photo costs. What was tuned on one half is reported on the other. `--growth` measures the candidates of libraries of
so many photos, simulated from the real descriptors.
"""

from __future__ import annotations

import argparse
import io
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from make_library import (
    SUFFIXES,
    Picture,
    all_round,
    captioned,
    cropped,
    encoded,
    framed,
    letterboxed,
    resized,
    tilted,
)
from PIL import Image, ImageOps

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs.second_looks import open_thumbnail
from dedupe_gui.matching.edits import FoundEdit, extract, find_edits
from dedupe_gui.matching.edits.features import ALGORITHM, HEADER, MAX_POINTS, points_of
from dedupe_gui.matching.edits.index import candidates
from dedupe_gui.matching.fingerprints.fingerprint import fingerprint
from dedupe_gui.model import THUMBNAIL_EDGE_PX, FileStamp, Photo, PhotoFacts, Relation
from dedupe_gui.reading.decode import THUMBNAIL_QUALITY

ORIGINAL_EDGE_PX = 1400


@dataclass(frozen=True, slots=True)
class Entry:
    """A photo of the library in memory."""

    source: str
    photo: Photo
    thumbnail_jpeg: bytes
    features: bytes


def edits() -> Iterator[tuple[str, Callable[[Picture], Picture]]]:
    changes: dict[str, Callable[[Picture], Picture]] = {
        **{f"crop {percent} %": all_round(percent / 100) for percent in (5, 10, 20, 30, 40)},
        "left 15 % cut off": cropped(0.15, 0, 0, 0),
        "frame 3 %": framed(0.03, "white"),
        "frame 10 %": framed(0.1, "black"),
        "letterbox": letterboxed,
        "caption": captioned,
        "tilt 1°": tilted(1),
        "tilt 3°": tilted(3),
    }
    for name, change in changes.items():
        yield name, change
        yield f"{name}, half size, q60", lambda picture, change=change: saved_again(change(picture))  # type: ignore[misc]
        if name in {"crop 20 %", "crop 40 %", "frame 3 %", "caption"}:
            yield f"{name}, mirrored", lambda picture, change=change: ImageOps.mirror(saved_again(change(picture)))  # type: ignore[misc]


def saved_again(picture: Picture) -> Picture:
    small = resized(picture, max(picture.size) // 2)
    return Image.open(io.BytesIO(encoded(small, "JPEG", quality=60))).convert("RGB")


def entry(source: str, picture: Picture) -> Entry:
    thumbnail = picture.copy()
    thumbnail.thumbnail((THUMBNAIL_EDGE_PX, THUMBNAIL_EDGE_PX), Image.Resampling.BOX)
    facts = PhotoFacts(picture.width, picture.height, "JPEG")
    photo = Photo(FileStamp(source, 1, 1, 1, 1), facts, fingerprint(thumbnail, frozenset()))
    return Entry(
        source,
        photo,
        encoded(thumbnail, "JPEG", quality=THUMBNAIL_QUALITY),
        extract(np.asarray(thumbnail.convert("L"))),
    )


def opened(path: Path) -> Picture:
    file = Image.open(path)
    file.draft("RGB", (ORIGINAL_EDGE_PX, ORIGINAL_EDGE_PX))
    picture = ImageOps.exif_transpose(file).convert("RGB")
    picture.thumbnail((ORIGINAL_EDGE_PX, ORIGINAL_EDGE_PX))
    return picture


def found(library: Sequence[Entry]) -> Iterator[FoundEdit]:
    photos = [photo.photo for photo in library]
    features = [photo.features for photo in library]
    for event in find_edits(
        photos,
        features,
        lambda places: [library[place].thumbnail_jpeg for place in places],
        open_thumbnail,
        CancelToken(),
    ):
        if isinstance(event, FoundEdit):
            yield event


def print_found(paths: Sequence[Path], half: str) -> None:
    originals, others = {}, []
    for number, path in enumerate(paths):
        picture = opened(path)
        if number % 2 == ("even", "odd").index(half) and number // 2 % max(1, len(paths) // 200) == 0:
            originals[str(path)] = picture
        else:
            others.append(entry(str(path), picture))
    plain = [entry(source, picture) for source, picture in originals.items()]
    false_pairs: defaultdict[Relation, set[tuple[str, str]]] = defaultdict(set)
    shares = []
    print(f"{len(plain)} photos with edits among {len(paths)}")
    for name, change in edits():
        edited = [entry(source, change(picture)) for source, picture in originals.items()]
        library = [*plain, *edited, *others]
        findings: Counter[str] = Counter()
        named, met = set(), set()
        for event in found(library):
            sources = library[event.first].source, library[event.second].source
            if sources[0] != sources[1]:
                false_pairs[event.verdict.relation].add((min(sources), max(sources)))
                continue
            met.add(sources[0])
            if event.verdict.relation is Relation.EDITED:
                named.add(sources[0])
                findings["+".join(finding.kind.value for finding in event.verdict.evidence.findings)] += 1
        shares.append((100 * len(met) / len(plain), 100 * len(named) / len(plain)))
        told = ", ".join(f"{kinds} {count}" for kinds, count in findings.most_common(3))
        print_row(name, shares[-1], told)
    print_row("all", tuple(np.mean(shares, axis=0)), "")
    for relation, pairs in false_pairs.items():
        print(f"pairs of different photos named {relation.value}: {len(pairs)}")
        for one, other in sorted(pairs)[:10]:
            print(f"    {Path(one).name}  {Path(other).name}")


def print_row(name: str, shares: tuple[float, float], told: str) -> None:
    found, named = shares
    print(f"{name:34} found {found:6.2f} %, named edited {named:6.2f} %   {told}".rstrip(), flush=True)


def print_price(paths: Sequence[Path]) -> None:
    greys = [
        np.asarray(open_thumbnail(entry(str(path), opened(path)).thumbnail_jpeg).convert("L"))
        for path in paths[:: len(paths) // 40 + 1]
    ]
    extract(greys[0])
    began = time.process_time()
    packed = [extract(grey) for _ in range(5) for grey in greys]
    per_photo_ms = (time.process_time() - began) / len(packed) * 1000
    print(f"features: {per_photo_ms:.2f} ms and {np.mean([len(each) for each in packed]):.0f} bytes a photo")


def print_growth(paths: Sequence[Path], sizes: Sequence[int]) -> None:
    """Search among photos whose points are drawn from the real ones, 10 % of the bits of each descriptor flipped."""
    real = np.concatenate([points_of(entry(str(path), opened(path)).features)[1] for path in paths])
    generator = np.random.default_rng(1)
    for size in sizes:
        library = []
        for _ in range(size):
            points = real[generator.integers(0, len(real), MAX_POINTS)].copy()
            points["descriptor"] ^= np.packbits(generator.random((MAX_POINTS, 128)) < 0.1, axis=1)
            points["x"], points["y"] = (
                generator.integers(0, 65536, MAX_POINTS),
                generator.integers(0, 49152, MAX_POINTS),
            )
            points["angle"] = generator.integers(0, 256, MAX_POINTS)
            library.append(HEADER.pack(ALGORITHM, MAX_POINTS, 256, 192) + points.tobytes())
        began = time.monotonic()
        pairs = candidates(library)
        seconds = time.monotonic() - began
        peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024**2 if sys.platform == "darwin" else 1024)
        print(
            f"{size:7} photos: {seconds:6.1f} s, {len(pairs)} candidates, peak of the process {peak_mb} MB", flush=True
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=("even", "odd"), default="odd")
    parser.add_argument("--growth", type=int, nargs="+", default=())
    options = parser.parse_args()
    paths = sorted(path for path in options.folder.rglob("*") if path.suffix.lower() in SUFFIXES)
    print_price(paths)
    if options.growth:
        print_growth(paths, options.growth)
    else:
        print_found(paths, options.half)


if __name__ == "__main__":
    main()
