"""The digest of a file's bytes: equal for identical files, whatever their names."""

from __future__ import annotations

import hashlib
from pathlib import Path

from dedupe_gui.model import DIGEST_BYTES

_END_BYTES = 4096


def ends_digest(path: Path) -> bytes:
    """Return a digest of a file's first and last 4 KB. Raises OSError when it cannot be read."""
    with path.open("rb") as file:
        ends = file.read(_END_BYTES)
        file.seek(max(file.seek(0, 2) - _END_BYTES, 0))
        return hashlib.blake2b(ends + file.read(_END_BYTES), digest_size=DIGEST_BYTES).digest()


def content_digest(path: Path) -> bytes:
    """Return the 16-byte BLAKE2b of the file's bytes. Raises OSError when it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=DIGEST_BYTES)).digest()
