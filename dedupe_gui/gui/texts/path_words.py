"""Files and folders by names that a person tells apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.shown import shown


def folder(path: Path) -> str:
    """The folder's name, or the whole path for a disk's root."""
    return display(path.name) if path.name else display(path)


def display(path: Path | str) -> str:
    """A path for the screen: bytes that are no text become a replacement sign, control characters are written out."""
    return shown(str(path).encode("utf-8", "replace").decode("utf-8"))


def breakable(text: str) -> str:
    """The text with places at which a label may break a long name that has no spaces."""
    return re.sub(r"((?<=[/\\_\-.])(?=\S)|(?<=\w{16})(?=\w))", "\u200b", text)


def display_name(path: Path) -> str:
    return display(path.name)


def near_home(path: Path) -> str:
    """A folder as one would say where it is: Pictures / Sorted below the home folder, the whole path elsewhere."""
    home = Path.home()
    if path.is_relative_to(home) and path != home:
        return " / ".join(display(part) for part in path.relative_to(home).parts)
    return display(path)


def told_apart(paths: Iterable[Path]) -> dict[Path, str]:
    """Folders by their names, with as many of those above as tell them from each other: 2023 / DCIM, 2024 / DCIM."""
    folders = tuple(dict.fromkeys(paths))
    names = {}
    for path in folders:
        others = [other.parts for other in folders if other != path]
        depths = range(1, len(path.parts))
        depth = next((d for d in depths if all(other[-d:] != path.parts[-d:] for other in others)), None)
        names[path] = " / ".join(display(part) for part in path.parts[-depth:]) if depth else display(path)
    return names


def trail(path: Path, roots: Sequence[Path] = ()) -> str:
    """A folder from its root on, as in Sorted / 2024 / Birds."""
    for root in roots:
        if path.is_relative_to(root):
            return " / ".join([folder(root), *(display(part) for part in path.relative_to(root).parts)])
    return display(path)


def not_connected() -> str:
    """Of a disk whose photos an archive knows."""
    return tr("not connected")
