"""Nine nearest pictures by a hash: NumPy's scan, scikit-learn's BallTree and Annoy; how many are true, and how fast.

    python benchmarks/nearest.py FOLDER [--pictures 900] [--queries 100] [--hash whash]

FOLDER is searched for pictures and their hashes are made, as `dedupe-gui hash` does; of the first 900 (by path) that
can be read 100, made smaller, are looked up. BallTree and Annoy are measured where they are installed
(pip install scikit-learn annoy). Ties at the ninth place count for whoever finds any of them.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import imagehash
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs.hashes import HASH_BITS, files_in, hash_files
from dedupe_gui.matching.fingerprints.fingerprint import all_hashes
from dedupe_gui.model import HashKind
from dedupe_gui.reading.decode import full
from dedupe_gui.reading.workers import PhotoReader
from dedupe_gui.steps import outcome_of

NEAREST = 9
TREES = (10, 100)
Bits = NDArray[np.bool_]
Find = Callable[[Bits], Sequence[int]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pictures", type=int, default=900)
    parser.add_argument("--queries", type=int, default=100)
    parser.add_argument("--hash", type=HashKind, default=HashKind.WHASH, choices=list(HashKind))
    parsed = parser.parse_args()
    name = parsed.hash.value
    token = CancelToken()
    stamps = outcome_of(files_in([parsed.folder], token))
    with PhotoReader() as reader:
        work = hash_files(stamps, reader, token, clock=time.monotonic, names=[name])
        pictures = outcome_of(work).pictures[: parsed.pictures]
    values = [picture.values[name] for picture in pictures]
    bits = np.array([[value >> at & 1 for at in range(HASH_BITS[name])] for value in values], np.bool_)
    step = max(1, len(pictures) // parsed.queries)
    queries = np.stack([smaller(Path(picture.path_text), name) for picture in pictures[::step]])
    print(f"{NEAREST} nearest of {len(bits)} pictures by {name}, {len(queries)} queries")
    print(f"{'':<22} {'made in':>9} {'a query':>11} {'found':>7}")
    for title, make in makers().items():
        begun_s = time.perf_counter()
        find = make(bits)
        made_s = time.perf_counter() - begun_s
        begun_s = time.perf_counter()
        found = [find(query) for query in queries]
        query_s = (time.perf_counter() - begun_s) / len(queries)
        shares = [share(bits, query, rows) for query, rows in zip(queries, found, strict=True)]
        print(f"{title:<22} {made_s * 1000:>6.1f} ms {query_s * 1e6:>8.0f} µs {np.mean(shares):>7.1%}")


def smaller(path: Path, name: str) -> Bits:
    """Return the hash of a picture that was made half as large."""
    picture = full(path)
    half = picture.resize((max(8, picture.width // 2), max(8, picture.height // 2)), Image.Resampling.BICUBIC)
    made: imagehash.ImageHash = all_hashes(half, [name])[name]
    return made.hash.ravel()[::-1]


def share(bits: Bits, query: Bits, rows: Sequence[int]) -> float:
    """Return how many of the answers are as near as the true ones."""
    distances = (bits ^ query).sum(axis=1)
    farthest = np.sort(distances)[NEAREST - 1]
    return sum(bool(distances[row] <= farthest) for row in rows) / NEAREST


def makers() -> dict[str, Callable[[Bits], Find]]:
    found: dict[str, Callable[[Bits], Find]] = {"NumPy, all of them": scan}
    try:
        from sklearn.neighbors import BallTree

        def ball_tree(bits: Bits) -> Find:
            tree = BallTree(bits, metric="hamming")
            return lambda query: tree.query(query[None], k=NEAREST)[1][0].tolist()

        found["BallTree"] = ball_tree
    except ImportError:
        print("scikit-learn is not installed")
    try:
        from annoy import AnnoyIndex

        def annoy(bits: Bits, trees: int) -> Find:
            index = AnnoyIndex(bits.shape[1], "hamming")
            index.set_seed(7)
            for at, row in enumerate(bits):
                index.add_item(at, row.astype(int).tolist())
            index.build(trees)
            return lambda query: index.get_nns_by_vector(query.astype(int).tolist(), NEAREST)

        for trees in TREES:
            found[f"Annoy, {trees} trees"] = lambda bits, trees=trees: annoy(bits, trees)  # type: ignore[misc]
    except ImportError:
        print("annoy is not installed")
    return found


def scan(bits: Bits) -> Find:
    packed = np.packbits(bits, axis=1)

    def find(query: Bits) -> Sequence[int]:
        distances = np.bitwise_count(packed ^ np.packbits(query)).sum(axis=1)
        nearest: list[int] = np.argpartition(distances, NEAREST)[:NEAREST].tolist()
        return nearest

    return find


if __name__ == "__main__":
    main()
