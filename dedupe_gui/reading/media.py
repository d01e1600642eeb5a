"""What is asked of a file whatever it is: a photo or a film, told by its name. One seam for both media."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Protocol

from PIL import Image

from dedupe_gui.matching.fingerprints.fingerprint import fingerprint
from dedupe_gui.model import FileStamp, HashKind, PhotoFacts, ReadPhoto
from dedupe_gui.reading import decode, films
from dedupe_gui.reading.formats import is_film_name


class Medium(Protocol):
    """How files of one kind are opened. Everything raises UnreadablePhoto for what is no such file."""

    def read(self, stamp: FileStamp, hash_kinds: Collection[HashKind], *, want_features: bool) -> ReadPhoto:
        """Return all that is remembered of a file, by one decode of as little as serves."""

    def opens(self, path: Path) -> None:
        """Look whether the file can be read as what its name says: at its header, or little more."""

    def header_facts(self, path: Path) -> PhotoFacts:
        """Return what the file's header tells."""

    def full(self, path: Path, *, max_edge_px: int | None = None, moment_ms: int | None = None) -> Image.Image:
        """Return the picture for looking at, RGB, upright.

        moment_ms: when, in what has time; None for the picture that stands for it.
        """


class Photographs:
    """Pictures without time. Stateless."""

    def read(self, stamp: FileStamp, hash_kinds: Collection[HashKind], *, want_features: bool) -> ReadPhoto:
        decoded = decode.decode(stamp.path)
        features = b""
        if want_features:
            from dedupe_gui.matching import edits  # OpenCV takes 0.2 s to import, and only features need it

            features = edits.extract(decoded.grey)
        mark = fingerprint(decoded.pixels, frozenset(hash_kinds), grey=decoded.hash_grey)
        return ReadPhoto(stamp, decoded.facts, mark, decode.thumbnail_jpeg(decoded), features)

    def opens(self, path: Path) -> None:
        decode.opens(path)

    def header_facts(self, path: Path) -> PhotoFacts:
        return decode.header_facts(path)

    def full(self, path: Path, *, max_edge_px: int | None = None, moment_ms: int | None = None) -> Image.Image:
        return decode.full(path, max_edge_px=max_edge_px)


class Films:
    """Their frames' hashes are their features, whoever wants some. Stateless."""

    def read(self, stamp: FileStamp, hash_kinds: Collection[HashKind], *, want_features: bool) -> ReadPhoto:
        return films.read_film(stamp)

    def opens(self, path: Path) -> None:
        films.opens(path)

    def header_facts(self, path: Path) -> PhotoFacts:
        return films.header_facts(path)

    def full(self, path: Path, *, max_edge_px: int | None = None, moment_ms: int | None = None) -> Image.Image:
        return films.picture(path, max_edge_px=max_edge_px, moment_ms=moment_ms)


def medium_of(path_text: str) -> Medium:
    """Return how a file of this name is opened."""
    return Films() if is_film_name(path_text) else Photographs()


def opens(path: Path) -> None:
    """Raise UnreadablePhoto when the file cannot be read as what its name says."""
    medium_of(path.name).opens(path)


def full(path: Path, *, max_edge_px: int | None = None, moment_ms: int | None = None) -> Image.Image:
    """Return the photo, or a frame of a film, for looking at. Raises UnreadablePhoto. See `Medium.full`."""
    return medium_of(path.name).full(path, max_edge_px=max_edge_px, moment_ms=moment_ms)
