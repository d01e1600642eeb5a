"""What a search works on, in memory while there is little of it and in unnamed files when there is more.

The files lie beside the catalogue, where there is room for a library's numbers, and are gone with the program. A disk
without room for them costs memory, never the search.
"""

from __future__ import annotations

import tempfile
from array import array
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import IO, Self, overload

import numpy as np
from numpy.typing import NDArray

HELD_BYTES = 64 << 20
"""So much stays in memory: the key points of 20,000 photos."""
_WRITTEN_BYTES = 1 << 22
"""At once, where what is to be written was held already."""


class SpilledBytes:
    """Bytes that are added at the end and read from anywhere."""

    def __init__(self, folder: Path | None, *, held_bytes: int) -> None:
        """folder: where the file will lie; None for the system's own place."""
        self._folder = folder
        self._held_bytes = held_bytes
        self._file: IO[bytes] | None = None
        self._in_file_bytes = 0
        self._held = bytearray()

    def close(self) -> None:
        self._held.clear()
        if self._file is not None:
            with suppress(OSError):  # of a full disk, once more
                self._file.close()

    def __len__(self) -> int:
        return self._in_file_bytes + len(self._held)

    def append(self, some: bytes) -> None:
        self._held += some
        if len(self._held) >= self._held_bytes:
            self._spill()

    def read(self, start: int, end: int) -> bytes:
        in_file = b""
        if self._file is not None and start < self._in_file_bytes:
            self._file.seek(start)
            in_file = self._file.read(min(end, self._in_file_bytes) - start)
        at = self._in_file_bytes
        return in_file + bytes(self._held[max(start - at, 0) : max(end - at, 0)])

    def _spill(self) -> None:
        try:
            if self._file is None:
                self._file = tempfile.TemporaryFile(dir=self._folder, prefix="dedupe-")  # noqa: SIM115 - see `__exit__`
            self._file.seek(self._in_file_bytes)
            self._file.write(self._held)
            self._file.flush()
        except OSError:
            self._held_bytes *= 2  # no room: memory must do, and there may be room later
            return
        self._in_file_bytes += len(self._held)
        self._held.clear()


class SpilledRows(Sequence[bytes]):
    """Runs of bytes of any length, as features are."""

    def __init__(self, folder: Path | None, *, held_bytes: int = HELD_BYTES) -> None:
        """folder: where the file will lie; None for the system's own place."""
        self._bytes = SpilledBytes(folder, held_bytes=held_bytes)
        self._starts = array("q", [0])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bytes.close()

    def append(self, row: bytes) -> None:
        self._bytes.append(row)
        self._starts.append(self._starts[-1] + len(row))

    def __len__(self) -> int:
        return len(self._starts) - 1

    @overload
    def __getitem__(self, index: int) -> bytes: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[bytes]: ...
    def __getitem__(self, index: int | slice) -> bytes | Sequence[bytes]:
        places = range(len(self))[index]
        if isinstance(places, int):
            return self._bytes.read(self._starts[places], self._starts[places + 1])
        if places.step != 1 or not places:
            return [self[place] for place in places]
        starts = self._starts[places.start : places.stop + 1]
        run = self._bytes.read(starts[0], starts[-1])
        return [run[start - starts[0] : end - starts[0]] for start, end in pairwise(starts)]


class SpilledBins:
    """Numbers by bin (`matching.edits.index.Bins`): what comes to a bin in between lies together in the file."""

    def __init__(self, folder: Path | None, *, held_bytes: int = HELD_BYTES) -> None:
        """folder: where the file will lie; None for the system's own place."""
        self._bytes = SpilledBytes(folder, held_bytes=min(held_bytes, _WRITTEN_BYTES))
        self._most_held_bytes = held_bytes
        self._held: defaultdict[int, list[NDArray[np.int64]]] = defaultdict(list)
        self._held_bytes = 0
        self._spilled: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.clear()
        self._bytes.close()

    def put(self, number: int, values: NDArray[np.int64], /) -> None:
        self._held[number].append(values.reshape(-1))
        self._held_bytes += values.nbytes
        if self._held_bytes >= self._most_held_bytes:
            self._spill()

    def take(self, number: int, /) -> NDArray[np.int64]:
        held = self._held.pop(number, [])
        self._held_bytes -= sum(values.nbytes for values in held)
        spilled = [np.frombuffer(self._bytes.read(*place), np.int64) for place in self._spilled.pop(number, [])]
        return np.concatenate([np.empty(0, np.int64), *spilled, *held])

    def _spill(self) -> None:
        for number, values in self._held.items():
            start = len(self._bytes)
            for each in values:
                self._bytes.append(each.tobytes())
            self._spilled[number].append((start, len(self._bytes)))
        self._held.clear()
        self._held_bytes = 0
