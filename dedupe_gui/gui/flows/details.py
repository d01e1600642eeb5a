"""The close look behind *Details*: distances by every hash, and a map of where two photos differ."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter
from PySide6.QtGui import QImage

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.gui.threads.picture_fetching import as_qimage, full_picture
from dedupe_gui.gui.views.compare_view import DetailsRequest
from dedupe_gui.gui.views.why_panel import HEAT_EDGE_PX, Details
from dedupe_gui.jobs.compare import compare
from dedupe_gui.matching.turning import turned_picture
from dedupe_gui.model import Region
from dedupe_gui.reading.workers import PhotoReader

READ_EDGE_PX = 2 * HEAT_EDGE_PX
"""A crop of half the photo still fills the map."""
BLUR_PX = 2
"""Noise of a re-saved JPEG is finer than this and would fill the whole map."""
FULL_HEAT = 64
"""A difference of this many of 255 steps is shown in the brightest colour."""


def make_details(reader: PhotoReader, request: DetailsRequest, *, catalogue: Catalogue | None = None) -> Details:
    """Compare the two closely. `reader` makes every hash. Raises EnvironmentProblem when one can't be opened.

    catalogue: where it is remembered what was proven of the two.
    """
    token = CancelToken()
    comparison = compare(request.first.path, request.second.path, reader=reader, token=token, catalogue=catalogue)
    first, second = (
        full_picture(reader, photo.stamp, READ_EDGE_PX, token, moment_ms=moment)
        for photo, moment in zip((request.first, request.second), request.moments_ms, strict=True)
    )
    second = turned_picture(second, request.turn)
    # Of a crop only what both show can be held against each other.
    shared = shared_part(first, request.evidence.overlap_on_first)
    return Details(comparison, heat_map(shared, shared_part(second, request.evidence.overlap_on_second)))


def shared_part(picture: Image.Image, region: Region | None) -> Image.Image:
    """The region of the picture, at most HEAT_EDGE_PX long; the whole for None."""
    if region is not None:
        width, height = picture.size
        left, top = round(region.left * width), round(region.top * height)
        right, bottom = round(region.right * width), round(region.bottom * height)
        picture = picture.crop((left, top, max(right, left + 1), max(bottom, top + 1)))
    picture = picture.copy()
    picture.thumbnail((HEAT_EDGE_PX, HEAT_EDGE_PX))
    return picture


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
