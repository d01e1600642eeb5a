"""Which catalogue the options name."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from dedupe_gui.catalogue.default_file import default_catalogue_path


def add_catalogue_options(parser: argparse.ArgumentParser) -> None:
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument(
        "--catalogue",
        type=Path,
        metavar="FILE",
        help="where fingerprints are remembered; default: the user's cache folder",
    )
    choice.add_argument("--no-catalogue", action="store_true", help="remember nothing")


def catalogue_place(parsed: argparse.Namespace) -> Path | None:
    """Return the catalogue's file, None for a scan that remembers nothing."""
    return None if parsed.no_catalogue else parsed.catalogue or default_catalogue_path()


def is_first_scan(arguments: Sequence[str]) -> bool:
    """Whether nothing is remembered yet, so that every photo will be read; told before all options are understood."""
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    add_catalogue_options(parser)
    try:
        parsed, _ = parser.parse_known_args(arguments)
    except argparse.ArgumentError:
        return False  # it will be told when all are
    place = catalogue_place(parsed)
    return place is None or not place.exists()
