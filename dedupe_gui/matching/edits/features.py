"""Local features of one photo: key points with binary descriptors that can also be read mirrored."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

ALGORITHM = 3
"""Raise it whenever `extract` answers differently, so that remembered features are made again."""

EDGE_PX = 256
"""Longest edge of the picture that key points are taken from; larger ones are shrunk."""

MAX_POINTS = 128
"""2.8 KB. Of crops to 64..36 % of the area 92 points (2 KB) lost 5.9 %, these lose 3.5 %. Short descriptors pay: of all
edits 53 points of 256 bits lost 12 %, 96 points of 128 bits 4 %."""

DESCRIPTOR_BYTES = 16

HEADER = struct.Struct("<BBHH")  # algorithm, points, width and height of the picture in pixels
_POINT = np.dtype(
    [("x", "<u2"), ("y", "<u2"), ("angle", "u1"), ("level", "u1"), ("descriptor", "u1", (DESCRIPTOR_BYTES,))]
)

_HEAD = np.dtype([("algorithm", "u1"), ("points", "u1"), ("width", "<u2"), ("height", "<u2")])
_NO_POINTS = HEADER.pack(ALGORITHM, 0, 1, 1)

_LEVELS = 5
LEVEL_FACTOR = 1.25
_DETECTED_POINTS = 300
_FAST_THRESHOLD = 9
_BORDER_PX = 16

# Points are taken strongest first, but each stronger one nearby sets a point back by this many places: otherwise the
# letters of a caption, or the one textured corner that a crop cuts off, take them all. Without it 2.4 times as many
# edits have fewer than 8 agreeing points, and 1 caption in 5 is lost.
_CROWDING_PENALTY = 20
_CROWDING_RADIUS_PX = 28

_SOFTNESS_PX = 0.8
"""The picture is blurred by so little first: corners of single pixels are not met again in another size. Without it,
and with half the penalty in a smaller crowd, 2.1 of 100 edits are lost instead of 1.5."""

_PATCH_RADIUS_PX = 14  # so that a patch never leaves its level: less than _BORDER_PX
_BLUR_PX = 5
ANGLES = 256


Points = np.ndarray[tuple[int], np.dtype[np.void]]
"""Key points as they are packed: a record array with the fields of `_POINT`; x and y in 1/256 pixels."""


@dataclass(frozen=True, slots=True)
class Features:
    """The key points of one photo, strongest first. All arrays have one length, 0..MAX_POINTS."""

    width_px: int
    """Size of the picture that the points lie in."""
    height_px: int
    position: NDArray[np.float32]
    """Shape (n, 2): x and y in pixels of that picture."""
    scale: NDArray[np.float32]
    """How coarse the detail is, in pixels of that picture per pixel of the patch; 1 and more."""
    angle_rad: NDArray[np.float32]
    """Where the patch's brighter side lies, clockwise from the x axis, 0..2π."""
    descriptor: NDArray[np.uint8]
    """Shape (n, DESCRIPTOR_BYTES)."""

    def __len__(self) -> int:
        return len(self.position)

    def mirrored(self) -> Features:
        """The features of the picture mirrored left to right, exactly as if they were taken from it."""
        x, y = self.position[:, 0], self.position[:, 1]
        return Features(
            self.width_px,
            self.height_px,
            np.stack([self.width_px - 1 - x, y], axis=1),
            self.scale,
            (np.pi - self.angle_rad) % (2 * np.pi),
            mirrored_descriptors(self.descriptor),
        )


