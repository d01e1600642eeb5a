"""A small upright picture -> its perceptual hashes, as imagehash computes them.

The pHashes are made here from one grey picture and one matrix product, because they are made of every photo of a scan:
imagehash takes 0.5 ms for one of them and imports SciPy, which costs each worker 0.6 s. The bits are imagehash's own
(see `_low_frequencies`); all other hashes are left to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache

import imagehash
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.errors import BugError
from dedupe_gui.model import Fingerprint, HashKind, Turn

ALGORITHM = 1
"""To be raised when hashes or flatness of the same picture come out differently: what is remembered is void then."""

PHASH_SIDE, PHASH256_SIDE = 8, 16
HIGH_FREQUENCY_FACTOR = 4
"""imagehash's: the picture is resized to this many times the hash's side before its cosine transform."""
NEARLY_TIED = 1e-7
"""Share of the sum of all greys. Of 1,000 photos 14 have a coefficient so near to the median."""
ROUNDING = 1e-11
"""What two ways to compute one cosine transform may differ by, as a share of the same; sums of doubles leave 1e-13."""
FLAT_COEFFICIENT = 0.5
"""Median magnitude of the pHash's coefficients, in grey levels, below which they say nothing: rounding to whole grey
levels alone gives 0.03, JPEG at quality 60 to 0.2; ordinary photos start at 1."""

_LANCZOS_LOBES = 3
_ONE = float(1 << 22)
"""Pillow's weights are whole numbers of so many parts."""


