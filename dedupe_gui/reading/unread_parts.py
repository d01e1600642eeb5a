"""What a file holds that nothing here understands, so that it is not lost unseen: noted by a digest.

Cameras and programs put more into a JPEG than a picture: the temperatures of a thermal camera in segments of their own,
sound, a photo's own original or an archive behind the end of the picture. And content credentials, which tell of any
picture who made it and how.
Source: ITU-T T.81, annex B; C2PA 2.1, annex A (JPEG: JUMBF in APP11, PNG: caBX, HEIF: a uuid box).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import BinaryIO

from PIL import Image

from dedupe_gui.model import Known, Source
from dedupe_gui.reading import completeness, embedded_parts
from dedupe_gui.reading.exif import MALFORMED
from dedupe_gui.review import xmp

_UNDERSTOOD = re.compile(
    # thumbnails, EXIF and XMP, profiles, the index of further pictures, gain maps
    rb"JFIF\0|JFXX\0|Exif\0|http://ns\.adobe\.com/|ICC_PROFILE\0|MPF\0|urn:iso:std:iso:ts:21496"
    # IPTC, and what programs note of how they saved
    rb"|Photoshop 3\.0\0|Adobe|Ducky|SPIFF\0|HDR_RI|\d+ \d+ Q\d*|Q ?\d+"
)
"""How the application segments of a JPEG begin that are read elsewhere or tell of the file alone."""
_JUMBF, _C2PA = b"JP", b"c2pa"
_PNG_CREDENTIALS = b"caBX"
_BOX_OF_CREDENTIALS = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_BLANK = b"\0\xff \r\n\t"
_LEAST_BYTES = 16
"""Behind a picture: less than that is what a program or a disk left over."""


def notes_in(image: Image.Image) -> Iterator[Known]:
    """Yield what an opened picture's file holds besides; nothing for formats that are not looked through."""
    file = getattr(image, "fp", None)
    at = None if file is None else file.tell()
    with suppress(*MALFORMED):
        yield from _notes_in(image, file)
    if file is not None and at is not None:
        file.seek(at)


def _notes_in(image: Image.Image, file: BinaryIO | None) -> Iterator[Known]:
    has_credentials = False
    if image.format in ("JPEG", "MPO"):
        segments = [content for name, content in getattr(image, "applist", ()) if name.startswith("APP")]
        has_credentials = any(content.startswith(_JUMBF) and _C2PA in content for content in segments)
        yield from _of_segments(segments)
        if file is not None:
            yield from _behind(file)
    elif image.format == "PNG":
        has_credentials = any(name == _PNG_CREDENTIALS for name, *_ in getattr(image, "private_chunks", ()))
    elif image.format in ("HEIF", "AVIF") and file is not None:
        has_credentials = _has_box_of_credentials(file)
    if has_credentials:
        # Each file has credentials of its own, which name the one before: any stand for any other.
        yield from xmp.note("C2PA", "content credentials", Source.TEXT)


def _of_segments(segments: list[bytes]) -> Iterator[Known]:
    unread = [one for one in segments if not _UNDERSTOOD.match(one) and not (one[:2] == _JUMBF and _C2PA in one)]
    if any(one.strip(_BLANK) for one in unread):
        yield from xmp.note("AppSegments", xmp.digest_of(b"".join(unread)), Source.TEXT)


def _behind(file: BinaryIO) -> Iterator[Known]:
    rest = embedded_parts.behind_picture(file).strip(_BLANK)
    if len(rest) >= _LEAST_BYTES:
        yield from xmp.note("BehindPicture", xmp.digest_of(rest), Source.TEXT)


def _has_box_of_credentials(file: BinaryIO) -> bool:
    for kind, start, length in completeness.each(file):
        if kind == b"uuid":
            file.seek(start + min(8, length))
            if file.read(len(_BOX_OF_CREDENTIALS)) == _BOX_OF_CREDENTIALS:
                return True
    return False
