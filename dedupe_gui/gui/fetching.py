"""How a loader's thread gets at a picture: remembered thumbnails first, the program's one decoder for the rest."""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image
from PySide6.QtGui import QImage

from dedupe_gui.gui.loader import Fetch, PictureKey, fitted_image, turned_image
from dedupe_gui.model import THUMBNAIL_EDGE_PX, FileStamp
from dedupe_gui.reading import decode

ThumbnailOf = Callable[[FileStamp], bytes | None]


def thumbnail_fetch(thumbnail_of: ThumbnailOf) -> Fetch:
    """Fetch what the catalogue remembers; a photo that it does not know is decoded."""

    def fetch(key: PictureKey) -> QImage:
        encoded = thumbnail_of(key.stamp)
        if encoded is not None:
            image = QImage.fromData(encoded)
            if not image.isNull():
                return turned_image(fitted_image(image, key.edge_px), key.turn)
        return full_picture(PictureKey(key.stamp, min(key.edge_px, THUMBNAIL_EDGE_PX), key.turn))

    return fetch


def full_picture(key: PictureKey) -> QImage:
    """The photo itself, upright and turned, at most `edge_px` long. Raises UnreadablePhoto."""
    return turned_image(as_qimage(decode.full(key.stamp.path, max_edge_px=key.edge_px)), key.turn)


def as_qimage(picture: Image.Image) -> QImage:
    """A copy of an RGB picture: Qt must not look into Pillow's memory, and its rows would not be aligned."""
    rgb = picture.convert("RGB")
    stride = 3 * rgb.width
    return QImage(rgb.tobytes(), rgb.width, rgb.height, stride, QImage.Format.Format_RGB888).copy()
