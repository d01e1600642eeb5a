"""Who holds whom of two films, told by frames of both at the same moments. Pure; `reading.films.pairs` decodes them.

Two takes of one scene look alike, so likeness proves nothing. A copy is like its film at each moment, and unlike it a
moment later wherever something moves: that is what is asked for. What hardly moves cannot be told apart so and stays
similar. What would go must be held at every moment that was looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.model import EvidenceKind

ALGORITHM = 9
"""To be raised when the same films would be judged otherwise: remembered proofs are void then."""
LOOKED_AT_PX = 320
"""The longest edge at which frames are compared."""
BLOCK_PX = 8
MEAN_GREYS = 12.0
"""By so much the mean of a block of 8 × 8 pixels differs at most. Films saved again at a tenth of the rate: 6."""
ROUGH_GREYS = 16.0
"""Root mean square of what else differs in a block; a bad codec takes away all fine texture, which is as much."""
TEXTURE_GREYS, LEAST_CORRELATION = 5.0, 0.35
"""In blocks with more texture than this the texture must be the same one: other letters are no worse letters."""
NOISE_TIMES, TEXTURE_MOST_GREYS = 2.0, 12.0
"""What a bad codec (crf 36) makes of leaves and grass is another texture in 5 % of the blocks that have any, of 12
greys at most; so a block tells only with so many times the texture that is lost in this frame. Letters have 30."""
COLOURS_PX = 160
"""The longest edge at which colours are compared, which are stored at half the size."""
OTHER_COLOURS_SHARE, LEAST_COLOURS, GREY_SHARE = 0.035, 60.0, 0.02
"""Of the square of all colours; of calm ones at the least so much. Films saved again: 0.008 at most, and 0.022 where a
program took the colours of one standard for those of another. 60 % more colour is 0.13, brown or none 1."""
DIFFERS_FOR_GOOD = 0.5
BLOCKS_FORGIVEN = 0.004
"""Of a frame: ringing at a sharp edge, one block of 900."""
MARK_SHARE = 0.25
"""Of a frame a caption or a mark takes at most so much, its edges counted. Measured on made films: a date 0.03, lines
of text from one edge to the other 0.13 for one, 0.18 for two, 0.22 for three and 0.30 for four, a bar over a fifth of
the height 0.23; films that have nothing but a wall in common 0.68, and there nothing moves in step."""
MOVING_GREYS = 4.0
"""A block moves where it differs by so much from a moment later."""
LEAST_MOVING_BLOCKS = 0.01
LEAST_MOVING_SPOTS = 3
LIKENESS = 0.5
"""Where something moves, a copy differs from its film by at most this share of what a moment makes a difference."""
MISSING_SHARE, MISSING_SHARE_SMALLER = 0.05, 0.25
"""So much of a film's fine detail may be missing in one that holds it: nothing, but for what saving without a visible
loss takes; and of a smaller film what different filters make of it."""
ENLARGED_SHARE = 0.3
"""A film that shows so little more than a smaller one may be an enlargement of it: 0.18, where films made smaller lack
0.58 of the detail even at eight ninths of the size."""
BRIGHTER_GREYS = 2.5
"""By so much one film is brighter or darker as a whole: saved again 1.4 at most, made 4 % brighter 3.8."""
FLASH_GREYS, FLASH_WITHIN_S = 20.0, 0.1
"""A frame that is brighter or darker by so much than all around its moment in the other film is not in that one. Films
saved again in every way, with bars and other frame rates too: 3 at most."""
LEAST_BRIGHTNESSES, FLASH_MOST_SLOPE = 12, 2.0
LOST_SHARE = 0.02
"""Of two equally large films the coarser one came later where the finer one shows so much more than the other way
round. Six films saved as H.264, HEVC and MPEG-4 and again: 0.03 and more where as coarsely or more so, 0.014 at most
where more finely, for then what was there before is all that there is."""
SHARPENED_SHARE = 0.15
ADDED_SHARE = 0.5
LEAST_SPOTS = 0.9
"""Of the moments that were looked at: two films of which fewer are the same are no copies."""


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What frames of two films at the same moments tell. All of shape (n,)."""

    is_same: NDArray[np.bool_]
    """Whether the two frames show the same, worse at most."""
    worst_greys: NDArray[np.float64]
    moves: NDArray[np.bool_]
    """Whether enough moves there to tell this moment from the next."""
    is_in_step: NDArray[np.bool_]
    """Whether what moves is where it is in the other film."""
    differs_for_good: bool = False
    """Whether one place differs most of the time."""
    brighter_greys: float = 0.0
    """By how much the first film is brighter, where both show the same."""

    @property
    def share_same(self) -> float:
        return float(self.is_same.mean()) if len(self.is_same) else 0.0

    def and_missing(self, count: int) -> Seen:
        """Return the same with so many more moments at which one of the films has no frame."""
        gone = np.zeros(count, bool)
        return Seen(
            np.concatenate((self.is_same, gone)),
            np.concatenate((self.worst_greys, np.full(count, 255.0))),
            np.concatenate((self.moves, gone)),
            np.concatenate((self.is_in_step, gone)),
            self.differs_for_good,
            self.brighter_greys,
        )

    @property
    def are_one_film(self) -> bool:
        """Whether the two are of one film, as far as frames can tell."""
        moving = int(self.moves.sum())
        return (
            self.share_same >= LEAST_SPOTS
            and moving >= min(LEAST_MOVING_SPOTS, max(1, len(self.moves) // 3))
            and float(self.is_in_step[self.moves].mean()) >= LEAST_SPOTS
        )


def block_means(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the means of whole blocks. grey: shape (h, w)."""
    height, width = (edge // BLOCK_PX * BLOCK_PX for edge in grey.shape)
    blocks = grey[:height, :width].reshape(height // BLOCK_PX, BLOCK_PX, width // BLOCK_PX, BLOCK_PX)
    means: NDArray[np.float32] = blocks.mean(axis=(1, 3))
    return means


@dataclass(frozen=True, slots=True, eq=False)
class _Blocks:
    """What the blocks of two frames of one size are beside each other, in greys and squared greys."""

    shift: NDArray[np.float32]
    """By how much their means differ."""
    variance: NDArray[np.float32]
    other_variance: NDArray[np.float32]
    covariance: NDArray[np.float32]

    @staticmethod
    def of(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> _Blocks:
        one, other = first.astype(np.float32), second.astype(np.float32)
        mean_one, mean_other = block_means(one), block_means(other)
        return _Blocks(
            np.abs(mean_one - mean_other),
            np.maximum(block_means(one * one) - mean_one * mean_one, 0),
            np.maximum(block_means(other * other) - mean_other * mean_other, 0),
            block_means(one * other) - mean_one * mean_other,
        )

    @property
    def most_variance(self) -> NDArray[np.float32]:
        return np.maximum(self.variance, self.other_variance)

    def have_another_texture(self, told_greys: float) -> NDArray[np.bool_]:
        """Which have, of those in which both frames have more texture than so much."""
        texture = np.sqrt(np.minimum(self.variance, self.other_variance))
        is_unlike = self.covariance < LEAST_CORRELATION * np.sqrt(self.variance * self.other_variance)
        return np.asarray((texture > told_greys) & is_unlike)


def look(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> tuple[NDArray[np.bool_], float]:
    """Return which blocks of two frames of one size differ, and the root mean square of the worst one in greys."""
    blocks = _Blocks.of(first, second)
    shift, most_variance = blocks.shift, blocks.most_variance
    rough = np.sqrt(np.maximum(blocks.variance + blocks.other_variance - 2 * blocks.covariance, 0))
    textured = rough[most_variance > TEXTURE_GREYS * TEXTURE_GREYS]
    noise = float(np.median(textured)) if len(textured) else 0.0
    told_greys = min(max(TEXTURE_GREYS, NOISE_TIMES * noise), TEXTURE_MOST_GREYS)
    differs = (
        (shift > MEAN_GREYS)
        | (rough > ROUGH_GREYS + 0.5 * np.sqrt(most_variance))
        | blocks.have_another_texture(told_greys)
    )
    return differs, float(np.sqrt(np.max(shift * shift + rough * rough)))


def difference(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> float:
    """Return how much two frames of one size differ, in greys, finest detail left out."""
    return float(np.abs(block_means(first.astype(np.float32)) - block_means(second.astype(np.float32))).mean())


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """What frames of two films at one moment tell."""

    differs: NDArray[np.bool_]
    """Which blocks do."""
    worst_greys: float
    means: NDArray[np.float32]
    """Of the blocks of the first film's frame."""
    other_means: NDArray[np.float32]

    @property
    def is_same(self) -> bool:
        return float(self.differs.mean()) <= BLOCKS_FORGIVEN

    @property
    def apart(self) -> tuple[bool, float, float]:
        """What orders moments by how much they differ."""
        return not self.is_same, 0.0 if self.is_same else float(self.differs.mean()), self.worst_greys

    def without(self, mark: NDArray[np.bool_]) -> Moment:
        """Return the same with some blocks left out."""
        return self if mark.shape != self.differs.shape else replace(self, differs=self.differs & ~mark)


def moment(frame: NDArray[np.uint8], other: NDArray[np.uint8]) -> Moment:
    """Hold two frames of one size against each other."""
    differs, greys = look(frame, other)
    means = (block_means(each.astype(np.float32)) for each in (frame, other))
    return Moment(differs, greys, *means)


def seen(moments: Sequence[Moment]) -> Seen:
    """Put together what moments in order tell, at least two.

    Where films are not the same whole, they may be but for a mark that was put on one of them.
    """
    whole = _seen(moments, None)
    mark = None if whole.are_one_film else mark_of(moments)
    if mark is None:
        return whole
    marked = _seen(moments, mark)
    return marked if marked.are_one_film else whole


def _seen(moments: Sequence[Moment], mark: NDArray[np.bool_] | None) -> Seen:
    """What moves is told from one moment to the next. mark: blocks that are left out."""
    moves, in_step = [], []
    for at, here in enumerate(moments):
        later = moments[at + 1 if at + 1 < len(moments) else at - 1]
        step = np.abs(later.other_means - here.other_means)
        moving = step > MOVING_GREYS
        if mark is not None and mark.shape == moving.shape:
            moving &= ~mark
        is_telling = float(moving.mean()) >= LEAST_MOVING_BLOCKS
        moves.append(is_telling)
        apart = float(np.abs(here.means - here.other_means)[moving].mean()) if is_telling else 0.0
        in_step.append(is_telling and apart <= LIKENESS * float(step[moving].mean()))
    judged = moments if mark is None else [each.without(mark) for each in moments]
    brighter = [float((each.means - each.other_means).mean()) for each in judged if each.is_same]
    return Seen(
        np.array([each.is_same for each in judged]),
        np.array([each.worst_greys for each in judged]),
        np.array(moves),
        np.array(in_step),
        bool((_differing_share(moments) > DIFFERS_FOR_GOOD).any()),
        float(np.mean(brighter)) if brighter else 0.0,
    )


def _differing_share(moments: Sequence[Moment]) -> NDArray[np.float64]:
    """Return at which share of the moments each block differs: a label, a clock, a mark in a corner always do."""
    of_one_size = [each.differs for each in moments if each.differs.shape == moments[0].differs.shape]
    share: NDArray[np.float64] = np.mean(of_one_size, axis=0)
    return share


def mark_of(moments: Sequence[Moment]) -> NDArray[np.bool_] | None:
    """Return the blocks that differ most of the time, with those around them; None for none, or for too much."""
    for_good = _differing_share(moments) > DIFFERS_FOR_GOOD
    padded = np.pad(for_good, 1)
    height, width = for_good.shape
    around = [padded[top : top + height, left : left + width] for top in range(3) for left in range(3)]
    mark: NDArray[np.bool_] = np.logical_or.reduce(around)
    return mark if for_good.any() and float(mark.mean()) <= MARK_SHARE else None


def count_different(moments: Sequence[Moment]) -> int:
    """Return at how many moments the films differ by more than a mark on one of them."""
    different = sum(not each.is_same for each in moments)
    mark = mark_of(moments) if different > len(moments) / 2 else None
    return different if mark is None else sum(not each.without(mark).is_same for each in moments)


def has_flashes(
    times_s: NDArray[np.float64],
    greys: NDArray[np.float64],
    other_times_s: NDArray[np.float64],
    other_greys: NDArray[np.float64],
) -> bool:
    """Whether either of two films has a frame, between those looked at too, that is far brighter or darker than the
    other one is around that moment, as black frames are.

    times_s: in order, on one clock. greys: how bright each frame is as a whole, in whatever range it is stored.
    """
    if min(len(times_s), len(other_times_s)) < LEAST_BRIGHTNESSES:
        return False
    # Ranges and bars differ from film to film; a few frames that are not in one of them do not count for that.
    there = np.interp(other_times_s, times_s, greys)
    slope, level = _line(there, other_greys)
    as_other = slope * greys + level
    return _stick_out(times_s, as_other, other_times_s, other_greys) or _stick_out(
        other_times_s, other_greys, times_s, as_other
    )


def _line(of: NDArray[np.float64], to: NDArray[np.float64]) -> tuple[float, float]:
    """Return slope and level of the line from one row of numbers to the other, by all but what lies far off it."""
    kept = np.ones(len(of), np.bool_)
    slope, level = 1.0, float(np.median(to - of))
    for _ in range(3):
        if float(of[kept].std()) < FLASH_GREYS / 4:
            return 1.0, float(np.median(to - of))
        # Within what bars and ranges make of it: a flash in a scene that lies still would be all that tells.
        slope = float(np.clip(np.polyfit(of[kept], to[kept], 1)[0], 1 / FLASH_MOST_SLOPE, FLASH_MOST_SLOPE))
        level = float(np.median(to[kept] - slope * of[kept]))
        apart = np.abs(slope * of + level - to)
        kept = apart <= max(FLASH_GREYS / 2, 3 * float(np.median(apart)))
    return slope, level


def _stick_out(
    times_s: NDArray[np.float64],
    greys: NDArray[np.float64],
    other_times_s: NDArray[np.float64],
    other_greys: NDArray[np.float64],
) -> bool:
    starts = np.searchsorted(other_times_s, times_s - FLASH_WITHIN_S)
    ends = np.searchsorted(other_times_s, times_s + FLASH_WITHIN_S, side="right")
    here = np.searchsorted(other_times_s, times_s)
    for grey, start, end, middle in zip(greys.tolist(), starts.tolist(), ends.tolist(), here.tolist(), strict=True):
        if start < middle < end:  # both before and after it
            near = other_greys[start:end]
            if grey > near.max() + FLASH_GREYS or grey < near.min() - FLASH_GREYS:
                return True
    return False


def other_in_detail(frame: NDArray[np.uint8], other: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Return which blocks of two frames of one size show something else at their full size, as other small letters do.

    Fine texture that a codec took away is no other texture, and of another brightness nothing is at this size.
    """
    return _Blocks.of(frame, other).have_another_texture(TEXTURE_GREYS)


@dataclass(frozen=True, slots=True)
class Colours:
    """How the colours of two films compare, as means over blocks and moments of squared greys, grey itself being 0."""

    one: float
    other: float
    apart: float
    """Of what lies between both."""

    @staticmethod
    def mean_of(some: Sequence[Colours]) -> Colours:
        one, other, apart = np.mean([(each.one, each.other, each.apart) for each in some], axis=0).tolist()
        return Colours(one, other, apart)

    @property
    def change(self) -> EvidenceKind | None:
        """What was done to the colours of one of them."""
        most = max(self.one, self.other, LEAST_COLOURS)
        if self.apart <= OTHER_COLOURS_SHARE * most:
            return None
        return EvidenceKind.MADE_GREY if min(self.one, self.other) <= GREY_SHARE * most else EvidenceKind.RECOLOURED


def colours(first: Sequence[NDArray[np.uint8]], second: Sequence[NDArray[np.uint8]]) -> Colours:
    """Hold the two planes of colours of two frames of one size against each other, of 128 for none."""
    one, other = (np.stack([block_means(each.astype(np.float32)) - 128 for each in both]) for both in (first, second))
    return Colours(float((one * one).mean()), float((other * other).mean()), float(np.square(one - other).mean()))


@dataclass(frozen=True, slots=True)
class Missing:
    """How much of the fine detail of a frame another one does not show, both as sums of squared greys."""

    missing: float
    """Below zero where the other one shows it more strongly: it was sharpened."""
    detail: float

    @property
    def share(self) -> float:
        return self.missing / max(self.detail, 1e-9)

    @staticmethod
    def sum_of(some: Sequence[Missing]) -> Missing:
        return Missing(sum(each.missing for each in some), sum(each.detail for each in some))


def missing(frame: NDArray[np.uint8], other: NDArray[np.uint8]) -> Missing:
    """Return what a frame shows in fine detail and another one of its size does not.

    What differs is held against the detail of the frame: detail that was lost differs as it lies, and what a codec
    added to the other one does not, except by chance.
    """
    values = frame.astype(np.float32)
    differs = values - other.astype(np.float32)
    padded = np.pad(values, 1, mode="edge")
    rows = padded[:-2] + 2 * padded[1:-1] + padded[2:]
    smooth = (rows[:, :-2] + 2 * rows[:, 1:-1] + rows[:, 2:]) / 16
    detail = values - smooth
    return Missing(float((differs * detail).sum()) / frame.size, float((detail * detail).sum()) / frame.size)


def may_be_enlarged(larger: Missing) -> bool:
    """Whether the larger of two films may have been made from the smaller one. larger: what only it shows."""
    return larger.share < ENLARGED_SHARE


def may_have_come_first(coarser: Missing, finer: Missing) -> bool:
    """Whether the finer of two equally large films may be the coarser one saved again. Both: what only each shows."""
    return finer.share - coarser.share <= LOST_SHARE


def is_shown(mine: Missing, others: Missing, *, is_smaller: bool) -> bool:
    """Whether all that one film shows in fine detail is shown by the other one.

    mine: what the one shows and the other does not. is_smaller: whether the one has fewer pixels, made by a filter
    that nobody knows.
    """
    if mine.share < -SHARPENED_SHARE and not is_smaller:
        return False
    if mine.share <= (MISSING_SHARE_SMALLER if is_smaller else MISSING_SHARE):
        return True
    # What a bad codec adds looks like detail; then far more of the other one's detail is missing here.
    return mine.missing <= ADDED_SHARE * others.missing and others.share >= MISSING_SHARE_SMALLER
