"""Rows to put into archives."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dedupe_gui.archive.photo import NO_DIGEST, ArchivedPhoto, Key
from dedupe_gui.model import HashKind


def archived(number: int, phash: int = 0, *, library: str = "lib", version: int = 1, **changes: Any) -> ArchivedPhoto:
    """A photo that differs from others by its number, which its digest, its name and its other hashes are made of."""
    kinds = {kind: number * 0x9E3779B97F4A7C15 + at & (1 << 42) - 1 for at, kind in enumerate(HashKind)}
    photo = ArchivedPhoto(
        key=Key(library.encode(), b"/photos", b"%d.jpg" % number, number.to_bytes(16, "big")),
        version=version,
        is_gone=False,
        size_bytes=1000 + number,
        mtime_ns=-5 - number,
        algorithm=7001,
        pixel_digest=NO_DIGEST,
        hashes=kinds | {HashKind.PHASH: phash},
        phash256=number.to_bytes(32, "big"),
        is_flat=False,
        width_px=4000,
        height_px=3000,
        format_name="JPEG",
        taken="2024-05-01T10:11:12.34",
        latitude_deg=48.137,
        longitude_deg=None,
    )
    return replace(photo, **changes)
