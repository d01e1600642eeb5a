"""How well the program tells copies: what it finds of a labelled library, and what it wrongly takes for the same.

    python benchmarks/accuracy.py FOLDER [--distance N] [--no-edits]

In a library of `benchmarks/make_library.py` the file names say which photo a version is of: printed are the share of
each edit that lies in one group with its original, and how it was named. In any other folder every file counts as a
photo of its own: printed are the pairs found between different ones, by relation. Both print which groups mix photos.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.jobs.catalogue_version import algorithm_version
from dedupe_gui.jobs.regroup import reported_groups
from dedupe_gui.jobs.scan import scan
from dedupe_gui.model import RELATIONS, Finished, Group, Photo, Relation, ScanOptions, ScanResult

ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class Label:
    """What a file's name says it is."""

    photo: str
    edit: str

    @staticmethod
    def of(path: Path) -> Label:
        photo, mark, edit = path.stem.partition("__")
        return Label(photo, edit) if mark else Label(str(path), ORIGINAL)


def scanned(folder: Path, *, distance_bits: int, find_edits: bool) -> Finished:
    options = ScanOptions((folder,), distance_bits=distance_bits, find_edits=find_edits)
    with (
        tempfile.TemporaryDirectory() as place,
        Catalogue.open(Path(place) / "catalogue.sqlite", algorithm=algorithm_version()) as catalogue,
    ):
        *_, last = scan(options, catalogue, token=CancelToken())
    assert isinstance(last, Finished)
    return last


def print_found(photos: tuple[Photo, ...], groups: tuple[Group, ...]) -> None:
    """Print what became of each edit, and of each class of edits."""
    label_of = [Label.of(photo.path) for photo in photos]
    group_of, relation_of = {}, {}
    for number, group in enumerate(groups):
        for member in group.members:
            group_of[member.photo], relation_of[member.photo] = number, member.relation
    originals = {label.photo: place for place, label in enumerate(label_of) if label.edit == ORIGINAL}
    outcomes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for place, label in enumerate(label_of):
        if label.edit == ORIGINAL:
            continue
        original = originals.get(label.photo)
        is_found = original is not None and place in group_of and group_of[place] == group_of.get(original)
        relation = relation_of.get(place)
        name = "not found" if not is_found else "kept" if relation is None else relation.value
        for row in (label.edit, label.edit.partition("-")[0].upper()):
            outcomes[row][name] += 1
    sure = ("kept", *(relation.value for relation in RELATIONS if relation.carries_over))
    print(f"{'edit':28}{'files':>7}{'found':>9}{'copy or surer':>15}   named")
    for row in sorted(outcomes, key=lambda row: (row.lower(), row.islower())):
        counts = outcomes[row]
        files = counts.total()
        found, copies = 1 - counts["not found"] / files, sum(counts[name] for name in sure) / files
        named = ", ".join(f"{name} {count}" for name, count in counts.most_common())
        print(f"{row:28}{files:7}{found:9.2%}{copies:15.2%}   {named}")


def print_false(result: ScanResult, groups: tuple[Group, ...]) -> None:
    """Print the pairs between different photos by relation, the worst by name, and the groups that mix photos."""
    label_of = [Label.of(photo.path) for photo in result.photos]
    pairs = result.pairs
    false: Counter[Relation] = Counter()
    for first, second, rank in zip(pairs.first.tolist(), pairs.second.tolist(), pairs.relation.tolist(), strict=True):
        if label_of[first].photo != label_of[second].photo:
            relation = RELATIONS[rank]
            false[relation] += 1
            if relation.carries_over or relation is Relation.EDITED:
                print(f"{relation.value}: {result.photos[first].path} | {result.photos[second].path}")
    print("pairs of different photos:", ", ".join(f"{relation.value} {false[relation]}" for relation in RELATIONS))
    mixed = [group for group in groups if len({label_of[member.photo].photo for member in group.members}) > 1]
    by_relation = Counter(group.relation.value for group in mixed)
    print(f"groups: {len(groups)}, of which mix photos: {len(mixed)} {dict(by_relation)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--distance", type=int, default=10)
    parser.add_argument("--no-edits", action="store_true")
    arguments = parser.parse_args()
    done = scanned(arguments.folder.resolve(), distance_bits=arguments.distance, find_edits=not arguments.no_edits)
    result, groups = done.result, reported_groups(done.result)
    if any("__" in photo.path.stem for photo in result.photos):
        print_found(tuple(result.photos), groups)
    print_false(result, groups)
    seconds = result.seconds
    print(f"{len(result.photos)} photos, unreadable {len(result.unreadable)}, {len(result.pairs)} pairs kept;", end=" ")
    print(f"walk {seconds.walk:.1f} s, read {seconds.read:.1f} s, match {seconds.match:.1f} s")


if __name__ == "__main__":
    main()
