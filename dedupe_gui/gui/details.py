"""The close look behind *Details*: distances by every hash, and a map of where two photos differ."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter, ImageOps
from PySide6.QtGui import QImage

from dedupe_gui.cancel import CancelToken
from dedupe_gui.gui.fetching import as_qimage, full_picture
from dedupe_gui.gui.views.why_panel import HEAT_EDGE_PX, Details
from dedupe_gui.jobs.compare import compare
from dedupe_gui.model import Photo, Turn
from dedupe_gui.reading.workers import PhotoReader

BLUR_PX = 2
"""Noise of a re-saved JPEG is finer than this and would fill the whole map."""
FULL_HEAT = 64
"""A difference of this many of 255 steps is shown in the brightest colour."""


def make_details(reader: PhotoReader, first: Photo, second: Photo, turn: Turn) -> Details:
    """Compare the two closely. `reader` makes every hash. Raises EnvironmentProblem when one can't be opened."""
    token = CancelToken()
    comparison = compare(first.path, second.path, reader=reader, token=token)
    one, other = (full_picture(reader, photo.stamp, HEAT_EDGE_PX, token) for photo in (first, second))
    return Details(comparison, heat_map(one, turned_picture(other, turn)))


def turned_picture(picture: Image.Image, turn: Turn) -> Image.Image:
    """The picture mirrored left-right where `turn` says so, then turned clockwise."""
    mirrored = ImageOps.mirror(picture) if turn.is_mirrored else picture
    quarters = (
        None,
        Image.Transpose.ROTATE_270,  # Pillow counts against the clock
        Image.Transpose.ROTATE_180,
        Image.Transpose.ROTATE_90,
    )[turn.clockwise_quarters]
    return mirrored if quarters is None else mirrored.transpose(quarters)


def heat_map(first: Image.Image, second: Image.Image) -> QImage:
    """The first photo in dark grey, glowing from red to yellow where the second one differs."""
    smooth = ImageFilter.GaussianBlur(BLUR_PX)
    luma = first.convert("L").filter(smooth)
    other = second.convert("L").resize(luma.size, Image.Resampling.BOX).filter(smooth)
    difference = np.abs(np.asarray(luma, np.int16) - np.asarray(other, np.int16))
    heat = np.clip(difference / FULL_HEAT, 0.0, 1.0)[..., None]
    ground = np.asarray(luma, np.float64)[..., None] * 0.35 * (1 - heat)
    glow = np.concatenate([255 * np.minimum(1, heat * 2), 220 * np.maximum(0, heat * 2 - 1), 0 * heat], axis=2)
    return as_qimage(Image.fromarray(np.clip(ground + glow, 0, 255).astype(np.uint8)))