def _in_each_position() -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Return for each of `TURNS` which of the coefficients stands where, and its sign; both of shape (8, 64)."""
    places, odd = np.arange(PHASH_SIDE**2).reshape(PHASH_SIDE, PHASH_SIDE), np.arange(PHASH_SIDE) % 2
    signs = np.where(odd, -1.0, 1.0)
    across, down = np.broadcast_to(signs, places.shape), np.broadcast_to(signs[:, None], places.shape)
    both, none = across * down, np.ones(places.shape)
    turned = (
        (places, none),
        (places.T, down.T),  # 90: columns become rows, the lowest row comes first
        (places, both),  # 180
        (places.T, across.T),  # 270
        (places, across),  # mirrored
        (places.T, both.T),  # mirrored, then 90
        (places, down),  # mirrored, then 180
        (places.T, none),  # mirrored, then 270
    )
    return np.stack([each.ravel() for each, _ in turned]), np.stack([each.ravel() for _, each in turned])


_TURNED_PLACES, _TURNED_SIGNS = _in_each_position()


def fingerprint(
    picture: Image.Image | NDArray[np.uint8],
    kinds: frozenset[HashKind],
    *,
    grey: NDArray[np.uint8] | None = None,
) -> Fingerprint:
    """Return the hashes of a small upright RGB picture: both pHashes always, of the others those in `kinds`.

    grey: the same picture in grey and perhaps smaller, shape (h, w), for all hashes but colorhash; None to make it
    here.
    """
    if grey is None:
        grey = np.asarray(_as_image(picture).convert("L"), np.uint8)
    low, low256 = _low_frequencies(grey)
    turned = np.packbits(_turned_bits(low), axis=1)
    turned[0] = np.packbits(_phash_bits(low, grey, PHASH_SIDE))
    return Fingerprint(
        turned_phashes=turned[:, ::-1].tobytes(),  # packbits puts the first bit highest, so big-endian
        phash256=np.packbits(_phash_bits(low256, grey, PHASH256_SIDE)).tobytes(),
        is_flat=_is_flat(low),
        ahash=as_int(imagehash.average_hash(Image.fromarray(grey))) if HashKind.AHASH in kinds else None,
        dhash=as_int(imagehash.dhash(Image.fromarray(grey))) if HashKind.DHASH in kinds else None,
        whash=as_int(imagehash.whash(Image.fromarray(grey))) if HashKind.WHASH in kinds else None,
        colorhash=as_int(imagehash.colorhash(_as_image(picture))) if HashKind.COLORHASH in kinds else None,
    )


def _as_image(picture: Image.Image | NDArray[np.uint8]) -> Image.Image:
    return picture if isinstance(picture, Image.Image) else Image.fromarray(picture)


def all_hashes(picture: Image.Image, names: Iterable[str] = ()) -> Mapping[str, imagehash.ImageHash]:
    """Return imagehash's own hashes of a picture by name, `phash256` included; `str()` of each is hexadecimal.

    names: of those that are wanted; none for all.
    """
    makers: dict[str, Callable[[], imagehash.ImageHash]] = {
        HashKind.PHASH.value: lambda: imagehash.phash(picture, PHASH_SIDE),
        "phash256": lambda: imagehash.phash(picture, PHASH256_SIDE),
        HashKind.AHASH.value: lambda: imagehash.average_hash(picture),
        HashKind.DHASH.value: lambda: imagehash.dhash(picture),
        HashKind.WHASH.value: lambda: imagehash.whash(picture),
        HashKind.COLORHASH.value: lambda: imagehash.colorhash(picture),
    }
    return {name: makers[name]() for name in names or makers}


def hash_distance(first: Fingerprint, second: Fingerprint, kinds: Iterable[HashKind], turn: Turn) -> int:
    """Return the sum of the Hamming distances by the hashes in `kinds`, `second` turned; only pHashes can be turned.

    Raises BugError when a fingerprint lacks one of the hashes.
    """
    return sum((hash_of(first, kind) ^ hash_of(second, kind, turn)).bit_count() for kind in kinds)


def hash_of(mark: Fingerprint, kind: HashKind, turn: Turn = Turn.NONE) -> int:
    """Return one hash of a fingerprint. Raises BugError when it was not made."""
    if kind is HashKind.PHASH:
        return int.from_bytes(mark.turned_phashes[8 * turn.code : 8 * turn.code + 8], "little")
    value: int | None = getattr(mark, kind.value)
    if value is None:
        raise BugError(f"The {kind.value} of a photo was not made although it is compared.")
    return value


def has_hashes(mark: Fingerprint, kinds: Iterable[HashKind]) -> bool:
    """Whether a fingerprint holds all of these."""
    return all(kind is HashKind.PHASH or getattr(mark, kind.value) is not None for kind in kinds)


def as_int(image_hash: imagehash.ImageHash) -> int:
    """Return a hash as a number whose hexadecimal digits are those that imagehash prints."""
    return int.from_bytes(_packed_right(image_hash.hash.ravel()), "big")


def _packed_right(bits: NDArray[np.bool_]) -> bytes:
    padding = -len(bits) % 8
    return np.packbits(np.concatenate((np.zeros(padding, bool), bits))).tobytes()


def _low_frequencies(grey: NDArray[np.uint8]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the lowest 8 × 8 and 16 × 16 coefficients of imagehash.phash's cosine transform (DCT-II, in grey levels).

    Equal to SciPy's up to rounding and a common factor, which a comparison with the median does not see but for ties.
    """
    height, width = grey.shape
    narrow = _rounded(grey @ _weights(width).T)  # for both hashes at once
    edge_px = PHASH_SIDE * HIGH_FREQUENCY_FACTOR
    coefficients = []
    for side, columns, rows in (
        (PHASH_SIDE, narrow[:, :edge_px], _weights(height)[:edge_px]),
        (PHASH256_SIDE, narrow[:, edge_px:], _weights(height)[edge_px:]),
    ):
        cosines = _cosines(side)
        coefficients.append(cosines @ _rounded(rows @ columns) @ cosines.T)
    return coefficients[0], coefficients[1]


def _rounded(scaled: NDArray[np.float64]) -> NDArray[np.float64]:
    """Bring sums of whole weights and greys, which doubles hold exactly, back to whole greys as Pillow does."""
    scaled += _ONE / 2
    scaled *= 1 / _ONE
    np.floor(scaled, out=scaled)
    return np.clip(scaled, 0, 255, out=scaled)


