"""A process that removes and puts back on command, to be killed: started once, it forks for every command.

Reads lines "remove BASE", "hold BASE", "carry BASE" or "undo BASE", answers each with the child's process id, and,
after one more line, with how it ended.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from dedupe_gui.model import Relation
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.review.decisions import RemovalItem
from tests.removal.build import House, item


def items_in(house: House) -> list[RemovalItem]:
    """Every photo but kept.jpg is a copy of it; an .xmp beside one belongs to it."""
    kept = house.photos / "kept.jpg"
    copies = sorted(path for path in house.photos.rglob("*.*") if path.suffix in (".jpg", ".mp4") and path != kept)
    beside = (copy.with_suffix(".xmp") for copy in copies)
    return [item(c, kept, Relation.IDENTICAL, [x] if x.exists() else []) for c, x in zip(copies, beside, strict=True)]


def work(command: str, base: Path) -> None:
    house = House(base)
    if command == "undo":
        house.undo()
    else:
        carry_over = SidecarNames.FULL if command == "carry" else None
        house.remove(*items_in(house), to=base if command == "hold" else None, carry_over=carry_over)


def main() -> None:
    while line := sys.stdin.readline():
        command, base = line.split()
        child = os.fork()
        if child == 0:
            try:
                work(command, Path(base))
            finally:
                os._exit(0)
        say(str(child))
        # Until it is waited for, its number belongs to no other process.
        sys.stdin.readline()
        _, status = os.waitpid(child, 0)
        say("killed" if os.WIFSIGNALED(status) else "done")


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
