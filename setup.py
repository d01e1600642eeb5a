"""Takes resources/ into the package as dedupe_gui/resources; everything else stands in pyproject.toml."""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages(include=["dedupe_gui", "dedupe_gui.*"]), "dedupe_gui.resources"],
    package_dir={"dedupe_gui.resources": "resources"},
    package_data={"dedupe_gui.resources": ["icons/*.svg", "styles/*.qss", "translations/*.qm"]},
)
