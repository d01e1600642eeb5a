"""Where icons, styles and translations are: beside the package in a source tree, inside it when installed."""

from __future__ import annotations

from pathlib import Path


def resource(name: str) -> Path:
    """The file or folder `name` below `resources/`."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources"
    return (installed if installed.is_dir() else package.parent / "resources") / name
