"""Put empty libraries in the place of those that the frozen program's libraries link to but the program never calls.

PyAV's wheel links to encoders, cards, sound and encrypted networks, libheif's to the x265 encoder (nothing is written
as a film or as HEIC; x264 and x265 are under the GPL, and with them the package as a whole would be); OpenCV's to
FFmpeg and libavif (films are opened by PyAV, pictures by Pillow) and to an OpenBLAS of its own (for matrices of 25
rows and more); LibRaw's to JasPer (films of RED cameras). They cannot just be left out, because the system's linker
wants every library and symbol. So a library of a few kilobytes takes the place of each: it has the same name and the
same symbols, and every function returns 0, or ends the process where that could be taken for a result. smoke.py reads
every format afterwards. Needs gcc (on macOS clang, under that name too), on Linux binutils, on Windows pefile.
"""

from __future__ import annotations

import platform
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol

REPLACED: Mapping[str, tuple[str, ...]] = {
    "cv2": ("libavcodec", "libavdevice", "libavfilter", "libavformat", "libavutil", "libsw", "libavif", "libopenblas"),
    "pillow_heif": ("libx265",),
    "av": (
        *("libx264", "libx265", "libSvtAv1Enc", "libmp3lame", "libvpl", "libvmaf", "libasound", "libgnutls", "libxcb"),
        # FFmpeg reads these by itself; the libraries write them
        *("libvpx", "libopus", "libwebp", "libopencore"),
    ),
    "rawpy": ("libjasper",),
    "": ("libx265",),  # pillow_heif's on Windows
}
"""By package the beginnings of libraries' names: Pillow's own libavif stays, and the FFmpeg that reads films."""

CRASHING = ("libopenblas", "libjasper")
"""What comes out of these are numbers and pictures: better none than wrong ones."""

MARK = "dedupe_empty_library"
_MOST_BYTES = 1_000_000
_PACKAGE_OF_FOLDER = {"opencv_python_headless": "cv2", "pillow": "PIL"}


@dataclass(frozen=True, slots=True)
class Symbol:
    """What a library defines or wants."""

    name: str
    version: str = ""
    is_function: bool = True


class Format(Protocol):
    """How libraries are looked into and made on one system."""

    pattern: str
    """Which files are libraries, for a glob."""

    def needed(self, library: Path) -> set[str]:
        """Return the file names of the libraries that this one is linked to."""

    def defined(self, library: Path) -> dict[str, Symbol]:
        """Return what a library gives to others, by name and version."""

    def wanted(self, library: Path) -> set[str]:
        """Return what it wants of others, by name and version."""

    def make(self, library: Path, source: Path, symbols: list[Symbol]) -> None:
        """Compile the source to a library in the place of this one."""


def empty(program: Path) -> list[Path]:
    """Replace libraries in the program's folder; return which. Raises CalledProcessError, or OSError without gcc."""
    form = format_of_this_system()
    libraries = [path for path in program.rglob(form.pattern) if path.is_file() and not path.is_symlink()]
    replaced = [path for path in libraries if is_replaced(path.relative_to(program).as_posix())]
    users = {path: form.needed(path) for path in libraries if path not in replaced}
    for library in replaced:
        defined = form.defined(library)
        wanted = {key for user, needed in users.items() if library.name in needed for key in form.wanted(user)}
        symbols = [defined[key] for key in sorted(wanted & defined.keys())]
        does = "__builtin_trap();" if library.name.startswith(CRASHING) else "return 0;"
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder, "empty.c")
            lines = [
                f"long long {symbol.name}(void) {{ {does} }}" if symbol.is_function else f"char {symbol.name}[64];"
                for symbol in symbols
            ]
            source.write_text(f"char {MARK}[1] = {{1}};\n" + "\n".join(lines) + "\n")
            form.make(library, source, [*symbols, Symbol(MARK, is_function=False)])
    return replaced


def remove_unused(program: Path, system: Sequence[Path] = ()) -> None:
    """Delete what nothing needs any more of the libraries that packages brought along, and of these of the system.

    A package's libraries are needed by its own parts alone, whatever libraries of the same name another one has.
    """
    form = format_of_this_system()
    libraries = [path for path in program.rglob(form.pattern) if path.is_file() and not path.is_symlink()]
    packages = {path: _package_of(path.relative_to(program).as_posix()) for path in libraries}
    needed = {path: form.needed(path) for path in libraries}
    brought = [path for path in libraries if re.search(r"\.libs$|dylibs$", path.parent.name)]
    while True:
        unused = [
            path
            for path in [*brought, *system]
            if path in needed
            and not any(
                path.name in names and (path in system or packages[user] in ("", packages[path]))
                for user, names in needed.items()
            )
        ]
        if not unused:
            break
        for path in unused:
            path.unlink()
            del needed[path]
    for link in program.rglob(form.pattern):
        if link.is_symlink() and not link.exists():
            link.unlink()


def _package_of(place: str) -> str:
    path = PurePosixPath(place.removeprefix("_internal/"))
    folder = path.parts[0].removesuffix(".libs") if len(path.parts) > 1 else ""
    return _PACKAGE_OF_FOLDER.get(folder, folder)


