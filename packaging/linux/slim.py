"""Make the frozen program small: take out what nothing links to any more, data and symbols that nobody asks for.

Of ICU's data stays what Qt can ask for: it has its own dates, numbers and breaks, and orders file names by ICU.
Symbols that no other library asks for go as well (debugging symbols and static ones).
"""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import tempfile
from pathlib import Path

from empty_libraries import Elf

ICU_NEEDED = re.compile(
    r"(?:coll/)?(?:root|pool|res_index)\.res"
    r"|[a-z]*[A-Z0-9]\w*\.res"  # likelySubtags and the like; names of languages are lower case first
    r"|coll/\w+\.res|.*\.icu|.*\.nrm"
)
ICU_UNUSED = re.compile(r"unames\.icu|[a-z]{2,3}_\w+\.res")


def slim(program: Path) -> None:
    """Work on the frozen program's folder in place. Needs gcc and binutils; raises CalledProcessError."""
    internal = program / "_internal"
    libraries = [path for path in internal.rglob("*.so*") if not path.is_symlink()]
    system = [path for path in internal.glob("lib*.so.*") if path in libraries and "python" not in path.name]
    _remove_unused([*system, *(path for path in libraries if path.parent.suffix == ".libs")], internal)
    for path in internal.rglob("libicudata.so*"):
        if not path.is_symlink():
            _cut_icu_data(path)
    for path in internal.rglob("*.so*"):
        if not path.is_symlink():
            _strip(path)


def _remove_unused(libraries: list[Path], internal: Path) -> None:
    """Delete libraries that nothing needs: those of the replaced ones, and of Qt plugins that were left out (GTK)."""
    while True:
        present = [path for path in internal.rglob("*.so*") if not path.is_symlink()]
        needed = {name for path in present for name in Elf().needed(path)}
        unused = [path for path in libraries if path.exists() and path.name not in needed]
        if not unused:
            break
        for path in unused:
            path.unlink()
    for link in internal.iterdir():
        if link.is_symlink() and not link.exists():
            link.unlink()


def _strip(library: Path) -> None:
    """Take the symbols out that nobody links to, unless the library would be unusable then.

    auditwheel moves parts of the files about, and what strip writes of those the dynamic linker may refuse.
    """
    with tempfile.TemporaryDirectory() as folder:
        stripped = Path(folder, "stripped")
        subprocess.run(["strip", "--strip-unneeded", "-o", stripped, library], check=True)
        if _is_loadable(stripped.read_bytes()):
            shutil.copyfile(stripped, library)


def _is_loadable(elf: bytes) -> bool:
    """Whether each segment of a library (64 bit, little-endian) lies in the file as it will lie in a page."""
    (table,) = struct.unpack_from("<Q", elf, 32)
    size, count = struct.unpack_from("<HH", elf, 54)
    for number in range(count):
        kind, _, offset, address = struct.unpack_from("<IIQQ", elf, table + number * size)
        (alignment,) = struct.unpack_from("<Q", elf, table + number * size + 48)
        if kind == 1 and alignment and (offset - address) % alignment:
            return False
    return True


def _cut_icu_data(library: Path) -> None:
    """Make the library anew with the entries of its table that Qt can ask for. Source: ICU's udatamem.h, ucmndata.h."""
    content = library.read_bytes()
    start = content.index(b"CmnD") - 12
    (header_size,) = struct.unpack_from("<H", content, start)
    table = start + header_size
    (count,) = struct.unpack_from("<I", content, table)
    places = [struct.unpack_from("<II", content, table + 4 + 8 * number) for number in range(count)]
    names = [content[table + name : content.index(b"\0", table + name)] for name, _ in places]
    (end,) = {start + size for name, kind, size in _sized_symbols(library) if name.startswith("icudt")}
    ends = [table + place for _, place in places[1:]] + [end]
    kept = [
        (name, content[table + place : stop])
        for name, (_, place), stop in zip(names, places, ends, strict=True)
        if _is_icu_needed(name.decode().partition("/")[2])
    ]
    names_at = 4 + 8 * len(kept)
    texts = b"".join(name + b"\0" for name, _ in kept)
    entries, at, name_at = b"", (names_at + len(texts) + 15) // 16 * 16, names_at
    body = bytearray(at - names_at - len(texts))
    for name, entry in kept:
        entries += struct.pack("<II", name_at, at)
        name_at += len(name) + 1
        padded = entry + bytes(-len(entry) % 16)
        body += padded
        at += len(padded)
    symbol = next(name for name, _, _ in _sized_symbols(library) if name.startswith("icudt"))
    with tempfile.TemporaryDirectory() as folder:
        data, source = Path(folder, "icu.dat"), Path(folder, "icu.s")
        data.write_bytes(content[start:table] + struct.pack("<I", len(kept)) + entries + texts + bytes(body))
        source.write_text(
            f".section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, %object\n{symbol}:\n"
            f'.incbin "{data}"\n.size {symbol}, . - {symbol}\n.section .note.GNU-stack,"",%progbits\n'
        )
        command = ["gcc", "-shared", "-nostdlib", "-s", f"-Wl,-soname,{_soname(library)}", "-o", library, source]
        library.unlink()
        subprocess.run(command, check=True)


def _is_icu_needed(name: str) -> bool:
    return bool(ICU_NEEDED.fullmatch(name)) and not ICU_UNUSED.fullmatch(name)


def _sized_symbols(library: Path) -> list[tuple[str, str, int]]:
    """Return the dynamic symbols that a library defines as (name, kind, size in bytes)."""
    output = subprocess.run(
        ["nm", "-D", "-S", "--defined-only", library], check=True, capture_output=True, text=True
    ).stdout
    rows = (line.split() for line in output.splitlines())
    return [(row[3], row[2], int(row[1], 16)) for row in rows if len(row) == 4]


def _soname(library: Path) -> str:
    output = subprocess.run(["readelf", "-d", library], check=True, capture_output=True, text=True).stdout
    return re.findall(r"\(SONAME\).*\[(.+)\]", output)[0]
