"""What a film is known by: the frames that were looked at when it was read, as hashes with their times; its sound."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.fingerprints.fingerprint import fingerprint
from dedupe_gui.model import TURNS, Fingerprint

_HEAD = struct.Struct("<4sII")
_MARK = b"fil2"
_NOT_HEARD = 2**32 - 1
_FRAME_BYTES = 4 + 8 * len(TURNS) + 32 + 1
BAR_GREY = 40
"""What is never brighter in any frame, from an edge on, is a bar: black is 16 at most, and codecs add noise."""
LEAST_SHOWN_SHARE = 0.3
"""A film of the night may be dark nearly everywhere; what leaves less of the width or height than this is no bar."""


@dataclass(frozen=True, slots=True, eq=False)
class FilmTrack:
    """The hashes of n frames in order."""

    times_ms: NDArray[np.int32]
    """From the beginning of the film, shape (n,)."""
    turned_phashes: NDArray[np.uint64]
    """After each of `TURNS`, shape (n, 8)."""
    phash256: NDArray[np.uint8]
    """Shape (n, 32)."""
    is_flat: NDArray[np.bool_]
    """Whether a frame has too little structure for its hashes to mean anything: black, or faded out."""
    levels: NDArray[np.uint8] | None
    """How loud it is all along, see `matching.films.sound`; empty without sound, None where nobody heard."""

    def __len__(self) -> int:
        return len(self.times_ms)

    def pack(self) -> bytes:
        columns = (
            self.times_ms.astype("<i4"),
            self.turned_phashes.astype("<u8"),
            self.phash256,
            self.is_flat.astype(np.uint8),
        )
        heard = b"" if self.levels is None else self.levels.tobytes()
        head = _HEAD.pack(_MARK, len(self), _NOT_HEARD if self.levels is None else len(heard))
        return head + b"".join(column.tobytes() for column in columns) + heard

    @staticmethod
    def unpack(packed: bytes) -> FilmTrack | None:
        """Return the track, None for what `pack` did not write."""
        if len(packed) < _HEAD.size:
            return None
        mark, count, steps = _HEAD.unpack_from(packed)
        is_heard = steps != _NOT_HEARD
        if mark != _MARK or len(packed) != _HEAD.size + count * _FRAME_BYTES + (steps if is_heard else 0):
            return None
        at = _HEAD.size
        columns = []
        for kind, wide in (("<i4", 1), ("<u8", len(TURNS)), ("u1", 32), ("u1", 1)):
            columns.append(np.frombuffer(packed, kind, count * wide, at))
            at += columns[-1].nbytes
        times_ms, turned, phash256, is_flat = columns
        levels = np.frombuffer(packed, "u1", steps, at) if is_heard else None
        return FilmTrack(
            times_ms, turned.reshape(-1, len(TURNS)), phash256.reshape(-1, 32), is_flat.astype(bool), levels
        )

    def as_fingerprint(self) -> Fingerprint:
        """Return what stands for the film where photos have hashes: equal for equal frames, and near nothing else."""
        names_frames = blake2b(self.pack(), digest_size=32).digest()
        return Fingerprint(bytes(8 * len(TURNS)), names_frames, is_flat=True, ahash=0, dhash=0, whash=0, colorhash=0)


def track_of(times_ms: Sequence[int], greys: NDArray[np.uint8], levels: NDArray[np.uint8] | None = None) -> FilmTrack:
    """Return the hashes of frames without the bars around them. greys: uint8, shape (n, h, w), upright, n > 0."""
    top, bottom, left, right = without_bars(greys)
    shown = np.ascontiguousarray(greys[:, top:bottom, left:right])
    prints = [fingerprint(grey, frozenset(), grey=grey) for grey in shown]
    return FilmTrack(
        np.array(times_ms, np.int32),
        np.frombuffer(b"".join(each.turned_phashes for each in prints), "<u8").reshape(-1, len(TURNS)),
        np.frombuffer(b"".join(each.phash256 for each in prints), np.uint8).reshape(-1, 32),
        np.array([each.is_flat for each in prints]),
        levels,
    )


def without_bars(greys: NDArray[np.uint8]) -> tuple[int, int, int, int]:
    """Return top, bottom, left and right of what frames show between black bars. greys: uint8, shape (n, h, w)."""
    brightest = greys.max(axis=0)
    rows, columns = (
        np.flatnonzero(np.percentile(brightest, 90, axis=1) > BAR_GREY),
        np.flatnonzero(np.percentile(brightest, 90, axis=0) > BAR_GREY),
    )
    height, width = brightest.shape
    top, bottom = (int(rows[0]), int(rows[-1]) + 1) if len(rows) >= LEAST_SHOWN_SHARE * height else (0, height)
    left, right = (int(columns[0]), int(columns[-1]) + 1) if len(columns) >= LEAST_SHOWN_SHARE * width else (0, width)
    return top, bottom, left, right
