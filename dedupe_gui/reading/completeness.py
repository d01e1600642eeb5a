"""What decoders do not check: is a file of boxes (HEIF, AVIF, JPEG XL, JPEG 2000) or chunks (PNG) all there and whole?

The embedded thumbnail of a HEIC stands at its beginning, so that decoding it does not tell that the rest is missing.
Source: ISO/IEC 14496-12, 4.2 (boxes); ISO/IEC 18181-1, D.2 (SizeHeader) and 18181-2 (container, brob); ISO/IEC 15948
(PNG).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO

_FIRST_BOXES = frozenset({b"ftyp", b"JXL ", b"jP  "})
_MOST_BOXES = 1000
_PACKED = b"brob"
EXTENSION = b"uuid"
EXTENSION_HEAD_BYTES = 24
XMP_EXTENSION = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
"""Of XMP in JPEG 2000, CR3 and other files of boxes (ISO 16684-3, 6.2)."""
IPTC_EXTENSION = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")
"""Of IPTC there, as exiftool and Adobe write it."""
MOST_UNPACKED_BYTES = 16_000_000
_JXL_CODESTREAM = b"\xff\x0a"
_JXL_HEAD_BYTES, _JXL_OTHER_DEPTH = 32, 3
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
    bits = _jxl_bits(file)
    return None if bits is None else bits.size()


def jxl_keeps_colours(file: BinaryIO) -> bool:
    """Whether a JPEG XL stores the colours that it shows and none of its own (XYB); False where it is not told.

    Not told: of animations, with a preview, and with more channels than transparency. Rewinds the file.
    """
    file.seek(0)
    bits = _jxl_bits(file)
    return bits is not None and bits.keeps_colours()


def _jxl_bits(file: BinaryIO) -> _JxlBits | None:
    head = file.read(_JXL_HEAD_BYTES)
    for kind, start, _ in each(file):
        if kind in (b"jxlc", b"jxlp"):
            file.seek(start + (12 if kind == b"jxlp" else 8))
            head = file.read(_JXL_HEAD_BYTES)
            break
    file.seek(0)
    return _JxlBits(int.from_bytes(head[2:], "little")) if head.startswith(_JXL_CODESTREAM) else None


class _JxlBits:
    """The first bits of a codestream, taken one after the other."""

    def __init__(self, bits: int) -> None:
        self._bits = bits

    def size(self) -> tuple[int, int]:
        """Width and height."""
        is_small = bool(self._take(1))
        height = self._side(is_small=is_small)
        ratio = self._take(3)
        if ratio == 0:
            return self._side(is_small=is_small), height
        numerator, denominator = _JXL_RATIOS[ratio - 1]
        return height * numerator // denominator, height

    def keeps_colours(self) -> bool:
        self.size()
        if self._take(1):
            return False  # all as usual
        if self._take(1):
            self._take(3)  # orientation
            if self._take(1):
                self.size()  # at which it is meant to be shown
            if self._take(1) or self._take(1):
                return False
        is_float = self._take(1)
        if self._take(2) == _JXL_OTHER_DEPTH:
            self._take(6)
        self._take(5 if is_float else 1)  # bits of exponents; whether 16 will do
        more_channels = self._take(2)
        if more_channels > 1 or (more_channels == 1 and not self._take(1)):
            return False
        return not self._take(1)

    def _side(self, *, is_small: bool) -> int:
        return (self._take(5) + 1) * 8 if is_small else self._take(_JXL_SIDE_BITS[self._take(2)]) + 1

    def _take(self, count: int) -> int:
        taken = self._bits & ((1 << count) - 1)
        self._bits >>= count
        return taken


def content_of(file: BinaryIO, wanted: bytes) -> bytes | None:
    """Return what is in the first box of this kind at the top, packed or not; None when there is none.

    Raises ValueError for a packed one that cannot be unpacked, or is larger than any program writes.
    """
    for kind, start, length in each(file):
        if kind == wanted:
            file.seek(start + 8)
            return file.read(length - 8)
        if kind == _PACKED and length > 12:
            file.seek(start + 8)
            if file.read(4) == wanted:
                return _unpacked(file.read(length - 12))
    return None


def _unpacked(content: bytes) -> bytes:
    import brotli  # only for what cjxl and others packed

    unpacker = brotli.Decompressor()
    unpacked = bytearray()
    try:
        part = unpacker.process(content, output_buffer_limit=MOST_UNPACKED_BYTES)
        while part and len(unpacked) <= MOST_UNPACKED_BYTES:
            unpacked += part
            part = b"" if unpacker.is_finished() else unpacker.process(b"", output_buffer_limit=MOST_UNPACKED_BYTES)
    except brotli.error as problem:
        raise ValueError(f"what is packed in a box cannot be unpacked: {problem}") from problem
    if not unpacker.is_finished() or len(unpacked) > MOST_UNPACKED_BYTES:
        raise ValueError("what is packed in a box is cut off or too large")
    return bytes(unpacked)


def extension_of(file: BinaryIO, identifier: bytes) -> bytes | None:
    """Return what is in the box at the top that is of no standard kind but has this identifier, of 16 bytes."""
    for kind, start, length in each(file):
        if kind == EXTENSION and EXTENSION_HEAD_BYTES <= length <= MOST_UNPACKED_BYTES:
            file.seek(start + EXTENSION_HEAD_BYTES - 16)
            if file.read(16) == identifier:
                return file.read(length - EXTENSION_HEAD_BYTES)
    return None


def children(content: bytes, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield kind, and where what is in it begins and ends, of each box."""
    while at + 8 <= end:
        length, kind = struct.unpack_from(">I4s", content, at)
        head = 8
        if length == 1:
            (length,) = struct.unpack_from(">Q", content, at + 8)
            head = 16
        elif length == 0:
            length = end - at
        if length < head or at + length > end:
            return
        yield kind, at + head, at + length
        at += length


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
