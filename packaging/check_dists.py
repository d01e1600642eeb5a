"""See that the source distribution and the wheel hold what they should: `python packaging/check_dists.py [FOLDER]`.

The source distribution: every file of the tree. The wheel: what a desktop and a shell look for, and no placeholder.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from dedupe_gui.version import __version__  # noqa: E402

ONLY_IN_THE_REPOSITORY = (".github/", ".gitignore", ".gitattributes", ".pre-commit-config.yaml", ".editorconfig")
IN_THE_WHEEL = (
    "share/man/man1/dedupe-gui.1",
    "share/applications/org.dedupe.Dedupe.desktop",
    "share/metainfo/org.dedupe.Dedupe.metainfo.xml",
    "share/icons/hicolor/scalable/apps/org.dedupe.Dedupe.svg",
    "share/bash-completion/completions/dedupe-gui",
    "share/zsh/site-functions/_dedupe-gui",
    "share/fish/vendor_completions.d/dedupe-gui.fish",
)


def main(folder: Path) -> int:
    (sdist,) = folder.glob(f"dedupe_gui-{__version__}.tar.gz")
    (wheel,) = folder.glob(f"dedupe_gui-{__version__}-*.whl")
    with tarfile.open(sdist) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    tree = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\n")
    lacking = [name for name in tree if name and name not in held and not name.startswith(ONLY_IN_THE_REPOSITORY)]
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        data = f"dedupe_gui-{__version__}.data/data/"
        lacking += [name for name in IN_THE_WHEEL if data + name not in names]
        unfilled = [name for name in names if name.startswith(data) and b"@VERSION@" in archive.read(name)]
        modules = {name for name in names if name.endswith(".py")}
    lacking += [
        name for name in tree if name.startswith("dedupe_gui/") and name.endswith(".py") and name not in modules
    ]
    for name in lacking:
        print(f"lacking: {name}")
    for name in unfilled:
        print(f"a placeholder was not filled in: {name}")
    print(f"{sdist.name}: {sdist.stat().st_size / 1e6:.1f} MB, {wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB")
    return 1 if lacking or unfilled else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist"))
