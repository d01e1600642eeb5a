"""What can be looked up in the window: files, web addresses, pictures out of the clipboard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from dedupe_gui.api import Dedupe, HowMany, LookUpEvent
from dedupe_gui.cancel import CancelToken
from dedupe_gui.gui.state.picture_bytes import encoded
from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.model import WIDEST_DISTANCE_BITS

NEAREST = 9


@dataclass(frozen=True, slots=True)
class WebAddress:
    """Where a picture is on the web."""

    text: str
    is_typed: bool = False
    """One that was dropped from a page must not reach into the user's own network."""


@dataclass(frozen=True, slots=True)
class PastedPicture:
    """A picture without a file. It is encoded in the look-up's thread: of 12,000² pixels that takes seconds."""

    image: QImage


Query = Path | WebAddress | bytes | PastedPicture
"""A file, a web address, an encoded picture, or a bare one."""


def look_up(query: Query, folders: Sequence[Path], dedupe: Dedupe, token: CancelToken) -> Iterator[LookUpEvent]:
    """Find what is like it: all within the widest distance, so that the slider asks nobody, and the nearest.

    folders: the library; empty for all that the catalogue knows.
    """
    ways = (HowMany(distance_bits=WIDEST_DISTANCE_BITS), HowMany(nearest=NEAREST))
    is_typed = isinstance(query, WebAddress) and query.is_typed
    name = tr("The pasted picture")
    yield from dedupe.look_up(_source(query), folders, ways, token, name=name, typed_by_user=is_typed)


def _source(query: Query) -> str | bytes:
    match query:
        case WebAddress():
            return query.text
        case PastedPicture():
            return encoded(query.image)
        case Path():
            return str(query)
        case _:
            return query
