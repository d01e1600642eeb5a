"""Make the Linux packages of the frozen program: a .deb, and an archive with an install script for everything else."""

from __future__ import annotations

import gzip
import os
import platform
import re
import shutil
import subprocess
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from dedupe_gui.project import MAINTAINER

APP_ID = "org.dedupe.Dedupe"
ICON_SIZES_PX = (48, 128, 256)
ALSO_NEEDED = ("fontconfig-config",)
"""No library is linked to it, but it brings a font and says where fonts are: without it a window has no letters."""

PROGRAMS = ("dedupe-gui", "dedupe-jxl")

FROZEN_TAGS = {
    "embedded-library": "the program has its own Qt and picture libraries, so that it runs the same on every Debian",
    "hardening-no-pie": "PyInstaller's beginning of a program",
    "library-not-linked-against-libc": "parts of Python that call nothing of it",
    "shared-library-lacks-prerequisites": "empty libraries, and parts of Python that call nothing",
    "unstripped-binary-or-object": "strip would make these unloadable (linux/slim.py)",
}
"""What lintian says of a frozen program, and why it has to be so."""

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
COMPRESSION = f"xz --threads=0 {'--x86 ' * (platform.machine() == 'x86_64')}--lzma2=preset=6,dict=64MiB"
"""Jumps in machine code are written so that they compress; every xz and dpkg unpacks it."""


COMPLETIONS = {
    "dedupe-gui": "bash-completion/completions",
    "_dedupe-gui": "zsh/site-functions",
    "dedupe-gui.fish": "fish/vendor_completions.d",
}
"""Where the shells look, below share/."""
DEBIAN_ZSH = "zsh/vendor-completions"


def make_tree(frozen: Path, root: Path, tree: Path, *, version: str, pngs: dict[int, Path], copyright_: str) -> None:
    """Lay the program out below `tree` as it lies below /usr: lib/, share/ (bin/ is left to the package)."""
    if tree.exists():
        shutil.rmtree(tree)
    shutil.copytree(frozen, tree / "lib" / "dedupe-gui", symlinks=True)
    share = tree / "share"
    desktop = root / "resources" / "desktop"
    made_on = _changed_on(root)
    _put(desktop / f"{APP_ID}.desktop", share / "applications" / f"{APP_ID}.desktop")
    for name, target in (
        (f"{APP_ID}.metainfo.xml", share / "metainfo" / f"{APP_ID}.metainfo.xml"),
        ("dedupe-gui.1", share / "man" / "man1" / "dedupe-gui.1"),
    ):
        text = (desktop / name).read_text("utf-8").replace("@VERSION@", version)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text.replace("@DATE@", made_on.strftime("%Y-%m-%d")), "utf-8")
    _compress(share / "man" / "man1" / "dedupe-gui.1")
    icons = share / "icons" / "hicolor"
    _put(root / "resources" / "icons" / "dedupe.svg", icons / "scalable" / "apps" / f"{APP_ID}.svg")
    for edge_px in ICON_SIZES_PX:
        _put(pngs[edge_px], icons / f"{edge_px}x{edge_px}" / "apps" / f"{APP_ID}.png")
    for name, folder in COMPLETIONS.items():
        _put(desktop / "completions" / name, share / folder / name)
    (share / "doc" / "dedupe-gui").mkdir(parents=True)
    (share / "doc" / "dedupe-gui" / "copyright").write_text(copyright_, "utf-8")
    _for_all_to_read(tree)


def make_archive(tree: Path, root: Path, target: Path) -> None:
    """Write the relocatable archive (tar, xz); its files are root's, whoever built it. Needs GNU tar and xz."""
    top = target.name.removesuffix(".tar.xz")
    subprocess.run(
        [
            *("tar", "--create", "--use-compress-program", COMPRESSION, "--file", target),
            *("--owner=root:0", "--group=root:0", "--sort=name", f"--mtime=@{_changed_on(root).timestamp():.0f}"),
            *("--transform", f"s,^,{top}/,SH"),  # not in links' targets
            *("--directory", root / "packaging" / "linux", "install.sh", "--directory", tree, "lib", "share"),
        ],
        check=True,
    )


def make_deb(tree: Path, root: Path, target: Path, *, version: str, machine: str) -> None:
    """Write the Debian package. Needs dpkg-deb; raises CalledProcessError."""
    package = tree.parent / "deb"
    if package.exists():
        shutil.rmtree(package)
    shutil.copytree(tree, package / "usr", symlinks=True)
    program = package / "usr" / "bin" / "dedupe-gui"
    program.parent.mkdir()
    program.symlink_to("../lib/dedupe-gui/dedupe-gui")
    share = package / "usr" / "share"
    (share / "zsh" / "site-functions").rename(share / DEBIAN_ZSH)
    changelog = share / "doc" / "dedupe-gui" / "changelog.gz"
    changelog.parent.mkdir(parents=True, exist_ok=True)
    date = _changed_on(root).strftime("%a, %d %b %Y %H:%M:%S +0000")
    changelog.with_suffix("").write_text(
        f"dedupe-gui ({version}) stable; urgency=medium\n\n"
        f"  * See CHANGELOG.md beside this file.\n\n -- {MAINTAINER}  {date}\n"
    )
    _compress(changelog.with_suffix(""))
    _put(root / "CHANGELOG.md", changelog.with_name("CHANGELOG.md"))
    _for_all_to_read(package)
    size_kib = sum(path.lstat().st_size for path in package.rglob("*") if path.is_file()) // 1024
    control = (root / "packaging" / "linux" / "debian" / "control").read_text("utf-8")
    for name, value in {
        "VERSION": version,
        "MAINTAINER": MAINTAINER,
        "ARCHITECTURE": ARCHITECTURES[machine],
        "SIZE_KIB": str(size_kib),
        "DEPENDS": ", ".join((*needed_packages(package), *ALSO_NEEDED)),
    }.items():
        control = control.replace(f"@{name}@", value)
    (package / "DEBIAN").mkdir()
    (package / "DEBIAN" / "control").write_text(control, "utf-8")
    if shutil.which("lintian"):
        _write_overrides(package, share / "lintian" / "overrides" / "dedupe-gui")
    else:
        print("no overrides for lintian in the .deb: lintian is not installed here")
    _build_deb(package, target)
    _compress_members(target)


