"""One number for all that the catalogue's entries depend on."""

from __future__ import annotations

from dedupe_gui.matching import edits
from dedupe_gui.matching.fingerprints import fingerprint
from dedupe_gui.reading import decode


def algorithm_version() -> int:
    """What the catalogue remembers is void when this changes: it names decoding, hashes and features (uint16)."""
    return (decode.ALGORITHM << 10) | (fingerprint.ALGORITHM << 5) | edits.ALGORITHM


def hash_version() -> int:
    """What an archive's rows depend on: decoding and hashes. Rows of another one are added again when they can be."""
    return (decode.ALGORITHM << 5) | fingerprint.ALGORITHM
