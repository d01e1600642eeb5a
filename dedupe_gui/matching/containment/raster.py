"""A photo decoded whole, with what is known of how its pixels were stored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.matching.containment.blocks import Floats, Plane
from dedupe_gui.matching.turning import turned_array
from dedupe_gui.model import Turn

_HALVED = np.array([1, 6, 1], np.float32) / 8
"""What enlarging linearly to twice the size and taking the mean of each two makes of a value and its neighbours."""
_UNDONE = 4
"""Rounds in which that is taken back, to less than half a grey."""
_PLACE_PX = 16
_STRIP_ROWS = 512
"""So many at a time, for as floats a whole plane of a large photo takes four times its room."""


@dataclass(frozen=True, slots=True)
class StepsBefore:
    """To which steps a lossless file was rounded, for it was a JPEG before."""

    steps: NDArray[np.uint16]
    colour_steps: NDArray[np.uint16]
    """As those of a `Raster`."""

    def swapped(self) -> StepsBefore:
        """Return them of the photo turned by a quarter."""
        return StepsBefore(self.steps.T, self.colour_steps.T)


@dataclass(frozen=True, slots=True)
class StoredPlanes:
    """What a JPEG stores where some of its colours are none that a screen shows."""

    luma: Plane
    blue: Plane
    red: Plane
    """As those of a `Raster`."""

    def turned(self, turn: Turn) -> StoredPlanes:
        return StoredPlanes(*(turned_array(plane, turn) for plane in (self.luma, self.blue, self.red)))


@dataclass(frozen=True, slots=True)
class Raster:
    """All pixels of a photo as they are stored, not brought upright: the blocks of a JPEG lie on that grid."""

    luma: Plane
    """Shape (h, w), 0..255."""
    blue: Plane
    """Cb at half the size of the luma, shape (⌈h/2⌉, ⌈w/2⌉)."""
    red: Plane
    """Cr likewise."""
    upright: Turn
    """What brings it upright."""
    steps: NDArray[np.uint16] | None = None
    """A JPEG's luma quantisation table, shape (8, 8), row = vertical frequency; None for other formats."""
    colour_steps: NDArray[np.uint16] | None = None
    """The same of its colours."""
    is_as_rounded: bool = True
    """Whether the greys lie on those steps. Of what is stored as inks they are within them, and on none."""
    is_palette: bool = False
    """Whether it had to do with 256 colours at most."""
    is_lossless: bool = False
    """Whether its format keeps every pixel as it was."""
    is_deep: bool = False
    """Whether the file holds more than the 8 bits a channel that are here."""
    is_converted: bool = False
    """Whether its colours were brought to sRGB by a profile, which moves what was rounded off its steps."""
    is_wide: bool = False
    """Whether it holds colours that sRGB, in which they are here, has not."""
    cut: NDArray[np.bool_] | None = None
    """In which blocks of 8 × 8 px colours were cut off that no screen shows, shape (⌊h/8⌋, ⌊w/8⌋); None for in none."""
    stored: StoredPlanes | None = None
    """Where `cut` tells of any: the planes before, which lie on the JPEG's steps."""
    colour_fineness_greys: float = 0.0
    """How much detail its colours have that is lost at half the size, see `colour_fineness`."""
    steps_before: StepsBefore | None = None

    @property
    def steps_ever(self) -> NDArray[np.uint16] | None:
        """Its steps, or those that it had as a JPEG."""
        return self.steps if self.steps_before is None else self.steps_before.steps

    def as_stored(self) -> Raster:
        """Return the photo with what it stores instead of what is shown of it."""
        if self.stored is None:
            return self
        return replace(self, luma=self.stored.luma, blue=self.stored.blue, red=self.stored.red)

    def as_jpeg(self) -> Raster:
        """Return what was a JPEG before as that one, and any other photo as it is."""
        if self.steps_before is None:
            return self
        before = self.steps_before
        return replace(self, steps=before.steps, colour_steps=before.colour_steps, is_lossless=False)

    def halved(self) -> Raster:
        """Return the photo made half as large, of which nobody knows how it was saved."""
        return Raster(_halved(self.luma), _halved(self.blue), _halved(self.red), self.upright)


