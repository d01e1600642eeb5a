"""Where the catalogue is kept; apart from it, so that whoever only asks for its file does not load it."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_cache_path


def default_catalogue_path() -> Path:
    """Return where the catalogue is kept when nobody says otherwise: in the user's cache folder."""
    return user_cache_path("dedupe-gui", appauthor=False) / "catalogue.sqlite"
