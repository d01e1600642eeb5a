"""Pages of text: receipts, letters, forms, tables, music, screens. Small pictures cannot tell one from another.

Two receipts of one shop differ by a few letters, which at 128 pixels are grey hair. So what thumbnails take for copies
of a page counts as merely similar until its letters were compared at a size that shows them (`same_letters`).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.matching import thresholds

Greys = NDArray[np.uint8]
Floats = NDArray[np.float32]

LEAST_EDGE_PX = 2048
"""The longer edge at which pages are compared: A4 at 175 dpi, letters of 8 points are 19 pixels high."""
_SOFT_PX, _LIGHT_PX, _LETTER_PX = 0.8, 31, 9
"""Against the encoder's noise; what counts as the light on the page, not as letters; about one letter."""
_NO_INK, _FAINT_INK = 50.0, 0.25
"""Energy, in squared greys and as a share of the page's, that keeps empty paper from differing by its noise."""
_PAPER_RADIUS_GREYS, _SCREEN_RADIUS_GREYS = 24, 2
_DARKEST_PAPER_GREY = 160
_MIDDLE_GREY = 128
_MARK_PX, _MARK_GREYS, _GROUND_GREYS = 9, 20, 40
"""Of 128: lines of text and small drawings are wiped out, things are not; what a mark must differ from the ground by;
and how near to the ground's tone must be what is left."""
_TILE_SHARE = 0.75
_LEAST_TILES = 8


def is_page(luma: Greys, chroma: Floats, detail: Floats, edge_px: int) -> bool:
    """Whether a picture is mostly paper, or the plain ground of a screen, with small marks on it.

    luma: shape (128, 128); chroma: shape (32, 32, 2); detail: what a blur takes away from the luma, shape (128, 128).
    edge_px: of the largest version at hand; where that is too small to read, only crisp marks are taken for letters.
    0.03 ms for most photos, 0.2 ms for pages.
    """
    counts = np.bincount(luma[::2, ::2].ravel(), minlength=256)
    below = np.concatenate(([0], np.cumsum(counts))) / counts.sum()
    near_paper = _share_near(below, _PAPER_RADIUS_GREYS)
    near_paper[:_DARKEST_PAPER_GREY] = 0
    paper = int(near_paper.argmax())
    if near_paper[paper] >= thresholds.PAGE_PAPER_SHARE and (
        _unevenness(luma, chroma, paper, _PAPER_RADIUS_GREYS) <= thresholds.PAGE_PAPER_UNEVENNESS
    ):
        return _has_letters(luma, detail, paper, edge_px)
    near_ground = _share_near(below, _SCREEN_RADIUS_GREYS)
    ground = int(near_ground.argmax())
    return (
        bool(near_ground[ground] >= thresholds.PAGE_SCREEN_SHARE)
        and float(np.square(detail).mean()) >= thresholds.PAGE_SCREEN_DETAIL
        and _unevenness(luma, chroma, ground, _SCREEN_RADIUS_GREYS) <= thresholds.PAGE_SCREEN_UNEVENNESS
        and _has_letters(luma, detail, ground, edge_px)
    )


def page_edge_px(width_px: int, height_px: int) -> int:
    """Return the longest edge at which a page is to be decoded: half of very large ones, so that few sizes occur."""
    edge_px = LEAST_EDGE_PX
    while max(width_px, height_px) > 2 * edge_px:
        edge_px *= 2
    return edge_px


def same_letters(first: Greys, second: Greys, longest_edge_px: int) -> bool | None:
    """Whether two pages, laid over each other, have the same letters everywhere; None where one is too small to tell.

    first, second: grey, upright, shape (h, w), of any size. longest_edge_px: of the larger page, undecoded. 0.1 s for
    two pages of 2048 px.
    """
    if max(first.shape) < max(second.shape):
        first, second = second, first
    edge_px = max(second.shape)
    # Two pages that were both shrunk are like in size, and their letters small all the same.
    share = edge_px / max(longest_edge_px, thresholds.PAGE_USUAL_EDGE_PX)
    limit = next(limit for least, limit in thresholds.PAGE_LETTERS if share >= least)
    if letters_apart(first, second) > limit:
        return False
    is_readable = edge_px >= thresholds.PAGE_LEAST_SHARE * longest_edge_px and edge_px >= thresholds.PAGE_LEAST_EDGE_PX
    return True if is_readable else None


