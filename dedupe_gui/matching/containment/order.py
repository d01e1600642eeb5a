"""Which of two photos was made from the other one."""

from __future__ import annotations

from collections.abc import Sequence

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.combs import Combs
from dedupe_gui.matching.containment.foreknown import Foreknowledge
from dedupe_gui.matching.containment.pair import NEITHER, Beside, Both, Pair
from dedupe_gui.matching.containment.past import off_one_past, shows_a_past_as_well
from dedupe_gui.matching.containment.resized import is_made_smaller, knows_blocks_of_smaller
from dedupe_gui.matching.containment.tones import are_tones_changed, is_made_grey
from dedupe_gui.model import EvidenceKind, Finding, MadeFrom


class Order:
    """Which one is the later one, and how surely."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self.foreknown = Foreknowledge(pair)
        self.combs = Combs(pair, self.foreknown)
        self._knows = pair.ask(lambda one: self.foreknown.betrays_its_source(one) or is_made_smaller(one))
        """Whether a photo was made from the other one for sure."""
        self.may_be_before_jpeg = pair.ask(_may_be_before_jpeg)
        is_later = self._told_by_savings()
        self.is_of_one_past = _is_a_former_jpeg(pair) or any(
            later and may_be_before for later, may_be_before in zip(is_later, self.may_be_before_jpeg, strict=True)
        )
        """Whether one knows the JPEG's steps, but may have them from the JPEG that both were before."""
        self.is_surely_saved = NEITHER if self.is_of_one_past else is_later
        """So that what is lost is what savings took away; softer colours tell the order alone."""
        softened = pair.ask(_are_colours_softened)
        self.is_later = softened if any(softened) else self.is_surely_saved

    def _told_by_savings(self) -> Both:
        later = _later_of_one_past(self._pair)
        if later is not None:
            return later if self._knows != later[::-1] else NEITHER
        is_later = self._pair.ask(lambda one: self._knows[one.at] or self.combs.is_more_combed(one))
        if all(is_later):  # combs may be the photo's own; what one knows of the other is not
            return NEITHER if all(self._knows) else self._knows
        return is_later

    def made_from(self, changes: Sequence[Finding]) -> MadeFrom:
        # A filter wipes out combs, so that they tell nothing of what was sharpened.
        is_filtered = any(change.kind is EvidenceKind.SHARPENED_OR_BLURRED for change in changes)
        is_later = self._knows if is_filtered else self.is_later
        if not any(is_later):
            is_later = self._pair.ask(is_made_grey)
        return made_from(is_later if any(is_later) else self._pair.ask(knows_blocks_of_smaller))


def made_from(is_later: Both) -> MadeFrom:
    """Return the same as the order of two."""
    first, second = is_later
    if first == second:
        return MadeFrom.UNTOLD
    return MadeFrom.FIRST_FROM_SECOND if first else MadeFrom.SECOND_FROM_FIRST


def _is_a_former_jpeg(pair: Pair) -> bool:
    """Whether one is a lossless file that may be the same JPEG as the other one, see `as_jpegs`."""
    return any(photo.is_lossless and photo.steps_before is not None for photo in pair.photos)


def _may_be_before_jpeg(one: Beside) -> bool:
    """Whether a photo that tells no steps was a JPEG before, and may be what the other JPEG was saved out of."""
    may_be = one.pair.is_one_grid and one.tells_no_steps and one.other.steps is not None
    return may_be and not are_tones_changed(one.pair) and shows_a_past_as_well(one.shown, one.opposite.shown)


def _later_of_one_past(pair: Pair) -> Both | None:
    """Of two that were the same JPEG before: which one was saved once more since; None if that is not told.

    What else tells the later one misleads then: each knows the other's coarse values, whichever came first.
    """
    is_one_combed = any(side.told.combed > thresholds.COMBED for side in pair.sides)
    if not pair.is_one_grid or not is_one_combed or any(photo.steps is None for photo in pair.photos):
        return None  # what was rounded to red, green and blue is farther for that alone
    if are_tones_changed(pair):
        return None  # so are the multiples of its steps
    off = off_one_past(*pair.shown)
    if off is None or abs(off[0] - off[1]) < thresholds.FARTHER_FROM_PAST:
        return None
    return off[0] > off[1], off[1] > off[0]


def _are_colours_softened(one: Beside) -> bool:
    """Whether a photo's colours were brought to full size and halved again since they were those of the other one.

    Most programs do that each time that they save a JPEG, which softens them; nothing that saves makes them any
    sharper. What sharpens a whole picture so much leaves stronger edges as well.
    """
    if not one.pair.is_one_grid or are_tones_changed(one.pair):
        return False
    mine, theirs, other = one.side, one.opposite.side, one.other
    if max(theirs.told.middle_gain, theirs.told.high_gain) > thresholds.COLOURS_SHARPENED:
        return False
    # Colours that come as they are stored were not softened once by being shown, as those of most JPEGs are.
    is_shown_soft = other.steps is not None and other.colour_fineness_greys == 0
    shown = 1.0 if is_shown_soft else thresholds.COLOURS_SHOWN
    is_softer = mine.colours.kept_at_most / shown <= thresholds.COLOURS_SOFTENED
    is_other_sharper = theirs.colours.kept_at_least * shown >= thresholds.COLOURS_SHARPER
    # rounded to coarse steps before, which are not known of colours, some come out stronger
    return is_softer and is_other_sharper and one.opposite.past is None
