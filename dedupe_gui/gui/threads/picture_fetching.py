"""How a loader's thread gets at a picture: remembered thumbnails first, then a process that may die decoding it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.texts.problem_words import unreadable
from dedupe_gui.gui.threads.picture_loader import Fetch, PictureKey, fitted_image, turned_image, turned_strip
from dedupe_gui.model import THUMBNAIL_EDGE_PX, FileStamp, Unreadable
from dedupe_gui.reading import films, media
from dedupe_gui.reading.workers import PhotoReader

ThumbnailOf = Callable[[FileStamp], bytes | None]


def thumbnail_fetch(thumbnail_of: ThumbnailOf, picture: Fetch) -> Fetch:
    """Fetch what the catalogue remembers; a photo that it does not know is decoded by `picture`."""

    def fetch(key: PictureKey) -> QImage:
        encoded = thumbnail_of(key.stamp)
        if encoded is not None:
            image = QImage.fromData(encoded)
            if not image.isNull():
                return turned_image(fitted_image(image, key.edge_px), key.turn)
        return picture(PictureKey(key.stamp, min(key.edge_px, THUMBNAIL_EDGE_PX), key.turn))

    return fetch


def picture_fetch(reader: PhotoReader) -> Fetch:
    """Fetch the photo itself, at most `edge_px` long. `reader` belongs to the loader's thread alone."""

    def fetch(key: PictureKey) -> QImage:
        if key.frames > 1:
            strip = partial(films.strip, count=key.frames, max_edge_px=key.edge_px)
            joined = as_qimage(_decoded(reader, key.stamp, strip, CancelToken()))
            return turned_strip(joined, key.turn, key.frames)
        decoded = full_picture(reader, key.stamp, key.edge_px, CancelToken(), moment_ms=key.moment_ms)
        return turned_image(as_qimage(decoded), key.turn)

    return fetch


def full_picture(
    reader: PhotoReader, stamp: FileStamp, edge_px: int, token: CancelToken, *, moment_ms: int | None = None
) -> Image.Image:
    """Decode one photo, or a moment of a film, upright, in a worker process.

    Raises EnvironmentProblem with a sentence that says why not.
    """
    return _decoded(reader, stamp, partial(media.full, max_edge_px=edge_px, moment_ms=moment_ms), token)


def _decoded(
    reader: PhotoReader, stamp: FileStamp, task: Callable[[Path], Image.Image], token: CancelToken
) -> Image.Image:
    for _stamp, outcome in reader.run(task, [stamp], token):
        if isinstance(outcome, Image.Image):
            return outcome
        if isinstance(outcome, Unreadable):
            raise EnvironmentProblem(unreadable(outcome.reason))
    raise EnvironmentProblem("{path} could not be opened. Try again.", path=stamp.path)


def as_qimage(picture: Image.Image) -> QImage:
    """A copy of an RGB picture: Qt must not look into Pillow's memory, and its rows would not be aligned."""
    rgb = picture.convert("RGB")
    stride = 3 * rgb.width
    return QImage(rgb.tobytes(), rgb.width, rgb.height, stride, QImage.Format.Format_RGB888).copy()
