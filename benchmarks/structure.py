"""How the package is built: its rooms, how large they are, and which of them import from which.

python benchmarks/structure.py [PACKAGE_FOLDER]

A room is a folder with modules and no other folders; modules beside rooms are rooms of their own, for they serve those.
An arrow is a pair of rooms of which one imports from the other; a circle, rooms that import from each other, directly
or by others.
"""

from __future__ import annotations

import argparse
import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "dedupe_gui"


def imports_of(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def arrows_between(rooms: Mapping[str, list[Path]], package: Path) -> dict[str, set[str]]:
    """Return for each room the other ones that its modules import from."""
    room_of = {
        ".".join((package.name, *module.relative_to(package).with_suffix("").parts)): room
        for room, modules in rooms.items()
        for module in modules
    }
    arrows: dict[str, set[str]] = {}
    for room, modules in rooms.items():
        found = {room_of[name] for module in modules for name in imports_of(module) if name in room_of}
        arrows[room] = found - {room}
    return arrows


def circles(arrows: Mapping[str, set[str]]) -> list[str]:
    """Return the rooms that a way leads back to."""
    reached = {room: set(others) for room, others in arrows.items()}
    for _ in reached:
        for room, others in reached.items():
            reached[room] = others.union(*(reached[other] for other in others))
    return sorted(room for room, others in reached.items() if room in others)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path, nargs="?", default=PACKAGE)
    package = parser.parse_args().package.resolve()
    rooms: defaultdict[str, list[Path]] = defaultdict(list)
    for module in sorted(package.rglob("*.py")):
        has_rooms_beside = any(module.parent.glob("*/*.py"))
        if has_rooms_beside and module.name == "__init__.py":
            continue
        room = module if has_rooms_beside else module.parent
        rooms[room.relative_to(package).as_posix()].append(module)
    arrows = arrows_between(rooms, package)
    print("| room | modules | lines | imports from |\n|---|---|---|---|")
    total = 0
    for room, modules in rooms.items():
        lines = sum(module.read_text(encoding="utf-8").count("\n") for module in modules)
        total += lines
        print(f"| {room} | {len(modules)} | {lines:,} | {len(arrows[room])} |")
    count = sum(map(len, arrows.values()))
    modules_in_all = sum(map(len, rooms.values()))
    print(f"\n{len(rooms)} rooms, {modules_in_all} modules, {total:,} lines, {count} arrows")
    print(f"in a circle: {', '.join(circles(arrows)) or 'none'}")


if __name__ == "__main__":
    main()
