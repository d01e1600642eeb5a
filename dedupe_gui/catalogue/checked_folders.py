"""Folders and memory cards that were only checked against the library, and so are no part of it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path

from dedupe_gui.catalogue.numbers import signed

KEY = signed(blake2b(digest_size=8, person=b"checked").digest())
"""The number under which they are kept."""
_APART = b"\0"
"""No path holds it."""


def pack_folders(folders: Iterable[Path]) -> bytes:
    return _APART.join(sorted(os.fsencode(folder) for folder in folders))


def unpack_folders(packed: bytes) -> frozenset[Path]:
    return frozenset(Path(os.fsdecode(path)) for path in packed.split(_APART) if path)
