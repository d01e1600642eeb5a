"""Take out of the frozen program what its libraries link to but the program never calls.

OpenCV's wheel links to FFmpeg and libavif (videos, AVIF files; films are opened by PyAV, pictures by Pillow), libheif's
to the x265 encoder and PyAV's to encoders, cards and sound (nothing is written as HEIC or as a film; without x264 and
x265 the package also has no part under the GPL). They cannot just be left
out, because the dynamic linker wants every library and symbol, so a library of a few kilobytes takes the place of each:
it has the same name and the same symbols, and every function returns 0. 62 MB less; smoke.py reads every format
afterwards. Debugging symbols of Python itself go too (17 MB).
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections import defaultdict
from pathlib import Path

REPLACED = {
    "opencv_python_headless.libs": ("libavcodec-", "libavformat-", "libavutil-", "libswscale-", "libavif-"),
    "pillow_heif.libs": ("libx265-",),
    "av.libs": ("libx264-", "libx265-", "libSvtAv1Enc-", "libmp3lame-", "libvpl-", "libasound-"),
}
"""By folder the beginnings of file names: Pillow's own libavif stays, and the FFmpeg that reads films."""


def slim(program: Path) -> None:
    """Work on the frozen program's folder in place. Needs gcc and binutils; raises CalledProcessError."""
    internal = program / "_internal"
    libraries = [path for path in internal.rglob("*.so*") if not path.is_symlink()]
    replaced = [path for path in libraries if path.name.startswith(REPLACED.get(path.parent.name, ()))]
    users = [path for path in libraries if path not in replaced]
    for library in replaced:
        _replace(library, users)
    system = [path for path in internal.glob("lib*.so.*") if path in libraries and "python" not in path.name]
    _remove_unused([*system, *(path for path in libraries if path.parent.name in REPLACED)], internal)
    for path in [*internal.glob("libpython*"), *internal.rglob("lib-dynload/*.so")]:
        subprocess.run(["strip", "--strip-unneeded", path], check=True)


def _replace(library: Path, users: list[Path]) -> None:
    """Put an empty library in the place of this one, with the symbols that others want of it."""
    defined = dict(_symbols(library, "--defined-only"))
    wanted = {name for user in users if library.name in _needed(user) for name, _ in _symbols(user, "--undefined-only")}
    versions: dict[str, list[str]] = defaultdict(list)
    lines = []
    for name in sorted(wanted & defined.keys()):
        plain, _, version = name.partition("@")
        kind = defined[name]
        lines.append(f"long {plain}(void) {{ return 0; }}" if kind in "TWi" else f"char {plain}[64];")
        versions[version].append(plain)
    with tempfile.TemporaryDirectory() as folder:
        source, script = Path(folder, "empty.c"), Path(folder, "versions")
        source.write_text("\n".join(lines) + "\n")
        command = ["gcc", "-shared", "-fPIC", "-s", "-w", "-fno-builtin", f"-Wl,-soname,{library.name}"]
        named = {version: names for version, names in versions.items() if version}
        if named:
            script.write_text("".join(f"{version} {{ {'; '.join(names)}; }};\n" for version, names in named.items()))
            command.append(f"-Wl,--version-script,{script}")
        library.unlink()
        subprocess.run([*command, "-o", library, source], check=True)


def _remove_unused(libraries: list[Path], internal: Path) -> None:
    """Delete libraries that nothing needs: those of the replaced ones, and of Qt plugins that were left out (GTK)."""
    while True:
        present = [path for path in internal.rglob("*.so*") if not path.is_symlink()]
        needed = {name for path in present for name in _needed(path)}
        unused = [path for path in libraries if path.exists() and path.name not in needed]
        if not unused:
            break
        for path in unused:
            path.unlink()
    for link in internal.iterdir():
        if link.is_symlink() and not link.exists():
            link.unlink()


def _needed(library: Path) -> set[str]:
    """Return the names of the libraries that this one is linked to."""
    output = subprocess.run(["readelf", "-d", library], check=True, capture_output=True, text=True).stdout
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", output))


def _symbols(library: Path, which: str) -> list[tuple[str, str]]:
    """Return dynamic symbols as (name@version, kind), kind as nm's letters."""
    output = subprocess.run(["nm", "-D", which, library], check=True, capture_output=True, text=True).stdout
    found = []
    for line in output.splitlines():
        *_, kind, name = line.split()
        found.append((name.replace("@@", "@"), kind))
    return found
