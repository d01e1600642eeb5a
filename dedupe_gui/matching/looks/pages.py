"""Pages of text: receipts, letters, forms, tables, music, screens. Small pictures cannot tell one from another.

Two receipts of one shop differ by a few letters, which at 128 pixels are grey hair. So what thumbnails take for copies
of a page counts as merely similar until its letters were compared at a size that shows them (`letters_apart`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.matching import thresholds

Greys = NDArray[np.uint8]
Floats = NDArray[np.float32]

ALGORITHM = 1
"""To be raised whenever the letters of the same pages lie otherwise apart: what is remembered of them is void then."""
LEAST_EDGE_PX = 2048
"""The longer edge at which pages are compared: A4 at 175 dpi, letters of 8 points are 19 pixels high."""
_SOFT_PX, _LIGHT_PX, LETTER_PX = 0.8, 31, 9
"""Against the encoder's noise; what counts as the light on the page, not as letters; about one letter."""
_LEAST_ENERGY = 1e-6
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


def are_pages(crispness: Sequence[float], edge_px: int) -> bool:
    """Whether versions of one picture are pages, by how crisp the marks on each are (`crispness`).

    edge_px: of the largest version. Where that is too small to read all must be crisp, otherwise one is enough, since
    saving again blurs.
    """
    if edge_px < thresholds.PAGE_LEAST_SHARE * thresholds.PAGE_USUAL_EDGE_PX:
        return min(crispness) >= thresholds.PAGE_SMALL_CRISPNESS
    return min(crispness) > 0 and max(crispness) >= thresholds.PAGE_CRISPNESS


def crispness(luma: Greys, chroma: Floats, detail: Floats) -> float:
    """Return how crisp the small marks are that a sheet of paper, or the plain ground of a screen, has on it.

    Energy of their fine detail as a share of their contrast's, 0 where the picture is something else. luma: shape
    (128, 128); chroma: shape (32, 32, 2); detail: what a blur takes away from the luma, shape (128, 128). 0.03 ms for
    most photos, 0.2 ms for pages.
    """
    counts = np.bincount(luma[::2, ::2].ravel(), minlength=256)
    below = np.concatenate(([0], np.cumsum(counts))) / counts.sum()
    near_paper = _share_near(below, _PAPER_RADIUS_GREYS)
    near_paper[:_DARKEST_PAPER_GREY] = 0
    paper = int(near_paper.argmax())
    if near_paper[paper] >= thresholds.PAGE_PAPER_SHARE and (
        _unevenness(luma, chroma, paper, _PAPER_RADIUS_GREYS) <= thresholds.PAGE_PAPER_UNEVENNESS
    ):
        return _crispness_of_marks(luma, detail, paper)
    near_ground = _share_near(below, _SCREEN_RADIUS_GREYS)
    ground = int(near_ground.argmax())
    is_screen = (
        near_ground[ground] >= thresholds.PAGE_SCREEN_SHARE
        and float(np.square(detail).mean()) >= thresholds.PAGE_SCREEN_DETAIL
        and _unevenness(luma, chroma, ground, _SCREEN_RADIUS_GREYS) <= thresholds.PAGE_SCREEN_UNEVENNESS
    )
    return _crispness_of_marks(luma, detail, ground) if is_screen else 0.0


def page_edge_px(width_px: int, height_px: int) -> int:
    """Return the longest edge at which a page is to be decoded: half of very large ones, so that few sizes occur."""
    edge_px = LEAST_EDGE_PX
    while max(width_px, height_px) > 2 * edge_px:
        edge_px *= 2
    return edge_px


def is_readable(edge_px: int, longest_edge_px: int) -> bool:
    """Whether a page of this edge, towards one of the other, is large enough for its letters to prove anything."""
    return edge_px >= thresholds.PAGE_LEAST_SHARE * longest_edge_px and edge_px >= thresholds.PAGE_LEAST_EDGE_PX


def most_apart(edge_px: int, longest_edge_px: int) -> float:
    """Return how far apart (`letters_apart`) the same letters are at most.

    edge_px: of the smaller page, as it was compared; longest_edge_px: of the larger one, undecoded.
    """
    # Two pages that were both shrunk are like in size, and their letters small all the same.
    share = edge_px / max(longest_edge_px, thresholds.PAGE_USUAL_EDGE_PX)
    return next(limit for least, limit in thresholds.PAGE_LETTERS if share >= least)


