"""Find a part of a photo to the pixel: where another photo, which was cut out of it, lies."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.blocks import Plane
from dedupe_gui.matching.containment.fitting import laid_over
from dedupe_gui.matching.containment.raster import Raster
from dedupe_gui.matching.turning import turned_region
from dedupe_gui.model import Region, Turn

_COARSE_EDGE_PX = 640
_REACHES_PX = (24, 8, 5)
"""How far each round looks, at its own size: points of small pictures err by half a pixel in 256, each round by less
than one of its pixels."""
_TILES = 24
_TILE_PX = 48
_LEAST_TILES = 5
_LIKE = 0.6
"""Correlation from which a tile counts as found."""


@dataclass(frozen=True, slots=True)
class PartShown:
    """A part of a photo that another one shows."""

    raster: Raster
    """The part alone, in the position in which the other one is stored, at its own size."""
    region: Region
    """Where it lies on the upright photo."""


@dataclass(frozen=True, slots=True)
class _Box:
    """A part of a photo in its pixels, with fractions."""

    left: float
    top: float
    width: float
    height: float


def part_shown(whole: Raster, cut: Raster, region: Region, turn: Turn) -> PartShown | None:
    """Return the part of `whole` that `cut` shows; None where it is not found.

    region: about where it lies on the upright `whole`. turn: what must be done to the upright `whole` so that it lies
    as the upright `cut`. Programs cut at whole pixels, so the part is one of whole pixels.
    """
    laid = laid_over(cut, whole, turn)
    height, width = laid.luma.shape
    about = turned_region(region, turn.then(cut.upright.inverse()))
    box = _Box(
        about.left * width, about.top * height, (about.right - about.left) * width, (about.bottom - about.top) * height
    )
    edge_px = max(cut.luma.shape)
    edges_px = (min(_COARSE_EDGE_PX, edge_px), min(2 * _COARSE_EDGE_PX, edge_px), edge_px)
    error_px = math.inf
    for reach_px, working_px in zip(_REACHES_PX, edges_px, strict=True):
        found = _nearer(laid.luma, cut.luma, box, working_px, reach_px)
        if found is None:
            return None
        box, error_px = found
    if error_px > thresholds.PLACED_PX:
        return None
    return _cut_out(laid, box, cut, to_upright=turn.then(cut.upright.inverse()).inverse())


def _nearer(whole: Plane, cut: Plane, box: _Box, working_px: int, reach_px: int) -> tuple[_Box, float] | None:
    """Return the box once tiles of `cut` were looked for around where it puts them, and by how much they still err.

    The error is the mean of the tiles' distances, in pixels of `cut`.
    """
    import cv2  # see `raster.py`

    scale = min(1.0, working_px / max(cut.shape))
    small = cut
    if scale < 1:
        small = np.asarray(cv2.resize(cut, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    height, width = small.shape
    tile = min(_TILE_PX, height // 3, width // 3)
    if tile < 12:
        return None
    places, shifts = [], []
    for top, left in _most_active(small, tile):
        shift = _shift(whole, small, box, (top, left), tile, reach_px)
        if shift is not None:
            places.append((left + tile / 2, top + tile / 2))
            shifts.append(shift)
    if len(places) < _LEAST_TILES:
        return None
    at, by = np.array(places, np.float64), np.array(shifts, np.float64)
    across, down = (_line(at[:, axis], by[:, axis]) for axis in (0, 1))
    if across is None or down is None:
        return None
    (x, wider), (y, taller) = across, down
    left_over = np.hypot(by[:, 0] - x - wider * at[:, 0], by[:, 1] - y - taller * at[:, 1])
    per_px = box.width / width, box.height / height
    nearer = _Box(box.left + x * per_px[0], box.top + y * per_px[1], box.width * (1 + wider), box.height * (1 + taller))
    return nearer, float(np.median(left_over)) / scale


def _shift(
    whole: Plane, small: Plane, box: _Box, corner: tuple[int, int], tile: int, reach_px: int
) -> tuple[float, float] | None:
    """Return how far right and down of its place a tile is found, in pixels of `small`; None where it is not."""
    import cv2  # as above

    top, left = corner
    per_x, per_y = box.width / small.shape[1], box.height / small.shape[0]
    side = tile + 2 * reach_px
    # the middle of a pixel of the window in pixels of the whole photo
    to_whole = np.array(
        [
            [per_x, 0, box.left + (left - reach_px + 0.5) * per_x - 0.5],
            [0, per_y, box.top + (top - reach_px + 0.5) * per_y - 0.5],
        ]
    )
    if max(per_x, per_y) > 1.5:
        source, to_source = _reduced(whole, to_whole, side)
        if source is None:
            return None
    else:
        source, to_source = whole, to_whole
    window = cv2.warpAffine(
        source, to_source, (side, side), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
    )
    wanted = small[top : top + tile, left : left + tile]
    scores = cv2.matchTemplate(window, wanted, cv2.TM_CCOEFF_NORMED)
    row, column = (int(place) for place in np.unravel_index(int(scores.argmax()), scores.shape))
    if not scores[row, column] > _LIKE:
        return None
    if not (0 < row < scores.shape[0] - 1 and 0 < column < scores.shape[1] - 1):
        return None
    right = column + _peak(scores[row, column - 1 : column + 2].tolist()) - reach_px
    down = row + _peak(scores[row - 1 : row + 2, column].tolist()) - reach_px
    return right, down


def _reduced(whole: Plane, to_whole: NDArray[np.float64], side: int) -> tuple[Plane | None, NDArray[np.float64]]:
    """Return the part of a photo that a window needs, made smaller by means first, and how the window lies on that."""
    import cv2  # as above

    factor = int(min(to_whole[0, 0], to_whole[1, 1]))
    left, top = (math.floor(value) - 2 * factor for value in to_whole[:, 2])
    right = int(to_whole[0, 2] + side * to_whole[0, 0]) + 2 * factor
    bottom = int(to_whole[1, 2] + side * to_whole[1, 1]) + 2 * factor
    left, top = max(0, left), max(0, top)
    part = whole[top : min(bottom, whole.shape[0]), left : min(right, whole.shape[1])]
    rows, columns = part.shape[0] // factor, part.shape[1] // factor
    if not rows or not columns:
        return None, to_whole
    part = part[: rows * factor, : columns * factor]
    reduced = cv2.resize(part, (columns, rows), interpolation=cv2.INTER_AREA)
    moved = to_whole / factor
    moved[0, 2] = (to_whole[0, 2] + 0.5 - left) / factor - 0.5
    moved[1, 2] = (to_whole[1, 2] + 0.5 - top) / factor - 0.5
    return np.asarray(reduced, np.uint8), moved


def _peak(scores: Sequence[float]) -> float:
    """Return where between three scores the parabola through them is highest, from the middle one."""
    before, here, after = scores
    bend = before - 2 * here + after
    return 0.0 if bend >= -1e-9 else float(np.clip((before - after) / (2 * bend), -0.5, 0.5))


def _line(places: NDArray[np.float64], shifts: NDArray[np.float64]) -> tuple[float, float] | None:
    """Return the shift at 0 and by how much it grows with the place, without tiles found elsewhere."""
    kept = np.abs(shifts - np.median(shifts)) <= max(2.0, 3 * float(np.median(np.abs(shifts - np.median(shifts)))))
    for _ in range(3):
        if kept.sum() < _LEAST_TILES or np.ptp(places[kept]) < 1:
            return None
        growth, start = np.polyfit(places[kept], shifts[kept], 1)
        left_over = np.abs(shifts - start - growth * places)
        kept = left_over <= max(0.25, 2.5 * float(np.median(left_over)))
    return float(start), float(growth)


def _most_active(plane: Plane, tile: int) -> list[tuple[int, int]]:
    """Return top and left of the tiles that show most, few from each part of the picture."""
    rows, columns = plane.shape[0] // tile, plane.shape[1] // tile
    tiles = plane[: rows * tile, : columns * tile].reshape(rows, tile, columns, tile)
    variance = tiles.var(axis=(1, 3), dtype=np.float32)
    found: list[tuple[int, int]] = []
    for some_rows in np.array_split(np.arange(rows), min(3, rows)):
        for some_columns in np.array_split(np.arange(columns), min(3, columns)):
            part = variance[np.ix_(some_rows, some_columns)]
            for at in np.argsort(-part.ravel(), kind="stable")[: math.ceil(_TILES / 9)]:
                row, column = divmod(int(at), len(some_columns))
                found.append((int(some_rows[row]) * tile, int(some_columns[column]) * tile))
    return found


def _cut_out(laid: Raster, box: _Box, cut: Raster, *, to_upright: Turn) -> PartShown | None:
    height, width = cut.luma.shape
    left, right = _ends(box.left, box.width, width)
    top, bottom = _ends(box.top, box.height, height)
    rows, columns = laid.luma.shape
    if abs(min(left, 0)) > 1 or abs(min(top, 0)) > 1 or right > columns + 1 or bottom > rows + 1:
        return None
    left, top, right, bottom = max(0, left), max(0, top), min(right, columns), min(bottom, rows)
    part = replace(
        laid,
        luma=np.ascontiguousarray(laid.luma[top:bottom, left:right]),
        blue=_colour_part(laid.blue, left, top, right, bottom),
        red=_colour_part(laid.red, left, top, right, bottom),
        upright=cut.upright,
        steps=None,  # the blocks of the part lie on another grid
        colour_steps=None,
        steps_before=None,
        cut=None,
        stored=None,
    )
    region = Region(left / columns, top / rows, right / columns, bottom / rows)
    return PartShown(part, turned_region(region, to_upright))


def _ends(start: float, length: float, own: int) -> tuple[int, int]:
    """Return a side of the box in whole pixels; a part that was not resized is as long as what was made of it."""
    if abs(length - own) < thresholds.PLACED_PX + own * thresholds.PLACED_SHARE:
        begin = round(start + (length - own) / 2)
        return begin, begin + own
    return round(start), round(start + length)


def _colour_part(plane: Plane, left: int, top: int, right: int, bottom: int) -> Plane:
    """Return the part of a plane of half the size; what begins at an odd pixel is made of those beside it."""
    wide, high = -(-(right - left) // 2), -(-(bottom - top) // 2)
    rows = np.minimum(np.arange(high) + top // 2, plane.shape[0] - 1)
    columns = np.minimum(np.arange(wide) + left // 2, plane.shape[1] - 1)
    part = plane[np.ix_(rows, columns)]
    if left % 2 or top % 2:
        below = np.minimum(rows + top % 2, plane.shape[0] - 1)
        beside = np.minimum(columns + left % 2, plane.shape[1] - 1)
        corners = (part, plane[np.ix_(rows, beside)], plane[np.ix_(below, columns)], plane[np.ix_(below, beside)])
        part = np.rint(np.mean([corner.astype(np.float32) for corner in corners], axis=0)).astype(np.uint8)
    return np.ascontiguousarray(part)
