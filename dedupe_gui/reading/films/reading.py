"""A film's file -> all that is remembered of it."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

from dedupe_gui.matching.fingerprints.sharpness import sharpness
from dedupe_gui.model import FileStamp, PhotoFacts, ReadPhoto
from dedupe_gui.reading.decode import THUMBNAIL_QUALITY
from dedupe_gui.reading.films.header import facts
from dedupe_gui.reading.films.opening import opened
from dedupe_gui.reading.films.sampling import HASH_EDGE_PX, track


def read_film(stamp: FileStamp) -> ReadPhoto:
    """Return all that is remembered of a film: facts, its frames, a picture for it. Raises UnreadablePhoto."""
    with opened(stamp.path) as film:
        film.may_decode_roughly()
        told = facts(film)
        known_by, picture = track(film)
    sharp = sharpness(np.asarray(picture.convert("L")), is_resized=True)
    return ReadPhoto(stamp, replace(told, sharpness=sharp), known_by.as_fingerprint(), _jpeg(picture), known_by.pack())


def opens(path: Path) -> None:
    """Raise UnreadablePhoto when the film's header cannot be read or its first picture not be decoded."""
    with opened(path) as film:
        film.shot(next(film.decoded_from(0.0)), HASH_EDGE_PX)


def header_facts(path: Path) -> PhotoFacts:
    """Return what the film's header tells. Raises UnreadablePhoto."""
    with opened(path) as film:
        return facts(film)


def _jpeg(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=THUMBNAIL_QUALITY)
    return file.getvalue()
