"""Digests that only some photos and films need: those that the catalogue knows, the others read now and remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.records import Remembered
from dedupe_gui.model import FileStamp
from dedupe_gui.reading.digest import content_digest
from dedupe_gui.reading.workers import BATCH_PHOTOS, PhotoReader

DigestOf = Callable[[Path], bytes]


class Digests:
    """Where digests come from. What cannot be read has none."""

    def __init__(
        self, catalogue: Catalogue, reader: PhotoReader, token: CancelToken, *, at_once: int = BATCH_PHOTOS
    ) -> None:
        """at_once: how many files a reading process gets at a time."""
        self._catalogue = catalogue
        self._reader = reader
        self._token = token
        self._at_once = at_once

    def of_content(self, unknown: Sequence[FileStamp]) -> dict[FileStamp, bytes]:
        """Digests of all bytes; unknown: files of which the catalogue's entry has none."""
        fresh = self._read(content_digest, unknown)
        self._catalogue.remember_digests(fresh.items())
        return fresh

    def of_pixels(self, stamps: Sequence[FileStamp], digest_of: DigestOf) -> dict[FileStamp, bytes]:
        """Digests of what a file shows whatever it is wrapped in; digest_of: finds one, a function of a module."""
        known = zip(stamps, self._catalogue.known(stamps), strict=True)
        digests = {
            stamp: entry.pixel_digest
            for stamp, entry in known
            if isinstance(entry, Remembered) and entry.pixel_digest is not None
        }
        fresh = self._read(digest_of, [stamp for stamp in stamps if stamp not in digests])
        self._catalogue.remember_pixel_digests(fresh.items())
        return digests | fresh

    def _read(self, digest_of: DigestOf, stamps: Sequence[FileStamp]) -> dict[FileStamp, bytes]:
        outcomes = self._reader.run(digest_of, stamps, self._token, at_once=self._at_once)
        return {stamp: digest for stamp, digest in outcomes if isinstance(digest, bytes)}
