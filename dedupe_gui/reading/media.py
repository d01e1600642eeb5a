"""What is asked of a file whatever it is: a photo or a film, told by its name. One seam for both media."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from dedupe_gui.model import PhotoFacts
from dedupe_gui.reading import decode, films
from dedupe_gui.reading.formats import is_film_name


def opens(path: Path) -> None:
    """Raise UnreadablePhoto when the file cannot be read as what its name says; looks at its header, or little more."""
    if is_film_name(path.name):
        films.opens(path)
    else:
        decode.opens(path)


def full(path: Path, *, max_edge_px: int | None = None, moment_ms: int | None = None) -> Image.Image:
    """Return the photo, or the frame of a film, for looking at. Raises UnreadablePhoto.

    moment_ms: when in the film; None for the frame that stands for it. Photos have no other moment.
    """
    if is_film_name(path.name):
        return films.picture(path, max_edge_px=max_edge_px, moment_ms=moment_ms)
    return decode.full(path, max_edge_px=max_edge_px)


def header_facts(path: Path) -> PhotoFacts:
    """Return what the file's header tells. Raises UnreadablePhoto."""
    return films.header_facts(path) if is_film_name(path.name) else decode.header_facts(path)
