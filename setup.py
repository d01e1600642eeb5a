"""Takes resources/ into the package, what a desktop looks for to share/; the rest stands in pyproject.toml."""

import os
import re
from datetime import UTC, datetime
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build import build

APP_ID = "org.dedupe.Dedupe"
RESOURCES, SHARE = Path("resources"), Path("build", "share")
FOLDERS = sorted(folder.name for folder in RESOURCES.iterdir() if folder.is_dir() and folder.name != "desktop")
FILES = {
    "dedupe-gui.1": "man/man1/dedupe-gui.1",
    f"{APP_ID}.desktop": f"applications/{APP_ID}.desktop",
    f"{APP_ID}.metainfo.xml": f"metainfo/{APP_ID}.metainfo.xml",
    "../icons/dedupe.svg": f"icons/hicolor/scalable/apps/{APP_ID}.svg",
    "completions/dedupe-gui": "bash-completion/completions/dedupe-gui",
    "completions/_dedupe-gui": "zsh/site-functions/_dedupe-gui",
    "completions/dedupe-gui.fish": "fish/vendor_completions.d/dedupe-gui.fish",
}
"""From resources/desktop/ to share/, with version and date filled in."""


class Build(build):
    """Fills in version and date before anything is built."""

    def run(self):
        version = re.search('"(.+)"', Path("dedupe_gui", "version.py").read_text("utf-8")).group(1)
        seconds = os.environ.get("SOURCE_DATE_EPOCH") or Path("CHANGELOG.md").stat().st_mtime
        date = datetime.fromtimestamp(float(seconds), UTC).strftime("%Y-%m-%d")
        for source, target in FILES.items():
            text = Path(RESOURCES, "desktop", source).read_text("utf-8")
            Path(SHARE, target).parent.mkdir(parents=True, exist_ok=True)
            Path(SHARE, target).write_text(text.replace("@VERSION@", version).replace("@DATE@", date), "utf-8")
        super().run()


setup(
    packages=[
        *find_packages(include=["dedupe_gui", "dedupe_gui.*"]),
        "dedupe_gui.resources",
        *(f"dedupe_gui.resources.{folder}" for folder in FOLDERS),
    ],
    package_dir={"dedupe_gui.resources": "resources"},
    include_package_data=False,  # MANIFEST.in says what the source distribution holds
    package_data={"": ["*.svg", "*.qss", "*.qm", "*.html", "*.jpg"], "dedupe_gui": ["py.typed"]},
    data_files=[(f"share/{Path(target).parent}", [str(SHARE / target)]) for target in FILES.values()],
    cmdclass={"build": Build},
)
