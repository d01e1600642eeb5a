"""A decoded frame -> what is looked at: grey, colours or a picture, upright, at the size that is asked for."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_BRIGHTNESS_STEP = 8


class FrameConverter:
    """Converts the frames of one film, in one thread."""

    def __init__(self, stream: Any) -> None:
        """stream: PyAV's."""
        self._stream = stream
        self._scalers: dict[tuple[int, int, str], Any] = {}
        self.quarters: int | None = None
        """How many quarters clockwise bring a stored frame upright; None until a frame was seen, which tells it."""

    def grey(self, frame: Any, edge_px: int) -> NDArray[np.uint8]:
        """Return a frame in grey, shape (h, w), no larger than that."""
        width, height = _fitted(frame.width, frame.height, edge_px)
        grey = self._scaled(frame, width, height, "gray8")
        return np.ascontiguousarray(np.rot90(grey, -self.quarters_of(frame)))

    def colours(self, frame: Any, edge_px: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Return both planes of a frame's colours as they are stored, 128 for none, no larger than that.

        In red, green and blue a copy that does not say how its colours are meant would have others.
        """
        width, height = _fitted(frame.width, frame.height, edge_px)
        _, blue, red = self._scaled(frame, width, height, "yuv444p")
        turns = -self.quarters_of(frame)
        return np.ascontiguousarray(np.rot90(blue, turns)), np.ascontiguousarray(np.rot90(red, turns))

    def picture(self, frame: Any, edge_px: int | None) -> Image.Image:
        """Return a frame in RGB, as wide as it is shown. edge_px: None for all its pixels."""
        width, height = (frame.width, frame.height) if edge_px is None else _fitted(frame.width, frame.height, edge_px)
        width = shown_width(self._stream, width)
        rgb = self._scaled(frame, width, height, "rgb24")
        return Image.fromarray(np.ascontiguousarray(np.rot90(rgb, -self.quarters_of(frame))))

    def quarters_of(self, frame: Any) -> int:
        if self.quarters is None:
            self.quarters = round(-frame.rotation / 90) % 4
        return self.quarters

    def _scaled(self, frame: Any, width: int, height: int, pixels: str) -> NDArray[np.uint8]:
        """A frame would do it itself, with threads of its own, and keep those as long as it is kept."""
        from av.video.reformatter import VideoReformatter

        scaler = self._scalers.setdefault((width, height, pixels), VideoReformatter())
        scaled = scaler.reformat(
            frame, width=width, height=height, format=pixels, interpolation="AREA", threads=1
        ).to_ndarray()
        return np.asarray(scaled, np.uint8)


def shown_width(stream: Any, width: int) -> int:
    """Return how wide a picture of so many pixels is shown: those of a film need not be square."""
    aspect = stream.sample_aspect_ratio
    return max(1, round(width * float(aspect))) if aspect and 0.2 < float(aspect) < 5 else width


def brightness(frame: Any) -> float:
    """Return how bright a frame is as it is stored, 0..255, by every eighth pixel of each eighth row."""
    plane = frame.planes[0]
    bits = frame.format.components[0].bits
    bytes_each = 2 if bits > 8 else 1
    stored = np.frombuffer(plane, np.uint16 if bits > 8 else np.uint8)
    rows = stored.reshape(-1, plane.line_size // bytes_each)
    return float(rows[::_BRIGHTNESS_STEP, : plane.width : _BRIGHTNESS_STEP].mean() / 2.0 ** (bits - 8))


def _fitted(width: int, height: int, edge_px: int) -> tuple[int, int]:
    share = min(1.0, edge_px / max(width, height))
    return max(1, round(width * share)), max(1, round(height * share))
