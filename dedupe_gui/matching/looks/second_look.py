"""Two small pictures -> how they are related, and why: what the hashes cannot tell.

The hashes find candidates; here they are laid over each other. Block correlations tell whether every part agrees, fine
detail whether it is the very same exposure, and what remains after brightness and contrast are evened out tells whether
something in the picture changed. What only whole pictures show, a code or an hour on a screen, is told by proofs
(`containment`). The limits and their measurements are in `thresholds`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.fingerprints.shown_area import noted_extent
from dedupe_gui.matching.looks.capture import other_capture, seconds_apart
from dedupe_gui.matching.looks.pages import are_pages, crispness
from dedupe_gui.matching.turning import turned_array, turned_phash256
from dedupe_gui.model import (
    Evidence,
    EvidenceKind,
    Finding,
    Fingerprint,
    PhotoFacts,
    Region,
    Relation,
    Turn,
)

Greys = NDArray[np.float32]
Floats = NDArray[np.floating]
Number = TypeVar("Number", bound=np.generic)

ALGORITHM = 7
"""To be raised whenever the same pair is judged otherwise: judgements that are remembered are void then."""
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

CHANGES = frozenset(
    {
        EvidenceKind.MADE_GREY,
        EvidenceKind.RECOLOURED,
        EvidenceKind.BRIGHTNESS_CHANGED,
        EvidenceKind.SHARPENED_OR_BLURRED,
        EvidenceKind.PART_DIFFERS,
        EvidenceKind.SQUEEZED,
    }
)
"""What is found in edits and in no copy."""
COLOUR_NOISE, COLOUR_SCALE = 1.5, 1.6
"""Mean chroma difference of most copies, and what stretches a colourful photo's to its grey version, 60, to 100."""


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


@dataclass(frozen=True, slots=True)
class PairVerdict:
    """How two photos are related, and why."""

    relation: Relation
    evidence: Evidence
    colour_distance: int
    """0..100; 0 for the same colours."""


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


def compare(pairs: Sequence[PairOfLooks]) -> list[PairVerdict | None]:
    """Say of each pair how its photos are related, None when they are different photos.

    `SAME_PIXELS` takes more than thumbnails: see `needs_pixel_proof`.
    """
    return [_verdict(pair, like) for pair, like in zip(pairs, likenesses(pairs), strict=True)]


def _verdict(pair: PairOfLooks, like: Likeness) -> PairVerdict | None:
    first, second = pair.first.facts, pair.second.facts
    relation = _relation(pair, like)
    if relation is None:
        return None
    if first.has_more_frames or second.has_more_frames:
        relation = Relation.SIMILAR  # the other pages or frames were not looked at
    if first.inside.has_another_film_than(second.inside):
        relation = Relation.SIMILAR
    findings = _findings(first, second, pair.turn, like, relation)
    if relation is not Relation.SIMILAR and show_pages(pair.first, pair.second):
        relation, findings = Relation.SIMILAR, _until_proven(findings)
    evidence = Evidence(
        findings,
        weakest_block=round(like.weakest_block, 3),
        difference=round(like.luma, 2),
        differs_most=_differs_most(like),
    )
    return PairVerdict(relation, evidence, _colour_distance(like.chroma))


def needs_pixel_proof(pair: PairOfLooks, verdict: PairVerdict) -> bool:
    """Whether two photos may have the same picture data, so that decoding both in full is worth its price.

    Not of copies alone: flat and tiny pictures count as merely similar until they are proven to be the same.
    """
    facts, others = pair.first.facts, pair.second.facts
    if pair.turn is not Turn.NONE:
        return False
    if facts.inside.has_another_film_than(others.inside):
        return False
    if (facts.width_px, facts.height_px) != (others.width_px, others.height_px):
        return False
    if facts.format_name == others.format_name and facts.jpeg_quality != others.jpeg_quality:
        return False
    difference = verdict.evidence.difference
    limit = (
        thresholds.SAME_PIXELS_LUMA if facts.format_name == others.format_name else thresholds.SAME_PIXELS_LUMA_ACROSS
    )
    return difference is not None and difference <= limit


