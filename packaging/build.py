"""Build the program's packages for the system this runs on: `python packaging/build.py [PART...]`.

Parts: frozen (the program in one folder, build/frozen/dedupe-gui), packages (what users download, dist/), smoke (try
the program as it was frozen, and as it is installed from what users download). All of them by default. Every size is
printed. The .deb has a trial of its own, in a clean root: linux/clean_root.sh.

Linux: .deb and .tar.xz; AppImage too where appimagetool is installed. Windows: an NSIS installer (makensis). macOS: a
.dmg, signed and notarised where the environment says with what (macos/package.sh).
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
sys.path[:0] = [str(PACKAGING), str(ROOT)]

import icons  # noqa: E402
import notices  # noqa: E402
from empty_libraries import empty, is_empty_library  # noqa: E402
from windows.file_lists import write_file_lists  # noqa: E402

from dedupe_gui.notices import FILE_NAME  # noqa: E402
from dedupe_gui.version import __version__  # noqa: E402

BUILD = ROOT / "build"
DIST = ROOT / "dist"
FROZEN = BUILD / "frozen" / "dedupe-gui"
_FROZEN_FOLDERS = (FROZEN, FROZEN.parent / "Dedupe.app")
PARTS = ("frozen", "packages", "smoke")

DOWNLOAD_AIM_MB = 80
INSTALLED_AIM_MB = 300

QT_FOLDERS = {
    "linux": "_internal/PySide6/Qt/lib",
    "win32": "_internal\\PySide6",
    "darwin": "Dedupe.app/Contents/Frameworks/PySide6/Qt/lib",
}


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
    before_mb = size_mb(FROZEN)
    for folder in _FROZEN_FOLDERS:
        empty(folder)
    if sys.platform == "linux":
        from linux.slim import slim

        slim(FROZEN)
    print(f"frozen program: {size_mb(FROZEN):.0f} MB (PyInstaller alone: {before_mb:.0f} MB)")
    text = notices.text_for_all(makers(), qt=QT_FOLDERS[sys.platform])
    for folder in _FROZEN_FOLDERS:
        for path in folder.rglob(FILE_NAME):
            if not path.is_symlink():
                path.write_text(text, "utf-8", newline="\n")


def makers() -> list[notices.Inside]:
    """Return whose works the frozen program holds. Raises UnknownMaker."""
    entries = json.loads((BUILD / "pyinstaller" / "dedupe" / "contents.json").read_text("utf-8"))
    contents = (
        notices.Content(place.replace("\\", "/"), Path(source), is_module) for place, source, is_module in entries
    )
    return notices.makers_of(each for each in contents if each.is_module or _is_full(FROZEN / "_internal" / each.place))


def _is_full(path: Path) -> bool:
    """Whether a file is there, and is not one of the empty libraries that stand for those the program never calls."""
    return path.exists() and not is_empty_library(path)


def make_packages(pngs: dict[int, Path]) -> list[Path]:
    """Make what users download; return the files."""
    DIST.mkdir(exist_ok=True)
    if sys.platform == "linux":
        return _linux_packages(pngs)
    if sys.platform == "win32":
        target, lists = DIST / f"Dedupe-{__version__}-setup.exe", BUILD / "file-lists"
        write_file_lists(FROZEN, lists)
        subprocess.run(
            [
                "makensis",
                f"/DVERSION={__version__}",
                f"/DLISTS={lists}",
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
    copyright_ = notices.debian_copyright(makers(), library_folder="usr/lib/dedupe-gui")
    package.make_tree(FROZEN, ROOT, tree, version=__version__, pngs=pngs, copyright_=copyright_)
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


def try_installed() -> int:
    """Install from what users download, try the program there, remove it again; return 0 if all went well."""
    print("-- installed from what users download", flush=True)
    if sys.platform == "linux":
        return _try_archive()
    if sys.platform == "win32":
        return _try_setup()
    (image,) = DIST.glob(f"Dedupe-{__version__}-*.dmg")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["hdiutil", "attach", "-quiet", "-nobrowse", "-mountpoint", folder, image], check=True)
        try:
            return _smoke(Path(folder, "Dedupe.app", "Contents", "MacOS", "dedupe-gui"))
        finally:
            subprocess.run(["hdiutil", "detach", "-quiet", folder], check=True)


def _try_archive() -> int:
    (archive,) = DIST.glob(f"dedupe-gui-{__version__}-linux-*.tar.xz")
    with tempfile.TemporaryDirectory() as folder:
        home, unpacked = Path(folder, "my home"), Path(folder, "unpacked")
        unpacked.mkdir()
        subprocess.run(["tar", "--extract", "--file", archive, "--directory", unpacked], check=True)
        subprocess.run([unpacked / archive.name.removesuffix(".tar.xz") / "install.sh", home], check=True)
        status = _smoke(home / "bin" / "dedupe-gui")
        subprocess.run([home / "lib" / "dedupe-gui" / "uninstall.sh"], check=True)
        left = [path for path in home.rglob("*") if not path.is_dir()]
        if left:
            print(f"uninstall.sh: FAILED. Left behind: {left}")
            return 1
    return status


def _try_setup() -> int:
    setup = DIST / f"Dedupe-{__version__}-setup.exe"
    installed = Path(os.environ["LOCALAPPDATA"], "Programs", "Dedupe")
    if installed.exists():
        print(f"setup: not tried, because Dedupe is installed here: {installed}")
        return 0
    subprocess.run([setup, "/S"], check=True)
    status = _smoke(installed / "dedupe-gui.exe")
    subprocess.run([installed / "uninstall.exe", "/S"], check=True)
    deadline = time.monotonic() + 60  # it goes on in a copy of itself
    while installed.exists() and time.monotonic() < deadline:
        time.sleep(0.5)
    if installed.exists():
        print(f"uninstall.exe: FAILED. Left behind: {list(installed.rglob('*'))[:20]}")
        return 1
    return status


def _smoke(program: Path, *arguments: str) -> int:
    return subprocess.run([sys.executable, PACKAGING / "smoke.py", program, *arguments], check=False).returncode


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
        return _smoke(program, "--beside", *beside) or try_installed()
    return 0


if __name__ == "__main__":
    sys.exit(main())
