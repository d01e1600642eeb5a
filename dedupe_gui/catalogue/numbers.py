"""Numbers that SQLite and eight bytes can hold: of a file's stamp what lasts, and digests as keys."""

from __future__ import annotations

from dedupe_gui.model import FileStamp

_64_BITS = 0xFFFF_FFFF_FFFF_FFFF


def low_bits(inode: int) -> int:
    """Return the low 64 bits: Windows' ReFS has 128."""
    return inode & _64_BITS


def lasting(stamp: FileStamp) -> tuple[int, int, int]:
    """Return size, time and inode, which neither renaming a file nor mounting its disk anew changes."""
    _, size_bytes, mtime_ns, _, inode = stamp
    return size_bytes, mtime_ns, inode & _64_BITS


def signed_inode(inode: int) -> int:
    """Return its low bits as SQLite can keep them."""
    return signed(low_bits(inode).to_bytes(8, "little"))


def signed(digest: bytes) -> int:
    """Return a digest of 8 bytes as the number under which SQLite can keep something."""
    return int.from_bytes(digest, "little", signed=True)