def _halved(plane: Plane) -> Plane:
    import cv2  # a tenth of a command's start, and only the reading processes need it

    height, width = plane.shape
    size = (width + 1) // 2, (height + 1) // 2
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.uint8)


def colour_fineness(colour: Plane, halved: Plane) -> float:
    """Return how many greys of a plane of colours no decoder makes out of half the size, at the worst place of 16 px.

    Next to nothing where the colours were stored at half the size, as most JPEGs and HEIFs do. Decoders bring them back
    by repeating or by interpolating. halved: the plane's means of 2 × 2 px.
    """
    import cv2  # see above

    height, width = colour.shape
    places = max(1, width // _PLACE_PX), max(1, height // _PLACE_PX)
    lost = []
    difference = np.empty((height, width), np.float32)
    for undone, kernel in ((stored_colours, cv2.INTER_LINEAR), (_as_floats, cv2.INTER_NEAREST)):
        for top in range(0, height, _STRIP_ROWS):
            bottom = min(height, top + _STRIP_ROWS)
            decoded = _decoded_rows(halved, top, bottom, width, undone, kernel)
            cv2.absdiff(colour[top:bottom].astype(np.float32), decoded, dst=difference[top:bottom])
        lost.append(cv2.resize(difference, places, interpolation=cv2.INTER_AREA))
    return float(np.minimum(*lost).max())


def fineness_once_decoded(photo: Raster) -> float:
    """Return what `colour_fineness` is of a photo's pixels as red, green and blue: colours beyond those are cut off."""
    import cv2  # as above

    height, width = photo.luma.shape
    shown = [np.empty((height, width), np.uint8) for _ in range(2)]
    for top in range(0, height, _STRIP_ROWS):
        bottom = min(height, top + _STRIP_ROWS)
        planes = [photo.luma[top:bottom]]
        for colours in (photo.blue, photo.red):
            decoded = _decoded_rows(colours, top, bottom, width, stored_colours, cv2.INTER_LINEAR)
            planes.append(np.clip(np.rint(decoded), 0, 255).astype(np.uint8))
        strip = Image.merge("YCbCr", [Image.fromarray(plane) for plane in planes])
        for plane, band in zip(shown, strip.convert("RGB").convert("YCbCr").split()[1:], strict=True):
            plane[top:bottom] = np.asarray(band)
    return max(colour_fineness(plane, np.asarray(Image.fromarray(plane).reduce(2))) for plane in shown)


def stored_colours(halved: Plane) -> Floats:
    """Return the plane of which enlarging it linearly and taking means of 2 × 2 px makes `halved`."""
    import cv2  # as above

    means = halved.astype(np.float32)
    stored = means
    for _ in range(_UNDONE):
        blurred = cv2.sepFilter2D(stored, cv2.CV_32F, _HALVED, _HALVED, borderType=cv2.BORDER_REPLICATE)
        stored = stored + means
        stored -= blurred
    return stored


def _as_floats(plane: Plane) -> Floats:
    return plane.astype(np.float32)


def _decoded_rows(
    halved: Plane, top: int, bottom: int, width: int, undone: Callable[[Plane], Floats], kernel: int
) -> Floats:
    """Return some rows of what a decoder makes of a plane of half the size. undone: what it is made of."""
    import cv2  # as above

    # with rows more on either side, on which those at the ends depend
    above, below = max(0, top // 2 - _UNDONE - 1), (bottom + 1) // 2 + _UNDONE + 1
    stored = undone(halved[above:below])
    decoded = cv2.resize(stored, (stored.shape[1] * 2, stored.shape[0] * 2), interpolation=kernel)
    return np.asarray(decoded[top - 2 * above : bottom - 2 * above, :width], np.float32)
