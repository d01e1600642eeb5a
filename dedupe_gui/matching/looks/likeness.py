"""Small pictures laid over each other, in numbers: how well every part agrees, fine detail, tones and colours."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.matching.fingerprints.shown_area import noted_extent
from dedupe_gui.matching.looks.pages import crispness
from dedupe_gui.matching.turning import turned_array, turned_phash256
from dedupe_gui.model import Fingerprint, PhotoFacts, Turn

Greys = NDArray[np.float32]
Floats = NDArray[np.floating]
Number = TypeVar("Number", bound=np.generic)

EDGE_PX = 128
"""Both pictures are laid over each other as squares of this edge; enough to tell fine detail, and 0.1 ms a step."""
CHROMA_EDGE_PX = 32
BLOCK_PX = 8
DETAIL_BLOCK_PX = 16
TONES, TONE_STEPS = 32, 4
STRUCTURED_GREYS = 2.0
"""Mean square of the fine detail of blocks that have any; JPEG noise gives 0.3."""
WEAKEST = 12
"""Blocks, of 256, below the 5 % quantile."""
REGULARISER = 0.02
"""Keeps blocks without structure from correlating at random, for luma of unit variance; as large as it takes to
quiet the noise of JPEGs at quality 10 in skies."""
PLACE_PX, PLACE_REGULARISER = 7, 4.0
"""Of the coarse luma, a ninth of the picture's edge; squared greys, below which a place has no contrast to bring."""
DETAIL_REGULARISER = 0.05
"""The same for fine detail, in greys to the fourth power."""

_BLUR_WEIGHTS = np.array([0.25, 0.5, 0.25], np.float32)
_TABLE_GREYS = np.arange(0, 256, 1 / TONE_STEPS)


@dataclass(frozen=True, slots=True)
class _Tones:
    """What evening out the tones of a picture needs of it, whatever it is laid on."""

    tone: NDArray[np.intp]
    """Of each pixel, 0..TONES - 1, in one row."""
    seen: NDArray[np.intp]
    """Tones of which there are enough pixels to tell what became of them."""
    count: NDArray[np.intp]
    """Pixels of each seen tone."""
    centre: NDArray[np.float64]
    """Mean grey of the pixels of each seen tone, between 0 and 256."""
    step: NDArray[np.intp]
    """Of each pixel, its place in a table of TONE_STEPS entries a grey; shape (64, 64)."""


