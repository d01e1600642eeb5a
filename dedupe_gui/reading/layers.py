"""What an editor keeps in a file besides the flat picture: layers, saved selections, where on the map it lies.

No copy of the picture has them, and no other program tells what they are: they are noted by a digest.
Source: Adobe Photoshop File Formats Specification, 2019 (PSD; TIFF tag 37724); OGC GeoTIFF 1.1.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any, BinaryIO

from PIL import Image

from dedupe_gui.model import Known, Source
from dedupe_gui.reading.exif import MALFORMED, value_of
from dedupe_gui.review import xmp

_DIGESTED_BYTES = 1 << 20
"""Of layers: what they are called, where they lie and how long each channel is stands first."""
_PSD_HEAD_BYTES = 26
_CHANNELS_OF_MODE = {0: 1, 1: 1, 2: 1, 3: 3, 4: 4, 8: 1, 9: 3}
"""Bitmap, grey, indexed, RGB, inks, duotone, Lab."""
_TIFF_LAYERS = 37724
_LAYERS_OF_TIFF = re.compile(rb"8BIM(?:Layr|Lr16|Lr32)|MIB8(?:ryaL|61rL|23rL)")
_MAP_TAGS = (33550, 33922, 34264, 34735, 34736, 34737)


def notes_in(image: Image.Image) -> Iterator[Known]:
    """Yield what an opened TIFF or PSD holds besides; nothing for other formats. The file may be at any place then."""
    if image.format == "TIFF":
        tags: Mapping[int, Any] = getattr(image, "tag_v2", {})
        kept = value_of(tags, _TIFF_LAYERS)
        if isinstance(kept, bytes) and _LAYERS_OF_TIFF.search(kept[:_DIGESTED_BYTES]):
            yield from _note("Layers", kept)
        if places := [(tag, value_of(tags, tag)) for tag in _MAP_TAGS if tag in tags]:
            yield from _note("GeoTIFF", repr(places).encode())
    elif image.format == "PSD" and (file := getattr(image, "fp", None)) is not None:
        at = file.tell()
        with suppress(*MALFORMED):
            yield from _of_psd(file)
        file.seek(at)


def _of_psd(file: BinaryIO) -> Iterator[Known]:
    file.seek(0)
    head = file.read(_PSD_HEAD_BYTES)
    channels, mode = struct.unpack_from(">H", head, 12)[0], struct.unpack_from(">H", head, 24)[0]
    for _ in ("colours", "resources"):
        file.seek(_length(file), 1)
    section = _length(file)
    end = file.tell() + section
    has_alpha = False
    if section > 4 and (length := _length(file)) > 2:
        layers = file.read(min(length, _DIGESTED_BYTES))
        count = int.from_bytes(layers[:2], signed=True)
        has_alpha = count < 0
        if count:
            yield from _note("Layers", length.to_bytes(4) + layers)
    if channels > _CHANNELS_OF_MODE.get(mode, channels) + has_alpha:
        file.seek(max(end, file.seek(0, 2) - _DIGESTED_BYTES))
        yield from _note("Channels", file.read())


def _length(file: BinaryIO) -> int:
    return int.from_bytes(file.read(4))


def _note(name: str, content: bytes) -> Iterator[Known]:
    digested = len(content).to_bytes(8) + content[:_DIGESTED_BYTES]
    return xmp.note(name, xmp.digest_of(digested), Source.TEXT)
