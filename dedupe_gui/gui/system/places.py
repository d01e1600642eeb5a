"""Where a file dialog begins: where such files are, and not in the folder that the program was started from."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths


def pictures_folder() -> Path | None:
    """Where this system keeps the user's pictures; None where there is no such folder."""
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.PicturesLocation)
    home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation))
    # A system without one names the home folder itself.
    return next((path for path in map(Path, places) if path != home and path.is_dir()), None)


def documents_folder() -> Path:
    """Where reports are saved first; the home folder where there are no documents."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def cards_folder() -> Path:
    """Where memory cards appear once one is there; else, and where each has a letter of its own, the home folder."""
    places = [Path("/Volumes")] if sys.platform == "darwin" else []
    if sys.platform.startswith("linux"):
        places = [Path(place, os.environ.get("USER", "")) for place in ("/run/media", "/media")]
    return next((place for place in places if _has_any(place)), Path.home())


def _has_any(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except OSError:
        return False