def is_replaced(place: str) -> bool:
    """Whether a library is to be replaced. place: inside the program, with / between folders."""
    return PurePosixPath(place).name.startswith(REPLACED.get(_package_of(place), ()))


def is_empty_library(path: Path) -> bool:
    """Whether a file is one of those made here."""
    return path.is_file() and path.stat().st_size < _MOST_BYTES and MARK.encode() in path.read_bytes()


def format_of_this_system() -> Format:
    forms: dict[str, type[Format]] = {"win32": Pe, "darwin": MachO}
    return forms.get(sys.platform, Elf)()


class Elf:
    """Linux; nm and readelf are binutils'."""

    pattern = "*.so*"

    def needed(self, library: Path) -> set[str]:
        return set(re.findall(r"\(NEEDED\).*\[(.+)\]", _output("readelf", "-d", library)))

    def defined(self, library: Path) -> dict[str, Symbol]:
        found = {}
        for line in _output("nm", "-D", "--defined-only", library).splitlines():
            *_, kind, key = line.split()
            name, _, version = key.replace("@@", "@").partition("@")
            found[key.replace("@@", "@")] = Symbol(name, version, kind in "TWi")
        return found

    def wanted(self, library: Path) -> set[str]:
        return {line.split()[-1] for line in _output("nm", "-D", "--undefined-only", library).splitlines()}

    def make(self, library: Path, source: Path, symbols: list[Symbol]) -> None:
        name = f"-Wl,-soname,{library.name}"
        command = ["gcc", "-shared", "-fPIC", "-s", "-w", "-fno-builtin", name, "-o", str(library)]
        versions: dict[str, list[str]] = defaultdict(list)
        for symbol in symbols:
            versions[symbol.version].append(symbol.name)
        named = {version: names for version, names in versions.items() if version}
        if named:
            script = source.with_name("versions")
            script.write_text("".join(f"{version} {{ {'; '.join(names)}; }};\n" for version, names in named.items()))
            command.append(f"-Wl,--version-script,{script}")
        library.unlink()
        subprocess.run([*command, source], check=True)


class MachO:
    """macOS; nm and otool are Xcode's. Who signs the app signs what is made here."""

    pattern = "*"

    def needed(self, library: Path) -> set[str]:
        if not library.is_file() or library.open("rb").read(4) not in (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"):
            return set()
        lines = _output("otool", "-L", library).splitlines()[1:]
        return {PurePosixPath(line.strip().partition(" (")[0]).name for line in lines if " (" in line}

    def defined(self, library: Path) -> dict[str, Symbol]:
        rows = (line.split() for line in _output("nm", "-gU", library).splitlines())
        return {row[2]: Symbol(row[2].removeprefix("_"), is_function=row[1] == "T") for row in rows if len(row) == 3}

    def wanted(self, library: Path) -> set[str]:
        return {line.split()[-1] for line in _output("nm", "-gu", library).splitlines() if line.split()}

    def make(self, library: Path, source: Path, symbols: list[Symbol]) -> None:
        name = _output("otool", "-D", library).splitlines()[-1].strip()
        versions = ["-compatibility_version", "9999", "-current_version", "9999"]
        command = ["gcc", "-dynamiclib", "-w", "-fno-builtin", "-arch", platform.machine(), "-install_name", name]
        library.unlink()
        subprocess.run([*command, *versions, "-o", library, source], check=True)


class Pe:
    """Windows; pefile comes with PyInstaller there, gcc is MinGW-w64's."""

    pattern = "*.[dp][ly][ld]"
    compiler = "gcc"

    def needed(self, library: Path) -> set[str]:
        return {entry.dll.decode() for entry in getattr(_pe(library), "DIRECTORY_ENTRY_IMPORT", ())}

    def defined(self, library: Path) -> dict[str, Symbol]:
        image = _pe(library)
        found = {}
        for entry in image.DIRECTORY_ENTRY_EXPORT.symbols:
            if entry.name:
                section = image.get_section_by_rva(entry.address)
                is_function = section is not None and bool(section.Characteristics & 0x20000000)
                found[entry.name.decode()] = Symbol(entry.name.decode(), is_function=is_function)
        return found

    def wanted(self, library: Path) -> set[str]:
        entries = getattr(_pe(library), "DIRECTORY_ENTRY_IMPORT", ())
        return {wanted.name.decode() for entry in entries for wanted in entry.imports if wanted.name}

    def make(self, library: Path, source: Path, symbols: list[Symbol]) -> None:
        exports = source.with_name("exports.def")
        lines = [f"  {symbol.name}{'' if symbol.is_function else ' DATA'}" for symbol in symbols]
        exports.write_text(f'LIBRARY "{library.name}"\nEXPORTS\n' + "\n".join(lines) + "\n")
        library.unlink()
        subprocess.run(
            [self.compiler, "-shared", "-s", "-w", "-fno-builtin", "-o", library, source, exports], check=True
        )


def _pe(library: Path):  # type: ignore[no-untyped-def] # pefile has no types, and is there on Windows alone
    import pefile

    image = pefile.PE(str(library), fast_load=True)
    image.parse_data_directories([0, 1])  # exports and imports
    return image


def _output(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
