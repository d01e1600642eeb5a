"""The sorted key points of a catalogue's photos, in files beside it that are mapped and not read.

A cache of a cache: whatever is wrong with a file, it is made anew. It begins with a line of JSON that says where each
array lies; arrays begin at multiples of 64 bytes.
"""

from __future__ import annotations

import glob
import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.edits.points_index import PointsIndex
from dedupe_gui.plain_file import written_whole

FORMAT = 2
_ALIGNMENT = 64
_HEAD_BYTES = 4096


@dataclass(frozen=True, slots=True)
class KeptPoints:
    """What the file holds. The arrays are mapped: reading them reads the file."""

    ids: NDArray[np.int64]
    """Numbers of the photos, a row each."""
    stamps: NDArray[np.void]
    """The state of each photo's file when its points were taken."""
    starts: NDArray[np.int64]
    places: NDArray[np.uint8]
    tables: NDArray[np.uint64]

    @classmethod
    def of(cls, ids: NDArray[np.int64], stamps: NDArray[np.void], index: PointsIndex) -> KeptPoints:
        """Return what is kept of an index. ids, stamps: of its photos."""
        return cls(ids, stamps, index.starts, index.places, index.tables)

    @property
    def index(self) -> PointsIndex:
        return PointsIndex(self.starts, self.places, self.tables)


@dataclass(frozen=True, slots=True)
class PointsFiles:
    """The files of one catalogue; they are numbered from 0."""

    catalogue: Path

    def place(self, number: int) -> Path:
        return self.catalogue.with_name(f"{self.catalogue.name}.points-{number}")

    def kept(self, version: int) -> Iterator[KeptPoints]:
        """Yield what the files hold, up to the first that is missing, of another version or damaged."""
        for number in count():
            points = kept_points(self.place(number), version)
            if points is None:
                return
            yield points

    def keep(self, number: int, version: int, points: KeptPoints) -> None:
        keep_points(self.place(number), version, points)

    def forget(self, ids: Sequence[int], version: int) -> None:
        """Take photos out of the files, by their numbers. What cannot be read or written goes whole."""
        gone = np.array(ids, np.int64)
        is_empty = True
        for place in self._places():
            points = kept_points(place, version)
            if points is not None:
                is_kept = ~np.isin(points.ids, gone)
                is_empty &= not is_kept.any()
                if is_kept.all():
                    continue
                points = KeptPoints.of(points.ids[is_kept], points.stamps[is_kept], points.index.kept(is_kept))
            with suppress(OSError):  # first, for it may be that there is no room for another one
                place.unlink()
            if points is not None:
                keep_points(place, version, points)
        if is_empty:
            self.drop()

    def drop(self) -> None:
        for path in self._places():
            with suppress(OSError):
                path.unlink()

    def _places(self) -> list[Path]:
        return list(self.catalogue.parent.glob(f"{glob.escape(self.catalogue.name)}.points-*"))


def keep_points(place: Path, version: int, points: KeptPoints) -> None:
    """Write the file, or leave it as it is where that is not possible."""
    arrays = {name: np.ascontiguousarray(getattr(points, name)) for name in KeptPoints.__slots__}
    layout: dict[str, dict[str, object]] = {}
    begins: dict[str, int] = {}
    at = _HEAD_BYTES
    for name, array in arrays.items():
        begins[name] = at
        layout[name] = {"at": at, "type": array.dtype.str, "shape": array.shape}
        at += -(-array.nbytes // _ALIGNMENT) * _ALIGNMENT
    head = json.dumps({"format": FORMAT, "version": version, "arrays": layout, "bytes": at}).encode()
    with suppress(OSError), written_whole(place, prefix=f"{place.name}-", is_synced=False) as file:
        file.write(head.ljust(_HEAD_BYTES))
        for each, array in arrays.items():
            file.seek(begins[each])
            array.tofile(file)
        file.truncate(at)


def kept_points(place: Path, version: int) -> KeptPoints | None:
    """Return what the file holds, None where there is none of this version or it is damaged."""
    try:
        with place.open("rb") as file:
            head = json.loads(file.read(_HEAD_BYTES))
            size_bytes = file.seek(0, 2)
        if (head["format"], head["version"], head["bytes"]) != (FORMAT, version, size_bytes):
            return None
        return KeptPoints(*(_mapped(place, head["arrays"][name]) for name in KeptPoints.__slots__))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _mapped(place: Path, told: Any) -> NDArray[Any]:  # `Any`: each array is of its own type
    shape = tuple(told["shape"])
    if 0 in shape:
        return np.empty(shape, told["type"])
    # As a plain array: each slice of a memmap costs 20 µs more.
    return np.asarray(np.memmap(place, np.dtype(told["type"]), "r", told["at"], shape))
