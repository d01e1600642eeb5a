"""How many photos a folder has, for an offer to search it: by their names, none is opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dedupe_gui.cancel import CancelToken
from dedupe_gui.reading.walk import Listing, walk


def count_photos(folder: Path, token: CancelToken) -> Iterator[int]:
    """Yield how many there are so far, folder by folder; the last one is the whole. Raises Cancelled."""
    photos = 0
    for seen in walk([folder], token=token):
        if isinstance(seen, Listing):
            photos += len(seen.photos)
            yield photos