def _build_deb(package: Path, target: Path) -> None:
    """Write a package that is not compressed."""
    command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(package), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _compress_members(deb: Path) -> None:
    """As dpkg-deb would, but for machine code. Needs ar and xz."""
    with tempfile.TemporaryDirectory(dir=deb.parent) as folder:
        subprocess.run(["ar", "x", deb.resolve()], check=True, cwd=folder)
        for member in ("control.tar", "data.tar"):
            subprocess.run([*COMPRESSION.split(), member], check=True, cwd=folder)
        deb.unlink()
        members = ("debian-binary", "control.tar.xz", "data.tar.xz")
        subprocess.run(["ar", "rcD", deb.resolve(), *members], check=True, cwd=folder)


def _write_overrides(package: Path, overrides: Path) -> None:
    """Override what lintian says of each single file, where FROZEN_TAGS says why that has to be; nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        deb = Path(folder, "plain.deb")
        _build_deb(package, deb)
        told = subprocess.run(["lintian", "--allow-root", deb], check=False, capture_output=True, text=True).stdout
    found = re.findall(r"^[EW]: (dedupe-gui: (\S+) .*)$", told, re.MULTILINE)
    lines = [f"# {why}\n" + "\n".join(line for line, tag in found if tag == kind) for kind, why in FROZEN_TAGS.items()]
    overrides.parent.mkdir(parents=True, exist_ok=True)
    overrides.write_text("\n".join(lines) + "\n", "utf-8")
    _for_all_to_read(package / "usr")


def needed_packages(package: Path) -> list[str]:
    """Return the Debian packages that hold the libraries the program is linked to but does not bring along.

    Raises RuntimeError for a library that no installed package holds: the package could not be installed anywhere.
    """
    files = [path for path in package.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)]
    brought = {path.name for path in package.rglob("*.so*")}
    needed = {name for path in files for name in _needed(path)} - brought
    places = dict(re.findall(r"^\s(\S+) \(.*\) => (\S+)$", _output("ldconfig", "-p"), re.MULTILINE))
    packages = set()
    for name in sorted(needed):
        if name not in places:
            users = [path.name for path in files if name in _needed(path)]
            raise RuntimeError(f"{name}, needed by {', '.join(users)}, is neither in the program nor on this system.")
        packages.add(_owner(Path(places[name])))
    glibc = _output("dpkg-query", "-W", "-f", "${Version}", "libc6").partition("-")[0]
    return sorted(f"{name} (>= {glibc})" if name == "libc6" else name for name in packages)


def _owner(library: Path) -> str:
    """Return the package of a library; /lib may be another name for /usr/lib."""
    for place in (library, library.resolve(), Path("/usr") / library.relative_to("/")):
        found = subprocess.run(["dpkg-query", "-S", place], check=False, capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.partition(":")[0]
    raise RuntimeError(f"No package holds {library}.")


def _needed(library: Path) -> set[str]:
    return set(re.findall(r"^\s+NEEDED\s+(\S+)$", _output("objdump", "-p", str(library)), re.MULTILINE))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _compress(path: Path) -> None:
    """Replace a file by its gzip, without name and time, so that the package is the same at every build."""
    path.with_name(path.name + ".gz").write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    path.unlink()


def _changed_on(root: Path) -> datetime:
    """Return when the changelog was changed last: the release's date, also when built again later."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if seconds is None:
        seconds = str((root / "CHANGELOG.md").stat().st_mtime)
    return datetime.fromtimestamp(float(seconds), UTC)


def _for_all_to_read(package: Path) -> None:
    """Give folders and programs 0755, other files 0644; libraries are no programs."""
    for path in package.rglob("*"):
        if path.is_symlink():
            continue
        is_program = path.is_dir() or any(path.match(f"lib/dedupe-gui/{name}") for name in PROGRAMS)
        path.chmod(0o755 if is_program else 0o644)


def make_appimage(tree: Path, folder: Path, dist: Path, *, version: str, machine: str) -> Path:
    """Write the AppImage. Needs appimagetool; raises CalledProcessError."""
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(tree, folder / "usr", symlinks=True)
    (folder / "AppRun").symlink_to("usr/lib/dedupe-gui/dedupe-gui")
    shutil.copyfile(tree / "share" / "applications" / f"{APP_ID}.desktop", folder / f"{APP_ID}.desktop")
    shutil.copyfile(tree / "share/icons/hicolor/scalable/apps" / f"{APP_ID}.svg", folder / f"{APP_ID}.svg")
    target = dist / f"Dedupe-{version}-{machine}.AppImage"
    environment = {**os.environ, "ARCH": machine}
    subprocess.run(["appimagetool", "--no-appstream", folder, target], check=True, env=environment)
    return target
