"""The digest of a file's bytes: equal for identical files, whatever their names."""

from __future__ import annotations

import hashlib
from pathlib import Path

from dedupe_gui.model import DIGEST_BYTES


def content_digest(path: Path) -> bytes:
    """Return the 16-byte BLAKE2b of the file's bytes. Raises OSError when it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=DIGEST_BYTES)).digest()
