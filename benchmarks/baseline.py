"""How long the program's main work takes beside a yardstick, against what it took before.

    python benchmarks/baseline.py [--rounds N]        compare with baseline.json beside this file; status 1 if slower
    python benchmarks/baseline.py --write             take what is measured now as the baseline

Everything is made from a seed. Each piece of work is measured in turn with the yardstick (what Python, NumPy and a JPEG
encoder do without us), in processor time, and the best of the rounds counts: so a figure is about the code, hardly
about the machine or who else works on it. What a scan costs whole is measured by `speed.py`.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.result_codec import decode as decode_result
from dedupe_gui.catalogue.result_codec import encode as encode_result
from dedupe_gui.jobs.events import Finished
from dedupe_gui.jobs.regroup import Regrouper
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.matching.candidates.near_pairs import near_pairs
from dedupe_gui.matching.fingerprints.fingerprint import fingerprint
from dedupe_gui.matching.groups.grouping import GroupingView
from dedupe_gui.model import HashKind, ScanOptions, ScanResult
from dedupe_gui.reading.decode import decode
from dedupe_gui.review.plan import Plan

BASELINE = Path(__file__).with_name("baseline.json")
SLOWER_FROM = 1.3
"""Times the baseline. Two runs of the same code differ by some 10 % on a busy machine."""
PHOTOS = 24
HASHES = 20_000
COPIES = 40


@dataclass(frozen=True, slots=True)
class Work:
    name: str
    do: Callable[[], object]


def pictures(count: int, *, width_px: int, height_px: int) -> list[Image.Image]:
    """Soft shapes with grain, a different picture for each number."""
    made = []
    for seed in range(count):
        random = np.random.default_rng(seed)
        soft = Image.fromarray(random.integers(0, 255, (9, 13, 3), np.uint8)).resize((width_px, height_px))
        grain = random.normal(0, 6, (height_px, width_px, 1))
        made.append(Image.fromarray(np.clip(np.asarray(soft) + grain, 0, 255).astype(np.uint8)))
    return made


def jpeg(picture: Image.Image, quality: int = 90) -> bytes:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=quality)
    return file.getvalue()


def yardstick() -> None:
    """Some 100 ms of what everybody's Python does."""
    total = 0
    for number in range(300_000):
        total += number & 7
    numbers = np.random.default_rng(1).integers(0, 2**63, 1_000_000, np.int64)
    np.sort(numbers)
    np.bitwise_count(numbers ^ numbers[::-1])
    jpeg(pictures(1, width_px=1000, height_px=700)[0])


def scanned(folder: Path) -> ScanResult:
    with open_catalogue(None) as catalogue:
        *_, finished = scan(ScanOptions((folder,), workers=1), catalogue, token=CancelToken())
    assert isinstance(finished, Finished)
    return finished.result


def works(folder: Path) -> list[Work]:
    """What is measured. folder: an empty one, for photos."""
    photos = pictures(PHOTOS, width_px=1600, height_px=1067)
    contents = [jpeg(photo) for photo in photos]
    small = [photo.resize((256, 171)) for photo in photos]
    for at, photo in enumerate(photos[: PHOTOS // 4]):
        (folder / f"{at}.jpg").write_bytes(contents[at])
        for copy in range(COPIES // (PHOTOS // 4)):
            (folder / f"{at}-{copy}.jpg").write_bytes(jpeg(photo.resize((800 + 20 * copy, 533)), 70 + copy))
    result = scanned(folder)
    regrouper = Regrouper(result)
    packed = encode_result(result)
    hashes: NDArray[np.uint64] = np.random.default_rng(2).integers(0, 2**64, HASHES, np.uint64)

    def group_at_every_distance() -> None:
        for distance_bits in range(11):
            Regrouper(result).groups(GroupingView(distance_bits=distance_bits))

    def accept_everything() -> None:
        plan = Plan(result.photos, regrouper.groups(GroupingView()), losses=regrouper.losses)
        plan.accept_all()
        plan.to_remove()

    return [
        Work("decode 24 JPEGs", lambda: [decode(content) for content in contents]),
        Work("hash 24 photos", lambda: [fingerprint(photo, frozenset(HashKind)) for photo in small]),
        Work(f"near pairs of {HASHES} hashes", lambda: near_pairs(hashes, 10)),
        Work("group at every distance", group_at_every_distance),
        Work("accept everything", accept_everything),
        Work("a session out and in", lambda: [decode_result(encode_result(result)), decode_result(packed)]),
    ]


def processor_s(do: Callable[[], object]) -> float:
    begun_s = time.process_time()
    do()
    return time.process_time() - begun_s


def measured(rounds: int) -> dict[str, float]:
    """Return how many yardsticks each work is long."""
    with tempfile.TemporaryDirectory() as folder:
        found = works(Path(folder))
        best = {work.name: processor_s(work.do) for work in found}
        yard_s = processor_s(yardstick)
        for _ in range(rounds):
            for work in found:
                yard_s = min(yard_s, processor_s(yardstick))
                best[work.name] = min(best[work.name], processor_s(work.do))
    return {name: seconds / yard_s for name, seconds in best.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    now = measured(arguments.rounds)
    if arguments.write:
        BASELINE.write_text(json.dumps({name: round(yards, 3) for name, yards in now.items()}, indent=1) + "\n")
    before: dict[str, float] = json.loads(BASELINE.read_text())
    print(f"{'in yardsticks':28} {'before':>8} {'now':>8} {'ratio':>7}")
    slower = []
    for name, yards in now.items():
        ratio = yards / before[name] if name in before else float("nan")
        print(f"{name:28} {before.get(name, float('nan')):8.3f} {yards:8.3f} {ratio:7.2f}")
        if ratio > SLOWER_FROM:
            slower.append(name)
    if slower:
        print(f"slower than {SLOWER_FROM} times the baseline: {', '.join(slower)}")
    return 1 if slower else 0


if __name__ == "__main__":
    sys.exit(main())
