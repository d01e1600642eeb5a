"""Two photos decoded whole -> who holds whom."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.blocks import block_spread
from dedupe_gui.matching.containment.fitting import fitted, keeps_its_grid, laid_over
from dedupe_gui.matching.containment.past import (
    as_jpegs,
    is_beyond_savings,
    is_one_past,
    may_be_from,
    off_one_past,
    past_of,
    show_the_same,
    shows_a_past_as_well,
    shows_more_of_a_past,
)
from dedupe_gui.matching.containment.placing import part_shown
from dedupe_gui.matching.containment.raster import Raster, fineness_once_decoded, stored_colours
from dedupe_gui.matching.containment.saved_again import Saved, found_again, misfits, unforetold
from dedupe_gui.matching.containment.side import Side, has_stronger_edges, sides_of, toned_sides_of
from dedupe_gui.matching.turning import turned_region
from dedupe_gui.model import EvidenceKind, Finding, Held, Holding, MadeFrom, Proof, Region, Relation, Turn

ALGORITHM = 47
"""To be raised whenever a proof comes out otherwise: proofs that are remembered are void then."""
_LEAST_EDGE_PX = 64
CANNOT_BE_TOLD = Proof(None)
_OF_FINE_DETAIL = frozenset({EvidenceKind.PART_DIFFERS, EvidenceKind.SHARPENED_OR_BLURRED})


def prove(
    first: Raster,
    second: Raster,
    turn: Turn,
    *,
    on_first: Region | None = None,
    on_second: Region | None = None,
) -> Proof:
    """Say who holds whom.

    turn: what must be done to the upright `second` so that it looks like the upright `first`. on_first: about which
    part of the upright `first` the second one shows, where it was cut out of it; on_second: likewise. One at most.
    """
    if on_first is not None:
        return _prove_cut(first, second, on_first, turn)
    if on_second is not None:
        return _prove_cut(second, first, on_second, turn.inverse()).seen_from_second()
    if min(*first.luma.shape, *second.luma.shape) < _LEAST_EDGE_PX:
        return CANNOT_BE_TOLD
    first, second = as_jpegs(first, second, turn)
    second_over_first = laid_over(first, second, turn)
    if keeps_its_grid(second):
        second, first_over_second = second_over_first, first
    else:
        first_over_second = laid_over(second, first, turn.inverse())
    if abs(math.log(_aspect(first) / _aspect(second_over_first))) > thresholds.COPY_ASPECT:
        return CANNOT_BE_TOLD
    scale = math.sqrt(second.luma.size / first.luma.size)
    over = fitted(first, second_over_first), fitted(second, first_over_second)
    is_one_grid = second_over_first is second and first.luma.shape == second.luma.shape
    sides = sides_of(first, second, over, is_one_grid=is_one_grid)
    proof = _Sides(first, second, *sides, scale, is_one_grid=is_one_grid).proof()
    kinds = {finding.kind for finding in proof.changes}
    is_brighter = proof.tone_greys is not None and proof.tone_greys > thresholds.HELD_TONE
    has_other_tones = EvidenceKind.BRIGHTNESS_CHANGED in kinds and EvidenceKind.PART_DIFFERS not in kinds
    if is_brighter and has_other_tones and all(map(_has_noise_of_its_own, toned_sides_of(first, second, over))):
        brackets = (Finding(EvidenceKind.ANOTHER_EXPOSURE), *proof.changes)
        return replace(proof, relation=Relation.SIMILAR, made_from=MadeFrom.UNTOLD, changes=brackets)
    return proof


def _prove_cut(whole: Raster, cut: Raster, region: Region, turn: Turn) -> Proof:
    """Say whether a photo that shows a part of another one is that part and nothing else.

    The whole one shows more, whatever comes out; the part never holds it.
    """
    part = part_shown(whole, cut, region, turn.inverse())
    if part is None:
        return CANNOT_BE_TOLD
    proof = prove(part.raster, cut, Turn.NONE)
    if proof.relation is None or proof.relation is Relation.SIMILAR:
        return CANNOT_BE_TOLD  # where a part was taken at another moment, the looks at small pictures have said so
    area = (part.region.right - part.region.left) * (part.region.bottom - part.region.top)
    place = None
    if proof.first.place is not None and proof.relation is Relation.EDITED:
        place = _within(turned_region(proof.first.place, turn), part.region)
    is_held = proof.second.held in (Held.YES, Held.EXCEPT)
    made_from = proof.made_from
    # Nobody takes a part and paints the rest around it, but for a frame.
    if made_from is MadeFrom.FIRST_FROM_SECOND and not _is_plain_around(whole, part.region):
        made_from = MadeFrom.UNTOLD
    if made_from is MadeFrom.UNTOLD and is_held:
        made_from = MadeFrom.SECOND_FROM_FIRST
    return replace(
        proof,
        relation=Relation.EDITED,
        first=Holding(Held.NO, place=place),
        second=replace(proof.second, held=Held.EXCEPT if is_held else Held.NO),
        made_from=made_from,
        changes=(Finding(EvidenceKind.CROPPED, round(area, 3)), *proof.changes),
    )


def _is_plain_around(photo: Raster, region: Region) -> bool:
    """Whether a photo shows nothing but a frame around a part, of one tone or a blurred picture.

    region: of the upright photo.
    """
    on_stored = turned_region(region, photo.upright.inverse())
    spread = block_spread(photo.luma)
    rows, columns = spread.shape
    spread[
        math.floor(on_stored.top * rows) : math.ceil(on_stored.bottom * rows),
        math.floor(on_stored.left * columns) : math.ceil(on_stored.right * columns),
    ] = np.nan
    around = spread[~np.isnan(spread)]
    return not len(around) or float(np.median(around)) <= thresholds.FRAME_GREYS


def _within(place: Region, region: Region) -> Region:
    """Return where a place of a part lies on the whole."""
    width, height = region.right - region.left, region.bottom - region.top
    return Region(
        region.left + place.left * width,
        region.top + place.top * height,
        region.left + place.right * width,
        region.top + place.bottom * height,
    )


def _has_noise_of_its_own(evened: Side) -> bool:
    """Whether a photo of other tones has another noise, so that it was exposed otherwise and not brightened later."""
    return (
        evened.told.fine_likeness < thresholds.BRACKET_LIKENESS
        and evened.told.outside_share > thresholds.BRACKET_OUTSIDE
        and abs(evened.told.smooth_own_share - 0.5) < thresholds.BRACKET_OWN
    )


def _aspect(photo: Raster) -> float:
    height, width = photo.luma.shape
    return float(width / height)


class _Sides:
    """Both directions of one comparison."""

    def __init__(
        self, first: Raster, second: Raster, of_first: Side, of_second: Side, scale: float, *, is_one_grid: bool
    ) -> None:
        self._photos = (first, second)
        self._is_one_grid = is_one_grid
        self._sides = (of_first, of_second)
        self._scale = scale
        self._is_same_size = abs(math.log(scale)) < thresholds.SAME_SIZE
        self._coarse_greys = max(_coarse_greys(first.colour_steps), _coarse_greys(second.colour_steps))
        self._is_brightness_changed = self._are_tones_changed()
        self._knows = (self._knows_of(0), self._knows_of(1))
        self._is_later = (self._knows[0] or self._is_more_combed(0), self._knows[1] or self._is_more_combed(1))
        if all(self._is_later):  # combs may be the photo's own; what one knows of the other is not
            self._is_later = self._knows if self._knows != (True, True) else (False, False)
        self._has_one_past = any(photo.is_lossless and photo.steps_before is not None for photo in self._photos)
        if self._has_one_past:
            self._is_later = (False, False)
        later = self._later_of_one_past()
        if later is not None:
            self._is_later = later if self._knows != later[::-1] else (False, False)
        self._is_of_one_past = any(
            is_later and may_be_before
            for is_later, may_be_before in zip(self._is_later, self._may_be_before_jpeg, strict=True)
        )
        """Whether one knows the JPEG's steps, but may have them from the JPEG that both were before."""
        if self._is_of_one_past:
            self._is_later = (False, False)
        self._is_surely_saved = self._is_later
        """So that what is lost is what savings took away; softer colours tell the order alone."""
        softened = self._are_colours_softened(0), self._are_colours_softened(1)
        if any(softened):
            self._is_later = softened

    def _are_tones_changed(self) -> bool:
        """Whether one is brighter than saving makes it, all over or in some of its tones."""
        one, other = self._sides
        of_coarse = thresholds.HELD_TONE_OF_COARSE * max(_coarse_greys(photo.steps) for photo in self._photos)
        is_page = one.told.is_clipped and other.told.is_clipped
        of_all = thresholds.HELD_TONE_OF_PAGES if is_page else thresholds.HELD_TONE
        if min(one.tone_greys, other.tone_greys) > max(of_all, of_coarse):
            return True
        if is_page or any(photo.is_palette for photo in self._photos):
            return False  # letters lose to the paper, and of few colours each is shifted by itself
        most = min(one.tones_off_most_greys, other.tones_off_most_greys)
        return most > max(thresholds.HELD_TONES_MOST, of_coarse)

    @cached_property
    def _may_be_before_jpeg(self) -> tuple[bool, bool]:
        """Whether a photo that tells no steps was a JPEG before, and may be what the other JPEG was saved out of."""
        first, second = self._photos
        if not self._is_one_grid or self._is_brightness_changed:
            return False, False
        return (
            self._tells_no_steps(0) and second.steps is not None and shows_a_past_as_well(first, second),
            self._tells_no_steps(1) and first.steps is not None and shows_a_past_as_well(second, first),
        )

    def _are_colours_softened(self, at: int) -> bool:
        """Whether a photo's colours were brought to full size and halved again since they were those of the other one.

        Most programs do that each time that they save a JPEG, which softens them; nothing that saves makes them any
        sharper. What sharpens a whole picture so much leaves stronger edges as well.
        """
        if not self._is_one_grid or self._is_brightness_changed:
            return False
        mine, theirs, other = self._sides[at], self._sides[1 - at], self._photos[1 - at]
        if max(theirs.told.middle_gain, theirs.told.high_gain) > thresholds.COLOURS_SHARPENED:
            return False
        # Colours that come as they are stored were not softened once by being shown, as those of most JPEGs are.
        is_shown_soft = other.steps is not None and other.colour_fineness_greys == 0
        shown = 1.0 if is_shown_soft else thresholds.COLOURS_SHOWN
        is_softer = mine.colours.kept_at_most / shown <= thresholds.COLOURS_SOFTENED
        is_other_sharper = theirs.colours.kept_at_least * shown >= thresholds.COLOURS_SHARPER
        # rounded to coarse steps before, which are not known of colours, some come out stronger
        return is_softer and is_other_sharper and self._pasts[1 - at] is None

    def _later_of_one_past(self) -> tuple[bool, bool] | None:
        """Of two that were the same JPEG before: which one was saved once more since; None if that is not told.

        What else tells the later one misleads then: each knows the other's coarse values, whichever came first.
        """
        combed = [side.told.combed > thresholds.COMBED for side in self._sides]
        if not self._is_one_grid or not any(combed) or any(photo.steps is None for photo in self._photos):
            return None  # what was rounded to red, green and blue is farther for that alone
        if self._is_brightness_changed:
            return None  # so are the multiples of its steps
        off = off_one_past(*self._photos)
        if off is None or abs(off[0] - off[1]) < thresholds.FARTHER_FROM_PAST:
            return None
        return off[0] > off[1], off[1] > off[0]

    def proof(self) -> Proof:
        proof = self._verdict()
        if proof.relation is None:
            return proof
        one, other = self._sides
        edges = one.told.middle_gain
        return replace(
            proof,
            tone_greys=round(min(one.tone_greys, other.tone_greys), 2),
            edges=None if math.isnan(edges) or edges <= 0 else round(edges, 3),
        )

    def _verdict(self) -> Proof:
        if not self._do_lie_together():
            return CANNOT_BE_TOLD
        changes = self._changes()
        made_from = self._made_from(changes)
        if self._are_two_exposures():
            is_another = self._is_noise_another() or bool(changes)
            relation = Relation.SIMILAR if is_another else Relation.COPY
            findings = (Finding(EvidenceKind.DETAIL_DIFFERS), *changes) if is_another else changes
            return Proof(
                relation, self._open(0, Held.NO), self._open(1, Held.NO), MadeFrom.UNTOLD, self._scale, findings
            )
        if changes:
            one, other = (self._open(at, Held.EXCEPT) for at in (0, 1))
            return Proof(Relation.EDITED, one, other, made_from, self._scale, changes)
        are_held = self._are_held()
        if self._differs_in_place():
            are_held = (False, False)  # half the size may hide what was touched up since it was enlarged back
        if all(are_held) and made_from is MadeFrom.UNTOLD:
            made_from = self._by_steps()
            if made_from is MadeFrom.UNTOLD and not self._is_same_size:
                if self._times_larger() < thresholds.CLEARLY_LARGER:
                    # A soft photo beside a slightly smaller one, or a sharp one enlarged: nobody can tell.
                    one, other = (self._open(at, Held.UNKNOWN) for at in (0, 1))
                    return Proof(Relation.COPY, one, other, scale=self._scale)
                # No photo that was taken so large shows no more than one so much smaller.
                made_from = MadeFrom.SECOND_FROM_FIRST if self._scale > 1 else MadeFrom.FIRST_FROM_SECOND
        one, other = (self._held(at) if held else self._open(at, Held.NO) for at, held in enumerate(are_held))
        return Proof(Relation.COPY, one, other, made_from, self._scale)

    def _do_lie_together(self) -> bool:
        """Whether edges lie on edges: otherwise one is shifted or cropped a little, or another picture."""
        gains = [side.told.middle_gain for side in self._sides if not math.isnan(side.told.middle_gain)]
        return not gains or max(gains) >= thresholds.LAID_TOGETHER

    def _changes(self) -> tuple[Finding, ...]:
        """Return what was done to one besides saving and resizing it."""
        found = []
        if self._differs_in_place():
            found.append(Finding(EvidenceKind.PART_DIFFERS))
        if self._is_brightness_changed:
            found.append(Finding(EvidenceKind.BRIGHTNESS_CHANGED))
        colour = self._colour_change()
        if colour is not None:
            found.append(Finding(colour))
        if self._is_filtered():
            found.append(Finding(EvidenceKind.SHARPENED_OR_BLURRED))
        elif self._has_noise_added(0) or self._has_noise_added(1):
            found.append(Finding(EvidenceKind.DETAIL_DIFFERS))
        if found and {finding.kind for finding in found} <= _OF_FINE_DETAIL and self._was_enlarged_back():
            return ()
        return tuple(found)

    def _was_enlarged_back(self) -> bool:
        """Whether one was made smaller and enlarged to its size again: at half the size it shows all, and as sharply.

        What was blurred has less of coarser detail too.
        """
        is_soft = any(side.told.high_gain <= thresholds.ENLARGED_BACK_HIGH for side in self._sides)
        is_little = max(self._excess(at)[0] for at in (0, 1)) <= thresholds.ENLARGED_BACK_EXCESS
        if not self._is_one_grid or not is_soft or not is_little:
            return False
        first, second = (photo.halved() for photo in self._photos)
        if min(first.luma.shape) < _LEAST_EDGE_PX:
            return False
        one, other = sides_of(first, second, (fitted(first, second), fitted(second, first)), is_one_grid=True)
        if not all(side.told.middle_gain >= thresholds.ENLARGED_BACK_MIDDLE for side in (one, other)):
            return False
        return _Sides(first, second, one, other, 1.0, is_one_grid=True).proof().relation is Relation.COPY

    def _differs_in_place(self) -> bool:
        if self._is_same_size:
            return self._differs_at(0) or self._differs_at(1)
        return self._differs_at(self._smaller())  # the larger one differs wherever it shows more

    def _differs_at(self, at: int) -> bool:
        return self._excess(at)[0] > 1

    def _excess(self, at: int) -> tuple[float, Region]:
        """Return how many times the limit of what saving does is exceeded at the worst place, and where."""
        side = self._sides[at]
        # Colours that are gone, or that other tones have shifted, are so everywhere, not in a place.
        is_whole = self._is_brightness_changed or self._is_one_grey()
        of_colours = () if is_whole else (place.worst for place in side.coloured)
        found = zip((side.rim, side.stands_out, side.shaded, *of_colours), self._limits(at), strict=False)
        return max(((place.amount / limit, place.region) for place, limit in found), key=lambda one: one[0])

    def _limits(self, at: int) -> list[float]:
        """Return how much the rim may differ, a place stand out, be shaded, be of another colour over 16, 32, 64 px."""
        side, coarse_greys = self._sides[at], self._coarse_greys
        # of earlier savings less is left in what was made clearly smaller
        is_shrunk = at == self._smaller() and self._times_larger() >= thresholds.CLEARLY_SMALLER
        share = thresholds.SHRUNK_EXCESS if is_shrunk and not self._is_strict(1 - at) else 1.0
        shares = (share, share, share, 1.0, 1.0)  # colours over larger places are told by less than can be seen
        if any(photo.is_palette for photo in self._photos):
            of_places = [limit * of_it for limit, of_it in zip(thresholds.HELD_IN_PALETTE, shares, strict=True)]
            return [thresholds.RIM_OF_PALETTE, *of_places]
        is_noisy = side.coloured[0].usual_greys >= thresholds.COLOURS_NOISY
        limits = [1.0, share * thresholds.HELD_STANDS_OUT, share * (thresholds.HELD_SHADED + coarse_greys / 2)]
        may_drift = self._is_saved_often and side.coloured[0].usual_greys >= thresholds.DRIFT_LEAST_USUAL
        times = thresholds.DRIFT_TIMES if may_drift else 1.0
        for place, (least, flat, most), of_it in zip(side.coloured, thresholds.HELD_COLOURED, shares[2:], strict=True):
            usual = least + thresholds.COLOURED_TIMES_USUAL * place.usual_greys if is_noisy else flat + coarse_greys
            of_most = of_it if of_it == 1 else thresholds.SHRUNK_NOISY_COLOURS
            limits.append(times * min(of_most * (most + coarse_greys), of_it * usual))
        return limits

    @cached_property
    def _is_saved_often(self) -> bool:
        """Whether one was saved more often than the other: colours, stored at half the size, drift each time."""
        less, more = sorted(side.told.combed for side in self._sides)
        return more > max(thresholds.COMBED, less + thresholds.MORE_COMBED)

    def _times_larger(self) -> float:
        """How many times larger the edges of one are."""
        return max(self._scale, 1 / self._scale)

    def _smaller(self) -> int:
        return 1 if self._scale < 1 else 0

    def _colour_change(self) -> EvidenceKind | None:
        one, other = self._sides
        if self._is_one_grey():
            return EvidenceKind.MADE_GREY
        gain = min(abs(one.colours.gain - 1), abs(other.colours.gain - 1))
        spread = max(one.colours.spread_greys, other.colours.spread_greys)
        allowed = thresholds.HELD_COLOUR_SHIFT + self._coarse_greys / 4
        is_coherent = min(abs(one.colours.coherence), abs(other.colours.coherence)) > thresholds.COLOUR_COHERENCE
        least_greys = thresholds.LEAST_COLOUR_GREYS[gain > thresholds.MUCH_COLOUR_GAIN]
        if gain > thresholds.HELD_COLOUR_GAIN and is_coherent and gain * spread > least_greys:
            return EvidenceKind.RECOLOURED
        is_shifted = min(one.colours.shift_greys, other.colours.shift_greys) > allowed
        return EvidenceKind.RECOLOURED if is_shifted or all(map(self._are_colours_turned, (0, 1))) else None

    def _is_one_grey(self) -> bool:
        """Whether one has hardly any colours and the other one has."""
        less, more = sorted(side.colours.spread_greys for side in self._sides)
        return less < thresholds.GREY_COLOURS < more / 2

    def _are_colours_turned(self, at: int) -> bool:
        """Whether colours differ over wide places by more than the noise of narrow ones leaves of itself there.

        So hues that were turned, or lights warmer and shadows colder, are told, which shift nothing on the whole.
        """
        if any(photo.is_palette for photo in self._photos):
            return False
        narrow, *_, wide = (place.overall_greys for place in self._sides[at].coloured)
        of_steps = thresholds.TURNED_BY_STEPS * max(_coarse_greys(photo.colour_steps) for photo in self._photos)
        return wide > max(thresholds.TURNED_LEAST_GREYS, thresholds.TURNED_TIMES_NARROW * narrow + of_steps)

    def _is_filtered(self) -> bool:
        """Whether one was sharpened or blurred, so that it has stronger edges than the other one."""
        # What its steps explain is no sharper: rounding to coarse steps makes some coefficients larger.
        sharper = [
            self._has_stronger_edges(at) and self._sides[at].told.outside_share > thresholds.HELD_SAME / 2
            for at in (0, 1)
        ]
        if self._is_same_size:
            return any(sharper)
        # A larger one has stronger edges for being larger, unless a filter alone makes it out of the smaller one.
        smaller, larger = self._smaller(), 1 - self._smaller()
        by_filter = self._is_later[larger] or self._sides[larger].left_by_filter < thresholds.LEFT_BY_FILTER
        return (sharper[smaller] and not self._is_strict(larger)) or (sharper[larger] and by_filter)

    def _has_stronger_edges(self, at: int) -> bool:
        """Whether edges are stronger than saving leaves them; than resizing does, where that lies between the two."""
        told, (middle, high) = self._sides[at].told, thresholds.SHARPER_BOTH
        if has_stronger_edges(told):
            return True
        is_little = self._is_one_grid and told.middle_gain > middle and told.high_gain > high
        return is_little and not self._is_strict_in_greys(1 - at)

    def _has_noise_added(self, at: int) -> bool:
        side, is_other_whole = self._sides[at], self._photos[1 - at].steps is not None
        return (
            self._is_same_size
            # A JPEG that was saved once cannot have lost more than its steps tell, so that it is the other one's.
            and is_other_whole
            and not self._is_strict(1 - at)
            and not self._photos[at].is_palette  # it scatters its few colours
            and self._is_noisier(at)
            and side.told.outside_share > thresholds.NOISE_OUTSIDE
            and side.residual_greys > thresholds.NOISE_GREYS
            and not side.told.combed > thresholds.COMBED
        )

    def _are_two_exposures(self) -> bool:
        """Whether each has as much of its own as the other one: noise of its own."""
        return all(
            abs(side.told.own_share - 0.5) < thresholds.EXPOSURE_OWN
            and abs(side.told.smooth_own_share - 0.5) < thresholds.EXPOSURE_SMOOTH_OWN
            and (
                math.isnan(side.told.told_own_share)
                or abs(side.told.told_own_share - 0.5) < thresholds.EXPOSURE_TOLD_OWN
            )
            and side.told.outside_share > thresholds.HELD_OUTSIDE
            for side in self._sides
        ) and not any(self._is_surely_saved)

    def _is_noise_another(self) -> bool:
        likeness = [side.told.fine_likeness for side in self._sides if not math.isnan(side.told.fine_likeness)]
        return bool(likeness) and min(likeness) < thresholds.EXPOSURE_LIKENESS

    def _are_held(self) -> tuple[bool, bool]:
        strict = [
            self._is_strict(at)
            and not self._was_saved_worse_between(at)
            and not self._beyond_savings[at]
            and not self._is_known_to_elder(at)
            for at in (0, 1)
        ]
        held = [strict[at] or (self._has_lost(at) and (self._is_later[at] or not strict[1 - at])) for at in (0, 1)]
        outside = [side.told.outside_share for side in self._sides]
        if all(held):
            poorer = [outside[at] > max(thresholds.HELD_SAME, 4 * outside[1 - at]) for at in (0, 1)]
            held = [not poorer[at] or self._is_later[at] or self._photos[at].steps is None for at in (0, 1)]
        smaller, larger = self._smaller(), 1 - self._smaller()
        shows_little = outside[larger] <= self._shown_by_larger() or self._is_noisier(larger)
        may_be_enlarged = self._is_undone() or shows_little
        is_made_smaller = self._is_later[smaller] and self._is_made_smaller(smaller)
        if not self._is_same_size and not held[larger] and may_be_enlarged and not is_made_smaller:
            held[smaller] = False  # what was truly larger would show more: enlarged and touched up, most likely
        for at in (0, 1):
            is_colour_all = self._photos[at].steps is None and self._is_strict_in_greys(at)
            if self._is_same_size and is_colour_all and not held[at] and not self._is_later[1 - at]:
                held[1 - at] = False  # saved in between at steps that nothing tells, or the source: nobody knows
        if self._is_of_one_past or self._has_one_past:
            return False, False
        if self._photos[0].is_as_rounded != self._photos[1].is_as_rounded:
            return False, False  # inks tell more than can be seen here, and show less
        is_open = [self._may_be_converted(1 - at) for at in (0, 1)]
        if all(held) and any(is_open):
            return False, False  # the lossless file may be the original just as well
        held = [
            held[at] and not self._has_finer_values(at) and not is_open[at] and not self._may_be_before_profile(at)
            for at in (0, 1)
        ]
        for at in (0, 1):
            is_clipped = self._sides[1 - at].told.is_clipped
            limit = thresholds.HELD_CLIPPED_OUTSIDE if is_clipped else thresholds.SAVED_OF_PALETTE
            is_explained = outside[1 - at] <= limit and not self._is_later[at]
            if self._photos[at].is_palette and not self._photos[1 - at].is_palette and is_explained:
                held[at] = False  # it may have been drawn in so few colours, and the other one saved of it
        return held[0], held[1]

    def _may_be_converted(self, at: int) -> bool:
        """Whether a lossless file may be what a program made of a JPEG's pixels, though nothing tells the later one.

        More bits may be zeros that it put to them; combs may be those of steps too fine to be told, or of a drawing.
        """
        photo, other = self._photos[at], self._photos[1 - at]
        if other.steps is None or not photo.is_lossless or not self._is_same_size or any(self._is_later):
            return False
        is_padded = photo.is_deep and (not self._is_one_grid or show_the_same(photo, other))
        is_open = self._sides[at].told.combed > thresholds.COMBED or _low_step(other) < thresholds.FINE_STEP
        return is_padded or (not photo.is_deep and is_open)

    def _is_known_to_elder(self, at: int) -> bool:
        """Whether the other JPEG knows a photo's values and yet may be older: rounding it once leaves no such trace."""
        if not self._are_jpegs or any(self._is_later):
            return False
        told, past = self._sides[at].told, self._pasts[1 - at]
        if told.foreknown_apart <= thresholds.FOREKNOWN_OF_SAVINGS:
            return True
        at_most, at_least, by_fineness = thresholds.OFF_ONCE
        off_once = min(at_most, at_least - by_fineness / _low_step(self._photos[at]))
        lies_too_near = told.off_steps < off_once
        may_be_elder = past is not None and may_be_from(self._photos[1 - at], self._photos[at], past)
        return self._is_finer(1 - at) and (lies_too_near or may_be_elder)

    def _may_be_before_profile(self, at: int) -> bool:
        """Whether a photo may be what the other one was converted from, to or within a colour profile.

        What was rounded lies on no steps then, so that nothing tells which came first; but colours that sRGB has not
        do not come of it. Within a profile the one that was saved more finely is rather the original.
        """
        photo, other = self._photos[at], self._photos[1 - at]
        if not self._is_same_size or self._is_later[at] or not (photo.is_converted or other.is_converted):
            return False
        if photo.is_converted and other.is_converted:
            return _low_step(photo) <= _low_step(other)
        return not other.is_wide

    def _shown_by_larger(self) -> float:
        """Return how much of a photo that was taken so much larger the smaller one leaves open at least."""
        return float(np.interp(self._times_larger(), thresholds.LARGER_TIMES, thresholds.LARGER_OUTSIDE))

    def _has_finer_values(self, at: int) -> bool:
        """Whether a photo stores what is not looked at here more finely: its depth, its colours.

        What was made from the other one has no more of them, however it was stored.
        """
        photo, other = self._photos[at], self._photos[1 - at]
        if self._is_later[at]:
            return False
        if (photo.is_deep and not other.is_deep) or (photo.is_wide and not other.is_wide):
            return True
        if not self._is_same_size or photo.is_palette:
            return False
        limit = photo.colour_fineness_greys - thresholds.HELD_COLOUR_FINENESS
        return other.colour_fineness_greys < limit and fineness_once_decoded(other) < limit

    def _is_strict(self, at: int) -> bool:
        """Whether saving a photo as it was saved explains all of it."""
        return self._is_strict_in_greys(at) and not self._has_colours_outside(at)

    def _has_colours_outside(self, at: int) -> bool:
        colours = self._sides[at].colours
        return (
            colours.outside_share > thresholds.HELD_COLOURS_OUTSIDE
            and colours.outside_greys > thresholds.HELD_COLOURS_GREYS
        )

    def _is_strict_in_greys(self, at: int) -> bool:
        side, photo, other = self._sides[at], self._photos[at], self._photos[1 - at]
        outside, limit = side.told.outside_share, thresholds.HELD_OUTSIDE
        if self._is_same_size and photo.steps is not None:
            # What was rounded once has errors that are spread evenly; what came otherwise is more often near the edge.
            outside *= 1.0 if math.isnan(side.told.foreknown) else max(1.0, side.told.foreknown)
            limit = thresholds.HELD_COARSE_OUTSIDE if _low_step(photo) >= thresholds.COARSE_STEP else limit
        if side.told.is_clipped and photo.steps is not None:
            limit = thresholds.HELD_CLIPPED_OUTSIDE
        is_reduced = other.is_palette and not photo.is_palette
        is_spread = side.outside_worst.amount <= thresholds.HELD_WORST
        return (
            outside <= limit
            and (self._is_spread_as_savings(at) if self._may_be_shrunk(at) else is_spread)
            and not (is_reduced and side.residual_greys > thresholds.HELD_BY_PALETTE)
        )

    def _has_lost(self, at: int) -> bool:
        """Whether a photo is the other one with less: saved so that its own steps do not tell it."""
        side, photo, other = self._sides[at], self._photos[at], self._photos[1 - at]
        if side.told.unexplained_share > thresholds.LOST_UNEXPLAINED and side.told.own_share > thresholds.LOST_OWN:
            return False
        if self._differs_at(at) or (other.is_palette and not photo.is_palette) or self._may_be_before_jpeg[at]:
            return False
        if self._is_later[at] and self._is_what_savings_left(at):
            return True
        if self._is_surely_saved[at]:
            return False
        if not self._is_same_size:
            if (self._scale > 1) != (at == 0):
                return False
            return self._is_only_shrunk(at)
        if photo.steps is not None:
            is_spread = side.outside_worst.amount <= thresholds.HELD_WORST  # what saving takes away is lost everywhere
            return is_spread and self._is_finer(1 - at) and self._was_saved_once_finer(1 - at)
        if (photo.is_lossless and not photo.is_palette) or self._is_noisier(1 - at):
            # A lossless file lost nothing, and one without the other's noise may be what that was added to.
            return False
        if other.steps is not None and not photo.is_palette and self._may_be_saved_from(at):
            return False
        if other.steps is not None and self._sides[1 - at].told.combed < thresholds.COMBED:
            # A JPEG that was saved once, and not from this one, is no later than it.
            return side.told.own_share <= (thresholds.LOST_OWN if photo.is_palette else thresholds.LOST_OWN_BESIDE_JPEG)
        return side.told.own_share <= thresholds.ONLY_LOST_OWN and side.told.shown_ratio <= thresholds.ONLY_LOST_SHOWN

    def _is_what_savings_left(self, at: int) -> bool:
        """Whether a photo that was made from the other one differs by no more than savings take away."""
        side, photo = self._sides[at], self._photos[at]
        if side.outside_worst.amount > self._worst_of_savings(at):
            return False  # whatever tells it for later: saving leaves so much in one place of noise alone
        if self._tells_no_steps(at):
            if self._is_same_size and self._sides[1 - at].told.off_steps > thresholds.OFF_KNOWN:
                return False  # what knows the steps of so few was not made of those by saving
        elif self._may_be_shrunk(at) and not self._is_spread_as_savings(at):
            return False  # retouched in one place before it was made smaller
        if self._is_noisier(at) and side.told.outside_share > thresholds.NOISE_OUTSIDE:
            return False  # noise was added
        # A drawing without noise has combs of its own; saved out of the other one it would have little of its own.
        lost_nothing = self._is_same_size and photo.is_lossless and not photo.is_palette
        return not (lost_nothing and side.told.own_share > thresholds.LOST_OWN)

    def _worst_of_savings(self, at: int) -> float:
        """Return how many greys of a later photo savings leave unexplained at its worst place, by the share of all."""
        told, is_sure = self._sides[at].told, self._is_surely_saved[at]
        is_smoothed = is_sure and self._is_same_size and told.smooth_own_share < thresholds.LATER_SMOOTHED
        times = thresholds.LATER_WORST_OF_SMOOTHED if is_smoothed else 1.0
        if self._is_same_size and self._photos[at].steps is not None:
            return times * float(np.interp(told.outside_share, thresholds.LATER_OUTSIDE, thresholds.LATER_WORST))
        return times * thresholds.LATER_WORST[-1] if is_sure else thresholds.HELD_WORST

    def _may_be_saved_from(self, at: int) -> bool:
        """Whether the other one, a JPEG, may have been touched up and saved from a photo of another format.

        Saved once, its own steps tell nearly all of it, or it shows too little that this one has not; saved twice, it
        is off by two steps at most. A format that takes away much in one place, or leaves edges weaker, takes away much
        all over, and more nowhere than its saving leaves, unless it leaves little of anything.
        """
        mine, theirs = self._sides[at], self._sides[1 - at].told
        at_least, by_fineness, at_most = thresholds.OFF_TWICE
        # rounding to greys counts in fine steps
        off_twice = min(at_most, at_least + by_fineness / _low_step(self._photos[1 - at]))
        is_moved = mine.outside_worst.amount > thresholds.LOST_WORST and mine.told.shown_ratio > thresholds.LOST_SHOWN
        if theirs.off_steps <= off_twice or is_moved:
            return True
        is_sharper = theirs.middle_gain > thresholds.LOST_EDGES[0] or theirs.high_gain > thresholds.LOST_EDGES[1]
        is_touched_up = is_sharper or mine.outside_worst.amount > thresholds.HELD_WORST
        least = thresholds.LOST_LEAST_IF_MUCH if is_touched_up else thresholds.LOST_LEAST
        return theirs.outside_share <= thresholds.HELD_OUTSIDE or theirs.unexplained_share <= least

    def _tells_no_steps(self, at: int) -> bool:
        """Whether a photo was saved with losses that nothing tells, as a HEIC, AVIF, WebP or JPEG XL."""
        photo = self._photos[at]
        return photo.steps is None and not photo.is_lossless and not photo.is_palette

    def _may_be_shrunk(self, at: int) -> bool:
        return not self._is_same_size and at == self._smaller() and not self._photos[at].is_palette

    def _is_only_shrunk(self, at: int) -> bool:
        """Whether a smaller photo differs from the larger one, made as small, by no more than savings leave."""
        side, photo = self._sides[at], self._photos[at]
        if photo.is_palette:
            return side.told.outside_share <= thresholds.SHRUNK_TO_PALETTE_OUTSIDE
        is_little = side.told.outside_share <= thresholds.SHRUNK_OUTSIDE and self._is_spread_as_savings(at)
        return is_little or self._is_only_softer(at)

    def _is_spread_as_savings(self, at: int) -> bool:
        """Whether what lies outside of a smaller photo's saving lies all over: an edit is one place, or all edges."""
        side = self._sides[at]
        at_least, by_share = thresholds.SHRUNK_WORST
        return side.outside_worst.amount <= at_least + by_share * side.told.outside_share

    def _is_only_softer(self, at: int) -> bool:
        """Whether a smaller photo, whose format tells no steps, has hardly anything of its own, nor stronger edges."""
        side = self._sides[at]
        own_share = max(side.told.smooth_own_share, side.told.told_own_share)
        gain = max(side.told.middle_gain, side.told.high_gain)
        is_spread = side.outside_worst.amount <= thresholds.SHRUNK_WORST_UNTOLD
        return (
            self._tells_no_steps(at)
            and is_spread
            and own_share <= thresholds.SHRUNK_OWN
            and gain <= thresholds.SHRUNK_GAIN
        )

    def _is_finer(self, at: int) -> bool:
        """Whether a JPEG was saved clearly more finely than the other one, which has its size."""
        steps = _low_step(self._photos[at]), _low_step(self._photos[1 - at])
        are_told = all(photo.steps is not None for photo in self._photos)
        return are_told and self._is_same_size and steps[1] >= thresholds.APART_STEPS * steps[0]

    def _was_saved_once_finer(self, at: int) -> bool:
        """Whether all that a coarser JPEG shows may come from a source that this one shows at least as well.

        Where two were saved out of one photo, what the finer one was rounded by is no loss of the coarser one.
        """
        told = self._sides[1 - at].told
        return told.beyond_both_share <= thresholds.BEYOND_BOTH and self._sides[at].told.combed < thresholds.COMBED

    def _is_noisier(self, at: int) -> bool:
        """Whether all that differs is a photo's own, and lies on smooth places as on others, as noise does.

        All that counts is looked at too: of little noise in a photo full of detail most is lost in the coarse steps.
        """
        told = self._sides[at].told
        off = min(abs(told.own_share - 1), abs(told.told_own_share - 1))
        is_own = max(off, abs(told.smooth_own_share - 1)) < thresholds.NOISE_OWN
        return is_own and told.evenness > thresholds.NOISE_EVENNESS

    def _knows_of(self, at: int) -> bool:
        """Whether a photo was made from the other one for sure."""
        return self._betrays(at) or self._is_made_smaller(at)

    def _betrays(self, at: int) -> bool:
        """Whether a photo was made from the other one, for it knows to what that one's coefficients were rounded."""
        mine, theirs = self._sides[at], self._sides[1 - at]
        known, knows = self._known(1 - at), mine.told.foreknown_apart
        limit = thresholds.FOREKNOWN_WELL if theirs.told.is_clipped else thresholds.FOREKNOWN
        if theirs.told.beyond_both_share <= thresholds.BEYOND_BOTH:
            limit = min(limit, thresholds.FOREKNOWN_OF_SAVINGS)
        if self._are_jpegs:
            limit = min(
                limit, thresholds.FOREKNOWN_BY_STEPS + _low_step(self._photos[at]) / _low_step(self._photos[1 - at])
            )
        return known <= limit and (math.isnan(knows) or knows > _clearly_more(known))

    def _known(self, at: int) -> float:
        """Return how well the other photo knows this one's rounded coefficients; NaN where that tells nothing."""
        known = self._sides[at].told.foreknown_apart
        return math.nan if known <= thresholds.FOREKNOWN and self._know_by_themselves[1 - at] else known

    @cached_property
    def _know_by_themselves(self) -> tuple[bool, bool]:
        """Whether a photo's values may lie near the other one's steps because of what it was before, not of that one.

        A file without loss, or drawn in few colours, of which saving makes the other one may lie on its steps. And
        values on few multiples of coarse steps come near many others; but what came from the other one shows none that
        it does not. Of two JPEGs, one that was saved with the other one's steps before knows them by that; but where
        saving it explains all that differs, one goes all the same. Not asked of what shows the very pixels of the other
        one, and was saved out of it or is no different.
        """
        if self._is_one_grid and show_the_same(*self._photos):
            return False, False
        may_be_before = [
            (photo.is_lossless or photo.is_palette) and self._is_same_size and self._is_strict(1 - at)
            for at, photo in enumerate(self._photos)
        ]
        if self._is_same_size and all(photo.steps is not None and photo.steps_before is None for photo in self._photos):
            return self._had_its_steps(0), self._had_its_steps(1)
        if not self._is_one_grid:
            return may_be_before[0], may_be_before[1]
        first, second = self._photos
        return (
            may_be_before[0] or shows_more_of_a_past(first, second),
            may_be_before[1] or shows_more_of_a_past(second, first),
        )

    def _had_its_steps(self, at: int) -> bool:
        """Whether a JPEG that knows what the other one was rounded to differs by more than saving explains.

        On one grid either one's saving may do that.
        """
        outside = [side.told.outside_share for side in self._sides]
        is_explained = self._is_one_grid and outside[1 - at] <= thresholds.SAVED_FROM_IT
        if self._is_brightness_changed:
            return False  # that explains it
        return outside[at] > thresholds.SAVED_FROM_IT and not is_explained

    def _is_undone(self) -> bool:
        """Whether making the larger one smaller undoes what another kernel made of the smaller one."""
        smaller, larger = self._sides[self._smaller()], self._sides[1 - self._smaller()]
        is_by_kernel = smaller.is_picked or larger.left_by_filter < thresholds.ENLARGED_BY_FILTER
        return is_by_kernel and larger.told.outside_share <= thresholds.ENLARGED_OUTSIDE

    def _is_made_smaller(self, at: int) -> bool:
        """Whether a photo is what making the other one smaller, and saving that once, makes of it.

        What was enlarged and touched up does not come back so. What was only enlarged may; but then all of it is told.
        """
        side, photo = self._sides[at], self._photos[at]
        if self._is_same_size or at != self._smaller() or side.told.outside_share > thresholds.SHRUNK_EXACTLY:
            return False
        larger, times = self._sides[1 - at], self._times_larger()
        if larger.told.outside_share <= np.interp(times, thresholds.LARGER_TIMES, thresholds.LARGER_EXACTLY_OUTSIDE):
            return False
        if side.is_picked:
            return False
        if photo.is_lossless and not photo.is_palette:
            is_by_filter = larger.left_by_filter < thresholds.ENLARGED_EXACTLY_BY_FILTER
            return side.residual_greys <= thresholds.SHRUNK_GREYS and not is_by_filter
        return side.told.foreknown >= thresholds.SHRUNK_UNKNOWN

    def _is_more_combed(self, at: int) -> bool:
        """Whether a photo was rounded more than once, on the same grid, and the other one was not."""
        mine, theirs = self._sides[at], self._sides[1 - at]
        photo, other = self._photos[at], self._photos[1 - at]
        if photo.is_lossless:
            return False  # what was a JPEG before is taken for that; other combs are those of a drawing
        if other.steps_before is not None:
            return False  # its combs come from somewhere else, and may be older than both
        can_tell = self._is_one_grid and self._photos[1 - at].steps is not None and not math.isnan(theirs.told.combed)
        if not can_tell or self._is_noisier(1 - at) or theirs.told.high_gain < thresholds.EARLIER_HIGH:
            return False  # the other one's own combs were wiped out by noise or blur
        if (
            mine.told.combed > thresholds.MUCH_COMBED
            and theirs.told.beyond_both_share > thresholds.BEYOND_BOTH
            and theirs.told.unexplained_share < thresholds.MUCH_LOST
        ):
            return False  # a saving so bad would have lost more: noise was added to the other one, and wiped out combs
        if self._photos[at].steps is not None and theirs.told.combed > thresholds.OFTEN_COMBED:
            return False  # both were rounded often, and each saving wipes out some of what earlier ones left
        if self._is_finer(at) and self._may_have_wiped_combs(1 - at):
            return False
        # A photo that was rounded twice itself and has less detail may have lost its combs with that.
        is_smoothed = theirs.told.combed > thresholds.COMBED and theirs.told.high_gain < thresholds.UNSMOOTHED_HIGH
        more = thresholds.MORE_COMBED_OF_SMOOTHED if is_smoothed else thresholds.MORE_COMBED
        is_more_combed = mine.told.combed > max(thresholds.COMBED, theirs.told.combed + more)
        # what was made brighter has combs by that, and is an edit
        return is_more_combed and (self._is_brightness_changed or self._do_combs_tell(at))

    def _do_combs_tell(self, at: int) -> bool:
        """Whether savings alone lie between a JPEG that was saved more than once and the other one.

        What was sharpened or softened since has lost its combs by that, and the first one is no later for its own.
        """
        mine, theirs = self._sides[at].told, self._sides[1 - at].told
        if mine.outside_share <= thresholds.SAVED_FROM_IT:
            return True
        past, is_beyond = self._pasts[at], self._beyond_savings[at]
        if past is not None and (not is_beyond or is_one_past(past)):
            return not is_beyond
        # Saved often, or at steps that nothing shows: then either is as far off as its own steps do not bring it.
        is_far = (
            theirs.foreknown_apart >= thresholds.FAR_FROM_SAVED and not mine.foreknown_apart < thresholds.NEAR_SAVED
        )
        return is_far and mine.high_gain <= thresholds.SOFTENED_SINCE

    @cached_property
    def _beyond_savings(self) -> tuple[bool, bool]:
        """Whether neither a JPEG's steps nor those of the past that it shows explain how it differs."""
        return self._is_beyond_savings(0), self._is_beyond_savings(1)

    def _is_beyond_savings(self, at: int) -> bool:
        told = self._sides[at].told
        if not self._are_jpegs or not told.combed > thresholds.COMBED or told.outside_share <= thresholds.SAVED_FROM_IT:
            return False
        past = self._pasts[at]
        return past is not None and is_beyond_savings(self._photos[at], self._photos[1 - at], past)

    @cached_property
    def _are_jpegs(self) -> bool:
        """Whether both are JPEGs whose blocks lie on each other."""
        return self._is_one_grid and all(
            photo.steps is not None and photo.steps_before is None for photo in self._photos
        )

    @cached_property
    def _pasts(self) -> tuple[NDArray[np.uint16] | None, NDArray[np.uint16] | None]:
        return past_of(self._photos[0]), past_of(self._photos[1])

    def _may_have_wiped_combs(self, at: int) -> bool:
        """Whether a coarser JPEG came from the finer one, or both from a third, so that its combs tell nothing."""
        told = self._sides[at].told
        if self._known(at) <= thresholds.FOREKNOWN_OF_SAVINGS:
            return False
        are_two_savings = told.beyond_both_share <= thresholds.BEYOND_BOTH
        return told.outside_share <= thresholds.SAVED_FROM_IT or (
            are_two_savings and told.foreknown_apart <= thresholds.FOREKNOWN_OF_A_THIRD
        )

    def _was_saved_worse_between(self, at: int) -> bool:
        """Whether a finer JPEG comes from a coarser one by a saving that was worse than both, as combs suggest."""
        theirs = self._sides[1 - at].told
        is_known = self._known(at) <= thresholds.FOREKNOWN_OF_SAVINGS
        may_be = self._is_finer(1 - at) and theirs.combed > thresholds.COMBED
        return may_be and not is_known and not self._may_have_wiped_combs(at)

    def _made_from(self, changes: Sequence[Finding]) -> MadeFrom:
        # A filter wipes out combs, so that they tell nothing of what was sharpened.
        is_filtered = any(change.kind is EvidenceKind.SHARPENED_OR_BLURRED for change in changes)
        first, second = self._knows if is_filtered else self._is_later
        if not first and not second:
            first, second = (self._is_made_grey(at) for at in (0, 1))
        if first == second:
            return MadeFrom.UNTOLD
        return MadeFrom.FIRST_FROM_SECOND if first else MadeFrom.SECOND_FROM_FIRST

    def _is_made_grey(self, at: int) -> bool:
        """Whether a photo is grey where the other one has colours, which do not come back, but for a tint of all."""
        mine, theirs = self._sides[1 - at].colours, self._sides[at].colours
        return mine.spread_greys < thresholds.GREY_COLOURS < theirs.untinted_greys / 2

    def _by_steps(self) -> MadeFrom:
        """Of JPEGs that hold each other: does the finer one know what the coarser one was rounded to, or not?

        Where that is not clear, the more unevenly rounded one was saved more often. Of two with the same steps it is
        the one that lies nearer to them.
        """
        steps = [photo.steps for photo in self._photos]
        if steps[0] is None or steps[1] is None or not self._is_same_size:
            return MadeFrom.UNTOLD
        if any(photo.steps_before is not None for photo in self._photos):
            return MadeFrom.UNTOLD  # what they show may be the steps of one saving here and of another one there
        if np.array_equal(steps[0], steps[1]):
            return self._by_saving_again()
        coarser = 0 if steps[0].mean() > steps[1].mean() else 1
        is_coarse = _low_step(self._photos[coarser]) >= thresholds.COARSE_STEP / 2
        low_steps = _low_step(self._photos[coarser]), _low_step(self._photos[1 - coarser])
        is_clearly_coarser = low_steps[0] >= thresholds.CLEARLY_COARSER * low_steps[1]
        known, combed = self._sides[coarser].told.foreknown_apart, [side.told.combed for side in self._sides]
        open_share = self._unforetold(1 - coarser) if is_coarse else math.nan
        if is_coarse and (known <= thresholds.FOREKNOWN_WELL or open_share < thresholds.UNFORETOLD_LITTLE):
            if self._know_by_themselves[1 - coarser]:
                return MadeFrom.UNTOLD
            later = 1 - coarser
        elif is_coarse and known >= 1 and is_clearly_coarser and not open_share < thresholds.UNFORETOLD_MUCH:
            later = coarser  # of steps nearly as coarse, neither knows the other's
        elif min(combed) < thresholds.COMBED and combed[coarser] > combed[1 - coarser] + thresholds.LITTLE_MORE_COMBED:
            later = coarser
        elif min(combed) < thresholds.COMBED and combed[1 - coarser] > combed[coarser] + thresholds.MORE_COMBED:
            later = 1 - coarser  # a hint will not do for that: fine steps comb the tones of a drawing
        else:
            return MadeFrom.UNTOLD
        return MadeFrom.FIRST_FROM_SECOND if later == 0 else MadeFrom.SECOND_FROM_FIRST

    def _unforetold(self, at: int) -> float:
        """Return how much of the finer one the coarser one leaves open, by how much coarser it is; NaN if hardly."""
        finer, coarser = self._photos[at], self._photos[1 - at]
        assert finer.steps is not None
        assert coarser.steps is not None
        times = float(coarser.steps.mean() / finer.steps.mean())
        if times < thresholds.UNFORETOLD_TIMES or not self._is_one_grid:
            return math.nan
        expected = min(times - 1, 1 / thresholds.UNFORETOLD_MUCH)  # where all is left open, that is much
        return unforetold(finer.luma, coarser.luma, finer.steps, coarser.steps) / expected

    def _by_saving_again(self) -> MadeFrom:
        """Of two that were saved with the same steps: saving the earlier one once more makes the later one.

        Where that is not so, as after a few savings, the later one lies nearer to what saving leaves as it is.
        """
        first, second = self._photos
        assert first.steps is not None
        if not self._is_one_grid or not first.is_as_rounded or not second.is_as_rounded:
            return MadeFrom.UNTOLD
        fewer, more = sorted(found := [sum(each) for each in zip(*self._found_again(), strict=True)])
        if more >= max(thresholds.FOUND_AGAIN_LEAST, thresholds.FOUND_AGAIN_TIMES * fewer):
            return MadeFrom.SECOND_FROM_FIRST if found[0] == more else MadeFrom.FIRST_FROM_SECOND
        cut = [photo.cut for photo in self._photos if photo.cut is not None]
        one, other, count = misfits(first.luma, second.luma, first.steps, cut)
        if not count or abs(math.log(one / other)) < thresholds.NEARER_TO_STEPS / math.sqrt(count):
            return MadeFrom.UNTOLD
        return MadeFrom.FIRST_FROM_SECOND if one < other else MadeFrom.SECOND_FROM_FIRST

    def _found_again(self) -> Iterator[tuple[int, int]]:
        """Yield by plane in how many blocks saving the first photo makes the second, and vice versa."""
        first, second = self._photos
        assert first.steps is not None
        one, other = (
            Saved(each.luma, each.luma if each.stored_luma is None else each.stored_luma) for each in self._photos
        )
        yield found_again(one, other, first.steps, differ_greys=0)
        steps = first.colour_steps
        if steps is None or max(photo.colour_fineness_greys for photo in self._photos) > 0:
            return  # stored at another size than they are here
        if second.colour_steps is not None and np.array_equal(steps, second.colour_steps):
            for planes in ((first.blue, second.blue), (first.red, second.red)):
                one, other = (Saved(plane, stored_colours(plane)) for plane in planes)
                yield found_again(one, other, steps, differ_greys=thresholds.FOUND_AGAIN_COLOUR_GREYS)

    def _held(self, at: int) -> Holding:
        side = self._sides[at]
        return Holding(Held.YES, round(side.told.outside_share, 4), round(side.outside_worst.amount, 2))

    def _open(self, at: int, held: Held) -> Holding:
        """How far a photo is from being held, and where: at the worst place, as it is seen upright."""
        side, photo = self._sides[at], self._photos[at]
        excess, place = self._excess(at)
        region = turned_region(place if excess > 1 else side.outside_worst.region, photo.upright)
        return Holding(held, round(side.told.outside_share, 4), round(side.outside_worst.amount, 2), region)


def _clearly_more(foreknown: float) -> float:
    """Beyond which error the other direction tells a source: where each knows the other well, twice as much."""
    both_known = min(thresholds.FOREKNOWN_BOTH * foreknown, thresholds.FOREKNOWN)
    return max(thresholds.FOREKNOWN_RATIO * foreknown, both_known)


def _coarse_greys(steps: NDArray[np.uint16] | None) -> float:
    """By how much saving may have shifted the mean of a place."""
    return 0.0 if steps is None else float(steps[0, 0]) / 8


def _low_step(photo: Raster) -> float:
    return 1.0 if photo.steps is None else float(photo.steps[:3, :3].mean())
