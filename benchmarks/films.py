"""How well films are found: what became of each version of `benchmarks/make_films.py`, and what was named wrongly.

    python benchmarks/films.py FOLDER [--workers N]

Prints for each version how many were found, named what they are, held by the film they were made from, and for clips
told with their place within half a second; then pairs of different films that were named copies or edits, seconds a
film and memory. Beside it stands no other program: the Python package czkawka (0.1.2) offers that program's search for
pictures and not the one for films, and PyPI has no other that answers a folder with pairs.
"""

from __future__ import annotations

import argparse
import csv
import resource
import time
from collections import defaultdict
from pathlib import Path

import numpy as np

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs.events import Finished
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.matching.containment.closure import who_holds
from dedupe_gui.matching.groups.grouping import components
from dedupe_gui.model import RELATIONS, EvidenceKind, Held, Relation, ScanOptions, ScanResult

PLACE_WITHIN_S = 0.5


def scanned(folder: Path, workers: int | None, catalogue: Path | None) -> ScanResult:
    with open_catalogue(catalogue) as opened:
        for event in scan(ScanOptions((folder,), workers=workers, films=True), opened, token=CancelToken()):
            if isinstance(event, Finished):
                return event.result
    raise SystemExit("the scan did not end")


def films_in(row: dict[str, str]) -> set[str]:
    """Return the films of which a file shows something."""
    return {row["film"], row.get("also") or row["film"]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--workers", type=int)
    parser.add_argument("--catalogue", type=Path)
    parsed = parser.parse_args()
    with (parsed.folder / "truth.csv").open(newline="") as file:
        truth = {row["file"]: row for row in csv.DictReader(file)}
    originals = {row["film"]: name for name, row in truth.items() if row["version"] == "original"}
    began_s = time.monotonic()
    result = scanned(parsed.folder.absolute(), parsed.workers, parsed.catalogue)
    took_s = time.monotonic() - began_s
    names = [photo.path.name for photo in result.photos]
    holders = who_holds(result.pairs)
    place_of = {name: at for at, name in enumerate(names)}
    told: dict[frozenset[str], tuple[Relation, tuple[float, ...]]] = {}
    false = []
    pairs = result.pairs
    columns = zip(pairs.first.tolist(), pairs.second.tolist(), pairs.relation.tolist(), pairs.evidence, strict=True)
    ties: defaultdict[str, set[str]] = defaultdict(set)
    for first, second, rank, evidence in columns:
        relation = RELATIONS[rank]
        one, other = names[first], names[second]
        cut = tuple(
            finding.amount or 0.0
            for finding in evidence.findings
            if finding.kind in (EvidenceKind.CUT_FROM, EvidenceKind.CUT_TO)
        )
        told[frozenset((one, other))] = relation, cut
        if relation is Relation.SIMILAR:
            continue
        if not films_in(truth[one]) & films_in(truth[other]):
            false.append((one, other, relation.value))
        else:
            ties[one].add(other)
            ties[other].add(one)
    is_sure = pairs.relation <= Relation.COPY.rank
    set_of = components(len(names), pairs.first[is_sure].astype(np.int64), pairs.second[is_sure].astype(np.int64))
    by_version: defaultdict[str, list[tuple[bool, bool, bool, bool | None]]] = defaultdict(list)
    for name, row in truth.items():
        original = originals[row["film"]]
        if name == original or name not in place_of:
            continue
        # A version is held against one of those that are copies of its original, not against each of them.
        same = [each for each in truth if each in place_of and set_of[place_of[each]] == set_of[place_of[original]]]
        is_tied = bool(ties[name])
        is_same = name in same
        relation, cut = told.get(frozenset((name, original)), (Relation.COPY if is_same else None, ()))
        edits = [told[ends] for each in same if (ends := frozenset((name, each))) in told]
        if relation is None and edits and not is_same:
            relation, cut = next((edit for edit in edits if len(edit[1]) == 2), edits[0])
        is_named = relation is not None and relation.value == row["relation"]
        held = holders.held_by(place_of[name], place_of[original]) is Held.YES
        is_placed = None
        if row["from_s"]:
            wanted = float(row["from_s"]), float(row["to_s"])
            is_placed = len(cut) == 2 and all(abs(a - b) <= PLACE_WITHIN_S for a, b in zip(cut, wanted, strict=True))
        by_version[row["version"]].append((is_tied, is_named, held, is_placed))
    print(f"{'version':>10} {'films':>5} {'found':>6} {'named':>6} {'held':>6} {'placed':>6}")
    for version, rows in by_version.items():
        placed = [row[3] for row in rows if row[3] is not None]
        shares = [sum(column) / len(rows) for column in list(zip(*rows, strict=True))[:3]]
        tail = f"{sum(placed) / len(placed):6.0%}" if placed else ""
        print(f"{version:>10} {len(rows):5} " + " ".join(f"{share:6.0%}" for share in shares) + f" {tail}")
    print(f"pairs of different films named copies or edits: {len(false)}", *false[:10])
    print(f"unreadable: {[(each.path.name, each.detail) for each in result.unreadable]}")
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    count = max(1, sum(photo.is_film for photo in result.photos))
    print(f"{count} films, {took_s:.1f} s, {took_s / count:.2f} s a film; a worker took {memory:.0f} MB at most")


if __name__ == "__main__":
    main()
