"""Whether the remaining time is honest: `python benchmarks/remaining.py FOLDER... [--no-edits] [--after OTHER]`

Searches each folder as the window does, nothing known before but what a search of another folder told of the machine,
and prints what was told at a tenth, a quarter, half and three quarters of the way beside what was true; then how far
the time that the whole was told to take was from what it took, at worst from a tenth of the way on, how often it was
honest, and the longest time that nothing was told. Honest is what is within a quarter of the truth; and where the
window says *a few seconds*, that there are no more than a few.
"""

from __future__ import annotations

import argparse
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs.events import Finished, FoundSoFar, Progress, SpeedRemembered, Stage, StageChanged
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.jobs.whole_search import WholeSearch
from dedupe_gui.model import ScanOptions

SHARES = (0.1, 0.25, 0.5, 0.75)
HONEST_FROM, HONEST_WITHIN = 0.1, 0.25
FEW_S = 10.0
"""Below, the window says *a few seconds* (`gui/texts/amounts.py`)."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the window would say at a moment."""

    at_s: float
    remaining_s: float | None
    stage: Stage


def told(folder: Path, *, find_edits: bool, after: Path | None) -> Iterator[Told]:
    """Yield what is told at every event of a search, the end last. after: what was searched before."""
    with open_catalogue(None) as catalogue:
        if after is not None:
            deque(scan(ScanOptions((after,), find_edits=find_edits), catalogue, token=CancelToken()), maxlen=0)
        began_s = time.monotonic()
        whole = WholeSearch(time.monotonic)
        options = ScanOptions((folder,), find_edits=find_edits)
        for event in scan(options, catalogue, token=CancelToken(), results_meanwhile=True):
            match event:
                case Progress() | StageChanged() | SpeedRemembered():
                    whole.note(event)
                case FoundSoFar(result) | Finished(result):
                    whole.note_found(result)
            yield Told(time.monotonic() - began_s, whole.remaining_s, whole.stage)


def is_honest(told: Told, whole_s: float) -> bool:
    """Whether what the window said at a moment was true of a search that took so long."""
    true_s = whole_s - told.at_s
    if told.remaining_s is None:
        return False
    if told.remaining_s < FEW_S:
        return true_s <= FEW_S * (1 + HONEST_WITHIN)
    return abs(told.at_s + told.remaining_s - whole_s) <= HONEST_WITHIN * whole_s


def print_told(folder: Path, moments: list[Told]) -> None:
    whole_s = moments[-1].at_s
    stages = {stage: next((each.at_s for each in moments if each.stage is stage), None) for stage in Stage}
    begun = ", ".join(f"{stage.value} at {at_s:.1f} s" for stage, at_s in stages.items() if at_s is not None)
    print(f"{folder.name}: {whole_s:.1f} s ({begun})")
    for share in SHARES:
        one = next(each for each in moments if each.at_s >= share * whole_s)
        left = "nothing" if one.remaining_s is None else f"{one.remaining_s:.1f} s"
        print(f"  {share:4.0%}: told {left:>8} left, true {whole_s - one.at_s:5.1f} s   ({one.stage.value})")
    later = [each for each in moments if each.at_s >= HONEST_FROM * whole_s]
    wrong = [(each.at_s + each.remaining_s) / whole_s - 1 for each in later if each.remaining_s is not None]
    silent = max(after.at_s - before.at_s for before, after in pairwise(moments))
    lacking = sum(each.remaining_s is None for each in later)
    print(f"  from a tenth of the way on: the whole told {min(wrong):+.0%} to {max(wrong):+.0%} of the truth", end="")
    within = sum(abs(share) <= HONEST_WITHIN for share in wrong)
    honest = sum(is_honest(each, whole_s) for each in later)
    print(f"; {within} of {len(later)} times within {HONEST_WITHIN:.0%}, {lacking} times nothing", end="")
    print(f"; as the window says it honest {honest} times", end="")
    print(f"; silent for {silent:.1f} s at most", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--no-edits", action="store_true")
    parser.add_argument("--after", type=Path, help="a folder to search before each, so that the machine is known")
    options = parser.parse_args()
    for folder in options.folders:
        print_told(folder, list(told(folder.resolve(), find_edits=not options.no_edits, after=options.after)))


if __name__ == "__main__":
    main()
