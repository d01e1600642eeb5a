"""A film and one that is no longer, seen through one pair of eyes: without bars, in one turn, at one size."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.matching.films import proof as judging
from dedupe_gui.matching.films.proof import Colours, Missing, Moment
from dedupe_gui.matching.films.track import FilmTrack
from dedupe_gui.matching.turning import turned_array
from dedupe_gui.model import Turn
from dedupe_gui.reading.films.bars import content_box, cropped, has_bars, pixels_between
from dedupe_gui.reading.films.film import Film
from dedupe_gui.reading.films.moments import Around, Moments
from dedupe_gui.reading.films.sampling import track

Grey = NDArray[np.uint8]
Frame = Any
"""PyAV's."""


@dataclass(frozen=True, slots=True)
class MomentDetails:
    """What each of two frames at the same moment shows and the other does not, each at its own size."""

    long: Missing
    short: Missing
    other: NDArray[np.bool_]
    """Which blocks show something else, at the size of the smaller frame."""
    colours: Colours
    """Of the long film first."""


class TwoFilms:
    """A film and one that is no longer."""

    def __init__(self, long: Film, short: Film, turn: Turn, tracks: tuple[bytes, bytes]) -> None:
        """turn: makes the short one look like the long one. tracks: what was kept of both, packed; b"" for nothing."""
        self.long, self.short, self.turn = long, short, turn
        self.long_moments, self.short_moments = Moments(long), Moments(short)
        self._packed = tracks
        self._long_box, self._short_box = content_box(long), content_box(short)

    @cached_property
    def tracks(self) -> tuple[FilmTrack, FilmTrack]:
        """What both are known by; what was not kept is made again."""
        long, short = self._packed
        return (
            FilmTrack.unpack(long) or track(self.long)[0],
            FilmTrack.unpack(short) or track(self.short)[0],
        )

    @property
    def has_bars(self) -> tuple[bool, bool]:
        return has_bars(self._long_box), has_bars(self._short_box)

    @property
    def long_pixels(self) -> float:
        """Between its bars."""
        return pixels_between(self.long, self._long_box)

    @property
    def short_pixels(self) -> float:
        return pixels_between(self.short, self._short_box)

    def of_short(self, grey: Grey) -> Grey:
        """Return what a frame of the short film shows, without bars, as the long one shows it."""
        return turned_array(cropped(grey, self._short_box), self.turn)

    def of_long(self, grey: Grey, shape: tuple[int, ...]) -> Grey:
        return fitted(cropped(grey, self._long_box), shape)

    def moment(self, shorts: Around, short_frame: Frame, longs: Around, long_frame: Frame) -> Moment:
        """Hold a frame of each against the other."""
        frame = self.of_short(shorts.grey(short_frame, judging.LOOKED_AT_PX))
        return judging.moment(frame, self.of_long(longs.grey(long_frame, judging.LOOKED_AT_PX), frame.shape))

    def details(self, longs: Around, shorts: Around) -> MomentDetails:
        small = self.of_short(shorts.grey(shorts.here, judging.LOOKED_AT_PX))

        def apart(frame: Frame) -> float:
            grey = longs.grey(frame, judging.LOOKED_AT_PX)
            return judging.difference(small, self.of_long(grey, small.shape))

        same = min((longs.here, longs.before, longs.after), key=apart)
        one = cropped(longs.grey(same, max(self.long.width, self.long.height)), self._long_box)
        other = self.of_short(shorts.grey(shorts.here, max(self.short.width, self.short.height)))
        other_as_one, one_as_other = (
            fitted(other, one.shape, Image.Resampling.LANCZOS),
            fitted(one, other.shape, Image.Resampling.LANCZOS),
        )
        two_small = (one, other_as_one) if one.size <= other.size else (one_as_other, other)
        return MomentDetails(
            judging.missing(one, other_as_one),
            judging.missing(other, one_as_other),
            judging.other_in_detail(*two_small),
            self._colours(longs, same, shorts),
        )

    def _colours(self, longs: Around, long_frame: Frame, shorts: Around) -> Colours:
        of_short = [self.of_short(plane) for plane in shorts.colours(shorts.here, judging.COLOURS_PX)]
        of_long = longs.colours(long_frame, judging.COLOURS_PX)
        return judging.colours([self.of_long(plane, of_short[0].shape) for plane in of_long], of_short)


def fitted(grey: Grey, shape: tuple[int, ...], by: Image.Resampling | None = None) -> Grey:
    """Return a frame at another size, (h, w). by: the filter; None for a quick one."""
    if grey.shape == shape:
        return grey
    picture = Image.fromarray(np.ascontiguousarray(grey))
    shrinks = grey.shape[0] >= shape[0] and grey.shape[1] >= shape[1]
    quick = Image.Resampling.BOX if shrinks else Image.Resampling.BILINEAR
    return np.asarray(picture.resize((shape[1], shape[0]), quick if by is None else by))
