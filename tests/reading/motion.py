"""Motion photos and pictures with more behind them, put together as phones do."""

from __future__ import annotations

import struct

SAMSUNG_TRAILER = b"\0\0\x01\x0a\x0e\0\0\0Image_UTC_Data1700000000000SEFH\x6b\0\0\0\x01\0\0\0SEFT"


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def film(seed: int = 0) -> bytes:
    """The boxes of an MP4, but for `moov`, which libheif would want to understand."""
    return box(b"ftyp", b"mp42\0\0\0\0isommp42") + box(b"mdat", bytes([seed]) * 5000) + box(b"free", bytes(200))


def with_segment(jpeg: bytes, marker: int, content: bytes) -> bytes:
    """The JPEG with one more segment at its beginning."""
    return jpeg[:2] + struct.pack(">BBH", 0xFF, marker, 2 + len(content)) + content + jpeg[2:]


def google(jpeg: bytes, appended: bytes, *, word: str = "MotionPhoto") -> bytes:
    notes = f'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:Description GCamera:{word}="1"/></x:xmpmeta>'
    return with_segment(jpeg, 0xE1, notes.encode()) + appended


def samsung(jpeg: bytes, appended: bytes) -> bytes:
    return jpeg + b"\0\0\x30\x0a\x10\0\0\0MotionPhoto_Data" + appended + SAMSUNG_TRAILER


def with_pictures(jpeg: bytes, *pictures: bytes, kind: int = 0) -> bytes:
    """The JPEG with further ones behind it and the index of them (MPF) in it. kind: 0x010001 is a preview."""
    count = 1 + len(pictures)
    entry_bytes = 16 * count
    head = b"MM\0*" + struct.pack(">I", 8) + struct.pack(">H", 1) + struct.pack(">HHIII", 0xB002, 7, entry_bytes, 26, 0)
    main_bytes = len(jpeg) + 4 + 4 + len(head) + entry_bytes
    at, entries = main_bytes - 10, struct.pack(">IIIHH", 0x20030000, main_bytes, 0, 0, 0)  # 10: up to the index itself
    for picture in pictures:
        entries += struct.pack(">IIIHH", kind, len(picture), at, 0, 0)
        at += len(picture)
    return with_segment(jpeg, 0xE2, b"MPF\0" + head + entries) + b"".join(pictures)
