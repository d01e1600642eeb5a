"""Writes reports to where the user wants them, and never over anything but an earlier report.

A report is written beside its place and renamed, so that a full disk or a kill leaves the earlier one whole. What lies
there already is looked at first: a slip of the pen (`--json photo.jpg`) must not cost a photo.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from dedupe_gui.errors import EnvironmentProblem, WrongArguments
from dedupe_gui.plain_file import open_without_waiting, written_whole
from dedupe_gui.reading.formats import SNIFFED_BYTES, is_companion_name, sniff, suffix_of
from dedupe_gui.removal.moves import move_without_replacing

_LOOKED_AT_BYTES = 512
_BEGINNINGS = (
    b"group,relation,path,",
    b"group,relation,first,",
    b"path,bytes,modified",
    b"path,phash,phash_int,",
    b"<!doctype html><html lang=en><meta charset=utf-8><title>Copies found</title>",
)
"""Of the CSV tables and of the page; `tests/jobs/test_report_file.py` writes each and expects it to be known again."""
_FILM, _JSON = b"ftyp", "json"
_FORMAT = b'"format": "dedupe-gui'


def check_report_place(path: Path, *, overwrite: bool) -> None:
    """Raise EnvironmentProblem when no report can be written to `path`, or what is there must not be replaced.

    overwrite: the user said that what is there may go. A picture stays nevertheless.
    """
    with _in_plain_words(path):
        _status_of_place(path, overwrite=overwrite)


def check_report_places(paths: Sequence[Path], *, overwrite: bool) -> None:
    """Check all reports of one command before the work. Raises WrongArguments when two of them are one file."""
    places = [str(_real(path)).casefold() for path in paths]
    for path in paths:
        check_report_place(path, overwrite=overwrite)
        if places.count(str(_real(path)).casefold()) > 1 and not _is_stream(path):
            raise WrongArguments("Two reports would go to {path}. Name a file for each.", path=path)


def write_report(path: Path, text: str | bytes, *, overwrite: bool) -> None:
    """Write a report whole or not at all. A pipe or a terminal is written to as it is.

    Raises EnvironmentProblem as `check_report_place` does, and when the disk is full.
    """
    with report_file(path, overwrite=overwrite) as file:
        file.write(text if isinstance(text, bytes) else text.encode("utf-8", "replace"))


@contextmanager
def report_file(path: Path, *, overwrite: bool) -> Iterator[BinaryIO]:
    """Give a file that becomes the report at the end of the block, or nothing where the block fails.

    Raises EnvironmentProblem as `write_report` does.
    """
    with _in_plain_words(path):
        status = _status_of_place(path, overwrite=overwrite)
        if status is not None and not stat.S_ISREG(status.st_mode):
            # A pipe that nobody reads would not even open.
            with open_without_waiting(path, "wb") as stream:
                os.set_blocking(stream.fileno(), True)
                yield stream
            return
        mode = _mode_of_new_files() if status is None else stat.S_IMODE(status.st_mode)
        move = move_without_replacing if status is None else Path.replace
        with written_whole(_real(path), mode=mode, move=move) as file:
            yield file


def _status_of_place(path: Path, *, overwrite: bool) -> os.stat_result | None:
    """Return what is at the place, None for nothing. Raises OSError or EnvironmentProblem when it must not be used."""
    try:
        status = path.stat()
    except FileNotFoundError:
        folder = _real(path).parent
        if not folder.is_dir():
            raise
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES)) from None
        return None
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if stat.S_ISFIFO(status.st_mode) or stat.S_ISCHR(status.st_mode):
        return status
    if not stat.S_ISREG(status.st_mode):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    if not os.access(path, os.W_OK) or not os.access(_real(path).parent, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    with path.open("rb") as file:
        beginning = file.read(_LOOKED_AT_BYTES)
    if sniff(beginning[:SNIFFED_BYTES], suffix_of(str(path))) is not None:
        raise EnvironmentProblem("{path} is a picture, which no report replaces. Choose another name.", path=path)
    if beginning and not _is_report(beginning) and _belongs_to_photos(path, beginning):
        raise EnvironmentProblem(
            "{path} is a film or belongs to a photo, and no report replaces it. Choose another name.", path=path
        )
    if beginning and not overwrite and not _is_report(beginning):
        raise EnvironmentProblem(
            "{path} is there already and is no report of this program. Choose another name, or add --overwrite.",
            path=path,
        )
    return status


def _belongs_to_photos(path: Path, beginning: bytes) -> bool:
    """Whether a file is a film, or has the name of a sidecar; reports and notes of Google's are both called .json."""
    return beginning[4:8] == _FILM or (is_companion_name(path.name) and suffix_of(str(path)) != _JSON)


def _is_report(beginning: bytes) -> bool:
    if beginning.lstrip().startswith(b"{"):
        return _FORMAT in beginning
    return beginning.startswith(_BEGINNINGS)


def _real(path: Path) -> Path:
    """Where a link leads, so that the file is replaced and the link stays."""
    return Path(os.path.realpath(path))


def _is_stream(path: Path) -> bool:
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)


def _mode_of_new_files() -> int:
    """What the user's umask leaves of rw-rw-rw-; it can only be asked by being set."""
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask


@contextmanager
def _in_plain_words(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as problem:  # ValueError: a NUL in the name
        why = problem.strerror if isinstance(problem, OSError) else str(problem)
        raise EnvironmentProblem(
            "{path} cannot be written: {why}. Choose another place for the report.", path=path, why=why
        ) from problem
