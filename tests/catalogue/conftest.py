"""Made-up photos as a worker would have read them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from dedupe_gui.model import CaptureTime, Exposure, FileStamp, Fingerprint, PhotoFacts, ReadPhoto

PhotoMaker = Callable[..., ReadPhoto]

SOME_FACTS = PhotoFacts(
    width_px=4000,
    height_px=3000,
    format_name="JPEG",
    taken=CaptureTime(datetime(2024, 5, 1, 10, 11, 12, 340000), 2),  # noqa: DTZ001 (EXIF times have no zone)
    camera="Canon EOS 5D Mark III",
    exposure=Exposure(1 / 60, 2.8, 100, None),
    latitude_deg=48.137154,
    longitude_deg=-11.576124,
    software="Föhn 3",
    jpeg_quality=92,
)


@pytest.fixture
def read_photo(tmp_path: Path) -> PhotoMaker:
    """Write a file and return what reading it would have yielded."""

    def make(
        name: str | bytes = "a.jpg", *, content: bytes | None = None, features: bytes = b"", thumbnail: bytes = b"thumb"
    ) -> ReadPhoto:
        text = name.decode("utf-8", "surrogateescape") if isinstance(name, bytes) else name
        path = tmp_path / "photos" / text
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogateescape") if content is None else content)
        fingerprint = Fingerprint(bytes(range(64)), bytes(range(100, 132)), is_flat=False, dhash=2**64 - 1)
        return ReadPhoto(FileStamp.of(path, path.stat()), SOME_FACTS, fingerprint, thumbnail, features)

    return make