def mirrored_descriptors(descriptors: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Descriptors of the same points in the mirrored picture; shape (..., DESCRIPTOR_BYTES).

    The second half of the comparisons is the first half reflected in the patch's own axis, so the halves change places.
    """
    return np.roll(descriptors, DESCRIPTOR_BYTES // 2, axis=-1)


def extract(grey: NDArray[np.uint8]) -> bytes:
    """Return the packed key points of a picture, at most 2.8 KB; see `unpack`.

    grey: uint8, shape (h, w), orientation already applied; shrunk to EDGE_PX where larger. A picture without texture
    has no points. Points: multi-scale FAST corners with the orientation by intensity centroid of ORB (E. Rublee et al.,
    "ORB: an efficient alternative to SIFT or SURF", 2011); descriptors: see `_comparisons`. About 1.4 ms.
    """
    import cv2  # costs 0.1 s, and only the processes that read photos need it

    cv2.setNumThreads(1)  # those processes use all cores already
    height, width = grey.shape
    shrink = EDGE_PX / max(height, width)
    if shrink < 1:
        size = max(1, round(width * shrink)), max(1, round(height * shrink))
        grey = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)
        height, width = grey.shape
    grey = np.asarray(cv2.GaussianBlur(grey, (3, 3), _SOFTNESS_PX), np.uint8)
    detector = cv2.ORB.create(
        nfeatures=_DETECTED_POINTS,
        scaleFactor=LEVEL_FACTOR,
        nlevels=_LEVELS,
        edgeThreshold=_BORDER_PX,
        fastThreshold=_FAST_THRESHOLD,
    )
    found = detector.detect(grey, None) if min(height, width) > 2 * _BORDER_PX else ()
    if not found:
        return HEADER.pack(ALGORITHM, 0, width, height)
    position = np.asarray(cv2.KeyPoint.convert(found), np.float32)
    response = np.array([point.response for point in found], np.float32)
    chosen = _strongest_spread(position, response)
    taken = [found[place] for place in chosen.tolist()]
    position, level = position[chosen], np.array([point.octave for point in taken], np.intp)
    degrees = np.array([point.angle for point in taken], np.float32)
    angle = np.rint(degrees * (ANGLES / 360)).astype(np.intp) % ANGLES

    points = np.zeros(len(chosen), _POINT)
    points["x"], points["y"] = np.rint(position * (65536 / EDGE_PX)).astype(np.uint16).T
    points["level"] = level
    points["angle"] = angle
    points["descriptor"] = _describe(grey, position, level, angle)
    return HEADER.pack(ALGORITHM, len(points), width, height) + points.tobytes()


def unpack(packed: bytes) -> Features:
    """Return the key points that `extract` packed. Empty bytes, or those of another ALGORITHM, hold no points."""
    (width, height), points = points_of(packed)
    return Features(
        width,
        height,
        np.stack([points["x"], points["y"]], axis=1).astype(np.float32) * np.float32(EDGE_PX / 65536),
        np.float32(LEVEL_FACTOR) ** points["level"].astype(np.float32),
        points["angle"].astype(np.float32) * np.float32(2 * np.pi / ANGLES),
        points["descriptor"],
    )


def points_of(packed: bytes) -> tuple[tuple[int, int], Points]:
    """Return the size of the picture in pixels (width, height) and its points, without turning them into numbers."""
    if len(packed) < HEADER.size or packed[0] != ALGORITHM:
        packed = _NO_POINTS
    _, count, width, height = HEADER.unpack_from(packed)
    return (width, height), np.frombuffer(packed, _POINT, count, HEADER.size)


@dataclass(frozen=True, slots=True)
class JoinedPoints:
    """The points of several photos in one row."""

    points: Points
    start: NDArray[np.int64]
    """Where each photo's begin, shape (photos + 1,)."""
    width_px: NDArray[np.int32]
    """Of each photo's small picture."""


def joined_points(features: Sequence[bytes]) -> JoinedPoints:
    """Put packed features behind one another; `points_of` tells what counts. 1 µs a photo."""
    each = [packed if len(packed) >= HEADER.size and packed[0] == ALGORITHM else _NO_POINTS for packed in features]
    heads = np.frombuffer(b"".join([packed[: HEADER.size] for packed in each]), _HEAD)
    counts = heads["points"]
    ends = (HEADER.size + counts.astype(np.int64) * _POINT.itemsize).tolist()
    run = b"".join([packed[HEADER.size : end] for packed, end in zip(each, ends, strict=True)])
    start = np.concatenate([[0], np.cumsum(counts, dtype=np.int64)])
    return JoinedPoints(np.frombuffer(run, _POINT), start, heads["width"].astype(np.int32))


def _strongest_spread(position: NDArray[np.float32], response: NDArray[np.float32]) -> NDArray[np.intp]:
    """Return which MAX_POINTS to keep: the strongest, with those set back that stand in a crowd of stronger ones."""
    # The order in which FAST answers is part of no promise, so position breaks the ties of strength.
    order = np.lexsort((position[:, 1], position[:, 0], -response))
    # Bytes do: EDGE_PX less both borders is so little that no distance wraps around to a small one.
    x, y = np.ascontiguousarray(np.rint(position[order].T), np.uint8)
    is_near = _near(x)
    is_near &= _near(y)
    is_near &= _earlier(len(order))
    crowd = is_near.view(np.uint8).sum(axis=1, dtype=np.uint16)
    place = np.arange(len(order)) + _CROWDING_PENALTY * crowd
    return order[np.argsort(place, kind="stable")[:MAX_POINTS]]


@lru_cache(4)
def _earlier(count: int) -> NDArray[np.bool_]:
    """Return which come before which, shape (count, count); most pictures have as many points as are looked for."""
    return np.tri(count, k=-1, dtype=np.bool_)


def _near(places: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Return which of some places along one side are in each other's crowd, shape (n, n)."""
    apart = places[:, None] - places
    apart += np.uint8(_CROWDING_RADIUS_PX - 1)
    return np.asarray(apart < 2 * _CROWDING_RADIUS_PX - 1)


@cache
def _comparisons() -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return which pixels of a patch a descriptor compares: x and y from the patch's centre, each (256 angles, 256).

    Column i is compared with column i + 128. Drawn around the centre as in BRIEF (M. Calonder et al., 2010) by the
    generator whose stream NumPy has promised to keep; comparisons 64..127 are the first 64 reflected in the patch's
    orientation, which is what makes a descriptor readable from the mirrored picture.
    """
    drawn = np.rint(np.random.RandomState(5).normal(0, 6.5, (400, 4)))
    first, second = drawn[:, :2], drawn[:, 2:]
    fits = (
        (np.hypot(*first.T) <= _PATCH_RADIUS_PX)
        & (np.hypot(*second.T) <= _PATCH_RADIUS_PX)
        & (np.hypot(*(first - second).T) >= 4)
    )
    half = drawn[fits][: DESCRIPTOR_BYTES * 4]
    whole = np.concatenate([half, half * [1, -1, 1, -1]])
    x, y = np.concatenate([whole[:, :2], whole[:, 2:]]).T
    turned = np.arange(ANGLES) * (2 * np.pi / ANGLES)
    cosine, sine = np.cos(turned)[:, None], np.sin(turned)[:, None]
    return np.rint(cosine * x - sine * y).astype(np.intp), np.rint(sine * x + cosine * y).astype(np.intp)


def _describe(
    grey: NDArray[np.uint8], position: NDArray[np.float32], level: NDArray[np.intp], angle: NDArray[np.intp]
) -> NDArray[np.uint8]:
    """Return the descriptors of points: in each one's level of the pyramid, which of two blurred pixels is brighter."""
    import cv2

    height, width = grey.shape
    pyramid = [cv2.blur(grey, (_BLUR_PX, _BLUR_PX))]
    for step in range(1, int(level.max()) + 1):
        factor = LEVEL_FACTOR**step
        size = round(width / factor), round(height / factor)
        grey = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_LINEAR), np.uint8)
        pyramid.append(cv2.blur(grey, (_BLUR_PX, _BLUR_PX)))
    pixels = np.concatenate([picture.ravel() for picture in pyramid])
    row_length = np.array([picture.shape[1] for picture in pyramid], np.intp)[level]
    start = np.cumsum([0, *(picture.size for picture in pyramid)], dtype=np.intp)[level]

    centre = np.rint(position / np.float32(LEVEL_FACTOR) ** level.astype(np.float32)[:, None]).astype(np.intp)
    offset_x, offset_y = _comparisons()
    place = offset_y.take(angle, axis=0)
    place *= row_length[:, None]
    place += offset_x.take(angle, axis=0)
    place += (start + centre[:, 1] * row_length + centre[:, 0])[:, None]
    brightness = pixels.take(place)
    compared = brightness.shape[1] // 2
    return np.packbits(brightness[:, :compared] < brightness[:, compared:], axis=1)
