"""What a drop or the clipboard holds: folders, or a picture to look up, in whatever form browsers hand it over."""

from __future__ import annotations

import base64
import binascii
import os
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from dedupe_gui.gui.overriding import override
from dedupe_gui.jobs.web_address import is_web_address

DATA_ADDRESS: Final = "data:image/"
_WRITTEN_KINDS: Final = ("image/png", "image/jpeg", "image/webp", "image/tiff", "image/bmp")


@dataclass(frozen=True, slots=True)
class WebAddress:
    """Where a picture is on the web."""

    text: str
    is_typed: bool = False
    """One that was dropped from a page must not reach into the user's own network."""


@dataclass(frozen=True, slots=True)
class PastedPicture:
    """A picture without a file. It is encoded in the look-up's thread: of 12,000² pixels that takes seconds."""

    image: QImage


Query = Path | WebAddress | bytes | PastedPicture
"""A file, a web address, an encoded picture, or a bare one."""


def folders_in(mime: QMimeData) -> tuple[Path, ...]:
    return tuple(path for path in _local_paths(mime) if _is_folder(path))


def picture_in(mime: QMimeData) -> Query | None:
    """The picture, its file or its address; None for none.

    The picture itself comes before its address, and the address of the picture before that of the page that it leads
    to: a picture that is a link is dragged with both.
    """
    files = [path for path in _local_paths(mime) if not _is_folder(path)]
    if files:
        return files[0]
    written = next((kind for kind in _WRITTEN_KINDS if mime.hasFormat(kind)), None)
    if written is not None and (content := bytes(mime.data(written).data())):
        return content  # as the other program wrote it: nobody need open it here
    if mime.hasImage():
        return PastedPicture(QImage(mime.imageData()))
    finder = _PictureFinder()
    finder.feed(mime.html())
    addresses = [*finder.addresses, *(url.toString() for url in mime.urls()), mime.text().strip()]
    for address in addresses:
        if address.startswith(DATA_ADDRESS) and (picture := _decoded(address)) is not None:
            return picture
        if is_web_address(address):
            return WebAddress(address)
    return None


def _is_folder(path: Path) -> bool:
    """Path.is_dir() raises for a name that is too long, as dropped addresses may have."""
    return os.path.isdir(path)  # noqa: PTH112


def _local_paths(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _decoded(address: str) -> bytes | None:
    """The picture in a data: address, as search pages use them for their thumbnails."""
    head, _, body = address.partition(",")
    if not head.endswith(";base64"):
        return None
    try:
        return base64.b64decode(body, validate=True)
    except binascii.Error:
        return None


class _PictureFinder(HTMLParser):
    """Collects where the pictures of a piece of a page are."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.addresses += [value for name, value in attrs if name == "src" and value]
