"""What a photo holds that nothing else can give back: told by its files' suffixes, and by what lies inside. No disk.

A RAW is the negative, the film of a Live or motion photo is half of the memory, an edit is somebody's work, a gain map
is what makes a photo shine; a copy of the picture replaces none of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import Enum

from dedupe_gui.model import NOTHING_INSIDE, FileStamp, Inside

# fmt: off
RAW_SUFFIXES: frozenset[str] = frozenset({
    ".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".gpr", ".iiq", ".k25", ".kdc", ".mef",
    ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f",
})
# fmt: on
FILM_SUFFIXES: frozenset[str] = frozenset({".mov", ".mp4", ".m4v"})
EDIT_SUFFIXES: frozenset[str] = frozenset({".xmp", ".aae"})
"""Somebody's work on a photo, in a file of its own: how it was developed, ratings, keywords."""
SIDECAR_SUFFIXES: frozenset[str] = EDIT_SUFFIXES | {".json"}


class Holding(Enum):
    """A kind of content that no copy of the picture can replace."""

    RAW = "raw"
    FILM = "film"
    VERSION = "version"
    """Another picture that belongs to the photo: an edit beside its original."""
    MORE_PICTURES = "more-pictures"
    """Inside the same file: a gain map, a depth map, the other eye."""


def holding(path_text: str) -> Holding | None:
    """Return what the file holds by itself, or None for pictures and sidecars."""
    suffix = _suffix(path_text)
    if suffix in RAW_SUFFIXES:
        return Holding.RAW
    return Holding.FILM if suffix in FILM_SUFFIXES else None


def is_sidecar(path_text: str) -> bool:
    """Whether the file only tells of a photo."""
    return _suffix(path_text) in SIDECAR_SUFFIXES


def holdings(files: Sequence[FileStamp], inside: Inside = NOTHING_INSIDE) -> frozenset[Holding]:
    """Return all that a photo and its companions hold. files: the photo first. inside: of the photo's own file."""
    held = {found for stamp in files if (found := holding(stamp.path_text)) is not None}
    if _versions(files):
        held.add(Holding.VERSION)
    if inside.film_digest is not None:
        held.add(Holding.FILM)
    if inside.more_pictures:
        held.add(Holding.MORE_PICTURES)
    return frozenset(held)


def held_by_files(files: Sequence[FileStamp]) -> tuple[FileStamp, ...]:
    """Return those of a photo's files that only the very same can replace: RAWs, films and edits. files: photo first.

    The photo itself is among them only as a RAW: that a picture may go for another one is what was compared.
    """
    lead = files[:1] if holding(files[0].path_text) is not None else ()
    return (*lead, *(stamp for stamp in files[1:] if not is_sidecar(stamp.path_text)))


def edits_beside(files: Sequence[FileStamp]) -> Counter[tuple[str, int]]:
    """Return the suffixes and sizes in bytes of the files that hold somebody's work on the photo."""
    return Counter(
        (suffix, stamp.size_bytes) for stamp in files if (suffix := _suffix(stamp.path_text)) in EDIT_SUFFIXES
    )


def holds_as_much(kept: Sequence[FileStamp], removed: Sequence[FileStamp]) -> bool:
    """Whether `kept` holds everything that `removed` holds, of the same size too: two RAWs or films differ."""
    if len(removed) == 1 and holding(removed[0].path_text) is None:
        return True
    return holdings(removed) <= holdings(kept) and not _contents(held_by_files(removed)) - _contents(kept)


def holds_as_much_inside(kept: Inside, removed: Inside) -> bool:
    """Whether one file replaces what lies inside another: by the very same film, and by as many further pictures.

    Another film is another moment. Gain maps are made anew when a photo is shrunk, so of them only the number counts.
    """
    return removed.film_digest in (None, kept.film_digest) and removed.more_pictures <= kept.more_pictures


def _contents(files: Sequence[FileStamp]) -> Counter[tuple[Holding, int]]:
    """The kinds and sizes in bytes of all but sidecars."""
    contents = (stamp for stamp in files if not is_sidecar(stamp.path_text))
    return Counter((holding(stamp.path_text) or Holding.VERSION, stamp.size_bytes) for stamp in contents)


def _versions(files: Sequence[FileStamp]) -> Counter[int]:
    """The sizes in bytes of the pictures beside the photo."""
    beside = (stamp for stamp in files[1:] if _suffix(stamp.path_text) not in _NO_PICTURE)
    return Counter(stamp.size_bytes for stamp in beside)


def _suffix(path_text: str) -> str:
    return "." + path_text.rpartition(".")[2].lower()


_NO_PICTURE = RAW_SUFFIXES | FILM_SUFFIXES | SIDECAR_SUFFIXES
