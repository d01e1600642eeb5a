"""What several commands take, and how text becomes a value; a wrong value is one sentence."""

from __future__ import annotations

import argparse
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.cli.catalogue_option import catalogue_place
from dedupe_gui.cli.output import warn_of
from dedupe_gui.jobs.scan import open_catalogue as open_catalogue_at
from dedupe_gui.jobs.web_address import is_web_address
from dedupe_gui.model import RELATIONS, WIDEST_DISTANCE_BITS, HashKind, Relation


def distance_bits(text: str) -> int:
    if not text.isdecimal() or int(text) > WIDEST_DISTANCE_BITS:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 0 to {WIDEST_DISTANCE_BITS}")
    return int(text)


def positive_int(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number of at least 1")
    return int(text)


def group_size(text: str) -> int:
    if not text.isdecimal() or int(text) < 2:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number of at least 2")
    return int(text)


def positive_seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is not a number of seconds above 0")
    return seconds


def hash_kinds(text: str) -> tuple[HashKind, ...]:
    kinds = []
    for name in text.split("+"):
        try:
            kind = HashKind(name.strip())
        except ValueError:
            known = ", ".join(kind.value for kind in HashKind)
            raise argparse.ArgumentTypeError(f"{name or 'nothing'} is no hash; there are {known}") from None
        if kind in kinds:
            raise argparse.ArgumentTypeError(f"{name} is named twice")
        kinds.append(kind)
    return tuple(kinds)


def relations(text: str) -> frozenset[Relation]:
    chosen = set()
    for name in text.split(","):
        try:
            chosen.add(Relation(name.strip()))
        except ValueError:
            known = ", ".join(relation.value for relation in RELATIONS)
            raise argparse.ArgumentTypeError(f"{name or 'nothing'} is no relation; there are {known}") from None
    return frozenset(chosen)


def whole_path(path: Path) -> Path:
    """The absolute path without `..`: paths are compared by their text. Links stay, as the walk leaves them."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.absolute() keeps `..`, resolve() follows links


def folder(text: str) -> Path:
    mode = _mode(text)
    if mode is None or not stat.S_ISDIR(mode):
        raise argparse.ArgumentTypeError(f"there is no folder {text}" if mode is None else f"{text} is not a folder")
    return whole_path(Path(text))


def picture(text: str) -> Path:
    mode = _mode(text)
    if mode is None or not stat.S_ISREG(mode):
        raise argparse.ArgumentTypeError(f"there is no file {text}")
    return Path(text).absolute()


def picture_or_address(text: str) -> Path | str:
    """A file, or a web address as it is."""
    return text if is_web_address(text) else picture(text)


def picture_folder_or_address(text: str) -> Path | str:
    """A file or a folder, or a web address as it is."""
    if is_web_address(text):
        return text
    mode = _mode(text)
    return folder(text) if mode is not None and stat.S_ISDIR(mode) else picture(text)


def _mode(text: str) -> int | None:
    """What a path leads to, as `os.stat` tells it; None for nothing.

    `Path.is_dir` says no where the folder above is closed to the user or the name is too long, or raises, as Python is.
    """
    try:
        return os.stat(text).st_mode  # noqa: PTH116 - an empty text is no path, and not the folder one is in
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as problem:
        raise argparse.ArgumentTypeError(f"{text} cannot be looked at: {problem.strerror}") from problem


@contextmanager
def open_catalogue(arguments: argparse.Namespace) -> Iterator[Catalogue]:
    """The catalogue that the options name; in the end it is told what went wrong with it and was got over.

    Raises EnvironmentProblem when it cannot be used.
    """
    with open_catalogue_at(catalogue_place(arguments)) as catalogue:
        yield catalogue
        warn_of(catalogue.notices())