def letters_apart(first: Ink, second: Ink) -> float:
    """Return how much two pages differ in the square of one letter where they differ most: 0 same, 2 other letters.

    Both of one shape (`common_shape`). 15 ms for pages of 2000 px, 0.2 ms for thumbnails.
    """
    import cv2

    contrast = math.sqrt((first.energy + _LEAST_ENERGY) / (second.energy + _LEAST_ENERGY))
    both = cv2.addWeighted(first.squares, 1 / contrast, second.squares, contrast, 0)
    # (a - b)² = a² + b² - 2ab, of which the squares were summed once for each page
    common = cv2.blur(cv2.multiply(first.marks, second.marks), (LETTER_PX, LETTER_PX))
    apart = cv2.addWeighted(both, 1, common, -2, 0)
    usual = float(both.mean()) / 2
    allowed = cv2.addWeighted(both, 0.5, both, 0, _FAINT_INK * usual + _NO_INK)
    return float(np.max(cv2.divide(apart, allowed)))


@dataclass(frozen=True, slots=True)
class Ink:
    """What differs from the paper around it, so that the light on the page does not count."""

    marks: Floats
    """In greys, shape (h, w)."""
    squares: Floats
    """Their mean square in the square of one letter, shape (h, w)."""
    energy: float
    """Their mean square on the whole page."""


def common_shape(first: Greys, second: Greys) -> tuple[int, int]:
    """Return the shape of the smaller page, at which both are compared."""
    return min(first.shape, second.shape, key=max)


def ink(greys: Greys, shape: tuple[int, int]) -> Ink:
    """Shrink a page to this shape and find its ink. 15 ms for 2000 px, 0.3 ms for thumbnails."""
    import cv2

    if greys.shape != shape:
        resized = Image.fromarray(greys).resize(shape[::-1], Image.Resampling.BICUBIC, reducing_gap=3.0)
        greys = np.asarray(resized, np.uint8)
    soft = cv2.GaussianBlur(greys.astype(np.float32), (0, 0), _SOFT_PX)
    # of bytes it takes a quarter of the time; half a grey is nothing beside _NO_INK
    light = cv2.blur(greys, (_LIGHT_PX, _LIGHT_PX))
    marks = cv2.subtract(soft, light, dtype=cv2.CV_32F)
    squares = cv2.multiply(marks, marks)
    around = cv2.blur(squares, (LETTER_PX, LETTER_PX))
    return Ink(np.asarray(marks, np.float32), np.asarray(around, np.float32), float(squares.mean()))


def _share_near(below: NDArray[np.float64], radius: int) -> NDArray[np.float64]:
    """Return for each tone the share of pixels within `radius` of it. below: share darker than each tone, (257,)."""
    padded = np.concatenate((np.zeros(radius), below, np.ones(radius)))
    return np.asarray(padded[2 * radius + 1 :] - padded[:256])


def _crispness_of_marks(luma: Greys, detail: Floats, ground: int) -> float:
    """Return 0 unless the fine detail is small marks on the ground, as letters are; of things it is their edges."""
    import cv2

    if ground < _MIDDLE_GREY:
        luma, ground = 255 - luma, 255 - ground
    wiped = cv2.morphologyEx(luma, cv2.MORPH_CLOSE, np.ones((_MARK_PX, _MARK_PX), np.uint8)).astype(np.int16)
    depth = wiped - luma
    is_mark = (depth > _MARK_GREYS) & (np.abs(wiped - ground) <= _GROUND_GREYS)
    around = cv2.dilate(is_mark.astype(np.uint8), np.ones((3, 3), np.uint8))
    energy = np.square(detail)
    if energy[around > 0].sum() < thresholds.PAGE_MARKS_SHARE * energy.sum():
        return 0.0
    contrast = float(np.square(depth[is_mark], dtype=np.float32).sum())
    return float(energy[is_mark].sum()) / contrast if contrast else 0.0


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
