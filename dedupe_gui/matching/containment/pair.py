"""Two photos held against each other: what every question about them is asked of."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.fitting import Fitted
from dedupe_gui.matching.containment.past import Shown, show_the_same
from dedupe_gui.matching.containment.raster import Raster
from dedupe_gui.matching.containment.sample import Told
from dedupe_gui.matching.containment.side import Side, sides_of

Both = tuple[bool, bool]
"""An answer for the first photo of a pair and one for the second."""
NEITHER: Both = (False, False)
_Answer = TypeVar("_Answer")


@dataclass(frozen=True)
class Pair:
    """Two photos, each held against the other one."""

    photos: tuple[Raster, Raster]
    sides: tuple[Side, Side]
    is_one_grid: bool
    """Whether the two are equally large and lie in one position, so that their blocks lie on each other."""

    @staticmethod
    def of(first: Raster, second: Raster, over: tuple[Fitted, Fitted], *, is_one_grid: bool) -> Pair:
        """over: as for `sides_of`."""
        return Pair((first, second), sides_of(first, second, over, is_one_grid=is_one_grid), is_one_grid)

    @property
    def each(self) -> tuple[Beside, Beside]:
        return Beside(self, 0), Beside(self, 1)

    def ask(self, question: Callable[[Beside], _Answer]) -> tuple[_Answer, _Answer]:
        """Ask the same of the first photo and of the second."""
        first, second = self.each
        return question(first), question(second)

    @property
    def scale(self) -> float:
        """How many times larger the second one's edges are."""
        first, second = self.photos
        return math.sqrt(second.luma.size / first.luma.size)

    @property
    def is_same_size(self) -> bool:
        return abs(math.log(self.scale)) < thresholds.SAME_SIZE

    @property
    def times_larger(self) -> float:
        """How many times larger the edges of one are."""
        return max(self.scale, 1 / self.scale)

    @property
    def smaller(self) -> Beside:
        return Beside(self, 1 if self.scale < 1 else 0)

    @property
    def larger(self) -> Beside:
        return self.smaller.opposite

    @property
    def has_palette(self) -> bool:
        """Whether one had to do with 256 colours."""
        return any(photo.is_palette for photo in self.photos)

    @property
    def are_jpegs(self) -> bool:
        """Whether both tell the steps that their files were saved with."""
        return all(photo.steps is not None and photo.steps_before is None for photo in self.photos)

    @property
    def are_jpegs_on_one_grid(self) -> bool:
        """Whether both are JPEGs whose blocks lie on each other."""
        return self.is_one_grid and self.are_jpegs

    @cached_property
    def show_the_same(self) -> bool:
        """Whether they lie on one grid and have the same pixels but for what decoding rounds."""
        return self.is_one_grid and show_the_same(*self.photos)

    @cached_property
    def shown(self) -> tuple[Shown, Shown]:
        """What each shows of how it was saved before."""
        return Shown(self.photos[0]), Shown(self.photos[1])


@dataclass(frozen=True, slots=True)
class Beside:
    """One photo of a pair beside the other one."""

    pair: Pair
    at: int
    """0 of the first, 1 of the second."""

    @property
    def opposite(self) -> Beside:
        return Beside(self.pair, 1 - self.at)

    @property
    def photo(self) -> Raster:
        return self.pair.photos[self.at]

    @property
    def other(self) -> Raster:
        return self.pair.photos[1 - self.at]

    @property
    def side(self) -> Side:
        return self.pair.sides[self.at]

    @property
    def told(self) -> Told:
        return self.side.told

    @property
    def shown(self) -> Shown:
        return self.pair.shown[self.at]

    @property
    def past(self) -> NDArray[np.uint16] | None:
        return self.shown.past

    @property
    def is_smaller(self) -> bool:
        return not self.pair.is_same_size and self.pair.smaller.at == self.at

    @property
    def low_step(self) -> float:
        """The mean of its lowest nine steps in greys; 1 where its format tells none."""
        steps = self.photo.steps
        return 1.0 if steps is None else float(steps[:3, :3].mean())

    @property
    def is_finer(self) -> bool:
        """Whether a JPEG was saved clearly more finely than the other one, which has its size."""
        are_told = all(photo.steps is not None for photo in self.pair.photos)
        is_clear = self.opposite.low_step >= thresholds.APART_STEPS * self.low_step
        return are_told and self.pair.is_same_size and is_clear

    @property
    def is_true_lossless(self) -> bool:
        """Whether it lost nothing, neither by saving nor by being brought to few colours."""
        return self.photo.is_lossless and not self.photo.is_palette

    @property
    def tells_no_steps(self) -> bool:
        """Whether it was saved with losses that nothing tells, as a HEIC, AVIF, WebP or JPEG XL."""
        return self.photo.steps is None and not self.photo.is_lossless and not self.photo.is_palette


def mean_shift_greys(steps: NDArray[np.uint16] | None) -> float:
    """By how much saving may have shifted the mean of a place."""
    return 0.0 if steps is None else float(steps[0, 0]) / 8
