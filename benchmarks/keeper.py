"""Of an original and a version made from it: which one would go? For every way of making a version.

    python benchmarks/keeper.py FOLDER N [--half even|odd] [--ways WORD,...] [--edge PX] [--quality Q] [--lossless]
        [--list] [--together]

Takes N originals evenly from the folder and everything below it, makes each way's version of each (`versions_of.py`),
gives both names and times that tell nothing, scans them and asks what a clean-up with its defaults would remove. Prints
a line a way: original goes, version goes, both stay, not found together, and how many are named as they should be.
`--half` takes every second photo only, so that what was tuned on one half can be measured on the other. Photos that are
no JPEGs become JPEGs at qualities from 75 to 95 first; `--edge` makes those that are larger smaller first, as web
photos are, and `--quality` saves all of them again as poorly; with `--lossless` all originals are PNGs, many of which
were JPEGs before. `--together` puts all versions of an original beside it at once, and a twin of the original with the
same bytes: of the two one goes, whichever photo leads the group.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import os
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, ImageOps
from versions_of import WAYS, Aim, Way

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs.cleanup import items_of_report
from dedupe_gui.jobs.events import Finished
from dedupe_gui.jobs.regroup import reported_groups
from dedupe_gui.jobs.report import make_report
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.model import SURE_RELATIONS, Relation, ScanOptions

SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff"}
QUALITIES = (60, 75, 80, 85, 90, 92, 95)
LEAST_EDGE_PX = 200
SAME_TIME_S = 1_500_000_000


@dataclass(frozen=True, slots=True)
class Found:
    """What a scan's report says."""

    going: frozenset[Path]
    leader_of: Mapping[Path, Path]
    relation_of: Mapping[Path, Relation | None]
    """To the leader; None for that itself."""

    @staticmethod
    def of(root: Path, workers: int | None) -> Found:
        options = ScanOptions(folders=(root,), workers=workers)
        with open_catalogue(None) as catalogue:
            *_, finished = scan(options, catalogue, token=CancelToken())
        if not isinstance(finished, Finished):
            raise SystemExit("The scan did not finish.")
        report = make_report(finished.result, reported_groups(finished.result))
        photos = [(photo, group.keep) for group in report.groups for photo in group.photos]
        return Found(
            frozenset(item.photo.path for item in items_of_report(report, SURE_RELATIONS)),
            {photo.path: leader.path for photo, leader in photos},
            {photo.path: photo.relation for photo, _ in photos},
        )

    def relation_between(self, version: Path, original: Path) -> Relation | None:
        """What the two are to each other; None where they are in no group, or another one leads it."""
        if self.leader_of.get(version) == original:
            return self.relation_of[version]
        return self.relation_of[original] if self.leader_of.get(original) == version else None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the versions of one way."""

    way: str
    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def count(self, label: str, way: Way, is_gone: bool, version: Path, found: Found, original: Path) -> None:
        """is_gone: whether the original goes, with all that are the same."""
        relation = found.relation_between(version, original)
        are_together = found.leader_of.get(version) == found.leader_of.get(original) is not None
        what = "both stay" if are_together else "not found"
        if is_gone:
            what = "original goes"
        elif version in found.going:
            what = "version goes"
        is_named = relation is not None and (
            relation.value == way.relation or (way.relation == "copy" and relation in SURE_RELATIONS)
        )
        self.counts[what] += 1
        self.counts["named"] += is_named
        expected = {Aim.GOES: "version goes", Aim.STAYS: "both stay"}.get(way.aim, what)
        if what != expected or not is_named:
            self.wrong.append(f"{label}: {what}, {relation.value if relation else '-'}")


def originals(
    folder: Path,
    count: int,
    half: str | None,
    edge_px: int | None,
    *,
    quality: int | None = None,
    are_lossless: bool = False,
) -> list[tuple[str, bytes]]:
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
    if half is not None:
        paths = paths[half == "odd" :: 2]
    found: list[tuple[str, bytes]] = []
    step = max(1, len(paths) // count)
    for path in [*paths[::step], *(path for at, path in enumerate(paths) if at % step)]:
        content = as_original(path, edge_px, quality, is_lossless=are_lossless)
        if content is not None and len(found) < count:
            found.append((path.name, content))
    return found


def as_original(path: Path, edge_px: int | None, quality: int | None, *, is_lossless: bool) -> bytes | None:
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
    is_to_be_saved = is_lossless or quality is not None or file.format != "JPEG"
    if not is_to_be_saved and (edge_px is None or max(image.size) <= edge_px):
        return path.read_bytes()
    if edge_px is not None and max(image.size) > edge_px:
        image = ImageOps.contain(image, (edge_px, edge_px))
    saved = io.BytesIO()
    if is_lossless:
        image.save(saved, "PNG", compress_level=1)
        return saved.getvalue()
    chosen = QUALITIES[hashlib.blake2b(path.name.encode()).digest()[0] % len(QUALITIES)]
    image.save(saved, "JPEG", quality=quality or chosen)
    return saved.getvalue()


def outcome_of(name: str, photos: Sequence[tuple[str, bytes]], workers: int | None) -> Outcome:
    """What becomes of each original and one version of it, two by two."""
    way, outcome = WAYS[name], Outcome(name)
    with tempfile.TemporaryDirectory(prefix="dedupe-keeper-") as root:
        pairs = [
            (
                write(Path(root), number, name, "o", suffix_of(content), content),
                write_version(Path(root), number, name, content),
            )
            for number, (_, content) in enumerate(photos)
        ]
        found = Found.of(Path(root), workers)
    for (label, _), (original, version) in zip(photos, pairs, strict=True):
        outcome.count(label, way, original in found.going, version, found, original)
    return outcome


def outcomes_together(
    names: Sequence[str], photos: Sequence[tuple[str, bytes]], workers: int | None
) -> tuple[list[Outcome], Counter[str]]:
    """What becomes of each original, a twin of it and all its versions at once; and what became of originals."""
    outcomes = [Outcome(name) for name in names]
    originals: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="dedupe-keeper-") as root:
        piles = [
            (
                {write(Path(root), number, "", role, suffix_of(content), content) for role in ("original", "twin")},
                [write_version(Path(root), number, name, content) for name in names],
            )
            for number, (_, content) in enumerate(photos)
        ]
        found = Found.of(Path(root), workers)
    for (label, _), (twins, versions) in zip(photos, piles, strict=True):
        gone = len(twins & found.going)
        originals["of two that are the same, one goes"] += gone == 1
        originals["both go"] += gone == 2
        leads = found.leader_of.get(min(twins))
        originals["the original leads its group"] += leads in twins
        if leads is not None and leads not in twins:
            at = versions.index(leads)
            print(f"    {label}: {names[at]} leads")
        original = leads if leads in twins else min(twins)
        for outcome, version in zip(outcomes, versions, strict=True):
            outcome.count(label, WAYS[outcome.way], gone == len(twins), version, found, original)
    return outcomes, originals


def suffix_of(content: bytes) -> str:
    return "png" if content.startswith(b"\x89PNG") else "jpg"


def write_version(root: Path, number: int, name: str, content: bytes) -> Path:
    image = Image.open(io.BytesIO(content)).convert("RGB")
    return write(root, number, name, "v", WAYS[name].suffix, WAYS[name].make(image, content))


def write(root: Path, number: int, name: str, role: str, suffix: str, content: bytes) -> Path:
    """Write a photo into the folder of its original; names and times tell nothing."""
    digest = hashlib.blake2b(f"{name} {number} {role}".encode(), digest_size=6).hexdigest()
    path = root / f"{number:04}" / f"{digest}.{suffix}"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (SAME_TIME_S, SAME_TIME_S))
    return path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--half", choices=("even", "odd"))
    parser.add_argument("--ways", help="only ways whose name has one of these words")
    parser.add_argument("--edge", type=int)
    parser.add_argument("--quality", type=int)
    parser.add_argument("--lossless", action="store_true")
    parser.add_argument("--list", action="store_true", help="name the photos that went otherwise than aimed at")
    parser.add_argument("--together", action="store_true", help="all versions of an original beside it at once")
    parser.add_argument("--workers", type=int)
    parsed = parser.parse_args()
    taken = parsed.folder, parsed.count, parsed.half, parsed.edge
    photos = originals(*taken, quality=parsed.quality, are_lossless=parsed.lossless)
    words = parsed.ways.split(",") if parsed.ways else [""]
    ways = [name for name in WAYS if any(word in name for word in words)]
    print(f"{len(photos)} originals\n{'way':27} original  version  both   not")
    print(f"{'':27} goes      goes     stay   found  named  aim")
    if parsed.together:
        outcomes, of_originals = outcomes_together(ways, photos, parsed.workers)
        for outcome in outcomes:
            say(outcome, is_listed=parsed.list)
        for what, count in of_originals.items():
            print(f"{what}: {count} of {len(photos)}")
        return
    for name in ways:
        say(outcome_of(name, photos, parsed.workers), is_listed=parsed.list)


def say(outcome: Outcome, *, is_listed: bool) -> None:
    counts, way = outcome.counts, WAYS[outcome.way]
    print(
        f"{outcome.way:27} {counts['original goes']:5} {counts['version goes']:9} {counts['both stay']:7}"
        f" {counts['not found']:6} {counts['named']:6}  {way.aim.value}, {way.relation}",
        flush=True,
    )
    if is_listed:
        for line in outcome.wrong:
            print(f"    {line}")


if __name__ == "__main__":
    main()
