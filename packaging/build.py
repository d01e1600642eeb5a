"""Build the program's packages for the system this runs on: `python packaging/build.py [PART...]`.

Parts: frozen (the program in one folder, build/frozen/dedupe-gui), packages (what users download, dist/), smoke (run
what was built). All of them by default. Every size is printed.

Linux: .deb and .tar.xz; AppImage too where appimagetool is installed. Windows: an NSIS installer (makensis). macOS: a
.dmg, signed and notarised where the environment says with what (macos/package.sh).
"""

from __future__ import annotations

import argparse
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
sys.path[:0] = [str(PACKAGING), str(ROOT)]

import icons  # noqa: E402

from dedupe_gui.version import __version__  # noqa: E402

BUILD = ROOT / "build"
DIST = ROOT / "dist"
FROZEN = BUILD / "frozen" / "dedupe-gui"
PARTS = ("frozen", "packages", "smoke")

DOWNLOAD_AIM_MB = 130
INSTALLED_AIM_MB = 380


def freeze(pngs: dict[int, Path]) -> None:
    """Make the frozen program; on Linux without what its libraries link to in vain."""
    if sys.platform == "win32":
        icons.combine(pngs, PACKAGING / "windows" / "dedupe.ico")
    elif sys.platform == "darwin":
        icons.combine(pngs, PACKAGING / "macos" / "dedupe.icns")
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
            *("--distpath", FROZEN.parent, "--workpath", BUILD / "pyinstaller", PACKAGING / "dedupe.spec"),
        ],
        check=True,
    )
    if sys.platform == "linux":
        from linux.slim import slim

        before_mb = size_mb(FROZEN)
        slim(FROZEN)
        print(f"frozen program: {size_mb(FROZEN):.0f} MB (PyInstaller alone: {before_mb:.0f} MB)")


def make_packages(pngs: dict[int, Path]) -> list[Path]:
    """Make what users download; return the files."""
    DIST.mkdir(exist_ok=True)
    if sys.platform == "linux":
        return _linux_packages(pngs)
    if sys.platform == "win32":
        target = DIST / f"Dedupe-{__version__}-setup.exe"
        subprocess.run(
            [
                "makensis",
                f"/DVERSION={__version__}",
                f"/DPROGRAM={FROZEN}",
                f"/DTARGET={target}",
                PACKAGING / "windows" / "dedupe.nsi",
            ],
            check=True,
        )
        return [target]
    target = DIST / f"Dedupe-{__version__}-{platform.machine()}.dmg"
    subprocess.run([PACKAGING / "macos" / "package.sh", FROZEN.parent / "Dedupe.app", target], check=True)
    return [target]


def _linux_packages(pngs: dict[int, Path]) -> list[Path]:
    from linux import package

    machine = platform.machine()
    tree = BUILD / "tree"
    package.make_tree(FROZEN, ROOT, tree, version=__version__, pngs=pngs)
    archive = DIST / f"dedupe-gui-{__version__}-linux-{machine}.tar.xz"
    deb = DIST / f"dedupe-gui_{__version__}_{package.ARCHITECTURES[machine]}.deb"
    package.make_deb(tree, ROOT, deb, version=__version__, machine=machine)
    package.make_archive(tree, ROOT, archive)
    made = [deb, archive]
    if shutil.which("appimagetool"):
        made.append(package.make_appimage(tree, BUILD / "AppDir", DIST, version=__version__, machine=machine))
    else:
        print("no AppImage: appimagetool is not installed here")
    return made


def size_mb(path: Path) -> float:
    """Return the size of a file or of everything in a folder, in millions of bytes."""
    files = path.rglob("*") if path.is_dir() else (path,)
    return sum(file.lstat().st_size for file in files if file.is_file() and not file.is_symlink()) / 1e6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="default: all")
    parts = parser.parse_args().parts or PARTS
    pngs = icons.draw(ROOT / "resources" / "icons" / "dedupe.svg", BUILD / "icons")
    if "frozen" in parts:
        freeze(pngs)
    if "packages" in parts:
        for made in make_packages(pngs):
            aim = f", aim {DOWNLOAD_AIM_MB}" if sys.platform == "linux" else ""
            print(f"{made.relative_to(ROOT)}: {size_mb(made):.0f} MB to download{aim}")
        print(f"installed: {size_mb(FROZEN):.0f} MB, aim {INSTALLED_AIM_MB}")
    if "smoke" in parts:
        beside = [sys.executable, "-m", "dedupe_gui"]
        program = FROZEN / ("dedupe-gui.exe" if sys.platform == "win32" else "dedupe-gui")
        return subprocess.run(
            [sys.executable, PACKAGING / "smoke.py", program, "--beside", *beside], check=False
        ).returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
