"""How what was dropped is looked up: files, web addresses, pictures out of the clipboard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from dedupe_gui.api import Dedupe, HowMany, LookUpEvent
from dedupe_gui.cancel import CancelToken
from dedupe_gui.gui.state.dropped import PastedPicture, Query, WebAddress
from dedupe_gui.gui.state.picture_bytes import encoded
from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.model import WIDEST_DISTANCE_BITS

NEAREST = 9


def look_up(query: Query, folders: Sequence[Path], dedupe: Dedupe, token: CancelToken) -> Iterator[LookUpEvent]:
    """Find what is like it: all within the widest distance, so that the slider asks nobody, and the nearest.

    folders: the library; empty for all that the catalogue knows.
    """
    ways = (HowMany(distance_bits=WIDEST_DISTANCE_BITS), HowMany(nearest=NEAREST))
    is_typed = isinstance(query, WebAddress) and query.is_typed
    name = tr("The pasted picture")
    yield from dedupe.look_up(
        _source(query), folders, ways, token, name=name, typed_by_user=is_typed, results_meanwhile=True
    )


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