@dataclass(frozen=True, eq=False)
class Look:
    """A thumbnail made ready to be compared. Not slotted: what only some comparisons need of it is made when needed."""

    facts: PhotoFacts
    phash256: NDArray[np.uint8]
    luma: NDArray[np.uint8]
    """Shape (128, 128), whatever the picture's aspect."""
    chroma: Greys
    """Cb and Cr, shape (32, 32, 2)."""
    coarse: Greys
    """Luma, blurred against what scaling and encoding do to fine detail, every second pixel: shape (64, 64)."""
    blocks: Greys
    """Blurred luma of unit variance in blocks, each less its mean, shape (16, 16, 64)."""
    spread: Greys
    """Standard deviation of each block, shape (16, 16)."""
    detail: Greys
    """What the blur takes away from the luma, in larger blocks, shape (8, 8, 256)."""
    sharpness: Greys
    """Mean square of the detail in each of these, shape (8, 8), in squared greys."""

    @cached_property
    def energy(self) -> float:
        """Mean square of the fine detail, in squared greys."""
        return float(self.sharpness.mean())

    @cached_property
    def colourfulness(self) -> float:
        """Mean distance of the colours from grey."""
        return float(np.sqrt(((self.chroma - 128) ** 2).sum(axis=2)).mean())

    @cached_property
    def crispness(self) -> float:
        """How crisp the marks are, where it is a page; see `pages`."""
        return crispness(self.luma, self.chroma, _whole(self.detail))

    @cached_property
    def tones(self) -> _Tones:
        """By what its tones are evened out."""
        tone = (self.coarse.astype(np.uint8).ravel() // (256 // TONES)).astype(np.intp)
        counts = np.bincount(tone, minlength=TONES)
        seen = np.flatnonzero(counts > TONES // 8)
        count = counts[seen]
        mean = np.bincount(tone, self.coarse.ravel(), TONES)[seen] / count
        centre = np.concatenate(([0], mean, [256]))
        return _Tones(tone, seen, count, centre, (self.coarse * TONE_STEPS).astype(np.intp))


@dataclass(frozen=True, slots=True)
class PairOfLooks:
    """Two pictures that are laid over each other, and what the hashes say of them."""

    first: Look
    second: Look
    turn: Turn
    """What must be done to the second so that it looks like the first."""
    distance_bits: int = 0


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two pictures laid over each other, in numbers."""

    blocks: Greys
    """Correlation of each block, shape (16, 16)."""
    residual: Greys
    """Difference of each block, in greys, once the tones are evened out, shape (16, 16)."""
    weakest_block: float
    """5 % quantile of `blocks`."""
    detail: float
    """Correlation of the fine detail, -1..1."""
    weak_detail: float
    """25 % quantile of the same in larger blocks, of those that have any: a common frame or caption is not enough."""
    detail_energy: float
    """Mean square of the fine detail of the flatter one, in squared greys."""
    sharpness_change: float
    """Median over the picture of the logarithm of how much more detail the first has."""
    sharpness_spread: float
    """How much that varies over the picture: 10 to 90 %."""
    luma: float
    """Mean absolute difference in greys."""
    brightness: float
    """Mean of the first less mean of the second, in greys."""
    coarse: tuple[Greys, Greys]
    """`Look.coarse` of the two."""
    part_residual: float
    """Third largest of `residual`."""
    typical_residual: float
    """Median of `residual`."""
    chroma: float
    """Mean difference of the colours, in the same units as greys."""
    colourfulness: tuple[float, float]
    """Mean distance of the colours from grey, of the first and of the second."""
    aspect: float
    """Difference of the logarithms of the aspect ratios."""

    @property
    def recoloured_share(self) -> float:
        """How many times smaller the difference gets by evening out the tones place by place."""
        first, second = self.coarse
        return _root_mean_square(first - second) / (_left_by_places(first, second) + 0.5)


def prepare(opened: Callable[[], Image.Image], facts: PhotoFacts, fingerprint: Fingerprint) -> Look:
    """Make a photo's thumbnail (upright, RGB, 256 px or less) ready to be compared with any number of others.

    opened: opens it. A JPEG that is not loaded then is decoded at half its size and not turned into RGB: 0.2 ms instead
    of 0.5.
    """
    thumbnail = opened()
    width, height = thumbnail.size
    shown_width, shown_height = noted_extent(thumbnail)
    if max(width, height) >= 2 * EDGE_PX:
        thumbnail.draft("YCbCr", (max(1, width // 2), max(1, height // 2)))
    # half of an odd side ends within a pixel; ignoring that shifts the far edge as far as another frame of a burst
    scale = 0.5 if thumbnail.width < width else 1.0
    whole = (0.0, 0.0, scale * shown_width, scale * shown_height)
    luma, blue, red = thumbnail.convert("YCbCr").split()
    small = (CHROMA_EDGE_PX, CHROMA_EDGE_PX)
    chroma = np.empty((*small, 2), np.float32)
    chroma[..., 0], chroma[..., 1] = (
        np.asarray(plane.resize(small, Image.Resampling.BOX, box=whole)) for plane in (blue, red)
    )
    square = np.asarray(luma.resize((EDGE_PX, EDGE_PX), Image.Resampling.BILINEAR, box=whole))
    phash256 = np.frombuffer(fingerprint.phash256, np.uint8)
    return _look(facts, phash256, square, chroma)


def _look(
    facts: PhotoFacts,
    phash256: NDArray[np.uint8],
    luma: NDArray[np.uint8],
    chroma: Greys,
) -> Look:
    sharp = luma.astype(np.float32)
    soft = _blurred(sharp)
    softer = _blurred(soft)
    blocks = _blocks(soft * (1 / (float(soft.std()) + 1e-6)), BLOCK_PX)
    blocks -= blocks.mean(axis=2, keepdims=True)
    spread = np.sqrt(np.einsum("rck,rck->rc", blocks, blocks) / BLOCK_PX**2)
    detail = _blocks(sharp - softer, DETAIL_BLOCK_PX)
    sharpness = np.einsum("rck,rck->rc", detail, detail) / DETAIL_BLOCK_PX**2
    return Look(facts, phash256, luma, chroma, softer[::2, ::2].copy(), blocks, spread, detail, sharpness)


def _turned(look: Look, turn: Turn) -> Look:
    if turn is Turn.NONE:
        return look
    phash256 = turned_phash256(look.phash256[None], turn)[0]
    luma, chroma = turned_array(look.luma, turn), turned_array(look.chroma, turn)
    return _look(look.facts, phash256, luma, chroma)


def likenesses(pairs: Sequence[PairOfLooks]) -> list[Likeness]:
    """Lay the two pictures of each pair over each other and measure.

    What is as large as a picture is worked out pair by pair; of what is left of it, some hundred numbers a pair, those
    of all pairs lie in stacks of shape (pairs, ...), since calls would take longer than the counting.
    """
    if not pairs:
        return []
    laid = [(pair.first, _turned(pair.second, pair.turn)) for pair in pairs]
    covariance = np.array([np.einsum("rck,rck->rc", one.blocks, other.blocks) for one, other in laid]) / BLOCK_PX**2
    spread = np.array([one.spread * other.spread for one, other in laid])
    blocks = (covariance + REGULARISER) / (spread + REGULARISER)
    weakest = np.partition(_rows(blocks), WEAKEST, axis=1)[:, WEAKEST]
    residual = np.sqrt(np.array([_left_by_tones(one, other) for one, other in laid]) / (BLOCK_PX // 2) ** 2)
    middle = residual[0].size // 2
    residuals = np.partition(_rows(residual), (middle - 1, middle, -3), axis=1)
    typical = residuals[:, middle - 1 : middle + 1].mean(axis=1)
    energies = np.array([(one.energy, other.energy) for one, other in laid])
    products = np.array([(one.detail * other.detail).sum(axis=2) for one, other in laid]) / DETAIL_BLOCK_PX**2
    detail = _rows(products).mean(axis=1) / np.sqrt(energies.prod(axis=1) + DETAIL_REGULARISER)
    sharpness = np.array([(one.sharpness, other.sharpness) for one, other in laid])
    weak_detail = _weak_detail(products, sharpness)
    changes = np.sort(_rows(np.log((sharpness[:, 0] + 1) / (sharpness[:, 1] + 1))), axis=1)
    count = changes.shape[1]
    spreads = changes[:, -count // 10] - changes[:, count // 10]
    difference = _rows(np.array([one.coarse - other.coarse for one, other in laid]))
    luma, brightness = np.abs(difference).mean(axis=1), difference.mean(axis=1)
    colours = np.array([one.chroma - other.chroma for one, other in laid])
    chroma = _rows(np.hypot(colours[..., 0], colours[..., 1])).mean(axis=1)
    return [
        Likeness(
            blocks=blocks[at],
            residual=residual[at],
            weakest_block=float(weakest[at]),
            detail=float(detail[at]),
            weak_detail=float(weak_detail[at]),
            detail_energy=float(energies[at].min()),
            sharpness_change=float(changes[at, count // 2]),
            sharpness_spread=float(spreads[at]),
            luma=float(luma[at]),
            brightness=float(brightness[at]),
            coarse=(one.coarse, other.coarse),
            part_residual=float(residuals[at, -3]),
            typical_residual=float(typical[at]),
            chroma=float(chroma[at]),
            colourfulness=(one.colourfulness, other.colourfulness),
            aspect=_aspect_change(pairs[at]),
        )
        for at, (one, other) in enumerate(laid)
    ]


def _aspect_change(pair: PairOfLooks) -> float:
    first, second = pair.first.facts, pair.second.facts
    sides = (second.width_px, second.height_px)
    width, height = sides[::-1] if pair.turn.swaps_sides else sides
    return abs(math.log(first.width_px * height / (first.height_px * width)))


def _weak_detail(products: Floats, sharpness: Floats) -> Floats:
    """products: shape (n, 8, 8); sharpness: of both pictures, shape (n, 2, 8, 8)."""
    is_structured = _rows(sharpness.max(axis=1) > STRUCTURED_GREYS)
    correlations = _rows(products / (np.sqrt(sharpness.prod(axis=1)) + 1))
    counts = is_structured.sum(axis=1)
    in_order = np.sort(np.where(is_structured, correlations, np.inf), axis=1)
    weak = in_order[np.arange(len(counts)), counts // 4]
    return np.where(counts > 0, weak, np.float32(0))


def _blurred(greys: Greys) -> Greys:
    """Blur lightly: 1-2-1 in both directions, edges repeated."""
    import cv2

    # All numbers are whole multiples of 1/256, so the order of adding makes no difference.
    soft = cv2.sepFilter2D(greys, -1, _BLUR_WEIGHTS, _BLUR_WEIGHTS, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(soft, np.float32)


def _root_mean_square(greys: Greys) -> float:
    return math.sqrt(float(np.vdot(greys, greys)) / greys.size)


def _blocks(greys: Greys, edge_px: int) -> Greys:
    """Return the blocks of a square picture, shape (rows, columns, edge_px²)."""
    count = greys.shape[0] // edge_px
    tiles = greys.reshape(count, edge_px, count, edge_px).swapaxes(1, 2)
    return tiles.reshape(count, count, edge_px**2)


def _whole(blocks: Greys) -> Greys:
    """Return the square picture that the blocks are of."""
    count, edge_px = blocks.shape[0], math.isqrt(blocks.shape[2])
    tiles = blocks.reshape(count, count, edge_px, edge_px).swapaxes(1, 2)
    return tiles.reshape(count * edge_px, count * edge_px)


def _rows(stack: NDArray[Number]) -> NDArray[Number]:
    """Return a stack with the numbers of each pair in one row, shape (n, numbers)."""
    return stack.reshape(len(stack), -1)


def _left_by_tones(first: Look, second: Look) -> Greys:
    """Return what differs in each block once the tones are evened out: the sum of its squares, shape (16, 16)."""
    left = np.minimum(
        np.abs(first.coarse - _evened(second, first)),
        np.abs(second.coarse - _evened(first, second)),
    )
    blocks = _blocks(left, BLOCK_PX // 2)
    return np.asarray(np.einsum("rck,rck->rc", blocks, blocks))


def _left_by_places(first: Greys, second: Greys) -> float:
    """Return what differs, in greys, when each place of one picture gets the brightness and contrast of the other's.

    That undoes a curve laid over all of it as well as what was done place by place: local contrast, shadows that were
    brightened. K. He, J. Sun, X. Tang, "Guided image filtering", 2010.
    """
    import cv2

    def around(greys: Greys) -> Greys:
        size = (PLACE_PX, PLACE_PX)
        return np.asarray(cv2.blur(greys, size, borderType=cv2.BORDER_REFLECT), np.float32)

    means = around(first), around(second)
    together = around(first * second) - means[0] * means[1] + PLACE_REGULARISER

    def left(own: int, other: int) -> Greys:
        pixels, others = (first, second)[own], (first, second)[other]
        contrast = around(others * others) - means[other] * means[other] + PLACE_REGULARISER
        gain = np.asarray(together / contrast, np.float32)
        return np.abs(pixels - around(gain) * others - around(means[own] - gain * means[other]))

    return _root_mean_square(np.minimum(left(0, 1), left(1, 0)))


def _evened(source: Look, target: Look) -> Greys:
    """Return the source with each tone replaced by what the target shows there on average: any recolouring undone."""
    tones = source.tones
    mean = np.bincount(tones.tone, target.coarse.ravel(), TONES)[tones.seen] / tones.count
    # the ends go on as they are: otherwise the darkest and brightest pixels of two equal pictures would differ
    ends = [mean[0] - tones.centre[1]], [mean[-1] + 256 - tones.centre[-2]]
    table = np.interp(_TABLE_GREYS, tones.centre, np.concatenate((ends[0], mean, ends[1])))
    evened: Greys = table.astype(np.float32).take(tones.step)
    return evened
