"""Bring one photo to the place, the size and the position of another one, as programs that resize photos do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

import numpy as np
from PIL import Image

from dedupe_gui.matching.containment.blocks import EDGE_PX, Floats, Plane, inner_coefficients
from dedupe_gui.matching.containment.raster import Raster
from dedupe_gui.matching.turning import turned_array
from dedupe_gui.model import Turn


class Kernel(Enum):
    """What programs resize with; others come so near to one of them that the rest is less than a JPEG leaves."""

    BICUBIC = auto()
    LANCZOS = auto()
    BILINEAR = auto()
    BOX = auto()
    NEAREST = auto()
    AREA = auto()
    """What each pixel covers, to the part of a pixel: OpenCV's way of making smaller."""
    FOUR_PIXELS = auto()
    """Between the four nearest pixels, however much smaller: OpenCV's default, and what screens do."""
    SIXTEEN_PIXELS = auto()
    MITCHELL = auto()
    """Cubic, and softer: what ImageMagick enlarges with. Mitchell and Netravali 1988."""


_OF_PILLOW = {
    Kernel.BICUBIC: Image.Resampling.BICUBIC,
    Kernel.LANCZOS: Image.Resampling.LANCZOS,
    Kernel.BILINEAR: Image.Resampling.BILINEAR,
    Kernel.BOX: Image.Resampling.BOX,
    Kernel.NEAREST: Image.Resampling.NEAREST,
    Kernel.MITCHELL: Image.Resampling.BICUBIC,
}
_BICUBIC_TO_MITCHELL = np.array([-0.0021, 0.0533, 0.8976, 0.0533, -0.0021], np.float32)
"""Weights over a photo's own pixels that make a bicubic enlargement of it Mitchell's, but for 1.5 % of its kernel."""
_OF_OPENCV = {
    Kernel.AREA: "INTER_AREA",
    Kernel.FOUR_PIXELS: "INTER_LINEAR",
    Kernel.SIXTEEN_PIXELS: "INTER_CUBIC",
}
"""Enlarging, these are nearest, bilinear and bicubic."""
_TILE_PX = 128
_TILES = 5
_SHOWN_GREYS = 10.0
"""A coefficient so large was not left by noise."""
_VARIANCE_ROWS = 4
_TONES, _TONE_STEP_GREYS = 64, 4
_FILTERED_PX, _FILTER_REACH_PX = 384, 2
_STRIP_ROWS = 512
"""So many at a time, for as floats a large photo takes four times its room."""
_FILTERED_ROWS = 2
"""Every second row tells as much."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A photo at the size and in the position of another one, in whole greys, as the version was saved."""

    luma: Plane
    blue: Plane
    red: Plane
    kernel: Kernel | None = None
    """With which it was brought to that size; None where it had it."""


def laid_over(photo: Raster, other: Raster, turn: Turn) -> Raster:
    """Return `other` in the position in which `photo` is stored, at its own size.

    turn: what must be done to the upright `other` so that it looks like the upright `photo`.
    """
    needed = other.upright.then(turn).then(photo.upright.inverse())
    if needed is Turn.NONE:
        return other
    planes = (np.ascontiguousarray(turned_array(plane, needed)) for plane in (other.luma, other.blue, other.red))
    luma, blue, red = planes
    steps, colour_steps = (
        each.T if each is not None and needed.swaps_sides else each for each in (other.steps, other.colour_steps)
    )
    before = other.steps_before
    return replace(
        other,
        luma=luma,
        blue=blue,
        red=red,
        upright=needed.inverse().then(other.upright),
        steps=steps,
        colour_steps=colour_steps,
        steps_before=before.swapped() if before is not None and needed.swaps_sides else before,
        cut=None if other.cut is None or not keeps_its_grid(other) else turned_array(other.cut, needed),
        stored=None if other.stored is None else other.stored.turned(needed),
    )


def keeps_its_grid(photo: Raster) -> bool:
    """Whether a photo's blocks are still whole ones when it is turned, so that its steps tell as much as before."""
    return all(edge % EDGE_PX == 0 for edge in photo.luma.shape)


