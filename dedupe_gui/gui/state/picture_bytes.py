"""Pictures that Qt hands over, as bytes for the program's own decoder."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

_LITTLE_COMPRESSION = 85
"""Qt's "quality" of a PNG: 36 megapixels take 0.9 s, by default 1.7 s; uncompressed they are ten times larger."""


def encoded(image: QImage) -> bytes:
    """A picture from the clipboard or a browser as PNG, for the program's own decoder."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", _LITTLE_COMPRESSION)  # type: ignore[call-overload]  # the stubs want bytes, Qt itself takes the name
    return bytes(buffer.data().data())
