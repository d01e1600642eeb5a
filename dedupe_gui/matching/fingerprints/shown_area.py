"""How much of a thumbnail's frame shows something, noted in the thumbnail itself.

A photo of 500 × 333 pixels decoded at one half has 250 × 167, of which 250 × 166.5 show something. To resize it so
that it fills its frame would take half as long again as decoding it; to take it at its word stretches it by 0.3 %,
enough for the second look to doubt that it shows the same as a copy in another format.
"""

from __future__ import annotations

from PIL import Image

Extent = tuple[float, float]
"""Width and height, in pixels of the frame, from its top left."""

_NOTE = "extent"


def as_note(extent: Extent) -> bytes:
    """Return the JPEG comment to be saved with a thumbnail."""
    return f"{_NOTE} {extent[0]} {extent[1]}".encode()


def noted_extent(thumbnail: Image.Image) -> Extent:
    """Return the extent of a thumbnail, before any `draft`; its whole size when nothing is noted."""
    comment = thumbnail.info.get("comment", b"")
    match comment.split() if isinstance(comment, bytes) else ():
        case [kind, width, height] if kind == _NOTE.encode():
            return float(width), float(height)
        case _:
            return thumbnail.size
