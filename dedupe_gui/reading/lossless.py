"""Whether a file keeps every pixel as it was, also of formats that may or may not.

What is not known to is taken for lossy: nothing in the header of a HEIC or AVIF says so. Source: RFC 9649 (WebP);
ISO/IEC 18181-1, D.3 (JPEG XL: what is not brought to its own colours, XYB, is no lossy file of any common program, but
without loss or a JPEG packed).
"""

from __future__ import annotations

from typing import BinaryIO

from dedupe_gui.model import LOSSLESS_FORMATS
from dedupe_gui.reading import completeness

_RIFF_HEAD_BYTES = 12
_MOST_CHUNKS = 100
"""Before the picture: a profile, transparency and whatever nobody knows."""


def keeps_pixels(file: BinaryIO, format_name: str) -> bool:
    """Whether the picture that is shown is stored without loss. Moves in the file."""
    if format_name == "WEBP":
        return _picture_chunk(file) == b"VP8L"
    if format_name == "JXL":
        return completeness.jxl_keeps_colours(file)
    return format_name in LOSSLESS_FORMATS


def _picture_chunk(file: BinaryIO) -> bytes:
    """Return the kind of the chunk that holds a WebP's picture: `VP8 `, `VP8L`, `ANMF` of an animation; empty if none.

    What an extended file (`VP8X`) holds beside stands before and behind it.
    """
    file.seek(_RIFF_HEAD_BYTES)
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        if len(head) < 8 or head[:4] in (b"VP8 ", b"VP8L", b"ANMF"):
            return head[:4]
        length = int.from_bytes(head[4:], "little")
        file.seek(length + length % 2, 1)  # chunks are filled up to even lengths
    return b""