def letters_apart(first: Greys, second: Greys) -> float:
    """Return how much two pages differ in the square of one letter where they differ most: 0 same, 2 other letters."""
    import cv2

    if first.shape != second.shape:
        size = second.shape[1], second.shape[0]
        resized = Image.fromarray(first).resize(size, Image.Resampling.BICUBIC, reducing_gap=3.0)
        first = np.asarray(resized, np.uint8)
    one, other = _ink(first), _ink(second)
    energies = float(np.square(one).mean()), float(np.square(other).mean())
    contrast = np.float32((energies[0] / (energies[1] + 1e-6)) ** 0.25)
    one, other = one / contrast, other * contrast
    apart = cv2.blur(np.square(one - other), (_LETTER_PX, _LETTER_PX))
    ink = cv2.blur((np.square(one) + np.square(other)) / 2, (_LETTER_PX, _LETTER_PX))
    usual = float(ink.mean())
    return float((apart / (ink + np.float32(_FAINT_INK * usual + _NO_INK))).max())


def _ink(greys: Greys) -> Floats:
    """Return what differs from the paper around it, so that the light on the page does not count."""
    import cv2

    soft = cv2.GaussianBlur(greys.astype(np.float32), (0, 0), _SOFT_PX)
    return np.asarray(soft - cv2.blur(soft, (_LIGHT_PX, _LIGHT_PX)), np.float32)


def _share_near(below: NDArray[np.float64], radius: int) -> NDArray[np.float64]:
    """Return for each tone the share of pixels within `radius` of it. below: share darker than each tone, (257,)."""
    padded = np.concatenate((np.zeros(radius), below, np.ones(radius)))
    return np.asarray(padded[2 * radius + 1 :] - padded[:256])


def _has_letters(luma: Greys, detail: Floats, ground: int, edge_px: int) -> bool:
    """Whether the fine detail is small marks on the ground, as letters are; of things it is their edges."""
    import cv2

    if ground < _MIDDLE_GREY:
        luma, ground = 255 - luma, 255 - ground
    wiped = cv2.morphologyEx(luma, cv2.MORPH_CLOSE, np.ones((_MARK_PX, _MARK_PX), np.uint8)).astype(np.int16)
    depth = wiped - luma
    is_mark = (depth > _MARK_GREYS) & (np.abs(wiped - ground) <= _GROUND_GREYS)
    around = cv2.dilate(is_mark.astype(np.uint8), np.ones((3, 3), np.uint8))
    energy = np.square(detail)
    if energy[around > 0].sum() < thresholds.PAGE_MARKS_SHARE * energy.sum():
        return False
    is_readable = edge_px >= thresholds.PAGE_LEAST_SHARE * thresholds.PAGE_USUAL_EDGE_PX
    depth_squared = np.square(depth[is_mark], dtype=np.float32).sum()
    return is_readable or bool(energy[is_mark].sum() >= thresholds.PAGE_MARKS_CRISPNESS * depth_squared)


def _unevenness(luma: Greys, chroma: Floats, tone: int, radius: int) -> float:
    """Return how much the colours vary where the picture has this tone, in greys: paper has one colour."""
    edge = chroma.shape[0]
    step = luma.shape[0] // edge
    is_near = np.abs(luma.astype(np.int16) - tone) <= radius
    tiles = is_near.reshape(edge, step, edge, step).mean(axis=(1, 3)) > _TILE_SHARE
    if tiles.sum() < _LEAST_TILES:
        return float("inf")
    colours = chroma[tiles] - chroma[tiles].mean(axis=0)
    return float(np.hypot(colours[:, 0], colours[:, 1]).mean())
