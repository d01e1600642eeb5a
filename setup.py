"""Takes resources/ into the package as dedupe_gui/resources; everything else stands in pyproject.toml."""

from pathlib import Path

from setuptools import find_packages, setup

FOLDERS = sorted(folder.name for folder in Path("resources").iterdir() if folder.is_dir() and folder.name != "desktop")

setup(
    packages=[
        *find_packages(include=["dedupe_gui", "dedupe_gui.*"]),
        "dedupe_gui.resources",
        *(f"dedupe_gui.resources.{folder}" for folder in FOLDERS),
    ],
    package_dir={"dedupe_gui.resources": "resources"},
    package_data={"": ["*.svg", "*.qss", "*.qm"], "dedupe_gui": ["py.typed"]},
)
