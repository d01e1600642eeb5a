"""The log of both skins, for whoever has to mend a fault: in the user's state folder, small, for this user alone.

It says what was started, with which versions, what a search came to in numbers, and what failed where. Nothing that a
photo shows or says is written to it, and the name of a file only where a sentence or an error is about that file.
"""

from __future__ import annotations

import logging
import os
import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from platformdirs import user_log_path

from dedupe_gui.databases import make_private_place
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.shown import shown_lines
from dedupe_gui.version import __version__

MOST_BYTES = 256_000
"""Of the log; the one before it is kept beside it, so that twice this is the most there ever is."""
TAIL_LINES = 60
"""How much of the log goes into a report of a fault: the longest traceback that was seen, and what led to it."""
LIBRARIES = (
    *("PySide6-Essentials", "Pillow", "pillow-heif", "pillow-jxl-plugin", "rawpy", "opencv-python-headless", "av"),
    *("simplejpeg", "numpy", "ImageHash", "pybktree", "Send2Trash", "platformdirs", "pathspec", "brotli", "tqdm"),
)

_FORM = "%(asctime)sZ %(process)d %(levelname)s %(name)s: %(message)s"


def default_log_path() -> Path:
    """Where the log is: the state folder of this user, ~/.local/state/dedupe-gui/log on Linux."""
    return user_log_path("dedupe-gui", appauthor=False) / "dedupe-gui.log"


class _LogFile(logging.Handler):
    """Opens the file for each record and closes it again: several programs write to it, and *forget* takes it away.

    (The standard library's rotating handler holds it open, and on Windows nobody could rename or delete it then.)
    """

    def __init__(self, path: Path) -> None:
        super().__init__(logging.INFO)
        self._path = path
        formatter = logging.Formatter(_FORM)
        formatter.converter = time.gmtime
        self.setFormatter(formatter)

    def emit(self, record: logging.LogRecord) -> None:
        line = shown_lines(self.format(record)) + "\n"
        with suppress(OSError):  # the work goes on where no log can be written
            if self._path.exists() and self._path.stat().st_size > MOST_BYTES:
                self._path.replace(_older(self._path))
            make_private_place(self._path)
            with self._path.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(line[:MOST_BYTES])


def _older(path: Path) -> Path:
    return path.with_name(f"{path.name}.1")


@contextmanager
def keep_log(what: str, path: Path | None = None) -> Iterator[None]:
    """Write down what the program logs meanwhile. what: was started, without names of files."""
    handler = _LogFile(path or default_log_path())
    logger = logging.getLogger("dedupe_gui")
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        logger.info("dedupe-gui %s on %s: %s", __version__, platform.platform(), what)
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)


def forget_log(path: Path) -> None:
    """Delete it, and the one before it. Raises EnvironmentProblem where that is refused."""
    for one in (path, _older(path)):
        try:
            one.unlink(missing_ok=True)
        except OSError as problem:
            raise EnvironmentProblem(
                "{path} cannot be removed: {why}. Remove it yourself.", path=one, why=problem.strerror
            ) from problem


def versions() -> tuple[str, ...]:
    """Name and version of each library; a frozen program carries no metadata for some, which is no fault of theirs."""
    from importlib.metadata import PackageNotFoundError, version  # 20 ms that no start needs

    told = []
    for library in LIBRARIES:
        try:
            told.append(f"{library} {version(library)}")
        except PackageNotFoundError:
            told.append(f"{library} (version not recorded)")
    return tuple(told)


def details(what_happened: str, path: Path | None = None) -> str:
    """What a report of a fault needs, as text to be pasted: what happened, the versions, and the log's end.

    The user's home folder is written as ~.
    """
    parts = (
        what_happened,
        f"dedupe-gui {__version__}\n{platform.platform()}\nPython {platform.python_version()}",
        "\n".join(versions()),
        _tail(path or default_log_path()),
    )
    return "\n\n".join(part for part in parts if part).replace(os.path.expanduser("~"), "~") + "\n"  # noqa: PTH111


def _tail(path: Path) -> str:
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-TAIL_LINES:])
