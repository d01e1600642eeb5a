"""The eight positions of a picture, done to pictures, to arrays, to regions and to hashes."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.model import Evidence, EvidenceKind, Finding, Region, Turn

Scalar = TypeVar("Scalar", bound=np.generic)

PHASH256_SIDE = 16
_TRANSPOSES = {
    Turn.CLOCKWISE_90: Image.Transpose.ROTATE_270,  # Pillow counts against the clock
    Turn.CLOCKWISE_180: Image.Transpose.ROTATE_180,
    Turn.CLOCKWISE_270: Image.Transpose.ROTATE_90,
    Turn.MIRROR: Image.Transpose.FLIP_LEFT_RIGHT,
    Turn.MIRROR_90: Image.Transpose.TRANSVERSE,
    Turn.MIRROR_180: Image.Transpose.FLIP_TOP_BOTTOM,
    Turn.MIRROR_270: Image.Transpose.TRANSPOSE,
}
_ODD = np.arange(PHASH256_SIDE) % 2 == 1


def turned_picture(picture: Image.Image, turn: Turn) -> Image.Image:
    """Return a picture as it looks after the turn; itself for none."""
    return picture if turn is Turn.NONE else picture.transpose(_TRANSPOSES[turn])


def turned_array(array: NDArray[Scalar], turn: Turn) -> NDArray[Scalar]:
    """Return a view of an array of shape (h, w, ...) as it looks after the turn."""
    mirrored = array[:, ::-1] if turn.is_mirrored else array
    return np.rot90(mirrored, -turn.clockwise_quarters)


def turned_region(region: Region, turn: Turn) -> Region:
    """Return where a part of a picture lies after the turn."""
    left, top, right, bottom = region.left, region.top, region.right, region.bottom
    if turn.is_mirrored:
        left, right = 1 - right, 1 - left
    for _ in range(turn.clockwise_quarters):
        left, top, right, bottom = 1 - bottom, left, 1 - top, right
    return Region(left, top, right, bottom)


def seen_from_second(evidence: Evidence, turn: Turn) -> Evidence:
    """Return the evidence as the pair's second photo sees it. turn: what makes the first look like the second."""
    has_places = evidence.differs_most or evidence.overlap_on_first or evidence.overlap_on_second
    if not has_places and not any(found.kind in _OF_THE_SECOND for found in evidence.findings):
        return evidence
    return replace(
        evidence,
        findings=tuple(_seen_from_second(found, turn) for found in evidence.findings),
        differs_most=evidence.differs_most and turned_region(evidence.differs_most, turn),
        overlap_on_first=evidence.overlap_on_second,
        overlap_on_second=evidence.overlap_on_first,
    )


_OF_THE_SECOND = frozenset(
    {
        EvidenceKind.RESIZED,
        EvidenceKind.TURNED,
        EvidenceKind.TILTED,
        EvidenceKind.BRIGHTNESS_CHANGED,
        EvidenceKind.SHARPENED_OR_BLURRED,
    }
)
"""Findings whose amount says what the second photo is beside the first."""


def _seen_from_second(found: Finding, turn: Turn) -> Finding:
    if found.amount is None or found.kind not in _OF_THE_SECOND:
        return found
    if found.kind is EvidenceKind.TURNED:
        return replace(found, amount=90.0 * turn.clockwise_quarters)
    if found.kind is EvidenceKind.RESIZED:
        return replace(found, amount=1 / found.amount)
    is_kept = found.kind is EvidenceKind.TILTED and turn.is_mirrored  # in a mirror the other way round turns the same
    return found if is_kept else replace(found, amount=-found.amount)


def turned_phash256(hashes: NDArray[np.uint8], turn: Turn) -> NDArray[np.uint8]:
    """Return nearly the 256-bit pHashes of the pictures after the turn, from those before it.

    hashes: uint8, shape (n, 32). Mirroring flips the sign of every odd frequency, hence its bit, as far as the median
    of the coefficients is nothing beside them: 2 of 256 bits are wrong on average, 12 at most in 99 % of photos.
    """
    bits = np.unpackbits(hashes, axis=1).astype(bool).reshape(-1, PHASH256_SIDE, PHASH256_SIDE)
    if turn.is_mirrored:
        bits = bits ^ _ODD
    for _ in range(turn.clockwise_quarters):
        bits = (bits ^ _ODD[:, None]).transpose(0, 2, 1)
    return np.packbits(bits.reshape(-1, PHASH256_SIDE**2), axis=1)
