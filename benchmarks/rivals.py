"""What other programs find of a labelled library, beside this one: `python benchmarks/rivals.py FOLDER`

FOLDER is a library of `benchmarks/make_library.py`: each file's name says which photo it is a version of, and made how.
Each program runs with its defaults as a process of its own, with an empty cache. Printed are the shares of the versions
that lie in one group with their original, by how they were made, how many groups mix different photos, and the time:
of the processor, and by the clock. Measured are those that are here: czkawka (pip install czkawka), difPy (pip install
difPy), findimagedupes (apt-get install findimagedupes). A program that reports pairs counts as having put each picture
into a group with all that it named for it.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import shutil
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from speed import Run, adopt_orphans, run

ORIGINAL = "original"
CLASSES = {
    "saved again, resized, other format": ("resaved", "resized", "format"),
    "recoloured, sharpened, blurred": ("recoloured",),
    "watermarked": ("watermarked",),
    "cropped, framed, tilted, squeezed": ("cropped", "framed", "tilted", "squeezed"),
    "turned, mirrored": ("turned",),
}
"""By the first word after the two underscores of a name."""
CZKAWKA = """
import json, sys
from czkawka import ImageSimilarity
finder = ImageSimilarity()
finder.set_directories([sys.argv[1]])
print(json.dumps([[str(path) for path in group] for group in finder.find_similar()]))
"""
DIFPY = """
import json, sys
import difPy
if __name__ == "__main__":
    found = difPy.search(difPy.build([sys.argv[1]], show_progress=False), similarity="similar", show_progress=False)
    print(json.dumps([[one, *(other for other, _ in others)] for one, others in found.result.items()]))
"""
Groups = list[list[str]]


@dataclass(frozen=True, slots=True)
class Program:
    name: str
    command: Callable[[Path, Path], list[str]]
    """Of the library, and of an empty folder for what it keeps."""
    groups: Callable[[str], Groups]
    """Out of what it printed."""


def programs() -> Iterable[Program]:
    """This program, and those that are installed."""
    scan = [sys.executable, "-m", "dedupe_gui", "scan"]
    yield Program("Dedupe", lambda library, _: [*scan, str(library), "--no-catalogue", "--json", "-"], _of_report)
    if importlib.util.find_spec("czkawka") is not None:
        yield Program("czkawka", lambda library, kept: _script(CZKAWKA, library, kept), json.loads)
    if importlib.util.find_spec("difPy") is not None:
        yield Program("difPy", lambda library, kept: _script(DIFPY, library, kept), _of_last_line)
    if shutil.which("findimagedupes"):
        yield Program(
            "findimagedupes", lambda library, _: ["findimagedupes", "-R", "-q", "--", str(library)], _of_lines
        )


def _script(text: str, library: Path, kept: Path) -> list[str]:
    """As a file: spawned processes of difPy look for the script that began."""
    script = kept / "search.py"
    script.write_text(text)
    return [sys.executable, str(script), str(library)]


def _of_report(text: str) -> Groups:
    return [[photo["path"] for photo in group["photos"]] for group in json.loads(text)["groups"]]


def _of_last_line(text: str) -> Groups:
    groups: Groups = json.loads(text.strip().splitlines()[-1])
    return groups


def _of_lines(text: str) -> Groups:
    """A group a line, names apart by a space: those of the library have none."""
    return [line.split() for line in text.splitlines() if line]


def search(program: Program, library: Path) -> Run:
    with tempfile.TemporaryDirectory() as folder:
        return run(program.command(library, Path(folder)), Path(folder))


def label(path: str) -> tuple[str, str]:
    """Which photo a file is a version of, and the class of how it was made."""
    photo, _, edit = Path(path).stem.partition("__")
    return photo, edit.partition("-")[0]


def shares(groups: Groups, files: Iterable[str]) -> dict[str, float]:
    """Of each class the share of versions that lie in a group with their original."""
    with_original: defaultdict[str, set[str]] = defaultdict(set)
    for group in groups:
        originals = {photo for photo, edit in map(label, group) if edit == ORIGINAL}
        for path in group:
            if label(path)[0] in originals:
                with_original[label(path)[0]].add(path)
    found: Counter[str] = Counter()
    all_of: Counter[str] = Counter()
    for path in files:
        photo, edit = label(path)
        name = next((name for name, edits in CLASSES.items() if edit in edits), None)
        if name is not None:
            all_of[name] += 1
            found[name] += path in with_original[photo]
    return {name: found[name] / all_of[name] for name in CLASSES if all_of[name]}


def mixed(groups: Groups) -> int:
    return sum(len({label(path)[0] for path in group}) > 1 for group in groups)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    library = parser.parse_args().folder.resolve()
    adopt_orphans()
    files = [str(path) for path in sorted(library.rglob("*")) if path.is_file()]
    print(f"{len(files)} files of {len({label(path)[0] for path in files})} photos")
    print(f"| | {' | '.join(CLASSES)} | groups that mix photos | processor | clock |")
    print(f"|---|{'---|' * (len(CLASSES) + 3)}")
    for program in programs():
        outcome = search(program, library)
        groups = program.groups(outcome.output)
        told = " | ".join(f"{share:.0%}" for share in shares(groups, files).values())
        mixes = f"{mixed(groups)} of {len(groups)}"
        times = f"{outcome.processor_s:.1f} s | {outcome.seconds:.1f} s"
        print(f"| {program.name} | {told} | {mixes} | {times} |", flush=True)


if __name__ == "__main__":
    main()