@lru_cache(maxsize=256)
def _weights(length: int) -> NDArray[np.float64]:
    """Return how Pillow's Lanczos filter weighs so many pixels for 32 and for 64 of them, shape (32 + 64, length).

    In whole multiples of 1 / _ONE, so that the sums are exact: imagehash's bits depend on each grey. Pillow itself
    takes three times as long to resize one picture twice. Source: Pillow's Resample.c, `precompute_coeffs`.
    """
    weights = np.zeros(((PHASH_SIDE + PHASH256_SIDE) * HIGH_FREQUENCY_FACTOR, length))
    row = 0
    for side in (PHASH_SIDE, PHASH256_SIDE):
        edge_px = side * HIGH_FREQUENCY_FACTOR
        scale = length / edge_px
        stretch = max(1.0, scale)
        support = _LANCZOS_LOBES * stretch
        for place in range(edge_px):
            centre = (place + 0.5) * scale
            start, end = max(int(centre - support + 0.5), 0), min(int(centre + support + 0.5), length)
            way = (np.arange(start, end) - centre + 0.5) / stretch
            lobes = np.where(
                (way >= -_LANCZOS_LOBES) & (way < _LANCZOS_LOBES), np.sinc(way) * np.sinc(way / _LANCZOS_LOBES), 0
            )
            share = lobes / lobes.sum() * _ONE
            weights[row, start:end] = np.trunc(share + np.where(share < 0, -0.5, 0.5))
            row += 1
    return weights


@cache
def _cosines(side: int) -> NDArray[np.float64]:
    edge_px = side * HIGH_FREQUENCY_FACTOR
    frequency, place = np.arange(side)[:, None], np.arange(edge_px)[None]
    return 2 / edge_px * np.cos(np.pi * frequency * (2 * place + 1) / (2 * edge_px))


def _phash_bits(low: NDArray[np.float64], grey: NDArray[np.uint8], side: int) -> NDArray[np.bool_]:
    """Return imagehash.phash's bits, shape (side²,): by imagehash itself where a tie leaves them to the last digit.

    That imports SciPy, so it is asked for none that is only nearly tied: those are told from Pillow's own picture, for
    Pillow resizes in an order that depends on its version and on the shape.
    """
    above, share = _above_middle(low)
    if share <= NEARLY_TIED:
        edge_px = side * HIGH_FREQUENCY_FACTOR
        pixels = np.asarray(Image.fromarray(grey).resize((edge_px, edge_px), Image.Resampling.LANCZOS), np.float64)
        above, share = _above_middle(_cosines(side) @ pixels @ _cosines(side).T)
    if share <= ROUNDING:
        exact: NDArray[np.bool_] = imagehash.phash(Image.fromarray(grey), side).hash.ravel()
        return exact
    return above > 0


def _above_middle(low: NDArray[np.float64]) -> tuple[NDArray[np.float64], float]:
    """Return by how much each coefficient is above the median, and the least of it as a share of the greys' sum."""
    values = low.ravel()
    above = values - _middle(values)
    nearest = float(np.abs(above).min())
    return above, nearest / abs(float(values[0])) if nearest else 0.0


def _turned_bits(low: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return the pHash bits, shape (8, 64), of the picture after each of `TURNS`, without turning it.

    Mirroring flips the sign of the odd frequencies across, standing it on its head of those down, and turning by a
    quarter transposes as well. The resized picture itself would be turned so up to rounding to whole grey levels.
    """
    turned = (low.ravel()[_TURNED_PLACES] * _TURNED_SIGNS).reshape(len(_TURNED_PLACES), -1)
    ordered = np.sort(turned, axis=1)
    middle = ordered.shape[1] // 2
    return turned > ((ordered[:, middle - 1] + ordered[:, middle]) / 2)[:, None]


def _is_flat(low: NDArray[np.float64]) -> bool:
    return bool(_middle(np.abs(low.ravel()[1:])) < FLAT_COEFFICIENT)


def _middle(values: NDArray[np.float64]) -> float:
    ordered = np.sort(values)
    middle = len(ordered) // 2
    return float(ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2)
