"""Of an original and a version made from it: which one would go? For every way of making a version.

    python benchmarks/keeper.py FOLDER N [--half even|odd] [--ways WORD,...] [--edge PX] [--list]

Takes N originals evenly from the folder and everything below it, makes each way's version of each (`versions_of.py`),
gives both names and times that tell nothing, scans them and asks what a clean-up with its defaults would remove. Prints
a line a way: original goes, version goes, both stay, not found together, and how many are named as they should be.
`--half` takes every second photo only, so that what was tuned on one half can be measured on the other. Photos that are
no JPEGs become JPEGs at qualities from 75 to 95 first; `--edge` makes them smaller first, as web photos are.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import os
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps
from versions_of import WAYS, Aim, Way

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs.cleanup import items_of_report
from dedupe_gui.jobs.regroup import reported_groups
from dedupe_gui.jobs.report import make_report
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.model import SURE_RELATIONS, Finished, ScanOptions

SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff"}
QUALITIES = (75, 80, 85, 90, 92, 95)
LEAST_EDGE_PX = 200
SAME_TIME_S = 1_500_000_000


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the pairs of one way."""

    way: str
    counts: Counter[str]
    wrong: tuple[str, ...]


def originals(folder: Path, count: int, half: str | None, edge_px: int | None) -> list[tuple[str, bytes]]:
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
    if half is not None:
        paths = paths[half == "odd" :: 2]
    found: list[tuple[str, bytes]] = []
    step = max(1, len(paths) // count)
    for path in [*paths[::step], *(path for at, path in enumerate(paths) if at % step)]:
        content = as_jpeg(path, edge_px)
        if content is not None and len(found) < count:
            found.append((path.name, content))
    return found


def as_jpeg(path: Path, edge_px: int | None) -> bytes | None:
    """Return an original's bytes; None for what is no plain colour photo of sRGB, upright and large enough."""
    try:
        file = Image.open(path)
        file.load()
    except (OSError, ValueError, SyntaxError):
        return None
    image: Image.Image = file
    is_plain = image.mode == "RGB" and not image.info.get("icc_profile") and image.getexif().get(0x0112, 1) == 1
    if not is_plain or min(image.size) < LEAST_EDGE_PX:
        return None
    if file.format == "JPEG" and edge_px is None:
        return path.read_bytes()
    if edge_px is not None:
        image = ImageOps.contain(image, (edge_px, edge_px))
    saved = io.BytesIO()
    quality = QUALITIES[hashlib.blake2b(path.name.encode()).digest()[0] % len(QUALITIES)]
    image.save(saved, "JPEG", quality=quality)
    return saved.getvalue()


def outcome_of(name: str, photos: list[tuple[str, bytes]], workers: int | None) -> Outcome:
    way = WAYS[name]
    with tempfile.TemporaryDirectory(prefix="dedupe-keeper-") as root:
        pairs = [write_pair(Path(root), way, name, number, content) for number, (_, content) in enumerate(photos)]
        options = ScanOptions(folders=(Path(root),), workers=workers)
        with open_catalogue(None) as catalogue:
            *_, finished = scan(options, catalogue, token=CancelToken())
        if not isinstance(finished, Finished):
            raise SystemExit("The scan did not finish.")
        report = make_report(finished.result, reported_groups(finished.result))
        removed = {item.photo.path for item in items_of_report(report, SURE_RELATIONS)}
        relation_of = {
            frozenset((group.photos[0].path, photo.path)): photo.relation
            for group in report.groups
            for photo in group.photos[1:]
        }
    counts: Counter[str] = Counter()
    wrong = []
    for (label, _), (original, version) in zip(photos, pairs, strict=True):
        relation = relation_of.get(frozenset((original, version)))
        what = "not found" if relation is None else "both stay"
        if original in removed:
            what = "original goes"
        elif version in removed:
            what = "version goes"
        counts[what] += 1
        is_named = relation is not None and (
            relation.value == way.relation or (way.relation == "copy" and relation in SURE_RELATIONS)
        )
        counts["named"] += is_named
        expected = {Aim.GOES: "version goes", Aim.STAYS: "both stay"}.get(way.aim, what)
        if what != expected or not is_named:
            wrong.append(f"{label}: {what}, {relation.value if relation else '-'}")
    return Outcome(name, counts, tuple(wrong))


def write_pair(root: Path, way: Way, name: str, number: int, content: bytes) -> tuple[Path, Path]:
    image = Image.open(io.BytesIO(content)).convert("RGB")
    paths = []
    for role, suffix, data in (("o", "jpg", content), ("v", way.suffix, way.make(image, content))):
        digest = hashlib.blake2b(f"{name} {number} {role}".encode(), digest_size=6).hexdigest()
        path = root / f"{number:04}" / f"{digest}.{suffix}"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        os.utime(path, (SAME_TIME_S, SAME_TIME_S))
        paths.append(path)
    return paths[0], paths[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--half", choices=("even", "odd"))
    parser.add_argument("--ways", help="only ways whose name has one of these words")
    parser.add_argument("--edge", type=int)
    parser.add_argument("--list", action="store_true", help="name the photos that went otherwise than aimed at")
    parser.add_argument("--workers", type=int)
    parsed = parser.parse_args()
    photos = originals(parsed.folder, parsed.count, parsed.half, parsed.edge)
    words = parsed.ways.split(",") if parsed.ways else [""]
    ways = [name for name in WAYS if any(word in name for word in words)]
    print(f"{len(photos)} originals\n{'way':27} original  version  both   not")
    print(f"{'':27} goes      goes     stay   found  named  aim")
    for name in ways:
        outcome = outcome_of(name, photos, parsed.workers)
        counts, way = outcome.counts, WAYS[name]
        print(
            f"{name:27} {counts['original goes']:5} {counts['version goes']:9} {counts['both stay']:7}"
            f" {counts['not found']:6} {counts['named']:6}  {way.aim.value}, {way.relation}",
            flush=True,
        )
        if parsed.list:
            for line in outcome.wrong:
                print(f"    {line}")


if __name__ == "__main__":
    main()
