"""What a film's file lists of its frames: when they are decoded, how many bytes they take, which are key frames."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, eq=False)
class FrameIndex:
    """The list of one film's frames. Some containers have none, or one of a few places to begin at."""

    keys_s: list[float]
    """When key frames are shown, from the film's beginning, ascending; as far as they are listed."""
    has_all: bool
    """Whether all frames are listed, not only some places to begin at."""
    stored: list[tuple[float, int]]
    """When frames are decoded, by the file's own clock, and how many bytes each takes."""
    end_byte: int
    """Where in the file the last of them ends; 0 where none is listed."""

    @staticmethod
    def of(stream: Any, start_s: float) -> FrameIndex:
        """stream: PyAV's. start_s: the film's beginning by the file's own clock."""
        base = float(stream.time_base or 0)
        keys, stored = [], []
        end_byte, has_all = 0, False
        for entry in stream.index_entries:
            if entry.is_keyframe:
                keys.append(entry.timestamp * base - start_s)
            else:
                has_all = True
            stored.append((entry.timestamp * base, entry.size))
            end_byte = max(end_byte, entry.pos + entry.size)
        # The list tells when frames are decoded, of which the first is before the beginning where frames are sorted.
        earliest = min(keys, default=0.0)
        return FrameIndex(sorted(key - min(earliest, 0.0) for key in keys), has_all, stored, end_byte)

    def key_before(self, time_s: float) -> float | None:
        """Return when the last key frame until a time is shown; None where none is listed."""
        place = bisect_right(self.keys_s, time_s) - 1
        return self.keys_s[place] if place >= 0 else None

    def bits_per_s(self, from_s: float, to_s: float) -> float | None:
        """Return what pictures alone take between two moments; None where the file lists not all of them."""
        if not self.has_all or to_s <= from_s:
            return None
        begins_s = self.stored[0][0]
        stored = sum(size for time_s, size in self.stored if from_s <= time_s - begins_s < to_s)
        return 8 * stored / (to_s - from_s)
