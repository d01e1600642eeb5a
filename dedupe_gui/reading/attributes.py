"""What the desktop notes of a file outside of it, in extended attributes: KDE and whoever keeps to its names.

They change without the file's time changing, so nobody remembers them: they are asked for where they are needed, which
takes 2 microseconds a file that has none. Linux alone; Python reads none elsewhere.
Source: freedesktop.org, "Guidelines for extended attributes"; KDE's KFileMetaData (user.baloo.rating).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from dedupe_gui.model import Field, Knowledge, Known, Source
from dedupe_gui.review import xmp

_TAGS, _RATING, _COMMENT = "user.xdg.tags", "user.baloo.rating", "user.xdg.comment"


def notes_of_desktop(path_text: str) -> Knowledge:
    """Return what is noted of a file; nothing where nothing can be read."""
    if sys.platform != "linux":
        return ()
    try:
        names = os.listxattr(path_text)
        return tuple(_said({name: os.getxattr(path_text, name) for name in names if name in _READ})) if names else ()
    except OSError:
        return ()


_READ = frozenset({_TAGS, _RATING, _COMMENT})


def _said(attributes: dict[str, bytes]) -> Iterator[Known]:
    """Tags are parted by commas, those below others by slashes; ratings count half stars."""
    told = {name: content.decode("utf-8", "replace") for name, content in attributes.items()}
    for tag in told.get(_TAGS, "").split(","):
        if fact := xmp.known(Field.KEYWORD, tag.strip().strip("/").replace("/", "|"), Source.SIDECAR):
            yield fact
    halves = told.get(_RATING, "").strip()
    if halves.isascii() and halves.isdigit() and 1 <= int(halves) <= 10:
        yield Known(Field.RATING, str((int(halves) + 1) // 2), Source.SIDECAR)
    if fact := xmp.known(Field.CAPTION, told.get(_COMMENT, ""), Source.SIDECAR):
        yield fact
