"""What decoders do not check: is a file of boxes (HEIF, AVIF, JPEG XL, JPEG 2000) or chunks (PNG) all there and whole?

The embedded thumbnail of a HEIC stands at its beginning, so that decoding it does not tell that the rest is missing.
Source: ISO/IEC 14496-12, 4.2 (boxes); ISO/IEC 18181-1, D.2 (SizeHeader) and 18181-2 (container); ISO/IEC 15948 (PNG).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import BinaryIO

_FIRST_BOXES = frozenset({b"ftyp", b"JXL ", b"jP  "})
_MOST_BOXES = 1000
_JXL_CODESTREAM = b"\xff\x0a"
_JXL_SIDE_BITS = (9, 13, 18, 30)
_JXL_RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


def check(file: BinaryIO, size_bytes: int) -> None:
    """Raise EOFError when a file of boxes ends before its last box does; other files pass. Rewinds the file."""
    for kind, start, length in each(file):
        if start + length > size_bytes:
            text = kind.decode("ascii", "replace").strip()
            raise EOFError(
                f"the file is truncated: {start + length - size_bytes:,} bytes of its part {text!r} are missing"
            )
    file.seek(0)


def check_png(file: BinaryIO) -> None:
    """Raise ValueError when a checksum of the pixels is wrong, which Pillow does not look at. Rewinds the file."""
    file.seek(8)
    while len(head := file.read(8)) == 8 and head[4:] != b"IEND":
        length = int.from_bytes(head[:4])
        if head[4:] != b"IDAT":
            file.seek(length + 4, 1)
            continue
        part, checksum = file.read(length), file.read(4)
        if len(checksum) == 4 and zlib.crc32(part, zlib.crc32(head[4:])) != int.from_bytes(checksum):
            raise ValueError("the checksum of the pixels is wrong")
    file.seek(0)


def jxl_size(file: BinaryIO) -> tuple[int, int] | None:
    """Return width and height that a JPEG XL claims, or None when it does not say. Rewinds the file.

    The decoder's plugin decodes everything as soon as it is asked for the size.
    """
    head = file.read(16)
    for kind, start, _ in each(file):
        if kind in (b"jxlc", b"jxlp"):
            file.seek(start + (12 if kind == b"jxlp" else 8))
            head = file.read(16)
            break
    file.seek(0)
    return _jxl_size(int.from_bytes(head[2:], "little")) if head.startswith(_JXL_CODESTREAM) else None


def _jxl_size(bits: int) -> tuple[int, int]:
    def take(count: int) -> int:
        nonlocal bits
        taken = bits & ((1 << count) - 1)
        bits >>= count
        return taken

    def side() -> int:
        return (take(5) + 1) * 8 if is_small else take(_JXL_SIDE_BITS[take(2)]) + 1

    is_small = bool(take(1))
    height = side()
    ratio = take(3)
    if ratio == 0:
        return side(), height
    numerator, denominator = _JXL_RATIOS[ratio - 1]
    return height * numerator // denominator, height


def content_of(file: BinaryIO, wanted: bytes) -> bytes | None:
    """Return what is in the first box of this kind at the top; None when there is none."""
    for kind, start, length in each(file):
        if kind == wanted:
            file.seek(start + 8)
            return file.read(length - 8)
    return None


def each(file: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    """Yield kind, offset and length of each box at the top; nothing for files that are not made of boxes."""
    start = 0
    for place in range(_MOST_BOXES):
        file.seek(start)
        head = file.read(16)
        if len(head) < 8 or (place == 0 and head[4:8] not in _FIRST_BOXES):
            return
        length = int.from_bytes(head[:4])
        if length == 1:
            length = int.from_bytes(head[8:16])
        if length == 0:  # up to the end of the file
            length = file.seek(0, 2) - start
        if length < 8:
            return
        yield head[4:8], start, length
        start += length
