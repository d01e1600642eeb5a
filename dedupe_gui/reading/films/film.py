"""An open film: how long, large and fast it is, and its frames, decoded from any time on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.model import THUMBNAIL_EDGE_PX, UnreadableReason
from dedupe_gui.reading.decode import UnreadablePhoto
from dedupe_gui.reading.films.converting import FrameConverter
from dedupe_gui.reading.films.frame_index import FrameIndex

MOST_PIXELS = 8192 * 4352
"""Of a frame; the largest cameras film 8192 × 4320."""
NEAR_S = 0.1
"""What is shown of a film at some moment is from that moment or so much earlier; more would show the slide before."""


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """One decoded frame."""

    time_s: float
    """From the beginning of the film."""
    grey: NDArray[np.uint8]
    """Upright, shape (h, w)."""


class Film:
    """An open film. Its frames are PyAV's, which says little of its types: hence `Any`."""

    def __init__(self, container: Any, path: Path, size_bytes: int) -> None:
        """container: PyAV's. Raises UnreadablePhoto where there are no moving pictures, or too large ones."""
        pictures = [s for s in container.streams.video if not _is_cover(s) and s.codec_context is not None]
        if not pictures:
            raise UnreadablePhoto(UnreadableReason.NOT_A_PICTURE, "there are no moving pictures in it", name=path.name)
        self.container = container
        self.path = path
        self.size_bytes = size_bytes
        self.stream = pictures[0]
        self.context = self.stream.codec_context
        self.context.thread_count = 1  # a worker has one core to itself
        self.width, self.height = self.context.width, self.context.height
        if not 0 < self.width * self.height <= MOST_PIXELS:
            detail = f"it claims {self.width:,} × {self.height:,} pixels"
            raise UnreadablePhoto(UnreadableReason.TOO_LARGE, detail, name=path.name)
        self.start_s = seconds(self.stream.start_time, self.stream.time_base) or 0.0
        """By the file's own clock; all other times are counted from here."""
        self.frames_per_s = float(self.stream.average_rate or self.stream.guessed_rate or 25)
        self.duration_s = self._duration_s()
        self.index = FrameIndex.of(self.stream, self.start_s)
        self.converter = FrameConverter(self.stream)

    def _duration_s(self) -> float:
        told = seconds(self.stream.duration, self.stream.time_base)
        if not told and self.container.duration:
            told = self.container.duration / 1_000_000
        return max(told or 0.0, 1 / self.frames_per_s)

    def may_decode_roughly(self) -> None:
        """Leave the edges of blocks unsmoothed: a third quicker, and unseen in what is halved or less.

        To be asked before the first frame is decoded. Hashes become 1 to 6 of 256 bits others.
        """
        if min(self.width, self.height) >= 2 * THUMBNAIL_EDGE_PX:
            self.context.options = {"skip_loop_filter": "all"}

    @property
    def codec(self) -> str:
        return str(self.context.name)

    @property
    def bits_per_s(self) -> int:
        return round(8 * self.size_bytes / max(self.duration_s, 0.04))

    @property
    def sounds(self) -> Sequence[Any]:
        return tuple(stream for stream in self.container.streams.audio if stream.codec_context is not None)

    @property
    def quarters(self) -> int:
        """How many quarters clockwise bring a stored frame upright."""
        if self.converter.quarters is not None:
            return self.converter.quarters
        self.seek(0.0)
        frame = self.first_key() or next(self.decoded_from(0.0))
        self.container.seek(0)
        return self.converter.quarters_of(frame)

    @property
    def poster_s(self) -> float:
        """Which moment stands for the film: not the first ones, which are often black or shaken."""
        return self.duration_s / 3

    def time_of(self, frame: Any) -> float:
        return float(frame.time) - self.start_s if frame.time is not None else 0.0

    def shot(self, frame: Any, edge_px: int) -> Shot:
        return Shot(self.time_of(frame), self.converter.grey(frame, edge_px))

    def seek(self, time_s: float) -> None:
        """Go to the key frame before a time; without an index that is a guess, and may end behind it."""
        self.container.seek(max(0, round((time_s + self.start_s) / self.stream.time_base)), stream=self.stream)
        begin_anew(self.context)

    def decoded_from(self, time_s: float) -> Iterator[Any]:
        """Yield frames from the key frame before a time on."""
        for earlier_s in (0.0, 2.0, 12.0, time_s):
            self.seek(time_s - earlier_s)
            frames = (
                frame
                for packet in self.container.demux(self.stream)
                for frame in decoded(packet)
                if not frame.is_corrupt
            )
            first = next(frames, None)
            # Without an index seeking is a guess, and may end behind the time.
            if first is not None and (self.time_of(first) <= time_s + 0.5 / self.frames_per_s or earlier_s >= time_s):
                yield first
                yield from frames
                return

    def decoded_at(self, wanted_s: Sequence[float]) -> Iterator[Any]:
        """Yield from where the film stands the frames nearest to some times."""
        at = 0
        for packet in self.container.demux(self.stream):
            for frame in decoded(packet):
                if self.time_of(frame) >= wanted_s[at] - 0.5 / self.frames_per_s:
                    yield frame
                    at += 1
                    if at == len(wanted_s):
                        return

    def first_key(self) -> Any:
        """Decode the next key frame alone. Decoders hold frames back to sort them, so this one is flushed out."""
        for packet in self.container.demux(self.stream):
            if packet.pts is None or not packet.is_keyframe:
                continue
            frames = [*decoded(packet), *_flushed(self.context)]
            if frames:
                frames[0].time_base = packet.time_base  # what is flushed has none
                return frames[0]
        return None

    def frame_near(self, time_s: float, most_pixels: int) -> Any:
        """Return a frame that is at most `NEAR_S` from a time, or as near as decoding so many pixels leads to."""
        frame: Any = None
        most = max(1, most_pixels // (self.width * self.height))
        for frame in islice(self.decoded_from(time_s), most):
            if self.time_of(frame) >= time_s - NEAR_S:
                break
        return frame


def decoded(packet: Any) -> Sequence[Any]:
    """Decode one packet; what is damaged yields nothing."""
    from av.error import FFmpegError

    try:
        return tuple(packet.decode())
    except FFmpegError:
        return ()


def begin_anew(context: Any) -> None:
    """Let a decoder that was at its end take packets again; seeking alone does not (PyAV 18)."""
    if context.is_open:
        context.flush_buffers()


def seconds(time: int | None, base: Any) -> float | None:
    return None if time is None or base is None else float(time * base)


def _flushed(context: Any) -> Sequence[Any]:
    from av.error import FFmpegError

    try:
        frames = tuple(context.decode(None))
    except FFmpegError:
        frames = ()
    context.flush_buffers()
    return frames


def _is_cover(stream: Any) -> bool:
    """Whether it is a still picture that stands for the film or its sound."""
    return "attached_pic" in str(stream.disposition)
