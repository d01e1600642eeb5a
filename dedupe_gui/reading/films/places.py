"""Films that lie inside of other files: what stands for them where files are named, and where their bytes are."""

from __future__ import annotations

import io
import os
from pathlib import Path

from dedupe_gui.model import FileStamp
from dedupe_gui.reading.embedded_parts import film_in

_INSIDE = "film.mp4"
"""As if the file were a folder with a film in it: no other file is called so, and the end says what it is."""


def inside_of_file(stamp: FileStamp) -> FileStamp:
    """Return what stands for the film inside of a file, for all that reads films and remembers what was read."""
    # What is remembered of it is found by this name alone: by its inode it would be the file itself.
    return stamp._replace(path_text=stamp.path_text + os.sep + _INSIDE, inode=0)


def file_of(path: Path) -> Path:
    """Return the file that is opened for a path, which may stand for a film inside of it."""
    return path.parent if path.name == _INSIDE and path.parent.is_file() else path


def opened_by_ffmpeg(path: Path) -> str | io.BytesIO:
    """Return what FFmpeg is to open. Raises OSError, and ValueError where no film lies in the file."""
    file = file_of(path)
    if file == path:
        return str(path)
    film = film_in(file)
    if film is None:
        raise ValueError("there is no film in it")
    return io.BytesIO(film)
