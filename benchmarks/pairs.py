"""How long the searches among hashes take, and where pybktree's tree and a scan change places.

    python benchmarks/pairs.py [--million]

All pairs: random, clustered and partly equal hashes; beside them what pybktree would take for all pairs, from the time
of some hundred queries. One query: the tree and the scan at several sizes and radii. Photos that come one by one, as a
scan reads them: what each costs a tree that grows (`candidates.growing`) and an array that grows, and all of them anew.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Callable
from functools import partial

import numpy as np
import pybktree
from numpy.typing import NDArray

from dedupe_gui.matching.candidates.near_pairs import near_pairs

QUERIES = 200
QUERY_LIMIT_S = 2.0


def random_hashes(count: int) -> NDArray[np.uint64]:
    return np.random.default_rng(1).integers(0, 2**64, count, dtype=np.uint64)


def clustered_hashes(count: int) -> NDArray[np.uint64]:
    """Series of some twenty shots, up to 5 bits from their middle."""
    rng = np.random.default_rng(2)
    hashes = random_hashes(count // 20 + 1)[rng.integers(0, count // 20 + 1, count)]
    for _ in range(5):
        hashes ^= np.uint64(1) << rng.integers(0, 64, count).astype(np.uint64)
    return hashes


def partly_equal_hashes(count: int) -> NDArray[np.uint64]:
    """Random hashes, among them one that 3,000 photos share and 300 that 30 share each."""
    hashes = random_hashes(count)
    hashes[:3000] = hashes[0]
    hashes[3000:12000] = np.repeat(hashes[3000:3300], 30)
    return np.random.default_rng(3).permutation(hashes)


def hamming(first: int, second: int) -> int:
    return (first ^ second).bit_count()


def query_ms(ask: Callable[[int], object], hashes: NDArray[np.uint64]) -> float:
    """Return the mean processor time of a query for one of the hashes."""
    wanted = [int(each) for each in np.random.default_rng(4).choice(hashes, QUERIES)]
    start = time.process_time()
    done = 0
    for each in wanted:
        ask(each)
        done += 1
        if time.process_time() - start > QUERY_LIMIT_S:
            break
    return (time.process_time() - start) / done * 1000


def by_scan(hashes: NDArray[np.uint64], radius: int, wanted: int) -> NDArray[np.intp]:
    return np.flatnonzero(np.bitwise_count(hashes ^ np.uint64(wanted)) <= radius)


def by_tree(tree: pybktree.BKTree, radius: int, wanted: int) -> list[tuple[int, int]]:
    return list(tree.find(wanted, radius))


def print_all_pairs(counts: list[int]) -> None:
    print(f"{'all pairs':>14}{'hashes':>11}{'radius':>8}{'pairs':>13}{'seconds':>9}{'pybktree':>12}")
    for count in counts:
        for name, make in (
            ("random", random_hashes),
            ("clustered", clustered_hashes),
            ("partly equal", partly_equal_hashes),
        ):
            hashes = make(count)
            tree = pybktree.BKTree(hamming, np.unique(hashes).tolist())
            for radius in (5, 8, 10):
                start = time.perf_counter()
                found = len(near_pairs(hashes, radius)[0])
                ours_s = time.perf_counter() - start
                theirs_s = query_ms(partial(by_tree, tree, radius), hashes) / 1000 * count
                print(f"{name:>14}{count:11,}{radius:8}{found:13,}{ours_s:9.2f}{theirs_s:10,.0f} s")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:.2f} GB")


def print_one_query() -> None:
    radii = (0, 1, 2, 4, 8)
    print(
        f"\n{'one query, ms':>14}{'grow, s':>9}"
        + "".join(f"{f'tree, r {radius}':>11}" for radius in radii)
        + f"{'scan':>9}"
    )
    for count in (100, 1_000, 10_000, 50_000, 100_000, 400_000):
        hashes = random_hashes(count)
        start = time.perf_counter()
        tree = pybktree.BKTree(hamming, hashes.tolist())
        grow_s = time.perf_counter() - start
        cells = [query_ms(partial(by_tree, tree, radius), hashes) for radius in radii]
        scan_ms = query_ms(partial(by_scan, hashes, 8), hashes)
        print(f"{count:14,}{grow_s:9.2f}" + "".join(f"{cell:11.3f}" for cell in cells) + f"{scan_ms:9.3f}")


def like_phashes(count: int) -> NDArray[np.uint64]:
    """Hashes as pHash makes them: half of the bits set, the first always; one in ten is that of another photo."""
    rng = np.random.default_rng(5)
    bits = np.ones((count, 64), np.uint8)
    for row in bits:
        row[1 + rng.permutation(63)[:32]] = 0
    hashes = np.packbits(bits, axis=1).view(">u8").ravel().astype(np.uint64)
    hashes[: count // 10] = hashes[count // 10 : 2 * (count // 10)]
    return rng.permutation(hashes)


def print_one_by_one(counts: list[int]) -> None:
    radii = (0, 1, 2, 4)
    heads = "".join(f"{f'tree, r {radius}':>11}" for radius in radii)
    print(f"\n{'us a photo':>14}{'grow':>9}{heads}{'array':>9}{'all anew, s':>13}")
    for count in counts:
        hashes = like_phashes(count)
        start_s = time.process_time()
        tree = pybktree.BKTree(hamming, np.unique(hashes).tolist())
        grow_us = (time.process_time() - start_s) / count * 1e6
        cells = [1000 * query_ms(partial(by_tree, tree, radius), hashes) for radius in radii]
        array_us = 1000 * query_ms(partial(by_scan, hashes, 10), hashes)
        start_s = time.process_time()
        near_pairs(hashes, 10)
        anew_s = time.process_time() - start_s
        print(
            f"{count:14,}{grow_us:9.1f}" + "".join(f"{cell:11.1f}" for cell in cells) + f"{array_us:9.1f}{anew_s:13.2f}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--million", action="store_true", help="also a million hashes (some minutes)")
    arguments = parser.parse_args()
    print_all_pairs([100_000, 1_000_000] if arguments.million else [100_000])
    print_one_query()
    print_one_by_one([1_000, 10_000, 50_000, 100_000, *([1_000_000] if arguments.million else [])])


if __name__ == "__main__":
    main()