def fitted(photo: Raster, other: Raster) -> Fitted:
    """Return `other`, which lies as `photo` does, at its size."""
    if photo.luma.shape == other.luma.shape:
        return Fitted(other.luma, other.blue, other.red)
    kernel = _kernel_of(photo, other.luma)
    # Colours come at half the size and were made larger by the decoder once already.
    is_enlarged = photo.luma.size > other.luma.size
    of_colours = Kernel.BILINEAR if is_enlarged else kernel
    return Fitted(
        _resized(other.luma, photo.luma.shape, kernel),
        _resized(other.blue, photo.blue.shape, of_colours),
        _resized(other.red, photo.red.shape, of_colours),
        kernel,
    )


def _kernel_of(photo: Raster, other: Plane) -> Kernel:
    """Return the kernel with which the places of `other` that show most come nearest to `photo`.

    What saving took away must not count: a softer kernel would come nearer to a photo that lost its fine detail. Where
    its steps are known, each candidate is saved with them first; else only what the photo still shows is compared.
    """
    height, width = photo.luma.shape
    tile_height, tile_width = (min(_TILE_PX, edge) // EDGE_PX * EDGE_PX for edge in (height, width))
    steps = photo.steps.ravel().astype(np.float32) if photo.steps is not None and photo.is_as_rounded else None
    # made smaller, a soft kernel reaches over as many pixels more, and nothing uses one
    left_out = {Kernel.MITCHELL} if photo.luma.size <= other.size else _OF_OPENCV.keys()
    tiles = [
        np.s_[top : top + tile_height, left : left + tile_width]
        for top, left in _most_active(photo.luma, tile_height, tile_width)
    ]
    coefficients = [inner_coefficients(photo.luma[tile]) for tile in tiles]
    error = {}
    for kernel in Kernel:
        if kernel in left_out:
            continue
        error[kernel] = 0.0
        resized = _resized_tiles(other, photo.luma.shape, kernel, tiles)
        for own, candidate in zip(coefficients, map(inner_coefficients, resized), strict=True):
            is_shown = np.abs(own) > _SHOWN_GREYS
            off = (candidate - own) * is_shown if steps is None else np.rint(candidate / steps) * steps - own
            off[:, 0] = 0  # whole greys of a block tell no kernel, and change where the box lies between two pixels
            error[kernel] += float(np.vdot(off, off))
    return min(error, key=error.__getitem__)


def _resized_tiles(
    plane: Plane, shape: tuple[int, ...], kernel: Kernel, tiles: Sequence[tuple[slice, slice]]
) -> Iterator[Plane]:
    """Yield tiles of a plane that is resized to a shape."""
    if kernel is Kernel.NEAREST or kernel in _OF_OPENCV:  # of a box these take other pixels than of all
        whole = _resized(plane, shape, kernel)
        yield from (whole[tile] for tile in tiles)
        return
    picture = _to_resize(plane, kernel)
    scale_y, scale_x = plane.shape[0] / shape[0], plane.shape[1] / shape[1]
    for rows, columns in tiles:
        right, bottom = min(columns.stop * scale_x, plane.shape[1]), min(rows.stop * scale_y, plane.shape[0])
        box = (columns.start * scale_x, rows.start * scale_y, right, bottom)
        size = columns.stop - columns.start, rows.stop - rows.start
        yield _shown(picture.resize(size, _OF_PILLOW[kernel], box=box))


def _most_active(own: Plane, tile_height: int, tile_width: int) -> list[tuple[int, int]]:
    """Return top and left of the tiles with most variance: a black sky tells no kernel from another."""
    import cv2  # see `raster.py`

    rows, columns = own.shape[0] // tile_height, own.shape[1] // tile_width
    taken = own[: rows * tile_height : _VARIANCE_ROWS, : columns * tile_width].astype(np.float32)
    mean, square = (cv2.resize(one, (columns, rows), interpolation=cv2.INTER_AREA) for one in (taken, taken * taken))
    variance = (square - mean * mean).ravel()
    chosen = np.argsort(-variance, kind="stable")[:_TILES]
    return [(int(at) // columns * tile_height, int(at) % columns * tile_width) for at in chosen]


def _resized(plane: Plane, shape: tuple[int, ...], kernel: Kernel) -> Plane:
    if kernel in _OF_OPENCV:
        import cv2  # see `raster.py`

        how = getattr(cv2, _OF_OPENCV[kernel])
        return np.asarray(cv2.resize(plane, (shape[1], shape[0]), interpolation=how), np.uint8)
    return _shown(_to_resize(plane, kernel).resize((shape[1], shape[0]), _OF_PILLOW[kernel]))


def _to_resize(plane: Plane, kernel: Kernel) -> Image.Image:
    if kernel is not Kernel.MITCHELL:
        return Image.fromarray(plane)
    import cv2  # see `raster.py`

    weights = _BICUBIC_TO_MITCHELL
    softer = cv2.sepFilter2D(plane, cv2.CV_32F, weights, weights, borderType=cv2.BORDER_REPLICATE)
    return Image.fromarray(softer)


def _shown(resized: Image.Image) -> Plane:
    """Return a picture in whole greys."""
    if resized.mode != "F":
        return np.asarray(resized)
    width, height = resized.size
    shown = np.empty((height, width), np.uint8)
    for top in range(0, height, _STRIP_ROWS):
        strip = np.asarray(resized.crop((0, top, width, min(height, top + _STRIP_ROWS))))
        shown[top : top + _STRIP_ROWS] = np.rint(np.clip(strip, 0, 255))
    return shown


def toned(own: Plane, over: Fitted) -> Fitted:
    """Return `over` with each tone replaced by what `own` shows there on average, never a brighter one by a darker."""
    means = [_quarter(plane) for plane in (own, over.luma)]
    tone = np.clip(means[1] / _TONE_STEP_GREYS, 0, _TONES - 1).astype(np.intp)
    count = np.bincount(tone, minlength=_TONES)
    enough = count > max(8, means[0].size * 2e-4)
    if not enough.any():
        return over
    target, source = (np.bincount(tone, mean, _TONES)[enough] / count[enough] for mean in means)
    curve = np.interp(np.arange(256), source, np.maximum.accumulate(target))
    return replace(over, luma=np.rint(curve).astype(np.uint8)[over.luma])


def _quarter(plane: Plane) -> Floats:
    """Return the means of 4 × 4 px, in a row."""
    rows, columns = plane.shape[0] // 4, plane.shape[1] // 4
    # The sums are whole numbers below 2^24, which floats hold exactly.
    means = plane[: rows * 4, : columns * 4].reshape(rows, 4, columns, 4).mean(axis=(1, 3), dtype=np.float32)
    return np.asarray(means.ravel(), np.float32)


def left_by_filter(own: Plane, over: Plane) -> float:
    """Return how much of the difference a filter of 5 × 5 px leaves, 0..1: little where one was sharpened or blurred.

    Looked at in the middle, where the two hold as many pixels as tell it.
    """
    height, width = own.shape
    top, left = max(0, (height - _FILTERED_PX) // 2), max(0, (width - _FILTERED_PX) // 2)
    middle = slice(top, top + _FILTERED_PX), slice(left, left + _FILTERED_PX)
    mine, theirs = own[middle].astype(np.float32), over[middle].astype(np.float32)
    reach = _FILTER_REACH_PX
    rows, columns = mine.shape[0] - 2 * reach, mine.shape[1] - 2 * reach
    centre = theirs[reach : reach + rows : _FILTERED_ROWS, reach : reach + columns]
    around = [
        theirs[down : down + rows : _FILTERED_ROWS, right : right + columns]
        for down in range(2 * reach + 1)
        for right in range(2 * reach + 1)
        if (down, right) != (reach, reach)
    ]
    design = np.empty((len(around), *centre.shape), np.float32)
    for place, shifted in enumerate(around):
        np.subtract(shifted, centre, out=design[place])
    design = design.reshape(len(around), -1)
    difference = (mine[reach : reach + rows : _FILTERED_ROWS, reach : reach + columns] - centre).ravel()
    normal = (design @ design.T).astype(np.float64) + 2.0 * len(difference) * np.eye(len(design))
    weights = np.linalg.solve(normal, (design @ difference).astype(np.float64))
    left_over = difference - weights.astype(np.float32) @ design
    return float(np.vdot(left_over, left_over) / (np.vdot(difference, difference) + 1e-9))
