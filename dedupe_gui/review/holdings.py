"""What a file holds that nothing else can give back, told by its suffix. No disk.

A RAW is the negative and a Live Photo's film is half of the memory; a JPEG of either replaces neither.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

# fmt: off
RAW_SUFFIXES: frozenset[str] = frozenset({
    ".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".gpr", ".iiq", ".k25", ".kdc", ".mef",
    ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f",
})
# fmt: on
FILM_SUFFIXES: frozenset[str] = frozenset({".mov", ".mp4", ".m4v"})
SIDECAR_SUFFIXES: frozenset[str] = frozenset({".xmp", ".aae", ".json"})


class Holding(Enum):
    """A kind of content that no copy of the picture can replace."""

    RAW = "raw"
    FILM = "film"


def holding(path_text: str) -> Holding | None:
    """Return what the file holds, or None for pictures and sidecars."""
    suffix = "." + path_text.rpartition(".")[2].lower()
    if suffix in RAW_SUFFIXES:
        return Holding.RAW
    return Holding.FILM if suffix in FILM_SUFFIXES else None


def holdings(path_texts: Iterable[str]) -> frozenset[Holding]:
    """Return all that the files of one unit hold."""
    return frozenset(held for text in path_texts if (held := holding(text)) is not None)