def proven_same_pixels(verdict: PairVerdict) -> PairVerdict:
    """Raise a pair to `same-pixels` once the full pictures were decoded and found equal."""
    findings = (Finding(EvidenceKind.SAME_PIXELS), *verdict.evidence.findings)
    dropped = (EvidenceKind.SAVED_AGAIN, EvidenceKind.TEXT_TOO_SMALL)
    kept = tuple(finding for finding in findings if finding.kind not in dropped)
    return replace(verdict, relation=Relation.SAME_PIXELS, evidence=replace(verdict.evidence, findings=kept))


def needs_page_proof(verdict: PairVerdict) -> bool:
    """Whether two pages look the same, so that comparing their letters is worth its price (`pages.same_letters`)."""
    return verdict.relation is Relation.SIMILAR and any(
        finding.kind is EvidenceKind.TEXT_TOO_SMALL for finding in verdict.evidence.findings
    )


def without_page_proof(verdict: PairVerdict) -> PairVerdict:
    """Take back what thumbnails say of two pages that were not taken for pages beside each other."""
    evidence = replace(verdict.evidence, findings=_until_proven(verdict.evidence.findings))
    return replace(verdict, relation=Relation.SIMILAR, evidence=evidence)


def with_letters(verdict: PairVerdict, *, are_same: bool) -> PairVerdict:
    """Name a pair of pages once their letters were compared: as if they were no pages, or two of them."""
    kept = tuple(finding for finding in verdict.evidence.findings if finding.kind is not EvidenceKind.TEXT_TOO_SMALL)
    relation = Relation.SIMILAR
    if not are_same:
        kept = (Finding(EvidenceKind.DETAIL_DIFFERS), *kept)
    elif any(finding.kind in CHANGES for finding in kept):
        relation = Relation.EDITED
    else:
        relation = Relation.COPY
        if all(finding.kind is not EvidenceKind.OTHER_FORMAT for finding in kept):
            kept = (*kept, Finding(EvidenceKind.SAVED_AGAIN))
    return replace(verdict, relation=relation, evidence=replace(verdict.evidence, findings=kept))


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
    residual = np.sqrt(np.array([_left_by_tones(one, other) for one, other in laid]) / (BLOCK_PX // 2) ** 2)
    difference = _rows(np.array([one.coarse - other.coarse for one, other in laid]))
    colours = np.array([one.chroma - other.chroma for one, other in laid])
    energies = np.array([(one.energy, other.energy) for one, other in laid])
    products = np.array([(one.detail * other.detail).sum(axis=2) for one, other in laid]) / DETAIL_BLOCK_PX**2
    detail = _rows(products).mean(axis=1) / np.sqrt(energies.prod(axis=1) + DETAIL_REGULARISER)
    sharpness = np.array([(one.sharpness, other.sharpness) for one, other in laid])
    changes = np.sort(_rows(np.log((sharpness[:, 0] + 1) / (sharpness[:, 1] + 1))), axis=1)
    count = changes.shape[1]
    middle = residual[0].size // 2
    residuals = np.partition(_rows(residual), (middle - 1, middle, -3), axis=1)
    columns = {
        "weakest_block": np.partition(_rows(blocks), WEAKEST, axis=1)[:, WEAKEST],
        "detail": detail,
        "weak_detail": _weak_detail(products, sharpness),
        "detail_energy": energies.min(axis=1),
        "sharpness_change": changes[:, count // 2],
        "sharpness_spread": changes[:, -count // 10] - changes[:, count // 10],
        "luma": np.abs(difference).mean(axis=1),
        "brightness": difference.mean(axis=1),
        "part_residual": residuals[:, -3],
        "typical_residual": residuals[:, middle - 1 : middle + 1].mean(axis=1),
        "chroma": _rows(np.hypot(colours[..., 0], colours[..., 1])).mean(axis=1),
    }
    numbers = zip(*(column.tolist() for column in columns.values()), strict=True)
    return [
        Likeness(
            blocks=blocks[at],
            residual=residual[at],
            coarse=(one.coarse, other.coarse),
            colourfulness=(one.colourfulness, other.colourfulness),
            aspect=_aspect_change(pairs[at]),
            **dict(zip(columns, of_pair, strict=True)),
        )
        for at, ((one, other), of_pair) in enumerate(zip(laid, numbers, strict=True))
    ]


def _aspect_change(pair: PairOfLooks) -> float:
    first, second = pair.first.facts, pair.second.facts
    sides = (second.width_px, second.height_px)
    width, height = sides[::-1] if pair.turn.swaps_sides else sides
    return abs(math.log(first.width_px * height / (first.height_px * width)))


def _relation(pair: PairOfLooks, like: Likeness) -> Relation | None:
    first, second = pair.first.facts, pair.second.facts
    is_one_capture = not other_capture(first, second)
    if like.detail_energy < thresholds.FLAT_DETAIL_GREYS:
        return Relation.SIMILAR if _agrees_in_greys(like) else None
    if _is_copy(first, second, like):
        return Relation.COPY if is_one_capture else Relation.SIMILAR
    if _is_edit(like):
        return Relation.EDITED if is_one_capture else Relation.SIMILAR
    return Relation.SIMILAR if _is_similar(pair, like) else None


def show_pages(first: Look, second: Look) -> bool:
    """Whether both pictures are pages of text, which is too small in them to be compared."""
    edge_px = max(side for look in (first, second) for side in (look.facts.width_px, look.facts.height_px))
    return are_pages([first.crispness, second.crispness], edge_px)


def _until_proven(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    kept = (finding for finding in findings if finding.kind is not EvidenceKind.SAVED_AGAIN)
    return (Finding(EvidenceKind.TEXT_TOO_SMALL), *kept)


def _agrees_in_greys(like: Likeness) -> bool:
    return like.luma <= thresholds.FLAT_LUMA and like.chroma <= thresholds.FLAT_LUMA


def _is_copy(first: PhotoFacts, second: PhotoFacts, like: Likeness) -> bool:
    if min(first.width_px, first.height_px, second.width_px, second.height_px) < thresholds.TINY_PX and (
        like.residual.max() > thresholds.TINY_RESIDUAL or like.luma > thresholds.TINY_RESIDUAL
    ):
        return False
    return (
        like.detail >= thresholds.COPY_DETAIL
        and like.weakest_block >= thresholds.COPY_WEAKEST_BLOCK
        and like.part_residual <= thresholds.COPY_PART_RESIDUAL
        and like.typical_residual <= thresholds.COPY_TYPICAL_RESIDUAL
        and like.luma <= thresholds.COPY_LUMA
        and like.chroma <= thresholds.COPY_CHROMA
        and like.aspect <= thresholds.COPY_ASPECT
    )


def _is_edit(like: Likeness) -> bool:
    if like.detail < thresholds.EDITED_DETAIL or like.weakest_block < thresholds.EDITED_WEAKEST_BLOCK:
        return False
    if like.weak_detail < thresholds.EDITED_WEAK_DETAIL:
        return False
    changed_in_one_place = like.typical_residual <= thresholds.UNTOUCHED_RESIDUAL
    return changed_in_one_place or _is_recoloured(like) or _is_evenly_sharpened(like)


def _is_recoloured(like: Likeness) -> bool:
    return like.recoloured_share >= thresholds.RECOLOURED_SHARE or like.chroma > thresholds.COPY_CHROMA


def _is_evenly_sharpened(like: Likeness) -> bool:
    return like.sharpness_spread <= thresholds.EVEN_SHARPNESS * abs(like.sharpness_change)


def _is_similar(pair: PairOfLooks, like: Likeness) -> bool:
    if like.weakest_block >= thresholds.SIMILAR_WEAKEST_BLOCK or like.detail >= thresholds.SIMILAR_DETAIL:
        return True
    first, second = pair.first, pair.second
    apart_s = seconds_apart(first.facts, second.facts)
    if apart_s is not None and apart_s <= thresholds.BURST_S:
        return True
    bits = np.bitwise_count(first.phash256 ^ turned_phash256(second.phash256[None], pair.turn)[0]).sum()
    return bool(bits <= thresholds.SIMILAR_PHASH256_BITS) or pair.distance_bits > thresholds.WIDE_DISTANCE_BITS


def _findings(
    first: PhotoFacts, second: PhotoFacts, turn: Turn, like: Likeness, relation: Relation
) -> tuple[Finding, ...]:
    """Return what speaks for the relation, most telling first."""
    found: list[Finding] = []
    if relation is Relation.SIMILAR:
        found.extend(other_capture(first, second))
        is_close = like.weakest_block >= thresholds.SIMILAR_WEAKEST_BLOCK or like.detail >= thresholds.SIMILAR_DETAIL
        found.append(Finding(EvidenceKind.DETAIL_DIFFERS if is_close else EvidenceKind.LOOKS_ALIKE, 1 - like.detail))
    elif relation is Relation.EDITED:
        found.extend(_changes(like))
    if turn.is_mirrored:
        found.append(Finding(EvidenceKind.MIRRORED))
    if turn.clockwise_quarters:
        found.append(Finding(EvidenceKind.TURNED, 90.0 * turn.clockwise_quarters))
    if like.aspect > thresholds.COPY_ASPECT:
        found.append(Finding(EvidenceKind.SQUEEZED, float(np.exp(like.aspect))))
    if first.pixels != second.pixels:
        found.append(Finding(EvidenceKind.RESIZED, float(np.sqrt(second.pixels / first.pixels))))
    if first.format_name != second.format_name:
        found.append(Finding(EvidenceKind.OTHER_FORMAT))
    elif relation is Relation.COPY:
        found.append(Finding(EvidenceKind.SAVED_AGAIN))
    return tuple(found)


def _changes(like: Likeness) -> list[Finding]:
    found = []
    less, more = sorted(like.colourfulness)
    if less < thresholds.GREY_COLOURS < more / 2:
        found.append(Finding(EvidenceKind.MADE_GREY))
    elif like.chroma > thresholds.COPY_CHROMA:
        found.append(Finding(EvidenceKind.RECOLOURED, like.chroma))
    if like.luma > thresholds.COPY_LUMA / 2:
        found.append(Finding(EvidenceKind.BRIGHTNESS_CHANGED, like.brightness))
    if _is_evenly_sharpened(like) and abs(like.sharpness_change) > thresholds.SHARPNESS_CHANGE:
        found.append(Finding(EvidenceKind.SHARPENED_OR_BLURRED, like.sharpness_change))
    changed_part = float((like.residual > thresholds.COPY_PART_RESIDUAL).mean())
    if changed_part or not found:
        found.append(Finding(EvidenceKind.PART_DIFFERS, changed_part))
    return found


def _weak_detail(products: Floats, sharpness: Floats) -> Floats:
    """products: shape (n, 8, 8); sharpness: of both pictures, shape (n, 2, 8, 8)."""
    is_structured = _rows(sharpness.max(axis=1) > STRUCTURED_GREYS)
    correlations = _rows(products / (np.sqrt(sharpness.prod(axis=1)) + 1))
    counts = is_structured.sum(axis=1)
    in_order = np.sort(np.where(is_structured, correlations, np.inf), axis=1)
    weak = in_order[np.arange(len(counts)), counts // 4]
    return np.where(counts > 0, weak, np.float32(0))


def _differs_most(like: Likeness) -> Region | None:
    """Return the block with the largest residual, a little enlarged; None when nothing stands out."""
    if like.residual.max() <= thresholds.COPY_PART_RESIDUAL:
        return None
    count = like.residual.shape[0]
    row, column = np.unravel_index(int(like.residual.argmax()), like.residual.shape)
    return Region(
        max(0, int(column) - 1) / count,
        max(0, int(row) - 1) / count,
        min(count, int(column) + 2) / count,
        min(count, int(row) + 2) / count,
    )


def _colour_distance(chroma: float) -> int:
    return round(min(100.0, max(0.0, chroma - COLOUR_NOISE) * COLOUR_SCALE))


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
