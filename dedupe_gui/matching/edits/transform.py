"""Two photos' key points -> how the first picture lies on the second, or that it does not."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.edits.features import Features
from dedupe_gui.model import TURNS, Turn

Affine = NDArray[np.float64]
"""Shape (2, 3): takes (x, y, 1) to (x, y)."""
Size = tuple[int, int]

FEWEST_INLIERS = 7
"""Points that agree on one transform. Of 2,800 edits down to a crop to 36 % none has fewer than 8, of the candidates
that are different photos two thirds have. Garments on one blanket have up to 14, so the second look decides."""

_FARTHEST_BITS = 36  # of 128: between the same points of a photo saved again 95 % are nearer
_MOST_MATCHES = 96
_MOST_HYPOTHESES = 128  # twice as many find nothing more
_FEWEST_FOR_AFFINE = 10
_LOOSE_PX, _TIGHT_PX = 5.0, 4.0  # of the small pictures' up to 256
_SHORTEST_BASELINE_PX = 12.0
_EACH_PAIR_ONCE = np.triu(np.ones((_MOST_MATCHES, _MOST_MATCHES), np.bool_), 1)
_SCALE_DOUBT, _TURN_DOUBT_RAD = 0.45, 0.45  # natural logarithm; what the points' own scales and angles may be off
_COS_OF_THE_DOUBT, _COS_OF_TWICE_THE_DOUBT = np.cos(_TURN_DOUBT_RAD), np.cos(2 * _TURN_DOUBT_RAD)
_SMALLEST_SCALE, _LARGEST_SCALE = 0.2, 5.0
_MOST_TILT_DEG = 12.0
_MOST_SQUEEZE = 1.6
_MOST_SHEAR = 0.06


@dataclass(frozen=True, slots=True)
class Transform:
    """How the first picture lies on the second."""

    matrix: Affine
    """From fractions (0..1) of the first picture's width and height to those of the second's."""
    inliers: int
    """Points that agree."""
    turn: Turn
    """What must be done to the second picture so that it looks like the first, a tilt apart."""
    tilt_deg: float
    """What remains once the turn is done: how far the second is tilted clockwise against the first."""
    squeeze: float
    """How much wider the second shows the same thing, as a factor; 1 where it keeps the proportions."""


def verify(first: Features, second: Features, *, mirrored: bool) -> Transform | None:
    """Return the transform that most key points agree on, or None when too few do or when no editor would make it.

    mirrored: whether the first picture must be mirrored for it (see `candidates`). Plausible are scales of 0.2 to 5,
    tilts of 12 degrees from a quarter turn, proportions changed by 1.6, nearly no shear. The same answer every time:
    instead of drawing at random, hypotheses are made from all pairs of matches that agree with the points' own scale
    and angle.
    """
    source = first.mirrored() if mirrored else first
    here, there = _matches(source, second)
    if len(here) < FEWEST_INLIERS:
        return None
    matrix, inside = _similarity(source, second, here, there)
    if _points(here, there, inside) < FEWEST_INLIERS:
        return None
    matrix, inside = _refined(matrix, inside, source.position[here], second.position[there])
    inliers = _points(here, there, inside)
    if inliers < FEWEST_INLIERS:
        return None
    matrix = _in_fractions(matrix, first, second, mirrored=mirrored)
    return measured(matrix, (first.width_px, first.height_px), (second.width_px, second.height_px), inliers)


def _points(here: NDArray[np.intp], there: NDArray[np.intp], inside: NDArray[np.bool_]) -> int:
    """Return how many points the matches within a transform have; several may share one."""
    return min(len(set(here[inside].tolist())), len(set(there[inside].tolist())))


def _matches(first: Features, second: Features) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return couples of points, by number, of which one is the other's nearest; the nearest couples first."""
    if not len(first) or not len(second):
        return np.empty(0, np.intp), np.empty(0, np.intp)
    words = [np.ascontiguousarray(side.descriptor).view(np.uint64) for side in (first, second)]
    bits = sum(np.bitwise_count(words[0][:, None, part] ^ words[1][:, part]) for part in range(words[0].shape[1]))
    # Asking that both be each other's nearest loses 1 edit in 70.
    is_match = (bits == bits.min(axis=1, keepdims=True)) | (bits == bits.min(axis=0))
    here, there = np.divmod(np.flatnonzero(is_match & (bits <= _FARTHEST_BITS)), len(second))
    nearest = np.argsort(bits[here, there], kind="stable")[:_MOST_MATCHES]
    return here[nearest], there[nearest]


def _similarity(
    first: Features, second: Features, here: NDArray[np.intp], there: NDArray[np.intp]
) -> tuple[Affine, NDArray[np.bool_]]:
    """Return the similarity that most matches agree on, and which do."""
    start, end = _as_complex(first.position[here]), _as_complex(second.position[there])
    scale = np.log(second.scale[there] / first.scale[here])
    turn = np.exp(np.complex64(1j) * (second.angle_rad[there] - first.angle_rad[here]))
    # Two matches make a hypothesis only where their own scales and turns agree; most pairs of false ones do not.
    agree = (turn[:, None] * turn.conj()).real > _COS_OF_TWICE_THE_DOUBT
    agree &= np.abs(scale[:, None] - scale) < 2 * _SCALE_DOUBT
    agree &= _EACH_PAIR_ONCE[: len(here), : len(here)]
    one, other = np.divmod(np.flatnonzero(agree), len(here))
    baseline = start[one] - start[other]
    factor = (end[one] - end[other]) / np.where(baseline == 0, 1, baseline)
    length = np.maximum(np.abs(factor), 1e-9)
    usable = (np.abs(baseline) >= _SHORTEST_BASELINE_PX) & (length > _SMALLEST_SCALE) & (length < _LARGEST_SCALE)
    stretch, direction = np.log(length), factor / length
    for point in (one, other):
        usable &= np.abs(stretch - scale[point]) < _SCALE_DOUBT
        usable &= (direction * turn[point].conj()).real > _COS_OF_THE_DOUBT
    chosen = np.flatnonzero(usable)[:_MOST_HYPOTHESES]  # the nearest matches come first
    if not len(chosen):
        return np.zeros((2, 3)), np.zeros(len(start), np.bool_)
    factor, shift = factor[chosen], end[one[chosen]] - factor[chosen] * start[one[chosen]]
    apart = factor[:, None] * start + (shift[:, None] - end)
    inside = apart.real**2 + apart.imag**2 < _LOOSE_PX**2
    best = int(np.argmax(inside.sum(axis=1)))
    a, t = factor[best], shift[best]
    return np.array([[a.real, -a.imag, t.real], [a.imag, a.real, t.imag]]), inside[best]


def _as_complex(position: NDArray[np.float32]) -> NDArray[np.complex64]:
    return np.ascontiguousarray(position, np.float32).view(np.complex64)[:, 0]


def _refined(
    matrix: Affine, inside: NDArray[np.bool_], start: NDArray[np.float32], end: NDArray[np.float32]
) -> tuple[Affine, NDArray[np.bool_]]:
    """Fit to all matches that agree, by least squares: first a similarity, then, with enough points, an affine."""
    for _ in range(2):
        matrix = _least_squares_similarity(start[inside], end[inside])
        inside = _apart(matrix, start, end) < _LOOSE_PX
        if inside.sum() < FEWEST_INLIERS:
            return matrix, inside
    tight = _apart(matrix, start, end) < _TIGHT_PX
    if inside.sum() >= _FEWEST_FOR_AFFINE:
        affine, fits = matrix, inside
        for _ in range(3):
            points = np.column_stack([start[fits], np.ones(int(fits.sum()))])
            affine = np.linalg.lstsq(points, end[fits].astype(np.float64), rcond=None)[0].T
            fits = _apart(affine, start, end) < _TIGHT_PX
            if fits.sum() < _FEWEST_FOR_AFFINE:
                return matrix, tight
        # Six unknowns always fit better than four, worst where the points lie in a row; only a true squeeze wins this
        # much, and a slight one is found when the transform is refined on the pixels.
        if fits.sum() > 1.4 * tight.sum():
            return affine, fits
    return matrix, tight


def _least_squares_similarity(start: NDArray[np.float32], end: NDArray[np.float32]) -> Affine:
    source, target = (side.astype(np.float64) @ np.array([1, 1j]) for side in (start, end))
    centred = source - source.mean()
    spread = float((np.abs(centred) ** 2).sum())
    a = (centred.conj() @ (target - target.mean())) / spread if spread else 1 + 0j
    t = target.mean() - a * source.mean()
    return np.array([[a.real, -a.imag, t.real], [a.imag, a.real, t.imag]])


def _apart(matrix: Affine, start: NDArray[np.float32], end: NDArray[np.float32]) -> NDArray[np.float64]:
    distance: NDArray[np.float64] = np.hypot(*(start @ matrix[:, :2].T + matrix[:, 2] - end).T)
    return distance


def measured(matrix: Affine, first_size: Size, second_size: Size, inliers: int) -> Transform | None:
    """Return what a matrix means, or None when no editor would do that. Sizes are width and height in pixels.

    matrix: see `Transform.matrix`.
    """
    linear = matrix[:, :2] * np.array(second_size, np.float64)[:, None] / first_size
    is_mirrored = bool(np.linalg.det(linear) < 0)
    if is_mirrored:
        linear = linear @ np.diag([-1.0, 1.0])
    across, down = float(np.hypot(*linear[:, 0])), float(np.hypot(*linear[:, 1]))
    if min(across, down) <= _SMALLEST_SCALE or max(across, down) >= _LARGEST_SCALE:
        return None
    if max(across, down) > _MOST_SQUEEZE * min(across, down) or np.linalg.det(linear) <= 0:
        return None
    if abs(linear[:, 0] @ linear[:, 1]) > _MOST_SHEAR * across * down:
        return None
    angle_deg = float(np.rad2deg(np.arctan2(linear[1, 0] - linear[0, 1], linear[0, 0] + linear[1, 1])))
    quarters = round(angle_deg / 90)
    tilt_deg = angle_deg - 90 * quarters
    if abs(tilt_deg) > _MOST_TILT_DEG:
        return None
    # The first picture, mirrored or not, then turned clockwise by `quarters`, is the second one.
    turn = TURNS[quarters % 4 + (4 if is_mirrored else 0)].inverse()
    squeeze = down / across if quarters % 2 else across / down
    return Transform(matrix, inliers, turn, round(tilt_deg, 2), round(squeeze, 3))


def _in_fractions(matrix: Affine, first: Features, second: Features, *, mirrored: bool) -> Affine:
    """Return a matrix between the positions of points as one between fractions of the pictures."""
    if mirrored:
        matrix = matrix @ np.array([[-1.0, 0.0, first.width_px - 1.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
    # Points lie on pixel centres, fractions count from the picture's edge.
    to_fractions = np.array([1 / second.width_px, 1 / second.height_px])
    linear = matrix[:, :2] * to_fractions[:, None] * [first.width_px, first.height_px]
    shift = (matrix[:, 2] + 0.5 - matrix[:, :2] @ [0.5, 0.5]) * to_fractions
    return np.column_stack([linear, shift])
